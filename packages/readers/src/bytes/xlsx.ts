// The sheets of a workbook as tables of text: numbers with their digits as the file stores them, shares and dates as their cells show them (see
// xlsx-styles.ts), formulas with the value they had when it was saved. A date that is formatted as a plain number stays one; it is no period of ours, and
// whoever checks the row says so.
import { Refusal } from "../problem.js";
import { elements } from "./xml.js";
import { shownAs, stylesIn, type Shown } from "./xlsx-styles.js";

/** Cells of one workbook, empty ones between them included. */
const MOST_CELLS = 5_000_000;
const MOST_ROWS = 1_048_576;

interface Part {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export const isWorkbook = (parts: readonly { readonly name: string }[]): boolean => parts.some(({ name }) => name === "xl/workbook.xml");

/** Each sheet that holds anything, by its own name, as comma-separated text whose lines are the sheet's rows. @throws Refusal `archive-unreadable` or `file-too-large` */
export function sheetsOf(parts: readonly Part[]): readonly { readonly name: string; readonly text: string }[] {
  const xml = (name: string): string | null => { const part = parts.find((one) => one.name === name); return part ? new TextDecoder("utf-8").decode(part.bytes) : null; };
  const strings = sharedStrings(xml("xl/sharedStrings.xml") ?? "");
  const styles = stylesIn(xml("xl/styles.xml") ?? "");
  let from1904 = false;
  const targets = new Map<string, string>();
  elements(xml("xl/_rels/workbook.xml.rels") ?? "", (tag, attributes) => { if (tag === "Relationship") targets.set(attributes["Id"] ?? "", (attributes["Target"] ?? "").replace(/^\/?(?:xl\/)?/, "xl/")); });
  const sheets: { readonly name: string; readonly path: string }[] = [];
  elements(xml("xl/workbook.xml") ?? "", (tag, attributes) => {
    if (tag === "workbookPr") from1904 = /^(?:1|true)$/.test(attributes["date1904"] ?? "");
    if (tag === "sheet") sheets.push({ name: attributes["name"] ?? "", path: targets.get(attributes["r:id"] ?? "") ?? "" });
  });
  if (sheets.length === 0) throw new Refusal("archive-unreadable", "xlsx");
  return sheets.flatMap(({ name, path }) => {
    const sheet = xml(path);
    const text = sheet === null ? "" : sheetText(sheet, { strings, styles, from1904 });
    return text === "" ? [] : [{ name, text }];
  });
}

function sharedStrings(xml: string): readonly string[] {
  const found: string[] = [];
  let [inText, phonetic] = [false, false];
  elements(xml, (tag) => {
    if (tag === "si") found.push("");
    if (tag === "rPh") phonetic = true;
    inText = tag === "t" && !phonetic;
  }, (text) => { if (inText) found[found.length - 1] = `${found.at(-1) ?? ""}${text}`; }, (tag) => { if (tag === "rPh") phonetic = false; if (tag === "t") inText = false; });
  return found;
}

/** "AB12" is column 27, row 12. */
function placeIn(reference: string): { readonly column: number; readonly row: number } | null {
  const [, letters, row] = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference) ?? [];
  return letters === undefined || row === undefined ? null : { column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1, row: Number(row) };
}

/** A workbook keeps binary fractions with all their digits and shows fifteen: 0.30000000000000004 is 0.3 to whoever wrote it. */
const asShown = (number: string): string => (number.replace(/[eE].*$/, "").replace(/\D/g, "").length > 15 && Number.isFinite(Number(number)) ? String(Number(Number(number).toPrecision(15))) : number);

/** What the sheets of a workbook have together. */
interface Workbook {
  readonly strings: readonly string[];
  readonly styles: readonly (Shown | null)[];
  readonly from1904: boolean;
}

function sheetText(xml: string, { strings, styles, from1904 }: Workbook): string {
  const rows = new Map<number, string[]>();
  let [row, column, cells] = [0, -1, 0];
  let type = "";
  let shown: Shown | null = null;
  let value: string | null = null;
  let formula: string | null = null;
  let reading = false;
  let inFormula = false;
  elements(xml, (tag, attributes) => {
    if (tag === "row") {
      row = Number(attributes["r"] ?? row + 1);
      column = -1;
      if (!(row >= 1 && row <= MOST_ROWS)) throw new Refusal("archive-unreadable", "xlsx");
    } else if (tag === "c") {
      column = placeIn(attributes["r"] ?? "")?.column ?? column + 1;
      type = attributes["t"] ?? "";
      shown = styles[Number(attributes["s"] ?? 0)] ?? null;
      value = formula = null;
    }
    inFormula = tag === "f";
    if (inFormula) formula ??= "";
    reading = tag === "v" || (tag === "t" && type === "inlineStr");
    if (reading) value ??= "";
  }, (text) => {
    if (reading && value !== null) value += text;
    if (inFormula && formula !== null) formula += text;
  }, (tag) => {
    reading = inFormula = false;
    if (tag !== "c") return;
    // Programs write formulas that nothing has worked out yet: there is a number, and it is not known here.
    if (formula !== null && (value ?? "") === "" && type !== "str") [value, type] = [`=${formula}`, "str"];
    if (value === null) return;
    const text = type === "s" ? (strings[Number(value)] ?? "") : type === "b" ? (value === "1" ? "TRUE" : "FALSE") : type === "" || type === "n" ? shownAs(asShown(value), shown, from1904) : value;
    const own = rows.get(row) ?? [];
    cells += Math.max(0, column + 1 - own.length);
    if (cells > MOST_CELLS) throw new Refusal("file-too-large", `${cells} cells`);
    while (own.length < column) own.push("");
    own[column] = text;
    rows.set(row, own);
  });
  const last = Math.max(0, ...rows.keys());
  const width = Math.max(0, ...[...rows.values()].map(({ length }) => length));
  if (last * width > MOST_CELLS) throw new Refusal("file-too-large", `${last} rows`);
  // A line break within a cell becomes a blank, so that a line is a row of the sheet.
  const quoted = (text: string): string => `"${text.replace(/[\r\n]+/g, " ").replaceAll('"', '""')}"`;
  return Array.from({ length: last }, (_, index) => rows.get(index + 1)).map((own) => (own ? Array.from({ length: width }, (_, at) => quoted(own[at] ?? "")).join(",") : "")).join("\n");
}
