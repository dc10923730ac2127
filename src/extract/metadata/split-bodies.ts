import type { CleanText } from "../../text/clean-text.ts";

/** A name that stands apart from others on its line is whole: 办公室 belongs to the one before. */
const shortestName = 4;

/** The end of a body's name. */
export const bodyEnding =
  /(?:政府|办公室|办公厅|委员会|委|局|厅|部|院|党组|领导小组|中心|公司|总队|银行|管委会|指挥部|中支|支行|办|处)(?:\([^()]{2,20}\))?$/;
/** Between two names without a sign between them: `省委省政府`, `中共湖北省委湖北省人民政府` */
const seam =
  /(?<=(?:[省市县区州盟旗]委|党委|政府|办公厅|办公室))(?=(?:中共|[省市县区州]|[一-龥]{2,8}?[省市县区州盟旗])[一-龥]{0,10}(?:政府|委|办公厅|办公室))/;

/**
 * The bodies of a list, as given. Cut at 、 and at the seam of two names; a piece that names no body joins the next.
 *
 * ```text
 * 省委省政府  →  省委 · 省政府
 * ```
 */
export function splitBodies(list: string): string[] {
  return list
    .split(/[、,;\s]/)
    .flatMap((piece) => piece.split(seam))
    .filter((name) => name.length >= 2);
}

/** The same of a line, on which names may stand apart: `山东省住房和城乡建设厅 山东省发展和改革委员会` */
export function bodiesOn(line: CleanText): string[] {
  const pieces = line.cleanStarts
    .map((start, run) => line.text.slice(start, line.cleanStarts[run + 1]))
    .filter((piece) => piece !== "");
  const apart = pieces.length > 1 && pieces.every((piece) => piece.length >= shortestName && isBody(piece));
  return apart ? pieces : splitBodies(line.text);
}

export function isBody(name: string): boolean {
  return name.length >= 2 && name.length <= 40 && bodyEnding.test(name);
}
