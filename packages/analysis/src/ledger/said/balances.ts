// What holds by definition between figures of one thing, place and period: net imports are imports less exports, the market
// balance is supply less demand. Entries of nobody: they only tie figures that somebody told, all of them.
import { cellId, type LedgerEntry, type LevelCell } from "../solver/ledger-entry.js";

interface Balance {
  readonly of: string;
  /** The measures that stand for each side, the plainest first. */
  readonly plus: readonly string[];
  readonly minus: readonly string[];
  /** Only of the whole world, where nothing comes in or goes out. */
  readonly world: boolean;
}

const BALANCES: readonly Balance[] = [
  { of: "net-imports", plus: ["imports"], minus: ["exports"], world: false },
  { of: "net-exports", plus: ["exports"], minus: ["imports"], world: false },
  { of: "market-balance", plus: ["supply"], minus: ["demand"], world: false },
  { of: "market-balance", plus: ["supply", "production"], minus: ["demand", "consumption"], world: true },
];

const TIED: ReadonlySet<string> = new Set(BALANCES.flatMap(({ of, plus, minus }) => [of, ...plus, ...minus]));
/** A market is one of refined metal or of whatever is sold: mine output is no side of it. */
const MARKET_STAGES: ReadonlySet<string | null> = new Set([null, "refining", "metal"]);

const TRADED: ReadonlySet<string> = new Set(["imports", "exports", "net-imports", "net-exports"]);

/** The balances whose three levels are all told; `among` may hold any entries, in any order. */
export function balancesOf(among: Iterable<LedgerEntry>): LedgerEntry[] {
  const groups = new Map<string, Map<string, LevelCell>>();
  for (const { says } of among) {
    if (says.kind !== "within" || says.cell.kind !== "level") continue;
    const { series: { about }, period } = says.cell;
    if (!about || !TIED.has(about.key.measure)) continue;
    const { key: { measure, ...rest }, ...terms } = about;
    if (!MARKET_STAGES.has(rest.stage) && !TRADED.has(measure)) continue;
    const id = JSON.stringify([rest.good, TRADED.has(measure) ? rest.stage : null, rest.area, rest.counterpart, terms.unit, terms.basis, terms.definition, terms.isOutlook, terms.scope, period.start, period.end]);
    groups.set(id, (groups.get(id) ?? new Map<string, LevelCell>()).set(measure, says.cell));
  }
  const ties = [...groups.values()].flatMap((cells) => BALANCES.flatMap(({ of, plus, minus, world }) => {
    const one = (measures: readonly string[]): LevelCell | undefined => measures.flatMap((measure) => cells.get(measure) ?? [])[0];
    const [total, more, less] = [one([of]), one(plus), one(minus)];
    if (!total || !more || !less || (world && total.series.about?.key.area !== "WLD")) return [];
    return [{ id: `balance:${cellId(total)}`, family: "definition", authority: 0, certain: true, says: { kind: "linear", terms: [{ cell: total, coefficient: 1 }, { cell: more, coefficient: -1 }, { cell: less, coefficient: 1 }] } } satisfies LedgerEntry];
  }));
  return [...new Map(ties.map((tie) => [tie.id, tie])).values()];
}
