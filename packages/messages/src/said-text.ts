// What a claim says in short: "over 90 %", "the highest since February 2025".
import { parsePeriod, printPeriod, type AreaRef, type Claim } from "@monazite/core";
import { figureEn, figureZh } from "./figure-text.js";

type Said = Pick<Claim, "figure" | "rank" | "standing" | "metric">;
type Ranked = NonNullable<Claim["rank"]>;
type Standing = NonNullable<Claim["standing"]>;

export function saidShortEn({ figure, rank, standing, metric }: Said): string {
  if (figure) return figureEn(figure);
  if (standing) return standingEn(standing);
  if (!rank) return metric;
  const place = rank.n === 1 ? (rank.highest ? "the highest" : "the lowest") : `number ${rank.n} from the ${rank.highest ? "top" : "bottom"}`;
  return `${place} ${windowOf(rank, "en", { record: "on record", from: (from) => `from ${from} on`, range: (from, until) => `of ${from} to ${until}` })}`;
}

export function saidShortZh({ figure, rank, standing, metric }: Said): string {
  if (figure) return figureZh(figure);
  if (standing) return standingZh(standing);
  if (!rank) return metric;
  const place = rank.n === 1 ? (rank.highest ? "最高" : "最低") : `第${rank.n}${rank.highest ? "高" : "低"}`;
  return `${windowOf(rank, "zh", { record: "有记录以来", from: (from) => `${from}以来`, range: (from, until) => `${from}至${until}` })}${place}`;
}

const SIDES_EN = { maker: "producer", holder: "holder of reserves", user: "user", seller: "exporter", buyer: "importer" } as const;
const SIDES_ZH = { maker: "生产国", holder: "储量国", user: "消费国", seller: "供应方", buyer: "进口方" } as const;

/** "number 3 as producer of the world, behind China". */
function standingEn({ n, highest, side, scope, outside, behind }: Standing): string {
  const place = n === 1 ? (highest ? "the largest" : "the smallest") : `number ${n}${highest ? "" : " from the bottom"} as`;
  return `${place} ${SIDES_EN[side]}${scope ? ` of ${areaName(scope, "en")}` : ""}${outside ? ` outside ${areaName(outside, "en")}` : ""}${behind.length ? `, behind ${behind.map((area) => areaName(area, "en")).join(", ")}` : ""}`;
}

function standingZh({ n, highest, side, scope, outside, behind }: Standing): string {
  const among = `${scope ? areaName(scope, "zh") : ""}${outside ? `${areaName(outside, "zh")}以外` : ""}`;
  return `${among}${n === 1 ? `${highest ? "最大" : "最小"}` : `第${n}${highest ? "大" : "小"}`}${SIDES_ZH[side]}${behind.length ? `，次于${behind.map((area) => areaName(area, "zh")).join("、")}` : ""}`;
}

/** Areas go by the name their claim has; the whole world has one in each language. */
function areaName({ id, name }: AreaRef, lang: "en" | "zh"): string {
  return id === "WLD" ? { en: "the world", zh: "全球" }[lang] : name;
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
