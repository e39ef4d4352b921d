// An import killed at any moment leaves the store as it was before or as it is after, and the next import needs no hand.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const MAIN = fileURLToPath(new URL("../dist/main.js", import.meta.url));
const ROWS = 20_000;
/** Kills by depth: a hundred in CI, more in its long form, a few where nobody said. */
const KILLS = { usual: 100, long: 500 }[process.env["CI_DEPTH"] ?? ""] ?? 8;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "monazite-kill-"));
  for (const [name, value] of [["one", 1], ["two", 2]] as const) {
    writeFileSync(join(folder, `${name}.csv`), ["t,i,j,k,v,q", ...Array.from({ length: ROWS }, (_, index) => `2023,156,${index % 2 ? 392 : 842},${100_000 + Math.floor(index / 2)},${value},${value}`)].join("\n"));
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(argv: readonly string[], killAfter: number | null = null): Promise<{ readonly code: number | null; readonly out: string; readonly took: number }> {
  const began = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [MAIN, ...argv, "--data", join(folder, "data")], { stdio: ["ignore", "pipe", "ignore"] });
    const timer = killAfter === null ? null : setTimeout(() => child.kill("SIGKILL"), killAfter);
    let out = "";
    child.stdout.on("data", (part: Buffer) => { out += part.toString("utf8"); });
    child.on("close", (code) => { if (timer) clearTimeout(timer); resolve({ code, out, took: performance.now() - began }); });
  });
}
/** Flows of the store and their value: what an import changes. */
async function state(): Promise<string> {
  const { out } = await run(["flows", "--by", "period", "--json"]);
  const { flows } = JSON.parse(out) as { flows: readonly { rows: number; valueUsd: number }[] };
  return flows.map(({ rows, valueUsd }) => `${rows} rows, ${valueUsd} USD`).join("; ") || "nothing";
}

describe("an import that is killed", () => {
  it(`is whole or absent, ${KILLS} times at moments all over its run, into an empty store and over an earlier edition`, async () => {
    const allowed = new Map([["one", `${ROWS} rows, ${ROWS * 1000} USD`], ["two", `${ROWS} rows, ${ROWS * 2000} USD`]]);
    // A first run tells how long one takes; the kills are spread over all of it.
    const whole = await run(["import", join(folder, "one.csv"), "--edition", "test:flows"]);
    expect(whole.code).toBe(0);
    rmSync(join(folder, "data"), { recursive: true, force: true });
    let before = "nothing";
    for (let kill = 0; kill < KILLS; kill++) {
      const name = kill % 2 ? "two" : "one";
      await run(["import", join(folder, `${name}.csv`), "--edition", "test:flows"], whole.took * ((kill + 0.5) / KILLS));
      const after = await state();
      expect([before, allowed.get(name)], `kill ${kill + 1}`).toContain(after);
      before = after;
    }
    expect((await run(["import", join(folder, "two.csv"), "--edition", "test:flows"])).code).toBe(0);
    expect(await state()).toBe(allowed.get("two"));
  }, 3_000_000);
});
