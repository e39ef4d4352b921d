// One figure opened: what was read from where, how it was understood, and each verdict down to the row behind it.
import type { CheckedVerdict } from "@monazite/contracts";
import type { Bilingual, Claim, Correction, Lang, Why } from "@monazite/core";
import type { Catalogue, Labels } from "@monazite/messages";
import { useLabel, useWords } from "../app/words.js";
import { EvidenceLink } from "../ui/evidence-link.js";
import { Facts } from "../ui/facts.js";
import { VerdictChip } from "../ui/verdict-chip.js";
import { CorrectionForm } from "./correction-form.js";
import { nameIn, type Checked, type JudgedClaim } from "./checked.js";
import { Explained } from "./explained.js";

export function ClaimPanel({ judged, checked, close, kept }: { readonly judged: JudgedClaim; readonly checked: Checked; readonly close: () => void; readonly kept: boolean }) {
  const words = useWords();
  const label = useLabel();
  const { claim, verdicts } = judged;
  return (
    <div className="claim">
      <div className="claim-head">
        <strong className="claim-figure"><Explained part="value" value={words.said(claim)} claim={claim} checked={checked} /></strong>
        <button type="button" className="close" onClick={close} aria-label={label("panel.close")}>×</button>
      </div>
      <Facts rows={factsOf(claim, checked.names, words).map(([key, value]) => [label(key), <Explained key={key} part={PARTS[key]} value={value} claim={claim} checked={checked} />])} />
      <h4>{label("panel.verdicts")}</h4>
      <ul className="verdicts">{verdicts.map((verdict) => <VerdictRow key={verdict.id} verdict={verdict} checked={checked} />)}</ul>
      <h4>{label("panel.read-from")}</h4>
      {claim.evidence.map((place) => <blockquote key={place.span[0]}>{place.quote}</blockquote>)}
      {claim.correction && <Corrected correction={claim.correction} words={words} />}
      {kept && <CorrectionForm key={claim.id} id={claim.id} of="claim" />}
    </div>
  );
}

function Corrected({ correction: { author, at, note, isClaim, original }, words }: { readonly correction: Correction; readonly words: Catalogue }) {
  const label = useLabel();
  const before = [original.figure && words.figure(original.figure), original.period && words.period(original.period), original.place?.name, original.metric].filter(Boolean).join(" · ");
  return (
    <dl className="facts">
      <div><dt>{label("correct.by")}</dt><dd>{author}, {at.slice(0, 10)}{note !== null && `: ${note}`}</dd></div>
      {before !== "" && <div><dt>{label("correct.read-as")}</dt><dd>{before}</dd></div>}
      {!isClaim && <div><dt /><dd>{label("correct.not-a-claim")}</dd></div>}
    </dl>
  );
}

function VerdictRow({ verdict, checked }: { readonly verdict: CheckedVerdict; readonly checked: Checked }) {
  const words = useWords();
  const label = useLabel();
  const rows = verdict.against && verdict.against.kind !== "claim" ? checked.record.filter(({ id }) => verdict.against?.ids.includes(id)) : [];
  return (
    <li>
      <VerdictChip kind={verdict.kind} />
      <p>{verdict.text[words.lang]}</p>
      {verdict.steps && <ol className="steps">{verdict.steps.map((step, index) => <li key={index}>{step[words.lang]}</li>)}</ol>}
      {rows.map((observation) => (
        <details key={observation.id}>
          <summary>{label("panel.row")}</summary>
          <Facts rows={[
            [label("claim.figure"), observation.figure && `${words.figure(observation.figure)}${observation.basis ? ` (${observation.basis})` : ""}`], [label("claim.period"), words.period(observation.period)],
            [label("row.edition"), <code key="edition">{observation.editionId}</code>], [label("row.locator"), observation.locator], [label("row.definition"), observation.definition], [label("row.note"), observation.note],
          ]} />
          <EvidenceLink id={observation.id}>{label("row.evidence")}</EvidenceLink>
        </details>
      ))}
    </li>
  );
}

/** Which part of the reading a line of the panel shows. */
const PARTS: Readonly<Partial<Record<keyof Labels, Why["part"]>>> = {
  "claim.metric": "metric", "claim.minerals": "goods", "claim.product": "goods", "claim.stage": "stage", "claim.place": "place", "claim.partner": "partner",
  "claim.period": "period", "claim.of": "metric", "claim.change": "change", "claim.modality": "modality", "claim.attribution": "attribution",
};

/** How the claim was understood; what the reader left open is said, not hidden. */
function factsOf(claim: Claim, names: Readonly<Record<string, Bilingual>>, words: Catalogue): readonly (readonly [keyof Labels, string])[] {
  const named = nameIn(names, words.lang);
  const unknown = words.labels["claim.unknown"];
  const rows: readonly (readonly [keyof Labels, string | null])[] = [
    ["claim.metric", named(claim.metric)],
    ["claim.minerals", claim.minerals.map((id) => named(id)).join(words.lang === "zh" ? "、" : ", ") || unknown],
    ["claim.product", claim.product],
    ["claim.stage", claim.stage === null ? null : (words.chain[claim.stage] ?? claim.stage)],
    ["claim.place", named(claim.place?.id) ?? claim.place?.name ?? unknown],
    ["claim.partner", named(claim.partner?.id) ?? claim.partner?.name ?? null],
    ["claim.period", claim.period ? words.period(claim.period) : unknown],
    ["claim.of", claim.of],
    ["claim.change", claim.change ? changeText(claim.change, words.lang) : null],
    ["claim.modality", modalityText(claim, words)],
    ["claim.attribution", claim.attribution],
    ["claim.refs", claim.refs.length ? claim.refs.map((ref) => `[${ref}]`).join(" ") : null],
  ];
  return rows.flatMap(([key, value]) => (value === null ? [] : [[key, value] as const]));
}

function changeText({ value, unit, base }: NonNullable<Claim["change"]>, lang: Lang): string {
  const against = base ? (lang === "zh" ? `(${base})` : ` (${base})`) : "";
  return `${value === null ? "" : `${value > 0 ? "+" : ""}${value}`} ${unit ?? ""}${against}`.trim();
}

function modalityText({ modality, correctedModality }: Claim, { labels }: Catalogue): string {
  const said = labels[`modality.${modality}`];
  return modality === correctedModality ? said : `${said} → ${labels[`modality.${correctedModality}`]}`;
}
