// The one table of what can go wrong: code, the facts it carries, whose fault it is, whether trying again helps.
// Words for people live in `messages`, by code; callers and tests look at code and facts.

/** asker: the call or the command · data: the file or text given · source: an outside service · us: a defect of ours. */
export type Blame = "asker" | "data" | "source" | "us";

/** The facts each code carries. A fact is a plain value, so that it survives JSON and never holds secrets or paths of the server. */
export interface ProblemFacts {
  "parameter-unknown": { name: string; allowed: string; suggestion: string };
  "parameter-invalid": { name: string; value: string; reason: string };
  "parameter-missing": { name: string };
  "command-unknown": { name: string; suggestion: string };
  "question-unknown": { name: string; suggestion: string };
  "id-unknown": { kind: string; id: string };
  "id-stale": { id: string; dataVersion: string };
  "cursor-unreadable": { cursor: string };
  "format-unknown": { format: string; allowed: string };
  "body-unreadable": { reason: string };
  "body-too-large": { bytes: number; limit: number };
  "query-too-large": { characters: number; limit: number };
  "media-type-unsupported": { type: string; allowed: string };
  "method-not-allowed": { method: string; allowed: string };
  "host-unknown": { host: string };
  "token-missing": { question: string };
  "token-wrong": { question: string };
  /** Data whose licence lets nobody pass it on, asked of a server that others can reach. */
  "export-forbidden": { sources: string };
  "file-missing": { path: string };
  "file-empty": { path: string };
  "file-binary": { path: string; found: string };
  "file-too-large": { path: string; bytes: number; limit: number };
  "line-too-long": { path: string; line: number; characters: number; limit: number };
  "encoding-unreadable": { path: string; offset: number };
  "file-unreadable": { path: string; format: string; reason: string };
  "pdf-scanned": { path: string; pages: number };
  "pdf-encrypted": { path: string };
  "text-erased": { id: string; at: string; reason: string };
  "text-empty": Record<string, never>;
  "reading-timeout": { seconds: number };
  "reading-memory": { megabytes: number };
  "store-locked": { folder: string; pid: number };
  "store-newer": { found: number; known: number };
  "store-unreadable": { folder: string; reason: string };
  "server-unreachable": { url: string };
  /** Asked of a server that was started without leave to reach the network. */
  "network-off": Record<string, never>;
  "key-missing": { service: string; variable: string };
  "key-unreadable": { variable: string };
  "key-refused": { service: string; status: number };
  "download-unreachable": { host: string; attempts: number };
  /** An answer other than success that asking again will not change. `said` is the beginning of what came with it. */
  "download-refused": { url: string; status: number; said: string };
  "download-failed": { url: string; status: number; attempts: number };
  "download-quota": { service: string; seconds: number };
  "download-wait": { service: string; seconds: number; limit: number };
  "download-truncated": { url: string; bytes: number; attempts: number };
  "download-too-large": { url: string; bytes: number; limit: number };
  "download-unexpected": { url: string; found: string };
  "download-elsewhere": { service: string; host: string; allowed: string };
  "download-capped": { url: string; rows: number };
  "download-deferred": { url: string; attempts: number };
  "download-budget": { calls: number; minutes: number };
  "port-taken": { port: number };
  "period-unreadable": { text: string };
  "unit-unknown": { text: string };
  "unit-mixed": { units: string };
  "basis-mixed": { bases: string };
  "formula-unreadable": { formula: string; part: string };
  "hs-edition-unknown": { code: string; edition: string; editions: string };
  "flow-negative": { id: string; value: number };
  "term-out-of-range": { term: string; value: number; range: string };
  "interval-undefined": { operation: string; reason: string };
  "figure-unreadable": { text: string };
  "name-unknown": { kind: string; name: string; suggestion: string };
  "import-not-open": { importId: string };
  "row-invalid": { table: string; row: number; reason: string };
  "internal": { reference: string };
}

export type ProblemCode = keyof ProblemFacts;

/** Whose fault, and does the same call succeed later? */
export const PROBLEMS: { readonly [Code in ProblemCode]: { readonly blame: Blame; readonly retry: boolean } } = {
  "parameter-unknown": { blame: "asker", retry: false },
  "parameter-invalid": { blame: "asker", retry: false },
  "parameter-missing": { blame: "asker", retry: false },
  "command-unknown": { blame: "asker", retry: false },
  "question-unknown": { blame: "asker", retry: false },
  "id-unknown": { blame: "asker", retry: false },
  "id-stale": { blame: "asker", retry: false },
  "cursor-unreadable": { blame: "asker", retry: false },
  "format-unknown": { blame: "asker", retry: false },
  "body-unreadable": { blame: "asker", retry: false },
  "body-too-large": { blame: "asker", retry: false },
  "query-too-large": { blame: "asker", retry: false },
  "media-type-unsupported": { blame: "asker", retry: false },
  "method-not-allowed": { blame: "asker", retry: false },
  "host-unknown": { blame: "asker", retry: false },
  "token-missing": { blame: "asker", retry: false },
  "token-wrong": { blame: "asker", retry: false },
  "export-forbidden": { blame: "asker", retry: false },
  "file-missing": { blame: "asker", retry: false },
  "file-empty": { blame: "data", retry: false },
  "file-binary": { blame: "data", retry: false },
  "file-too-large": { blame: "data", retry: false },
  "line-too-long": { blame: "data", retry: false },
  "encoding-unreadable": { blame: "data", retry: false },
  "file-unreadable": { blame: "data", retry: false },
  "pdf-scanned": { blame: "data", retry: false },
  "pdf-encrypted": { blame: "data", retry: false },
  "text-erased": { blame: "asker", retry: false },
  "text-empty": { blame: "data", retry: false },
  "reading-timeout": { blame: "data", retry: false },
  "reading-memory": { blame: "data", retry: false },
  "store-locked": { blame: "asker", retry: true },
  "store-newer": { blame: "asker", retry: false },
  "store-unreadable": { blame: "us", retry: false },
  "server-unreachable": { blame: "source", retry: true },
  "network-off": { blame: "asker", retry: false },
  "key-missing": { blame: "asker", retry: false },
  "key-unreadable": { blame: "asker", retry: false },
  "key-refused": { blame: "asker", retry: false },
  "download-unreachable": { blame: "source", retry: true },
  "download-refused": { blame: "source", retry: false },
  "download-failed": { blame: "source", retry: true },
  "download-quota": { blame: "source", retry: true },
  "download-wait": { blame: "source", retry: true },
  "download-truncated": { blame: "source", retry: true },
  "download-too-large": { blame: "source", retry: false },
  "download-unexpected": { blame: "source", retry: false },
  "download-elsewhere": { blame: "source", retry: false },
  "download-capped": { blame: "asker", retry: false },
  "download-deferred": { blame: "source", retry: true },
  "download-budget": { blame: "asker", retry: true },
  "port-taken": { blame: "asker", retry: true },
  "period-unreadable": { blame: "asker", retry: false },
  "unit-unknown": { blame: "asker", retry: false },
  "unit-mixed": { blame: "asker", retry: false },
  "basis-mixed": { blame: "asker", retry: false },
  "formula-unreadable": { blame: "asker", retry: false },
  "hs-edition-unknown": { blame: "asker", retry: false },
  "flow-negative": { blame: "data", retry: false },
  "term-out-of-range": { blame: "asker", retry: false },
  "interval-undefined": { blame: "asker", retry: false },
  "figure-unreadable": { blame: "asker", retry: false },
  "name-unknown": { blame: "asker", retry: false },
  "import-not-open": { blame: "us", retry: false },
  "row-invalid": { blame: "data", retry: false },
  "internal": { blame: "us", retry: false },
};

/** Wrong data as a value: what, where, how bad. A repair is a problem of severity `note`. */
export interface Problem<Code extends ProblemCode = ProblemCode> {
  readonly code: Code;
  readonly facts: ProblemFacts[Code];
  readonly severity: "error" | "warning" | "note";
  readonly line?: number;
  readonly column?: string;
}

/** A wrong call or an impossible question. Its message is for developers; people get the words of `messages`. */
export class ObservatoryError<Code extends ProblemCode = ProblemCode> extends Error {
  override readonly name = "ObservatoryError";
  readonly code: Code;
  readonly facts: ProblemFacts[Code];

  constructor(code: Code, facts: ProblemFacts[Code], options?: ErrorOptions) {
    super(`${code}: ${JSON.stringify(facts)}`, options);
    this.code = code;
    this.facts = facts;
  }
}

/** Was it thrown by this house, with a code and facts? */
export function isObservatoryError(error: unknown): error is ObservatoryError {
  return error instanceof ObservatoryError;
}

/** What a reader gives back: the good rows, and what was wrong with the others. */
export interface Reading<T> {
  readonly records: readonly T[];
  readonly problems: readonly Problem[];
}
