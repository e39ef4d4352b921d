// Of which good or mineral a figure is told: the one "of" which it is, else the nearest before it, else what the document speaks of.
import type { EntityHit } from "../entities/entities.js";
import { NO_TOPIC, type Frame, type Topic } from "./frame.js";
import { distance, wordAt, type Place, type StatementView } from "./view.js";

/** Stages in the words of the trade, by registry stage and what a good is. */
const STAGE_WORDS: Readonly<Record<string, string>> = { mining: "mining", concentrate: "concentrate", refining: "refining", metal: "metal", component: "magnets", "end-use": "end-use", recycling: "recycling" };

export function topicOf(view: StatementView, figure: Place, frame: Frame, text: string): Topic {
  const hits = view.entities.filter((hit) => (hit.entity.type === "good" && hit.entity.stage !== "end-use") || hit.entity.type === "mineral");
  const of = partitive(view, figure, hits);
  const best = of ?? closest(view, hits, figure);
  if (!best) return frame.topic;
  const together = joined(view, hits, best);
  return { ...topicFrom(view, best, text), minerals: unique(together.flatMap((hit) => mineralsOf(hit))) };
}

/** The topic an entity gives. */
export function topicFrom(view: StatementView, hit: EntityHit, text: string): Topic {
  const { entity } = hit;
  if (entity.type === "mineral") return { minerals: entity.minerals, product: null, goodId: null, stage: null };
  if (entity.type !== "good") return NO_TOPIC;
  const printed = text.slice(view.tokens[hit.from]?.start, view.tokens[hit.to - 1]?.end);
  return { minerals: mineralsOf(hit), product: printed, goodId: entity.id, stage: entity.stage === null ? null : entity.id.startsWith("anode") ? "anodes" : (STAGE_WORDS[entity.stage] ?? null) };
}

function mineralsOf(hit: EntityHit): readonly string[] {
  if (hit.entity.type === "mineral") return hit.entity.minerals;
  if (hit.entity.type !== "good") return [];
  // News tells magnets as rare earths, not as neodymium and boron.
  return hit.entity.id === "ndfeb-magnets" ? ["rare-earths"] : hit.entity.minerals;
}

/** "24,150 tons of lithium carbonate", "5 % of world tungsten demand", "1,310 tons of Nd-Pr oxide". */
function partitive(view: StatementView, figure: Place, hits: readonly EntityHit[]): EntityHit | null {
  if (wordAt(view, figure.to) !== "of") return adjacent(view, figure, hits);
  const hit = hits.find((candidate) => candidate.from > figure.to && candidate.from <= figure.to + 7);
  if (!hit) return null;
  for (let at = figure.to; at < hit.from; at++) {
    if (/^(?:,|;|and|to|from|by|with|while|in)$/.test(wordAt(view, at))) return null;
  }
  return hit;
}

/** 2.4吨镓, 65%黑钨精矿, "0.25% antimony": the thing stands right behind the figure. */
function adjacent(view: StatementView, figure: Place, hits: readonly EntityHit[]): EntityHit | null {
  return hits.find((hit) => hit.from === figure.to) ?? null;
}

function closest(view: StatementView, hits: readonly EntityHit[], figure: Place): EntityHit | null {
  let best: EntityHit | null = null;
  let least = 60;
  for (const hit of hits) {
    const cost = distance(view, hit, figure, 8) - (hit.entity.type === "good" ? 2 : 0);
    if (cost < least) [best, least] = [hit, cost];
  }
  return best ?? lastBefore(hits, figure);
}

/** A thing told in an earlier part of the same statement. */
function lastBefore(hits: readonly EntityHit[], figure: Place): EntityHit | null {
  return hits.findLast((hit) => hit.to <= figure.from) ?? null;
}

/** "gallium and germanium", 镓锗: told together, meant together. */
function joined(view: StatementView, hits: readonly EntityHit[], hit: EntityHit): EntityHit[] {
  const group = [hit];
  const linked = (a: EntityHit, b: EntityHit): boolean => {
    const gap = b.from - a.to;
    return gap === 0 || (gap === 1 && /^(?:and|、|和|与|及|-)$/.test(wordAt(view, a.to)));
  };
  const at = hits.indexOf(hit);
  for (let i = at; i > 0; i--) {
    const [before, here] = [hits[i - 1], hits[i]];
    if (!before || !here || !linked(before, here)) break;
    group.unshift(before);
  }
  for (let i = at; i < hits.length - 1; i++) {
    const [here, after] = [hits[i], hits[i + 1]];
    if (!here || !after || !linked(here, after)) break;
    group.push(after);
  }
  return group;
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
