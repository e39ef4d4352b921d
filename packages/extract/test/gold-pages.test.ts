// Constructs met on pages written and read by hand before the reader saw them: each row is one of them, in words of our own, with what an analyst would sign.
import { describe, expect, it } from "vitest";
import { readText } from "../src/index.js";
import { claimLines, dates, figures, readSentence } from "./sentence.js";

const counted = (sentence: string): string[] => readSentence(sentence).mentions.filter((mention) => mention.kind === "ordinal" || mention.kind === "count").map(({ kind, text }) => `${kind} ${text}`);

describe("figures", () => {
  it.each([
    ["冶炼厂须在两年内完成改造。", ["lte 2 a"]],
    ["The fund has set aside 90 million euros, of which 20 million would go to recyclers.", ["eq 90000000 EUR", "eq 20000000 EUR"]],
    ["Output fell by a fifth.", ["eq -20 %"]],
    ["Use shrank by 5 to 8 per cent.", ["range -8..-5 %"]],
    ["Penalties range from 10 million to 40 million rupees.", ["range 10000000..40000000 INR"]],
    ["The circuit will yield 90 tonnes of indium and 15 tonnes of germanium a year.", ["eq 90 t/a", "eq 15 t/a"]],
    ["铟价较年初翻了两倍多。", ["gt 3 x"]],
    ["钴价一年翻了逾一倍。", ["eq 1 a", "gt 2 x"]],
    ["产量比目标少三成。", ["eq -30 %"]],
    ["品位为1.2%,高于上年报告的0.9%。", ["eq 1.2 %", "eq 0.9 %"]],
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
    ["Tin rose on June 9; lead fell the same day.", ["2026-06-09..2026-06-09", "2026-06-09..2026-06-09"]],
    ["A bank sees lower prices in the fourth quarter.", ["2026-10-01..2026-12-31"]],
    ["Prices slipped in the week to June 12.", ["2026-06-06..2026-06-12"]],
    ["I could see it lower by March.", ["2027-03-01..2027-03-31 by"]],
    ["矿山最快8月复产。", ["2026-08-01..2026-08-31"]],
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
    ["The explorer has raised C$30 million for its tantalum mine.", ["eq 30000000 CAD | funding | tantalum | - | ->- | -"]],
    ["Smelting costs went from $310 to $360 a tonne because hauliers charge more. Tin was $41,000 a tonne in May.", ["eq 360 USD/t | cost | tin | - | ->- | -", "eq 41000 USD/t | price | tin | - | ->- | 2026-05"]],
    ["5月巴西对华发运铌铁2,100吨。", ["eq 2100 t | export volume | niobium | trade | BRA>CHN | 2026-05"]],
    ["China's separators treat 95% of the world's dysprosium.", ["eq 95 % | production share | dysprosium | separation | CHN>- | -"]],
    ["碳酸锂产量中盐湖提锂占24%。", ["eq 24 % | production share | lithium | refining | CHN>- | -"]],
    ["Duty is 12 per cent on ore with a WO3 content of 30 per cent or less, and 3 per cent on tungsten powder.", ["eq 12 % | tariff | tungsten | - | ->- | -", "lte 30 % | content | tungsten | - | ->- | -", "eq 3 % | tariff | tungsten | - | ->- | -"]],
    ["Chile exported 700 tonnes of molybdenum in May, worth $31 million; Korea accounted for 40 per cent.", ["eq 700 t | export volume | molybdenum | trade | CHL>WLD | 2026-05", "eq 31000000 USD | export value | molybdenum | trade | CHL>WLD | 2026-05", "eq 40 % | export share | molybdenum | trade | CHL>KOR | 2026-05"]],
    ["Fines for late exports of tin are as much as $5 million.", ["lte 5000000 USD | fine | tin | - | ->- | -"]],
    ["A tonne of bismuth fetched $29,000 in May; now you can have it for $18,000.", ["eq 29000 USD/t | price | bismuth | - | ->- | 2026-05", "eq 18000 USD/t | price | bismuth | - | ->- | -"]],
    ["Stocks in Japanese warehouses are 900 tonnes of nickel, or six weeks of consumption.", ["eq 900 t | stocks | nickel | - | JPN>- | -", "eq 6 wk | stocks in months of use | nickel | - | JPN>- | -"]],
    ["Chinese gallium exports ran at 7 tonnes in May.", ["eq 7 t | export volume | gallium | trade | CHN>WLD | 2026-05"]],
    ["Our smelter buys 2,400 tonnes of tin concentrate a year.", ["eq 2400 t/a | purchase volume | tin | concentrate | ->- | -"]],
    ["公司每年外购钨精矿约900吨。", ["approx 900 t | purchase volume | tungsten | concentrate | CHN>- | -"]],
    ["扩建耗资3亿令吉,当中四成由一家银行出资。", ["eq 300000000 MYR | investment |  | - | CHN>- | -"]],
    ["LME stocks of tin were 4,000 tons on June 9, and those in Rotterdam were 600 tons. Tin settled at $33,400.", ["eq 4000 t | stocks | tin | - | LME>- | 2026-06-09", "eq 600 t | stocks | tin | - | rotterdam>- | 2026-06-09", "eq 33400 USD | price | tin | - | ->- | -"]],
    ["Myanmar's miners may dig less: the government has approved 40,000 tonnes of tin ore for 2026.", ["eq 40000 t | mining quota | tin | mining | MMR>- | 2026"]],
    ["Repairs cost the market some 3,000 tonnes of nickel in May.", ["approx -3000 t | production change | nickel | mining | ->- | 2026-05"]],
    ["Japan is to hold 60 days of consumption of indium.", ["eq 60 d | stocks in months of use | indium | - | JPN>- | -"]],
    ["Canada has committed C$800 million to graphite projects.", ["eq 800000000 CAD | budget | graphite | - | CAN>- | -"]],
    ["韩国工厂目前只利用了四成产能。", ["eq 40 % | utilisation |  | - | KOR>- | -"]],
    ["智利矿山一季度产铜9万吨,比计划少一成,公司将全年目标由40万吨下调至37万吨。", ["eq 90000 t | production | copper | mining | CHL>- | 2026-Q1", "eq -10 % | production change | copper | mining | CHL>- | 2026-Q1", "eq 400000 t | production | copper | mining | CHL>- | 2026", "eq 370000 t | production | copper | mining | CHL>- | 2026"]],
    ["The ministry bought gallium, indium and bismuth. It holds 90 days of use of each.", ["eq 90 d | stocks in months of use | gallium+indium+bismuth | - | ->- | -"]],
    ["Laterite ore with 1.4% nickel is sold to China.", ["eq 1.4 % | grade | nickel | mining | ->- | -"]],
    ["Antimony ingot delivered to Antwerp was $41,000 a tonne.", ["eq 41000 USD/t | price | antimony | - | antwerp>- | -"]],
  ])("%s", (sentence, expected) => expect(claimLines(sentence)).toEqual(expected));
});

describe("what goes on from one sentence to the next", () => {
  it.each([
    ["Antimony in 2025\nAndean Minerals Office, Lima, 15 June 2026\nWorld mine production of antimony was 98,000 tonnes in 2025. Bolivia mined 4,100 tonnes. Reserves are 2 million tonnes, of which Tajikistan holds 60,000 tonnes. Flame retardants account for half of consumption.", [
      "production WLD 2025", "production BOL 2025", "reserve WLD -", "reserve TJK -", "consumption share WLD -"]],
    ["Antimony trioxide\nMineral News, 15 June 2026\nOutput of antimony trioxide was 120,000 tonnes in 2025, about two thirds of it in Vietnam, which digs little ore and bought 9,000 tonnes of concentrate abroad.", [
      "production - 2025", "production share VNM 2025", "import volume VNM 2025"]],
    ["Tin exports in May\nMineral News, 15 June 2026\nPeru's exports of tin were 1,900 tonnes in May 2026. The average price was $31,000 per tonne. In the first five months of the year it shipped 9,400 tonnes. Ingots had made up 70% of the total in the same period of 2025. The three largest smelters accounted for 64%.", [
      "export volume PER 2026-05", "price PER 2026-05", "export volume PER 2026-01/2026-05", "export share PER 2025-01/2025-05", "export share PER 2026-01/2026-05"]],
    ["赣锡股份2025年年度报告摘要\n2026年3月12日 来源:赣锡股份\n报告期内,公司生产锡锭1.3万吨,较上年增长6%。其中出口2,100吨。平均售价每吨24万元。期末库存310吨。全年净利润3.3亿元。今年计划生产锡锭1.4万吨。", [
      "production CHN 2025", "production change CHN 2025", "export volume CHN 2025", "price CHN 2025", "stocks CHN 2025-12-31", "net profit CHN 2025", "production CHN 2026"]],
    ["玻利维亚锑矿\n2026年6月15日 来源:矿业报\n韩国是主要买家,去年从玻利维亚采购锑精矿760吨。若新规落地,玻利维亚出口将减少200吨,全球供应下降一成。", [
      "import volume KOR 2025", "export volume change BOL -", "production change WLD -"]],
    ["铟回收\n2026年6月15日 来源:矿业报\n中国的铟回收率已达40%。韩国政府计划2030年把铟回收率提高到35%。根据该计划,回收量需增至90吨。", [
      "recycling rate CHN -", "recycling rate KOR 2030", "production KOR -"]],
    ["Tin in Oman\nMineral News, 15 June 2026\nOutput in Oman, the only smelter country in the Middle East, rose by 6% to 5,200 tonnes in 2025.", ["production change OMN 2025", "production OMN 2025"]],
    ["Palladium\nMineral News, 15 June 2026\nNYMEX warehouses held 140,000 ounces of palladium on June 9.", ["stocks USA 2026-06-09"]],
    ["Nickel ore\nMineral News, 15 June 2026\nThe Philippine government raised its nickel ore quota, but miners supplied only 2.1 million tonnes in May.", ["production PHL 2026-05"]],
    ["Zinc in 2025\nMineral News, 2 March 2026\nSpot prices of zinc ore, delivered to Antwerp, averaged $410 a tonne over the year, down from $455 in 2024.", ["price antwerp 2025", "price antwerp 2024"]],
    ["越南萤石季报\n矿业通讯河内2026年6月15日电\n越南一季度生产萤石5.2万吨。其中出口3.4万吨,逾三成运往韩国。中国同期出口萤石9万吨。", [
      "production VNM 2026-Q1", "export volume VNM 2026-Q1", "export share VNM 2026-Q1", "export volume CHN 2026-Q1"]],
    ["Kestrel Tantalum: annual results 2025\nPerth, 20 February 2026\nThe company produced 310 tonnes of tantalum concentrate. Stocks at the end of the year were 40 tonnes. For 2026 it expects 330 to 350 tonnes.", [
      "production AUS 2025", "stocks AUS 2025-12-31", "production AUS 2026"]],
    ["铟价\n2026年6月15日 来源:矿业报\n5月铟均价为每公斤2,900元,高于3月的2,700元。", ["price CHN 2026-05", "price CHN 2026-03"]],
    ["河北钒矿\n2026年6月15日 来源:矿业报\n钒钛磁铁矿资源量为2.2亿吨。当局对每吨矿石收取30元。", ["resource CHN - vanadium+titanium", "licence fee CHN - vanadium+titanium"]],
  ])("%s", (text, expected) => expect(readText(text).claims.filter(({ statement }) => statement !== "1.0").filter((claim) => claim.quantitySpan !== null)
    .map((claim, at) => [claim.metric, claim.place?.id ?? claim.place?.name ?? "-", claim.period?.text ?? "-", ...(expected[at]?.split("+").length === 2 ? [claim.minerals.join("+")] : [])].join(" "))).toEqual(expected));
});

describe("where a piece is at home", () => {
  it.each([
    ["云岭锗业:越南回收厂推迟投产\n2026年6月15日\n云岭锗业(证券代码:009998)晚间公告,越南回收厂推迟投产。上半年公司锗产量12吨。", "CHN"],
    ["Kestrel Tin raises funds\nMineral News, 15 June 2026\nThe company will finish its small tin smelter in Pahang. A Korean buyer will take the metal. Output was 800 tonnes of tin last year.", "MYS"],
  ])("%s", (text, place) => expect(readText(text).claims.at(-1)?.place?.id).toBe(place));
});

describe("bylines", () => {
  it("of a column name a form of text and no issuer", () => expect(readText("Tin at rest\nMetals column, 3 June 2026\nTin was quiet.").documents[0]?.source).toBeNull());
});
