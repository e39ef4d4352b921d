// The walls are seen to hold: planted forbidden imports fail, and the house as it stands passes.
import { execFile } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));

function cruise(...places: string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ["node_modules/dependency-cruiser/bin/dependency-cruise.mjs", ...places, "--config", "tooling/scripts/boundaries.cjs"], { cwd: root }, (error, stdout) => resolve({ code: typeof error?.code === "number" ? error.code : 0, output: stdout }));
  });
}

async function planted(place: string, code: string): Promise<string> {
  const file = `${root}${place}`;
  try {
    writeFileSync(file, code);
    const { code: exit, output } = await cruise(place);
    expect(exit).toBeGreaterThan(0);
    return output;
  } finally {
    rmSync(file, { force: true });
  }
}

describe("the boundaries", () => {
  it("refuse a pure room that reaches for an operation", async () => {
    expect(await planted("packages/analysis/src/planted.ts", 'import { operations } from "@monazite/operations";\nexport const found = operations;\n')).toMatch(/analysis-imports|no-unresolved/);
  });

  it("refuse zod in core outside a schema file", async () => {
    expect(await planted("packages/core/src/planted.ts", 'import { z } from "zod";\nexport const found = z;\n')).toContain("zod-only-in-schemas");
  });

  it("refuse the machine in a pure room", async () => {
    expect(await planted("packages/extract/src/planted.ts", 'import { readFileSync } from "node:fs";\nexport const found = readFileSync;\n')).toContain("pure-rooms-have-no-machine");
  });

  it("refuse an app that asks the store past the operations", async () => {
    expect(await planted("apps/api/src/planted.ts", 'import { openStore } from "@monazite/store-duckdb";\nexport const found = openStore;\n')).toContain("api-imports");
  });

  it("refuse a way to the network from what only reads files, straight or through another", async () => {
    expect(await planted("packages/readers/src/planted.ts", 'export { download } from "./download/index.js";\n')).toContain("network-behind-its-door");
    expect(await planted("packages/extract/src/planted.ts", 'import { download } from "@monazite/readers/download";\nexport const found = download;\n')).toMatch(/extract-imports|network-behind-its-door|no-unresolved/);
  });

  it("refuse a relative path out of a package", async () => {
    expect(await planted("packages/contracts/src/planted.ts", 'export { STAGES } from "../../core/src/stage.js";\n')).toMatch(/packages-by-name/);
  });

  it("hold in the house as it stands", async () => {
    const { code, output } = await cruise("packages", "apps");
    expect([code, output]).toEqual([0, expect.stringContaining("no dependency violations")]);
  });
});
