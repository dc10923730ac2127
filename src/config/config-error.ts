import { type ConfigProblem, formatPath } from "./config-problem.ts";

/** A configuration that cannot be used; `problems` holds everything that is wrong with it. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly problems: readonly ConfigProblem[];

  constructor(problems: readonly ConfigProblem[]) {
    const lines = problems.map(({ path, message }) => `${formatPath(path) || "(top)"}: ${message}`);
    super(`The configuration cannot be used:\n${lines.join("\n")}`);
    this.problems = problems;
  }
}
