// One row of Comext's meaning, whatever table it stood in: who reports, with whom, of what, when; what is the same in bulk files and in answers of the API.
import type { FlowRow, QuarantineCode } from "@monazite/core";
import type { Counted } from "../flows/counted.js";
import { isNoWeight } from "../flows/no-weight.js";
import { countUnplaced } from "../flows/placing.js";
import type { Row } from "../table/rows.js";
import type { Tally } from "../tally.js";
import { comextCode, comextPeriod, comextPlace, comextSide } from "./words.js";

export type ComextKey = Pick<FlowRow, "nomenclature" | "code" | "period" | "exporter" | "importer" | "reportedBy">;

/** The key of a flow, or nothing: then the row was kept aside, or is a total that was counted. Cells go by reporter, partner, product, flow, period. */
export function comextKey(row: Row, tally: Tally, counted: Counted): ComextKey | undefined {
  const kept = (code: QuarantineCode, column: string): undefined => tally.aside(row, code, column);
  const reportedBy = comextSide(row.cell("flow"));
  if (reportedBy === undefined) return kept("word-unknown", "FLOW");
  const period = comextPeriod(row.cell("period"));
  if (period === null) return kept(/^\d{4}/.test(row.cell("period").trim()) ? "period-out-of-range" : "period-unreadable", "PERIOD");
  const [reporter, partner] = [comextPlace(row.cell("reporter"), period), comextPlace(row.cell("partner"), period)];
  if (!reporter) return kept("place-unknown", "REPORTER");
  if (!partner) return kept("place-unknown", "PARTNER");
  const found = comextCode(row.cell("product"));
  if (!found) return kept("code-unreadable", "PRODUCT");
  // Trade with all that is outside the Union, or inside it, is a sum of rows beside it, and no place.
  if (reporter.id === null || partner.id === null || (partner.isTotal && partner.id !== "WLD")) return void counted.add("aggregate-kept-apart", row.line, "PARTNER", row.cell(partner.isTotal ? "partner" : "reporter").trim());
  for (const [place, column] of [[reporter, "REPORTER"], [partner, "PARTNER"]] as const) if (place.part !== undefined) counted.add("place-widened", row.line, column, place.part);
  if (found.padded) counted.add("code-padded", row.line, "PRODUCT");
  const nomenclature = `${found.code.length > 6 ? "CN" : "HS-CN"}${period.slice(0, 4)}`;
  countUnplaced(found.code, null, nomenclature, row.line, counted, "PRODUCT");
  const [exporter, importer] = reportedBy === "importer" ? [partner.id, reporter.id] : [reporter.id, partner.id];
  if (exporter === importer) counted.add("self-trade", row.line, "PARTNER");
  return { nomenclature, code: found.code, period, exporter, importer, reportedBy };
}

/** Tonnes of a flow and how good they are: a quantity of 0 beside money is none, and one that is not told is withheld where the row has a secret. */
export function comextQuantity(tonnes: number | null, value: number | null, isSecret: boolean, counted: Counted, line: number, column: string): Pick<FlowRow, "tonnes" | "quality"> {
  if (isSecret) counted.add("value-confidential", line);
  const isNone = isNoWeight(tonnes, value);
  if (isNone) counted.add("zero-read-as-missing", line, column);
  return tonnes === null || isNone ? { tonnes: null, quality: isSecret ? "confidential" : "missing" } : { tonnes: Number(tonnes.toPrecision(15)), quality: "reported" };
}
