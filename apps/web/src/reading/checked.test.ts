import type { Mention, Span } from "@monazite/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runsOf } from "./checked.js";

const mention = (span: Span): Mention => ({ id: span.join("-"), statement: "1.1", text: "", span, kind: "quantity", figure: null, resolved: null, mod: null, unresolved: null });

describe("runsOf", () => {
  it("shows every sign of a span exactly once, however mentions overlap or leave it", () => {
    const spans = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 20 })).map(([start, length]): Span => [start, start + length]);
    fc.assert(fc.property(spans, fc.array(spans), (whole, mentions) => {
      const runs = runsOf(whole, mentions.map(mention), []);
      expect(runs[0]?.span[0]).toBe(whole[0]);
      expect(runs.at(-1)?.span[1]).toBe(whole[1]);
      for (const [index, run] of runs.entries()) {
        expect(run.span[1]).toBeGreaterThan(run.span[0]);
        if (index) expect(run.span[0]).toBe(runs[index - 1]?.span[1]);
      }
    }));
  });

  it("marks a mention inside the span and leaves one that crosses its edge as text", () => {
    expect(runsOf([0, 10], [mention([2, 4]), mention([8, 12])], []).map(({ span, mention: found }) => [span, found !== null])).toEqual([[[0, 2], false], [[2, 4], true], [[4, 10], false]]);
  });
});
