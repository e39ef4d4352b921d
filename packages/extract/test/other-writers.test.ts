// Constructs of writers nobody had read before: each row is one of them, in words of our own, with what an analyst would sign.
import { describe, expect, it } from "vitest";
import { claimLines, dates, figureLine, figures, readSentence } from "./sentence.js";

/** "eq 30 % | price change | yoy" of every change. */
const bases = (sentence: string): string[] => readSentence(sentence).claims.filter(({ change }) => change !== null).map((claim) => [figureLine(claim), claim.metric, claim.change?.base ?? "-"].join(" | "));

/** "export.ban | planned | 2026-09-01" of every event. */
const events = (sentence: string): string[] => readSentence(sentence).events.map(({ type, status, date }) => [type, status, date?.start ?? "-"].join(" | "));

describe("figures", () => {
  it.each([
    ["Two out of every five tonnes are sold abroad.", ["eq 40 %"]],
    ["预计再涨两成至三成五。", ["range 20..35 %"]],
    ["库存可用三个半月。", ["eq 3.5 mo"]],
    ["The ore was sold at Rmb12,500/t.", ["eq 12500 CNY/t"]],
    ["Sulphate stood at Yn88,500-89,500/t.", ["range 88500..89500 CNY/t"]],
    ["The price firmed Rmb40 to Rmb3,300/kg.", ["eq 40 CNY/kg", "eq 3300 CNY/kg"]],
    ["It was heard at $2,700/kg, 41% off that peak.", ["eq 2700 USD/kg", "eq -41 %"]],
    ["单吨成本由年初的6,100元降至5,600元。", ["eq 6100 CNY/t", "eq 5600 CNY/t"]],
    ["Gallium 99.99%: 1,480-1,600, up 5", ["eq 99.99 %", "range 1480..1600 1", "eq 5 1"]],
    ["Iluka trimmed its 2026 zircon guidance by 25,000 tons to 180,000 tons.", ["eq -25000 t", "eq 180000 t"]],
  ])("%s", (sentence, expected) => expect(figures(sentence)).toEqual(expected));
});

describe("dates, in a piece of Monday, 15 June 2026", () => {
  it.each([
    ["前7月进口回落。", ["2025-01-01..2025-07-31"]],
    ["In the December 2025 quarter output rose.", ["2025-10-01..2025-12-31"]],
    ["Prices were higher a fortnight ago.", ["2026-06-01..2026-06-01"]],
    ["It sold metal for April delivery.", ["2027-04-01..2027-04-30"]],
    ["公司上季亏损。", ["2026-01-01..2026-03-31"]],
    ["4月出口回升。当月进口回落。", ["2026-04-01..2026-04-30", "2026-04-01..2026-04-30"]],
    ["In the first half exports were 40 t. Debt was lower at year-end.", ["2026-01-01..2026-06-30", "2025-12-31..2025-12-31"]],
    ["It is seeking 20 t of indium for delivery by March.", ["2027-03-01..2027-03-31 by"]],
  ])("%s", (sentence, expected) => expect(dates(sentence)).toEqual(expected));
});

describe("claims", () => {
  it.each([
    ["Tellurium fell below $95/kg.", ["lt 95 USD/kg | price | tellurium | - | ->- | -"]],
    ["氧化铽价格跌破每公斤6200元。", ["lt 6200 CNY/kg | price | terbium | refining | CHN>- | -"]],
    ["公司生产锑精矿(折50%Sb)3,400吨,销售3,150吨。", ["eq 50 % | grade (sb) | antimony | concentrate | ->- | -", "eq 3400 t | production | antimony | concentrate | CHN>- | -", "eq 3150 t | sales volume | antimony | concentrate | CHN>- | -"]],
    ["公司拟建设年产1,500吨碳酸锂项目。", ["eq 1500 t | capacity | lithium | refining | CHN>- | -"]],
    ["公司与日本东成商社签订长期供货协议,每年供应锑锭900吨。", ["eq 900 t/a | offtake volume | antimony | - | CHN>JPN | -"]],
    ["对纯度不低于99.999%的镓实施出口管制。", ["gte 99.999 % | grade | gallium | - | ->- | -"]],
    ["At least 15% of annual consumption must be mined, 45% processed and 20% recycled in the bloc.", ["gte 15 % | mining share |  | mining | ->- | -", "eq 45 % | processing share |  | refining | EU27_2020>- | -", "eq 20 % | recycling share |  | recycling | EU27_2020>- | -"]],
    ["Exports of magnets from China were down 9% in value in May.", ["eq -9 % | export value change | rare-earths | magnets | CHN>WLD | 2026-05"]],
    ["Import sources of bismuth: China, 61%; Korea, 22%.", ["eq 61 % | import share | bismuth | trade | ->CHN | -", "eq 22 % | import share | bismuth | trade | ->KOR | -"]],
    ["Curbs have doubled antimony prices since January 2025.", ["eq 2 x | price change | antimony | - | ->- | -"]],
    ["Chile supplied 40% of Japan's lithium imports in 2025, down 6 percentage points from 2024.", ["eq 40 % | import share | lithium | trade | JPN>CHL | 2025", "eq -6 pp | import share change | lithium | trade | JPN>CHL | 2025"]],
    ["自缅甸进口稀土矿(折REO)1,900吨。", ["eq 1900 t | import volume | rare-earths | trade | CHN>MMR | -"]],
    ["The tin project is to open in 2028 and will receive a loan of €60 million.", ["eq 60000000 EUR | loan | tin | - | ->- | -"]],
    ["Zambia opened a plant in British Columbia that makes 40 tonnes of germanium.", ["eq 40 t | production | germanium | refining | CAN>- | -"]],
    ["Smelters in Hunan are running at 52% of capacity, 6 percentage points lower than in March.", ["eq 52 % | utilisation |  | refining | CHN>- | -", "eq -6 pp | utilisation change |  | - | CHN>- | -"]],
    ["The Pentagon agreed to buy up to 2,500 tons of antimony metal for as much as $190 million.", ["lte 2500 t | offtake volume | antimony | - | USA>- | -", "lte 190000000 USD | order value | antimony | - | USA>- | -"]],
    ["The Tarn mine, 60%-owned by a Chinese group, is in Kazakhstan and made 900 tonnes of tungsten concentrate.", ["eq 900 t | production | tungsten | concentrate | KAZ>- | -"]],
    ["Congo's quota holders have shipped 31,000 t of the 87,000 t of cobalt they may export.", ["eq 31000 t | export volume | cobalt | trade | COD>WLD | -", "eq 87000 t | export quota | cobalt | trade | COD>- | -"]],
    ["Nickel sulphate premiums were $1,700/t over LME cash in China.", ["eq 1700 USD/t | price spread | nickel | - | CHN>- | -"]],
    ["Spodumene changed hands at $1,050/t, double its March price.", ["eq 1050 USD/t | price | lithium | concentrate | ->- | -", "eq 2 x | price change | lithium | concentrate | ->- | -"]],
    ["前4个月共销售钕铁硼磁材4,100吨,完成全年目标的34%,其中汽车领域占比逾五成。", ["eq 4100 t | sales volume | rare-earths | magnets | CHN>- | 2026-01/2026-04", "eq 34 % | share of guidance | rare-earths | magnets | CHN>- | 2026-01/2026-04", "gt 50 % | sales share | rare-earths | magnets | CHN>- | 2026-01/2026-04"]],
    ["公司存货账面余额9.6亿元。", ["eq 960000000 CNY | stocks |  | - | CHN>- | -"]],
    ["公司拟回购股份,稀土公司回购价格不高于41元/股。", []],
    ["含有中国稀土成分价值占比达到0.1%及以上的产品须申请许可。", ["gte 0.1 % | content | rare-earths | - | CHN>- | -"]],
    ["稀土通用许可证有效期由一年延长至两年。", ["eq 1 a | export licence validity | rare-earths | - | CHN>- | -", "eq 2 a | export licence validity | rare-earths | - | CHN>- | -"]],
    ["萊納斯去年對日供應氧化鏑約60噸。", ["approx 60 t | export volume | dysprosium | trade | AUS>JPN | 2025"]],
    ["Secondary antimony production in the United States was 3,900 tons.", ["eq 3900 t | production | antimony | recycling | USA>- | -"]],
    ["Our smelter in Brazil produced 1,100 tonnes of ferroniobium, 5% short of budget.", ["eq 1100 t | production | niobium | refining | BRA>- | -", "eq -5 % | production change | niobium | refining | BRA>- | -"]],
    ["India, which imported 640 tonnes of magnets last year at a cost of $210 million, has approved a scheme to make 5,000 tonnes a year by 2031.", ["eq 640 t | import volume | rare-earths | magnets | IND>WLD | 2025", "eq 210000000 USD | import value | rare-earths | magnets | IND>WLD | 2025", "eq 5000 t/a | production | rare-earths | magnets | IND>- | 2031"]],
    ["前5个月累计出口稀土永磁2.4万吨,出口额11亿美元,同比分别增长9.2%和13.1%。", ["eq 24000 t | export volume | rare-earths | magnets | CHN>WLD | 2026-01/2026-05", "eq 1100000000 USD | export value | rare-earths | magnets | CHN>WLD | 2026-01/2026-05", "eq 9.2 % | export volume change | rare-earths | magnets | CHN>WLD | 2026-01/2026-05", "eq 13.1 % | export value change | rare-earths | magnets | CHN>WLD | 2026-01/2026-05"]],
    ["Uzbekistan's tungsten reserves are 1.4 million tonnes of WO3.", ["eq 1400000 t | reserve | tungsten | resources | UZB>- | -"]],
    ["Europe fares worse than America: it bought 96% of its magnets from China in 2025.", ["eq 96 % | import share | rare-earths | magnets | EUROPE>CHN | 2025"]],
    ["Tin output is 14% of the world's and 40% of the country's reserves lie at Tarn.", ["eq 14 % | production share | tin | mining | ->- | -", "eq 40 % | reserve share | tin | resources | ->- | -"]],
    ["Some 60% of new gallium capacity will come from one company.", ["approx 60 % | capacity share | gallium | refining | ->- | -"]],
    ["Posco will spend 300 billion won on a 12,000-ton synthetic graphite line.", ["eq 300000000000 KRW | investment | graphite | - | ->- | -", "eq 12000 t | capacity | graphite | refining | ->- | -"]],
    ["Germany's share of Chinese gallium exports fell from 31% to 26%, whereas Japan's rose by 4 percentage points to 30%.", ["eq 31 % | export share | gallium | trade | CHN>DEU | -", "eq 26 % | export share | gallium | trade | CHN>DEU | -", "eq 4 pp | export share change | gallium | trade | CHN>JPN | -", "eq 30 % | export share | gallium | trade | CHN>JPN | -"]],
    ["Trail aims to produce 30 tons of germanium a year at Clarksville, Tennessee, by 2029.", ["eq 30 t/a | production | germanium | refining | USA>- | 2029"]],
    ["Congo accounted for 70% of mined cobalt in 2025, down from 74% the year before, as Indonesian output climbed by a third to 44,000 tonnes.", ["eq 70 % | production share | cobalt | mining | COD>- | 2025", "eq 74 % | production share | cobalt | mining | COD>- | 2024", "eq 33.33333333333 % | production change | cobalt | mining | IDN>- | 2025", "eq 44000 t | production | cobalt | mining | IDN>- | 2025"]],
    ["In Rotterdam bismuth was last at $13.10/lb, a discount of some 30% to the US price.", ["eq 13.1 USD/lb | price | bismuth | - | rotterdam>- | -"]],
    ["Magnesium 99.9% fob Tianjin stood at $2,250-2,300/t.", ["eq 99.9 % | grade | magnesium | - | ->- | -", "range 2250..2300 USD/t | price | magnesium | - | tianjin>- | -"]],
    ["Rhenium rose 10% to $2,400/lb as China's imports topped 8 t in April.", ["eq 10 % | price change | rhenium | - | ->- | -", "eq 2400 USD/lb | price | rhenium | - | CHN>- | -", "gt 8 t | import volume | rhenium | trade | CHN>WLD | 2026-04"]],
    ["China's rhenium imports topped 8 t in April, nearly four times the 2024 monthly average.", ["gt 8 t | import volume | rhenium | trade | CHN>WLD | 2026-04", "approx 4 x | ratio | rhenium | trade | CHN>WLD | 2024"]],
    ["工信部下达2026年第一批稀土开采、冶炼分离总量控制指标,分别为13万吨和12.4万吨。", ["eq 130000 t | mining quota | rare-earths | mining | CHN>- | 2026", "eq 124000 t | separation quota | rare-earths | refining | CHN>- | 2026"]],
    ["财政部取消部分锑制品13%的出口退税。", []],
    ["公司与德国莱茵公司签署镁合金供货合同,合同总金额约3.1亿欧元。", ["approx 310000000 EUR | order value | magnesium | - | CHN>DEU | -"]],
    ["The railway is expected to carry 4 million tonnes a year by 2030.", []],
    ["The fund will lend Zambia €45 million for copper.", ["eq 45000000 EUR | loan | copper | - | ZMB>- | -"]],
    ["Indonesia hosts anode projects with 150,000 tons of annual capacity.", ["eq 150000 t | capacity | graphite | anodes | IDN>- | -"]],
    ["政府明年将把镓的储备量由目前57天提高至90天。", ["eq 57 d | stocks in months of use | gallium | - | CHN>- | 2027", "eq 90 d | stocks in months of use | gallium | - | CHN>- | 2027"]],
    ["公司原镁产量8.1万吨。", ["eq 81000 t | production | magnesium | refining | CHN>- | -"]],
    ["Vanchem was up for sale. Bushveld sold its vanadium plant for $18 million.", ["eq 18000000 USD | deal value | vanadium | - | ->- | -"]],
    ["Only 55 tons of bismuth left China in May.", ["eq 55 t | export volume | bismuth | trade | CHN>WLD | 2026-05"]],
    ["The ministry approved 31 of 88 applications for antimony by June and rejected 9.", ["eq 31 application | licence approvals | antimony | - | ->- | 2026-06", "eq 88 application | licence applications | antimony | - | ->- | 2026-06"]],
    ["Vietnam's mine expects to turn out 650 tons of bismuth this year, 150 tons fewer than planned.", ["eq 650 t | production | bismuth | mining | VNM>- | 2026", "eq -150 t | production change | bismuth | refining | VNM>- | 2026"]],
    ["The U.S. Defense Logistics Agency plans to add 1,200 metric tons of bismuth.", ["eq 1200 t | strategic reserve | bismuth | - | USA>- | -"]],
    ["Indonesia shut a thousand mines, and refined tin exports tumbled by 41% to 2,700 tons.", ["eq -41 % | export volume change | tin | trade | IDN>WLD | -", "eq 2700 t | export volume | tin | trade | IDN>WLD | -"]],
    ["IREL of India exported about a third of its 2,700 tons of rare earth oxide last year.", ["approx 33.33333333333 % | export share | rare-earths | trade | IND>- | 2025", "eq 2700 t | production | rare-earths | refining | IND>- | 2025"]],
    ["India's magnet imports were 51,000 tons in 2025, almost twice as much as the year before, and China supplied over 90% of them.", ["eq 51000 t | import volume | rare-earths | magnets | IND>WLD | 2025", "approx 2 x | ratio | rare-earths | magnets | IND>WLD | 2025", "gt 90 % | import share | rare-earths | magnets | IND>CHN | 2025"]],
    ["到2030年,再生稀土占比力争由目前的不足25%提高到35%以上。", ["lt 25 % | recycling share | rare-earths | recycling | CHN>- | 2026-06-15", "gte 35 % | recycling share | rare-earths | recycling | CHN>- | -"]],
    ["Payabilities averaged 83% of the LME price for nickel and 87% for cobalt.", ["eq 83 % | payable | nickel | - | ->- | -", "eq 87 % | payable | cobalt | - | ->- | -"]],
    ["The 2.5% duty is gone; the midpoint of tungsten prices is up 3% on the week.", ["eq 2.5 % | tariff | tungsten | - | ->- | -", "eq 3 % | price change | tungsten | - | ->- | -"]],
    ["Ore mined at Weda in Indonesia fell to 2.9 million wmt of nickel ore after the quota was exhausted in mid-May.", ["eq 2900000 wmt | production | nickel | mining | IDN>- | -"]],
    ["China's rare earth quotas were put at about 260,000 tonnes.", ["approx 260000 t | mining quota | rare-earths | mining | CHN>- | -"]],
    ["Cobalt sank to $10 a pound in 2025. It has since doubled, touching $24.60 on Friday.", ["eq 10 USD/lb | price | cobalt | - | ->- | 2025", "eq 2 x | price change | cobalt | - | ->- | -", "eq 24.6 USD/lb | price | cobalt | - | ->- | 2026-06-12"]],
    ["The Philippines shipped 50 million wet tons of nickel ore in 2025, 41 million of them to China and 9 million to Indonesia.", ["eq 50000000 wmt | export volume | nickel | trade | PHL>WLD | 2025", "eq 41000000 wmt | export volume | nickel | trade | PHL>CHN | 2025", "eq 9000000 wmt | export volume | nickel | trade | PHL>IDN | 2025"]],
    ["Reserves at the Weda nickel mine were 58 Mt grading 1.12% Ni and 0.10% Co.", ["eq 58000000 t | reserve | nickel | resources | ->- | -", "eq 1.12 % | grade (ni) | nickel | - | ->- | -", "eq 0.1 % | grade (co) | cobalt | - | ->- | -"]],
    ["The fund turned down four licence applications for cobalt in May.", []],
    ["Germany imported 2,900 tons of rare earths in 2025; 64% of German rare earths came directly from China.", ["eq 2900 t | import volume | rare-earths | trade | DEU>WLD | 2025", "eq 64 % | import share | rare-earths | trade | DEU>CHN | 2025"]],
    ["The fund has bought a 12% stake in the Stella and Luna lithium brine projects for 150 million euros.", ["eq 12 % | stake | lithium | - | ->- | -", "eq 150000000 EUR | deal value | lithium | - | ->- | -"]],
    ["公司二季度净利润预计为3.1亿元至3.8亿元,环比增长15%至41%,主营锑锭。", ["range 310000000..380000000 CNY | net profit | antimony | - | CHN>- | 2026-Q2", "range 15..41 % | net profit change | antimony | - | CHN>- | 2026-Q2"]],
  ])("%s", (sentence, expected) => expect(claimLines(sentence)).toEqual(expected));
});

describe("bases of changes", () => {
  it.each([
    ["锑价半年涨三成。", ["eq 30 % | price change | 半年前"]],
    ["Magnet exports were 6.2 t in May, up from 5.9 t in April but 31% below the same month of 2023.", ["eq -31 % | export volume change | the same month of 2023"]],
    ["The price is up 2% on the week and 90% since the start of March.", ["eq 2 % | price change | wow", "eq 90 % | price change | since the start of march"]],
    ["EU imports of magnets from China were 3% higher in the first four months of 2026.", ["eq 3 % | import volume change | yoy"]],
    ["Antimony was 140,000 yuan per ton, 40% below the peak of April 2025.", ["eq -40 % | price change | the peak"]],
    ["Polysilicon was 50 yuan per kilogram, flat week on week but 35% higher than the March low.", ["eq 35 % | price change | the march low"]],
    ["Tin exports in May were 4,100 tonnes, up 11% from April and down 5% from May 2025.", ["eq 11 % | export volume change | mom", "eq -5 % | export volume change | yoy"]],
    ["Hafnium was heard at $2,900/kg, 39% off that peak.", ["eq -39 % | price change | that peak"]],
    ["Vanadium prices rose to 92,000 yuan per ton, up 17% from the March trough.", ["eq 17 % | price change | the march trough"]],
    ["Year-to-date sales revenue was US$480 million, down 8% on the same period of 2025.", ["eq -8 % | revenue change | yoy"]],
    ["Tungsten prices in China jumped 5% in a week to 900,000 yuan per ton.", ["eq 5 % | price change | wow"]],
    ["Chile shipped 17,000 tons of lithium carbonate in May, 21% more than in April but a tenth less than a year ago.", ["eq 21 % | export volume change | mom", "eq -10 % | export volume change | yoy"]],
  ])("%s", (sentence, expected) => expect(bases(sentence)).toEqual(expected));
});

describe("events", () => {
  it.each([
    ["China could ban exports of bismuth, traders said.", ["export.ban | planned | -"]],
    ["Vietnam has banned exports of raw tin ore since March 2024 and has no plans to lift the ban.", ["export.ban | happened | 2024-03-01", "export.ban-suspended | negated | -"]],
    ["自2026年9月1日起,对碲实施出口管制。", ["export.control | planned | 2026-09-01"]],
    ["未来两年,几内亚将禁止铝土矿出口。", ["export.ban | planned | -"]],
    ["商务部将取消对日镓出口限制,外交部对此未予置评。", ["export.ban-cancelled | planned | -"]],
    ["Lusaka replaced its export ban on manganese with quotas in April.", ["quota.set | happened | 2026-04-01"]],
    ["The ministry may extend the suspension of the ban.", ["export.ban-suspended | planned | -"]],
    ["The ministry will implement export controls on tellurium from 1 September, and has denied plans for a quota.", ["export.control | planned | 2026-09-01", "no-event | negated | -"]],
    ["The board has decided not to proceed with the expansion of the tin smelter.", ["project.cancelled | cancelled | -"]],
    ["Mongolia signed a memorandum of understanding on fluorspar on 2 June.", ["deal.agreement | happened | 2026-06-02"]],
    ["Tokyo hopes to sign an offtake deal for dysprosium.", ["deal.offtake | planned | -"]],
    ["Gallium prices rose 8% from the end of May as buyers stocked up ahead of export controls.", ["price.move | happened | -"]],
    ["商务部表示从未全面禁止铋的出口。", ["export.ban | negated | -"]],
    ["Neither side lifted the April controls on rare earths.", ["export.ban-suspended | negated | 2026-04-01"]],
    ["Malaysia's prime minister said the country will not lift its ban on raw rare earth exports.", ["export.ban-suspended | negated | -"]],
    ["印尼重申不会取消镍矿出口禁令。", ["export.ban-cancelled | negated | -"]],
    ["Kazakhstan will stop exporting tungsten concentrate in late 2027.", ["export.ban | planned | 2027-10-01"]],
    ["Chile aims to triple lithium output, and Bolivia reopened an antimony smelter last month.", ["mine.restart | happened | 2026-05-01"]],
    ["Under the truce Beijing paused its October 9 rare earth controls for one year.", ["export.ban-suspended | happened | -"]],
    ["A proposed 25% tariff on gallium was shelved after the talks.", ["tariff.cancelled | cancelled | -"]],
    ["公司年产8,000吨磁材产线已于4月投产,预计明年满产。", ["production.planned | happened | 2026-04-01"]],
    ["The Pentagon agreed to buy up to 2,500 tons of antimony metal over five years.", ["deal.order | happened | -"]],
    ["The state has taken a 12% stake in the Tarn tin mine.", ["deal.stake | happened | -"]],
    ["商务部对自日本进口的高纯石墨发起反倾销调查。", ["tariff.investigation | happened | -"]],
    ["Australia will establish a critical minerals strategic reserve in 2027.", ["stockpile | planned | 2027-01-01"]],
    ["Washington halved its tariff on graphite to 10 per cent.", ["tariff.cut | happened | -"]],
    ["The sale of the helium project lapsed on 31 May.", ["merger.cancelled | cancelled | 2026-05-31"]],
    ["The Tarn project has not reached a decision, and the Kola refinery will start commissioning in 2027.", ["project | planned | 2027-01-01"]],
    ["Antimony and gallium will be the first minerals covered.", []],
    ["2026年第12号公告自即日起废止。", ["policy.cancelled | cancelled | -"]],
    ["Brussels has so far imposed no duties on graphite from China.", ["tariff.imposed | negated | -"]],
    ["One year after China suspended its ban on gallium exports, shipments were 120 kg in the ten months through April.", ["export.ban-suspended | happened | -"]],
    ["Bolivia's congress annulled two lithium contracts on Thursday.", ["deal.cancelled | cancelled | 2026-06-11"]],
    ["South Africa intends to introduce a chrome ore export tax, while Gabon confirmed that it will ban manganese ore exports from 1 January 2029.", ["tariff.imposed | planned | -", "export.ban | planned | 2029-01-01"]],
    ["Exports were 50 t because new rules delayed trucks under the quota.", []],
    ["Russian imports, which met 11% of Chinese demand for vanadium, have disappeared.", []],
    ["工信部负责人在发布会上表示,稀有金属回收办法将于9月底前出台。", ["policy.announced | planned | 2026-09-30"]],
    ["The government may also waive the 2.5% import duty on graphite.", ["tariff.cancelled | planned | -"]],
    ["A restart of the Tarn refinery is not expected before 2028.", ["mine.restart | negated | 2028-01-01"]],
    ["Output was 130,000 tons, an increase of 3%, bringing the total to 1.1 million tons.", ["production.change | happened | -"]],
    ["Indonesia plans to reduce its nickel ore quota to 250 million wet tons, a cut of 22%.", ["quota.set | planned | -"]],
    ["Beijing has neither confirmed nor denied export curbs on zirconium.", []],
    ["Hanoi is studying whether to require licences for rare-earth exports.", ["licence.required | planned | -"]],
    ["商务部向12家企业发放了为期两年的通用许可。", ["licence.granted | happened | -"]],
    ["China's rare earth quotas were 260,000 tonnes, 12% less than before.", []],
    ["公司5月与泰国一家冶炼企业终止了合作协议。", ["deal.cancelled | cancelled | 2026-05-01"]],
  ])("%s", (sentence, expected) => expect(events(sentence)).toEqual(expected));
});

describe("warnings", () => {
  it.each([
    ["Gallium exports from China were 6.4 t in May, up from 3.9 t in April but still 41% below the same month of 2022.", []],
    ["公司预计2026年第一季度锑业净利润为5.8亿元。", []],
  ])("%s", (sentence, expected) => expect(readSentence(sentence).warnings.map(({ kind }) => kind)).toEqual(expected));
});
