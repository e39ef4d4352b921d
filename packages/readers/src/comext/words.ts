// What Comext's codes mean: places by their two letters and Eurostat's own, directions, periods, product codes.
import { places } from "@monazite/core/countries";

/** Two letters of Eurostat that ISO has not, or has for something else. Parts of a country trade under letters of their own and are added to it. */
const OWN: Readonly<Record<string, string>> = {
  EL: "GRC", UK: "GBR", XI: "GBR", XU: "GBR", XK: "XKX", XS: "SRB", CS: "SCG", AN: "ANT", XC: "ESP", XL: "ESP", XO: "AUS", YU: "YUG", DD: "DDR", SU: "SUN",
  QP: "XXX", QQ: "XXX", QR: "XXX", QS: "XXX", QU: "XXX", QV: "XXX", QW: "XXX", QX: "XXX", QY: "XXX", QZ: "XXX",
};
const BY_ISO2 = new Map(places.all.flatMap(({ id, iso2 }) => (iso2 === undefined ? [] : [[iso2, id] as const])));

export interface ComextPlace {
  /** Null for a total of places that the registry does not have. */
  readonly id: string | null;
  readonly isTotal: boolean;
}

/** "DE", "EL", "WORLD", "EXT_EU27_2020"; undefined for what is none of Eurostat's. */
export function comextPlace(cell: string): ComextPlace | undefined {
  const text = cell.trim().toUpperCase();
  if (/^[A-Z]{2}$/.test(text) && text !== "EU") {
    const id = OWN[text] ?? BY_ISO2.get(text);
    return id === undefined ? undefined : { id, isTotal: false };
  }
  if (text === "WORLD") return { id: "WLD", isTotal: true };
  if (/^(?:EU|EU\d{2}(?:_\d{4})?|EU_V)$/.test(text)) return { id: places.get(text === "EU" ? "EU_V" : text === "EU27" ? "EU27_2020" : text)?.id ?? null, isTotal: true };
  return /^(?:(?:EXT|INT|EXTRA|INTRA)_?[A-Z0-9_]*|EA\d{0,2}|EFTA|[A-Z][A-Z0-9]{2,}(?:_[A-Z0-9]+)+)$/.test(text) ? { id: null, isTotal: true } : undefined;
}

const FLOWS: Readonly<Record<string, "importer" | "exporter">> = { 1: "importer", 2: "exporter", IMPORT: "importer", EXPORT: "exporter", M: "importer", X: "exporter", IMP: "importer", EXP: "exporter" };
export const comextSide = (cell: string): "importer" | "exporter" | undefined => FLOWS[cell.trim().toUpperCase()];

/** "202301", "2023-01", "2023M01", "2023"; 52 stands for the year in bulk files. */
export function comextPeriod(cell: string): string | null {
  const [, year, month] = /^(\d{4})(?:[-M]?(\d{2}))?$/.exec(cell.trim()) ?? [];
  if (year === undefined || Number(year) < 1988 || Number(year) > 2035) return null;
  if (month === undefined || month === "52") return year;
  return Number(month) >= 1 && Number(month) <= 12 ? `${year}-${month}` : null;
}

/** A code of two to eight digits, or one that hides confidential goods ("28469XXX", "99SSS999"). Odd numbers of digits have lost a zero. */
export function comextCode(cell: string): { readonly code: string; readonly padded: boolean } | null {
  const text = cell.trim().toUpperCase();
  if (text === "TOTAL") return { code: "TOTAL", padded: false };
  if (/^\d{1,8}$/.test(text)) return { code: text.length % 2 ? `0${text}` : text, padded: text.length % 2 === 1 };
  return /^\d{2}[0-9A-Z]{2,6}$/.test(text) ? { code: text, padded: false } : null;
}
