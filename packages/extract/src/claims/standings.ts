// Ranks among places, where a statement tells them: "the world's third-largest producer after China and the US", "second only to Chile",
// "ranks fifth among mine producers". Who stands there, as what, among whom and behind whom. "One of the largest" ranks nobody, and a
// company's rank is none of a place. The Chinese words for it are found in han-standings.ts.
import type { EntityHit } from "../entities/entities.js";
import { WordList } from "../text/word-list.js";
import { hanStandingAt } from "./han-standings.js";
import { roles, type FoundStanding } from "./standing-roles.js";
import { placeNames, textAt, wordsBetween, type StandingSource } from "./standing-source.js";
import { tailOf } from "./standing-tail.js";
import { PLAIN_VERBS, RANK_VERBS, SMALLEST, SUPERLATIVES, type StandingRole } from "./standing-words.data.js";

/** The tokens a first rank can begin with: nearly all are passed over at one look-up. */
const STARTERS = new WordList([...SUPERLATIVES, ...SMALLEST, ...RANK_VERBS, "second", "number", "no", ..."仅最头首居占列第"]);

/** The ranks of a statement, in order. */
export function findStandings(source: StandingSource): FoundStanding[] {
  const found: FoundStanding[] = [];
  let end = 0;
  for (let at = 0; at < source.tokens.length; at++) {
    const token = source.tokens[at];
    if (!token || at < end || (found.length === 0 && !STARTERS.has(token))) continue;
    const one = token.kind === "han" ? hanStandingAt(source, at, found)
      : SUPERLATIVES.has(token.text) || SMALLEST.has(token.text) ? superlativeAt(source, at, found.at(-1))
      : token.text === "second" && textAt(source, at + 1) === "only" && textAt(source, at + 2) === "to" ? secondOnlyAt(source, at)
      : RANK_VERBS.has(token.text) ? rankedAt(source, at)
      : token.text === "number" || token.text === "no" ? numberedAt(source, at)
      : found.length ? goesOnAt(source, at, found.at(-1)) : null;
    if (!one) continue;
    found.push(inherited(one, found.at(-1)));
    end = one.to;
  }
  return found;
}

/** "Germany was the largest buyer; Japan ranked second": what is left unsaid is as it was for the one before. */
function inherited(one: FoundStanding, previous: FoundStanding | undefined): FoundStanding {
  if (!previous || one.role !== null) return one;
  return { ...one, role: previous.role, scope: one.scope ?? previous.scope, outside: one.outside ?? previous.outside, partner: one.partner ?? previous.partner, goods: one.goods ?? previous.goods };
}

/** How many words may describe what is produced: "producer of", "rare earth permanent magnet maker". */
const DESCRIBING = 7;

/** "third-largest [goods] producer [of ...] [in ...] [after ...]". */
function superlativeAt(source: StandingSource, at: number, previous: FoundStanding | undefined): FoundStanding | null {
  const { n, from: numeral } = nthBefore(source, at);
  const head = headFrom(source, at + 1);
  const start = determined(source, numeral);
  // "a leading producer", "one of the top suppliers", "top suppliers": one of many.
  if (start === null || /\b(?:one|some|two|three) of$|\bamong$/.test(wordsBetween(source, start.from - 2, start.from))) return null;
  if (!head && !isElided(source, at + 1)) return null;
  const plural = head !== null && head.role.side !== "holder" && /s$/.test(textAt(source, head.to - 1)) && !/^(?:holder of reserves)$/.test(wordsBetween(source, head.from, head.to));
  if (plural) return null;
  const tail = tailOf(source, head?.to ?? at + 1, head?.role ?? null);
  const owner = start.owner;
  const partner = owner && owner.entity.type === "place" && owner.entity.id !== "WLD" && head?.role.key !== "production" && (head?.role.side === "buyer" || isSource(head)) ? owner : tail.partner;
  const scope = owner && owner !== partner ? owner : tail.scope;
  return closed(source, { ...tail, scope, partner, from: start.from, to: Math.max(head?.to ?? at + 1, tail.to), n, highest: !SMALLEST.has(textAt(source, at)), role: head?.role ?? measuredBefore(source, start.from) }, previous);
}

function isSource(head: { readonly from: number; readonly role: StandingRole } | null): boolean {
  return head?.role.side === "seller" && !head.role.words.startsWith("exporter");
}

/** The head noun behind a superlative, over what describes it. */
function headFrom(source: StandingSource, from: number): { readonly role: StandingRole; readonly from: number; readonly to: number } | null {
  for (let at = from; at < Math.min(source.tokens.length, from + DESCRIBING); at++) {
    const hit = roles.longestAt(source.tokens, at);
    if (hit?.values[0]) return { role: hit.values[0], from: at, to: hit.end };
    const token = source.tokens[at];
    if (token?.kind === "mark" ? token.text !== "-" : token?.kind !== "word" || STOPS_HEAD.has(token.text)) return null;
  }
  return null;
}

const STOPS_HEAD = new Set("of in to and or for from by at on per than that which who is are was were will would has have had after behind since with its the a an ever".split(" "));

/** "Indonesia, the second-biggest, had 12 %": what it is the biggest of was told before. */
function isElided(source: StandingSource, at: number): boolean {
  return /^(?:,|\)|\.|;|after|behind|in|globally|worldwide)$/.test(textAt(source, at)) || at >= source.tokens.length;
}

/** "reserves ... are the largest in the world": what was measured is the subject of the clause. */
function measuredBefore(source: StandingSource, end: number): StandingRole | null {
  for (let at = end - 1; at >= Math.max(0, end - 10); at--) {
    if (/^[,;.]$/.test(textAt(source, at))) return null;
    const role = roles.longestAt(source.tokens, at)?.values[0];
    if (role && (role.side === "holder" || role.words.startsWith("output"))) return role;
  }
  return null;
}

/** The ordinal before a superlative, "third-", else the first. */
function nthBefore(source: StandingSource, at: number): { readonly n: number; readonly from: number } {
  const hyphen = textAt(source, at - 1) === "-" ? 1 : 0;
  const mention = source.mentions.find(({ quantity, to }) => quantity?.kind === "ordinal" && to === at - hyphen);
  const n = mention?.quantity?.value ?? 0;
  return mention && n > 0 && Number.isInteger(n) ? { n, from: mention.from } : { n: 1, from: at };
}

/** "the", "the world's", "Japan's", "its" before a rank; null where an article makes it one of many, or nothing determines it. */
function determined(source: StandingSource, at: number): { readonly from: number; readonly owner: EntityHit | null } | null {
  let start = at;
  while (/^(?:single|by|far|global|undisputed|overall|-)$/.test(textAt(source, start - 1)) && !source.entities.some((hit) => hit.to === start)) start--;
  const before = textAt(source, start - 1);
  if (before === "'" || (before === "s" && textAt(source, start - 2) === "'")) {
    const end = before === "'" ? start - 1 : start - 2;
    const owner = source.entities.find((hit) => hit.entity.type === "place" && hit.to === end) ?? null;
    const from = owner ? (textAt(source, owner.from - 1) === "the" ? owner.from - 1 : owner.from) : end;
    return owner || textAt(source, end - 1) === "country" ? { from, owner } : null;
  }
  // "global top supplier", "world's" kept as one name by the registry.
  const world = source.entities.find((hit) => hit.entity.type === "place" && hit.to === start);
  if (world) return { from: textAt(source, world.from - 1) === "the" ? world.from - 1 : world.from, owner: world };
  if (before === "a" || before === "an" || before === "any") return null;
  if (before === "the" || before === "its" || before === "their" || before === "again" || before === "now") return { from: start - (before === "the" ? 1 : 0), owner: null };
  return SUPERLATIVES.has(textAt(source, at)) && textAt(source, at) !== "top" && start === at ? null : { from: start, owner: null };
}

/** "second only to Chile". */
function secondOnlyAt(source: StandingSource, at: number): FoundStanding | null {
  const behind = placeNames(source, at + 3);
  if (behind.hits.length === 0) return null;
  const tail = tailOf(source, behind.to, headAround(source, at));
  return closed(source, { ...tail, behind: behind.hits, from: at, to: behind.to, n: behind.hits.length + 1, highest: true });
}

/** The head of a rank in the same clause, "the producer second only to ...", or the measure that is compared. */
function headAround(source: StandingSource, at: number): StandingRole | null {
  for (let i = at - 1; i >= Math.max(0, at - 12); i--) {
    if (/^[;.]$/.test(textAt(source, i))) return null;
    const role = roles.longestAt(source.tokens, i)?.values[0];
    if (role) return role;
  }
  return null;
}

/** "ranked third in the world", "ranks fifth among mine producers", "came second at 1.9 tons". */
function rankedAt(source: StandingSource, at: number): FoundStanding | null {
  const verb = textAt(source, at);
  const mention = source.mentions.find(({ from }) => from === at + 1);
  const n = mention?.quantity?.kind === "ordinal" ? (mention.quantity.value ?? 0) : /^(?:number|no)$/.test(textAt(source, at + 1)) ? (numberAfter(source, at + 2)?.n ?? 0) : 0;
  const to = mention?.quantity?.kind === "ordinal" ? mention.to : (numberAfter(source, at + 2)?.to ?? at + 1);
  if (n < 1 || !Number.isInteger(n) || SUPERLATIVES.has(textAt(source, to)) || textAt(source, to) === "-") return null;
  // "came first to the island", "was first shipped": no order.
  if (PLAIN_VERBS.has(verb) && (n === 1 || !/^(?:,|\.|;|and|with|at|behind|after|in|on|globally|worldwide|)$/.test(textAt(source, to)))) return null;
  const tail = tailOf(source, to, null);
  return closed(source, { ...tail, from: at, to: Math.max(to, tail.to), n, highest: true, role: tail.role ?? null });
}

/** "the number two producer", "Europe's No. 1 supplier". */
function numberedAt(source: StandingSource, at: number): FoundStanding | null {
  const number = numberAfter(source, at + 1);
  const head = number && headFrom(source, number.to);
  const start = head && determined(source, at);
  if (!number || !head || !start) return null;
  const tail = tailOf(source, head.to, head.role);
  return closed(source, { ...tail, scope: start.owner ?? tail.scope, from: start.from, to: Math.max(head.to, tail.to), n: number.n, highest: true, role: head.role });
}

const SMALL: ReadonlyMap<string, number> = new Map("one two three four five six seven eight nine ten".split(" ").map((word, at) => [word, at + 1]));

function numberAfter(source: StandingSource, from: number): { readonly n: number; readonly to: number } | null {
  const at = textAt(source, from) === "." ? from + 1 : from;
  const token = source.tokens[at];
  const n = token?.kind === "number" ? Number(token.text) : SMALL.get(token?.text ?? "");
  return n !== undefined && Number.isInteger(n) && n > 0 && n <= 20 ? { n, to: at + 1 } : null;
}

/** "with Japan ranking second at 1.9 tons and South Korea third": the next of the list leaves the verb out. */
function goesOnAt(source: StandingSource, at: number, previous: FoundStanding | undefined): FoundStanding | null {
  const subject = source.entities.find((hit) => hit.entity.type === "place" && hit.to === at);
  const mention = subject && source.mentions.find(({ from, quantity }) => from === at && quantity?.kind === "ordinal");
  const n = mention?.quantity?.value ?? 0;
  if (!previous || !subject || !mention || n <= previous.n || !Number.isInteger(n) || !/^(?:,|\.|;|and|with|at|)$/.test(textAt(source, mention.to))) return null;
  return { ...previous, behind: [], from: at, to: mention.to, n, subject, aside: null };
}

type Open = Omit<FoundStanding, "subject" | "aside">;

/** With who stands there: in apposition, before the verb of being or ranking, or behind it. */
function closed(source: StandingSource, open: Open, previous?: FoundStanding): FoundStanding | null {
  // "the second-largest producer after Indonesia and the top supplier of its neighbour": both of one place.
  if (previous && textAt(source, open.from - 1) === "and" && previous.to === open.from - 1) return { ...open, subject: previous.subject, aside: null };
  const own = new Set<EntityHit | null>([open.scope, open.outside, open.partner, ...open.behind]);
  const named = source.entities.filter((hit) => hit.entity.type === "place" && hit.entity.id !== "WLD" && !own.has(hit));
  // "China produces 83 % of it, ranking first in the world": of whoever the sentence is about.
  if (textAt(source, open.from) === "ranking" && textAt(source, open.from - 1) === ",") return named[0] ? { ...open, subject: named[0], aside: null } : null;
  const apposed = textAt(source, open.from - 1) === "," ? named.find((hit) => hit.to === open.from - 1) : undefined;
  if (apposed) {
    const end = commaBehind(source, open.to);
    return { ...open, subject: apposed, aside: end === null ? null : [open.from - 1, end] };
  }
  // "The world's largest producer, China, ...", "The largest buyer was Japan".
  const next = /^(?:,|is|was|remains|remained)$/.test(textAt(source, open.to)) ? named.find((hit) => hit.from === open.to + (textAt(source, open.to + 1) === "the" ? 2 : 1)) : undefined;
  if (next && !/^(?:,|and|;)$/.test(textAt(source, open.from - 1))) return { ...open, subject: next, aside: textAt(source, open.to) === "," && textAt(source, next.to) === "," ? [open.to, next.to] : null };
  for (let at = open.from - 1; at >= Math.max(0, open.from - 14); at--) {
    const text = textAt(source, at);
    if (/^[;:]$/.test(text) || (text === "," && at < open.from - 1 && !/^(?:now|again|by far)$/.test(textAt(source, at + 1)))) break;
    // "Talks with Kazakhstan, which ranks seventh": of the place right before the comma.
    const antecedent = text === "which" && textAt(source, at - 1) === "," ? named.find(({ to }) => to === at - 1) : undefined;
    if (antecedent) return { ...open, subject: antecedent, aside: null };
    if (/^(?:it|itself|that|which)$/.test(text) || (text === "country" && textAt(source, at - 1) === "the")) return { ...open, subject: null, aside: null };
    const hit = named.find(({ to, from }) => to - 1 === at && from < open.from);
    // "China's Northern Group is the largest producer": a company of it, and not the country.
    if (!hit) continue;
    // "exports to the US ranked second": a flow is ranked, and as what it does not say.
    if (/^(?:to|from)$/.test(textAt(source, textAt(source, hit.from - 1) === "the" ? hit.from - 2 : hit.from - 1))) return null;
    // "Guinea overtook Australia as the leading exporter"
    const winner = /^(?:overtook|overtaking|replaced|replacing|surpassed|passed|displaced|supplanted|unseated|overtaken)$/.test(textAt(source, hit.from - 1)) ? named.findLast(({ to }) => to <= hit.from - 1) : undefined;
    if (winner) return { ...open, behind: open.behind, subject: winner, aside: null };
    return isBeside(source, hit, open.from) ? { ...open, subject: hit, aside: null } : null;
  }
  return null;
}

/** Between a place and its rank stand only verbs of being, holding and ranking, with their adverbs. */
function isBeside(source: StandingSource, hit: EntityHit, from: number): boolean {
  const words = wordsBetween(source, hit.to, from);
  return /^(?:' (?:s )?(?:\w+ )*(?:reserves?|resources?|output|production) )?(?:(?:is|was|are|were|be|been|being|will|would|could|may|has|have|had|holds?|held|boasts?|became|become|becomes|remains?|remained|still|again|now|also|by|far|already|as|overtook|replaced|the|not|no|longer|thus|then|with|home|to|today|once|long|currently|estimated|,) ?)*$/.test(words === "" ? "" : `${words} `.replace(/ {2,}/g, " "));
}

/** The comma that closes an apposition; a verb before it means that it goes on. */
function commaBehind(source: StandingSource, from: number): number | null {
  for (let at = from; at < Math.min(source.tokens.length, from + 14); at++) {
    const text = textAt(source, at);
    if (text === ",") return at;
    if (/^[;.:]$/.test(text) || source.mentions.some((mention) => mention.quantity !== null && mention.quantity.kind !== "ordinal" && mention.from === at)) return null;
  }
  return null;
}
