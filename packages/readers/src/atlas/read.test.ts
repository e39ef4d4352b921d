import { rowsOf } from "@monazite/core";
import { describe, expect, it } from "vitest";
import { readFile, type ReadMember } from "../index.js";

const read = async (lines: readonly string[]): Promise<ReadMember> => {
  const [member] = await readFile(new TextEncoder().encode(lines.join("\n")), "x.csv");
  if (!member) throw new Error("no member");
  return member;
};
const flows = ({ table }: ReadMember) => table?.flows.flatMap((batch) => rowsOf(batch)).map(({ nomenclature, code, period, exporter, importer, reported_by: by, value_usd: usd, tonnes }) => [nomenclature, code, period, exporter, importer, by, usd, tonnes].join(" ")) ?? [];
/** What was told, but for what holds of every row of HS 1992: that the registry begins later. */
const told = ({ table }: ReadMember) => table?.problems.filter(({ code }) => code !== "code-of-other-edition").map(({ code, line, raw }) => (code === "told-both-ways" || code === "zero-no-flow" ? `${code} ${raw}` : `${code} ${line ?? ""}`)) ?? [];

const HEAD = "country_id,country_iso3_code,partner_country_id,partner_iso3_code,product_id,product_hs92_code,year,export_value,import_value";

describe("Atlas of Economic Complexity", () => {
  it("reads a flow that both ends' rows tell as one, and no trade from a zero", async () => {
    const member = await read([HEAD, "156,CHN,392,JPN,1,850511,2022,500.5,0.0", "392,JPN,156,CHN,1,850511,2022,0.0,500.5"]);
    expect(member.taken?.reader).toBe("growth-lab-atlas");
    expect(flows(member)).toEqual(["HS1992 850511 2022 CHN JPN reconciled 500.5 "]);
    expect(told(member)).toEqual(["told-both-ways 1 row", "zero-no-flow 1 row"]);
    expect(member.table?.rows).toEqual({ read: 2, accepted: 2, quarantined: 0 });
  });

  it("reads both halves of a row whose other end is not in the table", async () => expect(flows(await read([HEAD, "156,CHN,392,JPN,1,850511,2022,500,20"]))).toEqual(["HS1992 850511 2022 CHN JPN reconciled 500 ", "HS1992 850511 2022 JPN CHN reconciled 20 "]));

  it("keeps both rows aside where the ends contradict each other, and loads the others", async () => {
    const member = await read([HEAD, "156,CHN,392,JPN,1,850511,2022,500,20", "392,JPN,156,CHN,1,850511,2022,20,700", "156,CHN,276,DEU,1,850511,2022,9,"]);
    expect(flows(member)).toEqual(["HS1992 850511 2022 CHN DEU reconciled 9 "]);
    expect(told(member)).toEqual(["duplicate-conflicting 2", "duplicate-conflicting 3"]);
    expect(member.table?.rows).toEqual({ read: 3, accepted: 1, quarantined: 2 });
  });

  it("tells a row that stands there twice, and keeps aside places, services and amounts that are none", async () => {
    const member = await read([HEAD, "156,CHN,392,JPN,1,850511,2022,500,20", "156,CHN,392,JPN,1,850511,2022,500,20", "156,CHN,0,QQQ,1,850511,2022,5,2", "156,CHN,392,JPN,2,travel,2022,5,2", "156,CHN,392,JPN,1,850519,2022,-5,2", "156,CHN,0,ANS,1,850519,2022,5,0"]);
    expect(told(member).filter((one) => !one.startsWith("zero"))).toEqual(["place-unknown 4", "code-unreadable 5", "number-negative 6", "duplicate-identical 3"]);
    expect(flows(member)).toContain("HS1992 850519 2022 CHN XXX reconciled 5 ");
  });

  it("reads the older header, and totals of a country where there are no partners", async () => {
    expect(flows(await read(["location_id,partner_id,product_id,year,export_value,import_value,location_code,partner_code,hs_product_code", "1,2,3,2015,7,0,AUS,CHN,2530"]))).toEqual(["HS1992 2530 2015 AUS CHN reconciled 7 "]);
    expect(flows(await read(["country_id,country_iso3_code,product_id,product_hs12_code,year,export_value,import_value,pci", "36,AUS,1,253090,2021,70,3,0.1"]))).toEqual(["HS2012 253090 2021 AUS WLD reconciled 70 ", "HS2012 253090 2021 WLD AUS reconciled 3 "]);
  });

  it("does not take codes of another nomenclature for those of the Harmonized System", async () => {
    const member = await read(["country_id,country_iso3_code,partner_country_id,partner_iso3_code,product_id,product_sitc_code,year,export_value,import_value", "156,CHN,392,JPN,1,6841,2022,500,0"]);
    expect(member.refusal).toMatchObject({ code: "column-missing", column: "product_hs92_code" });
  });
});
