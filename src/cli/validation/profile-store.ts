import { resolve } from "node:path";
import { countProfile, findFalls } from "../../lint/profile.ts";
import { type Profile, type ProfileCounts, profileSchema } from "../../lint/profile-counts.ts";
import type { RuleSetting } from "../../lint/rule-settings.ts";
import type { ToldFinding } from "../../lint/run-rules.ts";
import type { PolicyDocument } from "../../model/index.ts";
import type { Input } from "../input.ts";
import type { Session } from "../session.ts";
import { readKept, writeKept } from "./kept-file.ts";
import { folderOf, isThere, pathBelow } from "./kept-paths.ts";
import type { ValidateSettings } from "./validate-settings.ts";

/** The profile of a call: what documents held before. */
export interface ProfileStore {
  readonly updates: boolean;
  /** How far a document has fallen; with `--update-profile` what it holds is taken over instead. */
  compare(
    input: Input,
    document: PolicyDocument,
    settings: readonly RuleSetting[],
    /** Position of the document in a file of several. */
    index?: number | null,
  ): ToldFinding[];
  /** Documents that the profile did not know. */
  readonly fresh: readonly string[];
  /** Writes the file where the call asks for it; gives the number of documents in it. */
  close(): Promise<number>;
}

/** @throws {CallError} where the file cannot be used */
export async function openProfile(
  file: string,
  { updateProfile: updates = false, maxFall }: ValidateSettings,
  { cwd }: Session,
): Promise<ProfileStore> {
  const folder = folderOf(file, cwd);
  const kept = await readKept(file, profileSchema, { cwd, mayMiss: updates, update: "--update-profile" });
  const before: Profile = new Map(Object.entries(kept?.documents ?? {}));
  const after: Profile = new Map();
  const fresh: string[] = [];
  return {
    updates,
    fresh,
    compare: (input, document, settings, index = null) => {
      const path = `${pathBelow(folder, input)}${index === null ? "" : `#${index + 1}`}`;
      const setting = settings.find(({ rule }) => rule.id === "profile-fall");
      const now = countProfile(document);
      after.set(path, now);
      const then = before.get(path);
      if (!then) fresh.push(path);
      return then && setting && !updates ? tellFalls(then, now, setting, maxFall) : [];
    },
    close: async () => {
      if (!updates) return 0;
      const documents = await mergeUnseen(before, after, folder);
      await writeKept(file, { gangmu: "profile", version: 1, documents: Object.fromEntries(documents) }, cwd);
      return documents.length;
    },
  };
}

function tellFalls(
  then: ProfileCounts,
  now: ProfileCounts,
  { rule, severity, options }: RuleSetting,
  maxFall: number | undefined,
): ToldFinding[] {
  return findFalls(then, now, maxFall ?? Number(options.share)).map((report) => ({ rule, severity, report }));
}

/** Documents that this call did not check stay as they were, unless they are no longer there. */
async function mergeUnseen(before: Profile, after: Profile, folder: string): Promise<[string, ProfileCounts][]> {
  const merged = new Map(after);
  for (const [path, counts] of before) {
    const file = resolve(folder, path.replace(/#\d{1,9}$/, ""));
    if (!merged.has(path) && (await isThere(file))) merged.set(path, counts);
  }
  return [...merged].sort(([a], [b]) => (a < b ? -1 : 1));
}
