import { PolicyEventSchema, StageSchema } from "@monazite/core/schemas";
import { z } from "zod";
import { defineContract } from "../contract.js";
import { BilingualSchema, NamesSchema } from "../envelope.js";
import { NameParam } from "../params.js";
import { AllNamesSchema, BasketSchema, HeldSchema } from "./names.js";

const KindSchema = z.enum(["element", "material", "group"]).meta({ description: "element: one of the periodic table; material: without a symbol of its own; group: several minerals" });
const ListingSchema = z.strictObject({ list: z.string(), name: BilingualSchema, issuer: z.string(), since: z.string(), as: z.string().meta({ description: "The member that stands for it: itself, or a group it belongs to" }), source: z.string() });

export const minerals = defineContract({
  name: "minerals",
  summary: { en: "The minerals, elements and groups Monazite knows, with symbol, groups and the official lists that name them", zh: "收录的矿种、元素和组别：符号、所属组别，以及列入哪些官方清单" },
  input: z.strictObject({
    group: NameParam.optional().meta({ description: "Only members of this group, by name in either language", examples: ["heavy rare earths"] }),
    list: NameParam.optional().meta({ description: "Only members of this official list, by id or name; a group on a list brings its members", examples: ["eu-2023", "us-2025"] }),
    kind: KindSchema.optional(),
  }),
  output: z.strictObject({
    minerals: z.array(z.strictObject({
      id: z.string(), name: BilingualSchema, symbol: z.string().nullable(), kind: KindSchema,
      groups: z.array(z.string()), lists: z.array(z.string()).meta({ description: "Ids of the lists that name it, itself or by a group, oldest first" }),
      observations: z.number().int().meta({ description: "Figures and told gaps of the record about it and its goods" }),
    })),
    names: NamesSchema,
  }),
  rows: "minerals",
  examples: [
    { note: { en: "Heavy rare earths", zh: "重稀土" }, input: { group: "heavy rare earths" } },
    { note: { en: "Everything on the EU list of 2023", zh: "欧盟2023年清单上的全部矿种" }, input: { list: "eu-2023" } },
  ],
});

export const mineral = defineContract({
  name: "mineral",
  summary: { en: "A mineral's profile: names, groups, official lists, goods made of it, HS codes that hold it, by-products both ways, record and events", zh: "一个矿种的概况：名称、组别、官方清单、制成品、所在HS编码、双向副产关系、记录内容和事件" },
  input: z.strictObject({ mineral: NameParam.meta({ description: "Name, symbol or id of a mineral, in either language", examples: ["gallium", "镓"] }) }),
  output: z.strictObject({
    mineral: z.strictObject({ id: z.string(), kind: KindSchema, symbol: z.string().nullable(), names: AllNamesSchema, groups: z.array(z.string()), members: z.array(z.string()).meta({ description: "Of a group" }) }),
    lists: z.array(ListingSchema).meta({ description: "Official lists that name it, oldest first" }),
    goods: z.array(z.strictObject({ good: z.string(), stage: StageSchema.nullable() })).meta({ description: "Products made of it, in the order of the chain" }),
    codes: z.array(z.strictObject({ code: z.string(), territory: z.string().nullable(), editions: z.array(z.string()), text: BilingualSchema, stage: StageSchema.nullable(), basket: BasketSchema }))
      .meta({ description: "HS codes and national lines that hold it, baskets that hide it among them" }),
    byProducts: z.array(z.strictObject({ mineral: z.string(), host: z.string(), stream: BilingualSchema, extent: z.enum(["main", "partly"]), source: z.string() }))
      .meta({ description: "It as a by-product of others, and others as by-products of it" }),
    record: z.array(HeldSchema).meta({ description: "What the record holds of it and its goods" }),
    events: z.array(PolicyEventSchema).meta({ description: "Policy and company events about it, its goods and groups, newest first" }),
    names: NamesSchema,
  }),
  argument: "mineral",
  rows: "record",
  lists: ["lists", "goods", "codes", "byProducts", "record", "events"],
  examples: [
    { note: { en: "Gallium", zh: "镓" }, input: { mineral: "gallium" } },
    { note: { en: "By symbol", zh: "按元素符号" }, input: { mineral: "Dy" } },
  ],
});
