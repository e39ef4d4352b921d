// Of whom a figure is, where it is not of the whole country, and what sets one price apart from another.
import { describe, expect, it } from "vitest";
import { readText } from "../src/index.js";
import { subjectsOf } from "../src/subjects/subjects-of.js";

/** The subject of the first claim with a figure of this value. */
function subjectOf(text: string, value: number) {
  const reading = readText(text);
  const claim = reading.claims.find(({ figure }) => figure?.value === value);
  if (!claim) throw new Error(`no claim of ${value}`);
  return subjectsOf(text, reading).get(claim.id);
}
const piece = (title: string, body: string): string => `${title}\n2026-03-12 09:00 — Example Daily\n${body}`;

describe("the subject of a figure", () => {
  it("is a named mine, by one spelling in both languages", () => {
    const english = subjectOf(piece("Lithium", "The Hongyan mine in Jiangxi produced 46,000 tonnes of lithium carbonate equivalent last year."), 46_000);
    const chinese = subjectOf("锂矿停产\n2026年3月12日 来源:示例日报\n公司持有的宏岩矿去年生产4.2万吨碳酸锂当量,3月起停产。", 42_000);
    expect([english?.scope, chinese?.scope]).toEqual(["hongyan", "hongyan"]);
  });

  it("is nobody in particular where the country or the world is spoken of", () => {
    expect(subjectOf(piece("Lithium", "China produced 460,000 tonnes of lithium carbonate last year."), 460_000)?.scope).toBeNull();
    expect(subjectOf(piece("Cobalt", "The Mwango mine's quota is 6,900 tons, or 7.9% of the national quota of 87,000 tons of cobalt."), 87_000)?.scope).toBeNull();
  });

  it("is no good and no place that stands before 矿", () => {
    expect(subjectOf("稀土\n2026年3月12日 来源:示例日报\n2025年中国稀土矿产量为27万吨。", 270_000)?.scope).toBeNull();
  });
});

describe("the specification of a price", () => {
  it("tells tax and market as the sentence does, in both languages", () => {
    expect(subjectOf(piece("Lithium", "Battery-grade lithium carbonate traded at 97,000 yuan a tonne, including VAT."), 97_000)?.specification).toBe("vat");
    expect(subjectOf("碳酸锂\n2026年3月12日 来源:示例日报\n电池级碳酸锂均价为9.7万元/吨(不含税)。", 97_000)?.specification).toBe("ex-vat");
  });
});

describe("two voices in one sentence", () => {
  it("are heard where one is set against the other", () => {
    expect(subjectOf(piece("Tungsten", "One broker sees a tungsten deficit of 9,000 tons in 2026, another broker only 2,500 tons."), 9000)?.isContrast).toBe(true);
    expect(subjectOf(piece("Tungsten", "The tungsten deficit will be 9,000 tons in 2026, one trader said."), 9000)?.isContrast).toBe(false);
  });
});
