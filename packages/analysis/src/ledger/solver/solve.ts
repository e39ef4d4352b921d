// Solves a ledger: bounds for every cell from what all entries say together; what cannot hold together as irreducible
// conflicts, each with its suspects; and the rest undisturbed by them. A solved ledger can be taken on with a few entries
// more or less, and only what they touch is worked out anew.
import { clashAlone, groupsOf } from "./clash-alone.js";
import { Domains } from "./domains.js";
import { inOrder, sayingOf } from "./entry-order.js";
import { smallestHittingSets } from "./hitting-sets.js";
import { hullOfIntervals, intervalAt } from "./intervals-of.js";
import { cellsOf, type Cell, type LedgerEntry } from "./ledger-entry.js";
import { minimalConflict } from "./minimal-conflict.js";
import { at } from "./network.js";
import { propagate } from "./propagate.js";
import type { Clash, Delta, Held, Inside, Solved } from "./solved.js";
import { Structure } from "./structure.js";
import { blameOf, conflictOf } from "./suspects.js";

/**
 * Takes a solved ledger on by some entries more or less; `null` is the ledger without any.
 *
 * Sound: a value that fits all entries (or, where some clash, all but the fewest that must be wrong) is never cut off.
 * Not complete: bounds are worked out constraint by constraint, so some may be wider than the entries allow.
 */
export function solve(before: Solved | null, { add = [], remove = [], ask = [] }: Delta): Solved {
  const run = new Run(before?.inside ?? null);
  run.change(add, remove, ask);
  return run.result();
}

/**
 * A solved ledger of its own: what is added to it leaves no cell behind in the one it came from. For those who keep a
 * ledger and hold many texts against it, one after another.
 */
export function fork(solved: Solved): Solved {
  const structure = new Structure(solved.inside.structure);
  return new Run({ ...solved.inside, structure, domains: solved.inside.domains.copy(structure.network) }).result();
}

class Run {
  private readonly structure: Structure;
  private readonly domains: Domains;
  private readonly list: Map<number, Held>;
  private readonly byId: Map<string, number>;
  private clashes: Clash[];
  private scratch: Domains | null = null;
  /** How many constraints of the structure these domains have taken in. */
  private seen: number;

  constructor(before: Inside | null) {
    this.structure = before?.structure ?? new Structure();
    this.domains = before ? before.domains.copy() : new Domains(this.structure.network);
    this.list = new Map(before?.list);
    this.byId = new Map(before?.byId);
    this.clashes = [...(before?.clashes ?? [])];
    this.seen = before?.seen ?? 0;
  }

  change(add: readonly LedgerEntry[], remove: readonly string[], ask: readonly Cell[]): void {
    for (const cell of ask) this.structure.varOf(cell);
    const gone = this.forget(remove);
    const fresh = this.remember(add);
    const dissolved = this.clashes.filter(({ sets }) => sets.some((set) => set.some((entry) => gone.has(entry))));
    this.clashes = this.clashes.filter((clash) => !dissolved.includes(clash));
    const again = new Set(dissolved.flatMap(({ sets }) => sets.flat()));
    this.retract([...gone, ...again], dissolved.map(({ id }) => id));
    for (const entry of gone) again.delete(entry);
    this.settle([...new Set([...again, ...fresh])]);
  }

  /** @returns entries of which no copy is left */
  private forget(ids: readonly string[]): Set<number> {
    const gone = new Set<number>();
    for (const id of ids) {
      const index = this.byId.get(id);
      const held = index === undefined ? undefined : this.list.get(index);
      if (index === undefined || !held) continue;
      this.byId.delete(id);
      const left = held.ids.filter((other) => other !== id);
      if (left.length) this.list.set(index, { ...held, ids: left });
      else {
        this.list.delete(index);
        gone.add(index);
      }
    }
    return gone;
  }

  /** @returns entries that say something new; a copy only counts as told once more */
  private remember(entries: readonly LedgerEntry[]): Set<number> {
    const bySaying = new Map<string, number>();
    const fresh = new Set<number>();
    for (const entry of [...entries].sort(inOrder)) {
      if (this.byId.has(entry.id)) continue;
      const saying = sayingOf(entry);
      const known = bySaying.get(saying) ?? this.alike(entry, saying);
      const index = known ?? this.structure.nextEntry++;
      const held = this.list.get(index);
      this.list.set(index, held ? { ...held, ids: [...held.ids, entry.id].sort() } : { entry, ids: [entry.id] });
      this.byId.set(entry.id, index);
      bySaying.set(saying, index);
      if (!held) fresh.add(index);
    }
    return fresh;
  }

  /** An entry of the ledger that says the same by the same voice. */
  private alike(entry: LedgerEntry, saying: string): number | undefined {
    const [cell] = cellsOf(entry.says);
    const x = cell && this.structure.find(cell);
    if (x === undefined) return undefined;
    for (const id of at(this.structure.network.watching, x)) {
      const index = at(this.structure.network.constraints, id).entry;
      const held = index === null ? undefined : this.list.get(index);
      if (index !== null && held && held.entry.family === entry.family && sayingOf(held.entry) === saying) return index;
    }
    return undefined;
  }

  private constraintsOf(index: number): readonly number[] {
    return this.structure.add(this.entry(index), index);
  }

  /** Strikes out entries and what was built on them; then works out anew what the cells they touched still are. */
  private retract(entries: readonly number[], clashes: readonly number[] = []): void {
    const known = entries.filter((index) => this.structure.knows(index)).flatMap((index) => [...this.structure.constraintsOf(index)]);
    const struck = new Set([...known, ...clashes.map(hullOf)]);
    if (!struck.size) return;
    const cells = this.domains.retract(struck);
    const { network } = this.structure;
    propagate(network, this.domains, [...cells].flatMap((x) => at(network.watching, x)));
    this.domains.keep();
  }

  /** Posts entries one by one, the most trusted first; one that clashes stays out, and the clash is kept. */
  private settle(fresh: readonly number[]): void {
    const order = [...fresh].sort((a, b) => inOrder(this.entry(a), this.entry(b)));
    for (const index of order) this.constraintsOf(index);
    this.domains.grow();
    this.takeInStructure();
    const found: number[][] = [];
    for (const index of order) {
      const clash = this.post(this.domains, [index]);
      if (clash) found.push([...this.minimal([...new Set([...clash, index])])]);
    }
    if (found.length) this.isolate(found);
  }

  /** What holds by definition between new cells and old ones may say something new of the old. */
  private takeInStructure(): void {
    const { network } = this.structure;
    const fresh = Array.from({ length: network.constraints.length - this.seen }, (_, i) => this.seen + i);
    this.seen = network.constraints.length;
    const mark = this.domains.mark();
    // Cells cut finer can show a clash that stayed hidden; then the new ties wait until an entry of it is taken out.
    if (propagate(network, this.domains, fresh)) this.domains.keep();
    else this.domains.undo(mark);
  }

  private entry(index: number): LedgerEntry {
    return this.list.get(index)?.entry ?? missing();
  }

  /** Posts entries for good, or not at all. @returns null, or the entries behind the clash */
  private post(domains: Domains, entries: readonly number[]): readonly number[] | null {
    const ids = entries.flatMap((index) => [...this.constraintsOf(index)]).filter((id) => !domains.posted.has(id));
    for (const id of ids) domains.posted.add(id);
    const mark = domains.mark();
    if (propagate(this.structure.network, domains, ids)) {
      domains.keep();
      return null;
    }
    const behind = this.entriesBehind(domains, domains.clash ?? []);
    domains.undo(mark);
    for (const id of ids) domains.posted.delete(id);
    return behind;
  }

  private entriesBehind(domains: Domains, steps: readonly number[]): readonly number[] {
    const { constraints } = this.structure.network;
    return [...new Set([...domains.behind(steps)].flatMap((id) => (id < 0 ? this.clashes.find((clash) => hullOf(clash.id) === id)?.sets.flat() ?? [] : (constraints[id]?.entry ?? []))))];
  }

  /** A set is judged both by itself, in a ledger of its own, and among all cells of this one; it holds where it holds in both. */
  private minimal(entries: readonly number[]): readonly number[] {
    // The least trusted comes last and is tried for leaving out last, so that it stays where one of several could go.
    const sorted = [...entries].sort((a, b) => inOrder(this.entry(a), this.entry(b)));
    const holds = (some: readonly number[]): readonly number[] | null => {
      const own = some.map((index) => this.entry(index));
      const alone = clashAlone(own);
      return alone ? alone.map((place) => at(some, place)) : this.tried(this.bare(), some, () => undefined);
    };
    // A clash met beside the hull of another may need it: then it is told with all it rested on.
    return holds(sorted) === null ? sorted : minimalConflict(sorted, holds);
  }

  /** The cells of this ledger without any entry. */
  private bare(): Domains {
    this.scratch ??= new Domains(this.structure.network);
    this.scratch.grow();
    return this.scratch;
  }

  /** Posts entries, looks, and takes them back. @returns null when they hold, else the entries behind the clash */
  private tried(domains: Domains, entries: readonly number[], look: (changed: ReadonlySet<number>) => void): readonly number[] | null {
    const ids = entries.flatMap((index) => [...this.constraintsOf(index)]).filter((id) => !domains.posted.has(id));
    for (const id of ids) domains.posted.add(id);
    const mark = domains.mark();
    const behind = propagate(this.structure.network, domains, ids) ? null : this.entriesBehind(domains, domains.clash ?? []);
    if (behind === null) look(domains.changed());
    domains.undo(mark);
    for (const id of ids) domains.posted.delete(id);
    return behind;
  }

  /** Takes all entries of conflicts out, then lets in again what holds in every way of resolving them, and the hull of what differs. */
  private isolate(found: readonly number[][]): void {
    const involved = new Set(found.flat());
    const joined = this.clashes.filter(({ sets }) => sets.some((set) => set.some((entry) => involved.has(entry))));
    this.clashes = this.clashes.filter((clash) => !joined.includes(clash));
    const sets = [...joined.flatMap((clash) => clash.sets), ...found];
    this.retract([...new Set(sets.flat())], joined.map(({ id }) => id));
    for (const group of groupsOf(sets)) this.resolve(group);
  }

  private resolve(sets: number[][]): void {
    const clash: Clash = { id: this.structure.nextClash++, sets, repairs: [], wouldBe: new Map() };
    for (let patience = 200; patience > 0; patience--) {
      const disputed = [...new Set(clash.sets.flat())];
      const repairs = smallestHittingSets(clash.sets.map((set) => set.filter((entry) => !this.entry(entry).certain)));
      const more = repairs.map((repair) => this.tried(this.domains, disputed.filter((entry) => !repair.includes(entry)), () => undefined)).find((behind) => behind !== null);
      if (more === undefined) {
        this.admit(clash, disputed, repairs);
        break;
      }
      const set = [...this.minimal(more ?? [])];
      this.retract(set);
      if (clash.sets.some((known) => known.length === set.length && known.every((entry) => set.includes(entry)))) break;
      clash.sets.push(set);
    }
    this.join(clash);
  }

  /** A clash that came to rest on entries of another is one with it; neither is taken apart any further. */
  private join(clash: Clash): void {
    const own = new Set(clash.sets.flat());
    const same = this.clashes.filter(({ sets }) => sets.some((set) => set.some((entry) => own.has(entry))));
    if (same.length === 0) {
      this.clashes.push(clash);
      return;
    }
    this.clashes = this.clashes.filter((other) => !same.includes(other));
    const all = [...clash.sets, ...same.flatMap(({ sets }) => sets)];
    this.retract([...new Set(all.flat())], [clash, ...same].map(({ id }) => id));
    this.resolve(all);
  }

  private admit(clash: Clash, disputed: readonly number[], repairs: readonly (readonly number[])[]): void {
    clash.repairs = repairs;
    if (repairs.length === 0) return;
    const doubted = new Set(repairs.flat());
    this.post(this.domains, disputed.filter((entry) => !doubted.has(entry)));
    const hull = new Map<number, { lo: number; hi: number; seen: number }>();
    for (const repair of repairs) {
      this.tried(this.domains, [...doubted].filter((entry) => !repair.includes(entry)), (changed) => {
        for (const x of changed) {
          const [lo, hi] = [at(this.domains.lo, x), at(this.domains.hi, x)];
          const old = hull.get(x);
          hull.set(x, old ? { lo: Math.min(old.lo, lo), hi: Math.max(old.hi, hi), seen: old.seen + 1 } : { lo, hi, seen: 1 });
        }
        for (const entry of repair) {
          const { says } = this.entry(entry);
          if (says.kind !== "within") continue;
          const x = this.structure.varOf(says.cell);
          const would = intervalAt(this.domains, x);
          const known = clash.wouldBe.get(entry);
          clash.wouldBe.set(entry, known ? hullOfIntervals(known, would) : would);
        }
      });
    }
    const mark = this.domains.mark();
    const moved = [...hull].filter(([, { seen }]) => seen === repairs.length);
    for (const [x, { lo, hi }] of moved) {
      if (Number.isFinite(lo)) this.domains.tighten(x, true, lo, hullOf(clash.id), []);
      if (Number.isFinite(hi)) this.domains.tighten(x, false, hi, hullOf(clash.id), []);
    }
    const { network } = this.structure;
    if (this.domains.clash || !propagate(network, this.domains, moved.flatMap(([x]) => at(network.watching, x)))) this.domains.undo(mark);
    else this.domains.keep();
  }

  result(): Solved {
    const { structure, domains, list, byId, clashes, seen } = this;
    const inside: Inside = { structure, domains, list, byId, clashes, seen };
    const blame = blameOf(inside);
    return {
      inside,
      get held() { return [...list.values()]; },
      conflicts: clashes.map((clash) => conflictOf(clash, inside, blame)).sort((a, b) => ((a.sets[0]?.[0] ?? "") < (b.sets[0]?.[0] ?? "") ? -1 : 1)),
      bounds: (cell) => {
        const x = structure.find(cell);
        if (x === undefined || x >= domains.lo.length) return null;
        const interval = intervalAt(domains, x);
        return domains.loStep[x] === -1 && domains.hiStep[x] === -1 ? null : interval;
      },
    };
  }
}

/** The constraint that stands for the hull of a clash's resolutions. */
const hullOf = (clash: number): number => -2 - clash;

function missing(): never {
  throw new Error("the ledger has lost an entry");
}

