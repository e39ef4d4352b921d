// An answer's rows as Parquet: the columns of the contract with their types, lists and free keys as JSON, absent values as nulls. What the answer carries
// beside its rows (sources, data version, the question) stands in the file's own metadata.
import type { Contract, Envelope } from "@monazite/contracts";
import { parquetWriteBuffer, type ColumnSource } from "hyparquet-writer";
import { columnsOf, rowSchema, rowsIn, valueAt, type ColumnKind } from "./columns.js";

const TYPES: Readonly<Record<ColumnKind, "DOUBLE" | "STRING" | "BOOLEAN">> = { number: "DOUBLE", text: "STRING", boolean: "BOOLEAN", json: "STRING" };

export function toParquet(contract: Contract, envelope: Envelope): Uint8Array<ArrayBuffer> {
  const rows = rowsIn(contract, envelope);
  const columnData = columnsOf(rowSchema(contract)).map(({ path, kind }): ColumnSource => ({
    name: path, type: TYPES[kind], nullable: true,
    data: rows.map((row) => { const value = valueAt(row, path); return value === undefined || value === null ? null : kind === "json" ? JSON.stringify(value) : value; }),
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData, kvMetadata: [{ key: "monazite", value: JSON.stringify(envelope.meta) }] }));
}
