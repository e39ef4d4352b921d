// Lines over years or months, from zero; what is not whole yet is hatched, and a period without a number breaks the line. The Table tab is its twin.
import { shortNumber } from "../../../app/short-number.js";
import { useWords } from "../../../app/words.js";
import { useNarrow } from "../../../ui/use-narrow.js";
import { pressed } from "../flow-parts.js";
import { everyPeriod, roundAbove, type Series } from "./lines.js";

const [LEFT, RIGHT, TOP, BOTTOM] = [62, 16, 14, 30];
/** Of the drawing, and how many periods have their name under it. */
const WIDE = { width: 860, names: 9 };
const NARROW = { width: 420, names: 4 };

interface Props {
  readonly series: readonly (Series & { readonly title: string; readonly style: string })[];
  readonly unit: string;
  readonly height?: number;
  /** Below zero too: a gap has both signs. */
  readonly isSigned?: boolean;
  /** What is said of a point beside its number: its growth on the year. */
  readonly beside?: (id: string, period: string) => string | null;
  readonly open: (period: string) => void;
}

export function LineChart({ series, unit, height = 300, isSigned = false, beside, open }: Props) {
  const words = useWords();
  const { lang } = words;
  const { width, names } = useNarrow() ? NARROW : WIDE;
  const periods = everyPeriod(series.flatMap(({ points }) => points.map(({ period }) => period)));
  const values = series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const [most, least] = [roundAbove(Math.max(0, ...values)), isSigned && values.some((value) => value < 0) ? -roundAbove(-Math.min(0, ...values)) : 0];
  const step = (width - LEFT - RIGHT) / Math.max(1, periods.length);
  const x = (period: string): number => LEFT + (periods.indexOf(period) + 0.5) * step;
  const y = (value: number): number => TOP + (1 - (value - least) / (most - least)) * (height - TOP - BOTTOM);
  const ticks = least < 0 ? [least, 0, most] : [0, most / 4, most / 2, (most * 3) / 4, most];
  const partial = periods.filter((period) => series.some(({ points }) => points.some((point) => point.period === period && point.isPartial)));
  const every = Math.ceil(periods.length / names);
  const path = (points: Series["points"]): string => periods.map((period, index) => {
    const of = (at: string | undefined): number | null => points.find((point) => point.period === at)?.value ?? null;
    const value = of(period);
    return value === null ? "" : `${index > 0 && of(periods[index - 1]) !== null ? "L" : "M"}${x(period).toFixed(1)} ${y(value).toFixed(1)}`;
  }).join("");
  const said = (period: string): string => [period, ...series.map(({ id, title, points }) => {
    const value = points.find((point) => point.period === period)?.value ?? null;
    return `${title} ${value === null ? words.labels["flows.no-report"] : `${shortNumber(value, lang)} ${unit}`}${beside?.(id, period) ? ` (${beside(id, period) ?? ""})` : ""}`;
  })].join(lang === "zh" ? "，" : ", ");
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={series.map(({ title }) => title).join(", ")}>
      <svg className="series-chart lines" viewBox={`0 0 ${width} ${height}`} role="group" aria-label={unit}>
        <defs><pattern id="partial" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="2" height="6" className="hatch" /></pattern></defs>
        {partial.map((period) => <rect key={period} x={x(period) - step / 2} y={TOP} width={step} height={height - TOP - BOTTOM} fill="url(#partial)" opacity="0.5" aria-hidden />)}
        {ticks.map((tick) => <g key={tick} aria-hidden><line x1={LEFT} x2={width - RIGHT} y1={y(tick)} y2={y(tick)} className={tick === 0 ? "grid zero" : "grid"} /><text x={LEFT - 6} y={y(tick) + 4} textAnchor="end">{shortNumber(tick, lang)}</text></g>)}
        {series.map(({ id, style, points }) => <g key={id} className={style} aria-hidden><path d={path(points)} />{points.map(({ period, value, isPartial }) => value !== null && <circle key={period} cx={x(period)} cy={y(value)} r="3.5" className={isPartial ? "open" : undefined} />)}</g>)}
        {periods.map((period, index) => (
          <g key={period} className="point" role="button" tabIndex={0} aria-label={said(period)} onClick={() => open(period)} onKeyDown={pressed(() => open(period))}>
            <title>{said(period)}</title>
            <rect x={x(period) - step / 2} y={TOP} width={step} height={height - TOP - BOTTOM} className="reach" />
            {index % every === 0 && <text x={x(period)} y={height - 10} textAnchor="middle">{period}</text>}
          </g>
        ))}
      </svg>
    </div>
  );
}

export function LineLegend({ series }: { readonly series: readonly { readonly id: string; readonly title: string; readonly style: string }[] }) {
  return <ul className="legend lines">{series.map(({ id, title, style }) => <li key={id}><i className={`line-swatch ${style}`} /> {title}</li>)}</ul>;
}
