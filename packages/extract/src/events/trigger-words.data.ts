// Words that tell an event, with the type it has; Chinese in simplified form. The family of a type stands before its dot.
export interface Trigger {
  readonly type: string;
  /** One of these words must stand in the sentence part ... */
  readonly words: string;
  /** ... and, where given, one of these too. */
  readonly with?: string;
  /** ... and none of these: "met no more than 18 % of demand" is no meeting. */
  readonly without?: string;
  readonly status?: "happened" | "planned" | "in-force" | "cancelled" | "suspended";
  /** Nearest PLOVER event type. */
  readonly plover?: string;
  /** The role of whoever does it. */
  readonly role: string;
}

/** More particular triggers come first: the first that fits a part is taken. */
export const TRIGGERS: readonly Trigger[] = [
  { type: "merger.cancelled", words: "called off|scrapped|abandoned|terminated|lapsed|fell through|collapsed|取消|终止", with: "merger|takeover|acquisition|deal|sale|合并|收购|交易", status: "cancelled", role: "actor" },
  { type: "deal.cancelled", words: "annulled|annul|annuls|tore up|cancelled|canceled|rescinded|terminated|撤销|废除|解除|终止", with: "contract|contracts|agreement|agreements|offtake|合同|协议", status: "cancelled", role: "actor" },
  { type: "project.cancelled", words: "not to proceed|decided against|shelved|scrapped|cancelled|canceled|mothballed|abandoned|搁置|取消|终止|放弃", with: "project|expansion|plant|refinery|smelter|phase|项目|扩建|二期|三期", status: "cancelled", role: "actor" },
  { type: "export.ban-suspended", words: "suspended|suspend|suspends|lifted|lift|lifts|lifting|paused|pause|pauses|暂停|解除|中止|暂停实施|暂停执行|中止实施", with: "ban|export ban|export controls|controls|restrictions|curbs|禁令|出口管制|出口限制|管制措施|限制措施|管控措施", plover: "CONCEDE", role: "actor" },
  { type: "export.ban-cancelled", words: "scrapped|dropped|shelved|withdrew|ended|to end|will end|would end|revoked|rescinded|repealed|取消|撤销|废止", with: "ban|export ban|export controls|export restrictions|禁令|出口管制|出口限制|出口禁令", status: "cancelled", plover: "CONCEDE", role: "actor" },
  { type: "export.ban-suspended", words: "extend|extended|extends|extending|prolong|prolonged|延长|延续|展期", with: "suspension|pause|moratorium|truce|暂停期", plover: "CONCEDE", role: "actor" },
  { type: "policy.postponed", words: "postponed|put off|推迟|延后|暂缓", with: "ban|restriction|restrictions|controls|tariff|tariffs|quota|duty|duties|禁令|管制|关税|配额|措施", role: "actor" },
  { type: "tariff.cancelled", words: "shelved|dropped|withdrawn|scrapped|waived|waive|waives|取消|撤销|豁免", with: "tariff|tariffs|duty|duties|关税", status: "cancelled", plover: "CONCEDE", role: "actor" },
  { type: "tariff.cut", words: "halved|lowered|reduced|trimmed|下调|降低|调降", with: "tariff|tariffs|duty|duties|关税", plover: "CONCEDE", role: "actor" },
  { type: "tariff.investigation", words: "launched|opened|initiated|began|发起|启动|立案", with: "an investigation|anti dumping investigation|antidumping investigation|anti subsidy investigation|trade probe|trade investigation|section 232 investigation|反倾销调查|反补贴调查|反倾销立案", status: "happened", plover: "ACCUSE", role: "actor" },
  { type: "quota.set", words: "replaced|replaces|replace|以配额取代|改为配额", with: "with quotas|with a quota|with export quotas|以配额取代|改为配额", plover: "SANCTION", role: "actor" },
  { type: "export.ban", words: "extended|extend|extends|prolonged|延长", with: "ban|export ban|禁令", plover: "SANCTION", role: "actor" },
  { type: "export.ban", words: "banned|bans|ban exports|ban the export|ban export|export ban|ban on exports|prohibit exports|prohibits exports|prohibited exports|prohibit|halted exports|halt exports|stop exporting|stopped exporting|stops exporting|cease exporting|stop exports|halt shipments|停止出口|禁止出口|出口禁令|禁止对外出口", plover: "SANCTION", role: "actor" },
  { type: "export.ban", words: "will ban|to ban|would ban|could ban|may ban|might ban|should ban", with: "exports|export|shipments|sales abroad", plover: "SANCTION", role: "actor" },
  { type: "tariff.imposed", words: "introduce|introduces|introduced|impose|imposed|imposes|raise|raised|开征|加征|征收", with: "export tax|export taxes|export duty|export duties|export levy|出口税|出口关税", plover: "SANCTION", role: "actor" },
  { type: "export.ban", words: "禁止|禁止了", with: "出口", without: "进出口|重复出口", plover: "SANCTION", role: "actor" },
  { type: "export.control", words: "export controls|export restrictions|export control|出口管制|出口管控", with: "imposed|imposes|impose|announced|introduced|introduce|introduces|tightened|tighten|tightens|placed|expanded|expand|expands|implement|implements|implemented|实施|加强|宣布|施加|扩大|收紧", status: "happened", plover: "SANCTION", role: "actor" },
  { type: "export.ban-suspended", words: "暂停执行|暂停实施|中止实施", with: "公告|管制|措施|禁令", plover: "CONCEDE", role: "actor" },
  { type: "export.control", words: "restrict exports|restricts exports|restricting exports|restricted exports|curb exports|curbs exports|curbed exports|limit exports|limits exports|限制出口", plover: "SANCTION", role: "actor" },
  { type: "licence.required", words: "require licences|require licenses|requires licences|need licences|require a licence|require a license|requires a licence|need a licence|licence will be required|须申领|需申请许可|实施许可|应当向商务部申请许可|申请出口许可|须取得出口许可|实行出口许可", role: "actor" },
  { type: "licence.granted", words: "obtained|granted|issued|received|won|approved|获得|获批|颁发|发放", with: "general licences|general licence|general licenses|export licence|export licences|licences valid|通用许可|出口许可证", status: "happened", role: "actor" },
  { type: "licence.in-force", words: "remain in force|remains in force|remain valid|继续有效|仍然有效", status: "in-force", role: "actor" },
  { type: "quota.set", words: "set|setting|sets|reduce|reduces|trim|issue|issues|issued|released|cut|cuts|raised|replaced|lowered|was set|shall not exceed|may not exceed|下达|下调|上调|提高至|降至|增至|发布|设定|设置|拟定|定在|定为|削减|为", with: "quota|quotas|the total|指标|配额", plover: "SANCTION", role: "actor" },
  { type: "tariff.imposed", words: "imposed|imposes|impose|levied|slapped|raised|加征|征收|被征", with: "duty|duties|tariff|tariffs|关税|反倾销税", plover: "SANCTION", role: "actor" },
  { type: "deal.offtake", words: "signed|signs|sign|agreed|inked|签署|签订", with: "offtake|off take|supply agreement|supply deal|supply contract|承购|包销|长协|供货协议|供应协议|供货合同|采购协议|采购合同|购销协议", status: "happened", plover: "AGREE", role: "seller" },
  { type: "deal.finance", words: "signed|signs|agreed|secured|obtained|received|raised|签署|签订|获得", with: "loan|credit facility|loan facility|debt facility|financing|贷款|授信|融资", status: "happened", plover: "AGREE", role: "buyer" },
  { type: "deal.order", words: "placed|won|awarded|received|获得|下达", with: "order|orders|contract|订单|合同", status: "happened", plover: "AGREE", role: "buyer" },
  { type: "deal.order", words: "agreed to buy|agrees to buy|agreed to purchase|同意购买|同意采购", with: "tons|tonnes|metric tons|吨", status: "happened", plover: "AGREE", role: "buyer" },
  { type: "deal.stake", words: "taken|took|take|takes", with: "stake|stakes", status: "happened", plover: "AGREE", role: "buyer" },
  { type: "deal.stake", words: "agreed to sell|agreed to buy|sold|acquire|acquired|buy|bought|transaction|the offer|收购|转让|出售", with: "interest|stake|transaction|mine|plant|share|offer|股权|股份", plover: "AGREE", role: "seller" },
  { type: "deal.agreement", words: "signed|signs|inked|concluded|签署|签订", with: "memorandum|mou|memorandum of understanding|partnership|framework|framework agreement|pact|accord|cooperation agreement|agreement|备忘录|合作协议|框架协议|协定", without: "has not signed|offtake|loan", status: "happened", plover: "AGREE", role: "actor" },
  { type: "export.resumed", words: "resumed|resume|restarted|恢复|重启", with: "exports|shipments|deliveries|export|shipping|出口|供货", role: "exporter" },
  { type: "mine.restart", words: "restarted|restart|reopened|resumed production|resumed mining|resumed operations|resumed output|resumes production|production resumed|mining resumed|复产|重启|恢复生产", without: "crossing|crossings|border|borders|port|embassy|talks|negotiations|口岸|边境|谈判|会谈", status: "happened", role: "actor" },
  { type: "mine.restart", words: "resumed", with: "mine|plant|smelter|refinery|production|mining|operations", status: "happened", role: "actor" },
  { type: "mine.stoppage", words: "stoppage|halted|suspended production|shut|closed down|stopped production|停产|停工|关停|减产", status: "happened", role: "subject" },
  { type: "stockpile", words: "establish|set up|build|launch|launched|create|设立|建立|启动", with: "strategic reserve|stockpile|minerals strategic reserve|national reserve|战略储备|国家储备", role: "actor" },
  { type: "policy.cancelled", words: "废止|repealed|revoked", with: "公告|办法|规定|条例|regulation|act|rule|rules", status: "cancelled", role: "actor" },
  { type: "project", words: "will start|to start|will open|will build|to build|establish|pilot will|is expected to recover|expected to be commissioned|项目预计|项目计划|项目将", with: "plant|facility|refinery|pilot|centre|center|mine|agency|工厂|项目|投产", role: "actor" },
  { type: "investment.planned", words: "plans to lift|plans to raise|plans to expand|to expand|plans to invest|will invest|计划投资|拟投资|扩产", status: "planned", role: "actor" },
  { type: "production.planned", words: "enter production|enters production|start production|begin production|begin producing|start producing|come on stream|comes on stream|first production|will produce|could supply|to ramp up|full rate|will be the first to|will be the first outside|plans to produce|expected to produce|commercial production|将投产|投产|达产|满产", role: "actor" },
  { type: "policy.effective", words: "take effect|takes effect|took effect|taking effect|enter into force|enters into force|entered into force|come into force|comes into force|came into force|起施行|起执行|起实施|起生效|施行|正式生效", role: "actor" },
  { type: "policy.announced", words: "approved|presented|unveiled|launched|announced|proposed|adopted|发布|公布|出台|宣布", with: "plan|strategy|act|regulation|rules|programme|program|measures|计划|方案|规定|办法|措施", status: "happened", role: "actor" },
  { type: "meeting", words: "met|meeting|summit|hosted|talks|会晤|会谈|峰会", without: "met the target|met its target|met demand|of demand|of domestic demand|domestic demand|of needs|its needs|requirement|requirements|guidance|met expectations|criteria|board meeting|annual meeting|general meeting|shareholders", status: "happened", plover: "CONSULT", role: "actor" },
];

/** Words that deny whatever their sentence part tells. */
export const REFUSALS = "denied|denies|deny|incorrect|rejected reports|dismissed reports|untrue|否认|不实|不属实|辟谣";

/** Words that deny the deed of their clause. */
export const DENIALS = "voted down|vetoed|rejected a bill|rejected the bill|否决|not expected|not planning|neither|ruled out|rules out|will not|would not|won't|has yet to|have yet to|never|no plans|no intention|no intentions|从未|不会|暂不|暂无|无意|从来没有|has not|have not|had not|not set|did not|does not|no licence|no license|no timetable|no export permits|no export licences|no export licenses|no permits|no new licences|no plan|no decision|not banned|没有|未|并无";

/** Words that look ahead. */
export const AHEAD = "will|would|plans|plan to|intends|expected|could|may|might|should|considering|considers|weighing|mulling|hopes|hope to|wants to|threatened to|threatens to|to close|proposes|proposed|shall|aims|set to|urged|calls for|called for|将|计划|拟|预计|有望|可能|考虑|希望|建议|呼吁|拟议";
