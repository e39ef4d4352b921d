// Claims of texts as entries of the ledger: levels and shares as figures of their cell, changes as the ratio to their base.
// A claim that denies, that a person found to be none, or whose key or period is not told, says nothing here.
import type { Claim, ObservationKey, Period } from "@monazite/core";
import { denominators } from "@monazite/core/registry";
import { meetingKey } from "../meeting-key.js";
import { SHARE } from "../solver/structure.js";
import type { Cell, LedgerEntry, LevelCell } from "../solver/ledger-entry.js";
import { basePeriod } from "./base-period.js";
import { partOfPercent, ratioOfPercent, scaled } from "./intervals.js";
import { looseKey } from "./loose-key.js";
import { rankSays } from "./rank-says.js";
import { saidInterval } from "./said-interval.js";
import type { SeriesBook, Term } from "./series-book.js";

/** A claim with what its document and sentence say about it. */
export interface ToldClaim {
  readonly claim: Claim;
  readonly documentId: string;
  /** Day of publication, if the document prints one. */
  readonly published: string | null;
  /** Whose word it is; documents that repeat one report share it. */
  readonly family: string;
  /** The mine, plant or company that the figure is of, where it is not of the whole place. */
  readonly scope: string | null;
  /** Tax, market, delivery and the like, as the sentence tells them; empty where it tells none. */
  readonly specification: string;
  readonly authority: number;
}

/** What a claim says of a cell, as far as its own words go. */
interface Frame {
  readonly key: ObservationKey;
  readonly basis: string | null;
  readonly period: Period;
  readonly isOutlook: boolean;
}

const isOutlook = ({ correctedModality }: Claim): boolean => correctedModality === "projected" || correctedModality === "opinion";

/** The terms a claim brings to the book of series; changes and shares bring no unit. */
export function termsOfClaim(told: ToldClaim): readonly Term[] {
  const frame = frameOf(told.claim);
  return frame ? [termOf(told, frame, isLevel(told.claim) ? (told.claim.figure?.unit ?? null) : null)] : [];
}

const isLevel = ({ kind, key }: Claim): boolean => key !== null && key.denominator === null && (kind === "level" || kind === "range" || kind === "bound" || kind === "cumulative");

function termOf({ scope, specification }: ToldClaim, { key, basis, isOutlook: outlook }: Frame, unit: string | null): Term {
  return { key, unit, basis, definition: key.measure === "price" && specification !== "" ? specification : null, isOutlook: outlook, scope };
}

function frameOf(claim: Claim): Frame | null {
  if (claim.polarity === "negated" || claim.correction?.isClaim === false || !(claim.figure ?? claim.rank) || !claim.period) return null;
  if (claim.period.start === null || claim.period.end === null) return null;
  const key = looseKey(claim);
  return key && { ...meetingKey(key), period: claim.period, isOutlook: isOutlook(claim) };
}

/** @returns null when the claim says nothing a cell can hold */
export function entryOf(told: ToldClaim, book: SeriesBook): LedgerEntry | null {
  const { claim } = told;
  const frame = frameOf(claim);
  if (!frame) return null;
  const standing = { id: claim.id, family: told.family, authority: told.authority };
  if (claim.rank) {
    const cellAt = (period: Period): LevelCell => levelOf(told, frame, book, null, { period }).cell;
    const says = isRankable(claim) ? rankSays(claim.rank, cellAt(frame.period), cellAt) : null;
    return says && { ...standing, says };
  }
  const said = isLevel(claim) ? levelSaid(told, frame, book) : claim.kind === "share" ? shareSaid(told, frame, book) : claim.kind === "change" ? changeSaid(told, frame, book) : null;
  return said && { ...standing, says: { kind: "within", ...said } };
}

/** Of a change nobody keeps a series here, and a share is no level. */
const isRankable = ({ metric }: Claim): boolean => !/\b(?:change|share)$/.test(metric);

type Said = Pick<Extract<LedgerEntry["says"], { kind: "within" }>, "cell" | "interval">;

function levelOf(told: ToldClaim, frame: Frame, book: SeriesBook, unit: string | null, changes: Partial<Frame> = {}): { readonly cell: LevelCell; readonly factor: number } {
  const own = { ...frame, ...changes };
  const { series, factor } = book.place(termOf(told, own, unit));
  return { cell: { kind: "level", series, period: own.period }, factor };
}

function levelSaid(told: ToldClaim, frame: Frame, book: SeriesBook): Said | null {
  const { figure } = told.claim;
  if (!figure) return null;
  const { cell, factor } = levelOf(told, frame, book, figure.unit);
  return { cell, interval: scaled(saidInterval(figure), factor) };
}

function shareSaid(told: ToldClaim, frame: Frame, book: SeriesBook): Said | null {
  const { figure, key } = told.claim;
  if (!figure || figure.unit !== "%" || !key?.denominator) return null;
  const whole = wholeOf(frame.key, key.denominator);
  const of = levelOf(told, frame, book, null).cell;
  const to = whole && levelOf({ ...told, scope: null }, { ...frame, key: whole }, book, null).cell;
  return { cell: { kind: "ratio", of, to, label: `${SHARE} of ${key.denominator}` }, interval: partOfPercent(saidInterval(figure)) };
}

/** What a share is of: the world's for "world-", all partners' for "own-" where the part is one partner's. Null where it is neither. */
export function wholeOf(key: ObservationKey, denominator: string): ObservationKey | null {
  const known = denominators.get(denominator);
  if (!known || known.measure !== key.measure) return null;
  if (denominator.startsWith("world-")) return key.area === "WLD" ? null : { ...key, area: "WLD" };
  return key.counterpart === null || key.counterpart === "WLD" ? null : { ...key, counterpart: "WLD" };
}

function changeSaid(told: ToldClaim, frame: Frame, book: SeriesBook): Said | null {
  const { figure, change, metric } = told.claim;
  // A share that grew by so many per cent is no share that grew by so many points, and pages mix the two.
  if (!figure || !change?.base || /\bshare\b/.test(metric) || /\/a$/.test(figure.unit)) return null;
  const of = levelOf(told, frame, book, null).cell;
  const period = basePeriod(frame.period, change.base);
  // What is foretold grows on what was measured, where that was over when it was written.
  const wasOver = period?.end !== undefined && period.end !== null && told.published !== null && period.end <= told.published.slice(0, 10);
  const to = period && levelOf(told, frame, book, null, { period, isOutlook: frame.isOutlook && !wasOver }).cell;
  const interval = saidInterval(figure);
  if (figure.unit === "%") return { cell: ratioTo(of, to, change.base), interval: ratioOfPercent(interval) };
  if (figure.unit === "x" && (figure.value ?? figure.min ?? figure.max ?? 0) > 0) return { cell: ratioTo(of, to, change.base), interval };
  return null;
}

const ratioTo = (of: LevelCell, to: LevelCell | null, base: string): Cell => ({ kind: "ratio", of, to, label: base });
