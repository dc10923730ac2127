import type {
  PolicyDocument,
  Quote,
  Responsibility,
  ResponsibilityPair,
  Role,
  SectionPair,
} from "../../model/index.ts";

/** What one function has to do in one section. */
interface Part {
  role: Role;
  names: string[];
  quote: Quote;
}

const ROLES: readonly Role[] = ["lead", "responsible", "cooperating"];

/**
 * For each pair of sections, each function that answers in either: what it does for the task here and there.
 *
 * A function that has several roles in a section has the highest. A body whose function is not known stands for itself.
 *
 * @returns pair by pair, the function with the highest role in either first
 */
export function pairResponsibilities(
  a: PolicyDocument,
  b: PolicyDocument,
  pairs: readonly Pick<SectionPair, "a" | "b">[],
): ResponsibilityPair[] {
  const [partsA, partsB] = [a, b].map(({ responsibilities }) => readParts(responsibilities));
  const none: Parts = new Map();
  return pairs.flatMap((pair) => {
    const [ofA, ofB] = [partsA.get(pair.a) ?? none, partsB.get(pair.b) ?? none];
    return orderFunctions(ofA, ofB).map((name) => ({
      sectionA: pair.a,
      sectionB: pair.b,
      function: name,
      roleA: ofA.get(name)?.role ?? null,
      roleB: ofB.get(name)?.role ?? null,
      namesA: ofA.get(name)?.names ?? [],
      namesB: ofB.get(name)?.names ?? [],
      evidence: { a: ofA.get(name)?.quote ?? null, b: ofB.get(name)?.quote ?? null },
    }));
  });
}

type Parts = ReadonlyMap<string, Part>;

/** By the highest role in either document, then by name: the same for A with B and B with A. */
function orderFunctions(ofA: Parts, ofB: Parts): string[] {
  const rankOf = (name: string): number =>
    Math.min(...[ofA.get(name), ofB.get(name)].flatMap((part) => (part ? ROLES.indexOf(part.role) : [])));
  return [...new Set([...ofA.keys(), ...ofB.keys()])].sort().sort((a, b) => rankOf(a) - rankOf(b));
}

function readParts(responsibilities: readonly Responsibility[]): Map<string, Map<string, Part>> {
  const sections = new Map<string, Map<string, Part>>();
  for (const statement of responsibilities) {
    if (statement.section === null) continue;
    const parts = sections.get(statement.section) ?? new Map<string, Part>();
    sections.set(statement.section, parts);
    addStatement(parts, statement);
  }
  return sections;
}

function addStatement(parts: Map<string, Part>, { units, text, line }: Responsibility): void {
  for (const unit of units) {
    const key = unit.function ?? unit.name;
    const part = parts.get(key);
    if (!part) parts.set(key, { role: unit.role, names: [unit.name], quote: { text, line } });
    else {
      part.role = ROLES[Math.min(ROLES.indexOf(part.role), ROLES.indexOf(unit.role))];
      if (!part.names.includes(unit.name)) part.names.push(unit.name);
    }
  }
}
