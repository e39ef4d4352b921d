// Everything Monazite says in Chinese.
import { printPeriod } from "@monazite/core";
import type { Catalogue } from "./catalogue.js";
import { COLUMNS_ZH } from "./columns.zh.js";
import { figureZh, numberZh } from "./figure-text.js";
import { boundedText, filledFormula } from "./derivation-text.js";
import { boundsZh, cellZh, stepZh } from "./ledger-text.js";
import { LABELS_ZH } from "./labels.zh.js";
import { PROBLEMS_ZH } from "./problems.zh.js";
import { SET_ZH } from "./set-text.js";
import { tableProblemText } from "./table-problem-text.js";
import { TABLE_PROBLEMS_ZH } from "./table-problems.zh.js";
import { termZh } from "./term-labels.js";
import { verdictZh } from "./verdict-text.js";
import { saidShortZh } from "./said-text.js";
import { warningZh } from "./warning-text.js";

export const zh: Catalogue = {
  lang: "zh",
  labels: LABELS_ZH,
  problems: PROBLEMS_ZH,
  empty: {
    "no-match": "记录中有数字，但没有一个符合这个问题；可先问 coverage 有什么",
    "nothing-loaded": "尚未载入任何版本",
    "nothing-stored": "尚未保存任何文章；请先用 read 读入",
    "as-of-before-all": "到该日期为止尚无发布",
    "nothing-read": "这段文字中没有找到带数字的陈述",
    "nothing-kept-aside": "没有搁置的行",
    "no-entry": "名录中没有符合的条目；可先问 lookup 查相近的名称",
    "no-conflict": "符合这个问题的数字彼此相容",
    "no-trade": "没有载入这些产品的贸易数据，记录中也没有其他符合的数字；可用 import 载入贸易流量文件",
    "only-totals": "这些产品只载入了与全世界的合计，没有列出贸易伙伴；请载入分伙伴的数据，或在 flows 中把一端设为全世界（WLD）",
    "other-grain": "这些产品的贸易数据已载入，但问的是年而数据按月，或问的是月而数据按年；可在 flows 中用 grain 改问另一种",
    "no-earlier-edition": "没有已载入的版本取代另一版本；请用edition和against指明两个版本，或用before指明时刻",
    "nothing-revised": "凡两个版本都有的、符合条件的数字，均无不同",
    "no-document": "没有符合这些词语和筛选条件的文章",
  },
  chain: {
    mining: "采矿", concentrate: "精矿", refining: "冶炼", separation: "分离", processing: "加工", oxides: "氧化物", chemicals: "化学品", metal: "金属", metals: "金属",
    magnets: "磁材", anodes: "负极", cathodes: "正极", component: "部件", "end-use": "终端应用", recycling: "回收", trade: "贸易", resources: "资源", market: "市场",
  },
  warning: warningZh,
  column: (field) => COLUMNS_ZH[field] ?? field,
  tableProblem: tableProblemText(TABLE_PROBLEMS_ZH),
  number: numberZh,
  figure: figureZh,
  said: saidShortZh,
  period: (period) => printPeriod(period, "zh"),
  cell: cellZh,
  bounds: boundsZh,
  step: stepZh,
  term: termZh,
  filled: (derivation) => filledFormula(derivation, { number: numberZh }),
  bounded: (value, unit) => boundedText(value, unit, { lang: "zh", number: numberZh }),
  set: SET_ZH,
  verdict: verdictZh,
};
