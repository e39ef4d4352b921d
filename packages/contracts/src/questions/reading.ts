import { z } from "zod";
import { defineContract } from "../contract.js";
import { TextParam } from "../params.js";

const Loose = z.looseObject({});

/** The interchange format `monazite-reading/1`: what any scorer or other program of readings takes. */
export const ReadingFormatSchema = z.strictObject({
  schema: z.literal("monazite-reading/1"),
  documents: z.array(Loose),
  mentions: z.array(Loose),
  claims: z.array(Loose),
  events: z.array(Loose),
  warnings: z.array(Loose),
});

export const reading = defineContract({
  name: "reading",
  summary: { en: "Read a text into the interchange format monazite-reading/1; nothing is stored", zh: "把一段文字读成交换格式 monazite-reading/1；不保存任何内容" },
  input: z.strictObject({ text: TextParam }),
  output: ReadingFormatSchema,
  text: "text",
  rows: "claims",
  examples: [
    { note: { en: "One sentence", zh: "一句话" }, input: { text: "China exported 5,473 tons of rare earth magnets in October 2025." } },
    { note: { en: "A sentence in Chinese", zh: "一句中文" }, input: { text: "2025年10月中国稀土永磁出口5473吨。" } },
  ],
});
