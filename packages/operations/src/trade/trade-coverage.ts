// How much trade the record holds, counted like its other figures: a row says two things, its money and its weight, and what it leaves out is a gap.
import type { CoverageRow, FlowFilter, FlowSum } from "@monazite/store";
import { FLOW_REPORTERS, measureOfTrade, OTHER_CODES } from "@monazite/core";
import { hsCodes, type TradedUnder } from "@monazite/core/registry";
import type { Asked } from "../envelope/answer.js";
import { goodOfCode } from "../measures/asked-goods.js";
import { flowSumsInParts } from "./in-parts.js";

interface Counted {
  readonly row: { -readonly [Key in keyof CoverageRow]: CoverageRow[Key] };
  readonly places: Set<string>;
}
type Amounts = Pick<FlowSum, "rows" | "withoutValue" | "withoutTonnes">;

const REGISTRY: TradedUnder = { codes: hsCodes.all.map(({ id }) => id), lines: hsCodes.all.map(({ id }) => ({ under: id, tariffs: [] })) };

/** @param trade null for all that is loaded, other codes than the registry's too @param only this measure, this place's own reports */
export async function tradeCoverage(trade: TradedUnder | null, { measure, place: only }: { readonly measure: string | undefined; readonly place: string | undefined }, asked: Pick<Asked, "store" | "clocks">): Promise<readonly CoverageRow[]> {
  const counted = new Map<string, Counted>();
  const wanted = trade ?? REGISTRY;
  for (const { edition } of await asked.store.editions(asked.clocks)) {
    const own: FlowFilter = { editionId: edition.id, withTotals: true };
    for (const reporter of FLOW_REPORTERS) {
      const end = reporter === "importer" ? "importer" : "exporter";
      const reports: FlowFilter = { ...own, reportedBy: reporter, ...(only !== undefined && { [end]: only }) };
      const count = (good: string, period: string, place: string, { rows, withoutValue, withoutTonnes }: Amounts): void => {
        for (const [what, gaps] of [[measureOfTrade(reporter, "value"), withoutValue], [measureOfTrade(reporter, "weight"), withoutTonnes]] as const) if (measure === undefined || measure === what) add(edition.id, what, good, period.slice(0, 4), rows, gaps, place);
      };
      const placed = new Map<string, Amounts>();
      for await (const sums of flowSumsInParts({ ...reports, ...wanted }, ["code", "nomenclature", "period", end], asked, wanted.codes.length)) {
        for (const { code, nomenclature, period, [end]: place, ...amounts } of sums) {
          if (code === null || period === null || place === null) continue;
          count(goodOfCode(code, nomenclature ?? ""), period, place, amounts);
          placed.set(`${period} ${place}`, sumOf(placed.get(`${period} ${place}`), amounts, 1));
        }
      }
      for (const { period, [end]: place, ...all } of trade === null ? await asked.store.flowSums(reports, ["period", end], asked.clocks) : []) {
        if (period === null || place === null) continue;
        const others = sumOf(all, placed.get(`${period} ${place}`), -1);
        if (others.rows > 0) count(OTHER_CODES, period, place, others);
      }
    }
  }
  return [...counted.values()].map(({ row, places }) => ({ ...row, places: places.size }));

  function add(editionId: string, what: string, good: string, year: string, rows: number, gaps: number, place: string): void {
    const key = [editionId, what, good, year].join("|");
    const one = counted.get(key) ?? { row: { editionId, measure: what, good, year, observations: 0, gaps: 0, places: 0, amounts: 0 }, places: new Set<string>() };
    counted.set(key, one);
    one.row.observations += rows;
    one.row.gaps += gaps;
    one.row.amounts += rows - gaps;
    one.places.add(place);
  }
}

function sumOf(one: Amounts | undefined, other: Amounts | undefined, sign: 1 | -1): Amounts {
  const sum = (of: (amounts: Amounts) => number): number => (one ? of(one) : 0) + sign * (other ? of(other) : 0);
  return { rows: sum(({ rows }) => rows), withoutValue: sum(({ withoutValue }) => withoutValue), withoutTonnes: sum(({ withoutTonnes }) => withoutTonnes) };
}
