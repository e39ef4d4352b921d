// Ids that rows of answers carry and no source has: which id of such a row evidence takes instead.
import { ID_PREFIXES } from "@monazite/core";

export function kindOfRowId(id: string): "computed" | "made" | "other" {
  const kind = (ID_PREFIXES as Readonly<Record<string, "own" | "computed" | "made">>)[id.split("_")[0] ?? ""];
  return kind === "computed" || kind === "made" ? kind : "other";
}
