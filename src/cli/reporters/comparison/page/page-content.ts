import type { PageData, PageSide } from "../../../../page/page-data.ts";
import type { Wording } from "../../../wording/wording.ts";
import { shownText } from "../../shown-text.ts";
import { summaryLines } from "../comparison-counts.ts";
import type { ComparisonView, Side } from "../comparison-view.ts";
import { listPairs } from "./page-pairs.ts";
import { listPageSections } from "./page-sections.ts";
import { listPageTargets } from "./page-targets.ts";

/** Everything that the page shows, with nothing in it that acts upon a screen instead of showing. */
export function makePageData(view: ComparisonView, { reports }: Wording): PageData {
  const { comparison: words, comparisonPage } = reports;
  const { only, a, b } = view;
  const targets = listPageTargets(view, words);
  const asksForPairs = only === null || only === "sections" || only === "responsibilities";
  return {
    a: showSide(a, words.a, words.noTitle, words.stdin),
    b: showSide(b, words.b, words.noTitle, words.stdin),
    summary: summaryLines(view, words).map(shownText),
    shows: {
      targets: only === null || only === "targets" || only === "deadlines",
      sections: asksForPairs,
      bodies: only !== "sections" && a.namesBodies && b.namesBodies,
    },
    targets,
    sectionsA: asksForPairs ? listPageSections(view, "a", targets) : [],
    sectionsB: asksForPairs ? listPageSections(view, "b", targets) : [],
    pairs: asksForPairs ? listPairs(view, words) : [],
    words: comparisonPage,
  };
}

function showSide({ title, region, dateIssued, path }: Side, name: string, noTitle: string, stdin: string): PageSide {
  const about = [region?.name ?? null, dateIssued, path ?? stdin].filter((part) => part !== null);
  return { name, title: shownText(title ?? noTitle), about: shownText(about.join(" · ")) };
}
