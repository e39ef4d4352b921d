// Flows as arcs on a map in Equal Earth, the Pacific in the middle so that no arc between Asia and America is cut. Great circles, as wide as the root of the
// money; borders are drawn alike everywhere and say nothing of whose land it is. Loaded only when asked for, with its map.
import { geoEqualEarth, geoPath } from "d3-geo";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import atlas from "world-atlas/countries-110m.json";
import { shortUsd } from "../../../app/short-number.js";
import { useLabel, useWords } from "../../../app/words.js";
import { FlowList } from "../flow-list.js";
import { pressed, type FormProps } from "../flow-parts.js";
import { PLACE_POINTS } from "./place-points.data.js";

const [WIDTH, HEIGHT] = [860, 430];
const [THINNEST, WIDEST] = [1, 9];
const world = atlas as unknown as Topology<{ countries: GeometryCollection; land: GeometryCollection }>;
const projection = geoEqualEarth().rotate([-150, 0]).fitExtent([[2, 2], [WIDTH - 2, HEIGHT - 2]], { type: "Sphere" });
const draw = geoPath(projection);
/** Drawn once: the world does not change with the question. */
const [SPHERE, LAND, BORDERS] = [draw({ type: "Sphere" }) ?? "", draw(feature(world, world.objects.land)) ?? "", draw(mesh(world, world.objects.countries, (a, b) => a !== b)) ?? ""];

export function ArcMap({ flows, rest, name, open }: FormProps) {
  const label = useLabel();
  const { lang, number } = useWords();
  const told = flows.flatMap(({ exporter, importer, valueUsd }) => (exporter === null || importer === null || valueUsd === null || valueUsd === 0 ? [] : [{ exporter, importer, value: valueUsd, from: PLACE_POINTS[exporter], to: PLACE_POINTS[importer] }]));
  const arcs = told.flatMap(({ from, to, ...flow }) => (from && to && flow.exporter !== flow.importer ? [{ ...flow, path: draw({ type: "LineString", coordinates: [[...from], [...to]] }) ?? "" }] : []));
  const unplaced = told.filter(({ from, to, exporter, importer }) => !from || !to || exporter === importer);
  const most = Math.max(1, ...arcs.map(({ value }) => value));
  const width = (value: number): number => THINNEST + Math.sqrt(value / most) * (WIDEST - THINNEST);
  const said = ({ exporter, importer, value }: (typeof arcs)[number]): string => `${name(exporter)} → ${name(importer)}: ${shortUsd(value, lang)}`;
  const ends = [...new Set(arcs.flatMap(({ exporter, importer }) => [exporter, importer]))];
  return (
    <>
      <div className="scroll" tabIndex={0} role="region" aria-label={label("flows.form.map")}>
        <svg className="arc-map" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="group" aria-label={label("flows.form.map")}>
          <defs><marker id="arrow" viewBox="0 0 6 6" refX="5" refY="3" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0L6 3L0 6z" className="head" /></marker></defs>
          <g aria-hidden><path d={SPHERE} className="sea" /><path d={LAND} className="land" /><path d={BORDERS} className="borders" /></g>
          {arcs.map((arc) => (
            <g key={`${arc.exporter} ${arc.importer}`} className="arc" role="button" tabIndex={0} aria-label={said(arc)} onClick={() => open(arc.exporter, arc.importer)} onKeyDown={pressed(() => open(arc.exporter, arc.importer))}>
              <title>{said(arc)}</title>
              <path d={arc.path} className="reach" strokeWidth={14} />
              <path d={arc.path} strokeWidth={width(arc.value)} className="line" markerEnd="url(#arrow)" />
            </g>
          ))}
          <g aria-hidden>{ends.map((place) => { const [x, y] = projection([...PLACE_POINTS[place] ?? [0, 0]] as [number, number]) ?? [0, 0]; return <circle key={place} cx={x} cy={y} r="2.5" className="end" />; })}</g>
          <Names ends={ends} name={name} />
        </svg>
      </div>
      <p className="byline">{label("flows.map-note")}{rest.length ? ` ${label("flows.rest")}: ${number(rest.reduce((sum, { groups }) => sum + groups, 0))}.` : ""}{unplaced.length > 0 && ` ${label("flows.unplaced")}: ${unplaced.map(({ exporter, importer }) => `${name(exporter)} → ${name(importer)}`).join(lang === "zh" ? "、" : ", ")}.`}</p>
      <FlowList flows={arcs} name={name} open={open} />
    </>
  );
}

/** Names where they do not lie over each other, the places of the largest flows first. */
function Names({ ends, name }: { readonly ends: readonly string[]; readonly name: (id: string) => string }) {
  const { lang } = useWords();
  const taken: { x: number; y: number; width: number }[] = [];
  const shown = ends.flatMap((place) => {
    const [x, y] = projection([...PLACE_POINTS[place] ?? [0, 0]] as [number, number]) ?? [0, 0];
    const text = name(place);
    const width = text.length * (lang === "zh" ? 13 : 6.6);
    const left = Math.max(2, Math.min(WIDTH - width - 2, x + 5));
    if (taken.some((other) => Math.abs(other.y - y) < 15 && left < other.x + other.width && other.x < left + width)) return [];
    taken.push({ x: left, y, width });
    return [{ place, text, left, y }];
  });
  return <g aria-hidden>{shown.map(({ place, text, left, y }) => <text key={place} x={left} y={y - 4}>{text}</text>)}</g>;
}
