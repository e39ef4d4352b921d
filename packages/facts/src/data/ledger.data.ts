// The facts ledger of 2026-11-22: numbers that public pages printed, in our own structure, each with the page it was seen on.
// Made by tooling/scripts/facts-ledger.mjs. It holds what was SAID: two rows may contradict each other, and that is the point.
import type { FactsTable } from "../table.js";

export const TABLE: FactsTable = {
  sha256: "3fdc560fb6d5e0379b72eb82ddefccd14510e17ed714914d91b48c0ead166f5c",
  periods: `
2011-09-23	day	2011-09-23	2011-09-24
2011-12-31	day	2011-12-31	2012-01-01
2012-12-31	day	2012-12-31	2013-01-01
2013-12-31	day	2013-12-31	2014-01-01
2014	year	2014-01-01	2015-01-01
2014-12-31	day	2014-12-31	2015-01-01
2015	year	2015-01-01	2016-01-01
2015-12-31	day	2015-12-31	2016-01-01
2016	year	2016-01-01	2017-01-01
2017	year	2017-01-01	2018-01-01
2018	year	2018-01-01	2019-01-01
2019	year	2019-01-01	2020-01-01
2019-01/2019-05	range	2019-01-01	2019-06-01
2019-03	month	2019-03-01	2019-04-01
2019-05	month	2019-05-01	2019-06-01
2019-09	month	2019-09-01	2019-10-01
2020	year	2020-01-01	2021-01-01
2020-01/2020-03	range	2020-01-01	2020-04-01
2020-01/2020-06	range	2020-01-01	2020-07-01
2020-03	month	2020-03-01	2020-04-01
2021	year	2021-01-01	2022-01-01
2021-04-09	day	2021-04-09	2021-04-10
2021-07-28	day	2021-07-28	2021-07-29
2021-12	month	2021-12-01	2022-01-01
2022	year	2022-01-01	2023-01-01
2022-01-26	day	2022-01-26	2022-01-27
2022-03-07	day	2022-03-07	2022-03-08
2022-08	month	2022-08-01	2022-09-01
2022-10	month	2022-10-01	2022-11-01
2022-11	month	2022-11-01	2022-12-01
2022-12	month	2022-12-01	2023-01-01
2023	year	2023-01-01	2024-01-01
2023-01-09	day	2023-01-09	2023-01-10
2023-01/2023-08	range	2023-01-01	2023-09-01
2023-01/2023-10	range	2023-01-01	2023-11-01
2023-03	month	2023-03-01	2023-04-01
2023-05	month	2023-05-01	2023-06-01
2023-06-20	day	2023-06-20	2023-06-21
2023-06-30	day	2023-06-30	2023-07-01
2023-07	month	2023-07-01	2023-08-01
2023-07-03	day	2023-07-03	2023-07-04
2023-07-07	day	2023-07-07	2023-07-08
2023-08	month	2023-08-01	2023-09-01
2023-08-31	day	2023-08-31	2023-09-01
2023-09	month	2023-09-01	2023-10-01
2023-09-22	day	2023-09-22	2023-09-23
2023-10	month	2023-10-01	2023-11-01
2023-10-04	day	2023-10-04	2023-10-05
2023-11	month	2023-11-01	2023-12-01
2023-12	month	2023-12-01	2024-01-01
2023-12-29	day	2023-12-29	2023-12-30
2024	year	2024-01-01	2025-01-01
2024-01/2024-02	range	2024-01-01	2024-03-01
2024-01/2024-05	range	2024-01-01	2024-06-01
2024-01/2024-06	range	2024-01-01	2024-07-01
2024-01/2024-08	range	2024-01-01	2024-09-01
2024-01/2024-10	range	2024-01-01	2024-11-01
2024-03	month	2024-03-01	2024-04-01
2024-04	month	2024-04-01	2024-05-01
2024-05	month	2024-05-01	2024-06-01
2024-05-31	day	2024-05-31	2024-06-01
2024-06	month	2024-06-01	2024-07-01
2024-07	month	2024-07-01	2024-08-01
2024-07-15	day	2024-07-15	2024-07-16
2024-08	month	2024-08-01	2024-09-01
2024-09	month	2024-09-01	2024-10-01
2024-09-18	day	2024-09-18	2024-09-19
2024-10	month	2024-10-01	2024-11-01
2024-11	month	2024-11-01	2024-12-01
2024-11-19	day	2024-11-19	2024-11-20
2024-12	month	2024-12-01	2025-01-01
2025	year	2025-01-01	2026-01-01
2025-01	month	2025-01-01	2025-02-01
2025-01/2025-05	range	2025-01-01	2025-06-01
2025-01/2025-06	range	2025-01-01	2025-07-01
2025-01/2025-07	range	2025-01-01	2025-08-01
2025-01/2025-08	range	2025-01-01	2025-09-01
2025-01/2025-09	range	2025-01-01	2025-10-01
2025-01/2025-10	range	2025-01-01	2025-11-01
2025-01/2025-11	range	2025-01-01	2025-12-01
2025-02	month	2025-02-01	2025-03-01
2025-04	month	2025-04-01	2025-05-01
2025-04/2025-06	range	2025-04-01	2025-07-01
2025-05	month	2025-05-01	2025-06-01
2025-05-01	day	2025-05-01	2025-05-02
2025-05-06	day	2025-05-06	2025-05-07
2025-06	month	2025-06-01	2025-07-01
2025-06-23	day	2025-06-23	2025-06-24
2025-07	month	2025-07-01	2025-08-01
2025-08	month	2025-08-01	2025-09-01
2025-09	month	2025-09-01	2025-10-01
2025-09-09	day	2025-09-09	2025-09-10
2025-10	month	2025-10-01	2025-11-01
2025-10-10	day	2025-10-10	2025-10-11
2025-10-16/2025-12-31	range	2025-10-16	2026-01-01
2025-10-27	day	2025-10-27	2025-10-28
2025-11	month	2025-11-01	2025-12-01
2025-12	month	2025-12-01	2026-01-01
2025-Q2	quarter	2025-04-01	2025-07-01
2025-Q3	quarter	2025-07-01	2025-10-01
2025-Q4	quarter	2025-10-01	2026-01-01
2026	year	2026-01-01	2027-01-01
2026-01	month	2026-01-01	2026-02-01
2026-01-02	day	2026-01-02	2026-01-03
2026-01-06	day	2026-01-06	2026-01-07
2026-01-12	day	2026-01-12	2026-01-13
2026-01-13	day	2026-01-13	2026-01-14
2026-01-14	day	2026-01-14	2026-01-15
2026-01-20	day	2026-01-20	2026-01-21
2026-01-28	day	2026-01-28	2026-01-29
2026-01/2026-02	range	2026-01-01	2026-03-01
2026-01/2026-03	range	2026-01-01	2026-04-01
2026-02-11	day	2026-02-11	2026-02-12
2026-03	month	2026-03-01	2026-04-01
2026-Q1	quarter	2026-01-01	2026-04-01
2027	year	2027-01-01	2028-01-01
`,
  texts: `
HS 85051110 (assigned by us)
also said by EconoTimes (https://www.econotimes.com/Chinas-Rare-Earth-Magnet-Exports-Plunge-Amid-Tighter-Export-Controls-1713812)
also said by UNN (https://unn.ua/en/news/chinas-rare-earth-magnet-exports-to-the-us-surged-in-june), chinastrategy.org (SCMP text) (https://www.chinastrategy.org/2025/07/21/eu-share-of-chinas-rare-earth-magnet-shipments-jumps-in-june), wiobs (https://wiobs.com/u-s-rare-earth-magnet-imports-from-china-skyrocket-in-june/amp)
also said by ibnews (https://www.ibnews.com/2025/08/21/chinas-rare-earth-magnet-exports-to-the-us-hit-six-month-high)
also said by Telegraph India (Reuters text) (https://www.telegraphindia.com/business/chinas-rare-earth-magnet-exports-dip-6-1-in-september-amid-tighter-export-scrutiny-and-curbs/cid/2128671), udn (https://udn.com/news/story/7333/9020185)
also said by ckhq (https://en.ckhq.net/html/926bc6f6ccb02a6a3cd1be6cb4271dcd.html)
also said by Yahoo News Taiwan (https://tw.news.yahoo.com/%E5%89%B59%E5%80%8B%E6%9C%88%E6%96%B0%E9%AB%98-%E9%99%B8%E7%A8%80%E5%9C%9F%E7%A3%81%E9%90%B5%E5%B0%8D%E7%BE%8E%E5%87%BA%E5%8F%A3%E9%87%8F%E5%A4%A7%E5%B9%85%E5%9B%9E%E5%8D%87-%E5%B0%88%E5%AE%B6-%E9%87%8D%E7%A8%80%E5%9C%9F%E4%BB%8D%E6%9C%89%E9%99%90-073938056.html), tippinsights (https://tippinsights.com/chinas-rare-earth-exports-fall-but-shipments-to-u-s-surge-56)
also said by Yahoo News Taiwan (DW) (https://tw.news.yahoo.com/%E4%B8%AD%E5%9C%8B11%E6%9C%88%E7%A8%80%E5%9C%9F%E5%87%BA%E5%8F%A3%E9%87%8F%E5%89%B5%E6%AD%B7%E5%8F%B2%E7%AC%AC%E4%BA%8C%E9%AB%98-%E5%B0%8D%E6%97%A5%E6%9C%AC%E5%87%BA%E5%8F%A3%E9%87%8F%E5%A4%A7%E5%A2%9E-101000611.html), magnet9 (https://www.magnet9.com/news/show.php?itemid=6429)
also said by UNN (https://unn.ua/en/news/chinas-rare-earth-magnet-exports-to-the-us-surged-in-june), Rare Earth Exchanges (https://rareearthexchanges.com/?p=8723)
also said by tippinsights (https://tippinsights.com/chinas-rare-earth-exports-fall-but-shipments-to-u-s-surge-56)
HS 85051110
unrounded figure behind 6,150
"just over"
contradicts 280 t (Reuters); machine-written page, low trust
low trust
really the RARE EARTHS figure of October; product mix-up
a group of products dominated by magnets
the page calls it "minerals" and compares with 5,994 t, a figure of ANOTHER series
all rare earth products, magnets included
customs headline: ores, oxides, compounds and metals of the 17 elements; no magnets
also said by rareearths.com (https://rareearths.com/2024/01/12/chinas-exports-of-rare-earths-rise-year-on-year/)
also said by newsfromrss (Reuters text) (https://newsfromrss.com/chinas-rare-earth-exports-in-2024-climb-as-home-demand-limited)
also said by Newsmax (Reuters text) (https://www.newsmax.com/world/globaltalk/china-rare-earth-minerals-exports/2025/07/14/id/1218642/)
also said by udn (https://udn.com/news/story/7333/9265203), Kaohoon International (https://www.kaohooninternational.com/economics/574357)
also said by Metalnomist (https://metalnomist.com/2025/03/chinas-rare-earth-exports-surge-to-18.html), TASS (https://tass.com/economy/2099305)
also said by rawmaterials.net (https://rawmaterials.net/china-rare-earth-exports-decline-in-may/)
also said by UNN (https://unn.ua/en/news/chinas-rare-earth-magnet-exports-to-the-us-surged-in-june)
also said by Kitco (Reuters text) (https://www.kitco.com/news/off-the-wire/2025-09-08/china-august-rare-earth-exports-fall-34-month)
also said by pmbiz (http://www.pmbiz.com.cn/news/info.asp?id=21012026102347)
also said by udn (https://udn.com/news/story/7333/9265203)
also said by udn (https://udn.com/news/story/7333/9265203), Kaohoon International (https://www.kaohooninternational.com/economics/574357), rawmaterials.net (https://rawmaterials.net/record-year-for-chinas-rare-earth-exports-despite-export-restrictions), TASS (https://tass.com/economy/2099305)
the page calls it magnets; as a rare earth figure it fits the later cumulative better than 4,345.5
wrought
wrought and unwrought
a broad basket of gallium products
other basket than wrought gallium 5.15 t
with the code that holds germanium oxides and zirconium dioxide, mostly the latter
trap: mostly zirconium dioxide; not comparable with 8.63 t
ores, metal, oxide and articles together
HS 25041010
HS 25041091
MMCZ figure; 1.128 Mt is the other claim for the same year
Northern RE listing
Southern RE listing
SMM spot
SMM
Baotou REPE average
50 % REO; excluding tax
50 % REO; excluding VAT
99.5 %; Argus
99.99 %; Argus
99.5 %; Argus, fob China, high
USGS average
USGS year-end
USGS annual average
year not printed; inferred from the level
Mysteel
Fubao spot
GTJA table (SMM-based)
table of a note dated 27 Oct; may be the previous trading day
average
index
average of 155,000-164,000
99.99 %; SHME
99.99 %; SMM
99.99 %; Fastmarkets in-whs
99.99 %; Fastmarkets
99.99 %; unnamed
peak
approx.
lower bound ("exceeded")
30 % Co; cif China
futures; Wuxi
LME, three months
the page prints "USD per ton" for what is USD/mtu: unit slip
contradicts USGS 270,000; unclear source
actual output; SMM
"annually"
average over six energy minerals of the share of the three largest countries
average over 20 strategic minerals
AP writes around 75 for the same report
IEA: the four magnet rare earths
magnet rare earths basis; USGS basis gives 69-70
share of CAPACITY
forum
USGS
from China; JOGMEC
"over 90%"; from China
"around"
light
heavy
first batch
light, first batch
medium+heavy, first batch
first half
called the 2023 quota; is the sum of the first two batches
second batch
Northern RE, batch 1
China RE Group, batch 1
of which light
of which ion-adsorption
16 Oct-31 Dec
base
strategic
CMOC
contradicts 379
stated 14 Jan 2026
stated 10 Feb 2026
50 % REO
ReportLinker model, not USGS
`,
  rows: `
ledger.m.2024-07	exports	rare-earth-magnets	component	CHN	WLD		2024-07	eq	5278			t	1			reported		0	squid-jul25	m.2024-07	
ledger.m.2024-10	exports	rare-earth-magnets	component	CHN	WLD		2024-10	eq	4725			t	1			reported		0	squid-oct25	m.2024-10	
ledger.m.2025-01	exports	rare-earth-magnets	component	CHN	WLD		2025-01	eq	6357			t	1			reported		0	dev-nov25	m.2025-01	
ledger.m.2025-05	exports	rare-earth-magnets	component	CHN	WLD		2025-05	eq	1238			t	1			reported		0	profit-jun25	m.2025-05	1
ledger.m.2025-06	exports	rare-earth-magnets	component	CHN	WLD		2025-06	eq	3188			t	1			reported		0	profit-jun25	m.2025-06	2
ledger.m.2025-07	exports	rare-earth-magnets	component	CHN	WLD		2025-07	eq	5577			t	1			reported		0	squid-jul25	m.2025-07	3
ledger.m.2025-08	exports	rare-earth-magnets	component	CHN	WLD		2025-08	eq	6146			t	1			reported		0	sam-aug25	m.2025-08	4
ledger.m.2025-09	exports	rare-earth-magnets	component	CHN	WLD		2025-09	eq	5774			t	1			reported		0	tele-sep25	m.2025-09	5
ledger.m.2025-10	exports	rare-earth-magnets	component	CHN	WLD		2025-10	eq	5473			t	1			reported		0	squid-oct25	m.2025-10	6
ledger.m.2025-11	exports	rare-earth-magnets	component	CHN	WLD		2025-11	eq	6150			t	1			reported		0	dev-nov25	m.2025-11	7
ledger.m.2025-12	exports	rare-earth-magnets	component	CHN	WLD		2025-12	eq	5952			t	1			reported		0	gold-dec25	m.2025-12	
ledger.m.2026-03	exports	rare-earth-magnets	component	CHN	WLD		2026-03	eq	5238			t	1			reported		0	min-mar26	m.2026-03	
ledger.m.2025-01_2025-05	exports	rare-earth-magnets	component	CHN	WLD		2025-01/2025-05	eq	19132			t	1			reported		0	econo-may25	m.2025-01/2025-05	
ledger.m.2025-01_2025-06	exports	rare-earth-magnets	component	CHN	WLD		2025-01/2025-06	eq	22319			t	1			reported		0	profit-jun25	m.2025-01/2025-06	8
ledger.m.2025-01_2025-07	exports	rare-earth-magnets	component	CHN	WLD		2025-01/2025-07	eq	27897			t	1			reported		0	squid-jul25	m.2025-01/2025-07	
ledger.m.2025-01_2025-09	exports	rare-earth-magnets	component	CHN	WLD		2025-01/2025-09	eq	39817			t	1			reported		0	tele-sep25	m.2025-01/2025-09	
ledger.m.2025-01_2025-10	exports	rare-earth-magnets	component	CHN	WLD		2025-01/2025-10	eq	45290			t	1			reported		0	squid-oct25	m.2025-01/2025-10	9
ledger.m.2025	exports	rare-earth-magnets	component	CHN	WLD		2025	eq	57392			t	1			reported		0	gold-dec25	m.2025	
ledger.m.2026-01_2026-03	exports	rare-earth-magnets	component	CHN	WLD		2026-01/2026-03	eq	16001			t	1			reported		0	min-mar26	m.2026-01/2026-03	
ledger.m.United-States.2025-05	exports	rare-earth-magnets	component	CHN	USA		2025-05	eq	46			t	1			reported		0	profit-jun25	m.United States.2025-05	
ledger.m.United-States.2025-06	exports	rare-earth-magnets	component	CHN	USA		2025-06	eq	353			t	1			reported		0	profit-jun25	m.United States.2025-06	
ledger.m.United-States.2025-07	exports	rare-earth-magnets	component	CHN	USA		2025-07	eq	619			t	1			reported		0	squid-jul25	m.United States.2025-07	
ledger.m.United-States.2025-08	exports	rare-earth-magnets	component	CHN	USA		2025-08	eq	590			t	1			reported		0	sam-aug25	m.United States.2025-08	
ledger.m.United-States.2025-09	exports	rare-earth-magnets	component	CHN	USA		2025-09	eq	420			t	1			reported		0	asiacity-sep25	m.United States.2025-09	
ledger.m.United-States.2025-10	exports	rare-earth-magnets	component	CHN	USA		2025-10	eq	656			t	1			reported		0	squid-oct25	m.United States.2025-10	
ledger.m.United-States.2025-11	exports	rare-earth-magnets	component	CHN	USA		2025-11	eq	582			t	1			reported		0	dw-nov25	m.United States.2025-11	
ledger.m.United-States.2025-12	exports	rare-earth-magnets	component	CHN	USA		2025-12	eq	564			t	1			reported		0	gold-dec25	m.United States.2025-12	
ledger.m.United-States.2025	exports	rare-earth-magnets	component	CHN	USA		2025	eq	5933			t	1			reported		0	gold-dec25	m.United States.2025	
ledger.m.United-States.2026-03	exports	rare-earth-magnets	component	CHN	USA		2026-03	eq	406			t	1			reported		0	min-mar26	m.United States.2026-03	
ledger.m.United-States.2025-01_2025-06	exports	rare-earth-magnets	component	CHN	USA		2025-01/2025-06	eq	2510			t	10			reported		0	reex-h125	m.United States.2025-01/2025-06	
ledger.m.Germany.2025-06	exports	rare-earth-magnets	component	CHN	DEU		2025-06	eq	764			t	1			reported		0	wiobs-jun25	m.Germany.2025-06	
ledger.m.Germany.2025-07	exports	rare-earth-magnets	component	CHN	DEU		2025-07	eq	1116			t	1			reported		0	squid-jul25	m.Germany.2025-07	
ledger.m.Germany.2025-09	exports	rare-earth-magnets	component	CHN	DEU		2025-09	eq	1288			t	1			reported		0	asiacity-sep25	m.Germany.2025-09	
ledger.m.Germany.2025-10	exports	rare-earth-magnets	component	CHN	DEU		2025-10	eq	1118			t	1			reported		0	yahoo-oct25	m.Germany.2025-10	
ledger.m.South-Korea.2025-09	exports	rare-earth-magnets	component	CHN	KOR		2025-09	eq	854			t	1			reported		0	asiacity-sep25	m.South Korea.2025-09	
ledger.m.South-Korea.2025-10	exports	rare-earth-magnets	component	CHN	KOR		2025-10	eq	569			t	1			reported		0	yahoo-oct25	m.South Korea.2025-10	
ledger.m.Vietnam.2025-09	exports	rare-earth-magnets	component	CHN	VNM		2025-09	eq	456			t	1			reported		0	asiacity-sep25	m.Vietnam.2025-09	
ledger.m.Japan.2025-07	exports	rare-earth-magnets	component	CHN	JPN		2025-07	eq	232			t	1			reported		0	ibn-jul25	m.Japan.2025-07	
ledger.m.Japan.2025-09	exports	rare-earth-magnets	component	CHN	JPN		2025-09	eq	228			t	1			reported		0	asiacity-sep25	m.Japan.2025-09	
ledger.m.Japan.2025-10	exports	rare-earth-magnets	component	CHN	JPN		2025-10	eq	226			t	1			reported		0	yahoo-oct25	m.Japan.2025-10	
ledger.m.Japan.2025-11	exports	rare-earth-magnets	component	CHN	JPN		2025-11	eq	305			t	1			reported		0	dw-nov25	m.Japan.2025-11	
ledger.m.Japan.2025-12	exports	rare-earth-magnets	component	CHN	JPN		2025-12	eq	280			t	1			reported		0	gold-dec25	m.Japan.2025-12	
ledger.m.India.2025-05	exports	rare-earth-magnets	component	CHN	IND		2025-05	eq	150			t	1			reported		0	lapaas-jun25	m.India.2025-05	
ledger.m.India.2025-06	exports	rare-earth-magnets	component	CHN	IND		2025-06	eq	172			t	1			reported		0	lapaas-jun25	m.India.2025-06	
ledger.m.India.2025-07	exports	rare-earth-magnets	component	CHN	IND		2025-07	eq	418			t	1			reported		0	ibn-jul25	m.India.2025-07	
ledger.m.EU.2025-06	exports	rare-earth-magnets	component	CHN	EU27_2020		2025-06	eq	1364			t	1			reported		0	scmp-jun25	m.EU.2025-06	
ledger.m.EU.2025-11	exports	rare-earth-magnets	component	CHN	EU27_2020		2025-11	eq	2568.8			t	0.1			reported		0	unn-nov25	m.EU.2025-11	
ledger.m.EU.2025-01_2025-06	exports	rare-earth-magnets	component	CHN	EU27_2020		2025-01/2025-06	eq	8360			t	10			reported		0	reex-h125	m.EU.2025-01/2025-06	
ledger.m.exact.2025-11	exports	rare-earth-magnets	component	CHN	WLD		2025-11	eq	6149.95			t	0.01			reported		10	unn-nov25	m.exact.2025-11	11
ledger.mv.2025-11	export-value	rare-earth-magnets	component	CHN	WLD		2025-11	eq	301800000			USD	1			reported			unn-nov25	mv.2025-11	
ledger.mv.EU.2025-11	export-value	rare-earth-magnets	component	CHN	EU27_2020		2025-11	eq	106850000			USD	1			reported			unn-nov25	mv.EU.2025-11	
ledger.mv.US.2025-11	export-value	rare-earth-magnets	component	CHN	USA		2025-11	eq	26740000			USD	1			reported			unn-nov25	mv.US.2025-11	
ledger.mv.2025h1	export-value	rare-earth-magnets	component	CHN	WLD		2025-01/2025-06	gt	1020000000			USD	10			reported			reex-h125	mv.2025h1	12
ledger.mv.EU.2025h1	export-value	rare-earth-magnets	component	CHN	EU27_2020		2025-01/2025-06	eq	348100000			USD	10			reported			reex-h125	mv.EU.2025h1	
ledger.mv.US.2025h1	export-value	rare-earth-magnets	component	CHN	USA		2025-01/2025-06	eq	103700000			USD	10			reported			reex-h125	mv.US.2025h1	
ledger.m.alt.2025-09	exports	rare-earth-magnets	component	CHN	WLD		2025-09	eq	5773			t	1			reported		0	asiacity-sep25	m.alt.2025-09	
ledger.m.alt.Germany.2025-07	exports	rare-earth-magnets	component	CHN	DEU		2025-07	eq	1115			t	1			reported		0	ibn-jul25	m.alt.Germany.2025-07	
ledger.m.alt.United-States.2025-08	exports	rare-earth-magnets	component	CHN	USA		2025-08	eq	589			t	1			reported		0	asiacity-sep25	m.alt.United States.2025-08	
ledger.m.bad.Japan.2025-12	exports	rare-earth-magnets	component	CHN	JPN		2025-12	eq	411.3			t	0.1			reported			gspark-dec25	m.bad.Japan.2025-12	13
ledger.m.bad.Japan.2025	exports	rare-earth-magnets	component	CHN	JPN		2025	eq	4877.6			t	0.1			reported			gspark-dec25	m.bad.Japan.2025	14
ledger.m.bad.2025-10	exports	rare-earth-magnets	component	CHN	WLD		2025-10	eq	4343.5			t	0.1			refuted		15	wow-oct25	m.bad.2025-10	15
ledger.mpa.Japan.2025-07	exports	magnets-powder-alloys	component	CHN	JPN		2025-07	eq	686			t	1			reported			ibn-jul25	mpa.Japan.2025-07	
ledger.mpa.Japan.2025-10	exports	magnets-powder-alloys	component	CHN	JPN		2025-10	eq	538			t	1			reported			yahoo-oct25	mpa.Japan.2025-10	
ledger.rp.2025-05	exports	rare-earth-products		CHN	WLD		2025-05	eq	2117			t	1			reported		16	bs-may25	rp.2025-05	
ledger.rp.2025-08	exports	rare-earth-products		CHN	WLD		2025-08	eq	7338			t	1			reported		16	bs-aug25	rp.2025-08	17
ledger.rp.2025-11	exports	rare-earth-products		CHN	WLD		2025-11	eq	6958			t	1			reported		18	magnet9-nov25	rp.2025-11	
ledger.r.2019-03	exports	rare-earths		CHN	WLD		2019-03	eq	4659			t	1			reported		19	repm-2020	r.2019-03	
ledger.r.2019-05	exports	rare-earths		CHN	WLD		2019-05	eq	3640			t	1			reported		19	smm-2019	r.2019-05	
ledger.r.2019-01_2019-05	exports	rare-earths		CHN	WLD		2019-01/2019-05	eq	19266			t	1			reported		19	smm-2019	r.2019-01/2019-05	
ledger.r.2020-03	exports	rare-earths		CHN	WLD		2020-03	eq	5551.4			t	0.1			reported		19	repm-2020	r.2020-03	
ledger.r.2020-01_2020-03	exports	rare-earths		CHN	WLD		2020-01/2020-03	eq	11040.6			t	0.1			reported		19	repm-2020	r.2020-01/2020-03	
ledger.r.2020-01_2020-06	exports	rare-earths		CHN	WLD		2020-01/2020-06	eq	21115			t	1			reported		19	mining-2020q	r.2020-01/2020-06	
ledger.r.2021-12	exports	rare-earths		CHN	WLD		2021-12	eq	4087.6			t	0.1			reported		19	cna-2212	r.2021-12	
ledger.r.2022-11	exports	rare-earths		CHN	WLD		2022-11	eq	2949.6			t	0.1			reported		19	cna-2212	r.2022-11	
ledger.r.2022-12	exports	rare-earths		CHN	WLD		2022-12	eq	4307			t	1			reported		19	cna-2212	r.2022-12	
ledger.r.2022	exports	rare-earths		CHN	WLD		2022	eq	48728			t	1			reported		19	cna-2212	r.2022	20
ledger.r.2023-05	exports	rare-earths		CHN	WLD		2023-05	eq	4576			t	1			reported		19	kitco-2405	r.2023-05	
ledger.r.2023-10	exports	rare-earths		CHN	WLD		2023-10	eq	4291			t	1			reported		19	rearths-2023	r.2023-10	
ledger.r.2023-11	exports	rare-earths		CHN	WLD		2023-11	eq	4206			t	1			reported		19	rearths-2023	r.2023-11	
ledger.r.2023-12	exports	rare-earths		CHN	WLD		2023-12	eq	3439			t	1			reported		19	lith-2023	r.2023-12	21
ledger.r.2023	exports	rare-earths		CHN	WLD		2023	eq	52307			t	1			reported		19	lith-2023	r.2023	20
ledger.r.2024-01_2024-02	exports	rare-earths		CHN	WLD		2024-01/2024-02	eq	8774			t	1			reported		19	brec-2402	r.2024-01/2024-02	
ledger.r.2024-04	exports	rare-earths		CHN	WLD		2024-04	eq	4566			t	1			reported		19	kitco-2405	r.2024-04	
ledger.r.2024-05	exports	rare-earths		CHN	WLD		2024-05	eq	6217			t	1			reported		19	kitco-2405	r.2024-05	
ledger.r.2024-01_2024-05	exports	rare-earths		CHN	WLD		2024-01/2024-05	eq	24266.5			t	0.1			reported		19	kitco-2405	r.2024-01/2024-05	22
ledger.r.2024-06	exports	rare-earths		CHN	WLD		2024-06	eq	4829			t	1			reported		19	newsmax-2506	r.2024-06	
ledger.r.2024-01_2024-06	exports	rare-earths		CHN	WLD		2024-01/2024-06	eq	29095.2			t	0.1			reported		19	newsmax-2506	r.2024-01/2024-06	
ledger.r.2024-08	exports	rare-earths		CHN	WLD		2024-08	eq	4723			t	1			reported		19	kitco-2508	r.2024-08	
ledger.r.2024-10	exports	rare-earths		CHN	WLD		2024-10	eq	4753			t	1			reported		19	silk-2410	r.2024-10	
ledger.r.2024-01_2024-10	exports	rare-earths		CHN	WLD		2024-01/2024-10	eq	47689			t	1			reported		19	silk-2410	r.2024-01/2024-10	
ledger.r.2024-11	exports	rare-earths		CHN	WLD		2024-11	eq	4416			t	1			reported		19	rss-2024	r.2024-11	
ledger.r.2024-12	exports	rare-earths		CHN	WLD		2024-12	eq	3326			t	1			reported		19	rss-2024	r.2024-12	23
ledger.r.2024	exports	rare-earths		CHN	WLD		2024	eq	55431			t	1			reported		19	rss-2024	r.2024	24
ledger.r.2025-05	exports	rare-earths		CHN	WLD		2025-05	eq	5864.6			t	0.1			reported		19	newsmax-2506	r.2025-05	25
ledger.r.2025-01_2025-05	exports	rare-earths		CHN	WLD		2025-01/2025-05	eq	24827			t	1			reported		19	rawm-2505	r.2025-01/2025-05	
ledger.r.2025-06	exports	rare-earths		CHN	WLD		2025-06	eq	7742.2			t	0.1			reported		19	newsmax-2506	r.2025-06	26
ledger.r.2025-01_2025-06	exports	rare-earths		CHN	WLD		2025-01/2025-06	eq	32569.2			t	0.1			reported		19	newsmax-2506	r.2025-01/2025-06	
ledger.r.2025-07	exports	rare-earths		CHN	WLD		2025-07	eq	5994.3			t	0.1			reported		19	oed-2507	r.2025-07	27
ledger.r.2025-01_2025-07	exports	rare-earths		CHN	WLD		2025-01/2025-07	eq	38563.6			t	0.1			reported		19	oed-2507	r.2025-01/2025-07	
ledger.r.2025-08	exports	rare-earths		CHN	WLD		2025-08	eq	5792			t	1			reported		19	kitco-2508	r.2025-08	
ledger.r.2025-01_2025-08	exports	rare-earths		CHN	WLD		2025-01/2025-08	eq	44355			t	1			reported		19	kitco-2508	r.2025-01/2025-08	
ledger.r.2025-09	exports	rare-earths		CHN	WLD		2025-09	eq	4000			t	1			reported		19	rawm-oct25	r.2025-09	
ledger.r.2025-10	exports	rare-earths		CHN	WLD		2025-10	eq	4345.5			t	0.1			reported		19	rawm-oct25	r.2025-10	
ledger.r.2025-01_2025-10	exports	rare-earths		CHN	WLD		2025-01/2025-10	eq	52700			t	1			reported		19	rawm-oct25	r.2025-01/2025-10	
ledger.r.2025-11	exports	rare-earths		CHN	WLD		2025-11	eq	5493.9			t	0.1			reported		19	udn-2025	r.2025-11	28
ledger.r.2025-01_2025-11	exports	rare-earths		CHN	WLD		2025-01/2025-11	eq	58193.1			t	0.1			reported		19	udn-2025	r.2025-01/2025-11	
ledger.r.2025-12	exports	rare-earths		CHN	WLD		2025-12	eq	4392.1			t	0.1			reported		19	pmbiz-2025	r.2025-12	29
ledger.r.2025	exports	rare-earths		CHN	WLD		2025	eq	62585.2			t	0.1			reported		19	pmbiz-2025	r.2025	30
ledger.r.2026-01_2026-02	exports	rare-earths		CHN	WLD		2026-01/2026-02	eq	10460			t	1			reported		19	tass-26	r.2026-01/2026-02	
ledger.r.alt.2025-10	exports	rare-earths		CHN	WLD		2025-10	eq	4343.5			t	0.1			reported		19	wow-oct25	r.alt.2025-10	31
ledger.ri.2023-12	imports	rare-earths		CHN	WLD		2023-12	eq	16381			t	1			reported		19	lith-2023	ri.2023-12	
ledger.ri.2023	imports	rare-earths		CHN	WLD		2023	eq	175853			t	1			reported		19	lith-2023	ri.2023	
ledger.ri.2024-01_2024-02	imports	rare-earths		CHN	WLD		2024-01/2024-02	eq	22285			t	1			reported		19	brec-2402	ri.2024-01/2024-02	
ledger.ri.2024-05	imports	rare-earths		CHN	WLD		2024-05	eq	13747			t	1			reported		19	kitco-2405	ri.2024-05	
ledger.ri.2024-01_2024-05	imports	rare-earths		CHN	WLD		2024-01/2024-05	eq	62589.2			t	0.1			reported		19	kitco-2405	ri.2024-01/2024-05	
ledger.ri.2024-10	imports	rare-earths		CHN	WLD		2024-10	eq	9471			t	1			reported		19	silk-2410	ri.2024-10	
ledger.ri.2024-01_2024-10	imports	rare-earths		CHN	WLD		2024-01/2024-10	eq	111960			t	1			reported		19	silk-2410	ri.2024-01/2024-10	
ledger.ri.2024-12	imports	rare-earths		CHN	WLD		2024-12	eq	9645			t	1			reported		19	rss-2024	ri.2024-12	
ledger.ri.2024	imports	rare-earths		CHN	WLD		2024	eq	132931			t	1			reported		19	rss-2024	ri.2024	
ledger.rv.2024	export-value	rare-earths		CHN	WLD		2024	eq	488800000			USD	1			reported		19	rss-2024	rv.2024	
ledger.rv.2026-0102	export-value	rare-earths		CHN	WLD		2026-01/2026-02	eq	68600000			USD	1			reported		19	tass-26	rv.2026-0102	
ledger.rp8.2024	export-unit-value	rare-earths		CHN			2024	eq	8818			USD/t	1			reported		19	nomist-2024	rp8.2024	
ledger.rp8.2025-11	export-unit-value	rare-earths		CHN			2025-11	eq	9000			USD/t	1			reported		19	udn-2025	rp8.2025-11	
ledger.rp8.2024-11	export-unit-value	rare-earths		CHN			2024-11	eq	8300			USD/t	1			reported		19	udn-2025	rp8.2024-11	
ledger.ri.MM.2025-02	imports	rare-earth-compounds	refining	CHN	MMR		2025-02	eq	311			t	1			reported			arab-kia	ri.MM.2025-02	
ledger.dy.World.2025-10	exports	dysprosium		CHN	WLD		2025-10	eq	3501			kg	1			reported			reex-dytb	dy.World.2025-10	
ledger.dy.South-Korea.2025-10	exports	dysprosium		CHN	KOR		2025-10	eq	2701			kg	1			reported			reex-dytb	dy.South Korea.2025-10	
ledger.dy.Estonia.2025-10	exports	dysprosium		CHN	EST		2025-10	eq	500			kg	1			reported			reex-dytb	dy.Estonia.2025-10	
ledger.dy.Japan.2025-10	exports	dysprosium		CHN	JPN		2025-10	eq	300			kg	1			reported			reex-dytb	dy.Japan.2025-10	
ledger.tb.World.2025-10	exports	terbium		CHN	WLD		2025-10	eq	12200			kg	1			reported			reex-dytb	tb.World.2025-10	
ledger.tb.US.2025-10	exports	terbium		CHN	USA		2025-10	eq	6000			kg	1			reported			reex-dytb	tb.US.2025-10	
ledger.dy.World.2025-05	exports	dysprosium		CHN	WLD		2025-05	eq	0			kg	1			reported			rawm-dytb	dy.World.2025-05	
ledger.tb.World.2025-05	exports	terbium		CHN	WLD		2025-05	eq	0			kg	1			reported			rawm-dytb	tb.World.2025-05	
ledger.gew.2023-07	exports	germanium		CHN	WLD		2023-07	eq	8630			kg	1			reported		32	nasdaq-2308	gew.2023-07	
ledger.gew.2023-08	exports	germanium		CHN	WLD		2023-08	eq	0			kg	1			reported		32	nasdaq-2308	gew.2023-08	
ledger.gaw.2022-08	exports	gallium		CHN	WLD		2022-08	eq	7670			kg	1			reported		32	nasdaq-2308	gaw.2022-08	
ledger.gaw.2023-07	exports	gallium		CHN	WLD		2023-07	eq	5150			kg	1			reported		32	nasdaq-2308	gaw.2023-07	
ledger.gaw.2023-08	exports	gallium		CHN	WLD		2023-08	eq	0			kg	1			reported		32	nasdaq-2308	gaw.2023-08	
ledger.gew.c.2023-08	exports	germanium		CHN	WLD		2023-01/2023-08	eq	36450			kg	1			reported		32	biznob-2308	gew.c.2023-08	
ledger.gaw.c.2023-08	exports	gallium		CHN	WLD		2023-01/2023-08	eq	22720			kg	1			reported		32	biznob-2308	gaw.c.2023-08	
ledger.ge.2022-10	exports	germanium		CHN	WLD		2022-10	eq	2410			kg	1			reported		33	nasdaq-2310	ge.2022-10	
ledger.ge.2023-09	exports	germanium		CHN	WLD		2023-09	eq	1			kg	1			reported		33	nasdaq-2310	ge.2023-09	
ledger.ge.2023-10	exports	germanium		CHN	WLD		2023-10	eq	648			kg	1			reported		33	nasdaq-2310	ge.2023-10	
ledger.ge.2023-01_2023-10	exports	germanium		CHN	WLD		2023-01/2023-10	eq	37300			kg	1			reported		33	nasdaq-2310	ge.2023-01/2023-10	
ledger.ge.2022-11	exports	germanium		CHN	WLD		2022-11	eq	5488			kg	1			reported		33	rawm-2311	ge.2022-11	
ledger.ge.2023-11	exports	germanium		CHN	WLD		2023-11	eq	721			kg	1			reported		33	rawm-2311	ge.2023-11	
ledger.ge.2023-03	exports	germanium		CHN	WLD		2023-03	eq	4702			kg	1			reported		33	ge-2403	ge.2023-03	
ledger.ge.2024-03	exports	germanium		CHN	WLD		2024-03	eq	3206			kg	1			reported		33	ge-2403	ge.2024-03	
ledger.ge.2024-06	exports	germanium		CHN	WLD		2024-06	eq	1328			kg	1			reported		33	rawm-2506ga	ge.2024-06	
ledger.ge.2025-06	exports	germanium		CHN	WLD		2025-06	eq	96			kg	1			reported		33	rawm-2506ga	ge.2025-06	
ledger.ge.2025-07	exports	germanium		CHN	WLD		2025-07	eq	763			kg	1			reported		33	rawm-2507ga	ge.2025-07	
ledger.ga.2022-10	exports	gallium		CHN	WLD		2022-10	eq	3250			kg	1			reported		33	nasdaq-2310	ga.2022-10	
ledger.ga.2023-09	exports	gallium		CHN	WLD		2023-09	eq	0			kg	1			reported		33	nasdaq-2310	ga.2023-09	
ledger.ga.2023-10	exports	gallium		CHN	WLD		2023-10	eq	250			kg	1			reported		33	nasdaq-2310	ga.2023-10	
ledger.ga.2023-01_2023-10	exports	gallium		CHN	WLD		2023-01/2023-10	eq	36200			kg	1			reported		33	nasdaq-2310	ga.2023-01/2023-10	
ledger.ga.2022-11	exports	gallium		CHN	WLD		2022-11	eq	5611			kg	1			reported		33	rawm-2311	ga.2022-11	
ledger.ga.2023-11	exports	gallium		CHN	WLD		2023-11	eq	1530			kg	1			reported		33	rawm-2311	ga.2023-11	
ledger.ga.2023-03	exports	gallium		CHN	WLD		2023-03	eq	6480			kg	1			reported		33	ge-2403	ga.2023-03	
ledger.ga.2024-03	exports	gallium		CHN	WLD		2024-03	eq	1214			kg	1			reported		33	ge-2403	ga.2024-03	
ledger.ga.2024-06	exports	gallium		CHN	WLD		2024-06	eq	4184			kg	1			reported		33	rawm-2506ga	ga.2024-06	
ledger.ga.2024-07	exports	gallium		CHN	WLD		2024-07	eq	11523			kg	1			reported		33	gede-2407	ga.2024-07	
ledger.ga.2024-08	exports	gallium		CHN	WLD		2024-08	eq	11217			kg	1			reported		33	rawm-2408	ga.2024-08	
ledger.ga.2025-05	exports	gallium		CHN	WLD		2025-05	eq	0			kg	1			reported		33	rawm-2506ga	ga.2025-05	
ledger.ga.2025-06	exports	gallium		CHN	WLD		2025-06	eq	4260			kg	1			reported		33	rawm-2506ga	ga.2025-06	
ledger.ga.2025-07	exports	gallium		CHN	WLD		2025-07	eq	9007			kg	1			reported		33	rawm-2507ga	ga.2025-07	
ledger.ga.JP.2025-06	exports	gallium		CHN	JPN		2025-06	eq	2004			kg	1			reported		33	rawm-2506ga	ga.JP.2025-06	
ledger.ga.DE.2025-06	exports	gallium		CHN	DEU		2025-06	eq	2000			kg	1			reported		33	rawm-2506ga	ga.DE.2025-06	
ledger.ge.DE.2025-06	exports	germanium		CHN	DEU		2025-06	eq	74			kg	1			reported		33	rawm-2506ga	ge.DE.2025-06	
ledger.ge.RU.2025-06	exports	germanium		CHN	RUS		2025-06	eq	22			kg	1			reported		33	rawm-2506ga	ge.RU.2025-06	
ledger.ga.DE.2025-07	exports	gallium		CHN	DEU		2025-07	eq	5000			kg	1			reported		33	rawm-2507ga	ga.DE.2025-07	
ledger.ga.JP.2025-07	exports	gallium		CHN	JPN		2025-07	eq	4007			kg	1			reported		33	rawm-2507ga	ga.JP.2025-07	
ledger.ge.DE.2025-07	exports	germanium		CHN	DEU		2025-07	eq	392			kg	1			reported		33	rawm-2507ga	ge.DE.2025-07	
ledger.ge.JP.2025-07	exports	germanium		CHN	JPN		2025-07	eq	352			kg	1			reported		33	rawm-2507ga	ge.JP.2025-07	
ledger.ge.RU.2025-07	exports	germanium		CHN	RUS		2025-07	eq	19			kg	1			reported		33	rawm-2507ga	ge.RU.2025-07	
ledger.gap.2023-07	exports	gallium-products		CHN	WLD		2023-07	eq	7.58			t	0.01			reported		34	yuan-2307	gap.2023-07	35
ledger.gep.2023-07	exports	germanium-products		CHN	WLD		2023-07	eq	1506			t	1			reported		36	yuan-2307	gep.2023-07	37
ledger.sb.2023-10	exports	antimony-products		CHN	WLD		2023-10	eq	4034			t	1			reported		38	xm-2410sb	sb.2023-10	
ledger.sb.2024-06	exports	antimony-products		CHN	WLD		2024-06	eq	3199			t	1			reported		38	rawm-2506sb	sb.2024-06	
ledger.sb.2024-08	exports	antimony-products		CHN	WLD		2024-08	eq	4075			t	1			reported		38	mw-2408sb	sb.2024-08	
ledger.sb.2024-01_2024-08	exports	antimony-products		CHN	WLD		2024-01/2024-08	eq	29379			t	1			reported		38	mw-2408sb	sb.2024-01/2024-08	
ledger.sb.2024-09	exports	antimony-products		CHN	WLD		2024-09	eq	6533			t	1			reported		38	xm-2410sb	sb.2024-09	
ledger.sb.2024-10	exports	antimony-products		CHN	WLD		2024-10	eq	190			t	1			reported		38	xm-2410sb	sb.2024-10	
ledger.sb.2024	exports	antimony-products		CHN	WLD		2024	eq	38632			t	1			reported		38	reut-2503sb	sb.2024	
ledger.sb.2025-06	exports	antimony-products		CHN	WLD		2025-06	eq	107			t	1			reported		38	rawm-2506sb	sb.2025-06	
ledger.sb.Netherlands.2023	exports	antimony-products		CHN	NLD		2023	eq	3011.98			t	0.01			reported		38	reut-2503sb	sb.Netherlands.2023	
ledger.sb.Netherlands.2024	exports	antimony-products		CHN	NLD		2024	eq	1016.65			t	0.01			reported		38	reut-2503sb	sb.Netherlands.2024	
ledger.gr.flake.World.2023-11	exports	flake-graphite	concentrate	CHN	WLD		2023-11	eq	23502			t	1			reported		39	fm-gr2312	gr.flake.World.2023-11	
ledger.gr.flake.World.2023-12	exports	flake-graphite	concentrate	CHN	WLD		2023-12	eq	1427			t	1			reported		39	fm-gr2312	gr.flake.World.2023-12	
ledger.gr.spher.World.2023-11	exports	spherical-graphite	refining	CHN	WLD		2023-11	eq	12186			t	1			reported		40	fm-gr2312	gr.spher.World.2023-11	
ledger.gr.spher.World.2023-12	exports	spherical-graphite	refining	CHN	WLD		2023-12	eq	948			t	1			reported		40	fm-gr2312	gr.spher.World.2023-12	
ledger.gr.flake.Japan.2023-11	exports	flake-graphite	concentrate	CHN	JPN		2023-11	eq	6138			t	1			reported		39	fm-gr2312	gr.flake.Japan.2023-11	
ledger.gr.flake.Japan.2023-12	exports	flake-graphite	concentrate	CHN	JPN		2023-12	eq	0			t	1			reported		39	fm-gr2312	gr.flake.Japan.2023-12	
ledger.gr.flake.United-States.2023-11	exports	flake-graphite	concentrate	CHN	USA		2023-11	eq	511			t	1			reported		39	fm-gr2312	gr.flake.United States.2023-11	
ledger.gr.flake.United-States.2023-12	exports	flake-graphite	concentrate	CHN	USA		2023-12	eq	0			t	1			reported		39	fm-gr2312	gr.flake.United States.2023-12	
ledger.gr.spher.Japan.2023-11	exports	spherical-graphite	refining	CHN	JPN		2023-11	eq	2238			t	1			reported		40	fm-gr2312	gr.spher.Japan.2023-11	
ledger.gr.spher.Japan.2023-12	exports	spherical-graphite	refining	CHN	JPN		2023-12	eq	0			t	1			reported		40	fm-gr2312	gr.spher.Japan.2023-12	
ledger.gr.spher.United-States.2023-11	exports	spherical-graphite	refining	CHN	USA		2023-11	eq	280			t	1			reported		40	fm-gr2312	gr.spher.United States.2023-11	
ledger.gr.spher.United-States.2023-12	exports	spherical-graphite	refining	CHN	USA		2023-12	eq	0			t	1			reported		40	fm-gr2312	gr.spher.United States.2023-12	
ledger.gr.spher.South-Korea.2023-11	exports	spherical-graphite	refining	CHN	KOR		2023-11	eq	8830			t	1			reported		40	fm-gr2312	gr.spher.South Korea.2023-11	
ledger.gr.spher.South-Korea.2023-12	exports	spherical-graphite	refining	CHN	KOR		2023-12	eq	948			t	1			reported		40	fm-gr2312	gr.spher.South Korea.2023-12	
ledger.lc.World.2025-05	imports	lithium-carbonate	refining	CHN	WLD		2025-05	eq	21146			t	1			reported			met-li05	lc.World.2025-05	
ledger.lc.Chile.2025-05	imports	lithium-carbonate	refining	CHN	CHL		2025-05	eq	13393			t	1			reported			met-li05	lc.Chile.2025-05	
ledger.lc.Argentina.2025-05	imports	lithium-carbonate	refining	CHN	ARG		2025-05	eq	6626			t	1			reported			met-li05	lc.Argentina.2025-05	
ledger.lc.World.2025-06	imports	lithium-carbonate	refining	CHN	WLD		2025-06	eq	17698			t	1			reported			met-li06	lc.World.2025-06	
ledger.lc.Chile.2025-06	imports	lithium-carbonate	refining	CHN	CHL		2025-06	eq	11853			t	1			reported			met-li06	lc.Chile.2025-06	
ledger.lc.Argentina.2025-06	imports	lithium-carbonate	refining	CHN	ARG		2025-06	eq	5094			t	1			reported			met-li06	lc.Argentina.2025-06	
ledger.lc.World.2025-07	imports	lithium-carbonate	refining	CHN	WLD		2025-07	eq	13845			t	1			reported			met-li07	lc.World.2025-07	
ledger.lc.Chile.2025-07	imports	lithium-carbonate	refining	CHN	CHL		2025-07	eq	8584			t	1			reported			met-li07	lc.Chile.2025-07	
ledger.lc.Argentina.2025-07	imports	lithium-carbonate	refining	CHN	ARG		2025-07	eq	3950			t	1			reported			met-li07	lc.Argentina.2025-07	
ledger.lc.World.2025-09	imports	lithium-carbonate	refining	CHN	WLD		2025-09	eq	19597			t	1			reported			met-li09	lc.World.2025-09	
ledger.lc.Chile.2025-09	imports	lithium-carbonate	refining	CHN	CHL		2025-09	eq	10797			t	1			reported			met-li09	lc.Chile.2025-09	
ledger.lc.Argentina.2025-09	imports	lithium-carbonate	refining	CHN	ARG		2025-09	eq	6948			t	1			reported			met-li09	lc.Argentina.2025-09	
ledger.lcx.2025-06	exports	lithium-carbonate	refining	CHN	WLD		2025-06	eq	430			t	1			reported			met-li06	lcx.2025-06	
ledger.lcx.2025-07	exports	lithium-carbonate	refining	CHN	WLD		2025-07	eq	366			t	1			reported			met-li07	lcx.2025-07	
ledger.lcx.2025-09	exports	lithium-carbonate	refining	CHN	WLD		2025-09	eq	151			t	1			reported			met-li09	lcx.2025-09	
ledger.lcp.2025-05	import-unit-value	lithium-carbonate	refining	CHN			2025-05	eq	9392			USD/t	1			reported			met-li05	lcp.2025-05	
ledger.lcp.2025-06	import-unit-value	lithium-carbonate	refining	CHN			2025-06	eq	10120			USD/t	1			reported			met-li06	lcp.2025-06	
ledger.lcp.2025-07	import-unit-value	lithium-carbonate	refining	CHN			2025-07	eq	9987			USD/t	1			reported			met-li07	lcp.2025-07	
ledger.lcp.2025-09	import-unit-value	lithium-carbonate	refining	CHN			2025-09	eq	8625			USD/t	1			reported			met-li09	lcp.2025-09	
ledger.zw.li.2025	exports	spodumene-concentrate	concentrate	ZWE	WLD		2025	eq	1128000			t	1			reported			az-zim	zw.li.2025	
ledger.zw.li.2025b	exports	lithium-concentrate	concentrate	ZWE	WLD		2025	eq	1500000			t	1			reported			af-zim	zw.li.2025b	41
ledger.zw.rev.2025	export-value	lithium-concentrate	concentrate	ZWE	WLD		2025	eq	571600000			USD	1			reported			af-zim	zw.rev.2025	
ledger.p.ndpr.2011-09-23	price	ndpr-oxide	refining	CHN			2011-09-23	range		900000	950000	CNY/t	1			reported			reut-1109	p.ndpr.2011-09-23	
ledger.p.dy.2011-09-23	price	dysprosium-oxide	refining	CHN			2011-09-23	range		9500	9800	CNY/kg	1			reported			reut-1109	p.dy.2011-09-23	
ledger.p.tb.2011-09-23	price	terbium-oxide	refining	CHN			2011-09-23	range		14000	15000	CNY/kg	1			reported			reut-1109	p.tb.2011-09-23	
ledger.p.nd.2011-09-23	price	neodymium-oxide	refining	CHN			2011-09-23	range		1150000	1200000	CNY/t	1			reported			reut-1109	p.nd.2011-09-23	
ledger.p.ndpr.2019-09	price	ndpr-oxide	refining	CHN			2019-09	eq	355000			CNY/t	1			reported		42	smm-1909	p.ndpr.2019-09	
ledger.p.ndpr.2021-04-09	price	ndpr-oxide	refining	CHN			2021-04-09	range		572000	577000	CNY/t	1			reported			smm-2104	p.ndpr.2021-04-09	
ledger.p.ndpr.2021-07-28	price	ndpr-oxide	refining	CHN			2021-07-28	eq	595000			CNY/t	1			reported			tung-2107	p.ndpr.2021-07-28	
ledger.p.tb.2021-07-28	price	terbium-oxide	refining	CHN			2021-07-28	eq	7900			CNY/kg	1			reported			tung-2107	p.tb.2021-07-28	
ledger.p.dy.2021-07-28	price	dysprosium-oxide	refining	CHN			2021-07-28	eq	2600000			CNY/t	1			reported			tung-2107	p.dy.2021-07-28	
ledger.p.dy.2022-03-07	price	dysprosium-oxide	refining	CHN			2022-03-07	range		3100000	3120000	CNY/t	1			reported		43	ms-2203	p.dy.2022-03-07	
ledger.p.tb.2022-03-07	price	terbium-oxide	refining	CHN			2022-03-07	range		15000000	15200000	CNY/t	1			reported		43	ms-2203	p.tb.2022-03-07	
ledger.p.ndpr.2023-05	price	ndpr-oxide	refining	CHN			2023-05	eq	495000			CNY/t	1			reported		42	horizon-2305	p.ndpr.2023-05	
ledger.p.ndpr.2023-12	price	ndpr-oxide	refining	CHN			2023-12-29	eq	457500			CNY/t	1			reported		44	lith-2023	p.ndpr.2023-12	
ledger.p.prndalloy.2024-05	price	ndpr-metal	metal	CHN			2024-05-31	eq	454000			CNY/t	1			reported		45	kitco-2405	p.prndalloy.2024-05	
ledger.p.nd.2026-01-28	price	neodymium-oxide	refining	CHN			2026-01-28	eq	732500			CNY/t	1			reported		46	jx-2601	p.nd.2026-01-28	
ledger.p.pr.2026-01-28	price	praseodymium-oxide	refining	CHN			2026-01-28	eq	733300			CNY/t	1			reported		46	jx-2601	p.pr.2026-01-28	
ledger.p.y.2026-01-28	price	yttrium-oxide	refining	CHN			2026-01-28	eq	77000			CNY/t	1			reported		46	jx-2601	p.y.2026-01-28	
ledger.p.conc.2025q2	price	rare-earth-concentrate	concentrate	CHN			2025-Q2	eq	18825			CNY/t	1			reported		47	xue-25q3	p.conc.2025q2	
ledger.p.conc.2025q3	price	rare-earth-concentrate	concentrate	CHN			2025-Q3	eq	19109			CNY/t	1			reported		47	xue-25q3	p.conc.2025q3	
ledger.p.conc.2026q1	price	rare-earth-concentrate	concentrate	CHN			2026-Q1	eq	26834			CNY/t	1			reported		48	earths-26q1	p.conc.2026q1	
ledger.p.dy.eu.2025-04	price	dysprosium-oxide	refining	EUROPE			2025-04	range		250	310	USD/kg	1			reported		49	gmt-dytb	p.dy.eu.2025-04	
ledger.p.dy.eu.2025-05-06	price	dysprosium-oxide	refining	EUROPE			2025-05-06	range		700	1000	USD/kg	1			reported		49	gmt-dytb	p.dy.eu.2025-05-06	
ledger.p.tb.eu.2025-04	price	terbium-oxide	refining	EUROPE			2025-04	range		930	1000	USD/kg	1			reported		50	gmt-dytb	p.tb.eu.2025-04	
ledger.p.tb.eu.2025-05-06	price	terbium-oxide	refining	EUROPE			2025-05-06	range		2000	4000	USD/kg	1			reported		50	gmt-dytb	p.tb.eu.2025-05-06	
ledger.p.dy.eu.2025-05-01	price	dysprosium		EUROPE			2025-05-01	eq	850			USD/kg	1			reported			rep-dytb	p.dy.eu.2025-05-01	
ledger.p.tb.eu.2025-05-01	price	terbium		EUROPE			2025-05-01	eq	3000			USD/kg	1			reported			rep-dytb	p.tb.eu.2025-05-01	
ledger.p.tb.eu.2025-04-01	price	terbium		EUROPE			2025-04	eq	965			USD/kg	1			reported			rep-dytb	p.tb.eu.2025-04-01	
ledger.p.dy.fob.2023-06-20	price	dysprosium-oxide	refining	CHN			2023-06-20	eq	304			USD/kg	1			reported		51	infer-dy	p.dy.fob.2023-06-20	
ledger.p.dy.2022	price	dysprosium-oxide	refining	WLD			2022	eq	390			USD/kg	1			reported		52	infer-dy	p.dy.2022	
ledger.p.dysprosium.2011e	price	dysprosium-oxide	refining	WLD			2011-12-31	range		1400	1420	USD/kg	1			reported		53	mcs2016	p.dysprosium.2011e	
ledger.p.dysprosium.2012e	price	dysprosium-oxide	refining	WLD			2012-12-31	range		600	630	USD/kg	1			reported		53	mcs2016	p.dysprosium.2012e	
ledger.p.dysprosium.2013e	price	dysprosium-oxide	refining	WLD			2013-12-31	range		440	490	USD/kg	1			reported		53	mcs2016	p.dysprosium.2013e	
ledger.p.dysprosium.2014e	price	dysprosium-oxide	refining	WLD			2014-12-31	range		320	360	USD/kg	1			reported		53	mcs2016	p.dysprosium.2014e	
ledger.p.dysprosium.2015e	price	dysprosium-oxide	refining	WLD			2015-12-31	range		215	240	USD/kg	1			reported		53	mcs2016	p.dysprosium.2015e	
ledger.p.terbium.2011e	price	terbium-oxide	refining	WLD			2011-12-31	range		2800	2820	USD/kg	1			reported		53	mcs2016	p.terbium.2011e	
ledger.p.terbium.2012e	price	terbium-oxide	refining	WLD			2012-12-31	range		1200	1300	USD/kg	1			reported		53	mcs2016	p.terbium.2012e	
ledger.p.terbium.2013e	price	terbium-oxide	refining	WLD			2013-12-31	range		800	850	USD/kg	1			reported		53	mcs2016	p.terbium.2013e	
ledger.p.terbium.2014e	price	terbium-oxide	refining	WLD			2014-12-31	range		590	640	USD/kg	1			reported		53	mcs2016	p.terbium.2014e	
ledger.p.terbium.2015e	price	terbium-oxide	refining	WLD			2015-12-31	range		410	490	USD/kg	1			reported		53	mcs2016	p.terbium.2015e	
ledger.p.dysprosium.2014a	price	dysprosium-oxide	refining	WLD			2014	eq	395			USD/kg	1			reported		54	mcs2019	p.dysprosium.2014a	
ledger.p.dysprosium.2015a	price	dysprosium-oxide	refining	WLD			2015	eq	279			USD/kg	1			reported		54	mcs2019	p.dysprosium.2015a	
ledger.p.dysprosium.2016a	price	dysprosium-oxide	refining	WLD			2016	eq	198			USD/kg	1			reported		54	mcs2019	p.dysprosium.2016a	
ledger.p.dysprosium.2017a	price	dysprosium-oxide	refining	WLD			2017	eq	187			USD/kg	1			reported		54	mcs2019	p.dysprosium.2017a	
ledger.p.dysprosium.2018a	price	dysprosium-oxide	refining	WLD			2018	eq	180			USD/kg	1			reported		54	mcs2019	p.dysprosium.2018a	
ledger.p.terbium.2014a	price	terbium-oxide	refining	WLD			2014	eq	713			USD/kg	1			reported		54	mcs2019	p.terbium.2014a	
ledger.p.terbium.2015a	price	terbium-oxide	refining	WLD			2015	eq	564			USD/kg	1			reported		54	mcs2019	p.terbium.2015a	
ledger.p.terbium.2016a	price	terbium-oxide	refining	WLD			2016	eq	415			USD/kg	1			reported		54	mcs2019	p.terbium.2016a	
ledger.p.terbium.2017a	price	terbium-oxide	refining	WLD			2017	eq	501			USD/kg	1			reported		54	mcs2019	p.terbium.2017a	
ledger.p.terbium.2018a	price	terbium-oxide	refining	WLD			2018	eq	461			USD/kg	1			reported		54	mcs2019	p.terbium.2018a	
ledger.p.li.2022-01-26	price	lithium-carbonate-battery-grade	refining	CHN			2022-01-26	eq	364000			CNY/t	1			reported		45	li-2201	p.li.2022-01-26	55
ledger.p.li.2023-01-09m	price	lithium-carbonate-battery-grade	refining	CHN			2023-01-09	eq	492500			CNY/t	1			reported		56	li-2301	p.li.2023-01-09m	
ledger.p.li.2023-01-09s	price	lithium-carbonate-battery-grade	refining	CHN			2023-01-09	eq	491000			CNY/t	1			reported		45	li-2301	p.li.2023-01-09s	
ledger.p.li.2025-10-27f	price	lithium-carbonate-battery-grade	refining	CHN			2025-10-27	eq	79500			CNY/t	1			reported		57	li-2510	p.li.2025-10-27f	
ledger.p.li.2025-10-27g	price	lithium-carbonate-battery-grade	refining	CHN			2025-10-27	eq	75400			CNY/t	1			reported		58	li-2510	p.li.2025-10-27g	59
ledger.p.li.2025q2	price	lithium-carbonate-battery-grade	refining	CHN			2025-Q2	eq	65300			CNY/t	1			reported		60	tianqi-25	p.li.2025q2	
ledger.p.li.2026-01-12	price	lithium-carbonate-battery-grade	refining	CHN			2026-01-12	eq	153400			CNY/t	1			reported		60	li-260112	p.li.2026-01-12	
ledger.p.li.2026-01-13i	price	lithium-carbonate-battery-grade	refining	CHN			2026-01-13	eq	160975			CNY/t	1			reported		61	li-260113	p.li.2026-01-13i	
ledger.p.li.2026-01-13a	price	lithium-carbonate-battery-grade	refining	CHN			2026-01-13	eq	159500			CNY/t	1			reported		62	li-260113	p.li.2026-01-13a	
ledger.p.sb.2024-11-19	price	antimony-metal	metal	CHN			2024-11-19	eq	141000			CNY/t	1			reported		44	xm-2410sb	p.sb.2024-11-19	
ledger.p.sb.2024-09-18	price	antimony-metal	metal	CHN			2024-09-18	eq	25250			USD/t	1			reported		45	mw-2408sb	p.sb.2024-09-18	
ledger.p.ga.2023-07-03	price	gallium-metal	metal	CHN			2023-07-03	eq	1775			CNY/kg	1			reported		63	fx-ga	p.ga.2023-07-03	
ledger.p.ga.2023-08-31	price	gallium-metal	metal	CHN			2023-08-31	eq	1655			CNY/kg	1			reported		64	biznob-2308	p.ga.2023-08-31	
ledger.p.ga.2023-09-22	price	gallium-metal	metal	CHN			2023-09-22	range		2000	2100	CNY/kg	1			reported		65	fm-galme	p.ga.2023-09-22	
ledger.p.ga.rtm.2023-06-30	price	gallium-metal	metal	rotterdam			2023-06-30	range		250	265	USD/kg	1			reported		66	fm-galme	p.ga.rtm.2023-06-30	
ledger.p.ga.rtm.2023-10-04	price	gallium-metal	metal	rotterdam			2023-10-04	range		400	450	USD/kg	1			reported		66	fm-galme	p.ga.rtm.2023-10-04	
ledger.p.ga.2023-07-07	price	gallium-metal	metal	WLD			2023-07-07	eq	326			USD/kg	1			reported		66	fvbb-ga	p.ga.2023-07-07	
ledger.p.ga.2024-07-15	price	gallium-metal	metal	WLD			2024-07-15	eq	876.7			USD/kg	0.1			reported		67	g50-ga	p.ga.2024-07-15	
ledger.p.ge.2023-07-03	price	germanium-metal	metal	CHN			2023-07-03	eq	9150			CNY/kg	1			reported			fx-ga	p.ge.2023-07-03	
ledger.p.ge.2023-08-31	price	germanium-metal	metal	CHN			2023-08-31	eq	9700			CNY/kg	1			reported		45	biznob-2308	p.ge.2023-08-31	
ledger.p.ge.2024-07	price	germanium		CHN			2024-07	eq	1826			USD/kg	1			reported			g50-ga	p.ge.2024-07	
ledger.p.co.2022	price	cobalt		WLD			2022	eq	82000			USD/t	1			reported		68	eco-co26	p.co.2022	
ledger.p.co.2025-02	price	cobalt		WLD			2025-02	approx	20000			USD/t	1			reported		69	eco-co26	p.co.2025-02	
ledger.p.co.2026-01	price	cobalt		WLD			2026-01	gt	56000			USD/t	1			reported		70	eco-co26	p.co.2026-01	
ledger.p.coh.2025-10-10	price	cobalt-hydroxide	refining	CHN			2025-10-10	range		18.5	19.5	USD/lb	0.1			reported		71	fm-co25	p.coh.2025-10-10	
ledger.p.co.wuxi.2025-06-23	price	refined-cobalt	metal	CHN			2025-06-23	eq	254			CNY/kg	1			reported		72	robo-co	p.co.wuxi.2025-06-23	
ledger.p.ni.2026-01-02	price	refined-nickel	metal	WLD			2026-01-02	eq	16851			USD/t	1			reported		73	idx-ni	p.ni.2026-01-02	
ledger.p.ni.2026-01-06	price	refined-nickel	metal	WLD			2026-01-06	eq	18524			USD/t	1			reported		73	wj-ni06	p.ni.2026-01-06	
ledger.p.ni.2026-01-14	price	refined-nickel	metal	WLD			2026-01-14	eq	18694			USD/t	1			reported		73	udn-ni14	p.ni.2026-01-14	
ledger.p.ni.2026-02-11	price	refined-nickel	metal	WLD			2026-02-11	eq	17925			USD/t	1			reported		73	wj-ni11	p.ni.2026-02-11	
ledger.p.apt.cn.2025-09-09	price	apt	refining	CHN			2025-09-09	eq	412500			CNY/t	1			reported			w-rep9	p.apt.cn.2025-09-09	
ledger.p.apt.cn.2026-01-20	price	apt	refining	CHN			2026-01-20	eq	760000			CNY/t	1			reported			w-ctung	p.apt.cn.2026-01-20	
ledger.p.apt.rtm.2026-01	price	apt	refining	rotterdam			2026-01	eq	1100			USD/mtu	1			reported			w-gold	p.apt.rtm.2026-01	
ledger.p.apt.eu.2026-01-20	price	apt	refining	EUROPE			2026-01-20	range		987	1050	USD/mtu	1			reported			w-ctung	p.apt.eu.2026-01-20	74
ledger.p.apt.cnusd.2026-01	price	apt	refining	CHN			2026-01	range		1125	1150	USD/mtu	1			reported			w-gold	p.apt.cnusd.2026-01	
ledger.prod.rare-earths.World.2024	production	rare-earths	mining	WLD			2024	eq	390000			t	10000			estimated	as:REO		nai-ree24	prod.rare earths.World.2024	
ledger.prod.rare-earths.China.2024	production	rare-earths	mining	CHN			2024	eq	270000			t	10000			estimated	as:REO		upstx-ree	prod.rare earths.China.2024	
ledger.prod.rare-earths.United-States.2024	production	rare-earths	mining	USA			2024	eq	45000			t	1000			estimated	as:REO		upstx-ree	prod.rare earths.United States.2024	
ledger.prod.rare-earths.Myanmar.2024	production	rare-earths	mining	MMR			2024	eq	31000			t	1000			estimated	as:REO		upstx-ree	prod.rare earths.Myanmar.2024	
ledger.prod.rare-earths.Australia.2024	production	rare-earths	mining	AUS			2024	eq	13000			t	1000			estimated	as:REO		upstx-ree	prod.rare earths.Australia.2024	
ledger.prod.rare-earths.Nigeria.2024	production	rare-earths	mining	NGA			2024	eq	13000			t	1000			estimated	as:REO		upstx-ree	prod.rare earths.Nigeria.2024	
ledger.prod.rare-earths.Thailand.2024	production	rare-earths	mining	THA			2024	eq	13000			t	1000			estimated	as:REO		upstx-ree	prod.rare earths.Thailand.2024	
ledger.prod.rare-earths.India.2024	production	rare-earths	mining	IND			2024	eq	2900			t	100			estimated	as:REO		upstx-ree	prod.rare earths.India.2024	
ledger.prod.rare-earths.Russia.2024	production	rare-earths	mining	RUS			2024	eq	2500			t	100			estimated	as:REO		upstx-ree	prod.rare earths.Russia.2024	
ledger.prod.rare-earths.Brazil.2024	production	rare-earths	mining	BRA			2024	eq	20			t	1			estimated	as:REO		upstx-ree	prod.rare earths.Brazil.2024	
ledger.prod.rare-earths.China.2023	production	rare-earths	mining	CHN			2023	eq	255000			t	1000			estimated	as:REO		nai-ree24	prod.rare earths.China.2023	
ledger.prod.rare-earths.China.2023.mcs24	production	rare-earths	mining	CHN			2023	eq	240000			t	10000			estimated	as:REO		capb-ree23	prod.rare earths.China.2023.mcs24	
ledger.prod.rare-earths.World.2023	production	rare-earths	mining	WLD			2023	eq	350000			t	10000			estimated	as:REO		capb-ree23	prod.rare earths.World.2023	
ledger.prod.rare-earths.Myanmar.2023	production	rare-earths	mining	MMR			2023	eq	43000			t	1000			estimated	as:REO		upstx-ree	prod.rare earths.Myanmar.2023	
ledger.prod.rare-earths.Australia.2023	production	rare-earths	mining	AUS			2023	eq	16000			t	1000			estimated	as:REO		upstx-ree	prod.rare earths.Australia.2023	
ledger.prod.rare-earths.Nigeria.2023	production	rare-earths	mining	NGA			2023	eq	7200			t	100			estimated	as:REO		upstx-ree	prod.rare earths.Nigeria.2023	
ledger.prod.rare-earths.China.2022	production	rare-earths	mining	CHN			2022	eq	210000			t	10000			estimated	as:REO		capb-ree23	prod.rare earths.China.2022	
ledger.prod.rare-earths.China.2024.bad	production	rare-earths	mining	CHN			2024	eq	140000			t	10000			refuted			rei-ree	prod.rare earths.China.2024.bad	75
ledger.prod.lithium.Australia.2022	production	lithium	mining	AUS			2022	eq	61000			t	1000			estimated	as:Li		wiki-li	prod.lithium.Australia.2022	
ledger.prod.lithium.Australia.2023	production	lithium	mining	AUS			2023	eq	86000			t	1000			estimated	as:Li		wiki-li	prod.lithium.Australia.2023	
ledger.prod.lithium.Chile.2022	production	lithium	mining	CHL			2022	eq	39000			t	1000			estimated	as:Li		wiki-li	prod.lithium.Chile.2022	
ledger.prod.lithium.Chile.2023	production	lithium	mining	CHL			2023	eq	44000			t	1000			estimated	as:Li		wiki-li	prod.lithium.Chile.2023	
ledger.prod.lithium.China.2022	production	lithium	mining	CHN			2022	eq	19000			t	1000			estimated	as:Li		wiki-li	prod.lithium.China.2022	
ledger.prod.lithium.China.2023	production	lithium	mining	CHN			2023	eq	33000			t	1000			estimated	as:Li		wiki-li	prod.lithium.China.2023	
ledger.prod.lithium.Argentina.2022	production	lithium	mining	ARG			2022	eq	6200			t	100			estimated	as:Li		wiki-li	prod.lithium.Argentina.2022	
ledger.prod.lithium.Argentina.2023	production	lithium	mining	ARG			2023	eq	9600			t	100			estimated	as:Li		wiki-li	prod.lithium.Argentina.2023	
ledger.prod.lithium.Brazil.2022	production	lithium	mining	BRA			2022	eq	2200			t	100			estimated	as:Li		wiki-li	prod.lithium.Brazil.2022	
ledger.prod.lithium.Brazil.2023	production	lithium	mining	BRA			2023	eq	4900			t	100			estimated	as:Li		wiki-li	prod.lithium.Brazil.2023	
ledger.prod.lithium.Zimbabwe.2022	production	lithium	mining	ZWE			2022	eq	800			t	10			estimated	as:Li		wiki-li	prod.lithium.Zimbabwe.2022	
ledger.prod.lithium.Zimbabwe.2023	production	lithium	mining	ZWE			2023	eq	3400			t	100			estimated	as:Li		wiki-li	prod.lithium.Zimbabwe.2023	
ledger.prod.lithium.Portugal.2022	production	lithium	mining	PRT			2022	eq	600			t	10			estimated	as:Li		wiki-li	prod.lithium.Portugal.2022	
ledger.prod.lithium.Portugal.2023	production	lithium	mining	PRT			2023	eq	380			t	10			estimated	as:Li		wiki-li	prod.lithium.Portugal.2023	
ledger.prod.nickel.Indonesia.2024	production	nickel	mining	IDN			2024	eq	2200000			t	100000			estimated			uan-ni	prod.nickel.Indonesia.2024	
ledger.prod.nickel.World.2024	production	nickel	mining	WLD			2024	eq	3700000			t	100000			estimated			uan-ni	prod.nickel.World.2024	
ledger.prod.tungsten.World.2024	production	tungsten	mining	WLD			2024	eq	81000			t	1000			estimated			w-repm	prod.tungsten.World.2024	
ledger.prod.nickel-ore.Indonesia.2025	production	nickel-ore	mining	IDN			2025	eq	264000000			wmt	1000000			estimated			smm-rkab12	prod.nickel ore.Indonesia.2025	76
ledger.prod.cobalt.DR-Congo.2025	production	cobalt	mining	COD			2025	eq	280000			t	10000			estimated			dev-co	prod.cobalt.DR Congo.2025	77
ledger.prod.cobalt.CMOC.2024	production	cobalt	mining	cmoc			2024	eq	114200			t	100			reported			rep-co25	prod.cobalt.CMOC.2024	
ledger.prod.cobalt.CMOC.2025	production	cobalt	mining	cmoc			2025	eq	117549			t	1			reported			eco-co26	prod.cobalt.CMOC.2025	
ledger.prod.cobalt.CMOC.2025-01_2025-06	production	cobalt	mining	cmoc			2025-01/2025-06	eq	61100			t	100			reported			jx-co	prod.cobalt.CMOC.2025-01/2025-06	
ledger.prod.rare-earths.Lynas.2025-04_2025-06	production	rare-earths	refining	lynas			2025-04/2025-06	eq	3212			t	1			reported	as:REO		nomist-lynas	prod.rare earths.Lynas.2025-04/2025-06	
ledger.prod.NdPr.Lynas.2025-04_2025-06	production	praseodymium-neodymium	refining	lynas			2025-04/2025-06	eq	2080			t	10			reported			nomist-lynas	prod.NdPr.Lynas.2025-04/2025-06	
ledger.prod.copper.Kamoa-Kakula.2025	production	copper	mining	kamoa-kakula			2025	eq	388838			t	1			reported			eco-co26	prod.copper.Kamoa-Kakula.2025	
ledger.sh.iea.86	concentration	critical-minerals	refining	WLD		world-production	2024	eq	86			%	1			reported		78	iea-topic	sh.iea.86	
ledger.sh.iea.82	concentration	critical-minerals	refining	WLD		world-production	2020	eq	82			%	1			reported		78	iea-topic	sh.iea.82	
ledger.sh.iea.avg70	production	critical-minerals	refining	CHN		world-production	2024	eq	70			%	1			reported		79	mxb-iea	sh.iea.avg70	80
ledger.sh.iea.avg75	production	critical-minerals	refining	CHN		world-production	2024	eq	75			%	1			reported		79	ap-iea	sh.iea.avg75	
ledger.sh.iea24.ref	production	rare-earths	refining	CHN		world-production	2023	eq	92			%	1			reported		81	way-iea24	sh.iea24.ref	
ledger.sh.iea24.min	production	rare-earths	mining	CHN		world-production	2023	eq	62			%	1			reported		81	way-iea24	sh.iea24.min	82
ledger.sh.gacap	capacity	rare-earths	refining	CHN		world-capacity	2025	eq	85			%	1			reported			smm-dytb	sh.gacap	83
ledger.sh.dav.min	production	rare-earths	mining	CHN		world-production	2025	eq	60			%	1			reported			davis	sh.dav.min	
ledger.sh.dav.ref	production	rare-earths	refining	CHN		world-production	2025	eq	91			%	1			reported			davis	sh.dav.ref	
ledger.sh.dav.oxi	production	rare-earths	refining	CHN		world-production	2025	eq	87			%	1			reported			davis	sh.dav.oxi	
ledger.sh.dav.mag	production	rare-earths	component	CHN		world-production	2025	eq	94			%	1			reported			davis	sh.dav.mag	
ledger.sh.ga.pb	production	gallium	refining	CHN		world-production	2023	eq	98.8			%	0.1			reported			mining-gr2	sh.ga.pb	
ledger.sh.ge.pb	production	germanium	refining	CHN		world-production	2023	eq	59.2			%	0.1			reported			mining-gr2	sh.ge.pb	
ledger.sh.sb.pb	production	antimony	mining	CHN		world-production	2023	eq	48			%	1			reported			xm-2410sb	sh.sb.pb	
ledger.sh.ga.gl	supply	gallium		CHN		world-supply	2023	eq	94			%	1			reported			globsec	sh.ga.gl	
ledger.sh.ge.gl	supply	germanium		CHN		world-supply	2023	eq	83			%	1			reported			globsec	sh.ge.gl	
ledger.sh.sb.gl	supply	antimony		CHN		world-supply	2023	eq	56			%	1			reported			globsec	sh.sb.gl	
ledger.sh.ge.lm	production	germanium		CHN		world-production	2024	eq	93			%	1			reported			lemmy-sb	sh.ge.lm	84
ledger.sh.ga.fm	production	gallium		CHN		world-production	2023	eq	98			%	1			reported			fm-galme	sh.ga.fm	85
ledger.sh.ge.fm	production	germanium		CHN		world-production	2023	eq	68			%	1			reported			fm-galme	sh.ge.fm	
ledger.sh.jp.re	imports	rare-earths		JPN	CHN	own-imports	2024	eq	71.9			%	0.1			reported			newtalk-jp	sh.jp.re	86
ledger.sh.eu.mag	imports	rare-earth-magnets	component	EU27_2020	CHN	own-imports	2025	gt	90			%	1			reported			gs-eu	sh.eu.mag	87
ledger.sh.co.drc	production	cobalt	mining	COD		world-production	2024	approx	70			%	1			reported			mt-drc	sh.co.drc	88
ledger.q.min.2019	mining-quota	rare-earths	mining	CHN			2019	eq	132000			t	1			reported	as:REO		mining-2020q	q.min.2019	
ledger.q.min.2020	mining-quota	rare-earths	mining	CHN			2020	eq	140000			t	1			reported	as:REO		mining-2020q	q.min.2020	
ledger.q.min.2021	mining-quota	rare-earths	mining	CHN			2021	eq	168000			t	1			reported	as:REO		up-2021	q.min.2021	
ledger.q.sep.2021	separation-quota	rare-earths	refining	CHN			2021	eq	162000			t	1			reported	as:REO		up-2021	q.sep.2021	
ledger.q.min.2023	mining-quota	rare-earths	mining	CHN			2023	eq	255000			t	1			reported	as:REO		lith-2023	q.min.2023	
ledger.q.sep.2023	separation-quota	rare-earths	refining	CHN			2023	eq	243850			t	1			reported	as:REO		lith-2023	q.sep.2023	
ledger.q.min.2024	mining-quota	rare-earths	mining	CHN			2024	eq	270000			t	1			reported	as:REO		star-quota24	q.min.2024	
ledger.q.sep.2024	separation-quota	rare-earths	refining	CHN			2024	eq	254000			t	1			reported	as:REO		star-quota24	q.sep.2024	
ledger.q.light.2020	mining-quota	rare-earths	mining	CHN			2020	eq	120850			t	1			reported	as:REO	89	mining-2020q	q.light.2020	89
ledger.q.heavy.2020	mining-quota	rare-earths	mining	CHN			2020	eq	19150			t	1			reported	as:REO	90	mining-2020q	q.heavy.2020	90
ledger.q.min.2019b1	mining-quota	rare-earths	mining	CHN			2019	eq	60000			t	1			reported	as:REO	91	gt-2019	q.min.2019b1	91
ledger.q.light.2019b1	mining-quota	rare-earths	mining	CHN			2019	eq	50425			t	1			reported	as:REO	92	gt-2019	q.light.2019b1	92
ledger.q.heavy.2019b1	mining-quota	rare-earths	mining	CHN			2019	eq	9575			t	1			reported	as:REO	93	gt-2019	q.heavy.2019b1	93
ledger.q.min.2020h1	mining-quota	rare-earths	mining	CHN			2020	eq	66000			t	1			reported	as:REO	94	mining-2020q	q.min.2020h1	94
ledger.q.sep.2020h1	separation-quota	rare-earths	refining	CHN			2020	eq	63500			t	1			reported	as:REO	94	mining-2020q	q.sep.2020h1	94
ledger.q.min.2022b1	mining-quota	rare-earths	mining	CHN			2022	eq	100800			t	1			reported	as:REO	91	dev-2022	q.min.2022b1	91
ledger.q.sep.2022b1	separation-quota	rare-earths	refining	CHN			2022	eq	97200			t	1			reported	as:REO	91	dev-2022	q.sep.2022b1	91
ledger.q.min.2023b1	mining-quota	rare-earths	mining	CHN			2023	eq	120000			t	1			reported	as:REO	91	nas-2023	q.min.2023b1	91
ledger.q.sep.2023b1	separation-quota	rare-earths	refining	CHN			2023	eq	115000			t	1			reported	as:REO	91	nas-2023	q.sep.2023b1	91
ledger.q.min.2023b12	mining-quota	rare-earths	mining	CHN			2023	eq	240000			t	1			reported	as:REO	95	capb-ree23	q.min.2023b12	95
ledger.q.min.2024b1	mining-quota	rare-earths	mining	CHN			2024	eq	135000			t	1			reported	as:REO	91	fm-quota24	q.min.2024b1	91
ledger.q.sep.2024b1	separation-quota	rare-earths	refining	CHN			2024	eq	127000			t	1			reported	as:REO	91	fm-quota24	q.sep.2024b1	91
ledger.q.min.2024b2	mining-quota	rare-earths	mining	CHN			2024	eq	135000			t	1			reported	as:REO	96	star-quota24	q.min.2024b2	96
ledger.q.sep.2024b2	separation-quota	rare-earths	refining	CHN			2024	eq	127000			t	1			reported	as:REO	96	star-quota24	q.sep.2024b2	96
ledger.q.nre.min	mining-quota	rare-earths	mining	CHN			2024	eq	94580			t	1			reported	as:REO	97	fm-quota24	q.nre.min	97
ledger.q.creg.min	mining-quota	rare-earths	mining	CHN			2024	eq	40420			t	1			reported	as:REO	98	fm-quota24	q.creg.min	98
ledger.q.creg.l	mining-quota	rare-earths	mining	CHN			2024	eq	30280			t	1			reported	as:REO	99	fm-quota24	q.creg.l	99
ledger.q.creg.i	mining-quota	rare-earths	mining	CHN			2024	eq	10140			t	1			reported	as:REO	100	fm-quota24	q.creg.i	100
ledger.q.nre.sep	separation-quota	rare-earths	refining	CHN			2024	eq	88010			t	1			reported	as:REO	97	fm-quota24	q.nre.sep	97
ledger.q.creg.sep	separation-quota	rare-earths	refining	CHN			2024	eq	38990			t	1			reported	as:REO	98	fm-quota24	q.creg.sep	98
ledger.q.co.2025	export-quota	cobalt		COD			2025-10-16/2025-12-31	eq	18125			t	1			reported		101	af-drc	q.co.2025	101
ledger.q.co.2026	export-quota	cobalt		COD			2026	eq	96600			t	1			reported			af-drc	q.co.2026	
ledger.q.co.2027	export-quota	cobalt		COD			2027	eq	96600			t	1			reported			af-drc	q.co.2027	
ledger.q.co.base	export-quota	cobalt		COD			2026	eq	87000			t	1			reported		102	mte-drc	q.co.base	102
ledger.q.co.strat	export-quota	cobalt		COD			2026	eq	9600			t	1			reported		103	mte-drc	q.co.strat	103
ledger.q.co.cmoc	export-quota	cobalt		COD			2026	eq	31200			t	1			reported		104	eco-co26	q.co.cmoc	104
ledger.q.ni.2025	mining-quota	nickel-ore	mining	IDN			2025	eq	379000000			wmt	1			reported			ms-rkab12	q.ni.2025	
ledger.q.ni.2025k	mining-quota	nickel-ore	mining	IDN			2025	eq	364000000			wmt	1			reported		105	kontan-ni	q.ni.2025k	105
ledger.q.ni.2026a	mining-quota	nickel-ore	mining	IDN			2026	range		250000000	260000000	wmt	1			reported		106	udn-ni14	q.ni.2026a	106
ledger.q.ni.2026b	mining-quota	nickel-ore	mining	IDN			2026	range		260000000	270000000	wmt	1			reported		107	wj-ni11	q.ni.2026b	107
ledger.q.w.2025b1	mining-quota	tungsten	mining	CHN			2025	eq	58000			t	1			reported		91	oed-w25	q.w.2025b1	91
ledger.q.w.2019b1	mining-quota	tungsten	mining	CHN			2019	eq	49835			t	1			reported		91	gt-2019	q.w.2019b1	91
ledger.q.w.2020	mining-quota	tungsten	mining	CHN			2020	eq	105000			t	1			reported			mining-2020q	q.w.2020	
ledger.m.2026-01_2026-02	exports	rare-earth-magnets	component	CHN	WLD		2026-01/2026-02	eq	10763			t	1			reported		0	reex-26	m.2026-01/2026-02	
ledger.m.United-States.2026-01_2026-02	exports	rare-earth-magnets	component	CHN	USA		2026-01/2026-02	eq	994			t	1			reported		0	reex-26	m.United States.2026-01/2026-02	
ledger.mpa.Japan.2025-09	exports	magnets-powder-alloys	component	CHN	JPN		2025-09	eq	722			t	1			reported			pol-sep25	mpa.Japan.2025-09	
ledger.p.conc.2025q4	price	rare-earth-concentrate	concentrate	CHN			2025-Q4	eq	26205			CNY/t	1			reported		108	made-sep25	p.conc.2025q4	
ledger.prod.natural-graphite.China.2021	production	graphite	mining	CHN			2021	eq	820000			t	10000			estimated			data-gr21	prod.natural graphite.China.2021	
ledger.prod.natural-graphite.Brazil.2021	production	graphite	mining	BRA			2021	eq	68000			t	1000			estimated			data-gr21	prod.natural graphite.Brazil.2021	
ledger.prod.natural-graphite.Mozambique.2021	production	graphite	mining	MOZ			2021	eq	30000			t	1000			estimated			data-gr21	prod.natural graphite.Mozambique.2021	
ledger.prod.natural-graphite.Russia.2021	production	graphite	mining	RUS			2021	eq	27000			t	1000			estimated			data-gr21	prod.natural graphite.Russia.2021	
ledger.prod.natural-graphite.Madagascar.2021	production	graphite	mining	MDG			2021	eq	22000			t	1000			estimated			data-gr21	prod.natural graphite.Madagascar.2021	
ledger.prod.natural-graphite.World.2021	production	graphite	mining	WLD			2021	eq	1000000			t	100000			estimated			data-gr21	prod.natural graphite.World.2021	
ledger.prod.natural-graphite.China.2022	production	graphite	mining	CHN			2022	eq	850000			t	10000			estimated			dream-gr22	prod.natural graphite.China.2022	
ledger.prod.natural-graphite.Brazil.2022	production	graphite	mining	BRA			2022	eq	87000			t	1000			estimated			dream-gr22	prod.natural graphite.Brazil.2022	
ledger.prod.natural-graphite.China.2023	production	graphite	mining	CHN			2023	eq	865000			t	1000			estimated			rl-gr23	prod.natural graphite.China.2023	109
ledger.prod.natural-graphite.Mozambique.2023	production	graphite	mining	MOZ			2023	eq	128180			t	10			estimated			rl-gr23	prod.natural graphite.Mozambique.2023	109
ledger.prod.natural-graphite.Madagascar.2023	production	graphite	mining	MDG			2023	eq	105640			t	10			estimated			rl-gr23	prod.natural graphite.Madagascar.2023	109
ledger.prod.natural-graphite.Brazil.2023	production	graphite	mining	BRA			2023	eq	90740			t	10			estimated			rl-gr23	prod.natural graphite.Brazil.2023	109
ledger.prod.natural-graphite.India.2023	production	graphite	mining	IND			2023	eq	52900			t	100			estimated			rl-gr23	prod.natural graphite.India.2023	109
ledger.prod.natural-graphite.Russia.2023	production	graphite	mining	RUS			2023	eq	16050			t	10			estimated			rl-gr23	prod.natural graphite.Russia.2023	109
`,
};
