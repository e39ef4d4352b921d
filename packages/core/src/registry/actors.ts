// Actors: who acts in the news of the field and has a name of its own. A country as an actor is a place (`places`, "Beijing").
import { ACTOR_DATA } from "./actors.data.js";
import { makeRegistry, type Entry } from "./entry.js";

export const ACTOR_KINDS = ["government", "agency", "organisation", "company", "association", "exchange", "price-reporter", "research", "bank", "media", "law", "programme", "agreement", "other"] as const;

/** A ministry, agency, company, exchange, law or agreement that acts in the news. */
export interface Actor extends Entry {
  readonly kind: (typeof ACTOR_KINDS)[number];
  /** Registry id of the place of its seat; null for an international body. */
  readonly place: string | null;
  /** What it does in the field: "export-control", "customs", "magnet-maker", "separator", "carmaker", "stockpile" ... */
  readonly roles: readonly string[];
}

/** All actors, by id and by any name in either language. */
export const actors = makeRegistry<Actor>("actor", ACTOR_DATA);
