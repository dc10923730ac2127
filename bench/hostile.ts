import {
  type HostileText,
  manyLines,
  markdown,
  oneLine,
  responsibilities,
  textOf,
} from "../tests/properties/hostile-texts.ts";
import { measure } from "./measure.ts";

type Extract = (text: string, path: string) => unknown;

/** Characters of the short text: below that the machine is measured and not the program. */
const LENGTH = 15_000;
/** Markdown costs ten times as much, for its parser does. */
const MARKDOWN_LENGTH = 5_000;
const TIMES = 4;
/** Of the cost of a character; 4 where time grows with the square of the length. */
const GROWTH_ALLOWED = 2.5;
/** How often a text is measured again where it grew too fast, as machines are busy. */
const TRIES = 3;

/**
 * What a character costs in texts that readers in a hurry stumble over, and in the same four times as long.
 *
 * @returns whether all grow as their length does
 */
export function checkHostile(extract: Extract): boolean {
  console.log(
    `\nHostile texts: µs for each character, and in a text ${TIMES} times as long; ${GROWTH_ALLOWED} times allowed`,
  );
  const plain = [...oneLine, ...manyLines, ...responsibilities];
  return [
    ...plain.map((text) => isLinear(text, LENGTH, (source) => extract(source, "a.txt"))),
    ...markdown.map((text) => isLinear(text, MARKDOWN_LENGTH, (source) => extract(source, "a.md"))),
  ].every(Boolean);
}

function isLinear(text: HostileText, length: number, read: (source: string) => unknown): boolean {
  const [short, long] = [textOf(text, length), textOf(text, TIMES * length)];
  const cost = (source: string) => (1000 * measure(() => read(source))) / source.length;
  read(short);
  let costs = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let tries = 0; tries === 0 || (tries < TRIES && ratioOf(costs) > GROWTH_ALLOWED); tries++) {
    // the short text before and behind the long one, so that whatever the machine is doing slows both alike
    const [first, second, middle, third, fourth] = [short, short, long, short, short].map(cost);
    costs = [Math.min(costs[0], first, second, third, fourth), Math.min(costs[1], middle)];
  }
  print(text[0], length, costs);
  return ratioOf(costs) <= GROWTH_ALLOWED;
}

function ratioOf([short, long]: readonly number[]): number {
  return long / short;
}

function print(name: string, length: number, costs: readonly number[]): void {
  const lengths = [length, TIMES * length];
  const cells = [
    ...costs.map((cost, at) => `${lengths[at]}: ${cost.toFixed(2)} µs`),
    `ratio ${ratioOf(costs).toFixed(2)}`,
  ];
  console.log(`${name.padEnd(32)} ${cells.map((cell) => cell.padStart(18)).join("")}`);
}
