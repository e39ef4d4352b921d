import { contracts, type Envelope } from "@monazite/contracts";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { toCsv } from "./csv.js";

const envelope = (rows: readonly object[]): Envelope => ({ sources: rows, editions: [], meta: {} as Envelope["meta"] });

describe("toCsv", () => {
  it("prints one line a row with nested parts as dotted columns, and an empty cell for what is absent", () => {
    expect(toCsv(contracts.sources, envelope([{ id: "a", at: { y: 1 }, list: ["x", "y"] }, { id: "b", none: null }]), false)).toBe("id,at.y,list,none\r\na,1,x; y,\r\nb,,,");
  });

  it("keeps spreadsheets from running a text, but leaves numbers alone", () => {
    const csv = toCsv(contracts.sources, envelope([{ formula: "=1+1", wide: "＝1", minus: -5, fine: "a" }]), false);
    expect(Papa.parse(csv, { header: true }).data).toEqual([{ formula: "'=1+1", wide: "'＝1", minus: "-5", fine: "a" }]);
    expect(toCsv(contracts.sources, envelope([{ formula: "=1+1" }]), true)).toBe("formula\r\n=1+1");
  });
});
