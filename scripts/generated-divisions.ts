import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

interface Entry {
  code: string;
  name: string;
}

/** Peoples whose names stand before 自治…: 恩施[土家族][苗族]自治州. Some are written without 族. */
const PEOPLES =
  "蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 高山 拉祜 水 东乡 纳西 景颇 柯尔克孜 土 达斡尔 仫佬 羌 布朗 撒拉 毛南 仡佬 锡伯 阿昌 普米 塔吉克 怒 乌孜别克 俄罗斯 鄂温克 德昂 保安 裕固 京 塔塔尔 独龙 鄂伦春 赫哲 门巴 珞巴 基诺 各"
    .split(" ")
    .flatMap((people) => (people.length > 1 ? [`${people}族`, people] : [`${people}族`]))
    .sort((a, b) => b.length - a.length);

/** 恩施土家族苗族自治州 → 恩施, 荆州市 → 荆州, 广西壮族自治区 → 广西, 城区 → null */
function shortForm(name: string): string | null {
  const autonomous = /^(.+?)自治[区州县旗]$/u.exec(name);
  const short = autonomous
    ? withoutPeoples(autonomous[1])
    : name.replace(/(?:特别行政区|地区|(?<=神农架)林区|[省市县区旗盟])$/u, "");
  return short !== name && short.length > 1 ? short : null;
}

function withoutPeoples(name: string): string {
  const people = PEOPLES.find((candidate) => name.endsWith(candidate) && name.length - candidate.length > 1);
  return people ? withoutPeoples(name.slice(0, -people.length)) : name.replace(/族$/u, "");
}

/** `420000 湖北省`, `422800 恩施土家族苗族自治州 恩施`: the short form only where it is not the name less one character. */
function toLine({ code, name }: Entry): string {
  const short = shortForm(name);
  if (short === (name.length > 2 ? name.slice(0, -1) : null)) return `${code} ${name}`;
  return `${code} ${name} ${short ?? "-"}`;
}

/** Groups that are no place (`省直辖县级行政区划`, `县`), and municipalities given a second time as a city of their own. */
function isPlace({ code, name }: Entry, provinces: ReadonlySet<string>): boolean {
  if (code.endsWith("0000")) return true;
  return !name.endsWith("行政区划") && name !== "县" && !(code.endsWith("00") && provinces.has(name));
}

/**
 * The administrative divisions of China (provinces, cities, counties with GB/T 2260 codes) as a module, compiled from
 * the package `lcn`. Nothing is added by hand; all that is computed is the short form of a name.
 */
export function generatedDivisions(): { path: string; text: string } {
  const source = createRequire(import.meta.url).resolve("lcn/data/data.json");
  const entries: Entry[] = JSON.parse(readFileSync(source, "utf8"));
  const provinces = new Set(entries.filter(({ code }) => code.endsWith("0000")).map(({ name }) => name));
  const lines = entries.filter((entry) => isPlace(entry, provinces)).map(toLine);
  const text = `// Generated from the package lcn by scripts/generated-divisions.ts; do not edit.

/** \`code name [short form]\`, one division a line; \`-\`: no short form; none given: the name less its last character. */
export const divisionTable = \`${lines.join("\n")}\`;
`;
  return { path: "src/lexicon/divisions.generated.ts", text };
}
