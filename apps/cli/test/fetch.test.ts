// The built command against a server on this machine that stands for the live services: what it prints, that a key is nowhere in it, and that a run which is
// killed goes on where it stopped.
import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { comtradeAnswer, gatewayAnswer, startLiveServer, type LiveRequest, type LiveServer } from "@monazite/testkit/live";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const MAIN = fileURLToPath(new URL("../dist/main.js", import.meta.url));
const API = fileURLToPath(new URL("../../api/dist/main.js", import.meta.url));
const KEY = "k3y-0f-the-user-9876";
const TOKEN = "for-the-test";
const WISH = ["fetch", "comtrade", "--codes", "850511", "--reporters", "China", "--from", "2021", "--until", "2023"];
const yearIn = ({ path }: LiveRequest): string => /period=(\d{4})/.exec(path)?.[1] ?? "";
const answerOf = (year: string): string => comtradeAnswer([{ period: year, reporter: 156, flow: "X", partner: 392, code: "850511", kg: 1_000, usd: 20_000 }]);

let folder: string;
let server: LiveServer;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), "monazite-fetch-")); });
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Ran { readonly code: number | null; readonly out: string; readonly err: string }
function start(argv: readonly string[], env: Record<string, string> = {}): { readonly child: ChildProcess; readonly ran: Promise<Ran> } {
  const child = spawn(process.execPath, [MAIN, ...argv, "--data", join(folder, "data")], { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, LANG: "en_GB.UTF-8", MONAZITE_FETCH_BASE: server.base, MONAZITE_COMTRADE_KEY: KEY, ...env } });
  const ran = new Promise<Ran>((resolve) => {
    let [out, err] = ["", ""];
    child.stdout.on("data", (part: Buffer) => { out += part.toString("utf8"); });
    child.stderr.on("data", (part: Buffer) => { err += part.toString("utf8"); });
    child.on("close", (code) => resolve({ code, out, err }));
  });
  return { child, ran };
}
const run = (argv: readonly string[], env: Record<string, string> = {}): Promise<Ran> => start(argv, env).ran;

describe("monazite fetch", () => {
  it("lists the calls, makes them, and says what is there already; the key is in no output and no file", async () => {
    server = await startLiveServer((request) => ({ body: answerOf(yearIn(request)) }));
    const dry = await run([...WISH, "--dry-run"], { MONAZITE_COMTRADE_KEY: "" });
    expect([dry.code, dry.out.match(/would be asked {2}https:\/\/comtradeapi\.un\.org/g)?.length, server.asked]).toEqual([0, 3, []]);
    const first = await run(WISH);
    expect([first.code, first.out, first.err]).toEqual([0, expect.stringContaining("3 loaded · 3 / 500 calls in 24 hours"), expect.stringContaining("3/3 · https://comtradeapi.un.org/")]);
    const again = await run([...WISH, "--json"]);
    expect((JSON.parse(again.out) as { counts: unknown }).counts).toEqual({ loaded: 0, already: 3, nothing: 0, failed: 0, remaining: 0 });
    const kept = readdirSync(join(folder, "data"), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => readFileSync(join(entry.parentPath, entry.name)).toString("latin1"));
    expect(kept.length).toBeGreaterThan(1);
    for (const text of [dry.out, dry.err, first.out, first.err, again.out, again.err, ...kept]) expect(text.includes(KEY)).toBe(false);
    expect(server.asked.map(({ headers }) => headers["ocp-apim-subscription-key"])).toEqual([KEY, KEY, KEY]);
  });

  it("killed while it waits for an answer, asks for that one and the rest the next time", async () => {
    let isStuck = true;
    let reached: () => void = () => undefined;
    const stuck = new Promise<void>((resolve) => { reached = resolve; });
    server = await startLiveServer((request) => {
      if (!isStuck || yearIn(request) !== "2022") return { body: answerOf(yearIn(request)) };
      reached();
      return null;
    });
    const { child, ran } = start(WISH);
    await stuck;
    child.kill("SIGKILL");
    await ran;
    isStuck = false;
    const next = await run(WISH);
    expect([next.code, next.out]).toEqual([0, expect.stringContaining("2 loaded · 1 fetched before")]);
    expect(server.asked.map(yearIn)).toEqual(["2021", "2022", "2022", "2023"]);
    expect((JSON.parse((await run(["flows", "--code", "850511", "--by", "period", "--json"])).out) as { flows: unknown[] }).flows).toHaveLength(3);
  });

  it("tells by its exit code whose fault it is that something is missing: the service's, the asker's, the data's", async () => {
    server = await startLiveServer((request) => (yearIn(request) === "2023" ? { status: 403, body: gatewayAnswer(403, "Out of call volume quota. Quota will be replenished in 07:01:20.") } : { body: JSON.stringify({ count: 1, data: [{ a: 1, b: 2 }], error: "" }) }));
    const used = await run(["fetch", "comtrade", "--codes", "850511", "--from", "2023"]);
    expect([used.code, used.out]).toEqual([1, expect.stringContaining("Stopped: the calls that comtrade allows in a day are used up")]);
    const missing = await run(["fetch", "comtrade", "--codes", "850511", "--from", "2023"], { MONAZITE_COMTRADE_KEY: "" });
    expect([missing.code, missing.out, missing.err]).toEqual([2, "", expect.stringContaining("MONAZITE_COMTRADE_KEY")]);
    expect((await run(["fetch", "comtrade", "--codes", "850511", "--from", "2022"])).code).toBe(3);
  });

  it("goes through a server that holds the folder, which reaches the network only with leave", async () => {
    server = await startLiveServer((request) => ({ body: answerOf(yearIn(request)) }));
    for (const network of ["", "on"]) {
      const api = spawn(process.execPath, [API], { stdio: ["ignore", "pipe", "inherit"], env: { ...process.env, PORT: "0", MONAZITE_DATA: join(folder, "data"), MONAZITE_TOKEN: TOKEN, MONAZITE_NETWORK: network, MONAZITE_FETCH_BASE: server.base, MONAZITE_COMTRADE_KEY: KEY } });
      try {
        await new Promise<void>((resolve, reject) => { api.stdout.once("data", () => resolve()); api.once("exit", (code) => reject(new Error(`the server ended with ${code}`))); });
        const ran = await run(WISH, { MONAZITE_TOKEN: TOKEN, MONAZITE_COMTRADE_KEY: "" });
        expect([ran.code, `${ran.out}${ran.err}`]).toEqual(network === "on" ? [0, expect.stringContaining("3 loaded")] : [2, expect.stringContaining("without leave to reach the network")]);
        expect(server.asked).toHaveLength(network === "on" ? 3 : 0);
      } finally {
        const ended = new Promise((resolve) => api.once("exit", resolve));
        api.kill("SIGTERM");
        await ended;
      }
    }
  });
});
