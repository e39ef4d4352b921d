// Several at once on one folder: two commands that import, and readers while somebody imports. Nobody sees half of a file.
import { execFile, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const MAIN = fileURLToPath(new URL("../dist/main.js", import.meta.url));
const SERVER = fileURLToPath(new URL("../../api/dist/main.js", import.meta.url));
const ROWS = 40_000;
const FILES = { "850511": "magnets.csv", "260400": "nickel.csv" } as const;
const TOKEN = "for-the-test";
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "monazite-at-once-"));
  for (const [code, name] of Object.entries(FILES)) writeFileSync(join(folder, name), ["t,i,j,k,v,q", ...pairs().map(([year, from, to], i) => `${year},${from},${to},${code},${i % 997},${i % 89}.5`)].join("\n"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** So many different years and pairs of places. */
function pairs(): readonly (readonly [number, number, number])[] {
  const places = [156, 842, 392, 276, 410, 528, 36, 124, 76, 710, 643, 792, 826, 251, 380, 724, 616, 752, 579, 757, 40, 56, 203, 208, 246, 300, 348, 372, 620, 642, 703, 705, 100, 191, 196, 233, 428, 440, 442, 470, 699, 360, 458, 608, 702, 764, 704, 104, 116, 418];
  const all = places.flatMap((from) => places.flatMap((to) => (from === to ? [] : Array.from({ length: 20 }, (_, i) => [2003 + i, from, to] as const))));
  return all.slice(0, ROWS);
}

interface Ran { readonly code: number; readonly out: string; readonly err: string }
function run(argv: readonly string[], env: Record<string, string> = {}): Promise<Ran> {
  return new Promise((resolve) => execFile(process.execPath, [MAIN, ...argv], { env: { ...process.env, LANG: "en_GB.UTF-8", ...env }, maxBuffer: 50_000_000 }, (error, out, err) => resolve({ code: typeof error?.code === "number" ? error.code : 0, out, err })));
}
const flowsOf = (text: string): Record<string, number> => Object.fromEntries((JSON.parse(text) as { flows: { code: string; rows: number }[] }).flows.map(({ code, rows }) => [code, rows]));
const importOf = (name: string, data: string): string[] => ["import", join(folder, name), "--json", "--data", data, "--edition", `made:${name}`];

describe("two imports at once", () => {
  it("are both whole, or one is told who holds the folder; nothing is in between", async () => {
    const data = join(folder, "alone");
    const names = Object.values(FILES);
    const ran = await Promise.all(names.map((name) => run(importOf(name, data))));
    for (const { code, err } of ran.filter((one) => one.code !== 0)) expect([code, /another process|in use|process \d+/.test(err)]).toEqual([2, true]);
    expect(ran.some(({ code }) => code === 0)).toBe(true);
    const held = flowsOf((await run(["flows", "--by", "code", "--json", "--data", data])).out);
    for (const [index, code] of Object.keys(FILES).entries()) expect(held[code] ?? 0).toBe(ran[index]?.code === 0 ? ROWS : 0);
    // Who was sent away comes back, and finds everything as it should be.
    for (const name of names) expect((await run(importOf(name, data))).code).toBe(0);
    expect(flowsOf((await run(["flows", "--by", "code", "--json", "--data", data])).out)).toEqual({ "850511": ROWS, "260400": ROWS });
  });

  it("go through a server that is asked fifty times a second, and every answer is of one state of the data", async () => {
    const data = join(folder, "served");
    const port = await freePort();
    const server = spawn(process.execPath, [SERVER], { env: { ...process.env, PORT: String(port), MONAZITE_DATA: data, MONAZITE_TOKEN: TOKEN }, stdio: "pipe" });
    const seen = new Map<string, Set<string>>();
    const failed: number[] = [];
    let answered = 0;
    try {
      await new Promise<void>((resolve, reject) => { server.stdout.once("data", () => resolve()); server.once("exit", (code) => reject(new Error(`the server ended with ${code}`))); });
      let isOver = false;
      const asking: Promise<void>[] = [];
      const readers = (async () => {
        while (!isOver) {
          asking.push((async () => {
            const response = await fetch(`http://127.0.0.1:${port}/v1/flows?by=code`);
            const text = await response.text();
            answered++;
            if (response.status >= 500) { failed.push(response.status); return; }
            const { meta: { dataVersion } } = JSON.parse(text) as { meta: { dataVersion: string } };
            seen.set(dataVersion, (seen.get(dataVersion) ?? new Set()).add(JSON.stringify(flowsOf(text))));
          })());
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
      })();
      const imported = await Promise.all(Object.values(FILES).map((name) => run(importOf(name, data), { MONAZITE_TOKEN: TOKEN })));
      isOver = true;
      await readers;
      await Promise.all(asking);
      expect(imported.map(({ code }) => code)).toEqual([0, 0]);
    } finally {
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGTERM");
      await ended;
    }
    expect(failed).toEqual([]);
    expect(answered).toBeGreaterThan(10);
    for (const states of seen.values()) {
      expect(states.size).toBe(1);
      for (const state of states) for (const rows of Object.values(JSON.parse(state) as Record<string, number>)) expect(rows).toBe(ROWS);
    }
  });
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
