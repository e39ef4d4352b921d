// Net import reliance replayed from what an edition prints of one place: its consumption, and the production its own note says the consumption counts.
// USGS words the definition at each table ("Defined as secondary production + imports – exports"); nothing is added up that the words do not name.
import { derivationOf, intervalOf, refusal, type MethodNote, type Observation } from "@monazite/core";
import { groupBy } from "../group-by.js";
import { NET_IMPORT_RELIANCE, relianceOfConsumption, type Quantity, type Reliance } from "./import-reliance.js";

/** A printed reliance, and ours from the same edition. */
export interface PrintedBalance {
  readonly printed: Observation;
  readonly reliance: Reliance;
  /** Consumption less production: below zero for a net exporter; null where it is not known. */
  readonly net: number | null;
}

/** Every net import reliance that the record prints, with what the same edition gives for it. */
export function printedBalances(record: readonly Observation[]): readonly PrintedBalance[] {
  const same = ({ editionId, key, period }: Observation): string => [editionId, key.area, key.good, period.text].join("|");
  const rows = groupBy(record.filter(({ key, status }) => key.denominator === null && status !== "refuted"), same);
  return record.filter(({ key }) => key.measure === "import-reliance").map((printed) => replayed(printed, rows.get(same(printed)) ?? []));
}

function replayed(printed: Observation, rows: readonly Observation[]): PrintedBalance {
  const consumption = consumptionOf(printed, rows);
  if ("code" in consumption) return refused(printed, consumption);
  const production = producedIn(consumption, printed, rows);
  if ("code" in production) return refused(printed, production);
  const [ac, p] = [quantityOf([consumption]), quantityOf(production)];
  const unit = consumption.figure?.unit ?? "t";
  const units = new Set(production.map(({ figure }) => figure?.unit ?? unit));
  // Nothing is nothing on any basis.
  const bases = new Set([consumption, ...production.filter(({ figure }) => figure?.value !== 0)].map(({ basis }) => basis ?? ""));
  if (bases.size > 1 || [...units].some((one) => one !== unit)) return refused(printed, refusal("bases-differ", { bases: [...bases, ...units].join(", ") }));
  return { printed, reliance: relianceOfConsumption(ac, p, unit, [printed.editionId]), net: ac.value === null || p.value === null ? null : ac.value - p.value };
}

/** Consumption of the kind the reliance names: apparent unless it says reported or estimated; the total of several. */
function consumptionOf(printed: Observation, rows: readonly Observation[]): Observation | MethodNote {
  const kind = /(reported|estimated) consumption/i.exec(printed.definition ?? "")?.[1] ?? "apparent";
  const fitting = rows.filter(({ key, definition }) => key.measure === "consumption" && (key.stage === printed.key.stage || key.stage === null || printed.key.stage === null) && key.stage !== "recycling" && new RegExp(kind, "i").test(definition ?? ""));
  const total = fitting.filter(({ definition }) => /total/i.test(definition ?? ""));
  const [one, more] = fitting.length > 1 ? total : fitting;
  if (!one) return fitting.length ? refusal("row-ambiguous", { term: "term.consumption" }) : refusal("term-missing", { term: "term.consumption" });
  if (more) return refusal("row-ambiguous", { term: "term.consumption" });
  return one.figure ? one : refusal(one.gap === "withheld" ? "term-withheld" : "term-missing", { term: "term.consumption" });
}

/** The rows of production that the note at the consumption names, before the word "imports"; none where it begins with imports. */
function producedIn(consumption: Observation, printed: Observation, rows: readonly Observation[]): readonly Observation[] | MethodNote {
  const defined = /Defined(?: for \d{4}[–-]\d{2,4})? as (.+)/i.exec(consumption.note ?? "")?.[1];
  if (defined === undefined) return refusal("term-missing", { term: "term.production" });
  // Trade may be worded first or last; what counts as made stands in the other parts of the sum.
  const parts = (/^[^.]+/.exec(defined)?.[0] ?? "").split(/\s[+–−-]\s|±/).map((part) => part.trim()).filter((part) => /production|secondary consumption|old scrap/i.test(part) && !/^(?:[a-z]+ )?(?:imports|exports)\b/i.test(part));
  const found: Observation[] = [];
  for (const part of parts) {
    const own = partOf(part, printed, rows);
    if ("code" in own) return own;
    found.push(...own);
  }
  const [missing] = found.filter(({ figure }) => figure === null);
  return missing ? refusal(missing.gap === "withheld" ? "term-withheld" : "term-missing", { term: "term.production" }) : found;
}

function partOf(part: string, printed: Observation, rows: readonly Observation[]): readonly Observation[] | MethodNote {
  const made = withoutTwins(rows.filter(({ key }) => key.measure === "production"));
  const recycled = made.filter(({ key }) => key.stage === "recycling");
  const own = made.filter(({ key }) => key.stage !== "recycling");
  const words = (list: readonly Observation[], word: RegExp): readonly Observation[] => list.filter(({ definition }) => word.test(definition ?? ""));
  const single = (list: readonly Observation[]): readonly Observation[] | MethodNote => (list.length === 1 ? list : list.length === 0 ? refusal("term-missing", { term: "term.production" }) : refusal("row-ambiguous", { term: "term.production" }));
  const old = (): readonly Observation[] | MethodNote => {
    const scrap = words(recycled, /\bold\b/i);
    const [mixed] = words(scrap, /\bnew\b/i);
    return mixed ? refusal("row-ambiguous", { term: "term.production" }) : scrap.length ? single(scrap) : single(recycled);
  };
  if (/secondary consumption/i.test(part)) return single(rows.filter(({ key, definition }) => key.measure === "consumption" && key.stage === "recycling" && /reported/i.test(definition ?? "")));
  if (/mines? and secondary/i.test(part)) { const [a, b] = [single(own.filter(({ key }) => key.stage === "mining")), single(recycled)]; return "code" in a ? a : "code" in b ? b : [...a, ...b]; }
  if (/old scrap/i.test(part)) return old();
  if (/secondary/i.test(part)) return single(recycled.length ? recycled : words(own, /ash|residue|secondary/i));
  if (/mine production/i.test(part)) return single(own.filter(({ key }) => key.stage === "mining"));
  if (/primary/i.test(part)) { const primary = words(own, /primary/i); return single(primary.length ? primary : own.filter(({ key }) => key.stage === "mining")); }
  const staged = own.filter(({ key }) => key.stage === printed.key.stage);
  return single(printed.key.stage !== null && staged.length ? staged : own);
}

/** The figure of the country's table stands again in that of the world: once is enough. */
function withoutTwins(rows: readonly Observation[]): readonly Observation[] {
  return [...groupBy(rows, ({ key, figure, gap }) => [key.stage, figure?.comparator, figure?.value, gap].join("|")).values()].flatMap(([first]) => first ?? []);
}

/** Sum of printed amounts, with what their rounding allows. */
function quantityOf(rows: readonly Observation[]): Quantity {
  const ends = rows.map(({ figure }) => (figure ? intervalOf(figure) : { lo: 0, hi: null }));
  const value = rows.every(({ figure }) => figure !== null && figure.value !== null && (figure.comparator === "eq" || figure.comparator === "approx")) ? rows.reduce((sum, { figure }) => sum + (figure?.value ?? 0), 0) : null;
  return { value, lo: ends.reduce((sum, { lo }) => sum + Math.max(0, lo ?? 0), 0), hi: ends.reduce((sum, { hi }) => sum + (hi ?? Infinity), 0), evidence: rows.map(({ id }) => id) };
}

function refused(printed: Observation, note: MethodNote): PrintedBalance {
  const nothing = { value: null, min: null, max: null };
  return { printed, net: null, reliance: { reliance: nothing, consumption: nothing, derivation: derivationOf(NET_IMPORT_RELIANCE, "NIR = (AC − P) / AC", [], { name: "NIR", ...nothing, unit: null }, [note]) } };
}
