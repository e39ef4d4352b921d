// One loop over the contracts, the description of them, the viewer's files, and the rules that hold for every answer.
import type { ReadableStream } from "node:stream/web";
import { contracts, FORMATS, type Contract, type Envelope, type Format, type QuestionName } from "@monazite/contracts";
import { ObservatoryError, sha256Hex } from "@monazite/core";
import { nearest, operations, questionText, canonicalInput, toCsv, toParquet, type Context } from "@monazite/operations";
import { Hono, type Context as Request, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { cors } from "hono/cors";
import { secureHeaders } from "hono/secure-headers";
import { openApiDocument } from "./openapi.js";
import { problemResponse } from "./problem-response.js";
import { tokenGate } from "./token-gate.js";
import { withBodyLaidDown } from "./laid-down.js";
import { LIMITS, wireFields, wireQuery, wireText } from "./wire.js";

export interface AppOptions {
  readonly context: Context;
  readonly version: string;
  /** Without one, questions that write do not exist. */
  readonly token: string | null;
  /** Names this server answers to, when it listens on loopback only; null when it is meant to be reached from elsewhere. */
  readonly hosts?: readonly string[] | null;
  /** Origin whose pages may read answers ("*": any); null: only our own, since stored texts may be private. */
  readonly allowOrigin?: string | null;
  /** Whether files are made of data whose licence lets nobody pass them on: for oneself, yes; for whoever can reach this server, no. Yes unless given. */
  readonly exportsAll?: boolean;
  /** Adds the viewer and the reference page after the API's own routes. */
  readonly pages?: (app: Hono) => void;
  /** Told of every error that is not the asker's. */
  readonly report: (reference: string, error: unknown) => void;
}

export function createApp({ context, version, token, hosts = null, allowOrigin = null, exportsAll = true, pages, report }: AppOptions): Hono {
  const app = new Hono();
  const description = JSON.stringify(openApiDocument(version, token !== null));

  app.onError((error, c) => problemResponse(c, error, report));
  app.use(secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'self'"], scriptSrc: ["'self'"], styleSrc: ["'self'", "'unsafe-inline'"], imgSrc: ["'self'", "data:"],
      objectSrc: ["'none'"], baseUri: ["'none'"], formAction: ["'self'"], frameAncestors: ["'none'"],
    },
    crossOriginOpenerPolicy: "same-origin",
    referrerPolicy: "no-referrer",
    strictTransportSecurity: false,
    xFrameOptions: "DENY",
  }));
  // A page elsewhere can point a name of its own at this machine; it must not get answers under that name.
  app.use(async (c, next) => {
    const name = new URL(c.req.url).hostname;
    if (hosts && !hosts.includes(name)) throw new ObservatoryError("host-unknown", { host: name.slice(0, 80) });
    await next();
  });
  if (allowOrigin !== null) app.use("/v1/*", cors({ origin: allowOrigin, allowMethods: ["GET", "HEAD", "POST"], allowHeaders: ["content-type", "accept", "accept-language"], exposeHeaders: ["etag", "link"] }));
  const limited = (maxSize: number): MiddlewareHandler => bodyLimit({ maxSize, onError: (c) => problemResponse(c, new ObservatoryError("body-too-large", { bytes: Number(c.req.header("content-length") ?? maxSize), limit: maxSize }), report) });
  const [small, large] = [limited(LIMITS.body), limited(LIMITS.file)];
  const takesFile = new Set(Object.values<Contract>(contracts).filter(({ file }) => file !== null).map(({ name }) => `/v1/${name}`));
  const bySize: MiddlewareHandler = (c, next) => (takesFile.has(c.req.path) ? large : small)(c, next);
  app.use("/v1/*", bySize);

  app.get("/health", async (c) => c.json({ status: "ok", version, dataVersion: await context.store.dataVersion({ asOf: null, recordedAsOf: null }) }));
  app.get("/openapi.json", (c) => c.body(description, 200, { "content-type": "application/json; charset=utf-8" }));

  const gate = tokenGate(token);
  app.all("/v1/:question", async (c) => {
    const { contract, ending } = questionOf(c.req.param("question"), token !== null);
    const allowed = !takesBody(contract) && !contract.writes ? ["GET", "HEAD"] : ["POST"];
    if (!allowed.includes(c.req.method)) throw new ObservatoryError("method-not-allowed", { method: c.req.method.slice(0, 20), allowed: allowed.join(", ") });
    if (contract.writes) gate(c, contract.name);
    const query = wireQuery(c);
    const format = formatOf(c, ending, query);
    const wire = contract.file !== null ? query : contract.text === null ? { ...query, ...(contract.writes && (await wireFields(c))) } : { ...query, ...(await wireText(c, contract as Contract & { readonly text: string }, context.toText)) };
    const etag = allowed.includes("GET") ? await etagOf(contract, wire, `${format} ${version}`, context) : null;
    if (etag !== null && c.req.header("if-none-match") === etag) return c.body(null, 304, { etag, vary: "Accept" });
    const ask = (asked: Context): Promise<Envelope> => operations[contract.name as QuestionName].ask(wire, asked);
    const envelope = await (contract.file === null ? ask(context) : withBodyLaidDown(c.req.raw.body as ReadableStream<Uint8Array> | null, (given) => ask({ ...context, given })));
    if (format !== "json" && !exportsAll) refuseUnlicensed(envelope);
    const body = format === "parquet" ? toParquet(contract, envelope) : format === "csv" ? toCsv(contract, envelope, wire["raw"] === "true") : JSON.stringify(envelope);
    return c.body(body, 200, {
      "content-type": MEDIA_TYPES[format],
      vary: "Accept",
      "cache-control": etag === null ? "no-store" : "no-cache",
      ...(etag !== null && { etag }),
      ...(format !== "json" && { "content-disposition": `attachment; filename="monazite-${contract.name}-${envelope.meta.dataVersion}.${format}"` }),
      ...(envelope.meta.page?.next && { link: `<${nextLink(c, envelope.meta.page.next)}>; rel="next"` }),
    });
  });

  pages?.(app);
  app.notFound((c) => problemResponse(c, new ObservatoryError("question-unknown", { name: c.req.path.slice(0, 80), suggestion: "" }), report));
  return app;
}

/** @throws ObservatoryError `export-forbidden` naming whose data they are and under which terms */
function refuseUnlicensed({ meta: { sources } }: Envelope): void {
  const kept = sources.filter(({ redistributable }) => !redistributable);
  if (kept.length) throw new ObservatoryError("export-forbidden", { sources: kept.slice(0, 5).map(({ publisher, licence }) => `${publisher} (${licence})`).join("; ") });
}

/** IANA, "application/vnd.apache.parquet". */
const PARQUET = "application/vnd.apache.parquet";
const MEDIA_TYPES: Readonly<Record<Format, string>> = { json: "application/json; charset=utf-8", csv: "text/csv; charset=utf-8; header=present", parquet: PARQUET };

const takesBody = ({ text, file }: Contract): boolean => text !== null || file !== null;

/** "production.csv" is the question `production` in CSV. */
function questionOf(path: string, mayWrite: boolean): { readonly contract: Contract; readonly ending: string | null } {
  const dot = path.indexOf(".");
  const name = dot < 0 ? path : path.slice(0, dot);
  const known = Object.values<Contract>(contracts).filter(({ writes }) => mayWrite || !writes);
  const contract = known.find((one) => one.name === name);
  if (!contract) throw new ObservatoryError("question-unknown", { name: name.slice(0, 80), suggestion: nearest(name, known.map((one) => one.name)) });
  return { contract, ending: dot < 0 ? null : path.slice(dot + 1) };
}

function formatOf(c: Request, ending: string | null, query: Readonly<Record<string, string>>): Format {
  const accepted = c.req.header("accept") ?? "";
  const asked = ending ?? query["format"] ?? (accepted.includes("application/json") ? "json" : /\btext\/csv\b/.test(accepted) ? "csv" : accepted.includes(PARQUET) ? "parquet" : "json");
  const format = FORMATS.find((one) => one === asked);
  if (!format) throw new ObservatoryError("format-unknown", { format: asked.slice(0, 40), allowed: FORMATS.join(", ") });
  return format;
}

/** Strong: the data version and everything that shapes the bytes, the program's version among them. Cheaper than hashing the body, and known before it is made. */
async function etagOf(contract: Contract, wire: Readonly<Record<string, string>>, shape: string, { store }: Context): Promise<string> {
  const dataVersion = await store.dataVersion({ asOf: wire["asOf"] ?? null, recordedAsOf: wire["recordedAsOf"] ?? null });
  const { lang: _, ...shaping } = wire;
  const question = questionText(contract.name, canonicalInput(contract, wire));
  return `"${dataVersion}-${sha256Hex(JSON.stringify([question, shape, Object.entries(shaping).sort()])).slice(0, 16)}"`;
}

function nextLink(c: Request, cursor: string): string {
  const url = new URL(c.req.url);
  url.searchParams.set("cursor", cursor);
  return `${url.pathname}${url.search}`;
}
