import { describe, expect, it } from "vitest";
import {
  builtInLexicon,
  type Config,
  createRecognisers,
  extendLexicon,
  extractPolicy,
  type PolicyDocument,
} from "../../src/index.ts";

const PLAN = `云溪市低空经济发展攻坚方案
云溪日报记者李明报道:图为试飞现场
一、主要目标
到2025年,建设观礼台座位500座次。
二、重点任务
(一)建设起降网络。建成起降点20个。(市低空专班牵头,荆州市数局配合)
(二)培育产业。引进企业10家。
承接主体:低空专班、市招商局
依据《某省条例》办理。
`;

const extract = (config?: Config): PolicyDocument => extractPolicy(PLAN, { config }).document;
const functionsIn = ({ responsibilities }: PolicyDocument) =>
  responsibilities.flatMap(({ units }) => units.map((unit) => `${unit.name} ${unit.role} ${unit.function}`));
const targetsIn = ({ targets }: PolicyDocument) =>
  targets.map(({ indicator, value, unit }) => `${indicator} ${value} ${unit}`);

/** A configuration, what is looked at, and how it reads without and with it. */
const cases: [key: string, config: Config, look: (document: PolicyDocument) => unknown, was: unknown, is: unknown][] = [
  [
    "bodies",
    {
      bodies: [
        { name: "市低空专班", function: "低空经济" },
        { name: "数局", function: "数据管理" },
      ],
    },
    functionsIn,
    ["市低空专班 lead null", "荆州市数局 cooperating null"],
    ["市低空专班 lead 低空经济", "荆州市数局 cooperating 数据管理"],
  ],
  [
    "unitsOfMeasure",
    { unitsOfMeasure: ["座次"] },
    (document) => targetsIn(document)[0],
    "观礼台座位次 500 座",
    "观礼台座位 500 座次",
  ],
  [
    "labels",
    { labels: [{ label: "承接主体", role: "responsible" }] },
    (document) => functionsIn(document).slice(2),
    [],
    ["低空专班 responsible null", "市招商局 responsible 投资促进"],
  ],
  ["documentTypes", { documentTypes: ["攻坚方案"] }, ({ metadata }) => metadata.documentType, "方案", "攻坚方案"],
  [
    "noise",
    { noise: [{ phrase: "*日报记者*报道*", kind: "credit" }] },
    ({ noise }) => noise.map(({ kind }) => kind),
    [],
    ["credit"],
  ],
  ["turnOff metadata", { turnOff: ["metadata"] }, ({ metadata }) => metadata.documentType, "方案", null],
  ["turnOff targets", { turnOff: ["targets"] }, ({ targets }) => targets.length, 3, 0],
  ["turnOff deadlines", { turnOff: ["deadlines"] }, ({ deadlines }) => deadlines.length, 1, 0],
  ["turnOff responsibilities", { turnOff: ["responsibilities"] }, (document) => functionsIn(document).length, 2, 0],
  ["turnOff citations", { turnOff: ["citations"] }, ({ citations }) => citations.length, 1, 0],
];

describe("what a configuration changes", () => {
  it.each(cases)("%s", (_key, config, look, was, is) => {
    expect(look(extract())).toEqual(was);
    expect(look(extract(config))).toEqual(is);
  });

  it("a qualitative extractor that is turned off finds nothing", () => {
    const text = "某市方案\n一、目标\n质量强市建设进入全省第一方阵。\n";
    expect(extractPolicy(text).document.qualitativeTargets).toHaveLength(1);
    const config: Config = { turnOff: ["qualitativeTargets"] };
    expect(extractPolicy(text, { config }).document.qualitativeTargets).toEqual([]);
  });

  it("a genre word of one's own ends a title", () => {
    const text = "云溪市低空经济发展路线图\n云溪市人民政府\n一、主要目标\n到2025年,建成起降点20个。\n";
    expect(extractPolicy(text).document.metadata.title).toBeNull();
    const { metadata } = extractPolicy(text, { config: { documentTypes: ["路线图"] } }).document;
    expect(metadata).toMatchObject({ title: "云溪市低空经济发展路线图", documentType: "路线图" });
  });

  it("a label line of one's own belongs to its item in Markdown, too", () => {
    const config: Config = { labels: [{ label: "承接主体", role: "lead" }] };
    const text = "# 某市方案\n\n一、任务\n\n建成起降点20个。\n\n- 承接主体：市招商局\n";
    const { document } = extractPolicy(text, { config, mediaType: "text/markdown" });
    expect(functionsIn(document)).toEqual(["市招商局 lead 投资促进"]);
  });

  it("a count in a unit of one's own is new in a table, as one in 个 is", () => {
    const text = "某市方案\n一、指标\n\n| 指标名称 | 单位 | 目标值 |\n|---|---|---|\n| 剧院座位 | 座次 | 500 |\n";
    const { targets } = extractPolicy(text, {
      config: { unitsOfMeasure: ["座次"] },
      mediaType: "text/markdown",
    }).document;
    expect(targets).toMatchObject([{ value: 500, unit: "座次", aspect: "new" }]);
  });

  it("full-width characters count as half-width, as in the text", () => {
    const config: Config = { bodies: [{ name: "数局（大数据中心）", function: "数据管理" }] };
    expect(extendLexicon(config).bodies.names).toEqual(["数局(大数据中心)"]);
  });

  it("a known label can be given another role", () => {
    const text = "某市方案\n一、任务\n责任单位:市财政局\n";
    const config: Config = { labels: [{ label: "责任单位", role: "lead" }] };
    expect(functionsIn(extractPolicy(text, { config }).document)).toEqual(["市财政局 lead 财政"]);
  });

  it("reaches the recognisers", () => {
    const { findQuantities } = createRecognisers(extendLexicon({ unitsOfMeasure: ["座次"] }));
    expect(findQuantities("剧院座位500座次")[0]).toMatchObject({ value: 500, unit: "座次" });
  });
});

describe("what the document says of it", () => {
  it("is a hash of what the configuration says, and another one of the lexicon", () => {
    const config: Config = { unitsOfMeasure: ["座次"] };
    const [none, one, same, other] = [{}, { config }, { config: { ...config } }, { config: { turnOff: [] } }].map(
      (options) => extractPolicy("", options).document.generator,
    );
    expect(none?.config).toBeNull();
    expect(one?.config).toMatch(/^[0-9a-f]{12}$/);
    expect(same).toEqual(one);
    expect(other?.config).not.toBe(one?.config);
    expect(one?.lexicon).not.toBe(none?.lexicon);
  });

  it("leaves the built-in lexicon as it is", () => {
    const before = JSON.stringify(builtInLexicon);
    extract({ bodies: [{ name: "市低空专班", function: "财政" }], unitsOfMeasure: ["座次"] });
    expect(JSON.stringify(builtInLexicon)).toBe(before);
  });
});
