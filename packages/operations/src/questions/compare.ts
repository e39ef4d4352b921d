import { contracts, type AnswerOf, type InputOf } from "@monazite/contracts";
import { amountOf } from "@monazite/analysis/shares";
import { contentId, differenceOf, ObservatoryError, type Bounded, type Interval, type Observation, type Stage } from "@monazite/core";
import { catalogues } from "@monazite/messages";
import { answer, type Asked } from "../envelope/answer.js";
import { whyNoObservations } from "../envelope/empty.js";
import { pageOf } from "../envelope/page-of.js";
import { askedGoods } from "../measures/asked-goods.js";
import { inYear } from "../measures/bounded.js";
import { passingOf, sharesOf, shareUnnamed, stageRow, stagesTold, type Told } from "../measures/chain-told.js";
import { namesOf } from "../names/names-of.js";
import { nearest } from "../names/nearest.js";
import { resolveMineralOrGood, resolvePlace } from "../names/resolve.js";
import { everyObservation } from "../record/every-observation.js";
import { statementEditions } from "../record/statement-editions.js";

type Answer = AnswerOf<typeof contracts.compare>;
type Line = Answer["lines"][number];
type Cell = Omit<Line, "id" | "difference" | "isApart"> & { readonly sourceId: string | null };

/** What is compared stands line by line; nothing of two stages, units or bases is set against each other. */
export const compare = answer(contracts.compare, { id: "compare.side-by-side", version: "1" }, async (input, asked) => {
  const kinds = [input.minerals && "minerals", input.places && "places", input.editions && "editions"].filter((kind) => kind !== undefined);
  const [kind] = kinds;
  if (kind === undefined) throw new ObservatoryError("parameter-missing", { name: "minerals" });
  if (kinds.length > 1) throw new ObservatoryError("parameter-invalid", { name: kinds[1] ?? "", value: kinds.join(", "), reason: "compare one kind at a time" });
  const { items, mineral, cells } = kind === "minerals" ? await ofMinerals(input, asked) : kind === "places" ? await ofPlaces(input, asked) : await ofEditions(input, asked);
  const lines = heldAgainstFirst(cells.filter((cell) => input.stage === undefined || cell.stage === input.stage), items);
  const { rows, next, total } = pageOf(lines, ({ line }) => line.id, asked.page);
  const apart = lines.filter(({ line }) => line.isApart === true).length;
  const compared = lines.filter(({ line }) => line.isApart !== null).length;
  return {
    answer: {
      compare: { of: kind as Answer["compare"]["of"], items, mineral, text: { en: `${apart} of ${compared} ${catalogues.en.labels["compare.apart"]}`, zh: `${compared}项中${apart}项${catalogues.zh.labels["compare.apart"]}` } },
      lines: rows.map(({ line }) => line), names: namesOf([mineral, ...items, ...rows.map(({ line }) => line.area)]),
    },
    sourceIds: rows.flatMap(({ sourceId }) => sourceId ?? []), page: { next, total }, empty: rows.length ? null : await whyNoObservations(asked),
  };
});

interface Compared {
  readonly items: string[];
  readonly mineral: string | null;
  readonly cells: readonly Cell[];
}
type Input = InputOf<typeof contracts.compare>;

async function chainOf(mineral: string, year: string | undefined, edition: string | undefined, asked: Asked): Promise<{ readonly id: string; readonly told: readonly Told[]; readonly observations: readonly Observation[] }> {
  const { id } = resolveMineralOrGood(mineral);
  const goods = askedGoods(mineral);
  const observations = await everyObservation({ measure: "production", ...(goods.goods && { goods: goods.goods }) }, asked);
  return { id, observations, told: await stagesTold(id, goods, observations, await statementEditions(asked), { year, edition }, asked) };
}

const cellOf = (line: string, what: Cell["what"], item: string, { value, min, max }: Bounded, more: Partial<Cell>): Cell => ({ line, what, item, value, min, max, stage: null, area: null, unit: null, basis: null, period: null, editionId: null, observationId: null, sourceId: null, ...more });

/** Concentration and the largest place, stage by stage. */
function concentrationCells(item: string, told: readonly Told[]): readonly Cell[] {
  return told.flatMap((one): readonly Cell[] => {
    const row = stageRow(one, false);
    if (row.refused !== null) return [];
    const more = { stage: one.stage, period: one.table.period, editionId: one.table.editionId, sourceId: one.table.sourceId };
    return [cellOf(`hhi|${one.stage}`, "hhi", item, row.hhi.value === null && row.amongReported.value !== null ? { ...row.hhi } : row.hhi, more), ...(row.largest === null ? [] : [cellOf(`largest|${one.stage}`, "largest-share", item, row.largestShare, { ...more, area: row.largest })])];
  });
}

async function ofMinerals({ minerals = [], year }: Input, asked: Asked): Promise<Compared> {
  const found = await Promise.all(minerals.map((mineral) => chainOf(mineral, year, undefined, asked)));
  return { items: found.map(({ id }) => id), mineral: null, cells: found.flatMap(({ id, told }) => concentrationCells(id, told)) };
}

async function ofPlaces({ places = [], mineral, year }: Input, asked: Asked): Promise<Compared> {
  if (mineral === undefined) throw new ObservatoryError("parameter-missing", { name: "mineral" });
  const { id, told } = await chainOf(mineral, year, undefined, asked);
  const items = places.map((place) => resolvePlace(place).id);
  const usable = told.filter(({ table }) => table.refusal === null);
  const cells = items.flatMap((item) => [
    ...usable.flatMap((one): readonly Cell[] => {
      const more = { stage: one.stage, period: one.table.period, editionId: one.table.editionId, sourceId: one.table.sourceId };
      const supplier = one.table.input.suppliers.find((other) => other.id === item);
      const amount = supplier && one.table.input.unit !== "%" ? [cellOf(`production|${one.stage}`, "production", item, { value: supplier.value, min: supplier.lo, max: supplier.hi === Infinity ? null : supplier.hi }, { ...more, unit: one.table.input.unit, basis: one.table.basis, observationId: supplier.evidence ?? null })] : [];
      return [cellOf(`share|${one.stage}`, "share", item, new Map(sharesOf(one)).get(item) ?? shareUnnamed(one, item), more), ...amount];
    }),
    ...passingOf(told, item).map((row) => cellOf("passing", "passing", item, { value: row.proportional, min: row.atLeast, max: row.atMost }, {})),
  ]);
  return { items, mineral: id, cells };
}

/** Concentration in each edition, and every production figure that two of them have. */
async function ofEditions({ editions = [], mineral, year }: Input, asked: Asked): Promise<Compared> {
  if (mineral === undefined) throw new ObservatoryError("parameter-missing", { name: "mineral" });
  const known = (await asked.store.editions(asked.clocks)).map(({ edition }) => edition.id);
  for (const edition of editions) if (!known.includes(edition)) throw new ObservatoryError("name-unknown", { kind: "edition", name: edition, suggestion: nearest(edition, known) });
  const { id } = resolveMineralOrGood(mineral);
  const cells: Cell[] = [];
  for (const edition of editions) {
    const { told, observations } = await chainOf(mineral, year, edition, asked);
    // The newest year of one edition is not that of the other: an index stands beside the same year's alone.
    cells.push(...concentrationCells(edition, told).map((cell) => ({ ...cell, line: `${cell.line}|${cell.period?.text ?? ""}` })));
    cells.push(...observations.filter((one) => one.editionId === edition && one.key.denominator === null && one.figure !== null && (year === undefined || inYear(one.period, year))).map((one) => productionCell(edition, one)));
  }
  const shared = new Set(cells.filter((cell) => cells.some((other) => other.line === cell.line && other.item !== cell.item)).map(({ line }) => line));
  // Two rows of one edition on one line are two things that the line does not tell apart.
  const twice = new Set(cells.filter((cell, index) => cells.some((other, at) => at !== index && other.line === cell.line && other.item === cell.item)).map(({ line }) => line));
  return { items: editions, mineral: id, cells: cells.filter(({ line }) => shared.has(line) && !twice.has(line)) };
}

function productionCell(item: string, { id, key, figure, basis, period, editionId, sourceId }: Observation): Cell {
  const interval = figure ? amountOf(figure) : { lo: null, hi: null };
  return cellOf(["production", key.good, key.stage, key.area, period.text, basis, figure?.unit].join("|"), "production", item, { value: figure?.comparator === "eq" || figure?.comparator === "approx" ? figure.value : null, min: interval.lo, max: interval.hi }, { stage: key.stage, area: key.area, unit: figure?.unit ?? null, basis, period, editionId, sourceId, observationId: id });
}

const ORDER: readonly Cell["what"][] = ["hhi", "largest-share", "share", "passing", "production"];

function heldAgainstFirst(cells: readonly Cell[], items: readonly string[]): readonly { readonly line: Line; readonly sourceId: string | null }[] {
  const sorted = [...cells].sort((a, b) => ORDER.indexOf(a.what) - ORDER.indexOf(b.what) || stageOrder(a.stage) - stageOrder(b.stage) || (a.line < b.line ? -1 : a.line > b.line ? 1 : items.indexOf(a.item) - items.indexOf(b.item)));
  return sorted.map(({ sourceId, ...cell }) => {
    const first = sorted.find((other) => other.line === cell.line && other.item === items[0]);
    const comparable = first !== undefined && first.item !== cell.item && first.unit === cell.unit && first.basis === cell.basis && first.period?.text === cell.period?.text;
    const [own, other] = [intervalIn(cell), first ? intervalIn(first) : null];
    const gap = comparable && own && other ? differenceOf(own, other) : null;
    return {
      sourceId,
      line: {
        id: contentId("cmp", [cell.line, cell.item]), ...cell,
        difference: gap && { value: cell.value === null || first?.value === null || first === undefined ? null : cell.value - first.value, min: gap.lo, max: gap.hi },
        isApart: gap === null ? null : (gap.lo !== null && gap.lo > 0) || (gap.hi !== null && gap.hi < 0),
      },
    };
  });
}

const STAGE_ORDER: readonly (Stage | null)[] = ["mining", "concentrate", "refining", "metal", "component", "end-use", "recycling", null];
const stageOrder = (stage: Stage | null): number => STAGE_ORDER.indexOf(stage);
const intervalIn = ({ value, min, max }: Pick<Cell, "value" | "min" | "max">): Interval | null => (value === null && min === null && max === null ? null : { lo: min ?? value, hi: max ?? value, loOpen: false, hiOpen: false });
