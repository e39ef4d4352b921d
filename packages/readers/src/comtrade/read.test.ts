import { rowsOf } from "@monazite/core";
import { describe, expect, it } from "vitest";
import { readFile, type ReadTable } from "../index.js";

const read = async (...rows: readonly string[]): Promise<ReadTable | null | undefined> => (await readFile(new TextEncoder().encode(rows.join("\n")), "trade.csv"))[0]?.table;
const flows = (table: ReadTable | null | undefined) => table?.flows.flatMap((batch) => rowsOf(batch)).map(({ code, exporter, importer, value_usd: usd, tonnes, quality }) => [code, exporter, importer, usd, tonnes, quality].join(" "));

describe("Comtrade", () => {
  it("takes a quantity in kilograms for the weight that is left out, by the unit's number where its name is not printed; pieces are none", async () => {
    const table = await read("period,reporterCode,partnerCode,flowCode,cmdCode,qtyUnitCode,qty,isQtyEstimated,netWgt,primaryValue", "2019,757,251,M,260200,8,1500,False,,333", "2019,757,276,M,260200,8,20,True,,44", "2019,757,380,M,260200,5,20,False,,55");
    expect(flows(table)).toEqual(["260200 DEU CHE 44 0.02 estimated", "260200 FRA CHE 333 1.5 reported", "260200 ITA CHE 55  missing"]);
  });

  it("knows a flag of estimates that a spreadsheet saved in its own language, and tells of one that says neither yes nor no", async () => {
    const head = "period,reporterCode,partnerCode,flowCode,cmdCode,netWgt,isNetWgtEstimated,primaryValue";
    const table = await read(head, "2023,156,251,X,850760,1000,WAHR,1", "2023,156,276,X,850760,1000,FALSCH,2", "2023,156,380,X,850760,1000,VRAI,3", "2023,156,392,X,850760,1000,1.0,4", "2023,156,410,X,850760,1000,perhaps,5");
    expect(flows(table)).toEqual(["850760 CHN DEU 2 1 reported", "850760 CHN FRA 1 1 estimated", "850760 CHN ITA 3 1 estimated", "850760 CHN JPN 4 1 estimated", "850760 CHN KOR 5 1 reported"]);
    expect(table?.problems.map(({ code, column, line, raw }) => [code, column, line, raw])).toEqual([["column-not-read", "isNetWgtEstimated", 6, "1 row: perhaps"]]);
  });

  it("reads tonnes, grams and carats as masses, takes the other quantity where the first is of pieces, and tells of one without a unit", async () => {
    const head = "period,reporterCode,partnerCode,flowCode,cmdCode,qtyUnitCode,qtyUnitAbbr,qty,altQtyUnitCode,altQtyUnitAbbr,altQty,isAltQtyEstimated,netWgt,primaryValue";
    const table = await read(head, "2023,156,251,M,260200,21,,1.5,,,,False,,1", "2023,156,276,M,260200,,1000 kg,2,,,,False,,2", "2023,156,392,M,260200,5,u,20,8,kg,300,True,,3", "2023,156,410,M,260200,13,carat,5000000,,,,False,0,4", "2023,156,704,M,260200,-1,N/A,77,,,,False,,5", "2023,156,842,M,260200,30,kg N,88,,,,False,,6");
    expect(flows(table)).toEqual(["260200 DEU CHN 2 2 reported", "260200 FRA CHN 1 1.5 reported", "260200 JPN CHN 3 0.3 estimated", "260200 KOR CHN 4 1 reported", "260200 USA CHN 6  missing", "260200 VNM CHN 5  missing"]);
    expect(table?.problems.map(({ code, column, raw }) => [code, column, raw])).toEqual([["quantity-without-unit", "qty", "1 row"]]);
  });

  it("finds the units of the classic table in its words", async () => {
    const table = await read("Classification,Year,Period,Trade Flow Code,Reporter Code,Partner Code,Commodity Code,Qty Unit Code,Qty Unit,Qty,Alt Qty Unit Code,Alt Qty Unit,Alt Qty,Netweight (kg),Trade Value (US$),Flag", "H5,2019,2019,1,842,36,260400,21,Weight in metric tons,3,,,,,900,6", "H5,2019,2019,1,842,124,260400,5,Number of items,3,8,Weight in kilograms,70,,800,0", "H5,2019,2019,1,842,392,260400,1,No Quantity,0,,,,,700,0");
    expect(flows(table)).toEqual(["260400 AUS USA 900 3 reported", "260400 CAN USA 800 0.07 reported", "260400 JPN USA 700  missing"]);
  });

  it("reads exports of Comtrade+ whose rows all end with a comma that the header has not; a single row that does so is kept aside", async () => {
    const head = "typeCode,freqCode,period,reporterCode,partnerCode,flowCode,cmdCode,netWgt,primaryValue";
    expect(flows(await read(head, "C,A,2023,156,392,X,280530,500,9,", "C,A,2023,156,842,X,280530,700,8,"))).toEqual(["280530 CHN JPN 9 0.5 reported", "280530 CHN USA 8 0.7 reported"]);
    const table = await read(head, "C,A,2023,156,392,X,280530,500,9", "C,A,2023,156,842,X,280530,700,8,");
    expect([flows(table), table?.problems.map(({ code, line }) => [code, line])]).toEqual([["280530 CHN JPN 9 0.5 reported"], [["cell-extra", 3]]]);
  });

  it("asks what dots and commas are behind semicolons, and reads either way once told", async () => {
    const text = "typeCode;freqCode;period;reporterCode;partnerCode;flowCode;cmdCode;netWgt;primaryValue\nC;A;2023;156;392;X;280530;1.656;1.436,94";
    const given = async (decimal?: "," | "."): Promise<readonly unknown[]> => { const [member] = await readFile(new TextEncoder().encode(text), "trade.csv", { decimal }); return [member?.refusal?.code, flows(member?.table)]; };
    expect(await given()).toEqual(["dialect-ambiguous", undefined]);
    expect(await given(",")).toEqual([undefined, ["280530 CHN JPN 1436.94 1.656 reported"]]);
  });

  const ROW = { typeCode: "C", freqCode: "A", period: "2023", reporterCode: 156, partnerCode: 392, flowCode: "X", cmdCode: "280530", netWgt: 500, primaryValue: 9 };
  const answered = async (whole: object) => (await readFile(new TextEncoder().encode(JSON.stringify(whole)), "answer.json"))[0];

  it("says of an answer without rows that it has none, and of one with fewer than it counts that it is cut", async () => {
    expect((await answered({ elapsedTime: "0.1 secs", count: 0, data: [], error: "" }))?.refusal).toMatchObject({ code: "list-empty", found: "data" });
    expect((await answered({ count: 2, data: [ROW] }))?.table?.problems.map(({ code, raw }) => `${code} ${raw}`)).toEqual(["answer-cut 1 / 2"]);
    expect((await answered({ count: 1, data: [ROW] }))?.table?.problems).toEqual([]);
  });

  it("asks for the totals where only single means of transport stand in the table", async () => {
    const head = "period,reporterCode,partnerCode,flowCode,cmdCode,motCode,netWgt,primaryValue";
    const parts = ["2023,156,392,X,280530,1000,200,4", "2023,156,392,X,280530,2100,300,5"];
    const told = (table: ReadTable | null | undefined) => table?.problems.filter(({ code }) => code === "total-missing").map(({ raw }) => raw);
    expect([flows(await read(head, ...parts)), told(await read(head, ...parts))]).toEqual([[], ["motCode"]]);
    expect(told(await read(head, ...parts, "2023,156,392,X,280530,0,500,9"))).toEqual([]);
  });

  it("takes a word for a missing amount as none, and a word for anything else as a fault", async () => {
    const table = await read("period,reporterCode,partnerCode,flowCode,cmdCode,qtyUnitAbbr,qty,netWgt,primaryValue", "2023,156,392,X,280530,kg,nan,NaN,9", "2023,156,842,X,280530,kg,500,NA,9", "2023,156,276,X,280530,kg,500,500,null", "2023,156,NA,X,280530,kg,500,500,9", "2023,156,251,X,280530,kg,500,none at all,9");
    expect(table?.flows.flatMap((batch) => rowsOf(batch)).map(({ importer, value_usd: usd, tonnes, quality }) => [importer, usd, tonnes, quality])).toEqual([["DEU", null, 0.5, "reported"], ["JPN", 9, null, "missing"], ["USA", 9, 0.5, "reported"]]);
    expect(table?.problems.map(({ code, line }) => [code, line])).toEqual([["place-unknown", 5], ["number-unreadable", 6]]);
  });

  it("reads numbers of lists that a program wrote as decimals: years, places, codes, breakdowns", async () => {
    const table = await read("refYear,period,reporterCode,partnerCode,partner2Code,flowCode,cmdCode,motCode,qtyUnitCode,qty,netWgt,primaryValue", "2023.0,2023.0,156.0,842.0,0.0,X,280530.0,0.0,8.0,1500.0,,9.0");
    expect([flows(table), table?.problems]).toEqual([["280530 CHN USA 9 1.5 reported"], []]);
  });

  it("puts back the zero that a spreadsheet takes from the front of a code, and says so", async () => {
    const table = await read("period,reporterCode,partnerCode,flowCode,cmdCode,netWgt,primaryValue", "2023,156,392,X,10121,500,9", "2023,156,392,X,101,500,9", "2023,156,392,X,8.50511E+05,500,9");
    expect(flows(table)?.map((flow) => flow.split(" ")[0])).toEqual(["0101", "010121"]);
    expect(table?.problems.map(({ code, line }) => [code, line])).toEqual([["code-padded", 2], ["code-padded", 3], ["code-unreadable", 4]]);
  });
});
