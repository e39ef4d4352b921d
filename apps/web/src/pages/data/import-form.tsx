// Statistics brought by whoever looks: files are sent one by one with the token, and each is told of for itself.
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useLabel, useWords } from "../../app/words.js";
import { askToWrite, remembered, typed } from "../../reading/write-access.js";
import { Failed } from "../../ui/state.js";

/** Problems of a file shown at once; the table of rows kept aside has all of them. */
const SHOWN = 10;

/** What a person says of a file, by the names of the question. */
const SAID = ["mapping", "subject", "edition", "rate", "decimal", "encoding"] as const;
const ENCODINGS = ["utf-8", "utf-16le", "utf-16be", "gb18030", "big5", "windows-1252", "windows-1250", "windows-1251", "shift_jis", "euc-kr"] as const;

const saidIn = (form: FormData): Readonly<Record<string, string>> => Object.fromEntries(SAID.map((name) => [name, typed(form, name).trim()] as const).filter(([, text]) => text !== ""));

export function ImportForm() {
  const label = useLabel();
  const { lang, number } = useWords();
  const queries = useQueryClient();
  const load = useMutation({
    mutationFn: async ({ files, token, dry, said }: { readonly files: readonly File[]; readonly token: string; readonly dry: boolean; readonly said: Readonly<Record<string, string>> }) => {
      const told = [];
      for (const file of files) told.push(...(await askToWrite("imports", { file, name: file.name, ...(dry && { dry_run: "true" as const }), ...said }, token)).files);
      return told;
    },
    onSuccess: () => queries.invalidateQueries(),
  });
  const submit = (form: FormData): void => load.mutate({ files: form.getAll("files").filter((one) => one instanceof File), token: typed(form, "token"), dry: form.get("dry") !== null, said: saidIn(form) });
  return (
    <details className="brief-links"><summary>{label("import.title")}</summary>
      <form className="controls" onSubmit={(event) => { event.preventDefault(); submit(new FormData(event.currentTarget)); }}>
        <label>{label("import.files")} <input name="files" type="file" multiple required /></label>
        <label>{label("correct.token")} <input name="token" type="password" required autoComplete="off" defaultValue={remembered.token()} /></label>
        <label>{label("import.mapping")} <textarea name="mapping" rows={2} spellCheck={false} /></label>
        <details><summary>{label("import.unsaid")}</summary>
          <div className="controls">
            <label>{label("import.subject")} <input name="subject" /></label>
            <label>{label("import.edition")} <input name="edition" spellCheck={false} /></label>
            <label>{label("import.exchange")} <input name="rate" spellCheck={false} /></label>
            <label>{label("import.decimal")} <select name="decimal"><option value="">{label("import.as-shown")}</option><option>.</option><option>,</option></select></label>
            <label>{label("import.encoding")} <select name="encoding"><option value="">{label("import.as-shown")}</option>{ENCODINGS.map((one) => <option key={one}>{one}</option>)}</select></label>
          </div>
        </details>
        <label><input name="dry" type="checkbox" /> {label("import.dry")}</label>
        <button type="submit" className="primary" disabled={load.isPending}>{label("import.load")}</button>
      </form>
      {load.error && <Failed error={load.error} />}
      <ul className="evidence-list">{load.data?.map((file) => (
        <li key={file.path}><strong>{label(`import.${file.outcome}`)}</strong> {file.path} {file.kind && <code>{file.kind}</code>} · {number(file.rows.accepted)} / {number(file.rows.read)} {label("import.rows")}
          {load.variables?.dry && file.columns.length > 0 && <Look columns={file.columns} first={file.first} />}
          {file.problems.length > 0 && <ul>{file.problems.slice(0, SHOWN).map((problem, index) => <li key={index}>{problem.line !== null && `${problem.line}: `}{lang === "zh" ? problem.messageZh : problem.message}</li>)}</ul>}
        </li>
      ))}</ul>
    </details>
  );
}

/** What a file would become, before it does. */
function Look({ columns, first }: { readonly columns: readonly { readonly name: string; readonly as: string | null }[]; readonly first: readonly string[] }) {
  const label = useLabel();
  return (
    <div><p className="byline">{label("import.columns")}</p><ul>{columns.map(({ name, as }, index) => <li key={index}>{name} → {as === null ? <em>{label("import.not-read")}</em> : <code>{as}</code>}</li>)}</ul>
      {first.length > 0 && <><p className="byline">{label("import.first")}</p><ul>{first.map((line, index) => <li key={index}><code>{line}</code></li>)}</ul></>}
    </div>
  );
}
