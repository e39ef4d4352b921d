import { describe, expect, it } from "vitest";
import { readFile } from "../index.js";

const HEAD = "country_trans,country_iso3_code,year,bgs_commodity_trans,bgs_sub_commodity_trans,bgs_statistic_type_trans,quantity,units,sdmx_code,concat_figure_notes_text";
const read = async (...rows: readonly string[]) => (await readFile(new TextEncoder().encode([HEAD, ...rows].join("\n")), "x.csv"))[0]?.table;
const row = (commodity: string, form: string, quantity = "5", units = "tonnes (metric)", code = "A") => `Chile,CHL,2022-01-01 00:00:00,"${commodity}","${form}",Production,${quantity},${units},${code},`;

describe("what a mass of BGS is counted as", () => {
  it.each([
    ["copper, mine", "", "copper mining as:Cu"], ["copper, smelter", "", "copper metal as:Cu"], ["copper, refined", "", "copper refining as:Cu"], ["tungsten, mine", "(metal content)", "tungsten mining as:W"],
    ["lithium minerals", "Lithium minerals (Carbonate -Li content)", "lithium mining as:Li"], ["lithium minerals", "Carbonate (Li2O content)", "lithium mining as:Li2O"], ["lithium minerals", "Spodumene", "lithium mining gross"],
    ["platinum group metals, mine", "Palladium (metal content)", "palladium mining as:Pd"], ["platinum group metals, mine", "Other platinum metals", "platinum-group-metals mining gross"], ["platinum group metals", "Platinum group metals, total", "platinum-group-metals  gross"], ["platinum group metals, mine", "Ruthenium and iridium", "platinum-group-metals mining gross"], ["chromium ores and concentrates", "", "chromium mining gross"], ["primary aluminium", "", "aluminium refining as:Al"], ["ferro-alloys", "Ferro-silicon", "ferrosilicon metal gross"],
  ])("%s, %s", async (commodity, form, meant) => {
    expect((await read(row(commodity, form)))?.observations.map(({ key, basis }) => `${key.good} ${key.stage ?? ""} ${basis ?? ""}`)).toEqual([meant]);
  });

  it("is no ore of iron where the row is of pig iron", async () => {
    expect((await read(row("iron, pig", "")))?.problems.map(({ code }) => code)).toEqual(["word-unknown"]);
  });
});

describe("rows of BGS", () => {
  it("behind semicolons ask what a dot is", async () => {
    const text = [HEAD, row("bauxite", "", "38.000")].join("\n").replaceAll(",", ";").replace('"bauxite"', "bauxite");
    const read = async (options = {}) => (await readFile(new TextEncoder().encode(text), "x.csv", options))[0];
    expect([(await read())?.refusal?.code, (await read({ decimal: "," }))?.table?.observations[0]?.figure?.value]).toEqual(["dialect-ambiguous", 38_000]);
  });

  it("are of the year whose first day a spreadsheet writes; another day is of no year", async () => {
    const years = async (day: string): Promise<unknown> => { const table = await read(row("bauxite", "").replace("2022-01-01 00:00:00", day)); return table?.observations[0]?.period.text ?? table?.problems[0]?.code; };
    expect([await years("01/01/2022 00:00"), await years("1/1/2022 0:00"), await years("01.01.2022"), await years("2022.0"), await years("02/01/2022 00:00")]).toEqual(["2022", "2022", "2022", "2022", "period-unreadable"]);
  });

  it("are estimated where SDMX says E, and counted in millions of tonnes where the unit does", async () => {
    expect((await read(row("bauxite", "", "102", "million tonnes", "E")))?.observations.map(({ figure, status }) => [figure?.value, status])).toEqual([[102_000_000, "estimated"]]);
  });

  it("are held against the yearbook's own printing: dots and a secret are gaps, a bound is a bound, and another number is a contradiction", async () => {
    const head = `${HEAD},quantity_in_book_style`;
    const one = (place: string, quantity: string, code: string, notes: string, book: string) => `${place},,2022-01-01 00:00:00,bauxite,,Production,${quantity},tonnes (metric),${code},${notes},"${book}"`;
    const [member] = await readFile(new TextEncoder().encode([head, one("Chile", "0", "A", "", "..."), one("China", "0", "A", "Confidential", "..."), one("Canada", "500", "A", "Less than.", "<500"), one("Cuba", "0", "A", "", "-----"), one("Brazil", "2600", "A", "", "*2 600"), one("Peru", "6500", "A", "", "6 500 (a)"), one("Ghana", "0", "O", "", ""), one("Namibia", "300", "A", "", "0.3"), one("Greece", "7", "A", "", "..."), one("India", "5", "A", "", "-----")].join("\n")), "x.csv");
    expect(member?.table?.observations.map(({ key, figure, gap }) => [key.area, figure?.comparator, figure?.value ?? gap])).toEqual([["CHL", undefined, "not-reported"], ["CHN", undefined, "confidential"], ["CAN", "lt", 500], ["CUB", "eq", 0], ["BRA", "eq", 2_600], ["PER", "eq", 6_500], ["GHA", undefined, "not-reported"]]);
    expect(member?.table?.problems.map(({ code, line, column }) => [code, line, column])).toEqual([9, 10, 11].map((line) => ["cells-conflicting", line, "quantity_in_book_style"]));
  });

  it("are bounds by a note of no more words, estimates by the yearbook's mark, and of no country that name and code disagree about", async () => {
    const head = `${HEAD},quantity_in_book_style`;
    const one = (place: string, iso: string, notes: string, book: string) => `${place},${iso},2022-01-01 00:00:00,bauxite,,Production,200,tonnes (metric),A,${notes},"${book}"`;
    const [member] = await readFile(new TextEncoder().encode([head, one("Chile", "CHL", "Less than 300 tonnes.", "200"), one("China", "CHN", "Estimates.|Less than.", "200"), one("Cuba", "CUB", "", "*200"), one("Peru", "PER", "", "200e"), one("Chile", "COD", "", "200")].join("\n")), "x.csv");
    expect(member?.table?.observations.map(({ key, figure, status }) => [key.area, figure?.comparator, status])).toEqual([["CHL", "eq", "reported"], ["CHN", "lt", "estimated"], ["CUB", "eq", "estimated"], ["PER", "eq", "estimated"]]);
    expect(member?.table?.problems.map(({ code, line, column }) => [code, line, column])).toEqual([["cells-conflicting", 6, "country_iso3_code"]]);
  });

  it("keep what a code of SDMX says of a figure with its note, and name no country by a name that two have", async () => {
    const table = await read(row("bauxite", "", "5", "tonnes (metric)", "P"), row("graphite", "", "6", "tonnes (metric)", "F"), "Congo,,2022,bauxite,,Production,7,tonnes (metric),A,");
    expect(table?.observations.map(({ figure, status, note }) => [figure?.value, status, note])).toEqual([[5, "reported", "provisional"], [6, "forecast", "forecast"]]);
    expect(table?.problems.map(({ code, line }) => [code, line])).toEqual([["place-ambiguous", 4]]);
  });

  it("that stand twice count once, and those that contradict each other not at all", async () => {
    const table = await read(row("bauxite", ""), row("bauxite", ""), row("graphite", "", "1"), row("graphite", "", "2"));
    expect(table?.rows).toEqual({ read: 4, accepted: 1, quarantined: 2 });
    expect(table?.problems.map(({ code, line }) => [code, line])).toEqual([["duplicate-identical", 3], ["duplicate-conflicting", 4], ["duplicate-conflicting", 5]]);
  });
});
