import { parsePeriod } from "@monazite/core";
import { sampleEvent } from "@monazite/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lanesOf } from "./lanes.js";

const days = fc.array(fc.date({ min: new Date("2010-01-01"), max: new Date("2026-12-31"), noInvalidDate: true }), { minLength: 1, maxLength: 60 });

describe("lanes", () => {
  it("show every event once, inside the axis, and no two marks of a row over each other", () => {
    fc.assert(fc.property(days, (dates) => {
      const { lanes } = lanesOf(dates.map((date, index) => sampleEvent({ id: `ev-${index}`, date: parsePeriod(date.toISOString().slice(0, 10)) })));
      const marks = lanes.flatMap((lane) => lane.marks);
      expect(new Set(marks.map(({ event }) => event.id)).size).toBe(dates.length);
      for (const { left, width } of marks) expect(left >= 0 && left + width <= 100.001).toBe(true);
      for (const a of marks) for (const b of marks) if (a !== b && a.row === b.row) expect(Math.abs(a.left - b.left)).toBeGreaterThan(2);
    }));
  });

  it("draw an event known to the month as wide as the month, and one known to the day narrower", () => {
    const { lanes } = lanesOf([sampleEvent({ id: "month", date: parsePeriod("2024-06") }), sampleEvent({ id: "day", type: "export.ban", date: parsePeriod("2024-06-03") })]);
    const [month, day] = lanes.map(({ marks }) => marks[0]?.width ?? 0);
    expect(month).toBeCloseTo((30 / 366) * 100, 6);
    expect(day).toBeCloseTo((1 / 366) * 100, 6);
  });
});
