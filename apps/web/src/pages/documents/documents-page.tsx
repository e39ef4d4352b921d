// What was read and kept, newest first.
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ask } from "../../app/api.js";
import { useTitle } from "../../app/use-title.js";
import { useLabel } from "../../app/words.js";
import { Empty, Failed, Loading } from "../../ui/state.js";

export function DocumentsPage() {
  const label = useLabel();
  useTitle(label("nav.documents"));
  const { data, error, isPending, refetch } = useQuery({ queryKey: ["documents"], queryFn: ({ signal }) => ask("documents", {}, { signal }) });
  return (
    <div className="page">
      <h1>{label("nav.documents")}</h1>
      {isPending ? <Loading /> : error ? <Failed error={error} retry={() => void refetch()} /> : (
        <>
          {data.meta.empty && <><Empty empty={data.meta.empty} /><pre><code>monazite read page.txt</code></pre></>}
          <ul className="list">
            {data.documents.map((one) => (
              <li key={one.id}>
                <Link to="/documents/$id" params={{ id: one.id }} lang={one.lang === "zh" ? "zh-CN" : "en"}>{one.title}</Link>
                <p className="byline">{one.source ?? label("document.no-source")} · {one.published?.replace("T", " ") ?? label("document.no-date")} · {one.claims} {label("documents.claims")} · {one.warnings} {label("documents.warnings")}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
