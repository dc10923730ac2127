import type { VNode } from "preact";
import { html } from "./html.ts";
import type { PageSide, SideName } from "./page-data.ts";
import { usePage } from "./page-state.ts";

/** Which documents these are, and what they come to together. */
export function PageHead(): VNode {
  const { data } = usePage();
  return html`<header>
    <h1>${data.words.heading}</h1>
    <div class="documents">
      <${Document} side="a" document=${data.a} />
      <${Document} side="b" document=${data.b} />
    </div>
    <section class="summary" aria-label=${data.words.summary}>
      <ul>
        ${data.summary.map((line) => html`<li>${line}</li>`)}
      </ul>
    </section>
  </header>`;
}

function Document({ side, document }: { side: SideName; document: PageSide }): VNode {
  return html`<div class=${`document side-${side}`}>
    <span class="badge">${document.name}</span>
    <div>
      <p class="title">${document.title}</p>
      <p class="about">${document.about}</p>
    </div>
  </div>`;
}
