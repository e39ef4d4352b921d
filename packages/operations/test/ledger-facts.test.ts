// The bundled ledger of what pages said: what its paper lists as closing closes, what does not is named, and the months of
// Chinese magnet exports that nobody printed are filled.
import { derivationOf, entriesBehind, ledgerOf, monthsOf, solve, type LedgerOf, type Standing } from "@monazite/analysis/ledger";
import type { Observation, Relation } from "@monazite/core";
import { loadFacts } from "@monazite/facts";
import { beforeAll, describe, expect, it } from "vitest";

let observations: readonly Observation[];
let relations: readonly Relation[];
let standing: (one: { readonly sourceId: string }) => Standing;
let whole: LedgerOf;

beforeAll(async () => {
  const { editions } = await loadFacts();
  const edition = editions.find(({ edition: { kind } }) => kind === "statements");
  if (!edition) throw new Error("the bundle has an edition of statements");
  const families = new Map(edition.sources.map(({ id, family }) => [id, family ?? id]));
  ({ observations, relations } = edition);
  standing = ({ sourceId }) => ({ family: families.get(sourceId) ?? sourceId, authority: 0 });
  whole = ledgerOf([], { observations, relations, standing });
});

const topSuspects = (): string[] => whole.solved.conflicts.flatMap(({ suspects: [first] }) => first?.id ?? []);
const conflictWith = (id: string) => whole.solved.conflicts.find(({ suspects }) => suspects.some((one) => one.id === id));

describe("each relation beside the figures it is about", () => {
  it("closes where the paper says that it agrees, and clashes where it does not", () => {
    const wrong = relations.filter(({ check }) => check.result === "agrees" || check.result === "disagrees").filter((relation) => {
      const about = new Set([relation.of, ...relation.versus]);
      const { solved } = ledgerOf([], { observations: observations.filter(({ id }) => about.has(id)), relations: [relation], standing });
      return (relation.check.result === "agrees") !== (solved.conflicts.length === 0);
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it("is in the ledger, all 198 of them, save sums that hold by definition", () => {
    expect(relations.filter(({ id, kind }) => kind !== "sum" && !whole.entries.has(id)).map(({ id }) => id)).toEqual([]);
  });
});

describe("all of it together", () => {
  it("names the statements of the paper that do not hold", () => {
    expect(conflictWith("rel-011")?.suspects[0]?.id, "48 % of June 2025 to the EU").toBe("rel-011");
    expect(conflictWith("rel-076")?.suspects[0]?.id, "+46.2 % in December 2022").toBe("rel-076");
    expect(conflictWith("rel-088")?.suspects[0]?.id, "+80 % in June 2025").toBe("rel-088");
    expect(conflictWith("rel-090")?.suspects[0]?.id, "+660 % on the year, which is on the month").toBe("rel-090");
    expect(conflictWith("ledger.r.2025-10")?.suspects[0]?.id, "4,345.5 t in October 2025").toBe("ledger.r.2025-10");
    expect(conflictWith("rel-197")?.suspects[0]?.id, "0.82 % of graphite").toBe("rel-197");
    expect(topSuspects()).toContain("ledger.prod.rare-earths.China.2024.bad");
  });

  it("reports irreducible sets only", () => {
    const suspect = conflictWith("rel-011");
    expect(suspect?.sets).toEqual([["rel-010", "rel-011"], ["ledger.m.2025-06", "ledger.m.EU.2025-06", "rel-011"]]);
  });

  it("suspects no figure of the closing chain of the magnets", () => {
    const chain = ["ledger.m.2025-01_2025-05", "ledger.m.2025-05", "ledger.m.2026-01_2026-03", "ledger.m.2025-10", "ledger.m.2024-10", "ledger.m.2025"];
    expect(chain.filter((id) => conflictWith(id)?.suspects.some((one) => one.id === id && one.resolves))).toEqual([]);
  });
});

describe("Chinese magnet exports by month, January 2024 to March 2026", () => {
  const filled = () => {
    const says = whole.entries.get("ledger.m.2025-10")?.says;
    if (says?.kind !== "within" || says.cell.kind !== "level") throw new Error("October 2025 is a level");
    const { series } = says.cell;
    const cells = monthsOf("2024-01", "2026-03").map((period) => ({ kind: "level" as const, series, period }));
    return { cells, solved: solve(whole.solved, { ask: cells }) };
  };

  it("has bounds on both sides for all 27 months, each with entries behind it", () => {
    const { cells, solved } = filled();
    expect(cells).toHaveLength(27);
    for (const cell of cells) {
      const bounds = solved.bounds(cell);
      expect([typeof bounds?.lo, typeof bounds?.hi], cell.period.text).toEqual(["number", "number"]);
      expect(entriesBehind(solved, cell).length, cell.period.text).toBeGreaterThan(0);
      expect(derivationOf(solved, cell)?.reasons.length, cell.period.text).toBeGreaterThan(0);
    }
  });

  it("implies what the paper works out by hand: April 2025 about 2,628 t, October 2024 from growth, February 2026 about 4,740 t", () => {
    const { cells, solved } = filled();
    const bounds = (month: string) => solved.bounds(cells.find(({ period }) => period.text === month) ?? cells[0] ?? never());
    const within = (month: string, x: number) => { const b = bounds(month); return b !== null && (b.lo ?? -Infinity) <= x && x <= (b.hi ?? Infinity) && (b.hi ?? 0) - (b.lo ?? 0) < 0.01 * x; };
    expect(within("2025-04", 2628)).toBe(true);
    expect(within("2024-10", 4725)).toBe(true);
    expect(within("2026-02", 5238 / 1.105)).toBe(true);
    // Its months from January to March 2025 add up to the 15,268 t that +4.8 % of the first quarter of 2026 implies.
    const quarter = ["2025-01", "2025-02", "2025-03"].map(bounds);
    expect(quarter.reduce((sum, b) => sum + (b?.lo ?? 0), 0)).toBeLessThanOrEqual(15_268);
    expect(quarter.reduce((sum, b) => sum + (b?.hi ?? 0), 0)).toBeGreaterThanOrEqual(15_268);
  });
});

function never(): never {
  throw new Error("a month is missing");
}
