// Codes of goods as files write them, held against the registry: which are in a good of it, by national line or by their six digits, in the edition of
// the nomenclature that the file names or its year has. What is in none is kept under its code and counted.
import { hsCodes, hsLines, type HsEdition } from "@monazite/core/hs-codes";
import type { Counted } from "./counted.js";

const LINES = new Set(hsLines.all.map(({ territory, code }) => `${territory} ${code}`));

/** The edition of the Harmonized System that national nomenclatures of a year follow; null before the registry's first. */
export function hsEditionOf(year: string): HsEdition | null {
  return Number(year) >= 2022 ? "2022" : Number(year) >= 2017 ? "2017" : Number(year) >= 2012 ? "2012" : null;
}

/** "92" in the name of a column is "HS1992". */
export const hsNamed = (digits: string): string => `HS${digits > "80" ? "19" : "20"}${digits}`;

/** Counts what cannot be placed. A code shorter than six digits is a heading, which holds goods and is none. */
export function countUnplaced(code: string, territory: string | null, nomenclature: string, line: number, counted: Counted, column: string): void {
  if (territory !== null && LINES.has(`${territory} ${code}`)) return;
  const placed = hsCodes.get(code.slice(0, 6));
  if (!placed || code.length < 6) {
    counted.add("good-not-placed", line, column);
    return;
  }
  const edition = /(\d{4})$/.exec(nomenclature)?.[1];
  const known = edition === undefined ? null : hsEditionOf(edition);
  if (edition !== undefined && (known === null || !placed.editions.includes(known))) counted.add("code-of-other-edition", line, column, `${placed.id} in ${nomenclature}, known for ${placed.editions.join(", ")}`);
}
