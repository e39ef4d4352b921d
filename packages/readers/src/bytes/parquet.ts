// A Parquet file as the list of objects it holds, in JSON: from there on it is a table like any other. Whole numbers beyond 53 bits stay digits; a day stays
// a day. hyparquet reads it: plain JavaScript, no dependencies, MIT.
import { Refusal } from "../problem.js";

/** Cells of one file. */
const MOST_CELLS = 20_000_000;

export const isParquet = (bytes: Uint8Array): boolean => bytes.length > 12 && [...bytes.subarray(0, 4)].every((byte, at) => byte === "PAR1".charCodeAt(at));

/** @throws Refusal `archive-unreadable` or `file-too-large` */
export async function parquetText(bytes: Uint8Array): Promise<string> {
  // A copy, of which a buffer of Node would give the pool it lies in.
  const file = new Uint8Array(bytes).buffer;
  // Few files need it.
  const { parquetMetadataAsync, parquetReadObjects } = await import("hyparquet");
  try {
    const metadata = await parquetMetadataAsync(file);
    const cells = Number(metadata.num_rows) * metadata.schema.length;
    if (cells > MOST_CELLS) throw new Refusal("file-too-large", `${metadata.num_rows} rows`);
    const inexact = new Map(metadata.schema.flatMap((column) => { const told = toldBy(column); return told ? [[column.name, told] as const] : []; }));
    return JSON.stringify(await parquetReadObjects({ file, metadata }), (name, value: unknown) => {
      if (typeof value === "number") return Number.isFinite(value) ? (inexact.get(name)?.(value) ?? value) : Number.isNaN(value) ? null : String(value);
      return typeof value === "bigint" ? String(value) : typeof value === "string" && /^\d{4}-\d{2}-\d{2}T00:00:00\.000Z$/.test(value) ? value.slice(0, 10) : value;
    });
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal("archive-unreadable", "parquet");
  }
}

interface ParquetColumn {
  readonly type?: string;
  readonly converted_type?: string;
  readonly scale?: number;
}

/** Columns whose numbers come out beside what was written: decimals as a product of binary fractions (0.06999999999999999), numbers of 32 bits with the digits of 64. */
function toldBy({ type, converted_type: converted, scale }: ParquetColumn): ((value: number) => number) | null {
  if (converted === "DECIMAL") return (value) => Number(value.toFixed(scale ?? 0));
  return type === "FLOAT" ? (value) => [6, 7, 8].map((digits) => Number(value.toPrecision(digits))).find((short) => Math.fround(short) === value) ?? value : null;
}
