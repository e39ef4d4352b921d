// The key under which figures meet: words that are a basis of mass and not a good become the basis, and a good that is no
// more than a mineral at a stage becomes the mineral.
import type { ObservationKey } from "@monazite/core";
import { commonKey } from "@monazite/core/registry";

/** Goods that writers name when they mean tonnes counted as something: "270,000 t of REO mined" is rare earths, as oxide. */
const BASIS_GOODS: Readonly<Record<string, { readonly good: string; readonly basis: string; readonly always: boolean }>> = {
  "lithium-carbonate-equivalent": { good: "lithium", basis: "as:LCE", always: true },
  "rare-earth-oxides": { good: "rare-earths", basis: "as:REO", always: false },
};

export interface MeetingKey {
  readonly key: ObservationKey;
  /** Of what the mass is, where the good's name says it; null where it does not. */
  readonly basis: string | null;
}

/** Oxides that were mined are a way of counting; oxides that were refined are a good of their own. */
export function meetingKey(key: ObservationKey): MeetingKey {
  const counted = BASIS_GOODS[key.good];
  if (!counted || !(counted.always || key.stage === "mining" || key.stage === "concentrate")) return { key: commonKey(key), basis: null };
  return { key: { ...key, good: counted.good }, basis: counted.basis };
}
