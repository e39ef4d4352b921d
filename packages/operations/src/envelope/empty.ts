// Why a listing is empty, told apart: nothing loaded, nothing by that date, or nothing that fits.
import type { EmptyReason } from "@monazite/core";
import { NOW } from "@monazite/store";
import type { Asked } from "./answer.js";

export async function whyNoObservations({ store, clocks }: Asked): Promise<EmptyReason> {
  if ((await store.editions(clocks)).length) return "no-match";
  return (await store.editions(NOW)).length ? "as-of-before-all" : "nothing-loaded";
}

export async function whyNoDocuments({ store, clocks }: Asked): Promise<EmptyReason> {
  const { total } = await store.documents({}, { after: null, limit: 1 }, clocks);
  return total ? "no-document" : "nothing-stored";
}
