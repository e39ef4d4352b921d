// A part of a claim that can be asked why: it opens to the words it was read from, in their sentence, and to the rule or entry behind it.
import type { Claim, Span, Why } from "@monazite/core";
import { useId, useState } from "react";
import { useLabel, useWords } from "../app/words.js";
import type { Checked } from "./checked.js";

/** Signs of the text shown on either side of the words. */
const AROUND = 48;

export function Explained({ part, value, claim, checked }: { readonly part: Why["part"] | undefined; readonly value: string; readonly claim: Claim; readonly checked: Checked }) {
  const id = useId();
  const label = useLabel();
  const [open, setOpen] = useState(false);
  const why = (claim.why ?? []).filter((one) => one.part === part);
  // What a person set right was not read from the text.
  const corrected = claim.correction !== undefined;
  if (!why.length || corrected) return <>{value}</>;
  return (
    <>
      <button type="button" className="explain" aria-expanded={open} aria-controls={id} title={label("why.title")} onClick={() => setOpen(!open)}>{value}</button>
      {open && <span id={id} className="explanation" role="note">{why.map((one, index) => <Reason key={index} why={one} checked={checked} />)}</span>}
    </>
  );
}

function Reason({ why: { reason, spans, entry }, checked }: { readonly why: Why; readonly checked: Checked }) {
  const label = useLabel();
  const { lang } = useWords();
  const entries = entry?.split(",").map((id) => checked.names[id]?.[lang] ?? id).join(lang === "zh" ? "、" : ", ");
  return (
    <>
      <span>{label(`why.${reason}`)}{entries ? <> · <code>{entries}</code></> : null}</span>
      {spans.map((span) => <Words key={span.join("-")} span={span} text={checked.text} />)}
    </>
  );
}

function Words({ span: [start, end], text }: { readonly span: Span; readonly text: string }) {
  const from = Math.max(0, text.lastIndexOf("\n", start) + 1, start - AROUND);
  const line = text.indexOf("\n", end);
  const to = Math.min(line < 0 ? text.length : line, end + AROUND);
  return <q>{from > 0 && "…"}{text.slice(from, start)}<mark>{text.slice(start, end)}</mark>{text.slice(end, to)}{to < text.length && "…"}</q>;
}
