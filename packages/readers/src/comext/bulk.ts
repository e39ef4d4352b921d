// Comext's bulk files: one row a reporter, partner, CN code, procedure and month, under the header of the files until 2022 and under the newer one. Values are
// in euros and quantities in kilograms. Rows by procedure are parts of one flow.
import { FlowCollector } from "../flows/collector.js";
import { Counted } from "../flows/counted.js";
import { Dollars } from "../flows/money.js";
import { PartedFlows } from "../flows/parts.js";
import type { ReadTable, TableInput, TableReader } from "../reader.js";
import { dialectOf } from "../table/dialect.js";
import { bindColumns, type Header } from "../table/header.js";
import { readNumber } from "../table/numbers.js";
import { Tally } from "../tally.js";
import { comextKey, comextQuantity } from "./flow.js";
import { COMEXT_SOURCE, comextEdition } from "./source.js";

const NEEDED = ["reporter", "partner", "product", "flow", "period", "value", "kg"] as const;
const NAMES: Readonly<Record<string, readonly string[]>> = {
  reporter: ["declarant_iso", "reporter_iso", "declarant", "reporter"], partner: ["partner_iso", "partner"], product: ["product_nc", "product_cn", "product"], flow: ["flow"], period: ["period"],
  value: ["value_in_euros", "value_eur", "value_in_euro"], kg: ["quantity_in_kg", "quantity_kg"], procedure: ["stat_regime", "stat_procedure"], trade: ["trade_type"],
};
/** All procedures together, where a file prints them. */
const ALL_PROCEDURES = "4";

/** Each of our columns under the first of its names that the table has: beside "PARTNER_ISO" the column "PARTNER" holds numbers of Eurostat's own. */
function aliasIn(header: Header): (plain: string) => string {
  const own = new Map(Object.entries(NAMES).flatMap(([name, theirs]) => { const first = theirs.find((one) => header.plain.includes(one)); return first === undefined ? [] : [[first, name] as const]; }));
  return (plain) => own.get(plain) ?? "";
}

/** Sure only with a column that no other publisher has. */
function recognise(header: Header): number {
  const alias = aliasIn(header);
  const own = new Set(header.plain.map(alias));
  const isComext = header.plain.some((plain) => plain === "product_nc" || plain === "value_in_euros" || plain === "value_eur" || plain === "declarant_iso");
  return isComext ? NEEDED.filter((name) => own.has(name)).length / NEEDED.length : 0;
}

export const comextBulk: TableReader = { id: "eurostat-comext", recognise, read };

function read(input: TableInput): ReadTable {
  const { header, rows: rowsOf, sha256, options } = input;
  const tally = new Tally();
  const counted = new Counted();
  const columns = bindColumns(header, NEEDED, aliasIn(header));
  const style = dialectOf(input, columns, ["value", "kg"]);
  const dollars = new Dollars("EUR", options);
  const parts = new PartedFlows();
  const periods = new Set<string>();
  for (const row of tally.down(rowsOf(columns, tally.tellUnread))) {
    const amount = (name: string): number | null | "number-unreadable" | "number-out-of-range" | "number-negative" => {
      const text = row.cell(name).trim();
      const value = text === "" || text === ":" ? null : /^:?c$/i.test(text) ? null : readNumber(text, style);
      return typeof value === "number" && value < 0 ? "number-negative" : value;
    };
    const [value, kg] = [amount("value"), amount("kg")];
    if (typeof value === "string") {
      tally.aside(row, value, "VALUE_EUR");
      continue;
    }
    if (typeof kg === "string") {
      tally.aside(row, kg, "QUANTITY_KG");
      continue;
    }
    const key = comextKey(row, tally, counted);
    if (!key) continue;
    const isSecret = ["value", "kg"].some((name) => /^:?c$/i.test(row.cell(name).trim()));
    const quantity = comextQuantity(kg === null ? null : kg / 1000, value, isSecret, counted, row.line, "QUANTITY_KG");
    periods.add(key.period);
    const procedure = row.cell("procedure").trim();
    parts.add({ ...key, valueUsd: dollars.of(value, counted, row.line, "VALUE_EUR"), ...quantity }, [procedure === ALL_PROCEDURES ? null : procedure, row.cell("trade").trim(), row.cell("partner").trim(), row.cell("reporter").trim()], row.line, row.raw);
  }
  const flows = new FlowCollector(tally.tell);
  const used = parts.finish(flows, tally, counted);
  const { batches } = flows.finish();
  counted.tell(tally.tell);
  return { edition: comextEdition(sha256, [...periods].sort(), options), sources: [COMEXT_SOURCE], observations: [], flows: batches, problems: tally.problems, rows: tally.counts(used) };
}
