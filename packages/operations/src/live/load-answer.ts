// An answer through the same door as a file that somebody brings: recognised by its content, its rows accepted or kept aside, once, in one transaction.
import type { AnswerOf, contracts, Envelope } from "@monazite/contracts";
import type { Receipt } from "@monazite/core";
import type { Call } from "@monazite/readers/download";
import type { Asked } from "../envelope/answer.js";
import { imports } from "../questions/imports.js";
import type { CallReport } from "./run.js";

type Loaded = Pick<CallReport, "rows" | "editionIds" | "problem">;

export async function loadAnswer({ name, edition }: Call, { bytes, receipts }: { readonly bytes: Uint8Array; readonly receipts: readonly Receipt[] }, rate: string | undefined, asked: Asked): Promise<Loaded> {
  const wire = { name, ...(edition !== null && { edition }), ...(rate !== undefined && { rate }) };
  const { files } = (await imports.ask(wire, { ...asked, given: { bytes }, receipts })) as Envelope<AnswerOf<typeof contracts.imports>>;
  const loaded = files.filter(({ outcome }) => outcome !== "refused");
  const [refusal] = files.flatMap(({ problems }) => problems);
  const sum = (part: "read" | "accepted" | "quarantined"): number => loaded.reduce((total, { rows }) => total + rows[part], 0);
  return {
    rows: loaded.length ? { read: sum("read"), accepted: sum("accepted"), quarantined: sum("quarantined") } : null,
    editionIds: loaded.flatMap(({ editionId }) => editionId ?? []),
    // Of an archive a description may be refused beside its table; where nothing was loaded, the reader's own words say why.
    problem: loaded.length ? null : { code: refusal?.code ?? "empty", zh: refusal?.messageZh ?? "", en: refusal?.message ?? "", retry: false },
  };
}
