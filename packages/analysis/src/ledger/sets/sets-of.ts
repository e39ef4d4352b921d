// The claims of a page among themselves: which say the same, which follow from others, which look alike and are not, and
// which cannot all be right.
import { meets, samePeriod, type Claim, type Figure, type SetVerdict } from "@monazite/core";
import { sameUnit } from "@monazite/core/registry";
import { entryOf, termsOfClaim, type ToldClaim } from "../said/claim-entries.js";
import { saidInterval } from "../said/said-interval.js";
import { balancesOf } from "../said/balances.js";
import { SeriesBook } from "../said/series-book.js";
import { cellId, type LedgerEntry } from "../solver/ledger-entry.js";
import { solve } from "../solver/solve.js";
import type { Solved } from "../solver/solved.js";
import { adoptPeriods } from "./adopt-period.js";
import { arithmeticSets } from "./arithmetic.js";
import type { ClaimSet, SetReason } from "./claim-set.js";
import { impliedBy } from "./implied-by.js";
import { doubtedReadings, doubtOf } from "./doubt.js";
import { groupBy } from "../../group-by.js";
import { nearDifference, traitsOf, verdictApart, type Traits } from "./near.js";

export interface SetsOf {
  readonly sets: readonly ClaimSet[];
  /** Claims whose reading is doubted, because their own document does not fit together with them. */
  readonly doubted: ReadonlySet<string>;
  /** The ledger of the page's claims alone, without those. */
  readonly solved: Solved;
}

/** A page with more pairs that look alike is told the first of them; its contradictions and agreements are told in full. */
const MOST_APART = 400;

export function setsOf(claims: readonly ToldClaim[], isContrast: (claim: ToldClaim) => boolean): SetsOf {
  const told = adoptPeriods(claims.filter(({ claim }) => claim.correction?.isClaim !== false));
  const byId = new Map(told.map((one) => [one.claim.id, one]));
  const book = new SeriesBook(told.flatMap(termsOfClaim));
  const all = new Map(told.flatMap((one) => { const entry = entryOf(one, book); return entry ? [[one.claim.id, entry] as const] : []; }));
  // A rank has no figure that could agree with another; it can only clash with the periods it is ranked among.
  const figures = told.filter(({ claim }) => claim.rank === undefined && claim.standing === undefined);
  const doubted = doubtedReadings(figures, all, isContrast);
  const entries = new Map([...all].filter(([id]) => !doubted.ids.has(id)));
  const solved = solve(null, { add: [...entries.values(), ...balancesOf(entries.values())] });
  const sets = [
    ...clashes(solved, byId, isContrast), ...agreements([...all.values()], byId), ...derivations(solved, entries), ...arithmeticSets(figures),
    ...looseAgreements(figures, all), ...apart(figures, all, isContrast), ...doubted.sets,
  ];
  return { sets: once(sets), doubted: doubted.ids, solved };
}

/** Each irreducible set, told as a contradiction where no doubt stands against it. */
function clashes({ conflicts, held }: Solved, byId: ReadonlyMap<string, ToldClaim>, isContrast: (claim: ToldClaim) => boolean): ClaimSet[] {
  const copies = new Map(held.map(({ ids }) => [ids[0], ids]));
  return conflicts.flatMap(({ sets }) => sets.map((set): ClaimSet => {
    const members = set.flatMap((id) => byId.get(id) ?? []);
    const doubt = doubtOf(members, isContrast);
    const all = set.flatMap((id) => copies.get(id) ?? [id]);
    return doubt ? { members: all, verdict: verdictApart(doubt), reason: doubt } : { members: all, verdict: "contradiction", reason: set.length === 2 ? "intervals-apart" : "sums-apart" };
  }));
}

/** Figures of one cell that share a value with each other. */
function agreements(entries: readonly LedgerEntry[], byId: ReadonlyMap<string, ToldClaim>): ClaimSet[] {
  const byCell = groupBy(entries.flatMap(({ id, says }) => (says.kind === "within" ? { id, cell: cellId(says.cell) } : [])), ({ cell }) => cell);
  return [...byCell.values()].flatMap((group) => {
    const members = group.flatMap(({ id }) => byId.get(id) ?? []);
    return pairsThatAgree(members);
  });
}

/** The largest group that shares a value with the first, and so on: figures that clash with it begin a group of their own. */
function pairsThatAgree(members: readonly ToldClaim[]): ClaimSet[] {
  const groups: ToldClaim[][] = [];
  for (const member of members) {
    const group = groups.find((others) => others.every((other) => agree(other.claim.figure, member.claim.figure)));
    if (group) group.push(member);
    else groups.push([member]);
  }
  return groups.filter((group) => group.length > 1 || (group[0]?.claim.alsoTold?.length ?? 0) > 0).map((group) => ({ members: group.map(({ claim }) => claim.id), ...howTheyAgree(group.map(({ claim }) => claim)) }));
}

function agree(a: Figure | null, b: Figure | null): boolean {
  if (!a || !b) return false;
  if (!sameUnit(a.unit, b.unit)) return true; // One cell, so the solver has converted and compared them.
  return meets(saidInterval(a), saidInterval(b));
}

function howTheyAgree(claims: readonly Claim[]): { readonly verdict: SetVerdict; readonly reason: SetReason } {
  const figures = claims.flatMap(({ figure }) => figure ?? []);
  if (figures.some(({ comparator }) => comparator !== "eq" && comparator !== "approx")) {
    const [first] = figures;
    return figures.every((figure) => first && sameFigure(figure, first)) ? { verdict: "compatible", reason: "same-figure" } : { verdict: "compatible-bounds", reason: "bounds-meet" };
  }
  const [first] = figures;
  return first && figures.every((figure) => sameFigure(figure, first)) ? { verdict: "compatible", reason: "same-figure" } : { verdict: "rounding", reason: "same-when-rounded" };
}

function sameFigure(a: Figure, b: Figure): boolean {
  return a.comparator === b.comparator && a.unit === b.unit && a.value === b.value && a.min === b.min && a.max === b.max;
}

/** A figure that the others bound on both sides about as closely as it is printed follows from them. */
function derivations(solved: Solved, entries: ReadonlyMap<string, LedgerEntry>): ClaimSet[] {
  const inClash = new Set(solved.conflicts.flatMap(({ sets }) => sets.flat()));
  // Two pages that tell the same sum are one derivation: what matters is which quantities hang together.
  const told = new Set<string>();
  const cell = (id: string): string => { const says = entries.get(id)?.says; return says?.kind === "within" ? cellId(says.cell) : id; };
  return [...entries.values()].flatMap((entry): ClaimSet[] => {
    if (inClash.has(entry.id)) return [];
    const behind = impliedBy(solved, entry);
    const cells = behind ? [...new Set([entry.id, ...behind.entries].map(cell))].sort().join() : "";
    if (!behind || told.has(cells)) return [];
    told.add(cells);
    return [{ members: [entry.id, ...behind.entries], verdict: "derivation", reason: "follows" }];
  });
}

/** Claims without a full key whose words, place, period and figure agree: they say the same, though the ledger cannot hold them. */
function looseAgreements(told: readonly ToldClaim[], entries: ReadonlyMap<string, LedgerEntry>): ClaimSet[] {
  const traits = told.flatMap((one) => traitsOf(one) ?? []);
  const byWords = groupBy(traits, ({ form, measure, area, counterpart, told: { claim, scope } }) => [form, measure, area, counterpart, scope, claim.period?.text].join("|"));
  return [...byWords.values()].flatMap((group) => {
    const found: ClaimSet[] = [];
    for (const [i, a] of group.entries()) {
      for (const b of group.slice(i + 1)) {
        if (entries.has(a.told.claim.id) && entries.has(b.told.claim.id)) continue;
        if (![...a.minerals].some((mineral) => b.minerals.has(mineral)) || !looselyAgree(a, b)) continue;
        found.push({ members: [a.told.claim.id, b.told.claim.id], ...howTheyAgree([a.told.claim, b.told.claim]) });
      }
    }
    return found;
  });
}

function looselyAgree(a: Traits, b: Traits): boolean {
  const [one, other] = [a.told.claim, b.told.claim];
  if (!one.figure || !other.figure) return false;
  if (one.period === null || other.period === null ? one.period !== other.period : !samePeriod(one.period, other.period)) return false;
  // A title tells the change of its text, whatever it leaves out of the base.
  const isTitled = a.told.documentId === b.told.documentId && (one.statement.endsWith(".0") || other.statement.endsWith(".0"));
  if (one.change?.base !== other.change?.base && !isTitled) return false;
  if (sameUnit(one.figure.unit, other.figure.unit)) return meets(saidInterval(one.figure), saidInterval(other.figure)) && (a.isOutlook === b.isOutlook || sameFigure(one.figure, other.figure));
  // "up by 200 %" and "more than tripled".
  const [x, y] = [asRatio(one), asRatio(other)];
  return a.form === "change" && x !== null && y !== null && meets(x, y);
}

function asRatio({ figure }: Claim): ReturnType<typeof saidInterval> | null {
  if (!figure || (figure.unit !== "%" && figure.unit !== "x")) return null;
  const interval = saidInterval(figure);
  if (figure.unit === "x") return interval;
  const ratio = (end: number | null): number | null => (end === null ? null : 1 + end / 100);
  return { ...interval, lo: ratio(interval.lo), hi: ratio(interval.hi) };
}

/** Claims that look alike and differ in what they measure; or that differ in nothing but the figure, without a period told. */
function apart(told: readonly ToldClaim[], entries: ReadonlyMap<string, LedgerEntry>, isContrast: (claim: ToldClaim) => boolean): ClaimSet[] {
  const traits = told.flatMap((one) => traitsOf(one) ?? []);
  const byMineral = groupBy(traits.flatMap((one) => [...one.minerals].map((mineral) => ({ mineral, one }))), ({ mineral, one: { form } }) => `${mineral}|${form}`);
  const found: ClaimSet[] = [];
  const cell = (id: string): string => { const says = entries.get(id)?.says; return says?.kind === "within" ? cellId(says.cell) : id; };
  for (const group of byMineral.values()) {
    for (const [i, { one: a }] of group.entries()) {
      for (const { one: b } of group.slice(i + 1)) {
        if (found.length >= MOST_APART) return found;
        const [x, y] = [a.told.claim.id, b.told.claim.id];
        if (isUndated(a, b)) {
          // Two voices in one sentence speak of one time, told or not.
          if (!looselyAgree(a, b)) found.push({ members: [x, y], ...(a.told.claim.statement === b.told.claim.statement && isContrast(a.told) ? { verdict: "contradiction", reason: "intervals-apart" } : { verdict: "not-comparable", reason: "period" }) });
          continue;
        }
        const reason = cell(x) === cell(y) ? null : nearDifference(a, b);
        if (reason) found.push({ members: [x, y], verdict: verdictApart(reason), reason });
      }
    }
  }
  return found;
}

/** The same in all that is told, and no period is. */
function isUndated(a: Traits, b: Traits): boolean {
  return a.told.claim.period === null && b.told.claim.period === null && a.told.claim.key !== null && b.told.claim.key !== null && cellFree(a) === cellFree(b);
}

const cellFree = ({ form, measure, good, stage, area, counterpart, denominator, isOutlook, told: { claim, scope, specification } }: Traits): string =>
  [form, measure, good, stage, area, counterpart, denominator, claim.of, isOutlook, scope, specification, claim.figure?.unit].join("|");

/** A set told twice stands once, by its first verdict. */
function once(sets: readonly ClaimSet[]): readonly ClaimSet[] {
  const seen = new Set<string>();
  return sets.filter(({ members }) => {
    const key = [...members].sort().join();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
