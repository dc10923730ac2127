import { CommanderError } from "commander";
import { describeFailure } from "./failures.ts";
import { makeProgram } from "./program.ts";
import { openSession, type Session, type Surroundings } from "./session.ts";
import { readVersion } from "./version.ts";
import { readLanguage } from "./wording/language.ts";
import { loadWording } from "./wording/load-wording.ts";

/**
 * The whole command line as a function: everything it may touch is handed in, what it returns is the exit code.
 *
 * 0 all done · 1 done, but what was asked about did not hold · 2 the call was wrong or nothing could be done
 */
export async function cli(surroundings: Surroundings): Promise<number> {
  const words = await loadWording(readLanguage(surroundings.argv));
  const session = openSession(surroundings, words);
  const exitCode = await run(surroundings.argv, session).catch((error: unknown) => answerFailure(error, session));
  const failure = await session.finish();
  if (failure === null) return exitCode;
  session.complain(`${words.failures.stdout}: ${describeFailure(failure, words)}`);
  return 2;
}

async function run(argv: readonly string[], session: Session): Promise<number> {
  const program = makeProgram(session, await readVersion());
  await program.parseAsync([...argv], { from: "user" });
  return session.exitCode;
}

/**
 * Commander has already said what is wrong with a call, and ends help and version in this way too; everything
 * else is said here, in one line.
 */
function answerFailure(error: unknown, session: Session): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  session.complain(describeFailure(error, session.words), error);
  return 2;
}
