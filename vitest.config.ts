import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    // The bin is spawned by some tests; on two cores beside the other tests that can take a while.
    testTimeout: 20_000,
  },
});
