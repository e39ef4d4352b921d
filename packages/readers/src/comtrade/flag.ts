// A column that says yes or no. The export writes TRUE and FALSE, R "T" and "F"; a spreadsheet that saves the table again writes both in its own language
// (seen with a German one on 2026-11-30: WAHR and FALSCH), and a weight the United Nations estimated must not become one that was reported.
const YES: ReadonlySet<string> = new Set(["true", "1", "t", "y", "yes", "wahr", "vrai", "vero", "verdadero", "verdadeiro", "waar", "prawda", "sant", "sann", "sand", "tosi", "igaz", "pravda", "истина", "真", "是"]);
const NO: ReadonlySet<string> = new Set(["", "false", "0", "f", "n", "no", "falsch", "faux", "falso", "onwaar", "fałsz", "falskt", "usann", "falsk", "epätosi", "hamis", "nepravda", "ложь", "假", "否", "na", "n/a", "nan", "null", "none"]);

/** Null for a word that says neither. */
export function saidByFlag(text: string): boolean | null {
  const word = text.trim().toLowerCase();
  return YES.has(word) ? true : NO.has(word) ? false : null;
}
