// A typed way to ask a Monazite server. It carries no schema and no registry, so it costs a page about a kilobyte.
import type { AnswerOf, AskedOf, Contracts, Envelope, ProblemDetails, QuestionName } from "@monazite/contracts";
import type { Lang } from "@monazite/core";

/** What every question takes beside its own parameters. */
export interface AskOptions {
  readonly lang?: Lang;
  readonly limit?: number;
  readonly cursor?: string;
  readonly asOf?: string;
  readonly recordedAsOf?: string;
  readonly signal?: AbortSignal;
}

export interface ClientOptions {
  /** Where the server is: "http://127.0.0.1:4180", or "" for the page's own origin. */
  readonly baseUrl: string;
  /** Only questions that write need one. */
  readonly token?: string;
  readonly fetch?: typeof globalThis.fetch;
}

/** What a question takes; where it takes a text or a file, a file as the browser gives it will do. */
export type Asking<Name extends QuestionName> = { readonly [Key in keyof AskedOf<Contracts[Name]>]: Key extends "text" | "file" ? AskedOf<Contracts[Name]>[Key] | Blob : AskedOf<Contracts[Name]>[Key] };

export type AnswerTo<Name extends QuestionName> = Envelope<AnswerOf<Contracts[Name]>>;

/** Questions that write and take no text: they are POSTs too, so that no link can ask them. */
const WRITING: ReadonlySet<string> = new Set<QuestionName>(["fetch", "correct", "withdraw", "erase"]);

export interface Client {
  /** @throws ClientProblem when the server answers with a problem, or when nothing answers */
  readonly ask: <Name extends QuestionName>(name: Name, input: Asking<Name>, options?: AskOptions) => Promise<AnswerTo<Name>>;
}

/** A problem the server told of; `details` is null when no server answered. */
export class ClientProblem extends Error {
  override readonly name = "ClientProblem";
  readonly details: ProblemDetails | null;

  constructor(message: string, details: ProblemDetails | null, options?: ErrorOptions) {
    super(message, options);
    this.details = details;
  }
}

/**
 * @example
 * const { ask } = createClient({ baseUrl: "http://127.0.0.1:4180" });
 * const { production } = await ask("production", { mineral: "rare earths", year: "2024" });
 */
export function createClient({ baseUrl, token, fetch = globalThis.fetch.bind(globalThis) }: ClientOptions): Client {
  return {
    ask: async <Name extends QuestionName>(name: Name, input: Asking<Name>, options: AskOptions = {}) => {
      const { signal, limit, ...rest } = options;
      // A question about a text or a file is a POST: neither would fit into an address.
      const { text, file, ...query } = input as { readonly text?: string | Blob; readonly file?: string | Blob } & Readonly<Record<string, string | undefined>>;
      const body = bodyOf(text, file);
      const parameters = new URLSearchParams();
      for (const [key, value] of Object.entries({ ...query, ...rest, ...(limit !== undefined && { limit: String(limit) }) })) if (value !== undefined) parameters.set(key, value);
      const address = `${baseUrl}/v1/${name}${parameters.size ? `?${parameters.toString()}` : ""}`;
      const response = await reach(fetch, address, {
        ...(signal && { signal }),
        headers: { accept: "application/json", ...(token !== undefined && { authorization: `Bearer ${token}` }), ...(body && { "content-type": typeof body === "string" ? "application/json" : "application/octet-stream" }) },
        ...(WRITING.has(name) && { method: "POST" }),
        ...(body && { method: "POST", body }),
      });
      const answered: unknown = await response.json().catch(() => null);
      if (response.ok && answered !== null) return answered as AnswerTo<Name>;
      const details = isProblem(answered) ? answered : null;
      throw new ClientProblem(details?.detail ?? `HTTP ${response.status}`, details);
    },
  };
}

/** A text travels as JSON, a file as its bytes; a file given as text holds one byte a sign. */
function bodyOf(text: string | Blob | undefined, file: string | Blob | undefined): string | Blob | Uint8Array<ArrayBuffer> | undefined {
  if (file !== undefined) return typeof file === "string" ? Uint8Array.from(file, (sign) => sign.charCodeAt(0)) : file;
  return typeof text === "string" ? JSON.stringify({ text }) : text;
}

async function reach(fetch: typeof globalThis.fetch, address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, init);
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new ClientProblem(error instanceof Error ? error.message : "unreachable", null, { cause: error });
  }
}

function isProblem(body: unknown): body is ProblemDetails {
  return typeof body === "object" && body !== null && "code" in body && "status" in body;
}
