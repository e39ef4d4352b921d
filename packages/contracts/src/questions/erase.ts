import { z } from "zod";
import { defineContract } from "../contract.js";
import { IdParam } from "../params.js";

export const erase = defineContract({
  name: "erase",
  summary: { en: "Remove a kept text for good, with everything read from it; only its id, the day and the reason stay", zh: "彻底删除一篇已保存的文字及从中读出的一切；只保留其编号、日期和原因" },
  input: z.strictObject({
    id: IdParam.meta({ description: "Id of the text, or of a document that stands in it", examples: ["doc_5d9e154f4181516c"] }),
    reason: z.string().trim().min(1).max(500).meta({ description: "Why, as whoever asks for it later will read", examples: ["the publisher asked for it"] }),
  }),
  output: z.strictObject({ textId: z.string(), erasedAt: z.string(), reason: z.string() }),
  writes: true,
  argument: "id",
  examples: [
    { note: { en: "Takedown by document", zh: "按文章删除" }, input: { id: "doc_5d9e154f4181516c", reason: "the publisher asked for it" } },
    { note: { en: "With the reason in Chinese", zh: "用中文写原因" }, input: { id: "doc_1e7341f443589995", reason: "应发布者要求" } },
  ],
});
