import { basename, parse } from "node:path";
import { evaluate, extractPolicy, type Gold, type PolicyDocument, type Scores } from "../../index.ts";
import { writeJson } from "../../output/json.ts";
import { CallError, describeFailure } from "../failures.ts";
import { type GoldFile, readGold } from "../gold-files.ts";
import type { Input } from "../input.ts";
import { readBytes } from "../read-bytes.ts";
import { makePalette } from "../reporters/palette.ts";
import { formatErrors } from "../reporters/score-errors.ts";
import { formatScores } from "../reporters/scores.ts";
import type { Session } from "../session.ts";
import { listTexts } from "../text-listing.ts";

export interface EvalSettings {
  format: "table" | "json";
  errors?: boolean;
}

/** Extracts the texts that the gold files name and prints how well that went. */
export async function evaluateFolder(
  goldFolder: string,
  textFolder: string,
  settings: EvalSettings,
  session: Session,
): Promise<number> {
  const { files, problems } = await readGold(goldFolder, session.cwd);
  const texts = await listTexts(textFolder, session.cwd);
  for (const { path, message } of [...problems, ...texts.problems]) session.complain(`${path}: ${message}`);
  const documents = await extractNamed(files, texts.inputs, session);
  if (documents.length === 0) throw new CallError(`${textFolder}: holds none of the texts that ${goldFolder} names`);
  const scores = evaluate(
    files.map(({ gold }) => gold),
    documents,
  );
  await session.print(formatAnswer(scores, documents, settings, session));
  return problems.length + texts.problems.length + scores.missing.length === 0 ? 0 : 1;
}

/** With their text, so that what was missed has a line too. A text that is not there counts as missed. */
async function extractNamed(
  files: readonly GoldFile[],
  texts: readonly Input[],
  session: Session,
): Promise<PolicyDocument[]> {
  const documents: PolicyDocument[] = [];
  for (const { path, gold } of files) {
    const text = findText(gold, texts);
    if (text === undefined) session.complain(`${path}: its text ${gold.document} is not there`);
    const document = text && (await extractText(text, session));
    if (document) documents.push(document);
  }
  return documents;
}

function findText({ document }: Gold, texts: readonly Input[]): Input | undefined {
  return texts.find(({ path }) => basename(path) === document);
}

async function extractText(text: Input, session: Session): Promise<PolicyDocument | null> {
  try {
    const bytes = await readBytes(text, session.stdin);
    return extractPolicy(bytes, { path: text.path, text: true }).document;
  } catch (error) {
    session.complain(`${text.path}: ${describeFailure(error)}`, error);
    return null;
  }
}

function formatAnswer(
  scores: Scores,
  documents: readonly PolicyDocument[],
  { format, errors = false }: EvalSettings,
  session: Session,
): string {
  if (format === "json") return `${writeJson(errors ? scores : withoutErrors(scores))}\n`;
  const palette = makePalette(session.colorsOn("stdout"));
  const paths = new Map(documents.map(({ source: { path } }) => [parse(path ?? "").name, path ?? ""]));
  return `${errors ? formatErrors(scores, paths, palette) : ""}${formatScores(scores, palette)}`;
}

function withoutErrors({ documents, ...rest }: Scores): object {
  return { documents: documents.map(({ errors: _, ...document }) => document), ...rest };
}
