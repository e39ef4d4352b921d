// What holds of every import, whatever happens in between and however it is read: whole or absent, the same wherever and in whatever order, in the same
// memory whatever the size. CI_DEPTH=long takes larger files.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readText } from "@monazite/extract";
import { IN_MEMORY, openStore } from "@monazite/store-duckdb";
import { NOW, type Store } from "@monazite/store";
import { failingAt } from "@monazite/testkit";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { operations, readTablesHere, toText, type Context } from "../src/index.js";

const HEAD = "t,i,j,k,v,q";
const contextOf = (store: Store): Context => ({ store, toText, readTables: readTablesHere, now: () => "2026-01-02T00:00:00.000Z", readText: (text) => Promise.resolve(readText(text)) });
const load = (store: Store, rows: readonly string[], more: Record<string, string> = {}) => operations.imports.ask({ file: [HEAD, ...rows].join("\n"), name: "flows.csv", ...more }, contextOf(store));
/** All that can be asked of trade, and what names it. */
const state = async (store: Store) => ({
  version: await store.dataVersion(NOW), flows: (await store.flows({ withTotals: true }, { after: null, limit: 1000 }, NOW)).rows, sums: await store.flowSums({}, ["exporter", "importer", "code", "period"], NOW),
  kept: (await store.quarantine({}, { after: null, limit: 1000 }, NOW)).rows, imports: (await store.imports()).map(({ subject, contentHash, rows }) => [subject, contentHash, rows]),
});

/** Plain rows, rows with a remark, rows to be kept aside, rows that are there twice, equal and not. */
const BEFORE = ["2021,156,392,850511,10,1"];
const ROWS = ["2021,156,392,850511,11,1", "2022,156,842,850511,5,NA", "2022,156,842,280530,5,2", "2022,156,842,280530,5,2", "2022,392,842,280530,1,2", "2022,392,842,280530,7,2", "2022,156,999,850511,1,1", "2022,156,392,10121,3,4"];

let store: Store;
beforeEach(async () => { ({ store } = await openStore(IN_MEMORY)); });
afterEach(() => store.close());

describe("an import that fails at any of its steps", () => {
  it.each(["ENOSPC: no space left on device", "EIO: i/o error", "out of memory"])("is absent after %s, nothing else is touched, and the next one is whole", async (message) => {
    await load(store, BEFORE, { edition: "cepii-baci:all" });
    const before = await state(store);
    let failures = 0;
    for (let step = 1; step < 100; step++) {
      const tried = await load(failingAt(store, step, new Error(message)), ROWS, { edition: "cepii-baci:all" }).then(() => true, () => false);
      if (tried) break;
      failures++;
      expect(await state(store)).toEqual(before);
    }
    // Opening, flows, rows kept aside, taking out, naming, three tables, the end.
    expect(failures).toBeGreaterThanOrEqual(8);
    const { store: fresh } = await openStore(IN_MEMORY);
    await load(fresh, BEFORE, { edition: "cepii-baci:all" });
    await load(fresh, ROWS, { edition: "cepii-baci:all" });
    expect(await state(store)).toEqual(await state(fresh));
    await fresh.close();
  });
});

describe("an import of the same rows", () => {
  it("says the same in any order, but for the lines", async () => {
    const withoutLines = async (of: Store) => {
      const { flows, kept, ...rest } = await state(of);
      return { ...rest, flows: flows.map(({ line: _, ...flow }) => flow), kept: kept.map(({ line: _, ...row }) => row).sort((a, b) => (a.raw < b.raw ? -1 : 1)) };
    };
    await load(store, ROWS);
    const same = await withoutLines(store);
    await fc.assert(fc.asyncProperty(fc.shuffledSubarray(ROWS, { minLength: ROWS.length }), async (shuffled) => {
      const { store: other } = await openStore(IN_MEMORY);
      await load(other, shuffled);
      expect(await withoutLines(other)).toEqual(same);
      await other.close();
    }), { numRuns: 8 });
  });
});

describe("the command", () => {
  const cli = fileURLToPath(new URL("../../../apps/cli/dist/main.js", import.meta.url));
  const peak = fileURLToPath(new URL("../../../tooling/bench/peak.mjs", import.meta.url));
  let folder: string;
  beforeEach(() => { folder = mkdtempSync(join(tmpdir(), "monazite-laws-")); });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const run = (args: readonly string[], env: Record<string, string> = {}): { readonly out: string; readonly peak: number } => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", peak, cli, ...args], { encoding: "utf8", env: { ...process.env, ...env } });
    expect([status, stderr.includes("Error")]).toEqual([0, false]);
    return { out: stdout, peak: Number(/^peak (\d+)$/m.exec(stderr)?.[1]) };
  };
  /** Distinct flows, as many as asked for. */
  const write = (name: string, rows: number): string => {
    const places = [156, 392, 842, 276, 410, 704, 36, 4, 76, 124];
    const parts = [HEAD];
    for (let n = 0; n < rows; n++) parts.push(`2022,${places[n % 10] ?? 0},${[250, 380, 752, 826][Math.floor(n / 10) % 4] ?? 0},${100_000 + Math.floor(n / 40)},${(n * 7919) % 100_000}.125,${(n * 104_729) % 100_000}.5`);
    const path = join(folder, name);
    writeFileSync(path, parts.join("\n"));
    return path;
  };

  it("answers alike under any clock, language and zone, by one thread or two", () => {
    const file = write("a.csv", 2000);
    const answers = [{ TZ: "Asia/Shanghai", LANG: "zh_CN.UTF-8", MONAZITE_THREADS: "1" }, { TZ: "America/St_Johns", LANG: "C", MONAZITE_THREADS: "2" }].map((env, index) => {
      const data = join(folder, `data-${index}`);
      run(["import", file, "--data", data], env);
      return run(["flows", "--by", "exporter,code", "--json", "--data", data], env).out;
    });
    expect(JSON.parse(answers[0] ?? "")).toMatchObject({ flows: expect.any(Array) as unknown });
    expect(answers[1]).toBe(answers[0]);
  });

  it("takes no more memory for a larger file", () => {
    const [few, many] = process.env["CI_DEPTH"] === "long" ? [1_000_000, 4_000_000] : [100_000, 400_000];
    const peaks = [few, many].map((rows) => run(["import", write(`${rows}.csv`, rows), "--data", join(folder, `of-${rows}`)]).peak);
    // A table held whole takes hundreds of bytes a row; columns of one run and the engine's cache take some tens, up to their limits.
    expect((peaks[1] ?? Infinity) - (peaks[0] ?? 0)).toBeLessThan((many - few) * 100 + 60_000_000);
    expect(peaks[1]).toBeLessThan(1_000_000_000);
  });
});
