// What a person typed as things to be found: quoted words as they stand, names of the registries under every name in either language, and
// all other words as they are. Raw text is cut by the same rule as the documents, so there is no syntax to break.
import { IN_QUERIES, namedIn, type Named } from "@monazite/core/registry";
import { wordsIn, type Word } from "@monazite/core/text";
import { formsOf, writtenAs, type Written } from "./forms.js";

export interface Concept {
  /** As it was typed. */
  readonly text: string;
  /** Was it quoted, and is therefore looked for as it stands? */
  readonly exact: boolean;
  readonly forms: readonly Written[];
  /** The entries it names. */
  readonly named: readonly Named[];
}

export interface Query {
  readonly concepts: readonly Concept[];
  /** The words that were not quoted, side by side: who wrote them so stands first. */
  readonly whole: Written | null;
}

/** More things than anybody looks for at once; what comes behind them is not looked for, and the answer shows which were. */
const MOST_CONCEPTS = 12;
const QUOTED = /"([^"]+)"|“([^”]+)”|「([^」]+)」|『([^』]+)』|«([^»]+)»/g;
/** Words that say nothing beside others. */
const EMPTY = new Set(["the", "a", "an", "of", "in", "on", "at", "to", "for", "and", "or", "by", "from", "with", "is", "are", "was", "were", "be", "it", "its", "that", "this", "的", "了", "在", "和", "与", "及", "是", "对", "从"]);

export function parseQuery(typed: string): Query {
  const quoted = [...typed.matchAll(QUOTED)].flatMap((match) => exactConcept(match.slice(1).find((one) => one !== undefined) ?? ""));
  const rest = typed.replace(QUOTED, " ; ");
  const words = wordsIn(rest);
  const loose = looseConcepts(rest, words);
  const speaking = loose.filter(({ text }) => !EMPTY.has(text.toLowerCase()));
  const concepts = unique([...quoted, ...(speaking.length + quoted.length ? speaking : loose)]).slice(0, MOST_CONCEPTS);
  const plain = words.filter(({ kind }) => kind !== "break");
  const whole = concepts.length > 1 && plain.length > 1 && plain.length === words.length ? writtenAs(plain, 1) : null;
  return { concepts, whole };
}

function exactConcept(text: string): Concept[] {
  const words = wordsIn(text);
  const written = writtenAs(words.at(-1)?.kind === "break" ? words.slice(0, -1) : words, 1);
  return written ? [{ text, exact: true, forms: [written], named: [] }] : [];
}

function looseConcepts(text: string, words: readonly Word[]): Concept[] {
  const hits = namedIn(text, words, IN_QUERIES);
  const concepts: Concept[] = [];
  for (let at = 0; at < words.length; ) {
    const hit = hits.find(({ from }) => from === at);
    const to = hit?.to ?? runEnd(text, words, at, hits.find(({ from }) => from > at)?.from ?? words.length);
    const own = words.slice(at, to);
    const typed = own[0]?.kind === "break" ? null : writtenAs(own, 1);
    const printed = text.slice(own[0]?.start, own.at(-1)?.end);
    if (typed) concepts.push({ text: printed, exact: false, named: hit?.named ?? [], forms: formsOf(typed, own, printed, hit?.named ?? []) });
    at = to;
  }
  return concepts;
}

/** A run that is one thing: Chinese without a break, or what is printed without a blank between: "58%", "C5+1", "Nd/Fe". */
function runEnd(text: string, words: readonly Word[], from: number, limit: number): number {
  let to = from + 1;
  for (; to < limit; to++) {
    const [before, word] = [words[to - 1], words[to]];
    if (!before || !word || before.kind === "break" || word.kind === "break" || /\s/.test(text.slice(before.end, word.start))) break;
    if ((before.kind === "han") !== (word.kind === "han") && before.kind !== "sign" && word.kind !== "sign" && before.kind !== "number") break;
  }
  return to;
}

function unique(concepts: readonly Concept[]): readonly Concept[] {
  const seen = new Set<string>();
  return concepts.filter(({ forms: [first], exact }) => {
    const key = `${String(exact)}${first?.row ?? ""}`;
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
}
