// One request and its whole answer: redirects within the service's hosts, a limit of bytes and of time, and an end that was really there. The body is asked
// for plain: of a body that HTTP packs, the platform does not tell when its end is missing.
import { ObservatoryError } from "@monazite/core";
import { joined } from "../bytes/source.js";
import { allowed, getsKey, located } from "./address.js";
import type { Network } from "./network.js";
import { PATIENCE } from "./patience.js";
import type { Answer, Call, Service } from "./service.js";

/** The connection or the body broke: asked again, it may be whole. */
export class Broken extends Error {
  override readonly name = "Broken";
  /** Bytes that came; null when no answer began. */
  readonly bytes: number | null;

  constructor(bytes: number | null, cause?: unknown) {
    super("broken", { cause });
    this.bytes = bytes;
  }
}

/** @throws Broken, or ObservatoryError `download-elsewhere` or `download-too-large` */
export async function attempt(call: Call, service: Service, { fetch, clock, base, keyOf, until }: Network): Promise<Answer> {
  const key = keyOf(service.id);
  const stopped = new AbortController();
  const putOff = clock.alarm(Math.max(1_000, Math.min(PATIENCE.answer, until - clock.now())), () => stopped.abort());
  try {
    let url = located(call.url, service, base);
    for (let hops = 0; hops <= PATIENCE.redirects; hops++) {
      const headers = { accept: "*/*", "accept-encoding": "identity", "user-agent": "monazite", ...(service.key && key !== null && getsKey(url, service, base) && { [service.key.header]: key }) };
      const response = await fetch(url, { headers, redirect: "manual", signal: stopped.signal }).catch((error: unknown) => { throw new Broken(null, error); });
      const next = response.status >= 300 && response.status < 400 ? response.headers.get("location") : null;
      if (next === null) return { status: response.status, headers: response.headers, bytes: await wholeBody(response, call) };
      await response.body?.cancel();
      url = allowed(new URL(next, url), service, base);
    }
    throw new ObservatoryError("download-unexpected", { url: call.url, found: `${PATIENCE.redirects} redirects` });
  } finally {
    putOff();
  }
}

async function wholeBody(response: Response, { url }: Call): Promise<Uint8Array> {
  const packed = response.headers.get("content-encoding");
  const told = response.headers.get("content-length");
  const expected = told !== null && packed === null ? Number(told) : null;
  const tooLarge = (bytes: number): ObservatoryError => new ObservatoryError("download-too-large", { url, bytes, limit: PATIENCE.bytes });
  if (expected !== null && expected > PATIENCE.bytes) {
    await response.body?.cancel();
    throw tooLarge(expected);
  }
  const parts: Uint8Array[] = [];
  let bytes = 0;
  const reader = (response.body as ReadableStream<Uint8Array> | null)?.getReader();
  for (;;) {
    const step = await reader?.read().catch((error: unknown) => { throw new Broken(bytes, error); });
    if (!step || step.done) break;
    bytes += step.value.length;
    if (bytes > PATIENCE.bytes) {
      await reader?.cancel();
      throw tooLarge(bytes);
    }
    parts.push(step.value);
  }
  if (expected !== null && bytes !== expected) throw new Broken(bytes);
  return joined(parts);
}
