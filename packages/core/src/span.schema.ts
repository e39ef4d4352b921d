import { z } from "zod";

/** [start, end) in UTF-16 code units of the whole text. */
export const SpanSchema = z.tuple([z.number().int().nonnegative(), z.number().int().nonnegative()]).readonly();
