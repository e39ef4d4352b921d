// Flows into their table: columns of numbers copied into the engine's own vectors, two thousand rows at a time, without an object or a value a row.
import { BIGINT, DuckDBDataChunk, INTEGER, SMALLINT, type DuckDBConnection, type DuckDBType } from "@duckdb/node-api";
import { cellsOf, columnLength, ObservatoryError, type Column, type ColumnBatch, type WordColumn } from "@monazite/core";
import { codeNumber, periodNumber } from "./trade-code.js";
import type { TradeWords } from "./trade-words.js";

/** Puts the cells of the rows from one to another, the second exclusive, into an engine's vector. */
type Fill = (items: Int32Array, from: number, until: number) => void;

const CHUNK_ROWS = 2048;
const TYPES: readonly DuckDBType[] = [INTEGER, BIGINT, INTEGER, SMALLINT, SMALLINT, SMALLINT, SMALLINT, BIGINT, BIGINT, SMALLINT, INTEGER];

/** @param importNumber the store's number of the import, which stands for its edition */
export async function appendFlows(connection: DuckDBConnection, importNumber: number, words: TradeWords, { rows, columns, order }: ColumnBatch): Promise<void> {
  const column = (name: string): Column => {
    const found = columns[name];
    const lies = found && order ? taken(found, order) : found;
    if (!lies || columnLength(lies) !== rows) throw new ObservatoryError("row-invalid", { table: "flows", row: lies ? columnLength(lies) : 0, reason: `column ${name} must have ${rows} cells` });
    return lies;
  };
  const small = async (name: string): Promise<Fill> => {
    const { words: list, at } = wordsOf(column(name));
    return numbered(at, await words.numbers(connection, list));
  };
  const period = wordsOf(column("period"));
  const fills: readonly Fill[] = [
    same(importNumber), wide(wordsOf(column("code")), codeNumber), numbered(period.at, period.words.map(periodNumber)), await small("exporter"), await small("importer"), await small("nomenclature"), await small("reported_by"),
    amounts(column("value_usd")), amounts(column("tonnes")), await small("quality"), lines(column("line")),
  ];
  const appender = await connection.createAppender("trade");
  try {
    const whole = rows >= CHUNK_ROWS ? chunkOf(CHUNK_ROWS) : null;
    for (let from = 0; from < rows; from += CHUNK_ROWS) {
      const until = Math.min(from + CHUNK_ROWS, rows);
      const { chunk, vectors } = whole && until - from === CHUNK_ROWS ? whole : chunkOf(until - from);
      for (const [index, fill] of fills.entries()) vectors[index]?.(fill, from, until);
      appender.appendDataChunk(chunk);
    }
    appender.flushSync();
  } finally {
    appender.closeSync();
  }
}

interface Chunk {
  readonly chunk: DuckDBDataChunk;
  readonly vectors: readonly ((fill: Fill, from: number, until: number) => void)[];
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
      const cells = items instanceof BigInt64Array ? halves(items) : items;
      return (fill, from, until) => {
        fill(cells as Int32Array, from, until);
        vector.flush();
      };
    }),
  };
}

const halves = ({ buffer, byteOffset, length }: BigInt64Array): Int32Array => new Int32Array(buffer, byteOffset, length * 2);

/** The cells at these places, one after the other. */
function taken(column: Column, order: Int32Array): Column {
  if ("words" in column) return { words: column.words, at: order.map((row) => column.at[row] ?? 0) };
  if ("millionths" in column) return { millionths: BigInt64Array.from(order, (row) => column.millionths[row] ?? -1n) };
  return column instanceof Int32Array ? order.map((row) => column[row] ?? 0) : Array.from(order, (row) => column[row] ?? null);
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

const same = (number: number): Fill => (items) => { items.fill(number); };

/** A column that is a number for each of few words. */
function numbered(at: WordColumn["at"], numbers: ArrayLike<number>): Fill {
  if (numbers.length < 2) return same(numbers[0] ?? 0);
  const list = Int32Array.from(numbers);
  return (items, from, until) => { for (let row = from; row < until; row++) items[row - from] = list[at[row] as number] as number; };
}

/** Numbers of 64 bits, each by its word. */
function wide({ words, at }: WordColumn, number: (word: string) => number): Fill {
  const numbers = halves(BigInt64Array.from(words, (word) => BigInt(number(word))));
  return (items, from, until) => {
    for (let row = from; row < until; row++) {
      const word = (at[row] as number) * 2;
      items[(row - from) * 2] = numbers[word] as number;
      items[(row - from) * 2 + 1] = numbers[word + 1] as number;
    }
  };
}

function amounts(column: Column): Fill {
  const cells = halves("millionths" in column ? column.millionths : BigInt64Array.from(cellsOf(column), (cell) => (cell === null ? -1n : BigInt(Number(cell).toFixed(6).replace(".", "")))));
  return (items, from, until) => { items.set(cells.subarray(from * 2, until * 2)); };
}

function lines(column: Column): Fill {
  const cells = column instanceof Int32Array ? column : Int32Array.from(cellsOf(column), Number);
  return (items, from, until) => { items.set(cells.subarray(from, until)); };
}
