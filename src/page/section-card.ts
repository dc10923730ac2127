import type { VNode } from "preact";
import { html } from "./html.ts";
import { sourcesOf } from "./indicator-table.ts";
import type { PageSection, PageSource, SideName, TextPart } from "./page-data.ts";
import { usePage } from "./page-state.ts";
import { showLine } from "./show-line.ts";

/** A section in full, its numbers coloured by verdict. */
export function SectionCard({ side, section }: { side: SideName; section: PageSection }): VNode {
  const { words } = usePage().data;
  return html`<article class=${`section side-${side}`} id=${`${side}-${section.id}`} tabindex="-1">
    <h4>${section.heading} ${section.line !== null && html`<span class="line">${showLine(words, section.line)}</span>`}</h4>
    <div class="body">
      ${section.paragraphs.map((parts) => html`<p>${parts.map((part) => html`<${Part} part=${part} />`)}</p>`)}
    </div>
  </article>`;
}

/** A section of B that stands in full beside another section of A: the words that are alike, and the way there. */
export function SectionLink({ section, quote }: { section: PageSection; quote: PageSource }): VNode {
  const { words } = usePage().data;
  return html`<div class="section side-b link">
    <a href=${`#b-${section.id}`}>${section.heading}</a> <span class="line">${words.also}</span>
    <blockquote>
      ${quote.quote} ${quote.line !== null && html`<span class="line">${showLine(words, quote.line)}</span>`}
    </blockquote>
  </div>`;
}

/** A number that is a target opens what both documents say of it. */
function Part({ part }: { part: TextPart }): VNode {
  const { data, show } = usePage();
  const target = part.target === undefined ? undefined : data.targets.find(({ key }) => key === part.target);
  if (!target) return html`${part.text}`;
  const open = (): void => show({ title: target.name, sources: sourcesOf(target) });
  return html`<button
    type="button"
    class=${`mark tone-${part.tone}`}
    title=${`${target.name}: ${target.verdict}`}
    onClick=${open}
  >
    ${part.text}
  </button>`;
}
