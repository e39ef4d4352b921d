// A series period by period: a dot what is printed, a bar what follows from the rest, a hatched bar what is only bounded,
// a hatched column where nothing is known. The Table tab is its twin.
import type { AnswerOf, Contracts } from "@monazite/contracts";
import { useWords } from "../../app/words.js";

export type SeriesRow = AnswerOf<Contracts["series"]>["series"][number];

const [WIDTH, HEIGHT, LEFT, BOTTOM, TOP] = [860, 360, 64, 34, 12];

export function SeriesChart({ rows, open }: { readonly rows: readonly SeriesRow[]; readonly open: (period: string) => void }) {
  const words = useWords();
  const ends = rows.flatMap(({ min, max }) => [min, max].filter((end) => end !== null));
  const most = Math.max(1, ...ends);
  const least = Math.min(0, ...ends);
  const y = (value: number): number => TOP + (1 - (value - least) / (most - least)) * (HEIGHT - TOP - BOTTOM);
  const step = (WIDTH - LEFT) / Math.max(1, rows.length);
  const x = (index: number): number => LEFT + (index + 0.5) * step;
  const every = Math.ceil(rows.length / 9);
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((part) => Number((least + part * (most - least)).toPrecision(2)));
  return (
    <svg className="series-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="group">
      <defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="2" height="6" className="hatch" /></pattern></defs>
      {ticks.map((tick) => <g key={tick} aria-hidden><line x1={LEFT} x2={WIDTH} y1={y(tick)} y2={y(tick)} className="grid" /><text x={LEFT - 6} y={y(tick) + 4} textAnchor="end">{words.number(tick)}</text></g>)}
      {rows.map((row, index) => {
        const said = `${words.period(row.period)}: ${row.text[words.lang]} · ${words.labels[`series.${row.kind}`]}`;
        const [top, bottom] = [y(row.max ?? most), y(row.min ?? least)];
        return (
          <g key={row.period.text} className={`point ${row.kind}`} role="button" tabIndex={0} aria-label={said} onClick={() => open(row.period.text)} onKeyDown={(event) => { if (event.key === "Enter" || event.key === " ") { event.preventDefault(); open(row.period.text); } }}>
            <title>{said}</title>
            <rect x={x(index) - step / 2} y={TOP} width={step} height={HEIGHT - TOP - BOTTOM} className="reach" />
            {row.kind === "gap" ? <rect x={x(index) - step * 0.3} y={TOP} width={step * 0.6} height={HEIGHT - TOP - BOTTOM} fill="url(#hatch)" />
              : <rect x={x(index) - Math.min(9, step * 0.3)} y={top} width={Math.min(18, step * 0.6)} height={Math.max(2, bottom - top)} className="bar" fill={row.kind === "bounded" ? "url(#hatch)" : undefined} />}
            {row.kind === "said" && <circle cx={x(index)} cy={(top + bottom) / 2} r={Math.min(5, step * 0.35)} />}
            {row.kind === "implied" && <circle cx={x(index)} cy={(top + bottom) / 2} r={Math.min(5, step * 0.35)} className="open" />}
            {index % every === 0 && <text x={x(index)} y={HEIGHT - 12} textAnchor="middle">{row.period.text}</text>}
          </g>
        );
      })}
    </svg>
  );
}
