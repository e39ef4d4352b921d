// Constructs met on pages written and read by hand before the reader saw them: each row is one of them, in words of our own, with what an analyst would sign.
import { describe, expect, it } from "vitest";
import { claimLines, dates, figures, readSentence } from "./sentence.js";

const counted = (sentence: string): string[] => readSentence(sentence).mentions.filter((mention) => mention.kind === "ordinal" || mention.kind === "count").map(({ kind, text }) => `${kind} ${text}`);

describe("figures", () => {
  it.each([
    ["冶炼厂须在两年内完成改造。", ["lte 2 a"]],
    ["The fund has set aside 90 million euros, of which 20 million would go to recyclers.", ["eq 90000000 EUR", "eq 20000000 EUR"]],
    ["Output fell by a fifth.", ["eq -20 %"]],
  ])("%s", (sentence, expected) => expect(figures(sentence)).toEqual(expected));

  it.each([
    ["A fifth processing line was lit.", ["ordinal fifth"]],
    ["Output will double once a smelter in Sabah is built.", []],
    ["The permit may be renewed once.", ["count once"]],
  ])("%s", (sentence, expected) => expect(counted(sentence)).toEqual(expected));
});

describe("dates, in a piece of Monday, 15 June 2026", () => {
  it.each([
    ["Sales were weak during the quarter.", ["2026-01-01..2026-03-31"]],
    ["For the full year the miner now expects less.", ["2026-01-01..2026-12-31"]],
    ["In the March quarter sales rose; in the three months before they had fallen.", ["2026-01-01..2026-03-31", "2025-10-01..2025-12-31"]],
    ["价格两年前不足此数。", ["2024-01-01..2024-12-31"]],
    ["一季度出口回升。同期进口回落。", ["2026-01-01..2026-03-31", "2026-01-01..2026-03-31"]],
    ["业者称第三季成本恐上升。", ["2026-07-01..2026-09-30"]],
  ])("%s", (sentence, expected) => expect(dates(sentence)).toEqual(expected));
});

describe("claims", () => {
  it.each([
    ["Peru earned $35 million from tin sold abroad in May, 12% more than a year earlier. Volumes grew by 4% to 1,900 tonnes.", [
      "eq 35000000 USD | export value | tin | trade | PER>WLD | 2026-05", "eq 12 % | export value change | tin | trade | PER>WLD | 2026-05", "eq 4 % | export volume change | tin | trade | PER>WLD | 2026-05", "eq 1900 t | export volume | tin | trade | PER>WLD | 2026-05"]],
    ["A lithium plant at the salt lake makes 9,000 tonnes a year.", ["eq 9000 t/a | production | lithium | mining | ->- | -"]],
    ["Japan reclaims about 30% of its indium from old screens, not the 45% claimed by makers.", ["approx 30 % | recycling rate | indium | recycling | JPN>- | -", "eq 45 % | recycling rate | indium | recycling | JPN>- | -"]],
    ["Nickel sulphate is sold at 88% of the LME price, against 91% in April.", ["eq 88 % | payable | nickel | - | ->- | -", "eq 91 % | payable | nickel | - | ->- | 2026-04"]],
    ["If fees are charged, smelting costs will climb by $40 per ton of copper.", ["eq 40 USD/t | cost change | copper | - | ->- | -"]],
    ["A carmaker owns 15% of the graphite mine.", ["eq 15 % | stake | graphite | - | ->- | -"]],
    ["The miner drew €6 million of a €40 million loan.", ["eq 6000000 EUR | loan |  | - | ->- | -", "eq 40000000 EUR | loan |  | - | ->- | -"]],
    ["Zambia's copper output is capped at 90,000 tonnes this year.", ["lte 90000 t | mining quota | copper | mining | ZMB>- | 2026"]],
    ["Stocks of spodumene were 40,000 tonnes. The company expects 210,000 tonnes of it this year.", ["eq 40000 t | stocks | lithium | - | ->- | -", "eq 210000 t | production | lithium | concentrate | ->- | 2026"]],
    ["In May the mine extracted 70,000 tonnes of graphite. This gave 5,100 tonnes of flake concentrate.", ["eq 70000 t | production | graphite | mining | ->- | 2026-05", "eq 5100 t | production | graphite | concentrate | ->- | 2026-05"]],
    ["越南去年开采钨矿4,900吨。", ["eq 4900 t | production | tungsten | mining | VNM>- | 2025"]],
    ["一条年处理800吨钴废料的新线将在江西投产。", ["eq 800 t | capacity | cobalt | recycling | CHN>- | -"]],
    ["一季度再生铟产量9吨,比去年同期少2吨,产能利用率40%。", ["eq 9 t | production | indium | recycling | CHN>- | 2026-Q1", "eq -2 t | production change | indium | recycling | CHN>- | 2026-Q1", "eq 40 % | utilisation | indium | recycling | CHN>- | 2026-Q1"]],
    ["建一座冶炼厂需投入8亿美元。", ["eq 800000000 USD | investment |  | - | CHN>- | -"]],
    ["江西和湖南两省合计占钨产量的61%。", ["eq 61 % | production share | tungsten | mining | CHN>- | -"]],
    ["鹿特丹镓价为每公斤1,500美元,较国内高出五成。", ["eq 1500 USD/kg | price | gallium | - | rotterdam>- | -", "eq 50 % | price change | gallium | - | rotterdam>- | -"]],
    ["Antimony ingot delivered to Antwerp was $41,000 a tonne.", ["eq 41000 USD/t | price | antimony | - | antwerp>- | -"]],
  ])("%s", (sentence, expected) => expect(claimLines(sentence)).toEqual(expected));
});
