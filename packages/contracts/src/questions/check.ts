import { ClaimSchema, DocumentSchema, EventSchema, MentionSchema, ObservationSchema, TextReadingSchema, VerdictSchema, WarningSchema } from "@monazite/core/schemas";
import { z } from "zod";
import { defineContract } from "../contract.js";
import { BilingualSchema, NamesSchema } from "../envelope.js";
import { TextParam } from "../params.js";
import { ClaimSetSchema, ConflictSchema } from "./ledger-parts.js";

export const CheckedVerdictSchema = VerdictSchema.extend({
  text: BilingualSchema.meta({ description: "The verdict in words" }),
  steps: z.array(BilingualSchema).optional().meta({ description: "Of an implied figure: how it follows, one sentence a step" }),
});

export type CheckedVerdict = z.output<typeof CheckedVerdictSchema>;

export const CheckAnswerSchema = z.strictObject({
  textId: z.string(),
  text: z.string().meta({ description: "The text that was read: all spans count in it; of a file that is not plain text, what it became" }),
  documents: z.array(DocumentSchema),
  mentions: z.array(MentionSchema),
  claims: z.array(ClaimSchema),
  events: z.array(EventSchema),
  warnings: z.array(WarningSchema),
  notUnderstood: TextReadingSchema.shape.notUnderstood,
  verdicts: z.array(CheckedVerdictSchema).meta({ description: "At least one for each claim, the strongest first" }),
  sets: z.array(ClaimSetSchema).meta({ description: "Claims of the text about the same thing: which agree, which follow from others, which only look alike, which contradict each other" }),
  conflicts: z.array(ConflictSchema).meta({ description: "What of the text and the record together cannot all be right, with the suspects" }),
  record: z.array(ObservationSchema).meta({ description: "The observations that verdicts point to" }),
  names: NamesSchema,
});

export const check = defineContract({
  name: "check",
  summary: { en: "Read a text and hold every figure in it against the record and against the others; nothing is stored", zh: "读一段文字，把其中每个数字与记录、与彼此核对；不保存任何内容" },
  input: z.strictObject({ text: TextParam.meta({ description: "The text, or the id of a kept text (`textId` of `read`): then as it is kept, with its corrections" }) }),
  output: CheckAnswerSchema,
  text: "text",
  rows: "verdicts",
  examples: [
    { note: { en: "One sentence", zh: "一句话" }, input: { text: "China exported 5,473 tons of rare earth magnets in October 2025." } },
    { note: { en: "A sentence in Chinese", zh: "一句中文" }, input: { text: "2025年10月中国稀土永磁出口5473吨。" } },
  ],
});
