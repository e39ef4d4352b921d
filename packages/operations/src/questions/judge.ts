// Claims to verdicts with words: fetches what the record says about their places and goods, and lets the ledger compare,
// first figure with figure, then all together.
import type { CheckedVerdict, ClaimSetAnswer, ConflictAnswer } from "@monazite/contracts";
import type { Bilingual, Claim, NewsDocument, Observation, ObservationKey, Verdict } from "@monazite/core";
import { goods } from "@monazite/core/registry";
import { ledgerOf, ledgerVerdict, looseKey, meetingKey, setsOf, verdictsOf, type LedgerOf } from "@monazite/analysis/ledger";
import { catalogues, type VerdictContext } from "@monazite/messages";
import { authorityOf, isLater } from "../record/authority.js";
import { everyObservation } from "../record/every-observation.js";
import type { Asked } from "../envelope/answer.js";
import { conflictAnswers } from "../ledger/conflict-answers.js";
import { setAnswers } from "../ledger/set-answers.js";
import { standings } from "../ledger/standing.js";
import { boundsText, cellAnswer } from "../ledger/tell.js";
import { toldClaims } from "../ledger/told-claims.js";

export interface Judged {
  readonly verdicts: CheckedVerdict[];
  readonly sets: ClaimSetAnswer[];
  readonly conflicts: ConflictAnswer[];
  /** The observations the verdicts and conflicts point to. */
  readonly record: Observation[];
}

/** @param documents of the text, with the day each was published; what is unknown is judged by the newest edition */
export async function judge(text: string, documents: readonly NewsDocument[], all: readonly Claim[], { store, clocks }: Pick<Asked, "store" | "clocks">): Promise<Judged> {
  // What a person found to be no claim is shown and not judged.
  const claims = all.filter(({ correction }) => correction?.isClaim !== false);
  const published = new Map(documents.map((document) => [document.id, document.published]));
  const found = await neighbourhood(claims, { store, clocks });
  const observations = [...found.values()];
  const relations = await store.relationsOf([...found.keys()], clocks);
  const titles = new Map((await store.sources({ ids: [...new Set(observations.map(({ sourceId }) => sourceId))] }, clocks)).map(({ source }) => [source.id, source.title]));
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const editions = new Map((await store.editions(clocks)).map(({ edition }) => [edition.id, edition]));
  const told = ({ evidence: [place] }: Claim): string | null => published.get(place?.documentId ?? "") ?? null;
  const direct = verdictsOf(claims, observations, ({ editionId }, claim) => {
    const edition = editions.get(editionId);
    return edition ? authorityOf(edition, told(claim)) : 0;
  });
  const page = await toldClaims(text, documents, claims);
  const { sets, doubted } = setsOf(page.claims, page.isContrast);
  const trusted = page.claims.filter(({ claim }) => !doubted.has(claim.id));
  const ledger = ledgerOf(trusted, { observations, relations, standing: await standings({ store, clocks }, observations, relations) }, true);
  const said = new Map(claims.flatMap(({ id }) => { const one = ledgerVerdict(ledger, id); return one ? [[id, one] as const] : []; }));
  const verdicts = withLedger(direct, claims, said);
  const sourceOf = (id: string): string | null => found.get(id)?.sourceId ?? relations.find((relation) => relation.id === id)?.sourceId ?? null;
  const conflicts = conflictAnswers(ledger.solved, ledger.entries, sourceOf).filter(({ suspects }) => suspects.some(({ id }) => byId.has(id)));
  const used = new Set([...verdicts.flatMap(({ against }) => (against && against.kind !== "claim" ? against.ids : [])), ...conflicts.flatMap(({ suspects }) => suspects.map(({ id }) => id))]);
  return {
    verdicts: verdicts.map((verdict) => {
      const rows = verdict.against && verdict.against.kind !== "claim" && verdict.against.kind !== "ledger" ? verdict.against.ids.flatMap((id) => found.get(id) ?? []) : [];
      const claim = byId.get(verdict.claimId);
      if (!claim) throw new Error(`verdict on ${verdict.claimId}, which is no claim of this text`);
      const context: VerdictContext = {
        claim, observations: rows,
        revisedSince: rows.some(({ editionId }) => { const edition = editions.get(editionId); return edition?.kind === "statistics" && isLater(edition, told(claim)); }),
        sourceTitle: titles.get(rows[0]?.sourceId ?? "") ?? null,
        otherClaim: (verdict.against?.kind === "claim" && byId.get(verdict.against.ids[0] ?? "")) || null,
        ...(verdict.against?.kind === "ledger" && { others: verdict.against.ids.length, bounds: boundsFor(verdict.claimId, said, ledger) }),
      };
      return { ...verdict, text: { zh: catalogues.zh.verdict(verdict, context), en: catalogues.en.verdict(verdict, context) } };
    }),
    sets: setAnswers(sets, claims),
    conflicts,
    record: observations.filter(({ id }) => used.has(id)),
  };
}

/** What all others say of a claim stands first where no figure of its own key bears it out or differs from it. */
function withLedger(direct: readonly Verdict[], claims: readonly Claim[], ledger: ReadonlyMap<string, Said>): Verdict[] {
  const own = new Map<string, Verdict[]>();
  for (const verdict of direct) own.set(verdict.claimId, [...(own.get(verdict.claimId) ?? []), verdict]);
  return claims.flatMap(({ id }) => {
    const verdicts = own.get(id) ?? [];
    const borneOut = verdicts.some(({ kind, against }) => kind === "agrees" && against?.kind !== "claim");
    const said = ledger.get(id)?.verdict;
    if (!said) return verdicts;
    if (said.kind === "contradicted") return borneOut || verdicts.some(({ kind }) => kind === "differs" || kind === "out-of-date") ? verdicts : [said, ...only(verdicts)];
    return verdicts.some(({ kind, against }) => against?.kind !== "claim" && (kind === "agrees" || kind === "differs" || kind === "out-of-date")) ? verdicts : [said, ...only(verdicts)];
  });
}

/** Beside a verdict of the ledger it says nothing that there is nothing to compare. */
const only = (verdicts: readonly Verdict[]): readonly Verdict[] => verdicts.filter(({ kind }) => kind !== "nothing-to-compare");

type Said = NonNullable<ReturnType<typeof ledgerVerdict>>;

/** What the others leave for the figure. */
function boundsFor(claimId: string, said: ReadonlyMap<string, Said>, { entries }: LedgerOf): Bilingual | null {
  const [says, bounds] = [entries.get(claimId)?.says, said.get(claimId)?.bounds];
  return says?.kind === "within" && bounds ? boundsText(cellAnswer(says.cell), bounds.lo, bounds.hi) : null;
}

/**
 * What the record says about the goods of the claims, under every spelling that is no more than the same mineral at a
 * stage, and everywhere: whether a total can be a whole shows only beside all of its parts.
 */
async function neighbourhood(claims: readonly Claim[], asked: Pick<Asked, "store" | "clocks">): Promise<ReadonlyMap<string, Observation>> {
  const wanted = new Set(claims.flatMap((claim) => { const key = looseKey(claim); return key ? spellingsOf(key) : []; }));
  const found = wanted.size ? await everyObservation({ goods: [...wanted].sort() }, asked) : [];
  return new Map(found.map((observation) => [observation.id, observation]));
}

function spellingsOf(key: ObservationKey): readonly string[] {
  const { good } = meetingKey(key).key;
  return [key.good, good, ...goods.all.filter(({ mineralAt, minerals: [mineral] }) => mineralAt !== undefined && mineral === good).map(({ id }) => id)];
}
