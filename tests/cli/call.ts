import { Readable, Writable } from "node:stream";
import { cli } from "../../src/cli/main.ts";
import type { InterruptListener } from "../../src/cli/session.ts";

export interface Answer {
  exitCode: number;
  stdout: string;
  stderr: string;
}

export interface Circumstances {
  cwd?: string;
  stdin?: string | Uint8Array;
  env?: Record<string, string>;
  /** Whether both outputs are terminals. */
  isTTY?: boolean;
  /** Entry of worker threads: the built one, unless a test has bad ones. */
  worker?: URL;
  onInterrupt?: (listener: InterruptListener) => () => void;
}

const WORKER = new URL("../../dist/cli/worker.js", import.meta.url);

/** Calls the command line in this process, as the bin does, and keeps what it writes. */
export async function call(argv: readonly string[], circumstances: Circumstances = {}): Promise<Answer> {
  const { cwd = process.cwd(), stdin = "", env = {}, isTTY = false, worker = WORKER, onInterrupt } = circumstances;
  const stdout = new Capture(isTTY);
  const stderr = new Capture(isTTY);
  const streams = { stdin: Readable.from([Buffer.from(stdin)]), stdout, stderr };
  const exitCode = await cli({ argv, ...streams, env, cwd, worker, onInterrupt });
  return { exitCode, stdout: stdout.text, stderr: stderr.text };
}

/** A stream that keeps what is written to it. */
export class Capture extends Writable {
  text = "";
  readonly isTTY: boolean;

  constructor(isTTY = false) {
    super();
    this.isTTY = isTTY;
  }

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

/** Arguments as one writes them, `extract a.txt --text`; `""` is an empty one. */
export function split(line: string): string[] {
  return line.split(" ").map((word) => (word === '""' ? "" : word));
}
