import type { Config } from "../index.ts";
import { loadConfig } from "./config/load-config.ts";
import type { Session } from "./session.ts";

/** How inputs are to be read, as the call says it. */
export interface ReadingSettings {
  /** What the bytes are, where the call says so. */
  encoding?: string;
  maxBytes: number;
  /** File of the configuration; false where none is to be used; looked for where the call says nothing. */
  config?: string | false;
}

/** The same with the configuration read. */
export interface ReadingPlan extends Pick<ReadingSettings, "encoding" | "maxBytes"> {
  config: Config | null;
  /** The folder of the configuration's file; null where there is none. */
  configFolder: string | null;
}

/**
 * Reads the configuration that a call is to use.
 *
 * @throws {CallError} where it cannot be used
 */
export async function planReading({ config, ...rest }: ReadingSettings, session: Session): Promise<ReadingPlan> {
  const loaded = config === false ? null : await loadConfig(config, session);
  return { ...rest, config: loaded?.config ?? null, configFolder: loaded?.folder ?? null };
}
