// What lists of facilities call minerals and countries.
import type { Facility } from "@monazite/core";
import { goods } from "@monazite/core/goods";
import { minerals } from "@monazite/core/minerals";
import { placeNamed } from "../table/codes.js";

/** Words of such lists for what the registry calls otherwise. */
const WORDS: Readonly<Record<string, string>> = { lanthanides: "rare-earths", "rare earth elements": "rare-earths", ree: "rare-earths" };

export function mineralTold(told: string, role: Facility["minerals"][number]["role"]): Facility["minerals"][number] {
  const plain = told.trim().replace(/\s+/g, " ");
  return { good: WORDS[plain.toLowerCase()] ?? minerals.find(plain)?.id ?? goods.find(plain)?.id ?? null, told: plain, role };
}

/** Names of before. */
const COUNTRIES: Readonly<Record<string, string>> = { "Congo (Zaire)": "COD", Zaire: "COD", Surinam: "SUR" };

export function countryNamed(name: string): string | null {
  const former = COUNTRIES[name.trim()];
  if (former !== undefined) return former;
  const found = placeNamed(name);
  return typeof found !== "string" && found.kind === "country" ? found.id : null;
}

/** Degrees and the letter of the half of the globe, with minutes and seconds parted by their signs or by blanks: "12°34'56.5"S", "25 30 0 E", "12.5° S". */
const BY_LETTER = /^(\d{1,3}(?:\.\d{1,15})?)\s*[°º]?\s*([NSEW])$/i;
const BY_PARTS = /^(\d{1,3})(?:\s*[°º]\s*|\s+)(\d{1,2}(?:\.\d{1,12})?)(?:(?:\s*['′’]\s*|\s+)(\d{1,2}(?:\.\d{1,12})?)\s*(?:["″”]|'')?|\s*['′’])?\s*([NSEW])$/i;

function degreesOfParts(text: string, most: 90 | 180): number | null {
  const [, whole, letter] = BY_LETTER.exec(text) ?? [];
  const [, degrees = whole, minutes = "0", seconds = "0", half = letter] = BY_PARTS.exec(text) ?? [];
  if (degrees === undefined || half === undefined || /[NS]/i.test(half) !== (most === 90) || Number(minutes) >= 60 || Number(seconds) >= 60) return null;
  const value = Number((Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600).toFixed(7));
  return /[SW]/i.test(half) && value !== 0 ? -value : value;
}

/** Degrees within the globe; null for a cell that says there are none. */
export function degreesIn(cell: string, most: 90 | 180): number | null | "number-unreadable" | "number-out-of-range" {
  // No degree has thousands: a comma is a decimal sign.
  const text = cell.trim().replace(",", ".");
  if (text === "" || /^(na|nan|null)$/i.test(text)) return null;
  const value = /^-?\d{1,3}(\.\d{1,15})?$/.test(text) ? Number(text) : degreesOfParts(text, most);
  if (value === null) return "number-unreadable";
  return Math.abs(value) > most ? "number-out-of-range" : value;
}
