import { z } from "zod";
import { defineContract } from "../contract.js";
import { NamesSchema } from "../envelope.js";
import { NameParam } from "../params.js";
import { ConflictSchema } from "./ledger-parts.js";

export const conflicts = defineContract({
  name: "conflicts",
  summary: { en: "What in the record and the kept documents cannot all be right: smallest conflicting sets, with suspects and what each would have to be", zh: "记录与已保存文章中不能都对的数字：最小矛盾集、嫌疑以及各自应为多少" },
  input: z.strictObject({
    good: NameParam.optional().meta({ description: "Only about this mineral or product", examples: ["rare earth magnets"] }),
    measure: NameParam.optional().meta({ description: "Only of this measure", examples: ["exports"] }),
    place: NameParam.optional().meta({ description: "Only about this place", examples: ["China"] }),
  }),
  output: z.strictObject({ conflicts: z.array(ConflictSchema).meta({ description: "Those that hang on most figures first" }), names: NamesSchema }),
  rows: "conflicts",
  examples: [
    { note: { en: "Everything", zh: "全部" }, input: {} },
    { note: { en: "About rare earths", zh: "关于稀土" }, input: { good: "rare earths" } },
  ],
});
