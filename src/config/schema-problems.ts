import type { z } from "zod";
import type { ConfigPath, ConfigProblem } from "./config-problem.ts";
import { configSchema, RULE_LEVELS } from "./config-schema.ts";
import { nearestName } from "./nearest-name.ts";

type Issue = z.core.$ZodIssue;

/** What the schema says is wrong, in words of our own. */
export function schemaProblems(issues: readonly Issue[], value: unknown): ConfigProblem[] {
  return issues.flatMap((issue) => problemsOf(issue, issue.path as (string | number)[], value));
}

function problemsOf(issue: Issue, path: ConfigPath, value: unknown): ConfigProblem[] {
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownKey(key, path));
  const found = valueAt(value, path);
  if (issue.code === "invalid_union") return problemsOfUnion(issue, found, path, value);
  const key = path[path.length - 1];
  if (found === undefined && typeof key === "string") return [missingKey(key, path.slice(0, -1))];
  if (issue.code === "invalid_value" && typeof found === "string") return [notOneOf(found, issue.values, path)];
  return [wrongType(issue.code === "invalid_type" ? issue.expected : "string", path)];
}

/** A setting of a rule is a word or a mapping; what it is meant to be tells which of the two is asked. */
function problemsOfUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  found: unknown,
  path: ConfigPath,
  value: unknown,
): ConfigProblem[] {
  if (typeof found === "string") return [notOneOf(found, RULE_LEVELS, path)];
  const isMapping = typeof found === "object" && found !== null && !Array.isArray(found);
  if (!isMapping) return [wrongType("rule-setting", path)];
  return (issue.errors[1] ?? []).flatMap((inner) =>
    problemsOf(inner, [...path, ...(inner.path as (string | number)[])], value),
  );
}

function unknownKey(key: string, path: ConfigPath): ConfigProblem {
  const known = knownKeys(path);
  const nearest = nearestName(key, known);
  const hint = nearest === null ? `keys here are ${known.join(", ")}` : `did you mean "${nearest}"?`;
  const message = `there is no key "${key}"; ${hint}`;
  return { code: "unknown-key", severity: "error", path: [...path, key], key, nearest, known, message };
}

function missingKey(key: string, path: ConfigPath): ConfigProblem {
  return { code: "missing-key", severity: "error", path, key, message: `the key "${key}" is missing` };
}

function notOneOf(value: string, values: readonly unknown[], path: ConfigPath): ConfigProblem {
  const known = values.map(String);
  const nearest = nearestName(value, known);
  const hint = nearest === null ? "" : `; did you mean "${nearest}"?`;
  const message = `"${value}" is none of ${known.join(", ")}${hint}`;
  return { code: "not-one-of", severity: "error", path, value, nearest, known, message };
}

/** What is expected, in words of YAML. */
const EXPECTED: Readonly<Record<string, string>> = {
  array: "a list",
  object: "a mapping (key: value)",
  string: "a text",
  "rule-setting": "off, info, warning, error or a mapping (severity: …)",
};

function wrongType(type: string, path: ConfigPath): ConfigProblem {
  const expected = EXPECTED[type] ?? type;
  return { code: "wrong-type", severity: "error", path, expected: type, message: `${expected} is expected here` };
}

/** The keys that the schema has at a place: those of the file, or of an entry of a list. */
function knownKeys([list]: ConfigPath): string[] {
  const { shape } = configSchema;
  if (list === undefined) return Object.keys(shape);
  const field = Object.entries(shape).find(([name]) => name === list)?.[1];
  const inner = field?.unwrap();
  const entry = inner && "element" in inner ? inner.element : undefined;
  return entry && typeof entry === "object" && "shape" in entry ? Object.keys(entry.shape) : [];
}

function valueAt(value: unknown, path: ConfigPath): unknown {
  return path.reduce<unknown>((inner, step) => {
    if (typeof inner !== "object" || inner === null || !Object.hasOwn(inner, step)) return undefined;
    return Reflect.get(inner, step);
  }, value);
}
