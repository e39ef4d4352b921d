import { BlobWriter, TextReader, ZipWriter } from "@zip.js/zip.js";
import { sha256Hex } from "@monazite/core";
import { parquetWriteBuffer } from "hyparquet-writer";
import { describe, expect, it } from "vitest";
import { readFile, type FileOptions, type ReadMember } from "../index.js";
import { shownAs } from "./xlsx-styles.js";

const told = (members: readonly ReadMember[]) => members.map(({ name, table, refusal }) => [name, refusal?.code ?? table?.observations.map(({ key, period, figure, locator }) => [key.area, period.text, figure?.value, locator])]);

describe("a Parquet file", () => {
  it("is a tidy table like any other, and its hash is that of the file", async () => {
    const column = (name: string, data: readonly (string | number)[], type: "STRING" | "DOUBLE") => ({ name, data: [...data], type });
    const bytes = new Uint8Array(parquetWriteBuffer({ columnData: [column("measure", ["production", "production"], "STRING"), column("good", ["lithium", "lithium"], "STRING"), column("place", ["Chile", "Atlantis"], "STRING"), column("period", ["2024", "2024"], "STRING"), column("value", [44.5, 1], "DOUBLE"), column("unit", ["kt", "kt"], "STRING")] }));
    const [member] = await readFile(bytes, "own.parquet");
    expect([told(member ? [member] : []), member?.table?.problems.map(({ code }) => code), member?.table?.edition.sha256]).toEqual([[["own.parquet", [["CHL", "2024", 44.5, "line 1"]]]], ["place-unknown"], sha256Hex(bytes)]);
  });

  it("gives decimals and numbers of 32 bits as they were written, none for NaN, and no figure for what is without end", async () => {
    const rows = { measure: "production", good: "lithium", place: "Chile", unit: "kt" };
    const own = async (data: readonly number[], schema: object): Promise<unknown> => {
      const columnData = [...Object.entries(rows).map(([name, word]) => ({ name, data: data.map(() => word) })), { name: "period", data: data.map((_, index) => String(2000 + index)) }, { name: "value", data: [...data] }];
      const bytes = new Uint8Array(parquetWriteBuffer({ columnData, schema: [{ name: "root", num_children: 6 }, ...[...Object.keys(rows), "period"].map((name) => ({ name, type: "BYTE_ARRAY" as const, converted_type: "UTF8" as const, repetition_type: "REQUIRED" as const })), { name: "value", repetition_type: "REQUIRED" as const, ...schema }] }));
      const [member] = await readFile(Buffer.from(bytes), "own.parquet");
      return member?.table?.observations.map(({ figure, gap }) => figure?.value ?? gap) ?? member?.refusal?.code;
    };
    expect(await own([0.07, 1234.57, 33_333.3333], { type: "INT64", converted_type: "DECIMAL", precision: 18, scale: 4 })).toEqual([0.07, 1234.57, 33_333.3333]);
    expect(await own([33_000.1, 0.3, 16_777_216, 1e-5], { type: "FLOAT" })).toEqual([33_000.1, 0.3, 16_777_216, 0.00001]);
    expect(await own([NaN, Infinity, 0.30000000000000004], { type: "DOUBLE" })).toEqual(["not-reported", 0.30000000000000004]);
  });

  it("is refused when it is broken", async () => {
    expect(told(await readFile(new TextEncoder().encode("PAR1 and nothing more than that PAR1"), "x"))).toEqual([["x", "archive-unreadable"]]);
  });
});

describe("an encoding that a person names", () => {
  it("is the one that is read, strictly: a letter of one byte is another in each of them", async () => {
    const rows = "measure,good,place,period,value,unit,note\nproduction,gallium,China,2024,1,t,";
    const bytes = Uint8Array.from([...new TextEncoder().encode(rows), 0x5a, 0xb3, 0x6f, 0x74, 0x6f]);
    const of = async (encoding?: FileOptions["encoding"]): Promise<unknown> => { const [member] = await readFile(bytes, "x.csv", { encoding }); return member?.refusal?.code ?? [member?.taken?.encoding, member?.table?.observations[0]?.note]; };
    expect([await of(), await of("windows-1250"), await of("windows-1251"), await of("utf-8")]).toEqual(["encoding", ["windows-1250", "Złoto"], ["windows-1251", "Zіoto"], "encoding"]);
  });
});

describe("a workbook", () => {
  const workbook = async (sheet: string, second?: string, styles?: string): Promise<Uint8Array> => {
    const zip = new ZipWriter(new BlobWriter());
    const names = second === undefined ? ["Output"] : ["Output", "More"];
    await zip.add("xl/workbook.xml", new TextReader(`<workbook xmlns:r="r"><sheets>${names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join("")}</sheets></workbook>`));
    await zip.add("xl/_rels/workbook.xml.rels", new TextReader(`<Relationships>${names.map((_, index) => `<Relationship Id="rId${index + 1}" Target="worksheets/sheet${index + 1}.xml"/>`).join("")}</Relationships>`));
    if (second !== undefined) await zip.add("xl/worksheets/sheet2.xml", new TextReader(`<worksheet><sheetData>${second}</sheetData></worksheet>`));
    if (styles !== undefined) await zip.add("xl/styles.xml", new TextReader(styles));
    await zip.add("xl/sharedStrings.xml", new TextReader("<sst><si><t>production</t></si><si><r><t>lith</t></r><r><t>ium</t></r></si><si><t>A &amp; \"B\"</t></si></sst>"));
    await zip.add("xl/worksheets/sheet1.xml", new TextReader(`<worksheet><sheetData>${sheet}</sheetData></worksheet>`));
    return new Uint8Array(await (await zip.close()).arrayBuffer());
  };
  const text = (at: string, value: string): string => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const HEAD = `<row r="1">${["measure", "good", "place", "period", "value", "unit", "note"].map((name, index) => text(`${"ABCDEFG"[index] ?? ""}1`, name)).join("")}</row>`;
  const row = (n: number, period: string, value: string): string => `<row r="${n}"><c r="A${n}" t="s"><v>0</v></c><c r="B${n}" t="s"><v>1</v></c>${text(`C${n}`, "Chile")}<c r="D${n}"><v>${period}</v></c><c r="E${n}"><f>1+1</f><v>${value}</v></c>${text(`F${n}`, "kt")}<c r="G${n}" t="s"><v>2</v></c></row>`;

  it("gives each sheet by its name, cells as they are stored, lines as the rows of the sheet", async () => {
    const bytes = await workbook(HEAD + row(2, "2024", "44.5") + row(5, "2023", "38"));
    const members = await readFile(bytes, "own.xlsx");
    expect([told(members), members[0]?.table?.observations[0]?.note, members[0]?.table?.edition.sha256]).toEqual([[["Output", [["CHL", "2024", 44.5, "line 2"], ["CHL", "2023", 38, "line 5"]]]], 'A & "B"', sha256Hex(bytes)]);
  });

  it("gives two sheets as two editions, so that neither replaces the other, each with the hash of the file", async () => {
    const bytes = await workbook(HEAD + row(2, "2024", "44.5"), HEAD + row(2, "2023", "38"));
    const editions = (await readFile(bytes, "own.xlsx")).map(({ table }) => table?.edition);
    expect(new Set(editions.map((edition) => edition?.id)).size).toBe(2);
    expect(editions.map((edition) => edition?.sha256)).toEqual([sha256Hex(bytes), sha256Hex(bytes)]);
  });

  it("reads a share and a date as the cell shows them: 0.76 shown as 76% is 76 per cent, and 45323 shown as Feb-24 is a month", async () => {
    const styles = '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="mmm\\-yy"/><numFmt numFmtId="165" formatCode="0.0&quot; %&quot;"/><numFmt numFmtId="166" formatCode="yyyy"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="4"/><xf numFmtId="166"/></cellXfs></styleSheet>';
    const styled = (n: number, period: readonly [string, number], value: readonly [string, number], unit = "%"): string => `<row r="${n}"><c r="A${n}" t="inlineStr"><is><t>import-reliance</t></is></c><c r="B${n}" t="s"><v>1</v></c>${text(`C${n}`, "Chile")}<c r="D${n}" s="${period[1]}"><v>${period[0]}</v></c><c r="E${n}" s="${value[1]}"><v>${value[0]}</v></c>${text(`F${n}`, unit)}</row>`;
    const sheet = HEAD + styled(2, ["45292", 2], ["0.76", 1]) + styled(3, ["45323", 3], ["0.4567", 1]) + styled(4, ["2021", 0], ["55", 0]) + styled(5, ["2022", 0], ["7.5", 4]) + styled(6, ["2023", 0], ["0.3", 5]) + styled(7, ["60", 2], ["1", 1]) + styled(8, ["43831", 6], ["1.1", 1]) + styled(9, ["2019", 0], ["0.5", 1], "t");
    const [member] = await readFile(await workbook(sheet, undefined, styles), "own.xlsx");
    expect(told(member ? [member] : [])[0]?.[1]).toEqual([["CHL", "2024-01-01", 76, "line 2"], ["CHL", "2024-02", 45.67, "line 3"], ["CHL", "2021", 55, "line 4"], ["CHL", "2022", 7.5, "line 5"], ["CHL", "2023", 0.3, "line 6"], ["CHL", "2020", 110, "line 8"]]);
    // The 29th of February 1900, and a share of a hundred tonnes.
    expect(member?.table?.problems.map(({ code, line }) => [code, line])).toEqual([["period-unreadable", 7], ["unit-of-other-measure", 9]]);
  });

  it("counts days from 1904 in a workbook that says so", () => {
    expect([shownAs("45292", "day", false), shownAs("43830", "day", true), shownAs("1", "day", false), shownAs("61", "day", false), shownAs("45292.75", "day", false), shownAs("#N/A", "day", false)]).toEqual(["2024-01-01", "2024-01-01", "1900-01-01", "1900-03-01", "2024-01-01", "#N/A"]);
  });

  it("keeps a formula aside that nothing has worked out: it is no gap", async () => {
    const unworked = row(3, "2023", "").replace("<f>1+1</f><v></v>", "<f>B3*2</f><v/>");
    const [member] = await readFile(await workbook(HEAD + row(2, "2024", "44.5") + unworked), "own.xlsx");
    expect([told(member ? [member] : [])[0]?.[1], member?.table?.problems.map(({ code, line, raw }) => [code, line, raw.includes("=B3*2")])]).toEqual([[["CHL", "2024", 44.5, "line 2"]], [["number-unreadable", 3, true]]]);
  });

  it("takes no date number for a period, and no error for a figure", async () => {
    const [member] = await readFile(await workbook(HEAD + row(2, "45292", "44.5") + row(3, "2024", "#DIV/0!")), "own.xlsx");
    expect(member?.table?.problems.map(({ code, line }) => [code, line])).toEqual([["period-unreadable", 2], ["number-unreadable", 3]]);
  });
});
