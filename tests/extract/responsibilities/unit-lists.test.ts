import { expect, it } from "vitest";
import { unitListReader } from "../../../src/extract/responsibilities/read-unit-list.ts";
import { builtInLexicon } from "../../../src/lexicon/index.ts";

const read = unitListReader(builtInLexicon);

type Row = readonly [list: string, names: string, reason: string];

const rows: Row[] = [
  ["质监、发改、工信等部门", "质监 | 发改 | 工信 | …", "等部门 names nobody"],
  ["科技、质监等相关部门", "科技 | 质监 | …", "等相关部门"],
  ["规划处等相关处室", "规划处 | …", "等相关处室"],
  ["烟草局、邮政局等部门和企业", "烟草局 | 邮政局 | …", "等部门和企业"],
  ["市商务局等有关部门(单位)", "市商务局 | …", "a bracket behind 部门"],
  ["省文旅厅等行业主管部门", "省文旅厅 | …", "no level before it"],
  ["市市场监管局等市政府有关部门", "市市场监管局 | 市政府有关部门 | …", "a level before it: a body as well"],
  ["市商务局等部门和各区人民政府", "市商务局 | 各区人民政府 | …", "the list goes on"],
  ["江岸区、武昌区等区", "江岸区 | 武昌区 | …", "等 and a level alone"],
  ["各高等院校", "各高等院校", "等 inside a word"],
  ["各县、市、区人民政府,各功能区管委会", "各县、市、区人民政府 | 各功能区管委会", "levels are one body"],
  ["各市、州、县人民政府", "各市、州、县人民政府", "levels in order"],
  ["各市〔州〕、县〔市、区、特区〕人民政府", "各市〔州〕、县〔市、区、特区〕人民政府", "brackets among the levels"],
  ["乡、镇人民政府", "乡、镇人民政府", "no 各"],
  ["市、县城乡规划主管部门", "市、县城乡规划主管部门", "levels of a department"],
  ["各区、市财政局", "各区 | 市财政局", "市 is above 区: two bodies"],
  ["官渡区、呈贡区、富民县人民政府", "官渡区 | 呈贡区 | 富民县人民政府", "places by name are bodies each"],
  [
    "各省辖市政府、济源示范区管委会、各省直管县〔市〕政府",
    "各省辖市政府 | 济源示范区管委会 | 各省直管县〔市〕政府",
    "各 again",
  ],
  ["市妇联和有关区县政府", "市妇联 | 有关区县政府", "和 between bodies"],
  ["市人力资源社会保障局及各区县", "市人力资源社会保障局 | 各区县", "及"],
  ["市自然资源和规划局", "市自然资源和规划局", "和 inside a name"],
  ["市政务服务和资源交易服务中心", "市政务服务和资源交易服务中心", "和 inside a name"],
  ["粮食和储备局、林草局", "粮食和储备局 | 林草局", "和 behind a short form"],
  ["各有关部门和单位", "各有关部门和单位", "a bare noun goes with what stands before"],
  [
    "发展改革委(能源局)、市交通运输局〔市铁路办〕",
    "发展改革委(能源局) | 市交通运输局〔市铁路办〕",
    "brackets of a name",
  ],
  ["各对口区县(自治县,以下简称区县)政府", "各对口区县(自治县,以下简称区县)政府", "a comma in a bracket"],
  ["领导小组(以下简称领导小组)", "领导小组", "a definition is no part of the name"],
  ["市“双随机、一公开”联席会议成员单位", "市“双随机、一公开”联席会议成员单位", "a separator in quotation marks"],
  ["市发改委市财政局市教育局", "市发改委 | 市财政局 | 市教育局", "spaces between them taken for layout"],
];

it.each(rows)("%s → %s: %s", (list, expected) => {
  const { names, open } = read(list, 0, list.length);
  expect([...names.map(({ name }) => name), ...(open ? ["…"] : [])].join(" | ")).toBe(expected);
  for (const { start, end, name } of names) expect(list.slice(start, end)).toBe(name);
});
