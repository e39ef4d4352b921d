import { within } from "../within.js";

/** Flat ratio of an import's value with freight and insurance (CIF) to its value at the exporter's border (FOB), where nothing better is known: FAO, faoswsTrade. */
export const FLAT_CIF_FOB = 1.12;

/** An importer's value at the exporter's border. @throws ObservatoryError `term-out-of-range` for a factor below 1: freight costs something */
export function fobOfImport(cif: number, factor: number): number {
  return within("M", cif, 0) / within("f", factor, 1);
}

export interface MirrorGap {
  /** The importer's less the exporter's. */
  readonly gap: number;
  /** ln(importer / exporter); null where either is zero. */
  readonly logRatio: number | null;
  /** |importer − exporter| / (importer + exporter): 0 where both say the same, 1 where one says nothing came. Null where both are zero. */
  readonly discrepancy: number | null;
}

/** How far two reports of one flow are apart, both of one unit; values both FOB. Null where a side gives none: no report is not a report of zero. */
export function mirrorGap(exporter: number | null, importer: number | null): MirrorGap | null {
  if (exporter === null || importer === null) return null;
  const sum = within("X", exporter, 0) + within("M", importer, 0);
  return { gap: importer - exporter, logRatio: exporter > 0 && importer > 0 ? Math.log(importer / exporter) : null, discrepancy: sum > 0 ? Math.abs(importer - exporter) / sum : null };
}
