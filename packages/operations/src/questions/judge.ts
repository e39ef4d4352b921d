// Claims to verdicts with words: fetches what the record says about their places and goods, and lets the ledger compare.
import type { CheckedVerdict } from "@monazite/contracts";
import type { Claim, Observation } from "@monazite/core";
import { verdictsOf } from "@monazite/analysis/ledger";
import { catalogues, type VerdictContext } from "@monazite/messages";
import type { Asked } from "../envelope/answer.js";

export interface Judged {
  readonly verdicts: CheckedVerdict[];
  /** The observations the verdicts point to. */
  readonly record: Observation[];
}

/** Observations fetched for one good and place; a claim never needs more than its own neighbourhood. */
const NEIGHBOURHOOD = 1000;

export async function judge(claims: readonly Claim[], { store, clocks }: Pick<Asked, "store" | "clocks">): Promise<Judged> {
  const subjects = new Map(claims.flatMap(({ key }) => (key ? [[`${key.good} ${key.area}`, key] as const] : [])));
  const found = new Map<string, Observation>();
  for (const { good, area } of subjects.values()) {
    const { rows } = await store.observations({ goods: [good], area }, { after: null, limit: NEIGHBOURHOOD }, clocks);
    for (const observation of rows) found.set(observation.id, observation);
  }
  const titles = new Map((await store.sources({ ids: [...new Set([...found.values()].map(({ sourceId }) => sourceId))] }, clocks)).map(({ source }) => [source.id, source.title]));
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const verdicts = verdictsOf(claims, [...found.values()]);
  const used = new Set(verdicts.flatMap(({ against }) => (against?.kind === "observation" ? [against.id] : [])));
  return {
    verdicts: verdicts.map((verdict) => {
      const observation = (verdict.against?.kind === "observation" && found.get(verdict.against.id)) || null;
      const context: VerdictContext = {
        claim: byId.get(verdict.claimId) as Claim,
        observation,
        sourceTitle: observation && (titles.get(observation.sourceId) ?? null),
        otherClaim: (verdict.against?.kind === "claim" && byId.get(verdict.against.id)) || null,
      };
      return { ...verdict, text: { zh: catalogues.zh.verdict(verdict, context), en: catalogues.en.verdict(verdict, context) } };
    }),
    record: [...found.values()].filter(({ id }) => used.has(id)),
  };
}
