// Figures in words: comparator, number at full precision, unit. Nothing is rounded here.
import type { Figure } from "@monazite/core";

const LOCALE = { en: new Intl.NumberFormat("en", { maximumFractionDigits: 12 }), zh: new Intl.NumberFormat("zh-CN", { maximumFractionDigits: 12 }) };

export const numberEn = (value: number): string => LOCALE.en.format(value).replace("-", "−");
export const numberZh = (value: number): string => LOCALE.zh.format(value).replace("-", "−");

const UNIT_PARTS_ZH: Readonly<Record<string, string>> = {
  t: "吨", kg: "公斤", g: "克", lb: "磅", "short ton": "短吨", "troy oz": "金衡盎司", wmt: "湿吨", mtu: "吨度", "%": "%", pp: "个百分点", x: "倍",
  CNY: "元", USD: "美元", EUR: "欧元", JPY: "日元", AUD: "澳元", GBP: "英镑", CAD: "加元", KRW: "韩元", a: "年", mo: "个月", d: "天", day: "天", h: "小时", week: "周",
  "working day": "个工作日", unit: "台", vehicle: "辆", MW: "兆瓦", GWh: "吉瓦时", kWh: "千瓦时",
};

const unitEn = (unit: string): string => (unit === "%" || unit === "x" ? ` ${unit === "x" ? "times" : unit}` : unit === "" || unit === "1" ? "" : ` ${unit}`);
const unitZh = (unit: string): string => unit === "1" ? "" : unit.split("/").map((part) => UNIT_PARTS_ZH[part] ?? ` ${part}`).join("/");

const BOUNDS = {
  en: { eq: "", approx: "about ", gt: "over ", gte: "at least ", lt: "under ", lte: "at most ", range: "" },
  zh: { eq: "", approx: "约", gt: "超过", gte: "至少", lt: "不到", lte: "至多", range: "" },
} as const;

/** "over 90 %", "5,473 t", "70,000 to 75,000 CNY/t". */
export function figureEn(figure: Figure): string {
  if (figure.comparator === "range") return `${ends(figure, numberEn, " to ")}${unitEn(figure.unit)}`;
  return `${BOUNDS.en[figure.comparator]}${numberEn(only(figure))}${unitEn(figure.unit)}`;
}

/** "超过90%", "5,473吨", "70,000至75,000元/吨". */
export function figureZh(figure: Figure): string {
  if (figure.comparator === "range") return `${ends(figure, numberZh, "至")}${unitZh(figure.unit)}`;
  return `${BOUNDS.zh[figure.comparator]}${numberZh(only(figure))}${unitZh(figure.unit)}`;
}

/** A bound may stand in `value`, `min` or `max`. */
function only(figure: Figure): number {
  return figure.value ?? figure.min ?? figure.max ?? Number.NaN;
}

function ends(figure: Figure, print: (value: number) => string, between: string): string {
  return `${figure.min === null ? "…" : print(figure.min)}${between}${figure.max === null ? "…" : print(figure.max)}`;
}
