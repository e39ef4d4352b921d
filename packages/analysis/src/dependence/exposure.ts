// Who stands behind the suppliers. Direct exposure counts the seller; value-chain exposure follows what the seller itself bought, through
// re-exports within a stage and through the stages up to the mine.
import { within } from "../within.js";

/** Fractions by place; of a complete column they add up to 1. */
export type Fractions = ReadonlyMap<string, number>;
/** For each buyer: how much of what it takes in comes from whom. */
export type Sourcing = ReadonlyMap<string, Fractions>;

/** One stage of a chain: what each place makes or mines itself, and whom it buys from at this stage. Own part and suppliers of a place add up to 1. */
export interface ExposureStage {
  readonly own: Fractions;
  readonly suppliers: Sourcing;
}

/**
 * Direct exposure: the suppliers of one buyer.
 *
 * Formula:  d_i = M_i / Σ_k M_k; with own production, M_i / (P + Σ_k M_k − E)
 *
 * @param own production less exports, where it is to count; leave it out for shares of imports
 * @returns null where nothing is bought
 */
export function directExposure(imports: ReadonlyMap<string, number>, own: { readonly production: number; readonly exports: number } = { production: 0, exports: 0 }): Fractions | null {
  let sum = own.production - own.exports;
  for (const [id, amount] of imports) sum += within(id, amount, 0);
  return sum > 0 ? new Map([...imports].map(([id, amount]) => [id, amount / sum])) : null;
}

export interface Exposure {
  /** For each place: where what it has comes from in the end. Each adds up to 1, unless it is in `unresolved`. */
  readonly origins: Sourcing;
  /** Places in a circle of sellers into which nothing comes. */
  readonly unresolved: readonly string[];
}

/**
 * Origins within one stage, re-exports taken back to who made the goods.
 *
 * Formula:  x_j = o_j·e_j + Σ_i W_ij·x_i, so X = (I − Wᵀ)⁻¹·diag(o): o_j what j makes itself, W_ij the part of j's supply that i sold, as fractions
 * Law:      rows add up to 1 where every column does; circles of re-exports come to rest where anything comes in.
 * Source:   METHODS section 2; the inverse is Leontief's.
 *
 * A place that sells and is told to make or buy nothing counts as the origin of what it sells.
 */
export function originsWithin({ own, suppliers }: ExposureStage): Exposure {
  const ids = [...new Set([...own.keys(), ...suppliers.keys(), ...[...suppliers.values()].flatMap((from) => [...from.keys()])])].sort();
  const index = new Map(ids.map((id, i) => [id, i]));
  const n = ids.length;
  const unresolved = new Set(sourceless(ids, own, suppliers));
  // Row j of the system: x_j − Σ W_ij x_i = o_j e_j, for all origins at once.
  const rows = ids.map((buyer, j) => {
    const row = new Float64Array(2 * n);
    row[j] = 1;
    const from = suppliers.get(buyer);
    const made = own.get(buyer) ?? (from ? 0 : 1);
    if (unresolved.has(buyer)) return row;
    row[n + j] = within(buyer, made, 0);
    for (const [seller, part] of from ?? []) {
      const i = index.get(seller) ?? j;
      row[i] = (row[i] ?? 0) - within(seller, part, 0);
    }
    return row;
  });
  eliminate(rows, n);
  return {
    origins: new Map(ids.map((id, j) => [id, new Map(ids.flatMap((origin, i) => { const part = rows[j]?.[n + i] ?? 0; return part > 1e-15 ? [[origin, part] as const] : []; }))])),
    unresolved: [...unresolved],
  };
}

/** Places that no origin reaches: everything they have goes round among themselves. */
function sourceless(ids: readonly string[], own: Fractions, suppliers: Sourcing): readonly string[] {
  const fed = new Set(ids.filter((id) => (own.get(id) ?? (suppliers.has(id) ? 0 : 1)) > 0));
  for (let grew = true; grew;) {
    grew = false;
    for (const [buyer, from] of suppliers) if (!fed.has(buyer) && [...from].some(([seller, part]) => part > 0 && fed.has(seller))) { fed.add(buyer); grew = true; }
  }
  return ids.filter((id) => !fed.has(id) && (suppliers.get(id)?.size ?? 0) > 0);
}

/** Gauss and Jordan with the largest pivot of each column. */
function eliminate(rows: Float64Array[], n: number): void {
  for (let column = 0; column < n; column++) {
    let best = column;
    for (let j = column + 1; j < n; j++) if (Math.abs(rows[j]?.[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0)) best = j;
    [rows[column], rows[best]] = [rows[best] ?? new Float64Array(2 * n), rows[column] ?? new Float64Array(2 * n)];
    const pivotRow = rows[column];
    const pivot = pivotRow?.[column] ?? 0;
    if (!pivotRow || Math.abs(pivot) < 1e-300) continue;
    for (let k = column; k < 2 * n; k++) pivotRow[k] = (pivotRow[k] ?? 0) / pivot;
    for (let j = 0; j < n; j++) {
      const row = rows[j];
      const factor = row?.[column] ?? 0;
      if (!row || j === column || factor === 0) continue;
      for (let k = column; k < 2 * n; k++) row[k] = (row[k] ?? 0) - factor * (pivotRow[k] ?? 0);
    }
  }
}

/**
 * Origins through the stages: who mined what a buyer has in the end.
 *
 * Formula:  x^(k)_j = Σ_i X^(k)_ij·x^(k−1)_i, from the mine (k = 1) to the last stage; at the mine x^(0)_i = e_i
 *
 * @param stages from the mine to the last stage. At a later stage `own` is what a place makes itself from what it took in at the stage before.
 * @example originsThrough([mines, refiners]).origins.get("JPN") // AUS 0.3, CHN 0.42, MMR 0.28
 */
export function originsThrough(stages: readonly ExposureStage[]): Exposure {
  let before: Sourcing | null = null;
  const unresolved = new Set<string>();
  for (const stage of stages) {
    const { origins, unresolved: lost } = originsWithin(stage);
    for (const id of lost) unresolved.add(id);
    before = before ? composed(origins, before) : origins;
  }
  return { origins: before ?? new Map<string, Fractions>(), unresolved: [...unresolved] };
}

/** What makers of this stage took in at the stage before; a maker the stage before does not know stands for itself. */
function composed(makers: Sourcing, before: Sourcing): Sourcing {
  return new Map([...makers].map(([buyer, from]) => {
    const sum = new Map<string, number>();
    for (const [maker, part] of from) for (const [origin, share] of before.get(maker) ?? new Map([[maker, 1]])) sum.set(origin, (sum.get(origin) ?? 0) + part * share);
    return [buyer, sum];
  }));
}

/**
 * A stage from amounts: each place's supply is what it makes and what it buys, and what it sells is a mixture of both.
 *
 * Formula:  o_j = P_j / (P_j + Σ_i M_ij),  W_ij = M_ij / (P_j + Σ_i M_ij)
 *
 * @param flows amounts from seller to buyer, of one unit and basis with production
 */
export function mixtureOf(production: ReadonlyMap<string, number>, flows: Iterable<{ readonly from: string; readonly to: string; readonly amount: number }>): ExposureStage {
  const bought = new Map<string, Map<string, number>>();
  for (const { from, to, amount } of flows) {
    if (from === to || within(`${from} > ${to}`, amount, 0) === 0) continue;
    const row = bought.get(to) ?? new Map<string, number>();
    bought.set(to, row.set(from, (row.get(from) ?? 0) + amount));
  }
  const own = new Map<string, number>();
  const suppliers = new Map<string, Fractions>();
  for (const place of new Set([...production.keys(), ...bought.keys()])) {
    const made = within(place, production.get(place) ?? 0, 0);
    const row = bought.get(place) ?? new Map<string, number>();
    const supply = [...row.values()].reduce((sum, amount) => sum + amount, made);
    if (supply <= 0) continue;
    own.set(place, made / supply);
    suppliers.set(place, new Map([...row].map(([seller, amount]) => [seller, amount / supply])));
  }
  return { own, suppliers };
}
