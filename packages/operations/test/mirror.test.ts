// Both reports of a flow, from a file in Comtrade's shape: the Philippines and China on nickel ore, as hand-made numbers of our own.
import type { AnswerOf, Contracts, Envelope, QuestionName } from "@monazite/contracts";
import { IN_MEMORY, openStore } from "@monazite/store-duckdb";
import { readText } from "@monazite/extract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { operations, readTablesHere, toText, type Context } from "../src/index.js";

let context: Context;
const HEADER = "typeCode,freqCode,period,reporterCode,flowCode,partnerCode,classificationCode,cmdCode,qtyUnitAbbr,netWgt,primaryValue";
const row = (year: string, reporter: number, flow: "M" | "X", partner: number, code: string, kg: number | "", usd: number): string => ["C", "A", year, reporter, flow, partner, "H6", code, "kg", kg, usd].join(",");
const ROWS = [
  row("2022", 608, "X", 156, "260400", 9_000_000, 900_000), row("2022", 156, "M", 608, "260400", 9_900_000, 1_120_000),
  row("2023", 608, "X", 156, "260400", 10_000_000, 1_000_000), row("2023", 156, "M", 608, "260400", 4_000_000, 2_240_000), row("2023", 608, "X", 0, "260400", 10_000_000, 1_000_000),
  row("2023", 360, "X", 156, "260400", 5_000_000, 500_000), row("2023", 392, "M", 608, "260400", "", 112_000),
  row("2023", 608, "X", 392, "750110", 1000, 200_000), row("2023", 392, "M", 608, "750110", 1000, 224_000),
];

beforeAll(async () => {
  const { store } = await openStore(IN_MEMORY);
  context = { store, toText, readTables: readTablesHere, now: () => "2026-01-01T00:00:00.000Z", readText: (text) => Promise.resolve(readText(text)) };
  await ask("imports", { file: [HEADER, ...ROWS].join("\n"), name: "comtrade.csv" });
});
afterAll(() => context.store.close());
const ask = <Name extends QuestionName>(name: Name, wire: Record<string, string> = {}): Promise<Envelope<AnswerOf<Contracts[Name]>>> => operations[name].ask(wire, context) as never;

describe("mirror", () => {
  it("is a series of one flow: both reports, the gap at the exporter's border, and one value between the two", async () => {
    const { mirror, coverage } = await ask("mirror", { code: "260400", exporter: "Philippines", importer: "China" });
    expect(mirror.map(({ period }) => period)).toEqual(["2022", "2023"]);
    expect(mirror[0]).toMatchObject({ exporterUsd: 900_000, importerUsd: 1_120_000, gapTonnes: 900, exporterTonnes: 9000, importerTonnes: 9900, publishedUsd: null });
    expect(mirror[0]?.importerFob).toBeCloseTo(1_000_000, 6);
    expect(mirror[0]?.gapUsd).toBeCloseTo(100_000, 6);
    expect(mirror[0]?.ratio).toBeCloseTo(1.12 / 0.9, 12);
    for (const { reconciledUsd, exporterUsd, importerFob } of mirror) {
      expect(reconciledUsd).toBeGreaterThanOrEqual(Math.min(exporterUsd ?? 0, importerFob ?? 0));
      expect(reconciledUsd).toBeLessThanOrEqual(Math.max(exporterUsd ?? 0, importerFob ?? 0));
    }
    expect(coverage).toEqual({ both: 2, exporterOnly: 0, importerOnly: 0 });
  });

  it("is traced to the rows of both reports by its figure id; the id of its row says which id to take", async () => {
    const { mirror, derivations } = await ask("mirror", { code: "260400", exporter: "Philippines", importer: "China" });
    const { measure, leaves } = await ask("evidence", { id: derivations[0]?.figureId ?? "" });
    expect(measure?.row).toBe(mirror[0]?.id);
    expect(leaves.map(({ kind, locator, says }) => [kind, locator, /[\d,]+ USD|\$[\d,.]+/.test(says.en)])).toEqual([["flow", "line 2", true], ["flow", "line 3", true]]);
    for (const { id } of leaves) expect((await ask("evidence", { id })).flow?.code).toBe("260400");
    await expect(ask("evidence", { id: mirror[0]?.id ?? "" })).rejects.toMatchObject({ code: "id-unknown" });
  });

  it("takes the asker's freight and says whose it is; refuses freight below one", async () => {
    const { mirror, derivations } = await ask("mirror", { code: "260400", exporter: "Philippines", importer: "China", from: "2022", until: "2022", cif: "1.4" });
    expect(mirror[0]?.importerFob).toBeCloseTo(800_000, 6);
    expect(derivations[0]?.terms.find(({ name }) => name === "f")).toMatchObject({ value: 1.4, origin: "asker" });
    const { derivations: usual } = await ask("mirror", { code: "260400" });
    expect(usual[0]?.notes.map(({ code }) => code)).toContain("term-by-convention");
    await expect(ask("mirror", { code: "260400", cif: "0.9" })).rejects.toMatchObject({ code: "parameter-invalid" });
  });

  it("makes no gap of one report, adds no total to its parts, and puts the widest gap first", async () => {
    const { mirror, coverage, derivations } = await ask("mirror", { code: "260400", from: "2023", until: "2023" });
    expect(mirror.map(({ exporter, importer, gapUsd }) => [exporter, importer, gapUsd === null ? null : Math.round(gapUsd)])).toEqual([["PHL", "CHN", 1_000_000], ["IDN", "CHN", null], ["PHL", "JPN", null]]);
    expect(mirror[1]).toMatchObject({ reconciledUsd: 500_000, weightExporter: 1, importerUsd: null });
    expect(mirror[2]).toMatchObject({ weightExporter: 0, exporterUsd: null, importerTonnes: null, reconciledTonnes: null });
    expect(coverage).toEqual({ both: 1, exporterOnly: 1, importerOnly: 1 });
    expect(derivations[1]?.notes.map(({ code }) => code)).toContain("term-missing");
  });

  it("weighs by how the reporters fit their other partners: who agrees elsewhere counts more", async () => {
    // The Philippines agree with Japan to the cent, China agrees with nobody.
    const { mirror } = await ask("mirror", { code: "260400", exporter: "PHL", importer: "CHN", from: "2023" });
    expect(mirror[0]?.weightExporter).toBeGreaterThan(0.5);
    const { mirror: byVariance, derivations } = await ask("mirror", { code: "260400", exporter: "PHL", importer: "CHN", from: "2023", method: "inverse-variance" });
    expect(byVariance[0]?.weightExporter).toBeGreaterThan(0.5);
    expect(derivations[0]?.method.id).toBe("mirror.inverse-variance");
  });

  it("leads from a sum to its rows, from a row to the file, and from a computed figure to its formula", async () => {
    const { reports } = await ask("reports", { code: "260400", exporter: "Philippines", importer: "China" });
    expect(reports.map(({ period, reportedBy, line }) => [period, reportedBy, line])).toEqual([["2022", "exporter", 2], ["2022", "importer", 3], ["2023", "exporter", 4], ["2023", "importer", 5]]);
    const traced = await ask("evidence", { id: reports[0]?.id ?? "" });
    expect(traced).toMatchObject({ kind: "flow", flow: { tonnes: 9000, valueUsd: 900_000 } });
    expect(traced.edition?.sha256).toMatch(/^[0-9a-f]{64}$/);
    const { derivations } = await ask("mirror", { code: "260400", exporter: "Philippines", importer: "China", cif: "1.05" });
    for (const { figureId, ...derivation } of derivations) expect(await ask("evidence", { id: figureId })).toMatchObject({ kind: "measure", measure: derivation, asked: "mirror?code=260400&exporter=Philippines&importer=China&cif=1.05" });
  });
});
