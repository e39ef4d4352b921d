import { rowsOf } from "@monazite/core";
import { describe, expect, it } from "vitest";
import { readFile, type FileOptions, type ReadMember } from "../index.js";

const read = async (lines: readonly string[], options: FileOptions = { subject: "China exports" }, name = "x.csv"): Promise<ReadMember> => {
  const [member] = await readFile(new TextEncoder().encode(lines.join("\n")), name, options);
  if (!member) throw new Error("no member");
  return member;
};
const told = ({ table }: ReadMember) => table?.problems.map(({ code, line, column }) => [code, line, column].filter((part) => part !== null).join(" ")) ?? [];
const figures = ({ table }: ReadMember) => table?.observations.map(({ key, period, figure, gap }) => [key.measure, key.good, key.area, key.counterpart, period.text, figure ? `${figure.value ?? ""} ${figure.unit}` : gap].join(" ")) ?? [];

describe("monthly trade that somebody worked out", () => {
  it("reads groups by partner as figures, weight in tonnes, and 0 kg beside money as none", async () => {
    const member = await read(["period_dt,val,qty,uv,hhi,broad_group,partner_name", "2024-05-01,1500.0,2500.5,0.6,0.4,Rare Earths,Japan", "2024-06-01,10.0,0.0,inf,1.0,Rare Earths,USA"]);
    expect(figures(member)).toEqual(["export-value rare-earths CHN JPN 2024-05 1500 USD", "exports rare-earths CHN JPN 2024-05 2.5005 t", "export-value rare-earths CHN USA 2024-06 10 USD", "exports rare-earths CHN USA 2024-06 not-reported"]);
    expect(told(member)).toEqual(["derived-figures", "column-not-read uv", "column-not-read hhi", "zero-read-as-missing 3 qty"]);
  });

  it("reads totals of groups as trade with the world, and keeps a group of two minerals aside", async () => {
    const member = await read(["period_dt,broad_group,total_value,total_qty,unit_price", "2024-05-01,Graphite,9.0,1000,9", "2024-05-01,Gallium/Germanium,9.0,1000,9"], { subject: "中国出口" });
    expect(figures(member)).toEqual(["export-value graphite CHN WLD 2024-05 9 USD", "exports graphite CHN WLD 2024-05 1 t"]);
    expect(member.table?.rows).toEqual({ read: 2, accepted: 1, quarantined: 1 });
  });

  it("reads six digits by partner as flows of the side that was said", async () => {
    const lines = ["period_dt,partner_name,hs6,val,qty,uv", "2023-07-01,USA,811292,963.0,58.0,16.6"];
    const flow = (member: ReadMember) => member.table?.flows.flatMap((batch) => rowsOf(batch)).map(({ code, period, exporter, importer, reported_by: by, value_usd: usd, tonnes }) => [code, period, exporter, importer, by, usd, tonnes].join(" "));
    expect(flow(await read(lines))).toEqual(["811292 2023-07 CHN USA exporter 963 0.058"]);
    expect(flow(await read(lines, { subject: "imports, Germany" }))).toEqual(["811292 2023-07 USA DEU importer 963 0.058"]);
    expect(told(await read(lines, {}, "China-exports.csv"))).toContain("subject-from-name");
  });

  it("knows Comtrade's two Congos apart", async () => {
    const member = await read(["period_dt,val,qty,uv,hhi,broad_group,partner_name", "2024-05-01,1,2,1,1,Cobalt,Congo", "2024-05-01,3,4,1,1,Cobalt,Dem. Rep. of the Congo"]);
    expect(figures(member).filter((line) => line.startsWith("export-value"))).toEqual(["export-value cobalt CHN COG 2024-05 1 USD", "export-value cobalt CHN COD 2024-05 3 USD"]);
  });

  it("refuses a table nobody says the trade of", async () => {
    for (const subject of ["table.csv", "China", "exports", "China exports and imports"]) expect((await read(["period_dt,partner_name,hs6,val,qty,uv", "2023-07-01,USA,811292,1,1,1"], { subject })).refusal?.code).toBe("subject-unknown");
  });
});
