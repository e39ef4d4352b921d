import type { FlowRow } from "@monazite/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgedQualities, qualityFindings } from "./quality.js";

const row = (partner: string, valueUsd: number | null, kg: number | null, more: Partial<FlowRow> = {}): FlowRow => ({
  nomenclature: "HS2017", code: "260400", period: "2020", exporter: partner, importer: "NLD", reportedBy: "importer", valueUsd, tonnes: kg === null ? null : kg / 1000, quality: kg === null ? "missing" : "reported", ...more,
});
const judged = (rows: readonly FlowRow[]): readonly string[] => judgedQualities(rows, qualityFindings(rows));

describe("the quality of quantities", () => {
  it("is imputed where three partners share a unit value to the printed precision, and not where two do", () => {
    // 1.142 USD/kg to what three decimals of a kilogram print.
    const shared = [row("BEL", 11_420, 10_000), row("DEU", 57_313.5, 50_186.953), row("FRA", 999_999.13, 875_655.981)];
    expect(judged([...shared, row("GBR", 4000, 1234.5)])).toEqual(["imputed", "imputed", "imputed", "reported"]);
    expect(judged([...shared.slice(1), row("GBR", 4000, 1234.5)])).toEqual(["reported", "reported", "reported"]);
  });

  it("takes no account of rows for the world, of other directions, years or codes", () => {
    const two = [row("BEL", 11_420, 10_000), row("FRA", 22_840, 20_000)];
    for (const other of [row("WLD", 34_260, 30_000), row("DEU", 34_260, 30_000, { period: "2021" }), row("DEU", 34_260, 30_000, { code: "750110" }), row("BEL", 34_260, 30_000, { importer: "DEU", exporter: "NLD", reportedBy: "exporter" })]) {
      expect(judged([...two, other])).toEqual(["reported", "reported", "reported"]);
    }
  });

  it("is imputed where three reporters share a standard unit value", () => {
    expect(judged(["NLD", "DEU", "FRA"].map((importer, at) => row("BRA", 1.50526 * 1_000_000 * (at + 1), 1_000_000 * (at + 1), { importer })))).toEqual(["imputed", "imputed", "imputed"]);
  });

  it("keeps the publisher's own flag, which is evidence for rows without one", () => {
    expect(judged([row("BEL", 11_420, 10_000, { quality: "estimated" }), row("DEU", 22_840, 20_000, { quality: "estimated" }), row("FRA", 34_260, 30_000)])).toEqual(["estimated", "estimated", "imputed"]);
  });

  it("does not take small parcels for a shared unit value: a kilogram more or less is half of their weight", () => {
    expect(judged([row("BEL", 7, 3), row("DEU", 12, 5), row("FRA", 5, 2), row("ITA", 9, 4)])).toEqual(["reported", "reported", "reported", "reported"]);
  });

  it("is suspicious a hundred times off the median of five rows, and says nothing of four", () => {
    const plain = [row("BEL", 10_210, 1000), row("DEU", 20_630, 2003), row("FRA", 51_450, 5100), row("ITA", 9990, 1007)];
    expect(judged([...plain, row("ESP", 2_000_000, 1001)])).toEqual(["reported", "reported", "reported", "reported", "suspicious"]);
    expect(judged([...plain, row("ESP", 900_000, 1001)])).toEqual(["reported", "reported", "reported", "reported", "reported"]);
    expect(judged([...plain.slice(1), row("ESP", 2_000_000, 1001)])).toEqual(["reported", "reported", "reported", "reported"]);
  });

  it("does not take ships of ore for a fault because parcels of samples outnumber them", () => {
    const samples = ["BEL", "DEU", "FRA", "ITA", "ESP", "SWE"].map((place, at) => row(place, 41 + at * 7, 10.3 + at));
    expect(judged([...samples, row("PHL", 2_043_552_195, 75_344_090_064), row("IDN", 13_191_889, 296_228_702)]).slice(-2)).toEqual(["reported", "reported"]);
  });

  const flows = fc.array(fc.record({
    exporter: fc.constantFrom("BEL", "DEU", "FRA", "ITA", "ESP", "WLD"), importer: fc.constantFrom("NLD", "CHN", "JPN"), code: fc.constantFrom("260400", "850511"), valueUsd: fc.option(fc.integer({ min: 0, max: 1e9 })),
    kg: fc.option(fc.integer({ min: 0, max: 1e8 })), quality: fc.constantFrom("reported" as const, "estimated" as const),
  }).map(({ exporter, valueUsd, kg, quality, ...more }) => row(exporter, valueUsd, kg, { ...more, quality: kg === null ? "missing" : quality })), { maxLength: 40 });

  it("does not depend on the order of the rows, nor on the size of the dollar and the kilogram together", () => {
    fc.assert(fc.property(flows, fc.integer(), (rows, seed) => {
      const order = rows.map((_, at) => at).sort((a, b) => ((a * 7919 + seed) % 101) - ((b * 7919 + seed) % 101));
      const other = judged(order.map((at) => rows[at] as FlowRow));
      expect(order.map((at) => judged(rows)[at])).toEqual(other);
    }), { numRuns: 60 });
  });

  it("changes nothing that is not a reporter's own, and finds each row once", () => {
    fc.assert(fc.property(flows, (rows) => {
      const findings = qualityFindings(rows);
      const found = findings.flatMap((finding) => finding.rows);
      expect(new Set(found).size).toBe(found.length);
      for (const at of found) expect(rows[at]?.quality).toBe("reported");
    }), { numRuns: 100 });
  });

  it("finds a standard unit value among any others", () => {
    fc.assert(fc.property(flows, fc.double({ min: 0.05, max: 500, noNaN: true }), fc.uniqueArray(fc.integer({ min: 200_000, max: 9_000_000 }), { minLength: 3, maxLength: 3 }), (rows, unitValue, weights) => {
      const made = weights.map((kg, at) => row(["BRA", "CHL", "PER"][at] ?? "", Number((kg * unitValue).toFixed(3)), kg));
      expect(judged([...rows, ...made]).slice(-3)).toEqual(["imputed", "imputed", "imputed"]);
    }), { numRuns: 60 });
  });
});
