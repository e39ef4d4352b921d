import { contracts, type AnswerOf } from "@monazite/contracts";
import { ObservatoryError } from "@monazite/core";
import { checkedBase, type Call, type Service } from "@monazite/readers/download";
import { answer, type Asked } from "../envelope/answer.js";
import { knownCalls, parts } from "../live/known.js";
import type { Live } from "../live/live.js";
import { quotaOf } from "../live/quota.js";
import { reportOf, runCalls, type CallReport } from "../live/run.js";
import { wishOf } from "../live/wish.js";

type Answer = AnswerOf<typeof contracts.fetch>;

/** Calls one fetch may be cut into: what two weeks of a free key allow. */
const MOST_CALLS = 7_000;
const USUAL = { calls: 500, minutes: 4 } as const;

/** Only with leave to reach the network, except to say what would be asked. */
export const fetchLive = answer(contracts.fetch, { id: "live.fetch", version: "1" }, async (input, asked) => {
  const { service, wish } = wishOf(input);
  const plan = service.plan(wish);
  if (plan.length > MOST_CALLS) throw new ObservatoryError("parameter-invalid", { name: "until", value: String(plan.length), reason: `more than ${MOST_CALLS} calls` });
  const { calls = USUAL.calls, minutes = USUAL.minutes, again = false, rate } = input;
  const { live } = asked;
  if (input.dry_run) return { answer: reported(await planned(plan, service, again, asked), null, service, asked.dataVersion, live), sourceIds: [] };
  if (!live) throw new ObservatoryError("network-off", {});
  if (live.network.base !== null) checkedBase(live.network.base);
  checkKey(service, live);
  const run = await runCalls(plan, service, { calls, minutes, again, rate }, asked, live);
  return { answer: reported(run.calls, run.stopped, service, await asked.store.dataVersion(asked.clocks), live), sourceIds: [] };
});

async function planned(plan: readonly Call[], service: Service, again: boolean, asked: Asked): Promise<readonly CallReport[]> {
  const { live } = asked;
  const known = live && !again ? await knownCalls(asked, live) : () => null;
  return plan.flatMap((call) => parts(call, service, again, live)).map((call) => {
    const before = known(call);
    return before ? reportOf(call, "already", { editionIds: [...before.editionIds], receipts: [...before.receipts] }) : reportOf(call, "planned");
  });
}

function reported(calls: readonly CallReport[], stopped: Answer["stopped"], service: Service, dataVersion: string, live: Live | undefined): Answer {
  const count = (...states: readonly CallReport["state"][]): number => calls.filter(({ state }) => states.includes(state)).length;
  return {
    dataVersion, stopped, quota: live ? quotaOf(service, live) : null, calls: [...calls],
    counts: { loaded: count("loaded"), already: count("already"), nothing: count("nothing"), failed: count("failed"), remaining: count("remaining", "planned") },
  };
}

/** @throws ObservatoryError `key-missing` or `key-unreadable`, neither of which tells the key */
function checkKey({ id, key }: Service, { network }: Live): void {
  if (!key) return;
  const own = network.keyOf(id);
  if (own === null || own === "") throw new ObservatoryError("key-missing", { service: id, variable: key.variable });
  if (!/^[\x21-\x7e]{8,200}$/.test(own)) throw new ObservatoryError("key-unreadable", { variable: key.variable });
}
