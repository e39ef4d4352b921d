// Which series a figure belongs to: its key, unit, basis of mass, definition, and whether it was measured or foretold.
// What a page leaves unsaid is taken from the other figures of its key: the basis where they all agree, the definition
// where nearly all do.
import { keyText, type ObservationKey } from "@monazite/core";
import { basisFactor, measures, tryUnit, unitFactor, unitText } from "@monazite/core/registry";
import type { Series } from "../solver/ledger-entry.js";
import { FLOWS, SIGNED, YEARLY } from "./measure-kinds.data.js";

/** What decides the series of a figure; `key` as `meetingKey` gives it, without a denominator. */
export interface Term {
  readonly key: ObservationKey;
  /** Null where the figure is a ratio of levels whose unit nobody prints. */
  readonly unit: string | null;
  readonly basis: string | null;
  readonly definition: string | null;
  /** Told as a forecast, a plan or an opinion; such figures meet only each other. */
  readonly isOutlook: boolean;
  /** A part of the place the key names: a mine or a company. */
  readonly scope: string | null;
}

export interface Placed {
  readonly series: Series;
  /** So many units of the series are one of the term's. */
  readonly factor: number;
}

interface Known {
  readonly units: Set<string>;
  readonly bases: Set<string>;
}

/** A definition that so large a part of the figures of a measure and good state, and so many, is the usual one; the others are of something beside it. */
const USUAL = 0.75;
const USUAL_LEAST = 3;

export class SeriesBook {
  private readonly known = new Map<string, Known>();
  /** How many figures of a measure and good state each definition, whoever the partner is. */
  private readonly definitions = new Map<string, Map<string, number>>();

  /**
   * @param terms all figures of the ledger, so that what one leaves unsaid can be taken from the rest
   * @param before a book whose series stay as they are: figures of a text come after those of the record
   */
  constructor(terms: readonly Term[], before?: SeriesBook) {
    for (const [id, { units, bases }] of before?.known ?? []) this.known.set(id, { units: new Set(units), bases: new Set([...bases].sort()) });
    for (const [id, counts] of before?.definitions ?? []) this.definitions.set(id, new Map(counts));
    // Bases in one order, whatever the order of the figures.
    for (const term of [...terms].sort((a, b) => ((a.basis ?? "") < (b.basis ?? "") ? -1 : 1))) {
      const id = groupOf(term);
      const known = this.known.get(id) ?? { units: new Set(), bases: new Set() };
      this.known.set(id, known);
      const unit = term.unit === null ? null : plainUnit(term.unit, term.key.measure);
      if (unit) known.units.add(unit.text);
      if (term.basis !== null) known.bases.add(term.basis);
      const definition = term.definition === null ? null : plainDefinition(term.definition, term.key.measure);
      if (definition === null) continue;
      const counts = this.definitions.get(topicOf(term)) ?? new Map<string, number>();
      this.definitions.set(topicOf(term), counts);
      counts.set(definition, (counts.get(definition) ?? 0) + 1);
    }
  }

  place(term: Term): Placed {
    const known = this.known.get(groupOf(term));
    const unit = term.unit === null ? null : plainUnit(term.unit, term.key.measure);
    // A ratio binds the levels of the only unit they are told in; with several it stands for itself.
    const text = unit ? unit.text : known && known.units.size <= 1 ? ([...known.units][0] ?? "t") : "?";
    const stated = known ? [...known.bases] : [];
    const [canonical] = stated;
    let [basis, factor] = [term.basis, unit?.factor ?? 1];
    const converted = term.basis !== null && canonical !== undefined && term.basis !== canonical ? tryBasis(term.basis, canonical) : null;
    if (converted !== null) [basis, factor] = [canonical ?? null, factor * converted];
    else if (term.basis === null) basis = stated.every((one) => one === canonical || (canonical !== undefined && tryBasis(one, canonical) !== null)) && stated.length === 1 ? (canonical ?? null) : null;
    const definition = term.definition === null ? usual(this.definitions.get(topicOf(term))) : plainDefinition(term.definition, term.key.measure);
    const id = [groupOf(term), text, basis ?? "", definition ?? ""].join("|");
    return { series: { id, adds: FLOWS.has(term.key.measure) && text !== "?", signed: SIGNED.has(term.key.measure), about: { key: term.key, unit: text, basis, definition, isOutlook: term.isOutlook, scope: term.scope } }, factor };
  }
}

/** What a figure is taken to mean that states no definition; null where its key is told under several. */
function usual(definitions: ReadonlyMap<string, number> = new Map()): string | null {
  const total = [...definitions.values()].reduce((sum, n) => sum + n, 0);
  return [...definitions].find(([, n]) => n >= USUAL_LEAST && n >= USUAL * total)?.[0] ?? null;
}

const topicOf = ({ key: { measure, good } }: Term): string => `${measure}|${good}`;

function groupOf({ key, isOutlook, scope }: Term): string {
  return `${keyText(key)}|${isOutlook ? "outlook" : ""}|${scope ?? ""}`;
}

/** "HS 85051110 (assigned by us)" and "HS 85051110" are one definition: what stands in brackets is about it. */
function plainDefinition(text: string, measure: string): string | null {
  const plain = text.replace(/\s*\([^)]*\)/g, "").trim();
  // "Mine production" only says what the measure and the stage say already.
  return plain === "" || measures.find(plain)?.id === measure ? null : plain;
}

/** Masses in tonnes, prices by the tonne; a capacity is by the year whether that is said or not. Null for units nobody knows: they stand as they are. */
function plainUnit(text: string, measure: string): { readonly text: string; readonly factor: number } {
  const trimmed = YEARLY.has(measure) ? text.replace(/\/a$/, "") : text;
  const unit = tryUnit(trimmed);
  if (!unit) return { text: trimmed, factor: 1 };
  const plain = (one: (typeof unit)["of"]): string => (one.dimension === "mass" && !one.needsBasis ? "t" : one.id);
  const target = [plain(unit.of), ...unit.per.map(plain)].join("/");
  if (target === unitText(unit)) return { text: target, factor: 1 };
  const [num, den] = unitFactor(trimmed, target);
  return { text: target, factor: num / den };
}

function tryBasis(from: string, to: string): number | null {
  try {
    return basisFactor(from, to);
  } catch {
    // Gross weight, or compounds without a shared element: no factor, and no error.
    return null;
  }
}
