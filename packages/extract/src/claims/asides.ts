// Goods and minerals a sentence names beside the one its figure is of: the metal a place is known for, the host of a by-product, what a metal goes into.
import type { EntityHit } from "../entities/entities.js";
import { HOST_WORKS, HOSTS } from "./by-products.data.js";
import type { Metric } from "./metric-kinds.js";
import { type Place, type StatementView, wordAt, wordsOf } from "./view.js";

/** Is the good or mineral named only in passing? `told` are the minerals spoken of before the sentence. */
export function isAsideGood(view: StatementView, hit: EntityHit, figure: Place, metric: Metric, told: readonly string[]): boolean {
  // "cash cost after cobalt credits": what is set off against it.
  if (/^(?:by - ?product )?credits?\b|^byproduct credits?\b/.test(wordsOf(view, hit.to, hit.to + 4))) return true;
  return isKnownFor(view, hit) || isOfOffice(view, hit, told) || isMicaOfLithium(view, hit, told) || isHost(view, hit, figure, told) || isUse(view, hit, metric, told);
}

/** "a region better known for tin", 以锡闻名的: what else comes from there. */
function isKnownFor(view: StatementView, hit: Place): boolean {
  if (/\b(?:known|famous|noted) for(?: its| the)?$/.test(wordsOf(view, hit.from - 3, hit.from))) return true;
  return wordAt(view, hit.from - 1) === "以" && /^(?:而 )?(?:闻 名|著 称|知 名)/.test(wordsOf(view, hit.to, hit.to + 3));
}

const OFFICES = /^(?:state |national |state - owned )?(?:commission|council|institute|association|agency|ministry|board|authority|study group|federation|club)\b|^(?:业 )?(?:协 会|分 会|学 会)/;
const COMPANIES = /^(?:producer|miner|giant|company|group|major|maker|smelter|trader)\b/;

/** "state copper commission Cochilco": an office named after a metal speaks of others as well; so does a company where another metal is named. */
function isOfOffice(view: StatementView, hit: EntityHit, told: readonly string[]): boolean {
  const behind = wordsOf(view, hit.to, hit.to + 3);
  if (OFFICES.test(behind)) return told.length > 0;
  return COMPANIES.test(behind) && (view.tokens[hit.to + 1]?.capital ?? 0) > 0 && view.entities.some((other) => other.entity.type === "mineral" && other.from > hit.to && !other.entity.minerals.every((id) => hit.entity.type === "mineral" && hit.entity.minerals.includes(id)));
}

/** 云母端1.2万吨 on a page about lithium: the ore lithium is drawn from. */
function isMicaOfLithium(view: StatementView, hit: Place, told: readonly string[]): boolean {
  return told.length === 1 && told[0] === "lithium" && wordsOf(view, hit.from, hit.to) === "云 母";
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
