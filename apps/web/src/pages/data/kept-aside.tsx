// Rows of loaded files that are in no table, with the reason and the text as it stands in the file.
import { useQuery } from "@tanstack/react-query";
import { ask } from "../../app/api.js";
import { useLabel, useWords } from "../../app/words.js";
import { Empty, Failed, Loading } from "../../ui/state.js";
import { LongTable } from "./long-table.js";

const SHOWN = 200;

export function KeptAside() {
  const label = useLabel();
  const { lang } = useWords();
  const { data, error, isPending, refetch } = useQuery({ queryKey: ["quarantine"], queryFn: ({ signal }) => ask("quarantine", {}, { signal, limit: SHOWN }) });
  return (
    <section>
      <h2>{label("data.kept-aside")} <a className="quiet" href="/v1/quarantine.csv">CSV</a></h2>
      {isPending && <Loading />}
      {error && <Failed error={error} retry={() => void refetch()} />}
      {data?.meta.empty && <Empty empty={data.meta.empty} />}
      {data && data.kept.length > 0 && (
        <LongTable name={label("data.kept-aside")} head={(["data.reason", "data.line", "data.raw", "data.file", "row.edition"] as const).map((key) => label(key))}
          rows={data.kept.map((row) => [lang === "zh" ? row.messageZh : row.message, row.line, <code key="raw" className="raw">{row.raw.slice(0, 200)}</code>, row.file, <code key="edition">{row.editionId}</code>])} />
      )}
    </section>
  );
}
