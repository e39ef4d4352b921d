// The front door: paste a page or drop a file, and see which figures hold, which clash, and why.
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useId, useMemo, useState, type DragEvent } from "react";
import { ask } from "../../app/api.js";
import { VERDICT_FILTERS } from "../../app/search.js";
import { useTitle } from "../../app/use-title.js";
import { useLabel, useWords } from "../../app/words.js";
import { BriefLinks } from "../../ledger/brief-links.js";
import { KeepForm } from "../../ledger/keep-form.js";
import { judgedClaims } from "../../reading/checked.js";
import { ReadingView } from "../../reading/reading-view.js";
import { Empty, Failed, Loading } from "../../ui/state.js";
import { VerdictChip } from "../../ui/verdict-chip.js";
import { SAMPLE } from "./sample.js";

/** The pasted text outlives a reload, but stays on this device. */
const KEPT = "monazite.check";

export function CheckPage() {
  const label = useLabel();
  useTitle(label("nav.check"));
  const { sample, kept } = useSearch({ from: "/" });
  const navigate = useNavigate({ from: "/" });
  const [pasted, setPasted] = useState(() => sessionStorage.getItem(KEPT) ?? "");
  const text = sample ? SAMPLE : (kept ?? pasted);
  const check = (next: string): void => {
    sessionStorage.setItem(KEPT, next);
    setPasted(next);
    void navigate({ search: ({ lang }) => ({ lang }) });
  };
  return (
    <div className="page check">
      {text ? null : <Welcome />}
      {kept ? <div className="again"><button type="button" className="quiet" onClick={() => check("")}>{label("check.clear")}</button></div> : <Paste key={text} text={text} check={check} />}
      {!text && <p className="or"><button type="button" className="quiet" onClick={() => void navigate({ search: (search) => ({ ...search, sample: "1" }) })}>{label("check.sample")}</button></p>}
      {text && <Result text={text} />}
    </div>
  );
}

function Welcome() {
  const label = useLabel();
  return <div className="welcome"><h1>{label("check.title")}</h1><p>{label("check.lead")}</p></div>;
}

function Paste({ text, check }: { readonly text: string; readonly check: (text: string) => void }) {
  const label = useLabel();
  const id = useId();
  const [draft, setDraft] = useState(text);
  const [over, setOver] = useState(false);
  const [open, setOpen] = useState(text === "");
  const client = useQueryClient();
  // The server turns the file into text and checks it at once; its text is then as if it had been pasted.
  const file = useMutation({
    mutationFn: (chosen: File) => ask("check", { text: chosen }),
    onSuccess: (answer) => {
      client.setQueryData(["check", answer.text], answer);
      check(answer.text);
    },
  });
  const take = (chosen: File | undefined): void => { if (chosen) file.mutate(chosen); };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  if (!open) return <div className="again"><button type="button" className="quiet" onClick={() => setOpen(true)}>{label("check.edit")}</button><button type="button" className="quiet" onClick={() => check("")}>{label("check.clear")}</button></div>;
  return (
    <form className={over ? "paste over" : "paste"} onSubmit={(event) => { event.preventDefault(); check(draft); }}
      onDragOver={(event) => { event.preventDefault(); setOver(true); }} onDragLeave={() => setOver(false)} onDrop={drop}>
      <label htmlFor={id}>{label("check.paste")}</label>
      <textarea id={id} value={draft} onChange={(event) => setDraft(event.target.value)} rows={text ? 6 : 10} spellCheck={false} placeholder={label("check.placeholder")}
        onKeyDown={(event) => { if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) check(draft); }} />
      <div className="actions">
        <button type="submit" className="primary" disabled={draft.trim() === ""}>{label("check.go")}</button>
        <label className="file">{label("check.file")}<input type="file" title={label("check.formats")} accept=".txt,.md,.html,.htm,.xml,.rss,.atom,.pdf,text/*,application/pdf" onChange={(event) => take(event.target.files?.[0])} /></label>
      </div>
      {file.isPending && <Loading />}
      {file.error && <Failed error={file.error} />}
    </form>
  );
}

function Result({ text }: { readonly text: string }) {
  const { claim, show } = useSearch({ from: "/" });
  const navigate = useNavigate({ from: "/" });
  const label = useLabel();
  const words = useWords();
  const { data: checked, error, isPending, refetch } = useQuery({ queryKey: ["check", text], queryFn: ({ signal }) => ask("check", { text }, { signal }), staleTime: Infinity });
  const judged = useMemo(() => (checked ? judgedClaims(checked) : []), [checked]);
  if (isPending) return <Loading />;
  if (error) return <Failed error={error} retry={() => void refetch()} />;
  if (!checked) return null;
  const count = (kind: (typeof VERDICT_FILTERS)[number]): number => judged.filter((one) => one.kind === kind).length;
  return (
    <>
      <div className="summary" role="group" aria-label={label("check.summary")}>
        <p className="finding">{words.lang === "zh"
          ? `${checked.documents.length} 篇文章，${judged.length} 个论断：${count("agrees")} 个与记录一致，${count("differs") + count("contradicted")} 个矛盾。`
          : `${checked.documents.length} ${checked.documents.length === 1 ? "document" : "documents"}, ${judged.length} claims: ${count("agrees")} agree with the record, ${count("differs") + count("contradicted")} clash.`}</p>
        <div className="filters">
          {VERDICT_FILTERS.map((kind) => (
            <button key={kind} type="button" aria-pressed={show === kind} className="filter" onClick={() => void navigate({ search: (search) => ({ ...search, show: show === kind ? undefined : kind }), replace: true })}>
              <VerdictChip kind={kind} count={count(kind)} />
            </button>
          ))}
          {checked.notUnderstood.length > 0 && <NotUnderstood items={checked.notUnderstood} />}
        </div>
      </div>
      {!checked.meta.empty && <><BriefLinks text={text} /><KeepForm text={checked.text} /></>}
      {checked.meta.empty && <Empty empty={checked.meta.empty} />}
      <ReadingView checked={checked} chosen={claim} show={show} choose={(id) => void navigate({ search: (search) => ({ ...search, claim: id }), replace: true, resetScroll: false })} />
    </>
  );
}

function NotUnderstood({ items }: { readonly items: readonly { readonly text: string; readonly statement: string; readonly reason: string }[] }) {
  const label = useLabel();
  return (
    <details className="not-understood">
      <summary>{label("check.not-understood")}: {items.length}</summary>
      <ul>{items.map((item, index) => <li key={index}><code>{item.text}</code> <span>{label(item.reason === "no-mention" ? "check.no-mention" : "check.no-claim")}</span></li>)}</ul>
    </details>
  );
}
