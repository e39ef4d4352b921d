// What one edition changed of another: the bundled summaries against what is printed in both, and two vintages of a file of our own, of which we know every change.
import type { AnswerOf, Contracts, Envelope, QuestionName } from "@monazite/contracts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { operations, type Context } from "../src/index.js";
import { bundledContext, emptyContext } from "./bundled-context.js";

let facts: Context;
let own: Context;
let moment = "2026-01-01T00:00:00.000Z";

beforeAll(async () => { facts = await bundledContext(); own = { ...await emptyContext(), now: () => moment }; }, 60_000);
afterAll(async () => { await facts.store.close(); await own.store.close(); });

const asker = (of: () => Context) => <Name extends QuestionName>(name: Name, wire: Record<string, string> = {}): Promise<Envelope<AnswerOf<Contracts[Name]>>> => operations[name].ask(wire, of()) as never;
const askFacts = asker(() => facts);
const ask = asker(() => own);

describe("the summaries of 2025 and 2026", () => {
  it("differ on rare earths in 2024 as both print them: the world 390,000 and 380,000 t, Australia 13,000 and 29,000 t", async () => {
    const { revisions, comparisons } = await askFacts("revisions", { edition: "usgs-mcs-2026", mineral: "rare earths", measure: "production", limit: "1000" });
    const of = (area: string) => revisions.find((one) => one.area === area && one.period === "2024");
    expect(of("WLD")).toMatchObject({ kind: "changed", old: { value: 390_000, editionId: "usgs-mcs-2025" }, new: { value: 380_000, editionId: "usgs-mcs-2026" }, difference: -10_000, unit: "t" });
    expect(of("AUS")).toMatchObject({ kind: "changed", difference: 16_000, old: { value: 13_000 }, new: { value: 29_000 } });
    expect(of("AUS")?.relative).toBeCloseTo(16 / 13, 12);
    // China's 270,000 t stand in both.
    expect(of("CHN")).toBeUndefined();
    expect(comparisons[0]?.unchanged).toBeGreaterThan(0);
    // The newer has 2023 for the United States alone: it withdraws nobody else's.
    const all = await askFacts("revisions", { edition: "usgs-mcs-2026", kind: "withdrawn", limit: "1000" });
    expect(all.revisions.length).toBeLessThan(20);
    expect(all.revisions.map(({ good, area, period }) => `${good} ${area} ${period}`)).toContain("lithium NAM 2024");
    expect(all.revisions.every(({ period, area }) => period === "2024" || area === "USA")).toBe(true);
    // 2023 is in the older alone, 2025 in the newer: neither is a revision.
    expect(revisions.every(({ period }) => period === "2024")).toBe(true);
    expect([comparisons[0]?.onlyOlder, comparisons[0]?.onlyNewer].every((count) => (count ?? 0) > 0)).toBe(true);
  });

  it("lead from each side to its row, and are the same pair when nobody is named", async () => {
    const { revisions } = await askFacts("revisions", { kind: "changed", place: "Australia", mineral: "rare earths" });
    const [first] = revisions.filter(({ measure, period }) => measure === "production" && period === "2024");
    for (const side of [first?.old, first?.new]) expect(await askFacts("evidence", { id: side?.id ?? "" })).toMatchObject({ observation: { figure: { value: side?.value } } });
  });

  it("are refused with advice where the older side is not told or nobody loaded it", async () => {
    await expect(askFacts("revisions", { edition: "usgs-mcs-2025" })).rejects.toMatchObject({ code: "parameter-invalid" });
    await expect(askFacts("revisions", { against: "usgs-mcs-2025" })).rejects.toMatchObject({ code: "parameter-invalid" });
    await expect(askFacts("revisions", { edition: "usgs-mcs-2062" })).rejects.toMatchObject({ code: "name-unknown", facts: { suggestion: "usgs-mcs-2026" } });
    expect((await ask("revisions")).meta.empty?.code).toBe("nothing-loaded");
  });
});

describe("two vintages of a file", () => {
  // 200 flows of one year; of the second vintage 10 are changed, 4 gone and 6 new.
  const PLACES = [4, 8, 12, 24, 32, 36, 40, 50, 51, 56, 68, 70, 72, 76, 100, 104, 116, 120, 124, 152, 156] as const;
  const PAIRS = PLACES.flatMap((from) => PLACES.filter((to) => to !== from).map((to) => [from, to] as const)).slice(0, 206);
  const line = (index: number, value: number): string => `2023,${PAIRS[index]?.[0]},${PAIRS[index]?.[1]},850511,${value},1`;
  const file = (lines: readonly string[]): string => ["t,i,j,k,v,q", ...lines].join("\n");
  const first = Array.from({ length: 200 }, (_, index) => line(index, 100));
  const second = [...Array.from({ length: 196 }, (_, index) => line(index, index < 10 ? 110 : 100)), ...Array.from({ length: 6 }, (_, index) => line(200 + index, 50))];
  const [LOADED, SINCE] = ["2026-01-01T12:00:00Z", "2026-02-01T00:00:00.000Z"];

  it("keep the old answer byte for byte, and list each change with old, new and relative size", async () => {
    await ask("imports", { file: file(first), name: "baci.csv", edition: "cepii-baci:test" });
    const before = JSON.stringify((await ask("reports", { code: "850511", limit: "1000", recordedAsOf: LOADED })).reports);
    moment = SINCE;
    await ask("imports", { file: file(second), name: "baci.csv", edition: "cepii-baci:test" });
    expect(JSON.stringify((await ask("reports", { code: "850511", limit: "1000", recordedAsOf: LOADED })).reports)).toBe(before);
    expect((await ask("reports", { code: "850511" })).meta.page?.total).toBe(202);

    const { revisions, comparisons, meta } = await ask("revisions", { before: LOADED, limit: "1000" });
    // A row tells money and weight: of a changed one only the money changed, of one that came or went both.
    expect(comparisons).toMatchObject([{ newer: "cepii-baci:test", older: "cepii-baci:test", recordedAsOf: "2026-01-01T12:00:00.000Z", changed: 10, withdrawn: 8, added: 12, unchanged: 2 * 196 - 10, sized: 10 }]);
    expect(comparisons[0]?.meanAbsoluteRelative).toBeCloseTo(0.1, 12);
    expect(meta.page?.total).toBe(30);
    const changed = revisions.filter(({ kind }) => kind === "changed");
    for (const one of changed) {
      expect(one).toMatchObject({ unit: "USD", old: { value: 100_000 }, new: { value: 110_000 }, difference: 10_000, code: "850511" });
      expect(one.relative).toBeCloseTo(0.1, 12);
    }
    expect(new Set(changed.map(({ area, counterpart }) => `${area} ${counterpart ?? ""}`)).size).toBe(10);
    for (const { old, new: now } of revisions.filter(({ kind }) => kind === "withdrawn")) expect([old?.value, now]).toEqual([old?.value === 1 ? 1 : 100_000, null]);
  });

  it("say so where nothing changed, and follow a reader page by page", async () => {
    expect((await ask("revisions", { before: "2026-03-01T00:00:00Z", recordedAsOf: "2026-03-02T00:00:00Z" })).meta.empty?.code).toBe("nothing-revised");
    const whole = (await ask("revisions", { before: LOADED, limit: "1000" })).revisions.map(({ id }) => id);
    const paged: string[] = [];
    for (let cursor: string | null | undefined = undefined; cursor !== null;) {
      const page: Envelope<AnswerOf<Contracts["revisions"]>> = await ask("revisions", { before: LOADED, limit: "7", ...(cursor !== undefined && { cursor }) });
      paged.push(...page.revisions.map(({ id }) => id));
      cursor = page.meta.page?.next ?? null;
    }
    expect(paged).toEqual(whole);
    expect(new Set(whole).size).toBe(whole.length);
  });
});
