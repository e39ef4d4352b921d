// A checked text: documents one under the other, every figure marked by its verdict, the chosen one opened beside it.
import type { NewsDocument, Section, Span, Statement } from "@monazite/core";
import { useMemo, type ReactNode } from "react";
import { useLabel, useWords } from "../app/words.js";
import { VERDICT_SIGNS } from "../ui/verdict-chip.js";
import { ConflictsView } from "../ledger/conflicts-view.js";
import { SetsView } from "../ledger/sets-view.js";
import { judgedClaims, runsOf, type Checked, type JudgedClaim, type Run } from "./checked.js";
import { ClaimList } from "./claim-list.js";
import { ClaimPanel } from "./claim-panel.js";
import { ToldEvents } from "./told-events.js";

interface Choice {
  readonly chosen: string | undefined;
  readonly choose: (claimId: string | undefined) => void;
  /** Only figures with this verdict are marked. */
  readonly show: JudgedClaim["kind"] | undefined;
}

export function ReadingView({ checked, chosen, choose, show, kept = false }: { readonly checked: Checked; /** Is it in the store, where it can be corrected? */ readonly kept?: boolean } & Choice) {
  const label = useLabel();
  const judged = useMemo(() => judgedClaims(checked), [checked]);
  const open = judged.find(({ claim }) => claim.id === chosen);
  return (
    <div className="reading">
      <div className="documents">
        {checked.documents.map((document) => <DocumentView key={document.id} document={document} checked={checked} judged={judged} kept={kept} chosen={chosen} choose={choose} show={show} />)}
        <SetsView checked={checked} choose={choose} />
        {checked.conflicts.length > 0 && (
          <section className="sets"><h2>{label("check.conflicts")}</h2>
            <ConflictsView conflicts={checked.conflicts} claimButton={(id, text) => (checked.claims.some((claim) => claim.id === id) ? <button type="button" className="member" onClick={() => choose(id)}>{text}</button> : null)} />
          </section>
        )}
      </div>
      <aside className={open ? "panel open" : "panel"} aria-label={label("panel.title")}>
        {open ? <ClaimPanel judged={open} checked={checked} close={() => choose(undefined)} kept={kept} /> : <ClaimList judged={judged.filter(({ kind }) => show === undefined || kind === show)} names={checked.names} choose={choose} />}
      </aside>
    </div>
  );
}

function DocumentView({ document, checked, judged, kept, chosen, choose, show }: { readonly document: NewsDocument; readonly checked: Checked; readonly judged: readonly JudgedClaim[]; readonly kept: boolean } & Choice) {
  const { lang } = useWords();
  const label = useLabel();
  const line = (span: Span): ReactNode => <Runs text={checked.text} runs={runsOf(span, checked.mentions, judged)} chosen={chosen} choose={choose} show={show} />;
  return (
    <article className="document" id={document.id}>
      <h2 lang={document.lang === "zh" ? "zh-CN" : "en"}>{line(document.title.span)}</h2>
      <p className="byline">{document.source ?? label("document.no-source")} · <time dateTime={document.published ?? undefined}>{document.published ? printMoment(document.published, lang) : label("document.no-date")}</time></p>
      {document.sections.map((section, index) => <SectionView key={index} section={section} line={line} warnings={checked.warnings.filter(({ statement }) => section.statements.some(({ id }) => id === statement))} />)}
      <ToldEvents events={checked.events.filter(({ evidence: [place] }) => place?.documentId === document.id)} checked={checked} kept={kept} />
    </article>
  );
}

function SectionView({ section, line, warnings }: { readonly section: Section; readonly line: (span: Span) => ReactNode; readonly warnings: Checked["warnings"] }) {
  const words = useWords();
  return (
    <section>
      {section.heading !== null && <h3>{section.heading}</h3>}
      {section.statements.map((statement: Statement) => (
        <p key={statement.id} className="statement" lang={statement.lang === "zh" ? "zh-CN" : "en"}>
          {line(statement.span)}
          {toldOnce(warnings.filter((warning) => warning.statement === statement.id).map(words.warning)).map((warning) => <span key={warning} className="warning">⚠ {warning}</span>)}
        </p>
      ))}
    </section>
  );
}

/** "... (×3)": what is said of several figures of a statement in the same words stands there once. */
function toldOnce(warnings: readonly string[]): readonly string[] {
  return [...new Set(warnings)].map((warning) => {
    const times = warnings.filter((other) => other === warning).length;
    return times === 1 ? warning : `${warning} (×${times})`;
  });
}

function Runs({ text, runs, chosen, choose, show }: { readonly text: string; readonly runs: readonly Run[] } & Choice) {
  return runs.map(({ span, judged, mention }) => {
    const words = text.slice(span[0], span[1]);
    if (!mention && !judged) return <span key={span[0]}>{words}</span>;
    if (!judged) return <span key={span[0]} className={`mention ${mention?.kind ?? ""}`}>{words}</span>;
    const { claim, kind } = judged;
    const muted = show !== undefined && show !== kind;
    return (
      <button key={span[0]} type="button" className={`figure-mark ${muted ? "muted" : kind}`} aria-pressed={claim.id === chosen} onClick={() => choose(claim.id === chosen ? undefined : claim.id)}>
        {words}{kind !== "nothing-to-compare" && <sup aria-hidden>{VERDICT_SIGNS[kind]}</sup>}
      </button>
    );
  });
}

/** "22 November 2025, 17:12" from a zone-free moment: printed as it stands, never moved to the reader's zone. */
function printMoment(moment: string, lang: "zh" | "en"): string {
  const [date = "", time] = moment.split("T");
  const [year, month, day] = date.split("-").map(Number);
  const words = new Intl.DateTimeFormat(lang === "zh" ? "zh-CN" : "en-GB", { dateStyle: "long", timeZone: "UTC" }).format(Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1));
  return time ? `${words} ${time}` : words;
}
