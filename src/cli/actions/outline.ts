import { extractPolicy } from "../../index.ts";
import { writeJson } from "../../output/json.ts";
import { describeFailure } from "../failures.ts";
import { nameInput } from "../inputs.ts";
import { readBytes } from "../read-bytes.ts";
import { type Outline, outlineDocument } from "../reporters/outline.ts";
import { formatOutlineMarkdown } from "../reporters/outline-markdown.ts";
import { formatOutlineText } from "../reporters/outline-text.ts";
import { makePalette } from "../reporters/palette.ts";
import type { Session } from "../session.ts";

export interface OutlineSettings {
  format: "text" | "md" | "json";
}

/** Prints what one document holds, on one page. */
export async function outline(path: string, { format }: OutlineSettings, session: Session): Promise<number> {
  const input = nameInput(path, session.cwd);
  try {
    const bytes = await readBytes(input, session.stdin);
    const { document } = extractPolicy(bytes, input.file === null ? {} : { path: input.path });
    await session.print(formatOutline(outlineDocument(document), format, session));
    return 0;
  } catch (error) {
    session.complain(`${path === "-" ? "stdin" : path}: ${describeFailure(error)}`, error);
    return 2;
  }
}

function formatOutline(found: Outline, format: OutlineSettings["format"], session: Session): string {
  if (format === "json") return `${writeJson(found)}\n`;
  if (format === "md") return formatOutlineMarkdown(found);
  return formatOutlineText(found, makePalette(session.colorsOn("stdout")));
}
