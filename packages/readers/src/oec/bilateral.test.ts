import { rowsOf } from "@monazite/core";
import { describe, expect, it } from "vitest";
import { readFile, type ReadMember } from "../index.js";

const read = async (text: string): Promise<ReadMember> => {
  const [member] = await readFile(new TextEncoder().encode(text), "x");
  if (!member) throw new Error("no member");
  return member;
};
const flows = ({ table }: ReadMember) => table?.flows.flatMap((batch) => rowsOf(batch)).map(({ nomenclature, code, period, exporter, importer, value_usd: usd }) => [nomenclature, code, period, exporter, importer, usd].join(" ")) ?? [];
const told = ({ table }: ReadMember) => table?.problems.map(({ code, line }) => `${code} ${line ?? ""}`) ?? [];

describe("OEC, pairs of places", () => {
  it("reads tabs and NULL, and a flow of both rows once", async () => {
    const member = await read(["year\torigin\tdest\ths07\texport_val\timport_val", "2014\tchn\tjpn\t850511\t900.00\tNULL", "2014\tjpn\tchn\t850511\tNULL\t900.00", "2014\tchn\tusa\t10121\t5\tNULL", "2014\tchn\txxa\t850511\t5\tNULL"].join("\n"));
    expect(member.taken?.reader).toBe("oec-pairs");
    expect(flows(member)).toEqual(["HS2007 010121 2014 CHN USA 5", "HS2007 850511 2014 CHN JPN 900"]);
    expect(told(member)).toEqual(["place-unknown 5", "code-of-other-edition 2", "code-padded 4", "good-not-placed 4", "told-both-ways 3"]);
    expect(member.table?.rows).toEqual({ read: 4, accepted: 3, quarantined: 1 });
  });
});

describe("OEC, values of its API", () => {
  const HEAD = "HS6 ID,HS6,HS4 ID,Exporter Country ID,Exporter Country,Importer Country ID,Importer Country,Year,Trade Value,Quantity";
  it("reads the longest codes behind the number of their section, and places by its own ids", async () => {
    const member = await read([HEAD, "16850511,Magnets,168505,aschn,China,asjpn,Japan,2022,1234.0,17", "6280530,Metals,62805,chn,China,nausa,United States,2022,77,"].join("\n"));
    expect(member.taken?.reader).toBe("oec-values");
    expect(flows(member)).toEqual(["HS 280530 2022 CHN USA 77", "HS 850511 2022 CHN JPN 1234"]);
    expect(told(member)).toEqual(["quantity-without-unit 2"]);
  });
  it("reads JSON, and totals of a place where the other end is not asked for", async () => {
    const member = await read(JSON.stringify({ data: [{ "HS4 ID": 168505, "HS4": "Magnets", "Exporter Country ID": "aschn", "Exporter Country": "China", "Year": 2022, "Trade Value": 5000 }], source: [] }));
    expect(flows(member)).toEqual(["HS 8505 2022 CHN WLD 5000"]);
  });
  it("finds the rows of an answer that names its sources beside them, and says so where there are none", async () => {
    const answer = (data: readonly unknown[]): string => JSON.stringify({ data, source: [{ annotations: { source_name: "BACI" }, measures: ["Trade Value"] }] });
    expect(flows(await read(answer([{ "HS6 ID": "5280530", "Exporter Country ID": "aschn", "Importer Country ID": "nausa", "Year": 2022, "Trade Value": 7 }])))).toEqual(["HS 280530 2022 CHN USA 7"]);
    expect((await read(answer([]))).refusal?.code).toBe("list-empty");
  });
  it("keeps both rows of one flow aside when they differ, and takes equal ones once", async () => {
    const row = (value: number) => `16850511,Magnets,168505,aschn,China,asjpn,Japan,2022,${value},`;
    expect(told(await read([HEAD, row(1), row(2)].join("\n")))).toEqual(["duplicate-conflicting 2", "duplicate-conflicting 3"]);
    expect((await read([HEAD, row(1), row(1)].join("\n"))).table?.rows).toEqual({ read: 2, accepted: 1, quarantined: 0 });
  });
});
