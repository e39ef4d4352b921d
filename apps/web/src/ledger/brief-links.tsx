// The report of a check as a file: asked for when it is wanted, saved by the browser, never sent elsewhere.
import { useMutation } from "@tanstack/react-query";
import { ask } from "../app/api.js";
import { useLabel, useWords } from "../app/words.js";
import { Failed } from "../ui/state.js";

type Kind = "md" | "html" | "json";

export function BriefLinks({ text }: { readonly text: string }) {
  const label = useLabel();
  const { lang } = useWords();
  const report = useMutation({
    mutationFn: async (kind: Kind) => ({ kind, brief: await ask("brief", { text, words: lang }) }),
    onSuccess: ({ kind, brief }) => {
      const content = kind === "md" ? brief.markdown : kind === "html" ? brief.html : JSON.stringify(brief, null, 2);
      save(`monazite-${brief.id}.${kind}`, content, kind === "html" ? "text/html" : kind === "md" ? "text/markdown" : "application/json");
    },
  });
  return (
    <p className="brief-links">{label("brief.title")}:{" "}
      {(["md", "html", "json"] as const).map((kind) => <button key={kind} type="button" className="quiet" disabled={report.isPending} onClick={() => report.mutate(kind)}>{{ md: "Markdown", html: "HTML", json: "JSON" }[kind]}</button>)}
      {report.error && <Failed error={report.error} />}
    </p>
  );
}

function save(name: string, content: string, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = Object.assign(document.createElement("a"), { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
}
