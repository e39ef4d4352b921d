// Letters behind a number that statistics print everywhere alike: e for an estimate, p for what is provisional, r for what was revised.

export interface Marked {
  /** The cell without its mark. */
  readonly text: string;
  readonly isEstimated: boolean;
  /** For the note of the figure; null without a mark, or where its status says the same. */
  readonly note: string | null;
}

const NOTES: Readonly<Record<string, string>> = { p: "marked p (provisional) as printed", r: "marked r (revised) as printed" };

/** "388,000p", "14.9r", "18000 e"; any other cell as it stands. */
export function unmarked(cell: string): Marked {
  const [, text, mark = ""] = /^(.*\d)\s?([epr])$/.exec(cell.trim()) ?? [];
  return text === undefined ? { text: cell, isEstimated: false, note: null } : { text, isEstimated: mark === "e", note: NOTES[mark] ?? null };
}
