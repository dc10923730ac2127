import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { call } from "./call.ts";

describe("gangmu schema", () => {
  it("prints the file that is committed", async () => {
    const { exitCode, stdout, stderr } = await call(["schema"]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    const committed = new URL("../../schemas/policy-document.schema.json", import.meta.url);
    expect(stdout).toBe(readFileSync(committed, "utf8"));
  });

  it("prints a part, complete in itself", async () => {
    const { stdout } = await call(["schema", "responsibility"]);
    expect(JSON.parse(stdout)).toMatchObject({
      title: "Responsibility (责任分工)",
      $defs: { ResponsibleUnit: {}, Span: {} },
    });
    expect(JSON.parse(stdout)).not.toHaveProperty("$defs.Target");
  });
});
