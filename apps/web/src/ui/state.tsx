// What a part of a page shows when it has no figures: still coming, nothing there and why, or something broke.
import { ClientProblem } from "@monazite/client";
import type { Meta, ProblemDetails } from "@monazite/contracts";
import type { Catalogue, ProblemWords } from "@monazite/messages";
import { useLabel, useWords } from "../app/words.js";

export function Loading() {
  const label = useLabel();
  return <div className="loading" role="status" aria-label={label("state.loading")} />;
}

export function Empty({ empty }: { readonly empty: NonNullable<Meta["empty"]> }) {
  const { lang } = useWords();
  return <p className="state">{empty.text[lang]}</p>;
}

export function Failed({ error, retry }: { readonly error: unknown; readonly retry?: () => void }) {
  const label = useLabel();
  const words = useWords();
  const details = error instanceof ClientProblem ? error.details : null;
  return (
    <div className="state failed" role="alert">
      <p>{details ? problemOf(details, words) : label("state.unreachable")}</p>
      {retry && <button type="button" onClick={retry}>{label("state.retry")}</button>}
    </div>
  );
}

/** In the language of the page, which need not be the one the browser asks servers for. */
function problemOf({ code, facts, detail }: ProblemDetails, { problems, lang }: Catalogue): string {
  if (!Object.hasOwn(problems, code)) return detail;
  const { what, mend } = (problems as Readonly<Record<string, (facts: object) => ProblemWords>>)[code]?.(facts) ?? { what: detail, mend: "" };
  return `${what}${lang === "zh" ? "；" : "; "}${mend}`;
}
