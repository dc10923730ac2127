import type { Look } from "../../src/cli/reporters/look.ts";
import { makePalette } from "../../src/cli/reporters/palette.ts";
import { english } from "../../src/cli/wording/english/english.ts";

/** English without colours. */
export const plain: Look = { palette: makePalette(false), words: english };
