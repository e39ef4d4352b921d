// Quantities of a unit and a basis, and their conversion. Refuses to cross a dimension (t and wmt, % and percentage points, USD and CNY) or a
// basis (gross, REO, Nd) in silence: a currency needs a rate, wet ore its moisture, a gross weight its content.
import type { Figure } from "../figure.schema.js";
import { ObservatoryError } from "../problem.js";
import { basisFactor } from "./stoichiometry.js";
import { tryUnit, unitText, type UnitExpression } from "./units.js";

/** So much, of what unit, of what. `basis` is null where a basis has no meaning (%, USD). */
export interface Quantity<U extends string = string, B extends string | null = string | null> {
  readonly value: number;
  readonly unit: U;
  readonly basis: B;
}

/** A quantity whose unit and basis are known to the type. */
export function quantity<const U extends string, const B extends string | null>(value: number, unit: U, basis: B): Quantity<U, B> {
  return { value, unit, basis };
}

/**
 * Sum of quantities. One unit and one basis: others do not compile, and throw where types are not known.
 *
 * @throws ObservatoryError `unit-mixed`, `basis-mixed`
 * @example addQuantities(quantity(60, "t", "as:REO"), quantity(40, "t", "as:REO")).value // 100
 */
export function addQuantities<U extends string, B extends string | null>(first: Quantity<U, B>, ...others: readonly Quantity<NoInfer<U>, NoInfer<B>>[]): Quantity<U, B> {
  for (const other of others) {
    if (other.unit !== first.unit) throw new ObservatoryError("unit-mixed", { units: `${first.unit}, ${other.unit}` });
    if (other.basis !== first.basis) throw new ObservatoryError("basis-mixed", { bases: `${first.basis ?? "none"}, ${other.basis ?? "none"}` });
  }
  return { ...first, value: others.reduce((sum, other) => sum + other.value, first.value) };
}

/** @throws ObservatoryError `unit-unknown` */
function requireUnit(text: string): UnitExpression {
  const unit = tryUnit(text);
  if (!unit) throw new ObservatoryError("unit-unknown", { text });
  return unit;
}

/**
 * Factor between two units as an exact fraction: so many of `from` are numerator / denominator of `to`.
 *
 * @throws ObservatoryError `unit-unknown`; `unit-mixed` when they do not measure the same thing
 * @example unitFactor("lb", "kg") // [45359237, 100000000]
 */
export function unitFactor(from: string, to: string): readonly [num: number, den: number] {
  const [source, target] = [requireUnit(from), requireUnit(to)];
  if (unitText(source) === unitText(target)) return [1, 1];
  const parts: (readonly [UnitExpression["of"], UnitExpression["of"], -1 | 1])[] = [[source.of, target.of, 1], ...source.per.map((unit, i) => [unit, target.per[i] ?? unit, -1] as const)];
  if (source.per.length !== target.per.length || parts.some(([a, b]) => a.dimension !== b.dimension || (a.dimension === "count" && a.id !== b.id))) throw new ObservatoryError("unit-mixed", { units: `${from}, ${to}` });
  const [num, den] = parts.reduce<readonly [bigint, bigint]>(([up, under], [a, b, power]) => {
    const [above, below] = [BigInt(a.factor[0]) * BigInt(b.factor[1]), BigInt(a.factor[1]) * BigInt(b.factor[0])];
    return power === 1 ? [up * above, under * below] : [up * below, under * above];
  }, [1n, 1n]);
  return reduced(num, den);
}

/** Lowest terms. Terms that the machine cannot count exactly become the nearest number over one. */
function reduced(num: bigint, den: bigint): readonly [number, number] {
  let [a, b] = [num, den];
  while (b !== 0n) [a, b] = [b, a % b];
  const [up, under] = [Number(num / a), Number(den / a)];
  return Number.isSafeInteger(up) && Number.isSafeInteger(under) ? [up, under] : [up / under, 1];
}

/** What a conversion aims at. */
export interface ConversionTarget {
  readonly unit: string;
  /** Left out: the basis stays. */
  readonly basis?: string;
  /** Symbol of the element, where a basis does not name it: as:REO of neodymium. */
  readonly element?: string;
}

/**
 * A quantity in another unit, and on another basis where atomic masses say how.
 *
 * @throws ObservatoryError `unit-unknown`; `unit-mixed` across dimensions; `basis-mixed` for gross weight, for two elements, or
 *         when a unit of content (mtu) has no basis
 * @example convert(quantity(1, "t", "as:Li"), { unit: "t", basis: "as:LCE" }).value // 5.3233
 * @example convert(quantity(2, "short ton", "gross"), { unit: "kg" }).value // 1814.36948
 */
export function convert(from: Quantity, to: ConversionTarget): Quantity {
  const basis = to.basis ?? from.basis;
  const [num, den] = unitFactor(from.unit, to.unit);
  const asked = [requireUnit(from.unit), requireUnit(to.unit)].flatMap((unit) => [unit.of, ...unit.per]);
  if (num !== den && basis === null && asked.some((unit) => unit.needsBasis)) throw new ObservatoryError("basis-mixed", { bases: `none, ${from.unit}` });
  const factor = basisChange(from, basis, to.element);
  return { value: ((from.value * num) / den) * factor, unit: to.unit, basis };
}

/** Of "t as Nd" to "t as Nd2O3" the number grows; of "USD/t as Nd" it shrinks. */
function basisChange(from: Quantity, basis: string | null, element: string | undefined): number {
  if (from.basis === basis) return 1;
  if (from.basis === null || basis === null) throw new ObservatoryError("basis-mixed", { bases: `${from.basis ?? "none"}, ${basis ?? "none"}` });
  const factor = basisFactor(from.basis, basis, element);
  const unit = requireUnit(from.unit);
  const [above, below] = [unit.of.dimension === "mass", unit.per.some((part) => part.dimension === "mass")];
  if (above === below) throw new ObservatoryError("basis-mixed", { bases: `${from.basis}, ${basis}` });
  return above ? factor : 1 / factor;
}

/**
 * A figure in another unit of the same dimension, its precision and both ends with it. Without printed text: nobody printed it so.
 *
 * @throws ObservatoryError `unit-unknown`, `unit-mixed`
 */
export function convertFigure(figure: Figure, unit: string): Figure {
  const [num, den] = unitFactor(figure.unit, unit);
  if (num === den) return { ...figure, unit };
  const scale = (value: number | null): number | null => (value === null ? null : (value * num) / den);
  return { ...figure, printed: null, value: scale(figure.value), min: scale(figure.min), max: scale(figure.max), precision: scale(figure.precision), unit };
}
