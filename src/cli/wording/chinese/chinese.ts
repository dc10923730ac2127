import type { Wording } from "../wording.ts";
import { failures } from "./failures.ts";
import { findings } from "./findings.ts";
import { help } from "./help.ts";
import { reports } from "./reports.ts";
import { validation } from "./validation.ts";

/** Everything that people read, in Chinese. */
export const chinese: Wording = { language: "zh", help, failures, reports, findings, validation };
