// Flows into their table: columns of numbers copied into the engine's own vectors, two thousand rows at a time, without an object or a value a row.
import { BIGINT, DuckDBDataChunk, INTEGER, SMALLINT, type DuckDBConnection, type DuckDBType } from "@duckdb/node-api";
import { cellsOf, columnLength, FLOW_ORDER, ObservatoryError, orderOf, type Column, type ColumnBatch, type WordColumn } from "@monazite/core";
import { codeNumber, periodNumber } from "./trade-code.js";
import type { TradeWords } from "./trade-words.js";

type Numbers = Int16Array | Int32Array | BigInt64Array;

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
  const small = async (name: keyof typeof worded): Promise<Int16Array> => {
    const { words: list, at } = worded[name];
    const numbers = await words.numbers(connection, list);
    const placed = new Int16Array(rows);
    for (let row = 0; row < rows; row++) placed[row] = numbers[at[order[row] as number] as number] as number;
    return placed;
  };
  const filled: readonly Numbers[] = [
    new Int32Array(rows).fill(importNumber), codes(worded.code, order), periods(worded.period, order), await small("exporter"), await small("importer"), await small("nomenclature"), await small("reported_by"),
    amounts(column("value_usd"), order), amounts(column("tonnes"), order), await small("quality"), lines(column("line"), order),
  ];
  const appender = await connection.createAppender("trade");
  try {
    const whole = rows >= CHUNK_ROWS ? chunkOf(CHUNK_ROWS) : null;
    for (let from = 0; from < rows; from += CHUNK_ROWS) {
      const count = Math.min(CHUNK_ROWS, rows - from);
      const chunk = whole?.count === count ? whole : chunkOf(count);
      for (const [index, numbers] of filled.entries()) chunk.vectors[index]?.fill(numbers.subarray(from, from + count));
      appender.appendDataChunk(chunk.chunk);
    }
    appender.flushSync();
  } finally {
    appender.closeSync();
  }
}

interface Chunk {
  readonly chunk: DuckDBDataChunk;
  readonly count: number;
  readonly vectors: readonly { fill(numbers: Numbers): void }[];
}

/** A chunk is filled again and again: the appender copies what it is given. */
function chunkOf(count: number): Chunk {
  const chunk = DuckDBDataChunk.create(TYPES, count);
  return {
    chunk, count,
    vectors: TYPES.map((_, index) => {
      const vector = chunk.getColumnVector(index);
      // The vector's own memory, which its types keep private; setting values one by one takes ten times as long. Seen in node-api 1.5.6.
      const items = Reflect.get(vector, "items") as unknown;
      if (!(items instanceof Int16Array || items instanceof Int32Array || items instanceof BigInt64Array)) throw new Error("the engine's vectors are not as they were");
      return {
        fill: (numbers) => {
          (items as Int32Array).set(numbers as Int32Array);
          vector.flush();
        },
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

function codes({ words, at }: WordColumn, order: Int32Array): BigInt64Array {
  const halves = new Int32Array(BigInt64Array.from(words, (word) => BigInt(codeNumber(word))).buffer);
  const placed = new Int32Array(order.length * 2);
  for (let row = 0; row < order.length; row++) {
    const word = (at[order[row] as number] as number) * 2;
    placed[row * 2] = halves[word] as number;
    placed[row * 2 + 1] = halves[word + 1] as number;
  }
  return new BigInt64Array(placed.buffer);
}

function periods({ words, at }: WordColumn, order: Int32Array): Int32Array {
  const numbers = Int32Array.from(words, periodNumber);
  const placed = new Int32Array(order.length);
  for (let row = 0; row < order.length; row++) placed[row] = numbers[at[order[row] as number] as number] as number;
  return placed;
}

function amounts(column: Column, order: Int32Array): BigInt64Array {
  const { millionths } = "millionths" in column ? column : { millionths: BigInt64Array.from(cellsOf(column), (cell) => (cell === null ? -1n : BigInt(Number(cell).toFixed(6).replace(".", "")))) };
  // As halves: a number of 64 bits is an object each time it is read.
  const from = new Int32Array(millionths.buffer, millionths.byteOffset, millionths.length * 2);
  const placed = new Int32Array(order.length * 2);
  for (let row = 0; row < order.length; row++) {
    const at = (order[row] as number) * 2;
    placed[row * 2] = from[at] as number;
    placed[row * 2 + 1] = from[at + 1] as number;
  }
  return new BigInt64Array(placed.buffer);
}

function lines(column: Column, order: Int32Array): Int32Array {
  const line = column instanceof Int32Array ? column : Int32Array.from(cellsOf(column), Number);
  return order.map((row) => line[row] as number);
}
