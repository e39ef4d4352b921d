// How much trade the record holds, counted like its other figures: a row says two things, its money and its weight, and what it leaves out is a gap.
import type { CoverageRow, FlowFilter } from "@monazite/store";
import { measureOfTrade, type FlowReporter } from "@monazite/core";
import { hsCodes } from "@monazite/core/registry";
import type { Asked } from "../envelope/answer.js";
import { goodOfCode } from "../measures/asked-goods.js";
import { flowSumsInParts } from "./in-parts.js";

interface Counted {
  readonly row: { -readonly [Key in keyof CoverageRow]: CoverageRow[Key] };
  readonly places: Set<string>;
}

/** @param codes null for all of the registry; rows of other codes are not counted @param measure only this one */
export async function tradeCoverage(codes: readonly string[] | null, measure: string | undefined, asked: Pick<Asked, "store" | "clocks">): Promise<readonly CoverageRow[]> {
  const counted = new Map<string, Counted>();
  const wanted = codes ?? hsCodes.all.map(({ id }) => id);
  for (const { edition } of await asked.store.editions(asked.clocks)) {
    const own: FlowFilter = { editionId: edition.id, withTotals: true };
    for (const { reportedBy } of await asked.store.flowSums(own, ["reportedBy"], asked.clocks)) {
      const reporter = reportedBy as FlowReporter;
      const end = reporter === "importer" ? "importer" : "exporter";
      for await (const sums of flowSumsInParts({ ...own, reportedBy: reporter, codes: wanted }, ["code", "period", end], asked, wanted.length)) {
        for (const { code, period, [end]: place, rows, withoutValue, withoutTonnes } of sums) {
          for (const [what, gaps] of [[measureOfTrade(reporter, "value"), withoutValue], [measureOfTrade(reporter, "weight"), withoutTonnes]] as const) {
            if (code !== null && period !== null && (measure === undefined || measure === what)) count(edition.id, what, goodOfCode(code), period.slice(0, 4), rows, gaps, place);
          }
        }
      }
    }
  }
  return [...counted.values()].map(({ row, places }) => ({ ...row, places: places.size }));

  function count(editionId: string, what: string, good: string, year: string, rows: number, gaps: number, place: string | null): void {
    const key = [editionId, what, good, year].join("|");
    const one = counted.get(key) ?? { row: { editionId, measure: what, good, year, observations: 0, gaps: 0, places: 0, amounts: 0 }, places: new Set<string>() };
    counted.set(key, one);
    one.row.observations += rows;
    one.row.gaps += gaps;
    one.row.amounts += rows - gaps;
    if (place !== null) one.places.add(place);
  }
}
