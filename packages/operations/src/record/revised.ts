// Two states of the record held against each other, figure by figure. A figure is the same where key, period and basis are;
// what an edition does not cover at all, it does not withdraw.
import { revisionSize, revisionStatistics } from "@monazite/analysis/revisions";
import { groupBy } from "@monazite/analysis/ledger";
import type { AnswerOf, contracts } from "@monazite/contracts";
import { contentId, keyText, measureOfTrade, type Observation } from "@monazite/core";
import { hsCodes } from "@monazite/core/registry";
import type { StoredFlow } from "@monazite/store";
import { goodOfCode } from "../measures/asked-goods.js";

type Answer = AnswerOf<typeof contracts.revisions>;
export type Revision = Answer["revisions"][number];
export type Comparison = Answer["comparisons"][number];
type About = Omit<Revision, "id" | "kind" | "old" | "new" | "difference" | "relative">;
type Said = NonNullable<Revision["old"]>;

/** One figure of one edition, with what makes it the same as one of another. */
export interface SaidFigure {
  readonly key: string;
  /** What an edition covers or does not: a measure of a good in a period; of trade, a reporter's side in a period. */
  readonly cover: string;
  readonly about: About;
  readonly said: Said;
}

export function saidByObservation({ id, key, period, figure, gap, status, basis, definition, editionId }: Observation): SaidFigure {
  const unit = figure?.unit ?? null;
  return {
    // A gap has no unit, and publishers reword their definitions from year to year: neither can be part of what makes two figures the same.
    key: [keyText(key), period.text, basis ?? ""].join("\u001f"),
    cover: [key.measure, key.good, key.stage, period.text].join("|"),
    about: { measure: key.measure, good: key.good, code: null, stage: key.stage, area: key.area, counterpart: key.counterpart, denominator: key.denominator, reportedBy: null, period: period.text, unit, basis },
    said: { id, editionId, definition, comparator: figure?.comparator ?? null, value: figure?.value ?? null, min: figure?.min ?? null, max: figure?.max ?? null, gap, status },
  };
}

/** A row of trade says two things, its money and its weight; one that it leaves out is a gap. */
export function saidByFlow({ id, editionId, nomenclature, code, period, exporter, importer, reportedBy, valueUsd, tonnes }: StoredFlow): readonly SaidFigure[] {
  const [area, counterpart] = reportedBy === "importer" ? [importer, exporter] : [exporter, importer];
  const one = (measure: string, unit: string, basis: string | null, value: number | null): SaidFigure => ({
    key: [nomenclature, code, period, exporter, importer, reportedBy, unit].join("\u001f"), cover: [reportedBy, period].join("|"),
    about: { measure, good: goodOfCode(code), code, stage: hsCodes.get(code)?.stage ?? null, area, counterpart, denominator: null, reportedBy, period, unit, basis },
    said: { id, editionId, definition: nomenclature, comparator: value === null ? null : "eq", value, min: null, max: null, gap: value === null ? "not-reported" : null, status: "reported" },
  });
  return [one(measureOfTrade(reportedBy, "value"), "USD", null, valueUsd), one(measureOfTrade(reportedBy, "weight"), "t", "gross", tonnes)];
}

const sameSaid = (a: SaidFigure, b: SaidFigure): boolean => a.about.unit === b.about.unit && (["comparator", "value", "min", "max", "gap"] as const).every((field) => a.said[field] === b.said[field]);

/**
 * What two editions say under one key, paired: most keys have one figure each. Where an edition says several things under one, the publisher's words tell them
 * apart; what is said again in other words is the same; of the rest, the only one left on each side follow each other, and no others do.
 */
function pairsAmong(older: readonly SaidFigure[], newer: readonly SaidFigure[]): readonly (readonly [SaidFigure | undefined, SaidFigure | undefined])[] {
  const [gone, come] = [[...older], [...newer]];
  const pairs: [SaidFigure | undefined, SaidFigure | undefined][] = [];
  const match = (fits: (a: SaidFigure, b: SaidFigure) => boolean): void => {
    for (const one of [...gone]) {
      const at = come.findIndex((other) => fits(one, other));
      if (at < 0) continue;
      pairs.push([one, come.splice(at, 1)[0]]);
      gone.splice(gone.indexOf(one), 1);
    }
  };
  const sameUnit = (a: SaidFigure, b: SaidFigure): boolean => a.about.unit === null || b.about.unit === null || a.about.unit === b.about.unit;
  match((a, b) => a.said.definition === b.said.definition && sameSaid(a, b));
  match((a, b) => a.said.definition === b.said.definition && sameUnit(a, b));
  match(sameSaid);
  const [last, first] = [gone[0], come[0]];
  if (last && first && gone.length === 1 && come.length === 1 && sameUnit(last, first)) return [...pairs, [last, first]];
  return [...pairs, ...gone.map((one) => [one, undefined] as const), ...come.map((one) => [undefined, one] as const)];
}

/** Does an edition cover a figure of another? One that names a single place there, as a summary's own country in years past, tells of that place only. */
function coveredBy(edition: readonly SaidFigure[]): (figure: SaidFigure) => boolean {
  const places = new Map<string, Set<string>>();
  for (const { cover, about } of edition) places.set(cover, (places.get(cover) ?? new Set<string>()).add(about.area));
  return ({ cover, about }) => { const named = places.get(cover); return named !== undefined && (named.size > 1 || named.has(about.area)); };
}

/** @param pair its names are in the ids, so that the same change in two pairs has two ids */
export function revisionsBetween(older: readonly SaidFigure[], newer: readonly SaidFigure[], pair: Pick<Comparison, "newer" | "older" | "recordedAsOf">): { readonly revisions: readonly Revision[]; readonly comparison: Comparison } {
  const inBoth = { older: older.filter(coveredBy(newer)), newer: newer.filter(coveredBy(older)) };
  const before = groupBy(inBoth.older, ({ key }) => key);
  const now = groupBy(inBoth.newer, ({ key }) => key);
  const revisions: Revision[] = [];
  let unchanged = 0;
  const tell = (from: SaidFigure | undefined, to: SaidFigure | undefined, index: number): void => {
    const about = (to ?? from)?.about;
    if (!about) return;
    // In the order a person reads: what it is about, what was said and is, by how much; then the rest.
    const { good, code, area, period, ...rest } = about;
    revisions.push({
      id: contentId("rev", [pair.newer, pair.older, pair.recordedAsOf ?? "", (to ?? from)?.key ?? "", String(index)]), kind: from && to ? "changed" : from ? "withdrawn" : "added", good, code, area, period,
      old: from?.said ?? null, new: to?.said ?? null, ...(from && to ? revisionSize(from.said.value, to.said.value) : { difference: null, relative: null }), ...rest, unit: rest.unit ?? from?.about.unit ?? null,
    });
  };
  for (const key of new Set([...before.keys(), ...now.keys()])) {
    const paired = pairsAmong(before.get(key) ?? [], now.get(key) ?? []);
    unchanged += paired.filter(([from, to]) => from && to && sameSaid(from, to)).length;
    for (const [index, [from, to]] of paired.entries()) if (!from || !to || !sameSaid(from, to)) tell(from, to, index);
  }
  // A row that never had a number says nothing by coming or going.
  const told = revisions.filter(({ kind, old, new: later, code }) => kind === "changed" || code === null || (old ?? later)?.value !== null);
  const count = (kind: Revision["kind"]): number => told.filter((one) => one.kind === kind).length;
  return {
    revisions: told,
    comparison: {
      ...pair, unchanged, changed: count("changed"), withdrawn: count("withdrawn"), added: count("added"), onlyOlder: older.length - inBoth.older.length, onlyNewer: newer.length - inBoth.newer.length,
      ...revisionStatistics(told.filter(({ kind }) => kind === "changed").map(({ relative }) => relative)),
    },
  };
}
