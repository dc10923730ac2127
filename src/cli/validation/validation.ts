import type { FindSource } from "../../lint/documents/source-text.ts";
import type { LintConfig } from "../../lint/lint-config.ts";
import { type SettingsOf, settleRules } from "../../lint/rule-settings.ts";
import { CallError } from "../failures.ts";
import { findInputs, type Inputs } from "../inputs.ts";
import { planReading, type ReadingPlan } from "../plan-reading.ts";
import type { Session } from "../session.ts";
import { type BaselineStore, openBaseline } from "./baseline-store.ts";
import { type FixPlan, planFixes } from "./fix-plan.ts";
import { openProfile, type ProfileStore } from "./profile-store.ts";
import { openSourceFolder } from "./source-folder.ts";
import type { ValidateSettings } from "./validate-settings.ts";

/** One call of `validate`, made ready: everything that can be wrong with the call has been looked at. */
export interface Validation {
  found: Inputs;
  reading: ReadingPlan;
  settingsOf: SettingsOf;
  findSource: FindSource | null;
  baseline: BaselineStore | null;
  profile: ProfileStore | null;
  fixes: FixPlan | null;
  quiet: boolean;
  session: Session;
}

/** @throws {CallError} where the call cannot be answered */
export async function prepareValidation(
  paths: readonly string[],
  settings: ValidateSettings,
  session: Session,
): Promise<Validation> {
  refuseContradictions(settings);
  const reading = await planReading(settings, session);
  const found = await findInputs(paths, session.cwd, "checkable");
  return {
    found,
    reading,
    settingsOf: settleRules(lintConfigOf(reading, settings)),
    findSource: settings.source === undefined ? null : openSourceFolder(settings.source, session.cwd),
    baseline:
      settings.baseline === undefined
        ? null
        : await openBaseline(settings.baseline, settings.updateBaseline === true, session),
    profile: settings.profile === undefined ? null : await openProfile(settings.profile, settings, session),
    fixes: await planFixes(found, settings, session),
    quiet: settings.quiet === true,
    session,
  };
}

/** `--preset` on the command line goes before that of the file. */
function lintConfigOf({ config }: ReadingPlan, { preset }: ValidateSettings): LintConfig {
  return { ...config, ...(preset && { preset }) };
}

function refuseContradictions(settings: ValidateSettings): void {
  const { baseline, updateBaseline, profile, updateProfile, fix, write, output } = settings;
  if (updateBaseline && baseline === undefined) throw needs("--update-baseline", "--baseline <file>");
  if (updateProfile && profile === undefined) throw needs("--update-profile", "--profile <file>");
  if (settings.maxFall !== undefined && profile === undefined) throw needs("--max-fall", "--profile <file>");
  if (fix && !write && output === undefined) throw needs("--fix", "--output <folder>, --write");
  if (output !== undefined && !fix) throw needs("--output", "--fix");
  if (write && !fix) throw needs("--write", "--fix");
  if (write && output !== undefined) throw together("--write", "--output");
  if (fix && settings.fixDryRun) throw together("--fix", "--fix-dry-run");
}

function needs(option: string, other: string): CallError {
  return new CallError(({ failures }) => failures.optionNeeds(option, other));
}

function together(one: string, other: string): CallError {
  return new CallError(({ failures }) => failures.notTogether(one, other));
}
