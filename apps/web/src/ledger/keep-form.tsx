// A check kept on request: its text is read into the store, and the check and each of its documents have addresses of their own from then on.
// The token stays in this tab and goes nowhere but into the request.
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useLabel } from "../app/words.js";
import { askToWrite, remembered, typed } from "../reading/write-access.js";
import { Failed } from "../ui/state.js";

export function KeepForm({ text }: { readonly text: string }) {
  const label = useLabel();
  const queries = useQueryClient();
  const keep = useMutation({
    mutationFn: (token: string) => askToWrite("read", { text }, token),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["documents"] }),
  });
  if (keep.data) return <p className="brief-links"><Link to="/" search={({ lang }: { readonly lang?: "zh" | "en" | undefined }) => ({ lang, kept: keep.data.textId })}>{label("check.kept")}</Link>: {keep.data.documents.map(({ id, title }) => <Link key={id} to="/documents/$id" params={{ id }} search={({ lang }) => ({ lang })}>{title}</Link>)}</p>;
  return (
    <details className="brief-links"><summary>{label("check.keep")}</summary>
      <form onSubmit={(event) => { event.preventDefault(); keep.mutate(typed(new FormData(event.currentTarget), "token")); }}>
        <label>{label("correct.token")} <input name="token" type="password" required autoComplete="off" defaultValue={remembered.token()} /></label>{" "}
        <button type="submit" className="primary" disabled={keep.isPending}>{label("check.keep")}</button>
      </form>
      {keep.error && <Failed error={keep.error} />}
    </details>
  );
}
