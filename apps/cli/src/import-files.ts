// `monazite import`: files and folders one after the other, each for itself, with progress on standard error and one report on standard output.
import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import type { AnswerOf, Contract, Contracts, QuestionName } from "@monazite/contracts";
import { ObservatoryError, type Lang } from "@monazite/core";
import { catalogues } from "@monazite/messages";
import { withAsker } from "./asker.js";
import { fileBytes } from "./file-bytes.js";
import { tableText } from "./table-text.js";
import { printable, type Terminal } from "./terminal.js";

type Report = AnswerOf<Contracts["imports"]>;

/** Bytes that are taken from standard input, which can be read once only and is held; a file may be of any size. */
const MOST_BYTES = 250_000_000;

/** Different problems a file is told, and lines one of them is told of; the answer as JSON has more. */
const MOST_TOLD = 20;
const MOST_LINES = 3;

/** Milliseconds between two lines of progress. */
const A_WHILE = 1000;

interface How {
  readonly folder: string;
  readonly format: string;
  readonly lang: Lang;
}

/** @returns 0 when every file was loaded or already there, 3 when one was refused or has rows kept aside */
export async function importFiles(contract: Contract, paths: readonly string[], wire: Readonly<Record<string, string>>, { folder, format, lang }: How, terminal: Terminal): Promise<number> {
  const files = (await Promise.all(paths.map(filesAt))).flat();
  const given = await withMapping(wire);
  const report = await withAsker(folder, terminal.env, async (ask) => {
    const reports: Report["files"] = [];
    let dataVersion = "";
    const began = performance.now();
    let told = began;
    for (const [index, { path, name }] of files.entries()) {
      const before = rowsIn(reports);
      // A line a second is enough to see that it goes on.
      const tell = (rows: number, share: number): void => {
        const now = performance.now();
        if (now - told < A_WHILE && index + share < files.length) return;
        told = now;
        terminal.err(progress(index + share, files.length, before + rows, now - began, lang));
      };
      const file = path === "-" ? { bytes: await fileBytes(path, terminal.stdin, MOST_BYTES) } : { path };
      const answer = await ask(contract.name as QuestionName, { ...given, ...(wire["name"] === undefined && { name }) }, { file, onProgress: ({ bytes, of, rows }) => tell(rows, of ? Math.min(bytes / of, 0.999) : 0) }) as unknown as Report;
      reports.push(...answer.files.map((one) => ({ ...one, path: one.path === name || one.path.startsWith(`${name}:`) ? path + one.path.slice(name.length) : one.path })));
      dataVersion = answer.dataVersion;
      tell(rowsIn(answer.files), 1);
    }
    return { dataVersion, files: reports };
  }, { reads: true });
  terminal.out(format === "json" ? `${JSON.stringify(report, null, 2)}\n` : printed(report, lang, terminal.width, wire["dry_run"] === "true"));
  return report.files.every(({ outcome }) => outcome === "accepted" || outcome === "unchanged") ? 0 : 3;
}

const rowsIn = (files: Report["files"]): number => files.reduce((sum, file) => sum + file.rows.read, 0);

/** "2.4/12 · 48,210 rows · 12,400 rows/s · 4 s left", by what of the files was read so far; no time is told while nobody can tell how much there is. */
function progress(done: number, of: number, rows: number, milliseconds: number, lang: Lang): string {
  const { labels, number } = catalogues[lang];
  const left = done > 0 ? ` · ${number(Math.round(((milliseconds / done) * (of - done)) / 1000))} ${labels["import.left"]}` : "";
  return `${number(Math.floor(done * 10) / 10)}/${of} · ${number(rows)} ${labels["import.rows"]} · ${number(Math.round(rows / Math.max(milliseconds / 1000, 0.001)))} ${labels["import.rate"]}${left}
`;
}

function printed({ dataVersion, files }: Report, lang: Lang, width: number, dry: boolean): string {
  const { labels } = catalogues[lang];
  const rows = files.map(({ path, kind, outcome, editionId, rows: counts }) => ({ path, outcome: labels[`import.${outcome}`], kind, editionId, ...counts }));
  const problems = files.flatMap(({ path, problems: all }) => alikeAmong(all).slice(0, MOST_TOLD).map((alike) => problemLine(path, alike, lang)));
  const looks = dry ? files.flatMap(({ path, columns, first }) => [...(columns.length ? [`  ${printable(path)}`] : []), ...columns.map(({ name, as }) => `    ${printable(name)} → ${as === null ? labels["import.not-read"] : as}`), ...first.map((line) => `    + ${printable(line)}`)]) : [];
  return `${[tableText(rows, lang, {}, width), ...looks, ...problems, `${labels["footer.data"]} ${dataVersion}`].join("\n")}\n`;
}

type Problems = Report["files"][number]["problems"];

/** In the order of the first of each kind. */
function alikeAmong(problems: Problems): readonly Problems[] {
  const alike = new Map<string, Problems[number][]>();
  for (const problem of problems) {
    const known = alike.get(problem.message);
    if (known) known.push(problem);
    else alike.set(problem.message, [problem]);
  }
  return [...alike.values()];
}

/** "FILE:239, 240, 241 ... (29): what is wrong": what is told of many lines in the same words is told once. */
function problemLine(path: string, alike: Problems, lang: Lang): string {
  const lines = alike.flatMap(({ line }) => line ?? []);
  const [first] = alike;
  const shown = lines.slice(0, MOST_LINES).join(", ");
  const where = lines.length === 0 ? "" : lines.length > MOST_LINES ? `:${shown} ... (${catalogues[lang].number(lines.length)})` : `:${shown}`;
  return `  ${printable(path)}${where}: ${printable((lang === "zh" ? first?.messageZh : first?.message) ?? "")}`;
}

/** A mapping is named by its file, or written out as JSON. @throws ObservatoryError `file-missing` */
async function withMapping(wire: Readonly<Record<string, string>>): Promise<Readonly<Record<string, string>>> {
  const path = wire["mapping"];
  if (path === undefined || path.trimStart().startsWith("{")) return wire;
  const mapping = await readFile(path, "utf8").catch(() => null);
  if (mapping === null) throw new ObservatoryError("file-missing", { path });
  return { ...wire, mapping };
}

interface Named {
  readonly path: string;
  /** What the record keeps of the path: nothing of folders above what was named, which are this machine's own affair. */
  readonly name: string;
}

/** The file itself, or the files of a folder in the order of their names, hidden ones left out. @throws ObservatoryError `file-missing` */
async function filesAt(path: string): Promise<readonly Named[]> {
  if (path === "-") return [{ path, name: path }];
  const found = await stat(path).catch(() => null);
  if (!found) throw new ObservatoryError("file-missing", { path });
  if (!found.isDirectory()) return [{ path, name: basename(path) }];
  const inside = (await readdir(path, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile() && !entry.name.startsWith("."));
  return inside.map((entry) => join(entry.parentPath, entry.name)).sort().map((one) => ({ path: one, name: relative(path, one) }));
}
