import type { Edition, Observation } from "@monazite/core";
import { NOW, type Store } from "@monazite/store";
import { sampleEdition, sampleObservation } from "@monazite/testkit";
import { describe, expect, it } from "vitest";
import { governanceOf } from "../src/measures/governance.js";

const NAMES = ["voice and accountability", "political stability and absence of violence", "government effectiveness", "regulatory quality", "rule of law", "control of corruption"];
const row = (edition: string, indicator: string, value: number, scale = "estimate, about -2.5 (weak) to 2.5 (strong)"): Observation => sampleObservation("CHN", "2022", value, { key: { measure: "governance", good: "all-goods", stage: null, area: "CHN", counterpart: null, denominator: null }, editionId: edition, definition: `${indicator}; ${scale}` });
const asked = (rows: readonly Observation[], editions: readonly Edition[]) => ({
  clocks: NOW, store: { observations: () => Promise.resolve({ rows, next: null, total: rows.length }), editions: () => Promise.resolve(editions.map((edition) => ({ edition, observations: 0, recordedAt: "" }))) } as unknown as Store,
});

describe("governance of a place", () => {
  it("counts six files of one indicator each as six indicators, whenever each was published", async () => {
    const editions = NAMES.map((name, index) => sampleEdition({ id: name, published: `20${20 + index}` }));
    const { indicators, of, editionIds } = await governanceOf("2022", "2022", asked(NAMES.map((name, index) => row(name, name, index / 10)), editions));
    expect([indicators, editionIds.length]).toEqual([6, 6]);
    // The mean of the estimates is 0.25; the scale is turned round and stretched to 0..10: (2.5 - 0.25) / 5 * 10.
    expect(of.get("CHN")?.risk).toBeCloseTo(4.5, 12);
  });

  it("takes the newest edition of each indicator, and never a rank or score for an estimate", async () => {
    const editions = [sampleEdition({ id: "old", published: "2022" }), sampleEdition({ id: "new", published: "2024" })];
    const { indicators, stability, percentile } = await governanceOf("2022", "2022", asked([row("old", "political stability, estimate", -1), row("new", "Political Stability and Absence of Violence/Terrorism: Estimate", -0.5), row("new", "rule of law", 60, "percentile rank, 0 (weak) to 100 (strong)"), row("new", "rule of law", 55, "governance score, 0 (weak) to 100 (strong), the scale of 2025")], editions));
    expect([indicators, stability.get("CHN")?.estimate, percentile.get("CHN")]).toEqual([1, -0.5, undefined]);
  });
});
