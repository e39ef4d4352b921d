// Parquet of every question's rows, read back by another library, beside its JSON.
import { contracts, type Contract, type Envelope, type QuestionName } from "@monazite/contracts";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { columnsOf, rowSchema, rowsIn, valueAt } from "../src/envelope/columns.js";
import { operations, toParquet, type Context } from "../src/index.js";
import { bundledContext } from "./bundled-context.js";

let context: Context;
beforeAll(async () => {
  context = await bundledContext();
}, 60_000);
afterAll(() => context.store.close());

const READ: readonly QuestionName[] = ["minerals", "countries", "goods", "codes", "units", "production", "shares", "chain", "compare", "concentration", "prices", "events", "effect", "series", "agreement", "sources", "coverage"];

describe("parquet", () => {
  it.each(READ)("of %s reads back equal to the JSON, cell by cell, typed by the contract", async (name) => {
    const contract: Contract = contracts[name];
    const envelope = JSON.parse(JSON.stringify(await operations[name].ask(contract.examples[0].input, context))) as Envelope;
    const { buffer: file } = toParquet(contract, envelope);
    const found = await parquetReadObjects({ file });
    const rows = rowsIn(contract, envelope);
    const columns = columnsOf(rowSchema(contract));
    expect(found).toHaveLength(rows.length);
    found.forEach((row, index) => {
      for (const { path, kind } of columns) {
        const value = row[path] as unknown;
        expect(kind === "json" && typeof value === "string" ? JSON.parse(value) : value, path).toEqual(valueAt(rows[index], path) ?? null);
      }
    });
    expect(JSON.parse(parquetMetadata(file).key_value_metadata?.find(({ key }) => key === "monazite")?.value ?? "null")).toEqual(envelope.meta);
  });

  it("has its columns for an answer without rows", async () => {
    const envelope = await operations.production.ask({ mineral: "Nd", year: "1900" }, context);
    const { buffer: file } = toParquet(contracts.production, envelope);
    expect(parquetMetadata(file).schema.map(({ name }) => name)).toContain("figure.value");
    expect(await parquetReadObjects({ file })).toEqual([]);
  });
});
