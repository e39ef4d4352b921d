// A date in running text: where it stands, what it says of its days, and how it is to be taken.
import type { Mention } from "@monazite/core";
import type { Unresolved } from "./context.js";
import type { Days } from "./calendar.js";

export type DateMod = NonNullable<Mention["mod"]>;

/** explicit: the year is printed · publication: by the day of publication · inferred: by a period told before. */
export type DateBasis = "explicit" | "publication" | "inferred";

export interface DateRead {
  /** Tokens [from, to). */
  readonly from: number;
  readonly to: number;
  /** Null when it cannot be known. */
  readonly days: Days | null;
  readonly mod: DateMod | null;
  readonly basis: DateBasis;
  readonly unresolved: Unresolved | null;
}

/** What the parsers of a language give: the token after the core of the date, its days, and their basis. */
export interface DateCore {
  readonly to: number;
  readonly days: Days | null;
  readonly basis: DateBasis;
  readonly mod?: DateMod;
}
