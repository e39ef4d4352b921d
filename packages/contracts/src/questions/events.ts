import { PeriodParam, PolicyEventSchema } from "@monazite/core/schemas";
import { z } from "zod";
import { defineContract } from "../contract.js";
import { NamesSchema } from "../envelope.js";
import { NameParam } from "../params.js";

export const events = defineContract({
  name: "events",
  summary: { en: "Export controls, licences, quotas, deals and outages of the record, with the days they were announced, in force, suspended and ended", zh: "记录中的出口管制、许可、配额、协议和停产等事件，含公布、生效、暂停和终止日期" },
  input: z.strictObject({
    mineral: NameParam.optional().meta({ description: "About this mineral or good, its goods, groups and members", examples: ["gallium"] }),
    actor: NameParam.optional().meta({ description: "Who acts: a country, ministry or company, in either language", examples: ["MOFCOM", "中国"] }),
    target: NameParam.optional().meta({ description: "Whom it is aimed at; WLD for all", examples: ["USA"] }),
    party: NameParam.optional().meta({ description: "Who acts or is aimed at", examples: ["Japan"] }),
    type: z.string().regex(/^[a-z-]+(\.[a-z-]+)?$/).optional().meta({ description: "A family such as export, or a whole type such as export.ban", examples: ["licence", "export.ban"] }),
    from: PeriodParam.optional().meta({ description: "From the beginning of this day, month or year" }),
    until: PeriodParam.optional().meta({ description: "To the end of this day, month or year" }),
    dated: z.enum(["announced", "effective", "suspended", "ended"]).optional().meta({ description: "Which of its dates must fall between; any unless given" }),
    order: z.enum(["newest", "oldest"]).optional().meta({ description: "newest first unless given" }),
  }),
  output: z.strictObject({ events: z.array(PolicyEventSchema), names: NamesSchema }),
  argument: "mineral",
  rows: "events",
  examples: [
    { note: { en: "About gallium", zh: "关于镓" }, input: { mineral: "gallium" } },
    { note: { en: "Chinese licences and bans in force since 2023", zh: "2023年以来中国的许可与禁令" }, input: { actor: "中国", from: "2023", dated: "effective" } },
  ],
});
