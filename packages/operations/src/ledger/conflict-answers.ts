// Conflicts of a solved ledger as answers give them.
import type { Conflict, LedgerEntry, Solved } from "@monazite/analysis/ledger";
import type { ConflictAnswer } from "@monazite/contracts";
import { contentId, type Bilingual } from "@monazite/core";
import { boundsText, cellAnswer, cellText, saysText } from "./tell.js";

/** @param sourceOf the source of an entry of the record; null for a claim of a text */
export function conflictAnswer(conflict: Conflict, entries: ReadonlyMap<string, LedgerEntry>, sourceOf: (id: string) => string | null): ConflictAnswer {
  const about = new Map<string, Bilingual>();
  for (const { id } of conflict.suspects) {
    const says = entries.get(id)?.says;
    if (says?.kind !== "within") continue;
    const text = cellText(cellAnswer(says.cell));
    about.set(text.en, text);
  }
  const [first, ...more] = [...about.values()];
  const others = more.length ? { zh: `等${more.length + 1}项`, en: ` and ${more.length} more` } : { zh: "", en: "" };
  const suspects = conflict.suspects.map(({ id, resolves, sets, support, wouldBe }) => {
    const entry = entries.get(id);
    return {
      id, resolves, sets, support, source: sourceOf(id),
      says: entry ? saysText(entry) : { zh: id, en: id },
      wouldBe: wouldBe && entry?.says.kind === "within" ? boundsText(cellAnswer(entry.says.cell), wouldBe.lo, wouldBe.hi) : null,
    };
  });
  return {
    id: contentId("cfl", conflict.sets.flat()),
    about: { zh: `${first?.zh ?? ""}${others.zh}`, en: `${first?.en ?? ""}${others.en}` },
    suspect: suspects[0]?.says ?? { zh: "", en: "" }, wouldBe: suspects[0]?.wouldBe ?? null,
    sets: conflict.sets.map((set) => [...set]),
    repairs: conflict.repairs.map((repair) => [...repair]),
    suspects,
  };
}

/** The conflicts that hang on most figures first. */
export function conflictAnswers(solved: Solved, entries: ReadonlyMap<string, LedgerEntry>, sourceOf: (id: string) => string | null, isAbout: (id: string) => boolean = () => true): ConflictAnswer[] {
  return solved.conflicts.filter(({ suspects }) => suspects.some(({ id }) => isAbout(id))).map((conflict) => conflictAnswer(conflict, entries, sourceOf)).sort((a, b) => b.suspects.length - a.suspects.length || (a.id < b.id ? -1 : 1));
}
