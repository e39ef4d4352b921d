// A fetch as a person reads it: each call with its state, what was loaded and why not, and below them what remains. Addresses are shown whole, since they differ
// at their ends.
import type { AnswerOf, Contracts, Envelope } from "@monazite/contracts";
import type { Lang, ProblemCode } from "@monazite/core";
import { catalogues } from "@monazite/messages";
import { displayWidth } from "./display-width.js";
import { exitCodeOf } from "./exit-code.js";
import { printable } from "./terminal.js";

type Fetched = Envelope<AnswerOf<Contracts["fetch"]>>;

export function printFetch({ calls, counts, stopped, quota, dataVersion }: Fetched, lang: Lang): string {
  const { labels, number } = catalogues[lang];
  const words = calls.map(({ state }) => labels[`fetch.${state}`]);
  const indent = Math.max(...words.map(displayWidth));
  const lines = calls.flatMap(({ url, rows, editionIds, problem, receipts }, index) => {
    const word = words[index] ?? "";
    const more = [
      ...(rows ? [`${number(rows.accepted)} / ${number(rows.read)} ${labels["import.rows"]}${rows.quarantined ? ` · ${number(rows.quarantined)} ${labels["import.quarantined"]}` : ""}`] : []),
      ...editionIds,
      ...(receipts.some(({ attempts }) => attempts > 1) ? [`${number(receipts.reduce((sum, { attempts }) => sum + attempts, 0))} ${labels["fetch.attempts"]}`] : []),
    ].join(" · ");
    return [`${word}${" ".repeat(indent - displayWidth(word))}  ${printable(url)}`, ...[more, problem?.[lang] ?? ""].filter((line) => line !== "").map((line) => `${" ".repeat(indent)}  ${printable(line)}`)];
  });
  const totals = (["loaded", "already", "nothing", "failed", "remaining"] as const).filter((state) => counts[state] > 0).map((state) => `${number(counts[state])} ${labels[`fetch.${state}`]}`);
  return `${[
    ...lines,
    [...totals, ...(quota ? [`${number(quota.used)} / ${number(quota.limit)} ${labels["fetch.quota"]}`] : [])].join(" · "),
    ...(stopped ? [`${labels["fetch.stopped"]}: ${printable(stopped[lang])}`] : []),
    `${labels["footer.data"]} ${dataVersion}`,
  ].join("\n")}\n`;
}

/** 0 when everything that was asked for is there; else whose fault it is that it is not, and 3 where rows were kept aside. */
export function fetchExit({ calls, stopped }: Fetched): number {
  if (stopped) return exitCodeOf(stopped.code as ProblemCode);
  const failed = calls.find(({ problem }) => problem);
  // An answer that came and was not loaded has a receipt: its problem is one of tables, some of which bear the name of one of ours.
  if (failed?.problem) return failed.receipts.length === 0 ? exitCodeOf(failed.problem.code as ProblemCode) : 3;
  return calls.some(({ rows }) => (rows?.quarantined ?? 0) > 0) ? 3 : 0;
}
