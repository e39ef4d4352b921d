// The terms of formulas in words, by their label key. A key that is not here stands for itself.
type Pair = readonly [en: string, zh: string];

const TERMS: Readonly<Record<string, Pair>> = {
  "term.share": ["share", "份额"],
  "term.amount": ["amount", "数量"],
  "term.total": ["total", "总量"],
  "term.supply": ["supply", "供应量"],
  "term.suppliers": ["number of suppliers", "供应者数"],
  "term.hhi": ["Herfindahl–Hirschman index", "赫芬达尔指数"],
  "term.hhi-world": ["concentration of world supply, weighted by governance and trade", "全球供应集中度（经治理与贸易加权）"],
  "term.hhi-eu": ["concentration of EU sourcing, weighted by governance and trade", "欧盟采购集中度（经治理与贸易加权）"],
  "term.import-reliance": ["import reliance", "进口依赖度"],
  "term.net-import-reliance": ["net import reliance", "净进口依赖度"],
  "term.production": ["production", "产量"],
  "term.imports": ["imports", "进口量"],
  "term.exports": ["exports", "出口量"],
  "term.stock-change": ["fall of stocks", "库存减少"],
  "term.consumption": ["apparent consumption", "表观消费量"],
  "term.governance": ["governance (WGI), scaled 0 best to 10 worst", "治理指标（WGI），0最好至10最差"],
  "term.political-stability": ["political risk, scaled 0 best to 1 worst", "政治风险，0最好至1最差"],
  "term.trade": ["trade parameter t", "贸易参数t"],
  "term.recycling": ["end-of-life recycling input rate", "报废回收投入率"],
  "term.substitution": ["substitution index", "替代指数"],
  "term.supply-risk": ["supply risk", "供应风险"],
  "term.economic-importance": ["economic importance", "经济重要性"],
  "term.value-added": ["value added of the sector", "行业增加值"],
  "term.use-share": ["share of end use", "终端用途份额"],
  "term.price": ["price", "价格"],
  "term.factor": ["conversion factor", "换算系数"],
  "term.domestic-production": ["domestic production", "国内产量"],
  "term.score": ["score", "得分"],
  "term.world-trade-hhi": ["concentration of world exports", "世界出口集中度"],
  "term.import-hhi": ["concentration of imports", "进口集中度"],
  "term.ratio": ["imports over exports", "进口与出口之比"],
  "term.threshold": ["threshold", "阈值"],
  "term.exposure": ["exposure", "依赖暴露度"],
  "term.own-share": ["own share", "自给份额"],
  "term.demand": ["demand", "需求量"],
  "term.world-trade": ["trade of the others", "其他国家的贸易"],
  "term.sourcing": ["sourcing of the Union", "欧盟采购量"],
  "term.largest": ["largest supplier", "最大供应者"],
  "term.month": ["figure of the month", "当月数字"],
  "term.year-before": ["the same month a year before", "上年同月"],
  "term.growth-before": ["growth before the event, ln", "事件前的增速（对数）"],
  "term.base-growth": ["growth to be expected, ln", "应有增速（对数）"],
  "term.expected": ["expected", "应有水平"],
  "term.noise": ["three robust standard deviations of growth before the event, ln", "事件前增速的三倍稳健标准差（对数）"],
  "term.vat": ["rate of value added tax", "增值税率"],
  "term.exchange-rate": ["rate of exchange", "汇率"],
  "term.content": ["content of the element or compound", "元素或化合物含量"],
  "term.carriage": ["cost of carriage and insurance", "运费和保险费"],
};

/** Keys that have words, for the test that no formula has a term without any. */
export const TERM_KEYS: readonly string[] = Object.keys(TERMS);

export const termEn = (key: string): string => TERMS[key]?.[0] ?? key;
export const termZh = (key: string): string => TERMS[key]?.[1] ?? key;
