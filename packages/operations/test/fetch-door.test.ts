// The door to the network against a server that answers as live services do on bad days: what is asked again, what is given up, and that nothing of an answer that
// breaks off is loaded.
import { gzipSync } from "node:zlib";
import { comtradeAnswer, gatewayAnswer, type LiveAnswer, type LiveRequest } from "@monazite/testkit/live";
import { afterEach, describe, expect, it } from "vitest";
import { KEY, liveContext, type LiveContext } from "./live-context.js";

let live: LiveContext;
afterEach(() => live.close());

const MAGNETS = { service: "comtrade", codes: "850511", reporters: "China", from: "2023" };
const row = (period: string, partner = 392) => ({ period, reporter: 156, flow: "X" as const, partner, code: "850511", kg: 1_000, usd: 20_000 });
const good = comtradeAnswer([row("2023")]);
const trade = async (): Promise<number> => (await live.ask("flows", { code: "850511" })).flows.length;

describe("a passing fault", () => {
  it("is waited out as long as the service says: 429, then the data", async () => {
    live = await liveContext((_, before) => (before === 0 ? { status: 429, headers: { "retry-after": "3" }, body: gatewayAnswer(429, "Rate limit is exceeded. Try again in 3 seconds.") } : { body: good }));
    const { calls, counts } = await live.fetch(MAGNETS);
    expect([live.waits, counts.loaded, calls[0]?.receipts[0]?.attempts]).toEqual([[3_000], 1, 2]);
    expect(await trade()).toBe(1);
  });

  it("is waited for longer each time, and given up after five attempts", async () => {
    live = await liveContext(() => ({ status: 503, body: "<html>down</html>" }));
    const { stopped, counts, calls } = await live.fetch(MAGNETS);
    expect(live.waits).toEqual([2_000, 4_000, 8_000, 16_000]);
    expect([live.server.asked.length, stopped?.code, stopped?.retry, counts, calls[0]?.state]).toEqual([5, "download-failed", true, { loaded: 0, already: 0, nothing: 0, failed: 0, remaining: 1 }, "remaining"]);
    expect(await trade()).toBe(0);
  });

  it("ends the run when the service wants more patience than there is, and says how much", async () => {
    live = await liveContext(() => ({ status: 429, headers: { "retry-after": "3600" } }));
    const { stopped } = await live.fetch({ ...MAGNETS, until: "2024" });
    expect([live.server.asked.length, live.waits, stopped?.code]).toEqual([1, [], "download-wait"]);
    expect([stopped?.en, stopped?.zh]).toEqual([expect.stringContaining("60 min"), expect.stringContaining("60分钟")]);
  });

  it("is not waited for beyond the minutes that were allowed", async () => {
    live = await liveContext(() => ({ status: 429, headers: { "retry-after": "40" } }));
    const { stopped } = await live.fetch({ ...MAGNETS, minutes: "1" });
    expect([live.waits, live.server.asked.length, stopped?.code]).toEqual([[40_000], 2, "download-failed"]);
  });

  it.each([[400], [404], [410]])("is none: %i is asked once, told with what came with it, and the next call goes on", async (status) => {
    live = await liveContext(({ path }) => (path.includes("period=2023") ? { status, body: gatewayAnswer(status, "period is malformed") } : { body: comtradeAnswer([row("2024")]) }));
    const { calls, counts, stopped } = await live.fetch({ ...MAGNETS, until: "2024" });
    expect([live.server.asked.length, counts.failed, counts.loaded, stopped]).toEqual([2, 1, 1, null]);
    expect(calls[0]?.problem).toMatchObject({ code: "download-refused", en: expect.stringContaining("period is malformed") as string });
  });
});

describe("an answer that breaks off", () => {
  const cases: readonly (readonly [string, LiveAnswer])[] = [
    ["before the bytes that were promised have come", { body: good, dropAfter: good.length - 40 }],
    ["in the middle of a chunk", { body: good, chunked: true, dropAfter: 200 }],
    ["with the right length and half of its JSON", { body: good.slice(0, good.length / 2) }],
    ["inside of what HTTP packed, where no length tells", { body: gzipSync(good).subarray(0, 300), headers: { "content-encoding": "gzip" } }],
  ];

  it.each(cases)("%s is asked again, and nothing of it is loaded", async (_, answer) => {
    live = await liveContext(({ path }) => (path.includes("period=2023") ? answer : { body: comtradeAnswer([row("2024")]) }));
    const { calls } = await live.fetch({ ...MAGNETS, until: "2024" });
    expect(calls.map(({ state, problem }) => [state, problem?.code])).toEqual([["failed", "download-truncated"], ["loaded", undefined]]);
    expect(live.server.asked.filter(({ path }) => path.includes("period=2023"))).toHaveLength(5);
    expect((await live.ask("flows", { code: "850511", by: "period" })).flows.map(({ period }) => period)).toEqual(["2024"]);
  });

  it("is whole at the second attempt: then it is loaded", async () => {
    live = await liveContext((_, before) => ({ body: good, ...(before === 0 && { dropAfter: 100 }) }));
    expect((await live.fetch(MAGNETS)).calls[0]).toMatchObject({ state: "loaded", rows: { accepted: 1 }, receipts: [{ attempts: 2, bytes: good.length }] });
  });
});

describe("something else than data", () => {
  it("is told by its title, asked for once, and ends the run: a page for signing in stands before all calls", async () => {
    live = await liveContext(() => ({ headers: { "content-type": "text/html" }, body: "<!DOCTYPE html><html><head><title>Guest network - sign in</title></head><body></body></html>" }));
    const { stopped, counts } = await live.fetch({ ...MAGNETS, until: "2024" });
    expect([live.server.asked.length, counts.remaining, stopped?.code, stopped?.en]).toEqual([1, 2, "download-unexpected", expect.stringContaining("Guest network - sign in")]);
  });

  it("is what a reader does not know: the file is refused like any other, and asked for again the next time", async () => {
    live = await liveContext((_, before) => ({ body: before === 0 ? JSON.stringify({ count: 1, data: [{ a: 1, b: 2 }], error: "" }) : good }));
    expect((await live.fetch(MAGNETS)).calls[0]).toMatchObject({ state: "failed", problem: { code: "format-unknown" } });
    expect((await live.fetch(MAGNETS)).calls[0]?.state).toBe("loaded");
  });
});

describe("no answer at all", () => {
  it("is told with the host, after five attempts", async () => {
    live = await liveContext(() => null);
    const alarm = (_: number, ring: () => void): (() => void) => { const timer = setTimeout(ring, 1); return () => clearTimeout(timer); };
    const { stopped } = await live.fetch(MAGNETS, { clock: { now: () => 0, wait: () => Promise.resolve(), alarm } });
    expect([stopped?.code, stopped?.en]).toEqual(["download-unreachable", expect.stringContaining("comtradeapi.un.org")]);
  });
});

describe("a redirect", () => {
  const to = (location: string) => (_: LiveRequest, before: number): LiveAnswer => (before === 0 ? { status: 302, headers: { location } } : { body: good });

  it.each([["https://elsewhere.example/data"], ["http://comtradeapi.un.org.evil.example/"], ["//127.0.0.1:1/x"], ["file:///etc/passwd"]])("to %s is not followed", async (location) => {
    live = await liveContext(to(location));
    const { stopped } = await live.fetch(MAGNETS);
    expect([live.server.asked.length, stopped?.code]).toEqual([1, "download-elsewhere"]);
  });

  it("within the service is followed, and one without end is not", async () => {
    live = await liveContext(({ path }) => (path.startsWith("/moved") ? { body: good } : { status: 307, headers: { location: "/comtradeapi.un.org/moved" } }));
    expect((await live.fetch(MAGNETS)).counts.loaded).toBe(1);
    await live.close();
    live = await liveContext(() => ({ status: 302, headers: { location: "/comtradeapi.un.org/again" } }));
    expect((await live.fetch(MAGNETS)).stopped?.code).toBe("download-unexpected");
    expect(live.server.asked.length).toBeLessThan(10);
  });
});

describe("the address", () => {
  it("goes nowhere but to this machine when another base is given", async () => {
    live = await liveContext(() => ({ body: good }));
    for (const base of ["https://elsewhere.example", "http://10.0.0.7:80", "ftp://127.0.0.1", "http://127.0.0.1.evil.example"]) await expect(live.fetch(MAGNETS, { base })).rejects.toMatchObject({ code: "parameter-invalid" });
    expect(live.server.asked).toEqual([]);
  });

  it("is https and of the service's own host in life", async () => {
    const seen: string[] = [];
    live = await liveContext(() => ({ body: good }));
    const fetch: typeof globalThis.fetch = (input) => { seen.push((input as URL).href); return Promise.resolve(new Response(good)); };
    await live.fetch(MAGNETS, { base: null, fetch });
    expect(seen).toEqual([expect.stringMatching(/^https:\/\/comtradeapi\.un\.org\/data\/v1\/get\/C\/A\/HS\?period=2023&cmdCode=850511&flowCode=M,X&reporterCode=156&/)]);
  });
});

describe("the key", () => {
  it("goes into a header for its own host, and into nothing that is kept or told, though the service repeats it", async () => {
    live = await liveContext(({ path }) => (path.includes("period=2024") ? { status: 400, body: gatewayAnswer(400, `bad request with key ${KEY}`) } : path.includes("period=2025") ? { status: 401, body: gatewayAnswer(401, `Access denied due to invalid subscription key ${KEY}`) } : { body: good }));
    const answer = await live.fetch({ ...MAGNETS, until: "2025" });
    expect(live.server.asked.map(({ headers }) => headers["ocp-apim-subscription-key"])).toEqual([KEY, KEY, KEY]);
    expect(live.server.asked.map(({ path }) => path).join()).not.toContain(KEY);
    expect(answer.calls.map(({ state }) => state)).toEqual(["loaded", "failed", "remaining"]);
    expect(answer.calls[1]?.problem?.en).toContain("bad request with key …");
    expect(answer.stopped?.code).toBe("key-refused");
    for (const kept of [answer, live.entries, await live.ask("sources"), await live.ask("evidence", { id: (await live.ask("reports", {})).reports[0]?.id ?? "" })]) expect(JSON.stringify(kept)).not.toContain(KEY);
  });

  it("is missed before anything is asked, and one that is no key is not repeated", async () => {
    live = await liveContext(() => ({ body: good }));
    await expect(live.fetch(MAGNETS, { keyOf: () => null })).rejects.toMatchObject({ code: "key-missing", facts: { variable: "MONAZITE_COMTRADE_KEY" } });
    const wrong = "two words and a\nline";
    const error: unknown = await live.fetch(MAGNETS, { keyOf: () => wrong }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "key-unreadable" });
    expect(`${String(error)} ${JSON.stringify(error)}`).not.toContain("two words");
    expect(live.server.asked).toEqual([]);
  });
});
