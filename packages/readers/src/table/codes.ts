// HS codes and places as files write them, to the form of the registries. Known writings are normalised and remarked on; the rest is refused.
import { placeByNumber, places, type Place } from "@monazite/core/countries";
import { FOREIGN_NAMES } from "./foreign-names.data.js";

export interface HsDigits {
  /** Two to ten digits, with the leading zero that numbers lose. */
  readonly digits: string;
  /** A zero was put back in front. */
  readonly padded: boolean;
}

/** "285110", "8505.11", "'850511", "850511.0"; an odd number of digits has lost its leading zero. Null: no code ("8.50511E+05", "85-05"). */
export function readHsCode(cell: string): HsDigits | null {
  const text = cell.trim().replace(/^'/, "");
  const plain = /^\d{1,10}\.0+$/.test(text) && text.replace(/\.0+$/, "").length >= 5 ? text.replace(/\.0+$/, "") : /^\d{2}(\d{2})?(\.\d{2}){1,4}$/.test(text) ? text.replaceAll(".", "") : text;
  if (!/^\d{1,10}$/.test(plain)) return null;
  const padded = plain.length % 2 === 1;
  return { digits: padded ? `0${plain}` : plain, padded };
}

const BY_ISO = new Map(places.all.filter(({ kind }) => kind === "country" || kind === "former-country").map(({ id }) => [id, id]));

/** One spelling for comparison, as the registries have it: case, hyphens, commas and brackets do not matter, accents do. */
const foldName = (name: string): string => name.normalize("NFKC").toLowerCase().replace(/[\s\-.,()'’]+/g, " ").trim();
const FOREIGN = new Map(Object.entries(FOREIGN_NAMES).flatMap(([id, names]) => names.map((name) => [foldName(name), id] as const)));

/** A place by its name. Two countries are called "Congo": publishers of trade mean the one at Brazzaville, the press the other, and here neither is taken. */
export function placeNamed(name: string): Place | "place-unknown" | "place-ambiguous" {
  const [first, ...rest] = places.findAll(name.trim());
  if (!first) return places.get(FOREIGN.get(foldName(name)) ?? "") ?? "place-unknown";
  return first.kind === "country" && rest.some(({ kind }) => kind === "country") ? "place-ambiguous" : first;
}

/** Does a name mean another country than the code beside it? A name nobody knows contradicts nothing. */
export function isOtherCountry(name: string, id: string): boolean {
  const named = placeNamed(name);
  return typeof named !== "string" && named.kind === "country" && named.id !== id && places.get(id)?.kind === "country";
}

/** A place by its trade number (M49 or Comtrade's own), padded or not, or by its ISO letters. */
export function readTradePlace(cell: string): { readonly id: string; readonly byIso: boolean } | null {
  // "842.0": a number that went through a program of decimals.
  const text = cell.trim().replace(/^(\d{1,3})\.0$/, "$1");
  const id = /^\d{1,3}$/.test(text) ? placeByNumber(text)?.id : BY_ISO.get(text.toUpperCase());
  return id === undefined ? null : { id, byIso: !/^\d/.test(text) };
}
