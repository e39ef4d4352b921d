import { parsePeriod } from "@monazite/core";
import { describe, expect, it } from "vitest";
import { linesOf, panelsOf, type ProductionRow } from "./series.js";

const row = (area: string, definition: string, value: number): ProductionRow => ({
  id: `${area} ${definition}`, key: { measure: "production", good: "titanium-minerals", stage: "mining", area, counterpart: null, denominator: null }, period: parsePeriod("2024"),
  figure: { printed: null, comparator: "eq", value, min: null, max: null, unit: "t", precision: 1 }, gap: null, status: "reported", basis: "as:TiO2", definition, editionId: "usgs-mcs-2025", sourceId: "usgs-mcs-2025", locator: "", note: null, figureId: "", newest: true,
});

describe("panels of production", () => {
  it("keep apart what only the publisher's words tell apart: an edition that gives a place two figures under one key", () => {
    const rows = [row("AUS", "ilmenite", 400), row("AUS", "rutile", 200), row("CHN", "ilmenite", 3300)];
    const panels = panelsOf(rows);
    expect(panels.map(({ definition }) => definition)).toEqual(["ilmenite", "rutile"]);
    expect(panels.map((panel) => linesOf(rows, panel, "2024", {}, "en").map(({ area, dots }) => [area, dots.length]))).toEqual([[["CHN", 1], ["AUS", 1]], [["AUS", 1]]]);
  });

  it("are one where every place has one figure, however a publisher words its rows", () => {
    expect(panelsOf([row("AUS", "mine production", 400), row("USA", "mine production, estimated", 200)]).map(({ definition }) => definition)).toEqual([null]);
  });
});
