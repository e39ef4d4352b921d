// Ties by definition: the third figure follows from two, and three that do not fit are a conflict among those who told them.
import { describe, expect, it } from "vitest";
import { level, says, series } from "../solver/world.test-support.js";
import { solve } from "../solver/solve.js";
import type { LedgerEntry, LevelCell } from "../solver/ledger-entry.js";
import { balancesOf } from "./balances.js";

const cellOf = (measure: string, area = "WLD", stage: "mining" | "metal" | null = null): LevelCell => level(series(`${measure} ${area} ${stage ?? ""}`, {
  signed: measure.startsWith("net") || measure === "market-balance",
  about: { key: { measure, good: "nickel", stage, area, counterpart: null, denominator: null }, unit: "t", basis: null, definition: null, isOutlook: false, scope: null },
}), "2025");
const told = (measure: string, value: number, ...more: Parameters<typeof cellOf> extends [string, ...infer Rest] ? Rest : never): LedgerEntry => says(measure, cellOf(measure, ...more), value);
const solved = (...entries: LedgerEntry[]): ReturnType<typeof solve> => solve(null, { add: [...entries, ...balancesOf(entries)] });

describe("balances", () => {
  it("bound supply by demand and surplus", () => {
    const wide: LedgerEntry = { id: "wide", family: "wide", authority: 0, says: { kind: "within", cell: cellOf("supply"), interval: { lo: 0, hi: 9000, loOpen: false, hiOpen: false } } };
    expect(solved(wide, told("demand", 3380), told("market-balance", 260)).bounds(cellOf("supply"))).toMatchObject({ lo: 3639, hi: 3641 });
  });

  it("find figures that do not balance, and the definition is not the suspect", () => {
    const [conflict] = solved(told("supply", 3640), told("demand", 3380), told("market-balance", 310)).conflicts;
    expect(conflict?.suspects.map(({ id }) => id).sort()).toEqual(["demand", "market-balance", "supply"]);
    expect(conflict?.repairs).toEqual([["demand"], ["market-balance"], ["supply"]]);
    expect(conflict?.sets[0]).toHaveLength(4);
  });

  it("hold net imports, in either direction", () => {
    expect(balancesOf([told("imports", 50, "USA"), told("exports", 20, "USA"), told("net-imports", 30, "USA"), told("net-exports", -30, "USA")])).toHaveLength(2);
  });

  it("tie output to demand only for the world, and never what mines dig", () => {
    expect(balancesOf([told("production", 3640, "WLD", "metal"), told("demand", 3380), told("market-balance", 260)])).toHaveLength(1);
    expect(balancesOf([told("production", 3640, "WLD", "mining"), told("demand", 3380), told("market-balance", 260)])).toEqual([]);
    expect(balancesOf([told("production", 3640, "CHN", "metal"), told("demand", 3380, "CHN"), told("market-balance", 260, "CHN")])).toEqual([]);
  });

  it("are silent where one of the three is told by nobody", () => {
    expect(balancesOf([told("supply", 3640), told("demand", 3380)])).toEqual([]);
  });
});
