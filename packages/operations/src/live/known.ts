// What was fetched before, by the journal and by what the record still holds.
import type { Receipt } from "@monazite/core";
import type { Call, Service } from "@monazite/readers/download";
import { NOW } from "@monazite/store";
import type { Asked } from "../envelope/answer.js";
import type { Live } from "./live.js";
import { DAY } from "./quota.js";

export type Known = (call: Call) => { readonly editionIds: readonly string[]; readonly receipts: readonly Receipt[] } | null;

/** What a call gave, as long as it stands: an edition that was withdrawn is fetched again, and "nothing" is asked again after a day. */
export async function knownCalls(asked: Asked, { journal, network }: Live): Promise<Known> {
  const editions = new Set((await asked.store.editions(NOW)).map(({ edition }) => edition.id));
  const since = network.clock.now() - DAY;
  return ({ url }) => {
    const settled = journal.settled(url);
    const stands = settled?.outcome === "loaded" ? settled.editionIds.length > 0 && settled.editionIds.every((id) => editions.has(id)) : settled?.outcome === "nothing" && settled.at > since;
    return settled && stands ? settled : null;
  };
}

/** The calls that a call became when it was found too large for one answer, or itself. */
export function parts(call: Call, service: Service, again: boolean, live: Live | undefined): readonly Call[] {
  return !again && live?.journal.settled(call.url)?.outcome === "cut" ? service.cut(call).flatMap((one) => parts(one, service, again, live)) : [call];
}
