import type { Gold, PolicyDocument } from "../../src/index.ts";
import { extractPolicy } from "../../src/index.ts";

type GoldTarget = Gold["targets"][number];
type Fact = "id" | "text" | "span" | "line" | "rule" | "confidence";

const METADATA: Gold["metadata"] = {
  title: "荆州市质量强市建设实施方案",
  noticeTitle: null,
  documentType: "实施方案",
  documentNumber: null,
  issuers: ["荆州市人民政府办公室"],
  region: "荆州市",
  level: "city",
  dateIssued: "2023-12-29",
  datePublished: null,
};

const TARGET: GoldTarget = {
  section: "1",
  indicator: "森林覆盖率",
  operator: "ge",
  value: 80,
  valueMax: null,
  unit: "%",
  aspect: "level",
  due: "2025-12-31",
  dueInherited: false,
  recurrence: null,
  baselineYear: null,
  commitment: null,
  status: "target",
  quote: "森林覆盖率达到80%以上",
};

/** A gold file that says of one plan what is given. */
export function goldOf(parts: Partial<Gold> = {}): Gold {
  return {
    document: "plan.txt",
    metadata: METADATA,
    sections: [],
    targets: [],
    qualitative: [],
    responsibilities: [],
    deadlines: [],
    ...parts,
  };
}

export function goldTarget(fields: Partial<GoldTarget> = {}): GoldTarget {
  return { ...TARGET, ...fields };
}

/** What a program would emit that found exactly what the gold file says. */
export function documentOf(gold: Gold, path = "texts/plan.txt"): PolicyDocument {
  const { document } = extractPolicy("", { path, text: true });
  const { region, level, ...fields } = gold.metadata;
  return {
    ...document,
    metadata: {
      ...document.metadata,
      ...fields,
      region: region === null ? null : { name: region, level: level ?? "city", code: null, province: null },
    },
    sections: gold.sections.map((section) => ({
      ...section,
      level: 1,
      span: [0, 0],
      paragraphs: [],
      children: [],
    })),
    targets: gold.targets.map(({ quote, baselineYear: _year, ...own }) => ({
      ...fact(quote),
      ...own,
      table: null,
      category: null,
      baseline: null,
    })),
    qualitativeTargets: gold.qualitative.map(({ quote, ...own }) => ({
      ...fact(quote),
      ...own,
      due: null,
      status: "target",
    })),
    responsibilities: gold.responsibilities.map(({ quote, units, ...own }) => ({
      ...fact(quote),
      ...own,
      units: units.map(({ name, role, inherited = false }) => ({
        name,
        role,
        function: null,
        generic: false,
        inherited,
        span: null,
      })),
    })),
    deadlines: gold.deadlines.map(({ quote, text: _text, ...own }) => ({
      ...fact(quote),
      ...own,
      task: quote,
    })),
  };
}

function fact(text: string): Pick<PolicyDocument["targets"][number], Fact> {
  return { id: "x1", text, span: [0, 0], line: 1, rule: "sample", confidence: "high" };
}
