import { describe, expect, it } from "vitest";
import { readFile } from "../index.js";

const HEAD = "measure,good,place,period,value,unit";
const read = async (rows: readonly string[], head = HEAD) => {
  const [member] = await readFile(new TextEncoder().encode([head, ...rows].join("\n")), "own.csv", { edition: "mine" });
  return member?.table ?? { observations: [], problems: [], rows: null, edition: null };
};

describe("a tidy table", () => {
  it("gives a figure a row, in either language, with basis and counterpart", async () => {
    const { observations } = await read(["exports,rare earth magnets,China,2025-10,\"5,473\",t,,World", "产量,稀土,中国,2024,270000,t,as:REO,"], `${HEAD},basis,counterpart`);
    expect(observations.map(({ id, key, figure, period, basis }) => [id, key.measure, key.good, key.area, key.counterpart, period.text, figure?.value, figure?.unit, basis])).toEqual([
      ["mine.2", "exports", "rare-earth-magnets", "CHN", "WLD", "2025-10", 5473, "t", null], ["mine.3", "production", "rare-earths", "CHN", null, "2024", 270_000, "t", "as:REO"],
    ]);
  });

  it("reads bounds, ranges and gaps as what they are", async () => {
    const row = (value: string): string => `production,gallium,China,2024,${value},t`;
    const told = async (value: string): Promise<unknown> => { const [found] = (await read([row(value)])).observations; return found?.gap ?? [found?.figure?.comparator, found?.figure?.value, found?.figure?.min, found?.figure?.max]; };
    expect(await told(">95")).toEqual(["gt", 95, null, null]);
    expect(await told("50-300")).toEqual(["range", null, 50, 300]);
    expect(await told("50 – 300")).toEqual(["range", null, 50, 300]);
    expect(await told("0")).toEqual(["eq", 0, null, null]);
    expect([await told(""), await told("W"), await told(":c")]).toEqual(["not-reported", "withheld", "confidential"]);
  });

  it("takes no comma for a sign of thousands where it can only be the decimal sign, there or anywhere else in the table", async () => {
    const told = async (values: readonly string[], options = {}): Promise<unknown> => {
      const [member] = await readFile(new TextEncoder().encode([HEAD, ...values.map((value, index) => `production,gallium,China,${2000 + index},"${value}",t`)].join("\n")), "own.csv", options);
      return member?.refusal?.code ?? member?.table?.observations.map(({ figure }) => figure?.value);
    };
    expect([await told(["0,125"]), await told(["12,5"]), await told(["-0,125", "3"])]).toEqual([[], [], [3]]);
    expect([await told(["1,234", "12,5"]), await told(["1.234", "0,125"]), await told(["1.234.567", "1.234"]), await told([">1,234", "7,25-8,5"])]).toEqual(["dialect-ambiguous", "dialect-ambiguous", "dialect-ambiguous", "dialect-ambiguous"]);
    expect([await told(["1,234", "12,5"], { decimal: "," }), await told(["1,234", "12,5"], { decimal: "." })]).toEqual([[1.234, 12.5], [1234]]);
    // One slip among numbers that show what their signs are.
    expect([await told(["1,234,567", "1,234", "12,5"]), await told(["1,234", "12.5", "12,5"]), await told(["1,234", "5,678"])]).toEqual([[1_234_567, 1234], [1234, 12.5], [1234, 5678]]);
  });

  it("reads days that are all the edges of months or years as those, aloud, for what adds up over time", async () => {
    const told = async (rows: readonly string[], head = HEAD): Promise<unknown> => { const { observations, problems } = await read(rows, head); return [observations.map(({ period }) => period.text), problems.map(({ code, raw }) => `${code} ${raw}`)]; };
    const exports = (...days: readonly string[]): readonly string[] => days.map((day, index) => `exports,antimony,China,${day},${index + 1},t`);
    expect(await told(exports("2024-01-01", "2024-02-01", "2024-03-01"))).toEqual([["2024-01", "2024-02", "2024-03"], ["days-of-whole-periods 3 rows: month"]]);
    expect(await told(exports("2023-12-31", "2024-01-31", "2024-02-29"))).toEqual([["2023-12", "2024-01", "2024-02"], ["days-of-whole-periods 3 rows: month"]]);
    expect(await told(exports("2022-01-01", "2023-01-01"))).toEqual([["2022", "2023"], ["days-of-whole-periods 2 rows: year"]]);
    expect(await told(exports("2023-12-31"), HEAD.replace("period", "year"))).toEqual([["2023"], ["days-of-whole-periods 1 row: year"]]);
    // One day may be a day, and so are days in the middle of a month; stocks and prices are of a day.
    expect(await told(exports("2024-01-01"))).toEqual([["2024-01-01"], ["sum-of-a-day 1 row"]]);
    expect(await told(exports("2024-01-01", "2024-01-15"))).toEqual([["2024-01-01", "2024-01-15"], ["sum-of-a-day 2 rows"]]);
    // Output by year beside trade by month, and midnights.
    expect(await told([...exports("2024-02-01T00:00:00.000Z", "2024-03-01 00:00:00"), "production,antimony,China,2022-01-01,1,t", "production,antimony,China,2023-01-01,1,t"])).toEqual([["2024-02", "2024-03", "2022", "2023"], ["days-of-whole-periods 2 rows: month", "days-of-whole-periods 2 rows: year"]]);
    expect(await told(["stocks,antimony,China,2022-12-31,1,t", "stocks,antimony,China,2023-12-31,2,t"])).toEqual([["2022-12-31", "2023-12-31"], []]);
  });

  it("knows exports in dollars for their value, and takes no money for an amount nor an amount for a price", async () => {
    const row = (measure: string, unit: string, good = "cobalt"): string => `${measure},${good},China,2024,5,${unit}`;
    const told = async (one: string): Promise<unknown> => { const { observations, problems } = await read([one]); return observations.map(({ key, figure }) => `${key.measure} ${figure?.unit ?? ""}`)[0] ?? problems[0]?.code; };
    expect([await told(row("exports", "MUSD")), await told(row("进口", "亿元")), await told(row("exports", "kg")), await told(row("price", "USD/kg")), await told(row("capacity", "t/month")), await told(row("production", "%"))]).toEqual(["export-value MUSD", "import-value yi-CNY", "exports kg", "price USD/kg", "capacity t/mo", "production %"]);
    for (const wrong of [row("price", "t"), row("production", "USD"), row("export-value", "t"), row("import-reliance", "t"), row("reserves", "USD/t")]) expect(await told(wrong)).toBe("unit-of-other-measure");
    expect([await told(row("price", "USD/oz", "gold")), await told(row("production", "oz", "gold")), await told(row("price", "USD/oz")), await told(row("price", "¥/kg")), await told(row("price", "¥/吨"))]).toEqual(["price USD/troy oz", "production troy oz", "price USD/oz", "unit-unknown", "price CNY/t"]);
  });

  it("reads rows below a second header by it: two files put together may have their columns in another order", async () => {
    const { observations, problems } = await read(["production,gallium,China,2024,1,t", "place,unit,measure,good,value,period", "Chile,kt,production,gallium,2,2023", HEAD, "production,gallium,Peru,2022,3,t"]);
    expect(observations.map(({ key, period, figure }) => [key.area, period.text, figure?.value, figure?.unit])).toEqual([["CHN", "2024", 1, "t"], ["CHL", "2023", 2, "kt"], ["PER", "2022", 3, "t"]]);
    expect(problems.map(({ code, line }) => [code, line])).toEqual([["word-unknown", 3], ["word-unknown", 5]]);
  });

  it("reads years that go over two as no months", async () => {
    const told = async (...periods: readonly string[]): Promise<unknown> => (await read(periods.map((period) => `production,gallium,China,${period},1,t`))).observations.map(({ period }) => period.text);
    expect([await told("2009-10", "2010-11", "2011-12"), await told("2010-11", "2012-13", "2013")]).toEqual([[], ["2013"]]);
    expect([await told("2010-10", "2010-11"), await told("2010-11")]).toEqual([["2010-10", "2010-11"], ["2010-11"]]);
  });

  it("reads a sign of per cent behind a number whose unit is per cent, and behind no other", async () => {
    const { observations, problems } = await read(["import-reliance,gallium,China,2024,95%,%", "import-reliance,gallium,China,2023,<0.1 %,%", "production,gallium,China,2024,95%,t"]);
    expect(observations.map(({ figure }) => [figure?.comparator, figure?.value, figure?.precision, figure?.printed])).toEqual([["eq", 95, 1, "95%"], ["lt", 0.1, 0.1, "<0.1 %"]]);
    expect(problems.map(({ code, line }) => [code, line])).toEqual([["number-unreadable", 4]]);
  });

  it("reads years and months in words, and thousands parted by blanks", async () => {
    const { observations, problems } = await read(["production,gallium,China,2024年,33 000,t", "production,gallium,China,2025年3月,1,t", "production,gallium,China,Oct 2025,2,t", "production,gallium,China,2023,2300 3,t"]);
    expect(observations.map(({ period, figure }) => [period.text, figure?.value])).toEqual([["2024", 33_000], ["2025-03", 1], ["2025-10", 2]]);
    expect(problems.map(({ code, line }) => [code, line])).toEqual([["number-unreadable", 5]]);
  });

  it("reads a dash as no figure, aloud, and thousands that stand beside their unit", async () => {
    const { observations, problems } = await read(["production,gallium,China,2024,-,t", "production,gallium,China,2023,—,t", "production,gallium,China,2022,5,'000 tonnes", "production,gallium,China,2021,5,1000 t", "production,gallium,Peru,2021,5,million metric tonnes", "price,gallium,Peru,2021,5,USD per kg", "production,gallium,Peru,2020,5,Mio t", "production,gallium,Brasil,2023.0,１２３,t", "price,tungsten,China,2020,340,$/mtu"]);
    expect(observations.map(({ key, period, figure, gap }) => [key.area, period.text, figure?.value ?? gap, figure?.unit])).toEqual([["CHN", "2024", "not-reported", undefined], ["CHN", "2023", "not-reported", undefined], ["CHN", "2022", 5, "kt"], ["CHN", "2021", 5, "kt"], ["PER", "2021", 5, "Mt"], ["PER", "2021", 5, "USD/kg"], ["PER", "2020", 5, "Mt"], ["BRA", "2023", 123, "t"], ["CHN", "2020", 340, "USD/mtu"]]);
    expect(problems.map(({ code, raw }) => [code, raw])).toEqual([["dash-read-as-missing", "2 rows"]]);
  });

  it("knows short words for a status, and says with the figure what was provisional", async () => {
    const row = (period: string, status: string) => `production,gallium,China,${period},1,t,${status}`;
    const { observations, problems } = await read([row("2024", "e"), row("2023", "provisional"), row("2022", "Actual"), row("2021", "预测"), row("2020", "r")], `${HEAD},status`);
    expect(observations.map(({ status, note }) => [status, note])).toEqual([["estimated", null], ["reported", "status as printed: provisional"], ["reported", null], ["forecast", null]]);
    expect(problems.map(({ code, line, column }) => [code, line, column])).toEqual([["word-unknown", 6, "status"]]);
  });

  it("reads the usual letters behind a number, and keeps what they say", async () => {
    const { observations, problems } = await read(["production,gallium,China,2024,376000r,t", 'production,gallium,China,2023,"388,000p",t', "production,gallium,China,2022,5 e,t", "production,gallium,China,2021,5x,t", "production,gallium,China,2020,1e5,t"]);
    expect(observations.map(({ figure, status, note }) => [figure?.value, figure?.printed, status, note])).toEqual([[376_000, "376000r", "reported", "marked r (revised) as printed"], [388_000, "388,000p", "reported", "marked p (provisional) as printed"], [5, "5 e", "estimated", null], [100_000, "1e5", "reported", null]]);
    expect(problems.map(({ code, line }) => [code, line])).toEqual([["number-unreadable", 5]]);
  });

  it("takes no amount below zero of what is there or not, and any of what may fall", async () => {
    const { observations, problems } = await read(["production,gallium,China,2024,-5,t", "market-balance,gallium,China,2024,-5,t"]);
    expect([observations.map(({ figure }) => figure?.value), problems.map(({ code, line }) => [code, line])]).toEqual([[-5], [["number-negative", 2]]]);
  });

  it.each([
    ["yield,gallium,China,2024,1,t", "word-unknown", "measure"], ["production,unobtainium,China,2024,1,t", "word-unknown", "good"], ["production,gallium,Atlantis,2024,1,t", "place-unknown", "place"], ["production,cobalt,Congo,2024,1,t", "place-ambiguous", "place"],
    ["production,gallium,China,24-13,1,t", "period-unreadable", "period"], ["production,gallium,China,2024,about 5,t", "number-unreadable", "value"], ["production,gallium,China,2024,5,furlongs", "unit-unknown", "unit"], ["production,gallium,China,2024,300-50,t", "number-unreadable", "value"],
  ])("keeps aside %s", async (row, code, column) => {
    const { problems, observations } = await read([row, "production,gallium,Japan,2024,3,t"]);
    expect([observations.length, problems]).toEqual([1, [{ code, line: 2, column, raw: row }]]);
  });

  it("knows a column that a JSON list names late, for it leaves out what is missing", async () => {
    const row = (place: string, more: object = {}) => ({ measure: "exports", good: "gallium", place, period: "2024", value: "5", unit: "t", ...more });
    const early = Array.from({ length: 150 }, (_, index) => row("China", { period: String(1870 + index) }));
    const [member] = await readFile(new TextEncoder().encode(JSON.stringify([...early, row("Japan", { counterpart: "World" })])), "late.json", { edition: "late" });
    expect(member?.table?.observations.find(({ key }) => key.area === "JPN")?.key.counterpart).toBe("WLD");
  });

  it("refuses a JSON list in whose objects a name stands twice, which parsers take the last of; the same names in other objects, and colons in texts, are none", async () => {
    const told = async (note: string, more = ""): Promise<unknown> => { const [member] = await readFile(new TextEncoder().encode(`[{"measure":"production","good":"gallium","place":"China","period":2024,"value":1,${more}"unit":"t","note":${note}}, {"measure":"production","good":"gallium","place":"China","period":2023,"value":2,"unit":"t"}]`), "own.json"); return member?.refusal ? [member.refusal.code, member.refusal.found] : member?.table?.observations.length; };
    expect([await told('"a: \\"b\\": {c}\\\\"'), await told('{"value":{"value":[{"value":1}]}}'), await told("null")]).toEqual([2, 2, 2]);
    expect([await told("null", '"value":3,'), await told("null", '"v\\u0061lue":3,'), await told('{"a":1,"b":{"a":2},"a":3}')]).toEqual([["column-duplicate", "value"], ["column-duplicate", "value"], ["column-duplicate", "a"]]);
  });

  it("loads neither of two rows that contradict each other, and counts an equal one once", async () => {
    const { rows, problems } = await read(["production,gallium,China,2024,1,t", "production,gallium,China,2024,2,t", "production,gallium,Japan,2024,3,t", "production,gallium,Japan,2024,3,t"]);
    expect([rows, problems.map(({ code, line }) => [code, line])]).toEqual([{ read: 4, accepted: 1, quarantined: 2 }, [["duplicate-conflicting", 2], ["duplicate-conflicting", 3], ["duplicate-identical", 5]]]);
  });
});
