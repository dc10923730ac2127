import { exitCodeOf, type Outcome } from "../exit-code.ts";
import { describeFailure } from "../failures.ts";
import type { Input } from "../input.ts";
import { nameOf } from "../name-of.ts";
import { readBytes } from "../read-bytes.ts";
import { takeInputs } from "../read-inputs.ts";
import { lookOf } from "../reporters/look.ts";
import { shownText } from "../reporters/shown-text.ts";
import { formatTotals } from "../reporters/validation/validation-summary.ts";
import type { Session } from "../session.ts";
import { type CheckedText, checkTextInput } from "../validation/check-text.ts";
import { NO_TOTALS, type UnreadFile, type ValidationTotals } from "../validation/checked-file.ts";
import { isDataFile } from "../validation/is-data-file.ts";
import { pathBelow } from "../validation/kept-paths.ts";
import { refuseOverwriting } from "../validation/refuse-overwriting.ts";
import { reportFindings } from "../validation/report-findings.ts";
import { settleReports } from "../validation/report-requests.ts";
import { openReports, type ReportWriters } from "../validation/report-writers.ts";
import { tellKept } from "../validation/tell-kept.ts";
import type { ValidateSettings } from "../validation/validate-settings.ts";
import { prepareValidation, type Validation } from "../validation/validation.ts";
import { readVersion } from "../version.ts";

/** What a call has come to so far. */
interface Progress {
  totals: ValidationTotals;
  unread: UnreadFile[];
  /** Files of a folder or a glob that hold other data than extracted documents. */
  passedOver: number;
}

/** Checks every input in turn and tells what was found in each before the next is read. */
export async function validate(
  paths: readonly string[],
  settings: ValidateSettings,
  session: Session,
): Promise<number> {
  const requests = settleReports(settings.format ?? []);
  const validation = await prepareValidation(paths, settings, session);
  await refuseOverwriting(requests, validation.found, settings, session.cwd);
  const reports = openReports(requests, session, printsTexts(validation));
  const progress: Progress = { totals: NO_TOTALS, unread: unreadOf(validation), passedOver: 0 };
  const outcome = await takeInputs(validation.found, session, (input) =>
    checkInput(input, validation, reports, progress),
  );
  await reports.end({ ...progress, version: await readVersion() });
  await tellKept(validation);
  const checked = { ...outcome, done: outcome.done - progress.passedOver };
  return conclude(progress, checked, settings, session);
}

/** Says what all came to; what was passed over has not been checked. */
function conclude(
  { totals, passedOver }: Progress,
  checked: Outcome,
  { maxWarnings = Number.POSITIVE_INFINITY }: ValidateSettings,
  session: Session,
): number {
  const { validation } = session.words;
  if (passedOver > 0) session.say(`${validation.passedOver(passedOver)}\n`);
  if (checked.done === 0) {
    if (checked.failures === 0) session.complain(validation.nothingChecked);
    return 2;
  }
  session.say(formatTotals(totals, lookOf(session, "stderr")));
  const isTooMany = totals.warnings > maxWarnings;
  if (totals.errors === 0 && isTooMany) session.complain(validation.tooManyWarnings(totals.warnings, maxWarnings));
  return exitCodeOf(checked) || (totals.errors > 0 || isTooMany ? 1 : 0);
}

async function checkInput(
  input: Input,
  validation: Validation,
  reports: ReportWriters,
  progress: Progress,
): Promise<void> {
  const { session } = validation;
  const checked = await readAndCheck(input, validation).catch((error: unknown) => {
    const message = describeFailure(error, session.words);
    progress.unread.push({ relativePath: pathBelow(session.cwd, input), message });
    throw error;
  });
  if (checked === null) {
    progress.passedOver += 1;
    return;
  }
  const { file, totals } = reportFindings(input, checked.told, checked.positions, validation);
  progress.totals = addTotals(progress.totals, totals);
  await reports.file(file);
}

/** @returns null where a folder or a glob stands for the file and it holds other data */
async function readAndCheck(input: Input, validation: Validation): Promise<CheckedText | null> {
  const bytes = await readBytes(input, validation.session.stdin, validation.reading.maxBytes);
  return isDataFile(input.path) ? checkData(input, bytes, validation) : checkTextInput(input, bytes, validation);
}

/** The reader of YAML and what belongs to it are loaded only where there is something to read. */
async function checkData(input: Input, bytes: Uint8Array, validation: Validation) {
  const { checkDataInput } = await import("../validation/check-data.ts");
  return checkDataInput(input, bytes, validation);
}

/** A difference, or what stdin held once it is mended, takes stdout for itself. */
function printsTexts({ fixes, found }: Validation): boolean {
  return fixes?.kind === "diff" || (fixes?.kind === "write" && found.inputs.some(({ file }) => file === null));
}

/** Paths that were given and are not there stand in the reports, too. */
function unreadOf({ found, session }: Validation): UnreadFile[] {
  return found.problems.map(({ path, tell }) => ({
    relativePath: shownText(nameOf(path, session)),
    message: tell(session.words),
  }));
}

function addTotals(a: ValidationTotals, b: ValidationTotals): ValidationTotals {
  return {
    files: a.files + b.files,
    errors: a.errors + b.errors,
    warnings: a.warnings + b.warnings,
    infos: a.infos + b.infos,
    fixable: a.fixable + b.fixable,
    known: a.known + b.known,
  };
}
