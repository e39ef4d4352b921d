import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { level, ratio, says, changed, seeded, series, worldOf, closed } from "./world.test-support.js";
import { cellId, type LedgerEntry } from "./ledger-entry.js";
import { solve } from "./solve.js";
import { at } from "./network.js";

const magnets = series("magnets");

/** Worlds are of hundreds; where propagation stops may differ by its way there, and a fiftieth of this is no difference anybody would see. */
const LEAST_APART = 25;

describe("solve", () => {
  it("lets October 2024 follow from October 2025 and its growth: 5,473 t and +15.8 % give 4,724 to 4,729 t", () => {
    const [now, then] = [level(magnets, "2025-10"), level(magnets, "2024-10")];
    const solved = solve(null, { add: [says("level", now, 5473), changed("growth", now, then, 15.8)] });
    const bounds = solved.bounds(then);
    expect(bounds?.lo).toBeCloseTo(5472.5 / 1.1585, 6);
    expect(bounds?.hi).toBeCloseTo(5473.5 / 1.1575, 6);
    expect(solved.conflicts).toEqual([]);
  });

  it("fills a month nobody printed from a sum: 9,000 in three months, 2,000 and 4,000 in two of them", () => {
    const solved = solve(null, { add: [says("q", level(magnets, "2025-Q1"), 9000), says("jan", level(magnets, "2025-01"), 2000), says("mar", level(magnets, "2025-03"), 4000)] });
    expect(solved.bounds(level(magnets, "2025-02"))).toMatchObject({ lo: 2998.5, hi: 3001.5 });
  });

  it("names the smallest set that cannot hold, and what each would have to be", () => {
    const solved = solve(null, { add: [
      says("q", level(magnets, "2025-Q1"), 9000), says("jan", level(magnets, "2025-01"), 2000), says("feb", level(magnets, "2025-02"), 3500), says("mar", level(magnets, "2025-03"), 4000),
      says("far", level(magnets, "2025-05"), 1), says("other", level(series("gallium"), "2025-01"), 5),
    ] });
    expect(solved.conflicts).toHaveLength(1);
    expect(solved.conflicts[0]?.sets).toEqual([["feb", "jan", "mar", "q"]]);
    expect(solved.conflicts[0]?.suspects.find(({ id }) => id === "feb")?.wouldBe).toMatchObject({ lo: 2998.5, hi: 3001.5 });
    expect(solved.conflicts[0]?.suspects.find(({ id }) => id === "q")?.wouldBe).toMatchObject({ lo: 9498.5, hi: 9501.5 });
    // The rest stays usable.
    expect(solved.bounds(level(magnets, "2025-05"))).toMatchObject({ lo: 0.5, hi: 1.5 });
  });

  it("puts first the one that more than one set points to", () => {
    const solved = solve(null, { add: [
      says("a", level(magnets, "2025-01"), 4345.5), says("b", level(magnets, "2025-01"), 4343.5), says("whole", level(magnets, "2025-01/2025-02"), 9999), says("feb", level(magnets, "2025-02"), 5656),
    ] });
    expect(solved.conflicts[0]?.suspects[0]).toMatchObject({ id: "a", resolves: true, sets: 2 });
    expect(solved.bounds(level(magnets, "2025-01"))).toMatchObject({ lo: 4343, hi: 4344 });
  });

  it("counts copies of one report once, and takes two families for two", () => {
    const copy = (id: string, family: string): LedgerEntry => says(id, level(magnets, "2025-01"), 100, 1, { family });
    const solved = solve(null, { add: [copy("r1", "reuters"), copy("r2", "reuters"), copy("x", "xinhua"), says("wrong", level(magnets, "2025-01"), 900)] });
    expect(solved.held).toHaveLength(3);
    expect(solved.held.find(({ ids }) => ids.length === 2)?.ids).toEqual(["r1", "r2"]);
    expect(solved.conflicts[0]?.suspects[0]?.id).toBe("wrong");
    expect(solved.conflicts[0]?.suspects.find(({ id }) => id === "r1")?.support).toBe(1);
  });

  it("lets a record cap the months around it", () => {
    const others = ["2024-11", "2024-12"].map((month) => level(magnets, month));
    const solved = solve(null, { add: [says("jan", level(magnets, "2025-01"), 6357), { id: "record", family: "record", authority: 0, says: { kind: "rank", cell: level(magnets, "2025-01"), others, n: 1, highest: true, exact: true } }] });
    expect(solved.bounds(level(magnets, "2024-12"))).toMatchObject({ lo: 0, hi: 6357.5 });
  });

  it("balances stocks: opening, in, out, closing", () => {
    const stock = series("stock", { adds: false });
    const cells = [level(stock, "2024-12-31"), level(series("in"), "2025"), level(series("out"), "2025"), level(stock, "2025-12-31")] as const;
    const solved = solve(null, { add: [says("o", cells[0], 100), says("i", cells[1], 50), says("c", cells[3], 120), { id: "balance", family: "b", authority: 0, says: { kind: "linear", terms: [[cells[0], 1], [cells[1], 1], [cells[2], -1], [cells[3], -1]].map(([cell, coefficient]) => ({ cell: cell as typeof cells[0], coefficient: coefficient as number })) } }] });
    expect(solved.bounds(cells[2])).toMatchObject({ lo: 28.5, hi: 31.5 });
  });

  it("knows that a share is at most all of it", () => {
    const share = ratio(level(series("a"), "2025"), level(magnets, "2025"), "share of all");
    expect(solve(null, { add: [says("s", share, 1.12, 0.01)] }).conflicts[0]?.sets).toEqual([["s"]]);
  });

  it("is sound: nothing true is ever cut off, and true pages never clash", () => {
    fc.assert(fc.property(fc.integer(), fc.double({ min: 0.05, max: 0.6, noNaN: true }), (seed, density) => {
      const { entries, truth } = worldOf(seeded(seed), density);
      const solved = solve(null, { add: entries });
      expect(solved.conflicts).toEqual([]);
      for (const cell of solved.inside.structure.cells) {
        if (!cell) continue;
        const x = truth.get(cellId(cell));
        const bounds = solved.bounds(cell);
        if (x === undefined || !bounds) continue;
        expect((bounds.lo ?? -Infinity) <= x + 1e-6 && x - 1e-6 <= (bounds.hi ?? Infinity), `${cellId(cell)} ${x} in ${bounds.lo}..${bounds.hi}`).toBe(true);
      }
    }), { numRuns: 60 });
  });

  it("has a planted wrong claim in every set it reports, and as the first suspect in nine of ten redundant worlds", () => {
    let [reported, first] = [0, 0];
    fc.assert(fc.property(fc.integer(), (seed) => {
      const random = seeded(seed);
      const { entries, truth } = worldOf(random, 0.7);
      const levels = entries.filter(({ says: { kind } }) => kind === "within").filter(({ says: said }) => said.kind === "within" && said.cell.kind === "level" && said.interval.lo !== null && said.interval.hi !== null);
      const target = at(levels, Math.floor(random() * levels.length));
      if (target.says.kind !== "within") return;
      const cell = target.says.cell;
      const wrong = says(target.id, cell, (truth.get(cellId(cell)) ?? 0) * 1.3 + 5);
      const solved = solve(null, { add: entries.map((entry) => (entry === target ? wrong : entry)) });
      if (!solved.conflicts.length) return;
      reported++;
      for (const { sets } of solved.conflicts) for (const set of sets) expect(set).toContain(wrong.id);
      if (solved.conflicts[0]?.suspects[0]?.id === wrong.id) first++;
      // Nothing true was lost over it.
      for (const known of solved.inside.structure.cells) {
        const x = known && truth.get(cellId(known));
        const bounds = known && solved.bounds(known);
        if (x !== undefined && bounds) expect((bounds.lo ?? -Infinity) <= x + 1e-6 && x - 1e-6 <= (bounds.hi ?? Infinity)).toBe(true);
      }
    }), { numRuns: 60, seed: 7 });
    expect(reported).toBeGreaterThan(50);
    expect(first / reported).toBeGreaterThanOrEqual(0.9);
  });

  it("reports sets that clash by themselves, nineteen of twenty at least, and always ones that hold once any one of them is left out", () => {
    let [shown, met] = [0, 0];
    fc.assert(fc.property(fc.integer(), (seed) => {
      const random = seeded(seed);
      const { entries } = worldOf(random, 0.4);
      const spoiled = entries.map((entry): LedgerEntry => (random() < 0.05 && entry.says.kind === "within" && entry.says.cell.kind === "level" && entry.says.interval.lo !== null ? says(entry.id, entry.says.cell, entry.says.interval.lo * 1.4 + 7) : entry));
      const byId = new Map(spoiled.map((entry) => [entry.id, entry]));
      const solved = solve(null, { add: spoiled });
      const ask = solved.inside.structure.cells.filter((cell) => cell !== undefined);
      for (const { sets } of solved.conflicts) {
        for (const set of sets.slice(0, 4)) {
          const own = set.flatMap((id) => byId.get(id) ?? []);
          // Alone, alone beside all the cells that were spoken of, or left alone in the ledger it was found in: propagation is sound and not complete,
          // and periods that others cut can let it see what it else would not.
          const others = (some: readonly LedgerEntry[]): string[] => spoiled.filter((entry) => !some.includes(entry)).map(({ id }) => id);
          const clashes = (some: readonly LedgerEntry[]): boolean => [{ add: some }, { add: some, ask }].some((delta) => solve(null, delta).conflicts.length > 0) || solve(solved, { remove: others(some) }).conflicts.length > 0;
          // Propagation is sound and not complete: now and then it sees a clash in the whole that it misses in its parts.
          met++;
          if (clashes(own)) shown++;
          for (const left of own) expect(clashes(own.filter((entry) => entry !== left))).toBe(false);
        }
      }
    }), { numRuns: 40, seed: 7 });
    expect(met).toBeGreaterThan(20);
    expect(shown / met).toBeGreaterThanOrEqual(0.95);
  });

  it("does not depend on the order of entries, on copies, or on what is unrelated", () => {
    fc.assert(fc.property(fc.integer(), fc.boolean(), (seed, spoil) => {
      const random = seeded(seed);
      const { entries } = worldOf(random, 0.35);
      const [first, ...rest] = entries;
      if (!first || first.says.kind !== "within") return;
      const told = spoil ? [says(first.id, first.says.cell, 1e7), ...rest] : entries;
      const base = solve(null, { add: told });
      const shuffled = [...told].sort(() => random() - 0.5);
      const copies = told.map((entry) => ({ ...entry, id: `${entry.id} again` }));
      const unrelated = says("unrelated", level(series("elsewhere"), "2025"), 3);
      for (const other of [shuffled, [...shuffled, ...copies], [unrelated, ...told]]) {
        const again = solve(null, { add: other });
        expect(again.conflicts).toEqual(base.conflicts);
        for (const cell of base.inside.structure.cells) if (cell) expect(again.bounds(cell)).toEqual(base.bounds(cell));
      }
    }), { numRuns: 20 });
  });

  it("comes back to the same when a figure is changed and changed back, and when one comes and goes", () => {
    fc.assert(fc.property(fc.integer(), (seed) => {
      const { entries } = worldOf(seeded(seed), 0.3);
      const [first] = entries;
      if (first?.says.kind !== "within") return;
      const whole = solve(null, { add: entries });
      const changed = solve(whole, { remove: [first.id], add: [says("changed", first.says.cell, 1e6)] });
      const back = solve(changed, { remove: ["changed"], add: [first] });
      const wrong = says("wrong", level(series("all"), "2024-05"), 1e6);
      const start = solve(whole, { ask: [level(series("all"), "2024-05")] });
      const gone = solve(solve(start, { add: [wrong] }), { remove: ["wrong"] });
      for (const [solved, same] of [[back, whole], [gone, start]] as const) {
        expect(solved.conflicts).toEqual([]);
        for (const cell of whole.inside.structure.cells) {
          const [a, b] = cell ? [solved.bounds(cell), same.bounds(cell)] : [null, null];
          for (const end of ["lo", "hi"] as const) if (typeof a?.[end] === "number" && typeof b?.[end] === "number") expect(Math.abs(a[end] - b[end]), cell && cellId(cell)).toBeLessThanOrEqual(0.02 * Math.max(LEAST_APART, Math.abs(b[end])));
        }
      }
      expect(changed.conflicts.length > 0 || changed.held.length === entries.length).toBe(true);
      // The ledger it went on from is as it was.
      expect(whole.conflicts).toEqual([]);
      expect(whole.held).toHaveLength(entries.length);
    }), { numRuns: 40, seed: 7 });
  });

  it("is sound entry by entry, too", () => {
    fc.assert(fc.property(fc.integer(), (seed) => {
      const { entries, truth } = worldOf(seeded(seed), 0.3);
      const half = Math.floor(entries.length / 2);
      const solved = solve(solve(null, { add: entries.slice(0, half) }), { add: entries.slice(half) });
      expect(solved.conflicts).toEqual([]);
      for (const cell of solved.inside.structure.cells) {
        const [x, bounds] = [cell && truth.get(cellId(cell)), cell && solved.bounds(cell)];
        if (x !== undefined && bounds) expect((bounds.lo ?? -Infinity) <= x + 1e-6 && x - 1e-6 <= (bounds.hi ?? Infinity)).toBe(true);
      }
    }), { numRuns: 20 });
  });

  it("keeps bounds that are true when a figure is only bounded on one side", () => {
    const solved = solve(null, { add: [{ id: "over", family: "f", authority: 0, says: { kind: "within", cell: level(magnets, "2025-01"), interval: closed(100, null) } }, says("q", level(magnets, "2025-Q1"), 150)] });
    expect(solved.bounds(level(magnets, "2025-01"))).toMatchObject({ lo: 100, hi: 150.5 });
  });
});
