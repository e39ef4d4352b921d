// The one door to the network: a call goes out, a whole file and its receipts come back. It asks again where that can help, waits as long as it is told to
// and no longer, and gives on nothing of an answer that breaks off.
import { isObservatoryError, ObservatoryError, sha256Hex, type Receipt } from "@monazite/core";
import { checkedBase, located } from "./address.js";
import { attempt, Broken } from "./attempt.js";
import type { Network } from "./network.js";
import { backoff, isPassing, PATIENCE, retryAfter } from "./patience.js";
import type { Answer, Call, Got, Judged, Service } from "./service.js";

export type Downloaded =
  | { readonly kind: "data"; readonly bytes: Uint8Array; readonly receipts: readonly Receipt[] }
  | { readonly kind: "nothing"; readonly receipts: readonly Receipt[] }
  | { readonly kind: "capped"; readonly rows: number; readonly receipts: readonly Receipt[] };

/** Pages of one file at most: a service that names ever further ones is at fault. */
const MOST_PAGES = 200;

/** @throws ObservatoryError `parameter-invalid` for a base that is not on this machine, and of the families `download-…` and `key-…`; no fact of it holds a key */
export async function download(first: Call, service: Service, given: Network): Promise<Downloaded> {
  const network = { ...given, base: given.base === null ? null : checkedBase(given.base) };
  const key = network.keyOf(service.id);
  try {
    const earlier: Got[] = [];
    const receipts: Receipt[] = [];
    for (let call = first; earlier.length < MOST_PAGES;) {
      if (earlier.length > 0) await network.clock.wait(service.pause);
      const { judged, answer, receipt } = await ask(call, service, network, earlier);
      receipts.push(receipt);
      if (judged.kind === "data") return { kind: "data", bytes: judged.bytes ?? answer.bytes, receipts };
      if (judged.kind === "fault") throw judged.error;
      if (judged.kind !== "further") return { ...judged, receipts };
      earlier.push({ call, answer });
      call = judged.call;
    }
    throw new ObservatoryError("download-unexpected", { url: first.url, found: `${MOST_PAGES} pages` });
  } catch (error) {
    throw key !== null && isObservatoryError(error) ? withoutKey(error, key) : error;
  }
}

type Asked = { readonly judged: Exclude<Judged, { readonly kind: "cut-off" | "later" }>; readonly answer: Answer; readonly receipt: Receipt };

async function ask(call: Call, service: Service, network: Network, earlier: readonly Got[]): Promise<Asked> {
  const { clock } = network;
  const moment = (): string => new Date(clock.now()).toISOString();
  for (let attempts = 1; ; attempts++) {
    network.onAttempt(call.url);
    const askedAt = moment();
    const came = await attempt(call, service, network).catch((error: unknown) => { if (error instanceof Broken) return error; throw error; });
    const told = came instanceof Broken ? null : retryAfter(came, clock.now());
    const judged: Judged | null = came instanceof Broken || isPassing(came.status) ? null : service.judge(call, came, earlier);
    if (judged && !(came instanceof Broken) && judged.kind !== "cut-off" && judged.kind !== "later") return { judged, answer: came, receipt: receiptOf(network.base === null ? call.url : located(call.url, service, network.base).href, service, came, askedAt, moment(), attempts) };
    if (told !== null && told > PATIENCE.longest) throw new ObservatoryError("download-wait", { service: service.id, seconds: Math.ceil(told / 1000), limit: PATIENCE.longest / 1000 });
    const pause = told ?? backoff(attempts);
    if (attempts >= PATIENCE.attempts || clock.now() + pause >= network.until) throw givenUp(call, came, judged, attempts);
    await clock.wait(pause);
  }
}

function givenUp({ url }: Call, came: Answer | Broken, judged: Judged | null, attempts: number): ObservatoryError {
  if (came instanceof Broken) return came.bytes === null ? new ObservatoryError("download-unreachable", { host: new URL(url).host, attempts }, { cause: came.cause }) : new ObservatoryError("download-truncated", { url, bytes: came.bytes, attempts });
  if (judged?.kind === "later") return new ObservatoryError("download-deferred", { url, attempts });
  return judged ? new ObservatoryError("download-truncated", { url, bytes: came.bytes.length, attempts }) : new ObservatoryError("download-failed", { url, status: came.status, attempts });
}

/** @param url what was really asked: a receipt from a server on this machine names that one */
function receiptOf(url: string, { id }: Service, { status, bytes, headers }: Answer, askedAt: string, answeredAt: string, attempts: number): Receipt {
  return { service: id, url, askedAt, answeredAt, status, bytes: bytes.length, sha256: sha256Hex(bytes), etag: headers.get("etag"), lastModified: headers.get("last-modified"), attempts };
}

/** A service may say in its answer what it was sent; what it said is told without it. */
function withoutKey({ code, facts }: ObservatoryError, key: string): ObservatoryError {
  return new ObservatoryError(code, Object.fromEntries(Object.entries(facts).map(([name, fact]: [string, unknown]) => [name, typeof fact === "string" ? fact.replaceAll(key, "…") : fact])) as never);
}
