import type { Coverage } from "../../model/index.ts";
import { writeToStream } from "../document-writer.ts";
import { exitCodeOf } from "../exit-code.ts";
import { findInputs, type Inputs } from "../inputs.ts";
import { loadFormat } from "../load-format.ts";
import { nameOf } from "../name-of.ts";
import { planReading, type ReadingPlan, type ReadingSettings } from "../plan-reading.ts";
import { readDocument, takeInputs } from "../read-inputs.ts";
import { addCoverage, formatCoverage, NO_COVERAGE } from "../reporters/coverage-table.ts";
import { explainDocument, explanationData } from "../reporters/explanation.ts";
import { formatExplanation } from "../reporters/explanation-table.ts";
import { lookOf } from "../reporters/look.ts";
import { shownText } from "../reporters/shown-text.ts";
import type { Session } from "../session.ts";

export interface ExplainSettings extends ReadingSettings {
  format: "table" | "json" | "ndjson";
  unexplained?: boolean;
}

/** Prints what became of each number, document by document. */
export async function explain(paths: readonly string[], settings: ExplainSettings, session: Session): Promise<number> {
  const plan = await planReading(settings, session);
  const found = await findInputs(paths, session.cwd);
  const request = { found, plan, onlyUnexplained: settings.unexplained === true, session };
  return settings.format === "table" ? explainAsTables(request) : explainAsData(request, settings.format);
}

/** What is to be explained, and how. */
interface Request {
  found: Inputs;
  plan: ReadingPlan;
  onlyUnexplained: boolean;
  session: Session;
}

async function explainAsData(
  { found, plan, onlyUnexplained, session }: Request,
  format: "json" | "ndjson",
): Promise<number> {
  const writer = writeToStream(session, await loadFormat(format), found.single);
  const outcome = await takeInputs(found, session, async (input) => {
    const document = await readDocument(input, plan, session, { explain: true });
    await writer.write(input, explanationData(explainDocument(document, onlyUnexplained)));
  });
  await writer.close();
  return exitCodeOf(outcome);
}

/** A table for each document that has something to show, then what they come to together. */
async function explainAsTables({ found, plan, onlyUnexplained, session }: Request): Promise<number> {
  const look = lookOf(session, "stdout");
  let total: Coverage = NO_COVERAGE;
  const outcome = await takeInputs(found, session, async (input) => {
    const document = await readDocument(input, plan, session, { explain: true });
    total = addCoverage(total, document.coverage);
    const table = formatExplanation(explainDocument(document, onlyUnexplained), document, look);
    const heading = found.single ? "" : `${look.palette.bold(shownText(nameOf(input.path, session)))}\n`;
    if (table !== "") await session.print(`${heading}${table}\n`);
  });
  if (outcome.done > 0) await session.print(formatCoverage(total, look));
  return exitCodeOf(outcome);
}
