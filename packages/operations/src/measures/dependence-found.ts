// A row of dependence with what it is derived from.
import type { AnswerOf, contracts } from "@monazite/contracts";
import { contentId, type MethodDerivation } from "@monazite/core";
import type { TradeTable } from "./trade-tables.js";

export type DependenceRow = AnswerOf<typeof contracts.dependence>["dependence"][number];
export type ExposureRow = AnswerOf<typeof contracts.dependence>["exposure"][number];

export interface DependenceFound {
  readonly row: DependenceRow;
  readonly derivation: MethodDerivation;
  readonly sourceIds: readonly string[];
  /** Suppliers with their shares, the largest first. */
  readonly suppliers: readonly { readonly id: string; readonly direct: ExposureRow["direct"] }[];
  /** Of trade: what the table was made of, so that re-exports can be traced. */
  readonly table: TradeTable | null;
  /** Of origins: the part that comes from each mining place, where it is one number. */
  readonly traced?: ReadonlyMap<string, number>;
}

type Own = Pick<DependenceRow, "good" | "stage" | "kind" | "place" | "period" | "editionId" | "score"> & Partial<DependenceRow>;

/** A row in its full form; its id follows from what it is of. */
export function dependenceRow(own: Own, derivation: MethodDerivation, definition: string | null = null): DependenceRow {
  const refused = derivation.notes.find(({ refuses }) => refuses)?.code ?? null;
  return {
    id: contentId("dep", [own.kind, own.place, own.good, own.stage, own.code ?? null, own.period.text, own.editionId, own.reportedBy ?? null, definition, ...(own.benchmark ? [own.benchmark] : [])]),
    good: own.good, stage: own.stage, code: own.code ?? null, period: own.period, editionId: own.editionId, kind: own.kind, benchmark: own.benchmark ?? null, score: own.score, refused, printed: own.printed ?? null, printedAs: own.printedAs ?? null, largest: own.largest ?? null, hhi: own.hhi ?? null,
    suppliers: own.suppliers ?? null, conditionHolds: own.conditionHolds ?? null, place: own.place, reportedBy: own.reportedBy ?? null, doubtful: own.doubtful ?? null, against: null,
  };
}
