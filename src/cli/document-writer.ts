import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { DocumentFormat } from "../output/format.ts";
import { describeFailure, InputError } from "./failures.ts";
import type { Input } from "./input.ts";
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
      const before = count === 0 ? format.opening : format.separator;
      await session.print(single ? format.one(document) : before + format.item(document));
      count += 1;
    },
    close: async () => {
      if (!single && count > 0) await session.print(format.closing);
    },
  };
}

/** To files: each document alone in its own. */
export function writeToFiles(plan: OutputPlan, format: DocumentFormat): DocumentWriter {
  return {
    write: async (input, document) => {
      const target = plan.get(input) ?? "";
      try {
        await mkdir(dirname(target), { recursive: true });
        await writeFile(target, format.one(document));
      } catch (error) {
        throw new InputError(`cannot write ${target}: ${describeFailure(error)}`);
      }
    },
    close: async () => {},
  };
}
