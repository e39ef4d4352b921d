// How a period stands to those before it, in words: a number, or its ends where nobody printed one.
import type { AnswerTo } from "@monazite/client";
import type { Lang } from "@monazite/core";
import { signedPercent } from "../../app/short-number.js";

export type SeriesAnswer = AnswerTo<"series">;
type Bounds = SeriesAnswer["series"][number]["onYear"];

/** Ends that read alike are told once; an end that is open is three dots. */
export function boundsText(bounds: Bounds, text: (value: number) => string): string {
  if (bounds === null) return "";
  if (bounds.value !== null) return text(bounds.value);
  return [...new Set([bounds.min, bounds.max].map((end) => (end === null ? "…" : text(end))))].join(" – ");
}

/** Growth comes in per cent. */
export const growthText = (lang: Lang) => (value: number): string => signedPercent(value / 100, lang);
