import type { VNode } from "preact";
import { type Choice, FILTERS, type Filter, listBodies } from "./filter.ts";
import { html } from "./html.ts";
import { usePage } from "./page-state.ts";

interface ToolbarProps {
  choice: Choice;
  setChoice: (choice: Choice) => void;
  compact: boolean;
  setCompact: (compact: boolean) => void;
  /** Shown, and of how many. */
  targets: [number, number];
  rows: [number, number];
}

/** What is shown of the page. */
export function Toolbar({ choice, setChoice, compact, setCompact, targets, rows }: ToolbarProps): VNode {
  const { data } = usePage();
  const { words } = data;
  const bodies = data.shows.bodies ? listBodies(data) : [];
  const filters = FILTERS.filter((filter) => filter !== "bodies" || bodies.length > 0);
  return html`<div class="toolbar" role="toolbar" aria-label=${words.filter}>
    <div class="filters" role="group" aria-label=${words.filter}>
      ${filters.map((filter) => html`<${FilterButton} ...${{ filter, choice, setChoice, label: words.filters[filter] }} />`)}
    </div>
    ${bodies.length > 0 && html`<${BodyMenu} ...${{ bodies, choice, setChoice }} />`}
    <button type="button" aria-pressed=${String(compact)} onClick=${() => setCompact(!compact)}>${words.compact}</button>
    <p class="shown" role="status">${describeShown(words.shown, targets, rows, data.shows)}</p>
  </div>`;
}

interface FilterButtonProps extends Pick<ToolbarProps, "choice" | "setChoice"> {
  filter: Filter;
  label: string;
}

function FilterButton({ filter, choice, setChoice, label }: FilterButtonProps): VNode {
  const pressed = choice.filter === filter;
  return html`<button
    type="button"
    data-filter=${filter}
    aria-pressed=${String(pressed)}
    onClick=${() => setChoice({ ...choice, filter })}
  >
    ${label}
  </button>`;
}

function BodyMenu({
  bodies,
  choice,
  setChoice,
}: Pick<ToolbarProps, "choice" | "setChoice"> & { bodies: string[] }): VNode {
  const { words } = usePage().data;
  const choose = (event: Event): void => {
    const { value } = event.currentTarget as HTMLSelectElement;
    setChoice({ ...choice, body: value === "" ? null : value });
  };
  return html`<label>
    ${words.body}
    <select onChange=${choose}>
      <option value="">${words.anyBody}</option>
      ${bodies.map((body) => html`<option value=${body} selected=${choice.body === body}>${body}</option>`)}
    </select>
  </label>`;
}

/** `{targets} of {allTargets} indicators …` with its numbers. */
function describeShown(
  words: string,
  [targets, allTargets]: [number, number],
  [rows, allRows]: [number, number],
  shows: { targets: boolean; sections: boolean },
): string {
  const [aboutTargets, aboutRows] = words.split("|");
  const parts = [
    ...(shows.targets ? [fill(aboutTargets, targets, allTargets)] : []),
    ...(shows.sections ? [fill(aboutRows, rows, allRows)] : []),
  ];
  return parts.join(" · ");
}

function fill(words: string, count: number, of: number): string {
  return words.replace("{n}", String(count)).replace("{of}", String(of));
}
