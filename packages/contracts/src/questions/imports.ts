import { MappingSchema } from "@monazite/core/schemas";
import { z } from "zod";
import { defineContract } from "../contract.js";
import { FlagParam } from "../params.js";

/** Rates for money that is told in other currencies than dollars. */
export const RateParam = z.string().max(200).regex(/^[A-Z]{3}\/[A-Z]{3}=\d{1,9}(\.\d{1,12})?(,[A-Z]{3}\/[A-Z]{3}=\d{1,9}(\.\d{1,12})?)*$/, { message: "write EUR/USD=0.92, several with commas" }).optional().meta({ description: "Rates for trade values that are not in dollars, units of the first currency for one of the second; without one such values are not loaded, and that is told", examples: ["EUR/USD=0.92"] });

/** The JSON of a mapping as text, as it travels in a query or stands in a file. */
const MappingParam = z.string().max(20_000).transform((text, context) => {
  try {
    const found = MappingSchema.safeParse(JSON.parse(text));
    if (found.success) return found.data;
    for (const { message, path } of found.error.issues) context.addIssue({ code: "custom", message: `${path.join(".")}: ${message}` });
  } catch (error) {
    context.addIssue({ code: "custom", message: `not JSON: ${error instanceof Error ? error.message.slice(0, 100) : ""}` });
  }
  return z.NEVER;
});

/** The file of the example: two flows in BACI's layout, and a row that names no place. */
const SAMPLE = "t,i,j,k,v,q\n2023,156,392,850511,1234.5,20.125\n2023,156,842,850511,2000,NA\n2023,156,999,850511,1,1\n";

export const imports = defineContract({
  name: "imports",
  command: "import",
  summary: { en: "Load a file of statistics: recognised by content, each row accepted, kept aside with its line and reason, or the file refused", zh: "载入统计文件：按内容识别，每行要么接受，要么连同行号和原因搁置，要么整个文件拒绝" },
  input: z.strictObject({
    file: z.string().max(250_000_000).meta({ description: "The file's bytes, of any size: the body of the request, a path on the command line" }),
    name: z.string().max(1000).optional().meta({ description: "Name of the file, for people; it is never recognised by it", examples: ["BACI_HS22_Y2023.csv"] }),
    dry_run: FlagParam.optional().meta({ description: "true: tell what would be loaded, and load nothing" }),
    strict: FlagParam.optional().meta({ description: "true: refuse the whole file when one of its rows would be kept aside" }),
    reader: z.string().max(100).optional().meta({ description: "Id of the reader to use, where the columns fit several", examples: ["cepii-baci"] }),
    decimal: z.enum([".", ","]).optional().meta({ description: "The decimal sign of the file, where a comma could be either" }),
    encoding: z.enum(["utf-8", "utf-16le", "utf-16be", "gb18030", "big5", "windows-1252", "windows-1250", "windows-1251", "shift_jis", "euc-kr"]).optional().meta({ description: "How the file writes its letters, where its bytes do not say it", examples: ["windows-1250"] }),
    subject: z.string().max(200).optional().meta({ description: "What the table is of, where it does not say: a mineral and what its mass counts, a year", examples: ["Lithium (Li2O)"] }),
    rate: RateParam,
    mapping: MappingParam.optional().meta({ description: "Which column is what, as JSON, for a table that no reader knows; a path on the command line", examples: ['{"columns":{"Country":"place","Output":"value"},"constants":{"measure":"production","good":"lithium","period":"2024","unit":"t"}}'] }),
    edition: z.string().regex(/^[A-Za-z0-9._:-]{1,100}$/, { message: "letters, digits, dots, dashes and colons only" }).optional().meta({ description: "Id of the edition; made from source and years unless given, and asked for where a table holds too little of one to tell", examples: ["usgs-mcs-2026"] }),
    published: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, { message: "write 2025, 2025-10 or 2025-10-09" }).optional().meta({ description: "When the publisher published it, where the file does not say" }),
  }),
  output: z.strictObject({
    dataVersion: z.string(),
    files: z.array(z.strictObject({
      path: z.string(), kind: z.string().nullable().meta({ description: "Id of the reader that took it; null when none did" }),
      outcome: z.enum(["accepted", "quarantined", "refused", "unchanged"]).meta({ description: "quarantined: loaded but for the rows that are kept aside · unchanged: the same content is already there" }),
      editionId: z.string().nullable(), encoding: z.string().nullable(), delimiter: z.string().nullable(), headerLine: z.number().int().nullable(),
      columns: z.array(z.strictObject({ name: z.string(), as: z.string().nullable() })).meta({ description: "What each column is taken for; null where it is not read" }),
      first: z.array(z.string()).meta({ description: "The first rows as they are loaded, in codes" }),
      rows: z.strictObject({ read: z.number().int(), accepted: z.number().int(), quarantined: z.number().int() }),
      problems: z.array(z.strictObject({ code: z.string(), line: z.number().int().nullable(), column: z.string().nullable(), message: z.string(), messageZh: z.string(), raw: z.string().nullable() })).meta({ description: "The first thousand; `quarantine` has all rows that were kept aside" }),
      problemCount: z.number().int(),
    })),
  }),
  writes: true,
  file: "file",
  rows: "files",
  examples: [
    { note: { en: "Two flows in BACI's layout and a row that is kept aside", zh: "两行BACI格式的贸易流，另有一行被搁置" }, input: { file: SAMPLE, name: "two-flows.csv", edition: "sample:two-flows" } },
    { note: { en: "What would be loaded", zh: "先看会载入什么" }, input: { file: SAMPLE, dry_run: "true" } },
  ],
});
