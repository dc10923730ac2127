import { visibleCharacter } from "../src/cli/reporters/validation/visible-text.ts";
import { loadWording } from "../src/cli/wording/load-wording.ts";
import type { Wording } from "../src/cli/wording/wording.ts";
import { PRESETS } from "../src/config/preset-names.ts";
import { presetLevels } from "../src/lint/presets.ts";
import { rules } from "../src/lint/registry.ts";
import { type Example, RULE_GROUPS, type Rule } from "../src/lint/rule.ts";
import type { RuleLanguage } from "../src/lint/worded.ts";

const MARK = "<!-- Generated from src/lint/rules/ by scripts/generated-rules.ts; do not edit. -->";

/** What these pages say beside what the rules do. */
const PAGES = {
  en: {
    path: "docs/rules/README.md",
    title: "Rules",
    other: "[中文](README.zh-CN.md)",
    introduction:
      "What `gangmu validate` looks for, and how severe each rule is in each preset. `gangmu rules` prints the list, " +
      "`gangmu rules <id>` a rule. How to set them: [configuration](../configuration.md#rules).",
    head: "| rule | recommended | strict | archive | mends | |",
    yes: "yes",
    why: "Why",
    mend: "What to do",
    mends: "`--fix` mends it where it is certain.",
    levels: "Level",
    options: "Options",
    byDefault: "by default",
    none: "none",
    finds: "Finds",
    content: "Finds nothing in",
    fixed: "Mended:",
    changed: "in a document whose",
    is: "is",
    before: "with the profile",
  },
  zh: {
    path: "docs/rules/README.zh-CN.md",
    title: "检查规则",
    other: "[English](README.md)",
    introduction:
      "`gangmu validate` 检查的内容，以及各规则在各预设中的级别。`gangmu rules --lang zh` 列出全部规则，`gangmu rules <规则> --lang zh` " +
      "说明一条规则。设置方法见[配置](../configuration.md#rules)。",
    head: "| 规则 | recommended | strict | archive | 修正 | |",
    yes: "可",
    why: "原因",
    mend: "处理",
    mends: "`--fix` 可修正确定无疑之处。",
    levels: "级别",
    options: "选项",
    byDefault: "默认",
    none: "无",
    finds: "会指出",
    content: "不会指出",
    fixed: "修正为：",
    changed: "文件中",
    is: "为",
    before: "存档为",
  },
} as const;

type Page = (typeof PAGES)[RuleLanguage];

/** `docs/rules/`: the list of the rules in each language, and a page for each rule in both. */
export async function generatedRules(): Promise<{ path: string; text: string }[]> {
  const lists = await Promise.all((["en", "zh"] as const).map(generateList));
  return [...lists, ...rules.map((rule) => ({ path: `docs/rules/${rule.id}.md`, text: formatRule(rule) }))];
}

async function generateList(language: RuleLanguage): Promise<{ path: string; text: string }> {
  const page = PAGES[language];
  const { validation } = await loadWording(language);
  const groups = RULE_GROUPS.map((group) => formatGroup(group, page, language, validation));
  const text = [MARK, `# ${page.title}\n\n${page.other} · ${page.introduction}`, ...groups].join("\n\n");
  return { path: page.path, text: `${text}\n` };
}

function formatGroup(
  group: Rule["group"],
  page: Page,
  language: RuleLanguage,
  { groups, levels }: Wording["validation"],
): string {
  const rows = rules
    .filter((rule) => rule.group === group)
    .map((rule) => {
      const cells = PRESETS.map((preset) => levels[presetLevels[preset].get(rule.id) ?? rule.level]);
      return `| [\`${rule.id}\`](${rule.id}.md) | ${cells.join(" | ")} | ${rule.fixes ? page.yes : ""} | ${rule.summary[language]} |`;
    });
  return `## ${groups[group]}\n\n${page.head}\n|---|---|---|---|---|---|\n${rows.join("\n")}`;
}

function formatRule(rule: Rule): string {
  const parts = (["en", "zh"] as const).map((language) => formatIn(rule, language, PAGES[language]));
  return `${MARK}\n\n# ${rule.id}\n\n${parts.join("\n\n---\n\n")}\n`;
}

function formatIn(rule: Rule, language: RuleLanguage, page: Page): string {
  const levels = PRESETS.map((preset) => `${preset} \`${presetLevels[preset].get(rule.id) ?? rule.level}\``);
  const advice = rule.suggestion?.[language].replace(/\{\w{1,20}\}/g, "…");
  return [
    `**${rule.summary[language]}**`,
    `${page.why}: ${rule.why[language]}`,
    ...(advice ? [`${page.mend}: ${advice}${rule.fixes ? ` ${page.mends}` : ""}`] : []),
    `${page.levels}: ${levels.join(" · ")}`,
    ...formatOptions(rule, language, page),
    ...(language === "en" ? rule.examples.map((example) => formatExample(example, page)) : []),
  ].join("\n\n");
}

function formatOptions({ options }: Rule, language: RuleLanguage, page: Page): string[] {
  const rows = Object.entries(options).map(([name, { default: value, says }]) => {
    return `- \`${name}\`: ${says[language]} (${page.byDefault}: ${value === "" ? page.none : `\`${value}\``})`;
  });
  return rows.length > 0 ? [`${page.options}:`, rows.join("\n")] : [];
}

function formatExample({ text, mediaType, found, fixed, change, profile, options }: Example, page: Page): string {
  const slices = found.map((slice) => (slice === "" ? "the document" : `\`${visible(slice).replaceAll("\n", "⏎")}\``));
  const given = options
    ? ` (${Object.entries(options)
        .map(([name, value]) => `\`${name}: ${value}\``)
        .join(", ")})`
    : "";
  const about = [
    ...(change
      ? [`${page.changed} \`${change.at.join(".")}\` ${page.is} \`${JSON.stringify(change.to) ?? "absent"}\``]
      : []),
    ...(profile ? [`${page.before} \`${JSON.stringify(profile)}\``] : []),
  ];
  const head = found.length > 0 ? `${page.finds} ${slices.join(", ")}${given}` : `${page.content}${given}`;
  const fence = mediaType === "text/markdown" ? "markdown" : "text";
  return [
    `${[head, ...about].join(", ")}:`,
    block(text, fence),
    ...(fixed === undefined ? [] : [page.fixed, block(fixed, fence)]),
  ].join("\n\n");
}

function block(text: string, language: string): string {
  return `\`\`\`${language}\n${visible(text).trimEnd()}\n\`\`\``;
}

/** What nobody sees as its code; lines stay lines. */
function visible(text: string): string {
  return [...text].map((character) => (character === "\n" ? character : visibleCharacter(character))).join("");
}
