import { ObservationKeySchema, PeriodParam, PeriodSchema, PolicyEventSchema } from "@monazite/core/schemas";
import { z } from "zod";
import { defineContract } from "../contract.js";
import { BilingualSchema, NamesSchema } from "../envelope.js";
import { NameParam } from "../params.js";
import { DerivationsSchema } from "./derivations.js";

const Amount = z.number().nullable();
/** A number and what the figures behind it allow; the number is null where they only bound it. */
const estimate = { value: Amount, min: Amount, max: Amount };

export const EFFECT_FINDINGS = ["effect", "trough", "recovery", "loss-until-recovery", "net-loss", "front-loading", "year-to-date", "difference", "interrupted-level", "interrupted-slope"] as const;
export const EFFECT_UNKNOWNS = ["base", "significance", "effect", "recovery", "front-loading", "effective-date", "month", "placebo-dates", "placebo-series", "interrupted-series", "difference", "year-to-date"] as const;
const WHOLE_MONTHS = /^([1-9]|[12]\d|3[0-6])$/;

export const effect = defineContract({
  name: "effect",
  summary: { en: "What an event did to trade or output, month by month: against the year before and the growth before the event, with loss, trough, recovery, front-loading, leakage, placebos, and what could not be known", zh: "事件对贸易或产量的逐月影响：与上年同月及事件前的增速相比，给出损失、谷底、恢复、抢运、转移、安慰剂检验，以及无法得知的部分" },
  input: z.strictObject({
    event: z.string().max(100).optional().meta({ description: "An event of the record by id, which gives dates, goods and places; or give a date", examples: ["ev-020"] }),
    good: NameParam.optional().meta({ description: "Mineral or product; of the event's goods the one best told, unless given", examples: ["rare earth magnets"] }),
    place: NameParam.optional().meta({ description: "Whose figures; the place that acts in the event, unless given", examples: ["China"] }),
    partner: NameParam.optional().meta({ description: "The other end of a flow; the world unless given", examples: ["Japan"] }),
    measure: NameParam.optional().meta({ description: "exports unless given; imports, production ...", examples: ["exports"] }),
    announced: PeriodParam.optional().meta({ description: "Day or month of the announcement, in place of the event's", examples: ["2025-04-04"] }),
    effective: PeriodParam.optional().meta({ description: "First day or month in force, in place of the event's" }),
    suspended: PeriodParam.optional().meta({ description: "First day or month of a suspension: what follows is no effect any more" }),
    months: z.string().regex(WHOLE_MONTHS, { message: "a whole number from 1 to 36" }).transform(Number).optional().meta({ description: "Months in force that are looked at, at most; 12 unless given" }),
    pooled: z.enum(["yes", "no"]).optional().meta({ description: "January and February as one, as the New Year falls in either; yes for China, unless given" }),
    control: NameParam.optional().meta({ description: "A destination or good without the event, for the difference in differences", examples: ["Viet Nam"] }),
    figures: z.enum(["record", "trade"]).optional().meta({ description: "record: figures of editions and pages with what follows from them · trade: loaded trade by HS code; whichever tells more of the months, unless given" }),
    code: z.string().regex(/^\d{6}$/, { message: "six digits" }).optional().meta({ description: "Of loaded trade: one HS code instead of those of the good", examples: ["850511"] }),
    edition: z.string().max(100).optional().meta({ description: "One edition by id" }),
  }),
  output: z.strictObject({
    effect: z.strictObject({
      figures: z.enum(["record", "trade"]),
      key: ObservationKeySchema, unit: z.string(), basis: z.string().nullable(), definition: z.string().nullable(), codes: z.array(z.string()),
      announced: PeriodSchema, effective: PeriodSchema.nullable(), suspended: PeriodSchema.nullable(), ended: PeriodSchema.nullable(),
      base: z.enum(["pre-growth", "seasonal-naive"]).meta({ description: "pre-growth: median growth of the 12 months before the event · seasonal-naive: the year before as it was, for want of months" }),
      baseGrowth: Amount.meta({ description: "Growth that is expected on the year before, in per cent" }),
      noise: Amount.meta({ description: "How far growth goes from its middle without a cause, in per cent upwards: three robust standard deviations before the event" }),
      isPooled: z.boolean().meta({ description: "January and February are one" }),
      placeboDates: Amount.meta({ description: "Of dates without the event, the part with as large an effect; the smaller the rarer" }),
      placeboSeries: Amount.meta({ description: "The same among series the event did not touch" }),
      text: BilingualSchema,
    }).nullable(),
    findings: z.array(z.strictObject({
      id: z.enum(EFFECT_FINDINGS), ...estimate, unit: z.string(),
      period: z.string().nullable(), months: z.number().int().nullable().meta({ description: "Of the recovery: months from the entry into force" }),
      noiseMin: Amount, noiseMax: Amount.meta({ description: "With the noise of the series besides" }),
      isBeyond: z.boolean().nullable().meta({ description: "Further than noise goes; null where that is not known" }),
      missing: z.array(z.string()).meta({ description: "Months a sum is without" }),
      text: BilingualSchema,
    })),
    months: z.array(z.strictObject({
      id: z.string().meta({ description: "The month, or two months as one" }), role: z.enum(["pre", "announced", "after", "suspended"]), isFront: z.boolean(), isPartial: z.boolean(),
      kind: z.enum(["said", "implied", "bounded", "gap"]),
      ...estimate, before: Amount.meta({ description: "The same month a year before, or from the 13th month on what was expected of it" }), beforeMin: Amount, beforeMax: Amount, isChained: z.boolean(),
      growth: Amount, growthMin: Amount, growthMax: Amount, expected: Amount, expectedMin: Amount, expectedMax: Amount,
      effect: Amount, effectMin: Amount, effectMax: Amount, loss: Amount, lossMin: Amount, lossMax: Amount, isBeyond: z.boolean().nullable(),
      entries: z.array(z.string()).meta({ description: "Observations, claims and relations it rests on" }),
    })),
    leakage: z.array(z.strictObject({
      item: z.string().meta({ description: "Registry id of the place or good" }), kind: z.enum(["partner", "good", "exporter"]), months: z.array(z.string()), gain: Amount, gainMin: Amount, gainMax: Amount, unit: z.string(), effect: Amount, partOfLoss: Amount, isBeyond: z.boolean().nullable(),
    })).meta({ description: "What third countries and related goods gained in the months in which the series was below the expected; negative where they lost too" }),
    placebos: z.array(z.strictObject({ id: z.string(), kind: z.enum(["date", "series"]), effect: z.number(), isBeyond: z.boolean().nullable() })),
    notKnown: z.array(z.strictObject({ id: z.enum(EFFECT_UNKNOWNS), have: z.number().int(), need: z.number().int(), periods: z.array(z.string()), text: BilingualSchema })).meta({ description: "What could not be known, and how many months there were of how many needed" }),
    event: PolicyEventSchema.nullable(),
    derivations: DerivationsSchema,
    names: NamesSchema,
  }),
  argument: "event",
  rows: "months",
  lists: ["findings", "months", "leakage", "placebos", "notKnown"],
  examples: [
    { note: { en: "The magnet licences of April 2025", zh: "2025年4月磁体出口许可" }, input: { event: "ev-020" } },
    { note: { en: "Gallium after the licences of August 2023", zh: "2023年8月许可实施后的镓出口" }, input: { good: "镓", place: "中国", announced: "2023-07-03", effective: "2023-08-01" } },
  ],
});
