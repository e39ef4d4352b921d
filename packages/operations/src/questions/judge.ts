// Claims to verdicts with words: fetches what the record says about their places and goods, and lets the ledger compare.
import type { CheckedVerdict } from "@monazite/contracts";
import type { Claim, Observation } from "@monazite/core";
import { verdictsOf } from "@monazite/analysis/ledger";
import { catalogues, type VerdictContext } from "@monazite/messages";
import type { Clocks, Store } from "@monazite/store";
import { authorityOf } from "../record/authority.js";
import type { Asked } from "../envelope/answer.js";

export interface Judged {
  readonly verdicts: CheckedVerdict[];
  /** The observations the verdicts point to. */
  readonly record: Observation[];
}

/** Observations fetched for one good and place; a claim never needs more than its own neighbourhood. */
const NEIGHBOURHOOD = 1000;

const WORLD = "WLD";

export async function judge(all: readonly Claim[], { store, clocks }: Pick<Asked, "store" | "clocks">): Promise<Judged> {
  // What a person found to be no claim is shown and not judged.
  const claims = all.filter(({ correction }) => correction?.isClaim !== false);
  const found = await neighbourhood(claims, store, clocks);
  const titles = new Map((await store.sources({ ids: [...new Set([...found.values()].map(({ sourceId }) => sourceId))] }, clocks)).map(({ source }) => [source.id, source.title]));
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const authority = new Map((await store.editions(clocks)).map(({ edition }) => [edition.id, authorityOf(edition)]));
  const verdicts = verdictsOf(claims, [...found.values()], ({ editionId }) => authority.get(editionId) ?? 0);
  const used = new Set(verdicts.flatMap(({ against }) => (against && against.kind !== "claim" ? against.ids : [])));
  return {
    verdicts: verdicts.map((verdict) => {
      const observations = verdict.against && verdict.against.kind !== "claim" ? verdict.against.ids.flatMap((id) => found.get(id) ?? []) : [];
      const claim = byId.get(verdict.claimId);
      if (!claim) throw new Error(`verdict on ${verdict.claimId}, which is no claim of this text`);
      const context: VerdictContext = {
        claim, observations,
        sourceTitle: titles.get(observations[0]?.sourceId ?? "") ?? null,
        otherClaim: (verdict.against?.kind === "claim" && byId.get(verdict.against.ids[0] ?? "")) || null,
      };
      return { ...verdict, text: { zh: catalogues.zh.verdict(verdict, context), en: catalogues.en.verdict(verdict, context) } };
    }),
    record: [...found.values()].filter(({ id }) => used.has(id)),
  };
}

/** What the record says about the goods and places of the claims, and about the world, of which shares are shares. */
async function neighbourhood(claims: readonly Claim[], store: Store, clocks: Clocks): Promise<ReadonlyMap<string, Observation>> {
  const keys = claims.flatMap(({ key }) => (key ? [key] : []));
  const subjects = new Map(keys.flatMap(({ good, area }) => [area, WORLD].map((one) => [`${good} ${one}`, { good, area: one }])));
  const found = new Map<string, Observation>();
  for (const { good, area } of subjects.values()) {
    const { rows } = await store.observations({ goods: [good], area }, { after: null, limit: NEIGHBOURHOOD }, clocks);
    for (const observation of rows) found.set(observation.id, observation);
  }
  return found;
}
