// Minerals, goods, places and actors of a statement, by the names the registries give them: longest match, one look-up a token.
import { actors, goods, minerals, places, type NameForm } from "@monazite/core/registry";
import type { Stage } from "@monazite/core";
import { PhraseIndex } from "../text/phrases.js";
import { tokenize, type Token } from "../text/tokens.js";
import { EXTRA_NAMES } from "./extra-names.data.js";

export type Entity =
  | { readonly type: "mineral"; readonly id: string; readonly minerals: readonly string[] }
  | { readonly type: "good"; readonly id: string; readonly minerals: readonly string[]; readonly stage: Stage | null }
  | { readonly type: "place"; readonly id: string; readonly kind: string; readonly spoken: "name" | "demonym" | "government" }
  | { readonly type: "actor"; readonly id: string; readonly place: string | null };

export interface EntityHit {
  readonly entity: Entity;
  /** Tokens [from, to). */
  readonly from: number;
  readonly to: number;
}

interface Entry {
  readonly entity: Entity;
  /** As registered: names in capitals are found in capitals only ("US", "APT"). */
  readonly capitals: 0 | 1 | 2;
  /** Understood only in company: 美 in 对美出口. */
  readonly inCompany: boolean;
  readonly isGroup: boolean;
}

const index = new PhraseIndex<Entry>(addNames);

/** The entities of a statement, left to right, none inside another. */
export function findEntities(tokens: readonly Token[]): EntityHit[] {
  const hits: EntityHit[] = [];
  for (let at = 0; at < tokens.length; ) {
    const hit = entityAt(tokens, at);
    if (hit) hits.push(hit);
    at = hit?.to ?? at + 1;
  }
  return hits;
}

function entityAt(tokens: readonly Token[], from: number): EntityHit | null {
  const hit = index.longestAt(tokens, from);
  const entity = hit?.values.find((candidate) => isWritten(tokens, from, hit.end, candidate))?.entity;
  if (!hit || !entity) return null;
  const wider = glossed(tokens, hit.end, entity);
  return wider ? { entity: wider.entity, from, to: wider.to } : { entity, from, to: hit.end };
}

/** "neodymium-praseodymium (NdPr) oxide": a mineral, its short form in brackets, and the good they make. */
function glossed(tokens: readonly Token[], at: number, entity: Entity): { readonly entity: Entity; readonly to: number } | null {
  if (entity.type !== "mineral" || tokens[at]?.text !== "(" || tokens[at + 2]?.text !== ")" || tokens[at + 3]?.kind !== "word") return null;
  const good = goods.find(`${tokens[at + 1]?.text ?? ""} ${tokens[at + 3]?.text ?? ""}`);
  return good ? { entity: { type: "good", id: good.id, minerals: good.minerals, stage: good.stage }, to: at + 4 } : null;
}

/** Names of the registries keep their capitals; short forms of one character need company. */
function isWritten(tokens: readonly Token[], from: number, to: number, entry: Entry): boolean {
  const token = tokens[from];
  if (!token) return false;
  if (token.kind === "word" && token.capital < entry.capitals) return false;
  // "Hanseatic Battery Metals" is a company; a group of minerals is written small.
  if (entry.isGroup && token.capital > 0 && from > 0 && tokens[from - 1]?.kind === "word" && tokens[from - 1]?.capital !== 0) return false;
  // "US$5" names no place; "nickel $15,200" names nickel.
  if (/^[$¢]$/.test(tokens[to]?.text ?? "") && tokens[to]?.spaced === false) return false;
  if (entry.inCompany) return isInCompany(tokens, from, to);
  if (token.kind === "word" && to === from + 1 && AMBIGUOUS.has(token.text)) return COMPANY_OF_METAL.has(tokens[to]?.text ?? "");
  return true;
}

const BEFORE_SHORT_FORM = new Set(["对", "自", "从", "赴", "输", "销", "向", "往", "经"]);
/** English metals that are everyday words too. */
const AMBIGUOUS = new Set(["lead", "iron", "gold", "silver", "mercury", "salt"]);
const COMPANY_OF_METAL = new Set(["ore", "price", "prices", "concentrate", "metal", "smelter", "smelting", "mine", "mines", "exports", "production", "output", "supply", "demand", "ingot", "ingots"]);

function isInCompany(tokens: readonly Token[], from: number, to: number): boolean {
  // 对华发运, where 华发 is no company.
  if (tokens[to]?.text === "发" && /^[运货往]$/.test(tokens[to + 1]?.text ?? "")) return BEFORE_SHORT_FORM.has(tokens[from - 1]?.text ?? "");
  // 财经日报, 自日前: a day.
  if (tokens[from]?.text === "日" && /^[报刊社讯程前后内起均益常产用夜光期化志子历耗]$/.test(tokens[to]?.text ?? "")) return false;
  return BEFORE_SHORT_FORM.has(tokens[from - 1]?.text ?? "") && !/^[国洲元方联盟发刷章制]$/.test(tokens[to]?.text ?? "");
}

function addNames(names: PhraseIndex<Entry>): void {
  const add = (form: NameForm, entity: Entity, proper: boolean): void => {
    if (form.kind === "symbol" || form.kind === "code") return;
    const short = /^[A-Z][A-Z.]{0,5}s?$/.test(form.text);
    const capitals = short ? 2 : proper && /^[A-Z]/.test(form.text) ? 1 : 0;
    const inCompany = form.kind === "abbreviation" && form.text.length === 1;
    const isGroup = entity.type === "mineral" && minerals.get(entity.id)?.kind === "group";
    names.add(form.text, { entity, capitals, inCompany, isGroup }, form.lang === "en" && !proper);
  };
  for (const form of goods.forms()) add(form, { type: "good", id: form.entry.id, minerals: form.entry.minerals, stage: form.entry.stage }, false);
  for (const form of minerals.forms()) add(form, { type: "mineral", id: form.entry.id, minerals: membersOf(form.entry.id) }, false);
  for (const form of places.forms()) {
    const spoken = form.kind === "demonym" || form.kind === "government" ? form.kind : "name";
    add(form, { type: "place", id: form.entry.id, kind: form.entry.kind, spoken }, form.entry.kind !== "world");
  }
  for (const form of actors.forms()) add(form, { type: "actor", id: form.entry.id, place: form.entry.place }, true);
  for (const [name, entity] of EXTRA_NAMES) names.add(name, { entity, capitals: 0, inCompany: false, isGroup: false }, /^[a-z]/.test(name));
}

/** Praseodymium-neodymium is told as its two elements. */
function membersOf(id: string): readonly string[] {
  return id === "praseodymium-neodymium" ? ["praseodymium", "neodymium"] : [id];
}

/** The country, group or city under the name it is printed with. */
export function placeName(id: string): string {
  return places.get(id)?.names.en[0] ?? id;
}

/** The country a city or a province lies in, else the place itself. */
export function countryOf(id: string): string {
  return places.get(id)?.within ?? id;
}

/** Entities of a stretch outside every statement, such as a dateline. */
export function entitiesIn(text: string, from: number, to: number): EntityHit[] {
  return findEntities(tokenize(text, from, to));
}
