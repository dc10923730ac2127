import { describe, expect, it } from "vitest";
import { ConfigError, checkConfig, createProcessor, extendLexicon } from "../../src/index.ts";

/** What is given, at which path something is wrong, and what is said of it. */
const bad: [config: unknown, path: string, says: RegExp][] = [
  [[], "", /a mapping \(key: value\) is expected/],
  ["bodies", "", /a mapping \(key: value\) is expected/],
  [{ body: [] }, "body", /there is no key "body"; did you mean "bodies"\?/],
  [{ colour: [] }, "colour", /keys here are bodies, unitsOfMeasure, labels, documentTypes, noise, turnOff/],
  [JSON.parse('{"__proto__": {"a": 1}}'), "__proto__", /there is no key "__proto__"/],
  [{ bodies: {} }, "bodies", /a list is expected/],
  [{ bodies: ["市数局"] }, "bodies.0", /a mapping \(key: value\) is expected/],
  [{ bodies: [{ function: "数据管理" }] }, "bodies.0", /the key "name" is missing/],
  [{ bodies: [{ name: "市数局", functoin: "x" }] }, "bodies.0.functoin", /did you mean "function"\?/],
  [{ bodies: [{ name: "市数局、市财政局" }] }, "bodies.0.name", /has a character that no such word has/],
  [{ bodies: [{ name: "市" }] }, "bodies.0.name", /too short/],
  [{ bodies: [{ name: "市".repeat(49) }] }, "bodies.0.name", /longer than any such word/],
  [{ bodies: [{ name: "市数局", function: "" }] }, "bodies.0.function", /too short/],
  [{ unitsOfMeasure: [3] }, "unitsOfMeasure.0", /a text is expected/],
  [{ unitsOfMeasure: ["3座"] }, "unitsOfMeasure.0", /has a character/],
  [{ unitsOfMeasure: ["座次", " 座次"] }, "unitsOfMeasure.1", /" 座次" stands at unitsOfMeasure\[0\] already/],
  [{ labels: [{ label: "承接主体：", role: "lead" }] }, "labels.0.label", /without its colon/],
  [{ labels: [{ label: "承接主体", role: "leed" }] }, "labels.0.role", /did you mean "lead"\?/],
  [{ labels: [{ label: "承接主体" }] }, "labels.0", /the key "role" is missing/],
  [
    {
      labels: [
        { label: "承接主体", role: "lead" },
        { label: "承接主体", role: "cooperating" },
      ],
    },
    "labels.1.label",
    /contradicts labels\[0\]\.label: "lead" there, "cooperating" here/,
  ],
  [
    {
      bodies: [
        { name: "市数局", function: "数据管理" },
        { name: "市数局", function: "统计" },
      ],
    },
    "bodies.1.name",
    /contradicts/,
  ],
  [{ labels: [{ label: "完成时限", role: "lead" }] }, "labels.0.label", /known as a label of something else/],
  [
    {
      bodies: [
        { name: "市低空专班", function: "低空经济" },
        { name: "省低空专班", function: "民航" },
      ],
    },
    "bodies.1.name",
    /"省低空专班" contradicts bodies\[0\]\.name: "低空经济" there, "民航" here/,
  ],
  [{ documentTypes: ["方案(试行)"] }, "documentTypes.0", /has a character/],
  [{ noise: [{ phrase: "***" }] }, "noise.0.phrase", /would fit every line/],
  [{ noise: [{ phrase: "*图*" }] }, "noise.0.phrase", /too short/],
  [{ noise: [{ phrase: "图片来源*", kind: "credits" }] }, "noise.0.kind", /did you mean "credit"\?/],
  [{ turnOff: ["target"] }, "turnOff.0", /did you mean "targets"\?/],
  [{ turnOff: ["targets", "targets"] }, "turnOff.1", /stands at turnOff\[0\] already/],
];

describe("checkConfig", () => {
  it.each(bad)("%j is refused at %s", (given, path, says) => {
    const { config, problems } = checkConfig(given);
    expect(config).toBeNull();
    expect(problems[0]?.path.join(".")).toBe(path);
    expect(problems[0]?.message).toMatch(says);
    expect(problems.every(({ severity }) => severity === "error")).toBe(true);
  });

  it.each([[null], [undefined], [{}], [{ bodies: [] }]])("%j is a configuration", (given) => {
    expect(checkConfig(given)).toEqual({ config: given ?? {}, problems: [] });
  });

  it("warns of what is known without it, and takes what says something else of a known word", () => {
    const labels = [
      { label: "责任单位", role: "lead" },
      { label: "牵头单位", role: "lead" },
    ];
    const { config, problems } = checkConfig({ unitsOfMeasure: ["家"], documentTypes: ["实施方案"], labels });
    expect(config).not.toBeNull();
    expect(problems.map(({ path, severity, code }) => [path.join("."), severity, code])).toEqual([
      ["unitsOfMeasure.0", "warning", "known-already"],
      ["documentTypes.0", "warning", "known-already"],
      ["labels.1.label", "warning", "known-already"],
    ]);
  });
});

it("a bad configuration is one error that tells all of it", () => {
  const config = { unitsOfMeasure: ["3座"], noise: [{ phrase: "**" }] };
  expect(() => extendLexicon(config)).toThrow(ConfigError);
  expect(() => createProcessor({ config })).toThrow(
    /unitsOfMeasure\[0\]: "3座" has a character[\s\S]*noise\[0\]\.phrase/,
  );
});
