// Goods: a mineral or product at a stage, as it is mined, made, traded or priced.
import type { Stage } from "../stage.js";
import { makeRegistry, type Entry, type ExtraName } from "./entry.js";
import { GOOD_DATA } from "./goods.data.js";

/** A mineral or product at a stage. */
export interface Good extends Entry {
  /** Minerals in it, as ids of the mineral registry. */
  readonly minerals: readonly string[];
  /** The stage that makes it; null for a basket over several stages ("rare earth products"). */
  readonly stage: Stage | null;
  /** Of a good that is no more than its mineral at a stage: that stage. "Refined copper" is copper at refining, as USGS counts it. */
  readonly mineralAt?: Stage;
  /** Short forms that mean this good only in a text about its minerals: "magnets". */
  readonly abbreviations?: Partial<Record<"en" | "zh" | "zhHant", readonly string[]>>;
}

/** All goods, by id and by any name in either language. */
export const goods = makeRegistry<Good>("good", GOOD_DATA, ({ abbreviations }) =>
  (["en", "zh", "zhHant"] as const).flatMap((lang) => (abbreviations?.[lang] ?? []).map((text): ExtraName => ({ text, lang, kind: "abbreviation" }))),
);
