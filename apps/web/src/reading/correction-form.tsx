// What a person can set right in a claim of a kept document. The token stays in this tab and goes nowhere but into the request.
import { createClient } from "@monazite/client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { useLabel } from "../app/words.js";
import { Failed } from "../ui/state.js";

const TOKEN = "monazite.token";
const AUTHOR = "monazite.author";
const FIELDS = ["value", "unit", "period", "place"] as const;

export function CorrectionForm({ claimId }: { readonly claimId: string }) {
  const label = useLabel();
  const queries = useQueryClient();
  const [isClaim, setIsClaim] = useState(true);
  const correction = useMutation({
    mutationFn: (form: FormData) => {
      const given = (name: string): string => {
        const value = form.get(name);
        return typeof value === "string" ? value.trim() : "";
      };
      sessionStorage.setItem(TOKEN, given("token"));
      sessionStorage.setItem(AUTHOR, given("author"));
      const fields = Object.fromEntries([...(isClaim ? FIELDS : []), "note"].flatMap((name) => (given(name) ? [[name, given(name)]] : [])));
      return createClient({ baseUrl: "", token: given("token") }).ask("correct", { id: claimId, author: given("author"), ...fields, ...(!isClaim && { not_a_claim: "true" as const }) });
    },
    onSuccess: () => queries.invalidateQueries(),
  });
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    correction.mutate(new FormData(event.currentTarget));
  };
  return (
    <details className="correction">
      <summary>{label("correct.title")}</summary>
      <form onSubmit={send}>
        {isClaim && FIELDS.map((name) => <label key={name}>{label(`correct.${name}`)}<input name={name} autoComplete="off" /></label>)}
        <label className="check"><input type="checkbox" checked={!isClaim} onChange={(event) => setIsClaim(!event.target.checked)} /> {label("correct.not-a-claim")}</label>
        <label>{label("correct.note")}<input name="note" autoComplete="off" /></label>
        <label>{label("correct.author")}<input name="author" required defaultValue={sessionStorage.getItem(AUTHOR) ?? ""} /></label>
        <label>{label("correct.token")}<input name="token" type="password" required autoComplete="off" defaultValue={sessionStorage.getItem(TOKEN) ?? ""} /></label>
        <button type="submit" disabled={correction.isPending}>{label("correct.send")}</button>
      </form>
      {correction.error && <Failed error={correction.error} />}
    </details>
  );
}
