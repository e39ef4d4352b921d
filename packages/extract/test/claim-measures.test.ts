// What a figure measures where a nearer word misleads: grades beside shares, costs beside prices, things handed out beside things made.
import { describe, expect, it } from "vitest";
import { readText } from "../src/index.js";
import { claimLines } from "./sentence.js";

describe("grades", () => {
  it.each([
    ["The deposit holds between 1.1% and 2.4% antimony.", ["range 1.1..2.4 % | grade | antimony | - | ->- | -"]],
    ["Drilling grades between 0.8% and 1.9% tungsten.", ["range 0.8..1.9 % | grade | tungsten | - | ->- | -"]],
    ["平均品位0.34%,锑资源量5.2万吨。", ["eq 0.34 % | grade | antimony | - | ->- | -", "eq 52000 t | resource | antimony | resources | CHN>- | -"]],
    ["Tin metal 99.9%: $31,200/t, up $150.", ["eq 99.9 % | grade | tin | metal | ->- | -", "eq 31200 USD/t | price | tin | - | ->- | -", "eq 150 USD/t | price change | tin | - | ->- | -"]],
    ["The Mineral Resource is 88 Mt at 0.71% TREO, with Indicated 40 Mt at 0.82% and Inferred 48 Mt at 0.62%.", ["eq 88000000 t | resource | rare-earths | resources | ->- | -", "eq 0.71 % | grade (treo) | rare-earths | refining | ->- | -", "eq 40000000 t | resource | rare-earths | resources | ->- | -", "eq 0.82 % | grade | rare-earths | refining | ->- | -", "eq 48000000 t | resource | rare-earths | resources | ->- | -", "eq 0.62 % | grade | rare-earths | refining | ->- | -"]],
  ] as const)("%s", (sentence, expected) => expect(claimLines(sentence)).toEqual(expected));
});

describe("parts of what is bought and used", () => {
  it.each([
    ["Japan imports four-fifths of what it uses.", ["eq 80 % | import share |  | trade | JPN>- | -"]],
    ["India buys nine-tenths of the magnets it uses from China.", ["eq 90 % | import share | rare-earths | magnets | IND>CHN | -"]],
    ["国内锡消费的四成来自焊料。", ["eq 40 % | consumption share | tin | end-use | CHN>- | -"]],
    ["Auric sold 30% of the Tarn tin mine.", ["eq 30 % | stake | tin | - | ->- | -"]],
  ] as const)("%s", (sentence, expected) => expect(claimLines(sentence)).toEqual(expected));
});

describe("steps of the chain that are to be covered at home", () => {
  it.each([
    ["欧盟要求到2030年战略原材料10%来自本土开采，40%来自本土加工，25%来自回收，对单一第三国的依赖不得超过65%。", ["eq 10 % | mining share | strategic-raw-materials | mining | EU27_2020>- | 2030", "eq 40 % | processing share | strategic-raw-materials | refining | EU27_2020>- | 2030", "eq 25 % | recycling share | strategic-raw-materials | recycling | EU27_2020>- | 2030", "lte 65 % | maximum share from one country | strategic-raw-materials | trade | EU27_2020>- | 2030"]],
    ["欧盟设定到2030年本土加工占比不低于40%，单一第三国依赖度不超过65%。", ["gte 40 % | processing share |  | refining | EU27_2020>- | 2030", "lte 65 % | maximum share from one country |  | trade | EU27_2020>- | 2030"]],
    ["日本计划到2030年将国内冶炼比例提高到30%。", ["eq 30 % | processing share |  | refining | JPN>- | 2030"]],
    ["The EU wants 10% of its strategic raw materials from domestic extraction and 40% from domestic processing by 2030.", ["eq 10 % | mining share | strategic-raw-materials | mining | EU27_2020>- | 2030", "eq 40 % | processing share | strategic-raw-materials | refining | EU27_2020>- | 2030"]],
  ] as const)("%s", (sentence, expected) => expect(claimLines(sentence)).toEqual(expected));
});

describe("ore that goes into a mill, and output that is lost", () => {
  it.each([
    ["商务部公布稀土出口管制措施。该项目年处理矿石100万吨。", ["eq 1000000 t | ore throughput | rare-earths | mining | CHN>- | -"]],
    ["2024年公司处理矿石320万吨，生产铜精矿4.5万吨。", ["eq 3200000 t | ore throughput | copper | mining | CHN>- | 2024", "eq 45000 t | production | copper | concentrate | CHN>- | 2024"]],
    ["检修预计影响锑产量600吨左右。", ["approx -600 t | production change | antimony | mining | CHN>- | -"]],
    ["受检修影响，锑产量约600吨。", ["approx 600 t | production | antimony | mining | CHN>- | -"]],
    ["Ore throughput at the tin mine rose to 250,000 t in March 2026.", ["eq 250000 t | ore throughput | tin | mining | ->- | 2026-03"]],
  ] as const)("%s", (sentence, expected) => expect(claimLines(sentence)).toEqual(expected));
});

describe("costs, prices and multiples", () => {
  it.each([
    ["A tonne of nickel matte now costs $13,400.", ["eq 13400 USD/t | price | nickel | refining | ->- | -"]],
    ["China's gallium exports fell. Lynas said its average selling price rose to A$74/kg.", ["eq 74 AUD/kg | price | gallium | - | AUS>- | -"]],
    ["Their refining costs are $2.10 per lb.", ["eq 2.1 USD/lb | cost |  | - | ->- | -"]],
    ["Licences took three times as long as a year before, while prices doubled.", ["eq 3 x | ratio |  | - | ->- | 2025", "eq 2 x | price change |  | - | ->- | 2025"]],
    ["Solar cells need 9–12 g/kWh of tellurium, and offshore turbines 600–700 kg/MW of rare earths.", ["range 9..12 g/kWh | material intensity | tellurium | end-use | ->- | -", "range 600..700 kg/MW | material intensity | rare-earths | end-use | ->- | -"]],
    ["The firm won a A$90 million loan facility.", ["eq 90000000 AUD | loan |  | - | ->- | -"]],
  ] as const)("%s", (sentence, expected) => expect(claimLines(sentence)).toEqual(expected));
});

describe("handed out, sent out, looked back on", () => {
  it.each([
    ["Congo's cobalt export quota is 80,000 tonnes. The miner was given 2,400 tonnes.", ["eq 80000 t | export quota | cobalt | trade | COD>- | -", "eq 2400 t | export quota | cobalt | trade | COD>- | -"]],
    ["储能电池出货量为62吉瓦时,同比增长41%。", ["eq 62 GWh | deliveries |  | - | CHN>- | -", "eq 41 % | deliveries change |  | - | CHN>- | -"]],
    ["处于近六年低位的锡库存为7,100吨。", ["eq 7100 t | stocks | tin | - | CHN>- | -"]],
    ["Only four of nine licence applications were approved.", ["eq 9 application | licence applications |  | - | ->- | -"]],
    ["Miners hope to sell 6 million tons of nickel ore this year.", ["eq 6000000 t | sales volume | nickel | mining | ->- | 2026"]],
  ] as const)("%s", (sentence, expected) => expect(claimLines(sentence)).toEqual(expected));
});

describe("for one of each", () => {
  it.each([
    ["单车用钴量由8公斤降至4公斤。", ["eq 8 kg/vehicle | material intensity | cobalt | end-use | ->- | -", "eq 4 kg/vehicle | material intensity | cobalt | end-use | ->- | -"]],
    ["The motor uses 1.5 kg of NdFeB per vehicle, twice that of hybrids.", ["eq 1.5 kg/vehicle | material intensity | rare-earths | end-use | ->- | -", "eq 2 x | ratio | rare-earths | end-use | ->- | -"]],
    ["人形机器人单台磁材用量为2-4公斤。", ["range 2..4 kg/unit | material intensity | rare-earths | end-use | ->- | -"]],
    ["单月用量约1.8吨。", ["approx 1.8 t | demand |  | end-use | ->- | -"]],
  ] as const)("%s", (sentence, expected) => expect(claimLines(sentence)).toEqual(expected));
});

describe("parts of what somebody else has, and of what it was before", () => {
  it.each([
    ["China supplies 94% of Japan's dysprosium, 88% of its terbium and 60% of its gallium.", ["eq 94 % | import share | dysprosium | trade | JPN>CHN | -", "eq 88 % | import share | terbium | trade | JPN>CHN | -", "eq 60 % | import share | gallium | trade | JPN>CHN | -"]],
    ["The bloc should cover 10% of consumption from extraction, 40% from processing and 25% from recycling, with no more than 65% from a single third country.", ["eq 10 % | mining share |  | mining | EU27_2020>- | -", "eq 40 % | processing share |  | refining | EU27_2020>- | -", "eq 25 % | recycling share |  | recycling | EU27_2020>- | -", "lte 65 % | maximum share from one country |  | trade | EU27_2020>- | -"]],
    ["5月锡锭出口31吨,不足去年同期的一成。", ["eq 31 t | export volume | tin | trade | CHN>WLD | 2026-05", "lt 10 % | export share | tin | trade | CHN>WLD | 2026-05"]],
    ["2024年印度进口稀土磁铁1,900吨,2010年这一数字是300吨。", ["eq 1900 t | import volume | rare-earths | magnets | IND>WLD | 2024", "eq 300 t | import volume | rare-earths | magnets | IND>WLD | 2010"]],
    ["锡价年初以来累计涨幅达到47%。", ["eq 47 % | price change | tin | - | CHN>- | -"]],
    ["5月锡锭出口310吨,同比降幅收窄至5%。", ["eq 310 t | export volume | tin | trade | CHN>WLD | 2026-05", "eq -5 % | export volume change | tin | trade | CHN>WLD | 2026-05"]],
    ["氧化镨钕保底价为每公斤110美元,比当时的市场价高出近一倍。", ["eq 110 USD/kg | price floor | praseodymium+neodymium | - | ->- | -", "approx 100 % | price spread | praseodymium+neodymium | - | ->- | -"]],
  ] as const)("%s", (sentence, expected) => expect(claimLines(sentence)).toEqual(expected));
});

describe("of which good", () => {
  it.each([
    ["The plant separates 900 tonnes of rare earth oxides a year, of which 40 tonnes are dysprosium and terbium.", ["eq 900 t/a | production | rare-earths | separation | ->- | -", "eq 40 t | production | dysprosium+terbium | separation | ->- | -"]],
    ["Jakarta approved ore quotas of 240 million wet tonnes and will raise royalties on nickel ore to 16%.", ["eq 240000000 wmt | mining quota | nickel | mining | IDN>- | -", "eq 16 % | royalty rate | nickel | - | IDN>- | -"]],
    ["A reserve with a budget of €80 million should hold gallium, germanium and NdPr oxide.", ["eq 80000000 EUR | budget | gallium+germanium+praseodymium+neodymium | - | ->- | -"]],
    ["我国5月稀土永磁出口4,900吨。日本对华稀土依赖度约为六成。", ["eq 4900 t | export volume | rare-earths | magnets | CHN>WLD | 2026-05", "approx 60 % | import share | rare-earths | trade | JPN>CHN | -"]],
  ] as const)("%s", (sentence, expected) => expect(claimLines(sentence)).toEqual(expected));
});

describe("lists in their order", () => {
  it.each([
    ["Gallium, germanium and antimony exports fell by 5%, 6% and 7% in May.", ["eq -5 % | export volume change | gallium | trade | ->WLD | 2026-05", "eq -6 % | export volume change | germanium | trade | ->WLD | 2026-05", "eq -7 % | export volume change | antimony | trade | ->WLD | 2026-05"]],
    ["镓、锗、锑价格分别下跌5%、6%和7%。", ["eq -5 % | price change | gallium | - | CHN>- | -", "eq -6 % | price change | germanium | - | CHN>- | -", "eq -7 % | price change | antimony | - | CHN>- | -"]],
    ["Exports of gallium and germanium fell 12% in May and 9% in April.", ["eq -12 % | export volume change | gallium+germanium | trade | ->WLD | 2026-05", "eq -9 % | export volume change | gallium+germanium | trade | ->WLD | 2026-04"]],
  ] as const)("%s", (sentence, expected) => expect(claimLines(sentence)).toEqual(expected));
});

describe("rates with a name of their own, and what is used", () => {
  it.each([
    ["5月公司锡锭产量820吨,产销率101.3%,自给率约三成。", ["eq 820 t | production | tin | refining | CHN>- | 2026-05", "eq 101.3 % | sales ratio | tin | metal | CHN>- | 2026-05", "approx 30 % | self-sufficiency | tin | metal | CHN>- | 2026-05"]],
    ["Peru exported 900 tonnes of tin in May, of which 600 tonnes (67%) went to Japan.", ["eq 900 t | export volume | tin | trade | PER>WLD | 2026-05", "eq 600 t | export volume | tin | trade | PER>JPN | 2026-05", "eq 67 % | export share | tin | trade | PER>JPN | 2026-05"]],
    ["Royalties on tin are 12% of the sales price, and Jakarta collected $90 million in May, a tenth more than in April.", ["eq 12 % | royalty rate | tin | - | IDN>- | -", "eq 90000000 USD | royalties | tin | - | IDN>- | 2026-05", "eq 10 % | royalties change | tin | - | IDN>- | 2026-05"]],
    ["5月国内钢厂钼铁招标量9,100吨。", ["eq 9100 t | purchase volume | molybdenum | metal | CHN>- | 2026-05"]],
    ["A tin smelter costs $9,000 per tonne of annual capacity to build in Peru and $5,500 in Bolivia.", ["eq 9000 USD/t | investment | tin | - | PER>- | -", "eq 5500 USD/t | investment | tin | - | BOL>- | -"]],
    ["矿石占生产成本的四成。", ["eq 40 % | cost share |  | - | CHN>- | -"]],
    ["2025年公司净利率降至6.4%。", ["eq 6.4 % | net margin |  | - | CHN>- | 2025"]],
    ["Tin averaged $31,000 a tonne in May, and nickel $15,200.", ["eq 31000 USD/t | price | tin | - | ->- | 2026-05", "eq 15200 USD/t | price | nickel | - | ->- | 2026-05"]],
    ["Revenue was $9 million last year and the loss narrowed to $2 million.", ["eq 9000000 USD | revenue |  | - | ->- | 2025", "eq -2000000 USD | net profit |  | - | ->- | 2025"]],
    ["5月公司锡锭产量900吨,同比-4.2%,环比+8%。", ["eq 900 t | production | tin | refining | CHN>- | 2026-05", "eq -4.2 % | production change | tin | refining | CHN>- | 2026-05", "eq 8 % | production change | tin | refining | CHN>- | 2026-05"]],
    ["5月锡企业实现产值12亿元,同比增长9%。", ["eq 1200000000 CNY | output value | tin | - | CHN>- | 2026-05", "eq 9 % | output value change | tin | - | CHN>- | 2026-05"]],
    ["三家冶炼厂停产检修,涉及锡产能1.2万吨。", ["eq 12000 t | capacity | tin | refining | CHN>- | -"]],
    ["The national stockpile held 900 tons of indium at the end of May, equal to four months of national consumption.", ["eq 900 t | strategic reserve | indium | - | ->- | 2026-05-31", "eq 4 mo | stocks in months of use | indium | - | ->- | 2026-05-31"]],
    ["Customs cleared only 70 tonnes of terbium for export in May.", ["eq 70 t | export volume | terbium | trade | ->WLD | 2026-05"]],
    ["A motor maker bought a kilogram of terbium oxide for $900 in May.", ["eq 900 USD/kg | price | terbium | refining | ->- | 2026-05"]],
    ["Korea recovered 30 tonnes of indium in 2025.", ["eq 30 t | production | indium | refining | KOR>- | 2025"]],
    ["公司收购一家锗厂51%股权,该厂2025年锗锭产量24吨,占全国的11%。", ["eq 51 % | stake | germanium | - | CHN>- | -", "eq 24 t | production | germanium | refining | CHN>- | 2025", "eq 11 % | production share | germanium | refining | CHN>- | 2025"]],
    ["越南在建的稀土分离项目合计8,000吨。", ["eq 8000 t | capacity | rare-earths | separation | VNM>- | -"]],
    ["Makers of solder swallow half of the tin.", ["eq 50 % | consumption share | tin | end-use | ->- | -"]],
    ["锡冶炼厂项目进度已达八成。", ["eq 80 % | completion | tin | - | CHN>- | -"]],
    ["Korea bought 300 tonnes of tin in May.", ["eq 300 t | import volume | tin | trade | KOR>WLD | 2026-05"]],
    ["Korea uses 4,000 tonnes of tin a year.", ["eq 4000 t/a | consumption | tin | end-use | KOR>- | -"]],
    ["今年越南钨出口配额为3,000吨,5月出口420吨,完成年度配额的31%。", ["eq 3000 t | export quota | tungsten | trade | VNM>- | 2026", "eq 420 t | export volume | tungsten | trade | VNM>WLD | 2026-05", "eq 31 % | quota use | tungsten | - | VNM>- | 2026-05"]],
    ["The furnaces made 410 tonnes of titanium last year. Stocks of sponge were 90 tonnes.", ["eq 410 t | production | titanium | refining | ->- | 2025", "eq 90 t | stocks | titanium | - | ->- | -"]],
  ] as const)("%s", (sentence, expected) => expect(claimLines(sentence)).toEqual(expected));
});

it("a company is named after what it makes, where its notice speaks of ore alone", () => {
  const { claims, warnings } = readText("Notice to shareholders: preliminary results\nTarn Manganese plc, Johannesburg, 6 March 2026\nOutput for the year ended 31 December 2025 was 1.9 million tonnes of ore. Ore was sold at an average of $4.20 per dmtu. Headline earnings fell to R1.3 billion. The rail strike lasted nine weeks. The board is content.");
  expect(claims.map(({ figure, minerals, period }) => [figure?.value, figure?.unit, minerals.join(), period?.text])).toEqual([[1_900_000, "t", "manganese", "2025"], [4.2, "USD/mtu", "manganese", "2025"], [1_300_000_000, "ZAR", "manganese", "2025"]]);
  expect(warnings.map(({ kind }) => kind)).not.toContain("off-topic");
});
