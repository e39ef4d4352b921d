// Figures and quantities as one line in either language, and back. The line keeps everything the figure knows but its printed text: comparator,
// both ends, unit, and the worth of the last digit where the number does not show it ("270,000 t (±5,000)").
// Only our own lines are read here; what writers write is the extractor's business.
import type { Figure } from "../figure.schema.js";
import type { Comparator } from "../figure.js";
import type { Lang } from "../lang.js";
import { ObservatoryError } from "../problem.js";
import { quantity, type Quantity } from "./quantity.js";
import { tryUnit, unitText, units } from "./units.js";

/** What stands before a number; "eq" stands bare, and a range has its own form. */
const BOUNDS: Readonly<Record<Lang, Readonly<Record<Exclude<Comparator, "eq" | "range">, string>>>> = {
  en: { approx: "about ", gt: "over ", gte: "at least ", lt: "under ", lte: "at most " },
  zh: { approx: "约", gt: "超过", gte: "至少", lt: "不到", lte: "至多" },
};
const RANGE: Readonly<Record<Lang, string>> = { en: " to ", zh: "至" };

/** Digits in groups of three, as many decimals as the number has. */
export function printNumber(value: number): string {
  const [whole = "", decimals] = plain(value).split(".");
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ",")}${decimals ? `.${decimals}` : ""}`;
}

/** Decimal digits without an exponent: 1e-7 is 0.0000001. */
function plain(value: number): string {
  const text = String(value);
  const [, minus = "", digits = "", fraction = "", power = ""] = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(text) ?? [];
  if (power === "") return text;
  const shift = Number(power);
  return shift > 0 ? `${minus}${digits}${fraction.padEnd(shift, "0")}` : `${minus}0.${"0".repeat(-shift - 1)}${digits}${fraction}`;
}

/** Worth of the last digit that the number shows. */
function shown(value: number): number {
  const decimals = plain(value).split(".")[1]?.length ?? 0;
  return Number(`1e-${decimals}`);
}

function unitWords(unit: string, lang: Lang): string {
  const expression = tryUnit(unit);
  if (lang === "en" || !expression) return unit === "%" ? "%" : ` ${unit}`;
  const words = [expression.of, ...expression.per].map((part) => part.names.zh[0] ?? part.id);
  return unit === "%" ? "%" : words.join("/");
}

/**
 * A figure as one line.
 *
 * @example printFigure({ printed: null, comparator: "gt", value: 90, min: null, max: null, unit: "%", precision: 1 }, "zh") // "超过90%"
 */
export function printFigure(figure: Figure, lang: Lang): string {
  const numbers = [figure.value, figure.min, figure.max].filter((number) => number !== null);
  const number = figure.comparator === "range" ? `${end(figure.min)}${RANGE[lang]}${end(figure.max)}` : `${figure.comparator === "eq" ? "" : BOUNDS[lang][figure.comparator]}${end(figure.value ?? figure.min ?? figure.max)}`;
  const tail = figure.precision === null ? " (=)" : figure.precision === Math.min(...numbers.map(shown)) ? "" : ` (±${printNumber(figure.precision / 2)})`;
  return `${number}${unitWords(figure.unit, lang)}${tail}`;
}

const end = (value: number | null): string => (value === null ? "…" : printNumber(value));
const readEnd = (text: string): number | null => (text === "…" ? null : Number(text.replaceAll(",", "")));

/**
 * The figure that `printFigure` printed, without printed text. A bound comes back in `value`.
 *
 * @throws ObservatoryError `figure-unreadable`, `unit-unknown`
 */
export function readPrintedFigure(text: string, lang: Lang): Figure {
  const refuse = (): never => {
    throw new ObservatoryError("figure-unreadable", { text });
  };
  const [comparator, rest] = readBound(text, lang);
  const form = lang === "en" ? /^(…|-?[\d,.]+)(?: to (…|-?[\d,.]+))?( [^(]+|%)((?: \((?:=|±[\d,.]+)\))?)$/ : /^(…|-?[\d,.]+)(?:至(…|-?[\d,.]+))?([^\d…(]+?)((?: \((?:=|±[\d,.]+)\))?)$/;
  const [, first = refuse(), second, unit = "", tail = ""] = form.exec(rest) ?? refuse();
  const numbers = [first, second].flatMap((word) => (word === undefined || word === "…" ? [] : [Number(word.replaceAll(",", ""))]));
  const half = /±([\d,.]+)/.exec(tail)?.[1];
  const precision = tail.includes("=") ? null : half ? Number(half.replaceAll(",", "")) * 2 : Math.min(...numbers.map(shown));
  const bare = { printed: null, unit: readUnit(unit.trim(), lang), precision };
  return second === undefined ? { ...bare, comparator, value: readEnd(first), min: null, max: null } : { ...bare, comparator: "range", value: null, min: readEnd(first), max: readEnd(second) };
}

function readBound(text: string, lang: Lang): readonly [Comparator, string] {
  for (const comparator of ["approx", "gte", "gt", "lte", "lt"] as const) {
    if (text.startsWith(BOUNDS[lang][comparator])) return [comparator, text.slice(BOUNDS[lang][comparator].length)];
  }
  return ["eq", text];
}

/** @throws ObservatoryError `unit-unknown` */
function readUnit(text: string, lang: Lang): string {
  const parts = lang === "zh" ? text.split("/").map((part) => units.all.find((unit) => unit.names.zh[0] === part)?.id ?? part).join("/") : text;
  const unit = tryUnit(parts);
  if (!unit) throw new ObservatoryError("unit-unknown", { text });
  return unitText(unit);
}

/**
 * A quantity as one line, with its basis: "270,000 t as REO", "270,000吨（以REO计）", "6,146吨（毛重）".
 */
export function printQuantity({ value, unit, basis }: Quantity, lang: Lang): string {
  const number = `${printNumber(value)}${unitWords(unit, lang)}`;
  if (basis === null) return number;
  const name = basis.replace(/^as:/, "");
  return lang === "en" ? `${number} ${basis === "gross" ? "gross" : `as ${name}`}` : `${number}${basis === "gross" ? "（毛重）" : `（以${name}计）`}`;
}

/** The quantity that `printQuantity` printed. @throws ObservatoryError `figure-unreadable`, `unit-unknown` */
export function readPrintedQuantity(text: string, lang: Lang): Quantity {
  const [, bare = "", told] = (lang === "en" ? /^(.+?)( gross| as \S+)?$/ : /^(.+?)(（毛重）|（以.+计）)?$/).exec(text) ?? [];
  const { value, unit } = readPrintedFigure(bare, lang);
  if (value === null) throw new ObservatoryError("figure-unreadable", { text });
  const name = told === undefined ? null : /gross|毛重/.test(told) ? "gross" : `as:${lang === "en" ? told.slice(4) : told.slice(2, -2)}`;
  return quantity(value, unit, name);
}
