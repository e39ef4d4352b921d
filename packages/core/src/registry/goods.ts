// Goods: a mineral or product at a stage, as it is mined, made, traded or priced.
import type { Stage } from "../stage.js";
import { makeRegistry, type Entry } from "./entry.js";
import { GOOD_DATA } from "./goods.data.js";

export interface Good extends Entry {
  /** Minerals in it, as ids of the mineral registry. */
  readonly minerals: readonly string[];
  /** The stage that makes it. */
  readonly stage: Stage;
}

export const goods = makeRegistry<Good>(GOOD_DATA);
