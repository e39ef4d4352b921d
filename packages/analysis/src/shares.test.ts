import { encloses, exactly, parsePeriod, type Figure, type Observation } from "@monazite/core";
import { sampleObservation } from "@monazite/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { worldShares } from "./ledger/world-shares.js";
import { shareOfSum, shareOfTotal, shareTables } from "./shares.js";

const tonnes = (value: number, precision: number | null = 1): Figure => ({ printed: null, comparator: "eq", value, min: null, max: null, unit: "t", precision });
const gap = (area: string): Observation => sampleObservation(area, "2024", 0, { figure: null, gap: "withheld" });

/** Rare earth mine production of 2024 as MCS 2025 and MCS 2026 print it (their pages "Rare Earths", world table). */
const MCS_2025 = [["CHN", 270_000], ["USA", 45_000], ["MMR", 31_000], ["AUS", 13_000], ["NGA", 13_000], ["THA", 13_000], ["IND", 2_900], ["RUS", 2_500], ["MDG", 2_000], ["OTHER-COUNTRIES", 1_100], ["VNM", 300], ["MYS", 130], ["BRA", 20], ["WLD", 390_000]] as const;
const table2025 = MCS_2025.map(([area, value]) => sampleObservation(area, "2024", value));

describe("shares of a table", () => {
  it("are of the printed total: China 69.2 % in MCS 2025, 71.1 % in MCS 2026", () => {
    expect(shareOfTotal(tonnes(270_000), tonnes(390_000))?.value).toBeCloseTo(69.23, 2);
    expect(shareOfTotal(tonnes(270_000), tonnes(380_000))?.value).toBeCloseTo(71.05, 2);
  });

  it("are, apart from that, of the sum of the rows, 393,950 t: the printed total is rounded", () => {
    const [table] = shareTables(table2025);
    expect([table?.total?.figure?.value, table?.sum?.value]).toEqual([390_000, 393_950]);
    expect(table?.rows[0]?.ofSum?.value).toBeCloseTo(68.54, 2);
    expect(table?.rows.map(({ part, rank }) => [part.key.area, rank]).slice(0, 5)).toEqual([["CHN", 1], ["USA", 2], ["MMR", 3], ["AUS", 4], ["NGA", 4]]);
    expect(table?.rows.find(({ part }) => part.key.area === "OTHER-COUNTRIES")?.rank).toBeNull();
    expect(table?.rows.find(({ part }) => part.key.area === "VNM")?.rank).toBe(10);
  });

  it("leave a gap out instead of counting it as zero", () => {
    const [table] = shareTables([...table2025, gap("CAN")]);
    expect(table?.sum?.value).toBe(393_950);
    expect(table?.rows.at(-1)).toMatchObject({ part: { gap: "withheld" }, ofTotal: null, ofSum: null, rank: null });
  });

  it("have no union beside its members in their sum, and rank it with nobody: what it prints, they print", () => {
    const [table] = shareTables([sampleObservation("CHN", "2024", 90_000), sampleObservation("DEU", "2024", 5_000), sampleObservation("EU27_2020", "2024", 5_000), sampleObservation("JPN", "2024", 5_000), sampleObservation("WLD", "2024", 100_000)], (areas) => new Set(areas.includes("DEU") ? ["EU27_2020"] : []));
    expect(table?.sum?.value).toBe(100_000);
    expect(table?.rows.map(({ part, rank, ofSum, ofTotal }) => [part.key.area, rank, ofSum?.value, ofTotal?.value])).toEqual([["CHN", 1, 90, 90], ["DEU", 2, 5, 5], ["EU27_2020", null, undefined, 5], ["JPN", 2, 5, 5]]);
  });

  it("never cross editions, sources, periods or bases", () => {
    for (const other of [{ editionId: "usgs-mcs-2026" }, { sourceId: "another page" }, { period: parsePeriod("2023") }, { basis: "gross" }]) {
      const tables = shareTables([sampleObservation("CHN", "2024", 270_000), sampleObservation("WLD", "2024", 390_000, other)]);
      expect(tables.map(({ rows }) => rows[0]?.ofTotal ?? null)).toEqual([null]);
    }
  });

  it("are of no total that is smaller than one of its parts: kaolin of 2024 in MCS 2025, 4.4 million t for the world and 7.8 for China", () => {
    const [table] = shareTables([sampleObservation("CHN", "2024", 7_800_000), sampleObservation("USA", "2024", 4_500_000), sampleObservation("WLD", "2024", 4_400_000)]);
    expect([table?.noTotal, table?.total?.figure?.value, table?.rows.map(({ ofTotal }) => ofTotal)]).toEqual(["smaller-than-a-part", 4_400_000, [null, null]]);
    expect(shareTables(table2025)[0]?.noTotal).toBeNull();
    expect(shareTables([sampleObservation("CHN", "2024", 1)])[0]?.noTotal).toBe("not-printed");
  });

  it("are at most so much where the total leaves a place out: Australia's lithium of 2024, 88,000 of 240,000 t without the United States", () => {
    const note = "Excludes U.S. production.";
    const australia = sampleObservation("AUS", "2024", 88_000);
    const [table] = shareTables([australia, sampleObservation("WLD", "2024", 240_000, { note })]);
    expect(table?.totalExcludes).toEqual({ note, places: [] });
    expect(table?.rows[0]?.ofTotal?.value).toBeCloseTo(36.67, 2);
    expect(table?.rows[0]?.ofTotal?.interval.lo).toBe(0);
    expect(table?.rows[0]?.ofTotal?.interval.hi).toBeGreaterThan(36.67);
    const [withheld] = shareTables([...table2025, gap("CAN")]);
    expect([withheld?.totalExcludes, withheld?.rows[0]?.ofTotal?.interval.lo]).toEqual([{ note: null, places: ["CAN"] }, 0]);
    expect(shareTables(table2025)[0]?.totalExcludes).toBeNull();
    const everywhere = { note: "Excludes scrap." };
    expect(shareTables([sampleObservation("AUS", "2024", 88_000, everywhere), sampleObservation("WLD", "2024", 240_000, everywhere)])[0]?.totalExcludes).toBeNull();
  });

  it("are refused to the ledger alike: no share of kaolin, none below what an incomplete total allows", () => {
    expect(worldShares([sampleObservation("CHN", "2024", 7_800_000), sampleObservation("WLD", "2024", 4_400_000)])).toEqual([]);
    const [share] = worldShares([sampleObservation("AUS", "2024", 88_000), sampleObservation("WLD", "2024", 240_000, { note: "Excludes U.S. production." })]);
    expect(share?.entry.interval?.lo).toBe(0);
  });

  it("keep two columns of one key apart by the publisher's definition", () => {
    const column = (definition: string, part: number, whole: number): Observation[] => [sampleObservation("USA", "2024", part, { definition }), sampleObservation("WLD", "2024", whole, { definition })];
    const tables = shareTables([...column("Bentonite", 4_800_000, 20_000_000), ...column("Fuller's earth", 2_400_000, 4_000_000)]);
    expect(tables.map(({ rows }) => rows[0]?.ofTotal?.value)).toEqual([24, 60]);
  });

  it("count a place once that two tables of an edition print alike: cobalt of the United States in MCS 2026, 300 t", () => {
    const usa = (definition: string, tonnes: number): Observation => sampleObservation("USA", "2024", tonnes, { id: definition, definition });
    const others = [sampleObservation("COD", "2024", 220_000, { definition: "Mine production" }), sampleObservation("WLD", "2024", 310_000, { definition: "Mine production" })];
    const [table] = shareTables([usa("a: Production: Mine", 300), { ...usa("b", 300), definition: "Mine production" }, ...others]);
    expect([table?.noSum, table?.sum?.value, table?.rows.map(({ part }) => part.id).at(-1)]).toEqual([null, 220_300, "b"]);
  });

  it("take of a place that stands twice the row worded as the total: copper refined in the United States is 921 kt, of which 882 from ore", () => {
    const copper = (area: string, tonnes: number, definition: string): Observation => sampleObservation(area, "2024", tonnes, { id: `${area}.${definition}`, definition });
    const world = [copper("CHN", 12_000_000, "Refinery production"), copper("WLD", 27_000_000, "Refinery production")];
    const [table] = shareTables([copper("USA", 882_000, "Refinery: Primary (from ore)"), copper("USA", 921_000, "Refinery production"), ...world]);
    expect([table?.noSum, table?.sum?.value]).toEqual([null, 12_921_000]);
    expect(shareTables([copper("USA", 882_000, "one table"), copper("USA", 921_000, "another"), ...world])[0]?.noSum).toBe("place-twice");
  });

  it("leave out what was found to be a mistake", () => {
    const rows = [sampleObservation("CHN", "2024", 270_000), sampleObservation("MMR", "2024", 31_000)];
    expect(shareTables([...rows, sampleObservation("CHN", "2024", 140_000, { id: "bad", status: "refuted" })])).toEqual(shareTables(rows));
  });

  it("are of no sum where a place stands twice, or alone, or with a bound only", () => {
    const usa = sampleObservation("USA", "2024", 10);
    const over = sampleObservation("AUS", "2024", 5, { figure: { ...tonnes(5), comparator: "gt" } });
    expect(shareTables([usa, { ...usa, id: "again" }]).map(({ noSum, sum }) => [noSum, sum])).toEqual([["place-twice", null]]);
    expect(shareTables([usa]).map(({ noSum }) => noSum)).toEqual(["one-place"]);
    expect(shareTables([usa, over]).map(({ noSum }) => noSum)).toEqual(["bound"]);
    expect(shareTables([sampleObservation("USA", "2024", 0), sampleObservation("AUS", "2024", 0)]).map(({ noSum }) => noSum)).toEqual(["zero"]);
  });
});

describe("a share", () => {
  const amounts = fc.array(fc.integer({ min: 0, max: 10 ** 7 }), { minLength: 2, maxLength: 12 }).filter((list) => list.some((value) => value > 0));

  it("adds up to 100 over the rows of a table", () => {
    fc.assert(fc.property(amounts, (list) => {
      const shares = list.map((value, index) => shareOfSum(tonnes(value, null), list.filter((_, other) => other !== index).map((other) => tonnes(other, null)))?.value ?? 0);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 6);
    }));
  });

  it("holds the true share of whatever figures were rounded to the printed ones, and of a sum more narrowly than of a total", () => {
    fc.assert(fc.property(fc.double({ min: 1, max: 1e6, noNaN: true }), fc.double({ min: 1, max: 1e6, noNaN: true }), fc.constantFrom(1, 10, 100), (part, rest, step) => {
      const round = (value: number): Figure => tonnes(Math.round(value / step) * step, step);
      const truth = exactly((part / (part + rest)) * 100);
      const total = shareOfTotal(round(part), round(part + rest));
      const sum = shareOfSum(round(part), [round(rest)]);
      if (total) expect(encloses({ ...total.interval, lo: (total.interval.lo ?? 0) - 1e-9, hi: (total.interval.hi ?? 0) + 1e-9 }, truth)).toBe(true);
      if (sum) expect(encloses({ ...sum.interval, lo: (sum.interval.lo ?? 0) - 1e-9, hi: (sum.interval.hi ?? 0) + 1e-9 }, truth)).toBe(true);
      if (sum?.interval.hi !== undefined && sum.interval.hi !== null) expect(sum.interval.hi).toBeLessThanOrEqual(100);
    }));
  });

  it("does not depend on the order of the record", () => {
    fc.assert(fc.property(fc.shuffledSubarray(table2025, { minLength: table2025.length }), (record) => {
      expect(shareTables(record)).toEqual(shareTables(table2025));
    }));
  });

  it("of a mass printed as 0 to the nearest thousand begins at 0, and does not keep the others from a sum", () => {
    const [table] = shareTables([sampleObservation("CHN", "2024", 270_000), sampleObservation("CAN", "2024", 0), sampleObservation("WLD", "2024", 271_000)]);
    expect(table?.rows[0]?.ofSum?.value).toBe(100);
    expect(table?.rows[1]).toMatchObject({ ofTotal: { value: 0, interval: { lo: 0 } }, ofSum: { value: 0, interval: { lo: 0 } } });
    expect(table?.rows[1]?.ofSum?.interval.hi).toBeGreaterThan(0);
    expect(table?.sum?.interval.lo).toBe(269_500);
  });

  it("of nothing is not a number", () => {
    expect(shareOfTotal(tonnes(0), tonnes(0))).toBeNull();
    expect(shareOfSum(tonnes(0, null), [tonnes(0, null)])).toBeNull();
  });
});
