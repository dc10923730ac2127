import { spawnSync } from "node:child_process";

type Library = typeof import("../src/index.ts");

/** The library as users get it, built afresh where the sources have changed. */
export async function loadLibrary(): Promise<Library> {
  const { status } = spawnSync(process.execPath, ["scripts/build.js", "--if-stale"], {
    cwd: new URL("..", import.meta.url),
    stdio: "inherit",
  });
  if (status === 0) return import(new URL("../dist/index.js", import.meta.url).href);
  console.warn("The build failed: measuring the sources instead.");
  return import("../src/index.ts");
}
