// Where in a text something stands. Offsets are UTF-16 code units, half open, as in W3C TextPositionSelector.

/** [start, end): `text.slice(start, end)` is the quoted text. */
export type Span = readonly [start: number, end: number];

/** The text between two offsets. */
export function quote(text: string, span: Span): string {
  return text.slice(span[0], span[1]);
}

/** Do two spans share at least one code unit? */
export function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/** Does `outer` hold all of `inner`? */
export function contains(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}
