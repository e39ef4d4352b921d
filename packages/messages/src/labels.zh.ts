import type { Labels } from "./catalogue.js";

export const LABELS_ZH: Labels = {
  "app.name": "独居石 Monazite",
  "app.tagline": "关键矿产数字核对",
  "verdict.agrees": "一致",
  "verdict.contradicts": "矛盾",
  "verdict.not-comparable": "不可比",
  "verdict.nothing-to-compare": "无可核对",
  "cli.examples": "示例:",
  "cli.file": "文本文件,或用 - 表示标准输入",
  "cli.json": "以 JSON 打印完整答复",
  "cli.data": "数据文件夹;:memory: 表示不保存",
  "check.not-understood": "未能理解",
};
