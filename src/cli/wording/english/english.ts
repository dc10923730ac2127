import { failures } from "./failures.ts";
import { findings } from "./findings.ts";
import { help } from "./help.ts";
import { reports } from "./reports.ts";

/** Everything that people read, in English; its type is what every other language has to say as well. */
export const english = { help, failures, reports, findings };
