import { builtInLexicon, type Lexicon } from "../lexicon/index.ts";
import type { ConfigProblem } from "./config-problem.ts";
import { type Config, configSchema } from "./config-schema.ts";
import { knownWords } from "./known-words.ts";
import { schemaProblems } from "./schema-problems.ts";
import { wordProblems } from "./word-problems.ts";

/** A configuration that was looked at: null where there is an error, the problems in the order of the schema. */
export interface CheckedConfig {
  config: Config | null;
  problems: ConfigProblem[];
}

/**
 * Checks what a configuration says, as it comes out of YAML or JSON.
 *
 * ```ts
 * const { config, problems } = checkConfig({ bodies: [{ name: "市低空专班", functoin: "低空经济" }] });
 * // problems[0]: { code: "unknown-key", path: ["bodies", 0, "functoin"], nearest: "function", … }
 * ```
 *
 * @param value null and undefined are an empty configuration
 * @param lexicon what is known already: warnings tell of entries that add nothing to it
 */
export function checkConfig(value: unknown, lexicon: Lexicon = builtInLexicon): CheckedConfig {
  const result = configSchema.safeParse(value ?? {});
  if (!result.success) return { config: null, problems: schemaProblems(result.error.issues, value) };
  const config = result.data;
  const problems = [...wordProblems(config, lexicon), ...knownWords(config, lexicon)];
  const isUsable = problems.every(({ severity }) => severity === "warning");
  return { config: isUsable ? config : null, problems };
}
