// To which period a figure belongs where another date stands nearer, or the sentence leaves the year to an earlier one.
import { describe, expect, it } from "vitest";
import { readText } from "../src/index.js";
import { claimLines } from "./sentence.js";

describe("a year told before", () => {
  it.each([
    ["Tin was $31,000 a tonne in March 2024 and $27,500 that December.", ["eq 31000 USD/t | price | tin | - | ->- | 2024-03", "eq 27500 USD/t | price | tin | - | ->- | 2024-12"]],
    ["2024年10月锡价为每吨26万元,同年12月跌至24.5万元。", ["eq 260000 CNY/t | price | tin | - | CHN>- | 2024-10", "eq 245000 CNY/t | price | tin | - | CHN>- | 2024-12"]],
    ["Chinese imports of copper scrap slumped to 1,200 tonnes in November from 2,900 tonnes in May.", ["eq 1200 t | import volume | copper | trade | CHN>WLD | 2025-11", "eq 2900 t | import volume | copper | trade | CHN>WLD | 2025-05"]],
    ["We see a tin deficit of 7,000 tonnes this year and 9,000 tonnes next.", ["eq 7000 t | market balance | tin | - | WLD>- | 2026", "eq 9000 t | market balance | tin | - | WLD>- | 2027"]],
    ["FY27 guidance is 82,000 dmt of spodumene concentrate.", ["eq 82000 dmt | production | lithium | concentrate | ->- | 2027"]],
  ] as const)("%s", (sentence, expected) => expect(claimLines(sentence)).toEqual(expected));
});

describe("a date bound to its figure", () => {
  it.each([
    ["Tin exports were 41,000 tonnes in 2025, up 8% from 2024's 38,000 tonnes.", ["eq 41000 t | export volume | tin | trade | ->WLD | 2025", "eq 8 % | export volume change | tin | trade | ->WLD | 2025", "eq 38000 t | export volume | tin | trade | ->WLD | 2024"]],
    ["去年钴产量占比由2021年的6%提升至2024年的11%。", ["eq 6 % | production share | cobalt | mining | CHN>- | 2021", "eq 11 % | production share | cobalt | mining | CHN>- | 2024"]],
    ["2026年第一批钨矿开采指标为5.1万吨,较2025年第一批的5.4万吨下降5.6%。", ["eq 51000 t | mining quota | tungsten | mining | CHN>- | 2026", "eq 54000 t | mining quota | tungsten | mining | CHN>- | 2025", "eq -5.6 % | mining quota change | tungsten | mining | CHN>- | 2026"]],
    ["5月锡精矿进口均价为每吨14.2万元,上年同期为11.9万元。", ["eq 142000 CNY/t | price | tin | concentrate | CHN>- | 2026-05", "eq 119000 CNY/t | price | tin | concentrate | CHN>- | 2025-05"]],
    ["Output of NdPr oxide was 610 t in the June quarter, up 9% on the March quarter (560 t).", ["eq 610 t | production | praseodymium+neodymium | refining | ->- | 2026-Q2", "eq 9 % | production change | praseodymium+neodymium | refining | ->- | 2026-Q2", "eq 560 t | production | praseodymium+neodymium | refining | ->- | 2026-Q1"]],
    ["2023年至2025年,公司锡锭产量分别为1.1万吨、1.3万吨和1.2万吨。", ["eq 11000 t | production | tin | refining | CHN>- | 2023", "eq 13000 t | production | tin | refining | CHN>- | 2024", "eq 12000 t | production | tin | refining | CHN>- | 2025"]],
    ["预计2027-2029年锡价为25/26/27万元/吨。", ["eq 250000 CNY/t | price | tin | - | CHN>- | 2027", "eq 260000 CNY/t | price | tin | - | CHN>- | 2028", "eq 270000 CNY/t | price | tin | - | CHN>- | 2029"]],
  ] as const)("%s", (sentence, expected) => expect(claimLines(sentence)).toEqual(expected));
});

describe("where it came from", () => {
  it.each([
    ["日本把对华依赖度从目前的七成降至一半以下。", ["eq 70 % | import share |  | trade | JPN>CHN | 2026-06-15", "lte 50 % | import share |  | trade | JPN>CHN | -"]],
    ["Jakarta will raise the royalty on tin from 3% to 5% in the second half.", ["eq 3 % | royalty rate | tin | - | IDN>- | -", "eq 5 % | royalty rate | tin | - | IDN>- | 2026-H2"]],
    ["5月锡出口量经修订后由1,310吨上调至1,342吨。", ["eq 1310 t | export volume | tin | trade | CHN>WLD | 2026-05", "eq 1342 t | export volume | tin | trade | CHN>WLD | 2026-05"]],
    ["今年资本支出较去年翻倍,第二季毛利率由21%回升到24%。", ["eq 2 x | investment change |  | - | CHN>- | 2026", "eq 21 % | gross margin |  | - | CHN>- | 2026-Q1", "eq 24 % | gross margin |  | - | CHN>- | 2026-Q2"]],
    ["韩国花山钨矿已于4月恢复生产,设计产能1,900吨/年。", ["eq 1900 t/a | capacity | tungsten | mining | KOR>- | -"]],
  ] as const)("%s", (sentence, expected) => expect(claimLines(sentence)).toEqual(expected));
});

describe("a multiple, and what begins later", () => {
  it.each([
    ["Tin averaged $31,000 a tonne in 2025, more than double its 2019 level.", ["eq 31000 USD/t | price | tin | - | ->- | 2025", "gt 2 x | price change | tin | - | ->- | 2025"]],
    ["The tin smelter makes 9,000 tonnes a year in its first phase and 15,000 tonnes a year from 2030.", ["eq 9000 t/a | production | tin | refining | ->- | -", "eq 15000 t/a | production | tin | refining | ->- | 2030-01-01/.."]],
  ] as const)("%s", (sentence, expected) => expect(claimLines(sentence)).toEqual(expected));
});

describe("what a date without a name hangs on", () => {
  const periods = (text: string): string[] => readText(`Notes\nMineral News, 15 July 2026\n${text}`).claims.map((claim) => `${claim.figure?.value ?? ""} ${claim.period?.text ?? "-"}`);

  it.each([
    ["In 2025 Laos made 900 tonnes of tin. In the first quarter of 2026 it exported 210 tonnes. Myanmar exported 1,100 tonnes in the same period.", ["900 2025", "210 2026-Q1", "1100 2026-Q1"]],
    ["Recyclers sold 30 tonnes of indium in the first quarter, against 110 tonnes in all of 2025. Refiners made 60 tonnes in the same quarter.", ["30 2026-Q1", "110 2025", "60 2026-Q1"]],
    ["今年缅甸锡矿配额为4万吨。上半年产量1.2万吨,比上年同期少一成。老挝同期产锡矿900吨。", ["40000 2026", "12000 2026-H1", "-10 2026-H1", "900 2026-H1"]],
    ["A pound of cobalt had cost $11 in January and is now $16.", ["11 2026-01", "16 2026-07-15"]],
    ["The kiln, which was to start in the fourth quarter of the year, will cost $40 million.", ["40000000 -"]],
    ["The smelter made 900 tonnes of tin in May. Deliveries of ore from Burundi came to 310 tonnes. Exports for the year so far are 4,000 tonnes.", ["900 2026-05", "310 2026-05", "4000 -"]],
    ["6月我国进口锡矿9,100吨,为2016年有记录以来最低,其中老挝、秘鲁占比分别为21%和14%。", ["9100 2026-06", "21 2026-06", "14 2026-06", " 2026-06"]],
    ["二季度铟产量120吨。B型粗粒成交均价为每公斤2,900元。", ["120 2026-Q2", "2900 -"]],
    ["上半年公司锡锭产量5.8万吨。公司每年外购锡矿1.8万吨,其中七成来自云南。", ["58000 2026-H1", "18000 -", "70 -"]],
    ["Bolivia exported 300 tonnes of antimony in June. It mined 900 tonnes in the first quarter, and smelters made 400 tonnes in the same quarter, a fifth less than a year before.", ["300 2026-06", "900 2026-Q1", "400 2026-Q1", "-20 2026-Q1"]],
    ["Flame retardants took 48% of antimony demand in 2025, down from 55% a year earlier; lead alloys accounted for 30%.", ["48 2025", "55 2024", "30 2025"]],
    ["June output was 41 GWh of cells, 1.4 times that of the same month last year.", ["41 2026-06", "1.4 2026-06"]],
    ["Tin averaged $31,000 a tonne in the six months to June. Miners shipped 9,000 tonnes in the half.", ["31000 2026-H1", "9000 2026-H1"]],
    ["We see a tin deficit of 7,000 tonnes for the year as a whole.", ["7000 2026"]],
    ["二季度铟产量5.2吨;满产可达12吨/年。", ["5.2 2026-Q2", "12 -"]],
    ["上半年锡精矿自产1.2万吨,外购9,000吨,自给率57%。", ["12000 2026-H1", "9000 2026-H1", "57 2026-H1"]],
    ["Output of 6,000 tonnes of zircon a year was expected from 2028.", ["6000 2028-01-01/.."]],
    ["上半年锡锭出口仅860吨,不及2024年同期的四分之一,其中对日本出口410吨。", ["860 2026-H1", "25 2026-H1", "410 2026-H1"]],
    ["厂里检修涉及产能1.8万吨/年,6月开工率降至48%。", ["18000 -", "48 2026-06"]],
    ["矿商宣布8月对华报价为每吨65美元,较7月上调3美元。", ["65 2026-08", "3 2026-08"]],
    ["上周巴西锰矿发运3万吨。同期国内港口到货9万吨。", ["30000 2026-07-06/2026-07-12", "90000 2026-07-06/2026-07-12"]],
    ["In the first half the mill made 900 tonnes of tungsten powder. The operating loss narrowed to $4 million from $11 million.", ["900 2026-H1", "-4000000 2026-H1", "-11000000 2025-H1"]],
  ])("%s", (text, expected) => expect(periods(text)).toEqual(expected));
});

it.each([
  ["Tin plant\nMineral News, 15 August 2026\nThe start of the smelter has slipped to the second quarter, when it will make 40 tonnes of tin.", ["40 2027-Q2"]],
  ["磁体\n2026年6月15日 来源:矿业报\n韩国宣布到2031年将磁体对华依赖度由九成降到五成。", ["90 -", "50 2031"]],
  ["稀土新政\n2026年6月15日 来源:矿业报\n政府宣布,自8月1日起对锡矿征收8%的权利金。", ["8 2026-08-01/.."]],
  ["锡回收\n2026年7月15日 来源:矿业报\n上半年再生锡产量3万吨,相当于去年全年的六成。", ["30000 2026-H1", "60 2026-H1"]],
  ["钽铌季报\n2026年7月15日 来源:矿业报\n二季度钽矿均价为每磅120美元。卢旺达出口钽精矿110吨。", ["120 2026-Q2", "110 2026-Q2"]],
  ["钽铌市场\n2026年7月15日 来源:矿业报\n二季度铌铁均价为每公斤40美元。一家铌企将铌铁年产能由15万吨增至18万吨。", ["40 2026-Q2", "150000 -", "180000 -"]],
  ["关税\n2026年6月15日 来源:矿业报\n自2027年1月1日起,锡精矿进口税率为2%。", ["2 2027-01-01/.."]],
  ["Tin\nMineral News, 15 June 2026\nThe smelter lowered its annual guidance for tin to a range of 8,800 to 9,600 tonnes.", [" 2026"]],
  ["Tin\nMineral News, 15 June 2026\nSolder took 60% of tin demand last year, twice its 2019 share.", ["60 2025", "2 2025"]],
  ["某锡业集团中报摘要\n2026年8月28日\n集团锡锭产量4.1万吨,产销率97%。毛利率升至11%。", ["41000 2026-H1", "97 2026-H1", "11 2026-H1"]],
  ["锡\n2026年6月15日 来源:矿业报\n缅甸2026年首季产锡精矿3,000吨。", ["3000 2026-Q1"]],
  ["公告\n2026年6月15日 来源:矿业报\n公司与某日本厂商续签锡锭长协,2027年供应量不低于800吨。", ["800 2027"]],
  ["矿产公报(2025年度)\n2026年6月15日 来源:自治区矿业厅\n全区锂辉石储量为90万吨。全年生产锂精矿4.1万吨,较上年增长3%,产能利用率71%。出让收益2亿元。", ["900000 -", "41000 2025", "3 2025", "71 2025", "200000000 2025"]],
  ["Quarterly activities report: Tarn Tin\nMineral News, 30 April 2026\nHIGHLIGHTS FOR THE MARCH QUARTER\nTin concentrate produced: 900 t, 6% above the prior quarter", ["900 2026-Q1", "6 2026-Q1"]],
  ["Bismuth in 2025\nMining Weekly Notes, 15 June 2026\nLaos mined 900 tonnes. Exports were 400 tonnes.", ["900 2025", "400 2025"]],
])("a title, a delay or an aim tells the period: %s", (text, expected) => {
  expect(readText(text).claims.map((claim) => `${claim.figure?.value ?? ""} ${claim.period?.text ?? "-"}`)).toEqual(expected);
});
