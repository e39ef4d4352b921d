import { sha256Hex } from "@monazite/core";
import { describe, expect, it } from "vitest";
import { allowed, checkedBase, getsKey, located } from "./address.js";
import { comtrade } from "./comtrade.js";
import { halved } from "./cutting.js";
import { download, type Downloaded } from "./door.js";
import { backoff, isPassing, PATIENCE, retryAfter } from "./patience.js";
import { usgs } from "./usgs.js";

const BODY = JSON.stringify({ count: 1, data: [{ period: "2023" }], error: "" });
const [CALL] = comtrade.plan({ codes: ["850511"], reporters: [], partners: [], flows: ["export"], periods: ["2023"], indicators: [], release: null });

/** Asks once and again of a fetch that answers so; the clock stands still. */
function ask(...answers: readonly Response[]): Promise<Downloaded> {
  const left = [...answers];
  if (!CALL) throw new Error("a year is a call");
  return download(CALL, comtrade, {
    fetch: () => Promise.resolve(left.shift() ?? new Response("", { status: 503 })), base: null, keyOf: () => "a-key", onAttempt: () => undefined, until: Infinity,
    clock: { now: () => 0, wait: () => Promise.resolve(), alarm: () => () => undefined },
  });
}

describe("download", () => {
  it("gives back the bytes and a receipt of them", async () => {
    const got = await ask(new Response(BODY, { headers: { etag: '"1"' } }));
    expect(got).toMatchObject({ kind: "data", receipts: [{ service: "comtrade", url: CALL?.url, askedAt: "1970-01-01T00:00:00.000Z", status: 200, bytes: BODY.length, sha256: sha256Hex(BODY), etag: '"1"', lastModified: null, attempts: 1 }] });
  });

  it("takes no body that is shorter or longer than its length, whatever the platform's fetch makes of that", async () => {
    const told = (length: number): Response => new Response(BODY, { headers: { "content-length": String(length) } });
    expect(await ask(told(BODY.length + 1), told(BODY.length - 1), told(BODY.length))).toMatchObject({ kind: "data", receipts: [{ attempts: 3 }] });
    await expect(ask(...Array.from({ length: 5 }, () => told(BODY.length + 1)))).rejects.toMatchObject({ code: "download-truncated", facts: { bytes: BODY.length, attempts: 5 } });
  });

  it("stops at the limit of bytes: before the first where the length tells, else where it is reached", async () => {
    await expect(ask(new Response("", { headers: { "content-length": String(PATIENCE.bytes + 1) } }))).rejects.toMatchObject({ code: "download-too-large" });
    let sent = 0;
    const part = new Uint8Array(10_000_000);
    const endless = new ReadableStream<Uint8Array>({ pull: (controller) => { sent += part.length; controller.enqueue(part); } });
    await expect(ask(new Response(endless))).rejects.toMatchObject({ code: "download-too-large", facts: { limit: PATIENCE.bytes } });
    expect(sent).toBeLessThan(PATIENCE.bytes + 3 * part.length);
  });
});

describe("an address", () => {
  it.each(["http://comtradeapi.un.org/x", "https://comtradeapi.un.org:8443/x", "https://user@comtradeapi.un.org/x", "https://un.org/x", "https://comtradeapi.un.org.example/x"])("%s is none of the service's", (url) => {
    expect(() => allowed(new URL(url), comtrade, null)).toThrow("download-elsewhere");
  });

  it("gets the key only where the key is for", () => {
    expect([getsKey(new URL("https://comtradeapi.un.org/x"), comtrade, null), getsKey(new URL("https://www.sciencebase.gov/x"), usgs, null)]).toEqual([true, false]);
    expect(getsKey(new URL("http://127.0.0.1:9/elsewhere.example/x"), comtrade, "http://127.0.0.1:9")).toBe(false);
  });

  it("is stood for by a server on this machine, and by no other", () => {
    expect(located("https://comtradeapi.un.org/a?b=c", comtrade, checkedBase("http://localhost:9/")).href).toBe("http://localhost:9/comtradeapi.un.org/a?b=c");
    for (const base of ["http://192.168.0.1", "https://localhost.example", "file:///", "nonsense"]) expect(() => checkedBase(base)).toThrow("parameter-invalid");
  });
});

describe("patience", () => {
  it("asks again after faults that pass, later each time, and never after other faults of the asker", () => {
    expect([408, 429, 500, 502, 503, 504].filter(isPassing)).toHaveLength(6);
    expect([200, 301, 400, 401, 403, 404, 413, 422].filter(isPassing)).toEqual([]);
    expect([1, 2, 3, 4].map(backoff)).toEqual([2_000, 4_000, 8_000, 16_000]);
  });

  it.each([["7", 7_000], ["Thu, 01 Jan 1970 00:00:30 GMT", 20_000], ["Thu, 01 Jan 1970 00:00:05 GMT", 0], ["soon", null], ["", null]])("reads Retry-After %j", (told, expected) => {
    expect(retryAfter({ headers: new Headers({ "retry-after": told }) }, 10_000)).toBe(expected);
  });
});

describe("cutting", () => {
  it("halves the longest list, until each has one entry, and loses none", () => {
    const all = (parts: Parameters<typeof halved>[0]): readonly string[] => { const smaller = halved(parts, ["a", "b"]); return smaller.length ? smaller.flatMap(all) : (parts["a"] ?? []).map((a) => `${a}${parts["b"]?.join("") ?? ""}`); };
    expect(all({ a: ["1", "2", "3"], b: ["x", "y"] })).toEqual(["1x", "1y", "2x", "2y", "3x", "3y"]);
  });
});
