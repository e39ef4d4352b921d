// `--explain`: under each claim, for each of its parts, the words it was read from and the rule or entry behind it.
import type { Claim, Lang, Why } from "@monazite/core";
import { catalogues, type Labels } from "@monazite/messages";
import { printable } from "./terminal.js";

const PART_LABELS: Readonly<Record<Why["part"], keyof Labels>> = {
  value: "part.value", metric: "claim.metric", goods: "part.goods", stage: "claim.stage", place: "claim.place", partner: "claim.partner", period: "claim.period", change: "claim.change",
  modality: "claim.modality", attribution: "claim.attribution",
};

/** @param text the text the spans count in; null when the answer does not carry it, and the places are printed alone */
export function printWhy(claims: readonly Claim[], text: string | null, lang: Lang): string {
  const { labels, said } = catalogues[lang];
  return claims.map((claim) => [
    `${printable(said(claim))}  ${claim.id}`,
    ...(claim.why ?? []).map(({ part, reason, spans, entry }) => {
      const words = spans.map(([start, end]) => (text === null ? `[${start}–${end}]` : `“${printable(text.slice(start, end)).replace(/\s+/g, " ")}”`));
      return `    ${labels[PART_LABELS[part]]}: ${labels[`why.${reason}`]}${words.length ? ` ${words.join(" ")}` : ""}${entry === null ? "" : ` (${printable(entry)})`}`;
    }),
  ].join("\n")).join("\n");
}

/** The claims of an answer and the text they were read from, or null for an answer without claims. */
export function explainable(envelope: object): { readonly claims: readonly Claim[]; readonly text: string | null } | null {
  const { claims, text } = envelope as { readonly claims?: unknown; readonly text?: unknown };
  return Array.isArray(claims) ? { claims: claims as readonly Claim[], text: typeof text === "string" ? text : null } : null;
}
