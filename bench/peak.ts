import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const bin = fileURLToPath(new URL("../bin/gangmu.js", import.meta.url));
/** Kilobytes, as the last line of stderr. */
const tellPeak = "data:text/javascript,process.on('exit',()=>console.error(process.resourceUsage().maxRSS))";

/** What a call of the command line took. */
export interface Cost {
  seconds: number;
  /** Bytes of memory at its peak, all threads together. */
  peak: number;
}

/** Calls the command line and measures it from outside. */
export async function measureCall(args: readonly string[]): Promise<Cost> {
  const start = performance.now();
  const child = spawn(process.execPath, ["--import", tellPeak, bin, ...args], { stdio: ["ignore", "ignore", "pipe"] });
  let told = "";
  child.stderr.on("data", (chunk) => {
    told = (told + chunk).slice(-10_000);
  });
  const status = await new Promise((resolve) => child.once("close", resolve));
  if (status !== 0) throw new Error(told);
  const seconds = (performance.now() - start) / 1000;
  return { seconds, peak: Number(told.trim().split("\n").at(-1)) * 1024 };
}
