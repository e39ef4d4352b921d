import { contracts, type AnswerOf } from "@monazite/contracts";
import { isObservatoryError, type TableProblemCode } from "@monazite/core";
import { catalogues } from "@monazite/messages";
import type { ReadMember } from "@monazite/readers";
import { answer, type Asked } from "../envelope/answer.js";
import { TableLoader } from "../record/load-table.js";

type FileReport = AnswerOf<typeof contracts.imports>["files"][number];

/** Each table of the file for itself: loaded whole in one transaction, or not at all. */
export const imports = answer(contracts.imports, { id: "import.file", version: "2" }, async ({ file, name = "-", dry_run: dry = false, ...options }, asked) => {
  const files: FileReport[] = [];
  let loader: TableLoader | null = null;
  try {
    for await (const piece of asked.readTables(asked.given ?? { bytes: bytesOf(file) }, name, options)) {
      // What was kept aside is filed under the file's own name; members of a zip bring theirs with their end, so their file is the archive.
      loader ??= new TableLoader(asked.store, name);
      if ("read" in piece) asked.onProgress?.(piece.read);
      if ("member" in piece) {
        files.push(await reportOf(piece.member, loader, name, dry, asked));
        await loader.close();
        loader = null;
      } else await loader.take(piece, dry);
    }
  } catch (error) {
    // A full disk or a defect of ours is no fault of the file, and must not look like one.
    if (isObservatoryError(error)) throw error;
    throw new Error(`importing ${name}`, { cause: error });
  } finally {
    await loader?.close();
  }
  return { answer: { dataVersion: dry ? asked.dataVersion : await asked.store.dataVersion(asked.clocks), files }, sourceIds: [] };
});

function bytesOf(latin1: string): Uint8Array {
  return Uint8Array.from(latin1, (sign) => sign.charCodeAt(0));
}

async function reportOf({ name, taken, table, refusal }: ReadMember, loader: TableLoader, file: string, dry: boolean, asked: Asked): Promise<FileReport> {
  const path = name === file ? file : `${file}:${name}`;
  const what = { path, kind: taken?.reader ?? null, encoding: taken?.encoding ?? null, delimiter: taken?.delimiter ?? null, headerLine: taken?.headerLine ?? null, columns: [...(taken?.columns ?? [])], first: table ? firstRows(table) : [] };
  if (refusal || !table) {
    const { code, line, column, found } = refusal ?? { code: "format-unknown" as const, line: null, column: null, found: "" };
    return { ...what, outcome: "refused", editionId: null, rows: { read: 0, accepted: 0, quarantined: 0 }, problems: [problemOf(code, line, column, null, found)], problemCount: 1 };
  }
  const problems = loader.problems.map(({ code, line, column, raw }) => problemOf(code, line, column, raw));
  const rest = { editionId: table.edition.id, rows: table.rows, problems, problemCount: loader.problemCount + (table.untold ?? 0) };
  const isUnchanged = !dry && table.rows.accepted + table.rows.quarantined > 0 && (await loader.finish(table, asked.now())) === null;
  return { ...what, ...rest, outcome: isUnchanged ? "unchanged" : table.rows.quarantined ? "quarantined" : "accepted" };
}

/** Rows that an answer shows of a table. */
const SHOWN = 5;

/** The first of what would stand in the record, in the codes it would stand in. */
function firstRows({ observations, events = [], facilities = [] }: NonNullable<ReadMember["table"]>): string[] {
  const line = (parts: readonly (string | number | null | undefined)[]): string => parts.filter((part) => part !== null && part !== undefined && part !== "").join(" · ");
  return [
    ...observations.slice(0, SHOWN).map(({ key, period, figure, gap, basis, status }) => line([key.measure, key.good, key.stage, key.area, key.counterpart, period.text, figure ? `${figure.comparator === "eq" ? "" : `${figure.comparator} `}${figure.value ?? `${figure.min ?? ""}..${figure.max ?? ""}`} ${figure.unit}` : gap, basis, status])),
    ...events.slice(0, SHOWN).map(({ id, type, status, date, actors, goods }) => line([id, type, status, date.text, actors.map((actor) => actor.id).join("+"), goods.join("+")])),
    ...facilities.slice(0, SHOWN).map(({ id, name, kinds, country, minerals }) => line([id, name, kinds.join("+"), country, minerals.map(({ good, told }) => good ?? told).join("+")])),
  ];
}

function problemOf(code: TableProblemCode, line: number | null, column: string | null, raw: string | null, found = ""): FileReport["problems"][number] {
  return { code, line, column, message: catalogues.en.tableProblem(code, { column, found }), messageZh: catalogues.zh.tableProblem(code, { column, found }), raw: raw === null ? null : raw.slice(0, 500) };
}
