// Import reliance of a place: replayed where the edition prints what it is made of, as printed where it does not.
import { exactQuantity, importReliance, printedBalances, printedReliance, type PrintedBalance } from "@monazite/analysis/dependence";
import { groupBy } from "@monazite/analysis/ledger";
import { derivationOf, intervalOf, recordTerm, remark, type Bounded, type Observation } from "@monazite/core";
import { dependenceRow, type DependenceFound } from "./dependence-found.js";

const WORLD = "WLD";

/** Rows of one place: every printed reliance, and a balance where production, imports and exports stand once each on one basis. */
export function relianceRows(place: string, record: readonly Observation[]): readonly DependenceFound[] {
  const own = record.filter(({ key }) => key.area === place && (key.counterpart === null || key.counterpart === WORLD));
  const printed = printedBalances(own).map(printedRow);
  const told = new Set(own.filter(({ key }) => key.measure === "import-reliance").map(({ editionId, key, period }) => [editionId, key.good, period.text].join("|")));
  return [...printed, ...balances(place, own.filter(({ editionId, key, period }) => !told.has([editionId, key.good, period.text].join("|"))))];
}

function printedRow({ printed, reliance, net }: PrintedBalance): DependenceFound {
  const { key, period, editionId, figure, sourceId } = printed;
  const refused = reliance.derivation.notes.some(({ refuses }) => refuses);
  // A study that prints its reliance and nothing it is made of: its figure stands, and is not called ours.
  const derivation = refused && figure ? asPrinted(printed, reliance) : reliance.derivation;
  const score = refused && figure ? percentOf(printed) : reliance.reliance;
  return {
    row: dependenceRow({ good: key.good, stage: key.stage, kind: "import-reliance", place: key.area, period, editionId, score, printed: figure, printedAs: refused ? null : printedReliance(reliance.reliance.value, net ?? 0) }, derivation, printed.definition),
    derivation, sourceIds: [sourceId], suppliers: [], table: null,
  };
}

function asPrinted(printed: Observation, reliance: PrintedBalance["reliance"]): DependenceFound["derivation"] {
  const score = percentOf(printed);
  const term = recordTerm({ name: "IR", label: "term.import-reliance" }, score, { editionIds: [printed.editionId], evidence: [printed.id] });
  return derivationOf(reliance.derivation.method, "IR as printed", [term], { name: "IR", ...score, unit: null }, reliance.derivation.notes.map(({ code, facts }) => ({ code, facts, refuses: false }) as never));
}

/** A printed per cent as a fraction; a class such as ">95" is a range without a number. A printed 100 rounds nothing above: who makes nothing buys all. */
function percentOf({ figure }: Observation): Bounded {
  if (!figure) return { value: null, min: null, max: null };
  const { lo, hi } = intervalOf(figure);
  const exact = figure.comparator === "eq" || figure.comparator === "approx";
  return { value: exact && figure.value !== null ? figure.value / 100 : null, min: lo === null ? null : lo / 100, max: hi === null ? (exact ? null : 1) : figure.value !== null && figure.value <= 100 ? Math.min(1, hi / 100) : hi / 100 };
}

/** Balances of loaded amounts, where nothing has to be chosen. */
function balances(place: string, rows: readonly Observation[]): readonly DependenceFound[] {
  const amounts = rows.filter(({ key, figure }) => ["production", "imports", "exports"].includes(key.measure) && key.denominator === null && figure !== null);
  return [...groupBy(amounts, ({ editionId, key, period, basis, figure }) => [editionId, key.good, key.stage, period.text, basis, figure?.unit].join("|")).values()].flatMap((group): readonly DependenceFound[] => {
    const [p, i, e] = ["production", "imports", "exports"].map((measure) => group.filter(({ key }) => key.measure === measure));
    const [production, imports, exports] = [p?.[0], i?.[0], e?.[0]];
    if (p?.length !== 1 || i?.length !== 1 || e?.length !== 1 || !production || !imports || !exports) return [];
    const quantity = (row: Observation) => {
      const { lo, hi } = row.figure ? intervalOf(row.figure) : { lo: 0, hi: null };
      return { ...exactQuantity(row.figure?.value ?? 0, [row.id]), value: row.figure?.comparator === "eq" || row.figure?.comparator === "approx" ? row.figure.value : null, lo: Math.max(0, lo ?? 0), hi: hi ?? Infinity };
    };
    const found = importReliance({ production: quantity(production), imports: quantity(imports), exports: quantity(exports) }, production.figure?.unit ?? "t", [production.editionId]);
    const derivation = { ...found.derivation, notes: [...found.derivation.notes, remark("re-exports-in", {})] };
    return [{ row: dependenceRow({ good: production.key.good, stage: production.key.stage, kind: "import-reliance", place, period: production.period, editionId: production.editionId, score: found.reliance }, derivation), derivation, sourceIds: [production.sourceId], suppliers: [], table: null }];
  });
}
