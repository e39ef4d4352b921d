// Words that both layouts of Mineral Commodity Summaries share: units, stages, rounding, scaling.
import type { Observation } from "@monazite/core";
import { lastDigitOf } from "../observations.js";

type Stage = Observation["key"]["stage"];

/** A unit as printed: ours, and how many of ours one of it is. */
export const MASS: Readonly<Record<string, readonly [string, number]>> = { "metric tons": ["t", 1], "thousand metric tons": ["t", 1000], "thousand metric dry tons": ["t", 1000], "million metric tons": ["t", 1e6], "kilograms": ["kg", 1], "million cubic meters": ["million-m3", 1], "million carats": ["million-carat", 1], "thousand carats": ["thousand-carat", 1], "tons": ["t", 1] };

/** The stage that words about output speak of. */
export function stageOf(text: string): Stage {
  if (/mine|mining|Boron all types|Production, all forms|iodine|bromine|helium/i.test(text)) return "mining";
  if (/refiner|primary production|low-purity|plant production|pigment|lime|synthetic/i.test(text)) return "refining";
  if (/smelter|sponge|silicon/i.test(text)) return "metal";
  return null;
}

/** A number of thousand tonnes as tonnes without the noise of binary fractions. */
export const scaled = (value: number, factor: number): number => Number((value * factor).toPrecision(12));

/**
 * Worth of the last digit of a number that its publisher rounds: the last digit that is not zero, but never less than two significant ones.
 * 270,000 gives 10,000 and 45,500 gives 100; 900,000 gives 10,000. USGS does not say how it rounds; this is our reading.
 */
export function roundedDigit(text: string): number {
  const plain = text.replaceAll(",", "");
  if (plain.includes(".")) return lastDigitOf(plain);
  const digits = plain.replace("-", "").replace(/0+$/, "").length;
  const { length } = plain.replace("-", "");
  return 10 ** Math.max(0, length - Math.max(digits, 2));
}
