import { describe, expect, it } from "vitest";
import { readFile, type ReadTable } from "../index.js";
import { pricePeriod } from "./day.js";
import { unitInName } from "./unit.js";

const read = async (text: string, options = {}): Promise<{ readonly table: ReadTable | null; readonly refusal: string | undefined }> => {
  const [member] = await readFile(new TextEncoder().encode(text), "prices", options);
  return { table: member?.table ?? null, refusal: member?.refusal?.code };
};
const told = (table: ReadTable | null) => table?.observations.map(({ key, period, figure, gap, definition }) => [key.good, key.area, period.text, figure?.value ?? gap, figure?.unit, definition]);

const METAL = { name: "네오디뮴 (Nd)", grade: "99.5%min FOB China", today: { date: "2026.04.10", value: 120.42, unit: "USD/kg", change_val: 1 }, history: [{ date: "2026.04.09", value: 119.5 }, { date: "2026.04.10", value: 120.42 }] };
const komis = (...metals: readonly object[]): string => JSON.stringify({ updated: "2026-04-13 07:29", source: "KOMIS", source_url: "https://www.komis.or.kr/x", metals });

describe("daily prices in JSON", () => {
  it("gives each day with its grade, and the unit of the latest price aloud", async () => {
    const { table } = await read(komis(METAL));
    expect(told(table)).toEqual([["neodymium", "CHN", "2026-04-09", 119.5, "USD/kg", "99.5%min FOB China"], ["neodymium", "CHN", "2026-04-10", 120.42, "USD/kg", "99.5%min FOB China"]]);
    expect([table?.problems.map(({ code }) => code), table?.edition.published, table?.rows]).toEqual([["unit-of-the-latest", "duplicate-identical"], "2026-04-13", { read: 3, accepted: 2, quarantined: 0 }]);
  });

  it("knows today's price in its history, whichever way it prints the number", async () => {
    const { table } = await read(komis({ ...METAL, today: { date: "2026.04.10", value: "1,120.00", unit: "USD/kg" }, history: [{ date: "2026.04.10", value: 1120 }] }));
    expect([table?.problems.map(({ code }) => code), table?.observations.map(({ figure }) => figure?.value)]).toEqual([["unit-of-the-latest", "duplicate-identical"], [1120]]);
  });

  it.each([
    [{ name: "희토류" }, "word-unknown"], [{ today: { date: "2026.04.10", value: 1 } }, "unit-unknown"], [{ today: { date: "2026.04.10", value: 1, unit: "pcs" } }, "unit-unknown"], [{ history: [{ date: "2026.02.30", value: 1 }] }, "period-unreadable"],
    [{ history: [{ date: "2026.02.03", value: "1O" }] }, "number-unreadable"], [{ history: [{ date: "2026.02.03", value: 0 }] }, "price-zero"], [{ history: [{ date: "2026.02.03", value: -3 }] }, "number-negative"], [{ history: [{ date: "2026.04.10", value: 9 }] }, "duplicate-conflicting"],
  ])("keeps aside what %j makes unreadable", async (change, code) => {
    expect((await read(komis({ ...METAL, ...change }))).table?.problems.map((problem) => problem.code)).toContain(code);
  });
});

describe("a plain table of prices", () => {
  it("counts gold by the troy ounce, and cobalt by no other pound than its own", async () => {
    expect(told((await read("date,product,price,unit\n2025-01-02,Gold,2650.1,USD/oz\n2025-01-02,Cobalt,11.5,USD/lb")).table)?.map(([good, , , value, unit]) => [good, value, unit])).toEqual([["gold", 2650.1, "USD/troy oz"], ["cobalt", 11.5, "USD/lb"]]);
  });

  it("reads the columns of products it knows, and tells of the others", async () => {
    const { table } = await read("Date,Cobalt USD/t,Unobtainium USD/t\n2025-01-01,24300,1");
    expect([told(table)?.map(([good, , , value]) => [good, value]), table?.problems.map(({ code, column }) => [code, column])]).toEqual([[["cobalt", 24_300]], [["column-not-read", "Unobtainium USD/t"]]]);
  });

  it("asks what the dots are where one number has several", async () => {
    expect((await read("Date,Product,Price,Unit\n2024-03-01,Cobalt,28.550,USD/t\n2024-03-05,Lithium carbonate,1.108.000,CNY/t")).refusal).toBe("dialect-ambiguous");
  });

  it("asks what the dots are behind semicolons, and reads either way once told", async () => {
    const text = "Date;Product;Price;Unit\n2025-10-01;Cobalt;33.250;USD/t\n2025-10-02;Cobalt;33.300;USD/t";
    expect((await read(text)).refusal).toBe("dialect-ambiguous");
    expect(told((await read(text, { decimal: "," })).table)?.map(([, , , value]) => value)).toEqual([33_250, 33_300]);
    expect(told((await read(text, { decimal: "." })).table)?.map(([, , , value]) => value)).toEqual([33.25, 33.3]);
    expect(told((await read(text.replaceAll(".250", ".250,50"), { decimal: "," })).table)?.[0]?.[3]).toBe(33_250.5);
  });

  it("reads days before months where dots or a day above twelve say so, and keeps aside what is two days", async () => {
    const dates = ["31.01.2024", "1.2.2024", "31/03/2024", "04/30/2024", "05/05/2024", "Jun 2024", "04/10/2024", "31.02.2024", "Jul-24"];
    const { table } = await read(["Date,Product,Price,Unit", ...dates.map((date) => `${date},Cobalt,33250,USD/t`)].join("\n"));
    expect(told(table)?.map(([, , period]) => period)).toEqual(["2024-01-31", "2024-02-01", "2024-03-31", "2024-04-30", "2024-05-05", "2024-06"]);
    expect(table?.problems.map(({ code, line }) => [code, line])).toEqual([["period-unreadable", 8], ["period-unreadable", 9], ["period-unreadable", 10]]);
  });

  it("takes Jan-24 for January 2024 where the next is Feb-24, and for no date where it is Jan-25", async () => {
    const of = async (...dates: readonly string[]) => told((await read(["Date,Product,Price,Unit", ...dates.map((date) => `${date},Cobalt,33250,USD/t`)].join("\n"))).table)?.map(([, , period]) => period);
    expect(await of("Dec-99", "Feb-00", "Jan-00", "Jan-00")).toEqual(["1999-12", "2000-02", "2000-01"]);
    expect(await of("Jan-30", "Jan-31", "Feb-01", "Feb-02")).toEqual([]);
    expect(await of("Jan-31", "Feb-28", "Mar-31")).toEqual([]);
    expect(await of("Jan-24", "Jan-25", "Jan-26")).toEqual([]);
    expect(await of("Jan-24")).toEqual([]);
  });

  it("takes no year that goes over two for a month, and a mark of no price for a gap", async () => {
    expect(told((await read("Date,Product,Price,Unit\n2009-10,Cobalt,1,USD/t\n2010/11,Cobalt,2,USD/t\n2012,Cobalt,n.a.,USD/t")).table)?.map(([, , period, value]) => [period, value])).toEqual([["2012", "not-reported"]]);
    expect((await read('Date,Product,Price,Unit\n2012,Cobalt,"0,125",USD/kg\n2013,Cobalt,"1,234",USD/kg')).refusal).toBe("dialect-ambiguous");
  });

  it("takes product, unit, terms and tax from columns, in either language", async () => {
    const { table } = await read("date,product,price,currency,unit,incoterm,vat\n2026-04-01,NdPr oxide,\"550,000\",CNY,t,EXW,yes\n2026/4/2,Neodymium oxide 99.5% min,75.2,USD,kg,FOB,no");
    expect(told(table)).toEqual([["ndpr-oxide", "MARKET-NOT-STATED", "2026-04-01", 550_000, "CNY/t", "EXW; incl. VAT"], ["neodymium-oxide", "MARKET-NOT-STATED", "2026-04-02", 75.2, "USD/kg", "99.5% min; FOB; excl. VAT"]]);
    expect(told((await read("日期,品种,最低价,最高价,均价,单位\n2026-04-01,氧化镨钕,54,56,55,万元/吨")).table)).toEqual([["ndpr-oxide", "MARKET-NOT-STATED", "2026-04-01", 55, "wan-CNY/t", null]]);
  });

  it("takes a product a column, and never one currency for another", async () => {
    const { table } = await read("date,NdPr oxide (CNY/t),Neodymium metal 99.5% FOB China (USD/kg)\n2026-04,550000,\n2026-05,560000,90");
    expect(told(table)).toEqual([["ndpr-oxide", "MARKET-NOT-STATED", "2026-04", 550_000, "CNY/t", null], ["neodymium-metal", "CHN", "2026-04", "not-reported", undefined, "99.5% FOB China"], ["ndpr-oxide", "MARKET-NOT-STATED", "2026-05", 560_000, "CNY/t", null], ["neodymium-metal", "CHN", "2026-05", 90, "USD/kg", "99.5% FOB China"]]);
  });

  it("keeps the words that stand beside a unit in the head of a column, and takes none for a second unit", async () => {
    const { table } = await read("Date,\"NdPr oxide (CNY/t, incl. VAT)\",\"Lithium carbonate 99.5% (CNY/t)\"\n2024-01-05,415500,97500");
    expect(told(table)).toEqual([["ndpr-oxide", "MARKET-NOT-STATED", "2024-01-05", 415_500, "CNY/t", "incl. VAT"], ["lithium-carbonate", "MARKET-NOT-STATED", "2024-01-05", 97_500, "CNY/t", "99.5%"]]);
    expect(unitInName("NdPr oxide (CNY/t, USD/t)")).toBeNull();
  });

  it("takes no currency where two columns name two, or where the sign is of two", async () => {
    const { table } = await read("date,product,price,currency,unit\n2026-01-01,cobalt,5,USD,EUR/lb\n2026-01-02,cobalt,5,USD,US cents/lb\n2026-01-03,cobalt,5,¥,kg\n2026-01-04,cobalt,5,,¥/kg\n2026-01-05,cobalt,5,¥,千克\n2026-01-06,cobalt,5,,￥/吨\n2026-01-07,cobalt,5,JPY,kg\n2026-01-08,cobalt,5,US$,USD/lb");
    expect(told(table)?.map(([, , period, , unit]) => [period, unit])).toEqual([["2026-01-02", "USc/lb"], ["2026-01-05", "CNY/kg"], ["2026-01-06", "CNY/t"], ["2026-01-07", "JPY/kg"], ["2026-01-08", "USD/lb"]]);
    expect(table?.problems.map(({ code, line }) => [code, line])).toEqual([["unit-unknown", 2], ["unit-unknown", 4], ["unit-unknown", 5]]);
  });

  it("takes a range where only low and high are given", async () => {
    const { table } = await read("date,low,high\n2026-04-01,540,560", { subject: "terbium oxide, CNY/kg" });
    expect(table?.observations[0]?.figure).toMatchObject({ comparator: "range", min: 540, max: 560, unit: "CNY/kg" });
  });

  it("takes a range that stands in one cell, and none that runs backwards", async () => {
    const { table } = await read('date,price\n2026-04-01,"6,500-6,600"\n2026-04-02,55 至 58.5\n2026-04-03,60-50\n2026-04-04,-5', { subject: "terbium oxide, CNY/kg" });
    expect(table?.observations.map(({ figure }) => [figure?.comparator, figure?.value, figure?.min, figure?.max, figure?.printed])).toEqual([["range", null, 6500, 6600, "6,500-6,600"], ["range", null, 55, 58.5, "55-58.5"]]);
    expect(table?.problems.map(({ code, line }) => [code, line])).toEqual([["number-unreadable", 4], ["number-negative", 5]]);
  });

  it("asks what the price is of, assumes no unit, and does not guess a decimal comma", async () => {
    expect((await read("date,price_usd_per_kg\n2026-04-01,5")).refusal).toBe("subject-unknown");
    expect(told((await read("date,price_usd_per_kg\n2026-04-01,5", { subject: "gallium" })).table)).toEqual([["gallium", "MARKET-NOT-STATED", "2026-04-01", 5, "USD/kg", null]]);
    expect((await read("date,price\n2026-04-01,5", { subject: "gallium" })).table?.problems).toMatchObject([{ code: "unit-unknown", line: 2 }]);
    expect((await read("date;price\n2026-04-01;5,25", { subject: "gallium, USD/kg" })).refusal).toBe("dialect-ambiguous");
    expect(told((await read("date;price\n2026-04-01;5,25", { subject: "gallium, USD/kg", decimal: "," })).table)?.[0]?.[3]).toBe(5.25);
  });

  it("keeps aside rows that differ about one day, and days that are none", async () => {
    const { table } = await read("date,product,price,unit\n2026-04-01,gallium,5,USD/kg\n2026-04-01,gallium,6,USD/kg\n04/05/2026,gallium,6,USD/kg\n2026-04-02,gallium,6,USD");
    expect(table?.problems.map(({ code, line }) => [code, line])).toEqual([["period-unreadable", 4], ["unit-unknown", 5], ["duplicate-conflicting", 2], ["duplicate-conflicting", 3]]);
  });
});

it("reads days in the orders that can be read one way only", () => {
  expect(["2026.04.10", "2026/4/1", "20260410", "2026年4月10日", "2026-04", "2026-04-10T00:00:00Z"].map((text) => pricePeriod(text)?.text)).toEqual(["2026-04-10", "2026-04-01", "2026-04-10", "2026-04-10", "2026-04", "2026-04-10"]);
  expect(["04/10/2026", "2026.13.01", "yesterday", ""].map((text) => pricePeriod(text))).toEqual([null, null, null, null]);
});

it("finds the unit in the name of a column", () => {
  expect(["Price (USD/t)", "价格（元/吨）", "nd_oxide_usd_per_kg", "Gallium, USD/kg", "Price"].map((name) => unitInName(name)?.unit ?? null)).toEqual(["USD/t", "CNY/t", "USD/kg", "USD/kg", null]);
});

it("takes a mark of a footnote behind the unit of a column for no part of it", async () => {
  const [member] = await readFile(new TextEncoder().encode("Month,Nickel USD/mt *,Cobalt (USD/lb)†\n2025-01,15000,11.5"), "x.csv");
  expect(member?.table?.observations.map(({ key, figure }) => [key.good, figure?.value, figure?.unit])).toEqual([["nickel", 15_000, "USD/t"], ["cobalt", 11.5, "USD/lb"]]);
});

it("reads the usual letters behind a price, and keeps what they say", async () => {
  const [member] = await readFile(new TextEncoder().encode('Date,Product,Price,Unit\n2024-03-04,NdPr oxide,"388,000p",CNY/t\n2024-03-05,NdPr oxide,390000e,CNY/t'), "x.csv");
  expect(member?.table?.observations.map(({ figure, status, note }) => [figure?.value, figure?.printed, figure?.precision, status, note])).toEqual([[388_000, "388,000p", 1, "reported", "marked p (provisional) as printed"], [390_000, "390000e", 1, "estimated", null]]);
});
