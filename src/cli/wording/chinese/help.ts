import type { HelpWording } from "../help-wording.ts";
import { inputsHelp, readingHelp } from "./reading-help.ts";
import { stats, tasks } from "./tables-help.ts";
import { rules, validate } from "./validate-help.ts";

type Commands = HelpWording["commands"];

const extract: Commands["extract"] = {
  summary: "读取政策文本，输出经过校验的结构化数据",
  arguments: { inputs: inputsHelp },
  options: {
    format: "输出格式",
    output: "写入此文件（单个输入）或文件夹，而不是标准输出",
    fields: "只输出这些字段，以逗号分隔；schemaVersion、generator、source 始终保留",
    text: "附上文件原文，各处 span 均以其字符计数",
    explain: "附上文中每个数字的去向；以表格查看请用 gangmu explain",
    filesFrom: "从此文件读取输入路径，每行一个或以 NUL 分隔；- 表示标准输入",
    stdin: '标准输入的内容：一份文本，或每行一份 {"id": "…", "text": "…"}',
    jobs: "输出到文件夹时的工作线程数；默认用全部核心",
    timeout: "批处理中一份文本最多用时（秒）",
    maxMemory: "工作线程处理一份文本最多用多少内存，如 512M、2G",
    resume: "输入和程序未变的，沿用输出文件夹中先前的结果",
    quiet: "不显示进度和汇总",
    bom: "CSV 文件以字节序标记开头，Excel 据此识别中文",
    ...readingHelp,
  },
  notes: [
    "文件夹指其中（含下级文件夹）的 .txt 和 .md 文件；- 表示标准输入。只指定一个文件时输出一个对象，",
    "其余情况输出数组。输出文件夹中每份文本一个文件，另有 _report.json 和 _errors.ndjson；csv、parquet、sqlite",
    "在其 _tables 中生成全部文件的表格。使用 --stdin ndjson 而无 --output 时，每输入一行即输出一行。",
  ],
  examples: [
    { line: "gangmu extract plan.txt > plan.json" },
    { line: 'gangmu extract texts "more/**/*.txt" --output out' },
    { line: "gangmu extract texts --format ndjson --fields metadata,targets > targets.ndjson" },
    { line: "gangmu extract texts --output out --format sqlite", says: "各文件的结果，并汇成数据库" },
    { line: "gangmu extract texts --output out --resume", says: "从中断处继续" },
    { line: "find texts -name '*.txt' | gangmu extract --files-from - --output out" },
    { line: "gangmu extract --stdin ndjson < texts.ndjson > documents.ndjson" },
    { line: "curl -s https://example.org/plan.txt | gangmu extract - --format yaml" },
    { line: "gangmu extract plan.txt --explain --fields coverage,numbers" },
  ],
};

const outline: Commands["outline"] = {
  summary: "输出文件的章节目录，附目标、责任单位、时限的数量",
  arguments: { file: "一个文件；- 表示标准输入" },
  options: { format: "目录格式", ...readingHelp },
  notes: ["数量只计该节本身，不含其下级各节。"],
  examples: [
    { line: "gangmu outline plan.txt" },
    { line: "gangmu outline plan.txt --format md > outline.md" },
    { line: "gangmu outline - --format json < plan.txt" },
  ],
};

const explain: Commands["explain"] = {
  summary: "列出文中每个数字的去向：成为哪条事实，或因何不是事实",
  arguments: { inputs: inputsHelp },
  options: {
    format: "输出格式",
    unexplained: "只列既未成为事实、也无原因的数字：可能有遗漏之处",
    ...readingHelp,
  },
  notes: ["每个数字附行号和前后文字；表后列出各种原因的次数和含义。json 格式内容相同，并附数字的 span。"],
  examples: [
    { line: "gangmu explain plan.txt" },
    { line: "gangmu explain texts --unexplained" },
    { line: "gangmu explain texts --format ndjson > numbers.ndjson" },
  ],
};

const diff: Commands["diff"] = {
  summary: "两份文件并排对比：一方有而另一方没有的、谁的指标更严、各由谁负责",
  arguments: { a: "第一份文本，或其 extract 结果（.json）；- 表示标准输入", b: "第二份，两种均可" },
  options: {
    format: "输出格式；html 为独立网页，csv 为指标表",
    only: "只对比这一部分",
    minSimilarity: "相似度低于此值的不配对，0 到 1；未指定时，章节为 0.06，目标为 0.6",
    explain: "附上每一对的配对理由",
    exitCode: "所显示的内容有差异时，退出码为 1",
    bom: "CSV 以字节序标记开头，Excel 据此识别中文",
    ...readingHelp,
  },
  notes: [
    "章节按标题、正文和事实配对，不论先后；目标按所衡量的内容配对。每条结论均附两份文件的原文和行号。",
    "说法不同而内容相同，不算差异。",
  ],
  examples: [
    { line: "gangmu diff here.txt there.txt" },
    { line: "gangmu diff here.txt there.txt --format html --lang zh > comparison.html" },
    { line: "gangmu diff here.json there.txt --only targets --format csv > indicators.csv" },
    { line: "gangmu diff here.txt there.txt --explain --format json > comparison.json" },
    { line: "gangmu diff last-year.txt this-year.txt --exit-code" },
  ],
};

const schema: Commands["schema"] = {
  summary: "输出整份文件、对比结果、其中一部分或配置的 JSON Schema",
  arguments: { name: "整份文件，comparison，其中一部分（如 target、responsible-unit），或 config" },
  options: {},
  notes: [],
  examples: [
    { line: "gangmu schema > policy-document.schema.json" },
    { line: "gangmu schema target" },
    { line: "gangmu schema config" },
  ],
};

const evaluation: Commands["eval"] = {
  summary: "将抽取或配对结果与人工标注比对评分，或列出与先前结果相比的增减",
  arguments: {
    gold: "标准答案文件夹（.json）；使用 --against 时为文本或新结果的文件夹",
    texts: "标准答案对应文本所在文件夹；使用 --against 时不给",
  },
  options: {
    format: "评分或增减的格式；text 与 table 相同",
    errors: "列出漏掉和多出的内容，附引文和行号",
    pairs: "用此文件夹中的配对标准答案为对比（gangmu diff）评分；此时可不给 <gold>",
    against: "列出与此先前结果（.json、.ndjson 的文件夹或文件）相比新增、减少和变动的事实",
    ...readingHelp,
  },
  notes: [
    "--against 不需要标准答案：可将任何文本或其抽取结果，与旧版本或其他配置的结果比较。无论有何变化，退出码均为 0。",
    "--pairs 不给 <gold> 时，按指标名称查找目标。",
  ],
  examples: [
    { line: "gangmu eval fixtures/gold seeds" },
    { line: "gangmu eval fixtures/gold seeds --errors" },
    { line: "gangmu eval fixtures/gold seeds --format json > scores.json" },
    { line: "gangmu eval --pairs fixtures/pairs fixtures/gold seeds", says: "为 diff 的章节和目标配对评分" },
    { line: "gangmu extract texts --output before", says: "随后修改规则" },
    { line: "gangmu eval --against before texts", says: "列出增减和变动" },
    { line: "gangmu eval --against before after --format json", says: "比较两次结果" },
  ],
};

export const help: HelpWording = {
  titles: {
    usage: "用法:",
    arguments: "参数:",
    options: "选项:",
    globalOptions: "通用选项:",
    commands: "命令:",
    examples: "示例:",
    exitCodes: "退出码:",
  },
  choices: "可选",
  default: "默认",
  program: {
    summary:
      "读取中国政府政策文本，将章节、目标、责任单位、时限和文件信息输出为经过校验的数据，每条事实均注明原文位置。",
    version: "显示程序和词库的版本",
    lang: "帮助、消息和表格所用语言；数据不受影响",
    noColor: "不使用颜色，即使在终端中",
    help: "显示帮助",
    helpCommand: "显示某个命令的帮助",
    examples: [
      { line: "gangmu extract plan.txt", says: "将一份文件输出为 JSON" },
      { line: "gangmu extract texts --output out", says: "处理整个文件夹，每份文件一个结果" },
      { line: "gangmu tasks plan.txt --output tasks.xlsx", says: "生成任务分解表" },
      { line: "gangmu outline plan.txt", says: "一页之内看清文件内容" },
      { line: "gangmu explain plan.txt", says: "查看每个数字的去向" },
      { line: "gangmu diff here.txt there.txt", says: "两份文件并排对比" },
      { line: "gangmu validate texts", says: "检查文本有何问题、在何处" },
      { line: "gangmu <命令> --help", says: "查看命令的选项和示例" },
    ],
    exitCodes: "0 完成 · 1 部分完成，或所查之事不成立 · 2 无法执行",
  },
  commands: { extract, outline, explain, diff, validate, rules, tasks, stats, schema, eval: evaluation },
};
