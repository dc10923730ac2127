import { basename, parse } from "node:path";
import { evaluate, type Gold, type PolicyDocument, type Scores } from "../../index.ts";
import { writeJson } from "../../output/json.ts";
import { CallError } from "../failures.ts";
import { type GoldFile, readGold } from "../gold-files.ts";
import type { Input, Problem } from "../input.ts";
import { planReading, type ReadingSettings } from "../plan-reading.ts";
import { readDocument, takeInputs } from "../read-inputs.ts";
import { lookOf } from "../reporters/look.ts";
import { formatErrors } from "../reporters/score-errors.ts";
import { formatScores } from "../reporters/scores.ts";
import type { Session } from "../session.ts";
import { listTexts } from "../text-listing.ts";

export interface EvalSettings extends ReadingSettings {
  format: "table" | "text" | "json";
  errors?: boolean;
}

/** Extracts the texts that the gold files name and prints how well that went. */
export async function evaluateFolder(
  goldFolder: string,
  textFolder: string,
  settings: EvalSettings,
  session: Session,
): Promise<number> {
  const plan = await planReading(settings, session);
  const { files, problems } = await readGold(goldFolder, session.cwd);
  const texts = await listTexts(textFolder, session.cwd);
  const named = findNamed(files, texts.inputs);
  const before = [...problems, ...texts.problems, ...named.problems];
  const documents: PolicyDocument[] = [];
  await takeInputs({ inputs: named.inputs, problems: before }, session, async (input) => {
    documents.push(await readDocument(input, plan, session));
  });
  if (documents.length === 0)
    throw new CallError(({ failures }) => `${textFolder}: ${failures.noneOfGold(goldFolder)}`);
  const gold = files.map((file) => file.gold);
  const scores = evaluate(gold, documents);
  await session.print(formatAnswer(scores, documents, settings, session));
  return problems.length + texts.problems.length + scores.missing.length === 0 ? 0 : 1;
}

/** The texts that are to be read, in the order of the gold files. One that is not there counts as missed. */
function findNamed(files: readonly GoldFile[], texts: readonly Input[]): { inputs: Input[]; problems: Problem[] } {
  const inputs: Input[] = [];
  const problems: Problem[] = [];
  for (const { path, gold } of files) {
    const text = findText(gold, texts);
    if (text) inputs.push(text);
    else problems.push({ path, tell: ({ failures }) => failures.goldTextMissing(gold.document) });
  }
  return { inputs, problems };
}

function findText({ document }: Gold, texts: readonly Input[]): Input | undefined {
  return texts.find(({ path }) => basename(path) === document);
}

function formatAnswer(
  scores: Scores,
  documents: readonly PolicyDocument[],
  { format, errors = false }: EvalSettings,
  session: Session,
): string {
  if (format === "json") return `${writeJson(errors ? scores : withoutErrors(scores))}\n`;
  const look = lookOf(session, "stdout");
  const paths = new Map(documents.map(({ source: { path } }) => [parse(path ?? "").name, path ?? ""]));
  return `${errors ? formatErrors(scores, paths, look) : ""}${formatScores(scores, look)}`;
}

function withoutErrors({ documents, ...rest }: Scores): object {
  return { documents: documents.map(({ errors: _, ...document }) => document), ...rest };
}
