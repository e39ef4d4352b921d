// What a sentence leaves unsaid or says in a subordinate clause: invented texts, each the smallest that shows its rule.
import { describe, expect, it } from "vitest";
import { readText, toReadingFormat } from "../src/index.js";
import { claimLines, figureLine, readSentence } from "./sentence.js";

const cases = (table: readonly (readonly [string, readonly string[]])[]): void => {
  for (const [sentence, expected] of table) it(sentence, () => expect(claimLines(sentence)).toEqual(expected));
};

describe("the noun behind \"% of\"", () => {
  cases([
    ["Canada holds 31% of global tungsten patents.", ["eq 31 % | patent share | tungsten | - | CAN>- | -"]],
    ["Japan has 12% of world gallium refining capacity.", ["eq 12 % | capacity share | gallium | refining | JPN>- | -"]],
    ["Some 40% of surveyed firms use rare earth magnets.", ["approx 40 % | share of firms | rare-earths | - | ->- | -"]],
    ["Over 60% of cobalt hydroxide refined abroad comes from Zambia.", ["gt 60 % | production share | cobalt | refining | ZMB>- | -"]],
  ]);
});

describe("relative clauses", () => {
  cases([
    ["The high price is due to China's lead in separation of rare earths, which makes up over 85% of global capacity.", ["gt 85 % | capacity share | rare-earths | separation | CHN>- | -"]],
    ["Japan relies on Vietnam, which accounts for 12.5% of global tungsten output.", ["eq 12.5 % | production share | tungsten | mining | VNM>- | -"]],
    ["Brazil is expected to mine 9,000 tons of rare earths in 2025, which would account for 2% of global production.", ["eq 9000 t | production | rare-earths | mining | BRA>- | 2025", "eq 2 % | production share | rare-earths | mining | BRA>- | 2025"]],
  ]);
});

describe("things that are counted", () => {
  cases([["By 2027, global electric vehicle production is projected to exceed 31 million units.", ["gt 31000000 unit | production |  | - | WLD>- | 2027"]]]);
});

describe("figures of securities", () => {
  cases([
    ["The Harbour Rare Earth Index stood at the 61.2% valuation percentile on 10 June.", ["eq 61.2 % | valuation percentile |  | - | ->- | 2026-06-10"]],
    ["The Harbour Rare Earth ETF charges a fee rate of 0.3% per year.", ["eq 0.3 %/a | fund fee rate |  | - | ->- | -"]],
  ]);

  it("make no claims in a document about a stock market", () => {
    const reading = readText(`Shares slide\nMineral News, 15 June 2026\nThe market fell hard on Monday. Over 1,900 companies lost more than 4%. Investors blamed rates. Dividend yields exceed 3% now. Turnover reached 900 billion yuan.`);
    expect(reading.claims).toEqual([]);
    expect(reading.warnings.map(({ kind }) => kind)).toContain("off-topic");
  });
});

describe("what a paragraph goes on with", () => {
  const reading = readText(`Magnets\nMineral News, 15 June 2026\nChina's rare earth magnet exports to France reached 310 tons in May, up 6% year on year. Exports to Italy rose by 12.5% to 190 tons, although the overall export of semi-finished products such as magnetic powder fell by 9.1% to 405 tons. The export volume to France may drop to 40 tons.`);
  const claims = new Map(reading.claims.map((claim) => [claim.figure?.value, claim]));

  it("keeps the base of its changes", () => expect([claims.get(12.5)?.change?.base, claims.get(-9.1)?.change?.base]).toEqual(["yoy", "yoy"]));
  it("leaves the partner where a total is told", () => expect(claims.get(405)?.partner?.id).toBe("WLD"));
  it("goes back to the goods told for a partner", () => expect(claims.get(40)).toMatchObject({ product: "rare earth magnet", partner: { id: "FRA" } }));
  it("never chains a change and a level of different goods", () => expect(reading.warnings.filter(({ kind }) => kind === "arithmetic")).toEqual([]));
});

describe("several bases in one sentence", () => {
  it("gives each its own", () => {
    const { claims } = readSentence("The price of praseodymium and neodymium oxide rose to 610,000 yuan per ton, with a weekly increase of 8,000 yuan and a monthly increase of 42,000 yuan, reflecting a 7.4% growth.");
    expect(claims.map(({ change }) => change?.base ?? null)).toEqual([null, "wow", "mom", "mom"]);
    expect(claims[0]?.key).toMatchObject({ measure: "price", good: "ndpr-oxide", area: "CHN" });
  });
});

describe("who a deal is with", () => {
  it("is the other side", () => {
    const [claim] = readSentence("Perth's Lynas plans a plant and has received a $90 million order for terbium oxide from Japan.").claims;
    expect(claim).toMatchObject({ partner: { id: "JPN" }, modality: "reported" });
  });
});

describe("a figure told twice", () => {
  const reading = readText("Oxide up\nMineral News, 15 June 2026\nDysprosium oxide rose to 1,510 yuan per kg on 12 June. Demand was firm.\nDysprosium oxide reached 1,510 yuan per kg on 12 June.");
  const told = reading.claims.filter(({ figure }) => figure?.value === 1510);

  it("is one claim with two places", () => {
    expect(told).toHaveLength(1);
    expect(told[0]?.evidence.map(({ quote }) => quote.slice(0, 22))).toEqual(["Dysprosium oxide rose ", "Dysprosium oxide reach"]);
  });

  it("is printed once a mention", () => expect(toReadingFormat(reading).claims.filter(({ value }) => value === 1510)).toHaveLength(2));
});

describe("kinds and warnings", () => {
  it("calls a sum since January cumulative", () => expect(readSentence("1至5月,中国累计出口稀土2.4万吨。").claims[0]?.kind).toBe("cumulative"));

  it("says when an old figure is told as current", () => {
    const { warnings } = readSentence("Chile currently mines 40% of the world's lithium, data for 2019 show, and its output was 19,000 tonnes in 2019.");
    expect(warnings.map(({ kind }) => kind)).toContain("stale");
  });
});

describe("comparisons", () => {
  cases([
    ["China exported 4.6 tonnes of gallium in March, down 31% year on year but 12% higher than in February.", [
      "eq 4.6 t | export volume | gallium | trade | CHN>WLD | 2026-03", "eq -31 % | export volume change | gallium | trade | CHN>WLD | 2026-03", "eq 12 % | export volume change | gallium | trade | CHN>WLD | 2026-03",
    ]],
    ["China's tungsten mining quota for 2026 was set at 56,000 tons, 3.4% lower than the quota of 2025.", ["eq 56000 t | mining quota | tungsten | mining | CHN>- | 2026", "eq -3.4 % | mining quota change | tungsten | mining | CHN>- | 2026"]],
    ["A new line could recover 40 tonnes of gallium a year in Canada.", ["eq 40 t/a | production | gallium | refining | CAN>- | -"]],
    ["The mine covers about 5% of non-Chinese tungsten demand.", ["approx 5 % | demand share | tungsten | - | outside China>- | -"]],
  ]);

  it("tells the base of each", () => {
    const { claims } = readSentence("China exported 4.6 tonnes of gallium in March, down 31% year on year but 12% higher than in February.");
    expect(claims.map(({ change }) => change?.base ?? null)).toEqual([null, "yoy", "mom"]);
  });
});

describe("what comes after parts of a whole, and a price in another money", () => {
  it("is of the whole again", () => {
    const piece = "Rare earths: a good spring\nMineral News, 15 June 2026\nThe plant made 12 tonnes of dysprosium oxide and 5 tonnes of terbium oxide in May. Output of concentrate rose to 900 tonnes.";
    expect(readText(piece).claims.map(({ figure, minerals }) => [figure?.value, minerals.join("+")])).toEqual([[12, "dysprosium"], [5, "terbium"], [900, "rare-earths"]]);
  });
  it("is of the same market", () => {
    const piece = "锑价周报\n矿业报,2026年6月15日\n欧洲锑锭报3.1万美元/吨,折合人民币约22.3万元/吨。";
    expect(readText(piece).claims.map(({ figure, place }) => [figure?.unit, place?.id])).toEqual([["USD/t", "EUROPE"], ["CNY/t", "EUROPE"]]);
  });
});

describe("parts of a whole told in a row", () => {
  it.each([
    ["Chile's copper exports reached 400 tonnes in May, of which China 51%, Japan 17.5% and Peru 6%.", ["eq 400 t | export volume | CHL>WLD", "eq 51 % | export share | CHL>CHN", "eq 17.5 % | export share | CHL>JPN", "eq 6 % | export share | CHL>PER"]],
    ["2025年全球钴需求22万吨,其中电池73%、硬质合金8%和催化剂4%。", ["eq 220000 t | demand | WLD>", "eq 73 % | demand share | WLD>", "eq 8 % | demand share | WLD>", "eq 4 % | demand share | WLD>"]],
  ] as const)("%s", (sentence, expected) => {
    expect(readSentence(sentence).claims.map((claim) => `${figureLine(claim)} | ${claim.metric} | ${claim.place?.id ?? ""}>${claim.partner?.id ?? ""}`)).toEqual(expected);
  });
});

describe("who depends, and what was granted", () => {
  it.each([
    ["Korea, for its part, cut its reliance on Chile from 80% in 2020 to 61% in 2025.", ["eq 80 % | import share | KOR>CHL", "eq 61 % | import share | KOR>CHL"]],
    ["Of 240 export licence applications filed in May, 96 were approved.", ["eq 240 application | licence applications | >", "eq 96 application | licence approvals | >"]],
  ] as const)("%s", (sentence, expected) => {
    expect(readSentence(sentence, "Lithium notes").claims.map((claim) => `${figureLine(claim)} | ${claim.metric} | ${claim.place?.id ?? ""}>${claim.partner?.id ?? ""}`)).toEqual(expected);
  });
});

describe("what stands in one part of a sentence for another", () => {
  it("a change is of the amount it got to, and a year before of the month told, not of the one it came from", () => {
    const told = readSentence("Exports of flake fell to 900 t in March from 1,100 t in February and 1,300 t a year before. Those to Oman rose 5% to 40 t.");
    expect(told.claims.map(({ figure, metric, period }) => [figure?.value, metric, period?.text])).toEqual([[900, "export volume", "2026-03"], [1100, "export volume", "2026-02"], [1300, "export volume", "2025-03"], [5, "export volume change", "2026-03"], [40, "export volume", "2026-03"]]);
  });
  it("a daily paper is no country, and a line is of what it makes", () => {
    const piece = "铟市观察\n财经日报 2026年6月15日\n5月铟出口52吨。某炼锌厂将建成年产60吨的铟产线。";
    expect(readText(piece).claims.map(({ figure, place, minerals }) => [figure?.value, place?.id, minerals.join("+")])).toEqual([[52, "CHN", "indium"], [60, "CHN", "indium"]]);
  });
});

describe("talk of a market", () => {
  it("tells of its own times, and takes no part of a balance", () => {
    const piece = "Q&A: a trader\nMineral News, 15 June 2026\nQ: Where are bismuth prices?\nA: In March you would have paid $21 a pound; a year ago about $12.\nQ: How big is the deficit?\nA: I had 900 t for this year. It will be closer to 400 t, and next year may see a surplus.\nQ: Who needs it?\nA: Pharma takes half of all bismuth. Vietnam is running at 1,200 tonnes a year. The agency has bought 60 t so far.";
    expect(readText(piece).claims.map(({ figure, metric, period, modality }) => [figure?.value, metric, period?.text ?? null, modality])).toEqual([
      [21, "price", "2026-03", "reported"], [12, "price", "2025-06", "reported"], [900, "market balance", "2026", "reported"], [400, "market balance", null, "projected"],
      [50, "demand share", null, "reported"], [1200, "production", null, "reported"], [60, "purchase volume", null, "reported"],
    ]);
  });
  it("a share that is to rise begins at no month told of something else", () => {
    const piece = "镍市周评\n矿业报,2026年6月15日\n5月中国精炼镍产量3.6万吨。印尼占全球供应的比例将由62%升至65%。";
    expect(readText(piece).claims.map(({ figure, period }) => [figure?.value, period?.text ?? null])).toEqual([[36_000, "2026-05"], [62, null], [65, null]]);
  });
});
