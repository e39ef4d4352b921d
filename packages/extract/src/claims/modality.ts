// Whether a figure is reported, expected, estimated or thought, as it is worded; and what the dates make of that.
import type { Claim } from "@monazite/core";
import type { FoundMention } from "../mentions/find-mentions.js";
import type { Course } from "../mentions/turns.js";
import type { Days } from "../periods/calendar.js";
import { wordAt, type StatementView } from "./view.js";

type Modality = Claim["modality"];

const CUES: ReadonlyMap<string, Modality> = new Map([
  ..."will would expected expect expects forecast forecasts projected projects plans plan planned targets target could should intends aims aim guidance set going due scheduled likely".split(" ").map((word) => [word, "projected"] as const),
  ..."estimate estimates estimated reckons put calculates".split(" ").map((word) => [word, "estimated"] as const),
  ..."believe believes think thinks may might if sees see argues".split(" ").map((word) => [word, "opinion"] as const),
]);
const HAN_CUES: readonly (readonly [string, Modality])[] = [["预计", "projected"], ["预估", "projected"], ["预期", "projected"], ["有望", "projected"], ["计划", "projected"], ["将", "projected"], ["料将", "projected"], ["目标", "projected"], ["拟", "projected"], ["估计", "estimated"], ["估算", "estimated"], ["若", "opinion"], ["如果", "opinion"]];

/** As worded: a cue before the figure in its clause, or in the head of its part. */
export function modalityOf(view: StatementView, mention: FoundMention, course: Course, period: Days | null, published: string | null): Modality {
  const part = view.parts[mention.from];
  let found: Modality = "reported";
  for (let at = mention.from - 1; at >= 0 && view.parts[at] === part; at--) {
    const cue = cueAt(view, at);
    if (!cue) continue;
    found = cue;
    if (cue === "projected") break;
  }
  if (found === "projected" && course.role === "beginning") return "reported";
  const past = period?.end !== null && period?.end !== undefined && published !== null && period.end < published;
  if (found === "projected" && past && comparedBefore(view, mention)) return "reported";
  return found;
}

/** Does a word that looks ahead begin at the token? */
export function isFutureCue(view: StatementView, at: number): boolean {
  return cueAt(view, at) === "projected";
}

function cueAt(view: StatementView, at: number): Modality | null {
  const token = view.tokens[at];
  if (!token) return null;
  if (token.kind === "word") {
    if (token.text === "may" && token.capital > 0) return null;
    if (token.text === "set" && wordAt(view, at + 1) !== "to") return null;
    if (token.text === "would" && /^(?:put|mean|make|imply|bring)$/.test(wordAt(view, at + 1))) return "estimated";
    if (token.text === "put" && wordAt(view, at - 1) !== "is") return null;
    return CUES.get(token.text) ?? null;
  }
  if (token.kind !== "han") return null;
  for (const [word, modality] of HAN_CUES) {
    if ([...word].every((character, i) => wordAt(view, at + i) === character)) return modality;
  }
  return null;
}

/** "after a surplus of 36 kt", "compared with 31.5 %", "from 379 million": told as what was. */
function comparedBefore(view: StatementView, mention: FoundMention): boolean {
  for (let at = mention.from - 1; at >= Math.max(0, mention.from - 6); at--) {
    if (/^(?:after|compared|versus|against|from|than|较|比)$/.test(wordAt(view, at))) return true;
    if (/^[,;]$/.test(wordAt(view, at))) return false;
  }
  return false;
}

/** What the dates allow: a projection for a period that was over at publication is a report. */
export function correctedModality(worded: Modality, period: Days | null, published: string | null): Modality {
  const over = period?.end !== null && period?.end !== undefined && published !== null && period.end < published;
  return worded === "projected" && over ? "reported" : worded;
}
