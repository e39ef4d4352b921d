// Chains over the bundled record: known answers of the USGS and EU tables.
import { type AnswerOf, type Contracts, type Envelope } from "@monazite/contracts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { operations, type Context } from "../src/index.js";
import { bundledContext } from "./bundled-context.js";

let context: Context;
beforeAll(async () => {
  context = await bundledContext();
}, 60_000);
afterAll(() => context.store.close());

const ask = (wire: Record<string, string>): Promise<Envelope<AnswerOf<Contracts["chain"]>>> => operations.chain.ask(wire, context) as never;

describe("chain", () => {
  it("finds refining the weakest stage of copper: 14 of 29 million tonnes in China in 2025 (MCS 2026), against Chile's 5.3 of 23 at the mine", async () => {
    const { chain, stages } = await ask({ mineral: "copper", edition: "usgs-mcs-2026", year: "2025" });
    expect(chain).toMatchObject({ weakest: "refining", isSure: true });
    expect(stages.find(({ id }) => id === "refining")).toMatchObject({ largest: "CHN", isWeakest: true });
    expect(stages.find(({ id }) => id === "mining")).toMatchObject({ largest: "CHL", isWeakest: false });
    // A country's own figure for scrap is no table of places, and says so.
    expect(stages.find(({ id }) => id === "recycling")?.refused).not.toBeNull();
  });

  it("finds more copper refined than mined in every year, for a sixth and more is recycled", async () => {
    const { balances } = await ask({ mineral: "铜" });
    expect(balances.length).toBeGreaterThanOrEqual(4);
    for (const { balance, from, to, part } of balances) {
      expect([balance, from, to]).toEqual(["more-out", "mining", "refining"]);
      expect(part.min ?? 0).toBeGreaterThan(1.1);
    }
  });

  it("says what passes through China of cobalt, and is not sure where ranges reach each other", async () => {
    const { passing } = await ask({ mineral: "钴", place: "中国" });
    expect(passing).toHaveLength(1);
    expect(passing[0]?.atLeast).toBeCloseTo(0.596, 2);
    // Mines of 2025 and refineries of 2016 to 2020: bounds hold of each, a product of both is of no year.
    expect(passing[0]).toMatchObject({ proportional: null, periods: ["2025", "2016/2020"] });
    expect(passing[0]?.atMost ?? 0).toBeGreaterThanOrEqual(passing[0]?.atLeast ?? 1);
    // The United States keeps its lithium back, so the mine may be as concentrated as anything.
    expect((await ask({ mineral: "lithium" })).chain).toMatchObject({ isSure: false, candidates: ["mining", "refining"] });
  });

  it("gives each stage's index by its filled-in formula", async () => {
    const { derivations, stages } = await ask({ mineral: "copper" });
    expect(derivations.map(({ row }) => row)).toEqual(stages.map(({ id }) => id));
  });

  it("is empty with a reason for a year without tables", async () => {
    expect((await ask({ mineral: "copper", year: "1990" })).meta.empty?.code).toBe("no-match");
  });
});

describe("compare", () => {
  const side = (wire: Record<string, string>): Promise<Envelope<AnswerOf<Contracts["compare"]>>> => operations.compare.ask({ limit: "1000", ...wire }, context) as never;

  it("holds editions against each other figure by figure: rare earths of 2024, 390,000 t in MCS 2025 and 380,000 in MCS 2026", async () => {
    const { lines } = await side({ editions: "usgs-mcs-2026,usgs-mcs-2025", mineral: "rare earths", year: "2024", stage: "mining" });
    const world = lines.filter(({ what, area }) => what === "production" && area === "WLD");
    expect(world.map(({ item, value, difference, isApart }) => [item, value, difference?.value ?? null, isApart])).toEqual([["usgs-mcs-2026", 380_000, null, null], ["usgs-mcs-2025", 390_000, 10_000, false]]);
    const china = lines.filter(({ what, area }) => what === "production" && area === "CHN");
    expect(china.map(({ value, isApart }) => [value, isApart])).toEqual([[270_000, null], [270_000, false]]);
  });

  it("sets minerals and places side by side by stage, and says which differences are more than rounding", async () => {
    const minerals = await side({ minerals: "copper,cobalt" });
    expect(minerals.compare.items).toEqual(["copper", "cobalt"]);
    expect(minerals.lines.filter(({ line }) => line === "hhi|mining").map(({ item, isApart }) => [item, isApart])).toEqual([["copper", null], ["cobalt", true]]);
    const places = await side({ places: "中国,刚果（金）", mineral: "cobalt" });
    expect(places.lines.find(({ what, item, stage }) => what === "share" && item === "COD" && stage === "mining")?.value).toBeCloseTo(0.731, 2);
    expect(places.lines.filter(({ what }) => what === "passing")).toHaveLength(2);
  });

  it("refuses five, one twice, two kinds at once, and an edition nobody knows", async () => {
    await expect(side({ minerals: "a,b,c,d,e" })).rejects.toMatchObject({ code: "parameter-invalid" });
    await expect(side({ minerals: "copper,copper" })).rejects.toMatchObject({ code: "parameter-invalid" });
    await expect(side({ minerals: "copper", places: "China" })).rejects.toMatchObject({ code: "parameter-invalid" });
    await expect(side({ editions: "usgs-mcs-2099", mineral: "copper" })).rejects.toMatchObject({ code: "name-unknown" });
    await expect(side({})).rejects.toMatchObject({ code: "parameter-missing" });
  });
});
