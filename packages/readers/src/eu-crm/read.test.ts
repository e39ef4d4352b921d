import { describe, expect, it } from "vitest";
import { readFile, type ReadTable } from "../index.js";

const SUPPLY = "Material,Stage,Country,Share,t";
const read = async (lines: readonly string[], options = {}, name = "table.csv"): Promise<{ readonly table: ReadTable | null; readonly refusal: string | undefined }> => {
  // Windows-1252, as the study is published: every sign here is one byte.
  const [member] = await readFile(Uint8Array.from(lines.join("\n"), (sign) => (sign === "€" ? 0x80 : sign.charCodeAt(0))), name, options);
  return { table: member?.table ?? null, refusal: member?.refusal?.code };
};
const told = (table: ReadTable | null) => table?.observations.map(({ id, key, figure }) => [id, key.measure, key.area, key.counterpart, figure?.comparator, figure?.value, figure?.unit]);

describe("supply shares of the EU study", () => {
  it("gives a share, and the restriction parameter where it is not 1", async () => {
    const { table } = await read([SUPPLY, "Dysprosium,P,China,90.5%,1.0", "Dysprosium,E,Türkiye,<0.1%,1.1"], { subject: "global supply", edition: "study" });
    expect(told(table)).toEqual([
      ["study.world.dysprosium.refining.CHN", "production", "CHN", null, "eq", 90.5, "%"], ["study.world.dysprosium.mining.TUR", "production", "TUR", null, "lt", 0.1, "%"], ["study.t.dysprosium.mining.TUR", "export-restriction", "TUR", null, "eq", 1.1, "index"],
    ]);
  });

  it("asks which of the two tables it is, and takes it from the name only aloud", async () => {
    const rows = [SUPPLY, "Tungsten,P,China,30%,1"];
    expect((await read(rows)).refusal).toBe("subject-unknown");
    expect((await read(rows, {}, "museum.csv")).refusal).toBe("subject-unknown");
    const { table } = await read(rows, {}, "fact_EUSupplyShares&t.csv");
    expect([told(table)?.[0]?.slice(1, 4), table?.problems.map(({ code }) => code)]).toEqual([["supply", "EU27_2020", "CHN"], ["subject-from-name"]]);
  });

  it("takes a number without its sign for percent where nearly all others have it, and says so", async () => {
    const others = Array.from({ length: 12 }, (_, index) => `Tungsten,P,${["China", "Spain", "Austria", "Russia", "Peru", "Japan", "Chile", "India", "Canada", "Brazil", "Mexico", "France"][index] ?? ""},3%,1`);
    const { table } = await read([SUPPLY, ...others, "Tungsten,P,Portugal,6,1", "Tungsten,E,Portugal,0.6,1"], { subject: "EU supply" });
    expect(table?.problems.map(({ code, line }) => [code, line])).toEqual([["percent-sign-lost", 14], ["number-unreadable", 15]]);
    expect(table?.observations.find(({ key }) => key.counterpart === "PRT")?.note).toContain("without its percent sign");
    expect((await read([SUPPLY, "Tungsten,P,Portugal,6,1"], { subject: "EU supply" })).table?.rows).toEqual({ read: 1, accepted: 0, quarantined: 1 });
  });

  it.each([
    ["Unobtainium,P,China,5%,1", "word-unknown", "Material"], ["Tungsten,X,China,5%,1", "word-unknown", "Stage"], ["Tungsten,P,Atlantis,5%,1", "place-unknown", "Country"], ["Tungsten,P,China,about 5,1", "number-unreadable", "Share"],
    ["Tungsten,P,China,105%,1", "number-off-scale", "Share"], ["Tungsten,P,China,-5%,1", "number-negative", "Share"], ["Tungsten,P,China,5%,x", "number-unreadable", "t"],
  ])("keeps aside %s", async (row, code, column) => {
    expect((await read([SUPPLY, row, "Tungsten,P,Spain,5%,1"], { subject: "world" })).table?.problems).toEqual([{ code, line: 2, column, raw: row }]);
  });

  it("keeps two Congos apart, loads equal rows once and neither of two that differ", async () => {
    const { table } = await read([SUPPLY, "Cobalt,E,\"Congo, D.R.\",63%,1", "Cobalt,E,Congo,1%,1", "Cobalt,E,Congo,1%,1", "Cobalt,E,Cuba,2%,1", "Cobalt,E,Cuba,3%,1"], { subject: "world" });
    expect([table?.observations.map(({ key }) => key.area), table?.rows]).toEqual([["COD", "COG"], { read: 5, accepted: 2, quarantined: 2 }]);
  });
});

describe("scores and uses of the EU study", () => {
  it("reads a copy with decimal commas: no share or score has thousands", async () => {
    const shares = await read(["Material;Stage;Country;Share;t", "Dysprosium;E;China;84,4%;1,2"], { subject: "world" });
    expect(shares.table?.observations.map(({ figure }) => [figure?.value, figure?.precision])).toEqual([[84.4, 0.1], [1.2, null]]);
    expect((await read(["Material;Year;SR;EI", "Gallium;2020;1,3;3,5"])).table?.observations.map(({ figure }) => figure?.value)).toEqual([1.3, 3.5]);
  });

  it("gives both scores to a tenth, and a gap for a dash", async () => {
    const { table } = await read(["Material,Year,SR,EI", "Gallium,2023,3.9,-", "Indium,2011,2,6.7"]);
    expect(table?.observations.map(({ key, period, figure, gap }) => [key.measure, key.good, period.text, figure?.value ?? gap, figure?.precision])).toEqual([
      ["supply-risk", "gallium", "2023", 3.9, 0.1], ["economic-importance", "gallium", "2023", "not-reported", undefined], ["supply-risk", "indium", "2011", 2, 0.1], ["economic-importance", "indium", "2011", 6.7, 0.1],
    ]);
  });

  it("gives what each use takes, and tells where the value added of a sector stands in another's row", async () => {
    const { table } = await read(["Material,Application,Share,NACE sector,VA in million €", "Tin,Solder,60%,C26 - Electronics,500", "Tin,Cans,30%,C25 - Metal,700", "Tin,Other,>0%,C26 - Electronics,500", "Zinc,Pipes,10%,C26 - Electronics,700"]);
    expect(table?.observations.map(({ id, figure }) => [id.replace("eu-crm-2023:uses.", ""), figure?.value, figure?.unit])).toEqual([["va.C26", 5e8, "EUR"], ["va.C25", 7e8, "EUR"], ["use.tin.C26", 60, "%"], ["use.tin.C25", 30, "%"], ["use.tin.C26.2", 0, "%"], ["use.zinc.C26", 10, "%"]]);
    expect(table?.problems.map(({ code, line }) => [code, line])).toEqual([["cell-shifted", 5]]);
  });

  it("knows the table of groups, looks up every material and loads no figure", async () => {
    const { table } = await read(["screened_material,perm_noXREE_noPGM,perm_noXREE_PGM,perm_XREE_noPGM,perm_XREE_PGM", "dysprosium,REE,REE,HREE,HREE", "unobtainium,x,x,x,x"]);
    expect([table?.observations, table?.problems.map(({ code }) => code)]).toEqual([[], ["word-unknown", "no-figures"]]);
  });
});
