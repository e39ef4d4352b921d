// A figure told twice in a document is one claim with two places.
import type { Claim, Telling } from "@monazite/core";

/** The claims of one document, each once: what a later sentence tells again becomes further evidence of the first. */
export function onceTold(claims: readonly Claim[]): Claim[] {
  const told = new Map<string, { readonly at: number; readonly alsoTold: Telling[]; lastIn: string }>();
  const once: Claim[] = [];
  for (const claim of claims) {
    const key = keyOf(claim);
    const known = told.get(key);
    // Two figures of one sentence may be alike and still be two: "Germany and Japan took 12 t each".
    if (!known || known.lastIn === claim.statement) {
      if (!known) told.set(key, { at: once.length, alsoTold: [], lastIn: claim.statement });
      once.push(claim);
      continue;
    }
    known.lastIn = claim.statement;
    known.alsoTold.push({ statement: claim.statement, quantitySpan: claim.quantitySpan, refs: claim.refs });
    const first = once[known.at];
    if (!first) continue;
    // A copy the first time only: the claims given in stay as they are.
    if (first.alsoTold) first.evidence.push(...claim.evidence);
    else once[known.at] = { ...first, evidence: [...first.evidence, ...claim.evidence], alsoTold: known.alsoTold };
  }
  return once;
}

/** Every telling as a claim of its own again, in the order of the text. */
export function eachTelling(claims: readonly Claim[]): Claim[] {
  const all = claims.flatMap(({ alsoTold = [], ...claim }) => [claim, ...alsoTold.map((telling, at): Claim => ({ ...claim, ...telling, evidence: claim.evidence.slice(at + 1, at + 2) }))]);
  return alsoToldIn(claims) ? all.sort((a, b) => placeOf(a) - placeOf(b)) : all;
}

function alsoToldIn(claims: readonly Claim[]): boolean {
  return claims.some((claim) => claim.alsoTold !== undefined);
}

function placeOf(claim: Claim): number {
  return claim.quantitySpan?.[0] ?? claim.evidence[0]?.span[0] ?? 0;
}

/** What must agree for two tellings to be of one figure: a bound, another period or another mood is another claim. */
function keyOf(claim: Claim): string {
  const { figure } = claim;
  return [
    claim.metric, figure?.comparator, figure?.value, figure?.min, figure?.max, figure?.unit, claim.minerals.join(), claim.stage, claim.place?.name, claim.partner?.name,
    claim.period?.text, claim.rank?.n, claim.rank?.highest, claim.rank?.from, claim.rank?.until, claim.standing?.n, claim.standing?.side, claim.standing?.scope?.name, claim.standing?.outside?.name, claim.change?.base, claim.modality, claim.polarity, claim.attribution,
  ].join("\u001f");
}
