import type { VNode } from "preact";
import type { PageRow } from "./filter.ts";
import { html } from "./html.ts";
import type { PagePair, PageSection } from "./page-data.ts";
import { usePage } from "./page-state.ts";
import { PairNote } from "./pair-note.ts";
import { SectionCard, SectionLink } from "./section-card.ts";

/** Sections facing each other, under the chapters of A. */
export function SectionRows({ rows }: { rows: PageRow[] }): VNode {
  const { data } = usePage();
  const homes = findHomes(data.pairs);
  return html`<section id="sections" aria-labelledby="sections-heading" tabindex="-1">
    <h2 id="sections-heading">${data.words.sections}</h2>
    ${rows.length === 0 && html`<p class="nothing">${data.words.nothing}</p>`}
    ${rows.map((row, at) => html`<${Row} key=${row.a?.id ?? `b${row.b?.id}`} row=${row} before=${rows[at - 1]} homes=${homes} />`)}
  </section>`;
}

/** For each section of B the section of A that it faces in full; from others there is a link. */
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
}

function Row({ row, before, homes }: RowProps): VNode {
  const { words, sectionsB } = usePage().data;
  const chapter = newChapter(row, before);
  const partnerOf = (pair: PagePair): PageSection | undefined => sectionsB.find(({ id }) => id === pair.b);
  const partners = row.pairs.map((pair) => {
    const section = partnerOf(pair);
    if (!section) return null;
    return html`<div class="partner">
      ${homes.get(pair.b) === pair ? html`<${SectionCard} side="b" section=${section} />` : html`<${SectionLink} section=${section} quote=${pair.evidence.b} />`}
      <${PairNote} pair=${pair} />
    </div>`;
  });
  return html`${chapter !== null && html`<h3 class=${row.a ? "chapter" : "chapter chapter-b"}>${chapter}</h3>`}
    <div class="row">
      <div class="column">${row.a ? html`<${SectionCard} side="a" section=${row.a} />` : html`<${Alone} label=${words.onlyB} />`}</div>
      <div class="column">
        ${row.b ? html`<${SectionCard} side="b" section=${row.b} />` : partners}
        ${row.a && partners.length === 0 && html`<${Alone} label=${words.onlyA} />`}
      </div>
    </div>`;
}

function Alone({ label }: { label: string }): VNode {
  return html`<p class="alone">${label}</p>`;
}

/** The chapter of A where it begins; above what B has alone, that of B. */
function newChapter({ a, b }: PageRow, before: PageRow | undefined): string | null {
  const cell = a ?? b;
  const previous = a ? before?.a : before?.a ? null : before?.b;
  const isSame = cell?.chapter === previous?.chapter || cell?.chapter === previous?.heading;
  return isSame ? null : (cell?.chapter ?? null);
}
