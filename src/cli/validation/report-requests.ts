import { InvalidArgumentError } from "commander";
import { nearestName } from "../../config/nearest-name.ts";
import { CallError } from "../failures.ts";
import type { Wording } from "../wording/wording.ts";
import { REPORT_FORMATS, type ReportFormat, type ReportRequest } from "./validate-settings.ts";

/**
 * The parsers of `--format` and `--output-file`, which share one list: a file belongs to the format before it.
 *
 * ```text
 * --format text --format sarif --output-file findings.sarif
 *          ^^^^ stdout   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ a file
 * ```
 */
export function reportParsers({ failures }: Wording) {
  const requests: ReportRequest[] = [];
  const addFormat = (name: string): readonly ReportRequest[] => {
    const format = REPORT_FORMATS.find((each) => each === name);
    if (!format) throw new InvalidArgumentError(failures.badFormat(REPORT_FORMATS, nearestName(name, REPORT_FORMATS)));
    requests.push({ format, file: null });
    return requests;
  };
  const addFile = (file: string): string => {
    const last = requests.at(-1);
    if (file === "") throw new InvalidArgumentError(failures.emptyName);
    if (last && last.file !== null) throw new InvalidArgumentError(failures.fileWithoutFormat);
    if (last) last.file = file;
    else requests.push({ format: "text", file });
    return file;
  };
  return { requests, addFormat, addFile };
}

/**
 * The reports of a call, `text` on stdout where it asks for none.
 *
 * @throws {CallError} where two would go to stdout or into one file
 */
export function settleReports(requests: readonly ReportRequest[]): readonly ReportRequest[] {
  const settled: readonly ReportRequest[] = requests.length > 0 ? requests : [{ format: "text", file: null }];
  const taken = new Map<string | null, ReportFormat>();
  for (const { format, file } of settled) {
    const other = taken.get(file);
    if (other) throw new CallError(({ failures }) => failures.sameReport(other, format, file));
    taken.set(file, format);
  }
  return settled;
}
