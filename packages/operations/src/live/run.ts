// Calls one after the other, each answer loaded like any file before the next is asked for. Whatever ends it, what is loaded stays, and the answer says what
// remains and why.
import type { AnswerOf, contracts } from "@monazite/contracts";
import { isObservatoryError, ObservatoryError } from "@monazite/core";
import { download, type Call, type Network, type Service } from "@monazite/readers/download";
import type { Asked } from "../envelope/answer.js";
import { knownCalls, parts } from "./known.js";
import { loadAnswer } from "./load-answer.js";
import type { Live } from "./live.js";
import { countAttempt } from "./quota.js";
import { endsTheRun, told, type Told } from "./told.js";

export type CallReport = AnswerOf<typeof contracts.fetch>["calls"][number];

export interface Limits {
  readonly calls: number;
  readonly minutes: number;
  /** Ask also what was fetched before. */
  readonly again: boolean;
  readonly rate: string | undefined;
}

/** Calls of a run that may fail by themselves; with more, what is asked for is at fault. */
const MOST_FAILED = 5;

export async function runCalls(plan: readonly Call[], service: Service, limits: Limits, asked: Asked, live: Live): Promise<{ readonly calls: readonly CallReport[]; readonly stopped: Told | null }> {
  const { clock } = live.network;
  const until = clock.now() + limits.minutes * 60_000;
  const network: Network = { ...live.network, until, onAttempt: (url) => countAttempt(service, url, live) };
  const known = limits.again ? () => null : await knownCalls(asked, live);
  const split = (call: Call): readonly Call[] => parts(call, service, limits.again, live);
  const reports: CallReport[] = [];
  const queue = plan.flatMap(split);
  let made = 0;
  let stopped: Told | null = null;
  for (let call = queue.shift(); call; call = queue.shift()) {
    const before = known(call);
    if (!stopped && (made >= limits.calls || clock.now() >= until)) stopped = told(new ObservatoryError("download-budget", { calls: made, minutes: limits.minutes }), call);
    if (before) reports.push(reportOf(call, "already", { editionIds: [...before.editionIds], receipts: [...before.receipts] }));
    else if (stopped) reports.push(reportOf(call, "remaining"));
    else {
      if (made++ > 0) await clock.wait(service.pause);
      try {
        const { report, smaller } = await make(call, service, network, limits, asked, live);
        reports.push(report);
        queue.unshift(...smaller.flatMap(split));
      } catch (error) {
        if (!isObservatoryError(error)) throw error;
        const isOver = endsTheRun(error);
        reports.push(isOver ? reportOf(call, "remaining") : reportOf(call, "failed", { problem: told(error, call) }));
        if (isOver || reports.filter(({ state }) => state === "failed").length >= MOST_FAILED) stopped = told(error, call);
      }
    }
    asked.onCall?.({ done: reports.length, of: reports.length + queue.length, url: call.url });
  }
  return { calls: reports, stopped: reports.some(({ state }) => state === "remaining") ? stopped : null };
}

export function reportOf({ url }: Call, state: CallReport["state"], more: Partial<CallReport> = {}): CallReport {
  return { state, url, rows: null, editionIds: [], problem: null, receipts: [], ...more };
}

/** Asks for one call and loads what comes. What came of it is written down only when that is done, so that a call is never taken for one that was loaded. */
async function make(call: Call, service: Service, network: Network, { rate }: Limits, asked: Asked, { journal }: Live): Promise<{ readonly report: CallReport; readonly smaller: readonly Call[] }> {
  const got = await download(call, service, network);
  const receipts = [...got.receipts];
  const settle = (outcome: "loaded" | "nothing" | "cut", editionIds: readonly string[] = []): void => journal.add({ kind: "settled", url: call.url, outcome, editionIds, receipts, at: network.clock.now() });
  if (got.kind === "nothing") {
    settle("nothing");
    return { report: reportOf(call, "nothing", { receipts }), smaller: [] };
  }
  if (got.kind === "capped") {
    const smaller = service.cut(call);
    if (!smaller.length) throw new ObservatoryError("download-capped", { url: call.url, rows: got.rows });
    settle("cut");
    return { report: reportOf(call, "cut", { receipts }), smaller };
  }
  const loaded = await loadAnswer(call, got, rate, asked);
  if (!loaded.problem) settle("loaded", loaded.editionIds);
  return { report: reportOf(call, loaded.problem ? "failed" : "loaded", { ...loaded, receipts }), smaller: [] };
}
