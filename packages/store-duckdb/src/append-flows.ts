// Flows into their table: columns of numbers copied into the engine's own vectors, two thousand rows at a time, without an object or a value a row.
import { BIGINT, DuckDBDataChunk, INTEGER, SMALLINT, type DuckDBConnection, type DuckDBType } from "@duckdb/node-api";
import { cellsOf, columnLength, FLOW_ORDER, ObservatoryError, orderOf, type Column, type ColumnBatch, type WordColumn } from "@monazite/core";
import { halves, laidRows, type LaidRows, type Lane } from "./laid-rows.js";
import { codeNumber, periodNumber } from "./trade-code.js";
import type { TradeWords } from "./trade-words.js";

/** Puts the cells of these rows, in this order, into an engine's vector. */
type Fill = (items: Int32Array, rows: Int32Array, laid: LaidRows) => void;

/** Of a column: what has to be laid down of it, and how it is filled in from its place among all that is. */
interface Put {
  readonly lanes: readonly Lane[];
  fill(place: number): Fill;
}

const CHUNK_ROWS = 2048;
const TYPES: readonly DuckDBType[] = [INTEGER, BIGINT, INTEGER, SMALLINT, SMALLINT, SMALLINT, SMALLINT, BIGINT, BIGINT, SMALLINT, INTEGER];

/** @param importNumber the store's number of the import, which stands for its edition */
export async function appendFlows(connection: DuckDBConnection, importNumber: number, words: TradeWords, batch: ColumnBatch): Promise<void> {
  const { rows, columns } = batch;
  const column = (name: string): Column => {
    const found = columns[name];
    if (!found || (batch.order?.length ?? columnLength(found)) !== rows) throw new ObservatoryError("row-invalid", { table: "flows", row: found ? columnLength(found) : 0, reason: `column ${name} must have ${rows} cells` });
    return found;
  };
  const worded = Object.fromEntries([...FLOW_ORDER, "quality" as const].map((name) => [name, wordsOf(column(name))])) as Record<(typeof FLOW_ORDER)[number] | "quality", WordColumn>;
  // As they lie in the table, so that a mineral's year is one stretch of it.
  const order = batch.order ?? orderOf({ ...batch, columns: worded }, FLOW_ORDER);
  const small = async (name: keyof typeof worded): Promise<Put> => numbered(worded[name].at, await words.numbers(connection, worded[name].words));
  const puts: readonly Put[] = [
    same(importNumber), wide(worded.code, codeNumber), numbered(worded.period.at, worded.period.words.map(periodNumber)), await small("exporter"), await small("importer"), await small("nomenclature"), await small("reported_by"),
    amounts(column("value_usd")), amounts(column("tonnes")), await small("quality"), lines(column("line")),
  ];
  const laid = laidRows(puts.flatMap(({ lanes }) => lanes));
  let place = 0;
  const fills = puts.map((put) => { place += put.lanes.length; return put.fill(place - put.lanes.length); });
  const appender = await connection.createAppender("trade");
  try {
    const whole = rows >= CHUNK_ROWS ? chunkOf(CHUNK_ROWS) : null;
    for (let from = 0; from < rows; from += CHUNK_ROWS) {
      const of = order.subarray(from, from + CHUNK_ROWS);
      const { chunk, vectors } = whole && of.length === CHUNK_ROWS ? whole : chunkOf(of.length);
      for (const [index, fill] of fills.entries()) vectors[index]?.(fill, of, laid);
      appender.appendDataChunk(chunk);
    }
    appender.flushSync();
  } finally {
    appender.closeSync();
  }
}

interface Chunk {
  readonly chunk: DuckDBDataChunk;
  readonly vectors: readonly ((fill: Fill, rows: Int32Array, laid: LaidRows) => void)[];
}

/** A chunk is filled again and again: the appender copies what it is given. */
function chunkOf(count: number): Chunk {
  const chunk = DuckDBDataChunk.create(TYPES, count);
  return {
    chunk,
    vectors: TYPES.map((_, index) => {
      const vector = chunk.getColumnVector(index);
      // The vector's own memory, which its types keep private; setting values one by one takes ten times as long. Seen in node-api 1.5.6.
      const items = Reflect.get(vector, "items") as unknown;
      if (!(items instanceof Int16Array || items instanceof Int32Array || items instanceof BigInt64Array)) throw new Error("the engine's vectors are not as they were");
      // As halves: a number of 64 bits is an object each time it is touched.
      const cells = items instanceof BigInt64Array ? new Int32Array(items.buffer, items.byteOffset, items.length * 2) : items;
      return (fill, rows, laid) => {
        fill(cells as Int32Array, rows, laid);
        vector.flush();
      };
    }),
  };
}

/** A column of texts by a list of its words; a plain one is given such a list. */
function wordsOf(column: Column): WordColumn {
  if ("words" in column) return column;
  const numbers = new Map<string, number>();
  const at = Int32Array.from(cellsOf(column), (cell) => {
    const word = String(cell);
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  });
  return { words: [...numbers.keys()], at };
}

const same = (number: number): Put => ({ lanes: [], fill: () => (items) => { items.fill(number); } });

/** A column that is a number for each of few words. */
function numbered(at: WordColumn["at"], numbers: ArrayLike<number>): Put {
  if (numbers.length < 2) return same(numbers[0] ?? 0);
  const list = Int32Array.from(numbers);
  return {
    lanes: [{ cells: at, step: 1, from: 0 }],
    fill: (place) => (items, rows, { cells, width }) => { for (let row = 0; row < rows.length; row++) items[row] = list[cells[(rows[row] as number) * width + place] as number] as number; },
  };
}

/** Numbers of 64 bits, each by its word. */
function wide({ words, at }: WordColumn, number: (word: string) => number): Put {
  const numbers = new Int32Array(BigInt64Array.from(words, (word) => BigInt(number(word))).buffer);
  return {
    lanes: [{ cells: at, step: 1, from: 0 }],
    fill: (place) => (items, rows, { cells, width }) => {
      for (let row = 0; row < rows.length; row++) {
        const word = (cells[(rows[row] as number) * width + place] as number) * 2;
        items[row * 2] = numbers[word] as number;
        items[row * 2 + 1] = numbers[word + 1] as number;
      }
    },
  };
}

function amounts(column: Column): Put {
  return {
    lanes: halves("millionths" in column ? column.millionths : BigInt64Array.from(cellsOf(column), (cell) => (cell === null ? -1n : BigInt(Number(cell).toFixed(6).replace(".", ""))))),
    fill: (place) => (items, rows, { cells, width }) => {
      for (let row = 0; row < rows.length; row++) {
        const from = (rows[row] as number) * width + place;
        items[row * 2] = cells[from] as number;
        items[row * 2 + 1] = cells[from + 1] as number;
      }
    },
  };
}

function lines(column: Column): Put {
  return {
    lanes: [{ cells: column instanceof Int32Array ? column : Int32Array.from(cellsOf(column), Number), step: 1, from: 0 }],
    fill: (place) => (items, rows, { cells, width }) => { for (let row = 0; row < rows.length; row++) items[row] = cells[(rows[row] as number) * width + place] as number; },
  };
}
