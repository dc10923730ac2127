import type { BodyKind } from "../../lexicon/schema.ts";
import type { Confidence, Role } from "../../model/index.ts";

/** A body as a list names it; offsets of the text. */
export interface FoundName {
  start: number;
  end: number;
  /** As in the text, brackets that only comment left out. */
  name: string;
  /** Null where the lexicon does not know such a body. */
  kind: BodyKind | null;
  /** Which comma group of its list it stands in. */
  group: number;
  /** The role that a bracket behind the name gives it: 市发展改革委(牵头). */
  marked: Role | null;
}

/** A list of bodies; `open` where it ends in 等部门. */
export interface NameList {
  names: FoundName[];
  open: boolean;
}

export interface FoundUnit extends FoundName {
  role: Role;
}

/** Written out, as spreading is slow. */
export function withRole({ start, end, name, kind, group, marked }: FoundName, role: Role): FoundUnit {
  return { start, end, name, kind, group, marked, role };
}

/** What one statement says of who answers; offsets of the text it was read from. */
export interface Statement {
  start: number;
  end: number;
  units: FoundUnit[];
  open: boolean;
  /** A listing follows the conventions of its document (排在第一的为牵头单位), prose does not. */
  form: "listing" | "prose";
  rule: string;
  confidence: Confidence;
}

/** True where a body of government is among them, all being known; firms answer for nothing alone, only beside such a one. */
export function namesGovernment(names: readonly FoundName[]): boolean {
  return names.some((one) => isNamed(one) && one.kind !== "enterprise");
}

/** True where a body of its own name is among them, be it a company: (天津港集团负责), not (企业承担). */
export function namesBody(names: readonly FoundName[]): boolean {
  return names.some(isNamed);
}

/** Names that stand in slogans: 政府引导、部门协作、企业参与. */
const BARE = new Set(["政府", "部门", "单位", "组织", "社会", "基层"]);

function isNamed({ kind, name }: FoundName): boolean {
  return kind !== "actor" && !BARE.has(name);
}
