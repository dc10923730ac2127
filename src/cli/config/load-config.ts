import { readFile, stat } from "node:fs/promises";
import { dirname, relative, resolve, sep } from "node:path";
import type { Config, ConfigProblem } from "../../index.ts";
import { CallError, describeFailure } from "../failures.ts";
import type { Session } from "../session.ts";
import type { Telling } from "../wording/wording.ts";
import { findConfig } from "./find-config.ts";
import type { Place, YamlSource } from "./yaml-source.ts";

/** A list of words of more than a megabyte is something else. */
const MAX_BYTES = 1024 * 1024;
/** Whoever has more to put right than this reads no further. */
const MOST_SAID = 40;

/** A configuration and the folder that it stands in, below which its globs count. */
export interface LoadedConfig {
  config: Config;
  folder: string;
}

/**
 * Reads the configuration of a call: the file that it names, else the one that is found. Everything that is wrong with
 * it is said, each with line and column.
 *
 * @returns null where there is none
 * @throws {CallError} where it cannot be used
 */
export async function loadConfig(named: string | undefined, session: Session): Promise<LoadedConfig | null> {
  const file = named === undefined ? await findConfig(session.cwd) : resolve(session.cwd, named);
  if (file === null) return null;
  const shown = named ?? (relative(session.cwd, file) || file).replaceAll(sep, "/");
  const text = await readText(file, shown);
  // yaml and the lists of words are loaded only where there is a configuration
  const [{ readYaml }, { checkConfig }] = await Promise.all([import("./yaml-source.ts"), import("../../index.ts")]);
  const source = readYaml(text);
  const checked = source.faults.length > 0 ? { config: null, problems: [] } : checkConfig(source.value);
  const problems = [...checked.problems, ...(await checkRules(checked.config))];
  const config = problems.some(({ severity }) => severity === "error") ? null : checked.config;
  const complaints = [...source.faults.map(tellFault), ...problems.map((problem) => tellProblem(problem, source))];
  sayAll(complaints.sort(byPlace), shown, session);
  if (config !== null) return { config, folder: dirname(file) };
  const errors = complaints.filter(({ severity }) => severity === "error").length;
  throw new CallError(({ failures }) => `${shown}: ${failures.configUnusable(errors)}`);
}

/** The rules are loaded only where the configuration sets some. */
async function checkRules(config: Config | null): Promise<ConfigProblem[]> {
  if (config === null || (config.rules === undefined && config.overrides === undefined)) return [];
  return (await import("../../lint/check-rule-settings.ts")).checkRuleSettings(config);
}

function sayAll(complaints: readonly Complaint[], shown: string, session: Session): void {
  for (const { place, severity, tell } of complaints.slice(0, MOST_SAID)) {
    const line = `${shown}:${place.line}:${place.column}: ${tell(session.words)}`;
    if (severity === "error") session.complain(line);
    else session.warn(line);
  }
}

function byPlace({ place: a }: Complaint, { place: b }: Complaint): number {
  return a.line - b.line || a.column - b.column;
}

async function readText(file: string, shown: string): Promise<string> {
  try {
    const { size } = await stat(file);
    if (size > MAX_BYTES) throw new CallError(({ failures }) => failures.configTooLarge(MAX_BYTES));
    return new TextDecoder("utf-8", { fatal: true }).decode(await readFile(file));
  } catch (error) {
    const isEncoding = error instanceof TypeError;
    throw new CallError((words) => {
      return `${shown}: ${isEncoding ? words.failures.configEncoding : describeFailure(error, words)}`;
    });
  }
}

interface Complaint {
  place: Place;
  severity: "error" | "warning";
  tell: Telling;
}

function tellFault({ code, message, place }: YamlSource["faults"][number]): Complaint {
  return { place, severity: "error", tell: ({ failures }) => failures.configSyntax(code, message) };
}

function tellProblem(problem: ConfigProblem, source: YamlSource): Complaint {
  const place = source.placeOf(problem.path, problem.code === "unknown-key" || problem.code === "unknown-rule");
  return { place, severity: problem.severity, tell: ({ failures }) => failures.configProblem(problem) };
}
