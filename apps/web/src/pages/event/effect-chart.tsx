// Months before and after an event: what came, as dots with what their figures allow, against what was to be expected. The windows are named above the
// months; a month nobody printed has an open dot, one that is only bounded a hatched bar. The Table tab is its twin.
import type { AnswerOf, Contracts } from "@monazite/contracts";
import { useWords } from "../../app/words.js";

export type EffectAnswer = AnswerOf<Contracts["effect"]>;
export type EffectMonth = EffectAnswer["months"][number];

const [WIDTH, HEIGHT, LEFT, RIGHT, BOTTOM, TOP] = [860, 380, 64, 18, 34, 40];

export function EffectChart({ months: told, unit, open }: { readonly months: readonly EffectMonth[]; readonly unit: string; readonly open: (id: string) => void }) {
  const words = useWords();
  const months = told.map(perMonth);
  const { label, x, y, step, ticks, every, most } = scaleOf(months);
  const runs = runsOf(months);
  // A line is drawn from one number to the next only; where there is none it breaks.
  const path = (of: (month: EffectMonth) => number | null): string => months.map((month, index) => { const value = of(month); return value === null ? "" : `${index > 0 && of(months[index - 1] ?? month) !== null ? "L" : "M"}${x(index).toFixed(1)} ${y(value).toFixed(1)}`; }).join("");
  return (
    <svg className="series-chart effect-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="group" aria-label={unit}>
      <defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="2" height="6" className="hatch" /></pattern></defs>
      {runs.map(({ role, from, to }) => (
        <g key={`${role}${from}`} className={`window ${role}`} aria-hidden>
          <rect x={x(from) - step / 2} y={TOP - 22} width={(to - from + 1) * step} height={HEIGHT - BOTTOM - TOP + 22} />
          <text x={x(from) - step / 2 + 4} y={TOP - 8}>{label(role, (to - from + 1) * step, words)}</text>
        </g>
      ))}
      {ticks.map((tick) => <g key={tick} aria-hidden><line x1={LEFT} x2={WIDTH} y1={y(tick)} y2={y(tick)} className="grid" /><text x={LEFT - 6} y={y(tick) + 4} textAnchor="end">{words.number(tick)}</text></g>)}
      <path d={path(({ expected }) => expected)} className="expected" />
      <path d={path(({ value }) => value)} className="came" />
      {months.map((month, index) => {
        const said = saidOf(told[index] ?? month, unit, words);
        const [top, bottom] = [y(month.max ?? most), y(month.min ?? 0)];
        return (
          <g key={month.id} className={`point ${month.kind}`} role="button" tabIndex={0} aria-label={said} onClick={() => open(month.id)} onKeyDown={(event) => { if (event.key === "Enter" || event.key === " ") { event.preventDefault(); open(month.id); } }}>
            <title>{said}</title>
            <rect x={x(index) - step / 2} y={TOP} width={step} height={HEIGHT - TOP - BOTTOM} className="reach" />
            {month.expected !== null && <line x1={x(index) - step * 0.3} x2={x(index) + step * 0.3} y1={y(month.expected)} y2={y(month.expected)} className="expected" />}
            {month.kind !== "gap" && <rect x={x(index) - Math.min(7, step * 0.25)} y={top} width={Math.min(14, step * 0.5)} height={Math.max(2, bottom - top)} className="bar" fill={month.kind === "bounded" ? "url(#hatch)" : undefined} />}
            {month.value !== null && <circle cx={x(index)} cy={y(month.value)} r={Math.min(5, step * 0.3)} className={month.kind === "said" ? undefined : "open"} />}
            {month.isBeyond === true && <text x={x(index)} y={y(month.value ?? 0) - 10} textAnchor="middle" className="beyond">▲</text>}
            {index % every === 0 && <text x={x(index)} y={HEIGHT - 12} textAnchor="middle">{month.id.split("/")[0]}</text>}
          </g>
        );
      })}
    </svg>
  );
}

/** Two months as one are drawn as the mean of both, or the line would jump where nothing did. */
function perMonth(month: EffectMonth): EffectMonth {
  const half = (value: number | null): number | null => (value === null ? null : value / 2);
  return month.id.includes("/") ? { ...month, value: half(month.value), min: half(month.min), max: half(month.max), expected: half(month.expected) } : month;
}

function scaleOf(months: readonly EffectMonth[]) {
  // Wide bounds must not press the figures flat: the axis follows what has a number.
  const ends = months.flatMap(({ value, expected }) => [value, expected].filter((end) => end !== null));
  const most = Math.max(1, ...(ends.length ? ends : months.flatMap(({ max }) => max ?? []))) * 1.15;
  const step = (WIDTH - LEFT - RIGHT) / Math.max(1, months.length);
  return {
    most, step, every: Math.ceil(months.length / 9), ticks: [0, 0.25, 0.5, 0.75, 1].map((part) => Number((part * most * 0.87).toPrecision(2))),
    x: (index: number): number => LEFT + (index + 0.5) * step,
    y: (value: number): number => TOP + (1 - Math.max(0, Math.min(1, value / most))) * (HEIGHT - TOP - BOTTOM),
    label: (role: EffectMonth["role"], width: number, { labels }: ReturnType<typeof useWords>): string => (width > 60 ? labels[`effect.${role}`] : ""),
  };
}

function runsOf(months: readonly EffectMonth[]): readonly { readonly role: EffectMonth["role"]; readonly from: number; readonly to: number }[] {
  const runs: { role: EffectMonth["role"]; from: number; to: number }[] = [];
  for (const [index, { role }] of months.entries()) {
    const last = runs.at(-1);
    if (last?.role === role) last.to = index;
    else runs.push({ role, from: index, to: index });
  }
  return runs;
}

function saidOf({ id, value, min, max, expected, effect, role, kind }: EffectMonth, unit: string, { number, labels, lang }: ReturnType<typeof useWords>): string {
  const bounds = min === null || max === null ? labels["series.gap"] : `${number(Math.round(min))}–${number(Math.round(max))}`;
  const parts = [id, `${value === null ? bounds : number(Math.round(value))} ${unit}`, expected === null ? null : `${labels["effect.expected"]} ${number(Math.round(expected))}`, effect === null ? null : `${number(Math.round(effect * 10) / 10)} %`, labels[`effect.${role}`], labels[`series.${kind}`]];
  return parts.filter((part) => part !== null).join(lang === "zh" ? "，" : ", ");
}
