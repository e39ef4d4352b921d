// One key for a mineral at a stage and the good that is no more than that: "refined copper" of a text meets "copper, refining" of a table.
import type { ObservationKey } from "../observation.schema.js";
import { goods } from "./goods.js";

/**
 * The key with its good told as a mineral where it is no more than the mineral at a stage. Both sides of a comparison pass through here; a key
 * at another stage than the good's own (recycled copper) stays as it is.
 *
 * @example commonKey({ measure: "production", good: "refined-copper", stage: "metal", area: "CHL", counterpart: null, denominator: null })
 * // good "copper", stage "refining"
 */
export function commonKey(key: ObservationKey): ObservationKey {
  const good = goods.get(key.good);
  const [mineral] = good?.minerals ?? [];
  if (!good?.mineralAt || mineral === undefined || (key.stage !== null && key.stage !== good.stage && key.stage !== good.mineralAt)) return key;
  return { ...key, good: mineral, stage: good.mineralAt };
}
