// What a person can set right in a claim or an event of a kept document.
import type { Asking } from "@monazite/client";
import type { Labels } from "@monazite/messages";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { useLabel } from "../app/words.js";
import { Failed } from "../ui/state.js";
import { askToWrite, remembered, typed } from "./write-access.js";

type Field = Exclude<keyof Asking<"correct">, "id" | "author" | "note" | "not_a_claim">;

interface Asked {
  readonly name: Field;
  /** A field of few words is chosen, not written. */
  readonly choices?: readonly string[];
}

const COMPARATORS = ["eq", "approx", "gt", "gte", "lt", "lte", "range"];
const FIELDS: Readonly<Record<"claim" | "event", readonly Asked[]>> = {
  claim: [
    { name: "value" }, { name: "min" }, { name: "max" }, { name: "comparator", choices: COMPARATORS }, { name: "unit" }, { name: "metric" }, { name: "minerals" }, { name: "place" }, { name: "partner" }, { name: "period" },
    { name: "modality", choices: ["reported", "projected", "estimated", "opinion"] },
  ],
  event: [
    { name: "type" }, { name: "status", choices: ["happened", "planned", "ongoing", "in-force", "suspended", "negated", "cancelled", "ended"] }, { name: "actors" }, { name: "minerals" }, { name: "place" }, { name: "period" },
  ],
};

export function CorrectionForm({ id, of }: { readonly id: string; readonly of: "claim" | "event" }) {
  const label = useLabel();
  const queries = useQueryClient();
  const [isOne, setIsOne] = useState(true);
  const correction = useMutation({
    mutationFn: (form: FormData) => {
      const fields = Object.fromEntries([...(isOne ? FIELDS[of].map(({ name }) => name) : []), "note"].flatMap((name) => (typed(form, name) ? [[name, typed(form, name)]] : [])));
      return askToWrite("correct", { id, author: typed(form, "author"), ...fields, ...(!isOne && { not_a_claim: "true" as const }) }, typed(form, "token"), typed(form, "author"));
    },
    onSuccess: () => queries.invalidateQueries(),
  });
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    correction.mutate(new FormData(event.currentTarget));
  };
  return (
    <details className="correction">
      <summary>{label(of === "claim" ? "correct.title" : "correct.event")}</summary>
      <form onSubmit={send}>
        {isOne && FIELDS[of].map(({ name, choices }) => (
          <label key={name}>{label(`correct.${name}`)}
            {choices ? <select name={name} defaultValue=""><option value="" />{choices.map((choice) => <option key={choice} value={choice}>{label(choiceKey(name, choice))}</option>)}</select> : <input name={name} autoComplete="off" />}
          </label>
        ))}
        <label className="check"><input type="checkbox" checked={!isOne} onChange={(event) => setIsOne(!event.target.checked)} /> {label(of === "claim" ? "correct.not-a-claim" : "correct.not-an-event")}</label>
        <label>{label("correct.note")}<input name="note" autoComplete="off" /></label>
        <label>{label("correct.author")}<input name="author" required defaultValue={remembered.author()} /></label>
        <label>{label("correct.token")}<input name="token" type="password" required autoComplete="off" defaultValue={remembered.token()} /></label>
        <button type="submit" className="primary" disabled={correction.isPending}>{label("correct.send")}</button>
      </form>
      {correction.error && <Failed error={correction.error} />}
    </details>
  );
}

/** The word for a choice, in the reader's language; the code travels. */
function choiceKey(name: Field, choice: string): keyof Labels {
  const family = name === "modality" ? "modality" : name === "status" ? "event-status" : "comparator";
  return `${family}.${choice}` as keyof Labels;
}
