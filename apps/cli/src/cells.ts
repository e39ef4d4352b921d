// A row of an answer as short texts: scalars as they are; figures, shares, periods, dates and names in the reader's language. What is deeper
// than that is left to JSON.
import type { Envelope } from "@monazite/contracts";
import type { Bilingual, Bounded, Figure, Lang, Period } from "@monazite/core";
import { catalogues, type Labels } from "@monazite/messages";
import { printable } from "./terminal.js";

export type Names = Readonly<Record<string, Bilingual>>;

/** Columns that a person would copy into the next question, so they stay as they are. */
const AS_WRITTEN = new Set(["id", "code", "kind", "symbol", "list", "type"]);

/** Fields whose words are labels of ours, in the families where they stand. What a person would ask with stays as it is (`AS_WRITTEN`). */
const LABELLED: Readonly<Record<string, readonly string[]>> = {
  stage: ["stage"], weakest: ["stage"], candidates: ["stage"], untold: ["stage"], gap: ["gap"], status: ["status", "event-status"], modality: ["modality"], correctedModality: ["modality"], extent: ["mineral"], benchmark: ["benchmark"],
  refused: ["refusal"], of: ["of"], what: ["compare"], base: ["effect"], role: ["effect"], reportedBy: ["flows"], variant: ["n-1", "flows"], number: ["origin"], quality: ["quality"], kinds: ["facility"],
};

export function namesIn(envelope: Envelope): Names {
  const names = (envelope as Readonly<Record<string, unknown>>)["names"];
  return typeof names === "object" && names !== null ? (names as Names) : {};
}

/**
 * Every field of the row, in its order; an empty text for what is absent or too deep. A key is told by its parts, and a gap stands where
 * the number would.
 */
export function cellsOf(row: object, lang: Lang, names: Names): Record<string, string> {
  const { key, gap, ...fields } = row as Readonly<Record<string, unknown>> & { readonly key?: object | null; readonly gap?: unknown };
  const { id, ...others } = fields;
  const flat = { ...("id" in fields && { id }), ...(key ?? {}), ...others };
  const cells = Object.fromEntries(Object.entries(flat).map(([field, value]) => [field, fieldText(field, inUnitOf(others, value), lang, names)]));
  return typeof gap === "string" && cells["figure"] === "" ? { ...cells, figure: fieldText("gap", gap, lang, names) } : cells;
}

/** What two editions say of one thing shares the unit of their row. */
function inUnitOf({ unit }: Readonly<Record<string, unknown>>, value: unknown): unknown {
  return typeof value === "object" && value !== null && "comparator" in value && !("unit" in value) ? { ...value, unit } : value;
}

/** A field's value in words: labels for words of ours, names for ids, what a person would copy as it is. */
export function fieldText(field: string, value: unknown, lang: Lang, names: Names): string {
  const named = AS_WRITTEN.has(field) ? {} : names;
  if (Array.isArray(value) && value.every((one): one is string => typeof one === "string")) return value.map((one) => labelOf(field, one, lang) ?? cellText(one, lang, named)).join(lang === "zh" ? "、" : ", ");
  return (typeof value === "string" ? labelOf(field, value, lang) : undefined) ?? cellText(value, lang, named);
}

function labelOf(field: string, word: string, lang: Lang): string | undefined {
  const { labels } = catalogues[lang];
  return LABELLED[field]?.map((family) => labels[`${family}.${word}` as keyof Labels]).find((label) => label !== undefined);
}

export function cellText(value: unknown, lang: Lang, names: Names): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return printable(names[value]?.[lang] ?? value);
  if (typeof value === "boolean") return catalogues[lang].labels[value ? "yes" : "no"];
  // Six digits are enough to read; `--json` and CSV hold the number itself. Counts stay whole.
  if (typeof value === "number") return String(Number.isInteger(value) ? value : Number(value.toPrecision(6)));
  if (Array.isArray(value)) return value.every((one) => typeof one === "string") ? value.map((one) => cellText(one, lang, names)).join(lang === "zh" ? "、" : ", ") : "";
  return typeof value === "object" ? objectText(value, lang, names) : "";
}

function objectText(value: object, lang: Lang, names: Names): string {
  const { period, figure, number } = catalogues[lang];
  if ("comparator" in value) return value.comparator === null ? fieldText("gap", "gap" in value ? value.gap : null, lang, names) : figure(value as Figure);
  if ("grain" in value) return period(value as Period);
  if ("from" in value && "until" in value) return [value.from, value.until].map((one) => cellText(one, lang, names)).join(" – ");
  if ("value" in value && "min" in value) return boundedText(value as Bounded, number);
  if ("zh" in value && "en" in value) return printable(String((value as Record<Lang, unknown>)[lang]));
  if ("measure" in value && "good" in value) return Object.entries(value).filter(([, part]) => part !== null).map(([field, part]) => fieldText(field, part, lang, names)).join(" ");
  if ("text" in value && typeof value.text === "string") return printable(value.text);
  return "";
}

/**
 * "69.2 (66.9–71.4)": to a tenth above 10 and to a thousandth below, the ends moved outward so that the truth is never cut off. Ends alone where there
 * is no single number, the number alone where nothing else is possible.
 */
function boundedText({ value, min, max }: Bounded, number: (value: number) => string): string {
  const size = Math.max(...[value, min, max].map((one) => Math.abs(one ?? 0)));
  const digits = size >= 10 ? 10 : 1000;
  const rounded = (x: number, round: (y: number) => number): string => number(round(Number((x * digits).toPrecision(12))) / digits);
  const one = value === null ? "" : rounded(value, Math.round);
  if (min === null && max === null) return one;
  if (value !== null && min === value && max === value) return one;
  const ends = `${min === null ? "…" : rounded(min, Math.floor)}–${max === null ? "…" : rounded(max, Math.ceil)}`;
  return one ? `${one} (${ends})` : ends;
}
