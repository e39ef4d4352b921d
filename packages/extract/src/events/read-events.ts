// What happened, is planned or is denied, as the statements of a document tell it. Triggers first, then moves of prices and trade.
import { contentId, lastDay, type Claim, type NewsDocument, type NewsEvent } from "@monazite/core";
import { countryOf, placeName } from "../entities/entities.js";
import { isCounterparty, placeHits } from "../claims/place-hits.js";
import { clauseStart, viewOf, wordAt, wordsOf, type StatementView } from "../claims/view.js";
import { isTable, type ReadStatement } from "../mentions/read-statement.js";
import { PhraseIndex } from "../text/phrases.js";
import { isDenied, isReport, statusIn, type Status } from "./event-status.js";
import { TRIGGERS, type Trigger } from "./trigger-words.data.js";

type Role = { readonly trigger: Trigger; readonly side: "words" | "with" | "without" };

const triggers = new PhraseIndex<Role>();
for (const trigger of TRIGGERS) {
  for (const word of trigger.words.split("|")) triggers.add(word, { trigger, side: "words" });
  for (const word of trigger.with?.split("|") ?? []) triggers.add(word, { trigger, side: "with" });
  for (const word of trigger.without?.split("|") ?? []) triggers.add(word, { trigger, side: "without" });
}
/** Reads the events of a document; `claims` are those of its statements, by statement. */
export function readEvents(text: string, textId: string, document: NewsDocument, statements: readonly ReadStatement[], claims: ReadonlyMap<string, readonly Claim[]>): NewsEvent[] {
  const events: NewsEvent[] = [];
  // A title repeats its text; a line that stands alone is the text.
  for (const statement of statements.length > 1 ? statements.slice(1) : statements) {
    if (isTable(statement)) continue;
    const view = viewOf(statement);
    // "Will Beijing lift its controls?" tells nothing that happens.
    if (view.tokens.at(-1)?.text === "?") continue;
    const own = claims.get(statement.id) ?? [];
    const told = toldIn(view);
    if (told.length === 0) {
      const move = moveOf(own);
      if (move) told.push(move);
    }
    for (const event of told) events.push(makeEvent(text, textId, document, view, own, event));
  }
  return onceHappened(events);
}

/** The same deed of the same actors told in two sentences is one event; the second is named in `alsoIn`. */
function onceHappened(events: readonly NewsEvent[]): NewsEvent[] {
  const first = new Map<string, NewsEvent>();
  const once: NewsEvent[] = [];
  for (const event of events) {
    // A market that moves is one event of a document, however many figures tell of it; a deed is one by its date and all its actors.
    const actors = event.actors.map(({ name, role }) => `${name} ${role}`);
    const key = MOVES.has(event.type) ? [event.type, event.status, actors[0], event.minerals.join()].join("\u001f") : [event.type, event.status, event.date?.start, actors.join(), event.minerals.join()].join("\u001f");
    const known = event.actors.length === 0 ? undefined : first.get(key);
    if (known && known.statement !== event.statement) {
      known.alsoIn.push(event.statement);
      known.evidence.push(...event.evidence);
    } else {
      first.set(key, event);
      once.push(event);
    }
  }
  return once;
}

const DEEDS = /^(?:deal|mine|meeting|export\.resumed)/;
const MOVES: ReadonlySet<string> = new Set(["price.move", "export.change", "import.change", "production.change"]);

interface Told {
  readonly type: string;
  readonly status: Status;
  readonly role: string;
  readonly plover: string | null;
  /** Tokens of the sentence part that tells it. */
  readonly from: number;
  readonly to: number;
  /** Where its words stand, and its verb. */
  readonly at: number;
  readonly verb: number;
  /** The claim a move of price, trade or output was read from. */
  readonly claim?: Claim;
}

/** At most one event for each part of a statement. */
function toldIn(view: StatementView): Told[] {
  const told: Told[] = [];
  for (const [from, to] of partsOf(view)) {
    const hit = triggerIn(view, from, to);
    const trigger = hit?.trigger;
    const at = hit?.at ?? from;
    const denied = isDenied(view, from, to, hit?.verb ?? null);
    if (denied && (trigger || isReport(view, from, to))) told.push({ type: trigger?.type ?? "no-event", status: "negated", role: trigger?.role ?? "actor", plover: null, from, to, at, verb: hit?.verb ?? at });
    else if (trigger) told.push({ type: trigger.type, status: statusIn(view, trigger, from, to, hit?.verb ?? at, at), role: trigger.role, plover: trigger.plover ?? null, from, to, at, verb: hit?.verb ?? at });
  }
  return told;
}

function partsOf(view: StatementView): [number, number][] {
  const parts: [number, number][] = [];
  let from = 0;
  for (let at = 1; at <= view.tokens.length; at++) {
    if (at < view.tokens.length && view.parts[at] === view.parts[from] && !turnsAt(view, from, at)) continue;
    parts.push([from, at]);
    from = at;
  }
  return parts;
}

/** Where the sentence turns to another deed: ", but", ", and no", "and has denied", "and has no plans". */
function turnsAt(view: StatementView, from: number, at: number): boolean {
  const [before, word] = [wordAt(view, at - 1), wordAt(view, at)];
  if (before !== "," && word !== "and") return false;
  const [next, after] = [wordAt(view, at + 1), wordAt(view, at + 2)];
  if (before === "," && (/^(?:but|while|whereas)$/.test(word) || (word === "and" && next === "no"))) return true;
  // "ruled out a ban and said talks were continuing"
  if (word === "and" && /^(?:said|says|added)$/.test(next)) return true;
  // "banned sales in December and suspended that ban a year later": two deeds, once the first is whole.
  if (word === "and" && isDeedAt(view, /^(?:then|later|has|have|had)$/.test(next) ? at + 2 : at + 1) && triggerIn(view, from, at) !== null) return true;
  return word === "and" && /^(?:has|have|had|is|was|also)$/.test(next) && /^(?:no|not|denied|denies|dismissed|rejected)$/.test(after);
}

/** Does a verb of a deed, and no noun of one, begin at the token? */
function isDeedAt(view: StatementView, at: number): boolean {
  return /ed$|^(?:withdrew|cut|set|won)$/.test(view.tokens[at]?.text ?? "") && (triggers.longestAt(view.tokens, at)?.values.some(({ side }) => side === "words") ?? false);
}

/** The first trigger of the list whose words all stand in the part. */
function triggerIn(view: StatementView, from: number, to: number): { readonly trigger: Trigger; readonly at: number; readonly verb: number } | null {
  while (from < to && !triggers.longestAt(view.tokens, from)) from++;
  if (from === to) return null;
  const found = new Map<Trigger, Set<Role["side"]>>();
  const places = new Map<Trigger, number>();
  const verbs = new Map<Trigger, number>();
  for (let at = from; at < to; at++) {
    const hit = triggers.longestAt(view.tokens, at);
    for (const role of hit && hit.end <= to && !isNoDeed(view, at, hit.end) ? hit.values : []) {
      found.set(role.trigger, (found.get(role.trigger) ?? new Set()).add(role.side));
      if (role.side === "words" && !verbs.has(role.trigger)) verbs.set(role.trigger, at);
      if (role.side === "with" || !places.has(role.trigger)) places.set(role.trigger, at);
    }
  }
  const first = TRIGGERS.find((trigger) => {
    const sides = found.get(trigger);
    return sides?.has("words") === true && !sides.has("without") && (trigger.with === undefined || sides.has("with"));
  });
  return first ? { trigger: first, at: places.get(first) ?? from, verb: verbs.get(first) ?? from } : null;
}

/** A change of price, trade or output that claims of the statement tell. */
function moveOf(claims: readonly Claim[]): Told | null {
  // 9 % above plan: nothing moved.
  const changes = claims.filter((claim) => (claim.change !== null || claim.direction !== null) && claim.change?.base !== "plan");
  // A spread, a floor and a multiple stand beside a price and do not move it.
  const types: readonly (readonly [RegExp, string, string])[] = [[/^price(?! (?:spread|floor|ratio))|^payable/, "price.move", "subject"], [/^export(?! (?:quota|licen[cs]e))/, "export.change", "exporter"], [/^import/, "import.change", "importer"], [/^production/, "production.change", "actor"]];
  for (const claim of changes) {
    const type = types.find(([metric]) => metric.test(claim.metric));
    if (type && !claim.metric.includes("share")) return { type: type[1], status: claim.correctedModality === "projected" ? "planned" : "happened", role: type[2], plover: null, from: 0, to: Infinity, at: 0, verb: 0, claim };
  }
  return null;
}

/** Who trades with whom, or whose price or output moves, as the claim has it. */
function partiesOf(claim: Claim, role: string): NewsEvent["actors"] {
  const own = role === "subject" ? (claim.product ?? claim.minerals[0]) : claim.place?.name;
  const partner = claim.partner !== null && claim.partner.id !== "WLD" ? [{ name: claim.partner.name, role: role === "exporter" ? "importer" : "exporter" }] : [];
  return [...(own === undefined ? [] : [{ name: own, role }]), ...partner];
}

/** A move happened in the period of its figures; a deed on the date nearest to its words, where it has more than one. */
function dateOf(view: StatementView, told: Told): { readonly start: string | null; readonly end: string | null } | null {
  if (told.claim) return told.claim.period ? { start: told.claim.period.start, end: lastDay(told.claim.period) } : null;
  let best: { readonly start: string | null; readonly end: string | null } | null = null;
  let least = Infinity;
  for (const { date, from, to } of view.mentions) {
    if (!date?.days || (date.mod === "since" && !/^(?:policy\.effective|tariff\.|export\.|licence\.|mine\.)/.test(told.type)) || isUntil(view, from, told) || isOfThing(view, from, to, told) || /期 为$/.test(wordsOf(view, from - 2, from)) || isLater(view, from, told) || from < told.from || to > told.to || isCompared(view, from)) continue;
    const commas = Math.abs((view.clauses[from] ?? 0) - (view.clauses[told.at] ?? 0));
    const cost = commas * 100 + (from >= told.at ? from - told.at : told.at - from);
    if (cost < least) [best, least] = [date.days, cost];
  }
  return best;
}

/** "suspended the ban until November": when it ends, and not when it was done. */
function isUntil(view: StatementView, from: number, told: Told): boolean {
  return told.status === "happened" && (/^(?:until|till|through|至)$/.test(view.tokens[from]?.text ?? "") || /^[至到]$/.test(view.tokens[from - 1]?.text ?? ""));
}

/** "paused its October 9 controls", "lifted the 2023 ban": when what is ended began. */
function isOfThing(view: StatementView, from: number, to: number, told: Told): boolean {
  return /-(?:suspended|cancelled)$|\.cancelled$/.test(told.type) && /^(?:its|the|their|s)$/.test(view.tokens[from - 1]?.text ?? "") && view.tokens[to]?.kind === "word" && !/^(?:and|but|after|as|when)$/.test(view.tokens[to]?.text ?? "");
}

/** 较上年同期, 与上年持平, "than in 2024": what it is held against is not when it happened. */
function isCompared(view: StatementView, from: number): boolean {
  return /^(?:较|比|与|than|versus|against)$/.test(view.tokens[from - 1]?.text ?? "") || /^(?:than|versus|against)$/.test(view.tokens[from]?.text ?? "");
}

/** Rules hold from their day on: until it comes they are planned. */
function statusOf(told: Told, start: string | null, published: string | null): Status {
  if (/^(?:production\.planned|tariff\.imposed|licence\.required|export\.(?:control|ban|ban-suspended|resumed))$/.test(told.type) && told.status === "happened" && published !== null && start !== null && start > published) return "planned";
  if (told.type !== "policy.effective" || told.status === "negated" || published === null) return told.status;
  return start !== null && start > published ? "planned" : "in-force";
}

function makeEvent(text: string, textId: string, document: NewsDocument, view: StatementView, claims: readonly Claim[], told: Told): NewsEvent {
  const places = placeHits(view).filter((hit) => hit.id !== "WLD" && hit.from >= told.from && hit.to <= told.to);
  const sided = told.type.startsWith("deal.");
  const isOther = (hit: (typeof places)[number]): boolean => hit.role === "destination" || (told.type.startsWith("tariff.") && hit.role === "origin") || (sided && isCounterparty(view, hit));
  const mine = places.filter((hit) => !isOther(hit) && !(hit.role === "location" && told.role === "exporter"));
  // "Uzbekistan plans ..., and Kyrgyzstan reopened a smelter": whoever stands in the clause of the deed, before anybody else.
  const own = doerOf(view, mine, told) ?? (told.role === "buyer" && view.tokens[told.verb]?.kind === "word" ? mine.find((hit) => hit.to <= told.verb) : mine[0]);
  // "..., and has no plans to lift it": who is spoken of stands before the turn.
  const actor = own ?? placeHits(view).find((hit) => hit.id !== "WLD" && told.from > 0 && hit.to <= told.from && view.parts[hit.from] === view.parts[told.from] && !isOther(hit) && hit.role !== "origin");
  const target = places.find((hit) => isOther(hit) && hit.id !== actor?.id);
  // A flow and a duty have their country in the figures told with them.
  const exporter = !actor && (told.role === "exporter" || told.type.startsWith("tariff.")) ? claims.find(({ place }) => place !== null)?.place : undefined;
  const found = dateOf(view, told);
  const published = document.published?.slice(0, 10) ?? null;
  // A deed that is done has no date to come: "signed a deal to supply magnets in 2028".
  const date = told.status === "happened" && DEEDS.test(told.type) && published !== null && (found?.start ?? "") > published ? null : found;
  const quoted = text.slice(...view.span);
  return {
    id: contentId("evt", [document.id, view.span[0] - document.span[0], told.type, told.from]),
    type: told.type,
    actors: told.claim ? partiesOf(told.claim, told.role) : [
      ...(actor ? [{ name: placeName(countryOf(actor.id)), role: told.role }] : []),
      ...(exporter ? [{ name: exporter.name, role: told.role }] : []),
      ...(target ? [{ name: placeName(countryOf(target.id)), role: told.role === "exporter" ? "importer" : told.role === "seller" ? "buyer" : "target" }] : []),
    ],
    date: date ? { start: date.start, end: date.end } : null,
    status: statusOf(told, date?.start ?? null, published),
    place: claims[0]?.place ?? null,
    minerals: told.claim ? [...told.claim.minerals] : mineralsOf(view, claims, told),
    statement: view.id, alsoIn: [], plover: told.plover,
    evidence: [{ textId, documentId: document.id, span: view.span, quote: quoted }],
  };
}

/** The place nearest before the verb in its clause, or the first of those joined with it. */
function doerOf<T extends { readonly from: number; readonly to: number }>(view: StatementView, hits: readonly T[], told: Told): T | undefined {
  let at = hits.findLastIndex((hit) => hit.to <= told.verb && view.clauses[hit.from] === view.clauses[told.verb]);
  while (at > 0 && /^(?:and|和|与|及|、)(?: the)?$/.test(wordsOf(view, hits[at - 1]?.to ?? 0, hits[at]?.from ?? 0))) at--;
  return hits[at];
}

/** 发布会 announces nothing by itself, and "met 12 % of demand" is no meeting. */
function isNoDeed(view: StatementView, at: number, end: number): boolean {
  const words = wordsOf(view, at, end);
  return (words === "发 布" && view.tokens[end]?.text === "会") || (words === "met" && view.mentions.some((mention) => mention.quantity !== null && mention.from === end));
}

/** "After China suspended its ban, shipments were 120 kg in the ten months": behind a comma another clause has its own date, unless it begins with it. */
function isLater(view: StatementView, from: number, told: Told): boolean {
  const clause = view.clauses[from];
  if (view.tokens[told.verb]?.kind !== "word" || from < told.verb || clause === view.clauses[told.verb]) return false;
  const start = clauseStart(view, from);
  return from > start + 1 && /\b(?:after|since|when|once|following|before)\b/.test(wordsOf(view, told.verb - 6, told.verb));
}

/** What a deed is about: what its own clause names, else what the statement does. */
function mineralsOf(view: StatementView, claims: readonly Claim[], told: Told): string[] {
  const named = view.entities.filter(({ entity }) => entity.type === "mineral" || (entity.type === "good" && entity.stage !== "end-use"));
  const own = named.filter((hit) => view.clauses[hit.from] === view.clauses[told.verb]);
  const hits = own.length > 0 && view.tokens[told.verb]?.kind === "word" && named.some((hit) => !own.includes(hit) && hit.to <= told.verb) ? own : named;
  const of = hits.flatMap(({ entity }) => (entity.type === "mineral" || entity.type === "good" ? entity.minerals : []));
  return [...new Set(hits === own ? of : claims.flatMap((claim) => claim.minerals).concat(of))];
}
