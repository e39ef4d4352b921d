import { describe, expect, it } from "vitest";
import { readText } from "../src/index.js";
import { dates } from "./sentence.js";

const cases = (table: readonly (readonly [string, readonly string[]])[]): void => {
  for (const [sentence, expected] of table) it(sentence, () => expect(dates(sentence)).toEqual(expected));
};

describe("English dates in a piece of Monday, 15 June 2026", () => {
  cases([
    ["Exports fell in November.", ["2025-11-01..2025-11-30"]],
    ["Exports fell in May.", ["2026-05-01..2026-05-31"]],
    ["The plant will open in October.", ["2026-10-01..2026-10-31"]],
    ["It may reopen.", []],
    ["It was shut on 3 March 2024.", ["2024-03-03..2024-03-03"]],
    ["It was shut on Friday.", ["2026-06-12..2026-06-12"]],
    ["Output rose in the first quarter.", ["2026-01-01..2026-03-31"]],
    ["Output rose in Q4 2025.", ["2025-10-01..2025-12-31"]],
    ["Output rose in the first five months.", ["2026-01-01..2026-05-31"]],
    ["Rules apply by the end of 2027.", ["2027-12-31..2027-12-31 by"]],
    ["Rules apply from 1 September 2026.", ["2026-09-01.. from"]],
    ["It was the lowest since January 2019.", ["2019-01-01..2019-01-31 since"]],
    ["It was flat between 2022 and 2024.", ["2022-01-01..2024-12-31 range"]],
    ["From January to April it was flat.", ["2026-01-01..2026-04-30 range"]],
    ["It was higher last week.", ["2026-06-08..2026-06-14"]],
    ["It was higher two years ago.", ["2024-01-01..2024-12-31"]],
    ["It rose in the year ended 31 March.", ["2025-04-01..2026-03-31"]],
    ["In April it rose from a year earlier.", ["2026-04-01..2026-04-30", "2025-04-01..2025-04-30"]],
    ["In 2025 it fell from the year before.", ["2025-01-01..2025-12-31", "2024-01-01..2024-12-31"]],
    ["About 2000 tonnes were sold.", []],
  ]);
});

describe("Chinese dates", () => {
  cases([
    ["10月出口下降。", ["2025-10-01..2025-10-31"]],
    ["今年前四个月出口下降。", ["2026-01-01..2026-04-30"]],
    ["去年四季度出口下降。", ["2025-10-01..2025-12-31"]],
    ["上半年出口下降。", ["2026-01-01..2026-06-30"]],
    ["预计下半年投产。", ["2026-07-01..2026-12-31"]],
    ["截至6月11日,库存下降。", ["2026-06-11..2026-06-11 as-of"]],
    ["2030年前达到目标。", ["2030-01-01..2030-12-31 before"]],
    ["周四公布数据。", ["2026-06-11..2026-06-11"]],
    ["5月较去年同期下降。", ["2026-05-01..2026-05-31", "2025-05-01..2025-05-31"]],
    ["較年初上漲。", ["2026-01-01..2026-01-01"]],
    ["1-5月累计出口增长。", ["2026-01-01..2026-05-31 range"]],
    ["一周后复产。", []],
  ]);
});

describe("a document without a date", () => {
  it("leaves what hangs on it open, and says why", () => {
    const [mention] = readText("Notes\nLast month sales fell.").mentions;
    expect(mention).toMatchObject({ kind: "date", resolved: null, unresolved: "no publication date" });
  });

  it("still reads what prints its year", () => {
    const [mention] = readText("Notes\nSales fell in March 2024.").mentions;
    expect(mention?.resolved).toEqual({ start: "2024-03-01", end: "2024-03-31" });
  });
});

describe("days and quarters that are easily taken for others", () => {
  cases([
    ["逾期30日未报的,应在15日内补报。", []],
    ["去年第四季的产量下降。", ["2025-10-01..2025-12-31"]],
    ["2025財年營收上升。", ["2025-01-01..2025-12-31"]],
    ["出口不到2024年出口量的一半。", ["2024-01-01..2024-12-31"]],
  ]);

  it("a month without a year in a text without a date goes on in the year the text has told, and stays open where it has told none", () => {
    const read = (text: string): (string | null | undefined)[] => readText(text).mentions.filter(({ kind }) => kind === "date").map(({ resolved, unresolved }) => resolved?.start ?? unresolved);
    expect(read("Market notes\nGallium exports fell in March.")).toEqual(["no publication date"]);
    expect(read("Market notes\nGallium exports were 3 tons in February 2024. They fell in March.")).toEqual(["2024-02-01", "2024-03-01"]);
  });
});

describe("months ahead and behind", () => {
  it.each([
    ["Output will reach 900 tonnes of tin in May.", "2026-05-01..2026-05-31"],
    ["The mill will reopen on 3 March.", "2027-03-03..2027-03-03"],
    ["公司计划3月投产。", "2027-03-01..2027-03-31"],
    ["预计5月锡锭产量为1.4万吨。", "2026-05-01..2026-05-31"],
    ["Sales fell to 40 tonnes in November from 90 tonnes in May.", "2025-11-01..2025-11-30"],
  ])("%s", (sentence, first) => expect(dates(sentence)[0]).toBe(first));
});

describe("financial years and parts of a year by their short names", () => {
  cases([
    ["It sold more in FY26 than in FY2025.", ["2026-01-01..2026-12-31", "2025-01-01..2025-12-31"]],
    ["It sold more in the 2024-25 financial year.", ["2024-07-01..2025-06-30"]],
    ["It sold more in 2024/25.", ["2024-07-01..2025-06-30"]],
    ["Sales rose in 1H26 and 2Q26.", ["2026-01-01..2026-06-30", "2026-04-01..2026-06-30"]],
    ["Sales rose in 3Q 2025.", ["2025-07-01..2025-09-30"]],
    ["Sales rose in 9M 2025.", ["2025-01-01..2025-09-30"]],
    ["Sales rose in the 2025 first half.", ["2025-01-01..2025-06-30"]],
    ["It was dear in the spring of 2025.", ["2025-03-01..2025-05-31"]],
    ["Sales rose in the twelve months to end-March 2026.", ["2025-04-01..2026-03-31"]],
    ["In the financial year ended 30 June 2025 sales rose; Q3 FY26 was better.", ["2024-07-01..2025-06-30", "2026-01-01..2026-03-31"]],
    ["上财年销量增长,本财年有望持平。", ["2025-01-01..2025-12-31", "2026-01-01..2026-12-31"]],
    ["2024/25财年销量增长。", ["2024-07-01..2025-06-30"]],
    ["2025财年上半年销量增长。", ["2025-01-01..2025-06-30"]],
    ["截至3月31日止九个月销量增长。", ["2025-07-01..2026-03-31"]],
    ["前三季销量增长。", ["2025-01-01..2025-09-30"]],
    ["Japan bought more in fiscal 2025 than in FY2023/24; this fiscal year it bought less.", ["2025-04-01..2026-03-31", "2023-04-01..2024-03-31", "2026-04-01..2027-03-31"]],
    ["India bought more in fiscal 2025 than in the previous financial year.", ["2024-04-01..2025-03-31", "2023-04-01..2024-03-31"]],
  ]);
});

describe("dates told by the one before them, and terms that are ahead", () => {
  cases([
    ["It sold 4 t in the first quarter and 5 t in the second.", ["2026-01-01..2026-03-31", "2026-04-01..2026-06-30"]],
    ["Traders must report by 30 September.", ["2026-09-30..2026-09-30 by"]],
    ["Exports of ore end on January 1.", ["2027-01-01..2027-01-01"]],
    ["厂商应于9月30日前申报。", ["2026-09-30..2026-09-30 before"]],
    ["1号锑锭上涨。", []],
    ["It was set for the first half of April.", ["2026-04-01..2026-04-15"]],
  ]);
});

describe("days and months from one to another", () => {
  cases([
    ["Stocks fell on 2-9 June.", ["2026-06-02..2026-06-09 range"]],
    ["From June 3 to 11 it was shut.", ["2026-06-03..2026-06-11 range"]],
    ["From 28 March to 4 April 2025 it was shut.", ["2025-03-28..2025-04-04 range"]],
    ["It was shut between 4 and 8 May.", ["2026-05-04..2026-05-08 range"]],
    ["They shipped 40 t from June 1 to 15 buyers.", ["2026-06-01..2026-06-01"]],
    ["Prices rose in the three weeks to 5 June.", ["2026-05-16..2026-06-05"]],
    ["Jan. to Apr. 2025: it was flat.", ["2025-01-01..2025-04-30 range"]],
    ["5月11日至17日停产,4月28日—5月3日检修,3月2—9日放假。", ["2026-05-11..2026-05-17 range", "2026-04-28..2026-05-03 range", "2026-03-02..2026-03-09 range"]],
    ["2025年1—4月持平,今年1-5月回升,2023—2024年下降。", ["2025-01-01..2025-04-30 range", "2026-01-01..2026-05-31 range", "2023-01-01..2024-12-31 range"]],
    ["一季度末库存2吨,6月前两周进口3吨。", ["2026-03-31..2026-03-31", "2026-06-01..2026-06-14"]],
    ["达产后年产2吨,以前年度亏损,后年再扩。", ["2028-01-01..2028-12-31"]],
    ["政府称自7月起每吨征收2美元。自4月起实施的规定已取消。", ["2026-07-01.. from", "2026-04-01..2026-04-30 since"]],
  ]);
});
