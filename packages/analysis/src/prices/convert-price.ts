// A price under another specification: currency, tax, unit of mass, what the mass is of, and delivery. Each step needs something that somebody gives:
// a rate, a tax rate, a cost of carriage. What nobody gives is refused and not guessed; no elasticities, no averages over periods.
import { constantTerm, derivationOf, givenTerm, productOf, quotientOf, recordTerm, refusal, remark, sumOf, exactly, intervalOf, type Bounded, type Interval, type MethodDerivation, type MethodNote, type MethodTerm, type Observation } from "@monazite/core";
import { basisFactor, tryUnit, unitFactor, unitText, type UnitExpression } from "@monazite/core/units";

export const METHOD = { id: "prices.conversion", version: "1" } as const;

/** Terms of delivery by what the seller pays for, the least first (Incoterms 2020, ICC). */
export const INCOTERMS = ["EXW", "FCA", "FAS", "FOB", "CFR", "CIF", "DAP", "DDP"] as const;
export type Incoterm = (typeof INCOTERMS)[number];

/** What a price says of itself; null where it says nothing. */
export interface PriceTerms {
  /** Of what the mass is: "as:Nd2O3", "gross". */
  readonly basis: string | null;
  readonly vat: "in" | "out" | null;
  readonly incoterm: Incoterm | null;
}

export interface PriceTarget {
  /** "USD/kg"; the unit stays unless given. */
  readonly unit?: string;
  readonly basis?: string;
  /** Symbol of the element, where a basis does not name it: as:REO of Nd. */
  readonly element?: string;
  readonly vat?: "in" | "out";
  readonly incoterm?: Incoterm;
}

/** Units of one currency for one of another. */
export interface ExchangeRate {
  readonly of: string;
  readonly per: string;
  readonly interval: Interval;
  readonly value: number;
  /** The observation it is; null where whoever asked gave it. */
  readonly observation: Pick<Observation, "id" | "editionId"> | null;
}

/** What is needed for the steps, by whoever asks or from a loaded series. */
export interface PriceMeans {
  readonly rates: readonly ExchangeRate[];
  /** 0.13 is 13 %. */
  readonly vatRate?: number;
  /** Cost of the way between the two terms of delivery, in the unit of the target. */
  readonly carriage?: number;
}

export interface ConvertedPrice {
  readonly price: Bounded;
  readonly unit: string;
  readonly terms: PriceTerms;
  readonly derivation: MethodDerivation;
}

/**
 * A price under another specification.
 *
 * Formula:  p' = p / (1 + vat) / rate · mass / content + carriage, each factor only where it is asked for; with the tax put in, · (1 + vat); from a
 *           later term of delivery to an earlier one, − carriage. USD/kg without tax = CNY/t / (1 + vat) / (CNY per USD) / 1000.
 * Unit:     that of the target.
 * Source:   METHODS section 8; content from atomic masses (core, stoichiometry): per kg of contained Nd = price of the oxide / 0.8574.
 *
 * @returns a price of null with notes that say what is missing, where a step cannot be made
 * @throws ObservatoryError `unit-unknown`
 */
export function convertPrice(price: { readonly figure: Parameters<typeof intervalOf>[0] & { readonly unit: string }; readonly terms: PriceTerms; readonly observation: Pick<Observation, "id" | "editionId"> | null }, target: PriceTarget, means: PriceMeans): ConvertedPrice {
  const { figure, terms: told, observation } = price;
  const from = tryUnit(figure.unit);
  const to = target.unit === undefined ? from : tryUnit(target.unit);
  const terms: MethodTerm[] = [recordTerm({ name: "p", label: "term.price", unit: figure.unit }, bounded(figure.value, intervalOf(figure)), observation ? { editionIds: [observation.editionId], evidence: [observation.id] } : {})];
  const steps = from && to ? [taxStep(told, target, means), rateStep(from, to, means), massStep(from, to), contentStep(told, target), wayStep(told, target, means, unitText(to))] : [refused(refusal("scale-unknown", { term: "term.price", found: from ? (target.unit ?? "") : figure.unit }))];
  const notes = steps.flatMap((step) => step.notes);
  let formula = "p";
  let now: Bounded = bounded(figure.value, intervalOf(figure));
  for (const step of steps) {
    if (step.formula === "") continue;
    formula += step.formula;
    terms.push(...step.terms);
    if (step.change) now = step.change(now);
  }
  const unit = to ? unitText(to) : figure.unit;
  const result = notes.some(({ refuses }) => refuses) ? { value: null, min: null, max: null } : now;
  return { price: result, unit, terms: { basis: target.basis ?? told.basis, vat: target.vat ?? told.vat, incoterm: target.incoterm ?? told.incoterm }, derivation: derivationOf(METHOD, `P = ${formula}`, terms, { name: "P", ...result, unit }, notes) };
}

interface Step {
  /** What the step writes behind the formula; empty where nothing changes. */
  readonly formula: string;
  readonly terms: readonly MethodTerm[];
  readonly change: ((price: Bounded) => Bounded) | null;
  readonly notes: readonly MethodNote[];
}

const NOTHING: Step = { formula: "", terms: [], change: null, notes: [] };
const refused = (...notes: readonly MethodNote[]): Step => ({ ...NOTHING, notes });

function bounded(value: number | null, { lo, hi }: Interval): Bounded {
  return { value, min: lo, max: hi };
}

const intervalFrom = ({ min, max }: Bounded): Interval => ({ lo: min, hi: max, loOpen: min === null, hiOpen: max === null });
const times = (factor: number) => (price: Bounded): Bounded => bounded(price.value === null ? null : price.value * factor, productOf(intervalFrom(price), exactly(factor)));
const over = (divisor: number, interval: Interval = exactly(divisor)) => (price: Bounded): Bounded => bounded(price.value === null ? null : price.value / divisor, quotientOf(intervalFrom(price), interval));

function taxStep(told: PriceTerms, { vat }: PriceTarget, { vatRate }: PriceMeans): Step {
  if (vat === undefined || vat === told.vat) return NOTHING;
  if (told.vat === null) return refused(refusal("vat-not-told", {}));
  if (vatRate === undefined) return refused(refusal("term-missing", { term: "term.vat" }));
  const terms = [givenTerm({ name: "vat", label: "term.vat" }, vatRate)];
  return vat === "out" ? { ...NOTHING, formula: " / (1 + vat)", terms, change: over(1 + vatRate) } : { ...NOTHING, formula: " · (1 + vat)", terms, change: times(1 + vatRate) };
}

function rateStep(from: UnitExpression, to: UnitExpression, { rates }: PriceMeans): Step {
  const [source, aim] = [from.of.id, to.of.id];
  if (source === aim) return NOTHING;
  // A hundredth of a currency is the same currency.
  if (from.of.dimension === to.of.dimension) {
    const [num, den] = unitFactor(source, aim);
    return { ...NOTHING, formula: " · unit", terms: [constantTerm({ name: "unit", label: "term.factor" }, num / den)], change: times(num / den) };
  }
  // A rate of yuan for dollars also holds for ten thousand yuan and for cents: it is found by its currencies.
  const between = (one: UnitExpression, other: UnitExpression): ExchangeRate | undefined => rates.find(({ of, per }) => tryUnit(of)?.of.dimension === one.of.dimension && tryUnit(per)?.of.dimension === other.of.dimension);
  const straight = between(from, to);
  const rate = straight ?? between(to, from);
  if (!rate) return refused(refusal("rate-missing", { from: source, to: aim }));
  if (!(rate.value > 0) || !(rate.interval.lo !== null && rate.interval.lo > 0)) return refused(refusal("rate-missing", { from: source, to: aim }));
  const [into, out] = straight ? [rate.of, rate.per] : [rate.per, rate.of];
  const [[num, den], [outNum, outDen]] = [unitFactor(source, into), unitFactor(out, aim)];
  const [upper, lower] = [num * outNum, den * outDen];
  const named = { name: "rate", label: "term.exchange-rate", unit: `${rate.of}/${rate.per}` };
  const terms = [
    ...(upper === lower ? [] : [constantTerm({ name: "unit", label: "term.factor" }, upper / lower)]),
    rate.observation ? recordTerm(named, bounded(rate.value, rate.interval), { editionIds: [rate.observation.editionId], evidence: [rate.observation.id] }) : givenTerm(named, rate.value),
  ];
  const byRate = straight ? over(rate.value, rate.interval) : (price: Bounded): Bounded => bounded(price.value === null ? null : price.value * rate.value, productOf(intervalFrom(price), rate.interval));
  const change = upper === lower ? byRate : (price: Bounded): Bounded => byRate(times(upper / lower)(price));
  return { ...NOTHING, formula: `${upper === lower ? "" : " · unit"}${straight ? " / rate" : " · rate"}`, terms, change };
}

function massStep(from: UnitExpression, to: UnitExpression): Step {
  const [source, aim] = [from.per, to.per].map((per) => per.map(({ id }) => id).join("/"));
  if (source === aim || source === undefined || aim === undefined) return NOTHING;
  if (from.per.length !== 1 || to.per.length !== 1 || from.per[0]?.dimension !== to.per[0]?.dimension) return refused(refusal("bases-differ", { bases: `${source}, ${aim}` }));
  // A unit of content (mtu) is of what the grade is counted in, and no unit of the goods.
  if ([...from.per, ...to.per].some(({ needsBasis }) => needsBasis)) return refused(refusal("bases-differ", { bases: `${source}, ${aim}` }));
  const [num, den] = unitFactor(source, aim);
  return { ...NOTHING, formula: " / mass", terms: [constantTerm({ name: "mass", label: "term.factor", unit: `${aim}/${source}` }, num / den)], change: over(num / den) };
}

function contentStep(told: PriceTerms, { basis, element }: PriceTarget): Step {
  if (basis === undefined || basis === told.basis) return NOTHING;
  if (told.basis === null) return refused(refusal("basis-not-told", {}));
  try {
    const factor = basisFactor(told.basis, basis, element);
    return { ...NOTHING, formula: " / content", terms: [constantTerm({ name: "content", label: "term.content" }, factor)], change: over(factor) };
  } catch {
    return refused(refusal("bases-differ", { bases: `${told.basis}, ${basis}` }));
  }
}

function wayStep(told: PriceTerms, { incoterm }: PriceTarget, { carriage }: PriceMeans, unit: string): Step {
  if (incoterm === undefined || incoterm === told.incoterm) return NOTHING;
  if (told.incoterm === null) return refused(refusal("incoterm-not-told", {}));
  if (carriage === undefined) return refused(refusal("term-missing", { term: "term.carriage" }));
  const sign = INCOTERMS.indexOf(incoterm) > INCOTERMS.indexOf(told.incoterm) ? 1 : -1;
  const change = (price: Bounded): Bounded => bounded(price.value === null ? null : price.value + sign * carriage, sumOf([intervalFrom(price), exactly(sign * carriage)]));
  return { formula: sign === 1 ? " + carriage" : " − carriage", terms: [givenTerm({ name: "carriage", label: "term.carriage", unit }, carriage)], change, notes: [remark("term-given", { term: "term.carriage" })] };
}

/** What the words of a specification say of tax and delivery. Silence is null. */
export function termsIn(words: string): Pick<PriceTerms, "vat" | "incoterm"> {
  const out = /\b(?:ex(?:cl(?:ud(?:ing|es?))?\.?)?|without|net of)[\s-]+(?:\d+ ?%\s*)?(?:vat|tax)\b|不含税|未税|不含增值税/i.test(words);
  const within = !out && (/\b(?:incl(?:ud(?:ing|es?))?\.?|with)[\s-]+(?:\d+ ?%\s*)?(?:vat|tax)\b|含税|含增值税/i.test(words));
  const incoterm = INCOTERMS.find((one) => new RegExp(`\\b${one}\\b`, "i").test(words)) ?? (/\bfree on board\b|离岸价/i.test(words) ? "FOB" : /到岸价/.test(words) ? "CIF" : null);
  return { vat: out ? "out" : within ? "in" : null, incoterm };
}

