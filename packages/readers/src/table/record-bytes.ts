// Where a record of delimited text ends, told from its bytes, so that a file can be read piece by piece. The twin of `recordsOf`: quotes hold
// delimiters and line ends, and only at the start of a cell does a quote open.
const [LF, CR, QUOTE] = [0x0a, 0x0d, 0x22];

/**
 * Place of the line end after the record that begins at `at`, or `length` where the text ends with it; -1 when more bytes are needed to tell.
 *
 * @param isLast no bytes follow those up to `length`
 */
export function recordEnd(bytes: Uint8Array, from: number, length: number, delimiter: number, isLast: boolean): number {
  let at = from;
  for (;;) {
    if (bytes[at] === QUOTE && at < length) {
      for (at++; ; at += 2) {
        while (at < length && bytes[at] !== QUOTE) at++;
        if (at + 1 >= length && !isLast) return -1;
        if (at >= length || bytes[at + 1] !== QUOTE || at + 1 >= length) break;
      }
      at++;
    }
    while (at < length && bytes[at] !== delimiter && bytes[at] !== LF && bytes[at] !== CR) at++;
    if (at >= length) return isLast ? length : -1;
    if (bytes[at] !== delimiter) return bytes[at] === CR && at + 1 >= length && !isLast ? -1 : at;
    at++;
  }
}
