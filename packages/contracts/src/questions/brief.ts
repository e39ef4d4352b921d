import { z } from "zod";
import { defineContract } from "../contract.js";
import { TextParam } from "../params.js";

export const brief = defineContract({
  name: "brief",
  summary: { en: "A report of a check with its chain of custody, as Markdown, HTML and data; the same text and record give it again, byte for byte", zh: "核对报告，附证据链，有 Markdown、HTML 与数据三种形式；同一文字与记录重做，逐字节相同" },
  input: z.strictObject({
    text: TextParam.meta({ description: "The text to check, or the id of a kept text or document" }),
    words: z.enum(["zh", "en"]).optional().meta({ description: "Language of the report; English unless given" }),
  }),
  output: z.strictObject({
    id: z.string().meta({ description: "Follows from text, data version, method and language" }),
    textId: z.string(),
    markdown: z.string(),
    html: z.string().meta({ description: "A whole page without scripts; texts of documents stand in it as text, never as markup" }),
    figures: z.array(z.strictObject({
      claimId: z.string(), statement: z.string(), sentence: z.string(), said: z.string(), verdict: z.string(), why: z.string(),
      evidence: z.array(z.string()).meta({ description: "Ids of observations, claims and relations the verdict rests on" }),
    })),
    custody: z.strictObject({
      textSha256: z.string(), dataVersion: z.string(), method: z.string(), reader: z.string(),
      editions: z.array(z.strictObject({ id: z.string(), title: z.string(), sha256: z.string(), published: z.string().nullable() })),
      rows: z.array(z.strictObject({ id: z.string(), editionId: z.string(), sourceId: z.string(), locator: z.string() })),
    }),
  }),
  text: "text",
  rows: "figures",
  examples: [
    { note: { en: "Of one sentence", zh: "一句话" }, input: { text: "China exported 5,473 tons of rare earth magnets in October 2025." } },
    { note: { en: "In Chinese", zh: "中文报告" }, input: { text: "2025年10月中国稀土永磁出口5473吨。", words: "zh" } },
  ],
});
