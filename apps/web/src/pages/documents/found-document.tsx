// One found document: title, byline, and the sentences that hold the words, each word marked where it stands.
import type { Span } from "@monazite/core";
import { Link } from "@tanstack/react-router";
import { useLabel } from "../../app/words.js";
import type { Found } from "./documents-page.js";

export function FoundDocument({ found }: { readonly found: Found["results"][number] }) {
  const label = useLabel();
  const lang = found.lang === "zh" ? "zh-CN" : "en";
  return (
    <li className="found-document">
      <Link to="/documents/$id" params={{ id: found.id }} search={({ lang: chosen }) => ({ lang: chosen })} lang={lang}><Marked text={found.title} start={found.titleSpan[0]} highlights={found.titleHighlights} /></Link>
      <p className="byline">{found.source ?? label("document.no-source")} · {found.published?.replace("T", " ") ?? label("document.no-date")} · {found.claims} {label("documents.claims")} · {found.warnings} {label("documents.warnings")}</p>
      {found.passages.map((passage) => <p key={passage.statement} className="passage" lang={lang}><Marked text={passage.text} start={passage.span[0]} highlights={passage.highlights} /></p>)}
    </li>
  );
}

/** Highlights count in the whole text; `start` is where this stretch of it begins. */
function Marked({ text, start, highlights }: { readonly text: string; readonly start: number; readonly highlights: readonly Span[] }) {
  const pieces = highlights.flatMap(([from, to], index) => [text.slice((highlights[index - 1]?.[1] ?? start) - start, from - start), text.slice(from - start, to - start)]);
  const rest = text.slice((highlights.at(-1)?.[1] ?? start) - start);
  return <>{pieces.map((piece, index) => (index % 2 ? <mark key={index}>{piece}</mark> : <span key={index}>{piece}</span>))}<span>{rest}</span></>;
}
