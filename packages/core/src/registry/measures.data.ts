// What figures measure, with a definition in both languages, and what shares are shares of. Definitions follow USGS Mineral Commodity
// Summaries (reserves, resources, apparent consumption, net import reliance), the EU criticality guidelines of 2017 (supply risk, economic
// importance, EoL-RIR, trade parameter) and customs usage (exports, imports, FOB, CIF); the words were collected from news in both languages.
import type { Denominator, Measure } from "./measures.js";

export const MEASURE_DATA: readonly Measure[] = [
  {
    id: "production", dimensions: ["mass", "volume", "count"],
    names: { en: ["production", "output", "mine output", "mine production", "refined output", "refining output", "yield of mines"], zh: ["产量", "产出", "生产量", "矿产量", "精炼产量"], zhHant: ["產量", "產出", "生產量", "礦產量"] },
    definition: { en: "Amount made or mined in a period. The stage of the key says which: mine output at mining, refined output at refining or metal.", zh: "一段时间内开采或生产的数量；环节由键中的 stage 说明" },
  },
  {
    id: "capacity", dimensions: ["mass"],
    names: { en: ["capacity", "production capacity", "annual capacity", "nameplate capacity", "refining capacity", "output capacity"], zh: ["产能", "年产能", "生产能力", "名义产能"], zhHant: ["產能", "年產能", "生產能力"] },
    definition: { en: "Amount that could be made in a year with the plant that exists. Not what was made.", zh: "现有装置一年可生产的数量，不是实际产量" },
  },
  {
    id: "planned-capacity", dimensions: ["mass"],
    names: { en: ["planned capacity", "target capacity", "capacity (planned)", "designed capacity"], zh: ["规划产能", "拟建产能", "设计产能"], zhHant: ["規劃產能", "擬建產能"] },
    definition: { en: "Capacity that is announced or being built.", zh: "已宣布或在建的产能" },
  },
  {
    id: "recycling-capacity", dimensions: ["mass"],
    names: { en: ["recycling capacity"], zh: ["回收产能", "回收能力"], zhHant: ["回收產能"] },
    definition: { en: "Most a plant or a place can recover from waste and scrap in a year.", zh: "一年内可从废料中回收的最大数量" },
  },
  {
    id: "utilisation", dimensions: ["ratio"],
    names: { en: ["utilisation", "capacity utilisation", "utilization rate", "capacity utilization", "operating rate", "run rate"], zh: ["产能利用率", "开工率", "利用率"], zhHant: ["產能利用率", "開工率"] },
    definition: { en: "Output as a share of capacity.", zh: "产量占产能的比例" },
  },
  {
    id: "idle-share", dimensions: ["ratio"],
    names: { en: ["idle share", "idled share"], zh: ["停产占比", "闲置率"], zhHant: ["停產占比", "閒置率"] },
    definition: { en: "Part of capacity that stands still.", zh: "停产产能所占比例" },
  },
  {
    id: "exports", dimensions: ["mass", "wet-mass", "count"],
    names: { en: ["exports", "export volume", "export volumes", "outbound shipments", "shipments", "exports by weight"], zh: ["出口量", "出口", "出口数量", "出货量"], zhHant: ["出口數量", "出貨量"] },
    definition: { en: "Weight of goods that left an area for a counterpart in a period, gross weight of the goods unless the basis says otherwise.", zh: "一段时间内运往对手方的货物重量，除非基准另有说明，均为实物毛重" },
  },
  {
    id: "imports", dimensions: ["mass", "wet-mass", "count"],
    names: { en: ["imports", "import volume", "import volumes", "inbound shipments", "arrivals"], zh: ["进口量", "进口", "进口数量", "到货量"], zhHant: ["進口量", "進口", "進口數量", "到貨量"] },
    definition: { en: "Weight of goods that entered an area from a counterpart in a period.", zh: "一段时间内自对手方输入的货物重量" },
  },
  {
    id: "net-imports", dimensions: ["mass"], isSigned: true,
    names: { en: ["net imports", "net import volume"], zh: ["净进口量", "净进口"], zhHant: ["淨進口量", "淨進口"] },
    definition: { en: "Imports less exports; negative for a net exporter.", zh: "进口减出口，净出口为负" },
  },
  {
    id: "net-exports", dimensions: ["mass"], isSigned: true,
    names: { en: ["net exports", "net export volume"], zh: ["净出口量", "净出口"], zhHant: ["淨出口量", "淨出口"] },
    definition: { en: "Exports less imports.", zh: "出口减进口" },
  },
  {
    id: "export-value", dimensions: ["currency"],
    names: { en: ["export value", "value of exports", "export earnings", "exports by value"], zh: ["出口额", "出口金额", "出口总值"], zhHant: ["出口額", "出口金額"] },
    definition: { en: "Value of the goods exported, free on board.", zh: "出口货物价值（离岸价）" },
  },
  {
    id: "import-value", dimensions: ["currency"],
    names: { en: ["import value", "value of imports", "import bill", "imports by value"], zh: ["进口额", "进口金额"], zhHant: ["進口額", "進口金額"] },
    definition: { en: "Value of the goods imported, cost, insurance and freight included unless said otherwise.", zh: "进口货物价值（一般为到岸价）" },
  },
  {
    id: "import-unit-value", dimensions: ["currency/mass"],
    names: { en: ["import unit value", "average import price", "unit value of imports"], zh: ["进口单位价值", "进口均价"], zhHant: ["進口單位價值", "進口均價"] },
    definition: { en: "Value of imports divided by their weight. Not a price: the mix of goods moves it.", zh: "进口额除以进口数量，受产品结构影响，不是价格" },
  },
  {
    id: "export-unit-value", dimensions: ["currency/mass"],
    names: { en: ["export unit value", "average export price", "unit value of exports"], zh: ["出口单位价值", "出口均价"], zhHant: ["出口單位價值", "出口均價"] },
    definition: { en: "Value of exports divided by their weight. Not a price: the mix of goods moves it.", zh: "出口额除以出口数量，受产品结构影响，不是价格" },
  },
  {
    id: "reserves", dimensions: ["mass"],
    names: { en: ["reserves", "reserve", "proven reserves", "ore reserves"], zh: ["储量", "探明储量", "可采储量"], zhHant: ["儲量", "探明儲量"] },
    definition: { en: "Part of the resources that can be extracted economically at the time of the estimate.", zh: "在估算时可经济开采的资源部分" },
  },
  {
    id: "resources", dimensions: ["mass"],
    names: { en: ["resources", "resource", "mineral resource", "mineral resources", "inferred resource"], zh: ["资源量", "资源储量"], zhHant: ["資源量"] },
    definition: { en: "Concentrations of which extraction is possible now or later.", zh: "现在或将来可能开采的富集量" },
  },
  {
    id: "demand", dimensions: ["mass"],
    names: { en: ["demand", "needs", "requirements", "requirement"], zh: ["需求", "需求量"] },
    definition: { en: "Amount that users want in a period, as an estimate of the publisher.", zh: "一段时间内的需求估计" },
  },
  {
    id: "consumption", dimensions: ["mass"],
    names: { en: ["consumption", "use", "usage", "apparent consumption"], zh: ["消费量", "消费", "消耗量", "表观消费量"], zhHant: ["消費量", "消費"] },
    definition: { en: "Amount used in a period. Apparent consumption is production plus imports less exports plus stock release.", zh: "一段时间内的消费量；表观消费量为产量加进口减出口再加库存减少" },
  },
  {
    id: "supply", dimensions: ["mass"],
    names: { en: ["supply", "total supply", "availability"], zh: ["供应", "供应量", "供给"], zhHant: ["供應", "供應量", "供給"] },
    definition: { en: "Amount offered in a period: primary and secondary production plus stock release.", zh: "一段时间内可供数量" },
  },
  {
    id: "market-balance", dimensions: ["mass"], isSigned: true,
    names: { en: ["market balance", "surplus", "deficit", "shortfall", "supply gap", "oversupply", "glut", "shortage"], zh: ["供需平衡", "过剩", "缺口", "供应缺口", "短缺", "供过于求"], zhHant: ["過剩", "供應缺口", "供過於求"] },
    definition: { en: "Supply less demand in a period; a deficit is negative.", zh: "供给减需求，缺口为负" },
  },
  {
    id: "stocks", dimensions: ["mass", "months", "days"],
    names: { en: ["stocks", "inventory", "inventories", "stock", "social inventory", "exchange stocks"], zh: ["库存", "存货", "社会库存", "交易所库存"], zhHant: ["庫存", "存貨"] },
    definition: { en: "Amount in store at a date, or how many months of use it would last.", zh: "某日库存数量，或可用月数" },
  },
  {
    id: "strategic-reserve", dimensions: ["mass", "currency"],
    names: { en: ["strategic reserve", "stockpile", "national stockpile", "strategic stockpile", "state reserve"], zh: ["战略储备", "国家储备", "收储"], zhHant: ["戰略儲備", "國家儲備", "收儲"] },
    definition: { en: "Amount a state holds or plans to buy.", zh: "国家持有或计划收储的数量" },
  },
  {
    id: "stockpile-release", dimensions: ["mass"],
    names: { en: ["stockpile release", "shipments from Government stockpile", "stockpile sales"], zh: ["储备投放", "抛储"], zhHant: ["儲備投放", "拋儲"] },
    definition: { en: "Amount a state ships from its stockpile.", zh: "国家储备投放的数量" },
  },
  {
    id: "stockpile-metals", dimensions: ["count"],
    names: { en: ["metals in the stockpile"], zh: ["纳入储备的金属种数"], zhHant: ["納入儲備的金屬種數"] },
    definition: { en: "Number of metals a public stockpile holds or will hold.", zh: "公共储备所含或将含的金属种数" },
  },
  {
    id: "price", dimensions: ["currency/mass", "currency"],
    names: { en: ["price", "spot price", "average price", "prices", "quotation", "quote"], zh: ["价格", "现货价", "均价", "报价", "售价"], zhHant: ["價格", "現貨價", "均價", "報價", "售價"] },
    definition: { en: "Money for a unit of a specified good; the definition carries purity, incoterm, tax and window.", zh: "单位货物的货币价格；纯度、条款、税和时段见定义" },
  },
  {
    id: "price-index", dimensions: ["index"],
    names: { en: ["price index"], zh: ["价格指数"], zhHant: ["價格指數"] },
    definition: { en: "Price as an index of the publisher's own base.", zh: "以发布者基期计算的价格指数" },
  },
  {
    id: "price-floor", dimensions: ["currency/mass"],
    names: { en: ["price floor", "minimum price", "floor price"], zh: ["最低价", "底价", "最低限价", "价格下限"], zhHant: ["最低價", "底價", "價格下限"] },
    definition: { en: "Lowest price that is guaranteed or allowed.", zh: "保证或允许的最低价格" },
  },
  {
    id: "price-spread", dimensions: ["currency/mass"], isSigned: true,
    names: { en: ["price spread", "price gap", "price difference", "premium", "discount"], zh: ["价差", "溢价", "升水", "贴水"], zhHant: ["價差", "溢價", "貼水"] },
    definition: { en: "Difference between two prices of one good.", zh: "同一货物两种价格之差" },
  },
  {
    id: "price-ratio", dimensions: ["ratio"],
    names: { en: ["price ratio"], zh: ["价格比", "价比"], zhHant: ["價格比"] },
    definition: { en: "One price divided by another.", zh: "两种价格之比" },
  },
  {
    id: "payable", dimensions: ["ratio"],
    names: { en: ["payable", "payability", "payables"], zh: ["计价系数", "折扣系数"], zhHant: ["計價係數"] },
    definition: { en: "Price of a concentrate or intermediate as a share of the metal price.", zh: "中间品价格占金属价格的比例" },
  },
  {
    id: "treatment-charge", dimensions: ["currency/mass"], isSigned: true,
    names: { en: ["treatment charge", "TC/RC", "treatment charges", "processing fee"], zh: ["加工费", "粗炼费"], zhHant: ["加工費"] },
    definition: { en: "Fee a smelter takes for treating concentrate.", zh: "冶炼厂处理精矿的费用" },
  },
  {
    id: "ore-throughput", dimensions: ["mass"],
    names: { en: ["ore throughput", "mill throughput"], zh: ["矿石处理量", "选矿处理量"], zhHant: ["礦石處理量"] },
    definition: { en: "Ore that goes into a mill or plant in a period, many times what comes out of it.", zh: "一段时间内送入选厂的矿石量，远大于产出" },
  },
  {
    id: "mining-quota", dimensions: ["mass"],
    names: { en: ["mining quota", "extraction quota", "mining quotas", "total control quota", "production quota", "ore quota", "mining allowance", "RKAB quota"], zh: ["开采总量控制指标", "开采指标", "开采配额", "总量控制指标", "矿石配额"], zhHant: ["開採總量控制指標", "開採指標", "開採配額", "總量控制指標"] },
    definition: { en: "Amount that may be mined under an annual or batch control.", zh: "年度或分批允许开采的数量" },
  },
  {
    id: "separation-quota", dimensions: ["mass"],
    names: { en: ["smelting and separation quota", "separation quota", "smelting quota", "smelting-separation quota"], zh: ["冶炼分离总量控制指标", "冶炼分离指标"], zhHant: ["冶煉分離總量控制指標", "冶煉分離指標"] },
    definition: { en: "Amount that may be smelted and separated under an annual or batch control.", zh: "年度或分批允许冶炼分离的数量" },
  },
  {
    id: "export-quota", dimensions: ["mass"],
    names: { en: ["export quota", "export quotas", "export allowance"], zh: ["出口配额"], zhHant: ["出口配額"] },
    definition: { en: "Amount that may be exported in a period.", zh: "一段时间内允许出口的数量" },
  },
  {
    id: "quota", dimensions: ["mass"],
    names: { en: ["quota", "quotas", "allocation"], zh: ["配额", "指标"], zhHant: ["配額", "指標"] },
    definition: { en: "Amount allowed, of a kind the source does not say.", zh: "未说明类型的许可数量" },
  },
  {
    id: "patents", dimensions: ["count"],
    names: { en: ["patents", "patent applications", "patent families", "patent filings"], zh: ["专利", "专利申请", "专利数量"], zhHant: ["專利", "專利申請"] },
    definition: { en: "Patents or applications counted by the source's own rule.", zh: "按来源口径统计的专利数" },
  },
  {
    id: "recycling-rate", dimensions: ["ratio"],
    names: { en: ["recycling rate", "end-of-life recycling rate", "recycling input rate", "recovery rate", "EoL-RIR", "recycled content"], zh: ["回收率", "循环利用率", "再生利用率"], zhHant: ["再利用率"] },
    definition: { en: "Recycled material as a share: of scrap arising (recycling rate) or of input (EoL-RIR). The definition says which.", zh: "再生料占废料或投入的比例，口径见定义" },
  },
  {
    id: "import-reliance", dimensions: ["ratio"], isSigned: true,
    names: { en: ["net import reliance", "import reliance", "import dependence", "import dependency", "NIR"], zh: ["净进口依存度", "进口依存度", "进口依赖度", "对外依存度"], zhHant: ["淨進口依存度", "進口依賴度", "對外依存度"] },
    definition: { en: "Net imports (with stock change where the source does so) as a share of apparent consumption.", zh: "净进口占表观消费的比例" },
  },
  {
    id: "material-intensity", dimensions: ["mass/count", "mass/power", "mass/energy"],
    names: { en: ["material intensity", "content per unit", "use per vehicle", "usage per vehicle", "specific consumption"], zh: ["单位用量", "单耗", "单车用量", "材料强度"], zhHant: ["單位用量", "單耗", "單車用量"] },
    definition: { en: "Mass of a material in one product or per unit of its capacity.", zh: "每件产品或单位容量所含材料质量" },
  },
  {
    id: "energy-intensity", dimensions: ["energy/mass"],
    names: { en: ["energy intensity", "power consumption per tonne"], zh: ["单位能耗", "吨耗电量"], zhHant: ["單位能耗"] },
    definition: { en: "Energy for a tonne of product.", zh: "每吨产品耗能" },
  },
  {
    id: "ore-per-product", dimensions: ["ratio"],
    names: { en: ["ore per tonne of product", "strip ratio"], zh: ["单位产品耗矿"], zhHant: ["單位產品耗礦"] },
    definition: { en: "Tonnes of ore for a tonne of product.", zh: "每吨产品所需矿石吨数" },
  },
  {
    id: "grade", dimensions: ["ratio"],
    names: { en: ["grade", "ore grade", "content", "content by weight", "purity"], zh: ["品位", "含量", "纯度", "矿石品位"], zhHant: ["純度"] },
    definition: { en: "Share of the wanted element or oxide in ore, concentrate or product.", zh: "矿石、精矿或产品中目标元素或氧化物的比例" },
  },
  {
    id: "recovery", dimensions: ["ratio"],
    names: { en: ["recovery", "metallurgical recovery"], zh: ["回收率（选冶）", "收率"] },
    definition: { en: "Share of the contained metal that a process wins.", zh: "工艺回收的金属比例" },
  },
  {
    id: "tariff", dimensions: ["ratio"],
    names: { en: ["tariff", "duty", "import duty", "export duty", "effective tariff", "anti-dumping duty", "tariff rate"], zh: ["关税", "税率", "进口关税", "出口关税", "反倾销税"], zhHant: ["關稅", "稅率", "進口關稅", "出口關稅", "反傾銷稅"] },
    definition: { en: "Charge on goods that cross a border, as a share of their value.", zh: "对过境货物按价值征收的比例" },
  },
  {
    id: "fine", dimensions: ["currency"],
    names: { en: ["fine", "penalty"], zh: ["罚款", "罚金"], zhHant: ["罰款", "罰金"] },
    definition: { en: "Money to be paid for breaking a rule.", zh: "因违规须缴纳的款项" },
  },
  {
    id: "fee", dimensions: ["currency"],
    names: { en: ["licence fee", "license fee", "fee"], zh: ["许可费", "费用", "手续费"], zhHant: ["許可費", "費用", "手續費"] },
    definition: { en: "Money charged for a licence or a service.", zh: "许可或服务所收取的费用" },
  },
  {
    id: "royalty", dimensions: ["ratio"],
    names: { en: ["royalty", "royalty rate", "mining tax", "levy"], zh: ["权利金", "特许权使用费", "资源税"], zhHant: ["權利金", "資源稅"] },
    definition: { en: "Charge on what is mined.", zh: "对开采征收的费用" },
  },
  {
    id: "royalty-payments", dimensions: ["currency"],
    names: { en: ["royalties", "royalty payments"], zh: ["权利金支出", "特许权使用费支出"], zhHant: ["權利金支出"] },
    definition: { en: "Money paid to the owner or the state for what was mined.", zh: "因开采而支付给所有者或国家的款项" },
  },
  {
    id: "licence-approval-share", dimensions: ["ratio"],
    names: { en: ["licence approval share", "approval rate", "share of licences approved", "licence approval rate"], zh: ["许可批准率", "获批比例", "审批通过率"], zhHant: ["許可批准率", "獲批比例"] },
    definition: { en: "Approved export licences as a share of those applied for.", zh: "获批出口许可占申请的比例" },
  },
  {
    id: "licence-approval-time", dimensions: ["days", "working-days"],
    names: { en: ["licence approval time", "approval time", "processing time", "review period", "waiting time"], zh: ["审批时间", "审批周期", "许可审批时间"], zhHant: ["審批時間", "審批週期"] },
    definition: { en: "Time from application to answer.", zh: "自申请至答复的时间" },
  },
  {
    id: "licence-applications", dimensions: ["count"],
    names: { en: ["licence applications", "export licence applications", "applications"], zh: ["许可申请", "出口许可申请"], zhHant: ["許可申請", "出口許可申請"] },
    definition: { en: "Export licences applied for.", zh: "出口许可申请数" },
  },
  {
    id: "licence-approvals", dimensions: ["count"],
    names: { en: ["licence approvals", "licences granted", "approved licences"], zh: ["许可批准数", "已发许可"], zhHant: ["許可批准數"] },
    definition: { en: "Export licences granted.", zh: "批准的出口许可数" },
  },
  {
    id: "licence-validity", dimensions: ["months", "days"],
    names: { en: ["licence validity", "export licence validity", "validity"], zh: ["许可有效期", "有效期"], zhHant: ["許可有效期"] },
    definition: { en: "How long a licence may be used.", zh: "许可可使用的期限" },
  },
  {
    id: "suspension", dimensions: ["months", "days"],
    names: { en: ["suspension of the ban", "suspension"], zh: ["禁令暂停时长", "暂停期"], zhHant: ["禁令暫停時長"] },
    definition: { en: "Time for which a measure is not applied.", zh: "措施暂停适用的时间" },
  },
  {
    id: "licence-extension", dimensions: ["months", "days"],
    names: { en: ["export licence extension", "licence extension"], zh: ["许可延期时长", "出口许可延期"], zhHant: ["許可延期時長"] },
    definition: { en: "Time by which a licence or its term is extended.", zh: "许可或其期限被延长的时间" },
  },
  {
    id: "supply-risk", dimensions: ["index"],
    names: { en: ["supply risk", "SR"], zh: ["供应风险"], zhHant: ["供應風險"] },
    definition: { en: "Score of the EU criticality method; 1.0 and above counts as critical with economic importance.", zh: "欧盟关键性方法的供应风险得分" },
  },
  {
    id: "economic-importance", dimensions: ["index"],
    names: { en: ["economic importance", "EI"], zh: ["经济重要性"], zhHant: ["經濟重要性"] },
    definition: { en: "Score of the EU criticality method; 2.8 and above counts with supply risk.", zh: "欧盟关键性方法的经济重要性得分" },
  },
  {
    id: "use-share", dimensions: ["ratio"],
    names: { en: ["end-use share", "share of end uses"], zh: ["终端用途占比"], zhHant: ["終端用途占比"] },
    definition: { en: "Part of a material that one application takes.", zh: "某一用途占该材料用量的比例" },
  },
  {
    id: "value-added", dimensions: ["currency"],
    names: { en: ["value added of a sector", "gross value added"], zh: ["行业增加值"], zhHant: ["行業增加值"] },
    definition: { en: "What a sector of the economy adds in value in a year.", zh: "一个行业一年的增加值" },
  },
  {
    id: "gdp", dimensions: ["currency", "ratio"],
    names: { en: ["GDP", "gross domestic product"], zh: ["国内生产总值"], zhHant: ["國內生產總值", "國內生產毛額"] },
    definition: { en: "Value added in a place in a period.", zh: "一地一段时间内的增加值总和" },
  },
  {
    id: "substitution-index", dimensions: ["index"],
    names: { en: ["substitution index", "substitutability"], zh: ["替代指数", "可替代性"], zhHant: ["替代指數"] },
    definition: { en: "How hard a material is to replace; 1 means not at all replaceable.", zh: "材料替代难度，1 表示不可替代" },
  },
  {
    id: "export-restriction", dimensions: ["index"],
    names: { en: ["export restriction parameter", "trade parameter"], zh: ["出口限制参数"], zhHant: ["出口限制參數"] },
    definition: { en: "The parameter t of the EU criticality method: 0.8 for EU members and partners, 1 without restriction, above 1 with one.", zh: "欧盟方法参数 t" },
  },
  {
    id: "concentration", dimensions: ["ratio", "index"],
    names: { en: ["supply concentration", "Herfindahl-Hirschman index", "HHI", "top-three share", "top three share"], zh: ["集中度", "赫芬达尔指数", "前三大占比"], zhHant: ["赫芬達爾指數"] },
    definition: { en: "How much of a supply few countries hold: an index or the share of the largest.", zh: "供应集中于少数国家的程度" },
  },
  {
    id: "governance", dimensions: ["index"], isSigned: true,
    names: { en: ["governance indicator", "political stability", "WGI"], zh: ["治理指标", "政治稳定性"], zhHant: ["治理指標"] },
    definition: { en: "Worldwide Governance Indicators: estimate from about -2.5 (worst) to 2.5.", zh: "世界治理指标估计值" },
  },
  {
    id: "market-size", dimensions: ["currency", "mass"],
    names: { en: ["market size", "market value"], zh: ["市场规模"], zhHant: ["市場規模"] },
    definition: { en: "Turnover or volume of a market.", zh: "市场的金额或数量" },
  },
  {
    id: "strategic-projects", dimensions: ["count"],
    names: { en: ["strategic projects", "projects"], zh: ["战略项目", "项目数"], zhHant: ["戰略項目", "項目數"] },
    definition: { en: "Number of projects that carry an official label.", zh: "获官方认定的项目数" },
  },
  {
    id: "completion", dimensions: ["ratio"],
    names: { en: ["completion"], zh: ["工程进度", "完工率"], zhHant: ["工程進度"] },
    definition: { en: "Part of a project that is built.", zh: "项目已完成的比例" },
  },
  {
    id: "investment", dimensions: ["currency"],
    names: { en: ["investment", "capital expenditure", "capex", "funding", "investments", "financing"], zh: ["投资", "投资额", "资本开支", "融资"], zhHant: ["投資", "投資額", "資本開支", "融資"] },
    definition: { en: "Money spent or promised to build something.", zh: "建设投入或承诺的资金" },
  },
  {
    id: "grant", dimensions: ["currency"],
    names: { en: ["grant", "subsidy", "subsidies", "grants", "state aid"], zh: ["补贴", "拨款", "补助", "资助"], zhHant: ["補貼", "撥款", "補助", "資助"] },
    definition: { en: "Money given without return.", zh: "无偿给予的资金" },
  },
  {
    id: "loan", dimensions: ["currency"],
    names: { en: ["loan", "loans", "credit facility"], zh: ["贷款"], zhHant: ["貸款"] },
    definition: { en: "Money lent.", zh: "贷款" },
  },
  {
    id: "offtake", dimensions: ["mass"],
    names: { en: ["offtake", "offtake volume", "contracted volume", "offtake agreement"], zh: ["承购量", "包销量", "长协量"], zhHant: ["承購量", "包銷量"] },
    definition: { en: "Amount a buyer has bound itself to take.", zh: "买方承诺承购的数量" },
  },
  {
    id: "purchases", dimensions: ["mass"],
    names: { en: ["purchase volume", "purchases"], zh: ["采购量", "外购量"], zhHant: ["採購量", "外購量"] },
    definition: { en: "Amount a maker buys of what it works up.", zh: "生产者外购原料的数量" },
  },
  {
    id: "order-value", dimensions: ["currency"],
    names: { en: ["order value", "order book", "contract value", "deal value"], zh: ["订单金额", "合同金额", "交易金额"], zhHant: ["訂單金額", "合約金額", "交易金額"] },
    definition: { en: "Value of orders or of a deal.", zh: "订单或交易金额" },
  },
  {
    id: "sales-volume", dimensions: ["mass", "count"],
    names: { en: ["sales volume", "deliveries", "sales"], zh: ["销量", "销售量", "交付量"], zhHant: ["銷量", "銷售量"] },
    definition: { en: "Amount sold or delivered in a period.", zh: "一段时间内的销售或交付量" },
  },
  {
    id: "sales-ratio", dimensions: ["ratio"],
    names: { en: ["sales ratio", "sales to production ratio"], zh: ["产销率"], zhHant: ["產銷率"] },
    definition: { en: "Amount sold as a share of the amount made in the same period; above one when stocks were sold.", zh: "同期销量占产量的比例；动用库存时大于一" },
  },
  {
    id: "self-sufficiency", dimensions: ["ratio"],
    names: { en: ["self-sufficiency", "self-sufficiency rate"], zh: ["自给率"], zhHant: ["自給率"] },
    definition: { en: "Part of what a place or a company uses that it makes or mines itself.", zh: "自产部分占自身用量的比例" },
  },
  {
    id: "quota-use", dimensions: ["ratio"],
    names: { en: ["quota use", "quota utilisation"], zh: ["配额完成率", "配额使用率"], zhHant: ["配額完成率", "配額使用率"] },
    definition: { en: "Part of a quota that has been shipped or mined so far.", zh: "配额中已出口或已开采的比例" },
  },
  {
    id: "guidance-share", dimensions: ["ratio"],
    names: { en: ["share of guidance"], zh: ["占全年指引比例"], zhHant: ["佔全年指引比例"] },
    definition: { en: "What was done so far, as a part of what the year was said to bring.", zh: "已完成量占全年指引的比例" },
  },
  {
    id: "installations", dimensions: ["energy", "power"],
    names: { en: ["installations", "installed capacity"], zh: ["装机量", "装车量", "装机容量"], zhHant: ["裝機量", "裝車量", "裝機容量"] },
    definition: { en: "Batteries, turbines or panels put into use.", zh: "投入使用的电池、风机或光伏组件" },
  },
  {
    id: "revenue", dimensions: ["currency"],
    names: { en: ["revenue", "turnover", "sales revenue"], zh: ["营收", "收入", "营业收入"], zhHant: ["營收", "營業收入"] },
    definition: { en: "Money earned from sales.", zh: "营业收入" },
  },
  {
    id: "net-profit", dimensions: ["currency"], isSigned: true,
    names: { en: ["net profit", "net income", "profit", "net loss"], zh: ["净利润", "利润", "归母净利润"], zhHant: ["淨利潤", "利潤"] },
    definition: { en: "Revenue less all costs.", zh: "净利润" },
  },
  {
    id: "operating-profit", dimensions: ["currency"], isSigned: true,
    names: { en: ["operating profit", "operating loss"], zh: ["营业利润", "经营亏损"], zhHant: ["營業利潤", "經營虧損"] },
    definition: { en: "Revenue less the costs of the business, before interest and tax.", zh: "扣除经营成本、未计利息和税项的利润" },
  },
  {
    id: "pre-tax-profit", dimensions: ["currency"], isSigned: true,
    names: { en: ["pre-tax profit", "pre-tax loss", "profit before tax", "loss before tax"], zh: ["税前利润", "税前亏损"], zhHant: ["稅前利潤", "稅前虧損"] },
    definition: { en: "Revenue less all costs but income tax.", zh: "扣除所得税以外全部成本后的利润" },
  },
  {
    id: "output-value", dimensions: ["currency"],
    names: { en: ["output value", "production value", "gross output value"], zh: ["产值", "工业总产值"], zhHant: ["產值", "工業總產值"] },
    definition: { en: "Money value of what was made in a period, sold or not.", zh: "一段时间内产出的货币价值，无论是否售出" },
  },
  {
    id: "net-margin", dimensions: ["ratio"], isSigned: true,
    names: { en: ["net margin", "net profit margin"], zh: ["净利率", "净利润率"] },
    definition: { en: "Net profit as a share of revenue.", zh: "净利润占收入比例" },
  },
  {
    id: "gross-margin", dimensions: ["ratio"], isSigned: true,
    names: { en: ["gross margin", "margin"], zh: ["毛利率"] },
    definition: { en: "Gross profit as a share of revenue.", zh: "毛利占收入比例" },
  },
  {
    id: "cost", dimensions: ["currency/mass", "currency"], isSigned: true,
    names: { en: ["cost", "production cost", "break-even cost", "cash cost", "operating cost"], zh: ["成本", "生产成本", "盈亏平衡成本"], zhHant: ["生產成本"] },
    definition: { en: "Money it takes to make a unit.", zh: "单位生产成本" },
  },
  {
    id: "stake", dimensions: ["ratio"],
    names: { en: ["stake", "equity stake", "shareholding", "interest"], zh: ["持股比例", "股权", "股份"], zhHant: ["股權"] },
    definition: { en: "Part of a company that is owned or sold.", zh: "持有或出售的股权比例" },
  },
  {
    id: "budget", dimensions: ["currency"],
    names: { en: ["budget", "spending"], zh: ["预算"], zhHant: ["預算"] },
    definition: { en: "Money set aside by a public body.", zh: "公共机构预算" },
  },
  {
    id: "net-debt", dimensions: ["currency"], isSigned: true,
    names: { en: ["net debt"], zh: ["净负债"], zhHant: ["淨負債"] },
    definition: { en: "Debt less cash, at a day.", zh: "某一时点的负债减去货币资金" },
  },
  {
    id: "cash", dimensions: ["currency"],
    names: { en: ["cash", "cash balance"], zh: ["货币资金", "现金"], zhHant: ["貨幣資金", "現金"] },
    definition: { en: "Money a company holds at a day.", zh: "企业在某一时点持有的货币资金" },
  },
  {
    id: "lead-time", dimensions: ["months", "days"],
    names: { en: ["lead time", "delivery time", "time to build"], zh: ["交付周期", "建设周期"], zhHant: ["交付週期"] },
    definition: { en: "Time from order or decision to delivery.", zh: "自订货或决策至交付的时间" },
  },
  {
    id: "employment", dimensions: ["count"],
    names: { en: ["jobs", "employment", "workforce"], zh: ["就业", "员工人数"], zhHant: ["就業", "員工人數"] },
    definition: { en: "People employed.", zh: "就业人数" },
  },
];

export const DENOMINATOR_DATA: readonly Denominator[] = [
  {
    id: "world-production", measure: "production",
    names: { en: ["world production", "world output", "global production", "global output"], zh: ["世界产量", "全球产量"], zhHant: ["全球產量"] },
    definition: { en: "World total of the same measure, good and stage.", zh: "同一指标、货物与环节的世界合计" },
  },
  {
    id: "world-capacity", measure: "capacity",
    names: { en: ["world capacity", "global capacity"], zh: ["全球产能", "世界产能"], zhHant: ["全球產能"] },
    definition: { en: "World capacity at the same stage.", zh: "同一环节的世界产能" },
  },
  {
    id: "world-reserves", measure: "reserves",
    names: { en: ["world reserves", "global reserves"], zh: ["全球储量", "世界储量"], zhHant: ["全球儲量"] },
    definition: { en: "World reserves.", zh: "世界储量" },
  },
  {
    id: "world-demand", measure: "demand",
    names: { en: ["world demand", "global demand", "global consumption"], zh: ["全球需求", "全球消费"], zhHant: ["全球消費"] },
    definition: { en: "World demand.", zh: "世界需求" },
  },
  {
    id: "world-supply", measure: "supply",
    names: { en: ["world supply", "global supply"], zh: ["全球供应"], zhHant: ["全球供應"] },
    definition: { en: "World supply at the same stage.", zh: "同一环节的世界供应" },
  },
  {
    id: "world-exports", measure: "exports",
    names: { en: ["world exports", "global exports"], zh: ["全球出口"] },
    definition: { en: "World exports of the good.", zh: "世界出口" },
  },
  {
    id: "world-imports", measure: "imports",
    names: { en: ["world imports", "global imports"], zh: ["全球进口"], zhHant: ["全球進口"] },
    definition: { en: "World imports of the good.", zh: "世界进口" },
  },
  {
    id: "world-patents", measure: "patents",
    names: { en: ["world patents", "global patents"], zh: ["全球专利"], zhHant: ["全球專利"] },
    definition: { en: "All patents of the kind.", zh: "同类专利总数" },
  },
  {
    id: "own-exports", measure: "exports",
    names: { en: ["exports of the area", "total exports"], zh: ["该地区出口总量"], zhHant: ["該地區出口總量"] },
    definition: { en: "All exports of the area: the share that goes to the counterpart.", zh: "该地区出口总量，即流向对手方的份额" },
  },
  {
    id: "own-imports", measure: "imports",
    names: { en: ["imports of the area", "total imports"], zh: ["该地区进口总量"], zhHant: ["該地區進口總量"] },
    definition: { en: "All imports of the area: the share that comes from the counterpart.", zh: "该地区进口总量，即来自对手方的份额" },
  },
  {
    id: "own-supply", measure: "supply",
    names: { en: ["supply of the area", "sourcing", "EU sourcing", "EU supply"], zh: ["该地区供应总量", "欧盟采购"], zhHant: ["該地區供應總量"] },
    definition: { en: "Domestic production plus imports of the area: the share that comes from the counterpart (EU sourcing of the criticality study).", zh: "该地区国内产量加进口，即来自对手方的份额" },
  },
  {
    id: "own-consumption", measure: "consumption",
    names: { en: ["consumption of the area", "apparent consumption of the area", "needs"], zh: ["该地区消费量", "该地区需求"], zhHant: ["該地區消費量"] },
    definition: { en: "Consumption of the area.", zh: "该地区消费量" },
  },
  {
    id: "own-production", measure: "production",
    names: { en: ["production of the area", "national output"], zh: ["该地区产量"], zhHant: ["該地區產量"] },
    definition: { en: "Production of the area.", zh: "该地区产量" },
  },
  {
    id: "own-capacity", measure: "capacity",
    names: { en: ["capacity of the area", "national capacity"], zh: ["该地区产能"], zhHant: ["該地區產能"] },
    definition: { en: "Capacity of the area.", zh: "该地区产能" },
  },
  {
    id: "own-demand", measure: "demand",
    names: { en: ["demand of the area"], zh: ["该地区需求量"], zhHant: ["該地區需求量"] },
    definition: { en: "Demand of the area.", zh: "该地区需求" },
  },
];
