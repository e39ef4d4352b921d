// A fetch as a whole: off unless allowed, cut into calls, counted against a quota, and going on where it was stopped.
import { comtradeAnswer, gatewayAnswer, type LiveRequest } from "@monazite/testkit/live";
import { afterEach, describe, expect, it } from "vitest";
import { operations } from "../src/index.js";
import { liveContext, type LiveContext } from "./live-context.js";

let live: LiveContext;
afterEach(() => live.close());

const WISH = { service: "comtrade", codes: "850511", reporters: "CHN", from: "2019", until: "2023" };
const yearIn = ({ path }: LiveRequest): string => /period=(\d{4})/.exec(path)?.[1] ?? "";
const answerOf = (year: string, usd = 20_000): string => comtradeAnswer([{ period: year, reporter: 156, flow: "X", partner: 392, code: "850511", kg: 1_000, usd }]);
const yearsAsked = (): readonly string[] => live.server.asked.map(yearIn);
const yearsHeld = async (): Promise<readonly (string | null)[]> => (await live.ask("flows", { code: "850511", by: "period" })).flows.map(({ period }) => period).sort();
const states = async (wire: Record<string, string> = WISH, more = {}): Promise<readonly string[]> => (await live.fetch(wire, more)).calls.map(({ state }) => state);

describe("without leave to reach the network", () => {
  it("nothing is asked, and it is said how to allow it", async () => {
    live = await liveContext(() => ({ body: "" }));
    await expect(operations.fetch.ask(WISH, live.context)).rejects.toMatchObject({ code: "network-off" });
    expect(live.server.asked).toEqual([]);
  });

  it("a dry run lists the calls and needs no leave, no key and no journal", async () => {
    live = await liveContext(() => ({ body: "" }));
    const { calls, counts, quota } = (await operations.fetch.ask({ ...WISH, dry_run: "true" }, live.context)) as never as Awaited<ReturnType<LiveContext["fetch"]>>;
    expect([calls.map(({ state, url }) => [state, /period=\d+/.exec(url)?.[0]]), counts.remaining, quota]).toEqual([["2019", "2020", "2021", "2022", "2023"].map((year) => ["planned", `period=${year}`]), 5, null]);
    expect([live.server.asked, live.entries]).toEqual([[], []]);
  });
});

describe("a run that is stopped", () => {
  it("by the service's quota goes on where it stopped, and what was loaded is there meanwhile", async () => {
    let isUsedUp = true;
    live = await liveContext((request) => (isUsedUp && yearIn(request) === "2021" ? { status: 403, body: gatewayAnswer(403, "Out of call volume quota. Quota will be replenished in 00:30:00.") } : { body: answerOf(yearIn(request)) }));
    const first = await live.fetch(WISH);
    expect([first.calls.map(({ state }) => state), first.stopped?.code, first.counts]).toEqual([["loaded", "loaded", "remaining", "remaining", "remaining"], "download-quota", { loaded: 2, already: 0, nothing: 0, failed: 0, remaining: 3 }]);
    expect(await yearsHeld()).toEqual(["2019", "2020"]);
    isUsedUp = false;
    expect(await states()).toEqual(["already", "already", "loaded", "loaded", "loaded"]);
    expect(yearsAsked()).toEqual(["2019", "2020", "2021", "2021", "2022", "2023"]);
    expect(await yearsHeld()).toEqual(["2019", "2020", "2021", "2022", "2023"]);
  });

  it("by what it was allowed says so, and a dry run says what remains", async () => {
    live = await liveContext((request) => ({ body: answerOf(yearIn(request)) }));
    const { stopped } = await live.fetch({ ...WISH, calls: "2" });
    expect([stopped?.code, stopped?.retry, yearsAsked()]).toEqual(["download-budget", true, ["2019", "2020"]]);
    expect(await states({ ...WISH, dry_run: "true" })).toEqual(["already", "already", "planned", "planned", "planned"]);
    expect(await states({ ...WISH, calls: "2" })).toEqual(["already", "already", "loaded", "loaded", "remaining"]);
    expect((await live.fetch(WISH)).stopped).toBeNull();
  });

  it("between loading an answer and writing that down asks for it again, and loads it once", async () => {
    live = await liveContext((request) => ({ body: answerOf(yearIn(request)) }));
    await live.fetch({ ...WISH, from: "2023" });
    const [version] = [(await live.ask("sources")).meta.dataVersion];
    live.entries.splice(0, live.entries.length, ...live.entries.filter(({ kind }) => kind === "attempt"));
    expect([await states({ ...WISH, from: "2023" }), (await live.ask("sources")).meta.dataVersion]).toEqual([["loaded"], version]);
    expect((await live.context.store.imports()).length).toBe(1);
  });

  it("by a call that only fails itself goes on with the others, and after five of them ends", async () => {
    live = await liveContext((request) => (Number(yearIn(request)) % 2 ? { body: answerOf(yearIn(request)) } : { status: 400, body: "{}" }));
    expect(await states({ ...WISH, from: "2012", until: "2023" })).toEqual(["failed", "loaded", "failed", "loaded", "failed", "loaded", "failed", "loaded", "failed", "remaining", "remaining", "remaining"]);
  });
});

describe("a quota", () => {
  it("is not overdrawn: the call after the last is not made, also when the program was started anew", async () => {
    live = await liveContext((request) => ({ body: answerOf(yearIn(request)) }));
    const first = await live.fetch(WISH, { callsADay: 3 });
    expect([first.stopped?.code, first.quota, yearsAsked()]).toEqual(["download-quota", { limit: 3, used: 3 }, ["2019", "2020", "2021"]]);
    live.pass(3_600_000);
    expect([(await live.fetch(WISH, { callsADay: 3 })).counts, live.server.asked.length]).toEqual([{ loaded: 0, already: 3, nothing: 0, failed: 0, remaining: 2 }, 3]);
    live.pass(23 * 3_600_000 + 60_000);
    expect(await states(WISH, { callsADay: 3 })).toEqual(["already", "already", "already", "loaded", "loaded"]);
  });

  it("counts every attempt, those that failed with them", async () => {
    live = await liveContext((_, before) => (before < 2 ? { status: 500 } : { body: answerOf("2023") }));
    expect((await live.fetch({ ...WISH, from: "2023" })).quota).toEqual({ limit: 500, used: 3 });
  });

  it("is spread: a second lies between two calls to Comtrade", async () => {
    live = await liveContext((request) => ({ body: answerOf(yearIn(request)) }));
    await live.fetch(WISH);
    expect(live.waits).toEqual([1_000, 1_000, 1_000, 1_000]);
  });
});

describe("what was fetched before", () => {
  it("is fetched anew with again: what changed supersedes, and what it said stays to be asked for", async () => {
    let usd = 20_000;
    live = await liveContext((request) => ({ body: answerOf(yearIn(request), usd) }));
    await live.fetch({ ...WISH, from: "2023" });
    usd = 30_000;
    const before = live.context.now();
    expect(await states({ ...WISH, from: "2023", again: "true" })).toEqual(["loaded"]);
    const value = async (more = {}): Promise<readonly (number | null)[]> => (await live.ask("flows", { code: "850511", ...more })).flows.map(({ valueUsd }) => valueUsd);
    expect([await value(), await value({ recordedAsOf: before.replace(/\.\d+Z/, "Z") })]).toEqual([[30_000], [20_000]]);
  });

  it("and withdrawn since is fetched again", async () => {
    live = await liveContext((request) => ({ body: answerOf(yearIn(request)) }));
    const { calls } = await live.fetch({ ...WISH, from: "2023" });
    await live.ask("withdraw", { id: calls[0]?.editionIds[0] ?? "" });
    expect(await yearsHeld()).toEqual([]);
    expect([await states({ ...WISH, from: "2023" }), await yearsHeld()]).toEqual([["loaded"], ["2023"]]);
  });

  it("keeps rows aside like a file that is brought", async () => {
    live = await liveContext(() => ({ body: comtradeAnswer([{ period: "2023", reporter: 156, flow: "X", partner: 392, code: "850511", kg: 1, usd: 1 }, { period: "2023", reporter: 156, flow: "X", partner: 998, code: "850511", kg: 1, usd: 1 }]) }));
    expect((await live.fetch({ ...WISH, from: "2023" })).calls[0]).toMatchObject({ state: "loaded", rows: { read: 2, accepted: 1, quarantined: 1 } });
    expect((await live.ask("quarantine")).kept).toMatchObject([{ code: "place-unknown", line: 2 }]);
  });
});

describe("a wish", () => {
  it.each([
    [{ service: "comtrade", from: "2023" }, "parameter-missing", { name: "codes" }],
    [{ service: "comtrade", codes: "850511" }, "parameter-missing", { name: "from" }],
    [{ service: "usgs" }, "parameter-missing", { name: "release" }],
    [{ service: "usgs", release: "2026", codes: "850511" }, "parameter-invalid", { name: "codes" }],
    [{ service: "world-bank", indicators: "PV.EST", from: "2023", partners: "CHN" }, "parameter-invalid", { name: "partners" }],
    [{ service: "comtrade", codes: "85051110", from: "2023" }, "parameter-invalid", { name: "codes" }],
    [{ service: "comtrade", codes: "850511", from: "2023", until: "2023-05" }, "parameter-invalid", { name: "until" }],
    [{ service: "comtrade", codes: "850511", from: "2023", until: "2020" }, "parameter-invalid", { name: "until" }],
    [{ service: "comtrade", codes: "850511", from: "2023-Q1" }, "parameter-invalid", { name: "from" }],
    [{ service: "comtrade", codes: "850511", from: "2023", reporters: "Atlantis" }, "name-unknown", { kind: "place" }],
    [{ service: "comtrade", codes: "850511", from: "2023", reporters: "C5" }, "parameter-invalid", { name: "place" }],
    [{ service: "elsewhere", from: "2023" }, "parameter-invalid", { name: "service" }],
  ])("%j is refused, and nothing is asked", async (wire: Record<string, string>, code, facts) => {
    live = await liveContext(() => ({ body: "" }));
    await expect(live.fetch(wire)).rejects.toMatchObject({ code, facts });
    expect(live.server.asked).toEqual([]);
  });

  it("of a good means its codes, and of many places as many calls as fit into addresses", async () => {
    live = await liveContext(() => ({ body: comtradeAnswer([]) }));
    const { calls } = await live.fetch({ service: "comtrade", good: "rare earth magnets", from: "2023", dry_run: "true" });
    expect(calls.map(({ url }) => /cmdCode=([^&]*)/.exec(url)?.[1])).toEqual(["850511"]);
    const codes = Array.from({ length: 900 }, (_, index) => String(100_000 + index * 11)).join(",");
    const many = await live.fetch({ service: "comtrade", codes, from: "2023", dry_run: "true" });
    expect([many.calls.length > 1, many.calls.every(({ url }) => url.length < 4_000)]).toEqual([true, true]);
    expect(many.calls.flatMap(({ url }) => /cmdCode=([^&]*)/.exec(url)?.[1]?.split(",") ?? []).sort()).toEqual(codes.split(",").sort());
  });
});
