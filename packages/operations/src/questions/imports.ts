import { contracts, type AnswerOf } from "@monazite/contracts";
import { isObservatoryError, type TableProblemCode } from "@monazite/core";
import { catalogues } from "@monazite/messages";
import type { ReadMember } from "@monazite/readers";
import { answer, type Asked } from "../envelope/answer.js";
import { contentHashOf, SHOWN, TableLoader } from "../record/load-table.js";
import { twoNomenclatures } from "../trade/two-nomenclatures.js";

type FileReport = AnswerOf<typeof contracts.imports>["files"][number];

/** Each table of the file for itself: loaded whole in one transaction, or not at all. */
export const imports = answer(contracts.imports, { id: "import.file", version: "2" }, async ({ file, name = "-", dry_run: dry = false, ...options }, asked) => {
  const files: FileReport[] = [];
  let loader = new TableLoader(asked.store, name);
  const done = { bytes: 0, rows: 0, of: null as number | null };
  let now = { bytes: 0, rows: 0 };
  try {
    for await (const piece of asked.readTables(asked.given ?? { bytes: bytesOf(file) }, name, options)) {
      if ("begins" in piece) {
        loader = new TableLoader(asked.store, pathOf(piece.begins.name, name));
        done.of = piece.begins.of;
      } else if ("member" in piece) {
        files.push(await reportOf(piece.member, loader, name, dry, asked));
        await loader.close();
        [done.bytes, done.rows, now] = [done.bytes + now.bytes, done.rows + now.rows, { bytes: 0, rows: 0 }];
      } else await loader.take(piece, dry);
      if ("read" in piece) {
        now = piece.read;
        asked.onProgress?.({ bytes: done.bytes + now.bytes, of: done.of, rows: done.rows + now.rows });
      }
    }
  } catch (error) {
    // A full disk or a defect of ours is no fault of the file, and must not look like one.
    if (isObservatoryError(error)) throw error;
    throw new Error(`importing ${name}`, { cause: error });
  } finally {
    await loader.close();
  }
  return { answer: { dataVersion: dry ? asked.dataVersion : await asked.store.dataVersion(asked.clocks), files }, sourceIds: [] };
});

/** A member of an archive by the archive and its own name. */
const pathOf = (member: string, file: string): string => (member === file ? file : `${file}:${member}`);

function bytesOf(latin1: string): Uint8Array {
  return Uint8Array.from(latin1, (sign) => sign.charCodeAt(0));
}

async function reportOf({ name, taken, table, refusal }: ReadMember, loader: TableLoader, file: string, dry: boolean, asked: Asked): Promise<FileReport> {
  const path = pathOf(name, file);
  const what = { path, kind: taken?.reader ?? null, encoding: taken?.encoding ?? null, delimiter: taken?.delimiter ?? null, headerLine: taken?.headerLine ?? null, columns: [...(taken?.columns ?? [])], first: table ? firstRows(table, loader) : [] };
  if (refusal || !table) {
    const { code, line, column, found } = refusal ?? { code: "format-unknown" as const, line: null, column: null, found: "" };
    return { ...what, outcome: "refused", editionId: null, rows: { read: 0, accepted: 0, quarantined: 0 }, problems: [problemOf(code, line, column, null, found)], problemCount: 1 };
  }
  const problems = loader.problems.map(({ code, line, column, raw }) => problemOf(code, line, column, raw, raw));
  const isOther = await holdsOther(table, asked);
  const isUnchanged = !dry && table.rows.accepted + table.rows.quarantined > 0 && (await loader.finish(withReceipts(table, asked), asked.now())) === null;
  if (isOther && !isUnchanged) problems.push(problemOf("edition-superseded", null, null, null));
  const two = dry || isUnchanged || loader.firstFlows.length === 0 ? null : await twoNomenclatures(table.edition.id, loader.nomenclatures, asked);
  if (two !== null) problems.push(problemOf("nomenclatures-two", null, null, two, two));
  const problemCount = loader.problemCount + (table.untold ?? 0) + (problems.length - loader.problems.length);
  return { ...what, editionId: table.edition.id, rows: table.rows, problems, problemCount, outcome: isUnchanged ? "unchanged" : table.rows.quarantined ? "quarantined" : "accepted" };
}

/** Does the table's edition hold something else until now? Two parts of one edition would be taken for two states of it, so it is told. */
async function holdsOther(table: NonNullable<ReadMember["table"]>, { store }: Asked): Promise<boolean> {
  if (table.rows.accepted + table.rows.quarantined === 0) return false;
  return (await store.imports()).some(({ kind, subject, withdrawnAt, contentHash }) => kind === "edition" && subject === table.edition.id && withdrawnAt === null && contentHash !== contentHashOf(table));
}

/** A table that was fetched keeps what was asked and answered with its edition. */
function withReceipts(table: NonNullable<ReadMember["table"]>, { receipts }: Asked): NonNullable<ReadMember["table"]> {
  return receipts ? { ...table, edition: { ...table.edition, receipts: [...receipts] } } : table;
}

/** The first of what would stand in the record, in the codes it would stand in. */
function firstRows({ observations, events = [], facilities = [] }: NonNullable<ReadMember["table"]>, { firstFlows }: TableLoader): string[] {
  const line = (parts: readonly (string | number | null | undefined)[]): string => parts.filter((part) => part !== null && part !== undefined && part !== "").join(" · ");
  return [
    ...observations.slice(0, SHOWN).map(({ key, period, figure, gap, basis, status }) => line([key.measure, key.good, key.stage, key.area, key.counterpart, period.text, figure ? `${figure.comparator === "eq" ? "" : `${figure.comparator} `}${figure.value ?? `${figure.min ?? ""}..${figure.max ?? ""}`} ${figure.unit}` : gap, basis, status])),
    ...firstFlows.map((row) => line(Object.entries(row).filter(([name]) => name !== "line").map(([, cell]) => (typeof cell === "boolean" ? String(cell) : cell)))),
    ...events.slice(0, SHOWN).map(({ id, type, status, date, actors, goods }) => line([id, type, status, date.text, actors.map((actor) => actor.id).join("+"), goods.join("+")])),
    ...facilities.slice(0, SHOWN).map(({ id, name, kinds, country, minerals }) => line([id, name, kinds.join("+"), country, minerals.map(({ good, told }) => good ?? told).join("+")])),
  ];
}

function problemOf(code: TableProblemCode, line: number | null, column: string | null, raw: string | null, found = ""): FileReport["problems"][number] {
  return { code, line, column, message: catalogues.en.tableProblem(code, { column, found }), messageZh: catalogues.zh.tableProblem(code, { column, found }), raw: raw === null ? null : raw.slice(0, 500) };
}
