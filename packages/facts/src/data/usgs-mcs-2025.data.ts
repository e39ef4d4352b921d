// USGS, Mineral Commodity Summaries 2025, data release; public domain. World production 2023 and 2024, capacity and reserves by country.
// Made by tooling/scripts/facts-usgs.mjs. Masses are in t or kg; precision is the reader's reading of the rounding.
import type { FactsTable } from "../table.js";

export const TABLE: FactsTable = {
  sha256: "6db555f297e7f73a48110530dc6874de5789caf5f744f8c9e320a56d92676576",
  periods: `
2023	year	2023-01-01	2024-01-01
2024	year	2024-01-01	2025-01-01
`,
  texts: `
Smelter production, aluminum
estimated 2023
Mine production, antimony content
empty in the table, which does not tell withheld, not available and zero apart
reserves beside: Mine production, antimony content
Company-reported probable reserves for Stibnite Gold Project in Idaho
For Australia, Joint Ore Reserves Committee-compliant or equivalent reserves were 20,000 tons.
NA
Plant production, arsenic trioxide or calculated equivalent.
Mine production, asbestos
reserves beside: Mine production, asbestos
Small
Export sales reported by the only producer of asbestos in Brazil. In February 2023, the Supreme Federal Court of Brazil confirmed a 2017 judgment that the extraction, sale, and use of asbestos were unconstitutional. Despite the ruling, a company in Brazil continued to mine asbestos, citing the authority of a State law that authorized extraction and processing for export purposes.
Large
Mine production, barite, estimated
W for 23-24
reserves beside: Mine production, barite, estimated
Reported.
excludes U.S. production
Refinery production, alumina - calcined equivalent weights
Mine production, bauxite, dry tons
reserves beside: Mine production, bauxite, dry tons
For Australia, Joint Ore Reserves Committee-compliant or equivalent reserves were 1.6 billion tons.
Excludes U.S. production.
Mine production, beryllium content
Refinery production
reported
Boron all types
reserves beside: Boron all types
Crude ore
Ulexite
boric oxide equivalent
compounds
crude borates
datolite ore
refined borates
xx
Production, bromine content, estimated
reserves beside: Production, bromine content, estimated
Reported
Excludes U.S. production
Refinery production, estimated
Mine production, grosss weight, marketable chromite ore
reserves beside: Mine production, grosss weight, marketable chromite ore
Shipping grade
Mine poduction, Bentonite
Mine poduction, Bentonite; beneficiated
Includes production of crude ore
Mine poduction, Kaolin
Mine poduction, Kaolin; beneficiated
estimated, Includes production of crude ore
Mine production, estimated
reserves beside: Mine production, estimated
Mine production, cobalt content, estimated
reserves beside: Mine production, cobalt content, estimated
For Australia, Joint Ore Reserves Committee-compliant or equivalent reserves were 610,000 tons.
Mine production, recoverable copper content
reserves beside: Mine production, recoverable copper content
For Australia, Joint Ore Reserves Committee-compliant or equivalent reserves were 27 million tons.
Refinery production, copper
Mine production, industrial diamond
reserves beside: Mine production, industrial diamond
Mine production, estimated; processed
reserves beside: Mine production, estimated; processed
Mine production, estimated; beneficiated, marketable
reserves beside: Mine production, estimated; beneficiated, marketable
Mine production, estimated; includes pegmatites
reserves beside: Mine production, estimated; includes pegmatites
Primary production
Estimated from China Nonferrous Metals Industry Association article. Source: Argus Media Group, Argus Non-Ferrous Markets.
estimated
Moderate to Large
Primary and secondary refinery production
mine production, gold content
reserves beside: mine production, gold content
For Australia, Joint Ore Reserves Committee-compliant or equivalent reserves were 4,600 tons.
Mine production
reserves beside: Mine production
Included in World total
Production, helium gas content; extracted from natural gas
reserves beside: Production, helium gas content; extracted from natural gas
Production, helium gas content; from Cliffside Field
reserves beside: Production, helium gas content; from Cliffside Field
Production, helium gas content
reserves beside: Production, helium gas content
estimated 2023; empty in the table, which does not tell withheld, not available and zero apart
Less than 1/2 unit; empty in the table, which does not tell withheld, not available and zero apart
Mine production, elemental iodine
reserves beside: Mine production, elemental iodine
Excludes U.S. Production
Mine production, usable ore
reserves beside: Mine production, usable ore
Crude Ore, million metric tons
Mine production, iron content
reserves beside: Mine production, iron content
Iron Content, million metric tons
Mine production; kyanite
reserves beside: Mine production; kyanite
Mine production; andalusite, crude ore
reserves beside: Mine production; andalusite, crude ore
Mine production; andalusite
reserves beside: Mine production; andalusite
Mine production; kyanite and sillimanite
reserves beside: Mine production; kyanite and sillimanite
XX
Mine production, lead content
reserves beside: Mine production, lead content
For Australia, Joint Ore Reserves Committee-compliant or equivalent reserves were 10 million tons.
Plant production, lime
Plant production, lime; shipments
Plant production, lime; quicklime only
Plant production, lime; hydrated and quicklime
Plant production, lime; industrial and construction
Mine production, lithium content
reserves beside: Mine production, lithium content
For Australia, Joint Ore Reserves Committee-compliant or equivalent reserves were 4.8 million tons.
Other countries with reported reserves include Austria, Congo (Kinshasa), Czechia, Finland, Germany, Ghana, Mali, Mexico, Serbia, and Spain.
Mine production, magnesite - gross weight
reserves beside: Mine production, magnesite - gross weight
Magnesium smelter production
Mine production, manganese content
reserves beside: Mine production, manganese content
Gross weight for reserves data; empty in the table, which does not tell withheld, not available and zero apart
For Australia, Joint Ore Reserves Committee-compliant or equivalent reserves were 110 million tons.
Mine production, mercury content
na
Mine production, mercury content; exports
na for 2023
Mine production, mica scrap and flake
reserves beside: Mine production, mica scrap and flake
Mine production, mica sheet
reserves beside: Mine production, mica sheet
Very small
Mine production, molybdenum content
reserves beside: Mine production, molybdenum content
(Reserve data is thousand metric tons).
For Australia, Joint Ore Reserves Committee-compliant or equivalent reserves were 250,000 tons.
NA (Reserve data is thousand metric tons).
Mine production, nickel content
reserves beside: Mine production, nickel content
Includes reserve data for three projects. An additional three domestic projects have defined resources but have not yet defined reserves.
For Australia, Joint Ore Reserves Committee-compliant or equivalent reserves were 8.6 million tons.
Mine production, niobium content
reserves beside: Mine production, niobium content
Included with Other countries; empty in the table, which does not tell withheld, not available and zero apart
Processed ore sold and used by producers, reported
crude ore
Mine production, marketable phosphate rock
reserves beside: Mine production, marketable phosphate rock
Mine production, Palladium content
reserves beside: Mine production, Palladium content
Reserves for Russia are based on the Russian Classification system A+B+C1+C2, where C2 are deposits that are being developed or prepared for development.
Mine production, Platinum content
Mine production, potassium oxide (K2O) equivalent
reserves beside: Mine production, potassium oxide (K2O) equivalent
reserves beside: Reserves, recoverable ore
Quantity sold and used by producers
includes pozzolan and (or) volcanic tuff
Mine production, rare-earth-oxide equivalent
reserves beside: Mine production, rare-earth-oxide equivalent
Estimated based on reported import data for China. Source: Zen Innovations, Global Trade Tracker.
For Australia, Joint Ore Reserves Committee-compliant or equivalent reserves were 3.3 million tons.
Production quota; does not include undocumented production.
Mine production, rhenium content
reserves beside: Mine production, rhenium content
Estimated rhenium recovered from roaster residues from Belgium, Chile, Mexico, and Peru.
Refinery production, selenium content
reserves beside: Refinery production, selenium content
reproted
Plant production, Ferosilicon, silicon content
Plant production, silicon metal
Mine production, silver content
reserves beside: Mine production, silver content
For Australia, Joint Ore Reserves Committee-compliant or equivalent reserves were 27,000 tons.
Soda ash, natural, mine production
reserves beside: Soda ash, natural, mine production
Mine production, natural
reserves beside: Mine production, natural
Production, Synthetic
Soda ash, total natural and synthetic
Mine production, strontium content
reserves beside: Mine production, strontium content
Production, all forms, sulfur content
Mine production, estimated; crude
reserves beside: Mine production, estimated; crude
Mine production, estimated; crude and beneficiated
reserves beside: Mine production, estimated; crude and beneficiated
Mine production, estimated; unspecified minerals
reserves beside: Mine production, estimated; unspecified minerals
Mine production, estimated; includes steatite
reserves beside: Mine production, estimated; includes steatite
Mine production, estimated; includes crude
Mine production, tantalum content
reserves beside: Mine production, tantalum content
For Australia, Joint Ore Reserves Committee-compliant or equivalent reserves were 28,000 tons.
Refinery production, tellurium content
reserves beside: Refinery production, tellurium content
Mine production, tin content
reserves beside: Mine production, tin content
Mine production, ilmentite, titanium dioxide (TiO2) content
reserves beside: Mine production, ilmentite, titanium dioxide (TiO2) content
Mine production, rutile, titanium dioxide (TiO2) content
United States rutile production and reserves data are included with ilmenite.; empty in the table, which does not tell withheld, not available and zero apart
reserves beside: Mine production, rutile, titanium dioxide (TiO2) content
For Australia, Joint Ore Reserves Committee-compliant or equivalent reserves were estimated to be 43 million tons for ilmenite and 11 million tons for rutile, respectively, TiO2 content.
Mine production of titaniferous magnetite is primarily used to produce titaniferous slag.
Mine production, ilmentite, titanium dioxide (TiO2) content; ilmenite and rutile
reserves beside: Mine production, ilmentite, titanium dioxide (TiO2) content; ilmenite and rutile
Sponge Metal Production
Pigment Capacity
Mine production, tungsten content
reserves beside: Mine production, tungsten content
For Australia, Joint Ore Reserves Committee-compliant or equivalent reserves were 220,000 tons.
Mine production, vanadium content
reserves beside: Mine production, vanadium content
For Australia, Joint Ore Reserves Committee-compliant or equivalent reserves were 3 million tons.
Concentrate sold or used by producers. Data are rounded to the nearest hundred thousand tons to avoid disclosing company proprietary data.
Mine production, zinc content
reserves beside: Mine production, zinc content
Mine production, zirconium, gross weight
Data are rounded to the nearest hundred thousand tons to avoid disclosing company proprietary data.
reserves beside: Mine production, zirconium, gross weight
ZrO2 content
For Australia, Joint Ore Reserves Committee-compliant or equivalent reserves were 20 million tons, ZrO2 content.
ZrO2 content; empty in the table, which does not tell withheld, not available and zero apart
`,
  rows: `
usgs-mcs-2025.32.production-2023	production	aluminium	metal	USA			2023	eq	750000			t	10000	750 thousand metric tons		reported	gross	0	usgs-mcs-2025	row 32, PROD_2023	
usgs-mcs-2025.32.production-2024	production	aluminium	metal	USA			2024	eq	670000			t	10000	670 thousand metric tons		estimated	gross	0	usgs-mcs-2025	row 32, PROD_EST_2024	
usgs-mcs-2025.32.capacity-2023	capacity	aluminium	metal	USA			2023	eq	1360000			t	10000	1360 thousand metric tons		reported	gross	0	usgs-mcs-2025	row 32, CAP_2023	
usgs-mcs-2025.32.capacity-2024	capacity	aluminium	metal	USA			2024	eq	1360000			t	10000	1360 thousand metric tons		estimated	gross	0	usgs-mcs-2025	row 32, CAP_EST_2024	
usgs-mcs-2025.33.production-2023	production	aluminium	metal	AUS			2023	eq	1560000			t	10000	1560 thousand metric tons		reported	gross	0	usgs-mcs-2025	row 33, PROD_2023	
usgs-mcs-2025.33.production-2024	production	aluminium	metal	AUS			2024	eq	1500000			t	100000	1500 thousand metric tons		estimated	gross	0	usgs-mcs-2025	row 33, PROD_EST_2024	
usgs-mcs-2025.33.capacity-2023	capacity	aluminium	metal	AUS			2023	eq	1730000			t	10000	1730 thousand metric tons		reported	gross	0	usgs-mcs-2025	row 33, CAP_2023	
usgs-mcs-2025.33.capacity-2024	capacity	aluminium	metal	AUS			2024	eq	1730000			t	10000	1730 thousand metric tons		estimated	gross	0	usgs-mcs-2025	row 33, CAP_EST_2024	
usgs-mcs-2025.34.production-2023	production	aluminium	metal	BHR			2023	eq	1620000			t	10000	1620 thousand metric tons		reported	gross	0	usgs-mcs-2025	row 34, PROD_2023	
usgs-mcs-2025.34.production-2024	production	aluminium	metal	BHR			2024	eq	1600000			t	100000	1600 thousand metric tons		estimated	gross	0	usgs-mcs-2025	row 34, PROD_EST_2024	
usgs-mcs-2025.34.capacity-2023	capacity	aluminium	metal	BHR			2023	eq	1600000			t	100000	1600 thousand metric tons		reported	gross	0	usgs-mcs-2025	row 34, CAP_2023	
usgs-mcs-2025.34.capacity-2024	capacity	aluminium	metal	BHR			2024	eq	1600000			t	100000	1600 thousand metric tons		estimated	gross	0	usgs-mcs-2025	row 34, CAP_EST_2024	
usgs-mcs-2025.35.production-2023	production	aluminium	metal	BRA			2023	eq	1020000			t	10000	1020 thousand metric tons		reported	gross	0	usgs-mcs-2025	row 35, PROD_2023	
usgs-mcs-2025.35.production-2024	production	aluminium	metal	BRA			2024	eq	1100000			t	100000	1100 thousand metric tons		estimated	gross	0	usgs-mcs-2025	row 35, PROD_EST_2024	
usgs-mcs-2025.35.capacity-2023	capacity	aluminium	metal	BRA			2023	eq	1280000			t	10000	1280 thousand metric tons		reported	gross	0	usgs-mcs-2025	row 35, CAP_2023	
usgs-mcs-2025.35.capacity-2024	capacity	aluminium	metal	BRA			2024	eq	1280000			t	10000	1280 thousand metric tons		estimated	gross	0	usgs-mcs-2025	row 35, CAP_EST_2024	
usgs-mcs-2025.36.production-2023	production	aluminium	metal	CAN			2023	eq	3200000			t	100000	3200 thousand metric tons		estimated	gross	0	usgs-mcs-2025	row 36, PROD_2023	1
usgs-mcs-2025.36.production-2024	production	aluminium	metal	CAN			2024	eq	3300000			t	100000	3300 thousand metric tons		estimated	gross	0	usgs-mcs-2025	row 36, PROD_EST_2024	1
usgs-mcs-2025.36.capacity-2023	capacity	aluminium	metal	CAN			2023	eq	3270000			t	10000	3270 thousand metric tons		reported	gross	0	usgs-mcs-2025	row 36, CAP_2023	
usgs-mcs-2025.36.capacity-2024	capacity	aluminium	metal	CAN			2024	eq	3270000			t	10000	3270 thousand metric tons		estimated	gross	0	usgs-mcs-2025	row 36, CAP_EST_2024	
usgs-mcs-2025.37.production-2023	production	aluminium	metal	CHN			2023	eq	41600000			t	100000	41600 thousand metric tons		reported	gross	0	usgs-mcs-2025	row 37, PROD_2023	
usgs-mcs-2025.37.production-2024	production	aluminium	metal	CHN			2024	eq	43000000			t	1000000	43000 thousand metric tons		estimated	gross	0	usgs-mcs-2025	row 37, PROD_EST_2024	
usgs-mcs-2025.37.capacity-2023	capacity	aluminium	metal	CHN			2023	eq	44400000			t	100000	44400 thousand metric tons		reported	gross	0	usgs-mcs-2025	row 37, CAP_2023	
usgs-mcs-2025.37.capacity-2024	capacity	aluminium	metal	CHN			2024	eq	44700000			t	100000	44700 thousand metric tons		estimated	gross	0	usgs-mcs-2025	row 37, CAP_EST_2024	
usgs-mcs-2025.38.production-2023	production	aluminium	metal	ISL			2023	eq	770000			t	10000	770 thousand metric tons		estimated	gross	0	usgs-mcs-2025	row 38, PROD_2023	1
usgs-mcs-2025.38.production-2024	production	aluminium	metal	ISL			2024	eq	780000			t	10000	780 thousand metric tons		estimated	gross	0	usgs-mcs-2025	row 38, PROD_EST_2024	1
usgs-mcs-2025.38.capacity-2023	capacity	aluminium	metal	ISL			2023	eq	880000			t	10000	880 thousand metric tons		reported	gross	0	usgs-mcs-2025	row 38, CAP_2023	
usgs-mcs-2025.38.capacity-2024	capacity	aluminium	metal	ISL			2024	eq	880000			t	10000	880 thousand metric tons		estimated	gross	0	usgs-mcs-2025	row 38, CAP_EST_2024	
usgs-mcs-2025.39.production-2023	production	aluminium	metal	IND			2023	eq	4100000			t	100000	4100 thousand metric tons		estimated	gross	0	usgs-mcs-2025	row 39, PROD_2023	1
usgs-mcs-2025.39.production-2024	production	aluminium	metal	IND			2024	eq	4200000			t	100000	4200 thousand metric tons		estimated	gross	0	usgs-mcs-2025	row 39, PROD_EST_2024	1
usgs-mcs-2025.39.capacity-2023	capacity	aluminium	metal	IND			2023	eq	4100000			t	100000	4100 thousand metric tons		reported	gross	0	usgs-mcs-2025	row 39, CAP_2023	
usgs-mcs-2025.39.capacity-2024	capacity	aluminium	metal	IND			2024	eq	4200000			t	100000	4200 thousand metric tons		estimated	gross	0	usgs-mcs-2025	row 39, CAP_EST_2024	
usgs-mcs-2025.40.production-2023	production	aluminium	metal	MYS			2023	eq	940000			t	10000	940 thousand metric tons		estimated	gross	0	usgs-mcs-2025	row 40, PROD_2023	1
usgs-mcs-2025.40.production-2024	production	aluminium	metal	MYS			2024	eq	870000			t	10000	870 thousand metric tons		estimated	gross	0	usgs-mcs-2025	row 40, PROD_EST_2024	1
usgs-mcs-2025.40.capacity-2023	capacity	aluminium	metal	MYS			2023	eq	1080000			t	10000	1080 thousand metric tons		reported	gross	0	usgs-mcs-2025	row 40, CAP_2023	
usgs-mcs-2025.40.capacity-2024	capacity	aluminium	metal	MYS			2024	eq	1080000			t	10000	1080 thousand metric tons		estimated	gross	0	usgs-mcs-2025	row 40, CAP_EST_2024	
usgs-mcs-2025.41.production-2023	production	aluminium	metal	NOR			2023	eq	1300000			t	100000	1300 thousand metric tons		estimated	gross	0	usgs-mcs-2025	row 41, PROD_2023	1
usgs-mcs-2025.41.production-2024	production	aluminium	metal	NOR			2024	eq	1300000			t	100000	1300 thousand metric tons		estimated	gross	0	usgs-mcs-2025	row 41, PROD_EST_2024	1
usgs-mcs-2025.41.capacity-2023	capacity	aluminium	metal	NOR			2023	eq	1460000			t	10000	1460 thousand metric tons		reported	gross	0	usgs-mcs-2025	row 41, CAP_2023	
usgs-mcs-2025.41.capacity-2024	capacity	aluminium	metal	NOR			2024	eq	1460000			t	10000	1460 thousand metric tons		estimated	gross	0	usgs-mcs-2025	row 41, CAP_EST_2024	
usgs-mcs-2025.42.production-2023	production	aluminium	metal	RUS			2023	eq	3700000			t	100000	3700 thousand metric tons		estimated	gross	0	usgs-mcs-2025	row 42, PROD_2023	1
usgs-mcs-2025.42.production-2024	production	aluminium	metal	RUS			2024	eq	3800000			t	100000	3800 thousand metric tons		estimated	gross	0	usgs-mcs-2025	row 42, PROD_EST_2024	1
usgs-mcs-2025.42.capacity-2023	capacity	aluminium	metal	RUS			2023	eq	4080000			t	10000	4080 thousand metric tons		reported	gross	0	usgs-mcs-2025	row 42, CAP_2023	
usgs-mcs-2025.42.capacity-2024	capacity	aluminium	metal	RUS			2024	eq	4080000			t	10000	4080 thousand metric tons		estimated	gross	0	usgs-mcs-2025	row 42, CAP_EST_2024	
usgs-mcs-2025.43.production-2023	production	aluminium	metal	ARE			2023	eq	2660000			t	10000	2660 thousand metric tons		reported	gross	0	usgs-mcs-2025	row 43, PROD_2023	
usgs-mcs-2025.43.production-2024	production	aluminium	metal	ARE			2024	eq	2700000			t	100000	2700 thousand metric tons		estimated	gross	0	usgs-mcs-2025	row 43, PROD_EST_2024	
usgs-mcs-2025.43.capacity-2023	capacity	aluminium	metal	ARE			2023	eq	2790000			t	10000	2790 thousand metric tons		reported	gross	0	usgs-mcs-2025	row 43, CAP_2023	
usgs-mcs-2025.43.capacity-2024	capacity	aluminium	metal	ARE			2024	eq	2790000			t	10000	2790 thousand metric tons		estimated	gross	0	usgs-mcs-2025	row 43, CAP_EST_2024	
usgs-mcs-2025.44.production-2023	production	aluminium	metal	OTHER-COUNTRIES			2023	eq	6780000			t	10000	6780 thousand metric tons		reported	gross	0	usgs-mcs-2025	row 44, PROD_2023	
usgs-mcs-2025.44.production-2024	production	aluminium	metal	OTHER-COUNTRIES			2024	eq	6800000			t	100000	6800 thousand metric tons		estimated	gross	0	usgs-mcs-2025	row 44, PROD_EST_2024	
usgs-mcs-2025.44.capacity-2023	capacity	aluminium	metal	OTHER-COUNTRIES			2023	eq	10300000			t	100000	10300 thousand metric tons		reported	gross	0	usgs-mcs-2025	row 44, CAP_2023	
usgs-mcs-2025.44.capacity-2024	capacity	aluminium	metal	OTHER-COUNTRIES			2024	eq	10000000			t	1000000	10000 thousand metric tons		estimated	gross	0	usgs-mcs-2025	row 44, CAP_EST_2024	
usgs-mcs-2025.45.production-2023	production	aluminium	metal	WLD			2023	eq	70000000			t	1000000	70000 thousand metric tons		reported	gross	0	usgs-mcs-2025	row 45, PROD_2023	
usgs-mcs-2025.45.production-2024	production	aluminium	metal	WLD			2024	eq	72000000			t	1000000	72000 thousand metric tons		estimated	gross	0	usgs-mcs-2025	row 45, PROD_EST_2024	
usgs-mcs-2025.45.capacity-2023	capacity	aluminium	metal	WLD			2023	eq	78300000			t	100000	78300 thousand metric tons		reported	gross	0	usgs-mcs-2025	row 45, CAP_2023	
usgs-mcs-2025.45.capacity-2024	capacity	aluminium	metal	WLD			2024	eq	78400000			t	100000	78400 thousand metric tons		estimated	gross	0	usgs-mcs-2025	row 45, CAP_EST_2024	
usgs-mcs-2025.46.production-2023	production	antimony	mining	USA			2023								not-reported	reported	as:Sb	2	usgs-mcs-2025	row 46, PROD_2023	3
usgs-mcs-2025.46.production-2024	production	antimony	mining	USA			2024								not-reported	estimated	as:Sb	2	usgs-mcs-2025	row 46, PROD_EST_2024	3
usgs-mcs-2025.46.reserves	reserves	antimony		USA			2024	eq	60000			t	1000	60000 metric tons		estimated	as:Sb	4	usgs-mcs-2025	row 46, RESERVES_2024	5
usgs-mcs-2025.47.production-2023	production	antimony	mining	AUS			2023	eq	1860			t	10	1860 metric tons		reported	as:Sb	2	usgs-mcs-2025	row 47, PROD_2023	
usgs-mcs-2025.47.production-2024	production	antimony	mining	AUS			2024	eq	2000			t	100	2000 metric tons		estimated	as:Sb	2	usgs-mcs-2025	row 47, PROD_EST_2024	
usgs-mcs-2025.47.reserves	reserves	antimony		AUS			2024	eq	140000			t	10000	140000 metric tons		estimated	as:Sb	4	usgs-mcs-2025	row 47, RESERVES_2024	6
usgs-mcs-2025.48.production-2023	production	antimony	mining	BOL			2023	eq	3700			t	100	3700 metric tons		reported	as:Sb	2	usgs-mcs-2025	row 48, PROD_2023	
usgs-mcs-2025.48.production-2024	production	antimony	mining	BOL			2024	eq	3700			t	100	3700 metric tons		estimated	as:Sb	2	usgs-mcs-2025	row 48, PROD_EST_2024	
usgs-mcs-2025.48.reserves	reserves	antimony		BOL			2024	eq	310000			t	10000	310000 metric tons		estimated	as:Sb	4	usgs-mcs-2025	row 48, RESERVES_2024	
usgs-mcs-2025.49.production-2023	production	antimony	mining	MMR			2023	eq	4500			t	100	4500 metric tons		reported	as:Sb	2	usgs-mcs-2025	row 49, PROD_2023	
usgs-mcs-2025.49.production-2024	production	antimony	mining	MMR			2024	eq	4500			t	100	4500 metric tons		estimated	as:Sb	2	usgs-mcs-2025	row 49, PROD_EST_2024	
usgs-mcs-2025.49.reserves	reserves	antimony		MMR			2024	eq	140000			t	10000	140000 metric tons		estimated	as:Sb	4	usgs-mcs-2025	row 49, RESERVES_2024	
usgs-mcs-2025.50.production-2023	production	antimony	mining	CAN			2023								not-reported	reported	as:Sb	2	usgs-mcs-2025	row 50, PROD_2023	3
usgs-mcs-2025.50.production-2024	production	antimony	mining	CAN			2024								not-reported	estimated	as:Sb	2	usgs-mcs-2025	row 50, PROD_EST_2024	3
usgs-mcs-2025.50.reserves	reserves	antimony		CAN			2024	eq	78000			t	1000	78000 metric tons		estimated	as:Sb	4	usgs-mcs-2025	row 50, RESERVES_2024	
usgs-mcs-2025.51.production-2023	production	antimony	mining	CHN			2023	eq	62300			t	100	62300 metric tons		estimated	as:Sb	2	usgs-mcs-2025	row 51, PROD_2023	1
usgs-mcs-2025.51.production-2024	production	antimony	mining	CHN			2024	eq	60000			t	1000	60000 metric tons		estimated	as:Sb	2	usgs-mcs-2025	row 51, PROD_EST_2024	1
usgs-mcs-2025.51.reserves	reserves	antimony		CHN			2024	eq	670000			t	10000	670000 metric tons		estimated	as:Sb	4	usgs-mcs-2025	row 51, RESERVES_2024	
usgs-mcs-2025.52.production-2023	production	antimony	mining	GTM			2023	eq	49			t	1	49 metric tons		reported	as:Sb	2	usgs-mcs-2025	row 52, PROD_2023	
usgs-mcs-2025.52.production-2024	production	antimony	mining	GTM			2024	eq	50			t	1	50 metric tons		estimated	as:Sb	2	usgs-mcs-2025	row 52, PROD_EST_2024	
usgs-mcs-2025.52.reserves	reserves	antimony		GTM			2024								not-reported	estimated	as:Sb	4	usgs-mcs-2025	row 52, RESERVES_2024	7
usgs-mcs-2025.53.production-2023	production	antimony	mining	IRN			2023	eq	500			t	10	500 metric tons		estimated	as:Sb	2	usgs-mcs-2025	row 53, PROD_2023	1
usgs-mcs-2025.53.production-2024	production	antimony	mining	IRN			2024	eq	500			t	10	500 metric tons		estimated	as:Sb	2	usgs-mcs-2025	row 53, PROD_EST_2024	1
usgs-mcs-2025.53.reserves	reserves	antimony		IRN			2024								not-reported	estimated	as:Sb	4	usgs-mcs-2025	row 53, RESERVES_2024	7
usgs-mcs-2025.54.production-2023	production	antimony	mining	KAZ			2023	eq	40			t	1	40 metric tons		estimated	as:Sb	2	usgs-mcs-2025	row 54, PROD_2023	1
usgs-mcs-2025.54.production-2024	production	antimony	mining	KAZ			2024	eq	40			t	1	40 metric tons		estimated	as:Sb	2	usgs-mcs-2025	row 54, PROD_EST_2024	1
usgs-mcs-2025.54.reserves	reserves	antimony		KAZ			2024								not-reported	estimated	as:Sb	4	usgs-mcs-2025	row 54, RESERVES_2024	7
usgs-mcs-2025.55.production-2023	production	antimony	mining	KGZ			2023	eq	20			t	1	20 metric tons		reported	as:Sb	2	usgs-mcs-2025	row 55, PROD_2023	
usgs-mcs-2025.55.production-2024	production	antimony	mining	KGZ			2024	eq	20			t	1	20 metric tons		estimated	as:Sb	2	usgs-mcs-2025	row 55, PROD_EST_2024	
usgs-mcs-2025.55.reserves	reserves	antimony		KGZ			2024	eq	260000			t	10000	260000 metric tons		estimated	as:Sb	4	usgs-mcs-2025	row 55, RESERVES_2024	
usgs-mcs-2025.56.production-2023	production	antimony	mining	LAO			2023	eq	200			t	10	200 metric tons		estimated	as:Sb	2	usgs-mcs-2025	row 56, PROD_2023	1
usgs-mcs-2025.56.production-2024	production	antimony	mining	LAO			2024	eq	200			t	10	200 metric tons		estimated	as:Sb	2	usgs-mcs-2025	row 56, PROD_EST_2024	1
usgs-mcs-2025.56.reserves	reserves	antimony		LAO			2024								not-reported	estimated	as:Sb	4	usgs-mcs-2025	row 56, RESERVES_2024	7
usgs-mcs-2025.57.production-2023	production	antimony	mining	MEX			2023	eq	800			t	10	800 metric tons		reported	as:Sb	2	usgs-mcs-2025	row 57, PROD_2023	
usgs-mcs-2025.57.production-2024	production	antimony	mining	MEX			2024	eq	800			t	10	800 metric tons		estimated	as:Sb	2	usgs-mcs-2025	row 57, PROD_EST_2024	
usgs-mcs-2025.57.reserves	reserves	antimony		MEX			2024	eq	18000			t	1000	18000 metric tons		estimated	as:Sb	4	usgs-mcs-2025	row 57, RESERVES_2024	
usgs-mcs-2025.58.production-2023	production	antimony	mining	PAK			2023	eq	250			t	10	250 metric tons		reported	as:Sb	2	usgs-mcs-2025	row 58, PROD_2023	
usgs-mcs-2025.58.production-2024	production	antimony	mining	PAK			2024	eq	250			t	10	250 metric tons		estimated	as:Sb	2	usgs-mcs-2025	row 58, PROD_EST_2024	
usgs-mcs-2025.58.reserves	reserves	antimony		PAK			2024	eq	26000			t	1000	26000 metric tons		estimated	as:Sb	4	usgs-mcs-2025	row 58, RESERVES_2024	
usgs-mcs-2025.59.production-2023	production	antimony	mining	RUS			2023	eq	13000			t	1000	13000 metric tons		reported	as:Sb	2	usgs-mcs-2025	row 59, PROD_2023	
usgs-mcs-2025.59.production-2024	production	antimony	mining	RUS			2024	eq	13000			t	1000	13000 metric tons		estimated	as:Sb	2	usgs-mcs-2025	row 59, PROD_EST_2024	
usgs-mcs-2025.59.reserves	reserves	antimony		RUS			2024	eq	350000			t	10000	350000 metric tons		estimated	as:Sb	4	usgs-mcs-2025	row 59, RESERVES_2024	
usgs-mcs-2025.60.production-2023	production	antimony	mining	TJK			2023	eq	17000			t	1000	17000 metric tons		reported	as:Sb	2	usgs-mcs-2025	row 60, PROD_2023	
usgs-mcs-2025.60.production-2024	production	antimony	mining	TJK			2024	eq	17000			t	1000	17000 metric tons		estimated	as:Sb	2	usgs-mcs-2025	row 60, PROD_EST_2024	
usgs-mcs-2025.60.reserves	reserves	antimony		TJK			2024	eq	50000			t	1000	50000 metric tons		estimated	as:Sb	4	usgs-mcs-2025	row 60, RESERVES_2024	
usgs-mcs-2025.61.production-2023	production	antimony	mining	TUR			2023	eq	1600			t	100	1600 metric tons		estimated	as:Sb	2	usgs-mcs-2025	row 61, PROD_2023	1
usgs-mcs-2025.61.production-2024	production	antimony	mining	TUR			2024	eq	1600			t	100	1600 metric tons		estimated	as:Sb	2	usgs-mcs-2025	row 61, PROD_EST_2024	1
usgs-mcs-2025.61.reserves	reserves	antimony		TUR			2024	eq	99000			t	1000	99000 metric tons		estimated	as:Sb	4	usgs-mcs-2025	row 61, RESERVES_2024	
usgs-mcs-2025.62.production-2023	production	antimony	mining	VNM			2023	eq	300			t	10	300 metric tons		reported	as:Sb	2	usgs-mcs-2025	row 62, PROD_2023	
usgs-mcs-2025.62.production-2024	production	antimony	mining	VNM			2024	eq	300			t	10	300 metric tons		estimated	as:Sb	2	usgs-mcs-2025	row 62, PROD_EST_2024	
usgs-mcs-2025.62.reserves	reserves	antimony		VNM			2024	eq	54000			t	1000	54000 metric tons		estimated	as:Sb	4	usgs-mcs-2025	row 62, RESERVES_2024	
usgs-mcs-2025.63.production-2023	production	antimony	mining	WLD			2023	eq	106000			t	1000	106000 metric tons		reported	as:Sb	2	usgs-mcs-2025	row 63, PROD_2023	
usgs-mcs-2025.63.production-2024	production	antimony	mining	WLD			2024	eq	100000			t	10000	100000 metric tons		estimated	as:Sb	2	usgs-mcs-2025	row 63, PROD_EST_2024	
usgs-mcs-2025.63.reserves	reserves	antimony		WLD			2024	gt	2000000			t	100000	>2000000 metric tons		estimated	as:Sb	4	usgs-mcs-2025	row 63, RESERVES_2024	
usgs-mcs-2025.64.production-2023	production	arsenic	refining	USA			2023								not-reported	reported	gross	8	usgs-mcs-2025	row 64, PROD_2023	3
usgs-mcs-2025.64.production-2024	production	arsenic	refining	USA			2024								not-reported	estimated	gross	8	usgs-mcs-2025	row 64, PROD_EST_2024	3
usgs-mcs-2025.65.production-2023	production	arsenic	refining	BEL			2023	eq	1000			t	100	1000 metric tons		reported	gross	8	usgs-mcs-2025	row 65, PROD_2023	
usgs-mcs-2025.65.production-2024	production	arsenic	refining	BEL			2024	eq	1000			t	100	1000 metric tons		estimated	gross	8	usgs-mcs-2025	row 65, PROD_EST_2024	
usgs-mcs-2025.65.capacity-2024	capacity	arsenic	refining	BEL			2024	eq	1500			t	100	1500 metric tons		estimated	gross	8	usgs-mcs-2025	row 65, CAP_EST_2024	
usgs-mcs-2025.66.production-2023	production	arsenic	refining	CHN			2023	eq	24000			t	1000	24000 metric tons		reported	gross	8	usgs-mcs-2025	row 66, PROD_2023	
usgs-mcs-2025.66.production-2024	production	arsenic	refining	CHN			2024	eq	24000			t	1000	24000 metric tons		estimated	gross	8	usgs-mcs-2025	row 66, PROD_EST_2024	
usgs-mcs-2025.66.capacity-2024	capacity	arsenic	refining	CHN			2024	eq	30000			t	1000	30000 metric tons		estimated	gross	8	usgs-mcs-2025	row 66, CAP_EST_2024	
usgs-mcs-2025.67.production-2023	production	arsenic	refining	JPN			2023	eq	40			t	1	40 metric tons		estimated	gross	8	usgs-mcs-2025	row 67, PROD_2023	1
usgs-mcs-2025.67.production-2024	production	arsenic	refining	JPN			2024	eq	40			t	1	40 metric tons		estimated	gross	8	usgs-mcs-2025	row 67, PROD_EST_2024	1
usgs-mcs-2025.67.capacity-2024	capacity	arsenic	refining	JPN			2024	eq	60			t	1	60 metric tons		estimated	gross	8	usgs-mcs-2025	row 67, CAP_EST_2024	
usgs-mcs-2025.68.production-2023	production	arsenic	refining	MAR			2023	eq	6000			t	100	6000 metric tons		reported	gross	8	usgs-mcs-2025	row 68, PROD_2023	
usgs-mcs-2025.68.production-2024	production	arsenic	refining	MAR			2024	eq	6000			t	100	6000 metric tons		estimated	gross	8	usgs-mcs-2025	row 68, PROD_EST_2024	
usgs-mcs-2025.68.capacity-2024	capacity	arsenic	refining	MAR			2024	eq	8000			t	100	8000 metric tons		estimated	gross	8	usgs-mcs-2025	row 68, CAP_EST_2024	
usgs-mcs-2025.69.production-2023	production	arsenic	refining	PER			2023	eq	30000			t	1000	30000 metric tons		reported	gross	8	usgs-mcs-2025	row 69, PROD_2023	
usgs-mcs-2025.69.production-2024	production	arsenic	refining	PER			2024	eq	27000			t	1000	27000 metric tons		estimated	gross	8	usgs-mcs-2025	row 69, PROD_EST_2024	
usgs-mcs-2025.69.capacity-2024	capacity	arsenic	refining	PER			2024	eq	37000			t	1000	37000 metric tons		estimated	gross	8	usgs-mcs-2025	row 69, CAP_EST_2024	
usgs-mcs-2025.70.production-2023	production	arsenic	refining	RUS			2023	eq	500			t	10	500 metric tons		estimated	gross	8	usgs-mcs-2025	row 70, PROD_2023	1
usgs-mcs-2025.70.production-2024	production	arsenic	refining	RUS			2024	eq	200			t	10	200 metric tons		estimated	gross	8	usgs-mcs-2025	row 70, PROD_EST_2024	1
usgs-mcs-2025.70.capacity-2024	capacity	arsenic	refining	RUS			2024	eq	4000			t	100	4000 metric tons		estimated	gross	8	usgs-mcs-2025	row 70, CAP_EST_2024	
usgs-mcs-2025.71.production-2023	production	arsenic	refining	WLD			2023	eq	61500			t	100	61500 metric tons		reported	gross	8	usgs-mcs-2025	row 71, PROD_2023	
usgs-mcs-2025.71.production-2024	production	arsenic	refining	WLD			2024	eq	58000			t	1000	58000 metric tons		estimated	gross	8	usgs-mcs-2025	row 71, PROD_EST_2024	
usgs-mcs-2025.71.capacity-2024	capacity	arsenic	refining	WLD			2024	eq	81000			t	1000	81000 metric tons		estimated	gross	8	usgs-mcs-2025	row 71, CAP_EST_2024	
usgs-mcs-2025.72.production-2023	production	asbestos	mining	USA			2023								not-reported	reported	gross	9	usgs-mcs-2025	row 72, PROD_2023	3
usgs-mcs-2025.72.production-2024	production	asbestos	mining	USA			2024								not-reported	estimated	gross	9	usgs-mcs-2025	row 72, PROD_EST_2024	3
usgs-mcs-2025.72.reserves	reserves	asbestos		USA			2024								not-reported	estimated	gross	10	usgs-mcs-2025	row 72, RESERVES_2024	11
usgs-mcs-2025.73.production-2023	production	asbestos	mining	BRA			2023	eq	189000			t	1000	189000 metric tons		reported	gross	9	usgs-mcs-2025	row 73, PROD_2023	12
usgs-mcs-2025.73.production-2024	production	asbestos	mining	BRA			2024	eq	160000			t	10000	160000 metric tons		estimated	gross	9	usgs-mcs-2025	row 73, PROD_EST_2024	12
usgs-mcs-2025.73.reserves	reserves	asbestos		BRA			2024	eq	11000000			t	1000000	11000000 metric tons		estimated	gross	10	usgs-mcs-2025	row 73, RESERVES_2024	
usgs-mcs-2025.74.production-2023	production	asbestos	mining	CHN			2023	eq	200000			t	10000	200000 metric tons		estimated	gross	9	usgs-mcs-2025	row 74, PROD_2023	1
usgs-mcs-2025.74.production-2024	production	asbestos	mining	CHN			2024	eq	200000			t	10000	200000 metric tons		estimated	gross	9	usgs-mcs-2025	row 74, PROD_EST_2024	1
usgs-mcs-2025.74.reserves	reserves	asbestos		CHN			2024	eq	18000000			t	1000000	18000000 metric tons		estimated	gross	10	usgs-mcs-2025	row 74, RESERVES_2024	
usgs-mcs-2025.75.production-2023	production	asbestos	mining	KAZ			2023	eq	255000			t	1000	255000 metric tons		reported	gross	9	usgs-mcs-2025	row 75, PROD_2023	
usgs-mcs-2025.75.production-2024	production	asbestos	mining	KAZ			2024	eq	210000			t	10000	210000 metric tons		estimated	gross	9	usgs-mcs-2025	row 75, PROD_EST_2024	
usgs-mcs-2025.75.reserves	reserves	asbestos		KAZ			2024								not-reported	estimated	gross	10	usgs-mcs-2025	row 75, RESERVES_2024	13
usgs-mcs-2025.76.production-2023	production	asbestos	mining	RUS			2023	eq	600000			t	10000	600000 metric tons		reported	gross	9	usgs-mcs-2025	row 76, PROD_2023	
usgs-mcs-2025.76.production-2024	production	asbestos	mining	RUS			2024	eq	600000			t	10000	600000 metric tons		estimated	gross	9	usgs-mcs-2025	row 76, PROD_EST_2024	
usgs-mcs-2025.76.reserves	reserves	asbestos		RUS			2024	eq	110000000			t	10000000	110000000 metric tons		estimated	gross	10	usgs-mcs-2025	row 76, RESERVES_2024	
usgs-mcs-2025.77.production-2023	production	asbestos	mining	WLD			2023	eq	1240000			t	10000	1240000 metric tons		reported	gross	9	usgs-mcs-2025	row 77, PROD_2023	
usgs-mcs-2025.77.production-2024	production	asbestos	mining	WLD			2024	eq	1200000			t	100000	1200000 metric tons		estimated	gross	9	usgs-mcs-2025	row 77, PROD_EST_2024	
usgs-mcs-2025.77.reserves	reserves	asbestos		WLD			2024								not-reported	estimated	gross	10	usgs-mcs-2025	row 77, RESERVES_2024	13
usgs-mcs-2025.78.production-2023	production	baryte	mining	USA			2023								withheld	estimated	gross	14	usgs-mcs-2025	row 78, PROD_2023	15
usgs-mcs-2025.78.production-2024	production	baryte	mining	USA			2024								withheld	estimated	gross	14	usgs-mcs-2025	row 78, PROD_EST_2024	15
usgs-mcs-2025.78.reserves	reserves	baryte		USA			2024								not-reported	estimated	gross	16	usgs-mcs-2025	row 78, RESERVES_2024	7
usgs-mcs-2025.79.production-2023	production	baryte	mining	CHN			2023	eq	2000000			t	100000	2000 thousand metric tons		estimated	gross	14	usgs-mcs-2025	row 79, PROD_2023	
usgs-mcs-2025.79.production-2024	production	baryte	mining	CHN			2024	eq	2100000			t	100000	2100 thousand metric tons		estimated	gross	14	usgs-mcs-2025	row 79, PROD_EST_2024	
usgs-mcs-2025.79.reserves	reserves	baryte		CHN			2024	eq	110000000			t	10000000	110000 thousand metric tons		estimated	gross	16	usgs-mcs-2025	row 79, RESERVES_2024	
usgs-mcs-2025.80.production-2023	production	baryte	mining	IND			2023	eq	2600000			t	100000	2600 thousand metric tons		estimated	gross	14	usgs-mcs-2025	row 80, PROD_2023	
usgs-mcs-2025.80.production-2024	production	baryte	mining	IND			2024	eq	2600000			t	100000	2600 thousand metric tons		estimated	gross	14	usgs-mcs-2025	row 80, PROD_EST_2024	
usgs-mcs-2025.80.reserves	reserves	baryte		IND			2024	eq	51000000			t	1000000	51000 thousand metric tons		estimated	gross	16	usgs-mcs-2025	row 80, RESERVES_2024	
usgs-mcs-2025.81.production-2023	production	baryte	mining	IRN			2023	eq	300000			t	10000	300 thousand metric tons		estimated	gross	14	usgs-mcs-2025	row 81, PROD_2023	
usgs-mcs-2025.81.production-2024	production	baryte	mining	IRN			2024	eq	310000			t	10000	310 thousand metric tons		estimated	gross	14	usgs-mcs-2025	row 81, PROD_EST_2024	
usgs-mcs-2025.81.reserves	reserves	baryte		IRN			2024	eq	100000000			t	10000000	100000 thousand metric tons		estimated	gross	16	usgs-mcs-2025	row 81, RESERVES_2024	
usgs-mcs-2025.82.production-2023	production	baryte	mining	KAZ			2023	eq	650000			t	10000	650 thousand metric tons		estimated	gross	14	usgs-mcs-2025	row 82, PROD_2023	
usgs-mcs-2025.82.production-2024	production	baryte	mining	KAZ			2024	eq	650000			t	10000	650 thousand metric tons		estimated	gross	14	usgs-mcs-2025	row 82, PROD_EST_2024	
usgs-mcs-2025.82.reserves	reserves	baryte		KAZ			2024	eq	85000000			t	1000000	85000 thousand metric tons		estimated	gross	16	usgs-mcs-2025	row 82, RESERVES_2024	
usgs-mcs-2025.83.production-2023	production	baryte	mining	LAO			2023	eq	300000			t	10000	300 thousand metric tons		estimated	gross	14	usgs-mcs-2025	row 83, PROD_2023	
usgs-mcs-2025.83.production-2024	production	baryte	mining	LAO			2024	eq	300000			t	10000	300 thousand metric tons		estimated	gross	14	usgs-mcs-2025	row 83, PROD_EST_2024	
usgs-mcs-2025.83.reserves	reserves	baryte		LAO			2024								not-reported	estimated	gross	16	usgs-mcs-2025	row 83, RESERVES_2024	7
usgs-mcs-2025.84.production-2023	production	baryte	mining	MEX			2023	eq	320000			t	10000	320 thousand metric tons		estimated	gross	14	usgs-mcs-2025	row 84, PROD_2023	
usgs-mcs-2025.84.production-2024	production	baryte	mining	MEX			2024	eq	330000			t	10000	330 thousand metric tons		estimated	gross	14	usgs-mcs-2025	row 84, PROD_EST_2024	
usgs-mcs-2025.84.reserves	reserves	baryte		MEX			2024								not-reported	estimated	gross	16	usgs-mcs-2025	row 84, RESERVES_2024	7
usgs-mcs-2025.85.production-2023	production	baryte	mining	MAR			2023	eq	1000000			t	100000	1000 thousand metric tons		estimated	gross	14	usgs-mcs-2025	row 85, PROD_2023	
usgs-mcs-2025.85.production-2024	production	baryte	mining	MAR			2024	eq	1000000			t	100000	1000 thousand metric tons		estimated	gross	14	usgs-mcs-2025	row 85, PROD_EST_2024	
usgs-mcs-2025.85.reserves	reserves	baryte		MAR			2024								not-reported	estimated	gross	16	usgs-mcs-2025	row 85, RESERVES_2024	7
usgs-mcs-2025.86.production-2023	production	baryte	mining	PAK			2023	eq	130000			t	10000	130 thousand metric tons		estimated	gross	14	usgs-mcs-2025	row 86, PROD_2023	
usgs-mcs-2025.86.production-2024	production	baryte	mining	PAK			2024	eq	130000			t	10000	130 thousand metric tons		estimated	gross	14	usgs-mcs-2025	row 86, PROD_EST_2024	
usgs-mcs-2025.86.reserves	reserves	baryte		PAK			2024								not-reported	estimated	gross	16	usgs-mcs-2025	row 86, RESERVES_2024	7
usgs-mcs-2025.87.production-2023	production	baryte	mining	RUS			2023	eq	250000			t	10000	250 thousand metric tons		estimated	gross	14	usgs-mcs-2025	row 87, PROD_2023	
usgs-mcs-2025.87.production-2024	production	baryte	mining	RUS			2024	eq	250000			t	10000	250 thousand metric tons		estimated	gross	14	usgs-mcs-2025	row 87, PROD_EST_2024	
usgs-mcs-2025.87.reserves	reserves	baryte		RUS			2024	eq	12000000			t	1000000	12000 thousand metric tons		estimated	gross	16	usgs-mcs-2025	row 87, RESERVES_2024	
usgs-mcs-2025.88.production-2023	production	baryte	mining	TUR			2023	eq	216000			t	1000	216 thousand metric tons		estimated	gross	14	usgs-mcs-2025	row 88, PROD_2023	17
usgs-mcs-2025.88.production-2024	production	baryte	mining	TUR			2024	eq	220000			t	10000	220 thousand metric tons		estimated	gross	14	usgs-mcs-2025	row 88, PROD_EST_2024	17
usgs-mcs-2025.88.reserves	reserves	baryte		TUR			2024	eq	34000000			t	1000000	34000 thousand metric tons		estimated	gross	16	usgs-mcs-2025	row 88, RESERVES_2024	
usgs-mcs-2025.89.production-2023	production	baryte	mining	OTHER-COUNTRIES			2023	eq	314000			t	1000	314 thousand metric tons		estimated	gross	14	usgs-mcs-2025	row 89, PROD_2023	
usgs-mcs-2025.89.production-2024	production	baryte	mining	OTHER-COUNTRIES			2024	eq	320000			t	10000	320 thousand metric tons		estimated	gross	14	usgs-mcs-2025	row 89, PROD_EST_2024	
usgs-mcs-2025.90.production-2023	production	baryte	mining	WLD			2023	eq	8080000			t	10000	8080 thousand metric tons		estimated	gross	14	usgs-mcs-2025	row 90, PROD_2023	18
usgs-mcs-2025.90.production-2024	production	baryte	mining	WLD			2024	eq	8200000			t	100000	8200 thousand metric tons		estimated	gross	14	usgs-mcs-2025	row 90, PROD_EST_2024	18
usgs-mcs-2025.90.reserves	reserves	baryte		WLD			2024								not-reported	estimated	gross	16	usgs-mcs-2025	row 90, RESERVES_2024	7
usgs-mcs-2025.91.production-2023	production	alumina	refining	USA			2023	eq	850000			t	10000	850 thousand metric dry tons		estimated	gross	19	usgs-mcs-2025	row 91, PROD_2023	1
usgs-mcs-2025.91.production-2024	production	alumina	refining	USA			2024	eq	720000			t	10000	720 thousand metric dry tons		estimated	gross	19	usgs-mcs-2025	row 91, PROD_EST_2024	1
usgs-mcs-2025.92.production-2023	production	alumina	refining	AUS			2023	eq	18800000			t	100000	18800 thousand metric dry tons		reported	gross	19	usgs-mcs-2025	row 92, PROD_2023	
usgs-mcs-2025.92.production-2024	production	alumina	refining	AUS			2024	eq	18000000			t	1000000	18000 thousand metric dry tons		estimated	gross	19	usgs-mcs-2025	row 92, PROD_EST_2024	
usgs-mcs-2025.93.production-2023	production	alumina	refining	BRA			2023	eq	11000000			t	1000000	11000 thousand metric dry tons		estimated	gross	19	usgs-mcs-2025	row 93, PROD_2023	1
usgs-mcs-2025.93.production-2024	production	alumina	refining	BRA			2024	eq	11000000			t	1000000	11000 thousand metric dry tons		estimated	gross	19	usgs-mcs-2025	row 93, PROD_EST_2024	1
usgs-mcs-2025.94.production-2023	production	alumina	refining	CAN			2023	eq	1500000			t	100000	1500 thousand metric dry tons		reported	gross	19	usgs-mcs-2025	row 94, PROD_2023	
usgs-mcs-2025.94.production-2024	production	alumina	refining	CAN			2024	eq	1500000			t	100000	1500 thousand metric dry tons		estimated	gross	19	usgs-mcs-2025	row 94, PROD_EST_2024	
usgs-mcs-2025.95.production-2023	production	alumina	refining	CHN			2023	eq	82400000			t	100000	82400 thousand metric dry tons		reported	gross	19	usgs-mcs-2025	row 95, PROD_2023	
usgs-mcs-2025.95.production-2024	production	alumina	refining	CHN			2024	eq	84000000			t	1000000	84000 thousand metric dry tons		estimated	gross	19	usgs-mcs-2025	row 95, PROD_EST_2024	
usgs-mcs-2025.96.production-2023	production	alumina	refining	DEU			2023	eq	900000			t	10000	900 thousand metric dry tons		estimated	gross	19	usgs-mcs-2025	row 96, PROD_2023	1
usgs-mcs-2025.96.production-2024	production	alumina	refining	DEU			2024	eq	960000			t	10000	960 thousand metric dry tons		estimated	gross	19	usgs-mcs-2025	row 96, PROD_EST_2024	1
usgs-mcs-2025.97.production-2023	production	alumina	refining	GRC			2023	eq	869000			t	1000	869 thousand metric dry tons		reported	gross	19	usgs-mcs-2025	row 97, PROD_2023	
usgs-mcs-2025.97.production-2024	production	alumina	refining	GRC			2024	eq	860000			t	10000	860 thousand metric dry tons		estimated	gross	19	usgs-mcs-2025	row 97, PROD_EST_2024	
usgs-mcs-2025.98.production-2023	production	alumina	refining	GIN			2023	eq	273000			t	1000	273 thousand metric dry tons		reported	gross	19	usgs-mcs-2025	row 98, PROD_2023	
usgs-mcs-2025.98.production-2024	production	alumina	refining	GIN			2024	eq	300000			t	10000	300 thousand metric dry tons		estimated	gross	19	usgs-mcs-2025	row 98, PROD_EST_2024	
usgs-mcs-2025.99.production-2023	production	alumina	refining	IND			2023	eq	7500000			t	100000	7500 thousand metric dry tons		estimated	gross	19	usgs-mcs-2025	row 99, PROD_2023	1
usgs-mcs-2025.99.production-2024	production	alumina	refining	IND			2024	eq	7600000			t	100000	7600 thousand metric dry tons		estimated	gross	19	usgs-mcs-2025	row 99, PROD_EST_2024	1
usgs-mcs-2025.100.production-2023	production	alumina	refining	IDN			2023	eq	1200000			t	100000	1200 thousand metric dry tons		estimated	gross	19	usgs-mcs-2025	row 100, PROD_2023	1
usgs-mcs-2025.100.production-2024	production	alumina	refining	IDN			2024	eq	1300000			t	100000	1300 thousand metric dry tons		estimated	gross	19	usgs-mcs-2025	row 100, PROD_EST_2024	1
usgs-mcs-2025.101.production-2023	production	alumina	refining	IRL			2023	eq	1380000			t	10000	1380 thousand metric dry tons		reported	gross	19	usgs-mcs-2025	row 101, PROD_2023	
usgs-mcs-2025.101.production-2024	production	alumina	refining	IRL			2024	eq	1600000			t	100000	1600 thousand metric dry tons		estimated	gross	19	usgs-mcs-2025	row 101, PROD_EST_2024	
usgs-mcs-2025.102.production-2023	production	alumina	refining	JAM			2023	eq	1400000			t	100000	1400 thousand metric dry tons		reported	gross	19	usgs-mcs-2025	row 102, PROD_2023	
usgs-mcs-2025.102.production-2024	production	alumina	refining	JAM			2024	eq	1500000			t	100000	1500 thousand metric dry tons		estimated	gross	19	usgs-mcs-2025	row 102, PROD_EST_2024	
usgs-mcs-2025.103.production-2023	production	alumina	refining	KAZ			2023	eq	1300000			t	100000	1300 thousand metric dry tons		reported	gross	19	usgs-mcs-2025	row 103, PROD_2023	
usgs-mcs-2025.103.production-2024	production	alumina	refining	KAZ			2024	eq	1400000			t	100000	1400 thousand metric dry tons		estimated	gross	19	usgs-mcs-2025	row 103, PROD_EST_2024	
usgs-mcs-2025.104.production-2023	production	alumina	refining	RUS			2023	eq	3020000			t	10000	3020 thousand metric dry tons		reported	gross	19	usgs-mcs-2025	row 104, PROD_2023	
usgs-mcs-2025.104.production-2024	production	alumina	refining	RUS			2024	eq	2900000			t	100000	2900 thousand metric dry tons		estimated	gross	19	usgs-mcs-2025	row 104, PROD_EST_2024	
usgs-mcs-2025.105.production-2023	production	alumina	refining	SAU			2023	eq	1830000			t	10000	1830 thousand metric dry tons		reported	gross	19	usgs-mcs-2025	row 105, PROD_2023	
usgs-mcs-2025.105.production-2024	production	alumina	refining	SAU			2024	eq	1800000			t	100000	1800 thousand metric dry tons		estimated	gross	19	usgs-mcs-2025	row 105, PROD_EST_2024	
usgs-mcs-2025.106.production-2023	production	alumina	refining	ESP			2023	eq	716000			t	1000	716 thousand metric dry tons		reported	gross	19	usgs-mcs-2025	row 106, PROD_2023	
usgs-mcs-2025.106.production-2024	production	alumina	refining	ESP			2024	eq	820000			t	10000	820 thousand metric dry tons		estimated	gross	19	usgs-mcs-2025	row 106, PROD_EST_2024	
usgs-mcs-2025.107.production-2023	production	alumina	refining	TUR			2023	eq	300000			t	10000	300 thousand metric dry tons		reported	gross	19	usgs-mcs-2025	row 107, PROD_2023	
usgs-mcs-2025.107.production-2024	production	alumina	refining	TUR			2024	eq	320000			t	10000	320 thousand metric dry tons		estimated	gross	19	usgs-mcs-2025	row 107, PROD_EST_2024	
usgs-mcs-2025.108.production-2023	production	alumina	refining	ARE			2023	eq	2480000			t	10000	2480 thousand metric dry tons		reported	gross	19	usgs-mcs-2025	row 108, PROD_2023	
usgs-mcs-2025.108.production-2024	production	alumina	refining	ARE			2024	eq	2400000			t	100000	2400 thousand metric dry tons		estimated	gross	19	usgs-mcs-2025	row 108, PROD_EST_2024	
usgs-mcs-2025.109.production-2023	production	alumina	refining	VNM			2023	eq	1490000			t	10000	1490 thousand metric dry tons		reported	gross	19	usgs-mcs-2025	row 109, PROD_2023	
usgs-mcs-2025.109.production-2024	production	alumina	refining	VNM			2024	eq	1500000			t	100000	1500 thousand metric dry tons		estimated	gross	19	usgs-mcs-2025	row 109, PROD_EST_2024	
usgs-mcs-2025.110.production-2023	production	alumina	refining	OTHER-COUNTRIES			2023	eq	1300000			t	100000	1300 thousand metric dry tons		reported	gross	19	usgs-mcs-2025	row 110, PROD_2023	
usgs-mcs-2025.110.production-2024	production	alumina	refining	OTHER-COUNTRIES			2024	eq	1500000			t	100000	1500 thousand metric dry tons		estimated	gross	19	usgs-mcs-2025	row 110, PROD_EST_2024	
usgs-mcs-2025.111.production-2023	production	alumina	refining	WLD			2023	eq	141000000			t	1000000	141000 thousand metric dry tons		reported	gross	19	usgs-mcs-2025	row 111, PROD_2023	
usgs-mcs-2025.111.production-2024	production	alumina	refining	WLD			2024	eq	142000000			t	1000000	142000 thousand metric dry tons		estimated	gross	19	usgs-mcs-2025	row 111, PROD_EST_2024	
usgs-mcs-2025.112.production-2023	production	bauxite	mining	USA			2023								withheld	reported	gross	20	usgs-mcs-2025	row 112, PROD_2023	15
usgs-mcs-2025.112.production-2024	production	bauxite	mining	USA			2024								withheld	estimated	gross	20	usgs-mcs-2025	row 112, PROD_EST_2024	15
usgs-mcs-2025.112.reserves	reserves	bauxite		USA			2024	eq	20000000			t	1000000	20000 thousand metric dry tons		estimated	gross	21	usgs-mcs-2025	row 112, RESERVES_2024	
usgs-mcs-2025.113.production-2023	production	bauxite	mining	AUS			2023	eq	104000000			t	1000000	104000 thousand metric dry tons		reported	gross	20	usgs-mcs-2025	row 113, PROD_2023	
usgs-mcs-2025.113.production-2024	production	bauxite	mining	AUS			2024	eq	100000000			t	10000000	100000 thousand metric dry tons		estimated	gross	20	usgs-mcs-2025	row 113, PROD_EST_2024	
usgs-mcs-2025.113.reserves	reserves	bauxite		AUS			2024	eq	3500000000			t	100000000	3500000 thousand metric dry tons		estimated	gross	21	usgs-mcs-2025	row 113, RESERVES_2024	22
usgs-mcs-2025.114.production-2023	production	bauxite	mining	BRA			2023	eq	32000000			t	1000000	32000 thousand metric dry tons		estimated	gross	20	usgs-mcs-2025	row 114, PROD_2023	1
usgs-mcs-2025.114.production-2024	production	bauxite	mining	BRA			2024	eq	33000000			t	1000000	33000 thousand metric dry tons		estimated	gross	20	usgs-mcs-2025	row 114, PROD_EST_2024	1
usgs-mcs-2025.114.reserves	reserves	bauxite		BRA			2024	eq	2700000000			t	100000000	2700000 thousand metric dry tons		estimated	gross	21	usgs-mcs-2025	row 114, RESERVES_2024	
usgs-mcs-2025.115.production-2023	production	bauxite	mining	CAN			2023								not-reported	reported	gross	20	usgs-mcs-2025	row 115, PROD_2023	3
usgs-mcs-2025.115.production-2024	production	bauxite	mining	CAN			2024								not-reported	estimated	gross	20	usgs-mcs-2025	row 115, PROD_EST_2024	3
usgs-mcs-2025.115.reserves	reserves	bauxite		CAN			2024								not-reported	estimated	gross	21	usgs-mcs-2025	row 115, RESERVES_2024	3
usgs-mcs-2025.116.production-2023	production	bauxite	mining	CHN			2023	eq	91000000			t	1000000	91000 thousand metric dry tons		estimated	gross	20	usgs-mcs-2025	row 116, PROD_2023	1
usgs-mcs-2025.116.production-2024	production	bauxite	mining	CHN			2024	eq	93000000			t	1000000	93000 thousand metric dry tons		estimated	gross	20	usgs-mcs-2025	row 116, PROD_EST_2024	1
usgs-mcs-2025.116.reserves	reserves	bauxite		CHN			2024	eq	680000000			t	10000000	680000 thousand metric dry tons		estimated	gross	21	usgs-mcs-2025	row 116, RESERVES_2024	
usgs-mcs-2025.117.production-2023	production	bauxite	mining	DEU			2023								not-reported	reported	gross	20	usgs-mcs-2025	row 117, PROD_2023	3
usgs-mcs-2025.117.production-2024	production	bauxite	mining	DEU			2024								not-reported	estimated	gross	20	usgs-mcs-2025	row 117, PROD_EST_2024	3
usgs-mcs-2025.117.reserves	reserves	bauxite		DEU			2024								not-reported	estimated	gross	21	usgs-mcs-2025	row 117, RESERVES_2024	3
usgs-mcs-2025.118.production-2023	production	bauxite	mining	GRC			2023	eq	1200000			t	100000	1200 thousand metric dry tons		estimated	gross	20	usgs-mcs-2025	row 118, PROD_2023	1
usgs-mcs-2025.118.production-2024	production	bauxite	mining	GRC			2024	eq	1200000			t	100000	1200 thousand metric dry tons		estimated	gross	20	usgs-mcs-2025	row 118, PROD_EST_2024	1
usgs-mcs-2025.118.reserves	reserves	bauxite		GRC			2024								not-reported	estimated	gross	21	usgs-mcs-2025	row 118, RESERVES_2024	3
usgs-mcs-2025.119.production-2023	production	bauxite	mining	GIN			2023	eq	123000000			t	1000000	123000 thousand metric dry tons		reported	gross	20	usgs-mcs-2025	row 119, PROD_2023	
usgs-mcs-2025.119.production-2024	production	bauxite	mining	GIN			2024	eq	130000000			t	10000000	130000 thousand metric dry tons		estimated	gross	20	usgs-mcs-2025	row 119, PROD_EST_2024	
usgs-mcs-2025.119.reserves	reserves	bauxite		GIN			2024	eq	7400000000			t	100000000	7400000 thousand metric dry tons		estimated	gross	21	usgs-mcs-2025	row 119, RESERVES_2024	
usgs-mcs-2025.120.production-2023	production	bauxite	mining	IND			2023	eq	23400000			t	100000	23400 thousand metric dry tons		reported	gross	20	usgs-mcs-2025	row 120, PROD_2023	
usgs-mcs-2025.120.production-2024	production	bauxite	mining	IND			2024	eq	25000000			t	1000000	25000 thousand metric dry tons		estimated	gross	20	usgs-mcs-2025	row 120, PROD_EST_2024	
usgs-mcs-2025.120.reserves	reserves	bauxite		IND			2024	eq	650000000			t	10000000	650000 thousand metric dry tons		estimated	gross	21	usgs-mcs-2025	row 120, RESERVES_2024	
usgs-mcs-2025.121.production-2023	production	bauxite	mining	IDN			2023	eq	30000000			t	1000000	30000 thousand metric dry tons		estimated	gross	20	usgs-mcs-2025	row 121, PROD_2023	1
usgs-mcs-2025.121.production-2024	production	bauxite	mining	IDN			2024	eq	32000000			t	1000000	32000 thousand metric dry tons		estimated	gross	20	usgs-mcs-2025	row 121, PROD_EST_2024	1
usgs-mcs-2025.121.reserves	reserves	bauxite		IDN			2024	eq	2800000000			t	100000000	2800000 thousand metric dry tons		estimated	gross	21	usgs-mcs-2025	row 121, RESERVES_2024	
usgs-mcs-2025.122.production-2023	production	bauxite	mining	IRL			2023								not-reported	reported	gross	20	usgs-mcs-2025	row 122, PROD_2023	3
usgs-mcs-2025.122.production-2024	production	bauxite	mining	IRL			2024								not-reported	estimated	gross	20	usgs-mcs-2025	row 122, PROD_EST_2024	3
usgs-mcs-2025.122.reserves	reserves	bauxite		IRL			2024								not-reported	estimated	gross	21	usgs-mcs-2025	row 122, RESERVES_2024	3
usgs-mcs-2025.123.production-2023	production	bauxite	mining	JAM			2023	eq	6000000			t	100000	6000 thousand metric dry tons		reported	gross	20	usgs-mcs-2025	row 123, PROD_2023	
usgs-mcs-2025.123.production-2024	production	bauxite	mining	JAM			2024	eq	6100000			t	100000	6100 thousand metric dry tons		estimated	gross	20	usgs-mcs-2025	row 123, PROD_EST_2024	
usgs-mcs-2025.123.reserves	reserves	bauxite		JAM			2024	eq	2000000000			t	100000000	2000000 thousand metric dry tons		estimated	gross	21	usgs-mcs-2025	row 123, RESERVES_2024	
usgs-mcs-2025.124.production-2023	production	bauxite	mining	KAZ			2023	eq	4560000			t	10000	4560 thousand metric dry tons		reported	gross	20	usgs-mcs-2025	row 124, PROD_2023	
usgs-mcs-2025.124.production-2024	production	bauxite	mining	KAZ			2024	eq	4900000			t	100000	4900 thousand metric dry tons		estimated	gross	20	usgs-mcs-2025	row 124, PROD_EST_2024	
usgs-mcs-2025.124.reserves	reserves	bauxite		KAZ			2024	eq	280000000			t	10000000	280000 thousand metric dry tons		estimated	gross	21	usgs-mcs-2025	row 124, RESERVES_2024	
usgs-mcs-2025.125.production-2023	production	bauxite	mining	RUS			2023	eq	5800000			t	100000	5800 thousand metric dry tons		estimated	gross	20	usgs-mcs-2025	row 125, PROD_2023	1
usgs-mcs-2025.125.production-2024	production	bauxite	mining	RUS			2024	eq	6300000			t	100000	6300 thousand metric dry tons		estimated	gross	20	usgs-mcs-2025	row 125, PROD_EST_2024	1
usgs-mcs-2025.125.reserves	reserves	bauxite		RUS			2024	eq	480000000			t	10000000	480000 thousand metric dry tons		estimated	gross	21	usgs-mcs-2025	row 125, RESERVES_2024	
usgs-mcs-2025.126.production-2023	production	bauxite	mining	SAU			2023	eq	5400000			t	100000	5400 thousand metric dry tons		estimated	gross	20	usgs-mcs-2025	row 126, PROD_2023	1
usgs-mcs-2025.126.production-2024	production	bauxite	mining	SAU			2024	eq	5800000			t	100000	5800 thousand metric dry tons		estimated	gross	20	usgs-mcs-2025	row 126, PROD_EST_2024	1
usgs-mcs-2025.126.reserves	reserves	bauxite		SAU			2024	eq	180000000			t	10000000	180000 thousand metric dry tons		estimated	gross	21	usgs-mcs-2025	row 126, RESERVES_2024	
usgs-mcs-2025.127.production-2023	production	bauxite	mining	ESP			2023								not-reported	reported	gross	20	usgs-mcs-2025	row 127, PROD_2023	3
usgs-mcs-2025.127.production-2024	production	bauxite	mining	ESP			2024								not-reported	estimated	gross	20	usgs-mcs-2025	row 127, PROD_EST_2024	3
usgs-mcs-2025.127.reserves	reserves	bauxite		ESP			2024								not-reported	estimated	gross	21	usgs-mcs-2025	row 127, RESERVES_2024	3
usgs-mcs-2025.128.production-2023	production	bauxite	mining	TUR			2023	eq	2940000			t	10000	2940 thousand metric dry tons		reported	gross	20	usgs-mcs-2025	row 128, PROD_2023	
usgs-mcs-2025.128.production-2024	production	bauxite	mining	TUR			2024	eq	3200000			t	100000	3200 thousand metric dry tons		estimated	gross	20	usgs-mcs-2025	row 128, PROD_EST_2024	
usgs-mcs-2025.128.reserves	reserves	bauxite		TUR			2024	eq	69000000			t	1000000	69000 thousand metric dry tons		estimated	gross	21	usgs-mcs-2025	row 128, RESERVES_2024	
usgs-mcs-2025.129.production-2023	production	bauxite	mining	ARE			2023								not-reported	reported	gross	20	usgs-mcs-2025	row 129, PROD_2023	3
usgs-mcs-2025.129.production-2024	production	bauxite	mining	ARE			2024								not-reported	estimated	gross	20	usgs-mcs-2025	row 129, PROD_EST_2024	3
usgs-mcs-2025.129.reserves	reserves	bauxite		ARE			2024								not-reported	estimated	gross	21	usgs-mcs-2025	row 129, RESERVES_2024	3
usgs-mcs-2025.130.production-2023	production	bauxite	mining	VNM			2023	eq	3920000			t	10000	3920 thousand metric dry tons		estimated	gross	20	usgs-mcs-2025	row 130, PROD_2023	1
usgs-mcs-2025.130.production-2024	production	bauxite	mining	VNM			2024	eq	4200000			t	100000	4200 thousand metric dry tons		estimated	gross	20	usgs-mcs-2025	row 130, PROD_EST_2024	1
usgs-mcs-2025.130.reserves	reserves	bauxite		VNM			2024	eq	3100000000			t	100000000	3100000 thousand metric dry tons		estimated	gross	21	usgs-mcs-2025	row 130, RESERVES_2024	
usgs-mcs-2025.131.production-2023	production	bauxite	mining	OTHER-COUNTRIES			2023	eq	5260000			t	10000	5260 thousand metric dry tons		reported	gross	20	usgs-mcs-2025	row 131, PROD_2023	
usgs-mcs-2025.131.production-2024	production	bauxite	mining	OTHER-COUNTRIES			2024	eq	5700000			t	100000	5700 thousand metric dry tons		estimated	gross	20	usgs-mcs-2025	row 131, PROD_EST_2024	
usgs-mcs-2025.131.reserves	reserves	bauxite		OTHER-COUNTRIES			2024	eq	5300000000			t	100000000	5300000 thousand metric dry tons		estimated	gross	21	usgs-mcs-2025	row 131, RESERVES_2024	
usgs-mcs-2025.132.production-2023	production	bauxite	mining	WLD			2023	eq	438000000			t	1000000	438000 thousand metric dry tons		reported	gross	20	usgs-mcs-2025	row 132, PROD_2023	23
usgs-mcs-2025.132.production-2024	production	bauxite	mining	WLD			2024	eq	450000000			t	10000000	450000 thousand metric dry tons		estimated	gross	20	usgs-mcs-2025	row 132, PROD_EST_2024	23
usgs-mcs-2025.132.reserves	reserves	bauxite		WLD			2024	eq	29000000000			t	1000000000	29000000 thousand metric dry tons		estimated	gross	21	usgs-mcs-2025	row 132, RESERVES_2024	
usgs-mcs-2025.133.production-2023	production	beryllium	mining	USA			2023	eq	185			t	1	185 metric tons		reported	as:Be	24	usgs-mcs-2025	row 133, PROD_2023	
usgs-mcs-2025.133.production-2024	production	beryllium	mining	USA			2024	eq	180			t	10	180 metric tons		estimated	as:Be	24	usgs-mcs-2025	row 133, PROD_EST_2024	
usgs-mcs-2025.134.production-2023	production	beryllium	mining	BRA			2023	eq	40			t	1	40 metric tons		estimated	as:Be	24	usgs-mcs-2025	row 134, PROD_2023	1
usgs-mcs-2025.134.production-2024	production	beryllium	mining	BRA			2024	eq	80			t	1	80 metric tons		estimated	as:Be	24	usgs-mcs-2025	row 134, PROD_EST_2024	1
usgs-mcs-2025.135.production-2023	production	beryllium	mining	CHN			2023	eq	74			t	1	74 metric tons		estimated	as:Be	24	usgs-mcs-2025	row 135, PROD_2023	1
usgs-mcs-2025.135.production-2024	production	beryllium	mining	CHN			2024	eq	77			t	1	77 metric tons		estimated	as:Be	24	usgs-mcs-2025	row 135, PROD_EST_2024	1
usgs-mcs-2025.136.production-2023	production	beryllium	mining	MDG			2023	eq	1			t	1	1 metric tons		estimated	as:Be	24	usgs-mcs-2025	row 136, PROD_2023	1
usgs-mcs-2025.136.production-2024	production	beryllium	mining	MDG			2024	eq	1			t	1	1 metric tons		estimated	as:Be	24	usgs-mcs-2025	row 136, PROD_EST_2024	1
usgs-mcs-2025.137.production-2023	production	beryllium	mining	MOZ			2023	eq	23			t	1	23 metric tons		reported	as:Be	24	usgs-mcs-2025	row 137, PROD_2023	
usgs-mcs-2025.137.production-2024	production	beryllium	mining	MOZ			2024	eq	24			t	1	24 metric tons		estimated	as:Be	24	usgs-mcs-2025	row 137, PROD_EST_2024	
usgs-mcs-2025.138.production-2023	production	beryllium	mining	RWA			2023	eq	1			t	1	1 metric tons		estimated	as:Be	24	usgs-mcs-2025	row 138, PROD_2023	1
usgs-mcs-2025.138.production-2024	production	beryllium	mining	RWA			2024	eq	1			t	1	1 metric tons		estimated	as:Be	24	usgs-mcs-2025	row 138, PROD_EST_2024	1
usgs-mcs-2025.139.production-2023	production	beryllium	mining	UGA			2023	eq	1			t	1	1 metric tons		estimated	as:Be	24	usgs-mcs-2025	row 139, PROD_2023	1
usgs-mcs-2025.139.production-2024	production	beryllium	mining	UGA			2024	eq	1			t	1	1 metric tons		estimated	as:Be	24	usgs-mcs-2025	row 139, PROD_EST_2024	1
usgs-mcs-2025.140.production-2023	production	beryllium	mining	WLD			2023	eq	325			t	1	325 metric tons		reported	as:Be	24	usgs-mcs-2025	row 140, PROD_2023	
usgs-mcs-2025.140.production-2024	production	beryllium	mining	WLD			2024	eq	360			t	10	360 metric tons		estimated	as:Be	24	usgs-mcs-2025	row 140, PROD_EST_2024	
usgs-mcs-2025.141.production-2023	production	bismuth	refining	USA			2023								not-reported	reported	gross	25	usgs-mcs-2025	row 141, PROD_2023	3
usgs-mcs-2025.141.production-2024	production	bismuth	refining	USA			2024								not-reported	estimated	gross	25	usgs-mcs-2025	row 141, PROD_EST_2024	3
usgs-mcs-2025.142.production-2023	production	bismuth	refining	BOL			2023	eq	68			t	1	68 metric tons		reported	gross	25	usgs-mcs-2025	row 142, PROD_2023	
usgs-mcs-2025.142.production-2024	production	bismuth	refining	BOL			2024	eq	70			t	1	70 metric tons		estimated	gross	25	usgs-mcs-2025	row 142, PROD_EST_2024	
usgs-mcs-2025.143.production-2023	production	bismuth	refining	BGR			2023	eq	46			t	1	46 metric tons		reported	gross	25	usgs-mcs-2025	row 143, PROD_2023	
usgs-mcs-2025.143.production-2024	production	bismuth	refining	BGR			2024	eq	50			t	1	50 metric tons		estimated	gross	25	usgs-mcs-2025	row 143, PROD_EST_2024	
usgs-mcs-2025.144.production-2023	production	bismuth	refining	CHN			2023	eq	13300			t	100	13300 metric tons		reported	gross	25	usgs-mcs-2025	row 144, PROD_2023	
usgs-mcs-2025.144.production-2024	production	bismuth	refining	CHN			2024	eq	13000			t	1000	13000 metric tons		estimated	gross	25	usgs-mcs-2025	row 144, PROD_EST_2024	
usgs-mcs-2025.145.production-2023	production	bismuth	refining	JPN			2023	eq	500			t	10	500 metric tons		reported	gross	25	usgs-mcs-2025	row 145, PROD_2023	
usgs-mcs-2025.145.production-2024	production	bismuth	refining	JPN			2024	eq	500			t	10	500 metric tons		estimated	gross	25	usgs-mcs-2025	row 145, PROD_EST_2024	
usgs-mcs-2025.146.production-2023	production	bismuth	refining	KAZ			2023	eq	180			t	10	180 metric tons		reported	gross	25	usgs-mcs-2025	row 146, PROD_2023	
usgs-mcs-2025.146.production-2024	production	bismuth	refining	KAZ			2024	eq	180			t	10	180 metric tons		estimated	gross	25	usgs-mcs-2025	row 146, PROD_EST_2024	
usgs-mcs-2025.147.production-2023	production	bismuth	refining	KOR			2023	eq	1000			t	100	1000 metric tons		reported	gross	25	usgs-mcs-2025	row 147, PROD_2023	
usgs-mcs-2025.147.production-2024	production	bismuth	refining	KOR			2024	eq	1000			t	100	1000 metric tons		estimated	gross	25	usgs-mcs-2025	row 147, PROD_EST_2024	
usgs-mcs-2025.148.production-2023	production	bismuth	refining	LAO			2023	eq	1150			t	10	1150 metric tons		reported	gross	25	usgs-mcs-2025	row 148, PROD_2023	26
usgs-mcs-2025.148.production-2024	production	bismuth	refining	LAO			2024	eq	1100			t	100	1100 metric tons		estimated	gross	25	usgs-mcs-2025	row 148, PROD_EST_2024	26
usgs-mcs-2025.149.production-2023	production	bismuth	refining	WLD			2023	eq	16200			t	100	16200 metric tons		reported	gross	25	usgs-mcs-2025	row 149, PROD_2023	
usgs-mcs-2025.149.production-2024	production	bismuth	refining	WLD			2024	eq	16000			t	1000	16000 metric tons		estimated	gross	25	usgs-mcs-2025	row 149, PROD_EST_2024	
usgs-mcs-2025.150.production-2023	production	boron	mining	USA			2023								withheld	reported	gross	27	usgs-mcs-2025	row 150, PROD_2023	15
usgs-mcs-2025.150.production-2024	production	boron	mining	USA			2024								withheld	estimated	gross	27	usgs-mcs-2025	row 150, PROD_EST_2024	15
usgs-mcs-2025.150.reserves	reserves	boron		USA			2024	eq	48000000			t	1000000	48000 thousand metric tons		estimated	gross	28	usgs-mcs-2025	row 150, RESERVES_2024	
usgs-mcs-2025.151.production-2023	production	boron	mining	ARG			2023	eq	160000			t	10000	160 thousand metric tons		reported	gross	27	usgs-mcs-2025	row 151, PROD_2023	29
usgs-mcs-2025.151.production-2024	production	boron	mining	ARG			2024	eq	160000			t	10000	160 thousand metric tons		estimated	gross	27	usgs-mcs-2025	row 151, PROD_EST_2024	29
usgs-mcs-2025.151.reserves	reserves	boron		ARG			2024								not-reported	estimated	gross	28	usgs-mcs-2025	row 151, RESERVES_2024	7
usgs-mcs-2025.152.production-2023	production	boron	mining	BOL			2023	eq	140000			t	10000	140 thousand metric tons		reported	gross	27	usgs-mcs-2025	row 152, PROD_2023	30
usgs-mcs-2025.152.production-2024	production	boron	mining	BOL			2024	eq	230000			t	10000	230 thousand metric tons		estimated	gross	27	usgs-mcs-2025	row 152, PROD_EST_2024	30
usgs-mcs-2025.152.reserves	reserves	boron		BOL			2024								not-reported	estimated	gross	28	usgs-mcs-2025	row 152, RESERVES_2024	7
usgs-mcs-2025.153.production-2023	production	boron	mining	CHL			2023	eq	420000			t	10000	420 thousand metric tons		reported	gross	27	usgs-mcs-2025	row 153, PROD_2023	30
usgs-mcs-2025.153.production-2024	production	boron	mining	CHL			2024	eq	420000			t	10000	420 thousand metric tons		estimated	gross	27	usgs-mcs-2025	row 153, PROD_EST_2024	30
usgs-mcs-2025.153.reserves	reserves	boron		CHL			2024	eq	35000000			t	1000000	35000 thousand metric tons		estimated	gross	28	usgs-mcs-2025	row 153, RESERVES_2024	
usgs-mcs-2025.154.production-2023	production	boron	mining	CHN			2023	eq	300000			t	10000	300 thousand metric tons		reported	gross	27	usgs-mcs-2025	row 154, PROD_2023	31
usgs-mcs-2025.154.production-2024	production	boron	mining	CHN			2024	eq	340000			t	10000	340 thousand metric tons		estimated	gross	27	usgs-mcs-2025	row 154, PROD_EST_2024	31
usgs-mcs-2025.154.reserves	reserves	boron		CHN			2024	eq	9100000			t	100000	9100 thousand metric tons		estimated	gross	28	usgs-mcs-2025	row 154, RESERVES_2024	
usgs-mcs-2025.155.production-2023	production	boron	mining	DEU			2023	eq	38000			t	1000	38 thousand metric tons		reported	gross	27	usgs-mcs-2025	row 155, PROD_2023	32
usgs-mcs-2025.155.production-2024	production	boron	mining	DEU			2024	eq	40000			t	1000	40 thousand metric tons		estimated	gross	27	usgs-mcs-2025	row 155, PROD_EST_2024	32
usgs-mcs-2025.155.reserves	reserves	boron		DEU			2024								not-reported	estimated	gross	28	usgs-mcs-2025	row 155, RESERVES_2024	7
usgs-mcs-2025.156.production-2023	production	boron	mining	PER			2023	eq	300000			t	10000	300 thousand metric tons		reported	gross	27	usgs-mcs-2025	row 156, PROD_2023	33
usgs-mcs-2025.156.production-2024	production	boron	mining	PER			2024	eq	300000			t	10000	300 thousand metric tons		estimated	gross	27	usgs-mcs-2025	row 156, PROD_EST_2024	33
usgs-mcs-2025.156.reserves	reserves	boron		PER			2024	eq	4000000			t	100000	4000 thousand metric tons		estimated	gross	28	usgs-mcs-2025	row 156, RESERVES_2024	
usgs-mcs-2025.157.production-2023	production	boron	mining	RUS			2023	eq	80000			t	1000	80 thousand metric tons		reported	gross	27	usgs-mcs-2025	row 157, PROD_2023	34
usgs-mcs-2025.157.production-2024	production	boron	mining	RUS			2024	eq	80000			t	1000	80 thousand metric tons		estimated	gross	27	usgs-mcs-2025	row 157, PROD_EST_2024	34
usgs-mcs-2025.157.reserves	reserves	boron		RUS			2024	eq	40000000			t	1000000	40000 thousand metric tons		estimated	gross	28	usgs-mcs-2025	row 157, RESERVES_2024	
usgs-mcs-2025.158.production-2023	production	boron	mining	TUR			2023	eq	2500000			t	100000	2500 thousand metric tons		reported	gross	27	usgs-mcs-2025	row 158, PROD_2023	35
usgs-mcs-2025.158.production-2024	production	boron	mining	TUR			2024	eq	3000000			t	100000	3000 thousand metric tons		estimated	gross	27	usgs-mcs-2025	row 158, PROD_EST_2024	35
usgs-mcs-2025.158.reserves	reserves	boron		TUR			2024	eq	950000000			t	10000000	950000 thousand metric tons		estimated	gross	28	usgs-mcs-2025	row 158, RESERVES_2024	
usgs-mcs-2025.159.production-2023	production	boron	mining	WLD			2023								not-reported	reported	gross	27	usgs-mcs-2025	row 159, PROD_2023	36
usgs-mcs-2025.159.production-2024	production	boron	mining	WLD			2024								not-reported	estimated	gross	27	usgs-mcs-2025	row 159, PROD_EST_2024	36
usgs-mcs-2025.159.reserves	reserves	boron		WLD			2024								not-reported	estimated	gross	28	usgs-mcs-2025	row 159, RESERVES_2024	36
usgs-mcs-2025.160.production-2023	production	bromine	mining	USA			2023								withheld	estimated	as:Br	37	usgs-mcs-2025	row 160, PROD_2023	15
usgs-mcs-2025.160.production-2024	production	bromine	mining	USA			2024								withheld	estimated	as:Br	37	usgs-mcs-2025	row 160, PROD_EST_2024	15
usgs-mcs-2025.160.reserves	reserves	bromine		USA			2024	eq	11000000			t	1000000	11000000 metric tons		estimated	as:Br	38	usgs-mcs-2025	row 160, RESERVES_2024	
usgs-mcs-2025.161.production-2023	production	bromine	mining	CHN			2023	eq	101000			t	1000	101000 metric tons		estimated	as:Br	37	usgs-mcs-2025	row 161, PROD_2023	39
usgs-mcs-2025.161.production-2024	production	bromine	mining	CHN			2024	eq	100000			t	10000	100000 metric tons		estimated	as:Br	37	usgs-mcs-2025	row 161, PROD_EST_2024	39
usgs-mcs-2025.161.reserves	reserves	bromine		CHN			2024	eq	130000			t	10000	130000 metric tons		estimated	as:Br	38	usgs-mcs-2025	row 161, RESERVES_2024	
usgs-mcs-2025.162.production-2023	production	bromine	mining	IND			2023	eq	6900			t	100	6900 metric tons		estimated	as:Br	37	usgs-mcs-2025	row 162, PROD_2023	
usgs-mcs-2025.162.production-2024	production	bromine	mining	IND			2024	eq	7000			t	100	7000 metric tons		estimated	as:Br	37	usgs-mcs-2025	row 162, PROD_EST_2024	
usgs-mcs-2025.162.reserves	reserves	bromine		IND			2024								not-reported	estimated	as:Br	38	usgs-mcs-2025	row 162, RESERVES_2024	7
usgs-mcs-2025.163.production-2023	production	bromine	mining	ISR			2023	eq	143000			t	1000	143000 metric tons		estimated	as:Br	37	usgs-mcs-2025	row 163, PROD_2023	39
usgs-mcs-2025.163.production-2024	production	bromine	mining	ISR			2024	eq	140000			t	10000	140000 metric tons		estimated	as:Br	37	usgs-mcs-2025	row 163, PROD_EST_2024	39
usgs-mcs-2025.163.reserves	reserves	bromine		ISR			2024								not-reported	estimated	as:Br	38	usgs-mcs-2025	row 163, RESERVES_2024	13
usgs-mcs-2025.164.production-2023	production	bromine	mining	JPN			2023	eq	20000			t	1000	20000 metric tons		estimated	as:Br	37	usgs-mcs-2025	row 164, PROD_2023	
usgs-mcs-2025.164.production-2024	production	bromine	mining	JPN			2024	eq	20000			t	1000	20000 metric tons		estimated	as:Br	37	usgs-mcs-2025	row 164, PROD_EST_2024	
usgs-mcs-2025.164.reserves	reserves	bromine		JPN			2024								not-reported	estimated	as:Br	38	usgs-mcs-2025	row 164, RESERVES_2024	7
usgs-mcs-2025.165.production-2023	production	bromine	mining	JOR			2023	eq	116000			t	1000	116000 metric tons		estimated	as:Br	37	usgs-mcs-2025	row 165, PROD_2023	39
usgs-mcs-2025.165.production-2024	production	bromine	mining	JOR			2024	eq	120000			t	10000	120000 metric tons		estimated	as:Br	37	usgs-mcs-2025	row 165, PROD_EST_2024	39
usgs-mcs-2025.165.reserves	reserves	bromine		JOR			2024	eq	360000			t	10000	360000 metric tons		estimated	as:Br	38	usgs-mcs-2025	row 165, RESERVES_2024	
usgs-mcs-2025.166.production-2023	production	bromine	mining	UKR			2023	eq	8000			t	100	8000 metric tons		estimated	as:Br	37	usgs-mcs-2025	row 166, PROD_2023	
usgs-mcs-2025.166.production-2024	production	bromine	mining	UKR			2024	eq	8000			t	100	8000 metric tons		estimated	as:Br	37	usgs-mcs-2025	row 166, PROD_EST_2024	
usgs-mcs-2025.166.reserves	reserves	bromine		UKR			2024								not-reported	estimated	as:Br	38	usgs-mcs-2025	row 166, RESERVES_2024	7
usgs-mcs-2025.167.production-2023	production	bromine	mining	WLD			2023	eq	395000			t	1000	395000 metric tons		estimated	as:Br	37	usgs-mcs-2025	row 167, PROD_2023	40
usgs-mcs-2025.167.production-2024	production	bromine	mining	WLD			2024	eq	400000			t	10000	400000 metric tons		estimated	as:Br	37	usgs-mcs-2025	row 167, PROD_EST_2024	40
usgs-mcs-2025.167.reserves	reserves	bromine		WLD			2024								not-reported	estimated	as:Br	38	usgs-mcs-2025	row 167, RESERVES_2024	13
usgs-mcs-2025.168.production-2023	production	cadmium	refining	USA			2023	eq	375			t	1	375 metric tons		estimated	gross	41	usgs-mcs-2025	row 168, PROD_2023	26
usgs-mcs-2025.168.production-2024	production	cadmium	refining	USA			2024	eq	300			t	10	300 metric tons		estimated	gross	41	usgs-mcs-2025	row 168, PROD_EST_2024	26
usgs-mcs-2025.169.production-2023	production	cadmium	refining	AUS			2023	eq	900			t	10	900 metric tons		estimated	gross	41	usgs-mcs-2025	row 169, PROD_2023	
usgs-mcs-2025.169.production-2024	production	cadmium	refining	AUS			2024	eq	900			t	10	900 metric tons		estimated	gross	41	usgs-mcs-2025	row 169, PROD_EST_2024	
usgs-mcs-2025.170.production-2023	production	cadmium	refining	BGR			2023	eq	310			t	10	310 metric tons		estimated	gross	41	usgs-mcs-2025	row 170, PROD_2023	
usgs-mcs-2025.170.production-2024	production	cadmium	refining	BGR			2024	eq	300			t	10	300 metric tons		estimated	gross	41	usgs-mcs-2025	row 170, PROD_EST_2024	
usgs-mcs-2025.171.production-2023	production	cadmium	refining	CAN			2023	eq	1800			t	100	1800 metric tons		estimated	gross	41	usgs-mcs-2025	row 171, PROD_2023	
usgs-mcs-2025.171.production-2024	production	cadmium	refining	CAN			2024	eq	1700			t	100	1700 metric tons		estimated	gross	41	usgs-mcs-2025	row 171, PROD_EST_2024	
usgs-mcs-2025.172.production-2023	production	cadmium	refining	CHN			2023	eq	9300			t	100	9300 metric tons		estimated	gross	41	usgs-mcs-2025	row 172, PROD_2023	
usgs-mcs-2025.172.production-2024	production	cadmium	refining	CHN			2024	eq	9300			t	100	9300 metric tons		estimated	gross	41	usgs-mcs-2025	row 172, PROD_EST_2024	
usgs-mcs-2025.173.production-2023	production	cadmium	refining	DEU			2023								not-reported	estimated	gross	41	usgs-mcs-2025	row 173, PROD_2023	3
usgs-mcs-2025.173.production-2024	production	cadmium	refining	DEU			2024	eq	170			t	10	170 metric tons		estimated	gross	41	usgs-mcs-2025	row 173, PROD_EST_2024	
usgs-mcs-2025.174.production-2023	production	cadmium	refining	JPN			2023	eq	1800			t	100	1800 metric tons		estimated	gross	41	usgs-mcs-2025	row 174, PROD_2023	
usgs-mcs-2025.174.production-2024	production	cadmium	refining	JPN			2024	eq	1700			t	100	1700 metric tons		estimated	gross	41	usgs-mcs-2025	row 174, PROD_EST_2024	
usgs-mcs-2025.175.production-2023	production	cadmium	refining	KAZ			2023	eq	1000			t	100	1000 metric tons		estimated	gross	41	usgs-mcs-2025	row 175, PROD_2023	
usgs-mcs-2025.175.production-2024	production	cadmium	refining	KAZ			2024	eq	1000			t	100	1000 metric tons		estimated	gross	41	usgs-mcs-2025	row 175, PROD_EST_2024	
usgs-mcs-2025.176.production-2023	production	cadmium	refining	KOR			2023	eq	4500			t	100	4500 metric tons		estimated	gross	41	usgs-mcs-2025	row 176, PROD_2023	
usgs-mcs-2025.176.production-2024	production	cadmium	refining	KOR			2024	eq	4500			t	100	4500 metric tons		estimated	gross	41	usgs-mcs-2025	row 176, PROD_EST_2024	
usgs-mcs-2025.177.production-2023	production	cadmium	refining	MEX			2023	eq	1020			t	10	1020 metric tons		estimated	gross	41	usgs-mcs-2025	row 177, PROD_2023	26
usgs-mcs-2025.177.production-2024	production	cadmium	refining	MEX			2024	eq	1200			t	100	1200 metric tons		estimated	gross	41	usgs-mcs-2025	row 177, PROD_EST_2024	26
usgs-mcs-2025.178.production-2023	production	cadmium	refining	NLD			2023	eq	726			t	1	726 metric tons		estimated	gross	41	usgs-mcs-2025	row 178, PROD_2023	26
usgs-mcs-2025.178.production-2024	production	cadmium	refining	NLD			2024	eq	400			t	10	400 metric tons		estimated	gross	41	usgs-mcs-2025	row 178, PROD_EST_2024	26
usgs-mcs-2025.179.production-2023	production	cadmium	refining	NOR			2023	eq	420			t	10	420 metric tons		estimated	gross	41	usgs-mcs-2025	row 179, PROD_2023	
usgs-mcs-2025.179.production-2024	production	cadmium	refining	NOR			2024	eq	350			t	10	350 metric tons		estimated	gross	41	usgs-mcs-2025	row 179, PROD_EST_2024	
usgs-mcs-2025.180.production-2023	production	cadmium	refining	PER			2023	eq	494			t	1	494 metric tons		estimated	gross	41	usgs-mcs-2025	row 180, PROD_2023	26
usgs-mcs-2025.180.production-2024	production	cadmium	refining	PER			2024	eq	620			t	10	620 metric tons		estimated	gross	41	usgs-mcs-2025	row 180, PROD_EST_2024	26
usgs-mcs-2025.181.production-2023	production	cadmium	refining	POL			2023	eq	250			t	10	250 metric tons		estimated	gross	41	usgs-mcs-2025	row 181, PROD_2023	
usgs-mcs-2025.181.production-2024	production	cadmium	refining	POL			2024	eq	250			t	10	250 metric tons		estimated	gross	41	usgs-mcs-2025	row 181, PROD_EST_2024	
usgs-mcs-2025.182.production-2023	production	cadmium	refining	RUS			2023	eq	1000			t	100	1000 metric tons		estimated	gross	41	usgs-mcs-2025	row 182, PROD_2023	
usgs-mcs-2025.182.production-2024	production	cadmium	refining	RUS			2024	eq	800			t	10	800 metric tons		estimated	gross	41	usgs-mcs-2025	row 182, PROD_EST_2024	
usgs-mcs-2025.183.production-2023	production	cadmium	refining	UZB			2023	eq	220			t	10	220 metric tons		estimated	gross	41	usgs-mcs-2025	row 183, PROD_2023	
usgs-mcs-2025.183.production-2024	production	cadmium	refining	UZB			2024	eq	200			t	10	200 metric tons		estimated	gross	41	usgs-mcs-2025	row 183, PROD_EST_2024	
usgs-mcs-2025.184.production-2023	production	cadmium	refining	WLD			2023	eq	24100			t	100	24100 metric tons		estimated	gross	41	usgs-mcs-2025	row 184, PROD_2023	
usgs-mcs-2025.184.production-2024	production	cadmium	refining	WLD			2024	eq	24000			t	1000	24000 metric tons		estimated	gross	41	usgs-mcs-2025	row 184, PROD_EST_2024	
usgs-mcs-2025.217.production-2023	production	chromite	mining	USA			2023								not-reported	reported	gross	42	usgs-mcs-2025	row 217, PROD_2023	3
usgs-mcs-2025.217.production-2024	production	chromite	mining	USA			2024								not-reported	estimated	gross	42	usgs-mcs-2025	row 217, PROD_EST_2024	3
usgs-mcs-2025.217.reserves	reserves	chromite		USA			2024	eq	630000			t	10000	630 thousand metric tons		estimated	gross	43	usgs-mcs-2025	row 217, RESERVES_2024	44
usgs-mcs-2025.218.production-2023	production	chromite	mining	BRA			2023	eq	1420000			t	10000	1420 thousand metric tons		reported	gross	42	usgs-mcs-2025	row 218, PROD_2023	
usgs-mcs-2025.218.production-2024	production	chromite	mining	BRA			2024	eq	1400000			t	100000	1400 thousand metric tons		estimated	gross	42	usgs-mcs-2025	row 218, PROD_EST_2024	
usgs-mcs-2025.218.reserves	reserves	chromite		BRA			2024	eq	6600000			t	100000	6600 thousand metric tons		estimated	gross	43	usgs-mcs-2025	row 218, RESERVES_2024	
usgs-mcs-2025.219.production-2023	production	chromite	mining	FIN			2023	eq	1910000			t	10000	1910 thousand metric tons		reported	gross	42	usgs-mcs-2025	row 219, PROD_2023	
usgs-mcs-2025.219.production-2024	production	chromite	mining	FIN			2024	eq	1900000			t	100000	1900 thousand metric tons		estimated	gross	42	usgs-mcs-2025	row 219, PROD_EST_2024	
usgs-mcs-2025.219.reserves	reserves	chromite		FIN			2024	eq	8300000			t	100000	8300 thousand metric tons		estimated	gross	43	usgs-mcs-2025	row 219, RESERVES_2024	
usgs-mcs-2025.220.production-2023	production	chromite	mining	IND			2023	eq	4100000			t	100000	4100 thousand metric tons		estimated	gross	42	usgs-mcs-2025	row 220, PROD_2023	1
usgs-mcs-2025.220.production-2024	production	chromite	mining	IND			2024	eq	4100000			t	100000	4100 thousand metric tons		estimated	gross	42	usgs-mcs-2025	row 220, PROD_EST_2024	1
usgs-mcs-2025.220.reserves	reserves	chromite		IND			2024	eq	79000000			t	1000000	79000 thousand metric tons		estimated	gross	43	usgs-mcs-2025	row 220, RESERVES_2024	
usgs-mcs-2025.221.production-2023	production	chromite	mining	KAZ			2023	eq	6000000			t	100000	6000 thousand metric tons		estimated	gross	42	usgs-mcs-2025	row 221, PROD_2023	1
usgs-mcs-2025.221.production-2024	production	chromite	mining	KAZ			2024	eq	6500000			t	100000	6500 thousand metric tons		estimated	gross	42	usgs-mcs-2025	row 221, PROD_EST_2024	1
usgs-mcs-2025.221.reserves	reserves	chromite		KAZ			2024	eq	320000000			t	10000000	320000 thousand metric tons		estimated	gross	43	usgs-mcs-2025	row 221, RESERVES_2024	
usgs-mcs-2025.222.production-2023	production	chromite	mining	ZAF			2023	eq	19700000			t	100000	19700 thousand metric tons		reported	gross	42	usgs-mcs-2025	row 222, PROD_2023	
usgs-mcs-2025.222.production-2024	production	chromite	mining	ZAF			2024	eq	21000000			t	1000000	21000 thousand metric tons		estimated	gross	42	usgs-mcs-2025	row 222, PROD_EST_2024	
usgs-mcs-2025.222.reserves	reserves	chromite		ZAF			2024	eq	200000000			t	10000000	200000 thousand metric tons		estimated	gross	43	usgs-mcs-2025	row 222, RESERVES_2024	
usgs-mcs-2025.223.production-2023	production	chromite	mining	TUR			2023	eq	8160000			t	10000	8160 thousand metric tons		reported	gross	42	usgs-mcs-2025	row 223, PROD_2023	
usgs-mcs-2025.223.production-2024	production	chromite	mining	TUR			2024	eq	8000000			t	100000	8000 thousand metric tons		estimated	gross	42	usgs-mcs-2025	row 223, PROD_EST_2024	
usgs-mcs-2025.223.reserves	reserves	chromite		TUR			2024	eq	27000000			t	1000000	27000 thousand metric tons		estimated	gross	43	usgs-mcs-2025	row 223, RESERVES_2024	
usgs-mcs-2025.224.production-2023	production	chromite	mining	ZWE			2023	eq	1070000			t	10000	1070 thousand metric tons		reported	gross	42	usgs-mcs-2025	row 224, PROD_2023	
usgs-mcs-2025.224.production-2024	production	chromite	mining	ZWE			2024	eq	1100000			t	100000	1100 thousand metric tons		estimated	gross	42	usgs-mcs-2025	row 224, PROD_EST_2024	
usgs-mcs-2025.224.reserves	reserves	chromite		ZWE			2024	eq	540000000			t	10000000	540000 thousand metric tons		estimated	gross	43	usgs-mcs-2025	row 224, RESERVES_2024	
usgs-mcs-2025.225.production-2023	production	chromite	mining	OTHER-COUNTRIES			2023	eq	2880000			t	10000	2880 thousand metric tons		reported	gross	42	usgs-mcs-2025	row 225, PROD_2023	
usgs-mcs-2025.225.production-2024	production	chromite	mining	OTHER-COUNTRIES			2024	eq	2900000			t	100000	2900 thousand metric tons		estimated	gross	42	usgs-mcs-2025	row 225, PROD_EST_2024	
usgs-mcs-2025.226.production-2023	production	chromite	mining	WLD			2023	eq	45200000			t	100000	45200 thousand metric tons		reported	gross	42	usgs-mcs-2025	row 226, PROD_2023	
usgs-mcs-2025.226.production-2024	production	chromite	mining	WLD			2024	eq	47000000			t	1000000	47000 thousand metric tons		estimated	gross	42	usgs-mcs-2025	row 226, PROD_EST_2024	
usgs-mcs-2025.226.reserves	reserves	chromite		WLD			2024	gt	1200000000			t	100000000	>1200000 thousand metric tons		estimated	gross	43	usgs-mcs-2025	row 226, RESERVES_2024	
usgs-mcs-2025.227.production-2023	production	bentonite	mining	USA			2023	eq	4360000			t	10000	4360 thousand metric tons		reported	gross	45	usgs-mcs-2025	row 227, PROD_2023	
usgs-mcs-2025.227.production-2024	production	bentonite	mining	USA			2024	eq	4800000			t	100000	4800 thousand metric tons		estimated	gross	45	usgs-mcs-2025	row 227, PROD_EST_2024	
usgs-mcs-2025.228.production-2023	production	bentonite	mining	BRA			2023	eq	386000			t	1000	386 thousand metric tons		reported	gross	46	usgs-mcs-2025	row 228, PROD_2023	
usgs-mcs-2025.228.production-2024	production	bentonite	mining	BRA			2024	eq	390000			t	10000	390 thousand metric tons		estimated	gross	46	usgs-mcs-2025	row 228, PROD_EST_2024	
usgs-mcs-2025.229.production-2023	production	bentonite	mining	CHN			2023	eq	2100000			t	100000	2100 thousand metric tons		estimated	gross	45	usgs-mcs-2025	row 229, PROD_2023	1
usgs-mcs-2025.229.production-2024	production	bentonite	mining	CHN			2024	eq	2100000			t	100000	2100 thousand metric tons		estimated	gross	45	usgs-mcs-2025	row 229, PROD_EST_2024	1
usgs-mcs-2025.230.production-2023	production	bentonite	mining	CZE			2023	eq	196000			t	1000	196 thousand metric tons		reported	gross	45	usgs-mcs-2025	row 230, PROD_2023	
usgs-mcs-2025.230.production-2024	production	bentonite	mining	CZE			2024	eq	200000			t	10000	200 thousand metric tons		estimated	gross	45	usgs-mcs-2025	row 230, PROD_EST_2024	
usgs-mcs-2025.231.production-2023	production	bentonite	mining	DNK			2023	eq	925000			t	1000	925 thousand metric tons		estimated	gross	45	usgs-mcs-2025	row 231, PROD_2023	1
usgs-mcs-2025.231.production-2024	production	bentonite	mining	DNK			2024	eq	930000			t	10000	930 thousand metric tons		estimated	gross	45	usgs-mcs-2025	row 231, PROD_EST_2024	1
usgs-mcs-2025.232.production-2023	production	bentonite	mining	GRC			2023	eq	1100000			t	100000	1100 thousand metric tons		reported	gross	45	usgs-mcs-2025	row 232, PROD_2023	47
usgs-mcs-2025.232.production-2024	production	bentonite	mining	GRC			2024	eq	1100000			t	100000	1100 thousand metric tons		estimated	gross	45	usgs-mcs-2025	row 232, PROD_EST_2024	47
usgs-mcs-2025.233.production-2023	production	bentonite	mining	IND			2023	eq	3700000			t	100000	3700 thousand metric tons		estimated	gross	45	usgs-mcs-2025	row 233, PROD_2023	1
usgs-mcs-2025.233.production-2024	production	bentonite	mining	IND			2024	eq	3700000			t	100000	3700 thousand metric tons		estimated	gross	45	usgs-mcs-2025	row 233, PROD_EST_2024	1
usgs-mcs-2025.234.production-2023	production	bentonite	mining	IRN			2023	eq	850000			t	10000	850 thousand metric tons		estimated	gross	45	usgs-mcs-2025	row 234, PROD_2023	1
usgs-mcs-2025.234.production-2024	production	bentonite	mining	IRN			2024	eq	850000			t	10000	850 thousand metric tons		estimated	gross	45	usgs-mcs-2025	row 234, PROD_EST_2024	1
usgs-mcs-2025.235.production-2023	production	bentonite	mining	MEX			2023	eq	79000			t	1000	79 thousand metric tons		estimated	gross	45	usgs-mcs-2025	row 235, PROD_2023	1
usgs-mcs-2025.235.production-2024	production	bentonite	mining	MEX			2024	eq	80000			t	1000	80 thousand metric tons		estimated	gross	45	usgs-mcs-2025	row 235, PROD_EST_2024	1
usgs-mcs-2025.236.production-2023	production	bentonite	mining	RUS			2023	eq	36000			t	1000	36 thousand metric tons		estimated	gross	45	usgs-mcs-2025	row 236, PROD_2023	1
usgs-mcs-2025.236.production-2024	production	bentonite	mining	RUS			2024	eq	40000			t	1000	40 thousand metric tons		estimated	gross	45	usgs-mcs-2025	row 236, PROD_EST_2024	1
usgs-mcs-2025.237.production-2023	production	bentonite	mining	SEN			2023								not-reported	reported	gross	45	usgs-mcs-2025	row 237, PROD_2023	3
usgs-mcs-2025.237.production-2024	production	bentonite	mining	SEN			2024								not-reported	estimated	gross	45	usgs-mcs-2025	row 237, PROD_EST_2024	3
usgs-mcs-2025.238.production-2023	production	bentonite	mining	ESP			2023	eq	118000			t	1000	118 thousand metric tons		reported	gross	45	usgs-mcs-2025	row 238, PROD_2023	
usgs-mcs-2025.238.production-2024	production	bentonite	mining	ESP			2024	eq	120000			t	10000	120 thousand metric tons		estimated	gross	45	usgs-mcs-2025	row 238, PROD_EST_2024	
usgs-mcs-2025.239.production-2023	production	bentonite	mining	TUR			2023	eq	2490000			t	10000	2490 thousand metric tons		reported	gross	45	usgs-mcs-2025	row 239, PROD_2023	
usgs-mcs-2025.239.production-2024	production	bentonite	mining	TUR			2024	eq	2500000			t	100000	2500 thousand metric tons		estimated	gross	45	usgs-mcs-2025	row 239, PROD_EST_2024	
usgs-mcs-2025.240.production-2023	production	bentonite	mining	UZB			2023	eq	60000			t	1000	60 thousand metric tons		estimated	gross	45	usgs-mcs-2025	row 240, PROD_2023	1
usgs-mcs-2025.240.production-2024	production	bentonite	mining	UZB			2024	eq	60000			t	1000	60 thousand metric tons		estimated	gross	45	usgs-mcs-2025	row 240, PROD_EST_2024	1
usgs-mcs-2025.241.production-2023	production	bentonite	mining	OTHER-COUNTRIES			2023	eq	3870000			t	10000	3870 thousand metric tons		reported	gross	45	usgs-mcs-2025	row 241, PROD_2023	
usgs-mcs-2025.241.production-2024	production	bentonite	mining	OTHER-COUNTRIES			2024	eq	3900000			t	100000	3900 thousand metric tons		estimated	gross	45	usgs-mcs-2025	row 241, PROD_EST_2024	
usgs-mcs-2025.242.production-2023	production	bentonite	mining	WLD			2023	eq	20300000			t	100000	20300 thousand metric tons		reported	gross	45	usgs-mcs-2025	row 242, PROD_2023	
usgs-mcs-2025.242.production-2024	production	bentonite	mining	WLD			2024	eq	21000000			t	1000000	21000 thousand metric tons		estimated	gross	45	usgs-mcs-2025	row 242, PROD_EST_2024	
usgs-mcs-2025.252.production-2023	production	kaolin	mining	USA			2023	eq	4560000			t	10000	4560 thousand metric tons		estimated	gross	48	usgs-mcs-2025	row 252, PROD_2023	1
usgs-mcs-2025.252.production-2024	production	kaolin	mining	USA			2024	eq	4500000			t	100000	4500 thousand metric tons		estimated	gross	48	usgs-mcs-2025	row 252, PROD_EST_2024	1
usgs-mcs-2025.253.production-2023	production	kaolin	mining	BRA			2023	eq	828000			t	1000	828 thousand metric tons		reported	gross	49	usgs-mcs-2025	row 253, PROD_2023	
usgs-mcs-2025.253.production-2024	production	kaolin	mining	BRA			2024	eq	830000			t	10000	830 thousand metric tons		estimated	gross	49	usgs-mcs-2025	row 253, PROD_EST_2024	
usgs-mcs-2025.254.production-2023	production	kaolin	mining	CHN			2023	eq	7800000			t	100000	7800 thousand metric tons		estimated	gross	48	usgs-mcs-2025	row 254, PROD_2023	1
usgs-mcs-2025.254.production-2024	production	kaolin	mining	CHN			2024	eq	7800000			t	100000	7800 thousand metric tons		estimated	gross	48	usgs-mcs-2025	row 254, PROD_EST_2024	1
usgs-mcs-2025.255.production-2023	production	kaolin	mining	CZE			2023	eq	2400000			t	100000	2400 thousand metric tons		reported	gross	48	usgs-mcs-2025	row 255, PROD_2023	47
usgs-mcs-2025.255.production-2024	production	kaolin	mining	CZE			2024	eq	2400000			t	100000	2400 thousand metric tons		estimated	gross	48	usgs-mcs-2025	row 255, PROD_EST_2024	47
usgs-mcs-2025.256.production-2023	production	kaolin	mining	IND			2023	eq	8400000			t	100000	8400 thousand metric tons		reported	gross	48	usgs-mcs-2025	row 256, PROD_2023	47
usgs-mcs-2025.256.production-2024	production	kaolin	mining	IND			2024	eq	8400000			t	100000	8400 thousand metric tons		estimated	gross	48	usgs-mcs-2025	row 256, PROD_EST_2024	47
usgs-mcs-2025.257.production-2023	production	kaolin	mining	IRN			2023	eq	2100000			t	100000	2100 thousand metric tons		estimated	gross	48	usgs-mcs-2025	row 257, PROD_2023	1
usgs-mcs-2025.257.production-2024	production	kaolin	mining	IRN			2024	eq	2100000			t	100000	2100 thousand metric tons		estimated	gross	48	usgs-mcs-2025	row 257, PROD_EST_2024	1
usgs-mcs-2025.258.production-2023	production	kaolin	mining	MEX			2023	eq	230000			t	10000	230 thousand metric tons		estimated	gross	48	usgs-mcs-2025	row 258, PROD_2023	1
usgs-mcs-2025.258.production-2024	production	kaolin	mining	MEX			2024	eq	230000			t	10000	230 thousand metric tons		estimated	gross	48	usgs-mcs-2025	row 258, PROD_EST_2024	1
usgs-mcs-2025.259.production-2023	production	kaolin	mining	RUS			2023	eq	2500000			t	100000	2500 thousand metric tons		estimated	gross	48	usgs-mcs-2025	row 259, PROD_2023	1
usgs-mcs-2025.259.production-2024	production	kaolin	mining	RUS			2024	eq	2500000			t	100000	2500 thousand metric tons		estimated	gross	48	usgs-mcs-2025	row 259, PROD_EST_2024	1
usgs-mcs-2025.260.production-2023	production	kaolin	mining	ESP			2023	eq	280000			t	10000	280 thousand metric tons		estimated	gross	48	usgs-mcs-2025	row 260, PROD_2023	50
usgs-mcs-2025.260.production-2024	production	kaolin	mining	ESP			2024	eq	280000			t	10000	280 thousand metric tons		estimated	gross	48	usgs-mcs-2025	row 260, PROD_EST_2024	50
usgs-mcs-2025.261.production-2023	production	kaolin	mining	TUR			2023	eq	1350000			t	10000	1350 thousand metric tons		reported	gross	48	usgs-mcs-2025	row 261, PROD_2023	
usgs-mcs-2025.261.production-2024	production	kaolin	mining	TUR			2024	eq	1300000			t	100000	1300 thousand metric tons		estimated	gross	48	usgs-mcs-2025	row 261, PROD_EST_2024	
usgs-mcs-2025.262.production-2023	production	kaolin	mining	UZB			2023	eq	4000000			t	100000	4000 thousand metric tons		estimated	gross	48	usgs-mcs-2025	row 262, PROD_2023	1
usgs-mcs-2025.262.production-2024	production	kaolin	mining	UZB			2024	eq	4000000			t	100000	4000 thousand metric tons		estimated	gross	48	usgs-mcs-2025	row 262, PROD_EST_2024	1
usgs-mcs-2025.263.production-2023	production	kaolin	mining	OTHER-COUNTRIES			2023	eq	9950000			t	10000	9950 thousand metric tons		reported	gross	48	usgs-mcs-2025	row 263, PROD_2023	
usgs-mcs-2025.263.production-2024	production	kaolin	mining	OTHER-COUNTRIES			2024	eq	9900000			t	100000	9900 thousand metric tons		estimated	gross	48	usgs-mcs-2025	row 263, PROD_EST_2024	
usgs-mcs-2025.264.production-2023	production	kaolin	mining	WLD			2023	eq	44400000			t	100000	44400 thousand metric tons		reported	gross	48	usgs-mcs-2025	row 264, PROD_2023	
usgs-mcs-2025.264.production-2024	production	kaolin	mining	WLD			2024	eq	4400000			t	100000	4400 thousand metric tons		estimated	gross	48	usgs-mcs-2025	row 264, PROD_EST_2024	
usgs-mcs-2025.265.production-2023	production	cobalt	mining	USA			2023	eq	500			t	10	500 metric tons		estimated	as:Co	51	usgs-mcs-2025	row 265, PROD_2023	
usgs-mcs-2025.265.production-2024	production	cobalt	mining	USA			2024	eq	300			t	10	300 metric tons		estimated	as:Co	51	usgs-mcs-2025	row 265, PROD_EST_2024	
usgs-mcs-2025.265.reserves	reserves	cobalt		USA			2024	eq	70000			t	1000	70000 metric tons		estimated	as:Co	52	usgs-mcs-2025	row 265, RESERVES_2024	
usgs-mcs-2025.266.production-2023	production	cobalt	mining	AUS			2023	eq	5220			t	10	5220 metric tons		estimated	as:Co	53	usgs-mcs-2025	row 266, PROD_2023	
usgs-mcs-2025.266.production-2024	production	cobalt	mining	AUS			2024	eq	3600			t	100	3600 metric tons		estimated	as:Co	53	usgs-mcs-2025	row 266, PROD_EST_2024	
usgs-mcs-2025.266.reserves	reserves	cobalt		AUS			2024	eq	1700000			t	100000	1700000 metric tons		estimated	as:Co	54	usgs-mcs-2025	row 266, RESERVES_2024	55
usgs-mcs-2025.267.production-2023	production	cobalt	mining	CAN			2023	eq	4220			t	10	4220 metric tons		estimated	as:Co	53	usgs-mcs-2025	row 267, PROD_2023	
usgs-mcs-2025.267.production-2024	production	cobalt	mining	CAN			2024	eq	4500			t	100	4500 metric tons		estimated	as:Co	53	usgs-mcs-2025	row 267, PROD_EST_2024	
usgs-mcs-2025.267.reserves	reserves	cobalt		CAN			2024	eq	220000			t	10000	220000 metric tons		estimated	as:Co	54	usgs-mcs-2025	row 267, RESERVES_2024	
usgs-mcs-2025.268.production-2023	production	cobalt	mining	COD			2023	eq	175000			t	1000	175000 metric tons		estimated	as:Co	53	usgs-mcs-2025	row 268, PROD_2023	
usgs-mcs-2025.268.production-2024	production	cobalt	mining	COD			2024	eq	220000			t	10000	220000 metric tons		estimated	as:Co	53	usgs-mcs-2025	row 268, PROD_EST_2024	
usgs-mcs-2025.268.reserves	reserves	cobalt		COD			2024	eq	6000000			t	100000	6000000 metric tons		estimated	as:Co	54	usgs-mcs-2025	row 268, RESERVES_2024	
usgs-mcs-2025.269.production-2023	production	cobalt	mining	CUB			2023	eq	3300			t	100	3300 metric tons		estimated	as:Co	53	usgs-mcs-2025	row 269, PROD_2023	
usgs-mcs-2025.269.production-2024	production	cobalt	mining	CUB			2024	eq	3500			t	100	3500 metric tons		estimated	as:Co	53	usgs-mcs-2025	row 269, PROD_EST_2024	
usgs-mcs-2025.269.reserves	reserves	cobalt		CUB			2024	eq	500000			t	10000	500000 metric tons		estimated	as:Co	54	usgs-mcs-2025	row 269, RESERVES_2024	
usgs-mcs-2025.270.production-2023	production	cobalt	mining	IDN			2023	eq	19000			t	1000	19000 metric tons		estimated	as:Co	53	usgs-mcs-2025	row 270, PROD_2023	
usgs-mcs-2025.270.production-2024	production	cobalt	mining	IDN			2024	eq	28000			t	1000	28000 metric tons		estimated	as:Co	53	usgs-mcs-2025	row 270, PROD_EST_2024	
usgs-mcs-2025.270.reserves	reserves	cobalt		IDN			2024	eq	640000			t	10000	640000 metric tons		estimated	as:Co	54	usgs-mcs-2025	row 270, RESERVES_2024	
usgs-mcs-2025.271.production-2023	production	cobalt	mining	MDG			2023	eq	4000			t	100	4000 metric tons		estimated	as:Co	53	usgs-mcs-2025	row 271, PROD_2023	
usgs-mcs-2025.271.production-2024	production	cobalt	mining	MDG			2024	eq	2600			t	100	2600 metric tons		estimated	as:Co	53	usgs-mcs-2025	row 271, PROD_EST_2024	
usgs-mcs-2025.271.reserves	reserves	cobalt		MDG			2024	eq	100000			t	10000	100000 metric tons		estimated	as:Co	54	usgs-mcs-2025	row 271, RESERVES_2024	
usgs-mcs-2025.272.production-2023	production	cobalt	mining	NCL			2023	eq	2570			t	10	2570 metric tons		estimated	as:Co	53	usgs-mcs-2025	row 272, PROD_2023	
usgs-mcs-2025.272.production-2024	production	cobalt	mining	NCL			2024	eq	1500			t	100	1500 metric tons		estimated	as:Co	53	usgs-mcs-2025	row 272, PROD_EST_2024	
usgs-mcs-2025.272.reserves	reserves	cobalt		NCL			2024								not-reported	estimated	as:Co	54	usgs-mcs-2025	row 272, RESERVES_2024	7
usgs-mcs-2025.273.production-2023	production	cobalt	mining	PNG			2023	eq	3070			t	10	3070 metric tons		estimated	as:Co	53	usgs-mcs-2025	row 273, PROD_2023	
usgs-mcs-2025.273.production-2024	production	cobalt	mining	PNG			2024	eq	2800			t	100	2800 metric tons		estimated	as:Co	53	usgs-mcs-2025	row 273, PROD_EST_2024	
usgs-mcs-2025.273.reserves	reserves	cobalt		PNG			2024	eq	62000			t	1000	62000 metric tons		estimated	as:Co	54	usgs-mcs-2025	row 273, RESERVES_2024	
usgs-mcs-2025.274.production-2023	production	cobalt	mining	PHL			2023	eq	3800			t	100	3800 metric tons		estimated	as:Co	53	usgs-mcs-2025	row 274, PROD_2023	
usgs-mcs-2025.274.production-2024	production	cobalt	mining	PHL			2024	eq	3800			t	100	3800 metric tons		estimated	as:Co	53	usgs-mcs-2025	row 274, PROD_EST_2024	
usgs-mcs-2025.274.reserves	reserves	cobalt		PHL			2024	eq	260000			t	10000	260000 metric tons		estimated	as:Co	54	usgs-mcs-2025	row 274, RESERVES_2024	
usgs-mcs-2025.275.production-2023	production	cobalt	mining	RUS			2023	eq	8700			t	100	8700 metric tons		estimated	as:Co	53	usgs-mcs-2025	row 275, PROD_2023	
usgs-mcs-2025.275.production-2024	production	cobalt	mining	RUS			2024	eq	8700			t	100	8700 metric tons		estimated	as:Co	53	usgs-mcs-2025	row 275, PROD_EST_2024	
usgs-mcs-2025.275.reserves	reserves	cobalt		RUS			2024	eq	250000			t	10000	250000 metric tons		estimated	as:Co	54	usgs-mcs-2025	row 275, RESERVES_2024	
usgs-mcs-2025.276.production-2023	production	cobalt	mining	TUR			2023	eq	2500			t	100	2500 metric tons		estimated	as:Co	53	usgs-mcs-2025	row 276, PROD_2023	
usgs-mcs-2025.276.production-2024	production	cobalt	mining	TUR			2024	eq	2700			t	100	2700 metric tons		estimated	as:Co	53	usgs-mcs-2025	row 276, PROD_EST_2024	
usgs-mcs-2025.276.reserves	reserves	cobalt		TUR			2024	eq	91000			t	1000	91000 metric tons		estimated	as:Co	54	usgs-mcs-2025	row 276, RESERVES_2024	
usgs-mcs-2025.277.production-2023	production	cobalt	mining	OTHER-COUNTRIES			2023	eq	6080			t	10	6080 metric tons		estimated	as:Co	53	usgs-mcs-2025	row 277, PROD_2023	
usgs-mcs-2025.277.production-2024	production	cobalt	mining	OTHER-COUNTRIES			2024	eq	6200			t	100	6200 metric tons		estimated	as:Co	53	usgs-mcs-2025	row 277, PROD_EST_2024	
usgs-mcs-2025.277.reserves	reserves	cobalt		OTHER-COUNTRIES			2024	eq	800000			t	10000	800000 metric tons		estimated	as:Co	54	usgs-mcs-2025	row 277, RESERVES_2024	
usgs-mcs-2025.278.production-2023	production	cobalt	mining	WLD			2023	eq	238000			t	1000	238000 metric tons		estimated	as:Co	53	usgs-mcs-2025	row 278, PROD_2023	
usgs-mcs-2025.278.production-2024	production	cobalt	mining	WLD			2024	eq	290000			t	10000	290000 metric tons		estimated	as:Co	53	usgs-mcs-2025	row 278, PROD_EST_2024	
usgs-mcs-2025.278.reserves	reserves	cobalt		WLD			2024	eq	11000000			t	1000000	11000000 metric tons		estimated	as:Co	54	usgs-mcs-2025	row 278, RESERVES_2024	
usgs-mcs-2025.279.production-2023	production	copper	mining	USA			2023	eq	1130000			t	10000	1130 thousand metric tons		reported	as:Cu	56	usgs-mcs-2025	row 279, PROD_2023	
usgs-mcs-2025.279.production-2024	production	copper	mining	USA			2024	eq	1100000			t	100000	1100 thousand metric tons		estimated	as:Cu	56	usgs-mcs-2025	row 279, PROD_EST_2024	
usgs-mcs-2025.279.reserves	reserves	copper		USA			2024	eq	47000000			t	1000000	47000 thousand metric tons		estimated	as:Cu	57	usgs-mcs-2025	row 279, RESERVES_2024	
usgs-mcs-2025.280.production-2023	production	copper	mining	AUS			2023	eq	778000			t	1000	778 thousand metric tons		reported	as:Cu	56	usgs-mcs-2025	row 280, PROD_2023	
usgs-mcs-2025.280.production-2024	production	copper	mining	AUS			2024	eq	800000			t	10000	800 thousand metric tons		estimated	as:Cu	56	usgs-mcs-2025	row 280, PROD_EST_2024	
usgs-mcs-2025.280.reserves	reserves	copper		AUS			2024	eq	100000000			t	10000000	100000 thousand metric tons		estimated	as:Cu	57	usgs-mcs-2025	row 280, RESERVES_2024	58
usgs-mcs-2025.281.production-2023	production	copper	mining	CAN			2023	eq	500000			t	10000	500 thousand metric tons		reported	as:Cu	56	usgs-mcs-2025	row 281, PROD_2023	
usgs-mcs-2025.281.production-2024	production	copper	mining	CAN			2024	eq	450000			t	10000	450 thousand metric tons		estimated	as:Cu	56	usgs-mcs-2025	row 281, PROD_EST_2024	
usgs-mcs-2025.281.reserves	reserves	copper		CAN			2024	eq	8300000			t	100000	8300 thousand metric tons		estimated	as:Cu	57	usgs-mcs-2025	row 281, RESERVES_2024	
usgs-mcs-2025.282.production-2023	production	copper	mining	CHL			2023	eq	5250000			t	10000	5250 thousand metric tons		reported	as:Cu	56	usgs-mcs-2025	row 282, PROD_2023	
usgs-mcs-2025.282.production-2024	production	copper	mining	CHL			2024	eq	5300000			t	100000	5300 thousand metric tons		estimated	as:Cu	56	usgs-mcs-2025	row 282, PROD_EST_2024	
usgs-mcs-2025.282.reserves	reserves	copper		CHL			2024	eq	190000000			t	10000000	190000 thousand metric tons		estimated	as:Cu	57	usgs-mcs-2025	row 282, RESERVES_2024	
usgs-mcs-2025.283.production-2023	production	copper	mining	CHN			2023	eq	1820000			t	10000	1820 thousand metric tons		reported	as:Cu	56	usgs-mcs-2025	row 283, PROD_2023	
usgs-mcs-2025.283.production-2024	production	copper	mining	CHN			2024	eq	1800000			t	100000	1800 thousand metric tons		estimated	as:Cu	56	usgs-mcs-2025	row 283, PROD_EST_2024	
usgs-mcs-2025.283.reserves	reserves	copper		CHN			2024	eq	41000000			t	1000000	41000 thousand metric tons		estimated	as:Cu	57	usgs-mcs-2025	row 283, RESERVES_2024	
usgs-mcs-2025.284.production-2023	production	copper	mining	COD			2023	eq	2930000			t	10000	2930 thousand metric tons		reported	as:Cu	56	usgs-mcs-2025	row 284, PROD_2023	
usgs-mcs-2025.284.production-2024	production	copper	mining	COD			2024	eq	3300000			t	100000	3300 thousand metric tons		estimated	as:Cu	56	usgs-mcs-2025	row 284, PROD_EST_2024	
usgs-mcs-2025.284.reserves	reserves	copper		COD			2024	eq	80000000			t	1000000	80000 thousand metric tons		estimated	as:Cu	57	usgs-mcs-2025	row 284, RESERVES_2024	
usgs-mcs-2025.285.production-2023	production	copper	mining	DEU			2023								not-reported	reported	as:Cu	56	usgs-mcs-2025	row 285, PROD_2023	3
usgs-mcs-2025.285.production-2024	production	copper	mining	DEU			2024								not-reported	estimated	as:Cu	56	usgs-mcs-2025	row 285, PROD_EST_2024	3
usgs-mcs-2025.285.reserves	reserves	copper		DEU			2024								not-reported	estimated	as:Cu	57	usgs-mcs-2025	row 285, RESERVES_2024	3
usgs-mcs-2025.286.production-2023	production	copper	mining	IND			2023	eq	27000			t	1000	27 thousand metric tons		reported	as:Cu	56	usgs-mcs-2025	row 286, PROD_2023	
usgs-mcs-2025.286.production-2024	production	copper	mining	IND			2024	eq	30000			t	1000	30 thousand metric tons		estimated	as:Cu	56	usgs-mcs-2025	row 286, PROD_EST_2024	
usgs-mcs-2025.286.reserves	reserves	copper		IND			2024	eq	2200000			t	100000	2200 thousand metric tons		estimated	as:Cu	57	usgs-mcs-2025	row 286, RESERVES_2024	
usgs-mcs-2025.287.production-2023	production	copper	mining	IDN			2023	eq	907000			t	1000	907 thousand metric tons		reported	as:Cu	56	usgs-mcs-2025	row 287, PROD_2023	
usgs-mcs-2025.287.production-2024	production	copper	mining	IDN			2024	eq	1100000			t	100000	1100 thousand metric tons		estimated	as:Cu	56	usgs-mcs-2025	row 287, PROD_EST_2024	
usgs-mcs-2025.287.reserves	reserves	copper		IDN			2024	eq	21000000			t	1000000	21000 thousand metric tons		estimated	as:Cu	57	usgs-mcs-2025	row 287, RESERVES_2024	
usgs-mcs-2025.288.production-2023	production	copper	mining	JPN			2023								not-reported	reported	as:Cu	56	usgs-mcs-2025	row 288, PROD_2023	3
usgs-mcs-2025.288.production-2024	production	copper	mining	JPN			2024								not-reported	estimated	as:Cu	56	usgs-mcs-2025	row 288, PROD_EST_2024	3
usgs-mcs-2025.288.reserves	reserves	copper		JPN			2024								not-reported	estimated	as:Cu	57	usgs-mcs-2025	row 288, RESERVES_2024	3
usgs-mcs-2025.289.production-2023	production	copper	mining	KAZ			2023	eq	740000			t	10000	740 thousand metric tons		estimated	as:Cu	56	usgs-mcs-2025	row 289, PROD_2023	1
usgs-mcs-2025.289.production-2024	production	copper	mining	KAZ			2024	eq	740000			t	10000	740 thousand metric tons		estimated	as:Cu	56	usgs-mcs-2025	row 289, PROD_EST_2024	1
usgs-mcs-2025.289.reserves	reserves	copper		KAZ			2024	eq	20000000			t	1000000	20000 thousand metric tons		estimated	as:Cu	57	usgs-mcs-2025	row 289, RESERVES_2024	
usgs-mcs-2025.290.production-2023	production	copper	mining	KOR			2023								not-reported	reported	as:Cu	56	usgs-mcs-2025	row 290, PROD_2023	3
usgs-mcs-2025.290.production-2024	production	copper	mining	KOR			2024								not-reported	estimated	as:Cu	56	usgs-mcs-2025	row 290, PROD_EST_2024	3
usgs-mcs-2025.290.reserves	reserves	copper		KOR			2024								not-reported	estimated	as:Cu	57	usgs-mcs-2025	row 290, RESERVES_2024	3
usgs-mcs-2025.291.production-2023	production	copper	mining	MEX			2023	eq	699000			t	1000	699 thousand metric tons		reported	as:Cu	56	usgs-mcs-2025	row 291, PROD_2023	
usgs-mcs-2025.291.production-2024	production	copper	mining	MEX			2024	eq	700000			t	10000	700 thousand metric tons		estimated	as:Cu	56	usgs-mcs-2025	row 291, PROD_EST_2024	
usgs-mcs-2025.291.reserves	reserves	copper		MEX			2024	eq	53000000			t	1000000	53000 thousand metric tons		estimated	as:Cu	57	usgs-mcs-2025	row 291, RESERVES_2024	
usgs-mcs-2025.292.production-2023	production	copper	mining	PER			2023	eq	2760000			t	10000	2760 thousand metric tons		reported	as:Cu	56	usgs-mcs-2025	row 292, PROD_2023	
usgs-mcs-2025.292.production-2024	production	copper	mining	PER			2024	eq	2600000			t	100000	2600 thousand metric tons		estimated	as:Cu	56	usgs-mcs-2025	row 292, PROD_EST_2024	
usgs-mcs-2025.292.reserves	reserves	copper		PER			2024	eq	100000000			t	10000000	100000 thousand metric tons		estimated	as:Cu	57	usgs-mcs-2025	row 292, RESERVES_2024	
usgs-mcs-2025.293.production-2023	production	copper	mining	POL			2023	eq	395000			t	1000	395 thousand metric tons		reported	as:Cu	56	usgs-mcs-2025	row 293, PROD_2023	
usgs-mcs-2025.293.production-2024	production	copper	mining	POL			2024	eq	410000			t	10000	410 thousand metric tons		estimated	as:Cu	56	usgs-mcs-2025	row 293, PROD_EST_2024	
usgs-mcs-2025.293.reserves	reserves	copper		POL			2024	eq	34000000			t	1000000	34000 thousand metric tons		estimated	as:Cu	57	usgs-mcs-2025	row 293, RESERVES_2024	
usgs-mcs-2025.294.production-2023	production	copper	mining	RUS			2023	eq	890000			t	10000	890 thousand metric tons		estimated	as:Cu	56	usgs-mcs-2025	row 294, PROD_2023	1
usgs-mcs-2025.294.production-2024	production	copper	mining	RUS			2024	eq	930000			t	10000	930 thousand metric tons		estimated	as:Cu	56	usgs-mcs-2025	row 294, PROD_EST_2024	1
usgs-mcs-2025.294.reserves	reserves	copper		RUS			2024	eq	80000000			t	1000000	80000 thousand metric tons		estimated	as:Cu	57	usgs-mcs-2025	row 294, RESERVES_2024	
usgs-mcs-2025.295.production-2023	production	copper	mining	ZMB			2023	eq	712000			t	1000	712 thousand metric tons		reported	as:Cu	56	usgs-mcs-2025	row 295, PROD_2023	
usgs-mcs-2025.295.production-2024	production	copper	mining	ZMB			2024	eq	680000			t	10000	680 thousand metric tons		estimated	as:Cu	56	usgs-mcs-2025	row 295, PROD_EST_2024	
usgs-mcs-2025.295.reserves	reserves	copper		ZMB			2024	eq	21000000			t	1000000	21000 thousand metric tons		estimated	as:Cu	57	usgs-mcs-2025	row 295, RESERVES_2024	
usgs-mcs-2025.296.production-2023	production	copper	mining	OTHER-COUNTRIES			2023	eq	3020000			t	10000	3020 thousand metric tons		reported	as:Cu	56	usgs-mcs-2025	row 296, PROD_2023	
usgs-mcs-2025.296.production-2024	production	copper	mining	OTHER-COUNTRIES			2024	eq	2700000			t	100000	2700 thousand metric tons		estimated	as:Cu	56	usgs-mcs-2025	row 296, PROD_EST_2024	
usgs-mcs-2025.296.reserves	reserves	copper		OTHER-COUNTRIES			2024	eq	180000000			t	10000000	180000 thousand metric tons		estimated	as:Cu	57	usgs-mcs-2025	row 296, RESERVES_2024	
usgs-mcs-2025.297.production-2023	production	copper	mining	WLD			2023	eq	22600000			t	100000	22600 thousand metric tons		reported	as:Cu	56	usgs-mcs-2025	row 297, PROD_2023	
usgs-mcs-2025.297.production-2024	production	copper	mining	WLD			2024	eq	23000000			t	1000000	23000 thousand metric tons		estimated	as:Cu	56	usgs-mcs-2025	row 297, PROD_EST_2024	
usgs-mcs-2025.297.reserves	reserves	copper		WLD			2024	eq	980000000			t	10000000	980000 thousand metric tons		estimated	as:Cu	57	usgs-mcs-2025	row 297, RESERVES_2024	
usgs-mcs-2025.298.production-2023	production	copper	refining	USA			2023	eq	882000			t	1000	882 thousand metric tons		reported	as:Cu	59	usgs-mcs-2025	row 298, PROD_2023	
usgs-mcs-2025.298.production-2024	production	copper	refining	USA			2024	eq	890000			t	10000	890 thousand metric tons		estimated	as:Cu	59	usgs-mcs-2025	row 298, PROD_EST_2024	
usgs-mcs-2025.299.production-2023	production	copper	refining	AUS			2023	eq	442000			t	1000	442 thousand metric tons		reported	as:Cu	59	usgs-mcs-2025	row 299, PROD_2023	
usgs-mcs-2025.299.production-2024	production	copper	refining	AUS			2024	eq	460000			t	10000	460 thousand metric tons		estimated	as:Cu	59	usgs-mcs-2025	row 299, PROD_EST_2024	
usgs-mcs-2025.300.production-2023	production	copper	refining	CAN			2023	eq	315000			t	1000	315 thousand metric tons		reported	as:Cu	59	usgs-mcs-2025	row 300, PROD_2023	
usgs-mcs-2025.300.production-2024	production	copper	refining	CAN			2024	eq	320000			t	10000	320 thousand metric tons		estimated	as:Cu	59	usgs-mcs-2025	row 300, PROD_EST_2024	
usgs-mcs-2025.301.production-2023	production	copper	refining	CHL			2023	eq	2080000			t	10000	2080 thousand metric tons		reported	as:Cu	59	usgs-mcs-2025	row 301, PROD_2023	
usgs-mcs-2025.301.production-2024	production	copper	refining	CHL			2024	eq	1900000			t	100000	1900 thousand metric tons		estimated	as:Cu	59	usgs-mcs-2025	row 301, PROD_EST_2024	
usgs-mcs-2025.302.production-2023	production	copper	refining	CHN			2023	eq	12000000			t	1000000	12000 thousand metric tons		reported	as:Cu	59	usgs-mcs-2025	row 302, PROD_2023	
usgs-mcs-2025.302.production-2024	production	copper	refining	CHN			2024	eq	12000000			t	1000000	12000 thousand metric tons		estimated	as:Cu	59	usgs-mcs-2025	row 302, PROD_EST_2024	
usgs-mcs-2025.303.production-2023	production	copper	refining	COD			2023	eq	2170000			t	10000	2170 thousand metric tons		reported	as:Cu	59	usgs-mcs-2025	row 303, PROD_2023	
usgs-mcs-2025.303.production-2024	production	copper	refining	COD			2024	eq	2500000			t	100000	2500 thousand metric tons		estimated	as:Cu	59	usgs-mcs-2025	row 303, PROD_EST_2024	
usgs-mcs-2025.304.production-2023	production	copper	refining	DEU			2023	eq	609000			t	1000	609 thousand metric tons		reported	as:Cu	59	usgs-mcs-2025	row 304, PROD_2023	
usgs-mcs-2025.304.production-2024	production	copper	refining	DEU			2024	eq	630000			t	10000	630 thousand metric tons		estimated	as:Cu	59	usgs-mcs-2025	row 304, PROD_EST_2024	
usgs-mcs-2025.305.production-2023	production	copper	refining	IND			2023	eq	509000			t	1000	509 thousand metric tons		reported	as:Cu	59	usgs-mcs-2025	row 305, PROD_2023	
usgs-mcs-2025.305.production-2024	production	copper	refining	IND			2024	eq	510000			t	10000	510 thousand metric tons		estimated	as:Cu	59	usgs-mcs-2025	row 305, PROD_EST_2024	
usgs-mcs-2025.306.production-2023	production	copper	refining	IDN			2023	eq	225000			t	1000	225 thousand metric tons		reported	as:Cu	59	usgs-mcs-2025	row 306, PROD_2023	
usgs-mcs-2025.306.production-2024	production	copper	refining	IDN			2024	eq	350000			t	10000	350 thousand metric tons		estimated	as:Cu	59	usgs-mcs-2025	row 306, PROD_EST_2024	
usgs-mcs-2025.307.production-2023	production	copper	refining	JPN			2023	eq	1490000			t	10000	1490 thousand metric tons		reported	as:Cu	59	usgs-mcs-2025	row 307, PROD_2023	
usgs-mcs-2025.307.production-2024	production	copper	refining	JPN			2024	eq	1600000			t	100000	1600 thousand metric tons		estimated	as:Cu	59	usgs-mcs-2025	row 307, PROD_EST_2024	
usgs-mcs-2025.308.production-2023	production	copper	refining	KAZ			2023	eq	458000			t	1000	458 thousand metric tons		reported	as:Cu	59	usgs-mcs-2025	row 308, PROD_2023	
usgs-mcs-2025.308.production-2024	production	copper	refining	KAZ			2024	eq	470000			t	10000	470 thousand metric tons		estimated	as:Cu	59	usgs-mcs-2025	row 308, PROD_EST_2024	
usgs-mcs-2025.309.production-2023	production	copper	refining	KOR			2023	eq	604000			t	1000	604 thousand metric tons		reported	as:Cu	59	usgs-mcs-2025	row 309, PROD_2023	
usgs-mcs-2025.309.production-2024	production	copper	refining	KOR			2024	eq	620000			t	10000	620 thousand metric tons		estimated	as:Cu	59	usgs-mcs-2025	row 309, PROD_EST_2024	
usgs-mcs-2025.310.production-2023	production	copper	refining	MEX			2023	eq	509000			t	1000	509 thousand metric tons		reported	as:Cu	59	usgs-mcs-2025	row 310, PROD_2023	
usgs-mcs-2025.310.production-2024	production	copper	refining	MEX			2024	eq	350000			t	10000	350 thousand metric tons		estimated	as:Cu	59	usgs-mcs-2025	row 310, PROD_EST_2024	
usgs-mcs-2025.311.production-2023	production	copper	refining	PER			2023	eq	403000			t	1000	403 thousand metric tons		reported	as:Cu	59	usgs-mcs-2025	row 311, PROD_2023	
usgs-mcs-2025.311.production-2024	production	copper	refining	PER			2024	eq	390000			t	10000	390 thousand metric tons		estimated	as:Cu	59	usgs-mcs-2025	row 311, PROD_EST_2024	
usgs-mcs-2025.312.production-2023	production	copper	refining	POL			2023	eq	592000			t	1000	592 thousand metric tons		reported	as:Cu	59	usgs-mcs-2025	row 312, PROD_2023	
usgs-mcs-2025.312.production-2024	production	copper	refining	POL			2024	eq	590000			t	10000	590 thousand metric tons		estimated	as:Cu	59	usgs-mcs-2025	row 312, PROD_EST_2024	
usgs-mcs-2025.313.production-2023	production	copper	refining	RUS			2023	eq	1000000			t	100000	1000 thousand metric tons		estimated	as:Cu	59	usgs-mcs-2025	row 313, PROD_2023	1
usgs-mcs-2025.313.production-2024	production	copper	refining	RUS			2024	eq	960000			t	10000	960 thousand metric tons		estimated	as:Cu	59	usgs-mcs-2025	row 313, PROD_EST_2024	1
usgs-mcs-2025.314.production-2023	production	copper	refining	ZMB			2023	eq	222000			t	1000	222 thousand metric tons		reported	as:Cu	59	usgs-mcs-2025	row 314, PROD_2023	
usgs-mcs-2025.314.production-2024	production	copper	refining	ZMB			2024	eq	170000			t	10000	170 thousand metric tons		estimated	as:Cu	59	usgs-mcs-2025	row 314, PROD_EST_2024	
usgs-mcs-2025.315.production-2023	production	copper	refining	OTHER-COUNTRIES			2023	eq	2460000			t	10000	2460 thousand metric tons		reported	as:Cu	59	usgs-mcs-2025	row 315, PROD_2023	
usgs-mcs-2025.315.production-2024	production	copper	refining	OTHER-COUNTRIES			2024	eq	2500000			t	100000	2500 thousand metric tons		estimated	as:Cu	59	usgs-mcs-2025	row 315, PROD_EST_2024	
usgs-mcs-2025.316.production-2023	production	copper	refining	WLD			2023	eq	27000000			t	1000000	27000 thousand metric tons		reported	as:Cu	59	usgs-mcs-2025	row 316, PROD_2023	
usgs-mcs-2025.316.production-2024	production	copper	refining	WLD			2024	eq	27000000			t	1000000	27000 thousand metric tons		estimated	as:Cu	59	usgs-mcs-2025	row 316, PROD_EST_2024	
usgs-mcs-2025.317.production-2023	production	industrial-diamond	mining	USA			2023								not-reported	reported		60	usgs-mcs-2025	row 317, PROD_2023	3
usgs-mcs-2025.317.production-2024	production	industrial-diamond	mining	USA			2024								not-reported	estimated		60	usgs-mcs-2025	row 317, PROD_EST_2024	3
usgs-mcs-2025.317.reserves	reserves	industrial-diamond		USA			2024								not-reported	estimated		61	usgs-mcs-2025	row 317, RESERVES_2024	7
usgs-mcs-2025.318.production-2023	production	industrial-diamond	mining	AGO			2023	eq	1			million-carat	1	1 million carats		reported		60	usgs-mcs-2025	row 318, PROD_2023	
usgs-mcs-2025.318.production-2024	production	industrial-diamond	mining	AGO			2024	eq	1			million-carat	1	1 million carats		estimated		60	usgs-mcs-2025	row 318, PROD_EST_2024	
usgs-mcs-2025.318.reserves	reserves	industrial-diamond		AGO			2024	eq	150			million-carat	10	150 million carats		estimated		61	usgs-mcs-2025	row 318, RESERVES_2024	
usgs-mcs-2025.319.production-2023	production	industrial-diamond	mining	BWA			2023	eq	8			million-carat	1	8 million carats		reported		60	usgs-mcs-2025	row 319, PROD_2023	
usgs-mcs-2025.319.production-2024	production	industrial-diamond	mining	BWA			2024	eq	8			million-carat	1	8 million carats		estimated		60	usgs-mcs-2025	row 319, PROD_EST_2024	
usgs-mcs-2025.319.reserves	reserves	industrial-diamond		BWA			2024	eq	250			million-carat	10	250 million carats		estimated		61	usgs-mcs-2025	row 319, RESERVES_2024	
usgs-mcs-2025.320.production-2023	production	industrial-diamond	mining	COD			2023	eq	7			million-carat	1	7 million carats		reported		60	usgs-mcs-2025	row 320, PROD_2023	
usgs-mcs-2025.320.production-2024	production	industrial-diamond	mining	COD			2024	eq	7			million-carat	1	7 million carats		estimated		60	usgs-mcs-2025	row 320, PROD_EST_2024	
usgs-mcs-2025.320.reserves	reserves	industrial-diamond		COD			2024	eq	150			million-carat	10	150 million carats		estimated		61	usgs-mcs-2025	row 320, RESERVES_2024	
usgs-mcs-2025.321.production-2023	production	industrial-diamond	mining	RUS			2023	eq	16			million-carat	1	16 million carats		reported		60	usgs-mcs-2025	row 321, PROD_2023	
usgs-mcs-2025.321.production-2024	production	industrial-diamond	mining	RUS			2024	eq	16			million-carat	1	16 million carats		estimated		60	usgs-mcs-2025	row 321, PROD_EST_2024	
usgs-mcs-2025.321.reserves	reserves	industrial-diamond		RUS			2024	eq	990			million-carat	10	990 million carats		estimated		61	usgs-mcs-2025	row 321, RESERVES_2024	
usgs-mcs-2025.322.production-2023	production	industrial-diamond	mining	ZAF			2023	eq	4			million-carat	1	4 million carats		reported		60	usgs-mcs-2025	row 322, PROD_2023	
usgs-mcs-2025.322.production-2024	production	industrial-diamond	mining	ZAF			2024	eq	4			million-carat	1	4 million carats		estimated		60	usgs-mcs-2025	row 322, PROD_EST_2024	
usgs-mcs-2025.322.reserves	reserves	industrial-diamond		ZAF			2024	eq	85			million-carat	1	85 million carats		estimated		61	usgs-mcs-2025	row 322, RESERVES_2024	
usgs-mcs-2025.323.production-2023	production	industrial-diamond	mining	ZWE			2023	eq	4			million-carat	1	4 million carats		reported		60	usgs-mcs-2025	row 323, PROD_2023	
usgs-mcs-2025.323.production-2024	production	industrial-diamond	mining	ZWE			2024	eq	4			million-carat	1	4 million carats		estimated		60	usgs-mcs-2025	row 323, PROD_EST_2024	
usgs-mcs-2025.323.reserves	reserves	industrial-diamond		ZWE			2024								not-reported	estimated		61	usgs-mcs-2025	row 323, RESERVES_2024	7
usgs-mcs-2025.324.production-2023	production	industrial-diamond	mining	OTHER-COUNTRIES			2023	eq	1			million-carat	1	1 million carats		reported		60	usgs-mcs-2025	row 324, PROD_2023	
usgs-mcs-2025.324.production-2024	production	industrial-diamond	mining	OTHER-COUNTRIES			2024	eq	1			million-carat	1	1 million carats		estimated		60	usgs-mcs-2025	row 324, PROD_EST_2024	
usgs-mcs-2025.324.reserves	reserves	industrial-diamond		OTHER-COUNTRIES			2024	eq	120			million-carat	10	120 million carats		estimated		61	usgs-mcs-2025	row 324, RESERVES_2024	
usgs-mcs-2025.325.production-2023	production	industrial-diamond	mining	WLD			2023	eq	41			million-carat	1	41 million carats		reported		60	usgs-mcs-2025	row 325, PROD_2023	
usgs-mcs-2025.325.production-2024	production	industrial-diamond	mining	WLD			2024	eq	41			million-carat	1	41 million carats		estimated		60	usgs-mcs-2025	row 325, PROD_EST_2024	
usgs-mcs-2025.325.reserves	reserves	industrial-diamond		WLD			2024	eq	1700			million-carat	100	1700 million carats		estimated		61	usgs-mcs-2025	row 325, RESERVES_2024	
usgs-mcs-2025.326.production-2023	production	diatomite	mining	USA			2023	eq	849000			t	1000	849 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 326, PROD_2023	
usgs-mcs-2025.326.production-2024	production	diatomite	mining	USA			2024	eq	880000			t	10000	880 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 326, PROD_EST_2024	
usgs-mcs-2025.326.reserves	reserves	diatomite		USA			2024	eq	250000000			t	10000000	250000 thousand metric tons		estimated	gross	52	usgs-mcs-2025	row 326, RESERVES_2024	
usgs-mcs-2025.327.production-2023	production	diatomite	mining	ARG			2023	eq	100000			t	10000	100 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 327, PROD_2023	
usgs-mcs-2025.327.production-2024	production	diatomite	mining	ARG			2024	eq	100000			t	10000	100 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 327, PROD_EST_2024	
usgs-mcs-2025.327.reserves	reserves	diatomite		ARG			2024								not-reported	estimated	gross	52	usgs-mcs-2025	row 327, RESERVES_2024	7
usgs-mcs-2025.328.production-2023	production	diatomite	mining	CHN			2023	eq	370000			t	10000	370 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 328, PROD_2023	
usgs-mcs-2025.328.production-2024	production	diatomite	mining	CHN			2024	eq	370000			t	10000	370 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 328, PROD_EST_2024	
usgs-mcs-2025.328.reserves	reserves	diatomite		CHN			2024	eq	120000000			t	10000000	120000 thousand metric tons		estimated	gross	52	usgs-mcs-2025	row 328, RESERVES_2024	
usgs-mcs-2025.329.production-2023	production	diatomite	mining	CZE			2023	eq	44000			t	1000	44 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 329, PROD_2023	
usgs-mcs-2025.329.production-2024	production	diatomite	mining	CZE			2024	eq	40000			t	1000	40 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 329, PROD_EST_2024	
usgs-mcs-2025.329.reserves	reserves	diatomite		CZE			2024								not-reported	estimated	gross	52	usgs-mcs-2025	row 329, RESERVES_2024	7
usgs-mcs-2025.330.production-2023	production	diatomite	mining	DNK			2023	eq	530000			t	10000	530 thousand metric tons		estimated	gross	62	usgs-mcs-2025	row 330, PROD_2023	
usgs-mcs-2025.330.production-2024	production	diatomite	mining	DNK			2024	eq	530000			t	10000	530 thousand metric tons		estimated	gross	62	usgs-mcs-2025	row 330, PROD_EST_2024	
usgs-mcs-2025.330.reserves	reserves	diatomite		DNK			2024								not-reported	estimated	gross	63	usgs-mcs-2025	row 330, RESERVES_2024	7
usgs-mcs-2025.331.production-2023	production	diatomite	mining	FRA			2023	eq	250000			t	10000	250 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 331, PROD_2023	
usgs-mcs-2025.331.production-2024	production	diatomite	mining	FRA			2024	eq	250000			t	10000	250 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 331, PROD_EST_2024	
usgs-mcs-2025.331.reserves	reserves	diatomite		FRA			2024	eq	1000000			t	100000	1000 thousand metric tons		estimated	gross	52	usgs-mcs-2025	row 331, RESERVES_2024	
usgs-mcs-2025.332.production-2023	production	diatomite	mining	DEU			2023	eq	50000			t	1000	50 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 332, PROD_2023	
usgs-mcs-2025.332.production-2024	production	diatomite	mining	DEU			2024	eq	50000			t	1000	50 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 332, PROD_EST_2024	
usgs-mcs-2025.332.reserves	reserves	diatomite		DEU			2024								not-reported	estimated	gross	52	usgs-mcs-2025	row 332, RESERVES_2024	7
usgs-mcs-2025.333.production-2023	production	diatomite	mining	KOR			2023	eq	50000			t	1000	50 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 333, PROD_2023	
usgs-mcs-2025.333.production-2024	production	diatomite	mining	KOR			2024	eq	50000			t	1000	50 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 333, PROD_EST_2024	
usgs-mcs-2025.333.reserves	reserves	diatomite		KOR			2024	eq	2200000			t	100000	2200 thousand metric tons		estimated	gross	52	usgs-mcs-2025	row 333, RESERVES_2024	
usgs-mcs-2025.334.production-2023	production	diatomite	mining	MEX			2023	eq	100000			t	10000	100 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 334, PROD_2023	
usgs-mcs-2025.334.production-2024	production	diatomite	mining	MEX			2024	eq	100000			t	10000	100 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 334, PROD_EST_2024	
usgs-mcs-2025.334.reserves	reserves	diatomite		MEX			2024								not-reported	estimated	gross	52	usgs-mcs-2025	row 334, RESERVES_2024	7
usgs-mcs-2025.335.production-2023	production	diatomite	mining	PER			2023	eq	100000			t	10000	100 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 335, PROD_2023	
usgs-mcs-2025.335.production-2024	production	diatomite	mining	PER			2024	eq	100000			t	10000	100 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 335, PROD_EST_2024	
usgs-mcs-2025.335.reserves	reserves	diatomite		PER			2024								not-reported	estimated	gross	52	usgs-mcs-2025	row 335, RESERVES_2024	7
usgs-mcs-2025.336.production-2023	production	diatomite	mining	MOZ			2023	eq	50000			t	1000	50 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 336, PROD_2023	
usgs-mcs-2025.336.production-2024	production	diatomite	mining	MOZ			2024	eq	50000			t	1000	50 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 336, PROD_EST_2024	
usgs-mcs-2025.336.reserves	reserves	diatomite		MOZ			2024								not-reported	estimated	gross	52	usgs-mcs-2025	row 336, RESERVES_2024	7
usgs-mcs-2025.337.production-2023	production	diatomite	mining	RUS			2023	eq	50000			t	1000	50 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 337, PROD_2023	
usgs-mcs-2025.337.production-2024	production	diatomite	mining	RUS			2024	eq	50000			t	1000	50 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 337, PROD_EST_2024	
usgs-mcs-2025.337.reserves	reserves	diatomite		RUS			2024								not-reported	estimated	gross	52	usgs-mcs-2025	row 337, RESERVES_2024	7
usgs-mcs-2025.338.production-2023	production	diatomite	mining	ESP			2023	eq	50000			t	1000	50 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 338, PROD_2023	
usgs-mcs-2025.338.production-2024	production	diatomite	mining	ESP			2024	eq	50000			t	1000	50 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 338, PROD_EST_2024	
usgs-mcs-2025.338.reserves	reserves	diatomite		ESP			2024	eq	57000000			t	1000000	57000 thousand metric tons		estimated	gross	52	usgs-mcs-2025	row 338, RESERVES_2024	
usgs-mcs-2025.339.production-2023	production	diatomite	mining	TUR			2023	eq	240000			t	10000	240 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 339, PROD_2023	
usgs-mcs-2025.339.production-2024	production	diatomite	mining	TUR			2024	eq	240000			t	10000	240 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 339, PROD_EST_2024	
usgs-mcs-2025.339.reserves	reserves	diatomite		TUR			2024	eq	44000000			t	1000000	44000 thousand metric tons		estimated	gross	52	usgs-mcs-2025	row 339, RESERVES_2024	
usgs-mcs-2025.340.production-2023	production	diatomite	mining	OTHER-COUNTRIES			2023	eq	172000			t	1000	172 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 340, PROD_2023	
usgs-mcs-2025.340.production-2024	production	diatomite	mining	OTHER-COUNTRIES			2024	eq	170000			t	10000	170 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 340, PROD_EST_2024	
usgs-mcs-2025.341.production-2023	production	diatomite	mining	WLD			2023	eq	3010000			t	10000	3010 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 341, PROD_2023	
usgs-mcs-2025.341.production-2024	production	diatomite	mining	WLD			2024	eq	3000000			t	100000	3000 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 341, PROD_EST_2024	
usgs-mcs-2025.341.reserves	reserves	diatomite		WLD			2024								not-reported	estimated	gross	52	usgs-mcs-2025	row 341, RESERVES_2024	13
usgs-mcs-2025.342.production-2023	production	feldspar	mining	USA			2023	eq	450000			t	10000	450 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 342, PROD_2023	
usgs-mcs-2025.342.production-2024	production	feldspar	mining	USA			2024	eq	450000			t	10000	450 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 342, PROD_EST_2024	
usgs-mcs-2025.342.reserves	reserves	feldspar		USA			2024								not-reported	estimated	gross	52	usgs-mcs-2025	row 342, RESERVES_2024	7
usgs-mcs-2025.343.production-2023	production	feldspar	mining	BRA			2023	eq	622000			t	1000	622 thousand metric tons		estimated	gross	64	usgs-mcs-2025	row 343, PROD_2023	26
usgs-mcs-2025.343.production-2024	production	feldspar	mining	BRA			2024	eq	420000			t	10000	420 thousand metric tons		estimated	gross	64	usgs-mcs-2025	row 343, PROD_EST_2024	26
usgs-mcs-2025.343.reserves	reserves	feldspar		BRA			2024	eq	150000000			t	10000000	150000 thousand metric tons		estimated	gross	65	usgs-mcs-2025	row 343, RESERVES_2024	
usgs-mcs-2025.344.production-2023	production	feldspar	mining	CHN			2023	eq	2500000			t	100000	2500 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 344, PROD_2023	
usgs-mcs-2025.344.production-2024	production	feldspar	mining	CHN			2024	eq	2500000			t	100000	2500 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 344, PROD_EST_2024	
usgs-mcs-2025.344.reserves	reserves	feldspar		CHN			2024	eq	730000000			t	10000000	730000 thousand metric tons		estimated	gross	52	usgs-mcs-2025	row 344, RESERVES_2024	
usgs-mcs-2025.345.production-2023	production	feldspar	mining	IND			2023	eq	6000000			t	100000	6000 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 345, PROD_2023	
usgs-mcs-2025.345.production-2024	production	feldspar	mining	IND			2024	eq	6000000			t	100000	6000 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 345, PROD_EST_2024	
usgs-mcs-2025.345.reserves	reserves	feldspar		IND			2024	eq	320000000			t	10000000	320000 thousand metric tons		estimated	gross	52	usgs-mcs-2025	row 345, RESERVES_2024	
usgs-mcs-2025.346.production-2023	production	feldspar	mining	IRN			2023	eq	3100000			t	100000	3100 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 346, PROD_2023	
usgs-mcs-2025.346.production-2024	production	feldspar	mining	IRN			2024	eq	3100000			t	100000	3100 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 346, PROD_EST_2024	
usgs-mcs-2025.346.reserves	reserves	feldspar		IRN			2024	eq	130000000			t	10000000	130000 thousand metric tons		estimated	gross	52	usgs-mcs-2025	row 346, RESERVES_2024	
usgs-mcs-2025.347.production-2023	production	feldspar	mining	ITA			2023	eq	2200000			t	100000	2200 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 347, PROD_2023	
usgs-mcs-2025.347.production-2024	production	feldspar	mining	ITA			2024	eq	2200000			t	100000	2200 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 347, PROD_EST_2024	
usgs-mcs-2025.347.reserves	reserves	feldspar		ITA			2024								not-reported	estimated	gross	52	usgs-mcs-2025	row 347, RESERVES_2024	7
usgs-mcs-2025.348.production-2023	production	feldspar	mining	KOR			2023	eq	991000			t	1000	991 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 348, PROD_2023	26
usgs-mcs-2025.348.production-2024	production	feldspar	mining	KOR			2024	eq	990000			t	10000	990 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 348, PROD_EST_2024	26
usgs-mcs-2025.348.reserves	reserves	feldspar		KOR			2024	eq	200000000			t	10000000	200000 thousand metric tons		estimated	gross	52	usgs-mcs-2025	row 348, RESERVES_2024	
usgs-mcs-2025.349.production-2023	production	feldspar	mining	MAR			2023	eq	590000			t	10000	590 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 349, PROD_2023	
usgs-mcs-2025.349.production-2024	production	feldspar	mining	MAR			2024	eq	590000			t	10000	590 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 349, PROD_EST_2024	
usgs-mcs-2025.349.reserves	reserves	feldspar		MAR			2024								not-reported	estimated	gross	52	usgs-mcs-2025	row 349, RESERVES_2024	7
usgs-mcs-2025.350.production-2023	production	feldspar	mining	RUS			2023	eq	650000			t	10000	650 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 350, PROD_2023	
usgs-mcs-2025.350.production-2024	production	feldspar	mining	RUS			2024	eq	650000			t	10000	650 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 350, PROD_EST_2024	
usgs-mcs-2025.350.reserves	reserves	feldspar		RUS			2024								not-reported	estimated	gross	52	usgs-mcs-2025	row 350, RESERVES_2024	7
usgs-mcs-2025.351.production-2023	production	feldspar	mining	SAU			2023	eq	650000			t	10000	650 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 351, PROD_2023	
usgs-mcs-2025.351.production-2024	production	feldspar	mining	SAU			2024	eq	650000			t	10000	650 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 351, PROD_EST_2024	
usgs-mcs-2025.351.reserves	reserves	feldspar		SAU			2024								not-reported	estimated	gross	52	usgs-mcs-2025	row 351, RESERVES_2024	7
usgs-mcs-2025.352.production-2023	production	feldspar	mining	ESP			2023	eq	990000			t	10000	990 thousand metric tons		estimated	gross	66	usgs-mcs-2025	row 352, PROD_2023	
usgs-mcs-2025.352.production-2024	production	feldspar	mining	ESP			2024	eq	990000			t	10000	990 thousand metric tons		estimated	gross	66	usgs-mcs-2025	row 352, PROD_EST_2024	
usgs-mcs-2025.352.reserves	reserves	feldspar		ESP			2024								not-reported	estimated	gross	67	usgs-mcs-2025	row 352, RESERVES_2024	7
usgs-mcs-2025.353.production-2023	production	feldspar	mining	THA			2023	eq	2000000			t	100000	2000 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 353, PROD_2023	
usgs-mcs-2025.353.production-2024	production	feldspar	mining	THA			2024	eq	2000000			t	100000	2000 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 353, PROD_EST_2024	
usgs-mcs-2025.353.reserves	reserves	feldspar		THA			2024	eq	45000000			t	1000000	45000 thousand metric tons		estimated	gross	52	usgs-mcs-2025	row 353, RESERVES_2024	
usgs-mcs-2025.354.production-2023	production	feldspar	mining	TUR			2023	eq	9480000			t	10000	9480 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 354, PROD_2023	26
usgs-mcs-2025.354.production-2024	production	feldspar	mining	TUR			2024	eq	9500000			t	100000	9500 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 354, PROD_EST_2024	26
usgs-mcs-2025.354.reserves	reserves	feldspar		TUR			2024	eq	720000000			t	10000000	720000 thousand metric tons		estimated	gross	52	usgs-mcs-2025	row 354, RESERVES_2024	
usgs-mcs-2025.355.production-2023	production	feldspar	mining	OTHER-COUNTRIES			2023	eq	3220000			t	10000	3220 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 355, PROD_2023	
usgs-mcs-2025.355.production-2024	production	feldspar	mining	OTHER-COUNTRIES			2024	eq	3200000			t	100000	3200 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 355, PROD_EST_2024	
usgs-mcs-2025.356.production-2023	production	feldspar	mining	WLD			2023	eq	33400000			t	100000	33400 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 356, PROD_2023	
usgs-mcs-2025.356.production-2024	production	feldspar	mining	WLD			2024	eq	33000000			t	1000000	33000 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 356, PROD_EST_2024	
usgs-mcs-2025.356.reserves	reserves	feldspar		WLD			2024								not-reported	estimated	gross	52	usgs-mcs-2025	row 356, RESERVES_2024	13
usgs-mcs-2025.357.production-2023	production	fluorspar	mining	USA			2023								not-reported	estimated	gross	51	usgs-mcs-2025	row 357, PROD_2023	7
usgs-mcs-2025.357.production-2024	production	fluorspar	mining	USA			2024								not-reported	estimated	gross	51	usgs-mcs-2025	row 357, PROD_EST_2024	7
usgs-mcs-2025.357.reserves	reserves	fluorspar		USA			2024								not-reported	estimated	gross	52	usgs-mcs-2025	row 357, RESERVES_2024	7
usgs-mcs-2025.358.production-2023	production	fluorspar	mining	CHN			2023	eq	6000000			t	100000	6000 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 358, PROD_2023	
usgs-mcs-2025.358.production-2024	production	fluorspar	mining	CHN			2024	eq	5900000			t	100000	5900 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 358, PROD_EST_2024	
usgs-mcs-2025.358.reserves	reserves	fluorspar		CHN			2024	eq	86000000			t	1000000	86000 thousand metric tons		estimated	gross	52	usgs-mcs-2025	row 358, RESERVES_2024	
usgs-mcs-2025.359.production-2023	production	fluorspar	mining	DEU			2023	eq	100000			t	10000	100 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 359, PROD_2023	
usgs-mcs-2025.359.production-2024	production	fluorspar	mining	DEU			2024	eq	100000			t	10000	100 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 359, PROD_EST_2024	
usgs-mcs-2025.359.reserves	reserves	fluorspar		DEU			2024								not-reported	estimated	gross	52	usgs-mcs-2025	row 359, RESERVES_2024	7
usgs-mcs-2025.360.production-2023	production	fluorspar	mining	IRN			2023	eq	121000			t	1000	121 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 360, PROD_2023	
usgs-mcs-2025.360.production-2024	production	fluorspar	mining	IRN			2024	eq	120000			t	10000	120 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 360, PROD_EST_2024	
usgs-mcs-2025.360.reserves	reserves	fluorspar		IRN			2024	eq	7600000			t	100000	7600 thousand metric tons		estimated	gross	52	usgs-mcs-2025	row 360, RESERVES_2024	
usgs-mcs-2025.361.production-2023	production	fluorspar	mining	MEX			2023	eq	1160000			t	10000	1160 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 361, PROD_2023	39
usgs-mcs-2025.361.production-2024	production	fluorspar	mining	MEX			2024	eq	1200000			t	100000	1200 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 361, PROD_EST_2024	39
usgs-mcs-2025.361.reserves	reserves	fluorspar		MEX			2024	eq	68000000			t	1000000	68000 thousand metric tons		estimated	gross	52	usgs-mcs-2025	row 361, RESERVES_2024	
usgs-mcs-2025.362.production-2023	production	fluorspar	mining	MNG			2023	eq	1210000			t	10000	1210 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 362, PROD_2023	
usgs-mcs-2025.362.production-2024	production	fluorspar	mining	MNG			2024	eq	1200000			t	100000	1200 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 362, PROD_EST_2024	
usgs-mcs-2025.362.reserves	reserves	fluorspar		MNG			2024	eq	34000000			t	1000000	34000 thousand metric tons		estimated	gross	52	usgs-mcs-2025	row 362, RESERVES_2024	
usgs-mcs-2025.363.production-2023	production	fluorspar	mining	PAK			2023	eq	55000			t	1000	55 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 363, PROD_2023	
usgs-mcs-2025.363.production-2024	production	fluorspar	mining	PAK			2024	eq	52000			t	1000	52 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 363, PROD_EST_2024	
usgs-mcs-2025.363.reserves	reserves	fluorspar		PAK			2024								not-reported	estimated	gross	52	usgs-mcs-2025	row 363, RESERVES_2024	7
usgs-mcs-2025.364.production-2023	production	fluorspar	mining	ZAF			2023	eq	345000			t	1000	345 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 364, PROD_2023	
usgs-mcs-2025.364.production-2024	production	fluorspar	mining	ZAF			2024	eq	380000			t	10000	380 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 364, PROD_EST_2024	
usgs-mcs-2025.364.reserves	reserves	fluorspar		ZAF			2024	eq	41000000			t	1000000	41000 thousand metric tons		estimated	gross	52	usgs-mcs-2025	row 364, RESERVES_2024	
usgs-mcs-2025.365.production-2023	production	fluorspar	mining	ESP			2023	eq	165000			t	1000	165 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 365, PROD_2023	
usgs-mcs-2025.365.production-2024	production	fluorspar	mining	ESP			2024	eq	160000			t	10000	160 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 365, PROD_EST_2024	
usgs-mcs-2025.365.reserves	reserves	fluorspar		ESP			2024	eq	15000000			t	1000000	15000 thousand metric tons		estimated	gross	52	usgs-mcs-2025	row 365, RESERVES_2024	
usgs-mcs-2025.366.production-2023	production	fluorspar	mining	THA			2023	eq	48000			t	1000	48 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 366, PROD_2023	
usgs-mcs-2025.366.production-2024	production	fluorspar	mining	THA			2024	eq	76000			t	1000	76 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 366, PROD_EST_2024	
usgs-mcs-2025.366.reserves	reserves	fluorspar		THA			2024	eq	3600000			t	100000	3600 thousand metric tons		estimated	gross	52	usgs-mcs-2025	row 366, RESERVES_2024	
usgs-mcs-2025.367.production-2023	production	fluorspar	mining	VNM			2023	eq	146000			t	1000	146 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 367, PROD_2023	26
usgs-mcs-2025.367.production-2024	production	fluorspar	mining	VNM			2024	eq	110000			t	10000	110 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 367, PROD_EST_2024	26
usgs-mcs-2025.367.reserves	reserves	fluorspar		VNM			2024	eq	16000000			t	1000000	16000 thousand metric tons		estimated	gross	52	usgs-mcs-2025	row 367, RESERVES_2024	
usgs-mcs-2025.368.production-2023	production	fluorspar	mining	OTHER-COUNTRIES			2023	eq	180000			t	10000	180 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 368, PROD_2023	
usgs-mcs-2025.368.production-2024	production	fluorspar	mining	OTHER-COUNTRIES			2024	eq	170000			t	10000	170 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 368, PROD_EST_2024	
usgs-mcs-2025.368.reserves	reserves	fluorspar		OTHER-COUNTRIES			2024	eq	46000000			t	1000000	46000 thousand metric tons		estimated	gross	52	usgs-mcs-2025	row 368, RESERVES_2024	
usgs-mcs-2025.369.production-2023	production	fluorspar	mining	WLD			2023	eq	9530000			t	10000	9530 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 369, PROD_2023	
usgs-mcs-2025.369.production-2024	production	fluorspar	mining	WLD			2024	eq	9500000			t	100000	9500 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 369, PROD_EST_2024	
usgs-mcs-2025.369.reserves	reserves	fluorspar		WLD			2024	eq	320000000			t	10000000	320000 thousand metric tons		estimated	gross	52	usgs-mcs-2025	row 369, RESERVES_2024	
usgs-mcs-2025.370.production-2023	production	gallium	refining	USA			2023								not-reported	reported	as:Ga	68	usgs-mcs-2025	row 370, PROD_2023	3
usgs-mcs-2025.370.production-2024	production	gallium	refining	USA			2024								not-reported	estimated	as:Ga	68	usgs-mcs-2025	row 370, PROD_EST_2024	3
usgs-mcs-2025.371.production-2023	production	gallium	refining	CHN			2023	eq	621000			kg	1000	621000 kilograms		estimated	as:Ga	68	usgs-mcs-2025	row 371, PROD_2023	69
usgs-mcs-2025.371.production-2024	production	gallium	refining	CHN			2024	eq	750000			kg	10000	750000 kilograms		estimated	as:Ga	68	usgs-mcs-2025	row 371, PROD_EST_2024	69
usgs-mcs-2025.371.capacity-2024	capacity	gallium	refining	CHN			2024	eq	1000000			kg	100000	1000000 kilograms		estimated	as:Ga	68	usgs-mcs-2025	row 371, CAP_EST_2024	
usgs-mcs-2025.372.production-2023	production	gallium	refining	JPN			2023	eq	3000			kg	100	3000 kilograms		reported	as:Ga	68	usgs-mcs-2025	row 372, PROD_2023	
usgs-mcs-2025.372.production-2024	production	gallium	refining	JPN			2024	eq	3000			kg	100	3000 kilograms		estimated	as:Ga	68	usgs-mcs-2025	row 372, PROD_EST_2024	
usgs-mcs-2025.372.capacity-2024	capacity	gallium	refining	JPN			2024	eq	10000			kg	1000	10000 kilograms		estimated	as:Ga	68	usgs-mcs-2025	row 372, CAP_EST_2024	
usgs-mcs-2025.373.production-2023	production	gallium	refining	KOR			2023	eq	3000			kg	100	3000 kilograms		reported	as:Ga	68	usgs-mcs-2025	row 373, PROD_2023	
usgs-mcs-2025.373.production-2024	production	gallium	refining	KOR			2024	eq	3000			kg	100	3000 kilograms		estimated	as:Ga	68	usgs-mcs-2025	row 373, PROD_EST_2024	
usgs-mcs-2025.373.capacity-2024	capacity	gallium	refining	KOR			2024	eq	16000			kg	1000	16000 kilograms		estimated	as:Ga	68	usgs-mcs-2025	row 373, CAP_EST_2024	
usgs-mcs-2025.374.production-2023	production	gallium	refining	RUS			2023	eq	6000			kg	100	6000 kilograms		reported	as:Ga	68	usgs-mcs-2025	row 374, PROD_2023	
usgs-mcs-2025.374.production-2024	production	gallium	refining	RUS			2024	eq	6000			kg	100	6000 kilograms		estimated	as:Ga	68	usgs-mcs-2025	row 374, PROD_EST_2024	
usgs-mcs-2025.374.capacity-2024	capacity	gallium	refining	RUS			2024	eq	10000			kg	1000	10000 kilograms		estimated	as:Ga	68	usgs-mcs-2025	row 374, CAP_EST_2024	
usgs-mcs-2025.375.capacity-2024	capacity	gallium	refining	OTHER-COUNTRIES			2024	eq	88000			kg	1000	88000 kilograms		estimated	as:Ga	68	usgs-mcs-2025	row 375, CAP_EST_2024	70
usgs-mcs-2025.376.production-2023	production	gallium	refining	WLD			2023	eq	633000			kg	1000	633000 kilograms		reported	as:Ga	68	usgs-mcs-2025	row 376, PROD_2023	
usgs-mcs-2025.376.production-2024	production	gallium	refining	WLD			2024	eq	760000			kg	10000	760000 kilograms		estimated	as:Ga	68	usgs-mcs-2025	row 376, PROD_EST_2024	
usgs-mcs-2025.376.capacity-2024	capacity	gallium	refining	WLD			2024	eq	1100000			kg	100000	1100000 kilograms		estimated	as:Ga	68	usgs-mcs-2025	row 376, CAP_EST_2024	70
usgs-mcs-2025.377.production-2023	production	garnet	mining	USA			2023	eq	71900			t	100	71900 metric tons		estimated	gross	51	usgs-mcs-2025	row 377, PROD_2023	
usgs-mcs-2025.377.production-2024	production	garnet	mining	USA			2024	eq	80000			t	1000	80000 metric tons		estimated	gross	51	usgs-mcs-2025	row 377, PROD_EST_2024	
usgs-mcs-2025.377.reserves	reserves	garnet		USA			2024	eq	5000000			t	100000	5000000 metric tons		estimated	gross	52	usgs-mcs-2025	row 377, RESERVES_2024	
usgs-mcs-2025.378.production-2023	production	garnet	mining	AUS			2023	eq	390000			t	10000	390000 metric tons		estimated	gross	51	usgs-mcs-2025	row 378, PROD_2023	
usgs-mcs-2025.378.production-2024	production	garnet	mining	AUS			2024	eq	390000			t	10000	390000 metric tons		estimated	gross	51	usgs-mcs-2025	row 378, PROD_EST_2024	
usgs-mcs-2025.378.reserves	reserves	garnet		AUS			2024								not-reported	estimated	gross	52	usgs-mcs-2025	row 378, RESERVES_2024	71
usgs-mcs-2025.379.production-2023	production	garnet	mining	CHN			2023	eq	310000			t	10000	310000 metric tons		estimated	gross	51	usgs-mcs-2025	row 379, PROD_2023	
usgs-mcs-2025.379.production-2024	production	garnet	mining	CHN			2024	eq	310000			t	10000	310000 metric tons		estimated	gross	51	usgs-mcs-2025	row 379, PROD_EST_2024	
usgs-mcs-2025.379.reserves	reserves	garnet		CHN			2024	eq	37000000			t	1000000	37000000 metric tons		estimated	gross	52	usgs-mcs-2025	row 379, RESERVES_2024	
usgs-mcs-2025.380.production-2023	production	garnet	mining	CZE			2023	eq	3000			t	100	3000 metric tons		estimated	gross	51	usgs-mcs-2025	row 380, PROD_2023	
usgs-mcs-2025.380.production-2024	production	garnet	mining	CZE			2024	eq	3000			t	100	3000 metric tons		estimated	gross	51	usgs-mcs-2025	row 380, PROD_EST_2024	
usgs-mcs-2025.380.reserves	reserves	garnet		CZE			2024								not-reported	estimated	gross	52	usgs-mcs-2025	row 380, RESERVES_2024	7
usgs-mcs-2025.381.production-2023	production	garnet	mining	IND			2023	eq	15000			t	1000	15000 metric tons		estimated	gross	51	usgs-mcs-2025	row 381, PROD_2023	
usgs-mcs-2025.381.production-2024	production	garnet	mining	IND			2024	eq	15000			t	1000	15000 metric tons		estimated	gross	51	usgs-mcs-2025	row 381, PROD_EST_2024	
usgs-mcs-2025.381.reserves	reserves	garnet		IND			2024	eq	8600000			t	100000	8600000 metric tons		estimated	gross	52	usgs-mcs-2025	row 381, RESERVES_2024	
usgs-mcs-2025.382.production-2023	production	garnet	mining	PAK			2023	eq	1900			t	100	1900 metric tons		estimated	gross	51	usgs-mcs-2025	row 382, PROD_2023	
usgs-mcs-2025.382.production-2024	production	garnet	mining	PAK			2024	eq	1900			t	100	1900 metric tons		estimated	gross	51	usgs-mcs-2025	row 382, PROD_EST_2024	
usgs-mcs-2025.382.reserves	reserves	garnet		PAK			2024								not-reported	estimated	gross	52	usgs-mcs-2025	row 382, RESERVES_2024	7
usgs-mcs-2025.383.production-2023	production	garnet	mining	ZAF			2023	eq	180000			t	10000	180000 metric tons		estimated	gross	51	usgs-mcs-2025	row 383, PROD_2023	
usgs-mcs-2025.383.production-2024	production	garnet	mining	ZAF			2024	eq	180000			t	10000	180000 metric tons		estimated	gross	51	usgs-mcs-2025	row 383, PROD_EST_2024	
usgs-mcs-2025.383.reserves	reserves	garnet		ZAF			2024	eq	880000			t	10000	880000 metric tons		estimated	gross	52	usgs-mcs-2025	row 383, RESERVES_2024	
usgs-mcs-2025.384.production-2023	production	garnet	mining	WLD			2023	eq	972000			t	1000	972000 metric tons		estimated	gross	51	usgs-mcs-2025	row 384, PROD_2023	
usgs-mcs-2025.384.production-2024	production	garnet	mining	WLD			2024	eq	980000			t	10000	980000 metric tons		estimated	gross	51	usgs-mcs-2025	row 384, PROD_EST_2024	
usgs-mcs-2025.384.reserves	reserves	garnet		WLD			2024								not-reported	estimated	gross	52	usgs-mcs-2025	row 384, RESERVES_2024	71
usgs-mcs-2025.401.production-2023	production	germanium	refining	USA			2023								not-reported	reported	gross	72	usgs-mcs-2025	row 401, PROD_2023	3
usgs-mcs-2025.401.production-2024	production	germanium	refining	USA			2024								not-reported	estimated	gross	72	usgs-mcs-2025	row 401, PROD_EST_2024	3
usgs-mcs-2025.402.production-2023	production	germanium	refining	BEL			2023								not-reported	reported	gross	72	usgs-mcs-2025	row 402, PROD_2023	3
usgs-mcs-2025.402.production-2024	production	germanium	refining	BEL			2024								not-reported	estimated	gross	72	usgs-mcs-2025	row 402, PROD_EST_2024	3
usgs-mcs-2025.403.production-2023	production	germanium	refining	CAN			2023								not-reported	reported	gross	72	usgs-mcs-2025	row 403, PROD_2023	3
usgs-mcs-2025.403.production-2024	production	germanium	refining	CAN			2024								not-reported	estimated	gross	72	usgs-mcs-2025	row 403, PROD_EST_2024	3
usgs-mcs-2025.404.production-2023	production	germanium	refining	CHN			2023								not-reported	reported	gross	72	usgs-mcs-2025	row 404, PROD_2023	3
usgs-mcs-2025.404.production-2024	production	germanium	refining	CHN			2024								not-reported	estimated	gross	72	usgs-mcs-2025	row 404, PROD_EST_2024	3
usgs-mcs-2025.405.production-2023	production	germanium	refining	DEU			2023								not-reported	reported	gross	72	usgs-mcs-2025	row 405, PROD_2023	3
usgs-mcs-2025.405.production-2024	production	germanium	refining	DEU			2024								not-reported	estimated	gross	72	usgs-mcs-2025	row 405, PROD_EST_2024	3
usgs-mcs-2025.406.production-2023	production	germanium	refining	RUS			2023								not-reported	reported	gross	72	usgs-mcs-2025	row 406, PROD_2023	3
usgs-mcs-2025.406.production-2024	production	germanium	refining	RUS			2024								not-reported	estimated	gross	72	usgs-mcs-2025	row 406, PROD_EST_2024	3
usgs-mcs-2025.408.production-2023	production	germanium	refining	WLD			2023								not-reported	reported	gross	72	usgs-mcs-2025	row 408, PROD_2023	3
usgs-mcs-2025.408.production-2024	production	germanium	refining	WLD			2024								not-reported	estimated	gross	72	usgs-mcs-2025	row 408, PROD_EST_2024	3
usgs-mcs-2025.409.production-2023	production	gold	mining	USA			2023	eq	170			t	10	170 metric tons		reported	as:Au	73	usgs-mcs-2025	row 409, PROD_2023	
usgs-mcs-2025.409.production-2024	production	gold	mining	USA			2024	eq	160			t	10	160 metric tons		estimated	as:Au	73	usgs-mcs-2025	row 409, PROD_EST_2024	
usgs-mcs-2025.409.reserves	reserves	gold		USA			2024	eq	3000			t	100	3000 metric tons		estimated	as:Au	74	usgs-mcs-2025	row 409, RESERVES_2024	
usgs-mcs-2025.410.production-2023	production	gold	mining	AUS			2023	eq	296			t	1	296 metric tons		reported	as:Au	73	usgs-mcs-2025	row 410, PROD_2023	
usgs-mcs-2025.410.production-2024	production	gold	mining	AUS			2024	eq	290			t	10	290 metric tons		estimated	as:Au	73	usgs-mcs-2025	row 410, PROD_EST_2024	
usgs-mcs-2025.410.reserves	reserves	gold		AUS			2024	eq	12000			t	1000	12000 metric tons		estimated	as:Au	74	usgs-mcs-2025	row 410, RESERVES_2024	75
usgs-mcs-2025.411.production-2023	production	gold	mining	BRA			2023	eq	71			t	1	71 metric tons		reported	as:Au	73	usgs-mcs-2025	row 411, PROD_2023	
usgs-mcs-2025.411.production-2024	production	gold	mining	BRA			2024	eq	70			t	1	70 metric tons		estimated	as:Au	73	usgs-mcs-2025	row 411, PROD_EST_2024	
usgs-mcs-2025.411.reserves	reserves	gold		BRA			2024	eq	2400			t	100	2400 metric tons		estimated	as:Au	74	usgs-mcs-2025	row 411, RESERVES_2024	
usgs-mcs-2025.412.production-2023	production	gold	mining	BFA			2023	eq	57			t	1	57 metric tons		reported	as:Au	73	usgs-mcs-2025	row 412, PROD_2023	
usgs-mcs-2025.412.production-2024	production	gold	mining	BFA			2024	eq	60			t	1	60 metric tons		estimated	as:Au	73	usgs-mcs-2025	row 412, PROD_EST_2024	
usgs-mcs-2025.412.reserves	reserves	gold		BFA			2024								not-reported	estimated	as:Au	74	usgs-mcs-2025	row 412, RESERVES_2024	7
usgs-mcs-2025.413.production-2023	production	gold	mining	CAN			2023	eq	198			t	1	198 metric tons		reported	as:Au	73	usgs-mcs-2025	row 413, PROD_2023	
usgs-mcs-2025.413.production-2024	production	gold	mining	CAN			2024	eq	200			t	10	200 metric tons		estimated	as:Au	73	usgs-mcs-2025	row 413, PROD_EST_2024	
usgs-mcs-2025.413.reserves	reserves	gold		CAN			2024	eq	3200			t	100	3200 metric tons		estimated	as:Au	74	usgs-mcs-2025	row 413, RESERVES_2024	
usgs-mcs-2025.414.production-2023	production	gold	mining	CHN			2023	eq	375			t	1	375 metric tons		reported	as:Au	73	usgs-mcs-2025	row 414, PROD_2023	
usgs-mcs-2025.414.production-2024	production	gold	mining	CHN			2024	eq	380			t	10	380 metric tons		estimated	as:Au	73	usgs-mcs-2025	row 414, PROD_EST_2024	
usgs-mcs-2025.414.reserves	reserves	gold		CHN			2024	eq	3100			t	100	3100 metric tons		estimated	as:Au	74	usgs-mcs-2025	row 414, RESERVES_2024	
usgs-mcs-2025.415.production-2023	production	gold	mining	COL			2023	eq	61			t	1	61 metric tons		reported	as:Au	73	usgs-mcs-2025	row 415, PROD_2023	
usgs-mcs-2025.415.production-2024	production	gold	mining	COL			2024	eq	60			t	1	60 metric tons		estimated	as:Au	73	usgs-mcs-2025	row 415, PROD_EST_2024	
usgs-mcs-2025.415.reserves	reserves	gold		COL			2024	eq	700			t	10	700 metric tons		estimated	as:Au	74	usgs-mcs-2025	row 415, RESERVES_2024	
usgs-mcs-2025.416.production-2023	production	gold	mining	GHA			2023	eq	126			t	1	126 metric tons		reported	as:Au	73	usgs-mcs-2025	row 416, PROD_2023	
usgs-mcs-2025.416.production-2024	production	gold	mining	GHA			2024	eq	130			t	10	130 metric tons		estimated	as:Au	73	usgs-mcs-2025	row 416, PROD_EST_2024	
usgs-mcs-2025.416.reserves	reserves	gold		GHA			2024	eq	1000			t	100	1000 metric tons		estimated	as:Au	74	usgs-mcs-2025	row 416, RESERVES_2024	
usgs-mcs-2025.417.production-2023	production	gold	mining	IDN			2023	eq	100			t	10	100 metric tons		estimated	as:Au	73	usgs-mcs-2025	row 417, PROD_2023	1
usgs-mcs-2025.417.production-2024	production	gold	mining	IDN			2024	eq	100			t	10	100 metric tons		estimated	as:Au	73	usgs-mcs-2025	row 417, PROD_EST_2024	1
usgs-mcs-2025.417.reserves	reserves	gold		IDN			2024	eq	3600			t	100	3600 metric tons		estimated	as:Au	74	usgs-mcs-2025	row 417, RESERVES_2024	
usgs-mcs-2025.418.production-2023	production	gold	mining	KAZ			2023	eq	133			t	1	133 metric tons		reported	as:Au	73	usgs-mcs-2025	row 418, PROD_2023	
usgs-mcs-2025.418.production-2024	production	gold	mining	KAZ			2024	eq	130			t	10	130 metric tons		estimated	as:Au	73	usgs-mcs-2025	row 418, PROD_EST_2024	
usgs-mcs-2025.418.reserves	reserves	gold		KAZ			2024	eq	2300			t	100	2300 metric tons		estimated	as:Au	74	usgs-mcs-2025	row 418, RESERVES_2024	
usgs-mcs-2025.419.production-2023	production	gold	mining	MLI			2023	eq	67			t	1	67 metric tons		estimated	as:Au	73	usgs-mcs-2025	row 419, PROD_2023	1
usgs-mcs-2025.419.production-2024	production	gold	mining	MLI			2024	eq	70			t	1	70 metric tons		estimated	as:Au	73	usgs-mcs-2025	row 419, PROD_EST_2024	1
usgs-mcs-2025.419.reserves	reserves	gold		MLI			2024	eq	800			t	10	800 metric tons		estimated	as:Au	74	usgs-mcs-2025	row 419, RESERVES_2024	
usgs-mcs-2025.420.production-2023	production	gold	mining	MEX			2023	eq	127			t	1	127 metric tons		reported	as:Au	73	usgs-mcs-2025	row 420, PROD_2023	
usgs-mcs-2025.420.production-2024	production	gold	mining	MEX			2024	eq	130			t	10	130 metric tons		estimated	as:Au	73	usgs-mcs-2025	row 420, PROD_EST_2024	
usgs-mcs-2025.420.reserves	reserves	gold		MEX			2024	eq	1400			t	100	1400 metric tons		estimated	as:Au	74	usgs-mcs-2025	row 420, RESERVES_2024	
usgs-mcs-2025.421.production-2023	production	gold	mining	PER			2023	eq	100			t	10	100 metric tons		reported	as:Au	73	usgs-mcs-2025	row 421, PROD_2023	
usgs-mcs-2025.421.production-2024	production	gold	mining	PER			2024	eq	100			t	10	100 metric tons		estimated	as:Au	73	usgs-mcs-2025	row 421, PROD_EST_2024	
usgs-mcs-2025.421.reserves	reserves	gold		PER			2024	eq	2500			t	100	2500 metric tons		estimated	as:Au	74	usgs-mcs-2025	row 421, RESERVES_2024	
usgs-mcs-2025.422.production-2023	production	gold	mining	RUS			2023	eq	313			t	1	313 metric tons		reported	as:Au	73	usgs-mcs-2025	row 422, PROD_2023	
usgs-mcs-2025.422.production-2024	production	gold	mining	RUS			2024	eq	310			t	10	310 metric tons		estimated	as:Au	73	usgs-mcs-2025	row 422, PROD_EST_2024	
usgs-mcs-2025.422.reserves	reserves	gold		RUS			2024	eq	12000			t	1000	12000 metric tons		estimated	as:Au	74	usgs-mcs-2025	row 422, RESERVES_2024	
usgs-mcs-2025.423.production-2023	production	gold	mining	ZAF			2023	eq	104			t	1	104 metric tons		reported	as:Au	73	usgs-mcs-2025	row 423, PROD_2023	
usgs-mcs-2025.423.production-2024	production	gold	mining	ZAF			2024	eq	100			t	10	100 metric tons		estimated	as:Au	73	usgs-mcs-2025	row 423, PROD_EST_2024	
usgs-mcs-2025.423.reserves	reserves	gold		ZAF			2024	eq	5000			t	100	5000 metric tons		estimated	as:Au	74	usgs-mcs-2025	row 423, RESERVES_2024	
usgs-mcs-2025.424.production-2023	production	gold	mining	TZA			2023	eq	55			t	1	55 metric tons		reported	as:Au	73	usgs-mcs-2025	row 424, PROD_2023	
usgs-mcs-2025.424.production-2024	production	gold	mining	TZA			2024	eq	60			t	1	60 metric tons		estimated	as:Au	73	usgs-mcs-2025	row 424, PROD_EST_2024	
usgs-mcs-2025.424.reserves	reserves	gold		TZA			2024	eq	400			t	10	400 metric tons		estimated	as:Au	74	usgs-mcs-2025	row 424, RESERVES_2024	
usgs-mcs-2025.425.production-2023	production	gold	mining	UZB			2023	eq	120			t	10	120 metric tons		reported	as:Au	73	usgs-mcs-2025	row 425, PROD_2023	
usgs-mcs-2025.425.production-2024	production	gold	mining	UZB			2024	eq	120			t	10	120 metric tons		estimated	as:Au	73	usgs-mcs-2025	row 425, PROD_EST_2024	
usgs-mcs-2025.425.reserves	reserves	gold		UZB			2024	eq	1800			t	100	1800 metric tons		estimated	as:Au	74	usgs-mcs-2025	row 425, RESERVES_2024	
usgs-mcs-2025.426.production-2023	production	gold	mining	OTHER-COUNTRIES			2023	eq	777			t	1	777 metric tons		reported	as:Au	73	usgs-mcs-2025	row 426, PROD_2023	
usgs-mcs-2025.426.production-2024	production	gold	mining	OTHER-COUNTRIES			2024	eq	780			t	10	780 metric tons		estimated	as:Au	73	usgs-mcs-2025	row 426, PROD_EST_2024	
usgs-mcs-2025.426.reserves	reserves	gold		OTHER-COUNTRIES			2024	eq	9200			t	100	9200 metric tons		estimated	as:Au	74	usgs-mcs-2025	row 426, RESERVES_2024	
usgs-mcs-2025.427.production-2023	production	gold	mining	WLD			2023	eq	3250			t	10	3250 metric tons		reported	as:Au	73	usgs-mcs-2025	row 427, PROD_2023	
usgs-mcs-2025.427.production-2024	production	gold	mining	WLD			2024	eq	3300			t	100	3300 metric tons		estimated	as:Au	73	usgs-mcs-2025	row 427, PROD_EST_2024	
usgs-mcs-2025.427.reserves	reserves	gold		WLD			2024	eq	64000			t	1000	64000 metric tons		estimated	as:Au	74	usgs-mcs-2025	row 427, RESERVES_2024	
usgs-mcs-2025.428.production-2023	production	graphite	mining	USA			2023								not-reported	reported	gross	76	usgs-mcs-2025	row 428, PROD_2023	3
usgs-mcs-2025.428.production-2024	production	graphite	mining	USA			2024								not-reported	estimated	gross	76	usgs-mcs-2025	row 428, PROD_EST_2024	3
usgs-mcs-2025.428.reserves	reserves	graphite		USA			2024								not-reported	estimated	gross	77	usgs-mcs-2025	row 428, RESERVES_2024	78
usgs-mcs-2025.429.production-2023	production	graphite	mining	AUT			2023	eq	500			t	10	500 metric tons		reported	gross	76	usgs-mcs-2025	row 429, PROD_2023	
usgs-mcs-2025.429.production-2024	production	graphite	mining	AUT			2024	eq	500			t	10	500 metric tons		estimated	gross	76	usgs-mcs-2025	row 429, PROD_EST_2024	
usgs-mcs-2025.429.reserves	reserves	graphite		AUT			2024								not-reported	estimated	gross	77	usgs-mcs-2025	row 429, RESERVES_2024	78
usgs-mcs-2025.430.production-2023	production	graphite	mining	BRA			2023	eq	66300			t	100	66300 metric tons		reported	gross	76	usgs-mcs-2025	row 430, PROD_2023	
usgs-mcs-2025.430.production-2024	production	graphite	mining	BRA			2024	eq	68000			t	1000	68000 metric tons		estimated	gross	76	usgs-mcs-2025	row 430, PROD_EST_2024	
usgs-mcs-2025.430.reserves	reserves	graphite		BRA			2024	eq	74000000			t	1000000	74000000 metric tons		estimated	gross	77	usgs-mcs-2025	row 430, RESERVES_2024	
usgs-mcs-2025.431.production-2023	production	graphite	mining	CAN			2023	eq	5470			t	10	5470 metric tons		reported	gross	76	usgs-mcs-2025	row 431, PROD_2023	
usgs-mcs-2025.431.production-2024	production	graphite	mining	CAN			2024	eq	20000			t	1000	20000 metric tons		estimated	gross	76	usgs-mcs-2025	row 431, PROD_EST_2024	
usgs-mcs-2025.431.reserves	reserves	graphite		CAN			2024	eq	5900000			t	100000	5900000 metric tons		estimated	gross	77	usgs-mcs-2025	row 431, RESERVES_2024	
usgs-mcs-2025.432.production-2023	production	graphite	mining	CHN			2023	eq	1210000			t	10000	1210000 metric tons		reported	gross	76	usgs-mcs-2025	row 432, PROD_2023	
usgs-mcs-2025.432.production-2024	production	graphite	mining	CHN			2024	eq	1270000			t	10000	1270000 metric tons		estimated	gross	76	usgs-mcs-2025	row 432, PROD_EST_2024	
usgs-mcs-2025.432.reserves	reserves	graphite		CHN			2024	eq	81000000			t	1000000	81000000 metric tons		estimated	gross	77	usgs-mcs-2025	row 432, RESERVES_2024	
usgs-mcs-2025.433.production-2023	production	graphite	mining	DEU			2023	eq	180			t	10	180 metric tons		reported	gross	76	usgs-mcs-2025	row 433, PROD_2023	
usgs-mcs-2025.433.production-2024	production	graphite	mining	DEU			2024	eq	170			t	10	170 metric tons		estimated	gross	76	usgs-mcs-2025	row 433, PROD_EST_2024	
usgs-mcs-2025.433.reserves	reserves	graphite		DEU			2024								not-reported	estimated	gross	77	usgs-mcs-2025	row 433, RESERVES_2024	78
usgs-mcs-2025.434.production-2023	production	graphite	mining	IND			2023	eq	25600			t	100	25600 metric tons		reported	gross	76	usgs-mcs-2025	row 434, PROD_2023	
usgs-mcs-2025.434.production-2024	production	graphite	mining	IND			2024	eq	27800			t	100	27800 metric tons		estimated	gross	76	usgs-mcs-2025	row 434, PROD_EST_2024	
usgs-mcs-2025.434.reserves	reserves	graphite		IND			2024	eq	8600000			t	100000	8600000 metric tons		estimated	gross	77	usgs-mcs-2025	row 434, RESERVES_2024	
usgs-mcs-2025.435.production-2023	production	graphite	mining	PRK			2023	eq	8100			t	100	8100 metric tons		estimated	gross	76	usgs-mcs-2025	row 435, PROD_2023	1
usgs-mcs-2025.435.production-2024	production	graphite	mining	PRK			2024	eq	8100			t	100	8100 metric tons		estimated	gross	76	usgs-mcs-2025	row 435, PROD_EST_2024	1
usgs-mcs-2025.435.reserves	reserves	graphite		PRK			2024	eq	2000000			t	100000	2000000 metric tons		estimated	gross	77	usgs-mcs-2025	row 435, RESERVES_2024	
usgs-mcs-2025.436.production-2023	production	graphite	mining	KOR			2023	eq	9620			t	10	9620 metric tons		reported	gross	76	usgs-mcs-2025	row 436, PROD_2023	
usgs-mcs-2025.436.production-2024	production	graphite	mining	KOR			2024	eq	9600			t	100	9600 metric tons		estimated	gross	76	usgs-mcs-2025	row 436, PROD_EST_2024	
usgs-mcs-2025.436.reserves	reserves	graphite		KOR			2024	eq	1800000			t	100000	1800000 metric tons		estimated	gross	77	usgs-mcs-2025	row 436, RESERVES_2024	
usgs-mcs-2025.437.production-2023	production	graphite	mining	MDG			2023	eq	63000			t	1000	63000 metric tons		estimated	gross	76	usgs-mcs-2025	row 437, PROD_2023	1
usgs-mcs-2025.437.production-2024	production	graphite	mining	MDG			2024	eq	89000			t	1000	89000 metric tons		estimated	gross	76	usgs-mcs-2025	row 437, PROD_EST_2024	1
usgs-mcs-2025.437.reserves	reserves	graphite		MDG			2024	eq	27000000			t	1000000	27000000 metric tons		estimated	gross	77	usgs-mcs-2025	row 437, RESERVES_2024	
usgs-mcs-2025.438.production-2023	production	graphite	mining	MEX			2023	eq	1300			t	100	1300 metric tons		reported	gross	76	usgs-mcs-2025	row 438, PROD_2023	
usgs-mcs-2025.438.production-2024	production	graphite	mining	MEX			2024	eq	900			t	10	900 metric tons		estimated	gross	76	usgs-mcs-2025	row 438, PROD_EST_2024	
usgs-mcs-2025.438.reserves	reserves	graphite		MEX			2024	eq	3100000			t	100000	3100000 metric tons		estimated	gross	77	usgs-mcs-2025	row 438, RESERVES_2024	
usgs-mcs-2025.439.production-2023	production	graphite	mining	MOZ			2023	eq	98000			t	1000	98000 metric tons		estimated	gross	76	usgs-mcs-2025	row 439, PROD_2023	1
usgs-mcs-2025.439.production-2024	production	graphite	mining	MOZ			2024	eq	75000			t	1000	75000 metric tons		estimated	gross	76	usgs-mcs-2025	row 439, PROD_EST_2024	1
usgs-mcs-2025.439.reserves	reserves	graphite		MOZ			2024	eq	25000000			t	1000000	25000000 metric tons		estimated	gross	77	usgs-mcs-2025	row 439, RESERVES_2024	
usgs-mcs-2025.440.production-2023	production	graphite	mining	NOR			2023	eq	6480			t	10	6480 metric tons		reported	gross	76	usgs-mcs-2025	row 440, PROD_2023	
usgs-mcs-2025.440.production-2024	production	graphite	mining	NOR			2024	eq	7000			t	100	7000 metric tons		estimated	gross	76	usgs-mcs-2025	row 440, PROD_EST_2024	
usgs-mcs-2025.440.reserves	reserves	graphite		NOR			2024	eq	600000			t	10000	600000 metric tons		estimated	gross	77	usgs-mcs-2025	row 440, RESERVES_2024	
usgs-mcs-2025.441.production-2023	production	graphite	mining	RUS			2023	eq	15000			t	1000	15000 metric tons		estimated	gross	76	usgs-mcs-2025	row 441, PROD_2023	1
usgs-mcs-2025.441.production-2024	production	graphite	mining	RUS			2024	eq	20000			t	1000	20000 metric tons		estimated	gross	76	usgs-mcs-2025	row 441, PROD_EST_2024	1
usgs-mcs-2025.441.reserves	reserves	graphite		RUS			2024	eq	14000000			t	1000000	14000000 metric tons		estimated	gross	77	usgs-mcs-2025	row 441, RESERVES_2024	
usgs-mcs-2025.442.production-2023	production	graphite	mining	LKA			2023	eq	3000			t	100	3000 metric tons		reported	gross	76	usgs-mcs-2025	row 442, PROD_2023	
usgs-mcs-2025.442.production-2024	production	graphite	mining	LKA			2024	eq	3300			t	100	3300 metric tons		estimated	gross	76	usgs-mcs-2025	row 442, PROD_EST_2024	
usgs-mcs-2025.442.reserves	reserves	graphite		LKA			2024	eq	1500000			t	100000	1500000 metric tons		estimated	gross	77	usgs-mcs-2025	row 442, RESERVES_2024	
usgs-mcs-2025.443.production-2023	production	graphite	mining	TZA			2023	eq	13200			t	100	13200 metric tons		estimated	gross	76	usgs-mcs-2025	row 443, PROD_2023	1
usgs-mcs-2025.443.production-2024	production	graphite	mining	TZA			2024	eq	25000			t	1000	25000 metric tons		estimated	gross	76	usgs-mcs-2025	row 443, PROD_EST_2024	1
usgs-mcs-2025.443.reserves	reserves	graphite		TZA			2024	eq	18000000			t	1000000	18000000 metric tons		estimated	gross	77	usgs-mcs-2025	row 443, RESERVES_2024	
usgs-mcs-2025.444.production-2023	production	graphite	mining	TUR			2023	eq	2800			t	100	2800 metric tons		reported	gross	76	usgs-mcs-2025	row 444, PROD_2023	
usgs-mcs-2025.444.production-2024	production	graphite	mining	TUR			2024	eq	3100			t	100	3100 metric tons		estimated	gross	76	usgs-mcs-2025	row 444, PROD_EST_2024	
usgs-mcs-2025.444.reserves	reserves	graphite		TUR			2024	eq	6900000			t	100000	6900000 metric tons		estimated	gross	77	usgs-mcs-2025	row 444, RESERVES_2024	
usgs-mcs-2025.445.production-2023	production	graphite	mining	UKR			2023	eq	1670			t	10	1670 metric tons		reported	gross	76	usgs-mcs-2025	row 445, PROD_2023	
usgs-mcs-2025.445.production-2024	production	graphite	mining	UKR			2024	eq	1200			t	100	1200 metric tons		estimated	gross	76	usgs-mcs-2025	row 445, PROD_EST_2024	
usgs-mcs-2025.445.reserves	reserves	graphite		UKR			2024								not-reported	estimated	gross	77	usgs-mcs-2025	row 445, RESERVES_2024	78
usgs-mcs-2025.446.production-2023	production	graphite	mining	VNM			2023	eq	2500			t	100	2500 metric tons		reported	gross	76	usgs-mcs-2025	row 446, PROD_2023	
usgs-mcs-2025.446.production-2024	production	graphite	mining	VNM			2024	eq	2000			t	100	2000 metric tons		estimated	gross	76	usgs-mcs-2025	row 446, PROD_EST_2024	
usgs-mcs-2025.446.reserves	reserves	graphite		VNM			2024	eq	9700000			t	100000	9700000 metric tons		estimated	gross	77	usgs-mcs-2025	row 446, RESERVES_2024	
usgs-mcs-2025.447.production-2023	production	graphite	mining	WLD			2023	eq	1530000			t	10000	1530000 metric tons		reported	gross	76	usgs-mcs-2025	row 447, PROD_2023	
usgs-mcs-2025.447.production-2024	production	graphite	mining	WLD			2024	eq	1600000			t	100000	1600000 metric tons		estimated	gross	76	usgs-mcs-2025	row 447, PROD_EST_2024	
usgs-mcs-2025.447.reserves	reserves	graphite		WLD			2024	eq	290000000			t	10000000	290000000 metric tons		estimated	gross	77	usgs-mcs-2025	row 447, RESERVES_2024	
usgs-mcs-2025.448.production-2023	production	gypsum	mining	USA			2023	eq	21500000			t	100000	21500 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 448, PROD_2023	26
usgs-mcs-2025.448.production-2024	production	gypsum	mining	USA			2024	eq	22000000			t	1000000	22000 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 448, PROD_EST_2024	26
usgs-mcs-2025.448.reserves	reserves	gypsum		USA			2024	eq	700000000			t	10000000	700000 thousand metric tons		estimated	gross	52	usgs-mcs-2025	row 448, RESERVES_2024	
usgs-mcs-2025.449.production-2023	production	gypsum	mining	DZA			2023	eq	2500000			t	100000	2500 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 449, PROD_2023	
usgs-mcs-2025.449.production-2024	production	gypsum	mining	DZA			2024	eq	2500000			t	100000	2500 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 449, PROD_EST_2024	
usgs-mcs-2025.449.reserves	reserves	gypsum		DZA			2024								not-reported	estimated	gross	52	usgs-mcs-2025	row 449, RESERVES_2024	7
usgs-mcs-2025.450.production-2023	production	gypsum	mining	BRA			2023	eq	3930000			t	10000	3930 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 450, PROD_2023	26
usgs-mcs-2025.450.production-2024	production	gypsum	mining	BRA			2024	eq	3600000			t	100000	3600 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 450, PROD_EST_2024	26
usgs-mcs-2025.450.reserves	reserves	gypsum		BRA			2024	eq	450000000			t	10000000	450000 thousand metric tons		estimated	gross	52	usgs-mcs-2025	row 450, RESERVES_2024	
usgs-mcs-2025.451.production-2023	production	gypsum	mining	CAN			2023	eq	2400000			t	100000	2400 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 451, PROD_2023	
usgs-mcs-2025.451.production-2024	production	gypsum	mining	CAN			2024	eq	2400000			t	100000	2400 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 451, PROD_EST_2024	
usgs-mcs-2025.451.reserves	reserves	gypsum		CAN			2024	eq	450000000			t	10000000	450000 thousand metric tons		estimated	gross	52	usgs-mcs-2025	row 451, RESERVES_2024	
usgs-mcs-2025.452.production-2023	production	gypsum	mining	CHN			2023	eq	12000000			t	1000000	12000 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 452, PROD_2023	
usgs-mcs-2025.452.production-2024	production	gypsum	mining	CHN			2024	eq	12000000			t	1000000	12000 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 452, PROD_EST_2024	
usgs-mcs-2025.452.reserves	reserves	gypsum		CHN			2024	eq	1800000000			t	100000000	1800000 thousand metric tons		estimated	gross	52	usgs-mcs-2025	row 452, RESERVES_2024	
usgs-mcs-2025.453.production-2023	production	gypsum	mining	FRA			2023	eq	2400000			t	100000	2400 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 453, PROD_2023	
usgs-mcs-2025.453.production-2024	production	gypsum	mining	FRA			2024	eq	2400000			t	100000	2400 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 453, PROD_EST_2024	
usgs-mcs-2025.453.reserves	reserves	gypsum		FRA			2024	eq	350000000			t	10000000	350000 thousand metric tons		estimated	gross	52	usgs-mcs-2025	row 453, RESERVES_2024	
usgs-mcs-2025.454.production-2023	production	gypsum	mining	DEU			2023	eq	4900000			t	100000	4900 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 454, PROD_2023	
usgs-mcs-2025.454.production-2024	production	gypsum	mining	DEU			2024	eq	4900000			t	100000	4900 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 454, PROD_EST_2024	
usgs-mcs-2025.454.reserves	reserves	gypsum		DEU			2024								not-reported	estimated	gross	52	usgs-mcs-2025	row 454, RESERVES_2024	7
usgs-mcs-2025.455.production-2023	production	gypsum	mining	IND			2023	eq	4300000			t	100000	4300 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 455, PROD_2023	
usgs-mcs-2025.455.production-2024	production	gypsum	mining	IND			2024	eq	4300000			t	100000	4300 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 455, PROD_EST_2024	
usgs-mcs-2025.455.reserves	reserves	gypsum		IND			2024	eq	37000000			t	1000000	37000 thousand metric tons		estimated	gross	52	usgs-mcs-2025	row 455, RESERVES_2024	
usgs-mcs-2025.456.production-2023	production	gypsum	mining	IRN			2023	eq	16000000			t	1000000	16000 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 456, PROD_2023	
usgs-mcs-2025.456.production-2024	production	gypsum	mining	IRN			2024	eq	16000000			t	1000000	16000 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 456, PROD_EST_2024	
usgs-mcs-2025.456.reserves	reserves	gypsum		IRN			2024	eq	750000000			t	10000000	750000 thousand metric tons		estimated	gross	52	usgs-mcs-2025	row 456, RESERVES_2024	
usgs-mcs-2025.457.production-2023	production	gypsum	mining	JPN			2023	eq	4300000			t	100000	4300 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 457, PROD_2023	
usgs-mcs-2025.457.production-2024	production	gypsum	mining	JPN			2024	eq	4300000			t	100000	4300 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 457, PROD_EST_2024	
usgs-mcs-2025.457.reserves	reserves	gypsum		JPN			2024								not-reported	estimated	gross	52	usgs-mcs-2025	row 457, RESERVES_2024	7
usgs-mcs-2025.458.production-2023	production	gypsum	mining	MEX			2023	eq	5400000			t	100000	5400 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 458, PROD_2023	
usgs-mcs-2025.458.production-2024	production	gypsum	mining	MEX			2024	eq	5400000			t	100000	5400 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 458, PROD_EST_2024	
usgs-mcs-2025.458.reserves	reserves	gypsum		MEX			2024								not-reported	estimated	gross	52	usgs-mcs-2025	row 458, RESERVES_2024	7
usgs-mcs-2025.459.production-2023	production	gypsum	mining	OMN			2023	eq	13900000			t	100000	13900 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 459, PROD_2023	26
usgs-mcs-2025.459.production-2024	production	gypsum	mining	OMN			2024	eq	14000000			t	1000000	14000 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 459, PROD_EST_2024	26
usgs-mcs-2025.459.reserves	reserves	gypsum		OMN			2024								not-reported	estimated	gross	52	usgs-mcs-2025	row 459, RESERVES_2024	7
usgs-mcs-2025.460.production-2023	production	gypsum	mining	PAK			2023	eq	2100000			t	100000	2100 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 460, PROD_2023	
usgs-mcs-2025.460.production-2024	production	gypsum	mining	PAK			2024	eq	2100000			t	100000	2100 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 460, PROD_EST_2024	
usgs-mcs-2025.460.reserves	reserves	gypsum		PAK			2024	eq	760000000			t	10000000	760000 thousand metric tons		estimated	gross	52	usgs-mcs-2025	row 460, RESERVES_2024	
usgs-mcs-2025.461.production-2023	production	gypsum	mining	RUS			2023	eq	4100000			t	100000	4100 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 461, PROD_2023	
usgs-mcs-2025.461.production-2024	production	gypsum	mining	RUS			2024	eq	4100000			t	100000	4100 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 461, PROD_EST_2024	
usgs-mcs-2025.461.reserves	reserves	gypsum		RUS			2024								not-reported	estimated	gross	52	usgs-mcs-2025	row 461, RESERVES_2024	7
usgs-mcs-2025.462.production-2023	production	gypsum	mining	SAU			2023	eq	3800000			t	100000	3800 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 462, PROD_2023	
usgs-mcs-2025.462.production-2024	production	gypsum	mining	SAU			2024	eq	3800000			t	100000	3800 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 462, PROD_EST_2024	
usgs-mcs-2025.462.reserves	reserves	gypsum		SAU			2024								not-reported	estimated	gross	52	usgs-mcs-2025	row 462, RESERVES_2024	7
usgs-mcs-2025.463.production-2023	production	gypsum	mining	ESP			2023	eq	11000000			t	1000000	11000 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 463, PROD_2023	
usgs-mcs-2025.463.production-2024	production	gypsum	mining	ESP			2024	eq	11000000			t	1000000	11000 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 463, PROD_EST_2024	
usgs-mcs-2025.463.reserves	reserves	gypsum		ESP			2024								not-reported	estimated	gross	52	usgs-mcs-2025	row 463, RESERVES_2024	7
usgs-mcs-2025.464.production-2023	production	gypsum	mining	THA			2023	eq	9800000			t	100000	9800 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 464, PROD_2023	
usgs-mcs-2025.464.production-2024	production	gypsum	mining	THA			2024	eq	9800000			t	100000	9800 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 464, PROD_EST_2024	
usgs-mcs-2025.464.reserves	reserves	gypsum		THA			2024	eq	910000000			t	10000000	910000 thousand metric tons		estimated	gross	52	usgs-mcs-2025	row 464, RESERVES_2024	
usgs-mcs-2025.465.production-2023	production	gypsum	mining	TUR			2023	eq	10300000			t	100000	10300 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 465, PROD_2023	26
usgs-mcs-2025.465.production-2024	production	gypsum	mining	TUR			2024	eq	10000000			t	1000000	10000 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 465, PROD_EST_2024	26
usgs-mcs-2025.465.reserves	reserves	gypsum		TUR			2024	eq	200000000			t	10000000	200000 thousand metric tons		estimated	gross	52	usgs-mcs-2025	row 465, RESERVES_2024	
usgs-mcs-2025.466.production-2023	production	gypsum	mining	UZB			2023	eq	2000000			t	100000	2000 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 466, PROD_2023	
usgs-mcs-2025.466.production-2024	production	gypsum	mining	UZB			2024	eq	2000000			t	100000	2000 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 466, PROD_EST_2024	
usgs-mcs-2025.466.reserves	reserves	gypsum		UZB			2024								not-reported	estimated	gross	52	usgs-mcs-2025	row 466, RESERVES_2024	7
usgs-mcs-2025.467.production-2023	production	gypsum	mining	OTHER-COUNTRIES			2023	eq	20000000			t	1000000	20000 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 467, PROD_2023	
usgs-mcs-2025.467.production-2024	production	gypsum	mining	OTHER-COUNTRIES			2024	eq	23000000			t	1000000	23000 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 467, PROD_EST_2024	
usgs-mcs-2025.468.production-2023	production	gypsum	mining	WLD			2023	eq	157000000			t	1000000	157000 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 468, PROD_2023	
usgs-mcs-2025.468.production-2024	production	gypsum	mining	WLD			2024	eq	160000000			t	10000000	160000 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 468, PROD_EST_2024	
usgs-mcs-2025.468.reserves	reserves	gypsum		WLD			2024								not-reported	estimated	gross	52	usgs-mcs-2025	row 468, RESERVES_2024	13
usgs-mcs-2025.469.production-2023	production	helium	mining	USA			2023	eq	64			million-m3	1	64 million cubic meters		reported		79	usgs-mcs-2025	row 469, PROD_2023	
usgs-mcs-2025.469.production-2024	production	helium	mining	USA			2024	eq	68			million-m3	1	68 million cubic meters		estimated		79	usgs-mcs-2025	row 469, PROD_EST_2024	
usgs-mcs-2025.469.reserves	reserves	helium		USA			2024	eq	8500			million-m3	100	8500 million cubic meters		estimated		80	usgs-mcs-2025	row 469, RESERVES_2024	
usgs-mcs-2025.470.production-2023	production	helium	mining	USA			2023	eq	18			million-m3	1	18 million cubic meters		reported		81	usgs-mcs-2025	row 470, PROD_2023	
usgs-mcs-2025.470.production-2024	production	helium	mining	USA			2024	eq	13			million-m3	1	13 million cubic meters		estimated		81	usgs-mcs-2025	row 470, PROD_EST_2024	
usgs-mcs-2025.470.reserves	reserves	helium		USA			2024	eq	50			million-m3	1	50 million cubic meters		estimated		82	usgs-mcs-2025	row 470, RESERVES_2024	
usgs-mcs-2025.471.production-2023	production	helium	mining	DZA			2023	eq	9			million-m3	1	9 million cubic meters		reported		83	usgs-mcs-2025	row 471, PROD_2023	
usgs-mcs-2025.471.production-2024	production	helium	mining	DZA			2024	eq	11			million-m3	1	11 million cubic meters		estimated		83	usgs-mcs-2025	row 471, PROD_EST_2024	
usgs-mcs-2025.471.reserves	reserves	helium		DZA			2024	eq	1800			million-m3	100	1800 million cubic meters		estimated		84	usgs-mcs-2025	row 471, RESERVES_2024	
usgs-mcs-2025.472.production-2023	production	helium	mining	AUS			2023	eq	1			million-m3	1	1 million cubic meters		estimated		83	usgs-mcs-2025	row 472, PROD_2023	1
usgs-mcs-2025.472.production-2024	production	helium	mining	AUS			2024								not-reported	estimated		83	usgs-mcs-2025	row 472, PROD_EST_2024	85
usgs-mcs-2025.472.reserves	reserves	helium		AUS			2024								not-reported	estimated		84	usgs-mcs-2025	row 472, RESERVES_2024	7
usgs-mcs-2025.473.production-2023	production	helium	mining	CAN			2023	eq	5			million-m3	1	5 million cubic meters		reported		83	usgs-mcs-2025	row 473, PROD_2023	
usgs-mcs-2025.473.production-2024	production	helium	mining	CAN			2024	eq	6			million-m3	1	6 million cubic meters		estimated		83	usgs-mcs-2025	row 473, PROD_EST_2024	
usgs-mcs-2025.473.reserves	reserves	helium		CAN			2024								not-reported	estimated		84	usgs-mcs-2025	row 473, RESERVES_2024	7
usgs-mcs-2025.474.production-2023	production	helium	mining	CHN			2023	eq	2			million-m3	1	2 million cubic meters		reported		83	usgs-mcs-2025	row 474, PROD_2023	
usgs-mcs-2025.474.production-2024	production	helium	mining	CHN			2024	eq	3			million-m3	1	3 million cubic meters		estimated		83	usgs-mcs-2025	row 474, PROD_EST_2024	
usgs-mcs-2025.474.reserves	reserves	helium		CHN			2024								not-reported	estimated		84	usgs-mcs-2025	row 474, RESERVES_2024	7
usgs-mcs-2025.475.production-2023	production	helium	mining	POL			2023	eq	3			million-m3	1	3 million cubic meters		reported		83	usgs-mcs-2025	row 475, PROD_2023	
usgs-mcs-2025.475.production-2024	production	helium	mining	POL			2024	eq	3			million-m3	1	3 million cubic meters		estimated		83	usgs-mcs-2025	row 475, PROD_EST_2024	
usgs-mcs-2025.475.reserves	reserves	helium		POL			2024	eq	24			million-m3	1	24 million cubic meters		estimated		84	usgs-mcs-2025	row 475, RESERVES_2024	
usgs-mcs-2025.476.production-2023	production	helium	mining	QAT			2023	eq	66			million-m3	1	66 million cubic meters		estimated		83	usgs-mcs-2025	row 476, PROD_2023	1
usgs-mcs-2025.476.production-2024	production	helium	mining	QAT			2024	eq	64			million-m3	1	64 million cubic meters		estimated		83	usgs-mcs-2025	row 476, PROD_EST_2024	1
usgs-mcs-2025.476.reserves	reserves	helium		QAT			2024								not-reported	estimated		84	usgs-mcs-2025	row 476, RESERVES_2024	13
usgs-mcs-2025.477.production-2023	production	helium	mining	RUS			2023	eq	8			million-m3	1	8 million cubic meters		estimated		83	usgs-mcs-2025	row 477, PROD_2023	1
usgs-mcs-2025.477.production-2024	production	helium	mining	RUS			2024	eq	17			million-m3	1	17 million cubic meters		estimated		83	usgs-mcs-2025	row 477, PROD_EST_2024	1
usgs-mcs-2025.477.reserves	reserves	helium		RUS			2024	eq	1700			million-m3	100	1700 million cubic meters		estimated		84	usgs-mcs-2025	row 477, RESERVES_2024	
usgs-mcs-2025.478.production-2023	production	helium	mining	ZAF			2023								not-reported	reported		83	usgs-mcs-2025	row 478, PROD_2023	86
usgs-mcs-2025.478.production-2024	production	helium	mining	ZAF			2024								not-reported	estimated		83	usgs-mcs-2025	row 478, PROD_EST_2024	86
usgs-mcs-2025.478.reserves	reserves	helium		ZAF			2024								not-reported	estimated		84	usgs-mcs-2025	row 478, RESERVES_2024	7
usgs-mcs-2025.479.production-2023	production	helium	mining	WLD			2023	eq	176			million-m3	1	176 million cubic meters		reported		83	usgs-mcs-2025	row 479, PROD_2023	
usgs-mcs-2025.479.production-2024	production	helium	mining	WLD			2024	eq	180			million-m3	10	180 million cubic meters		estimated		83	usgs-mcs-2025	row 479, PROD_EST_2024	
usgs-mcs-2025.479.reserves	reserves	helium		WLD			2024								not-reported	estimated		84	usgs-mcs-2025	row 479, RESERVES_2024	7
usgs-mcs-2025.480.production-2023	production	indium	refining	USA			2023								not-reported	reported	gross	25	usgs-mcs-2025	row 480, PROD_2023	3
usgs-mcs-2025.480.production-2024	production	indium	refining	USA			2024								not-reported	estimated	gross	25	usgs-mcs-2025	row 480, PROD_EST_2024	3
usgs-mcs-2025.481.production-2023	production	indium	refining	BEL			2023	eq	19			t	1	19 metric tons		reported	gross	25	usgs-mcs-2025	row 481, PROD_2023	
usgs-mcs-2025.481.production-2024	production	indium	refining	BEL			2024	eq	10			t	1	10 metric tons		estimated	gross	25	usgs-mcs-2025	row 481, PROD_EST_2024	
usgs-mcs-2025.482.production-2023	production	indium	refining	CAN			2023	eq	40			t	1	40 metric tons		reported	gross	25	usgs-mcs-2025	row 482, PROD_2023	
usgs-mcs-2025.482.production-2024	production	indium	refining	CAN			2024	eq	35			t	1	35 metric tons		estimated	gross	25	usgs-mcs-2025	row 482, PROD_EST_2024	
usgs-mcs-2025.483.production-2023	production	indium	refining	CHN			2023	eq	690			t	10	690 metric tons		reported	gross	25	usgs-mcs-2025	row 483, PROD_2023	
usgs-mcs-2025.483.production-2024	production	indium	refining	CHN			2024	eq	760			t	10	760 metric tons		estimated	gross	25	usgs-mcs-2025	row 483, PROD_EST_2024	
usgs-mcs-2025.484.production-2023	production	indium	refining	FRA			2023	eq	21			t	1	21 metric tons		reported	gross	25	usgs-mcs-2025	row 484, PROD_2023	
usgs-mcs-2025.484.production-2024	production	indium	refining	FRA			2024	eq	21			t	1	21 metric tons		estimated	gross	25	usgs-mcs-2025	row 484, PROD_EST_2024	
usgs-mcs-2025.485.production-2023	production	indium	refining	JPN			2023	eq	65			t	1	65 metric tons		reported	gross	25	usgs-mcs-2025	row 485, PROD_2023	
usgs-mcs-2025.485.production-2024	production	indium	refining	JPN			2024	eq	60			t	1	60 metric tons		estimated	gross	25	usgs-mcs-2025	row 485, PROD_EST_2024	
usgs-mcs-2025.486.production-2023	production	indium	refining	KOR			2023	eq	180			t	10	180 metric tons		reported	gross	25	usgs-mcs-2025	row 486, PROD_2023	
usgs-mcs-2025.486.production-2024	production	indium	refining	KOR			2024	eq	180			t	10	180 metric tons		estimated	gross	25	usgs-mcs-2025	row 486, PROD_EST_2024	
usgs-mcs-2025.487.production-2023	production	indium	refining	PER			2023								not-reported	reported	gross	25	usgs-mcs-2025	row 487, PROD_2023	3
usgs-mcs-2025.487.production-2024	production	indium	refining	PER			2024								not-reported	estimated	gross	25	usgs-mcs-2025	row 487, PROD_EST_2024	3
usgs-mcs-2025.488.production-2023	production	indium	refining	RUS			2023	eq	5			t	1	5 metric tons		reported	gross	25	usgs-mcs-2025	row 488, PROD_2023	
usgs-mcs-2025.488.production-2024	production	indium	refining	RUS			2024	eq	10			t	1	10 metric tons		estimated	gross	25	usgs-mcs-2025	row 488, PROD_EST_2024	
usgs-mcs-2025.489.production-2023	production	indium	refining	UZB			2023	eq	1			t	1	1 metric tons		reported	gross	25	usgs-mcs-2025	row 489, PROD_2023	
usgs-mcs-2025.489.production-2024	production	indium	refining	UZB			2024	eq	1			t	1	1 metric tons		estimated	gross	25	usgs-mcs-2025	row 489, PROD_EST_2024	
usgs-mcs-2025.490.production-2023	production	indium	refining	WLD			2023	eq	1020			t	10	1020 metric tons		reported	gross	25	usgs-mcs-2025	row 490, PROD_2023	
usgs-mcs-2025.490.production-2024	production	indium	refining	WLD			2024	eq	1080			t	10	1080 metric tons		estimated	gross	25	usgs-mcs-2025	row 490, PROD_EST_2024	
usgs-mcs-2025.491.production-2023	production	iodine	mining	USA			2023								withheld	reported	gross	87	usgs-mcs-2025	row 491, PROD_2023	15
usgs-mcs-2025.491.production-2024	production	iodine	mining	USA			2024								withheld	estimated	gross	87	usgs-mcs-2025	row 491, PROD_EST_2024	15
usgs-mcs-2025.491.reserves	reserves	iodine		USA			2024	eq	250000			t	10000	250000 metric tons		estimated	gross	88	usgs-mcs-2025	row 491, RESERVES_2024	
usgs-mcs-2025.492.production-2023	production	iodine	mining	AZE			2023	eq	200			t	10	200 metric tons		reported	gross	87	usgs-mcs-2025	row 492, PROD_2023	
usgs-mcs-2025.492.production-2024	production	iodine	mining	AZE			2024	eq	210			t	10	210 metric tons		estimated	gross	87	usgs-mcs-2025	row 492, PROD_EST_2024	
usgs-mcs-2025.492.reserves	reserves	iodine		AZE			2024	eq	170000			t	10000	170000 metric tons		estimated	gross	88	usgs-mcs-2025	row 492, RESERVES_2024	
usgs-mcs-2025.493.production-2023	production	iodine	mining	CHL			2023	eq	21000			t	1000	21000 metric tons		reported	gross	87	usgs-mcs-2025	row 493, PROD_2023	
usgs-mcs-2025.493.production-2024	production	iodine	mining	CHL			2024	eq	22000			t	1000	22000 metric tons		estimated	gross	87	usgs-mcs-2025	row 493, PROD_EST_2024	
usgs-mcs-2025.493.reserves	reserves	iodine		CHL			2024	eq	610000			t	10000	610000 metric tons		estimated	gross	88	usgs-mcs-2025	row 493, RESERVES_2024	
usgs-mcs-2025.494.production-2023	production	iodine	mining	IDN			2023	eq	30			t	1	30 metric tons		reported	gross	87	usgs-mcs-2025	row 494, PROD_2023	
usgs-mcs-2025.494.production-2024	production	iodine	mining	IDN			2024	eq	30			t	1	30 metric tons		estimated	gross	87	usgs-mcs-2025	row 494, PROD_EST_2024	
usgs-mcs-2025.494.reserves	reserves	iodine		IDN			2024								not-reported	estimated	gross	88	usgs-mcs-2025	row 494, RESERVES_2024	7
usgs-mcs-2025.495.production-2023	production	iodine	mining	IRN			2023	eq	700			t	10	700 metric tons		reported	gross	87	usgs-mcs-2025	row 495, PROD_2023	
usgs-mcs-2025.495.production-2024	production	iodine	mining	IRN			2024	eq	700			t	10	700 metric tons		estimated	gross	87	usgs-mcs-2025	row 495, PROD_EST_2024	
usgs-mcs-2025.495.reserves	reserves	iodine		IRN			2024	eq	40000			t	1000	40000 metric tons		estimated	gross	88	usgs-mcs-2025	row 495, RESERVES_2024	
usgs-mcs-2025.496.production-2023	production	iodine	mining	JPN			2023	eq	9900			t	100	9900 metric tons		reported	gross	87	usgs-mcs-2025	row 496, PROD_2023	
usgs-mcs-2025.496.production-2024	production	iodine	mining	JPN			2024	eq	9300			t	100	9300 metric tons		estimated	gross	87	usgs-mcs-2025	row 496, PROD_EST_2024	
usgs-mcs-2025.496.reserves	reserves	iodine		JPN			2024	eq	4900000			t	100000	4900000 metric tons		estimated	gross	88	usgs-mcs-2025	row 496, RESERVES_2024	
usgs-mcs-2025.497.production-2023	production	iodine	mining	RUS			2023	eq	3			t	1	3 metric tons		reported	gross	87	usgs-mcs-2025	row 497, PROD_2023	
usgs-mcs-2025.497.production-2024	production	iodine	mining	RUS			2024	eq	3			t	1	3 metric tons		estimated	gross	87	usgs-mcs-2025	row 497, PROD_EST_2024	
usgs-mcs-2025.497.reserves	reserves	iodine		RUS			2024	eq	120000			t	10000	120000 metric tons		estimated	gross	88	usgs-mcs-2025	row 497, RESERVES_2024	
usgs-mcs-2025.498.production-2023	production	iodine	mining	TKM			2023	eq	770			t	10	770 metric tons		reported	gross	87	usgs-mcs-2025	row 498, PROD_2023	
usgs-mcs-2025.498.production-2024	production	iodine	mining	TKM			2024	eq	770			t	10	770 metric tons		estimated	gross	87	usgs-mcs-2025	row 498, PROD_EST_2024	
usgs-mcs-2025.498.reserves	reserves	iodine		TKM			2024	eq	70000			t	1000	70000 metric tons		estimated	gross	88	usgs-mcs-2025	row 498, RESERVES_2024	
usgs-mcs-2025.499.production-2023	production	iodine	mining	WLD			2023	eq	32600			t	100	32600 metric tons		reported	gross	87	usgs-mcs-2025	row 499, PROD_2023	89
usgs-mcs-2025.499.production-2024	production	iodine	mining	WLD			2024	eq	33000			t	1000	33000 metric tons		estimated	gross	87	usgs-mcs-2025	row 499, PROD_EST_2024	89
usgs-mcs-2025.499.reserves	reserves	iodine		WLD			2024	eq	6200000			t	100000	6200000 metric tons		estimated	gross	88	usgs-mcs-2025	row 499, RESERVES_2024	
usgs-mcs-2025.536.production-2023	production	iron	mining	USA			2023	eq	44700000			t	100000	44700 thousand metric tons		reported	gross	90	usgs-mcs-2025	row 536, PROD_2023	
usgs-mcs-2025.536.production-2024	production	iron	mining	USA			2024	eq	48000000			t	1000000	48000 thousand metric tons		estimated	gross	90	usgs-mcs-2025	row 536, PROD_EST_2024	
usgs-mcs-2025.536.reserves	reserves	iron		USA			2024	eq	3600000000			t	100000000	3600 million metric tons		estimated	gross	91	usgs-mcs-2025	row 536, RESERVES_2024	92
usgs-mcs-2025.537.production-2023	production	iron	mining	AUS			2023	eq	953000000			t	1000000	953000 thousand metric tons		reported	gross	90	usgs-mcs-2025	row 537, PROD_2023	
usgs-mcs-2025.537.production-2024	production	iron	mining	AUS			2024	eq	930000000			t	10000000	930000 thousand metric tons		estimated	gross	90	usgs-mcs-2025	row 537, PROD_EST_2024	
usgs-mcs-2025.537.reserves	reserves	iron		AUS			2024	eq	58000000000			t	1000000000	58000 million metric tons		estimated	gross	91	usgs-mcs-2025	row 537, RESERVES_2024	92
usgs-mcs-2025.538.production-2023	production	iron	mining	BRA			2023	eq	445000000			t	1000000	445000 thousand metric tons		reported	gross	90	usgs-mcs-2025	row 538, PROD_2023	
usgs-mcs-2025.538.production-2024	production	iron	mining	BRA			2024	eq	440000000			t	10000000	440000 thousand metric tons		estimated	gross	90	usgs-mcs-2025	row 538, PROD_EST_2024	
usgs-mcs-2025.538.reserves	reserves	iron		BRA			2024	eq	34000000000			t	1000000000	34000 million metric tons		estimated	gross	91	usgs-mcs-2025	row 538, RESERVES_2024	92
usgs-mcs-2025.539.production-2023	production	iron	mining	CAN			2023	eq	59400000			t	100000	59400 thousand metric tons		reported	gross	90	usgs-mcs-2025	row 539, PROD_2023	
usgs-mcs-2025.539.production-2024	production	iron	mining	CAN			2024	eq	54000000			t	1000000	54000 thousand metric tons		estimated	gross	90	usgs-mcs-2025	row 539, PROD_EST_2024	
usgs-mcs-2025.539.reserves	reserves	iron		CAN			2024	eq	6000000000			t	100000000	6000 million metric tons		estimated	gross	91	usgs-mcs-2025	row 539, RESERVES_2024	92
usgs-mcs-2025.540.production-2023	production	iron	mining	CHL			2023	eq	18100000			t	100000	18100 thousand metric tons		reported	gross	90	usgs-mcs-2025	row 540, PROD_2023	
usgs-mcs-2025.540.production-2024	production	iron	mining	CHL			2024	eq	18000000			t	1000000	18000 thousand metric tons		estimated	gross	90	usgs-mcs-2025	row 540, PROD_EST_2024	
usgs-mcs-2025.540.reserves	reserves	iron		CHL			2024								not-reported	estimated	gross	91	usgs-mcs-2025	row 540, RESERVES_2024	7
usgs-mcs-2025.541.production-2023	production	iron	mining	CHN			2023	eq	278000000			t	1000000	278000 thousand metric tons		reported	gross	90	usgs-mcs-2025	row 541, PROD_2023	
usgs-mcs-2025.541.production-2024	production	iron	mining	CHN			2024	eq	270000000			t	10000000	270000 thousand metric tons		estimated	gross	90	usgs-mcs-2025	row 541, PROD_EST_2024	
usgs-mcs-2025.541.reserves	reserves	iron		CHN			2024	eq	20000000000			t	1000000000	20000 million metric tons		estimated	gross	91	usgs-mcs-2025	row 541, RESERVES_2024	92
usgs-mcs-2025.542.production-2023	production	iron	mining	IND			2023	eq	278000000			t	1000000	278000 thousand metric tons		reported	gross	90	usgs-mcs-2025	row 542, PROD_2023	
usgs-mcs-2025.542.production-2024	production	iron	mining	IND			2024	eq	270000000			t	10000000	270000 thousand metric tons		estimated	gross	90	usgs-mcs-2025	row 542, PROD_EST_2024	
usgs-mcs-2025.542.reserves	reserves	iron		IND			2024	eq	5500000000			t	100000000	5500 million metric tons		estimated	gross	91	usgs-mcs-2025	row 542, RESERVES_2024	92
usgs-mcs-2025.543.production-2023	production	iron	mining	IRN			2023	eq	85400000			t	100000	85400 thousand metric tons		estimated	gross	90	usgs-mcs-2025	row 543, PROD_2023	1
usgs-mcs-2025.543.production-2024	production	iron	mining	IRN			2024	eq	90000000			t	1000000	90000 thousand metric tons		estimated	gross	90	usgs-mcs-2025	row 543, PROD_EST_2024	1
usgs-mcs-2025.543.reserves	reserves	iron		IRN			2024	eq	3800000000			t	100000000	3800 million metric tons		estimated	gross	91	usgs-mcs-2025	row 543, RESERVES_2024	92
usgs-mcs-2025.544.production-2023	production	iron	mining	KAZ			2023	eq	28900000			t	100000	28900 thousand metric tons		reported	gross	90	usgs-mcs-2025	row 544, PROD_2023	
usgs-mcs-2025.544.production-2024	production	iron	mining	KAZ			2024	eq	30000000			t	1000000	30000 thousand metric tons		estimated	gross	90	usgs-mcs-2025	row 544, PROD_EST_2024	
usgs-mcs-2025.544.reserves	reserves	iron		KAZ			2024	eq	2500000000			t	100000000	2500 million metric tons		estimated	gross	91	usgs-mcs-2025	row 544, RESERVES_2024	92
usgs-mcs-2025.545.production-2023	production	iron	mining	MRT			2023	eq	14100000			t	100000	14100 thousand metric tons		reported	gross	90	usgs-mcs-2025	row 545, PROD_2023	
usgs-mcs-2025.545.production-2024	production	iron	mining	MRT			2024	eq	15000000			t	1000000	15000 thousand metric tons		estimated	gross	90	usgs-mcs-2025	row 545, PROD_EST_2024	
usgs-mcs-2025.545.reserves	reserves	iron		MRT			2024								not-reported	estimated	gross	91	usgs-mcs-2025	row 545, RESERVES_2024	7
usgs-mcs-2025.546.production-2023	production	iron	mining	MEX			2023	eq	8500000			t	100000	8500 thousand metric tons		reported	gross	90	usgs-mcs-2025	row 546, PROD_2023	
usgs-mcs-2025.546.production-2024	production	iron	mining	MEX			2024	eq	8000000			t	100000	8000 thousand metric tons		estimated	gross	90	usgs-mcs-2025	row 546, PROD_EST_2024	
usgs-mcs-2025.546.reserves	reserves	iron		MEX			2024								not-reported	estimated	gross	91	usgs-mcs-2025	row 546, RESERVES_2024	7
usgs-mcs-2025.547.production-2023	production	iron	mining	PER			2023	eq	20900000			t	100000	20900 thousand metric tons		reported	gross	90	usgs-mcs-2025	row 547, PROD_2023	
usgs-mcs-2025.547.production-2024	production	iron	mining	PER			2024	eq	21000000			t	1000000	21000 thousand metric tons		estimated	gross	90	usgs-mcs-2025	row 547, PROD_EST_2024	
usgs-mcs-2025.547.reserves	reserves	iron		PER			2024	eq	2600000000			t	100000000	2600 million metric tons		estimated	gross	91	usgs-mcs-2025	row 547, RESERVES_2024	92
usgs-mcs-2025.548.production-2023	production	iron	mining	RUS			2023	eq	90900000			t	100000	90900 thousand metric tons		reported	gross	90	usgs-mcs-2025	row 548, PROD_2023	
usgs-mcs-2025.548.production-2024	production	iron	mining	RUS			2024	eq	91000000			t	1000000	91000 thousand metric tons		estimated	gross	90	usgs-mcs-2025	row 548, PROD_EST_2024	
usgs-mcs-2025.548.reserves	reserves	iron		RUS			2024	eq	35000000000			t	1000000000	35000 million metric tons		estimated	gross	91	usgs-mcs-2025	row 548, RESERVES_2024	92
usgs-mcs-2025.549.production-2023	production	iron	mining	ZAF			2023	eq	63200000			t	100000	63200 thousand metric tons		reported	gross	90	usgs-mcs-2025	row 549, PROD_2023	
usgs-mcs-2025.549.production-2024	production	iron	mining	ZAF			2024	eq	66000000			t	1000000	66000 thousand metric tons		estimated	gross	90	usgs-mcs-2025	row 549, PROD_EST_2024	
usgs-mcs-2025.549.reserves	reserves	iron		ZAF			2024	eq	930000000			t	10000000	930 million metric tons		estimated	gross	91	usgs-mcs-2025	row 549, RESERVES_2024	92
usgs-mcs-2025.550.production-2023	production	iron	mining	SWE			2023	eq	28900000			t	100000	28900 thousand metric tons		reported	gross	90	usgs-mcs-2025	row 550, PROD_2023	
usgs-mcs-2025.550.production-2024	production	iron	mining	SWE			2024	eq	28000000			t	1000000	28000 thousand metric tons		estimated	gross	90	usgs-mcs-2025	row 550, PROD_EST_2024	
usgs-mcs-2025.550.reserves	reserves	iron		SWE			2024	eq	1300000000			t	100000000	1300 million metric tons		estimated	gross	91	usgs-mcs-2025	row 550, RESERVES_2024	92
usgs-mcs-2025.551.production-2023	production	iron	mining	TUR			2023	eq	16800000			t	100000	16800 thousand metric tons		reported	gross	90	usgs-mcs-2025	row 551, PROD_2023	
usgs-mcs-2025.551.production-2024	production	iron	mining	TUR			2024	eq	18000000			t	1000000	18000 thousand metric tons		estimated	gross	90	usgs-mcs-2025	row 551, PROD_EST_2024	
usgs-mcs-2025.551.reserves	reserves	iron		TUR			2024	eq	150000000			t	10000000	150 million metric tons		estimated	gross	91	usgs-mcs-2025	row 551, RESERVES_2024	92
usgs-mcs-2025.552.production-2023	production	iron	mining	UKR			2023	eq	41700000			t	100000	41700 thousand metric tons		estimated	gross	90	usgs-mcs-2025	row 552, PROD_2023	1
usgs-mcs-2025.552.production-2024	production	iron	mining	UKR			2024	eq	42000000			t	1000000	42000 thousand metric tons		estimated	gross	90	usgs-mcs-2025	row 552, PROD_EST_2024	1
usgs-mcs-2025.552.reserves	reserves	iron		UKR			2024	eq	6500000000			t	100000000	6500 million metric tons		estimated	gross	91	usgs-mcs-2025	row 552, RESERVES_2024	92
usgs-mcs-2025.553.production-2023	production	iron	mining	OTHER-COUNTRIES			2023	eq	52300000			t	100000	52300 thousand metric tons		reported	gross	90	usgs-mcs-2025	row 553, PROD_2023	
usgs-mcs-2025.553.production-2024	production	iron	mining	OTHER-COUNTRIES			2024	eq	64000000			t	1000000	64000 thousand metric tons		estimated	gross	90	usgs-mcs-2025	row 553, PROD_EST_2024	
usgs-mcs-2025.553.reserves	reserves	iron		OTHER-COUNTRIES			2024	eq	17000000000			t	1000000000	17000 million metric tons		estimated	gross	91	usgs-mcs-2025	row 553, RESERVES_2024	92
usgs-mcs-2025.554.production-2023	production	iron	mining	WLD			2023	eq	2530000000			t	10000000	2530000 thousand metric tons		reported	gross	90	usgs-mcs-2025	row 554, PROD_2023	
usgs-mcs-2025.554.production-2024	production	iron	mining	WLD			2024	eq	2500000000			t	100000000	2500000 thousand metric tons		estimated	gross	90	usgs-mcs-2025	row 554, PROD_EST_2024	
usgs-mcs-2025.554.reserves	reserves	iron		WLD			2024	eq	200000000000			t	10000000000	200000 million metric tons		estimated	gross	91	usgs-mcs-2025	row 554, RESERVES_2024	92
usgs-mcs-2025.555.production-2023	production	iron	mining	USA			2023	eq	28200000			t	100000	28200 thousand metric tons		reported	as:Fe	93	usgs-mcs-2025	row 555, PROD_2023	
usgs-mcs-2025.555.production-2024	production	iron	mining	USA			2024	eq	30000000			t	1000000	30000 thousand metric tons		estimated	as:Fe	93	usgs-mcs-2025	row 555, PROD_EST_2024	
usgs-mcs-2025.555.reserves	reserves	iron		USA			2024	eq	2300000000			t	100000000	2300 million metric tons		estimated	as:Fe	94	usgs-mcs-2025	row 555, RESERVES_2024	95
usgs-mcs-2025.556.production-2023	production	iron	mining	AUS			2023	eq	589000000			t	1000000	589000 thousand metric tons		reported	as:Fe	93	usgs-mcs-2025	row 556, PROD_2023	
usgs-mcs-2025.556.production-2024	production	iron	mining	AUS			2024	eq	580000000			t	10000000	580000 thousand metric tons		estimated	as:Fe	93	usgs-mcs-2025	row 556, PROD_EST_2024	
usgs-mcs-2025.556.reserves	reserves	iron		AUS			2024	eq	27000000000			t	1000000000	27000 million metric tons		estimated	as:Fe	94	usgs-mcs-2025	row 556, RESERVES_2024	95
usgs-mcs-2025.557.production-2023	production	iron	mining	BRA			2023	eq	280000000			t	10000000	280000 thousand metric tons		reported	as:Fe	93	usgs-mcs-2025	row 557, PROD_2023	
usgs-mcs-2025.557.production-2024	production	iron	mining	BRA			2024	eq	280000000			t	10000000	280000 thousand metric tons		estimated	as:Fe	93	usgs-mcs-2025	row 557, PROD_EST_2024	
usgs-mcs-2025.557.reserves	reserves	iron		BRA			2024	eq	15000000000			t	1000000000	15000 million metric tons		estimated	as:Fe	94	usgs-mcs-2025	row 557, RESERVES_2024	95
usgs-mcs-2025.558.production-2023	production	iron	mining	CAN			2023	eq	35700000			t	100000	35700 thousand metric tons		reported	as:Fe	93	usgs-mcs-2025	row 558, PROD_2023	
usgs-mcs-2025.558.production-2024	production	iron	mining	CAN			2024	eq	32000000			t	1000000	32000 thousand metric tons		estimated	as:Fe	93	usgs-mcs-2025	row 558, PROD_EST_2024	
usgs-mcs-2025.558.reserves	reserves	iron		CAN			2024	eq	2300000000			t	100000000	2300 million metric tons		estimated	as:Fe	94	usgs-mcs-2025	row 558, RESERVES_2024	95
usgs-mcs-2025.559.production-2023	production	iron	mining	CHL			2023	eq	11400000			t	100000	11400 thousand metric tons		reported	as:Fe	93	usgs-mcs-2025	row 559, PROD_2023	
usgs-mcs-2025.559.production-2024	production	iron	mining	CHL			2024	eq	11000000			t	1000000	11000 thousand metric tons		estimated	as:Fe	93	usgs-mcs-2025	row 559, PROD_EST_2024	
usgs-mcs-2025.559.reserves	reserves	iron		CHL			2024								not-reported	estimated	as:Fe	94	usgs-mcs-2025	row 559, RESERVES_2024	7
usgs-mcs-2025.560.production-2023	production	iron	mining	CHN			2023	eq	174000000			t	1000000	174000 thousand metric tons		reported	as:Fe	93	usgs-mcs-2025	row 560, PROD_2023	
usgs-mcs-2025.560.production-2024	production	iron	mining	CHN			2024	eq	170000000			t	10000000	170000 thousand metric tons		estimated	as:Fe	93	usgs-mcs-2025	row 560, PROD_EST_2024	
usgs-mcs-2025.560.reserves	reserves	iron		CHN			2024	eq	6900000000			t	100000000	6900 million metric tons		estimated	as:Fe	94	usgs-mcs-2025	row 560, RESERVES_2024	95
usgs-mcs-2025.561.production-2023	production	iron	mining	IND			2023	eq	172000000			t	1000000	172000 thousand metric tons		reported	as:Fe	93	usgs-mcs-2025	row 561, PROD_2023	
usgs-mcs-2025.561.production-2024	production	iron	mining	IND			2024	eq	170000000			t	10000000	170000 thousand metric tons		estimated	as:Fe	93	usgs-mcs-2025	row 561, PROD_EST_2024	
usgs-mcs-2025.561.reserves	reserves	iron		IND			2024	eq	3400000000			t	100000000	3400 million metric tons		estimated	as:Fe	94	usgs-mcs-2025	row 561, RESERVES_2024	95
usgs-mcs-2025.562.production-2023	production	iron	mining	IRN			2023	eq	55900000			t	100000	55900 thousand metric tons		estimated	as:Fe	93	usgs-mcs-2025	row 562, PROD_2023	1
usgs-mcs-2025.562.production-2024	production	iron	mining	IRN			2024	eq	59000000			t	1000000	59000 thousand metric tons		estimated	as:Fe	93	usgs-mcs-2025	row 562, PROD_EST_2024	1
usgs-mcs-2025.562.reserves	reserves	iron		IRN			2024	eq	1500000000			t	100000000	1500 million metric tons		estimated	as:Fe	94	usgs-mcs-2025	row 562, RESERVES_2024	95
usgs-mcs-2025.563.production-2023	production	iron	mining	KAZ			2023	eq	8890000			t	10000	8890 thousand metric tons		reported	as:Fe	93	usgs-mcs-2025	row 563, PROD_2023	
usgs-mcs-2025.563.production-2024	production	iron	mining	KAZ			2024	eq	9200000			t	100000	9200 thousand metric tons		estimated	as:Fe	93	usgs-mcs-2025	row 563, PROD_EST_2024	
usgs-mcs-2025.563.reserves	reserves	iron		KAZ			2024	eq	900000000			t	10000000	900 million metric tons		estimated	as:Fe	94	usgs-mcs-2025	row 563, RESERVES_2024	95
usgs-mcs-2025.564.production-2023	production	iron	mining	MRT			2023	eq	8790000			t	10000	8790 thousand metric tons		reported	as:Fe	93	usgs-mcs-2025	row 564, PROD_2023	
usgs-mcs-2025.564.production-2024	production	iron	mining	MRT			2024	eq	9400000			t	100000	9400 thousand metric tons		estimated	as:Fe	93	usgs-mcs-2025	row 564, PROD_EST_2024	
usgs-mcs-2025.564.reserves	reserves	iron		MRT			2024								not-reported	estimated	as:Fe	94	usgs-mcs-2025	row 564, RESERVES_2024	7
usgs-mcs-2025.565.production-2023	production	iron	mining	MEX			2023	eq	5350000			t	10000	5350 thousand metric tons		reported	as:Fe	93	usgs-mcs-2025	row 565, PROD_2023	
usgs-mcs-2025.565.production-2024	production	iron	mining	MEX			2024	eq	5000000			t	100000	5000 thousand metric tons		estimated	as:Fe	93	usgs-mcs-2025	row 565, PROD_EST_2024	
usgs-mcs-2025.565.reserves	reserves	iron		MEX			2024								not-reported	estimated	as:Fe	94	usgs-mcs-2025	row 565, RESERVES_2024	7
usgs-mcs-2025.566.production-2023	production	iron	mining	PER			2023	eq	14100000			t	100000	14100 thousand metric tons		reported	as:Fe	93	usgs-mcs-2025	row 566, PROD_2023	
usgs-mcs-2025.566.production-2024	production	iron	mining	PER			2024	eq	14000000			t	1000000	14000 thousand metric tons		estimated	as:Fe	93	usgs-mcs-2025	row 566, PROD_EST_2024	
usgs-mcs-2025.566.reserves	reserves	iron		PER			2024	eq	1500000000			t	100000000	1500 million metric tons		estimated	as:Fe	94	usgs-mcs-2025	row 566, RESERVES_2024	95
usgs-mcs-2025.567.production-2023	production	iron	mining	RUS			2023	eq	53300000			t	100000	53300 thousand metric tons		reported	as:Fe	93	usgs-mcs-2025	row 567, PROD_2023	
usgs-mcs-2025.567.production-2024	production	iron	mining	RUS			2024	eq	53000000			t	1000000	53000 thousand metric tons		estimated	as:Fe	93	usgs-mcs-2025	row 567, PROD_EST_2024	
usgs-mcs-2025.567.reserves	reserves	iron		RUS			2024	eq	14000000000			t	1000000000	14000 million metric tons		estimated	as:Fe	94	usgs-mcs-2025	row 567, RESERVES_2024	95
usgs-mcs-2025.568.production-2023	production	iron	mining	ZAF			2023	eq	40200000			t	100000	40200 thousand metric tons		reported	as:Fe	93	usgs-mcs-2025	row 568, PROD_2023	
usgs-mcs-2025.568.production-2024	production	iron	mining	ZAF			2024	eq	42000000			t	1000000	42000 thousand metric tons		estimated	as:Fe	93	usgs-mcs-2025	row 568, PROD_EST_2024	
usgs-mcs-2025.568.reserves	reserves	iron		ZAF			2024	eq	590000000			t	10000000	590 million metric tons		estimated	as:Fe	94	usgs-mcs-2025	row 568, RESERVES_2024	95
usgs-mcs-2025.569.production-2023	production	iron	mining	SWE			2023	eq	20400000			t	100000	20400 thousand metric tons		reported	as:Fe	93	usgs-mcs-2025	row 569, PROD_2023	
usgs-mcs-2025.569.production-2024	production	iron	mining	SWE			2024	eq	20000000			t	1000000	20000 thousand metric tons		estimated	as:Fe	93	usgs-mcs-2025	row 569, PROD_EST_2024	
usgs-mcs-2025.569.reserves	reserves	iron		SWE			2024	eq	600000000			t	10000000	600 million metric tons		estimated	as:Fe	94	usgs-mcs-2025	row 569, RESERVES_2024	95
usgs-mcs-2025.570.production-2023	production	iron	mining	TUR			2023	eq	10100000			t	100000	10100 thousand metric tons		reported	as:Fe	93	usgs-mcs-2025	row 570, PROD_2023	
usgs-mcs-2025.570.production-2024	production	iron	mining	TUR			2024	eq	11000000			t	1000000	11000 thousand metric tons		estimated	as:Fe	93	usgs-mcs-2025	row 570, PROD_EST_2024	
usgs-mcs-2025.570.reserves	reserves	iron		TUR			2024	eq	99000000			t	1000000	99 million metric tons		estimated	as:Fe	94	usgs-mcs-2025	row 570, RESERVES_2024	95
usgs-mcs-2025.571.production-2023	production	iron	mining	UKR			2023	eq	26100000			t	100000	26100 thousand metric tons		estimated	as:Fe	93	usgs-mcs-2025	row 571, PROD_2023	1
usgs-mcs-2025.571.production-2024	production	iron	mining	UKR			2024	eq	26000000			t	1000000	26000 thousand metric tons		estimated	as:Fe	93	usgs-mcs-2025	row 571, PROD_EST_2024	1
usgs-mcs-2025.571.reserves	reserves	iron		UKR			2024	eq	2300000000			t	100000000	2300 million metric tons		estimated	as:Fe	94	usgs-mcs-2025	row 571, RESERVES_2024	95
usgs-mcs-2025.572.production-2023	production	iron	mining	OTHER-COUNTRIES			2023	eq	29900000			t	100000	29900 thousand metric tons		reported	as:Fe	93	usgs-mcs-2025	row 572, PROD_2023	
usgs-mcs-2025.572.production-2024	production	iron	mining	OTHER-COUNTRIES			2024	eq	37000000			t	1000000	37000 thousand metric tons		estimated	as:Fe	93	usgs-mcs-2025	row 572, PROD_EST_2024	
usgs-mcs-2025.572.reserves	reserves	iron		OTHER-COUNTRIES			2024	eq	8500000000			t	100000000	8500 million metric tons		estimated	as:Fe	94	usgs-mcs-2025	row 572, RESERVES_2024	95
usgs-mcs-2025.573.production-2023	production	iron	mining	WLD			2023	eq	1560000000			t	10000000	1560000 thousand metric tons		reported	as:Fe	93	usgs-mcs-2025	row 573, PROD_2023	
usgs-mcs-2025.573.production-2024	production	iron	mining	WLD			2024	eq	1600000000			t	100000000	1600000 thousand metric tons		estimated	as:Fe	93	usgs-mcs-2025	row 573, PROD_EST_2024	
usgs-mcs-2025.573.reserves	reserves	iron		WLD			2024	eq	88000000000			t	1000000000	88000 million metric tons		estimated	as:Fe	94	usgs-mcs-2025	row 573, RESERVES_2024	95
usgs-mcs-2025.583.production-2023	production	kyanite	mining	USA			2023	eq	82400			t	100	82400 metric tons		reported	gross	96	usgs-mcs-2025	row 583, PROD_2023	
usgs-mcs-2025.583.production-2024	production	kyanite	mining	USA			2024	eq	80000			t	1000	80000 metric tons		estimated	gross	96	usgs-mcs-2025	row 583, PROD_EST_2024	
usgs-mcs-2025.583.reserves	reserves	kyanite		USA			2024								not-reported	estimated	gross	97	usgs-mcs-2025	row 583, RESERVES_2024	13
usgs-mcs-2025.584.production-2023	production	kyanite	mining	CHN			2023	eq	100000			t	10000	100000 metric tons		reported	gross	98	usgs-mcs-2025	row 584, PROD_2023	
usgs-mcs-2025.584.production-2024	production	kyanite	mining	CHN			2024	eq	100000			t	10000	100000 metric tons		estimated	gross	98	usgs-mcs-2025	row 584, PROD_EST_2024	
usgs-mcs-2025.584.reserves	reserves	kyanite		CHN			2024	eq	5000000			t	100000	5000000 metric tons		estimated	gross	99	usgs-mcs-2025	row 584, RESERVES_2024	
usgs-mcs-2025.585.production-2023	production	kyanite	mining	FRA			2023	eq	65000			t	1000	65000 metric tons		reported	gross	100	usgs-mcs-2025	row 585, PROD_2023	
usgs-mcs-2025.585.production-2024	production	kyanite	mining	FRA			2024	eq	60000			t	1000	60000 metric tons		estimated	gross	100	usgs-mcs-2025	row 585, PROD_EST_2024	
usgs-mcs-2025.585.reserves	reserves	kyanite		FRA			2024								not-reported	estimated	gross	101	usgs-mcs-2025	row 585, RESERVES_2024	7
usgs-mcs-2025.586.production-2023	production	kyanite	mining	IND			2023	eq	3560			t	10	3560 metric tons		reported	gross	102	usgs-mcs-2025	row 586, PROD_2023	
usgs-mcs-2025.586.production-2024	production	kyanite	mining	IND			2024	eq	3600			t	100	3600 metric tons		estimated	gross	102	usgs-mcs-2025	row 586, PROD_EST_2024	
usgs-mcs-2025.586.reserves	reserves	kyanite		IND			2024	eq	7200000			t	100000	7200000 metric tons		estimated	gross	103	usgs-mcs-2025	row 586, RESERVES_2024	
usgs-mcs-2025.587.production-2023	production	kyanite	mining	PER			2023	eq	40000			t	1000	40000 metric tons		reported	gross	100	usgs-mcs-2025	row 587, PROD_2023	
usgs-mcs-2025.587.production-2024	production	kyanite	mining	PER			2024	eq	40000			t	1000	40000 metric tons		estimated	gross	100	usgs-mcs-2025	row 587, PROD_EST_2024	
usgs-mcs-2025.587.reserves	reserves	kyanite		PER			2024								not-reported	estimated	gross	101	usgs-mcs-2025	row 587, RESERVES_2024	7
usgs-mcs-2025.588.production-2023	production	kyanite	mining	ZAF			2023	eq	148000			t	1000	148000 metric tons		reported	gross	100	usgs-mcs-2025	row 588, PROD_2023	
usgs-mcs-2025.588.production-2024	production	kyanite	mining	ZAF			2024	eq	150000			t	10000	150000 metric tons		estimated	gross	100	usgs-mcs-2025	row 588, PROD_EST_2024	
usgs-mcs-2025.588.reserves	reserves	kyanite		ZAF			2024								not-reported	estimated	gross	101	usgs-mcs-2025	row 588, RESERVES_2024	7
usgs-mcs-2025.589.production-2023	production	kyanite	mining	WLD			2023								not-reported	reported	gross	76	usgs-mcs-2025	row 589, PROD_2023	104
usgs-mcs-2025.589.production-2024	production	kyanite	mining	WLD			2024								not-reported	estimated	gross	76	usgs-mcs-2025	row 589, PROD_EST_2024	104
usgs-mcs-2025.589.reserves	reserves	kyanite		WLD			2024								not-reported	estimated	gross	77	usgs-mcs-2025	row 589, RESERVES_2024	104
usgs-mcs-2025.590.production-2023	production	lead	mining	USA			2023	eq	270000			t	10000	270 thousand metric tons		reported	as:Pb	105	usgs-mcs-2025	row 590, PROD_2023	
usgs-mcs-2025.590.production-2024	production	lead	mining	USA			2024	eq	300000			t	10000	300 thousand metric tons		estimated	as:Pb	105	usgs-mcs-2025	row 590, PROD_EST_2024	
usgs-mcs-2025.590.reserves	reserves	lead		USA			2024	eq	4600000			t	100000	4600 thousand metric tons		estimated	as:Pb	106	usgs-mcs-2025	row 590, RESERVES_2024	
usgs-mcs-2025.591.production-2023	production	lead	mining	AUS			2023	eq	430000			t	10000	430 thousand metric tons		reported	as:Pb	105	usgs-mcs-2025	row 591, PROD_2023	
usgs-mcs-2025.591.production-2024	production	lead	mining	AUS			2024	eq	430000			t	10000	430 thousand metric tons		estimated	as:Pb	105	usgs-mcs-2025	row 591, PROD_EST_2024	
usgs-mcs-2025.591.reserves	reserves	lead		AUS			2024	eq	35000000			t	1000000	35000 thousand metric tons		estimated	as:Pb	106	usgs-mcs-2025	row 591, RESERVES_2024	107
usgs-mcs-2025.592.production-2023	production	lead	mining	BOL			2023	eq	60000			t	1000	60 thousand metric tons		reported	as:Pb	105	usgs-mcs-2025	row 592, PROD_2023	
usgs-mcs-2025.592.production-2024	production	lead	mining	BOL			2024	eq	60000			t	1000	60 thousand metric tons		estimated	as:Pb	105	usgs-mcs-2025	row 592, PROD_EST_2024	
usgs-mcs-2025.592.reserves	reserves	lead		BOL			2024	eq	1600000			t	100000	1600 thousand metric tons		estimated	as:Pb	106	usgs-mcs-2025	row 592, RESERVES_2024	
usgs-mcs-2025.593.production-2023	production	lead	mining	CHN			2023	eq	1960000			t	10000	1960 thousand metric tons		reported	as:Pb	105	usgs-mcs-2025	row 593, PROD_2023	
usgs-mcs-2025.593.production-2024	production	lead	mining	CHN			2024	eq	1900000			t	100000	1900 thousand metric tons		estimated	as:Pb	105	usgs-mcs-2025	row 593, PROD_EST_2024	
usgs-mcs-2025.593.reserves	reserves	lead		CHN			2024	eq	22000000			t	1000000	22000 thousand metric tons		estimated	as:Pb	106	usgs-mcs-2025	row 593, RESERVES_2024	
usgs-mcs-2025.594.production-2023	production	lead	mining	IND			2023	eq	226000			t	1000	226 thousand metric tons		reported	as:Pb	105	usgs-mcs-2025	row 594, PROD_2023	
usgs-mcs-2025.594.production-2024	production	lead	mining	IND			2024	eq	220000			t	10000	220 thousand metric tons		estimated	as:Pb	105	usgs-mcs-2025	row 594, PROD_EST_2024	
usgs-mcs-2025.594.reserves	reserves	lead		IND			2024	eq	1900000			t	100000	1900 thousand metric tons		estimated	as:Pb	106	usgs-mcs-2025	row 594, RESERVES_2024	
usgs-mcs-2025.595.production-2023	production	lead	mining	IRN			2023	eq	60000			t	1000	60 thousand metric tons		estimated	as:Pb	105	usgs-mcs-2025	row 595, PROD_2023	1
usgs-mcs-2025.595.production-2024	production	lead	mining	IRN			2024	eq	60000			t	1000	60 thousand metric tons		estimated	as:Pb	105	usgs-mcs-2025	row 595, PROD_EST_2024	1
usgs-mcs-2025.595.reserves	reserves	lead		IRN			2024	eq	2000000			t	100000	2000 thousand metric tons		estimated	as:Pb	106	usgs-mcs-2025	row 595, RESERVES_2024	
usgs-mcs-2025.596.production-2023	production	lead	mining	MEX			2023	eq	183000			t	1000	183 thousand metric tons		reported	as:Pb	105	usgs-mcs-2025	row 596, PROD_2023	
usgs-mcs-2025.596.production-2024	production	lead	mining	MEX			2024	eq	180000			t	10000	180 thousand metric tons		estimated	as:Pb	105	usgs-mcs-2025	row 596, PROD_EST_2024	
usgs-mcs-2025.596.reserves	reserves	lead		MEX			2024	eq	5600000			t	100000	5600 thousand metric tons		estimated	as:Pb	106	usgs-mcs-2025	row 596, RESERVES_2024	
usgs-mcs-2025.597.production-2023	production	lead	mining	PER			2023	eq	273000			t	1000	273 thousand metric tons		reported	as:Pb	105	usgs-mcs-2025	row 597, PROD_2023	
usgs-mcs-2025.597.production-2024	production	lead	mining	PER			2024	eq	270000			t	10000	270 thousand metric tons		estimated	as:Pb	105	usgs-mcs-2025	row 597, PROD_EST_2024	
usgs-mcs-2025.597.reserves	reserves	lead		PER			2024	eq	5000000			t	100000	5000 thousand metric tons		estimated	as:Pb	106	usgs-mcs-2025	row 597, RESERVES_2024	
usgs-mcs-2025.598.production-2023	production	lead	mining	RUS			2023	eq	218000			t	1000	218 thousand metric tons		estimated	as:Pb	105	usgs-mcs-2025	row 598, PROD_2023	1
usgs-mcs-2025.598.production-2024	production	lead	mining	RUS			2024	eq	220000			t	10000	220 thousand metric tons		estimated	as:Pb	105	usgs-mcs-2025	row 598, PROD_EST_2024	1
usgs-mcs-2025.598.reserves	reserves	lead		RUS			2024	eq	8900000			t	100000	8900 thousand metric tons		estimated	as:Pb	106	usgs-mcs-2025	row 598, RESERVES_2024	
usgs-mcs-2025.599.production-2023	production	lead	mining	SWE			2023	eq	72000			t	1000	72 thousand metric tons		reported	as:Pb	105	usgs-mcs-2025	row 599, PROD_2023	
usgs-mcs-2025.599.production-2024	production	lead	mining	SWE			2024	eq	70000			t	1000	70 thousand metric tons		estimated	as:Pb	105	usgs-mcs-2025	row 599, PROD_EST_2024	
usgs-mcs-2025.599.reserves	reserves	lead		SWE			2024	eq	1700000			t	100000	1700 thousand metric tons		estimated	as:Pb	106	usgs-mcs-2025	row 599, RESERVES_2024	
usgs-mcs-2025.600.production-2023	production	lead	mining	TJK			2023	eq	39000			t	1000	39 thousand metric tons		estimated	as:Pb	105	usgs-mcs-2025	row 600, PROD_2023	1
usgs-mcs-2025.600.production-2024	production	lead	mining	TJK			2024	eq	40000			t	1000	40 thousand metric tons		estimated	as:Pb	105	usgs-mcs-2025	row 600, PROD_EST_2024	1
usgs-mcs-2025.600.reserves	reserves	lead		TJK			2024								not-reported	estimated	as:Pb	106	usgs-mcs-2025	row 600, RESERVES_2024	7
usgs-mcs-2025.601.production-2023	production	lead	mining	TUR			2023	eq	68000			t	1000	68 thousand metric tons		estimated	as:Pb	105	usgs-mcs-2025	row 601, PROD_2023	1
usgs-mcs-2025.601.production-2024	production	lead	mining	TUR			2024	eq	70000			t	1000	70 thousand metric tons		estimated	as:Pb	105	usgs-mcs-2025	row 601, PROD_EST_2024	1
usgs-mcs-2025.601.reserves	reserves	lead		TUR			2024	eq	1600000			t	100000	1600 thousand metric tons		estimated	as:Pb	106	usgs-mcs-2025	row 601, RESERVES_2024	
usgs-mcs-2025.602.production-2023	production	lead	mining	OTHER-COUNTRIES			2023	eq	511000			t	1000	511 thousand metric tons		reported	as:Pb	105	usgs-mcs-2025	row 602, PROD_2023	
usgs-mcs-2025.602.production-2024	production	lead	mining	OTHER-COUNTRIES			2024	eq	520000			t	10000	520 thousand metric tons		estimated	as:Pb	105	usgs-mcs-2025	row 602, PROD_EST_2024	
usgs-mcs-2025.602.reserves	reserves	lead		OTHER-COUNTRIES			2024	eq	5900000			t	100000	5900 thousand metric tons		estimated	as:Pb	106	usgs-mcs-2025	row 602, RESERVES_2024	
usgs-mcs-2025.603.production-2023	production	lead	mining	WLD			2023	eq	4370000			t	10000	4370 thousand metric tons		reported	as:Pb	105	usgs-mcs-2025	row 603, PROD_2023	
usgs-mcs-2025.603.production-2024	production	lead	mining	WLD			2024	eq	4300000			t	100000	4300 thousand metric tons		estimated	as:Pb	105	usgs-mcs-2025	row 603, PROD_EST_2024	
usgs-mcs-2025.603.reserves	reserves	lead		WLD			2024	eq	96000000			t	1000000	96000 thousand metric tons		estimated	as:Pb	106	usgs-mcs-2025	row 603, RESERVES_2024	
usgs-mcs-2025.604.production-2023	production	limestone	refining	USA			2023	eq	16000000			t	1000000	16000 thousand metric tons		reported	gross	108	usgs-mcs-2025	row 604, PROD_2023	
usgs-mcs-2025.604.production-2024	production	limestone	refining	USA			2024	eq	16000000			t	1000000	16000 thousand metric tons		estimated	gross	108	usgs-mcs-2025	row 604, PROD_EST_2024	
usgs-mcs-2025.605.production-2023	production	limestone	refining	AUS			2023	eq	1970000			t	10000	1970 thousand metric tons		reported	gross	108	usgs-mcs-2025	row 605, PROD_2023	
usgs-mcs-2025.605.production-2024	production	limestone	refining	AUS			2024	eq	2000000			t	100000	2000 thousand metric tons		estimated	gross	108	usgs-mcs-2025	row 605, PROD_EST_2024	
usgs-mcs-2025.606.production-2023	production	limestone	refining	BEL			2023	eq	1040000			t	10000	1040 thousand metric tons		reported	gross	108	usgs-mcs-2025	row 606, PROD_2023	
usgs-mcs-2025.606.production-2024	production	limestone	refining	BEL			2024	eq	1000000			t	100000	1000 thousand metric tons		estimated	gross	108	usgs-mcs-2025	row 606, PROD_EST_2024	
usgs-mcs-2025.607.production-2023	production	limestone	refining	BRA			2023	eq	8100000			t	100000	8100 thousand metric tons		reported	gross	108	usgs-mcs-2025	row 607, PROD_2023	
usgs-mcs-2025.607.production-2024	production	limestone	refining	BRA			2024	eq	8100000			t	100000	8100 thousand metric tons		estimated	gross	108	usgs-mcs-2025	row 607, PROD_EST_2024	
usgs-mcs-2025.608.production-2023	production	limestone	refining	BGR			2023	eq	1310000			t	10000	1310 thousand metric tons		reported	gross	108	usgs-mcs-2025	row 608, PROD_2023	
usgs-mcs-2025.608.production-2024	production	limestone	refining	BGR			2024	eq	1300000			t	100000	1300 thousand metric tons		estimated	gross	108	usgs-mcs-2025	row 608, PROD_EST_2024	
usgs-mcs-2025.609.production-2023	production	limestone	refining	CAN			2023	eq	1920000			t	10000	1920 thousand metric tons		reported	gross	109	usgs-mcs-2025	row 609, PROD_2023	
usgs-mcs-2025.609.production-2024	production	limestone	refining	CAN			2024	eq	1900000			t	100000	1900 thousand metric tons		estimated	gross	109	usgs-mcs-2025	row 609, PROD_EST_2024	
usgs-mcs-2025.610.production-2023	production	limestone	refining	CHN			2023	eq	310000000			t	10000000	310000 thousand metric tons		reported	gross	108	usgs-mcs-2025	row 610, PROD_2023	
usgs-mcs-2025.610.production-2024	production	limestone	refining	CHN			2024	eq	310000000			t	10000000	310000 thousand metric tons		estimated	gross	108	usgs-mcs-2025	row 610, PROD_EST_2024	
usgs-mcs-2025.611.production-2023	production	limestone	refining	FRA			2023	eq	3500000			t	100000	3500 thousand metric tons		reported	gross	108	usgs-mcs-2025	row 611, PROD_2023	
usgs-mcs-2025.611.production-2024	production	limestone	refining	FRA			2024	eq	3500000			t	100000	3500 thousand metric tons		estimated	gross	108	usgs-mcs-2025	row 611, PROD_EST_2024	
usgs-mcs-2025.612.production-2023	production	limestone	refining	DEU			2023	eq	5700000			t	100000	5700 thousand metric tons		reported	gross	108	usgs-mcs-2025	row 612, PROD_2023	
usgs-mcs-2025.612.production-2024	production	limestone	refining	DEU			2024	eq	5700000			t	100000	5700 thousand metric tons		estimated	gross	108	usgs-mcs-2025	row 612, PROD_EST_2024	
usgs-mcs-2025.613.production-2023	production	limestone	refining	IND			2023	eq	17000000			t	1000000	17000 thousand metric tons		reported	gross	108	usgs-mcs-2025	row 613, PROD_2023	
usgs-mcs-2025.613.production-2024	production	limestone	refining	IND			2024	eq	17000000			t	1000000	17000 thousand metric tons		estimated	gross	108	usgs-mcs-2025	row 613, PROD_EST_2024	
usgs-mcs-2025.614.production-2023	production	limestone	refining	IRN			2023	eq	4000000			t	100000	4000 thousand metric tons		reported	gross	108	usgs-mcs-2025	row 614, PROD_2023	
usgs-mcs-2025.614.production-2024	production	limestone	refining	IRN			2024	eq	4000000			t	100000	4000 thousand metric tons		estimated	gross	108	usgs-mcs-2025	row 614, PROD_EST_2024	
usgs-mcs-2025.615.production-2023	production	limestone	refining	ITA			2023	eq	2400000			t	100000	2400 thousand metric tons		reported	gross	108	usgs-mcs-2025	row 615, PROD_2023	
usgs-mcs-2025.615.production-2024	production	limestone	refining	ITA			2024	eq	2400000			t	100000	2400 thousand metric tons		estimated	gross	108	usgs-mcs-2025	row 615, PROD_EST_2024	
usgs-mcs-2025.616.production-2023	production	limestone	refining	JPN			2023	eq	6010000			t	10000	6010 thousand metric tons		reported	gross	110	usgs-mcs-2025	row 616, PROD_2023	
usgs-mcs-2025.616.production-2024	production	limestone	refining	JPN			2024	eq	6000000			t	100000	6000 thousand metric tons		estimated	gross	110	usgs-mcs-2025	row 616, PROD_EST_2024	
usgs-mcs-2025.617.production-2023	production	limestone	refining	KOR			2023	eq	5100000			t	100000	5100 thousand metric tons		reported	gross	108	usgs-mcs-2025	row 617, PROD_2023	
usgs-mcs-2025.617.production-2024	production	limestone	refining	KOR			2024	eq	5100000			t	100000	5100 thousand metric tons		estimated	gross	108	usgs-mcs-2025	row 617, PROD_EST_2024	
usgs-mcs-2025.618.production-2023	production	limestone	refining	MYS			2023	eq	1500000			t	100000	1500 thousand metric tons		reported	gross	108	usgs-mcs-2025	row 618, PROD_2023	
usgs-mcs-2025.618.production-2024	production	limestone	refining	MYS			2024	eq	1500000			t	100000	1500 thousand metric tons		estimated	gross	108	usgs-mcs-2025	row 618, PROD_EST_2024	
usgs-mcs-2025.619.production-2023	production	limestone	refining	POL			2023	eq	1280000			t	10000	1280 thousand metric tons		reported	gross	111	usgs-mcs-2025	row 619, PROD_2023	
usgs-mcs-2025.619.production-2024	production	limestone	refining	POL			2024	eq	1300000			t	100000	1300 thousand metric tons		estimated	gross	111	usgs-mcs-2025	row 619, PROD_EST_2024	
usgs-mcs-2025.620.production-2023	production	limestone	refining	RUS			2023	eq	11400000			t	100000	11400 thousand metric tons		reported	gross	112	usgs-mcs-2025	row 620, PROD_2023	
usgs-mcs-2025.620.production-2024	production	limestone	refining	RUS			2024	eq	11000000			t	1000000	11000 thousand metric tons		estimated	gross	112	usgs-mcs-2025	row 620, PROD_EST_2024	
usgs-mcs-2025.621.production-2023	production	limestone	refining	ZAF			2023	eq	1100000			t	100000	1100 thousand metric tons		reported	gross	108	usgs-mcs-2025	row 621, PROD_2023	
usgs-mcs-2025.621.production-2024	production	limestone	refining	ZAF			2024	eq	1100000			t	100000	1100 thousand metric tons		estimated	gross	108	usgs-mcs-2025	row 621, PROD_EST_2024	
usgs-mcs-2025.622.production-2023	production	limestone	refining	ESP			2023	eq	1700000			t	100000	1700 thousand metric tons		reported	gross	108	usgs-mcs-2025	row 622, PROD_2023	
usgs-mcs-2025.622.production-2024	production	limestone	refining	ESP			2024	eq	1700000			t	100000	1700 thousand metric tons		estimated	gross	108	usgs-mcs-2025	row 622, PROD_EST_2024	
usgs-mcs-2025.623.production-2023	production	limestone	refining	TUR			2023	eq	4060000			t	10000	4060 thousand metric tons		reported	gross	108	usgs-mcs-2025	row 623, PROD_2023	
usgs-mcs-2025.623.production-2024	production	limestone	refining	TUR			2024	eq	4100000			t	100000	4100 thousand metric tons		estimated	gross	108	usgs-mcs-2025	row 623, PROD_EST_2024	
usgs-mcs-2025.624.production-2023	production	limestone	refining	UKR			2023	eq	1000000			t	100000	1000 thousand metric tons		reported	gross	108	usgs-mcs-2025	row 624, PROD_2023	
usgs-mcs-2025.624.production-2024	production	limestone	refining	UKR			2024	eq	1000000			t	100000	1000 thousand metric tons		estimated	gross	108	usgs-mcs-2025	row 624, PROD_EST_2024	
usgs-mcs-2025.625.production-2023	production	limestone	refining	GBR			2023	eq	1400000			t	100000	1400 thousand metric tons		reported	gross	108	usgs-mcs-2025	row 625, PROD_2023	
usgs-mcs-2025.625.production-2024	production	limestone	refining	GBR			2024	eq	1400000			t	100000	1400 thousand metric tons		estimated	gross	108	usgs-mcs-2025	row 625, PROD_EST_2024	
usgs-mcs-2025.626.production-2023	production	limestone	refining	OTHER-COUNTRIES			2023	eq	17000000			t	1000000	17000 thousand metric tons		reported	gross	108	usgs-mcs-2025	row 626, PROD_2023	
usgs-mcs-2025.626.production-2024	production	limestone	refining	OTHER-COUNTRIES			2024	eq	17000000			t	1000000	17000 thousand metric tons		estimated	gross	108	usgs-mcs-2025	row 626, PROD_EST_2024	
usgs-mcs-2025.627.production-2023	production	limestone	refining	WLD			2023	eq	424000000			t	1000000	424000 thousand metric tons		reported	gross	108	usgs-mcs-2025	row 627, PROD_2023	
usgs-mcs-2025.627.production-2024	production	limestone	refining	WLD			2024	eq	420000000			t	10000000	420000 thousand metric tons		estimated	gross	108	usgs-mcs-2025	row 627, PROD_EST_2024	
usgs-mcs-2025.628.production-2023	production	lithium	mining	USA			2023								withheld	reported	as:Li	113	usgs-mcs-2025	row 628, PROD_2023	15
usgs-mcs-2025.628.production-2024	production	lithium	mining	USA			2024								withheld	estimated	as:Li	113	usgs-mcs-2025	row 628, PROD_EST_2024	15
usgs-mcs-2025.628.reserves	reserves	lithium		USA			2024	eq	1800000			t	100000	1800000 metric tons		estimated	as:Li	114	usgs-mcs-2025	row 628, RESERVES_2024	
usgs-mcs-2025.629.production-2023	production	lithium	mining	ARG			2023	eq	8630			t	10	8630 metric tons		reported	as:Li	113	usgs-mcs-2025	row 629, PROD_2023	
usgs-mcs-2025.629.production-2024	production	lithium	mining	ARG			2024	eq	18000			t	1000	18000 metric tons		estimated	as:Li	113	usgs-mcs-2025	row 629, PROD_EST_2024	
usgs-mcs-2025.629.reserves	reserves	lithium		ARG			2024	eq	4000000			t	100000	4000000 metric tons		estimated	as:Li	114	usgs-mcs-2025	row 629, RESERVES_2024	
usgs-mcs-2025.630.production-2023	production	lithium	mining	AUS			2023	eq	91700			t	100	91700 metric tons		reported	as:Li	113	usgs-mcs-2025	row 630, PROD_2023	
usgs-mcs-2025.630.production-2024	production	lithium	mining	AUS			2024	eq	88000			t	1000	88000 metric tons		estimated	as:Li	113	usgs-mcs-2025	row 630, PROD_EST_2024	
usgs-mcs-2025.630.reserves	reserves	lithium		AUS			2024	eq	7000000			t	100000	7000000 metric tons		estimated	as:Li	114	usgs-mcs-2025	row 630, RESERVES_2024	115
usgs-mcs-2025.631.production-2023	production	lithium	mining	BRA			2023	eq	5260			t	10	5260 metric tons		estimated	as:Li	113	usgs-mcs-2025	row 631, PROD_2023	1
usgs-mcs-2025.631.production-2024	production	lithium	mining	BRA			2024	eq	10000			t	1000	10000 metric tons		estimated	as:Li	113	usgs-mcs-2025	row 631, PROD_EST_2024	1
usgs-mcs-2025.631.reserves	reserves	lithium		BRA			2024	eq	390000			t	10000	390000 metric tons		estimated	as:Li	114	usgs-mcs-2025	row 631, RESERVES_2024	
usgs-mcs-2025.632.production-2023	production	lithium	mining	CAN			2023	eq	3240			t	10	3240 metric tons		estimated	as:Li	113	usgs-mcs-2025	row 632, PROD_2023	1
usgs-mcs-2025.632.production-2024	production	lithium	mining	CAN			2024	eq	4300			t	100	4300 metric tons		estimated	as:Li	113	usgs-mcs-2025	row 632, PROD_EST_2024	1
usgs-mcs-2025.632.reserves	reserves	lithium		CAN			2024	eq	1200000			t	100000	1200000 metric tons		estimated	as:Li	114	usgs-mcs-2025	row 632, RESERVES_2024	
usgs-mcs-2025.633.production-2023	production	lithium	mining	CHL			2023	eq	41400			t	100	41400 metric tons		reported	as:Li	113	usgs-mcs-2025	row 633, PROD_2023	
usgs-mcs-2025.633.production-2024	production	lithium	mining	CHL			2024	eq	49000			t	1000	49000 metric tons		estimated	as:Li	113	usgs-mcs-2025	row 633, PROD_EST_2024	
usgs-mcs-2025.633.reserves	reserves	lithium		CHL			2024	eq	9300000			t	100000	9300000 metric tons		estimated	as:Li	114	usgs-mcs-2025	row 633, RESERVES_2024	
usgs-mcs-2025.634.production-2023	production	lithium	mining	CHN			2023	eq	35700			t	100	35700 metric tons		estimated	as:Li	113	usgs-mcs-2025	row 634, PROD_2023	1
usgs-mcs-2025.634.production-2024	production	lithium	mining	CHN			2024	eq	41000			t	1000	41000 metric tons		estimated	as:Li	113	usgs-mcs-2025	row 634, PROD_EST_2024	1
usgs-mcs-2025.634.reserves	reserves	lithium		CHN			2024	eq	3000000			t	100000	3000000 metric tons		estimated	as:Li	114	usgs-mcs-2025	row 634, RESERVES_2024	
usgs-mcs-2025.635.production-2023	production	lithium	mining	NAM			2023	eq	2700			t	100	2700 metric tons		estimated	as:Li	113	usgs-mcs-2025	row 635, PROD_2023	1
usgs-mcs-2025.635.production-2024	production	lithium	mining	NAM			2024	eq	2700			t	100	2700 metric tons		estimated	as:Li	113	usgs-mcs-2025	row 635, PROD_EST_2024	1
usgs-mcs-2025.635.reserves	reserves	lithium		NAM			2024	eq	14000			t	1000	14000 metric tons		estimated	as:Li	114	usgs-mcs-2025	row 635, RESERVES_2024	
usgs-mcs-2025.636.production-2023	production	lithium	mining	PRT			2023	eq	380			t	10	380 metric tons		estimated	as:Li	113	usgs-mcs-2025	row 636, PROD_2023	1
usgs-mcs-2025.636.production-2024	production	lithium	mining	PRT			2024	eq	380			t	10	380 metric tons		estimated	as:Li	113	usgs-mcs-2025	row 636, PROD_EST_2024	1
usgs-mcs-2025.636.reserves	reserves	lithium		PRT			2024	eq	60000			t	1000	60000 metric tons		estimated	as:Li	114	usgs-mcs-2025	row 636, RESERVES_2024	
usgs-mcs-2025.637.production-2023	production	lithium	mining	ZWE			2023	eq	14900			t	100	14900 metric tons		estimated	as:Li	113	usgs-mcs-2025	row 637, PROD_2023	1
usgs-mcs-2025.637.production-2024	production	lithium	mining	ZWE			2024	eq	22000			t	1000	22000 metric tons		estimated	as:Li	113	usgs-mcs-2025	row 637, PROD_EST_2024	1
usgs-mcs-2025.637.reserves	reserves	lithium		ZWE			2024	eq	480000			t	10000	480000 metric tons		estimated	as:Li	114	usgs-mcs-2025	row 637, RESERVES_2024	
usgs-mcs-2025.638.reserves	reserves	lithium		OTHER-COUNTRIES			2024	eq	2800000			t	100000	2800000 metric tons		estimated	as:Li	114	usgs-mcs-2025	row 638, RESERVES_2024	116
usgs-mcs-2025.639.production-2023	production	lithium	mining	WLD			2023	eq	204000			t	1000	204000 metric tons		reported	as:Li	113	usgs-mcs-2025	row 639, PROD_2023	23
usgs-mcs-2025.639.production-2024	production	lithium	mining	WLD			2024	eq	240000			t	10000	240000 metric tons		estimated	as:Li	113	usgs-mcs-2025	row 639, PROD_EST_2024	23
usgs-mcs-2025.639.reserves	reserves	lithium		WLD			2024	eq	30000000			t	1000000	30000000 metric tons		estimated	as:Li	114	usgs-mcs-2025	row 639, RESERVES_2024	
usgs-mcs-2025.640.production-2023	production	magnesite	mining	USA			2023								withheld	reported	gross	117	usgs-mcs-2025	row 640, PROD_2023	15
usgs-mcs-2025.640.production-2024	production	magnesite	mining	USA			2024								withheld	estimated	gross	117	usgs-mcs-2025	row 640, PROD_EST_2024	15
usgs-mcs-2025.640.reserves	reserves	magnesite		USA			2024	eq	35000000			t	1000000	35000 thousand metric tons		estimated	gross	118	usgs-mcs-2025	row 640, RESERVES_2024	
usgs-mcs-2025.641.production-2023	production	magnesite	mining	AUS			2023	eq	500000			t	10000	500 thousand metric tons		reported	gross	117	usgs-mcs-2025	row 641, PROD_2023	
usgs-mcs-2025.641.production-2024	production	magnesite	mining	AUS			2024	eq	490000			t	10000	490 thousand metric tons		estimated	gross	117	usgs-mcs-2025	row 641, PROD_EST_2024	
usgs-mcs-2025.641.reserves	reserves	magnesite		AUS			2024	eq	280000000			t	10000000	280000 thousand metric tons		estimated	gross	118	usgs-mcs-2025	row 641, RESERVES_2024	
usgs-mcs-2025.642.production-2023	production	magnesite	mining	AUT			2023	eq	771000			t	1000	771 thousand metric tons		reported	gross	117	usgs-mcs-2025	row 642, PROD_2023	
usgs-mcs-2025.642.production-2024	production	magnesite	mining	AUT			2024	eq	760000			t	10000	760 thousand metric tons		estimated	gross	117	usgs-mcs-2025	row 642, PROD_EST_2024	
usgs-mcs-2025.642.reserves	reserves	magnesite		AUT			2024	eq	49000000			t	1000000	49000 thousand metric tons		estimated	gross	118	usgs-mcs-2025	row 642, RESERVES_2024	
usgs-mcs-2025.643.production-2023	production	magnesite	mining	BRA			2023	eq	1800000			t	100000	1800 thousand metric tons		reported	gross	117	usgs-mcs-2025	row 643, PROD_2023	
usgs-mcs-2025.643.production-2024	production	magnesite	mining	BRA			2024	eq	1800000			t	100000	1800 thousand metric tons		estimated	gross	117	usgs-mcs-2025	row 643, PROD_EST_2024	
usgs-mcs-2025.643.reserves	reserves	magnesite		BRA			2024	eq	200000000			t	10000000	200000 thousand metric tons		estimated	gross	118	usgs-mcs-2025	row 643, RESERVES_2024	
usgs-mcs-2025.644.production-2023	production	magnesite	mining	CAN			2023	eq	150000			t	10000	150 thousand metric tons		reported	gross	117	usgs-mcs-2025	row 644, PROD_2023	
usgs-mcs-2025.644.production-2024	production	magnesite	mining	CAN			2024	eq	150000			t	10000	150 thousand metric tons		estimated	gross	117	usgs-mcs-2025	row 644, PROD_EST_2024	
usgs-mcs-2025.644.reserves	reserves	magnesite		CAN			2024								not-reported	estimated	gross	118	usgs-mcs-2025	row 644, RESERVES_2024	7
usgs-mcs-2025.645.production-2023	production	magnesite	mining	CHN			2023	eq	13000000			t	1000000	13000 thousand metric tons		reported	gross	117	usgs-mcs-2025	row 645, PROD_2023	
usgs-mcs-2025.645.production-2024	production	magnesite	mining	CHN			2024	eq	13000000			t	1000000	13000 thousand metric tons		estimated	gross	117	usgs-mcs-2025	row 645, PROD_EST_2024	
usgs-mcs-2025.645.reserves	reserves	magnesite		CHN			2024	eq	680000000			t	10000000	680000 thousand metric tons		estimated	gross	118	usgs-mcs-2025	row 645, RESERVES_2024	
usgs-mcs-2025.646.production-2023	production	magnesite	mining	GRC			2023	eq	393000			t	1000	393 thousand metric tons		reported	gross	117	usgs-mcs-2025	row 646, PROD_2023	
usgs-mcs-2025.646.production-2024	production	magnesite	mining	GRC			2024	eq	390000			t	10000	390 thousand metric tons		estimated	gross	117	usgs-mcs-2025	row 646, PROD_EST_2024	
usgs-mcs-2025.646.reserves	reserves	magnesite		GRC			2024	eq	280000000			t	10000000	280000 thousand metric tons		estimated	gross	118	usgs-mcs-2025	row 646, RESERVES_2024	
usgs-mcs-2025.647.production-2023	production	magnesite	mining	IND			2023	eq	123000			t	1000	123 thousand metric tons		reported	gross	117	usgs-mcs-2025	row 647, PROD_2023	26
usgs-mcs-2025.647.production-2024	production	magnesite	mining	IND			2024	eq	160000			t	10000	160 thousand metric tons		estimated	gross	117	usgs-mcs-2025	row 647, PROD_EST_2024	26
usgs-mcs-2025.647.reserves	reserves	magnesite		IND			2024	eq	66000000			t	1000000	66000 thousand metric tons		estimated	gross	118	usgs-mcs-2025	row 647, RESERVES_2024	
usgs-mcs-2025.648.production-2023	production	magnesite	mining	IRN			2023	eq	216000			t	1000	216 thousand metric tons		reported	gross	117	usgs-mcs-2025	row 648, PROD_2023	
usgs-mcs-2025.648.production-2024	production	magnesite	mining	IRN			2024	eq	210000			t	10000	210 thousand metric tons		estimated	gross	117	usgs-mcs-2025	row 648, PROD_EST_2024	
usgs-mcs-2025.648.reserves	reserves	magnesite		IRN			2024	eq	10000000			t	1000000	10000 thousand metric tons		estimated	gross	118	usgs-mcs-2025	row 648, RESERVES_2024	
usgs-mcs-2025.649.production-2023	production	magnesite	mining	RUS			2023	eq	2500000			t	100000	2500 thousand metric tons		reported	gross	117	usgs-mcs-2025	row 649, PROD_2023	
usgs-mcs-2025.649.production-2024	production	magnesite	mining	RUS			2024	eq	2500000			t	100000	2500 thousand metric tons		estimated	gross	117	usgs-mcs-2025	row 649, PROD_EST_2024	
usgs-mcs-2025.649.reserves	reserves	magnesite		RUS			2024	eq	2300000000			t	100000000	2300000 thousand metric tons		estimated	gross	118	usgs-mcs-2025	row 649, RESERVES_2024	
usgs-mcs-2025.650.production-2023	production	magnesite	mining	SVK			2023	eq	391000			t	1000	391 thousand metric tons		reported	gross	117	usgs-mcs-2025	row 650, PROD_2023	26
usgs-mcs-2025.650.production-2024	production	magnesite	mining	SVK			2024	eq	380000			t	10000	380 thousand metric tons		estimated	gross	117	usgs-mcs-2025	row 650, PROD_EST_2024	26
usgs-mcs-2025.650.reserves	reserves	magnesite		SVK			2024	eq	1200000000			t	100000000	1200000 thousand metric tons		estimated	gross	118	usgs-mcs-2025	row 650, RESERVES_2024	
usgs-mcs-2025.651.production-2023	production	magnesite	mining	ESP			2023	eq	680000			t	10000	680 thousand metric tons		reported	gross	117	usgs-mcs-2025	row 651, PROD_2023	
usgs-mcs-2025.651.production-2024	production	magnesite	mining	ESP			2024	eq	670000			t	10000	670 thousand metric tons		estimated	gross	117	usgs-mcs-2025	row 651, PROD_EST_2024	
usgs-mcs-2025.651.reserves	reserves	magnesite		ESP			2024	eq	35000000			t	1000000	35000 thousand metric tons		estimated	gross	118	usgs-mcs-2025	row 651, RESERVES_2024	
usgs-mcs-2025.652.production-2023	production	magnesite	mining	TUR			2023	eq	1330000			t	10000	1330 thousand metric tons		reported	gross	117	usgs-mcs-2025	row 652, PROD_2023	26
usgs-mcs-2025.652.production-2024	production	magnesite	mining	TUR			2024	eq	1300000			t	100000	1300 thousand metric tons		estimated	gross	117	usgs-mcs-2025	row 652, PROD_EST_2024	26
usgs-mcs-2025.652.reserves	reserves	magnesite		TUR			2024	eq	110000000			t	10000000	110000 thousand metric tons		estimated	gross	118	usgs-mcs-2025	row 652, RESERVES_2024	
usgs-mcs-2025.653.production-2023	production	magnesite	mining	OTHER-COUNTRIES			2023	eq	373000			t	1000	373 thousand metric tons		reported	gross	117	usgs-mcs-2025	row 653, PROD_2023	
usgs-mcs-2025.653.production-2024	production	magnesite	mining	OTHER-COUNTRIES			2024	eq	370000			t	10000	370 thousand metric tons		estimated	gross	117	usgs-mcs-2025	row 653, PROD_EST_2024	
usgs-mcs-2025.653.reserves	reserves	magnesite		OTHER-COUNTRIES			2024	eq	2500000000			t	100000000	2500000 thousand metric tons		estimated	gross	118	usgs-mcs-2025	row 653, RESERVES_2024	
usgs-mcs-2025.654.production-2023	production	magnesite	mining	WLD			2023	eq	22200000			t	100000	22200 thousand metric tons		reported	gross	117	usgs-mcs-2025	row 654, PROD_2023	23
usgs-mcs-2025.654.production-2024	production	magnesite	mining	WLD			2024	eq	22000000			t	1000000	22000 thousand metric tons		estimated	gross	117	usgs-mcs-2025	row 654, PROD_EST_2024	23
usgs-mcs-2025.654.reserves	reserves	magnesite		WLD			2024	eq	7700000000			t	100000000	7700000 thousand metric tons		estimated	gross	118	usgs-mcs-2025	row 654, RESERVES_2024	
usgs-mcs-2025.655.production-2023	production	magnesium	metal	USA			2023								not-reported	reported	gross	119	usgs-mcs-2025	row 655, PROD_2023	3
usgs-mcs-2025.655.production-2024	production	magnesium	metal	USA			2024								not-reported	estimated	gross	119	usgs-mcs-2025	row 655, PROD_EST_2024	3
usgs-mcs-2025.655.capacity-2024	capacity	magnesium	metal	USA			2024	eq	64000			t	1000	64 thousand metric tons		estimated	gross	119	usgs-mcs-2025	row 655, CAP_EST_2024	26
usgs-mcs-2025.656.production-2023	production	magnesium	metal	BRA			2023	eq	20000			t	1000	20 thousand metric tons		reported	gross	119	usgs-mcs-2025	row 656, PROD_2023	
usgs-mcs-2025.656.production-2024	production	magnesium	metal	BRA			2024	eq	20000			t	1000	20 thousand metric tons		estimated	gross	119	usgs-mcs-2025	row 656, PROD_EST_2024	
usgs-mcs-2025.656.capacity-2024	capacity	magnesium	metal	BRA			2024	eq	22000			t	1000	22 thousand metric tons		estimated	gross	119	usgs-mcs-2025	row 656, CAP_EST_2024	
usgs-mcs-2025.657.production-2023	production	magnesium	metal	CHN			2023	eq	805000			t	1000	805 thousand metric tons		reported	gross	119	usgs-mcs-2025	row 657, PROD_2023	26
usgs-mcs-2025.657.production-2024	production	magnesium	metal	CHN			2024	eq	950000			t	10000	950 thousand metric tons		estimated	gross	119	usgs-mcs-2025	row 657, PROD_EST_2024	26
usgs-mcs-2025.657.capacity-2024	capacity	magnesium	metal	CHN			2024	eq	1800000			t	100000	1800 thousand metric tons		estimated	gross	119	usgs-mcs-2025	row 657, CAP_EST_2024	
usgs-mcs-2025.658.production-2023	production	magnesium	metal	IRN			2023	eq	5000			t	1000	5 thousand metric tons		reported	gross	119	usgs-mcs-2025	row 658, PROD_2023	
usgs-mcs-2025.658.production-2024	production	magnesium	metal	IRN			2024	eq	5000			t	1000	5 thousand metric tons		estimated	gross	119	usgs-mcs-2025	row 658, PROD_EST_2024	
usgs-mcs-2025.658.capacity-2024	capacity	magnesium	metal	IRN			2024	eq	6000			t	1000	6 thousand metric tons		estimated	gross	119	usgs-mcs-2025	row 658, CAP_EST_2024	
usgs-mcs-2025.659.production-2023	production	magnesium	metal	ISR			2023	eq	17000			t	1000	17 thousand metric tons		reported	gross	119	usgs-mcs-2025	row 659, PROD_2023	26
usgs-mcs-2025.659.production-2024	production	magnesium	metal	ISR			2024	eq	20000			t	1000	20 thousand metric tons		estimated	gross	119	usgs-mcs-2025	row 659, PROD_EST_2024	26
usgs-mcs-2025.659.capacity-2024	capacity	magnesium	metal	ISR			2024	eq	34000			t	1000	34 thousand metric tons		estimated	gross	119	usgs-mcs-2025	row 659, CAP_EST_2024	26
usgs-mcs-2025.660.production-2023	production	magnesium	metal	KAZ			2023	eq	22000			t	1000	22 thousand metric tons		reported	gross	119	usgs-mcs-2025	row 660, PROD_2023	
usgs-mcs-2025.660.production-2024	production	magnesium	metal	KAZ			2024	eq	20000			t	1000	20 thousand metric tons		estimated	gross	119	usgs-mcs-2025	row 660, PROD_EST_2024	
usgs-mcs-2025.660.capacity-2024	capacity	magnesium	metal	KAZ			2024	eq	30000			t	1000	30 thousand metric tons		estimated	gross	119	usgs-mcs-2025	row 660, CAP_EST_2024	
usgs-mcs-2025.661.production-2023	production	magnesium	metal	RUS			2023	eq	18000			t	1000	18 thousand metric tons		reported	gross	119	usgs-mcs-2025	row 661, PROD_2023	
usgs-mcs-2025.661.production-2024	production	magnesium	metal	RUS			2024	eq	15000			t	1000	15 thousand metric tons		estimated	gross	119	usgs-mcs-2025	row 661, PROD_EST_2024	
usgs-mcs-2025.661.capacity-2024	capacity	magnesium	metal	RUS			2024	eq	81000			t	1000	81 thousand metric tons		estimated	gross	119	usgs-mcs-2025	row 661, CAP_EST_2024	
usgs-mcs-2025.662.production-2023	production	magnesium	metal	TUR			2023	eq	13000			t	1000	13 thousand metric tons		reported	gross	119	usgs-mcs-2025	row 662, PROD_2023	
usgs-mcs-2025.662.production-2024	production	magnesium	metal	TUR			2024	eq	15000			t	1000	15 thousand metric tons		estimated	gross	119	usgs-mcs-2025	row 662, PROD_EST_2024	
usgs-mcs-2025.662.capacity-2024	capacity	magnesium	metal	TUR			2024	eq	15000			t	1000	15 thousand metric tons		estimated	gross	119	usgs-mcs-2025	row 662, CAP_EST_2024	26
usgs-mcs-2025.663.capacity-2024	capacity	magnesium	metal	OTHER-COUNTRIES			2024	eq	52000			t	1000	52 thousand metric tons		estimated	gross	119	usgs-mcs-2025	row 663, CAP_EST_2024	
usgs-mcs-2025.664.production-2023	production	magnesium	metal	WLD			2023	eq	900000			t	10000	900 thousand metric tons		reported	gross	119	usgs-mcs-2025	row 664, PROD_2023	
usgs-mcs-2025.664.production-2024	production	magnesium	metal	WLD			2024	eq	1000000			t	100000	1000 thousand metric tons		estimated	gross	119	usgs-mcs-2025	row 664, PROD_EST_2024	
usgs-mcs-2025.664.capacity-2024	capacity	magnesium	metal	WLD			2024	eq	2100000			t	100000	2100 thousand metric tons		estimated	gross	119	usgs-mcs-2025	row 664, CAP_EST_2024	
usgs-mcs-2025.665.production-2023	production	manganese	mining	USA			2023								not-reported	reported	as:Mn	120	usgs-mcs-2025	row 665, PROD_2023	3
usgs-mcs-2025.665.production-2024	production	manganese	mining	USA			2024								not-reported	estimated	as:Mn	120	usgs-mcs-2025	row 665, PROD_EST_2024	3
usgs-mcs-2025.665.reserves	reserves	manganese		USA			2024								not-reported	estimated	as:Mn	121	usgs-mcs-2025	row 665, RESERVES_2024	122
usgs-mcs-2025.666.production-2023	production	manganese	mining	AUS			2023	eq	2860000			t	10000	2860 thousand metric tons		reported	as:Mn	120	usgs-mcs-2025	row 666, PROD_2023	
usgs-mcs-2025.666.production-2024	production	manganese	mining	AUS			2024	eq	2800000			t	100000	2800 thousand metric tons		estimated	as:Mn	120	usgs-mcs-2025	row 666, PROD_EST_2024	
usgs-mcs-2025.666.reserves	reserves	manganese		AUS			2024	eq	500000000			t	10000000	500000 thousand metric tons		estimated	as:Mn	121	usgs-mcs-2025	row 666, RESERVES_2024	123
usgs-mcs-2025.667.production-2023	production	manganese	mining	BRA			2023	eq	580000			t	10000	580 thousand metric tons		estimated	as:Mn	120	usgs-mcs-2025	row 667, PROD_2023	1
usgs-mcs-2025.667.production-2024	production	manganese	mining	BRA			2024	eq	590000			t	10000	590 thousand metric tons		estimated	as:Mn	120	usgs-mcs-2025	row 667, PROD_EST_2024	1
usgs-mcs-2025.667.reserves	reserves	manganese		BRA			2024	eq	270000000			t	10000000	270000 thousand metric tons		estimated	as:Mn	121	usgs-mcs-2025	row 667, RESERVES_2024	
usgs-mcs-2025.668.production-2023	production	manganese	mining	CHN			2023	eq	767000			t	1000	767 thousand metric tons		reported	as:Mn	120	usgs-mcs-2025	row 668, PROD_2023	
usgs-mcs-2025.668.production-2024	production	manganese	mining	CHN			2024	eq	770000			t	10000	770 thousand metric tons		estimated	as:Mn	120	usgs-mcs-2025	row 668, PROD_EST_2024	
usgs-mcs-2025.668.reserves	reserves	manganese		CHN			2024	eq	280000000			t	10000000	280000 thousand metric tons		estimated	as:Mn	121	usgs-mcs-2025	row 668, RESERVES_2024	
usgs-mcs-2025.669.production-2023	production	manganese	mining	CIV			2023	eq	357000			t	1000	357 thousand metric tons		reported	as:Mn	120	usgs-mcs-2025	row 669, PROD_2023	
usgs-mcs-2025.669.production-2024	production	manganese	mining	CIV			2024	eq	360000			t	10000	360 thousand metric tons		estimated	as:Mn	120	usgs-mcs-2025	row 669, PROD_EST_2024	
usgs-mcs-2025.669.reserves	reserves	manganese		CIV			2024								not-reported	estimated	as:Mn	121	usgs-mcs-2025	row 669, RESERVES_2024	7
usgs-mcs-2025.670.production-2023	production	manganese	mining	GAB			2023	eq	4490000			t	10000	4490 thousand metric tons		estimated	as:Mn	120	usgs-mcs-2025	row 670, PROD_2023	1
usgs-mcs-2025.670.production-2024	production	manganese	mining	GAB			2024	eq	4600000			t	100000	4600 thousand metric tons		estimated	as:Mn	120	usgs-mcs-2025	row 670, PROD_EST_2024	1
usgs-mcs-2025.670.reserves	reserves	manganese		GAB			2024	eq	61000000			t	1000000	61000 thousand metric tons		estimated	as:Mn	121	usgs-mcs-2025	row 670, RESERVES_2024	
usgs-mcs-2025.671.production-2023	production	manganese	mining	GHA			2023	eq	818000			t	1000	818 thousand metric tons		reported	as:Mn	120	usgs-mcs-2025	row 671, PROD_2023	
usgs-mcs-2025.671.production-2024	production	manganese	mining	GHA			2024	eq	820000			t	10000	820 thousand metric tons		estimated	as:Mn	120	usgs-mcs-2025	row 671, PROD_EST_2024	
usgs-mcs-2025.671.reserves	reserves	manganese		GHA			2024	eq	13000000			t	1000000	13000 thousand metric tons		estimated	as:Mn	121	usgs-mcs-2025	row 671, RESERVES_2024	
usgs-mcs-2025.672.production-2023	production	manganese	mining	IND			2023	eq	744000			t	1000	744 thousand metric tons		reported	as:Mn	120	usgs-mcs-2025	row 672, PROD_2023	
usgs-mcs-2025.672.production-2024	production	manganese	mining	IND			2024	eq	800000			t	10000	800 thousand metric tons		estimated	as:Mn	120	usgs-mcs-2025	row 672, PROD_EST_2024	
usgs-mcs-2025.672.reserves	reserves	manganese		IND			2024	eq	34000000			t	1000000	34000 thousand metric tons		estimated	as:Mn	121	usgs-mcs-2025	row 672, RESERVES_2024	
usgs-mcs-2025.673.production-2023	production	manganese	mining	MYS			2023	eq	410000			t	10000	410 thousand metric tons		reported	as:Mn	120	usgs-mcs-2025	row 673, PROD_2023	
usgs-mcs-2025.673.production-2024	production	manganese	mining	MYS			2024	eq	410000			t	10000	410 thousand metric tons		estimated	as:Mn	120	usgs-mcs-2025	row 673, PROD_EST_2024	
usgs-mcs-2025.673.reserves	reserves	manganese		MYS			2024								not-reported	estimated	as:Mn	121	usgs-mcs-2025	row 673, RESERVES_2024	7
usgs-mcs-2025.674.production-2023	production	manganese	mining	ZAF			2023	eq	7300000			t	100000	7300 thousand metric tons		reported	as:Mn	120	usgs-mcs-2025	row 674, PROD_2023	
usgs-mcs-2025.674.production-2024	production	manganese	mining	ZAF			2024	eq	7400000			t	100000	7400 thousand metric tons		estimated	as:Mn	120	usgs-mcs-2025	row 674, PROD_EST_2024	
usgs-mcs-2025.674.reserves	reserves	manganese		ZAF			2024	eq	560000000			t	10000000	560000 thousand metric tons		estimated	as:Mn	121	usgs-mcs-2025	row 674, RESERVES_2024	
usgs-mcs-2025.675.production-2023	production	manganese	mining	OTHER-COUNTRIES			2023	eq	1230000			t	10000	1230 thousand metric tons		reported	as:Mn	120	usgs-mcs-2025	row 675, PROD_2023	
usgs-mcs-2025.675.production-2024	production	manganese	mining	OTHER-COUNTRIES			2024	eq	1300000			t	100000	1300 thousand metric tons		estimated	as:Mn	120	usgs-mcs-2025	row 675, PROD_EST_2024	
usgs-mcs-2025.676.production-2023	production	manganese	mining	WLD			2023	eq	19600000			t	100000	19600 thousand metric tons		reported	as:Mn	120	usgs-mcs-2025	row 676, PROD_2023	
usgs-mcs-2025.676.production-2024	production	manganese	mining	WLD			2024	eq	20000000			t	1000000	20000 thousand metric tons		estimated	as:Mn	120	usgs-mcs-2025	row 676, PROD_EST_2024	
usgs-mcs-2025.676.reserves	reserves	manganese		WLD			2024	eq	1700000000			t	100000000	1700000 thousand metric tons		estimated	as:Mn	121	usgs-mcs-2025	row 676, RESERVES_2024	
usgs-mcs-2025.677.production-2023	production	mercury	mining	USA			2023								not-reported	reported	as:Hg	124	usgs-mcs-2025	row 677, PROD_2023	125
usgs-mcs-2025.677.production-2024	production	mercury	mining	USA			2024								not-reported	estimated	as:Hg	124	usgs-mcs-2025	row 677, PROD_EST_2024	125
usgs-mcs-2025.678.production-2023	production	mercury	mining	CHN			2023	eq	1000			t	100	1000 metric tons		reported	as:Hg	124	usgs-mcs-2025	row 678, PROD_2023	
usgs-mcs-2025.678.production-2024	production	mercury	mining	CHN			2024	eq	1000			t	100	1000 metric tons		estimated	as:Hg	124	usgs-mcs-2025	row 678, PROD_EST_2024	
usgs-mcs-2025.679.production-2023	production	mercury	mining	KGZ			2023	eq	6			t	1	6 metric tons		reported	as:Hg	124	usgs-mcs-2025	row 679, PROD_2023	
usgs-mcs-2025.679.production-2024	production	mercury	mining	KGZ			2024	eq	6			t	1	6 metric tons		estimated	as:Hg	124	usgs-mcs-2025	row 679, PROD_EST_2024	
usgs-mcs-2025.680.production-2023	production	mercury	mining	MAR			2023	eq	2			t	1	2 metric tons		reported	as:Hg	124	usgs-mcs-2025	row 680, PROD_2023	
usgs-mcs-2025.680.production-2024	production	mercury	mining	MAR			2024	eq	2			t	1	2 metric tons		estimated	as:Hg	124	usgs-mcs-2025	row 680, PROD_EST_2024	
usgs-mcs-2025.681.production-2023	production	mercury	mining	NOR			2023	eq	20			t	1	20 metric tons		reported	as:Hg	124	usgs-mcs-2025	row 681, PROD_2023	
usgs-mcs-2025.681.production-2024	production	mercury	mining	NOR			2024	eq	20			t	1	20 metric tons		estimated	as:Hg	124	usgs-mcs-2025	row 681, PROD_EST_2024	
usgs-mcs-2025.682.production-2023	production	mercury	mining	PER			2023								not-reported	reported	as:Hg	126	usgs-mcs-2025	row 682, PROD_2023	127
usgs-mcs-2025.682.production-2024	production	mercury	mining	PER			2024	eq	30			t	1	30 metric tons		estimated	as:Hg	126	usgs-mcs-2025	row 682, PROD_EST_2024	127
usgs-mcs-2025.683.production-2023	production	mercury	mining	TJK			2023	eq	100			t	10	100 metric tons		reported	as:Hg	124	usgs-mcs-2025	row 683, PROD_2023	
usgs-mcs-2025.683.production-2024	production	mercury	mining	TJK			2024	eq	100			t	10	100 metric tons		estimated	as:Hg	124	usgs-mcs-2025	row 683, PROD_EST_2024	
usgs-mcs-2025.684.production-2023	production	mercury	mining	WLD			2023	eq	1130			t	10	1130 metric tons		reported	as:Hg	124	usgs-mcs-2025	row 684, PROD_2023	
usgs-mcs-2025.684.production-2024	production	mercury	mining	WLD			2024	eq	1200			t	100	1200 metric tons		estimated	as:Hg	124	usgs-mcs-2025	row 684, PROD_EST_2024	
usgs-mcs-2025.685.production-2023	production	mica	mining	USA			2023	eq	42000			t	1000	42000 metric tons		reported	gross	128	usgs-mcs-2025	row 685, PROD_2023	
usgs-mcs-2025.685.production-2024	production	mica	mining	USA			2024	eq	38000			t	1000	38000 metric tons		estimated	gross	128	usgs-mcs-2025	row 685, PROD_EST_2024	
usgs-mcs-2025.685.reserves	reserves	mica		USA			2024								not-reported	estimated	gross	129	usgs-mcs-2025	row 685, RESERVES_2024	13
usgs-mcs-2025.686.production-2023	production	mica	mining	CAN			2023	eq	15000			t	1000	15000 metric tons		reported	gross	128	usgs-mcs-2025	row 686, PROD_2023	
usgs-mcs-2025.686.production-2024	production	mica	mining	CAN			2024	eq	15000			t	1000	15000 metric tons		estimated	gross	128	usgs-mcs-2025	row 686, PROD_EST_2024	
usgs-mcs-2025.686.reserves	reserves	mica		CAN			2024								not-reported	estimated	gross	129	usgs-mcs-2025	row 686, RESERVES_2024	13
usgs-mcs-2025.687.production-2023	production	mica	mining	CHN			2023	eq	80000			t	1000	80000 metric tons		reported	gross	128	usgs-mcs-2025	row 687, PROD_2023	
usgs-mcs-2025.687.production-2024	production	mica	mining	CHN			2024	eq	85000			t	1000	85000 metric tons		estimated	gross	128	usgs-mcs-2025	row 687, PROD_EST_2024	
usgs-mcs-2025.687.reserves	reserves	mica		CHN			2024	eq	1100000			t	100000	1100000 metric tons		estimated	gross	129	usgs-mcs-2025	row 687, RESERVES_2024	
usgs-mcs-2025.688.production-2023	production	mica	mining	FIN			2023	eq	58200			t	100	58200 metric tons		reported	gross	128	usgs-mcs-2025	row 688, PROD_2023	26
usgs-mcs-2025.688.production-2024	production	mica	mining	FIN			2024	eq	60000			t	1000	60000 metric tons		estimated	gross	128	usgs-mcs-2025	row 688, PROD_EST_2024	26
usgs-mcs-2025.688.reserves	reserves	mica		FIN			2024								not-reported	estimated	gross	129	usgs-mcs-2025	row 688, RESERVES_2024	13
usgs-mcs-2025.689.production-2023	production	mica	mining	FRA			2023	eq	15000			t	1000	15000 metric tons		reported	gross	128	usgs-mcs-2025	row 689, PROD_2023	
usgs-mcs-2025.689.production-2024	production	mica	mining	FRA			2024	eq	10000			t	1000	10000 metric tons		estimated	gross	128	usgs-mcs-2025	row 689, PROD_EST_2024	
usgs-mcs-2025.689.reserves	reserves	mica		FRA			2024								not-reported	estimated	gross	129	usgs-mcs-2025	row 689, RESERVES_2024	13
usgs-mcs-2025.690.production-2023	production	mica	mining	IND			2023	eq	14000			t	1000	14000 metric tons		reported	gross	128	usgs-mcs-2025	row 690, PROD_2023	
usgs-mcs-2025.690.production-2024	production	mica	mining	IND			2024	eq	14000			t	1000	14000 metric tons		estimated	gross	128	usgs-mcs-2025	row 690, PROD_EST_2024	
usgs-mcs-2025.690.reserves	reserves	mica		IND			2024								not-reported	estimated	gross	129	usgs-mcs-2025	row 690, RESERVES_2024	13
usgs-mcs-2025.691.production-2023	production	mica	mining	KOR			2023	eq	10200			t	100	10200 metric tons		reported	gross	128	usgs-mcs-2025	row 691, PROD_2023	26
usgs-mcs-2025.691.production-2024	production	mica	mining	KOR			2024	eq	12000			t	1000	12000 metric tons		estimated	gross	128	usgs-mcs-2025	row 691, PROD_EST_2024	26
usgs-mcs-2025.691.reserves	reserves	mica		KOR			2024	eq	11000000			t	1000000	11000000 metric tons		estimated	gross	129	usgs-mcs-2025	row 691, RESERVES_2024	
usgs-mcs-2025.692.production-2023	production	mica	mining	MDG			2023	eq	35000			t	1000	35000 metric tons		reported	gross	128	usgs-mcs-2025	row 692, PROD_2023	
usgs-mcs-2025.692.production-2024	production	mica	mining	MDG			2024	eq	50000			t	1000	50000 metric tons		estimated	gross	128	usgs-mcs-2025	row 692, PROD_EST_2024	
usgs-mcs-2025.692.reserves	reserves	mica		MDG			2024								not-reported	estimated	gross	129	usgs-mcs-2025	row 692, RESERVES_2024	13
usgs-mcs-2025.693.production-2023	production	mica	mining	TUR			2023	eq	6070			t	10	6070 metric tons		reported	gross	128	usgs-mcs-2025	row 693, PROD_2023	26
usgs-mcs-2025.693.production-2024	production	mica	mining	TUR			2024	eq	4000			t	100	4000 metric tons		estimated	gross	128	usgs-mcs-2025	row 693, PROD_EST_2024	26
usgs-mcs-2025.693.reserves	reserves	mica		TUR			2024	eq	620000			t	10000	620000 metric tons		estimated	gross	129	usgs-mcs-2025	row 693, RESERVES_2024	
usgs-mcs-2025.694.production-2023	production	mica	mining	OTHER-COUNTRIES			2023	eq	42500			t	100	42500 metric tons		reported	gross	128	usgs-mcs-2025	row 694, PROD_2023	
usgs-mcs-2025.694.production-2024	production	mica	mining	OTHER-COUNTRIES			2024	eq	39000			t	1000	39000 metric tons		estimated	gross	128	usgs-mcs-2025	row 694, PROD_EST_2024	
usgs-mcs-2025.695.production-2023	production	mica	mining	WLD			2023	eq	318000			t	1000	318000 metric tons		reported	gross	128	usgs-mcs-2025	row 695, PROD_2023	
usgs-mcs-2025.695.production-2024	production	mica	mining	WLD			2024	eq	330000			t	10000	330000 metric tons		estimated	gross	128	usgs-mcs-2025	row 695, PROD_EST_2024	
usgs-mcs-2025.695.reserves	reserves	mica		WLD			2024								not-reported	estimated	gross	129	usgs-mcs-2025	row 695, RESERVES_2024	13
usgs-mcs-2025.696.production-2023	production	mica	mining	USA			2023								not-reported	reported	gross	130	usgs-mcs-2025	row 696, PROD_2023	7
usgs-mcs-2025.696.production-2024	production	mica	mining	USA			2024								not-reported	estimated	gross	130	usgs-mcs-2025	row 696, PROD_EST_2024	7
usgs-mcs-2025.696.reserves	reserves	mica		USA			2024								not-reported	estimated	gross	131	usgs-mcs-2025	row 696, RESERVES_2024	132
usgs-mcs-2025.697.production-2023	production	mica	mining	CAN			2023								not-reported	reported	gross	130	usgs-mcs-2025	row 697, PROD_2023	7
usgs-mcs-2025.697.production-2024	production	mica	mining	CAN			2024								not-reported	estimated	gross	130	usgs-mcs-2025	row 697, PROD_EST_2024	7
usgs-mcs-2025.697.reserves	reserves	mica		CAN			2024								not-reported	estimated	gross	131	usgs-mcs-2025	row 697, RESERVES_2024	7
usgs-mcs-2025.698.production-2023	production	mica	mining	CHN			2023								not-reported	reported	gross	130	usgs-mcs-2025	row 698, PROD_2023	7
usgs-mcs-2025.698.production-2024	production	mica	mining	CHN			2024								not-reported	estimated	gross	130	usgs-mcs-2025	row 698, PROD_EST_2024	7
usgs-mcs-2025.698.reserves	reserves	mica		CHN			2024	eq	75000			t	1000	75000 metric tons		estimated	gross	131	usgs-mcs-2025	row 698, RESERVES_2024	
usgs-mcs-2025.699.production-2023	production	mica	mining	FIN			2023								not-reported	reported	gross	130	usgs-mcs-2025	row 699, PROD_2023	7
usgs-mcs-2025.699.production-2024	production	mica	mining	FIN			2024								not-reported	estimated	gross	130	usgs-mcs-2025	row 699, PROD_EST_2024	7
usgs-mcs-2025.699.reserves	reserves	mica		FIN			2024								not-reported	estimated	gross	131	usgs-mcs-2025	row 699, RESERVES_2024	7
usgs-mcs-2025.700.production-2023	production	mica	mining	FRA			2023								not-reported	reported	gross	130	usgs-mcs-2025	row 700, PROD_2023	7
usgs-mcs-2025.700.production-2024	production	mica	mining	FRA			2024								not-reported	estimated	gross	130	usgs-mcs-2025	row 700, PROD_EST_2024	7
usgs-mcs-2025.700.reserves	reserves	mica		FRA			2024								not-reported	estimated	gross	131	usgs-mcs-2025	row 700, RESERVES_2024	7
usgs-mcs-2025.701.production-2023	production	mica	mining	IND			2023	eq	1000			t	100	1000 metric tons		reported	gross	130	usgs-mcs-2025	row 701, PROD_2023	
usgs-mcs-2025.701.production-2024	production	mica	mining	IND			2024	eq	1000			t	100	1000 metric tons		estimated	gross	130	usgs-mcs-2025	row 701, PROD_EST_2024	
usgs-mcs-2025.701.reserves	reserves	mica		IND			2024	eq	110000			t	10000	110000 metric tons		estimated	gross	131	usgs-mcs-2025	row 701, RESERVES_2024	
usgs-mcs-2025.702.production-2023	production	mica	mining	KOR			2023								not-reported	reported	gross	130	usgs-mcs-2025	row 702, PROD_2023	3
usgs-mcs-2025.702.production-2024	production	mica	mining	KOR			2024								not-reported	estimated	gross	130	usgs-mcs-2025	row 702, PROD_EST_2024	3
usgs-mcs-2025.702.reserves	reserves	mica		KOR			2024								not-reported	estimated	gross	131	usgs-mcs-2025	row 702, RESERVES_2024	7
usgs-mcs-2025.703.production-2023	production	mica	mining	MDG			2023								not-reported	reported	gross	130	usgs-mcs-2025	row 703, PROD_2023	3
usgs-mcs-2025.703.production-2024	production	mica	mining	MDG			2024								not-reported	estimated	gross	130	usgs-mcs-2025	row 703, PROD_EST_2024	3
usgs-mcs-2025.703.reserves	reserves	mica		MDG			2024								not-reported	estimated	gross	131	usgs-mcs-2025	row 703, RESERVES_2024	7
usgs-mcs-2025.704.production-2023	production	mica	mining	TUR			2023								not-reported	reported	gross	130	usgs-mcs-2025	row 704, PROD_2023	3
usgs-mcs-2025.704.production-2024	production	mica	mining	TUR			2024								not-reported	estimated	gross	130	usgs-mcs-2025	row 704, PROD_EST_2024	3
usgs-mcs-2025.704.reserves	reserves	mica		TUR			2024								not-reported	estimated	gross	131	usgs-mcs-2025	row 704, RESERVES_2024	7
usgs-mcs-2025.705.production-2023	production	mica	mining	OTHER-COUNTRIES			2023	eq	200			t	10	200 metric tons		reported	gross	130	usgs-mcs-2025	row 705, PROD_2023	
usgs-mcs-2025.705.production-2024	production	mica	mining	OTHER-COUNTRIES			2024	eq	200			t	10	200 metric tons		estimated	gross	130	usgs-mcs-2025	row 705, PROD_EST_2024	
usgs-mcs-2025.706.production-2023	production	mica	mining	WLD			2023								not-reported	reported	gross	130	usgs-mcs-2025	row 706, PROD_2023	7
usgs-mcs-2025.706.production-2024	production	mica	mining	WLD			2024								not-reported	estimated	gross	130	usgs-mcs-2025	row 706, PROD_EST_2024	7
usgs-mcs-2025.706.reserves	reserves	mica		WLD			2024								not-reported	estimated	gross	131	usgs-mcs-2025	row 706, RESERVES_2024	7
usgs-mcs-2025.707.production-2023	production	molybdenum	mining	USA			2023	eq	34000			t	1000	34000 metric tons		reported	as:Mo	133	usgs-mcs-2025	row 707, PROD_2023	
usgs-mcs-2025.707.production-2024	production	molybdenum	mining	USA			2024	eq	33000			t	1000	33000 metric tons		estimated	as:Mo	133	usgs-mcs-2025	row 707, PROD_EST_2024	
usgs-mcs-2025.707.reserves	reserves	molybdenum		USA			2024	eq	3500000			t	100000	3500 thousand metric tons		estimated	as:Mo	134	usgs-mcs-2025	row 707, RESERVES_2024	135
usgs-mcs-2025.708.production-2023	production	molybdenum	mining	ARG			2023								not-reported	reported	as:Mo	133	usgs-mcs-2025	row 708, PROD_2023	3
usgs-mcs-2025.708.production-2024	production	molybdenum	mining	ARG			2024								not-reported	estimated	as:Mo	133	usgs-mcs-2025	row 708, PROD_EST_2024	3
usgs-mcs-2025.708.reserves	reserves	molybdenum		ARG			2024	eq	100000			t	10000	100 thousand metric tons		estimated	as:Mo	134	usgs-mcs-2025	row 708, RESERVES_2024	
usgs-mcs-2025.709.production-2023	production	molybdenum	mining	ARM			2023	eq	7600			t	100	7600 metric tons		estimated	as:Mo	133	usgs-mcs-2025	row 709, PROD_2023	1
usgs-mcs-2025.709.production-2024	production	molybdenum	mining	ARM			2024	eq	8000			t	100	8000 metric tons		estimated	as:Mo	133	usgs-mcs-2025	row 709, PROD_EST_2024	1
usgs-mcs-2025.709.reserves	reserves	molybdenum		ARM			2024	eq	150000			t	10000	150 thousand metric tons		estimated	as:Mo	134	usgs-mcs-2025	row 709, RESERVES_2024	
usgs-mcs-2025.710.production-2023	production	molybdenum	mining	AUS			2023	eq	660			t	10	660 metric tons		reported	as:Mo	133	usgs-mcs-2025	row 710, PROD_2023	
usgs-mcs-2025.710.production-2024	production	molybdenum	mining	AUS			2024	eq	1000			t	100	1000 metric tons		estimated	as:Mo	133	usgs-mcs-2025	row 710, PROD_EST_2024	
usgs-mcs-2025.710.reserves	reserves	molybdenum		AUS			2024	eq	690000			t	10000	690 thousand metric tons		estimated	as:Mo	134	usgs-mcs-2025	row 710, RESERVES_2024	136
usgs-mcs-2025.711.production-2023	production	molybdenum	mining	CAN			2023	eq	1150			t	10	1150 metric tons		reported	as:Mo	133	usgs-mcs-2025	row 711, PROD_2023	
usgs-mcs-2025.711.production-2024	production	molybdenum	mining	CAN			2024	eq	1200			t	100	1200 metric tons		estimated	as:Mo	133	usgs-mcs-2025	row 711, PROD_EST_2024	
usgs-mcs-2025.711.reserves	reserves	molybdenum		CAN			2024	eq	64000			t	1000	64 thousand metric tons		estimated	as:Mo	134	usgs-mcs-2025	row 711, RESERVES_2024	
usgs-mcs-2025.712.production-2023	production	molybdenum	mining	CHL			2023	eq	44100			t	100	44100 metric tons		reported	as:Mo	133	usgs-mcs-2025	row 712, PROD_2023	
usgs-mcs-2025.712.production-2024	production	molybdenum	mining	CHL			2024	eq	38000			t	1000	38000 metric tons		estimated	as:Mo	133	usgs-mcs-2025	row 712, PROD_EST_2024	
usgs-mcs-2025.712.reserves	reserves	molybdenum		CHL			2024	eq	1400000			t	100000	1400 thousand metric tons		estimated	as:Mo	134	usgs-mcs-2025	row 712, RESERVES_2024	
usgs-mcs-2025.713.production-2023	production	molybdenum	mining	CHN			2023	eq	96000			t	1000	96000 metric tons		estimated	as:Mo	133	usgs-mcs-2025	row 713, PROD_2023	1
usgs-mcs-2025.713.production-2024	production	molybdenum	mining	CHN			2024	eq	110000			t	10000	110000 metric tons		estimated	as:Mo	133	usgs-mcs-2025	row 713, PROD_EST_2024	1
usgs-mcs-2025.713.reserves	reserves	molybdenum		CHN			2024	eq	5900000			t	100000	5900 thousand metric tons		estimated	as:Mo	134	usgs-mcs-2025	row 713, RESERVES_2024	
usgs-mcs-2025.714.production-2023	production	molybdenum	mining	IRN			2023	eq	2500			t	100	2500 metric tons		estimated	as:Mo	133	usgs-mcs-2025	row 714, PROD_2023	1
usgs-mcs-2025.714.production-2024	production	molybdenum	mining	IRN			2024	eq	3000			t	100	3000 metric tons		estimated	as:Mo	133	usgs-mcs-2025	row 714, PROD_EST_2024	1
usgs-mcs-2025.714.reserves	reserves	molybdenum		IRN			2024	eq	43000			t	1000	43 thousand metric tons		estimated	as:Mo	134	usgs-mcs-2025	row 714, RESERVES_2024	
usgs-mcs-2025.715.production-2023	production	molybdenum	mining	KAZ			2023	eq	3730			t	10	3730 metric tons		reported	as:Mo	133	usgs-mcs-2025	row 715, PROD_2023	
usgs-mcs-2025.715.production-2024	production	molybdenum	mining	KAZ			2024	eq	3900			t	100	3900 metric tons		estimated	as:Mo	133	usgs-mcs-2025	row 715, PROD_EST_2024	
usgs-mcs-2025.715.reserves	reserves	molybdenum		KAZ			2024	eq	7000			t	1000	7 thousand metric tons		estimated	as:Mo	134	usgs-mcs-2025	row 715, RESERVES_2024	
usgs-mcs-2025.716.production-2023	production	molybdenum	mining	PRK			2023	eq	400			t	10	400 metric tons		estimated	as:Mo	133	usgs-mcs-2025	row 716, PROD_2023	1
usgs-mcs-2025.716.production-2024	production	molybdenum	mining	PRK			2024	eq	700			t	10	700 metric tons		estimated	as:Mo	133	usgs-mcs-2025	row 716, PROD_EST_2024	1
usgs-mcs-2025.716.reserves	reserves	molybdenum		PRK			2024								not-reported	estimated	as:Mo	134	usgs-mcs-2025	row 716, RESERVES_2024	137
usgs-mcs-2025.717.production-2023	production	molybdenum	mining	KOR			2023	eq	339			t	1	339 metric tons		reported	as:Mo	133	usgs-mcs-2025	row 717, PROD_2023	
usgs-mcs-2025.717.production-2024	production	molybdenum	mining	KOR			2024	eq	300			t	10	300 metric tons		estimated	as:Mo	133	usgs-mcs-2025	row 717, PROD_EST_2024	
usgs-mcs-2025.717.reserves	reserves	molybdenum		KOR			2024	eq	8000			t	1000	8 thousand metric tons		estimated	as:Mo	134	usgs-mcs-2025	row 717, RESERVES_2024	
usgs-mcs-2025.718.production-2023	production	molybdenum	mining	MEX			2023	eq	17500			t	100	17500 metric tons		reported	as:Mo	133	usgs-mcs-2025	row 718, PROD_2023	
usgs-mcs-2025.718.production-2024	production	molybdenum	mining	MEX			2024	eq	17000			t	1000	17000 metric tons		estimated	as:Mo	133	usgs-mcs-2025	row 718, PROD_EST_2024	
usgs-mcs-2025.718.reserves	reserves	molybdenum		MEX			2024	eq	130000			t	10000	130 thousand metric tons		estimated	as:Mo	134	usgs-mcs-2025	row 718, RESERVES_2024	
usgs-mcs-2025.719.production-2023	production	molybdenum	mining	MNG			2023	eq	3160			t	10	3160 metric tons		reported	as:Mo	133	usgs-mcs-2025	row 719, PROD_2023	
usgs-mcs-2025.719.production-2024	production	molybdenum	mining	MNG			2024	eq	3100			t	100	3100 metric tons		estimated	as:Mo	133	usgs-mcs-2025	row 719, PROD_EST_2024	
usgs-mcs-2025.719.reserves	reserves	molybdenum		MNG			2024	eq	10000			t	1000	10 thousand metric tons		estimated	as:Mo	134	usgs-mcs-2025	row 719, RESERVES_2024	135
usgs-mcs-2025.720.production-2023	production	molybdenum	mining	PER			2023	eq	33500			t	100	33500 metric tons		reported	as:Mo	133	usgs-mcs-2025	row 720, PROD_2023	
usgs-mcs-2025.720.production-2024	production	molybdenum	mining	PER			2024	eq	41000			t	1000	41000 metric tons		estimated	as:Mo	133	usgs-mcs-2025	row 720, PROD_EST_2024	
usgs-mcs-2025.720.reserves	reserves	molybdenum		PER			2024	eq	1900000			t	100000	1900 thousand metric tons		estimated	as:Mo	134	usgs-mcs-2025	row 720, RESERVES_2024	
usgs-mcs-2025.721.production-2023	production	molybdenum	mining	RUS			2023	eq	1700			t	100	1700 metric tons		estimated	as:Mo	133	usgs-mcs-2025	row 721, PROD_2023	1
usgs-mcs-2025.721.production-2024	production	molybdenum	mining	RUS			2024	eq	1700			t	100	1700 metric tons		estimated	as:Mo	133	usgs-mcs-2025	row 721, PROD_EST_2024	1
usgs-mcs-2025.721.reserves	reserves	molybdenum		RUS			2024	eq	1100000			t	100000	1100 thousand metric tons		estimated	as:Mo	134	usgs-mcs-2025	row 721, RESERVES_2024	
usgs-mcs-2025.722.production-2023	production	molybdenum	mining	UZB			2023	eq	1700			t	100	1700 metric tons		estimated	as:Mo	133	usgs-mcs-2025	row 722, PROD_2023	1
usgs-mcs-2025.722.production-2024	production	molybdenum	mining	UZB			2024	eq	1700			t	100	1700 metric tons		estimated	as:Mo	133	usgs-mcs-2025	row 722, PROD_EST_2024	1
usgs-mcs-2025.722.reserves	reserves	molybdenum		UZB			2024	eq	21000			t	1000	21 thousand metric tons		estimated	as:Mo	134	usgs-mcs-2025	row 722, RESERVES_2024	
usgs-mcs-2025.723.production-2023	production	molybdenum	mining	WLD			2023	eq	248000			t	1000	248000 metric tons		reported	as:Mo	133	usgs-mcs-2025	row 723, PROD_2023	
usgs-mcs-2025.723.production-2024	production	molybdenum	mining	WLD			2024	eq	260000			t	10000	260000 metric tons		estimated	as:Mo	133	usgs-mcs-2025	row 723, PROD_EST_2024	
usgs-mcs-2025.723.reserves	reserves	molybdenum		WLD			2024	eq	15000000			t	1000000	15000 thousand metric tons		estimated	as:Mo	134	usgs-mcs-2025	row 723, RESERVES_2024	135
usgs-mcs-2025.724.production-2023	production	nickel	mining	USA			2023	eq	16400			t	100	16400 metric tons		reported	as:Ni	138	usgs-mcs-2025	row 724, PROD_2023	
usgs-mcs-2025.724.production-2024	production	nickel	mining	USA			2024	eq	8000			t	100	8000 metric tons		estimated	as:Ni	138	usgs-mcs-2025	row 724, PROD_EST_2024	
usgs-mcs-2025.724.reserves	reserves	nickel		USA			2024	eq	310000			t	10000	310000 metric tons		estimated	as:Ni	139	usgs-mcs-2025	row 724, RESERVES_2024	140
usgs-mcs-2025.725.production-2023	production	nickel	mining	AUS			2023	eq	149000			t	1000	149000 metric tons		reported	as:Ni	138	usgs-mcs-2025	row 725, PROD_2023	
usgs-mcs-2025.725.production-2024	production	nickel	mining	AUS			2024	eq	110000			t	10000	110000 metric tons		estimated	as:Ni	138	usgs-mcs-2025	row 725, PROD_EST_2024	
usgs-mcs-2025.725.reserves	reserves	nickel		AUS			2024	eq	24000000			t	1000000	24000000 metric tons		estimated	as:Ni	139	usgs-mcs-2025	row 725, RESERVES_2024	141
usgs-mcs-2025.726.production-2023	production	nickel	mining	BRA			2023	eq	82700			t	100	82700 metric tons		reported	as:Ni	138	usgs-mcs-2025	row 726, PROD_2023	
usgs-mcs-2025.726.production-2024	production	nickel	mining	BRA			2024	eq	77000			t	1000	77000 metric tons		estimated	as:Ni	138	usgs-mcs-2025	row 726, PROD_EST_2024	
usgs-mcs-2025.726.reserves	reserves	nickel		BRA			2024	eq	16000000			t	1000000	16000000 metric tons		estimated	as:Ni	139	usgs-mcs-2025	row 726, RESERVES_2024	
usgs-mcs-2025.727.production-2023	production	nickel	mining	CAN			2023	eq	159000			t	1000	159000 metric tons		reported	as:Ni	138	usgs-mcs-2025	row 727, PROD_2023	
usgs-mcs-2025.727.production-2024	production	nickel	mining	CAN			2024	eq	190000			t	10000	190000 metric tons		estimated	as:Ni	138	usgs-mcs-2025	row 727, PROD_EST_2024	
usgs-mcs-2025.727.reserves	reserves	nickel		CAN			2024	eq	2200000			t	100000	2200000 metric tons		estimated	as:Ni	139	usgs-mcs-2025	row 727, RESERVES_2024	
usgs-mcs-2025.728.production-2023	production	nickel	mining	CHN			2023	eq	117000			t	1000	117000 metric tons		estimated	as:Ni	138	usgs-mcs-2025	row 728, PROD_2023	1
usgs-mcs-2025.728.production-2024	production	nickel	mining	CHN			2024	eq	120000			t	10000	120000 metric tons		estimated	as:Ni	138	usgs-mcs-2025	row 728, PROD_EST_2024	1
usgs-mcs-2025.728.reserves	reserves	nickel		CHN			2024	eq	4400000			t	100000	4400000 metric tons		estimated	as:Ni	139	usgs-mcs-2025	row 728, RESERVES_2024	
usgs-mcs-2025.729.production-2023	production	nickel	mining	IDN			2023	eq	2030000			t	10000	2030000 metric tons		reported	as:Ni	138	usgs-mcs-2025	row 729, PROD_2023	
usgs-mcs-2025.729.production-2024	production	nickel	mining	IDN			2024	eq	2200000			t	100000	2200000 metric tons		estimated	as:Ni	138	usgs-mcs-2025	row 729, PROD_EST_2024	
usgs-mcs-2025.729.reserves	reserves	nickel		IDN			2024	eq	55000000			t	1000000	55000000 metric tons		estimated	as:Ni	139	usgs-mcs-2025	row 729, RESERVES_2024	
usgs-mcs-2025.730.production-2023	production	nickel	mining	NCL			2023	eq	231000			t	1000	231000 metric tons		reported	as:Ni	138	usgs-mcs-2025	row 730, PROD_2023	
usgs-mcs-2025.730.production-2024	production	nickel	mining	NCL			2024	eq	110000			t	10000	110000 metric tons		estimated	as:Ni	138	usgs-mcs-2025	row 730, PROD_EST_2024	
usgs-mcs-2025.730.reserves	reserves	nickel		NCL			2024	eq	7100000			t	100000	7100000 metric tons		estimated	as:Ni	139	usgs-mcs-2025	row 730, RESERVES_2024	
usgs-mcs-2025.731.production-2023	production	nickel	mining	PHL			2023	eq	413000			t	1000	413000 metric tons		estimated	as:Ni	138	usgs-mcs-2025	row 731, PROD_2023	1
usgs-mcs-2025.731.production-2024	production	nickel	mining	PHL			2024	eq	330000			t	10000	330000 metric tons		estimated	as:Ni	138	usgs-mcs-2025	row 731, PROD_EST_2024	1
usgs-mcs-2025.731.reserves	reserves	nickel		PHL			2024	eq	4800000			t	100000	4800000 metric tons		estimated	as:Ni	139	usgs-mcs-2025	row 731, RESERVES_2024	
usgs-mcs-2025.732.production-2023	production	nickel	mining	RUS			2023	eq	210000			t	10000	210000 metric tons		reported	as:Ni	138	usgs-mcs-2025	row 732, PROD_2023	
usgs-mcs-2025.732.production-2024	production	nickel	mining	RUS			2024	eq	210000			t	10000	210000 metric tons		estimated	as:Ni	138	usgs-mcs-2025	row 732, PROD_EST_2024	
usgs-mcs-2025.732.reserves	reserves	nickel		RUS			2024	eq	8300000			t	100000	8300000 metric tons		estimated	as:Ni	139	usgs-mcs-2025	row 732, RESERVES_2024	
usgs-mcs-2025.733.production-2023	production	nickel	mining	OTHER-COUNTRIES			2023	eq	340000			t	10000	340000 metric tons		reported	as:Ni	138	usgs-mcs-2025	row 733, PROD_2023	
usgs-mcs-2025.733.production-2024	production	nickel	mining	OTHER-COUNTRIES			2024	eq	300000			t	10000	300000 metric tons		estimated	as:Ni	138	usgs-mcs-2025	row 733, PROD_EST_2024	
usgs-mcs-2025.733.reserves	reserves	nickel		OTHER-COUNTRIES			2024	eq	9100000			t	100000	9100000 metric tons		estimated	as:Ni	139	usgs-mcs-2025	row 733, RESERVES_2024	
usgs-mcs-2025.734.production-2023	production	nickel	mining	WLD			2023	eq	3750000			t	10000	3750000 metric tons		reported	as:Ni	138	usgs-mcs-2025	row 734, PROD_2023	
usgs-mcs-2025.734.production-2024	production	nickel	mining	WLD			2024	eq	3700000			t	100000	3700000 metric tons		estimated	as:Ni	138	usgs-mcs-2025	row 734, PROD_EST_2024	
usgs-mcs-2025.734.reserves	reserves	nickel		WLD			2024	gt	130000000			t	10000000	>130000000 metric tons		estimated	as:Ni	139	usgs-mcs-2025	row 734, RESERVES_2024	
usgs-mcs-2025.735.production-2023	production	niobium	mining	USA			2023								not-reported	reported	as:Nb	142	usgs-mcs-2025	row 735, PROD_2023	3
usgs-mcs-2025.735.production-2024	production	niobium	mining	USA			2024								not-reported	estimated	as:Nb	142	usgs-mcs-2025	row 735, PROD_EST_2024	3
usgs-mcs-2025.735.reserves	reserves	niobium		USA			2024	eq	210000			t	10000	210000 metric tons		estimated	as:Nb	143	usgs-mcs-2025	row 735, RESERVES_2024	
usgs-mcs-2025.736.production-2023	production	niobium	mining	BRA			2023	eq	102000			t	1000	102000 metric tons		reported	as:Nb	142	usgs-mcs-2025	row 736, PROD_2023	
usgs-mcs-2025.736.production-2024	production	niobium	mining	BRA			2024	eq	100000			t	10000	100000 metric tons		estimated	as:Nb	142	usgs-mcs-2025	row 736, PROD_EST_2024	
usgs-mcs-2025.736.reserves	reserves	niobium		BRA			2024	eq	16000000			t	1000000	16000000 metric tons		estimated	as:Nb	143	usgs-mcs-2025	row 736, RESERVES_2024	
usgs-mcs-2025.737.production-2023	production	niobium	mining	CAN			2023	eq	6700			t	100	6700 metric tons		reported	as:Nb	142	usgs-mcs-2025	row 737, PROD_2023	
usgs-mcs-2025.737.production-2024	production	niobium	mining	CAN			2024	eq	7100			t	100	7100 metric tons		estimated	as:Nb	142	usgs-mcs-2025	row 737, PROD_EST_2024	
usgs-mcs-2025.737.reserves	reserves	niobium		CAN			2024	eq	1600000			t	100000	1600000 metric tons		estimated	as:Nb	143	usgs-mcs-2025	row 737, RESERVES_2024	
usgs-mcs-2025.738.production-2023	production	niobium	mining	COD			2023	eq	740			t	10	740 metric tons		reported	as:Nb	142	usgs-mcs-2025	row 738, PROD_2023	
usgs-mcs-2025.738.production-2024	production	niobium	mining	COD			2024	eq	700			t	10	700 metric tons		estimated	as:Nb	142	usgs-mcs-2025	row 738, PROD_EST_2024	
usgs-mcs-2025.738.reserves	reserves	niobium		COD			2024								not-reported	estimated	as:Nb	143	usgs-mcs-2025	row 738, RESERVES_2024	3
usgs-mcs-2025.739.production-2023	production	niobium	mining	RUS			2023	eq	353			t	1	353 metric tons		reported	as:Nb	142	usgs-mcs-2025	row 739, PROD_2023	
usgs-mcs-2025.739.production-2024	production	niobium	mining	RUS			2024	eq	350			t	10	350 metric tons		estimated	as:Nb	142	usgs-mcs-2025	row 739, PROD_EST_2024	
usgs-mcs-2025.739.reserves	reserves	niobium		RUS			2024								not-reported	estimated	as:Nb	143	usgs-mcs-2025	row 739, RESERVES_2024	3
usgs-mcs-2025.740.production-2023	production	niobium	mining	RWA			2023	eq	210			t	10	210 metric tons		reported	as:Nb	142	usgs-mcs-2025	row 740, PROD_2023	
usgs-mcs-2025.740.production-2024	production	niobium	mining	RWA			2024	eq	200			t	10	200 metric tons		estimated	as:Nb	142	usgs-mcs-2025	row 740, PROD_EST_2024	
usgs-mcs-2025.740.reserves	reserves	niobium		RWA			2024								not-reported	estimated	as:Nb	143	usgs-mcs-2025	row 740, RESERVES_2024	3
usgs-mcs-2025.741.production-2023	production	niobium	mining	OTHER-COUNTRIES			2023	eq	121			t	1	121 metric tons		reported	as:Nb	142	usgs-mcs-2025	row 741, PROD_2023	
usgs-mcs-2025.741.production-2024	production	niobium	mining	OTHER-COUNTRIES			2024	eq	120			t	10	120 metric tons		estimated	as:Nb	142	usgs-mcs-2025	row 741, PROD_EST_2024	
usgs-mcs-2025.742.production-2023	production	niobium	mining	WLD			2023	eq	110000			t	10000	110000 metric tons		reported	as:Nb	142	usgs-mcs-2025	row 742, PROD_2023	
usgs-mcs-2025.742.production-2024	production	niobium	mining	WLD			2024	eq	110000			t	10000	110000 metric tons		estimated	as:Nb	142	usgs-mcs-2025	row 742, PROD_EST_2024	
usgs-mcs-2025.742.reserves	reserves	niobium		WLD			2024	gt	17000000			t	1000000	>17,000,000 metric tons		estimated	as:Nb	143	usgs-mcs-2025	row 742, RESERVES_2024	
usgs-mcs-2025.767.production-2023	production	peat	mining	USA			2023	eq	310000			t	10000	310 thousand metric tons		estimated	gross	76	usgs-mcs-2025	row 767, PROD_2023	1
usgs-mcs-2025.767.production-2024	production	peat	mining	USA			2024	eq	330000			t	10000	330 thousand metric tons		estimated	gross	76	usgs-mcs-2025	row 767, PROD_EST_2024	1
usgs-mcs-2025.767.reserves	reserves	peat		USA			2024	eq	150000000			t	10000000	150000 thousand metric tons		estimated	gross	77	usgs-mcs-2025	row 767, RESERVES_2024	
usgs-mcs-2025.768.production-2023	production	peat	mining	BLR			2023	eq	2200000			t	100000	2200 thousand metric tons		estimated	gross	76	usgs-mcs-2025	row 768, PROD_2023	1
usgs-mcs-2025.768.production-2024	production	peat	mining	BLR			2024	eq	2200000			t	100000	2200 thousand metric tons		estimated	gross	76	usgs-mcs-2025	row 768, PROD_EST_2024	1
usgs-mcs-2025.768.reserves	reserves	peat		BLR			2024	eq	2600000000			t	100000000	2600000 thousand metric tons		estimated	gross	77	usgs-mcs-2025	row 768, RESERVES_2024	
usgs-mcs-2025.769.production-2023	production	peat	mining	CAN			2023	eq	3030000			t	10000	3030 thousand metric tons		reported	gross	76	usgs-mcs-2025	row 769, PROD_2023	
usgs-mcs-2025.769.production-2024	production	peat	mining	CAN			2024	eq	3000000			t	100000	3000 thousand metric tons		estimated	gross	76	usgs-mcs-2025	row 769, PROD_EST_2024	
usgs-mcs-2025.769.reserves	reserves	peat		CAN			2024	eq	720000000			t	10000000	720000 thousand metric tons		estimated	gross	77	usgs-mcs-2025	row 769, RESERVES_2024	
usgs-mcs-2025.770.production-2023	production	peat	mining	EST			2023	eq	1200000			t	100000	1200 thousand metric tons		estimated	gross	76	usgs-mcs-2025	row 770, PROD_2023	1
usgs-mcs-2025.770.production-2024	production	peat	mining	EST			2024	eq	1200000			t	100000	1200 thousand metric tons		estimated	gross	76	usgs-mcs-2025	row 770, PROD_EST_2024	1
usgs-mcs-2025.770.reserves	reserves	peat		EST			2024	eq	570000000			t	10000000	570000 thousand metric tons		estimated	gross	77	usgs-mcs-2025	row 770, RESERVES_2024	
usgs-mcs-2025.771.production-2023	production	peat	mining	FIN			2023	eq	3300000			t	100000	3300 thousand metric tons		estimated	gross	76	usgs-mcs-2025	row 771, PROD_2023	1
usgs-mcs-2025.771.production-2024	production	peat	mining	FIN			2024	eq	3300000			t	100000	3300 thousand metric tons		estimated	gross	76	usgs-mcs-2025	row 771, PROD_EST_2024	1
usgs-mcs-2025.771.reserves	reserves	peat		FIN			2024	eq	6000000000			t	100000000	6000000 thousand metric tons		estimated	gross	77	usgs-mcs-2025	row 771, RESERVES_2024	
usgs-mcs-2025.772.production-2023	production	peat	mining	DEU			2023	eq	1720000			t	10000	1720 thousand metric tons		reported	gross	76	usgs-mcs-2025	row 772, PROD_2023	
usgs-mcs-2025.772.production-2024	production	peat	mining	DEU			2024	eq	1700000			t	100000	1700 thousand metric tons		estimated	gross	76	usgs-mcs-2025	row 772, PROD_EST_2024	
usgs-mcs-2025.772.reserves	reserves	peat		DEU			2024								not-reported	estimated	gross	77	usgs-mcs-2025	row 772, RESERVES_2024	144
usgs-mcs-2025.773.production-2023	production	peat	mining	LVA			2023	eq	2430000			t	10000	2430 thousand metric tons		reported	gross	76	usgs-mcs-2025	row 773, PROD_2023	
usgs-mcs-2025.773.production-2024	production	peat	mining	LVA			2024	eq	2400000			t	100000	2400 thousand metric tons		estimated	gross	76	usgs-mcs-2025	row 773, PROD_EST_2024	
usgs-mcs-2025.773.reserves	reserves	peat		LVA			2024	eq	150000000			t	10000000	150000 thousand metric tons		estimated	gross	77	usgs-mcs-2025	row 773, RESERVES_2024	
usgs-mcs-2025.774.production-2023	production	peat	mining	LTU			2023	eq	394000			t	1000	394 thousand metric tons		reported	gross	76	usgs-mcs-2025	row 774, PROD_2023	
usgs-mcs-2025.774.production-2024	production	peat	mining	LTU			2024	eq	400000			t	10000	400 thousand metric tons		estimated	gross	76	usgs-mcs-2025	row 774, PROD_EST_2024	
usgs-mcs-2025.774.reserves	reserves	peat		LTU			2024	eq	210000000			t	10000000	210000 thousand metric tons		estimated	gross	77	usgs-mcs-2025	row 774, RESERVES_2024	
usgs-mcs-2025.775.production-2023	production	peat	mining	POL			2023	eq	846000			t	1000	846 thousand metric tons		reported	gross	76	usgs-mcs-2025	row 775, PROD_2023	
usgs-mcs-2025.775.production-2024	production	peat	mining	POL			2024	eq	850000			t	10000	850 thousand metric tons		estimated	gross	76	usgs-mcs-2025	row 775, PROD_EST_2024	
usgs-mcs-2025.775.reserves	reserves	peat		POL			2024								not-reported	estimated	gross	77	usgs-mcs-2025	row 775, RESERVES_2024	144
usgs-mcs-2025.776.production-2023	production	peat	mining	RUS			2023	eq	1600000			t	100000	1600 thousand metric tons		estimated	gross	76	usgs-mcs-2025	row 776, PROD_2023	1
usgs-mcs-2025.776.production-2024	production	peat	mining	RUS			2024	eq	1600000			t	100000	1600 thousand metric tons		estimated	gross	76	usgs-mcs-2025	row 776, PROD_EST_2024	1
usgs-mcs-2025.776.reserves	reserves	peat		RUS			2024	eq	1000000000			t	100000000	1000000 thousand metric tons		estimated	gross	77	usgs-mcs-2025	row 776, RESERVES_2024	
usgs-mcs-2025.777.production-2023	production	peat	mining	SWE			2023	eq	1820000			t	10000	1820 thousand metric tons		reported	gross	76	usgs-mcs-2025	row 777, PROD_2023	
usgs-mcs-2025.777.production-2024	production	peat	mining	SWE			2024	eq	2000000			t	100000	2000 thousand metric tons		estimated	gross	76	usgs-mcs-2025	row 777, PROD_EST_2024	
usgs-mcs-2025.777.reserves	reserves	peat		SWE			2024								not-reported	estimated	gross	77	usgs-mcs-2025	row 777, RESERVES_2024	144
usgs-mcs-2025.778.production-2023	production	peat	mining	UKR			2023	eq	440000			t	10000	440 thousand metric tons		reported	gross	76	usgs-mcs-2025	row 778, PROD_2023	
usgs-mcs-2025.778.production-2024	production	peat	mining	UKR			2024	eq	440000			t	10000	440 thousand metric tons		estimated	gross	76	usgs-mcs-2025	row 778, PROD_EST_2024	
usgs-mcs-2025.778.reserves	reserves	peat		UKR			2024								not-reported	estimated	gross	77	usgs-mcs-2025	row 778, RESERVES_2024	144
usgs-mcs-2025.779.production-2023	production	peat	mining	OTHER-COUNTRIES			2023	eq	650000			t	10000	650 thousand metric tons		reported	gross	76	usgs-mcs-2025	row 779, PROD_2023	
usgs-mcs-2025.779.production-2024	production	peat	mining	OTHER-COUNTRIES			2024	eq	600000			t	10000	600 thousand metric tons		estimated	gross	76	usgs-mcs-2025	row 779, PROD_EST_2024	
usgs-mcs-2025.779.reserves	reserves	peat		OTHER-COUNTRIES			2024	eq	1400000000			t	100000000	1400000 thousand metric tons		estimated	gross	77	usgs-mcs-2025	row 779, RESERVES_2024	
usgs-mcs-2025.780.production-2023	production	peat	mining	WLD			2023	eq	19900000			t	100000	19900 thousand metric tons		reported	gross	76	usgs-mcs-2025	row 780, PROD_2023	
usgs-mcs-2025.780.production-2024	production	peat	mining	WLD			2024	eq	20000000			t	1000000	20000 thousand metric tons		estimated	gross	76	usgs-mcs-2025	row 780, PROD_EST_2024	
usgs-mcs-2025.780.reserves	reserves	peat		WLD			2024	eq	13000000000			t	1000000000	13000000 thousand metric tons		estimated	gross	77	usgs-mcs-2025	row 780, RESERVES_2024	
usgs-mcs-2025.781.production-2023	production	perlite	mining	USA			2023	eq	410000			t	10000	410 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 781, PROD_2023	145
usgs-mcs-2025.781.production-2024	production	perlite	mining	USA			2024	eq	440000			t	10000	440 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 781, PROD_EST_2024	145
usgs-mcs-2025.781.reserves	reserves	perlite		USA			2024	eq	50000000			t	1000000	50000 thousand metric tons		estimated	gross	52	usgs-mcs-2025	row 781, RESERVES_2024	
usgs-mcs-2025.782.production-2023	production	perlite	mining	ARG			2023	eq	32000			t	1000	32 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 782, PROD_2023	
usgs-mcs-2025.782.production-2024	production	perlite	mining	ARG			2024	eq	30000			t	1000	30 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 782, PROD_EST_2024	
usgs-mcs-2025.782.reserves	reserves	perlite		ARG			2024								not-reported	estimated	gross	52	usgs-mcs-2025	row 782, RESERVES_2024	7
usgs-mcs-2025.783.production-2023	production	perlite	mining	ARM			2023	eq	29000			t	1000	29 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 783, PROD_2023	
usgs-mcs-2025.783.production-2024	production	perlite	mining	ARM			2024	eq	30000			t	1000	30 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 783, PROD_EST_2024	
usgs-mcs-2025.783.reserves	reserves	perlite		ARM			2024								not-reported	estimated	gross	52	usgs-mcs-2025	row 783, RESERVES_2024	7
usgs-mcs-2025.784.production-2023	production	perlite	mining	CHN			2023	eq	1500000			t	100000	1500 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 784, PROD_2023	
usgs-mcs-2025.784.production-2024	production	perlite	mining	CHN			2024	eq	1500000			t	100000	1500 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 784, PROD_EST_2024	
usgs-mcs-2025.784.reserves	reserves	perlite		CHN			2024	eq	32000000			t	1000000	32000 thousand metric tons		estimated	gross	52	usgs-mcs-2025	row 784, RESERVES_2024	
usgs-mcs-2025.785.production-2023	production	perlite	mining	GEO			2023	eq	38000			t	1000	38 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 785, PROD_2023	
usgs-mcs-2025.785.production-2024	production	perlite	mining	GEO			2024	eq	40000			t	1000	40 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 785, PROD_EST_2024	
usgs-mcs-2025.785.reserves	reserves	perlite		GEO			2024								not-reported	estimated	gross	52	usgs-mcs-2025	row 785, RESERVES_2024	7
usgs-mcs-2025.786.production-2023	production	perlite	mining	GRC			2023	eq	840000			t	10000	840 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 786, PROD_2023	
usgs-mcs-2025.786.production-2024	production	perlite	mining	GRC			2024	eq	850000			t	10000	850 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 786, PROD_EST_2024	
usgs-mcs-2025.786.reserves	reserves	perlite		GRC			2024	eq	180000000			t	10000000	180000 thousand metric tons		estimated	gross	52	usgs-mcs-2025	row 786, RESERVES_2024	
usgs-mcs-2025.787.production-2023	production	perlite	mining	HUN			2023	eq	77000			t	1000	77 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 787, PROD_2023	146
usgs-mcs-2025.787.production-2024	production	perlite	mining	HUN			2024	eq	80000			t	1000	80 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 787, PROD_EST_2024	146
usgs-mcs-2025.787.reserves	reserves	perlite		HUN			2024								not-reported	estimated	gross	52	usgs-mcs-2025	row 787, RESERVES_2024	7
usgs-mcs-2025.788.production-2023	production	perlite	mining	MEX			2023	eq	29000			t	1000	29 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 788, PROD_2023	146
usgs-mcs-2025.788.production-2024	production	perlite	mining	MEX			2024	eq	30000			t	1000	30 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 788, PROD_EST_2024	146
usgs-mcs-2025.788.reserves	reserves	perlite		MEX			2024								not-reported	estimated	gross	52	usgs-mcs-2025	row 788, RESERVES_2024	7
usgs-mcs-2025.789.production-2023	production	perlite	mining	NZL			2023	eq	18000			t	1000	18 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 789, PROD_2023	
usgs-mcs-2025.789.production-2024	production	perlite	mining	NZL			2024	eq	20000			t	1000	20 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 789, PROD_EST_2024	
usgs-mcs-2025.789.reserves	reserves	perlite		NZL			2024								not-reported	estimated	gross	52	usgs-mcs-2025	row 789, RESERVES_2024	7
usgs-mcs-2025.790.production-2023	production	perlite	mining	PHL			2023	eq	18000			t	1000	18 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 790, PROD_2023	
usgs-mcs-2025.790.production-2024	production	perlite	mining	PHL			2024	eq	20000			t	1000	20 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 790, PROD_EST_2024	
usgs-mcs-2025.790.reserves	reserves	perlite		PHL			2024								not-reported	estimated	gross	52	usgs-mcs-2025	row 790, RESERVES_2024	7
usgs-mcs-2025.791.production-2023	production	perlite	mining	SVK			2023	eq	39000			t	1000	39 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 791, PROD_2023	
usgs-mcs-2025.791.production-2024	production	perlite	mining	SVK			2024	eq	40000			t	1000	40 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 791, PROD_EST_2024	
usgs-mcs-2025.791.reserves	reserves	perlite		SVK			2024	eq	30000000			t	1000000	30000 thousand metric tons		estimated	gross	52	usgs-mcs-2025	row 791, RESERVES_2024	
usgs-mcs-2025.792.production-2023	production	perlite	mining	ZAF			2023	eq	11000			t	1000	11 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 792, PROD_2023	
usgs-mcs-2025.792.production-2024	production	perlite	mining	ZAF			2024	eq	10000			t	1000	10 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 792, PROD_EST_2024	
usgs-mcs-2025.792.reserves	reserves	perlite		ZAF			2024								not-reported	estimated	gross	52	usgs-mcs-2025	row 792, RESERVES_2024	7
usgs-mcs-2025.793.production-2023	production	perlite	mining	TUR			2023	eq	1170000			t	10000	1170 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 793, PROD_2023	146
usgs-mcs-2025.793.production-2024	production	perlite	mining	TUR			2024	eq	1200000			t	100000	1200 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 793, PROD_EST_2024	146
usgs-mcs-2025.793.reserves	reserves	perlite		TUR			2024								not-reported	estimated	gross	52	usgs-mcs-2025	row 793, RESERVES_2024	7
usgs-mcs-2025.794.production-2023	production	perlite	mining	OTHER-COUNTRIES			2023	eq	19000			t	1000	19 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 794, PROD_2023	
usgs-mcs-2025.794.production-2024	production	perlite	mining	OTHER-COUNTRIES			2024	eq	20000			t	1000	20 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 794, PROD_EST_2024	
usgs-mcs-2025.795.production-2023	production	perlite	mining	WLD			2023	eq	4230000			t	10000	4230 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 795, PROD_2023	
usgs-mcs-2025.795.production-2024	production	perlite	mining	WLD			2024	eq	4300000			t	100000	4300 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 795, PROD_EST_2024	
usgs-mcs-2025.795.reserves	reserves	perlite		WLD			2024								not-reported	estimated	gross	52	usgs-mcs-2025	row 795, RESERVES_2024	7
usgs-mcs-2025.796.production-2023	production	phosphate-rock	mining	USA			2023	eq	19600000			t	100000	19600 thousand metric tons		reported	gross	147	usgs-mcs-2025	row 796, PROD_2023	
usgs-mcs-2025.796.production-2024	production	phosphate-rock	mining	USA			2024	eq	20000000			t	1000000	20000 thousand metric tons		estimated	gross	147	usgs-mcs-2025	row 796, PROD_EST_2024	
usgs-mcs-2025.796.reserves	reserves	phosphate-rock		USA			2024	eq	1000000000			t	100000000	1000000 thousand metric tons		estimated	gross	148	usgs-mcs-2025	row 796, RESERVES_2024	
usgs-mcs-2025.797.production-2023	production	phosphate-rock	mining	DZA			2023	eq	2000000			t	100000	2000 thousand metric tons		reported	gross	147	usgs-mcs-2025	row 797, PROD_2023	
usgs-mcs-2025.797.production-2024	production	phosphate-rock	mining	DZA			2024	eq	2000000			t	100000	2000 thousand metric tons		estimated	gross	147	usgs-mcs-2025	row 797, PROD_EST_2024	
usgs-mcs-2025.797.reserves	reserves	phosphate-rock		DZA			2024	eq	2200000000			t	100000000	2200000 thousand metric tons		estimated	gross	148	usgs-mcs-2025	row 797, RESERVES_2024	
usgs-mcs-2025.798.production-2023	production	phosphate-rock	mining	AUS			2023	eq	2500000			t	100000	2500 thousand metric tons		reported	gross	147	usgs-mcs-2025	row 798, PROD_2023	
usgs-mcs-2025.798.production-2024	production	phosphate-rock	mining	AUS			2024	eq	2500000			t	100000	2500 thousand metric tons		estimated	gross	147	usgs-mcs-2025	row 798, PROD_EST_2024	
usgs-mcs-2025.798.reserves	reserves	phosphate-rock		AUS			2024	eq	1100000000			t	100000000	1100000 thousand metric tons		estimated	gross	148	usgs-mcs-2025	row 798, RESERVES_2024	
usgs-mcs-2025.799.production-2023	production	phosphate-rock	mining	BRA			2023	eq	5280000			t	10000	5280 thousand metric tons		reported	gross	147	usgs-mcs-2025	row 799, PROD_2023	
usgs-mcs-2025.799.production-2024	production	phosphate-rock	mining	BRA			2024	eq	5300000			t	100000	5300 thousand metric tons		estimated	gross	147	usgs-mcs-2025	row 799, PROD_EST_2024	
usgs-mcs-2025.799.reserves	reserves	phosphate-rock		BRA			2024	eq	1600000000			t	100000000	1600000 thousand metric tons		estimated	gross	148	usgs-mcs-2025	row 799, RESERVES_2024	
usgs-mcs-2025.800.production-2023	production	phosphate-rock	mining	CHN			2023	eq	105000000			t	1000000	105000 thousand metric tons		reported	gross	147	usgs-mcs-2025	row 800, PROD_2023	
usgs-mcs-2025.800.production-2024	production	phosphate-rock	mining	CHN			2024	eq	110000000			t	10000000	110000 thousand metric tons		estimated	gross	147	usgs-mcs-2025	row 800, PROD_EST_2024	
usgs-mcs-2025.800.reserves	reserves	phosphate-rock		CHN			2024	eq	3700000000			t	100000000	3700000 thousand metric tons		estimated	gross	148	usgs-mcs-2025	row 800, RESERVES_2024	
usgs-mcs-2025.801.production-2023	production	phosphate-rock	mining	EGY			2023	eq	5000000			t	100000	5000 thousand metric tons		reported	gross	147	usgs-mcs-2025	row 801, PROD_2023	
usgs-mcs-2025.801.production-2024	production	phosphate-rock	mining	EGY			2024	eq	5000000			t	100000	5000 thousand metric tons		estimated	gross	147	usgs-mcs-2025	row 801, PROD_EST_2024	
usgs-mcs-2025.801.reserves	reserves	phosphate-rock		EGY			2024	eq	2800000000			t	100000000	2800000 thousand metric tons		estimated	gross	148	usgs-mcs-2025	row 801, RESERVES_2024	
usgs-mcs-2025.802.production-2023	production	phosphate-rock	mining	FIN			2023	eq	906000			t	1000	906 thousand metric tons		reported	gross	147	usgs-mcs-2025	row 802, PROD_2023	
usgs-mcs-2025.802.production-2024	production	phosphate-rock	mining	FIN			2024	eq	900000			t	10000	900 thousand metric tons		estimated	gross	147	usgs-mcs-2025	row 802, PROD_EST_2024	
usgs-mcs-2025.802.reserves	reserves	phosphate-rock		FIN			2024	eq	1000000000			t	100000000	1000000 thousand metric tons		estimated	gross	148	usgs-mcs-2025	row 802, RESERVES_2024	
usgs-mcs-2025.803.production-2023	production	phosphate-rock	mining	IND			2023	eq	1800000			t	100000	1800 thousand metric tons		reported	gross	147	usgs-mcs-2025	row 803, PROD_2023	
usgs-mcs-2025.803.production-2024	production	phosphate-rock	mining	IND			2024	eq	1600000			t	100000	1600 thousand metric tons		estimated	gross	147	usgs-mcs-2025	row 803, PROD_EST_2024	
usgs-mcs-2025.803.reserves	reserves	phosphate-rock		IND			2024	eq	31000000			t	1000000	31000 thousand metric tons		estimated	gross	148	usgs-mcs-2025	row 803, RESERVES_2024	
usgs-mcs-2025.804.production-2023	production	phosphate-rock	mining	ISR			2023	eq	2310000			t	10000	2310 thousand metric tons		reported	gross	147	usgs-mcs-2025	row 804, PROD_2023	
usgs-mcs-2025.804.production-2024	production	phosphate-rock	mining	ISR			2024	eq	2300000			t	100000	2300 thousand metric tons		estimated	gross	147	usgs-mcs-2025	row 804, PROD_EST_2024	
usgs-mcs-2025.804.reserves	reserves	phosphate-rock		ISR			2024	eq	60000000			t	1000000	60000 thousand metric tons		estimated	gross	148	usgs-mcs-2025	row 804, RESERVES_2024	
usgs-mcs-2025.805.production-2023	production	phosphate-rock	mining	JOR			2023	eq	11500000			t	100000	11500 thousand metric tons		reported	gross	147	usgs-mcs-2025	row 805, PROD_2023	
usgs-mcs-2025.805.production-2024	production	phosphate-rock	mining	JOR			2024	eq	12000000			t	1000000	12000 thousand metric tons		estimated	gross	147	usgs-mcs-2025	row 805, PROD_EST_2024	
usgs-mcs-2025.805.reserves	reserves	phosphate-rock		JOR			2024	eq	1000000000			t	100000000	1000000 thousand metric tons		estimated	gross	148	usgs-mcs-2025	row 805, RESERVES_2024	
usgs-mcs-2025.806.production-2023	production	phosphate-rock	mining	KAZ			2023	eq	1500000			t	100000	1500 thousand metric tons		reported	gross	147	usgs-mcs-2025	row 806, PROD_2023	
usgs-mcs-2025.806.production-2024	production	phosphate-rock	mining	KAZ			2024	eq	1700000			t	100000	1700 thousand metric tons		estimated	gross	147	usgs-mcs-2025	row 806, PROD_EST_2024	
usgs-mcs-2025.806.reserves	reserves	phosphate-rock		KAZ			2024	eq	260000000			t	10000000	260000 thousand metric tons		estimated	gross	148	usgs-mcs-2025	row 806, RESERVES_2024	
usgs-mcs-2025.807.production-2023	production	phosphate-rock	mining	MEX			2023	eq	439000			t	1000	439 thousand metric tons		reported	gross	147	usgs-mcs-2025	row 807, PROD_2023	
usgs-mcs-2025.807.production-2024	production	phosphate-rock	mining	MEX			2024	eq	360000			t	10000	360 thousand metric tons		estimated	gross	147	usgs-mcs-2025	row 807, PROD_EST_2024	
usgs-mcs-2025.807.reserves	reserves	phosphate-rock		MEX			2024	eq	30000000			t	1000000	30000 thousand metric tons		estimated	gross	148	usgs-mcs-2025	row 807, RESERVES_2024	
usgs-mcs-2025.808.production-2023	production	phosphate-rock	mining	MAR			2023	eq	33000000			t	1000000	33000 thousand metric tons		reported	gross	147	usgs-mcs-2025	row 808, PROD_2023	
usgs-mcs-2025.808.production-2024	production	phosphate-rock	mining	MAR			2024	eq	30000000			t	1000000	30000 thousand metric tons		estimated	gross	147	usgs-mcs-2025	row 808, PROD_EST_2024	
usgs-mcs-2025.808.reserves	reserves	phosphate-rock		MAR			2024	eq	50000000000			t	1000000000	50000000 thousand metric tons		estimated	gross	148	usgs-mcs-2025	row 808, RESERVES_2024	
usgs-mcs-2025.809.production-2023	production	phosphate-rock	mining	PER			2023	eq	4700000			t	100000	4700 thousand metric tons		reported	gross	147	usgs-mcs-2025	row 809, PROD_2023	
usgs-mcs-2025.809.production-2024	production	phosphate-rock	mining	PER			2024	eq	5000000			t	100000	5000 thousand metric tons		estimated	gross	147	usgs-mcs-2025	row 809, PROD_EST_2024	
usgs-mcs-2025.809.reserves	reserves	phosphate-rock		PER			2024	eq	210000000			t	10000000	210000 thousand metric tons		estimated	gross	148	usgs-mcs-2025	row 809, RESERVES_2024	
usgs-mcs-2025.810.production-2023	production	phosphate-rock	mining	RUS			2023	eq	13000000			t	1000000	13000 thousand metric tons		reported	gross	147	usgs-mcs-2025	row 810, PROD_2023	
usgs-mcs-2025.810.production-2024	production	phosphate-rock	mining	RUS			2024	eq	14000000			t	1000000	14000 thousand metric tons		estimated	gross	147	usgs-mcs-2025	row 810, PROD_EST_2024	
usgs-mcs-2025.810.reserves	reserves	phosphate-rock		RUS			2024	eq	2400000000			t	100000000	2400000 thousand metric tons		estimated	gross	148	usgs-mcs-2025	row 810, RESERVES_2024	
usgs-mcs-2025.811.production-2023	production	phosphate-rock	mining	SAU			2023	eq	9900000			t	100000	9900 thousand metric tons		reported	gross	147	usgs-mcs-2025	row 811, PROD_2023	
usgs-mcs-2025.811.production-2024	production	phosphate-rock	mining	SAU			2024	eq	9500000			t	100000	9500 thousand metric tons		estimated	gross	147	usgs-mcs-2025	row 811, PROD_EST_2024	
usgs-mcs-2025.811.reserves	reserves	phosphate-rock		SAU			2024	eq	1000000000			t	100000000	1000000 thousand metric tons		estimated	gross	148	usgs-mcs-2025	row 811, RESERVES_2024	
usgs-mcs-2025.812.production-2023	production	phosphate-rock	mining	SEN			2023	eq	2400000			t	100000	2400 thousand metric tons		reported	gross	147	usgs-mcs-2025	row 812, PROD_2023	
usgs-mcs-2025.812.production-2024	production	phosphate-rock	mining	SEN			2024	eq	2500000			t	100000	2500 thousand metric tons		estimated	gross	147	usgs-mcs-2025	row 812, PROD_EST_2024	
usgs-mcs-2025.812.reserves	reserves	phosphate-rock		SEN			2024	eq	50000000			t	1000000	50000 thousand metric tons		estimated	gross	148	usgs-mcs-2025	row 812, RESERVES_2024	
usgs-mcs-2025.813.production-2023	production	phosphate-rock	mining	ZAF			2023	eq	1720000			t	10000	1720 thousand metric tons		reported	gross	147	usgs-mcs-2025	row 813, PROD_2023	
usgs-mcs-2025.813.production-2024	production	phosphate-rock	mining	ZAF			2024	eq	2200000			t	100000	2200 thousand metric tons		estimated	gross	147	usgs-mcs-2025	row 813, PROD_EST_2024	
usgs-mcs-2025.813.reserves	reserves	phosphate-rock		ZAF			2024	eq	1500000000			t	100000000	1500000 thousand metric tons		estimated	gross	148	usgs-mcs-2025	row 813, RESERVES_2024	
usgs-mcs-2025.814.production-2023	production	phosphate-rock	mining	SYR			2023	eq	800000			t	10000	800 thousand metric tons		reported	gross	147	usgs-mcs-2025	row 814, PROD_2023	
usgs-mcs-2025.814.production-2024	production	phosphate-rock	mining	SYR			2024	eq	2000000			t	100000	2000 thousand metric tons		estimated	gross	147	usgs-mcs-2025	row 814, PROD_EST_2024	
usgs-mcs-2025.814.reserves	reserves	phosphate-rock		SYR			2024	eq	250000000			t	10000000	250000 thousand metric tons		estimated	gross	148	usgs-mcs-2025	row 814, RESERVES_2024	
usgs-mcs-2025.815.production-2023	production	phosphate-rock	mining	TGO			2023	eq	1610000			t	10000	1610 thousand metric tons		reported	gross	147	usgs-mcs-2025	row 815, PROD_2023	
usgs-mcs-2025.815.production-2024	production	phosphate-rock	mining	TGO			2024	eq	1500000			t	100000	1500 thousand metric tons		estimated	gross	147	usgs-mcs-2025	row 815, PROD_EST_2024	
usgs-mcs-2025.815.reserves	reserves	phosphate-rock		TGO			2024	eq	30000000			t	1000000	30000 thousand metric tons		estimated	gross	148	usgs-mcs-2025	row 815, RESERVES_2024	
usgs-mcs-2025.816.production-2023	production	phosphate-rock	mining	TUN			2023	eq	3600000			t	100000	3600 thousand metric tons		reported	gross	147	usgs-mcs-2025	row 816, PROD_2023	
usgs-mcs-2025.816.production-2024	production	phosphate-rock	mining	TUN			2024	eq	3300000			t	100000	3300 thousand metric tons		estimated	gross	147	usgs-mcs-2025	row 816, PROD_EST_2024	
usgs-mcs-2025.816.reserves	reserves	phosphate-rock		TUN			2024	eq	2500000000			t	100000000	2500000 thousand metric tons		estimated	gross	148	usgs-mcs-2025	row 816, RESERVES_2024	
usgs-mcs-2025.817.production-2023	production	phosphate-rock	mining	TUR			2023	eq	960000			t	10000	960 thousand metric tons		reported	gross	147	usgs-mcs-2025	row 817, PROD_2023	
usgs-mcs-2025.817.production-2024	production	phosphate-rock	mining	TUR			2024	eq	800000			t	10000	800 thousand metric tons		estimated	gross	147	usgs-mcs-2025	row 817, PROD_EST_2024	
usgs-mcs-2025.817.reserves	reserves	phosphate-rock		TUR			2024	eq	71000000			t	1000000	71000 thousand metric tons		estimated	gross	148	usgs-mcs-2025	row 817, RESERVES_2024	
usgs-mcs-2025.818.production-2023	production	phosphate-rock	mining	UZB			2023	eq	800000			t	10000	800 thousand metric tons		reported	gross	147	usgs-mcs-2025	row 818, PROD_2023	
usgs-mcs-2025.818.production-2024	production	phosphate-rock	mining	UZB			2024	eq	900000			t	10000	900 thousand metric tons		estimated	gross	147	usgs-mcs-2025	row 818, PROD_EST_2024	
usgs-mcs-2025.818.reserves	reserves	phosphate-rock		UZB			2024	eq	100000000			t	10000000	100000 thousand metric tons		estimated	gross	148	usgs-mcs-2025	row 818, RESERVES_2024	
usgs-mcs-2025.819.production-2023	production	phosphate-rock	mining	VNM			2023	eq	2500000			t	100000	2500 thousand metric tons		reported	gross	147	usgs-mcs-2025	row 819, PROD_2023	
usgs-mcs-2025.819.production-2024	production	phosphate-rock	mining	VNM			2024	eq	2600000			t	100000	2600 thousand metric tons		estimated	gross	147	usgs-mcs-2025	row 819, PROD_EST_2024	
usgs-mcs-2025.819.reserves	reserves	phosphate-rock		VNM			2024	eq	30000000			t	1000000	30000 thousand metric tons		estimated	gross	148	usgs-mcs-2025	row 819, RESERVES_2024	
usgs-mcs-2025.820.production-2023	production	phosphate-rock	mining	OTHER-COUNTRIES			2023	eq	730000			t	10000	730 thousand metric tons		reported	gross	147	usgs-mcs-2025	row 820, PROD_2023	
usgs-mcs-2025.820.production-2024	production	phosphate-rock	mining	OTHER-COUNTRIES			2024	eq	770000			t	10000	770 thousand metric tons		estimated	gross	147	usgs-mcs-2025	row 820, PROD_EST_2024	
usgs-mcs-2025.820.reserves	reserves	phosphate-rock		OTHER-COUNTRIES			2024	eq	800000000			t	10000000	800000 thousand metric tons		estimated	gross	148	usgs-mcs-2025	row 820, RESERVES_2024	
usgs-mcs-2025.821.production-2023	production	phosphate-rock	mining	WLD			2023	eq	233000000			t	1000000	233000 thousand metric tons		reported	gross	147	usgs-mcs-2025	row 821, PROD_2023	
usgs-mcs-2025.821.production-2024	production	phosphate-rock	mining	WLD			2024	eq	240000000			t	10000000	240000 thousand metric tons		estimated	gross	147	usgs-mcs-2025	row 821, PROD_EST_2024	
usgs-mcs-2025.821.reserves	reserves	phosphate-rock		WLD			2024	eq	74000000000			t	1000000000	74000000 thousand metric tons		estimated	gross	148	usgs-mcs-2025	row 821, RESERVES_2024	
usgs-mcs-2025.822.production-2023	production	palladium	mining	USA			2023	eq	10300			kg	100	10300 kilograms		reported	as:Pd	149	usgs-mcs-2025	row 822, PROD_2023	
usgs-mcs-2025.822.production-2024	production	palladium	mining	USA			2024	eq	8000			kg	100	8000 kilograms		estimated	as:Pd	149	usgs-mcs-2025	row 822, PROD_EST_2024	
usgs-mcs-2025.822.reserves	reserves	platinum-group-metals		USA			2024	eq	820000			kg	10000	820000 kilograms		estimated	as:PGM	150	usgs-mcs-2025	row 822, RESERVES_2024	
usgs-mcs-2025.823.production-2023	production	palladium	mining	CAN			2023	eq	16100			kg	100	16100 kilograms		reported	as:Pd	149	usgs-mcs-2025	row 823, PROD_2023	
usgs-mcs-2025.823.production-2024	production	palladium	mining	CAN			2024	eq	15000			kg	1000	15000 kilograms		estimated	as:Pd	149	usgs-mcs-2025	row 823, PROD_EST_2024	
usgs-mcs-2025.823.reserves	reserves	platinum-group-metals		CAN			2024	eq	310000			kg	10000	310000 kilograms		estimated	as:PGM	150	usgs-mcs-2025	row 823, RESERVES_2024	
usgs-mcs-2025.824.production-2023	production	palladium	mining	RUS			2023	eq	87000			kg	1000	87000 kilograms		reported	as:Pd	149	usgs-mcs-2025	row 824, PROD_2023	
usgs-mcs-2025.824.production-2024	production	palladium	mining	RUS			2024	eq	75000			kg	1000	75000 kilograms		estimated	as:Pd	149	usgs-mcs-2025	row 824, PROD_EST_2024	
usgs-mcs-2025.824.reserves	reserves	platinum-group-metals		RUS			2024	eq	16000000			kg	1000000	16000000 kilograms		estimated	as:PGM	150	usgs-mcs-2025	row 824, RESERVES_2024	151
usgs-mcs-2025.825.production-2023	production	palladium	mining	ZAF			2023	eq	74900			kg	100	74900 kilograms		reported	as:Pd	149	usgs-mcs-2025	row 825, PROD_2023	
usgs-mcs-2025.825.production-2024	production	palladium	mining	ZAF			2024	eq	72000			kg	1000	72000 kilograms		estimated	as:Pd	149	usgs-mcs-2025	row 825, PROD_EST_2024	
usgs-mcs-2025.825.reserves	reserves	platinum-group-metals		ZAF			2024	eq	63000000			kg	1000000	63000000 kilograms		estimated	as:PGM	150	usgs-mcs-2025	row 825, RESERVES_2024	
usgs-mcs-2025.826.production-2023	production	palladium	mining	ZWE			2023	eq	15900			kg	100	15900 kilograms		reported	as:Pd	149	usgs-mcs-2025	row 826, PROD_2023	
usgs-mcs-2025.826.production-2024	production	palladium	mining	ZWE			2024	eq	15000			kg	1000	15000 kilograms		estimated	as:Pd	149	usgs-mcs-2025	row 826, PROD_EST_2024	
usgs-mcs-2025.826.reserves	reserves	platinum-group-metals		ZWE			2024	eq	1200000			kg	100000	1200000 kilograms		estimated	as:PGM	150	usgs-mcs-2025	row 826, RESERVES_2024	
usgs-mcs-2025.827.production-2023	production	palladium	mining	OTHER-COUNTRIES			2023	eq	4200			kg	100	4200 kilograms		reported	as:Pd	149	usgs-mcs-2025	row 827, PROD_2023	
usgs-mcs-2025.827.production-2024	production	palladium	mining	OTHER-COUNTRIES			2024	eq	4200			kg	100	4200 kilograms		estimated	as:Pd	149	usgs-mcs-2025	row 827, PROD_EST_2024	
usgs-mcs-2025.828.production-2023	production	palladium	mining	WLD			2023	eq	208000			kg	1000	208000 kilograms		reported	as:Pd	149	usgs-mcs-2025	row 828, PROD_2023	
usgs-mcs-2025.828.production-2024	production	palladium	mining	WLD			2024	eq	190000			kg	10000	190000 kilograms		estimated	as:Pd	149	usgs-mcs-2025	row 828, PROD_EST_2024	
usgs-mcs-2025.828.reserves	reserves	platinum-group-metals		WLD			2024	eq	81000000			kg	1000000	81000000 kilograms		estimated	as:PGM	150	usgs-mcs-2025	row 828, RESERVES_2024	
usgs-mcs-2025.829.production-2023	production	platinum	mining	USA			2023	eq	3040			kg	10	3040 kilograms		reported	as:Pt	152	usgs-mcs-2025	row 829, PROD_2023	
usgs-mcs-2025.829.production-2024	production	platinum	mining	USA			2024	eq	2000			kg	100	2000 kilograms		estimated	as:Pt	152	usgs-mcs-2025	row 829, PROD_EST_2024	
usgs-mcs-2025.830.production-2023	production	platinum	mining	CAN			2023	eq	5170			kg	10	5170 kilograms		reported	as:Pt	152	usgs-mcs-2025	row 830, PROD_2023	
usgs-mcs-2025.830.production-2024	production	platinum	mining	CAN			2024	eq	5200			kg	100	5200 kilograms		estimated	as:Pt	152	usgs-mcs-2025	row 830, PROD_EST_2024	
usgs-mcs-2025.831.production-2023	production	platinum	mining	RUS			2023	eq	21000			kg	1000	21000 kilograms		reported	as:Pt	152	usgs-mcs-2025	row 831, PROD_2023	
usgs-mcs-2025.831.production-2024	production	platinum	mining	RUS			2024	eq	18000			kg	1000	18000 kilograms		estimated	as:Pt	152	usgs-mcs-2025	row 831, PROD_EST_2024	
usgs-mcs-2025.832.production-2023	production	platinum	mining	ZAF			2023	eq	125000			kg	1000	125000 kilograms		reported	as:Pt	152	usgs-mcs-2025	row 832, PROD_2023	
usgs-mcs-2025.832.production-2024	production	platinum	mining	ZAF			2024	eq	120000			kg	10000	120000 kilograms		estimated	as:Pt	152	usgs-mcs-2025	row 832, PROD_EST_2024	
usgs-mcs-2025.833.production-2023	production	platinum	mining	ZWE			2023	eq	19200			kg	100	19200 kilograms		reported	as:Pt	152	usgs-mcs-2025	row 833, PROD_2023	
usgs-mcs-2025.833.production-2024	production	platinum	mining	ZWE			2024	eq	19000			kg	1000	19000 kilograms		estimated	as:Pt	152	usgs-mcs-2025	row 833, PROD_EST_2024	
usgs-mcs-2025.834.production-2023	production	platinum	mining	OTHER-COUNTRIES			2023	eq	5710			kg	10	5710 kilograms		reported	as:Pt	152	usgs-mcs-2025	row 834, PROD_2023	
usgs-mcs-2025.834.production-2024	production	platinum	mining	OTHER-COUNTRIES			2024	eq	4600			kg	100	4600 kilograms		estimated	as:Pt	152	usgs-mcs-2025	row 834, PROD_EST_2024	
usgs-mcs-2025.835.production-2023	production	platinum	mining	WLD			2023	eq	179000			kg	1000	179000 kilograms		reported	as:Pt	152	usgs-mcs-2025	row 835, PROD_2023	
usgs-mcs-2025.835.production-2024	production	platinum	mining	WLD			2024	eq	170000			kg	10000	170000 kilograms		estimated	as:Pt	152	usgs-mcs-2025	row 835, PROD_EST_2024	
usgs-mcs-2025.836.production-2023	production	potash	mining	USA			2023	eq	390000			t	10000	390 thousand metric tons		reported	as:K2O	153	usgs-mcs-2025	row 836, PROD_2023	
usgs-mcs-2025.836.production-2024	production	potash	mining	USA			2024	eq	420000			t	10000	420 thousand metric tons		estimated	as:K2O	153	usgs-mcs-2025	row 836, PROD_EST_2024	
usgs-mcs-2025.836.reserves	reserves	potash		USA			2024	eq	220000000			t	10000000	220000 thousand metric tons		estimated	as:K2O	154	usgs-mcs-2025	row 836, RESERVES_2024	
usgs-mcs-2025.837.production-2023	production	potash	mining	BLR			2023	eq	4500000			t	100000	4500 thousand metric tons		reported	as:K2O	153	usgs-mcs-2025	row 837, PROD_2023	
usgs-mcs-2025.837.production-2024	production	potash	mining	BLR			2024	eq	7000000			t	100000	7000 thousand metric tons		estimated	as:K2O	153	usgs-mcs-2025	row 837, PROD_EST_2024	
usgs-mcs-2025.837.reserves	reserves	potash		BLR			2024	eq	750000000			t	10000000	750000 thousand metric tons		estimated	as:K2O	154	usgs-mcs-2025	row 837, RESERVES_2024	
usgs-mcs-2025.838.production-2023	production	potash	mining	BRA			2023	eq	300000			t	10000	300 thousand metric tons		reported	as:K2O	153	usgs-mcs-2025	row 838, PROD_2023	
usgs-mcs-2025.838.production-2024	production	potash	mining	BRA			2024	eq	360000			t	10000	360 thousand metric tons		estimated	as:K2O	153	usgs-mcs-2025	row 838, PROD_EST_2024	
usgs-mcs-2025.838.reserves	reserves	potash		BRA			2024	eq	2300000			t	100000	2300 thousand metric tons		estimated	as:K2O	154	usgs-mcs-2025	row 838, RESERVES_2024	
usgs-mcs-2025.839.production-2023	production	potash	mining	CAN			2023	eq	13500000			t	100000	13500 thousand metric tons		reported	as:K2O	153	usgs-mcs-2025	row 839, PROD_2023	
usgs-mcs-2025.839.production-2024	production	potash	mining	CAN			2024	eq	15000000			t	1000000	15000 thousand metric tons		estimated	as:K2O	153	usgs-mcs-2025	row 839, PROD_EST_2024	
usgs-mcs-2025.839.reserves	reserves	potash		CAN			2024	eq	1100000000			t	100000000	1100000 thousand metric tons		estimated	as:K2O	154	usgs-mcs-2025	row 839, RESERVES_2024	
usgs-mcs-2025.840.production-2023	production	potash	mining	CHL			2023	eq	600000			t	10000	600 thousand metric tons		reported	as:K2O	153	usgs-mcs-2025	row 840, PROD_2023	
usgs-mcs-2025.840.production-2024	production	potash	mining	CHL			2024	eq	750000			t	10000	750 thousand metric tons		estimated	as:K2O	153	usgs-mcs-2025	row 840, PROD_EST_2024	
usgs-mcs-2025.840.reserves	reserves	potash		CHL			2024	eq	100000000			t	10000000	100000 thousand metric tons		estimated	as:K2O	154	usgs-mcs-2025	row 840, RESERVES_2024	
usgs-mcs-2025.841.production-2023	production	potash	mining	CHN			2023	eq	6000000			t	100000	6000 thousand metric tons		reported	as:K2O	153	usgs-mcs-2025	row 841, PROD_2023	
usgs-mcs-2025.841.production-2024	production	potash	mining	CHN			2024	eq	6300000			t	100000	6300 thousand metric tons		estimated	as:K2O	153	usgs-mcs-2025	row 841, PROD_EST_2024	
usgs-mcs-2025.841.reserves	reserves	potash		CHN			2024	eq	180000000			t	10000000	180000 thousand metric tons		estimated	as:K2O	154	usgs-mcs-2025	row 841, RESERVES_2024	
usgs-mcs-2025.842.production-2023	production	potash	mining	DEU			2023	eq	2700000			t	100000	2700 thousand metric tons		reported	as:K2O	153	usgs-mcs-2025	row 842, PROD_2023	
usgs-mcs-2025.842.production-2024	production	potash	mining	DEU			2024	eq	3000000			t	100000	3000 thousand metric tons		estimated	as:K2O	153	usgs-mcs-2025	row 842, PROD_EST_2024	
usgs-mcs-2025.842.reserves	reserves	potash		DEU			2024	eq	150000000			t	10000000	150000 thousand metric tons		estimated	as:K2O	154	usgs-mcs-2025	row 842, RESERVES_2024	
usgs-mcs-2025.843.production-2023	production	potash	mining	ISR			2023	eq	2330000			t	10000	2330 thousand metric tons		reported	as:K2O	153	usgs-mcs-2025	row 843, PROD_2023	
usgs-mcs-2025.843.production-2024	production	potash	mining	ISR			2024	eq	2400000			t	100000	2400 thousand metric tons		estimated	as:K2O	153	usgs-mcs-2025	row 843, PROD_EST_2024	
usgs-mcs-2025.843.reserves	reserves	potash		ISR			2024								not-reported	estimated	as:K2O	154	usgs-mcs-2025	row 843, RESERVES_2024	13
usgs-mcs-2025.844.production-2023	production	potash	mining	JOR			2023	eq	1700000			t	100000	1700 thousand metric tons		reported	as:K2O	153	usgs-mcs-2025	row 844, PROD_2023	
usgs-mcs-2025.844.production-2024	production	potash	mining	JOR			2024	eq	1800000			t	100000	1800 thousand metric tons		estimated	as:K2O	153	usgs-mcs-2025	row 844, PROD_EST_2024	
usgs-mcs-2025.844.reserves	reserves	potash		JOR			2024								not-reported	estimated	as:K2O	154	usgs-mcs-2025	row 844, RESERVES_2024	13
usgs-mcs-2025.845.production-2023	production	potash	mining	LAO			2023	eq	1500000			t	100000	1500 thousand metric tons		reported	as:K2O	153	usgs-mcs-2025	row 845, PROD_2023	
usgs-mcs-2025.845.production-2024	production	potash	mining	LAO			2024	eq	1500000			t	100000	1500 thousand metric tons		estimated	as:K2O	153	usgs-mcs-2025	row 845, PROD_EST_2024	
usgs-mcs-2025.845.reserves	reserves	potash		LAO			2024	eq	1000000000			t	100000000	1000000 thousand metric tons		estimated	as:K2O	154	usgs-mcs-2025	row 845, RESERVES_2024	
usgs-mcs-2025.846.production-2023	production	potash	mining	RUS			2023	eq	9000000			t	100000	9000 thousand metric tons		reported	as:K2O	153	usgs-mcs-2025	row 846, PROD_2023	
usgs-mcs-2025.846.production-2024	production	potash	mining	RUS			2024	eq	9000000			t	100000	9000 thousand metric tons		estimated	as:K2O	153	usgs-mcs-2025	row 846, PROD_EST_2024	
usgs-mcs-2025.846.reserves	reserves	potash		RUS			2024	eq	920000000			t	10000000	920000 thousand metric tons		estimated	as:K2O	154	usgs-mcs-2025	row 846, RESERVES_2024	
usgs-mcs-2025.847.production-2023	production	potash	mining	ESP			2023	eq	367000			t	1000	367 thousand metric tons		reported	as:K2O	153	usgs-mcs-2025	row 847, PROD_2023	
usgs-mcs-2025.847.production-2024	production	potash	mining	ESP			2024	eq	400000			t	10000	400 thousand metric tons		estimated	as:K2O	153	usgs-mcs-2025	row 847, PROD_EST_2024	
usgs-mcs-2025.847.reserves	reserves	potash		ESP			2024	eq	100000000			t	10000000	100000 thousand metric tons		estimated	as:K2O	154	usgs-mcs-2025	row 847, RESERVES_2024	
usgs-mcs-2025.848.production-2023	production	potash	mining	OTHER-COUNTRIES			2023	eq	435000			t	1000	435 thousand metric tons		reported	as:K2O	153	usgs-mcs-2025	row 848, PROD_2023	
usgs-mcs-2025.848.production-2024	production	potash	mining	OTHER-COUNTRIES			2024	eq	440000			t	10000	440 thousand metric tons		estimated	as:K2O	153	usgs-mcs-2025	row 848, PROD_EST_2024	
usgs-mcs-2025.848.reserves	reserves	potash		OTHER-COUNTRIES			2024	eq	300000000			t	10000000	300000 thousand metric tons		estimated	as:K2O	154	usgs-mcs-2025	row 848, RESERVES_2024	
usgs-mcs-2025.849.production-2023	production	potash	mining	WLD			2023	eq	43300000			t	100000	43300 thousand metric tons		reported	as:K2O	153	usgs-mcs-2025	row 849, PROD_2023	
usgs-mcs-2025.849.production-2024	production	potash	mining	WLD			2024	eq	48000000			t	1000000	48000 thousand metric tons		estimated	as:K2O	153	usgs-mcs-2025	row 849, PROD_EST_2024	
usgs-mcs-2025.849.reserves	reserves	potash		WLD			2024	eq	4800000000			t	100000000	4800000 thousand metric tons		estimated	as:K2O	154	usgs-mcs-2025	row 849, RESERVES_2024	
usgs-mcs-2025.850.reserves	reserves	potash		USA			2024	eq	970000000			t	10000000	970000 thousand metric tons		estimated	gross	155	usgs-mcs-2025	row 850, RESERVES_2024	
usgs-mcs-2025.851.reserves	reserves	potash		BLR			2024	eq	3300000000			t	100000000	3300000 thousand metric tons		estimated	gross	155	usgs-mcs-2025	row 851, RESERVES_2024	
usgs-mcs-2025.852.reserves	reserves	potash		BRA			2024	eq	10000000			t	1000000	10000 thousand metric tons		estimated	gross	155	usgs-mcs-2025	row 852, RESERVES_2024	
usgs-mcs-2025.853.reserves	reserves	potash		CAN			2024	eq	4500000000			t	100000000	4500000 thousand metric tons		estimated	gross	155	usgs-mcs-2025	row 853, RESERVES_2024	
usgs-mcs-2025.854.reserves	reserves	potash		CHL			2024								not-reported	estimated	gross	155	usgs-mcs-2025	row 854, RESERVES_2024	7
usgs-mcs-2025.855.reserves	reserves	potash		CHN			2024								not-reported	estimated	gross	155	usgs-mcs-2025	row 855, RESERVES_2024	7
usgs-mcs-2025.856.reserves	reserves	potash		DEU			2024								not-reported	estimated	gross	155	usgs-mcs-2025	row 856, RESERVES_2024	7
usgs-mcs-2025.857.reserves	reserves	potash		ISR			2024								not-reported	estimated	gross	155	usgs-mcs-2025	row 857, RESERVES_2024	7
usgs-mcs-2025.858.reserves	reserves	potash		JOR			2024								not-reported	estimated	gross	155	usgs-mcs-2025	row 858, RESERVES_2024	7
usgs-mcs-2025.859.reserves	reserves	potash		LAO			2024								not-reported	estimated	gross	155	usgs-mcs-2025	row 859, RESERVES_2024	7
usgs-mcs-2025.860.reserves	reserves	potash		RUS			2024								not-reported	estimated	gross	155	usgs-mcs-2025	row 860, RESERVES_2024	7
usgs-mcs-2025.861.reserves	reserves	potash		ESP			2024								not-reported	estimated	gross	155	usgs-mcs-2025	row 861, RESERVES_2024	7
usgs-mcs-2025.862.reserves	reserves	potash		OTHER-COUNTRIES			2024	eq	1500000000			t	100000000	1500000 thousand metric tons		estimated	gross	155	usgs-mcs-2025	row 862, RESERVES_2024	
usgs-mcs-2025.863.reserves	reserves	potash		WLD			2024	gt	10000000000			t	1000000000	>10000000 thousand metric tons		estimated	gross	155	usgs-mcs-2025	row 863, RESERVES_2024	
usgs-mcs-2025.864.production-2023	production	pumice	mining	USA			2023	eq	438000			t	1000	438 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 864, PROD_2023	156
usgs-mcs-2025.864.production-2024	production	pumice	mining	USA			2024	eq	450000			t	10000	450 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 864, PROD_EST_2024	156
usgs-mcs-2025.865.production-2023	production	pumice	mining	DZA			2023	eq	900000			t	10000	900 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 865, PROD_2023	157
usgs-mcs-2025.865.production-2024	production	pumice	mining	DZA			2024	eq	900000			t	10000	900 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 865, PROD_EST_2024	157
usgs-mcs-2025.866.production-2023	production	pumice	mining	CMR			2023	eq	280000			t	10000	280 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 866, PROD_2023	157
usgs-mcs-2025.866.production-2024	production	pumice	mining	CMR			2024	eq	280000			t	10000	280 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 866, PROD_EST_2024	157
usgs-mcs-2025.867.production-2023	production	pumice	mining	CHL			2023	eq	730000			t	10000	730 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 867, PROD_2023	157
usgs-mcs-2025.867.production-2024	production	pumice	mining	CHL			2024	eq	730000			t	10000	730 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 867, PROD_EST_2024	157
usgs-mcs-2025.868.production-2023	production	pumice	mining	ECU			2023	eq	800000			t	10000	800 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 868, PROD_2023	
usgs-mcs-2025.868.production-2024	production	pumice	mining	ECU			2024	eq	800000			t	10000	800 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 868, PROD_EST_2024	
usgs-mcs-2025.869.production-2023	production	pumice	mining	ETH			2023	eq	510000			t	10000	510 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 869, PROD_2023	
usgs-mcs-2025.869.production-2024	production	pumice	mining	ETH			2024	eq	510000			t	10000	510 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 869, PROD_EST_2024	
usgs-mcs-2025.870.production-2023	production	pumice	mining	FRA			2023	eq	280000			t	10000	280 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 870, PROD_2023	157
usgs-mcs-2025.870.production-2024	production	pumice	mining	FRA			2024	eq	280000			t	10000	280 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 870, PROD_EST_2024	157
usgs-mcs-2025.871.production-2023	production	pumice	mining	GRC			2023	eq	1010000			t	10000	1010 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 871, PROD_2023	157
usgs-mcs-2025.871.production-2024	production	pumice	mining	GRC			2024	eq	1010000			t	10000	1010 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 871, PROD_EST_2024	157
usgs-mcs-2025.872.production-2023	production	pumice	mining	GTM			2023	eq	570000			t	10000	570 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 872, PROD_2023	
usgs-mcs-2025.872.production-2024	production	pumice	mining	GTM			2024	eq	570000			t	10000	570 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 872, PROD_EST_2024	
usgs-mcs-2025.873.production-2023	production	pumice	mining	SAU			2023	eq	980000			t	10000	980 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 873, PROD_2023	157
usgs-mcs-2025.873.production-2024	production	pumice	mining	SAU			2024	eq	980000			t	10000	980 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 873, PROD_EST_2024	157
usgs-mcs-2025.874.production-2023	production	pumice	mining	ESP			2023	eq	240000			t	10000	240 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 874, PROD_2023	
usgs-mcs-2025.874.production-2024	production	pumice	mining	ESP			2024	eq	240000			t	10000	240 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 874, PROD_EST_2024	
usgs-mcs-2025.875.production-2023	production	pumice	mining	TZA			2023	eq	230000			t	10000	230 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 875, PROD_2023	157
usgs-mcs-2025.875.production-2024	production	pumice	mining	TZA			2024	eq	230000			t	10000	230 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 875, PROD_EST_2024	157
usgs-mcs-2025.876.production-2023	production	pumice	mining	TUR			2023	eq	8200000			t	100000	8200 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 876, PROD_2023	
usgs-mcs-2025.876.production-2024	production	pumice	mining	TUR			2024	eq	8200000			t	100000	8200 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 876, PROD_EST_2024	
usgs-mcs-2025.877.production-2023	production	pumice	mining	UGA			2023	eq	830000			t	10000	830 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 877, PROD_2023	157
usgs-mcs-2025.877.production-2024	production	pumice	mining	UGA			2024	eq	830000			t	10000	830 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 877, PROD_EST_2024	157
usgs-mcs-2025.878.production-2023	production	pumice	mining	OTHER-COUNTRIES			2023	eq	1500000			t	100000	1500 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 878, PROD_2023	157
usgs-mcs-2025.878.production-2024	production	pumice	mining	OTHER-COUNTRIES			2024	eq	2000000			t	100000	2000 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 878, PROD_EST_2024	157
usgs-mcs-2025.879.production-2023	production	pumice	mining	WLD			2023	eq	17500000			t	100000	17500 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 879, PROD_2023	
usgs-mcs-2025.879.production-2024	production	pumice	mining	WLD			2024	eq	18000000			t	1000000	18000 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 879, PROD_EST_2024	
usgs-mcs-2025.880.production-2023	production	rare-earths	mining	USA			2023	eq	41600			t	100	41600 metric tons		reported	as:REO	158	usgs-mcs-2025	row 880, PROD_2023	
usgs-mcs-2025.880.production-2024	production	rare-earths	mining	USA			2024	eq	45000			t	1000	45000 metric tons		estimated	as:REO	158	usgs-mcs-2025	row 880, PROD_EST_2024	
usgs-mcs-2025.880.reserves	reserves	rare-earths		USA			2024	eq	1900000			t	100000	1900000 metric tons		estimated	as:REO	159	usgs-mcs-2025	row 880, RESERVES_2024	
usgs-mcs-2025.881.production-2023	production	rare-earths	mining	AUS			2023	eq	16000			t	1000	16000 metric tons		estimated	as:REO	158	usgs-mcs-2025	row 881, PROD_2023	160
usgs-mcs-2025.881.production-2024	production	rare-earths	mining	AUS			2024	eq	13000			t	1000	13000 metric tons		estimated	as:REO	158	usgs-mcs-2025	row 881, PROD_EST_2024	160
usgs-mcs-2025.881.reserves	reserves	rare-earths		AUS			2024	eq	5700000			t	100000	5700000 metric tons		estimated	as:REO	159	usgs-mcs-2025	row 881, RESERVES_2024	161
usgs-mcs-2025.882.production-2023	production	rare-earths	mining	BRA			2023	eq	140			t	10	140 metric tons		reported	as:REO	158	usgs-mcs-2025	row 882, PROD_2023	
usgs-mcs-2025.882.production-2024	production	rare-earths	mining	BRA			2024	eq	20			t	1	20 metric tons		estimated	as:REO	158	usgs-mcs-2025	row 882, PROD_EST_2024	
usgs-mcs-2025.882.reserves	reserves	rare-earths		BRA			2024	eq	21000000			t	1000000	21000000 metric tons		estimated	as:REO	159	usgs-mcs-2025	row 882, RESERVES_2024	
usgs-mcs-2025.883.production-2023	production	rare-earths	mining	MMR			2023	eq	43000			t	1000	43000 metric tons		estimated	as:REO	158	usgs-mcs-2025	row 883, PROD_2023	160
usgs-mcs-2025.883.production-2024	production	rare-earths	mining	MMR			2024	eq	31000			t	1000	31000 metric tons		estimated	as:REO	158	usgs-mcs-2025	row 883, PROD_EST_2024	160
usgs-mcs-2025.883.reserves	reserves	rare-earths		MMR			2024								not-reported	estimated	as:REO	159	usgs-mcs-2025	row 883, RESERVES_2024	7
usgs-mcs-2025.884.production-2023	production	rare-earths	mining	CAN			2023								not-reported	reported	as:REO	158	usgs-mcs-2025	row 884, PROD_2023	3
usgs-mcs-2025.884.production-2024	production	rare-earths	mining	CAN			2024								not-reported	estimated	as:REO	158	usgs-mcs-2025	row 884, PROD_EST_2024	3
usgs-mcs-2025.884.reserves	reserves	rare-earths		CAN			2024	eq	830000			t	10000	830000 metric tons		estimated	as:REO	159	usgs-mcs-2025	row 884, RESERVES_2024	
usgs-mcs-2025.885.production-2023	production	rare-earths	mining	CHN			2023	eq	255000			t	1000	255000 metric tons		reported	as:REO	158	usgs-mcs-2025	row 885, PROD_2023	162
usgs-mcs-2025.885.production-2024	production	rare-earths	mining	CHN			2024	eq	270000			t	10000	270000 metric tons		estimated	as:REO	158	usgs-mcs-2025	row 885, PROD_EST_2024	162
usgs-mcs-2025.885.reserves	reserves	rare-earths		CHN			2024	eq	44000000			t	1000000	44000000 metric tons		estimated	as:REO	159	usgs-mcs-2025	row 885, RESERVES_2024	
usgs-mcs-2025.886.production-2023	production	rare-earths	mining	GRL			2023								not-reported	reported	as:REO	158	usgs-mcs-2025	row 886, PROD_2023	3
usgs-mcs-2025.886.production-2024	production	rare-earths	mining	GRL			2024								not-reported	estimated	as:REO	158	usgs-mcs-2025	row 886, PROD_EST_2024	3
usgs-mcs-2025.886.reserves	reserves	rare-earths		GRL			2024	eq	1500000			t	100000	1500000 metric tons		estimated	as:REO	159	usgs-mcs-2025	row 886, RESERVES_2024	
usgs-mcs-2025.887.production-2023	production	rare-earths	mining	IND			2023	eq	2900			t	100	2900 metric tons		reported	as:REO	158	usgs-mcs-2025	row 887, PROD_2023	
usgs-mcs-2025.887.production-2024	production	rare-earths	mining	IND			2024	eq	2900			t	100	2900 metric tons		estimated	as:REO	158	usgs-mcs-2025	row 887, PROD_EST_2024	
usgs-mcs-2025.887.reserves	reserves	rare-earths		IND			2024	eq	6900000			t	100000	6900000 metric tons		estimated	as:REO	159	usgs-mcs-2025	row 887, RESERVES_2024	
usgs-mcs-2025.888.production-2023	production	rare-earths	mining	MDG			2023	eq	2100			t	100	2100 metric tons		estimated	as:REO	158	usgs-mcs-2025	row 888, PROD_2023	160
usgs-mcs-2025.888.production-2024	production	rare-earths	mining	MDG			2024	eq	2000			t	100	2000 metric tons		estimated	as:REO	158	usgs-mcs-2025	row 888, PROD_EST_2024	160
usgs-mcs-2025.888.reserves	reserves	rare-earths		MDG			2024								not-reported	estimated	as:REO	159	usgs-mcs-2025	row 888, RESERVES_2024	7
usgs-mcs-2025.889.production-2023	production	rare-earths	mining	MYS			2023	eq	310			t	10	310 metric tons		estimated	as:REO	158	usgs-mcs-2025	row 889, PROD_2023	160
usgs-mcs-2025.889.production-2024	production	rare-earths	mining	MYS			2024	eq	130			t	10	130 metric tons		estimated	as:REO	158	usgs-mcs-2025	row 889, PROD_EST_2024	160
usgs-mcs-2025.889.reserves	reserves	rare-earths		MYS			2024								not-reported	estimated	as:REO	159	usgs-mcs-2025	row 889, RESERVES_2024	7
usgs-mcs-2025.890.production-2023	production	rare-earths	mining	NGA			2023	eq	7200			t	100	7200 metric tons		estimated	as:REO	158	usgs-mcs-2025	row 890, PROD_2023	160
usgs-mcs-2025.890.production-2024	production	rare-earths	mining	NGA			2024	eq	13000			t	1000	13000 metric tons		estimated	as:REO	158	usgs-mcs-2025	row 890, PROD_EST_2024	160
usgs-mcs-2025.890.reserves	reserves	rare-earths		NGA			2024								not-reported	estimated	as:REO	159	usgs-mcs-2025	row 890, RESERVES_2024	7
usgs-mcs-2025.891.production-2023	production	rare-earths	mining	RUS			2023	eq	2500			t	100	2500 metric tons		reported	as:REO	158	usgs-mcs-2025	row 891, PROD_2023	
usgs-mcs-2025.891.production-2024	production	rare-earths	mining	RUS			2024	eq	2500			t	100	2500 metric tons		estimated	as:REO	158	usgs-mcs-2025	row 891, PROD_EST_2024	
usgs-mcs-2025.891.reserves	reserves	rare-earths		RUS			2024	eq	3800000			t	100000	3800000 metric tons		estimated	as:REO	159	usgs-mcs-2025	row 891, RESERVES_2024	
usgs-mcs-2025.892.production-2023	production	rare-earths	mining	ZAF			2023								not-reported	reported	as:REO	158	usgs-mcs-2025	row 892, PROD_2023	3
usgs-mcs-2025.892.production-2024	production	rare-earths	mining	ZAF			2024								not-reported	estimated	as:REO	158	usgs-mcs-2025	row 892, PROD_EST_2024	3
usgs-mcs-2025.892.reserves	reserves	rare-earths		ZAF			2024	eq	860000			t	10000	860000 metric tons		estimated	as:REO	159	usgs-mcs-2025	row 892, RESERVES_2024	
usgs-mcs-2025.893.production-2023	production	rare-earths	mining	TZA			2023								not-reported	reported	as:REO	158	usgs-mcs-2025	row 893, PROD_2023	3
usgs-mcs-2025.893.production-2024	production	rare-earths	mining	TZA			2024								not-reported	estimated	as:REO	158	usgs-mcs-2025	row 893, PROD_EST_2024	3
usgs-mcs-2025.893.reserves	reserves	rare-earths		TZA			2024	eq	890000			t	10000	890000 metric tons		estimated	as:REO	159	usgs-mcs-2025	row 893, RESERVES_2024	
usgs-mcs-2025.894.production-2023	production	rare-earths	mining	THA			2023	eq	3600			t	100	3600 metric tons		estimated	as:REO	158	usgs-mcs-2025	row 894, PROD_2023	160
usgs-mcs-2025.894.production-2024	production	rare-earths	mining	THA			2024	eq	13000			t	1000	13000 metric tons		estimated	as:REO	158	usgs-mcs-2025	row 894, PROD_EST_2024	160
usgs-mcs-2025.894.reserves	reserves	rare-earths		THA			2024	eq	4500			t	100	4500 metric tons		estimated	as:REO	159	usgs-mcs-2025	row 894, RESERVES_2024	
usgs-mcs-2025.895.production-2023	production	rare-earths	mining	VNM			2023	eq	300			t	10	300 metric tons		estimated	as:REO	158	usgs-mcs-2025	row 895, PROD_2023	160
usgs-mcs-2025.895.production-2024	production	rare-earths	mining	VNM			2024	eq	300			t	10	300 metric tons		estimated	as:REO	158	usgs-mcs-2025	row 895, PROD_EST_2024	160
usgs-mcs-2025.895.reserves	reserves	rare-earths		VNM			2024	eq	3500000			t	100000	3500000 metric tons		estimated	as:REO	159	usgs-mcs-2025	row 895, RESERVES_2024	
usgs-mcs-2025.896.production-2023	production	rare-earths	mining	OTHER-COUNTRIES			2023	eq	1440			t	10	1440 metric tons		reported	as:REO	158	usgs-mcs-2025	row 896, PROD_2023	
usgs-mcs-2025.896.production-2024	production	rare-earths	mining	OTHER-COUNTRIES			2024	eq	1100			t	100	1100 metric tons		estimated	as:REO	158	usgs-mcs-2025	row 896, PROD_EST_2024	
usgs-mcs-2025.897.production-2023	production	rare-earths	mining	WLD			2023	eq	376000			t	1000	376000 metric tons		reported	as:REO	158	usgs-mcs-2025	row 897, PROD_2023	
usgs-mcs-2025.897.production-2024	production	rare-earths	mining	WLD			2024	eq	390000			t	10000	390000 metric tons		estimated	as:REO	158	usgs-mcs-2025	row 897, PROD_EST_2024	
usgs-mcs-2025.897.reserves	reserves	rare-earths		WLD			2024	gt	90000000			t	1000000	>90000000 metric tons		estimated	as:REO	159	usgs-mcs-2025	row 897, RESERVES_2024	
usgs-mcs-2025.898.production-2023	production	rhenium	mining	USA			2023	eq	9410			kg	10	9410 kilograms		reported	as:Re	163	usgs-mcs-2025	row 898, PROD_2023	
usgs-mcs-2025.898.production-2024	production	rhenium	mining	USA			2024	eq	9500			kg	100	9500 kilograms		estimated	as:Re	163	usgs-mcs-2025	row 898, PROD_EST_2024	
usgs-mcs-2025.898.reserves	reserves	rhenium		USA			2024	eq	400000			kg	10000	400000 kilograms		estimated	as:Re	164	usgs-mcs-2025	row 898, RESERVES_2024	
usgs-mcs-2025.899.production-2023	production	rhenium	mining	ARM			2023	eq	210			kg	10	210 kilograms		reported	as:Re	163	usgs-mcs-2025	row 899, PROD_2023	
usgs-mcs-2025.899.production-2024	production	rhenium	mining	ARM			2024	eq	200			kg	10	200 kilograms		estimated	as:Re	163	usgs-mcs-2025	row 899, PROD_EST_2024	
usgs-mcs-2025.899.reserves	reserves	rhenium		ARM			2024	eq	95000			kg	1000	95000 kilograms		estimated	as:Re	164	usgs-mcs-2025	row 899, RESERVES_2024	
usgs-mcs-2025.900.production-2023	production	rhenium	mining	CHL			2023	eq	30000			kg	1000	30000 kilograms		estimated	as:Re	163	usgs-mcs-2025	row 900, PROD_2023	165
usgs-mcs-2025.900.production-2024	production	rhenium	mining	CHL			2024	eq	29000			kg	1000	29000 kilograms		estimated	as:Re	163	usgs-mcs-2025	row 900, PROD_EST_2024	165
usgs-mcs-2025.900.reserves	reserves	rhenium		CHL			2024	eq	1300000			kg	100000	1300000 kilograms		estimated	as:Re	164	usgs-mcs-2025	row 900, RESERVES_2024	
usgs-mcs-2025.901.production-2023	production	rhenium	mining	CHN			2023	eq	5300			kg	100	5300 kilograms		reported	as:Re	163	usgs-mcs-2025	row 901, PROD_2023	
usgs-mcs-2025.901.production-2024	production	rhenium	mining	CHN			2024	eq	5300			kg	100	5300 kilograms		estimated	as:Re	163	usgs-mcs-2025	row 901, PROD_EST_2024	
usgs-mcs-2025.901.reserves	reserves	rhenium		CHN			2024	eq	19000			kg	1000	19000 kilograms		estimated	as:Re	164	usgs-mcs-2025	row 901, RESERVES_2024	
usgs-mcs-2025.902.production-2023	production	rhenium	mining	KAZ			2023	eq	500			kg	10	500 kilograms		reported	as:Re	163	usgs-mcs-2025	row 902, PROD_2023	
usgs-mcs-2025.902.production-2024	production	rhenium	mining	KAZ			2024	eq	500			kg	10	500 kilograms		estimated	as:Re	163	usgs-mcs-2025	row 902, PROD_EST_2024	
usgs-mcs-2025.902.reserves	reserves	rhenium		KAZ			2024	eq	190000			kg	10000	190000 kilograms		estimated	as:Re	164	usgs-mcs-2025	row 902, RESERVES_2024	
usgs-mcs-2025.903.production-2023	production	rhenium	mining	KOR			2023	eq	2800			kg	100	2800 kilograms		reported	as:Re	163	usgs-mcs-2025	row 903, PROD_2023	
usgs-mcs-2025.903.production-2024	production	rhenium	mining	KOR			2024	eq	3000			kg	100	3000 kilograms		estimated	as:Re	163	usgs-mcs-2025	row 903, PROD_EST_2024	
usgs-mcs-2025.903.reserves	reserves	rhenium		KOR			2024								not-reported	estimated	as:Re	164	usgs-mcs-2025	row 903, RESERVES_2024	7
usgs-mcs-2025.904.production-2023	production	rhenium	mining	POL			2023	eq	9380			kg	10	9380 kilograms		reported	as:Re	163	usgs-mcs-2025	row 904, PROD_2023	
usgs-mcs-2025.904.production-2024	production	rhenium	mining	POL			2024	eq	9400			kg	100	9400 kilograms		estimated	as:Re	163	usgs-mcs-2025	row 904, PROD_EST_2024	
usgs-mcs-2025.904.reserves	reserves	rhenium		POL			2024								not-reported	estimated	as:Re	164	usgs-mcs-2025	row 904, RESERVES_2024	7
usgs-mcs-2025.905.production-2023	production	rhenium	mining	RUS			2023								not-reported	reported	as:Re	163	usgs-mcs-2025	row 905, PROD_2023	125
usgs-mcs-2025.905.production-2024	production	rhenium	mining	RUS			2024								not-reported	estimated	as:Re	163	usgs-mcs-2025	row 905, PROD_EST_2024	125
usgs-mcs-2025.905.reserves	reserves	rhenium		RUS			2024	eq	310000			kg	10000	310000 kilograms		estimated	as:Re	164	usgs-mcs-2025	row 905, RESERVES_2024	
usgs-mcs-2025.906.production-2023	production	rhenium	mining	UZB			2023	eq	5000			kg	100	5000 kilograms		reported	as:Re	163	usgs-mcs-2025	row 906, PROD_2023	
usgs-mcs-2025.906.production-2024	production	rhenium	mining	UZB			2024	eq	5000			kg	100	5000 kilograms		estimated	as:Re	163	usgs-mcs-2025	row 906, PROD_EST_2024	
usgs-mcs-2025.906.reserves	reserves	rhenium		UZB			2024								not-reported	estimated	as:Re	164	usgs-mcs-2025	row 906, RESERVES_2024	7
usgs-mcs-2025.907.production-2023	production	rhenium	mining	WLD			2023	eq	62600			kg	100	62600 kilograms		reported	as:Re	163	usgs-mcs-2025	row 907, PROD_2023	
usgs-mcs-2025.907.production-2024	production	rhenium	mining	WLD			2024	eq	62000			kg	1000	62000 kilograms		estimated	as:Re	163	usgs-mcs-2025	row 907, PROD_EST_2024	
usgs-mcs-2025.907.reserves	reserves	rhenium		WLD			2024								not-reported	estimated	as:Re	164	usgs-mcs-2025	row 907, RESERVES_2024	13
usgs-mcs-2025.908.production-2023	production	salt	mining	USA			2023	eq	42000000			t	1000000	42000 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 908, PROD_2023	
usgs-mcs-2025.908.production-2024	production	salt	mining	USA			2024	eq	40000000			t	1000000	40000 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 908, PROD_EST_2024	
usgs-mcs-2025.909.production-2023	production	salt	mining	AUS			2023	eq	12000000			t	1000000	12000 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 909, PROD_2023	
usgs-mcs-2025.909.production-2024	production	salt	mining	AUS			2024	eq	13000000			t	1000000	13000 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 909, PROD_EST_2024	
usgs-mcs-2025.910.production-2023	production	salt	mining	BLR			2023	eq	2000000			t	100000	2000 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 910, PROD_2023	
usgs-mcs-2025.910.production-2024	production	salt	mining	BLR			2024	eq	2100000			t	100000	2100 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 910, PROD_EST_2024	
usgs-mcs-2025.911.production-2023	production	salt	mining	BRA			2023	eq	6600000			t	100000	6600 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 911, PROD_2023	
usgs-mcs-2025.911.production-2024	production	salt	mining	BRA			2024	eq	6600000			t	100000	6600 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 911, PROD_EST_2024	
usgs-mcs-2025.912.production-2023	production	salt	mining	BGR			2023	eq	3000000			t	100000	3000 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 912, PROD_2023	
usgs-mcs-2025.912.production-2024	production	salt	mining	BGR			2024	eq	3000000			t	100000	3000 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 912, PROD_EST_2024	
usgs-mcs-2025.913.production-2023	production	salt	mining	CAN			2023	eq	12000000			t	1000000	12000 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 913, PROD_2023	
usgs-mcs-2025.913.production-2024	production	salt	mining	CAN			2024	eq	12000000			t	1000000	12000 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 913, PROD_EST_2024	
usgs-mcs-2025.914.production-2023	production	salt	mining	CHL			2023	eq	10000000			t	1000000	10000 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 914, PROD_2023	
usgs-mcs-2025.914.production-2024	production	salt	mining	CHL			2024	eq	11000000			t	1000000	11000 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 914, PROD_EST_2024	
usgs-mcs-2025.915.production-2023	production	salt	mining	CHN			2023	eq	54000000			t	1000000	54000 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 915, PROD_2023	
usgs-mcs-2025.915.production-2024	production	salt	mining	CHN			2024	eq	55000000			t	1000000	55000 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 915, PROD_EST_2024	
usgs-mcs-2025.916.production-2023	production	salt	mining	EGY			2023	eq	2300000			t	100000	2300 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 916, PROD_2023	
usgs-mcs-2025.916.production-2024	production	salt	mining	EGY			2024	eq	2300000			t	100000	2300 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 916, PROD_EST_2024	
usgs-mcs-2025.917.production-2023	production	salt	mining	FRA			2023	eq	4600000			t	100000	4600 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 917, PROD_2023	
usgs-mcs-2025.917.production-2024	production	salt	mining	FRA			2024	eq	5000000			t	100000	5000 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 917, PROD_EST_2024	
usgs-mcs-2025.918.production-2023	production	salt	mining	DEU			2023	eq	15000000			t	1000000	15000 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 918, PROD_2023	
usgs-mcs-2025.918.production-2024	production	salt	mining	DEU			2024	eq	16000000			t	1000000	16000 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 918, PROD_EST_2024	
usgs-mcs-2025.919.production-2023	production	salt	mining	IND			2023	eq	27000000			t	1000000	27000 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 919, PROD_2023	
usgs-mcs-2025.919.production-2024	production	salt	mining	IND			2024	eq	28000000			t	1000000	28000 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 919, PROD_EST_2024	
usgs-mcs-2025.920.production-2023	production	salt	mining	IRN			2023	eq	2700000			t	100000	2700 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 920, PROD_2023	
usgs-mcs-2025.920.production-2024	production	salt	mining	IRN			2024	eq	2700000			t	100000	2700 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 920, PROD_EST_2024	
usgs-mcs-2025.921.production-2023	production	salt	mining	ITA			2023	eq	1800000			t	100000	1800 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 921, PROD_2023	
usgs-mcs-2025.921.production-2024	production	salt	mining	ITA			2024	eq	1900000			t	100000	1900 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 921, PROD_EST_2024	
usgs-mcs-2025.922.production-2023	production	salt	mining	MEX			2023	eq	8700000			t	100000	8700 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 922, PROD_2023	
usgs-mcs-2025.922.production-2024	production	salt	mining	MEX			2024	eq	9000000			t	100000	9000 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 922, PROD_EST_2024	
usgs-mcs-2025.923.production-2023	production	salt	mining	NLD			2023	eq	5300000			t	100000	5300 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 923, PROD_2023	
usgs-mcs-2025.923.production-2024	production	salt	mining	NLD			2024	eq	6000000			t	100000	6000 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 923, PROD_EST_2024	
usgs-mcs-2025.924.production-2023	production	salt	mining	PAK			2023	eq	3100000			t	100000	3100 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 924, PROD_2023	
usgs-mcs-2025.924.production-2024	production	salt	mining	PAK			2024	eq	3000000			t	100000	3000 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 924, PROD_EST_2024	
usgs-mcs-2025.925.production-2023	production	salt	mining	POL			2023	eq	4500000			t	100000	4500 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 925, PROD_2023	
usgs-mcs-2025.925.production-2024	production	salt	mining	POL			2024	eq	4600000			t	100000	4600 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 925, PROD_EST_2024	
usgs-mcs-2025.926.production-2023	production	salt	mining	RUS			2023	eq	8200000			t	100000	8200 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 926, PROD_2023	
usgs-mcs-2025.926.production-2024	production	salt	mining	RUS			2024	eq	8000000			t	100000	8000 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 926, PROD_EST_2024	
usgs-mcs-2025.927.production-2023	production	salt	mining	SAU			2023	eq	2500000			t	100000	2500 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 927, PROD_2023	
usgs-mcs-2025.927.production-2024	production	salt	mining	SAU			2024	eq	2400000			t	100000	2400 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 927, PROD_EST_2024	
usgs-mcs-2025.928.production-2023	production	salt	mining	ESP			2023	eq	3900000			t	100000	3900 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 928, PROD_2023	
usgs-mcs-2025.928.production-2024	production	salt	mining	ESP			2024	eq	4000000			t	100000	4000 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 928, PROD_EST_2024	
usgs-mcs-2025.929.production-2023	production	salt	mining	TUR			2023	eq	9100000			t	100000	9100 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 929, PROD_2023	
usgs-mcs-2025.929.production-2024	production	salt	mining	TUR			2024	eq	9000000			t	100000	9000 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 929, PROD_EST_2024	
usgs-mcs-2025.930.production-2023	production	salt	mining	GBR			2023	eq	2700000			t	100000	2700 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 930, PROD_2023	
usgs-mcs-2025.930.production-2024	production	salt	mining	GBR			2024	eq	2800000			t	100000	2800 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 930, PROD_EST_2024	
usgs-mcs-2025.931.production-2023	production	salt	mining	OTHER-COUNTRIES			2023	eq	27000000			t	1000000	27000 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 931, PROD_2023	
usgs-mcs-2025.931.production-2024	production	salt	mining	OTHER-COUNTRIES			2024	eq	28000000			t	1000000	28000 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 931, PROD_EST_2024	
usgs-mcs-2025.932.production-2023	production	salt	mining	WLD			2023	eq	270000000			t	10000000	270000 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 932, PROD_2023	
usgs-mcs-2025.932.production-2024	production	salt	mining	WLD			2024	eq	280000000			t	10000000	280000 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 932, PROD_EST_2024	
usgs-mcs-2025.933.production-2023	production	silica-sand	mining	USA			2023	eq	133000			t	1000	133000 metric tons		estimated	gross	51	usgs-mcs-2025	row 933, PROD_2023	
usgs-mcs-2025.933.production-2024	production	silica-sand	mining	USA			2024	eq	130000			t	10000	130000 metric tons		estimated	gross	51	usgs-mcs-2025	row 933, PROD_EST_2024	
usgs-mcs-2025.934.production-2023	production	silica-sand	mining	ARG			2023	eq	4000			t	100	4000 metric tons		estimated	gross	51	usgs-mcs-2025	row 934, PROD_2023	
usgs-mcs-2025.934.production-2024	production	silica-sand	mining	ARG			2024	eq	4000			t	100	4000 metric tons		estimated	gross	51	usgs-mcs-2025	row 934, PROD_EST_2024	
usgs-mcs-2025.935.production-2023	production	silica-sand	mining	AUS			2023	eq	5500			t	100	5500 metric tons		estimated	gross	51	usgs-mcs-2025	row 935, PROD_2023	
usgs-mcs-2025.935.production-2024	production	silica-sand	mining	AUS			2024	eq	5600			t	100	5600 metric tons		estimated	gross	51	usgs-mcs-2025	row 935, PROD_EST_2024	
usgs-mcs-2025.936.production-2023	production	silica-sand	mining	BGR			2023	eq	8050			t	10	8050 metric tons		estimated	gross	51	usgs-mcs-2025	row 936, PROD_2023	
usgs-mcs-2025.936.production-2024	production	silica-sand	mining	BGR			2024	eq	8200			t	100	8200 metric tons		estimated	gross	51	usgs-mcs-2025	row 936, PROD_EST_2024	
usgs-mcs-2025.937.production-2023	production	silica-sand	mining	CAN			2023	eq	4100			t	100	4100 metric tons		estimated	gross	51	usgs-mcs-2025	row 937, PROD_2023	
usgs-mcs-2025.937.production-2024	production	silica-sand	mining	CAN			2024	eq	4100			t	100	4100 metric tons		estimated	gross	51	usgs-mcs-2025	row 937, PROD_EST_2024	
usgs-mcs-2025.938.production-2023	production	silica-sand	mining	CHN			2023	eq	88100			t	100	88100 metric tons		estimated	gross	51	usgs-mcs-2025	row 938, PROD_2023	
usgs-mcs-2025.938.production-2024	production	silica-sand	mining	CHN			2024	eq	89000			t	1000	89000 metric tons		estimated	gross	51	usgs-mcs-2025	row 938, PROD_EST_2024	
usgs-mcs-2025.939.production-2023	production	silica-sand	mining	FRA			2023	eq	11900			t	100	11900 metric tons		estimated	gross	51	usgs-mcs-2025	row 939, PROD_2023	
usgs-mcs-2025.939.production-2024	production	silica-sand	mining	FRA			2024	eq	12000			t	1000	12000 metric tons		estimated	gross	51	usgs-mcs-2025	row 939, PROD_EST_2024	
usgs-mcs-2025.940.production-2023	production	silica-sand	mining	DEU			2023	eq	11100			t	100	11100 metric tons		estimated	gross	51	usgs-mcs-2025	row 940, PROD_2023	
usgs-mcs-2025.940.production-2024	production	silica-sand	mining	DEU			2024	eq	11000			t	1000	11000 metric tons		estimated	gross	51	usgs-mcs-2025	row 940, PROD_EST_2024	
usgs-mcs-2025.941.production-2023	production	silica-sand	mining	IND			2023	eq	11900			t	100	11900 metric tons		estimated	gross	51	usgs-mcs-2025	row 941, PROD_2023	
usgs-mcs-2025.941.production-2024	production	silica-sand	mining	IND			2024	eq	12000			t	1000	12000 metric tons		estimated	gross	51	usgs-mcs-2025	row 941, PROD_EST_2024	
usgs-mcs-2025.942.production-2023	production	silica-sand	mining	IDN			2023	eq	3540			t	10	3540 metric tons		estimated	gross	51	usgs-mcs-2025	row 942, PROD_2023	
usgs-mcs-2025.942.production-2024	production	silica-sand	mining	IDN			2024	eq	3500			t	100	3500 metric tons		estimated	gross	51	usgs-mcs-2025	row 942, PROD_EST_2024	
usgs-mcs-2025.943.production-2023	production	silica-sand	mining	ITA			2023	eq	33000			t	1000	33000 metric tons		estimated	gross	51	usgs-mcs-2025	row 943, PROD_2023	
usgs-mcs-2025.943.production-2024	production	silica-sand	mining	ITA			2024	eq	33000			t	1000	33000 metric tons		estimated	gross	51	usgs-mcs-2025	row 943, PROD_EST_2024	
usgs-mcs-2025.944.production-2023	production	silica-sand	mining	MYS			2023	eq	7000			t	100	7000 metric tons		estimated	gross	51	usgs-mcs-2025	row 944, PROD_2023	
usgs-mcs-2025.944.production-2024	production	silica-sand	mining	MYS			2024	eq	7000			t	100	7000 metric tons		estimated	gross	51	usgs-mcs-2025	row 944, PROD_EST_2024	
usgs-mcs-2025.945.production-2023	production	silica-sand	mining	MEX			2023	eq	2700			t	100	2700 metric tons		estimated	gross	51	usgs-mcs-2025	row 945, PROD_2023	
usgs-mcs-2025.945.production-2024	production	silica-sand	mining	MEX			2024	eq	2700			t	100	2700 metric tons		estimated	gross	51	usgs-mcs-2025	row 945, PROD_EST_2024	
usgs-mcs-2025.946.production-2023	production	silica-sand	mining	NLD			2023	eq	60000			t	1000	60000 metric tons		estimated	gross	51	usgs-mcs-2025	row 946, PROD_2023	
usgs-mcs-2025.946.production-2024	production	silica-sand	mining	NLD			2024	eq	60000			t	1000	60000 metric tons		estimated	gross	51	usgs-mcs-2025	row 946, PROD_EST_2024	
usgs-mcs-2025.947.production-2023	production	silica-sand	mining	POL			2023	eq	5930			t	10	5930 metric tons		estimated	gross	51	usgs-mcs-2025	row 947, PROD_2023	
usgs-mcs-2025.947.production-2024	production	silica-sand	mining	POL			2024	eq	5900			t	100	5900 metric tons		estimated	gross	51	usgs-mcs-2025	row 947, PROD_EST_2024	
usgs-mcs-2025.948.production-2023	production	silica-sand	mining	RUS			2023	eq	7300			t	100	7300 metric tons		estimated	gross	51	usgs-mcs-2025	row 948, PROD_2023	
usgs-mcs-2025.948.production-2024	production	silica-sand	mining	RUS			2024	eq	7300			t	100	7300 metric tons		estimated	gross	51	usgs-mcs-2025	row 948, PROD_EST_2024	
usgs-mcs-2025.949.production-2023	production	silica-sand	mining	SAU			2023	eq	2100			t	100	2100 metric tons		estimated	gross	51	usgs-mcs-2025	row 949, PROD_2023	
usgs-mcs-2025.949.production-2024	production	silica-sand	mining	SAU			2024	eq	2100			t	100	2100 metric tons		estimated	gross	51	usgs-mcs-2025	row 949, PROD_EST_2024	
usgs-mcs-2025.950.production-2023	production	silica-sand	mining	ESP			2023	eq	6600			t	100	6600 metric tons		estimated	gross	51	usgs-mcs-2025	row 950, PROD_2023	
usgs-mcs-2025.950.production-2024	production	silica-sand	mining	ESP			2024	eq	6000			t	100	6000 metric tons		estimated	gross	51	usgs-mcs-2025	row 950, PROD_EST_2024	
usgs-mcs-2025.951.production-2023	production	silica-sand	mining	TUR			2023	eq	13000			t	1000	13000 metric tons		estimated	gross	51	usgs-mcs-2025	row 951, PROD_2023	
usgs-mcs-2025.951.production-2024	production	silica-sand	mining	TUR			2024	eq	13000			t	1000	13000 metric tons		estimated	gross	51	usgs-mcs-2025	row 951, PROD_EST_2024	
usgs-mcs-2025.952.production-2023	production	silica-sand	mining	GBR			2023	eq	4900			t	100	4900 metric tons		estimated	gross	51	usgs-mcs-2025	row 952, PROD_2023	
usgs-mcs-2025.952.production-2024	production	silica-sand	mining	GBR			2024	eq	4900			t	100	4900 metric tons		estimated	gross	51	usgs-mcs-2025	row 952, PROD_EST_2024	
usgs-mcs-2025.953.production-2023	production	silica-sand	mining	OTHER-COUNTRIES			2023	eq	22700			t	100	22700 metric tons		estimated	gross	51	usgs-mcs-2025	row 953, PROD_2023	
usgs-mcs-2025.953.production-2024	production	silica-sand	mining	OTHER-COUNTRIES			2024	eq	23000			t	1000	23000 metric tons		estimated	gross	51	usgs-mcs-2025	row 953, PROD_EST_2024	
usgs-mcs-2025.954.production-2023	production	silica-sand	mining	WLD			2023	eq	446000			t	1000	446000 metric tons		estimated	gross	51	usgs-mcs-2025	row 954, PROD_2023	
usgs-mcs-2025.954.production-2024	production	silica-sand	mining	WLD			2024	eq	440000			t	10000	440000 metric tons		estimated	gross	51	usgs-mcs-2025	row 954, PROD_EST_2024	
usgs-mcs-2025.955.production-2023	production	selenium	refining	USA			2023								withheld	reported	as:Se	166	usgs-mcs-2025	row 955, PROD_2023	15
usgs-mcs-2025.955.production-2024	production	selenium	refining	USA			2024								withheld	estimated	as:Se	166	usgs-mcs-2025	row 955, PROD_EST_2024	15
usgs-mcs-2025.955.reserves	reserves	selenium		USA			2024	eq	10000			t	1000	10000 metric tons		estimated	as:Se	167	usgs-mcs-2025	row 955, RESERVES_2024	
usgs-mcs-2025.956.production-2023	production	selenium	refining	BEL			2023	eq	200			t	10	200 metric tons		reported	as:Se	166	usgs-mcs-2025	row 956, PROD_2023	
usgs-mcs-2025.956.production-2024	production	selenium	refining	BEL			2024	eq	200			t	10	200 metric tons		estimated	as:Se	166	usgs-mcs-2025	row 956, PROD_EST_2024	
usgs-mcs-2025.956.reserves	reserves	selenium		BEL			2024								not-reported	estimated	as:Se	167	usgs-mcs-2025	row 956, RESERVES_2024	3
usgs-mcs-2025.957.production-2023	production	selenium	refining	CAN			2023	eq	130			t	10	130 metric tons		reported	as:Se	166	usgs-mcs-2025	row 957, PROD_2023	
usgs-mcs-2025.957.production-2024	production	selenium	refining	CAN			2024	eq	130			t	10	130 metric tons		estimated	as:Se	166	usgs-mcs-2025	row 957, PROD_EST_2024	
usgs-mcs-2025.957.reserves	reserves	selenium		CAN			2024	eq	6500			t	100	6500 metric tons		estimated	as:Se	167	usgs-mcs-2025	row 957, RESERVES_2024	
usgs-mcs-2025.958.production-2023	production	selenium	refining	CHN			2023	eq	1780			t	10	1780 metric tons		reported	as:Se	166	usgs-mcs-2025	row 958, PROD_2023	26
usgs-mcs-2025.958.production-2024	production	selenium	refining	CHN			2024	eq	1800			t	100	1800 metric tons		estimated	as:Se	166	usgs-mcs-2025	row 958, PROD_EST_2024	26
usgs-mcs-2025.958.reserves	reserves	selenium		CHN			2024	eq	5000			t	100	5000 metric tons		estimated	as:Se	167	usgs-mcs-2025	row 958, RESERVES_2024	
usgs-mcs-2025.959.production-2023	production	selenium	refining	FIN			2023	eq	122			t	1	122 metric tons		reported	as:Se	166	usgs-mcs-2025	row 959, PROD_2023	168
usgs-mcs-2025.959.production-2024	production	selenium	refining	FIN			2024	eq	170			t	10	170 metric tons		estimated	as:Se	166	usgs-mcs-2025	row 959, PROD_EST_2024	168
usgs-mcs-2025.959.reserves	reserves	selenium		FIN			2024	eq	300			t	10	300 metric tons		estimated	as:Se	167	usgs-mcs-2025	row 959, RESERVES_2024	
usgs-mcs-2025.960.production-2023	production	selenium	refining	DEU			2023	eq	50			t	1	50 metric tons		reported	as:Se	166	usgs-mcs-2025	row 960, PROD_2023	
usgs-mcs-2025.960.production-2024	production	selenium	refining	DEU			2024	eq	50			t	1	50 metric tons		estimated	as:Se	166	usgs-mcs-2025	row 960, PROD_EST_2024	
usgs-mcs-2025.960.reserves	reserves	selenium		DEU			2024								not-reported	estimated	as:Se	167	usgs-mcs-2025	row 960, RESERVES_2024	3
usgs-mcs-2025.961.production-2023	production	selenium	refining	IND			2023	eq	14			t	1	14 metric tons		reported	as:Se	166	usgs-mcs-2025	row 961, PROD_2023	
usgs-mcs-2025.961.production-2024	production	selenium	refining	IND			2024	eq	14			t	1	14 metric tons		estimated	as:Se	166	usgs-mcs-2025	row 961, PROD_EST_2024	
usgs-mcs-2025.961.reserves	reserves	selenium		IND			2024	eq	500			t	10	500 metric tons		estimated	as:Se	167	usgs-mcs-2025	row 961, RESERVES_2024	
usgs-mcs-2025.962.production-2023	production	selenium	refining	JPN			2023	eq	680			t	10	680 metric tons		reported	as:Se	166	usgs-mcs-2025	row 962, PROD_2023	
usgs-mcs-2025.962.production-2024	production	selenium	refining	JPN			2024	eq	710			t	10	710 metric tons		estimated	as:Se	166	usgs-mcs-2025	row 962, PROD_EST_2024	
usgs-mcs-2025.962.reserves	reserves	selenium		JPN			2024								not-reported	estimated	as:Se	167	usgs-mcs-2025	row 962, RESERVES_2024	3
usgs-mcs-2025.963.production-2023	production	selenium	refining	PER			2023	eq	50			t	1	50 metric tons		reported	as:Se	166	usgs-mcs-2025	row 963, PROD_2023	26
usgs-mcs-2025.963.production-2024	production	selenium	refining	PER			2024	eq	50			t	1	50 metric tons		estimated	as:Se	166	usgs-mcs-2025	row 963, PROD_EST_2024	26
usgs-mcs-2025.963.reserves	reserves	selenium		PER			2024	eq	16000			t	1000	16000 metric tons		estimated	as:Se	167	usgs-mcs-2025	row 963, RESERVES_2024	
usgs-mcs-2025.964.production-2023	production	selenium	refining	POL			2023	eq	74			t	1	74 metric tons		reported	as:Se	166	usgs-mcs-2025	row 964, PROD_2023	26
usgs-mcs-2025.964.production-2024	production	selenium	refining	POL			2024	eq	74			t	1	74 metric tons		estimated	as:Se	166	usgs-mcs-2025	row 964, PROD_EST_2024	26
usgs-mcs-2025.964.reserves	reserves	selenium		POL			2024	eq	3000			t	100	3000 metric tons		estimated	as:Se	167	usgs-mcs-2025	row 964, RESERVES_2024	
usgs-mcs-2025.965.production-2023	production	selenium	refining	RUS			2023	eq	350			t	10	350 metric tons		reported	as:Se	166	usgs-mcs-2025	row 965, PROD_2023	
usgs-mcs-2025.965.production-2024	production	selenium	refining	RUS			2024	eq	340			t	10	340 metric tons		estimated	as:Se	166	usgs-mcs-2025	row 965, PROD_EST_2024	
usgs-mcs-2025.965.reserves	reserves	selenium		RUS			2024	eq	26000			t	1000	26000 metric tons		estimated	as:Se	167	usgs-mcs-2025	row 965, RESERVES_2024	
usgs-mcs-2025.966.production-2023	production	selenium	refining	SRB			2023	eq	24			t	1	24 metric tons		reported	as:Se	166	usgs-mcs-2025	row 966, PROD_2023	
usgs-mcs-2025.966.production-2024	production	selenium	refining	SRB			2024	eq	60			t	1	60 metric tons		estimated	as:Se	166	usgs-mcs-2025	row 966, PROD_EST_2024	
usgs-mcs-2025.966.reserves	reserves	selenium		SRB			2024								not-reported	estimated	as:Se	167	usgs-mcs-2025	row 966, RESERVES_2024	7
usgs-mcs-2025.967.production-2023	production	selenium	refining	ZAF			2023	eq	9			t	1	9 metric tons		reported	as:Se	166	usgs-mcs-2025	row 967, PROD_2023	
usgs-mcs-2025.967.production-2024	production	selenium	refining	ZAF			2024	eq	9			t	1	9 metric tons		estimated	as:Se	166	usgs-mcs-2025	row 967, PROD_EST_2024	
usgs-mcs-2025.967.reserves	reserves	selenium		ZAF			2024								not-reported	estimated	as:Se	167	usgs-mcs-2025	row 967, RESERVES_2024	7
usgs-mcs-2025.968.production-2023	production	selenium	refining	SWE			2023	eq	4			t	1	4 metric tons		reported	as:Se	166	usgs-mcs-2025	row 968, PROD_2023	
usgs-mcs-2025.968.production-2024	production	selenium	refining	SWE			2024								not-reported	estimated	as:Se	166	usgs-mcs-2025	row 968, PROD_EST_2024	3
usgs-mcs-2025.968.reserves	reserves	selenium		SWE			2024	eq	500			t	10	500 metric tons		estimated	as:Se	167	usgs-mcs-2025	row 968, RESERVES_2024	
usgs-mcs-2025.969.production-2023	production	selenium	refining	TUR			2023	eq	50			t	1	50 metric tons		reported	as:Se	166	usgs-mcs-2025	row 969, PROD_2023	
usgs-mcs-2025.969.production-2024	production	selenium	refining	TUR			2024	eq	50			t	1	50 metric tons		estimated	as:Se	166	usgs-mcs-2025	row 969, PROD_EST_2024	
usgs-mcs-2025.969.reserves	reserves	selenium		TUR			2024								not-reported	estimated	as:Se	167	usgs-mcs-2025	row 969, RESERVES_2024	7
usgs-mcs-2025.970.production-2023	production	selenium	refining	UZB			2023	eq	2			t	1	2 metric tons		reported	as:Se	166	usgs-mcs-2025	row 970, PROD_2023	
usgs-mcs-2025.970.production-2024	production	selenium	refining	UZB			2024	eq	2			t	1	2 metric tons		estimated	as:Se	166	usgs-mcs-2025	row 970, PROD_EST_2024	
usgs-mcs-2025.970.reserves	reserves	selenium		UZB			2024								not-reported	estimated	as:Se	167	usgs-mcs-2025	row 970, RESERVES_2024	7
usgs-mcs-2025.971.reserves	reserves	selenium		OTHER-COUNTRIES			2024	eq	24000			t	1000	24000 metric tons		estimated	as:Se	167	usgs-mcs-2025	row 971, RESERVES_2024	
usgs-mcs-2025.972.production-2023	production	selenium	refining	WLD			2023	eq	3530			t	10	3530 metric tons		reported	as:Se	166	usgs-mcs-2025	row 972, PROD_2023	23
usgs-mcs-2025.972.production-2024	production	selenium	refining	WLD			2024	eq	3700			t	100	3700 metric tons		estimated	as:Se	166	usgs-mcs-2025	row 972, PROD_EST_2024	23
usgs-mcs-2025.972.reserves	reserves	selenium		WLD			2024	eq	92000			t	1000	92000 metric tons		estimated	as:Se	167	usgs-mcs-2025	row 972, RESERVES_2024	
usgs-mcs-2025.973.production-2023	production	ferrosilicon	refining	USA			2023								withheld	reported	as:Si	169	usgs-mcs-2025	row 973, PROD_2023	15
usgs-mcs-2025.973.production-2024	production	ferrosilicon	refining	USA			2024								withheld	estimated	as:Si	169	usgs-mcs-2025	row 973, PROD_EST_2024	15
usgs-mcs-2025.974.production-2023	production	ferrosilicon	refining	AUS			2023								not-reported	reported	as:Si	169	usgs-mcs-2025	row 974, PROD_2023	3
usgs-mcs-2025.974.production-2024	production	ferrosilicon	refining	AUS			2024								not-reported	estimated	as:Si	169	usgs-mcs-2025	row 974, PROD_EST_2024	3
usgs-mcs-2025.975.production-2023	production	ferrosilicon	refining	BTN			2023	eq	82000			t	1000	82 thousand metric tons		reported	as:Si	169	usgs-mcs-2025	row 975, PROD_2023	
usgs-mcs-2025.975.production-2024	production	ferrosilicon	refining	BTN			2024	eq	80000			t	1000	80 thousand metric tons		estimated	as:Si	169	usgs-mcs-2025	row 975, PROD_EST_2024	
usgs-mcs-2025.976.production-2023	production	ferrosilicon	refining	BRA			2023	eq	190000			t	10000	190 thousand metric tons		reported	as:Si	169	usgs-mcs-2025	row 976, PROD_2023	
usgs-mcs-2025.976.production-2024	production	ferrosilicon	refining	BRA			2024	eq	200000			t	10000	200 thousand metric tons		estimated	as:Si	169	usgs-mcs-2025	row 976, PROD_EST_2024	
usgs-mcs-2025.977.production-2023	production	ferrosilicon	refining	CAN			2023	eq	23000			t	1000	23 thousand metric tons		reported	as:Si	169	usgs-mcs-2025	row 977, PROD_2023	
usgs-mcs-2025.977.production-2024	production	ferrosilicon	refining	CAN			2024	eq	20000			t	1000	20 thousand metric tons		estimated	as:Si	169	usgs-mcs-2025	row 977, PROD_EST_2024	
usgs-mcs-2025.978.production-2023	production	ferrosilicon	refining	CHN			2023	eq	3640000			t	10000	3640 thousand metric tons		reported	as:Si	169	usgs-mcs-2025	row 978, PROD_2023	
usgs-mcs-2025.978.production-2024	production	ferrosilicon	refining	CHN			2024	eq	3500000			t	100000	3500 thousand metric tons		estimated	as:Si	169	usgs-mcs-2025	row 978, PROD_EST_2024	
usgs-mcs-2025.979.production-2023	production	ferrosilicon	refining	FRA			2023	eq	23000			t	1000	23 thousand metric tons		reported	as:Si	169	usgs-mcs-2025	row 979, PROD_2023	
usgs-mcs-2025.979.production-2024	production	ferrosilicon	refining	FRA			2024	eq	20000			t	1000	20 thousand metric tons		estimated	as:Si	169	usgs-mcs-2025	row 979, PROD_EST_2024	
usgs-mcs-2025.980.production-2023	production	ferrosilicon	refining	DEU			2023								not-reported	reported	as:Si	169	usgs-mcs-2025	row 980, PROD_2023	3
usgs-mcs-2025.980.production-2024	production	ferrosilicon	refining	DEU			2024								not-reported	estimated	as:Si	169	usgs-mcs-2025	row 980, PROD_EST_2024	3
usgs-mcs-2025.981.production-2023	production	ferrosilicon	refining	ISL			2023	eq	73000			t	1000	73 thousand metric tons		reported	as:Si	169	usgs-mcs-2025	row 981, PROD_2023	
usgs-mcs-2025.981.production-2024	production	ferrosilicon	refining	ISL			2024	eq	70000			t	1000	70 thousand metric tons		estimated	as:Si	169	usgs-mcs-2025	row 981, PROD_EST_2024	
usgs-mcs-2025.982.production-2023	production	ferrosilicon	refining	IND			2023	eq	59000			t	1000	59 thousand metric tons		reported	as:Si	169	usgs-mcs-2025	row 982, PROD_2023	
usgs-mcs-2025.982.production-2024	production	ferrosilicon	refining	IND			2024	eq	60000			t	1000	60 thousand metric tons		estimated	as:Si	169	usgs-mcs-2025	row 982, PROD_EST_2024	
usgs-mcs-2025.983.production-2023	production	ferrosilicon	refining	KAZ			2023	eq	127000			t	1000	127 thousand metric tons		reported	as:Si	169	usgs-mcs-2025	row 983, PROD_2023	
usgs-mcs-2025.983.production-2024	production	ferrosilicon	refining	KAZ			2024	eq	130000			t	10000	130 thousand metric tons		estimated	as:Si	169	usgs-mcs-2025	row 983, PROD_EST_2024	
usgs-mcs-2025.984.production-2023	production	ferrosilicon	refining	MYS			2023	eq	91000			t	1000	91 thousand metric tons		reported	as:Si	169	usgs-mcs-2025	row 984, PROD_2023	
usgs-mcs-2025.984.production-2024	production	ferrosilicon	refining	MYS			2024	eq	130000			t	10000	130 thousand metric tons		estimated	as:Si	169	usgs-mcs-2025	row 984, PROD_EST_2024	
usgs-mcs-2025.985.production-2023	production	ferrosilicon	refining	NOR			2023	eq	176000			t	1000	176 thousand metric tons		reported	as:Si	169	usgs-mcs-2025	row 985, PROD_2023	
usgs-mcs-2025.985.production-2024	production	ferrosilicon	refining	NOR			2024	eq	180000			t	10000	180 thousand metric tons		estimated	as:Si	169	usgs-mcs-2025	row 985, PROD_EST_2024	
usgs-mcs-2025.986.production-2023	production	ferrosilicon	refining	POL			2023	eq	33000			t	1000	33 thousand metric tons		reported	as:Si	169	usgs-mcs-2025	row 986, PROD_2023	
usgs-mcs-2025.986.production-2024	production	ferrosilicon	refining	POL			2024	eq	30000			t	1000	30 thousand metric tons		estimated	as:Si	169	usgs-mcs-2025	row 986, PROD_EST_2024	
usgs-mcs-2025.987.production-2023	production	ferrosilicon	refining	RUS			2023	eq	473000			t	1000	473 thousand metric tons		reported	as:Si	169	usgs-mcs-2025	row 987, PROD_2023	
usgs-mcs-2025.987.production-2024	production	ferrosilicon	refining	RUS			2024	eq	470000			t	10000	470 thousand metric tons		estimated	as:Si	169	usgs-mcs-2025	row 987, PROD_EST_2024	
usgs-mcs-2025.988.production-2023	production	ferrosilicon	refining	ZAF			2023	eq	37000			t	1000	37 thousand metric tons		reported	as:Si	169	usgs-mcs-2025	row 988, PROD_2023	
usgs-mcs-2025.988.production-2024	production	ferrosilicon	refining	ZAF			2024	eq	40000			t	1000	40 thousand metric tons		estimated	as:Si	169	usgs-mcs-2025	row 988, PROD_EST_2024	
usgs-mcs-2025.989.production-2023	production	ferrosilicon	refining	ESP			2023	eq	44000			t	1000	44 thousand metric tons		reported	as:Si	169	usgs-mcs-2025	row 989, PROD_2023	
usgs-mcs-2025.989.production-2024	production	ferrosilicon	refining	ESP			2024	eq	40000			t	1000	40 thousand metric tons		estimated	as:Si	169	usgs-mcs-2025	row 989, PROD_EST_2024	
usgs-mcs-2025.990.production-2023	production	ferrosilicon	refining	OTHER-COUNTRIES			2023	eq	119000			t	1000	119 thousand metric tons		reported	as:Si	169	usgs-mcs-2025	row 990, PROD_2023	
usgs-mcs-2025.990.production-2024	production	ferrosilicon	refining	OTHER-COUNTRIES			2024	eq	130000			t	10000	130 thousand metric tons		estimated	as:Si	169	usgs-mcs-2025	row 990, PROD_EST_2024	
usgs-mcs-2025.991.production-2023	production	ferrosilicon	refining	WLD			2023	eq	5190000			t	10000	5190 thousand metric tons		reported	as:Si	169	usgs-mcs-2025	row 991, PROD_2023	
usgs-mcs-2025.991.production-2024	production	ferrosilicon	refining	WLD			2024	eq	5100000			t	100000	5100 thousand metric tons		estimated	as:Si	169	usgs-mcs-2025	row 991, PROD_EST_2024	
usgs-mcs-2025.992.production-2023	production	silicon	refining	USA			2023								withheld	reported	gross	170	usgs-mcs-2025	row 992, PROD_2023	15
usgs-mcs-2025.992.production-2024	production	silicon	refining	USA			2024								withheld	estimated	gross	170	usgs-mcs-2025	row 992, PROD_EST_2024	15
usgs-mcs-2025.993.production-2023	production	silicon	refining	AUS			2023	eq	39000			t	1000	39 thousand metric tons		reported	gross	170	usgs-mcs-2025	row 993, PROD_2023	
usgs-mcs-2025.993.production-2024	production	silicon	refining	AUS			2024	eq	40000			t	1000	40 thousand metric tons		estimated	gross	170	usgs-mcs-2025	row 993, PROD_EST_2024	
usgs-mcs-2025.994.production-2023	production	silicon	refining	BTN			2023								not-reported	reported	gross	170	usgs-mcs-2025	row 994, PROD_2023	3
usgs-mcs-2025.994.production-2024	production	silicon	refining	BTN			2024								not-reported	estimated	gross	170	usgs-mcs-2025	row 994, PROD_EST_2024	3
usgs-mcs-2025.995.production-2023	production	silicon	refining	BRA			2023	eq	196000			t	1000	196 thousand metric tons		reported	gross	170	usgs-mcs-2025	row 995, PROD_2023	
usgs-mcs-2025.995.production-2024	production	silicon	refining	BRA			2024	eq	190000			t	10000	190 thousand metric tons		estimated	gross	170	usgs-mcs-2025	row 995, PROD_EST_2024	
usgs-mcs-2025.996.production-2023	production	silicon	refining	CAN			2023	eq	29000			t	1000	29 thousand metric tons		reported	gross	170	usgs-mcs-2025	row 996, PROD_2023	
usgs-mcs-2025.996.production-2024	production	silicon	refining	CAN			2024	eq	30000			t	1000	30 thousand metric tons		estimated	gross	170	usgs-mcs-2025	row 996, PROD_EST_2024	
usgs-mcs-2025.997.production-2023	production	silicon	refining	CHN			2023	eq	3630000			t	10000	3630 thousand metric tons		reported	gross	170	usgs-mcs-2025	row 997, PROD_2023	
usgs-mcs-2025.997.production-2024	production	silicon	refining	CHN			2024	eq	3900000			t	100000	3900 thousand metric tons		estimated	gross	170	usgs-mcs-2025	row 997, PROD_EST_2024	
usgs-mcs-2025.998.production-2023	production	silicon	refining	FRA			2023	eq	90000			t	1000	90 thousand metric tons		reported	gross	170	usgs-mcs-2025	row 998, PROD_2023	
usgs-mcs-2025.998.production-2024	production	silicon	refining	FRA			2024	eq	90000			t	1000	90 thousand metric tons		estimated	gross	170	usgs-mcs-2025	row 998, PROD_EST_2024	
usgs-mcs-2025.999.production-2023	production	silicon	refining	DEU			2023	eq	59000			t	1000	59 thousand metric tons		reported	gross	170	usgs-mcs-2025	row 999, PROD_2023	
usgs-mcs-2025.999.production-2024	production	silicon	refining	DEU			2024	eq	60000			t	1000	60 thousand metric tons		estimated	gross	170	usgs-mcs-2025	row 999, PROD_EST_2024	
usgs-mcs-2025.1000.production-2023	production	silicon	refining	ISL			2023	eq	24000			t	1000	24 thousand metric tons		reported	gross	170	usgs-mcs-2025	row 1000, PROD_2023	
usgs-mcs-2025.1000.production-2024	production	silicon	refining	ISL			2024	eq	20000			t	1000	20 thousand metric tons		estimated	gross	170	usgs-mcs-2025	row 1000, PROD_EST_2024	
usgs-mcs-2025.1001.production-2023	production	silicon	refining	IND			2023								not-reported	reported	gross	170	usgs-mcs-2025	row 1001, PROD_2023	3
usgs-mcs-2025.1001.production-2024	production	silicon	refining	IND			2024								not-reported	estimated	gross	170	usgs-mcs-2025	row 1001, PROD_EST_2024	3
usgs-mcs-2025.1002.production-2023	production	silicon	refining	KAZ			2023	eq	7000			t	1000	7 thousand metric tons		reported	gross	170	usgs-mcs-2025	row 1002, PROD_2023	
usgs-mcs-2025.1002.production-2024	production	silicon	refining	KAZ			2024	eq	7000			t	1000	7 thousand metric tons		estimated	gross	170	usgs-mcs-2025	row 1002, PROD_EST_2024	
usgs-mcs-2025.1003.production-2023	production	silicon	refining	MYS			2023								not-reported	reported	gross	170	usgs-mcs-2025	row 1003, PROD_2023	3
usgs-mcs-2025.1003.production-2024	production	silicon	refining	MYS			2024								not-reported	estimated	gross	170	usgs-mcs-2025	row 1003, PROD_EST_2024	3
usgs-mcs-2025.1004.production-2023	production	silicon	refining	NOR			2023	eq	123000			t	1000	123 thousand metric tons		reported	gross	170	usgs-mcs-2025	row 1004, PROD_2023	
usgs-mcs-2025.1004.production-2024	production	silicon	refining	NOR			2024	eq	120000			t	10000	120 thousand metric tons		estimated	gross	170	usgs-mcs-2025	row 1004, PROD_EST_2024	
usgs-mcs-2025.1005.production-2023	production	silicon	refining	POL			2023								not-reported	reported	gross	170	usgs-mcs-2025	row 1005, PROD_2023	3
usgs-mcs-2025.1005.production-2024	production	silicon	refining	POL			2024								not-reported	estimated	gross	170	usgs-mcs-2025	row 1005, PROD_EST_2024	3
usgs-mcs-2025.1006.production-2023	production	silicon	refining	RUS			2023	eq	54000			t	1000	54 thousand metric tons		reported	gross	170	usgs-mcs-2025	row 1006, PROD_2023	
usgs-mcs-2025.1006.production-2024	production	silicon	refining	RUS			2024	eq	50000			t	1000	50 thousand metric tons		estimated	gross	170	usgs-mcs-2025	row 1006, PROD_EST_2024	
usgs-mcs-2025.1007.production-2023	production	silicon	refining	ZAF			2023	eq	13000			t	1000	13 thousand metric tons		reported	gross	170	usgs-mcs-2025	row 1007, PROD_2023	
usgs-mcs-2025.1007.production-2024	production	silicon	refining	ZAF			2024	eq	10000			t	1000	10 thousand metric tons		estimated	gross	170	usgs-mcs-2025	row 1007, PROD_EST_2024	
usgs-mcs-2025.1008.production-2023	production	silicon	refining	ESP			2023	eq	5000			t	1000	5 thousand metric tons		reported	gross	170	usgs-mcs-2025	row 1008, PROD_2023	
usgs-mcs-2025.1008.production-2024	production	silicon	refining	ESP			2024	eq	5000			t	1000	5 thousand metric tons		estimated	gross	170	usgs-mcs-2025	row 1008, PROD_EST_2024	
usgs-mcs-2025.1009.production-2023	production	silicon	refining	OTHER-COUNTRIES			2023	eq	11000			t	1000	11 thousand metric tons		reported	gross	170	usgs-mcs-2025	row 1009, PROD_2023	
usgs-mcs-2025.1009.production-2024	production	silicon	refining	OTHER-COUNTRIES			2024	eq	78000			t	1000	78 thousand metric tons		estimated	gross	170	usgs-mcs-2025	row 1009, PROD_EST_2024	
usgs-mcs-2025.1010.production-2023	production	silicon	refining	WLD			2023	eq	4280000			t	10000	4280 thousand metric tons		reported	gross	170	usgs-mcs-2025	row 1010, PROD_2023	
usgs-mcs-2025.1010.production-2024	production	silicon	refining	WLD			2024	eq	4600000			t	100000	4600 thousand metric tons		estimated	gross	170	usgs-mcs-2025	row 1010, PROD_EST_2024	
usgs-mcs-2025.1011.production-2023	production	silver	mining	USA			2023	eq	1020			t	10	1020 metric tons		reported	as:Ag	171	usgs-mcs-2025	row 1011, PROD_2023	
usgs-mcs-2025.1011.production-2024	production	silver	mining	USA			2024	eq	1100			t	100	1100 metric tons		estimated	as:Ag	171	usgs-mcs-2025	row 1011, PROD_EST_2024	
usgs-mcs-2025.1011.reserves	reserves	silver		USA			2024	eq	23000			t	1000	23000 metric tons		estimated	as:Ag	172	usgs-mcs-2025	row 1011, RESERVES_2024	
usgs-mcs-2025.1012.production-2023	production	silver	mining	ARG			2023	eq	808			t	1	808 metric tons		reported	as:Ag	171	usgs-mcs-2025	row 1012, PROD_2023	
usgs-mcs-2025.1012.production-2024	production	silver	mining	ARG			2024	eq	800			t	10	800 metric tons		estimated	as:Ag	171	usgs-mcs-2025	row 1012, PROD_EST_2024	
usgs-mcs-2025.1012.reserves	reserves	silver		ARG			2024	eq	6500			t	100	6500 metric tons		estimated	as:Ag	172	usgs-mcs-2025	row 1012, RESERVES_2024	
usgs-mcs-2025.1013.production-2023	production	silver	mining	AUS			2023	eq	1030			t	10	1030 metric tons		reported	as:Ag	171	usgs-mcs-2025	row 1013, PROD_2023	
usgs-mcs-2025.1013.production-2024	production	silver	mining	AUS			2024	eq	1000			t	100	1000 metric tons		estimated	as:Ag	171	usgs-mcs-2025	row 1013, PROD_EST_2024	
usgs-mcs-2025.1013.reserves	reserves	silver		AUS			2024	eq	94000			t	1000	94000 metric tons		estimated	as:Ag	172	usgs-mcs-2025	row 1013, RESERVES_2024	173
usgs-mcs-2025.1014.production-2023	production	silver	mining	BOL			2023	eq	1350			t	10	1350 metric tons		reported	as:Ag	171	usgs-mcs-2025	row 1014, PROD_2023	
usgs-mcs-2025.1014.production-2024	production	silver	mining	BOL			2024	eq	1300			t	100	1300 metric tons		estimated	as:Ag	171	usgs-mcs-2025	row 1014, PROD_EST_2024	
usgs-mcs-2025.1014.reserves	reserves	silver		BOL			2024	eq	22000			t	1000	22000 metric tons		estimated	as:Ag	172	usgs-mcs-2025	row 1014, RESERVES_2024	
usgs-mcs-2025.1015.production-2023	production	silver	mining	CHL			2023	eq	1260			t	10	1260 metric tons		reported	as:Ag	171	usgs-mcs-2025	row 1015, PROD_2023	
usgs-mcs-2025.1015.production-2024	production	silver	mining	CHL			2024	eq	1200			t	100	1200 metric tons		estimated	as:Ag	171	usgs-mcs-2025	row 1015, PROD_EST_2024	
usgs-mcs-2025.1015.reserves	reserves	silver		CHL			2024	eq	26000			t	1000	26000 metric tons		estimated	as:Ag	172	usgs-mcs-2025	row 1015, RESERVES_2024	
usgs-mcs-2025.1016.production-2023	production	silver	mining	CAN			2023	eq	306			t	1	306 metric tons		reported	as:Ag	171	usgs-mcs-2025	row 1016, PROD_2023	
usgs-mcs-2025.1016.production-2024	production	silver	mining	CAN			2024	eq	300			t	10	300 metric tons		estimated	as:Ag	171	usgs-mcs-2025	row 1016, PROD_EST_2024	
usgs-mcs-2025.1016.reserves	reserves	silver		CAN			2024	eq	4900			t	100	4900 metric tons		estimated	as:Ag	172	usgs-mcs-2025	row 1016, RESERVES_2024	
usgs-mcs-2025.1017.production-2023	production	silver	mining	CHN			2023	eq	3400			t	100	3400 metric tons		reported	as:Ag	171	usgs-mcs-2025	row 1017, PROD_2023	
usgs-mcs-2025.1017.production-2024	production	silver	mining	CHN			2024	eq	3300			t	100	3300 metric tons		estimated	as:Ag	171	usgs-mcs-2025	row 1017, PROD_EST_2024	
usgs-mcs-2025.1017.reserves	reserves	silver		CHN			2024	eq	70000			t	1000	70000 metric tons		estimated	as:Ag	172	usgs-mcs-2025	row 1017, RESERVES_2024	
usgs-mcs-2025.1018.production-2023	production	silver	mining	IND			2023	eq	813			t	1	813 metric tons		reported	as:Ag	171	usgs-mcs-2025	row 1018, PROD_2023	
usgs-mcs-2025.1018.production-2024	production	silver	mining	IND			2024	eq	800			t	10	800 metric tons		estimated	as:Ag	171	usgs-mcs-2025	row 1018, PROD_EST_2024	
usgs-mcs-2025.1018.reserves	reserves	silver		IND			2024	eq	8000			t	100	8000 metric tons		estimated	as:Ag	172	usgs-mcs-2025	row 1018, RESERVES_2024	
usgs-mcs-2025.1019.production-2023	production	silver	mining	KAZ			2023	eq	985			t	1	985 metric tons		reported	as:Ag	171	usgs-mcs-2025	row 1019, PROD_2023	
usgs-mcs-2025.1019.production-2024	production	silver	mining	KAZ			2024	eq	1000			t	100	1000 metric tons		estimated	as:Ag	171	usgs-mcs-2025	row 1019, PROD_EST_2024	
usgs-mcs-2025.1019.reserves	reserves	silver		KAZ			2024								not-reported	estimated	as:Ag	172	usgs-mcs-2025	row 1019, RESERVES_2024	7
usgs-mcs-2025.1020.production-2023	production	silver	mining	MEX			2023	eq	6290			t	10	6290 metric tons		reported	as:Ag	171	usgs-mcs-2025	row 1020, PROD_2023	
usgs-mcs-2025.1020.production-2024	production	silver	mining	MEX			2024	eq	6300			t	100	6300 metric tons		estimated	as:Ag	171	usgs-mcs-2025	row 1020, PROD_EST_2024	
usgs-mcs-2025.1020.reserves	reserves	silver		MEX			2024	eq	37000			t	1000	37000 metric tons		estimated	as:Ag	172	usgs-mcs-2025	row 1020, RESERVES_2024	
usgs-mcs-2025.1021.production-2023	production	silver	mining	PER			2023	eq	3200			t	100	3200 metric tons		reported	as:Ag	171	usgs-mcs-2025	row 1021, PROD_2023	
usgs-mcs-2025.1021.production-2024	production	silver	mining	PER			2024	eq	3100			t	100	3100 metric tons		estimated	as:Ag	171	usgs-mcs-2025	row 1021, PROD_EST_2024	
usgs-mcs-2025.1021.reserves	reserves	silver		PER			2024	eq	140000			t	10000	140000 metric tons		estimated	as:Ag	172	usgs-mcs-2025	row 1021, RESERVES_2024	
usgs-mcs-2025.1022.production-2023	production	silver	mining	POL			2023	eq	1320			t	10	1320 metric tons		reported	as:Ag	171	usgs-mcs-2025	row 1022, PROD_2023	
usgs-mcs-2025.1022.production-2024	production	silver	mining	POL			2024	eq	1300			t	100	1300 metric tons		estimated	as:Ag	171	usgs-mcs-2025	row 1022, PROD_EST_2024	
usgs-mcs-2025.1022.reserves	reserves	silver		POL			2024	eq	61000			t	1000	61000 metric tons		estimated	as:Ag	172	usgs-mcs-2025	row 1022, RESERVES_2024	
usgs-mcs-2025.1023.production-2023	production	silver	mining	RUS			2023	eq	1240			t	10	1240 metric tons		reported	as:Ag	171	usgs-mcs-2025	row 1023, PROD_2023	
usgs-mcs-2025.1023.production-2024	production	silver	mining	RUS			2024	eq	1200			t	100	1200 metric tons		estimated	as:Ag	171	usgs-mcs-2025	row 1023, PROD_EST_2024	
usgs-mcs-2025.1023.reserves	reserves	silver		RUS			2024	eq	92000			t	1000	92000 metric tons		estimated	as:Ag	172	usgs-mcs-2025	row 1023, RESERVES_2024	
usgs-mcs-2025.1024.production-2023	production	silver	mining	SWE			2023	eq	404			t	1	404 metric tons		reported	as:Ag	171	usgs-mcs-2025	row 1024, PROD_2023	
usgs-mcs-2025.1024.production-2024	production	silver	mining	SWE			2024	eq	400			t	10	400 metric tons		estimated	as:Ag	171	usgs-mcs-2025	row 1024, PROD_EST_2024	
usgs-mcs-2025.1024.reserves	reserves	silver		SWE			2024								not-reported	estimated	as:Ag	172	usgs-mcs-2025	row 1024, RESERVES_2024	7
usgs-mcs-2025.1025.production-2023	production	silver	mining	OTHER-COUNTRIES			2023	eq	2050			t	10	2050 metric tons		reported	as:Ag	171	usgs-mcs-2025	row 1025, PROD_2023	
usgs-mcs-2025.1025.production-2024	production	silver	mining	OTHER-COUNTRIES			2024	eq	2100			t	100	2100 metric tons		estimated	as:Ag	171	usgs-mcs-2025	row 1025, PROD_EST_2024	
usgs-mcs-2025.1025.reserves	reserves	silver		OTHER-COUNTRIES			2024	eq	57000			t	1000	57000 metric tons		estimated	as:Ag	172	usgs-mcs-2025	row 1025, RESERVES_2024	
usgs-mcs-2025.1026.production-2023	production	silver	mining	WLD			2023	eq	25476			t	1	25476 metric tons		reported	as:Ag	171	usgs-mcs-2025	row 1026, PROD_2023	
usgs-mcs-2025.1026.production-2024	production	silver	mining	WLD			2024	eq	25200			t	100	25200 metric tons		estimated	as:Ag	171	usgs-mcs-2025	row 1026, PROD_EST_2024	
usgs-mcs-2025.1026.reserves	reserves	silver		WLD			2024	eq	640000			t	10000	640000 metric tons		estimated	as:Ag	172	usgs-mcs-2025	row 1026, RESERVES_2024	
usgs-mcs-2025.1027.production-2023	production	soda-ash	mining	USA			2023	eq	10900000			t	100000	10900 thousand metric tons		reported	gross	174	usgs-mcs-2025	row 1027, PROD_2023	
usgs-mcs-2025.1027.production-2024	production	soda-ash	mining	USA			2024	eq	12000000			t	1000000	12000 thousand metric tons		estimated	gross	174	usgs-mcs-2025	row 1027, PROD_EST_2024	
usgs-mcs-2025.1027.reserves	reserves	soda-ash		USA			2024	eq	23000000000			t	1000000000	23000000 thousand metric tons		estimated	gross	175	usgs-mcs-2025	row 1027, RESERVES_2024	
usgs-mcs-2025.1028.production-2023	production	soda-ash	mining	BWA			2023	eq	262000			t	1000	262 thousand metric tons		reported	gross	176	usgs-mcs-2025	row 1028, PROD_2023	
usgs-mcs-2025.1028.production-2024	production	soda-ash	mining	BWA			2024	eq	270000			t	10000	270 thousand metric tons		estimated	gross	176	usgs-mcs-2025	row 1028, PROD_EST_2024	
usgs-mcs-2025.1028.reserves	reserves	soda-ash		BWA			2024	eq	16000000			t	1000000	16000 thousand metric tons		estimated	gross	177	usgs-mcs-2025	row 1028, RESERVES_2024	
usgs-mcs-2025.1029.production-2023	production	soda-ash	mining	ETH			2023	eq	18000			t	1000	18 thousand metric tons		estimated	gross	176	usgs-mcs-2025	row 1029, PROD_2023	1
usgs-mcs-2025.1029.production-2024	production	soda-ash	mining	ETH			2024	eq	20000			t	1000	20 thousand metric tons		estimated	gross	176	usgs-mcs-2025	row 1029, PROD_EST_2024	1
usgs-mcs-2025.1029.reserves	reserves	soda-ash		ETH			2024	eq	400000000			t	10000000	400000 thousand metric tons		estimated	gross	177	usgs-mcs-2025	row 1029, RESERVES_2024	
usgs-mcs-2025.1030.production-2023	production	soda-ash	mining	KEN			2023	eq	300000			t	10000	300 thousand metric tons		estimated	gross	176	usgs-mcs-2025	row 1030, PROD_2023	1
usgs-mcs-2025.1030.production-2024	production	soda-ash	mining	KEN			2024	eq	300000			t	10000	300 thousand metric tons		estimated	gross	176	usgs-mcs-2025	row 1030, PROD_EST_2024	1
usgs-mcs-2025.1030.reserves	reserves	soda-ash		KEN			2024	eq	7000000			t	100000	7000 thousand metric tons		estimated	gross	177	usgs-mcs-2025	row 1030, RESERVES_2024	
usgs-mcs-2025.1031.production-2023	production	soda-ash	mining	TUR			2023	eq	11500000			t	100000	11500 thousand metric tons		estimated	gross	176	usgs-mcs-2025	row 1031, PROD_2023	1
usgs-mcs-2025.1031.production-2024	production	soda-ash	mining	TUR			2024	eq	11000000			t	1000000	11000 thousand metric tons		estimated	gross	176	usgs-mcs-2025	row 1031, PROD_EST_2024	1
usgs-mcs-2025.1031.reserves	reserves	soda-ash		TUR			2024	eq	840000000			t	10000000	840000 thousand metric tons		estimated	gross	177	usgs-mcs-2025	row 1031, RESERVES_2024	
usgs-mcs-2025.1032.reserves	reserves	soda-ash		OTHER-COUNTRIES			2024	eq	280000000			t	10000000	280000 thousand metric tons		estimated	gross	177	usgs-mcs-2025	row 1032, RESERVES_2024	
usgs-mcs-2025.1033.production-2023	production	soda-ash	mining	WLD			2023	eq	23000000			t	1000000	23000 thousand metric tons		reported	gross	176	usgs-mcs-2025	row 1033, PROD_2023	
usgs-mcs-2025.1033.production-2024	production	soda-ash	mining	WLD			2024	eq	24000000			t	1000000	24000 thousand metric tons		estimated	gross	176	usgs-mcs-2025	row 1033, PROD_EST_2024	
usgs-mcs-2025.1033.reserves	reserves	soda-ash		WLD			2024	eq	25000000000			t	1000000000	25000000 thousand metric tons		estimated	gross	177	usgs-mcs-2025	row 1033, RESERVES_2024	
usgs-mcs-2025.1034.production-2023	production	soda-ash	refining	WLD			2023	eq	45900000			t	100000	45900 thousand metric tons		reported	gross	178	usgs-mcs-2025	row 1034, PROD_2023	
usgs-mcs-2025.1034.production-2024	production	soda-ash	refining	WLD			2024	eq	49000000			t	1000000	49000 thousand metric tons		estimated	gross	178	usgs-mcs-2025	row 1034, PROD_EST_2024	
usgs-mcs-2025.1035.production-2023	production	soda-ash	refining	WLD			2023	eq	68800000			t	100000	68800 thousand metric tons		reported	gross	179	usgs-mcs-2025	row 1035, PROD_2023	
usgs-mcs-2025.1035.production-2024	production	soda-ash	refining	WLD			2024	eq	73000000			t	1000000	73000 thousand metric tons		estimated	gross	179	usgs-mcs-2025	row 1035, PROD_EST_2024	
usgs-mcs-2025.1036.production-2023	production	strontium	mining	USA			2023								not-reported	reported	as:Sr	180	usgs-mcs-2025	row 1036, PROD_2023	3
usgs-mcs-2025.1036.production-2024	production	strontium	mining	USA			2024								not-reported	estimated	as:Sr	180	usgs-mcs-2025	row 1036, PROD_EST_2024	3
usgs-mcs-2025.1036.reserves	reserves	strontium		USA			2024								not-reported	estimated	as:Sr	181	usgs-mcs-2025	row 1036, RESERVES_2024	7
usgs-mcs-2025.1037.production-2023	production	strontium	mining	ARG			2023	eq	700			t	10	700 metric tons		reported	as:Sr	180	usgs-mcs-2025	row 1037, PROD_2023	
usgs-mcs-2025.1037.production-2024	production	strontium	mining	ARG			2024	eq	700			t	10	700 metric tons		estimated	as:Sr	180	usgs-mcs-2025	row 1037, PROD_EST_2024	
usgs-mcs-2025.1037.reserves	reserves	strontium		ARG			2024								not-reported	estimated	as:Sr	181	usgs-mcs-2025	row 1037, RESERVES_2024	7
usgs-mcs-2025.1038.production-2023	production	strontium	mining	CHN			2023	eq	80000			t	1000	80000 metric tons		reported	as:Sr	180	usgs-mcs-2025	row 1038, PROD_2023	
usgs-mcs-2025.1038.production-2024	production	strontium	mining	CHN			2024	eq	80000			t	1000	80000 metric tons		estimated	as:Sr	180	usgs-mcs-2025	row 1038, PROD_EST_2024	
usgs-mcs-2025.1038.reserves	reserves	strontium		CHN			2024	eq	12000000			t	1000000	12000000 metric tons		estimated	as:Sr	181	usgs-mcs-2025	row 1038, RESERVES_2024	
usgs-mcs-2025.1039.production-2023	production	strontium	mining	IRN			2023	eq	200000			t	10000	200000 metric tons		reported	as:Sr	180	usgs-mcs-2025	row 1039, PROD_2023	
usgs-mcs-2025.1039.production-2024	production	strontium	mining	IRN			2024	eq	200000			t	10000	200000 metric tons		estimated	as:Sr	180	usgs-mcs-2025	row 1039, PROD_EST_2024	
usgs-mcs-2025.1039.reserves	reserves	strontium		IRN			2024	eq	7100000			t	100000	7100000 metric tons		estimated	as:Sr	181	usgs-mcs-2025	row 1039, RESERVES_2024	
usgs-mcs-2025.1040.production-2023	production	strontium	mining	MEX			2023	eq	28000			t	1000	28000 metric tons		reported	as:Sr	180	usgs-mcs-2025	row 1040, PROD_2023	
usgs-mcs-2025.1040.production-2024	production	strontium	mining	MEX			2024	eq	25000			t	1000	25000 metric tons		estimated	as:Sr	180	usgs-mcs-2025	row 1040, PROD_EST_2024	
usgs-mcs-2025.1040.reserves	reserves	strontium		MEX			2024								not-reported	estimated	as:Sr	181	usgs-mcs-2025	row 1040, RESERVES_2024	7
usgs-mcs-2025.1041.production-2023	production	strontium	mining	ESP			2023	eq	200000			t	10000	200000 metric tons		reported	as:Sr	180	usgs-mcs-2025	row 1041, PROD_2023	
usgs-mcs-2025.1041.production-2024	production	strontium	mining	ESP			2024	eq	200000			t	10000	200000 metric tons		estimated	as:Sr	180	usgs-mcs-2025	row 1041, PROD_EST_2024	
usgs-mcs-2025.1041.reserves	reserves	strontium		ESP			2024								not-reported	estimated	as:Sr	181	usgs-mcs-2025	row 1041, RESERVES_2024	7
usgs-mcs-2025.1042.production-2023	production	strontium	mining	WLD			2023	eq	509000			t	1000	509000 metric tons		reported	as:Sr	180	usgs-mcs-2025	row 1042, PROD_2023	
usgs-mcs-2025.1042.production-2024	production	strontium	mining	WLD			2024	eq	510000			t	10000	510000 metric tons		estimated	as:Sr	180	usgs-mcs-2025	row 1042, PROD_EST_2024	
usgs-mcs-2025.1042.reserves	reserves	strontium		WLD			2024								not-reported	estimated	as:Sr	181	usgs-mcs-2025	row 1042, RESERVES_2024	13
usgs-mcs-2025.1043.production-2023	production	sulfur	mining	USA			2023	eq	8650000			t	10000	8650 thousand metric tons		reported	as:S	182	usgs-mcs-2025	row 1043, PROD_2023	
usgs-mcs-2025.1043.production-2024	production	sulfur	mining	USA			2024	eq	8200000			t	100000	8200 thousand metric tons		estimated	as:S	182	usgs-mcs-2025	row 1043, PROD_EST_2024	
usgs-mcs-2025.1044.production-2023	production	sulfur	mining	AUS			2023	eq	900000			t	10000	900 thousand metric tons		reported	as:S	182	usgs-mcs-2025	row 1044, PROD_2023	
usgs-mcs-2025.1044.production-2024	production	sulfur	mining	AUS			2024	eq	900000			t	10000	900 thousand metric tons		estimated	as:S	182	usgs-mcs-2025	row 1044, PROD_EST_2024	
usgs-mcs-2025.1045.production-2023	production	sulfur	mining	CAN			2023	eq	4980000			t	10000	4980 thousand metric tons		reported	as:S	182	usgs-mcs-2025	row 1045, PROD_2023	
usgs-mcs-2025.1045.production-2024	production	sulfur	mining	CAN			2024	eq	5000000			t	100000	5000 thousand metric tons		estimated	as:S	182	usgs-mcs-2025	row 1045, PROD_EST_2024	
usgs-mcs-2025.1046.production-2023	production	sulfur	mining	CHL			2023	eq	1300000			t	100000	1300 thousand metric tons		reported	as:S	182	usgs-mcs-2025	row 1046, PROD_2023	
usgs-mcs-2025.1046.production-2024	production	sulfur	mining	CHL			2024	eq	1300000			t	100000	1300 thousand metric tons		estimated	as:S	182	usgs-mcs-2025	row 1046, PROD_EST_2024	
usgs-mcs-2025.1047.production-2023	production	sulfur	mining	CHN			2023	eq	19400000			t	100000	19400 thousand metric tons		reported	as:S	182	usgs-mcs-2025	row 1047, PROD_2023	
usgs-mcs-2025.1047.production-2024	production	sulfur	mining	CHN			2024	eq	19000000			t	1000000	19000 thousand metric tons		estimated	as:S	182	usgs-mcs-2025	row 1047, PROD_EST_2024	
usgs-mcs-2025.1048.production-2023	production	sulfur	mining	IND			2023	eq	3680000			t	10000	3680 thousand metric tons		reported	as:S	182	usgs-mcs-2025	row 1048, PROD_2023	
usgs-mcs-2025.1048.production-2024	production	sulfur	mining	IND			2024	eq	3700000			t	100000	3700 thousand metric tons		estimated	as:S	182	usgs-mcs-2025	row 1048, PROD_EST_2024	
usgs-mcs-2025.1049.production-2023	production	sulfur	mining	IRN			2023	eq	2000000			t	100000	2000 thousand metric tons		reported	as:S	182	usgs-mcs-2025	row 1049, PROD_2023	
usgs-mcs-2025.1049.production-2024	production	sulfur	mining	IRN			2024	eq	2000000			t	100000	2000 thousand metric tons		estimated	as:S	182	usgs-mcs-2025	row 1049, PROD_EST_2024	
usgs-mcs-2025.1050.production-2023	production	sulfur	mining	JPN			2023	eq	3070000			t	10000	3070 thousand metric tons		reported	as:S	182	usgs-mcs-2025	row 1050, PROD_2023	
usgs-mcs-2025.1050.production-2024	production	sulfur	mining	JPN			2024	eq	3100000			t	100000	3100 thousand metric tons		estimated	as:S	182	usgs-mcs-2025	row 1050, PROD_EST_2024	
usgs-mcs-2025.1051.production-2023	production	sulfur	mining	KAZ			2023	eq	5090000			t	10000	5090 thousand metric tons		reported	as:S	182	usgs-mcs-2025	row 1051, PROD_2023	
usgs-mcs-2025.1051.production-2024	production	sulfur	mining	KAZ			2024	eq	5100000			t	100000	5100 thousand metric tons		estimated	as:S	182	usgs-mcs-2025	row 1051, PROD_EST_2024	
usgs-mcs-2025.1052.production-2023	production	sulfur	mining	KOR			2023	eq	3080000			t	10000	3080 thousand metric tons		reported	as:S	182	usgs-mcs-2025	row 1052, PROD_2023	
usgs-mcs-2025.1052.production-2024	production	sulfur	mining	KOR			2024	eq	3100000			t	100000	3100 thousand metric tons		estimated	as:S	182	usgs-mcs-2025	row 1052, PROD_EST_2024	
usgs-mcs-2025.1053.production-2023	production	sulfur	mining	KWT			2023	eq	1300000			t	100000	1300 thousand metric tons		reported	as:S	182	usgs-mcs-2025	row 1053, PROD_2023	
usgs-mcs-2025.1053.production-2024	production	sulfur	mining	KWT			2024	eq	1300000			t	100000	1300 thousand metric tons		estimated	as:S	182	usgs-mcs-2025	row 1053, PROD_EST_2024	
usgs-mcs-2025.1054.production-2023	production	sulfur	mining	POL			2023	eq	1040000			t	10000	1040 thousand metric tons		reported	as:S	182	usgs-mcs-2025	row 1054, PROD_2023	
usgs-mcs-2025.1054.production-2024	production	sulfur	mining	POL			2024	eq	1100000			t	100000	1100 thousand metric tons		estimated	as:S	182	usgs-mcs-2025	row 1054, PROD_EST_2024	
usgs-mcs-2025.1055.production-2023	production	sulfur	mining	QAT			2023	eq	3100000			t	100000	3100 thousand metric tons		reported	as:S	182	usgs-mcs-2025	row 1055, PROD_2023	
usgs-mcs-2025.1055.production-2024	production	sulfur	mining	QAT			2024	eq	3100000			t	100000	3100 thousand metric tons		estimated	as:S	182	usgs-mcs-2025	row 1055, PROD_EST_2024	
usgs-mcs-2025.1056.production-2023	production	sulfur	mining	RUS			2023	eq	7530000			t	10000	7530 thousand metric tons		reported	as:S	182	usgs-mcs-2025	row 1056, PROD_2023	
usgs-mcs-2025.1056.production-2024	production	sulfur	mining	RUS			2024	eq	7500000			t	100000	7500 thousand metric tons		estimated	as:S	182	usgs-mcs-2025	row 1056, PROD_EST_2024	
usgs-mcs-2025.1057.production-2023	production	sulfur	mining	SAU			2023	eq	7500000			t	100000	7500 thousand metric tons		reported	as:S	182	usgs-mcs-2025	row 1057, PROD_2023	
usgs-mcs-2025.1057.production-2024	production	sulfur	mining	SAU			2024	eq	7500000			t	100000	7500 thousand metric tons		estimated	as:S	182	usgs-mcs-2025	row 1057, PROD_EST_2024	
usgs-mcs-2025.1058.production-2023	production	sulfur	mining	TKM			2023	eq	870000			t	10000	870 thousand metric tons		reported	as:S	182	usgs-mcs-2025	row 1058, PROD_2023	
usgs-mcs-2025.1058.production-2024	production	sulfur	mining	TKM			2024	eq	900000			t	10000	900 thousand metric tons		estimated	as:S	182	usgs-mcs-2025	row 1058, PROD_EST_2024	
usgs-mcs-2025.1059.production-2023	production	sulfur	mining	ARE			2023	eq	6000000			t	100000	6000 thousand metric tons		reported	as:S	182	usgs-mcs-2025	row 1059, PROD_2023	
usgs-mcs-2025.1059.production-2024	production	sulfur	mining	ARE			2024	eq	6000000			t	100000	6000 thousand metric tons		estimated	as:S	182	usgs-mcs-2025	row 1059, PROD_EST_2024	
usgs-mcs-2025.1060.production-2023	production	sulfur	mining	OTHER-COUNTRIES			2023	eq	6270000			t	10000	6270 thousand metric tons		reported	as:S	182	usgs-mcs-2025	row 1060, PROD_2023	
usgs-mcs-2025.1060.production-2024	production	sulfur	mining	OTHER-COUNTRIES			2024	eq	6400000			t	100000	6400 thousand metric tons		estimated	as:S	182	usgs-mcs-2025	row 1060, PROD_EST_2024	
usgs-mcs-2025.1061.production-2023	production	sulfur	mining	WLD			2023	eq	85800000			t	100000	85800 thousand metric tons		reported	as:S	182	usgs-mcs-2025	row 1061, PROD_2023	
usgs-mcs-2025.1061.production-2024	production	sulfur	mining	WLD			2024	eq	85000000			t	1000000	85000 thousand metric tons		estimated	as:S	182	usgs-mcs-2025	row 1061, PROD_EST_2024	
usgs-mcs-2025.1062.production-2023	production	talc	mining	USA			2023	eq	508000			t	1000	508 thousand metric tons		estimated	gross	183	usgs-mcs-2025	row 1062, PROD_2023	26
usgs-mcs-2025.1062.production-2024	production	talc	mining	USA			2024	eq	530000			t	10000	530 thousand metric tons		estimated	gross	183	usgs-mcs-2025	row 1062, PROD_EST_2024	26
usgs-mcs-2025.1062.reserves	reserves	talc		USA			2024	eq	140000000			t	10000000	140000 thousand metric tons		estimated	gross	184	usgs-mcs-2025	row 1062, RESERVES_2024	
usgs-mcs-2025.1063.production-2023	production	talc	mining	AFG			2023	eq	170000			t	10000	170 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 1063, PROD_2023	
usgs-mcs-2025.1063.production-2024	production	talc	mining	AFG			2024	eq	200000			t	10000	200 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 1063, PROD_EST_2024	
usgs-mcs-2025.1063.reserves	reserves	talc		AFG			2024								not-reported	estimated	gross	52	usgs-mcs-2025	row 1063, RESERVES_2024	13
usgs-mcs-2025.1064.production-2023	production	talc	mining	BRA			2023	eq	348000			t	1000	348 thousand metric tons		estimated	gross	185	usgs-mcs-2025	row 1064, PROD_2023	26
usgs-mcs-2025.1064.production-2024	production	talc	mining	BRA			2024	eq	480000			t	10000	480 thousand metric tons		estimated	gross	185	usgs-mcs-2025	row 1064, PROD_EST_2024	26
usgs-mcs-2025.1064.reserves	reserves	talc		BRA			2024	eq	45000000			t	1000000	45000 thousand metric tons		estimated	gross	186	usgs-mcs-2025	row 1064, RESERVES_2024	
usgs-mcs-2025.1065.production-2023	production	talc	mining	CAN			2023	eq	200000			t	10000	200 thousand metric tons		estimated	gross	187	usgs-mcs-2025	row 1065, PROD_2023	
usgs-mcs-2025.1065.production-2024	production	talc	mining	CAN			2024	eq	200000			t	10000	200 thousand metric tons		estimated	gross	187	usgs-mcs-2025	row 1065, PROD_EST_2024	
usgs-mcs-2025.1065.reserves	reserves	talc		CAN			2024								not-reported	estimated	gross	188	usgs-mcs-2025	row 1065, RESERVES_2024	7
usgs-mcs-2025.1066.production-2023	production	talc	mining	CHN			2023	eq	1400000			t	100000	1400 thousand metric tons		estimated	gross	187	usgs-mcs-2025	row 1066, PROD_2023	
usgs-mcs-2025.1066.production-2024	production	talc	mining	CHN			2024	eq	1400000			t	100000	1400 thousand metric tons		estimated	gross	187	usgs-mcs-2025	row 1066, PROD_EST_2024	
usgs-mcs-2025.1066.reserves	reserves	talc		CHN			2024	eq	60000000			t	1000000	60000 thousand metric tons		estimated	gross	188	usgs-mcs-2025	row 1066, RESERVES_2024	
usgs-mcs-2025.1067.production-2023	production	talc	mining	FIN			2023	eq	197000			t	1000	197 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 1067, PROD_2023	
usgs-mcs-2025.1067.production-2024	production	talc	mining	FIN			2024	eq	200000			t	10000	200 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 1067, PROD_EST_2024	
usgs-mcs-2025.1067.reserves	reserves	talc		FIN			2024								not-reported	estimated	gross	52	usgs-mcs-2025	row 1067, RESERVES_2024	13
usgs-mcs-2025.1068.production-2023	production	talc	mining	FRA			2023	eq	400000			t	10000	400 thousand metric tons		estimated	gross	183	usgs-mcs-2025	row 1068, PROD_2023	
usgs-mcs-2025.1068.production-2024	production	talc	mining	FRA			2024	eq	400000			t	10000	400 thousand metric tons		estimated	gross	183	usgs-mcs-2025	row 1068, PROD_EST_2024	
usgs-mcs-2025.1068.reserves	reserves	talc		FRA			2024								not-reported	estimated	gross	184	usgs-mcs-2025	row 1068, RESERVES_2024	13
usgs-mcs-2025.1069.production-2023	production	talc	mining	IND			2023	eq	1440000			t	10000	1440 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 1069, PROD_2023	
usgs-mcs-2025.1069.production-2024	production	talc	mining	IND			2024	eq	1400000			t	100000	1400 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 1069, PROD_EST_2024	
usgs-mcs-2025.1069.reserves	reserves	talc		IND			2024	eq	110000000			t	10000000	110000 thousand metric tons		estimated	gross	52	usgs-mcs-2025	row 1069, RESERVES_2024	
usgs-mcs-2025.1070.production-2023	production	talc	mining	ITA			2023	eq	170000			t	10000	170 thousand metric tons		estimated	gross	189	usgs-mcs-2025	row 1070, PROD_2023	
usgs-mcs-2025.1070.production-2024	production	talc	mining	ITA			2024	eq	180000			t	10000	180 thousand metric tons		estimated	gross	189	usgs-mcs-2025	row 1070, PROD_EST_2024	
usgs-mcs-2025.1070.reserves	reserves	talc		ITA			2024								not-reported	estimated	gross	190	usgs-mcs-2025	row 1070, RESERVES_2024	7
usgs-mcs-2025.1071.production-2023	production	talc	mining	JPN			2023	eq	130000			t	10000	130 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 1071, PROD_2023	
usgs-mcs-2025.1071.production-2024	production	talc	mining	JPN			2024	eq	130000			t	10000	130 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 1071, PROD_EST_2024	
usgs-mcs-2025.1071.reserves	reserves	talc		JPN			2024	eq	100000000			t	10000000	100000 thousand metric tons		estimated	gross	52	usgs-mcs-2025	row 1071, RESERVES_2024	
usgs-mcs-2025.1072.production-2023	production	talc	mining	KOR			2023	eq	307000			t	1000	307 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 1072, PROD_2023	26
usgs-mcs-2025.1072.production-2024	production	talc	mining	KOR			2024	eq	310000			t	10000	310 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 1072, PROD_EST_2024	26
usgs-mcs-2025.1072.reserves	reserves	talc		KOR			2024	eq	81000000			t	1000000	81000 thousand metric tons		estimated	gross	52	usgs-mcs-2025	row 1072, RESERVES_2024	
usgs-mcs-2025.1073.production-2023	production	talc	mining	PAK			2023	eq	200000			t	10000	200 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 1073, PROD_2023	
usgs-mcs-2025.1073.production-2024	production	talc	mining	PAK			2024	eq	200000			t	10000	200 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 1073, PROD_EST_2024	
usgs-mcs-2025.1073.reserves	reserves	talc		PAK			2024								not-reported	estimated	gross	52	usgs-mcs-2025	row 1073, RESERVES_2024	7
usgs-mcs-2025.1074.production-2023	production	talc	mining	ZAF			2023	eq	200000			t	10000	200 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 1074, PROD_2023	
usgs-mcs-2025.1074.production-2024	production	talc	mining	ZAF			2024	eq	320000			t	10000	320 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 1074, PROD_EST_2024	
usgs-mcs-2025.1074.reserves	reserves	talc		ZAF			2024								not-reported	estimated	gross	52	usgs-mcs-2025	row 1074, RESERVES_2024	7
usgs-mcs-2025.1075.production-2023	production	talc	mining	TUR			2023	eq	233000			t	1000	233 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 1075, PROD_2023	26
usgs-mcs-2025.1075.production-2024	production	talc	mining	TUR			2024	eq	250000			t	10000	250 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 1075, PROD_EST_2024	26
usgs-mcs-2025.1075.reserves	reserves	talc		TUR			2024	eq	15000000			t	1000000	15000 thousand metric tons		estimated	gross	52	usgs-mcs-2025	row 1075, RESERVES_2024	
usgs-mcs-2025.1076.production-2023	production	talc	mining	OTHER-COUNTRIES			2023	eq	807000			t	1000	807 thousand metric tons		estimated	gross	191	usgs-mcs-2025	row 1076, PROD_2023	
usgs-mcs-2025.1076.production-2024	production	talc	mining	OTHER-COUNTRIES			2024	eq	650000			t	10000	650 thousand metric tons		estimated	gross	191	usgs-mcs-2025	row 1076, PROD_EST_2024	
usgs-mcs-2025.1077.production-2023	production	talc	mining	WLD			2023	eq	6710000			t	10000	6710 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 1077, PROD_2023	
usgs-mcs-2025.1077.production-2024	production	talc	mining	WLD			2024	eq	6900000			t	100000	6900 thousand metric tons		estimated	gross	51	usgs-mcs-2025	row 1077, PROD_EST_2024	
usgs-mcs-2025.1077.reserves	reserves	talc		WLD			2024								not-reported	estimated	gross	52	usgs-mcs-2025	row 1077, RESERVES_2024	13
usgs-mcs-2025.1078.production-2023	production	tantalum	mining	USA			2023								not-reported	reported	as:Ta	192	usgs-mcs-2025	row 1078, PROD_2023	3
usgs-mcs-2025.1078.production-2024	production	tantalum	mining	USA			2024								not-reported	estimated	as:Ta	192	usgs-mcs-2025	row 1078, PROD_EST_2024	3
usgs-mcs-2025.1078.reserves	reserves	tantalum		USA			2024								not-reported	estimated	as:Ta	193	usgs-mcs-2025	row 1078, RESERVES_2024	3
usgs-mcs-2025.1079.production-2023	production	tantalum	mining	AUS			2023	eq	44			t	1	44 metric tons		reported	as:Ta	192	usgs-mcs-2025	row 1079, PROD_2023	
usgs-mcs-2025.1079.production-2024	production	tantalum	mining	AUS			2024	eq	52			t	1	52 metric tons		estimated	as:Ta	192	usgs-mcs-2025	row 1079, PROD_EST_2024	
usgs-mcs-2025.1079.reserves	reserves	tantalum		AUS			2024	eq	110000			t	10000	110000 metric tons		estimated	as:Ta	193	usgs-mcs-2025	row 1079, RESERVES_2024	194
usgs-mcs-2025.1080.production-2023	production	tantalum	mining	BOL			2023	eq	1			t	1	1 metric tons		reported	as:Ta	192	usgs-mcs-2025	row 1080, PROD_2023	
usgs-mcs-2025.1080.production-2024	production	tantalum	mining	BOL			2024	eq	2			t	1	2 metric tons		estimated	as:Ta	192	usgs-mcs-2025	row 1080, PROD_EST_2024	
usgs-mcs-2025.1080.reserves	reserves	tantalum		BOL			2024								not-reported	estimated	as:Ta	193	usgs-mcs-2025	row 1080, RESERVES_2024	7
usgs-mcs-2025.1081.production-2023	production	tantalum	mining	BRA			2023	eq	138			t	1	138 metric tons		reported	as:Ta	192	usgs-mcs-2025	row 1081, PROD_2023	
usgs-mcs-2025.1081.production-2024	production	tantalum	mining	BRA			2024	eq	210			t	10	210 metric tons		estimated	as:Ta	192	usgs-mcs-2025	row 1081, PROD_EST_2024	
usgs-mcs-2025.1081.reserves	reserves	tantalum		BRA			2024	eq	40000			t	1000	40000 metric tons		estimated	as:Ta	193	usgs-mcs-2025	row 1081, RESERVES_2024	
usgs-mcs-2025.1082.production-2023	production	tantalum	mining	BDI			2023	eq	1			t	1	1 metric tons		reported	as:Ta	192	usgs-mcs-2025	row 1082, PROD_2023	
usgs-mcs-2025.1082.production-2024	production	tantalum	mining	BDI			2024	eq	2			t	1	2 metric tons		estimated	as:Ta	192	usgs-mcs-2025	row 1082, PROD_EST_2024	
usgs-mcs-2025.1082.reserves	reserves	tantalum		BDI			2024								not-reported	estimated	as:Ta	193	usgs-mcs-2025	row 1082, RESERVES_2024	7
usgs-mcs-2025.1083.production-2023	production	tantalum	mining	CHN			2023	eq	78			t	1	78 metric tons		reported	as:Ta	192	usgs-mcs-2025	row 1083, PROD_2023	
usgs-mcs-2025.1083.production-2024	production	tantalum	mining	CHN			2024	eq	76			t	1	76 metric tons		estimated	as:Ta	192	usgs-mcs-2025	row 1083, PROD_EST_2024	
usgs-mcs-2025.1083.reserves	reserves	tantalum		CHN			2024	eq	240000			t	10000	240000 metric tons		estimated	as:Ta	193	usgs-mcs-2025	row 1083, RESERVES_2024	
usgs-mcs-2025.1084.production-2023	production	tantalum	mining	COD			2023	eq	920			t	10	920 metric tons		reported	as:Ta	192	usgs-mcs-2025	row 1084, PROD_2023	
usgs-mcs-2025.1084.production-2024	production	tantalum	mining	COD			2024	eq	880			t	10	880 metric tons		estimated	as:Ta	192	usgs-mcs-2025	row 1084, PROD_EST_2024	
usgs-mcs-2025.1084.reserves	reserves	tantalum		COD			2024								not-reported	estimated	as:Ta	193	usgs-mcs-2025	row 1084, RESERVES_2024	7
usgs-mcs-2025.1085.production-2023	production	tantalum	mining	ETH			2023	eq	40			t	1	40 metric tons		reported	as:Ta	192	usgs-mcs-2025	row 1085, PROD_2023	
usgs-mcs-2025.1085.production-2024	production	tantalum	mining	ETH			2024	eq	40			t	1	40 metric tons		estimated	as:Ta	192	usgs-mcs-2025	row 1085, PROD_EST_2024	
usgs-mcs-2025.1085.reserves	reserves	tantalum		ETH			2024								not-reported	estimated	as:Ta	193	usgs-mcs-2025	row 1085, RESERVES_2024	7
usgs-mcs-2025.1086.production-2023	production	tantalum	mining	MOZ			2023	eq	51			t	1	51 metric tons		reported	as:Ta	192	usgs-mcs-2025	row 1086, PROD_2023	
usgs-mcs-2025.1086.production-2024	production	tantalum	mining	MOZ			2024	eq	55			t	1	55 metric tons		estimated	as:Ta	192	usgs-mcs-2025	row 1086, PROD_EST_2024	
usgs-mcs-2025.1086.reserves	reserves	tantalum		MOZ			2024								not-reported	estimated	as:Ta	193	usgs-mcs-2025	row 1086, RESERVES_2024	7
usgs-mcs-2025.1087.production-2023	production	tantalum	mining	NGA			2023	eq	390			t	10	390 metric tons		reported	as:Ta	192	usgs-mcs-2025	row 1087, PROD_2023	
usgs-mcs-2025.1087.production-2024	production	tantalum	mining	NGA			2024	eq	390			t	10	390 metric tons		estimated	as:Ta	192	usgs-mcs-2025	row 1087, PROD_EST_2024	
usgs-mcs-2025.1087.reserves	reserves	tantalum		NGA			2024								not-reported	estimated	as:Ta	193	usgs-mcs-2025	row 1087, RESERVES_2024	7
usgs-mcs-2025.1088.production-2023	production	tantalum	mining	RUS			2023	eq	23			t	1	23 metric tons		reported	as:Ta	192	usgs-mcs-2025	row 1088, PROD_2023	
usgs-mcs-2025.1088.production-2024	production	tantalum	mining	RUS			2024	eq	29			t	1	29 metric tons		estimated	as:Ta	192	usgs-mcs-2025	row 1088, PROD_EST_2024	
usgs-mcs-2025.1088.reserves	reserves	tantalum		RUS			2024								not-reported	estimated	as:Ta	193	usgs-mcs-2025	row 1088, RESERVES_2024	7
usgs-mcs-2025.1089.production-2023	production	tantalum	mining	RWA			2023	eq	350			t	10	350 metric tons		reported	as:Ta	192	usgs-mcs-2025	row 1089, PROD_2023	
usgs-mcs-2025.1089.production-2024	production	tantalum	mining	RWA			2024	eq	350			t	10	350 metric tons		estimated	as:Ta	192	usgs-mcs-2025	row 1089, PROD_EST_2024	
usgs-mcs-2025.1089.reserves	reserves	tantalum		RWA			2024								not-reported	estimated	as:Ta	193	usgs-mcs-2025	row 1089, RESERVES_2024	7
usgs-mcs-2025.1090.production-2023	production	tantalum	mining	WLD			2023	eq	2040			t	10	2040 metric tons		reported	as:Ta	192	usgs-mcs-2025	row 1090, PROD_2023	
usgs-mcs-2025.1090.production-2024	production	tantalum	mining	WLD			2024	eq	2100			t	100	2100 metric tons		estimated	as:Ta	192	usgs-mcs-2025	row 1090, PROD_EST_2024	
usgs-mcs-2025.1090.reserves	reserves	tantalum		WLD			2024								not-reported	estimated	as:Ta	193	usgs-mcs-2025	row 1090, RESERVES_2024	7
usgs-mcs-2025.1091.production-2023	production	tellurium	refining	USA			2023								withheld	reported	as:Te	195	usgs-mcs-2025	row 1091, PROD_2023	15
usgs-mcs-2025.1091.production-2024	production	tellurium	refining	USA			2024								withheld	estimated	as:Te	195	usgs-mcs-2025	row 1091, PROD_EST_2024	15
usgs-mcs-2025.1091.reserves	reserves	tellurium		USA			2024	eq	3800			t	100	3800 metric tons		estimated	as:Te	196	usgs-mcs-2025	row 1091, RESERVES_2024	
usgs-mcs-2025.1092.production-2023	production	tellurium	refining	BGR			2023	eq	1			t	1	1 metric tons		reported	as:Te	195	usgs-mcs-2025	row 1092, PROD_2023	
usgs-mcs-2025.1092.production-2024	production	tellurium	refining	BGR			2024	eq	1			t	1	1 metric tons		estimated	as:Te	195	usgs-mcs-2025	row 1092, PROD_EST_2024	
usgs-mcs-2025.1092.reserves	reserves	tellurium		BGR			2024								not-reported	estimated	as:Te	196	usgs-mcs-2025	row 1092, RESERVES_2024	7
usgs-mcs-2025.1093.production-2023	production	tellurium	refining	CAN			2023	eq	27			t	1	27 metric tons		reported	as:Te	195	usgs-mcs-2025	row 1093, PROD_2023	
usgs-mcs-2025.1093.production-2024	production	tellurium	refining	CAN			2024	eq	27			t	1	27 metric tons		estimated	as:Te	195	usgs-mcs-2025	row 1093, PROD_EST_2024	
usgs-mcs-2025.1093.reserves	reserves	tellurium		CAN			2024	eq	900			t	10	900 metric tons		estimated	as:Te	196	usgs-mcs-2025	row 1093, RESERVES_2024	
usgs-mcs-2025.1094.production-2023	production	tellurium	refining	CHN			2023	eq	725			t	1	725 metric tons		reported	as:Te	195	usgs-mcs-2025	row 1094, PROD_2023	
usgs-mcs-2025.1094.production-2024	production	tellurium	refining	CHN			2024	eq	750			t	10	750 metric tons		estimated	as:Te	195	usgs-mcs-2025	row 1094, PROD_EST_2024	
usgs-mcs-2025.1094.reserves	reserves	tellurium		CHN			2024	eq	3100			t	100	3100 metric tons		estimated	as:Te	196	usgs-mcs-2025	row 1094, RESERVES_2024	
usgs-mcs-2025.1095.production-2023	production	tellurium	refining	JPN			2023	eq	65			t	1	65 metric tons		reported	as:Te	195	usgs-mcs-2025	row 1095, PROD_2023	
usgs-mcs-2025.1095.production-2024	production	tellurium	refining	JPN			2024	eq	70			t	1	70 metric tons		estimated	as:Te	195	usgs-mcs-2025	row 1095, PROD_EST_2024	
usgs-mcs-2025.1095.reserves	reserves	tellurium		JPN			2024								not-reported	estimated	as:Te	196	usgs-mcs-2025	row 1095, RESERVES_2024	7
usgs-mcs-2025.1096.production-2023	production	tellurium	refining	RUS			2023	eq	73			t	1	73 metric tons		reported	as:Te	195	usgs-mcs-2025	row 1096, PROD_2023	
usgs-mcs-2025.1096.production-2024	production	tellurium	refining	RUS			2024	eq	70			t	1	70 metric tons		estimated	as:Te	195	usgs-mcs-2025	row 1096, PROD_EST_2024	
usgs-mcs-2025.1096.reserves	reserves	tellurium		RUS			2024	eq	5800			t	100	5800 metric tons		estimated	as:Te	196	usgs-mcs-2025	row 1096, RESERVES_2024	
usgs-mcs-2025.1097.production-2023	production	tellurium	refining	ZAF			2023	eq	4			t	1	4 metric tons		reported	as:Te	195	usgs-mcs-2025	row 1097, PROD_2023	
usgs-mcs-2025.1097.production-2024	production	tellurium	refining	ZAF			2024	eq	4			t	1	4 metric tons		estimated	as:Te	195	usgs-mcs-2025	row 1097, PROD_EST_2024	
usgs-mcs-2025.1097.reserves	reserves	tellurium		ZAF			2024	eq	800			t	10	800 metric tons		estimated	as:Te	196	usgs-mcs-2025	row 1097, RESERVES_2024	
usgs-mcs-2025.1098.production-2023	production	tellurium	refining	SWE			2023	eq	36			t	1	36 metric tons		reported	as:Te	195	usgs-mcs-2025	row 1098, PROD_2023	
usgs-mcs-2025.1098.production-2024	production	tellurium	refining	SWE			2024	eq	46			t	1	46 metric tons		estimated	as:Te	195	usgs-mcs-2025	row 1098, PROD_EST_2024	
usgs-mcs-2025.1098.reserves	reserves	tellurium		SWE			2024	eq	740			t	10	740 metric tons		estimated	as:Te	196	usgs-mcs-2025	row 1098, RESERVES_2024	
usgs-mcs-2025.1099.production-2023	production	tellurium	refining	UZB			2023	eq	13			t	1	13 metric tons		reported	as:Te	195	usgs-mcs-2025	row 1099, PROD_2023	
usgs-mcs-2025.1099.production-2024	production	tellurium	refining	UZB			2024	eq	13			t	1	13 metric tons		estimated	as:Te	195	usgs-mcs-2025	row 1099, PROD_EST_2024	
usgs-mcs-2025.1099.reserves	reserves	tellurium		UZB			2024								not-reported	estimated	as:Te	196	usgs-mcs-2025	row 1099, RESERVES_2024	7
usgs-mcs-2025.1100.reserves	reserves	tellurium		OTHER-COUNTRIES			2024	eq	20000			t	1000	20000 metric tons		estimated	as:Te	196	usgs-mcs-2025	row 1100, RESERVES_2024	
usgs-mcs-2025.1101.production-2023	production	tellurium	refining	WLD			2023	eq	944			t	1	944 metric tons		reported	as:Te	195	usgs-mcs-2025	row 1101, PROD_2023	23
usgs-mcs-2025.1101.production-2024	production	tellurium	refining	WLD			2024	eq	980			t	10	980 metric tons		estimated	as:Te	195	usgs-mcs-2025	row 1101, PROD_EST_2024	23
usgs-mcs-2025.1101.reserves	reserves	tellurium		WLD			2024	eq	35000			t	1000	35000 metric tons		estimated	as:Te	196	usgs-mcs-2025	row 1101, RESERVES_2024	
usgs-mcs-2025.1102.production-2023	production	tin	mining	USA			2023								not-reported	reported	as:Sn	197	usgs-mcs-2025	row 1102, PROD_2023	3
usgs-mcs-2025.1102.production-2024	production	tin	mining	USA			2024								not-reported	estimated	as:Sn	197	usgs-mcs-2025	row 1102, PROD_EST_2024	3
usgs-mcs-2025.1102.reserves	reserves	tin		USA			2024								not-reported	estimated	as:Sn	198	usgs-mcs-2025	row 1102, RESERVES_2024	3
usgs-mcs-2025.1103.production-2023	production	tin	mining	AUS			2023	eq	9850			t	10	9850 metric tons		reported	as:Sn	197	usgs-mcs-2025	row 1103, PROD_2023	
usgs-mcs-2025.1103.production-2024	production	tin	mining	AUS			2024	eq	9900			t	100	9900 metric tons		estimated	as:Sn	197	usgs-mcs-2025	row 1103, PROD_EST_2024	
usgs-mcs-2025.1103.reserves	reserves	tin		AUS			2024	eq	620000			t	10000	620000 metric tons		estimated	as:Sn	198	usgs-mcs-2025	row 1103, RESERVES_2024	
usgs-mcs-2025.1104.production-2023	production	tin	mining	BOL			2023	eq	18700			t	100	18700 metric tons		reported	as:Sn	197	usgs-mcs-2025	row 1104, PROD_2023	
usgs-mcs-2025.1104.production-2024	production	tin	mining	BOL			2024	eq	21000			t	1000	21000 metric tons		estimated	as:Sn	197	usgs-mcs-2025	row 1104, PROD_EST_2024	
usgs-mcs-2025.1104.reserves	reserves	tin		BOL			2024	eq	400000			t	10000	400000 metric tons		estimated	as:Sn	198	usgs-mcs-2025	row 1104, RESERVES_2024	
usgs-mcs-2025.1105.production-2023	production	tin	mining	BRA			2023	eq	29300			t	100	29300 metric tons		reported	as:Sn	197	usgs-mcs-2025	row 1105, PROD_2023	
usgs-mcs-2025.1105.production-2024	production	tin	mining	BRA			2024	eq	29000			t	1000	29000 metric tons		estimated	as:Sn	197	usgs-mcs-2025	row 1105, PROD_EST_2024	
usgs-mcs-2025.1105.reserves	reserves	tin		BRA			2024	eq	420000			t	10000	420000 metric tons		estimated	as:Sn	198	usgs-mcs-2025	row 1105, RESERVES_2024	
usgs-mcs-2025.1106.production-2023	production	tin	mining	MMR			2023	eq	34000			t	1000	34000 metric tons		estimated	as:Sn	197	usgs-mcs-2025	row 1106, PROD_2023	1
usgs-mcs-2025.1106.production-2024	production	tin	mining	MMR			2024	eq	34000			t	1000	34000 metric tons		estimated	as:Sn	197	usgs-mcs-2025	row 1106, PROD_EST_2024	1
usgs-mcs-2025.1106.reserves	reserves	tin		MMR			2024	eq	700000			t	10000	700000 metric tons		estimated	as:Sn	198	usgs-mcs-2025	row 1106, RESERVES_2024	
usgs-mcs-2025.1107.production-2023	production	tin	mining	CHN			2023	eq	70000			t	1000	70000 metric tons		estimated	as:Sn	197	usgs-mcs-2025	row 1107, PROD_2023	1
usgs-mcs-2025.1107.production-2024	production	tin	mining	CHN			2024	eq	69000			t	1000	69000 metric tons		estimated	as:Sn	197	usgs-mcs-2025	row 1107, PROD_EST_2024	1
usgs-mcs-2025.1107.reserves	reserves	tin		CHN			2024	eq	1000000			t	100000	1000000 metric tons		estimated	as:Sn	198	usgs-mcs-2025	row 1107, RESERVES_2024	
usgs-mcs-2025.1108.production-2023	production	tin	mining	COD			2023	eq	20000			t	1000	20000 metric tons		estimated	as:Sn	197	usgs-mcs-2025	row 1108, PROD_2023	1
usgs-mcs-2025.1108.production-2024	production	tin	mining	COD			2024	eq	25000			t	1000	25000 metric tons		estimated	as:Sn	197	usgs-mcs-2025	row 1108, PROD_EST_2024	1
usgs-mcs-2025.1108.reserves	reserves	tin		COD			2024	eq	120000			t	10000	120000 metric tons		estimated	as:Sn	198	usgs-mcs-2025	row 1108, RESERVES_2024	
usgs-mcs-2025.1109.production-2023	production	tin	mining	IDN			2023	eq	69000			t	1000	69000 metric tons		estimated	as:Sn	197	usgs-mcs-2025	row 1109, PROD_2023	1
usgs-mcs-2025.1109.production-2024	production	tin	mining	IDN			2024	eq	50000			t	1000	50000 metric tons		estimated	as:Sn	197	usgs-mcs-2025	row 1109, PROD_EST_2024	1
usgs-mcs-2025.1109.reserves	reserves	tin		IDN			2024								not-reported	estimated	as:Sn	198	usgs-mcs-2025	row 1109, RESERVES_2024	7
usgs-mcs-2025.1110.production-2023	production	tin	mining	LAO			2023	eq	1700			t	100	1700 metric tons		estimated	as:Sn	197	usgs-mcs-2025	row 1110, PROD_2023	1
usgs-mcs-2025.1110.production-2024	production	tin	mining	LAO			2024	eq	1500			t	100	1500 metric tons		estimated	as:Sn	197	usgs-mcs-2025	row 1110, PROD_EST_2024	1
usgs-mcs-2025.1110.reserves	reserves	tin		LAO			2024								not-reported	estimated	as:Sn	198	usgs-mcs-2025	row 1110, RESERVES_2024	7
usgs-mcs-2025.1111.production-2023	production	tin	mining	MYS			2023	eq	3770			t	10	3770 metric tons		reported	as:Sn	197	usgs-mcs-2025	row 1111, PROD_2023	
usgs-mcs-2025.1111.production-2024	production	tin	mining	MYS			2024	eq	3000			t	100	3000 metric tons		estimated	as:Sn	197	usgs-mcs-2025	row 1111, PROD_EST_2024	
usgs-mcs-2025.1111.reserves	reserves	tin		MYS			2024								not-reported	estimated	as:Sn	198	usgs-mcs-2025	row 1111, RESERVES_2024	7
usgs-mcs-2025.1112.production-2023	production	tin	mining	NGA			2023	eq	7000			t	100	7000 metric tons		estimated	as:Sn	197	usgs-mcs-2025	row 1112, PROD_2023	1
usgs-mcs-2025.1112.production-2024	production	tin	mining	NGA			2024	eq	7000			t	100	7000 metric tons		estimated	as:Sn	197	usgs-mcs-2025	row 1112, PROD_EST_2024	1
usgs-mcs-2025.1112.reserves	reserves	tin		NGA			2024								not-reported	estimated	as:Sn	198	usgs-mcs-2025	row 1112, RESERVES_2024	7
usgs-mcs-2025.1113.production-2023	production	tin	mining	PER			2023	eq	26200			t	100	26200 metric tons		reported	as:Sn	197	usgs-mcs-2025	row 1113, PROD_2023	
usgs-mcs-2025.1113.production-2024	production	tin	mining	PER			2024	eq	31000			t	1000	31000 metric tons		estimated	as:Sn	197	usgs-mcs-2025	row 1113, PROD_EST_2024	
usgs-mcs-2025.1113.reserves	reserves	tin		PER			2024	eq	130000			t	10000	130000 metric tons		estimated	as:Sn	198	usgs-mcs-2025	row 1113, RESERVES_2024	
usgs-mcs-2025.1114.production-2023	production	tin	mining	RUS			2023	eq	2700			t	100	2700 metric tons		estimated	as:Sn	197	usgs-mcs-2025	row 1114, PROD_2023	1
usgs-mcs-2025.1114.production-2024	production	tin	mining	RUS			2024	eq	3000			t	100	3000 metric tons		estimated	as:Sn	197	usgs-mcs-2025	row 1114, PROD_EST_2024	1
usgs-mcs-2025.1114.reserves	reserves	tin		RUS			2024	eq	460000			t	10000	460000 metric tons		estimated	as:Sn	198	usgs-mcs-2025	row 1114, RESERVES_2024	
usgs-mcs-2025.1115.production-2023	production	tin	mining	RWA			2023	eq	3600			t	100	3600 metric tons		estimated	as:Sn	197	usgs-mcs-2025	row 1115, PROD_2023	1
usgs-mcs-2025.1115.production-2024	production	tin	mining	RWA			2024	eq	3600			t	100	3600 metric tons		estimated	as:Sn	197	usgs-mcs-2025	row 1115, PROD_EST_2024	1
usgs-mcs-2025.1115.reserves	reserves	tin		RWA			2024								not-reported	estimated	as:Sn	198	usgs-mcs-2025	row 1115, RESERVES_2024	7
usgs-mcs-2025.1116.production-2023	production	tin	mining	VNM			2023	eq	7600			t	100	7600 metric tons		estimated	as:Sn	197	usgs-mcs-2025	row 1116, PROD_2023	1
usgs-mcs-2025.1116.production-2024	production	tin	mining	VNM			2024	eq	6700			t	100	6700 metric tons		estimated	as:Sn	197	usgs-mcs-2025	row 1116, PROD_EST_2024	1
usgs-mcs-2025.1116.reserves	reserves	tin		VNM			2024	eq	23000			t	1000	23000 metric tons		estimated	as:Sn	198	usgs-mcs-2025	row 1116, RESERVES_2024	
usgs-mcs-2025.1117.production-2023	production	tin	mining	OTHER-COUNTRIES			2023	eq	1840			t	10	1840 metric tons		reported	as:Sn	197	usgs-mcs-2025	row 1117, PROD_2023	
usgs-mcs-2025.1117.production-2024	production	tin	mining	OTHER-COUNTRIES			2024	eq	1800			t	100	1800 metric tons		estimated	as:Sn	197	usgs-mcs-2025	row 1117, PROD_EST_2024	
usgs-mcs-2025.1117.reserves	reserves	tin		OTHER-COUNTRIES			2024	eq	310000			t	10000	310000 metric tons		estimated	as:Sn	198	usgs-mcs-2025	row 1117, RESERVES_2024	
usgs-mcs-2025.1118.production-2023	production	tin	mining	WLD			2023	eq	305000			t	1000	305000 metric tons		reported	as:Sn	197	usgs-mcs-2025	row 1118, PROD_2023	
usgs-mcs-2025.1118.production-2024	production	tin	mining	WLD			2024	eq	300000			t	10000	300000 metric tons		estimated	as:Sn	197	usgs-mcs-2025	row 1118, PROD_EST_2024	
usgs-mcs-2025.1118.reserves	reserves	tin		WLD			2024	eq	4200000			t	100000	4200000 metric tons		estimated	as:Sn	198	usgs-mcs-2025	row 1118, RESERVES_2024	
usgs-mcs-2025.1119.production-2023	production	titanium-minerals	mining	USA			2023	eq	100000			t	10000	100 thousand metric tons		reported	as:TiO2	199	usgs-mcs-2025	row 1119, PROD_2023	
usgs-mcs-2025.1119.production-2024	production	titanium-minerals	mining	USA			2024	eq	100000			t	10000	100 thousand metric tons		estimated	as:TiO2	199	usgs-mcs-2025	row 1119, PROD_EST_2024	
usgs-mcs-2025.1119.reserves	reserves	titanium-minerals		USA			2024	eq	2000000			t	100000	2000 thousand metric tons		estimated	as:TiO2	200	usgs-mcs-2025	row 1119, RESERVES_2024	
usgs-mcs-2025.1120.production-2023	production	titanium-minerals	mining	USA			2023								not-reported	reported	as:TiO2	201	usgs-mcs-2025	row 1120, PROD_2023	202
usgs-mcs-2025.1120.production-2024	production	titanium-minerals	mining	USA			2024								not-reported	estimated	as:TiO2	201	usgs-mcs-2025	row 1120, PROD_EST_2024	202
usgs-mcs-2025.1120.reserves	reserves	titanium-minerals		USA			2024								not-reported	estimated	as:TiO2	203	usgs-mcs-2025	row 1120, RESERVES_2024	202
usgs-mcs-2025.1121.production-2023	production	titanium-minerals	mining	AUS			2023	eq	400000			t	10000	400 thousand metric tons		reported	as:TiO2	199	usgs-mcs-2025	row 1121, PROD_2023	
usgs-mcs-2025.1121.production-2024	production	titanium-minerals	mining	AUS			2024	eq	400000			t	10000	400 thousand metric tons		estimated	as:TiO2	199	usgs-mcs-2025	row 1121, PROD_EST_2024	
usgs-mcs-2025.1121.reserves	reserves	titanium-minerals		AUS			2024	eq	180000000			t	10000000	180000 thousand metric tons		estimated	as:TiO2	200	usgs-mcs-2025	row 1121, RESERVES_2024	204
usgs-mcs-2025.1122.production-2023	production	titanium-minerals	mining	AUS			2023	eq	200000			t	10000	200 thousand metric tons		reported	as:TiO2	201	usgs-mcs-2025	row 1122, PROD_2023	
usgs-mcs-2025.1122.production-2024	production	titanium-minerals	mining	AUS			2024	eq	200000			t	10000	200 thousand metric tons		estimated	as:TiO2	201	usgs-mcs-2025	row 1122, PROD_EST_2024	
usgs-mcs-2025.1122.reserves	reserves	titanium-minerals		AUS			2024	eq	35000000			t	1000000	35000 thousand metric tons		estimated	as:TiO2	203	usgs-mcs-2025	row 1122, RESERVES_2024	204
usgs-mcs-2025.1123.production-2023	production	titanium-minerals	mining	CAN			2023	eq	350000			t	10000	350 thousand metric tons		reported	as:TiO2	199	usgs-mcs-2025	row 1123, PROD_2023	205
usgs-mcs-2025.1123.production-2024	production	titanium-minerals	mining	CAN			2024	eq	350000			t	10000	350 thousand metric tons		estimated	as:TiO2	199	usgs-mcs-2025	row 1123, PROD_EST_2024	205
usgs-mcs-2025.1123.reserves	reserves	titanium-minerals		CAN			2024	eq	51000000			t	1000000	51000 thousand metric tons		estimated	as:TiO2	200	usgs-mcs-2025	row 1123, RESERVES_2024	
usgs-mcs-2025.1124.production-2023	production	titanium-minerals	mining	CHN			2023	eq	3250000			t	10000	3250 thousand metric tons		reported	as:TiO2	199	usgs-mcs-2025	row 1124, PROD_2023	
usgs-mcs-2025.1124.production-2024	production	titanium-minerals	mining	CHN			2024	eq	3300000			t	100000	3300 thousand metric tons		estimated	as:TiO2	199	usgs-mcs-2025	row 1124, PROD_EST_2024	
usgs-mcs-2025.1124.reserves	reserves	titanium-minerals		CHN			2024	eq	110000000			t	10000000	110000 thousand metric tons		estimated	as:TiO2	200	usgs-mcs-2025	row 1124, RESERVES_2024	
usgs-mcs-2025.1125.production-2023	production	titanium-minerals	mining	IND			2023	eq	210000			t	10000	210 thousand metric tons		reported	as:TiO2	199	usgs-mcs-2025	row 1125, PROD_2023	
usgs-mcs-2025.1125.production-2024	production	titanium-minerals	mining	IND			2024	eq	210000			t	10000	210 thousand metric tons		estimated	as:TiO2	199	usgs-mcs-2025	row 1125, PROD_EST_2024	
usgs-mcs-2025.1125.reserves	reserves	titanium-minerals		IND			2024	eq	15000000			t	1000000	15000 thousand metric tons		estimated	as:TiO2	200	usgs-mcs-2025	row 1125, RESERVES_2024	
usgs-mcs-2025.1126.production-2023	production	titanium-minerals	mining	IND			2023	eq	12000			t	1000	12 thousand metric tons		reported	as:TiO2	201	usgs-mcs-2025	row 1126, PROD_2023	
usgs-mcs-2025.1126.production-2024	production	titanium-minerals	mining	IND			2024	eq	12000			t	1000	12 thousand metric tons		estimated	as:TiO2	201	usgs-mcs-2025	row 1126, PROD_EST_2024	
usgs-mcs-2025.1126.reserves	reserves	titanium-minerals		IND			2024	eq	670000			t	10000	670 thousand metric tons		estimated	as:TiO2	203	usgs-mcs-2025	row 1126, RESERVES_2024	
usgs-mcs-2025.1127.production-2023	production	titanium-minerals	mining	KEN			2023	eq	47000			t	1000	47 thousand metric tons		reported	as:TiO2	201	usgs-mcs-2025	row 1127, PROD_2023	
usgs-mcs-2025.1127.production-2024	production	titanium-minerals	mining	KEN			2024	eq	40000			t	1000	40 thousand metric tons		estimated	as:TiO2	201	usgs-mcs-2025	row 1127, PROD_EST_2024	
usgs-mcs-2025.1127.reserves	reserves	titanium-minerals		KEN			2024								not-reported	estimated	as:TiO2	203	usgs-mcs-2025	row 1127, RESERVES_2024	7
usgs-mcs-2025.1128.production-2023	production	titanium-minerals	mining	MDG			2023	eq	300000			t	10000	300 thousand metric tons		reported	as:TiO2	199	usgs-mcs-2025	row 1128, PROD_2023	205
usgs-mcs-2025.1128.production-2024	production	titanium-minerals	mining	MDG			2024	eq	240000			t	10000	240 thousand metric tons		estimated	as:TiO2	199	usgs-mcs-2025	row 1128, PROD_EST_2024	205
usgs-mcs-2025.1128.reserves	reserves	titanium-minerals		MDG			2024	eq	30000000			t	1000000	30000 thousand metric tons		estimated	as:TiO2	200	usgs-mcs-2025	row 1128, RESERVES_2024	
usgs-mcs-2025.1129.production-2023	production	titanium-minerals	mining	MOZ			2023	eq	1860000			t	10000	1860 thousand metric tons		reported	as:TiO2	199	usgs-mcs-2025	row 1129, PROD_2023	
usgs-mcs-2025.1129.production-2024	production	titanium-minerals	mining	MOZ			2024	eq	1900000			t	100000	1900 thousand metric tons		estimated	as:TiO2	199	usgs-mcs-2025	row 1129, PROD_EST_2024	
usgs-mcs-2025.1129.reserves	reserves	titanium-minerals		MOZ			2024								not-reported	estimated	as:TiO2	200	usgs-mcs-2025	row 1129, RESERVES_2024	7
usgs-mcs-2025.1130.production-2023	production	titanium-minerals	mining	MOZ			2023	eq	8000			t	1000	8 thousand metric tons		reported	as:TiO2	201	usgs-mcs-2025	row 1130, PROD_2023	
usgs-mcs-2025.1130.production-2024	production	titanium-minerals	mining	MOZ			2024	eq	8000			t	1000	8 thousand metric tons		estimated	as:TiO2	201	usgs-mcs-2025	row 1130, PROD_EST_2024	
usgs-mcs-2025.1130.reserves	reserves	titanium-minerals		MOZ			2024	eq	720000			t	10000	720 thousand metric tons		estimated	as:TiO2	203	usgs-mcs-2025	row 1130, RESERVES_2024	
usgs-mcs-2025.1131.production-2023	production	titanium-minerals	mining	NOR			2023	eq	360000			t	10000	360 thousand metric tons		reported	as:TiO2	199	usgs-mcs-2025	row 1131, PROD_2023	
usgs-mcs-2025.1131.production-2024	production	titanium-minerals	mining	NOR			2024	eq	360000			t	10000	360 thousand metric tons		estimated	as:TiO2	199	usgs-mcs-2025	row 1131, PROD_EST_2024	
usgs-mcs-2025.1131.reserves	reserves	titanium-minerals		NOR			2024	eq	37000000			t	1000000	37000 thousand metric tons		estimated	as:TiO2	200	usgs-mcs-2025	row 1131, RESERVES_2024	
usgs-mcs-2025.1132.production-2023	production	titanium-minerals	mining	SLE			2023	eq	110000			t	10000	110 thousand metric tons		reported	as:TiO2	201	usgs-mcs-2025	row 1132, PROD_2023	
usgs-mcs-2025.1132.production-2024	production	titanium-minerals	mining	SLE			2024	eq	60000			t	1000	60 thousand metric tons		estimated	as:TiO2	201	usgs-mcs-2025	row 1132, PROD_EST_2024	
usgs-mcs-2025.1132.reserves	reserves	titanium-minerals		SLE			2024	eq	2900000			t	100000	2900 thousand metric tons		estimated	as:TiO2	203	usgs-mcs-2025	row 1132, RESERVES_2024	
usgs-mcs-2025.1133.production-2023	production	titanium-minerals	mining	SEN			2023	eq	260000			t	10000	260 thousand metric tons		reported	as:TiO2	199	usgs-mcs-2025	row 1133, PROD_2023	
usgs-mcs-2025.1133.production-2024	production	titanium-minerals	mining	SEN			2024	eq	300000			t	10000	300 thousand metric tons		estimated	as:TiO2	199	usgs-mcs-2025	row 1133, PROD_EST_2024	
usgs-mcs-2025.1133.reserves	reserves	titanium-minerals		SEN			2024								not-reported	estimated	as:TiO2	200	usgs-mcs-2025	row 1133, RESERVES_2024	7
usgs-mcs-2025.1134.production-2023	production	titanium-minerals	mining	ZAF			2023	eq	1260000			t	10000	1260 thousand metric tons		reported	as:TiO2	199	usgs-mcs-2025	row 1134, PROD_2023	205
usgs-mcs-2025.1134.production-2024	production	titanium-minerals	mining	ZAF			2024	eq	1300000			t	100000	1300 thousand metric tons		estimated	as:TiO2	199	usgs-mcs-2025	row 1134, PROD_EST_2024	205
usgs-mcs-2025.1134.reserves	reserves	titanium-minerals		ZAF			2024	eq	28000000			t	1000000	28000 thousand metric tons		estimated	as:TiO2	200	usgs-mcs-2025	row 1134, RESERVES_2024	
usgs-mcs-2025.1135.production-2023	production	titanium-minerals	mining	ZAF			2023	eq	100000			t	10000	100 thousand metric tons		reported	as:TiO2	201	usgs-mcs-2025	row 1135, PROD_2023	
usgs-mcs-2025.1135.production-2024	production	titanium-minerals	mining	ZAF			2024	eq	100000			t	10000	100 thousand metric tons		estimated	as:TiO2	201	usgs-mcs-2025	row 1135, PROD_EST_2024	
usgs-mcs-2025.1135.reserves	reserves	titanium-minerals		ZAF			2024	eq	6100000			t	100000	6100 thousand metric tons		estimated	as:TiO2	203	usgs-mcs-2025	row 1135, RESERVES_2024	
usgs-mcs-2025.1136.production-2023	production	titanium-minerals	mining	UKR			2023	eq	130000			t	10000	130 thousand metric tons		reported	as:TiO2	199	usgs-mcs-2025	row 1136, PROD_2023	
usgs-mcs-2025.1136.production-2024	production	titanium-minerals	mining	UKR			2024	eq	120000			t	10000	120 thousand metric tons		estimated	as:TiO2	199	usgs-mcs-2025	row 1136, PROD_EST_2024	
usgs-mcs-2025.1136.reserves	reserves	titanium-minerals		UKR			2024	eq	5900000			t	100000	5900 thousand metric tons		estimated	as:TiO2	200	usgs-mcs-2025	row 1136, RESERVES_2024	
usgs-mcs-2025.1137.production-2023	production	titanium-minerals	mining	UKR			2023	eq	95000			t	1000	95 thousand metric tons		reported	as:TiO2	201	usgs-mcs-2025	row 1137, PROD_2023	
usgs-mcs-2025.1137.production-2024	production	titanium-minerals	mining	UKR			2024	eq	10000			t	1000	10 thousand metric tons		estimated	as:TiO2	201	usgs-mcs-2025	row 1137, PROD_EST_2024	
usgs-mcs-2025.1137.reserves	reserves	titanium-minerals		UKR			2024								not-reported	estimated	as:TiO2	203	usgs-mcs-2025	row 1137, RESERVES_2024	7
usgs-mcs-2025.1138.production-2023	production	titanium-minerals	mining	OTHER-COUNTRIES			2023	eq	360000			t	10000	360 thousand metric tons		reported	as:TiO2	199	usgs-mcs-2025	row 1138, PROD_2023	
usgs-mcs-2025.1138.production-2024	production	titanium-minerals	mining	OTHER-COUNTRIES			2024	eq	330000			t	10000	330 thousand metric tons		estimated	as:TiO2	199	usgs-mcs-2025	row 1138, PROD_EST_2024	
usgs-mcs-2025.1138.reserves	reserves	titanium-minerals		OTHER-COUNTRIES			2024	eq	54000000			t	1000000	54000 thousand metric tons		estimated	as:TiO2	200	usgs-mcs-2025	row 1138, RESERVES_2024	
usgs-mcs-2025.1139.production-2023	production	titanium-minerals	mining	OTHER-COUNTRIES			2023	eq	20000			t	1000	20 thousand metric tons		reported	as:TiO2	201	usgs-mcs-2025	row 1139, PROD_2023	
usgs-mcs-2025.1139.production-2024	production	titanium-minerals	mining	OTHER-COUNTRIES			2024	eq	20000			t	1000	20 thousand metric tons		estimated	as:TiO2	201	usgs-mcs-2025	row 1139, PROD_EST_2024	
usgs-mcs-2025.1139.reserves	reserves	titanium-minerals		OTHER-COUNTRIES			2024	eq	540000			t	10000	540 thousand metric tons		estimated	as:TiO2	203	usgs-mcs-2025	row 1139, RESERVES_2024	
usgs-mcs-2025.1140.production-2023	production	titanium-minerals	mining	WLD			2023	eq	8840000			t	10000	8840 thousand metric tons		reported	as:TiO2	199	usgs-mcs-2025	row 1140, PROD_2023	
usgs-mcs-2025.1140.production-2024	production	titanium-minerals	mining	WLD			2024	eq	8900000			t	100000	8900 thousand metric tons		estimated	as:TiO2	199	usgs-mcs-2025	row 1140, PROD_EST_2024	
usgs-mcs-2025.1140.reserves	reserves	titanium-minerals		WLD			2024	eq	510000000			t	10000000	510000 thousand metric tons		estimated	as:TiO2	200	usgs-mcs-2025	row 1140, RESERVES_2024	
usgs-mcs-2025.1141.production-2023	production	titanium-minerals	mining	WLD			2023	eq	590000			t	10000	590 thousand metric tons		reported	as:TiO2	201	usgs-mcs-2025	row 1141, PROD_2023	
usgs-mcs-2025.1141.production-2024	production	titanium-minerals	mining	WLD			2024	eq	450000			t	10000	450 thousand metric tons		estimated	as:TiO2	201	usgs-mcs-2025	row 1141, PROD_EST_2024	
usgs-mcs-2025.1141.reserves	reserves	titanium-minerals		WLD			2024	eq	46000000			t	1000000	46000 thousand metric tons		estimated	as:TiO2	203	usgs-mcs-2025	row 1141, RESERVES_2024	
usgs-mcs-2025.1142.production-2023	production	titanium-minerals	mining	WLD			2023	eq	9430000			t	10000	9430 thousand metric tons		reported	as:TiO2	206	usgs-mcs-2025	row 1142, PROD_2023	
usgs-mcs-2025.1142.production-2024	production	titanium-minerals	mining	WLD			2024	eq	9400000			t	100000	9400 thousand metric tons		estimated	as:TiO2	206	usgs-mcs-2025	row 1142, PROD_EST_2024	
usgs-mcs-2025.1142.reserves	reserves	titanium-minerals		WLD			2024	eq	560000000			t	10000000	560000 thousand metric tons		estimated	as:TiO2	207	usgs-mcs-2025	row 1142, RESERVES_2024	
usgs-mcs-2025.1143.production-2023	production	titanium-sponge	metal	USA			2023								withheld	reported	gross	208	usgs-mcs-2025	row 1143, PROD_2023	15
usgs-mcs-2025.1143.production-2024	production	titanium-sponge	metal	USA			2024								withheld	estimated	gross	208	usgs-mcs-2025	row 1143, PROD_EST_2024	15
usgs-mcs-2025.1143.capacity-2024	capacity	titanium-sponge	metal	USA			2024	eq	500			t	10	500 metric tons		estimated	gross	208	usgs-mcs-2025	row 1143, CAP_EST_2024	
usgs-mcs-2025.1144.production-2023	production	titanium-sponge	metal	AUS			2023								not-reported	reported	gross	208	usgs-mcs-2025	row 1144, PROD_2023	3
usgs-mcs-2025.1144.production-2024	production	titanium-sponge	metal	AUS			2024								not-reported	estimated	gross	208	usgs-mcs-2025	row 1144, PROD_EST_2024	3
usgs-mcs-2025.1145.production-2023	production	titanium-sponge	metal	CAN			2023								not-reported	reported	gross	208	usgs-mcs-2025	row 1145, PROD_2023	3
usgs-mcs-2025.1145.production-2024	production	titanium-sponge	metal	CAN			2024								not-reported	estimated	gross	208	usgs-mcs-2025	row 1145, PROD_EST_2024	3
usgs-mcs-2025.1146.production-2023	production	titanium-sponge	metal	CHN			2023	eq	220000			t	10000	220000 metric tons		reported	gross	208	usgs-mcs-2025	row 1146, PROD_2023	
usgs-mcs-2025.1146.production-2024	production	titanium-sponge	metal	CHN			2024	eq	220000			t	10000	220000 metric tons		estimated	gross	208	usgs-mcs-2025	row 1146, PROD_EST_2024	
usgs-mcs-2025.1146.capacity-2024	capacity	titanium-sponge	metal	CHN			2024	eq	260000			t	10000	260000 metric tons		estimated	gross	208	usgs-mcs-2025	row 1146, CAP_EST_2024	
usgs-mcs-2025.1147.production-2023	production	titanium-sponge	metal	DEU			2023								not-reported	reported	gross	208	usgs-mcs-2025	row 1147, PROD_2023	3
usgs-mcs-2025.1147.production-2024	production	titanium-sponge	metal	DEU			2024								not-reported	estimated	gross	208	usgs-mcs-2025	row 1147, PROD_EST_2024	3
usgs-mcs-2025.1148.production-2023	production	titanium-sponge	metal	IND			2023	eq	300			t	10	300 metric tons		reported	gross	208	usgs-mcs-2025	row 1148, PROD_2023	
usgs-mcs-2025.1148.production-2024	production	titanium-sponge	metal	IND			2024	eq	300			t	10	300 metric tons		estimated	gross	208	usgs-mcs-2025	row 1148, PROD_EST_2024	
usgs-mcs-2025.1148.capacity-2024	capacity	titanium-sponge	metal	IND			2024	eq	500			t	10	500 metric tons		estimated	gross	208	usgs-mcs-2025	row 1148, CAP_EST_2024	
usgs-mcs-2025.1149.production-2023	production	titanium-sponge	metal	JPN			2023	eq	57000			t	1000	57000 metric tons		reported	gross	208	usgs-mcs-2025	row 1149, PROD_2023	
usgs-mcs-2025.1149.production-2024	production	titanium-sponge	metal	JPN			2024	eq	55000			t	1000	55000 metric tons		estimated	gross	208	usgs-mcs-2025	row 1149, PROD_EST_2024	
usgs-mcs-2025.1149.capacity-2024	capacity	titanium-sponge	metal	JPN			2024	eq	65200			t	100	65200 metric tons		estimated	gross	208	usgs-mcs-2025	row 1149, CAP_EST_2024	
usgs-mcs-2025.1150.production-2023	production	titanium-sponge	metal	KAZ			2023	eq	14000			t	1000	14000 metric tons		reported	gross	208	usgs-mcs-2025	row 1150, PROD_2023	
usgs-mcs-2025.1150.production-2024	production	titanium-sponge	metal	KAZ			2024	eq	14000			t	1000	14000 metric tons		estimated	gross	208	usgs-mcs-2025	row 1150, PROD_EST_2024	
usgs-mcs-2025.1150.capacity-2024	capacity	titanium-sponge	metal	KAZ			2024	eq	26000			t	1000	26000 metric tons		estimated	gross	208	usgs-mcs-2025	row 1150, CAP_EST_2024	
usgs-mcs-2025.1151.production-2023	production	titanium-sponge	metal	MEX			2023								not-reported	reported	gross	208	usgs-mcs-2025	row 1151, PROD_2023	3
usgs-mcs-2025.1151.production-2024	production	titanium-sponge	metal	MEX			2024								not-reported	estimated	gross	208	usgs-mcs-2025	row 1151, PROD_EST_2024	3
usgs-mcs-2025.1152.production-2023	production	titanium-sponge	metal	RUS			2023	eq	20000			t	1000	20000 metric tons		reported	gross	208	usgs-mcs-2025	row 1152, PROD_2023	
usgs-mcs-2025.1152.production-2024	production	titanium-sponge	metal	RUS			2024	eq	20000			t	1000	20000 metric tons		estimated	gross	208	usgs-mcs-2025	row 1152, PROD_EST_2024	
usgs-mcs-2025.1152.capacity-2024	capacity	titanium-sponge	metal	RUS			2024	eq	46500			t	100	46500 metric tons		estimated	gross	208	usgs-mcs-2025	row 1152, CAP_EST_2024	
usgs-mcs-2025.1153.production-2023	production	titanium-sponge	metal	SAU			2023	eq	11000			t	1000	11000 metric tons		reported	gross	208	usgs-mcs-2025	row 1153, PROD_2023	
usgs-mcs-2025.1153.production-2024	production	titanium-sponge	metal	SAU			2024	eq	15000			t	1000	15000 metric tons		estimated	gross	208	usgs-mcs-2025	row 1153, PROD_EST_2024	
usgs-mcs-2025.1153.capacity-2024	capacity	titanium-sponge	metal	SAU			2024	eq	15600			t	100	15600 metric tons		estimated	gross	208	usgs-mcs-2025	row 1153, CAP_EST_2024	
usgs-mcs-2025.1154.production-2023	production	titanium-sponge	metal	UKR			2023								not-reported	reported	gross	208	usgs-mcs-2025	row 1154, PROD_2023	3
usgs-mcs-2025.1154.production-2024	production	titanium-sponge	metal	UKR			2024								not-reported	estimated	gross	208	usgs-mcs-2025	row 1154, PROD_EST_2024	3
usgs-mcs-2025.1155.production-2023	production	titanium-sponge	metal	GBR			2023								not-reported	reported	gross	208	usgs-mcs-2025	row 1155, PROD_2023	3
usgs-mcs-2025.1155.production-2024	production	titanium-sponge	metal	GBR			2024								not-reported	estimated	gross	208	usgs-mcs-2025	row 1155, PROD_EST_2024	3
usgs-mcs-2025.1157.production-2023	production	titanium-sponge	metal	WLD			2023	eq	320000			t	10000	320000 metric tons		reported	gross	208	usgs-mcs-2025	row 1157, PROD_2023	23
usgs-mcs-2025.1157.production-2024	production	titanium-sponge	metal	WLD			2024	eq	320000			t	10000	320000 metric tons		estimated	gross	208	usgs-mcs-2025	row 1157, PROD_EST_2024	23
usgs-mcs-2025.1157.capacity-2024	capacity	titanium-sponge	metal	WLD			2024	eq	410000			t	10000	410000 metric tons		estimated	gross	208	usgs-mcs-2025	row 1157, CAP_EST_2024	
usgs-mcs-2025.1158.capacity-2024	capacity	titanium-dioxide	refining	USA			2024	eq	1360000			t	10000	1360000 metric tons		estimated	gross	209	usgs-mcs-2025	row 1158, CAP_EST_2024	
usgs-mcs-2025.1159.capacity-2024	capacity	titanium-dioxide	refining	AUS			2024	eq	260000			t	10000	260000 metric tons		estimated	gross	209	usgs-mcs-2025	row 1159, CAP_EST_2024	
usgs-mcs-2025.1160.capacity-2024	capacity	titanium-dioxide	refining	CAN			2024	eq	180000			t	10000	180000 metric tons		estimated	gross	209	usgs-mcs-2025	row 1160, CAP_EST_2024	
usgs-mcs-2025.1161.capacity-2024	capacity	titanium-dioxide	refining	CHN			2024	eq	5500000			t	100000	5500000 metric tons		estimated	gross	209	usgs-mcs-2025	row 1161, CAP_EST_2024	
usgs-mcs-2025.1162.capacity-2024	capacity	titanium-dioxide	refining	DEU			2024	eq	339000			t	1000	339000 metric tons		estimated	gross	209	usgs-mcs-2025	row 1162, CAP_EST_2024	
usgs-mcs-2025.1163.capacity-2024	capacity	titanium-dioxide	refining	IND			2024	eq	91000			t	1000	91000 metric tons		estimated	gross	209	usgs-mcs-2025	row 1163, CAP_EST_2024	
usgs-mcs-2025.1164.capacity-2024	capacity	titanium-dioxide	refining	JPN			2024	eq	322000			t	1000	322000 metric tons		estimated	gross	209	usgs-mcs-2025	row 1164, CAP_EST_2024	
usgs-mcs-2025.1166.capacity-2024	capacity	titanium-dioxide	refining	MEX			2024	eq	350000			t	10000	350000 metric tons		estimated	gross	209	usgs-mcs-2025	row 1166, CAP_EST_2024	
usgs-mcs-2025.1167.capacity-2024	capacity	titanium-dioxide	refining	RUS			2024	eq	55000			t	1000	55000 metric tons		estimated	gross	209	usgs-mcs-2025	row 1167, CAP_EST_2024	
usgs-mcs-2025.1168.capacity-2024	capacity	titanium-dioxide	refining	SAU			2024	eq	200000			t	10000	200000 metric tons		estimated	gross	209	usgs-mcs-2025	row 1168, CAP_EST_2024	
usgs-mcs-2025.1169.capacity-2024	capacity	titanium-dioxide	refining	UKR			2024	eq	122000			t	1000	122000 metric tons		estimated	gross	209	usgs-mcs-2025	row 1169, CAP_EST_2024	
usgs-mcs-2025.1170.capacity-2024	capacity	titanium-dioxide	refining	GBR			2024	eq	315000			t	1000	315000 metric tons		estimated	gross	209	usgs-mcs-2025	row 1170, CAP_EST_2024	
usgs-mcs-2025.1171.capacity-2024	capacity	titanium-dioxide	refining	OTHER-COUNTRIES			2024	eq	820000			t	10000	820000 metric tons		estimated	gross	209	usgs-mcs-2025	row 1171, CAP_EST_2024	
usgs-mcs-2025.1172.capacity-2024	capacity	titanium-dioxide	refining	WLD			2024	eq	9800000			t	100000	9800000 metric tons		estimated	gross	209	usgs-mcs-2025	row 1172, CAP_EST_2024	
usgs-mcs-2025.1173.production-2023	production	tungsten	mining	USA			2023								not-reported	reported	as:W	210	usgs-mcs-2025	row 1173, PROD_2023	3
usgs-mcs-2025.1173.production-2024	production	tungsten	mining	USA			2024								not-reported	estimated	as:W	210	usgs-mcs-2025	row 1173, PROD_EST_2024	3
usgs-mcs-2025.1173.reserves	reserves	tungsten		USA			2024								not-reported	estimated	as:W	211	usgs-mcs-2025	row 1173, RESERVES_2024	7
usgs-mcs-2025.1174.production-2023	production	tungsten	mining	AUS			2023	eq	430			t	10	430 metric tons		reported	as:W	210	usgs-mcs-2025	row 1174, PROD_2023	
usgs-mcs-2025.1174.production-2024	production	tungsten	mining	AUS			2024	eq	1000			t	100	1000 metric tons		estimated	as:W	210	usgs-mcs-2025	row 1174, PROD_EST_2024	
usgs-mcs-2025.1174.reserves	reserves	tungsten		AUS			2024	eq	570000			t	10000	570000 metric tons		estimated	as:W	211	usgs-mcs-2025	row 1174, RESERVES_2024	212
usgs-mcs-2025.1175.production-2023	production	tungsten	mining	AUT			2023	eq	850			t	10	850 metric tons		reported	as:W	210	usgs-mcs-2025	row 1175, PROD_2023	
usgs-mcs-2025.1175.production-2024	production	tungsten	mining	AUT			2024	eq	800			t	10	800 metric tons		estimated	as:W	210	usgs-mcs-2025	row 1175, PROD_EST_2024	
usgs-mcs-2025.1175.reserves	reserves	tungsten		AUT			2024	eq	10000			t	1000	10000 metric tons		estimated	as:W	211	usgs-mcs-2025	row 1175, RESERVES_2024	
usgs-mcs-2025.1176.production-2023	production	tungsten	mining	BOL			2023	eq	1500			t	100	1500 metric tons		reported	as:W	210	usgs-mcs-2025	row 1176, PROD_2023	
usgs-mcs-2025.1176.production-2024	production	tungsten	mining	BOL			2024	eq	1600			t	100	1600 metric tons		estimated	as:W	210	usgs-mcs-2025	row 1176, PROD_EST_2024	
usgs-mcs-2025.1176.reserves	reserves	tungsten		BOL			2024								not-reported	estimated	as:W	211	usgs-mcs-2025	row 1176, RESERVES_2024	7
usgs-mcs-2025.1177.production-2023	production	tungsten	mining	CHN			2023	eq	66000			t	1000	66000 metric tons		reported	as:W	210	usgs-mcs-2025	row 1177, PROD_2023	
usgs-mcs-2025.1177.production-2024	production	tungsten	mining	CHN			2024	eq	67000			t	1000	67000 metric tons		estimated	as:W	210	usgs-mcs-2025	row 1177, PROD_EST_2024	
usgs-mcs-2025.1177.reserves	reserves	tungsten		CHN			2024	eq	2400000			t	100000	2400000 metric tons		estimated	as:W	211	usgs-mcs-2025	row 1177, RESERVES_2024	
usgs-mcs-2025.1178.production-2023	production	tungsten	mining	PRK			2023	eq	1600			t	100	1600 metric tons		reported	as:W	210	usgs-mcs-2025	row 1178, PROD_2023	
usgs-mcs-2025.1178.production-2024	production	tungsten	mining	PRK			2024	eq	1700			t	100	1700 metric tons		estimated	as:W	210	usgs-mcs-2025	row 1178, PROD_EST_2024	
usgs-mcs-2025.1178.reserves	reserves	tungsten		PRK			2024	eq	29000			t	1000	29000 metric tons		estimated	as:W	211	usgs-mcs-2025	row 1178, RESERVES_2024	
usgs-mcs-2025.1179.production-2023	production	tungsten	mining	PRT			2023	eq	450			t	10	450 metric tons		reported	as:W	210	usgs-mcs-2025	row 1179, PROD_2023	
usgs-mcs-2025.1179.production-2024	production	tungsten	mining	PRT			2024	eq	500			t	10	500 metric tons		estimated	as:W	210	usgs-mcs-2025	row 1179, PROD_EST_2024	
usgs-mcs-2025.1179.reserves	reserves	tungsten		PRT			2024	eq	3400			t	100	3400 metric tons		estimated	as:W	211	usgs-mcs-2025	row 1179, RESERVES_2024	
usgs-mcs-2025.1180.production-2023	production	tungsten	mining	RUS			2023	eq	2000			t	100	2000 metric tons		reported	as:W	210	usgs-mcs-2025	row 1180, PROD_2023	
usgs-mcs-2025.1180.production-2024	production	tungsten	mining	RUS			2024	eq	2000			t	100	2000 metric tons		estimated	as:W	210	usgs-mcs-2025	row 1180, PROD_EST_2024	
usgs-mcs-2025.1180.reserves	reserves	tungsten		RUS			2024	eq	400000			t	10000	400000 metric tons		estimated	as:W	211	usgs-mcs-2025	row 1180, RESERVES_2024	
usgs-mcs-2025.1181.production-2023	production	tungsten	mining	RWA			2023	eq	1200			t	100	1200 metric tons		reported	as:W	210	usgs-mcs-2025	row 1181, PROD_2023	
usgs-mcs-2025.1181.production-2024	production	tungsten	mining	RWA			2024	eq	1200			t	100	1200 metric tons		estimated	as:W	210	usgs-mcs-2025	row 1181, PROD_EST_2024	
usgs-mcs-2025.1181.reserves	reserves	tungsten		RWA			2024								not-reported	estimated	as:W	211	usgs-mcs-2025	row 1181, RESERVES_2024	7
usgs-mcs-2025.1182.production-2023	production	tungsten	mining	ESP			2023	eq	650			t	10	650 metric tons		reported	as:W	210	usgs-mcs-2025	row 1182, PROD_2023	
usgs-mcs-2025.1182.production-2024	production	tungsten	mining	ESP			2024	eq	700			t	10	700 metric tons		estimated	as:W	210	usgs-mcs-2025	row 1182, PROD_EST_2024	
usgs-mcs-2025.1182.reserves	reserves	tungsten		ESP			2024	eq	66000			t	1000	66000 metric tons		estimated	as:W	211	usgs-mcs-2025	row 1182, RESERVES_2024	
usgs-mcs-2025.1183.production-2023	production	tungsten	mining	VNM			2023	eq	3500			t	100	3500 metric tons		reported	as:W	210	usgs-mcs-2025	row 1183, PROD_2023	
usgs-mcs-2025.1183.production-2024	production	tungsten	mining	VNM			2024	eq	3400			t	100	3400 metric tons		estimated	as:W	210	usgs-mcs-2025	row 1183, PROD_EST_2024	
usgs-mcs-2025.1183.reserves	reserves	tungsten		VNM			2024	eq	140000			t	10000	140000 metric tons		estimated	as:W	211	usgs-mcs-2025	row 1183, RESERVES_2024	
usgs-mcs-2025.1184.production-2023	production	tungsten	mining	OTHER-COUNTRIES			2023	eq	1320			t	10	1320 metric tons		reported	as:W	210	usgs-mcs-2025	row 1184, PROD_2023	
usgs-mcs-2025.1184.production-2024	production	tungsten	mining	OTHER-COUNTRIES			2024	eq	1500			t	100	1500 metric tons		estimated	as:W	210	usgs-mcs-2025	row 1184, PROD_EST_2024	
usgs-mcs-2025.1184.reserves	reserves	tungsten		OTHER-COUNTRIES			2024	eq	950000			t	10000	950000 metric tons		estimated	as:W	211	usgs-mcs-2025	row 1184, RESERVES_2024	
usgs-mcs-2025.1185.production-2023	production	tungsten	mining	WLD			2023	eq	79500			t	100	79500 metric tons		reported	as:W	210	usgs-mcs-2025	row 1185, PROD_2023	
usgs-mcs-2025.1185.production-2024	production	tungsten	mining	WLD			2024	eq	81000			t	1000	81000 metric tons		estimated	as:W	210	usgs-mcs-2025	row 1185, PROD_EST_2024	
usgs-mcs-2025.1185.reserves	reserves	tungsten		WLD			2024	eq	4600000			t	100000	4600000 metric tons		estimated	as:W	211	usgs-mcs-2025	row 1185, RESERVES_2024	
usgs-mcs-2025.1186.production-2023	production	vanadium	mining	USA			2023								not-reported	reported	as:V	213	usgs-mcs-2025	row 1186, PROD_2023	3
usgs-mcs-2025.1186.production-2024	production	vanadium	mining	USA			2024								not-reported	estimated	as:V	213	usgs-mcs-2025	row 1186, PROD_EST_2024	3
usgs-mcs-2025.1186.reserves	reserves	vanadium		USA			2024	eq	45000			t	1000	45 thousand metric tons		estimated	as:V	214	usgs-mcs-2025	row 1186, RESERVES_2024	
usgs-mcs-2025.1187.production-2023	production	vanadium	mining	AUS			2023								not-reported	reported	as:V	213	usgs-mcs-2025	row 1187, PROD_2023	3
usgs-mcs-2025.1187.production-2024	production	vanadium	mining	AUS			2024								not-reported	estimated	as:V	213	usgs-mcs-2025	row 1187, PROD_EST_2024	3
usgs-mcs-2025.1187.reserves	reserves	vanadium		AUS			2024	eq	8500000			t	100000	8500 thousand metric tons		estimated	as:V	214	usgs-mcs-2025	row 1187, RESERVES_2024	215
usgs-mcs-2025.1188.production-2023	production	vanadium	mining	BRA			2023	eq	5420			t	10	5420 metric tons		reported	as:V	213	usgs-mcs-2025	row 1188, PROD_2023	
usgs-mcs-2025.1188.production-2024	production	vanadium	mining	BRA			2024	eq	5000			t	100	5000 metric tons		estimated	as:V	213	usgs-mcs-2025	row 1188, PROD_EST_2024	
usgs-mcs-2025.1188.reserves	reserves	vanadium		BRA			2024	eq	120000			t	10000	120 thousand metric tons		estimated	as:V	214	usgs-mcs-2025	row 1188, RESERVES_2024	
usgs-mcs-2025.1189.production-2023	production	vanadium	mining	CHN			2023	eq	70000			t	1000	70000 metric tons		estimated	as:V	213	usgs-mcs-2025	row 1189, PROD_2023	1
usgs-mcs-2025.1189.production-2024	production	vanadium	mining	CHN			2024	eq	70000			t	1000	70000 metric tons		estimated	as:V	213	usgs-mcs-2025	row 1189, PROD_EST_2024	1
usgs-mcs-2025.1189.reserves	reserves	vanadium		CHN			2024	eq	4100000			t	100000	4100 thousand metric tons		estimated	as:V	214	usgs-mcs-2025	row 1189, RESERVES_2024	
usgs-mcs-2025.1190.production-2023	production	vanadium	mining	RUS			2023	eq	20000			t	1000	20000 metric tons		estimated	as:V	213	usgs-mcs-2025	row 1190, PROD_2023	1
usgs-mcs-2025.1190.production-2024	production	vanadium	mining	RUS			2024	eq	20000			t	1000	20000 metric tons		estimated	as:V	213	usgs-mcs-2025	row 1190, PROD_EST_2024	1
usgs-mcs-2025.1190.reserves	reserves	vanadium		RUS			2024	eq	5000000			t	100000	5000 thousand metric tons		estimated	as:V	214	usgs-mcs-2025	row 1190, RESERVES_2024	
usgs-mcs-2025.1191.production-2023	production	vanadium	mining	ZAF			2023	eq	8670			t	10	8670 metric tons		reported	as:V	213	usgs-mcs-2025	row 1191, PROD_2023	
usgs-mcs-2025.1191.production-2024	production	vanadium	mining	ZAF			2024	eq	8000			t	100	8000 metric tons		estimated	as:V	213	usgs-mcs-2025	row 1191, PROD_EST_2024	
usgs-mcs-2025.1191.reserves	reserves	vanadium		ZAF			2024	eq	430000			t	10000	430 thousand metric tons		estimated	as:V	214	usgs-mcs-2025	row 1191, RESERVES_2024	
usgs-mcs-2025.1192.production-2023	production	vanadium	mining	WLD			2023	eq	104000			t	1000	104000 metric tons		reported	as:V	213	usgs-mcs-2025	row 1192, PROD_2023	
usgs-mcs-2025.1192.production-2024	production	vanadium	mining	WLD			2024	eq	100000			t	10000	100000 metric tons		estimated	as:V	213	usgs-mcs-2025	row 1192, PROD_EST_2024	
usgs-mcs-2025.1192.reserves	reserves	vanadium		WLD			2024	eq	18000000			t	1000000	18000 thousand metric tons		estimated	as:V	214	usgs-mcs-2025	row 1192, RESERVES_2024	135
usgs-mcs-2025.1193.production-2023	production	vermiculite	mining	USA			2023	eq	100000			t	10000	100 thousand metric tons		reported	gross	76	usgs-mcs-2025	row 1193, PROD_2023	216
usgs-mcs-2025.1193.production-2024	production	vermiculite	mining	USA			2024	eq	100000			t	10000	100 thousand metric tons		estimated	gross	76	usgs-mcs-2025	row 1193, PROD_EST_2024	216
usgs-mcs-2025.1193.reserves	reserves	vermiculite		USA			2024	eq	25000000			t	1000000	25000 thousand metric tons		estimated	gross	77	usgs-mcs-2025	row 1193, RESERVES_2024	
usgs-mcs-2025.1194.production-2023	production	vermiculite	mining	BRA			2023	eq	53000			t	1000	53 thousand metric tons		reported	gross	76	usgs-mcs-2025	row 1194, PROD_2023	
usgs-mcs-2025.1194.production-2024	production	vermiculite	mining	BRA			2024	eq	60000			t	1000	60 thousand metric tons		estimated	gross	76	usgs-mcs-2025	row 1194, PROD_EST_2024	
usgs-mcs-2025.1194.reserves	reserves	vermiculite		BRA			2024	eq	6600000			t	100000	6600 thousand metric tons		estimated	gross	77	usgs-mcs-2025	row 1194, RESERVES_2024	
usgs-mcs-2025.1195.production-2023	production	vermiculite	mining	BGR			2023	eq	10000			t	1000	10 thousand metric tons		estimated	gross	76	usgs-mcs-2025	row 1195, PROD_2023	1
usgs-mcs-2025.1195.production-2024	production	vermiculite	mining	BGR			2024	eq	10000			t	1000	10 thousand metric tons		estimated	gross	76	usgs-mcs-2025	row 1195, PROD_EST_2024	1
usgs-mcs-2025.1195.reserves	reserves	vermiculite		BGR			2024								not-reported	estimated	gross	77	usgs-mcs-2025	row 1195, RESERVES_2024	7
usgs-mcs-2025.1196.production-2023	production	vermiculite	mining	CHN			2023	eq	33000			t	1000	33 thousand metric tons		estimated	gross	76	usgs-mcs-2025	row 1196, PROD_2023	1
usgs-mcs-2025.1196.production-2024	production	vermiculite	mining	CHN			2024	eq	30000			t	1000	30 thousand metric tons		estimated	gross	76	usgs-mcs-2025	row 1196, PROD_EST_2024	1
usgs-mcs-2025.1196.reserves	reserves	vermiculite		CHN			2024	eq	2900000			t	100000	2900 thousand metric tons		estimated	gross	77	usgs-mcs-2025	row 1196, RESERVES_2024	
usgs-mcs-2025.1197.production-2023	production	vermiculite	mining	IND			2023	eq	2000			t	1000	2 thousand metric tons		reported	gross	76	usgs-mcs-2025	row 1197, PROD_2023	
usgs-mcs-2025.1197.production-2024	production	vermiculite	mining	IND			2024	eq	2000			t	1000	2 thousand metric tons		estimated	gross	76	usgs-mcs-2025	row 1197, PROD_EST_2024	
usgs-mcs-2025.1197.reserves	reserves	vermiculite		IND			2024	eq	1600000			t	100000	1600 thousand metric tons		estimated	gross	77	usgs-mcs-2025	row 1197, RESERVES_2024	
usgs-mcs-2025.1198.production-2023	production	vermiculite	mining	RUS			2023	eq	29000			t	1000	29 thousand metric tons		estimated	gross	76	usgs-mcs-2025	row 1198, PROD_2023	1
usgs-mcs-2025.1198.production-2024	production	vermiculite	mining	RUS			2024	eq	30000			t	1000	30 thousand metric tons		estimated	gross	76	usgs-mcs-2025	row 1198, PROD_EST_2024	1
usgs-mcs-2025.1198.reserves	reserves	vermiculite		RUS			2024								not-reported	estimated	gross	77	usgs-mcs-2025	row 1198, RESERVES_2024	7
usgs-mcs-2025.1199.production-2023	production	vermiculite	mining	ZAF			2023	eq	170000			t	10000	170 thousand metric tons		reported	gross	76	usgs-mcs-2025	row 1199, PROD_2023	
usgs-mcs-2025.1199.production-2024	production	vermiculite	mining	ZAF			2024	eq	170000			t	10000	170 thousand metric tons		estimated	gross	76	usgs-mcs-2025	row 1199, PROD_EST_2024	
usgs-mcs-2025.1199.reserves	reserves	vermiculite		ZAF			2024	eq	14000000			t	1000000	14000 thousand metric tons		estimated	gross	77	usgs-mcs-2025	row 1199, RESERVES_2024	
usgs-mcs-2025.1200.production-2023	production	vermiculite	mining	TUR			2023	eq	11000			t	1000	11 thousand metric tons		reported	gross	76	usgs-mcs-2025	row 1200, PROD_2023	
usgs-mcs-2025.1200.production-2024	production	vermiculite	mining	TUR			2024	eq	10000			t	1000	10 thousand metric tons		estimated	gross	76	usgs-mcs-2025	row 1200, PROD_EST_2024	
usgs-mcs-2025.1200.reserves	reserves	vermiculite		TUR			2024	eq	11000000			t	1000000	11000 thousand metric tons		estimated	gross	77	usgs-mcs-2025	row 1200, RESERVES_2024	
usgs-mcs-2025.1201.production-2023	production	vermiculite	mining	UGA			2023	eq	23000			t	1000	23 thousand metric tons		estimated	gross	76	usgs-mcs-2025	row 1201, PROD_2023	1
usgs-mcs-2025.1201.production-2024	production	vermiculite	mining	UGA			2024	eq	20000			t	1000	20 thousand metric tons		estimated	gross	76	usgs-mcs-2025	row 1201, PROD_EST_2024	1
usgs-mcs-2025.1201.reserves	reserves	vermiculite		UGA			2024								not-reported	estimated	gross	77	usgs-mcs-2025	row 1201, RESERVES_2024	7
usgs-mcs-2025.1202.production-2023	production	vermiculite	mining	ZWE			2023	eq	28000			t	1000	28 thousand metric tons		reported	gross	76	usgs-mcs-2025	row 1202, PROD_2023	
usgs-mcs-2025.1202.production-2024	production	vermiculite	mining	ZWE			2024	eq	30000			t	1000	30 thousand metric tons		estimated	gross	76	usgs-mcs-2025	row 1202, PROD_EST_2024	
usgs-mcs-2025.1202.reserves	reserves	vermiculite		ZWE			2024								not-reported	estimated	gross	77	usgs-mcs-2025	row 1202, RESERVES_2024	7
usgs-mcs-2025.1203.production-2023	production	vermiculite	mining	WLD			2023	eq	458000			t	1000	458 thousand metric tons		reported	gross	76	usgs-mcs-2025	row 1203, PROD_2023	
usgs-mcs-2025.1203.production-2024	production	vermiculite	mining	WLD			2024	eq	460000			t	10000	460 thousand metric tons		estimated	gross	76	usgs-mcs-2025	row 1203, PROD_EST_2024	
usgs-mcs-2025.1203.reserves	reserves	vermiculite		WLD			2024								not-reported	estimated	gross	77	usgs-mcs-2025	row 1203, RESERVES_2024	7
usgs-mcs-2025.1204.production-2023	production	wollastonite	mining	USA			2023								withheld	reported	gross	76	usgs-mcs-2025	row 1204, PROD_2023	15
usgs-mcs-2025.1204.production-2024	production	wollastonite	mining	USA			2024								withheld	estimated	gross	76	usgs-mcs-2025	row 1204, PROD_EST_2024	15
usgs-mcs-2025.1205.production-2023	production	wollastonite	mining	CAN			2023	eq	20000			t	1000	20000 metric tons		reported	gross	76	usgs-mcs-2025	row 1205, PROD_2023	
usgs-mcs-2025.1205.production-2024	production	wollastonite	mining	CAN			2024	eq	20000			t	1000	20000 metric tons		estimated	gross	76	usgs-mcs-2025	row 1205, PROD_EST_2024	
usgs-mcs-2025.1206.production-2023	production	wollastonite	mining	CHN			2023	eq	770000			t	10000	770000 metric tons		reported	gross	76	usgs-mcs-2025	row 1206, PROD_2023	
usgs-mcs-2025.1206.production-2024	production	wollastonite	mining	CHN			2024	eq	800000			t	10000	800000 metric tons		estimated	gross	76	usgs-mcs-2025	row 1206, PROD_EST_2024	
usgs-mcs-2025.1207.production-2023	production	wollastonite	mining	FIN			2023	eq	10000			t	1000	10000 metric tons		reported	gross	76	usgs-mcs-2025	row 1207, PROD_2023	
usgs-mcs-2025.1207.production-2024	production	wollastonite	mining	FIN			2024	eq	10000			t	1000	10000 metric tons		estimated	gross	76	usgs-mcs-2025	row 1207, PROD_EST_2024	
usgs-mcs-2025.1208.production-2023	production	wollastonite	mining	IND			2023	eq	115000			t	1000	115000 metric tons		reported	gross	76	usgs-mcs-2025	row 1208, PROD_2023	
usgs-mcs-2025.1208.production-2024	production	wollastonite	mining	IND			2024	eq	120000			t	10000	120000 metric tons		estimated	gross	76	usgs-mcs-2025	row 1208, PROD_EST_2024	
usgs-mcs-2025.1209.production-2023	production	wollastonite	mining	MEX			2023	eq	89200			t	100	89200 metric tons		reported	gross	76	usgs-mcs-2025	row 1209, PROD_2023	
usgs-mcs-2025.1209.production-2024	production	wollastonite	mining	MEX			2024	eq	95000			t	1000	95000 metric tons		estimated	gross	76	usgs-mcs-2025	row 1209, PROD_EST_2024	
usgs-mcs-2025.1210.production-2023	production	wollastonite	mining	OTHER-COUNTRIES			2023	eq	10000			t	1000	10000 metric tons		reported	gross	76	usgs-mcs-2025	row 1210, PROD_2023	
usgs-mcs-2025.1210.production-2024	production	wollastonite	mining	OTHER-COUNTRIES			2024	eq	10000			t	1000	10000 metric tons		estimated	gross	76	usgs-mcs-2025	row 1210, PROD_EST_2024	
usgs-mcs-2025.1211.production-2023	production	wollastonite	mining	WLD			2023	eq	1010000			t	10000	1010000 metric tons		reported	gross	76	usgs-mcs-2025	row 1211, PROD_2023	
usgs-mcs-2025.1211.production-2024	production	wollastonite	mining	WLD			2024	eq	1100000			t	100000	1100000 metric tons		estimated	gross	76	usgs-mcs-2025	row 1211, PROD_EST_2024	
usgs-mcs-2025.1212.production-2023	production	zeolites	mining	USA			2023	eq	78000			t	1000	78000 metric tons		estimated	gross	76	usgs-mcs-2025	row 1212, PROD_2023	1
usgs-mcs-2025.1212.production-2024	production	zeolites	mining	USA			2024	eq	81000			t	1000	81000 metric tons		estimated	gross	76	usgs-mcs-2025	row 1212, PROD_EST_2024	1
usgs-mcs-2025.1213.production-2023	production	zeolites	mining	CHL			2023	eq	500			t	10	500 metric tons		reported	gross	76	usgs-mcs-2025	row 1213, PROD_2023	
usgs-mcs-2025.1213.production-2024	production	zeolites	mining	CHL			2024	eq	500			t	10	500 metric tons		estimated	gross	76	usgs-mcs-2025	row 1213, PROD_EST_2024	
usgs-mcs-2025.1214.production-2023	production	zeolites	mining	CHN			2023	eq	150000			t	10000	150000 metric tons		estimated	gross	76	usgs-mcs-2025	row 1214, PROD_2023	1
usgs-mcs-2025.1214.production-2024	production	zeolites	mining	CHN			2024	eq	150000			t	10000	150000 metric tons		estimated	gross	76	usgs-mcs-2025	row 1214, PROD_EST_2024	1
usgs-mcs-2025.1215.production-2023	production	zeolites	mining	CUB			2023	eq	78000			t	1000	78000 metric tons		estimated	gross	76	usgs-mcs-2025	row 1215, PROD_2023	1
usgs-mcs-2025.1215.production-2024	production	zeolites	mining	CUB			2024	eq	78000			t	1000	78000 metric tons		estimated	gross	76	usgs-mcs-2025	row 1215, PROD_EST_2024	1
usgs-mcs-2025.1216.production-2023	production	zeolites	mining	GEO			2023	eq	3600			t	100	3600 metric tons		reported	gross	76	usgs-mcs-2025	row 1216, PROD_2023	
usgs-mcs-2025.1216.production-2024	production	zeolites	mining	GEO			2024	eq	5000			t	100	5000 metric tons		estimated	gross	76	usgs-mcs-2025	row 1216, PROD_EST_2024	
usgs-mcs-2025.1217.production-2023	production	zeolites	mining	HUN			2023	eq	32000			t	1000	32000 metric tons		estimated	gross	76	usgs-mcs-2025	row 1217, PROD_2023	1
usgs-mcs-2025.1217.production-2024	production	zeolites	mining	HUN			2024	eq	35000			t	1000	35000 metric tons		estimated	gross	76	usgs-mcs-2025	row 1217, PROD_EST_2024	1
usgs-mcs-2025.1218.production-2023	production	zeolites	mining	IDN			2023	eq	120000			t	10000	120000 metric tons		estimated	gross	76	usgs-mcs-2025	row 1218, PROD_2023	1
usgs-mcs-2025.1218.production-2024	production	zeolites	mining	IDN			2024	eq	120000			t	10000	120000 metric tons		estimated	gross	76	usgs-mcs-2025	row 1218, PROD_EST_2024	1
usgs-mcs-2025.1219.production-2023	production	zeolites	mining	JOR			2023	eq	1000			t	100	1000 metric tons		estimated	gross	76	usgs-mcs-2025	row 1219, PROD_2023	1
usgs-mcs-2025.1219.production-2024	production	zeolites	mining	JOR			2024	eq	1000			t	100	1000 metric tons		estimated	gross	76	usgs-mcs-2025	row 1219, PROD_EST_2024	1
usgs-mcs-2025.1220.production-2023	production	zeolites	mining	KOR			2023	eq	178000			t	1000	178000 metric tons		reported	gross	76	usgs-mcs-2025	row 1220, PROD_2023	
usgs-mcs-2025.1220.production-2024	production	zeolites	mining	KOR			2024	eq	130000			t	10000	130000 metric tons		estimated	gross	76	usgs-mcs-2025	row 1220, PROD_EST_2024	
usgs-mcs-2025.1221.production-2023	production	zeolites	mining	NZL			2023	eq	100000			t	10000	100000 metric tons		estimated	gross	76	usgs-mcs-2025	row 1221, PROD_2023	1
usgs-mcs-2025.1221.production-2024	production	zeolites	mining	NZL			2024	eq	100000			t	10000	100000 metric tons		estimated	gross	76	usgs-mcs-2025	row 1221, PROD_EST_2024	1
usgs-mcs-2025.1222.production-2023	production	zeolites	mining	PHL			2023	eq	3260			t	10	3260 metric tons		reported	gross	76	usgs-mcs-2025	row 1222, PROD_2023	
usgs-mcs-2025.1222.production-2024	production	zeolites	mining	PHL			2024	eq	7100			t	100	7100 metric tons		estimated	gross	76	usgs-mcs-2025	row 1222, PROD_EST_2024	
usgs-mcs-2025.1223.production-2023	production	zeolites	mining	RUS			2023	eq	35000			t	1000	35000 metric tons		estimated	gross	76	usgs-mcs-2025	row 1223, PROD_2023	1
usgs-mcs-2025.1223.production-2024	production	zeolites	mining	RUS			2024	eq	35000			t	1000	35000 metric tons		estimated	gross	76	usgs-mcs-2025	row 1223, PROD_EST_2024	1
usgs-mcs-2025.1224.production-2023	production	zeolites	mining	SVK			2023	eq	207000			t	1000	207000 metric tons		reported	gross	76	usgs-mcs-2025	row 1224, PROD_2023	
usgs-mcs-2025.1224.production-2024	production	zeolites	mining	SVK			2024	eq	220000			t	10000	220000 metric tons		estimated	gross	76	usgs-mcs-2025	row 1224, PROD_EST_2024	
usgs-mcs-2025.1225.production-2023	production	zeolites	mining	TUR			2023	eq	71700			t	100	71700 metric tons		reported	gross	76	usgs-mcs-2025	row 1225, PROD_2023	
usgs-mcs-2025.1225.production-2024	production	zeolites	mining	TUR			2024	eq	70000			t	1000	70000 metric tons		estimated	gross	76	usgs-mcs-2025	row 1225, PROD_EST_2024	
usgs-mcs-2025.1226.production-2023	production	zeolites	mining	WLD			2023	eq	1060000			t	10000	1060000 metric tons		reported	gross	76	usgs-mcs-2025	row 1226, PROD_2023	
usgs-mcs-2025.1226.production-2024	production	zeolites	mining	WLD			2024	eq	1000000			t	100000	1000000 metric tons		estimated	gross	76	usgs-mcs-2025	row 1226, PROD_EST_2024	
usgs-mcs-2025.1227.production-2023	production	zinc	mining	USA			2023	eq	767000			t	1000	767 thousand metric tons		reported	as:Zn	217	usgs-mcs-2025	row 1227, PROD_2023	
usgs-mcs-2025.1227.production-2024	production	zinc	mining	USA			2024	eq	750000			t	10000	750 thousand metric tons		estimated	as:Zn	217	usgs-mcs-2025	row 1227, PROD_EST_2024	
usgs-mcs-2025.1227.reserves	reserves	zinc		USA			2024	eq	9200000			t	100000	9200 thousand metric tons		estimated	as:Zn	218	usgs-mcs-2025	row 1227, RESERVES_2024	
usgs-mcs-2025.1228.production-2023	production	zinc	mining	AUS			2023	eq	1090000			t	10000	1090 thousand metric tons		reported	as:Zn	217	usgs-mcs-2025	row 1228, PROD_2023	
usgs-mcs-2025.1228.production-2024	production	zinc	mining	AUS			2024	eq	1100000			t	100000	1100 thousand metric tons		estimated	as:Zn	217	usgs-mcs-2025	row 1228, PROD_EST_2024	
usgs-mcs-2025.1228.reserves	reserves	zinc		AUS			2024	eq	64000000			t	1000000	64000 thousand metric tons		estimated	as:Zn	218	usgs-mcs-2025	row 1228, RESERVES_2024	
usgs-mcs-2025.1229.production-2023	production	zinc	mining	BOL			2023	eq	492000			t	1000	492 thousand metric tons		reported	as:Zn	217	usgs-mcs-2025	row 1229, PROD_2023	
usgs-mcs-2025.1229.production-2024	production	zinc	mining	BOL			2024	eq	510000			t	10000	510 thousand metric tons		estimated	as:Zn	217	usgs-mcs-2025	row 1229, PROD_EST_2024	
usgs-mcs-2025.1229.reserves	reserves	zinc		BOL			2024								not-reported	estimated	as:Zn	218	usgs-mcs-2025	row 1229, RESERVES_2024	7
usgs-mcs-2025.1230.production-2023	production	zinc	mining	CHN			2023	eq	4060000			t	10000	4060 thousand metric tons		reported	as:Zn	217	usgs-mcs-2025	row 1230, PROD_2023	
usgs-mcs-2025.1230.production-2024	production	zinc	mining	CHN			2024	eq	4000000			t	100000	4000 thousand metric tons		estimated	as:Zn	217	usgs-mcs-2025	row 1230, PROD_EST_2024	
usgs-mcs-2025.1230.reserves	reserves	zinc		CHN			2024	eq	46000000			t	1000000	46000 thousand metric tons		estimated	as:Zn	218	usgs-mcs-2025	row 1230, RESERVES_2024	
usgs-mcs-2025.1231.production-2023	production	zinc	mining	IND			2023	eq	854000			t	1000	854 thousand metric tons		estimated	as:Zn	217	usgs-mcs-2025	row 1231, PROD_2023	1
usgs-mcs-2025.1231.production-2024	production	zinc	mining	IND			2024	eq	860000			t	10000	860 thousand metric tons		estimated	as:Zn	217	usgs-mcs-2025	row 1231, PROD_EST_2024	1
usgs-mcs-2025.1231.reserves	reserves	zinc		IND			2024	eq	9800000			t	100000	9800 thousand metric tons		estimated	as:Zn	218	usgs-mcs-2025	row 1231, RESERVES_2024	
usgs-mcs-2025.1232.production-2023	production	zinc	mining	KAZ			2023	eq	340000			t	10000	340 thousand metric tons		reported	as:Zn	217	usgs-mcs-2025	row 1232, PROD_2023	
usgs-mcs-2025.1232.production-2024	production	zinc	mining	KAZ			2024	eq	370000			t	10000	370 thousand metric tons		estimated	as:Zn	217	usgs-mcs-2025	row 1232, PROD_EST_2024	
usgs-mcs-2025.1232.reserves	reserves	zinc		KAZ			2024	eq	7600000			t	100000	7600 thousand metric tons		estimated	as:Zn	218	usgs-mcs-2025	row 1232, RESERVES_2024	
usgs-mcs-2025.1233.production-2023	production	zinc	mining	MEX			2023	eq	584000			t	1000	584 thousand metric tons		reported	as:Zn	217	usgs-mcs-2025	row 1233, PROD_2023	
usgs-mcs-2025.1233.production-2024	production	zinc	mining	MEX			2024	eq	700000			t	10000	700 thousand metric tons		estimated	as:Zn	217	usgs-mcs-2025	row 1233, PROD_EST_2024	
usgs-mcs-2025.1233.reserves	reserves	zinc		MEX			2024	eq	14000000			t	1000000	14000 thousand metric tons		estimated	as:Zn	218	usgs-mcs-2025	row 1233, RESERVES_2024	
usgs-mcs-2025.1234.production-2023	production	zinc	mining	PER			2023	eq	1470000			t	10000	1470 thousand metric tons		reported	as:Zn	217	usgs-mcs-2025	row 1234, PROD_2023	
usgs-mcs-2025.1234.production-2024	production	zinc	mining	PER			2024	eq	1300000			t	100000	1300 thousand metric tons		estimated	as:Zn	217	usgs-mcs-2025	row 1234, PROD_EST_2024	
usgs-mcs-2025.1234.reserves	reserves	zinc		PER			2024	eq	20000000			t	1000000	20000 thousand metric tons		estimated	as:Zn	218	usgs-mcs-2025	row 1234, RESERVES_2024	
usgs-mcs-2025.1235.production-2023	production	zinc	mining	RUS			2023	eq	300000			t	10000	300 thousand metric tons		estimated	as:Zn	217	usgs-mcs-2025	row 1235, PROD_2023	1
usgs-mcs-2025.1235.production-2024	production	zinc	mining	RUS			2024	eq	310000			t	10000	310 thousand metric tons		estimated	as:Zn	217	usgs-mcs-2025	row 1235, PROD_EST_2024	1
usgs-mcs-2025.1235.reserves	reserves	zinc		RUS			2024	eq	29000000			t	1000000	29000 thousand metric tons		estimated	as:Zn	218	usgs-mcs-2025	row 1235, RESERVES_2024	
usgs-mcs-2025.1236.production-2023	production	zinc	mining	ZAF			2023	eq	198000			t	1000	198 thousand metric tons		reported	as:Zn	217	usgs-mcs-2025	row 1236, PROD_2023	
usgs-mcs-2025.1236.production-2024	production	zinc	mining	ZAF			2024	eq	120000			t	10000	120 thousand metric tons		estimated	as:Zn	217	usgs-mcs-2025	row 1236, PROD_EST_2024	
usgs-mcs-2025.1236.reserves	reserves	zinc		ZAF			2024	eq	5900000			t	100000	5900 thousand metric tons		estimated	as:Zn	218	usgs-mcs-2025	row 1236, RESERVES_2024	
usgs-mcs-2025.1237.production-2023	production	zinc	mining	SWE			2023	eq	218000			t	1000	218 thousand metric tons		reported	as:Zn	217	usgs-mcs-2025	row 1237, PROD_2023	
usgs-mcs-2025.1237.production-2024	production	zinc	mining	SWE			2024	eq	240000			t	10000	240 thousand metric tons		estimated	as:Zn	217	usgs-mcs-2025	row 1237, PROD_EST_2024	
usgs-mcs-2025.1237.reserves	reserves	zinc		SWE			2024	eq	3900000			t	100000	3900 thousand metric tons		estimated	as:Zn	218	usgs-mcs-2025	row 1237, RESERVES_2024	
usgs-mcs-2025.1238.production-2023	production	zinc	mining	OTHER-COUNTRIES			2023	eq	1690000			t	10000	1690 thousand metric tons		reported	as:Zn	217	usgs-mcs-2025	row 1238, PROD_2023	
usgs-mcs-2025.1238.production-2024	production	zinc	mining	OTHER-COUNTRIES			2024	eq	1700000			t	100000	1700 thousand metric tons		estimated	as:Zn	217	usgs-mcs-2025	row 1238, PROD_EST_2024	
usgs-mcs-2025.1238.reserves	reserves	zinc		OTHER-COUNTRIES			2024	eq	25000000			t	1000000	25000 thousand metric tons		estimated	as:Zn	218	usgs-mcs-2025	row 1238, RESERVES_2024	
usgs-mcs-2025.1239.production-2023	production	zinc	mining	WLD			2023	eq	12100000			t	100000	12100 thousand metric tons		reported	as:Zn	217	usgs-mcs-2025	row 1239, PROD_2023	
usgs-mcs-2025.1239.production-2024	production	zinc	mining	WLD			2024	eq	12000000			t	1000000	12000 thousand metric tons		estimated	as:Zn	217	usgs-mcs-2025	row 1239, PROD_EST_2024	
usgs-mcs-2025.1239.reserves	reserves	zinc		WLD			2024	eq	230000000			t	10000000	230000 thousand metric tons		estimated	as:Zn	218	usgs-mcs-2025	row 1239, RESERVES_2024	
usgs-mcs-2025.1240.production-2023	production	zirconium	mining	USA			2023	eq	100000			t	10000	100 thousand metric tons		reported	gross	219	usgs-mcs-2025	row 1240, PROD_2023	220
usgs-mcs-2025.1240.production-2024	production	zirconium	mining	USA			2024	eq	100000			t	10000	100 thousand metric tons		estimated	gross	219	usgs-mcs-2025	row 1240, PROD_EST_2024	220
usgs-mcs-2025.1240.reserves	reserves	zirconium		USA			2024	eq	500000			t	10000	500 thousand metric tons		estimated	as:ZrO2	221	usgs-mcs-2025	row 1240, RESERVES_2024	222
usgs-mcs-2025.1241.production-2023	production	zirconium	mining	AUS			2023	eq	500000			t	10000	500 thousand metric tons		reported	gross	219	usgs-mcs-2025	row 1241, PROD_2023	
usgs-mcs-2025.1241.production-2024	production	zirconium	mining	AUS			2024	eq	500000			t	10000	500 thousand metric tons		estimated	gross	219	usgs-mcs-2025	row 1241, PROD_EST_2024	
usgs-mcs-2025.1241.reserves	reserves	zirconium		AUS			2024	eq	55000000			t	1000000	55000 thousand metric tons		estimated	as:ZrO2	221	usgs-mcs-2025	row 1241, RESERVES_2024	223
usgs-mcs-2025.1242.production-2023	production	zirconium	mining	CHN			2023	eq	100000			t	10000	100 thousand metric tons		reported	gross	219	usgs-mcs-2025	row 1242, PROD_2023	
usgs-mcs-2025.1242.production-2024	production	zirconium	mining	CHN			2024	eq	100000			t	10000	100 thousand metric tons		estimated	gross	219	usgs-mcs-2025	row 1242, PROD_EST_2024	
usgs-mcs-2025.1242.reserves	reserves	zirconium		CHN			2024	eq	72000			t	1000	72 thousand metric tons		estimated	as:ZrO2	221	usgs-mcs-2025	row 1242, RESERVES_2024	222
usgs-mcs-2025.1243.production-2023	production	zirconium	mining	IDN			2023	eq	95000			t	1000	95 thousand metric tons		reported	gross	219	usgs-mcs-2025	row 1243, PROD_2023	
usgs-mcs-2025.1243.production-2024	production	zirconium	mining	IDN			2024	eq	95000			t	1000	95 thousand metric tons		estimated	gross	219	usgs-mcs-2025	row 1243, PROD_EST_2024	
usgs-mcs-2025.1243.reserves	reserves	zirconium		IDN			2024								not-reported	estimated	as:ZrO2	221	usgs-mcs-2025	row 1243, RESERVES_2024	224
usgs-mcs-2025.1244.production-2023	production	zirconium	mining	KEN			2023	eq	20000			t	1000	20 thousand metric tons		reported	gross	219	usgs-mcs-2025	row 1244, PROD_2023	26
usgs-mcs-2025.1244.production-2024	production	zirconium	mining	KEN			2024	eq	20000			t	1000	20 thousand metric tons		estimated	gross	219	usgs-mcs-2025	row 1244, PROD_EST_2024	26
usgs-mcs-2025.1244.reserves	reserves	zirconium		KEN			2024	eq	5000			t	1000	5 thousand metric tons		estimated	as:ZrO2	221	usgs-mcs-2025	row 1244, RESERVES_2024	222
usgs-mcs-2025.1245.production-2023	production	zirconium	mining	MDG			2023	eq	34000			t	1000	34 thousand metric tons		reported	gross	219	usgs-mcs-2025	row 1245, PROD_2023	
usgs-mcs-2025.1245.production-2024	production	zirconium	mining	MDG			2024	eq	30000			t	1000	30 thousand metric tons		estimated	gross	219	usgs-mcs-2025	row 1245, PROD_EST_2024	
usgs-mcs-2025.1245.reserves	reserves	zirconium		MDG			2024	eq	2100000			t	100000	2100 thousand metric tons		estimated	as:ZrO2	221	usgs-mcs-2025	row 1245, RESERVES_2024	222
usgs-mcs-2025.1246.production-2023	production	zirconium	mining	MOZ			2023	eq	144000			t	1000	144 thousand metric tons		reported	gross	219	usgs-mcs-2025	row 1246, PROD_2023	26
usgs-mcs-2025.1246.production-2024	production	zirconium	mining	MOZ			2024	eq	160000			t	10000	160 thousand metric tons		estimated	gross	219	usgs-mcs-2025	row 1246, PROD_EST_2024	26
usgs-mcs-2025.1246.reserves	reserves	zirconium		MOZ			2024	eq	1500000			t	100000	1500 thousand metric tons		estimated	as:ZrO2	221	usgs-mcs-2025	row 1246, RESERVES_2024	222
usgs-mcs-2025.1247.production-2023	production	zirconium	mining	SEN			2023	eq	48000			t	1000	48 thousand metric tons		reported	gross	219	usgs-mcs-2025	row 1247, PROD_2023	26
usgs-mcs-2025.1247.production-2024	production	zirconium	mining	SEN			2024	eq	60000			t	1000	60 thousand metric tons		estimated	gross	219	usgs-mcs-2025	row 1247, PROD_EST_2024	26
usgs-mcs-2025.1247.reserves	reserves	zirconium		SEN			2024	eq	2600000			t	100000	2600 thousand metric tons		estimated	as:ZrO2	221	usgs-mcs-2025	row 1247, RESERVES_2024	222
usgs-mcs-2025.1248.production-2023	production	zirconium	mining	SLE			2023	eq	28000			t	1000	28 thousand metric tons		reported	gross	219	usgs-mcs-2025	row 1248, PROD_2023	26
usgs-mcs-2025.1248.production-2024	production	zirconium	mining	SLE			2024	eq	20000			t	1000	20 thousand metric tons		estimated	gross	219	usgs-mcs-2025	row 1248, PROD_EST_2024	26
usgs-mcs-2025.1248.reserves	reserves	zirconium		SLE			2024	eq	290000			t	10000	290 thousand metric tons		estimated	as:ZrO2	221	usgs-mcs-2025	row 1248, RESERVES_2024	222
usgs-mcs-2025.1249.production-2023	production	zirconium	mining	ZAF			2023	eq	289000			t	1000	289 thousand metric tons		reported	gross	219	usgs-mcs-2025	row 1249, PROD_2023	26
usgs-mcs-2025.1249.production-2024	production	zirconium	mining	ZAF			2024	eq	300000			t	10000	300 thousand metric tons		estimated	gross	219	usgs-mcs-2025	row 1249, PROD_EST_2024	26
usgs-mcs-2025.1249.reserves	reserves	zirconium		ZAF			2024	eq	5300000			t	100000	5300 thousand metric tons		estimated	as:ZrO2	221	usgs-mcs-2025	row 1249, RESERVES_2024	222
usgs-mcs-2025.1250.production-2023	production	zirconium	mining	OTHER-COUNTRIES			2023	eq	86000			t	1000	86 thousand metric tons		reported	gross	219	usgs-mcs-2025	row 1250, PROD_2023	
usgs-mcs-2025.1250.production-2024	production	zirconium	mining	OTHER-COUNTRIES			2024	eq	110000			t	10000	110 thousand metric tons		estimated	gross	219	usgs-mcs-2025	row 1250, PROD_EST_2024	
usgs-mcs-2025.1250.reserves	reserves	zirconium		OTHER-COUNTRIES			2024	eq	5700000			t	100000	5700 thousand metric tons		estimated	as:ZrO2	221	usgs-mcs-2025	row 1250, RESERVES_2024	222
usgs-mcs-2025.1251.production-2023	production	zirconium	mining	WLD			2023	eq	1440000			t	10000	1440 thousand metric tons		reported	gross	219	usgs-mcs-2025	row 1251, PROD_2023	
usgs-mcs-2025.1251.production-2024	production	zirconium	mining	WLD			2024	eq	1500000			t	100000	1500 thousand metric tons		estimated	gross	219	usgs-mcs-2025	row 1251, PROD_EST_2024	
usgs-mcs-2025.1251.reserves	reserves	zirconium		WLD			2024	eq	70000000			t	1000000	70000 thousand metric tons		estimated	as:ZrO2	221	usgs-mcs-2025	row 1251, RESERVES_2024	222
`,
};
