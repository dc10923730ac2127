import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { html } from "./html.ts";
import type { PageTarget, PageValue, SideName } from "./page-data.ts";
import { usePage } from "./page-state.ts";
import { showLine } from "./show-line.ts";
import { type Column, type Order, sortTargets, turnOrder } from "./sort.ts";

/** Ids of the sections that stand below. */
type Anchors = ReadonlySet<string>;

/** All indicators, each a row: those of both documents first, until a header is clicked. */
export function IndicatorTable({ targets, anchors }: { targets: PageTarget[]; anchors: Anchors }): VNode {
  const { words } = usePage().data;
  const [order, setOrder] = useState<Order | null>(null);
  const table = html`<div class="scroll" tabindex="0" role="region" aria-labelledby="indicators-heading">
    <table>
      <${Head} order=${order} setOrder=${setOrder} />
      <tbody>
        ${sortTargets(targets, order).map((target) => html`<${Row} key=${target.key} ...${{ target, anchors }} />`)}
      </tbody>
    </table>
  </div>`;
  return html`<section id="indicators" aria-labelledby="indicators-heading" tabindex="-1">
    <h2 id="indicators-heading">${words.indicators}</h2>
    ${targets.length === 0 ? html`<p class="nothing">${words.nothing}</p>` : table}
  </section>`;
}

interface HeadProps {
  order: Order | null;
  setOrder: (order: Order) => void;
}

function Head(props: HeadProps): VNode {
  const { words, a, b } = usePage().data;
  const columns: [Column, string][] = [
    ["name", words.indicator],
    ["a", a.name],
    ["b", b.name],
    ["difference", words.difference],
    ["verdict", words.verdict],
    ["due", words.due],
    ["earlier", words.earlier],
  ];
  return html`<thead>
    <tr>
      ${columns.map(([column, label]) => html`<${Header} ...${{ ...props, column, label }} />`)}
    </tr>
  </thead>`;
}

interface HeaderProps extends HeadProps {
  column: Column;
  label: string;
}

function Header({ column, label, order, setOrder }: HeaderProps): VNode {
  const { words } = usePage().data;
  const sorted = order?.column === column ? (order.descending ? "descending" : "ascending") : "none";
  return html`<th scope="col" aria-sort=${sorted} class=${`column-${column}`}>
    <button type="button" title=${`${words.sortBy} ${label}`} onClick=${() => setOrder(turnOrder(order, column))}>
      ${label}<span class="arrow" aria-hidden="true"></span>
    </button>
  </th>`;
}

function Row({ target, anchors }: { target: PageTarget; anchors: Anchors }): VNode {
  const { words } = usePage().data;
  const due = [...new Set([target.a?.due, target.b?.due])].filter((date) => typeof date === "string");
  return html`<tr id=${target.key} class=${`tone-${target.tone}`}>
    <th scope="row">${target.name}${target.why !== "" && html`<small>${target.why}</small>`}</th>
    <${Value} side="a" ...${{ target, anchors }} />
    <${Value} side="b" ...${{ target, anchors }} />
    <td class="number">${target.differenceText}</td>
    <td><span class="verdict">${target.verdict}</span></td>
    <td class="date">${due.join(" / ")}</td>
    <td data-label=${words.earlier}>${target.earlier}</td>
  </tr>`;
}

interface ValueProps {
  side: SideName;
  target: PageTarget;
  anchors: Anchors;
}

/** A value opens its source; its line leads to its section. */
function Value({ side, target, anchors }: ValueProps): VNode {
  const { data, show } = usePage();
  const value = target[side];
  const label = data[side].name;
  if (value === null) return html`<td class="number absent" data-label=${label}>–</td>`;
  const open = (): void => show({ title: target.name, sources: sourcesOf(target) });
  return html`<td class="number" data-label=${label}>
    <button type="button" class="value" onClick=${open} aria-label=${`${label} ${value.text}, ${data.words.source}`}>
      ${value.text}
    </button>
    ${value.line !== null && html`<small><${Place} anchor=${`${side}-${value.section}`} ...${{ anchors, line: value.line }} /></small>`}
  </td>`;
}

function Place({ anchor, anchors, line }: { anchor: string; anchors: Anchors; line: number }): VNode {
  const { words } = usePage().data;
  const shown = showLine(words, line);
  if (!anchors.has(anchor)) return html`<span>${shown}</span>`;
  return html`<a href=${`#${anchor}`} title=${words.toSection}>${shown}</a>`;
}

/** The places of one indicator in both documents. */
export function sourcesOf({ a, b }: PageTarget): { side: SideName; source: PageValue }[] {
  return (["a", "b"] as const).flatMap((side) => {
    const source = side === "a" ? a : b;
    return source ? [{ side, source }] : [];
  });
}
