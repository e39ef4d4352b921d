// Things that are counted or made of minerals: vehicles, batteries, robots. What is told of them is of no mineral.
import type { FoundMention } from "../mentions/find-mentions.js";
import { NO_TOPIC, type Topic } from "./frame.js";
import type { Metric } from "./metric-kinds.js";
import { nearest, wordAt, wordsOf, type Place, type StatementView } from "./view.js";

const PIECES: ReadonlySet<string> = new Set(["count", "energy", "power"]);
const MADE: ReadonlySet<string> = new Set(["production", "demand", "deliveries", "exports", "imports", "sales-volume", "market-size", "installations"]);

/** "26 million electric vehicles", "12,000 robots", 动力电池产量1,755吉瓦时: what is counted is no mineral; it is the thing itself, and so is its growth. */
export function countedThing(view: StatementView, figure: FoundMention, metric: Metric, text: string): Topic | null {
  if (!MADE.has(metric.measure.key)) return null;
  const dimension = figure.quantity?.dimension ?? "none";
  if (!PIECES.has(dimension) || figure.quantity?.hasDenominator === true) {
    const level = metric.form === "change" && dimension === "percent" && view.mentions.some(({ quantity }) => PIECES.has(quantity?.dimension ?? "")) ? nearest(view, view.mentions.filter(({ quantity }) => quantity !== null && quantity.kind !== "ordinal" && quantity.dimension !== "percent" && quantity.dimension !== "points" && quantity.dimension !== "time"), figure, 12, 2) : null;
    return level?.quantity && PIECES.has(level.quantity.dimension) && !level.quantity.hasDenominator && level !== figure ? countedThing(view, level, { ...metric, form: "level" }, text) : null;
  }
  const near = view.entities.filter(({ entity, from, to }) => entity.type === "good" && (to <= figure.from || (from - figure.to <= 4 && !/\band\b|,/.test(wordsOf(view, figure.to, from)))));
  const hit = nearest(view, near, figure, 24, 2);
  const own = madeBefore(view, figure);
  if (hit?.entity.type === "good" && hit.entity.stage !== "end-use" && dimension === "count" && own === null) return null;
  const named = own ?? (hit?.entity.type === "good" && hit.entity.stage === "end-use" ? hit : null);
  return { ...NO_TOPIC, product: named ? text.slice(view.tokens[named.from]?.start, view.tokens[named.to - 1]?.end) : null };
}

/** 工业机器人产量77.3万套: the noun between the clause's beginning and its measure, where the registry does not know it. */
function madeBefore(view: StatementView, figure: Place): Place | null {
  const measure = view.measures.findLast((hit) => hit.to <= figure.from && view.clauses[hit.from] === view.clauses[figure.from]);
  if (!measure) return null;
  if (view.tokens[measure.from]?.kind !== "han") return madeBehind(view, measure);
  let from = measure.from;
  while (from > 0 && view.clauses[from - 1] === view.clauses[measure.from] && view.tokens[from - 1]?.kind === "han" && !view.mentions.some(({ to }) => to === from) && measure.from - from < 10) from--;
  const inside = view.entities.find((hit) => hit.from >= from && hit.to <= measure.from && hit.entity.type !== "place");
  return measure.from - from >= 2 && !inside && !view.entities.some((hit) => hit.from >= from && hit.to <= measure.from) ? { from, to: measure.from } : null;
}

/** "exports of batteries rose to 25.7 GWh": the noun behind "of". */
function madeBehind(view: StatementView, measure: Place): Place | null {
  if (wordAt(view, measure.to) !== "of") return null;
  let to = measure.to + 1;
  while (to < measure.to + 5 && view.tokens[to]?.kind === "word" && !view.entities.some((hit) => hit.from === to) && !view.mentions.some((mention) => mention.from === to) && !/^(?:rose|fell|grew|were|was|is|are|in|to|from|by|reached|hit|stood|came|climbed|jumped|dropped|declined|increased|and|that|which|for|at|more|this|the)$/.test(wordAt(view, to))) to++;
  return to > measure.to + 1 ? { from: measure.to + 1, to } : null;
}

/** 新能源汽车产量同比增长近四成: output of what minerals go into is output of no mineral. */
export function usedThing(view: StatementView, figure: Place, text: string): Topic | null {
  const measure = view.measures.findLast((hit) => hit.to <= figure.from && view.parts[hit.from] === view.parts[figure.from]);
  const hit = measure && view.entities.find(({ entity, to }) => entity.type === "good" && entity.stage === "end-use" && to === measure.from);
  return hit && /^(?:production|sales-volume|deliveries)$/.test(measure.measure.key) ? { ...NO_TOPIC, product: text.slice(view.tokens[hit.from]?.start, view.tokens[hit.to - 1]?.end) } : null;
}
