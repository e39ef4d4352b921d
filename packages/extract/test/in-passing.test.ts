// What a sentence names beside the thing its figure is of, works that are told by what they do, and companies away from home.
import { describe, expect, it } from "vitest";
import { readText } from "../src/index.js";

const lines = (text: string): string[] => readText(text).claims.map((claim) => `${claim.figure?.value ?? ""} ${claim.metric} | ${claim.minerals.join("+")} | ${claim.place?.id ?? "-"}>${claim.partner?.id ?? "-"}`);
const news = (title: string, body: string): string => `${title}\nMineral News, 15 June 2026\n${body}`;
const zhNews = (title: string, body: string): string => `${title}\n2026年6月15日 来源:矿业报\n${body}`;

describe("a metal named in passing", () => {
  it.each([
    ["the works a by-product comes from", news("Germanium", "Demand for germanium is 140 tonnes. Teck plans 30 tonnes from its zinc smelter by 2029."), ["140 demand | germanium | ->-", "30 production | germanium | CAN>-"]],
    ["what a place is known for", news("Tungsten", "The district is better known for tin. Its tungsten mine made 900 tonnes in May."), ["900 production | tungsten | ->-"]],
    ["what is set off against a cost", news("Nickel", "Nickel output in Indonesia was 40,000 tonnes in May. The unit cost after cobalt credits was $7,100 a tonne."), ["40000 production | nickel | IDN>-", "7100 cost | nickel | ->-"]],
    ["what it is used in", zhNews("镓", "5月国内镓产量60吨。铝合金占需求的5%。"), ["60 production | gallium | CHN>-", "5 demand share | gallium | ->-"]],
  ] as const)("is not what the figure is of: %s", (_, text, expected) => expect(lines(text)).toEqual(expected));

  it("a feed that goes into a tonne leaves what is spoken of as it was", () => {
    expect(lines(zhNews("锰", "5月电解锰产量9万吨。单吨硅铁消耗由0.9吨降至0.8吨。5月出口2万吨。")).at(-1)).toBe("20000 export volume | manganese | CHN>WLD");
  });
});

describe("works say what their figure measures", () => {
  it.each([
    [news("Cobalt", "A new refinery in Zambia is rated at 6,000 tonnes of cobalt a year."), ["6000 capacity | cobalt | ZMB>-"]],
    [news("Cobalt", "Zambia's cobalt refinery is to be expanded to 9,000 tonnes."), ["9000 capacity | cobalt | ZMB>-"]],
    [news("Cobalt", "The refinery runs at 70% of nameplate, which is 6,000 tonnes of cobalt."), ["70 utilisation | cobalt | ->-", "6000 capacity | cobalt | ->-"]],
    [news("Cobalt", "Zambia exported 900 tonnes of cobalt in May. The new circuit gave 40 tonnes."), ["900 export volume | cobalt | ZMB>WLD", "40 production | cobalt | ZMB>-"]],
    [news("Cobalt", "Cobalt hydroxide is $20 a pound, equal to 95% of the metal benchmark."), ["20 price | cobalt | ->-", "95 payable | cobalt | ->-"]],
    [news("Cobalt", "What does it cost you to make cobalt?\nAbout $9 a pound."), ["9 cost | cobalt | ->-"]],
    [news("Tantalum", "Exports of tantalum from Rwanda were 110 tonnes in May. Earnings rose to $21 million."), ["110 export volume | tantalum | RWA>WLD", "21000000 export value | tantalum | RWA>WLD"]],
    [zhNews("锡", "企业须按每吨30元征收恢复费。"), ["30 licence fee | tin | CHN>-"]],
    [zhNews("锡", "2026年锡矿指标为1.1万吨,较去年实际下达的1.2万吨少一成。"), ["11000 mining quota | tin | CHN>-", "12000 mining quota | tin | CHN>-", "-10 mining quota change | tin | CHN>-"]],
  ])("%s", (text, expected) => expect(lines(text)).toEqual(expected));
});

describe("where it is, whoever owns it", () => {
  it.each([
    ["Lithium\nHARARE, 15 June 2026\nSinomine's Bikita mine made 9,000 tonnes of lithium concentrate in May.", ["9000 production | lithium | ZWE>-"]],
    [news("Graphite", "Novonix should make 3,000 tonnes of synthetic graphite in Chattanooga in 2027."), ["3000 production | graphite | USA>-"]],
    ["Answers on rare earths\nDepartment for Trade, London, 15 June 2026\nImports of rare earth magnets were 500 tonnes in May, and China's part in them was large.", ["500 import volume | rare-earths | GBR>WLD"]],
    [news("Rare earths", "Angola shipped rare earths in May. Longonjo, owned by London-listed Pensana, will make 9,000 tonnes of rare earth carbonate in 2028."), ["9000 production | rare-earths | AGO>-"]],
    [news("Rare earths", "China's imports of rare earth ore fell to 4,000 tonnes in May as Myanmar's mines stayed shut."), ["4000 import volume | rare-earths | CHN>WLD"]],
    [zhNews("钴", "5月国内钴中间品到货1.1万吨,印尼湿法料到货0.4万吨。"), ["11000 import volume | cobalt | CHN>WLD", "4000 import volume | cobalt | CHN>IDN"]],
    [zhNews("釹鐵硼", "公司5月營收新台幣3億元,釹鐵硼產量90公噸。"), ["300000000 revenue | rare-earths | TWN>-", "90 production | rare-earths | TWN>-"]],
    [zhNews("稀土", "5月稀土永磁出口5,100吨。对德国出货900吨。"), ["5100 export volume | rare-earths | CHN>WLD", "900 export volume | rare-earths | CHN>DEU"]],
  ])("%s", (text, expected) => expect(lines(text)).toEqual(expected));
});
