import { PolicyEventSchema, YearParam } from "@monazite/core/schemas";
import { z } from "zod";
import { defineContract } from "../contract.js";
import { BilingualSchema, NamesSchema } from "../envelope.js";
import { NameParam } from "../params.js";
import { AllNamesSchema, HeldSchema } from "./names.js";
import { ShareRowSchema } from "./shares.js";

const KINDS = ["country", "former-country", "group", "world", "region", "city", "subdivision", "undefined-group", "unspecified"] as const;
const KindSchema = z.enum(KINDS);
const DayOrNull = z.string().nullable();

export const countries = defineContract({
  name: "countries",
  summary: { en: "Countries and groups of countries with ISO, M49 and Comtrade codes; members of a group with their dates", zh: "国家和国家组：ISO、M49、Comtrade代码；组别成员及其起止日期" },
  input: z.strictObject({
    group: NameParam.optional().meta({ description: "Only members of this group, past ones with their last day", examples: ["G7", "欧盟"] }),
    kind: KindSchema.optional().meta({ description: "Only places of this kind; countries unless given" }),
  }),
  output: z.strictObject({
    countries: z.array(z.strictObject({
      id: z.string().meta({ description: "ISO 3166-1 alpha-3, or an id of ours for groups, regions and cities" }), name: BilingualSchema, kind: KindSchema,
      iso2: z.string().nullable(), m49: z.string().nullable(), comtrade: z.string().nullable().meta({ description: "UN Comtrade's own number, where it differs from M49" }),
      since: DayOrNull.meta({ description: "First day in the group asked for; null: from its beginning, or no group asked" }),
      until: DayOrNull.meta({ description: "Day after the last one in the group; null: still a member" }),
      observations: z.number().int().meta({ description: "Figures of the record about it" }),
    })),
    names: NamesSchema,
  }),
  rows: "countries",
  examples: [
    { note: { en: "Members of the G7", zh: "七国集团成员" }, input: { group: "G7" } },
    { note: { en: "Groups of countries", zh: "国家组" }, input: { kind: "group" } },
  ],
});

export const country = defineContract({
  name: "country",
  summary: { en: "A country's profile: names, codes, groups with dates, what it produces with rank and share in every edition, what the record holds, events", zh: "一个国家的概况：名称、代码、所属组别及日期、各版本中的产量排名与占比、记录内容、事件" },
  input: z.strictObject({
    country: NameParam.meta({ description: "Name or code of a country or group, in either language; a government's seat stands for its country", examples: ["China", "MMR"] }),
    year: YearParam.optional().meta({ description: "Production of one year; of every edition's latest year unless given" }),
  }),
  output: z.strictObject({
    country: z.strictObject({
      id: z.string(), kind: KindSchema, names: AllNamesSchema, iso2: z.string().nullable(), m49: z.string().nullable(), comtrade: z.string().nullable(), until: DayOrNull.meta({ description: "Last day of a former country" }),
    }),
    groups: z.array(z.strictObject({ group: z.string(), since: DayOrNull, until: DayOrNull, source: z.string().nullable() })),
    members: z.array(z.strictObject({ place: z.string(), since: DayOrNull, until: DayOrNull })).meta({ description: "Of a group" }),
    production: z.array(ShareRowSchema).meta({ description: "What it produces, by good and edition, with rank and shares of that edition's own world" }),
    record: z.array(HeldSchema).meta({ description: "What else the record holds about it" }),
    events: z.array(PolicyEventSchema).meta({ description: "Events in which it acts or is aimed at, newest first" }),
    names: NamesSchema,
  }),
  argument: "country",
  rows: "production",
  lists: ["groups", "members", "production", "record", "events"],
  examples: [
    { note: { en: "Myanmar by its old name", zh: "按旧名查缅甸" }, input: { country: "Burma" } },
    { note: { en: "China in 2024", zh: "2024年的中国" }, input: { country: "中国", year: "2024" } },
  ],
});
