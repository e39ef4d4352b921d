// A database of every released schema, frozen as text, is opened by the program of today: its rows are there, and its documents are found.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { termNumber } from "@monazite/core/text";
import { NOW, type Store } from "@monazite/store";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore } from "../src/index.js";
import { SCHEMA } from "../src/migrations.js";

const FIRST = { after: null, limit: 10 };
const found = async (store: Store, term: string): Promise<string[]> => (await store.search({ concepts: [{ forms: [{ terms: [{ number: termNumber(term), at: 0 }], weight: 1 }] }], filter: {} }, FIRST, NOW)).rows.map(({ title }) => title);

describe("a database of before", () => {
  let folder: string;
  beforeEach(() => { folder = mkdtempSync(join(tmpdir(), "monazite-upgrade-")); });
  afterEach(() => { rmSync(folder, { recursive: true }); });

  it("is kept for every schema there was", () => {
    for (let schema = 1; schema < SCHEMA; schema++) expect(readFileSync(fixture(schema), "utf8")).toContain(`INSERT INTO schema_version VALUES (${schema});`);
  });

  it.each([1, 2, 3, 4, 5, 6, 7])("of schema %i keeps its rows, and its documents are found", async (schema) => {
    await written(folder, schema);
    const { store } = await openStore(folder);
    expect((await store.observations({}, FIRST, NOW)).rows.map(({ figure }) => figure?.value)).toEqual([270_000]);
    expect((await store.documents({}, FIRST, NOW)).rows.map(({ title }) => title)).toEqual(["Magnet exports recover"]);
    expect((await store.policyEvents({}, FIRST, NOW)).total).toBe(schema > 1 ? 1 : 0);
    for (const term of ["稀土", "rare earth", "5473", "magnet"]) expect([term, await found(store, term)]).toEqual([term, ["Magnet exports recover"]]);
    expect(await found(store, "tungsten")).toEqual([]);
    expect((await store.search({ concepts: [], filter: { tags: [{ kind: "mineral", ids: ["gallium"] }] } }, FIRST, NOW)).total).toBe(1);
    await store.close();
    // A second start finds nothing to do and files nothing twice.
    const again = await openStore(folder);
    expect(await found(again.store, "稀土")).toEqual(["Magnet exports recover"]);
    await again.store.close();
  });

  it.each([3, 4, 5, 6, 7])("of schema %i keeps corrections and tombstones; a correction holds by the words it was read from", async (schema) => {
    await written(folder, schema);
    const { store } = await openStore(folder);
    const [document] = (await store.documents({}, FIRST, NOW)).rows;
    const [claim] = (await store.document(document?.id ?? "", NOW))?.claims ?? [];
    expect(claim).toMatchObject({ place: { id: "AUS" }, correction: { author: "A. Reader", original: { place: { id: "CHN" } } } });
    expect(await store.tombstone("doc_erased")).toMatchObject({ reason: "the publisher asked" });
    await store.close();
  });

  it.each([5, 6, 7])("of schema %i keeps flows and the rows kept aside", async (schema) => {
    await written(folder, schema);
    const { store } = await openStore(folder);
    expect((await store.flows({}, FIRST, NOW)).rows.map(({ exporter, tonnes }) => [exporter, tonnes])).toEqual([["CHN", 321]]);
    expect((await store.quarantine({}, FIRST, NOW)).rows).toMatchObject([{ line: 3, raw: "12,3,4" }]);
    expect((await store.facilities({}, FIRST, NOW)).total).toBe(0);
    await store.close();
  });
});

const fixture = (schema: number): URL => new URL(`fixtures/schema-${schema}.sql`, import.meta.url);

async function written(folder: string, schema: number): Promise<void> {
  const instance = await DuckDBInstance.create(join(folder, "monazite.duckdb"));
  const connection = await instance.connect();
  await connection.run(readFileSync(fixture(schema), "utf8"));
  connection.closeSync();
  instance.closeSync();
}
