// Words a byline is made of.

const NAMES = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

/** Month number by its English name or its shortening, in lower case. */
export const MONTHS_BY_NAME: ReadonlyMap<string, number> = new Map([
  ...NAMES.map((name, at) => [name, at + 1] as const),
  ...NAMES.map((name, at) => [name.slice(0, 3), at + 1] as const),
  ["sept", 9],
]);

/** An English part of a byline is an issuer when it has one of these words; a town or a form of text has none. */
export const ISSUER_WORDS =
  /\b(?:Ministry|Department|Office|Bureau|Agency|Commission|Council|Board|Authority|Administration|Association|Institute|University|Survey|Ltd|Limited|Inc|Corp|Corporation|Company|Group|plc|PLC|Resources|Minerals|Mining|Metals|Bank|Securities|Exchange|Wire|News|Newswire|Press|Times|Daily|Journal|Post|Herald|Review|Letter|Digest|Observer|Gazette|Reuters|Bloomberg)\b/;

/** Forms of text and credits that are no issuer. */
export const NO_ISSUER = /^(?:Interview|(?:\w+ ){0,2}column|Comment|Opinion|Analysis|Q&A|Written|Question|answered|By |Published|Updated|记者|記者|作者|编辑|編輯|文\/|专访|專訪|评论|評論|时间|發布|发布|责任|证券代码|證券代碼|股票代码|股份代號|公告日期|公告编号|公告編號|报道|報導|报导|特派)/i;

/** What the name of a Chinese office, paper or company ends with. */
export const HAN_ISSUERS = /(?:部|司|处|處|联盟|聯盟|委|委员会|委員會|局|署|厅|廳|院|办|办公室|辦公室|会|會|协会|協會|社|报|報|网|網|台|中心|公司|集团|集團|研究所|学会|學會|银行|銀行|证券|證券|周刊|日刊|月报|通讯|通訊|观察|觀察|财经|財經|内参|矿讯)$/;
