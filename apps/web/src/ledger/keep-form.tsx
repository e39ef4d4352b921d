// A check kept on request: its text is read into the store, and each of its documents has an address of its own from then on.
// The token stays in this tab and goes nowhere but into the request.
import { createClient } from "@monazite/client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useLabel } from "../app/words.js";
import { Failed } from "../ui/state.js";

const TOKEN = "monazite.token";

export function KeepForm({ text }: { readonly text: string }) {
  const label = useLabel();
  const queries = useQueryClient();
  const keep = useMutation({
    mutationFn: (token: string) => {
      sessionStorage.setItem(TOKEN, token);
      return createClient({ baseUrl: "", token }).ask("read", { text });
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ["documents"] }),
  });
  if (keep.data) return <p className="brief-links">{label("check.kept")}: {keep.data.documents.map(({ id, title }) => <Link key={id} to="/documents/$id" params={{ id }} search={({ lang }) => ({ lang })}>{title}</Link>)}</p>;
  return (
    <details className="brief-links"><summary>{label("check.keep")}</summary>
      <form onSubmit={(event) => { event.preventDefault(); const token = new FormData(event.currentTarget).get("token"); keep.mutate(typeof token === "string" ? token.trim() : ""); }}>
        <label>{label("correct.token")} <input name="token" type="password" required autoComplete="off" defaultValue={sessionStorage.getItem(TOKEN) ?? ""} /></label>{" "}
        <button type="submit" disabled={keep.isPending}>{label("check.keep")}</button>
      </form>
      {keep.error && <Failed error={keep.error} />}
    </details>
  );
}
