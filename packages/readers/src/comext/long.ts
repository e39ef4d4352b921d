// Comext as its API answers, SDMX-CSV or JSON-stat: one indicator a row. The value, the weight and the supplementary quantity of a flow are rows of their
// own and become one flow; a mark of confidentiality is a gap, never a zero.
import { FlowCollector } from "../flows/collector.js";
import { Counted } from "../flows/counted.js";
import { Dollars } from "../flows/money.js";
import { PartedFlows } from "../flows/parts.js";
import type { ReadTable, TableInput, TableReader } from "../reader.js";
import { dialectOf } from "../table/dialect.js";
import { bindColumns } from "../table/header.js";
import { readNumber } from "../table/numbers.js";
import { Tally } from "../tally.js";
import { comextKey, comextQuantity, type ComextKey } from "./flow.js";
import { COMEXT_SOURCE, comextEdition } from "./source.js";

const NEEDED = ["reporter", "partner", "product", "flow", "indicator", "period", "amount"] as const;
const NAMES: Readonly<Record<string, string>> = {
  reporter: "reporter", declarant: "reporter", partner: "partner", product: "product", flow: "flow", indicators: "indicator", indicator: "indicator", time_period: "period", time: "period", obs_value: "amount", value: "amount",
  obs_flag: "flag", status: "flag", conf_status: "secret", freq: "freq", "last update": "updated", stat_procedure: "procedure", stat_regime: "procedure", action: "action", unit_mult: "times",
};
const alias = (plain: string): string => NAMES[plain] ?? "";

/** An export with labels heads the label like the code it stands behind ("TIME_PERIOD", "Time"): the first of each is the code. */
function firstOfEach(): (plain: string) => string {
  const taken = new Set<string>();
  return (plain) => {
    const name = alias(plain);
    if (taken.has(name)) return "";
    taken.add(name);
    return name;
  };
}

/** What an indicator gives, and how much of a tonne its unit is. */
const INDICATORS: Readonly<Record<string, readonly ["value" | "mass" | "other", number]>> = {
  VALUE_IN_EUROS: ["value", 1], VALUE_EUR: ["value", 1], VALUE_IN_EURO: ["value", 1], VALUE_IN_1000EUROS: ["value", 1000], QUANTITY_IN_KG: ["mass", 0.001], QUANTITY_KG: ["mass", 0.001], QUANTITY_IN_100KG: ["mass", 0.1], QUANTITY_IN_TONS: ["mass", 1],
  SUPPLEMENTARY_QUANTITY: ["other", 1], SUP_QUANTITY: ["other", 1], QUANTITY_SUPPL_UNIT: ["other", 1],
};

/** Flags of an observation that are no estimate and no secret; what one means is told with it. */
const FLAGS: Readonly<Record<string, string>> = { b: "break in series", d: "definition differs", n: "not significant", p: "provisional", r: "revised", u: "low reliability", z: "not applicable" };

/** All procedures together, by its number or its name. */
const ALL_PROCEDURES = /^(?:4|total)$/i;

export const comextLong: TableReader = {
  id: "eurostat-comext-api",
  recognise: ({ plain }) => { const own = new Set(plain.map(alias)); return NEEDED.filter((name) => own.has(name)).length / NEEDED.length; },
  read,
};

interface Cell {
  readonly amount: number | null;
  /** Withheld; one that is printed nevertheless is an amount like any other. */
  readonly isSecret: boolean;
  /** By the publisher: flag e, or s for an estimate of Eurostat's own. */
  readonly isEstimated: boolean;
  readonly line: number;
  readonly raw: string;
}

interface Joined {
  readonly key: ComextKey;
  /** Procedure, partner and reporter as printed: of two letters for one country each is a part. */
  readonly place: readonly (string | null)[];
  readonly cells: Map<string, Cell[]>;
}

function read(input: TableInput): ReadTable {
  const { header, rows: rowsOf, sha256, options, around } = input;
  const tally = new Tally();
  const counted = new Counted();
  const columns = bindColumns(header, NEEDED, firstOfEach());
  const style = dialectOf(input, columns, ["amount"]);
  const joined = new Map<string, Joined>();
  let updated = dayOf(around.get("updated") ?? "");
  for (const row of tally.down(rowsOf(columns, tally.tellUnread))) {
    updated ??= dayOf(row.cell("updated"));
    const indicator = row.cell("indicator").trim().toUpperCase();
    const [text, flag] = [row.cell("amount").trim(), row.cell("flag").trim()];
    // Both "c" in the flag and ":c" in the value are written; ":" alone is not available.
    const isSecret = /(?:^|[^a-z])c(?:$|[^a-z])/i.test(flag) || /^c$/i.test(row.cell("secret").trim()) || /^:\s*c$/i.test(text);
    const printed = text === "" || text.startsWith(":") ? null : readNumber(text, style);
    // SDMX's count of zeros that a value leaves out; Comext itself has none.
    const [zeros] = /^\d?$/.exec(row.cell("times").trim()) ?? [];
    const value = typeof printed === "number" ? Number((printed * 10 ** Number(zeros ?? 0)).toPrecision(15)) : printed;
    // SDMX-CSV 2.0: a row to be deleted is no figure, though it may still print one.
    if (!/^[IARM]?$/i.test(row.cell("action").trim())) tally.aside(row, "word-unknown", "ACTION");
    else if (zeros === undefined) tally.aside(row, "word-unknown", "UNIT_MULT");
    else if (INDICATORS[indicator] === undefined) tally.aside(row, "word-unknown", "indicators");
    else if (typeof value === "string") tally.aside(row, value, "OBS_VALUE");
    else if (value !== null && value < 0) tally.aside(row, "number-negative", "OBS_VALUE");
    else {
      const key = comextKey(row, tally, counted);
      if (!key) continue;
      for (const letter of /^[a-z]+$/i.test(flag) ? flag.toLowerCase() : "") if (FLAGS[letter] !== undefined) counted.add("figures-flagged", row.line, "OBS_FLAG", `${letter} (${FLAGS[letter]})`);
      const procedure = row.cell("procedure").trim();
      const name = `${Object.values(key).join(" ")} ${row.cell("partner").trim()} ${row.cell("reporter").trim()} ${procedure}`;
      const flow = joined.get(name) ?? { key, place: [ALL_PROCEDURES.test(procedure) ? null : procedure, row.cell("partner").trim(), row.cell("reporter").trim()], cells: new Map<string, Cell[]>() };
      joined.set(name, flow);
      flow.cells.set(indicator, [...(flow.cells.get(indicator) ?? []), { amount: value, isSecret, isEstimated: /^[a-z]*[es][a-z]*$/i.test(flag), line: row.line, raw: row.raw }]);
    }
  }
  const flows = new FlowCollector(tally.tell);
  const dollars = new Dollars("EUR", options);
  const periods = new Set<string>();
  const parts = new PartedFlows();
  for (const { key, place, cells } of joined.values()) {
    const all = [...cells.values()].flat();
    if ([...cells.values()].some(([first, ...rest]) => rest.some(({ amount }) => amount !== first?.amount))) {
      for (const { line, raw } of all) tally.tell({ code: "duplicate-conflicting", line, column: "OBS_VALUE", raw });
      continue;
    }
    for (const [, ...rest] of cells.values()) for (const { line, raw } of rest) tally.tell({ code: "duplicate-identical", line, column: null, raw });
    periods.add(key.period);
    const first = all.reduce((a, b) => (b.line < a.line ? b : a));
    const of = (kind: "value" | "mass"): (Cell & { readonly factor: number }) | null => {
      const found = [...cells].flatMap(([indicator, [cell]]) => (INDICATORS[indicator]?.[0] === kind && cell ? [{ ...cell, factor: INDICATORS[indicator][1] }] : []));
      // Kilograms before hundreds of them, which are rounded.
      return found.sort((a, b) => a.factor - b.factor).find(({ amount }) => amount !== null) ?? found[0] ?? null;
    };
    const [value, mass] = [of("value"), of("mass")];
    const euros = value === null || value.amount === null ? null : value.amount * value.factor;
    const tonnes = mass === null || mass.amount === null ? null : mass.amount * mass.factor;
    const quantity = comextQuantity(tonnes, euros, all.some(({ isSecret, amount }) => isSecret && amount === null), counted, mass?.line ?? first.line, "OBS_VALUE");
    const quality = quantity.quality === "reported" && mass?.isEstimated === true ? "estimated" : quantity.quality;
    parts.add({ ...key, valueUsd: dollars.of(euros, counted, first.line, "OBS_VALUE"), ...quantity, quality }, place, first.line, first.raw, cells.size);
  }
  const used = parts.finish(flows, tally, counted);
  const { batches } = flows.finish();
  counted.tell(tally.tell);
  return { edition: comextEdition(sha256, [...periods].sort(), options, updated), sources: [COMEXT_SOURCE], observations: [], flows: batches, problems: tally.problems, rows: tally.counts(used) };
}

/** "2024-05-15", "15/05/24 11:00:00", "2024-05-15T11:00:00+0200": the day it was published. */
function dayOf(text: string): string | null {
  const [, day, month, year] = /^(\d{2})\/(\d{2})\/(\d{2})\b/.exec(text.trim()) ?? [];
  return year === undefined ? (/^\d{4}-\d{2}-\d{2}/.exec(text.trim())?.[0] ?? null) : `20${year}-${month ?? ""}-${day ?? ""}`;
}
