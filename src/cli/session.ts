import type { Readable, Writable } from "node:stream";
import { systemCode } from "./failures.ts";
import { shownText } from "./reporters/shown-text.ts";
import { type Language, readLanguage } from "./wording/language.ts";
import type { Wording } from "./wording/wording.ts";

/** A stream that may be a terminal. */
export type OutputStream = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** What the process gives to the command line; nothing else of it is touched. */
export interface Surroundings {
  /** Arguments after the name of the program. */
  readonly argv: readonly string[];
  readonly stdin: Readable;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** The built entry of worker threads, see `batch/worker.ts`; without it there are no batches. */
  readonly worker?: URL;
  /** Calls a listener when the process is asked to end, as by Ctrl-C, instead of ending it; the answer takes that back. */
  readonly onInterrupt?: (listener: InterruptListener) => () => void;
}

/** @param number of the signal, 2 for Ctrl-C */
export type InterruptListener = (signal: string, number: number) => void;

/** One run of the command line, as a command sees it. */
export interface Session {
  readonly stdin: Readable;
  readonly cwd: string;
  readonly language: Language;
  /** In the language of the call. */
  readonly words: Wording;
  /** stderr, where it is a terminal on which a line can be drawn over again. */
  readonly terminal: OutputStream | null;
  readonly worker: URL | null;
  onInterrupt(listener: InterruptListener): () => void;
  exitCode: number;
  /** Whether `--no-color` was left out. */
  wantsColor: boolean;
  /** Whether stdout takes nothing any more, so that a command may stop. */
  readonly closed: boolean;
  colorsOn(stream: "stdout" | "stderr"): boolean;
  /** Columns of the terminal, or as `COLUMNS` says; 80 where neither does. */
  readonly columns: number;
  onTerminal(stream: "stdout" | "stderr"): boolean;
  /** Writes to stdout and waits until it is taken; never rejects. */
  print(text: string): Promise<void>;
  /** Waits until all is written; why it could not be, or null. */
  finish(): Promise<Error | null>;
  /** Writes to stderr. */
  say(text: string): void;
  /** Writes one line to stderr that says what is wrong; where it came from only with `GANGMU_DEBUG`. */
  complain(message: string, cause?: unknown): void;
  /** Writes one line to stderr that says what looks wrong and did not stop anything. */
  warn(message: string): void;
}

export function openSession(surroundings: Surroundings, words: Wording): Session {
  const { argv, stdin, stdout, stderr, env, cwd } = surroundings;
  const out = guard(stdout);
  const err = guard(stderr);
  const session: Session = {
    stdin,
    cwd,
    language: readLanguage(argv),
    words,
    ...forBatches(surroundings),
    exitCode: 0,
    wantsColor: true,
    get closed() {
      return out.closed;
    },
    colorsOn: (name) => session.wantsColor && isColorTerminal(name === "stdout" ? stdout : stderr, env),
    columns: readColumns(stdout, env),
    onTerminal: (name) => (name === "stdout" ? stdout : stderr).isTTY === true,
    print: (text) => out.write(text),
    finish: async () => {
      await Promise.all([out.write(""), err.write("")]);
      return out.failure;
    },
    ...speakTo(err, words, env),
  };
  return session;
}

function forBatches(surroundings: Surroundings): Pick<Session, "terminal" | "worker" | "onInterrupt"> {
  const { stderr, env, worker, onInterrupt } = surroundings;
  const terminal = stderr.isTTY === true && env.TERM !== "dumb" ? stderr : null;
  return { terminal, worker: worker ?? null, onInterrupt: onInterrupt ?? (() => () => {}) };
}

function speakTo(
  stream: GuardedStream,
  { failures }: Wording,
  env: Surroundings["env"],
): Pick<Session, "say" | "complain" | "warn"> {
  const say = (text: string): void => void stream.write(text);
  return {
    say,
    complain: (message, cause) => {
      const trace = env.GANGMU_DEBUG && cause instanceof Error ? `${cause.stack}\n` : "";
      say(`${failures.error}: ${shownText(message)}\n${trace}`);
    },
    warn: (message) => say(`${failures.warning}: ${shownText(message)}\n`),
  };
}

function readColumns(stream: OutputStream, env: Surroundings["env"]): number {
  const said = /^\d{1,5}$/.test(env.COLUMNS ?? "") ? Number(env.COLUMNS) : 0;
  return (stream.isTTY ? stream.columns : undefined) || said || 80;
}

function isColorTerminal(stream: OutputStream, env: Surroundings["env"]): boolean {
  return stream.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb";
}

interface GuardedStream {
  readonly closed: boolean;
  readonly failure: Error | null;
  write(text: string): Promise<void>;
}

/**
 * A stream whose trouble is kept instead of thrown. After the first failure nothing more is written. A reader
 * that has gone away (`| head -1`) closes the stream too, but is no failure.
 */
function guard(stream: OutputStream): GuardedStream {
  const state = { closed: false, failure: null as Error | null };
  const note = (error?: Error | null): void => {
    if (!error || state.closed) return;
    state.closed = true;
    if (systemCode(error) !== "EPIPE") state.failure = error;
  };
  stream.on("error", note);
  const write = (text: string): Promise<void> =>
    new Promise((resolve) => {
      if (state.closed) return resolve();
      stream.write(text, (error) => {
        note(error);
        resolve();
      });
    });
  return Object.assign(state, { write });
}
