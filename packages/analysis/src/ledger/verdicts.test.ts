import { intervalOf, parsePeriod, type Claim, type Observation } from "@monazite/core";
import { sampleObservation, sampleReading } from "@monazite/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { verdictsOf as judge } from "./verdicts.js";
import { worldShares } from "./world-shares.js";

const verdictsOf = (claims: readonly Claim[], record: readonly Observation[]) => judge(claims, record, ({ editionId }) => (editionId === "usgs-mcs-2026" ? 2 : 1));

/** "China mined 270,000 t of rare earths in 2024", changed as a test needs. */
function claim(changes: Partial<Claim> = {}, text = "China mined 270,000 t of rare earths in 2024."): Claim {
  const [found] = sampleReading(text, changes).claims;
  if (!found) throw new Error("the sample has a claim");
  return found;
}
const share = (value: number, changes: Partial<Claim> = {}): Claim => claim({
  kind: "share", figure: { printed: `${value}%`, comparator: "eq", value, min: null, max: null, unit: "%", precision: 1 },
  key: { measure: "production", good: "rare-earths", stage: "mining", area: "CHN", counterpart: null, denominator: "world-production" }, ...changes,
}, `share ${value}`);
const china = sampleObservation("CHN", "2024", 270_000);
const world = sampleObservation("WLD", "2024", 390_000);
const outcomes = (claims: readonly Claim[], record: readonly Observation[]): unknown[] => verdictsOf(claims, record).map(({ kind, differsBy }) => (differsBy ? [kind, differsBy] : [kind]));

describe("verdictsOf", () => {
  it("agrees where the printed figures can mean the same", () => {
    expect(outcomes([claim()], [china])).toEqual([["agrees"]]);
  });

  it("differs where they cannot, and says by how much", () => {
    const high = claim({ figure: { printed: "300,000 t", comparator: "eq", value: 300_000, min: null, max: null, unit: "t", precision: 1 } });
    expect(verdictsOf([high], [china])).toMatchObject([{ kind: "differs", gap: 300_000 - 5_000 - 270_500, against: { kind: "observation", ids: [china.id] } }]);
  });

  it("holds a share against the edition's own total: 270,000 of 390,000 t is between 68.9 and 69.5 %", () => {
    expect(outcomes([share(69)], [china, world])).toEqual([["agrees"]]);
    expect(outcomes([share(58)], [china, world])).toEqual([["differs"]]);
    expect(verdictsOf([share(69)], [china, world])[0]?.against).toEqual({ kind: "share", ids: [china.id, world.id] });
  });

  it("puts the edition with more authority first, and drops neither", () => {
    const revised = { ...world, id: "obs_revised", editionId: "usgs-mcs-2026", figure: world.figure && { ...world.figure, value: 380_000 } };
    const whole = claim({ figure: { printed: "390,000 t", comparator: "eq", value: 390_000, min: null, max: null, unit: "t", precision: 1 }, key: { measure: "production", good: "rare-earths", stage: "mining", area: "WLD", counterpart: null, denominator: null } });
    expect(verdictsOf([whole], [world, revised]).map(({ kind, against }) => [kind, against?.ids[0]])).toEqual([["out-of-date", "obs_revised"], ["agrees", world.id]]);
  });

  it("makes no share of figures of two editions, two years, or two bases", () => {
    for (const other of [{ editionId: "usgs-mcs-2026" }, { period: parsePeriod("2023") }, { basis: "gross" }]) expect(worldShares([china, { ...world, ...other }])).toEqual([]);
  });

  it("meets across units and stated bases: kilograms, tonnes, and lithium counted as carbonate", () => {
    const gallium = { measure: "production", good: "gallium", stage: "refining", area: "CHN", counterpart: null, denominator: null } as const;
    const kilograms = sampleObservation("CHN", "2024", 750_000, { key: gallium, basis: null, figure: { printed: "750,000", comparator: "eq", value: 750_000, min: null, max: null, unit: "kg", precision: 10_000 } });
    const tonnes = (value: number, good: string): Claim => claim({ key: { ...gallium, good }, figure: { printed: `${value} t`, comparator: "eq", value, min: null, max: null, unit: "t", precision: 1 } }, `${value} ${good}`);
    expect(outcomes([tonnes(750, "gallium")], [kilograms])).toEqual([["agrees"]]);
    expect(verdictsOf([tonnes(900, "gallium")], [kilograms])).toMatchObject([{ kind: "differs", gap: 900 - 5 - 755 }]);
    // 88,000 t of lithium are 88,000 x 5.3233 = 468,450 t of carbonate equivalent.
    const lithium = sampleObservation("CHN", "2024", 88_000, { key: { ...gallium, good: "lithium", stage: "mining" }, basis: "as:Li" });
    const carbonate = tonnes(470_000, "lithium-carbonate-equivalent");
    const mined = (one: Claim): Claim => ({ ...one, key: one.key && { ...one.key, stage: "mining" } });
    expect(outcomes([mined(carbonate)], [lithium])).toEqual([["agrees"]]);
    expect(outcomes([mined(carbonate)], [{ ...lithium, basis: "gross" }])).toEqual([["not-comparable", "basis"]]);
  });

  it("takes mined oxides as a way of counting rare earths", () => {
    const key = claim().key;
    expect(outcomes([claim({ key: key && { ...key, good: "rare-earth-oxides" } })], [china])).toEqual([["agrees"]]);
  });

  it("names the first thing that differs instead of a contradiction", () => {
    const key = claim().key;
    if (!key) throw new Error("the sample has a key");
    expect(outcomes([claim({ key: { ...key, measure: "capacity" } })], [china])).toEqual([["not-comparable", "measure"]]);
    expect(outcomes([claim({ key: { ...key, stage: "refining" } })], [china])).toEqual([["not-comparable", "stage"]]);
    expect(outcomes([claim({ period: parsePeriod("2023") })], [china])).toEqual([["not-comparable", "period"]]);
    expect(outcomes([claim({ period: null })], [china])).toEqual([["not-comparable", "period"]]);
    expect(outcomes([claim({ correctedModality: "projected" })], [china])).toEqual([["not-comparable", "status"]]);
  });

  it("says that there is nothing rather than naming another place or good", () => {
    expect(outcomes([claim()], [world])).toEqual([["nothing-to-compare"]]);
    expect(outcomes([claim({ key: null })], [china])).toEqual([["nothing-to-compare"]]);
    expect(outcomes([claim({ polarity: "negated" })], [china])).toEqual([["nothing-to-compare"]]);
    expect(outcomes([claim()], [{ ...china, figure: null, gap: "withheld" }])).toEqual([["nothing-to-compare"]]);
  });

  it("compares a change with nothing: a rise of 69 % is no share of 69 %", () => {
    expect(outcomes([share(69, { kind: "change", change: { value: 69, unit: "%", base: "yoy" } })], [china, world])).toEqual([["nothing-to-compare"]]);
  });

  it("sets two claims of one text against each other, both ways", () => {
    const other = claim({ figure: { printed: "140,000 t", comparator: "eq", value: 140_000, min: null, max: null, unit: "t", precision: 1 } }, "another");
    expect(verdictsOf([claim(), other], []).map(({ kind, gap }) => [kind, Math.sign(gap ?? 0)])).toEqual([["differs", 1], ["differs", -1]]);
  });

  it("judges every claim, whatever the order of the record", () => {
    const claims = [claim(), share(69), share(58), claim({ period: null }, "no period")];
    const record = [china, world, sampleObservation("CHN", "2023", 255_000), sampleObservation("USA", "2024", 45_000)];
    const expected = verdictsOf(claims, record);
    expect(new Set(expected.map(({ claimId }) => claimId)).size).toBe(claims.length);
    fc.assert(fc.property(fc.shuffledSubarray(record, { minLength: record.length }), (shuffled) => {
      expect(verdictsOf(claims, shuffled)).toEqual(expected);
    }));
  });

  it("never contradicts a share that was truly rounded from the same figures", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 10 ** 6 }), fc.integer({ min: 0, max: 10 ** 6 }), fc.integer({ min: 0, max: 2 }), (part, rest, digits) => {
      const printed = Number(((part / (part + rest)) * 100).toFixed(digits));
      const figure = { printed: `${printed}%`, comparator: "eq" as const, value: printed, min: null, max: null, unit: "%", precision: 10 ** -digits };
      const [a, b] = [sampleObservation("CHN", "2024", part), sampleObservation("WLD", "2024", part + rest)].map((one) => ({ ...one, figure: one.figure && { ...one.figure, precision: 1 } }));
      if (!a || !b) return;
      expect(intervalOf(figure).lo).toBeLessThanOrEqual(100);
      expect(verdictsOf([share(printed, { figure })], [a, b]).map(({ kind }) => kind)).not.toContain("differs");
    }));
  });
});
