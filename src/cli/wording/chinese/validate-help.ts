import type { HelpWording } from "../help-wording.ts";
import { inputsHelp, readingHelp } from "./reading-help.ts";

type Commands = HelpWording["commands"];

export const validate: Commands["validate"] = {
  summary: "检查文本和抽取结果有何问题、在何处；有错误时退出码为 1",
  arguments: { inputs: inputsHelp },
  options: {
    format: "检查结果的格式；可重复使用，除一个外均须指定 --output-file",
    outputFile: "将其前的 --format 写入此文件，而不是标准输出",
    quiet: "只列错误",
    maxWarnings: "警告多于此数时退出码为 1",
    preset: "规则预设，优先于配置文件中的预设",
    source: "抽取结果所依据文本的文件夹：逐一核对各处 span",
    baseline: "接受此文件已知的问题，行号变动不影响",
    updateBaseline: "写入 --baseline：接受现有问题，并说明哪些已经修正",
    profile: "章节、目标、责任单位、时限比此文件所记大幅减少时视为错误",
    updateProfile: "写入 --profile：各文件现有的数量",
    maxFall: "存档中的数量允许减少多少，如 20%、0.2（默认: 规则选项，20%）",
    fix: "修正确定无疑之处，须与 --output 或 --write 同用，并列出余下的问题",
    fixDryRun: "以统一 diff 格式显示 --fix 会做的改动，不列检查结果",
    output: "修正后全部文本副本的文件夹",
    write: "直接修正原文件",
    ...readingHelp,
  },
  notes: [
    "文本指 .txt、.md 文件和标准输入；.json、.ndjson、.yaml 文件是抽取结果，按 schema 检查。",
    "gangmu rules 列出检查规则；gangmu.config.yaml 可调整规则，也可只对部分文件调整。",
  ],
  examples: [
    { line: "gangmu validate texts" },
    { line: "gangmu validate out --source texts", says: "对照文本检查抽取结果" },
    { line: "gangmu validate texts --baseline known.json", says: "只列新问题" },
    { line: "gangmu validate texts --format text --format sarif --output-file findings.sarif" },
    { line: "gangmu validate texts --fix-dry-run", says: "查看可自动修正之处" },
  ],
};

export const rules: Commands["rules"] = {
  summary: "列出 validate 的检查规则，或说明其中一条",
  arguments: { id: "规则名称，如 truncated-end" },
  options: { format: "输出格式" },
  notes: [],
  examples: [{ line: "gangmu rules" }, { line: "gangmu rules truncated-end" }, { line: "gangmu rules --format json" }],
};
