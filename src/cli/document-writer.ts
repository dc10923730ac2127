import { writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { chunk, type DocumentFormat } from "../output/format.ts";
import { CallError, describeFailure, InputError } from "./failures.ts";
import type { Input } from "./input.ts";
import { makeFolder } from "./make-folder.ts";
import type { OutputPlan } from "./output-plan.ts";
import type { Session } from "./session.ts";

/** Takes documents one after the other, so that none has to be kept. */
export interface DocumentWriter {
  write(input: Input, document: object): Promise<void>;
  close(): Promise<void>;
}

/** To stdout: one document alone, or a list. Nothing at all where no document came. */
export function writeToStream(session: Session, format: DocumentFormat, single: boolean): DocumentWriter {
  let count = 0;
  return {
    write: async (_, document) => {
      if (!single) await session.print(count === 0 ? format.opening : format.separator);
      count += 1;
      for (const text of chunk(single ? format.one(document) : format.item(document))) await session.print(text);
    },
    close: async () => {
      if (!single && count > 0) await session.print(format.closing);
    },
  };
}

/**
 * To files: each document alone in its own.
 *
 * @throws {CallError} where the folder for them cannot be made, before any work is done
 */
export async function writeToFiles({ folder, targets }: OutputPlan, format: DocumentFormat): Promise<DocumentWriter> {
  await makeFolder(folder).catch((error: unknown) => {
    throw new CallError((words) => words.failures.cannotWriteTo(folder, describeFailure(error, words)));
  });
  return {
    write: async (input, document) => {
      const target = targets.get(input) ?? "";
      try {
        await makeFolder(dirname(target));
        await writeFile(target, chunk(format.one(document)));
      } catch (error) {
        throw new InputError((words) => words.failures.cannotWrite(target, describeFailure(error, words)));
      }
    },
    close: async () => {},
  };
}
