// What a figure measures where a nearer word misleads: grades beside shares, costs beside prices, things handed out beside things made.
import { describe, expect, it } from "vitest";
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

describe("costs, prices and multiples", () => {
  it.each([
    ["A tonne of nickel matte now costs $13,400.", ["eq 13400 USD/t | price | nickel | refining | ->- | -"]],
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
