// A problem of a call as part of an answer, in both languages: a fetch that comes to a stop has still done what it did.
import type { AnswerOf, contracts } from "@monazite/contracts";
import { PROBLEMS, type ObservatoryError, type ProblemCode } from "@monazite/core";
import { catalogues, problemText } from "@monazite/messages";
import type { Call } from "@monazite/readers/download";

export type Told = NonNullable<AnswerOf<typeof contracts.fetch>["stopped"]>;

/** @param call what it is of: its whole address stands beside it, and is not said twice */
export function told({ code, facts: all }: ObservatoryError, { name }: Call): Told {
  const facts = "url" in all ? { ...all, url: name } : all;
  return { code, zh: problemText(catalogues.zh, code, facts), en: problemText(catalogues.en, code, facts), retry: PROBLEMS[code].retry };
}

/** After these the next call would fare no better, or cost something for nothing. Others are of their own call alone. */
const ENDING: ReadonlySet<ProblemCode> = new Set<ProblemCode>(["key-missing", "key-unreadable", "key-refused", "download-quota", "download-wait", "download-unreachable", "download-failed", "download-elsewhere", "download-unexpected", "download-budget"]);

export const endsTheRun = ({ code }: ObservatoryError): boolean => ENDING.has(code);
