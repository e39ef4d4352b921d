// Units as heads and cells of tables count them, where the registry of units has the number and the unit only apart: "'000 tonnes", "1000 t", "Mio t". Texts
// are not read so: "5 000 tonnes" there is a number and its unit.
import { findUnit, type Unit } from "@monazite/core/registry";

/** So many of one unit are another of the registry. */
const COUNTED: readonly (readonly [RegExp, Readonly<Record<string, string>>])[] = [
  [/^(?:['’‘`´]0{3}|1[ ,]?0{3}|thousands?)\s*(?:of\s+)?(\D.*)$/i, { t: "kt", kg: "t", g: "kg", kt: "Mt", USD: "kUSD", carat: "thousand-carat" }],
  [/^(?:1[ ,]?0{3}[ ,]?0{3}|millions?|mio\.?|mln\.?)\s*(?:of\s+)?(\D.*)$/i, { t: "Mt", kg: "kt", USD: "MUSD", carat: "million-carat" }],
];

/** Undefined for what no one knows; nothing is guessed. */
export function unitNamed(text: string): Unit | undefined {
  const plain = text.trim().replace(/\bmetric tonnes?\b/i, "metric tons");
  const known = findUnit(text) ?? findUnit(plain);
  if (known) return known;
  for (const [form, many] of COUNTED) {
    const of = findUnit(form.exec(plain)?.[1] ?? "");
    if (of) return findUnit(many[of.id] ?? "");
  }
  return undefined;
}
