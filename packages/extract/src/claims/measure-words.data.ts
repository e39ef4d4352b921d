// Words that say what a figure measures, in both languages; Chinese in simplified form. The label is how the measure is printed in words.
export type MeasureDimension = "mass" | "energy" | "power" | "price" | "money" | "percent" | "count" | "time";

export interface MeasureWord {
  /** Our key: the registry's id of the measure, or a word of the trade it has none for. */
  readonly key: string;
  readonly label: string;
  /** Which figures can be of this measure; a percentage of any other is a change or a share. */
  readonly dimensions: readonly MeasureDimension[];
  readonly words: string;
  /** A stage of the chain the words name ("refines", "mined"). */
  readonly stage?: string;
}

const measure = (key: string, label: string, dimensions: string, words: string, stage?: string): MeasureWord =>
  ({ key, label, dimensions: dimensions.split(" ") as MeasureDimension[], words, ...(stage !== undefined && { stage }) });

export const MEASURE_WORDS: readonly MeasureWord[] = [
  measure("exports", "export volume", "mass count energy power", "export|exports|exported|exporting|shipment|shipments|shipped|ships|ship|left|export volume|export volumes|sold abroad|sold overseas|sells abroad|sales abroad|出口|出口量|外销|出口总量|发运|发运量|装运"),
  measure("imports", "import volume", "mass count energy power", "import|imports|imported|importing|import volume|bought in|dependence|dependency|reliance|depends on|depend on|relies on|rely on|reliant on|进口|进口量|进口总量|到货|到货量|到港|到港量|依赖度|依存度"),
  measure("export-value", "export value", "money", "export value|value of exports|sold abroad|sold overseas|sells abroad|sales abroad|export earnings|export revenue|exports by value|export|exports|exported|shipments|出口额|出口金额|出口总值|出口"),
  measure("import-value", "import value", "money", "import value|value of imports|import bill|imports by value|import|imports|imported|进口额|进口金额|进口总值|进口"),
  measure("production", "production", "mass count energy power", "production|output|guidance|produce|produces|produced|producing|made|makes|make|supplies|supply|manufactures|manufactured|turned out|turn out|turns out|churned out|yielded|recover|recovers|recovered|recovering|产量|生产|产出|总产量|自产|年产|月产|日产|供应|产"),
  measure("production", "production", "mass", "mine output|mine production|to mine|will mine|would mine|could mine|extracts|mined|mines|mining output|mined output|mined supply|extracted|开采量|矿山产量|矿产量|采出", "mining"),
  measure("production", "production", "mass", "refined output|refining output|refines|refined|refined production|refining activity|refining activities|refine|to process|will process|processes|processed|smelted|smelts|精炼产量|冶炼产量", "refining"),
  measure("production", "production", "mass", "run at|runs at|running at|ran at"),
  measure("production", "production", "mass", "separates|separated|to separate|separation output", "separation"),
  measure("capacity", "capacity", "mass energy", "capacity|capacities|nameplate|nameplate capacity|production capacity|产能|年产能|生产能力|年处理|ramp up to|full rate"),
  measure("capacity", "capacity", "mass", "refining capacity|processing capacity|smelting capacity|refinery capacity|精炼产能|冶炼产能|精炼能力|冶炼能力|年冶炼能力", "refining"),
  measure("capacity", "capacity", "mass", "separation capacity|分离产能|分离能力|年分离能力", "separation"),
  measure("capacity", "capacity", "mass", "mining capacity|mine capacity", "mining"),
  measure("recycling-capacity", "recycling capacity", "mass", "recycling capacity|回收产能|回收能力|年回收能力", "recycling"),
  // Ore is no output: what goes into a mill is many times what comes out.
  measure("ore-throughput", "ore throughput", "mass", "ore throughput|mill throughput|ore milled|ore processed|年处理矿石|处理矿石|处理原矿|原矿处理量|入选原矿|矿石处理量|处理矿量|矿石处理能力|选矿能力|选矿处理量", "mining"),
  measure("production", "production", "mass", "recycles|recycled|to recycle|will recycle|can recycle|回收|再生", "recycling"),
  measure("demand", "demand", "mass count energy", "demand|needs|need|needed|absorb|absorbs|absorbed|requirement|requirements|需求|需求量|需要|用量"),
  measure("material-intensity", "material intensity", "mass", "添加量|单耗|单位用量|单车用量"),
  measure("consumption", "consumption", "mass", "consumption|got through|gets through|get through|consume|consumes|consumed|消费|消费量|消耗量|消耗|耗矿|annual use|年用|耗用"),
  measure("stocks", "stocks", "mass count", "stocks|stock|inventory|inventories|stockpiles|warehouse stocks|warehouses held|warehouses hold|库存|存货"),
  measure("stocks", "stocks", "money", "存货|账面余额"),
  measure("strategic-reserve", "strategic reserve", "mass money", "strategic reserve|strategic stockpile|stockpile goal|potential acquisition|national stockpile|战略储备|国家储备|收储"),
  measure("strategic-reserve", "strategic reserve", "money", "for its stockpile|for the stockpile|for stockpiling|for the national stockpile|for its national stockpile|stockpile purchases|收储|国储采购"),
  measure("mining-quota", "mining quota", "mass", "mining quota|mining quotas|ore quota|ore quotas|extraction quota|production quota|total control quota|ore mining quota|ore mining quotas|开采总量控制指标|开采总量指标|开采指标|总量控制指标|开采配额|矿配额", "mining"),
  measure("separation-quota", "separation quota", "mass", "separation quota|smelting and separation quota|smelting quota|冶炼分离指标|冶炼分离总量控制指标", "refining"),
  // In tonnes, of whatever flow was told in money.
  measure("tonnage", "production", "mass", "tonnage|tonnages|volume|volumes|吨位"),
  measure("export-quota", "export quota", "mass", "export quota|export quotas|出口配额|出口限额"),
  measure("quota", "quota", "mass", "quota|quotas|capped|caps|ceiling|allocation|allocations|shall not exceed|may not exceed|must not exceed|配额|指标|限额"),
  measure("reserves", "reserve", "mass", "reserves|ore reserve|ore reserves|储量|探明储量|reserve base"),
  measure("resources", "resource", "mass", "resource|resources|mineral resource|mineral resources|deposit holds|资源量|资源|holds"),
  measure("price", "price", "price money", "price|prices|priced|benchmark|traded|trades|trade at|changed hands|quoted|assessed|fetched|fetches|offered|closed at|closed|settled at|settles at|settling at|finished at|fixed at|sold|contract|futures|价格|价|报价|均价|单价|报|售价|成交价|现货价|收盘价|结算价|市场价|期货|主力合约|收报|现货"),
  measure("price", "price", "price", "cost|costs"),
  measure("cost", "cost", "money", "cost|costs|costing|expenditure|费用"),
  measure("price-floor", "price floor", "price", "price floor|floor price|minimum price|at or above a floor|保底价|最低价|地板价|价格下限|最低限价"),
  measure("treatment-charge", "treatment charge", "price", "treatment charge|treatment charges|processing fee|processing fees|smelting fee|smelting fees|smelter fees|加工费|粗炼费|现货加工费"),
  measure("price-spread", "price spread", "price", "spread|premium|premiums|discount|discounts|gap|price gap|价差|溢价|贴水|升水"),
  measure("cost", "cost", "price money", "cash cost|cash costs|production cost|production costs|unit cost|operating cost|operating costs|bill|成本|现金成本|生产成本|refining costs"),
  measure("cost", "break-even cost", "price money", "break even|break even cost|break even price|盈亏平衡|盈亏平衡点"),
  measure("payable", "payable", "percent", "payable|payables|payability|payabilities|计价系数|折扣系数"),
  measure("market-balance", "market balance", "mass", "surplus|deficit|shortage|shortfall|excess|oversupply|market balance|缺口|短缺|过剩|供应缺口"),
  measure("revenue", "revenue", "money", "sales|revenue|revenues|sales revenue|turnover|营收|营业收入|收入|销售收入"),
  measure("output-value", "output value", "money", "output value|production value|产值|总产值|工业总产值"),
  measure("net-profit", "net profit", "money", "net profit|net income|profit|earnings|net loss|净利润|净利|利润|归母净利润|应占溢利|溢利|纯利|盈利|税后净利|净收益|净亏损|亏损"),
  measure("pre-tax-profit", "pre-tax profit", "money", "pre tax profit|pre tax loss|profit before tax|loss before tax|税前利润|税前亏损"),
  measure("operating-profit", "operating profit", "money", "operating profit|operating loss|营业利润|经营亏损"),
  measure("gross-margin", "gross margin", "percent", "gross margin|margin|毛利率"),
  measure("net-margin", "net margin", "percent", "net margin|net profit margin|净利率|销售净利率"),
  measure("cash", "cash", "money", "cash stood|cash balance|cash|in the bank|货币资金|现金"),
  measure("net-debt", "net debt", "money", "net debt|debt|净负债"),
  measure("order-value", "order value", "money", "合同金额|合同总金额|合同总价|合同总额|contract value|contracts worth|agreed to buy|agreed to purchase|order|orders|order book|contract worth|订单|订单金额|在手订单"),
  measure("investment", "investment", "money", "pledged|pledge|pledges|investment|invest|invests|invested|investing|spending|spent|spend|spends|capex|capital expenditure|at a cost|投入|出资|注资|投资|投资额|资本开支|资本支出|斥资|耗资"),
  measure("grant", "grant", "money", "grant|grants|state aid|public money|public funds|taxpayers money|subsidy|subsidies|补贴|拨款|补助|资助"),
  measure("loan", "loan", "money", "loan|loans|lend|lends|lent|credit facility|贷款"),
  measure("funding", "funding", "money", "prepayment|prepayments|funding|mobilised|mobilized|mobilising|mobilizing|mobilise|fund|funds|financing|融资|资金"),
  measure("budget", "budget", "money", "budget|budgeted|set aside|sets aside|setting aside|earmarked|earmarks|预算|拨出|划拨"),
  measure("fee", "licence fee", "money price", "fee|fees|charge|charges exporters|charges traders|charges miners|levies a fee|费用|手续费"),
  measure("fine", "fine", "money", "fine|fines|fined|penalty|penalties|罚款|罚金|处罚"),
  measure("royalty-payments", "royalties", "money", "royalty payments|royalties|royalty|权利金|特许权使用费|资源税|出让收益"),
  measure("price", "price", "price", "averaged|sales averaged|average"),
  measure("stake", "stake", "percent", "stake|stakes|interest|shareholding|equity|operator|股权|股份|持股|占股|权益"),
  measure("deal-value", "deal value", "money", "acquire|acquires|buy out|takeover|acquisition|to sell|收购|对价|作价"),
  measure("tariff", "tariff", "percent", "tariff|tariffs|duty|duties|levy|关税|税率|附加税|附加关税"),
  measure("tariff", "anti-dumping duty", "percent", "anti dumping duty|anti dumping duties|antidumping duty|countervailing duty|反倾销税"),
  measure("royalty", "royalty rate", "percent", "royalty|royalties|权利金|特许权使用费|资源税"),
  measure("import-reliance", "net import reliance", "percent", "net import reliance|净进口依存度"),
  measure("utilisation", "utilisation", "percent", "utilisation|utilization|operating rate|run rate|running at|run at|runs at|开工率|产能利用率|负荷率|负荷|开机率"),
  measure("sales-ratio", "sales ratio", "percent", "产销率|sales to production ratio"),
  measure("self-sufficiency", "self-sufficiency", "percent", "自给率|self sufficiency"),
  measure("recycling-rate", "recycling rate", "percent", "recycling rate|recovery rate|recycled|recycling|recycle|recycles|回收率|回收|再生"),
  measure("recovery", "recovery rate", "percent", "recovery|recoveries|metallurgical recovery|选矿回收率"),
  measure("completion", "completion", "percent", "complete|completed|completion|完工|工程进度|项目进度|建设进度"),
  measure("gdp", "GDP", "money percent", "gdp|gross domestic product|国内生产总值|国内生产毛额|生产毛额"),
  measure("licence-approvals", "licence approvals", "count", "approved|granted|licences granted|permits issued|获批|批准"),
  measure("licence-applications", "licence applications", "count", "applications|application|申请"),
  measure("licence-approval-share", "licence approval share", "percent", "approval rate|获批率|批准率|申请量"),
  measure("licence-approval-time", "licence approval time", "time", "wait|waiting|take|takes|taking|approval|approvals|licences are taking|licenses are taking|processing time|decided|review|审批|审核|办理|用时|耗时"),
  measure("licence-validity", "export licence validity", "time", "valid|validity|expire after|expires after|lapse after|lapses after|有效期|有效"),
  measure("licence-extension", "export licence extension", "time", "extended|extending|extend|extension|延长|延期|放宽"),
  measure("suspension", "suspension of the ban", "time", "suspended|suspension|暂停"),
  measure("offtake", "offtake volume", "mass", "offtake|off take|agreed to take|agrees to take|contracted to take|agreed to supply|agreed to buy|agreed to purchase|to purchase|承购|包销|长协|采购|采购量"),
  measure("purchases", "purchase volume", "mass", "purchase volume|purchase volumes|外购|外采|外购量|招标量"),
  measure("sales-volume", "sales volume", "mass count energy", "sales volume|sales volumes|sales|sold|sell|to sell|sells|selling|销量|销售量|售出|卖出|销售"),
  measure("deliveries", "deliveries", "count mass energy", "deliveries|despatches|dispatches|despatched|dispatched|delivered|delivery|交付|交付量|出货|出货量"),
  measure("installations", "installations", "energy power", "installations|installed|installed capacity|battery demand|grid connections|装车量|装机量|装机|装机容量|新增装机|并网"),
  measure("patents", "patents", "count", "patents|patent|patent filings|patent applications|patent families|filings|专利|专利申请"),
  measure("strategic-projects", "strategic projects", "count", "projects|strategic projects|项目"),
  measure("stockpile-metals", "metals in the stockpile", "count", "stockpile pilot|stockpile"),
  measure("employment", "employment", "count", "jobs|workers|employees|员工|就业"),
  measure("content", "content", "percent", "by weight|content|含量|residual"),
  measure("quota-use", "quota use", "percent", "全年额度的|年度额度的|全年配额的|年度配额的|of the annual quota|of its annual quota|of the full year quota"),
  measure("idle-share", "idle share", "percent", "idle|idled|闲置|停产率"),
  measure("guidance-share", "share of guidance", "percent", "midpoint|midpoint of guidance|of guidance|of full year target|of the full year target|of its full year target|of its full year plan|of the full year plan|of its annual target|of its annual plan|全年计划的|年度计划的|全年目标的|年度目标的"),
];

/** Measures of company accounts: they have no place in the chain. */
export const ACCOUNTS: ReadonlySet<string> = new Set(["revenue", "output-value", "net-profit", "pre-tax-profit", "operating-profit", "gross-margin", "net-margin", "cash", "net-debt", "order-value", "investment", "grant", "loan", "funding", "budget", "stake", "deal-value", "fine"]);

/** Money that changes hands on a day: no profit or output goes on in the month of a deal. */
export const ONE_OFF: ReadonlySet<string> = new Set(["stake", "deal-value", "investment", "grant", "loan", "funding", "budget", "fine"]);

/** "of the total", "of world output", 占: the figure before or after is a part of something. */
export const SHARE_WORDS = "share|shares|accounts for|accounted for|accounting for|account for|representing|represents|makes up|made up|占|占比|份额|比重|占据|occupies|proportion|market share|controls|control|controlled|dominates|took|take|takes|taking|absorbing|supplied|received|receives|bought|absorbed|absorbs|holds|holding";

/** What a change is measured against. */
export const BASE_WORDS: readonly (readonly [string, string])[] = [
  ...split("yoy", "year on year|year over year|y/y|yoy|on year|on the year|from a year earlier|from a year ago|than a year earlier|than a year ago|a year earlier|a year ago|a year before|compared with a year ago|annually|from last year|同比|按年|较去年同期|较上年同期|比去年同期|比上年同期|与去年同期相比|年增|年减|年涨|去年同期|上年同期|较去年|较上年|比去年|比上年|同期相比"),
  ...split("mom", "month on month|month over month|m/m|mom|on the month|on month|than a month ago|than a month earlier|from a month ago|a month ago|a month earlier|from the prior month|from the previous month|from a month earlier|than a month earlier|from last month|环比|按月|月环比|较上月|比上月|较上个月|月增|月减|月涨|月跌|单月涨|较前月"),
  ...split("wow", "week on week|week over week|w/w|on the week|on week|than a week ago|than a week earlier|from a week ago|from a week earlier|a week earlier|a week before|a week ago|from last week|周环比|按周|for the week|较上周|比上周|一周|周涨|周跌|weekly"),
  ...split("qoq", "quarter on quarter|quarter over quarter|q/q|qoq|on the quarter|from the previous quarter|from the prior quarter|季环比|按季|季增|季减|较上季度"),
  ...adjectives("wow", "weekly"), ...adjectives("mom", "monthly"), ...adjectives("qoq", "quarterly"), ...adjectives("yoy", "yearly|annual"), ...adjectives("day", "daily|single day"),
  ...split("day", "on the day|day on day|from the previous day|日环比|较前一日|日内|单日|较前日|较昨日|当日"),
  ...split("year start", "since the start of the year|year to date|from the start of the year|than at the start of the year|the start of the year|since january|较年初|比年初|年初以来|年内"),
  ...split("end of last year", "the end of last year|since the end of last year|较上年末|较去年底|较年末|比上年末|较上年底|较去年末"),
  ...split("plan", "above plan|below plan|short of budget|short of plan|short of target|short of guidance|ahead of plan|ahead of budget|ahead of target|ahead of guidance|above guidance|below guidance|above target|below target|above budget|below budget|against plan|versus plan|than planned|than budgeted|较计划|比计划|较目标"),
  ...split("end of last month", "较上月底|比上月底|较上月末"),
];

function adjectives(base: string, words: string): [string, string][] {
  return words.split("|").flatMap((adjective) => ["increase", "rise", "gain", "growth", "jump", "advance", "fall", "drop", "decline", "decrease", "loss", "change"].map((noun): [string, string] => [`${adjective} ${noun}`, base]));
}

function split(base: string, words: string): [string, string][] {
  return words.split("|").map((word) => [word, base]);
}
