// `--explain` of computed figures: under each row its formula, the formula filled in, every term with value and origin, and what must be said beside it.
import type { RowDerivation } from "@monazite/contracts";
import type { Lang } from "@monazite/core";
import { boundedText, catalogues, filledFormula, type Labels } from "@monazite/messages";
import type { Names } from "./cells.js";
import { printable } from "./terminal.js";

/** Terms printed of one formula; `--json` has them all. */
const MOST_TERMS = 40;

export function printDerivations(derivations: readonly RowDerivation[], names: Names, lang: Lang): string {
  return derivations.map((one) => derivationText(one, names, lang)).join("\n\n");
}

function derivationText(one: RowDerivation, names: Names, lang: Lang): string {
  const catalogue = catalogues[lang];
  const { labels } = catalogue;
  const name = (id: string): string => printable(names[id]?.[lang] ?? id);
  const terms = one.terms.slice(0, MOST_TERMS).map(({ name: sign, of, label, value, min, max, unit, origin, by, editionIds }) => {
    const from = origin === "record" && editionIds.length ? editionIds.map(printable).join(", ") : origin === "computed" && by ? `${by.id}@${by.version}` : labels[`origin.${origin}` as keyof Labels];
    return `    ${printable(sign)}${of === null ? "" : `[${name(of)}]`} = ${boundedText({ value, min, max }, unit, catalogue)}  ${catalogue.term(label)} · ${from}`;
  });
  const refused = one.notes.filter(({ refuses }) => refuses);
  const remarks = one.notes.filter(({ refuses }) => !refuses);
  const told = (list: typeof one.notes, label: string): string[] => (list.length ? [`  ${label}:`, ...list.map(({ text }) => `    ${printable(text[lang])}`)] : []);
  return [
    `${printable(one.row)}  ${one.method.id}@${one.method.version}`,
    `  ${labels["derivation.formula"]}: ${printable(one.formula)}`,
    ...(refused.length ? [] : [`  ${labels["derivation.filled"]}: ${printable(filledFormula(one, catalogue))}`]),
    ...(terms.length ? [`  ${labels["derivation.terms"]}:`, ...terms] : []),
    ...(one.terms.length > MOST_TERMS ? [`    … ${MOST_TERMS} / ${one.terms.length}`] : []),
    ...(refused.length ? told(refused, labels["derivation.none"]) : [`  ${labels["derivation.result"]}: ${one.result.name} = ${boundedText(one.result, one.result.unit, catalogue)}`]),
    ...told(remarks, labels["derivation.notes"]),
    `  ${labels["figure.evidence"]}: ${printable(one.figureId)}`,
  ].join("\n");
}

/** The derivations of an answer; null where it carries none. */
export function derivationsIn(envelope: object): readonly RowDerivation[] | null {
  const { derivations } = envelope as { readonly derivations?: unknown };
  return Array.isArray(derivations) ? (derivations as readonly RowDerivation[]) : null;
}
