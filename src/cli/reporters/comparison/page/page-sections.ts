import type { PageSection, PageTarget, SideName } from "../../../../page/page-data.ts";
import { shownText } from "../../shown-text.ts";
import type { ComparisonView } from "../comparison-view.ts";
import { faceChapters } from "../facing-chapters.ts";
import { type MarkedTarget, markParagraphs } from "./marked-paragraphs.ts";

/** The sections of one document that are compared, with their numbers marked. */
export function listPageSections(view: ComparisonView, side: SideName, rows: readonly PageTarget[]): PageSection[] {
  const targets = listMarkedTargets(view, side, rows);
  const facing = side === "a" ? faceChapters(view.sections) : new Map<string, string>();
  return view.compared[side].map((cell) => ({
    id: cell.id,
    heading: shownText(cell.heading),
    chapter: showOrNull(cell.chapter),
    facing: showOrNull(facing.get(cell.chapter ?? "")),
    line: cell.line,
    paragraphs: markParagraphs(
      cell.paragraphs,
      targets.filter(({ target }) => target.section === cell.id),
    ),
  }));
}

function showOrNull(heading: string | null | undefined): string | null {
  return heading ? shownText(heading) : null;
}

/** The targets of one side with the rows of the page that tell of them, which are in the same order. */
function listMarkedTargets({ targets }: ComparisonView, side: SideName, rows: readonly PageTarget[]): MarkedTarget[] {
  return targets.flatMap((row, at) => {
    const cell = row[side];
    return cell ? [{ target: cell.target, row: rows[at] }] : [];
  });
}
