import { writeJson } from "../../output/json.ts";
import { exitCodeOf } from "../exit-code.ts";
import { nameInput } from "../inputs.ts";
import { planReading, type ReadingSettings } from "../plan-reading.ts";
import { readDocument, takeInputs } from "../read-inputs.ts";
import { lookOf } from "../reporters/look.ts";
import { type Outline, outlineDocument } from "../reporters/outline.ts";
import { formatOutlineMarkdown } from "../reporters/outline-markdown.ts";
import { formatOutlineText } from "../reporters/outline-text.ts";
import type { Session } from "../session.ts";

export interface OutlineSettings extends ReadingSettings {
  format: "text" | "md" | "json";
}

/** Prints what one document holds, on one page. */
export async function outline(path: string, settings: OutlineSettings, session: Session): Promise<number> {
  const plan = await planReading(settings, session);
  const inputs = [nameInput(path, session.cwd)];
  const outcome = await takeInputs({ inputs, problems: [] }, session, async (input) => {
    const document = await readDocument(input, plan, session);
    await session.print(formatOutline(outlineDocument(document), settings.format, session));
  });
  return exitCodeOf(outcome);
}

function formatOutline(found: Outline, format: OutlineSettings["format"], session: Session): string {
  if (format === "json") return `${writeJson(found)}\n`;
  if (format === "md") return formatOutlineMarkdown(found, session.words.reports.outline);
  return formatOutlineText(found, lookOf(session, "stdout"));
}
