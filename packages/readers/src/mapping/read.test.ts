import type { Mapping } from "@monazite/core";
import { describe, expect, it } from "vitest";
import { readFile, type ReadMember } from "../index.js";

const read = async (text: string, mapping: Mapping): Promise<ReadMember> => {
  const [member] = await readFile(new TextEncoder().encode(text), "any.csv", { mapping, edition: "any" });
  if (!member) throw new Error("no member");
  return member;
};
const told = ({ table }: ReadMember) => table?.observations.map(({ id, key, period, figure, gap, basis }) => [id, key.measure, key.good, key.area, period.text, figure?.value ?? gap, figure?.unit, basis]);

describe("a table by its mapping", () => {
  const MAPPING: Mapping = { columns: { Land: "place", "Förderung": "value", Jahr: "period" }, constants: { measure: "production", good: "lithium", unit: "kt", basis: "as:Li" }, gaps: { "k. A.": "withheld" }, decimal: "," };

  it("takes columns and constants for fields, gaps as they are written, and tells what is not read", async () => {
    const member = await read("Bericht\nJahr;Land;Förderung;Quelle\n2023;Chile;44,5;x\n2023;China;k. A.;x\n2023;Atlantis;1;x", MAPPING);
    expect(told(member)).toEqual([["any.3", "production", "lithium", "CHL", "2023", 44.5, "kt", "as:Li"], ["any.4", "production", "lithium", "CHN", "2023", "withheld", undefined, "as:Li"]]);
    expect(member.table?.problems.map(({ code, line, column }) => [code, line, column])).toEqual([["column-not-read", null, "Quelle"], ["place-unknown", 5, "place"]]);
    expect(member.taken).toMatchObject({ reader: "mapping", headerLine: 2, delimiter: ";" });
  });

  it("says what each column is taken for", async () => {
    expect((await read("Jahr;Land;Förderung;Quelle\n2023;Chile;44,5;x", MAPPING)).taken?.columns.map(({ name, as }) => [name, as])).toEqual([["Jahr", "period"], ["Land", "place"], ["Förderung", "value"], ["Quelle", null]]);
  });

  it("takes several columns of values, each with what holds for it, and counts them one by one", async () => {
    const member = await read("Country,2022,2023\nChile,38,44\nChina,x,33", { columns: { Country: "place" }, values: { 2022: { period: "2022" }, 2023: { period: "2023", status: "estimated" } }, constants: { measure: "production", good: "lithium", unit: "t" } });
    expect(told(member)?.map((row) => row.slice(0, 6))).toEqual([["any.2.2022", "production", "lithium", "CHL", "2022", 38], ["any.2.2023", "production", "lithium", "CHL", "2023", 44], ["any.3.2023", "production", "lithium", "CHN", "2023", 33]]);
    expect(member.table?.rows).toEqual({ read: 4, accepted: 3, quarantined: 1 });
  });

  it("is refused when a field is nowhere, or a column is not there", async () => {
    expect((await read("Land;Förderung\nChile;1", { ...MAPPING, columns: { Land: "place", "Förderung": "value" } })).refusal).toMatchObject({ code: "mapping-incomplete", found: "period" });
    expect((await read("Land;Jahr\nChile;1", MAPPING)).refusal).toMatchObject({ code: "column-missing", column: "förderung" });
  });
});
