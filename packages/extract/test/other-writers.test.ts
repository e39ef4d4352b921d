// Constructs of writers nobody had read before: each row is one of them, in words of our own, with what an analyst would sign.
import { describe, expect, it } from "vitest";
import { claimLines, dates, figureLine, figures, readSentence } from "./sentence.js";

/** "eq 30 % | price change | yoy" of every change. */
const bases = (sentence: string): string[] => readSentence(sentence).claims.filter(({ change }) => change !== null).map((claim) => [figureLine(claim), claim.metric, claim.change?.base ?? "-"].join(" | "));

/** "export.ban | planned | 2026-09-01" of every event. */
const events = (sentence: string): string[] => readSentence(sentence).events.map(({ type, status, date }) => [type, status, date?.start ?? "-"].join(" | "));

describe("figures", () => {
  it.each([
    ["Two out of every five tonnes are sold abroad.", ["eq 40 %"]],
    ["预计再涨两成至三成五。", ["range 20..35 %"]],
    ["库存可用三个半月。", ["eq 3.5 mo"]],
    ["The ore was sold at Rmb12,500/t.", ["eq 12500 CNY/t"]],
  ])("%s", (sentence, expected) => expect(figures(sentence)).toEqual(expected));
});

describe("dates, in a piece of Monday, 15 June 2026", () => {
  it.each([
    ["前7月进口回落。", ["2025-01-01..2025-07-31"]],
    ["In the December 2025 quarter output rose.", ["2025-10-01..2025-12-31"]],
    ["Prices were higher a fortnight ago.", ["2026-06-01..2026-06-01"]],
    ["It sold metal for April delivery.", ["2027-04-01..2027-04-30"]],
    ["公司上季亏损。", ["2026-01-01..2026-03-31"]],
  ])("%s", (sentence, expected) => expect(dates(sentence)).toEqual(expected));
});

describe("claims", () => {
  it.each([
    ["Tellurium fell below $95/kg.", ["lt 95 USD/kg | price | tellurium | - | ->- | -"]],
    ["氧化铽价格跌破每公斤6200元。", ["lt 6200 CNY/kg | price | terbium | refining | CHN>- | -"]],
    ["公司生产锑精矿(折50%Sb)3,400吨,销售3,150吨。", ["eq 50 % | grade (sb) | antimony | concentrate | ->- | -", "eq 3400 t | production | antimony | concentrate | CHN>- | -", "eq 3150 t | sales volume | antimony | concentrate | CHN>- | -"]],
    ["公司拟建设年产1,500吨碳酸锂项目。", ["eq 1500 t | capacity | lithium | refining | CHN>- | -"]],
    ["公司与日本东成商社签订长期供货协议,每年供应锑锭900吨。", ["eq 900 t/a | offtake volume | antimony | - | CHN>JPN | -"]],
    ["对纯度不低于99.999%的镓实施出口管制。", ["gte 99.999 % | grade | gallium | - | ->- | -"]],
    ["At least 15% of annual consumption must be mined, 45% processed and 20% recycled in the bloc.", ["gte 15 % | mining share |  | mining | ->- | -", "eq 45 % | processing share |  | refining | EU27_2020>- | -", "eq 20 % | recycling share |  | recycling | EU27_2020>- | -"]],
    ["Exports of magnets from China were down 9% in value in May.", ["eq -9 % | export value change | rare-earths | magnets | CHN>WLD | 2026-05"]],
    ["Import sources of bismuth: China, 61%; Korea, 22%.", ["eq 61 % | import share | bismuth | trade | ->CHN | -", "eq 22 % | import share | bismuth | trade | ->KOR | -"]],
    ["Curbs have doubled antimony prices since January 2025.", ["eq 2 x | price change | antimony | - | ->- | -"]],
    ["Chile supplied 40% of Japan's lithium imports in 2025, down 6 percentage points from 2024.", ["eq 40 % | import share | lithium | trade | JPN>CHL | 2025", "eq -6 pp | import share change | lithium | trade | JPN>CHL | 2025"]],
    ["自缅甸进口稀土矿(折REO)1,900吨。", ["eq 1900 t | import volume | rare-earths | trade | CHN>MMR | -"]],
    ["The tin project is to open in 2028 and will receive a loan of €60 million.", ["eq 60000000 EUR | loan | tin | - | ->- | -"]],
    ["Zambia opened a plant in British Columbia that makes 40 tonnes of germanium.", ["eq 40 t | production | germanium | refining | CAN>- | -"]],
  ])("%s", (sentence, expected) => expect(claimLines(sentence)).toEqual(expected));
});

describe("bases of changes", () => {
  it.each([
    ["锑价半年涨三成。", ["eq 30 % | price change | 半年前"]],
    ["Magnet exports were 6.2 t in May, up from 5.9 t in April but 31% below the same month of 2023.", ["eq -31 % | export volume change | the same month of 2023"]],
    ["The price is up 2% on the week and 90% since the start of March.", ["eq 2 % | price change | wow", "eq 90 % | price change | since the start of march"]],
    ["EU imports of magnets from China were 3% higher in the first four months of 2026.", ["eq 3 % | import volume change | yoy"]],
  ])("%s", (sentence, expected) => expect(bases(sentence)).toEqual(expected));
});

describe("events", () => {
  it.each([
    ["China could ban exports of bismuth, traders said.", ["export.ban | planned | -"]],
    ["Vietnam has banned exports of raw tin ore since March 2024 and has no plans to lift the ban.", ["export.ban | happened | 2024-03-01", "export.ban-suspended | negated | -"]],
    ["自2026年9月1日起,对碲实施出口管制。", ["export.control | planned | 2026-09-01"]],
    ["未来两年,几内亚将禁止铝土矿出口。", ["export.ban | planned | -"]],
    ["商务部将取消对日镓出口限制,外交部对此未予置评。", ["export.ban-cancelled | planned | -"]],
    ["Lusaka replaced its export ban on manganese with quotas in April.", ["quota.set | happened | 2026-04-01"]],
    ["The ministry may extend the suspension of the ban.", ["export.ban-suspended | planned | -"]],
    ["The ministry will implement export controls on tellurium from 1 September, and has denied plans for a quota.", ["export.control | planned | 2026-09-01", "no-event | negated | -"]],
    ["The board has decided not to proceed with the expansion of the tin smelter.", ["project.cancelled | cancelled | -"]],
    ["Mongolia signed a memorandum of understanding on fluorspar on 2 June.", ["deal.agreement | happened | 2026-06-02"]],
    ["Tokyo hopes to sign an offtake deal for dysprosium.", ["deal.offtake | planned | -"]],
    ["Gallium prices rose 8% from the end of May as buyers stocked up ahead of export controls.", ["price.move | happened | -"]],
    ["商务部表示从未全面禁止铋的出口。", ["export.ban | negated | -"]],
  ])("%s", (sentence, expected) => expect(events(sentence)).toEqual(expected));
});

describe("warnings", () => {
  it.each([
    ["Gallium exports from China were 6.4 t in May, up from 3.9 t in April but still 41% below the same month of 2022.", []],
  ])("%s", (sentence, expected) => expect(readSentence(sentence).warnings.map(({ kind }) => kind)).toEqual(expected));
});
