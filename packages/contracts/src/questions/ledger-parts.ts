// What several questions tell about the ledger: sets of claims, conflicts with their suspects, derivations.
import { SET_VERDICTS } from "@monazite/core";
import { DerivationSchema, LedgerCellSchema, SpanSchema } from "@monazite/core/schemas";
import { z } from "zod";
import { BilingualSchema } from "../envelope.js";

export const ClaimSetSchema = z.strictObject({
  members: z.array(z.strictObject({
    claimId: z.string(),
    span: SpanSchema.meta({ description: "The quantity's place in the text, or the sentence's where there is none; one member for each place a figure is told" }),
  })),
  verdict: z.enum(SET_VERDICTS),
  reason: z.string().meta({ description: "same-figure, bounds-meet, same-when-rounded, follows; what differs (measure, good, stage, denominator, period, status ...); intervals-apart, sums-apart" }),
  text: BilingualSchema,
});
/** Claims about the same thing, and how they stand to each other. */
export type ClaimSetAnswer = z.output<typeof ClaimSetSchema>;

export const SuspectSchema = z.strictObject({
  id: z.string().meta({ description: "A claim, an observation or a relation" }),
  says: BilingualSchema.meta({ description: "What it says, in words" }),
  source: z.string().nullable().meta({ description: "Id of the source of an observation or relation; null for a claim of the text" }),
  resolves: z.boolean().meta({ description: "Would all else hold without it?" }),
  sets: z.number().int().meta({ description: "In how many of the sets it stands" }),
  support: z.number().int().meta({ description: "Independent voices whose figure agrees with it" }),
  wouldBe: BilingualSchema.nullable().meta({ description: "What its figure would have to be for the rest to hold" }),
});

export const ConflictSchema = z.strictObject({
  id: z.string(),
  about: BilingualSchema.meta({ description: "The quantity it is about, and how many more" }),
  suspect: BilingualSchema.meta({ description: "The most suspect entry, in words" }),
  wouldBe: BilingualSchema.nullable().meta({ description: "What its figure would have to be for the rest to hold" }),
  sets: z.array(z.array(z.string())).meta({ description: "Irreducible sets: leave any one entry out of a set and the rest of it holds together" }),
  suspects: z.array(SuspectSchema).meta({ description: "All entries of the sets, the most suspect first" }),
  repairs: z.array(z.array(z.string())).meta({ description: "The fewest entries that would have to be wrong, in each way that resolves all of it" }),
});
/** Entries that cannot all be right. */
export type ConflictAnswer = z.output<typeof ConflictSchema>;

export const ImpliedSchema = z.strictObject({
  cell: LedgerCellSchema,
  min: z.number().nullable(),
  max: z.number().nullable(),
  text: BilingualSchema,
  derivation: DerivationSchema,
  steps: z.array(BilingualSchema).meta({ description: "The derivation in words, one sentence a step" }),
});
