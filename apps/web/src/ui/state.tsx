// What a part of a page shows when it has no figures: still coming, nothing there and why, or something broke.
import { ClientProblem } from "@monazite/client";
import type { Meta } from "@monazite/contracts";
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
  const details = error instanceof ClientProblem ? error.details : null;
  return (
    <div className="state failed" role="alert">
      <p>{details?.detail ?? label("state.unreachable")}</p>
      {retry && <button type="button" onClick={retry}>{label("state.retry")}</button>}
    </div>
  );
}
