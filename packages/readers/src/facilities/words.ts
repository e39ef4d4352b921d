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

/** Degrees within the globe; null for a cell that says there are none. */
export function degreesIn(cell: string, most: 90 | 180): number | null | "number-unreadable" | "number-out-of-range" {
  // No degree has thousands: a comma is a decimal sign.
  const text = cell.trim().replace(",", ".");
  if (text === "" || /^(na|nan|null)$/i.test(text)) return null;
  if (!/^-?\d{1,3}(\.\d{1,15})?$/.test(text)) return "number-unreadable";
  return Math.abs(Number(text)) > most ? "number-out-of-range" : Number(text);
}
