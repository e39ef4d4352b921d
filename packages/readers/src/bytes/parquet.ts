// A Parquet file as the list of objects it holds, in JSON: from there on it is a table like any other. Whole numbers beyond 53 bits stay digits; a day stays
// a day. hyparquet reads it: plain JavaScript, no dependencies, MIT.
import { Refusal } from "../problem.js";

/** Cells of one file. */
const MOST_CELLS = 20_000_000;

export const isParquet = (bytes: Uint8Array): boolean => bytes.length > 12 && [...bytes.subarray(0, 4)].every((byte, at) => byte === "PAR1".charCodeAt(at));

/** @throws Refusal `archive-unreadable` or `file-too-large` */
export async function parquetText(bytes: Uint8Array): Promise<string> {
  const file = bytes.slice().buffer;
  // Few files need it.
  const { parquetMetadataAsync, parquetReadObjects } = await import("hyparquet");
  try {
    const metadata = await parquetMetadataAsync(file);
    const cells = Number(metadata.num_rows) * metadata.schema.length;
    if (cells > MOST_CELLS) throw new Refusal("file-too-large", `${metadata.num_rows} rows`);
    return JSON.stringify(await parquetReadObjects({ file, metadata }), (_, value: unknown) => (typeof value === "bigint" ? String(value) : typeof value === "string" && /^\d{4}-\d{2}-\d{2}T00:00:00\.000Z$/.test(value) ? value.slice(0, 10) : value));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal("archive-unreadable", "parquet");
  }
}
