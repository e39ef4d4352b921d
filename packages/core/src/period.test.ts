import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { LANGS } from "./lang.js";
import { printPeriod, readPrintedPeriod } from "./period-words.js";
import { containsPeriod, lastDay, parsePeriod, periodOfDays, periodsOverlap, previousPeriod, samePeriod, tryPeriod, yearsBefore, type Period } from "./period.js";
import { ObservatoryError } from "./problem.js";

const year = fc.integer({ min: 1900, max: 2099 });
const two = (n: number): string => String(n).padStart(2, "0");
const single: fc.Arbitrary<string> = fc.oneof(
  year.map(String),
  fc.tuple(year, fc.integer({ min: 1, max: 2 })).map(([y, h]) => `${y}-H${h}`),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, q]) => `${y}-Q${q}`),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`),
  fc.tuple(year, fc.integer({ min: 1, max: 52 })).map(([y, w]) => `${y}-W${two(w)}`),
  fc.date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
);
const period: fc.Arbitrary<Period> = fc.oneof(
  single,
  single.map((text) => `${text}/..`),
  single.map((text) => `../${text}`),
  fc.tuple(single, single).map(([a, b]) => ((parsePeriod(a).start ?? "") < (parsePeriod(b).start ?? "") ? `${a}/${b}` : `${b}/${a}`)),
).filter((text) => tryPeriod(text) !== null).map(parsePeriod);

describe("parsePeriod", () => {
  it.each([
    ["2025", "2025-01-01", "2026-01-01"], ["2025-H2", "2025-07-01", "2026-01-01"], ["2025-Q3", "2025-07-01", "2025-10-01"], ["2024-02", "2024-02-01", "2024-03-01"],
    ["2024-02-29", "2024-02-29", "2024-03-01"], ["2025-W01", "2024-12-30", "2025-01-06"], ["2025-01/2025-10", "2025-01-01", "2025-11-01"], ["2026-01/..", "2026-01-01", null], ["../2030", null, "2031-01-01"],
  ])("%s is from %s to before %s", (text, start, end) => {
    expect(parsePeriod(text)).toMatchObject({ text, start, end });
  });
  it.each(["2025-13", "2025-02-30", "2025-W54", "2023-W53", "", "../..", "2025-10/2025-01", "2025/2024", "25", "2025-1"])("refuses %s", (text) => {
    expect(tryPeriod(text)).toBeNull();
    expect(() => parsePeriod(text)).toThrow(ObservatoryError);
  });
  it("gives its own text back", () => {
    fc.assert(fc.property(period, (p) => {
      expect(parsePeriod(p.text)).toEqual(p);
    }));
  });
});

describe("a period in any zone", () => {
  afterEach(() => vi.unstubAllEnvs());

  it("has the days of the calendar where a zone has none: Samoa went from 29 to 31 December 2011", () => {
    vi.stubEnv("TZ", "Pacific/Apia");
    // The zone is in force: its clocks know no 30 December.
    expect(new Date(2011, 11, 30).getDate()).toBe(31);
    expect(parsePeriod("2011-12-29").end).toBe("2011-12-30");
    expect(parsePeriod("2011-12-30")).toMatchObject({ start: "2011-12-30", end: "2011-12-31" });
    expect(lastDay(parsePeriod("../2011-12-30"))).toBe("2011-12-30");
    expect(previousPeriod(parsePeriod("2011-12-31"))?.text).toBe("2011-12-30");
    expect(periodOfDays("2011-12-01", "2011-12-30").end).toBe("2011-12-31");
    expect(yearsBefore(parsePeriod("2012-12-30")).text).toBe("2011-12-30");
  });
  it.each(["UTC", "Pacific/Apia", "America/Sao_Paulo", "Asia/Shanghai"])("counts days one by one through thirty years in %s", (zone) => {
    vi.stubEnv("TZ", zone);
    let day = "1990-01-01";
    for (let at = Date.UTC(1990, 0, 1); at < Date.UTC(2020, 0, 1); at += 86_400_000) {
      if (day !== new Date(at).toISOString().slice(0, 10)) expect(day).toBe(new Date(at).toISOString().slice(0, 10));
      day = parsePeriod(day).end ?? "";
    }
    expect(day).toBe("2020-01-01");
  });
  it("knows the weeks of ISO 8601 at the turn of the year, and years below 100", () => {
    expect(previousPeriod(parsePeriod("2021-W01"))?.text).toBe("2020-W53");
    expect(parsePeriod("2020-W53")).toMatchObject({ start: "2020-12-28", end: "2021-01-04" });
    expect(parsePeriod("2026-W01").start).toBe("2025-12-29");
    expect(parsePeriod("0099-02").end).toBe("0099-03-01");
    expect(yearsBefore(parsePeriod("2024-02-29")).text).toBe("2023-02-28");
  });
});

describe("printPeriod", () => {
  it.each([
    ["2025-H1", "first half of 2025", "2025年上半年"], ["2025-Q3", "Q3 2025", "2025年第三季度"], ["2025-10-31", "31 October 2025", "2025年10月31日"], ["2025-01/2025-10", "January to October 2025", "2025年1至10月"],
    ["2026-01/..", "since January 2026", "自2026年1月起"], ["../2030", "until 2030", "截至2030年"], ["2025-W07", "week 7 of 2025", "2025年第7周"], ["2021/2024", "2021 to 2024", "2021年至2024年"],
  ])("%s is %s and %s", (text, en, zh) => {
    expect(printPeriod(parsePeriod(text), "en")).toBe(en);
    expect(printPeriod(parsePeriod(text), "zh")).toBe(zh);
  });
  it("is read back to the same period in both languages", () => {
    fc.assert(fc.property(period, fc.constantFrom(...LANGS), (p, lang) => {
      expect(readPrintedPeriod(printPeriod(p, lang), lang)).toEqual(p);
    }));
  });
  it("is not read where the calendar has no such day", () => {
    expect(() => readPrintedPeriod("31 February 2025", "en")).toThrow(ObservatoryError);
    expect(() => readPrintedPeriod("2025年13月", "zh")).toThrow(ObservatoryError);
  });
});

describe("periods of days", () => {
  it("take their shortest form", () => {
    expect(periodOfDays("2025-10-01", "2025-10-31").text).toBe("2025-10");
    expect(periodOfDays("2025-01-01", "2025-10-31").text).toBe("2025-01/2025-10");
    expect(periodOfDays("2021-01-01", "2024-12-31").text).toBe("2021/2024");
    expect(periodOfDays("2026-01-01", null).text).toBe("2026-01-01/..");
  });
  it("are the same days whatever the spelling", () => {
    fc.assert(fc.property(period, (p) => {
      expect(samePeriod(periodOfDays(p.start, lastDay(p)), p)).toBe(true);
    }));
    expect(samePeriod(parsePeriod("2025-Q1"), parsePeriod("2025-01/2025-03"))).toBe(true);
  });
});

describe("relations between periods", () => {
  it("hold: what contains a period overlaps it", () => {
    fc.assert(fc.property(period, period, (a, b) => {
      if (containsPeriod(a, b)) expect(periodsOverlap(a, b)).toBe(true);
      expect(periodsOverlap(a, b)).toBe(periodsOverlap(b, a));
    }));
  });
  it("end where the next begins: the previous period touches and does not overlap", () => {
    fc.assert(fc.property(single.map(parsePeriod), (p) => {
      const before = previousPeriod(p);
      expect(before?.end).toBe(p.start);
      expect(before && periodsOverlap(before, p)).toBe(false);
      expect(before?.grain).toBe(p.grain);
    }));
  });
  it("know the month and the ten months a year ago", () => {
    expect(yearsBefore(parsePeriod("2025-10")).text).toBe("2024-10");
    expect(yearsBefore(parsePeriod("2025-01/2025-10")).text).toBe("2024-01/2024-10");
    expect(yearsBefore(parsePeriod("2024-02-29")).text).toBe("2023-02-28");
    expect(previousPeriod(parsePeriod("2025-01"))?.text).toBe("2024-12");
    expect(previousPeriod(parsePeriod("2025-01/2025-02"))).toBeNull();
  });
});
