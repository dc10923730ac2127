import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { html } from "./html.ts";
import type { PageTarget, PageValue, SideName } from "./page-data.ts";
import { usePage } from "./page-state.ts";
import { showLine } from "./show-line.ts";
import { type Column, type Order, sortTargets, turnOrder } from "./sort.ts";

/** All indicators, each a row: those of both documents first, until a header is clicked. */
export function IndicatorTable({ targets }: { targets: PageTarget[] }): VNode {
  const { words } = usePage().data;
  const [order, setOrder] = useState<Order | null>(null);
  const table = html`<div class="scroll" tabindex="0" role="region" aria-labelledby="indicators-heading">
    <table>
      <${Head} order=${order} setOrder=${setOrder} />
      <tbody>
        ${sortTargets(targets, order).map((target) => html`<${Row} key=${target.key} target=${target} />`)}
      </tbody>
    </table>
  </div>`;
  return html`<section id="indicators" aria-labelledby="indicators-heading">
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

function Row({ target }: { target: PageTarget }): VNode {
  const due = [...new Set([target.a?.due, target.b?.due])].filter((date) => typeof date === "string");
  return html`<tr id=${target.key} class=${`tone-${target.tone}`}>
    <th scope="row">${target.name}${target.why !== "" && html`<small>${target.why}</small>`}</th>
    <${Value} side="a" value=${target.a} target=${target} />
    <${Value} side="b" value=${target.b} target=${target} />
    <td class="number">${target.differenceText}</td>
    <td><span class="verdict">${target.verdict}</span></td>
    <td class="date">${due.join(" / ")}</td>
    <td>${target.earlier}</td>
  </tr>`;
}

/** A value opens its source. */
function Value({ side, value, target }: { side: SideName; value: PageValue | null; target: PageTarget }): VNode {
  const { data, show } = usePage();
  const label = data[side].name;
  if (value === null) return html`<td class="number absent" data-label=${label}>–</td>`;
  const open = (): void => show({ title: target.name, sources: sourcesOf(target) });
  return html`<td class="number" data-label=${label}>
    <button type="button" class="value" onClick=${open} aria-label=${`${label} ${value.text}, ${data.words.source}`}>
      ${value.text}
    </button>
    ${value.line !== null && html`<small>${showLine(data.words, value.line)}</small>`}
  </td>`;
}

/** The places of one indicator in both documents. */
export function sourcesOf({ a, b }: PageTarget): { side: SideName; source: PageValue }[] {
  return (["a", "b"] as const).flatMap((side) => {
    const source = side === "a" ? a : b;
    return source ? [{ side, source }] : [];
  });
}
