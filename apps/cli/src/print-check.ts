// A check as a person reads it: document by document, each figure with its verdict, then what was not understood.
import type { AnswerOf, Contracts, Envelope } from "@monazite/contracts";
import type { Lang } from "@monazite/core";
import { catalogues } from "@monazite/messages";
import pc from "picocolors";
import { printable, type Terminal } from "./terminal.js";

type Check = Envelope<AnswerOf<Contracts["check"]>>;

const MARKS = { agrees: "✓", contradicts: "✗", "not-comparable": "≠", "nothing-to-compare": "·" } as const;

export function printCheck(check: Check, lang: Lang, { colour }: Pick<Terminal, "colour">): string {
  const paint = pc.createColors(colour);
  const tint = { agrees: paint.green, contradicts: paint.red, "not-comparable": paint.yellow, "nothing-to-compare": paint.dim } as const;
  const catalogue = catalogues[lang];
  const lines: string[] = [];
  for (const document of check.documents) {
    lines.push("", paint.bold(printable(document.title.text)), paint.dim([document.source, document.published].filter((part) => part !== null).map((part) => printable(part)).join("  ")));
    const own = check.claims.filter(({ statement }) => statement.split(".")[0] === String(document.n));
    for (const claim of own) {
      const verdicts = check.verdicts.filter(({ claimId }) => claimId === claim.id);
      const said = claim.figure ? catalogue.figure(claim.figure) : (claim.evidence[0]?.quote ?? "");
      lines.push(`  ${printable(said)}  ${paint.dim([claim.metric, claim.minerals.join(", "), claim.place?.name, claim.period && catalogue.period(claim.period)].filter(Boolean).map((part) => printable(String(part))).join(" · "))}`);
      for (const verdict of verdicts) lines.push(`    ${tint[verdict.kind](`${MARKS[verdict.kind]} ${printable(verdict.text[lang])}`)}`);
    }
  }
  const { empty, dataVersion } = check.meta;
  if (empty) lines.push(empty.text[lang]);
  // Figures, not verdicts: each counts once, by the verdict to go by.
  const heads = check.claims.map(({ id }) => check.verdicts.find(({ claimId }) => claimId === id)?.kind);
  const counts = (["agrees", "contradicts", "not-comparable", "nothing-to-compare"] as const)
    .map((kind) => `${MARKS[kind]} ${heads.filter((head) => head === kind).length} ${catalogue.labels[`verdict.${kind}`]}`);
  lines.push("", `${counts.join("   ")}   ${catalogue.labels["check.not-understood"]}: ${check.notUnderstood.length}`, paint.dim(`data ${dataVersion}`), "");
  return lines.join("\n").replace(/^\n/, "");
}
