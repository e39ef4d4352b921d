import { LIVE_SERVICES } from "@monazite/core";
import { PeriodParam, ReceiptSchema } from "@monazite/core/schemas";
import { z } from "zod";
import { defineContract } from "../contract.js";
import { FlagParam, NameParam } from "../params.js";
import { RateParam } from "./imports.js";

const ListParam = z.string().trim().min(1).max(2_000).transform((text) => text.split(",").map((one) => one.trim()).filter((one) => one !== ""));
const CountParam = z.string().regex(/^[1-9]\d{0,3}$/, { message: "a whole number from 1 to 9999" }).transform(Number);

/** What went wrong, as a line for people. */
const ToldSchema = z.strictObject({ code: z.string(), zh: z.string(), en: z.string(), retry: z.boolean().meta({ description: "Does asking again later help?" }) });

export const FETCH_STATES = ["loaded", "already", "nothing", "cut", "failed", "remaining", "planned"] as const;

export const fetchLive = defineContract({
  name: "fetch",
  summary: {
    en: "Fetch statistics from their live service: cut into calls, each answer loaded at once like a file, with its receipt; asked again, it goes on where it stopped",
    zh: "从实时服务获取统计：分成多次调用，每份应答立即像文件一样载入并留有回执；再次请求时从中断处继续",
  },
  input: z.strictObject({
    service: z.enum(LIVE_SERVICES).meta({ description: "comtrade (UN, with a key of your own), eurostat (Comext), usgs (Mineral Commodity Summaries), world-bank (governance)" }),
    good: NameParam.optional().meta({ description: "comtrade, eurostat: mineral or product, by its six-digit HS codes", examples: ["rare earth magnets"] }),
    codes: z.string().regex(/^(\d{2}){1,4}(,(\d{2}){1,4})*$/, { message: "codes of two, four, six or eight digits, with commas" }).transform((text) => text.split(",")).optional().meta({ description: "comtrade, eurostat: HS codes instead of a good, with commas; eurostat takes eight digits too", examples: ["850511,280530"] }),
    reporters: ListParam.optional().meta({ description: "Places whose reports are meant, with commas; all unless given", examples: ["CHN,Japan"] }),
    partners: ListParam.optional().meta({ description: "comtrade, eurostat: only trade with these places; all, and the world, unless given" }),
    flows: z.string().regex(/^(import|export)(,(import|export))?$/, { message: "import, export or both with a comma" }).transform((text) => [...new Set(text.split(","))] as ("import" | "export")[]).optional().meta({ description: "comtrade, eurostat: import, export; both unless given" }),
    from: PeriodParam.optional().meta({ description: "comtrade, eurostat, world-bank: first year (2020) or month (2025-01)", examples: ["2020"] }),
    until: PeriodParam.optional().meta({ description: "Last year or month, included; `from` unless given" }),
    indicators: ListParam.optional().meta({ description: "world-bank: VA, PV, GE, RQ, RL or CC with .EST, .SC or .PER.RNK, with commas", examples: ["PV.EST,RL.EST"] }),
    release: z.string().regex(/^(\d{4}|[0-9a-f]{24})$/, { message: "a year, or the id of a ScienceBase item" }).optional().meta({ description: "usgs: year of the Summaries, or the ScienceBase item of their data release", examples: ["2026"] }),
    rate: RateParam,
    again: FlagParam.optional().meta({ description: "true: ask also what was fetched before; it supersedes what has changed" }),
    calls: CountParam.optional().meta({ description: "Calls to make at most; 500 unless given" }),
    minutes: CountParam.optional().meta({ description: "Minutes to go on at most; 4 unless given" }),
    dry_run: FlagParam.optional().meta({ description: "true: list the calls, and reach nothing" }),
  }),
  output: z.strictObject({
    dataVersion: z.string(),
    counts: z.strictObject({ loaded: z.number().int(), already: z.number().int(), nothing: z.number().int(), failed: z.number().int(), remaining: z.number().int() }),
    stopped: ToldSchema.nullable().meta({ description: "Why calls remain; null when none does" }),
    quota: z.strictObject({ limit: z.number().int(), used: z.number().int() }).nullable().meta({ description: "Calls that the service allows in 24 hours, and how many of them this record has used; null where it states none" }),
    calls: z.array(z.strictObject({
      state: z.enum(FETCH_STATES).meta({ description: "loaded: now, or the same content is there · already: fetched before · nothing: the service has no rows · cut: asked in smaller calls · failed: asked, and nothing of it loaded · remaining: not asked · planned: of a dry run" }),
      url: z.string(),
      rows: z.strictObject({ read: z.number().int(), accepted: z.number().int(), quarantined: z.number().int() }).nullable(),
      editionIds: z.array(z.string()),
      problem: ToldSchema.nullable(),
      receipts: z.array(ReceiptSchema),
    })),
  }),
  writes: true,
  argument: "service",
  rows: "calls",
  examples: [
    { note: { en: "What would be asked of Comtrade", zh: "会向Comtrade请求什么" }, input: { service: "comtrade", good: "rare earth magnets", reporters: "CHN,JPN", from: "2020", until: "2023", dry_run: "true" } },
    { note: { en: "What would be asked of the World Bank", zh: "会向世界银行请求什么" }, input: { service: "world-bank", indicators: "PV.EST", from: "2015", until: "2023", dry_run: "true" } },
  ],
});
