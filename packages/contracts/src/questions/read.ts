import { z } from "zod";
import { defineContract } from "../contract.js";
import { TextParam } from "../params.js";

export const read = defineContract({
  name: "read",
  summary: { en: "Read a text and keep it: its documents, claims and events become part of the store", zh: "读一段文字并保存：其中的文章、论断和事件进入数据库" },
  input: z.strictObject({ text: TextParam }),
  output: z.strictObject({
    textId: z.string(),
    outcome: z.enum(["stored", "unchanged"]).meta({ description: "unchanged: the same text was read before" }),
    documents: z.array(z.strictObject({ id: z.string(), title: z.string(), published: z.string().nullable(), claims: z.number().int(), events: z.number().int(), warnings: z.number().int() })),
  }),
  writes: true,
  text: "text",
  rows: "documents",
  examples: [
    { note: { en: "Keep one sentence", zh: "保存一句话" }, input: { text: "China exported 5,473 tons of rare earth magnets in October 2025." } },
    { note: { en: "Keep a sentence in Chinese", zh: "保存一句中文" }, input: { text: "2025年10月中国稀土永磁出口5473吨。" } },
  ],
});
