// Rows as a table that fits the terminal. What is the same in every row stands once above it, handles for the next question stand last, and
// `--json` and `--format csv` hold what does not fit.
import type { Lang } from "@monazite/core";
import { catalogues } from "@monazite/messages";
import Table from "cli-table3";
import { cellsOf, cellText, type Names } from "./cells.js";
import { displayWidth } from "./display-width.js";

const MOST_COLUMNS = 9;
const MOST_WIDTH = 48;

/** Ids that lead on to `evidence` and the like: long, and read by nobody, so they give way. */
const HANDLES = ["id", "claimId", "observationId", "figureId", "table", "sourceId"];

type Cells = Readonly<Record<string, string>>;

/** @param width columns of the terminal */
export function tableText(raw: readonly object[], lang: Lang, names: Names, width: number): string {
  const rows = raw.map((row): Cells => Object.fromEntries(Object.entries(cellsOf(row, lang, names)).map(([field, text]) => [field, short(text)])));
  if (!rows.length) return "";
  const { column } = catalogues[lang];
  const filled = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((field) => !WARNINGS.includes(field) && rows.some((row) => row[field]));
  const same = rows.length < 2 ? [] : filled.filter((field) => !HANDLES.includes(field) && rows.every((row) => row[field] === rows[0]?.[field]));
  const varied = filled.filter((field) => !same.includes(field));
  // The id of a thing is its name; the id of a figure, or one made of an answer's contents, is a handle. A document is asked for by its own.
  const last = rows.some((row) => "figure" in row || /^(?!doc_)[a-z]+_[0-9a-f]{8}/.test(row["id"] ?? "")) ? HANDLES : HANDLES.filter((field) => field !== "id");
  const fields = fitting(besideFigure([...varied.filter((field) => !last.includes(field)), ...varied.filter((field) => last.includes(field))]), rows, width, column).slice(0, MOST_COLUMNS);
  const table = new Table({ head: fields.map(column), style: { head: [], border: [] }, chars: { mid: "", "left-mid": "", "mid-mid": "", "right-mid": "" } });
  for (const row of rows) table.push(fields.map((field) => row[field] ?? ""));
  const caption = same.map((field) => `${column(field)}: ${rows[0]?.[field] ?? ""}`).join(" · ");
  return [...(caption ? [caption] : []), ...(fields.length ? [table.toString()] : []), ...warnings(raw, lang)].join("\n");
}

/** Whose figure it is stands beside the figure: two editions in one table are else two equal lines that differ. */
function besideFigure(fields: readonly string[]): readonly string[] {
  const at = fields.indexOf("figure");
  if (at < 0 || !fields.includes("editionId")) return fields;
  return [...fields.slice(0, at + 1), "editionId", ...fields.slice(at + 1).filter((field) => field !== "editionId")].filter((field, index, all) => all.indexOf(field) === index);
}

/** A warning must not fall off the right edge: it stands in full below the table. */
const WARNINGS = ["basket", "warning"];
function warnings(rows: readonly object[], lang: Lang): readonly string[] {
  return rows.flatMap((row) => Object.entries(row).filter(([field, value]) => WARNINGS.includes(field) && value !== null).map(([, value]) => {
    const { code, id } = row as { readonly code?: string; readonly id?: string };
    return `! ${code ?? id ?? ""}: ${cellText(value, lang, {})}`;
  }));
}

function short(text: string): string {
  return text.length > MOST_WIDTH ? `${text.slice(0, MOST_WIDTH - 1)}…` : text;
}

function fitting(fields: readonly string[], rows: readonly Cells[], width: number, column: (field: string) => string): readonly string[] {
  let used = 1;
  return fields.filter((field, index) => {
    const needed = Math.max(...[column(field), ...rows.map((row) => row[field] ?? "")].map(displayWidth)) + 3;
    const fits = index === 0 || used + needed <= width;
    if (fits) used += needed;
    return fits;
  });
}
