// Units of the field: what they measure, by which exact factor, and how they are written in both languages.
// A compound such as "CNY/t" is not an entry: `tryUnit` reads it from its parts.
import { foldName, makeRegistry, type Entry } from "./entry.js";
import { UNIT_DATA } from "./units.data.js";

/** "mass", "wet-mass", "ratio", "points", "months", "days", "working-days", "energy", "power", "volume", "length", "area", "count", or "currency:" and a code. */
export type Dimension = string;

/** A unit and the exact fraction it is of the base unit of its dimension. */
export interface Unit extends Entry {
  readonly dimension: Dimension;
  /** Numerator and denominator: one of this unit is num/den of the base unit of its dimension (t, x, mo, d, kWh, MW, m3, m). */
  readonly factor: readonly [num: number, den: number];
  /** Signs whose case matters: "Mt" is a million tonnes, "mt" one. */
  readonly symbols?: readonly string[];
  /** A quantity of content: it says nothing unless the basis says of what. */
  readonly needsBasis?: true;
}

/** All plain units; quotients are read by `tryUnit`. */
export const units = makeRegistry<Unit>("unit", UNIT_DATA, ({ symbols }) => (symbols ?? []).map((text) => ({ text, lang: "any" as const, kind: "symbol" as const })));

/** A unit and what it is divided by: "USD/t" is USD per [t], "t" is t per []. */
export interface UnitExpression {
  readonly of: Unit;
  readonly per: readonly Unit[];
}

let bySymbol: Map<string, Unit> | undefined;

/** One plain unit by symbol (case kept), id or any name. */
export function findUnit(text: string): Unit | undefined {
  bySymbol ??= new Map([...UNIT_DATA].reverse().flatMap((unit) => [unit.id, ...(unit.symbols ?? [])].map((symbol) => [symbol, unit] as const)));
  return bySymbol.get(text.trim()) ?? units.find(text);
}

/**
 * Reads a unit or a quotient of units, as figures carry it or as a person writes it.
 *
 * @returns null when a part is unknown; nothing is guessed
 * @example tryUnit("CNY/t")?.per[0]?.id // "t"
 * @example tryUnit("yuan per tonne")?.of.id // "CNY"
 * @example tryUnit("元/吨")?.of.id // "CNY"
 */
export function tryUnit(text: string): UnitExpression | null {
  const whole = findUnit(text);
  if (whole) return { of: whole, per: [] };
  const parts = text.split(/\s*\/\s*|\s+(?:per|an?)\s+|每/u).map((part) => findUnit(part));
  const [of, ...per] = parts;
  return of && per.length > 0 && per.every((unit) => unit !== undefined) ? { of, per } : null;
}

/** The canonical text of a unit: ids joined by "/". `tryUnit` reads it back. */
export function unitText({ of, per }: UnitExpression): string {
  return [of, ...per].map((unit) => unit.id).join("/");
}

/** Do two spellings mean the same unit? Unknown units are the same only when spelled alike. */
export function sameUnit(a: string, b: string): boolean {
  const [first, second] = [tryUnit(a), tryUnit(b)];
  return first && second ? unitText(first) === unitText(second) : foldName(a) === foldName(b);
}
