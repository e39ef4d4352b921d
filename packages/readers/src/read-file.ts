// A file that is held whole, to the tables in it: for small files and for callers who want all of it at once.
import { cellsOf, type ColumnBatch } from "@monazite/core";
import { sourceOf } from "./bytes/source.js";
import { FLOW_ORDER, orderOf } from "./flows/flow-order.js";
import type { RowProblem } from "./problem.js";
import { readPieces, type FileOptions, type FilePiece, type ReadMember } from "./read-pieces.js";

export function readFile(bytes: Uint8Array, name: string, options: FileOptions = {}): Promise<readonly ReadMember[]> {
  return collected(readPieces(sourceOf(bytes), name, options));
}

type Ordered = ColumnBatch & { readonly order: Int32Array };

/** All pieces at once: each member with its flows and problems. */
export async function collected(pieces: AsyncIterable<FilePiece>): Promise<readonly ReadMember[]> {
  const members: ReadMember[] = [];
  let flows: Ordered[] = [];
  let problems: RowProblem[] = [];
  for await (const piece of pieces) {
    if ("flows" in piece) flows.push({ ...piece.flows, order: orderOf(piece.flows, FLOW_ORDER) });
    else if ("withdrawn" in piece) flows = flows.map((batch) => without(batch, piece.withdrawn)).filter(({ rows }) => rows > 0);
    else if ("problems" in piece) for (const problem of piece.problems) problems.push(problem);
    else if ("member" in piece) {
      const { table } = piece.member;
      members.push({ ...piece.member, table: table && { ...table, flows, problems } });
      [flows, problems] = [[], []];
    }
  }
  return members;
}

/** A batch less the rows of these lines. */
function without(batch: Ordered, { columns: { line: lines } }: ColumnBatch): Ordered {
  const gone = new Set(cellsOf(lines ?? []));
  const line = cellsOf(batch.columns["line"] ?? []);
  const order = batch.order.filter((row) => !gone.has(line[row] ?? null));
  return { ...batch, rows: order.length, order };
}
