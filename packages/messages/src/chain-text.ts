// A chain in words: its weakest stage, and whether what came out of a stage can have gone in.
import type { Bilingual, Bounded, Stage } from "@monazite/core";
import { figureEn, figureZh, numberEn, numberZh } from "./figure-text.js";
import { LABELS_EN } from "./labels.en.js";
import { LABELS_ZH } from "./labels.zh.js";

export interface ChainTold {
  readonly weakest: Stage | null;
  readonly isSure: boolean;
  readonly candidates: readonly Stage[];
  /** Stages that have a table. */
  readonly told: number;
  /** The index of the stage itself, never that of its named places alone: what is unnamed is part of the whole. Ends alone where something is. */
  readonly hhi: Bounded;
  readonly largest: Bilingual | null;
  readonly share: Bounded;
}

const round = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;

/** A number where there is one, else both ends, rounded outward. */
function indexOf({ value, min, max }: Bounded, print: (value: number) => string, to: string): string | null {
  if (value !== null) return print(round(value, 2));
  return min === null || max === null ? null : `${print(Math.floor(min * 100) / 100)}${to}${print(Math.ceil(max * 100) / 100)}`;
}

export function chainText({ weakest, isSure, candidates, told, hhi, largest, share }: ChainTold): Bilingual {
  if (weakest === null) return { en: "no stage has a table of places", zh: "没有任何环节有各地数据表" };
  const part = share.value ?? share.min;
  const [indexEn, indexZh] = [indexOf(hhi, numberEn, " to "), indexOf(hhi, numberZh, "至")];
  const other = candidates.filter((one) => one !== weakest);
  return {
    en: [`weakest of ${told === 1 ? "the one stage" : `${told} stages`} with a table: ${LABELS_EN[`stage.${weakest}`]}`, indexEn === null ? null : `HHI ${indexEn}`, largest && part !== null ? `${largest.en} ${share.value === null ? "at least " : ""}${numberEn(round(part * 100, 1))} %` : null, isSure ? null : `could also be ${other.map((one) => LABELS_EN[`stage.${one}`]).join(", ")}`].filter((one) => one !== null).join(", "),
    zh: [`有数据表的${told}个环节中最薄弱的：${LABELS_ZH[`stage.${weakest}`]}`, indexZh === null ? null : `HHI ${indexZh}`, largest && part !== null ? `${largest.zh}${share.value === null ? "至少" : ""}占${numberZh(round(part * 100, 1))}%` : null, isSure ? null : `也可能是${other.map((one) => LABELS_ZH[`stage.${one}`]).join("、")}`].filter((one) => one !== null).join("，"),
  };
}

export interface BalanceTold {
  readonly from: Stage;
  readonly to: Stage;
  readonly into: Bounded;
  readonly out: Bounded;
  readonly unit: string;
  readonly balance: "holds" | "more-out" | "less-out";
}

export function balanceText({ from, to, into, out, unit, balance }: BalanceTold): Bilingual {
  const figure = (one: Bounded, print: typeof figureEn): string => print({ printed: null, unit, precision: null, comparator: one.max === null ? "gte" : "range", value: one.max === null ? one.min : null, min: one.max === null ? null : one.min, max: one.max });
  const [inEn, outEn, inZh, outZh] = [figure(into, figureEn), figure(out, figureEn), figure(into, figureZh), figure(out, figureZh)];
  const [up, down] = [LABELS_EN[`stage.${from}`], LABELS_EN[`stage.${to}`]];
  const [upZh, downZh] = [LABELS_ZH[`stage.${from}`], LABELS_ZH[`stage.${to}`]];
  switch (balance) {
    case "holds": return { en: `${down} (${outEn}) fits ${up} (${inEn})`, zh: `${downZh}（${outZh}）与${upZh}（${inZh}）相符` };
    case "more-out": return { en: `more came out of ${down} (${outEn}) than ${up} gave (${inEn}): recycled or taken from stock, or figures of ${up} are missing`, zh: `${downZh}产出（${outZh}）多于${upZh}所供（${inZh}）：来自回收或库存，或${upZh}的数据有缺` };
    case "less-out": return { en: `less came out of ${down} (${outEn}) than ${up} gave (${inEn}): losses, stocks or other uses, or figures of ${down} are missing`, zh: `${downZh}产出（${outZh}）少于${upZh}所供（${inZh}）：损耗、库存或其他用途，或${downZh}的数据有缺` };
  }
}
