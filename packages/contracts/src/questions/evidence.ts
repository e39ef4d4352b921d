import { ClaimSchema, EditionSchema, FacilitySchema, ObservationSchema, RelationSchema, SourceSchema } from "@monazite/core/schemas";
import { z } from "zod";
import { defineContract } from "../contract.js";
import { BilingualSchema, NamesSchema } from "../envelope.js";
import { IdParam } from "../params.js";
import { RowDerivationSchema } from "./derivations.js";
import { FlowReportSchema } from "./flow-parts.js";
import { ImpliedSchema } from "./ledger-parts.js";

export const evidence = defineContract({
  name: "evidence",
  summary: { en: "Where a number comes from: down to the row of an edition or the sentence of a document", zh: "一个数字从何而来：直到版本中的一行或文章中的一句" },
  input: z.strictObject({ id: IdParam.meta({ description: "Id of an observation, a claim, a row of trade, or a figure of an answer", examples: ["ledger.prod.rare-earths.China.2022"] }) }),
  output: z.strictObject({
    kind: z.enum(["observation", "claim", "derived", "flow", "measure", "facility"]),
    observation: ObservationSchema.nullable(),
    facility: FacilitySchema.nullable().meta({ description: "A mine, works or deposit, as the row of the edition describes it" }),
    edition: EditionSchema.nullable(),
    source: SourceSchema.nullable(),
    relations: z.array(RelationSchema).meta({ description: "What pages state about the observation and others, and whether it holds" }),
    claim: ClaimSchema.nullable(),
    places: z.array(z.strictObject({ documentId: z.string(), title: z.string(), sentence: z.string(), quote: z.string() }))
      .meta({ description: "The sentences a claim was read from" }),
    derived: ImpliedSchema.nullable().meta({ description: "Of a point of a series: what is known of it, and the derivation as a list from what was said to the result" }),
    leaves: z.array(z.strictObject({
      id: z.string(),
      kind: z.enum(["observation", "relation", "claim", "flow"]),
      says: BilingualSchema,
      source: z.string().nullable().meta({ description: "Title of the page, edition or document" }),
      locator: z.string().nullable().meta({ description: "Row of the edition" }),
      sentence: z.string().nullable().meta({ description: "Of a claim: the sentence" }),
    })).meta({ description: "Of a derived figure: every entry it rests on, down to row and sentence" }),
    flow: FlowReportSchema.nullable().meta({ description: "A row of trade as it was loaded" }),
    measure: RowDerivationSchema.nullable().meta({ description: "Of a computed figure: the formula with its terms, each with value and origin" }),
    asked: z.string().nullable().meta({ description: "Of a computed figure: the question it answers" }),
    names: NamesSchema,
  }),
  argument: "id",
  rows: null,
  examples: [
    { note: { en: "Of an observation", zh: "某观测值" }, input: { id: "ledger.prod.rare-earths.China.2022" } },
    { note: { en: "Of a claim that `read` kept", zh: "由 read 保存的论断" }, input: { id: "clm_3a28a4482c18af6e" } },
  ],
});
