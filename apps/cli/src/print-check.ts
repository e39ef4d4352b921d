// A check as a person reads it: document by document, each figure with its verdict, then what was not understood.
import type { AnswerOf, Contracts, Envelope } from "@monazite/contracts";
import type { Lang } from "@monazite/core";
import { catalogues } from "@monazite/messages";
import pc from "picocolors";
import { cellText } from "./cells.js";
import { printable, type Terminal } from "./terminal.js";

type Check = Envelope<AnswerOf<Contracts["check"]>>;

const KINDS = ["agrees", "implied", "differs", "contradicted", "out-of-date", "not-comparable", "nothing-to-compare"] as const;
const MARKS = { agrees: "✓", implied: "⊢", differs: "✗", contradicted: "⊥", "out-of-date": "↻", "not-comparable": "≠", "nothing-to-compare": "·" } as const;
/** Sets that only look alike are counted, not listed: a page has many. */
const APART = /^(?:differ|different|not-comparable)/;
type Paint = ReturnType<typeof pc.createColors>;

export function printCheck(check: Check, lang: Lang, { colour }: Pick<Terminal, "colour">): string {
  const paint = pc.createColors(colour);
  const tint = { agrees: paint.green, implied: paint.green, differs: paint.red, contradicted: paint.red, "out-of-date": paint.magenta, "not-comparable": paint.yellow, "nothing-to-compare": paint.dim } as const;
  const catalogue = catalogues[lang];
  const lines: string[] = [];
  const named = (value: unknown): string => cellText(value, lang, check.names);
  for (const document of check.documents) {
    lines.push("", paint.bold(printable(document.title.text)), paint.dim([document.source, document.published].filter((part) => part !== null).map((part) => printable(part)).join("  ")));
    const own = check.claims.filter(({ statement }) => statement.split(".")[0] === String(document.n));
    for (const claim of own) {
      const verdicts = check.verdicts.filter(({ claimId }) => claimId === claim.id);
      lines.push(`  ${printable(catalogue.said(claim))}  ${paint.dim([named(claim.metric), named(claim.minerals), named(claim.place?.id ?? claim.place?.name), named(claim.period && catalogue.period(claim.period))].filter(Boolean).join(" · "))}`);
      for (const verdict of verdicts) lines.push(`    ${tint[verdict.kind](`${MARKS[verdict.kind]} ${printable(verdict.text[lang])}`)}`);
    }
    for (const warning of check.warnings.filter(({ statement }) => statement.split(".")[0] === String(document.n))) lines.push(paint.yellow(`  ! ${warning.statement} ${printable(catalogue.warning(warning))}`));
  }
  lines.push(...printSets(check, lang, paint), ...printConflicts(check, lang, paint));
  const { empty, dataVersion } = check.meta;
  if (empty) lines.push(empty.text[lang]);
  // Figures, not verdicts: each counts once, by the verdict to go by.
  const heads = check.claims.map(({ id }) => check.verdicts.find(({ claimId }) => claimId === id)?.kind);
  const counts = KINDS
    .map((kind) => `${MARKS[kind]} ${heads.filter((head) => head === kind).length} ${catalogue.labels[`verdict.${kind}`]}`);
  lines.push("", `${counts.join("   ")}   ${catalogue.labels["check.not-understood"]}: ${check.notUnderstood.length}`, paint.dim(`data ${dataVersion}`), "");
  return lines.join("\n").replace(/^\n/, "");
}

/** Claims of the page among themselves: what clashes first, then what agrees and what follows. */
function printSets({ sets, claims }: Check, lang: Lang, paint: Paint): string[] {
  if (sets.length === 0) return [];
  const { labels, said: saidBy } = catalogues[lang];
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const rank = (verdict: string): number => (verdict === "contradiction" ? 0 : 1);
  const listed = sets.filter(({ verdict }) => !APART.test(verdict)).sort((a, b) => rank(a.verdict) - rank(b.verdict));
  const lines = listed.map(({ members, verdict, text }) => {
    const said = members.map(({ claimId }) => { const claim = byId.get(claimId); return claim ? `${claim.statement} ${saidBy(claim)}` : claimId; });
    const line = `  ${labels[`set.${verdict}`]}: ${said.map(printable).join(" · ")}  ${paint.dim(text[lang])}`;
    return verdict === "contradiction" ? paint.red(line) : line;
  });
  const apart = sets.length - listed.length;
  return ["", paint.bold(labels["check.sets"]), ...lines, ...(apart ? [paint.dim(`  ${labels["check.apart"]}: ${apart}`)] : [])];
}

function printConflicts({ conflicts }: Check, lang: Lang, paint: Paint): string[] {
  if (conflicts.length === 0) return [];
  const { labels } = catalogues[lang];
  return ["", paint.bold(labels["check.conflicts"]), ...conflicts.flatMap(({ about, suspects }) => [
    `  ${printable(about[lang])}`,
    ...suspects.filter(({ resolves }) => resolves).slice(0, 3).map(({ says, wouldBe }) => paint.yellow(`    ? ${printable(says[lang])}${wouldBe ? ` → ${printable(wouldBe[lang])}` : ""}`)),
  ])];
}
