import { METHOD_NOTES } from "@monazite/core";
import { FigureSchema, PeriodSchema, StageSchema, YearParam } from "@monazite/core/schemas";
import { z } from "zod";
import { defineContract } from "../contract.js";
import { NamesSchema } from "../envelope.js";
import { NameParam } from "../params.js";
import { AgainstParam, AgainstSchema, BoundedSchema, CoveredSchema, NewestParam } from "./bounded.js";
import { DerivationsSchema } from "./derivations.js";

/** Methods of risk, each with the place it is for. */
export const RISK_METHODS = ["eu-supply-risk", "eu-economic-importance", "geopolrisk", "vulnerability", "governance", "n-1"] as const;
/** Terms that an asker may replace, by the method that has them. */
export const SETTABLE_TERMS = ["HHI_GS", "HHI_EU", "IR", "EoL", "SI", "HHI", "p", "price", "D", "d", "sub", "SP", "SCr", "SCo", "SPP", "exportTax.PLACE", "quota.PLACE", "prohibition.PLACE"] as const;

const SET = /^[A-Za-z_]+(\.[A-Za-z0-9_]+)?=-?\d+(\.\d+)?(e-?\d+)?(,[A-Za-z_]+(\.[A-Za-z0-9_]+)?=-?\d+(\.\d+)?(e-?\d+)?)*$/i;

export const RiskRowSchema = z.strictObject({
  id: z.string(),
  good: z.string(), stage: StageSchema.nullable().meta({ description: "Null for the material as a whole" }), code: z.string().nullable(),
  period: PeriodSchema, editionId: z.string(),
  score: BoundedSchema.meta({ description: "By its method; of n-1, the part that is left without the largest supplier: the less, the worse" }),
  refused: z.enum(METHOD_NOTES).nullable().meta({ description: "Why there is no figure; its words stand in `derivations`" }),
  variant: z.string().nullable().meta({ description: "GS+EU, GSonly or EUonly; group-mean: the mean of a group's members · n-1: of-supply, of-demand or of-remaining-demand · what governance is weighted by · who reports the trade" }),
  printed: FigureSchema.nullable().meta({ description: "The score as an edition prints it" }),
  difference: z.number().nullable().meta({ description: "Ours less the printed one; of a range, its distance from what the printed one can stand for, 0 where they meet" }),
  bottleneck: z.boolean().nullable().meta({ description: "Is it the stage that decides, of those with a score?" }),
  critical: z.boolean().nullable().meta({ description: "By the printed scores: supply risk of 1.0 and economic importance of 2.8 reached" }),
  method: z.enum(RISK_METHODS),
  factor: z.number().nullable().meta({ description: "GeoPolRisk: kg copper equivalents per kg" }),
  given: z.array(z.string()).meta({ description: "Terms that the asker put in" }),
  place: z.string().nullable(),
  against: AgainstSchema,
});

export const risk = defineContract({
  name: "risk",
  summary: { en: "How risky is a supply: supply risk and economic importance by the EU method, GeoPolRisk, vulnerability of an importer, governance of suppliers, what is left without the largest one (N − 1); each term shown, and editable", zh: "供应风险多大：欧盟方法的供应风险与经济重要性、GeoPolRisk、进口方脆弱性、供应者治理水平、去掉最大供应者后的剩余（N−1）；逐项列出，可改动" },
  input: z.strictObject({
    mineral: NameParam.optional().meta({ description: "Name, symbol or id of a mineral or product; all of them, ranked, unless given", examples: ["gallium"] }),
    method: z.enum(RISK_METHODS).optional().meta({ description: "eu-supply-risk unless given" }),
    place: NameParam.optional().meta({ description: "The importer, for geopolrisk and vulnerability; the EU method is the Union's", examples: ["United States"] }),
    by: z.enum(["production", "reserves", "imports"]).optional().meta({ description: "With method=governance: what weighs; production unless given" }),
    supply: z.enum(["GS+EU", "GSonly", "EUonly"]).optional().meta({ description: "EU method: which supply to use; what the study used unless given" }),
    set: z.string().regex(SET, { message: "NAME=NUMBER, several with commas: IR=0.8,EoL=0.1" }).optional().meta({ description: `Terms to put in place of the record's: ${SETTABLE_TERMS.join(", ")}; fractions from 0 to 1; an export tax in per cent, quota and prohibition 1 for yes; for n-1 the world's demand D and the largest supplier's own demand d in the unit of production`, examples: ["IR=0.8"] }),
    stage: StageSchema.optional().meta({ description: "Only this stage" }),
    year: YearParam.optional().meta({ description: "One year; all years unless given" }),
    edition: z.string().max(100).optional().meta({ description: "One edition of shares or production by id" }),
    against: AgainstParam.meta({ description: "Another edition to hold each score against" }),
    newest: NewestParam.meta({ description: "Only the newest period of the newest edition for each good and stage" }),
  }),
  output: z.strictObject({ risk: z.array(RiskRowSchema), coverage: CoveredSchema, derivations: DerivationsSchema, names: NamesSchema }),
  argument: "mineral",
  further: "place",
  rows: "risk",
  examples: [
    { note: { en: "Supply risk of antimony, stage by stage", zh: "锑的供应风险，逐环节" }, input: { mineral: "antimony" } },
    { note: { en: "The same, were the Union to import half of what it uses", zh: "假如欧盟一半靠进口" }, input: { mineral: "锑", set: "IR=0.5" } },
    { note: { en: "What is left of cobalt mining without its largest producer", zh: "没有最大生产国，钴矿产量还剩多少" }, input: { mineral: "cobalt", method: "n-1", newest: "true" } },
    { note: { en: "All materials ranked", zh: "所有材料排名" }, input: {} },
  ],
});
