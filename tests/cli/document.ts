import type { Deadline, PolicyDocument, Responsibility, Section, Target } from "../../src/index.ts";

const fact = { text: "…", span: [0, 1] as [number, number], line: 3, rule: "test", confidence: "high" as const };

/** A small document with something of each kind, for what shows documents; the words of it may be put in. */
export function makeDocument({
  title = "某市质量提升行动方案",
  heading = "夯实基础",
  path = "plan.txt",
} = {}): PolicyDocument {
  return {
    schemaVersion: "1.0",
    generator: { name: "gangmu", version: "0.0.0", lexicon: "0", config: null },
    source: { path, mediaType: "text/plain", encoding: "utf-8", bytes: 9, sha256: "0", characters: 9 },
    metadata: makeMetadata(title),
    sections: [makeSection("1", "一、", "总体目标", [makeSection("1.1", "(一)", heading, [makeUntitled()])])],
    tables: [],
    targets: [makeTarget(null, "target"), makeTarget("1", "target"), makeTarget("1", "achieved")],
    qualitativeTargets: [],
    responsibilities: [makeResponsibility("1.1", ["市科技局", "市经信局"])],
    deadlines: [makeDeadline("1")],
    citations: [],
    noise: [],
    coverage: { numbers: 4, facts: 2, reasons: { date: 1 }, unexplained: 1 },
    diagnostics: [],
  };
}

function makeMetadata(title: string): PolicyDocument["metadata"] {
  return {
    title,
    noticeTitle: null,
    documentType: "行动方案",
    documentNumber: null,
    issuers: [],
    recipients: [],
    region: { name: "某市", level: "city", code: null, province: null },
    dateIssued: "2023-12-29",
    datePublished: null,
    period: null,
    effective: null,
    spans: {},
  };
}

function makeSection(id: string, marker: string, title: string, children: Section[]): Section {
  return { id, marker, level: id.split(".").length, title, span: [0, 9], paragraphs: [], children };
}

function makeUntitled(): Section {
  const text = "培育一批企业,支持企业开展可靠性共性技术研发和应用示范。";
  return { ...makeSection("1.1.1", "1.", "", []), title: null, paragraphs: [{ text, span: [0, 9] }] };
}

function makeTarget(section: string | null, status: Target["status"]): Target {
  return {
    ...fact,
    id: "t1",
    section,
    table: null,
    category: null,
    indicator: "主要农产品加工转化率",
    operator: "ge",
    value: 80,
    valueMax: null,
    unit: "%",
    aspect: "level",
    due: "2025-12-31",
    dueInherited: false,
    recurrence: null,
    baseline: null,
    commitment: null,
    status,
  };
}

function makeResponsibility(section: string, names: readonly string[]): Responsibility {
  const unit = { role: "responsible", function: null, generic: false, inherited: false, span: null } as const;
  return { ...fact, id: "r1", section, units: names.map((name) => ({ ...unit, name })), open: false };
}

function makeDeadline(section: string): Deadline {
  const time = { type: "by", start: null, end: "2025-12-31", precision: "year", recurrence: null } as const;
  return { ...fact, ...time, id: "d1", section, task: "…" };
}
