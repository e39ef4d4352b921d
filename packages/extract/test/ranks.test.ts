// Ranks among periods, in both languages: the place, the window, and what they are of.
import { describe, expect, it } from "vitest";
import { readText } from "../src/index.js";

/** Read as a piece of 20 November 2025: "2025-08: 1 high from 2025-02-01". */
function ranks(sentence: string): string[] {
  return readText(`Market notes\nMineral News, 20 November 2025\n${sentence}`).claims
    .flatMap(({ rank, period, metric }) => (rank ? [`${metric} ${period?.text ?? "-"}: ${rank.n} ${rank.highest ? "high" : "low"} from ${rank.from ?? "the first"}${rank.until ? ` until ${rank.until}` : ""}`] : []));
}

describe("ranks among periods", () => {
  it.each([
    ["China's rare earth magnet exports rose 15.8% on the year to 5,473 tons in October, the highest since January.", ["export volume 2025-10: 1 high from 2025-02-01"]],
    ["Exports of gallium reached 6,146 kg in August, a seven-month high.", ["export volume 2025-08: 1 high from 2025-02-01"]],
    ["Imports fell to 1,238 tons in May, the lowest level since February 2020.", ["import volume 2025-05: 1 low from 2020-03-01"]],
    ["China exported 656 tons of antimony in October, the second-highest on record.", ["export volume 2025-10: 2 high from the first"]],
    ["Cobalt production was 62,585 tons in 2024, an 18-year high.", ["production 2024: 1 high from 2007-01-01"]],
    ["Cobalt output was 62,585 tons in 2024, the most since at least 2014.", ["production 2024: 1 high from 2014-01-01"]],
    ["Gallium exports were 3,000 kg in June, the lowest this year.", ["export volume 2025-06: 1 low from 2025-01-01"]],
    ["Gallium exports were 3,000 kg in December 2024, the fourth highest of 2024.", ["export volume 2024-12: 4 high from 2024-01-01 until 2024-12"]],
    ["Exports of germanium hit a record high of 900 kg in July.", ["export volume 2025-07: 1 high from the first"]],
    ["中国8月稀土永磁出口6146吨,创7个月新高。", ["export volume 2025-08: 1 high from 2025-02-01"]],
    ["2025年5月中国稀土永磁出口1238吨,为2020年2月以来最低。", ["export volume 2025-05: 1 low from 2020-03-01"]],
    ["中国10月稀土出口4343吨,创有记录以来新高。", ["export volume 2025-10: 1 high from the first"]],
    ["中國10月稀土出口4343噸,創今年以來新高。", ["export volume 2025-10: 1 high from 2025-01-01"]],
    ["10月镓出口6146公斤,创单月新高。", ["export volume 2025-10: 1 high from the first"]],
    ["9月镓出口量为5774公斤,为年内第四高。", ["export volume 2025-09: 4 high from 2025-01-01"]],
  ])("%s", (sentence, expected) => expect(ranks(sentence)).toEqual(expected));

  it.each([
    ["of a change", "Gallium exports fell 30% to 3,000 kg in June, the biggest drop since May 2020."],
    ["of a change, in Chinese", "6月镓出口3000公斤,下降30%,为2020年5月以来最大降幅。"],
    ["of the same month of other years", "6月镓出口3000公斤,为历年同期最高。"],
    ["without a window", "The highest grade was 3.2% at 40 metres."],
    ["whose window does not reach back", "Gallium exports were 3,000 kg in June, the highest since July 2025."],
    ["of a court", "中国最高法院称6月镓出口3000公斤。"],
  ])("reads none that is %s", (_, sentence) => expect(ranks(sentence)).toEqual([]));

  it("is a claim that names its own words and repeats no figure", () => {
    const text = "Market notes\nMineral News, 20 November 2025\nExports of gallium reached 6,146 kg in August, a seven-month high.";
    const [claim] = readText(text).claims.filter(({ kind }) => kind === "rank");
    expect(claim && [claim.figure, claim.quantitySpan, text.slice(...(claim.rank?.span ?? [0, 0]))]).toEqual([null, null, "seven-month high"]);
  });
});

describe("a rank that the page's own figures deny", () => {
  const page = (rank: string): string => `Market notes\nMineral News, 20 November 2025\nChina exported 5,000 tons of antimony in March. China exported 4,000 tons of antimony in August, ${rank}.`;

  it("is warned of, with the period that stands above", () => {
    expect(readText(page("the highest since January")).warnings.filter(({ kind }) => kind === "rank").map(({ facts }) => facts)).toEqual([{ place: 1, found: 2, period: "2025-03", told: 5000 }]);
  });

  it("is not where the place or the window allows it", () => {
    for (const rank of ["the second highest since January", "the highest since April", "the lowest since January"]) expect(readText(page(rank)).warnings.filter(({ kind }) => kind === "rank")).toEqual([]);
  });
});
