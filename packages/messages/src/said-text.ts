// What a claim says in short: "over 90 %", "the highest since February 2025".
import { parsePeriod, printPeriod, type Claim } from "@monazite/core";
import { figureEn, figureZh } from "./figure-text.js";

type Said = Pick<Claim, "figure" | "rank" | "metric">;
type Ranked = NonNullable<Claim["rank"]>;

export function saidShortEn({ figure, rank, metric }: Said): string {
  if (figure) return figureEn(figure);
  if (!rank) return metric;
  const place = rank.n === 1 ? (rank.highest ? "the highest" : "the lowest") : `number ${rank.n} from the ${rank.highest ? "top" : "bottom"}`;
  return `${place} ${windowOf(rank, "en", { record: "on record", from: (from) => `from ${from} on`, range: (from, until) => `of ${from} to ${until}` })}`;
}

export function saidShortZh({ figure, rank, metric }: Said): string {
  if (figure) return figureZh(figure);
  if (!rank) return metric;
  const place = rank.n === 1 ? (rank.highest ? "最高" : "最低") : `第${rank.n}${rank.highest ? "高" : "低"}`;
  return `${windowOf(rank, "zh", { record: "有记录以来", from: (from) => `${from}以来`, range: (from, until) => `${from}至${until}` })}${place}`;
}

interface Words {
  readonly record: string;
  readonly from: (from: string) => string;
  readonly range: (from: string, until: string) => string;
}

function windowOf({ from, until }: Ranked, lang: "en" | "zh", words: Words): string {
  if (from === null) return words.record;
  const first = printPeriod(parsePeriod(from.endsWith("-01") ? from.slice(0, 7) : from), lang);
  return until === null ? words.from(first) : words.range(first, printPeriod(parsePeriod(until), lang));
}
