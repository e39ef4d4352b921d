// A figure told twice in a document is one claim with two places.
import type { Claim } from "@monazite/core";

/** The claims of one document, each once: what a later sentence tells again becomes further evidence of the first. */
export function onceTold(claims: readonly Claim[]): Claim[] {
  const first = new Map<string, number>();
  const once: Claim[] = [];
  for (const claim of claims) {
    const key = keyOf(claim);
    const at = first.get(key);
    const known = at === undefined ? undefined : once[at];
    // Two figures of one sentence may be alike and still be two: "Germany and Japan took 12 t each".
    if (at === undefined || !known || known.statement === claim.statement || known.alsoTold?.some(({ statement }) => statement === claim.statement)) {
      if (at === undefined) first.set(key, once.length);
      once.push(claim);
    } else {
      const telling = { statement: claim.statement, quantitySpan: claim.quantitySpan, refs: claim.refs };
      once[at] = { ...known, evidence: [...known.evidence, ...claim.evidence], alsoTold: [...(known.alsoTold ?? []), telling] };
    }
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
    claim.period?.text, claim.change?.base, claim.modality, claim.polarity, claim.attribution,
  ].join("\u001f");
}
