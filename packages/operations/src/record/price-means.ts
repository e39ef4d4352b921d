// What a conversion of prices is made with: rates that are given, or those a loaded series has for the price's own period.
import { convertPrice, termsIn, type ConvertedPrice, type ExchangeRate, type PriceMeans, type PriceTarget, type PriceTerms } from "@monazite/analysis/prices";
import type { InputOf, contracts } from "@monazite/contracts";
import { containsPeriod, exactly, intervalOf, ObservatoryError, type Observation, type Period } from "@monazite/core";
import { compounds, tryUnit, unitText } from "@monazite/core/registry";
import type { Asked } from "../envelope/answer.js";
import { everyObservation } from "./every-observation.js";

type Input = InputOf<typeof contracts.prices>;

export type ConvertOne = (price: Observation) => ConvertedPrice | null;

/** Null where nothing is to be converted. @throws ObservatoryError `unit-unknown`, `unit-mixed` */
export async function priceConverter(input: Input, asked: Pick<Asked, "store" | "clocks">): Promise<ConvertOne | null> {
  const { to, vat, basis, incoterm, vat_rate: vatRate, carriage } = input;
  if (to === undefined && vat === undefined && basis === undefined && incoterm === undefined) return null;
  const unit = to === undefined ? null : tryUnit(to);
  if (to !== undefined && !unit) throw new ObservatoryError("unit-unknown", { text: to });
  if (unit && (!unit.of.dimension.startsWith("currency:") || unit.per.length !== 1)) throw new ObservatoryError("unit-mixed", { units: `${to ?? ""}, price` });
  const target: PriceTarget = { ...(unit && { unit: unitText(unit) }), ...(vat !== undefined && { vat }), ...(basis !== undefined && { basis }), ...(incoterm !== undefined && { incoterm }) };
  const given = ratesIn(input.rate);
  const loaded = given.length === 0 && unit ? await everyObservation({ measure: "price", goods: ["currency-pair"] }, asked) : [];
  return (price) => {
    if (price.figure === null) return null;
    const means: PriceMeans = { rates: given.length ? given : ratesOf(loaded, price.period), ...(vatRate !== undefined && { vatRate }), ...(carriage !== undefined && { carriage }) };
    return convertPrice({ figure: price.figure, terms: termsOf(price, input), observation: price }, target, means);
  };
}

/** What the source says, then what whoever asks says of it. */
export function termsOf({ definition, note, basis, key }: Observation, { vat_now: vat, basis_now: mass, incoterm_now: incoterm }: Pick<Input, "vat_now" | "basis_now" | "incoterm_now">): PriceTerms {
  const said = termsIn([definition, note].filter((words) => words !== null).join("; "));
  // The price of neodymium oxide is for a mass of Nd2O3.
  const formulae = compounds.filter(({ good }) => good === key.good);
  const own = formulae.length === 1 && formulae[0] ? `as:${formulae[0].formula}` : null;
  return { vat: said.vat ?? vat ?? null, basis: basis ?? own ?? mass ?? null, incoterm: said.incoterm ?? incoterm ?? null };
}

function ratesIn(text: string | undefined): readonly ExchangeRate[] {
  return (text?.split(",") ?? []).map((one) => {
    const [pair = "", number = ""] = one.split("=");
    const { of, per } = pairOf(pair);
    const value = Number(number);
    if (!(value > 0)) throw new ObservatoryError("parameter-invalid", { name: "rate", value: one.slice(0, 80), reason: "a rate is above zero" });
    return { of, per, value, interval: exactly(value), observation: null };
  });
}

/** "CNY/USD", "元/美元". @throws ObservatoryError `unit-unknown`, `parameter-invalid` */
function pairOf(text: string): { readonly of: string; readonly per: string } {
  const unit = tryUnit(text.trim());
  if (!unit) throw new ObservatoryError("unit-unknown", { text });
  const [per] = unit.per;
  if (!per || ![unit.of, per].every(({ dimension }) => dimension.startsWith("currency:"))) throw new ObservatoryError("parameter-invalid", { name: "rate", value: text.slice(0, 80), reason: "two currencies, as in CNY/USD" });
  return { of: unit.of.id, per: per.id };
}

/** Rates of the price's own period, else of the shortest that holds it. A year's price has no rate of one month, and none is averaged. */
function ratesOf(loaded: readonly Observation[], period: Period): readonly ExchangeRate[] {
  return loaded.filter((rate) => rate.figure !== null && rate.figure.value !== null && containsPeriod(rate.period, period)).sort((a, b) => length(a.period) - length(b.period)).flatMap((rate): readonly ExchangeRate[] => {
    const unit = rate.figure && tryUnit(rate.figure.unit);
    const [per] = unit?.per ?? [];
    if (!rate.figure || rate.figure.value === null || !unit || !per?.dimension.startsWith("currency:")) return [];
    return [{ of: unit.of.id, per: per.id, value: rate.figure.value, interval: intervalOf(rate.figure), observation: rate }];
  });
}

const length = ({ start, end }: Period): number => (start === null || end === null ? Infinity : Date.parse(end) - Date.parse(start));
