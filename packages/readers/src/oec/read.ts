// OEC, net trade by country: exports, imports and their difference in dollars for one year. Neither year nor product stands in the table, so both
// must be told; what the name of the file says is taken with a remark. A name without a product is that of the files this layout was seen in, which are of
// rare earths: their product is taken from the layout, aloud.
import type { Edition, Observation } from "@monazite/core";
import { places } from "@monazite/core/countries";
import { observationOf } from "../observations.js";
import { Refusal } from "../problem.js";
import type { ReadTable, TableInput, TableReader } from "../reader.js";
import { dialectOf } from "../table/dialect.js";
import { bindColumns } from "../table/header.js";
import { eachOnce, type Keyed } from "../table/each-once.js";
import { readNumber } from "../table/numbers.js";
import { Tally } from "../tally.js";
import { productIn } from "./product.js";
import { oecSource } from "./source.js";

const SOURCE = oecSource("Net trade by country");
const NEEDED = ["iso 3", "country id", "country", "trade value export", "trade value import", "trade value delta"] as const;
/** What the files are of that this layout was first seen in, by the size of their trade: HS 2846. */
const ASSUMED = "rare-earth-compounds";
/** What each column measures, and what it is called in ids. */
const SIDES = [["trade value export", "export-value"], ["trade value import", "import-value"]] as const;

export const oec: TableReader = { id: "oec", encoding: "windows-1252", recognise: ({ plain }) => NEEDED.filter((name) => plain.includes(name)).length / NEEDED.length, read };

/** Sums of dollars carry the noise of binary fractions: 81.99999999999999 is 82. A real fraction stays. */
const withoutNoise = (value: number): number => (Math.abs(value - Math.round(value)) < 1e-6 ? Math.round(value) : value);

function read(input: TableInput): ReadTable {
  const { header, rows, sha256, name, options } = input;
  const columns = bindColumns(header, NEEDED);
  const style = dialectOf(input, columns, SIDES.map(([column]) => column));
  const told = options.subject ?? name;
  const year = /(?:^|\D)((?:19|20)\d{2})(?!\d)/.exec(told)?.[1];
  if (year === undefined) throw new Refusal("subject-unknown", told);
  const tally = new Tally();
  if (options.subject === undefined) tally.tell({ code: "subject-from-name", line: null, column: null, raw: name });
  const product = (options.subject === undefined ? null : productIn(options.subject)) ?? productIn(name);
  if (!product) tally.tell({ code: "product-assumed", line: null, column: null, raw: ASSUMED });
  const edition: Edition = { id: options.edition ?? `oec:net-trade-${product ? `${product.good}-` : ""}${year}`, title: `OEC net trade in ${product?.words ?? "rare earths"} ${year}`, kind: "statistics", published: options.published ?? null, sha256, supersedes: null };
  const found: Keyed<readonly Observation[]>[] = [];
  for (const row of tally.down(rows(columns, tally.tellUnread))) {
    const area = places.get(row.cell("iso 3").trim().toUpperCase()) ?? places.find(row.cell("country").trim());
    const values = SIDES.map(([column, measure]) => ({ column, measure, printed: row.cell(column).trim() })).map((one) => ({ ...one, value: readNumber(one.printed, style) }));
    const fault = values.find(({ value }) => typeof value === "string" || value < 0);
    if (!area) tally.aside(row, "place-unknown", "ISO 3");
    else if (fault) tally.aside(row, typeof fault.value === "string" ? fault.value : "number-negative", fault.column);
    else {
      const item = values.flatMap(({ column, measure, value }) => typeof value === "string" ? [] : [observationOf(edition.id, SOURCE.id, {
        line: row.line, column: column.replaceAll(" ", "-"), key: { measure, good: product?.good ?? ASSUMED, area: area.id, counterpart: "WLD" }, period: year,
        printed: String(withoutNoise(value)), value: withoutNoise(value), unit: "USD", status: "reported", definition: product ? `product not stated in the table; "${product.words}" by its name` : "product code not stated by the source; the size fits HS 2846",
      })]);
      found.push({ key: area.id, says: values.map(({ value }) => value).join("|"), row, item });
    }
  }
  const kept = eachOnce(found, tally, "Country");
  return { edition, sources: [SOURCE], observations: kept.flat(), flows: [], problems: tally.problems, rows: tally.counts(kept.length) };
}
