// What a claim measures, in words of both languages: "export volume change" is the measure of the registry and that it is a change of it. What the reading
// prints that is no measure of the registry (moves of securities, multiples, grades of one oxide) has its words here.
import type { Bilingual } from "@monazite/core";
import { measures } from "@monazite/core/registry";

const WORDS: Readonly<Record<string, string>> = {
  "import share": "进口占比", "export share": "出口占比", "patent share": "专利占比", "mining share": "开采占比", "processing share": "加工占比", "recycling share": "回收占比",
  "maximum share from one country": "单一国家占比上限", "stocks in months of use": "库存可用时间", "projects with final investment decision": "已作最终投资决定的项目数",
  ratio: "倍数", "price ratio": "价格倍数", "cost ratio": "成本倍数", "share price": "股价", index: "指数", "index weight": "指数权重", "market value": "市值", turnover: "成交额", "net inflow": "净流入",
  return: "收益率", "excess return": "超额收益", "dividend yield": "股息率", "valuation multiple": "估值倍数", "valuation percentile": "估值分位", "fund fee rate": "基金费率",
};

/** Null for words nobody knows: they stand for themselves. */
export function metricName(metric: string): Bilingual | null {
  const zh = chinese(metric);
  return zh === null ? null : { en: metric, zh };
}

function chinese(metric: string): string | null {
  const whole = WORDS[metric] ?? measures.find(metric)?.names.zh[0];
  if (whole !== undefined) return whole;
  const [, graded, part] = /^(grade) \((\w+)\)$/.exec(metric) ?? [];
  if (graded !== undefined && part !== undefined) return `${chinese(graded) ?? graded}（${part}）`;
  const [, divided] = /^share of (.+)$/.exec(metric) ?? [];
  if (divided !== undefined) return `占${divided}的比例`;
  // "export share change": a change of what has words of its own, before anything else.
  const changed = /^(.+) change$/.exec(metric)?.[1];
  const before = changed === undefined ? null : chinese(changed);
  if (before !== null) return `${before}变动`;
  const divisible = /^(.+) share$/.exec(metric)?.[1];
  const measure = divisible === undefined ? null : chinese(divisible);
  return measure === null ? null : `${measure}占比`;
}
