import { ClaimSchema, DocumentSchema, EventSchema, MentionSchema, ObservationSchema, WarningSchema } from "@monazite/core/schemas";
import { z } from "zod";
import { defineContract } from "../contract.js";
import { NamesSchema } from "../envelope.js";
import { IdParam } from "../params.js";
import { CheckedVerdictSchema } from "./check.js";
import { ClaimSetSchema, ConflictSchema } from "./ledger-parts.js";

export const documents = defineContract({
  name: "documents",
  summary: { en: "The documents that were read and kept, newest first", zh: "已读并保存的文章，新的在前" },
  input: z.strictObject({
    lang_of: z.enum(["zh", "en"]).optional().meta({ description: "Language of the document" }),
    publisher: z.string().max(200).optional().meta({ description: "Publisher exactly as printed" }),
  }),
  output: z.strictObject({
    documents: z.array(z.strictObject({
      id: z.string(), title: z.string(), source: z.string().nullable(), published: z.string().nullable(), lang: z.enum(["zh", "en"]),
      statements: z.number().int(), claims: z.number().int(), events: z.number().int(), warnings: z.number().int(),
    })),
  }),
  rows: "documents",
  examples: [
    { note: { en: "All documents", zh: "全部文章" }, input: {} },
    { note: { en: "Documents in Chinese", zh: "中文文章" }, input: { lang_of: "zh" } },
  ],
});

export const document = defineContract({
  name: "document",
  summary: { en: "One document with its text, claims, events, warnings and verdicts", zh: "一篇文章及其原文、论断、事件、警告和核对结果" },
  input: z.strictObject({ id: IdParam.meta({ description: "Id of the document", examples: ["doc_5d9e154f4181516c"] }) }),
  output: z.strictObject({
    textId: z.string(),
    text: z.string().meta({ description: "The whole text the document stands in; all spans count in it" }),
    document: DocumentSchema,
    mentions: z.array(MentionSchema),
    claims: z.array(ClaimSchema),
    events: z.array(EventSchema),
    warnings: z.array(WarningSchema),
    verdicts: z.array(CheckedVerdictSchema),
    sets: z.array(ClaimSetSchema),
    conflicts: z.array(ConflictSchema),
    record: z.array(ObservationSchema),
    names: NamesSchema,
  }),
  argument: "id",
  rows: "claims",
  examples: [
    { note: { en: "By id", zh: "按编号" }, input: { id: "doc_5d9e154f4181516c" } },
    { note: { en: "By another id", zh: "按另一编号" }, input: { id: "doc_1e7341f443589995" } },
  ],
});
