// Salient statistics of the United States as they came until 2024: a file a commodity, one year a row, one statistic a column, whose unit ends its name
// ("USprod_t", "NIR_pct", "Price_dol_kg"). A column whose name says no measure or unit known here is told and not read.
import type { Observation, Stage } from "@monazite/core";
import { goods } from "@monazite/core/goods";
import { minerals } from "@monazite/core/minerals";
import { lastDigitOf, observationOf } from "../observations.js";
import type { ReadTable, TableInput, TableReader } from "../reader.js";
import { eachOnce, type Keyed } from "../table/each-once.js";
import { bindColumns } from "../table/header.js";
import { Tally } from "../tally.js";
import { figureOfCell, isExact, mcsCell, refuseGrouping } from "./cell.js";
import { mineralOfChapter } from "./chapters.js";
import { CHAPTER_BASIS } from "./long-goods.js";
import { mcsEdition, mcsSource } from "./source.js";
import { summariesYear, yearsInColumn, yearsOfWholeSeries } from "./summaries.js";
import { roundedDigit } from "./words.js";

const NEEDED = ["datasource", "commodity", "year"] as const;
const MEASURES: readonly (readonly [RegExp, string])[] = [[/^us_?prod/, "production"], [/^imports?(_|$)/, "imports"], [/^exports?(_|$)/, "exports"], [/^consump/, "consumption"], [/^stocks?(_|$)/, "stocks"], [/^employ/, "employment"], [/^nir(_|$)/, "import-reliance"], [/^price/, "price"]];
const MASS: Readonly<Record<string, readonly [string, number]>> = { t: ["t", 1], mt: ["t", 1], kt: ["t", 1000], mmt: ["t", 1e6], kg: ["kg", 1] };
const PRICES: Readonly<Record<string, string>> = { dt: "USD/t", dol_t: "USD/t", dkg: "USD/kg", dol_kg: "USD/kg", dlb: "USD/lb", dol_lb: "USD/lb", ctslb: "USc/lb", cts_lb: "USc/lb", dmtu: "USD/mtu", dol_mtu: "USD/mtu", dtoz: "USD/troy oz", dol_toz: "USD/troy oz", dg: "USD/g", dol_g: "USD/g" };

/** Where in the chain a column of output stands, as its name says: mine output and scrap are no two figures of one thing. */
const STAGES: readonly (readonly [RegExp, Stage])[] = [[/mine/i, "mining"], [/second|scrap|recycl/i, "recycling"], [/refin/i, "refining"], [/smelt/i, "metal"]];
const stageIn = (measure: string, name: string): Stage | null => (measure === "production" ? (STAGES.find(([words]) => words.test(name))?.[1] ?? null) : null);

interface Statistic {
  readonly plain: string;
  readonly name: string;
  readonly measure: string;
  readonly unit: string;
  readonly factor: number;
}

function statisticIn(plain: string, name: string): Statistic | null {
  const measure = MEASURES.find(([words]) => words.test(plain))?.[1];
  const [, two = ""] = /_([a-z]+_[a-z]+)$/.exec(plain) ?? [];
  const [, one = ""] = /_([a-z]+)$/.exec(plain) ?? [];
  if (measure === undefined) return null;
  if (measure === "price") { const unit = PRICES[two] ?? PRICES[one]; return unit === undefined ? null : { plain, name, measure, unit, factor: 1 }; }
  if (measure === "import-reliance") return one === "pct" ? { plain, name, measure, unit: "%", factor: 1 } : null;
  if (measure === "employment") return one === "num" || one === "no" ? { plain, name, measure, unit: "person", factor: 1 } : null;
  const mass = MASS[one];
  return mass ? { plain, name, measure, unit: mass[0], factor: mass[1] } : null;
}

/** What a price of a chapter is of, where the name of its column says it: "Price_NdOxide_dkg" among the rare earths. */
function pricedGood(mineral: string, name: string): string {
  const [, symbol = ""] = /^price_?([a-z]{1,2})_?oxide/i.exec(name) ?? [];
  const metal = symbol === "" ? undefined : minerals.all.find((one) => one.symbol?.toLowerCase() === symbol.toLowerCase());
  const oxide = metal && goods.get(`${metal.id}-oxide`);
  return oxide?.id ?? (/mischmetal/i.test(name) ? "mischmetal" : mineral);
}

export const usgsSalient: TableReader = {
  id: "usgs-mcs-salient", encoding: "windows-1252",
  recognise: ({ plain, names }) => (NEEDED.every((name) => plain.includes(name)) && plain.some((one, index) => statisticIn(one, names[index] ?? one) !== null) ? 1 : 0),
  read,
};

function read(input: TableInput): ReadTable {
  const { header, rows, sha256, options } = input;
  const columns = bindColumns(header, NEEDED);
  const tally = new Tally();
  const statistics = header.plain.flatMap((plain, index): Statistic[] => {
    if ((NEEDED as readonly string[]).includes(plain)) return [];
    const found = statisticIn(plain, header.names[index] ?? plain);
    if (!found) tally.tell({ code: "column-not-read", line: null, column: header.names[index] ?? plain, raw: "" });
    return found ? [found] : [];
  });
  const all = [...tally.down(rows(columns, tally.tellUnread))];
  refuseGrouping(input, all, statistics.map(({ plain }) => plain));
  const years = all.flatMap((row) => (/^(19|20)\d{2}$/.test(row.cell("year").trim()) ? [{ series: row.cell("commodity").trim(), kind: "salient" as const, year: row.cell("year").trim() }] : []));
  const named = yearsInColumn(all, "datasource");
  const summaries = summariesYear(named.length > 0 ? named : yearsOfWholeSeries(years), years.map(({ year }) => year), input, tally);
  const commodity = all[0]?.cell("commodity").trim() ?? "";
  const edition = mcsEdition(sha256, summaries, { ...options, edition: options.edition ?? `usgs-mcs-${summaries}:salient-${commodity.toLowerCase().replace(/[^a-z0-9]+/g, "-")}` });
  const found = all.flatMap((row): Keyed<readonly Observation[]>[] => {
    const year = row.cell("year").trim();
    const told = row.cell("commodity").trim();
    const mineral = mineralOfChapter(told);
    if (!/^(19|20)\d{2}$/.test(year)) return tally.aside(row, "period-unreadable", "Year") ?? [];
    if (mineral === undefined) return tally.aside(row, "word-unknown", "Commodity") ?? [];
    const cells = statistics.map((statistic) => ({ statistic, cell: mcsCell(row.cell(statistic.plain), statistic.measure, options.decimal) }));
    const unread = cells.find(({ cell }) => cell === null);
    if (unread) return tally.aside(row, "number-unreadable", unread.statistic.name) ?? [];
    // The Summaries of a year give estimates for the year before.
    const status = Number(year) === Number(summaries) - 1 ? "estimated" : "reported";
    const item = cells.flatMap(({ statistic: { measure, unit, factor, name }, cell }) => {
      if (cell === null) return [];
      const trade = measure === "imports" || measure === "exports";
      const isMass = unit === "t" || unit === "kg";
      const { figure, gap } = figureOfCell(cell, cell.digits ?? "0", unit, factor, isExact(cell) ? (isMass ? roundedDigit(cell.digits ?? "") : lastDigitOf(cell.digits ?? "")) * factor : null);
      return [{
        ...observationOf(edition.id, edition.id, {
          line: row.line, column: name, key: { measure, good: measure === "price" ? pricedGood(mineral, name) : mineral, stage: stageIn(measure, name), area: measure === "price" ? "MARKET-NOT-STATED" : "USA", counterpart: trade ? "WLD" : null }, period: year, printed: "", value: gap ?? "not-reported", unit, status: cell.isEstimated ? "estimated" : status,
          basis: isMass ? (CHAPTER_BASIS[mineral] ?? null) : null, definition: name,
        }), figure, gap,
      }];
    });
    return [{ key: `${told}|${year}`, says: row.raw, row, item }];
  });
  const kept = eachOnce(found, tally, "Year");
  return { edition, sources: [mcsSource(edition.id, summaries, edition.published)], observations: kept.flat(), flows: [], problems: tally.problems, rows: tally.counts(kept.length) };
}
