// A piece of plain news around one sentence, for tests that ask about that sentence alone.
import type { Claim, Mention, TextReading } from "@monazite/core";
import { readText } from "../src/index.js";

export const PUBLISHED = "15 June 2026";

/** Reads a sentence as the whole body of a piece published on 15 June 2026, a Monday. */
export function readSentence(sentence: string, title = "Market notes"): TextReading {
  return readText(`${title}\nMineral News, ${PUBLISHED}\n${sentence}`);
}

/** "lt -18 %", "range 20..40 t": a figure on one line. */
export function figureLine(item: Mention | Claim): string {
  const { figure } = item;
  if (!figure) return "";
  const amount = figure.comparator === "range" ? `${figure.min ?? ""}..${figure.max ?? ""}` : String(figure.value);
  return `${figure.comparator} ${amount} ${figure.unit}`;
}

/** The figures of a sentence, dates left out. */
export function figures(sentence: string): string[] {
  return readSentence(sentence).mentions.filter((mention) => mention.figure && mention.statement !== "1.0").map(figureLine);
}

/** The dates of a sentence as "2026-03-01..2026-03-31 by". */
export function dates(sentence: string): string[] {
  return readSentence(sentence).mentions.filter((mention) => mention.kind === "date" && mention.statement !== "1.0")
    .map((mention) => `${mention.resolved ? `${mention.resolved.start ?? ""}..${mention.resolved.end ?? ""}` : "open"}${mention.mod ? ` ${mention.mod}` : ""}`);
}

/** What each claim says in short: metric, minerals, stage, place > partner, period. */
export function claimLines(sentence: string, title?: string): string[] {
  return readSentence(sentence, title).claims.filter((claim) => claim.statement !== "1.0").map((claim) =>
    [figureLine(claim), claim.metric, claim.minerals.join("+"), claim.stage ?? "-", `${claim.place?.id ?? claim.place?.name ?? "-"}>${claim.partner?.id ?? "-"}`, claim.period?.text ?? "-"].join(" | "));
}
