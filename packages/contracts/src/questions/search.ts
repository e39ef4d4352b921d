import { PeriodParam, SpanSchema } from "@monazite/core/schemas";
import { z } from "zod";
import { defineContract } from "../contract.js";
import { NamesSchema } from "../envelope.js";
import { NameParam } from "../params.js";

const CountsSchema = z.array(z.strictObject({ id: z.string(), documents: z.number().int() }));

export const search = defineContract({
  name: "search",
  summary: { en: "Search the kept documents in Chinese and English at once: words, names, codes, phrases in quotes; with filters", zh: "同时用中英文检索已保存的文章：词语、名称、编码、引号中的短语；可加筛选" },
  input: z.strictObject({
    q: z.string().trim().max(300).optional().meta({ description: 'Words as they come; "in quotes" as they stand. A name finds its names in the other language too. Without words: all that passes the filters', examples: ["稀土永磁 exports", '"rare earth magnets"', "C5+1"] }),
    mineral: NameParam.optional().meta({ description: "Only documents about this mineral or good", examples: ["dysprosium"] }),
    place: NameParam.optional().meta({ description: "Only documents about this place", examples: ["Japan"] }),
    actor: NameParam.optional().meta({ description: "Only documents that name this ministry, company or other actor", examples: ["MOFCOM"] }),
    kind: NameParam.optional().meta({ description: "Only documents that tell a figure of this measure (exports, price) or an event of this family or type (licence, export.ban)", examples: ["exports", "licence"] }),
    from: PeriodParam.optional().meta({ description: "Published from the beginning of this day, month or year" }),
    until: PeriodParam.optional().meta({ description: "Published to the end of this day, month or year" }),
    lang_of: z.enum(["zh", "en"]).optional().meta({ description: "Language of the document" }),
    publisher: z.string().min(1).max(200).optional().meta({ description: "Publisher exactly as printed" }),
  }),
  output: z.strictObject({
    results: z.array(z.strictObject({
      id: z.string(), title: z.string(), source: z.string().nullable(), published: z.string().nullable(), lang: z.enum(["zh", "en"]),
      textId: z.string().meta({ description: "The text that spans count in" }),
      titleSpan: SpanSchema,
      titleHighlights: z.array(SpanSchema).meta({ description: "Where in the text the words stand, UTF-16, half open" }),
      passages: z.array(z.strictObject({ statement: z.string(), span: SpanSchema, text: z.string(), highlights: z.array(SpanSchema) })).meta({ description: "The statements that hold most of the words, in the order of the document" }),
      claims: z.number().int(), events: z.number().int(), warnings: z.number().int(),
      score: z.number().meta({ description: "BM25, to be compared within one answer only" }),
      holds: z.number().int().meta({ description: "How many of the things looked for it holds" }),
    })),
    lookedFor: z.array(z.strictObject({
      text: z.string(), exact: z.boolean().meta({ description: "Quoted, and looked for as it stands" }),
      forms: z.array(z.string()).meta({ description: "All that it was looked for under" }),
      entries: z.array(z.strictObject({ kind: z.string(), id: z.string() })).meta({ description: "Registry entries it names" }),
    })),
    matched: z.enum(["all", "some", "none"]).meta({ description: "some: no document holds everything, so those are shown that hold most" }),
    facets: z.strictObject({ mineral: CountsSchema, good: CountsSchema, place: CountsSchema, actor: CountsSchema, kind: CountsSchema, lang: CountsSchema, publisher: CountsSchema, year: CountsSchema }).meta({ description: "What all found documents are about; the most frequent of each" }),
    suggestions: z.array(z.strictObject({ text: z.string(), from: z.enum(["registry", "index"]) })).meta({ description: "When nothing is found: names of the registries and words of documents that are near" }),
    names: NamesSchema,
  }),
  argument: "q",
  rows: "results",
  examples: [
    { note: { en: "Magnets, in either language", zh: "两种语言中的稀土永磁" }, input: { q: "稀土永磁" } },
    { note: { en: "A phrase, where exports are told", zh: "含出口数字的短语" }, input: { q: '"rare earth magnets"', kind: "exports" } },
  ],
});
