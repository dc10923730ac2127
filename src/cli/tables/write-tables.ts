import type { TableFormatName } from "../batch/batch-settings.ts";
import type { OutputFolder } from "../batch/output-folder.ts";
export async function writeTables(_folder: OutputFolder, _format: TableFormatName, _options: object): Promise<void> {}
