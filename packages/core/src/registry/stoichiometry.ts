// How much of an element is in a compound, from atomic masses; and masses told on another basis (t of Nd as t of Nd2O3, t of Li as t of LCE).
// Refuses gross weight: what a shipment holds is a content factor with a range (`content-factors`), not stoichiometry.
import { ObservatoryError } from "../problem.js";
import { ATOMIC_MASSES } from "./atomic-masses.data.js";
import { COMPOUND_DATA } from "./compounds.data.js";

export { ATOMIC_MASSES } from "./atomic-masses.data.js";

/** A compound of the field. */
export interface Compound {
  /** "Nd2O3", "Co(OH)2", "CoSO4·7H2O". */
  readonly formula: string;
  /** Symbol of the element it is counted for. */
  readonly element: string;
  /** The good it is, as an id of the registry of goods. */
  readonly good?: string;
}

/** All compounds; their masses follow from `ATOMIC_MASSES`. */
export const compounds: readonly Compound[] = COMPOUND_DATA;

/** Names of the trade for a compound: LCE is lithium carbonate equivalent. REO is not here: it needs the element. */
const TRADE_NAMES: Readonly<Record<string, string>> = { LCE: "Li2CO3" };

/**
 * Atoms in a formula.
 *
 * @param formula symbols with numbers, whole or decimal ("LiNi0.8Co0.1Mn0.1O2"), brackets, and "·" before water of crystallisation
 * @throws ObservatoryError `formula-unreadable` for a symbol or a sign that is none
 * @example atomsOf("CoSO4·7H2O") // { Co: 1, S: 1, O: 11, H: 14 }
 */
export function atomsOf(formula: string): Readonly<Record<string, number>> {
  const atoms: Record<string, number> = {};
  for (const part of formula.split("·")) {
    // "CoSO4.7H2O" may be water after a plain point or 4.7 of oxygen; no guess is made.
    if (/[A-Za-z)]\d*\.\d*H2O/.test(part)) throw new ObservatoryError("formula-unreadable", { formula, part });
    const [, times = "", rest = ""] = /^((?:\d+(?:\.\d+)?)?)(.*)$/.exec(part) ?? [];
    for (const [symbol, count] of Object.entries(plainAtoms(rest, formula))) atoms[symbol] = (atoms[symbol] ?? 0) + count * Number(times || 1);
  }
  return atoms;
}

/** Atoms of a formula without water; an inner bracket is replaced by what it stands for, from the inside out. */
function plainAtoms(text: string, formula: string): Readonly<Record<string, number>> {
  const bracket = /\(([^()]*)\)((?:\d+(?:\.\d+)?)?)/.exec(text);
  if (bracket) {
    const [all, inner = "", times] = bracket;
    const spelled = Object.entries(plainAtoms(inner, formula)).map(([symbol, count]) => `${symbol}${count * Number(times || 1)}`).join("");
    return plainAtoms(text.replace(all, spelled), formula);
  }
  const atoms: Record<string, number> = {};
  const left = text.replace(/([A-Z][a-z]?)((?:\d+(?:\.\d+)?)?)/g, (_, symbol: string, count: string) => {
    if (!(symbol in ATOMIC_MASSES)) throw new ObservatoryError("formula-unreadable", { formula, part: symbol });
    atoms[symbol] = (atoms[symbol] ?? 0) + Number(count || 1);
    return "";
  });
  if (left !== "" || text === "") throw new ObservatoryError("formula-unreadable", { formula, part: left });
  return atoms;
}

/**
 * Molar mass.  Formula: M = Σ nᵢ·A_r(i).  Unit: g/mol.
 *
 * @throws ObservatoryError `formula-unreadable`
 */
export function molarMass(formula: string): number {
  return Object.entries(atomsOf(formula)).reduce((sum, [symbol, count]) => sum + count * (ATOMIC_MASSES[symbol] ?? 0), 0);
}

/**
 * Mass fraction of an element in a compound.
 *
 * Formula:  w = n·A_r / M
 * Unit:     none, 0 to 1
 * Source:   IUPAC abridged standard atomic weights (atomic-masses.data.ts)
 *
 * @throws ObservatoryError `formula-unreadable`; `basis-mixed` when the element is not in the compound
 * @example massFraction("Nd2O3", "Nd") // 0.8574
 */
export function massFraction(formula: string, element: string): number {
  const count = atomsOf(formula)[element];
  if (count === undefined) throw new ObservatoryError("basis-mixed", { bases: `${formula}, ${element}` });
  return (count * (ATOMIC_MASSES[element] ?? 0)) / molarMass(formula);
}

/** The oxide in which trade counts a rare earth: Pr as Pr6O11, Tb as Tb4O7. Undefined for an element that is none. */
export function tradeOxideOf(element: string): string | undefined {
  return RARE_EARTH_OXIDES.get(element);
}
const RARE_EARTH_OXIDES = new Map(
  COMPOUND_DATA.filter(({ element, formula }) => /^(La|Ce|Pr|Nd|Sm|Eu|Gd|Tb|Dy|Ho|Er|Tm|Yb|Lu|Y|Sc)$/.test(element) && /^[A-Z][a-z]?\d*O\d*$/.test(formula)).map(({ element, formula }) => [element, formula]),
);

/**
 * Factor from one basis to another: a mass told `from` times the factor is the mass told `to`.
 *
 * Both bases must hold one element; `element` says which where it cannot be read from them ("as:REO" is the trade oxide of that element).
 *
 * @param from "as:Li", "as:Li2O", "as:LCE", "as:Nd2O3", "as:REO"
 * @throws ObservatoryError `basis-mixed` for gross weight, for two elements, through an element of the anion (O, S), or for as:REO without an element
 * @example basisFactor("as:Li", "as:LCE") // 5.3233
 * @example basisFactor("as:Nd", "as:REO", "Nd") // 1.1664
 */
export function basisFactor(from: string, to: string, named?: string): number {
  if (from === to) return 1;
  // A basis that is an element names it: tonnes of neodymium as oxide are of neodymium.
  const element = named ?? [from, to].map((basis) => /^as:([A-Z][a-z]?)$/.exec(basis)?.[1]).find((symbol) => symbol !== undefined);
  const refuse = (): never => {
    throw new ObservatoryError("basis-mixed", { bases: `${from}, ${to}` });
  };
  const formulaOf = (basis: string): string => {
    if (!basis.startsWith("as:")) return refuse();
    const name = basis.slice(3);
    if (name === "REO") return (element === undefined ? undefined : tradeOxideOf(element)) ?? refuse();
    return TRADE_NAMES[name] ?? name;
  };
  const [source, target] = [formulaOf(from), formulaOf(to)];
  if (element !== undefined && ANIONS.has(element)) return refuse();
  const shared = element ?? sharedElement(source, target) ?? refuse();
  return massFraction(source, shared) / massFraction(target, shared);
}

/** What trade never counts a mass by: a tonne of oxygen says nothing of the metal. */
const ANIONS = new Set(["O", "H", "C", "S", "N", "Cl"]);

/** The one element that both formulas hold and that is not oxygen, hydrogen, carbon or sulphur of the anion; null when there are none or several. */
function sharedElement(a: string, b: string): string | null {
  const [first, second] = [atomsOf(a), atomsOf(b)];
  const shared = Object.keys(first).filter((symbol) => symbol in second && !ANIONS.has(symbol));
  return shared.length === 1 ? (shared[0] ?? null) : null;
}
