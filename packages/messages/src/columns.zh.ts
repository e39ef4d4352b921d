// Heads of table columns. The names of fields in answers are codes and stay English; above a column a reader finds words.
export const COLUMNS_ZH: Readonly<Record<string, string>> = {
  id: "编号", claimId: "论断编号", kind: "类别", against: "对照", differsBy: "相差", gap: "缺失原因", text: "文字", title: "标题", published: "发布", claims: "论断", events: "事件", warnings: "提示", source: "来源", lang: "语言",
  derived: "推得", derivation: "推导链", leaves: "所据条目", says: "所言", statements: "陈述", statement: "陈述", evidence: "依据", alsoTold: "另见", quantitySpan: "位置", subject: "对象", metric: "指标", figure: "数字", minerals: "矿种", product: "产品", stage: "环节", place: "地点", partner: "对方", of: "占何者", period: "时期",
  periodBasis: "时期依据", change: "变动", direction: "方向", modality: "语气", correctedModality: "核正语气", polarity: "肯否", attribution: "据谁", refs: "引用", key: "键", correction: "更正", documentTitle: "文章", documentPublished: "发布",
  name: "名称", matched: "匹配", how: "方式", mineral: "矿种", warning: "警示", measure: "指标", good: "产品", from: "自", to: "至", editions: "版本", observations: "数字个数", gaps: "缺失个数", list: "清单", issuer: "发布者", since: "起", as: "列名",
  code: "编码", territory: "地区", basket: "篮子提示", host: "主产矿种", stream: "物流", extent: "程度", type: "类型", status: "性质", date: "日期", effective: "生效", suspended: "暂停", ended: "终止", actors: "行为者", targets: "对象", goods: "产品",
  stages: "环节", officialRef: "文号", sourceIds: "来源", note: "说明", symbol: "符号", groups: "组别", lists: "清单", area: "地点", counterpart: "对方", denominator: "分母", rank: "名次", ofTotal: "占总量%", ofSum: "占各行之和%", printed: "原文", editionId: "版本",
  basis: "计法", places: "地点数", amounts: "数量个数", observationId: "观测编号", table: "表", group: "组别", until: "止", iso2: "ISO两位码", m49: "M49", comtrade: "Comtrade", codes: "编码", ownCode: "专有编码", content: "含量", lines: "子目", successors2022: "2022年后继", value: "数值", unit: "单位",
  fromValue: "原数值", fromUnit: "原单位", fromBasis: "原计法", numerator: "分子", basisFactor: "换算系数", dimension: "量纲", definition: "定义", sourceId: "来源", locator: "位置", figureId: "数字编号", newest: "最新版本", market: "市场", currency: "货币", per: "每",
  specification: "规格", publisher: "发布者", url: "网址", licence: "许可", redistributable: "可再分发", family: "同源组", retrieved: "取得日", year: "年份", sha256: "SHA-256", supersedes: "取代", versus: "相对于", check: "核对", documentId: "文章编号", sentence: "句子", quote: "引文",
  observation: "观测值", edition: "版本", relations: "各页面的说法", claim: "论断", documents: "文章", production: "产量", shares: "份额", prices: "价格", countries: "国家", country: "国家", record: "记录内容", members: "成员", byProducts: "副产关系", coverage: "覆盖范围",
  results: "结果", titleSpan: "标题位置", titleHighlights: "标题命中", passages: "段落", score: "得分", holds: "含有",
  path: "文件", read: "读取行", accepted: "载入行", quarantined: "搁置行", encoding: "编码", delimiter: "分隔符", headerLine: "表头行", problems: "问题", problemCount: "问题数", files: "文件", kept: "搁置的行", file: "文件", line: "行号", column: "列", message: "说明", messageZh: "说明", raw: "原文",
  exporter: "出口方", importer: "进口方", reportedBy: "谁报告", series: "系列", valueUsd: "金额（美元）", tonnes: "吨", withoutValue: "无金额行", withoutTonnes: "无数量行", doubtfulTonnes: "存疑吨数", flows: "贸易流",
  suspect: "首要疑点", wouldBe: "应为", why: "缘由", figures: "数字", said: "说法", verdict: "判断",
  min: "下限", max: "上限", steps: "推导", cell: "格", median: "中位数", pooled: "合并值", items: "条目", conflicts: "矛盾", about: "关于", sets: "组", suspects: "疑点", repairs: "需为", event: "事件", alsoIn: "另见", plover: "PLOVER",
  verdicts: "判断", entries: "条目", conversions: "换算", names: "名称", textId: "文字编号", outcome: "结果", erasedAt: "删除时间", reason: "原因", importId: "导入编号", recordedAt: "记录时间", withdrawnAt: "撤回时间", rows: "行数", sources: "来源",
};
