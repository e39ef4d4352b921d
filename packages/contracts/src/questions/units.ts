import { BasisSchema } from "@monazite/core/schemas";
import { z } from "zod";
import { defineContract } from "../contract.js";

const NumberParam = z.string().regex(/^-?\d{1,15}(\.\d{1,15})?$/, { message: "not a number; write 1234.5, without separators" }).transform(Number);
const UnitParam = z.string().trim().min(1).max(60);

export const units = defineContract({
  name: "units",
  summary: { en: "Convert a value from one unit, and one basis, to another; refuses with the reason where no factor exists", zh: "单位与计量基准换算；没有确定系数时拒绝并说明原因" },
  input: z.strictObject({
    value: NumberParam.meta({ description: "The number to convert", examples: ["1"] }),
    from: UnitParam.meta({ description: "Its unit, by symbol or name in either language; a quotient such as CNY/t too", examples: ["mtu", "万吨", "USD/lb"] }),
    to: UnitParam.optional().meta({ description: "The unit wanted; every unit of the same dimension unless given", examples: ["kg"] }),
    basis: BasisSchema.optional().meta({ description: "Of what the mass is: gross, as:REO, as:Li, as:WO3", examples: ["as:WO3"] }),
    to_basis: BasisSchema.optional().meta({ description: "Of what it is to be told; the same unless given", examples: ["as:LCE"] }),
    element: z.string().regex(/^[A-Z][a-z]?$/).optional().meta({ description: "Symbol of the element, where a basis does not name it: as:REO of Nd", examples: ["Nd"] }),
  }),
  output: z.strictObject({
    conversions: z.array(z.strictObject({
      value: z.number(), unit: z.string(), basis: z.string().nullable(),
      fromValue: z.number(), fromUnit: z.string(), fromBasis: z.string().nullable(),
      numerator: z.number(), denominator: z.number().meta({ description: "One of `fromUnit` is numerator / denominator of `unit`, exactly" }),
      basisFactor: z.number().nullable().meta({ description: "What the change of basis multiplies by, from atomic masses; null when the basis stays" }),
      dimension: z.string(),
    })),
  }),
  rows: "conversions",
  examples: [
    { note: { en: "A metric ton unit of tungsten trioxide in kilograms", zh: "三氧化钨的一吨度折合公斤" }, input: { value: "1", from: "mtu", to: "kg", basis: "as:WO3" } },
    { note: { en: "Lithium metal as carbonate", zh: "金属锂折碳酸锂" }, input: { value: "1000", from: "吨", to: "t", basis: "as:Li", to_basis: "as:LCE" } },
  ],
});
