// Cells, chains and entries of the ledger as answers give them, with words in both languages.
import { derivationOf, type Cell, type Derivation as Chain, type LedgerEntry, type Solved } from "@monazite/analysis/ledger";
import type { ImpliedSchema } from "@monazite/contracts";
import type { Bilingual, Derivation, DerivationStep, LedgerCell } from "@monazite/core";
import { catalogues } from "@monazite/messages";
import { namesOf } from "../names/names-of.js";
import type { z } from "zod";

const NO_KEY = { measure: "", good: "", stage: null, area: "", counterpart: null, denominator: null };

export function cellAnswer(cell: Cell): LedgerCell {
  const level = cell.kind === "level" ? cell : cell.of;
  const { about } = level.series;
  const to = cell.kind === "level" ? null : cell.to;
  return {
    kind: cell.kind, key: about?.key ?? NO_KEY, unit: about?.unit ?? "", basis: about?.basis ?? null, definition: about?.definition ?? null, isOutlook: about?.isOutlook ?? false,
    scope: about?.scope ?? null, period: level.period, versus: to && { key: to.series.about?.key ?? NO_KEY, period: to.period }, label: cell.kind === "level" ? null : cell.label,
  };
}

/** The names of one language for the ids in cells. */
function nameIn(lang: "zh" | "en"): (id: string) => string {
  return (id) => namesOf([id])[id]?.[lang] ?? id;
}

export function cellText(cell: LedgerCell): Bilingual {
  return { zh: catalogues.zh.cell(cell, nameIn("zh")), en: catalogues.en.cell(cell, nameIn("en")) };
}

export function boundsText(cell: LedgerCell, min: number | null, max: number | null): Bilingual {
  return { zh: catalogues.zh.bounds(cell, min, max), en: catalogues.en.bounds(cell, min, max) };
}

/** A tree of cells as a list, each after what it follows from; a cell that serves twice stands once. */
export function chainAnswer(chain: Chain): Derivation {
  const steps: DerivationStep[] = [];
  const known = new Map<string, number>();
  const add = (node: Chain): number => {
    const cell = cellAnswer(node.cell);
    const id = JSON.stringify([cell, node.interval.lo, node.interval.hi]);
    const before = known.get(id);
    if (before !== undefined) return before;
    const how = node.reasons.map(({ how: kind, said, from }) => ({ kind, said: [...said], from: from.map(add) }));
    known.set(id, steps.length);
    return steps.push({ cell, min: node.interval.lo, max: node.interval.hi, how }) - 1;
  };
  add(chain);
  return steps;
}

export type Implied = z.output<typeof ImpliedSchema>;

/** A cell with what is known of it and why; null when nothing leads to it. */
export function impliedAnswer(solved: Solved, cell: Cell): Implied | null {
  const chain = derivationOf(solved, cell);
  if (!chain) return null;
  const derivation = chainAnswer(chain);
  const told = cellAnswer(cell);
  const [min, max] = [chain.interval.lo, chain.interval.hi];
  return { cell: told, min, max, text: boundsText(told, min, max), derivation, steps: derivation.filter(({ how }) => how.length > 0).map((step) => stepText(step, derivation)) };
}

function stepText(step: DerivationStep, all: Derivation): Bilingual {
  return { zh: catalogues.zh.step(step, all, nameIn("zh")), en: catalogues.en.step(step, all, nameIn("en")) };
}

/** What an entry says, in words: its cell and figure. */
export function saysText({ says }: LedgerEntry): Bilingual {
  if (says.kind === "within") {
    const cell = cellAnswer(says.cell);
    const [where, what] = [cellText(cell), boundsText(cell, says.interval.lo, says.interval.hi)];
    return { zh: `${where.zh}：${what.zh}`, en: `${what.en}: ${where.en}` };
  }
  const inWords = (cell: Cell): Bilingual => cellText(cellAnswer(cell));
  if (says.kind === "rank") {
    const own = inWords(says.cell);
    const place = { zh: `第${says.n}${says.highest ? "高" : "低"}`, en: `${says.n === 1 ? "" : `number ${says.n} from the ${says.highest ? "highest" : "lowest"} of `}${says.n === 1 ? (says.highest ? "the highest of " : "the lowest of ") : ""}${says.others.length + 1} periods` };
    return { zh: `${own.zh}在${says.others.length + 1}个时间段中${place.zh}`, en: `${own.en} is ${place.en}` };
  }
  const [total, ...rest] = says.terms;
  const listed = (sign: number, lang: "zh" | "en"): string => rest.filter(({ coefficient }) => Math.sign(coefficient) === sign).map(({ cell }) => inWords(cell)[lang]).join(lang === "zh" ? "、" : ", ");
  const less = rest.some(({ coefficient }) => coefficient > 0);
  const whole = total ? inWords(total.cell) : { zh: "", en: "" };
  return less
    ? { zh: `${whole.zh}等于${listed(-1, "zh")}减去${listed(1, "zh")}`, en: `${whole.en} is ${listed(-1, "en")} less ${listed(1, "en")}` }
    : { zh: `${whole.zh}等于${listed(-1, "zh")}之和`, en: `${whole.en} is the sum of ${listed(-1, "en")}` };
}
