import type { KnownFinding } from "../../lint/baseline.ts";
import { shownText } from "../reporters/shown-text.ts";
import type { Validation } from "./validation.ts";

/** More of what is gone is counted. */
const MOST_SAID = 10;

/** Writes baseline and profile where the call asks for it, and says what has changed since they were written. */
export async function tellKept({ baseline, profile, session }: Validation): Promise<void> {
  const { validation } = session.words;
  if (baseline) {
    const gone = [...baseline.gone].flatMap(([path, known]) => known.map((one) => ({ path, ...one })));
    const total = gone.reduce((sum, { count }) => sum + count, 0);
    if (total > 0)
      session.say(`${validation.gone(total, baseline.updates)}\n${gone.slice(0, MOST_SAID).map(sayGone).join("")}`);
    const count = await baseline.close();
    if (baseline.updates) session.say(`${validation.baselineWritten(count)}\n`);
  }
  if (profile) {
    if (!profile.updates && profile.fresh.length > 0) session.say(`${validation.notInProfile(profile.fresh.length)}\n`);
    const count = await profile.close();
    if (profile.updates) session.say(`${validation.profileWritten(count)}\n`);
  }
}

function sayGone({ path, rule, text, count }: KnownFinding & { path: string }): string {
  const times = count > 1 ? ` ×${count}` : "";
  return `  ${shownText(path)}: ${shownText(rule)}${times}${text === "" ? "" : ` “${shownText(text)}”`}\n`;
}
