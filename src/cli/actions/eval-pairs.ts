import { compareDocuments, evaluatePairs, type Gold, type GoldPair, type PairScores } from "../../index.ts";
import { writeJson } from "../../output/json.ts";
import { CallError } from "../failures.ts";
import { type GoldFile, readGold, readGoldPairs } from "../gold-files.ts";
import type { Input } from "../input.ts";
import { planReading } from "../plan-reading.ts";
import { complain, type ReadDocument, readDocument, takeInputs } from "../read-inputs.ts";
import { lookOf } from "../reporters/look.ts";
import { formatPairScores } from "../reporters/pair-scores.ts";
import type { Session } from "../session.ts";
import { listTexts } from "../text-listing.ts";
import type { EvalSettings } from "./eval.ts";

/** What a call of `eval --pairs` names. */
export interface PairsRequest {
  /** Folder of gold pairs. */
  pairs: string;
  /** Folder of the gold files of the documents, or null. */
  gold: string | null;
  /** Folder of the texts. */
  texts: string;
}

/** Compares the texts that the gold pairs name and prints how well that went. */
export async function evaluatePairsFolder(
  request: PairsRequest,
  settings: EvalSettings,
  session: Session,
): Promise<number> {
  const pairs = await readGoldPairs(request.pairs, session.cwd);
  const gold = request.gold === null ? { files: [], problems: [] } : await readGold(request.gold, session.cwd);
  const before = [...pairs.problems, ...gold.problems];
  for (const problem of before) complain(problem, session);
  const { documents, failures } = await readTexts(pairs.files, request, settings, session);
  const compared = pairs.files.flatMap(({ gold: { a, b } }) => {
    const [one, other] = [documents.get(nameOfText(a)), documents.get(nameOfText(b))];
    return one && other ? [{ a: one, b: other, comparison: compareDocuments(one, other) }] : [];
  });
  if (compared.length === 0) {
    throw new CallError(({ failures: words }) => `${request.texts}: ${words.noneOfGold(request.pairs)}`);
  }
  const scores = evaluatePairs(contentsOf(pairs.files), contentsOf<Gold>(gold.files), compared);
  await session.print(formatAnswer(scores, settings, session));
  return before.length + failures + scores.missing.length === 0 ? 0 : 1;
}

/** Reads each text that a pair names, once, by its name without extension. */
async function readTexts(
  files: readonly GoldFile<GoldPair>[],
  { texts }: PairsRequest,
  settings: EvalSettings,
  session: Session,
): Promise<{ documents: Map<string, ReadDocument>; failures: number }> {
  const plan = await planReading(settings, session);
  const listing = await listTexts(texts, session.cwd);
  const named = new Set(files.flatMap(({ gold: { a, b } }) => [nameOfText(a), nameOfText(b)]));
  const inputs = listing.inputs.filter(({ path }) => named.has(nameOfText(path)));
  const found = new Set(inputs.map(({ path }) => nameOfText(path)));
  const missing = files.flatMap(({ path, gold: { a, b } }) =>
    [a, b]
      .filter((name) => !found.has(nameOfText(name)))
      .map((name) => ({ path, tell: ({ failures }: Session["words"]) => failures.goldTextMissing(name) })),
  );
  const documents = new Map<string, ReadDocument>();
  const problems = [...listing.problems, ...missing];
  const { failures } = await takeInputs({ inputs, problems }, session, async (input: Input) => {
    documents.set(nameOfText(input.path), await readDocument(input, plan, session));
  });
  return { documents, failures };
}

/** `texts/某市方案.txt` and `某市方案` name the same text. */
function nameOfText(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.(?:txt|md)$/i, "");
}

function contentsOf<Content>(files: readonly GoldFile<Content>[]): Content[] {
  return files.map(({ gold }) => gold);
}

function formatAnswer(scores: PairScores, { format, errors = false }: EvalSettings, session: Session): string {
  if (format !== "json") return formatPairScores(scores, errors, lookOf(session, "stdout"));
  const pairs = scores.pairs.map(({ errors: _, ...pair }) => pair);
  return `${writeJson(errors ? scores : { ...scores, pairs })}\n`;
}
