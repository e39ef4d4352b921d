// Parameters and shapes that the measures share: a number with what it may be, and which edition another is held against.
import { z } from "zod";

/** A number with its ends; the number alone is null where unnamed, absent or bounded inputs leave ends only, all three where it is refused. */
export const BoundedSchema = z.strictObject({ value: z.number().nullable(), min: z.number().nullable(), max: z.number().nullable() });

/** What the same row is in the edition it is held against. */
export const AgainstSchema = z.strictObject({
  editionId: z.string(), value: z.number().nullable(), min: z.number().nullable(), max: z.number().nullable(),
  change: z.number().nullable().meta({ description: "This row's value less the other's; null unless both are single numbers" }),
  apart: z.boolean().meta({ description: "True where the two ranges share no value: the change is more than rounding and gaps" }),
}).nullable();

/** How much of what was asked has a figure. */
export const CoveredSchema = z.strictObject({
  goods: z.number().int().meta({ description: "Goods and minerals that were asked for" }),
  withFigure: z.number().int().meta({ description: "Of these, those with at least one row that is a figure or a range" }),
  rows: z.number().int(), refused: z.number().int().meta({ description: "Rows without a figure; each says why" }),
});

export const NewestParam = z.enum(["true"]).optional();
export const AgainstParam = z.string().max(100).optional();
