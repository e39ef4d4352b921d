// Sets of claims as answers give them: every place a figure is told is a member.
import type { ClaimSet } from "@monazite/analysis/ledger";
import type { ClaimSetAnswer } from "@monazite/contracts";
import type { Claim, Span } from "@monazite/core";
import { catalogues } from "@monazite/messages";

export function setAnswers(sets: readonly ClaimSet[], claims: readonly Claim[]): ClaimSetAnswer[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return sets.map(({ members, verdict, reason }) => ({
    members: members.flatMap((id) => { const claim = byId.get(id); return claim ? placesOf(claim).map((span) => ({ claimId: id, span })) : []; }),
    verdict, reason, text: { zh: catalogues.zh.set[reason] ?? reason, en: catalogues.en.set[reason] ?? reason },
  }));
}

/** Where a figure is told: its quantity, the words of its rank, or its sentence where there is neither; and again where it is told again. */
function placesOf({ evidence, quantitySpan, rank, standing, alsoTold = [] }: Claim): Span[] {
  return [(rank ?? standing)?.span ?? quantitySpan, ...alsoTold.map((telling) => telling.quantitySpan)].flatMap((span, at): Span[] => { const place = span ?? evidence[at]?.span; return place ? [place] : []; });
}
