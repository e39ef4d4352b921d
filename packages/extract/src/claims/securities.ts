// Figures of securities: a fund's fee or return, an index and its valuation, moves of shares. They belong to no mineral and to no place.
import type { FoundMention } from "../mentions/find-mentions.js";
import type { Course } from "../mentions/turns.js";
import type { Metric } from "./metric-kinds.js";
import { PRICE_INDEX, SECURITY_METRICS } from "./security-words.data.js";
import { clauseEnd, clauseStart, clauseWords, wordsOf, type StatementView } from "./view.js";

/** The key of figures about securities; the record has no place for them. */
export const SECURITY = "security";

/** The metric of a figure in a clause about a security, or null: tonnes, and prices a tonne, are of goods. */
export function securityMetric(view: StatementView, mention: FoundMention, course: Course): Metric | null {
  const { quantity } = mention;
  if (view.securities.length === 0 || !quantity || mention.kind === "count" || quantity.hasDenominator && quantity.dimension === "money") return null;
  if (!/^(?:percent|points|ratio|money|none)$/.test(quantity.dimension) || PRICE_INDEX.test(view.words)) return null;
  // "the fund bought a 12 % stake": what a fund owns of a mine is no move of its shares.
  if (/^(?:stake|interest|shareholding)\b|^(?:的 )?股 权/.test(wordsOf(view, mention.to, mention.to + 3))) return null;
  // 当中两成五由一家基金出资: whose money it is, and no move of a fund.
  if (/出 资/.test(clauseWords(view, mention.from))) return null;
  const near = view.securities.some((hit) => view.parts[hit.from] === view.parts[mention.from] && Math.abs(hit.from - mention.from) <= REACH);
  if (!near) return null;
  const label = metricIn(wordsOf(view, mention.to, Math.min(mention.to + 4, clauseEnd(view, mention.to - 1)))) ?? metricIn(wordsOf(view, Math.max(mention.from - 10, clauseStart(view, mention.from)), mention.from)) ?? metricIn(clauseWords(view, mention.from)) ?? (quantity.dimension === "money" ? null : "share price");
  if (label === null) return null;
  const changed = (course.role === "difference" && !/fee|return/.test(label)) || label === "share price";
  return { measure: { key: SECURITY, label, dimensions: ["percent"], words: "" }, form: changed ? "change" : "level", words: changed ? `${label} change` : label, stage: null };
}

/** How far from the word that names a security its figures reach, in tokens. */
const REACH = 24;

function metricIn(words: string): string | null {
  return SECURITY_METRICS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
