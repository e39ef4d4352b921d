// Numbers in charts: three digits that count, with the words of the language for the rest ("1.23M", "123万"). Tables and downloads hold the whole number.
import type { Lang } from "@monazite/core";

const FORMATS: Readonly<Record<Lang, Intl.NumberFormat>> = {
  en: new Intl.NumberFormat("en-US", { notation: "compact", maximumSignificantDigits: 3 }),
  zh: new Intl.NumberFormat("zh-CN", { notation: "compact", maximumSignificantDigits: 3 }),
};

export function shortNumber(value: number, lang: Lang): string {
  return FORMATS[lang].format(value).replace("-", "−");
}

/** Dollars in short: "1.23M USD", "123万美元". */
export const shortUsd = (value: number, lang: Lang): string => `${shortNumber(value, lang)}${lang === "zh" ? "美元" : " USD"}`;

/** A part as a change in per cent with its sign: 0.158 is "+15.8 %". */
export function signedPercent(part: number, lang: Lang): string {
  const size = Math.abs(part) * 100;
  const sign = size < 0.05 ? "" : part < 0 ? "−" : "+";
  return `${sign}${new Intl.NumberFormat(lang === "zh" ? "zh-CN" : "en-GB", { maximumFractionDigits: size < 100 ? 1 : 0 }).format(size)}${lang === "zh" ? "%" : " %"}`;
}
