import { THRESHOLDS_2017, type SupplyUsed } from "@monazite/analysis/risk";
import { contracts } from "@monazite/contracts";
import { contentId, intervalOf, ObservatoryError, type Figure } from "@monazite/core";
import { answer, type Asked } from "../envelope/answer.js";
import { derivationOfRow } from "../envelope/derivations.js";
import { whyNoObservations, whyNoTrade } from "../envelope/empty.js";
import { pageOf } from "../envelope/page-of.js";
import { askedGoods, type AskedGoods } from "../measures/asked-goods.js";
import { authorities } from "../measures/authorities.js";
import { coveredBy, heldAgainst, inYear, newestOf, standing } from "../measures/bounded.js";
import { economicImportances, STUDY_MEASURES, supplyRisks, type EuScore, type Study } from "../measures/eu-criticality.js";
import { groupMeans, withMembers } from "../measures/eu-groups.js";
import { SUBSTITUTE_TERMS } from "../measures/given-substitution.js";
import { givenTerms } from "../measures/given-terms.js";
import { TRADE_TERMS } from "../measures/given-trade.js";
import { governanceOf } from "../measures/governance.js";
import { importerRisks, weightedGovernances } from "../measures/importer-risk.js";
import { nMinusOnes } from "../measures/n-minus-one-rows.js";
import type { RiskFound } from "../measures/risk-found.js";
import { namesOf } from "../names/names-of.js";
import { resolvePlace } from "../names/resolve.js";
import { everyObservation } from "../record/every-observation.js";
import { statementEditions } from "../record/statement-editions.js";

type Row = RiskFound["row"];
const EU = "EU27_2020";
/** Terms an asker may put in, by method. */
const TERMS = {
  "eu-supply-risk": ["HHI_GS", "HHI_EU", "IR", "EoL", "SI", ...SUBSTITUTE_TERMS.risk], "eu-economic-importance": ["SI", ...SUBSTITUTE_TERMS.importance], geopolrisk: ["HHI", "p", "price"], vulnerability: [], governance: [], "n-1": ["D", "d"],
} as const satisfies Record<Row["method"], readonly string[]>;

/** Scores by method, each term with its source; a term put in by the asker is named in the row and in the derivation. */
export const risk = answer(contracts.risk, { id: "risk.scores", version: "2" }, async ({ mineral, method = "eu-supply-risk", place, by = "production", supply, set, stage, year, edition, against, newest }, asked) => {
  const given = givenTerms(set, TERMS[method], method === "eu-supply-risk" ? TRADE_TERMS : []);
  const goods = askedGoods(mineral);
  const importer = place === undefined ? null : resolvePlace(place).id;
  if (method.startsWith("eu-") && importer !== null && importer !== EU) throw new ObservatoryError("parameter-invalid", { name: "place", value: place ?? "", reason: "the EU method is the Union's; ask geopolrisk or vulnerability for another importer" });
  if ((method === "geopolrisk" || method === "vulnerability" || (method === "governance" && by === "imports")) && importer === null) throw new ObservatoryError("parameter-missing", { name: "place" });
  // Demand of one good is no other's.
  if (method === "n-1" && given.size > 0 && mineral === undefined) throw new ObservatoryError("parameter-missing", { name: "mineral" });
  const all = method === "eu-supply-risk" || method === "eu-economic-importance" ? await euScores(method, goods, given, supply, asked)
    : method === "n-1" ? await nMinusOnes(goods, given, asked)
    : method === "governance" ? await weightedGovernances(by, importer, goods, asked)
    : await importerRisks(method, importer ?? "", goods, given, asked);
  const kept = all.filter(({ row }) => (stage === undefined || row.stage === stage) && (year === undefined || inYear(row.period, year)) && (edition === undefined || row.editionId === edition));
  const chosen = newest === undefined ? kept : newestRows(kept, await authorities(asked));
  const held = against === undefined ? chosen : chosen.map((one) => {
    const like = (row: Row): string => [row.good, row.stage, row.code, row.period.text, row.place, ...(row.method === "n-1" ? [row.variant] : [])].join("|");
    const other = all.find(({ row }) => row.editionId === against && row.id !== one.row.id && like(row) === like(one.row));
    return { ...one, row: { ...one.row, against: heldAgainst(one.row.score, other && { editionId: against, score: other.row.score }) } };
  });
  // The worst first: of what is left without the largest, the least; rows without a figure last.
  const rank = ({ score }: Row): number => { const at = standing(score); return method === "n-1" && at !== -Infinity ? -at : at; };
  const sorted = [...held].sort((a, b) => rank(b.row) - rank(a.row) || (b.row.printed?.value ?? -1) - (a.row.printed?.value ?? -1) || (a.row.id < b.row.id ? -1 : 1));
  const { rows, next, total } = pageOf(sorted, ({ row }) => row.id, asked.page);
  return {
    answer: {
      risk: rows.map(({ row }) => row), coverage: coveredBy(sorted.map(({ row }) => row), goods.count),
      derivations: rows.map(({ row, derivation }) => derivationOfRow(asked, row.id, derivation)),
      names: namesOf(rows.flatMap(({ row, derivation }) => [row.good, row.place, ...derivation.terms.map((term) => term.of)])),
    },
    sourceIds: rows.flatMap(({ sourceIds }) => sourceIds), page: { next, total },
    empty: rows.length ? null : importer !== null && !method.startsWith("eu-") ? await whyNoTrade(asked, goods.codes, "year", edition) : await whyNoObservations(asked, edition),
  };
});

function newestRows(found: readonly RiskFound[], days: ReadonlyMap<string, number>): readonly RiskFound[] {
  const kept = new Set(newestOf(found.map(({ row }) => row), (row) => [row.good, row.stage, row.code, row.variant].join("|"), days));
  return found.filter(({ row }) => kept.has(row));
}

/** Scores of every study the record holds: an edition with shares of the Union's sourcing or with scores; groups as the mean of their members. */
async function euScores(method: "eu-supply-risk" | "eu-economic-importance", { goods }: AskedGoods, given: ReturnType<typeof givenTerms>, supply: SupplyUsed | undefined, asked: Asked): Promise<readonly RiskFound[]> {
  const rows = (await Promise.all(STUDY_MEASURES.map((measure) => everyObservation({ measure, ...(goods && measure !== "value-added" && { goods: withMembers(goods) }) }, asked)))).flat();
  const statements = await statementEditions(asked);
  const isStudied = ({ key }: (typeof rows)[number]): boolean => key.area === EU && ((key.measure === "supply" && key.denominator === "own-supply") || key.measure === "supply-risk" || key.measure === "economic-importance");
  const studies = [...new Set(rows.filter((row) => isStudied(row) && !statements.has(row.editionId)).map(({ editionId }) => editionId))];
  const found: RiskFound[] = [];
  for (const editionId of studies) {
    const study: Study = { editionId, rows: rows.filter((row) => row.editionId === editionId) };
    const period = study.rows.find(({ key }) => key.measure === "supply" || key.measure === "production")?.period;
    const governance = await governanceOf(period?.start?.slice(0, 4) ?? "", lastYear(period?.end ?? null), asked);
    const own = method === "eu-supply-risk" ? supplyRisks(study, governance, given, supply) : economicImportances(study, given);
    const scores = [...own, ...groupMeans(method === "eu-supply-risk" ? "supply-risk" : "economic-importance", study, own)];
    for (const score of scores.filter(({ good }) => goods === undefined || goods.includes(good))) found.push({ row: rowOf(method, score, criticalOf(study, score.good), [...given.keys()], set(score)), derivation: score.derivation, sourceIds: score.sourceIds });
  }
  return found;
  function set(score: EuScore): string { return contentId("rsk", [method, score.good, score.stage, score.period.text, score.editionId, supply ?? null, ...[...given].map(([name, value]) => `${name}=${value}`), ...(score.used === "group-mean" ? [score.used] : [])]); }
}

/** The last year of a period whose end is the day after. */
function lastYear(end: string | null): string {
  return end === null ? "9999" : String(Number(end.slice(0, 4)) - (end.endsWith("-01-01") ? 1 : 0));
}

/** By the printed scores of the latest assessment of the study; null where it prints one of the two only. */
function criticalOf({ rows }: Study, good: string): boolean | null {
  const last = (measure: string): number | null => rows.filter(({ key, figure }) => key.measure === measure && key.good === good && key.stage === null && figure !== null).sort((a, b) => (a.period.text < b.period.text ? 1 : -1))[0]?.figure?.value ?? null;
  const [sr, ei] = [last("supply-risk"), last("economic-importance")];
  return sr === null || ei === null ? null : sr >= THRESHOLDS_2017.supplyRisk && ei >= THRESHOLDS_2017.economicImportance;
}

function rowOf(method: Row["method"], { good, stage, period, editionId, score, printed, used, bottleneck, derivation }: EuScore, critical: boolean | null, given: string[], id: string): Row {
  return {
    id, good, stage, code: null, period, editionId, score, refused: derivation.notes.find(({ refuses }) => refuses)?.code ?? null, variant: used, printed: printed?.figure ?? null, difference: differenceOf(score, printed?.figure ?? null), bottleneck, critical: stage === null ? critical : null, method, factor: null, given,
    place: EU, against: null,
  };
}

/** Ours less the printed one; of a range, how far it lies from what the printed one can stand for, and 0 where they meet. */
function differenceOf({ value, min, max }: EuScore["score"], printed: Figure | null): number | null {
  if (printed === null || printed.value === null) return null;
  if (value !== null) return value - printed.value;
  if (min === null || max === null) return null;
  const { lo, hi } = intervalOf(printed);
  return lo !== null && max < lo ? max - lo : hi !== null && min > hi ? min - hi : 0;
}
