import { type PolicyDocument, policyDocumentSchema, type Section, type Span } from "../../src/index.ts";

/** At most 100 findings of a rule are listed, then one that counts them. */
const MOST_FINDINGS_OF_A_RULE = 101;

/**
 * What a document breaks of the promises that hold for every text: it fits the model, spans slice the source again,
 * lists are in order, sections are nested, numbers add up, findings are bounded.
 *
 * @param source the document text
 * @returns a sentence for each promise that is broken
 */
export function brokenPromises(document: PolicyDocument, source: string): string[] {
  const slice = sliceOf(source);
  return [
    ...wrongShape(document),
    ...wrongFacts(document, slice),
    ...wrongOrder(document),
    ...wrongNesting(document.sections, [0, document.source.characters]),
    ...wrongCounts(document),
    ...tooManyFindings(document),
  ];
}

function wrongShape(document: PolicyDocument): string[] {
  const { error } = policyDocumentSchema.safeParse(document);
  return error ? [`does not fit the model: ${error.message}`] : [];
}

/** Slices by code points; a text without surrogate pairs has one unit for each. */
function sliceOf(source: string): (span: Span) => string {
  if (!/[\ud800-\udfff]/.test(source)) return ([start, end]) => source.slice(start, end);
  const points = [...source];
  return ([start, end]) => points.slice(start, end).join("");
}

function wrongFacts(document: PolicyDocument, slice: (span: Span) => string): string[] {
  const facts = listFacts(document).flatMap(([, list]) => list);
  const lines = lineCounter(slice);
  return [
    ...facts.filter(({ span, text }) => slice(span) !== text).map(({ id }) => `${id}: its span slices other words`),
    ...facts.filter(({ span, line }) => lines(span[0]) !== line).map(({ id }) => `${id}: its line is another`),
    ...(document.numbers ?? [])
      .filter(({ span, text }) => slice(span) !== text)
      .map(({ text }) => `number ${text}: its span slices other words`),
  ];
}

/** Lines are asked for in the order of the text, so that none is counted twice. */
function lineCounter(slice: (span: Span) => string): (offset: number) => number {
  let before = "";
  let counted = 0;
  let lines = 1;
  return (offset) => {
    if (offset < counted) [before, counted, lines] = ["", 0, 1];
    const stretch = slice([counted, offset]);
    // a CR whose LF is cut off is one line end as well, and its LF no other
    const joined = before.endsWith("\r") && stretch.startsWith("\n") ? stretch.slice(1) : stretch;
    lines += joined.match(/\r\n|\r|\n/g)?.length ?? 0;
    if (stretch !== "") [before, counted] = [stretch, offset];
    return lines;
  };
}

type Listed = { id: string; span: Span; text: string; line: number }[];

function listFacts(document: PolicyDocument): [letter: string, facts: Listed][] {
  const { targets, qualitativeTargets, responsibilities, deadlines } = document;
  return [
    ["t", targets],
    ["q", qualitativeTargets],
    ["r", responsibilities],
    ["d", deadlines],
  ];
}

function wrongOrder(document: PolicyDocument): string[] {
  const ids = listFacts(document).flatMap(([letter, facts]) =>
    facts.filter(({ id }, index) => id !== `${letter}${index + 1}`).map(({ id }) => `${id}: is not its place`),
  );
  const lists = [...listFacts(document).map(([, facts]) => facts), document.diagnostics];
  const behind = lists.flatMap((list) =>
    list.filter(({ span }, index) => index > 0 && isBefore(span, list[index - 1].span)),
  );
  return [...ids, ...behind.map(({ span }) => `${span}: stands behind what comes after it`)];
}

function isBefore(a: Span, b: Span): boolean {
  return a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);
}

function wrongNesting(sections: readonly Section[], [start, end]: Span): string[] {
  let from = start;
  return sections.flatMap(({ id, span, children }) => {
    const outside = span[0] < from || span[1] > end || span[0] > span[1];
    from = span[1];
    return [...(outside ? [`section ${id}: stands outside of its place`] : []), ...wrongNesting(children, span)];
  });
}

function wrongCounts({ coverage, numbers }: PolicyDocument): string[] {
  const { facts, reasons, unexplained } = coverage;
  const sum = Object.values(reasons).reduce((total, count) => total + count, facts + unexplained);
  const counted = numbers === undefined || numbers.length === coverage.numbers;
  return sum === coverage.numbers && counted ? [] : ["coverage: its counts do not add up"];
}

function tooManyFindings({ diagnostics }: PolicyDocument): string[] {
  const counts = new Map<string, number>();
  for (const { rule } of diagnostics) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const many = [...counts].filter(([, count]) => count > MOST_FINDINGS_OF_A_RULE);
  return many.map(([rule, count]) => `${rule}: ${count} findings`);
}
