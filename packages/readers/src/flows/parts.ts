// Flows that a publisher prints in parts: by customs procedure, by mode of trade, by the place a trader is registered in. The parts of a flow are added,
// exactly, and that is told; a part that stands twice is a repeat of it and never added to itself. Where a total of parts is printed too, it stands for
// them and they are left out; parts that no total holds are added to it.
import type { FlowRow } from "@monazite/core";
import type { Tally } from "../tally.js";
import type { FlowCollector } from "./collector.js";
import type { Counted } from "./counted.js";

/** What a part is of each breakdown of the table; null where it is the total of that breakdown. */
type Place = readonly (string | null)[];

interface Part {
  readonly row: FlowRow;
  readonly place: Place;
  readonly line: number;
  readonly raw: string;
  readonly rows: number;
}

export class PartedFlows {
  readonly #flows = new Map<string, Part | Part[]>();

  /** @param place which part of the flow it is, one word a breakdown: procedure "1", trade "E"; null for the total of a breakdown @param rows of the table that it was joined from */
  add(row: FlowRow, place: Place, line: number, raw: string, rows = 1): void {
    const key = `${row.reportedBy} ${row.exporter} ${row.importer} ${row.period} ${row.code} ${row.nomenclature}`;
    const part: Part = { row, place, line, raw, rows };
    const known = this.#flows.get(key);
    if (known === undefined) this.#flows.set(key, part);
    else if (Array.isArray(known)) known.push(part);
    else this.#flows.set(key, [known, part]);
  }

  /** Gives the flows to a collector. @returns rows of the table that are in them */
  finish(flows: FlowCollector, tally: Tally, counted: Counted): number {
    let used = 0;
    for (const found of this.#flows.values()) {
      const parts = Array.isArray(found) ? eachOnce(found, tally) : [found];
      const kept = apart(parts);
      const isKept = new Set(kept);
      for (const { line } of kept.length < parts.length ? parts.filter((part) => !isKept.has(part)) : []) counted.add("aggregate-kept-apart", line, null, "parts beside their total");
      const [first, ...rest] = kept;
      if (!first) continue;
      used += kept.reduce((sum, { rows }) => sum + rows, 0);
      if (rest.length) for (const { line } of kept) counted.add("parts-added", line);
      flows.add(rest.length ? sumOf(kept.map(({ row }) => row)) : first.row, first.line, first.raw);
    }
    return used;
  }
}

const totalsOf = ({ place }: Part): number => place.filter((word) => word === null).length;
const share = (a: Part, b: Part): boolean => a.place.every((word, at) => word === null || b.place[at] === null || b.place[at] === word);

/** Parts of which no two hold the same trade, the widest totals first: what stands in a total is not added to it. In the order of the table. */
function apart(parts: readonly Part[]): readonly Part[] {
  if (!parts.some((part) => totalsOf(part) > 0)) return parts;
  const kept: Part[] = [];
  const totals: Part[] = [];
  for (const part of [...parts].sort((a, b) => totalsOf(b) - totalsOf(a) || a.line - b.line)) {
    if (totals.some((total) => share(total, part))) continue;
    kept.push(part);
    if (totalsOf(part) > 0) totals.push(part);
  }
  return kept.sort((a, b) => a.line - b.line);
}

/** Parts by name: equal ones once; of a flow with two that differ nothing is loaded, for its sum would be a guess. */
function eachOnce(parts: readonly Part[], tally: Tally): readonly Part[] {
  const known = new Map<string, Part>();
  let isConflict = false;
  const repeats: Part[] = [];
  for (const part of parts) {
    const name = part.place.map((word) => word ?? "*").join(" ");
    const other = known.get(name);
    if (!other) known.set(name, part);
    else if (other.row.valueUsd === part.row.valueUsd && other.row.tonnes === part.row.tonnes) repeats.push(part);
    else isConflict = true;
  }
  if (isConflict) {
    for (const { line, raw } of parts) tally.tell({ code: "duplicate-conflicting", line, column: null, raw });
    return [];
  }
  for (const { line, raw } of repeats) tally.tell({ code: "duplicate-identical", line, column: null, raw });
  return [...known.values()];
}

/** What is missing in one part is missing in the sum: a sum of the others would be too small and look whole. */
function sumOf(rows: readonly FlowRow[]): FlowRow {
  const sum = (of: (row: FlowRow) => number | null): number | null => {
    const amounts = rows.map(of);
    return amounts.some((amount) => amount === null) ? null : Number(amounts.reduce<number>((total, amount) => total + Math.round((amount ?? 0) * 1e6), 0)) / 1e6;
  };
  const [first] = rows as readonly [FlowRow, ...FlowRow[]];
  const [valueUsd, tonnes] = [sum((row) => row.valueUsd), sum((row) => row.tonnes)];
  const worst = (["confidential", "missing", "suspicious", "imputed", "estimated"] as const).find((quality) => rows.some((row) => row.quality === quality)) ?? "reported";
  return { ...first, valueUsd, tonnes, quality: worst };
}
