import { describe, expect, it } from "vitest";
import { readLayout } from "../src/index.js";

const PAGE = [
  "Workflow", "稀土", "", "钨价一周上涨3%,买方观望", "Kuang Wu Bao· 2026-06-12 09:30",
  "Core Insights - Tungsten rose 3% [1]. Group 1: U.S. Demand - Buyers wait; some say the price - now high - will ease [1][2]. - Stocks are low [2] Group 2 - Smelters run at 70% [3]. Outlook for Supply with Risks - Mines reopen [4].",
  "镓市平静", "转载·", "核心观点 - 镓价持平 [1]。 第1组: 需求 - 需求平稳 [2]。",
].join("\n");

describe("a page of digests", () => {
  const { documents, noise } = readLayout(PAGE);

  it("tells its documents from the lines around them", () => {
    expect(documents.map(({ title, source, published }) => [title.text, source, published])).toEqual([
      ["钨价一周上涨3%,买方观望", "Kuang Wu Bao", "2026-06-12T09:30"], ["镓市平静", "转载", null],
    ]);
    expect(noise.map((span) => PAGE.slice(...span))).toEqual(["Workflow", "稀土"]);
  });

  it("cuts headings and bullets, with or without a final stop", () => {
    expect(documents[0]?.sections.map(({ kind, number, heading, statements }) => [kind, number, heading, statements.map(({ span, refs }) => [PAGE.slice(...span), refs])])).toEqual([
      ["core", null, "Core Insights", [["Tungsten rose 3% [1].", [1]]]],
      ["group", 1, "U.S. Demand", [["Buyers wait; some say the price - now high - will ease [1][2].", [1, 2]], ["Stocks are low [2]", [2]]]],
      ["group", 2, null, [["Smelters run at 70% [3].", [3]]]],
      ["named", null, "Outlook for Supply with Risks", [["Mines reopen [4].", [4]]]],
    ]);
    expect(documents[1]?.sections.map(({ kind, number, heading }) => [kind, number, heading])).toEqual([["core", null, "核心观点"], ["group", 1, "需求"]]);
  });
});

describe("plain news", () => {
  const statements = (text: string): string[] => readLayout(text).documents.flatMap((document) => document.sections.flatMap((section) => section.statements.map(({ span }) => text.slice(...span))));
  const header = (text: string): (string | null | undefined)[] => readLayout(text).documents.map(({ source, published }) => [source, published]).flat();

  it.each([
    ["Cobalt slips\nLONDON, 2 June 2026 (Metal Wire) - Cobalt slipped.", ["Metal Wire", "2026-06-02"]],
    ["Cobalt slips\nLONDON (Metal Wire) - Cobalt slipped.", ["Metal Wire", null]],
    ["Cobalt slips\nDepartment of Mines, Pretoria, 2 June 2026\nCobalt slipped.", ["Department of Mines", "2026-06-02"]],
    ["钴价回落\n【金属社上海2026年6月2日电】钴价回落。", ["金属社", "2026-06-02"]],
    ["钴价回落\n金属社上海6月2日电 钴价回落。", ["金属社", null]],
    ["钴价回落\n2026年6月2日 来源:金属观察\n钴价回落。", ["金属观察", "2026-06-02"]],
  ])("reads the header of %j", (text, expected) => {
    expect(header(text)).toEqual(expected);
    expect(statements(text)).toHaveLength(1);
  });

  it("ends a sentence at its stop and not at a shortening", () => {
    expect(statements('T\nOre from the U.S. market fell. Acme Inc. said so. "Will it last?" asked a trader. See p. 9.')).toEqual([
      "Ore from the U.S. market fell.", "Acme Inc. said so.", '"Will it last?" asked a trader.', "See p. 9.",
    ]);
    expect(statements("T\n价格上涨。他说:“还会涨!”库存下降。")).toEqual(["价格上涨。", "他说:“还会涨!”", "库存下降。"]);
  });

  it("parts pieces at lines of equals signs", () => {
    expect(readLayout("A\nOne.\n=====\nB\nTwo.").documents.map((document) => [document.n, document.title.text])).toEqual([[1, "A"], [2, "B"]]);
  });

  it("finds no document in nothing", () => {
    expect(readLayout("").documents).toEqual([]);
    expect(readLayout("\n \n").documents).toEqual([]);
  });
});

describe("a head of several lines", () => {
  const head = (text: string): (string | number | null | undefined)[] => {
    const [document] = readLayout(text).documents;
    return [document?.source ?? null, document?.published ?? null, document?.sections[0]?.statements.length];
  };

  it.each([
    ["an issuer and a date", "Cobalt in autumn\nKestrel Commodity Letter\n14 November 2025\nThe Congo shipped less.", ["Kestrel Commodity Letter", "2025-11-14", 1]],
    ["a date and an issuer", "Cobalt in autumn\nFriday, 14 November 2025\nKestrel Commodity Letter\nThe Congo shipped less.", ["Kestrel Commodity Letter", "2025-11-14", 1]],
    ["an office, a number and a date", "关于指标的通知\n某省资源局\n某资发〔2026〕12号\n2026年3月18日\n指标为5.8万吨。", ["某省资源局", "2026-03-18", 1]],
    ["a credit in brackets and a date behind it", "日企搶購磁鐵\n【港聲社記者專訊】2026年1月20日 15:42\n磁鐵出口上升。", ["港聲社", "2026-01-20", 1]],
  ])("gives %s", (_, text, expected) => expect(head(text)).toEqual(expected));

  it("leaves a first sentence alone", () => expect(head("Cobalt in autumn\nThe Congo shipped less.\n14 November 2025 was a holiday.")).toEqual([null, null, 2]));

  it.each([["周报：2026年11月20日", "2026-11-20"], ["锑周评（2026年11月18日）", "2026-11-18"], ["Weekly note (20 November 2026)", "2026-11-20"], ["Tin week, 20 November 2026", "2026-11-20"], ["Rules take effect 1 January 2027", null]])("dates a page by a title that ends with a day, %s", (title, day) => expect(head(`${title}\nPrices rose. Output fell.`)).toEqual([null, day, 2]));
  it("takes a span of days for none", () => expect(head("周报\n5月第三周(5月18日—24日)钨价持平。")).toEqual([null, null, 1]));
  it("takes the day a notice is signed with, and keeps its lines", () => expect(head("关于指标的通知\n指标为5.8万吨。\n某省资源局\n2026年3月18日")).toEqual(["某省资源局", "2026-03-18", 3]));
});
