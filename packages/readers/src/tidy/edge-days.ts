// Days that stand for whole months or years. Programs that keep dates write January as "2024-01-01" (pandas, Parquet, a spreadsheet's date cell) or as
// "2024-01-31", and 2024 as its first or last day. One day alone may be meant as a day; several of one series, each the first or each the last of its year
// or month, are none. Only for what adds up over time: stocks and prices are of a day. A table may hold one series by year and another by month.
const SUMS: ReadonlySet<string> = new Set(["production", "exports", "imports", "net-exports", "net-imports", "consumption", "export-value", "import-value"]);

export const addsUpOverTime = (measure: string): boolean => SUMS.has(measure);

export type Whole = "year" | "month";

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
/** A day is its midnight too: "2024-01-01T00:00:00.000Z", "2024-01-01 00:00:00". */
export const dayOf = (text: string): string => text.replace(/^(\d{4}-\d{2}-\d{2})[T ]00:00(?::00(?:\.0+)?)?Z?$/, "$1");
export const isDay = (text: string): boolean => DAY.test(dayOf(text));
const isLastOfMonth = (day: string): boolean => { const [, year, month, date] = DAY.exec(day) ?? []; return new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate() === Number(date); };

/** A row's series, such as the output of one good, and its day. */
export interface DatedRow {
  readonly series: string;
  readonly day: string;
}

/**
 * What the days of each series are the edges of; a series whose days are days, or one alone that may be one, is not among them.
 *
 * @param rows those whose period is no day are not looked at
 * @param areYears the column is headed as one of years, where even one day is a year
 */
export function wholesOf(rows: readonly DatedRow[], areYears: boolean): ReadonlyMap<string, Whole> {
  const days = new Map<string, Set<string>>();
  for (const { series, day } of rows) if (DAY.test(day)) days.set(series, (days.get(series) ?? new Set()).add(day));
  return new Map([...days].flatMap(([series, distinct]) => { const whole = wholeOfDays([...distinct], areYears); return whole === null ? [] : [[series, whole] as const]; }));
}

function wholeOfDays(distinct: readonly string[], areYears: boolean): Whole | null {
  if (distinct.length < (areYears ? 1 : 2)) return null;
  if (distinct.every((day) => day.endsWith("-01-01")) || distinct.every((day) => day.endsWith("-12-31"))) return "year";
  return !areYears && (distinct.every((day) => day.endsWith("-01")) || distinct.every(isLastOfMonth)) ? "month" : null;
}

/** The year or month a day stands for. */
export const wholeOf = (day: string, whole: Whole): string => (DAY.test(day) ? day.slice(0, whole === "year" ? 4 : 7) : day);
