// The front door: paste a page or drop a file, and see which figures hold, which clash, and why.
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useId, useMemo, useState, type DragEvent } from "react";
import { ask } from "../../app/api.js";
import { VERDICT_FILTERS } from "../../app/search.js";
import { useLabel, useWords } from "../../app/words.js";
import { fromCheck, judgedClaims } from "../../reading/checked.js";
import { ReadingView } from "../../reading/reading-view.js";
import { Empty, Failed, Loading } from "../../ui/state.js";
import { VerdictChip } from "../../ui/verdict-chip.js";
import { SAMPLE } from "./sample.js";

/** The pasted text outlives a reload, but stays on this device. */
const KEPT = "monazite.check";

export function CheckPage() {
  const label = useLabel();
  const { sample } = useSearch({ from: "/" });
  const navigate = useNavigate({ from: "/" });
  const [pasted, setPasted] = useState(() => sessionStorage.getItem(KEPT) ?? "");
  const text = sample ? SAMPLE : pasted;
  const check = (next: string): void => {
    sessionStorage.setItem(KEPT, next);
    setPasted(next);
    void navigate({ search: ({ lang }) => ({ lang }) });
  };
  return (
    <div className="page check">
      {text ? null : <Welcome />}
      <Paste key={text} text={text} check={check} />
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
  const take = (file: File | undefined): void => void file?.arrayBuffer().then((bytes) => check(decode(bytes)));
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
        <label className="file">{label("check.file")}<input type="file" accept=".txt,.md,text/plain" onChange={(event) => take(event.target.files?.[0])} /></label>
      </div>
    </form>
  );
}

function Result({ text }: { readonly text: string }) {
  const { claim, show } = useSearch({ from: "/" });
  const navigate = useNavigate({ from: "/" });
  const label = useLabel();
  const words = useWords();
  const { data, error, isPending, refetch } = useQuery({ queryKey: ["check", text], queryFn: ({ signal }) => ask("check", { text }, { signal }), staleTime: Infinity });
  const checked = useMemo(() => data && fromCheck(text, data), [text, data]);
  const judged = useMemo(() => (checked ? judgedClaims(checked) : []), [checked]);
  if (isPending) return <Loading />;
  if (error) return <Failed error={error} retry={() => void refetch()} />;
  if (!checked) return null;
  const count = (kind: (typeof VERDICT_FILTERS)[number]): number => judged.filter((one) => one.kind === kind).length;
  return (
    <>
      <div className="summary" role="group" aria-label={label("check.summary")}>
        <p className="finding">{words.lang === "zh"
          ? `${checked.documents.length} 篇文章，${judged.length} 个论断：${count("agrees")} 个与记录一致，${count("contradicts")} 个矛盾。`
          : `${checked.documents.length} ${checked.documents.length === 1 ? "document" : "documents"}, ${judged.length} claims: ${count("agrees")} agree with the record, ${count("contradicts")} clash.`}</p>
        <div className="filters">
          {VERDICT_FILTERS.map((kind) => (
            <button key={kind} type="button" aria-pressed={show === kind} className="filter" onClick={() => void navigate({ search: (search) => ({ ...search, show: show === kind ? undefined : kind }), replace: true })}>
              <VerdictChip kind={kind} count={count(kind)} />
            </button>
          ))}
          {data.notUnderstood.length > 0 && <NotUnderstood items={data.notUnderstood} />}
        </div>
      </div>
      {data.meta.empty && <Empty empty={data.meta.empty} />}
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

/** A dropped file: by its byte order mark or strict UTF-8, else as GB18030, the usual encoding of Chinese text files. */
function decode(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes);
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}
