import { stat } from "node:fs/promises";
import { dirname, join } from "node:path";

export const CONFIG_NAME = "gangmu.config.yaml";

/** More folders than any path has. */
const DEEPEST = 200;

/**
 * The nearest `gangmu.config.yaml`: in the working folder, or above it as far as the root of the repository, which is
 * the folder with `.git`. Outside of a repository only the working folder is looked at: what lies above belongs to
 * somebody else.
 *
 * @returns its absolute path, or null
 */
export async function findConfig(cwd: string): Promise<string | null> {
  const folders = await foldersToRoot(cwd);
  for (const folder of folders) {
    const file = join(folder, CONFIG_NAME);
    if (await exists(file)) return file;
  }
  return null;
}

/** The folders from `cwd` up to the root of its repository; `cwd` alone where there is none. */
async function foldersToRoot(cwd: string): Promise<string[]> {
  const folders: string[] = [];
  for (let folder = cwd; folders.length < DEEPEST; folder = dirname(folder)) {
    folders.push(folder);
    if (await exists(join(folder, ".git"))) return folders;
    if (dirname(folder) === folder) break;
  }
  return [cwd];
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
