import { FLOW_REPORTERS, METHOD_NOTES } from "@monazite/core";
import { FigureSchema, PeriodSchema, StageSchema, YearParam } from "@monazite/core/schemas";
import { z } from "zod";
import { defineContract } from "../contract.js";
import { NamesSchema } from "../envelope.js";
import { NameParam } from "../params.js";
import { AgainstParam, AgainstSchema, BoundedSchema, CoveredSchema, NewestParam } from "./bounded.js";
import { DerivationsSchema } from "./derivations.js";

/** How a place depends: by its balance, by who sells to it (as printed, or as trade has it), by who mined what it buys, by a screen. */
export const DEPENDENCE_KINDS = ["import-reliance", "suppliers", "origins", "geodep", "cdi", "crma"] as const;
/** Of the Union's consumption: extracted, processed and recycled at home at least, and from one third country at most. */
export const BENCHMARKS = ["extraction", "processing", "recycling", "single"] as const;

export const DependenceRowSchema = z.strictObject({
  id: z.string(),
  good: z.string(), stage: StageSchema.nullable(), code: z.string().nullable().meta({ description: "HS code, of trade" }),
  period: PeriodSchema, editionId: z.string(),
  kind: z.enum(DEPENDENCE_KINDS),
  benchmark: z.enum(BENCHMARKS).nullable().meta({ description: "Of crma: which of the four benchmarks of 2030" }),
  score: BoundedSchema.meta({ description: "import-reliance: fraction of consumption · suppliers: share of the largest · geodep: years of the last three in which all three criteria hold · cdi: HHI of origins outside · crma: the share that the benchmark is about · origins: share of the place that mined most of what is bought at a later stage" }),
  refused: z.enum(METHOD_NOTES).nullable().meta({ description: "Why there is no figure; its words stand in `derivations`" }),
  printed: FigureSchema.nullable().meta({ description: "The same figure as an edition prints it" }),
  printedAs: z.string().nullable().meta({ description: "Net import reliance in the classes of USGS: >95, E, 80" }),
  largest: z.string().nullable().meta({ description: "The largest supplier" }),
  hhi: BoundedSchema.nullable().meta({ description: "Concentration of the suppliers, 0 to 1" }),
  suppliers: z.number().int().nullable(),
  conditionHolds: z.boolean().nullable().meta({ description: "Of a screen: does it call the place dependent (crma: is the benchmark met); null where too little is known" }),
  place: z.string(), reportedBy: z.enum(FLOW_REPORTERS).nullable(),
  doubtful: z.number().nullable().meta({ description: "Part of the quantity that is estimated, imputed or suspicious" }),
  against: AgainstSchema,
});

export const dependence = defineContract({
  name: "dependence",
  summary: { en: "How much does a place depend on others: import reliance, suppliers direct, through re-exports and through the stages up to the mine, and the screens in use (GeoDep, core dependency indicators, benchmarks of 2030)", zh: "一地对外依赖多大：进口依赖度、直接供应者、经转口及逐环节追溯到矿山的来源，以及常用筛选指标（GeoDep、欧盟核心依赖指标、2030年基准）" },
  input: z.strictObject({
    place: NameParam.meta({ description: "Name or code of a country or group, in either language", examples: ["EU27"] }),
    mineral: NameParam.optional().meta({ description: "Name, symbol or id of a mineral or product; all of them, ranked, unless given", examples: ["neodymium"] }),
    kind: z.enum(DEPENDENCE_KINDS).optional().meta({ description: "Only this way of telling; all unless given" }),
    weight: z.enum(["tonnes", "value"]).optional().meta({ description: "Of trade: by tonnes unless given, or by value; the screens use values" }),
    stage: StageSchema.optional().meta({ description: "Only this stage" }),
    year: YearParam.optional().meta({ description: "One year; all years unless given" }),
    edition: z.string().max(100).optional().meta({ description: "One edition by id; all, side by side, unless given" }),
    against: AgainstParam.meta({ description: "Another edition to hold each row against" }),
    newest: NewestParam.meta({ description: "Only the newest period of the newest edition for each good, stage and kind" }),
  }),
  output: z.strictObject({
    dependence: z.array(DependenceRowSchema),
    exposure: z.array(z.strictObject({
      row: z.string().meta({ description: "`id` of the row of suppliers or origins" }), supplier: z.string(), rank: z.number().int(),
      direct: BoundedSchema.meta({ description: "What it sells, as a share of all that is bought" }),
      traced: z.number().nullable().meta({ description: "What comes from it in the end: of suppliers, re-exports taken back to who exports more than it imports; of origins, through the stages to the mine; null where the trade of the others is not loaded, and where only a range is known (`derivations`)" }),
    })).meta({ description: "For each row of suppliers or origins, the ten largest: who sells, and who stands behind the sellers" }),
    coverage: CoveredSchema, derivations: DerivationsSchema, names: NamesSchema,
  }),
  argument: "place",
  further: "mineral",
  rows: "dependence",
  lists: ["exposure"],
  examples: [
    { note: { en: "The European Union, all goods, newest figures", zh: "欧盟，所有产品，最新数字" }, input: { place: "EU27", newest: "true" } },
    { note: { en: "Who mined the rare earths in what Japan buys; asked of one mineral", zh: "日本所购稀土产自谁的矿山；须指明矿种" }, input: { place: "Japan", mineral: "rare earths", kind: "origins" } },
    { note: { en: "Net import reliance of the United States for rare earths", zh: "美国稀土的净进口依赖度" }, input: { place: "United States", mineral: "稀土", kind: "import-reliance" } },
  ],
});
