// Writes packages/facts/src/data/policy-events.data.ts from the events of the facts ledger, with their dates told apart (announced, in force,
// suspended, ended) and a title in Chinese beside the ledger's own in English. Dates are those of the ledger's notes; none is added.
// Run: node tooling/scripts/facts-events.mjs ../shared/facts
import { file, ledgerReader, must, PLACES } from "./facts-ledger-words.mjs";
import { periodOf } from "./facts-rows.mjs";

const events = ledgerReader(process.argv[2])("events");

const TYPES = {
  "export-quota": "export.quota", "production-quota": "quota.set", "trade-dispute": "trade.dispute", "export-ban": "export.ban", "export-licence": "licence.required", "regulation": "policy.regulation", "conflict": "conflict",
  "border-closure": "trade.border-closure", "force-majeure": "mine.force-majeure", "supply-stop": "trade.supply-stop", "production-start": "plant.production-start", "mine-disruption": "mine.disruption", "trade-agreement": "deal.trade",
  "price-floor": "deal.price-floor", "trade-remedy": "tariff.anti-dumping", "plant-opening": "plant.opening", "framework": "deal.framework", "summit": "meeting.summit", "suspension": "export.suspension", "licence-change": "licence.changed",
  "shipment": "trade.shipment", "action-plan": "policy.announced", "stockpile": "stockpile.announced",
};
const STATUSES = { "in force": "in-force" };
const GOODS = {
  "rare earths": "rare-earths", "rare earth magnets": "rare-earth-magnets", "NdPr": "praseodymium-neodymium", "graphite anode": "anode-materials", "lithium batteries": "lithium-ion-batteries", "superhard materials": "industrial-diamond",
  "critical minerals": "critical-minerals", "critical raw materials": "critical-minerals", "dual-use items": "dual-use-items",
};
/** What the notes and summaries of the ledger say about dates beyond the first. */
const DATES = {
  "ev-003": { effective: "2019-10-28" }, "ev-005": { effective: "2023-08-01" }, "ev-006": { effective: "2023-12-01" }, "ev-008": { effective: "2024-09-15" }, "ev-014": { ended: "2025-06" }, "ev-015": { date: "2024-11-15", effective: "2024-12-01" },
  "ev-016": { suspended: ["2025-11-09", "2026-11-27"] }, "ev-018": { effective: "2025-02-22" }, "ev-020": { effective: "2025-04-04" }, "ev-030": { effective: "2025-10-16" }, "ev-032": { effective: "2025-11-08", suspended: ["2025-11-07", "2026-11-10"] },
};
const STAGES = { "ev-003": ["mining"], "ev-004": ["mining"], "ev-007": ["mining", "refining"], "ev-009": ["mining", "refining"], "ev-014": ["mining"], "ev-019": ["concentrate"], "ev-020": ["refining", "metal", "component"], "ev-021": ["refining"], "ev-022": ["mining"], "ev-025": ["mining", "refining"], "ev-026": ["component"], "ev-027": ["component"], "ev-028": ["mining", "refining"], "ev-029": ["component"], "ev-045": ["mining"], "ev-046": ["mining"], "ev-050": ["mining"], "ev-051": ["mining", "concentrate"] };
const TITLES = {
  "ev-001": "中国削减稀土出口配额", "ev-002": "美日欧就中国配额向世贸组织起诉", "ev-003": "印尼立即停止镍矿出口，早于2020年1月的禁令", "ev-004": "津巴布韦禁止出口锂原矿，精矿除外", "ev-005": "中国宣布对8类镓、6类锗物项实行出口许可，2023年8月1日起施行",
  "ev-006": "中国对石墨物项实行出口许可，2023年12月1日起施行", "ev-007": "2024年第一批指标：开采13.5万吨、冶炼分离12.7万吨", "ev-008": "中国宣布锑出口管制，2024年9月15日起施行", "ev-009": "2024年第二批指标，全年共27万吨、25.4万吨", "ev-010": "稀土管理条例施行，含追溯制度",
  "ev-011": "克钦独立军继9月占领其培之后，10月占领板瓦", "ev-012": "口岸全部关闭，进口停止，硫酸铵停止出口", "ev-013": "克钦独立军占领甘拜地，对出口每吨征税3.5万元", "ev-014": "巴拉马矿因抗议宣布不可抗力，2025年6月复产", "ev-015": "两用物项出口管制清单统一（2024年11月15日公布）",
  "ev-016": "原则上不批准对美出口许可，对石墨审查更严", "ev-017": "五种金属实行出口许可，回应美国关税", "ev-018": "刚果（金）暂停钴出口四个月", "ev-019": "MP Materials停止向中国发运精矿", "ev-020": "七类中重稀土及磁体即日起实行出口许可",
  "ev-021": "莱纳斯首次在中国以外分离出镝，6月分离出铽", "ev-022": "卡莫阿－卡库拉矿震：2025年产铜388,838吨，原计划52万吨", "ev-023": "伦敦框架：恢复磁体发运", "ev-024": "刚果（金）将禁令延长三个月", "ev-025": "2025年首批指标下达，未公开发布",
  "ev-026": "美国国防部与MP Materials：4亿美元优先股、十年期每公斤110美元镨钕底价、包销全部磁体", "ev-027": "美国对石墨负极材料初裁反倾销税93.5%", "ev-028": "开采与冶炼分离总量控制规则收紧", "ev-029": "纳尔瓦磁体厂开业，年产2,000吨，可扩至5,000吨",
  "ev-030": "钴出口配额自2025年10月16日起：年内18,125吨，2026、2027年各96,600吨", "ev-031": "超配额出口者永久除名", "ev-032": "六项公告：超硬材料、设备、五种稀土、电池与负极、境外0.1%规则、技术", "ev-033": "美澳框架：六个月内各投至少10亿美元，项目储备85亿美元", "ev-034": "美日关键矿产和稀土供应框架",
  "ev-035": "釜山会晤：10月9日管制暂停一年", "ev-036": "C5+1华盛顿峰会，美哈谅解备忘录", "ev-037": "55至58、61、62号公告暂停至2026年11月10日", "ev-038": "2024年12月禁令暂停至2026年11月27日，仍需许可", "ev-039": "首批通用许可（期限更长、可多次发运）",
  "ev-040": "配额下首批钴预计发运", "ev-041": "RESourceEU行动计划：12个月30亿欧元、原材料中心、联合采购、储备试点、磁体废料出口限制", "ev-042": "44家企业获2026—27年白银出口资格，公布国营贸易企业名单", "ev-043": "禁止两用物项对日本军事用户和用途出口", "ev-044": "《华尔街日报》称对日许可审查停止",
  "ev-045": "印尼2026年镍矿配额2.5亿至2.6亿吨，此前为3.79亿吨", "ev-046": "越南修法禁止出口稀土矿", "ev-047": "金库计划：进出口银行贷款100亿美元、民间约16.7亿美元", "ev-048": "关键矿产部长会议，十项新双边框架", "ev-049": "收紧之后数笔对日稀土出口获批",
  "ev-050": "区间上调至2.6亿至2.7亿吨；纬达贝由4,200万吨降至1,200万吨", "ev-051": "禁止出口一切原矿和锂精矿（含在途），原计划2027年1月起",
};

const period = (text) => (text ? periodOf(text) : null);

file("policy-events", "PolicyEvent", "POLICY_EVENTS", events.map((e) => {
  const dates = DATES[e.id] ?? {};
  return {
    id: e.id, type: must(TYPES, e.type, "type"), status: STATUSES[e.status] ?? e.status, date: period(dates.date ?? e.date), effective: period(dates.effective),
    suspended: dates.suspended ? { from: period(dates.suspended[0]), until: period(dates.suspended[1]) } : null, ended: period(dates.ended ?? e.end),
    actors: e.actors.map((name) => ({ id: must(PLACES, name, "actor"), role: e.actors.length > 1 ? "party" : "actor" })), targets: e.targets.map((name) => must(PLACES, name, "target")),
    goods: e.minerals.map((name) => GOODS[name] ?? name), stages: STAGES[e.id] ?? [], title: { zh: must(TITLES, e.id, "event"), en: e.summary }, officialRef: e.officialRef ?? null, sourceIds: e.sources.map((s) => s.id), note: e.note ?? null,
  };
}), "// Policy and company events from 2010 to 2026 as the pages of the ledger tell them. Made by tooling/scripts/facts-events.mjs.");
