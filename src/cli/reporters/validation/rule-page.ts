import { PRESETS } from "../../../config/preset-names.ts";
import { presetLevels } from "../../../lint/presets.ts";
import type { Rule } from "../../../lint/rule.ts";
import type { Look } from "../look.ts";
import { shownText } from "../shown-text.ts";
import { visibleCharacter } from "./visible-text.ts";

/** One rule on a page: what it finds and why, what to do, its options, examples. */
export function formatRule(rule: Rule, { palette, words }: Look): string {
  const { validation, language } = words;
  const levels = PRESETS.map(
    (preset) => `${preset} ${validation.levels[presetLevels[preset].get(rule.id) ?? rule.level]}`,
  );
  const options = Object.entries(rule.options).map(
    ([name, option]) =>
      `  ${name} (${option.default === "" ? validation.noDefault : option.default}): ${option.says[language]}\n`,
  );
  return [
    `${palette.bold(rule.id)}\n${rule.summary[language]}\n\n`,
    `${rule.why[language]}\n\n`,
    rule.suggestion ? `${rule.suggestion[language].replace(/\{\w{1,20}\}/g, "…")}\n\n` : "",
    `${validation.set} ${levels.join(" · ")}${rule.fixes ? validation.mends : ""}\n`,
    options.length > 0 ? `${validation.options}\n${options.join("")}` : "",
    ...rule.examples.map((example) => `\n${formatExample(example, palette, validation)}`),
  ].join("");
}

function formatExample(
  { text, found, fixed, change, profile }: Rule["examples"][number],
  palette: Look["palette"],
  { finds, content, mendedTo }: Look["words"]["validation"],
): string {
  const title = found.length === 0 ? content : `${finds} ${found.map((slice) => `“${visible(slice)}”`).join(", ")}`;
  const changed = change ? indent(`${change.at.join(".")} = ${JSON.stringify(change.to) ?? "–"}`) : "";
  const before = profile ? indent(JSON.stringify(profile)) : "";
  const after = fixed === undefined ? "" : `${mendedTo}\n${indent(fixed)}`;
  return `${palette.dim(title)}\n${indent(text)}${changed}${before}${after}`;
}

function indent(text: string): string {
  return text
    .trimEnd()
    .split("\n")
    .map((line) => `    ${visible(line)}\n`)
    .join("");
}

function visible(text: string): string {
  return shownText([...text].map(visibleCharacter).join(""));
}
