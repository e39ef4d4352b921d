// Against all the world makes: only tonnes of the same thing, only by the least the words can mean.
import { describe, expect, it } from "vitest";
import { parsePeriod, type Claim, type Mention, type Observation } from "@monazite/core";
import { sampleObservation, sampleReading } from "@monazite/testkit";
import { beyondWorldOutput } from "./world-output.js";

const world = (period: string, tonnes: number): Observation => sampleObservation("WLD", period, tonnes, { key: { measure: "production", good: "gallium", stage: "refining", area: "WLD", counterpart: null, denominator: null } });
const [base] = sampleReading("x 1 y").claims;
const claim = (more: Partial<Claim>): Claim => ({ ...base, minerals: ["gallium"], product: null, ...more }) as Claim;
const figure = (value: number, unit: string): NonNullable<Claim["figure"]> => ({ printed: null, comparator: "eq", value, min: null, max: null, unit, precision: 0.1 });
const intensity = claim({ kind: "coefficient", metric: "material intensity", key: null, figure: figure(1, "kg/vehicle"), period: null });
const count = (value: number, unit = "vehicle"): Mention => ({ id: "m", statement: intensity.statement, text: "", span: [0, 1], kind: "count", figure: figure(value, unit), resolved: null, mod: null, unresolved: null });
const found = (claims: readonly Claim[], mentions: readonly Mention[], outputs: readonly Observation[]): readonly Record<string, string | number>[] => beyondWorldOutput(claims, mentions, outputs, () => 1).map(({ facts }) => facts);

describe("a coefficient times a count", () => {
  it("is told where it passes the output of the youngest year", () => {
    expect(found([intensity], [count(10_000_000)], [world("2023", 600), world("2024", 760)])).toEqual([{ each: 1, count: 10_000_000, needs: 10_000, output: 760, period: "2024" }]);
  });

  it.each([
    ["stays below it", [count(700_000)], [world("2024", 760)]],
    ["counts something else", [count(10_000_000, "robot")], [world("2024", 760)]],
    ["has no output beside it", [count(10_000_000)], []],
  ])("is not told where it %s", (_, mentions, outputs) => expect(found([intensity], mentions, outputs)).toEqual([]));

  it("is not told of another product, whose tonnes are others", () => {
    expect(found([{ ...intensity, product: "gallium arsenide wafers" }], [count(10_000_000)], [world("2024", 760)])).toEqual([]);
  });
});

describe("the output of one place", () => {
  const output = (value: number, more: Partial<Claim> = {}): Claim => claim({ kind: "level", metric: "production", figure: figure(value, "t"), period: parsePeriod("2024"), correctedModality: "reported", key: { measure: "production", good: "gallium", stage: "refining", area: "CHN", counterpart: null, denominator: null }, ...more });

  it("cannot pass the world's of the same period", () => {
    expect(found([output(5000)], [], [world("2024", 760)])).toEqual([{ needs: 5000, output: 760, period: "2024" }]);
    expect(found([output(750)], [], [world("2024", 760)])).toEqual([]);
    expect(found([output(5000, { period: parsePeriod("2026") })], [], [world("2024", 760)])).toEqual([]);
    expect(found([output(5000, { correctedModality: "projected" })], [], [world("2024", 760)])).toEqual([]);
  });
});
