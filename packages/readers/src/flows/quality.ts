// How far a quantity is the reporter's own, told from the unit values beside it. Publishers fill in weights that reporters do not give, and do not
// always flag them: a weight that is a value divided by a standard unit value gives that unit value back. Pure: it changes nothing, it says what each is.
import type { FlowQuality, FlowRow } from "@monazite/core";

/** Partners of one report, and reporters of one code, that make a shared unit value more than chance. */
export const SHARERS = 3;
/** Times above or below the median at which a unit value is out of all proportion, and the rows a median needs. */
export const OUT_OF_PROPORTION = 100;
export const MEDIAN_ROWS = 5;

/**
 * Widest interval of a unit value, as a part of it, that can show a shared one: between partners of a reporter, and between reporters, where there
 * are more rows that could meet by chance. Of 200 partners spread over two orders of magnitude, three meet within 3e-4 once in 60 groups.
 */
const WIDEST = { partners: 3e-4, reporters: 2e-5 } as const;
/** Two quotients of one exact division differ by the last bits only. */
const SAME = 1e-9;

const WORLD = "WLD";

/** Rows of one group found doubtful. */
export interface QualityFinding {
  readonly quality: "imputed" | "suspicious";
  /** Places of the rows in the list that was given. */
  readonly rows: readonly number[];
  /** Reporter and direction ("CHN imports"), code and period of the group; a unit value shared between reporters names none. */
  readonly reporter: string | null;
  readonly code: string;
  readonly period: string;
  /** Dollars a kilogram: what is shared, or the median that is left. */
  readonly unitValue: number;
}

interface Valued {
  readonly at: number;
  readonly reporter: string;
  readonly side: FlowRow["reportedBy"];
  readonly partner: string;
  readonly low: number;
  readonly high: number;
  readonly unitValue: number;
  readonly value: number;
}

/**
 * What is found in the flows of one file.
 *
 * imputed: three or more partners of one reporter, code, period and direction share a unit value, to the printed precision of value and weight; or
 * three or more reporters of a code, period and direction do (a standard unit value). Rows for the world are sums and share nothing.
 * suspicious: a unit value 100 times above or below the median of its code and period, of at least five rows that were not found imputed, by rows and by
 * dollars alike.
 *
 * Rows whose publisher flags them keep that word, though they are evidence for the others. Without value or weight there is no unit value.
 * Source: UN Statistics Division, "Quantity and weight data in UN Comtrade" (standard unit values); the thresholds are ours.
 */
export function qualityFindings(rows: readonly FlowRow[]): readonly QualityFinding[] {
  const findings: QualityFinding[] = [];
  const imputed = new Set<number>();
  const note = (group: readonly Valued[], reporter: string | null): void => {
    const own = group.filter(({ at }) => rows[at]?.quality === "reported" && !imputed.has(at));
    const [first] = own;
    const row = rows[first?.at ?? -1];
    if (!first || !row) return;
    for (const { at } of own) imputed.add(at);
    findings.push({ quality: "imputed", rows: own.map(({ at }) => at), reporter, code: row.code, period: row.period, unitValue: first.unitValue });
  };
  const ofCode = groupedBy(valuedOf(rows), ({ at }) => codeKey(rows[at]));
  for (const ofPeriod of ofCode) {
    const partners = ofPeriod.filter(({ partner }) => partner !== WORLD);
    for (const report of groupedBy(partners, ({ reporter, side }) => `${side} ${reporter}`)) {
      for (const group of sharing(report, WIDEST.partners, ({ partner }) => partner)) note(group, reporterOf(group[0]));
    }
    for (const side of groupedBy(ofPeriod, (one) => one.side)) for (const group of sharing(side, WIDEST.reporters, ({ reporter }) => reporter)) note(group, null);
    const suspicious = outOfProportion(ofPeriod.filter(({ at }) => !imputed.has(at)), partners.length >= MEDIAN_ROWS);
    for (const report of groupedBy(suspicious.rows.filter(({ at }) => rows[at]?.quality === "reported"), ({ reporter, side }) => `${side} ${reporter}`)) {
      const row = rows[report[0]?.at ?? -1];
      if (row) findings.push({ quality: "suspicious", rows: report.map(({ at }) => at), reporter: reporterOf(report[0]), code: row.code, period: row.period, unitValue: suspicious.median });
    }
  }
  return findings;
}

/** The quality of each row with the findings put in. */
export function judgedQualities(rows: readonly FlowRow[], findings: readonly QualityFinding[]): readonly FlowQuality[] {
  const qualities = rows.map(({ quality }) => quality);
  for (const finding of findings) for (const at of finding.rows) qualities[at] = finding.quality;
  return qualities;
}

const codeKey = (row: FlowRow | undefined): string => `${row?.nomenclature ?? ""} ${row?.code ?? ""} ${row?.period ?? ""}`;
const reporterOf = (one: Valued | undefined): string | null => one ? `${one.reporter} ${one.side === "importer" ? "imports" : one.side === "exporter" ? "exports" : "trade"}` : null;

function valuedOf(rows: readonly FlowRow[]): readonly Valued[] {
  return rows.flatMap((row, at): readonly Valued[] => {
    const { valueUsd, tonnes, reportedBy, importer, exporter } = row;
    if (valueUsd === null || tonnes === null || valueUsd <= 0 || tonnes <= 0) return [];
    const kg = Number((tonnes * 1000).toPrecision(15));
    const [ofValue, ofWeight] = [halfLastDigit(valueUsd), halfLastDigit(kg)];
    const [reporter, partner] = reportedBy === "importer" ? [importer, exporter] : [exporter, importer];
    return [{ at, reporter, side: reportedBy, partner, low: (valueUsd - ofValue) / (kg + ofWeight), high: kg > ofWeight ? (valueUsd + ofValue) / (kg - ofWeight) : Infinity, unitValue: valueUsd / kg, value: valueUsd }];
  });
}

/** Half of the worth of the last digit a number shows: of 54.43 it is 0.005. */
function halfLastDigit(value: number): number {
  const text = String(value);
  const point = text.indexOf(".");
  return point < 0 ? 0.5 : 0.5 * 10 ** (point + 1 - text.length);
}

/** Groups whose rows could have one unit value, from three or more different sharers; no row is in two. */
function sharing(rows: readonly Valued[], widest: number, sharer: (one: Valued) => string): readonly (readonly Valued[])[] {
  const found: Valued[][] = [];
  const sorted = [...rows].sort((a, b) => a.unitValue - b.unitValue || a.at - b.at);
  const taken = new Set<Valued>();
  const collect = (candidates: readonly Valued[], meets: (first: Valued, next: Valued, top: number) => boolean): void => {
    for (let from = 0; from < candidates.length;) {
      const first = candidates[from] as Valued;
      const group = [first];
      let top = first.high;
      let next = from + 1;
      for (; next < candidates.length && meets(first, candidates[next] as Valued, top); next++) {
        const one = candidates[next] as Valued;
        group.push(one);
        top = Math.min(top, one.high);
      }
      if (new Set(group.map(sharer)).size >= SHARERS) {
        found.push(group);
        for (const one of group) taken.add(one);
      }
      from = next;
    }
  };
  // First what is the same to the last bit, however coarse; then what is the same as far as it is printed, where that is fine enough to tell.
  collect(sorted, (first, next) => next.unitValue - first.unitValue <= SAME * first.unitValue);
  collect(sorted.filter((one) => !taken.has(one) && one.high - one.low <= widest * one.unitValue).sort((a, b) => a.low - b.low || a.at - b.at), (_, next, top) => next.low <= top);
  return found;
}

/**
 * Rows out of proportion to the median row and to the median dollar of the others. Of many small parcels of samples and a few ships of ore, the median row
 * is a sample and the median dollar a ship; neither is wrong. One row never moves the second by itself.
 */
function outOfProportion(rows: readonly Valued[], withoutWorld: boolean): { readonly rows: readonly Valued[]; readonly median: number } {
  const counted = rows.filter(({ partner }) => !withoutWorld || partner !== WORLD).sort((a, b) => a.unitValue - b.unitValue || a.at - b.at);
  if (counted.length < MEDIAN_ROWS) return { rows: [], median: 0 };
  const middle = counted.length >> 1;
  const unitAt = (at: number): number => counted[at]?.unitValue ?? 0;
  const median = counted.length % 2 ? unitAt(middle) : (unitAt(middle - 1) + unitAt(middle)) / 2;
  const upTo = [0];
  for (const { value } of counted) upTo.push((upTo.at(-1) ?? 0) + value);
  const all = upTo.at(-1) ?? 0;
  const placeOf = new Map(counted.map((one, at) => [one, at]));
  /** Unit value of the dollar in the middle of the values of all rows but one. */
  const medianDollar = (without: Valued): number => {
    const own = placeOf.get(without) ?? counted.length;
    const value = own < counted.length ? without.value : 0;
    let [low, high] = [0, counted.length - 1];
    while (low < high) {
      const at = (low + high) >> 1;
      if ((upTo[at + 1] ?? 0) - (at >= own ? value : 0) >= (all - value) / 2) high = at;
      else low = at + 1;
    }
    return unitAt(low);
  };
  const isOff = (unitValue: number, from: number): boolean => unitValue >= from * OUT_OF_PROPORTION || unitValue * OUT_OF_PROPORTION <= from;
  return { median, rows: rows.filter((one) => isOff(one.unitValue, median) && isOff(one.unitValue, medianDollar(one))) };
}

function groupedBy<T>(items: readonly T[], key: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const own = key(item);
    const group = groups.get(own);
    if (group) group.push(item);
    else groups.set(own, [item]);
  }
  return [...groups.values()];
}
