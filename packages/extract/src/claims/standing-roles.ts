// What a rank among places is made of, and the index of the nouns that say as what a place is ranked.
import type { EntityHit } from "../entities/entities.js";
import { PhraseIndex } from "../text/phrases.js";
import { ROLES, type StandingRole } from "./standing-words.data.js";

export const roles = new PhraseIndex<StandingRole>();
for (const role of ROLES) for (const word of role.words.split("|")) roles.add(word, role);

/** Beside whom a place is ranked, and in what. */
export interface Company {
  readonly scope: EntityHit | null;
  readonly outside: EntityHit | null;
  /** The other end of a trade: whose supplier, whose market. */
  readonly partner: EntityHit | null;
  readonly behind: readonly EntityHit[];
  /** Tokens that name the good. */
  readonly goods: readonly [number, number] | null;
}

export interface FoundStanding extends Company {
  /** Tokens [from, to) of the words that rank. */
  readonly from: number;
  readonly to: number;
  readonly n: number;
  readonly highest: boolean;
  /** Null where the statement does not say as what. */
  readonly role: StandingRole | null;
  /** Who is ranked; null where a pronoun or nothing stands for it. */
  readonly subject: EntityHit | null;
  /** Commas around it where it is said in passing: "Vietnam, the second-largest producer, mined 3,400 tonnes". */
  readonly aside: readonly [number, number] | null;
}
