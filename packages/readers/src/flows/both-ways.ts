// Tables whose rows hold what one place sends to another and what it gets from it. A table of all places so tells every flow twice, once in the row of each
// end: alike it counts once, and where the two rows contradict each other both are kept aside.
import type { FlowRow } from "@monazite/core";
import type { Tally } from "../tally.js";
import { readNumber, type NumberFault, type NumberStyle } from "../table/numbers.js";
import type { Row } from "../table/rows.js";
import type { FlowCollector } from "./collector.js";
import type { Counted } from "./counted.js";

/** What a row says of two places, in the order of their ids. */
interface Told {
  readonly there: number | null;
  readonly back: number | null;
  readonly line: number;
  readonly raw: string;
  readonly byFirst: boolean;
}
interface Pair {
  readonly flow: Omit<FlowRow, "exporter" | "importer" | "valueUsd">;
  readonly first: string;
  readonly second: string;
  readonly told: Told[];
}

export class BothWays {
  readonly #pairs = new Map<string, Pair>();

  /** @param from whose row it is @param sent dollars it sends to the other @param got dollars it gets from it; null where the table tells neither */
  add(flow: Pair["flow"], from: string, to: string, sent: number | null, got: number | null, { line, raw }: { readonly line: number; readonly raw: string }): void {
    const byFirst = from <= to;
    const [first, second] = byFirst ? [from, to] : [to, from];
    const key = `${flow.period} ${flow.code} ${first} ${second}`;
    const pair = this.#pairs.get(key) ?? { flow, first, second, told: [] };
    this.#pairs.set(key, pair);
    pair.told.push({ there: byFirst ? sent : got, back: byFirst ? got : sent, line, raw, byFirst });
  }

  /** Gives the flows to a collector. @returns rows of the table that are in them */
  finish(flows: FlowCollector, tally: Tally, counted: Counted): number {
    let used = 0;
    for (const { flow, first, second, told } of this.#pairs.values()) {
      const [one] = told as [Told, ...Told[]];
      if (told.some(({ there, back }) => differ(there, one.there) || differ(back, one.back))) {
        for (const { line, raw } of told) tally.tell({ code: "duplicate-conflicting", line, column: null, raw });
        continue;
      }
      for (const [index, { line, raw, byFirst }] of told.entries()) {
        if (told.findIndex((other) => other.byFirst === byFirst) < index) tally.tell({ code: "duplicate-identical", line, column: null, raw });
        else if (index > 0) counted.add("told-both-ways", line);
      }
      used += told.length;
      for (const [exporter, importer, value] of [[first, second, told.map(({ there }) => there)], [second, first, told.map(({ back }) => back)]] as const) {
        const valueUsd = value.find((amount) => amount !== null) ?? null;
        // Nothing one way is how such a table fills the other half of its row, and no report of trade.
        if (valueUsd === 0) counted.add("zero-no-flow", one.line);
        if (valueUsd !== null && valueUsd !== 0) flows.add({ ...flow, exporter, importer, valueUsd }, one.line, one.raw);
      }
    }
    return used;
  }
}

/** Two amounts that are told and are not the same to a dollar. */
const differ = (a: number | null, b: number | null): boolean => a !== null && b !== null && Math.abs(a - b) >= 1;

/** Dollars of a cell; null for none. @returns the fault of a cell that is no amount */
export function dollarsIn(row: Row, column: string, style: NumberStyle): number | null | NumberFault | "number-negative" {
  const text = row.cell(column).trim();
  if (text === "" || /^(?:null|na|nan)$/i.test(text)) return null;
  const value = readNumber(text, style);
  return typeof value === "string" ? value : value < 0 ? "number-negative" : value;
}
