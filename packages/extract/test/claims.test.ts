import { describe, expect, it } from "vitest";
import { readText } from "../src/index.js";
import { claimLines, readSentence } from "./sentence.js";

const cases = (table: readonly (readonly [string, readonly string[]])[]): void => {
  for (const [sentence, expected] of table) it(sentence, () => expect(claimLines(sentence)).toEqual(expected));
};

describe("trade", () => {
  cases([
    ["Australia's exports of spodumene concentrate to China rose 12% to 310,000 tonnes in May.", [
      "eq 12 % | export volume change | lithium | trade | AUS>CHN | 2026-05", "eq 310000 t | export volume | lithium | trade | AUS>CHN | 2026-05",
    ]],
    ["South Korea imported 95 tons of gallium from China in 2025.", ["eq 95 t | import volume | gallium | trade | KOR>CHN | 2025"]],
    ["中国5月稀土磁铁出口4,800吨,同比增长7.5%,其中对德国出口910吨。", [
      "eq 4800 t | export volume | rare-earths | magnets | CHN>WLD | 2026-05", "eq 7.5 % | export volume change | rare-earths | magnets | CHN>WLD | 2026-05", "eq 910 t | export volume | rare-earths | magnets | CHN>DEU | 2026-05",
    ]],
    ["日本5月自中國進口鎵12噸。", ["eq 12 t | import volume | gallium | trade | JPN>CHN | 2026-05"]],
  ]);
});

describe("shares", () => {
  cases([
    ["China accounts for about 70% of rare earth mine output and nearly 90% of refining.", [
      "approx 70 % | production share | rare-earths | mining | CHN>- | -", "approx 90 % | production share | rare-earths | refining | CHN>- | -",
    ]],
    ["中国精炼钴产量占全球78%。", ["eq 78 % | production share | cobalt | refining | CHN>- | -"]],
    ["The EU gets 98% of its rare earth magnets from China.", ["eq 98 % | import share | rare-earths | magnets | EU27_2020>CHN | -"]],
  ]);
});

describe("lists and their dates", () => {
  cases([
    ["Germany, South Korea and Vietnam took 18.3%, 12.1% and 9.6% of China's magnet exports in February.", [
      "eq 18.3 % | export share | rare-earths | magnets | CHN>DEU | 2026-02", "eq 12.1 % | export share | rare-earths | magnets | CHN>KOR | 2026-02", "eq 9.6 % | export share | rare-earths | magnets | CHN>VNM | 2026-02",
    ]],
    ["Germany, South Korea and Vietnam together took 75.6% of China's magnet exports in May.", ["eq 75.6 % | export share | rare-earths | magnets | CHN>- | 2026-05"]],
    ["Cobalt output in 2025 was 18,000 tons, 12% down on 2024.", ["eq 18000 t | production | cobalt | mining | ->- | 2025", "eq -12 % | production change | cobalt | mining | ->- | 2025"]],
  ]);

  it("does not take a rise over three years for one on the year", () => {
    expect(readSentence("钨价三年涨两倍,达到每吨38万元。").claims.find(({ kind }) => kind === "change")?.change?.base).toBe("三年前");
    expect(readSentence("Tungsten prices tripled in three years.").claims.find(({ kind }) => kind === "change")?.change?.base).toBe("three years before");
  });

  it("takes no span of a rank for a figure", () => {
    expect(claimLines("LME nickel stocks were 231,000 t in May, a four-year high.").map((line) => line.split(" | ")[0])).toEqual(["eq 231000 t", ""]);
  });
});

describe("figures set side by side", () => {
  cases([
    ["As of 2025, Australia's rare earth mine production is projected to reach 15,000 tons, against China's 270,000 tons.", [
      "eq 15000 t | production | rare-earths | mining | AUS>- | 2025", "eq 270000 t | production | rare-earths | mining | CHN>- | 2025",
    ]],
    ["China holds 62% of global rare earth patents.", ["eq 62 % | patent share | rare-earths | - | CHN>- | -"]],
  ]);
});

describe("prices, capacity, intensity", () => {
  cases([
    ["Dysprosium oxide in Rotterdam traded at $830 per kg on 10 June.", ["eq 830 USD/kg | price | dysprosium | refining | rotterdam>- | 2026-06-10"]],
    ["6月10日,碳酸锂报9.8万元/吨,环比上涨2%。", ["eq 98000 CNY/t | price | lithium | refining | CHN>- | 2026-06-10", "eq 2 % | price change | lithium | refining | CHN>- | 2026-06-10"]],
    ["Each offshore turbine uses 600 kg of rare earth magnets.", ["eq 600 kg/unit | material intensity | rare-earths | end-use | ->- | -"]],
    ["Indonesia plans to raise nickel ore quotas to 300 million wmt in 2027.", ["eq 300000000 wmt | mining quota | nickel | mining | IDN>- | 2027"]],
  ]);
});

describe("modality", () => {
  it("is as worded, and corrected by the dates", () => {
    const [claim] = readSentence("Chile is expected to produce 280,000 tonnes of lithium carbonate in 2025.").claims;
    expect(claim).toMatchObject({ modality: "projected", correctedModality: "reported" });
  });

  it("is reported for what is compared with", () => {
    const [coming, was] = readSentence("Output will reach 90 kt of cobalt in 2027, compared with 70 kt in 2025.").claims;
    expect([coming?.modality, was?.modality]).toEqual(["projected", "reported"]);
  });
});

describe("a claim", () => {
  it("carries the key it meets the record under", () => {
    const [claim] = readSentence("China exported 5,000 tons of rare earth magnets to Germany in May.").claims;
    expect(claim?.key).toEqual({ measure: "exports", good: "rare-earth-magnets", stage: "component", area: "CHN", counterpart: "DEU", denominator: null });
  });

  it("has no key when a part of it is unknown", () => {
    const [claim] = readSentence("Prices rose to $30 per lb.").claims;
    expect(claim?.key).toBeNull();
  });

  it("invents no period", () => {
    const [claim] = readSentence("The mine in Canada holds 40 million pounds of antimony.").claims;
    expect(claim?.period).toBeNull();
  });

  it("names who says it", () => {
    const [claim] = readSentence("Demand for lithium will reach 3 million tonnes in 2030, according to Harbour Research.").claims;
    expect(claim?.attribution).toBe("Harbour Research");
  });
});

describe("as other writers tell it", () => {
  cases([
    ["China's magnet exports to Japan totalled 205 t, to South Korea 187 t and to Germany 312 t in May.", [
      "eq 205 t | export volume | rare-earths | magnets | CHN>JPN | 2026-05",
      "eq 187 t | export volume | rare-earths | magnets | CHN>KOR | 2026-05",
      "eq 312 t | export volume | rare-earths | magnets | CHN>DEU | 2026-05",
    ]],
    ["Exports of magnets from China to Japan, South Korea and Germany came to 205 t, 187 t and 312 t in May.", [
      "eq 205 t | export volume | rare-earths | magnets | CHN>JPN | 2026-05",
      "eq 187 t | export volume | rare-earths | magnets | CHN>KOR | 2026-05",
      "eq 312 t | export volume | rare-earths | magnets | CHN>DEU | 2026-05",
    ]],
    ["对日出口稀土永磁205吨,对韩187吨,对德312吨。", [
      "eq 205 t | export volume | rare-earths | magnets | CHN>JPN | -",
      "eq 187 t | export volume | rare-earths | magnets | CHN>KOR | -",
      "eq 312 t | export volume | rare-earths | magnets | CHN>DEU | -",
    ]],
    ["今年一季度,哈萨克斯坦钨精矿出口由上年同期的1120吨增至1890吨,增长68.8%。", [
      "eq 1120 t | export volume | tungsten | trade | KAZ>WLD | 2025-Q1",
      "eq 1890 t | export volume | tungsten | trade | KAZ>WLD | 2026-Q1",
      "eq 68.8 % | export volume change | tungsten | trade | KAZ>WLD | 2026-Q1",
    ]],
    ["Indonesia, which produces more than half of the world's nickel, cut its ore quota to 250 million tonnes for 2026 from 379 million tonnes.", [
      "gt 50 % | production share | nickel | mining | IDN>- | -",
      "eq 250000000 t | mining quota | nickel | mining | IDN>- | 2026",
      "eq 379000000 t | mining quota | nickel | mining | IDN>- | 2025",
    ]],
    ["美国九成以上的氧化锑依赖进口,其中四分之三来自中国。", [
      "gte 90 % | import share | antimony | trade | USA>- | -",
      "eq 75 % | import share | antimony | trade | USA>CHN | -",
    ]],
    ["2024年欧盟98%的稀土永磁从中国进口。", [
      "eq 98 % | import share | rare-earths | magnets | EU27_2020>CHN | 2024",
    ]],
    ["DR Congo will allow exports of 96,600 tonnes of cobalt a year in 2026 and 2027.", [
      "eq 96600 t/a | export volume | cobalt | trade | COD>WLD | 2026/2027",
    ]],
    ["Ganfeng's net profit was 1.1 billion yuan in 2025, against a loss of 2.07 billion yuan a year before.", [
      "eq 1100000000 CNY | net profit |  | - | CHN>- | 2025",
      "eq -2070000000 CNY | net profit |  | - | CHN>- | 2024",
    ]],
    ["赣锋锂业2025年净利润11亿元,上年同期亏损20.7亿元。", [
      "eq 1100000000 CNY | net profit |  | - | CHN>- | 2025",
      "eq -2070000000 CNY | net profit |  | - | CHN>- | 2024",
    ]],
    ["The magnet plant in Narva has a capacity of 2,000 tonnes a year.", [
      "eq 2000 t/a | capacity | rare-earths | magnets | ->- | -",
    ]],
    ["1-5月,全国新能源汽车产量同比增长近四成。", [
      "approx 40 % | production change |  | - | CHN>- | 2026-01/2026-05",
    ]],
    ["Pre-tax loss narrowed to £3.1m in the first half of 2026 from £5.9m a year earlier.", [
      "eq -3100000 GBP | pre-tax profit |  | - | ->- | 2026-H1",
      "eq -5900000 GBP | pre-tax profit |  | - | ->- | 2025-H1",
    ]],
    ["Output of sintered magnets reached 412 t in the first half (H1 2025: 366 t).", [
      "eq 412 t | production | rare-earths | magnets | ->- | 2026-H1",
      "eq 366 t | production | rare-earths | magnets | ->- | 2025-H1",
    ]],
    ["Indonesia exported 5,127 t of refined tin in May, against 4,466 t in April and 4,870 t in May last year.", [
      "eq 5127 t | export volume | tin | trade | IDN>WLD | 2026-05",
      "eq 4466 t | export volume | tin | trade | IDN>WLD | 2026-04",
      "eq 4870 t | export volume | tin | trade | IDN>WLD | 2025-05",
    ]],
    ["China issued first-batch tungsten quotas of 58,000 t, 6.5% lower than a year ago.", [
      "eq 58000 t | mining quota | tungsten | mining | CHN>- | -",
      "eq -6.5 % | mining quota change | tungsten | mining | CHN>- | -",
    ]],
    ["上半年进口锂辉石精矿约260万实物吨,同比下降7.6%。", [
      "approx 2600000 t | import volume | lithium | trade | CHN>WLD | 2026-H1",
      "eq -7.6 % | import volume change | lithium | trade | CHN>WLD | 2026-H1",
    ]],
    ["公司上半年磁材销量1.31万吨,同比增长约两成,毛利率由去年同期的9.0%提升到17.2%,提高8.2个百分点。", [
      "eq 13100 t | sales volume | rare-earths | magnets | CHN>- | 2026-H1",
      "approx 20 % | sales volume change | rare-earths | magnets | CHN>- | 2026-H1",
      "eq 9 % | gross margin | rare-earths | - | CHN>- | 2025-H1",
      "eq 17.2 % | gross margin | rare-earths | - | CHN>- | 2026-H1",
      "eq 8.2 pp | gross margin change | rare-earths | - | CHN>- | 2026-H1",
    ]],
  ]);
});

describe("things made, in their own units", () => {
  it.each([
    ["Carmakers sold 17.1 million electric vehicles in 2024.", ["eq 17100000 vehicle | sales volume |  | - | ->- | 2024"]],
    ["Electric vehicle sales were 20.7 million units in 2025, up 20% on the year.", ["eq 20700000 unit | sales volume |  | - | ->- | 2025", "eq 20 % | sales volume change |  | - | ->- | 2025"]],
    ["China's exports of batteries rose to 25.7 GWh in December from 21.9 GWh in November.", ["eq 25.7 GWh | export volume |  | - | CHN>WLD | 2025-12", "eq 21.9 GWh | export volume |  | - | CHN>WLD | 2025-11"]],
    ["In 2024 some 117 GW of wind turbines were installed worldwide.", ["approx 117 GW | installations |  | - | WLD>- | 2024"]],
    ["2025年工业机器人产量77.3万套,动力电池产量1755.6吉瓦时,新增风电装机1.2亿千瓦。", ["eq 773000 unit | production |  | - | CHN>- | 2025", "eq 1755.6 GWh | production |  | - | CHN>- | 2025", "eq 120000000 kW | installations |  | - | CHN>- | 2025"]],
    ["A typical battery holds 4 kg of cobalt.", ["eq 4 kg/unit | material intensity | cobalt | end-use | ->- | -"]],
    ["每辆车用磁铁约2公斤。", ["approx 2 kg/vehicle | material intensity | rare-earths | end-use | ->- | -"]],
  ])("%s", (sentence, expected) => expect(claimLines(sentence)).toEqual(expected));
});

describe("money by what it is for", () => {
  it.each([
    ["It plans a 4.5 trillion rupiah nickel smelter.", ["eq 4500000000000 IDR | investment | nickel | - | ->- | -"]],
    ["Daehan will take a 30% stake in the nickel mine for 350 billion won.", ["eq 30 % | stake | nickel | - | ->- | -", "eq 350000000000 KRW | deal value | nickel | - | ->- | -"]],
    ["Cash at 31 March was A$61.3 million (31 December: A$70.8 million) and debt C$12 million.", ["eq 61300000 AUD | cash |  | - | ->- | 2026-03-31", "eq 70800000 AUD | cash |  | - | ->- | 2025-12-31", "eq 12000000 CAD | net debt |  | - | ->- | 2026-03-31"]],
    ["NdPr sales averaged US$71/kg.", ["eq 71 USD/kg | price | praseodymium+neodymium | - | ->- | -"]],
    ["超指标开采钨矿的,处违法所得一倍以上三倍以下罚款,最高不超过500万元。", ["lte 5000000 CNY | fine | tungsten | - | CHN>- | -"]],
  ])("%s", (sentence, expected) => expect(claimLines(sentence)).toEqual(expected));
});

describe("who, of whom and when", () => {
  it.each([
    ["China refines nearly 80% of the world's cobalt and what it refines comes from Congo.", ["approx 80 % | production share | cobalt | refining | CHN>- | -"]],
    ["China exported 900 tons of antimony in May, of which over half went to Germany and India.", ["eq 900 t | export volume | antimony | trade | CHN>WLD | 2026-05", "gt 50 % | export share | antimony | trade | CHN>- | 2026-05"]],
    ["The firm invested $28 million to triple its germanium capacity to 45 tons by 2028.", ["eq 28000000 USD | investment | germanium | - | ->- | -", "eq 3 x | capacity change | germanium | refining | ->- | 2028", "eq 45 t | capacity | germanium | refining | ->- | 2028"]],
    ["China's gallium exports to Japan were less than one-tenth of the 2022 monthly average of 4.6 tons.", ["lt 10 % | export share | gallium | trade | CHN>JPN | -", "eq 4.6 t/mo | export volume | gallium | trade | CHN>JPN | 2022"]],
    ["The Indicated Resource stands at 14.2 million tonnes at 1.3% Li2O.", ["eq 14200000 t | resource | lithium | resources | ->- | -", "eq 1.3 % | grade (li2o) | lithium | - | ->- | -"]],
    ["China exported 8 tons of gallium, and a trader in Durban put it at 9 tons.", ["eq 8 t | export volume | gallium | trade | CHN>WLD | -", "eq 9 t | export volume | gallium | trade | CHN>WLD | -"]],
  ])("%s", (sentence, expected) => expect(claimLines(sentence)).toEqual(expected));

  it("a report of a quarter tells of that quarter, and an aside of another moves it on no further", () => {
    const report = "Tarn Resources quarterly report for the period ended 31 March 2026\n27 April 2026\nThe mine produced 4,120 tonnes of spodumene concentrate (December quarter: 3,760 tonnes). Ore mined was 61,200 tonnes. Guidance is 16,000 tonnes of concentrate and 80 tonnes of NdPr oxide.";
    expect(readText(report).claims.map(({ figure, period, minerals }) => [figure?.value, period?.text ?? null, minerals.join("+")])).toEqual([
      [4120, "2026-Q1", "lithium"], [3760, "2025-Q4", "lithium"], [61200, "2026-Q1", "lithium"], [16000, null, "lithium"], [80, null, "praseodymium+neodymium"],
    ]);
  });
});
