// A formula filled in, as lines a person reads.
import type { MethodDerivation, MethodTerm } from "@monazite/core";
import type { Catalogue } from "./catalogue.js";

/** Names of terms, but not what a second equation is about: "HHI_GS = Σ ...". */
const SIGNS = /[\p{L}_][\p{L}\p{N}_*.]*(?!\s*=)(?![\p{L}\p{N}_*.])/gu;

/** Seven digits are enough to follow a calculation; the answer holds the number itself. */
const short = (value: number, { number }: Pick<Catalogue, "number">): string => number(Number(value.toPrecision(7)));

/**
 * The formula with each term that stands once replaced by its value; sums over many terms stay as they are.
 *
 * @example filledFormula(sr, en) // "SR = (5·0.8/2 + 3·(1 − 0.8/2))·(1 − 0.22)·0.98"
 */
export function filledFormula({ formula, terms, result }: Pick<MethodDerivation, "formula" | "terms" | "result">, catalogue: Pick<Catalogue, "number">): string {
  const once = new Map<string, MethodTerm | null>();
  for (const term of terms) once.set(term.name, once.has(term.name) || term.of !== null ? null : term);
  return formula.replace(SIGNS, (sign) => {
    const value = sign === result.name ? null : once.get(sign)?.value;
    return value === null || value === undefined ? sign : value < 0 ? `(${short(value, catalogue)})` : short(value, catalogue);
  });
}

/** "0.8", "0.75 to 0.85", "0.8 (0.75 to 0.85)", "–". */
export function boundedText({ value, min, max }: Pick<MethodTerm, "value" | "min" | "max">, unit: string | null, catalogue: Pick<Catalogue, "number" | "lang">): string {
  const ends = min !== null && max !== null && (min !== max || value === null) ? `${short(min, catalogue)}${catalogue.lang === "zh" ? "至" : " to "}${short(max, catalogue)}` : "";
  const one = value === null ? "" : short(value, catalogue);
  const text = one && ends ? `${one} (${ends})` : one || ends;
  return text ? `${text}${unit === null ? "" : ` ${unit}`}` : "–";
}
