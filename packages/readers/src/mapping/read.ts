// Any other table, by a mapping that a person gives: which column is which field of a tidy row, what holds for all rows, how gaps are written. What the
// mapping does not name is not read, and that is told. From there on it is a tidy table, with the same words, checks and remarks.
import { sha256Hex, type MappedField, type Mapping } from "@monazite/core";
import { Refusal } from "../problem.js";
import type { ReadTable, TableInput, TableReader } from "../reader.js";
import { bindColumns, plainName, type Header } from "../table/header.js";
import type { Row } from "../table/rows.js";
import { readTidyRows, TIDY_NEEDED } from "../tidy/read.js";
import { Tally } from "../tally.js";

const NEVER = 0;

/** It takes no table by itself. */
export const mapped: TableReader = { id: "mapping", recognise: () => NEVER, read };

/** Columns that a mapping names, as they are compared. */
export const mappedColumns = ({ columns, values = {} }: Mapping): readonly string[] => [...Object.keys(columns), ...Object.keys(values)].map(plainName);

/** What a mapping takes a column for. */
export function mappedAs({ columns, values = {} }: Mapping, name: string): string | null {
  const plain = plainName(name);
  const found = Object.entries(columns).find(([own]) => plainName(own) === plain)?.[1];
  return found ?? (Object.keys(values).some((own) => plainName(own) === plain) ? "value" : null);
}

/** The line that names all columns of the mapping. @throws Refusal `column-missing` with the first that no line names */
export function headerFor(mapping: Mapping, headers: readonly Header[]): Header {
  const wanted = mappedColumns(mapping);
  const best = headers.map((header) => ({ header, missing: wanted.filter((name) => !header.plain.includes(name)) })).sort((a, b) => a.missing.length - b.missing.length || a.header.line - b.header.line)[0];
  if (!best) throw new Refusal("format-unknown");
  const [first] = best.missing;
  if (first !== undefined) throw new Refusal("column-missing", first, { line: best.header.line, column: first });
  return best.header;
}

function read(input: TableInput): ReadTable {
  const { header, rows, options } = input;
  const { mapping } = options;
  if (!mapping) throw new Refusal("format-unknown");
  const { columns, values = {}, constants = {} } = mapping;
  const fields = new Map(Object.entries(columns).map(([name, field]) => [plainName(name), field]));
  const valueColumns = Object.entries(values).map(([name, own]) => ({ name, plain: plainName(name), own }));
  const named = new Set([...fields.values(), ...Object.keys(constants), ...(valueColumns.length > 0 ? ["value"] : [])]);
  for (const needed of TIDY_NEEDED) if (!named.has(needed) && !(valueColumns.length > 0 && valueColumns.every(({ own }) => own[needed] !== undefined))) throw new Refusal("mapping-incomplete", needed);
  const wanted = mappedColumns(mapping);
  const bound = bindColumns(header, wanted, (plain) => (wanted.includes(plain) ? plain : ""));
  const tally = new Tally();
  for (const [index, plain] of header.plain.entries()) if (!wanted.includes(plain)) tally.tell({ code: "column-not-read", line: null, column: header.names[index] ?? plain, raw: "" });
  // A row with several values is as many rows of the record: each is counted, and kept aside for itself.
  const columnOf = new WeakMap<Row, string>();
  const parted = function* (): Generator<Row> {
    for (const row of rows(bound, tally.tellUnread)) {
      const cells = new Map<string, string>();
      for (const [plain, field] of fields) if (row.cell(plain).trim() !== "" || !cells.has(field)) cells.set(field, row.cell(plain));
      const parts = valueColumns.length > 0 ? valueColumns : [null];
      for (const part of parts) {
        const cell = (field: string): string => {
          if (part && field === "value") return row.cell(part.plain);
          return part?.own[field as MappedField] ?? cells.get(field) ?? constants[field as MappedField] ?? "";
        };
        const own: Row = { ...row, cell };
        columnOf.set(own, part?.name.replace(/[^\p{L}\p{N}]+/gu, "-") ?? "");
        yield own;
      }
    }
  };
  const tidied = function* (): Generator<{ readonly row: Row; readonly column: string }> {
    for (const row of tally.down(parted())) yield { row, column: columnOf.get(row) ?? "" };
  };
  const told = { ...options, decimal: options.decimal ?? mapping.decimal, edition: options.edition ?? `file:${sha256Hex(`${input.sha256} ${JSON.stringify(mapping)}`).slice(0, 12)}` };
  return readTidyRows(tidied(), { ...input, options: told }, tally, new Map(Object.entries(mapping.gaps ?? {})));
}
