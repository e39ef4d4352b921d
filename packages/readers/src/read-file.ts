// A file that is held whole, to the tables in it: for small files and for callers who want all of it at once.
import type { ColumnBatch } from "@monazite/core";
import { sourceOf } from "./bytes/source.js";
import type { RowProblem } from "./problem.js";
import { readPieces, type FileOptions, type ReadMember } from "./read-pieces.js";

export async function readFile(bytes: Uint8Array, name: string, options: FileOptions = {}): Promise<readonly ReadMember[]> {
  const members: ReadMember[] = [];
  let flows: ColumnBatch[] = [];
  let problems: RowProblem[] = [];
  for await (const piece of readPieces(sourceOf(bytes), name, options)) {
    if ("flows" in piece) flows.push(piece.flows);
    else if ("withdrawn" in piece) flows = flows.map((batch) => without(batch, piece.withdrawn)).filter(({ rows }) => rows > 0);
    else if ("problems" in piece) problems.push(...piece.problems);
    else if ("member" in piece) {
      const { table } = piece.member;
      members.push({ ...piece.member, table: table && { ...table, flows, problems } });
      [flows, problems] = [[], []];
    }
  }
  return members;
}

/** A batch less the rows of these lines. */
function without(batch: ColumnBatch, { columns: { line: lines } }: ColumnBatch): ColumnBatch {
  const gone = new Set(lines as Int32Array);
  const line = batch.columns["line"] as Int32Array;
  const kept = Int32Array.from(line.keys()).filter((row) => !gone.has(line[row] as number));
  const columns = Object.entries(batch.columns).map(([name, column]) => {
    if ("words" in column) return [name, { words: column.words, at: kept.map((row) => column.at[row] as number) }] as const;
    if ("millionths" in column) return [name, { millionths: BigInt64Array.from(kept, (row) => column.millionths[row] as bigint) }] as const;
    return [name, (column as Int32Array).constructor === Int32Array ? kept.map((row) => column[row] as number) : column] as const;
  });
  return { table: batch.table, rows: kept.length, columns: Object.fromEntries(columns) };
}
