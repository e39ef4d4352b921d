// What a page says its figures are of, by its title, a heading or a question; and which figures below it are of another time.
import { describe, expect, it } from "vitest";
import { readText } from "../src/index.js";

const periods = (text: string): string[] => readText(text).claims.map((claim) => `${claim.figure?.value ?? claim.figure?.min ?? ""} ${claim.period?.text ?? "-"}`);

const page = (title: string, day: string, ...lines: string[]): string => [title, `Mineral News, ${day} 2026`, ...lines].join("\n");
const zhPage = (title: string, day: string, ...lines: string[]): string => [title, `2026年${day} 来源:矿业报`, ...lines].join("\n");

describe("the title tells the period", () => {
  it.each([
    [page("Orin Tin: half-yearly report", "24 August", "Tin output was 3,100 tonnes. Revenue was $88 million."), ["3100 2026-H1", "88000000 2026-H1"]],
    [page("Orin Tin 9M26 production report", "20 October", "Tin output was 3,100 tonnes."), ["3100 2026-01/2026-09"]],
    [page("Orin Tin 2026 third-quarter review", "20 October", "Tin output was 3,100 tonnes (2,900)."), ["3100 2026-Q3", "2900 2025-Q3"]],
    [page("Orin Tin: results for FY26", "28 August", "Orin of Perth made 3,100 tonnes of tin. The gross margin rose from 21% to 24%."), ["3100 2025-07/2026-06", "21 2024-07/2025-06", "24 2025-07/2026-06"]],
    [zhPage("某锡业2026财年业绩", "8月28日", "公司产锡3100吨,上财年为2900吨。"), ["3100 2025-07/2026-06", "2900 2024-07/2025-06"]],
    [zhPage("某锡业中期业绩", "8月28日", "公司产锡3100吨。下半年计划产锡3300吨。"), ["3100 2026-H1", "3300 2026-H2"]],
    [zhPage("前三季度锡行业运行情况", "10月28日", "锡锭产量14.2万吨。锡锭均价每吨25.1万元,上涨6%。"), ["142000 2026-01/2026-09", "251000 2026-01/2026-09", "6 2026-01/2026-09"]],
    [zhPage("某锡业一季度业绩预告", "4月16日", "公司预计净利润1.1亿元至1.3亿元。锡锭均价由上季度的每吨24万元涨至25万元。"), ["110000000 2026-Q1", "240000 2025-Q4", "250000 2026-Q1"]],
  ])("%s", (text, expected) => expect(periods(text)).toEqual(expected));
});

describe("a line below the title tells it", () => {
  it.each([
    [page("Orin Tin", "20 October", "September 2026 quarter at a glance", "Tin output was 3,100 tonnes."), ["3100 2026-Q3"]],
    [page("Orin Tin", "20 October", "The figures below are for January to September 2026.", "Tin output was 3,100 tonnes."), ["3100 2026-01/2026-09"]],
    [page("Orin Tin", "20 October", "How did the mine do in the third quarter?", "It was a good one: tin output was 3,100 tonnes."), ["3100 2026-Q3"]],
    [page("Orin Tin", "20 October", "Think of what happened in 2025.", "Peru exported 31,000 tonnes of tin."), ["31000 2025"]],
    [page("Letter to shareholders", "30 April", "The first three months were our best yet.", "We mined 900 tonnes of tin."), ["900 2026-Q1"]],
    [page("Orin Tin: half-year report to 30 June 2026", "24 August", "Tin output was 3,100 tonnes, compared with 2,900 tonnes in the previous corresponding period."), ["3100 2026-H1", "2900 2025-H1"]],
    [zhPage("锡", "10月28日", "问:上半年供需怎样?", "答:产量9.1万吨,进口1.2万吨,国内消费9.8万吨。"), ["91000 2026-H1", "12000 2026-H1", "98000 2026-H1"]],
  ])("%s", (text, expected) => expect(periods(text)).toEqual(expected));
});

describe("a title that reports on no stretch gives none", () => {
  it.each([
    [page("Tin forecast for 2027", "20 October", "Peru exported 31,000 tonnes of tin."), ["31000 -"]],
    [page("Tin after the ban of 2019", "20 October", "Peru exported 31,000 tonnes of tin."), ["31000 -"]],
    [page("Orin Tin: half-yearly report", "24 August", "Tin was offered at $34,000 a tonne."), ["34000 -"]],
    [page("Orin Tin: half-yearly report", "24 August", "Full-year production guidance is raised to 6,600 tonnes of tin from 6,200 tonnes."), ["6600 2026", "6200 2026"]],
  ])("%s", (text, expected) => expect(periods(text)).toEqual(expected));
});

describe("a date that is of something else", () => {
  it.each([
    [page("Tin", "15 June", "Orin will spend $40 million on a tin smelter that opens in 2028."), ["40000000 -"]],
    [page("Tin", "15 June", "A surplus of tin of 9,000 tonnes is wider than the 6,000 tonnes it saw in March."), ["9000 -", "6000 -"]],
    [zhPage("锡", "6月15日", "今年以来,缅甸出口锡矿1.9万吨。"), ["19000 2026-01-01/2026-06-15"]],
  ])("%s", (text, expected) => expect(periods(text)).toEqual(expected));
});

it("a line that ends with the last day of a stretch is no byline", () => {
  const { documents: [document] } = readText("Orin Tin\nMineral News, 24 August 2026\nResults for the half year ended 30 June 2026\nTin output was 3,100 tonnes.");
  expect(document?.published).toBe("2026-08-24");
  expect(document?.sections[0]?.statements).toHaveLength(2);
});
