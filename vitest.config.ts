import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    // The bin is spawned by some tests; on two cores beside the other tests that can take a while.
    testTimeout: 20_000,
    // No test keeps state that another could see, so the model and the lexicon are loaded once, not once a file.
    isolate: false,
    pool: "threads",
    // Left alone vitest keeps a core to itself, which of two is half of them.
    maxWorkers: "100%",
  },
});
