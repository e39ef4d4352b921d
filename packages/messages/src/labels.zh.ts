import type { Labels } from "./catalogue.js";

export const LABELS_ZH: Labels = {
  "app.name": "独居石 Monazite",
  "app.tagline": "关键矿产数字核对",
  "verdict.agrees": "一致",
  "verdict.contradicts": "矛盾",
  "verdict.not-comparable": "不可比",
  "verdict.nothing-to-compare": "无可核对",
};
