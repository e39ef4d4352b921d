// An answer in the format that was asked for. Some questions read best in a form of their own; the rest are tables.
import type { AnswerOf, Contract, Contracts, Envelope } from "@monazite/contracts";
import type { Lang } from "@monazite/core";
import { toCsv } from "@monazite/operations";
import { printCheck } from "./print-check.js";
import { printDerivations } from "./print-derivations.js";
import { printFetch } from "./print-fetch.js";
import { printSearch } from "./print-search.js";
import { printTable } from "./print-table.js";
import { printable, type Terminal } from "./terminal.js";

export interface PrintOptions {
  /** csv, json or table. */
  readonly format: string;
  readonly lang: Lang;
  /** CSV cells as they are, though a spreadsheet would take them for formulas. */
  readonly raw?: boolean;
  readonly terminal: Pick<Terminal, "colour" | "width">;
}

export function printAnswer(contract: Contract, envelope: Envelope, { format, lang, raw = false, terminal }: PrintOptions): string {
  if (format === "csv") return `${toCsv(contract, envelope, raw)}\r\n`;
  if (format === "json") return `${JSON.stringify(envelope, null, 2)}\n`;
  if (contract.name === "check") return printCheck(envelope as never, lang, terminal);
  if (contract.name === "fetch") return printFetch(envelope as never, lang);
  // A report is Markdown already; signs that would steer a terminal are shown, not obeyed.
  if (contract.name === "brief") return (envelope as Envelope<AnswerOf<Contracts["brief"]>>).markdown.split("\n").map(printable).join("\n");
  if (contract.name === "evidence") {
    const { measure, names } = envelope as Envelope<AnswerOf<Contracts["evidence"]>>;
    // A computed figure is its formula with every term; the rows those come from stand in the table of leaves.
    if (measure) return `${printDerivations([measure], names, lang)}\n${printTable(contract, { ...envelope, measure: null }, lang, terminal.width)}`;
  }
  return contract.name === "search" ? printSearch(envelope as never, lang, terminal) : printTable(contract, envelope, lang, terminal.width);
}
