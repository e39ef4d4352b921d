// What every live service is: how a wish is cut into calls, and what an answer means. Only the door asks; a service reads no clock and reaches nothing.
import type { LiveService, ObservatoryError } from "@monazite/core";
import type { Place } from "@monazite/core/countries";

/** What somebody wants, in our own ids. A service says which parts it takes, and which it cannot do without. */
export interface Wish {
  /** HS codes of two to six digits, or national lines. */
  readonly codes: readonly string[];
  readonly reporters: readonly Place[];
  readonly partners: readonly Place[];
  readonly flows: readonly ("import" | "export")[];
  /** In order, without gaps, years ("2023") or months ("2023-05"), never both. */
  readonly periods: readonly string[];
  readonly indicators: readonly string[];
  /** Year of Mineral Commodity Summaries, or the id of their data release. */
  readonly release: string | null;
}

/** What a call is of, in the service's own words, so that it can be cut. */
export type Parts = Readonly<Record<string, readonly string[]>>;

/** One request. It holds no key, so that it may be shown and kept. */
export interface Call {
  /** The address as it is in life: what the call is known by. */
  readonly url: string;
  /** Name of the file its answer becomes, for people. */
  readonly name: string;
  /** Id of the edition, so that the same call asked again supersedes what it said before. Null where the reader names it. */
  readonly edition: string | null;
  readonly parts: Parts;
}

/** What came back, whatever its status. */
export interface Answer {
  readonly status: number;
  readonly bytes: Uint8Array;
  readonly headers: Headers;
}

/** What an answer means. */
export type Judged =
  /** A whole file; `bytes` where it is made of several answers. */
  | { readonly kind: "data"; readonly bytes?: Uint8Array }
  /** The service has nothing for this call. */
  | { readonly kind: "nothing" }
  /** The file is not whole yet: a further page, or the file that this answer names. */
  | { readonly kind: "further"; readonly call: Call }
  /** Too much for one call. Nothing of it is used. */
  | { readonly kind: "capped"; readonly rows: number }
  /** The answer breaks off. */
  | { readonly kind: "cut-off" }
  /** The service prepares it; the same call gets it later. */
  | { readonly kind: "later" }
  | { readonly kind: "fault"; readonly error: ObservatoryError };

export interface Got {
  readonly call: Call;
  readonly answer: Answer;
}

export interface Service {
  readonly id: LiveService;
  /** All that may be asked, redirects included. Always https. */
  readonly hosts: readonly string[];
  /** The header its key goes into, the host that gets it, and the environment variable that holds it; null when it asks for none. */
  readonly key: { readonly header: string; readonly host: string; readonly variable: string } | null;
  /** Calls it allows in 24 hours; null where it states none. */
  readonly callsADay: number | null;
  /** Milliseconds between two calls. */
  readonly pause: number;
  readonly takes: readonly (keyof Wish)[];
  readonly needs: readonly (keyof Wish)[];
  /** @throws ObservatoryError `parameter-invalid` for what the service has no word for */
  plan(wish: Wish): readonly Call[];
  /** The same asked in smaller calls; empty when it cannot be. */
  cut(call: Call): readonly Call[];
  judge(call: Call, answer: Answer, earlier: readonly Got[]): Judged;
}
