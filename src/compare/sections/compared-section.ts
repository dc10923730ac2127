import type { PolicyDocument, Section } from "../../model/index.ts";
import { listTerms } from "../terms.ts";
import { type PlanPart, partOfPlan } from "./part-of-plan.ts";

/** A section as it is compared: its words without the names of bodies, and its facts. */
export interface ComparedSection {
  readonly section: Section;
  /** Id of the chapter at the top that it hangs from, or its own where it is at the top. */
  readonly chapter: string;
  readonly part: PlanPart;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** False where it is nothing but signs. */
  readonly hasTerms: boolean;
  /** Indicators of its targets, past results included: they tell what it is about as well. */
  readonly indicators: readonly string[];
  /** Functions that answer for it, those of a standing instruction left out, as every section has them. */
  readonly functions: readonly string[];
}

/**
 * The sections that are compared: those at the bottom of the tree, and chapters that have paragraphs of their own; in
 * the order of the document.
 */
export function listComparedSections(document: PolicyDocument): ComparedSection[] {
  const facts = indexFacts(document);
  const found: ComparedSection[] = [];
  const visit = (section: Section, ancestors: readonly Section[]): void => {
    if (section.paragraphs.length > 0 || section.children.length === 0) {
      found.push(describe(section, ancestors, facts));
    }
    for (const child of section.children) visit(child, [...ancestors, section]);
  };
  for (const section of document.sections) visit(section, []);
  return found;
}

interface SectionFacts {
  indicators: Map<string, string[]>;
  functions: Map<string, string[]>;
  bodyNames: Map<string, string[]>;
}

function describe(section: Section, ancestors: readonly Section[], facts: SectionFacts): ComparedSection {
  const headings = [...ancestors, section].map(({ title }) => title ?? "");
  const names = facts.bodyNames.get(section.id) ?? [];
  const title = section.title ?? "";
  const paragraphs = section.paragraphs.map(({ text }) => removeNames(text, names));
  return {
    section,
    chapter: ancestors[0]?.id ?? section.id,
    part: partOfPlan(headings),
    title,
    paragraphs,
    hasTerms: [title, ...paragraphs].some((text) => listTerms(text).length > 0),
    indicators: facts.indicators.get(section.id) ?? [],
    functions: facts.functions.get(section.id) ?? [],
  };
}

function indexFacts({ targets, responsibilities }: PolicyDocument): SectionFacts {
  const facts: SectionFacts = { indicators: new Map(), functions: new Map(), bodyNames: new Map() };
  for (const { section, indicator } of targets) append(facts.indicators, section, [indicator]);
  for (const { section, units } of responsibilities) {
    const own = units.filter(({ inherited }) => !inherited);
    append(
      facts.functions,
      section,
      own.flatMap((unit) => unit.function ?? []),
    );
    append(
      facts.bodyNames,
      section,
      own.map(({ name }) => name),
    );
  }
  return facts;
}

function append(lists: Map<string, string[]>, section: string | null, entries: readonly string[]): void {
  if (section === null) return;
  const list = lists.get(section);
  if (list) list.push(...entries);
  else lists.set(section, [...entries]);
}

/**
 * Names of bodies say who answers, which the functions tell better, and are the same words in many sections.
 *
 * ```text
 * …普及质量法律知识。(牵头单位:市市场监管局;责任单位:市司法局)
 *                              ^^^^^^^^^^^^          ^^^^^^^^
 * ```
 */
function removeNames(text: string, names: readonly string[]): string {
  return names.reduce((rest, name) => (name === "" ? rest : rest.replaceAll(name, " ")), text);
}
