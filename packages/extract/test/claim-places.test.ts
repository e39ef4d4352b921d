// Where a figure belongs when a nearer name misleads: seats of companies, questions, what is told "outside" and at home.
import { describe, expect, it } from "vitest";
import { readText } from "../src/index.js";
import { claimLines } from "./sentence.js";

describe("places that are not the one meant", () => {
  it.each([
    ["Outside China there are 9,000 tonnes of gallium capacity.", ["eq 9000 t | capacity | gallium | refining | outside China>- | -"]],
    ["Congo set a cobalt export quota of 80,000 tonnes. Glencore got 19,500 tonnes.", ["eq 80000 t | export quota | cobalt | trade | COD>- | -", "eq 19500 t | export quota | cobalt | trade | COD>- | -"]],
    ["Two shipments of lithium hydroxide totalling 3,400 t were delivered to customers in Japan.", ["eq 3400 t | export volume | lithium | trade | ->JPN | -"]],
    ["韩国矿山年产钨精矿900吨。国内钨库存约2,300吨。", ["eq 900 t | production | tungsten | mining | KOR>- | -", "approx 2300 t | stocks | tungsten | - | CHN>- | -"]],
  ] as const)("%s", (sentence, expected) => expect(claimLines(sentence)).toEqual(expected));
});

describe("questions and answers", () => {
  const piece = "A talk\nMineral News, 15 June 2026\nQ: How large is your plant?\nA: We separate 900 tonnes of rare earth oxides a year.\nQ: And Chile?\nA: About 270,000 tonnes of lithium carbonate in 2025.\nQ: Will Beijing lift its export controls?\nA: I doubt it.";
  const reading = readText(piece);

  it("an answer is of the place asked about, and what \"we\" do of no place told later", () => {
    expect(reading.claims.map(({ figure, place }) => [figure?.value, place?.id ?? null])).toEqual([[900, null], [270_000, "CHL"]]);
  });

  it("a question tells no event", () => expect(reading.events.filter(({ status }) => status !== "negated")).toEqual([]));
});

describe("元 of other houses", () => {
  it("is the dollar of Taiwan where the piece prints it, and the yuan where it names that", () => {
    const reading = readText("鎵價走高\n經濟週報 2026年6月15日\n宏德5月營收新台幣12.5億元,年增9%。第1季淨利2.4億元。資本支出約新台幣30億元。鎵價報每公斤人民幣1,800元。");
    expect(reading.claims.filter(({ figure }) => figure?.unit !== "%").map(({ figure }) => `${figure?.value} ${figure?.unit}`)).toEqual(["1250000000 TWD", "240000000 TWD", "3000000000 TWD", "1800 CNY/kg"]);
  });
});

describe("who says it", () => {
  it.each([["摩根则认为,锡价将升至每吨30万元。", "摩根"], ["数据说明,锡库存为9,000吨。", null], ["The Mineral Resource estimate for Tarn is 12 Mt of tin ore.", null]] as const)("%s", (sentence, speaker) => {
    expect(readText(`T\nMineral News, 15 June 2026\n${sentence}`).claims[0]?.attribution ?? null).toBe(speaker);
  });
});

describe("the other side, the port, the topic's own country", () => {
  it.each([
    ["Tarn signed an offtake agreement with Hanil Magnetics of South Korea for 700 tonnes of NdPr oxide a year.", ["eq 700 t/a | offtake volume | praseodymium+neodymium | - | ->KOR | -"]],
    ["Congo resumed shipments in December, when 1,900 tonnes of cobalt left the port of Durban.", ["eq 1900 t | export volume | cobalt | trade | COD>WLD | 2025-12"]],
    ["Indonesia made 2.6 million tonnes of nickel in 2025, two-thirds of the world's total, and HPAL plants accounted for 430,000 tonnes of that.", ["eq 2600000 t | production | nickel | mining | IDN>- | 2025", "eq 66.66666666667 % | production share | nickel | mining | IDN>- | 2025", "eq 430000 t | production | nickel | refining | IDN>- | 2025"]],
    ["某些国家把对华关税从25%抬高到50%。", ["eq 25 % | tariff |  | - | ->CHN | -", "eq 50 % | tariff |  | - | ->CHN | -"]],
    ["Yttrium oxide in Europe, four times those in China, reached $250 per kg.", ["eq 4 x | ratio | yttrium | refining | ->- | -", "eq 250 USD/kg | price | yttrium | refining | EUROPE>- | -"]],
  ] as const)("%s", (sentence, expected) => expect(claimLines(sentence)).toEqual(expected));
});

it("a page that goes on to another metal of another country leaves the first behind", () => {
  const reading = readText("Quotas\nMineral News, Kinshasa, 15 June 2026\nCongo set a cobalt export quota of 80,000 tonnes. Indonesia approved nickel ore quotas of 240 million wet tonnes. Nickel smelters run at 61% of capacity.");
  expect(reading.claims.map(({ figure, place }) => [figure?.value, place?.id])).toEqual([[80_000, "COD"], [240_000_000, "IDN"], [61, "IDN"]]);
});

describe("where news is from, and who only sells", () => {
  it.each([
    ["Oxide plant\nTallinn, 15 June 2026\nThe plant made 300 tonnes of rare-earth oxide in May.", ["EST"]],
    ["钴出口\n2026年6月15日 来源:非洲矿业观察\n刚果(金)5月出口钴6,100吨。产量8,000吨。", ["COD", "COD"]],
    ["Tin in Malaysia\nMineral News, 15 June 2026\nA Malaysian smelter made 900 tonnes of tin in May. Bolivian exports stood still. Shipments of refined tin fell by 3% to 810 tonnes. The smelter has stocks of 60 tonnes.", ["MYS", "BOL", "BOL", "MYS"]],
    ["Tin\nMineral News, 15 June 2026\nIndonesia exported 4,000 tonnes of tin in May. China, which refines half of the world's tin, bought 1,100 tonnes of that.", ["IDN", "CHN", "CHN"]],
    ["锌矿加工费\n2026年6月15日 来源:矿业报\n一家大型冶炼厂与秘鲁矿商谈定加工费为每吨80美元。5月国内锌锭产量52万吨,占总产量的9%。", [undefined, "CHN", "CHN"]],
    ["锌矿\n2026年6月15日 来源:矿业报\n5月进口锌精矿31万吨,其中秘鲁、智利分别占29%和25%;印尼因出口禁令,份额降至2%。", ["CHN", "CHN", "CHN", "CHN"]],
    ["Palladium\nHanau, 15 June 2026\nRecyclers made 9 tonnes of palladium in May. Carmakers take 80% of demand for the metal.", ["DEU", undefined]],
    ["铬矿发运\n2026年6月15日 来源:矿业报\n上周南非铬矿发运31万吨;津巴布韦发运4万吨,土耳其发运6万吨。同期国内港口到货22万吨,港口库存310万吨。", ["ZAF", "ZWE", "TUR", "CHN", "CHN"]],
    ["Scrap\nMineral News, 15 June 2026\nRecycled powder met 38% of European tungsten demand in 2025 but only 17% of China's.", ["EUROPE", "CHN"]],
    ["Cobalt\nMineral News, 15 June 2026\nFinland shipped 610 tonnes of cobalt powder in May, a third of it to Japan, and Morocco 240 tonnes.", ["FIN", "FIN", "MAR"]],
    ["Cobalt\nMineral News, 15 June 2026\nJapan took in 900 tonnes of cobalt hydroxide in May, the least since the quota came into force. Congolese material made up 70% of that.", ["JPN", "JPN"]],
    ["Manganese\nPrague, 15 June 2026\nA Czech plant will open soon. Imports of manganese metal into Japan fell by 9% to 4,000 tonnes in May.", ["JPN", "JPN"]],
    ["钽\n2026年6月15日 来源:矿业报\n5月卢旺达出口钽精矿110吨,布隆迪因道路中断,出口仅12吨,不足去年同期的一半。", ["RWA", "BDI", "BDI"]],
    ["锡\n2026年6月15日 来源:矿业报\n5月中国自老挝进口锡矿900吨,到岸均价每吨9,000美元。", ["CHN", "CHN"]],
    ["Vanadium\nMineral News, 15 June 2026\nBrazil made 900 tonnes of vanadium in May. Flow batteries used 400 tonnes.", ["BRA", undefined]],
    ["Zinc\nMineral News, 15 June 2026\nPeru, long the source of a third of Japan's zinc, supplied only a fifth in 2025.", ["JPN", "JPN"]],
  ])("%s", (text, expected) => expect(readText(text).claims.map(({ place }) => place?.id)).toEqual(expected));
});

it("the sellers of a list are each the other end of a part of what was imported", () => {
  const { claims } = readText("锌矿\n2026年6月15日 来源:矿业报\n5月进口锌精矿31万吨,其中秘鲁、智利分别占29%和25%;印尼因出口禁令,份额降至2%。");
  expect(claims.map(({ metric, partner }) => `${metric} ${partner?.id ?? "-"}`)).toEqual(["import volume WLD", "import share PER", "import share CHL", "import share IDN"]);
});
