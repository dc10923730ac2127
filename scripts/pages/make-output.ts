import type { Sample } from "./sample.ts";
import { showFacts } from "./show-facts.ts";
import { showReport } from "./show-report.ts";

/** What belongs into a block whose info string is `jsonl <list> <fields>` or `text <report>`. */
export function makeOutput(info: string, sample: Sample): string {
  const [language, asked, ...fields] = info.split(" ");
  if (language === "jsonl") return showFacts(sample, asked, fields.join("").split(","));
  return showReport(asked, sample);
}
