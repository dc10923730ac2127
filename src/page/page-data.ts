/** What the page of a comparison is made of: everything that it shows, in the words of one language, and nothing else. */
export interface PageData {
  a: PageSide;
  b: PageSide;
  summary: string[];
  /** Which blocks there are; bodies stand with the sections. */
  shows: { targets: boolean; sections: boolean; bodies: boolean };
  targets: PageTarget[];
  sectionsA: PageSection[];
  sectionsB: PageSection[];
  pairs: PagePair[];
  words: PageWords;
}

export type SideName = "a" | "b";

export interface PageSide {
  /** A, 甲 */
  name: string;
  title: string;
  /** Region, date and path. */
  about: string;
}

/** In whose favour a verdict is, by which it is coloured; `only-a` where B has no such indicator. */
export type Tone = "a" | "b" | "same" | "open" | "only-a" | "only-b";

/** One indicator, of both documents or of one. */
export interface PageTarget {
  key: string;
  tone: Tone;
  /** `B stricter`, `only in A` */
  verdict: string;
  name: string;
  a: PageValue | null;
  b: PageValue | null;
  difference: number | null;
  differenceText: string;
  earlier: string;
  why: string;
}

export interface PageValue extends PageSource {
  /** `≥ 98.5%` */
  text: string;
  value: number;
  due: string | null;
}

/** Where something stands in a document. */
export interface PageSource {
  line: number | null;
  quote: string;
  /** Id of the section that it stands in, in a paragraph of which it is shown where there is one. */
  section: string | null;
  heading: string;
}

export interface PageSection {
  id: string;
  heading: string;
  chapter: string | null;
  /** Of a section of A, the chapter of B that faces its chapter. */
  facing: string | null;
  line: number | null;
  paragraphs: TextPart[][];
}

/** A stretch of a paragraph; with `target`, a number that is one. */
export interface TextPart {
  text: string;
  target?: string;
  tone?: Tone;
}

export interface PagePair {
  a: string;
  b: string;
  relation: string;
  similarity: string;
  strength: number;
  evidence: Record<SideName, PageSource>;
  roles: PageRole[];
  why: string;
}

/** What one function does for a task here and there. */
export interface PageRole {
  function: string;
  differs: boolean;
  a: PageDuty | null;
  b: PageDuty | null;
}

export interface PageDuty extends PageSource {
  role: string;
  names: string;
}

/** Labels of the page; `{n}` and `{of}` stand for numbers. */
export interface PageWords {
  language: string;
  heading: string;
  skip: Record<"sections" | "indicators", string>;
  summary: string;
  filter: string;
  filters: Record<"all" | "stricter" | "onlyA" | "onlyB" | "bodies", string>;
  body: string;
  anyBody: string;
  compact: string;
  indicators: string;
  indicator: string;
  difference: string;
  verdict: string;
  due: string;
  earlier: string;
  sortBy: string;
  sections: string;
  onlyA: string;
  onlyB: string;
  also: string;
  bodies: string;
  function: string;
  source: string;
  toSection: string;
  line: string;
  close: string;
  shown: string;
  nothing: string;
  needsScript: string;
}
