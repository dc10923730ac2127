import type { Language } from "../language.ts";
import { failures } from "./failures.ts";
import { findings } from "./findings.ts";
import { help } from "./help.ts";
import { reports } from "./reports.ts";
import { validation } from "./validation.ts";

/** Everything that people read, in English; its type is what every other language has to say as well. */
export const english = { language: "en" as Language, help, failures, reports, findings, validation };
