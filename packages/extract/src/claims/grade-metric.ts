// Grades and contents: percentages of what lies in an ore or a good, which are parts of no output and of nothing owned.
import type { FoundMention } from "../mentions/find-mentions.js";
import type { Quantity } from "../numbers/quantity.js";
import { measureOf, type Metric } from "./metric-kinds.js";
import { wordAt, wordsOf, type StatementView } from "./view.js";

const GRADE = measureOf("grade", "grade");

const ELEMENT = /^(?:c|ni|mn|co|li|fe|cu|sb|w|ta|nb|ga|ge|mg|si|wo3|li2o|mno|nb2o5|ta2o5|treo|reo|tio2|v2o5|sb2o3|moo3|u3o8|al2o3|ndpro|cgr?|tgc)$/;

/** "6% Li2O", "ore grading 0.44% WO3", "with 1.6% nickel", 65%黑钨精矿, 99.99%镓. */
export function gradeMetric(view: StatementView, mention: FoundMention, quantity: Quantity): Metric | null {
  if (quantity.dimension !== "percent" && quantity.dimension !== "parts") return null;
  const next = view.tokens[mention.to];
  const last = view.tokens[mention.to - 1];
  const before = wordAt(view, mention.from - 1);
  // The registry has goods named with their grade: 65%黑钨精矿.
  if (view.entities.some((hit) => hit.entity.type === "good" && hit.from <= mention.from && mention.to <= hit.to)) return { measure: GRADE, form: "level", words: "grade", stage: null };
  if (/^(?:grade\b|品 位)/.test(wordsOf(view, mention.to, mention.to + 2))) return { measure: GRADE, form: "level", words: "grade", stage: null };
  const thing = view.entities.find((hit) => hit.from === mention.to && (hit.entity.type === "good" || hit.entity.type === "mineral"));
  const symbol = next?.kind === "word" && ELEMENT.test(next.text) && next.capital > 0 ? next.text : last?.kind === "word" && ELEMENT.test(last.text) ? last.text : null;
  if (symbol === null && isGradeOf(view, mention)) return { measure: GRADE, form: "level", words: "grade", stage: null };
  if (/\bby weight\b/.test(wordsOf(view, mention.to, mention.to + 5))) return { measure: GRADE, form: "level", words: "content by weight", stage: "end-use" };
  if (symbol === null && !(thing && (GRADING.test(before) || (next?.kind === "han" && (thing.entity.type === "good" || (quantity.value ?? 0) >= 90))))) return quantity.dimension === "parts" ? { measure: GRADE, form: "level", words: "content", stage: null } : null;
  const name = symbol === null ? "" : ` (${view.tokens[mention.to]?.text === symbol ? symbol : symbol})`;
  return { measure: GRADE, form: "level", words: `grade${name}`, stage: null };
}

/** "ore with 1.6 % nickel", "holds between 1.5 % and 3 % antimony": what stands before a grade and its metal. */
const GRADING = /^(?:with|at|grad(?:es?|ed|ing)|holds?|held|holding|contains?|contained|containing|assays?|assayed|assaying|averag(?:es?|ed|ing)|carr(?:y|ies|ied|ying)|bear(?:s|ing)?|ran|returned|intersected)$/;

/** "a grade of 1.2 %", 平均品位0.21%, "38 Mt at 1.12 %", "Antimony metal 99.65%: $23,500/t": a grade that names no metal behind it. */
function isGradeOf(view: StatementView, mention: FoundMention): boolean {
  if (/\bgrades? (?:of|at|is|was|averaged|averages|averaging)(?: (?:about|around|between))?$|(?:品 位|纯 度)(?: 约| 为| 达| 仅| 超)*$|\bpurit(?:y|ies) (?:of|at|above|over)$/.test(wordsOf(view, mention.from - 4, mention.from))) return true;
  const mined = view.mentions.some((other) => other.quantity?.dimension === "mass" && other.to === mention.from - 1 && wordAt(view, other.to) === "at");
  if (mined && view.measures.some((hit) => /^(?:resources|reserves)$/.test(hit.measure.key))) return true;
  // A name with its grade opens a line of a list; the mark behind it parts them from the price.
  const named = view.entities.find((hit) => hit.to === mention.from && (hit.entity.type === "good" || hit.entity.type === "mineral"));
  const pure = mention.from > 0 && (view.mentions.find((other) => other.from === mention.from)?.quantity?.value ?? 0) >= 90;
  if (named !== undefined && pure && view.tokens[mention.to]?.kind === "word" && /^(?:fob|cif|exw|was|stood|traded|held|ingot|metal|in|at|min|purity|grade)$/.test(wordAt(view, mention.to))) return true;
  return named !== undefined && (named.from === 0 || view.parts[named.from] !== view.parts[named.from - 1]) && view.tokens[mention.to]?.kind === "mark" && /^[:,(]$/.test(wordAt(view, mention.to));
}
