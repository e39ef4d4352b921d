// Shares in words: three digits are enough for the eye, the whole number is in the table's downloads.
import type { AnswerOf, Contracts } from "@monazite/contracts";
import type { Catalogue } from "@monazite/messages";

export type ShareRow = AnswerOf<Contracts["shares"]>["shares"][number];
export type ShareTable = AnswerOf<Contracts["shares"]>["tables"][number];
export type Share = NonNullable<ShareRow["ofTotal"]>;
export const DENOMINATORS = ["total", "sum"] as const;
export type Denominator = (typeof DENOMINATORS)[number];

const tenth = (value: number, round: (value: number) => number): number => round(value * 10) / 10;

/** "69.2 %", "69.2%". */
export function shareText(value: number, { lang, number }: Pick<Catalogue, "lang" | "number">): string {
  return `${number(tenth(value, Math.round))}${lang === "zh" ? "%" : " %"}`;
}

/** "66.9–71.6 %", its ends moved outward. */
export function intervalText({ min, max }: Share, { lang, number }: Pick<Catalogue, "lang" | "number">): string {
  return `${number(tenth(min, Math.floor))}–${number(tenth(max, Math.ceil))}${lang === "zh" ? "%" : " %"}`;
}

/** The share a reader asked for; one that an edition prints itself stands in for either. */
export function shareOf(row: ShareRow, of: Denominator): Share | null {
  const computed = of === "total" ? row.ofTotal : row.ofSum;
  if (computed) return computed;
  const printed = row.printed?.value ?? null;
  return printed === null ? null : { value: printed, min: printed, max: printed };
}
