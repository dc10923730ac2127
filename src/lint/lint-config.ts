import type { Config } from "../config/config-schema.ts";

/** The part of a configuration that rules are set by. */
export type LintConfig = Pick<Config, "preset" | "rules" | "overrides">;
