// Units as heads and cells of tables count them, where the registry of units has the number and the unit only apart: "'000 tonnes", "1000 t". Texts are not
// read so: "5 000 tonnes" there is a number and its unit.
import { findUnit, type Unit } from "@monazite/core/registry";

/** A thousand of one unit is another of the registry. */
const THOUSANDS: Readonly<Record<string, string>> = { t: "kt", kg: "t", g: "kg", kt: "Mt", USD: "kUSD", carat: "thousand-carat" };

/** Undefined for what no one knows; nothing is guessed. */
export function unitNamed(text: string): Unit | undefined {
  const [, of] = /^(?:['’‘`´]0{3}|1[ ,]?0{3}|thousands?)\s*(?:of\s+)?(\D.*)$/i.exec(text.trim()) ?? [];
  return findUnit(text) ?? (of === undefined ? undefined : findUnit(THOUSANDS[findUnit(of)?.id ?? ""] ?? ""));
}
