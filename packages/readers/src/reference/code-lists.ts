// Lists of codes that publishers put beside their flows: BACI's countries and products, Comtrade's reporters and nomenclatures. They hold names and no
// figures. What they are is told, each code is looked up, and nothing is loaded, for the registry has the places.
import type { Edition, Source } from "@monazite/core";
import { places } from "@monazite/core/countries";
import { BACI_SOURCE } from "../baci/source.js";
import { COMTRADE_SOURCE } from "../comtrade/source.js";
import type { ReadTable, TableInput, TableReader } from "../reader.js";
import { readHsCode, readTradePlace } from "../table/codes.js";
import { bindColumns } from "../table/header.js";
import type { Row } from "../table/rows.js";
import { Tally } from "../tally.js";

interface List {
  readonly id: string;
  readonly needed: readonly string[];
  readonly source: Source;
  readonly title: string;
  /** Does the registry read this code? */
  readonly isKnown: (row: Row) => boolean;
  /** Does the registry know another place under this code than the list names? */
  readonly isOther?: (row: Row) => boolean;
  readonly fault: "place-unknown" | "code-unreadable";
}

const isCode = (cell: string): boolean => /^(?:TOTAL|[0-9A-Z]{2,6})$/.test(cell.trim()) || readHsCode(cell) !== null;

/** By the ISO letters beside the number: a list of another publisher or year may use a number anew. A former country has those of who came after it. */
function isOtherPlace(row: Row, number: string, letters: string): boolean {
  const [byNumber, byLetters] = [readTradePlace(row.cell(number)), readTradePlace(row.cell(letters))];
  return byNumber !== null && byLetters !== null && byNumber.id !== byLetters.id && places.get(byNumber.id)?.kind !== "former-country";
}

const LISTS: readonly List[] = [
  { id: "cepii-baci-countries", needed: ["country_code", "country_name_abbreviation", "country_name_full", "iso_2digit_alpha", "iso_3digit_alpha"], source: BACI_SOURCE, title: "BACI country codes", isKnown: (row) => readTradePlace(row.cell("country_code")) !== null, isOther: (row) => isOtherPlace(row, "country_code", "iso_3digit_alpha"), fault: "place-unknown" },
  { id: "cepii-baci-countries-2024", needed: ["country_code", "country_name", "country_iso2", "country_iso3"], source: BACI_SOURCE, title: "BACI country codes", isKnown: (row) => readTradePlace(row.cell("country_code")) !== null, isOther: (row) => isOtherPlace(row, "country_code", "country_iso3"), fault: "place-unknown" },
  { id: "cepii-baci-products", needed: ["code", "description"], source: BACI_SOURCE, title: "BACI product codes", isKnown: (row) => isCode(row.cell("code")), fault: "code-unreadable" },
  { id: "un-comtrade-reporters", needed: ["id", "text", "reportercode", "reporterdesc", "isgroup"], source: COMTRADE_SOURCE, title: "Comtrade reporters", isKnown: (row) => /true/i.test(row.cell("isgroup")) || readTradePlace(row.cell("reportercode")) !== null, isOther: (row) => isOtherPlace(row, "reportercode", "reportercodeisoalpha3"), fault: "place-unknown" },
  { id: "un-comtrade-nomenclature", needed: ["id", "text", "parent", "isleaf", "aggrlevel"], source: COMTRADE_SOURCE, title: "Comtrade codes of goods", isKnown: (row) => isCode(row.cell("id")), fault: "code-unreadable" },
];

export const codeLists: readonly TableReader[] = LISTS.map((list) => ({
  id: list.id, encoding: "windows-1252",
  // Two columns of common names are a list of products only when there are no others.
  recognise: ({ plain }) => (list.needed.every((name) => plain.includes(name)) && (list.needed.length > 2 || plain.length === list.needed.length) ? 1 : 0),
  read: (input) => read(list, input),
}));

function read({ id, needed, source, title, isKnown, isOther, fault }: List, { header, rows, sha256, options }: TableInput): ReadTable {
  const columns = bindColumns(header, needed);
  const tally = new Tally();
  const edition: Edition = { id: options.edition ?? `${id}:${sha256.slice(0, 8)}`, title, kind: "statistics", published: options.published ?? null, sha256, supersedes: null };
  for (const row of tally.down(rows(columns, tally.tellUnread))) if (!isKnown(row)) tally.aside(row, fault, needed[0] ?? "");
    else if (isOther?.(row)) tally.remark(row, "place-of-other-number", needed[0] ?? "");
  tally.tell({ code: "no-figures", line: null, column: null, raw: title });
  return { edition, sources: [source], observations: [], flows: [], problems: tally.problems, rows: tally.counts(0) };
}
