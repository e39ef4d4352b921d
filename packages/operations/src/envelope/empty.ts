// Why a listing is empty, told apart: nothing loaded, nothing by that date, or nothing that fits.
import { ObservatoryError, type EmptyReason } from "@monazite/core";
import { NOW, type FlowFilter } from "@monazite/store";
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

/**
 * The same where trade would have answered: none of these goods, none by partner, or none by year.
 *
 * @param codes asked for; null for all
 */
export async function whyNoTrade(asked: Asked, codes: readonly string[] | null, grain: "year" | "month", edition?: string): Promise<EmptyReason> {
  const reason = await whyNoObservations(asked, edition);
  if (reason !== "no-match") return reason;
  const among = { ...(codes && { codes }), ...(edition?.includes(":") && { editionId: edition }) };
  const isLoaded = async (filter: FlowFilter): Promise<boolean> => (await asked.store.flowSums(filter, [], asked.clocks)).length > 0;
  if (!await isLoaded({ ...among, withTotals: true })) return "no-trade";
  if (!await isLoaded(among)) return "only-totals";
  return await isLoaded({ ...among, grain }) ? "no-match" : "other-grain";
}

export async function whyNoDocuments({ store, clocks }: Asked): Promise<EmptyReason> {
  const { total } = await store.documents({}, { after: null, limit: 1 }, clocks);
  return total ? "no-document" : "nothing-stored";
}
