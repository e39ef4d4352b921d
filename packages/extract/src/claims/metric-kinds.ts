// What a claim's metric is made of: a measure, the form it is told in, and the words of the trade for both.
import { isTradeMeasure } from "@monazite/core";
import { MEASURE_WORDS, type MeasureDimension, type MeasureWord } from "./measure-words.data.js";
import { wordAt, wordsOf, type MeasureHit, type StatementView } from "./view.js";

export interface Metric {
  readonly measure: MeasureWord;
  /** level: an amount of the measure · change: a difference of it · share: a part of a whole of it · ratio: so many times another. */
  readonly form: "level" | "change" | "share" | "share-change" | "ratio";
  /** In words: "export volume change". */
  readonly words: string;
  /** A stage the words around the figure name. */
  readonly stage: string | null;
}

/** The plain word of each measure: the first of its rows. */
export const byKey = new Map<string, MeasureWord>();
for (const word of MEASURE_WORDS) if (!byKey.has(word.key)) byKey.set(word.key, word);

export function measureOf(key: string, label: string, dimensions: readonly MeasureDimension[] = ["percent"]): MeasureWord {
  return { ...(byKey.get(key) ?? { key, words: "" }), key, label, dimensions };
}

export function level(measure: MeasureWord | undefined): Metric | null {
  return measure ? { measure, form: "level", words: measure.label, stage: measure.stage ?? null } : null;
}

/** Words that measure nothing where they stand: "supply chain", "make up", "price of failure" are not told apart further. */
export function isIdle(view: StatementView, hit: MeasureHit): boolean {
  const word = wordAt(view, hit.from);
  const next = wordAt(view, hit.to);
  // "refined tin", "recycled cobalt": what a good is called is not what is measured of it.
  if (hit.measure.dimensions.includes("mass") && view.entities.some((other) => other.entity.type === "good" && other.from <= hit.from && hit.to <= other.to)) return true;
  const han = view.tokens[hit.from]?.kind === "han" ? wordsOf(view, hit.from, hit.to) : null;
  if ((word === "supply" || han === "供 应") && /^(?:chain|chains|链|商|channels|agreement|contract|deal)$/.test(next)) return true;
  // 出口禁令, 出口管制: a rule of trade is no flow of it.
  if ((han === "出 口" || han === "进 口") && /^(?:禁 令|管 制|限 制|许 可)/.test(wordsOf(view, hit.to, hit.to + 2))) return true;
  // "Copperline Resources" is a company.
  if (word === "resources" && hit.from > 0 && (view.tokens[hit.from]?.capital ?? 0) > 0 && (view.tokens[hit.from - 1]?.capital ?? 0) > 0) return true;
  // "has offered $20 million": a sum is no price.
  if (/^offer(?:s|ed|ing)?$/.test(word) && view.mentions.some(({ quantity, from }) => quantity?.dimension === "money" && !quantity.hasDenominator && (quantity.value ?? 0) >= 1e6 && from >= hit.to && from - hit.to <= 2)) return true;
  if (word === "sold" && hit.measure.key === "price") return !view.mentions.some((mention) => mention.quantity?.dimension === "money");
  // "2.6 trillion yen, or 0.43 % of GDP": what a sum is held against.
  if (hit.measure.key === "gdp") return /^(?:of|占)$/.test(wordAt(view, hit.from - 1)) || wordsOf(view, hit.from - 2, hit.from) === "of the";
  // "to sell 15 million tons" tells a volume, "will be the first to sell samarium" none.
  if (word === "to" && hit.measure.key === "sales-volume") return !view.mentions.some((mention) => mention.quantity !== null && mention.from >= hit.to && mention.from - hit.to <= 1);
  if (word === "resources") return /^(?:strategic|natural|human|national|key)$/.test(wordAt(view, hit.from - 1));
  if (han === "资 源") return /^[部国]$/.test(next);
  if ((word === "makes" || word === "make" || word === "made") && /^(?:up|it|them|a|an|no|progress|sure)$/.test(next)) return true;
  if (word === "holds" || word === "hold") return /^(?:stocks|stock|a|its|the|talks|that|inventories|more)$/.test(next);
  if (word === "contract" || word === "contracts") return hit.measure.key === "price" && wordAt(view, hit.to) !== "closed";
  // "deliveries to Germany" are shipments of whatever trade is spoken of.
  if (word === "deliveries" || word === "sales") return next === "to";
  // 对德国出货1,180吨 as well
  if (hit.measure.key === "deliveries" && view.tokens[hit.from]?.kind === "han" && view.entities.some((place) => place.entity.type === "place" && place.to === hit.from && /^[对向往至]$/.test(wordAt(view, place.from - 1)))) return true;
  // "recover 40 tonnes of gallium" makes it; "recover to 5,500 tons" only rises.
  if (/^recover(?:s|ed|ing)?$/.test(word) && hit.measure.key === "production") return !view.tokens.slice(hit.to, hit.to + 5).some((token) => token.text === "of") && !view.mentions.some(({ quantity, from }) => quantity?.dimension === "mass" && from === hit.to);
  // "contractors charge 20 % more": what they ask is no fee of a licence.
  if (word === "charge" && hit.to === hit.from + 1) return !/^(?:a|an|the|this|that|export|import|handling|service|processing|annual|extra|new|additional)$/.test(wordAt(view, hit.from - 1));
  // "exports ran at 2,300 tonnes"
  if (/^r[ua]n(?:s|ning)?$/.test(word) && next !== "" && hit.measure.key === "production") return view.measures.some((other) => other !== hit && other.to <= hit.from && isTradeMeasure(other.measure.key) && view.parts[other.from] === view.parts[hit.from]);
  if (word === "cash") return wordAt(view, hit.from - 1) === "in" && /\b(?:sell|sold|buy|acquire|for)\b/.test(view.words);
  // "NdPr sales averaged $71/kg" tells a price; "cash costs averaged" and "an average price" have a word of their own.
  if (/^averaged?$/.test(word) || word === "sales" && wordAt(view, hit.to - 1) === "averaged") return view.measures.some((other) => other !== hit && other.measure.dimensions.includes("price") && view.clauses[other.from] === view.clauses[hit.from] && !/^(?:averaged?|sold)$/.test(wordAt(view, other.from)));
  if (word === "产" && hit.to === hit.from + 1) return !makesHere(view, hit.from);
  if (word === "价") return next === "值";
  if (word === "用" && next === "于") return true;
  // "61 tons left China"
  if (word === "left") return !view.entities.some((other) => other.entity.type === "place" && other.from === hit.to);
  // "the least since the quota came into force": a time, and no amount.
  if (/^quotas?$/.test(word) && /^(?:since|after|before|until) (?:the|a|its|new)$/.test(wordsOf(view, hit.from - 2, hit.from)) && /^(?:came|took|was|were|began|ended|expired|lapsed)$/.test(next)) return true;
  // "quota holders", "Export Finance Australia"
  if (/^quotas?$/.test(word) && /^(?:holders?|system|regime|scheme)$/.test(next)) return true;
  return word === "export" && /^(?:finance|credit|credits|bank|licence|licences|license|licenses|licensing|permit|permits|control|controls|ban|restriction|restrictions|suspension)$/.test(next);
}

/** 去年第四季产氧化镨钕718吨: the bare 产 makes something only before a good or a figure, and never inside 投产, 资产 or 停产. */
function makesHere(view: StatementView, at: number): boolean {
  const before = view.tokens[at - 1];
  const opens = !before || before.kind !== "han" || /^[年月季度日可已能将共计司厂业家团期内省州区均各]$/.test(before.text) || view.entities.some((hit) => hit.to === at);
  // 一季度产氧化钽46吨: whatever the thing is called, between a date and a weight it is made.
  if (view.mentions.some(({ date, to }) => date !== null && to === at) && view.mentions.some(({ quantity, from }) => quantity?.dimension === "mass" && from > at && from - at <= 8 && view.tokens.slice(at + 1, from).every(({ kind }) => kind === "han"))) return true;
  return opens && (view.entities.some((hit) => hit.from === at + 1 && (hit.entity.type === "good" || hit.entity.type === "mineral")) || view.mentions.some((mention) => mention.quantity !== null && (mention.from === at + 1 || (mention.from === at + 2 && wordAt(view, at + 1) === "出"))));
}
