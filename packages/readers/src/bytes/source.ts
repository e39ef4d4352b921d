// A file as a reader takes it: its size, and any stretch of its bytes, more than once if need be. Who opens it is not a reader's business.

/** Bytes of a file that is held whole: all but those whose reader takes rows as they come. */
export const MOST_HELD = 250_000_000;

export interface FileSource {
  /** Bytes. */
  readonly size: number;
  /** Bytes from `from` up to, not including, `until`; fewer only at the end. */
  slice(from: number, until: number): Promise<Uint8Array>;
}

/** Bytes that are taken at once. */
export const CHUNK = 4_000_000;

export function sourceOf(bytes: Uint8Array): FileSource {
  return { size: bytes.length, slice: (from, until) => Promise.resolve(bytes.subarray(from, until)) };
}

export async function* chunksOf(source: FileSource): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < source.size; at += CHUNK) yield await source.slice(at, Math.min(at + CHUNK, source.size));
}

/** All bytes, or null when there are more than `limit`. */
export async function gathered(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let total = 0;
  for await (const part of chunks) {
    total += part.length;
    if (total > limit) return null;
    parts.push(part);
  }
  return joined(parts);
}

/** One after the other; a single part is given back as it is, and not copied. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [first, ...more] = parts;
  if (first && !more.length) return first;
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
