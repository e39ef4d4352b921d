import { contracts, type AnswerOf } from "@monazite/contracts";
import { isObservatoryError, ObservatoryError } from "@monazite/core";
import { basisFactor, convert, tryUnit, unitFactor, units as registry, unitText, type Quantity } from "@monazite/core/registry";
import { answer } from "../envelope/answer.js";

type Row = AnswerOf<typeof contracts.units>["conversions"][number];
interface Target { readonly basis: string | undefined; readonly element: string | undefined }

/** @throws ObservatoryError `unit-unknown`; `unit-mixed` across dimensions; `basis-mixed` where a basis is missing or cannot be reached */
export const units = answer(contracts.units, { id: "units.convert", version: "1" }, ({ value, from, to, basis, to_basis: toBasis, element }) => {
  const unit = tryUnit(from);
  if (!unit) throw new ObservatoryError("unit-unknown", { text: from });
  const quantity: Quantity = { value, unit: unitText(unit), basis: basis ?? null };
  const target: Target = { basis: toBasis, element };
  if (to !== undefined) return Promise.resolve({ answer: { conversions: [converted(quantity, to, target)] }, sourceIds: [] });
  const known = registry.all.filter(({ dimension }) => dimension === unit.of.dimension).map(({ id }) => [id, ...unit.per.map((part) => part.id)].join("/"));
  const conversions = known.flatMap((one) => attempted(quantity, one, target));
  if (!conversions.length) conversions.push(converted(quantity, quantity.unit, target));
  return Promise.resolve({ answer: { conversions }, sourceIds: [] });
});

/** A unit that cannot be reached is no row; when it is asked for by name, the reason is told instead. */
function attempted(quantity: Quantity, to: string, target: Target): readonly Row[] {
  try {
    return [converted(quantity, to, target)];
  } catch (error) {
    if (isObservatoryError(error)) return [];
    throw error;
  }
}

function converted(quantity: Quantity, to: string, { basis, element }: Target): Row {
  const known = tryUnit(to);
  if (!known) throw new ObservatoryError("unit-unknown", { text: to });
  const unit = unitText(known);
  const result = convert(quantity, { unit, ...(basis !== undefined && { basis }), ...(element !== undefined && { element }) });
  const [numerator, denominator] = unitFactor(quantity.unit, unit);
  return {
    value: result.value, unit, basis: result.basis, fromValue: quantity.value, fromUnit: quantity.unit, fromBasis: quantity.basis, numerator, denominator,
    basisFactor: basis === undefined || quantity.basis === null || basis === quantity.basis ? null : basisFactor(quantity.basis, basis, element),
    dimension: [known.of, ...known.per].map(({ dimension }) => dimension).join("/"),
  };
}
