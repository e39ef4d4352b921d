// Claims to verdicts with words: fetches what the record says about their places and goods, and lets the ledger compare,
// first figure with figure, then all together.
import type { CheckedVerdict, ClaimSetAnswer, ConflictAnswer } from "@monazite/contracts";
import type { Bilingual, Claim, Mention, NewsDocument, Observation, ObservationKey, Verdict, Warning } from "@monazite/core";
import { goods } from "@monazite/core/registry";
import { beyondWorldOutput, goodOf as goodOfClaim, groupBy, ledgerVerdict, looseKey, meetingKey, setsOf, verdictsOf, withClaims, type LedgerEntry } from "@monazite/analysis/ledger";
import { catalogues, type VerdictContext } from "@monazite/messages";
import { everyObservation } from "../record/every-observation.js";
import { authorityOf, isLater } from "../record/authority.js";
import type { Asked } from "../envelope/answer.js";
import { conflictAnswers } from "../ledger/conflict-answers.js";
import { setAnswers } from "../ledger/set-answers.js";
import { recordLedger, type RecordLedger } from "../ledger/record-ledger.js";
import { boundsText, cellAnswer, cellText, impliedAnswer } from "../ledger/tell.js";
import { toldClaims } from "../ledger/told-claims.js";

export interface Judged {
  readonly verdicts: CheckedVerdict[];
  readonly sets: ClaimSetAnswer[];
  readonly conflicts: ConflictAnswer[];
  /** What only the record shows to be amiss. */
  readonly warnings: Warning[];
  /** The observations the verdicts and conflicts point to. */
  readonly record: Observation[];
}

/** What of a text is judged: its documents with the day each was published (what is unknown is judged by the newest edition), and what was read in them. */
export interface Judgeable {
  readonly text: string;
  readonly documents: readonly NewsDocument[];
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
}

export async function judge({ text, documents, mentions, claims: all }: Judgeable, asked: Pick<Asked, "store" | "clocks" | "dataVersion">): Promise<Judged> {
  const { store, clocks } = asked;
  // What a person found to be no claim is shown and not judged.
  const claims = all.filter(({ correction }) => correction?.isClaim !== false);
  const published = new Map(documents.map((document) => [document.id, document.published]));
  const records = await recordsOf(claims, asked);
  const found = new Map([...records.values()].flatMap((record) => [...record.observations]));
  // A figure known to be a page's mistake judges nobody.
  const observations = [...found.values()].filter(({ status }) => status !== "refuted");
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
  const ledgers = [...groupBy(trusted, ({ claim }) => goodOf(claim))].flatMap(([good, told]) => {
    const record = good === null ? undefined : records.get(good);
    return record ? [{ record, told, ledger: withClaims(record, told) }] : [];
  });
  const isSettled = settled(direct);
  const said = new Map(ledgers.flatMap(({ told: own, ledger }) => own.flatMap(({ claim: { id } }) => { const one = isSettled(id) ? null : ledgerVerdict(ledger, id); return one ? [[id, { ...one, says: ledger.entries.get(id)?.says }] as const] : []; })));
  const verdicts = withLedger(direct, claims, said);
  const conflicts = ledgers.flatMap(({ record, ledger }) => {
    const sourceOf = (id: string): string | null => record.observations.get(id)?.sourceId ?? record.relations.get(id)?.sourceId ?? null;
    return conflictAnswers(ledger.solved, ledger.entries, sourceOf, (id) => byId.has(id));
  });
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
        ...(verdict.against?.kind === "ledger" && { others: verdict.against.ids.length, bounds: boundsFor(said.get(verdict.claimId)) }),
      };
      const steps = stepsFor(said.get(verdict.claimId), verdict);
      return { ...verdict, ...(steps.length > 0 && { steps }), text: { zh: catalogues.zh.verdict(verdict, context), en: catalogues.en.verdict(verdict, context) } };
    }),
    sets: setAnswers(sets, claims),
    conflicts,
    warnings: beyondWorldOutput(claims, mentions, await worldOutputs(claims, asked), ({ editionId }) => { const edition = editions.get(editionId); return edition ? authorityOf(edition) : 0; }),
    record: observations.filter(({ id }) => used.has(id)),
  };
}

/** Is a claim borne out, or told otherwise, by a figure of its own key? Then the ledger need not be asked. */
function settled(direct: readonly Verdict[]): (claimId: string) => boolean {
  const ids = new Set(direct.filter(({ kind, against }) => against?.kind !== "claim" && (kind === "agrees" || kind === "differs" || kind === "out-of-date")).map(({ claimId }) => claimId));
  return (claimId) => ids.has(claimId);
}

type Said = NonNullable<ReturnType<typeof ledgerVerdict>> & { readonly says: LedgerEntry["says"] | undefined };

/** What all others say of a claim stands first where no figure of its own key settles it. */
function withLedger(direct: readonly Verdict[], claims: readonly Claim[], ledger: ReadonlyMap<string, Said>): Verdict[] {
  const own = groupBy(direct, ({ claimId }) => claimId);
  return claims.flatMap(({ id }) => {
    const [verdicts, said] = [own.get(id) ?? [], ledger.get(id)];
    // Beside a verdict of the ledger it says nothing that there is nothing to compare.
    return said ? [said.verdict, ...verdicts.filter(({ kind }) => kind !== "nothing-to-compare")] : verdicts;
  });
}

/** What the others leave for the figure. */
function boundsFor(said: Said | undefined): Bilingual | null {
  return said?.says?.kind === "within" && said.bounds ? boundsText(cellAnswer(said.says.cell), said.bounds.lo, said.bounds.hi) : null;
}

/** How an implied figure follows from the others; of a rank what is known of every period beside it. */
function stepsFor(said: Said | undefined, { kind }: Verdict): Bilingual[] {
  if (kind !== "implied" || !said?.says || !said.without) return [];
  const { says, without } = said;
  if (says.kind === "within") return [...(impliedAnswer(without, says.cell)?.steps ?? [])];
  if (says.kind !== "rank") return [];
  return [says.cell, ...says.others].flatMap((cell) => {
    const [where, what] = [cellText(cellAnswer(cell)), impliedAnswer(without, cell)?.text];
    return what ? [{ zh: `${where.zh}：${what.zh}`, en: `${where.en}: ${what.en}` }] : [];
  });
}

/** What the world makes of the goods of some claims. */
async function worldOutputs(claims: readonly Claim[], asked: Pick<Asked, "store" | "clocks">): Promise<readonly Observation[]> {
  const goods = [...new Set(claims.flatMap((claim) => goodOfClaim(claim) ?? []))].sort();
  return goods.length ? everyObservation({ measure: "production", area: "WLD", goods, amountsOnly: true }, asked) : [];
}

/** The good a claim's ledger is kept under. */
function goodOf(claim: Claim): string | null {
  const key = looseKey(claim);
  return key && meetingKey(key).key.good;
}

/**
 * What the record says about the goods of the claims, under every spelling that is no more than the same mineral at a
 * stage, and everywhere: whether a total can be a whole shows only beside all of its parts. Solved once a good and data version.
 */
async function recordsOf(claims: readonly Claim[], asked: Pick<Asked, "store" | "clocks" | "dataVersion">): Promise<ReadonlyMap<string, RecordLedger>> {
  const spellings = new Map<string, Set<string>>();
  for (const claim of claims) {
    const [good, key] = [goodOf(claim), looseKey(claim)];
    if (good !== null && key) spellings.set(good, new Set([...(spellings.get(good) ?? []), ...spellingsOf(key)]));
  }
  const records = new Map<string, RecordLedger>();
  for (const [good, goods] of [...spellings].sort(([a], [b]) => (a < b ? -1 : 1))) records.set(good, await recordLedger({ goods: [...goods].sort() }, null, asked));
  return records;
}

function spellingsOf(key: ObservationKey): readonly string[] {
  const { good } = meetingKey(key).key;
  return [key.good, good, ...goods.all.filter(({ mineralAt, minerals: [mineral] }) => mineralAt !== undefined && mineral === good).map(({ id }) => id)];
}
