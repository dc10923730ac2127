import { type FencedBlock, findFencedBlocks } from "./fenced-blocks.ts";
import { makeOutput } from "./make-output.ts";
import { PageError } from "./page-error.ts";
import { readGold, readSample, type Sample } from "./sample.ts";

/**
 * A page with its outputs as the library makes them. The info string of a block says what it is:
 *
 * ```text
 * text sample                   a text, which the blocks after it are about; also `markdown sample`
 * text sample escaped           `\u{200b}` in it stands for the character
 * text sample joined            it is read without its line breaks
 * json gold                     what a person found in the sample
 * jsonl targets value,unit      these fields of every target, one target a line
 * text outline                  what the command line prints: outline, findings or errors
 * ```
 *
 * Every other block stays as it is.
 *
 * @throws {PageError} where the page has no sample, or a block asks for what there is not
 */
export function fillPage(path: string, text: string): string {
  const lines = text.split("\n");
  const blocks = findFencedBlocks(path, lines);
  if (!blocks.some(({ info }) => isSample(info))) throw new PageError(path, 1, "the page has no sample");
  const filled: string[] = [];
  let sample: Sample | null = null;
  let at = 0;
  for (const block of blocks) {
    const read = readBlock(path, block, sample);
    sample = read.sample;
    filled.push(...lines.slice(at, block.start), ...read.text.split("\n").slice(0, -1));
    at = block.end;
  }
  return [...filled, ...lines.slice(at)].join("\n");
}

/** What stands in a block, and the sample that those after it are about. */
function readBlock(path: string, block: FencedBlock, sample: Sample | null): { text: string; sample: Sample | null } {
  const { info, text, line } = block;
  try {
    if (isSample(info)) return { text, sample: readSample(info, text) };
    if (!info.includes(" ")) return { text, sample };
    if (sample === null) throw new Error("no sample stands before this block");
    if (info === "json gold") return { text, sample: { ...sample, gold: readGold(text) } };
    return { text: makeOutput(info, sample), sample };
  } catch (error) {
    throw new PageError(path, line, `${info}: ${error instanceof Error ? error.message : error}`, error);
  }
}

function isSample(info: string): boolean {
  return info.split(" ")[1] === "sample";
}
