// The cells of a batch laid row by row: rows that are taken in another order than they came in are then found by one look into memory each, not by one a
// column. Of two million rows that is the difference between waiting for memory and not.

/** Cells of 32 bits; of a column of 64 bits each half is a lane, every second number of the same memory. */
export interface Lane {
  readonly cells: Uint16Array | Int32Array;
  readonly step: 1 | 2;
  readonly from: 0 | 1;
}

export interface LaidRows {
  /** `cells[row * width + lane]` */
  readonly cells: Int32Array;
  readonly width: number;
}

/** Rows that are laid down in one go, few enough to stay at hand while lane after lane is put in. */
const AT_ONCE = 1024;

export function laidRows(lanes: readonly Lane[]): LaidRows {
  const width = lanes.length;
  const lengths = lanes.map(({ cells, step }) => cells.length / step);
  const rows = Math.max(0, ...lengths);
  const laid = new Int32Array(rows * width);
  for (let from = 0; from < rows; from += AT_ONCE) lanes.forEach((lane, at) => { lay(laid, width, at, lane, from, Math.min(from + AT_ONCE, lengths[at] ?? 0)); });
  return { cells: laid, width };
}

function lay(laid: Int32Array, width: number, at: number, { cells, step, from: first }: Lane, from: number, until: number): void {
  for (let row = from; row < until; row++) laid[row * width + at] = cells[row * step + first] as number;
}

/** The two lanes of 64 bits, low half first. */
export function halves({ buffer, byteOffset, length }: BigInt64Array): readonly [Lane, Lane] {
  const cells = new Int32Array(buffer, byteOffset, length * 2);
  return [{ cells, step: 2, from: 0 }, { cells, step: 2, from: 1 }];
}
