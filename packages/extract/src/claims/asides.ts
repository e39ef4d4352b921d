// Goods and minerals a sentence names beside the one its figure is of: the metal a place is known for, the host of a by-product, what a metal goes into.
import type { EntityHit } from "../entities/entities.js";
import { HOST_WORKS, HOSTS } from "./by-products.data.js";
import type { Metric } from "./metric-kinds.js";
import { type Place, type StatementView, wordAt, wordsOf } from "./view.js";

/** Is the good or mineral named only in passing? `told` are the minerals spoken of before the sentence. */
export function isAsideGood(view: StatementView, hit: EntityHit, figure: Place, metric: Metric, told: readonly string[]): boolean {
  // "cash cost after cobalt credits": what is set off against it.
  if (/^(?:by - ?product )?credits?\b|^byproduct credits?\b/.test(wordsOf(view, hit.to, hit.to + 4))) return true;
  return isKnownFor(view, hit) || isHost(view, hit, figure, told) || isUse(view, hit, metric, told);
}

/** "a region better known for tin", 以锡闻名的: what else comes from there. */
function isKnownFor(view: StatementView, hit: Place): boolean {
  if (/\b(?:known|famous|noted) for(?: its| the)?$/.test(wordsOf(view, hit.from - 3, hit.from))) return true;
  return wordAt(view, hit.from - 1) === "以" && /^(?:而 )?(?:闻 名|著 称|知 名)/.test(wordsOf(view, hit.to, hit.to + 3));
}

/** "50 tonnes from its alumina refinery" on a page about gallium: where a by-product comes from. */
function isHost(view: StatementView, hit: EntityHit, figure: Place, told: readonly string[]): boolean {
  const [sole] = told;
  const hosts = sole === undefined || told.length > 1 ? undefined : HOSTS.get(sole);
  const { entity } = hit;
  const ids = entity.type === "mineral" || entity.type === "good" ? entity.minerals : [];
  if (hosts === undefined || ids.length === 0 || !ids.every((id) => hosts.includes(id))) return false;
  // "50 tonnes of zinc": what is counted is what it says.
  if (wordAt(view, hit.from - 1) === "of" && hit.from - figure.to <= 2 && hit.from >= figure.to) return false;
  return HOST_WORKS.test(wordAt(view, hit.to)) || HOST_WORKS.test(wordAt(view, hit.to - 1));
}

/** "two fifths went into magnets", 用于磁材: what a metal is used in. */
function isUse(view: StatementView, hit: EntityHit, metric: Metric, told: readonly string[]): boolean {
  if (told.length === 0 || metric.form !== "share" || !/^(?:demand|consumption)$/.test(metric.measure.key)) return false;
  // 铝合金占需求的33%: who needs it stands first.
  const { entity } = hit;
  const ids = entity.type === "good" || entity.type === "mineral" ? entity.minerals : [];
  if (ids.length > 0 && !ids.some((id) => told.includes(id)) && /^(?:alloys? |合 金 )?(?:(?:accounts? for|takes?|makes? up|absorbs?)\b|(?:约 )?占)/.test(wordsOf(view, hit.to, hit.to + 4))) return true;
  if (entity.type !== "good") return false;
  return /\b(?:into|used in|used for|uses in)(?: the| making)?$/.test(wordsOf(view, hit.from - 3, hit.from)) || /用 [于在作]$/.test(wordsOf(view, hit.from - 2, hit.from));
}
