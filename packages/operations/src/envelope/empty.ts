// Why a listing is empty, told apart: nothing loaded, nothing by that date, or nothing that fits.
import { ObservatoryError, type EmptyReason } from "@monazite/core";
import { NOW } from "@monazite/store";
import { nearest } from "../names/nearest.js";
import type { Asked } from "./answer.js";

/**
 * @param edition the one that was asked for
 * @throws ObservatoryError `name-unknown` when no edition has that id, whenever: a misspelt edition is no empty one
 */
export async function whyNoObservations({ store, clocks }: Asked, edition?: string): Promise<EmptyReason> {
  if (edition !== undefined) {
    const known = (await store.editions(NOW)).map((row) => row.edition.id);
    if (!known.includes(edition)) throw new ObservatoryError("name-unknown", { kind: "edition", name: edition, suggestion: nearest(edition, known) });
  }
  if ((await store.editions(clocks)).length) return "no-match";
  return (await store.editions(NOW)).length ? "as-of-before-all" : "nothing-loaded";
}

export async function whyNoDocuments({ store, clocks }: Asked): Promise<EmptyReason> {
  const { total } = await store.documents({}, { after: null, limit: 1 }, clocks);
  return total ? "no-document" : "nothing-stored";
}
