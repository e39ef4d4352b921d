import { z } from "zod";
import { GRAINS, tryPeriod } from "./period.js";

export const DaySchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/).meta({ description: "ISO calendar day" });

export const PeriodSchema = z.strictObject({
  text: z.string().meta({ description: 'Canonical form: "2025", "2025-H1", "2025-Q3", "2025-10", "2025-W07", "2025-10-31", "2025-01/2025-10", "2026-01/.."' }),
  grain: z.enum(GRAINS),
  start: DaySchema.nullable().meta({ description: "First day; null where the range is open" }),
  end: DaySchema.nullable().meta({ description: "Day after the last one; null where the range is open" }),
});

/** A period written as text in a question. */
export const PeriodParam = z
  .string()
  .refine((text) => tryPeriod(text) !== null, { message: "not a period; write 2025, 2025-H1, 2025-Q3, 2025-10, 2025-10-31 or 2025-01/2025-10" })
  .meta({ description: "A period: 2025, 2025-H1, 2025-Q3, 2025-10, 2025-10-31 or 2025-01/2025-10", examples: ["2025-10"] });

/** A calendar year as four digits. Never coerced: "" is no year and true is no year. */
export const YearParam = z
  .string()
  .regex(/^(1[89]|20)\d\d$/, { message: "not a year; write four digits, such as 2024" })
  .meta({ description: "A year of four digits", examples: ["2024"] });
