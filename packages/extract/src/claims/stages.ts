// The stage of the chain a claim is about, in the words of the trade.
import { isTradeMeasure } from "@monazite/core";
import { goods, minerals } from "@monazite/core/registry";
import type { Topic } from "./frame.js";
import { ACCOUNTS } from "./measure-words.data.js";
import type { Metric } from "./metric-kinds.js";
import { wordsOf, type Place, type StatementView } from "./view.js";

/** Metals won beside others in a smelter: their production is refining. */
const BY_PRODUCTS = new Set(["gallium", "germanium", "indium", "tellurium", "selenium", "rhenium", "cadmium", "bismuth", "hafnium"]);
const STAGELESS = /^(?:licence-|market-balance|tariff|royalty|deliveries|strategic-projects|stockpile-metals|patents|employment|suspension|fee|payable|security|share-of-other|market-size|gdp|completion|idle-share|offtake|price-floor|price-spread)/;

export function stageOf(view: StatementView, mention: Place, metric: Metric, topic: Topic): string | null {
  return withoutMagnets(ownStage(view, mention, metric, topic), topic);
}

/** Carbide tools and other components are no magnets: of them the chain has no step of its own. */
function withoutMagnets(stage: string | null, topic: Topic): string | null {
  return stage === "magnets" && topic.goodId !== null && !/magnet/.test(topic.goodId) ? null : stage;
}

function ownStage(view: StatementView, mention: Place, metric: Metric, topic: Topic): string | null {
  const { key } = metric.measure;
  if (STAGELESS.test(key) || ACCOUNTS.has(key)) return null;
  // What is counted in pieces is a finished thing; it stands behind the chain.
  if (topic.minerals.length === 0 && topic.goodId === null && topic.product !== null) return null;
  if (isTradeMeasure(key) || key === "export-quota") return topic.stage === "magnets" && withoutMagnets(topic.stage, topic) !== null || topic.stage === "anodes" ? topic.stage : "trade";
  if (key === "demand" || key === "consumption" || key === "material-intensity") return metric.form === "share" && key === "demand" ? shareOfDemand(view, mention, topic) : metric.form === "share" ? "end-use" : "end-use";
  if (key === "reserves" || key === "resources") return "resources";
  if (metric.measure.label.startsWith("recycl")) return "recycling";
  if (key === "mining-quota") return "mining";
  if (metric.measure.stage !== undefined) return isCarriedPast(view, metric, topic) ? topic.stage : metric.measure.stage;
  if (key === "grade") return gradeStage(view, mention, topic);
  const good = topic.goodId === null ? null : (goods.get(topic.goodId)?.stage ?? topic.stage);
  if (key === "price" || key === "cost") return priceStage(topic, good);
  if (metric.form === "share" && key === "production" && shareOfDemand(view, mention, topic) === "recycling") return "recycling";
  if (key === "utilisation") return metric.stage ?? (topic.stage === "metal" ? null : topic.stage);
  // Gigawatt hours are of cells, behind the chain.
  if (key === "capacity" && view.mentions.some(({ from, quantity }) => from === mention.from && quantity?.dimension === "energy")) return null;
  if (key === "capacity" && topic.goodId === "lithium-carbonate-equivalent") return "refining";
  if (key === "capacity" && /回 收 (?:厂|项 目|产 线|基 地)|再 生 (?:厂|项 目)|废 (?:料|旧|弃)|\brecycling (?:plant|facility)\b/.test(view.words)) return "recycling";
  // 三家冶炼厂检修,涉及产能1.8万吨: of the works the sentence speaks of.
  if (key === "capacity" && metric.stage === null && /冶 炼 厂|\b(?:smelters?|refiner(?:y|ies)|hpal|rkef)\b/.test(view.words)) return "refining";
  if (key === "production" || key === "capacity") return metric.stage ?? (topic.stage === "metal" ? null : topic.stage) ?? productionStage(topic) ?? topic.stage;
  if (key === "stocks") return /\b(?:smelters?|refiners?|refiner(?:y|ies))\b|冶 炼/.test(view.words) ? "refining" : null;
  return key === "ore-per-product" || key === "content" ? null : topic.stage;
}

/** "We mined 90,000 tonnes of ore. This gave 4,100 tonnes of flake concentrate": the step of a verb told before is not the one of a good that is named since. */
function isCarriedPast(view: StatementView, metric: Metric, topic: Topic): boolean {
  if (metric.measure.key !== "production" || topic.goodId === null || (topic.stage !== "concentrate" && topic.stage !== "anodes" && topic.stage !== "magnets")) return false;
  return !view.measures.some((hit) => hit.measure.stage === metric.measure.stage) && view.entities.some(({ entity }) => entity.type === "good" && entity.id === topic.goodId);
}

/** Scrap that meets demand is recycling; a mine or plant that covers demand stands at no stage. */
function shareOfDemand(view: StatementView, mention: Place, topic: Topic): string | null {
  if (topic.stage === "anodes" || topic.stage === "magnets") return topic.stage;
  return /\b(?:scrap|recycl\w+)\b|废|再 生/.test(wordsOf(view, 0, mention.from)) ? "recycling" : null;
}

function productionStage(topic: Topic): string | null {
  if (topic.minerals.length === 0) return null;
  // A metal is won in a smelter, whatever its ore is mined as.
  if (topic.stage === "metal" && topic.goodId !== null) return "refining";
  return topic.minerals.every(isWonInRefining) ? "refining" : "mining";
}

/** A single rare earth exists only once it has been separated. */
function isWonInRefining(id: string): boolean {
  const mineral = minerals.get(id);
  return BY_PRODUCTS.has(id) || (mineral?.kind === "element" && mineral.groups?.includes("rare-earths") === true);
}

/** The price of a bare metal is of no stage; of a chemical, a concentrate or a magnet it is of that. */
function priceStage(topic: Topic, good: string | null): string | null {
  return good === "metal" ? null : topic.stage;
}

function gradeStage(view: StatementView, mention: Place, topic: Topic): string | null {
  const words = view.words;
  if (topic.stage === "concentrate" || topic.stage === "mining") return topic.stage;
  // "Saprolite with 1.6 % nickel": of the ore it is in.
  if (view.entities.some(({ entity, from, to }) => entity.type === "good" && entity.stage === "mining" && to <= mention.from && view.clauses[from] === view.clauses[mention.from])) return "mining";
  return /\bore\b|矿/.test(words) ? "mining" : topic.stage;
}
