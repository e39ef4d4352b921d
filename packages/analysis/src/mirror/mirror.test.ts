import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byReliability, fobOfImport, inverseVariance, mirrorGap, reliabilities, type ReportedPair } from "./index.js";

const amount = fc.double({ min: 0, max: 1e12, noNaN: true });
const positive = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
const between = (value: number | undefined, a: number, b: number): void => {
  expect(value).toBeGreaterThanOrEqual(Math.min(a, b) * (1 - 1e-12));
  expect(value).toBeLessThanOrEqual(Math.max(a, b) * (1 + 1e-12));
};

describe("two reports of one flow", () => {
  it("gives a value between the two; equal weights the mean; a side nobody can rely on nothing", () => {
    fc.assert(fc.property(amount, amount, positive, positive, (exporter, importer, a, b) => {
      const reports = { exporter, importer };
      between(inverseVariance(reports, { exporter: a, importer: b })?.value, exporter, importer);
      between(byReliability(reports, { exporter: a, importer: b })?.value, exporter, importer);
      expect(inverseVariance(reports, { exporter: a, importer: a })?.value).toBeCloseTo((exporter + importer) / 2, -3);
      expect(inverseVariance(reports, { exporter: Infinity, importer: b })?.value).toBe(importer);
      expect(inverseVariance(reports, { exporter: a, importer: Infinity })?.value).toBe(exporter);
      expect(byReliability(reports, { exporter: Infinity, importer: a })?.value).toBe(exporter);
    }));
  });

  it("keeps the only report there is, and makes none where there is none", () => {
    expect(inverseVariance({ exporter: null, importer: fobOfImport(110, 1.1) }, { exporter: 1, importer: 1 })?.value).toBeCloseTo(100, 12);
    expect(byReliability({ exporter: 7, importer: null }, { exporter: 1, importer: 9 })).toEqual({ value: 7, weightExporter: 1 });
    expect(byReliability({ exporter: null, importer: null }, { exporter: 1, importer: 1 })).toBeNull();
    expect(inverseVariance({ exporter: 1, importer: 2 }, { exporter: Infinity, importer: Infinity })).toBeNull();
  });

  it("refuses freight that costs less than nothing, and tells a gap only of two reports", () => {
    expect(() => fobOfImport(100, 0.9)).toThrow("term-out-of-range");
    expect(mirrorGap(100, 110)).toEqual({ gap: 10, logRatio: Math.log(1.1), discrepancy: 10 / 210 });
    expect(mirrorGap(0, 5)).toMatchObject({ logRatio: null, discrepancy: 1 });
    expect([mirrorGap(null, 5), mirrorGap(0, 0)?.discrepancy]).toEqual([null, null]);
  });
});

describe("reliability", () => {
  const pair = (exporter: string, importer: string, exports: number, imports: number): ReportedPair => ({ exporter, importer, exports, imports });

  it("is higher where partners agree, knows no order and no scale, and leaves small values out", () => {
    const pairs = [pair("A", "X", 1e6, 1.01e6), pair("A", "Y", 2e6, 2e6), pair("B", "X", 1e6, 3e6), pair("B", "Y", 1e6, 0.2e6), pair("C", "X", 10, 900)];
    const { exporters } = reliabilities(pairs);
    expect(exporters.get("A")).toBeGreaterThan(exporters.get("B") ?? Infinity);
    expect(exporters.has("C")).toBe(false);
    const [turned, scaled] = [reliabilities([...pairs].reverse()), reliabilities(pairs.map((one) => ({ ...one, exports: one.exports * 7, imports: one.imports * 7 })))];
    for (const [id, score] of exporters) for (const other of [turned, scaled]) if (id !== "C") expect(other.exporters.get(id)).toBeCloseTo(score, 6);
  });

  it("of one pair weighs both the same, and of pairs that never differ too", () => {
    for (const imports of [1.5e6, 1e6]) {
      const { exporters, importers } = reliabilities([pair("A", "X", 1e6, imports)]);
      expect(byReliability({ exporter: 1e6, importer: imports }, { exporter: exporters.get("A") ?? 0, importer: importers.get("X") ?? 0 })?.weightExporter).toBe(0.5);
    }
  });
});
