// Claims to verdicts with words: fetches what the record says about their places and goods, and lets the ledger compare.
import type { CheckedVerdict } from "@monazite/contracts";
import type { Claim, Observation, ObservationKey } from "@monazite/core";
import { goods } from "@monazite/core/registry";
import { meetingKey, verdictsOf } from "@monazite/analysis/ledger";
import { catalogues, type VerdictContext } from "@monazite/messages";
import { authorityOf, isLater } from "../record/authority.js";
import { everyObservation } from "../record/every-observation.js";
import type { Asked } from "../envelope/answer.js";

export interface Judged {
  readonly verdicts: CheckedVerdict[];
  /** The observations the verdicts point to. */
  readonly record: Observation[];
}

/** @param published when each document was published, by its id; what is unknown is judged by the newest edition */
export async function judge(all: readonly Claim[], published: ReadonlyMap<string, string | null>, { store, clocks }: Pick<Asked, "store" | "clocks">): Promise<Judged> {
  // What a person found to be no claim is shown and not judged.
  const claims = all.filter(({ correction }) => correction?.isClaim !== false);
  const found = await neighbourhood(claims, { store, clocks });
  const titles = new Map((await store.sources({ ids: [...new Set([...found.values()].map(({ sourceId }) => sourceId))] }, clocks)).map(({ source }) => [source.id, source.title]));
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const editions = new Map((await store.editions(clocks)).map(({ edition }) => [edition.id, edition]));
  const told = ({ evidence: [place] }: Claim): string | null => published.get(place?.documentId ?? "") ?? null;
  const verdicts = verdictsOf(claims, [...found.values()], ({ editionId }, claim) => {
    const edition = editions.get(editionId);
    return edition ? authorityOf(edition, told(claim)) : 0;
  });
  const used = new Set(verdicts.flatMap(({ against }) => (against && against.kind !== "claim" ? against.ids : [])));
  return {
    verdicts: verdicts.map((verdict) => {
      const observations = verdict.against && verdict.against.kind !== "claim" ? verdict.against.ids.flatMap((id) => found.get(id) ?? []) : [];
      const claim = byId.get(verdict.claimId);
      if (!claim) throw new Error(`verdict on ${verdict.claimId}, which is no claim of this text`);
      const context: VerdictContext = {
        claim, observations,
        revisedSince: observations.some(({ editionId }) => { const edition = editions.get(editionId); return edition?.kind === "statistics" && isLater(edition, told(claim)); }),
        sourceTitle: titles.get(observations[0]?.sourceId ?? "") ?? null,
        otherClaim: (verdict.against?.kind === "claim" && byId.get(verdict.against.ids[0] ?? "")) || null,
      };
      return { ...verdict, text: { zh: catalogues.zh.verdict(verdict, context), en: catalogues.en.verdict(verdict, context) } };
    }),
    record: [...found.values()].filter(({ id }) => used.has(id)),
  };
}

/**
 * What the record says about the goods of the claims, under every spelling that is no more than the same mineral at a
 * stage, and everywhere: whether a total can be a whole shows only beside all of its parts.
 */
async function neighbourhood(claims: readonly Claim[], asked: Pick<Asked, "store" | "clocks">): Promise<ReadonlyMap<string, Observation>> {
  const wanted = new Set(claims.flatMap(({ key }) => (key ? spellingsOf(key) : [])));
  const found = wanted.size ? await everyObservation({ goods: [...wanted].sort() }, asked) : [];
  // A figure known to be a page's mistake judges nobody.
  return new Map(found.filter(({ status }) => status !== "refuted").map((observation) => [observation.id, observation]));
}

function spellingsOf(key: ObservationKey): readonly string[] {
  const { good } = meetingKey(key).key;
  return [key.good, good, ...goods.all.filter(({ mineralAt, minerals: [mineral] }) => mineralAt !== undefined && mineral === good).map(({ id }) => id)];
}
