// Statistics from their live service, fetched by the server with its own network and keys: this page reaches no other host.
import type { Asking } from "@monazite/client";
import { LIVE_SERVICES, type LiveService } from "@monazite/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useLabel, useWords } from "../../app/words.js";
import { askToWrite, remembered, typed } from "../../reading/write-access.js";
import { Failed } from "../../ui/state.js";
import { FetchedCalls } from "./fetched-calls.js";

type Wish = Asking<"fetch">;
type Field = "good" | "codes" | "reporters" | "partners" | "from" | "until" | "indicators" | "release" | "rate";

/** What each service is asked with; those it cannot do without first. */
const FIELDS: Readonly<Record<LiveService, readonly Field[]>> = {
  comtrade: ["good", "codes", "from", "until", "reporters", "partners"],
  eurostat: ["good", "codes", "from", "until", "reporters", "partners", "rate"],
  usgs: ["release"],
  "world-bank": ["indicators", "from", "until", "reporters"],
};
const LABELS = {
  good: "fetch.good", codes: "fetch.codes", reporters: "fetch.reporters", partners: "fetch.partners", from: "flows.from", until: "flows.to", indicators: "fetch.indicators", release: "fetch.release", rate: "fetch.rate",
} as const satisfies Record<Field, string>;
const SHAPES: Partial<Record<Field, string>> = { codes: "850511,280530", from: "2020", until: "2023", indicators: "PV.EST,RL.EST", release: "2026", rate: "EUR/USD=0.92", reporters: "CHN,JPN" };
const NEEDED: readonly Field[] = ["from", "indicators", "release"];

export function FetchForm() {
  const label = useLabel();
  const { lang } = useWords();
  const queries = useQueryClient();
  const [service, setService] = useState<LiveService>("comtrade");
  const fetching = useMutation({
    mutationFn: ({ wish, token }: { readonly wish: Wish; readonly token: string }) => askToWrite("fetch", wish, token),
    onSuccess: (_, { wish }) => (wish.dry_run ? undefined : queries.invalidateQueries()),
  });
  const submit = (form: FormData): void => {
    const given = Object.fromEntries(FIELDS[service].map((name) => [name, typed(form, name)] as const).filter(([, value]) => value !== ""));
    fetching.mutate({ wish: { service, ...given, ...(form.get("dry") !== null && { dry_run: "true" as const }) }, token: typed(form, "token") });
  };
  return (
    <details className="brief-links"><summary>{label("fetch.title")}</summary>
      <form className="controls" onSubmit={(event) => { event.preventDefault(); submit(new FormData(event.currentTarget)); }}>
        <label>{label("fetch.service")} <select value={service} onChange={(event) => { setService(event.target.value as LiveService); fetching.reset(); }}>
          {LIVE_SERVICES.map((one) => <option key={one} value={one}>{label(`fetch.${one}`)}</option>)}
        </select></label>
        {FIELDS[service].map((name) => <label key={`${service} ${name}`}>{label(LABELS[name])} <input name={name} placeholder={SHAPES[name]} required={NEEDED.includes(name)} spellCheck={false} autoComplete="off" /></label>)}
        <label>{label("correct.token")} <input name="token" type="password" required autoComplete="off" defaultValue={remembered.token()} /></label>
        <label><input name="dry" type="checkbox" /> {label("fetch.dry")}</label>
        <button type="submit" className="primary" disabled={fetching.isPending}>{label("fetch.go")}</button>
      </form>
      {fetching.error && <Failed error={fetching.error} />}
      {fetching.data && <FetchedCalls fetched={fetching.data} lang={lang} />}
    </details>
  );
}
