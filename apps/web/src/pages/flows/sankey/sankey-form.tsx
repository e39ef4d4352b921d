// Exporters on the left, importers on the right, a band a flow. Its twin is the list beneath, in the same order.
import { shortNumber, shortUsd } from "../../../app/short-number.js";
import { useLabel, useWords } from "../../../app/words.js";
import { useNarrow } from "../../../ui/use-narrow.js";
import { pressed, type FormProps } from "../flow-parts.js";
import { FlowList } from "../flow-list.js";
import { OTHERS, sankeyLayout, type Sent } from "./sankey-layout.js";

/** Of the drawing, and the room for names at its sides; on a phone both are less, and names shorter. */
const WIDE = { width: 860, margin: 190, letters: { zh: 9, en: 19 } };
const NARROW = { width: 400, margin: 118, letters: { zh: 4, en: 9 } };
const [LEAST, EACH] = [320, 26];

export function SankeyForm({ flows, rest, name, open }: FormProps) {
  const label = useLabel();
  const { lang } = useWords();
  const { width, margin, letters } = useNarrow() ? NARROW : WIDE;
  // One report is drawn, so there is one rest.
  const [others] = rest;
  const sent: readonly Sent[] = [
    ...flows.flatMap(({ exporter, importer, valueUsd }) => (exporter === null || importer === null || valueUsd === null ? [] : [{ exporter, importer, value: valueUsd }])),
    ...(others?.valueUsd ? [{ exporter: OTHERS, importer: OTHERS, value: others.valueUsd }] : []),
  ];
  const ends = Math.max(new Set(sent.map(({ exporter }) => exporter)).size, new Set(sent.map(({ importer }) => importer)).size);
  const height = Math.max(LEAST, ends * EACH);
  const { nodes, links } = sankeyLayout(sent, { width, height, margin });
  const called = (place: string): string => (place === OTHERS ? `${label("flows.others")}${others ? ` (${others.groups})` : ""}` : name(place));
  const said = ({ exporter, importer, value }: Sent): string => `${called(exporter)} → ${called(importer)}: ${shortUsd(value, lang)}`;
  return (
    <>
      <div className="scroll" tabIndex={0} role="region" aria-label={label("flows.form.sankey")}>
        <svg className="sankey" viewBox={`0 0 ${width} ${height}`} role="group" aria-label={label("flows.form.sankey")}>
          {links.map((link) => link.exporter === OTHERS
            ? <path key="others" className="band others" d={link.path} strokeWidth={link.width}><title>{said(link)}</title></path>
            : <path key={`${link.exporter} ${link.importer}`} className="band" d={link.path} strokeWidth={link.width} role="button" tabIndex={0} aria-label={said(link)} onClick={() => open(link.exporter, link.importer)} onKeyDown={pressed(() => open(link.exporter, link.importer))}><title>{said(link)}</title></path>)}
          {nodes.map(({ id, place, side, value, x, y, width: thick, height: tall }) => (
            <g key={id} aria-hidden>
              <rect x={x} y={y} width={thick} height={tall} className={place === OTHERS ? "node others" : "node"} />
              <text x={side === "exporter" ? x - 6 : x + thick + 6} y={y + tall / 2} dy="0.35em" textAnchor={side === "exporter" ? "end" : "start"}>{cut(called(place), letters[lang])} <tspan className="amount">{shortNumber(value, lang)}</tspan></text>
            </g>
          ))}
        </svg>
      </div>
      <FlowList flows={links.filter(({ exporter }) => exporter !== OTHERS)} name={name} open={open} />
    </>
  );
}

/** Names longer than their room lose their end; the list has them whole. */
const cut = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
