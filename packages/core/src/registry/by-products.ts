// Which mineral comes out of the mining or refining of which other: its supply follows the host's, not its own price.
import type { Bilingual } from "../lang.js";
import { BY_PRODUCT_DATA } from "./by-products.data.js";

/** That one mineral is won beside another. */
export interface ByProduct {
  readonly mineral: string;
  /** Mineral it is won beside. */
  readonly host: string;
  /** The stream of the host it is taken from. */
  readonly stream: Bilingual;
  /** main: nearly all of the mineral's supply comes this way · partly: some of it. */
  readonly extent: "main" | "partly";
  readonly source: string;
}

/** All relations; no two name the same mineral, host and stream. */
export const byProducts: readonly ByProduct[] = BY_PRODUCT_DATA;

/** Hosts of a mineral. */
export function hostsOf(mineralId: string): readonly ByProduct[] {
  return BY_PRODUCT_DATA.filter((relation) => relation.mineral === mineralId);
}

/** What else a mineral's mining and refining bring. */
export function byProductsOf(hostId: string): readonly ByProduct[] {
  return BY_PRODUCT_DATA.filter((relation) => relation.host === hostId);
}
