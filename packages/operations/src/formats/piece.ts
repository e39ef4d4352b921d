// One piece of news from a file, and the plain form in which pieces are read: title, a byline with time and source, the
// paragraphs a line each; pieces parted by a line of "=====".

export interface Piece {
  readonly title: string | null;
  readonly source: string | null;
  /** "2025-11-22 09:00" or "2025-11-22". */
  readonly published: string | null;
  readonly paragraphs: readonly string[];
}

export const DIVIDER = "=====";

/** Only what the piece states is written: no title, source or time is made up. */
export function pieceText({ title, source, published, paragraphs }: Piece): string {
  return [title, bylineText(source, published), ...paragraphs].filter((line) => line !== null && line !== "").join("\n");
}

/**
 * The byline of plain news, not the "source· time" of a digest: a digest's body is one line, and each line after it would be
 * noise to the reader (a quarter of the claims of plain news change when its paragraphs are pressed into one line).
 */
function bylineText(source: string | null, published: string | null): string | null {
  if (source === null) return published;
  return `${published ?? "来源"} — ${source}`;
}

export function piecesText(pieces: readonly Piece[]): string {
  return pieces.map(pieceText).filter((text) => text !== "").join(`\n${DIVIDER}\n`);
}
