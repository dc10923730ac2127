import type { VNode } from "preact";
import { useMemo, useState } from "preact/hooks";
import { type Choice, filterRows, filterTargets, listAnchors, listRows } from "./filter.ts";
import { html } from "./html.ts";
import { IndicatorTable } from "./indicator-table.ts";
import type { PageData } from "./page-data.ts";
import { PageHead } from "./page-head.ts";
import { PageContext, type ShownSource } from "./page-state.ts";
import { SectionRows } from "./section-rows.ts";
import { SourceDialog } from "./source-dialog.ts";
import { Toolbar } from "./toolbar.ts";

/** The whole page. */
export function App({ data }: { data: PageData }): VNode {
  const [choice, setChoice] = useState<Choice>({ filter: "all", body: null });
  const [compact, setCompact] = useState(false);
  const [source, setSource] = useState<ShownSource | null>(null);
  const rows = useMemo(() => listRows(data), [data]);
  const targets = filterTargets(data.targets, choice);
  const shownRows = filterRows(rows, choice, data.targets);
  const page = useMemo(() => ({ data, show: setSource }), [data]);
  const anchors = listAnchors(shownRows);
  const past = data.shows.sections ? "sections" : "indicators";
  return html`<${PageContext.Provider} value=${page}>
    <a class="skip" href=${`#${past}`}>${data.words.skip[past]}</a>
    <${PageHead} />
    <${Toolbar}
      ...${{ choice, setChoice, compact, setCompact }}
      targets=${[targets.length, data.targets.length]}
      rows=${[shownRows.length, rows.length]}
    />
    <main class=${compact ? "compact" : ""}>
      ${data.shows.targets && choice.filter !== "bodies" && html`<${IndicatorTable} ...${{ targets, anchors }} />`}
      ${data.shows.sections && html`<${SectionRows} rows=${shownRows} openRoles=${choice.filter === "bodies"} />`}
    </main>
    <${SourceDialog} source=${source} close=${() => setSource(null)} />
  <//>`;
}
