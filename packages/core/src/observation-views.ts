// Observations under the names of the trade: a flow from one place to another, a production, a price. Each is an observation and keeps its id.
import type { Observation } from "./observation.schema.js";
import { ObservatoryError } from "./problem.js";
import { tradeMeasure, type TradeMeasure } from "./trade-measures.js";

/** Dimensions of an observation by the names SDMX gives them, for those who exchange data that way. */
export const SDMX_DIMENSIONS = {
  measure: "INDICATOR", good: "COMMODITY", stage: "STAGE", area: "REF_AREA", counterpart: "COUNTERPART_AREA", denominator: "DENOMINATOR", period: "TIME_PERIOD", figure: "OBS_VALUE", unit: "UNIT_MEASURE", gap: "OBS_STATUS", status: "OBS_QUALITY",
} as const;

/**
 * What moved from `from` to `to`. Direction is fixed by the names and a flow is never negative: imports of B from A and exports of A to B are
 * one flow told by two reporters.
 */
export interface TradeFlow extends TradeMeasure {
  readonly observation: Observation;
  /** Who exports; null where an import names no partner. */
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * An observation as a trade flow.
 *
 * @returns null for any other measure, and for a share of trade, which is no amount
 * @throws ObservatoryError `flow-negative` when a flow has a value below zero
 * @example tradeFlowOf(magnetsToUsa)?.to // "USA"
 */
export function tradeFlowOf(observation: Observation): TradeFlow | null {
  const { measure, area, counterpart, denominator } = observation.key;
  const told = tradeMeasure(measure);
  if (!told || denominator !== null) return null;
  const value = observation.figure?.value ?? observation.figure?.min ?? 0;
  if (value < 0) throw new ObservatoryError("flow-negative", { id: observation.id, value });
  return { observation, from: told.reporter === "exporter" ? area : counterpart, to: told.reporter === "exporter" ? counterpart : area, ...told };
}

/** Money for a unit of a good. */
export interface Price {
  readonly observation: Observation;
  /** ISO 4217 code; a hundredth is a unit of its own ("USc"). */
  readonly currency: string;
  /** Unit of the good it is for: "t", "kg", "lb", "mtu". */
  readonly per: string;
  /** Grade, terms, tax, window and who assessed it, in the source's words; null when the source says nothing of them. */
  readonly specification: string | null;
}

/** An observation as a price; null for any other measure, for a gap, and for an amount of money that is for no unit. */
export function priceOf(observation: Observation): Price | null {
  if (observation.key.measure !== "price" || observation.figure === null) return null;
  const [currency = "", per] = observation.figure.unit.split("/");
  return per === undefined ? null : { observation, currency, per, specification: observation.definition };
}

type Named<Measure extends string> = Observation & { readonly key: { readonly measure: Measure; readonly denominator: null } };
/** What was made or mined; the stage of the key says which. */
export type Production = Named<"production">;
/** What could be made in a year. */
export type Capacity = Named<"capacity">;
/** What can be extracted economically at the time of the estimate. */
export type Reserve = Named<"reserves">;
/** What is in store at a date. */
export type Stock = Named<"stocks">;
/** What users want in a period, as its publisher estimates it. */
export type Demand = Named<"demand">;

const named = <View extends Observation>(measure: string) => (observation: Observation): observation is View => observation.key.measure === measure && observation.key.denominator === null;

/** Amounts, not shares: a share of world production is no production. */
export const isProduction = named<Production>("production");
export const isCapacity = named<Capacity>("capacity");
export const isReserve = named<Reserve>("reserves");
export const isStock = named<Stock>("stocks");
export const isDemand = named<Demand>("demand");
