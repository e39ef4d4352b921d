import { intervalOf, parsePeriod, PROBLEMS, type Figure, type ProblemCode } from "@monazite/core";
import { sampleObservation, sampleReading } from "@monazite/testkit";
import { describe, expect, it } from "vitest";
import { catalogues, problemText } from "./index.js";

const figure = (changes: Partial<Figure>): Figure => ({ printed: null, comparator: "eq", value: null, min: null, max: null, unit: "t", precision: 1, ...changes });

describe("an id that evidence does not take", () => {
  it.each([["mir_1", "figureId"], ["cnc_1", "figureId"], ["dep_1", "figureId"], ["rev_1", "old.id"], ["obs_1", ""]])("%s says which to take instead: %s", (id, words) => {
    for (const lang of ["zh", "en"] as const) {
      const text = problemText(catalogues[lang], "id-unknown", { kind: "figure", id });
      expect(text.includes("figureId") || text.includes("old.id")).toBe(words !== "");
      expect(text).toContain(words);
    }
  });
});

describe("every problem", () => {
  it.each(Object.keys(PROBLEMS) as ProblemCode[])("%s says what is wrong and how to mend it, in both languages, on one line", (code) => {
    // Facts that a template would print as "undefined" were they missing; the types hold the real ones.
    const facts = new Proxy({}, { get: (_, name) => (typeof name === "string" && /bytes|limit|rows|line|characters|offset|seconds|megabytes|port|pid|found|known|row$/.test(name) ? 7 : "x") }) as never;
    for (const lang of ["zh", "en"] as const) {
      const text = problemText(catalogues[lang], code, facts);
      expect(text).not.toMatch(/undefined|\n/);
      expect(text.length).toBeGreaterThan(8);
      expect(/[\u4e00-\u9fff]/.test(text)).toBe(lang === "zh");
    }
  });
});

describe("labels", () => {
  it("are Chinese in Chinese and not in English, and none is empty", () => {
    for (const [key, text] of Object.entries(catalogues.en.labels)) expect(text, key).toMatch(/^[^\u4e00-\u9fff]+$/);
    for (const [key, text] of Object.entries(catalogues.zh.labels)) expect(text, key).toMatch(/[\u4e00-\u9fff]/);
    expect(Object.keys(catalogues.zh.labels).sort()).toEqual(Object.keys(catalogues.en.labels).sort());
  });
});

describe("figures in words", () => {
  it.each([
    [figure({ value: 5473 }), "5,473 t", "5,473吨"],
    [figure({ comparator: "gt", value: 90, unit: "%" }), "over 90 %", "超过90%"],
    [figure({ comparator: "lt", max: -3, unit: "%" }), "under −3 %", "不到−3%"],
    [figure({ comparator: "range", min: 70_000, max: 75_000, unit: "CNY/t" }), "70,000 to 75,000 CNY/t", "70,000至75,000元/吨"],
    [figure({ comparator: "approx", value: 0.0000001, unit: "x" }), "about 0.0000001 times", "约0.0000001倍"],
  ])("%j", (given, en, zh) => {
    expect([catalogues.en.figure(given), catalogues.zh.figure(given)]).toEqual([en, zh]);
  });
});

describe("periods in words", () => {
  it.each([
    ["2025", "2025", "2025年"],
    ["2025-H1", "first half of 2025", "2025年上半年"],
    ["2025-Q3", "Q3 2025", "2025年第三季度"],
    ["2025-10", "October 2025", "2025年10月"],
    ["2025-W07", "week 7 of 2025", "2025年第7周"],
    ["2025-10-31", "31 October 2025", "2025年10月31日"],
    ["2025-01/2025-10", "January to October 2025", "2025年1至10月"],
    ["2024-11/2025-02", "November 2024 to February 2025", "2024年11月至2025年2月"],
    ["2016/2020", "2016 to 2020", "2016年至2020年"],
    ["2026-01/..", "since January 2026", "自2026年1月起"],
    ["../2030", "until 2030", "截至2030年"],
  ])("%s", (text, en, zh) => {
    expect([catalogues.en.period(parsePeriod(text)), catalogues.zh.period(parsePeriod(text))]).toEqual([en, zh]);
  });
});

describe("a verdict in words", () => {
  const [claim] = sampleReading("China mined 270,000 t of rare earths in 2024.").claims;
  if (!claim) throw new Error("the sample has a claim");
  const world = sampleObservation("WLD", "2024", 390_000);
  const verdict = { id: "v", claimId: claim.id, against: null, differsBy: null, gap: null } as const;

  it("names the other figure, its period and its source", () => {
    const context = { claim, observations: [sampleObservation("CHN", "2024", 270_000)], revisedSince: false, sourceTitle: "MCS 2025", otherClaim: null };
    expect(catalogues.en.verdict({ ...verdict, kind: "agrees" }, context)).toBe("Agrees with MCS 2025: 270,000 t, 2024");
    expect(catalogues.zh.verdict({ ...verdict, kind: "agrees" }, context)).toBe("与MCS 2025：2024年270,000吨一致");
  });

  it("says when the edition is younger than the text", () => {
    const context = { claim, observations: [sampleObservation("CHN", "2024", 270_000)], revisedSince: true, sourceTitle: "MCS 2026", otherClaim: null };
    expect(catalogues.en.verdict({ ...verdict, kind: "differs", gap: null }, context)).toBe("Differs from a later edition, MCS 2026: 270,000 t, 2024");
    expect(catalogues.zh.verdict({ ...verdict, kind: "differs", gap: null }, context)).toBe("与此后发布的MCS 2026：2024年270,000吨有出入");
  });

  it("says by how much the printed numbers differ", () => {
    const context = { claim, observations: [sampleObservation("CHN", "2024", 140_000)], revisedSince: false, sourceTitle: "a page", otherClaim: null };
    const gap = (intervalOf(claim.figure ?? figure({})).lo ?? 0) - 140_500;
    expect(catalogues.en.verdict({ ...verdict, kind: "differs", gap }, context)).toBe("Differs from a page: 140,000 t, 2024 (130,000 t higher)");
    expect(catalogues.zh.verdict({ ...verdict, kind: "differs", gap }, context)).toBe("与a page：2024年140,000吨有出入（高130,000吨）");
  });

  it("counts the distance of two percentages in percentage points, from the share it shows", () => {
    const share = { ...claim, figure: figure({ value: 58, unit: "%" }) };
    const context = { claim: share, observations: [sampleObservation("CHN", "2024", 270_000), world], revisedSince: false, sourceTitle: "MCS 2025", otherClaim: null };
    expect(catalogues.en.verdict({ ...verdict, kind: "differs", gap: -10.3 }, context)).toBe("Differs from MCS 2025: 270,000 t of 390,000 t is 69.23 %, 2024 (11.23 pp lower)");
  });

  it("shows a share with its parts, and why a figure cannot be compared", () => {
    const context = { claim: { ...claim, period: null }, observations: [sampleObservation("CHN", "2024", 270_000), world], revisedSince: false, sourceTitle: "MCS 2025", otherClaim: null };
    expect(catalogues.en.verdict({ ...verdict, kind: "not-comparable", differsBy: "period" }, context)).toBe("Not comparable with MCS 2025: 270,000 t of 390,000 t is 69.23 %, 2024: the text states no period");
    expect(catalogues.zh.verdict({ ...verdict, kind: "not-comparable", differsBy: "measure" }, context)).toBe("与MCS 2025：2024年270,000吨占390,000吨的69.23%不可比：指标不同");
  });
});
