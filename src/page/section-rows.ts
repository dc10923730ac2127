import type { VNode } from "preact";
import type { PageRow } from "./filter.ts";
import { html } from "./html.ts";
import type { PagePair } from "./page-data.ts";
import { usePage } from "./page-state.ts";
import { PairNote } from "./pair-note.ts";
import { SectionCard, SectionLink } from "./section-card.ts";

/** Sections facing each other, under the chapters of A and those that face them. */
export function SectionRows({ rows, openRoles }: { rows: PageRow[]; openRoles: boolean }): VNode {
  const { data } = usePage();
  const homes = findHomes(rows.flatMap(({ pairs }) => pairs));
  return html`<section id="sections" aria-labelledby="sections-heading" tabindex="-1">
    <h2 id="sections-heading">${data.words.sections}</h2>
    ${rows.length === 0 && html`<p class="nothing">${data.words.nothing}</p>`}
    ${rows.map((row, at) => {
      const key = row.a ? `a${row.a.id}` : `b${row.b?.id}`;
      return html`<${Row} key=${key} row=${row} before=${rows[at - 1]} ...${{ homes, openRoles }} />`;
    })}
  </section>`;
}

/** For each section of B the shown section of A that it faces in full; from others there is a link. */
function findHomes(pairs: readonly PagePair[]): ReadonlyMap<string, PagePair> {
  const homes = new Map<string, PagePair>();
  for (const pair of pairs) {
    const home = homes.get(pair.b);
    if (!home || pair.strength > home.strength) homes.set(pair.b, pair);
  }
  return homes;
}

interface RowProps {
  row: PageRow;
  before: PageRow | undefined;
  homes: ReadonlyMap<string, PagePair>;
  openRoles: boolean;
}

function Row({ row, before, homes, openRoles }: RowProps): VNode {
  const { words, sectionsB } = usePage().data;
  const chapter = newChapter(row, before);
  const partners = row.pairs.flatMap((pair) => {
    const section = sectionsB.find(({ id }) => id === pair.b);
    if (!section) return [];
    const card =
      homes.get(pair.b) === pair
        ? html`<${SectionCard} side="b" section=${section} />`
        : html`<${SectionLink} section=${section} quote=${pair.evidence.b} />`;
    return [html`<div class="partner">${card}<${PairNote} ...${{ pair, openRoles }} /></div>`];
  });
  const alone = (label: string): VNode => html`<p class="alone">${label}</p>`;
  const left = row.a ? html`<${SectionCard} side="a" section=${row.a} />` : alone(words.onlyB);
  const right = row.b ? html`<${SectionCard} side="b" section=${row.b} />` : partners;
  return html`${chapter !== null && html`<${Chapter} chapter=${chapter} row=${row} />`}
    <div class="row">
      <div class="column">${left}</div>
      <div class="column">${right}${row.a && partners.length === 0 && alone(words.onlyA)}</div>
    </div>`;
}

/** A chapter of A with that of B on its tasks, or one of B over its half alone. */
function Chapter({ chapter, row }: { chapter: string; row: PageRow }): VNode {
  if (row.a === null) return html`<h3 class="chapter chapter-b">${chapter}</h3>`;
  return html`<h3 class="chapter">
    <span>${chapter}</span>${" "}<span>${row.a.facing}</span>
  </h3>`;
}

/** The chapter of A where it begins; above what B has alone, that of B. */
function newChapter({ a, b }: PageRow, before: PageRow | undefined): string | null {
  const cell = a ?? b;
  const previous = a ? before?.a : before?.a ? null : before?.b;
  const isSame = cell?.chapter === previous?.chapter || cell?.chapter === previous?.heading;
  return isSame ? null : (cell?.chapter ?? null);
}
