import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { checkConfig, extractPolicy } from "../../src/index.ts";

/** The first block of a language behind a heading. */
function blockOf(page: string, heading: string, language: string): string {
  const start = page.indexOf(`\`\`\`${language}\n`, page.indexOf(heading)) + language.length + 4;
  return page.slice(start, page.indexOf("```", start));
}

it.each([
  { path: "README.md", heading: "\n## Words of your own\n" },
  { path: "README.zh-CN.md", heading: "\n## 自定义词语\n" },
])("what $path says of a configuration is so", ({ path, heading }) => {
  const page = readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
  const text = `荆州市低空经济方案\n一、重点任务\n${blockOf(page, heading, "text")}`;
  const { config, problems } = checkConfig(parse(blockOf(page, heading, "yaml")));
  expect(problems).toEqual([]);
  const [before, after] = [undefined, config ?? undefined].map((given) => {
    const { targets, responsibilities } = extractPolicy(text, { config: given }).document;
    return [
      ...targets.map(({ indicator, value, unit }) => `\`${indicator}\` ${value} \`${unit}\``),
      ...responsibilities.flatMap(({ units }) => units.map((unit) => `${unit.name} ${unit.role} ${unit.function}`)),
    ];
  });
  expect(before).toEqual(["`观礼台座位次` 500 `座`", "市低空专班 lead null", "市数局 cooperating null"]);
  expect(after).toEqual(["`观礼台座位` 500 `座次`", "市低空专班 lead 低空经济", "市数局 cooperating 数据管理"]);
  for (const shown of [before?.[0], after?.[0]]) expect(page).toContain(shown);
});

it("what docs/configuration.md gives as an example can be used", () => {
  const page = readFileSync(new URL("../../docs/configuration.md", import.meta.url), "utf8");
  expect(checkConfig(parse(blockOf(page, "# Configuration", "yaml"))).problems).toEqual([]);
});
