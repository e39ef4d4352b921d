// Steps of the chain by the words beside a figure: "90 % of refining", "the separation processes, which account for ...".
import { clauseStart, clauseWords, partWords, wordAt, wordsOf, type Place, type StatementView } from "./view.js";

const STAGE_CUES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:separation|separating|separates|separators?|extraction (?:process\w*|technolog\w+))\b|分 离|提 炼/, "separation"], [/\b(?:refin\w+|smelt\w+|processing|primary|cracking|hpal|rkef|furnaces?|electrolysis|electrowinning)\b|精 炼|冶 炼|电 解|矿 热 炉/, "refining"], [/\b(?:recycl\w+|scrap|secondary)\b|回 收|再 生/, "recycling"],
  [/\b(?:mined?|mines|mining|ore)\b|开 采|矿 山|原 矿/, "mining"],
];

/** A word of a stage in the clause of the figure. */
export function stageNear(view: StatementView, mention: Place): string | null {
  const start = clauseStart(view, mention.from);
  // "Its separation plant is young, with a capacity of 1,500 tons": what is added with "with" belongs to what stands before.
  const added = wordAt(view, start) === "with" && start > 1 ? `${clauseWords(view, start - 1)} ` : "";
  const words = added + clauseWords(view, mention.from);
  return STAGE_CUES.find(([cue]) => cue.test(words))?.[1] ?? null;
}

/** The word of the sentence that stands for a stage, nearest before the figure; null when none does. */
export function stageCueAt(view: StatementView, mention: Place, stage: string): Place | null {
  const cue = STAGE_CUES.find(([, name]) => name === stage)?.[0];
  if (!cue) return null;
  let best: Place | null = null;
  for (let at = 0; at < view.tokens.length; at++) {
    if (view.parts[at] !== view.parts[mention.from]) continue;
    const to = view.tokens[at]?.kind === "han" ? at + 2 : at + 1;
    if (!cue.test(wordsOf(view, at, to))) continue;
    if (best === null || Math.abs(at - mention.from) < Math.abs(best.from - mention.from)) best = { from: at, to };
  }
  return best;
}

/** A word of a stage anywhere in the sentence part: "Chinese refiners, which ..., run at 62 %". */
export function stageInPart(view: StatementView, mention: Place): string | null {
  const words = partWords(view, mention.from);
  return STAGE_CUES.find(([cue]) => cue.test(words))?.[1] ?? null;
}

/** 再生锗产量21吨,比上年同期少3吨: what is won from scrap is so in its change as well. */
export function recycledBefore(view: StatementView, mention: Place, { key }: { readonly key: string }): string | null {
  return key === "production" && stageInPart(view, mention) === "recycling" ? "recycling" : null;
}

/** The step told right before a relative clause; ", which" after a place speaks of the place. */
export function antecedentStage(view: StatementView, mention: Place): string | null {
  const start = clauseStart(view, mention.from);
  if (!isRelative(view, mention) || view.entities.some((hit) => hit.entity.type === "place" && hit.to >= start - 1 && hit.to <= start)) return null;
  const words = wordsOf(view, start - 8, start);
  return STAGE_CUES.find(([cue]) => cue.test(words))?.[1] ?? null;
}

/** Does the clause say more of what stands before it: ", which account for ..."? */
function isRelative(view: StatementView, mention: Place): boolean {
  const start = clauseStart(view, mention.from);
  return start > 0 && /^(?:which|that)$/.test(wordAt(view, start));
}

/** "90 % of refining": the step itself is what it is a part of. */
export function stageWithin(view: StatementView, mention: Place): string | null {
  if (wordAt(view, mention.to) !== "of") return null;
  const words = wordsOf(view, mention.to + 1, mention.to + 5).replace(/ (?:,|;|and|from|in) .*$/, "");
  return STAGE_CUES.find(([cue]) => cue.test(words))?.[1] ?? null;
}
