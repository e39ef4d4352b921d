// The built command as a stranger runs it: a process, a folder, a file, an exit code.
import { execFile, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DIGEST_PAGE } from "@monazite/testkit";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const MAIN = fileURLToPath(new URL("../dist/main.js", import.meta.url));
const SERVER = fileURLToPath(new URL("../../api/dist/main.js", import.meta.url));
let folder: string;
let page: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "monazite-cli-"));
  page = join(folder, "page.txt");
  writeFileSync(page, DIGEST_PAGE);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ran { readonly code: number; readonly out: string; readonly err: string }
function run(argv: readonly string[], { input = "", env = {} }: { input?: string; env?: Record<string, string> } = {}): Promise<Ran> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [MAIN, ...argv], { env: { ...process.env, LANG: "en_GB.UTF-8", ...env }, maxBuffer: 50_000_000 }, (error, out, err) => resolve({ code: typeof error?.code === "number" ? error.code : 0, out, err }));
    child.stdin?.on("error", () => undefined).end(input);
  });
}
const json = (ran: Ran): Record<string, unknown> => JSON.parse(ran.out) as Record<string, unknown>;

describe("the built command", () => {
  it("checks a file, and the same text from standard input gives the same verdicts", async () => {
    const fromFile = await run(["check", page, "--data", ":memory:", "--json"]);
    const fromInput = await run(["check", "-", "--data", ":memory:", "--json"], { input: DIGEST_PAGE });
    expect(fromFile.code).toBe(0);
    expect(json(fromFile)).toMatchObject({ documents: [{ source: "Example Daily", published: "2025-11-22T09:00" }, { source: "Example Weekly" }] });
    expect(json(fromInput)["verdicts"]).toEqual(json(fromFile)["verdicts"]);
  });

  it("prints the interchange format without storing, and stores when told to read", async () => {
    const data = join(folder, "store");
    expect(json(await run(["read", page, "--format", "json", "--data", data]))).toMatchObject({ schema: "monazite-reading/1" });
    expect(json(await run(["documents", "--json", "--data", data]))).toMatchObject({ documents: [], meta: { empty: { code: "nothing-stored" } } });
    expect(json(await run(["read", page, "--json", "--data", data]))).toMatchObject({ outcome: "stored" });
    expect(json(await run(["read", page, "--json", "--data", data]))).toMatchObject({ outcome: "unchanged" });
    expect((json(await run(["documents", "--json", "--data", data]))["documents"] as unknown[]).length).toBe(2);
  });

  it("refuses wrong files with one line and exit code 3", async () => {
    const cases: readonly (readonly [string, Uint8Array, RegExp])[] = [
      ["empty.txt", new Uint8Array(), /empty/],
      ["binary.txt", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0, 0]), /PNG/],
      ["large.txt", new Uint8Array(50_000_000).fill(0x61), /50 MB/],
      ["line.txt", new Uint8Array(7_500_000).fill(0x61), /line 1/],
      ["bytes.txt", new Uint8Array([0x61, 0xff, 0x62]), /byte 1 fits neither/],
    ];
    for (const [name, bytes, words] of cases) {
      writeFileSync(join(folder, name), bytes);
      const ran = await run(["check", join(folder, name), "--data", ":memory:"]);
      expect([ran.code, ran.out], name).toEqual([3, ""]);
      expect(ran.err, name).toMatch(words);
      const chinese = await run(["check", join(folder, name), "--data", ":memory:", "--lang", "zh"]);
      expect(chinese.err, name).toMatch(/[\u4e00-\u9fff]/);
    }
  });

  it("keeps of a path only what is below what was named, and reports it as it was named", async () => {
    const given = join(folder, "given");
    mkdirSync(join(given, "below"), { recursive: true });
    for (const [name, year] of [["a.csv", 2022], [join("below", "b.csv"), 2023]] as const) writeFileSync(join(given, name), `t,i,j,k,v,q\n${year},156,392,850511,1,1\n${year},999,392,280530,1,1`);
    const data = ["--data", join(folder, "paths"), "--json"];
    const { files } = json(await run(["import", given, ...data])) as { files: { path: string }[] };
    expect(files.map(({ path }) => path)).toEqual([join(given, "a.csv"), join(given, "below", "b.csv")]);
    const { kept } = json(await run(["quarantine", ...data])) as { kept: { file: string }[] };
    expect(kept.map(({ file }) => file).sort()).toEqual(["a.csv", join("below", "b.csv")]);
  });

  it("goes through a server that already holds the folder, with the same answer", async () => {
    const data = join(folder, "served");
    const alone = json(await run(["check", page, "--json", "--data", data]));
    const port = await freePort();
    const server = spawn(process.execPath, [SERVER], { env: { ...process.env, PORT: String(port), MONAZITE_DATA: data, MONAZITE_TOKEN: "for-the-test" }, stdio: "pipe" });
    try {
      await new Promise<void>((resolve, reject) => {
        server.stdout.once("data", () => resolve());
        server.once("exit", (code) => reject(new Error(`the server ended with ${code}`)));
      });
      expect(json(await run(["check", page, "--json", "--data", data]))).toEqual(alone);
      expect((await run(["read", page, "--data", data])).code).toBe(2);
      expect(json(await run(["read", page, "--json", "--data", data], { env: { MONAZITE_TOKEN: "for-the-test" } }))).toMatchObject({ outcome: "stored" });
      expect((await run(["production", "unobtainium", "--data", data])).err).toContain('no mineral is called "unobtainium"');
    } finally {
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGTERM");
      expect(await ended).toBe(0);
    }
    expect((await run(["sources", "--json", "--data", data])).code).toBe(0);
  });

  it("tells its version without loading the rest", async () => {
    expect((await run(["--version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
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
