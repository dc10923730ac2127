import type { Session } from "../session.ts";
import type { Wording } from "../wording/wording.ts";
import { makePalette, type Palette } from "./palette.ts";

/** How something is shown to people: in which colours and in whose words. */
export interface Look {
  palette: Palette;
  words: Wording;
}

export function lookOf(session: Session, stream: "stdout" | "stderr"): Look {
  return { palette: makePalette(session.colorsOn(stream)), words: session.words };
}
