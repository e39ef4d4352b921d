/// <reference types="node" />
// The public suites of damaged tables and JSON: for each file what its index says is right. None of them is a table anybody here knows, so none may be
// loaded; what must be accepted is accepted by the layer that parses, cell for cell.
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Mapping } from "@monazite/core";
import { readFile, type ReadMember } from "../src/index.js";
import { parseJson } from "../src/json/parse.js";
import { recordsOf } from "../src/table/records.js";

const folder = new URL("../../../../shared/data/bad-input/", import.meta.url);
interface Entry { readonly file: string; readonly expect: string; readonly golden?: string }
const index = existsSync(folder) ? (JSON.parse(readFileSync(new URL("index.json", folder), "utf8")) as readonly Entry[]) : [];
const entries = (suite: string) => index.filter(({ file }) => file.startsWith(`${suite}/`)).map((entry) => [entry.file, entry] as const);
const bytes = (file: string): Uint8Array => new Uint8Array(readFileSync(new URL(file, folder)));
const read = async (file: string, mapping?: Mapping): Promise<ReadMember> => {
  const [member] = await readFile(bytes(file), file, { mapping });
  if (!member) throw new Error("no member");
  return member;
};
const loaded = ({ table }: ReadMember): number => (table ? table.rows.accepted : 0);

describe.runIf(index.length > 0)("tables nobody knows", () => {
  it.each([...entries("csv-spectrum"), ...entries("papaparse"), ...entries("frictionless"), ...entries("encoding")])("%s is refused with a reason and loads nothing", async (file) => {
    const member = await read(file);
    expect([loaded(member), member.refusal?.code]).toEqual([0, expect.any(String)]);
  });

  it.each(entries("csv-spectrum").filter(([, { golden }]) => golden !== undefined))("%s is parsed as its golden rows say", (file, { golden = "" }) => {
    const [head, ...rows] = [...recordsOf(new TextDecoder("utf-8", { fatal: true }).decode(bytes(file)), ",")].map(({ cells }) => cells);
    expect(rows.map((cells) => Object.fromEntries((head ?? []).map((name, at) => [name, cells[at]])))).toEqual(JSON.parse(readFileSync(new URL(golden, folder), "utf8")));
  });

  it("a row of another shape is kept aside by line, where a mapping names the table", async () => {
    const mapping: Mapping = { columns: { id: "note", name: "place", age: "value" }, constants: { measure: "production", good: "lithium", period: "2024", unit: "t" } };
    const codes = async (file: string) => (await read(`frictionless/${file}`, mapping)).table?.problems.map(({ code, line }) => [code, line]);
    expect(await codes("defective-rows.csv")).toEqual([["cell-missing", 2], ["cell-extra", 3]]);
    expect((await codes("blank-rows-no-fields.csv"))?.map(([, line]) => line)).toEqual([2, 4]);
    expect((await read("frictionless/duplicate-column.csv", { columns: { A: "place", B: "value" }, constants: mapping.constants })).refusal?.code).toBe("column-duplicate");
    expect((await read("frictionless/accent.csv")).refusal?.code).toMatch(/encoding|format-unknown/);
  });
});

describe.runIf(index.length > 0)("JSON", () => {
  it.each([...entries("json"), ...entries("json-depth")])("%s", async (file, { expect: right }) => {
    const member = await read(file);
    expect(loaded(member)).toBe(0);
    const text = new TextDecoder("utf-8").decode(bytes(file));
    const parsed = (): string => { try { parseJson(text); return "accepted"; } catch { return "refused"; } };
    if (right === "reject") expect([member.refusal === null, parsed()]).toEqual([false, "refused"]);
    else if (right === "accept") expect(parsed()).toBe("accepted");
    expect(({} as Readonly<Record<string, unknown>>)["polluted"]).toBeUndefined();
  });
});
