// A title leaves out what its text says: "Gallium exports fall to 1.9 t" means the month of the body. A claim of a title
// without a period, or a change without a base, takes those of the claims of its own document about the same, where these
// agree.
import type { ToldClaim } from "../said/claim-entries.js";
import { goodOf, measureOf } from "../said/loose-key.js";
import { groupBy } from "../../group-by.js";

export function adoptPeriods(told: readonly ToldClaim[]): readonly ToldClaim[] {
  const bodies = groupBy(told.filter((one) => !isTitle(one)), topicOf);
  return told.map((one) => {
    if (!isTitle(one)) return one;
    const { claim } = one;
    const same = bodies.get(topicOf(one)) ?? [];
    const periods = new Map(same.flatMap(({ claim: { period } }) => (period ? [[period.text, period] as const] : [])));
    const [period] = periods.values();
    const bases = new Set(same.map(({ claim: { change } }) => change?.base ?? null));
    const [base = null] = bases;
    return {
      ...one,
      claim: {
        ...claim,
        ...(claim.period === null && period && periods.size === 1 && same.every((body) => body.claim.period !== null) && { period }),
        ...(claim.change && bases.size === 1 && same.length > 0 && { change: { ...claim.change, base } }),
      },
    };
  });
}

const isTitle = ({ claim: { statement } }: ToldClaim): boolean => statement.endsWith(".0");

function topicOf({ claim, documentId }: ToldClaim): string {
  return [documentId, claim.kind === "change" ? "change" : claim.kind === "share" ? "share" : "level", measureOf(claim) ?? claim.metric, goodOf(claim) ?? claim.minerals.join(), claim.place?.id, claim.partner?.id].join("|");
}
