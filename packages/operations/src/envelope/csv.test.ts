import { contracts, defineContract, type Envelope } from "@monazite/contracts";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { toCsv } from "./csv.js";

const Row = z.strictObject({
  id: z.string(), at: z.strictObject({ y: z.number(), z: z.number().nullable() }).nullable(), list: z.array(z.string()), free: z.record(z.string(), z.number()), name: z.string().optional(),
});
const example = { note: { en: "all", zh: "全部" }, input: {} };
const contract = defineContract({ name: "things", summary: example.note, input: z.strictObject({}), output: z.strictObject({ things: z.array(Row) }), rows: "things", examples: [example, example] });
const csv = (rows: readonly object[], raw = false): string => toCsv(contract, { things: rows, meta: {} } as unknown as Envelope, raw);

describe("toCsv", () => {
  it("prints one line a row with nested parts as dotted columns, and an empty cell for what is absent", () => {
    expect(csv([{ id: "a", at: { y: 1, z: null }, list: ["x", "y"], free: {}, name: "n" }, { id: "b", at: null, list: [], free: {} }])).toBe("id,at.y,at.z,list,name\r\na,1,,x; y,n\r\nb,,,,");
  });

  it("has the contract's columns whatever the data are, and prints them for an empty answer too", () => {
    expect(csv([])).toBe("id,at.y,at.z,list,name");
    // `reading` speaks an interchange format whose rows other programs define.
    for (const one of Object.values(contracts).filter(({ name, rows }) => rows !== null && name !== "reading")) {
      expect(toCsv(one, { [String(one.rows)]: [], meta: {} } as unknown as Envelope, false), one.name).toMatch(/^\w+(\.\w+)*(,\w+(\.\w+)*)+$/);
    }
  });

  it("adds the free keys of a record as columns behind them", () => {
    expect(csv([{ id: "a", at: null, list: [], free: { CHN: 1 } }]).split("\r\n")[0]).toBe("id,at.y,at.z,list,name,free.CHN");
  });

  it("keeps spreadsheets from running a text, but leaves numbers alone", () => {
    const rows = [{ id: "=1+1", at: { y: -5, z: null }, list: [], free: {}, name: "＝1" }];
    expect(Papa.parse(csv(rows), { header: true }).data).toEqual([{ "id": "'=1+1", "at.y": "-5", "at.z": "", "list": "", "name": "'＝1" }]);
    expect(csv(rows, true)).toContain("\r\n=1+1,");
  });
});
