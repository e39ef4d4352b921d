import { COMPARATORS, FLOW_REPORTERS, GAP_REASONS } from "@monazite/core";
import { StageSchema, StatusSchema } from "@monazite/core/schemas";
import { z } from "zod";
import { defineContract } from "../contract.js";
import { NamesSchema } from "../envelope.js";
import { MomentParam, NameParam } from "../params.js";

export const REVISION_KINDS = ["changed", "withdrawn", "added"] as const;
const EditionParam = z.string().min(1).max(100);

/** What one edition says of a key and period. */
const SaidSchema = z.strictObject({
  id: z.string().meta({ description: "Ask evidence for it; an old one may need recordedAsOf" }), editionId: z.string(), comparator: z.enum(COMPARATORS).nullable(), value: z.number().nullable(), min: z.number().nullable(), max: z.number().nullable(),
  gap: z.enum(GAP_REASONS).nullable().meta({ description: "Why there is no number" }), status: StatusSchema.nullable(),
  definition: z.string().nullable().meta({ description: "The publisher's own words, which it may have changed; of trade, the edition of the codes" }),
});

export const revisions = defineContract({
  name: "revisions",
  summary: { en: "What changed between two editions of a series, and by how much: figures added, withdrawn and changed, with statistics of the revision", zh: "同一系列的两个版本之间改了什么、改了多少：新增、撤下和改动的数字，附修订统计" },
  input: z.strictObject({
    edition: EditionParam.optional().meta({ description: "The newer edition by id; every edition that supersedes another unless given", examples: ["usgs-mcs-2026"] }),
    against: EditionParam.optional().meta({ description: "The older edition by id; the one it supersedes unless given", examples: ["usgs-mcs-2025"] }),
    before: MomentParam.optional().meta({ description: "Instead of an older edition: the same editions as this store had them at that moment, such as a file that was loaded again", examples: ["2026-01-01T00:00:00Z"] }),
    mineral: NameParam.optional().meta({ description: "Only this mineral or product, and the HS codes that hold it", examples: ["rare earths"] }),
    place: NameParam.optional().meta({ description: "Only about this place, at either end of a flow", examples: ["Australia"] }),
    measure: NameParam.optional().meta({ description: "Only this measure, by id or name in either language", examples: ["production"] }),
    code: z.string().regex(/^\d{6}$/, { message: "six digits" }).optional().meta({ description: "Of trade, only this HS code", examples: ["850511"] }),
    kind: z.enum(REVISION_KINDS).optional().meta({ description: "Only these; the statistics stay those of all" }),
  }),
  output: z.strictObject({
    revisions: z.array(z.strictObject({
      id: z.string(), kind: z.enum(REVISION_KINDS), good: z.string(), code: z.string().nullable().meta({ description: "HS code, of trade" }), area: z.string(), period: z.string(),
      old: SaidSchema.nullable(), new: SaidSchema.nullable(),
      difference: z.number().nullable().meta({ description: "New less old, in `unit`" }), relative: z.number().nullable().meta({ description: "The difference as a part of the old figure: 0.05 is +5 %" }),
      measure: z.string(), stage: StageSchema.nullable(), counterpart: z.string().nullable(), denominator: z.string().nullable(), reportedBy: z.enum(FLOW_REPORTERS).nullable(), basis: z.string().nullable(), unit: z.string().nullable(),
    })),
    comparisons: z.array(z.strictObject({
      newer: z.string(), older: z.string(), recordedAsOf: z.string().nullable().meta({ description: "When the older side was as it is told here; null for now" }),
      unchanged: z.number().int(), changed: z.number().int(), withdrawn: z.number().int(), added: z.number().int(),
      onlyOlder: z.number().int().meta({ description: "Figures of periods or goods that the newer edition does not cover: they are not withdrawn" }), onlyNewer: z.number().int().meta({ description: "The same the other way round: they are not added to what was there" }),
      sized: z.number().int().meta({ description: "Changes that have a relative size" }), meanAbsoluteRelative: z.number().nullable(), medianAbsoluteRelative: z.number().nullable(), meanRelative: z.number().nullable(),
    })).meta({ description: "Statistics of each pair of editions" }),
    names: NamesSchema,
  }),
  argument: "edition",
  further: "against",
  rows: "revisions",
  lists: ["comparisons"],
  examples: [
    { note: { en: "Rare earths, the newer summary against the older", zh: "稀土：新版概要与旧版对比" }, input: { edition: "usgs-mcs-2026", against: "usgs-mcs-2025", mineral: "rare earths" } },
    { note: { en: "What every edition changed of the one it supersedes", zh: "每个版本改动了它所取代的版本的哪些数字" }, input: { kind: "changed" } },
  ],
});
