// The table of minerals is a copy: whatever is asked, it gives what all trade gives.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { editionBatches, NOW, type Store } from "@monazite/store";
import { sampleEdition, sampleSource } from "@monazite/testkit";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore } from "./index.js";
import { tableOf } from "./mineral-trade.js";
import { codeNumber } from "./trade-code.js";

/** A magnet's code and a line below it, cobalt, a heading, a total, cars. */
const CODES = ["850511", "85051110", "810520", "8505", "TOTAL", "870323"] as const;
const PLACES = ["CHN", "JPN", "DEU", "USA"] as const;

interface Told { readonly code: string; readonly period: string; readonly exporter: string; readonly importer: string; readonly tonnes: number }

const told = fc.uniqueArray(
  fc.record({ code: fc.constantFrom(...CODES), period: fc.constantFrom("2022", "2023"), exporter: fc.constantFrom(...PLACES), importer: fc.constantFrom(...PLACES), tonnes: fc.integer({ min: 0, max: 1000 }) }),
  { minLength: 1, maxLength: 60, selector: ({ code, period, exporter, importer }) => [code, period, exporter, importer].join() },
);

let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), "monazite-minerals-")); });
afterEach(() => { rmSync(folder, { recursive: true, force: true }); });

async function load(store: Store, subject: string, flows: readonly Told[]): Promise<void> {
  const session = await store.openImport({ kind: "edition", subject, contentHash: JSON.stringify(flows), recordedAt: "2026-01-01T00:00:00.000Z" });
  for (const batch of editionBatches({ ...sampleEdition(), id: `${subject}:1` }, [sampleSource()], [])) await session?.append(batch);
  const all = <T>(value: T): readonly T[] => flows.map(() => value);
  await session?.append({ table: "flows", rows: flows.length, columns: { nomenclature: flows.map(({ code }) => (code.length > 6 ? "CHN2023" : "HS2022")), code: flows.map(({ code }) => code), period: flows.map(({ period }) => period), exporter: flows.map(({ exporter }) => exporter), importer: flows.map(({ importer }) => importer), reported_by: all("exporter"), value_usd: all(1), tonnes: flows.map(({ tonnes }) => tonnes), quality: all("reported"), line: flows.map((_, row) => row + 2) } });
  await session?.commit();
}

const tonnesOf = async (store: Store, codes: readonly string[], lines: readonly string[] = []): Promise<number> => (await store.flowSums({ codes, lines: lines.map((under) => ({ under, tariffs: [] })) }, [], NOW))[0]?.tonnes ?? 0;
const plainly = (flows: readonly Told[], fits: (code: string) => boolean): number => flows.filter(({ code }) => fits(code)).reduce((sum, { tonnes }) => sum + tonnes, 0);

describe("trade of minerals", () => {
  it("is asked where every code is one of the registry or below one", () => {
    const asked = (...codes: string[]): string => tableOf(codes.map(codeNumber));
    expect([asked("850511"), asked("85051110", "810520"), asked("8505"), asked("850511", "870323"), tableOf(undefined)]).toEqual(["mineral_trade", "mineral_trade", "trade", "trade", "trade"]);
  });

  it("adds up as all trade does, for any codes together", () => fc.assert(fc.asyncProperty(told, fc.subarray([...CODES], { minLength: 1 }), fc.boolean(), async (flows, codes, withLines) => {
    const { store } = await openStore(":memory:");
    await load(store, "one", flows);
    const lines = withLines ? codes.filter((code) => /^\d{6}$/.test(code)) : [];
    // A line that is asked by its own code and below another's would be told twice: so it is for whoever asks in that way.
    fc.pre(!(withLines && codes.includes("85051110")));
    expect(await tonnesOf(store, codes, lines)).toBe(plainly(flows, (code) => codes.some((one) => one === code) || lines.some((under) => code.length > 6 && code.startsWith(under))));
    await store.close();
  }), { numRuns: 25 }));

  it("is chosen again by a program that knows other codes", async () => {
    const flows: Told[] = [{ code: "850511", period: "2023", exporter: "CHN", importer: "JPN", tonnes: 7 }, { code: "810520", period: "2023", exporter: "CHN", importer: "JPN", tonnes: 5 }];
    const first = await openStore(folder);
    await load(first.store, "one", flows);
    await load(first.store, "two", flows.slice(1));
    await first.store.close();
    const instance = await DuckDBInstance.create(join(folder, "monazite.duckdb"));
    const connection = await instance.connect();
    // As a program left it that knew no cobalt.
    for (const table of ["mineral_trade", "mineral_codes"]) await connection.run(`DELETE FROM ${table} WHERE code = ${codeNumber("810520")}`);
    connection.closeSync();
    instance.closeSync();
    const again = await openStore(folder);
    expect([await tonnesOf(again.store, ["810520"]), await tonnesOf(again.store, ["850511"]), await tonnesOf(again.store, ["850511", "810520", "870323"])]).toEqual([10, 7, 17]);
    await again.store.close();
  });
});
