// What flows, from where, to where, and when: names or codes as typed, which the server resolves.
import { useLabel } from "../../app/words.js";
import { typed } from "../../reading/write-access.js";

export interface FlowChoice {
  readonly m: string;
  readonly exporter: string | undefined;
  readonly importer: string | undefined;
  readonly year: string | undefined;
  readonly grain: "month" | undefined;
}

export function FlowForm({ m, exporter, importer, year, grain, submit }: FlowChoice & { readonly submit: (next: FlowChoice) => void }) {
  const label = useLabel();
  const read = (form: FormData): FlowChoice => ({ m: typed(form, "m") || m, exporter: typed(form, "exporter") || undefined, importer: typed(form, "importer") || undefined, year: typed(form, "year") || undefined, grain: typed(form, "grain") === "month" ? "month" : undefined });
  return (
    <form className="controls good-form" onSubmit={(event) => { event.preventDefault(); submit(read(new FormData(event.currentTarget))); }}>
      <label>{label("flows.good")} <input name="m" defaultValue={m} required /></label>
      <label>{label("flows.from")} <input name="exporter" defaultValue={exporter} /></label>
      <label>{label("flows.to")} <input name="importer" defaultValue={importer} /></label>
      <label>{label("figure.year")} <input name="year" defaultValue={year} inputMode="numeric" pattern="\d{4}(-\d{2})?|all" /></label>
      <label>{label("flows.grain")} <select name="grain" defaultValue={grain ?? "year"}><option value="year">{label("flows.by-year")}</option><option value="month">{label("flows.by-month")}</option></select></label>
      <button type="submit" className="primary">{label("claims.show")}</button>
    </form>
  );
}
