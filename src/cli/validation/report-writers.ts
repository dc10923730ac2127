import { writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { CallError, describeFailure } from "../failures.ts";
import { makeFolder } from "../make-folder.ts";
import { lookOf } from "../reporters/look.ts";
import { makePalette } from "../reporters/palette.ts";
import { reportMakers } from "../reporters/validation/formats.ts";
import type { Report, ReportSummary } from "../reporters/validation/report.ts";
import type { Session } from "../session.ts";
import type { CheckedFile } from "./checked-file.ts";
import type { ReportRequest } from "./validate-settings.ts";

/** All reports of a call, written together. */
export interface ReportWriters {
  file(checked: CheckedFile): Promise<void>;
  end(summary: ReportSummary): Promise<void>;
}

/**
 * Opens the reports of a call. The one on stdout is written as findings come; those in files at the end, without colour.
 *
 * @param muted whether stdout is taken by something else
 */
export function openReports(requests: readonly ReportRequest[], session: Session, muted: boolean): ReportWriters {
  const reports = requests
    .filter(({ file }) => file !== null || !muted)
    .map(({ format, file }) => {
      const look = file === null ? lookOf(session, "stdout") : { palette: makePalette(false), words: session.words };
      return { report: reportMakers[format](look), sink: makeSink(file, session) };
    });
  const each = async (tell: (report: Report) => string): Promise<void> => {
    for (const { report, sink } of reports) await sink.write(tell(report));
  };
  return {
    file: (checked) => each((report) => report.file(checked)),
    end: async (summary) => {
      await each((report) => report.end(summary));
      for (const { sink } of reports) await sink.close();
    },
  };
}

interface Sink {
  write(text: string): Promise<void>;
  close(): Promise<void>;
}

function makeSink(file: string | null, { cwd, print }: Session): Sink {
  if (file === null) return { write: async (text) => void (text !== "" && (await print(text))), close: async () => {} };
  const pieces: string[] = [];
  return {
    write: async (text) => void pieces.push(text),
    close: async () => {
      const target = resolve(cwd, file);
      try {
        await makeFolder(dirname(target));
        await writeFile(target, pieces);
      } catch (error) {
        throw new CallError((words) => words.failures.cannotWrite(file, describeFailure(error, words)));
      }
    },
  };
}
