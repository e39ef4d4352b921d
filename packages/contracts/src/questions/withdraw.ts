import { z } from "zod";
import { defineContract } from "../contract.js";
import { IdParam } from "../params.js";

export const withdraw = defineContract({
  name: "withdraw",
  summary: { en: "Undo an import from now on; what was known before stays readable with recordedAsOf", zh: "从现在起撤回一次导入；此前已知的内容仍可用 recordedAsOf 查看" },
  input: z.strictObject({ id: IdParam.meta({ description: "Id of a text, of a document that stands in it, or of an edition", examples: ["doc_5d9e154f4181516c"] }) }),
  output: z.strictObject({
    importId: z.string(), subject: z.string().meta({ description: "The text or edition that was withdrawn" }),
    recordedAt: z.string(), withdrawnAt: z.string(), rows: z.number().int(),
  }),
  writes: true,
  argument: "id",
  examples: [
    { note: { en: "The text of a document", zh: "某篇文章所在的文字" }, input: { id: "doc_5d9e154f4181516c" } },
    { note: { en: "An edition", zh: "一个版本" }, input: { id: "wgi-2023" } },
  ],
});
