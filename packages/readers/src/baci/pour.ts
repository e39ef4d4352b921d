// BACI as it comes: plain rows by the bytes, the others by the careful reader, flows given on run by run. Rows that are there more than once are
// settled by a second look at the file, which few files need.
import { FLOW_QUALITIES, type ColumnBatch, type FlowRow } from "@monazite/core";
import { FlowColumns, type FlowNumbers } from "../flows/columns.js";
import { Repeats } from "../flows/repeats.js";
import { FlowRun, keyOf, numbersOf } from "../flows/run.js";
import { isQuarantine, Refusal, type RowProblem } from "../problem.js";
import type { Piece, PourInput, ReadTable } from "../reader.js";
import { bindColumns } from "../table/header.js";
import { orderIn, type Row } from "../table/rows.js";
import { throughRows, type Lanes } from "../table/stream.js";
import { Tally } from "../tally.js";
import { alias, COLUMNS, decimalOf, FIRST_YEAR, flowOf, LAST_YEAR } from "./careful.js";
import { PlainRows, type TakeFlows } from "./plain.js";
import { BACI_SOURCE, baciEdition } from "./source.js";
import { ZeroWeights } from "./zero-weights.js";

/** Remarks that are told one by one; of more like them only the number is. */
const TOLD = 1000;

export async function* pourBaci(input: PourInput): AsyncGenerator<Piece, ReadTable> {
  const { header, sample, options } = input;
  const columns = bindColumns(header, COLUMNS, alias);
  input.bind(columns);
  const style = decimalOf(sample, header.delimiter, options.decimal);
  const tally = new Tally();
  let remarks = 0;
  let untold = 0;
  const tell = (problem: RowProblem): void => {
    if (isQuarantine(problem) || ++remarks <= TOLD) tally.tell(problem);
    else untold++;
  };
  const batches: ColumnBatch[] = [];
  const run = new FlowRun((batch) => batches.push(batch));
  const drain = function* (): Generator<Piece> {
    const problems = tally.drain();
    if (problems.length) yield { problems };
    for (const flows of batches.splice(0)) yield { flows };
  };
  if (header.line > 1) tell({ code: "preamble-skipped", line: header.line, column: null, raw: "" });

  /** Both looks go through the rows alike; the second tells nothing that the first has told. */
  const lanes = (take: TakeFlows, add: (flow: FlowRow, row: Row) => void, told: (problem: RowProblem) => void, counted: (rows: number) => void, zeros: ZeroWeights): Lanes => {
    const isPlain = header.plain.map(alias).join() === COLUMNS.join();
    const plain = isPlain ? new PlainRows(header.delimiter, style.decimal ?? ".", run.words, run.words.kindOf("HS", "reconciled"), FIRST_YEAR, LAST_YEAR) : null;
    return {
      plain: (bytes, length, isLast, stop) => {
        if (!plain) {
          stop.isShort = false;
          return;
        }
        plain.read(bytes, length, isLast, stop, take);
        zeros.add(plain.firstZero, plain.zeros);
        plain.zeros = 0;
      },
      careful: (row) => {
        counted(1);
        // Two files put together: what stands below the second header may stand in other columns, and rows are read by the first as fast as they come.
        if (orderIn(row.cells, header)?.some((at, index) => at !== index)) throw new Refusal("column-duplicate", row.cells[0], { line: row.line, column: row.cells[0] ?? "" });
        const flow = flowOf(row, style, told, zeros);
        if (flow) add(flow, row);
      },
      unread: (problem) => {
        counted(1);
        told(problem);
      },
    };
  };

  const zeros = new ZeroWeights();
  let plainRows = 0;
  let careful = 0;
  const first = lanes((block) => run.plain(block), (flow, row) => run.add(flow, row.line), tell, (rows) => { careful += rows; }, zeros);
  for await (const { bytes, rows } of throughRows(input, columns, first)) {
    plainRows = rows;
    yield* drain();
    yield { read: { bytes, rows: plainRows + careful } };
  }
  run.finish();
  zeros.tell(tally.tell);
  tally.count(plainRows + careful);
  tally.end();
  yield* drain();

  let contradicted = 0;
  if (run.repeated.size) {
    const repeats = new Repeats(tell);
    const firsts = new Map<string, { readonly numbers: FlowNumbers; readonly quality: number; readonly value: number | null; readonly tonnes: number | null; readonly line: number }>();
    const look = (numbers: FlowNumbers, quality: number, value: number | null, tonnes: number | null, line: number, raw: () => string): void => {
      const key = keyOf(numbers.code, numbers.period, numbers.exporter, numbers.importer, run.words.reporterOf(numbers.kind));
      if (!run.repeated.has(key)) return;
      if (!firsts.has(key)) firsts.set(key, { numbers, quality, value, tonnes, line });
      repeats.take(key, value, tonnes, line, raw());
    };
    let bytesNow = new Uint8Array(0) as Uint8Array;
    const second = lanes(
      (block) => {
        for (let row = 0; row < block.rows; row++) {
          const { numbers, quality, value, tonnes, line, from, until } = block.flow(row);
          look(numbers, quality, value, tonnes, line, () => new TextDecoder().decode(bytesNow.subarray(from, until)).replace(/\r?\n$|\r$/, ""));
        }
      },
      (flow, row) => look(numbersOf(flow, run.words), FLOW_QUALITIES.indexOf(flow.quality), flow.valueUsd, flow.tonnes, row.line, () => row.raw), () => undefined, () => undefined, new ZeroWeights(),
    );
    const watching: Lanes = { ...second, plain: (bytes, length, isLast, stop) => { bytesNow = bytes; second.plain(bytes, length, isLast, stop); } };
    for await (const _ of throughRows(input, columns, watching)) yield* drain();
    const conflicting = repeats.finish();
    contradicted = conflicting.size;
    const withdrawn = new FlowColumns(run.words);
    for (const key of conflicting.keys()) {
      const row = firsts.get(key);
      if (!row) continue;
      withdrawn.add(row.numbers, row.quality, row.line, row.value, row.tonnes);
    }
    yield* drain();
    if (contradicted) yield { withdrawn: withdrawn.take() };
  }
  return { edition: baciEdition(input.sha256(), [...run.words.period.list].sort(), options), sources: [BACI_SOURCE], observations: [], flows: [], problems: [], untold, rows: tally.counts(run.rows - contradicted) };
}
