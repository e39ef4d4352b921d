// World Bank, Indicators API v2: governance indicators (source 3) by country and year, as JSON, page after page made into one file. No key.
// What was read: datahelpdesk.worldbank.org articles 898581 "API Basic Call Structures" and 1886674 "New features in the V2 API" (dates, pages, the head of an
// answer). A fault is 200 with [{"message": [{"id", "key", "value"}]}]: 120 for a wrong value, 175 for an indicator that was archived. Since the revision of
// 2025 the codes begin with GOV_WGI_; the short ones ("PV.EST") are archived stubs.
import { ObservatoryError } from "@monazite/core";
import { isItem, isMarkup, jsonIn, quoted, refused, unexpected, type Item } from "./body.js";
import type { Answer, Call, Got, Judged, Parts, Service } from "./service.js";

const HOST = "api.worldbank.org";
const ROWS_A_PAGE = 10_000;
/** "PV.EST", "GOV_WGI_PV.EST": one of the six indicators, on one scale. */
const INDICATOR = /^(?:GOV_WGI_)?((?:VA|PV|GE|RQ|RL|CC)\.(?:EST|SC|PER\.RNK))$/i;

export const worldBank: Service = {
  id: "world-bank",
  hosts: [HOST],
  key: null,
  callsADay: null,
  pause: 0,
  takes: ["indicators", "reporters", "periods"],
  needs: ["indicators", "periods"],
  plan: ({ indicators, reporters, periods }) => indicators.map((indicator) => {
    const code = INDICATOR.exec(indicator)?.[1]?.toUpperCase();
    if (code === undefined) throw new ObservatoryError("parameter-invalid", { name: "indicators", value: indicator, reason: "VA, PV, GE, RQ, RL or CC with .EST, .SC or .PER.RNK" });
    return callOf({ indicator: [`GOV_WGI_${code}`], places: reporters.map(({ id }) => id), periods: periods.map((period) => period.slice(0, 4)), page: ["1"] });
  }),
  cut: () => [],
  judge,
};

function callOf(parts: Parts): Call {
  const { indicator: [indicator = ""] = [], places = [], periods = [], page: [page = "1"] = [] } = parts;
  const [from = "", until = from] = [periods[0], periods.at(-1)];
  return {
    url: `https://${HOST}/v2/country/${places.length ? places.join(";") : "all"}/indicator/${indicator}?source=3&format=json&per_page=${ROWS_A_PAGE}&date=${from === until ? from : `${from}:${until}`}&page=${page}`,
    name: `world-bank-${indicator}-${from === until ? from : `${from}-${until}`}.json`, edition: null, parts,
  };
}

interface Page {
  readonly head: Item;
  readonly rows: readonly Item[];
}

function judge(call: Call, answer: Answer, earlier: readonly Got[]): Judged {
  const { status, bytes } = answer;
  const body = jsonIn(bytes);
  const said = messageIn(body);
  if (status !== 200 || said !== null) return refused(call, answer, said ?? quoted(bytes));
  if (body === undefined) return isMarkup(bytes) || bytes[0] !== 0x5b ? unexpected(call, answer) : { kind: "cut-off" };
  const page = pageOf(body);
  if (!page) return unexpected(call, answer);
  const pages = [...earlier.flatMap((got) => pageOf(jsonIn(got.answer.bytes)) ?? []), page];
  const [total, of] = [Number(page.head["total"]), Number(page.head["pages"])];
  // Data that were renewed between two pages do not fit together; the first page would have to be asked again.
  if (pages.some(({ head }) => Number(head["total"]) !== total || head["lastupdated"] !== page.head["lastupdated"])) return { kind: "fault", error: new ObservatoryError("download-truncated", { url: call.url, bytes: bytes.length, attempts: pages.length }) };
  if (total === 0) return { kind: "nothing" };
  if (pages.length < of) return { kind: "further", call: callOf({ ...call.parts, page: [String(pages.length + 1)] }) };
  const rows = pages.flatMap((one) => one.rows);
  if (rows.length !== total) return { kind: "cut-off" };
  if (pages.length === 1) return { kind: "data" };
  return { kind: "data", bytes: new TextEncoder().encode(JSON.stringify([{ ...page.head, page: 1, pages: 1, per_page: total }, rows])) };
}

/** An answer is a head and its rows; null for another shape. */
function pageOf(body: unknown): Page | null {
  if (!Array.isArray(body) || !isItem(body[0]) || !("pages" in body[0])) return null;
  const rows: unknown = body[1] ?? [];
  return Array.isArray(rows) && rows.every(isItem) ? { head: body[0], rows } : null;
}

function messageIn(body: unknown): string | null {
  const first: unknown = Array.isArray(body) ? (body as readonly unknown[])[0] : body;
  const messages = isItem(first) ? first["message"] : undefined;
  return Array.isArray(messages) ? messages.filter(isItem).map(({ id, value }) => `${String(id)}: ${String(value)}`).join("; ") : null;
}
