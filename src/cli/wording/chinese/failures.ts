import type { UnreadableCode } from "../../../read/unreadable-input.ts";
import type { Wording } from "../wording.ts";
import { translateCallError } from "./call-errors.ts";
import { tellConfigProblem } from "./config-problems.ts";

const saveAsText = "请在原程序中另存为纯文本（UTF-8）后再读取。";

const unreadable: Readonly<Record<UnreadableCode, string>> = {
  binary: "这是二进制文件，不是文本。请给出政策的文本文件。",
  pdf: "这是 PDF 文件。请先取出文字，例如 `pdftotext -layout file.pdf file.txt`，再读取所得文本。",
  zip: `这是 .docx、.xlsx 或其他 zip 文件。${saveAsText}`,
  ole: `这是 .doc、.wps 或 .xls 文件。${saveAsText}`,
  rtf: `这是 RTF 文件。${saveAsText}`,
  html: "这是 HTML 网页。请将正文另存为纯文本（UTF-8）后再读取。",
  "unknown-encoding":
    "文本编码无法识别；可读取 UTF-8、UTF-16、GB18030（GBK）和 Big5。如属其中之一，请用 --encoding 指明；否则请先转换，例如 `iconv -f 原编码 -t UTF-8 file.txt`。",
};

export const failures: Wording["failures"] = {
  error: "错误",
  warning: "警告",
  stdin: "标准输入",
  stdout: "标准输出",
  system: {
    EACCES: "没有权限",
    EEXIST: "已有同名的其他文件",
    EISDIR: "是文件夹，不是文件",
    ELOOP: "符号链接循环",
    ENAMETOOLONG: "名称过长",
    ENOENT: "没有这个文件或文件夹",
    ENOSPC: "磁盘空间不足",
    ENOTDIR: "路径中有一段是文件，不是文件夹",
    EPERM: "没有权限",
    EROFS: "文件系统只读",
  },
  bug: (message) => `意外故障：${message}（这是 gangmu 的缺陷，请报告；设置 GANGMU_DEBUG=1 可显示出处）`,

  call: translateCallError,
  badSize: "请给出字节数，如 1048576、500k 或 64M。",
  badEncoding: (known) => `可用编码：${known.join("、")}。`,
  noField: (name, known) => `--fields：没有字段“${name}”；可用字段：${known.join("、")}`,
  noSchema: (name, known) => `没有名为“${name}”的 schema；可用名称：${known.join("、")}`,

  badJobs: "请给出 1 至 256 的整数。",
  badSeconds: "请给出大于 0 的秒数，如 60 或 0.5。",
  contradictions: {
    noInputs: "请给出文件、文件夹、通配符或 -（标准输入），或用 --files-from 给出清单",
    pathsAndList: "输入已由 --files-from 指定，请勿另给",
    listAndNdjson: "--files-from 与 --stdin ndjson 都指定输入，请只用其一",
    pathsAndNdjson: "--stdin ndjson 的文本来自标准输入，请勿另给文件",
    resumeWithoutFolder: "--resume 须在输出文件夹中继续，请用 --output 指定",
    bomWithoutCsv: "--bom 只用于 --format csv",
    fieldsOfTables: "--fields 会略去表格所需的内容；csv、parquet、sqlite 不可与 --fields 同用",
    tablesWithoutFolder: "csv、parquet、sqlite 含多张表，须输出到文件夹，请用 --output 指定",
  },
  tablesNeedFolder: (output) => `--output ${output}：csv、parquet、sqlite 含多张表，须输出到文件夹（名称不带扩展名）`,
  xlsxNeedsFile: "xlsx 不是文本，请用 --output 指定文件",
  emptyList: "--files-from：清单中没有文件",
  listEncoding: "不是 UTF-8 编码",
  noWorkers: "此处没有批处理所需的工作线程",

  emptyName: "文件名为空",
  noMatch: "没有匹配的文件",
  noText: "此文件夹中没有 .txt 或 .md 文件",
  unreadable: ({ code }) => unreadable[code],
  tooLarge: (bytes) => `超过 ${bytes} 字节；可用 --max-bytes 提高上限`,
  emptyText: "文本为空",

  outputIsFile: (output) => `--output ${output}：是文件；多份文件须输出到文件夹`,
  outsideOutput: "结果会写到输出文件夹之外；请使用不含 .. 的通配符",
  sameTarget: (one, other, target) => `${one} 与 ${other} 都会写入 ${target}；请分次运行或改名`,
  targetIsInput: (target) => `${target} 是输入文件，会被覆盖；请另选 --output`,
  reportIsInput: (target) => `--output-file ${target}：本次运行要读取此文件，会被覆盖；请另选文件`,
  cannotWriteTo: (folder, why) => `无法写入文件夹 ${folder}：${why}`,
  cannotWrite: (target, why) => `无法写入 ${target}：${why}`,

  ownName: (place) => `结果会写入 ${place}，这是输出文件夹中 gangmu 自用的文件；请改名`,
  timeout: (seconds) => `两次超过 ${seconds} 秒；可用 --timeout 放宽`,
  outOfMemory: (megabytes) => `两次超过 ${megabytes} MB 内存；可用 --max-memory 放宽`,
  crashed: (why) => `两次使工作线程中断：${why}`,
  ndjson: {
    notAnObject: '不是对象；每行应为 {"id": "…", "text": "…"}',
    noId: "缺少“id”，应为文字或数字",
    noText: "缺少“text”，或不是文字",
    notUtf8: "不是 UTF-8 编码",
  },
  idNoPlace: "其 id 不能作为输出文件夹中的文件名",
  idTwice: "其 id 已出现过，或仅大小写不同",

  noGold: "此文件夹中没有标准答案文件（.json）",
  notJson: (why) => `不是 JSON：${why}`,
  notGold: (why, place) => `不是标准答案文件：${place || "顶层"} 不合格式（${why}）`,
  goldTextMissing: (name) => `缺少对应文本 ${name}`,
  textsMissing: "还须给出文本所在文件夹（或用 --against 指定先前结果）",
  nothingToScore: {
    gold: "请给出标准答案文件夹和文本所在文件夹",
    pairs: "--pairs：还须给出文本所在文件夹",
    against: "--against：还须给出文本或新结果所在文件夹",
  },
  oneFolderAgainst: (first, second) => `--against 只与一个文件夹比较；请在 ${first} 和 ${second} 中选一`,
  noOutput: "其中没有抽取结果（.json、.ndjson），也没有文本（.txt、.md）",
  noEarlierOutput: "其中没有抽取结果（.json、.ndjson）；可用 gangmu extract … --output <文件夹> 生成",
  notOutput: (why, place) => `不是 gangmu extract 的结果：${place || "顶层"} 不合格式（${why}）`,
  notWhole: (why, place) =>
    `不是 gangmu extract 的完整结果：${place || "顶层"} 不合格式（${why}）；请不带 --fields 重新抽取`,
  yamlOutput: "此处不读 YAML 结果；请用 --format json 或 ndjson 重新抽取",
  noneInCommon: (before) => `其中没有 ${before} 里的任何文件`,
  noneOfGold: (gold) => `其中没有 ${gold} 所列的任何文本`,

  notOneDocument: (count) => `其中有 ${count} 份文件；请给出单个文本的 gangmu extract 结果`,
  notDocument: (why, place) =>
    `不是完整的 gangmu extract 结果（不可用 --fields）：${place || "顶层"} 不合格式（${why}）`,
  noDocument: "其中没有抽取结果",
  tooDeep: "章节嵌套过深",
  tooManySections: (count, most) => `有 ${count} 节，最多可对比 ${most} 节；请按部分拆分`,
  noTextInIt: "其中没有原文，无法得知章节行号；抽取时请加 --text",
  csvOfIndicators: (only) => `--format csv 只含指标；请去掉 --only ${only}，或改用其他格式`,
  bothStdin: "两份文件中只能有一份来自标准输入",
  badShare: "请给出 0 到 1 之间的数，如 0.2。",
  badFormat: (known, nearest) => `可用格式：${known.join("、")}。${nearest === null ? "" : `是否想用 ${nearest}？`}`,
  fileWithoutFormat: "每个 --output-file 之前须有各自的 --format。",
  sameReport: (one, other, file) =>
    `--format ${one} 与 --format ${other} 都会写到${file === null ? "标准输出" : ` ${file}`}；请为其中之一指定 --output-file`,
  badCount: "请给出数目，如 0 或 20。",
  badFall: "请给出比例，如 20% 或 0.2。",
  optionNeeds: (option, other) => `${option} 须与 ${other.split(", ").join(" 或 ")} 同用`,
  notTogether: (one, other) => `${one} 与 ${other} 不能同用`,
  noSourceFolder: (folder) => `--source ${folder}：没有这个文件夹`,
  noRule: (id, nearest) =>
    `没有规则“${id}”；${nearest === null ? "gangmu rules 列出全部规则" : `是否想用“${nearest}”？`}`,
  writeFirst: (option) => `；可用 ${option} 写入`,
  notKept: (why, place, option) => `不是 ${option} 写入的文件：${place || "顶层"} 不合格式（${why}）`,
  notFixed: "未修正：部分字节不是字符，写回会丢失；请先改正",
  writtenAsUtf8: (encoding) => `原为 ${encoding} 编码，以 UTF-8 写入`,

  configProblem: tellConfigProblem,
  configSyntax: (code, message) => {
    if (code === "too-deep") return "列表或键嵌套过深";
    return code === "several-documents" ? "含有多份文档（---）" : `不是 YAML：${message}`;
  },
  configEncoding: "不是 UTF-8 编码，请另存为 UTF-8",
  configTooLarge: (bytes) => `超过 ${bytes} 字节，不可能是词语表`,
  configUnusable: (errors) => `有 ${errors} 处错误，未读取任何文本`,
};
