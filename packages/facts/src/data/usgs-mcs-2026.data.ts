// USGS, Mineral Commodity Summaries 2026, data release; public domain. 27 chapters: world production 2024 and 2025, reserves, US figures 2021-25, prices, US import sources.
// Made by tooling/scripts/facts-usgs.mjs. Masses are in t or kg; precision is the reader's reading of the rounding.
import type { FactsTable } from "../table.js";

export const TABLE: FactsTable = {
  sha256: "19c712e875235f322fc2f21a26e992181c683bfec493dd0f325917b256f579e2",
  periods: `
2021	year	2021-01-01	2022-01-01
2021/2024	range	2021-01-01	2025-01-01
2022	year	2022-01-01	2023-01-01
2023	year	2023-01-01	2024-01-01
2024	year	2024-01-01	2025-01-01
2025	year	2025-01-01	2026-01-01
`,
  texts: `
Production: Mine
Production: Secondary
Secondary production is based on reported receipts of all types of stainless-steel scrap.
Imports for consumption
Includes chromium chemicals, chromium metal, chromite ores, ferrochromium, ferrosilicon chromium, and stainless-steel products and scrap.
Exports
Shipments from Government stockpile
Defined as change in total inventory from prior yearend inventory. Beginning in 2023, Government stock changes no longer available.
Consumption (includes recycling): Reported
Consumption (includes recycling): Apparent
Defined for 2021–22 as production (from mines and secondary) + imports – exports ± adjustments for Government and industry stock changes. Beginning in 2023, Government stock changes no longer included.
Price: Chromite ore (gross weight), dollars per metric ton
Source: Argus Media group, Argus Non-Ferrous Markets.
Price: Ferrochromium (chromium content), dollars per pound
Source: Argus Media group, Argus Non-Ferrous Markets. -- Excludes ferrosilicon chromium.
Price: Chromium metal (gross weight), dollars per pound
Stocks, consumer, yearend
Net import reliance as a percentage of apparent consumption
Defined for 2021–22 as imports – exports ± adjustments for Government and industry stock changes. Beginning in 2023, Government stock changes no longer included.
imports 2021-24: Chromite (ores and concentrates)
imports 2021-24: Chromium-containing chemicals
imports 2021-24: Chromium-containing scrap
Chromium-containing scrap includes chromium metal scrap and stainless-steel scrap.
imports 2021-24: Chromium metal
imports 2021-24: Ferrochromium
imports 2021-24: Stainless steel
Includes Hong Kong.
imports 2021-24: Total imports
Mine production
Mine production and ore reserves are reported in gross weight.
Reserves: Ore
Reserves for Kazakhstan are likely based on the State Committee of the Russian Federation (GKZ) classification system A+B+C1+C2, where A reserves are well established, B reserves have been explored, and C1+C2 reserves are less explored and have lower confidence levels. The reference for Kazakhstan’s reserves did not provide data for A reserves. C2 reserves were excluded here. -- Mine production and ore reserves are reported in gross weight.
Reserves: Cr2O3 content
Estimated from consumption of purchased scrap.
Consumption (includes secondary): Estimated
Includes reported data and U.S. Geological Survey estimates.
Consumption (includes secondary): Apparent
Defined for 2021–22 as secondary production + imports – exports ± adjustments for Government and industry stock changes for refined cobalt. Beginning in 2023, Government stock changes no longer included.
Price, average, dollars per pound: U.S. spot, cathode
Source: S&P Global Platts Metals Week. Cobalt cathode is refined cobalt metal produced by an electrolytic process.
Price, average, dollars per pound: London Metal Exchange (LME), cash
Stocks, yearend: Industry
Includes reported data and U.S. Geological Survey estimates. -- Stocks held by consumers and processors; excludes stocks held by trading companies and held for investment purposes.
Stocks, yearend: LME, U.S. warehouse
Defined for 2021–22 as imports – exports ± adjustments for Government and industry stock changes for refined cobalt. Beginning in 2023, Government stock changes no longer included.
imports 2021-24: Metal, oxide, and salts
Reserves
For Australia, Joint Ore Reserves Committee-compliant or equivalent reserves were 680,000 tons.
Data from the Russia Ministry of Natural Resources.
Production: Finished, metallurgical grade
Production: Fluorosilicic acid from phosphate rock
Imports for consumption: Acid grade
Imports for consumption: Metallurgical grade
Imports for consumption: Total fluorspar imports
Imports for consumption: Hydrofluoric acid
Imports for consumption: Aluminum fluoride
Imports for consumption: Cryolite
Exports, fluorspar, all grades
Includes data for the following Schedule B numbers: 2529.21.0000 and 2529.22.0000.
Consumption, apparent
Defined as total fluorspar imports – exports.
Price, average unit value of imports, cost, insurance, and freight, dollars per metric ton: Acid grade
Price, average unit value of imports, cost, insurance, and freight, dollars per metric ton: Metallurgical grade
Employment, mine, number
imports 2021-24: All
Includes data for the following Harmonized Tariff Schedule of the United States codes: 2529.21.0000 and 2529.22.0000.
Includes data for the following Harmonized Tariff Schedule of the United States codes: 2529.21.0000 and 2529.22.0000. -- Includes Hong Kong.
Production, primary
Imports for consumption: Metal
Imports for consumption: Gallium arsenide wafers (gross weight)
Consumption, reported
Includes U.S. Geological Survey estimates.
Price, average unit value of imports, dollars per kilogram
Source: U.S. Census Bureau. Average customs value of U.S. imports of gallium metal, Harmonized Tariff Schedule of the United States code8112.92.1000.
Net import reliance as a percentage of reported consumption
Defined as imports – exports. Excludes gallium arsenide wafers.
imports 2021-24: Metal
Primary production
Source: Asian Metal Ltd.
Other countries estimated to still have primary low-purity gallium production capacity include Germany, Hungary, Kazakhstan, the Republic of Korea, and Ukraine.
Estimated from Asian Metal Ltd.
Production capacity
Production, refinery: Primary
Production, refinery: Secondary
Imports for consumption: Germanium metal
Data have been adjusted to exclude low-value shipments. Germanium dioxide data were multiplied by 69% to calculate the germanium content.
Imports for consumption: Germanium dioxide
Imports for consumption: Germanium tetrachloride
Exports: Germanium metal
Exports: Germanium dioxide
Exports: Germanium tetrachloride
Defined as change in total inventory from prior yearend inventory. If negative, increase in inventory. Beginning in 2023, Government stock changes no longer available.
Consumption, estimated
Estimated consumption of germanium contained in metal and germanium dioxide.
Price, annual average, dollars per kilogram: Germanium metal
Average European price for minimum 99.999% purity. Source: Argus Media group, Argus Non-Ferrous Markets.
Price, annual average, dollars per kilogram: Germanium dioxide
Net import reliance as a percentage of estimated consumption
Defined for 2021–22 as imports – exports ± adjustments for Government stock changes. Beginning in 2023, Government stock changes no longer included.
consumption of germanium contained in metal and germanium dioxide.
imports 2021-24: Germanium metal
imports 2021-24: Germanium dioxide (Ge content)
imports 2021-24: Combined total
Production, mine
Defined as imports – exports.
Price, average unit value of imports, dollars per metric ton at foreign ports: Flake
Price, average unit value of imports, dollars per metric ton at foreign ports: Lump and chip (Sri Lanka)
Price, average unit value of imports, dollars per metric ton at foreign ports: Amorphous
Included in “World total.”
Production
Defined as production + imports – exports ± adjustments for industry stock changes.
Price, annual average-real, battery-grade lithium carbonate, dollars per metric ton
Lithium carbonate price assessments for spot and long-term contracts. Source: Benchmark Mineral Intelligence Ltd.
Employment, mine and mill, number
Defined as imports – exports ± adjustments for industry stock changes.
Other countries with reported reserves include Austria, Congo (Kinshasa), Czechia, Finland, Germany, Ghana, Mexico, Namibia, Serbia, and Spain.
Excludes U.S. production.
For Australia, Joint Ore Reserves Committee-compliant or equivalent reserves were 5.1 million tons.
Production: Primary
Production: Secondary (new and old scrap)
Consumption: Reported, primary
Consumption: Apparent
Defined as primary production + secondary production from old scrap + imports – exports ± adjustments for industry stock changes.
Price, annual average: U.S. spot Western, dollars per pound
Source: S&P Global Platts Metals Week.
Price, annual average: European free market, dollars per metric ton
Stocks, producer, yearend
Employment, number
imports 2021-24: Magnesium metal (99.8% purity)
imports 2021-24: Magnesium alloys (magnesium content)
imports 2021-24: Sheet, powder, and other (magnesium content)
imports 2021-24: Scrap
imports 2021-24: Combined total (includes magnesium content of alloys, metal, powder, scrap, sheet, and other)
Smelter production
Smelter capacity
Production: Mineral concentrates
Excludes monazite concentrates.
Production: Compounds and metals
Production includes compounds from California and Utah. Data are rounded to two significant digits.
Imports: Compounds
REO equivalent or content of various materials were estimated. Source: U.S. Census Bureau.
Imports: Metals: Ferrocerium, alloys
Imports: Metals: Rare-earth metals and alloys
Exports: Ores and compounds
Exports: Metals: Ferrocerium, alloys
Exports: Metals: Rare-earth metals and alloys
Consumption, apparent, compounds and metals
Defined as production + imports – exports.
Price, average, dollars per kilogram: Lanthanum oxide, 99.5% minimum
Free on board. Source: Argus Media group, Argus Non-Ferrous Markets.
Price, average, dollars per kilogram: Cerium oxide, 99.5% minimum
Price, average, dollars per kilogram: Mischmetal, 65% cerium, 35% lanthanum
Price, average, dollars per kilogram: Praseodymium oxide, 99.99% minimum
Price, average, dollars per kilogram: Neodymium oxide, 99.5% minimum
Price, average, dollars per kilogram: Neodymium-praseodymium (NdPr) oxide, 99% minimum
Price, average, dollars per kilogram: Samarium oxide, 99.5% minimum
Price, average, dollars per kilogram: Europium oxide, 99.99% minimum
Price, average, dollars per kilogram: Gadolinium oxide, 99.99% minimum
Employment, mine and mill, annual average, number
Net import reliance as a percentage of apparent consumption: Compounds and metals
Net import reliance as a percentage of apparent consumption: Mineral concentrates
imports 2021-24: Rare-earth compounds and metals
Includes Hong Kong. -- Compounds and metals imported from Estonia, Japan, and Malaysia were derived from mineral concentrates and chemical intermediates produced in Australia, China, and elsewhere
Compounds and metals imported from Estonia, Japan, and Malaysia were derived from mineral concentrates and chemical intermediates produced in Australia, China, and elsewhere
Estimated based on reported import data for China. Source: Trade Data Monitor Inc.
Production quota; does not include undocumented production.
For Australia, Joint Ore Reserves Committee-compliant or equivalent reserves were 3.3 million tons.
Imports for consumption: Ores and concentrates
Imports for consumption: Other forms
Includes ammonium and other tungstates; ferrotungsten; tungsten carbide powders; tungsten metal powders; tungsten oxides, chlorides, and other tungsten compounds; unwrought tungsten; wrought tungsten forms; and tungsten waste and scrap.
Exports: Ores and concentrates
Exports: Other forms
Includes ammonium and other tungstates, ferrotungsten, tungsten carbide powders, tungsten metal powders, unwrought tungsten, wrought tungsten forms, and tungsten waste and scrap.
Shipments from Government stockpile: Concentrate
Shipments from Government stockpile: Other forms
Consumption: Reported, concentrate
Consumption: Apparent, all forms
Defined for 2021–22 as mine production + secondary production + imports exports ± adjustments for Government and industry stock changes. Beginning in 2023, Government stock changes no longer included.
Price, concentrate, average in-warehouse Rotterdam, dollars per dry metric ton unit of tungsten trioxide
Source: Argus Media group, Argus Tungsten Analytics. -- A metric ton unit of tungsten trioxide contains 7.93 kilograms of tungsten.
Stocks, industry, concentrate and other forms, yearend
Defined for 2021–22 as imports exports ± adjustments for Government and industry stock changes. Beginning in 2023, Government stock changes no longer included.
imports 2021-24: Ores, concentrates, and other forms
Includes ammonium and other tungstates; ferrotungsten; tungsten carbide powders; tungsten metal powders; tungsten oxides, chlorides, and other tungsten compounds; unwrought tungsten; wrought tungsten forms; and tungsten waste and scrap. -- Includes Hong Kong.
For Australia, Joint Ore Reserves Committee-compliant or equivalent reserves were 220,000 tons.
Production: Mine (recoverable antimony)
Production, Smelter: Primary
Production, Smelter: Secondary
Imports for consumption: Ore and concentrates
Imports for consumption: Oxide
Imports for consumption: Unwrought, powder
Imports for consumption: Antimony articles
Gross weight.
Imports for consumption: Waste and scrap
Exports: Ore and concentrates
Exports: Oxide
Exports: Unwrought, powder
Exports: Antimony articles
Exports: Waste and scrap
Defined as primary production + secondary production from old scrap + imports of antimony in oxide and unwrought metal – exports of antimony in oxide and unwrought metal.
Price, metal, average, dollars per pound
Antimony minimum 99.65%, cost, insurance, and freight. Source: Argus Media group, Argus Non-Ferrous Markets.
Defined as imports of antimony in oxide and unwrought metal, powder – exports of antimony in oxide and unwrought metal, powder.
imports 2021-24: Ore and concentrates
imports 2021-24: Oxide
imports 2021-24: Unwrought metal and powder
imports 2021-24: Total metal and oxide
In addition to the countries listed, antimony may have been produced in other countries, but available information was inadequate to make reliable estimates of output. Does not include production in the United States.
Company-reported probable reserves for the Stibnite Gold Project in Idaho.
For Australia, Joint Ore Reserves Committee-compliant or equivalent reserves were 11,000 tons.
Production: Refinery
Production: Secondary (scrap)
Imports for consumption, metal, alloys, and scrap: Containing more than 99.99% bismuth, by weight
Imports for consumption, metal, alloys, and scrap: Other
Imports for consumption, metal, alloys, and scrap: Total
Includes data for the following Harmonized Tariff Schedule of the United States codes: 8106.00.0000 (for the year 2021), and 8106.10.0000 and 8106.90.0000 (for the years 2022–25).
Exports, metal, alloys, and scrap: Containing more than 99.99% bismuth, by weight
Exports, metal, alloys, and scrap: Other
Exports, metal, alloys, and scrap: Total
Includes data for the following Schedule B numbers: 8106.00.0000 (for the year 2021), and 8106.10.0000 and 8106.90.0000 (for the years 2022–25).
Defined as secondary production + imports – exports ± adjustments for industry stock changes.
Consumption: Reported
Price, average, dollars per pound
Prices are based on data available through October 2025 of 99.99% purity metal at warehouse (Rotterdam) in minimum lots of 1 ton. Source: Fast markets.
Stocks, yearend, consumer, bismuth metal
Refinery production
The United States was 100% net import reliant for its cesium needs
1?gram ampoules of 99.8% (metal basis) cesium
1?gram ampoules of 99.9% (metal basis) cesium
Australia, Canada, China, and Namibia were estimated to have reserves totaling less than 200,000 tons
Production: Mine, recoverable
Production, Refinery: Primary (from ore)
Production, Refinery: Secondary (from scrap)
Copper recovered from old (post-consumer) scrap
Copper converted to refined metal, alloys, and other forms by brass and wire-rod mills, foundries, refineries, and other manufacturers.
Imports for consumption: Ore and concentrate
Imports for consumption: Refined
Exports: Ore and concentrate
Exports: Refined
Consumption: Reported, refined copper
Consumption: Apparent, primary refined copper and copper from old scrap
Primary refined production + copper recovered from old scrap + refined imports – refined exports ± adjustments for refined copper stock changes.
Price, annual average, cents per pound: U.S. producer, cathode (COMEX + premium)
Price, annual average, cents per pound: COMEX, high-grade, first position
Price, annual average, cents per pound: London Metal Exchange, grade A, cash
Stocks, refined, held by U.S. producers, consumers, and metal exchanges, yearend
Employment, mine and plant, number
Defined as refined imports – refined exports ± adjustments for refined copper stock changes.
Less than ½ unit.
imports 2021-24: Copper content of blister and anodes
imports 2021-24: Copper content of matte, ash, and precipitate
imports 2021-24: Copper content of ore and concentrate
imports 2021-24: Copper content of scrap
imports 2021-24: Refined copper
Refined copper accounted for 88% of all unmanufactured copper imports
For Australia, Joint Ore Reserves Committee-compliant or equivalent reserves were 27 million tons.
Production, refinery
Estimated to equal imports.
Price, annual average, dollars per kilogram: U.S. warehouse, free on board
Prices based on 99.99%-minimum-purity, free on board U.S. warehouse. Source: Argus Media group, Argus Non-Ferrous Markets.
Price, annual average, dollars per kilogram: Rotterdam, duties unpaid
Prices based on 99.99%-minimum-purity, duties unpaid (Rotterdam). Source: Argus Media group, Argus Non-Ferrous Markets.
Refinery capacity
Manganese content typically ranges from 35% to 54% for manganese ore and from 74% to 95% for ferromanganese.
Imports for consumption: Manganese ores and concentrates
Imports for consumption: Ferromanganese
Imports for consumption: Silicomanganese
Exports: Manganese ores and concentrates
Exports: Ferromanganese
Exports: Silicomanganese
Shipments from Government stockpile: Manganese ore
Manganese content typically ranges from 35% to 54% for manganese ore and from 74% to 95% for ferromanganese. -- Defined as change in total inventory from prior yearend inventory. If negative, increase in inventory. Beginning in 2023, Government stock changes no longer available.
Shipments from Government stockpile: Ferromanganese and manganese metal, electrolytic
Consumption, reported: Manganese ore
Manganese content typically ranges from 35% to 54% for manganese ore and from 74% to 95% for ferromanganese. -- Exclusive of ore consumed directly at iron and steel plants and associated yearend stocks.
Consumption, reported: Ferromanganese
Consumption, reported: Silicomanganese
Consumption, apparent, manganese content
Manganese content typically ranges from 35% to 54% for manganese ore and from 74% to 95% for ferromanganese. -- Defined for 2021–22 as imports – exports ±adjustments for Government and industry stock changes. Beginning in 2023, Government stock changes no longer included. Manganese content based on estimates of average content for all significant components—including ferromanganese, manganese dioxide, manganese ore, manganese waste and scrap, silicomanganese, unwrought manganese metal, and wrought manganese metal.
Price, average, manganese content, cost, insurance, and freight, China, dollars per metric ton unit
Manganese content typically ranges from 35% to 54% for manganese ore and from 74% to 95% for ferromanganese. -- For average metallurgical-grade ore containing 44% manganese. Source: CRU Group.
Stocks, producer and consumer, yearend: Manganese ore
Stocks, producer and consumer, yearend: Ferromanganese
Stocks, producer and consumer, yearend: Silicomanganese
Net import reliance as a percentage of apparent consumption, manganese content
Manganese content typically ranges from 35% to 54% for manganese ore and from 74% to 95% for ferromanganese. -- Defined for 2021–22 as imports – exports ± adjustments for Government and industry stock changes. Beginning in 2023, Government stock changes no longer included.
imports 2021-24: Manganese ore
imports 2021-24: Ferromanganese
imports 2021-24: Silicomanganese
imports 2021-24: Manganese contained in principal manganese imports
Includes imports of ferromanganese, manganese dioxide, manganese ore, silicomanganese, and unwrought manganese metal.
For Australia, Joint Ore Reserves Committee-compliant or equivalent reserves were 110 million tons.
Production: Refinery, byproduct
Imports: Ores and concentrates
Imports: Primary
Imports: Secondary
Exports: Primary
Exports: Secondary
Consumption: Reported, secondary, purchased scrap
Significant revisions were made to secondary scrap estimates following review of updated data.
Consumption: Apparent, primary
Defined as primary imports – primary exports ± adjustments for industry stock changes, excluding secondary consumer stocks.
Consumption: Apparent, total
Defined as apparent primary consumption + reported secondary consumption.
Price, average annual, London Metal Exchange (LME), cash: Dollars per metric ton
Price, average annual, London Metal Exchange (LME), cash: Dollars per pound
Stocks, yearend: Consumer
Stocks, yearend: LME U.S. warehouses
Net import reliance as a percentage of total apparent consumption
Defined as imports – exports ± adjustments for consumer stock changes. -- Includes the nickel content of stainless steel and alloy scrap. Excluding scrap, net import reliance would be nearly 100%.
less than ½ unit.
imports 2021-24: Primary nickel
imports 2021-24: Nickel-containing scrap, including nickel content of stainless-steel scrap
Overseas territory of France.
For Australia, Joint Ore Reserves Committee-compliant or equivalent reserves were 11 million tons.
Imports and exports include the estimated niobium content of ferroniobium, niobium and tantalum ores and concentrates, niobium oxide, and niobium powders and unwrought metal. Niobium content was estimated assuming the following: 28% niobium oxide (Nb2O5) content in niobium ores and concentrates; 10% Nb2O5 content in tantalum ores and concentrates and synthetic concentrates; 100% niobium content in unwrought niobium metal (powders and other); and 65% niobium content in ferroniobium. Nb2O5 is 69.904% niobium by weight.
Defined for 2021–22 as production + imports - exports ± adjustments for Government and industry stock changes. Beginning in 2023, Government stock changes no longer included.
Only includes ferroniobium and nickel niobium.
Price, average unit value, ferroniobium, dollars per kilogram
Unit value is weighted average unit value of gross weight of U.S. ferroniobium trade (imports plus exports).
Defined for 2021–22 as change in total inventory from prior yearend inventory. If negative, increase in inventory. Beginning in 2023, Government stock changes no longer included.
imports 2021-24: Niobium and tantalum ores and concentrates
Of U. S. niobium material imports (by niobium content), 68% was ferroniobium, 22% was niobium metal, 9% was niobium oxide, and 1% was niobium ores and concentrates
imports 2021-24: Niobium oxide
imports 2021-24: Ferroniobium and niobium metal
Mine production: Palladium
Estimated from published sources.
Mine production: Platinum
Imports for consumption: Palladium
Includes data for the following Harmonized Tariff Schedule of the United States codes: 7110.11.0010, 7110.11.0020, 7110.11.0050, 7110.19.0000, 7110.21.0000, 7110.29.0000, 7110.31.0000, 7110.39.0000, 7110.41.0010, 7110.41.0020, 7110.41.0030, 7110.49.0010, and 7118.90.0020; 7112.92.0000 (2021); and 7112.92.0100 (2022–25).
Imports for consumption: Platinum
Imports for consumption: PGM waste and scrap
Imports for consumption: Iridium
Imports for consumption: Osmium
Imports for consumption: Rhodium
Imports for consumption: Ruthenium
Exports: Palladium
Includes data for the following Schedule B numbers: 7110.11.0000, 7110.19.0000, 7110.21.0000, 7110.29.0000, 7110.31.0000, 7110.39.0000, 7110.41.0000, and 7110.49.0000; 7112.92.0000 (2021); and 7112.92.0100 (2022–25).
Exports: Platinum
Exports: PGM waste and scrap
Exports: Rhodium
Exports: Other PGMs
Consumption, apparent: Palladium
Defined as primary production + secondary production + imports – exports. -- Excludes imports and (or) exports of waste and scrap.
Consumption, apparent: Platinum
Price, dollars per troy ounce: Palladium
Engelhard unfabricated metal average annual prices. Source: S&P Global Platts Metals Week.
Price, dollars per troy ounce: Platinum
Price, dollars per troy ounce: Iridium
Price, dollars per troy ounce: Rhodium
Price, dollars per troy ounce: Ruthenium
Net import reliance as a percentage of apparent consumption: Palladium
Excludes imports and (or) exports of waste and scrap. -- Defined as imports – exports.
Net import reliance as a percentage of apparent consumption: Platinum
imports 2021-24: Palladium
imports 2021-24: Platinum
PGM reserves
Reserves for Russia are based on the State Committee of Reserves of the Russian Federation (GKZ) classification system A+B+C1+C2, where C2 are reserves in deposits that are indicated but not being developed or prepared for development. C2 reserves were excluded here.
Imports, compounds and metals
REO equivalent or content of various materials were estimated from Trade Mining LLC shipping records.
Price, average, dollars per kilogram: Terbium oxide, 99.99% minimum
Free on board. Sources: Argus Media group, Argus Non-Ferrous Markets and Asian Metal Ltd.
Price, average, dollars per kilogram: Dysprosium oxide, 99.5% minimum
Price, average, dollars per kilogram: Holmium oxide, 99.5% minimum
Price, average, dollars per kilogram: Erbium oxide, 99.5%, minimum
Price, average, dollars per kilogram: Ytterbium oxide, 99.99% minimum
Price, average, dollars per kilogram: Lutetium oxide, 99.99% minimum
Net import reliance as a percentage of apparent consumption, compounds and metals
Defined as imports – exports. Quantitative export data were not available.
imports 2021-24: Terbium compounds and metals
Compounds and metals imported from Chile, Germany, Japan, the Republic of Korea, and the Netherlands were derived from mineral concentrates and chemical intermediates produced elsewhere. Import sources do not include heavy rare earths contained in value-added intermediates and finished products
imports 2021-24: Holmium compounds and metals
imports 2021-24: Erbium compounds and metals
imports 2021-24: Ytterbium compounds and metals
imports 2021-24: Lutetium compounds and metals
Includes Hong Kong. -- Compounds and metals imported from Chile, Germany, Japan, the Republic of Korea, and the Netherlands were derived from mineral concentrates and chemical intermediates produced elsewhere. Import sources do not include heavy rare earths contained in value-added intermediates and finished products
Domestic consumption rate of less than 2,000 kilograms of rubidium per year
1?gram ampoules of 99.75% (metal basis) rubidium
Australia, Canada, China, and Namibia were estimated to have reserves totaling less than 200,000 tons of recoverable rubidium materials
Imports, scandium oxide
Estimated from Trade Mining LLC shipping records.
Price, global, dollars per kilogram, range of average values: Scandium oxide, powder, 99.99% purity, 5- to 100-kilogram lot size
Ex-works China.
Price, global, dollars per kilogram, range of average values: Scandium metal, ingot, 99.999% purity, 1- to 10-kilogram lot size
Ex-works China. -- Source: Asian Metal Ltd.
Price, global, dollars per kilogram, range of average values: Scandium-aluminum alloy, ingot,scandium 2%, 1- to 30-kilogram lot size
Imports reported as Philippine in origin were reassigned to Japan because the finished scandium oxide was refined in Japan from Philippine scandium-oxalate feedstocks. The Philippines did not export finished scandium oxide. -- Although there are no domestic trade codes for scandium materials exclusively, shipping records indicated scandium oxide was imported. Import sources do not include scandium contained in value-added intermediates and finished products.
Although there are no domestic trade codes for scandium materials exclusively, shipping records indicated scandium oxide was imported. Import sources do not include scandium contained in value-added intermediates and finished products.
global capacity for scandium oxide
global production
Australia’s reserves (accessible Economic Demonstrated Resources)
For Australia, Joint Ore Reserves Committee-compliant or equivalent reserves were 12,000 tons
Imports and exports include the estimated tantalum content of synthetic tantalum-niobium concentrates, niobium and tantalum ores and concentrates, tantalum waste and scrap, unwrought tantalum alloys and powder, and other tantalum articles. Synthetic concentrates and niobium ores and concentrates were assumed to contain 50% Ta2O5. Tantalum ores and concentrates were assumed to contain 32% Ta2O5. Niobium ores and concentrates were assumed to contain 28% Ta2O5. Ta2O5 is 81.897% tantalum.
Price, tantalite, annual average, dollars per kilogram of tantalum oxide (Ta2O5) content
Sources: CRU Group (2021), the Institute for Rare Earths and Metals (2022–24), and Asian Metal (2025).
Defined for 2021–22 as imports - exports ± adjustments for Government and industry stock changes. Beginning in 2023, Government stock changes no longer included.
Defined for 2021–22 as production + imports - exports ± adjustments for Government and industry stock changes. Beginning in 2023, Government stock changes no longer included. -- Decrease in apparent consumption is due to a decline in imports for consumption caused by stockpiling in 2022.
imports 2021-24: Tantalum ores and concentrates
imports 2021-24: Tantalum metal and powder
imports 2021-24: Tantalum waste and scrap
imports 2021-24: Total
For Australia, Joint Ore Reserves Committee-compliant or equivalent reserves were 33,000 tons.
Production, copper telluride
May include exports of copper telluride.
Defined as production (tellurium content of copper telluride) + imports – exports ± adjustments for industry stock changes.
Price, annual average, dollars per kilogram: United States
Minimum purity of 99.95%, free on board, U.S. warehouse. Source: Argus Media group, Argus Non-Ferrous Markets.
Price, annual average, dollars per kilogram: Europe
Minimum purity of 99.99%, in warehouse, Rotterdam. Source: Argus Media group, Argus Non-Ferrous Markets.
Refinery production: copper telluride
Unless otherwise noted, data are for refined tellurium only to the extent possible. Countries that produced tellurium contained in copper ore and concentrate, copper smelter products (such as blister and anodes), copper refinery residues (such as anode slimes), and (or) other tellurium-containing materials but did not recover refined tellurium are excluded.
Refinery production: concentrate
Unless otherwise noted, data are for refined tellurium only to the extent possible. Countries that produced tellurium contained in copper ore and concentrate, copper smelter products (such as blister and anodes), copper refinery residues (such as anode slimes), and (or) other tellurium-containing materials but did not recover refined tellurium are excluded. -- Reported.
Unless otherwise noted, data are for refined tellurium only to the extent possible. Countries that produced tellurium contained in copper ore and concentrate, copper smelter products (such as blister and anodes), copper refinery residues (such as anode slimes), and (or) other tellurium-containing materials but did not recover refined tellurium are excluded. -- In addition to the countries listed, Australia, Belgium, Chile, Germany, India, Indonesia, the Republic of Korea, and the Philippines may have produced refined tellurium, but available information was inadequate to make reliable estimates of output.
Unless otherwise noted, data are for refined tellurium only to the extent possible. Countries that produced tellurium contained in copper ore and concentrate, copper smelter products (such as blister and anodes), copper refinery residues (such as anode slimes), and (or) other tellurium-containing materials but did not recover refined tellurium are excluded. -- Excludes U.S. production.
Refinery capacity: copper telluride
Refinery capacity: concentrate
Production, secondary: Old scrap
Production, secondary: New scrap
Imports for consumption: Tin alloys, gross weight
Imports for consumption: Tin waste and scrap, gross weight
Exports: Tin alloys, gross weight
Exports: Tin waste and scrap, gross weight
Shipments from Government stockpile, gross weight
Defined as change in inventory from prior yearend inventory. If negative, increase in inventory. Beginning in 2023, Government stock changes no longer available.
Consumption, apparent, refined
Defined for 2021–22 as production from old scrap + refined tin imports – refined tin exports ±adjustments for Government and industry stock changes. Beginning in 2023, Government stock changes no longer included.
Price, average, cents per pound: New York dealer
Price, average, cents per pound: London Metal Exchange (LME), cash
Stocks, consumer and dealer, yearend
Net import reliance as a percentage of apparent consumption, refined tin
Defined for 2021–22 as refined imports – refined exports ± adjustments for Government and industry stock changes. Beginning in 2023, Government stock changes no longer included.
imports 2021-24: Refined tin
imports 2021-24: Waste and scrap
Production from primary ore and concentrate
Production from ash, residues, and spent catalysts
Imports for consumption: Aluminum-vanadium master alloy
Imports for consumption: Ash and residues
Reported by the U.S. Census Bureau as kilograms of V2O5. To convert V2O5 content to vanadium content, multiply by 0.56. -- Includes estimates for data suppressed by the U.S. Census Bureau in the years 2021 through 2025.
Imports for consumption: Ferrovanadium
Imports for consumption: Oxides and hydroxides, other
Imports for consumption: Vanadium chemicals
Includes Harmonized Tariff Schedule of the United States codes for chloride oxides and hydroxides of vanadium (2827.49.1000), hydrides and nitrides of vanadium (2850.00.2000), vanadates (2841.90.1000), vanadium chlorides (2827.39.1000), and vanadium sulfates (2833.29.3000).
Imports for consumption: Vanadium metal
Includes waste and scrap.
Imports for consumption: Vanadium ores and concentrates
Reported by the U.S. Census Bureau as kilograms of V2O5. To convert V2O5 content to vanadium content, multiply by 0.56.
Imports for consumption: Vanadium pentoxide
Exports: Aluminum-vanadium master alloy
Exports: Ash and residues
Exports: Ferrovanadium
Exports: Oxides and hydroxides, other
Exports: Vanadium metal
Exports: Vanadium ores and concentrates
Exports: Vanadium pentoxide
Defined as primary production + secondary production + imports – exports ± adjustments for industry stock changes.
Price, average, vanadium pentoxide, dollars per pound
Chinese annual average V2O5 prices (98% V2O5 content). Source Argus Media, Argus Non-Ferrous Markets.
Stocks, yearend
Includes ferrovanadium, vanadium-aluminum alloy, other vanadium alloys, vanadium metal, vanadium pentoxide, and other specialty chemicals.
imports 2021-24: Ferrovanadium
imports 2021-24: Vanadium pentoxide
For Australia, Joint Ore Reserves Committee-compliant or equivalent reserves were 2.3 million tons.
Imports for consumption, yttrium, alloys, compounds, and metal
Exports, compounds
Includes data for the following Schedule B number: 2846.90.2015.
Defined as imports – exports. Rounded to one significant digit. Yttrium consumed domestically was imported or refined from imported materials.
Price, average, dollars per kilogram: Y2O3, minimum 99.999% purity
Free on board China. Source: Argus Media group, Argus Rare Earths.
Price, average, dollars per kilogram: Yttrium metal, minimum 99.9% purity
Net import relianceas a percentage of apparent consumption
Defined as imports – exports. -- Domestic production of mineral concentrates was stockpiled or exported. Consumers of compounds and metals were reliant on imports and stockpiled inventory of compounds and metals.
Includes data for the following Schedule B number: 2846.90.2015. -- Data adjusted by the U.S. Geological Survey to exclude low-value shipments. The U.S. Census Bureau reported 1,300 metric tons of exports in 2024 and 630 metric tons of exports through July 2025.
Estimated from Trade Mining LLC shipping records. -- Includes Hong Kong. -- Although there were no domestic trade codes for yttrium materials exclusively, shipping records indicated imported yttrium alloys, compounds, and metals were from these countries. -- Nearly all imports of yttrium metal and compounds were derived from mineral concentrates processed in China. -- Import sources do not include yttrium contained in value-added intermediates and finished products
Estimated from Trade Mining LLC shipping records. -- Although there were no domestic trade codes for yttrium materials exclusively, shipping records indicated imported yttrium alloys, compounds, and metals were from these countries. -- Nearly all imports of yttrium metal and compounds were derived from mineral concentrates processed in China. -- Import sources do not include yttrium contained in value-added intermediates and finished products
mine production of Y2O3 equivalent contained in rare-earth mineral concentrates
Yes
`,
  rows: `
usgs-mcs-2026.2	production	chromium	mining	USA			2021	eq	0			t		— thousand metric tons		reported	as:Cr	0	usgs-mcs-2026	row 2 of the extract	
usgs-mcs-2026.3	production	chromium	recycling	USA			2021	eq	147000			t	1000	147 thousand metric tons		reported	as:Cr	1	usgs-mcs-2026	row 3 of the extract	2
usgs-mcs-2026.4	imports	chromium		USA	WLD		2021	eq	571000			t	1000	571 thousand metric tons		reported	as:Cr	3	usgs-mcs-2026	row 4 of the extract	4
usgs-mcs-2026.5	exports	chromium		USA	WLD		2021	eq	114000			t	1000	114 thousand metric tons		reported	as:Cr	5	usgs-mcs-2026	row 5 of the extract	4
usgs-mcs-2026.6	stockpile-release	chromium		USA			2021	eq	7000			t	1000	7 thousand metric tons		reported	as:Cr	6	usgs-mcs-2026	row 6 of the extract	7
usgs-mcs-2026.7	consumption	chromium		USA			2021	eq	389000			t	1000	389 thousand metric tons		reported	as:Cr	8	usgs-mcs-2026	row 7 of the extract	
usgs-mcs-2026.8	consumption	chromium		USA			2021	eq	612000			t	1000	612 thousand metric tons		reported	as:Cr	9	usgs-mcs-2026	row 8 of the extract	10
usgs-mcs-2026.9	price	chromite	mining	MARKET-NOT-STATED			2021	eq	199			USD/t	1	199 dollars per metric ton		reported		11	usgs-mcs-2026	row 9 of the extract	12
usgs-mcs-2026.10	price	ferrochromium	metal	MARKET-NOT-STATED			2021	eq	1.5			USD/lb	0.1	1.5 dollars per pound		reported		13	usgs-mcs-2026	row 10 of the extract	14
usgs-mcs-2026.11	price	chromium-metal	metal	MARKET-NOT-STATED			2021	eq	4.23			USD/lb	0.01	4.23 dollars per pound		reported		15	usgs-mcs-2026	row 11 of the extract	12
usgs-mcs-2026.12	stocks	chromium		USA			2021	eq	6000			t	1000	6 thousand metric tons		reported	as:Cr	16	usgs-mcs-2026	row 12 of the extract	
usgs-mcs-2026.13	import-reliance	chromium		USA			2021	eq	76			%	1	76 percent		reported		17	usgs-mcs-2026	row 13 of the extract	18
usgs-mcs-2026.14	production	chromium	mining	USA			2022	eq	0			t		— thousand metric tons		reported	as:Cr	0	usgs-mcs-2026	row 14 of the extract	
usgs-mcs-2026.15	production	chromium	recycling	USA			2022	eq	138000			t	1000	138 thousand metric tons		reported	as:Cr	1	usgs-mcs-2026	row 15 of the extract	2
usgs-mcs-2026.16	imports	chromium		USA	WLD		2022	eq	610000			t	10000	610 thousand metric tons		reported	as:Cr	3	usgs-mcs-2026	row 16 of the extract	4
usgs-mcs-2026.17	exports	chromium		USA	WLD		2022	eq	162000			t	1000	162 thousand metric tons		reported	as:Cr	5	usgs-mcs-2026	row 17 of the extract	4
usgs-mcs-2026.18	stockpile-release	chromium		USA			2022	eq	5000			t	1000	5 thousand metric tons		reported	as:Cr	6	usgs-mcs-2026	row 18 of the extract	7
usgs-mcs-2026.19	consumption	chromium		USA			2022	eq	328000			t	1000	328 thousand metric tons		reported	as:Cr	8	usgs-mcs-2026	row 19 of the extract	
usgs-mcs-2026.20	consumption	chromium		USA			2022	eq	591000			t	1000	591 thousand metric tons		reported	as:Cr	9	usgs-mcs-2026	row 20 of the extract	10
usgs-mcs-2026.21	price	chromite	mining	MARKET-NOT-STATED			2022	eq	277			USD/t	1	277 dollars per metric ton		reported		11	usgs-mcs-2026	row 21 of the extract	12
usgs-mcs-2026.22	price	ferrochromium	metal	MARKET-NOT-STATED			2022	eq	3.19			USD/lb	0.01	3.19 dollars per pound		reported		13	usgs-mcs-2026	row 22 of the extract	14
usgs-mcs-2026.23	price	chromium-metal	metal	MARKET-NOT-STATED			2022	eq	7.2			USD/lb	0.1	7.2 dollars per pound		reported		15	usgs-mcs-2026	row 23 of the extract	12
usgs-mcs-2026.24	stocks	chromium		USA			2022	eq	5000			t	1000	5 thousand metric tons		reported	as:Cr	16	usgs-mcs-2026	row 24 of the extract	
usgs-mcs-2026.25	import-reliance	chromium		USA			2022	eq	77			%	1	77 percent		reported		17	usgs-mcs-2026	row 25 of the extract	18
usgs-mcs-2026.26	production	chromium	mining	USA			2023	eq	0			t		— thousand metric tons		reported	as:Cr	0	usgs-mcs-2026	row 26 of the extract	
usgs-mcs-2026.27	production	chromium	recycling	USA			2023	eq	126000			t	1000	126 thousand metric tons		reported	as:Cr	1	usgs-mcs-2026	row 27 of the extract	2
usgs-mcs-2026.28	imports	chromium		USA	WLD		2023	eq	451000			t	1000	451 thousand metric tons		reported	as:Cr	3	usgs-mcs-2026	row 28 of the extract	4
usgs-mcs-2026.29	exports	chromium		USA	WLD		2023	eq	178000			t	1000	178 thousand metric tons		reported	as:Cr	5	usgs-mcs-2026	row 29 of the extract	4
usgs-mcs-2026.30	stockpile-release	chromium		USA			2023								not-reported	reported	as:Cr	6	usgs-mcs-2026	row 30 of the extract	7
usgs-mcs-2026.31	consumption	chromium		USA			2023	eq	365000			t	1000	365 thousand metric tons		reported	as:Cr	8	usgs-mcs-2026	row 31 of the extract	
usgs-mcs-2026.32	consumption	chromium		USA			2023	eq	399000			t	1000	399 thousand metric tons		reported	as:Cr	9	usgs-mcs-2026	row 32 of the extract	10
usgs-mcs-2026.33	price	chromite	mining	MARKET-NOT-STATED			2023	eq	321			USD/t	1	321 dollars per metric ton		reported		11	usgs-mcs-2026	row 33 of the extract	12
usgs-mcs-2026.34	price	ferrochromium	metal	MARKET-NOT-STATED			2023	eq	2.55			USD/lb	0.01	2.55 dollars per pound		reported		13	usgs-mcs-2026	row 34 of the extract	14
usgs-mcs-2026.35	price	chromium-metal	metal	MARKET-NOT-STATED			2023	eq	5.05			USD/lb	0.01	5.05 dollars per pound		reported		15	usgs-mcs-2026	row 35 of the extract	12
usgs-mcs-2026.36	stocks	chromium		USA			2023	eq	5000			t	1000	5 thousand metric tons		reported	as:Cr	16	usgs-mcs-2026	row 36 of the extract	
usgs-mcs-2026.37	import-reliance	chromium		USA			2023	eq	68			%	1	68 percent		reported		17	usgs-mcs-2026	row 37 of the extract	18
usgs-mcs-2026.38	production	chromium	mining	USA			2024	eq	0			t		— thousand metric tons		reported	as:Cr	0	usgs-mcs-2026	row 38 of the extract	
usgs-mcs-2026.39	production	chromium	recycling	USA			2024	eq	103000			t	1000	103 thousand metric tons		reported	as:Cr	1	usgs-mcs-2026	row 39 of the extract	2
usgs-mcs-2026.40	imports	chromium		USA	WLD		2024	eq	492000			t	1000	492 thousand metric tons		reported	as:Cr	3	usgs-mcs-2026	row 40 of the extract	4
usgs-mcs-2026.41	exports	chromium		USA	WLD		2024	eq	148000			t	1000	148 thousand metric tons		reported	as:Cr	5	usgs-mcs-2026	row 41 of the extract	4
usgs-mcs-2026.42	stockpile-release	chromium		USA			2024								not-reported	reported	as:Cr	6	usgs-mcs-2026	row 42 of the extract	7
usgs-mcs-2026.43	consumption	chromium		USA			2024	eq	360000			t	10000	360 thousand metric tons		estimated	as:Cr	8	usgs-mcs-2026	row 43 of the extract	
usgs-mcs-2026.44	consumption	chromium		USA			2024	eq	442000			t	1000	442 thousand metric tons		reported	as:Cr	9	usgs-mcs-2026	row 44 of the extract	10
usgs-mcs-2026.45	price	chromite	mining	MARKET-NOT-STATED			2024	eq	331			USD/t	1	331 dollars per metric ton		reported		11	usgs-mcs-2026	row 45 of the extract	12
usgs-mcs-2026.46	price	ferrochromium	metal	MARKET-NOT-STATED			2024	eq	1.76			USD/lb	0.01	1.76 dollars per pound		reported		13	usgs-mcs-2026	row 46 of the extract	14
usgs-mcs-2026.47	price	chromium-metal	metal	MARKET-NOT-STATED			2024	eq	5.3			USD/lb	0.1	5.3 dollars per pound		reported		15	usgs-mcs-2026	row 47 of the extract	12
usgs-mcs-2026.48	stocks	chromium		USA			2024	eq	5000			t	1000	5 thousand metric tons		estimated	as:Cr	16	usgs-mcs-2026	row 48 of the extract	
usgs-mcs-2026.49	import-reliance	chromium		USA			2024	eq	77			%	1	77 percent		reported		17	usgs-mcs-2026	row 49 of the extract	18
usgs-mcs-2026.50	production	chromium	mining	USA			2025	eq	0			t		— thousand metric tons		reported	as:Cr	0	usgs-mcs-2026	row 50 of the extract	
usgs-mcs-2026.51	production	chromium	recycling	USA			2025	eq	100000			t	10000	100 thousand metric tons		estimated	as:Cr	1	usgs-mcs-2026	row 51 of the extract	2
usgs-mcs-2026.52	imports	chromium		USA	WLD		2025	eq	520000			t	10000	520 thousand metric tons		estimated	as:Cr	3	usgs-mcs-2026	row 52 of the extract	4
usgs-mcs-2026.53	exports	chromium		USA	WLD		2025	eq	140000			t	10000	140 thousand metric tons		estimated	as:Cr	5	usgs-mcs-2026	row 53 of the extract	4
usgs-mcs-2026.54	stockpile-release	chromium		USA			2025								not-reported	reported	as:Cr	6	usgs-mcs-2026	row 54 of the extract	7
usgs-mcs-2026.55	consumption	chromium		USA			2025	eq	360000			t	10000	360 thousand metric tons		estimated	as:Cr	8	usgs-mcs-2026	row 55 of the extract	
usgs-mcs-2026.56	consumption	chromium		USA			2025	eq	480000			t	10000	480 thousand metric tons		estimated	as:Cr	9	usgs-mcs-2026	row 56 of the extract	10
usgs-mcs-2026.57	price	chromite	mining	MARKET-NOT-STATED			2025	eq	290			USD/t	1	290 dollars per metric ton		estimated		11	usgs-mcs-2026	row 57 of the extract	12
usgs-mcs-2026.58	price	ferrochromium	metal	MARKET-NOT-STATED			2025	eq	1.6			USD/lb	0.1	1.6 dollars per pound		estimated		13	usgs-mcs-2026	row 58 of the extract	14
usgs-mcs-2026.59	price	chromium-metal	metal	MARKET-NOT-STATED			2025	eq	5.9			USD/lb	0.1	5.9 dollars per pound		estimated		15	usgs-mcs-2026	row 59 of the extract	12
usgs-mcs-2026.60	stocks	chromium		USA			2025	eq	5000			t	1000	5 thousand metric tons		estimated	as:Cr	16	usgs-mcs-2026	row 60 of the extract	
usgs-mcs-2026.61	import-reliance	chromium		USA			2025	eq	79			%	1	79 percent		estimated		17	usgs-mcs-2026	row 61 of the extract	18
usgs-mcs-2026.62	imports	chromite	mining	USA	ZAF	own-imports	2021/2024	eq	96			%	1	96 percent		reported		19	usgs-mcs-2026	row 62 of the extract	
usgs-mcs-2026.63	imports	chromite	mining	USA	TUR	own-imports	2021/2024	eq	3			%	1	3 percent		reported		19	usgs-mcs-2026	row 63 of the extract	
usgs-mcs-2026.64	imports	chromite	mining	USA	OTHER-COUNTRIES	own-imports	2021/2024	eq	1			%	1	1 percent		reported		19	usgs-mcs-2026	row 64 of the extract	
usgs-mcs-2026.65	imports	chromium		USA	KAZ	own-imports	2021/2024	eq	25			%	1	25 percent		reported		20	usgs-mcs-2026	row 65 of the extract	
usgs-mcs-2026.66	imports	chromium		USA	CHN	own-imports	2021/2024	eq	19			%	1	19 percent		reported		20	usgs-mcs-2026	row 66 of the extract	
usgs-mcs-2026.67	imports	chromium		USA	DEU	own-imports	2021/2024	eq	14			%	1	14 percent		reported		20	usgs-mcs-2026	row 67 of the extract	
usgs-mcs-2026.68	imports	chromium		USA	IND	own-imports	2021/2024	eq	13			%	1	13 percent		reported		20	usgs-mcs-2026	row 68 of the extract	
usgs-mcs-2026.69	imports	chromium		USA	OTHER-COUNTRIES	own-imports	2021/2024	eq	29			%	1	29 percent		reported		20	usgs-mcs-2026	row 69 of the extract	
usgs-mcs-2026.70	imports	chromium	recycling	USA	CAN	own-imports	2021/2024	eq	50			%	1	50 percent		reported		21	usgs-mcs-2026	row 70 of the extract	22
usgs-mcs-2026.71	imports	chromium	recycling	USA	MEX	own-imports	2021/2024	eq	45			%	1	45 percent		reported		21	usgs-mcs-2026	row 71 of the extract	22
usgs-mcs-2026.72	imports	chromium	recycling	USA	OTHER-COUNTRIES	own-imports	2021/2024	eq	5			%	1	5 percent		reported		21	usgs-mcs-2026	row 72 of the extract	22
usgs-mcs-2026.73	imports	chromium-metal	metal	USA	CHN	own-imports	2021/2024	eq	40			%	1	40 percent		reported		23	usgs-mcs-2026	row 73 of the extract	
usgs-mcs-2026.74	imports	chromium-metal	metal	USA	GBR	own-imports	2021/2024	eq	26			%	1	26 percent		reported		23	usgs-mcs-2026	row 74 of the extract	
usgs-mcs-2026.75	imports	chromium-metal	metal	USA	RUS	own-imports	2021/2024	eq	15			%	1	15 percent		reported		23	usgs-mcs-2026	row 75 of the extract	
usgs-mcs-2026.76	imports	chromium-metal	metal	USA	FRA	own-imports	2021/2024	eq	14			%	1	14 percent		reported		23	usgs-mcs-2026	row 76 of the extract	
usgs-mcs-2026.77	imports	chromium-metal	metal	USA	OTHER-COUNTRIES	own-imports	2021/2024	eq	5			%	1	5 percent		reported		23	usgs-mcs-2026	row 77 of the extract	
usgs-mcs-2026.78	imports	ferrochromium	metal	USA	ZAF	own-imports	2021/2024	eq	41			%	1	41 percent		reported		24	usgs-mcs-2026	row 78 of the extract	
usgs-mcs-2026.79	imports	ferrochromium	metal	USA	KAZ	own-imports	2021/2024	eq	24			%	1	24 percent		reported		24	usgs-mcs-2026	row 79 of the extract	
usgs-mcs-2026.80	imports	ferrochromium	metal	USA	RUS	own-imports	2021/2024	eq	6			%	1	6 percent		reported		24	usgs-mcs-2026	row 80 of the extract	
usgs-mcs-2026.81	imports	ferrochromium	metal	USA	FIN	own-imports	2021/2024	eq	5			%	1	5 percent		reported		24	usgs-mcs-2026	row 81 of the extract	
usgs-mcs-2026.82	imports	ferrochromium	metal	USA	OTHER-COUNTRIES	own-imports	2021/2024	eq	24			%	1	24 percent		reported		24	usgs-mcs-2026	row 82 of the extract	
usgs-mcs-2026.83	imports	stainless-steel	end-use	USA	TWN	own-imports	2021/2024	eq	16			%	1	16 percent		reported		25	usgs-mcs-2026	row 83 of the extract	
usgs-mcs-2026.84	imports	stainless-steel	end-use	USA	FIN	own-imports	2021/2024	eq	12			%	1	12 percent		reported		25	usgs-mcs-2026	row 84 of the extract	
usgs-mcs-2026.85	imports	stainless-steel	end-use	USA	IND	own-imports	2021/2024	eq	11			%	1	11 percent		reported		25	usgs-mcs-2026	row 85 of the extract	
usgs-mcs-2026.86	imports	stainless-steel	end-use	USA	CHN	own-imports	2021/2024	eq	6			%	1	6 percent		reported		25	usgs-mcs-2026	row 86 of the extract	26
usgs-mcs-2026.87	imports	stainless-steel	end-use	USA	OTHER-COUNTRIES	own-imports	2021/2024	eq	55			%	1	55 percent		reported		25	usgs-mcs-2026	row 87 of the extract	
usgs-mcs-2026.88	imports	chromium		USA	ZAF	own-imports	2021/2024	eq	31			%	1	31 percent		reported		27	usgs-mcs-2026	row 88 of the extract	
usgs-mcs-2026.89	imports	chromium		USA	KAZ	own-imports	2021/2024	eq	11			%	1	11 percent		reported		27	usgs-mcs-2026	row 89 of the extract	
usgs-mcs-2026.90	imports	chromium		USA	FIN	own-imports	2021/2024	eq	6			%	1	6 percent		reported		27	usgs-mcs-2026	row 90 of the extract	
usgs-mcs-2026.91	imports	chromium		USA	CAN	own-imports	2021/2024	eq	5			%	1	5 percent		reported		27	usgs-mcs-2026	row 91 of the extract	
usgs-mcs-2026.92	imports	chromium		USA	OTHER-COUNTRIES	own-imports	2021/2024	eq	47			%	1	47 percent		reported		27	usgs-mcs-2026	row 92 of the extract	
usgs-mcs-2026.93	production	chromium	mining	USA			2024	eq	0			t		— thousand metric tons		reported	gross	28	usgs-mcs-2026	row 93 of the extract	29
usgs-mcs-2026.94	production	chromium	mining	BRA			2024	eq	1400000			t	100000	1,400 thousand metric tons		estimated	gross	28	usgs-mcs-2026	row 94 of the extract	29
usgs-mcs-2026.95	production	chromium	mining	FIN			2024	eq	1940000			t	10000	1,940 thousand metric tons		reported	gross	28	usgs-mcs-2026	row 95 of the extract	29
usgs-mcs-2026.96	production	chromium	mining	IND			2024	eq	3370000			t	10000	3,370 thousand metric tons		reported	gross	28	usgs-mcs-2026	row 96 of the extract	29
usgs-mcs-2026.97	production	chromium	mining	KAZ			2024	eq	6100000			t	100000	6,100 thousand metric tons		estimated	gross	28	usgs-mcs-2026	row 97 of the extract	29
usgs-mcs-2026.98	production	chromium	mining	ZAF			2024	eq	22900000			t	100000	22,900 thousand metric tons		reported	gross	28	usgs-mcs-2026	row 98 of the extract	29
usgs-mcs-2026.99	production	chromium	mining	TUR			2024	eq	9300000			t	100000	9,300 thousand metric tons		reported	gross	28	usgs-mcs-2026	row 99 of the extract	29
usgs-mcs-2026.100	production	chromium	mining	ZWE			2024	eq	1600000			t	100000	1,600 thousand metric tons		reported	gross	28	usgs-mcs-2026	row 100 of the extract	29
usgs-mcs-2026.101	production	chromium	mining	OTHER-COUNTRIES			2024	eq	3000000			t	100000	3,000 thousand metric tons		reported	gross	28	usgs-mcs-2026	row 101 of the extract	29
usgs-mcs-2026.102	production	chromium	mining	WLD			2024	eq	49600000			t	100000	49,600 thousand metric tons		reported	gross	28	usgs-mcs-2026	row 102 of the extract	29
usgs-mcs-2026.103	production	chromium	mining	USA			2025	eq	0			t		— thousand metric tons		estimated	gross	28	usgs-mcs-2026	row 103 of the extract	29
usgs-mcs-2026.104	production	chromium	mining	BRA			2025	eq	2000000			t	100000	2,000 thousand metric tons		estimated	gross	28	usgs-mcs-2026	row 104 of the extract	29
usgs-mcs-2026.105	production	chromium	mining	FIN			2025	eq	1900000			t	100000	1,900 thousand metric tons		estimated	gross	28	usgs-mcs-2026	row 105 of the extract	29
usgs-mcs-2026.106	production	chromium	mining	IND			2025	eq	3000000			t	100000	3,000 thousand metric tons		estimated	gross	28	usgs-mcs-2026	row 106 of the extract	29
usgs-mcs-2026.107	production	chromium	mining	KAZ			2025	eq	7000000			t	100000	7,000 thousand metric tons		estimated	gross	28	usgs-mcs-2026	row 107 of the extract	29
usgs-mcs-2026.108	production	chromium	mining	ZAF			2025	eq	23000000			t	1000000	23,000 thousand metric tons		estimated	gross	28	usgs-mcs-2026	row 108 of the extract	29
usgs-mcs-2026.109	production	chromium	mining	TUR			2025	eq	9000000			t	100000	9,000 thousand metric tons		estimated	gross	28	usgs-mcs-2026	row 109 of the extract	29
usgs-mcs-2026.110	production	chromium	mining	ZWE			2025	eq	2000000			t	100000	2,000 thousand metric tons		estimated	gross	28	usgs-mcs-2026	row 110 of the extract	29
usgs-mcs-2026.111	production	chromium	mining	OTHER-COUNTRIES			2025	eq	3000000			t	100000	3,000 thousand metric tons		estimated	gross	28	usgs-mcs-2026	row 111 of the extract	29
usgs-mcs-2026.112	production	chromium	mining	WLD			2025	eq	51000000			t	1000000	51,000 thousand metric tons		estimated	gross	28	usgs-mcs-2026	row 112 of the extract	29
usgs-mcs-2026.113	reserves	chromium		USA			2024	eq	8500000			t	100000	8,500 thousand metric tons		reported	gross	30	usgs-mcs-2026	row 113 of the extract	29
usgs-mcs-2026.114	reserves	chromium		BRA			2024	eq	3900000			t	100000	3,900 thousand metric tons		reported	gross	30	usgs-mcs-2026	row 114 of the extract	29
usgs-mcs-2026.115	reserves	chromium		FIN			2024	eq	63000000			t	1000000	63,000 thousand metric tons		reported	gross	30	usgs-mcs-2026	row 115 of the extract	29
usgs-mcs-2026.116	reserves	chromium		IND			2024	eq	79000000			t	1000000	79,000 thousand metric tons		reported	gross	30	usgs-mcs-2026	row 116 of the extract	29
usgs-mcs-2026.117	reserves	chromium		KAZ			2024	eq	230000000			t	10000000	230,000 thousand metric tons		reported	gross	30	usgs-mcs-2026	row 117 of the extract	31
usgs-mcs-2026.118	reserves	chromium		ZAF			2024	eq	350000000			t	10000000	350,000 thousand metric tons		reported	gross	30	usgs-mcs-2026	row 118 of the extract	29
usgs-mcs-2026.119	reserves	chromium		TUR			2024	eq	27000000			t	1000000	27,000 thousand metric tons		reported	gross	30	usgs-mcs-2026	row 119 of the extract	29
usgs-mcs-2026.120	reserves	chromium		ZWE			2024	eq	140000000			t	10000000	140,000 thousand metric tons		reported	gross	30	usgs-mcs-2026	row 120 of the extract	29
usgs-mcs-2026.121	reserves	chromium		OTHER-COUNTRIES			2024								not-reported	reported	gross	30	usgs-mcs-2026	row 121 of the extract	29
usgs-mcs-2026.122	reserves	chromium		WLD			2024	gt	1200000000			t		>1,200,000 thousand metric tons		reported	gross	30	usgs-mcs-2026	row 122 of the extract	29
usgs-mcs-2026.123	reserves	chromium		USA			2025	eq	630000			t	10000	630 thousand metric tons		estimated	as:Cr2O3	32	usgs-mcs-2026	row 123 of the extract	29
usgs-mcs-2026.124	reserves	chromium		BRA			2025	eq	1000000			t	100000	1,000 thousand metric tons		estimated	as:Cr2O3	32	usgs-mcs-2026	row 124 of the extract	29
usgs-mcs-2026.125	reserves	chromium		FIN			2025	eq	16000000			t	1000000	16,000 thousand metric tons		estimated	as:Cr2O3	32	usgs-mcs-2026	row 125 of the extract	29
usgs-mcs-2026.126	reserves	chromium		IND			2025	eq	27000000			t	1000000	27,000 thousand metric tons		estimated	as:Cr2O3	32	usgs-mcs-2026	row 126 of the extract	29
usgs-mcs-2026.127	reserves	chromium		KAZ			2025	eq	100000000			t	10000000	100,000 thousand metric tons		estimated	as:Cr2O3	32	usgs-mcs-2026	row 127 of the extract	29
usgs-mcs-2026.128	reserves	chromium		ZAF			2025	eq	110000000			t	10000000	110,000 thousand metric tons		estimated	as:Cr2O3	32	usgs-mcs-2026	row 128 of the extract	29
usgs-mcs-2026.129	reserves	chromium		TUR			2025	eq	5700000			t	100000	5,700 thousand metric tons		estimated	as:Cr2O3	32	usgs-mcs-2026	row 129 of the extract	29
usgs-mcs-2026.130	reserves	chromium		ZWE			2025	eq	78000000			t	1000000	78,000 thousand metric tons		estimated	as:Cr2O3	32	usgs-mcs-2026	row 130 of the extract	29
usgs-mcs-2026.131	reserves	chromium		OTHER-COUNTRIES			2025								not-reported	estimated	as:Cr2O3	32	usgs-mcs-2026	row 131 of the extract	29
usgs-mcs-2026.132	reserves	chromium		WLD			2025	gt	540000000			t		>540,000 thousand metric tons		estimated	as:Cr2O3	32	usgs-mcs-2026	row 132 of the extract	29
usgs-mcs-2026.133	production	cobalt	mining	USA			2021	eq	650			t	10	650 metric tons		estimated	as:Co	0	usgs-mcs-2026	row 133 of the extract	
usgs-mcs-2026.134	production	cobalt	recycling	USA			2021	eq	1800			t	100	1,800 metric tons		estimated	as:Co	1	usgs-mcs-2026	row 134 of the extract	33
usgs-mcs-2026.135	imports	cobalt		USA	WLD		2021	eq	9790			t	10	9,790 metric tons		reported	as:Co	3	usgs-mcs-2026	row 135 of the extract	
usgs-mcs-2026.136	exports	cobalt		USA	WLD		2021	eq	4930			t	10	4,930 metric tons		reported	as:Co	5	usgs-mcs-2026	row 136 of the extract	
usgs-mcs-2026.137	consumption	cobalt		USA			2021	eq	7270			t	10	7,270 metric tons		estimated	as:Co	34	usgs-mcs-2026	row 137 of the extract	35
usgs-mcs-2026.138	consumption	cobalt		USA			2021	eq	6650			t	10	6,650 metric tons		estimated	as:Co	36	usgs-mcs-2026	row 138 of the extract	37
usgs-mcs-2026.139	price	cobalt		USA			2021	eq	24.21			USD/lb	0.01	24.21 dollars per pound		reported		38	usgs-mcs-2026	row 139 of the extract	39
usgs-mcs-2026.140	price	cobalt		lme			2021	eq	23.17			USD/lb	0.01	23.17 dollars per pound		reported		40	usgs-mcs-2026	row 140 of the extract	
usgs-mcs-2026.141	stocks	cobalt		USA			2021	eq	1010			t	10	1,010 metric tons		estimated	as:Co	41	usgs-mcs-2026	row 141 of the extract	42
usgs-mcs-2026.142	stocks	cobalt		USA			2021	eq	50			t	1	50 metric tons		reported	as:Co	43	usgs-mcs-2026	row 142 of the extract	
usgs-mcs-2026.143	import-reliance	cobalt		USA			2021	eq	73			%	1	73 percent		reported		17	usgs-mcs-2026	row 143 of the extract	44
usgs-mcs-2026.144	production	cobalt	mining	USA			2022	eq	500			t	10	500 metric tons		estimated	as:Co	0	usgs-mcs-2026	row 144 of the extract	
usgs-mcs-2026.145	production	cobalt	recycling	USA			2022	eq	1920			t	10	1,920 metric tons		estimated	as:Co	1	usgs-mcs-2026	row 145 of the extract	33
usgs-mcs-2026.146	imports	cobalt		USA	WLD		2022	eq	10500			t	100	10,500 metric tons		reported	as:Co	3	usgs-mcs-2026	row 146 of the extract	
usgs-mcs-2026.147	exports	cobalt		USA	WLD		2022	eq	5360			t	10	5,360 metric tons		reported	as:Co	5	usgs-mcs-2026	row 147 of the extract	
usgs-mcs-2026.148	consumption	cobalt		USA			2022	eq	7570			t	10	7,570 metric tons		estimated	as:Co	34	usgs-mcs-2026	row 148 of the extract	35
usgs-mcs-2026.149	consumption	cobalt		USA			2022	eq	7150			t	10	7,150 metric tons		estimated	as:Co	36	usgs-mcs-2026	row 149 of the extract	37
usgs-mcs-2026.150	price	cobalt		USA			2022	eq	30.78			USD/lb	0.01	30.78 dollars per pound		reported		38	usgs-mcs-2026	row 150 of the extract	39
usgs-mcs-2026.151	price	cobalt		lme			2022	eq	28.83			USD/lb	0.01	28.83 dollars per pound		reported		40	usgs-mcs-2026	row 151 of the extract	
usgs-mcs-2026.152	stocks	cobalt		USA			2022	eq	946			t	1	946 metric tons		estimated	as:Co	41	usgs-mcs-2026	row 152 of the extract	42
usgs-mcs-2026.153	stocks	cobalt		USA			2022	eq	34			t	1	34 metric tons		reported	as:Co	43	usgs-mcs-2026	row 153 of the extract	
usgs-mcs-2026.154	import-reliance	cobalt		USA			2022	eq	73			%	1	73 percent		reported		17	usgs-mcs-2026	row 154 of the extract	44
usgs-mcs-2026.155	production	cobalt	mining	USA			2023	eq	500			t	10	500 metric tons		estimated	as:Co	0	usgs-mcs-2026	row 155 of the extract	
usgs-mcs-2026.156	production	cobalt	recycling	USA			2023	eq	2030			t	10	2,030 metric tons		estimated	as:Co	1	usgs-mcs-2026	row 156 of the extract	33
usgs-mcs-2026.157	imports	cobalt		USA	WLD		2023	eq	9500			t	100	9,500 metric tons		reported	as:Co	3	usgs-mcs-2026	row 157 of the extract	
usgs-mcs-2026.158	exports	cobalt		USA	WLD		2023	eq	5110			t	10	5,110 metric tons		reported	as:Co	5	usgs-mcs-2026	row 158 of the extract	
usgs-mcs-2026.159	consumption	cobalt		USA			2023	eq	7840			t	10	7,840 metric tons		estimated	as:Co	34	usgs-mcs-2026	row 159 of the extract	35
usgs-mcs-2026.160	consumption	cobalt		USA			2023	eq	6440			t	10	6,440 metric tons		estimated	as:Co	36	usgs-mcs-2026	row 160 of the extract	37
usgs-mcs-2026.161	price	cobalt		USA			2023	eq	17.2			USD/lb	0.1	17.2 dollars per pound		reported		38	usgs-mcs-2026	row 161 of the extract	39
usgs-mcs-2026.162	price	cobalt		lme			2023	eq	15.48			USD/lb	0.01	15.48 dollars per pound		reported		40	usgs-mcs-2026	row 162 of the extract	
usgs-mcs-2026.163	stocks	cobalt		USA			2023	eq	925			t	1	925 metric tons		estimated	as:Co	41	usgs-mcs-2026	row 163 of the extract	42
usgs-mcs-2026.164	stocks	cobalt		USA			2023	eq	34			t	1	34 metric tons		reported	as:Co	43	usgs-mcs-2026	row 164 of the extract	
usgs-mcs-2026.165	import-reliance	cobalt		USA			2023	eq	69			%	1	69 percent		reported		17	usgs-mcs-2026	row 165 of the extract	44
usgs-mcs-2026.167	production	cobalt	recycling	USA			2024	eq	2050			t	10	2,050 metric tons		estimated	as:Co	1	usgs-mcs-2026	row 167 of the extract	33
usgs-mcs-2026.168	imports	cobalt		USA	WLD		2024	eq	10800			t	100	10,800 metric tons		reported	as:Co	3	usgs-mcs-2026	row 168 of the extract	
usgs-mcs-2026.169	exports	cobalt		USA	WLD		2024	eq	4880			t	10	4,880 metric tons		reported	as:Co	5	usgs-mcs-2026	row 169 of the extract	
usgs-mcs-2026.170	consumption	cobalt		USA			2024	eq	7830			t	10	7,830 metric tons		estimated	as:Co	34	usgs-mcs-2026	row 170 of the extract	35
usgs-mcs-2026.171	consumption	cobalt		USA			2024	eq	7960			t	10	7,960 metric tons		estimated	as:Co	36	usgs-mcs-2026	row 171 of the extract	37
usgs-mcs-2026.172	price	cobalt		USA			2024	eq	16.77			USD/lb	0.01	16.77 dollars per pound		reported		38	usgs-mcs-2026	row 172 of the extract	39
usgs-mcs-2026.173	price	cobalt		lme			2024	eq	11.84			USD/lb	0.01	11.84 dollars per pound		reported		40	usgs-mcs-2026	row 173 of the extract	
usgs-mcs-2026.174	stocks	cobalt		USA			2024	eq	956			t	1	956 metric tons		estimated	as:Co	41	usgs-mcs-2026	row 174 of the extract	42
usgs-mcs-2026.175	stocks	cobalt		USA			2024	eq	34			t	1	34 metric tons		reported	as:Co	43	usgs-mcs-2026	row 175 of the extract	
usgs-mcs-2026.176	import-reliance	cobalt		USA			2024	eq	74			%	1	74 percent		reported		17	usgs-mcs-2026	row 176 of the extract	44
usgs-mcs-2026.178	production	cobalt	recycling	USA			2025	eq	2000			t	100	2,000 metric tons		estimated	as:Co	1	usgs-mcs-2026	row 178 of the extract	33
usgs-mcs-2026.179	imports	cobalt		USA	WLD		2025	eq	14000			t	1000	14,000 metric tons		estimated	as:Co	3	usgs-mcs-2026	row 179 of the extract	
usgs-mcs-2026.180	exports	cobalt		USA	WLD		2025	eq	4500			t	100	4,500 metric tons		estimated	as:Co	5	usgs-mcs-2026	row 180 of the extract	
usgs-mcs-2026.181	consumption	cobalt		USA			2025	eq	8000			t	100	8,000 metric tons		estimated	as:Co	34	usgs-mcs-2026	row 181 of the extract	35
usgs-mcs-2026.182	consumption	cobalt		USA			2025	eq	9600			t	100	9,600 metric tons		estimated	as:Co	36	usgs-mcs-2026	row 182 of the extract	37
usgs-mcs-2026.183	price	cobalt		USA			2025	eq	21			USD/lb	1	21 dollars per pound		estimated		38	usgs-mcs-2026	row 183 of the extract	39
usgs-mcs-2026.184	price	cobalt		lme			2025	eq	15			USD/lb	1	15 dollars per pound		estimated		40	usgs-mcs-2026	row 184 of the extract	
usgs-mcs-2026.185	stocks	cobalt		USA			2025	eq	1500			t	100	1,500 metric tons		estimated	as:Co	41	usgs-mcs-2026	row 185 of the extract	42
usgs-mcs-2026.186	stocks	cobalt		USA			2025	eq	34			t	1	34 metric tons		estimated	as:Co	43	usgs-mcs-2026	row 186 of the extract	
usgs-mcs-2026.187	import-reliance	cobalt		USA			2025	eq	79			%	1	79 percent		estimated		17	usgs-mcs-2026	row 187 of the extract	44
usgs-mcs-2026.188	imports	cobalt		USA	NOR	own-imports	2021/2024	eq	26			%	1	26 percent		reported		45	usgs-mcs-2026	row 188 of the extract	
usgs-mcs-2026.189	imports	cobalt		USA	FIN	own-imports	2021/2024	eq	16			%	1	16 percent		reported		45	usgs-mcs-2026	row 189 of the extract	
usgs-mcs-2026.190	imports	cobalt		USA	CAN	own-imports	2021/2024	eq	14			%	1	14 percent		reported		45	usgs-mcs-2026	row 190 of the extract	
usgs-mcs-2026.191	imports	cobalt		USA	JPN	own-imports	2021/2024	eq	14			%	1	14 percent		reported		45	usgs-mcs-2026	row 191 of the extract	
usgs-mcs-2026.192	imports	cobalt		USA	OTHER-COUNTRIES	own-imports	2021/2024	eq	30			%	1	30 percent		reported		45	usgs-mcs-2026	row 192 of the extract	
usgs-mcs-2026.193	production	cobalt	mining	USA			2024	eq	200			t	10	200 metric tons		estimated	as:Co	28	usgs-mcs-2026	row 193 of the extract (also row 166)	
usgs-mcs-2026.194	production	cobalt	mining	AUS			2024	eq	4780			t	10	4,780 metric tons		estimated	as:Co	28	usgs-mcs-2026	row 194 of the extract	
usgs-mcs-2026.195	production	cobalt	mining	CAN			2024	eq	3350			t	10	3,350 metric tons		estimated	as:Co	28	usgs-mcs-2026	row 195 of the extract	
usgs-mcs-2026.196	production	cobalt	mining	CHN			2024	eq	2000			t	100	2,000 metric tons		estimated	as:Co	28	usgs-mcs-2026	row 196 of the extract	
usgs-mcs-2026.197	production	cobalt	mining	COD			2024	eq	226000			t	1000	226,000 metric tons		estimated	as:Co	28	usgs-mcs-2026	row 197 of the extract	
usgs-mcs-2026.198	production	cobalt	mining	CUB			2024	eq	3450			t	10	3,450 metric tons		estimated	as:Co	28	usgs-mcs-2026	row 198 of the extract	
usgs-mcs-2026.199	production	cobalt	mining	IDN			2024	eq	35000			t	1000	35,000 metric tons		estimated	as:Co	28	usgs-mcs-2026	row 199 of the extract	
usgs-mcs-2026.200	production	cobalt	mining	MDG			2024	eq	3100			t	100	3,100 metric tons		estimated	as:Co	28	usgs-mcs-2026	row 200 of the extract	
usgs-mcs-2026.201	production	cobalt	mining	PNG			2024	eq	2630			t	10	2,630 metric tons		estimated	as:Co	28	usgs-mcs-2026	row 201 of the extract	
usgs-mcs-2026.202	production	cobalt	mining	PHL			2024	eq	3100			t	100	3,100 metric tons		estimated	as:Co	28	usgs-mcs-2026	row 202 of the extract	
usgs-mcs-2026.203	production	cobalt	mining	RUS			2024	eq	8000			t	100	8,000 metric tons		estimated	as:Co	28	usgs-mcs-2026	row 203 of the extract	
usgs-mcs-2026.204	production	cobalt	mining	TUR			2024	eq	2200			t	100	2,200 metric tons		estimated	as:Co	28	usgs-mcs-2026	row 204 of the extract	
usgs-mcs-2026.205	production	cobalt	mining	OTHER-COUNTRIES			2024	eq	7780			t	10	7,780 metric tons		estimated	as:Co	28	usgs-mcs-2026	row 205 of the extract	
usgs-mcs-2026.206	production	cobalt	mining	WLD			2024	eq	302000			t	1000	302,000 metric tons		estimated	as:Co	28	usgs-mcs-2026	row 206 of the extract	
usgs-mcs-2026.207	production	cobalt	mining	USA			2025	eq	300			t	10	300 metric tons		estimated	as:Co	28	usgs-mcs-2026	row 207 of the extract (also row 177)	
usgs-mcs-2026.208	production	cobalt	mining	AUS			2025	eq	3700			t	100	3,700 metric tons		estimated	as:Co	28	usgs-mcs-2026	row 208 of the extract	
usgs-mcs-2026.209	production	cobalt	mining	CAN			2025	eq	3500			t	100	3,500 metric tons		estimated	as:Co	28	usgs-mcs-2026	row 209 of the extract	
usgs-mcs-2026.210	production	cobalt	mining	CHN			2025	eq	2000			t	100	2,000 metric tons		estimated	as:Co	28	usgs-mcs-2026	row 210 of the extract	
usgs-mcs-2026.211	production	cobalt	mining	COD			2025	eq	230000			t	10000	230,000 metric tons		estimated	as:Co	28	usgs-mcs-2026	row 211 of the extract	
usgs-mcs-2026.212	production	cobalt	mining	CUB			2025	eq	2000			t	100	2,000 metric tons		estimated	as:Co	28	usgs-mcs-2026	row 212 of the extract	
usgs-mcs-2026.213	production	cobalt	mining	IDN			2025	eq	44000			t	1000	44,000 metric tons		estimated	as:Co	28	usgs-mcs-2026	row 213 of the extract	
usgs-mcs-2026.214	production	cobalt	mining	MDG			2025	eq	3900			t	100	3,900 metric tons		estimated	as:Co	28	usgs-mcs-2026	row 214 of the extract	
usgs-mcs-2026.215	production	cobalt	mining	PNG			2025	eq	2800			t	100	2,800 metric tons		estimated	as:Co	28	usgs-mcs-2026	row 215 of the extract	
usgs-mcs-2026.216	production	cobalt	mining	PHL			2025	eq	3700			t	100	3,700 metric tons		estimated	as:Co	28	usgs-mcs-2026	row 216 of the extract	
usgs-mcs-2026.217	production	cobalt	mining	RUS			2025	eq	7700			t	100	7,700 metric tons		estimated	as:Co	28	usgs-mcs-2026	row 217 of the extract	
usgs-mcs-2026.218	production	cobalt	mining	TUR			2025	eq	1900			t	100	1,900 metric tons		estimated	as:Co	28	usgs-mcs-2026	row 218 of the extract	
usgs-mcs-2026.219	production	cobalt	mining	OTHER-COUNTRIES			2025	eq	9100			t	100	9,100 metric tons		estimated	as:Co	28	usgs-mcs-2026	row 219 of the extract	
usgs-mcs-2026.220	production	cobalt	mining	WLD			2025	eq	310000			t	10000	310,000 metric tons		estimated	as:Co	28	usgs-mcs-2026	row 220 of the extract	
usgs-mcs-2026.221	reserves	cobalt		USA			2025	eq	70000			t	1000	70,000 metric tons		estimated	as:Co	46	usgs-mcs-2026	row 221 of the extract	
usgs-mcs-2026.222	reserves	cobalt		AUS			2025	eq	1700000			t	100000	1,700,000 metric tons		estimated	as:Co	46	usgs-mcs-2026	row 222 of the extract	47
usgs-mcs-2026.223	reserves	cobalt		CAN			2025	eq	220000			t	10000	220,000 metric tons		estimated	as:Co	46	usgs-mcs-2026	row 223 of the extract	
usgs-mcs-2026.224	reserves	cobalt		CHN			2025	eq	160000			t	10000	160,000 metric tons		estimated	as:Co	46	usgs-mcs-2026	row 224 of the extract	
usgs-mcs-2026.225	reserves	cobalt		COD			2025	eq	6000000			t	100000	6,000,000 metric tons		estimated	as:Co	46	usgs-mcs-2026	row 225 of the extract	
usgs-mcs-2026.226	reserves	cobalt		CUB			2025	eq	500000			t	10000	500,000 metric tons		estimated	as:Co	46	usgs-mcs-2026	row 226 of the extract	
usgs-mcs-2026.227	reserves	cobalt		IDN			2025	eq	760000			t	10000	760,000 metric tons		estimated	as:Co	46	usgs-mcs-2026	row 227 of the extract	
usgs-mcs-2026.228	reserves	cobalt		MDG			2025	eq	100000			t	10000	100,000 metric tons		estimated	as:Co	46	usgs-mcs-2026	row 228 of the extract	
usgs-mcs-2026.229	reserves	cobalt		PNG			2025	eq	84000			t	1000	84,000 metric tons		estimated	as:Co	46	usgs-mcs-2026	row 229 of the extract	
usgs-mcs-2026.230	reserves	cobalt		PHL			2025	eq	260000			t	10000	260,000 metric tons		estimated	as:Co	46	usgs-mcs-2026	row 230 of the extract	
usgs-mcs-2026.231	reserves	cobalt		RUS			2025	eq	800000			t	10000	800,000 metric tons		estimated	as:Co	46	usgs-mcs-2026	row 231 of the extract	48
usgs-mcs-2026.232	reserves	cobalt		TUR			2025	eq	91000			t	1000	91,000 metric tons		estimated	as:Co	46	usgs-mcs-2026	row 232 of the extract	
usgs-mcs-2026.233	reserves	cobalt		OTHER-COUNTRIES			2025	eq	780000			t	10000	780,000 metric tons		estimated	as:Co	46	usgs-mcs-2026	row 233 of the extract	
usgs-mcs-2026.234	reserves	cobalt		WLD			2025	eq	12000000			t	1000000	12,000,000 metric tons		estimated	as:Co	46	usgs-mcs-2026	row 234 of the extract	
usgs-mcs-2026.235	production	fluorspar		USA			2021								not-reported	reported	gross	49	usgs-mcs-2026	row 235 of the extract	
usgs-mcs-2026.236	production	fluorspar		USA			2021	eq	40000			t	1000	40 thousand metric tons		reported	gross	50	usgs-mcs-2026	row 236 of the extract	
usgs-mcs-2026.237	imports	acid-grade-fluorspar	concentrate	USA	WLD		2021	eq	391000			t	1000	391 thousand metric tons		reported	gross	51	usgs-mcs-2026	row 237 of the extract	
usgs-mcs-2026.238	imports	fluorspar		USA	WLD		2021	eq	59000			t	1000	59 thousand metric tons		reported	gross	52	usgs-mcs-2026	row 238 of the extract	
usgs-mcs-2026.239	imports	fluorspar		USA	WLD		2021	eq	451000			t	1000	451 thousand metric tons		reported	gross	53	usgs-mcs-2026	row 239 of the extract	
usgs-mcs-2026.240	imports	hydrofluoric-acid	refining	USA	WLD		2021	eq	103000			t	1000	103 thousand metric tons		reported	gross	54	usgs-mcs-2026	row 240 of the extract	
usgs-mcs-2026.241	imports	fluorspar		USA	WLD		2021	eq	28000			t	1000	28 thousand metric tons		reported	gross	55	usgs-mcs-2026	row 241 of the extract	
usgs-mcs-2026.242	imports	fluorspar		USA	WLD		2021	eq	42000			t	1000	42 thousand metric tons		reported	gross	56	usgs-mcs-2026	row 242 of the extract	
usgs-mcs-2026.243	exports	fluorspar		USA	WLD		2021	eq	15000			t	1000	15 thousand metric tons		reported	gross	57	usgs-mcs-2026	row 243 of the extract	58
usgs-mcs-2026.244	consumption	fluorspar		USA			2021	eq	436000			t	1000	436 thousand metric tons		reported	gross	59	usgs-mcs-2026	row 244 of the extract	60
usgs-mcs-2026.245	import-unit-value	acid-grade-fluorspar	concentrate	USA			2021	eq	322			USD/t	1	322 dollars per metric ton		reported		61	usgs-mcs-2026	row 245 of the extract	
usgs-mcs-2026.246	import-unit-value	fluorspar		USA			2021	eq	151			USD/t	1	151 dollars per metric ton		reported		62	usgs-mcs-2026	row 246 of the extract	
usgs-mcs-2026.247	employment	fluorspar		USA			2021	eq	17			person	1	17 number		estimated		63	usgs-mcs-2026	row 247 of the extract	
usgs-mcs-2026.248	import-reliance	fluorspar		USA			2021	eq	100			%	1	100 percent		reported		17	usgs-mcs-2026	row 248 of the extract	60
usgs-mcs-2026.249	production	fluorspar		USA			2022								not-reported	reported	gross	49	usgs-mcs-2026	row 249 of the extract	
usgs-mcs-2026.250	production	fluorspar		USA			2022	eq	43000			t	1000	43 thousand metric tons		reported	gross	50	usgs-mcs-2026	row 250 of the extract	
usgs-mcs-2026.251	imports	acid-grade-fluorspar	concentrate	USA	WLD		2022	eq	448000			t	1000	448 thousand metric tons		reported	gross	51	usgs-mcs-2026	row 251 of the extract	
usgs-mcs-2026.252	imports	fluorspar		USA	WLD		2022	eq	84000			t	1000	84 thousand metric tons		reported	gross	52	usgs-mcs-2026	row 252 of the extract	
usgs-mcs-2026.253	imports	fluorspar		USA	WLD		2022	eq	532000			t	1000	532 thousand metric tons		reported	gross	53	usgs-mcs-2026	row 253 of the extract	
usgs-mcs-2026.254	imports	hydrofluoric-acid	refining	USA	WLD		2022	eq	99000			t	1000	99 thousand metric tons		reported	gross	54	usgs-mcs-2026	row 254 of the extract	
usgs-mcs-2026.255	imports	fluorspar		USA	WLD		2022	eq	21000			t	1000	21 thousand metric tons		reported	gross	55	usgs-mcs-2026	row 255 of the extract	
usgs-mcs-2026.256	imports	fluorspar		USA	WLD		2022	eq	28000			t	1000	28 thousand metric tons		reported	gross	56	usgs-mcs-2026	row 256 of the extract	
usgs-mcs-2026.257	exports	fluorspar		USA	WLD		2022	eq	24000			t	1000	24 thousand metric tons		reported	gross	57	usgs-mcs-2026	row 257 of the extract	58
usgs-mcs-2026.258	consumption	fluorspar		USA			2022	eq	508000			t	1000	508 thousand metric tons		reported	gross	59	usgs-mcs-2026	row 258 of the extract	60
usgs-mcs-2026.259	import-unit-value	acid-grade-fluorspar	concentrate	USA			2022	eq	387			USD/t	1	387 dollars per metric ton		reported		61	usgs-mcs-2026	row 259 of the extract	
usgs-mcs-2026.260	import-unit-value	fluorspar		USA			2022	eq	206			USD/t	1	206 dollars per metric ton		reported		62	usgs-mcs-2026	row 260 of the extract	
usgs-mcs-2026.261	employment	fluorspar		USA			2022	eq	15			person	1	15 number		estimated		63	usgs-mcs-2026	row 261 of the extract	
usgs-mcs-2026.262	import-reliance	fluorspar		USA			2022	eq	100			%	1	100 percent		reported		17	usgs-mcs-2026	row 262 of the extract	60
usgs-mcs-2026.263	production	fluorspar		USA			2023								not-reported	reported	gross	49	usgs-mcs-2026	row 263 of the extract	
usgs-mcs-2026.264	production	fluorspar		USA			2023	eq	43000			t	1000	43 thousand metric tons		reported	gross	50	usgs-mcs-2026	row 264 of the extract	
usgs-mcs-2026.265	imports	acid-grade-fluorspar	concentrate	USA	WLD		2023	eq	378000			t	1000	378 thousand metric tons		reported	gross	51	usgs-mcs-2026	row 265 of the extract	
usgs-mcs-2026.266	imports	fluorspar		USA	WLD		2023	eq	34000			t	1000	34 thousand metric tons		reported	gross	52	usgs-mcs-2026	row 266 of the extract	
usgs-mcs-2026.267	imports	fluorspar		USA	WLD		2023	eq	412000			t	1000	412 thousand metric tons		reported	gross	53	usgs-mcs-2026	row 267 of the extract	
usgs-mcs-2026.268	imports	hydrofluoric-acid	refining	USA	WLD		2023	eq	87000			t	1000	87 thousand metric tons		reported	gross	54	usgs-mcs-2026	row 268 of the extract	
usgs-mcs-2026.269	imports	fluorspar		USA	WLD		2023	eq	25000			t	1000	25 thousand metric tons		reported	gross	55	usgs-mcs-2026	row 269 of the extract	
usgs-mcs-2026.270	imports	fluorspar		USA	WLD		2023	eq	32000			t	1000	32 thousand metric tons		reported	gross	56	usgs-mcs-2026	row 270 of the extract	
usgs-mcs-2026.271	exports	fluorspar		USA	WLD		2023	eq	20000			t	1000	20 thousand metric tons		reported	gross	57	usgs-mcs-2026	row 271 of the extract	58
usgs-mcs-2026.272	consumption	fluorspar		USA			2023	eq	392000			t	1000	392 thousand metric tons		reported	gross	59	usgs-mcs-2026	row 272 of the extract	60
usgs-mcs-2026.273	import-unit-value	acid-grade-fluorspar	concentrate	USA			2023	eq	428			USD/t	1	428 dollars per metric ton		reported		61	usgs-mcs-2026	row 273 of the extract	
usgs-mcs-2026.274	import-unit-value	fluorspar		USA			2023	eq	338			USD/t	1	338 dollars per metric ton		reported		62	usgs-mcs-2026	row 274 of the extract	
usgs-mcs-2026.275	employment	fluorspar		USA			2023	eq	16			person	1	16 number		estimated		63	usgs-mcs-2026	row 275 of the extract	
usgs-mcs-2026.276	import-reliance	fluorspar		USA			2023	eq	100			%	1	100 percent		reported		17	usgs-mcs-2026	row 276 of the extract	60
usgs-mcs-2026.277	production	fluorspar		USA			2024								not-reported	reported	gross	49	usgs-mcs-2026	row 277 of the extract	
usgs-mcs-2026.278	production	fluorspar		USA			2024	eq	45000			t	1000	45 thousand metric tons		reported	gross	50	usgs-mcs-2026	row 278 of the extract	
usgs-mcs-2026.279	imports	acid-grade-fluorspar	concentrate	USA	WLD		2024	eq	372000			t	1000	372 thousand metric tons		reported	gross	51	usgs-mcs-2026	row 279 of the extract	
usgs-mcs-2026.280	imports	fluorspar		USA	WLD		2024	eq	31000			t	1000	31 thousand metric tons		reported	gross	52	usgs-mcs-2026	row 280 of the extract	
usgs-mcs-2026.281	imports	fluorspar		USA	WLD		2024	eq	403000			t	1000	403 thousand metric tons		reported	gross	53	usgs-mcs-2026	row 281 of the extract	
usgs-mcs-2026.282	imports	hydrofluoric-acid	refining	USA	WLD		2024	eq	69000			t	1000	69 thousand metric tons		reported	gross	54	usgs-mcs-2026	row 282 of the extract	
usgs-mcs-2026.283	imports	fluorspar		USA	WLD		2024	eq	22000			t	1000	22 thousand metric tons		reported	gross	55	usgs-mcs-2026	row 283 of the extract	
usgs-mcs-2026.284	imports	fluorspar		USA	WLD		2024	eq	22000			t	1000	22 thousand metric tons		reported	gross	56	usgs-mcs-2026	row 284 of the extract	
usgs-mcs-2026.285	exports	fluorspar		USA	WLD		2024	eq	14000			t	1000	14 thousand metric tons		reported	gross	57	usgs-mcs-2026	row 285 of the extract	58
usgs-mcs-2026.286	consumption	fluorspar		USA			2024	eq	390000			t	10000	390 thousand metric tons		reported	gross	59	usgs-mcs-2026	row 286 of the extract	60
usgs-mcs-2026.287	import-unit-value	acid-grade-fluorspar	concentrate	USA			2024	eq	464			USD/t	1	464 dollars per metric ton		reported		61	usgs-mcs-2026	row 287 of the extract	
usgs-mcs-2026.288	import-unit-value	fluorspar		USA			2024	eq	336			USD/t	1	336 dollars per metric ton		reported		62	usgs-mcs-2026	row 288 of the extract	
usgs-mcs-2026.289	employment	fluorspar		USA			2024	eq	15			person	1	15 number		estimated		63	usgs-mcs-2026	row 289 of the extract	
usgs-mcs-2026.290	import-reliance	fluorspar		USA			2024	eq	100			%	1	100 percent		reported		17	usgs-mcs-2026	row 290 of the extract	60
usgs-mcs-2026.291	production	fluorspar		USA			2025								not-reported	reported	gross	49	usgs-mcs-2026	row 291 of the extract	
usgs-mcs-2026.292	production	fluorspar		USA			2025	eq	45000			t	1000	45 thousand metric tons		estimated	gross	50	usgs-mcs-2026	row 292 of the extract	
usgs-mcs-2026.293	imports	acid-grade-fluorspar	concentrate	USA	WLD		2025	eq	360000			t	10000	360 thousand metric tons		estimated	gross	51	usgs-mcs-2026	row 293 of the extract	
usgs-mcs-2026.294	imports	fluorspar		USA	WLD		2025	eq	20000			t	1000	20 thousand metric tons		estimated	gross	52	usgs-mcs-2026	row 294 of the extract	
usgs-mcs-2026.295	imports	fluorspar		USA	WLD		2025	eq	380000			t	10000	380 thousand metric tons		estimated	gross	53	usgs-mcs-2026	row 295 of the extract	
usgs-mcs-2026.296	imports	hydrofluoric-acid	refining	USA	WLD		2025	eq	76000			t	1000	76 thousand metric tons		estimated	gross	54	usgs-mcs-2026	row 296 of the extract	
usgs-mcs-2026.297	imports	fluorspar		USA	WLD		2025	eq	20000			t	1000	20 thousand metric tons		estimated	gross	55	usgs-mcs-2026	row 297 of the extract	
usgs-mcs-2026.298	imports	fluorspar		USA	WLD		2025	eq	21000			t	1000	21 thousand metric tons		estimated	gross	56	usgs-mcs-2026	row 298 of the extract	
usgs-mcs-2026.299	exports	fluorspar		USA	WLD		2025	eq	7000			t	1000	7 thousand metric tons		estimated	gross	57	usgs-mcs-2026	row 299 of the extract	58
usgs-mcs-2026.300	consumption	fluorspar		USA			2025	eq	370000			t	10000	370 thousand metric tons		estimated	gross	59	usgs-mcs-2026	row 300 of the extract	60
usgs-mcs-2026.301	import-unit-value	acid-grade-fluorspar	concentrate	USA			2025	eq	470			USD/t	1	470 dollars per metric ton		estimated		61	usgs-mcs-2026	row 301 of the extract	
usgs-mcs-2026.302	import-unit-value	fluorspar		USA			2025	eq	400			USD/t	1	400 dollars per metric ton		estimated		62	usgs-mcs-2026	row 302 of the extract	
usgs-mcs-2026.303	employment	fluorspar		USA			2025	eq	15			person	1	15 number		estimated		63	usgs-mcs-2026	row 303 of the extract	
usgs-mcs-2026.304	import-reliance	fluorspar		USA			2025	eq	100			%	1	100 percent		estimated		17	usgs-mcs-2026	row 304 of the extract	60
usgs-mcs-2026.305	imports	fluorspar		USA	MEX	own-imports	2021/2024	eq	64			%	1	64 percent		reported		64	usgs-mcs-2026	row 305 of the extract	65
usgs-mcs-2026.306	imports	fluorspar		USA	VNM	own-imports	2021/2024	eq	12			%	1	12 percent		reported		64	usgs-mcs-2026	row 306 of the extract	65
usgs-mcs-2026.307	imports	fluorspar		USA	CHN	own-imports	2021/2024	eq	10			%	1	10 percent		reported		64	usgs-mcs-2026	row 307 of the extract	66
usgs-mcs-2026.308	imports	fluorspar		USA	ZAF	own-imports	2021/2024	eq	9			%	1	9 percent		reported		64	usgs-mcs-2026	row 308 of the extract	65
usgs-mcs-2026.309	imports	fluorspar		USA	OTHER-COUNTRIES	own-imports	2021/2024	eq	5			%	1	5 percent		reported		64	usgs-mcs-2026	row 309 of the extract	65
usgs-mcs-2026.310	production	fluorspar	mining	USA			2024								not-reported	reported	gross	28	usgs-mcs-2026	row 310 of the extract	
usgs-mcs-2026.311	production	fluorspar	mining	BRA			2024	eq	85000			t	1000	85 thousand metric tons		estimated	gross	28	usgs-mcs-2026	row 311 of the extract	
usgs-mcs-2026.312	production	fluorspar	mining	CHN			2024	eq	6000000			t	100000	6,000 thousand metric tons		estimated	gross	28	usgs-mcs-2026	row 312 of the extract	
usgs-mcs-2026.313	production	fluorspar	mining	DEU			2024	eq	35000			t	1000	35 thousand metric tons		estimated	gross	28	usgs-mcs-2026	row 313 of the extract	
usgs-mcs-2026.314	production	fluorspar	mining	IRN			2024	eq	53000			t	1000	53 thousand metric tons		estimated	gross	28	usgs-mcs-2026	row 314 of the extract	
usgs-mcs-2026.315	production	fluorspar	mining	MEX			2024	eq	1510000			t	10000	1,510 thousand metric tons		reported	gross	28	usgs-mcs-2026	row 315 of the extract	
usgs-mcs-2026.316	production	fluorspar	mining	MNG			2024	eq	1430000			t	10000	1,430 thousand metric tons		estimated	gross	28	usgs-mcs-2026	row 316 of the extract	
usgs-mcs-2026.317	production	fluorspar	mining	PAK			2024	eq	60000			t	1000	60 thousand metric tons		estimated	gross	28	usgs-mcs-2026	row 317 of the extract	
usgs-mcs-2026.318	production	fluorspar	mining	ZAF			2024	eq	447000			t	1000	447 thousand metric tons		estimated	gross	28	usgs-mcs-2026	row 318 of the extract	
usgs-mcs-2026.319	production	fluorspar	mining	ESP			2024	eq	138000			t	1000	138 thousand metric tons		estimated	gross	28	usgs-mcs-2026	row 319 of the extract	
usgs-mcs-2026.320	production	fluorspar	mining	TJK			2024	eq	15000			t	1000	15 thousand metric tons		estimated	gross	28	usgs-mcs-2026	row 320 of the extract	
usgs-mcs-2026.321	production	fluorspar	mining	THA			2024	eq	75000			t	1000	75 thousand metric tons		estimated	gross	28	usgs-mcs-2026	row 321 of the extract	
usgs-mcs-2026.322	production	fluorspar	mining	VNM			2024	eq	146000			t	1000	146 thousand metric tons		estimated	gross	28	usgs-mcs-2026	row 322 of the extract	
usgs-mcs-2026.323	production	fluorspar	mining	OTHER-COUNTRIES			2024	eq	316000			t	1000	316 thousand metric tons		estimated	gross	28	usgs-mcs-2026	row 323 of the extract	
usgs-mcs-2026.324	production	fluorspar	mining	WLD			2024	eq	10300000			t	100000	10,300 thousand metric tons		estimated	gross	28	usgs-mcs-2026	row 324 of the extract	
usgs-mcs-2026.325	production	fluorspar	mining	USA			2025								not-reported	estimated	gross	28	usgs-mcs-2026	row 325 of the extract	
usgs-mcs-2026.326	production	fluorspar	mining	BRA			2025	eq	100000			t	10000	100 thousand metric tons		estimated	gross	28	usgs-mcs-2026	row 326 of the extract	
usgs-mcs-2026.327	production	fluorspar	mining	CHN			2025	eq	6000000			t	100000	6,000 thousand metric tons		estimated	gross	28	usgs-mcs-2026	row 327 of the extract	
usgs-mcs-2026.328	production	fluorspar	mining	DEU			2025	eq	35000			t	1000	35 thousand metric tons		estimated	gross	28	usgs-mcs-2026	row 328 of the extract	
usgs-mcs-2026.329	production	fluorspar	mining	IRN			2025	eq	70000			t	1000	70 thousand metric tons		estimated	gross	28	usgs-mcs-2026	row 329 of the extract	
usgs-mcs-2026.330	production	fluorspar	mining	MEX			2025	eq	1500000			t	100000	1,500 thousand metric tons		estimated	gross	28	usgs-mcs-2026	row 330 of the extract	
usgs-mcs-2026.331	production	fluorspar	mining	MNG			2025	eq	1500000			t	100000	1,500 thousand metric tons		estimated	gross	28	usgs-mcs-2026	row 331 of the extract	
usgs-mcs-2026.332	production	fluorspar	mining	PAK			2025	eq	50000			t	1000	50 thousand metric tons		estimated	gross	28	usgs-mcs-2026	row 332 of the extract	
usgs-mcs-2026.333	production	fluorspar	mining	ZAF			2025	eq	410000			t	10000	410 thousand metric tons		estimated	gross	28	usgs-mcs-2026	row 333 of the extract	
usgs-mcs-2026.334	production	fluorspar	mining	ESP			2025	eq	140000			t	10000	140 thousand metric tons		estimated	gross	28	usgs-mcs-2026	row 334 of the extract	
usgs-mcs-2026.335	production	fluorspar	mining	TJK			2025	eq	15000			t	1000	15 thousand metric tons		estimated	gross	28	usgs-mcs-2026	row 335 of the extract	
usgs-mcs-2026.336	production	fluorspar	mining	THA			2025	eq	55000			t	1000	55 thousand metric tons		estimated	gross	28	usgs-mcs-2026	row 336 of the extract	
usgs-mcs-2026.337	production	fluorspar	mining	VNM			2025	eq	160000			t	10000	160 thousand metric tons		estimated	gross	28	usgs-mcs-2026	row 337 of the extract	
usgs-mcs-2026.338	production	fluorspar	mining	OTHER-COUNTRIES			2025	eq	200000			t	10000	200 thousand metric tons		estimated	gross	28	usgs-mcs-2026	row 338 of the extract	
usgs-mcs-2026.339	production	fluorspar	mining	WLD			2025	eq	10000000			t	1000000	10,000 thousand metric tons		estimated	gross	28	usgs-mcs-2026	row 339 of the extract	
usgs-mcs-2026.340	reserves	fluorspar		USA			2025								not-reported	estimated	gross	46	usgs-mcs-2026	row 340 of the extract	
usgs-mcs-2026.341	reserves	fluorspar		BRA			2025	eq	2500000			t	100000	2,500 thousand metric tons		estimated	gross	46	usgs-mcs-2026	row 341 of the extract	
usgs-mcs-2026.342	reserves	fluorspar		CHN			2025	eq	110000000			t	10000000	110,000 thousand metric tons		estimated	gross	46	usgs-mcs-2026	row 342 of the extract	
usgs-mcs-2026.343	reserves	fluorspar		DEU			2025								not-reported	estimated	gross	46	usgs-mcs-2026	row 343 of the extract	
usgs-mcs-2026.344	reserves	fluorspar		IRN			2025	eq	7600000			t	100000	7,600 thousand metric tons		estimated	gross	46	usgs-mcs-2026	row 344 of the extract	
usgs-mcs-2026.345	reserves	fluorspar		MEX			2025	eq	68000000			t	1000000	68,000 thousand metric tons		estimated	gross	46	usgs-mcs-2026	row 345 of the extract	
usgs-mcs-2026.346	reserves	fluorspar		MNG			2025	eq	34000000			t	1000000	34,000 thousand metric tons		estimated	gross	46	usgs-mcs-2026	row 346 of the extract	
usgs-mcs-2026.347	reserves	fluorspar		PAK			2025								not-reported	estimated	gross	46	usgs-mcs-2026	row 347 of the extract	
usgs-mcs-2026.348	reserves	fluorspar		ZAF			2025	eq	41000000			t	1000000	41,000 thousand metric tons		estimated	gross	46	usgs-mcs-2026	row 348 of the extract	
usgs-mcs-2026.349	reserves	fluorspar		ESP			2025	eq	15000000			t	1000000	15,000 thousand metric tons		estimated	gross	46	usgs-mcs-2026	row 349 of the extract	
usgs-mcs-2026.350	reserves	fluorspar		TJK			2025								not-reported	estimated	gross	46	usgs-mcs-2026	row 350 of the extract	
usgs-mcs-2026.351	reserves	fluorspar		THA			2025	eq	3600000			t	100000	3,600 thousand metric tons		estimated	gross	46	usgs-mcs-2026	row 351 of the extract	
usgs-mcs-2026.352	reserves	fluorspar		VNM			2025	eq	16000000			t	1000000	16,000 thousand metric tons		estimated	gross	46	usgs-mcs-2026	row 352 of the extract	
usgs-mcs-2026.353	reserves	fluorspar		OTHER-COUNTRIES			2025	eq	32000000			t	1000000	32,000 thousand metric tons		estimated	gross	46	usgs-mcs-2026	row 353 of the extract	
usgs-mcs-2026.354	reserves	fluorspar		WLD			2025	eq	330000000			t	10000000	330,000 thousand metric tons		estimated	gross	46	usgs-mcs-2026	row 354 of the extract	
usgs-mcs-2026.355	production	gallium	refining	USA			2021	eq	0			kg		— kilograms		reported	as:Ga	67	usgs-mcs-2026	row 355 of the extract	
usgs-mcs-2026.356	imports	gallium		USA	WLD		2021	eq	8890			kg	10	8,890 kilograms		reported	as:Ga	68	usgs-mcs-2026	row 356 of the extract	
usgs-mcs-2026.357	imports	gallium-arsenide	component	USA	WLD		2021	eq	306000			kg	1000	306,000 kilograms		reported	gross	69	usgs-mcs-2026	row 357 of the extract	
usgs-mcs-2026.358	exports	gallium		USA	WLD		2021								not-reported	reported	as:Ga	5	usgs-mcs-2026	row 358 of the extract	
usgs-mcs-2026.359	consumption	gallium		USA			2021	eq	17100			kg	100	17,100 kilograms		reported	as:Ga	70	usgs-mcs-2026	row 359 of the extract	71
usgs-mcs-2026.360	import-unit-value	gallium		USA			2021	eq	277			USD/kg	1	277 dollars per kilogram		reported		72	usgs-mcs-2026	row 360 of the extract	73
usgs-mcs-2026.361	stocks	gallium		USA			2021	eq	2810			kg	10	2,810 kilograms		reported	as:Ga	16	usgs-mcs-2026	row 361 of the extract	71
usgs-mcs-2026.362	import-reliance	gallium		USA			2021	eq	100			%	1	100 percent		reported		74	usgs-mcs-2026	row 362 of the extract	75
usgs-mcs-2026.363	production	gallium	refining	USA			2022	eq	0			kg		— kilograms		reported	as:Ga	67	usgs-mcs-2026	row 363 of the extract	
usgs-mcs-2026.364	imports	gallium		USA	WLD		2022	eq	11400			kg	100	11,400 kilograms		reported	as:Ga	68	usgs-mcs-2026	row 364 of the extract	
usgs-mcs-2026.365	imports	gallium-arsenide	component	USA	WLD		2022	eq	424000			kg	1000	424,000 kilograms		reported	gross	69	usgs-mcs-2026	row 365 of the extract	
usgs-mcs-2026.366	exports	gallium		USA	WLD		2022								not-reported	reported	as:Ga	5	usgs-mcs-2026	row 366 of the extract	
usgs-mcs-2026.367	consumption	gallium		USA			2022	eq	19700			kg	100	19,700 kilograms		reported	as:Ga	70	usgs-mcs-2026	row 367 of the extract	71
usgs-mcs-2026.368	import-unit-value	gallium		USA			2022	eq	432			USD/kg	1	432 dollars per kilogram		reported		72	usgs-mcs-2026	row 368 of the extract	73
usgs-mcs-2026.369	stocks	gallium		USA			2022	eq	2780			kg	10	2,780 kilograms		reported	as:Ga	16	usgs-mcs-2026	row 369 of the extract	71
usgs-mcs-2026.370	import-reliance	gallium		USA			2022	eq	100			%	1	100 percent		reported		74	usgs-mcs-2026	row 370 of the extract	75
usgs-mcs-2026.371	production	gallium	refining	USA			2023	eq	0			kg		— kilograms		reported	as:Ga	67	usgs-mcs-2026	row 371 of the extract	
usgs-mcs-2026.372	imports	gallium		USA	WLD		2023	eq	11400			kg	100	11,400 kilograms		reported	as:Ga	68	usgs-mcs-2026	row 372 of the extract	
usgs-mcs-2026.373	imports	gallium-arsenide	component	USA	WLD		2023	eq	163000			kg	1000	163,000 kilograms		reported	gross	69	usgs-mcs-2026	row 373 of the extract	
usgs-mcs-2026.374	exports	gallium		USA	WLD		2023								not-reported	reported	as:Ga	5	usgs-mcs-2026	row 374 of the extract	
usgs-mcs-2026.375	consumption	gallium		USA			2023	eq	17800			kg	100	17,800 kilograms		reported	as:Ga	70	usgs-mcs-2026	row 375 of the extract	71
usgs-mcs-2026.376	import-unit-value	gallium		USA			2023	eq	365			USD/kg	1	365 dollars per kilogram		reported		72	usgs-mcs-2026	row 376 of the extract	73
usgs-mcs-2026.377	stocks	gallium		USA			2023	eq	3340			kg	10	3,340 kilograms		reported	as:Ga	16	usgs-mcs-2026	row 377 of the extract	71
usgs-mcs-2026.378	import-reliance	gallium		USA			2023	eq	100			%	1	100 percent		reported		74	usgs-mcs-2026	row 378 of the extract	75
usgs-mcs-2026.380	imports	gallium		USA	WLD		2024	eq	11000			kg	1000	11,000 kilograms		reported	as:Ga	68	usgs-mcs-2026	row 380 of the extract	
usgs-mcs-2026.381	imports	gallium-arsenide	component	USA	WLD		2024	eq	152000			kg	1000	152,000 kilograms		reported	gross	69	usgs-mcs-2026	row 381 of the extract	
usgs-mcs-2026.382	exports	gallium		USA	WLD		2024								not-reported	reported	as:Ga	5	usgs-mcs-2026	row 382 of the extract	
usgs-mcs-2026.383	consumption	gallium		USA			2024	eq	18700			kg	100	18,700 kilograms		reported	as:Ga	70	usgs-mcs-2026	row 383 of the extract	71
usgs-mcs-2026.384	import-unit-value	gallium		USA			2024	eq	439			USD/kg	1	439 dollars per kilogram		reported		72	usgs-mcs-2026	row 384 of the extract	73
usgs-mcs-2026.385	stocks	gallium		USA			2024	eq	3410			kg	10	3,410 kilograms		reported	as:Ga	16	usgs-mcs-2026	row 385 of the extract	71
usgs-mcs-2026.386	import-reliance	gallium		USA			2024	eq	100			%	1	100 percent		reported		74	usgs-mcs-2026	row 386 of the extract	75
usgs-mcs-2026.388	imports	gallium		USA	WLD		2025	eq	25000			kg	1000	25,000 kilograms		estimated	as:Ga	68	usgs-mcs-2026	row 388 of the extract	
usgs-mcs-2026.389	imports	gallium-arsenide	component	USA	WLD		2025	eq	110000			kg	10000	110,000 kilograms		estimated	gross	69	usgs-mcs-2026	row 389 of the extract	
usgs-mcs-2026.390	exports	gallium		USA	WLD		2025								not-reported	reported	as:Ga	5	usgs-mcs-2026	row 390 of the extract	
usgs-mcs-2026.391	consumption	gallium		USA			2025	eq	19000			kg	1000	19,000 kilograms		estimated	as:Ga	70	usgs-mcs-2026	row 391 of the extract	71
usgs-mcs-2026.392	import-unit-value	gallium		USA			2025	eq	580			USD/kg	1	580 dollars per kilogram		estimated		72	usgs-mcs-2026	row 392 of the extract	73
usgs-mcs-2026.393	stocks	gallium		USA			2025	eq	3400			kg	100	3,400 kilograms		estimated	as:Ga	16	usgs-mcs-2026	row 393 of the extract	71
usgs-mcs-2026.394	import-reliance	gallium		USA			2025	eq	100			%	1	100 percent		estimated		74	usgs-mcs-2026	row 394 of the extract	75
usgs-mcs-2026.395	imports	gallium		USA	CAN	own-imports	2021/2024	eq	28			%	1	28 percent		reported		76	usgs-mcs-2026	row 395 of the extract	
usgs-mcs-2026.396	imports	gallium		USA	JPN	own-imports	2021/2024	eq	22			%	1	22 percent		reported		76	usgs-mcs-2026	row 396 of the extract	
usgs-mcs-2026.397	imports	gallium		USA	CHN	own-imports	2021/2024	eq	18			%	1	18 percent		reported		76	usgs-mcs-2026	row 397 of the extract	
usgs-mcs-2026.398	imports	gallium		USA	DEU	own-imports	2021/2024	eq	16			%	1	16 percent		reported		76	usgs-mcs-2026	row 398 of the extract	
usgs-mcs-2026.399	imports	gallium		USA	OTHER-COUNTRIES	own-imports	2021/2024	eq	16			%	1	16 percent		reported		76	usgs-mcs-2026	row 399 of the extract	
usgs-mcs-2026.400	production	gallium	refining	USA			2024	eq	0			kg		— kilograms		reported	as:Ga	77	usgs-mcs-2026	row 400 of the extract (also row 379)	
usgs-mcs-2026.401	production	gallium	refining	CHN			2024	eq	839000			kg	1000	839,000 kilograms		reported	as:Ga	77	usgs-mcs-2026	row 401 of the extract	78
usgs-mcs-2026.402	production	gallium	refining	JPN			2024	eq	3000			kg	100	3,000 kilograms		estimated	as:Ga	77	usgs-mcs-2026	row 402 of the extract	
usgs-mcs-2026.403	production	gallium	refining	RUS			2024	eq	6000			kg	100	6,000 kilograms		estimated	as:Ga	77	usgs-mcs-2026	row 403 of the extract	
usgs-mcs-2026.404	production	gallium	refining	OTHER-COUNTRIES			2024	eq	0			kg		— kilograms		reported	as:Ga	77	usgs-mcs-2026	row 404 of the extract	79
usgs-mcs-2026.405	production	gallium	refining	WLD			2024	eq	848000			kg	1000	848,000 kilograms		reported	as:Ga	77	usgs-mcs-2026	row 405 of the extract	
usgs-mcs-2026.406	production	gallium	refining	USA			2025	eq	0			kg		— kilograms		estimated	as:Ga	77	usgs-mcs-2026	row 406 of the extract (also row 387)	
usgs-mcs-2026.407	production	gallium	refining	CHN			2025	eq	900000			kg	10000	900,000 kilograms		estimated	as:Ga	77	usgs-mcs-2026	row 407 of the extract	80
usgs-mcs-2026.408	production	gallium	refining	JPN			2025	eq	3000			kg	100	3,000 kilograms		estimated	as:Ga	77	usgs-mcs-2026	row 408 of the extract	
usgs-mcs-2026.409	production	gallium	refining	RUS			2025	eq	6000			kg	100	6,000 kilograms		estimated	as:Ga	77	usgs-mcs-2026	row 409 of the extract	
usgs-mcs-2026.410	production	gallium	refining	OTHER-COUNTRIES			2025	eq	0			kg		— kilograms		estimated	as:Ga	77	usgs-mcs-2026	row 410 of the extract	79
usgs-mcs-2026.411	production	gallium	refining	WLD			2025	eq	900000			kg	10000	900,000 kilograms		estimated	as:Ga	77	usgs-mcs-2026	row 411 of the extract	
usgs-mcs-2026.412	capacity	gallium	refining	USA			2025	eq	0			kg		— kilograms		estimated	as:Ga	81	usgs-mcs-2026	row 412 of the extract	
usgs-mcs-2026.413	capacity	gallium	refining	CHN			2025	eq	1600000			kg	100000	1,600,000 kilograms		estimated	as:Ga	81	usgs-mcs-2026	row 413 of the extract	80
usgs-mcs-2026.414	capacity	gallium	refining	JPN			2025	eq	10000			kg	1000	10,000 kilograms		estimated	as:Ga	81	usgs-mcs-2026	row 414 of the extract	
usgs-mcs-2026.415	capacity	gallium	refining	RUS			2025	eq	10000			kg	1000	10,000 kilograms		estimated	as:Ga	81	usgs-mcs-2026	row 415 of the extract	
usgs-mcs-2026.416	capacity	gallium	refining	OTHER-COUNTRIES			2025	eq	100000			kg	10000	100,000 kilograms		estimated	as:Ga	81	usgs-mcs-2026	row 416 of the extract	79
usgs-mcs-2026.417	capacity	gallium	refining	WLD			2025	eq	1700000			kg	100000	1,700,000 kilograms		estimated	as:Ga	81	usgs-mcs-2026	row 417 of the extract	
usgs-mcs-2026.418	production	germanium	refining	USA			2021	eq	0			kg		— kilograms		reported	as:Ge	82	usgs-mcs-2026	row 418 of the extract	
usgs-mcs-2026.419	production	germanium	recycling	USA			2021								not-reported	reported	as:Ge	83	usgs-mcs-2026	row 419 of the extract	
usgs-mcs-2026.420	imports	germanium-metal	metal	USA	WLD		2021	eq	13000			kg	1000	13,000 kilograms		estimated	as:Ge	84	usgs-mcs-2026	row 420 of the extract	85
usgs-mcs-2026.421	imports	germanium-dioxide	refining	USA	WLD		2021	eq	17000			kg	1000	17,000 kilograms		estimated	as:Ge	86	usgs-mcs-2026	row 421 of the extract	85
usgs-mcs-2026.422	imports	germanium		USA	WLD		2021								not-reported	reported	as:Ge	87	usgs-mcs-2026	row 422 of the extract	85
usgs-mcs-2026.423	exports	germanium-metal	metal	USA	WLD		2021	eq	5500			kg	100	5,500 kilograms		estimated	as:Ge	88	usgs-mcs-2026	row 423 of the extract	85
usgs-mcs-2026.424	exports	germanium-dioxide	refining	USA	WLD		2021	eq	430			kg	10	430 kilograms		estimated	as:Ge	89	usgs-mcs-2026	row 424 of the extract	85
usgs-mcs-2026.425	exports	germanium		USA	WLD		2021								not-reported	reported	as:Ge	90	usgs-mcs-2026	row 425 of the extract	85
usgs-mcs-2026.426	stockpile-release	germanium		USA			2021	eq	0			kg		— kilograms		reported	as:Ge	6	usgs-mcs-2026	row 426 of the extract	91
usgs-mcs-2026.427	consumption	germanium		USA			2021	eq	30000			kg	1000	30,000 kilograms		estimated	as:Ge	92	usgs-mcs-2026	row 427 of the extract	93
usgs-mcs-2026.428	price	germanium-metal	metal	MARKET-NOT-STATED			2021	eq	1187			USD/kg	1	1,187 dollars per kilogram		reported		94	usgs-mcs-2026	row 428 of the extract	95
usgs-mcs-2026.429	price	germanium-dioxide	refining	MARKET-NOT-STATED			2021	eq	770			USD/kg	1	770 dollars per kilogram		reported		96	usgs-mcs-2026	row 429 of the extract	95
usgs-mcs-2026.430	import-reliance	germanium		USA			2021	gt	50			%		>50 percent		reported		97	usgs-mcs-2026	row 430 of the extract	98
usgs-mcs-2026.431	production	germanium	refining	USA			2022	eq	0			kg		— kilograms		reported	as:Ge	82	usgs-mcs-2026	row 431 of the extract	
usgs-mcs-2026.432	production	germanium	recycling	USA			2022								not-reported	reported	as:Ge	83	usgs-mcs-2026	row 432 of the extract	
usgs-mcs-2026.433	imports	germanium-metal	metal	USA	WLD		2022	eq	14000			kg	1000	14,000 kilograms		estimated	as:Ge	84	usgs-mcs-2026	row 433 of the extract	85
usgs-mcs-2026.434	imports	germanium-dioxide	refining	USA	WLD		2022	eq	15000			kg	1000	15,000 kilograms		estimated	as:Ge	86	usgs-mcs-2026	row 434 of the extract	85
usgs-mcs-2026.435	imports	germanium		USA	WLD		2022								not-reported	reported	as:Ge	87	usgs-mcs-2026	row 435 of the extract	85
usgs-mcs-2026.436	exports	germanium-metal	metal	USA	WLD		2022	eq	6600			kg	100	6,600 kilograms		estimated	as:Ge	88	usgs-mcs-2026	row 436 of the extract	85
usgs-mcs-2026.437	exports	germanium-dioxide	refining	USA	WLD		2022	eq	130			kg	10	130 kilograms		estimated	as:Ge	89	usgs-mcs-2026	row 437 of the extract	85
usgs-mcs-2026.438	exports	germanium		USA	WLD		2022								not-reported	reported	as:Ge	90	usgs-mcs-2026	row 438 of the extract	85
usgs-mcs-2026.439	stockpile-release	germanium		USA			2022	eq	0			kg		— kilograms		reported	as:Ge	6	usgs-mcs-2026	row 439 of the extract	91
usgs-mcs-2026.440	consumption	germanium		USA			2022								not-reported	estimated	as:Ge	92	usgs-mcs-2026	row 440 of the extract	99
usgs-mcs-2026.441	price	germanium-metal	metal	MARKET-NOT-STATED			2022	eq	1294			USD/kg	1	1,294 dollars per kilogram		reported		94	usgs-mcs-2026	row 441 of the extract	95
usgs-mcs-2026.442	price	germanium-dioxide	refining	MARKET-NOT-STATED			2022	eq	828			USD/kg	1	828 dollars per kilogram		reported		96	usgs-mcs-2026	row 442 of the extract	95
usgs-mcs-2026.443	import-reliance	germanium		USA			2022	gt	50			%		>50 percent		reported		97	usgs-mcs-2026	row 443 of the extract	98
usgs-mcs-2026.444	production	germanium	refining	USA			2023	eq	0			kg		— kilograms		reported	as:Ge	82	usgs-mcs-2026	row 444 of the extract	
usgs-mcs-2026.445	production	germanium	recycling	USA			2023								not-reported	reported	as:Ge	83	usgs-mcs-2026	row 445 of the extract	
usgs-mcs-2026.446	imports	germanium-metal	metal	USA	WLD		2023	eq	22000			kg	1000	22,000 kilograms		estimated	as:Ge	84	usgs-mcs-2026	row 446 of the extract	85
usgs-mcs-2026.447	imports	germanium-dioxide	refining	USA	WLD		2023	eq	14000			kg	1000	14,000 kilograms		estimated	as:Ge	86	usgs-mcs-2026	row 447 of the extract	85
usgs-mcs-2026.448	imports	germanium		USA	WLD		2023								not-reported	reported	as:Ge	87	usgs-mcs-2026	row 448 of the extract	85
usgs-mcs-2026.449	exports	germanium-metal	metal	USA	WLD		2023	eq	6000			kg	100	6,000 kilograms		estimated	as:Ge	88	usgs-mcs-2026	row 449 of the extract	85
usgs-mcs-2026.450	exports	germanium-dioxide	refining	USA	WLD		2023	eq	110			kg	10	110 kilograms		estimated	as:Ge	89	usgs-mcs-2026	row 450 of the extract	85
usgs-mcs-2026.451	exports	germanium		USA	WLD		2023								not-reported	reported	as:Ge	90	usgs-mcs-2026	row 451 of the extract	85
usgs-mcs-2026.452	stockpile-release	germanium		USA			2023								not-reported	reported	as:Ge	6	usgs-mcs-2026	row 452 of the extract	91
usgs-mcs-2026.453	consumption	germanium		USA			2023								not-reported	estimated	as:Ge	92	usgs-mcs-2026	row 453 of the extract	99
usgs-mcs-2026.454	price	germanium-metal	metal	MARKET-NOT-STATED			2023	eq	1392			USD/kg	1	1,392 dollars per kilogram		reported		94	usgs-mcs-2026	row 454 of the extract	95
usgs-mcs-2026.455	price	germanium-dioxide	refining	MARKET-NOT-STATED			2023	eq	883			USD/kg	1	883 dollars per kilogram		reported		96	usgs-mcs-2026	row 455 of the extract	95
usgs-mcs-2026.456	import-reliance	germanium		USA			2023	gt	50			%		>50 percent		reported		97	usgs-mcs-2026	row 456 of the extract	98
usgs-mcs-2026.457	production	germanium	refining	USA			2024	eq	0			kg		— kilograms		reported	as:Ge	82	usgs-mcs-2026	row 457 of the extract	
usgs-mcs-2026.458	production	germanium	recycling	USA			2024								not-reported	reported	as:Ge	83	usgs-mcs-2026	row 458 of the extract	
usgs-mcs-2026.459	imports	germanium-metal	metal	USA	WLD		2024	eq	21000			kg	1000	21,000 kilograms		estimated	as:Ge	84	usgs-mcs-2026	row 459 of the extract	85
usgs-mcs-2026.460	imports	germanium-dioxide	refining	USA	WLD		2024	eq	11000			kg	1000	11,000 kilograms		estimated	as:Ge	86	usgs-mcs-2026	row 460 of the extract	85
usgs-mcs-2026.461	imports	germanium		USA	WLD		2024								not-reported	reported	as:Ge	87	usgs-mcs-2026	row 461 of the extract	85
usgs-mcs-2026.462	exports	germanium-metal	metal	USA	WLD		2024	eq	9000			kg	100	9,000 kilograms		estimated	as:Ge	88	usgs-mcs-2026	row 462 of the extract	85
usgs-mcs-2026.463	exports	germanium-dioxide	refining	USA	WLD		2024	eq	92			kg	1	92 kilograms		estimated	as:Ge	89	usgs-mcs-2026	row 463 of the extract	85
usgs-mcs-2026.464	exports	germanium		USA	WLD		2024								not-reported	reported	as:Ge	90	usgs-mcs-2026	row 464 of the extract	85
usgs-mcs-2026.465	stockpile-release	germanium		USA			2024								not-reported	reported	as:Ge	6	usgs-mcs-2026	row 465 of the extract	91
usgs-mcs-2026.466	consumption	germanium		USA			2024								not-reported	estimated	as:Ge	92	usgs-mcs-2026	row 466 of the extract	99
usgs-mcs-2026.467	price	germanium-metal	metal	MARKET-NOT-STATED			2024	eq	1991			USD/kg	1	1,991 dollars per kilogram		reported		94	usgs-mcs-2026	row 467 of the extract	95
usgs-mcs-2026.468	price	germanium-dioxide	refining	MARKET-NOT-STATED			2024	eq	1281			USD/kg	1	1,281 dollars per kilogram		reported		96	usgs-mcs-2026	row 468 of the extract	95
usgs-mcs-2026.469	import-reliance	germanium		USA			2024	gt	50			%		>50 percent		reported		97	usgs-mcs-2026	row 469 of the extract	98
usgs-mcs-2026.470	production	germanium	refining	USA			2025	eq	0			kg		— kilograms		reported	as:Ge	82	usgs-mcs-2026	row 470 of the extract	
usgs-mcs-2026.471	production	germanium	recycling	USA			2025								not-reported	reported	as:Ge	83	usgs-mcs-2026	row 471 of the extract	
usgs-mcs-2026.472	imports	germanium-metal	metal	USA	WLD		2025	eq	7000			kg	100	7,000 kilograms		estimated	as:Ge	84	usgs-mcs-2026	row 472 of the extract	85
usgs-mcs-2026.473	imports	germanium-dioxide	refining	USA	WLD		2025	eq	17000			kg	1000	17,000 kilograms		estimated	as:Ge	86	usgs-mcs-2026	row 473 of the extract	85
usgs-mcs-2026.474	imports	germanium		USA	WLD		2025								not-reported	reported	as:Ge	87	usgs-mcs-2026	row 474 of the extract	85
usgs-mcs-2026.475	exports	germanium-metal	metal	USA	WLD		2025	eq	7000			kg	100	7,000 kilograms		estimated	as:Ge	88	usgs-mcs-2026	row 475 of the extract	85
usgs-mcs-2026.476	exports	germanium-dioxide	refining	USA	WLD		2025	eq	15			kg	1	15 kilograms		estimated	as:Ge	89	usgs-mcs-2026	row 476 of the extract	85
usgs-mcs-2026.477	exports	germanium		USA	WLD		2025								not-reported	reported	as:Ge	90	usgs-mcs-2026	row 477 of the extract	85
usgs-mcs-2026.478	stockpile-release	germanium		USA			2025								not-reported	reported	as:Ge	6	usgs-mcs-2026	row 478 of the extract	91
usgs-mcs-2026.479	consumption	germanium		USA			2025								not-reported	estimated	as:Ge	92	usgs-mcs-2026	row 479 of the extract	93
usgs-mcs-2026.480	price	germanium-metal	metal	MARKET-NOT-STATED			2025	eq	4100			USD/kg	1	4,100 dollars per kilogram		estimated		94	usgs-mcs-2026	row 480 of the extract	95
usgs-mcs-2026.481	price	germanium-dioxide	refining	MARKET-NOT-STATED			2025	eq	2500			USD/kg	1	2,500 dollars per kilogram		estimated		96	usgs-mcs-2026	row 481 of the extract	95
usgs-mcs-2026.482	import-reliance	germanium		USA			2025	gt	50			%		>50 percent		estimated		97	usgs-mcs-2026	row 482 of the extract	98
usgs-mcs-2026.483	imports	germanium-metal	metal	USA	CHN	own-imports	2021/2024	eq	41			%	1	41 percent		reported		100	usgs-mcs-2026	row 483 of the extract	85
usgs-mcs-2026.484	imports	germanium-metal	metal	USA	BEL	own-imports	2021/2024	eq	27			%	1	27 percent		reported		100	usgs-mcs-2026	row 484 of the extract	85
usgs-mcs-2026.485	imports	germanium-metal	metal	USA	DEU	own-imports	2021/2024	eq	25			%	1	25 percent		reported		100	usgs-mcs-2026	row 485 of the extract	85
usgs-mcs-2026.486	imports	germanium-metal	metal	USA	RUS	own-imports	2021/2024	eq	3			%	1	3 percent		reported		100	usgs-mcs-2026	row 486 of the extract	85
usgs-mcs-2026.487	imports	germanium-metal	metal	USA	OTHER-COUNTRIES	own-imports	2021/2024	eq	4			%	1	4 percent		reported		100	usgs-mcs-2026	row 487 of the extract	85
usgs-mcs-2026.488	imports	germanium-dioxide	refining	USA	BEL	own-imports	2021/2024	eq	57			%	1	57 percent		reported		101	usgs-mcs-2026	row 488 of the extract	85
usgs-mcs-2026.489	imports	germanium-dioxide	refining	USA	CAN	own-imports	2021/2024	eq	37			%	1	37 percent		reported		101	usgs-mcs-2026	row 489 of the extract	85
usgs-mcs-2026.490	imports	germanium-dioxide	refining	USA	JPN	own-imports	2021/2024	eq	3			%	1	3 percent		reported		101	usgs-mcs-2026	row 490 of the extract	85
usgs-mcs-2026.491	imports	germanium-dioxide	refining	USA	OTHER-COUNTRIES	own-imports	2021/2024	eq	3			%	1	3 percent		reported		101	usgs-mcs-2026	row 491 of the extract	85
usgs-mcs-2026.492	imports	germanium		USA	BEL	own-imports	2021/2024	eq	41			%	1	41 percent		reported		102	usgs-mcs-2026	row 492 of the extract	85
usgs-mcs-2026.493	imports	germanium		USA	CHN	own-imports	2021/2024	eq	23			%	1	23 percent		reported		102	usgs-mcs-2026	row 493 of the extract	85
usgs-mcs-2026.494	imports	germanium		USA	CAN	own-imports	2021/2024	eq	17			%	1	17 percent		reported		102	usgs-mcs-2026	row 494 of the extract	85
usgs-mcs-2026.495	imports	germanium		USA	DEU	own-imports	2021/2024	eq	14			%	1	14 percent		reported		102	usgs-mcs-2026	row 495 of the extract	85
usgs-mcs-2026.496	imports	germanium		USA	OTHER-COUNTRIES	own-imports	2021/2024	eq	5			%	1	5 percent		reported		102	usgs-mcs-2026	row 496 of the extract	85
usgs-mcs-2026.497	production	graphite	mining	USA			2021	eq	0			t		— metric tons		reported	gross	103	usgs-mcs-2026	row 497 of the extract	
usgs-mcs-2026.498	imports	graphite		USA	WLD		2021	eq	53000			t	1000	53,000 metric tons		reported	gross	3	usgs-mcs-2026	row 498 of the extract	
usgs-mcs-2026.499	exports	graphite		USA	WLD		2021	eq	8660			t	10	8,660 metric tons		reported	gross	5	usgs-mcs-2026	row 499 of the extract	
usgs-mcs-2026.500	consumption	graphite		USA			2021	eq	44300			t	100	44,300 metric tons		reported	gross	59	usgs-mcs-2026	row 500 of the extract	104
usgs-mcs-2026.501	import-unit-value	flake-graphite	concentrate	USA			2021	eq	1330			USD/t	1	1,330 dollars per metric ton		reported		105	usgs-mcs-2026	row 501 of the extract	
usgs-mcs-2026.502	import-unit-value	graphite		USA			2021	eq	2010			USD/t	1	2,010 dollars per metric ton		reported		106	usgs-mcs-2026	row 502 of the extract	
usgs-mcs-2026.503	import-unit-value	amorphous-graphite	concentrate	USA			2021	eq	629			USD/t	1	629 dollars per metric ton		reported		107	usgs-mcs-2026	row 503 of the extract	
usgs-mcs-2026.504	import-reliance	graphite		USA			2021	eq	100			%	1	100 percent		reported		17	usgs-mcs-2026	row 504 of the extract	104
usgs-mcs-2026.505	production	graphite	mining	USA			2022	eq	0			t		— metric tons		reported	gross	103	usgs-mcs-2026	row 505 of the extract	
usgs-mcs-2026.506	imports	graphite		USA	WLD		2022	eq	89200			t	100	89,200 metric tons		reported	gross	3	usgs-mcs-2026	row 506 of the extract	
usgs-mcs-2026.507	exports	graphite		USA	WLD		2022	eq	9500			t	100	9,500 metric tons		reported	gross	5	usgs-mcs-2026	row 507 of the extract	
usgs-mcs-2026.508	consumption	graphite		USA			2022	eq	79700			t	100	79,700 metric tons		reported	gross	59	usgs-mcs-2026	row 508 of the extract	104
usgs-mcs-2026.509	import-unit-value	flake-graphite	concentrate	USA			2022	eq	1200			USD/t	1	1,200 dollars per metric ton		reported		105	usgs-mcs-2026	row 509 of the extract	
usgs-mcs-2026.510	import-unit-value	graphite		USA			2022	eq	2590			USD/t	1	2,590 dollars per metric ton		reported		106	usgs-mcs-2026	row 510 of the extract	
usgs-mcs-2026.511	import-unit-value	amorphous-graphite	concentrate	USA			2022	eq	563			USD/t	1	563 dollars per metric ton		reported		107	usgs-mcs-2026	row 511 of the extract	
usgs-mcs-2026.512	import-reliance	graphite		USA			2022	eq	100			%	1	100 percent		reported		17	usgs-mcs-2026	row 512 of the extract	104
usgs-mcs-2026.513	production	graphite	mining	USA			2023	eq	0			t		— metric tons		reported	gross	103	usgs-mcs-2026	row 513 of the extract	
usgs-mcs-2026.514	imports	graphite		USA	WLD		2023	eq	73500			t	100	73,500 metric tons		reported	gross	3	usgs-mcs-2026	row 514 of the extract	
usgs-mcs-2026.515	exports	graphite		USA	WLD		2023	eq	7780			t	10	7,780 metric tons		reported	gross	5	usgs-mcs-2026	row 515 of the extract	
usgs-mcs-2026.516	consumption	graphite		USA			2023	eq	65700			t	100	65,700 metric tons		reported	gross	59	usgs-mcs-2026	row 516 of the extract	104
usgs-mcs-2026.517	import-unit-value	flake-graphite	concentrate	USA			2023	eq	1080			USD/t	1	1,080 dollars per metric ton		reported		105	usgs-mcs-2026	row 517 of the extract	
usgs-mcs-2026.518	import-unit-value	graphite		USA			2023	eq	2380			USD/t	1	2,380 dollars per metric ton		reported		106	usgs-mcs-2026	row 518 of the extract	
usgs-mcs-2026.519	import-unit-value	amorphous-graphite	concentrate	USA			2023	eq	607			USD/t	1	607 dollars per metric ton		reported		107	usgs-mcs-2026	row 519 of the extract	
usgs-mcs-2026.520	import-reliance	graphite		USA			2023	eq	100			%	1	100 percent		reported		17	usgs-mcs-2026	row 520 of the extract	104
usgs-mcs-2026.522	imports	graphite		USA	WLD		2024	eq	73900			t	100	73,900 metric tons		reported	gross	3	usgs-mcs-2026	row 522 of the extract	
usgs-mcs-2026.523	exports	graphite		USA	WLD		2024	eq	8740			t	10	8,740 metric tons		reported	gross	5	usgs-mcs-2026	row 523 of the extract	
usgs-mcs-2026.524	consumption	graphite		USA			2024	eq	65200			t	100	65,200 metric tons		reported	gross	59	usgs-mcs-2026	row 524 of the extract	104
usgs-mcs-2026.525	import-unit-value	flake-graphite	concentrate	USA			2024	eq	1050			USD/t	1	1,050 dollars per metric ton		reported		105	usgs-mcs-2026	row 525 of the extract	
usgs-mcs-2026.526	import-unit-value	graphite		USA			2024	eq	2810			USD/t	1	2,810 dollars per metric ton		reported		106	usgs-mcs-2026	row 526 of the extract	
usgs-mcs-2026.527	import-unit-value	amorphous-graphite	concentrate	USA			2024	eq	535			USD/t	1	535 dollars per metric ton		reported		107	usgs-mcs-2026	row 527 of the extract	
usgs-mcs-2026.528	import-reliance	graphite		USA			2024	eq	100			%	1	100 percent		reported		17	usgs-mcs-2026	row 528 of the extract	104
usgs-mcs-2026.530	imports	graphite		USA	WLD		2025	eq	79000			t	1000	79,000 metric tons		estimated	gross	3	usgs-mcs-2026	row 530 of the extract	
usgs-mcs-2026.531	exports	graphite		USA	WLD		2025	eq	8400			t	100	8,400 metric tons		estimated	gross	5	usgs-mcs-2026	row 531 of the extract	
usgs-mcs-2026.532	consumption	graphite		USA			2025	eq	71000			t	1000	71,000 metric tons		estimated	gross	59	usgs-mcs-2026	row 532 of the extract	104
usgs-mcs-2026.533	import-unit-value	flake-graphite	concentrate	USA			2025	eq	1000			USD/t	1	1,000 dollars per metric ton		estimated		105	usgs-mcs-2026	row 533 of the extract	
usgs-mcs-2026.534	import-unit-value	graphite		USA			2025	eq	2600			USD/t	1	2,600 dollars per metric ton		estimated		106	usgs-mcs-2026	row 534 of the extract	
usgs-mcs-2026.535	import-unit-value	amorphous-graphite	concentrate	USA			2025	eq	470			USD/t	1	470 dollars per metric ton		estimated		107	usgs-mcs-2026	row 535 of the extract	
usgs-mcs-2026.536	import-reliance	graphite		USA			2025	eq	100			%	1	100 percent		estimated		17	usgs-mcs-2026	row 536 of the extract	104
usgs-mcs-2026.537	imports	graphite		USA	CHN	own-imports	2021/2024	eq	46			%	1	46 percent		reported		64	usgs-mcs-2026	row 537 of the extract	26
usgs-mcs-2026.538	imports	graphite		USA	CAN	own-imports	2021/2024	eq	13			%	1	13 percent		reported		64	usgs-mcs-2026	row 538 of the extract	
usgs-mcs-2026.539	imports	graphite		USA	MOZ	own-imports	2021/2024	eq	13			%	1	13 percent		reported		64	usgs-mcs-2026	row 539 of the extract	
usgs-mcs-2026.540	imports	graphite		USA	MEX	own-imports	2021/2024	eq	12			%	1	12 percent		reported		64	usgs-mcs-2026	row 540 of the extract	
usgs-mcs-2026.541	imports	graphite		USA	OTHER-COUNTRIES	own-imports	2021/2024	eq	16			%	1	16 percent		reported		64	usgs-mcs-2026	row 541 of the extract	
usgs-mcs-2026.542	production	graphite	mining	USA			2024	eq	0			t		— metric tons		reported	gross	28	usgs-mcs-2026	row 542 of the extract (also row 521)	
usgs-mcs-2026.543	production	graphite	mining	AUT			2024	eq	100			t	10	100 metric tons		reported	gross	28	usgs-mcs-2026	row 543 of the extract	
usgs-mcs-2026.544	production	graphite	mining	BRA			2024	eq	58000			t	1000	58,000 metric tons		reported	gross	28	usgs-mcs-2026	row 544 of the extract	
usgs-mcs-2026.545	production	graphite	mining	CAN			2024	eq	11700			t	100	11,700 metric tons		reported	gross	28	usgs-mcs-2026	row 545 of the extract	
usgs-mcs-2026.546	production	graphite	mining	CHN			2024	eq	1270000			t	10000	1,270,000 metric tons		reported	gross	28	usgs-mcs-2026	row 546 of the extract	
usgs-mcs-2026.547	production	graphite	mining	DEU			2024	eq	140			t	10	140 metric tons		reported	gross	28	usgs-mcs-2026	row 547 of the extract	
usgs-mcs-2026.548	production	graphite	mining	IND			2024	eq	17600			t	100	17,600 metric tons		reported	gross	28	usgs-mcs-2026	row 548 of the extract	
usgs-mcs-2026.549	production	graphite	mining	PRK			2024	eq	8100			t	100	8,100 metric tons		estimated	gross	28	usgs-mcs-2026	row 549 of the extract	
usgs-mcs-2026.550	production	graphite	mining	KOR			2024	eq	1000			t	100	1,000 metric tons		reported	gross	28	usgs-mcs-2026	row 550 of the extract	
usgs-mcs-2026.551	production	graphite	mining	MDG			2024	eq	85000			t	1000	85,000 metric tons		reported	gross	28	usgs-mcs-2026	row 551 of the extract	
usgs-mcs-2026.552	production	graphite	mining	MEX			2024	eq	706			t	1	706 metric tons		reported	gross	28	usgs-mcs-2026	row 552 of the extract	
usgs-mcs-2026.553	production	graphite	mining	MOZ			2024	eq	39000			t	1000	39,000 metric tons		reported	gross	28	usgs-mcs-2026	row 553 of the extract	
usgs-mcs-2026.554	production	graphite	mining	NOR			2024	eq	5340			t	10	5,340 metric tons		reported	gross	28	usgs-mcs-2026	row 554 of the extract	
usgs-mcs-2026.555	production	graphite	mining	RUS			2024	eq	20000			t	1000	20,000 metric tons		estimated	gross	28	usgs-mcs-2026	row 555 of the extract	
usgs-mcs-2026.556	production	graphite	mining	LKA			2024	eq	3000			t	100	3,000 metric tons		reported	gross	28	usgs-mcs-2026	row 556 of the extract	
usgs-mcs-2026.557	production	graphite	mining	TZA			2024	eq	27000			t	1000	27,000 metric tons		estimated	gross	28	usgs-mcs-2026	row 557 of the extract	
usgs-mcs-2026.558	production	graphite	mining	TUR			2024	eq	2600			t	100	2,600 metric tons		reported	gross	28	usgs-mcs-2026	row 558 of the extract	
usgs-mcs-2026.559	production	graphite	mining	UKR			2024	eq	900			t	10	900 metric tons		reported	gross	28	usgs-mcs-2026	row 559 of the extract	
usgs-mcs-2026.560	production	graphite	mining	VNM			2024	eq	500			t	10	500 metric tons		reported	gross	28	usgs-mcs-2026	row 560 of the extract	
usgs-mcs-2026.561	production	graphite	mining	WLD			2024	eq	1550000			t	10000	1,550,000 metric tons		reported	gross	28	usgs-mcs-2026	row 561 of the extract	
usgs-mcs-2026.562	production	graphite	mining	USA			2025	eq	0			t		— metric tons		estimated	gross	28	usgs-mcs-2026	row 562 of the extract (also row 529)	
usgs-mcs-2026.563	production	graphite	mining	AUT			2025	eq	200			t	10	200 metric tons		estimated	gross	28	usgs-mcs-2026	row 563 of the extract	
usgs-mcs-2026.564	production	graphite	mining	BRA			2025	eq	65000			t	1000	65,000 metric tons		estimated	gross	28	usgs-mcs-2026	row 564 of the extract	
usgs-mcs-2026.565	production	graphite	mining	CAN			2025	eq	8000			t	100	8,000 metric tons		estimated	gross	28	usgs-mcs-2026	row 565 of the extract	
usgs-mcs-2026.566	production	graphite	mining	CHN			2025	eq	1400000			t	100000	1,400,000 metric tons		estimated	gross	28	usgs-mcs-2026	row 566 of the extract	
usgs-mcs-2026.567	production	graphite	mining	DEU			2025	eq	140			t	10	140 metric tons		estimated	gross	28	usgs-mcs-2026	row 567 of the extract	
usgs-mcs-2026.568	production	graphite	mining	IND			2025	eq	17000			t	1000	17,000 metric tons		estimated	gross	28	usgs-mcs-2026	row 568 of the extract	
usgs-mcs-2026.569	production	graphite	mining	PRK			2025	eq	8000			t	100	8,000 metric tons		estimated	gross	28	usgs-mcs-2026	row 569 of the extract	
usgs-mcs-2026.570	production	graphite	mining	KOR			2025	eq	500			t	10	500 metric tons		estimated	gross	28	usgs-mcs-2026	row 570 of the extract	
usgs-mcs-2026.571	production	graphite	mining	MDG			2025	eq	80000			t	1000	80,000 metric tons		estimated	gross	28	usgs-mcs-2026	row 571 of the extract	
usgs-mcs-2026.572	production	graphite	mining	MEX			2025	eq	740			t	10	740 metric tons		estimated	gross	28	usgs-mcs-2026	row 572 of the extract	
usgs-mcs-2026.573	production	graphite	mining	MOZ			2025	eq	60000			t	1000	60,000 metric tons		estimated	gross	28	usgs-mcs-2026	row 573 of the extract	
usgs-mcs-2026.574	production	graphite	mining	NOR			2025	eq	6600			t	100	6,600 metric tons		estimated	gross	28	usgs-mcs-2026	row 574 of the extract	
usgs-mcs-2026.575	production	graphite	mining	RUS			2025	eq	25000			t	1000	25,000 metric tons		estimated	gross	28	usgs-mcs-2026	row 575 of the extract	
usgs-mcs-2026.576	production	graphite	mining	LKA			2025	eq	3200			t	100	3,200 metric tons		estimated	gross	28	usgs-mcs-2026	row 576 of the extract	
usgs-mcs-2026.577	production	graphite	mining	TZA			2025	eq	75000			t	1000	75,000 metric tons		estimated	gross	28	usgs-mcs-2026	row 577 of the extract	
usgs-mcs-2026.578	production	graphite	mining	TUR			2025	eq	2200			t	100	2,200 metric tons		estimated	gross	28	usgs-mcs-2026	row 578 of the extract	
usgs-mcs-2026.579	production	graphite	mining	UKR			2025	eq	800			t	10	800 metric tons		estimated	gross	28	usgs-mcs-2026	row 579 of the extract	
usgs-mcs-2026.580	production	graphite	mining	VNM			2025	eq	500			t	10	500 metric tons		estimated	gross	28	usgs-mcs-2026	row 580 of the extract	
usgs-mcs-2026.581	production	graphite	mining	WLD			2025	eq	1800000			t	100000	1,800,000 metric tons		estimated	gross	28	usgs-mcs-2026	row 581 of the extract	
usgs-mcs-2026.582	reserves	graphite		USA			2025								below-threshold	estimated	gross	46	usgs-mcs-2026	row 582 of the extract	108
usgs-mcs-2026.583	reserves	graphite		AUT			2025								below-threshold	estimated	gross	46	usgs-mcs-2026	row 583 of the extract	108
usgs-mcs-2026.584	reserves	graphite		BRA			2025	eq	74000000			t	1000000	74,000,000 metric tons		estimated	gross	46	usgs-mcs-2026	row 584 of the extract	
usgs-mcs-2026.585	reserves	graphite		CAN			2025	eq	5900000			t	100000	5900000 metric tons		estimated	gross	46	usgs-mcs-2026	row 585 of the extract	
usgs-mcs-2026.586	reserves	graphite		CHN			2025	eq	100000000			t	10000000	100,000,000 metric tons		estimated	gross	46	usgs-mcs-2026	row 586 of the extract	
usgs-mcs-2026.587	reserves	graphite		DEU			2025								below-threshold	estimated	gross	46	usgs-mcs-2026	row 587 of the extract	108
usgs-mcs-2026.588	reserves	graphite		IND			2025	eq	8600000			t	100000	8,600,000 metric tons		estimated	gross	46	usgs-mcs-2026	row 588 of the extract	
usgs-mcs-2026.589	reserves	graphite		PRK			2025	eq	2000000			t	100000	2,000,000 metric tons		estimated	gross	46	usgs-mcs-2026	row 589 of the extract	
usgs-mcs-2026.590	reserves	graphite		KOR			2025	eq	1800000			t	100000	1,800,000 metric tons		estimated	gross	46	usgs-mcs-2026	row 590 of the extract	
usgs-mcs-2026.591	reserves	graphite		MDG			2025	eq	27000000			t	1000000	27,000,000 metric tons		estimated	gross	46	usgs-mcs-2026	row 591 of the extract	
usgs-mcs-2026.592	reserves	graphite		MEX			2025	eq	3100000			t	100000	3,100,000 metric tons		estimated	gross	46	usgs-mcs-2026	row 592 of the extract	
usgs-mcs-2026.593	reserves	graphite		MOZ			2025	eq	25000000			t	1000000	25,000,000 metric tons		estimated	gross	46	usgs-mcs-2026	row 593 of the extract	
usgs-mcs-2026.594	reserves	graphite		NOR			2025	eq	600000			t	10000	600,000 metric tons		estimated	gross	46	usgs-mcs-2026	row 594 of the extract	
usgs-mcs-2026.595	reserves	graphite		RUS			2025	eq	14000000			t	1000000	14000000 metric tons		estimated	gross	46	usgs-mcs-2026	row 595 of the extract	
usgs-mcs-2026.596	reserves	graphite		LKA			2025	eq	1500000			t	100000	1,500,000 metric tons		estimated	gross	46	usgs-mcs-2026	row 596 of the extract	
usgs-mcs-2026.597	reserves	graphite		TZA			2025	eq	18000000			t	1000000	18,000,000 metric tons		estimated	gross	46	usgs-mcs-2026	row 597 of the extract	
usgs-mcs-2026.598	reserves	graphite		TUR			2025	eq	6900000			t	100000	6,900,000 metric tons		estimated	gross	46	usgs-mcs-2026	row 598 of the extract	
usgs-mcs-2026.599	reserves	graphite		UKR			2025								below-threshold	estimated	gross	46	usgs-mcs-2026	row 599 of the extract	108
usgs-mcs-2026.600	reserves	graphite		VNM			2025	eq	9700000			t	100000	9700000 metric tons		estimated	gross	46	usgs-mcs-2026	row 600 of the extract	
usgs-mcs-2026.601	reserves	graphite		WLD			2025	eq	310000000			t	10000000	310,000,000 metric tons		estimated	gross	46	usgs-mcs-2026	row 601 of the extract	
usgs-mcs-2026.602	production	lithium	mining	USA			2021								withheld	reported	as:Li	109	usgs-mcs-2026	row 602 of the extract	
usgs-mcs-2026.603	imports	lithium		USA	WLD		2021	eq	2640			t	10	2,640 metric tons		reported	as:Li	3	usgs-mcs-2026	row 603 of the extract	
usgs-mcs-2026.604	exports	lithium		USA	WLD		2021	eq	1870			t	10	1,870 metric tons		reported	as:Li	5	usgs-mcs-2026	row 604 of the extract	
usgs-mcs-2026.605	consumption	lithium		USA			2021								withheld	reported	as:Li	59	usgs-mcs-2026	row 605 of the extract	110
usgs-mcs-2026.606	price	lithium-carbonate-battery-grade	refining	MARKET-NOT-STATED			2021	eq	11700			USD/t	1	11,700 dollars per metric ton		reported		111	usgs-mcs-2026	row 606 of the extract	112
usgs-mcs-2026.607	employment	lithium		USA			2021	eq	70			person	1	70 number		reported		113	usgs-mcs-2026	row 607 of the extract	
usgs-mcs-2026.608	import-reliance	lithium		USA			2021	gt	25			%		>25 percent		reported		17	usgs-mcs-2026	row 608 of the extract	114
usgs-mcs-2026.609	production	lithium	mining	USA			2022								withheld	reported	as:Li	109	usgs-mcs-2026	row 609 of the extract	
usgs-mcs-2026.610	imports	lithium		USA	WLD		2022	eq	3260			t	10	3,260 metric tons		reported	as:Li	3	usgs-mcs-2026	row 610 of the extract	
usgs-mcs-2026.611	exports	lithium		USA	WLD		2022	eq	2440			t	10	2,440 metric tons		reported	as:Li	5	usgs-mcs-2026	row 611 of the extract	
usgs-mcs-2026.612	consumption	lithium		USA			2022								withheld	reported	as:Li	59	usgs-mcs-2026	row 612 of the extract	110
usgs-mcs-2026.613	price	lithium-carbonate-battery-grade	refining	MARKET-NOT-STATED			2022	eq	63700			USD/t	1	63,700 dollars per metric ton		reported		111	usgs-mcs-2026	row 613 of the extract	112
usgs-mcs-2026.614	employment	lithium		USA			2022	eq	70			person	1	70 number		reported		113	usgs-mcs-2026	row 614 of the extract	
usgs-mcs-2026.615	import-reliance	lithium		USA			2022	gt	25			%		>25 percent		reported		17	usgs-mcs-2026	row 615 of the extract	114
usgs-mcs-2026.616	production	lithium	mining	USA			2023								withheld	reported	as:Li	109	usgs-mcs-2026	row 616 of the extract	
usgs-mcs-2026.617	imports	lithium		USA	WLD		2023	eq	3390			t	10	3,390 metric tons		reported	as:Li	3	usgs-mcs-2026	row 617 of the extract	
usgs-mcs-2026.618	exports	lithium		USA	WLD		2023	eq	1960			t	10	1,960 metric tons		reported	as:Li	5	usgs-mcs-2026	row 618 of the extract	
usgs-mcs-2026.619	consumption	lithium		USA			2023								withheld	reported	as:Li	59	usgs-mcs-2026	row 619 of the extract	110
usgs-mcs-2026.620	price	lithium-carbonate-battery-grade	refining	MARKET-NOT-STATED			2023	eq	39000			USD/t	1	39,000 dollars per metric ton		reported		111	usgs-mcs-2026	row 620 of the extract	112
usgs-mcs-2026.621	employment	lithium		USA			2023	eq	70			person	1	70 number		reported		113	usgs-mcs-2026	row 621 of the extract	
usgs-mcs-2026.622	import-reliance	lithium		USA			2023	gt	50			%		>50 percent		reported		17	usgs-mcs-2026	row 622 of the extract	114
usgs-mcs-2026.624	imports	lithium		USA	WLD		2024	eq	3020			t	10	3,020 metric tons		reported	as:Li	3	usgs-mcs-2026	row 624 of the extract	
usgs-mcs-2026.625	exports	lithium		USA	WLD		2024	eq	1690			t	10	1,690 metric tons		reported	as:Li	5	usgs-mcs-2026	row 625 of the extract	
usgs-mcs-2026.626	consumption	lithium		USA			2024								withheld	reported	as:Li	59	usgs-mcs-2026	row 626 of the extract	110
usgs-mcs-2026.627	price	lithium-carbonate-battery-grade	refining	MARKET-NOT-STATED			2024	eq	11800			USD/t	1	11,800 dollars per metric ton		reported		111	usgs-mcs-2026	row 627 of the extract	112
usgs-mcs-2026.628	employment	lithium		USA			2024	eq	70			person	1	70 number		reported		113	usgs-mcs-2026	row 628 of the extract	
usgs-mcs-2026.629	import-reliance	lithium		USA			2024	gt	50			%		>50 percent		reported		17	usgs-mcs-2026	row 629 of the extract	114
usgs-mcs-2026.631	imports	lithium		USA	WLD		2025	eq	3800			t	100	3,800 metric tons		estimated	as:Li	3	usgs-mcs-2026	row 631 of the extract	
usgs-mcs-2026.632	exports	lithium		USA	WLD		2025	eq	2000			t	100	2,000 metric tons		estimated	as:Li	5	usgs-mcs-2026	row 632 of the extract	
usgs-mcs-2026.633	consumption	lithium		USA			2025								withheld	reported	as:Li	59	usgs-mcs-2026	row 633 of the extract	110
usgs-mcs-2026.634	price	lithium-carbonate-battery-grade	refining	MARKET-NOT-STATED			2025	eq	9000			USD/t	1	9,000 dollars per metric ton		estimated		111	usgs-mcs-2026	row 634 of the extract	112
usgs-mcs-2026.635	employment	lithium		USA			2025	eq	70			person	1	70 number		estimated		113	usgs-mcs-2026	row 635 of the extract	
usgs-mcs-2026.636	import-reliance	lithium		USA			2025	gt	50			%		>50 percent		estimated		17	usgs-mcs-2026	row 636 of the extract	114
usgs-mcs-2026.637	imports	lithium		USA	CHL	own-imports	2021/2024	eq	54			%	1	54 percent		reported		64	usgs-mcs-2026	row 637 of the extract	
usgs-mcs-2026.638	imports	lithium		USA	ARG	own-imports	2021/2024	eq	43			%	1	43 percent		reported		64	usgs-mcs-2026	row 638 of the extract	
usgs-mcs-2026.639	imports	lithium		USA	OTHER-COUNTRIES	own-imports	2021/2024	eq	3			%	1	3 percent		reported		64	usgs-mcs-2026	row 639 of the extract	
usgs-mcs-2026.640	production	lithium	mining	USA			2024								withheld	reported	as:Li	28	usgs-mcs-2026	row 640 of the extract (also row 623)	
usgs-mcs-2026.641	production	lithium	mining	ARG			2024	eq	13800			t	100	13,800 metric tons		reported	as:Li	28	usgs-mcs-2026	row 641 of the extract	
usgs-mcs-2026.642	production	lithium	mining	AUS			2024	eq	82700			t	100	82,700 metric tons		estimated	as:Li	28	usgs-mcs-2026	row 642 of the extract	
usgs-mcs-2026.643	production	lithium	mining	BRA			2024	eq	10200			t	100	10,200 metric tons		estimated	as:Li	28	usgs-mcs-2026	row 643 of the extract	
usgs-mcs-2026.644	production	lithium	mining	CAN			2024	eq	4820			t	10	4,820 metric tons		estimated	as:Li	28	usgs-mcs-2026	row 644 of the extract	
usgs-mcs-2026.645	production	lithium	mining	CHL			2024	eq	48900			t	100	48,900 metric tons		reported	as:Li	28	usgs-mcs-2026	row 645 of the extract	
usgs-mcs-2026.646	production	lithium	mining	CHN			2024	eq	41400			t	100	41,400 metric tons		estimated	as:Li	28	usgs-mcs-2026	row 646 of the extract	
usgs-mcs-2026.647	production	lithium	mining	MLI			2024	eq	770			t	10	770 metric tons		estimated	as:Li	28	usgs-mcs-2026	row 647 of the extract	
usgs-mcs-2026.648	production	lithium	mining	PRT			2024	eq	380			t	10	380 metric tons		estimated	as:Li	28	usgs-mcs-2026	row 648 of the extract	
usgs-mcs-2026.649	production	lithium	mining	ZWE			2024	eq	20000			t	1000	20,000 metric tons		estimated	as:Li	28	usgs-mcs-2026	row 649 of the extract	
usgs-mcs-2026.650	production	lithium	mining	OTHER-COUNTRIES			2024	eq	0			t		— metric tons		reported	as:Li	28	usgs-mcs-2026	row 650 of the extract	115
usgs-mcs-2026.651	production	lithium	mining	WLD			2024	eq	222000			t	1000	222,000 metric tons		estimated	as:Li	28	usgs-mcs-2026	row 651 of the extract	116
usgs-mcs-2026.652	production	lithium	mining	USA			2025								withheld	estimated	as:Li	28	usgs-mcs-2026	row 652 of the extract (also row 630)	
usgs-mcs-2026.653	production	lithium	mining	ARG			2025	eq	23000			t	1000	23,000 metric tons		estimated	as:Li	28	usgs-mcs-2026	row 653 of the extract	
usgs-mcs-2026.654	production	lithium	mining	AUS			2025	eq	92000			t	1000	92,000 metric tons		estimated	as:Li	28	usgs-mcs-2026	row 654 of the extract	
usgs-mcs-2026.655	production	lithium	mining	BRA			2025	eq	12000			t	1000	12,000 metric tons		estimated	as:Li	28	usgs-mcs-2026	row 655 of the extract	
usgs-mcs-2026.656	production	lithium	mining	CAN			2025	eq	5600			t	100	5,600 metric tons		estimated	as:Li	28	usgs-mcs-2026	row 656 of the extract	
usgs-mcs-2026.657	production	lithium	mining	CHL			2025	eq	56000			t	1000	56,000 metric tons		estimated	as:Li	28	usgs-mcs-2026	row 657 of the extract	
usgs-mcs-2026.658	production	lithium	mining	CHN			2025	eq	62000			t	1000	62,000 metric tons		estimated	as:Li	28	usgs-mcs-2026	row 658 of the extract	
usgs-mcs-2026.659	production	lithium	mining	MLI			2025	eq	9400			t	100	9,400 metric tons		estimated	as:Li	28	usgs-mcs-2026	row 659 of the extract	
usgs-mcs-2026.660	production	lithium	mining	PRT			2025	eq	380			t	10	380 metric tons		estimated	as:Li	28	usgs-mcs-2026	row 660 of the extract	
usgs-mcs-2026.661	production	lithium	mining	ZWE			2025	eq	28000			t	1000	28,000 metric tons		estimated	as:Li	28	usgs-mcs-2026	row 661 of the extract	
usgs-mcs-2026.662	production	lithium	mining	OTHER-COUNTRIES			2025	eq	0			t		— metric tons		estimated	as:Li	28	usgs-mcs-2026	row 662 of the extract	115
usgs-mcs-2026.663	production	lithium	mining	WLD			2025	eq	290000			t	10000	290,000 metric tons		estimated	as:Li	28	usgs-mcs-2026	row 663 of the extract	116
usgs-mcs-2026.664	reserves	lithium		USA			2025	eq	4400000			t	100000	4,400,000 metric tons		estimated	as:Li	46	usgs-mcs-2026	row 664 of the extract	
usgs-mcs-2026.665	reserves	lithium		ARG			2025	eq	4400000			t	100000	4,400,000 metric tons		estimated	as:Li	46	usgs-mcs-2026	row 665 of the extract	
usgs-mcs-2026.666	reserves	lithium		AUS			2025	eq	8400000			t	100000	8,400,000 metric tons		estimated	as:Li	46	usgs-mcs-2026	row 666 of the extract	117
usgs-mcs-2026.667	reserves	lithium		BRA			2025	eq	540000			t	10000	540,000 metric tons		estimated	as:Li	46	usgs-mcs-2026	row 667 of the extract	
usgs-mcs-2026.668	reserves	lithium		CAN			2025	eq	1600000			t	100000	1,600,000 metric tons		estimated	as:Li	46	usgs-mcs-2026	row 668 of the extract	
usgs-mcs-2026.669	reserves	lithium		CHL			2025	eq	9200000			t	100000	9,200,000 metric tons		estimated	as:Li	46	usgs-mcs-2026	row 669 of the extract	
usgs-mcs-2026.670	reserves	lithium		CHN			2025	eq	4600000			t	100000	4,600,000 metric tons		estimated	as:Li	46	usgs-mcs-2026	row 670 of the extract	
usgs-mcs-2026.671	reserves	lithium		MLI			2025	eq	370000			t	10000	370,000 metric tons		estimated	as:Li	46	usgs-mcs-2026	row 671 of the extract	
usgs-mcs-2026.672	reserves	lithium		PRT			2025	eq	60000			t	1000	60,000 metric tons		estimated	as:Li	46	usgs-mcs-2026	row 672 of the extract	
usgs-mcs-2026.673	reserves	lithium		ZWE			2025	eq	500000			t	10000	500,000 metric tons		estimated	as:Li	46	usgs-mcs-2026	row 673 of the extract	
usgs-mcs-2026.674	reserves	lithium		OTHER-COUNTRIES			2025	eq	2400000			t	100000	2,400,000 metric tons		estimated	as:Li	46	usgs-mcs-2026	row 674 of the extract	115
usgs-mcs-2026.675	reserves	lithium		WLD			2025	eq	37000000			t	1000000	37,000,000 metric tons		estimated	as:Li	46	usgs-mcs-2026	row 675 of the extract	
usgs-mcs-2026.676	production	magnesium	metal	USA			2021								withheld	reported	gross	118	usgs-mcs-2026	row 676 of the extract	
usgs-mcs-2026.677	production	magnesium	recycling	USA			2021	eq	103000			t	1000	103 thousand metric tons		reported	gross	119	usgs-mcs-2026	row 677 of the extract	
usgs-mcs-2026.678	imports	magnesium		USA	WLD		2021	eq	50000			t	1000	50 thousand metric tons		reported	gross	3	usgs-mcs-2026	row 678 of the extract	
usgs-mcs-2026.679	exports	magnesium		USA	WLD		2021	eq	10000			t	1000	10 thousand metric tons		reported	gross	5	usgs-mcs-2026	row 679 of the extract	
usgs-mcs-2026.680	consumption	magnesium		USA			2021	eq	48000			t	1000	48 thousand metric tons		reported	gross	120	usgs-mcs-2026	row 680 of the extract	
usgs-mcs-2026.681	consumption	magnesium		USA			2021								withheld	reported	gross	121	usgs-mcs-2026	row 681 of the extract	122
usgs-mcs-2026.682	price	magnesium		USA			2021	eq	3.53			USD/lb	0.01	3.53 dollars per pound		reported		123	usgs-mcs-2026	row 682 of the extract	124
usgs-mcs-2026.683	price	magnesium		EUROPE			2021	eq	5011			USD/t	1	5,011 dollars per metric ton		reported		125	usgs-mcs-2026	row 683 of the extract	124
usgs-mcs-2026.684	stocks	magnesium		USA			2021								withheld	reported	gross	126	usgs-mcs-2026	row 684 of the extract	
usgs-mcs-2026.685	employment	magnesium		USA			2021	eq	400			person	10	400 number		estimated		127	usgs-mcs-2026	row 685 of the extract	
usgs-mcs-2026.686	import-reliance	magnesium		USA			2021	gt	25			%		>25 percent		reported		17	usgs-mcs-2026	row 686 of the extract	114
usgs-mcs-2026.687	production	magnesium	metal	USA			2022								withheld	reported	gross	118	usgs-mcs-2026	row 687 of the extract	
usgs-mcs-2026.688	production	magnesium	recycling	USA			2022	eq	115000			t	1000	115 thousand metric tons		reported	gross	119	usgs-mcs-2026	row 688 of the extract	
usgs-mcs-2026.689	imports	magnesium		USA	WLD		2022	eq	107000			t	1000	107 thousand metric tons		reported	gross	3	usgs-mcs-2026	row 689 of the extract	
usgs-mcs-2026.690	exports	magnesium		USA	WLD		2022	eq	9000			t	1000	9 thousand metric tons		reported	gross	5	usgs-mcs-2026	row 690 of the extract	
usgs-mcs-2026.691	consumption	magnesium		USA			2022	eq	50000			t	1000	50 thousand metric tons		reported	gross	120	usgs-mcs-2026	row 691 of the extract	
usgs-mcs-2026.692	consumption	magnesium		USA			2022								withheld	reported	gross	121	usgs-mcs-2026	row 692 of the extract	122
usgs-mcs-2026.693	price	magnesium		USA			2022	eq	7.59			USD/lb	0.01	7.59 dollars per pound		reported		123	usgs-mcs-2026	row 693 of the extract	124
usgs-mcs-2026.694	price	magnesium		EUROPE			2022	eq	5206			USD/t	1	5,206 dollars per metric ton		reported		125	usgs-mcs-2026	row 694 of the extract	124
usgs-mcs-2026.695	stocks	magnesium		USA			2022								withheld	reported	gross	126	usgs-mcs-2026	row 695 of the extract	
usgs-mcs-2026.696	employment	magnesium		USA			2022	eq	400			person	10	400 number		estimated		127	usgs-mcs-2026	row 696 of the extract	
usgs-mcs-2026.697	import-reliance	magnesium		USA			2022	gt	75			%		>75 percent		reported		17	usgs-mcs-2026	row 697 of the extract	114
usgs-mcs-2026.698	production	magnesium	metal	USA			2023	eq	0			t		— thousand metric tons		reported	gross	118	usgs-mcs-2026	row 698 of the extract	
usgs-mcs-2026.699	production	magnesium	recycling	USA			2023	eq	108000			t	1000	108 thousand metric tons		reported	gross	119	usgs-mcs-2026	row 699 of the extract	
usgs-mcs-2026.700	imports	magnesium		USA	WLD		2023	eq	93000			t	1000	93 thousand metric tons		reported	gross	3	usgs-mcs-2026	row 700 of the extract	
usgs-mcs-2026.701	exports	magnesium		USA	WLD		2023	eq	5000			t	1000	5 thousand metric tons		reported	gross	5	usgs-mcs-2026	row 701 of the extract	
usgs-mcs-2026.702	consumption	magnesium		USA			2023	eq	53000			t	1000	53 thousand metric tons		reported	gross	120	usgs-mcs-2026	row 702 of the extract	
usgs-mcs-2026.703	consumption	magnesium		USA			2023								withheld	reported	gross	121	usgs-mcs-2026	row 703 of the extract	122
usgs-mcs-2026.704	price	magnesium		USA			2023	eq	4.98			USD/lb	0.01	4.98 dollars per pound		reported		123	usgs-mcs-2026	row 704 of the extract	124
usgs-mcs-2026.705	price	magnesium		EUROPE			2023	eq	3240			USD/t	1	3,240 dollars per metric ton		reported		125	usgs-mcs-2026	row 705 of the extract	124
usgs-mcs-2026.706	stocks	magnesium		USA			2023								withheld	reported	gross	126	usgs-mcs-2026	row 706 of the extract	
usgs-mcs-2026.707	employment	magnesium		USA			2023	eq	200			person	10	200 number		estimated		127	usgs-mcs-2026	row 707 of the extract	
usgs-mcs-2026.708	import-reliance	magnesium		USA			2023	gt	75			%		>75 percent		reported		17	usgs-mcs-2026	row 708 of the extract	114
usgs-mcs-2026.710	production	magnesium	recycling	USA			2024	eq	109000			t	1000	109 thousand metric tons		reported	gross	119	usgs-mcs-2026	row 710 of the extract	
usgs-mcs-2026.711	imports	magnesium		USA	WLD		2024	eq	70000			t	1000	70 thousand metric tons		reported	gross	3	usgs-mcs-2026	row 711 of the extract	
usgs-mcs-2026.712	exports	magnesium		USA	WLD		2024	eq	5000			t	1000	5 thousand metric tons		reported	gross	5	usgs-mcs-2026	row 712 of the extract	
usgs-mcs-2026.713	consumption	magnesium		USA			2024	eq	46000			t	1000	46 thousand metric tons		reported	gross	120	usgs-mcs-2026	row 713 of the extract	
usgs-mcs-2026.714	consumption	magnesium		USA			2024								withheld	reported	gross	121	usgs-mcs-2026	row 714 of the extract	122
usgs-mcs-2026.715	price	magnesium		USA			2024	eq	3.52			USD/lb	0.01	3.52 dollars per pound		reported		123	usgs-mcs-2026	row 715 of the extract	124
usgs-mcs-2026.716	price	magnesium		EUROPE			2024	eq	2850			USD/t	1	2,850 dollars per metric ton		reported		125	usgs-mcs-2026	row 716 of the extract	124
usgs-mcs-2026.717	stocks	magnesium		USA			2024								withheld	reported	gross	126	usgs-mcs-2026	row 717 of the extract	
usgs-mcs-2026.718	employment	magnesium		USA			2024	eq	200			person	10	200 number		estimated		127	usgs-mcs-2026	row 718 of the extract	
usgs-mcs-2026.719	import-reliance	magnesium		USA			2024	gt	50			%		>50 percent		reported		17	usgs-mcs-2026	row 719 of the extract	114
usgs-mcs-2026.721	production	magnesium	recycling	USA			2025	eq	110000			t	10000	110 thousand metric tons		estimated	gross	119	usgs-mcs-2026	row 721 of the extract	
usgs-mcs-2026.722	imports	magnesium		USA	WLD		2025	eq	82000			t	1000	82 thousand metric tons		estimated	gross	3	usgs-mcs-2026	row 722 of the extract	
usgs-mcs-2026.723	exports	magnesium		USA	WLD		2025	eq	3000			t	1000	3 thousand metric tons		estimated	gross	5	usgs-mcs-2026	row 723 of the extract	
usgs-mcs-2026.724	consumption	magnesium		USA			2025	eq	40000			t	1000	40 thousand metric tons		estimated	gross	120	usgs-mcs-2026	row 724 of the extract	
usgs-mcs-2026.725	consumption	magnesium		USA			2025								withheld	reported	gross	121	usgs-mcs-2026	row 725 of the extract	122
usgs-mcs-2026.726	price	magnesium		USA			2025	eq	3.2			USD/lb	0.1	3.2 dollars per pound		estimated		123	usgs-mcs-2026	row 726 of the extract	124
usgs-mcs-2026.727	price	magnesium		EUROPE			2025	eq	2500			USD/t	1	2,500 dollars per metric ton		estimated		125	usgs-mcs-2026	row 727 of the extract	124
usgs-mcs-2026.728	stocks	magnesium		USA			2025								withheld	reported	gross	126	usgs-mcs-2026	row 728 of the extract	
usgs-mcs-2026.729	employment	magnesium		USA			2025	eq	0			person		— number		reported		127	usgs-mcs-2026	row 729 of the extract	
usgs-mcs-2026.730	import-reliance	magnesium		USA			2025	gt	75			%		>75 percent		estimated		17	usgs-mcs-2026	row 730 of the extract	114
usgs-mcs-2026.731	imports	magnesium		USA	ISR	own-imports	2021/2024	eq	47			%	1	47 percent		reported		128	usgs-mcs-2026	row 731 of the extract	
usgs-mcs-2026.732	imports	magnesium		USA	TUR	own-imports	2021/2024	eq	31			%	1	31 percent		reported		128	usgs-mcs-2026	row 732 of the extract	
usgs-mcs-2026.733	imports	magnesium		USA	RUS	own-imports	2021/2024	eq	8			%	1	8 percent		reported		128	usgs-mcs-2026	row 733 of the extract	
usgs-mcs-2026.734	imports	magnesium		USA	CHN	own-imports	2021/2024	eq	6			%	1	6 percent		reported		128	usgs-mcs-2026	row 734 of the extract	
usgs-mcs-2026.735	imports	magnesium		USA	OTHER-COUNTRIES	own-imports	2021/2024	eq	8			%	1	8 percent		reported		128	usgs-mcs-2026	row 735 of the extract	
usgs-mcs-2026.736	imports	magnesium		USA	CZE	own-imports	2021/2024	eq	26			%	1	26 percent		reported		129	usgs-mcs-2026	row 736 of the extract	
usgs-mcs-2026.737	imports	magnesium		USA	KOR	own-imports	2021/2024	eq	20			%	1	20 percent		reported		129	usgs-mcs-2026	row 737 of the extract	
usgs-mcs-2026.738	imports	magnesium		USA	ISR	own-imports	2021/2024	eq	11			%	1	11 percent		reported		129	usgs-mcs-2026	row 738 of the extract	
usgs-mcs-2026.739	imports	magnesium		USA	TWN	own-imports	2021/2024	eq	11			%	1	11 percent		reported		129	usgs-mcs-2026	row 739 of the extract	
usgs-mcs-2026.740	imports	magnesium		USA	OTHER-COUNTRIES	own-imports	2021/2024	eq	32			%	1	32 percent		reported		129	usgs-mcs-2026	row 740 of the extract	
usgs-mcs-2026.741	imports	magnesium		USA	MEX	own-imports	2021/2024	eq	30			%	1	30 percent		reported		130	usgs-mcs-2026	row 741 of the extract	
usgs-mcs-2026.742	imports	magnesium		USA	AUT	own-imports	2021/2024	eq	23			%	1	23 percent		reported		130	usgs-mcs-2026	row 742 of the extract	
usgs-mcs-2026.743	imports	magnesium		USA	CHN	own-imports	2021/2024	eq	17			%	1	17 percent		reported		130	usgs-mcs-2026	row 743 of the extract	26
usgs-mcs-2026.744	imports	magnesium		USA	TWN	own-imports	2021/2024	eq	9			%	1	9 percent		reported		130	usgs-mcs-2026	row 744 of the extract	
usgs-mcs-2026.745	imports	magnesium		USA	OTHER-COUNTRIES	own-imports	2021/2024	eq	21			%	1	21 percent		reported		130	usgs-mcs-2026	row 745 of the extract	
usgs-mcs-2026.746	imports	magnesium	recycling	USA	CAN	own-imports	2021/2024	eq	36			%	1	36 percent		reported		131	usgs-mcs-2026	row 746 of the extract	
usgs-mcs-2026.747	imports	magnesium	recycling	USA	MEX	own-imports	2021/2024	eq	15			%	1	15 percent		reported		131	usgs-mcs-2026	row 747 of the extract	
usgs-mcs-2026.748	imports	magnesium	recycling	USA	CHN	own-imports	2021/2024	eq	14			%	1	14 percent		reported		131	usgs-mcs-2026	row 748 of the extract	
usgs-mcs-2026.749	imports	magnesium	recycling	USA	IND	own-imports	2021/2024	eq	8			%	1	8 percent		reported		131	usgs-mcs-2026	row 749 of the extract	
usgs-mcs-2026.750	imports	magnesium	recycling	USA	OTHER-COUNTRIES	own-imports	2021/2024	eq	27			%	1	27 percent		reported		131	usgs-mcs-2026	row 750 of the extract	
usgs-mcs-2026.751	imports	magnesium		USA	ISR	own-imports	2021/2024	eq	20			%	1	20 percent		reported		132	usgs-mcs-2026	row 751 of the extract	
usgs-mcs-2026.752	imports	magnesium		USA	CAN	own-imports	2021/2024	eq	15			%	1	15 percent		reported		132	usgs-mcs-2026	row 752 of the extract	
usgs-mcs-2026.753	imports	magnesium		USA	TUR	own-imports	2021/2024	eq	11			%	1	11 percent		reported		132	usgs-mcs-2026	row 753 of the extract	
usgs-mcs-2026.754	imports	magnesium		USA	CZE	own-imports	2021/2024	eq	9			%	1	9 percent		reported		132	usgs-mcs-2026	row 754 of the extract	
usgs-mcs-2026.755	imports	magnesium		USA	OTHER-COUNTRIES	own-imports	2021/2024	eq	45			%	1	45 percent		reported		132	usgs-mcs-2026	row 755 of the extract	
usgs-mcs-2026.756	production	magnesium	metal	USA			2024	eq	0			t		— thousand metric tons		reported	gross	133	usgs-mcs-2026	row 756 of the extract (also row 709)	
usgs-mcs-2026.757	production	magnesium	metal	BRA			2024	eq	20000			t	1000	20 thousand metric tons		estimated	gross	133	usgs-mcs-2026	row 757 of the extract	
usgs-mcs-2026.758	production	magnesium	metal	CHN			2024	eq	953000			t	1000	953 thousand metric tons		reported	gross	133	usgs-mcs-2026	row 758 of the extract	
usgs-mcs-2026.759	production	magnesium	metal	IRN			2024	eq	5000			t	1000	5 thousand metric tons		estimated	gross	133	usgs-mcs-2026	row 759 of the extract	
usgs-mcs-2026.760	production	magnesium	metal	ISR			2024	eq	17000			t	1000	17 thousand metric tons		reported	gross	133	usgs-mcs-2026	row 760 of the extract	
usgs-mcs-2026.761	production	magnesium	metal	KAZ			2024	eq	15000			t	1000	15 thousand metric tons		estimated	gross	133	usgs-mcs-2026	row 761 of the extract	
usgs-mcs-2026.762	production	magnesium	metal	RUS			2024	eq	59000			t	1000	59 thousand metric tons		estimated	gross	133	usgs-mcs-2026	row 762 of the extract	
usgs-mcs-2026.763	production	magnesium	metal	TUR			2024	eq	15000			t	1000	15 thousand metric tons		estimated	gross	133	usgs-mcs-2026	row 763 of the extract	
usgs-mcs-2026.764	production	magnesium	metal	OTHER-COUNTRIES			2024	eq	0			t		— thousand metric tons		reported	gross	133	usgs-mcs-2026	row 764 of the extract	
usgs-mcs-2026.765	production	magnesium	metal	WLD			2024	eq	1080000			t	10000	1,080 thousand metric tons		estimated	gross	133	usgs-mcs-2026	row 765 of the extract	
usgs-mcs-2026.766	production	magnesium	metal	USA			2025	eq	0			t		— thousand metric tons		estimated	gross	133	usgs-mcs-2026	row 766 of the extract (also row 720)	
usgs-mcs-2026.767	production	magnesium	metal	BRA			2025	eq	20000			t	1000	20 thousand metric tons		estimated	gross	133	usgs-mcs-2026	row 767 of the extract	
usgs-mcs-2026.768	production	magnesium	metal	CHN			2025	eq	950000			t	10000	950 thousand metric tons		estimated	gross	133	usgs-mcs-2026	row 768 of the extract	
usgs-mcs-2026.769	production	magnesium	metal	IRN			2025	eq	5000			t	1000	5 thousand metric tons		estimated	gross	133	usgs-mcs-2026	row 769 of the extract	
usgs-mcs-2026.770	production	magnesium	metal	ISR			2025	eq	20000			t	1000	20 thousand metric tons		estimated	gross	133	usgs-mcs-2026	row 770 of the extract	
usgs-mcs-2026.771	production	magnesium	metal	KAZ			2025	eq	13000			t	1000	13 thousand metric tons		estimated	gross	133	usgs-mcs-2026	row 771 of the extract	
usgs-mcs-2026.772	production	magnesium	metal	RUS			2025	eq	60000			t	1000	60 thousand metric tons		estimated	gross	133	usgs-mcs-2026	row 772 of the extract	
usgs-mcs-2026.773	production	magnesium	metal	TUR			2025	eq	15000			t	1000	15 thousand metric tons		estimated	gross	133	usgs-mcs-2026	row 773 of the extract	
usgs-mcs-2026.774	production	magnesium	metal	OTHER-COUNTRIES			2025	eq	0			t		— thousand metric tons		estimated	gross	133	usgs-mcs-2026	row 774 of the extract	
usgs-mcs-2026.775	production	magnesium	metal	WLD			2025	eq	1100000			t	100000	1,100 thousand metric tons		estimated	gross	133	usgs-mcs-2026	row 775 of the extract	
usgs-mcs-2026.776	capacity	magnesium	metal	USA			2025	eq	64000			t	1000	64 thousand metric tons		reported	gross	134	usgs-mcs-2026	row 776 of the extract	
usgs-mcs-2026.777	capacity	magnesium	metal	BRA			2025	eq	22000			t	1000	22 thousand metric tons		estimated	gross	134	usgs-mcs-2026	row 777 of the extract	
usgs-mcs-2026.778	capacity	magnesium	metal	CHN			2025	eq	1480000			t	10000	1,480 thousand metric tons		estimated	gross	134	usgs-mcs-2026	row 778 of the extract	
usgs-mcs-2026.779	capacity	magnesium	metal	IRN			2025	eq	6000			t	1000	6 thousand metric tons		estimated	gross	134	usgs-mcs-2026	row 779 of the extract	
usgs-mcs-2026.780	capacity	magnesium	metal	ISR			2025	eq	34000			t	1000	34 thousand metric tons		reported	gross	134	usgs-mcs-2026	row 780 of the extract	
usgs-mcs-2026.781	capacity	magnesium	metal	KAZ			2025	eq	21000			t	1000	21 thousand metric tons		estimated	gross	134	usgs-mcs-2026	row 781 of the extract	
usgs-mcs-2026.782	capacity	magnesium	metal	RUS			2025	eq	81000			t	1000	81 thousand metric tons		estimated	gross	134	usgs-mcs-2026	row 782 of the extract	
usgs-mcs-2026.783	capacity	magnesium	metal	TUR			2025	eq	15000			t	1000	15 thousand metric tons		reported	gross	134	usgs-mcs-2026	row 783 of the extract	
usgs-mcs-2026.784	capacity	magnesium	metal	OTHER-COUNTRIES			2025	eq	42000			t	1000	42 thousand metric tons		estimated	gross	134	usgs-mcs-2026	row 784 of the extract	
usgs-mcs-2026.785	capacity	magnesium	metal	WLD			2025	eq	1800000			t	100000	1,800 thousand metric tons		estimated	gross	134	usgs-mcs-2026	row 785 of the extract	
usgs-mcs-2026.786	production	rare-earth-concentrate	mining	USA			2021	eq	42400			t	100	42,400 metric tons		estimated	as:REO	135	usgs-mcs-2026	row 786 of the extract	136
usgs-mcs-2026.787	production	rare-earths	refining	USA			2021	eq	120			t	10	120 metric tons		estimated	as:REO	137	usgs-mcs-2026	row 787 of the extract	138
usgs-mcs-2026.788	imports	rare-earth-compounds	refining	USA	WLD		2021	eq	7730			t	10	7,730 metric tons		estimated	as:REO	139	usgs-mcs-2026	row 788 of the extract	140
usgs-mcs-2026.789	imports	rare-earth-alloys	metal	USA	WLD		2021	eq	330			t	10	330 metric tons		estimated	as:REO	141	usgs-mcs-2026	row 789 of the extract	140
usgs-mcs-2026.790	imports	rare-earth-metals	metal	USA	WLD		2021	eq	579			t	1	579 metric tons		estimated	as:REO	142	usgs-mcs-2026	row 790 of the extract	140
usgs-mcs-2026.791	exports	rare-earths		USA	WLD		2021	eq	45700			t	100	45,700 metric tons		estimated	as:REO	143	usgs-mcs-2026	row 791 of the extract	140
usgs-mcs-2026.792	exports	rare-earth-alloys	metal	USA	WLD		2021	eq	825			t	1	825 metric tons		estimated	as:REO	144	usgs-mcs-2026	row 792 of the extract	140
usgs-mcs-2026.793	exports	rare-earth-metals	metal	USA	WLD		2021	eq	20			t	1	20 metric tons		estimated	as:REO	145	usgs-mcs-2026	row 793 of the extract	140
usgs-mcs-2026.794	consumption	rare-earths	refining	USA			2021	eq	7900			t	100	7,900 metric tons		reported	as:REO	146	usgs-mcs-2026	row 794 of the extract	147
usgs-mcs-2026.795	price	lanthanum-oxide	refining	MARKET-NOT-STATED			2021	eq	1.51			USD/kg	0.01	1.51 dollars per kilogram		reported		148	usgs-mcs-2026	row 795 of the extract	149
usgs-mcs-2026.796	price	cerium-oxide	refining	MARKET-NOT-STATED			2021	eq	1.54			USD/kg	0.01	1.54 dollars per kilogram		reported		150	usgs-mcs-2026	row 796 of the extract	149
usgs-mcs-2026.797	price	mischmetal	metal	MARKET-NOT-STATED			2021	eq	5.66			USD/kg	0.01	5.66 dollars per kilogram		reported		151	usgs-mcs-2026	row 797 of the extract	149
usgs-mcs-2026.798	price	praseodymium-oxide	refining	MARKET-NOT-STATED			2021	eq	93			USD/kg	1	93 dollars per kilogram		reported		152	usgs-mcs-2026	row 798 of the extract	149
usgs-mcs-2026.799	price	neodymium-oxide	refining	MARKET-NOT-STATED			2021	eq	98			USD/kg	1	98 dollars per kilogram		reported		153	usgs-mcs-2026	row 799 of the extract	149
usgs-mcs-2026.800	price	ndpr-oxide	refining	MARKET-NOT-STATED			2021	eq	92			USD/kg	1	92 dollars per kilogram		reported		154	usgs-mcs-2026	row 800 of the extract	149
usgs-mcs-2026.801	price	samarium-oxide	refining	MARKET-NOT-STATED			2021	eq	2.03			USD/kg	0.01	2.03 dollars per kilogram		reported		155	usgs-mcs-2026	row 801 of the extract	149
usgs-mcs-2026.802	price	europium-oxide	refining	MARKET-NOT-STATED			2021	eq	31			USD/kg	1	31 dollars per kilogram		reported		156	usgs-mcs-2026	row 802 of the extract	149
usgs-mcs-2026.803	price	gadolinium-oxide	refining	MARKET-NOT-STATED			2021	eq	47			USD/kg	1	47 dollars per kilogram		reported		157	usgs-mcs-2026	row 803 of the extract	149
usgs-mcs-2026.804	employment	rare-earths		USA			2021	eq	293			person	1	293 number		reported		158	usgs-mcs-2026	row 804 of the extract	
usgs-mcs-2026.805	import-reliance	rare-earths	refining	USA			2021	gt	95			%		>95 percent		reported		159	usgs-mcs-2026	row 805 of the extract	104
usgs-mcs-2026.806	import-reliance	rare-earth-concentrate	concentrate	USA			2021	lt	0			%		E percent		reported		160	usgs-mcs-2026	row 806 of the extract	104
usgs-mcs-2026.807	production	rare-earth-concentrate	mining	USA			2022	eq	42500			t	100	42,500 metric tons		estimated	as:REO	135	usgs-mcs-2026	row 807 of the extract	136
usgs-mcs-2026.808	production	rare-earths	refining	USA			2022	eq	95			t	1	95 metric tons		estimated	as:REO	137	usgs-mcs-2026	row 808 of the extract	138
usgs-mcs-2026.809	imports	rare-earth-compounds	refining	USA	WLD		2022	eq	10800			t	100	10,800 metric tons		estimated	as:REO	139	usgs-mcs-2026	row 809 of the extract	140
usgs-mcs-2026.810	imports	rare-earth-alloys	metal	USA	WLD		2022	eq	395			t	1	395 metric tons		estimated	as:REO	141	usgs-mcs-2026	row 810 of the extract	140
usgs-mcs-2026.811	imports	rare-earth-metals	metal	USA	WLD		2022	eq	487			t	1	487 metric tons		estimated	as:REO	142	usgs-mcs-2026	row 811 of the extract	140
usgs-mcs-2026.812	exports	rare-earths		USA	WLD		2022	eq	45900			t	100	45,900 metric tons		estimated	as:REO	143	usgs-mcs-2026	row 812 of the extract	140
usgs-mcs-2026.813	exports	rare-earth-alloys	metal	USA	WLD		2022	eq	1520			t	10	1,520 metric tons		estimated	as:REO	144	usgs-mcs-2026	row 813 of the extract	140
usgs-mcs-2026.814	exports	rare-earth-metals	metal	USA	WLD		2022	eq	24			t	1	24 metric tons		estimated	as:REO	145	usgs-mcs-2026	row 814 of the extract	140
usgs-mcs-2026.815	consumption	rare-earths	refining	USA			2022	eq	10200			t	100	10,200 metric tons		reported	as:REO	146	usgs-mcs-2026	row 815 of the extract	147
usgs-mcs-2026.816	price	lanthanum-oxide	refining	MARKET-NOT-STATED			2022	eq	1.39			USD/kg	0.01	1.39 dollars per kilogram		reported		148	usgs-mcs-2026	row 816 of the extract	149
usgs-mcs-2026.817	price	cerium-oxide	refining	MARKET-NOT-STATED			2022	eq	1.45			USD/kg	0.01	1.45 dollars per kilogram		reported		150	usgs-mcs-2026	row 817 of the extract	149
usgs-mcs-2026.818	price	mischmetal	metal	MARKET-NOT-STATED			2022	eq	6.52			USD/kg	0.01	6.52 dollars per kilogram		reported		151	usgs-mcs-2026	row 818 of the extract	149
usgs-mcs-2026.819	price	praseodymium-oxide	refining	MARKET-NOT-STATED			2022	eq	128			USD/kg	1	128 dollars per kilogram		reported		152	usgs-mcs-2026	row 819 of the extract	149
usgs-mcs-2026.820	price	neodymium-oxide	refining	MARKET-NOT-STATED			2022	eq	134			USD/kg	1	134 dollars per kilogram		reported		153	usgs-mcs-2026	row 820 of the extract	149
usgs-mcs-2026.821	price	ndpr-oxide	refining	MARKET-NOT-STATED			2022	eq	124			USD/kg	1	124 dollars per kilogram		reported		154	usgs-mcs-2026	row 821 of the extract	149
usgs-mcs-2026.822	price	samarium-oxide	refining	MARKET-NOT-STATED			2022	eq	3.34			USD/kg	0.01	3.34 dollars per kilogram		reported		155	usgs-mcs-2026	row 822 of the extract	149
usgs-mcs-2026.823	price	europium-oxide	refining	MARKET-NOT-STATED			2022	eq	30			USD/kg	1	30 dollars per kilogram		reported		156	usgs-mcs-2026	row 823 of the extract	149
usgs-mcs-2026.824	price	gadolinium-oxide	refining	MARKET-NOT-STATED			2022	eq	75			USD/kg	1	75 dollars per kilogram		reported		157	usgs-mcs-2026	row 824 of the extract	149
usgs-mcs-2026.825	employment	rare-earths		USA			2022	eq	350			person	10	350 number		reported		158	usgs-mcs-2026	row 825 of the extract	
usgs-mcs-2026.826	import-reliance	rare-earths	refining	USA			2022	gt	95			%		>95 percent		reported		159	usgs-mcs-2026	row 826 of the extract	104
usgs-mcs-2026.827	import-reliance	rare-earth-concentrate	concentrate	USA			2022	lt	0			%		E percent		reported		160	usgs-mcs-2026	row 827 of the extract	104
usgs-mcs-2026.828	production	rare-earth-concentrate	mining	USA			2023	eq	41600			t	100	41,600 metric tons		estimated	as:REO	135	usgs-mcs-2026	row 828 of the extract	136
usgs-mcs-2026.829	production	rare-earths	refining	USA			2023	eq	800			t	10	800 metric tons		estimated	as:REO	137	usgs-mcs-2026	row 829 of the extract	138
usgs-mcs-2026.830	imports	rare-earth-compounds	refining	USA	WLD		2023	eq	8970			t	10	8,970 metric tons		estimated	as:REO	139	usgs-mcs-2026	row 830 of the extract	140
usgs-mcs-2026.831	imports	rare-earth-alloys	metal	USA	WLD		2023	eq	259			t	1	259 metric tons		estimated	as:REO	141	usgs-mcs-2026	row 831 of the extract	140
usgs-mcs-2026.832	imports	rare-earth-metals	metal	USA	WLD		2023	eq	476			t	1	476 metric tons		estimated	as:REO	142	usgs-mcs-2026	row 832 of the extract	140
usgs-mcs-2026.833	exports	rare-earths		USA	WLD		2023	eq	20700			t	100	20,700 metric tons		estimated	as:REO	143	usgs-mcs-2026	row 833 of the extract	140
usgs-mcs-2026.834	exports	rare-earth-alloys	metal	USA	WLD		2023	eq	817			t	1	817 metric tons		estimated	as:REO	144	usgs-mcs-2026	row 834 of the extract	140
usgs-mcs-2026.835	exports	rare-earth-metals	metal	USA	WLD		2023	eq	63			t	1	63 metric tons		estimated	as:REO	145	usgs-mcs-2026	row 835 of the extract	140
usgs-mcs-2026.836	consumption	rare-earths	refining	USA			2023	eq	8600			t	100	8,600 metric tons		reported	as:REO	146	usgs-mcs-2026	row 836 of the extract	147
usgs-mcs-2026.837	price	lanthanum-oxide	refining	MARKET-NOT-STATED			2023	eq	0.96			USD/kg	0.01	0.96 dollars per kilogram		reported		148	usgs-mcs-2026	row 837 of the extract	149
usgs-mcs-2026.838	price	cerium-oxide	refining	MARKET-NOT-STATED			2023	eq	1.03			USD/kg	0.01	1.03 dollars per kilogram		reported		150	usgs-mcs-2026	row 838 of the extract	149
usgs-mcs-2026.839	price	mischmetal	metal	MARKET-NOT-STATED			2023	eq	5.47			USD/kg	0.01	5.47 dollars per kilogram		reported		151	usgs-mcs-2026	row 839 of the extract	149
usgs-mcs-2026.840	price	praseodymium-oxide	refining	MARKET-NOT-STATED			2023	eq	76			USD/kg	1	76 dollars per kilogram		reported		152	usgs-mcs-2026	row 840 of the extract	149
usgs-mcs-2026.841	price	neodymium-oxide	refining	MARKET-NOT-STATED			2023	eq	78			USD/kg	1	78 dollars per kilogram		reported		153	usgs-mcs-2026	row 841 of the extract	149
usgs-mcs-2026.842	price	ndpr-oxide	refining	MARKET-NOT-STATED			2023	eq	75			USD/kg	1	75 dollars per kilogram		reported		154	usgs-mcs-2026	row 842 of the extract	149
usgs-mcs-2026.843	price	samarium-oxide	refining	MARKET-NOT-STATED			2023	eq	2.17			USD/kg	0.01	2.17 dollars per kilogram		reported		155	usgs-mcs-2026	row 843 of the extract	149
usgs-mcs-2026.844	price	europium-oxide	refining	MARKET-NOT-STATED			2023	eq	27			USD/kg	1	27 dollars per kilogram		reported		156	usgs-mcs-2026	row 844 of the extract	149
usgs-mcs-2026.845	price	gadolinium-oxide	refining	MARKET-NOT-STATED			2023	eq	47			USD/kg	1	47 dollars per kilogram		reported		157	usgs-mcs-2026	row 845 of the extract	149
usgs-mcs-2026.846	employment	rare-earths		USA			2023	eq	450			person	10	450 number		reported		158	usgs-mcs-2026	row 846 of the extract	
usgs-mcs-2026.847	import-reliance	rare-earths	refining	USA			2023	gt	90			%		>90 percent		reported		159	usgs-mcs-2026	row 847 of the extract	104
usgs-mcs-2026.848	import-reliance	rare-earth-concentrate	concentrate	USA			2023	lt	0			%		E percent		reported		160	usgs-mcs-2026	row 848 of the extract	104
usgs-mcs-2026.849	production	rare-earth-concentrate	mining	USA			2024	eq	45500			t	100	45,500 metric tons		estimated	as:REO	135	usgs-mcs-2026	row 849 of the extract	136
usgs-mcs-2026.850	production	rare-earths	refining	USA			2024	eq	4300			t	100	4,300 metric tons		estimated	as:REO	137	usgs-mcs-2026	row 850 of the extract	138
usgs-mcs-2026.851	imports	rare-earth-compounds	refining	USA	WLD		2024	eq	8120			t	10	8,120 metric tons		estimated	as:REO	139	usgs-mcs-2026	row 851 of the extract	140
usgs-mcs-2026.852	imports	rare-earth-alloys	metal	USA	WLD		2024	eq	238			t	1	238 metric tons		estimated	as:REO	141	usgs-mcs-2026	row 852 of the extract	140
usgs-mcs-2026.853	imports	rare-earth-metals	metal	USA	WLD		2024	eq	96			t	1	96 metric tons		estimated	as:REO	142	usgs-mcs-2026	row 853 of the extract	140
usgs-mcs-2026.854	exports	rare-earths		USA	WLD		2024	eq	37500			t	100	37,500 metric tons		estimated	as:REO	143	usgs-mcs-2026	row 854 of the extract	140
usgs-mcs-2026.855	exports	rare-earth-alloys	metal	USA	WLD		2024	eq	902			t	1	902 metric tons		estimated	as:REO	144	usgs-mcs-2026	row 855 of the extract	140
usgs-mcs-2026.856	exports	rare-earth-metals	metal	USA	WLD		2024	eq	347			t	1	347 metric tons		estimated	as:REO	145	usgs-mcs-2026	row 856 of the extract	140
usgs-mcs-2026.857	consumption	rare-earths	refining	USA			2024	eq	9010			t	10	9,010 metric tons		reported	as:REO	146	usgs-mcs-2026	row 857 of the extract	147
usgs-mcs-2026.858	price	lanthanum-oxide	refining	MARKET-NOT-STATED			2024	eq	0.97			USD/kg	0.01	0.97 dollars per kilogram		reported		148	usgs-mcs-2026	row 858 of the extract	149
usgs-mcs-2026.859	price	cerium-oxide	refining	MARKET-NOT-STATED			2024	eq	1.21			USD/kg	0.01	1.21 dollars per kilogram		reported		150	usgs-mcs-2026	row 859 of the extract	149
usgs-mcs-2026.860	price	mischmetal	metal	MARKET-NOT-STATED			2024	eq	5.45			USD/kg	0.01	5.45 dollars per kilogram		reported		151	usgs-mcs-2026	row 860 of the extract	149
usgs-mcs-2026.861	price	praseodymium-oxide	refining	MARKET-NOT-STATED			2024	eq	56			USD/kg	1	56 dollars per kilogram		reported		152	usgs-mcs-2026	row 861 of the extract	149
usgs-mcs-2026.862	price	neodymium-oxide	refining	MARKET-NOT-STATED			2024	eq	56			USD/kg	1	56 dollars per kilogram		reported		153	usgs-mcs-2026	row 862 of the extract	149
usgs-mcs-2026.863	price	ndpr-oxide	refining	MARKET-NOT-STATED			2024	eq	55			USD/kg	1	55 dollars per kilogram		reported		154	usgs-mcs-2026	row 863 of the extract	149
usgs-mcs-2026.864	price	samarium-oxide	refining	MARKET-NOT-STATED			2024	eq	2.01			USD/kg	0.01	2.01 dollars per kilogram		reported		155	usgs-mcs-2026	row 864 of the extract	149
usgs-mcs-2026.865	price	europium-oxide	refining	MARKET-NOT-STATED			2024	eq	27			USD/kg	1	27 dollars per kilogram		reported		156	usgs-mcs-2026	row 865 of the extract	149
usgs-mcs-2026.866	price	gadolinium-oxide	refining	MARKET-NOT-STATED			2024	eq	28			USD/kg	1	28 dollars per kilogram		reported		157	usgs-mcs-2026	row 866 of the extract	149
usgs-mcs-2026.867	employment	rare-earths		USA			2024	eq	570			person	10	570 number		reported		158	usgs-mcs-2026	row 867 of the extract	
usgs-mcs-2026.868	import-reliance	rare-earths	refining	USA			2024	eq	53			%	1	53 percent		reported		159	usgs-mcs-2026	row 868 of the extract	104
usgs-mcs-2026.869	import-reliance	rare-earth-concentrate	concentrate	USA			2024	lt	0			%		E percent		reported		160	usgs-mcs-2026	row 869 of the extract	104
usgs-mcs-2026.870	production	rare-earth-concentrate	mining	USA			2025	eq	51000			t	1000	51,000 metric tons		estimated	as:REO	135	usgs-mcs-2026	row 870 of the extract	136
usgs-mcs-2026.871	production	rare-earths	refining	USA			2025	eq	8900			t	100	8,900 metric tons		estimated	as:REO	137	usgs-mcs-2026	row 871 of the extract	138
usgs-mcs-2026.872	imports	rare-earth-compounds	refining	USA	WLD		2025	eq	21000			t	1000	21,000 metric tons		estimated	as:REO	139	usgs-mcs-2026	row 872 of the extract	140
usgs-mcs-2026.873	imports	rare-earth-alloys	metal	USA	WLD		2025	eq	1100			t	100	1,100 metric tons		estimated	as:REO	141	usgs-mcs-2026	row 873 of the extract	140
usgs-mcs-2026.874	imports	rare-earth-metals	metal	USA	WLD		2025	eq	350			t	10	350 metric tons		estimated	as:REO	142	usgs-mcs-2026	row 874 of the extract	140
usgs-mcs-2026.875	exports	rare-earths		USA	WLD		2025	eq	14000			t	1000	14,000 metric tons		estimated	as:REO	143	usgs-mcs-2026	row 875 of the extract	140
usgs-mcs-2026.876	exports	rare-earth-alloys	metal	USA	WLD		2025	eq	890			t	10	890 metric tons		estimated	as:REO	144	usgs-mcs-2026	row 876 of the extract	140
usgs-mcs-2026.877	exports	rare-earth-metals	metal	USA	WLD		2025	eq	430			t	10	430 metric tons		estimated	as:REO	145	usgs-mcs-2026	row 877 of the extract	140
usgs-mcs-2026.878	consumption	rare-earths	refining	USA			2025	eq	27000			t	1000	27,000 metric tons		estimated	as:REO	146	usgs-mcs-2026	row 878 of the extract	147
usgs-mcs-2026.879	price	lanthanum-oxide	refining	MARKET-NOT-STATED			2025	eq	1			USD/kg	1	1 dollars per kilogram		estimated		148	usgs-mcs-2026	row 879 of the extract	149
usgs-mcs-2026.880	price	cerium-oxide	refining	MARKET-NOT-STATED			2025	eq	1.71			USD/kg	0.01	1.71 dollars per kilogram		estimated		150	usgs-mcs-2026	row 880 of the extract	149
usgs-mcs-2026.881	price	mischmetal	metal	MARKET-NOT-STATED			2025	eq	5.62			USD/kg	0.01	5.62 dollars per kilogram		estimated		151	usgs-mcs-2026	row 881 of the extract	149
usgs-mcs-2026.882	price	praseodymium-oxide	refining	MARKET-NOT-STATED			2025	eq	74			USD/kg	1	74 dollars per kilogram		estimated		152	usgs-mcs-2026	row 882 of the extract	149
usgs-mcs-2026.883	price	neodymium-oxide	refining	MARKET-NOT-STATED			2025	eq	73			USD/kg	1	73 dollars per kilogram		estimated		153	usgs-mcs-2026	row 883 of the extract	149
usgs-mcs-2026.884	price	ndpr-oxide	refining	MARKET-NOT-STATED			2025	eq	69			USD/kg	1	69 dollars per kilogram		estimated		154	usgs-mcs-2026	row 884 of the extract	149
usgs-mcs-2026.885	price	samarium-oxide	refining	MARKET-NOT-STATED			2025	eq	2.82			USD/kg	0.01	2.82 dollars per kilogram		estimated		155	usgs-mcs-2026	row 885 of the extract	149
usgs-mcs-2026.886	price	europium-oxide	refining	MARKET-NOT-STATED			2025	eq	27			USD/kg	1	27 dollars per kilogram		estimated		156	usgs-mcs-2026	row 886 of the extract	149
usgs-mcs-2026.887	price	gadolinium-oxide	refining	MARKET-NOT-STATED			2025	eq	30			USD/kg	1	30 dollars per kilogram		estimated		157	usgs-mcs-2026	row 887 of the extract	149
usgs-mcs-2026.888	employment	rare-earths		USA			2025	eq	670			person	10	670 number		estimated		158	usgs-mcs-2026	row 888 of the extract	
usgs-mcs-2026.889	import-reliance	rare-earths	refining	USA			2025	eq	67			%	1	67 percent		estimated		159	usgs-mcs-2026	row 889 of the extract	104
usgs-mcs-2026.890	import-reliance	rare-earth-concentrate	concentrate	USA			2025	lt	0			%		E percent		estimated		160	usgs-mcs-2026	row 890 of the extract	104
usgs-mcs-2026.891	imports	rare-earths	refining	USA	CHN	own-imports	2021/2024	eq	71			%	1	71 percent		reported		161	usgs-mcs-2026	row 891 of the extract	162
usgs-mcs-2026.892	imports	rare-earths	refining	USA	MYS	own-imports	2021/2024	eq	13			%	1	13 percent		reported		161	usgs-mcs-2026	row 892 of the extract	163
usgs-mcs-2026.893	imports	rare-earths	refining	USA	JPN	own-imports	2021/2024	eq	5			%	1	5 percent		reported		161	usgs-mcs-2026	row 893 of the extract	163
usgs-mcs-2026.894	imports	rare-earths	refining	USA	EST	own-imports	2021/2024	eq	5			%	1	5 percent		reported		161	usgs-mcs-2026	row 894 of the extract	163
usgs-mcs-2026.895	imports	rare-earths	refining	USA	OTHER-COUNTRIES	own-imports	2021/2024	eq	6			%	1	6 percent		reported		161	usgs-mcs-2026	row 895 of the extract	163
usgs-mcs-2026.896	production	rare-earths	mining	USA			2024	eq	45500			t	100	45,500 metric tons		reported	as:REO	28	usgs-mcs-2026	row 896 of the extract	
usgs-mcs-2026.897	production	rare-earths	mining	AUS			2024	eq	29000			t	1000	29,000 metric tons		estimated	as:REO	28	usgs-mcs-2026	row 897 of the extract	
usgs-mcs-2026.898	production	rare-earths	mining	BRA			2024	eq	560			t	10	560 metric tons		estimated	as:REO	28	usgs-mcs-2026	row 898 of the extract	
usgs-mcs-2026.899	production	rare-earths	mining	MMR			2024	eq	27000			t	1000	27,000 metric tons		estimated	as:REO	28	usgs-mcs-2026	row 899 of the extract	164
usgs-mcs-2026.900	production	rare-earths	mining	CAN			2024	eq	0			t		— metric tons		reported	as:REO	28	usgs-mcs-2026	row 900 of the extract	
usgs-mcs-2026.901	production	rare-earths	mining	CHN			2024	eq	270000			t	10000	270,000 metric tons		estimated	as:REO	28	usgs-mcs-2026	row 901 of the extract	165
usgs-mcs-2026.902	production	rare-earths	mining	GRL			2024	eq	0			t		— metric tons		reported	as:REO	28	usgs-mcs-2026	row 902 of the extract	
usgs-mcs-2026.903	production	rare-earths	mining	IND			2024	eq	2900			t	100	2,900 metric tons		estimated	as:REO	28	usgs-mcs-2026	row 903 of the extract	
usgs-mcs-2026.904	production	rare-earths	mining	MDG			2024	eq	1400			t	100	1,400 metric tons		estimated	as:REO	28	usgs-mcs-2026	row 904 of the extract	164
usgs-mcs-2026.905	production	rare-earths	mining	MYS			2024	eq	140			t	10	140 metric tons		estimated	as:REO	28	usgs-mcs-2026	row 905 of the extract	164
usgs-mcs-2026.906	production	rare-earths	mining	NGA			2024	eq	1500			t	100	1,500 metric tons		estimated	as:REO	28	usgs-mcs-2026	row 906 of the extract	
usgs-mcs-2026.907	production	rare-earths	mining	RUS			2024	eq	2600			t	100	2,600 metric tons		estimated	as:REO	28	usgs-mcs-2026	row 907 of the extract	
usgs-mcs-2026.908	production	rare-earths	mining	ZAF			2024	eq	0			t		— metric tons		reported	as:REO	28	usgs-mcs-2026	row 908 of the extract	
usgs-mcs-2026.909	production	rare-earths	mining	TZA			2024	eq	0			t		— metric tons		reported	as:REO	28	usgs-mcs-2026	row 909 of the extract	
usgs-mcs-2026.910	production	rare-earths	mining	THA			2024	eq	2100			t	100	2,100 metric tons		estimated	as:REO	28	usgs-mcs-2026	row 910 of the extract	164
usgs-mcs-2026.911	production	rare-earths	mining	VNM			2024	eq	300			t	10	300 metric tons		estimated	as:REO	28	usgs-mcs-2026	row 911 of the extract	164
usgs-mcs-2026.912	production	rare-earths	mining	OTHER-COUNTRIES			2024	eq	1000			t	100	1,000 metric tons		estimated	as:REO	28	usgs-mcs-2026	row 912 of the extract	
usgs-mcs-2026.913	production	rare-earths	mining	WLD			2024	eq	380000			t	10000	380,000 metric tons		estimated	as:REO	28	usgs-mcs-2026	row 913 of the extract	
usgs-mcs-2026.914	production	rare-earths	mining	USA			2025	eq	51000			t	1000	51,000 metric tons		estimated	as:REO	28	usgs-mcs-2026	row 914 of the extract	
usgs-mcs-2026.915	production	rare-earths	mining	AUS			2025	eq	29000			t	1000	29,000 metric tons		estimated	as:REO	28	usgs-mcs-2026	row 915 of the extract	
usgs-mcs-2026.916	production	rare-earths	mining	BRA			2025	eq	2000			t	100	2,000 metric tons		estimated	as:REO	28	usgs-mcs-2026	row 916 of the extract	
usgs-mcs-2026.917	production	rare-earths	mining	MMR			2025	eq	22000			t	1000	22,000 metric tons		estimated	as:REO	28	usgs-mcs-2026	row 917 of the extract	164
usgs-mcs-2026.918	production	rare-earths	mining	CAN			2025	eq	0			t		— metric tons		estimated	as:REO	28	usgs-mcs-2026	row 918 of the extract	
usgs-mcs-2026.919	production	rare-earths	mining	CHN			2025	eq	270000			t	10000	270,000 metric tons		estimated	as:REO	28	usgs-mcs-2026	row 919 of the extract	
usgs-mcs-2026.920	production	rare-earths	mining	GRL			2025	eq	0			t		— metric tons		estimated	as:REO	28	usgs-mcs-2026	row 920 of the extract	
usgs-mcs-2026.921	production	rare-earths	mining	IND			2025	eq	2900			t	100	2,900 metric tons		estimated	as:REO	28	usgs-mcs-2026	row 921 of the extract	
usgs-mcs-2026.922	production	rare-earths	mining	MDG			2025	eq	2700			t	100	2,700 metric tons		estimated	as:REO	28	usgs-mcs-2026	row 922 of the extract	164
usgs-mcs-2026.923	production	rare-earths	mining	MYS			2025	eq	110			t	10	110 metric tons		estimated	as:REO	28	usgs-mcs-2026	row 923 of the extract	164
usgs-mcs-2026.924	production	rare-earths	mining	NGA			2025	eq	1500			t	100	1,500 metric tons		estimated	as:REO	28	usgs-mcs-2026	row 924 of the extract	
usgs-mcs-2026.925	production	rare-earths	mining	RUS			2025	eq	2600			t	100	2,600 metric tons		estimated	as:REO	28	usgs-mcs-2026	row 925 of the extract	
usgs-mcs-2026.926	production	rare-earths	mining	ZAF			2025	eq	0			t		— metric tons		estimated	as:REO	28	usgs-mcs-2026	row 926 of the extract	
usgs-mcs-2026.927	production	rare-earths	mining	TZA			2025	eq	0			t		— metric tons		estimated	as:REO	28	usgs-mcs-2026	row 927 of the extract	
usgs-mcs-2026.928	production	rare-earths	mining	THA			2025	eq	4800			t	100	4,800 metric tons		estimated	as:REO	28	usgs-mcs-2026	row 928 of the extract	164
usgs-mcs-2026.929	production	rare-earths	mining	VNM			2025	eq	150			t	10	150 metric tons		estimated	as:REO	28	usgs-mcs-2026	row 929 of the extract	164
usgs-mcs-2026.930	production	rare-earths	mining	OTHER-COUNTRIES			2025	eq	550			t	10	550 metric tons		estimated	as:REO	28	usgs-mcs-2026	row 930 of the extract	
usgs-mcs-2026.931	production	rare-earths	mining	WLD			2025	eq	390000			t	10000	390,000 metric tons		estimated	as:REO	28	usgs-mcs-2026	row 931 of the extract	
usgs-mcs-2026.932	reserves	rare-earths		USA			2025	eq	1900000			t	100000	1,900,000 metric tons		estimated	as:REO	46	usgs-mcs-2026	row 932 of the extract	
usgs-mcs-2026.933	reserves	rare-earths		AUS			2025	eq	6300000			t	100000	6,300,000 metric tons		estimated	as:REO	46	usgs-mcs-2026	row 933 of the extract	166
usgs-mcs-2026.934	reserves	rare-earths		BRA			2025	eq	21000000			t	1000000	21,000,000 metric tons		estimated	as:REO	46	usgs-mcs-2026	row 934 of the extract	
usgs-mcs-2026.935	reserves	rare-earths		MMR			2025								not-reported	estimated	as:REO	46	usgs-mcs-2026	row 935 of the extract	
usgs-mcs-2026.936	reserves	rare-earths		CAN			2025	eq	830000			t	10000	830,000 metric tons		estimated	as:REO	46	usgs-mcs-2026	row 936 of the extract	
usgs-mcs-2026.937	reserves	rare-earths		CHN			2025	eq	44000000			t	1000000	44,000,000 metric tons		estimated	as:REO	46	usgs-mcs-2026	row 937 of the extract	
usgs-mcs-2026.938	reserves	rare-earths		GRL			2025	eq	1500000			t	100000	1,500,000 metric tons		estimated	as:REO	46	usgs-mcs-2026	row 938 of the extract	
usgs-mcs-2026.939	reserves	rare-earths		IND			2025								not-reported	estimated	as:REO	46	usgs-mcs-2026	row 939 of the extract	
usgs-mcs-2026.940	reserves	rare-earths		MDG			2025								not-reported	estimated	as:REO	46	usgs-mcs-2026	row 940 of the extract	
usgs-mcs-2026.941	reserves	rare-earths		MYS			2025	eq	710000			t	10000	710,000 metric tons		estimated	as:REO	46	usgs-mcs-2026	row 941 of the extract	
usgs-mcs-2026.942	reserves	rare-earths		NGA			2025								not-reported	estimated	as:REO	46	usgs-mcs-2026	row 942 of the extract	
usgs-mcs-2026.943	reserves	rare-earths		RUS			2025	eq	3800000			t	100000	3,800,000 metric tons		estimated	as:REO	46	usgs-mcs-2026	row 943 of the extract	
usgs-mcs-2026.944	reserves	rare-earths		ZAF			2025	eq	860000			t	10000	860,000 metric tons		estimated	as:REO	46	usgs-mcs-2026	row 944 of the extract	
usgs-mcs-2026.945	reserves	rare-earths		TZA			2025	eq	890000			t	10000	890,000 metric tons		estimated	as:REO	46	usgs-mcs-2026	row 945 of the extract	
usgs-mcs-2026.946	reserves	rare-earths		THA			2025								not-reported	estimated	as:REO	46	usgs-mcs-2026	row 946 of the extract	
usgs-mcs-2026.947	reserves	rare-earths		VNM			2025	eq	3500000			t	100000	3,500,000 metric tons		estimated	as:REO	46	usgs-mcs-2026	row 947 of the extract	
usgs-mcs-2026.948	reserves	rare-earths		OTHER-COUNTRIES			2025								not-reported	estimated	as:REO	46	usgs-mcs-2026	row 948 of the extract	
usgs-mcs-2026.949	reserves	rare-earths		WLD			2025	gt	85000000			t		>85,000,000 metric tons		estimated	as:REO	46	usgs-mcs-2026	row 949 of the extract	
usgs-mcs-2026.950	production	tungsten	mining	USA			2021	eq	0			t		— metric tons		reported	as:W	0	usgs-mcs-2026	row 950 of the extract	
usgs-mcs-2026.951	production	tungsten	recycling	USA			2021								withheld	reported	as:W	1	usgs-mcs-2026	row 951 of the extract	
usgs-mcs-2026.952	imports	tungsten-concentrate	concentrate	USA	WLD		2021	eq	1600			t	100	1,600 metric tons		reported	as:W	167	usgs-mcs-2026	row 952 of the extract	
usgs-mcs-2026.953	imports	tungsten		USA	WLD		2021	eq	10500			t	100	10,500 metric tons		reported	as:W	168	usgs-mcs-2026	row 953 of the extract	169
usgs-mcs-2026.954	exports	tungsten-concentrate	concentrate	USA	WLD		2021	eq	441			t	1	441 metric tons		reported	as:W	170	usgs-mcs-2026	row 954 of the extract	
usgs-mcs-2026.955	exports	tungsten		USA	WLD		2021	eq	2970			t	10	2,970 metric tons		reported	as:W	171	usgs-mcs-2026	row 955 of the extract	172
usgs-mcs-2026.956	stockpile-release	tungsten		USA			2021	eq	1030			t	10	1,030 metric tons		reported	as:W	173	usgs-mcs-2026	row 956 of the extract	91
usgs-mcs-2026.957	stockpile-release	tungsten		USA			2021	eq	93			t	1	93 metric tons		reported	as:W	174	usgs-mcs-2026	row 957 of the extract	91
usgs-mcs-2026.958	consumption	tungsten		USA			2021								withheld	reported	as:W	175	usgs-mcs-2026	row 958 of the extract	
usgs-mcs-2026.959	consumption	tungsten		USA			2021								withheld	reported	as:W	176	usgs-mcs-2026	row 959 of the extract	177
usgs-mcs-2026.960	price	tungsten-concentrate	concentrate	rotterdam			2021	eq	225			USD/mtu	1	225 dollars per dry metric ton unit		reported	as:WO3	178	usgs-mcs-2026	row 960 of the extract	179
usgs-mcs-2026.961	stocks	tungsten		USA			2021								withheld	reported	as:W	180	usgs-mcs-2026	row 961 of the extract	
usgs-mcs-2026.962	import-reliance	tungsten		USA			2021	gt	50			%		>50 percent		reported		17	usgs-mcs-2026	row 962 of the extract	181
usgs-mcs-2026.963	production	tungsten	mining	USA			2022	eq	0			t		— metric tons		reported	as:W	0	usgs-mcs-2026	row 963 of the extract	
usgs-mcs-2026.964	production	tungsten	recycling	USA			2022								withheld	reported	as:W	1	usgs-mcs-2026	row 964 of the extract	
usgs-mcs-2026.965	imports	tungsten-concentrate	concentrate	USA	WLD		2022	eq	2130			t	10	2,130 metric tons		reported	as:W	167	usgs-mcs-2026	row 965 of the extract	
usgs-mcs-2026.966	imports	tungsten		USA	WLD		2022	eq	12200			t	100	12,200 metric tons		reported	as:W	168	usgs-mcs-2026	row 966 of the extract	169
usgs-mcs-2026.967	exports	tungsten-concentrate	concentrate	USA	WLD		2022	eq	614			t	1	614 metric tons		reported	as:W	170	usgs-mcs-2026	row 967 of the extract	
usgs-mcs-2026.968	exports	tungsten		USA	WLD		2022	eq	3680			t	10	3,680 metric tons		reported	as:W	171	usgs-mcs-2026	row 968 of the extract	172
usgs-mcs-2026.969	stockpile-release	tungsten		USA			2022	eq	689			t	1	689 metric tons		reported	as:W	173	usgs-mcs-2026	row 969 of the extract	91
usgs-mcs-2026.970	stockpile-release	tungsten		USA			2022	eq	0			t		— metric tons		reported	as:W	174	usgs-mcs-2026	row 970 of the extract	91
usgs-mcs-2026.971	consumption	tungsten		USA			2022								withheld	reported	as:W	175	usgs-mcs-2026	row 971 of the extract	
usgs-mcs-2026.972	consumption	tungsten		USA			2022								withheld	reported	as:W	176	usgs-mcs-2026	row 972 of the extract	177
usgs-mcs-2026.973	price	tungsten-concentrate	concentrate	rotterdam			2022	eq	275			USD/mtu	1	275 dollars per dry metric ton unit		reported	as:WO3	178	usgs-mcs-2026	row 973 of the extract	179
usgs-mcs-2026.974	stocks	tungsten		USA			2022								withheld	reported	as:W	180	usgs-mcs-2026	row 974 of the extract	
usgs-mcs-2026.975	import-reliance	tungsten		USA			2022	gt	50			%		>50 percent		reported		17	usgs-mcs-2026	row 975 of the extract	181
usgs-mcs-2026.976	production	tungsten	mining	USA			2023	eq	0			t		— metric tons		reported	as:W	0	usgs-mcs-2026	row 976 of the extract	
usgs-mcs-2026.977	production	tungsten	recycling	USA			2023								withheld	reported	as:W	1	usgs-mcs-2026	row 977 of the extract	
usgs-mcs-2026.978	imports	tungsten-concentrate	concentrate	USA	WLD		2023	eq	1640			t	10	1,640 metric tons		reported	as:W	167	usgs-mcs-2026	row 978 of the extract	
usgs-mcs-2026.979	imports	tungsten		USA	WLD		2023	eq	10000			t	1000	10,000 metric tons		reported	as:W	168	usgs-mcs-2026	row 979 of the extract	169
usgs-mcs-2026.980	exports	tungsten-concentrate	concentrate	USA	WLD		2023	eq	1510			t	10	1,510 metric tons		reported	as:W	170	usgs-mcs-2026	row 980 of the extract	
usgs-mcs-2026.981	exports	tungsten		USA	WLD		2023	eq	3180			t	10	3,180 metric tons		reported	as:W	171	usgs-mcs-2026	row 981 of the extract	172
usgs-mcs-2026.982	stockpile-release	tungsten		USA			2023								not-reported	reported	as:W	173	usgs-mcs-2026	row 982 of the extract	91
usgs-mcs-2026.983	stockpile-release	tungsten		USA			2023								not-reported	reported	as:W	174	usgs-mcs-2026	row 983 of the extract	91
usgs-mcs-2026.984	consumption	tungsten		USA			2023								withheld	reported	as:W	175	usgs-mcs-2026	row 984 of the extract	
usgs-mcs-2026.985	consumption	tungsten		USA			2023								withheld	reported	as:W	176	usgs-mcs-2026	row 985 of the extract	177
usgs-mcs-2026.986	price	tungsten-concentrate	concentrate	rotterdam			2023	eq	258			USD/mtu	1	258 dollars per dry metric ton unit		reported	as:WO3	178	usgs-mcs-2026	row 986 of the extract	179
usgs-mcs-2026.987	stocks	tungsten		USA			2023								withheld	reported	as:W	180	usgs-mcs-2026	row 987 of the extract	
usgs-mcs-2026.988	import-reliance	tungsten		USA			2023	gt	50			%		>50 percent		reported		17	usgs-mcs-2026	row 988 of the extract	181
usgs-mcs-2026.990	production	tungsten	recycling	USA			2024								withheld	reported	as:W	1	usgs-mcs-2026	row 990 of the extract	
usgs-mcs-2026.991	imports	tungsten-concentrate	concentrate	USA	WLD		2024	eq	1550			t	10	1,550 metric tons		reported	as:W	167	usgs-mcs-2026	row 991 of the extract	
usgs-mcs-2026.992	imports	tungsten		USA	WLD		2024	eq	8730			t	10	8,730 metric tons		reported	as:W	168	usgs-mcs-2026	row 992 of the extract	169
usgs-mcs-2026.993	exports	tungsten-concentrate	concentrate	USA	WLD		2024	eq	1410			t	10	1,410 metric tons		reported	as:W	170	usgs-mcs-2026	row 993 of the extract	
usgs-mcs-2026.994	exports	tungsten		USA	WLD		2024	eq	3480			t	10	3,480 metric tons		reported	as:W	171	usgs-mcs-2026	row 994 of the extract	172
usgs-mcs-2026.995	stockpile-release	tungsten		USA			2024								not-reported	reported	as:W	173	usgs-mcs-2026	row 995 of the extract	91
usgs-mcs-2026.996	stockpile-release	tungsten		USA			2024								not-reported	reported	as:W	174	usgs-mcs-2026	row 996 of the extract	91
usgs-mcs-2026.997	consumption	tungsten		USA			2024								withheld	reported	as:W	175	usgs-mcs-2026	row 997 of the extract	
usgs-mcs-2026.998	consumption	tungsten		USA			2024								withheld	reported	as:W	176	usgs-mcs-2026	row 998 of the extract	177
usgs-mcs-2026.999	price	tungsten-concentrate	concentrate	rotterdam			2024	eq	252			USD/mtu	1	252 dollars per dry metric ton unit		reported	as:WO3	178	usgs-mcs-2026	row 999 of the extract	179
usgs-mcs-2026.1000	stocks	tungsten		USA			2024								withheld	reported	as:W	180	usgs-mcs-2026	row 1000 of the extract	
usgs-mcs-2026.1001	import-reliance	tungsten		USA			2024	gt	50			%		>50 percent		reported		17	usgs-mcs-2026	row 1001 of the extract	181
usgs-mcs-2026.1003	production	tungsten	recycling	USA			2025								withheld	reported	as:W	1	usgs-mcs-2026	row 1003 of the extract	
usgs-mcs-2026.1004	imports	tungsten-concentrate	concentrate	USA	WLD		2025	eq	1700			t	100	1,700 metric tons		estimated	as:W	167	usgs-mcs-2026	row 1004 of the extract	
usgs-mcs-2026.1005	imports	tungsten		USA	WLD		2025	eq	10000			t	1000	10,000 metric tons		estimated	as:W	168	usgs-mcs-2026	row 1005 of the extract	169
usgs-mcs-2026.1006	exports	tungsten-concentrate	concentrate	USA	WLD		2025	eq	1400			t	100	1,400 metric tons		estimated	as:W	170	usgs-mcs-2026	row 1006 of the extract	
usgs-mcs-2026.1007	exports	tungsten		USA	WLD		2025	eq	3300			t	100	3,300 metric tons		estimated	as:W	171	usgs-mcs-2026	row 1007 of the extract	172
usgs-mcs-2026.1008	stockpile-release	tungsten		USA			2025								not-reported	reported	as:W	173	usgs-mcs-2026	row 1008 of the extract	91
usgs-mcs-2026.1009	stockpile-release	tungsten		USA			2025								not-reported	reported	as:W	174	usgs-mcs-2026	row 1009 of the extract	91
usgs-mcs-2026.1010	consumption	tungsten		USA			2025								withheld	reported	as:W	175	usgs-mcs-2026	row 1010 of the extract	
usgs-mcs-2026.1011	consumption	tungsten		USA			2025								withheld	reported	as:W	176	usgs-mcs-2026	row 1011 of the extract	177
usgs-mcs-2026.1012	price	tungsten-concentrate	concentrate	rotterdam			2025	eq	380			USD/mtu	1	380 dollars per dry metric ton unit		estimated	as:WO3	178	usgs-mcs-2026	row 1012 of the extract	179
usgs-mcs-2026.1013	stocks	tungsten		USA			2025								withheld	reported	as:W	180	usgs-mcs-2026	row 1013 of the extract	
usgs-mcs-2026.1014	import-reliance	tungsten		USA			2025	gt	50			%		>50 percent		estimated		17	usgs-mcs-2026	row 1014 of the extract	181
usgs-mcs-2026.1015	imports	tungsten		USA	CHN	own-imports	2021/2024	eq	26			%	1	26 percent		reported		182	usgs-mcs-2026	row 1015 of the extract	183
usgs-mcs-2026.1016	imports	tungsten		USA	DEU	own-imports	2021/2024	eq	14			%	1	14 percent		reported		182	usgs-mcs-2026	row 1016 of the extract	169
usgs-mcs-2026.1017	imports	tungsten		USA	BOL	own-imports	2021/2024	eq	8			%	1	8 percent		reported		182	usgs-mcs-2026	row 1017 of the extract	169
usgs-mcs-2026.1018	imports	tungsten		USA	VNM	own-imports	2021/2024	eq	8			%	1	8 percent		reported		182	usgs-mcs-2026	row 1018 of the extract	169
usgs-mcs-2026.1019	imports	tungsten		USA	OTHER-COUNTRIES	own-imports	2021/2024	eq	44			%	1	44 percent		reported		182	usgs-mcs-2026	row 1019 of the extract	169
usgs-mcs-2026.1020	production	tungsten	mining	USA			2024	eq	0			t		— metric tons		reported	as:W	28	usgs-mcs-2026	row 1020 of the extract (also row 989)	
usgs-mcs-2026.1021	production	tungsten	mining	AUS			2024	eq	920			t	10	920 metric tons		estimated	as:W	28	usgs-mcs-2026	row 1021 of the extract	
usgs-mcs-2026.1022	production	tungsten	mining	AUT			2024	eq	840			t	10	840 metric tons		estimated	as:W	28	usgs-mcs-2026	row 1022 of the extract	
usgs-mcs-2026.1023	production	tungsten	mining	BOL			2024	eq	1700			t	100	1,700 metric tons		estimated	as:W	28	usgs-mcs-2026	row 1023 of the extract	
usgs-mcs-2026.1024	production	tungsten	mining	CHN			2024	eq	67000			t	1000	67,000 metric tons		estimated	as:W	28	usgs-mcs-2026	row 1024 of the extract	
usgs-mcs-2026.1025	production	tungsten	mining	KAZ			2024	eq	0			t		— metric tons		reported	as:W	28	usgs-mcs-2026	row 1025 of the extract	
usgs-mcs-2026.1026	production	tungsten	mining	PRK			2024	eq	1900			t	100	1,900 metric tons		estimated	as:W	28	usgs-mcs-2026	row 1026 of the extract	
usgs-mcs-2026.1027	production	tungsten	mining	PRT			2024	eq	650			t	10	650 metric tons		estimated	as:W	28	usgs-mcs-2026	row 1027 of the extract	
usgs-mcs-2026.1028	production	tungsten	mining	RUS			2024	eq	1500			t	100	1,500 metric tons		estimated	as:W	28	usgs-mcs-2026	row 1028 of the extract	
usgs-mcs-2026.1029	production	tungsten	mining	RWA			2024	eq	1300			t	100	1,300 metric tons		estimated	as:W	28	usgs-mcs-2026	row 1029 of the extract	
usgs-mcs-2026.1030	production	tungsten	mining	ESP			2024	eq	700			t	10	700 metric tons		estimated	as:W	28	usgs-mcs-2026	row 1030 of the extract	
usgs-mcs-2026.1031	production	tungsten	mining	VNM			2024	eq	3400			t	100	3,400 metric tons		estimated	as:W	28	usgs-mcs-2026	row 1031 of the extract	
usgs-mcs-2026.1032	production	tungsten	mining	OTHER-COUNTRIES			2024	eq	1700			t	100	1,700 metric tons		estimated	as:W	28	usgs-mcs-2026	row 1032 of the extract	
usgs-mcs-2026.1033	production	tungsten	mining	WLD			2024	eq	82000			t	1000	82,000 metric tons		estimated	as:W	28	usgs-mcs-2026	row 1033 of the extract	
usgs-mcs-2026.1034	production	tungsten	mining	USA			2025	eq	0			t		— metric tons		estimated	as:W	28	usgs-mcs-2026	row 1034 of the extract (also row 1002)	
usgs-mcs-2026.1035	production	tungsten	mining	AUS			2025	eq	1000			t	100	1,000 metric tons		estimated	as:W	28	usgs-mcs-2026	row 1035 of the extract	
usgs-mcs-2026.1036	production	tungsten	mining	AUT			2025	eq	840			t	10	840 metric tons		estimated	as:W	28	usgs-mcs-2026	row 1036 of the extract	
usgs-mcs-2026.1037	production	tungsten	mining	BOL			2025	eq	1700			t	100	1,700 metric tons		estimated	as:W	28	usgs-mcs-2026	row 1037 of the extract	
usgs-mcs-2026.1038	production	tungsten	mining	CHN			2025	eq	67000			t	1000	67,000 metric tons		estimated	as:W	28	usgs-mcs-2026	row 1038 of the extract	
usgs-mcs-2026.1039	production	tungsten	mining	KAZ			2025	eq	2400			t	100	2,400 metric tons		estimated	as:W	28	usgs-mcs-2026	row 1039 of the extract	
usgs-mcs-2026.1040	production	tungsten	mining	PRK			2025	eq	2000			t	100	2,000 metric tons		estimated	as:W	28	usgs-mcs-2026	row 1040 of the extract	
usgs-mcs-2026.1041	production	tungsten	mining	PRT			2025	eq	700			t	10	700 metric tons		estimated	as:W	28	usgs-mcs-2026	row 1041 of the extract	
usgs-mcs-2026.1042	production	tungsten	mining	RUS			2025	eq	2000			t	100	2,000 metric tons		estimated	as:W	28	usgs-mcs-2026	row 1042 of the extract	
usgs-mcs-2026.1043	production	tungsten	mining	RWA			2025	eq	1300			t	100	1,300 metric tons		estimated	as:W	28	usgs-mcs-2026	row 1043 of the extract	
usgs-mcs-2026.1044	production	tungsten	mining	ESP			2025	eq	800			t	10	800 metric tons		estimated	as:W	28	usgs-mcs-2026	row 1044 of the extract	
usgs-mcs-2026.1045	production	tungsten	mining	VNM			2025	eq	3000			t	100	3,000 metric tons		estimated	as:W	28	usgs-mcs-2026	row 1045 of the extract	
usgs-mcs-2026.1046	production	tungsten	mining	OTHER-COUNTRIES			2025	eq	2400			t	100	2,400 metric tons		estimated	as:W	28	usgs-mcs-2026	row 1046 of the extract	
usgs-mcs-2026.1047	production	tungsten	mining	WLD			2025	eq	85000			t	1000	85,000 metric tons		estimated	as:W	28	usgs-mcs-2026	row 1047 of the extract	
usgs-mcs-2026.1048	reserves	tungsten		USA			2025								not-reported	estimated	as:W	46	usgs-mcs-2026	row 1048 of the extract	
usgs-mcs-2026.1049	reserves	tungsten		AUS			2025	eq	570000			t	10000	570,000 metric tons		estimated	as:W	46	usgs-mcs-2026	row 1049 of the extract	184
usgs-mcs-2026.1050	reserves	tungsten		AUT			2025	eq	10000			t	1000	10,000 metric tons		estimated	as:W	46	usgs-mcs-2026	row 1050 of the extract	
usgs-mcs-2026.1051	reserves	tungsten		BOL			2025								not-reported	estimated	as:W	46	usgs-mcs-2026	row 1051 of the extract	
usgs-mcs-2026.1052	reserves	tungsten		CHN			2025	eq	2500000			t	100000	2,500,000 metric tons		estimated	as:W	46	usgs-mcs-2026	row 1052 of the extract	
usgs-mcs-2026.1053	reserves	tungsten		KAZ			2025								not-reported	estimated	as:W	46	usgs-mcs-2026	row 1053 of the extract	
usgs-mcs-2026.1054	reserves	tungsten		PRK			2025	eq	29000			t	1000	29,000 metric tons		estimated	as:W	46	usgs-mcs-2026	row 1054 of the extract	
usgs-mcs-2026.1055	reserves	tungsten		PRT			2025	eq	3400			t	100	3,400 metric tons		estimated	as:W	46	usgs-mcs-2026	row 1055 of the extract	
usgs-mcs-2026.1056	reserves	tungsten		RUS			2025	eq	400000			t	10000	400,000 metric tons		estimated	as:W	46	usgs-mcs-2026	row 1056 of the extract	
usgs-mcs-2026.1057	reserves	tungsten		RWA			2025								not-reported	estimated	as:W	46	usgs-mcs-2026	row 1057 of the extract	
usgs-mcs-2026.1058	reserves	tungsten		ESP			2025	eq	66000			t	1000	66,000 metric tons		estimated	as:W	46	usgs-mcs-2026	row 1058 of the extract	
usgs-mcs-2026.1059	reserves	tungsten		VNM			2025	eq	170000			t	10000	170,000 metric tons		estimated	as:W	46	usgs-mcs-2026	row 1059 of the extract	
usgs-mcs-2026.1060	reserves	tungsten		OTHER-COUNTRIES			2025	eq	950000			t	10000	950,000 metric tons		estimated	as:W	46	usgs-mcs-2026	row 1060 of the extract	
usgs-mcs-2026.1061	reserves	tungsten		WLD			2025	gt	4700000			t		>4,700,000 metric tons		estimated	as:W	46	usgs-mcs-2026	row 1061 of the extract	
usgs-mcs-2026.1062	production	antimony	mining	USA			2021	eq	0			t		— metric tons		reported	as:Sb	185	usgs-mcs-2026	row 1062 of the extract	
usgs-mcs-2026.1063	production	antimony	refining	USA			2021	eq	0			t		— metric tons		reported	as:Sb	186	usgs-mcs-2026	row 1063 of the extract	
usgs-mcs-2026.1064	production	antimony	recycling	USA			2021	eq	4050			t	10	4,050 metric tons		reported	as:Sb	187	usgs-mcs-2026	row 1064 of the extract	
usgs-mcs-2026.1065	imports	antimony-concentrate	concentrate	USA	WLD		2021	eq	31			t	1	31 metric tons		reported	as:Sb	188	usgs-mcs-2026	row 1065 of the extract	
usgs-mcs-2026.1066	imports	antimony-trioxide	refining	USA	WLD		2021	eq	19100			t	100	19,100 metric tons		reported	as:Sb	189	usgs-mcs-2026	row 1066 of the extract	
usgs-mcs-2026.1067	imports	antimony		USA	WLD		2021	eq	6970			t	10	6,970 metric tons		reported	as:Sb	190	usgs-mcs-2026	row 1067 of the extract	
usgs-mcs-2026.1068	imports	antimony		USA	WLD		2021	eq	514			t	1	514 metric tons		reported	as:Sb	191	usgs-mcs-2026	row 1068 of the extract	192
usgs-mcs-2026.1069	imports	antimony	recycling	USA	WLD		2021	eq	13			t	1	13 metric tons		reported	as:Sb	193	usgs-mcs-2026	row 1069 of the extract	192
usgs-mcs-2026.1070	exports	antimony-concentrate	concentrate	USA	WLD		2021	eq	9			t	1	9 metric tons		reported	as:Sb	194	usgs-mcs-2026	row 1070 of the extract	192
usgs-mcs-2026.1071	exports	antimony-trioxide	refining	USA	WLD		2021	eq	1530			t	10	1,530 metric tons		reported	as:Sb	195	usgs-mcs-2026	row 1071 of the extract	
usgs-mcs-2026.1072	exports	antimony		USA	WLD		2021	eq	824			t	1	824 metric tons		reported	as:Sb	196	usgs-mcs-2026	row 1072 of the extract	
usgs-mcs-2026.1073	exports	antimony		USA	WLD		2021	eq	97			t	1	97 metric tons		reported	as:Sb	197	usgs-mcs-2026	row 1073 of the extract	192
usgs-mcs-2026.1074	exports	antimony	recycling	USA	WLD		2021	eq	136			t	1	136 metric tons		reported	as:Sb	198	usgs-mcs-2026	row 1074 of the extract	192
usgs-mcs-2026.1075	consumption	antimony		USA			2021	eq	27800			t	100	27,800 metric tons		reported	as:Sb	59	usgs-mcs-2026	row 1075 of the extract	199
usgs-mcs-2026.1076	price	antimony		MARKET-NOT-STATED			2021	eq	5.31			USD/lb	0.01	5.31 dollars per pound		reported		200	usgs-mcs-2026	row 1076 of the extract	201
usgs-mcs-2026.1077	import-reliance	antimony		USA			2021	eq	85			%	1	85 percent		reported		17	usgs-mcs-2026	row 1077 of the extract	202
usgs-mcs-2026.1078	production	antimony	mining	USA			2022	eq	0			t		— metric tons		reported	as:Sb	185	usgs-mcs-2026	row 1078 of the extract	
usgs-mcs-2026.1079	production	antimony	refining	USA			2022	eq	586			t	1	586 metric tons		reported	as:Sb	186	usgs-mcs-2026	row 1079 of the extract	
usgs-mcs-2026.1080	production	antimony	recycling	USA			2022	eq	4100			t	100	4,100 metric tons		reported	as:Sb	187	usgs-mcs-2026	row 1080 of the extract	
usgs-mcs-2026.1081	imports	antimony-concentrate	concentrate	USA	WLD		2022	eq	29			t	1	29 metric tons		reported	as:Sb	188	usgs-mcs-2026	row 1081 of the extract	
usgs-mcs-2026.1082	imports	antimony-trioxide	refining	USA	WLD		2022	eq	17000			t	1000	17,000 metric tons		reported	as:Sb	189	usgs-mcs-2026	row 1082 of the extract	
usgs-mcs-2026.1083	imports	antimony		USA	WLD		2022	eq	6510			t	10	6,510 metric tons		reported	as:Sb	190	usgs-mcs-2026	row 1083 of the extract	
usgs-mcs-2026.1084	imports	antimony		USA	WLD		2022	eq	1790			t	10	1,790 metric tons		reported	as:Sb	191	usgs-mcs-2026	row 1084 of the extract	192
usgs-mcs-2026.1085	imports	antimony	recycling	USA	WLD		2022	eq	71			t	1	71 metric tons		reported	as:Sb	193	usgs-mcs-2026	row 1085 of the extract	192
usgs-mcs-2026.1086	exports	antimony-concentrate	concentrate	USA	WLD		2022	eq	53			t	1	53 metric tons		reported	as:Sb	194	usgs-mcs-2026	row 1086 of the extract	192
usgs-mcs-2026.1087	exports	antimony-trioxide	refining	USA	WLD		2022	eq	2430			t	10	2,430 metric tons		reported	as:Sb	195	usgs-mcs-2026	row 1087 of the extract	
usgs-mcs-2026.1088	exports	antimony		USA	WLD		2022	eq	1230			t	10	1,230 metric tons		reported	as:Sb	196	usgs-mcs-2026	row 1088 of the extract	
usgs-mcs-2026.1089	exports	antimony		USA	WLD		2022	eq	585			t	1	585 metric tons		reported	as:Sb	197	usgs-mcs-2026	row 1089 of the extract	192
usgs-mcs-2026.1090	exports	antimony	recycling	USA	WLD		2022	eq	26			t	1	26 metric tons		reported	as:Sb	198	usgs-mcs-2026	row 1090 of the extract	192
usgs-mcs-2026.1091	consumption	antimony		USA			2022	eq	24500			t	100	24,500 metric tons		reported	as:Sb	59	usgs-mcs-2026	row 1091 of the extract	199
usgs-mcs-2026.1092	price	antimony		MARKET-NOT-STATED			2022	eq	6.18			USD/lb	0.01	6.18 dollars per pound		reported		200	usgs-mcs-2026	row 1092 of the extract	201
usgs-mcs-2026.1093	import-reliance	antimony		USA			2022	eq	81			%	1	81 percent		reported		17	usgs-mcs-2026	row 1093 of the extract	202
usgs-mcs-2026.1094	production	antimony	mining	USA			2023	eq	0			t		— metric tons		reported	as:Sb	185	usgs-mcs-2026	row 1094 of the extract	
usgs-mcs-2026.1095	production	antimony	refining	USA			2023	eq	452			t	1	452 metric tons		reported	as:Sb	186	usgs-mcs-2026	row 1095 of the extract	
usgs-mcs-2026.1096	production	antimony	recycling	USA			2023	eq	3490			t	10	3,490 metric tons		reported	as:Sb	187	usgs-mcs-2026	row 1096 of the extract	
usgs-mcs-2026.1097	imports	antimony-concentrate	concentrate	USA	WLD		2023	eq	6			t	1	6 metric tons		reported	as:Sb	188	usgs-mcs-2026	row 1097 of the extract	
usgs-mcs-2026.1098	imports	antimony-trioxide	refining	USA	WLD		2023	eq	14000			t	1000	14,000 metric tons		reported	as:Sb	189	usgs-mcs-2026	row 1098 of the extract	
usgs-mcs-2026.1099	imports	antimony		USA	WLD		2023	eq	6060			t	10	6,060 metric tons		reported	as:Sb	190	usgs-mcs-2026	row 1099 of the extract	
usgs-mcs-2026.1100	imports	antimony		USA	WLD		2023	eq	1620			t	10	1,620 metric tons		reported	as:Sb	191	usgs-mcs-2026	row 1100 of the extract	192
usgs-mcs-2026.1101	imports	antimony	recycling	USA	WLD		2023	eq	3			t	1	3 metric tons		reported	as:Sb	193	usgs-mcs-2026	row 1101 of the extract	192
usgs-mcs-2026.1102	exports	antimony-concentrate	concentrate	USA	WLD		2023	eq	24			t	1	24 metric tons		reported	as:Sb	194	usgs-mcs-2026	row 1102 of the extract	192
usgs-mcs-2026.1103	exports	antimony-trioxide	refining	USA	WLD		2023	eq	1740			t	10	1,740 metric tons		reported	as:Sb	195	usgs-mcs-2026	row 1103 of the extract	
usgs-mcs-2026.1104	exports	antimony		USA	WLD		2023	eq	1510			t	10	1,510 metric tons		reported	as:Sb	196	usgs-mcs-2026	row 1104 of the extract	
usgs-mcs-2026.1105	exports	antimony		USA	WLD		2023	eq	433			t	1	433 metric tons		reported	as:Sb	197	usgs-mcs-2026	row 1105 of the extract	192
usgs-mcs-2026.1106	exports	antimony	recycling	USA	WLD		2023	eq	2			t	1	2 metric tons		reported	as:Sb	198	usgs-mcs-2026	row 1106 of the extract	192
usgs-mcs-2026.1107	consumption	antimony		USA			2023	eq	20700			t	100	20,700 metric tons		reported	as:Sb	59	usgs-mcs-2026	row 1107 of the extract	199
usgs-mcs-2026.1108	price	antimony		MARKET-NOT-STATED			2023	eq	5.49			USD/lb	0.01	5.49 dollars per pound		reported		200	usgs-mcs-2026	row 1108 of the extract	201
usgs-mcs-2026.1109	import-reliance	antimony		USA			2023	eq	81			%	1	81 percent		reported		17	usgs-mcs-2026	row 1109 of the extract	202
usgs-mcs-2026.1111	production	antimony	refining	USA			2024	eq	588			t	1	588 metric tons		reported	as:Sb	186	usgs-mcs-2026	row 1111 of the extract	
usgs-mcs-2026.1112	production	antimony	recycling	USA			2024	eq	3330			t	10	3,330 metric tons		reported	as:Sb	187	usgs-mcs-2026	row 1112 of the extract	
usgs-mcs-2026.1113	imports	antimony-concentrate	concentrate	USA	WLD		2024	eq	430			t	10	430 metric tons		reported	as:Sb	188	usgs-mcs-2026	row 1113 of the extract	
usgs-mcs-2026.1114	imports	antimony-trioxide	refining	USA	WLD		2024	eq	24000			t	1000	24,000 metric tons		reported	as:Sb	189	usgs-mcs-2026	row 1114 of the extract	
usgs-mcs-2026.1115	imports	antimony		USA	WLD		2024	eq	4920			t	10	4,920 metric tons		reported	as:Sb	190	usgs-mcs-2026	row 1115 of the extract	
usgs-mcs-2026.1116	imports	antimony		USA	WLD		2024	eq	323			t	1	323 metric tons		reported	as:Sb	191	usgs-mcs-2026	row 1116 of the extract	192
usgs-mcs-2026.1117	imports	antimony	recycling	USA	WLD		2024	eq	13			t	1	13 metric tons		reported	as:Sb	193	usgs-mcs-2026	row 1117 of the extract	192
usgs-mcs-2026.1118	exports	antimony-concentrate	concentrate	USA	WLD		2024	eq	0			t		— metric tons		reported	as:Sb	194	usgs-mcs-2026	row 1118 of the extract	192
usgs-mcs-2026.1119	exports	antimony-trioxide	refining	USA	WLD		2024	eq	2690			t	10	2,690 metric tons		reported	as:Sb	195	usgs-mcs-2026	row 1119 of the extract	
usgs-mcs-2026.1120	exports	antimony		USA	WLD		2024	eq	1570			t	10	1,570 metric tons		reported	as:Sb	196	usgs-mcs-2026	row 1120 of the extract	
usgs-mcs-2026.1121	exports	antimony		USA	WLD		2024	eq	125			t	1	125 metric tons		reported	as:Sb	197	usgs-mcs-2026	row 1121 of the extract	192
usgs-mcs-2026.1122	exports	antimony	recycling	USA	WLD		2024	eq	40			t	1	40 metric tons		reported	as:Sb	198	usgs-mcs-2026	row 1122 of the extract	192
usgs-mcs-2026.1123	consumption	antimony		USA			2024	eq	28600			t	100	28,600 metric tons		reported	as:Sb	59	usgs-mcs-2026	row 1123 of the extract	199
usgs-mcs-2026.1124	price	antimony		MARKET-NOT-STATED			2024	eq	10.24			USD/lb	0.01	10.24 dollars per pound		reported		200	usgs-mcs-2026	row 1124 of the extract	201
usgs-mcs-2026.1125	import-reliance	antimony		USA			2024	eq	86			%	1	86 percent		reported		17	usgs-mcs-2026	row 1125 of the extract	202
usgs-mcs-2026.1127	production	antimony	refining	USA			2025	eq	700			t	10	700 metric tons		estimated	as:Sb	186	usgs-mcs-2026	row 1127 of the extract	
usgs-mcs-2026.1128	production	antimony	recycling	USA			2025	eq	3500			t	100	3,500 metric tons		estimated	as:Sb	187	usgs-mcs-2026	row 1128 of the extract	
usgs-mcs-2026.1129	imports	antimony-concentrate	concentrate	USA	WLD		2025	eq	600			t	10	600 metric tons		estimated	as:Sb	188	usgs-mcs-2026	row 1129 of the extract	
usgs-mcs-2026.1130	imports	antimony-trioxide	refining	USA	WLD		2025	eq	39000			t	1000	39,000 metric tons		estimated	as:Sb	189	usgs-mcs-2026	row 1130 of the extract	
usgs-mcs-2026.1131	imports	antimony		USA	WLD		2025	eq	4500			t	100	4,500 metric tons		estimated	as:Sb	190	usgs-mcs-2026	row 1131 of the extract	
usgs-mcs-2026.1132	imports	antimony		USA	WLD		2025	eq	350			t	10	350 metric tons		estimated	as:Sb	191	usgs-mcs-2026	row 1132 of the extract	192
usgs-mcs-2026.1133	imports	antimony	recycling	USA	WLD		2025	eq	200			t	10	200 metric tons		estimated	as:Sb	193	usgs-mcs-2026	row 1133 of the extract	192
usgs-mcs-2026.1134	exports	antimony-concentrate	concentrate	USA	WLD		2025	eq	5			t	1	5 metric tons		estimated	as:Sb	194	usgs-mcs-2026	row 1134 of the extract	192
usgs-mcs-2026.1135	exports	antimony-trioxide	refining	USA	WLD		2025	eq	2900			t	100	2,900 metric tons		estimated	as:Sb	195	usgs-mcs-2026	row 1135 of the extract	
usgs-mcs-2026.1136	exports	antimony		USA	WLD		2025	eq	240			t	10	240 metric tons		estimated	as:Sb	196	usgs-mcs-2026	row 1136 of the extract	
usgs-mcs-2026.1137	exports	antimony		USA	WLD		2025	eq	130			t	10	130 metric tons		estimated	as:Sb	197	usgs-mcs-2026	row 1137 of the extract	192
usgs-mcs-2026.1138	exports	antimony	recycling	USA	WLD		2025	eq	6			t	1	6 metric tons		estimated	as:Sb	198	usgs-mcs-2026	row 1138 of the extract	192
usgs-mcs-2026.1139	consumption	antimony		USA			2025	eq	45000			t	1000	45,000 metric tons		estimated	as:Sb	59	usgs-mcs-2026	row 1139 of the extract	199
usgs-mcs-2026.1140	price	antimony		MARKET-NOT-STATED			2025	eq	25			USD/lb	1	25 dollars per pound		estimated		200	usgs-mcs-2026	row 1140 of the extract	201
usgs-mcs-2026.1141	import-reliance	antimony		USA			2025	eq	91			%	1	91 percent		estimated		17	usgs-mcs-2026	row 1141 of the extract	202
usgs-mcs-2026.1142	imports	antimony-concentrate	concentrate	USA	MEX	own-imports	2021/2024	eq	86			%	1	86 percent		reported		203	usgs-mcs-2026	row 1142 of the extract	
usgs-mcs-2026.1143	imports	antimony-concentrate	concentrate	USA	ITA	own-imports	2021/2024	eq	9			%	1	9 percent		reported		203	usgs-mcs-2026	row 1143 of the extract	
usgs-mcs-2026.1144	imports	antimony-concentrate	concentrate	USA	OTHER-COUNTRIES	own-imports	2021/2024	eq	5			%	1	5 percent		reported		203	usgs-mcs-2026	row 1144 of the extract	
usgs-mcs-2026.1145	imports	antimony-trioxide	refining	USA	CHN	own-imports	2021/2024	eq	66			%	1	66 percent		reported		204	usgs-mcs-2026	row 1145 of the extract	
usgs-mcs-2026.1146	imports	antimony-trioxide	refining	USA	BEL	own-imports	2021/2024	eq	16			%	1	16 percent		reported		204	usgs-mcs-2026	row 1146 of the extract	
usgs-mcs-2026.1147	imports	antimony-trioxide	refining	USA	BOL	own-imports	2021/2024	eq	6			%	1	6 percent		reported		204	usgs-mcs-2026	row 1147 of the extract	
usgs-mcs-2026.1148	imports	antimony-trioxide	refining	USA	FRA	own-imports	2021/2024	eq	5			%	1	5 percent		reported		204	usgs-mcs-2026	row 1148 of the extract	
usgs-mcs-2026.1149	imports	antimony-trioxide	refining	USA	OTHER-COUNTRIES	own-imports	2021/2024	eq	7			%	1	7 percent		reported		204	usgs-mcs-2026	row 1149 of the extract	
usgs-mcs-2026.1150	imports	antimony		USA	CHN	own-imports	2021/2024	eq	22			%	1	22 percent		reported		205	usgs-mcs-2026	row 1150 of the extract	
usgs-mcs-2026.1151	imports	antimony		USA	IND	own-imports	2021/2024	eq	22			%	1	22 percent		reported		205	usgs-mcs-2026	row 1151 of the extract	
usgs-mcs-2026.1152	imports	antimony		USA	THA	own-imports	2021/2024	eq	20			%	1	20 percent		reported		205	usgs-mcs-2026	row 1152 of the extract	
usgs-mcs-2026.1153	imports	antimony		USA	VNM	own-imports	2021/2024	eq	13			%	1	13 percent		reported		205	usgs-mcs-2026	row 1153 of the extract	
usgs-mcs-2026.1154	imports	antimony		USA	OTHER-COUNTRIES	own-imports	2021/2024	eq	23			%	1	23 percent		reported		205	usgs-mcs-2026	row 1154 of the extract	
usgs-mcs-2026.1155	imports	antimony		USA	CHN	own-imports	2021/2024	eq	55			%	1	55 percent		reported		206	usgs-mcs-2026	row 1155 of the extract	
usgs-mcs-2026.1156	imports	antimony		USA	BEL	own-imports	2021/2024	eq	12			%	1	12 percent		reported		206	usgs-mcs-2026	row 1156 of the extract	
usgs-mcs-2026.1157	imports	antimony		USA	THA	own-imports	2021/2024	eq	8			%	1	8 percent		reported		206	usgs-mcs-2026	row 1157 of the extract	
usgs-mcs-2026.1158	imports	antimony		USA	IND	own-imports	2021/2024	eq	6			%	1	6 percent		reported		206	usgs-mcs-2026	row 1158 of the extract	
usgs-mcs-2026.1159	imports	antimony		USA	OTHER-COUNTRIES	own-imports	2021/2024	eq	19			%	1	19 percent		reported		206	usgs-mcs-2026	row 1159 of the extract	
usgs-mcs-2026.1160	production	antimony	mining	USA			2024	eq	0			t		— metric tons		reported	as:Sb	28	usgs-mcs-2026	row 1160 of the extract (also row 1110)	
usgs-mcs-2026.1161	production	antimony	mining	AUS			2024	eq	1270			t	10	1,270 metric tons		reported	as:Sb	28	usgs-mcs-2026	row 1161 of the extract	
usgs-mcs-2026.1162	production	antimony	mining	BOL			2024	eq	5300			t	100	5,300 metric tons		reported	as:Sb	28	usgs-mcs-2026	row 1162 of the extract	
usgs-mcs-2026.1163	production	antimony	mining	MMR			2024	eq	4500			t	100	4,500 metric tons		estimated	as:Sb	28	usgs-mcs-2026	row 1163 of the extract	
usgs-mcs-2026.1164	production	antimony	mining	CAN			2024	eq	0			t		— metric tons		reported	as:Sb	28	usgs-mcs-2026	row 1164 of the extract	
usgs-mcs-2026.1165	production	antimony	mining	CHN			2024	eq	40000			t	1000	40,000 metric tons		estimated	as:Sb	28	usgs-mcs-2026	row 1165 of the extract	
usgs-mcs-2026.1166	production	antimony	mining	GTM			2024	eq	50			t	1	50 metric tons		estimated	as:Sb	28	usgs-mcs-2026	row 1166 of the extract	
usgs-mcs-2026.1167	production	antimony	mining	IRN			2024	eq	90			t	1	90 metric tons		estimated	as:Sb	28	usgs-mcs-2026	row 1167 of the extract	
usgs-mcs-2026.1168	production	antimony	mining	KAZ			2024	eq	800			t	10	800 metric tons		estimated	as:Sb	28	usgs-mcs-2026	row 1168 of the extract	
usgs-mcs-2026.1169	production	antimony	mining	KGZ			2024	eq	700			t	10	700 metric tons		estimated	as:Sb	28	usgs-mcs-2026	row 1169 of the extract	
usgs-mcs-2026.1170	production	antimony	mining	LAO			2024	eq	200			t	10	200 metric tons		estimated	as:Sb	28	usgs-mcs-2026	row 1170 of the extract	
usgs-mcs-2026.1171	production	antimony	mining	MEX			2024	eq	600			t	10	600 metric tons		reported	as:Sb	28	usgs-mcs-2026	row 1171 of the extract	
usgs-mcs-2026.1172	production	antimony	mining	PAK			2024	eq	260			t	10	260 metric tons		reported	as:Sb	28	usgs-mcs-2026	row 1172 of the extract	
usgs-mcs-2026.1173	production	antimony	mining	RUS			2024	eq	40000			t	1000	40,000 metric tons		estimated	as:Sb	28	usgs-mcs-2026	row 1173 of the extract	
usgs-mcs-2026.1174	production	antimony	mining	TJK			2024	eq	22000			t	1000	22,000 metric tons		estimated	as:Sb	28	usgs-mcs-2026	row 1174 of the extract	
usgs-mcs-2026.1175	production	antimony	mining	TUR			2024	eq	3000			t	100	3,000 metric tons		estimated	as:Sb	28	usgs-mcs-2026	row 1175 of the extract	
usgs-mcs-2026.1176	production	antimony	mining	VNM			2024	eq	220			t	10	220 metric tons		estimated	as:Sb	28	usgs-mcs-2026	row 1176 of the extract	
usgs-mcs-2026.1177	production	antimony	mining	WLD			2024	eq	119000			t	1000	119,000 metric tons		reported	as:Sb	28	usgs-mcs-2026	row 1177 of the extract	207
usgs-mcs-2026.1178	production	antimony	mining	USA			2025								withheld	estimated	as:Sb	28	usgs-mcs-2026	row 1178 of the extract (also row 1126)	
usgs-mcs-2026.1179	production	antimony	mining	AUS			2025	eq	1300			t	100	1,300 metric tons		estimated	as:Sb	28	usgs-mcs-2026	row 1179 of the extract	
usgs-mcs-2026.1180	production	antimony	mining	BOL			2025	eq	5000			t	100	5,000 metric tons		estimated	as:Sb	28	usgs-mcs-2026	row 1180 of the extract	
usgs-mcs-2026.1181	production	antimony	mining	MMR			2025	eq	4500			t	100	4,500 metric tons		estimated	as:Sb	28	usgs-mcs-2026	row 1181 of the extract	
usgs-mcs-2026.1182	production	antimony	mining	CAN			2025	eq	0			t		— metric tons		estimated	as:Sb	28	usgs-mcs-2026	row 1182 of the extract	
usgs-mcs-2026.1183	production	antimony	mining	CHN			2025	eq	40000			t	1000	40,000 metric tons		estimated	as:Sb	28	usgs-mcs-2026	row 1183 of the extract	
usgs-mcs-2026.1184	production	antimony	mining	GTM			2025	eq	50			t	1	50 metric tons		estimated	as:Sb	28	usgs-mcs-2026	row 1184 of the extract	
usgs-mcs-2026.1185	production	antimony	mining	IRN			2025	eq	90			t	1	90 metric tons		estimated	as:Sb	28	usgs-mcs-2026	row 1185 of the extract	
usgs-mcs-2026.1186	production	antimony	mining	KAZ			2025	eq	800			t	10	800 metric tons		estimated	as:Sb	28	usgs-mcs-2026	row 1186 of the extract	
usgs-mcs-2026.1187	production	antimony	mining	KGZ			2025	eq	700			t	10	700 metric tons		estimated	as:Sb	28	usgs-mcs-2026	row 1187 of the extract	
usgs-mcs-2026.1188	production	antimony	mining	LAO			2025	eq	200			t	10	200 metric tons		estimated	as:Sb	28	usgs-mcs-2026	row 1188 of the extract	
usgs-mcs-2026.1189	production	antimony	mining	MEX			2025	eq	600			t	10	600 metric tons		estimated	as:Sb	28	usgs-mcs-2026	row 1189 of the extract	
usgs-mcs-2026.1190	production	antimony	mining	PAK			2025	eq	260			t	10	260 metric tons		estimated	as:Sb	28	usgs-mcs-2026	row 1190 of the extract	
usgs-mcs-2026.1191	production	antimony	mining	RUS			2025	eq	32000			t	1000	32,000 metric tons		estimated	as:Sb	28	usgs-mcs-2026	row 1191 of the extract	
usgs-mcs-2026.1192	production	antimony	mining	TJK			2025	eq	22000			t	1000	22,000 metric tons		estimated	as:Sb	28	usgs-mcs-2026	row 1192 of the extract	
usgs-mcs-2026.1193	production	antimony	mining	TUR			2025	eq	3000			t	100	3,000 metric tons		estimated	as:Sb	28	usgs-mcs-2026	row 1193 of the extract	
usgs-mcs-2026.1194	production	antimony	mining	VNM			2025	eq	220			t	10	220 metric tons		estimated	as:Sb	28	usgs-mcs-2026	row 1194 of the extract	
usgs-mcs-2026.1195	production	antimony	mining	WLD			2025	eq	110000			t	10000	110,000 metric tons		estimated	as:Sb	28	usgs-mcs-2026	row 1195 of the extract	207
usgs-mcs-2026.1196	reserves	antimony		USA			2025	eq	60000			t	1000	60,000 metric tons		estimated	as:Sb	46	usgs-mcs-2026	row 1196 of the extract	208
usgs-mcs-2026.1197	reserves	antimony		AUS			2025	eq	110000			t	10000	110,000 metric tons		estimated	as:Sb	46	usgs-mcs-2026	row 1197 of the extract	209
usgs-mcs-2026.1198	reserves	antimony		BOL			2025	eq	310000			t	10000	310,000 metric tons		estimated	as:Sb	46	usgs-mcs-2026	row 1198 of the extract	
usgs-mcs-2026.1199	reserves	antimony		MMR			2025	eq	140000			t	10000	140,000 metric tons		estimated	as:Sb	46	usgs-mcs-2026	row 1199 of the extract	
usgs-mcs-2026.1200	reserves	antimony		CAN			2025	eq	78000			t	1000	78,000 metric tons		estimated	as:Sb	46	usgs-mcs-2026	row 1200 of the extract	
usgs-mcs-2026.1201	reserves	antimony		CHN			2025	eq	830000			t	10000	830,000 metric tons		estimated	as:Sb	46	usgs-mcs-2026	row 1201 of the extract	
usgs-mcs-2026.1202	reserves	antimony		GTM			2025								not-reported	estimated	as:Sb	46	usgs-mcs-2026	row 1202 of the extract	
usgs-mcs-2026.1203	reserves	antimony		IRN			2025								not-reported	estimated	as:Sb	46	usgs-mcs-2026	row 1203 of the extract	
usgs-mcs-2026.1204	reserves	antimony		KAZ			2025								not-reported	estimated	as:Sb	46	usgs-mcs-2026	row 1204 of the extract	
usgs-mcs-2026.1205	reserves	antimony		KGZ			2025	eq	260000			t	10000	260,000 metric tons		estimated	as:Sb	46	usgs-mcs-2026	row 1205 of the extract	
usgs-mcs-2026.1206	reserves	antimony		LAO			2025								not-reported	estimated	as:Sb	46	usgs-mcs-2026	row 1206 of the extract	
usgs-mcs-2026.1207	reserves	antimony		MEX			2025	eq	18000			t	1000	18,000 metric tons		estimated	as:Sb	46	usgs-mcs-2026	row 1207 of the extract	
usgs-mcs-2026.1208	reserves	antimony		PAK			2025	eq	26000			t	1000	26,000 metric tons		estimated	as:Sb	46	usgs-mcs-2026	row 1208 of the extract	
usgs-mcs-2026.1209	reserves	antimony		RUS			2025	eq	350000			t	10000	350,000 metric tons		estimated	as:Sb	46	usgs-mcs-2026	row 1209 of the extract	
usgs-mcs-2026.1210	reserves	antimony		TJK			2025	eq	60000			t	1000	60,000 metric tons		estimated	as:Sb	46	usgs-mcs-2026	row 1210 of the extract	
usgs-mcs-2026.1211	reserves	antimony		TUR			2025	eq	99000			t	1000	99,000 metric tons		estimated	as:Sb	46	usgs-mcs-2026	row 1211 of the extract	
usgs-mcs-2026.1212	reserves	antimony		VNM			2025	eq	54000			t	1000	54,000 metric tons		estimated	as:Sb	46	usgs-mcs-2026	row 1212 of the extract	
usgs-mcs-2026.1213	reserves	antimony		WLD			2025	gt	2000000			t		>2,000,000 metric tons		estimated	as:Sb	46	usgs-mcs-2026	row 1213 of the extract	207
usgs-mcs-2026.1214	production	bismuth	refining	USA			2021	eq	0			t		— metric tons		reported	gross	210	usgs-mcs-2026	row 1214 of the extract	
usgs-mcs-2026.1215	production	bismuth	recycling	USA			2021	eq	80			t	1	80 metric tons		estimated	gross	211	usgs-mcs-2026	row 1215 of the extract	
usgs-mcs-2026.1216	imports	bismuth		USA	WLD		2021								not-reported	reported	gross	212	usgs-mcs-2026	row 1216 of the extract	
usgs-mcs-2026.1217	imports	bismuth		USA	WLD		2021								not-reported	reported	gross	213	usgs-mcs-2026	row 1217 of the extract	
usgs-mcs-2026.1218	imports	bismuth		USA	WLD		2021	eq	1980			t	10	1,980 metric tons		reported	gross	214	usgs-mcs-2026	row 1218 of the extract	215
usgs-mcs-2026.1219	exports	bismuth		USA	WLD		2021								not-reported	reported	gross	216	usgs-mcs-2026	row 1219 of the extract	
usgs-mcs-2026.1220	exports	bismuth		USA	WLD		2021								not-reported	reported	gross	217	usgs-mcs-2026	row 1220 of the extract	
usgs-mcs-2026.1221	exports	bismuth		USA	WLD		2021	eq	1010			t	10	1,010 metric tons		reported	gross	218	usgs-mcs-2026	row 1221 of the extract	219
usgs-mcs-2026.1222	consumption	bismuth		USA			2021	eq	1030			t	10	1,030 metric tons		reported	gross	121	usgs-mcs-2026	row 1222 of the extract	220
usgs-mcs-2026.1223	consumption	bismuth		USA			2021	eq	597			t	1	597 metric tons		reported	gross	221	usgs-mcs-2026	row 1223 of the extract	
usgs-mcs-2026.1224	price	bismuth		MARKET-NOT-STATED			2021	eq	3.74			USD/lb	0.01	3.74 dollars per pound		reported		222	usgs-mcs-2026	row 1224 of the extract	223
usgs-mcs-2026.1225	stocks	bismuth		USA			2021	eq	297			t	1	297 metric tons		reported	gross	224	usgs-mcs-2026	row 1225 of the extract	
usgs-mcs-2026.1226	import-reliance	bismuth		USA			2021	eq	92			%	1	92 percent		reported		17	usgs-mcs-2026	row 1226 of the extract	114
usgs-mcs-2026.1227	production	bismuth	refining	USA			2022	eq	0			t		— metric tons		reported	gross	210	usgs-mcs-2026	row 1227 of the extract	
usgs-mcs-2026.1228	production	bismuth	recycling	USA			2022	eq	80			t	1	80 metric tons		estimated	gross	211	usgs-mcs-2026	row 1228 of the extract	
usgs-mcs-2026.1229	imports	bismuth		USA	WLD		2022	eq	740			t	10	740 metric tons		reported	gross	212	usgs-mcs-2026	row 1229 of the extract	
usgs-mcs-2026.1230	imports	bismuth		USA	WLD		2022	eq	2340			t	10	2,340 metric tons		reported	gross	213	usgs-mcs-2026	row 1230 of the extract	
usgs-mcs-2026.1231	imports	bismuth		USA	WLD		2022	eq	3080			t	10	3,080 metric tons		reported	gross	214	usgs-mcs-2026	row 1231 of the extract	215
usgs-mcs-2026.1232	exports	bismuth		USA	WLD		2022	eq	144			t	1	144 metric tons		reported	gross	216	usgs-mcs-2026	row 1232 of the extract	
usgs-mcs-2026.1233	exports	bismuth		USA	WLD		2022	eq	360			t	10	360 metric tons		reported	gross	217	usgs-mcs-2026	row 1233 of the extract	
usgs-mcs-2026.1234	exports	bismuth		USA	WLD		2022	eq	503			t	1	503 metric tons		reported	gross	218	usgs-mcs-2026	row 1234 of the extract	219
usgs-mcs-2026.1235	consumption	bismuth		USA			2022	eq	2600			t	100	2,600 metric tons		reported	gross	121	usgs-mcs-2026	row 1235 of the extract	220
usgs-mcs-2026.1236	consumption	bismuth		USA			2022	eq	724			t	1	724 metric tons		reported	gross	221	usgs-mcs-2026	row 1236 of the extract	
usgs-mcs-2026.1237	price	bismuth		MARKET-NOT-STATED			2022	eq	3.9			USD/lb	0.1	3.9 dollars per pound		reported		222	usgs-mcs-2026	row 1237 of the extract	223
usgs-mcs-2026.1238	stocks	bismuth		USA			2022	eq	356			t	1	356 metric tons		reported	gross	224	usgs-mcs-2026	row 1238 of the extract	
usgs-mcs-2026.1239	import-reliance	bismuth		USA			2022	eq	97			%	1	97 percent		reported		17	usgs-mcs-2026	row 1239 of the extract	114
usgs-mcs-2026.1240	production	bismuth	refining	USA			2023	eq	0			t		— metric tons		reported	gross	210	usgs-mcs-2026	row 1240 of the extract	
usgs-mcs-2026.1241	production	bismuth	recycling	USA			2023	eq	80			t	1	80 metric tons		estimated	gross	211	usgs-mcs-2026	row 1241 of the extract	
usgs-mcs-2026.1242	imports	bismuth		USA	WLD		2023	eq	731			t	1	731 metric tons		reported	gross	212	usgs-mcs-2026	row 1242 of the extract	
usgs-mcs-2026.1243	imports	bismuth		USA	WLD		2023	eq	1110			t	10	1,110 metric tons		reported	gross	213	usgs-mcs-2026	row 1243 of the extract	
usgs-mcs-2026.1244	imports	bismuth		USA	WLD		2023	eq	1840			t	10	1,840 metric tons		reported	gross	214	usgs-mcs-2026	row 1244 of the extract	215
usgs-mcs-2026.1245	exports	bismuth		USA	WLD		2023	eq	131			t	1	131 metric tons		reported	gross	216	usgs-mcs-2026	row 1245 of the extract	
usgs-mcs-2026.1246	exports	bismuth		USA	WLD		2023	eq	329			t	1	329 metric tons		reported	gross	217	usgs-mcs-2026	row 1246 of the extract	
usgs-mcs-2026.1247	exports	bismuth		USA	WLD		2023	eq	460			t	10	460 metric tons		reported	gross	218	usgs-mcs-2026	row 1247 of the extract	219
usgs-mcs-2026.1248	consumption	bismuth		USA			2023	eq	1450			t	10	1,450 metric tons		reported	gross	121	usgs-mcs-2026	row 1248 of the extract	220
usgs-mcs-2026.1249	consumption	bismuth		USA			2023	eq	691			t	1	691 metric tons		reported	gross	221	usgs-mcs-2026	row 1249 of the extract	
usgs-mcs-2026.1250	price	bismuth		MARKET-NOT-STATED			2023	eq	4.08			USD/lb	0.01	4.08 dollars per pound		reported		222	usgs-mcs-2026	row 1250 of the extract	223
usgs-mcs-2026.1251	stocks	bismuth		USA			2023	eq	365			t	1	365 metric tons		reported	gross	224	usgs-mcs-2026	row 1251 of the extract	
usgs-mcs-2026.1252	import-reliance	bismuth		USA			2023	eq	94			%	1	94 percent		reported		17	usgs-mcs-2026	row 1252 of the extract	114
usgs-mcs-2026.1254	production	bismuth	recycling	USA			2024	eq	80			t	1	80 metric tons		estimated	gross	211	usgs-mcs-2026	row 1254 of the extract	
usgs-mcs-2026.1255	imports	bismuth		USA	WLD		2024	eq	626			t	1	626 metric tons		reported	gross	212	usgs-mcs-2026	row 1255 of the extract	
usgs-mcs-2026.1256	imports	bismuth		USA	WLD		2024	eq	1180			t	10	1,180 metric tons		reported	gross	213	usgs-mcs-2026	row 1256 of the extract	
usgs-mcs-2026.1257	imports	bismuth		USA	WLD		2024	eq	1800			t	100	1,800 metric tons		reported	gross	214	usgs-mcs-2026	row 1257 of the extract	215
usgs-mcs-2026.1258	exports	bismuth		USA	WLD		2024	eq	430			t	10	430 metric tons		reported	gross	216	usgs-mcs-2026	row 1258 of the extract	
usgs-mcs-2026.1259	exports	bismuth		USA	WLD		2024	eq	620			t	10	620 metric tons		reported	gross	217	usgs-mcs-2026	row 1259 of the extract	
usgs-mcs-2026.1260	exports	bismuth		USA	WLD		2024	eq	1050			t	10	1,050 metric tons		reported	gross	218	usgs-mcs-2026	row 1260 of the extract	219
usgs-mcs-2026.1261	consumption	bismuth		USA			2024	eq	830			t	10	830 metric tons		reported	gross	121	usgs-mcs-2026	row 1261 of the extract	220
usgs-mcs-2026.1262	consumption	bismuth		USA			2024	eq	700			t	10	700 metric tons		reported	gross	221	usgs-mcs-2026	row 1262 of the extract	
usgs-mcs-2026.1263	price	bismuth		MARKET-NOT-STATED			2024	eq	5.4			USD/lb	0.1	5.4 dollars per pound		reported		222	usgs-mcs-2026	row 1263 of the extract	223
usgs-mcs-2026.1264	stocks	bismuth		USA			2024	eq	365			t	1	365 metric tons		reported	gross	224	usgs-mcs-2026	row 1264 of the extract	
usgs-mcs-2026.1265	import-reliance	bismuth		USA			2024	eq	90			%	1	90 percent		reported		17	usgs-mcs-2026	row 1265 of the extract	114
usgs-mcs-2026.1267	production	bismuth	recycling	USA			2025	eq	80			t	1	80 metric tons		estimated	gross	211	usgs-mcs-2026	row 1267 of the extract	
usgs-mcs-2026.1268	imports	bismuth		USA	WLD		2025	eq	650			t	10	650 metric tons		estimated	gross	212	usgs-mcs-2026	row 1268 of the extract	
usgs-mcs-2026.1269	imports	bismuth		USA	WLD		2025	eq	820			t	10	820 metric tons		estimated	gross	213	usgs-mcs-2026	row 1269 of the extract	
usgs-mcs-2026.1270	imports	bismuth		USA	WLD		2025	eq	1500			t	100	1,500 metric tons		estimated	gross	214	usgs-mcs-2026	row 1270 of the extract	215
usgs-mcs-2026.1271	exports	bismuth		USA	WLD		2025	eq	180			t	10	180 metric tons		estimated	gross	216	usgs-mcs-2026	row 1271 of the extract	
usgs-mcs-2026.1272	exports	bismuth		USA	WLD		2025	eq	360			t	10	360 metric tons		estimated	gross	217	usgs-mcs-2026	row 1272 of the extract	
usgs-mcs-2026.1273	exports	bismuth		USA	WLD		2025	eq	540			t	10	540 metric tons		estimated	gross	218	usgs-mcs-2026	row 1273 of the extract	219
usgs-mcs-2026.1274	consumption	bismuth		USA			2025	eq	1000			t	100	1,000 metric tons		estimated	gross	121	usgs-mcs-2026	row 1274 of the extract	220
usgs-mcs-2026.1275	consumption	bismuth		USA			2025								not-reported	reported	gross	221	usgs-mcs-2026	row 1275 of the extract	
usgs-mcs-2026.1276	price	bismuth		MARKET-NOT-STATED			2025	eq	20			USD/lb	1	20 dollars per pound		estimated		222	usgs-mcs-2026	row 1276 of the extract	223
usgs-mcs-2026.1277	stocks	bismuth		USA			2025	eq	360			t	10	360 metric tons		estimated	gross	224	usgs-mcs-2026	row 1277 of the extract	
usgs-mcs-2026.1278	import-reliance	bismuth		USA			2025	eq	92			%	1	92 percent		estimated		17	usgs-mcs-2026	row 1278 of the extract	114
usgs-mcs-2026.1279	imports	bismuth		USA	CHN	own-imports	2021/2024	eq	56			%	1	56 percent		reported		64	usgs-mcs-2026	row 1279 of the extract	26
usgs-mcs-2026.1280	imports	bismuth		USA	KOR	own-imports	2021/2024	eq	22			%	1	22 percent		reported		64	usgs-mcs-2026	row 1280 of the extract	
usgs-mcs-2026.1281	imports	bismuth		USA	DEU	own-imports	2021/2024	eq	13			%	1	13 percent		reported		64	usgs-mcs-2026	row 1281 of the extract	
usgs-mcs-2026.1282	imports	bismuth		USA	OTHER-COUNTRIES	own-imports	2021/2024	eq	9			%	1	9 percent		reported		64	usgs-mcs-2026	row 1282 of the extract	
usgs-mcs-2026.1283	production	bismuth	refining	USA			2024	eq	0			t		— metric tons		reported	gross	225	usgs-mcs-2026	row 1283 of the extract (also row 1253)	
usgs-mcs-2026.1284	production	bismuth	refining	BOL			2024	eq	50			t	1	50 metric tons		estimated	gross	225	usgs-mcs-2026	row 1284 of the extract	
usgs-mcs-2026.1285	production	bismuth	refining	BGR			2024	eq	48			t	1	48 metric tons		estimated	gross	225	usgs-mcs-2026	row 1285 of the extract	
usgs-mcs-2026.1286	production	bismuth	refining	CHN			2024	eq	14000			t	1000	14,000 metric tons		estimated	gross	225	usgs-mcs-2026	row 1286 of the extract	
usgs-mcs-2026.1287	production	bismuth	refining	JPN			2024	eq	500			t	10	500 metric tons		estimated	gross	225	usgs-mcs-2026	row 1287 of the extract	
usgs-mcs-2026.1288	production	bismuth	refining	KAZ			2024	eq	180			t	10	180 metric tons		estimated	gross	225	usgs-mcs-2026	row 1288 of the extract	
usgs-mcs-2026.1289	production	bismuth	refining	KOR			2024	eq	1000			t	100	1,000 metric tons		estimated	gross	225	usgs-mcs-2026	row 1289 of the extract	
usgs-mcs-2026.1290	production	bismuth	refining	LAO			2024	eq	492			t	1	492 metric tons		reported	gross	225	usgs-mcs-2026	row 1290 of the extract	
usgs-mcs-2026.1291	production	bismuth	refining	WLD			2024	eq	16300			t	100	16,300 metric tons		estimated	gross	225	usgs-mcs-2026	row 1291 of the extract	
usgs-mcs-2026.1292	production	bismuth	refining	USA			2025	eq	0			t		— metric tons		estimated	gross	225	usgs-mcs-2026	row 1292 of the extract (also row 1266)	
usgs-mcs-2026.1293	production	bismuth	refining	BOL			2025	eq	50			t	1	50 metric tons		estimated	gross	225	usgs-mcs-2026	row 1293 of the extract	
usgs-mcs-2026.1294	production	bismuth	refining	BGR			2025	eq	50			t	1	50 metric tons		estimated	gross	225	usgs-mcs-2026	row 1294 of the extract	
usgs-mcs-2026.1295	production	bismuth	refining	CHN			2025	eq	14000			t	1000	14,000 metric tons		estimated	gross	225	usgs-mcs-2026	row 1295 of the extract	
usgs-mcs-2026.1296	production	bismuth	refining	JPN			2025	eq	500			t	10	500 metric tons		estimated	gross	225	usgs-mcs-2026	row 1296 of the extract	
usgs-mcs-2026.1297	production	bismuth	refining	KAZ			2025	eq	180			t	10	180 metric tons		estimated	gross	225	usgs-mcs-2026	row 1297 of the extract	
usgs-mcs-2026.1298	production	bismuth	refining	KOR			2025	eq	1000			t	100	1,000 metric tons		estimated	gross	225	usgs-mcs-2026	row 1298 of the extract	
usgs-mcs-2026.1299	production	bismuth	refining	LAO			2025	eq	500			t	10	500 metric tons		estimated	gross	225	usgs-mcs-2026	row 1299 of the extract	
usgs-mcs-2026.1300	production	bismuth	refining	WLD			2025	eq	16000			t	1000	16,000 metric tons		estimated	gross	225	usgs-mcs-2026	row 1300 of the extract	
usgs-mcs-2026.1301	capacity	bismuth	refining	USA			2025								not-reported	estimated	gross	81	usgs-mcs-2026	row 1301 of the extract	
usgs-mcs-2026.1302	capacity	bismuth	refining	BOL			2025								not-reported	estimated	gross	81	usgs-mcs-2026	row 1302 of the extract	
usgs-mcs-2026.1303	capacity	bismuth	refining	BGR			2025								not-reported	estimated	gross	81	usgs-mcs-2026	row 1303 of the extract	
usgs-mcs-2026.1304	capacity	bismuth	refining	CHN			2025								not-reported	estimated	gross	81	usgs-mcs-2026	row 1304 of the extract	
usgs-mcs-2026.1305	capacity	bismuth	refining	JPN			2025								not-reported	estimated	gross	81	usgs-mcs-2026	row 1305 of the extract	
usgs-mcs-2026.1306	capacity	bismuth	refining	KAZ			2025								not-reported	estimated	gross	81	usgs-mcs-2026	row 1306 of the extract	
usgs-mcs-2026.1307	capacity	bismuth	refining	KOR			2025								not-reported	estimated	gross	81	usgs-mcs-2026	row 1307 of the extract	
usgs-mcs-2026.1308	capacity	bismuth	refining	LAO			2025								not-reported	estimated	gross	81	usgs-mcs-2026	row 1308 of the extract	
usgs-mcs-2026.1309	capacity	bismuth	refining	WLD			2025								not-reported	estimated	gross	81	usgs-mcs-2026	row 1309 of the extract	
usgs-mcs-2026.1310	import-reliance	caesium		USA			2025	eq	100			%	1	100 percent		reported		226	usgs-mcs-2026	row 1310 of the extract	
usgs-mcs-2026.1311	price	caesium		MARKET-NOT-STATED			2025	eq	104			USD/g	1	104 dollars per gram		reported		227	usgs-mcs-2026	row 1311 of the extract	
usgs-mcs-2026.1312	price	caesium		MARKET-NOT-STATED			2025	eq	132			USD/g	1	132 dollars per gram		reported		228	usgs-mcs-2026	row 1312 of the extract	
usgs-mcs-2026.1320	reserves	caesium		OTHER-COUNTRIES			2025	lt	200000			t		<200,000 tons		estimated	gross	229	usgs-mcs-2026	row 1320 of the extract	
usgs-mcs-2026.1321	production	copper	mining	USA			2021	eq	1230000			t	10000	1,230 thousand metric tons		reported	as:Cu	230	usgs-mcs-2026	row 1321 of the extract	
usgs-mcs-2026.1322	production	copper	refining	USA			2021	eq	931000			t	1000	931 thousand metric tons		reported	as:Cu	231	usgs-mcs-2026	row 1322 of the extract	
usgs-mcs-2026.1323	production	copper	recycling	USA			2021	eq	49000			t	1000	49 thousand metric tons		reported	as:Cu	232	usgs-mcs-2026	row 1323 of the extract	
usgs-mcs-2026.1324	production	copper	recycling	USA			2021	eq	169000			t	1000	169 thousand metric tons		reported	as:Cu	233	usgs-mcs-2026	row 1324 of the extract	234
usgs-mcs-2026.1325	imports	copper-concentrate	concentrate	USA	WLD		2021	eq	11000			t	1000	11 thousand metric tons		reported	as:Cu	235	usgs-mcs-2026	row 1325 of the extract	
usgs-mcs-2026.1326	imports	refined-copper	metal	USA	WLD		2021	eq	919000			t	1000	919 thousand metric tons		reported	as:Cu	236	usgs-mcs-2026	row 1326 of the extract	
usgs-mcs-2026.1327	exports	copper-concentrate	concentrate	USA	WLD		2021	eq	344000			t	1000	344 thousand metric tons		reported	as:Cu	237	usgs-mcs-2026	row 1327 of the extract	
usgs-mcs-2026.1328	exports	refined-copper	metal	USA	WLD		2021	eq	48000			t	1000	48 thousand metric tons		reported	as:Cu	238	usgs-mcs-2026	row 1328 of the extract	
usgs-mcs-2026.1329	consumption	refined-copper	metal	USA			2021	eq	1750000			t	10000	1,750 thousand metric tons		reported	as:Cu	239	usgs-mcs-2026	row 1329 of the extract	
usgs-mcs-2026.1330	consumption	refined-copper	metal	USA			2021	eq	1970000			t	10000	1,970 thousand metric tons		reported	as:Cu	240	usgs-mcs-2026	row 1330 of the extract	241
usgs-mcs-2026.1331	price	copper		USA			2021	eq	432.3			USc/lb	0.1	432.3 cents per pound		reported		242	usgs-mcs-2026	row 1331 of the extract	
usgs-mcs-2026.1332	price	copper		USA			2021	eq	424.3			USc/lb	0.1	424.3 cents per pound		reported		243	usgs-mcs-2026	row 1332 of the extract	
usgs-mcs-2026.1333	price	copper		lme			2021	eq	422.5			USc/lb	0.1	422.5 cents per pound		reported		244	usgs-mcs-2026	row 1333 of the extract	
usgs-mcs-2026.1334	stocks	copper		USA			2021	eq	117000			t	1000	117 thousand metric tons		reported	as:Cu	245	usgs-mcs-2026	row 1334 of the extract	
usgs-mcs-2026.1335	employment	copper		USA			2021	eq	11400			person	100	11,400 number		reported		246	usgs-mcs-2026	row 1335 of the extract	
usgs-mcs-2026.1336	import-reliance	copper		USA			2021	eq	44			%	1	44 percent		reported		17	usgs-mcs-2026	row 1336 of the extract	247
usgs-mcs-2026.1337	production	copper	mining	USA			2022	eq	1230000			t	10000	1,230 thousand metric tons		reported	as:Cu	230	usgs-mcs-2026	row 1337 of the extract	
usgs-mcs-2026.1338	production	copper	refining	USA			2022	eq	917000			t	1000	917 thousand metric tons		reported	as:Cu	231	usgs-mcs-2026	row 1338 of the extract	
usgs-mcs-2026.1339	production	copper	recycling	USA			2022	eq	40000			t	1000	40 thousand metric tons		reported	as:Cu	232	usgs-mcs-2026	row 1339 of the extract	
usgs-mcs-2026.1340	production	copper	recycling	USA			2022	eq	152000			t	1000	152 thousand metric tons		reported	as:Cu	233	usgs-mcs-2026	row 1340 of the extract	234
usgs-mcs-2026.1341	imports	copper-concentrate	concentrate	USA	WLD		2022	eq	12000			t	1000	12 thousand metric tons		reported	as:Cu	235	usgs-mcs-2026	row 1341 of the extract	
usgs-mcs-2026.1342	imports	refined-copper	metal	USA	WLD		2022	eq	732000			t	1000	732 thousand metric tons		reported	as:Cu	236	usgs-mcs-2026	row 1342 of the extract	
usgs-mcs-2026.1343	exports	copper-concentrate	concentrate	USA	WLD		2022	eq	351000			t	1000	351 thousand metric tons		reported	as:Cu	237	usgs-mcs-2026	row 1343 of the extract	
usgs-mcs-2026.1344	exports	refined-copper	metal	USA	WLD		2022	eq	27000			t	1000	27 thousand metric tons		reported	as:Cu	238	usgs-mcs-2026	row 1344 of the extract	
usgs-mcs-2026.1345	consumption	refined-copper	metal	USA			2022	eq	1720000			t	10000	1,720 thousand metric tons		reported	as:Cu	239	usgs-mcs-2026	row 1345 of the extract	
usgs-mcs-2026.1346	consumption	refined-copper	metal	USA			2022	eq	1810000			t	10000	1,810 thousand metric tons		reported	as:Cu	240	usgs-mcs-2026	row 1346 of the extract	241
usgs-mcs-2026.1347	price	copper		USA			2022	eq	410.8			USc/lb	0.1	410.8 cents per pound		reported		242	usgs-mcs-2026	row 1347 of the extract	
usgs-mcs-2026.1348	price	copper		USA			2022	eq	400.7			USc/lb	0.1	400.7 cents per pound		reported		243	usgs-mcs-2026	row 1348 of the extract	
usgs-mcs-2026.1349	price	copper		lme			2022	eq	399.8			USc/lb	0.1	399.8 cents per pound		reported		244	usgs-mcs-2026	row 1349 of the extract	
usgs-mcs-2026.1350	stocks	copper		USA			2022	eq	84000			t	1000	84 thousand metric tons		reported	as:Cu	245	usgs-mcs-2026	row 1350 of the extract	
usgs-mcs-2026.1351	employment	copper		USA			2022	eq	12000			person	1000	12,000 number		reported		246	usgs-mcs-2026	row 1351 of the extract	
usgs-mcs-2026.1352	import-reliance	copper		USA			2022	eq	41			%	1	41 percent		reported		17	usgs-mcs-2026	row 1352 of the extract	247
usgs-mcs-2026.1353	production	copper	mining	USA			2023	eq	1130000			t	10000	1,130 thousand metric tons		reported	as:Cu	230	usgs-mcs-2026	row 1353 of the extract	
usgs-mcs-2026.1354	production	copper	refining	USA			2023	eq	843000			t	1000	843 thousand metric tons		reported	as:Cu	231	usgs-mcs-2026	row 1354 of the extract	
usgs-mcs-2026.1355	production	copper	recycling	USA			2023	eq	39000			t	1000	39 thousand metric tons		reported	as:Cu	232	usgs-mcs-2026	row 1355 of the extract	
usgs-mcs-2026.1356	production	copper	recycling	USA			2023	eq	137000			t	1000	137 thousand metric tons		reported	as:Cu	233	usgs-mcs-2026	row 1356 of the extract	234
usgs-mcs-2026.1357	imports	copper-concentrate	concentrate	USA	WLD		2023	eq	3000			t	1000	3 thousand metric tons		reported	as:Cu	235	usgs-mcs-2026	row 1357 of the extract	
usgs-mcs-2026.1358	imports	refined-copper	metal	USA	WLD		2023	eq	771000			t	1000	771 thousand metric tons		reported	as:Cu	236	usgs-mcs-2026	row 1358 of the extract	
usgs-mcs-2026.1359	exports	copper-concentrate	concentrate	USA	WLD		2023	eq	339000			t	1000	339 thousand metric tons		reported	as:Cu	237	usgs-mcs-2026	row 1359 of the extract	
usgs-mcs-2026.1360	exports	refined-copper	metal	USA	WLD		2023	eq	29000			t	1000	29 thousand metric tons		reported	as:Cu	238	usgs-mcs-2026	row 1360 of the extract	
usgs-mcs-2026.1361	consumption	refined-copper	metal	USA			2023	eq	1580000			t	10000	1,580 thousand metric tons		reported	as:Cu	239	usgs-mcs-2026	row 1361 of the extract	
usgs-mcs-2026.1362	consumption	refined-copper	metal	USA			2023	eq	1680000			t	10000	1,680 thousand metric tons		reported	as:Cu	240	usgs-mcs-2026	row 1362 of the extract	241
usgs-mcs-2026.1363	price	copper		USA			2023	eq	395.3			USc/lb	0.1	395.3 cents per pound		reported		242	usgs-mcs-2026	row 1363 of the extract	
usgs-mcs-2026.1364	price	copper		USA			2023	eq	385.7			USc/lb	0.1	385.7 cents per pound		reported		243	usgs-mcs-2026	row 1364 of the extract	
usgs-mcs-2026.1365	price	copper		lme			2023	eq	384.8			USc/lb	0.1	384.8 cents per pound		reported		244	usgs-mcs-2026	row 1365 of the extract	
usgs-mcs-2026.1366	stocks	copper		USA			2023	eq	128000			t	1000	128 thousand metric tons		reported	as:Cu	245	usgs-mcs-2026	row 1366 of the extract	
usgs-mcs-2026.1367	employment	copper		USA			2023	eq	12600			person	100	12,600 number		reported		246	usgs-mcs-2026	row 1367 of the extract	
usgs-mcs-2026.1368	import-reliance	copper		USA			2023	eq	42			%	1	42 percent		reported		17	usgs-mcs-2026	row 1368 of the extract	247
usgs-mcs-2026.1370	production	copper	refining	USA			2024	eq	882000			t	1000	882 thousand metric tons		reported	as:Cu	231	usgs-mcs-2026	row 1370 of the extract	
usgs-mcs-2026.1371	production	copper	recycling	USA			2024	eq	39000			t	1000	39 thousand metric tons		reported	as:Cu	232	usgs-mcs-2026	row 1371 of the extract	
usgs-mcs-2026.1372	production	copper	recycling	USA			2024	eq	140000			t	10000	140 thousand metric tons		estimated	as:Cu	233	usgs-mcs-2026	row 1372 of the extract	234
usgs-mcs-2026.1373	imports	copper-concentrate	concentrate	USA	WLD		2024								below-threshold	reported	as:Cu	235	usgs-mcs-2026	row 1373 of the extract	248
usgs-mcs-2026.1374	imports	refined-copper	metal	USA	WLD		2024	eq	903000			t	1000	903 thousand metric tons		reported	as:Cu	236	usgs-mcs-2026	row 1374 of the extract	
usgs-mcs-2026.1375	exports	copper-concentrate	concentrate	USA	WLD		2024	eq	326000			t	1000	326 thousand metric tons		reported	as:Cu	237	usgs-mcs-2026	row 1375 of the extract	
usgs-mcs-2026.1376	exports	refined-copper	metal	USA	WLD		2024	eq	72000			t	1000	72 thousand metric tons		reported	as:Cu	238	usgs-mcs-2026	row 1376 of the extract	
usgs-mcs-2026.1377	consumption	refined-copper	metal	USA			2024	eq	1580000			t	10000	1,580 thousand metric tons		reported	as:Cu	239	usgs-mcs-2026	row 1377 of the extract	
usgs-mcs-2026.1378	consumption	refined-copper	metal	USA			2024	eq	1860000			t	10000	1,860 thousand metric tons		reported	as:Cu	240	usgs-mcs-2026	row 1378 of the extract	241
usgs-mcs-2026.1379	price	copper		USA			2024	eq	431.8			USc/lb	0.1	431.8 cents per pound		reported		242	usgs-mcs-2026	row 1379 of the extract	
usgs-mcs-2026.1380	price	copper		USA			2024	eq	421.6			USc/lb	0.1	421.6 cents per pound		reported		243	usgs-mcs-2026	row 1380 of the extract	
usgs-mcs-2026.1381	price	copper		lme			2024	eq	414.7			USc/lb	0.1	414.7 cents per pound		reported		244	usgs-mcs-2026	row 1381 of the extract	
usgs-mcs-2026.1382	stocks	copper		USA			2024	eq	123000			t	1000	123 thousand metric tons		reported	as:Cu	245	usgs-mcs-2026	row 1382 of the extract	
usgs-mcs-2026.1383	employment	copper		USA			2024	eq	13000			person	1000	13,000 number		reported		246	usgs-mcs-2026	row 1383 of the extract	
usgs-mcs-2026.1384	import-reliance	copper		USA			2024	eq	45			%	1	45 percent		reported		17	usgs-mcs-2026	row 1384 of the extract	247
usgs-mcs-2026.1386	production	copper	refining	USA			2025	eq	790000			t	10000	790 thousand metric tons		estimated	as:Cu	231	usgs-mcs-2026	row 1386 of the extract	
usgs-mcs-2026.1387	production	copper	recycling	USA			2025	eq	60000			t	1000	60 thousand metric tons		estimated	as:Cu	232	usgs-mcs-2026	row 1387 of the extract	
usgs-mcs-2026.1388	production	copper	recycling	USA			2025	eq	160000			t	10000	160 thousand metric tons		estimated	as:Cu	233	usgs-mcs-2026	row 1388 of the extract	234
usgs-mcs-2026.1389	imports	copper-concentrate	concentrate	USA	WLD		2025								below-threshold	estimated	as:Cu	235	usgs-mcs-2026	row 1389 of the extract	248
usgs-mcs-2026.1390	imports	refined-copper	metal	USA	WLD		2025	eq	1700000			t	100000	1,700 thousand metric tons		estimated	as:Cu	236	usgs-mcs-2026	row 1390 of the extract	
usgs-mcs-2026.1391	exports	copper-concentrate	concentrate	USA	WLD		2025	eq	340000			t	10000	340 thousand metric tons		estimated	as:Cu	237	usgs-mcs-2026	row 1391 of the extract	
usgs-mcs-2026.1392	exports	refined-copper	metal	USA	WLD		2025	eq	110000			t	10000	110 thousand metric tons		estimated	as:Cu	238	usgs-mcs-2026	row 1392 of the extract	
usgs-mcs-2026.1393	consumption	refined-copper	metal	USA			2025	eq	1700000			t	100000	1,700 thousand metric tons		estimated	as:Cu	239	usgs-mcs-2026	row 1393 of the extract	
usgs-mcs-2026.1394	consumption	refined-copper	metal	USA			2025	eq	2200000			t	100000	2,200 thousand metric tons		estimated	as:Cu	240	usgs-mcs-2026	row 1394 of the extract	241
usgs-mcs-2026.1395	price	copper		USA			2025	eq	490			USc/lb	1	490 cents per pound		estimated		242	usgs-mcs-2026	row 1395 of the extract	
usgs-mcs-2026.1396	price	copper		USA			2025	eq	480			USc/lb	1	480 cents per pound		estimated		243	usgs-mcs-2026	row 1396 of the extract	
usgs-mcs-2026.1397	price	copper		lme			2025	eq	440			USc/lb	1	440 cents per pound		estimated		244	usgs-mcs-2026	row 1397 of the extract	
usgs-mcs-2026.1398	stocks	copper		USA			2025	eq	450000			t	10000	450 thousand metric tons		estimated	as:Cu	245	usgs-mcs-2026	row 1398 of the extract	
usgs-mcs-2026.1399	employment	copper		USA			2025	eq	13000			person	1000	13,000 number		estimated		246	usgs-mcs-2026	row 1399 of the extract	
usgs-mcs-2026.1400	import-reliance	copper		USA			2025	eq	57			%	1	57 percent		estimated		17	usgs-mcs-2026	row 1400 of the extract	247
usgs-mcs-2026.1401	imports	copper		USA	FIN	own-imports	2021/2024	eq	88			%	1	88 percent		reported		249	usgs-mcs-2026	row 1401 of the extract	
usgs-mcs-2026.1402	imports	copper		USA	MYS	own-imports	2021/2024	eq	3			%	1	3 percent		reported		249	usgs-mcs-2026	row 1402 of the extract	
usgs-mcs-2026.1403	imports	copper		USA	GBR	own-imports	2021/2024	eq	3			%	1	3 percent		reported		249	usgs-mcs-2026	row 1403 of the extract	
usgs-mcs-2026.1404	imports	copper		USA	OTHER-COUNTRIES	own-imports	2021/2024	eq	6			%	1	6 percent		reported		249	usgs-mcs-2026	row 1404 of the extract	
usgs-mcs-2026.1405	imports	copper		USA	CAN	own-imports	2021/2024	eq	52			%	1	52 percent		reported		250	usgs-mcs-2026	row 1405 of the extract	
usgs-mcs-2026.1406	imports	copper		USA	BEL	own-imports	2021/2024	eq	24			%	1	24 percent		reported		250	usgs-mcs-2026	row 1406 of the extract	
usgs-mcs-2026.1407	imports	copper		USA	JPN	own-imports	2021/2024	eq	9			%	1	9 percent		reported		250	usgs-mcs-2026	row 1407 of the extract	
usgs-mcs-2026.1408	imports	copper		USA	ESP	own-imports	2021/2024	eq	6			%	1	6 percent		reported		250	usgs-mcs-2026	row 1408 of the extract	
usgs-mcs-2026.1409	imports	copper		USA	OTHER-COUNTRIES	own-imports	2021/2024	eq	9			%	1	9 percent		reported		250	usgs-mcs-2026	row 1409 of the extract	
usgs-mcs-2026.1410	imports	copper-concentrate	concentrate	USA	CAN	own-imports	2021/2024	gt	99			%		>99 percent		reported		251	usgs-mcs-2026	row 1410 of the extract	
usgs-mcs-2026.1411	imports	copper-concentrate	concentrate	USA	OTHER-COUNTRIES	own-imports	2021/2024	lt	1			%		<1 percent		reported		251	usgs-mcs-2026	row 1411 of the extract	
usgs-mcs-2026.1412	imports	copper	recycling	USA	CAN	own-imports	2021/2024	eq	45			%	1	45 percent		reported		252	usgs-mcs-2026	row 1412 of the extract	
usgs-mcs-2026.1413	imports	copper	recycling	USA	MEX	own-imports	2021/2024	eq	43			%	1	43 percent		reported		252	usgs-mcs-2026	row 1413 of the extract	
usgs-mcs-2026.1414	imports	copper	recycling	USA	OTHER-COUNTRIES	own-imports	2021/2024	eq	12			%	1	12 percent		reported		252	usgs-mcs-2026	row 1414 of the extract	
usgs-mcs-2026.1415	imports	refined-copper	metal	USA	CHL	own-imports	2021/2024	eq	68			%	1	68 percent		reported		253	usgs-mcs-2026	row 1415 of the extract	254
usgs-mcs-2026.1416	imports	refined-copper	metal	USA	CAN	own-imports	2021/2024	eq	16			%	1	16 percent		reported		253	usgs-mcs-2026	row 1416 of the extract	254
usgs-mcs-2026.1417	imports	refined-copper	metal	USA	PER	own-imports	2021/2024	eq	7			%	1	7 percent		reported		253	usgs-mcs-2026	row 1417 of the extract	254
usgs-mcs-2026.1418	imports	refined-copper	metal	USA	MEX	own-imports	2021/2024	eq	6			%	1	6 percent		reported		253	usgs-mcs-2026	row 1418 of the extract	254
usgs-mcs-2026.1419	imports	refined-copper	metal	USA	OTHER-COUNTRIES	own-imports	2021/2024	eq	3			%	1	3 percent		reported		253	usgs-mcs-2026	row 1419 of the extract	254
usgs-mcs-2026.1420	production	copper	mining	USA			2024	eq	1050000			t	10000	1,050 thousand metric tons		reported	as:Cu	28	usgs-mcs-2026	row 1420 of the extract (also row 1369)	
usgs-mcs-2026.1421	production	copper	mining	AUS			2024	eq	765000			t	1000	765 thousand metric tons		reported	as:Cu	28	usgs-mcs-2026	row 1421 of the extract	
usgs-mcs-2026.1422	production	copper	mining	CAN			2024	eq	515000			t	1000	515 thousand metric tons		reported	as:Cu	28	usgs-mcs-2026	row 1422 of the extract	
usgs-mcs-2026.1423	production	copper	mining	CHL			2024	eq	5510000			t	10000	5,510 thousand metric tons		reported	as:Cu	28	usgs-mcs-2026	row 1423 of the extract	
usgs-mcs-2026.1424	production	copper	mining	CHN			2024	eq	1840000			t	10000	1,840 thousand metric tons		reported	as:Cu	28	usgs-mcs-2026	row 1424 of the extract	
usgs-mcs-2026.1425	production	copper	mining	COD			2024	eq	2990000			t	10000	2,990 thousand metric tons		reported	as:Cu	28	usgs-mcs-2026	row 1425 of the extract	
usgs-mcs-2026.1426	production	copper	mining	DEU			2024	eq	0			t		— thousand metric tons		reported	as:Cu	28	usgs-mcs-2026	row 1426 of the extract	
usgs-mcs-2026.1427	production	copper	mining	IND			2024	eq	27000			t	1000	27 thousand metric tons		reported	as:Cu	28	usgs-mcs-2026	row 1427 of the extract	
usgs-mcs-2026.1428	production	copper	mining	IDN			2024	eq	1010000			t	10000	1,010 thousand metric tons		reported	as:Cu	28	usgs-mcs-2026	row 1428 of the extract	
usgs-mcs-2026.1429	production	copper	mining	JPN			2024	eq	0			t		— thousand metric tons		reported	as:Cu	28	usgs-mcs-2026	row 1429 of the extract	
usgs-mcs-2026.1430	production	copper	mining	KAZ			2024	eq	724000			t	1000	724 thousand metric tons		reported	as:Cu	28	usgs-mcs-2026	row 1430 of the extract	
usgs-mcs-2026.1431	production	copper	mining	KOR			2024	eq	0			t		— thousand metric tons		reported	as:Cu	28	usgs-mcs-2026	row 1431 of the extract	
usgs-mcs-2026.1432	production	copper	mining	MEX			2024	eq	717000			t	1000	717 thousand metric tons		reported	as:Cu	28	usgs-mcs-2026	row 1432 of the extract	
usgs-mcs-2026.1433	production	copper	mining	PER			2024	eq	2740000			t	10000	2,740 thousand metric tons		reported	as:Cu	28	usgs-mcs-2026	row 1433 of the extract	
usgs-mcs-2026.1434	production	copper	mining	POL			2024	eq	400000			t	10000	400 thousand metric tons		reported	as:Cu	28	usgs-mcs-2026	row 1434 of the extract	
usgs-mcs-2026.1435	production	copper	mining	RUS			2024	eq	1020000			t	10000	1,020 thousand metric tons		reported	as:Cu	28	usgs-mcs-2026	row 1435 of the extract	
usgs-mcs-2026.1436	production	copper	mining	ZMB			2024	eq	823000			t	1000	823 thousand metric tons		reported	as:Cu	28	usgs-mcs-2026	row 1436 of the extract	
usgs-mcs-2026.1437	production	copper	mining	OTHER-COUNTRIES			2024	eq	2850000			t	10000	2,850 thousand metric tons		reported	as:Cu	28	usgs-mcs-2026	row 1437 of the extract	
usgs-mcs-2026.1438	production	copper	mining	WLD			2024	eq	23000000			t	1000000	23,000 thousand metric tons		reported	as:Cu	28	usgs-mcs-2026	row 1438 of the extract	
usgs-mcs-2026.1439	production	copper	mining	USA			2025	eq	1000000			t	100000	1,000 thousand metric tons		estimated	as:Cu	28	usgs-mcs-2026	row 1439 of the extract (also row 1385)	
usgs-mcs-2026.1440	production	copper	mining	AUS			2025	eq	730000			t	10000	730 thousand metric tons		estimated	as:Cu	28	usgs-mcs-2026	row 1440 of the extract	
usgs-mcs-2026.1441	production	copper	mining	CAN			2025	eq	500000			t	10000	500 thousand metric tons		estimated	as:Cu	28	usgs-mcs-2026	row 1441 of the extract	
usgs-mcs-2026.1442	production	copper	mining	CHL			2025	eq	5300000			t	100000	5,300 thousand metric tons		estimated	as:Cu	28	usgs-mcs-2026	row 1442 of the extract	
usgs-mcs-2026.1443	production	copper	mining	CHN			2025	eq	1800000			t	100000	1,800 thousand metric tons		estimated	as:Cu	28	usgs-mcs-2026	row 1443 of the extract	
usgs-mcs-2026.1444	production	copper	mining	COD			2025	eq	3200000			t	100000	3,200 thousand metric tons		estimated	as:Cu	28	usgs-mcs-2026	row 1444 of the extract	
usgs-mcs-2026.1445	production	copper	mining	DEU			2025	eq	0			t		— thousand metric tons		estimated	as:Cu	28	usgs-mcs-2026	row 1445 of the extract	
usgs-mcs-2026.1446	production	copper	mining	IND			2025	eq	23000			t	1000	23 thousand metric tons		estimated	as:Cu	28	usgs-mcs-2026	row 1446 of the extract	
usgs-mcs-2026.1447	production	copper	mining	IDN			2025	eq	710000			t	10000	710 thousand metric tons		estimated	as:Cu	28	usgs-mcs-2026	row 1447 of the extract	
usgs-mcs-2026.1448	production	copper	mining	JPN			2025	eq	0			t		— thousand metric tons		estimated	as:Cu	28	usgs-mcs-2026	row 1448 of the extract	
usgs-mcs-2026.1449	production	copper	mining	KAZ			2025	eq	710000			t	10000	710 thousand metric tons		estimated	as:Cu	28	usgs-mcs-2026	row 1449 of the extract	
usgs-mcs-2026.1450	production	copper	mining	KOR			2025	eq	0			t		— thousand metric tons		estimated	as:Cu	28	usgs-mcs-2026	row 1450 of the extract	
usgs-mcs-2026.1451	production	copper	mining	MEX			2025	eq	690000			t	10000	690 thousand metric tons		estimated	as:Cu	28	usgs-mcs-2026	row 1451 of the extract	
usgs-mcs-2026.1452	production	copper	mining	PER			2025	eq	2700000			t	100000	2,700 thousand metric tons		estimated	as:Cu	28	usgs-mcs-2026	row 1452 of the extract	
usgs-mcs-2026.1453	production	copper	mining	POL			2025	eq	410000			t	10000	410 thousand metric tons		estimated	as:Cu	28	usgs-mcs-2026	row 1453 of the extract	
usgs-mcs-2026.1454	production	copper	mining	RUS			2025	eq	1300000			t	100000	1,300 thousand metric tons		estimated	as:Cu	28	usgs-mcs-2026	row 1454 of the extract	
usgs-mcs-2026.1455	production	copper	mining	ZMB			2025	eq	940000			t	10000	940 thousand metric tons		estimated	as:Cu	28	usgs-mcs-2026	row 1455 of the extract	
usgs-mcs-2026.1456	production	copper	mining	OTHER-COUNTRIES			2025	eq	3000000			t	100000	3,000 thousand metric tons		estimated	as:Cu	28	usgs-mcs-2026	row 1456 of the extract	
usgs-mcs-2026.1457	production	copper	mining	WLD			2025	eq	23000000			t	1000000	23,000 thousand metric tons		estimated	as:Cu	28	usgs-mcs-2026	row 1457 of the extract	
usgs-mcs-2026.1458	production	copper	refining	USA			2024	eq	921000			t	1000	921 thousand metric tons		reported	as:Cu	225	usgs-mcs-2026	row 1458 of the extract	
usgs-mcs-2026.1459	production	copper	refining	AUS			2024	eq	434000			t	1000	434 thousand metric tons		reported	as:Cu	225	usgs-mcs-2026	row 1459 of the extract	
usgs-mcs-2026.1460	production	copper	refining	CAN			2024	eq	324000			t	1000	324 thousand metric tons		reported	as:Cu	225	usgs-mcs-2026	row 1460 of the extract	
usgs-mcs-2026.1461	production	copper	refining	CHL			2024	eq	1940000			t	10000	1,940 thousand metric tons		reported	as:Cu	225	usgs-mcs-2026	row 1461 of the extract	
usgs-mcs-2026.1462	production	copper	refining	CHN			2024	eq	12400000			t	100000	12,400 thousand metric tons		reported	as:Cu	225	usgs-mcs-2026	row 1462 of the extract	
usgs-mcs-2026.1463	production	copper	refining	COD			2024	eq	2560000			t	10000	2,560 thousand metric tons		reported	as:Cu	225	usgs-mcs-2026	row 1463 of the extract	
usgs-mcs-2026.1464	production	copper	refining	DEU			2024	eq	597000			t	1000	597 thousand metric tons		reported	as:Cu	225	usgs-mcs-2026	row 1464 of the extract	
usgs-mcs-2026.1465	production	copper	refining	IND			2024	eq	545000			t	1000	545 thousand metric tons		reported	as:Cu	225	usgs-mcs-2026	row 1465 of the extract	
usgs-mcs-2026.1466	production	copper	refining	IDN			2024	eq	349000			t	1000	349 thousand metric tons		reported	as:Cu	225	usgs-mcs-2026	row 1466 of the extract	
usgs-mcs-2026.1467	production	copper	refining	JPN			2024	eq	1570000			t	10000	1,570 thousand metric tons		reported	as:Cu	225	usgs-mcs-2026	row 1467 of the extract	
usgs-mcs-2026.1468	production	copper	refining	KAZ			2024	eq	498000			t	1000	498 thousand metric tons		reported	as:Cu	225	usgs-mcs-2026	row 1468 of the extract	
usgs-mcs-2026.1469	production	copper	refining	KOR			2024	eq	604000			t	1000	604 thousand metric tons		reported	as:Cu	225	usgs-mcs-2026	row 1469 of the extract	
usgs-mcs-2026.1470	production	copper	refining	MEX			2024	eq	489000			t	1000	489 thousand metric tons		reported	as:Cu	225	usgs-mcs-2026	row 1470 of the extract	
usgs-mcs-2026.1471	production	copper	refining	PER			2024	eq	385000			t	1000	385 thousand metric tons		reported	as:Cu	225	usgs-mcs-2026	row 1471 of the extract	
usgs-mcs-2026.1472	production	copper	refining	POL			2024	eq	589000			t	1000	589 thousand metric tons		reported	as:Cu	225	usgs-mcs-2026	row 1472 of the extract	
usgs-mcs-2026.1473	production	copper	refining	RUS			2024	eq	896000			t	1000	896 thousand metric tons		reported	as:Cu	225	usgs-mcs-2026	row 1473 of the extract	
usgs-mcs-2026.1474	production	copper	refining	ZMB			2024	eq	189000			t	1000	189 thousand metric tons		reported	as:Cu	225	usgs-mcs-2026	row 1474 of the extract	
usgs-mcs-2026.1475	production	copper	refining	OTHER-COUNTRIES			2024	eq	2310000			t	10000	2,310 thousand metric tons		reported	as:Cu	225	usgs-mcs-2026	row 1475 of the extract	
usgs-mcs-2026.1476	production	copper	refining	WLD			2024	eq	27600000			t	100000	27,600 thousand metric tons		reported	as:Cu	225	usgs-mcs-2026	row 1476 of the extract	
usgs-mcs-2026.1477	production	copper	refining	USA			2025	eq	850000			t	10000	850 thousand metric tons		estimated	as:Cu	225	usgs-mcs-2026	row 1477 of the extract	
usgs-mcs-2026.1478	production	copper	refining	AUS			2025	eq	460000			t	10000	460 thousand metric tons		estimated	as:Cu	225	usgs-mcs-2026	row 1478 of the extract	
usgs-mcs-2026.1479	production	copper	refining	CAN			2025	eq	320000			t	10000	320 thousand metric tons		estimated	as:Cu	225	usgs-mcs-2026	row 1479 of the extract	
usgs-mcs-2026.1480	production	copper	refining	CHL			2025	eq	1700000			t	100000	1,700 thousand metric tons		estimated	as:Cu	225	usgs-mcs-2026	row 1480 of the extract	
usgs-mcs-2026.1481	production	copper	refining	CHN			2025	eq	14000000			t	1000000	14,000 thousand metric tons		estimated	as:Cu	225	usgs-mcs-2026	row 1481 of the extract	
usgs-mcs-2026.1482	production	copper	refining	COD			2025	eq	2800000			t	100000	2,800 thousand metric tons		estimated	as:Cu	225	usgs-mcs-2026	row 1482 of the extract	
usgs-mcs-2026.1483	production	copper	refining	DEU			2025	eq	610000			t	10000	610 thousand metric tons		estimated	as:Cu	225	usgs-mcs-2026	row 1483 of the extract	
usgs-mcs-2026.1484	production	copper	refining	IND			2025	eq	620000			t	10000	620 thousand metric tons		estimated	as:Cu	225	usgs-mcs-2026	row 1484 of the extract	
usgs-mcs-2026.1485	production	copper	refining	IDN			2025	eq	400000			t	10000	400 thousand metric tons		estimated	as:Cu	225	usgs-mcs-2026	row 1485 of the extract	
usgs-mcs-2026.1486	production	copper	refining	JPN			2025	eq	1400000			t	100000	1,400 thousand metric tons		estimated	as:Cu	225	usgs-mcs-2026	row 1486 of the extract	
usgs-mcs-2026.1487	production	copper	refining	KAZ			2025	eq	500000			t	10000	500 thousand metric tons		estimated	as:Cu	225	usgs-mcs-2026	row 1487 of the extract	
usgs-mcs-2026.1488	production	copper	refining	KOR			2025	eq	610000			t	10000	610 thousand metric tons		estimated	as:Cu	225	usgs-mcs-2026	row 1488 of the extract	
usgs-mcs-2026.1489	production	copper	refining	MEX			2025	eq	480000			t	10000	480 thousand metric tons		estimated	as:Cu	225	usgs-mcs-2026	row 1489 of the extract	
usgs-mcs-2026.1490	production	copper	refining	PER			2025	eq	340000			t	10000	340 thousand metric tons		estimated	as:Cu	225	usgs-mcs-2026	row 1490 of the extract	
usgs-mcs-2026.1491	production	copper	refining	POL			2025	eq	560000			t	10000	560 thousand metric tons		estimated	as:Cu	225	usgs-mcs-2026	row 1491 of the extract	
usgs-mcs-2026.1492	production	copper	refining	RUS			2025	eq	950000			t	10000	950 thousand metric tons		estimated	as:Cu	225	usgs-mcs-2026	row 1492 of the extract	
usgs-mcs-2026.1493	production	copper	refining	ZMB			2025	eq	270000			t	10000	270 thousand metric tons		estimated	as:Cu	225	usgs-mcs-2026	row 1493 of the extract	
usgs-mcs-2026.1494	production	copper	refining	OTHER-COUNTRIES			2025	eq	2100000			t	100000	2,100 thousand metric tons		estimated	as:Cu	225	usgs-mcs-2026	row 1494 of the extract	
usgs-mcs-2026.1495	production	copper	refining	WLD			2025	eq	29000000			t	1000000	29,000 thousand metric tons		estimated	as:Cu	225	usgs-mcs-2026	row 1495 of the extract	
usgs-mcs-2026.1496	reserves	copper		USA			2025	eq	47000000			t	1000000	47,000 thousand metric tons		estimated	as:Cu	46	usgs-mcs-2026	row 1496 of the extract	
usgs-mcs-2026.1497	reserves	copper		AUS			2025	eq	100000000			t	10000000	100,000 thousand metric tons		estimated	as:Cu	46	usgs-mcs-2026	row 1497 of the extract	255
usgs-mcs-2026.1498	reserves	copper		CAN			2025	eq	7000000			t	100000	7,000 thousand metric tons		estimated	as:Cu	46	usgs-mcs-2026	row 1498 of the extract	
usgs-mcs-2026.1499	reserves	copper		CHL			2025	eq	180000000			t	10000000	180,000 thousand metric tons		estimated	as:Cu	46	usgs-mcs-2026	row 1499 of the extract	
usgs-mcs-2026.1500	reserves	copper		CHN			2025	eq	41000000			t	1000000	41,000 thousand metric tons		estimated	as:Cu	46	usgs-mcs-2026	row 1500 of the extract	
usgs-mcs-2026.1501	reserves	copper		COD			2025	eq	80000000			t	1000000	80,000 thousand metric tons		estimated	as:Cu	46	usgs-mcs-2026	row 1501 of the extract	
usgs-mcs-2026.1502	reserves	copper		DEU			2025	eq	0			t		— thousand metric tons		estimated	as:Cu	46	usgs-mcs-2026	row 1502 of the extract	
usgs-mcs-2026.1503	reserves	copper		IND			2025	eq	2200000			t	100000	2,200 thousand metric tons		estimated	as:Cu	46	usgs-mcs-2026	row 1503 of the extract	
usgs-mcs-2026.1504	reserves	copper		IDN			2025	eq	21000000			t	1000000	21,000 thousand metric tons		estimated	as:Cu	46	usgs-mcs-2026	row 1504 of the extract	
usgs-mcs-2026.1505	reserves	copper		JPN			2025	eq	0			t		— thousand metric tons		estimated	as:Cu	46	usgs-mcs-2026	row 1505 of the extract	
usgs-mcs-2026.1506	reserves	copper		KAZ			2025	eq	20000000			t	1000000	20,000 thousand metric tons		estimated	as:Cu	46	usgs-mcs-2026	row 1506 of the extract	
usgs-mcs-2026.1507	reserves	copper		KOR			2025	eq	0			t		— thousand metric tons		estimated	as:Cu	46	usgs-mcs-2026	row 1507 of the extract	
usgs-mcs-2026.1508	reserves	copper		MEX			2025	eq	53000000			t	1000000	53,000 thousand metric tons		estimated	as:Cu	46	usgs-mcs-2026	row 1508 of the extract	
usgs-mcs-2026.1509	reserves	copper		PER			2025	eq	85000000			t	1000000	85,000 thousand metric tons		estimated	as:Cu	46	usgs-mcs-2026	row 1509 of the extract	
usgs-mcs-2026.1510	reserves	copper		POL			2025	eq	33000000			t	1000000	33,000 thousand metric tons		estimated	as:Cu	46	usgs-mcs-2026	row 1510 of the extract	
usgs-mcs-2026.1511	reserves	copper		RUS			2025	eq	80000000			t	1000000	80,000 thousand metric tons		estimated	as:Cu	46	usgs-mcs-2026	row 1511 of the extract	
usgs-mcs-2026.1512	reserves	copper		ZMB			2025	eq	21000000			t	1000000	21,000 thousand metric tons		estimated	as:Cu	46	usgs-mcs-2026	row 1512 of the extract	
usgs-mcs-2026.1513	reserves	copper		OTHER-COUNTRIES			2025	eq	210000000			t	10000000	210,000 thousand metric tons		estimated	as:Cu	46	usgs-mcs-2026	row 1513 of the extract	
usgs-mcs-2026.1514	reserves	copper		WLD			2025	eq	980000000			t	10000000	980,000 thousand metric tons		estimated	as:Cu	46	usgs-mcs-2026	row 1514 of the extract	
usgs-mcs-2026.1515	production	indium	refining	USA			2021	eq	0			t		— metric tons		reported	gross	256	usgs-mcs-2026	row 1515 of the extract	
usgs-mcs-2026.1516	imports	indium		USA	WLD		2021	eq	158			t	1	158 metric tons		reported	gross	3	usgs-mcs-2026	row 1516 of the extract	
usgs-mcs-2026.1517	exports	indium		USA	WLD		2021								not-reported	reported	gross	5	usgs-mcs-2026	row 1517 of the extract	
usgs-mcs-2026.1518	consumption	indium		USA			2021	eq	158			t	1	158 metric tons		estimated	gross	92	usgs-mcs-2026	row 1518 of the extract	257
usgs-mcs-2026.1519	price	indium		USA			2021	eq	223			USD/kg	1	223 dollars per kilogram		reported		258	usgs-mcs-2026	row 1519 of the extract	259
usgs-mcs-2026.1520	price	indium		rotterdam			2021	eq	217			USD/kg	1	217 dollars per kilogram		reported		260	usgs-mcs-2026	row 1520 of the extract	261
usgs-mcs-2026.1521	import-reliance	indium		USA			2021	eq	100			%	1	100 percent		reported		97	usgs-mcs-2026	row 1521 of the extract	104
usgs-mcs-2026.1522	production	indium	refining	USA			2022	eq	0			t		— metric tons		reported	gross	256	usgs-mcs-2026	row 1522 of the extract	
usgs-mcs-2026.1523	imports	indium		USA	WLD		2022	eq	202			t	1	202 metric tons		reported	gross	3	usgs-mcs-2026	row 1523 of the extract	
usgs-mcs-2026.1524	exports	indium		USA	WLD		2022								not-reported	reported	gross	5	usgs-mcs-2026	row 1524 of the extract	
usgs-mcs-2026.1525	consumption	indium		USA			2022	eq	202			t	1	202 metric tons		estimated	gross	92	usgs-mcs-2026	row 1525 of the extract	257
usgs-mcs-2026.1526	price	indium		USA			2022	eq	250			USD/kg	1	250 dollars per kilogram		reported		258	usgs-mcs-2026	row 1526 of the extract	259
usgs-mcs-2026.1527	price	indium		rotterdam			2022	eq	252			USD/kg	1	252 dollars per kilogram		reported		260	usgs-mcs-2026	row 1527 of the extract	261
usgs-mcs-2026.1528	import-reliance	indium		USA			2022	eq	100			%	1	100 percent		reported		97	usgs-mcs-2026	row 1528 of the extract	104
usgs-mcs-2026.1529	production	indium	refining	USA			2023	eq	0			t		— metric tons		reported	gross	256	usgs-mcs-2026	row 1529 of the extract	
usgs-mcs-2026.1530	imports	indium		USA	WLD		2023	eq	219			t	1	219 metric tons		reported	gross	3	usgs-mcs-2026	row 1530 of the extract	
usgs-mcs-2026.1531	exports	indium		USA	WLD		2023								not-reported	reported	gross	5	usgs-mcs-2026	row 1531 of the extract	
usgs-mcs-2026.1532	consumption	indium		USA			2023	eq	219			t	1	219 metric tons		estimated	gross	92	usgs-mcs-2026	row 1532 of the extract	257
usgs-mcs-2026.1533	price	indium		USA			2023	eq	244			USD/kg	1	244 dollars per kilogram		reported		258	usgs-mcs-2026	row 1533 of the extract	259
usgs-mcs-2026.1534	price	indium		rotterdam			2023	eq	249			USD/kg	1	249 dollars per kilogram		reported		260	usgs-mcs-2026	row 1534 of the extract	261
usgs-mcs-2026.1535	import-reliance	indium		USA			2023	eq	100			%	1	100 percent		reported		97	usgs-mcs-2026	row 1535 of the extract	104
usgs-mcs-2026.1537	imports	indium		USA	WLD		2024	eq	220			t	10	220 metric tons		reported	gross	3	usgs-mcs-2026	row 1537 of the extract	
usgs-mcs-2026.1538	exports	indium		USA	WLD		2024								not-reported	reported	gross	5	usgs-mcs-2026	row 1538 of the extract	
usgs-mcs-2026.1539	consumption	indium		USA			2024	eq	220			t	10	220 metric tons		estimated	gross	92	usgs-mcs-2026	row 1539 of the extract	257
usgs-mcs-2026.1540	price	indium		USA			2024	eq	351			USD/kg	1	351 dollars per kilogram		reported		258	usgs-mcs-2026	row 1540 of the extract	259
usgs-mcs-2026.1541	price	indium		rotterdam			2024	eq	311			USD/kg	1	311 dollars per kilogram		reported		260	usgs-mcs-2026	row 1541 of the extract	261
usgs-mcs-2026.1542	import-reliance	indium		USA			2024	eq	100			%	1	100 percent		reported		97	usgs-mcs-2026	row 1542 of the extract	104
usgs-mcs-2026.1544	imports	indium		USA	WLD		2025	eq	220			t	10	220 metric tons		estimated	gross	3	usgs-mcs-2026	row 1544 of the extract	
usgs-mcs-2026.1545	exports	indium		USA	WLD		2025								not-reported	reported	gross	5	usgs-mcs-2026	row 1545 of the extract	
usgs-mcs-2026.1546	consumption	indium		USA			2025	eq	220			t	10	220 metric tons		estimated	gross	92	usgs-mcs-2026	row 1546 of the extract	257
usgs-mcs-2026.1547	price	indium		USA			2025	eq	370			USD/kg	1	370 dollars per kilogram		estimated		258	usgs-mcs-2026	row 1547 of the extract	259
usgs-mcs-2026.1548	price	indium		rotterdam			2025	eq	380			USD/kg	1	380 dollars per kilogram		estimated		260	usgs-mcs-2026	row 1548 of the extract	261
usgs-mcs-2026.1549	import-reliance	indium		USA			2025	eq	100			%	1	100 percent		estimated		97	usgs-mcs-2026	row 1549 of the extract	104
usgs-mcs-2026.1550	imports	indium		USA	KOR	own-imports	2021/2024	eq	25			%	1	25 percent		reported		64	usgs-mcs-2026	row 1550 of the extract	
usgs-mcs-2026.1551	imports	indium		USA	JPN	own-imports	2021/2024	eq	22			%	1	22 percent		reported		64	usgs-mcs-2026	row 1551 of the extract	
usgs-mcs-2026.1552	imports	indium		USA	CHN	own-imports	2021/2024	eq	12			%	1	12 percent		reported		64	usgs-mcs-2026	row 1552 of the extract	26
usgs-mcs-2026.1553	imports	indium		USA	CAN	own-imports	2021/2024	eq	11			%	1	11 percent		reported		64	usgs-mcs-2026	row 1553 of the extract	
usgs-mcs-2026.1554	imports	indium		USA	OTHER-COUNTRIES	own-imports	2021/2024	eq	30			%	1	30 percent		reported		64	usgs-mcs-2026	row 1554 of the extract	
usgs-mcs-2026.1555	production	indium	refining	USA			2024	eq	0			t		— metric tons		reported	gross	225	usgs-mcs-2026	row 1555 of the extract (also row 1536)	
usgs-mcs-2026.1556	production	indium	refining	BEL			2024	eq	19			t	1	19 metric tons		reported	gross	225	usgs-mcs-2026	row 1556 of the extract	
usgs-mcs-2026.1557	production	indium	refining	CAN			2024	eq	40			t	1	40 metric tons		reported	gross	225	usgs-mcs-2026	row 1557 of the extract	
usgs-mcs-2026.1558	production	indium	refining	CHN			2024	eq	760			t	10	760 metric tons		reported	gross	225	usgs-mcs-2026	row 1558 of the extract	
usgs-mcs-2026.1559	production	indium	refining	FRA			2024	eq	21			t	1	21 metric tons		reported	gross	225	usgs-mcs-2026	row 1559 of the extract	
usgs-mcs-2026.1560	production	indium	refining	JPN			2024	eq	65			t	1	65 metric tons		reported	gross	225	usgs-mcs-2026	row 1560 of the extract	
usgs-mcs-2026.1561	production	indium	refining	KOR			2024	eq	180			t	10	180 metric tons		reported	gross	225	usgs-mcs-2026	row 1561 of the extract	
usgs-mcs-2026.1562	production	indium	refining	RUS			2024	eq	5			t	1	5 metric tons		reported	gross	225	usgs-mcs-2026	row 1562 of the extract	
usgs-mcs-2026.1563	production	indium	refining	UZB			2024	eq	1			t	1	1 metric tons		reported	gross	225	usgs-mcs-2026	row 1563 of the extract	
usgs-mcs-2026.1564	production	indium	refining	WLD			2024	eq	1090			t	10	1,090 metric tons		reported	gross	225	usgs-mcs-2026	row 1564 of the extract	
usgs-mcs-2026.1565	production	indium	refining	USA			2025	eq	0			t		— metric tons		estimated	gross	225	usgs-mcs-2026	row 1565 of the extract (also row 1543)	
usgs-mcs-2026.1566	production	indium	refining	BEL			2025	eq	19			t	1	19 metric tons		estimated	gross	225	usgs-mcs-2026	row 1566 of the extract	
usgs-mcs-2026.1567	production	indium	refining	CAN			2025	eq	40			t	1	40 metric tons		estimated	gross	225	usgs-mcs-2026	row 1567 of the extract	
usgs-mcs-2026.1568	production	indium	refining	CHN			2025	eq	760			t	10	760 metric tons		estimated	gross	225	usgs-mcs-2026	row 1568 of the extract	
usgs-mcs-2026.1569	production	indium	refining	FRA			2025	eq	21			t	1	21 metric tons		estimated	gross	225	usgs-mcs-2026	row 1569 of the extract	
usgs-mcs-2026.1570	production	indium	refining	JPN			2025	eq	65			t	1	65 metric tons		estimated	gross	225	usgs-mcs-2026	row 1570 of the extract	
usgs-mcs-2026.1571	production	indium	refining	KOR			2025	eq	180			t	10	180 metric tons		estimated	gross	225	usgs-mcs-2026	row 1571 of the extract	
usgs-mcs-2026.1572	production	indium	refining	RUS			2025	eq	5			t	1	5 metric tons		estimated	gross	225	usgs-mcs-2026	row 1572 of the extract	
usgs-mcs-2026.1573	production	indium	refining	UZB			2025	eq	1			t	1	1 metric tons		estimated	gross	225	usgs-mcs-2026	row 1573 of the extract	
usgs-mcs-2026.1574	production	indium	refining	WLD			2025	eq	1100			t	100	1,100 metric tons		estimated	gross	225	usgs-mcs-2026	row 1574 of the extract	
usgs-mcs-2026.1575	capacity	indium	refining	USA			2025	eq	0			t		— metric tons		estimated	gross	262	usgs-mcs-2026	row 1575 of the extract	
usgs-mcs-2026.1576	capacity	indium	refining	BEL			2025	eq	50			t	1	50 metric tons		estimated	gross	262	usgs-mcs-2026	row 1576 of the extract	
usgs-mcs-2026.1577	capacity	indium	refining	CAN			2025	eq	70			t	1	70 metric tons		estimated	gross	262	usgs-mcs-2026	row 1577 of the extract	
usgs-mcs-2026.1578	capacity	indium	refining	CHN			2025	eq	1100			t	100	1,100 metric tons		estimated	gross	262	usgs-mcs-2026	row 1578 of the extract	
usgs-mcs-2026.1579	capacity	indium	refining	FRA			2025	eq	70			t	1	70 metric tons		estimated	gross	262	usgs-mcs-2026	row 1579 of the extract	
usgs-mcs-2026.1580	capacity	indium	refining	JPN			2025	eq	70			t	1	70 metric tons		estimated	gross	262	usgs-mcs-2026	row 1580 of the extract	
usgs-mcs-2026.1581	capacity	indium	refining	KOR			2025	eq	310			t	10	310 metric tons		estimated	gross	262	usgs-mcs-2026	row 1581 of the extract	
usgs-mcs-2026.1582	capacity	indium	refining	RUS			2025	eq	15			t	1	15 metric tons		estimated	gross	262	usgs-mcs-2026	row 1582 of the extract	
usgs-mcs-2026.1583	capacity	indium	refining	UZB			2025								not-reported	estimated	gross	262	usgs-mcs-2026	row 1583 of the extract	
usgs-mcs-2026.1584	capacity	indium	refining	WLD			2025	eq	1700			t	100	1,700 metric tons		estimated	gross	262	usgs-mcs-2026	row 1584 of the extract	
usgs-mcs-2026.1585	production	manganese	mining	USA			2021	eq	0			t		— thousand metric tons		reported	gross	103	usgs-mcs-2026	row 1585 of the extract	263
usgs-mcs-2026.1586	imports	manganese-ore	mining	USA	WLD		2021	eq	497000			t	1000	497 thousand metric tons		reported	gross	264	usgs-mcs-2026	row 1586 of the extract	263
usgs-mcs-2026.1587	imports	ferromanganese	metal	USA	WLD		2021	eq	329000			t	1000	329 thousand metric tons		reported	gross	265	usgs-mcs-2026	row 1587 of the extract	263
usgs-mcs-2026.1588	imports	silicomanganese	metal	USA	WLD		2021	eq	313000			t	1000	313 thousand metric tons		reported	gross	266	usgs-mcs-2026	row 1588 of the extract	263
usgs-mcs-2026.1589	exports	manganese-ore	mining	USA	WLD		2021	eq	1000			t	1000	1 thousand metric tons		reported	gross	267	usgs-mcs-2026	row 1589 of the extract	263
usgs-mcs-2026.1590	exports	ferromanganese	metal	USA	WLD		2021	eq	9000			t	1000	9 thousand metric tons		reported	gross	268	usgs-mcs-2026	row 1590 of the extract	263
usgs-mcs-2026.1591	exports	silicomanganese	metal	USA	WLD		2021	eq	5000			t	1000	5 thousand metric tons		reported	gross	269	usgs-mcs-2026	row 1591 of the extract	263
usgs-mcs-2026.1592	stockpile-release	manganese-ore		USA			2021	eq	2000			t	1000	2 thousand metric tons		reported	gross	270	usgs-mcs-2026	row 1592 of the extract	271
usgs-mcs-2026.1593	stockpile-release	ferromanganese		USA			2021	eq	21000			t	1000	21 thousand metric tons		reported	gross	272	usgs-mcs-2026	row 1593 of the extract	271
usgs-mcs-2026.1594	consumption	manganese-ore	mining	USA			2021	eq	399000			t	1000	399 thousand metric tons		reported	gross	273	usgs-mcs-2026	row 1594 of the extract	274
usgs-mcs-2026.1595	consumption	ferromanganese	metal	USA			2021	eq	335000			t	1000	335 thousand metric tons		reported	gross	275	usgs-mcs-2026	row 1595 of the extract	263
usgs-mcs-2026.1596	consumption	silicomanganese	metal	USA			2021	eq	237000			t	1000	237 thousand metric tons		reported	gross	276	usgs-mcs-2026	row 1596 of the extract	263
usgs-mcs-2026.1597	consumption	manganese		USA			2021	eq	717000			t	1000	717 thousand metric tons		reported	as:Mn	277	usgs-mcs-2026	row 1597 of the extract	278
usgs-mcs-2026.1598	price	manganese		CHN			2021	eq	5.27			USD/mtu	0.01	5.27 dollars per metric ton		reported	as:Mn	279	usgs-mcs-2026	row 1598 of the extract	280
usgs-mcs-2026.1599	stocks	manganese-ore	mining	USA			2021	eq	220000			t	10000	220 thousand metric tons		reported	gross	281	usgs-mcs-2026	row 1599 of the extract	274
usgs-mcs-2026.1600	stocks	ferromanganese	metal	USA			2021	eq	40000			t	1000	40 thousand metric tons		reported	gross	282	usgs-mcs-2026	row 1600 of the extract	263
usgs-mcs-2026.1601	stocks	silicomanganese	metal	USA			2021	eq	34000			t	1000	34 thousand metric tons		reported	gross	283	usgs-mcs-2026	row 1601 of the extract	263
usgs-mcs-2026.1602	import-reliance	manganese		USA			2021	eq	100			%	1	100 percent		reported		284	usgs-mcs-2026	row 1602 of the extract	285
usgs-mcs-2026.1603	production	manganese	mining	USA			2022	eq	0			t		— thousand metric tons		reported	gross	103	usgs-mcs-2026	row 1603 of the extract	263
usgs-mcs-2026.1604	imports	manganese-ore	mining	USA	WLD		2022	eq	566000			t	1000	566 thousand metric tons		reported	gross	264	usgs-mcs-2026	row 1604 of the extract	263
usgs-mcs-2026.1605	imports	ferromanganese	metal	USA	WLD		2022	eq	330000			t	10000	330 thousand metric tons		reported	gross	265	usgs-mcs-2026	row 1605 of the extract	263
usgs-mcs-2026.1606	imports	silicomanganese	metal	USA	WLD		2022	eq	420000			t	10000	420 thousand metric tons		reported	gross	266	usgs-mcs-2026	row 1606 of the extract	263
usgs-mcs-2026.1607	exports	manganese-ore	mining	USA	WLD		2022	eq	1000			t	1000	1 thousand metric tons		reported	gross	267	usgs-mcs-2026	row 1607 of the extract	263
usgs-mcs-2026.1608	exports	ferromanganese	metal	USA	WLD		2022	eq	3000			t	1000	3 thousand metric tons		reported	gross	268	usgs-mcs-2026	row 1608 of the extract	263
usgs-mcs-2026.1609	exports	silicomanganese	metal	USA	WLD		2022	eq	3000			t	1000	3 thousand metric tons		reported	gross	269	usgs-mcs-2026	row 1609 of the extract	263
usgs-mcs-2026.1610	stockpile-release	manganese-ore		USA			2022	eq	0			t		— thousand metric tons		reported	gross	270	usgs-mcs-2026	row 1610 of the extract	271
usgs-mcs-2026.1611	stockpile-release	ferromanganese		USA			2022	eq	14000			t	1000	14 thousand metric tons		reported	gross	272	usgs-mcs-2026	row 1611 of the extract	271
usgs-mcs-2026.1612	consumption	manganese-ore	mining	USA			2022	eq	357000			t	1000	357 thousand metric tons		reported	gross	273	usgs-mcs-2026	row 1612 of the extract	274
usgs-mcs-2026.1613	consumption	ferromanganese	metal	USA			2022	eq	339000			t	1000	339 thousand metric tons		reported	gross	275	usgs-mcs-2026	row 1613 of the extract	263
usgs-mcs-2026.1614	consumption	silicomanganese	metal	USA			2022	eq	234000			t	1000	234 thousand metric tons		reported	gross	276	usgs-mcs-2026	row 1614 of the extract	263
usgs-mcs-2026.1615	consumption	manganese		USA			2022	eq	804000			t	1000	804 thousand metric tons		reported	as:Mn	277	usgs-mcs-2026	row 1615 of the extract	278
usgs-mcs-2026.1616	price	manganese		CHN			2022	eq	5.97			USD/mtu	0.01	5.97 dollars per metric ton		reported	as:Mn	279	usgs-mcs-2026	row 1616 of the extract	280
usgs-mcs-2026.1617	stocks	manganese-ore	mining	USA			2022	eq	312000			t	1000	312 thousand metric tons		reported	gross	281	usgs-mcs-2026	row 1617 of the extract	274
usgs-mcs-2026.1618	stocks	ferromanganese	metal	USA			2022	eq	50000			t	1000	50 thousand metric tons		reported	gross	282	usgs-mcs-2026	row 1618 of the extract	263
usgs-mcs-2026.1619	stocks	silicomanganese	metal	USA			2022	eq	26000			t	1000	26 thousand metric tons		reported	gross	283	usgs-mcs-2026	row 1619 of the extract	263
usgs-mcs-2026.1620	import-reliance	manganese		USA			2022	eq	100			%	1	100 percent		reported		284	usgs-mcs-2026	row 1620 of the extract	285
usgs-mcs-2026.1621	production	manganese	mining	USA			2023	eq	0			t		— thousand metric tons		reported	gross	103	usgs-mcs-2026	row 1621 of the extract	263
usgs-mcs-2026.1622	imports	manganese-ore	mining	USA	WLD		2023	eq	245000			t	1000	245 thousand metric tons		reported	gross	264	usgs-mcs-2026	row 1622 of the extract	263
usgs-mcs-2026.1623	imports	ferromanganese	metal	USA	WLD		2023	eq	320000			t	10000	320 thousand metric tons		reported	gross	265	usgs-mcs-2026	row 1623 of the extract	263
usgs-mcs-2026.1624	imports	silicomanganese	metal	USA	WLD		2023	eq	257000			t	1000	257 thousand metric tons		reported	gross	266	usgs-mcs-2026	row 1624 of the extract	263
usgs-mcs-2026.1625	exports	manganese-ore	mining	USA	WLD		2023	eq	2000			t	1000	2 thousand metric tons		reported	gross	267	usgs-mcs-2026	row 1625 of the extract	263
usgs-mcs-2026.1626	exports	ferromanganese	metal	USA	WLD		2023	eq	2000			t	1000	2 thousand metric tons		reported	gross	268	usgs-mcs-2026	row 1626 of the extract	263
usgs-mcs-2026.1627	exports	silicomanganese	metal	USA	WLD		2023	eq	4000			t	1000	4 thousand metric tons		reported	gross	269	usgs-mcs-2026	row 1627 of the extract	263
usgs-mcs-2026.1628	stockpile-release	manganese-ore		USA			2023								not-reported	reported	gross	270	usgs-mcs-2026	row 1628 of the extract	271
usgs-mcs-2026.1629	stockpile-release	ferromanganese		USA			2023								not-reported	reported	gross	272	usgs-mcs-2026	row 1629 of the extract	271
usgs-mcs-2026.1630	consumption	manganese-ore	mining	USA			2023	eq	321000			t	1000	321 thousand metric tons		reported	gross	273	usgs-mcs-2026	row 1630 of the extract	274
usgs-mcs-2026.1631	consumption	ferromanganese	metal	USA			2023	eq	336000			t	1000	336 thousand metric tons		reported	gross	275	usgs-mcs-2026	row 1631 of the extract	263
usgs-mcs-2026.1632	consumption	silicomanganese	metal	USA			2023	eq	230000			t	10000	230 thousand metric tons		reported	gross	276	usgs-mcs-2026	row 1632 of the extract	263
usgs-mcs-2026.1633	consumption	manganese		USA			2023	eq	653000			t	1000	653 thousand metric tons		reported	as:Mn	277	usgs-mcs-2026	row 1633 of the extract	278
usgs-mcs-2026.1634	price	manganese		CHN			2023	eq	4.8			USD/mtu	0.1	4.8 dollars per metric ton		reported	as:Mn	279	usgs-mcs-2026	row 1634 of the extract	280
usgs-mcs-2026.1635	stocks	manganese-ore	mining	USA			2023	eq	233000			t	1000	233 thousand metric tons		reported	gross	281	usgs-mcs-2026	row 1635 of the extract	274
usgs-mcs-2026.1636	stocks	ferromanganese	metal	USA			2023	eq	27000			t	1000	27 thousand metric tons		reported	gross	282	usgs-mcs-2026	row 1636 of the extract	263
usgs-mcs-2026.1637	stocks	silicomanganese	metal	USA			2023	eq	18000			t	1000	18 thousand metric tons		reported	gross	283	usgs-mcs-2026	row 1637 of the extract	263
usgs-mcs-2026.1638	import-reliance	manganese		USA			2023	eq	100			%	1	100 percent		reported		284	usgs-mcs-2026	row 1638 of the extract	285
usgs-mcs-2026.1639	production	manganese	mining	USA			2024	eq	0			t		— thousand metric tons		reported	gross	103	usgs-mcs-2026	row 1639 of the extract	263
usgs-mcs-2026.1640	imports	manganese-ore	mining	USA	WLD		2024	eq	329000			t	1000	329 thousand metric tons		reported	gross	264	usgs-mcs-2026	row 1640 of the extract	263
usgs-mcs-2026.1641	imports	ferromanganese	metal	USA	WLD		2024	eq	305000			t	1000	305 thousand metric tons		reported	gross	265	usgs-mcs-2026	row 1641 of the extract	263
usgs-mcs-2026.1642	imports	silicomanganese	metal	USA	WLD		2024	eq	344000			t	1000	344 thousand metric tons		reported	gross	266	usgs-mcs-2026	row 1642 of the extract	263
usgs-mcs-2026.1643	exports	manganese-ore	mining	USA	WLD		2024	eq	3000			t	1000	3 thousand metric tons		reported	gross	267	usgs-mcs-2026	row 1643 of the extract	263
usgs-mcs-2026.1644	exports	ferromanganese	metal	USA	WLD		2024	eq	2000			t	1000	2 thousand metric tons		reported	gross	268	usgs-mcs-2026	row 1644 of the extract	263
usgs-mcs-2026.1645	exports	silicomanganese	metal	USA	WLD		2024	eq	6000			t	1000	6 thousand metric tons		reported	gross	269	usgs-mcs-2026	row 1645 of the extract	263
usgs-mcs-2026.1646	stockpile-release	manganese-ore		USA			2024								not-reported	reported	gross	270	usgs-mcs-2026	row 1646 of the extract	271
usgs-mcs-2026.1647	stockpile-release	ferromanganese		USA			2024								not-reported	reported	gross	272	usgs-mcs-2026	row 1647 of the extract	271
usgs-mcs-2026.1648	consumption	manganese-ore	mining	USA			2024	eq	403000			t	1000	403 thousand metric tons		reported	gross	273	usgs-mcs-2026	row 1648 of the extract	274
usgs-mcs-2026.1649	consumption	ferromanganese	metal	USA			2024	eq	330000			t	10000	330 thousand metric tons		estimated	gross	275	usgs-mcs-2026	row 1649 of the extract	263
usgs-mcs-2026.1650	consumption	silicomanganese	metal	USA			2024	eq	230000			t	10000	230 thousand metric tons		estimated	gross	276	usgs-mcs-2026	row 1650 of the extract	263
usgs-mcs-2026.1651	consumption	manganese		USA			2024	eq	670000			t	10000	670 thousand metric tons		estimated	as:Mn	277	usgs-mcs-2026	row 1651 of the extract	278
usgs-mcs-2026.1652	price	manganese		CHN			2024	eq	5.53			USD/mtu	0.01	5.53 dollars per metric ton		reported	as:Mn	279	usgs-mcs-2026	row 1652 of the extract	280
usgs-mcs-2026.1653	stocks	manganese-ore	mining	USA			2024	eq	188000			t	1000	188 thousand metric tons		reported	gross	281	usgs-mcs-2026	row 1653 of the extract	274
usgs-mcs-2026.1654	stocks	ferromanganese	metal	USA			2024	eq	40000			t	1000	40 thousand metric tons		estimated	gross	282	usgs-mcs-2026	row 1654 of the extract	263
usgs-mcs-2026.1655	stocks	silicomanganese	metal	USA			2024	eq	30000			t	1000	30 thousand metric tons		estimated	gross	283	usgs-mcs-2026	row 1655 of the extract	263
usgs-mcs-2026.1656	import-reliance	manganese		USA			2024	eq	100			%	1	100 percent		reported		284	usgs-mcs-2026	row 1656 of the extract	285
usgs-mcs-2026.1657	production	manganese	mining	USA			2025	eq	0			t		— thousand metric tons		reported	gross	103	usgs-mcs-2026	row 1657 of the extract	263
usgs-mcs-2026.1658	imports	manganese-ore	mining	USA	WLD		2025	eq	350000			t	10000	350 thousand metric tons		estimated	gross	264	usgs-mcs-2026	row 1658 of the extract	263
usgs-mcs-2026.1659	imports	ferromanganese	metal	USA	WLD		2025	eq	350000			t	10000	350 thousand metric tons		estimated	gross	265	usgs-mcs-2026	row 1659 of the extract	263
usgs-mcs-2026.1660	imports	silicomanganese	metal	USA	WLD		2025	eq	310000			t	10000	310 thousand metric tons		estimated	gross	266	usgs-mcs-2026	row 1660 of the extract	263
usgs-mcs-2026.1661	exports	manganese-ore	mining	USA	WLD		2025	eq	2000			t	1000	2 thousand metric tons		estimated	gross	267	usgs-mcs-2026	row 1661 of the extract	263
usgs-mcs-2026.1662	exports	ferromanganese	metal	USA	WLD		2025	eq	3000			t	1000	3 thousand metric tons		estimated	gross	268	usgs-mcs-2026	row 1662 of the extract	263
usgs-mcs-2026.1663	exports	silicomanganese	metal	USA	WLD		2025	eq	10000			t	1000	10 thousand metric tons		estimated	gross	269	usgs-mcs-2026	row 1663 of the extract	263
usgs-mcs-2026.1664	stockpile-release	manganese-ore		USA			2025								not-reported	reported	gross	270	usgs-mcs-2026	row 1664 of the extract	271
usgs-mcs-2026.1665	stockpile-release	ferromanganese		USA			2025								not-reported	reported	gross	272	usgs-mcs-2026	row 1665 of the extract	271
usgs-mcs-2026.1666	consumption	manganese-ore	mining	USA			2025	eq	410000			t	10000	410 thousand metric tons		estimated	gross	273	usgs-mcs-2026	row 1666 of the extract	274
usgs-mcs-2026.1667	consumption	ferromanganese	metal	USA			2025	eq	350000			t	10000	350 thousand metric tons		estimated	gross	275	usgs-mcs-2026	row 1667 of the extract	263
usgs-mcs-2026.1668	consumption	silicomanganese	metal	USA			2025	eq	250000			t	10000	250 thousand metric tons		estimated	gross	276	usgs-mcs-2026	row 1668 of the extract	263
usgs-mcs-2026.1669	consumption	manganese		USA			2025	eq	640000			t	10000	640 thousand metric tons		estimated	as:Mn	277	usgs-mcs-2026	row 1669 of the extract	278
usgs-mcs-2026.1670	price	manganese		CHN			2025	eq	4.5			USD/mtu	0.1	4.5 dollars per metric ton		estimated	as:Mn	279	usgs-mcs-2026	row 1670 of the extract	280
usgs-mcs-2026.1671	stocks	manganese-ore	mining	USA			2025	eq	200000			t	10000	200 thousand metric tons		estimated	gross	281	usgs-mcs-2026	row 1671 of the extract	274
usgs-mcs-2026.1672	stocks	ferromanganese	metal	USA			2025	eq	40000			t	1000	40 thousand metric tons		estimated	gross	282	usgs-mcs-2026	row 1672 of the extract	263
usgs-mcs-2026.1673	stocks	silicomanganese	metal	USA			2025	eq	30000			t	1000	30 thousand metric tons		estimated	gross	283	usgs-mcs-2026	row 1673 of the extract	263
usgs-mcs-2026.1674	import-reliance	manganese		USA			2025	eq	100			%	1	100 percent		estimated		284	usgs-mcs-2026	row 1674 of the extract	285
usgs-mcs-2026.1675	imports	manganese-ore	mining	USA	GAB	own-imports	2021/2024	eq	64			%	1	64 percent		reported		286	usgs-mcs-2026	row 1675 of the extract	
usgs-mcs-2026.1676	imports	manganese-ore	mining	USA	ZAF	own-imports	2021/2024	eq	24			%	1	24 percent		reported		286	usgs-mcs-2026	row 1676 of the extract	
usgs-mcs-2026.1677	imports	manganese-ore	mining	USA	MEX	own-imports	2021/2024	eq	12			%	1	12 percent		reported		286	usgs-mcs-2026	row 1677 of the extract	
usgs-mcs-2026.1678	imports	manganese-ore	mining	USA	OTHER-COUNTRIES	own-imports	2021/2024	lt	1			%		<1 percent		reported		286	usgs-mcs-2026	row 1678 of the extract	
usgs-mcs-2026.1679	imports	ferromanganese	metal	USA	MYS	own-imports	2021/2024	eq	26			%	1	26 percent		reported		287	usgs-mcs-2026	row 1679 of the extract	
usgs-mcs-2026.1680	imports	ferromanganese	metal	USA	AUS	own-imports	2021/2024	eq	16			%	1	16 percent		reported		287	usgs-mcs-2026	row 1680 of the extract	
usgs-mcs-2026.1681	imports	ferromanganese	metal	USA	NOR	own-imports	2021/2024	eq	16			%	1	16 percent		reported		287	usgs-mcs-2026	row 1681 of the extract	
usgs-mcs-2026.1682	imports	ferromanganese	metal	USA	ZAF	own-imports	2021/2024	eq	14			%	1	14 percent		reported		287	usgs-mcs-2026	row 1682 of the extract	
usgs-mcs-2026.1683	imports	ferromanganese	metal	USA	OTHER-COUNTRIES	own-imports	2021/2024	eq	28			%	1	28 percent		reported		287	usgs-mcs-2026	row 1683 of the extract	
usgs-mcs-2026.1684	imports	silicomanganese	metal	USA	GEO	own-imports	2021/2024	eq	24			%	1	24 percent		reported		288	usgs-mcs-2026	row 1684 of the extract	
usgs-mcs-2026.1685	imports	silicomanganese	metal	USA	ZAF	own-imports	2021/2024	eq	23			%	1	23 percent		reported		288	usgs-mcs-2026	row 1685 of the extract	
usgs-mcs-2026.1686	imports	silicomanganese	metal	USA	AUS	own-imports	2021/2024	eq	18			%	1	18 percent		reported		288	usgs-mcs-2026	row 1686 of the extract	
usgs-mcs-2026.1687	imports	silicomanganese	metal	USA	MYS	own-imports	2021/2024	eq	13			%	1	13 percent		reported		288	usgs-mcs-2026	row 1687 of the extract	
usgs-mcs-2026.1688	imports	silicomanganese	metal	USA	OTHER-COUNTRIES	own-imports	2021/2024	eq	22			%	1	22 percent		reported		288	usgs-mcs-2026	row 1688 of the extract	
usgs-mcs-2026.1689	imports	manganese		USA	GAB	own-imports	2021/2024	eq	23			%	1	23 percent		reported		289	usgs-mcs-2026	row 1689 of the extract	290
usgs-mcs-2026.1690	imports	manganese		USA	ZAF	own-imports	2021/2024	eq	21			%	1	21 percent		reported		289	usgs-mcs-2026	row 1690 of the extract	290
usgs-mcs-2026.1691	imports	manganese		USA	MYS	own-imports	2021/2024	eq	11			%	1	11 percent		reported		289	usgs-mcs-2026	row 1691 of the extract	290
usgs-mcs-2026.1692	imports	manganese		USA	AUS	own-imports	2021/2024	eq	10			%	1	10 percent		reported		289	usgs-mcs-2026	row 1692 of the extract	290
usgs-mcs-2026.1693	imports	manganese		USA	OTHER-COUNTRIES	own-imports	2021/2024	eq	35			%	1	35 percent		reported		289	usgs-mcs-2026	row 1693 of the extract	290
usgs-mcs-2026.1694	production	manganese	mining	USA			2024	eq	0			t		— thousand metric tons		reported	as:Mn	28	usgs-mcs-2026	row 1694 of the extract	
usgs-mcs-2026.1695	production	manganese	mining	AUS			2024	eq	1600000			t	100000	1,600 thousand metric tons		estimated	as:Mn	28	usgs-mcs-2026	row 1695 of the extract	
usgs-mcs-2026.1696	production	manganese	mining	BRA			2024	eq	705000			t	1000	705 thousand metric tons		reported	as:Mn	28	usgs-mcs-2026	row 1696 of the extract	
usgs-mcs-2026.1697	production	manganese	mining	CHN			2024	eq	690000			t	10000	690 thousand metric tons		reported	as:Mn	28	usgs-mcs-2026	row 1697 of the extract	
usgs-mcs-2026.1698	production	manganese	mining	CIV			2024	eq	340000			t	10000	340 thousand metric tons		reported	as:Mn	28	usgs-mcs-2026	row 1698 of the extract	
usgs-mcs-2026.1699	production	manganese	mining	GAB			2024	eq	4640000			t	10000	4,640 thousand metric tons		reported	as:Mn	28	usgs-mcs-2026	row 1699 of the extract	
usgs-mcs-2026.1700	production	manganese	mining	GHA			2024	eq	1280000			t	10000	1,280 thousand metric tons		reported	as:Mn	28	usgs-mcs-2026	row 1700 of the extract	
usgs-mcs-2026.1701	production	manganese	mining	IND			2024	eq	731000			t	1000	731 thousand metric tons		reported	as:Mn	28	usgs-mcs-2026	row 1701 of the extract	
usgs-mcs-2026.1702	production	manganese	mining	ZAF			2024	eq	7490000			t	10000	7,490 thousand metric tons		reported	as:Mn	28	usgs-mcs-2026	row 1702 of the extract	
usgs-mcs-2026.1703	production	manganese	mining	OTHER-COUNTRIES			2024	eq	1240000			t	10000	1,240 thousand metric tons		reported	as:Mn	28	usgs-mcs-2026	row 1703 of the extract	
usgs-mcs-2026.1704	production	manganese	mining	WLD			2024	eq	18700000			t	100000	18,700 thousand metric tons		reported	as:Mn	28	usgs-mcs-2026	row 1704 of the extract	
usgs-mcs-2026.1705	production	manganese	mining	USA			2025	eq	0			t		— thousand metric tons		estimated	as:Mn	28	usgs-mcs-2026	row 1705 of the extract	
usgs-mcs-2026.1706	production	manganese	mining	AUS			2025	eq	1600000			t	100000	1,600 thousand metric tons		estimated	as:Mn	28	usgs-mcs-2026	row 1706 of the extract	
usgs-mcs-2026.1707	production	manganese	mining	BRA			2025	eq	800000			t	10000	800 thousand metric tons		estimated	as:Mn	28	usgs-mcs-2026	row 1707 of the extract	
usgs-mcs-2026.1708	production	manganese	mining	CHN			2025	eq	700000			t	10000	700 thousand metric tons		estimated	as:Mn	28	usgs-mcs-2026	row 1708 of the extract	
usgs-mcs-2026.1709	production	manganese	mining	CIV			2025	eq	350000			t	10000	350 thousand metric tons		estimated	as:Mn	28	usgs-mcs-2026	row 1709 of the extract	
usgs-mcs-2026.1710	production	manganese	mining	GAB			2025	eq	5000000			t	100000	5,000 thousand metric tons		estimated	as:Mn	28	usgs-mcs-2026	row 1710 of the extract	
usgs-mcs-2026.1711	production	manganese	mining	GHA			2025	eq	2000000			t	100000	2,000 thousand metric tons		estimated	as:Mn	28	usgs-mcs-2026	row 1711 of the extract	
usgs-mcs-2026.1712	production	manganese	mining	IND			2025	eq	790000			t	10000	790 thousand metric tons		estimated	as:Mn	28	usgs-mcs-2026	row 1712 of the extract	
usgs-mcs-2026.1713	production	manganese	mining	ZAF			2025	eq	7600000			t	100000	7,600 thousand metric tons		estimated	as:Mn	28	usgs-mcs-2026	row 1713 of the extract	
usgs-mcs-2026.1714	production	manganese	mining	OTHER-COUNTRIES			2025	eq	1300000			t	100000	1,300 thousand metric tons		estimated	as:Mn	28	usgs-mcs-2026	row 1714 of the extract	
usgs-mcs-2026.1715	production	manganese	mining	WLD			2025	eq	20000000			t	1000000	20,000 thousand metric tons		estimated	as:Mn	28	usgs-mcs-2026	row 1715 of the extract	
usgs-mcs-2026.1716	reserves	manganese		USA			2025	eq	0			t		— thousand metric tons		estimated	as:Mn	46	usgs-mcs-2026	row 1716 of the extract	
usgs-mcs-2026.1717	reserves	manganese		AUS			2025	eq	580000000			t	10000000	580,000 thousand metric tons		estimated	as:Mn	46	usgs-mcs-2026	row 1717 of the extract	291
usgs-mcs-2026.1718	reserves	manganese		BRA			2025	eq	300000000			t	10000000	300,000 thousand metric tons		estimated	as:Mn	46	usgs-mcs-2026	row 1718 of the extract	
usgs-mcs-2026.1719	reserves	manganese		CHN			2025	eq	260000000			t	10000000	260,000 thousand metric tons		estimated	as:Mn	46	usgs-mcs-2026	row 1719 of the extract	
usgs-mcs-2026.1720	reserves	manganese		CIV			2025								not-reported	estimated	as:Mn	46	usgs-mcs-2026	row 1720 of the extract	
usgs-mcs-2026.1721	reserves	manganese		GAB			2025	eq	61000000			t	1000000	61,000 thousand metric tons		estimated	as:Mn	46	usgs-mcs-2026	row 1721 of the extract	
usgs-mcs-2026.1722	reserves	manganese		GHA			2025	eq	13000000			t	1000000	13,000 thousand metric tons		estimated	as:Mn	46	usgs-mcs-2026	row 1722 of the extract	
usgs-mcs-2026.1723	reserves	manganese		IND			2025	eq	34000000			t	1000000	34,000 thousand metric tons		estimated	as:Mn	46	usgs-mcs-2026	row 1723 of the extract	
usgs-mcs-2026.1724	reserves	manganese		ZAF			2025	eq	550000000			t	10000000	550,000 thousand metric tons		estimated	as:Mn	46	usgs-mcs-2026	row 1724 of the extract	
usgs-mcs-2026.1726	reserves	manganese		WLD			2025	eq	1700000000			t	100000000	1,700,000 thousand metric tons		estimated	as:Mn	46	usgs-mcs-2026	row 1726 of the extract	
usgs-mcs-2026.1727	production	nickel	mining	USA			2021	eq	18400			t	100	18,400 metric tons		reported	as:Ni	0	usgs-mcs-2026	row 1727 of the extract	
usgs-mcs-2026.1728	production	nickel	refining	USA			2021								withheld	reported	as:Ni	292	usgs-mcs-2026	row 1728 of the extract	
usgs-mcs-2026.1729	imports	nickel-concentrate	concentrate	USA	WLD		2021	eq	18			t	1	18 metric tons		reported	as:Ni	293	usgs-mcs-2026	row 1729 of the extract	
usgs-mcs-2026.1730	imports	nickel		USA	WLD		2021	eq	108000			t	1000	108,000 metric tons		reported	as:Ni	294	usgs-mcs-2026	row 1730 of the extract	
usgs-mcs-2026.1731	imports	nickel		USA	WLD		2021	eq	34400			t	100	34,400 metric tons		reported	as:Ni	295	usgs-mcs-2026	row 1731 of the extract	
usgs-mcs-2026.1732	exports	nickel-concentrate	concentrate	USA	WLD		2021	eq	14900			t	100	14,900 metric tons		reported	as:Ni	170	usgs-mcs-2026	row 1732 of the extract	
usgs-mcs-2026.1733	exports	nickel		USA	WLD		2021	eq	11600			t	100	11,600 metric tons		reported	as:Ni	296	usgs-mcs-2026	row 1733 of the extract	
usgs-mcs-2026.1734	exports	nickel		USA	WLD		2021	eq	29200			t	100	29,200 metric tons		reported	as:Ni	297	usgs-mcs-2026	row 1734 of the extract	
usgs-mcs-2026.1735	consumption	nickel		USA			2021	eq	92100			t	100	92,100 metric tons		reported	as:Ni	120	usgs-mcs-2026	row 1735 of the extract	
usgs-mcs-2026.1736	consumption	nickel	recycling	USA			2021	eq	156000			t	1000	156,000 metric tons		reported	as:Ni	298	usgs-mcs-2026	row 1736 of the extract	299
usgs-mcs-2026.1737	consumption	nickel		USA			2021	eq	97500			t	100	97,500 metric tons		reported	as:Ni	300	usgs-mcs-2026	row 1737 of the extract	301
usgs-mcs-2026.1738	consumption	nickel		USA			2021	eq	254000			t	1000	254,000 metric tons		reported	as:Ni	302	usgs-mcs-2026	row 1738 of the extract	303
usgs-mcs-2026.1739	price	nickel		lme			2021	eq	18476			USD/t	1	18,476 dollars per metric ton		reported		304	usgs-mcs-2026	row 1739 of the extract	
usgs-mcs-2026.1740	price	nickel		lme			2021	eq	8.38			USD/lb	0.01	8.38 dollars per pound		reported		305	usgs-mcs-2026	row 1740 of the extract	
usgs-mcs-2026.1741	stocks	nickel		USA			2021	eq	25100			t	100	25,100 metric tons		reported	as:Ni	306	usgs-mcs-2026	row 1741 of the extract	
usgs-mcs-2026.1742	stocks	nickel		USA			2021	eq	1296			t	1	1,296 metric tons		reported	as:Ni	307	usgs-mcs-2026	row 1742 of the extract	
usgs-mcs-2026.1743	import-reliance	nickel		USA			2021	eq	38			%	1	38 percent		estimated		308	usgs-mcs-2026	row 1743 of the extract	309
usgs-mcs-2026.1744	production	nickel	mining	USA			2022	eq	17500			t	100	17,500 metric tons		reported	as:Ni	0	usgs-mcs-2026	row 1744 of the extract	
usgs-mcs-2026.1745	production	nickel	refining	USA			2022								withheld	reported	as:Ni	292	usgs-mcs-2026	row 1745 of the extract	
usgs-mcs-2026.1746	imports	nickel-concentrate	concentrate	USA	WLD		2022								below-threshold	reported	as:Ni	293	usgs-mcs-2026	row 1746 of the extract	310
usgs-mcs-2026.1747	imports	nickel		USA	WLD		2022	eq	127000			t	1000	127,000 metric tons		reported	as:Ni	294	usgs-mcs-2026	row 1747 of the extract	
usgs-mcs-2026.1748	imports	nickel		USA	WLD		2022	eq	37300			t	100	37,300 metric tons		reported	as:Ni	295	usgs-mcs-2026	row 1748 of the extract	
usgs-mcs-2026.1749	exports	nickel-concentrate	concentrate	USA	WLD		2022	eq	15200			t	100	15,200 metric tons		reported	as:Ni	170	usgs-mcs-2026	row 1749 of the extract	
usgs-mcs-2026.1750	exports	nickel		USA	WLD		2022	eq	11100			t	100	11,100 metric tons		reported	as:Ni	296	usgs-mcs-2026	row 1750 of the extract	
usgs-mcs-2026.1751	exports	nickel		USA	WLD		2022	eq	44400			t	100	44,400 metric tons		reported	as:Ni	297	usgs-mcs-2026	row 1751 of the extract	
usgs-mcs-2026.1752	consumption	nickel		USA			2022	eq	96700			t	100	96,700 metric tons		reported	as:Ni	120	usgs-mcs-2026	row 1752 of the extract	
usgs-mcs-2026.1753	consumption	nickel	recycling	USA			2022	eq	153000			t	1000	153,000 metric tons		reported	as:Ni	298	usgs-mcs-2026	row 1753 of the extract	299
usgs-mcs-2026.1754	consumption	nickel		USA			2022	eq	117000			t	1000	117,000 metric tons		reported	as:Ni	300	usgs-mcs-2026	row 1754 of the extract	301
usgs-mcs-2026.1755	consumption	nickel		USA			2022	eq	270000			t	10000	270,000 metric tons		reported	as:Ni	302	usgs-mcs-2026	row 1755 of the extract	303
usgs-mcs-2026.1756	price	nickel		lme			2022	eq	25815			USD/t	1	25,815 dollars per metric ton		reported		304	usgs-mcs-2026	row 1756 of the extract	
usgs-mcs-2026.1757	price	nickel		lme			2022	eq	11.71			USD/lb	0.01	11.71 dollars per pound		reported		305	usgs-mcs-2026	row 1757 of the extract	
usgs-mcs-2026.1758	stocks	nickel		USA			2022	eq	23200			t	100	23,200 metric tons		reported	as:Ni	306	usgs-mcs-2026	row 1758 of the extract	
usgs-mcs-2026.1759	stocks	nickel		USA			2022	eq	6			t	1	6 metric tons		reported	as:Ni	307	usgs-mcs-2026	row 1759 of the extract	
usgs-mcs-2026.1760	import-reliance	nickel		USA			2022	eq	43			%	1	43 percent		estimated		308	usgs-mcs-2026	row 1760 of the extract	309
usgs-mcs-2026.1761	production	nickel	mining	USA			2023	eq	16400			t	100	16,400 metric tons		reported	as:Ni	0	usgs-mcs-2026	row 1761 of the extract	
usgs-mcs-2026.1762	production	nickel	refining	USA			2023								withheld	reported	as:Ni	292	usgs-mcs-2026	row 1762 of the extract	
usgs-mcs-2026.1763	imports	nickel-concentrate	concentrate	USA	WLD		2023	eq	4			t	1	4 metric tons		reported	as:Ni	293	usgs-mcs-2026	row 1763 of the extract	
usgs-mcs-2026.1764	imports	nickel		USA	WLD		2023	eq	112000			t	1000	112,000 metric tons		reported	as:Ni	294	usgs-mcs-2026	row 1764 of the extract	
usgs-mcs-2026.1765	imports	nickel		USA	WLD		2023	eq	39600			t	100	39,600 metric tons		reported	as:Ni	295	usgs-mcs-2026	row 1765 of the extract	
usgs-mcs-2026.1766	exports	nickel-concentrate	concentrate	USA	WLD		2023	eq	9100			t	100	9,100 metric tons		reported	as:Ni	170	usgs-mcs-2026	row 1766 of the extract	
usgs-mcs-2026.1767	exports	nickel		USA	WLD		2023	eq	12200			t	100	12,200 metric tons		reported	as:Ni	296	usgs-mcs-2026	row 1767 of the extract	
usgs-mcs-2026.1768	exports	nickel		USA	WLD		2023	eq	57200			t	100	57,200 metric tons		reported	as:Ni	297	usgs-mcs-2026	row 1768 of the extract	
usgs-mcs-2026.1769	consumption	nickel		USA			2023	eq	107000			t	1000	107,000 metric tons		reported	as:Ni	120	usgs-mcs-2026	row 1769 of the extract	
usgs-mcs-2026.1770	consumption	nickel	recycling	USA			2023	eq	140000			t	10000	140,000 metric tons		reported	as:Ni	298	usgs-mcs-2026	row 1770 of the extract	299
usgs-mcs-2026.1771	consumption	nickel		USA			2023	eq	98500			t	100	98,500 metric tons		reported	as:Ni	300	usgs-mcs-2026	row 1771 of the extract	301
usgs-mcs-2026.1772	consumption	nickel		USA			2023	eq	238000			t	1000	238,000 metric tons		reported	as:Ni	302	usgs-mcs-2026	row 1772 of the extract	303
usgs-mcs-2026.1773	price	nickel		lme			2023	eq	21495			USD/t	1	21,495 dollars per metric ton		reported		304	usgs-mcs-2026	row 1773 of the extract	
usgs-mcs-2026.1774	price	nickel		lme			2023	eq	9.75			USD/lb	0.01	9.75 dollars per pound		reported		305	usgs-mcs-2026	row 1774 of the extract	
usgs-mcs-2026.1775	stocks	nickel		USA			2023	eq	25700			t	100	25,700 metric tons		reported	as:Ni	306	usgs-mcs-2026	row 1775 of the extract	
usgs-mcs-2026.1776	stocks	nickel		USA			2023	eq	1506			t	1	1,506 metric tons		reported	as:Ni	307	usgs-mcs-2026	row 1776 of the extract	
usgs-mcs-2026.1777	import-reliance	nickel		USA			2023	eq	41			%	1	41 percent		estimated		308	usgs-mcs-2026	row 1777 of the extract	309
usgs-mcs-2026.1779	production	nickel	refining	USA			2024								withheld	reported	as:Ni	292	usgs-mcs-2026	row 1779 of the extract	
usgs-mcs-2026.1780	imports	nickel-concentrate	concentrate	USA	WLD		2024	eq	12			t	1	12 metric tons		reported	as:Ni	293	usgs-mcs-2026	row 1780 of the extract	
usgs-mcs-2026.1781	imports	nickel		USA	WLD		2024	eq	105000			t	1000	105,000 metric tons		reported	as:Ni	294	usgs-mcs-2026	row 1781 of the extract	
usgs-mcs-2026.1782	imports	nickel		USA	WLD		2024	eq	40000			t	1000	40,000 metric tons		reported	as:Ni	295	usgs-mcs-2026	row 1782 of the extract	
usgs-mcs-2026.1783	exports	nickel-concentrate	concentrate	USA	WLD		2024	eq	5630			t	10	5,630 metric tons		reported	as:Ni	170	usgs-mcs-2026	row 1783 of the extract	
usgs-mcs-2026.1784	exports	nickel		USA	WLD		2024	eq	15900			t	100	15,900 metric tons		reported	as:Ni	296	usgs-mcs-2026	row 1784 of the extract	
usgs-mcs-2026.1785	exports	nickel		USA	WLD		2024	eq	46900			t	100	46,900 metric tons		reported	as:Ni	297	usgs-mcs-2026	row 1785 of the extract	
usgs-mcs-2026.1786	consumption	nickel		USA			2024	eq	114000			t	1000	114,000 metric tons		reported	as:Ni	120	usgs-mcs-2026	row 1786 of the extract	
usgs-mcs-2026.1787	consumption	nickel	recycling	USA			2024	eq	121000			t	1000	121,000 metric tons		reported	as:Ni	298	usgs-mcs-2026	row 1787 of the extract	299
usgs-mcs-2026.1788	consumption	nickel		USA			2024	eq	90300			t	100	90,300 metric tons		reported	as:Ni	300	usgs-mcs-2026	row 1788 of the extract	301
usgs-mcs-2026.1789	consumption	nickel		USA			2024	eq	211000			t	1000	211,000 metric tons		reported	as:Ni	302	usgs-mcs-2026	row 1789 of the extract	303
usgs-mcs-2026.1790	price	nickel		lme			2024	eq	16812			USD/t	1	16,812 dollars per metric ton		reported		304	usgs-mcs-2026	row 1790 of the extract	
usgs-mcs-2026.1791	price	nickel		lme			2024	eq	7.63			USD/lb	0.01	7.63 dollars per pound		reported		305	usgs-mcs-2026	row 1791 of the extract	
usgs-mcs-2026.1792	stocks	nickel		USA			2024	eq	25500			t	100	25,500 metric tons		reported	as:Ni	306	usgs-mcs-2026	row 1792 of the extract	
usgs-mcs-2026.1793	stocks	nickel		USA			2024	eq	258			t	1	258 metric tons		reported	as:Ni	307	usgs-mcs-2026	row 1793 of the extract	
usgs-mcs-2026.1794	import-reliance	nickel		USA			2024	eq	43			%	1	43 percent		estimated		308	usgs-mcs-2026	row 1794 of the extract	309
usgs-mcs-2026.1796	production	nickel	refining	USA			2025								withheld	reported	as:Ni	292	usgs-mcs-2026	row 1796 of the extract	
usgs-mcs-2026.1797	imports	nickel-concentrate	concentrate	USA	WLD		2025	eq	20			t	1	20 metric tons		estimated	as:Ni	293	usgs-mcs-2026	row 1797 of the extract	
usgs-mcs-2026.1798	imports	nickel		USA	WLD		2025	eq	100000			t	10000	100,000 metric tons		estimated	as:Ni	294	usgs-mcs-2026	row 1798 of the extract	
usgs-mcs-2026.1799	imports	nickel		USA	WLD		2025	eq	45000			t	1000	45,000 metric tons		estimated	as:Ni	295	usgs-mcs-2026	row 1799 of the extract	
usgs-mcs-2026.1800	exports	nickel-concentrate	concentrate	USA	WLD		2025	eq	11000			t	1000	11,000 metric tons		estimated	as:Ni	170	usgs-mcs-2026	row 1800 of the extract	
usgs-mcs-2026.1801	exports	nickel		USA	WLD		2025	eq	9800			t	100	9,800 metric tons		estimated	as:Ni	296	usgs-mcs-2026	row 1801 of the extract	
usgs-mcs-2026.1802	exports	nickel		USA	WLD		2025	eq	35200			t	100	35,200 metric tons		estimated	as:Ni	297	usgs-mcs-2026	row 1802 of the extract	
usgs-mcs-2026.1803	consumption	nickel		USA			2025	eq	120000			t	10000	120,000 metric tons		estimated	as:Ni	120	usgs-mcs-2026	row 1803 of the extract	
usgs-mcs-2026.1804	consumption	nickel	recycling	USA			2025	eq	130000			t	10000	130,000 metric tons		estimated	as:Ni	298	usgs-mcs-2026	row 1804 of the extract	299
usgs-mcs-2026.1805	consumption	nickel		USA			2025	eq	90000			t	1000	90,000 metric tons		estimated	as:Ni	300	usgs-mcs-2026	row 1805 of the extract	301
usgs-mcs-2026.1806	consumption	nickel		USA			2025	eq	220000			t	10000	220,000 metric tons		estimated	as:Ni	302	usgs-mcs-2026	row 1806 of the extract	303
usgs-mcs-2026.1807	price	nickel		lme			2025	eq	15000			USD/t	1	15,000 dollars per metric ton		estimated		304	usgs-mcs-2026	row 1807 of the extract	
usgs-mcs-2026.1808	price	nickel		lme			2025	eq	6.9			USD/lb	0.1	6.9 dollars per pound		estimated		305	usgs-mcs-2026	row 1808 of the extract	
usgs-mcs-2026.1809	stocks	nickel		USA			2025	eq	25000			t	1000	25,000 metric tons		estimated	as:Ni	306	usgs-mcs-2026	row 1809 of the extract	
usgs-mcs-2026.1810	stocks	nickel		USA			2025	eq	110			t	10	110 metric tons		estimated	as:Ni	307	usgs-mcs-2026	row 1810 of the extract	
usgs-mcs-2026.1811	import-reliance	nickel		USA			2025	eq	41			%	1	41 percent		estimated		308	usgs-mcs-2026	row 1811 of the extract	309
usgs-mcs-2026.1812	imports	nickel		USA	CAN	own-imports	2021/2024	eq	44			%	1	44 percent		reported		311	usgs-mcs-2026	row 1812 of the extract	
usgs-mcs-2026.1813	imports	nickel		USA	NOR	own-imports	2021/2024	eq	11			%	1	11 percent		reported		311	usgs-mcs-2026	row 1813 of the extract	
usgs-mcs-2026.1814	imports	nickel		USA	AUS	own-imports	2021/2024	eq	8			%	1	8 percent		reported		311	usgs-mcs-2026	row 1814 of the extract	
usgs-mcs-2026.1815	imports	nickel		USA	BRA	own-imports	2021/2024	eq	7			%	1	7 percent		reported		311	usgs-mcs-2026	row 1815 of the extract	
usgs-mcs-2026.1816	imports	nickel		USA	OTHER-COUNTRIES	own-imports	2021/2024	eq	30			%	1	30 percent		reported		311	usgs-mcs-2026	row 1816 of the extract	
usgs-mcs-2026.1817	imports	nickel	recycling	USA	CAN	own-imports	2021/2024	eq	41			%	1	41 percent		reported		312	usgs-mcs-2026	row 1817 of the extract	
usgs-mcs-2026.1818	imports	nickel	recycling	USA	MEX	own-imports	2021/2024	eq	27			%	1	27 percent		reported		312	usgs-mcs-2026	row 1818 of the extract	
usgs-mcs-2026.1819	imports	nickel	recycling	USA	GBR	own-imports	2021/2024	eq	9			%	1	9 percent		reported		312	usgs-mcs-2026	row 1819 of the extract	
usgs-mcs-2026.1820	imports	nickel	recycling	USA	OTHER-COUNTRIES	own-imports	2021/2024	eq	23			%	1	23 percent		reported		312	usgs-mcs-2026	row 1820 of the extract	
usgs-mcs-2026.1821	production	nickel	mining	USA			2024	eq	7490			t	10	7,490 metric tons		reported	as:Ni	28	usgs-mcs-2026	row 1821 of the extract (also row 1778)	
usgs-mcs-2026.1822	production	nickel	mining	AUS			2024	eq	98000			t	1000	98,000 metric tons		reported	as:Ni	28	usgs-mcs-2026	row 1822 of the extract	
usgs-mcs-2026.1823	production	nickel	mining	BRA			2024	eq	67500			t	100	67,500 metric tons		reported	as:Ni	28	usgs-mcs-2026	row 1823 of the extract	
usgs-mcs-2026.1824	production	nickel	mining	CAN			2024	eq	125000			t	1000	125,000 metric tons		reported	as:Ni	28	usgs-mcs-2026	row 1824 of the extract	
usgs-mcs-2026.1825	production	nickel	mining	CHN			2024	eq	115000			t	1000	115,000 metric tons		estimated	as:Ni	28	usgs-mcs-2026	row 1825 of the extract	
usgs-mcs-2026.1826	production	nickel	mining	IDN			2024	eq	2310000			t	10000	2,310,000 metric tons		reported	as:Ni	28	usgs-mcs-2026	row 1826 of the extract	
usgs-mcs-2026.1827	production	nickel	mining	NCL			2024	eq	116000			t	1000	116,000 metric tons		reported	as:Ni	28	usgs-mcs-2026	row 1827 of the extract	313
usgs-mcs-2026.1828	production	nickel	mining	PHL			2024	eq	354000			t	1000	354,000 metric tons		reported	as:Ni	28	usgs-mcs-2026	row 1828 of the extract	
usgs-mcs-2026.1829	production	nickel	mining	RUS			2024	eq	205000			t	1000	205,000 metric tons		reported	as:Ni	28	usgs-mcs-2026	row 1829 of the extract	
usgs-mcs-2026.1830	production	nickel	mining	OTHER-COUNTRIES			2024	eq	308000			t	1000	308,000 metric tons		reported	as:Ni	28	usgs-mcs-2026	row 1830 of the extract	
usgs-mcs-2026.1831	production	nickel	mining	WLD			2024	eq	3710000			t	10000	3,710,000 metric tons		reported	as:Ni	28	usgs-mcs-2026	row 1831 of the extract	
usgs-mcs-2026.1832	production	nickel	mining	USA			2025	eq	10000			t	1000	10,000 metric tons		estimated	as:Ni	28	usgs-mcs-2026	row 1832 of the extract (also row 1795)	
usgs-mcs-2026.1833	production	nickel	mining	AUS			2025	eq	45000			t	1000	45,000 metric tons		estimated	as:Ni	28	usgs-mcs-2026	row 1833 of the extract	
usgs-mcs-2026.1834	production	nickel	mining	BRA			2025	eq	70000			t	1000	70,000 metric tons		estimated	as:Ni	28	usgs-mcs-2026	row 1834 of the extract	
usgs-mcs-2026.1835	production	nickel	mining	CAN			2025	eq	140000			t	10000	140,000 metric tons		estimated	as:Ni	28	usgs-mcs-2026	row 1835 of the extract	
usgs-mcs-2026.1836	production	nickel	mining	CHN			2025	eq	120000			t	10000	120,000 metric tons		estimated	as:Ni	28	usgs-mcs-2026	row 1836 of the extract	
usgs-mcs-2026.1837	production	nickel	mining	IDN			2025	eq	2600000			t	100000	2,600,000 metric tons		estimated	as:Ni	28	usgs-mcs-2026	row 1837 of the extract	
usgs-mcs-2026.1838	production	nickel	mining	NCL			2025	eq	140000			t	10000	140,000 metric tons		estimated	as:Ni	28	usgs-mcs-2026	row 1838 of the extract	313
usgs-mcs-2026.1839	production	nickel	mining	PHL			2025	eq	270000			t	10000	270,000 metric tons		estimated	as:Ni	28	usgs-mcs-2026	row 1839 of the extract	
usgs-mcs-2026.1840	production	nickel	mining	RUS			2025	eq	200000			t	10000	200,000 metric tons		estimated	as:Ni	28	usgs-mcs-2026	row 1840 of the extract	
usgs-mcs-2026.1841	production	nickel	mining	OTHER-COUNTRIES			2025	eq	290000			t	10000	290,000 metric tons		estimated	as:Ni	28	usgs-mcs-2026	row 1841 of the extract	
usgs-mcs-2026.1842	production	nickel	mining	WLD			2025	eq	3900000			t	100000	3,900,000 metric tons		estimated	as:Ni	28	usgs-mcs-2026	row 1842 of the extract	
usgs-mcs-2026.1843	reserves	nickel		USA			2025	eq	340000			t	10000	340,000 metric tons		estimated	as:Ni	46	usgs-mcs-2026	row 1843 of the extract	
usgs-mcs-2026.1844	reserves	nickel		AUS			2025	eq	25000000			t	1000000	25,000,000 metric tons		estimated	as:Ni	46	usgs-mcs-2026	row 1844 of the extract	314
usgs-mcs-2026.1845	reserves	nickel		BRA			2025	eq	16000000			t	1000000	16,000,000 metric tons		estimated	as:Ni	46	usgs-mcs-2026	row 1845 of the extract	
usgs-mcs-2026.1846	reserves	nickel		CAN			2025	eq	2200000			t	100000	2,200,000 metric tons		estimated	as:Ni	46	usgs-mcs-2026	row 1846 of the extract	
usgs-mcs-2026.1847	reserves	nickel		CHN			2025	eq	4400000			t	100000	4,400,000 metric tons		estimated	as:Ni	46	usgs-mcs-2026	row 1847 of the extract	
usgs-mcs-2026.1848	reserves	nickel		IDN			2025	eq	62000000			t	1000000	62,000,000 metric tons		estimated	as:Ni	46	usgs-mcs-2026	row 1848 of the extract	
usgs-mcs-2026.1849	reserves	nickel		NCL			2025	eq	7100000			t	100000	7,100,000 metric tons		estimated	as:Ni	46	usgs-mcs-2026	row 1849 of the extract	313
usgs-mcs-2026.1850	reserves	nickel		PHL			2025	eq	4800000			t	100000	4,800,000 metric tons		estimated	as:Ni	46	usgs-mcs-2026	row 1850 of the extract	
usgs-mcs-2026.1851	reserves	nickel		RUS			2025	eq	8300000			t	100000	8,300,000 metric tons		estimated	as:Ni	46	usgs-mcs-2026	row 1851 of the extract	
usgs-mcs-2026.1852	reserves	nickel		OTHER-COUNTRIES			2025	gt	9100000			t		>9,100,000 metric tons		estimated	as:Ni	46	usgs-mcs-2026	row 1852 of the extract	
usgs-mcs-2026.1853	reserves	nickel		WLD			2025	gt	140000000			t		>140,000,000 metric tons		estimated	as:Ni	46	usgs-mcs-2026	row 1853 of the extract	
usgs-mcs-2026.1854	production	niobium	mining	USA			2021	eq	0			t		— metric tons		reported	as:Nb	103	usgs-mcs-2026	row 1854 of the extract	
usgs-mcs-2026.1855	imports	niobium		USA	WLD		2021	eq	8230			t	10	8,230 metric tons		reported	as:Nb	3	usgs-mcs-2026	row 1855 of the extract	315
usgs-mcs-2026.1856	exports	niobium		USA	WLD		2021	eq	992			t	1	992 metric tons		reported	as:Nb	5	usgs-mcs-2026	row 1856 of the extract	315
usgs-mcs-2026.1858	consumption	niobium		USA			2021	eq	7240			t	10	7,240 metric tons		estimated	as:Nb	121	usgs-mcs-2026	row 1858 of the extract	316
usgs-mcs-2026.1859	consumption	niobium		USA			2021	eq	6110			t	10	6,110 metric tons		estimated	as:Nb	221	usgs-mcs-2026	row 1859 of the extract	317
usgs-mcs-2026.1860	price	ferroniobium	metal	MARKET-NOT-STATED			2021	eq	21			USD/kg	1	21 dollars per kilogram		reported		318	usgs-mcs-2026	row 1860 of the extract	319
usgs-mcs-2026.1861	import-reliance	niobium		USA			2021	eq	100			%	1	100 percent		reported		17	usgs-mcs-2026	row 1861 of the extract	316
usgs-mcs-2026.1862	production	niobium	mining	USA			2022	eq	0			t		— metric tons		reported	as:Nb	103	usgs-mcs-2026	row 1862 of the extract	
usgs-mcs-2026.1863	imports	niobium		USA	WLD		2022	eq	9110			t	10	9,110 metric tons		reported	as:Nb	3	usgs-mcs-2026	row 1863 of the extract	315
usgs-mcs-2026.1864	exports	niobium		USA	WLD		2022	eq	667			t	1	667 metric tons		reported	as:Nb	5	usgs-mcs-2026	row 1864 of the extract	315
usgs-mcs-2026.1865	stockpile-release	niobium		USA			2022	eq	0			t		— metric tons		reported	as:Nb	6	usgs-mcs-2026	row 1865 of the extract	320
usgs-mcs-2026.1866	consumption	niobium		USA			2022	eq	8440			t	10	8,440 metric tons		estimated	as:Nb	121	usgs-mcs-2026	row 1866 of the extract	316
usgs-mcs-2026.1867	consumption	niobium		USA			2022	eq	7230			t	10	7,230 metric tons		estimated	as:Nb	221	usgs-mcs-2026	row 1867 of the extract	317
usgs-mcs-2026.1868	price	ferroniobium	metal	MARKET-NOT-STATED			2022	eq	25			USD/kg	1	25 dollars per kilogram		reported		318	usgs-mcs-2026	row 1868 of the extract	319
usgs-mcs-2026.1869	import-reliance	niobium		USA			2022	eq	100			%	1	100 percent		reported		17	usgs-mcs-2026	row 1869 of the extract	316
usgs-mcs-2026.1870	production	niobium	mining	USA			2023	eq	0			t		— metric tons		reported	as:Nb	103	usgs-mcs-2026	row 1870 of the extract	
usgs-mcs-2026.1871	imports	niobium		USA	WLD		2023	eq	10100			t	100	10,100 metric tons		reported	as:Nb	3	usgs-mcs-2026	row 1871 of the extract	315
usgs-mcs-2026.1872	exports	niobium		USA	WLD		2023	eq	951			t	1	951 metric tons		reported	as:Nb	5	usgs-mcs-2026	row 1872 of the extract	315
usgs-mcs-2026.1873	stockpile-release	niobium		USA			2023								not-reported	reported	as:Nb	6	usgs-mcs-2026	row 1873 of the extract	320
usgs-mcs-2026.1874	consumption	niobium		USA			2023	eq	9100			t	100	9,100 metric tons		estimated	as:Nb	121	usgs-mcs-2026	row 1874 of the extract	316
usgs-mcs-2026.1875	consumption	niobium		USA			2023	eq	7110			t	10	7,110 metric tons		estimated	as:Nb	221	usgs-mcs-2026	row 1875 of the extract	317
usgs-mcs-2026.1876	price	ferroniobium	metal	MARKET-NOT-STATED			2023	eq	25			USD/kg	1	25 dollars per kilogram		reported		318	usgs-mcs-2026	row 1876 of the extract	319
usgs-mcs-2026.1877	import-reliance	niobium		USA			2023	eq	100			%	1	100 percent		reported		17	usgs-mcs-2026	row 1877 of the extract	316
usgs-mcs-2026.1879	imports	niobium		USA	WLD		2024	eq	9820			t	10	9,820 metric tons		reported	as:Nb	3	usgs-mcs-2026	row 1879 of the extract	315
usgs-mcs-2026.1880	exports	niobium		USA	WLD		2024	eq	485			t	1	485 metric tons		reported	as:Nb	5	usgs-mcs-2026	row 1880 of the extract	315
usgs-mcs-2026.1881	stockpile-release	niobium		USA			2024								not-reported	reported	as:Nb	6	usgs-mcs-2026	row 1881 of the extract	320
usgs-mcs-2026.1882	consumption	niobium		USA			2024	eq	9340			t	10	9,340 metric tons		estimated	as:Nb	121	usgs-mcs-2026	row 1882 of the extract	316
usgs-mcs-2026.1883	consumption	niobium		USA			2024	eq	6600			t	100	6,600 metric tons		estimated	as:Nb	221	usgs-mcs-2026	row 1883 of the extract	317
usgs-mcs-2026.1884	price	ferroniobium	metal	MARKET-NOT-STATED			2024	eq	26			USD/kg	1	26 dollars per kilogram		reported		318	usgs-mcs-2026	row 1884 of the extract	319
usgs-mcs-2026.1885	import-reliance	niobium		USA			2024	eq	100			%	1	100 percent		reported		17	usgs-mcs-2026	row 1885 of the extract	316
usgs-mcs-2026.1887	imports	niobium		USA	WLD		2025	eq	10000			t	1000	10,000 metric tons		estimated	as:Nb	3	usgs-mcs-2026	row 1887 of the extract	315
usgs-mcs-2026.1888	exports	niobium		USA	WLD		2025	eq	420			t	10	420 metric tons		estimated	as:Nb	5	usgs-mcs-2026	row 1888 of the extract	315
usgs-mcs-2026.1889	stockpile-release	niobium		USA			2025								not-reported	reported	as:Nb	6	usgs-mcs-2026	row 1889 of the extract	320
usgs-mcs-2026.1890	consumption	niobium		USA			2025	eq	9900			t	100	9,900 metric tons		estimated	as:Nb	121	usgs-mcs-2026	row 1890 of the extract	316
usgs-mcs-2026.1891	consumption	niobium		USA			2025	eq	6700			t	100	6,700 metric tons		estimated	as:Nb	221	usgs-mcs-2026	row 1891 of the extract	317
usgs-mcs-2026.1892	price	ferroniobium	metal	MARKET-NOT-STATED			2025	eq	26			USD/kg	1	26 dollars per kilogram		estimated		318	usgs-mcs-2026	row 1892 of the extract	319
usgs-mcs-2026.1893	import-reliance	niobium		USA			2025	eq	100			%	1	100 percent		estimated		17	usgs-mcs-2026	row 1893 of the extract	316
usgs-mcs-2026.1894	imports	niobium-concentrate	concentrate	USA	AUS	own-imports	2021/2024	eq	62			%	1	62 percent		reported		321	usgs-mcs-2026	row 1894 of the extract	322
usgs-mcs-2026.1895	imports	niobium-concentrate	concentrate	USA	COD	own-imports	2021/2024	eq	9			%	1	9 percent		reported		321	usgs-mcs-2026	row 1895 of the extract	322
usgs-mcs-2026.1896	imports	niobium-concentrate	concentrate	USA	MOZ	own-imports	2021/2024	eq	9			%	1	9 percent		reported		321	usgs-mcs-2026	row 1896 of the extract	322
usgs-mcs-2026.1897	imports	niobium-concentrate	concentrate	USA	ARE	own-imports	2021/2024	eq	5			%	1	5 percent		reported		321	usgs-mcs-2026	row 1897 of the extract	322
usgs-mcs-2026.1898	imports	niobium-concentrate	concentrate	USA	OTHER-COUNTRIES	own-imports	2021/2024	eq	15			%	1	15 percent		reported		321	usgs-mcs-2026	row 1898 of the extract	322
usgs-mcs-2026.1899	imports	niobium		USA	BRA	own-imports	2021/2024	eq	89			%	1	89 percent		reported		323	usgs-mcs-2026	row 1899 of the extract	322
usgs-mcs-2026.1900	imports	niobium		USA	EST	own-imports	2021/2024	eq	4			%	1	4 percent		reported		323	usgs-mcs-2026	row 1900 of the extract	322
usgs-mcs-2026.1901	imports	niobium		USA	THA	own-imports	2021/2024	eq	4			%	1	4 percent		reported		323	usgs-mcs-2026	row 1901 of the extract	322
usgs-mcs-2026.1902	imports	niobium		USA	OTHER-COUNTRIES	own-imports	2021/2024	eq	3			%	1	3 percent		reported		323	usgs-mcs-2026	row 1902 of the extract	322
usgs-mcs-2026.1903	imports	ferroniobium	metal	USA	BRA	own-imports	2021/2024	eq	65			%	1	65 percent		reported		324	usgs-mcs-2026	row 1903 of the extract	322
usgs-mcs-2026.1904	imports	ferroniobium	metal	USA	CAN	own-imports	2021/2024	eq	31			%	1	31 percent		reported		324	usgs-mcs-2026	row 1904 of the extract	322
usgs-mcs-2026.1905	imports	ferroniobium	metal	USA	OTHER-COUNTRIES	own-imports	2021/2024	eq	4			%	1	4 percent		reported		324	usgs-mcs-2026	row 1905 of the extract	322
usgs-mcs-2026.1906	imports	niobium		USA	BRA	own-imports	2021/2024	eq	67			%	1	67 percent		reported		27	usgs-mcs-2026	row 1906 of the extract	322
usgs-mcs-2026.1907	imports	niobium		USA	CAN	own-imports	2021/2024	eq	28			%	1	28 percent		reported		27	usgs-mcs-2026	row 1907 of the extract	322
usgs-mcs-2026.1908	imports	niobium		USA	OTHER-COUNTRIES	own-imports	2021/2024	eq	5			%	1	5 percent		reported		27	usgs-mcs-2026	row 1908 of the extract	322
usgs-mcs-2026.1909	production	niobium	mining	USA			2024	eq	0			t		— metric tons		reported	as:Nb	28	usgs-mcs-2026	row 1909 of the extract (also row 1878)	
usgs-mcs-2026.1910	production	niobium	mining	BRA			2024	eq	104000			t	1000	104,000 metric tons		reported	as:Nb	28	usgs-mcs-2026	row 1910 of the extract	
usgs-mcs-2026.1911	production	niobium	mining	CAN			2024	eq	6900			t	100	6,900 metric tons		estimated	as:Nb	28	usgs-mcs-2026	row 1911 of the extract	
usgs-mcs-2026.1912	production	niobium	mining	CHN			2024	eq	44			t	1	44 metric tons		estimated	as:Nb	28	usgs-mcs-2026	row 1912 of the extract	
usgs-mcs-2026.1913	production	niobium	mining	COD			2024	eq	930			t	10	930 metric tons		estimated	as:Nb	28	usgs-mcs-2026	row 1913 of the extract	
usgs-mcs-2026.1914	production	niobium	mining	RUS			2024	eq	300			t	10	300 metric tons		reported	as:Nb	28	usgs-mcs-2026	row 1914 of the extract	
usgs-mcs-2026.1915	production	niobium	mining	RWA			2024	eq	210			t	10	210 metric tons		estimated	as:Nb	28	usgs-mcs-2026	row 1915 of the extract	
usgs-mcs-2026.1916	production	niobium	mining	OTHER-COUNTRIES			2024	eq	160			t	10	160 metric tons		estimated	as:Nb	28	usgs-mcs-2026	row 1916 of the extract	
usgs-mcs-2026.1917	production	niobium	mining	WLD			2024	eq	112000			t	1000	112,000 metric tons		reported	as:Nb	28	usgs-mcs-2026	row 1917 of the extract	
usgs-mcs-2026.1918	production	niobium	mining	USA			2025	eq	0			t		— metric tons		estimated	as:Nb	28	usgs-mcs-2026	row 1918 of the extract (also row 1886)	
usgs-mcs-2026.1919	production	niobium	mining	BRA			2025	eq	104000			t	1000	104,000 metric tons		estimated	as:Nb	28	usgs-mcs-2026	row 1919 of the extract	
usgs-mcs-2026.1920	production	niobium	mining	CAN			2025	eq	6000			t	100	6,000 metric tons		estimated	as:Nb	28	usgs-mcs-2026	row 1920 of the extract	
usgs-mcs-2026.1921	production	niobium	mining	CHN			2025	eq	40			t	1	40 metric tons		estimated	as:Nb	28	usgs-mcs-2026	row 1921 of the extract	
usgs-mcs-2026.1922	production	niobium	mining	COD			2025	eq	970			t	10	970 metric tons		estimated	as:Nb	28	usgs-mcs-2026	row 1922 of the extract	
usgs-mcs-2026.1923	production	niobium	mining	RUS			2025	eq	300			t	10	300 metric tons		estimated	as:Nb	28	usgs-mcs-2026	row 1923 of the extract	
usgs-mcs-2026.1924	production	niobium	mining	RWA			2025	eq	200			t	10	200 metric tons		estimated	as:Nb	28	usgs-mcs-2026	row 1924 of the extract	
usgs-mcs-2026.1925	production	niobium	mining	OTHER-COUNTRIES			2025	eq	120			t	10	120 metric tons		estimated	as:Nb	28	usgs-mcs-2026	row 1925 of the extract	
usgs-mcs-2026.1926	production	niobium	mining	WLD			2025	eq	112000			t	1000	112,000 metric tons		estimated	as:Nb	28	usgs-mcs-2026	row 1926 of the extract	
usgs-mcs-2026.1927	reserves	niobium		USA			2025	eq	210000			t	10000	210,000 metric tons		estimated	as:Nb	46	usgs-mcs-2026	row 1927 of the extract	
usgs-mcs-2026.1928	reserves	niobium		BRA			2025	eq	14000000			t	1000000	14,000,000 metric tons		estimated	as:Nb	46	usgs-mcs-2026	row 1928 of the extract	
usgs-mcs-2026.1929	reserves	niobium		CAN			2025	eq	640000			t	10000	640,000 metric tons		estimated	as:Nb	46	usgs-mcs-2026	row 1929 of the extract	
usgs-mcs-2026.1930	reserves	niobium		CHN			2025	eq	6500000			t	100000	6,500,000 metric tons		estimated	as:Nb	46	usgs-mcs-2026	row 1930 of the extract	
usgs-mcs-2026.1931	reserves	niobium		COD			2025								not-reported	estimated	as:Nb	46	usgs-mcs-2026	row 1931 of the extract	
usgs-mcs-2026.1932	reserves	niobium		RUS			2025	eq	3000			t	100	3,000 metric tons		estimated	as:Nb	46	usgs-mcs-2026	row 1932 of the extract	
usgs-mcs-2026.1933	reserves	niobium		RWA			2025								not-reported	estimated	as:Nb	46	usgs-mcs-2026	row 1933 of the extract	
usgs-mcs-2026.1934	reserves	niobium		OTHER-COUNTRIES			2025								not-reported	estimated	as:Nb	46	usgs-mcs-2026	row 1934 of the extract	
usgs-mcs-2026.1935	reserves	niobium		WLD			2025	gt	21000000			t		>21,000,000 metric tons		estimated	as:Nb	46	usgs-mcs-2026	row 1935 of the extract	
usgs-mcs-2026.1936	production	palladium	mining	USA			2021	eq	13700			kg	100	13,700 kilograms		estimated	as:Pd	325	usgs-mcs-2026	row 1936 of the extract	326
usgs-mcs-2026.1937	production	platinum	mining	USA			2021	eq	4020			kg	10	4,020 kilograms		estimated	as:Pt	327	usgs-mcs-2026	row 1937 of the extract	326
usgs-mcs-2026.1938	imports	palladium		USA	WLD		2021	eq	72600			kg	100	72,600 kilograms		reported	as:Pd	328	usgs-mcs-2026	row 1938 of the extract	329
usgs-mcs-2026.1939	imports	platinum		USA	WLD		2021	eq	67900			kg	100	67,900 kilograms		reported	as:Pt	330	usgs-mcs-2026	row 1939 of the extract	329
usgs-mcs-2026.1940	imports	platinum-group-metals	recycling	USA	WLD		2021	eq	160000			kg	10000	160,000 kilograms		reported	as:PGM	331	usgs-mcs-2026	row 1940 of the extract	329
usgs-mcs-2026.1941	imports	iridium		USA	WLD		2021	eq	2310			kg	10	2,310 kilograms		reported	as:Ir	332	usgs-mcs-2026	row 1941 of the extract	329
usgs-mcs-2026.1942	imports	osmium		USA	WLD		2021	eq	1			kg	1	1 kilograms		reported	as:Os	333	usgs-mcs-2026	row 1942 of the extract	329
usgs-mcs-2026.1943	imports	rhodium		USA	WLD		2021	eq	16500			kg	100	16,500 kilograms		reported	as:Rh	334	usgs-mcs-2026	row 1943 of the extract	329
usgs-mcs-2026.1944	imports	ruthenium		USA	WLD		2021	eq	18000			kg	1000	18,000 kilograms		reported	as:Ru	335	usgs-mcs-2026	row 1944 of the extract	329
usgs-mcs-2026.1945	exports	palladium		USA	WLD		2021	eq	43900			kg	100	43,900 kilograms		reported	as:Pd	336	usgs-mcs-2026	row 1945 of the extract	337
usgs-mcs-2026.1946	exports	platinum		USA	WLD		2021	eq	29400			kg	100	29,400 kilograms		reported	as:Pt	338	usgs-mcs-2026	row 1946 of the extract	337
usgs-mcs-2026.1947	exports	platinum-group-metals	recycling	USA	WLD		2021	eq	37800			kg	100	37,800 kilograms		reported	as:PGM	339	usgs-mcs-2026	row 1947 of the extract	337
usgs-mcs-2026.1948	exports	rhodium		USA	WLD		2021	eq	1350			kg	10	1,350 kilograms		reported	as:Rh	340	usgs-mcs-2026	row 1948 of the extract	337
usgs-mcs-2026.1949	exports	platinum-group-metals		USA	WLD		2021	eq	2180			kg	10	2,180 kilograms		reported	as:PGM	341	usgs-mcs-2026	row 1949 of the extract	337
usgs-mcs-2026.1950	consumption	palladium		USA			2021	eq	81400			kg	100	81,400 kilograms		reported	as:Pd	342	usgs-mcs-2026	row 1950 of the extract	343
usgs-mcs-2026.1951	consumption	platinum		USA			2021	eq	51100			kg	100	51,100 kilograms		reported	as:Pt	344	usgs-mcs-2026	row 1951 of the extract	343
usgs-mcs-2026.1952	price	palladium		MARKET-NOT-STATED			2021	eq	2419.18			USD/troy oz	0.01	2,419.18 dollars per troy ounce		reported		345	usgs-mcs-2026	row 1952 of the extract	346
usgs-mcs-2026.1953	price	platinum		MARKET-NOT-STATED			2021	eq	1094.31			USD/troy oz	0.01	1,094.31 dollars per troy ounce		reported		347	usgs-mcs-2026	row 1953 of the extract	346
usgs-mcs-2026.1954	price	iridium		MARKET-NOT-STATED			2021	eq	5158.4			USD/troy oz	0.01	5,158.40 dollars per troy ounce		reported		348	usgs-mcs-2026	row 1954 of the extract	346
usgs-mcs-2026.1955	price	rhodium		MARKET-NOT-STATED			2021	eq	20254.1			USD/troy oz	0.01	20,254.10 dollars per troy ounce		reported		349	usgs-mcs-2026	row 1955 of the extract	346
usgs-mcs-2026.1956	price	ruthenium		MARKET-NOT-STATED			2021	eq	576.12			USD/troy oz	0.01	576.12 dollars per troy ounce		reported		350	usgs-mcs-2026	row 1956 of the extract	346
usgs-mcs-2026.1957	employment	platinum-group-metals		USA			2021	eq	1600			person	100	1,600 number		reported		63	usgs-mcs-2026	row 1957 of the extract	
usgs-mcs-2026.1958	import-reliance	palladium		USA			2021	eq	35			%	1	35 percent		reported		351	usgs-mcs-2026	row 1958 of the extract	352
usgs-mcs-2026.1959	import-reliance	platinum		USA			2021	eq	75			%	1	75 percent		reported		353	usgs-mcs-2026	row 1959 of the extract	352
usgs-mcs-2026.1960	production	palladium	mining	USA			2022	eq	10100			kg	100	10,100 kilograms		estimated	as:Pd	325	usgs-mcs-2026	row 1960 of the extract	326
usgs-mcs-2026.1961	production	platinum	mining	USA			2022	eq	3000			kg	100	3,000 kilograms		estimated	as:Pt	327	usgs-mcs-2026	row 1961 of the extract	326
usgs-mcs-2026.1962	imports	palladium		USA	WLD		2022	eq	65200			kg	100	65,200 kilograms		reported	as:Pd	328	usgs-mcs-2026	row 1962 of the extract	329
usgs-mcs-2026.1963	imports	platinum		USA	WLD		2022	eq	64200			kg	100	64,200 kilograms		reported	as:Pt	330	usgs-mcs-2026	row 1963 of the extract	329
usgs-mcs-2026.1964	imports	platinum-group-metals	recycling	USA	WLD		2022	eq	41500			kg	100	41,500 kilograms		reported	as:PGM	331	usgs-mcs-2026	row 1964 of the extract	329
usgs-mcs-2026.1965	imports	iridium		USA	WLD		2022	eq	1610			kg	10	1,610 kilograms		reported	as:Ir	332	usgs-mcs-2026	row 1965 of the extract	329
usgs-mcs-2026.1966	imports	osmium		USA	WLD		2022	eq	1			kg	1	1 kilograms		reported	as:Os	333	usgs-mcs-2026	row 1966 of the extract	329
usgs-mcs-2026.1967	imports	rhodium		USA	WLD		2022	eq	13200			kg	100	13,200 kilograms		reported	as:Rh	334	usgs-mcs-2026	row 1967 of the extract	329
usgs-mcs-2026.1968	imports	ruthenium		USA	WLD		2022	eq	13300			kg	100	13,300 kilograms		reported	as:Ru	335	usgs-mcs-2026	row 1968 of the extract	329
usgs-mcs-2026.1969	exports	palladium		USA	WLD		2022	eq	42200			kg	100	42,200 kilograms		reported	as:Pd	336	usgs-mcs-2026	row 1969 of the extract	337
usgs-mcs-2026.1970	exports	platinum		USA	WLD		2022	eq	23100			kg	100	23,100 kilograms		reported	as:Pt	338	usgs-mcs-2026	row 1970 of the extract	337
usgs-mcs-2026.1971	exports	platinum-group-metals	recycling	USA	WLD		2022	eq	35200			kg	100	35,200 kilograms		reported	as:PGM	339	usgs-mcs-2026	row 1971 of the extract	337
usgs-mcs-2026.1972	exports	rhodium		USA	WLD		2022	eq	717			kg	1	717 kilograms		reported	as:Rh	340	usgs-mcs-2026	row 1972 of the extract	337
usgs-mcs-2026.1973	exports	platinum-group-metals		USA	WLD		2022	eq	1010			kg	10	1,010 kilograms		reported	as:PGM	341	usgs-mcs-2026	row 1973 of the extract	337
usgs-mcs-2026.1974	consumption	palladium		USA			2022	eq	74100			kg	100	74,100 kilograms		reported	as:Pd	342	usgs-mcs-2026	row 1974 of the extract	343
usgs-mcs-2026.1975	consumption	platinum		USA			2022	eq	52900			kg	100	52,900 kilograms		reported	as:Pt	344	usgs-mcs-2026	row 1975 of the extract	343
usgs-mcs-2026.1976	price	palladium		MARKET-NOT-STATED			2022	eq	2133.81			USD/troy oz	0.01	2,133.81 dollars per troy ounce		reported		345	usgs-mcs-2026	row 1976 of the extract	346
usgs-mcs-2026.1977	price	platinum		MARKET-NOT-STATED			2022	eq	966.54			USD/troy oz	0.01	966.54 dollars per troy ounce		reported		347	usgs-mcs-2026	row 1977 of the extract	346
usgs-mcs-2026.1978	price	iridium		MARKET-NOT-STATED			2022	eq	4581.93			USD/troy oz	0.01	4,581.93 dollars per troy ounce		reported		348	usgs-mcs-2026	row 1978 of the extract	346
usgs-mcs-2026.1979	price	rhodium		MARKET-NOT-STATED			2022	eq	15585			USD/troy oz	0.01	15,585.00 dollars per troy ounce		reported		349	usgs-mcs-2026	row 1979 of the extract	346
usgs-mcs-2026.1980	price	ruthenium		MARKET-NOT-STATED			2022	eq	577.02			USD/troy oz	0.01	577.02 dollars per troy ounce		reported		350	usgs-mcs-2026	row 1980 of the extract	346
usgs-mcs-2026.1981	employment	platinum-group-metals		USA			2022	eq	1560			person	10	1,560 number		reported		63	usgs-mcs-2026	row 1981 of the extract	
usgs-mcs-2026.1982	import-reliance	palladium		USA			2022	eq	31			%	1	31 percent		reported		351	usgs-mcs-2026	row 1982 of the extract	352
usgs-mcs-2026.1983	import-reliance	platinum		USA			2022	eq	78			%	1	78 percent		reported		353	usgs-mcs-2026	row 1983 of the extract	352
usgs-mcs-2026.1984	production	palladium	mining	USA			2023	eq	10300			kg	100	10,300 kilograms		estimated	as:Pd	325	usgs-mcs-2026	row 1984 of the extract	326
usgs-mcs-2026.1985	production	platinum	mining	USA			2023	eq	3040			kg	10	3,040 kilograms		estimated	as:Pt	327	usgs-mcs-2026	row 1985 of the extract	326
usgs-mcs-2026.1986	imports	palladium		USA	WLD		2023	eq	66900			kg	100	66,900 kilograms		reported	as:Pd	328	usgs-mcs-2026	row 1986 of the extract	329
usgs-mcs-2026.1987	imports	platinum		USA	WLD		2023	eq	66800			kg	100	66,800 kilograms		reported	as:Pt	330	usgs-mcs-2026	row 1987 of the extract	329
usgs-mcs-2026.1988	imports	platinum-group-metals	recycling	USA	WLD		2023	eq	32100			kg	100	32,100 kilograms		reported	as:PGM	331	usgs-mcs-2026	row 1988 of the extract	329
usgs-mcs-2026.1989	imports	iridium		USA	WLD		2023	eq	2040			kg	10	2,040 kilograms		reported	as:Ir	332	usgs-mcs-2026	row 1989 of the extract	329
usgs-mcs-2026.1990	imports	osmium		USA	WLD		2023	eq	0			kg		— kilograms		reported	as:Os	333	usgs-mcs-2026	row 1990 of the extract	329
usgs-mcs-2026.1991	imports	rhodium		USA	WLD		2023	eq	12100			kg	100	12,100 kilograms		reported	as:Rh	334	usgs-mcs-2026	row 1991 of the extract	329
usgs-mcs-2026.1992	imports	ruthenium		USA	WLD		2023	eq	10800			kg	100	10,800 kilograms		reported	as:Ru	335	usgs-mcs-2026	row 1992 of the extract	329
usgs-mcs-2026.1993	exports	palladium		USA	WLD		2023	eq	33600			kg	100	33,600 kilograms		reported	as:Pd	336	usgs-mcs-2026	row 1993 of the extract	337
usgs-mcs-2026.1994	exports	platinum		USA	WLD		2023	eq	11300			kg	100	11,300 kilograms		reported	as:Pt	338	usgs-mcs-2026	row 1994 of the extract	337
usgs-mcs-2026.1995	exports	platinum-group-metals	recycling	USA	WLD		2023	eq	13900			kg	100	13,900 kilograms		reported	as:PGM	339	usgs-mcs-2026	row 1995 of the extract	337
usgs-mcs-2026.1996	exports	rhodium		USA	WLD		2023	eq	453			kg	1	453 kilograms		reported	as:Rh	340	usgs-mcs-2026	row 1996 of the extract	337
usgs-mcs-2026.1997	exports	platinum-group-metals		USA	WLD		2023	eq	845			kg	1	845 kilograms		reported	as:PGM	341	usgs-mcs-2026	row 1997 of the extract	337
usgs-mcs-2026.1998	consumption	palladium		USA			2023	eq	88500			kg	100	88,500 kilograms		reported	as:Pd	342	usgs-mcs-2026	row 1998 of the extract	343
usgs-mcs-2026.1999	consumption	platinum		USA			2023	eq	67100			kg	100	67,100 kilograms		reported	as:Pt	344	usgs-mcs-2026	row 1999 of the extract	343
usgs-mcs-2026.2000	price	palladium		MARKET-NOT-STATED			2023	eq	1351.66			USD/troy oz	0.01	1,351.66 dollars per troy ounce		reported		345	usgs-mcs-2026	row 2000 of the extract	346
usgs-mcs-2026.2001	price	platinum		MARKET-NOT-STATED			2023	eq	973			USD/troy oz	1	973 dollars per troy ounce		reported		347	usgs-mcs-2026	row 2001 of the extract	346
usgs-mcs-2026.2002	price	iridium		MARKET-NOT-STATED			2023	eq	4672.78			USD/troy oz	0.01	4,672.78 dollars per troy ounce		reported		348	usgs-mcs-2026	row 2002 of the extract	346
usgs-mcs-2026.2003	price	rhodium		MARKET-NOT-STATED			2023	eq	6660.58			USD/troy oz	0.01	6,660.58 dollars per troy ounce		reported		349	usgs-mcs-2026	row 2003 of the extract	346
usgs-mcs-2026.2004	price	ruthenium		MARKET-NOT-STATED			2023	eq	466.49			USD/troy oz	0.01	466.49 dollars per troy ounce		reported		350	usgs-mcs-2026	row 2004 of the extract	346
usgs-mcs-2026.2005	employment	platinum-group-metals		USA			2023	eq	1450			person	10	1,450 number		reported		63	usgs-mcs-2026	row 2005 of the extract	
usgs-mcs-2026.2006	import-reliance	palladium		USA			2023	eq	38			%	1	38 percent		reported		351	usgs-mcs-2026	row 2006 of the extract	352
usgs-mcs-2026.2007	import-reliance	platinum		USA			2023	eq	83			%	1	83 percent		reported		353	usgs-mcs-2026	row 2007 of the extract	352
usgs-mcs-2026.2010	imports	palladium		USA	WLD		2024	eq	68300			kg	100	68,300 kilograms		reported	as:Pd	328	usgs-mcs-2026	row 2010 of the extract	329
usgs-mcs-2026.2011	imports	platinum		USA	WLD		2024	eq	70500			kg	100	70,500 kilograms		reported	as:Pt	330	usgs-mcs-2026	row 2011 of the extract	329
usgs-mcs-2026.2012	imports	platinum-group-metals	recycling	USA	WLD		2024	eq	52800			kg	100	52,800 kilograms		reported	as:PGM	331	usgs-mcs-2026	row 2012 of the extract	329
usgs-mcs-2026.2013	imports	iridium		USA	WLD		2024	eq	1360			kg	10	1,360 kilograms		reported	as:Ir	332	usgs-mcs-2026	row 2013 of the extract	329
usgs-mcs-2026.2014	imports	osmium		USA	WLD		2024	eq	1			kg	1	1 kilograms		reported	as:Os	333	usgs-mcs-2026	row 2014 of the extract	329
usgs-mcs-2026.2015	imports	rhodium		USA	WLD		2024	eq	14500			kg	100	14,500 kilograms		reported	as:Rh	334	usgs-mcs-2026	row 2015 of the extract	329
usgs-mcs-2026.2016	imports	ruthenium		USA	WLD		2024	eq	9780			kg	10	9,780 kilograms		reported	as:Ru	335	usgs-mcs-2026	row 2016 of the extract	329
usgs-mcs-2026.2017	exports	palladium		USA	WLD		2024	eq	39900			kg	100	39,900 kilograms		reported	as:Pd	336	usgs-mcs-2026	row 2017 of the extract	337
usgs-mcs-2026.2018	exports	platinum		USA	WLD		2024	eq	11700			kg	100	11,700 kilograms		reported	as:Pt	338	usgs-mcs-2026	row 2018 of the extract	337
usgs-mcs-2026.2019	exports	platinum-group-metals	recycling	USA	WLD		2024	eq	13600			kg	100	13,600 kilograms		reported	as:PGM	339	usgs-mcs-2026	row 2019 of the extract	337
usgs-mcs-2026.2020	exports	rhodium		USA	WLD		2024	eq	766			kg	1	766 kilograms		reported	as:Rh	340	usgs-mcs-2026	row 2020 of the extract	337
usgs-mcs-2026.2021	exports	platinum-group-metals		USA	WLD		2024	eq	2050			kg	10	2,050 kilograms		reported	as:PGM	341	usgs-mcs-2026	row 2021 of the extract	337
usgs-mcs-2026.2022	consumption	palladium		USA			2024	eq	83600			kg	100	83,600 kilograms		reported	as:Pd	342	usgs-mcs-2026	row 2022 of the extract	343
usgs-mcs-2026.2023	consumption	platinum		USA			2024	eq	68900			kg	100	68,900 kilograms		reported	as:Pt	344	usgs-mcs-2026	row 2023 of the extract	343
usgs-mcs-2026.2024	price	palladium		MARKET-NOT-STATED			2024	eq	994.9			USD/troy oz	0.1	994.9 dollars per troy ounce		reported		345	usgs-mcs-2026	row 2024 of the extract	346
usgs-mcs-2026.2025	price	platinum		MARKET-NOT-STATED			2024	eq	960.7			USD/troy oz	0.1	960.7 dollars per troy ounce		reported		347	usgs-mcs-2026	row 2025 of the extract	346
usgs-mcs-2026.2026	price	iridium		MARKET-NOT-STATED			2024	eq	4810.4			USD/troy oz	0.01	4,810.40 dollars per troy ounce		reported		348	usgs-mcs-2026	row 2026 of the extract	346
usgs-mcs-2026.2027	price	rhodium		MARKET-NOT-STATED			2024	eq	4660.44			USD/troy oz	0.01	4,660.44 dollars per troy ounce		reported		349	usgs-mcs-2026	row 2027 of the extract	346
usgs-mcs-2026.2028	price	ruthenium		MARKET-NOT-STATED			2024	eq	451.02			USD/troy oz	0.01	451.02 dollars per troy ounce		reported		350	usgs-mcs-2026	row 2028 of the extract	346
usgs-mcs-2026.2029	employment	platinum-group-metals		USA			2024	eq	901			person	1	901 number		reported		63	usgs-mcs-2026	row 2029 of the extract	
usgs-mcs-2026.2030	import-reliance	palladium		USA			2024	eq	34			%	1	34 percent		reported		351	usgs-mcs-2026	row 2030 of the extract	352
usgs-mcs-2026.2031	import-reliance	platinum		USA			2024	eq	85			%	1	85 percent		reported		353	usgs-mcs-2026	row 2031 of the extract	352
usgs-mcs-2026.2034	imports	palladium		USA	WLD		2025	eq	92000			kg	1000	92,000 kilograms		estimated	as:Pd	328	usgs-mcs-2026	row 2034 of the extract	329
usgs-mcs-2026.2035	imports	platinum		USA	WLD		2025	eq	99000			kg	1000	99,000 kilograms		estimated	as:Pt	330	usgs-mcs-2026	row 2035 of the extract	329
usgs-mcs-2026.2036	imports	platinum-group-metals	recycling	USA	WLD		2025	eq	150000			kg	10000	150,000 kilograms		estimated	as:PGM	331	usgs-mcs-2026	row 2036 of the extract	329
usgs-mcs-2026.2037	imports	iridium		USA	WLD		2025	eq	2200			kg	100	2,200 kilograms		estimated	as:Ir	332	usgs-mcs-2026	row 2037 of the extract	329
usgs-mcs-2026.2038	imports	osmium		USA	WLD		2025	eq	57			kg	1	57 kilograms		estimated	as:Os	333	usgs-mcs-2026	row 2038 of the extract	329
usgs-mcs-2026.2039	imports	rhodium		USA	WLD		2025	eq	14000			kg	1000	14,000 kilograms		estimated	as:Rh	334	usgs-mcs-2026	row 2039 of the extract	329
usgs-mcs-2026.2040	imports	ruthenium		USA	WLD		2025	eq	14000			kg	1000	14,000 kilograms		estimated	as:Ru	335	usgs-mcs-2026	row 2040 of the extract	329
usgs-mcs-2026.2041	exports	palladium		USA	WLD		2025	eq	18000			kg	1000	18,000 kilograms		estimated	as:Pd	336	usgs-mcs-2026	row 2041 of the extract	337
usgs-mcs-2026.2042	exports	platinum		USA	WLD		2025	eq	17000			kg	1000	17,000 kilograms		estimated	as:Pt	338	usgs-mcs-2026	row 2042 of the extract	337
usgs-mcs-2026.2043	exports	platinum-group-metals	recycling	USA	WLD		2025	eq	24000			kg	1000	24,000 kilograms		estimated	as:PGM	339	usgs-mcs-2026	row 2043 of the extract	337
usgs-mcs-2026.2044	exports	rhodium		USA	WLD		2025	eq	340			kg	10	340 kilograms		estimated	as:Rh	340	usgs-mcs-2026	row 2044 of the extract	337
usgs-mcs-2026.2045	exports	platinum-group-metals		USA	WLD		2025	eq	2700			kg	100	2,700 kilograms		estimated	as:PGM	341	usgs-mcs-2026	row 2045 of the extract	337
usgs-mcs-2026.2046	consumption	palladium		USA			2025	eq	130000			kg	10000	130,000 kilograms		estimated	as:Pd	342	usgs-mcs-2026	row 2046 of the extract	343
usgs-mcs-2026.2047	consumption	platinum		USA			2025	eq	92000			kg	1000	92,000 kilograms		estimated	as:Pt	344	usgs-mcs-2026	row 2047 of the extract	343
usgs-mcs-2026.2048	price	palladium		MARKET-NOT-STATED			2025	eq	1100			USD/troy oz	1	1,100 dollars per troy ounce		estimated		345	usgs-mcs-2026	row 2048 of the extract	346
usgs-mcs-2026.2049	price	platinum		MARKET-NOT-STATED			2025	eq	1200			USD/troy oz	1	1,200 dollars per troy ounce		estimated		347	usgs-mcs-2026	row 2049 of the extract	346
usgs-mcs-2026.2050	price	iridium		MARKET-NOT-STATED			2025	eq	4400			USD/troy oz	1	4,400 dollars per troy ounce		estimated		348	usgs-mcs-2026	row 2050 of the extract	346
usgs-mcs-2026.2051	price	rhodium		MARKET-NOT-STATED			2025	eq	5800			USD/troy oz	1	5,800 dollars per troy ounce		estimated		349	usgs-mcs-2026	row 2051 of the extract	346
usgs-mcs-2026.2052	price	ruthenium		MARKET-NOT-STATED			2025	eq	690			USD/troy oz	1	690 dollars per troy ounce		estimated		350	usgs-mcs-2026	row 2052 of the extract	346
usgs-mcs-2026.2053	employment	platinum-group-metals		USA			2025	eq	810			person	10	810 number		estimated		63	usgs-mcs-2026	row 2053 of the extract	
usgs-mcs-2026.2054	import-reliance	palladium		USA			2025	eq	57			%	1	57 percent		estimated		351	usgs-mcs-2026	row 2054 of the extract	352
usgs-mcs-2026.2055	import-reliance	platinum		USA			2025	eq	89			%	1	89 percent		estimated		353	usgs-mcs-2026	row 2055 of the extract	352
usgs-mcs-2026.2056	imports	palladium		USA	ZAF	own-imports	2021/2024	eq	37			%	1	37 percent		reported		354	usgs-mcs-2026	row 2056 of the extract	
usgs-mcs-2026.2057	imports	palladium		USA	RUS	own-imports	2021/2024	eq	36			%	1	36 percent		reported		354	usgs-mcs-2026	row 2057 of the extract	
usgs-mcs-2026.2058	imports	palladium		USA	BEL	own-imports	2021/2024	eq	6			%	1	6 percent		reported		354	usgs-mcs-2026	row 2058 of the extract	
usgs-mcs-2026.2059	imports	palladium		USA	CAN	own-imports	2021/2024	eq	6			%	1	6 percent		reported		354	usgs-mcs-2026	row 2059 of the extract	
usgs-mcs-2026.2060	imports	palladium		USA	OTHER-COUNTRIES	own-imports	2021/2024	eq	15			%	1	15 percent		reported		354	usgs-mcs-2026	row 2060 of the extract	
usgs-mcs-2026.2061	imports	platinum		USA	ZAF	own-imports	2021/2024	eq	49			%	1	49 percent		reported		355	usgs-mcs-2026	row 2061 of the extract	
usgs-mcs-2026.2062	imports	platinum		USA	BEL	own-imports	2021/2024	eq	10			%	1	10 percent		reported		355	usgs-mcs-2026	row 2062 of the extract	
usgs-mcs-2026.2063	imports	platinum		USA	DEU	own-imports	2021/2024	eq	10			%	1	10 percent		reported		355	usgs-mcs-2026	row 2063 of the extract	
usgs-mcs-2026.2064	imports	platinum		USA	ITA	own-imports	2021/2024	eq	8			%	1	8 percent		reported		355	usgs-mcs-2026	row 2064 of the extract	
usgs-mcs-2026.2065	imports	platinum		USA	OTHER-COUNTRIES	own-imports	2021/2024	eq	23			%	1	23 percent		reported		355	usgs-mcs-2026	row 2065 of the extract	
usgs-mcs-2026.2066	production	palladium	mining	USA			2024	eq	10200			kg	100	10,200 kilograms		estimated	as:Pd	325	usgs-mcs-2026	row 2066 of the extract (also row 2008)	
usgs-mcs-2026.2067	production	palladium	mining	CAN			2024	eq	17000			kg	1000	17,000 kilograms		reported	as:Pd	325	usgs-mcs-2026	row 2067 of the extract	
usgs-mcs-2026.2068	production	palladium	mining	RUS			2024	eq	89000			kg	1000	89,000 kilograms		estimated	as:Pd	325	usgs-mcs-2026	row 2068 of the extract	
usgs-mcs-2026.2069	production	palladium	mining	ZAF			2024	eq	82600			kg	100	82,600 kilograms		reported	as:Pd	325	usgs-mcs-2026	row 2069 of the extract	
usgs-mcs-2026.2070	production	palladium	mining	ZWE			2024	eq	15200			kg	100	15,200 kilograms		reported	as:Pd	325	usgs-mcs-2026	row 2070 of the extract	
usgs-mcs-2026.2071	production	palladium	mining	OTHER-COUNTRIES			2024	eq	2870			kg	10	2,870 kilograms		reported	as:Pd	325	usgs-mcs-2026	row 2071 of the extract	
usgs-mcs-2026.2072	production	palladium	mining	WLD			2024	eq	217000			kg	1000	217,000 kilograms		reported	as:Pd	325	usgs-mcs-2026	row 2072 of the extract	
usgs-mcs-2026.2073	production	palladium	mining	USA			2025	eq	6200			kg	100	6,200 kilograms		estimated	as:Pd	325	usgs-mcs-2026	row 2073 of the extract (also row 2032)	
usgs-mcs-2026.2074	production	palladium	mining	CAN			2025	eq	16000			kg	1000	16,000 kilograms		estimated	as:Pd	325	usgs-mcs-2026	row 2074 of the extract	
usgs-mcs-2026.2075	production	palladium	mining	RUS			2025	eq	84000			kg	1000	84,000 kilograms		estimated	as:Pd	325	usgs-mcs-2026	row 2075 of the extract	
usgs-mcs-2026.2076	production	palladium	mining	ZAF			2025	eq	70000			kg	1000	70,000 kilograms		estimated	as:Pd	325	usgs-mcs-2026	row 2076 of the extract	
usgs-mcs-2026.2077	production	palladium	mining	ZWE			2025	eq	15000			kg	1000	15,000 kilograms		estimated	as:Pd	325	usgs-mcs-2026	row 2077 of the extract	
usgs-mcs-2026.2078	production	palladium	mining	OTHER-COUNTRIES			2025	eq	2900			kg	100	2,900 kilograms		estimated	as:Pd	325	usgs-mcs-2026	row 2078 of the extract	
usgs-mcs-2026.2079	production	palladium	mining	WLD			2025	eq	190000			kg	10000	190,000 kilograms		estimated	as:Pd	325	usgs-mcs-2026	row 2079 of the extract	
usgs-mcs-2026.2080	production	platinum	mining	USA			2024	eq	3010			kg	10	3,010 kilograms		estimated	as:Pt	327	usgs-mcs-2026	row 2080 of the extract (also row 2009)	
usgs-mcs-2026.2081	production	platinum	mining	CAN			2024	eq	5700			kg	100	5,700 kilograms		reported	as:Pt	327	usgs-mcs-2026	row 2081 of the extract	
usgs-mcs-2026.2082	production	platinum	mining	RUS			2024	eq	22000			kg	1000	22,000 kilograms		estimated	as:Pt	327	usgs-mcs-2026	row 2082 of the extract	
usgs-mcs-2026.2083	production	platinum	mining	ZAF			2024	eq	126000			kg	1000	126,000 kilograms		reported	as:Pt	327	usgs-mcs-2026	row 2083 of the extract	
usgs-mcs-2026.2084	production	platinum	mining	ZWE			2024	eq	18400			kg	100	18,400 kilograms		reported	as:Pt	327	usgs-mcs-2026	row 2084 of the extract	
usgs-mcs-2026.2085	production	platinum	mining	OTHER-COUNTRIES			2024	eq	3860			kg	10	3,860 kilograms		reported	as:Pt	327	usgs-mcs-2026	row 2085 of the extract	
usgs-mcs-2026.2086	production	platinum	mining	WLD			2024	eq	179000			kg	1000	179,000 kilograms		reported	as:Pt	327	usgs-mcs-2026	row 2086 of the extract	
usgs-mcs-2026.2087	production	platinum	mining	USA			2025	eq	1800			kg	100	1,800 kilograms		estimated	as:Pt	327	usgs-mcs-2026	row 2087 of the extract (also row 2033)	
usgs-mcs-2026.2088	production	platinum	mining	CAN			2025	eq	5000			kg	100	5,000 kilograms		estimated	as:Pt	327	usgs-mcs-2026	row 2088 of the extract	
usgs-mcs-2026.2089	production	platinum	mining	RUS			2025	eq	20000			kg	1000	20,000 kilograms		estimated	as:Pt	327	usgs-mcs-2026	row 2089 of the extract	
usgs-mcs-2026.2090	production	platinum	mining	ZAF			2025	eq	120000			kg	10000	120,000 kilograms		estimated	as:Pt	327	usgs-mcs-2026	row 2090 of the extract	
usgs-mcs-2026.2091	production	platinum	mining	ZWE			2025	eq	18000			kg	1000	18,000 kilograms		estimated	as:Pt	327	usgs-mcs-2026	row 2091 of the extract	
usgs-mcs-2026.2092	production	platinum	mining	OTHER-COUNTRIES			2025	eq	3900			kg	100	3,900 kilograms		estimated	as:Pt	327	usgs-mcs-2026	row 2092 of the extract	
usgs-mcs-2026.2093	production	platinum	mining	WLD			2025	eq	170000			kg	10000	170,000 kilograms		estimated	as:Pt	327	usgs-mcs-2026	row 2093 of the extract	
usgs-mcs-2026.2094	reserves	platinum-group-metals		USA			2025	eq	590000			kg	10000	590,000 kilograms		estimated	as:PGM	356	usgs-mcs-2026	row 2094 of the extract	
usgs-mcs-2026.2095	reserves	platinum-group-metals		CAN			2025	eq	310000			kg	10000	310,000 kilograms		estimated	as:PGM	356	usgs-mcs-2026	row 2095 of the extract	
usgs-mcs-2026.2096	reserves	platinum-group-metals		RUS			2025	eq	11000000			kg	1000000	11,000,000 kilograms		estimated	as:PGM	356	usgs-mcs-2026	row 2096 of the extract	357
usgs-mcs-2026.2097	reserves	platinum-group-metals		ZAF			2025	eq	63000000			kg	1000000	63,000,000 kilograms		estimated	as:PGM	356	usgs-mcs-2026	row 2097 of the extract	
usgs-mcs-2026.2098	reserves	platinum-group-metals		ZWE			2025	eq	1300000			kg	100000	1,300,000 kilograms		estimated	as:PGM	356	usgs-mcs-2026	row 2098 of the extract	
usgs-mcs-2026.2099	reserves	platinum-group-metals		OTHER-COUNTRIES			2025								not-reported	estimated	as:PGM	356	usgs-mcs-2026	row 2099 of the extract	
usgs-mcs-2026.2100	reserves	platinum-group-metals		WLD			2025	gt	76000000			kg		>76,000,000 kilograms		estimated	as:PGM	356	usgs-mcs-2026	row 2100 of the extract	
usgs-mcs-2026.2101	imports	heavy-rare-earths	refining	USA	WLD		2021	eq	71			t	1	71 metric tons		estimated	as:REO	358	usgs-mcs-2026	row 2101 of the extract	359
usgs-mcs-2026.2102	price	terbium-oxide	refining	MARKET-NOT-STATED			2021	eq	1340			USD/kg	1	1,340 dollars per kilogram		reported		360	usgs-mcs-2026	row 2102 of the extract	361
usgs-mcs-2026.2103	price	dysprosium-oxide	refining	MARKET-NOT-STATED			2021	eq	410			USD/kg	1	410 dollars per kilogram		reported		362	usgs-mcs-2026	row 2103 of the extract	361
usgs-mcs-2026.2104	price	holmium-oxide	refining	MARKET-NOT-STATED			2021	eq	140			USD/kg	1	140 dollars per kilogram		reported		363	usgs-mcs-2026	row 2104 of the extract	361
usgs-mcs-2026.2105	price	erbium-oxide	refining	MARKET-NOT-STATED			2021	eq	36			USD/kg	1	36 dollars per kilogram		reported		364	usgs-mcs-2026	row 2105 of the extract	361
usgs-mcs-2026.2106	price	ytterbium-oxide	refining	MARKET-NOT-STATED			2021	eq	15			USD/kg	1	15 dollars per kilogram		reported		365	usgs-mcs-2026	row 2106 of the extract	361
usgs-mcs-2026.2107	price	lutetium-oxide	refining	MARKET-NOT-STATED			2021	eq	811			USD/kg	1	811 dollars per kilogram		reported		366	usgs-mcs-2026	row 2107 of the extract	361
usgs-mcs-2026.2108	import-reliance	heavy-rare-earths	refining	USA			2021	eq	100			%	1	100 percent		reported		367	usgs-mcs-2026	row 2108 of the extract	368
usgs-mcs-2026.2109	imports	heavy-rare-earths	refining	USA	WLD		2022	eq	70			t	1	70 metric tons		estimated	as:REO	358	usgs-mcs-2026	row 2109 of the extract	359
usgs-mcs-2026.2110	price	terbium-oxide	refining	MARKET-NOT-STATED			2022	eq	2050			USD/kg	1	2,050 dollars per kilogram		reported		360	usgs-mcs-2026	row 2110 of the extract	361
usgs-mcs-2026.2111	price	dysprosium-oxide	refining	MARKET-NOT-STATED			2022	eq	382			USD/kg	1	382 dollars per kilogram		reported		362	usgs-mcs-2026	row 2111 of the extract	361
usgs-mcs-2026.2112	price	holmium-oxide	refining	MARKET-NOT-STATED			2022	eq	180			USD/kg	1	180 dollars per kilogram		reported		363	usgs-mcs-2026	row 2112 of the extract	361
usgs-mcs-2026.2113	price	erbium-oxide	refining	MARKET-NOT-STATED			2022	eq	53			USD/kg	1	53 dollars per kilogram		reported		364	usgs-mcs-2026	row 2113 of the extract	361
usgs-mcs-2026.2114	price	ytterbium-oxide	refining	MARKET-NOT-STATED			2022	eq	14			USD/kg	1	14 dollars per kilogram		reported		365	usgs-mcs-2026	row 2114 of the extract	361
usgs-mcs-2026.2115	price	lutetium-oxide	refining	MARKET-NOT-STATED			2022	eq	814			USD/kg	1	814 dollars per kilogram		reported		366	usgs-mcs-2026	row 2115 of the extract	361
usgs-mcs-2026.2116	import-reliance	heavy-rare-earths	refining	USA			2022	eq	100			%	1	100 percent		reported		367	usgs-mcs-2026	row 2116 of the extract	368
usgs-mcs-2026.2117	imports	heavy-rare-earths	refining	USA	WLD		2023	eq	70			t	1	70 metric tons		estimated	as:REO	358	usgs-mcs-2026	row 2117 of the extract	359
usgs-mcs-2026.2118	price	terbium-oxide	refining	MARKET-NOT-STATED			2023	eq	1300			USD/kg	1	1,300 dollars per kilogram		reported		360	usgs-mcs-2026	row 2118 of the extract	361
usgs-mcs-2026.2119	price	dysprosium-oxide	refining	MARKET-NOT-STATED			2023	eq	330			USD/kg	1	330 dollars per kilogram		reported		362	usgs-mcs-2026	row 2119 of the extract	361
usgs-mcs-2026.2120	price	holmium-oxide	refining	MARKET-NOT-STATED			2023	eq	91			USD/kg	1	91 dollars per kilogram		reported		363	usgs-mcs-2026	row 2120 of the extract	361
usgs-mcs-2026.2121	price	erbium-oxide	refining	MARKET-NOT-STATED			2023	eq	41			USD/kg	1	41 dollars per kilogram		reported		364	usgs-mcs-2026	row 2121 of the extract	361
usgs-mcs-2026.2122	price	ytterbium-oxide	refining	MARKET-NOT-STATED			2023	eq	13			USD/kg	1	13 dollars per kilogram		reported		365	usgs-mcs-2026	row 2122 of the extract	361
usgs-mcs-2026.2123	price	lutetium-oxide	refining	MARKET-NOT-STATED			2023	eq	829			USD/kg	1	829 dollars per kilogram		reported		366	usgs-mcs-2026	row 2123 of the extract	361
usgs-mcs-2026.2124	import-reliance	heavy-rare-earths	refining	USA			2023	eq	100			%	1	100 percent		reported		367	usgs-mcs-2026	row 2124 of the extract	368
usgs-mcs-2026.2125	imports	heavy-rare-earths	refining	USA	WLD		2024	eq	74			t	1	74 metric tons		estimated	as:REO	358	usgs-mcs-2026	row 2125 of the extract	359
usgs-mcs-2026.2126	price	terbium-oxide	refining	MARKET-NOT-STATED			2024	eq	812			USD/kg	1	812 dollars per kilogram		reported		360	usgs-mcs-2026	row 2126 of the extract	361
usgs-mcs-2026.2127	price	dysprosium-oxide	refining	MARKET-NOT-STATED			2024	eq	257			USD/kg	1	257 dollars per kilogram		reported		362	usgs-mcs-2026	row 2127 of the extract	361
usgs-mcs-2026.2128	price	holmium-oxide	refining	MARKET-NOT-STATED			2024	eq	67			USD/kg	1	67 dollars per kilogram		reported		363	usgs-mcs-2026	row 2128 of the extract	361
usgs-mcs-2026.2129	price	erbium-oxide	refining	MARKET-NOT-STATED			2024	eq	43			USD/kg	1	43 dollars per kilogram		reported		364	usgs-mcs-2026	row 2129 of the extract	361
usgs-mcs-2026.2130	price	ytterbium-oxide	refining	MARKET-NOT-STATED			2024	eq	14			USD/kg	1	14 dollars per kilogram		reported		365	usgs-mcs-2026	row 2130 of the extract	361
usgs-mcs-2026.2131	price	lutetium-oxide	refining	MARKET-NOT-STATED			2024	eq	780			USD/kg	1	780 dollars per kilogram		reported		366	usgs-mcs-2026	row 2131 of the extract	361
usgs-mcs-2026.2132	import-reliance	heavy-rare-earths	refining	USA			2024	eq	100			%	1	100 percent		reported		367	usgs-mcs-2026	row 2132 of the extract	368
usgs-mcs-2026.2133	imports	heavy-rare-earths	refining	USA	WLD		2025	eq	100			t	10	100 metric tons		estimated	as:REO	358	usgs-mcs-2026	row 2133 of the extract	359
usgs-mcs-2026.2134	price	terbium-oxide	refining	MARKET-NOT-STATED			2025	eq	1010			USD/kg	1	1,010 dollars per kilogram		estimated		360	usgs-mcs-2026	row 2134 of the extract	361
usgs-mcs-2026.2135	price	dysprosium-oxide	refining	MARKET-NOT-STATED			2025	eq	239			USD/kg	1	239 dollars per kilogram		estimated		362	usgs-mcs-2026	row 2135 of the extract	361
usgs-mcs-2026.2136	price	holmium-oxide	refining	MARKET-NOT-STATED			2025	eq	70			USD/kg	1	70 dollars per kilogram		estimated		363	usgs-mcs-2026	row 2136 of the extract	361
usgs-mcs-2026.2137	price	erbium-oxide	refining	MARKET-NOT-STATED			2025	eq	46			USD/kg	1	46 dollars per kilogram		estimated		364	usgs-mcs-2026	row 2137 of the extract	361
usgs-mcs-2026.2138	price	ytterbium-oxide	refining	MARKET-NOT-STATED			2025	eq	15			USD/kg	1	15 dollars per kilogram		estimated		365	usgs-mcs-2026	row 2138 of the extract	361
usgs-mcs-2026.2139	price	lutetium-oxide	refining	MARKET-NOT-STATED			2025	eq	888			USD/kg	1	888 dollars per kilogram		estimated		366	usgs-mcs-2026	row 2139 of the extract	361
usgs-mcs-2026.2140	import-reliance	heavy-rare-earths	refining	USA			2025	eq	100			%	1	100 percent		estimated		367	usgs-mcs-2026	row 2140 of the extract	368
usgs-mcs-2026.2141	imports	terbium	refining	USA	CHN	own-imports	2021/2024	eq	100			%	1	100 percent		reported		369	usgs-mcs-2026	row 2141 of the extract	370
usgs-mcs-2026.2142	imports	holmium	refining	USA	CHN	own-imports	2021/2024	eq	100			%	1	100 percent		reported		371	usgs-mcs-2026	row 2142 of the extract	370
usgs-mcs-2026.2143	imports	erbium	refining	USA	DEU	own-imports	2021/2024	eq	51			%	1	51 percent		reported		372	usgs-mcs-2026	row 2143 of the extract	370
usgs-mcs-2026.2144	imports	erbium	refining	USA	CHN	own-imports	2021/2024	eq	40			%	1	40 percent		reported		372	usgs-mcs-2026	row 2144 of the extract	370
usgs-mcs-2026.2145	imports	erbium	refining	USA	NLD	own-imports	2021/2024	eq	9			%	1	9 percent		reported		372	usgs-mcs-2026	row 2145 of the extract	370
usgs-mcs-2026.2146	imports	ytterbium	refining	USA	CHN	own-imports	2021/2024	eq	86			%	1	86 percent		reported		373	usgs-mcs-2026	row 2146 of the extract	370
usgs-mcs-2026.2147	imports	ytterbium	refining	USA	DEU	own-imports	2021/2024	eq	4			%	1	4 percent		reported		373	usgs-mcs-2026	row 2147 of the extract	370
usgs-mcs-2026.2148	imports	ytterbium	refining	USA	CHL	own-imports	2021/2024	eq	4			%	1	4 percent		reported		373	usgs-mcs-2026	row 2148 of the extract	370
usgs-mcs-2026.2149	imports	ytterbium	refining	USA	KOR	own-imports	2021/2024	eq	3			%	1	3 percent		reported		373	usgs-mcs-2026	row 2149 of the extract	370
usgs-mcs-2026.2150	imports	ytterbium	refining	USA	OTHER-COUNTRIES	own-imports	2021/2024	eq	3			%	1	3 percent		reported		373	usgs-mcs-2026	row 2150 of the extract	370
usgs-mcs-2026.2151	imports	lutetium	refining	USA	CHN	own-imports	2021/2024	eq	100			%	1	100 percent		reported		374	usgs-mcs-2026	row 2151 of the extract	375
usgs-mcs-2026.2152	consumption	rubidium		USA			2025	lt	2000			kg		<2,000 kilograms		estimated	gross	376	usgs-mcs-2026	row 2152 of the extract	
usgs-mcs-2026.2153	price	rubidium		MARKET-NOT-STATED			2025	eq	138			USD/g	1	138 dollars per gram		estimated		377	usgs-mcs-2026	row 2153 of the extract	
usgs-mcs-2026.2154	price	rubidium		MARKET-NOT-STATED			2024	eq	128			USD/g	1	128 dollars per gram		estimated		377	usgs-mcs-2026	row 2154 of the extract	
usgs-mcs-2026.2164	reserves	rubidium		OTHER-COUNTRIES			2025	lt	200000			t		<200,000 metric tons		estimated	gross	378	usgs-mcs-2026	row 2164 of the extract	
usgs-mcs-2026.2165	imports	scandium-oxide	refining	USA	WLD		2021	eq	1			t	1	1 metric tons		estimated	as:Sc2O3	379	usgs-mcs-2026	row 2165 of the extract	380
usgs-mcs-2026.2166	price	scandium-oxide	refining	WLD			2021	range		890	1000	USD/kg	1	890–1,000 dollars per kilogram		reported		381	usgs-mcs-2026	row 2166 of the extract	382
usgs-mcs-2026.2167	price	scandium		WLD			2021	eq	5300			USD/kg	1	5,300 dollars per kilogram		reported		383	usgs-mcs-2026	row 2167 of the extract	384
usgs-mcs-2026.2168	price	scandium		WLD			2021	eq	42			USD/kg	1	42 dollars per kilogram		reported		385	usgs-mcs-2026	row 2168 of the extract	384
usgs-mcs-2026.2169	import-reliance	scandium		USA			2021	eq	100			%	1	100 percent		reported		17	usgs-mcs-2026	row 2169 of the extract	368
usgs-mcs-2026.2170	imports	scandium-oxide	refining	USA	WLD		2022	eq	6			t	1	6 metric tons		estimated	as:Sc2O3	379	usgs-mcs-2026	row 2170 of the extract	380
usgs-mcs-2026.2171	price	scandium-oxide	refining	WLD			2022	range		820	880	USD/kg	1	820–880 dollars per kilogram		reported		381	usgs-mcs-2026	row 2171 of the extract	382
usgs-mcs-2026.2172	price	scandium		WLD			2022	eq	5400			USD/kg	1	5,400 dollars per kilogram		reported		383	usgs-mcs-2026	row 2172 of the extract	384
usgs-mcs-2026.2173	price	scandium		WLD			2022	eq	40			USD/kg	1	40 dollars per kilogram		reported		385	usgs-mcs-2026	row 2173 of the extract	384
usgs-mcs-2026.2174	import-reliance	scandium		USA			2022	eq	100			%	1	100 percent		reported		17	usgs-mcs-2026	row 2174 of the extract	368
usgs-mcs-2026.2175	imports	scandium-oxide	refining	USA	WLD		2023	eq	6			t	1	6 metric tons		estimated	as:Sc2O3	379	usgs-mcs-2026	row 2175 of the extract	380
usgs-mcs-2026.2176	price	scandium-oxide	refining	WLD			2023	range		700	740	USD/kg	1	700–740 dollars per kilogram		reported		381	usgs-mcs-2026	row 2176 of the extract	382
usgs-mcs-2026.2177	price	scandium		WLD			2023	eq	5500			USD/kg	1	5,500 dollars per kilogram		reported		383	usgs-mcs-2026	row 2177 of the extract	384
usgs-mcs-2026.2178	price	scandium		WLD			2023	eq	37			USD/kg	1	37 dollars per kilogram		reported		385	usgs-mcs-2026	row 2178 of the extract	384
usgs-mcs-2026.2179	import-reliance	scandium		USA			2023	eq	100			%	1	100 percent		reported		17	usgs-mcs-2026	row 2179 of the extract	368
usgs-mcs-2026.2180	imports	scandium-oxide	refining	USA	WLD		2024	eq	7			t	1	7 metric tons		estimated	as:Sc2O3	379	usgs-mcs-2026	row 2180 of the extract	380
usgs-mcs-2026.2181	price	scandium-oxide	refining	WLD			2024	range		660	670	USD/kg	1	660–670 dollars per kilogram		reported		381	usgs-mcs-2026	row 2181 of the extract	382
usgs-mcs-2026.2182	price	scandium		WLD			2024	eq	5200			USD/kg	1	5,200 dollars per kilogram		reported		383	usgs-mcs-2026	row 2182 of the extract	384
usgs-mcs-2026.2183	price	scandium		WLD			2024	eq	34			USD/kg	1	34 dollars per kilogram		reported		385	usgs-mcs-2026	row 2183 of the extract	384
usgs-mcs-2026.2184	import-reliance	scandium		USA			2024	eq	100			%	1	100 percent		reported		17	usgs-mcs-2026	row 2184 of the extract	368
usgs-mcs-2026.2185	imports	scandium-oxide	refining	USA	WLD		2025	eq	4			t	1	4 metric tons		estimated	as:Sc2O3	379	usgs-mcs-2026	row 2185 of the extract	380
usgs-mcs-2026.2186	price	scandium-oxide	refining	WLD			2025	eq	640			USD/kg	1	640 dollars per kilogram		estimated		381	usgs-mcs-2026	row 2186 of the extract	382
usgs-mcs-2026.2187	price	scandium		WLD			2025	eq	5200			USD/kg	1	5,200 dollars per kilogram		estimated		383	usgs-mcs-2026	row 2187 of the extract	384
usgs-mcs-2026.2188	price	scandium		WLD			2025	eq	30			USD/kg	1	30 dollars per kilogram		estimated		385	usgs-mcs-2026	row 2188 of the extract	384
usgs-mcs-2026.2189	import-reliance	scandium		USA			2025	eq	100			%	1	100 percent		estimated		17	usgs-mcs-2026	row 2189 of the extract	368
usgs-mcs-2026.2190	imports	scandium		USA	JPN	own-imports	2021/2024	eq	89			%	1	89 percent		reported		64	usgs-mcs-2026	row 2190 of the extract	386
usgs-mcs-2026.2191	imports	scandium		USA	CHN	own-imports	2021/2024	eq	11			%	1	11 percent		reported		64	usgs-mcs-2026	row 2191 of the extract	387
usgs-mcs-2026.2192	capacity	scandium	refining	WLD			2025	eq	90			t	1	90 metric tons		estimated	as:Sc2O3	388	usgs-mcs-2026	row 2192 of the extract	
usgs-mcs-2026.2193	production	scandium	refining	WLD			2025	eq	80			t	1	80 metric tons		estimated	as:Sc2O3	389	usgs-mcs-2026	row 2193 of the extract	
usgs-mcs-2026.2194	reserves	scandium		AUS			2023	eq	34000			t	1000	34000 metric tons		estimated	as:Sc2O3	390	usgs-mcs-2026	row 2194 of the extract	391
usgs-mcs-2026.2195	production	tantalum	mining	USA			2021	eq	0			t		— metric tons		reported	as:Ta	0	usgs-mcs-2026	row 2195 of the extract	
usgs-mcs-2026.2196	production	tantalum	recycling	USA			2021								not-reported	reported	as:Ta	1	usgs-mcs-2026	row 2196 of the extract	
usgs-mcs-2026.2197	imports	tantalum		USA	WLD		2021	eq	1330			t	10	1,330 metric tons		reported	as:Ta	3	usgs-mcs-2026	row 2197 of the extract	392
usgs-mcs-2026.2198	exports	tantalum		USA	WLD		2021	eq	655			t	1	655 metric tons		reported	as:Ta	5	usgs-mcs-2026	row 2198 of the extract	392
usgs-mcs-2026.2200	consumption	tantalum		USA			2021	eq	663			t	1	663 metric tons		reported	as:Ta	59	usgs-mcs-2026	row 2200 of the extract	316
usgs-mcs-2026.2201	price	tantalum-concentrate	concentrate	MARKET-NOT-STATED			2021	eq	158			USD/kg	1	158 dollars per kilogram		reported		393	usgs-mcs-2026	row 2201 of the extract	394
usgs-mcs-2026.2202	import-reliance	tantalum		USA			2021	eq	100			%	1	100 percent		reported		17	usgs-mcs-2026	row 2202 of the extract	395
usgs-mcs-2026.2203	production	tantalum	mining	USA			2022	eq	0			t		— metric tons		reported	as:Ta	0	usgs-mcs-2026	row 2203 of the extract	
usgs-mcs-2026.2204	production	tantalum	recycling	USA			2022								not-reported	reported	as:Ta	1	usgs-mcs-2026	row 2204 of the extract	
usgs-mcs-2026.2205	imports	tantalum		USA	WLD		2022	eq	1720			t	10	1,720 metric tons		reported	as:Ta	3	usgs-mcs-2026	row 2205 of the extract	392
usgs-mcs-2026.2206	exports	tantalum		USA	WLD		2022	eq	662			t	1	662 metric tons		reported	as:Ta	5	usgs-mcs-2026	row 2206 of the extract	392
usgs-mcs-2026.2207	stockpile-release	tantalum		USA			2022	eq	0			t		— metric tons		reported	as:Ta	6	usgs-mcs-2026	row 2207 of the extract	91
usgs-mcs-2026.2208	consumption	tantalum		USA			2022	eq	1060			t	10	1,060 metric tons		reported	as:Ta	59	usgs-mcs-2026	row 2208 of the extract	316
usgs-mcs-2026.2209	price	tantalum-concentrate	concentrate	MARKET-NOT-STATED			2022	eq	196			USD/kg	1	196 dollars per kilogram		reported		393	usgs-mcs-2026	row 2209 of the extract	394
usgs-mcs-2026.2210	import-reliance	tantalum		USA			2022	eq	100			%	1	100 percent		reported		17	usgs-mcs-2026	row 2210 of the extract	395
usgs-mcs-2026.2211	production	tantalum	mining	USA			2023	eq	0			t		— metric tons		reported	as:Ta	0	usgs-mcs-2026	row 2211 of the extract	
usgs-mcs-2026.2212	production	tantalum	recycling	USA			2023								not-reported	reported	as:Ta	1	usgs-mcs-2026	row 2212 of the extract	
usgs-mcs-2026.2213	imports	tantalum		USA	WLD		2023	eq	1110			t	10	1,110 metric tons		reported	as:Ta	3	usgs-mcs-2026	row 2213 of the extract	392
usgs-mcs-2026.2214	exports	tantalum		USA	WLD		2023	eq	672			t	1	672 metric tons		reported	as:Ta	5	usgs-mcs-2026	row 2214 of the extract	392
usgs-mcs-2026.2215	stockpile-release	tantalum		USA			2023								not-reported	reported	as:Ta	6	usgs-mcs-2026	row 2215 of the extract	91
usgs-mcs-2026.2216	consumption	tantalum		USA			2023	eq	440			t	10	440 metric tons		reported	as:Ta	59	usgs-mcs-2026	row 2216 of the extract	396
usgs-mcs-2026.2217	price	tantalum-concentrate	concentrate	MARKET-NOT-STATED			2023	eq	170			USD/kg	1	170 dollars per kilogram		reported		393	usgs-mcs-2026	row 2217 of the extract	394
usgs-mcs-2026.2218	import-reliance	tantalum		USA			2023	eq	100			%	1	100 percent		reported		17	usgs-mcs-2026	row 2218 of the extract	395
usgs-mcs-2026.2220	production	tantalum	recycling	USA			2024								not-reported	reported	as:Ta	1	usgs-mcs-2026	row 2220 of the extract	
usgs-mcs-2026.2221	imports	tantalum		USA	WLD		2024	eq	1070			t	10	1,070 metric tons		reported	as:Ta	3	usgs-mcs-2026	row 2221 of the extract	392
usgs-mcs-2026.2222	exports	tantalum		USA	WLD		2024	eq	506			t	1	506 metric tons		reported	as:Ta	5	usgs-mcs-2026	row 2222 of the extract	392
usgs-mcs-2026.2223	stockpile-release	tantalum		USA			2024								not-reported	reported	as:Ta	6	usgs-mcs-2026	row 2223 of the extract	91
usgs-mcs-2026.2224	consumption	tantalum		USA			2024	eq	566			t	1	566 metric tons		reported	as:Ta	59	usgs-mcs-2026	row 2224 of the extract	316
usgs-mcs-2026.2225	price	tantalum-concentrate	concentrate	MARKET-NOT-STATED			2024	eq	167			USD/kg	1	167 dollars per kilogram		reported		393	usgs-mcs-2026	row 2225 of the extract	394
usgs-mcs-2026.2226	import-reliance	tantalum		USA			2024	eq	100			%	1	100 percent		reported		17	usgs-mcs-2026	row 2226 of the extract	395
usgs-mcs-2026.2228	production	tantalum	recycling	USA			2025								not-reported	reported	as:Ta	1	usgs-mcs-2026	row 2228 of the extract	
usgs-mcs-2026.2229	imports	tantalum		USA	WLD		2025	eq	1300			t	100	1,300 metric tons		estimated	as:Ta	3	usgs-mcs-2026	row 2229 of the extract	392
usgs-mcs-2026.2230	exports	tantalum		USA	WLD		2025	eq	420			t	10	420 metric tons		estimated	as:Ta	5	usgs-mcs-2026	row 2230 of the extract	392
usgs-mcs-2026.2231	stockpile-release	tantalum		USA			2025								not-reported	reported	as:Ta	6	usgs-mcs-2026	row 2231 of the extract	91
usgs-mcs-2026.2232	consumption	tantalum		USA			2025	eq	890			t	10	890 metric tons		estimated	as:Ta	59	usgs-mcs-2026	row 2232 of the extract	316
usgs-mcs-2026.2233	price	tantalum-concentrate	concentrate	MARKET-NOT-STATED			2025	eq	180			USD/kg	1	180 dollars per kilogram		estimated		393	usgs-mcs-2026	row 2233 of the extract	394
usgs-mcs-2026.2234	import-reliance	tantalum		USA			2025	eq	100			%	1	100 percent		estimated		17	usgs-mcs-2026	row 2234 of the extract	395
usgs-mcs-2026.2235	imports	tantalum-concentrate	concentrate	USA	AUS	own-imports	2021/2024	eq	64			%	1	64 percent		reported		397	usgs-mcs-2026	row 2235 of the extract	
usgs-mcs-2026.2236	imports	tantalum-concentrate	concentrate	USA	COD	own-imports	2021/2024	eq	9			%	1	9 percent		reported		397	usgs-mcs-2026	row 2236 of the extract	
usgs-mcs-2026.2237	imports	tantalum-concentrate	concentrate	USA	MOZ	own-imports	2021/2024	eq	10			%	1	10 percent		reported		397	usgs-mcs-2026	row 2237 of the extract	
usgs-mcs-2026.2238	imports	tantalum-concentrate	concentrate	USA	ARE	own-imports	2021/2024	eq	5			%	1	5 percent		reported		397	usgs-mcs-2026	row 2238 of the extract	
usgs-mcs-2026.2239	imports	tantalum-concentrate	concentrate	USA	OTHER-COUNTRIES	own-imports	2021/2024	eq	12			%	1	12 percent		reported		397	usgs-mcs-2026	row 2239 of the extract	
usgs-mcs-2026.2240	imports	tantalum		USA	CHN	own-imports	2021/2024	eq	47			%	1	47 percent		reported		398	usgs-mcs-2026	row 2240 of the extract	26
usgs-mcs-2026.2241	imports	tantalum		USA	DEU	own-imports	2021/2024	eq	25			%	1	25 percent		reported		398	usgs-mcs-2026	row 2241 of the extract	
usgs-mcs-2026.2242	imports	tantalum		USA	KAZ	own-imports	2021/2024	eq	16			%	1	16 percent		reported		398	usgs-mcs-2026	row 2242 of the extract	
usgs-mcs-2026.2243	imports	tantalum		USA	THA	own-imports	2021/2024	eq	4			%	1	4 percent		reported		398	usgs-mcs-2026	row 2243 of the extract	
usgs-mcs-2026.2244	imports	tantalum		USA	OTHER-COUNTRIES	own-imports	2021/2024	eq	8			%	1	8 percent		reported		398	usgs-mcs-2026	row 2244 of the extract	
usgs-mcs-2026.2245	imports	tantalum	recycling	USA	IDN	own-imports	2021/2024	eq	18			%	1	18 percent		reported		399	usgs-mcs-2026	row 2245 of the extract	
usgs-mcs-2026.2246	imports	tantalum	recycling	USA	KOR	own-imports	2021/2024	eq	18			%	1	18 percent		reported		399	usgs-mcs-2026	row 2246 of the extract	
usgs-mcs-2026.2247	imports	tantalum	recycling	USA	JPN	own-imports	2021/2024	eq	12			%	1	12 percent		reported		399	usgs-mcs-2026	row 2247 of the extract	
usgs-mcs-2026.2248	imports	tantalum	recycling	USA	CHN	own-imports	2021/2024	eq	8			%	1	8 percent		reported		399	usgs-mcs-2026	row 2248 of the extract	26
usgs-mcs-2026.2249	imports	tantalum	recycling	USA	OTHER-COUNTRIES	own-imports	2021/2024	eq	44			%	1	44 percent		reported		399	usgs-mcs-2026	row 2249 of the extract	
usgs-mcs-2026.2250	imports	tantalum		USA	CHN	own-imports	2021/2024	eq	22			%	1	22 percent		reported		400	usgs-mcs-2026	row 2250 of the extract	26
usgs-mcs-2026.2251	imports	tantalum		USA	AUS	own-imports	2021/2024	eq	14			%	1	14 percent		reported		400	usgs-mcs-2026	row 2251 of the extract	
usgs-mcs-2026.2252	imports	tantalum		USA	DEU	own-imports	2021/2024	eq	11			%	1	11 percent		reported		400	usgs-mcs-2026	row 2252 of the extract	
usgs-mcs-2026.2253	imports	tantalum		USA	IDN	own-imports	2021/2024	eq	7			%	1	7 percent		reported		400	usgs-mcs-2026	row 2253 of the extract	
usgs-mcs-2026.2254	imports	tantalum		USA	OTHER-COUNTRIES	own-imports	2021/2024	eq	46			%	1	46 percent		reported		400	usgs-mcs-2026	row 2254 of the extract	
usgs-mcs-2026.2255	production	tantalum	mining	USA			2024	eq	0			t		— metric tons		reported	as:Ta	28	usgs-mcs-2026	row 2255 of the extract (also row 2219)	
usgs-mcs-2026.2256	production	tantalum	mining	AUS			2024	eq	52			t	1	52 metric tons		estimated	as:Ta	28	usgs-mcs-2026	row 2256 of the extract	
usgs-mcs-2026.2257	production	tantalum	mining	BOL			2024	eq	2			t	1	2 metric tons		estimated	as:Ta	28	usgs-mcs-2026	row 2257 of the extract	
usgs-mcs-2026.2258	production	tantalum	mining	BRA			2024	eq	210			t	10	210 metric tons		reported	as:Ta	28	usgs-mcs-2026	row 2258 of the extract	
usgs-mcs-2026.2259	production	tantalum	mining	BDI			2024	eq	2			t	1	2 metric tons		estimated	as:Ta	28	usgs-mcs-2026	row 2259 of the extract	
usgs-mcs-2026.2260	production	tantalum	mining	CHN			2024	eq	76			t	1	76 metric tons		estimated	as:Ta	28	usgs-mcs-2026	row 2260 of the extract	
usgs-mcs-2026.2261	production	tantalum	mining	COD			2024	eq	1270			t	10	1,270 metric tons		estimated	as:Ta	28	usgs-mcs-2026	row 2261 of the extract	
usgs-mcs-2026.2262	production	tantalum	mining	ETH			2024	eq	40			t	1	40 metric tons		estimated	as:Ta	28	usgs-mcs-2026	row 2262 of the extract	
usgs-mcs-2026.2263	production	tantalum	mining	MOZ			2024	eq	55			t	1	55 metric tons		reported	as:Ta	28	usgs-mcs-2026	row 2263 of the extract	
usgs-mcs-2026.2264	production	tantalum	mining	NGA			2024	eq	390			t	10	390 metric tons		estimated	as:Ta	28	usgs-mcs-2026	row 2264 of the extract	
usgs-mcs-2026.2265	production	tantalum	mining	RUS			2024	eq	29			t	1	29 metric tons		estimated	as:Ta	28	usgs-mcs-2026	row 2265 of the extract	
usgs-mcs-2026.2266	production	tantalum	mining	RWA			2024	eq	374			t	1	374 metric tons		estimated	as:Ta	28	usgs-mcs-2026	row 2266 of the extract	
usgs-mcs-2026.2267	production	tantalum	mining	WLD			2024	eq	2500			t	100	2,500 metric tons		estimated	as:Ta	28	usgs-mcs-2026	row 2267 of the extract	
usgs-mcs-2026.2268	production	tantalum	mining	USA			2025	eq	0			t		— metric tons		estimated	as:Ta	28	usgs-mcs-2026	row 2268 of the extract (also row 2227)	
usgs-mcs-2026.2269	production	tantalum	mining	AUS			2025	eq	50			t	1	50 metric tons		estimated	as:Ta	28	usgs-mcs-2026	row 2269 of the extract	
usgs-mcs-2026.2270	production	tantalum	mining	BOL			2025	eq	2			t	1	2 metric tons		estimated	as:Ta	28	usgs-mcs-2026	row 2270 of the extract	
usgs-mcs-2026.2271	production	tantalum	mining	BRA			2025	eq	190			t	10	190 metric tons		estimated	as:Ta	28	usgs-mcs-2026	row 2271 of the extract	
usgs-mcs-2026.2272	production	tantalum	mining	BDI			2025	eq	2			t	1	2 metric tons		estimated	as:Ta	28	usgs-mcs-2026	row 2272 of the extract	
usgs-mcs-2026.2273	production	tantalum	mining	CHN			2025	eq	80			t	1	80 metric tons		estimated	as:Ta	28	usgs-mcs-2026	row 2273 of the extract	
usgs-mcs-2026.2274	production	tantalum	mining	COD			2025	eq	1300			t	100	1,300 metric tons		estimated	as:Ta	28	usgs-mcs-2026	row 2274 of the extract	
usgs-mcs-2026.2275	production	tantalum	mining	ETH			2025	eq	40			t	1	40 metric tons		estimated	as:Ta	28	usgs-mcs-2026	row 2275 of the extract	
usgs-mcs-2026.2276	production	tantalum	mining	MOZ			2025	eq	1			t	1	1 metric tons		estimated	as:Ta	28	usgs-mcs-2026	row 2276 of the extract	
usgs-mcs-2026.2277	production	tantalum	mining	NGA			2025	eq	390			t	10	390 metric tons		estimated	as:Ta	28	usgs-mcs-2026	row 2277 of the extract	
usgs-mcs-2026.2278	production	tantalum	mining	RUS			2025	eq	30			t	1	30 metric tons		estimated	as:Ta	28	usgs-mcs-2026	row 2278 of the extract	
usgs-mcs-2026.2279	production	tantalum	mining	RWA			2025	eq	400			t	10	400 metric tons		estimated	as:Ta	28	usgs-mcs-2026	row 2279 of the extract	
usgs-mcs-2026.2280	production	tantalum	mining	WLD			2025	eq	2500			t	100	2,500 metric tons		estimated	as:Ta	28	usgs-mcs-2026	row 2280 of the extract	
usgs-mcs-2026.2281	reserves	tantalum		USA			2025	eq	0			t		— metric tons		estimated	as:Ta	46	usgs-mcs-2026	row 2281 of the extract	
usgs-mcs-2026.2282	reserves	tantalum		AUS			2025	eq	120000			t	10000	120,000 metric tons		estimated	as:Ta	46	usgs-mcs-2026	row 2282 of the extract	401
usgs-mcs-2026.2283	reserves	tantalum		BOL			2025								not-reported	estimated	as:Ta	46	usgs-mcs-2026	row 2283 of the extract	
usgs-mcs-2026.2284	reserves	tantalum		BRA			2025	eq	40000			t	1000	40,000 metric tons		estimated	as:Ta	46	usgs-mcs-2026	row 2284 of the extract	
usgs-mcs-2026.2285	reserves	tantalum		BDI			2025								not-reported	estimated	as:Ta	46	usgs-mcs-2026	row 2285 of the extract	
usgs-mcs-2026.2286	reserves	tantalum		CHN			2025	eq	240000			t	10000	240,000 metric tons		estimated	as:Ta	46	usgs-mcs-2026	row 2286 of the extract	
usgs-mcs-2026.2287	reserves	tantalum		COD			2025								not-reported	estimated	as:Ta	46	usgs-mcs-2026	row 2287 of the extract	
usgs-mcs-2026.2288	reserves	tantalum		ETH			2025								not-reported	estimated	as:Ta	46	usgs-mcs-2026	row 2288 of the extract	
usgs-mcs-2026.2289	reserves	tantalum		MOZ			2025								not-reported	estimated	as:Ta	46	usgs-mcs-2026	row 2289 of the extract	
usgs-mcs-2026.2290	reserves	tantalum		NGA			2025								not-reported	estimated	as:Ta	46	usgs-mcs-2026	row 2290 of the extract	
usgs-mcs-2026.2291	reserves	tantalum		RUS			2025	eq	150			t	10	150 metric tons		estimated	as:Ta	46	usgs-mcs-2026	row 2291 of the extract	
usgs-mcs-2026.2292	reserves	tantalum		RWA			2025								not-reported	estimated	as:Ta	46	usgs-mcs-2026	row 2292 of the extract	
usgs-mcs-2026.2293	reserves	tantalum		WLD			2025								not-reported	estimated	as:Ta	46	usgs-mcs-2026	row 2293 of the extract	
usgs-mcs-2026.2294	production	tellurium	refining	USA			2021								withheld	reported	as:Te	402	usgs-mcs-2026	row 2294 of the extract	
usgs-mcs-2026.2295	imports	tellurium		USA	WLD		2021	eq	42			t	1	42 metric tons		reported	as:Te	3	usgs-mcs-2026	row 2295 of the extract	
usgs-mcs-2026.2296	exports	tellurium		USA	WLD		2021	eq	2			t	1	2 metric tons		reported	as:Te	5	usgs-mcs-2026	row 2296 of the extract	403
usgs-mcs-2026.2297	consumption	tellurium		USA			2021								withheld	reported	as:Te	59	usgs-mcs-2026	row 2297 of the extract	404
usgs-mcs-2026.2298	price	tellurium		USA			2021	eq	69.72			USD/kg	0.01	69.72 dollars per kilogram		reported		405	usgs-mcs-2026	row 2298 of the extract	406
usgs-mcs-2026.2299	price	tellurium		EUROPE			2021	eq	67.26			USD/kg	0.01	67.26 dollars per kilogram		reported		407	usgs-mcs-2026	row 2299 of the extract	408
usgs-mcs-2026.2300	stocks	tellurium		USA			2021								withheld	reported	as:Te	126	usgs-mcs-2026	row 2300 of the extract	
usgs-mcs-2026.2301	import-reliance	tellurium		USA			2021	gt	95			%		>95 percent		reported		17	usgs-mcs-2026	row 2301 of the extract	114
usgs-mcs-2026.2302	production	tellurium	refining	USA			2022								withheld	reported	as:Te	402	usgs-mcs-2026	row 2302 of the extract	
usgs-mcs-2026.2303	imports	tellurium		USA	WLD		2022	eq	37			t	1	37 metric tons		reported	as:Te	3	usgs-mcs-2026	row 2303 of the extract	
usgs-mcs-2026.2304	exports	tellurium		USA	WLD		2022	eq	1			t	1	1 metric tons		reported	as:Te	5	usgs-mcs-2026	row 2304 of the extract	403
usgs-mcs-2026.2305	consumption	tellurium		USA			2022								withheld	reported	as:Te	59	usgs-mcs-2026	row 2305 of the extract	404
usgs-mcs-2026.2306	price	tellurium		USA			2022	eq	70.34			USD/kg	0.01	70.34 dollars per kilogram		reported		405	usgs-mcs-2026	row 2306 of the extract	406
usgs-mcs-2026.2307	price	tellurium		EUROPE			2022	eq	68.1			USD/kg	0.1	68.1 dollars per kilogram		reported		407	usgs-mcs-2026	row 2307 of the extract	408
usgs-mcs-2026.2308	stocks	tellurium		USA			2022								withheld	reported	as:Te	126	usgs-mcs-2026	row 2308 of the extract	
usgs-mcs-2026.2309	import-reliance	tellurium		USA			2022	gt	75			%		>75 percent		reported		17	usgs-mcs-2026	row 2309 of the extract	114
usgs-mcs-2026.2310	production	tellurium	refining	USA			2023								withheld	reported	as:Te	402	usgs-mcs-2026	row 2310 of the extract	
usgs-mcs-2026.2311	imports	tellurium		USA	WLD		2023	eq	8			t	1	8 metric tons		reported	as:Te	3	usgs-mcs-2026	row 2311 of the extract	
usgs-mcs-2026.2312	exports	tellurium		USA	WLD		2023	eq	15			t	1	15 metric tons		reported	as:Te	5	usgs-mcs-2026	row 2312 of the extract	403
usgs-mcs-2026.2313	consumption	tellurium		USA			2023								withheld	reported	as:Te	59	usgs-mcs-2026	row 2313 of the extract	404
usgs-mcs-2026.2314	price	tellurium		USA			2023	eq	79.09			USD/kg	0.01	79.09 dollars per kilogram		reported		405	usgs-mcs-2026	row 2314 of the extract	406
usgs-mcs-2026.2315	price	tellurium		EUROPE			2023	eq	76.74			USD/kg	0.01	76.74 dollars per kilogram		reported		407	usgs-mcs-2026	row 2315 of the extract	408
usgs-mcs-2026.2316	stocks	tellurium		USA			2023								withheld	reported	as:Te	126	usgs-mcs-2026	row 2316 of the extract	
usgs-mcs-2026.2317	import-reliance	tellurium		USA			2023	lt	0			%		E percent		reported		17	usgs-mcs-2026	row 2317 of the extract	114
usgs-mcs-2026.2319	imports	tellurium		USA	WLD		2024	eq	6			t	1	6 metric tons		reported	as:Te	3	usgs-mcs-2026	row 2319 of the extract	
usgs-mcs-2026.2320	exports	tellurium		USA	WLD		2024	eq	3			t	1	3 metric tons		reported	as:Te	5	usgs-mcs-2026	row 2320 of the extract	403
usgs-mcs-2026.2321	consumption	tellurium		USA			2024								withheld	reported	as:Te	59	usgs-mcs-2026	row 2321 of the extract	404
usgs-mcs-2026.2322	price	tellurium		USA			2024	eq	74.77			USD/kg	0.01	74.77 dollars per kilogram		reported		405	usgs-mcs-2026	row 2322 of the extract	406
usgs-mcs-2026.2323	price	tellurium		EUROPE			2024	eq	81.54			USD/kg	0.01	81.54 dollars per kilogram		reported		407	usgs-mcs-2026	row 2323 of the extract	408
usgs-mcs-2026.2324	stocks	tellurium		USA			2024								withheld	reported	as:Te	126	usgs-mcs-2026	row 2324 of the extract	
usgs-mcs-2026.2325	import-reliance	tellurium		USA			2024	lt	25			%		<25 percent		reported		17	usgs-mcs-2026	row 2325 of the extract	114
usgs-mcs-2026.2327	imports	tellurium		USA	WLD		2025	eq	14			t	1	14 metric tons		estimated	as:Te	3	usgs-mcs-2026	row 2327 of the extract	
usgs-mcs-2026.2328	exports	tellurium		USA	WLD		2025	eq	3			t	1	3 metric tons		estimated	as:Te	5	usgs-mcs-2026	row 2328 of the extract	403
usgs-mcs-2026.2329	consumption	tellurium		USA			2025								withheld	reported	as:Te	59	usgs-mcs-2026	row 2329 of the extract	404
usgs-mcs-2026.2330	price	tellurium		USA			2025	eq	120			USD/kg	1	120 dollars per kilogram		estimated		405	usgs-mcs-2026	row 2330 of the extract	406
usgs-mcs-2026.2331	price	tellurium		EUROPE			2025	eq	150			USD/kg	1	150 dollars per kilogram		estimated		407	usgs-mcs-2026	row 2331 of the extract	408
usgs-mcs-2026.2332	stocks	tellurium		USA			2025								withheld	reported	as:Te	126	usgs-mcs-2026	row 2332 of the extract	
usgs-mcs-2026.2333	import-reliance	tellurium		USA			2025	gt	25			%		>25 percent		estimated		17	usgs-mcs-2026	row 2333 of the extract	114
usgs-mcs-2026.2334	imports	tellurium		USA	CAN	own-imports	2021/2024	eq	64			%	1	64 percent		reported		64	usgs-mcs-2026	row 2334 of the extract	
usgs-mcs-2026.2335	imports	tellurium		USA	PHL	own-imports	2021/2024	eq	14			%	1	14 percent		reported		64	usgs-mcs-2026	row 2335 of the extract	
usgs-mcs-2026.2336	imports	tellurium		USA	JPN	own-imports	2021/2024	eq	8			%	1	8 percent		reported		64	usgs-mcs-2026	row 2336 of the extract	
usgs-mcs-2026.2337	imports	tellurium		USA	DEU	own-imports	2021/2024	eq	5			%	1	5 percent		reported		64	usgs-mcs-2026	row 2337 of the extract	
usgs-mcs-2026.2338	imports	tellurium		USA	OTHER-COUNTRIES	own-imports	2021/2024	eq	9			%	1	9 percent		reported		64	usgs-mcs-2026	row 2338 of the extract	
usgs-mcs-2026.2339	production	tellurium	refining	USA			2024								withheld	reported	as:Te	409	usgs-mcs-2026	row 2339 of the extract (also row 2318)	410
usgs-mcs-2026.2340	production	tellurium	refining	BGR			2024	eq	1			t	1	1 metric tons		estimated	as:Te	225	usgs-mcs-2026	row 2340 of the extract	410
usgs-mcs-2026.2341	production	tellurium	refining	CAN			2024	eq	27			t	1	27 metric tons		estimated	as:Te	225	usgs-mcs-2026	row 2341 of the extract	410
usgs-mcs-2026.2342	production	tellurium	refining	CHN			2024	eq	750			t	10	750 metric tons		estimated	as:Te	225	usgs-mcs-2026	row 2342 of the extract	410
usgs-mcs-2026.2343	production	tellurium	refining	JPN			2024	eq	70			t	1	70 metric tons		estimated	as:Te	225	usgs-mcs-2026	row 2343 of the extract	410
usgs-mcs-2026.2344	production	tellurium	refining	RUS			2024	eq	64			t	1	64 metric tons		estimated	as:Te	225	usgs-mcs-2026	row 2344 of the extract	410
usgs-mcs-2026.2345	production	tellurium	refining	ZAF			2024	eq	5			t	1	5 metric tons		estimated	as:Te	225	usgs-mcs-2026	row 2345 of the extract	410
usgs-mcs-2026.2346	production	tellurium	refining	SWE			2024	eq	46			t	1	46 metric tons		reported	as:Te	411	usgs-mcs-2026	row 2346 of the extract	412
usgs-mcs-2026.2347	production	tellurium	refining	UZB			2024	eq	18			t	1	18 metric tons		estimated	as:Te	225	usgs-mcs-2026	row 2347 of the extract	410
usgs-mcs-2026.2348	production	tellurium	refining	OTHER-COUNTRIES			2024								not-reported	reported	as:Te	225	usgs-mcs-2026	row 2348 of the extract	413
usgs-mcs-2026.2349	production	tellurium	refining	WLD			2024	eq	981			t	1	981 metric tons		estimated	as:Te	225	usgs-mcs-2026	row 2349 of the extract	414
usgs-mcs-2026.2350	production	tellurium	refining	USA			2025								withheld	estimated	as:Te	409	usgs-mcs-2026	row 2350 of the extract (also row 2326)	410
usgs-mcs-2026.2351	production	tellurium	refining	BGR			2025	eq	1			t	1	1 metric tons		estimated	as:Te	225	usgs-mcs-2026	row 2351 of the extract	410
usgs-mcs-2026.2352	production	tellurium	refining	CAN			2025	eq	28			t	1	28 metric tons		estimated	as:Te	225	usgs-mcs-2026	row 2352 of the extract	410
usgs-mcs-2026.2353	production	tellurium	refining	CHN			2025	eq	800			t	10	800 metric tons		estimated	as:Te	225	usgs-mcs-2026	row 2353 of the extract	410
usgs-mcs-2026.2354	production	tellurium	refining	JPN			2025	eq	61			t	1	61 metric tons		estimated	as:Te	225	usgs-mcs-2026	row 2354 of the extract	410
usgs-mcs-2026.2355	production	tellurium	refining	RUS			2025	eq	67			t	1	67 metric tons		estimated	as:Te	225	usgs-mcs-2026	row 2355 of the extract	410
usgs-mcs-2026.2356	production	tellurium	refining	ZAF			2025	eq	5			t	1	5 metric tons		estimated	as:Te	225	usgs-mcs-2026	row 2356 of the extract	410
usgs-mcs-2026.2357	production	tellurium	refining	SWE			2025	eq	48			t	1	48 metric tons		estimated	as:Te	411	usgs-mcs-2026	row 2357 of the extract	410
usgs-mcs-2026.2358	production	tellurium	refining	UZB			2025	eq	18			t	1	18 metric tons		estimated	as:Te	225	usgs-mcs-2026	row 2358 of the extract	410
usgs-mcs-2026.2359	production	tellurium	refining	OTHER-COUNTRIES			2025								not-reported	estimated	as:Te	225	usgs-mcs-2026	row 2359 of the extract	413
usgs-mcs-2026.2360	production	tellurium	refining	WLD			2025	eq	1000			t	100	1,000 metric tons		estimated	as:Te	225	usgs-mcs-2026	row 2360 of the extract	414
usgs-mcs-2026.2361	capacity	tellurium	refining	USA			2025								withheld	estimated	as:Te	415	usgs-mcs-2026	row 2361 of the extract	410
usgs-mcs-2026.2362	capacity	tellurium	refining	BGR			2025	eq	5			t	1	5 metric tons		estimated	as:Te	262	usgs-mcs-2026	row 2362 of the extract	410
usgs-mcs-2026.2363	capacity	tellurium	refining	CAN			2025	eq	30			t	1	30 metric tons		estimated	as:Te	262	usgs-mcs-2026	row 2363 of the extract	410
usgs-mcs-2026.2364	capacity	tellurium	refining	CHN			2025	eq	1000			t	100	1,000 metric tons		estimated	as:Te	262	usgs-mcs-2026	row 2364 of the extract	410
usgs-mcs-2026.2365	capacity	tellurium	refining	JPN			2025	eq	75			t	1	75 metric tons		estimated	as:Te	262	usgs-mcs-2026	row 2365 of the extract	410
usgs-mcs-2026.2366	capacity	tellurium	refining	RUS			2025	eq	80			t	1	80 metric tons		estimated	as:Te	262	usgs-mcs-2026	row 2366 of the extract	410
usgs-mcs-2026.2367	capacity	tellurium	refining	ZAF			2025	eq	10			t	1	10 metric tons		estimated	as:Te	262	usgs-mcs-2026	row 2367 of the extract	410
usgs-mcs-2026.2368	capacity	tellurium	refining	SWE			2025	eq	50			t	1	50 metric tons		estimated	as:Te	416	usgs-mcs-2026	row 2368 of the extract	410
usgs-mcs-2026.2369	capacity	tellurium	refining	UZB			2025	eq	50			t	1	50 metric tons		estimated	as:Te	262	usgs-mcs-2026	row 2369 of the extract	410
usgs-mcs-2026.2370	capacity	tellurium	refining	OTHER-COUNTRIES			2025								not-reported	estimated	as:Te	262	usgs-mcs-2026	row 2370 of the extract	413
usgs-mcs-2026.2371	capacity	tellurium	refining	WLD			2025	eq	1300			t	100	1,300 metric tons		estimated	as:Te	262	usgs-mcs-2026	row 2371 of the extract	410
usgs-mcs-2026.2372	production	tin	recycling	USA			2021	eq	9430			t	10	9,430 metric tons		estimated	as:Sn	417	usgs-mcs-2026	row 2372 of the extract	
usgs-mcs-2026.2373	production	tin	recycling	USA			2021	eq	7600			t	100	7,600 metric tons		estimated	as:Sn	418	usgs-mcs-2026	row 2373 of the extract	
usgs-mcs-2026.2374	imports	refined-tin	metal	USA	WLD		2021	eq	38100			t	100	38,100 metric tons		reported	as:Sn	236	usgs-mcs-2026	row 2374 of the extract	
usgs-mcs-2026.2375	imports	tin		USA	WLD		2021	eq	1110			t	10	1,110 metric tons		reported	gross	419	usgs-mcs-2026	row 2375 of the extract	
usgs-mcs-2026.2376	imports	tin	recycling	USA	WLD		2021	eq	18600			t	100	18,600 metric tons		reported	gross	420	usgs-mcs-2026	row 2376 of the extract	
usgs-mcs-2026.2377	exports	refined-tin	metal	USA	WLD		2021	eq	1290			t	10	1,290 metric tons		reported	as:Sn	238	usgs-mcs-2026	row 2377 of the extract	
usgs-mcs-2026.2378	exports	tin		USA	WLD		2021	eq	630			t	10	630 metric tons		reported	gross	421	usgs-mcs-2026	row 2378 of the extract	
usgs-mcs-2026.2379	exports	tin	recycling	USA	WLD		2021	eq	2800			t	100	2,800 metric tons		reported	gross	422	usgs-mcs-2026	row 2379 of the extract	
usgs-mcs-2026.2380	stockpile-release	tin		USA			2021	eq	437			t	1	437 metric tons		reported	gross	423	usgs-mcs-2026	row 2380 of the extract	424
usgs-mcs-2026.2381	consumption	tin		USA			2021	eq	48000			t	1000	48,000 metric tons		reported	as:Sn	425	usgs-mcs-2026	row 2381 of the extract	426
usgs-mcs-2026.2382	price	tin		USA			2021	eq	1580			USc/lb	1	1,580 cents per pound		reported		427	usgs-mcs-2026	row 2382 of the extract	124
usgs-mcs-2026.2383	price	tin		lme			2021	eq	1478			USc/lb	1	1,478 cents per pound		reported		428	usgs-mcs-2026	row 2383 of the extract	124
usgs-mcs-2026.2384	stocks	tin		USA			2021	eq	9030			t	10	9,030 metric tons		reported	as:Sn	429	usgs-mcs-2026	row 2384 of the extract	
usgs-mcs-2026.2385	import-reliance	tin		USA			2021	eq	80			%	1	80 percent		reported		430	usgs-mcs-2026	row 2385 of the extract	431
usgs-mcs-2026.2386	production	tin	recycling	USA			2022	eq	9420			t	10	9,420 metric tons		estimated	as:Sn	417	usgs-mcs-2026	row 2386 of the extract	
usgs-mcs-2026.2387	production	tin	recycling	USA			2022	eq	7900			t	100	7,900 metric tons		estimated	as:Sn	418	usgs-mcs-2026	row 2387 of the extract	
usgs-mcs-2026.2388	imports	refined-tin	metal	USA	WLD		2022	eq	33200			t	100	33,200 metric tons		reported	as:Sn	236	usgs-mcs-2026	row 2388 of the extract	
usgs-mcs-2026.2389	imports	tin		USA	WLD		2022	eq	735			t	1	735 metric tons		reported	gross	419	usgs-mcs-2026	row 2389 of the extract	
usgs-mcs-2026.2390	imports	tin	recycling	USA	WLD		2022	eq	11600			t	100	11,600 metric tons		reported	gross	420	usgs-mcs-2026	row 2390 of the extract	
usgs-mcs-2026.2391	exports	refined-tin	metal	USA	WLD		2022	eq	1310			t	10	1,310 metric tons		reported	as:Sn	238	usgs-mcs-2026	row 2391 of the extract	
usgs-mcs-2026.2392	exports	tin		USA	WLD		2022	eq	531			t	1	531 metric tons		reported	gross	421	usgs-mcs-2026	row 2392 of the extract	
usgs-mcs-2026.2393	exports	tin	recycling	USA	WLD		2022	eq	30300			t	100	30,300 metric tons		reported	gross	422	usgs-mcs-2026	row 2393 of the extract	
usgs-mcs-2026.2394	stockpile-release	tin		USA			2022	eq	0			t		— metric tons		reported	gross	423	usgs-mcs-2026	row 2394 of the extract	424
usgs-mcs-2026.2395	consumption	tin		USA			2022	eq	41200			t	100	41,200 metric tons		reported	as:Sn	425	usgs-mcs-2026	row 2395 of the extract	426
usgs-mcs-2026.2396	price	tin		USA			2022	eq	1546			USc/lb	1	1,546 cents per pound		reported		427	usgs-mcs-2026	row 2396 of the extract	124
usgs-mcs-2026.2397	price	tin		lme			2022	eq	1423			USc/lb	1	1,423 cents per pound		reported		428	usgs-mcs-2026	row 2397 of the extract	124
usgs-mcs-2026.2398	stocks	tin		USA			2022	eq	9180			t	10	9,180 metric tons		reported	as:Sn	429	usgs-mcs-2026	row 2398 of the extract	
usgs-mcs-2026.2399	import-reliance	tin		USA			2022	eq	77			%	1	77 percent		reported		430	usgs-mcs-2026	row 2399 of the extract	431
usgs-mcs-2026.2400	production	tin	recycling	USA			2023	eq	9430			t	10	9,430 metric tons		estimated	as:Sn	417	usgs-mcs-2026	row 2400 of the extract	
usgs-mcs-2026.2401	production	tin	recycling	USA			2023	eq	7900			t	100	7,900 metric tons		estimated	as:Sn	418	usgs-mcs-2026	row 2401 of the extract	
usgs-mcs-2026.2402	imports	refined-tin	metal	USA	WLD		2023	eq	28200			t	100	28,200 metric tons		reported	as:Sn	236	usgs-mcs-2026	row 2402 of the extract	
usgs-mcs-2026.2403	imports	tin		USA	WLD		2023	eq	901			t	1	901 metric tons		reported	gross	419	usgs-mcs-2026	row 2403 of the extract	
usgs-mcs-2026.2404	imports	tin	recycling	USA	WLD		2023	eq	10700			t	100	10,700 metric tons		reported	gross	420	usgs-mcs-2026	row 2404 of the extract	
usgs-mcs-2026.2405	exports	refined-tin	metal	USA	WLD		2023	eq	918			t	1	918 metric tons		reported	as:Sn	238	usgs-mcs-2026	row 2405 of the extract	
usgs-mcs-2026.2406	exports	tin		USA	WLD		2023	eq	652			t	1	652 metric tons		reported	gross	421	usgs-mcs-2026	row 2406 of the extract	
usgs-mcs-2026.2407	exports	tin	recycling	USA	WLD		2023	eq	38000			t	1000	38,000 metric tons		reported	gross	422	usgs-mcs-2026	row 2407 of the extract	
usgs-mcs-2026.2408	stockpile-release	tin		USA			2023								not-reported	reported	gross	423	usgs-mcs-2026	row 2408 of the extract	424
usgs-mcs-2026.2409	consumption	tin		USA			2023	eq	35000			t	1000	35,000 metric tons		reported	as:Sn	425	usgs-mcs-2026	row 2409 of the extract	426
usgs-mcs-2026.2410	price	tin		USA			2023	eq	1256			USc/lb	1	1,256 cents per pound		reported		427	usgs-mcs-2026	row 2410 of the extract	124
usgs-mcs-2026.2411	price	tin		lme			2023	eq	1177			USc/lb	1	1,177 cents per pound		reported		428	usgs-mcs-2026	row 2411 of the extract	124
usgs-mcs-2026.2412	stocks	tin		USA			2023	eq	10900			t	100	10,900 metric tons		reported	as:Sn	429	usgs-mcs-2026	row 2412 of the extract	
usgs-mcs-2026.2413	import-reliance	tin		USA			2023	eq	73			%	1	73 percent		reported		430	usgs-mcs-2026	row 2413 of the extract	431
usgs-mcs-2026.2414	production	tin	recycling	USA			2024	eq	8550			t	10	8,550 metric tons		estimated	as:Sn	417	usgs-mcs-2026	row 2414 of the extract	
usgs-mcs-2026.2415	production	tin	recycling	USA			2024	eq	8000			t	100	8,000 metric tons		estimated	as:Sn	418	usgs-mcs-2026	row 2415 of the extract	
usgs-mcs-2026.2416	imports	refined-tin	metal	USA	WLD		2024	eq	25400			t	100	25,400 metric tons		reported	as:Sn	236	usgs-mcs-2026	row 2416 of the extract	
usgs-mcs-2026.2417	imports	tin		USA	WLD		2024	eq	731			t	1	731 metric tons		reported	gross	419	usgs-mcs-2026	row 2417 of the extract	
usgs-mcs-2026.2418	imports	tin	recycling	USA	WLD		2024	eq	8210			t	10	8,210 metric tons		reported	gross	420	usgs-mcs-2026	row 2418 of the extract	
usgs-mcs-2026.2419	exports	refined-tin	metal	USA	WLD		2024	eq	596			t	1	596 metric tons		reported	as:Sn	238	usgs-mcs-2026	row 2419 of the extract	
usgs-mcs-2026.2420	exports	tin		USA	WLD		2024	eq	1330			t	10	1,330 metric tons		reported	gross	421	usgs-mcs-2026	row 2420 of the extract	
usgs-mcs-2026.2421	exports	tin	recycling	USA	WLD		2024	eq	13400			t	100	13,400 metric tons		reported	gross	422	usgs-mcs-2026	row 2421 of the extract	
usgs-mcs-2026.2422	stockpile-release	tin		USA			2024								not-reported	reported	gross	423	usgs-mcs-2026	row 2422 of the extract	424
usgs-mcs-2026.2423	consumption	tin		USA			2024	eq	34600			t	100	34,600 metric tons		reported	as:Sn	425	usgs-mcs-2026	row 2423 of the extract	426
usgs-mcs-2026.2424	price	tin		USA			2024	eq	1420			USc/lb	1	1,420 cents per pound		reported		427	usgs-mcs-2026	row 2424 of the extract	124
usgs-mcs-2026.2425	price	tin		lme			2024	eq	1368			USc/lb	1	1,368 cents per pound		reported		428	usgs-mcs-2026	row 2425 of the extract	124
usgs-mcs-2026.2426	stocks	tin		USA			2024	eq	9600			t	100	9,600 metric tons		reported	as:Sn	429	usgs-mcs-2026	row 2426 of the extract	
usgs-mcs-2026.2427	import-reliance	tin		USA			2024	eq	75			%	1	75 percent		reported		430	usgs-mcs-2026	row 2427 of the extract	431
usgs-mcs-2026.2428	production	tin	recycling	USA			2025	eq	9000			t	100	9,000 metric tons		estimated	as:Sn	417	usgs-mcs-2026	row 2428 of the extract	
usgs-mcs-2026.2429	production	tin	recycling	USA			2025	eq	8000			t	100	8,000 metric tons		estimated	as:Sn	418	usgs-mcs-2026	row 2429 of the extract	
usgs-mcs-2026.2430	imports	refined-tin	metal	USA	WLD		2025	eq	32000			t	1000	32,000 metric tons		estimated	as:Sn	236	usgs-mcs-2026	row 2430 of the extract	
usgs-mcs-2026.2431	imports	tin		USA	WLD		2025	eq	1200			t	100	1,200 metric tons		estimated	gross	419	usgs-mcs-2026	row 2431 of the extract	
usgs-mcs-2026.2432	imports	tin	recycling	USA	WLD		2025	eq	8100			t	100	8,100 metric tons		estimated	gross	420	usgs-mcs-2026	row 2432 of the extract	
usgs-mcs-2026.2433	exports	refined-tin	metal	USA	WLD		2025	eq	850			t	10	850 metric tons		estimated	as:Sn	238	usgs-mcs-2026	row 2433 of the extract	
usgs-mcs-2026.2434	exports	tin		USA	WLD		2025	eq	800			t	10	800 metric tons		estimated	gross	421	usgs-mcs-2026	row 2434 of the extract	
usgs-mcs-2026.2435	exports	tin	recycling	USA	WLD		2025	eq	4500			t	100	4,500 metric tons		estimated	gross	422	usgs-mcs-2026	row 2435 of the extract	
usgs-mcs-2026.2436	stockpile-release	tin		USA			2025								not-reported	reported	gross	423	usgs-mcs-2026	row 2436 of the extract	424
usgs-mcs-2026.2437	consumption	tin		USA			2025	eq	43000			t	1000	43,000 metric tons		estimated	as:Sn	425	usgs-mcs-2026	row 2437 of the extract	426
usgs-mcs-2026.2438	price	tin		USA			2025	eq	1600			USc/lb	1	1,600 cents per pound		estimated		427	usgs-mcs-2026	row 2438 of the extract	124
usgs-mcs-2026.2439	price	tin		lme			2025	eq	1500			USc/lb	1	1,500 cents per pound		estimated		428	usgs-mcs-2026	row 2439 of the extract	124
usgs-mcs-2026.2440	stocks	tin		USA			2025	eq	8100			t	100	8,100 metric tons		estimated	as:Sn	429	usgs-mcs-2026	row 2440 of the extract	
usgs-mcs-2026.2441	import-reliance	tin		USA			2025	eq	77			%	1	77 percent		estimated		430	usgs-mcs-2026	row 2441 of the extract	431
usgs-mcs-2026.2442	imports	refined-tin	metal	USA	PER	own-imports	2021/2024	eq	31			%	1	31 percent		reported		432	usgs-mcs-2026	row 2442 of the extract	
usgs-mcs-2026.2443	imports	refined-tin	metal	USA	BOL	own-imports	2021/2024	eq	27			%	1	27 percent		reported		432	usgs-mcs-2026	row 2443 of the extract	
usgs-mcs-2026.2444	imports	refined-tin	metal	USA	IDN	own-imports	2021/2024	eq	15			%	1	15 percent		reported		432	usgs-mcs-2026	row 2444 of the extract	
usgs-mcs-2026.2445	imports	refined-tin	metal	USA	BRA	own-imports	2021/2024	eq	10			%	1	10 percent		reported		432	usgs-mcs-2026	row 2445 of the extract	
usgs-mcs-2026.2446	imports	refined-tin	metal	USA	OTHER-COUNTRIES	own-imports	2021/2024	eq	17			%	1	17 percent		reported		432	usgs-mcs-2026	row 2446 of the extract	
usgs-mcs-2026.2447	imports	tin	recycling	USA	CAN	own-imports	2021/2024	eq	91			%	1	91 percent		reported		433	usgs-mcs-2026	row 2447 of the extract	
usgs-mcs-2026.2448	imports	tin	recycling	USA	MEX	own-imports	2021/2024	eq	6			%	1	6 percent		reported		433	usgs-mcs-2026	row 2448 of the extract	
usgs-mcs-2026.2449	imports	tin	recycling	USA	OTHER-COUNTRIES	own-imports	2021/2024	eq	3			%	1	3 percent		reported		433	usgs-mcs-2026	row 2449 of the extract	
usgs-mcs-2026.2450	production	tin	mining	USA			2024	eq	0			t		— metric tons		reported	as:Sn	28	usgs-mcs-2026	row 2450 of the extract	
usgs-mcs-2026.2451	production	tin	mining	AUS			2024	eq	11300			t	100	11,300 metric tons		reported	as:Sn	28	usgs-mcs-2026	row 2451 of the extract	
usgs-mcs-2026.2452	production	tin	mining	BOL			2024	eq	21200			t	100	21,200 metric tons		reported	as:Sn	28	usgs-mcs-2026	row 2452 of the extract	
usgs-mcs-2026.2453	production	tin	mining	BRA			2024	eq	27600			t	100	27,600 metric tons		reported	as:Sn	28	usgs-mcs-2026	row 2453 of the extract	
usgs-mcs-2026.2454	production	tin	mining	MMR			2024	eq	20000			t	1000	20,000 metric tons		estimated	as:Sn	28	usgs-mcs-2026	row 2454 of the extract	
usgs-mcs-2026.2455	production	tin	mining	CHN			2024	eq	71000			t	1000	71,000 metric tons		estimated	as:Sn	28	usgs-mcs-2026	row 2455 of the extract	
usgs-mcs-2026.2456	production	tin	mining	COD			2024	eq	26000			t	1000	26,000 metric tons		estimated	as:Sn	28	usgs-mcs-2026	row 2456 of the extract	
usgs-mcs-2026.2457	production	tin	mining	IDN			2024	eq	55000			t	1000	55,000 metric tons		estimated	as:Sn	28	usgs-mcs-2026	row 2457 of the extract	
usgs-mcs-2026.2458	production	tin	mining	LAO			2024	eq	1860			t	10	1,860 metric tons		reported	as:Sn	28	usgs-mcs-2026	row 2458 of the extract	
usgs-mcs-2026.2459	production	tin	mining	MYS			2024	eq	5460			t	10	5,460 metric tons		reported	as:Sn	28	usgs-mcs-2026	row 2459 of the extract	
usgs-mcs-2026.2460	production	tin	mining	NGA			2024	eq	3100			t	100	3,100 metric tons		estimated	as:Sn	28	usgs-mcs-2026	row 2460 of the extract	
usgs-mcs-2026.2461	production	tin	mining	PER			2024	eq	32300			t	100	32,300 metric tons		reported	as:Sn	28	usgs-mcs-2026	row 2461 of the extract	
usgs-mcs-2026.2462	production	tin	mining	RUS			2024	eq	3260			t	10	3,260 metric tons		reported	as:Sn	28	usgs-mcs-2026	row 2462 of the extract	
usgs-mcs-2026.2463	production	tin	mining	RWA			2024	eq	4100			t	100	4,100 metric tons		estimated	as:Sn	28	usgs-mcs-2026	row 2463 of the extract	
usgs-mcs-2026.2464	production	tin	mining	VNM			2024	eq	11000			t	1000	11,000 metric tons		estimated	as:Sn	28	usgs-mcs-2026	row 2464 of the extract	
usgs-mcs-2026.2465	production	tin	mining	OTHER-COUNTRIES			2024	eq	1570			t	10	1,570 metric tons		reported	as:Sn	28	usgs-mcs-2026	row 2465 of the extract	
usgs-mcs-2026.2466	production	tin	mining	WLD			2024	eq	294000			t	1000	294,000 metric tons		reported	as:Sn	28	usgs-mcs-2026	row 2466 of the extract	
usgs-mcs-2026.2467	production	tin	mining	USA			2025	eq	0			t		— metric tons		estimated	as:Sn	28	usgs-mcs-2026	row 2467 of the extract	
usgs-mcs-2026.2468	production	tin	mining	AUS			2025	eq	12000			t	1000	12,000 metric tons		estimated	as:Sn	28	usgs-mcs-2026	row 2468 of the extract	
usgs-mcs-2026.2469	production	tin	mining	BOL			2025	eq	15000			t	1000	15,000 metric tons		estimated	as:Sn	28	usgs-mcs-2026	row 2469 of the extract	
usgs-mcs-2026.2470	production	tin	mining	BRA			2025	eq	28000			t	1000	28,000 metric tons		estimated	as:Sn	28	usgs-mcs-2026	row 2470 of the extract	
usgs-mcs-2026.2471	production	tin	mining	MMR			2025	eq	12000			t	1000	12,000 metric tons		estimated	as:Sn	28	usgs-mcs-2026	row 2471 of the extract	
usgs-mcs-2026.2472	production	tin	mining	CHN			2025	eq	71000			t	1000	71,000 metric tons		estimated	as:Sn	28	usgs-mcs-2026	row 2472 of the extract	
usgs-mcs-2026.2473	production	tin	mining	COD			2025	eq	27000			t	1000	27,000 metric tons		estimated	as:Sn	28	usgs-mcs-2026	row 2473 of the extract	
usgs-mcs-2026.2474	production	tin	mining	IDN			2025	eq	61000			t	1000	61,000 metric tons		estimated	as:Sn	28	usgs-mcs-2026	row 2474 of the extract	
usgs-mcs-2026.2475	production	tin	mining	LAO			2025	eq	1800			t	100	1,800 metric tons		estimated	as:Sn	28	usgs-mcs-2026	row 2475 of the extract	
usgs-mcs-2026.2476	production	tin	mining	MYS			2025	eq	5000			t	100	5,000 metric tons		estimated	as:Sn	28	usgs-mcs-2026	row 2476 of the extract	
usgs-mcs-2026.2477	production	tin	mining	NGA			2025	eq	3500			t	100	3,500 metric tons		estimated	as:Sn	28	usgs-mcs-2026	row 2477 of the extract	
usgs-mcs-2026.2478	production	tin	mining	PER			2025	eq	33000			t	1000	33,000 metric tons		estimated	as:Sn	28	usgs-mcs-2026	row 2478 of the extract	
usgs-mcs-2026.2479	production	tin	mining	RUS			2025	eq	4500			t	100	4,500 metric tons		estimated	as:Sn	28	usgs-mcs-2026	row 2479 of the extract	
usgs-mcs-2026.2480	production	tin	mining	RWA			2025	eq	4600			t	100	4,600 metric tons		estimated	as:Sn	28	usgs-mcs-2026	row 2480 of the extract	
usgs-mcs-2026.2481	production	tin	mining	VNM			2025	eq	11000			t	1000	11,000 metric tons		estimated	as:Sn	28	usgs-mcs-2026	row 2481 of the extract	
usgs-mcs-2026.2482	production	tin	mining	OTHER-COUNTRIES			2025	eq	1700			t	100	1,700 metric tons		estimated	as:Sn	28	usgs-mcs-2026	row 2482 of the extract	
usgs-mcs-2026.2483	production	tin	mining	WLD			2025	eq	290000			t	10000	290,000 metric tons		estimated	as:Sn	28	usgs-mcs-2026	row 2483 of the extract	
usgs-mcs-2026.2484	reserves	tin		USA			2025	eq	0			t		— metric tons		estimated	as:Sn	46	usgs-mcs-2026	row 2484 of the extract	
usgs-mcs-2026.2485	reserves	tin		AUS			2025	eq	570000			t	10000	570,000 metric tons		estimated	as:Sn	46	usgs-mcs-2026	row 2485 of the extract	184
usgs-mcs-2026.2486	reserves	tin		BOL			2025	eq	400000			t	10000	400,000 metric tons		estimated	as:Sn	46	usgs-mcs-2026	row 2486 of the extract	
usgs-mcs-2026.2487	reserves	tin		BRA			2025	eq	700000			t	10000	700,000 metric tons		estimated	as:Sn	46	usgs-mcs-2026	row 2487 of the extract	
usgs-mcs-2026.2488	reserves	tin		MMR			2025	eq	700000			t	10000	700,000 metric tons		estimated	as:Sn	46	usgs-mcs-2026	row 2488 of the extract	
usgs-mcs-2026.2489	reserves	tin		CHN			2025	eq	1200000			t	100000	1,200,000 metric tons		estimated	as:Sn	46	usgs-mcs-2026	row 2489 of the extract	
usgs-mcs-2026.2490	reserves	tin		COD			2025	eq	91000			t	1000	91,000 metric tons		estimated	as:Sn	46	usgs-mcs-2026	row 2490 of the extract	
usgs-mcs-2026.2491	reserves	tin		IDN			2025	eq	1400000			t	100000	1,400,000 metric tons		estimated	as:Sn	46	usgs-mcs-2026	row 2491 of the extract	
usgs-mcs-2026.2492	reserves	tin		LAO			2025								not-reported	estimated	as:Sn	46	usgs-mcs-2026	row 2492 of the extract	
usgs-mcs-2026.2493	reserves	tin		MYS			2025								not-reported	estimated	as:Sn	46	usgs-mcs-2026	row 2493 of the extract	
usgs-mcs-2026.2494	reserves	tin		NGA			2025								not-reported	estimated	as:Sn	46	usgs-mcs-2026	row 2494 of the extract	
usgs-mcs-2026.2495	reserves	tin		PER			2025	eq	150000			t	10000	150,000 metric tons		estimated	as:Sn	46	usgs-mcs-2026	row 2495 of the extract	
usgs-mcs-2026.2496	reserves	tin		RUS			2025	eq	460000			t	10000	460,000 metric tons		estimated	as:Sn	46	usgs-mcs-2026	row 2496 of the extract	
usgs-mcs-2026.2497	reserves	tin		RWA			2025								not-reported	estimated	as:Sn	46	usgs-mcs-2026	row 2497 of the extract	
usgs-mcs-2026.2498	reserves	tin		VNM			2025	eq	23000			t	1000	23,000 metric tons		estimated	as:Sn	46	usgs-mcs-2026	row 2498 of the extract	
usgs-mcs-2026.2499	reserves	tin		OTHER-COUNTRIES			2025	eq	310000			t	10000	310,000 metric tons		estimated	as:Sn	46	usgs-mcs-2026	row 2499 of the extract	
usgs-mcs-2026.2500	reserves	tin		WLD			2025	gt	6000000			t		>6,000,000 metric tons		estimated	as:Sn	46	usgs-mcs-2026	row 2500 of the extract	
usgs-mcs-2026.2501	production	vanadium	refining	USA			2021	eq	0			t		— metric tons		reported	as:V	434	usgs-mcs-2026	row 2501 of the extract	
usgs-mcs-2026.2502	production	vanadium	refining	USA			2021	eq	3200			t	100	3,200 metric tons		estimated	as:V	435	usgs-mcs-2026	row 2502 of the extract	
usgs-mcs-2026.2503	imports	vanadium		USA	WLD		2021	eq	35			t	1	35 metric tons		reported	as:V	436	usgs-mcs-2026	row 2503 of the extract	
usgs-mcs-2026.2504	imports	vanadium		USA	WLD		2021	eq	1680			t	10	1,680 metric tons		reported	as:V	437	usgs-mcs-2026	row 2504 of the extract	438
usgs-mcs-2026.2505	imports	ferrovanadium	metal	USA	WLD		2021	eq	2170			t	10	2,170 metric tons		reported	as:V	439	usgs-mcs-2026	row 2505 of the extract	
usgs-mcs-2026.2506	imports	vanadium	refining	USA	WLD		2021	eq	69			t	1	69 metric tons		reported	as:V	440	usgs-mcs-2026	row 2506 of the extract	
usgs-mcs-2026.2507	imports	vanadium		USA	WLD		2021	eq	846			t	1	846 metric tons		reported	as:V	441	usgs-mcs-2026	row 2507 of the extract	442
usgs-mcs-2026.2508	imports	vanadium		USA	WLD		2021	eq	1			t	1	1 metric tons		reported	as:V	443	usgs-mcs-2026	row 2508 of the extract	444
usgs-mcs-2026.2509	imports	vanadium		USA	WLD		2021	eq	4			t	1	4 metric tons		reported	as:V	445	usgs-mcs-2026	row 2509 of the extract	446
usgs-mcs-2026.2510	imports	vanadium-pentoxide	refining	USA	WLD		2021	eq	1710			t	10	1,710 metric tons		reported	as:V	447	usgs-mcs-2026	row 2510 of the extract	
usgs-mcs-2026.2511	exports	vanadium		USA	WLD		2021	eq	72			t	1	72 metric tons		reported	as:V	448	usgs-mcs-2026	row 2511 of the extract	
usgs-mcs-2026.2512	exports	vanadium		USA	WLD		2021	eq	930			t	10	930 metric tons		reported	as:V	449	usgs-mcs-2026	row 2512 of the extract	446
usgs-mcs-2026.2513	exports	ferrovanadium	metal	USA	WLD		2021	eq	173			t	1	173 metric tons		reported	as:V	450	usgs-mcs-2026	row 2513 of the extract	
usgs-mcs-2026.2514	exports	vanadium	refining	USA	WLD		2021	eq	235			t	1	235 metric tons		reported	as:V	451	usgs-mcs-2026	row 2514 of the extract	
usgs-mcs-2026.2515	exports	vanadium		USA	WLD		2021	eq	4			t	1	4 metric tons		reported	as:V	452	usgs-mcs-2026	row 2515 of the extract	444
usgs-mcs-2026.2516	exports	vanadium		USA	WLD		2021	eq	81			t	1	81 metric tons		reported	as:V	453	usgs-mcs-2026	row 2516 of the extract	446
usgs-mcs-2026.2517	exports	vanadium-pentoxide	refining	USA	WLD		2021	eq	17			t	1	17 metric tons		reported	as:V	454	usgs-mcs-2026	row 2517 of the extract	
usgs-mcs-2026.2518	consumption	vanadium		USA			2021	eq	8200			t	100	8,200 metric tons		reported	as:V	121	usgs-mcs-2026	row 2518 of the extract	455
usgs-mcs-2026.2519	consumption	vanadium		USA			2021	eq	8030			t	10	8,030 metric tons		reported	as:V	221	usgs-mcs-2026	row 2519 of the extract	
usgs-mcs-2026.2520	price	vanadium-pentoxide	refining	MARKET-NOT-STATED			2021	eq	8.17			USD/lb	0.01	8.17 dollars per pound		reported		456	usgs-mcs-2026	row 2520 of the extract	457
usgs-mcs-2026.2521	stocks	vanadium		USA			2021	eq	271			t	1	271 metric tons		reported	as:V	458	usgs-mcs-2026	row 2521 of the extract	459
usgs-mcs-2026.2522	import-reliance	vanadium		USA			2021	eq	61			%	1	61 percent		reported		17	usgs-mcs-2026	row 2522 of the extract	114
usgs-mcs-2026.2523	production	vanadium	refining	USA			2022	eq	0			t		— metric tons		reported	as:V	434	usgs-mcs-2026	row 2523 of the extract	
usgs-mcs-2026.2524	production	vanadium	refining	USA			2022	eq	4400			t	100	4,400 metric tons		estimated	as:V	435	usgs-mcs-2026	row 2524 of the extract	
usgs-mcs-2026.2525	imports	vanadium		USA	WLD		2022	eq	104			t	1	104 metric tons		reported	as:V	436	usgs-mcs-2026	row 2525 of the extract	
usgs-mcs-2026.2526	imports	vanadium		USA	WLD		2022	eq	2240			t	10	2,240 metric tons		reported	as:V	437	usgs-mcs-2026	row 2526 of the extract	438
usgs-mcs-2026.2527	imports	ferrovanadium	metal	USA	WLD		2022	eq	2650			t	10	2,650 metric tons		reported	as:V	439	usgs-mcs-2026	row 2527 of the extract	
usgs-mcs-2026.2528	imports	vanadium	refining	USA	WLD		2022	eq	222			t	1	222 metric tons		reported	as:V	440	usgs-mcs-2026	row 2528 of the extract	
usgs-mcs-2026.2529	imports	vanadium		USA	WLD		2022	eq	722			t	1	722 metric tons		reported	as:V	441	usgs-mcs-2026	row 2529 of the extract	442
usgs-mcs-2026.2530	imports	vanadium		USA	WLD		2022	eq	28			t	1	28 metric tons		reported	as:V	443	usgs-mcs-2026	row 2530 of the extract	444
usgs-mcs-2026.2531	imports	vanadium		USA	WLD		2022	eq	492			t	1	492 metric tons		reported	as:V	445	usgs-mcs-2026	row 2531 of the extract	446
usgs-mcs-2026.2532	imports	vanadium-pentoxide	refining	USA	WLD		2022	eq	1980			t	10	1,980 metric tons		reported	as:V	447	usgs-mcs-2026	row 2532 of the extract	
usgs-mcs-2026.2533	exports	vanadium		USA	WLD		2022	eq	28			t	1	28 metric tons		reported	as:V	448	usgs-mcs-2026	row 2533 of the extract	
usgs-mcs-2026.2534	exports	vanadium		USA	WLD		2022	eq	1130			t	10	1,130 metric tons		reported	as:V	449	usgs-mcs-2026	row 2534 of the extract	446
usgs-mcs-2026.2535	exports	ferrovanadium	metal	USA	WLD		2022	eq	154			t	1	154 metric tons		reported	as:V	450	usgs-mcs-2026	row 2535 of the extract	
usgs-mcs-2026.2536	exports	vanadium	refining	USA	WLD		2022	eq	309			t	1	309 metric tons		reported	as:V	451	usgs-mcs-2026	row 2536 of the extract	
usgs-mcs-2026.2537	exports	vanadium		USA	WLD		2022	eq	8			t	1	8 metric tons		reported	as:V	452	usgs-mcs-2026	row 2537 of the extract	444
usgs-mcs-2026.2538	exports	vanadium		USA	WLD		2022	eq	185			t	1	185 metric tons		reported	as:V	453	usgs-mcs-2026	row 2538 of the extract	446
usgs-mcs-2026.2539	exports	vanadium-pentoxide	refining	USA	WLD		2022	eq	143			t	1	143 metric tons		reported	as:V	454	usgs-mcs-2026	row 2539 of the extract	
usgs-mcs-2026.2540	consumption	vanadium		USA			2022	eq	10900			t	100	10,900 metric tons		reported	as:V	121	usgs-mcs-2026	row 2540 of the extract	455
usgs-mcs-2026.2541	consumption	vanadium		USA			2022	eq	7510			t	10	7,510 metric tons		reported	as:V	221	usgs-mcs-2026	row 2541 of the extract	
usgs-mcs-2026.2542	price	vanadium-pentoxide	refining	MARKET-NOT-STATED			2022	eq	9.29			USD/lb	0.01	9.29 dollars per pound		reported		456	usgs-mcs-2026	row 2542 of the extract	457
usgs-mcs-2026.2543	stocks	vanadium		USA			2022	eq	248			t	1	248 metric tons		reported	as:V	458	usgs-mcs-2026	row 2543 of the extract	459
usgs-mcs-2026.2544	import-reliance	vanadium		USA			2022	eq	60			%	1	60 percent		reported		17	usgs-mcs-2026	row 2544 of the extract	114
usgs-mcs-2026.2545	production	vanadium	refining	USA			2023	eq	0			t		— metric tons		reported	as:V	434	usgs-mcs-2026	row 2545 of the extract	
usgs-mcs-2026.2546	production	vanadium	refining	USA			2023	eq	6500			t	100	6,500 metric tons		estimated	as:V	435	usgs-mcs-2026	row 2546 of the extract	
usgs-mcs-2026.2547	imports	vanadium		USA	WLD		2023	eq	221			t	1	221 metric tons		reported	as:V	436	usgs-mcs-2026	row 2547 of the extract	
usgs-mcs-2026.2548	imports	vanadium		USA	WLD		2023	eq	3140			t	10	3,140 metric tons		reported	as:V	437	usgs-mcs-2026	row 2548 of the extract	438
usgs-mcs-2026.2549	imports	ferrovanadium	metal	USA	WLD		2023	eq	2330			t	10	2,330 metric tons		reported	as:V	439	usgs-mcs-2026	row 2549 of the extract	
usgs-mcs-2026.2550	imports	vanadium	refining	USA	WLD		2023	eq	151			t	1	151 metric tons		reported	as:V	440	usgs-mcs-2026	row 2550 of the extract	
usgs-mcs-2026.2551	imports	vanadium		USA	WLD		2023	eq	430			t	10	430 metric tons		reported	as:V	441	usgs-mcs-2026	row 2551 of the extract	442
usgs-mcs-2026.2552	imports	vanadium		USA	WLD		2023	eq	20			t	1	20 metric tons		reported	as:V	443	usgs-mcs-2026	row 2552 of the extract	444
usgs-mcs-2026.2553	imports	vanadium		USA	WLD		2023	eq	674			t	1	674 metric tons		reported	as:V	445	usgs-mcs-2026	row 2553 of the extract	446
usgs-mcs-2026.2554	imports	vanadium-pentoxide	refining	USA	WLD		2023	eq	2320			t	10	2,320 metric tons		reported	as:V	447	usgs-mcs-2026	row 2554 of the extract	
usgs-mcs-2026.2555	exports	vanadium		USA	WLD		2023	eq	36			t	1	36 metric tons		reported	as:V	448	usgs-mcs-2026	row 2555 of the extract	
usgs-mcs-2026.2556	exports	vanadium		USA	WLD		2023	eq	905			t	1	905 metric tons		reported	as:V	449	usgs-mcs-2026	row 2556 of the extract	446
usgs-mcs-2026.2557	exports	ferrovanadium	metal	USA	WLD		2023	eq	159			t	1	159 metric tons		reported	as:V	450	usgs-mcs-2026	row 2557 of the extract	
usgs-mcs-2026.2558	exports	vanadium	refining	USA	WLD		2023	eq	142			t	1	142 metric tons		reported	as:V	451	usgs-mcs-2026	row 2558 of the extract	
usgs-mcs-2026.2559	exports	vanadium		USA	WLD		2023	eq	38			t	1	38 metric tons		reported	as:V	452	usgs-mcs-2026	row 2559 of the extract	444
usgs-mcs-2026.2560	exports	vanadium		USA	WLD		2023	eq	160			t	10	160 metric tons		reported	as:V	453	usgs-mcs-2026	row 2560 of the extract	446
usgs-mcs-2026.2561	exports	vanadium-pentoxide	refining	USA	WLD		2023	eq	28			t	1	28 metric tons		reported	as:V	454	usgs-mcs-2026	row 2561 of the extract	
usgs-mcs-2026.2562	consumption	vanadium		USA			2023	eq	14300			t	100	14,300 metric tons		reported	as:V	121	usgs-mcs-2026	row 2562 of the extract	455
usgs-mcs-2026.2563	consumption	vanadium		USA			2023	eq	8000			t	100	8,000 metric tons		estimated	as:V	221	usgs-mcs-2026	row 2563 of the extract	
usgs-mcs-2026.2564	price	vanadium-pentoxide	refining	MARKET-NOT-STATED			2023	eq	7.5			USD/lb	0.1	7.5 dollars per pound		reported		456	usgs-mcs-2026	row 2564 of the extract	457
usgs-mcs-2026.2565	stocks	vanadium		USA			2023	eq	232			t	1	232 metric tons		reported	as:V	458	usgs-mcs-2026	row 2565 of the extract	459
usgs-mcs-2026.2566	import-reliance	vanadium		USA			2023	eq	55			%	1	55 percent		reported		17	usgs-mcs-2026	row 2566 of the extract	114
usgs-mcs-2026.2567	production	vanadium	refining	USA			2024	eq	0			t		— metric tons		reported	as:V	434	usgs-mcs-2026	row 2567 of the extract	
usgs-mcs-2026.2568	production	vanadium	refining	USA			2024	eq	6800			t	100	6,800 metric tons		estimated	as:V	435	usgs-mcs-2026	row 2568 of the extract	
usgs-mcs-2026.2569	imports	vanadium		USA	WLD		2024	eq	67			t	1	67 metric tons		reported	as:V	436	usgs-mcs-2026	row 2569 of the extract	
usgs-mcs-2026.2570	imports	vanadium		USA	WLD		2024	eq	2180			t	10	2,180 metric tons		reported	as:V	437	usgs-mcs-2026	row 2570 of the extract	438
usgs-mcs-2026.2571	imports	ferrovanadium	metal	USA	WLD		2024	eq	1820			t	10	1,820 metric tons		reported	as:V	439	usgs-mcs-2026	row 2571 of the extract	
usgs-mcs-2026.2572	imports	vanadium	refining	USA	WLD		2024	eq	139			t	1	139 metric tons		reported	as:V	440	usgs-mcs-2026	row 2572 of the extract	
usgs-mcs-2026.2573	imports	vanadium		USA	WLD		2024	eq	528			t	1	528 metric tons		reported	as:V	441	usgs-mcs-2026	row 2573 of the extract	442
usgs-mcs-2026.2574	imports	vanadium		USA	WLD		2024	eq	9			t	1	9 metric tons		reported	as:V	443	usgs-mcs-2026	row 2574 of the extract	444
usgs-mcs-2026.2575	imports	vanadium		USA	WLD		2024	eq	395			t	1	395 metric tons		reported	as:V	445	usgs-mcs-2026	row 2575 of the extract	446
usgs-mcs-2026.2576	imports	vanadium-pentoxide	refining	USA	WLD		2024	eq	2360			t	10	2,360 metric tons		reported	as:V	447	usgs-mcs-2026	row 2576 of the extract	
usgs-mcs-2026.2577	exports	vanadium		USA	WLD		2024	eq	83			t	1	83 metric tons		reported	as:V	448	usgs-mcs-2026	row 2577 of the extract	
usgs-mcs-2026.2578	exports	vanadium		USA	WLD		2024	eq	955			t	1	955 metric tons		reported	as:V	449	usgs-mcs-2026	row 2578 of the extract	446
usgs-mcs-2026.2579	exports	ferrovanadium	metal	USA	WLD		2024	eq	68			t	1	68 metric tons		reported	as:V	450	usgs-mcs-2026	row 2579 of the extract	
usgs-mcs-2026.2580	exports	vanadium	refining	USA	WLD		2024	eq	404			t	1	404 metric tons		reported	as:V	451	usgs-mcs-2026	row 2580 of the extract	
usgs-mcs-2026.2581	exports	vanadium		USA	WLD		2024	eq	3			t	1	3 metric tons		reported	as:V	452	usgs-mcs-2026	row 2581 of the extract	444
usgs-mcs-2026.2582	exports	vanadium		USA	WLD		2024	eq	17			t	1	17 metric tons		reported	as:V	453	usgs-mcs-2026	row 2582 of the extract	446
usgs-mcs-2026.2583	exports	vanadium-pentoxide	refining	USA	WLD		2024	eq	93			t	1	93 metric tons		reported	as:V	454	usgs-mcs-2026	row 2583 of the extract	
usgs-mcs-2026.2584	consumption	vanadium		USA			2024	eq	12700			t	100	12,700 metric tons		reported	as:V	121	usgs-mcs-2026	row 2584 of the extract	455
usgs-mcs-2026.2585	consumption	vanadium		USA			2024	eq	8500			t	100	8,500 metric tons		estimated	as:V	221	usgs-mcs-2026	row 2585 of the extract	
usgs-mcs-2026.2586	price	vanadium-pentoxide	refining	MARKET-NOT-STATED			2024	eq	5.44			USD/lb	0.01	5.44 dollars per pound		reported		456	usgs-mcs-2026	row 2586 of the extract	457
usgs-mcs-2026.2587	stocks	vanadium		USA			2024	eq	230			t	10	230 metric tons		reported	as:V	458	usgs-mcs-2026	row 2587 of the extract	459
usgs-mcs-2026.2588	import-reliance	vanadium		USA			2024	eq	46			%	1	46 percent		reported		17	usgs-mcs-2026	row 2588 of the extract	114
usgs-mcs-2026.2589	production	vanadium	refining	USA			2025	eq	0			t		— metric tons		reported	as:V	434	usgs-mcs-2026	row 2589 of the extract	
usgs-mcs-2026.2590	production	vanadium	refining	USA			2025	eq	7500			t	100	7,500 metric tons		estimated	as:V	435	usgs-mcs-2026	row 2590 of the extract	
usgs-mcs-2026.2591	imports	vanadium		USA	WLD		2025	eq	10			t	1	10 metric tons		estimated	as:V	436	usgs-mcs-2026	row 2591 of the extract	
usgs-mcs-2026.2592	imports	vanadium		USA	WLD		2025	eq	1200			t	100	1,200 metric tons		estimated	as:V	437	usgs-mcs-2026	row 2592 of the extract	438
usgs-mcs-2026.2593	imports	ferrovanadium	metal	USA	WLD		2025	eq	2200			t	100	2,200 metric tons		estimated	as:V	439	usgs-mcs-2026	row 2593 of the extract	
usgs-mcs-2026.2594	imports	vanadium	refining	USA	WLD		2025	eq	460			t	10	460 metric tons		estimated	as:V	440	usgs-mcs-2026	row 2594 of the extract	
usgs-mcs-2026.2595	imports	vanadium		USA	WLD		2025	eq	560			t	10	560 metric tons		estimated	as:V	441	usgs-mcs-2026	row 2595 of the extract	442
usgs-mcs-2026.2596	imports	vanadium		USA	WLD		2025	eq	30			t	1	30 metric tons		estimated	as:V	443	usgs-mcs-2026	row 2596 of the extract	444
usgs-mcs-2026.2597	imports	vanadium		USA	WLD		2025	eq	90			t	1	90 metric tons		estimated	as:V	445	usgs-mcs-2026	row 2597 of the extract	446
usgs-mcs-2026.2598	imports	vanadium-pentoxide	refining	USA	WLD		2025	eq	1800			t	100	1,800 metric tons		estimated	as:V	447	usgs-mcs-2026	row 2598 of the extract	
usgs-mcs-2026.2599	exports	vanadium		USA	WLD		2025	eq	22			t	1	22 metric tons		estimated	as:V	448	usgs-mcs-2026	row 2599 of the extract	
usgs-mcs-2026.2600	exports	vanadium		USA	WLD		2025	eq	580			t	10	580 metric tons		estimated	as:V	449	usgs-mcs-2026	row 2600 of the extract	446
usgs-mcs-2026.2601	exports	ferrovanadium	metal	USA	WLD		2025	eq	10			t	1	10 metric tons		estimated	as:V	450	usgs-mcs-2026	row 2601 of the extract	
usgs-mcs-2026.2602	exports	vanadium	refining	USA	WLD		2025	eq	380			t	10	380 metric tons		estimated	as:V	451	usgs-mcs-2026	row 2602 of the extract	
usgs-mcs-2026.2603	exports	vanadium		USA	WLD		2025	eq	2			t	1	2 metric tons		estimated	as:V	452	usgs-mcs-2026	row 2603 of the extract	444
usgs-mcs-2026.2604	exports	vanadium		USA	WLD		2025	eq	20			t	1	20 metric tons		estimated	as:V	453	usgs-mcs-2026	row 2604 of the extract	446
usgs-mcs-2026.2605	exports	vanadium-pentoxide	refining	USA	WLD		2025	eq	140			t	10	140 metric tons		estimated	as:V	454	usgs-mcs-2026	row 2605 of the extract	
usgs-mcs-2026.2606	consumption	vanadium		USA			2025	eq	13000			t	1000	13,000 metric tons		estimated	as:V	121	usgs-mcs-2026	row 2606 of the extract	455
usgs-mcs-2026.2607	consumption	vanadium		USA			2025	eq	9000			t	100	9,000 metric tons		estimated	as:V	221	usgs-mcs-2026	row 2607 of the extract	
usgs-mcs-2026.2608	price	vanadium-pentoxide	refining	MARKET-NOT-STATED			2025	eq	5.02			USD/lb	0.01	5.02 dollars per pound		estimated		456	usgs-mcs-2026	row 2608 of the extract	457
usgs-mcs-2026.2609	stocks	vanadium		USA			2025	eq	240			t	10	240 metric tons		estimated	as:V	458	usgs-mcs-2026	row 2609 of the extract	459
usgs-mcs-2026.2610	import-reliance	vanadium		USA			2025	eq	41			%	1	41 percent		estimated		17	usgs-mcs-2026	row 2610 of the extract	114
usgs-mcs-2026.2611	imports	ferrovanadium	metal	USA	CAN	own-imports	2021/2024	eq	50			%	1	50 percent		reported		460	usgs-mcs-2026	row 2611 of the extract	
usgs-mcs-2026.2612	imports	ferrovanadium	metal	USA	AUT	own-imports	2021/2024	eq	35			%	1	35 percent		reported		460	usgs-mcs-2026	row 2612 of the extract	
usgs-mcs-2026.2613	imports	ferrovanadium	metal	USA	RUS	own-imports	2021/2024	eq	6			%	1	6 percent		reported		460	usgs-mcs-2026	row 2613 of the extract	
usgs-mcs-2026.2614	imports	ferrovanadium	metal	USA	LVA	own-imports	2021/2024	eq	4			%	1	4 percent		reported		460	usgs-mcs-2026	row 2614 of the extract	
usgs-mcs-2026.2615	imports	ferrovanadium	metal	USA	OTHER-COUNTRIES	own-imports	2021/2024	eq	5			%	1	5 percent		reported		460	usgs-mcs-2026	row 2615 of the extract	
usgs-mcs-2026.2616	imports	vanadium-pentoxide	refining	USA	BRA	own-imports	2021/2024	eq	47			%	1	47 percent		reported		461	usgs-mcs-2026	row 2616 of the extract	
usgs-mcs-2026.2617	imports	vanadium-pentoxide	refining	USA	ZAF	own-imports	2021/2024	eq	43			%	1	43 percent		reported		461	usgs-mcs-2026	row 2617 of the extract	
usgs-mcs-2026.2618	imports	vanadium-pentoxide	refining	USA	RUS	own-imports	2021/2024	eq	6			%	1	6 percent		reported		461	usgs-mcs-2026	row 2618 of the extract	
usgs-mcs-2026.2619	imports	vanadium-pentoxide	refining	USA	OTHER-COUNTRIES	own-imports	2021/2024	eq	4			%	1	4 percent		reported		461	usgs-mcs-2026	row 2619 of the extract	
usgs-mcs-2026.2620	imports	vanadium		USA	CAN	own-imports	2021/2024	eq	34			%	1	34 percent		reported		400	usgs-mcs-2026	row 2620 of the extract	
usgs-mcs-2026.2621	imports	vanadium		USA	BRA	own-imports	2021/2024	eq	13			%	1	13 percent		reported		400	usgs-mcs-2026	row 2621 of the extract	
usgs-mcs-2026.2622	imports	vanadium		USA	ZAF	own-imports	2021/2024	eq	13			%	1	13 percent		reported		400	usgs-mcs-2026	row 2622 of the extract	
usgs-mcs-2026.2623	imports	vanadium		USA	AUT	own-imports	2021/2024	eq	10			%	1	10 percent		reported		400	usgs-mcs-2026	row 2623 of the extract	
usgs-mcs-2026.2624	imports	vanadium		USA	OTHER-COUNTRIES	own-imports	2021/2024	eq	30			%	1	30 percent		reported		400	usgs-mcs-2026	row 2624 of the extract	
usgs-mcs-2026.2625	production	vanadium	mining	USA			2024	eq	0			t		— metric tons		reported	as:V	28	usgs-mcs-2026	row 2625 of the extract	
usgs-mcs-2026.2626	production	vanadium	mining	AUS			2024	eq	0			t		— metric tons		reported	as:V	28	usgs-mcs-2026	row 2626 of the extract	
usgs-mcs-2026.2627	production	vanadium	mining	BRA			2024	eq	5190			t	10	5,190 metric tons		reported	as:V	28	usgs-mcs-2026	row 2627 of the extract	
usgs-mcs-2026.2628	production	vanadium	mining	CHN			2024	eq	84000			t	1000	84,000 metric tons		estimated	as:V	28	usgs-mcs-2026	row 2628 of the extract	
usgs-mcs-2026.2629	production	vanadium	mining	RUS			2024	eq	21000			t	1000	21,000 metric tons		estimated	as:V	28	usgs-mcs-2026	row 2629 of the extract	
usgs-mcs-2026.2630	production	vanadium	mining	ZAF			2024	eq	8050			t	10	8,050 metric tons		reported	as:V	28	usgs-mcs-2026	row 2630 of the extract	
usgs-mcs-2026.2631	production	vanadium	mining	WLD			2024	eq	118000			t	1000	118,000 metric tons		reported	as:V	28	usgs-mcs-2026	row 2631 of the extract	
usgs-mcs-2026.2632	production	vanadium	mining	USA			2025	eq	0			t		— metric tons		estimated	as:V	28	usgs-mcs-2026	row 2632 of the extract	
usgs-mcs-2026.2633	production	vanadium	mining	AUS			2025	eq	0			t		— metric tons		estimated	as:V	28	usgs-mcs-2026	row 2633 of the extract	
usgs-mcs-2026.2634	production	vanadium	mining	BRA			2025	eq	5300			t	100	5,300 metric tons		estimated	as:V	28	usgs-mcs-2026	row 2634 of the extract	
usgs-mcs-2026.2635	production	vanadium	mining	CHN			2025	eq	82000			t	1000	82,000 metric tons		estimated	as:V	28	usgs-mcs-2026	row 2635 of the extract	
usgs-mcs-2026.2636	production	vanadium	mining	RUS			2025	eq	21000			t	1000	21,000 metric tons		estimated	as:V	28	usgs-mcs-2026	row 2636 of the extract	
usgs-mcs-2026.2637	production	vanadium	mining	ZAF			2025	eq	5000			t	100	5,000 metric tons		estimated	as:V	28	usgs-mcs-2026	row 2637 of the extract	
usgs-mcs-2026.2638	production	vanadium	mining	WLD			2025	eq	110000			t	10000	110,000 metric tons		estimated	as:V	28	usgs-mcs-2026	row 2638 of the extract	
usgs-mcs-2026.2639	reserves	vanadium		USA			2025	eq	50			t	1	50 metric tons		estimated	as:V	46	usgs-mcs-2026	row 2639 of the extract	
usgs-mcs-2026.2640	reserves	vanadium		AUS			2025	eq	10000			t	1000	10,000 metric tons		estimated	as:V	46	usgs-mcs-2026	row 2640 of the extract	462
usgs-mcs-2026.2641	reserves	vanadium		BRA			2025	eq	94			t	1	94 metric tons		estimated	as:V	46	usgs-mcs-2026	row 2641 of the extract	
usgs-mcs-2026.2642	reserves	vanadium		CHN			2025	eq	5800			t	100	5,800 metric tons		estimated	as:V	46	usgs-mcs-2026	row 2642 of the extract	
usgs-mcs-2026.2643	reserves	vanadium		RUS			2025	eq	5000			t	100	5,000 metric tons		estimated	as:V	46	usgs-mcs-2026	row 2643 of the extract	
usgs-mcs-2026.2644	reserves	vanadium		ZAF			2025	eq	520			t	10	520 metric tons		estimated	as:V	46	usgs-mcs-2026	row 2644 of the extract	
usgs-mcs-2026.2645	reserves	vanadium		WLD			2025	eq	21000			t	1000	21,000 metric tons		estimated	as:V	46	usgs-mcs-2026	row 2645 of the extract	
usgs-mcs-2026.2646	production	yttrium	mining	USA			2021								not-reported	reported	as:Y2O3	103	usgs-mcs-2026	row 2646 of the extract	
usgs-mcs-2026.2647	imports	yttrium		USA	WLD		2021	eq	560			t	10	560 metric tons		estimated	as:Y2O3	463	usgs-mcs-2026	row 2647 of the extract	380
usgs-mcs-2026.2648	exports	rare-earth-compounds	refining	USA	WLD		2021	eq	9			t	1	9 metric tons		estimated	as:Y2O3	464	usgs-mcs-2026	row 2648 of the extract	465
usgs-mcs-2026.2649	consumption	yttrium		USA			2021	eq	700			t	10	700 metric tons		estimated	as:Y2O3	59	usgs-mcs-2026	row 2649 of the extract	466
usgs-mcs-2026.2650	price	yttrium-oxide	refining	MARKET-NOT-STATED			2021	eq	6			USD/kg	1	6 dollars per kilogram		reported		467	usgs-mcs-2026	row 2650 of the extract	468
usgs-mcs-2026.2651	price	yttrium		MARKET-NOT-STATED			2021	eq	39			USD/kg	1	39 dollars per kilogram		reported		469	usgs-mcs-2026	row 2651 of the extract	468
usgs-mcs-2026.2652	import-reliance	yttrium		USA			2021	eq	100			%	1	100 percent		reported		470	usgs-mcs-2026	row 2652 of the extract	471
usgs-mcs-2026.2653	production	yttrium	mining	USA			2022								not-reported	reported	as:Y2O3	103	usgs-mcs-2026	row 2653 of the extract	
usgs-mcs-2026.2654	imports	yttrium		USA	WLD		2022	eq	818			t	1	818 metric tons		estimated	as:Y2O3	463	usgs-mcs-2026	row 2654 of the extract	380
usgs-mcs-2026.2655	exports	rare-earth-compounds	refining	USA	WLD		2022	eq	4			t	1	4 metric tons		estimated	as:Y2O3	464	usgs-mcs-2026	row 2655 of the extract	465
usgs-mcs-2026.2656	consumption	yttrium		USA			2022	eq	1000			t	100	1,000 metric tons		estimated	as:Y2O3	59	usgs-mcs-2026	row 2656 of the extract	466
usgs-mcs-2026.2657	price	yttrium-oxide	refining	MARKET-NOT-STATED			2022	eq	12			USD/kg	1	12 dollars per kilogram		reported		467	usgs-mcs-2026	row 2657 of the extract	468
usgs-mcs-2026.2658	price	yttrium		MARKET-NOT-STATED			2022	eq	41			USD/kg	1	41 dollars per kilogram		reported		469	usgs-mcs-2026	row 2658 of the extract	468
usgs-mcs-2026.2659	import-reliance	yttrium		USA			2022	eq	100			%	1	100 percent		reported		470	usgs-mcs-2026	row 2659 of the extract	471
usgs-mcs-2026.2660	production	yttrium	mining	USA			2023								not-reported	reported	as:Y2O3	103	usgs-mcs-2026	row 2660 of the extract	
usgs-mcs-2026.2661	imports	yttrium		USA	WLD		2023	eq	323			t	1	323 metric tons		estimated	as:Y2O3	463	usgs-mcs-2026	row 2661 of the extract	380
usgs-mcs-2026.2662	exports	rare-earth-compounds	refining	USA	WLD		2023	eq	20			t	1	20 metric tons		estimated	as:Y2O3	464	usgs-mcs-2026	row 2662 of the extract	465
usgs-mcs-2026.2663	consumption	yttrium		USA			2023	eq	200			t	10	200 metric tons		estimated	as:Y2O3	59	usgs-mcs-2026	row 2663 of the extract	466
usgs-mcs-2026.2664	price	yttrium-oxide	refining	MARKET-NOT-STATED			2023	eq	8			USD/kg	1	8 dollars per kilogram		reported		467	usgs-mcs-2026	row 2664 of the extract	468
usgs-mcs-2026.2665	price	yttrium		MARKET-NOT-STATED			2023	eq	33			USD/kg	1	33 dollars per kilogram		reported		469	usgs-mcs-2026	row 2665 of the extract	468
usgs-mcs-2026.2666	import-reliance	yttrium		USA			2023	eq	100			%	1	100 percent		reported		470	usgs-mcs-2026	row 2666 of the extract	471
usgs-mcs-2026.2667	production	yttrium	mining	USA			2024								not-reported	reported	as:Y2O3	103	usgs-mcs-2026	row 2667 of the extract	
usgs-mcs-2026.2668	imports	yttrium		USA	WLD		2024	eq	457			t	1	457 metric tons		estimated	as:Y2O3	463	usgs-mcs-2026	row 2668 of the extract	380
usgs-mcs-2026.2669	exports	rare-earth-compounds	refining	USA	WLD		2024	eq	3			t	1	3 metric tons		estimated	as:Y2O3	464	usgs-mcs-2026	row 2669 of the extract	472
usgs-mcs-2026.2670	consumption	yttrium		USA			2024	eq	500			t	10	500 metric tons		estimated	as:Y2O3	59	usgs-mcs-2026	row 2670 of the extract	466
usgs-mcs-2026.2671	price	yttrium-oxide	refining	MARKET-NOT-STATED			2024	eq	6			USD/kg	1	6 dollars per kilogram		reported		467	usgs-mcs-2026	row 2671 of the extract	468
usgs-mcs-2026.2672	price	yttrium		MARKET-NOT-STATED			2024	eq	33			USD/kg	1	33 dollars per kilogram		reported		469	usgs-mcs-2026	row 2672 of the extract	468
usgs-mcs-2026.2673	import-reliance	yttrium		USA			2024	eq	100			%	1	100 percent		reported		470	usgs-mcs-2026	row 2673 of the extract	471
usgs-mcs-2026.2674	production	yttrium	mining	USA			2025								not-reported	reported	as:Y2O3	103	usgs-mcs-2026	row 2674 of the extract	
usgs-mcs-2026.2675	imports	yttrium		USA	WLD		2025	eq	300			t	10	300 metric tons		estimated	as:Y2O3	463	usgs-mcs-2026	row 2675 of the extract	380
usgs-mcs-2026.2676	exports	rare-earth-compounds	refining	USA	WLD		2025	eq	12			t	1	12 metric tons		estimated	as:Y2O3	464	usgs-mcs-2026	row 2676 of the extract	472
usgs-mcs-2026.2677	consumption	yttrium		USA			2025	eq	300			t	10	300 metric tons		estimated	as:Y2O3	59	usgs-mcs-2026	row 2677 of the extract	466
usgs-mcs-2026.2678	price	yttrium-oxide	refining	MARKET-NOT-STATED			2025	eq	9			USD/kg	1	9 dollars per kilogram		estimated		467	usgs-mcs-2026	row 2678 of the extract	468
usgs-mcs-2026.2679	price	yttrium		MARKET-NOT-STATED			2025	eq	40			USD/kg	1	40 dollars per kilogram		estimated		469	usgs-mcs-2026	row 2679 of the extract	468
usgs-mcs-2026.2680	import-reliance	yttrium		USA			2025	eq	100			%	1	100 percent		estimated		470	usgs-mcs-2026	row 2680 of the extract	471
usgs-mcs-2026.2681	imports	yttrium		USA	CHN	own-imports	2021/2024	eq	70			%	1	70 percent		estimated		64	usgs-mcs-2026	row 2681 of the extract	473
usgs-mcs-2026.2682	imports	yttrium		USA	DEU	own-imports	2021/2024	eq	11			%	1	11 percent		estimated		64	usgs-mcs-2026	row 2682 of the extract	474
usgs-mcs-2026.2683	imports	yttrium		USA	AUT	own-imports	2021/2024	eq	8			%	1	8 percent		estimated		64	usgs-mcs-2026	row 2683 of the extract	474
usgs-mcs-2026.2684	imports	yttrium		USA	KOR	own-imports	2021/2024	eq	4			%	1	4 percent		estimated		64	usgs-mcs-2026	row 2684 of the extract	474
usgs-mcs-2026.2685	imports	yttrium		USA	OTHER-COUNTRIES	own-imports	2021/2024	eq	7			%	1	7 percent		estimated		64	usgs-mcs-2026	row 2685 of the extract	474
usgs-mcs-2026.2686	production	yttrium	mining	WLD			2025	range		10000	15000	t	1000	10,000 - 15,000 metric tons		estimated	as:Y2O3	475	usgs-mcs-2026	row 2686 of the extract	476
`,
};
