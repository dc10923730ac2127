import type { VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { html } from "./html.ts";
import type { PageData, PageSource, SideName } from "./page-data.ts";
import { type ShownSource, usePage } from "./page-state.ts";
import { showLine } from "./show-line.ts";

interface SourceDialogProps {
  source: ShownSource | null;
  close: () => void;
}

/** The words of the documents that a statement rests on, in their paragraphs; a dialog that Escape closes. */
export function SourceDialog({ source, close }: SourceDialogProps): VNode {
  const { words } = usePage().data;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (source) dialog.current?.showModal();
    else dialog.current?.close();
  }, [source]);
  const closeOutside = (event: Event): void => {
    if (event.target === dialog.current) close();
  };
  return html`<dialog ref=${dialog} class="source" aria-labelledby="source-heading" onClose=${close} onClick=${closeOutside}>
    ${
      source &&
      html`<div class="inside">
        <div class="head">
          <h2 id="source-heading">${source.title}</h2>
          <button type="button" onClick=${close}>${words.close}</button>
        </div>
        ${source.sources.map((each) => html`<${Place} ...${each} />`)}
      </div>`
    }
  </dialog>`;
}

function Place({ side, source }: { side: SideName; source: PageSource }): VNode {
  const { data } = usePage();
  const { line, quote, heading } = source;
  const paragraph = paragraphAround(data, side, source);
  const at = paragraph.indexOf(quote);
  return html`<section class=${`side-${side}`}>
    <p class="place">
      <span class="badge">${data[side].name}</span> ${heading}${" "}
      ${line !== null && html`<span class="line">${showLine(data.words, line)}</span>`}
    </p>
    <blockquote>${paragraph.slice(0, at)}<mark>${quote}</mark>${paragraph.slice(at + quote.length)}</blockquote>
  </section>`;
}

/** The paragraph that holds a quote, or the quote alone where none of its section does, as in a table. */
function paragraphAround({ sectionsA, sectionsB }: PageData, side: SideName, { section, quote }: PageSource): string {
  const found = (side === "a" ? sectionsA : sectionsB).find(({ id }) => id === section);
  const paragraphs = found?.paragraphs.map((parts) => parts.map(({ text }) => text).join("")) ?? [];
  return paragraphs.find((text) => text.includes(quote)) ?? quote;
}
