/** Where in a configuration: `["bodies", 1, "function"]`. */
export type ConfigPath = readonly (string | number)[];

/** What is wrong with a word, by the kind of list that it stands in. */
export type WordFault = "too-short" | "too-long" | "characters" | "colon" | "only-stars";

/** One thing that is wrong with a configuration. `message` says it in English; the rest is for other languages. */
export type ConfigProblem = {
  path: ConfigPath;
  /** A warning does not keep the configuration from being used. */
  severity: "error" | "warning";
  message: string;
} & (
  | { code: "unknown-key"; key: string; nearest: string | null; known: readonly string[] }
  | { code: "missing-key"; key: string }
  | { code: "wrong-type"; expected: string }
  | { code: "not-one-of"; value: string; nearest: string | null; known: readonly string[] }
  | { code: "bad-word"; value: string; fault: WordFault }
  | { code: "duplicate"; value: string; first: ConfigPath }
  | { code: "contradiction"; value: string; first: ConfigPath }
  | { code: "known-otherwise"; value: string }
  | { code: "known-already"; value: string }
  | { code: "unknown-rule"; key: string; nearest: string | null }
  | { code: "bad-option"; kind: "share" | "date" }
  | { code: "bad-glob"; value: string }
);

/** `["bodies", 1, "function"]` → `bodies[1].function`; the configuration itself is "". */
export function formatPath(path: ConfigPath): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    return text === "" ? step : `${text}.${step}`;
  }, "");
}
