// One flow under two editions of the Harmonized System is two rows wherever its code changed between them, and a good that is sought under both codes would
// count it twice.
import { seriesIdOf, type FlowReporter } from "@monazite/core";
import type { FlowSum } from "@monazite/store";
import type { Asked } from "../envelope/answer.js";

/** Editions of the Harmonized System by name. "HS" alone names none, and a country's own lines are apart by their length. */
const EDITION_OF_HS = /^HS\d{4}$/;

/**
 * "CHN 2021: HS2017, HS2022": the first reporter and period that an edition of the record, alone or with others of its series, has under several; null when none.
 *
 * @param ofFile the nomenclatures that the edition was read in: the first of a series that knows one is not looked through, since the eleven million rows of a
 *   year cost more than a second
 */
export async function twoNomenclatures(editionId: string, ofFile: ReadonlySet<string>, { store, clocks }: Pick<Asked, "store" | "clocks">): Promise<string | null> {
  const series = seriesIdOf(editionId);
  const hasOthers = (await store.imports()).some(({ kind, subject, withdrawnAt }) => kind === "edition" && withdrawnAt === null && subject !== editionId && seriesIdOf(subject) === series);
  if (!hasOthers && [...ofFile].filter((name) => EDITION_OF_HS.test(name)).length < 2) return null;
  const own = (await store.flowSums({ editionId }, ["period", "nomenclature"], clocks)).filter(isNamed);
  for (const period of [...new Set(own.flatMap((sum) => sum.period ?? []))].sort()) {
    const of = { from: period, until: period, grain: period.length === 4 ? "year" : "month" } as const;
    const all = (await store.flowSums(of, ["series", "reportedBy", "nomenclature"], clocks)).filter((sum) => sum.series === series && isNamed(sum));
    for (const reporter of doubled(all, ({ reportedBy }) => reportedBy ?? "").keys()) {
      const end = reporter === "importer" ? "importer" : "exporter";
      const places = (await store.flowSums({ ...of, reportedBy: reporter as FlowReporter }, ["series", "nomenclature", end], clocks)).filter((sum) => sum.series === series && isNamed(sum));
      for (const [place, names] of doubled(places, (sum) => sum[end] ?? "")) if (own.some((sum) => sum.period === period && names.has(sum.nomenclature ?? ""))) return `${place} ${period}: ${[...names].sort().join(", ")}`;
    }
  }
  return null;
}

const isNamed = ({ nomenclature }: FlowSum): boolean => EDITION_OF_HS.test(nomenclature ?? "");

/** The nomenclatures of what is alike, where there is more than one. */
function doubled(sums: readonly FlowSum[], keyOf: (sum: FlowSum) => string): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  for (const sum of sums) names.set(keyOf(sum), (names.get(keyOf(sum)) ?? new Set()).add(sum.nomenclature ?? ""));
  return new Map([...names].filter(([, some]) => some.size > 1));
}
