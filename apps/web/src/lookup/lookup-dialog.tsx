// A list that narrows while one types; the registries stay on the server.
import type { AnswerOf, Contracts } from "@monazite/contracts";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Dialog } from "radix-ui";
import { useDeferredValue, useId, useState, type KeyboardEvent } from "react";
import { ask } from "../app/api.js";
import { useLabel, useWords } from "../app/words.js";
import { Failed } from "../ui/state.js";

type Entry = AnswerOf<Contracts["lookup"]>["entries"][number];
const SHOWN = 12;

export function LookupDialog({ close }: { readonly close: () => void }) {
  const label = useLabel();
  const listId = useId();
  const navigate = useNavigate();
  const [query, setQuery] = useState("");
  const [at, setAt] = useState(0);
  const q = useDeferredValue(query.trim());
  const { data, error } = useQuery({ queryKey: ["lookup", q], queryFn: ({ signal }) => ask("lookup", { q }, { signal, limit: 40 }), enabled: q !== "", placeholderData: keepPreviousData });
  const entries = q === "" ? [] : (data?.entries ?? []).filter((entry) => pageOf(entry) !== null).slice(0, SHOWN);
  const go = (entry: Entry | undefined): void => {
    const page = entry && pageOf(entry);
    if (!page) return;
    close();
    void navigate({ ...page, search: ({ lang }: { readonly lang?: "zh" | "en" | undefined }) => ({ lang, ...page.search }) } as never);
  };
  const inDocuments = (): void => {
    close();
    void navigate({ to: "/documents", search: ({ lang }: { readonly lang?: "zh" | "en" | undefined }) => ({ lang, q }) } as never);
  };
  // The last line of the list is always the search in the documents.
  const lines = q === "" ? 0 : entries.length + 1;
  const onKey = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && lines) {
      event.preventDefault();
      setAt((at + step + lines) % lines);
    } else if (event.key === "Enter" && lines) {
      if (at < entries.length) go(entries[at]);
      else inDocuments();
    }
  };
  return (
    <Dialog.Root open onOpenChange={(open) => { if (!open) close(); }}>
      <Dialog.Portal>
        <Dialog.Overlay className="overlay" />
        <Dialog.Content className="lookup" aria-describedby={undefined}>
          <Dialog.Title className="lookup-title">{label("lookup.title")}</Dialog.Title>
          <input type="search" role="combobox" aria-label={label("lookup.title")} aria-expanded={lines > 0} aria-controls={listId} aria-autocomplete="list" aria-activedescendant={lines ? `${listId}-${at}` : undefined}
            autoFocus spellCheck={false} placeholder={label("lookup.hint")} value={query} maxLength={100} onChange={(event) => { setQuery(event.target.value); setAt(0); }} onKeyDown={onKey} />
          {error ? <Failed error={error} /> : (
            <ul id={listId} role="listbox" aria-label={label("lookup.open")}>
              {entries.map((entry, index) => <Option key={`${entry.kind}:${entry.id}`} id={`${listId}-${index}`} entry={entry} chosen={index === at} choose={() => go(entry)} />)}
              {lines > 0 && <li id={`${listId}-${entries.length}`} role="option" aria-selected={at >= entries.length} onClick={inDocuments}><span className="option-name">{label("search.in-documents")} “{q}”</span></li>}
            </ul>
          )}
          {q !== "" && data && !entries.length && <p className="state" role="status">{label("lookup.none")}</p>}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Option({ id, entry, chosen, choose }: { readonly id: string; readonly entry: Entry; readonly chosen: boolean; readonly choose: () => void }) {
  const label = useLabel();
  const { lang } = useWords();
  const other = entry.name[lang === "zh" ? "en" : "zh"];
  return (
    <li id={id} role="option" aria-selected={chosen} onClick={choose}>
      <span className="option-name">{entry.kind === "code" ? `${entry.id.replace(":", " ")} · ${entry.name[lang]}` : entry.name[lang]}</span>
      <span className="option-hint">{entry.matched === entry.name[lang] || entry.matched === entry.id ? other : entry.matched}</span>
      <span className="option-kind">{entry.how === "similar" ? `${label("lookup.similar")} · ` : ""}{label(`kind.${entry.kind}`)}{entry.warning ? " !" : ""}</span>
    </li>
  );
}

interface Page { readonly to: string; readonly params?: Readonly<Record<string, string>>; readonly search?: Readonly<Record<string, string>> }

/** Where an entry has a page of its own; null for what is only a word of others (units, measures, lists). */
function pageOf({ kind, id, mineral }: Entry): Page | null {
  if (mineral !== null) return { to: "/m/$id", params: { id: mineral } };
  if (kind === "place") return { to: "/c/$iso", params: { iso: id } };
  return kind === "actor" ? { to: "/events", search: { party: id } } : null;
}
