import type { Look } from "../look.ts";
import type { ComparisonView } from "./comparison-view.ts";

export type ComparisonFormat = "text" | "json" | "md" | "csv" | "html";

/** Writes a comparison; `width` is that of the terminal. */
export type FormatComparison = (view: ComparisonView, look: Look, width: number) => string;

/** Loads only the writer that is asked for; `bom` is for CSV. */
export async function loadComparisonFormat(name: ComparisonFormat, bom: boolean): Promise<FormatComparison> {
  switch (name) {
    case "json": {
      const { writeJson } = await import("../../../output/json.ts");
      return ({ comparison }) => `${writeJson(comparison)}\n`;
    }
    case "text":
      return (await import("./comparison-text.ts")).formatComparisonText;
    case "md":
      return (await import("./comparison-markdown.ts")).formatComparisonMarkdown;
    case "csv": {
      const { formatComparisonCsv } = await import("./comparison-csv.ts");
      return (view) => formatComparisonCsv(view, bom);
    }
    case "html":
      return (await import("./page/comparison-page.ts")).formatComparisonPage;
  }
}
