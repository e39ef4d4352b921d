// What Comext's codes mean: places by their two letters and Eurostat's own, directions, periods, product codes.
import { places } from "@monazite/core/countries";
import { hsCodes } from "@monazite/core/hs-codes";

/** Two letters of Eurostat that ISO has not, or has for something else. */
const OWN: Readonly<Record<string, string>> = { EL: "GRC", UK: "GBR", XK: "XKX", XS: "SRB", CS: "SCG", AN: "ANT", YU: "YUG", DD: "DDR", SU: "SUN" };

/** Letters for part of a place of the registry: of the United Kingdom, of Spain, islands of Australia; and what is told of no country, each for a reason of its own. */
const PARTS: Readonly<Record<string, readonly [of: string, what: string]>> = {
  XI: ["GBR", "Northern Ireland"], XU: ["GBR", "without Northern Ireland"], XC: ["ESP", "Ceuta"], XL: ["ESP", "Melilla"], XO: ["AUS", "Australian Oceania"],
  QP: ["XXX", "high seas"], QQ: ["XXX", "stores and provisions"], QR: ["XXX", "stores and provisions inside the Union"], QS: ["XXX", "stores and provisions outside the Union"],
  QU: ["XXX", "not specified"], QV: ["XXX", "not specified, inside the Union"], QW: ["XXX", "not specified, outside the Union"],
  QX: ["XXX", "kept secret"], QY: ["XXX", "kept secret, inside the Union"], QZ: ["XXX", "kept secret, outside the Union"],
};
/** Since its day, "GB" is the United Kingdom without Northern Ireland, which has letters of its own (Geonomenclature 2021). */
const WITHOUT_NORTHERN_IRELAND = "2021";

const BY_ISO2 = new Map(places.all.flatMap(({ id, iso2 }) => (iso2 === undefined ? [] : [[iso2, id] as const])));

export interface ComextPlace {
  /** Null for a total of places that the registry does not have. */
  readonly id: string | null;
  readonly isTotal: boolean;
  /** What it is of the place, where Eurostat tells apart what the registry has as one: "XI (Northern Ireland)". */
  readonly part?: string;
}

/** "DE", "EL", "WORLD", "EXT_EU27_2020"; undefined for what is none of Eurostat's. @param period in which it traded, as "2024" or "2024-03" */
export function comextPlace(cell: string, period: string): ComextPlace | undefined {
  const text = cell.trim().toUpperCase();
  if (/^[A-Z]{2}$/.test(text) && text !== "EU") {
    const [of, what] = text === "GB" && period >= WITHOUT_NORTHERN_IRELAND ? PARTS["XU"] ?? [] : PARTS[text] ?? [];
    if (of !== undefined) return { id: of, isTotal: false, part: `${text} (${what ?? ""}) → ${of}` };
    const id = OWN[text] ?? BY_ISO2.get(text);
    return id === undefined ? undefined : { id, isTotal: false };
  }
  if (text === "WORLD") return { id: "WLD", isTotal: true };
  // "EU27" without its year is the Union of 2007 or that of 2020, and here neither.
  if (/^(?:EU|EU\d{2}(?:_\d{4})?|EU_V)$/.test(text)) return { id: places.get(text === "EU" ? "EU_V" : text)?.id ?? null, isTotal: true };
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
  // Seven digits have lost the first or the last of eight: the last, where the first six are a code and those behind a zero are none.
  if (/^\d{7}$/.test(text) && hsCodes.get(text.slice(0, 6)) && !hsCodes.get(`0${text}`.slice(0, 6))) return null;
  if (/^\d{1,8}$/.test(text)) return { code: text.length % 2 ? `0${text}` : text, padded: text.length % 2 === 1 };
  return /^\d{2}[0-9A-Z]{2,6}$/.test(text) ? { code: text, padded: false } : null;
}
