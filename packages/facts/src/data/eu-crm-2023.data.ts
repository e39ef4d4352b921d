// European Commission, Study on the critical raw materials for the EU 2023: shares of world supply and of EU sourcing, scores; CC BY 4.0.
// Taken from the tables of erikemilsson/EU-Critical-Raw-Materials-CRM-Reports-Datasets, which state that licence; put into our own structure by
// tooling/scripts/facts-eu-crm.mjs. Spellings of countries are mended, shares are as printed ("<0.1%" is a bound).
import type { FactsTable } from "../table.js";

export const TABLE: FactsTable = {
  sha256: "472a09b1b79cb9a2faafe5291fea1819e216b5328b0ffd57f9a061df8df1b059",
  periods: `
2011	year	2011-01-01	2012-01-01
2014	year	2014-01-01	2015-01-01
2016/2020	range	2016-01-01	2021-01-01
2017	year	2017-01-01	2018-01-01
2020	year	2020-01-01	2021-01-01
2023	year	2023-01-01	2024-01-01
`,
  texts: `
share of global supply, mean of 2016 to 2020
parameter t of the study; 1 where not listed
share of EU sourcing, mean of 2016 to 2020
parameter t of the study towards the EU; 1 where not listed
printed without its percent sign
EU assessment of 2011
EU assessment of 2014
EU assessment of 2017
EU assessment of 2020
EU assessment of 2023
sector C23: C23 - Manufacture of other non-metallic mineral products
sector C25: C25 - Manufacture of fabricated metal products, except machinery and equipment
sector C28: C28 - Manufacture of machinery and equipment n.e.c.
sector C29: C29 - Manufacture of motor vehicles, trailers and semi-trailers
sector C30: C30 - Manufacture of other transport equipment
sector C20: C20 - Manufacture of chemicals and chemical products
sector C27: C27 - Manufacture of electrical equipment
sector C24: C24 - Manufacture of basic metals
sector C26: C26 - Manufacture of computer, electronic and optical products
sector C22: C22 - Manufacture of rubber and plastic products
sector C32: C32 - Other manufacturing
sector C19: C19 - Manufacture of coke and refined petroleum products
sector B09: B09 - Mining support service activities
sector C11: C11 - Manufacture of beverages
sector C21: C21 - Manufacture of basic pharmaceutical products and pharmaceutical preparations
sector C17: C17 - Manufacture of paper and paper products
sector B06: B06 - Extraction of crude petroleum and natural gas
sector C10: C10 - Manufacture of food products
sector C23: Construction and infrastructures
sector C23: Abrasives
sector C23: Cement
sector C23: Refractories
sector C25: Construction
sector C25: Consumer durables
sector C25: Packaging
sector C28: High tech engineering
sector C29: Automotive industry
sector C30: Transport equipment
sector C20: Flame retardants
sector C20: Plastics (catalysts and stabilisers)
sector C23: Glass and ceramics
sector C25: Lead alloys
sector C27: Lead-acid batteries
sector C20: Chemicals
sector C23: Glassmaking
sector C24: Alloys
sector C24: Zinc production (Electrowinning of zinc)
sector C26: Electronics
sector C20: Chemical industry
sector C22: Filler in rubbers, plastics, paints & paper
sector C23: Weighting agent in oil and gas well drilling fluids
sector C32: Radioactive radiation absorber
sector C24: Semiconductor
sector C26: Consumer Electronics
sector C26: Energy
sector C26: Telecommunication Infrastructure
sector C28: Industrial Components
sector C29: Automotive
sector C30: Aerospace and Defence
no sector: Other
sector C24: Low-melting alloys
sector C24: Metallurgical additives
sector C20: Chemical manufacture
sector C20: Construction materials (flame retardants, plasters, wood preservatives)
sector C20: Fertilizers
sector C23: Frits and ceramics
sector C23: Glass
sector C24: Metals
sector C25: Magnets
sector C26: Semiconductors
sector C25: Coatings
sector C26: Solar Application
sector C27: Batteries
sector C19: Fluid cracking catalysts
sector C20: Autocatalysts
sector C23: Glass & ceramics
sector C23: Polishing powders
sector C24: Metal (excl. Batteries)
sector C20: chromium chemicals
sector C23: Refractory bricks and mortars
sector C24: Casting moulds
sector C25: Products made of alloy steel
sector C25: stainless steel
sector C20: Catalysts
sector C20: Pigments and inks
sector C20: Tyre adhesives and paint dryers
sector C25: Hard materials (carbides and diamond tools)
sector C25: Superalloys, hardfacing/HSS and other alloys
sector C19: Industrial energy use (other than Iron and steel)
sector C19: Non-industrial energy use
sector C24: Iron and steel (coke in blast furnace)
sector C24: Iron and steel (other uses)
sector C26: Manufacture, other, electronic
sector C27: Building construction, Communications
sector C27: Building construction, Electrical power
sector C27: Infrastructure, Power utility
sector C27: Infrastructure, Telecommunications
sector C27: Manufacture, Industrial, Electrical
sector C28: Building construction, Architecture
sector C28: Building construction, plumbing
sector C28: Manufacture, other, cooling
sector C28: Manufacture, Industrial, non-electrical
sector C29: Manufacture, Transport, Automotive, Electrical
sector C29: Manufacture, Transport, Automotive, non-electrical
sector C30: Manufacture, Transport, other transport
sector C32: Building construction, building plant
sector C32: Manufacture, other, Consumer & general products
sector C32: Manufacture, other, diverse
sector B09: Drilling fluids
sector C11: Food industry
sector C23: Activated raw granules
sector C23: Civil engineering
sector C23: Pelletizing iron ore
sector C23: Pet litter
sector C24: Foundry moulding sands
sector C27: Lighting
sector C20: Others (filler, extender, adhesive, etc.)
sector C23: Ceramics (tiles, glazes)
sector C23: Ceramics (sanitaryware, tableware)
sector C23: Glass (container, float, fiberglass, specialties)
sector C19: HF in alkylation process for oil refining
sector C20: Fluorochemicals
sector C23: Others (cement, ceramics, glass, melting rods, glazes)
sector C24: Aluminium making and other metallurgy
sector C24: Steel and iron making
sector C24: UF6 in nuclear fuel
sector C27: Refrigeration and air conditioning
sector C27: Solid fluoropolymers (cookware coating and cable insulation)
sector C20: Others
sector C21: Magnetic Resonance Imaging - MRI
sector C26: CIGS solar cells
sector C26: Integrated circuits
sector C32: Decorative
sector C32: Dental
sector C32: Jewellery
sector C20: Catalyst precursor
sector C25: Nuclear control rod
sector C25: Plasma cutting tips
sector C26: Oxide for Optical
sector C30: Superalloys
sector C23: Ceramics
sector C24: Alloys/compounds
sector C26: Indium Tin Oxide (ITO)
sector C26: PV cells
sector C26: Semiconductors & LEDs
sector C26: Solders
sector C26: Thermal interface material
sector C27: Batteries (alkaline)
no sector: Others
sector C20: Chemical
sector C20: Electrochemical
sector C24: Metalware
sector C24: Tubes
sector C28: Domestic appliances
sector C28: Mechanical engineer
sector C30: Transport
no sector: other
sector C17: Paper
sector C19: Catalysts
sector C20: Paints and adhesives
sector C22: Rubber and plastics
sector C23: Fiberglass
sector C29: Autocatalysts
sector B06: Flue Gas Desulphurisation
sector C10: Feed
sector C20: Paints, coatings, adhesives
sector C20: Plastics and rubber
sector C23: Agriculture
sector C23: Portland cement, mortar and concrete
sector C23: Quicklime and lime
sector C24: Manufacture of basic metals
sector C10: Agriculture (2 of 2)
sector C17: Paper industry
sector C20: Agriculture (1 of 2)
sector C23: Cement making
sector C23: Ceramic industry
sector C23: Glass making
sector C24: Steel making
sector C24: Desulphurisation agent
sector C29: Transportation (automotive)
sector C30: Transportation (air, marine, etc.)
sector C24: Engineering (machinery & equipment)
printed with a value added of 204200 million EUR; the sector has 64561 elsewhere
sector C24: Miscellaneous
sector C25: Building and construction
sector C25: Transportation (other transport equipment)
printed with a value added of 55777 million EUR; the sector has 163568 elsewhere
sector C27: Domestic appliances
sector C28: Engineering (industrial)
printed with a value added of 163568 million EUR; the sector has 204200 elsewhere
sector C29: Metalware
printed with a value added of 64561 million EUR; the sector has 194448 elsewhere
sector C30: Transportation (motor vehicles)
printed with a value added of 194448 million EUR; the sector has 55777 elsewhere
sector C22: Machinery: tubes, frames, ledges, profiles etc.
sector C22: Packaging
sector C27: Household appliances and furniture
sector C29: Tires automotive
sector C30: (Tires) other transport vehicles
sector C32: Sports gear
sector C10: Animal feed
sector C20: Detergents, chemicals, food additives
sector C20: Fertilizer
sector C19: Petroleum
sector C27: Electrolysers
sector C27: Fuel Cells
sector C32: Medical and biomedical
sector C20: Fertiliser
sector C26: Polishing powders
sector C29: Autocatalyst
sector C26: Medical and optical applications
sector C20: Agriculture/biological
sector C20: Other uses
sector C20: Pigments
sector C23: Glass manufacturing
sector C24: Metallurgy
sector C22: Filler, extender, sealant
sector C23: Construction and soil
sector C23: Container glass
sector C23: Flat glass
sector C23: Miscellaneous
sector C24: Foundry
sector C20: Chemical applications
sector C24: Aluminium alloys
sector C26: Electronic applications
sector C26: Solar applications
sector C20: Photography
sector C21: Medicine
sector C26: Electronic parts
sector C27: Photovoltaics
sector C28: Bearings
sector C28: Brazing and soldering
sector C32: Silverware
sector C20: Pigments and fillers
sector C20: Pyrotechnics and signals
sector C24: Master alloys
sector C24: Zinc production
sector C17: Paper production
sector C19: Petroleum refining
sector C25: Metallurgy
sector C20: Paint and coatings
sector C21: Pharmaceuticals
sector C21: Cosmetics
sector C22: Polymer for car industry
sector C22: Rubber
sector C23: Building material
sector C24: Copper alloys
sector C25: Tinplate
sector C27: Lead acid batteries
sector C25: Hand held objects
sector C25: Nuclear heat exchanger
sector C25: Plant engineering (e.g. seawater desalination)
sector C28: Medical equipment
sector C30: Aerospace
sector C20: Catalysts and pigments
sector C25: High speed steels applications
sector C27: Lighting and electronic uses
sector C28: Aeronautics and energy uses
sector C28: Mill and cutting tools
sector C28: Mining and construction tools
sector C28: Other wear tools
sector C20: Chemicals and battery oxides
sector C24: High-strength low-alloy steels
sector C24: Stainless steel
sector C24: Super alloys for high-end uses
sector C25: Special steel
sector C27: Energy storage
sector C20: Automotive catalysts
sector C24: Superalloys, Nuclear
supply risk of the stage, EU assessment of 2023; supply used: EUonly
EU import reliance (I − E) / (P + I − E), mean of 2016 to 2020
end-of-life recycling input rate
SI_SR: substitution in supply risk; 1 means none
SI_EI: substitution in economic importance; 1 means none
supply risk of the stage, EU assessment of 2023; supply used: GS+EU
supply risk of the stage, EU assessment of 2023; supply used: GSonly
cells of this row were shifted in the transcription and are put back
supply risk of the stage, EU assessment of 2023; supply used: EU
`,
  rows: `
eu-crm-2023.world.fluorspar.mining.AFG	production	fluorspar	mining	AFG		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2	
eu-crm-2023.world.gypsum.mining.AFG	production	gypsum	mining	AFG		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 3	
eu-crm-2023.world.hydrogen.mining.AFG	production	hydrogen	mining	AFG		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 4	
eu-crm-2023.world.chromium.mining.ALB	production	chromium	mining	ALB		world-production	2016/2020	eq	1.5			%	0.1	1.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 5	
eu-crm-2023.world.chromium.refining.ALB	production	chromium	refining	ALB		world-production	2016/2020	eq	0.5			%	0.1	0.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 6	
eu-crm-2023.world.copper.mining.ALB	production	copper	mining	ALB		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 7	
eu-crm-2023.world.gypsum.mining.ALB	production	gypsum	mining	ALB		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 8	
eu-crm-2023.world.hydrogen.mining.ALB	production	hydrogen	mining	ALB		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 9	
eu-crm-2023.world.iron.refining.ALB	production	iron	refining	ALB		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 10	
eu-crm-2023.world.nickel.mining.ALB	production	nickel	mining	ALB		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 11	
eu-crm-2023.world.baryte.mining.DZA	production	baryte	mining	DZA		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 12	
eu-crm-2023.world.bentonite.mining.DZA	production	bentonite	mining	DZA		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 13	
eu-crm-2023.world.diatomite.mining.DZA	production	diatomite	mining	DZA		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 14	
eu-crm-2023.world.feldspar.mining.DZA	production	feldspar	mining	DZA		world-production	2016/2020	eq	0.5			%	0.1	0.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 15	
eu-crm-2023.world.gold.mining.DZA	production	gold	mining	DZA		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 16	
eu-crm-2023.world.gypsum.mining.DZA	production	gypsum	mining	DZA		world-production	2016/2020	eq	1.5			%	0.1	1.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 17	
eu-crm-2023.world.helium.refining.DZA	production	helium	refining	DZA		world-production	2016/2020	eq	8.3			%	0.1	8.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 18	
eu-crm-2023.world.hydrogen.mining.DZA	production	hydrogen	mining	DZA		world-production	2016/2020	eq	2.4			%	0.1	2.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 19	
eu-crm-2023.world.iron.mining.DZA	production	iron	mining	DZA		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 20	
eu-crm-2023.world.iron.refining.DZA	production	iron	refining	DZA		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 21	
eu-crm-2023.world.lead.refining.DZA	production	lead	refining	DZA		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 22	
eu-crm-2023.world.natural-cork.mining.DZA	production	natural-cork	mining	DZA		world-production	2016/2020	eq	5.1			%	0.1	5.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 23	
eu-crm-2023.world.phosphate-rock.mining.DZA	production	phosphate-rock	mining	DZA		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 24	
eu-crm-2023.world.silica-sand.mining.DZA	production	silica-sand	mining	DZA		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 25	
eu-crm-2023.world.sulfur.refining.DZA	production	sulfur	refining	DZA		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 26	
eu-crm-2023.world.zinc.mining.DZA	production	zinc	mining	DZA		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 27	
eu-crm-2023.world.zinc.refining.DZA	production	zinc	refining	DZA		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 28	
eu-crm-2023.world.gypsum.mining.AGO	production	gypsum	mining	AGO		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 29	
eu-crm-2023.world.hydrogen.mining.AGO	production	hydrogen	mining	AGO		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 30	
eu-crm-2023.world.sapele-wood.mining.AGO	production	sapele-wood	mining	AGO		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 31	
eu-crm-2023.world.silica-sand.mining.AGO	production	silica-sand	mining	AGO		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 32	
eu-crm-2023.world.aluminium.refining.ARG	production	aluminium	refining	ARG		world-production	2016/2020	eq	1.2			%	0.1	1.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 33	
eu-crm-2023.world.antimony.refining.ARG	production	antimony	refining	ARG		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 34	
eu-crm-2023.world.baryte.mining.ARG	production	baryte	mining	ARG		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 35	
eu-crm-2023.world.bentonite.mining.ARG	production	bentonite	mining	ARG		world-production	2016/2020	eq	0.7			%	0.1	0.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 36	
eu-crm-2023.world.boron.mining.ARG	production	boron	mining	ARG		world-production	2016/2020	eq	3.2			%	0.1	3.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 37	
eu-crm-2023.world.boron.refining.ARG	production	boron	refining	ARG		world-production	2016/2020	eq	3			%	0.1	3.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 38	
eu-crm-2023.world.cadmium.refining.ARG	production	cadmium	refining	ARG		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 39	
eu-crm-2023.world.copper.mining.ARG	production	copper	mining	ARG		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 40	
eu-crm-2023.t.copper.mining.ARG	export-restriction	copper	mining	ARG			2016/2020	eq	1.1			index		1.1		estimated		1	eu-crm-2023	GlobalSupplyShares row 40	
eu-crm-2023.world.copper.refining.ARG	production	copper	refining	ARG		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 41	
eu-crm-2023.world.diatomite.mining.ARG	production	diatomite	mining	ARG		world-production	2016/2020	eq	3.6			%	0.1	3.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 42	
eu-crm-2023.world.feldspar.mining.ARG	production	feldspar	mining	ARG		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 43	
eu-crm-2023.world.fluorspar.mining.ARG	production	fluorspar	mining	ARG		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 44	
eu-crm-2023.world.gold.mining.ARG	production	gold	mining	ARG		world-production	2016/2020	eq	1.6			%	0.1	1.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 45	
eu-crm-2023.world.gypsum.mining.ARG	production	gypsum	mining	ARG		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 46	
eu-crm-2023.world.hydrogen.mining.ARG	production	hydrogen	mining	ARG		world-production	2016/2020	eq	1.1			%	0.1	1.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 47	
eu-crm-2023.world.iron.mining.ARG	production	iron	mining	ARG		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 48	
eu-crm-2023.world.iron.refining.ARG	production	iron	refining	ARG		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 49	
eu-crm-2023.world.kaolin.mining.ARG	production	kaolin	mining	ARG		world-production	2016/2020	eq	1.1			%	0.1	1.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 50	
eu-crm-2023.world.kaolin.refining.ARG	production	kaolin	refining	ARG		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 51	
eu-crm-2023.world.lead.mining.ARG	production	lead	mining	ARG		world-production	2016/2020	eq	0.7			%	0.1	0.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 52	
eu-crm-2023.world.lead.refining.ARG	production	lead	refining	ARG		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 53	
eu-crm-2023.world.lithium.mining.ARG	production	lithium	mining	ARG		world-production	2016/2020	eq	7.9			%	0.1	7.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 54	
eu-crm-2023.t.lithium.mining.ARG	export-restriction	lithium	mining	ARG			2016/2020	eq	1.1			index		1.1		estimated		1	eu-crm-2023	GlobalSupplyShares row 54	
eu-crm-2023.world.lithium.refining.ARG	production	lithium	refining	ARG		world-production	2016/2020	eq	10.5			%	0.1	10.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 55	
eu-crm-2023.t.lithium.refining.ARG	export-restriction	lithium	refining	ARG			2016/2020	eq	1.1			index		1.1		estimated		1	eu-crm-2023	GlobalSupplyShares row 55	
eu-crm-2023.world.manganese.refining.ARG	production	manganese	refining	ARG		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 56	
eu-crm-2023.world.molybdenum.mining.ARG	production	molybdenum	mining	ARG		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 57	
eu-crm-2023.world.perlite.mining.ARG	production	perlite	mining	ARG		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 58	
eu-crm-2023.world.roundwood.mining.ARG	production	roundwood	mining	ARG		world-production	2016/2020	eq	1			%	1	1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 59	
eu-crm-2023.world.silica-sand.mining.ARG	production	silica-sand	mining	ARG		world-production	2016/2020	eq	0.9			%	0.1	0.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 60	
eu-crm-2023.world.silver.mining.ARG	production	silver	mining	ARG		world-production	2016/2020	eq	3.6			%	0.1	3.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 61	
eu-crm-2023.world.strontium.mining.ARG	production	strontium	mining	ARG		world-production	2016/2020	eq	0.7			%	0.1	0.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 62	
eu-crm-2023.world.talc.mining.ARG	production	talc	mining	ARG		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 63	
eu-crm-2023.world.zinc.mining.ARG	production	zinc	mining	ARG		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 64	
eu-crm-2023.world.bentonite.mining.ARM	production	bentonite	mining	ARM		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 65	
eu-crm-2023.world.copper.mining.ARM	production	copper	mining	ARM		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 66	
eu-crm-2023.world.diatomite.mining.ARM	production	diatomite	mining	ARM		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 67	
eu-crm-2023.world.gold.mining.ARM	production	gold	mining	ARM		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 68	
eu-crm-2023.world.gypsum.mining.ARM	production	gypsum	mining	ARM		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 69	
eu-crm-2023.world.molybdenum.mining.ARM	production	molybdenum	mining	ARM		world-production	2016/2020	eq	2.6			%	0.1	2.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 70	
eu-crm-2023.world.perlite.mining.ARM	production	perlite	mining	ARM		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 71	
eu-crm-2023.world.rhenium.refining.ARM	production	rhenium	refining	ARM		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 72	
eu-crm-2023.world.selenium.refining.ARM	production	selenium	refining	ARM		world-production	2016/2020	eq	0			%	0.1	0.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 73	
eu-crm-2023.world.silver.mining.ARM	production	silver	mining	ARM		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 74	
eu-crm-2023.world.sulfur.refining.ARM	production	sulfur	refining	ARM		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 75	
eu-crm-2023.world.zinc.mining.ARM	production	zinc	mining	ARM		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 76	
eu-crm-2023.world.aluminium.mining.AUS	production	aluminium	mining	AUS		world-production	2016/2020	eq	28.4			%	0.1	28.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 77	
eu-crm-2023.world.aluminium.refining.AUS	production	aluminium	refining	AUS		world-production	2016/2020	eq	2.5			%	0.1	2.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 78	
eu-crm-2023.world.antimony.mining.AUS	production	antimony	mining	AUS		world-production	2016/2020	eq	2.2			%	0.1	2.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 79	
eu-crm-2023.world.antimony.refining.AUS	production	antimony	refining	AUS		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 80	
eu-crm-2023.world.baryte.mining.AUS	production	baryte	mining	AUS		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 81	
eu-crm-2023.world.bentonite.mining.AUS	production	bentonite	mining	AUS		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 82	
eu-crm-2023.world.cerium.mining.AUS	production	cerium	mining	AUS		world-production	2016/2020	eq	9.9			%	0.1	9.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 83	
eu-crm-2023.world.cerium.refining.AUS	production	cerium	refining	AUS		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 84	
eu-crm-2023.world.cobalt.mining.AUS	production	cobalt	mining	AUS		world-production	2016/2020	eq	3.9			%	0.1	3.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 85	
eu-crm-2023.world.cobalt.refining.AUS	production	cobalt	refining	AUS		world-production	2016/2020	eq	2.7			%	0.1	2.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 86	
eu-crm-2023.world.coking-coal.mining.AUS	production	coking-coal	mining	AUS		world-production	2016/2020	eq	18.2			%	0.1	18.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 87	
eu-crm-2023.world.coking-coal.refining.AUS	production	coking-coal	refining	AUS		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 88	
eu-crm-2023.world.copper.mining.AUS	production	copper	mining	AUS		world-production	2016/2020	eq	4.4			%	0.1	4.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 89	
eu-crm-2023.world.copper.refining.AUS	production	copper	refining	AUS		world-production	2016/2020	eq	1.7			%	0.1	1.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 90	
eu-crm-2023.world.diatomite.mining.AUS	production	diatomite	mining	AUS		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 91	
eu-crm-2023.world.erbium.mining.AUS	production	erbium	mining	AUS		world-production	2016/2020	eq	9.9			%	0.1	9.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 92	
eu-crm-2023.world.europium.mining.AUS	production	europium	mining	AUS		world-production	2016/2020	eq	9.9			%	0.1	9.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 93	
eu-crm-2023.world.feldspar.mining.AUS	production	feldspar	mining	AUS		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 94	
eu-crm-2023.world.gadolinium.mining.AUS	production	gadolinium	mining	AUS		world-production	2016/2020	eq	9.9			%	0.1	9.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 95	
eu-crm-2023.world.gold.mining.AUS	production	gold	mining	AUS		world-production	2016/2020	eq	9.4			%	0.1	9.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 96	
eu-crm-2023.world.gypsum.mining.AUS	production	gypsum	mining	AUS		world-production	2016/2020	eq	2.4			%	0.1	2.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 97	
eu-crm-2023.world.helium.refining.AUS	production	helium	refining	AUS		world-production	2016/2020	eq	2.5			%	0.1	2.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 98	
eu-crm-2023.world.holmium.mining.AUS	production	holmium	mining	AUS		world-production	2016/2020	eq	9.9			%	0.1	9.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 99	
eu-crm-2023.world.hydrogen.mining.AUS	production	hydrogen	mining	AUS		world-production	2016/2020	eq	3.4			%	0.1	3.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 100	
eu-crm-2023.world.iron.mining.AUS	production	iron	mining	AUS		world-production	2016/2020	eq	36.6			%	0.1	36.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 101	
eu-crm-2023.world.iron.refining.AUS	production	iron	refining	AUS		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 102	
eu-crm-2023.world.lanthanum.mining.AUS	production	lanthanum	mining	AUS		world-production	2016/2020	eq	9.9			%	0.1	9.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 103	
eu-crm-2023.world.lanthanum.refining.AUS	production	lanthanum	refining	AUS		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 104	
eu-crm-2023.world.lead.mining.AUS	production	lead	mining	AUS		world-production	2016/2020	eq	9.8			%	0.1	9.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 105	
eu-crm-2023.world.lead.refining.AUS	production	lead	refining	AUS		world-production	2016/2020	eq	1.5			%	0.1	1.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 106	
eu-crm-2023.world.lithium.mining.AUS	production	lithium	mining	AUS		world-production	2016/2020	eq	53			%	0.1	53.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 107	
eu-crm-2023.world.lutetium.mining.AUS	production	lutetium	mining	AUS		world-production	2016/2020	eq	9.9			%	0.1	9.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 108	
eu-crm-2023.world.magnesite.mining.AUS	production	magnesite	mining	AUS		world-production	2016/2020	eq	1.5			%	0.1	1.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 109	
eu-crm-2023.world.manganese.mining.AUS	production	manganese	mining	AUS		world-production	2016/2020	eq	16.3			%	0.1	16.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 110	
eu-crm-2023.world.manganese.refining.AUS	production	manganese	refining	AUS		world-production	2016/2020	eq	1.2			%	0.1	1.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 111	
eu-crm-2023.world.neodymium.mining.AUS	production	neodymium	mining	AUS		world-production	2016/2020	eq	9.9			%	0.1	9.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 112	
eu-crm-2023.world.neodymium.refining.AUS	production	neodymium	refining	AUS		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 113	
eu-crm-2023.world.nickel.mining.AUS	production	nickel	mining	AUS		world-production	2016/2020	eq	7.5			%	0.1	7.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 114	
eu-crm-2023.world.nickel.refining.AUS	production	nickel	refining	AUS		world-production	2016/2020	eq	5.3			%	0.1	5.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 115	
eu-crm-2023.world.palladium.refining.AUS	production	palladium	refining	AUS		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 116	
eu-crm-2023.world.perlite.mining.AUS	production	perlite	mining	AUS		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 117	
eu-crm-2023.world.phosphate-rock.mining.AUS	production	phosphate-rock	mining	AUS		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 118	
eu-crm-2023.world.platinum.refining.AUS	production	platinum	refining	AUS		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 119	
eu-crm-2023.world.praseodymium.mining.AUS	production	praseodymium	mining	AUS		world-production	2016/2020	eq	9.9			%	0.1	9.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 120	
eu-crm-2023.world.praseodymium.refining.AUS	production	praseodymium	refining	AUS		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 121	
eu-crm-2023.world.roundwood.mining.AUS	production	roundwood	mining	AUS		world-production	2016/2020	eq	1			%	1	1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 122	
eu-crm-2023.world.samarium.mining.AUS	production	samarium	mining	AUS		world-production	2016/2020	eq	9.9			%	0.1	9.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 123	
eu-crm-2023.world.samarium.refining.AUS	production	samarium	refining	AUS		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 124	
eu-crm-2023.world.silica-sand.mining.AUS	production	silica-sand	mining	AUS		world-production	2016/2020	eq	1.3			%	0.1	1.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 125	
eu-crm-2023.world.silver.mining.AUS	production	silver	mining	AUS		world-production	2016/2020	eq	4.7			%	0.1	4.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 126	
eu-crm-2023.world.sulfur.refining.AUS	production	sulfur	refining	AUS		world-production	2016/2020	eq	1.1			%	0.1	1.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 127	
eu-crm-2023.world.talc.mining.AUS	production	talc	mining	AUS		world-production	2016/2020	eq	1.9			%	0.1	1.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 128	
eu-crm-2023.world.tantalum.mining.AUS	production	tantalum	mining	AUS		world-production	2016/2020	eq	2.1			%	0.1	2.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 129	
eu-crm-2023.world.thulium.mining.AUS	production	thulium	mining	AUS		world-production	2016/2020	eq	9.9			%	0.1	9.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 130	
eu-crm-2023.world.tin.mining.AUS	production	tin	mining	AUS		world-production	2016/2020	eq	2.5			%	0.1	2.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 131	
eu-crm-2023.world.tin.refining.AUS	production	tin	refining	AUS		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 132	
eu-crm-2023.world.titanium.mining.AUS	production	titanium	mining	AUS		world-production	2016/2020	eq	12.1			%	0.1	12.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 133	
eu-crm-2023.world.titanium.refining.AUS	production	titanium	refining	AUS		world-production	2016/2020	eq	2.6			%	0.1	2.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 134	
eu-crm-2023.world.titanium-minerals.mining.AUS	production	titanium-minerals	mining	AUS		world-production	2016/2020	eq	12.1			%	0.1	12.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 135	
eu-crm-2023.world.tungsten.mining.AUS	production	tungsten	mining	AUS		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 136	
eu-crm-2023.world.ytterbium.mining.AUS	production	ytterbium	mining	AUS		world-production	2016/2020	eq	9.9			%	0.1	9.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 137	
eu-crm-2023.world.yttrium.mining.AUS	production	yttrium	mining	AUS		world-production	2016/2020	eq	9.9			%	0.1	9.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 138	
eu-crm-2023.world.zinc.mining.AUS	production	zinc	mining	AUS		world-production	2016/2020	eq	9.1			%	0.1	9.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 139	
eu-crm-2023.world.zinc.refining.AUS	production	zinc	refining	AUS		world-production	2016/2020	eq	3.4			%	0.1	3.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 140	
eu-crm-2023.world.zirconium.mining.AUS	production	zirconium	mining	AUS		world-production	2016/2020	eq	33.6			%	0.1	33.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 141	
eu-crm-2023.world.antimony.refining.AUT	production	antimony	refining	AUT		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 142	
eu-crm-2023.t.antimony.refining.AUT	export-restriction	antimony	refining	AUT			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 142	
eu-crm-2023.world.coking-coal.refining.AUT	production	coking-coal	refining	AUT		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 143	
eu-crm-2023.t.coking-coal.refining.AUT	export-restriction	coking-coal	refining	AUT			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 143	
eu-crm-2023.world.copper.refining.AUT	production	copper	refining	AUT		world-production	2016/2020	eq	0.5			%	0.1	0.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 144	
eu-crm-2023.t.copper.refining.AUT	export-restriction	copper	refining	AUT			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 144	
eu-crm-2023.world.feldspar.mining.AUT	production	feldspar	mining	AUT		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 145	
eu-crm-2023.t.feldspar.mining.AUT	export-restriction	feldspar	mining	AUT			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 145	
eu-crm-2023.world.gypsum.mining.AUT	production	gypsum	mining	AUT		world-production	2016/2020	eq	0.5			%	0.1	0.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 146	
eu-crm-2023.t.gypsum.mining.AUT	export-restriction	gypsum	mining	AUT			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 146	
eu-crm-2023.world.hydrogen.mining.AUT	production	hydrogen	mining	AUT		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 147	
eu-crm-2023.t.hydrogen.mining.AUT	export-restriction	hydrogen	mining	AUT			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 147	
eu-crm-2023.world.iron.mining.AUT	production	iron	mining	AUT		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 148	
eu-crm-2023.t.iron.mining.AUT	export-restriction	iron	mining	AUT			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 148	
eu-crm-2023.world.iron.refining.AUT	production	iron	refining	AUT		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 149	
eu-crm-2023.t.iron.refining.AUT	export-restriction	iron	refining	AUT			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 149	
eu-crm-2023.world.kaolin.refining.AUT	production	kaolin	refining	AUT		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 150	
eu-crm-2023.t.kaolin.refining.AUT	export-restriction	kaolin	refining	AUT			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 150	
eu-crm-2023.world.lead.refining.AUT	production	lead	refining	AUT		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 151	
eu-crm-2023.t.lead.refining.AUT	export-restriction	lead	refining	AUT			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 151	
eu-crm-2023.world.limestone.mining.AUT	production	limestone	mining	AUT		world-production	2016/2020	eq	2.5			%	0.1	2.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 152	
eu-crm-2023.t.limestone.mining.AUT	export-restriction	limestone	mining	AUT			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 152	
eu-crm-2023.world.magnesite.mining.AUT	production	magnesite	mining	AUT		world-production	2016/2020	eq	2.6			%	0.1	2.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 153	
eu-crm-2023.t.magnesite.mining.AUT	export-restriction	magnesite	mining	AUT			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 153	
eu-crm-2023.world.manganese.refining.AUT	production	manganese	refining	AUT		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 154	
eu-crm-2023.t.manganese.refining.AUT	export-restriction	manganese	refining	AUT			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 154	
eu-crm-2023.world.graphite.mining.AUT	production	graphite	mining	AUT		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 155	
eu-crm-2023.t.graphite.mining.AUT	export-restriction	graphite	mining	AUT			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 155	
eu-crm-2023.world.nickel.refining.AUT	production	nickel	refining	AUT		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 156	
eu-crm-2023.t.nickel.refining.AUT	export-restriction	nickel	refining	AUT			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 156	
eu-crm-2023.world.roundwood.mining.AUT	production	roundwood	mining	AUT		world-production	2016/2020	eq	1			%	1	1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 157	
eu-crm-2023.t.roundwood.mining.AUT	export-restriction	roundwood	mining	AUT			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 157	
eu-crm-2023.world.silica-sand.mining.AUT	production	silica-sand	mining	AUT		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 158	
eu-crm-2023.t.silica-sand.mining.AUT	export-restriction	silica-sand	mining	AUT			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 158	
eu-crm-2023.world.sulfur.refining.AUT	production	sulfur	refining	AUT		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 159	
eu-crm-2023.t.sulfur.refining.AUT	export-restriction	sulfur	refining	AUT			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 159	
eu-crm-2023.world.talc.mining.AUT	production	talc	mining	AUT		world-production	2016/2020	eq	1.7			%	0.1	1.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 160	
eu-crm-2023.t.talc.mining.AUT	export-restriction	talc	mining	AUT			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 160	
eu-crm-2023.world.tungsten.mining.AUT	production	tungsten	mining	AUT		world-production	2016/2020	eq	1.1			%	0.1	1.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 161	
eu-crm-2023.t.tungsten.mining.AUT	export-restriction	tungsten	mining	AUT			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 161	
eu-crm-2023.world.tungsten.refining.AUT	production	tungsten	refining	AUT		world-production	2016/2020	eq	2.3			%	0.1	2.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 162	
eu-crm-2023.t.tungsten.refining.AUT	export-restriction	tungsten	refining	AUT			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 162	
eu-crm-2023.world.aluminium.refining.AZE	production	aluminium	refining	AZE		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 163	
eu-crm-2023.world.bentonite.mining.AZE	production	bentonite	mining	AZE		world-production	2016/2020	eq	0.8			%	0.1	0.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 164	
eu-crm-2023.world.copper.mining.AZE	production	copper	mining	AZE		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 165	
eu-crm-2023.world.gold.mining.AZE	production	gold	mining	AZE		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 166	
eu-crm-2023.world.gypsum.mining.AZE	production	gypsum	mining	AZE		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 167	
eu-crm-2023.world.hydrogen.mining.AZE	production	hydrogen	mining	AZE		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 168	
eu-crm-2023.world.iron.mining.AZE	production	iron	mining	AZE		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 169	
eu-crm-2023.world.iron.refining.AZE	production	iron	refining	AZE		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 170	
eu-crm-2023.world.silver.mining.AZE	production	silver	mining	AZE		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 171	
eu-crm-2023.world.aluminium.refining.BHR	production	aluminium	refining	BHR		world-production	2016/2020	eq	1.9			%	0.1	1.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 172	
eu-crm-2023.world.hydrogen.mining.BHR	production	hydrogen	mining	BHR		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 173	
eu-crm-2023.world.manganese.refining.BHR	production	manganese	refining	BHR		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 174	
eu-crm-2023.world.sulfur.refining.BHR	production	sulfur	refining	BHR		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 175	
eu-crm-2023.world.hydrogen.mining.BGD	production	hydrogen	mining	BGD		world-production	2016/2020	eq	0.7			%	0.1	0.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 176	
eu-crm-2023.world.natural-rubber.mining.BGD	production	natural-rubber	mining	BGD		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 177	
eu-crm-2023.world.hydrogen.mining.BRB	production	hydrogen	mining	BRB		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 178	
eu-crm-2023.world.hydrogen.mining.BLR	production	hydrogen	mining	BLR		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 179	
eu-crm-2023.world.iron.refining.BLR	production	iron	refining	BLR		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 180	
eu-crm-2023.world.potash.mining.BLR	production	potash	mining	BLR		world-production	2016/2020	eq	16.8			%	0.1	16.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 181	
eu-crm-2023.t.potash.mining.BLR	export-restriction	potash	mining	BLR			2016/2020	eq	1.1			index		1.1		estimated		1	eu-crm-2023	GlobalSupplyShares row 181	
eu-crm-2023.world.roundwood.mining.BLR	production	roundwood	mining	BLR		world-production	2016/2020	eq	1			%	1	1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 182	
eu-crm-2023.world.antimony.refining.BEL	production	antimony	refining	BEL		world-production	2016/2020	eq	8.6			%	0.1	8.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 183	
eu-crm-2023.t.antimony.refining.BEL	export-restriction	antimony	refining	BEL			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 183	
eu-crm-2023.world.arsenic.refining.BEL	production	arsenic	refining	BEL		world-production	2016/2020	eq	1.8			%	0.1	1.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 184	
eu-crm-2023.t.arsenic.refining.BEL	export-restriction	arsenic	refining	BEL			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 184	
eu-crm-2023.world.bismuth.refining.BEL	production	bismuth	refining	BEL		world-production	2016/2020	eq	4			%	1	4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 185	
eu-crm-2023.t.bismuth.refining.BEL	export-restriction	bismuth	refining	BEL			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 185	
eu-crm-2023.world.cobalt.refining.BEL	production	cobalt	refining	BEL		world-production	2016/2020	eq	5.3			%	0.1	5.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 186	
eu-crm-2023.t.cobalt.refining.BEL	export-restriction	cobalt	refining	BEL			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 186	
eu-crm-2023.world.coking-coal.refining.BEL	production	coking-coal	refining	BEL		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 187	
eu-crm-2023.t.coking-coal.refining.BEL	export-restriction	coking-coal	refining	BEL			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 187	
eu-crm-2023.world.copper.refining.BEL	production	copper	refining	BEL		world-production	2016/2020	eq	1.5			%	0.1	1.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 188	
eu-crm-2023.t.copper.refining.BEL	export-restriction	copper	refining	BEL			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 188	
eu-crm-2023.world.germanium.refining.BEL	production	germanium	refining	BEL		world-production	2016/2020	eq	4.5			%	0.1	4.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 189	
eu-crm-2023.t.germanium.refining.BEL	export-restriction	germanium	refining	BEL			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 189	
eu-crm-2023.world.indium.refining.BEL	production	indium	refining	BEL		world-production	2016/2020	eq	2.4			%	0.1	2.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 190	
eu-crm-2023.t.indium.refining.BEL	export-restriction	indium	refining	BEL			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 190	
eu-crm-2023.world.iron.refining.BEL	production	iron	refining	BEL		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 191	
eu-crm-2023.t.iron.refining.BEL	export-restriction	iron	refining	BEL			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 191	
eu-crm-2023.world.lead.refining.BEL	production	lead	refining	BEL		world-production	2016/2020	eq	1.1			%	0.1	1.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 192	
eu-crm-2023.t.lead.refining.BEL	export-restriction	lead	refining	BEL			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 192	
eu-crm-2023.world.limestone.mining.BEL	production	limestone	mining	BEL		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 193	
eu-crm-2023.t.limestone.mining.BEL	export-restriction	limestone	mining	BEL			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 193	
eu-crm-2023.world.manganese.refining.BEL	production	manganese	refining	BEL		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 194	
eu-crm-2023.t.manganese.refining.BEL	export-restriction	manganese	refining	BEL			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 194	
eu-crm-2023.world.selenium.refining.BEL	production	selenium	refining	BEL		world-production	2016/2020	eq	5.4			%	0.1	5.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 195	
eu-crm-2023.t.selenium.refining.BEL	export-restriction	selenium	refining	BEL			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 195	
eu-crm-2023.world.tellurium.refining.BEL	production	tellurium	refining	BEL		world-production	2016/2020	eq	5			%	1	5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 196	
eu-crm-2023.t.tellurium.refining.BEL	export-restriction	tellurium	refining	BEL			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 196	
eu-crm-2023.world.tin.refining.BEL	production	tin	refining	BEL		world-production	2016/2020	eq	2.5			%	0.1	2.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 197	
eu-crm-2023.t.tin.refining.BEL	export-restriction	tin	refining	BEL			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 197	
eu-crm-2023.world.titanium.refining.BEL	production	titanium	refining	BEL		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 198	
eu-crm-2023.t.titanium.refining.BEL	export-restriction	titanium	refining	BEL			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 198	
eu-crm-2023.world.zinc.refining.BEL	production	zinc	refining	BEL		world-production	2016/2020	eq	1.9			%	0.1	1.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 199	
eu-crm-2023.t.zinc.refining.BEL	export-restriction	zinc	refining	BEL			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 199	
eu-crm-2023.world.gypsum.mining.BTN	production	gypsum	mining	BTN		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 200	
eu-crm-2023.world.iron.mining.BTN	production	iron	mining	BTN		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 201	
eu-crm-2023.world.talc.mining.BTN	production	talc	mining	BTN		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 202	
eu-crm-2023.world.antimony.mining.BOL	production	antimony	mining	BOL		world-production	2016/2020	eq	2			%	0.1	2.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 203	
eu-crm-2023.t.antimony.mining.BOL	export-restriction	antimony	mining	BOL			2016/2020	eq	1.1			index		1.1		estimated		1	eu-crm-2023	GlobalSupplyShares row 203	
eu-crm-2023.world.antimony.refining.BOL	production	antimony	refining	BOL		world-production	2016/2020	eq	2.2			%	0.1	2.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 204	
eu-crm-2023.t.antimony.refining.BOL	export-restriction	antimony	refining	BOL			2016/2020	eq	1.1			index		1.1		estimated		1	eu-crm-2023	GlobalSupplyShares row 204	
eu-crm-2023.world.arsenic.refining.BOL	production	arsenic	refining	BOL		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 205	
eu-crm-2023.world.baryte.mining.BOL	production	baryte	mining	BOL		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 206	
eu-crm-2023.world.bentonite.mining.BOL	production	bentonite	mining	BOL		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 207	
eu-crm-2023.world.bismuth.refining.BOL	production	bismuth	refining	BOL		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 208	
eu-crm-2023.world.boron.mining.BOL	production	boron	mining	BOL		world-production	2016/2020	eq	5.2			%	0.1	5.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 209	
eu-crm-2023.world.boron.refining.BOL	production	boron	refining	BOL		world-production	2016/2020	eq	4.9			%	0.1	4.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 210	
eu-crm-2023.world.copper.mining.BOL	production	copper	mining	BOL		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 211	
eu-crm-2023.world.copper.refining.BOL	production	copper	refining	BOL		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 212	
eu-crm-2023.world.gold.mining.BOL	production	gold	mining	BOL		world-production	2016/2020	eq	0.9			%	0.1	0.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 213	
eu-crm-2023.world.gypsum.mining.BOL	production	gypsum	mining	BOL		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 214	
eu-crm-2023.world.hydrogen.mining.BOL	production	hydrogen	mining	BOL		world-production	2016/2020	eq	0.5			%	0.1	0.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 215	
eu-crm-2023.world.iron.mining.BOL	production	iron	mining	BOL		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 216	
eu-crm-2023.world.lead.mining.BOL	production	lead	mining	BOL		world-production	2016/2020	eq	2			%	0.1	2.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 217	
eu-crm-2023.world.lead.refining.BOL	production	lead	refining	BOL		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 218	
eu-crm-2023.world.lithium.mining.BOL	production	lithium	mining	BOL		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 219	
eu-crm-2023.world.manganese.mining.BOL	production	manganese	mining	BOL		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 220	
eu-crm-2023.world.natural-rubber.mining.BOL	production	natural-rubber	mining	BOL		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 221	
eu-crm-2023.world.potash.mining.BOL	production	potash	mining	BOL		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 222	
eu-crm-2023.world.silver.mining.BOL	production	silver	mining	BOL		world-production	2016/2020	eq	4.3			%	0.1	4.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 223	
eu-crm-2023.t.silver.mining.BOL	export-restriction	silver	mining	BOL			2016/2020	eq	1.1			index		1.1		estimated		1	eu-crm-2023	GlobalSupplyShares row 223	
eu-crm-2023.world.tantalum.mining.BOL	production	tantalum	mining	BOL		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 224	
eu-crm-2023.world.tin.mining.BOL	production	tin	mining	BOL		world-production	2016/2020	eq	5.7			%	0.1	5.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 225	
eu-crm-2023.t.tin.mining.BOL	export-restriction	tin	mining	BOL			2016/2020	eq	1.1			index		1.1		estimated		1	eu-crm-2023	GlobalSupplyShares row 225	
eu-crm-2023.world.tin.refining.BOL	production	tin	refining	BOL		world-production	2016/2020	eq	4.1			%	0.1	4.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 226	
eu-crm-2023.t.tin.refining.BOL	export-restriction	tin	refining	BOL			2016/2020	eq	1.1			index		1.1		estimated		1	eu-crm-2023	GlobalSupplyShares row 226	
eu-crm-2023.world.tungsten.mining.BOL	production	tungsten	mining	BOL		world-production	2016/2020	eq	1.4			%	0.1	1.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 227	
eu-crm-2023.t.tungsten.mining.BOL	export-restriction	tungsten	mining	BOL			2016/2020	eq	1.1			index		1.1		estimated		1	eu-crm-2023	GlobalSupplyShares row 227	
eu-crm-2023.world.zinc.mining.BOL	production	zinc	mining	BOL		world-production	2016/2020	eq	4			%	0.1	4.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 228	
eu-crm-2023.world.aluminium.mining.BIH	production	aluminium	mining	BIH		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 229	
eu-crm-2023.world.aluminium.refining.BIH	production	aluminium	refining	BIH		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 230	
eu-crm-2023.world.bentonite.mining.BIH	production	bentonite	mining	BIH		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 231	
eu-crm-2023.world.coking-coal.refining.BIH	production	coking-coal	refining	BIH		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 232	
eu-crm-2023.world.gypsum.mining.BIH	production	gypsum	mining	BIH		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 233	
eu-crm-2023.world.iron.mining.BIH	production	iron	mining	BIH		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 234	
eu-crm-2023.world.iron.refining.BIH	production	iron	refining	BIH		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 235	
eu-crm-2023.world.lead.mining.BIH	production	lead	mining	BIH		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 236	
eu-crm-2023.world.lead.refining.BIH	production	lead	refining	BIH		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 237	
eu-crm-2023.world.limestone.mining.BIH	production	limestone	mining	BIH		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 238	
eu-crm-2023.world.magnesite.mining.BIH	production	magnesite	mining	BIH		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 239	
eu-crm-2023.world.manganese.mining.BIH	production	manganese	mining	BIH		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 240	
eu-crm-2023.world.silica-sand.mining.BIH	production	silica-sand	mining	BIH		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 241	
eu-crm-2023.world.silicon.refining.BIH	production	silicon	refining	BIH		world-production	2016/2020	eq	0.9			%	0.1	0.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 242	
eu-crm-2023.world.zinc.mining.BIH	production	zinc	mining	BIH		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 243	
eu-crm-2023.world.cobalt.mining.BWA	production	cobalt	mining	BWA		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 244	
eu-crm-2023.world.copper.mining.BWA	production	copper	mining	BWA		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 245	
eu-crm-2023.world.gold.mining.BWA	production	gold	mining	BWA		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 246	
eu-crm-2023.world.nickel.mining.BWA	production	nickel	mining	BWA		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 247	
eu-crm-2023.world.roundwood.mining.BRA	production	roundwood	mining	BRA		world-production	2016/2020	eq	7			%	1	7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 248	
eu-crm-2023.world.aluminium.mining.BRA	production	aluminium	mining	BRA		world-production	2016/2020	eq	10.4			%	0.1	10.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 249	
eu-crm-2023.world.aluminium.refining.BRA	production	aluminium	refining	BRA		world-production	2016/2020	eq	1.1			%	0.1	1.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 250	
eu-crm-2023.world.antimony.refining.BRA	production	antimony	refining	BRA		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 251	
eu-crm-2023.world.baryte.mining.BRA	production	baryte	mining	BRA		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 252	
eu-crm-2023.world.bentonite.mining.BRA	production	bentonite	mining	BRA		world-production	2016/2020	eq	2.1			%	0.1	2.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 253	
eu-crm-2023.world.beryllium.mining.BRA	production	beryllium	mining	BRA		world-production	2016/2020	eq	1.5			%	0.1	1.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 254	
eu-crm-2023.world.cadmium.refining.BRA	production	cadmium	refining	BRA		world-production	2016/2020	eq	0.9			%	0.1	0.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 255	
eu-crm-2023.world.cerium.mining.BRA	production	cerium	mining	BRA		world-production	2016/2020	eq	0.8			%	0.1	0.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 256	
eu-crm-2023.world.chromium.mining.BRA	production	chromium	mining	BRA		world-production	2016/2020	eq	1.5			%	0.1	1.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 257	
eu-crm-2023.world.chromium.refining.BRA	production	chromium	refining	BRA		world-production	2016/2020	eq	1.2			%	0.1	1.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 258	
eu-crm-2023.world.cobalt.mining.BRA	production	cobalt	mining	BRA		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 259	
eu-crm-2023.world.cobalt.refining.BRA	production	cobalt	refining	BRA		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 260	
eu-crm-2023.world.copper.mining.BRA	production	copper	mining	BRA		world-production	2016/2020	eq	1.8			%	0.1	1.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 261	
eu-crm-2023.world.copper.refining.BRA	production	copper	refining	BRA		world-production	2016/2020	eq	0.7			%	0.1	0.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 262	
eu-crm-2023.world.diatomite.mining.BRA	production	diatomite	mining	BRA		world-production	2016/2020	eq	1.1			%	0.1	1.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 263	
eu-crm-2023.world.dysprosium.mining.BRA	production	dysprosium	mining	BRA		world-production	2016/2020	eq	1			%	0.1	1.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 264	
eu-crm-2023.world.erbium.mining.BRA	production	erbium	mining	BRA		world-production	2016/2020	eq	0.8			%	0.1	0.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 265	
eu-crm-2023.world.europium.mining.BRA	production	europium	mining	BRA		world-production	2016/2020	eq	0.8			%	0.1	0.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 266	
eu-crm-2023.world.feldspar.mining.BRA	production	feldspar	mining	BRA		world-production	2016/2020	eq	1.6			%	0.1	1.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 267	
eu-crm-2023.world.fluorspar.mining.BRA	production	fluorspar	mining	BRA		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 268	
eu-crm-2023.world.gadolinium.mining.BRA	production	gadolinium	mining	BRA		world-production	2016/2020	eq	0.8			%	0.1	0.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 269	
eu-crm-2023.world.gold.mining.BRA	production	gold	mining	BRA		world-production	2016/2020	eq	2.7			%	0.1	2.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 270	
eu-crm-2023.world.gypsum.mining.BRA	production	gypsum	mining	BRA		world-production	2016/2020	eq	1.9			%	0.1	1.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 271	
eu-crm-2023.world.holmium.mining.BRA	production	holmium	mining	BRA		world-production	2016/2020	eq	0.8			%	0.1	0.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 272	
eu-crm-2023.world.hydrogen.mining.BRA	production	hydrogen	mining	BRA		world-production	2016/2020	eq	0.7			%	0.1	0.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 273	
eu-crm-2023.world.indium.refining.BRA	production	indium	refining	BRA		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 274	
eu-crm-2023.world.iron.mining.BRA	production	iron	mining	BRA		world-production	2016/2020	eq	17.8			%	0.1	17.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 275	
eu-crm-2023.world.iron.refining.BRA	production	iron	refining	BRA		world-production	2016/2020	eq	1.9			%	0.1	1.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 276	
eu-crm-2023.world.kaolin.mining.BRA	production	kaolin	mining	BRA		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 277	
eu-crm-2023.world.kaolin.refining.BRA	production	kaolin	refining	BRA		world-production	2016/2020	eq	9.3			%	0.1	9.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 278	
eu-crm-2023.world.lanthanum.mining.BRA	production	lanthanum	mining	BRA		world-production	2016/2020	eq	0.8			%	0.1	0.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 279	
eu-crm-2023.world.lead.mining.BRA	production	lead	mining	BRA		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 280	
eu-crm-2023.world.lead.refining.BRA	production	lead	refining	BRA		world-production	2016/2020	eq	2			%	0.1	2.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 281	
eu-crm-2023.world.lithium.mining.BRA	production	lithium	mining	BRA		world-production	2016/2020	eq	0.9			%	0.1	0.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 282	
eu-crm-2023.world.lutetium.mining.BRA	production	lutetium	mining	BRA		world-production	2016/2020	eq	0.8			%	0.1	0.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 283	
eu-crm-2023.world.magnesite.mining.BRA	production	magnesite	mining	BRA		world-production	2016/2020	eq	6.4			%	0.1	6.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 284	
eu-crm-2023.world.magnesium.refining.BRA	production	magnesium	refining	BRA		world-production	2016/2020	eq	1.8			%	0.1	1.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 285	
eu-crm-2023.world.manganese.mining.BRA	production	manganese	mining	BRA		world-production	2016/2020	eq	6.1			%	0.1	6.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 286	
eu-crm-2023.world.manganese.refining.BRA	production	manganese	refining	BRA		world-production	2016/2020	eq	1.6			%	0.1	1.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 287	
eu-crm-2023.world.graphite.mining.BRA	production	graphite	mining	BRA		world-production	2016/2020	eq	7.5			%	0.1	7.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 288	
eu-crm-2023.world.natural-rubber.mining.BRA	production	natural-rubber	mining	BRA		world-production	2016/2020	eq	1.4			%	0.1	1.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 289	
eu-crm-2023.world.neodymium.mining.BRA	production	neodymium	mining	BRA		world-production	2016/2020	eq	0.8			%	0.1	0.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 290	
eu-crm-2023.world.nickel.mining.BRA	production	nickel	mining	BRA		world-production	2016/2020	eq	3			%	0.1	3.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 291	
eu-crm-2023.world.nickel.refining.BRA	production	nickel	refining	BRA		world-production	2016/2020	eq	3			%	0.1	3.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 292	
eu-crm-2023.world.niobium.mining.BRA	production	niobium	mining	BRA		world-production	2016/2020	eq	91.8			%	0.1	91.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 293	
eu-crm-2023.world.niobium.refining.BRA	production	niobium	refining	BRA		world-production	2016/2020	eq	88.8			%	0.1	88.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 294	
eu-crm-2023.world.phosphate-rock.mining.BRA	production	phosphate-rock	mining	BRA		world-production	2016/2020	eq	2.6			%	0.1	2.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 295	
eu-crm-2023.world.potash.mining.BRA	production	potash	mining	BRA		world-production	2016/2020	eq	0.7			%	0.1	0.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 296	
eu-crm-2023.world.praseodymium.mining.BRA	production	praseodymium	mining	BRA		world-production	2016/2020	eq	0.8			%	0.1	0.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 297	
eu-crm-2023.world.samarium.mining.BRA	production	samarium	mining	BRA		world-production	2016/2020	eq	0.8			%	0.1	0.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 298	
eu-crm-2023.world.sapele-wood.mining.BRA	production	sapele-wood	mining	BRA		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 299	
eu-crm-2023.world.silicon.refining.BRA	production	silicon	refining	BRA		world-production	2016/2020	eq	7.2			%	0.1	7.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 300	
eu-crm-2023.world.silver.mining.BRA	production	silver	mining	BRA		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 301	
eu-crm-2023.world.sulfur.refining.BRA	production	sulfur	refining	BRA		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 302	
eu-crm-2023.world.talc.mining.BRA	production	talc	mining	BRA		world-production	2016/2020	eq	9.6			%	0.1	9.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 303	
eu-crm-2023.world.tantalum.mining.BRA	production	tantalum	mining	BRA		world-production	2016/2020	eq	15.9			%	0.1	15.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 304	
eu-crm-2023.world.terbium.mining.BRA	production	terbium	mining	BRA		world-production	2016/2020	eq	1			%	0.1	1.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 305	
eu-crm-2023.world.thulium.mining.BRA	production	thulium	mining	BRA		world-production	2016/2020	eq	0.8			%	0.1	0.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 306	
eu-crm-2023.world.tin.mining.BRA	production	tin	mining	BRA		world-production	2016/2020	eq	5.4			%	0.1	5.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 307	
eu-crm-2023.world.tin.refining.BRA	production	tin	refining	BRA		world-production	2016/2020	eq	4.5			%	0.1	4.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 308	
eu-crm-2023.world.titanium.mining.BRA	production	titanium	mining	BRA		world-production	2016/2020	eq	0.9			%	0.1	0.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 309	
eu-crm-2023.world.titanium-minerals.mining.BRA	production	titanium-minerals	mining	BRA		world-production	2016/2020	eq	0.9			%	0.1	0.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 310	
eu-crm-2023.world.tungsten.mining.BRA	production	tungsten	mining	BRA		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 311	
eu-crm-2023.world.vanadium.mining.BRA	production	vanadium	mining	BRA		world-production	2016/2020	eq	7.6			%	0.1	7.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 312	
eu-crm-2023.world.vanadium.refining.BRA	production	vanadium	refining	BRA		world-production	2016/2020	eq	4.8			%	0.1	4.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 313	
eu-crm-2023.world.ytterbium.mining.BRA	production	ytterbium	mining	BRA		world-production	2016/2020	eq	0.8			%	0.1	0.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 314	
eu-crm-2023.world.yttrium.mining.BRA	production	yttrium	mining	BRA		world-production	2016/2020	eq	0.8			%	0.1	0.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 315	
eu-crm-2023.world.zinc.mining.BRA	production	zinc	mining	BRA		world-production	2016/2020	eq	1.4			%	0.1	1.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 316	
eu-crm-2023.world.zinc.refining.BRA	production	zinc	refining	BRA		world-production	2016/2020	eq	1.9			%	0.1	1.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 317	
eu-crm-2023.world.zirconium.mining.BRA	production	zirconium	mining	BRA		world-production	2016/2020	eq	1.2			%	0.1	1.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 318	
eu-crm-2023.world.hydrogen.mining.BRN	production	hydrogen	mining	BRN		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 319	
eu-crm-2023.world.natural-rubber.mining.BRN	production	natural-rubber	mining	BRN		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 320	
eu-crm-2023.world.antimony.refining.BGR	production	antimony	refining	BGR		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 321	
eu-crm-2023.t.antimony.refining.BGR	export-restriction	antimony	refining	BGR			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 321	
eu-crm-2023.world.baryte.mining.BGR	production	baryte	mining	BGR		world-production	2016/2020	eq	0.7			%	0.1	0.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 322	
eu-crm-2023.t.baryte.mining.BGR	export-restriction	baryte	mining	BGR			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 322	
eu-crm-2023.world.bentonite.mining.BGR	production	bentonite	mining	BGR		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 323	
eu-crm-2023.t.bentonite.mining.BGR	export-restriction	bentonite	mining	BGR			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 323	
eu-crm-2023.world.cadmium.refining.BGR	production	cadmium	refining	BGR		world-production	2016/2020	eq	1.3			%	0.1	1.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 324	
eu-crm-2023.t.cadmium.refining.BGR	export-restriction	cadmium	refining	BGR			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 324	
eu-crm-2023.world.copper.mining.BGR	production	copper	mining	BGR		world-production	2016/2020	eq	0.5			%	0.1	0.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 325	
eu-crm-2023.t.copper.mining.BGR	export-restriction	copper	mining	BGR			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 325	
eu-crm-2023.world.copper.refining.BGR	production	copper	refining	BGR		world-production	2016/2020	eq	0.9			%	0.1	0.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 326	
eu-crm-2023.t.copper.refining.BGR	export-restriction	copper	refining	BGR			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 326	
eu-crm-2023.world.fluorspar.mining.BGR	production	fluorspar	mining	BGR		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 327	
eu-crm-2023.t.fluorspar.mining.BGR	export-restriction	fluorspar	mining	BGR			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 327	
eu-crm-2023.world.gold.mining.BGR	production	gold	mining	BGR		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 328	
eu-crm-2023.t.gold.mining.BGR	export-restriction	gold	mining	BGR			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 328	
eu-crm-2023.world.gypsum.mining.BGR	production	gypsum	mining	BGR		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 329	
eu-crm-2023.t.gypsum.mining.BGR	export-restriction	gypsum	mining	BGR			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 329	
eu-crm-2023.world.hydrogen.mining.BGR	production	hydrogen	mining	BGR		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 330	
eu-crm-2023.t.hydrogen.mining.BGR	export-restriction	hydrogen	mining	BGR			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 330	
eu-crm-2023.world.iron.refining.BGR	production	iron	refining	BGR		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 331	
eu-crm-2023.t.iron.refining.BGR	export-restriction	iron	refining	BGR			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 331	
eu-crm-2023.world.kaolin.refining.BGR	production	kaolin	refining	BGR		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 332	
eu-crm-2023.t.kaolin.refining.BGR	export-restriction	kaolin	refining	BGR			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 332	
eu-crm-2023.world.lead.mining.BGR	production	lead	mining	BGR		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 333	
eu-crm-2023.t.lead.mining.BGR	export-restriction	lead	mining	BGR			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 333	
eu-crm-2023.world.lead.refining.BGR	production	lead	refining	BGR		world-production	2016/2020	eq	0.9			%	0.1	0.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 334	
eu-crm-2023.t.lead.refining.BGR	export-restriction	lead	refining	BGR			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 334	
eu-crm-2023.world.limestone.mining.BGR	production	limestone	mining	BGR		world-production	2016/2020	eq	1			%	0.1	1.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 335	
eu-crm-2023.t.limestone.mining.BGR	export-restriction	limestone	mining	BGR			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 335	
eu-crm-2023.world.manganese.mining.BGR	production	manganese	mining	BGR		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 336	
eu-crm-2023.t.manganese.mining.BGR	export-restriction	manganese	mining	BGR			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 336	
eu-crm-2023.world.perlite.mining.BGR	production	perlite	mining	BGR		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 337	
eu-crm-2023.t.perlite.mining.BGR	export-restriction	perlite	mining	BGR			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 337	
eu-crm-2023.world.silica-sand.mining.BGR	production	silica-sand	mining	BGR		world-production	2016/2020	eq	3.3			%	0.1	3.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 338	
eu-crm-2023.t.silica-sand.mining.BGR	export-restriction	silica-sand	mining	BGR			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 338	
eu-crm-2023.world.silver.mining.BGR	production	silver	mining	BGR		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 339	
eu-crm-2023.t.silver.mining.BGR	export-restriction	silver	mining	BGR			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 339	
eu-crm-2023.world.sulfur.refining.BGR	production	sulfur	refining	BGR		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 340	
eu-crm-2023.t.sulfur.refining.BGR	export-restriction	sulfur	refining	BGR			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 340	
eu-crm-2023.world.tellurium.refining.BGR	production	tellurium	refining	BGR		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 341	
eu-crm-2023.t.tellurium.refining.BGR	export-restriction	tellurium	refining	BGR			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 341	
eu-crm-2023.world.zinc.mining.BGR	production	zinc	mining	BGR		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 342	
eu-crm-2023.t.zinc.mining.BGR	export-restriction	zinc	mining	BGR			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 342	
eu-crm-2023.world.zinc.refining.BGR	production	zinc	refining	BGR		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 343	
eu-crm-2023.t.zinc.refining.BGR	export-restriction	zinc	refining	BGR			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 343	
eu-crm-2023.world.gold.mining.BFA	production	gold	mining	BFA		world-production	2016/2020	eq	1.5			%	0.1	1.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 344	
eu-crm-2023.world.silver.mining.BFA	production	silver	mining	BFA		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 345	
eu-crm-2023.world.zinc.mining.BFA	production	zinc	mining	BFA		world-production	2016/2020	eq	0.7			%	0.1	0.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 346	
eu-crm-2023.world.cerium.mining.BDI	production	cerium	mining	BDI		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 347	
eu-crm-2023.world.dysprosium.mining.BDI	production	dysprosium	mining	BDI		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 348	
eu-crm-2023.world.erbium.mining.BDI	production	erbium	mining	BDI		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 349	
eu-crm-2023.world.europium.mining.BDI	production	europium	mining	BDI		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 350	
eu-crm-2023.world.gadolinium.mining.BDI	production	gadolinium	mining	BDI		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 351	
eu-crm-2023.world.gold.mining.BDI	production	gold	mining	BDI		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 352	
eu-crm-2023.world.holmium.mining.BDI	production	holmium	mining	BDI		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 353	
eu-crm-2023.world.lanthanum.mining.BDI	production	lanthanum	mining	BDI		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 354	
eu-crm-2023.world.lutetium.mining.BDI	production	lutetium	mining	BDI		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 355	
eu-crm-2023.world.neodymium.mining.BDI	production	neodymium	mining	BDI		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 356	
eu-crm-2023.world.niobium.mining.BDI	production	niobium	mining	BDI		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 357	
eu-crm-2023.world.praseodymium.mining.BDI	production	praseodymium	mining	BDI		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 358	
eu-crm-2023.world.samarium.mining.BDI	production	samarium	mining	BDI		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 359	
eu-crm-2023.world.tantalum.mining.BDI	production	tantalum	mining	BDI		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 360	
eu-crm-2023.world.terbium.mining.BDI	production	terbium	mining	BDI		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 361	
eu-crm-2023.world.thulium.mining.BDI	production	thulium	mining	BDI		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 362	
eu-crm-2023.world.tin.mining.BDI	production	tin	mining	BDI		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 363	
eu-crm-2023.world.tungsten.mining.BDI	production	tungsten	mining	BDI		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 364	
eu-crm-2023.world.ytterbium.mining.BDI	production	ytterbium	mining	BDI		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 365	
eu-crm-2023.world.yttrium.mining.BDI	production	yttrium	mining	BDI		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 366	
eu-crm-2023.world.natural-rubber.mining.KHM	production	natural-rubber	mining	KHM		world-production	2016/2020	eq	1.7			%	0.1	1.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 367	
eu-crm-2023.world.aluminium.refining.CMR	production	aluminium	refining	CMR		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 368	
eu-crm-2023.world.gold.mining.CMR	production	gold	mining	CMR		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 369	
eu-crm-2023.world.hydrogen.mining.CMR	production	hydrogen	mining	CMR		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 370	
eu-crm-2023.world.natural-rubber.mining.CMR	production	natural-rubber	mining	CMR		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 371	
eu-crm-2023.world.sapele-wood.mining.CMR	production	sapele-wood	mining	CMR		world-production	2016/2020	eq	52.3			%	0.1	52.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 372	
eu-crm-2023.world.silica-sand.mining.CMR	production	silica-sand	mining	CMR		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 373	
eu-crm-2023.world.aluminium.refining.CAN	production	aluminium	refining	CAN		world-production	2016/2020	eq	4.9			%	0.1	4.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 374	
eu-crm-2023.world.antimony.mining.CAN	production	antimony	mining	CAN		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 375	
eu-crm-2023.world.antimony.refining.CAN	production	antimony	refining	CAN		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 376	
eu-crm-2023.world.baryte.mining.CAN	production	baryte	mining	CAN		world-production	2016/2020	eq	0.5			%	0.1	0.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 377	
eu-crm-2023.world.bismuth.refining.CAN	production	bismuth	refining	CAN		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 378	
eu-crm-2023.world.cadmium.refining.CAN	production	cadmium	refining	CAN		world-production	2016/2020	eq	7.3			%	0.1	7.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 379	
eu-crm-2023.world.cobalt.mining.CAN	production	cobalt	mining	CAN		world-production	2016/2020	eq	4.1			%	0.1	4.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 380	
eu-crm-2023.world.cobalt.refining.CAN	production	cobalt	refining	CAN		world-production	2016/2020	eq	4.9			%	0.1	4.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 381	
eu-crm-2023.world.coking-coal.mining.CAN	production	coking-coal	mining	CAN		world-production	2016/2020	eq	2.7			%	0.1	2.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 382	
eu-crm-2023.world.copper.mining.CAN	production	copper	mining	CAN		world-production	2016/2020	eq	2.8			%	0.1	2.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 383	
eu-crm-2023.world.copper.refining.CAN	production	copper	refining	CAN		world-production	2016/2020	eq	1.2			%	0.1	1.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 384	
eu-crm-2023.world.fluorspar.mining.CAN	production	fluorspar	mining	CAN		world-production	2016/2020	eq	0.5			%	0.1	0.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 385	
eu-crm-2023.world.gold.mining.CAN	production	gold	mining	CAN		world-production	2016/2020	eq	5.5			%	0.1	5.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 386	
eu-crm-2023.world.gypsum.mining.CAN	production	gypsum	mining	CAN		world-production	2016/2020	eq	1.7			%	0.1	1.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 387	
eu-crm-2023.world.hydrogen.mining.CAN	production	hydrogen	mining	CAN		world-production	2016/2020	eq	4.4			%	0.1	4.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 388	
eu-crm-2023.world.indium.refining.CAN	production	indium	refining	CAN		world-production	2016/2020	eq	7.6			%	0.1	7.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 389	
eu-crm-2023.world.iridium.refining.CAN	production	iridium	refining	CAN		world-production	2016/2020	eq	1.4			%	0.1	1.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 390	
eu-crm-2023.world.iron.mining.CAN	production	iron	mining	CAN		world-production	2016/2020	eq	2.1			%	0.1	2.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 391	
eu-crm-2023.world.iron.refining.CAN	production	iron	refining	CAN		world-production	2016/2020	eq	0.7			%	0.1	0.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 392	
eu-crm-2023.world.lead.mining.CAN	production	lead	mining	CAN		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 393	
eu-crm-2023.world.lead.refining.CAN	production	lead	refining	CAN		world-production	2016/2020	eq	1.9			%	0.1	1.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 394	
eu-crm-2023.world.lithium.mining.CAN	production	lithium	mining	CAN		world-production	2016/2020	eq	1.2			%	0.1	1.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 395	
eu-crm-2023.world.magnesite.mining.CAN	production	magnesite	mining	CAN		world-production	2016/2020	eq	0.5			%	0.1	0.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 396	
eu-crm-2023.world.manganese.refining.CAN	production	manganese	refining	CAN		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 397	
eu-crm-2023.world.molybdenum.mining.CAN	production	molybdenum	mining	CAN		world-production	2016/2020	eq	1.4			%	0.1	1.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 398	
eu-crm-2023.world.graphite.mining.CAN	production	graphite	mining	CAN		world-production	2016/2020	eq	1.4			%	0.1	1.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 399	
eu-crm-2023.world.nickel.mining.CAN	production	nickel	mining	CAN		world-production	2016/2020	eq	8.5			%	0.1	8.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 400	
eu-crm-2023.world.nickel.refining.CAN	production	nickel	refining	CAN		world-production	2016/2020	eq	6.5			%	0.1	6.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 401	
eu-crm-2023.world.niobium.mining.CAN	production	niobium	mining	CAN		world-production	2016/2020	eq	6.6			%	0.1	6.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 402	
eu-crm-2023.world.niobium.refining.CAN	production	niobium	refining	CAN		world-production	2016/2020	eq	11.2			%	0.1	11.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 403	
eu-crm-2023.world.palladium.refining.CAN	production	palladium	refining	CAN		world-production	2016/2020	eq	10			%	0.1	10.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 404	
eu-crm-2023.world.platinum.refining.CAN	production	platinum	refining	CAN		world-production	2016/2020	eq	4.5			%	0.1	4.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 405	
eu-crm-2023.world.potash.mining.CAN	production	potash	mining	CAN		world-production	2016/2020	eq	30.2			%	0.1	30.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 406	
eu-crm-2023.world.rhodium.refining.CAN	production	rhodium	refining	CAN		world-production	2016/2020	eq	3.1			%	0.1	3.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 407	
eu-crm-2023.world.roundwood.mining.CAN	production	roundwood	mining	CAN		world-production	2016/2020	eq	7			%	1	7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 408	
eu-crm-2023.world.ruthenium.refining.CAN	production	ruthenium	refining	CAN		world-production	2016/2020	eq	1.4			%	0.1	1.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 409	
eu-crm-2023.world.scandium.refining.CAN	production	scandium	refining	CAN		world-production	2016/2020	eq	4.2			%	0.1	4.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 410	
eu-crm-2023.world.selenium.refining.CAN	production	selenium	refining	CAN		world-production	2016/2020	eq	2.9			%	0.1	2.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 411	
eu-crm-2023.world.silica-sand.mining.CAN	production	silica-sand	mining	CAN		world-production	2016/2020	eq	1.6			%	0.1	1.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 412	
eu-crm-2023.world.silicon.refining.CAN	production	silicon	refining	CAN		world-production	2016/2020	eq	1			%	0.1	1.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 413	
eu-crm-2023.world.silver.mining.CAN	production	silver	mining	CAN		world-production	2016/2020	eq	1.3			%	0.1	1.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 414	
eu-crm-2023.world.sulfur.refining.CAN	production	sulfur	refining	CAN		world-production	2016/2020	eq	6.5			%	0.1	6.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 415	
eu-crm-2023.world.talc.mining.CAN	production	talc	mining	CAN		world-production	2016/2020	eq	3.2			%	0.1	3.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 416	
eu-crm-2023.world.tellurium.refining.CAN	production	tellurium	refining	CAN		world-production	2016/2020	eq	2			%	1	2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 417	
eu-crm-2023.world.titanium.mining.CAN	production	titanium	mining	CAN		world-production	2016/2020	eq	7.6			%	0.1	7.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 418	
eu-crm-2023.world.titanium.refining.CAN	production	titanium	refining	CAN		world-production	2016/2020	eq	8.9			%	0.1	8.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 419	
eu-crm-2023.world.titanium-minerals.mining.CAN	production	titanium-minerals	mining	CAN		world-production	2016/2020	eq	7.6			%	0.1	7.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 420	
eu-crm-2023.world.zinc.mining.CAN	production	zinc	mining	CAN		world-production	2016/2020	eq	2.7			%	0.1	2.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 421	
eu-crm-2023.world.zinc.refining.CAN	production	zinc	refining	CAN		world-production	2016/2020	eq	4.8			%	0.1	4.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 422	
eu-crm-2023.world.antimony.refining.CPV	production	antimony	refining	CPV		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 423	
eu-crm-2023.world.gold.mining.CAF	production	gold	mining	CAF		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 424	
eu-crm-2023.world.natural-rubber.mining.CAF	production	natural-rubber	mining	CAF		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 425	
eu-crm-2023.world.sapele-wood.mining.CAF	production	sapele-wood	mining	CAF		world-production	2016/2020	eq	1.2			%	0.1	1.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 426	
eu-crm-2023.world.antimony.refining.CHL	production	antimony	refining	CHL		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 427	
eu-crm-2023.world.bentonite.mining.CHL	production	bentonite	mining	CHL		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 428	
eu-crm-2023.world.boron.mining.CHL	production	boron	mining	CHL		world-production	2016/2020	eq	10.7			%	0.1	10.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 429	
eu-crm-2023.world.boron.refining.CHL	production	boron	refining	CHL		world-production	2016/2020	eq	10			%	0.1	10.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 430	
eu-crm-2023.world.copper.mining.CHL	production	copper	mining	CHL		world-production	2016/2020	eq	27.7			%	0.1	27.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 431	
eu-crm-2023.world.copper.refining.CHL	production	copper	refining	CHL		world-production	2016/2020	eq	10			%	0.1	10.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 432	
eu-crm-2023.world.diatomite.mining.CHL	production	diatomite	mining	CHL		world-production	2016/2020	eq	1.1			%	0.1	1.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 433	
eu-crm-2023.world.feldspar.mining.CHL	production	feldspar	mining	CHL		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 434	
eu-crm-2023.world.gold.mining.CHL	production	gold	mining	CHL		world-production	2016/2020	eq	1.2			%	0.1	1.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 435	
eu-crm-2023.world.gypsum.mining.CHL	production	gypsum	mining	CHL		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 436	
eu-crm-2023.world.hydrogen.mining.CHL	production	hydrogen	mining	CHL		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 437	
eu-crm-2023.world.iron.mining.CHL	production	iron	mining	CHL		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 438	
eu-crm-2023.world.iron.refining.CHL	production	iron	refining	CHL		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 439	
eu-crm-2023.world.lead.mining.CHL	production	lead	mining	CHL		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 440	
eu-crm-2023.world.lead.refining.CHL	production	lead	refining	CHL		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 441	
eu-crm-2023.world.lithium.mining.CHL	production	lithium	mining	CHL		world-production	2016/2020	eq	24.1			%	0.1	24.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 442	
eu-crm-2023.world.lithium.refining.CHL	production	lithium	refining	CHL		world-production	2016/2020	eq	32.1			%	0.1	32.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 443	
eu-crm-2023.world.manganese.refining.CHL	production	manganese	refining	CHL		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 444	
eu-crm-2023.world.molybdenum.mining.CHL	production	molybdenum	mining	CHL		world-production	2016/2020	eq	21.3			%	0.1	21.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 445	
eu-crm-2023.world.perlite.mining.CHL	production	perlite	mining	CHL		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 446	
eu-crm-2023.world.phosphate-rock.mining.CHL	production	phosphate-rock	mining	CHL		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 447	
eu-crm-2023.world.potash.mining.CHL	production	potash	mining	CHL		world-production	2016/2020	eq	2.5			%	0.1	2.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 448	
eu-crm-2023.world.rhenium.refining.CHL	production	rhenium	refining	CHL		world-production	2016/2020	eq	49			%	0.1	49.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 449	
eu-crm-2023.world.roundwood.mining.CHL	production	roundwood	mining	CHL		world-production	2016/2020	eq	2			%	1	2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 450	
eu-crm-2023.world.silica-sand.mining.CHL	production	silica-sand	mining	CHL		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 451	
eu-crm-2023.world.silver.mining.CHL	production	silver	mining	CHL		world-production	2016/2020	eq	5.2			%	0.1	5.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 452	
eu-crm-2023.world.sulfur.refining.CHL	production	sulfur	refining	CHL		world-production	2016/2020	eq	2.2			%	0.1	2.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 453	
eu-crm-2023.world.zinc.mining.CHL	production	zinc	mining	CHL		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 454	
eu-crm-2023.world.aluminium.mining.CHN	production	aluminium	mining	CHN		world-production	2016/2020	eq	20.8			%	0.1	20.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 455	
eu-crm-2023.world.aluminium.refining.CHN	production	aluminium	refining	CHN		world-production	2016/2020	eq	55.6			%	0.1	55.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 456	
eu-crm-2023.t.aluminium.refining.CHN	export-restriction	aluminium	refining	CHN			2016/2020	eq	1.1			index		1.1		estimated		1	eu-crm-2023	GlobalSupplyShares row 456	
eu-crm-2023.world.antimony.mining.CHN	production	antimony	mining	CHN		world-production	2016/2020	eq	56.4			%	0.1	56.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 457	
eu-crm-2023.t.antimony.mining.CHN	export-restriction	antimony	mining	CHN			2016/2020	eq	1.1			index		1.1		estimated		1	eu-crm-2023	GlobalSupplyShares row 457	
eu-crm-2023.world.antimony.refining.CHN	production	antimony	refining	CHN		world-production	2016/2020	eq	51.8			%	0.1	51.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 458	
eu-crm-2023.t.antimony.refining.CHN	export-restriction	antimony	refining	CHN			2016/2020	eq	1.1			index		1.1		estimated		1	eu-crm-2023	GlobalSupplyShares row 458	
eu-crm-2023.world.arsenic.refining.CHN	production	arsenic	refining	CHN		world-production	2016/2020	eq	44.3			%	0.1	44.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 459	
eu-crm-2023.world.baryte.mining.CHN	production	baryte	mining	CHN		world-production	2016/2020	eq	31.5			%	0.1	31.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 460	
eu-crm-2023.world.bentonite.mining.CHN	production	bentonite	mining	CHN		world-production	2016/2020	eq	26.6			%	0.1	26.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 461	
eu-crm-2023.world.beryllium.mining.CHN	production	beryllium	mining	CHN		world-production	2016/2020	eq	26			%	0.1	26.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 462	
eu-crm-2023.world.beryllium.refining.CHN	production	beryllium	refining	CHN		world-production	2016/2020	eq	7.9			%	0.1	7.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 463	
eu-crm-2023.world.bismuth.refining.CHN	production	bismuth	refining	CHN		world-production	2016/2020	eq	69			%	1	69%		estimated		0	eu-crm-2023	GlobalSupplyShares row 464	
eu-crm-2023.world.boron.mining.CHN	production	boron	mining	CHN		world-production	2016/2020	eq	3.5			%	0.1	3.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 465	
eu-crm-2023.world.boron.refining.CHN	production	boron	refining	CHN		world-production	2016/2020	eq	3.3			%	0.1	3.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 466	
eu-crm-2023.world.cadmium.refining.CHN	production	cadmium	refining	CHN		world-production	2016/2020	eq	35.9			%	0.1	35.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 467	
eu-crm-2023.world.cerium.mining.CHN	production	cerium	mining	CHN		world-production	2016/2020	eq	68.3			%	0.1	68.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 468	
eu-crm-2023.world.cerium.refining.CHN	production	cerium	refining	CHN		world-production	2016/2020	eq	84.9			%	0.1	84.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 469	
eu-crm-2023.world.chromium.refining.CHN	production	chromium	refining	CHN		world-production	2016/2020	eq	40.4			%	0.1	40.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 470	
eu-crm-2023.t.chromium.refining.CHN	export-restriction	chromium	refining	CHN			2016/2020	eq	1.1			index		1.1		estimated		1	eu-crm-2023	GlobalSupplyShares row 470	
eu-crm-2023.world.cobalt.mining.CHN	production	cobalt	mining	CHN		world-production	2016/2020	eq	3.8			%	0.1	3.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 471	
eu-crm-2023.world.cobalt.refining.CHN	production	cobalt	refining	CHN		world-production	2016/2020	eq	59.6			%	0.1	59.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 472	
eu-crm-2023.world.coking-coal.mining.CHN	production	coking-coal	mining	CHN		world-production	2016/2020	eq	52.7			%	0.1	52.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 473	
eu-crm-2023.t.coking-coal.mining.CHN	export-restriction	coking-coal	mining	CHN			2016/2020	eq	1.1			index		1.1		estimated		1	eu-crm-2023	GlobalSupplyShares row 473	
eu-crm-2023.world.coking-coal.refining.CHN	production	coking-coal	refining	CHN		world-production	2016/2020	eq	69			%	0.1	69.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 474	
eu-crm-2023.world.copper.mining.CHN	production	copper	mining	CHN		world-production	2016/2020	eq	8.4			%	0.1	8.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 475	
eu-crm-2023.t.copper.mining.CHN	export-restriction	copper	mining	CHN			2016/2020	eq	1.1			index		1.1		estimated		1	eu-crm-2023	GlobalSupplyShares row 475	
eu-crm-2023.world.copper.refining.CHN	production	copper	refining	CHN		world-production	2016/2020	eq	38.3			%	0.1	38.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 476	
eu-crm-2023.world.diatomite.mining.CHN	production	diatomite	mining	CHN		world-production	2016/2020	eq	17.4			%	0.1	17.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 477	
eu-crm-2023.world.dysprosium.mining.CHN	production	dysprosium	mining	CHN		world-production	2016/2020	eq	84.4			%	0.1	84.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 478	
eu-crm-2023.world.dysprosium.refining.CHN	production	dysprosium	refining	CHN		world-production	2016/2020	eq	100			%	0.1	100.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 479	
eu-crm-2023.world.erbium.mining.CHN	production	erbium	mining	CHN		world-production	2016/2020	eq	68.3			%	0.1	68.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 480	
eu-crm-2023.world.erbium.refining.CHN	production	erbium	refining	CHN		world-production	2016/2020	eq	100			%	0.1	100.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 481	
eu-crm-2023.world.europium.mining.CHN	production	europium	mining	CHN		world-production	2016/2020	eq	68.3			%	0.1	68.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 482	
eu-crm-2023.world.europium.refining.CHN	production	europium	refining	CHN		world-production	2016/2020	eq	100			%	0.1	100.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 483	
eu-crm-2023.world.feldspar.mining.CHN	production	feldspar	mining	CHN		world-production	2016/2020	eq	7.7			%	0.1	7.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 484	
eu-crm-2023.world.fluorspar.mining.CHN	production	fluorspar	mining	CHN		world-production	2016/2020	eq	55.6			%	0.1	55.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 485	
eu-crm-2023.world.gadolinium.mining.CHN	production	gadolinium	mining	CHN		world-production	2016/2020	eq	68.3			%	0.1	68.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 486	
eu-crm-2023.world.gadolinium.refining.CHN	production	gadolinium	refining	CHN		world-production	2016/2020	eq	100			%	0.1	100.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 487	
eu-crm-2023.world.gallium.refining.CHN	production	gallium	refining	CHN		world-production	2016/2020	eq	93.8			%	0.1	93.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 488	
eu-crm-2023.world.germanium.refining.CHN	production	germanium	refining	CHN		world-production	2016/2020	eq	83.1			%	0.1	83.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 489	
eu-crm-2023.world.gold.mining.CHN	production	gold	mining	CHN		world-production	2016/2020	eq	12.3			%	0.1	12.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 490	
eu-crm-2023.world.gypsum.mining.CHN	production	gypsum	mining	CHN		world-production	2016/2020	eq	12.9			%	0.1	12.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 491	
eu-crm-2023.world.hafnium.refining.CHN	production	hafnium	refining	CHN		world-production	2016/2020	eq	2.8			%	0.1	2.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 492	
eu-crm-2023.world.helium.refining.CHN	production	helium	refining	CHN		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 493	
eu-crm-2023.world.holmium.mining.CHN	production	holmium	mining	CHN		world-production	2016/2020	eq	68.3			%	0.1	68.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 494	
eu-crm-2023.world.holmium.refining.CHN	production	holmium	refining	CHN		world-production	2016/2020	eq	100			%	0.1	100.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 495	
eu-crm-2023.world.hydrogen.mining.CHN	production	hydrogen	mining	CHN		world-production	2016/2020	eq	4.2			%	0.1	4.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 496	
eu-crm-2023.world.hydrogen.refining.CHN	production	hydrogen	refining	CHN		world-production	2016/2020	eq	94.6			%	0.1	94.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 497	
eu-crm-2023.world.indium.refining.CHN	production	indium	refining	CHN		world-production	2016/2020	eq	50.3			%	0.1	50.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 498	
eu-crm-2023.world.iron.mining.CHN	production	iron	mining	CHN		world-production	2016/2020	eq	14.5			%	0.1	14.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 499	
eu-crm-2023.t.iron.mining.CHN	export-restriction	iron	mining	CHN			2016/2020	eq	1.1			index		1.1		estimated		1	eu-crm-2023	GlobalSupplyShares row 499	
eu-crm-2023.world.iron.refining.CHN	production	iron	refining	CHN		world-production	2016/2020	eq	52.3			%	0.1	52.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 500	
eu-crm-2023.t.iron.refining.CHN	export-restriction	iron	refining	CHN			2016/2020	eq	1.1			index		1.1		estimated		1	eu-crm-2023	GlobalSupplyShares row 500	
eu-crm-2023.world.kaolin.mining.CHN	production	kaolin	mining	CHN		world-production	2016/2020	eq	17.6			%	0.1	17.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 501	
eu-crm-2023.world.kaolin.refining.CHN	production	kaolin	refining	CHN		world-production	2016/2020	eq	19.2			%	0.1	19.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 502	
eu-crm-2023.world.krypton.refining.CHN	production	krypton	refining	CHN		world-production	2016/2020	eq	6			%	1	6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 503	
eu-crm-2023.world.lanthanum.mining.CHN	production	lanthanum	mining	CHN		world-production	2016/2020	eq	68.3			%	0.1	68.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 504	
eu-crm-2023.world.lanthanum.refining.CHN	production	lanthanum	refining	CHN		world-production	2016/2020	eq	84.9			%	0.1	84.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 505	
eu-crm-2023.world.lead.mining.CHN	production	lead	mining	CHN		world-production	2016/2020	eq	43.4			%	0.1	43.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 506	
eu-crm-2023.t.lead.mining.CHN	export-restriction	lead	mining	CHN			2016/2020	eq	1.2			index		1.2		estimated		1	eu-crm-2023	GlobalSupplyShares row 506	
eu-crm-2023.world.lead.refining.CHN	production	lead	refining	CHN		world-production	2016/2020	eq	43.2			%	0.1	43.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 507	
eu-crm-2023.world.lithium.mining.CHN	production	lithium	mining	CHN		world-production	2016/2020	eq	10.2			%	0.1	10.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 508	
eu-crm-2023.world.lithium.refining.CHN	production	lithium	refining	CHN		world-production	2016/2020	eq	56.2			%	0.1	56.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 509	
eu-crm-2023.world.lutetium.mining.CHN	production	lutetium	mining	CHN		world-production	2016/2020	eq	68.3			%	0.1	68.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 510	
eu-crm-2023.world.lutetium.refining.CHN	production	lutetium	refining	CHN		world-production	2016/2020	eq	100			%	0.1	100.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 511	
eu-crm-2023.world.magnesite.mining.CHN	production	magnesite	mining	CHN		world-production	2016/2020	eq	66			%	0.1	66.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 512	
eu-crm-2023.world.magnesium.refining.CHN	production	magnesium	refining	CHN		world-production	2016/2020	eq	90.6			%	0.1	90.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 513	
eu-crm-2023.world.manganese.mining.CHN	production	manganese	mining	CHN		world-production	2016/2020	eq	8.9			%	0.1	8.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 514	
eu-crm-2023.world.manganese.refining.CHN	production	manganese	refining	CHN		world-production	2016/2020	eq	58.2			%	0.1	58.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 515	
eu-crm-2023.t.manganese.refining.CHN	export-restriction	manganese	refining	CHN			2016/2020	eq	1.1			index		1.1		estimated		1	eu-crm-2023	GlobalSupplyShares row 515	
eu-crm-2023.world.molybdenum.mining.CHN	production	molybdenum	mining	CHN		world-production	2016/2020	eq	38.3			%	0.1	38.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 516	
eu-crm-2023.world.graphite.mining.CHN	production	graphite	mining	CHN		world-production	2016/2020	eq	66.7			%	0.1	66.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 517	
eu-crm-2023.world.natural-rubber.mining.CHN	production	natural-rubber	mining	CHN		world-production	2016/2020	eq	5.5			%	0.1	5.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 518	
eu-crm-2023.world.neodymium.mining.CHN	production	neodymium	mining	CHN		world-production	2016/2020	eq	68.3			%	0.1	68.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 519	
eu-crm-2023.world.neodymium.refining.CHN	production	neodymium	refining	CHN		world-production	2016/2020	eq	84.9			%	0.1	84.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 520	
eu-crm-2023.world.neon.refining.CHN	production	neon	refining	CHN		world-production	2016/2020	eq	23.6			%	0.1	23.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 521	
eu-crm-2023.world.nickel.mining.CHN	production	nickel	mining	CHN		world-production	2016/2020	eq	4.4			%	0.1	4.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 522	
eu-crm-2023.world.nickel.refining.CHN	production	nickel	refining	CHN		world-production	2016/2020	eq	33.4			%	0.1	33.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 523	
eu-crm-2023.world.niobium.mining.CHN	production	niobium	mining	CHN		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 524	
eu-crm-2023.world.palladium.refining.CHN	production	palladium	refining	CHN		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 525	
eu-crm-2023.world.perlite.mining.CHN	production	perlite	mining	CHN		world-production	2016/2020	eq	29.9			%	0.1	29.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 526	
eu-crm-2023.world.phosphate-rock.mining.CHN	production	phosphate-rock	mining	CHN		world-production	2016/2020	eq	43.6			%	0.1	43.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 527	
eu-crm-2023.t.phosphate-rock.mining.CHN	export-restriction	phosphate-rock	mining	CHN			2016/2020	eq	1.4			index		1.4		estimated		1	eu-crm-2023	GlobalSupplyShares row 527	
eu-crm-2023.world.phosphorus.refining.CHN	production	phosphorus	refining	CHN		world-production	2016/2020	eq	78.5			%	0.1	78.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 528	
eu-crm-2023.t.phosphorus.refining.CHN	export-restriction	phosphorus	refining	CHN			2016/2020	eq	1.1			index		1.1		estimated		1	eu-crm-2023	GlobalSupplyShares row 528	
eu-crm-2023.world.platinum.refining.CHN	production	platinum	refining	CHN		world-production	2016/2020	eq	1.4			%	0.1	1.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 529	
eu-crm-2023.world.potash.mining.CHN	production	potash	mining	CHN		world-production	2016/2020	eq	13.3			%	0.1	13.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 530	
eu-crm-2023.world.praseodymium.refining.CHN	production	praseodymium	refining	CHN		world-production	2016/2020	eq	84.9			%	0.1	84.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 531	
eu-crm-2023.world.praseodymium.mining.CHN	production	praseodymium	mining	CHN		world-production	2016/2020	eq	68.3			%	0.1	68.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 532	
eu-crm-2023.world.rhenium.refining.CHN	production	rhenium	refining	CHN		world-production	2016/2020	eq	5.7			%	0.1	5.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 533	
eu-crm-2023.world.roundwood.mining.CHN	production	roundwood	mining	CHN		world-production	2016/2020	eq	16			%	1	16%		estimated		0	eu-crm-2023	GlobalSupplyShares row 534	
eu-crm-2023.world.samarium.mining.CHN	production	samarium	mining	CHN		world-production	2016/2020	eq	68.3			%	0.1	68.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 535	
eu-crm-2023.world.samarium.refining.CHN	production	samarium	refining	CHN		world-production	2016/2020	eq	84.9			%	0.1	84.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 536	
eu-crm-2023.world.sapele-wood.mining.CHN	production	sapele-wood	mining	CHN		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 537	
eu-crm-2023.world.scandium.refining.CHN	production	scandium	refining	CHN		world-production	2016/2020	eq	66.7			%	0.1	66.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 538	
eu-crm-2023.world.selenium.refining.CHN	production	selenium	refining	CHN		world-production	2016/2020	eq	25.7			%	0.1	25.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 539	
eu-crm-2023.world.silica-sand.mining.CHN	production	silica-sand	mining	CHN		world-production	2016/2020	eq	8.4			%	0.1	8.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 540	
eu-crm-2023.world.silicon.refining.CHN	production	silicon	refining	CHN		world-production	2016/2020	eq	75.7			%	0.1	75.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 541	
eu-crm-2023.world.silver.mining.CHN	production	silver	mining	CHN		world-production	2016/2020	eq	12.8			%	0.1	12.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 542	
eu-crm-2023.t.silver.mining.CHN	export-restriction	silver	mining	CHN			2016/2020	eq	1.1			index		1.1		estimated		1	eu-crm-2023	GlobalSupplyShares row 542	
eu-crm-2023.world.strontium.mining.CHN	production	strontium	mining	CHN		world-production	2016/2020	eq	16.4			%	0.1	16.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 543	
eu-crm-2023.world.sulfur.refining.CHN	production	sulfur	refining	CHN		world-production	2016/2020	eq	17.8			%	0.1	17.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 544	
eu-crm-2023.world.talc.mining.CHN	production	talc	mining	CHN		world-production	2016/2020	eq	19.5			%	0.1	19.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 545	
eu-crm-2023.t.talc.mining.CHN	export-restriction	talc	mining	CHN			2016/2020	eq	1.1			index		1.1		estimated		1	eu-crm-2023	GlobalSupplyShares row 545	
eu-crm-2023.world.tantalum.mining.CHN	production	tantalum	mining	CHN		world-production	2016/2020	eq	6.9			%	0.1	6.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 546	
eu-crm-2023.world.tellurium.refining.CHN	production	tellurium	refining	CHN		world-production	2016/2020	eq	46			%	1	46%		estimated		0	eu-crm-2023	GlobalSupplyShares row 547	
eu-crm-2023.world.terbium.mining.CHN	production	terbium	mining	CHN		world-production	2016/2020	eq	84.4			%	0.1	84.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 548	
eu-crm-2023.world.terbium.refining.CHN	production	terbium	refining	CHN		world-production	2016/2020	eq	100			%	0.1	100.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 549	
eu-crm-2023.world.thulium.mining.CHN	production	thulium	mining	CHN		world-production	2016/2020	eq	68.3			%	0.1	68.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 550	
eu-crm-2023.world.thulium.refining.CHN	production	thulium	refining	CHN		world-production	2016/2020	eq	100			%	0.1	100.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 551	
eu-crm-2023.world.tin.mining.CHN	production	tin	mining	CHN		world-production	2016/2020	eq	28.9			%	0.1	28.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 552	
eu-crm-2023.t.tin.mining.CHN	export-restriction	tin	mining	CHN			2016/2020	eq	1.1			index		1.1		estimated		1	eu-crm-2023	GlobalSupplyShares row 552	
eu-crm-2023.world.tin.refining.CHN	production	tin	refining	CHN		world-production	2016/2020	eq	50.1			%	0.1	50.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 553	
eu-crm-2023.t.tin.refining.CHN	export-restriction	tin	refining	CHN			2016/2020	eq	1.5			index		1.5		estimated		1	eu-crm-2023	GlobalSupplyShares row 553	
eu-crm-2023.world.titanium.mining.CHN	production	titanium	mining	CHN		world-production	2016/2020	eq	25.4			%	0.1	25.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 554	
eu-crm-2023.t.titanium.mining.CHN	export-restriction	titanium	mining	CHN			2016/2020	eq	1.1			index		1.1		estimated		1	eu-crm-2023	GlobalSupplyShares row 554	
eu-crm-2023.world.titanium.refining.CHN	production	titanium	refining	CHN		world-production	2016/2020	eq	35.3			%	0.1	35.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 555	
eu-crm-2023.world.titanium-minerals.mining.CHN	production	titanium-minerals	mining	CHN		world-production	2016/2020	eq	25.4			%	0.1	25.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 556	
eu-crm-2023.t.titanium-minerals.mining.CHN	export-restriction	titanium-minerals	mining	CHN			2016/2020	eq	1.1			index		1.1		estimated		1	eu-crm-2023	GlobalSupplyShares row 556	
eu-crm-2023.world.titanium-sponge.metal.CHN	production	titanium-sponge	metal	CHN		world-production	2016/2020	eq	42.8			%	0.1	42.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 557	
eu-crm-2023.world.tungsten.mining.CHN	production	tungsten	mining	CHN		world-production	2016/2020	eq	82.6			%	0.1	82.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 558	
eu-crm-2023.t.tungsten.mining.CHN	export-restriction	tungsten	mining	CHN			2016/2020	eq	1.1			index		1.1		estimated		1	eu-crm-2023	GlobalSupplyShares row 558	
eu-crm-2023.world.tungsten.refining.CHN	production	tungsten	refining	CHN		world-production	2016/2020	eq	85.6			%	0.1	85.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 559	
eu-crm-2023.world.vanadium.mining.CHN	production	vanadium	mining	CHN		world-production	2016/2020	eq	61.6			%	0.1	61.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 560	
eu-crm-2023.world.vanadium.refining.CHN	production	vanadium	refining	CHN		world-production	2016/2020	eq	61.5			%	0.1	61.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 561	
eu-crm-2023.world.ytterbium.mining.CHN	production	ytterbium	mining	CHN		world-production	2016/2020	eq	68.3			%	0.1	68.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 562	
eu-crm-2023.world.ytterbium.refining.CHN	production	ytterbium	refining	CHN		world-production	2016/2020	eq	100			%	0.1	100.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 563	
eu-crm-2023.world.yttrium.mining.CHN	production	yttrium	mining	CHN		world-production	2016/2020	eq	68.3			%	0.1	68.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 564	
eu-crm-2023.world.yttrium.refining.CHN	production	yttrium	refining	CHN		world-production	2016/2020	eq	100			%	0.1	100.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 565	
eu-crm-2023.world.zinc.mining.CHN	production	zinc	mining	CHN		world-production	2016/2020	eq	31.6			%	0.1	31.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 566	
eu-crm-2023.world.zinc.refining.CHN	production	zinc	refining	CHN		world-production	2016/2020	eq	45			%	0.1	45.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 567	
eu-crm-2023.world.zirconium.mining.CHN	production	zirconium	mining	CHN		world-production	2016/2020	eq	9			%	0.1	9.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 568	
eu-crm-2023.t.zirconium.mining.CHN	export-restriction	zirconium	mining	CHN			2016/2020	eq	1.1			index		1.1		estimated		1	eu-crm-2023	GlobalSupplyShares row 568	
eu-crm-2023.world.aluminium.mining.COL	production	aluminium	mining	COL		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 569	
eu-crm-2023.world.antimony.refining.COL	production	antimony	refining	COL		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 570	
eu-crm-2023.world.baryte.mining.COL	production	baryte	mining	COL		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 571	
eu-crm-2023.world.bentonite.mining.COL	production	bentonite	mining	COL		world-production	2016/2020	eq	0.7			%	0.1	0.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 572	
eu-crm-2023.world.coking-coal.mining.COL	production	coking-coal	mining	COL		world-production	2016/2020	eq	0.5			%	0.1	0.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 573	
eu-crm-2023.world.copper.mining.COL	production	copper	mining	COL		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 574	
eu-crm-2023.world.feldspar.mining.COL	production	feldspar	mining	COL		world-production	2016/2020	eq	0.5			%	0.1	0.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 575	
eu-crm-2023.world.gold.mining.COL	production	gold	mining	COL		world-production	2016/2020	eq	1.4			%	0.1	1.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 576	
eu-crm-2023.world.gypsum.mining.COL	production	gypsum	mining	COL		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 577	
eu-crm-2023.world.hydrogen.mining.COL	production	hydrogen	mining	COL		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 578	
eu-crm-2023.world.iron.mining.COL	production	iron	mining	COL		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 579	
eu-crm-2023.world.iron.refining.COL	production	iron	refining	COL		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 580	
eu-crm-2023.world.kaolin.mining.COL	production	kaolin	mining	COL		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 581	
eu-crm-2023.world.lead.refining.COL	production	lead	refining	COL		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 582	
eu-crm-2023.world.magnesite.mining.COL	production	magnesite	mining	COL		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 583	
eu-crm-2023.world.manganese.mining.COL	production	manganese	mining	COL		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 584	
eu-crm-2023.world.manganese.refining.COL	production	manganese	refining	COL		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 585	
eu-crm-2023.world.graphite.mining.COL	production	graphite	mining	COL		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 586	
eu-crm-2023.world.natural-rubber.mining.COL	production	natural-rubber	mining	COL		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 587	
eu-crm-2023.world.nickel.mining.COL	production	nickel	mining	COL		world-production	2016/2020	eq	1.7			%	0.1	1.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 588	
eu-crm-2023.world.nickel.refining.COL	production	nickel	refining	COL		world-production	2016/2020	eq	1.5			%	0.1	1.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 589	
eu-crm-2023.world.phosphate-rock.mining.COL	production	phosphate-rock	mining	COL		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 590	
eu-crm-2023.world.platinum.refining.COL	production	platinum	refining	COL		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 591	
eu-crm-2023.world.sapele-wood.mining.COL	production	sapele-wood	mining	COL		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 592	
eu-crm-2023.world.silica-sand.mining.COL	production	silica-sand	mining	COL		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 593	
eu-crm-2023.world.silver.mining.COL	production	silver	mining	COL		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 594	
eu-crm-2023.world.sulfur.refining.COL	production	sulfur	refining	COL		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 595	
eu-crm-2023.world.talc.mining.COL	production	talc	mining	COL		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 596	
eu-crm-2023.world.tin.mining.COL	production	tin	mining	COL		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 597	
eu-crm-2023.world.tungsten.mining.COL	production	tungsten	mining	COL		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 598	
eu-crm-2023.world.copper.mining.COG	production	copper	mining	COG		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 599	
eu-crm-2023.world.gold.mining.COG	production	gold	mining	COG		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 600	
eu-crm-2023.world.natural-rubber.mining.COG	production	natural-rubber	mining	COG		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 601	
eu-crm-2023.world.sapele-wood.mining.COG	production	sapele-wood	mining	COG		world-production	2016/2020	eq	21.8			%	0.1	21.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 602	
eu-crm-2023.world.zinc.mining.COG	production	zinc	mining	COG		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 603	
eu-crm-2023.world.cobalt.mining.COD	production	cobalt	mining	COD		world-production	2016/2020	eq	62.8			%	0.1	62.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 604	
eu-crm-2023.t.cobalt.mining.COD	export-restriction	cobalt	mining	COD			2016/2020	eq	1.1			index		1.1		estimated		1	eu-crm-2023	GlobalSupplyShares row 604	
eu-crm-2023.world.cobalt.refining.COD	production	cobalt	refining	COD		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 605	
eu-crm-2023.t.cobalt.refining.COD	export-restriction	cobalt	refining	COD			2016/2020	eq	1.1			index		1.1		estimated		1	eu-crm-2023	GlobalSupplyShares row 605	
eu-crm-2023.world.copper.mining.COD	production	copper	mining	COD		world-production	2016/2020	eq	6.4			%	0.1	6.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 606	
eu-crm-2023.t.copper.mining.COD	export-restriction	copper	mining	COD			2016/2020	eq	1.1			index		1.1		estimated		1	eu-crm-2023	GlobalSupplyShares row 606	
eu-crm-2023.world.copper.refining.COD	production	copper	refining	COD		world-production	2016/2020	eq	4.1			%	0.1	4.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 607	
eu-crm-2023.world.gold.mining.COD	production	gold	mining	COD		world-production	2016/2020	eq	1			%	0.1	1.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 608	
eu-crm-2023.world.hydrogen.mining.COD	production	hydrogen	mining	COD		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 609	
eu-crm-2023.world.iron.mining.COD	production	iron	mining	COD		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 610	
eu-crm-2023.world.iron.refining.COD	production	iron	refining	COD		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 611	
eu-crm-2023.world.lead.mining.COD	production	lead	mining	COD		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 612	
eu-crm-2023.world.manganese.mining.COD	production	manganese	mining	COD		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 613	
eu-crm-2023.world.natural-rubber.mining.COD	production	natural-rubber	mining	COD		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 614	
eu-crm-2023.world.niobium.mining.COD	production	niobium	mining	COD		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 615	
eu-crm-2023.world.sapele-wood.mining.COD	production	sapele-wood	mining	COD		world-production	2016/2020	eq	5.8			%	0.1	5.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 616	
eu-crm-2023.world.silver.mining.COD	production	silver	mining	COD		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 617	
eu-crm-2023.world.tantalum.mining.COD	production	tantalum	mining	COD		world-production	2016/2020	eq	35.4			%	0.1	35.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 618	
eu-crm-2023.t.tantalum.mining.COD	export-restriction	tantalum	mining	COD			2016/2020	eq	1.1			index		1.1		estimated		1	eu-crm-2023	GlobalSupplyShares row 618	
eu-crm-2023.world.tin.mining.COD	production	tin	mining	COD		world-production	2016/2020	eq	3.4			%	0.1	3.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 619	
eu-crm-2023.t.tin.mining.COD	export-restriction	tin	mining	COD			2016/2020	eq	1.1			index		1.1		estimated		1	eu-crm-2023	GlobalSupplyShares row 619	
eu-crm-2023.world.tungsten.mining.COD	production	tungsten	mining	COD		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 620	
eu-crm-2023.world.zinc.mining.COD	production	zinc	mining	COD		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 621	
eu-crm-2023.world.antimony.refining.CRI	production	antimony	refining	CRI		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 622	
eu-crm-2023.world.diatomite.mining.CRI	production	diatomite	mining	CRI		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 623	
eu-crm-2023.world.gold.mining.CRI	production	gold	mining	CRI		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 624	
eu-crm-2023.world.lead.refining.CRI	production	lead	refining	CRI		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 625	
eu-crm-2023.world.aluminium.mining.CIV	production	aluminium	mining	CIV		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 626	
eu-crm-2023.world.gold.mining.CIV	production	gold	mining	CIV		world-production	2016/2020	eq	0.9			%	0.1	0.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 627	
eu-crm-2023.world.hydrogen.mining.CIV	production	hydrogen	mining	CIV		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 628	
eu-crm-2023.world.manganese.mining.CIV	production	manganese	mining	CIV		world-production	2016/2020	eq	1.7			%	0.1	1.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 629	
eu-crm-2023.world.natural-rubber.mining.CIV	production	natural-rubber	mining	CIV		world-production	2016/2020	eq	4.7			%	0.1	4.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 630	
eu-crm-2023.world.nickel.mining.CIV	production	nickel	mining	CIV		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 631	
eu-crm-2023.world.sapele-wood.mining.CIV	production	sapele-wood	mining	CIV		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 632	
eu-crm-2023.world.silver.mining.CIV	production	silver	mining	CIV		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 633	
eu-crm-2023.world.aluminium.mining.HRV	production	aluminium	mining	HRV		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 634	
eu-crm-2023.t.aluminium.mining.HRV	export-restriction	aluminium	mining	HRV			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 634	
eu-crm-2023.world.antimony.refining.HRV	production	antimony	refining	HRV		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 635	
eu-crm-2023.t.antimony.refining.HRV	export-restriction	antimony	refining	HRV			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 635	
eu-crm-2023.world.boron.refining.HRV	production	boron	refining	HRV		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 636	
eu-crm-2023.t.boron.refining.HRV	export-restriction	boron	refining	HRV			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 636	
eu-crm-2023.world.gypsum.mining.HRV	production	gypsum	mining	HRV		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 637	
eu-crm-2023.t.gypsum.mining.HRV	export-restriction	gypsum	mining	HRV			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 637	
eu-crm-2023.world.hydrogen.mining.HRV	production	hydrogen	mining	HRV		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 638	
eu-crm-2023.t.hydrogen.mining.HRV	export-restriction	hydrogen	mining	HRV			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 638	
eu-crm-2023.world.iron.refining.HRV	production	iron	refining	HRV		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 639	
eu-crm-2023.t.iron.refining.HRV	export-restriction	iron	refining	HRV			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 639	
eu-crm-2023.world.lead.refining.HRV	production	lead	refining	HRV		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 640	
eu-crm-2023.t.lead.refining.HRV	export-restriction	lead	refining	HRV			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 640	
eu-crm-2023.world.limestone.mining.HRV	production	limestone	mining	HRV		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 641	
eu-crm-2023.t.limestone.mining.HRV	export-restriction	limestone	mining	HRV			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 641	
eu-crm-2023.world.silica-sand.mining.HRV	production	silica-sand	mining	HRV		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 642	
eu-crm-2023.t.silica-sand.mining.HRV	export-restriction	silica-sand	mining	HRV			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 642	
eu-crm-2023.world.bentonite.mining.CUB	production	bentonite	mining	CUB		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 643	
eu-crm-2023.world.cobalt.mining.CUB	production	cobalt	mining	CUB		world-production	2016/2020	eq	3.6			%	0.1	3.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 644	
eu-crm-2023.world.feldspar.mining.CUB	production	feldspar	mining	CUB		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 645	
eu-crm-2023.world.gypsum.mining.CUB	production	gypsum	mining	CUB		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 646	
eu-crm-2023.world.hydrogen.mining.CUB	production	hydrogen	mining	CUB		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 647	
eu-crm-2023.world.iron.refining.CUB	production	iron	refining	CUB		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 648	
eu-crm-2023.world.lead.mining.CUB	production	lead	mining	CUB		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 649	
eu-crm-2023.world.lead.refining.CUB	production	lead	refining	CUB		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 650	
eu-crm-2023.world.magnesite.mining.CUB	production	magnesite	mining	CUB		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 651	
eu-crm-2023.world.nickel.mining.CUB	production	nickel	mining	CUB		world-production	2016/2020	eq	2			%	0.1	2.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 652	
eu-crm-2023.world.nickel.refining.CUB	production	nickel	refining	CUB		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 653	
eu-crm-2023.world.phosphate-rock.mining.CUB	production	phosphate-rock	mining	CUB		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 654	
eu-crm-2023.world.silica-sand.mining.CUB	production	silica-sand	mining	CUB		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 655	
eu-crm-2023.world.sulfur.refining.CUB	production	sulfur	refining	CUB		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 656	
eu-crm-2023.world.zinc.mining.CUB	production	zinc	mining	CUB		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 657	
eu-crm-2023.world.antimony.refining.CYP	production	antimony	refining	CYP		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 658	
eu-crm-2023.t.antimony.refining.CYP	export-restriction	antimony	refining	CYP			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 658	
eu-crm-2023.world.bentonite.mining.CYP	production	bentonite	mining	CYP		world-production	2016/2020	eq	0.5			%	0.1	0.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 659	
eu-crm-2023.t.bentonite.mining.CYP	export-restriction	bentonite	mining	CYP			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 659	
eu-crm-2023.world.copper.mining.CYP	production	copper	mining	CYP		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 660	
eu-crm-2023.t.copper.mining.CYP	export-restriction	copper	mining	CYP			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 660	
eu-crm-2023.world.copper.refining.CYP	production	copper	refining	CYP		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 661	
eu-crm-2023.t.copper.refining.CYP	export-restriction	copper	refining	CYP			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 661	
eu-crm-2023.world.gypsum.mining.CYP	production	gypsum	mining	CYP		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 662	
eu-crm-2023.t.gypsum.mining.CYP	export-restriction	gypsum	mining	CYP			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 662	
eu-crm-2023.world.limestone.mining.CYP	production	limestone	mining	CYP		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 663	
eu-crm-2023.t.limestone.mining.CYP	export-restriction	limestone	mining	CYP			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 663	
eu-crm-2023.world.silver.mining.CYP	production	silver	mining	CYP		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 664	
eu-crm-2023.t.silver.mining.CYP	export-restriction	silver	mining	CYP			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 664	
eu-crm-2023.world.antimony.refining.CZE	production	antimony	refining	CZE		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 665	
eu-crm-2023.t.antimony.refining.CZE	export-restriction	antimony	refining	CZE			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 665	
eu-crm-2023.world.bentonite.mining.CZE	production	bentonite	mining	CZE		world-production	2016/2020	eq	1.4			%	0.1	1.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 666	
eu-crm-2023.t.bentonite.mining.CZE	export-restriction	bentonite	mining	CZE			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 666	
eu-crm-2023.world.coking-coal.mining.CZE	production	coking-coal	mining	CZE		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 667	
eu-crm-2023.t.coking-coal.mining.CZE	export-restriction	coking-coal	mining	CZE			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 667	
eu-crm-2023.world.coking-coal.refining.CZE	production	coking-coal	refining	CZE		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 668	
eu-crm-2023.t.coking-coal.refining.CZE	export-restriction	coking-coal	refining	CZE			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 668	
eu-crm-2023.world.diatomite.mining.CZE	production	diatomite	mining	CZE		world-production	2016/2020	eq	1.6			%	0.1	1.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 669	
eu-crm-2023.t.diatomite.mining.CZE	export-restriction	diatomite	mining	CZE			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 669	
eu-crm-2023.world.feldspar.mining.CZE	production	feldspar	mining	CZE		world-production	2016/2020	eq	1.4			%	0.1	1.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 670	
eu-crm-2023.t.feldspar.mining.CZE	export-restriction	feldspar	mining	CZE			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 670	
eu-crm-2023.world.gypsum.mining.CZE	production	gypsum	mining	CZE		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 671	
eu-crm-2023.t.gypsum.mining.CZE	export-restriction	gypsum	mining	CZE			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 671	
eu-crm-2023.world.hydrogen.mining.CZE	production	hydrogen	mining	CZE		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 672	
eu-crm-2023.t.hydrogen.mining.CZE	export-restriction	hydrogen	mining	CZE			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 672	
eu-crm-2023.world.hydrogen.refining.CZE	production	hydrogen	refining	CZE		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 673	
eu-crm-2023.t.hydrogen.refining.CZE	export-restriction	hydrogen	refining	CZE			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 673	
eu-crm-2023.world.iron.refining.CZE	production	iron	refining	CZE		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 674	
eu-crm-2023.t.iron.refining.CZE	export-restriction	iron	refining	CZE			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 674	
eu-crm-2023.world.kaolin.mining.CZE	production	kaolin	mining	CZE		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 675	
eu-crm-2023.t.kaolin.mining.CZE	export-restriction	kaolin	mining	CZE			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 675	
eu-crm-2023.world.kaolin.refining.CZE	production	kaolin	refining	CZE		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 676	
eu-crm-2023.t.kaolin.refining.CZE	export-restriction	kaolin	refining	CZE			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 676	
eu-crm-2023.world.lead.refining.CZE	production	lead	refining	CZE		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 677	
eu-crm-2023.t.lead.refining.CZE	export-restriction	lead	refining	CZE			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 677	
eu-crm-2023.world.limestone.mining.CZE	production	limestone	mining	CZE		world-production	2016/2020	eq	2			%	0.1	2.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 678	
eu-crm-2023.t.limestone.mining.CZE	export-restriction	limestone	mining	CZE			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 678	
eu-crm-2023.world.manganese.refining.CZE	production	manganese	refining	CZE		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 679	
eu-crm-2023.t.manganese.refining.CZE	export-restriction	manganese	refining	CZE			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 679	
eu-crm-2023.world.roundwood.mining.CZE	production	roundwood	mining	CZE		world-production	2016/2020	eq	1			%	1	1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 680	
eu-crm-2023.t.roundwood.mining.CZE	export-restriction	roundwood	mining	CZE			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 680	
eu-crm-2023.world.silica-sand.mining.CZE	production	silica-sand	mining	CZE		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 681	
eu-crm-2023.t.silica-sand.mining.CZE	export-restriction	silica-sand	mining	CZE			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 681	
eu-crm-2023.world.antimony.refining.DNK	production	antimony	refining	DNK		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 682	
eu-crm-2023.t.antimony.refining.DNK	export-restriction	antimony	refining	DNK			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 682	
eu-crm-2023.world.bentonite.mining.DNK	production	bentonite	mining	DNK		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 683	
eu-crm-2023.t.bentonite.mining.DNK	export-restriction	bentonite	mining	DNK			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 683	
eu-crm-2023.world.boron.refining.DNK	production	boron	refining	DNK		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 684	
eu-crm-2023.t.boron.refining.DNK	export-restriction	boron	refining	DNK			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 684	
eu-crm-2023.world.diatomite.mining.DNK	production	diatomite	mining	DNK		world-production	2016/2020	eq	5			%	0.1	5.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 685	
eu-crm-2023.t.diatomite.mining.DNK	export-restriction	diatomite	mining	DNK			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 685	
eu-crm-2023.world.hydrogen.mining.DNK	production	hydrogen	mining	DNK		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 686	
eu-crm-2023.t.hydrogen.mining.DNK	export-restriction	hydrogen	mining	DNK			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 686	
eu-crm-2023.world.limestone.mining.DNK	production	limestone	mining	DNK		world-production	2016/2020	eq	1.2			%	0.1	1.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 687	
eu-crm-2023.t.limestone.mining.DNK	export-restriction	limestone	mining	DNK			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 687	
eu-crm-2023.world.manganese.refining.DNK	production	manganese	refining	DNK		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 688	
eu-crm-2023.t.manganese.refining.DNK	export-restriction	manganese	refining	DNK			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 688	
eu-crm-2023.world.silica-sand.mining.DNK	production	silica-sand	mining	DNK		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 689	
eu-crm-2023.t.silica-sand.mining.DNK	export-restriction	silica-sand	mining	DNK			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 689	
eu-crm-2023.world.sulfur.refining.DNK	production	sulfur	refining	DNK		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 690	
eu-crm-2023.t.sulfur.refining.DNK	export-restriction	sulfur	refining	DNK			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 690	
eu-crm-2023.world.aluminium.mining.DOM	production	aluminium	mining	DOM		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 691	
eu-crm-2023.world.copper.mining.DOM	production	copper	mining	DOM		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 692	
eu-crm-2023.world.feldspar.mining.DOM	production	feldspar	mining	DOM		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 693	
eu-crm-2023.world.gold.mining.DOM	production	gold	mining	DOM		world-production	2016/2020	eq	1			%	0.1	1.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 694	
eu-crm-2023.world.gypsum.mining.DOM	production	gypsum	mining	DOM		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 695	
eu-crm-2023.world.iron.refining.DOM	production	iron	refining	DOM		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 696	
eu-crm-2023.world.lead.refining.DOM	production	lead	refining	DOM		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 697	
eu-crm-2023.world.natural-rubber.mining.DOM	production	natural-rubber	mining	DOM		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 698	
eu-crm-2023.world.nickel.refining.DOM	production	nickel	refining	DOM		world-production	2016/2020	eq	0.7			%	0.1	0.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 699	
eu-crm-2023.world.nickel.mining.DOM	production	nickel	mining	DOM		world-production	2016/2020	eq	0.8			%	0.1	0.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 700	
eu-crm-2023.world.silica-sand.mining.DOM	production	silica-sand	mining	DOM		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 701	
eu-crm-2023.world.silver.mining.DOM	production	silver	mining	DOM		world-production	2016/2020	eq	0.5			%	0.1	0.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 702	
eu-crm-2023.world.zinc.mining.DOM	production	zinc	mining	DOM		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 703	
eu-crm-2023.world.antimony.mining.ECU	production	antimony	mining	ECU		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 704	
eu-crm-2023.world.baryte.mining.ECU	production	baryte	mining	ECU		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 705	
eu-crm-2023.world.copper.mining.ECU	production	copper	mining	ECU		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 706	
eu-crm-2023.world.feldspar.mining.ECU	production	feldspar	mining	ECU		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 707	
eu-crm-2023.world.gold.mining.ECU	production	gold	mining	ECU		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 708	
eu-crm-2023.world.hydrogen.mining.ECU	production	hydrogen	mining	ECU		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 709	
eu-crm-2023.world.iron.refining.ECU	production	iron	refining	ECU		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 710	
eu-crm-2023.world.natural-rubber.mining.ECU	production	natural-rubber	mining	ECU		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 711	
eu-crm-2023.world.silica-sand.mining.ECU	production	silica-sand	mining	ECU		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 712	
eu-crm-2023.world.silver.mining.ECU	production	silver	mining	ECU		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 713	
eu-crm-2023.world.aluminium.refining.EGY	production	aluminium	refining	EGY		world-production	2016/2020	eq	0.5			%	0.1	0.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 714	
eu-crm-2023.world.baryte.mining.EGY	production	baryte	mining	EGY		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 715	
eu-crm-2023.world.bentonite.mining.EGY	production	bentonite	mining	EGY		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 716	
eu-crm-2023.world.copper.refining.EGY	production	copper	refining	EGY		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 717	
eu-crm-2023.world.feldspar.mining.EGY	production	feldspar	mining	EGY		world-production	2016/2020	eq	0.7			%	0.1	0.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 718	
eu-crm-2023.world.fluorspar.mining.EGY	production	fluorspar	mining	EGY		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 719	
eu-crm-2023.world.gold.mining.EGY	production	gold	mining	EGY		world-production	2016/2020	eq	0.5			%	0.1	0.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 720	
eu-crm-2023.world.gypsum.mining.EGY	production	gypsum	mining	EGY		world-production	2016/2020	eq	0.5			%	0.1	0.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 721	
eu-crm-2023.world.hydrogen.mining.EGY	production	hydrogen	mining	EGY		world-production	2016/2020	eq	1.4			%	0.1	1.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 722	
eu-crm-2023.world.iron.mining.EGY	production	iron	mining	EGY		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 723	
eu-crm-2023.world.iron.refining.EGY	production	iron	refining	EGY		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 724	
eu-crm-2023.world.lead.refining.EGY	production	lead	refining	EGY		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 725	
eu-crm-2023.world.manganese.mining.EGY	production	manganese	mining	EGY		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 726	
eu-crm-2023.world.manganese.refining.EGY	production	manganese	refining	EGY		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 727	
eu-crm-2023.world.phosphate-rock.mining.EGY	production	phosphate-rock	mining	EGY		world-production	2016/2020	eq	1.2			%	0.1	1.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 728	
eu-crm-2023.world.silica-sand.mining.EGY	production	silica-sand	mining	EGY		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 729	
eu-crm-2023.world.sulfur.refining.EGY	production	sulfur	refining	EGY		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 730	
eu-crm-2023.world.talc.mining.EGY	production	talc	mining	EGY		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 731	
eu-crm-2023.t.talc.mining.EGY	export-restriction	talc	mining	EGY			2016/2020	eq	1.1			index		1.1		estimated		1	eu-crm-2023	GlobalSupplyShares row 731	
eu-crm-2023.world.iron.refining.SLV	production	iron	refining	SLV		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 732	
eu-crm-2023.world.hydrogen.mining.GNQ	production	hydrogen	mining	GNQ		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 733	
eu-crm-2023.world.sapele-wood.mining.GNQ	production	sapele-wood	mining	GNQ		world-production	2016/2020	eq	3.8			%	0.1	3.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 734	
eu-crm-2023.world.copper.mining.ERI	production	copper	mining	ERI		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 735	
eu-crm-2023.world.gold.mining.ERI	production	gold	mining	ERI		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 736	
eu-crm-2023.world.gypsum.mining.ERI	production	gypsum	mining	ERI		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 737	
eu-crm-2023.world.silver.mining.ERI	production	silver	mining	ERI		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 738	
eu-crm-2023.world.zinc.mining.ERI	production	zinc	mining	ERI		world-production	2016/2020	eq	0.8			%	0.1	0.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 739	
eu-crm-2023.world.coking-coal.refining.EST	production	coking-coal	refining	EST		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 740	
eu-crm-2023.t.coking-coal.refining.EST	export-restriction	coking-coal	refining	EST			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 740	
eu-crm-2023.world.lead.refining.EST	production	lead	refining	EST		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 741	
eu-crm-2023.t.lead.refining.EST	export-restriction	lead	refining	EST			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 741	
eu-crm-2023.world.limestone.mining.EST	production	limestone	mining	EST		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 742	
eu-crm-2023.t.limestone.mining.EST	export-restriction	limestone	mining	EST			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 742	
eu-crm-2023.world.manganese.refining.EST	production	manganese	refining	EST		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 743	
eu-crm-2023.t.manganese.refining.EST	export-restriction	manganese	refining	EST			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 743	
eu-crm-2023.world.silica-sand.mining.EST	production	silica-sand	mining	EST		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 744	
eu-crm-2023.t.silica-sand.mining.EST	export-restriction	silica-sand	mining	EST			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 744	
eu-crm-2023.world.diatomite.mining.ETH	production	diatomite	mining	ETH		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 745	
eu-crm-2023.world.gold.mining.ETH	production	gold	mining	ETH		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 746	
eu-crm-2023.world.gypsum.mining.ETH	production	gypsum	mining	ETH		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 747	
eu-crm-2023.world.iron.refining.ETH	production	iron	refining	ETH		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 748	
eu-crm-2023.world.niobium.mining.ETH	production	niobium	mining	ETH		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 749	
eu-crm-2023.world.silica-sand.mining.ETH	production	silica-sand	mining	ETH		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 750	
eu-crm-2023.world.silver.mining.ETH	production	silver	mining	ETH		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 751	
eu-crm-2023.world.tantalum.mining.ETH	production	tantalum	mining	ETH		world-production	2016/2020	eq	4.1			%	0.1	4.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 752	
eu-crm-2023.world.aluminium.mining.FJI	production	aluminium	mining	FJI		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 753	
eu-crm-2023.world.gold.mining.FJI	production	gold	mining	FJI		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 754	
eu-crm-2023.world.silver.mining.FJI	production	silver	mining	FJI		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 755	
eu-crm-2023.world.antimony.refining.FIN	production	antimony	refining	FIN		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 756	
eu-crm-2023.t.antimony.refining.FIN	export-restriction	antimony	refining	FIN			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 756	
eu-crm-2023.world.chromium.mining.FIN	production	chromium	mining	FIN		world-production	2016/2020	eq	3.4			%	0.1	3.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 757	
eu-crm-2023.t.chromium.mining.FIN	export-restriction	chromium	mining	FIN			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 757	
eu-crm-2023.world.chromium.refining.FIN	production	chromium	refining	FIN		world-production	2016/2020	eq	3.4			%	0.1	3.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 758	
eu-crm-2023.t.chromium.refining.FIN	export-restriction	chromium	refining	FIN			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 758	
eu-crm-2023.world.cobalt.mining.FIN	production	cobalt	mining	FIN		world-production	2016/2020	eq	1.3			%	0.1	1.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 759	
eu-crm-2023.t.cobalt.mining.FIN	export-restriction	cobalt	mining	FIN			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 759	
eu-crm-2023.world.cobalt.refining.FIN	production	cobalt	refining	FIN		world-production	2016/2020	eq	11.4			%	0.1	11.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 760	
eu-crm-2023.t.cobalt.refining.FIN	export-restriction	cobalt	refining	FIN			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 760	
eu-crm-2023.world.coking-coal.refining.FIN	production	coking-coal	refining	FIN		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 761	
eu-crm-2023.t.coking-coal.refining.FIN	export-restriction	coking-coal	refining	FIN			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 761	
eu-crm-2023.world.copper.mining.FIN	production	copper	mining	FIN		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 762	
eu-crm-2023.t.copper.mining.FIN	export-restriction	copper	mining	FIN			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 762	
eu-crm-2023.world.copper.refining.FIN	production	copper	refining	FIN		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 763	
eu-crm-2023.t.copper.refining.FIN	export-restriction	copper	refining	FIN			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 763	
eu-crm-2023.world.feldspar.mining.FIN	production	feldspar	mining	FIN		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 764	
eu-crm-2023.t.feldspar.mining.FIN	export-restriction	feldspar	mining	FIN			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 764	
eu-crm-2023.world.gold.mining.FIN	production	gold	mining	FIN		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 765	
eu-crm-2023.t.gold.mining.FIN	export-restriction	gold	mining	FIN			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 765	
eu-crm-2023.world.hydrogen.refining.FIN	production	hydrogen	refining	FIN		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 766	
eu-crm-2023.t.hydrogen.refining.FIN	export-restriction	hydrogen	refining	FIN			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 766	
eu-crm-2023.world.iron.refining.FIN	production	iron	refining	FIN		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 767	
eu-crm-2023.t.iron.refining.FIN	export-restriction	iron	refining	FIN			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 767	
eu-crm-2023.world.lead.mining.FIN	production	lead	mining	FIN		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 768	
eu-crm-2023.t.lead.mining.FIN	export-restriction	lead	mining	FIN			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 768	
eu-crm-2023.world.limestone.mining.FIN	production	limestone	mining	FIN		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 769	
eu-crm-2023.t.limestone.mining.FIN	export-restriction	limestone	mining	FIN			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 769	
eu-crm-2023.world.magnesite.mining.FIN	production	magnesite	mining	FIN		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 770	
eu-crm-2023.t.magnesite.mining.FIN	export-restriction	magnesite	mining	FIN			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 770	
eu-crm-2023.world.manganese.refining.FIN	production	manganese	refining	FIN		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 771	
eu-crm-2023.t.manganese.refining.FIN	export-restriction	manganese	refining	FIN			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 771	
eu-crm-2023.world.nickel.mining.FIN	production	nickel	mining	FIN		world-production	2016/2020	eq	1.5			%	0.1	1.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 772	
eu-crm-2023.t.nickel.mining.FIN	export-restriction	nickel	mining	FIN			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 772	
eu-crm-2023.world.nickel.refining.FIN	production	nickel	refining	FIN		world-production	2016/2020	eq	2.8			%	0.1	2.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 773	
eu-crm-2023.t.nickel.refining.FIN	export-restriction	nickel	refining	FIN			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 773	
eu-crm-2023.world.palladium.refining.FIN	production	palladium	refining	FIN		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 774	
eu-crm-2023.t.palladium.refining.FIN	export-restriction	palladium	refining	FIN			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 774	
eu-crm-2023.world.phosphate-rock.mining.FIN	production	phosphate-rock	mining	FIN		world-production	2016/2020	eq	0.5			%	0.1	0.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 775	
eu-crm-2023.t.phosphate-rock.mining.FIN	export-restriction	phosphate-rock	mining	FIN			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 775	
eu-crm-2023.world.platinum.refining.FIN	production	platinum	refining	FIN		world-production	2016/2020	eq	0.7			%	0.1	0.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 776	
eu-crm-2023.t.platinum.refining.FIN	export-restriction	platinum	refining	FIN			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 776	
eu-crm-2023.world.roundwood.mining.FIN	production	roundwood	mining	FIN		world-production	2016/2020	eq	3			%	1	3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 777	
eu-crm-2023.t.roundwood.mining.FIN	export-restriction	roundwood	mining	FIN			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 777	
eu-crm-2023.world.selenium.refining.FIN	production	selenium	refining	FIN		world-production	2016/2020	eq	2.7			%	0.1	2.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 778	
eu-crm-2023.t.selenium.refining.FIN	export-restriction	selenium	refining	FIN			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 778	
eu-crm-2023.world.silica-sand.mining.FIN	production	silica-sand	mining	FIN		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 779	
eu-crm-2023.t.silica-sand.mining.FIN	export-restriction	silica-sand	mining	FIN			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 779	
eu-crm-2023.world.silver.mining.FIN	production	silver	mining	FIN		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 780	
eu-crm-2023.t.silver.mining.FIN	export-restriction	silver	mining	FIN			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 780	
eu-crm-2023.world.sulfur.refining.FIN	production	sulfur	refining	FIN		world-production	2016/2020	eq	1.1			%	0.1	1.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 781	
eu-crm-2023.t.sulfur.refining.FIN	export-restriction	sulfur	refining	FIN			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 781	
eu-crm-2023.world.talc.mining.FIN	production	talc	mining	FIN		world-production	2016/2020	eq	4.7			%	0.1	4.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 782	
eu-crm-2023.t.talc.mining.FIN	export-restriction	talc	mining	FIN			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 782	
eu-crm-2023.world.tellurium.refining.FIN	production	tellurium	refining	FIN		world-production	2016/2020	eq	1			%	1	1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 783	
eu-crm-2023.t.tellurium.refining.FIN	export-restriction	tellurium	refining	FIN			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 783	
eu-crm-2023.world.titanium.refining.FIN	production	titanium	refining	FIN		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 784	
eu-crm-2023.t.titanium.refining.FIN	export-restriction	titanium	refining	FIN			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 784	
eu-crm-2023.world.zinc.mining.FIN	production	zinc	mining	FIN		world-production	2016/2020	eq	0.5			%	0.1	0.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 785	
eu-crm-2023.t.zinc.mining.FIN	export-restriction	zinc	mining	FIN			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 785	
eu-crm-2023.world.zinc.refining.FIN	production	zinc	refining	FIN		world-production	2016/2020	eq	2.2			%	0.1	2.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 786	
eu-crm-2023.t.zinc.refining.FIN	export-restriction	zinc	refining	FIN			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 786	
eu-crm-2023.world.aluminium.mining.FRA	production	aluminium	mining	FRA		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 787	
eu-crm-2023.t.aluminium.mining.FRA	export-restriction	aluminium	mining	FRA			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 787	
eu-crm-2023.world.aluminium.refining.FRA	production	aluminium	refining	FRA		world-production	2016/2020	eq	0.7			%	0.1	0.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 788	
eu-crm-2023.t.aluminium.refining.FRA	export-restriction	aluminium	refining	FRA			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 788	
eu-crm-2023.world.antimony.refining.FRA	production	antimony	refining	FRA		world-production	2016/2020	eq	5.9			%	0.1	5.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 789	
eu-crm-2023.t.antimony.refining.FRA	export-restriction	antimony	refining	FRA			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 789	
eu-crm-2023.world.bentonite.mining.FRA	production	bentonite	mining	FRA		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 790	
eu-crm-2023.t.bentonite.mining.FRA	export-restriction	bentonite	mining	FRA			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 790	
eu-crm-2023.world.cobalt.refining.FRA	production	cobalt	refining	FRA		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 791	
eu-crm-2023.t.cobalt.refining.FRA	export-restriction	cobalt	refining	FRA			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 791	
eu-crm-2023.world.coking-coal.refining.FRA	production	coking-coal	refining	FRA		world-production	2016/2020	eq	0.5			%	0.1	0.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 792	
eu-crm-2023.t.coking-coal.refining.FRA	export-restriction	coking-coal	refining	FRA			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 792	
eu-crm-2023.world.diatomite.mining.FRA	production	diatomite	mining	FRA		world-production	2016/2020	eq	4.1			%	0.1	4.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 793	
eu-crm-2023.t.diatomite.mining.FRA	export-restriction	diatomite	mining	FRA			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 793	
eu-crm-2023.world.feldspar.mining.FRA	production	feldspar	mining	FRA		world-production	2016/2020	eq	1.7			%	0.1	1.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 794	
eu-crm-2023.t.feldspar.mining.FRA	export-restriction	feldspar	mining	FRA			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 794	
eu-crm-2023.world.gypsum.mining.FRA	production	gypsum	mining	FRA		world-production	2016/2020	eq	1.8			%	0.1	1.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 795	
eu-crm-2023.t.gypsum.mining.FRA	export-restriction	gypsum	mining	FRA			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 795	
eu-crm-2023.world.hafnium.refining.FRA	production	hafnium	refining	FRA		world-production	2016/2020	eq	49.3			%	0.1	49.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 796	
eu-crm-2023.t.hafnium.refining.FRA	export-restriction	hafnium	refining	FRA			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 796	
eu-crm-2023.world.hydrogen.mining.FRA	production	hydrogen	mining	FRA		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 797	
eu-crm-2023.t.hydrogen.mining.FRA	export-restriction	hydrogen	mining	FRA			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 797	
eu-crm-2023.world.hydrogen.refining.FRA	production	hydrogen	refining	FRA		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 798	
eu-crm-2023.t.hydrogen.refining.FRA	export-restriction	hydrogen	refining	FRA			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 798	
eu-crm-2023.world.indium.refining.FRA	production	indium	refining	FRA		world-production	2016/2020	eq	3.6			%	0.1	3.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 799	
eu-crm-2023.t.indium.refining.FRA	export-restriction	indium	refining	FRA			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 799	
eu-crm-2023.world.iron.refining.FRA	production	iron	refining	FRA		world-production	2016/2020	eq	0.8			%	0.1	0.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 800	
eu-crm-2023.t.iron.refining.FRA	export-restriction	iron	refining	FRA			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 800	
eu-crm-2023.world.kaolin.mining.FRA	production	kaolin	mining	FRA		world-production	2016/2020	eq	7			%	0.1	7.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 801	
eu-crm-2023.t.kaolin.mining.FRA	export-restriction	kaolin	mining	FRA			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 801	
eu-crm-2023.world.kaolin.refining.FRA	production	kaolin	refining	FRA		world-production	2016/2020	eq	1.2			%	0.1	1.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 802	
eu-crm-2023.t.kaolin.refining.FRA	export-restriction	kaolin	refining	FRA			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 802	
eu-crm-2023.world.lead.refining.FRA	production	lead	refining	FRA		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 803	
eu-crm-2023.t.lead.refining.FRA	export-restriction	lead	refining	FRA			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 803	
eu-crm-2023.world.limestone.mining.FRA	production	limestone	mining	FRA		world-production	2016/2020	eq	8.5			%	0.1	8.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 804	
eu-crm-2023.t.limestone.mining.FRA	export-restriction	limestone	mining	FRA			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 804	
eu-crm-2023.world.manganese.refining.FRA	production	manganese	refining	FRA		world-production	2016/2020	eq	0.9			%	0.1	0.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 805	
eu-crm-2023.t.manganese.refining.FRA	export-restriction	manganese	refining	FRA			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 805	
eu-crm-2023.world.natural-cork.mining.FRA	production	natural-cork	mining	FRA		world-production	2016/2020	eq	2.7			%	0.1	2.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 806	
eu-crm-2023.t.natural-cork.mining.FRA	export-restriction	natural-cork	mining	FRA			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 806	
eu-crm-2023.world.nickel.refining.FRA	production	nickel	refining	FRA		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 807	
eu-crm-2023.t.nickel.refining.FRA	export-restriction	nickel	refining	FRA			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 807	
eu-crm-2023.world.roundwood.mining.FRA	production	roundwood	mining	FRA		world-production	2016/2020	eq	1			%	1	1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 808	
eu-crm-2023.t.roundwood.mining.FRA	export-restriction	roundwood	mining	FRA			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 808	
eu-crm-2023.world.silica-sand.mining.FRA	production	silica-sand	mining	FRA		world-production	2016/2020	eq	4.3			%	0.1	4.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 809	
eu-crm-2023.t.silica-sand.mining.FRA	export-restriction	silica-sand	mining	FRA			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 809	
eu-crm-2023.world.silicon.refining.FRA	production	silicon	refining	FRA		world-production	2016/2020	eq	4.3			%	0.1	4.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 810	
eu-crm-2023.t.silicon.refining.FRA	export-restriction	silicon	refining	FRA			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 810	
eu-crm-2023.world.sulfur.refining.FRA	production	sulfur	refining	FRA		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 811	
eu-crm-2023.t.sulfur.refining.FRA	export-restriction	sulfur	refining	FRA			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 811	
eu-crm-2023.world.talc.mining.FRA	production	talc	mining	FRA		world-production	2016/2020	eq	4.9			%	0.1	4.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 812	
eu-crm-2023.t.talc.mining.FRA	export-restriction	talc	mining	FRA			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 812	
eu-crm-2023.world.tantalum.mining.FRA	production	tantalum	mining	FRA		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 813	
eu-crm-2023.t.tantalum.mining.FRA	export-restriction	tantalum	mining	FRA			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 813	
eu-crm-2023.world.titanium.refining.FRA	production	titanium	refining	FRA		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 814	
eu-crm-2023.t.titanium.refining.FRA	export-restriction	titanium	refining	FRA			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 814	
eu-crm-2023.world.zinc.refining.FRA	production	zinc	refining	FRA		world-production	2016/2020	eq	1.2			%	0.1	1.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 815	
eu-crm-2023.t.zinc.refining.FRA	export-restriction	zinc	refining	FRA			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 815	
eu-crm-2023.world.gold.mining.GUF	production	gold	mining	GUF		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 816	
eu-crm-2023.world.gold.mining.GAB	production	gold	mining	GAB		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 817	
eu-crm-2023.world.hydrogen.mining.GAB	production	hydrogen	mining	GAB		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 818	
eu-crm-2023.world.manganese.mining.GAB	production	manganese	mining	GAB		world-production	2016/2020	eq	14.4			%	0.1	14.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 819	
eu-crm-2023.world.manganese.refining.GAB	production	manganese	refining	GAB		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 820	
eu-crm-2023.world.natural-rubber.mining.GAB	production	natural-rubber	mining	GAB		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 821	
eu-crm-2023.world.sapele-wood.mining.GAB	production	sapele-wood	mining	GAB		world-production	2016/2020	eq	8.7			%	0.1	8.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 822	
eu-crm-2023.world.copper.mining.GEO	production	copper	mining	GEO		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 823	
eu-crm-2023.world.gold.mining.GEO	production	gold	mining	GEO		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 824	
eu-crm-2023.world.gypsum.mining.GEO	production	gypsum	mining	GEO		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 825	
eu-crm-2023.world.hydrogen.mining.GEO	production	hydrogen	mining	GEO		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 826	
eu-crm-2023.world.lead.mining.GEO	production	lead	mining	GEO		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 827	
eu-crm-2023.world.manganese.mining.GEO	production	manganese	mining	GEO		world-production	2016/2020	eq	0.9			%	0.1	0.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 828	
eu-crm-2023.world.manganese.refining.GEO	production	manganese	refining	GEO		world-production	2016/2020	eq	1.3			%	0.1	1.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 829	
eu-crm-2023.world.perlite.mining.GEO	production	perlite	mining	GEO		world-production	2016/2020	eq	0.5			%	0.1	0.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 830	
eu-crm-2023.world.silver.mining.GEO	production	silver	mining	GEO		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 831	
eu-crm-2023.world.zinc.mining.GEO	production	zinc	mining	GEO		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 832	
eu-crm-2023.world.aluminium.refining.DEU	production	aluminium	refining	DEU		world-production	2016/2020	eq	0.9			%	0.1	0.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 833	
eu-crm-2023.t.aluminium.refining.DEU	export-restriction	aluminium	refining	DEU			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 833	
eu-crm-2023.world.antimony.refining.DEU	production	antimony	refining	DEU		world-production	2016/2020	eq	0.9			%	0.1	0.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 834	
eu-crm-2023.t.antimony.refining.DEU	export-restriction	antimony	refining	DEU			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 834	
eu-crm-2023.world.baryte.mining.DEU	production	baryte	mining	DEU		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 835	
eu-crm-2023.t.baryte.mining.DEU	export-restriction	baryte	mining	DEU			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 835	
eu-crm-2023.world.bentonite.mining.DEU	production	bentonite	mining	DEU		world-production	2016/2020	eq	1.8			%	0.1	1.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 836	
eu-crm-2023.t.bentonite.mining.DEU	export-restriction	bentonite	mining	DEU			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 836	
eu-crm-2023.world.boron.refining.DEU	production	boron	refining	DEU		world-production	2016/2020	eq	1.7			%	0.1	1.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 837	
eu-crm-2023.t.boron.refining.DEU	export-restriction	boron	refining	DEU			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 837	
eu-crm-2023.world.cadmium.refining.DEU	production	cadmium	refining	DEU		world-production	2016/2020	eq	2.3			%	0.1	2.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 838	
eu-crm-2023.t.cadmium.refining.DEU	export-restriction	cadmium	refining	DEU			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 838	
eu-crm-2023.world.chromium.refining.DEU	production	chromium	refining	DEU		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 839	
eu-crm-2023.t.chromium.refining.DEU	export-restriction	chromium	refining	DEU			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 839	
eu-crm-2023.world.coking-coal.mining.DEU	production	coking-coal	mining	DEU		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 840	
eu-crm-2023.t.coking-coal.mining.DEU	export-restriction	coking-coal	mining	DEU			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 840	
eu-crm-2023.world.coking-coal.refining.DEU	production	coking-coal	refining	DEU		world-production	2016/2020	eq	1.7			%	0.1	1.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 841	
eu-crm-2023.t.coking-coal.refining.DEU	export-restriction	coking-coal	refining	DEU			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 841	
eu-crm-2023.world.copper.mining.DEU	production	copper	mining	DEU		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 842	
eu-crm-2023.t.copper.mining.DEU	export-restriction	copper	mining	DEU			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 842	
eu-crm-2023.world.copper.refining.DEU	production	copper	refining	DEU		world-production	2016/2020	eq	2.7			%	0.1	2.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 843	
eu-crm-2023.t.copper.refining.DEU	export-restriction	copper	refining	DEU			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 843	
eu-crm-2023.world.diatomite.mining.DEU	production	diatomite	mining	DEU		world-production	2016/2020	eq	2.5			%	0.1	2.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 844	
eu-crm-2023.t.diatomite.mining.DEU	export-restriction	diatomite	mining	DEU			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 844	
eu-crm-2023.world.feldspar.mining.DEU	production	feldspar	mining	DEU		world-production	2016/2020	eq	0.8			%	0.1	0.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 845	
eu-crm-2023.t.feldspar.mining.DEU	export-restriction	feldspar	mining	DEU			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 845	
eu-crm-2023.world.fluorspar.mining.DEU	production	fluorspar	mining	DEU		world-production	2016/2020	eq	0.9			%	0.1	0.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 846	
eu-crm-2023.t.fluorspar.mining.DEU	export-restriction	fluorspar	mining	DEU			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 846	
eu-crm-2023.world.gallium.refining.DEU	production	gallium	refining	DEU		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 847	
eu-crm-2023.t.gallium.refining.DEU	export-restriction	gallium	refining	DEU			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 847	
eu-crm-2023.world.germanium.refining.DEU	production	germanium	refining	DEU		world-production	2016/2020	eq	2.7			%	0.1	2.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 848	
eu-crm-2023.t.germanium.refining.DEU	export-restriction	germanium	refining	DEU			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 848	
eu-crm-2023.world.gypsum.mining.DEU	production	gypsum	mining	DEU		world-production	2016/2020	eq	2.9			%	0.1	2.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 849	
eu-crm-2023.t.gypsum.mining.DEU	export-restriction	gypsum	mining	DEU			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 849	
eu-crm-2023.world.hydrogen.mining.DEU	production	hydrogen	mining	DEU		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 850	
eu-crm-2023.t.hydrogen.mining.DEU	export-restriction	hydrogen	mining	DEU			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 850	
eu-crm-2023.world.hydrogen.refining.DEU	production	hydrogen	refining	DEU		world-production	2016/2020	eq	1.5			%	0.1	1.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 851	
eu-crm-2023.t.hydrogen.refining.DEU	export-restriction	hydrogen	refining	DEU			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 851	
eu-crm-2023.world.indium.refining.DEU	production	indium	refining	DEU		world-production	2016/2020	eq	0.5			%	0.1	0.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 852	
eu-crm-2023.t.indium.refining.DEU	export-restriction	indium	refining	DEU			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 852	
eu-crm-2023.world.iron.mining.DEU	production	iron	mining	DEU		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 853	
eu-crm-2023.t.iron.mining.DEU	export-restriction	iron	mining	DEU			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 853	
eu-crm-2023.world.iron.refining.DEU	production	iron	refining	DEU		world-production	2016/2020	eq	2.3			%	0.1	2.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 854	
eu-crm-2023.t.iron.refining.DEU	export-restriction	iron	refining	DEU			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 854	
eu-crm-2023.world.kaolin.mining.DEU	production	kaolin	mining	DEU		world-production	2016/2020	eq	10.2			%	0.1	10.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 855	
eu-crm-2023.t.kaolin.mining.DEU	export-restriction	kaolin	mining	DEU			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 855	
eu-crm-2023.world.kaolin.refining.DEU	production	kaolin	refining	DEU		world-production	2016/2020	eq	3.8			%	0.1	3.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 856	
eu-crm-2023.t.kaolin.refining.DEU	export-restriction	kaolin	refining	DEU			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 856	
eu-crm-2023.world.krypton.refining.DEU	production	krypton	refining	DEU		world-production	2016/2020	eq	15			%	1	15%		estimated		0	eu-crm-2023	GlobalSupplyShares row 857	
eu-crm-2023.t.krypton.refining.DEU	export-restriction	krypton	refining	DEU			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 857	
eu-crm-2023.world.lead.refining.DEU	production	lead	refining	DEU		world-production	2016/2020	eq	2.8			%	0.1	2.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 858	
eu-crm-2023.t.lead.refining.DEU	export-restriction	lead	refining	DEU			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 858	
eu-crm-2023.world.limestone.mining.DEU	production	limestone	mining	DEU		world-production	2016/2020	eq	9.3			%	0.1	9.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 859	
eu-crm-2023.t.limestone.mining.DEU	export-restriction	limestone	mining	DEU			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 859	
eu-crm-2023.world.manganese.refining.DEU	production	manganese	refining	DEU		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 860	
eu-crm-2023.t.manganese.refining.DEU	export-restriction	manganese	refining	DEU			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 860	
eu-crm-2023.world.graphite.mining.DEU	production	graphite	mining	DEU		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 861	
eu-crm-2023.t.graphite.mining.DEU	export-restriction	graphite	mining	DEU			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 861	
eu-crm-2023.world.potash.mining.DEU	production	potash	mining	DEU		world-production	2016/2020	eq	6.6			%	0.1	6.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 862	
eu-crm-2023.t.potash.mining.DEU	export-restriction	potash	mining	DEU			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 862	
eu-crm-2023.world.roundwood.mining.DEU	production	roundwood	mining	DEU		world-production	2016/2020	eq	2			%	1	2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 863	
eu-crm-2023.t.roundwood.mining.DEU	export-restriction	roundwood	mining	DEU			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 863	
eu-crm-2023.world.selenium.refining.DEU	production	selenium	refining	DEU		world-production	2016/2020	eq	10.2			%	0.1	10.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 864	
eu-crm-2023.t.selenium.refining.DEU	export-restriction	selenium	refining	DEU			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 864	
eu-crm-2023.world.silica-sand.mining.DEU	production	silica-sand	mining	DEU		world-production	2016/2020	eq	4.4			%	0.1	4.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 865	
eu-crm-2023.t.silica-sand.mining.DEU	export-restriction	silica-sand	mining	DEU			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 865	
eu-crm-2023.world.silicon.refining.DEU	production	silicon	refining	DEU		world-production	2016/2020	eq	1			%	0.1	1.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 866	
eu-crm-2023.t.silicon.refining.DEU	export-restriction	silicon	refining	DEU			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 866	
eu-crm-2023.world.silver.mining.DEU	production	silver	mining	DEU		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 867	
eu-crm-2023.t.silver.mining.DEU	export-restriction	silver	mining	DEU			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 867	
eu-crm-2023.world.sulfur.refining.DEU	production	sulfur	refining	DEU		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 868	
eu-crm-2023.t.sulfur.refining.DEU	export-restriction	sulfur	refining	DEU			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 868	
eu-crm-2023.world.tellurium.refining.DEU	production	tellurium	refining	DEU		world-production	2016/2020	eq	4			%	1	4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 869	
eu-crm-2023.t.tellurium.refining.DEU	export-restriction	tellurium	refining	DEU			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 869	
eu-crm-2023.world.titanium.refining.DEU	production	titanium	refining	DEU		world-production	2016/2020	eq	4.7			%	0.1	4.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 870	
eu-crm-2023.t.titanium.refining.DEU	export-restriction	titanium	refining	DEU			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 870	
eu-crm-2023.world.zinc.refining.DEU	production	zinc	refining	DEU		world-production	2016/2020	eq	1.3			%	0.1	1.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 871	
eu-crm-2023.t.zinc.refining.DEU	export-restriction	zinc	refining	DEU			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 871	
eu-crm-2023.world.aluminium.mining.GHA	production	aluminium	mining	GHA		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 872	
eu-crm-2023.world.aluminium.refining.GHA	production	aluminium	refining	GHA		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 873	
eu-crm-2023.world.gold.mining.GHA	production	gold	mining	GHA		world-production	2016/2020	eq	4.2			%	0.1	4.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 874	
eu-crm-2023.world.hydrogen.mining.GHA	production	hydrogen	mining	GHA		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 875	
eu-crm-2023.world.iron.refining.GHA	production	iron	refining	GHA		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 876	
eu-crm-2023.world.lead.refining.GHA	production	lead	refining	GHA		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 877	
eu-crm-2023.world.manganese.mining.GHA	production	manganese	mining	GHA		world-production	2016/2020	eq	6.4			%	0.1	6.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 878	
eu-crm-2023.world.natural-rubber.mining.GHA	production	natural-rubber	mining	GHA		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 879	
eu-crm-2023.world.sapele-wood.mining.GHA	production	sapele-wood	mining	GHA		world-production	2016/2020	eq	0.5			%	0.1	0.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 880	
eu-crm-2023.world.silver.mining.GHA	production	silver	mining	GHA		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 881	
eu-crm-2023.world.aluminium.mining.GRC	production	aluminium	mining	GRC		world-production	2016/2020	eq	0.5			%	0.1	0.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 882	
eu-crm-2023.t.aluminium.mining.GRC	export-restriction	aluminium	mining	GRC			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 882	
eu-crm-2023.world.aluminium.refining.GRC	production	aluminium	refining	GRC		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 883	
eu-crm-2023.t.aluminium.refining.GRC	export-restriction	aluminium	refining	GRC			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 883	
eu-crm-2023.world.antimony.refining.GRC	production	antimony	refining	GRC		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 884	
eu-crm-2023.t.antimony.refining.GRC	export-restriction	antimony	refining	GRC			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 884	
eu-crm-2023.world.bentonite.mining.GRC	production	bentonite	mining	GRC		world-production	2016/2020	eq	5.6			%	0.1	5.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 885	
eu-crm-2023.t.bentonite.mining.GRC	export-restriction	bentonite	mining	GRC			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 885	
eu-crm-2023.world.gold.mining.GRC	production	gold	mining	GRC		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 886	
eu-crm-2023.t.gold.mining.GRC	export-restriction	gold	mining	GRC			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 886	
eu-crm-2023.world.gypsum.mining.GRC	production	gypsum	mining	GRC		world-production	2016/2020	eq	0.5			%	0.1	0.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 887	
eu-crm-2023.t.gypsum.mining.GRC	export-restriction	gypsum	mining	GRC			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 887	
eu-crm-2023.world.hydrogen.mining.GRC	production	hydrogen	mining	GRC		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 888	
eu-crm-2023.t.hydrogen.mining.GRC	export-restriction	hydrogen	mining	GRC			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 888	
eu-crm-2023.world.iron.refining.GRC	production	iron	refining	GRC		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 889	
eu-crm-2023.t.iron.refining.GRC	export-restriction	iron	refining	GRC			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 889	
eu-crm-2023.world.lead.mining.GRC	production	lead	mining	GRC		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 890	
eu-crm-2023.t.lead.mining.GRC	export-restriction	lead	mining	GRC			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 890	
eu-crm-2023.world.lead.refining.GRC	production	lead	refining	GRC		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 891	
eu-crm-2023.t.lead.refining.GRC	export-restriction	lead	refining	GRC			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 891	
eu-crm-2023.world.limestone.mining.GRC	production	limestone	mining	GRC		world-production	2016/2020	eq	1.1			%	0.1	1.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 892	
eu-crm-2023.t.limestone.mining.GRC	export-restriction	limestone	mining	GRC			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 892	
eu-crm-2023.world.magnesite.mining.GRC	production	magnesite	mining	GRC		world-production	2016/2020	eq	1.4			%	0.1	1.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 893	
eu-crm-2023.t.magnesite.mining.GRC	export-restriction	magnesite	mining	GRC			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 893	
eu-crm-2023.world.nickel.mining.GRC	production	nickel	mining	GRC		world-production	2016/2020	eq	0.8			%	0.1	0.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 894	
eu-crm-2023.t.nickel.mining.GRC	export-restriction	nickel	mining	GRC			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 894	
eu-crm-2023.world.nickel.refining.GRC	production	nickel	refining	GRC		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 895	
eu-crm-2023.t.nickel.refining.GRC	export-restriction	nickel	refining	GRC			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 895	
eu-crm-2023.world.perlite.mining.GRC	production	perlite	mining	GRC		world-production	2016/2020	eq	17.3			%	0.1	17.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 896	
eu-crm-2023.t.perlite.mining.GRC	export-restriction	perlite	mining	GRC			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 896	
eu-crm-2023.world.silica-sand.mining.GRC	production	silica-sand	mining	GRC		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 897	
eu-crm-2023.t.silica-sand.mining.GRC	export-restriction	silica-sand	mining	GRC			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 897	
eu-crm-2023.world.silver.mining.GRC	production	silver	mining	GRC		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 898	
eu-crm-2023.t.silver.mining.GRC	export-restriction	silver	mining	GRC			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 898	
eu-crm-2023.world.sulfur.refining.GRC	production	sulfur	refining	GRC		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 899	
eu-crm-2023.t.sulfur.refining.GRC	export-restriction	sulfur	refining	GRC			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 899	
eu-crm-2023.world.zinc.mining.GRC	production	zinc	mining	GRC		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 900	
eu-crm-2023.t.zinc.mining.GRC	export-restriction	zinc	mining	GRC			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 900	
eu-crm-2023.world.antimony.mining.GTM	production	antimony	mining	GTM		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 901	
eu-crm-2023.world.baryte.mining.GTM	production	baryte	mining	GTM		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 902	
eu-crm-2023.world.bentonite.mining.GTM	production	bentonite	mining	GTM		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 903	
eu-crm-2023.world.feldspar.mining.GTM	production	feldspar	mining	GTM		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 904	
eu-crm-2023.world.gold.mining.GTM	production	gold	mining	GTM		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 905	
eu-crm-2023.world.gypsum.mining.GTM	production	gypsum	mining	GTM		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 906	
eu-crm-2023.world.iron.mining.GTM	production	iron	mining	GTM		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 907	
eu-crm-2023.world.iron.refining.GTM	production	iron	refining	GTM		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 908	
eu-crm-2023.world.lead.mining.GTM	production	lead	mining	GTM		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 909	
eu-crm-2023.world.lead.refining.GTM	production	lead	refining	GTM		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 910	
eu-crm-2023.world.magnesite.mining.GTM	production	magnesite	mining	GTM		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 911	
eu-crm-2023.world.natural-rubber.mining.GTM	production	natural-rubber	mining	GTM		world-production	2016/2020	eq	2.7			%	0.1	2.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 912	
eu-crm-2023.world.nickel.mining.GTM	production	nickel	mining	GTM		world-production	2016/2020	eq	2			%	0.1	2.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 913	
eu-crm-2023.world.nickel.refining.GTM	production	nickel	refining	GTM		world-production	2016/2020	eq	0.5			%	0.1	0.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 914	
eu-crm-2023.world.silica-sand.mining.GTM	production	silica-sand	mining	GTM		world-production	2016/2020	eq	0.7			%	0.1	0.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 915	
eu-crm-2023.world.silver.mining.GTM	production	silver	mining	GTM		world-production	2016/2020	eq	0.9			%	0.1	0.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 916	
eu-crm-2023.world.talc.mining.GTM	production	talc	mining	GTM		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 917	
eu-crm-2023.world.zinc.mining.GTM	production	zinc	mining	GTM		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 918	
eu-crm-2023.world.aluminium.mining.GIN	production	aluminium	mining	GIN		world-production	2016/2020	eq	17.9			%	0.1	17.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 919	
eu-crm-2023.t.aluminium.mining.GIN	export-restriction	aluminium	mining	GIN			2016/2020	eq	1.1			index		1.1		estimated		1	eu-crm-2023	GlobalSupplyShares row 919	
eu-crm-2023.world.gold.mining.GIN	production	gold	mining	GIN		world-production	2016/2020	eq	1.3			%	0.1	1.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 920	
eu-crm-2023.world.gypsum.mining.GIN	production	gypsum	mining	GIN		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 921	
eu-crm-2023.world.iron.mining.GIN	production	iron	mining	GIN		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 922	
eu-crm-2023.world.natural-rubber.mining.GIN	production	natural-rubber	mining	GIN		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 923	
eu-crm-2023.world.sapele-wood.mining.GIN	production	sapele-wood	mining	GIN		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 924	
eu-crm-2023.world.aluminium.mining.GUY	production	aluminium	mining	GUY		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 925	
eu-crm-2023.world.gold.mining.GUY	production	gold	mining	GUY		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 926	
eu-crm-2023.world.sapele-wood.mining.GUY	production	sapele-wood	mining	GUY		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 927	
eu-crm-2023.world.antimony.mining.HND	production	antimony	mining	HND		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 928	
eu-crm-2023.world.gold.mining.HND	production	gold	mining	HND		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 929	
eu-crm-2023.world.gypsum.mining.HND	production	gypsum	mining	HND		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 930	
eu-crm-2023.world.lead.mining.HND	production	lead	mining	HND		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 931	
eu-crm-2023.world.lead.refining.HND	production	lead	refining	HND		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 932	
eu-crm-2023.world.silver.mining.HND	production	silver	mining	HND		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 933	
eu-crm-2023.world.zinc.mining.HND	production	zinc	mining	HND		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 934	
eu-crm-2023.world.antimony.refining.HKG	production	antimony	refining	HKG		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 935	
eu-crm-2023.world.aluminium.mining.HUN	production	aluminium	mining	HUN		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 936	
eu-crm-2023.t.aluminium.mining.HUN	export-restriction	aluminium	mining	HUN			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 936	
eu-crm-2023.world.antimony.refining.HUN	production	antimony	refining	HUN		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 937	
eu-crm-2023.t.antimony.refining.HUN	export-restriction	antimony	refining	HUN			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 937	
eu-crm-2023.world.bentonite.mining.HUN	production	bentonite	mining	HUN		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 938	
eu-crm-2023.t.bentonite.mining.HUN	export-restriction	bentonite	mining	HUN			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 938	
eu-crm-2023.world.coking-coal.refining.HUN	production	coking-coal	refining	HUN		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 939	
eu-crm-2023.t.coking-coal.refining.HUN	export-restriction	coking-coal	refining	HUN			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 939	
eu-crm-2023.world.gypsum.mining.HUN	production	gypsum	mining	HUN		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 940	
eu-crm-2023.t.gypsum.mining.HUN	export-restriction	gypsum	mining	HUN			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 940	
eu-crm-2023.world.hydrogen.mining.HUN	production	hydrogen	mining	HUN		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 941	
eu-crm-2023.t.hydrogen.mining.HUN	export-restriction	hydrogen	mining	HUN			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 941	
eu-crm-2023.world.hydrogen.refining.HUN	production	hydrogen	refining	HUN		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 942	
eu-crm-2023.t.hydrogen.refining.HUN	export-restriction	hydrogen	refining	HUN			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 942	
eu-crm-2023.world.iron.refining.HUN	production	iron	refining	HUN		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 943	
eu-crm-2023.t.iron.refining.HUN	export-restriction	iron	refining	HUN			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 943	
eu-crm-2023.world.kaolin.mining.HUN	production	kaolin	mining	HUN		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 944	
eu-crm-2023.t.kaolin.mining.HUN	export-restriction	kaolin	mining	HUN			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 944	
eu-crm-2023.world.limestone.mining.HUN	production	limestone	mining	HUN		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 945	
eu-crm-2023.t.limestone.mining.HUN	export-restriction	limestone	mining	HUN			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 945	
eu-crm-2023.world.manganese.mining.HUN	production	manganese	mining	HUN		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 946	
eu-crm-2023.t.manganese.mining.HUN	export-restriction	manganese	mining	HUN			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 946	
eu-crm-2023.world.manganese.refining.HUN	production	manganese	refining	HUN		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 947	
eu-crm-2023.t.manganese.refining.HUN	export-restriction	manganese	refining	HUN			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 947	
eu-crm-2023.world.perlite.mining.HUN	production	perlite	mining	HUN		world-production	2016/2020	eq	1.6			%	0.1	1.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 948	
eu-crm-2023.t.perlite.mining.HUN	export-restriction	perlite	mining	HUN			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 948	
eu-crm-2023.world.silica-sand.mining.HUN	production	silica-sand	mining	HUN		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 949	
eu-crm-2023.t.silica-sand.mining.HUN	export-restriction	silica-sand	mining	HUN			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 949	
eu-crm-2023.world.aluminium.refining.ISL	production	aluminium	refining	ISL		world-production	2016/2020	eq	1.1			%	0.1	1.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 950	
eu-crm-2023.world.silicon.refining.ISL	production	silicon	refining	ISL		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 951	
eu-crm-2023.world.aluminium.mining.IND	production	aluminium	mining	IND		world-production	2016/2020	eq	6.8			%	0.1	6.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 952	
eu-crm-2023.t.aluminium.mining.IND	export-restriction	aluminium	mining	IND			2016/2020	eq	1.1			index		1.1		estimated		1	eu-crm-2023	GlobalSupplyShares row 952	
eu-crm-2023.world.aluminium.refining.IND	production	aluminium	refining	IND		world-production	2016/2020	eq	5.5			%	0.1	5.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 953	
eu-crm-2023.world.antimony.refining.IND	production	antimony	refining	IND		world-production	2016/2020	eq	2			%	0.1	2.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 954	
eu-crm-2023.world.baryte.mining.IND	production	baryte	mining	IND		world-production	2016/2020	eq	25.1			%	0.1	25.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 955	
eu-crm-2023.world.bentonite.mining.IND	production	bentonite	mining	IND		world-production	2016/2020	eq	16.5			%	0.1	16.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 956	
eu-crm-2023.world.cadmium.refining.IND	production	cadmium	refining	IND		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 957	
eu-crm-2023.world.cerium.mining.IND	production	cerium	mining	IND		world-production	2016/2020	eq	1			%	0.1	1.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 958	
eu-crm-2023.world.cerium.refining.IND	production	cerium	refining	IND		world-production	2016/2020	eq	1.6			%	0.1	1.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 959	
eu-crm-2023.world.chromium.mining.IND	production	chromium	mining	IND		world-production	2016/2020	eq	12.4			%	0.1	12.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 960	
eu-crm-2023.world.chromium.refining.IND	production	chromium	refining	IND		world-production	2016/2020	eq	8.8			%	0.1	8.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 961	
eu-crm-2023.world.cobalt.refining.IND	production	cobalt	refining	IND		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 962	
eu-crm-2023.world.coking-coal.mining.IND	production	coking-coal	mining	IND		world-production	2016/2020	eq	4.1			%	0.1	4.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 963	
eu-crm-2023.world.coking-coal.refining.IND	production	coking-coal	refining	IND		world-production	2016/2020	eq	3.9			%	0.1	3.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 964	
eu-crm-2023.world.copper.mining.IND	production	copper	mining	IND		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 965	
eu-crm-2023.world.copper.refining.IND	production	copper	refining	IND		world-production	2016/2020	eq	3			%	0.1	3.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 966	
eu-crm-2023.world.dysprosium.mining.IND	production	dysprosium	mining	IND		world-production	2016/2020	eq	1.2			%	0.1	1.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 967	
eu-crm-2023.world.erbium.mining.IND	production	erbium	mining	IND		world-production	2016/2020	eq	1			%	0.1	1.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 968	
eu-crm-2023.world.europium.mining.IND	production	europium	mining	IND		world-production	2016/2020	eq	1			%	0.1	1.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 969	
eu-crm-2023.world.feldspar.mining.IND	production	feldspar	mining	IND		world-production	2016/2020	eq	19.8			%	0.1	19.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 970	
eu-crm-2023.world.fluorspar.mining.IND	production	fluorspar	mining	IND		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 971	
eu-crm-2023.world.gadolinium.mining.IND	production	gadolinium	mining	IND		world-production	2016/2020	eq	1			%	0.1	1.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 972	
eu-crm-2023.world.gold.mining.IND	production	gold	mining	IND		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 973	
eu-crm-2023.world.gypsum.mining.IND	production	gypsum	mining	IND		world-production	2016/2020	eq	1.6			%	0.1	1.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 974	
eu-crm-2023.world.holmium.mining.IND	production	holmium	mining	IND		world-production	2016/2020	eq	1			%	0.1	1.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 975	
eu-crm-2023.world.hydrogen.mining.IND	production	hydrogen	mining	IND		world-production	2016/2020	eq	0.8			%	0.1	0.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 976	
eu-crm-2023.world.iron.mining.IND	production	iron	mining	IND		world-production	2016/2020	eq	8.7			%	0.1	8.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 977	
eu-crm-2023.t.iron.mining.IND	export-restriction	iron	mining	IND			2016/2020	eq	1.1			index		1.1		estimated		1	eu-crm-2023	GlobalSupplyShares row 977	
eu-crm-2023.world.iron.refining.IND	production	iron	refining	IND		world-production	2016/2020	eq	6.2			%	0.1	6.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 978	
eu-crm-2023.world.kaolin.mining.IND	production	kaolin	mining	IND		world-production	2016/2020	eq	13.7			%	0.1	13.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 979	
eu-crm-2023.world.kaolin.refining.IND	production	kaolin	refining	IND		world-production	2016/2020	eq	25.7			%	0.1	25.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 980	
eu-crm-2023.world.lanthanum.mining.IND	production	lanthanum	mining	IND		world-production	2016/2020	eq	1			%	0.1	1.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 981	
eu-crm-2023.world.lanthanum.refining.IND	production	lanthanum	refining	IND		world-production	2016/2020	eq	1.6			%	0.1	1.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 982	
eu-crm-2023.world.lead.mining.IND	production	lead	mining	IND		world-production	2016/2020	eq	4.1			%	0.1	4.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 983	
eu-crm-2023.world.lead.refining.IND	production	lead	refining	IND		world-production	2016/2020	eq	5.3			%	0.1	5.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 984	
eu-crm-2023.world.lutetium.mining.IND	production	lutetium	mining	IND		world-production	2016/2020	eq	1			%	0.1	1.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 985	
eu-crm-2023.world.magnesite.mining.IND	production	magnesite	mining	IND		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 986	
eu-crm-2023.world.manganese.mining.IND	production	manganese	mining	IND		world-production	2016/2020	eq	4.6			%	0.1	4.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 987	
eu-crm-2023.world.manganese.refining.IND	production	manganese	refining	IND		world-production	2016/2020	eq	13.1			%	0.1	13.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 988	
eu-crm-2023.world.graphite.mining.IND	production	graphite	mining	IND		world-production	2016/2020	eq	5.1			%	0.1	5.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 989	
eu-crm-2023.world.natural-rubber.mining.IND	production	natural-rubber	mining	IND		world-production	2016/2020	eq	6.6			%	0.1	6.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 990	
eu-crm-2023.world.natural-teak.mining.IND	production	natural-teak	mining	IND		world-production	2016/2020	eq	17.4			%	0.1	17.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 991	
eu-crm-2023.world.neodymium.mining.IND	production	neodymium	mining	IND		world-production	2016/2020	eq	1			%	0.1	1.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 992	
eu-crm-2023.world.neodymium.refining.IND	production	neodymium	refining	IND		world-production	2016/2020	eq	1.6			%	0.1	1.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 993	
eu-crm-2023.world.phosphate-rock.mining.IND	production	phosphate-rock	mining	IND		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 994	
eu-crm-2023.world.praseodymium.refining.IND	production	praseodymium	refining	IND		world-production	2016/2020	eq	1.6			%	0.1	1.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 995	
eu-crm-2023.world.praseodymium.mining.IND	production	praseodymium	mining	IND		world-production	2016/2020	eq	1			%	0.1	1.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 996	
eu-crm-2023.world.roundwood.mining.IND	production	roundwood	mining	IND		world-production	2016/2020	eq	2			%	1	2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 997	
eu-crm-2023.world.samarium.mining.IND	production	samarium	mining	IND		world-production	2016/2020	eq	1			%	0.1	1.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 998	
eu-crm-2023.world.samarium.refining.IND	production	samarium	refining	IND		world-production	2016/2020	eq	1.6			%	0.1	1.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 999	
eu-crm-2023.world.sapele-wood.mining.IND	production	sapele-wood	mining	IND		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1000	
eu-crm-2023.world.selenium.refining.IND	production	selenium	refining	IND		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1001	
eu-crm-2023.world.silica-sand.mining.IND	production	silica-sand	mining	IND		world-production	2016/2020	eq	5			%	0.1	5.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1002	
eu-crm-2023.world.silver.mining.IND	production	silver	mining	IND		world-production	2016/2020	eq	2.2			%	0.1	2.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1003	
eu-crm-2023.world.sulfur.refining.IND	production	sulfur	refining	IND		world-production	2016/2020	eq	4.6			%	0.1	4.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1004	
eu-crm-2023.world.talc.mining.IND	production	talc	mining	IND		world-production	2016/2020	eq	21.9			%	0.1	21.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1005	
eu-crm-2023.world.terbium.mining.IND	production	terbium	mining	IND		world-production	2016/2020	eq	1.2			%	0.1	1.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1006	
eu-crm-2023.world.thulium.mining.IND	production	thulium	mining	IND		world-production	2016/2020	eq	1			%	0.1	1.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1007	
eu-crm-2023.world.tin.mining.IND	production	tin	mining	IND		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1008	
eu-crm-2023.world.tin.refining.IND	production	tin	refining	IND		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1009	
eu-crm-2023.world.titanium.mining.IND	production	titanium	mining	IND		world-production	2016/2020	eq	2.9			%	0.1	2.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1010	
eu-crm-2023.t.titanium.mining.IND	export-restriction	titanium	mining	IND			2016/2020	eq	1.1			index		1.1		estimated		1	eu-crm-2023	GlobalSupplyShares row 1010	
eu-crm-2023.world.titanium.refining.IND	production	titanium	refining	IND		world-production	2016/2020	eq	1.1			%	0.1	1.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1011	
eu-crm-2023.world.titanium-minerals.mining.IND	production	titanium-minerals	mining	IND		world-production	2016/2020	eq	2.9			%	0.1	2.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1012	
eu-crm-2023.t.titanium-minerals.mining.IND	export-restriction	titanium-minerals	mining	IND			2016/2020	eq	1.1			index		1.1		estimated		1	eu-crm-2023	GlobalSupplyShares row 1012	
eu-crm-2023.world.titanium-sponge.metal.IND	production	titanium-sponge	metal	IND		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1013	
eu-crm-2023.world.vanadium.mining.IND	production	vanadium	mining	IND		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1014	
eu-crm-2023.world.vanadium.refining.IND	production	vanadium	refining	IND		world-production	2016/2020	eq	1.4			%	0.1	1.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1015	
eu-crm-2023.world.ytterbium.mining.IND	production	ytterbium	mining	IND		world-production	2016/2020	eq	1			%	0.1	1.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1016	
eu-crm-2023.world.yttrium.mining.IND	production	yttrium	mining	IND		world-production	2016/2020	eq	1			%	0.1	1.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1017	
eu-crm-2023.world.zinc.mining.IND	production	zinc	mining	IND		world-production	2016/2020	eq	6.2			%	0.1	6.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1018	
eu-crm-2023.world.zinc.refining.IND	production	zinc	refining	IND		world-production	2016/2020	eq	5.2			%	0.1	5.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1019	
eu-crm-2023.world.zirconium.mining.IND	production	zirconium	mining	IND		world-production	2016/2020	eq	0.9			%	0.1	0.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1020	
eu-crm-2023.world.aluminium.mining.IDN	production	aluminium	mining	IDN		world-production	2016/2020	eq	3.3			%	0.1	3.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1021	
eu-crm-2023.world.aluminium.refining.IDN	production	aluminium	refining	IDN		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1022	
eu-crm-2023.world.antimony.refining.IDN	production	antimony	refining	IDN		world-production	2016/2020	eq	0.5			%	0.1	0.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1023	
eu-crm-2023.world.chromium.refining.IDN	production	chromium	refining	IDN		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1024	
eu-crm-2023.world.cobalt.mining.IDN	production	cobalt	mining	IDN		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1025	
eu-crm-2023.world.coking-coal.mining.IDN	production	coking-coal	mining	IDN		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1026	
eu-crm-2023.world.coking-coal.refining.IDN	production	coking-coal	refining	IDN		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1027	
eu-crm-2023.world.copper.mining.IDN	production	copper	mining	IDN		world-production	2016/2020	eq	2.8			%	0.1	2.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1028	
eu-crm-2023.t.copper.mining.IDN	export-restriction	copper	mining	IDN			2016/2020	eq	1.2			index		1.2		estimated		1	eu-crm-2023	GlobalSupplyShares row 1028	
eu-crm-2023.world.copper.refining.IDN	production	copper	refining	IDN		world-production	2016/2020	eq	1.1			%	0.1	1.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1029	
eu-crm-2023.world.feldspar.mining.IDN	production	feldspar	mining	IDN		world-production	2016/2020	eq	3.4			%	0.1	3.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1030	
eu-crm-2023.world.gold.mining.IDN	production	gold	mining	IDN		world-production	2016/2020	eq	3.1			%	0.1	3.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1031	
eu-crm-2023.t.gold.mining.IDN	export-restriction	gold	mining	IDN			2016/2020	eq	1.1			index		1.1		estimated		1	eu-crm-2023	GlobalSupplyShares row 1031	
eu-crm-2023.world.hydrogen.mining.IDN	production	hydrogen	mining	IDN		world-production	2016/2020	eq	1.8			%	0.1	1.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1032	
eu-crm-2023.world.iron.mining.IDN	production	iron	mining	IDN		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1033	
eu-crm-2023.world.iron.refining.IDN	production	iron	refining	IDN		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1034	
eu-crm-2023.world.kaolin.mining.IDN	production	kaolin	mining	IDN		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1035	
eu-crm-2023.world.kaolin.refining.IDN	production	kaolin	refining	IDN		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1036	
eu-crm-2023.world.lead.mining.IDN	production	lead	mining	IDN		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1037	
eu-crm-2023.world.lead.refining.IDN	production	lead	refining	IDN		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1038	
eu-crm-2023.world.manganese.mining.IDN	production	manganese	mining	IDN		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1039	
eu-crm-2023.world.manganese.refining.IDN	production	manganese	refining	IDN		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1040	
eu-crm-2023.world.natural-rubber.mining.IDN	production	natural-rubber	mining	IDN		world-production	2016/2020	eq	24			%	0.1	24.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1041	
eu-crm-2023.world.natural-teak.mining.IDN	production	natural-teak	mining	IDN		world-production	2016/2020	eq	34.4			%	0.1	34.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1042	
eu-crm-2023.world.nickel.mining.IDN	production	nickel	mining	IDN		world-production	2016/2020	eq	26.3			%	0.1	26.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1043	
eu-crm-2023.t.nickel.mining.IDN	export-restriction	nickel	mining	IDN			2016/2020	eq	1.3			index		1.3		estimated		1	eu-crm-2023	GlobalSupplyShares row 1043	
eu-crm-2023.world.nickel.refining.IDN	production	nickel	refining	IDN		world-production	2016/2020	eq	12.2			%	0.1	12.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1044	
eu-crm-2023.world.roundwood.mining.IDN	production	roundwood	mining	IDN		world-production	2016/2020	eq	4			%	1	4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1045	
eu-crm-2023.world.sapele-wood.mining.IDN	production	sapele-wood	mining	IDN		world-production	2016/2020	eq	1.1			%	0.1	1.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1046	
eu-crm-2023.world.silica-sand.mining.IDN	production	silica-sand	mining	IDN		world-production	2016/2020	eq	1.4			%	0.1	1.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1047	
eu-crm-2023.world.silver.mining.IDN	production	silver	mining	IDN		world-production	2016/2020	eq	1.2			%	0.1	1.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1048	
eu-crm-2023.world.sulfur.refining.IDN	production	sulfur	refining	IDN		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1049	
eu-crm-2023.world.tin.mining.IDN	production	tin	mining	IDN		world-production	2016/2020	eq	23.5			%	0.1	23.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1050	
eu-crm-2023.world.tin.refining.IDN	production	tin	refining	IDN		world-production	2016/2020	eq	19.7			%	0.1	19.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1051	
eu-crm-2023.world.zinc.mining.IDN	production	zinc	mining	IDN		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1052	
eu-crm-2023.world.zirconium.mining.IDN	production	zirconium	mining	IDN		world-production	2016/2020	eq	3.6			%	0.1	3.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1053	
eu-crm-2023.world.aluminium.mining.IRN	production	aluminium	mining	IRN		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1054	
eu-crm-2023.world.aluminium.refining.IRN	production	aluminium	refining	IRN		world-production	2016/2020	eq	0.5			%	0.1	0.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1055	
eu-crm-2023.world.antimony.mining.IRN	production	antimony	mining	IRN		world-production	2016/2020	eq	0.9			%	0.1	0.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1056	
eu-crm-2023.world.arsenic.refining.IRN	production	arsenic	refining	IRN		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1057	
eu-crm-2023.world.baryte.mining.IRN	production	baryte	mining	IRN		world-production	2016/2020	eq	6.6			%	0.1	6.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1058	
eu-crm-2023.world.bentonite.mining.IRN	production	bentonite	mining	IRN		world-production	2016/2020	eq	2.6			%	0.1	2.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1059	
eu-crm-2023.world.boron.mining.IRN	production	boron	mining	IRN		world-production	2016/2020	eq	0			%	0.1	0.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1060	
eu-crm-2023.world.boron.refining.IRN	production	boron	refining	IRN		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1061	
eu-crm-2023.world.chromium.mining.IRN	production	chromium	mining	IRN		world-production	2016/2020	eq	0.9			%	0.1	0.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1062	
eu-crm-2023.world.chromium.refining.IRN	production	chromium	refining	IRN		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1063	
eu-crm-2023.world.coking-coal.mining.IRN	production	coking-coal	mining	IRN		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1064	
eu-crm-2023.world.copper.mining.IRN	production	copper	mining	IRN		world-production	2016/2020	eq	1.5			%	0.1	1.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1065	
eu-crm-2023.world.copper.refining.IRN	production	copper	refining	IRN		world-production	2016/2020	eq	0.9			%	0.1	0.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1066	
eu-crm-2023.world.diatomite.mining.IRN	production	diatomite	mining	IRN		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1067	
eu-crm-2023.world.feldspar.mining.IRN	production	feldspar	mining	IRN		world-production	2016/2020	eq	5			%	0.1	5.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1068	
eu-crm-2023.world.fluorspar.mining.IRN	production	fluorspar	mining	IRN		world-production	2016/2020	eq	0.9			%	0.1	0.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1069	
eu-crm-2023.world.gold.mining.IRN	production	gold	mining	IRN		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1070	
eu-crm-2023.world.gypsum.mining.IRN	production	gypsum	mining	IRN		world-production	2016/2020	eq	9.3			%	0.1	9.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1071	
eu-crm-2023.world.hydrogen.mining.IRN	production	hydrogen	mining	IRN		world-production	2016/2020	eq	5.9			%	0.1	5.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1072	
eu-crm-2023.world.iron.mining.IRN	production	iron	mining	IRN		world-production	2016/2020	eq	1.7			%	0.1	1.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1073	
eu-crm-2023.world.iron.refining.IRN	production	iron	refining	IRN		world-production	2016/2020	eq	1.1			%	0.1	1.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1074	
eu-crm-2023.world.kaolin.mining.IRN	production	kaolin	mining	IRN		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1075	
eu-crm-2023.world.lead.mining.IRN	production	lead	mining	IRN		world-production	2016/2020	eq	1.2			%	0.1	1.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1076	
eu-crm-2023.world.lead.refining.IRN	production	lead	refining	IRN		world-production	2016/2020	eq	1			%	0.1	1.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1077	
eu-crm-2023.world.magnesite.mining.IRN	production	magnesite	mining	IRN		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1078	
eu-crm-2023.world.manganese.mining.IRN	production	manganese	mining	IRN		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1079	
eu-crm-2023.world.molybdenum.mining.IRN	production	molybdenum	mining	IRN		world-production	2016/2020	eq	1.4			%	0.1	1.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1080	
eu-crm-2023.world.perlite.mining.IRN	production	perlite	mining	IRN		world-production	2016/2020	eq	10.7			%	0.1	10.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1081	
eu-crm-2023.world.phosphate-rock.mining.IRN	production	phosphate-rock	mining	IRN		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1082	
eu-crm-2023.world.potash.mining.IRN	production	potash	mining	IRN		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1083	
eu-crm-2023.world.silver.mining.IRN	production	silver	mining	IRN		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1084	
eu-crm-2023.world.strontium.mining.IRN	production	strontium	mining	IRN		world-production	2016/2020	eq	37.5			%	0.1	37.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1085	
eu-crm-2023.world.sulfur.refining.IRN	production	sulfur	refining	IRN		world-production	2016/2020	eq	2.8			%	0.1	2.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1086	
eu-crm-2023.world.talc.mining.IRN	production	talc	mining	IRN		world-production	2016/2020	eq	1			%	0.1	1.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1087	
eu-crm-2023.world.titanium.mining.IRN	production	titanium	mining	IRN		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1088	
eu-crm-2023.world.titanium-minerals.mining.IRN	production	titanium-minerals	mining	IRN		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1089	
eu-crm-2023.world.zinc.mining.IRN	production	zinc	mining	IRN		world-production	2016/2020	eq	1.2			%	0.1	1.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1090	
eu-crm-2023.world.zinc.refining.IRN	production	zinc	refining	IRN		world-production	2016/2020	eq	1			%	0.1	1.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1091	
eu-crm-2023.world.gypsum.mining.IRQ	production	gypsum	mining	IRQ		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1092	
eu-crm-2023.world.hydrogen.mining.IRQ	production	hydrogen	mining	IRQ		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1093	
eu-crm-2023.world.phosphate-rock.mining.IRQ	production	phosphate-rock	mining	IRQ		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1094	
eu-crm-2023.world.sulfur.refining.IRQ	production	sulfur	refining	IRQ		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1095	
eu-crm-2023.world.antimony.refining.IRL	production	antimony	refining	IRL		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1096	
eu-crm-2023.t.antimony.refining.IRL	export-restriction	antimony	refining	IRL			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1096	
eu-crm-2023.world.gypsum.mining.IRL	production	gypsum	mining	IRL		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1097	
eu-crm-2023.t.gypsum.mining.IRL	export-restriction	gypsum	mining	IRL			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1097	
eu-crm-2023.world.hydrogen.mining.IRL	production	hydrogen	mining	IRL		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1098	
eu-crm-2023.t.hydrogen.mining.IRL	export-restriction	hydrogen	mining	IRL			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1098	
eu-crm-2023.world.lead.mining.IRL	production	lead	mining	IRL		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1099	
eu-crm-2023.t.lead.mining.IRL	export-restriction	lead	mining	IRL			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1099	
eu-crm-2023.world.lead.refining.IRL	production	lead	refining	IRL		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1100	
eu-crm-2023.t.lead.refining.IRL	export-restriction	lead	refining	IRL			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1100	
eu-crm-2023.world.limestone.mining.IRL	production	limestone	mining	IRL		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1101	
eu-crm-2023.t.limestone.mining.IRL	export-restriction	limestone	mining	IRL			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1101	
eu-crm-2023.world.silver.mining.IRL	production	silver	mining	IRL		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1102	
eu-crm-2023.t.silver.mining.IRL	export-restriction	silver	mining	IRL			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1102	
eu-crm-2023.world.zinc.mining.IRL	production	zinc	mining	IRL		world-production	2016/2020	eq	1.1			%	0.1	1.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1103	
eu-crm-2023.t.zinc.mining.IRL	export-restriction	zinc	mining	IRL			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1103	
eu-crm-2023.world.gypsum.mining.ISR	production	gypsum	mining	ISR		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1104	
eu-crm-2023.world.hydrogen.mining.ISR	production	hydrogen	mining	ISR		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1105	
eu-crm-2023.world.iron.refining.ISR	production	iron	refining	ISR		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1106	
eu-crm-2023.world.lead.refining.ISR	production	lead	refining	ISR		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1107	
eu-crm-2023.world.magnesium.refining.ISR	production	magnesium	refining	ISR		world-production	2016/2020	eq	2.2			%	0.1	2.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1108	
eu-crm-2023.world.phosphate-rock.mining.ISR	production	phosphate-rock	mining	ISR		world-production	2016/2020	eq	1.4			%	0.1	1.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1109	
eu-crm-2023.world.potash.mining.ISR	production	potash	mining	ISR		world-production	2016/2020	eq	5.1			%	0.1	5.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1110	
eu-crm-2023.world.silica-sand.mining.ISR	production	silica-sand	mining	ISR		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1111	
eu-crm-2023.world.antimony.refining.ITA	production	antimony	refining	ITA		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1112	
eu-crm-2023.t.antimony.refining.ITA	export-restriction	antimony	refining	ITA			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1112	
eu-crm-2023.world.bentonite.mining.ITA	production	bentonite	mining	ITA		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1113	
eu-crm-2023.t.bentonite.mining.ITA	export-restriction	bentonite	mining	ITA			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1113	
eu-crm-2023.world.boron.refining.ITA	production	boron	refining	ITA		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1114	
eu-crm-2023.t.boron.refining.ITA	export-restriction	boron	refining	ITA			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1114	
eu-crm-2023.world.coking-coal.refining.ITA	production	coking-coal	refining	ITA		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1115	
eu-crm-2023.t.coking-coal.refining.ITA	export-restriction	coking-coal	refining	ITA			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1115	
eu-crm-2023.world.copper.refining.ITA	production	copper	refining	ITA		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1116	
eu-crm-2023.t.copper.refining.ITA	export-restriction	copper	refining	ITA			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1116	
eu-crm-2023.world.feldspar.mining.ITA	production	feldspar	mining	ITA		world-production	2016/2020	eq	6.9			%	0.1	6.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1117	
eu-crm-2023.t.feldspar.mining.ITA	export-restriction	feldspar	mining	ITA			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1117	
eu-crm-2023.world.fluorspar.mining.ITA	production	fluorspar	mining	ITA		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1118	
eu-crm-2023.t.fluorspar.mining.ITA	export-restriction	fluorspar	mining	ITA			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1118	
eu-crm-2023.world.gypsum.mining.ITA	production	gypsum	mining	ITA		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1119	
eu-crm-2023.t.gypsum.mining.ITA	export-restriction	gypsum	mining	ITA			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1119	
eu-crm-2023.world.hydrogen.mining.ITA	production	hydrogen	mining	ITA		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1120	
eu-crm-2023.t.hydrogen.mining.ITA	export-restriction	hydrogen	mining	ITA			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1120	
eu-crm-2023.world.hydrogen.refining.ITA	production	hydrogen	refining	ITA		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1121	
eu-crm-2023.t.hydrogen.refining.ITA	export-restriction	hydrogen	refining	ITA			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1121	
eu-crm-2023.world.iron.refining.ITA	production	iron	refining	ITA		world-production	2016/2020	eq	1.3			%	0.1	1.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1122	
eu-crm-2023.t.iron.refining.ITA	export-restriction	iron	refining	ITA			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1122	
eu-crm-2023.world.kaolin.mining.ITA	production	kaolin	mining	ITA		world-production	2016/2020	eq	2.1			%	0.1	2.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1123	
eu-crm-2023.t.kaolin.mining.ITA	export-restriction	kaolin	mining	ITA			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1123	
eu-crm-2023.world.lead.refining.ITA	production	lead	refining	ITA		world-production	2016/2020	eq	1.4			%	0.1	1.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1124	
eu-crm-2023.t.lead.refining.ITA	export-restriction	lead	refining	ITA			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1124	
eu-crm-2023.world.limestone.mining.ITA	production	limestone	mining	ITA		world-production	2016/2020	eq	11.9			%	0.1	11.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1125	
eu-crm-2023.t.limestone.mining.ITA	export-restriction	limestone	mining	ITA			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1125	
eu-crm-2023.world.manganese.refining.ITA	production	manganese	refining	ITA		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1126	
eu-crm-2023.t.manganese.refining.ITA	export-restriction	manganese	refining	ITA			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1126	
eu-crm-2023.world.natural-cork.mining.ITA	production	natural-cork	mining	ITA		world-production	2016/2020	eq	3.2			%	0.1	3.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1127	
eu-crm-2023.t.natural-cork.mining.ITA	export-restriction	natural-cork	mining	ITA			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1127	
eu-crm-2023.world.perlite.mining.ITA	production	perlite	mining	ITA		world-production	2016/2020	eq	1.3			%	0.1	1.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1128	
eu-crm-2023.t.perlite.mining.ITA	export-restriction	perlite	mining	ITA			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1128	
eu-crm-2023.world.silica-sand.mining.ITA	production	silica-sand	mining	ITA		world-production	2016/2020	eq	1.1			%	0.1	1.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1129	
eu-crm-2023.t.silica-sand.mining.ITA	export-restriction	silica-sand	mining	ITA			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1129	
eu-crm-2023.world.sulfur.refining.ITA	production	sulfur	refining	ITA		world-production	2016/2020	eq	1.1			%	0.1	1.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1130	
eu-crm-2023.t.sulfur.refining.ITA	export-restriction	sulfur	refining	ITA			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1130	
eu-crm-2023.world.talc.mining.ITA	production	talc	mining	ITA		world-production	2016/2020	eq	2.3			%	0.1	2.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1131	
eu-crm-2023.t.talc.mining.ITA	export-restriction	talc	mining	ITA			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1131	
eu-crm-2023.world.titanium.refining.ITA	production	titanium	refining	ITA		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1132	
eu-crm-2023.t.titanium.refining.ITA	export-restriction	titanium	refining	ITA			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1132	
eu-crm-2023.world.zinc.refining.ITA	production	zinc	refining	ITA		world-production	2016/2020	eq	1			%	0.1	1.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1133	
eu-crm-2023.t.zinc.refining.ITA	export-restriction	zinc	refining	ITA			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1133	
eu-crm-2023.world.aluminium.mining.JAM	production	aluminium	mining	JAM		world-production	2016/2020	eq	2.6			%	0.1	2.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1134	
eu-crm-2023.world.gypsum.mining.JAM	production	gypsum	mining	JAM		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1135	
eu-crm-2023.world.silica-sand.mining.JAM	production	silica-sand	mining	JAM		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1136	
eu-crm-2023.world.antimony.refining.JPN	production	antimony	refining	JPN		world-production	2016/2020	eq	2			%	0.1	2.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1137	
eu-crm-2023.world.arsenic.refining.JPN	production	arsenic	refining	JPN		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1138	
eu-crm-2023.world.bentonite.mining.JPN	production	bentonite	mining	JPN		world-production	2016/2020	eq	1.2			%	0.1	1.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1139	
eu-crm-2023.world.beryllium.refining.JPN	production	beryllium	refining	JPN		world-production	2016/2020	eq	16.9			%	0.1	16.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1140	
eu-crm-2023.world.bismuth.refining.JPN	production	bismuth	refining	JPN		world-production	2016/2020	eq	2			%	1	2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1141	
eu-crm-2023.world.cadmium.refining.JPN	production	cadmium	refining	JPN		world-production	2016/2020	eq	7.5			%	0.1	7.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1142	
eu-crm-2023.world.chromium.refining.JPN	production	chromium	refining	JPN		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1143	
eu-crm-2023.world.cobalt.refining.JPN	production	cobalt	refining	JPN		world-production	2016/2020	eq	3.2			%	0.1	3.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1144	
eu-crm-2023.world.coking-coal.refining.JPN	production	coking-coal	refining	JPN		world-production	2016/2020	eq	5			%	0.1	5.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1145	
eu-crm-2023.world.copper.refining.JPN	production	copper	refining	JPN		world-production	2016/2020	eq	6.4			%	0.1	6.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1146	
eu-crm-2023.world.gallium.refining.JPN	production	gallium	refining	JPN		world-production	2016/2020	eq	1			%	0.1	1.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1147	
eu-crm-2023.world.germanium.refining.JPN	production	germanium	refining	JPN		world-production	2016/2020	eq	1.8			%	0.1	1.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1148	
eu-crm-2023.world.gold.mining.JPN	production	gold	mining	JPN		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1149	
eu-crm-2023.world.gypsum.mining.JPN	production	gypsum	mining	JPN		world-production	2016/2020	eq	1.5			%	0.1	1.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1150	
eu-crm-2023.world.hydrogen.mining.JPN	production	hydrogen	mining	JPN		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1151	
eu-crm-2023.world.hydrogen.refining.JPN	production	hydrogen	refining	JPN		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1152	
eu-crm-2023.world.indium.refining.JPN	production	indium	refining	JPN		world-production	2016/2020	eq	8.2			%	0.1	8.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1153	
eu-crm-2023.world.iron.refining.JPN	production	iron	refining	JPN		world-production	2016/2020	eq	5.6			%	0.1	5.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1154	
eu-crm-2023.world.lead.refining.JPN	production	lead	refining	JPN		world-production	2016/2020	eq	2			%	0.1	2.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1155	
eu-crm-2023.world.manganese.refining.JPN	production	manganese	refining	JPN		world-production	2016/2020	eq	2.8			%	0.1	2.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1156	
eu-crm-2023.world.nickel.refining.JPN	production	nickel	refining	JPN		world-production	2016/2020	eq	8.6			%	0.1	8.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1157	
eu-crm-2023.world.roundwood.mining.JPN	production	roundwood	mining	JPN		world-production	2016/2020	eq	1			%	1	1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1158	
eu-crm-2023.world.selenium.refining.JPN	production	selenium	refining	JPN		world-production	2016/2020	eq	20.3			%	0.1	20.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1159	
eu-crm-2023.world.silica-sand.mining.JPN	production	silica-sand	mining	JPN		world-production	2016/2020	eq	1			%	0.1	1.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1160	
eu-crm-2023.world.silver.mining.JPN	production	silver	mining	JPN		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1161	
eu-crm-2023.world.sulfur.refining.JPN	production	sulfur	refining	JPN		world-production	2016/2020	eq	4.2			%	0.1	4.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1162	
eu-crm-2023.world.talc.mining.JPN	production	talc	mining	JPN		world-production	2016/2020	eq	3.5			%	0.1	3.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1163	
eu-crm-2023.world.tellurium.refining.JPN	production	tellurium	refining	JPN		world-production	2016/2020	eq	6			%	1	6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1164	
eu-crm-2023.world.tin.refining.JPN	production	tin	refining	JPN		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1165	
eu-crm-2023.world.titanium.refining.JPN	production	titanium	refining	JPN		world-production	2016/2020	eq	4.4			%	0.1	4.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1166	
eu-crm-2023.world.titanium-sponge.metal.JPN	production	titanium-sponge	metal	JPN		world-production	2016/2020	eq	26			%	0.1	26.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1167	
eu-crm-2023.world.tungsten.refining.JPN	production	tungsten	refining	JPN		world-production	2016/2020	eq	2.2			%	0.1	2.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1168	
eu-crm-2023.world.vanadium.refining.JPN	production	vanadium	refining	JPN		world-production	2016/2020	eq	2.3			%	0.1	2.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1169	
eu-crm-2023.world.zinc.refining.JPN	production	zinc	refining	JPN		world-production	2016/2020	eq	3.8			%	0.1	3.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1170	
eu-crm-2023.world.gypsum.mining.JOR	production	gypsum	mining	JOR		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1171	
eu-crm-2023.world.hydrogen.mining.JOR	production	hydrogen	mining	JOR		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1172	
eu-crm-2023.world.iron.refining.JOR	production	iron	refining	JOR		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1173	
eu-crm-2023.world.phosphate-rock.mining.JOR	production	phosphate-rock	mining	JOR		world-production	2016/2020	eq	3.7			%	0.1	3.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1174	
eu-crm-2023.world.potash.mining.JOR	production	potash	mining	JOR		world-production	2016/2020	eq	3.4			%	0.1	3.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1175	
eu-crm-2023.world.silica-sand.mining.JOR	production	silica-sand	mining	JOR		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1176	
eu-crm-2023.world.sulfur.refining.JOR	production	sulfur	refining	JOR		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1177	
eu-crm-2023.world.aluminium.mining.KAZ	production	aluminium	mining	KAZ		world-production	2016/2020	eq	1.4			%	0.1	1.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1178	
eu-crm-2023.world.aluminium.refining.KAZ	production	aluminium	refining	KAZ		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1179	
eu-crm-2023.world.antimony.mining.KAZ	production	antimony	mining	KAZ		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1180	
eu-crm-2023.world.antimony.refining.KAZ	production	antimony	refining	KAZ		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1181	
eu-crm-2023.world.baryte.mining.KAZ	production	baryte	mining	KAZ		world-production	2016/2020	eq	6.5			%	0.1	6.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1182	
eu-crm-2023.world.bentonite.mining.KAZ	production	bentonite	mining	KAZ		world-production	2016/2020	eq	0.5			%	0.1	0.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1183	
eu-crm-2023.world.beryllium.refining.KAZ	production	beryllium	refining	KAZ		world-production	2016/2020	eq	25			%	0.1	25.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1184	
eu-crm-2023.world.bismuth.refining.KAZ	production	bismuth	refining	KAZ		world-production	2016/2020	eq	1			%	1	1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1185	
eu-crm-2023.world.boron.mining.KAZ	production	boron	mining	KAZ		world-production	2016/2020	eq	0.7			%	0.1	0.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1186	
eu-crm-2023.world.boron.refining.KAZ	production	boron	refining	KAZ		world-production	2016/2020	eq	0.7			%	0.1	0.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1187	
eu-crm-2023.world.cadmium.refining.KAZ	production	cadmium	refining	KAZ		world-production	2016/2020	eq	6.8			%	0.1	6.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1188	
eu-crm-2023.world.chromium.mining.KAZ	production	chromium	mining	KAZ		world-production	2016/2020	eq	15.7			%	0.1	15.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1189	
eu-crm-2023.world.chromium.refining.KAZ	production	chromium	refining	KAZ		world-production	2016/2020	eq	13.9			%	0.1	13.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1190	
eu-crm-2023.world.coking-coal.mining.KAZ	production	coking-coal	mining	KAZ		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1191	
eu-crm-2023.world.copper.mining.KAZ	production	copper	mining	KAZ		world-production	2016/2020	eq	2.7			%	0.1	2.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1192	
eu-crm-2023.world.copper.refining.KAZ	production	copper	refining	KAZ		world-production	2016/2020	eq	1.8			%	0.1	1.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1193	
eu-crm-2023.world.fluorspar.mining.KAZ	production	fluorspar	mining	KAZ		world-production	2016/2020	eq	1.2			%	0.1	1.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1194	
eu-crm-2023.world.gold.mining.KAZ	production	gold	mining	KAZ		world-production	2016/2020	eq	2.9			%	0.1	2.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1195	
eu-crm-2023.world.gypsum.mining.KAZ	production	gypsum	mining	KAZ		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1196	
eu-crm-2023.world.hydrogen.mining.KAZ	production	hydrogen	mining	KAZ		world-production	2016/2020	eq	0.8			%	0.1	0.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1197	
eu-crm-2023.world.iron.mining.KAZ	production	iron	mining	KAZ		world-production	2016/2020	eq	0.8			%	0.1	0.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1198	
eu-crm-2023.world.iron.refining.KAZ	production	iron	refining	KAZ		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1199	
eu-crm-2023.world.lead.mining.KAZ	production	lead	mining	KAZ		world-production	2016/2020	eq	1.5			%	0.1	1.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1200	
eu-crm-2023.world.lead.refining.KAZ	production	lead	refining	KAZ		world-production	2016/2020	eq	1.1			%	0.1	1.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1201	
eu-crm-2023.world.manganese.mining.KAZ	production	manganese	mining	KAZ		world-production	2016/2020	eq	1.4			%	0.1	1.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1202	
eu-crm-2023.world.manganese.refining.KAZ	production	manganese	refining	KAZ		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1203	
eu-crm-2023.world.molybdenum.mining.KAZ	production	molybdenum	mining	KAZ		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1204	
eu-crm-2023.world.phosphate-rock.mining.KAZ	production	phosphate-rock	mining	KAZ		world-production	2016/2020	eq	0.5			%	0.1	0.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1205	
eu-crm-2023.world.phosphorus.refining.KAZ	production	phosphorus	refining	KAZ		world-production	2016/2020	eq	6.4			%	0.1	6.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1206	
eu-crm-2023.world.rhenium.refining.KAZ	production	rhenium	refining	KAZ		world-production	2016/2020	eq	5.9			%	0.1	5.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1207	
eu-crm-2023.world.scandium.refining.KAZ	production	scandium	refining	KAZ		world-production	2016/2020	eq	4.2			%	0.1	4.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1208	
eu-crm-2023.world.selenium.refining.KAZ	production	selenium	refining	KAZ		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1209	
eu-crm-2023.world.silver.mining.KAZ	production	silver	mining	KAZ		world-production	2016/2020	eq	3.8			%	0.1	3.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1210	
eu-crm-2023.world.sulfur.refining.KAZ	production	sulfur	refining	KAZ		world-production	2016/2020	eq	4.4			%	0.1	4.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1211	
eu-crm-2023.world.titanium.mining.KAZ	production	titanium	mining	KAZ		world-production	2016/2020	eq	0.8			%	0.1	0.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1212	
eu-crm-2023.world.titanium.refining.KAZ	production	titanium	refining	KAZ		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1213	
eu-crm-2023.world.titanium-minerals.mining.KAZ	production	titanium-minerals	mining	KAZ		world-production	2016/2020	eq	0.8			%	0.1	0.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1214	
eu-crm-2023.world.titanium-sponge.metal.KAZ	production	titanium-sponge	metal	KAZ		world-production	2016/2020	eq	6.7			%	0.1	6.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1215	
eu-crm-2023.world.zinc.mining.KAZ	production	zinc	mining	KAZ		world-production	2016/2020	eq	2.8			%	0.1	2.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1216	
eu-crm-2023.world.zinc.refining.KAZ	production	zinc	refining	KAZ		world-production	2016/2020	eq	2.4			%	0.1	2.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1217	
eu-crm-2023.world.antimony.refining.KEN	production	antimony	refining	KEN		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1218	
eu-crm-2023.world.diatomite.mining.KEN	production	diatomite	mining	KEN		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1219	
eu-crm-2023.world.fluorspar.mining.KEN	production	fluorspar	mining	KEN		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1220	
eu-crm-2023.world.gold.mining.KEN	production	gold	mining	KEN		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1221	
eu-crm-2023.world.gypsum.mining.KEN	production	gypsum	mining	KEN		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1222	
eu-crm-2023.world.iron.refining.KEN	production	iron	refining	KEN		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1223	
eu-crm-2023.world.lead.refining.KEN	production	lead	refining	KEN		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1224	
eu-crm-2023.world.manganese.mining.KEN	production	manganese	mining	KEN		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1225	
eu-crm-2023.world.manganese.refining.KEN	production	manganese	refining	KEN		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1226	
eu-crm-2023.world.silica-sand.mining.KEN	production	silica-sand	mining	KEN		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1227	
eu-crm-2023.world.titanium.mining.KEN	production	titanium	mining	KEN		world-production	2016/2020	eq	4.1			%	0.1	4.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1228	
eu-crm-2023.world.titanium-minerals.mining.KEN	production	titanium-minerals	mining	KEN		world-production	2016/2020	eq	4.1			%	0.1	4.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1229	
eu-crm-2023.world.zirconium.mining.KEN	production	zirconium	mining	KEN		world-production	2016/2020	eq	2.5			%	0.1	2.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1230	
eu-crm-2023.world.antimony.refining.PRK	production	antimony	refining	PRK		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1231	
eu-crm-2023.world.baryte.mining.PRK	production	baryte	mining	PRK		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1232	
eu-crm-2023.world.cadmium.refining.PRK	production	cadmium	refining	PRK		world-production	2016/2020	eq	0.7			%	0.1	0.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1233	
eu-crm-2023.world.copper.mining.PRK	production	copper	mining	PRK		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1234	
eu-crm-2023.world.fluorspar.mining.PRK	production	fluorspar	mining	PRK		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1235	
eu-crm-2023.world.gold.mining.PRK	production	gold	mining	PRK		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1236	
eu-crm-2023.world.iron.mining.PRK	production	iron	mining	PRK		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1237	
eu-crm-2023.world.iron.refining.PRK	production	iron	refining	PRK		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1238	
eu-crm-2023.world.lead.mining.PRK	production	lead	mining	PRK		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1239	
eu-crm-2023.world.lead.refining.PRK	production	lead	refining	PRK		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1240	
eu-crm-2023.world.magnesite.mining.PRK	production	magnesite	mining	PRK		world-production	2016/2020	eq	0.5			%	0.1	0.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1241	
eu-crm-2023.world.molybdenum.mining.PRK	production	molybdenum	mining	PRK		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1242	
eu-crm-2023.world.graphite.mining.PRK	production	graphite	mining	PRK		world-production	2016/2020	eq	4.6			%	0.1	4.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1243	
eu-crm-2023.world.silver.mining.PRK	production	silver	mining	PRK		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1244	
eu-crm-2023.world.sulfur.refining.PRK	production	sulfur	refining	PRK		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1245	
eu-crm-2023.world.tungsten.mining.PRK	production	tungsten	mining	PRK		world-production	2016/2020	eq	0.8			%	0.1	0.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1246	
eu-crm-2023.world.zinc.mining.PRK	production	zinc	mining	PRK		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1247	
eu-crm-2023.world.zinc.refining.PRK	production	zinc	refining	PRK		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1248	
eu-crm-2023.world.antimony.refining.KOR	production	antimony	refining	KOR		world-production	2016/2020	eq	2.2			%	0.1	2.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1249	
eu-crm-2023.world.bentonite.mining.KOR	production	bentonite	mining	KOR		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1250	
eu-crm-2023.world.bismuth.refining.KOR	production	bismuth	refining	KOR		world-production	2016/2020	eq	4			%	1	4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1251	
eu-crm-2023.world.cadmium.refining.KOR	production	cadmium	refining	KOR		world-production	2016/2020	eq	17.4			%	0.1	17.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1252	
eu-crm-2023.world.coking-coal.refining.KOR	production	coking-coal	refining	KOR		world-production	2016/2020	eq	2.7			%	0.1	2.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1253	
eu-crm-2023.world.copper.mining.KOR	production	copper	mining	KOR		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1254	
eu-crm-2023.world.copper.refining.KOR	production	copper	refining	KOR		world-production	2016/2020	eq	2.7			%	0.1	2.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1255	
eu-crm-2023.world.diatomite.mining.KOR	production	diatomite	mining	KOR		world-production	2016/2020	eq	2.6			%	0.1	2.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1256	
eu-crm-2023.world.feldspar.mining.KOR	production	feldspar	mining	KOR		world-production	2016/2020	eq	1.8			%	0.1	1.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1257	
eu-crm-2023.world.gallium.refining.KOR	production	gallium	refining	KOR		world-production	2016/2020	eq	0.9			%	0.1	0.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1258	
eu-crm-2023.world.gold.mining.KOR	production	gold	mining	KOR		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1259	
eu-crm-2023.world.hydrogen.mining.KOR	production	hydrogen	mining	KOR		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1260	
eu-crm-2023.world.indium.refining.KOR	production	indium	refining	KOR		world-production	2016/2020	eq	25.9			%	0.1	25.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1261	
eu-crm-2023.world.iron.mining.KOR	production	iron	mining	KOR		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1262	
eu-crm-2023.world.iron.refining.KOR	production	iron	refining	KOR		world-production	2016/2020	eq	3.9			%	0.1	3.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1263	
eu-crm-2023.world.lead.mining.KOR	production	lead	mining	KOR		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1264	
eu-crm-2023.world.lead.refining.KOR	production	lead	refining	KOR		world-production	2016/2020	eq	6.7			%	0.1	6.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1265	
eu-crm-2023.world.magnesium.refining.KOR	production	magnesium	refining	KOR		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1266	
eu-crm-2023.world.manganese.refining.KOR	production	manganese	refining	KOR		world-production	2016/2020	eq	2.7			%	0.1	2.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1267	
eu-crm-2023.world.molybdenum.mining.KOR	production	molybdenum	mining	KOR		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1268	
eu-crm-2023.world.graphite.mining.KOR	production	graphite	mining	KOR		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1269	
eu-crm-2023.world.nickel.refining.KOR	production	nickel	refining	KOR		world-production	2016/2020	eq	1.7			%	0.1	1.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1270	
eu-crm-2023.world.selenium.refining.KOR	production	selenium	refining	KOR		world-production	2016/2020	eq	11.4			%	0.1	11.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1271	
eu-crm-2023.world.silica-sand.mining.KOR	production	silica-sand	mining	KOR		world-production	2016/2020	eq	0.7			%	0.1	0.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1272	
eu-crm-2023.world.silver.mining.KOR	production	silver	mining	KOR		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1273	
eu-crm-2023.world.sulfur.refining.KOR	production	sulfur	refining	KOR		world-production	2016/2020	eq	2.5			%	0.1	2.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1274	
eu-crm-2023.world.talc.mining.KOR	production	talc	mining	KOR		world-production	2016/2020	eq	5.7			%	0.1	5.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1275	
eu-crm-2023.world.tellurium.refining.KOR	production	tellurium	refining	KOR		world-production	2016/2020	eq	24			%	1	24%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1276	
eu-crm-2023.world.titanium.mining.KOR	production	titanium	mining	KOR		world-production	2016/2020	eq	1.7			%	0.1	1.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1277	
eu-crm-2023.world.titanium-minerals.mining.KOR	production	titanium-minerals	mining	KOR		world-production	2016/2020	eq	1.7			%	0.1	1.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1278	
eu-crm-2023.world.tungsten.mining.KOR	production	tungsten	mining	KOR		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1279	
eu-crm-2023.world.vanadium.refining.KOR	production	vanadium	refining	KOR		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1280	
eu-crm-2023.world.zinc.mining.KOR	production	zinc	mining	KOR		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1281	
eu-crm-2023.world.zinc.refining.KOR	production	zinc	refining	KOR		world-production	2016/2020	eq	7.3			%	0.1	7.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1282	
eu-crm-2023.world.lead.mining.XKX	production	lead	mining	XKX		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1283	
eu-crm-2023.world.nickel.mining.XKX	production	nickel	mining	XKX		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1284	
eu-crm-2023.world.nickel.refining.XKX	production	nickel	refining	XKX		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1285	
eu-crm-2023.world.silica-sand.mining.XKX	production	silica-sand	mining	XKX		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1286	
eu-crm-2023.world.zinc.mining.XKX	production	zinc	mining	XKX		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1287	
eu-crm-2023.world.hydrogen.mining.KWT	production	hydrogen	mining	KWT		world-production	2016/2020	eq	0.5			%	0.1	0.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1288	
eu-crm-2023.world.manganese.refining.KWT	production	manganese	refining	KWT		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1289	
eu-crm-2023.world.sulfur.refining.KWT	production	sulfur	refining	KWT		world-production	2016/2020	eq	0.8			%	0.1	0.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1290	
eu-crm-2023.world.antimony.mining.KGZ	production	antimony	mining	KGZ		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1291	
eu-crm-2023.world.antimony.refining.KGZ	production	antimony	refining	KGZ		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1292	
eu-crm-2023.world.copper.mining.KGZ	production	copper	mining	KGZ		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1293	
eu-crm-2023.world.fluorspar.mining.KGZ	production	fluorspar	mining	KGZ		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1294	
eu-crm-2023.world.gold.mining.KGZ	production	gold	mining	KGZ		world-production	2016/2020	eq	0.7			%	0.1	0.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1295	
eu-crm-2023.world.gypsum.mining.KGZ	production	gypsum	mining	KGZ		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1296	
eu-crm-2023.world.hydrogen.mining.KGZ	production	hydrogen	mining	KGZ		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1297	
eu-crm-2023.world.silica-sand.mining.KGZ	production	silica-sand	mining	KGZ		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1298	
eu-crm-2023.world.silver.mining.KGZ	production	silver	mining	KGZ		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1299	
eu-crm-2023.world.antimony.mining.LAO	production	antimony	mining	LAO		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1300	
eu-crm-2023.world.baryte.mining.LAO	production	baryte	mining	LAO		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1301	
eu-crm-2023.world.bismuth.refining.LAO	production	bismuth	refining	LAO		world-production	2016/2020	eq	9			%	1	9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1302	
eu-crm-2023.world.copper.mining.LAO	production	copper	mining	LAO		world-production	2016/2020	eq	0.7			%	0.1	0.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1303	
eu-crm-2023.world.copper.refining.LAO	production	copper	refining	LAO		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1304	
eu-crm-2023.world.gold.mining.LAO	production	gold	mining	LAO		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1305	
eu-crm-2023.world.gypsum.mining.LAO	production	gypsum	mining	LAO		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1306	
eu-crm-2023.world.iron.mining.LAO	production	iron	mining	LAO		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1307	
eu-crm-2023.world.lead.mining.LAO	production	lead	mining	LAO		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1308	
eu-crm-2023.world.natural-rubber.mining.LAO	production	natural-rubber	mining	LAO		world-production	2016/2020	eq	0.7			%	0.1	0.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1309	
eu-crm-2023.world.potash.mining.LAO	production	potash	mining	LAO		world-production	2016/2020	eq	0.8			%	0.1	0.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1310	
eu-crm-2023.world.silver.mining.LAO	production	silver	mining	LAO		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1311	
eu-crm-2023.world.tin.mining.LAO	production	tin	mining	LAO		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1312	
eu-crm-2023.world.zinc.mining.LAO	production	zinc	mining	LAO		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1313	
eu-crm-2023.world.gypsum.mining.LVA	production	gypsum	mining	LVA		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1314	
eu-crm-2023.t.gypsum.mining.LVA	export-restriction	gypsum	mining	LVA			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1314	
eu-crm-2023.world.iron.refining.LVA	production	iron	refining	LVA		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1315	
eu-crm-2023.t.iron.refining.LVA	export-restriction	iron	refining	LVA			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1315	
eu-crm-2023.world.limestone.mining.LVA	production	limestone	mining	LVA		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1316	
eu-crm-2023.t.limestone.mining.LVA	export-restriction	limestone	mining	LVA			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1316	
eu-crm-2023.world.manganese.refining.LVA	production	manganese	refining	LVA		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1317	
eu-crm-2023.t.manganese.refining.LVA	export-restriction	manganese	refining	LVA			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1317	
eu-crm-2023.world.silica-sand.mining.LVA	production	silica-sand	mining	LVA		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1318	
eu-crm-2023.t.silica-sand.mining.LVA	export-restriction	silica-sand	mining	LVA			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1318	
eu-crm-2023.world.lead.refining.LBN	production	lead	refining	LBN		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1319	
eu-crm-2023.world.gold.mining.LBR	production	gold	mining	LBR		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1320	
eu-crm-2023.world.iron.mining.LBR	production	iron	mining	LBR		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1321	
eu-crm-2023.world.natural-rubber.mining.LBR	production	natural-rubber	mining	LBR		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1322	
eu-crm-2023.world.sapele-wood.mining.LBR	production	sapele-wood	mining	LBR		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1323	
eu-crm-2023.world.gypsum.mining.LBY	production	gypsum	mining	LBY		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1324	
eu-crm-2023.world.hydrogen.mining.LBY	production	hydrogen	mining	LBY		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1325	
eu-crm-2023.world.iron.refining.LBY	production	iron	refining	LBY		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1326	
eu-crm-2023.world.sulfur.refining.LBY	production	sulfur	refining	LBY		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1327	
eu-crm-2023.world.limestone.mining.LTU	production	limestone	mining	LTU		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1328	
eu-crm-2023.t.limestone.mining.LTU	export-restriction	limestone	mining	LTU			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1328	
eu-crm-2023.world.manganese.refining.LTU	production	manganese	refining	LTU		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1329	
eu-crm-2023.t.manganese.refining.LTU	export-restriction	manganese	refining	LTU			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1329	
eu-crm-2023.world.silica-sand.mining.LTU	production	silica-sand	mining	LTU		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1330	
eu-crm-2023.t.silica-sand.mining.LTU	export-restriction	silica-sand	mining	LTU			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1330	
eu-crm-2023.world.sulfur.refining.LTU	production	sulfur	refining	LTU		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1331	
eu-crm-2023.t.sulfur.refining.LTU	export-restriction	sulfur	refining	LTU			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1331	
eu-crm-2023.world.antimony.refining.LUX	production	antimony	refining	LUX		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1332	
eu-crm-2023.t.antimony.refining.LUX	export-restriction	antimony	refining	LUX			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1332	
eu-crm-2023.world.iron.refining.LUX	production	iron	refining	LUX		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1333	
eu-crm-2023.t.iron.refining.LUX	export-restriction	iron	refining	LUX			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1333	
eu-crm-2023.world.limestone.mining.LUX	production	limestone	mining	LUX		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1334	
eu-crm-2023.t.limestone.mining.LUX	export-restriction	limestone	mining	LUX			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1334	
eu-crm-2023.world.beryllium.mining.MDG	production	beryllium	mining	MDG		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1335	
eu-crm-2023.world.chromium.mining.MDG	production	chromium	mining	MDG		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1336	
eu-crm-2023.world.cobalt.mining.MDG	production	cobalt	mining	MDG		world-production	2016/2020	eq	2			%	0.1	2.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1337	
eu-crm-2023.world.cobalt.refining.MDG	production	cobalt	refining	MDG		world-production	2016/2020	eq	2.1			%	0.1	2.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1338	
eu-crm-2023.world.gold.mining.MDG	production	gold	mining	MDG		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1339	
eu-crm-2023.world.gypsum.mining.MDG	production	gypsum	mining	MDG		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1340	
eu-crm-2023.world.graphite.mining.MDG	production	graphite	mining	MDG		world-production	2016/2020	eq	3.4			%	0.1	3.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1341	
eu-crm-2023.world.nickel.mining.MDG	production	nickel	mining	MDG		world-production	2016/2020	eq	1.3			%	0.1	1.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1342	
eu-crm-2023.world.nickel.refining.MDG	production	nickel	refining	MDG		world-production	2016/2020	eq	1.4			%	0.1	1.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1343	
eu-crm-2023.world.titanium.mining.MDG	production	titanium	mining	MDG		world-production	2016/2020	eq	2.9			%	0.1	2.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1344	
eu-crm-2023.world.titanium-minerals.mining.MDG	production	titanium-minerals	mining	MDG		world-production	2016/2020	eq	2.9			%	0.1	2.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1345	
eu-crm-2023.world.zirconium.mining.MDG	production	zirconium	mining	MDG		world-production	2016/2020	eq	1.7			%	0.1	1.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1346	
eu-crm-2023.world.iron.mining.MWI	production	iron	mining	MWI		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1347	
eu-crm-2023.world.phosphate-rock.mining.MWI	production	phosphate-rock	mining	MWI		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1348	
eu-crm-2023.world.aluminium.mining.MYS	production	aluminium	mining	MYS		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1349	
eu-crm-2023.world.aluminium.refining.MYS	production	aluminium	refining	MYS		world-production	2016/2020	eq	1.2			%	0.1	1.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1350	
eu-crm-2023.world.antimony.refining.MYS	production	antimony	refining	MYS		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1351	
eu-crm-2023.world.cerium.mining.MYS	production	cerium	mining	MYS		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1352	
eu-crm-2023.world.cerium.refining.MYS	production	cerium	refining	MYS		world-production	2016/2020	eq	10.5			%	0.1	10.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1353	
eu-crm-2023.world.dysprosium.mining.MYS	production	dysprosium	mining	MYS		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1354	
eu-crm-2023.world.erbium.mining.MYS	production	erbium	mining	MYS		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1355	
eu-crm-2023.world.europium.mining.MYS	production	europium	mining	MYS		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1356	
eu-crm-2023.world.feldspar.mining.MYS	production	feldspar	mining	MYS		world-production	2016/2020	eq	1.1			%	0.1	1.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1357	
eu-crm-2023.world.gadolinium.mining.MYS	production	gadolinium	mining	MYS		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1358	
eu-crm-2023.world.gold.mining.MYS	production	gold	mining	MYS		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1359	
eu-crm-2023.world.holmium.mining.MYS	production	holmium	mining	MYS		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1360	
eu-crm-2023.world.hydrogen.mining.MYS	production	hydrogen	mining	MYS		world-production	2016/2020	eq	1.7			%	0.1	1.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1361	
eu-crm-2023.world.iron.mining.MYS	production	iron	mining	MYS		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1362	
eu-crm-2023.world.iron.refining.MYS	production	iron	refining	MYS		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1363	
eu-crm-2023.world.kaolin.mining.MYS	production	kaolin	mining	MYS		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1364	
eu-crm-2023.world.lanthanum.mining.MYS	production	lanthanum	mining	MYS		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1365	
eu-crm-2023.world.lanthanum.refining.MYS	production	lanthanum	refining	MYS		world-production	2016/2020	eq	10.5			%	0.1	10.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1366	
eu-crm-2023.world.lead.refining.MYS	production	lead	refining	MYS		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1367	
eu-crm-2023.world.lutetium.mining.MYS	production	lutetium	mining	MYS		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1368	
eu-crm-2023.world.magnesium.refining.MYS	production	magnesium	refining	MYS		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1369	
eu-crm-2023.world.manganese.mining.MYS	production	manganese	mining	MYS		world-production	2016/2020	eq	2.3			%	0.1	2.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1370	
eu-crm-2023.world.manganese.refining.MYS	production	manganese	refining	MYS		world-production	2016/2020	eq	2.4			%	0.1	2.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1371	
eu-crm-2023.world.natural-rubber.mining.MYS	production	natural-rubber	mining	MYS		world-production	2016/2020	eq	4.4			%	0.1	4.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1372	
eu-crm-2023.world.neodymium.mining.MYS	production	neodymium	mining	MYS		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1373	
eu-crm-2023.world.neodymium.refining.MYS	production	neodymium	refining	MYS		world-production	2016/2020	eq	10.5			%	0.1	10.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1374	
eu-crm-2023.world.praseodymium.refining.MYS	production	praseodymium	refining	MYS		world-production	2016/2020	eq	10.5			%	0.1	10.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1375	
eu-crm-2023.world.praseodymium.mining.MYS	production	praseodymium	mining	MYS		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1376	
eu-crm-2023.world.roundwood.mining.MYS	production	roundwood	mining	MYS		world-production	2016/2020	eq	1			%	1	1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1377	
eu-crm-2023.world.samarium.mining.MYS	production	samarium	mining	MYS		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1378	
eu-crm-2023.world.samarium.refining.MYS	production	samarium	refining	MYS		world-production	2016/2020	eq	10.5			%	0.1	10.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1379	
eu-crm-2023.world.sapele-wood.mining.MYS	production	sapele-wood	mining	MYS		world-production	2016/2020	eq	3.6			%	0.1	3.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1380	
eu-crm-2023.world.silica-sand.mining.MYS	production	silica-sand	mining	MYS		world-production	2016/2020	eq	2.3			%	0.1	2.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1381	
eu-crm-2023.world.silver.mining.MYS	production	silver	mining	MYS		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1382	
eu-crm-2023.world.tantalum.mining.MYS	production	tantalum	mining	MYS		world-production	2016/2020	eq	0.5			%	0.1	0.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1383	
eu-crm-2023.world.terbium.mining.MYS	production	terbium	mining	MYS		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1384	
eu-crm-2023.world.thulium.mining.MYS	production	thulium	mining	MYS		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1385	
eu-crm-2023.world.tin.mining.MYS	production	tin	mining	MYS		world-production	2016/2020	eq	1.3			%	0.1	1.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1386	
eu-crm-2023.world.tin.refining.MYS	production	tin	refining	MYS		world-production	2016/2020	eq	7			%	0.1	7.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1387	
eu-crm-2023.world.titanium.mining.MYS	production	titanium	mining	MYS		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1388	
eu-crm-2023.world.titanium-minerals.mining.MYS	production	titanium-minerals	mining	MYS		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1389	
eu-crm-2023.world.ytterbium.mining.MYS	production	ytterbium	mining	MYS		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1390	
eu-crm-2023.world.yttrium.mining.MYS	production	yttrium	mining	MYS		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1391	
eu-crm-2023.world.zirconium.mining.MYS	production	zirconium	mining	MYS		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1392	
eu-crm-2023.world.gold.mining.MLI	production	gold	mining	MLI		world-production	2016/2020	eq	1.8			%	0.1	1.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1393	
eu-crm-2023.world.silver.mining.MLI	production	silver	mining	MLI		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1394	
eu-crm-2023.world.copper.mining.MRT	production	copper	mining	MRT		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1395	
eu-crm-2023.world.gold.mining.MRT	production	gold	mining	MRT		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1396	
eu-crm-2023.world.gypsum.mining.MRT	production	gypsum	mining	MRT		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1397	
eu-crm-2023.world.iron.mining.MRT	production	iron	mining	MRT		world-production	2016/2020	eq	0.5			%	0.1	0.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1398	
eu-crm-2023.world.iron.refining.MRT	production	iron	refining	MRT		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1399	
eu-crm-2023.world.aluminium.mining.MEX	production	aluminium	mining	MEX		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1400	
eu-crm-2023.world.antimony.mining.MEX	production	antimony	mining	MEX		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1401	
eu-crm-2023.world.antimony.refining.MEX	production	antimony	refining	MEX		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1402	
eu-crm-2023.world.baryte.mining.MEX	production	baryte	mining	MEX		world-production	2016/2020	eq	4			%	0.1	4.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1403	
eu-crm-2023.world.bentonite.mining.MEX	production	bentonite	mining	MEX		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1404	
eu-crm-2023.world.bismuth.refining.MEX	production	bismuth	refining	MEX		world-production	2016/2020	eq	1			%	1	1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1405	
eu-crm-2023.world.cadmium.refining.MEX	production	cadmium	refining	MEX		world-production	2016/2020	eq	4.3			%	0.1	4.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1406	
eu-crm-2023.world.coking-coal.mining.MEX	production	coking-coal	mining	MEX		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1407	
eu-crm-2023.world.copper.mining.MEX	production	copper	mining	MEX		world-production	2016/2020	eq	3.7			%	0.1	3.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1408	
eu-crm-2023.world.copper.refining.MEX	production	copper	refining	MEX		world-production	2016/2020	eq	1.8			%	0.1	1.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1409	
eu-crm-2023.world.diatomite.mining.MEX	production	diatomite	mining	MEX		world-production	2016/2020	eq	5.7			%	0.1	5.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1410	
eu-crm-2023.world.feldspar.mining.MEX	production	feldspar	mining	MEX		world-production	2016/2020	eq	2			%	0.1	2.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1411	
eu-crm-2023.world.fluorspar.mining.MEX	production	fluorspar	mining	MEX		world-production	2016/2020	eq	20.5			%	0.1	20.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1412	
eu-crm-2023.world.gold.mining.MEX	production	gold	mining	MEX		world-production	2016/2020	eq	4.1			%	0.1	4.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1413	
eu-crm-2023.world.gypsum.mining.MEX	production	gypsum	mining	MEX		world-production	2016/2020	eq	5.4			%	0.1	5.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1414	
eu-crm-2023.world.hydrogen.mining.MEX	production	hydrogen	mining	MEX		world-production	2016/2020	eq	0.8			%	0.1	0.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1415	
eu-crm-2023.world.hydrogen.refining.MEX	production	hydrogen	refining	MEX		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1416	
eu-crm-2023.world.iron.mining.MEX	production	iron	mining	MEX		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1417	
eu-crm-2023.world.iron.refining.MEX	production	iron	refining	MEX		world-production	2016/2020	eq	1.1			%	0.1	1.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1418	
eu-crm-2023.world.kaolin.refining.MEX	production	kaolin	refining	MEX		world-production	2016/2020	eq	3			%	0.1	3.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1419	
eu-crm-2023.world.lead.mining.MEX	production	lead	mining	MEX		world-production	2016/2020	eq	5.8			%	0.1	5.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1420	
eu-crm-2023.world.lead.refining.MEX	production	lead	refining	MEX		world-production	2016/2020	eq	3.5			%	0.1	3.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1421	
eu-crm-2023.world.magnesite.mining.MEX	production	magnesite	mining	MEX		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1422	
eu-crm-2023.world.manganese.mining.MEX	production	manganese	mining	MEX		world-production	2016/2020	eq	1.2			%	0.1	1.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1423	
eu-crm-2023.world.manganese.refining.MEX	production	manganese	refining	MEX		world-production	2016/2020	eq	1.2			%	0.1	1.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1424	
eu-crm-2023.world.molybdenum.mining.MEX	production	molybdenum	mining	MEX		world-production	2016/2020	eq	6.4			%	0.1	6.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1425	
eu-crm-2023.world.graphite.mining.MEX	production	graphite	mining	MEX		world-production	2016/2020	eq	0.7			%	0.1	0.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1426	
eu-crm-2023.world.natural-rubber.mining.MEX	production	natural-rubber	mining	MEX		world-production	2016/2020	eq	0.5			%	0.1	0.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1427	
eu-crm-2023.world.perlite.mining.MEX	production	perlite	mining	MEX		world-production	2016/2020	eq	0.5			%	0.1	0.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1428	
eu-crm-2023.world.phosphate-rock.mining.MEX	production	phosphate-rock	mining	MEX		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1429	
eu-crm-2023.world.selenium.refining.MEX	production	selenium	refining	MEX		world-production	2016/2020	eq	3.1			%	0.1	3.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1430	
eu-crm-2023.world.silica-sand.mining.MEX	production	silica-sand	mining	MEX		world-production	2016/2020	eq	1.5			%	0.1	1.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1431	
eu-crm-2023.world.silver.mining.MEX	production	silver	mining	MEX		world-production	2016/2020	eq	24.3			%	0.1	24.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1432	
eu-crm-2023.world.strontium.mining.MEX	production	strontium	mining	MEX		world-production	2016/2020	eq	11.2			%	0.1	11.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1433	
eu-crm-2023.world.sulfur.refining.MEX	production	sulfur	refining	MEX		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1434	
eu-crm-2023.world.talc.mining.MEX	production	talc	mining	MEX		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1435	
eu-crm-2023.world.titanium.refining.MEX	production	titanium	refining	MEX		world-production	2016/2020	eq	3.1			%	0.1	3.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1436	
eu-crm-2023.world.tungsten.mining.MEX	production	tungsten	mining	MEX		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1437	
eu-crm-2023.world.zinc.mining.MEX	production	zinc	mining	MEX		world-production	2016/2020	eq	5.8			%	0.1	5.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1438	
eu-crm-2023.world.zinc.refining.MEX	production	zinc	refining	MEX		world-production	2016/2020	eq	2.6			%	0.1	2.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1439	
eu-crm-2023.world.gypsum.mining.MDA	production	gypsum	mining	MDA		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1440	
eu-crm-2023.world.iron.refining.MDA	production	iron	refining	MDA		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1441	
eu-crm-2023.world.coking-coal.mining.MNG	production	coking-coal	mining	MNG		world-production	2016/2020	eq	2.5			%	0.1	2.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1442	
eu-crm-2023.t.coking-coal.mining.MNG	export-restriction	coking-coal	mining	MNG			2016/2020	eq	1.1			index		1.1		estimated		1	eu-crm-2023	GlobalSupplyShares row 1442	
eu-crm-2023.world.copper.mining.MNG	production	copper	mining	MNG		world-production	2016/2020	eq	1.5			%	0.1	1.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1443	
eu-crm-2023.t.copper.mining.MNG	export-restriction	copper	mining	MNG			2016/2020	eq	1.2			index		1.2		estimated		1	eu-crm-2023	GlobalSupplyShares row 1443	
eu-crm-2023.world.copper.refining.MNG	production	copper	refining	MNG		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1444	
eu-crm-2023.world.fluorspar.mining.MNG	production	fluorspar	mining	MNG		world-production	2016/2020	eq	7.4			%	0.1	7.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1445	
eu-crm-2023.t.fluorspar.mining.MNG	export-restriction	fluorspar	mining	MNG			2016/2020	eq	1.1			index		1.1		estimated		1	eu-crm-2023	GlobalSupplyShares row 1445	
eu-crm-2023.world.gold.mining.MNG	production	gold	mining	MNG		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1446	
eu-crm-2023.world.gypsum.mining.MNG	production	gypsum	mining	MNG		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1447	
eu-crm-2023.world.iron.mining.MNG	production	iron	mining	MNG		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1448	
eu-crm-2023.world.iron.refining.MNG	production	iron	refining	MNG		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1449	
eu-crm-2023.world.lead.mining.MNG	production	lead	mining	MNG		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1450	
eu-crm-2023.world.molybdenum.mining.MNG	production	molybdenum	mining	MNG		world-production	2016/2020	eq	0.9			%	0.1	0.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1451	
eu-crm-2023.world.silver.mining.MNG	production	silver	mining	MNG		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1452	
eu-crm-2023.world.tin.mining.MNG	production	tin	mining	MNG		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1453	
eu-crm-2023.world.tungsten.mining.MNG	production	tungsten	mining	MNG		world-production	2016/2020	eq	0.5			%	0.1	0.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1454	
eu-crm-2023.world.zinc.mining.MNG	production	zinc	mining	MNG		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1455	
eu-crm-2023.world.aluminium.mining.MNE	production	aluminium	mining	MNE		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1456	
eu-crm-2023.world.aluminium.refining.MNE	production	aluminium	refining	MNE		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1457	
eu-crm-2023.world.iron.refining.MNE	production	iron	refining	MNE		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1458	
eu-crm-2023.world.lead.mining.MNE	production	lead	mining	MNE		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1459	
eu-crm-2023.world.limestone.mining.MNE	production	limestone	mining	MNE		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1460	
eu-crm-2023.world.zinc.mining.MNE	production	zinc	mining	MNE		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1461	
eu-crm-2023.world.antimony.refining.MAR	production	antimony	refining	MAR		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1462	
eu-crm-2023.world.arsenic.refining.MAR	production	arsenic	refining	MAR		world-production	2016/2020	eq	11.4			%	0.1	11.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1463	
eu-crm-2023.world.baryte.mining.MAR	production	baryte	mining	MAR		world-production	2016/2020	eq	8.9			%	0.1	8.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1464	
eu-crm-2023.world.bentonite.mining.MAR	production	bentonite	mining	MAR		world-production	2016/2020	eq	0.7			%	0.1	0.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1465	
eu-crm-2023.world.cobalt.mining.MAR	production	cobalt	mining	MAR		world-production	2016/2020	eq	1.6			%	0.1	1.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1466	
eu-crm-2023.world.cobalt.refining.MAR	production	cobalt	refining	MAR		world-production	2016/2020	eq	1.7			%	0.1	1.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1467	
eu-crm-2023.world.copper.mining.MAR	production	copper	mining	MAR		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1468	
eu-crm-2023.world.feldspar.mining.MAR	production	feldspar	mining	MAR		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1469	
eu-crm-2023.world.fluorspar.mining.MAR	production	fluorspar	mining	MAR		world-production	2016/2020	eq	1.1			%	0.1	1.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1470	
eu-crm-2023.world.gold.mining.MAR	production	gold	mining	MAR		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1471	
eu-crm-2023.world.gypsum.mining.MAR	production	gypsum	mining	MAR		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1472	
eu-crm-2023.world.hydrogen.mining.MAR	production	hydrogen	mining	MAR		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1473	
eu-crm-2023.world.iron.mining.MAR	production	iron	mining	MAR		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1474	
eu-crm-2023.world.iron.refining.MAR	production	iron	refining	MAR		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1475	
eu-crm-2023.world.lead.mining.MAR	production	lead	mining	MAR		world-production	2016/2020	eq	0.7			%	0.1	0.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1476	
eu-crm-2023.world.lead.refining.MAR	production	lead	refining	MAR		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1477	
eu-crm-2023.world.manganese.mining.MAR	production	manganese	mining	MAR		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1478	
eu-crm-2023.world.natural-cork.mining.MAR	production	natural-cork	mining	MAR		world-production	2016/2020	eq	6			%	0.1	6.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1479	
eu-crm-2023.world.nickel.mining.MAR	production	nickel	mining	MAR		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1480	
eu-crm-2023.world.nickel.refining.MAR	production	nickel	refining	MAR		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1481	
eu-crm-2023.world.phosphate-rock.mining.MAR	production	phosphate-rock	mining	MAR		world-production	2016/2020	eq	14.2			%	0.1	14.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1482	
eu-crm-2023.world.silver.mining.MAR	production	silver	mining	MAR		world-production	2016/2020	eq	0.8			%	0.1	0.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1483	
eu-crm-2023.world.zinc.mining.MAR	production	zinc	mining	MAR		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1484	
eu-crm-2023.world.aluminium.mining.MOZ	production	aluminium	mining	MOZ		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1485	
eu-crm-2023.world.aluminium.refining.MOZ	production	aluminium	refining	MOZ		world-production	2016/2020	eq	0.9			%	0.1	0.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1486	
eu-crm-2023.world.bentonite.mining.MOZ	production	bentonite	mining	MOZ		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1487	
eu-crm-2023.world.beryllium.mining.MOZ	production	beryllium	mining	MOZ		world-production	2016/2020	eq	3.6			%	0.1	3.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1488	
eu-crm-2023.world.coking-coal.mining.MOZ	production	coking-coal	mining	MOZ		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1489	
eu-crm-2023.world.diatomite.mining.MOZ	production	diatomite	mining	MOZ		world-production	2016/2020	eq	1.3			%	0.1	1.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1490	
eu-crm-2023.world.gold.mining.MOZ	production	gold	mining	MOZ		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1491	
eu-crm-2023.world.hydrogen.mining.MOZ	production	hydrogen	mining	MOZ		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1492	
eu-crm-2023.world.lead.refining.MOZ	production	lead	refining	MOZ		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1493	
eu-crm-2023.world.graphite.mining.MOZ	production	graphite	mining	MOZ		world-production	2016/2020	eq	5.4			%	0.1	5.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1494	
eu-crm-2023.world.niobium.mining.MOZ	production	niobium	mining	MOZ		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1495	
eu-crm-2023.world.tantalum.mining.MOZ	production	tantalum	mining	MOZ		world-production	2016/2020	eq	3.4			%	0.1	3.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1496	
eu-crm-2023.world.titanium.mining.MOZ	production	titanium	mining	MOZ		world-production	2016/2020	eq	10.1			%	0.1	10.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1497	
eu-crm-2023.world.titanium-minerals.mining.MOZ	production	titanium-minerals	mining	MOZ		world-production	2016/2020	eq	10.1			%	0.1	10.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1498	
eu-crm-2023.world.zirconium.mining.MOZ	production	zirconium	mining	MOZ		world-production	2016/2020	eq	11.2			%	0.1	11.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1499	
eu-crm-2023.world.antimony.mining.MMR	production	antimony	mining	MMR		world-production	2016/2020	eq	2.9			%	0.1	2.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1500	
eu-crm-2023.world.antimony.refining.MMR	production	antimony	refining	MMR		world-production	2016/2020	eq	3.6			%	0.1	3.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1501	
eu-crm-2023.world.baryte.mining.MMR	production	baryte	mining	MMR		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1502	
eu-crm-2023.world.bentonite.mining.MMR	production	bentonite	mining	MMR		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1503	
eu-crm-2023.world.cerium.mining.MMR	production	cerium	mining	MMR		world-production	2016/2020	eq	7.5			%	0.1	7.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1504	
eu-crm-2023.world.copper.mining.MMR	production	copper	mining	MMR		world-production	2016/2020	eq	0.8			%	0.1	0.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1505	
eu-crm-2023.world.copper.refining.MMR	production	copper	refining	MMR		world-production	2016/2020	eq	0.7			%	0.1	0.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1506	
eu-crm-2023.world.dysprosium.mining.MMR	production	dysprosium	mining	MMR		world-production	2016/2020	eq	9.3			%	0.1	9.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1507	
eu-crm-2023.world.erbium.mining.MMR	production	erbium	mining	MMR		world-production	2016/2020	eq	7.5			%	0.1	7.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1508	
eu-crm-2023.world.europium.mining.MMR	production	europium	mining	MMR		world-production	2016/2020	eq	7.5			%	0.1	7.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1509	
eu-crm-2023.world.fluorspar.mining.MMR	production	fluorspar	mining	MMR		world-production	2016/2020	eq	0.5			%	0.1	0.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1510	
eu-crm-2023.world.gadolinium.mining.MMR	production	gadolinium	mining	MMR		world-production	2016/2020	eq	7.5			%	0.1	7.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1511	
eu-crm-2023.world.gold.mining.MMR	production	gold	mining	MMR		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1512	
eu-crm-2023.world.gypsum.mining.MMR	production	gypsum	mining	MMR		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1513	
eu-crm-2023.world.holmium.mining.MMR	production	holmium	mining	MMR		world-production	2016/2020	eq	7.5			%	0.1	7.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1514	
eu-crm-2023.world.hydrogen.mining.MMR	production	hydrogen	mining	MMR		world-production	2016/2020	eq	0.5			%	0.1	0.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1515	
eu-crm-2023.world.iron.refining.MMR	production	iron	refining	MMR		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1516	
eu-crm-2023.world.lanthanum.mining.MMR	production	lanthanum	mining	MMR		world-production	2016/2020	eq	7.5			%	0.1	7.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1517	
eu-crm-2023.world.lead.mining.MMR	production	lead	mining	MMR		world-production	2016/2020	eq	0.7			%	0.1	0.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1518	
eu-crm-2023.world.lead.refining.MMR	production	lead	refining	MMR		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1519	
eu-crm-2023.world.lutetium.mining.MMR	production	lutetium	mining	MMR		world-production	2016/2020	eq	7.5			%	0.1	7.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1520	
eu-crm-2023.world.manganese.mining.MMR	production	manganese	mining	MMR		world-production	2016/2020	eq	1.2			%	0.1	1.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1521	
eu-crm-2023.world.manganese.refining.MMR	production	manganese	refining	MMR		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1522	
eu-crm-2023.world.natural-rubber.mining.MMR	production	natural-rubber	mining	MMR		world-production	2016/2020	eq	1.7			%	0.1	1.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1523	
eu-crm-2023.world.natural-teak.mining.MMR	production	natural-teak	mining	MMR		world-production	2016/2020	eq	47.5			%	0.1	47.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1524	
eu-crm-2023.t.natural-teak.mining.MMR	export-restriction	natural-teak	mining	MMR			2016/2020	eq	1.5			index		1.5		estimated		1	eu-crm-2023	GlobalSupplyShares row 1524	
eu-crm-2023.world.neodymium.mining.MMR	production	neodymium	mining	MMR		world-production	2016/2020	eq	7.5			%	0.1	7.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1525	
eu-crm-2023.world.nickel.mining.MMR	production	nickel	mining	MMR		world-production	2016/2020	eq	0.9			%	0.1	0.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1526	
eu-crm-2023.world.nickel.refining.MMR	production	nickel	refining	MMR		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1527	
eu-crm-2023.world.praseodymium.mining.MMR	production	praseodymium	mining	MMR		world-production	2016/2020	eq	7.5			%	0.1	7.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1528	
eu-crm-2023.world.samarium.mining.MMR	production	samarium	mining	MMR		world-production	2016/2020	eq	7.5			%	0.1	7.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1529	
eu-crm-2023.world.terbium.mining.MMR	production	terbium	mining	MMR		world-production	2016/2020	eq	9.3			%	0.1	9.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1530	
eu-crm-2023.world.thulium.mining.MMR	production	thulium	mining	MMR		world-production	2016/2020	eq	7.5			%	0.1	7.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1531	
eu-crm-2023.world.tin.mining.MMR	production	tin	mining	MMR		world-production	2016/2020	eq	17			%	0.1	17.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1532	
eu-crm-2023.world.tungsten.mining.MMR	production	tungsten	mining	MMR		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1533	
eu-crm-2023.world.ytterbium.mining.MMR	production	ytterbium	mining	MMR		world-production	2016/2020	eq	7.5			%	0.1	7.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1534	
eu-crm-2023.world.yttrium.mining.MMR	production	yttrium	mining	MMR		world-production	2016/2020	eq	7.5			%	0.1	7.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1535	
eu-crm-2023.world.zinc.mining.MMR	production	zinc	mining	MMR		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1536	
eu-crm-2023.world.arsenic.refining.NAM	production	arsenic	refining	NAM		world-production	2016/2020	eq	1			%	0.1	1.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1537	
eu-crm-2023.world.copper.mining.NAM	production	copper	mining	NAM		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1538	
eu-crm-2023.world.copper.refining.NAM	production	copper	refining	NAM		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1539	
eu-crm-2023.world.fluorspar.mining.NAM	production	fluorspar	mining	NAM		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1540	
eu-crm-2023.world.gold.mining.NAM	production	gold	mining	NAM		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1541	
eu-crm-2023.world.iron.mining.NAM	production	iron	mining	NAM		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1542	
eu-crm-2023.world.lead.mining.NAM	production	lead	mining	NAM		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1543	
eu-crm-2023.world.lithium.mining.NAM	production	lithium	mining	NAM		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1544	
eu-crm-2023.world.manganese.mining.NAM	production	manganese	mining	NAM		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1545	
eu-crm-2023.world.graphite.mining.NAM	production	graphite	mining	NAM		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1546	
eu-crm-2023.world.silver.mining.NAM	production	silver	mining	NAM		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1547	
eu-crm-2023.world.sulfur.refining.NAM	production	sulfur	refining	NAM		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1548	
eu-crm-2023.world.tin.mining.NAM	production	tin	mining	NAM		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1549	
eu-crm-2023.world.zinc.mining.NAM	production	zinc	mining	NAM		world-production	2016/2020	eq	0.9			%	0.1	0.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1550	
eu-crm-2023.world.zinc.refining.NAM	production	zinc	refining	NAM		world-production	2016/2020	eq	0.5			%	0.1	0.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1551	
eu-crm-2023.world.phosphate-rock.mining.NRU	production	phosphate-rock	mining	NRU		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1552	
eu-crm-2023.world.iron.mining.NPL	production	iron	mining	NPL		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1553	
eu-crm-2023.world.lead.mining.NPL	production	lead	mining	NPL		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1554	
eu-crm-2023.world.talc.mining.NPL	production	talc	mining	NPL		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1555	
eu-crm-2023.world.aluminium.refining.NLD	production	aluminium	refining	NLD		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1556	
eu-crm-2023.t.aluminium.refining.NLD	export-restriction	aluminium	refining	NLD			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1556	
eu-crm-2023.world.antimony.refining.NLD	production	antimony	refining	NLD		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1557	
eu-crm-2023.t.antimony.refining.NLD	export-restriction	antimony	refining	NLD			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1557	
eu-crm-2023.world.cadmium.refining.NLD	production	cadmium	refining	NLD		world-production	2016/2020	eq	3.5			%	0.1	3.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1558	
eu-crm-2023.t.cadmium.refining.NLD	export-restriction	cadmium	refining	NLD			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1558	
eu-crm-2023.world.coking-coal.refining.NLD	production	coking-coal	refining	NLD		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1559	
eu-crm-2023.t.coking-coal.refining.NLD	export-restriction	coking-coal	refining	NLD			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1559	
eu-crm-2023.world.hydrogen.mining.NLD	production	hydrogen	mining	NLD		world-production	2016/2020	eq	1			%	0.1	1.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1560	
eu-crm-2023.t.hydrogen.mining.NLD	export-restriction	hydrogen	mining	NLD			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1560	
eu-crm-2023.world.hydrogen.refining.NLD	production	hydrogen	refining	NLD		world-production	2016/2020	eq	0.7			%	0.1	0.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1561	
eu-crm-2023.t.hydrogen.refining.NLD	export-restriction	hydrogen	refining	NLD			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1561	
eu-crm-2023.world.iron.refining.NLD	production	iron	refining	NLD		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1562	
eu-crm-2023.t.iron.refining.NLD	export-restriction	iron	refining	NLD			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1562	
eu-crm-2023.world.lead.refining.NLD	production	lead	refining	NLD		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1563	
eu-crm-2023.t.lead.refining.NLD	export-restriction	lead	refining	NLD			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1563	
eu-crm-2023.world.limestone.mining.NLD	production	limestone	mining	NLD		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1564	
eu-crm-2023.t.limestone.mining.NLD	export-restriction	limestone	mining	NLD			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1564	
eu-crm-2023.world.manganese.refining.NLD	production	manganese	refining	NLD		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1565	
eu-crm-2023.t.manganese.refining.NLD	export-restriction	manganese	refining	NLD			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1565	
eu-crm-2023.world.silica-sand.mining.NLD	production	silica-sand	mining	NLD		world-production	2016/2020	eq	0.8			%	0.1	0.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1566	
eu-crm-2023.t.silica-sand.mining.NLD	export-restriction	silica-sand	mining	NLD			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1566	
eu-crm-2023.world.zinc.refining.NLD	production	zinc	refining	NLD		world-production	2016/2020	eq	1.9			%	0.1	1.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1567	
eu-crm-2023.t.zinc.refining.NLD	export-restriction	zinc	refining	NLD			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1567	
eu-crm-2023.world.aluminium.refining.NZL	production	aluminium	refining	NZL		world-production	2016/2020	eq	0.5			%	0.1	0.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1568	
eu-crm-2023.world.bentonite.mining.NZL	production	bentonite	mining	NZL		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1569	
eu-crm-2023.world.coking-coal.mining.NZL	production	coking-coal	mining	NZL		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1570	
eu-crm-2023.world.gold.mining.NZL	production	gold	mining	NZL		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1571	
eu-crm-2023.world.hydrogen.mining.NZL	production	hydrogen	mining	NZL		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1572	
eu-crm-2023.world.iron.mining.NZL	production	iron	mining	NZL		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1573	
eu-crm-2023.world.iron.refining.NZL	production	iron	refining	NZL		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1574	
eu-crm-2023.world.kaolin.refining.NZL	production	kaolin	refining	NZL		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1575	
eu-crm-2023.world.roundwood.mining.NZL	production	roundwood	mining	NZL		world-production	2016/2020	eq	2			%	1	2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1576	
eu-crm-2023.world.silica-sand.mining.NZL	production	silica-sand	mining	NZL		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1577	
eu-crm-2023.world.silver.mining.NZL	production	silver	mining	NZL		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1578	
eu-crm-2023.world.gold.mining.NIC	production	gold	mining	NIC		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1579	
eu-crm-2023.world.gypsum.mining.NIC	production	gypsum	mining	NIC		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1580	
eu-crm-2023.world.silver.mining.NIC	production	silver	mining	NIC		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1581	
eu-crm-2023.world.gold.mining.NER	production	gold	mining	NER		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1582	
eu-crm-2023.world.gypsum.mining.NER	production	gypsum	mining	NER		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1583	
eu-crm-2023.world.silver.mining.NER	production	silver	mining	NER		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1584	
eu-crm-2023.world.baryte.mining.NGA	production	baryte	mining	NGA		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1585	
eu-crm-2023.world.beryllium.mining.NGA	production	beryllium	mining	NGA		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1586	
eu-crm-2023.world.feldspar.mining.NGA	production	feldspar	mining	NGA		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1587	
eu-crm-2023.world.gold.mining.NGA	production	gold	mining	NGA		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1588	
eu-crm-2023.world.gypsum.mining.NGA	production	gypsum	mining	NGA		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1589	
eu-crm-2023.world.hydrogen.mining.NGA	production	hydrogen	mining	NGA		world-production	2016/2020	eq	1.3			%	0.1	1.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1590	
eu-crm-2023.world.iron.mining.NGA	production	iron	mining	NGA		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1591	
eu-crm-2023.world.iron.refining.NGA	production	iron	refining	NGA		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1592	
eu-crm-2023.world.kaolin.refining.NGA	production	kaolin	refining	NGA		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1593	
eu-crm-2023.world.lead.mining.NGA	production	lead	mining	NGA		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1594	
eu-crm-2023.world.lead.refining.NGA	production	lead	refining	NGA		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1595	
eu-crm-2023.world.lithium.mining.NGA	production	lithium	mining	NGA		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1596	
eu-crm-2023.world.manganese.mining.NGA	production	manganese	mining	NGA		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1597	
eu-crm-2023.world.natural-rubber.mining.NGA	production	natural-rubber	mining	NGA		world-production	2016/2020	eq	1			%	0.1	1.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1598	
eu-crm-2023.world.niobium.mining.NGA	production	niobium	mining	NGA		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1599	
eu-crm-2023.world.sapele-wood.mining.NGA	production	sapele-wood	mining	NGA		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1600	
eu-crm-2023.world.silica-sand.mining.NGA	production	silica-sand	mining	NGA		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1601	
eu-crm-2023.world.talc.mining.NGA	production	talc	mining	NGA		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1602	
eu-crm-2023.world.tantalum.mining.NGA	production	tantalum	mining	NGA		world-production	2016/2020	eq	10.6			%	0.1	10.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1603	
eu-crm-2023.world.tin.mining.NGA	production	tin	mining	NGA		world-production	2016/2020	eq	2.2			%	0.1	2.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1604	
eu-crm-2023.world.tungsten.mining.NGA	production	tungsten	mining	NGA		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1605	
eu-crm-2023.world.zinc.mining.NGA	production	zinc	mining	NGA		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1606	
eu-crm-2023.world.zirconium.mining.NGA	production	zirconium	mining	NGA		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1607	
eu-crm-2023.world.bentonite.mining.MKD	production	bentonite	mining	MKD		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1608	
eu-crm-2023.world.copper.refining.MKD	production	copper	refining	MKD		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1609	
eu-crm-2023.world.copper.mining.MKD	production	copper	mining	MKD		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1610	
eu-crm-2023.world.feldspar.mining.MKD	production	feldspar	mining	MKD		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1611	
eu-crm-2023.world.gold.mining.MKD	production	gold	mining	MKD		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1612	
eu-crm-2023.world.gypsum.mining.MKD	production	gypsum	mining	MKD		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1613	
eu-crm-2023.world.iron.refining.MKD	production	iron	refining	MKD		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1614	
eu-crm-2023.world.lead.mining.MKD	production	lead	mining	MKD		world-production	2016/2020	eq	0.9			%	0.1	0.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1615	
eu-crm-2023.world.limestone.mining.MKD	production	limestone	mining	MKD		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1616	
eu-crm-2023.world.nickel.refining.MKD	production	nickel	refining	MKD		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1617	
eu-crm-2023.world.silver.mining.MKD	production	silver	mining	MKD		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1618	
eu-crm-2023.world.zinc.mining.MKD	production	zinc	mining	MKD		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1619	
eu-crm-2023.world.aluminium.refining.NOR	production	aluminium	refining	NOR		world-production	2016/2020	eq	2.1			%	0.1	2.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1620	
eu-crm-2023.world.antimony.refining.NOR	production	antimony	refining	NOR		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1621	
eu-crm-2023.world.bentonite.mining.NOR	production	bentonite	mining	NOR		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1622	
eu-crm-2023.world.cadmium.refining.NOR	production	cadmium	refining	NOR		world-production	2016/2020	eq	1.4			%	0.1	1.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1623	
eu-crm-2023.world.cerium.refining.NOR	production	cerium	refining	NOR		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1624	
eu-crm-2023.world.cobalt.refining.NOR	production	cobalt	refining	NOR		world-production	2016/2020	eq	3.3			%	0.1	3.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1625	
eu-crm-2023.world.copper.refining.NOR	production	copper	refining	NOR		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1626	
eu-crm-2023.world.feldspar.mining.NOR	production	feldspar	mining	NOR		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1627	
eu-crm-2023.world.gypsum.mining.NOR	production	gypsum	mining	NOR		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1628	
eu-crm-2023.world.hydrogen.mining.NOR	production	hydrogen	mining	NOR		world-production	2016/2020	eq	3.1			%	0.1	3.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1629	
eu-crm-2023.world.iron.mining.NOR	production	iron	mining	NOR		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1630	
eu-crm-2023.world.iron.refining.NOR	production	iron	refining	NOR		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1631	
eu-crm-2023.world.lanthanum.refining.NOR	production	lanthanum	refining	NOR		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1632	
eu-crm-2023.world.limestone.mining.NOR	production	limestone	mining	NOR		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1633	
eu-crm-2023.world.manganese.refining.NOR	production	manganese	refining	NOR		world-production	2016/2020	eq	3.4			%	0.1	3.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1634	
eu-crm-2023.world.molybdenum.mining.NOR	production	molybdenum	mining	NOR		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1635	
eu-crm-2023.world.graphite.mining.NOR	production	graphite	mining	NOR		world-production	2016/2020	eq	0.9			%	0.1	0.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1636	
eu-crm-2023.world.neodymium.refining.NOR	production	neodymium	refining	NOR		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1637	
eu-crm-2023.world.nickel.mining.NOR	production	nickel	mining	NOR		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1638	
eu-crm-2023.world.nickel.refining.NOR	production	nickel	refining	NOR		world-production	2016/2020	eq	3.5			%	0.1	3.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1639	
eu-crm-2023.world.praseodymium.refining.NOR	production	praseodymium	refining	NOR		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1640	
eu-crm-2023.world.samarium.refining.NOR	production	samarium	refining	NOR		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1641	
eu-crm-2023.world.silica-sand.mining.NOR	production	silica-sand	mining	NOR		world-production	2016/2020	eq	0.5			%	0.1	0.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1642	
eu-crm-2023.world.silicon.refining.NOR	production	silicon	refining	NOR		world-production	2016/2020	eq	6.3			%	0.1	6.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1643	
eu-crm-2023.world.sulfur.refining.NOR	production	sulfur	refining	NOR		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1644	
eu-crm-2023.world.titanium.mining.NOR	production	titanium	mining	NOR		world-production	2016/2020	eq	3			%	0.1	3.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1645	
eu-crm-2023.world.titanium-minerals.mining.NOR	production	titanium-minerals	mining	NOR		world-production	2016/2020	eq	3			%	0.1	3.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1646	
eu-crm-2023.world.zinc.refining.NOR	production	zinc	refining	NOR		world-production	2016/2020	eq	1.4			%	0.1	1.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1647	
eu-crm-2023.world.aluminium.refining.OMN	production	aluminium	refining	OMN		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1648	
eu-crm-2023.world.antimony.refining.OMN	production	antimony	refining	OMN		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1649	
eu-crm-2023.world.chromium.mining.OMN	production	chromium	mining	OMN		world-production	2016/2020	eq	1.2			%	0.1	1.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1650	
eu-crm-2023.world.chromium.refining.OMN	production	chromium	refining	OMN		world-production	2016/2020	eq	0.5			%	0.1	0.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1651	
eu-crm-2023.world.copper.refining.OMN	production	copper	refining	OMN		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1652	
eu-crm-2023.world.gypsum.mining.OMN	production	gypsum	mining	OMN		world-production	2016/2020	eq	5.8			%	0.1	5.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1653	
eu-crm-2023.world.hydrogen.mining.OMN	production	hydrogen	mining	OMN		world-production	2016/2020	eq	0.9			%	0.1	0.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1654	
eu-crm-2023.world.manganese.mining.OMN	production	manganese	mining	OMN		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1655	
eu-crm-2023.world.silica-sand.mining.OMN	production	silica-sand	mining	OMN		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1656	
eu-crm-2023.world.sulfur.refining.OMN	production	sulfur	refining	OMN		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1657	
eu-crm-2023.world.aluminium.mining.PAK	production	aluminium	mining	PAK		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1658	
eu-crm-2023.world.antimony.mining.PAK	production	antimony	mining	PAK		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1659	
eu-crm-2023.world.baryte.mining.PAK	production	baryte	mining	PAK		world-production	2016/2020	eq	1.1			%	0.1	1.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1660	
eu-crm-2023.world.bentonite.mining.PAK	production	bentonite	mining	PAK		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1661	
eu-crm-2023.world.chromium.mining.PAK	production	chromium	mining	PAK		world-production	2016/2020	eq	1.1			%	0.1	1.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1662	
eu-crm-2023.world.copper.mining.PAK	production	copper	mining	PAK		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1663	
eu-crm-2023.world.feldspar.mining.PAK	production	feldspar	mining	PAK		world-production	2016/2020	eq	0.9			%	0.1	0.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1664	
eu-crm-2023.world.fluorspar.mining.PAK	production	fluorspar	mining	PAK		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1665	
eu-crm-2023.world.gypsum.mining.PAK	production	gypsum	mining	PAK		world-production	2016/2020	eq	1.4			%	0.1	1.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1666	
eu-crm-2023.world.hydrogen.mining.PAK	production	hydrogen	mining	PAK		world-production	2016/2020	eq	1.1			%	0.1	1.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1667	
eu-crm-2023.world.iron.mining.PAK	production	iron	mining	PAK		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1668	
eu-crm-2023.world.iron.refining.PAK	production	iron	refining	PAK		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1669	
eu-crm-2023.world.kaolin.refining.PAK	production	kaolin	refining	PAK		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1670	
eu-crm-2023.world.lead.mining.PAK	production	lead	mining	PAK		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1671	
eu-crm-2023.world.lead.refining.PAK	production	lead	refining	PAK		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1672	
eu-crm-2023.world.magnesite.mining.PAK	production	magnesite	mining	PAK		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1673	
eu-crm-2023.world.manganese.mining.PAK	production	manganese	mining	PAK		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1674	
eu-crm-2023.world.manganese.refining.PAK	production	manganese	refining	PAK		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1675	
eu-crm-2023.world.phosphate-rock.mining.PAK	production	phosphate-rock	mining	PAK		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1676	
eu-crm-2023.world.silica-sand.mining.PAK	production	silica-sand	mining	PAK		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1677	
eu-crm-2023.world.sulfur.refining.PAK	production	sulfur	refining	PAK		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1678	
eu-crm-2023.world.talc.mining.PAK	production	talc	mining	PAK		world-production	2016/2020	eq	2.1			%	0.1	2.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1679	
eu-crm-2023.world.zinc.mining.PAK	production	zinc	mining	PAK		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1680	
eu-crm-2023.world.antimony.refining.PAN	production	antimony	refining	PAN		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1681	
eu-crm-2023.world.copper.mining.PAN	production	copper	mining	PAN		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1682	
eu-crm-2023.world.gold.mining.PAN	production	gold	mining	PAN		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1683	
eu-crm-2023.world.silver.mining.PAN	production	silver	mining	PAN		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1684	
eu-crm-2023.world.chromium.mining.PNG	production	chromium	mining	PNG		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1685	
eu-crm-2023.world.cobalt.mining.PNG	production	cobalt	mining	PNG		world-production	2016/2020	eq	2.1			%	0.1	2.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1686	
eu-crm-2023.world.copper.mining.PNG	production	copper	mining	PNG		world-production	2016/2020	eq	0.5			%	0.1	0.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1687	
eu-crm-2023.world.gold.mining.PNG	production	gold	mining	PNG		world-production	2016/2020	eq	1.9			%	0.1	1.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1688	
eu-crm-2023.world.hydrogen.mining.PNG	production	hydrogen	mining	PNG		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1689	
eu-crm-2023.world.natural-rubber.mining.PNG	production	natural-rubber	mining	PNG		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1690	
eu-crm-2023.world.nickel.mining.PNG	production	nickel	mining	PNG		world-production	2016/2020	eq	1.4			%	0.1	1.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1691	
eu-crm-2023.world.silver.mining.PNG	production	silver	mining	PNG		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1692	
eu-crm-2023.world.gypsum.mining.PRY	production	gypsum	mining	PRY		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1693	
eu-crm-2023.world.iron.refining.PRY	production	iron	refining	PRY		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1694	
eu-crm-2023.world.antimony.refining.PER	production	antimony	refining	PER		world-production	2016/2020	eq	0.5			%	0.1	0.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1695	
eu-crm-2023.world.arsenic.refining.PER	production	arsenic	refining	PER		world-production	2016/2020	eq	40			%	0.1	40.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1696	
eu-crm-2023.world.baryte.mining.PER	production	baryte	mining	PER		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1697	
eu-crm-2023.world.bentonite.mining.PER	production	bentonite	mining	PER		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1698	
eu-crm-2023.world.bismuth.refining.PER	production	bismuth	refining	PER		world-production	2016/2020	eq	1			%	1	1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1699	
eu-crm-2023.world.boron.mining.PER	production	boron	mining	PER		world-production	2016/2020	eq	1.4			%	0.1	1.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1700	
eu-crm-2023.world.boron.refining.PER	production	boron	refining	PER		world-production	2016/2020	eq	1.3			%	0.1	1.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1701	
eu-crm-2023.world.cadmium.refining.PER	production	cadmium	refining	PER		world-production	2016/2020	eq	2.8			%	0.1	2.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1702	
eu-crm-2023.world.copper.mining.PER	production	copper	mining	PER		world-production	2016/2020	eq	11.5			%	0.1	11.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1703	
eu-crm-2023.world.copper.refining.PER	production	copper	refining	PER		world-production	2016/2020	eq	1.3			%	0.1	1.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1704	
eu-crm-2023.world.diatomite.mining.PER	production	diatomite	mining	PER		world-production	2016/2020	eq	4.3			%	0.1	4.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1705	
eu-crm-2023.world.feldspar.mining.PER	production	feldspar	mining	PER		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1706	
eu-crm-2023.world.gold.mining.PER	production	gold	mining	PER		world-production	2016/2020	eq	4			%	0.1	4.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1707	
eu-crm-2023.world.gypsum.mining.PER	production	gypsum	mining	PER		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1708	
eu-crm-2023.world.hydrogen.mining.PER	production	hydrogen	mining	PER		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1709	
eu-crm-2023.world.indium.refining.PER	production	indium	refining	PER		world-production	2016/2020	eq	0.7			%	0.1	0.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1710	
eu-crm-2023.world.iron.mining.PER	production	iron	mining	PER		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1711	
eu-crm-2023.world.iron.refining.PER	production	iron	refining	PER		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1712	
eu-crm-2023.world.kaolin.refining.PER	production	kaolin	refining	PER		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1713	
eu-crm-2023.world.lead.mining.PER	production	lead	mining	PER		world-production	2016/2020	eq	6.3			%	0.1	6.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1714	
eu-crm-2023.world.lead.refining.PER	production	lead	refining	PER		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1715	
eu-crm-2023.world.manganese.mining.PER	production	manganese	mining	PER		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1716	
eu-crm-2023.world.manganese.refining.PER	production	manganese	refining	PER		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1717	
eu-crm-2023.world.molybdenum.mining.PER	production	molybdenum	mining	PER		world-production	2016/2020	eq	10.5			%	0.1	10.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1718	
eu-crm-2023.world.phosphate-rock.mining.PER	production	phosphate-rock	mining	PER		world-production	2016/2020	eq	5			%	0.1	5.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1719	
eu-crm-2023.world.selenium.refining.PER	production	selenium	refining	PER		world-production	2016/2020	eq	1.4			%	0.1	1.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1720	
eu-crm-2023.world.silica-sand.mining.PER	production	silica-sand	mining	PER		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1721	
eu-crm-2023.world.silver.mining.PER	production	silver	mining	PER		world-production	2016/2020	eq	14.2			%	0.1	14.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1722	
eu-crm-2023.world.sulfur.refining.PER	production	sulfur	refining	PER		world-production	2016/2020	eq	0.7			%	0.1	0.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1723	
eu-crm-2023.world.talc.mining.PER	production	talc	mining	PER		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1724	
eu-crm-2023.world.tin.mining.PER	production	tin	mining	PER		world-production	2016/2020	eq	6.4			%	0.1	6.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1725	
eu-crm-2023.world.tin.refining.PER	production	tin	refining	PER		world-production	2016/2020	eq	5.1			%	0.1	5.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1726	
eu-crm-2023.world.tungsten.mining.PER	production	tungsten	mining	PER		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1727	
eu-crm-2023.world.zinc.mining.PER	production	zinc	mining	PER		world-production	2016/2020	eq	11.6			%	0.1	11.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1728	
eu-crm-2023.world.zinc.refining.PER	production	zinc	refining	PER		world-production	2016/2020	eq	2.5			%	0.1	2.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1729	
eu-crm-2023.world.antimony.refining.PHL	production	antimony	refining	PHL		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1730	
eu-crm-2023.world.bentonite.mining.PHL	production	bentonite	mining	PHL		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1731	
eu-crm-2023.world.chromium.mining.PHL	production	chromium	mining	PHL		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1732	
eu-crm-2023.world.cobalt.mining.PHL	production	cobalt	mining	PHL		world-production	2016/2020	eq	2.7			%	0.1	2.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1733	
eu-crm-2023.world.copper.mining.PHL	production	copper	mining	PHL		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1734	
eu-crm-2023.world.copper.refining.PHL	production	copper	refining	PHL		world-production	2016/2020	eq	0.8			%	0.1	0.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1735	
eu-crm-2023.world.feldspar.mining.PHL	production	feldspar	mining	PHL		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1736	
eu-crm-2023.world.gold.mining.PHL	production	gold	mining	PHL		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1737	
eu-crm-2023.world.hydrogen.mining.PHL	production	hydrogen	mining	PHL		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1738	
eu-crm-2023.world.iron.mining.PHL	production	iron	mining	PHL		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1739	
eu-crm-2023.world.iron.refining.PHL	production	iron	refining	PHL		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1740	
eu-crm-2023.world.kaolin.refining.PHL	production	kaolin	refining	PHL		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1741	
eu-crm-2023.world.lead.refining.PHL	production	lead	refining	PHL		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1742	
eu-crm-2023.world.magnesite.mining.PHL	production	magnesite	mining	PHL		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1743	
eu-crm-2023.world.natural-rubber.mining.PHL	production	natural-rubber	mining	PHL		world-production	2016/2020	eq	2.8			%	0.1	2.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1744	
eu-crm-2023.world.nickel.mining.PHL	production	nickel	mining	PHL		world-production	2016/2020	eq	14			%	0.1	14.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1745	
eu-crm-2023.world.perlite.mining.PHL	production	perlite	mining	PHL		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1746	
eu-crm-2023.world.phosphate-rock.mining.PHL	production	phosphate-rock	mining	PHL		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1747	
eu-crm-2023.world.scandium.refining.PHL	production	scandium	refining	PHL		world-production	2016/2020	eq	4.2			%	0.1	4.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1748	
eu-crm-2023.world.selenium.refining.PHL	production	selenium	refining	PHL		world-production	2016/2020	eq	2.6			%	0.1	2.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1749	
eu-crm-2023.world.silica-sand.mining.PHL	production	silica-sand	mining	PHL		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1750	
eu-crm-2023.world.silver.mining.PHL	production	silver	mining	PHL		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1751	
eu-crm-2023.world.sulfur.refining.PHL	production	sulfur	refining	PHL		world-production	2016/2020	eq	1.3			%	0.1	1.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1752	
eu-crm-2023.world.antimony.refining.POL	production	antimony	refining	POL		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1753	
eu-crm-2023.t.antimony.refining.POL	export-restriction	antimony	refining	POL			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1753	
eu-crm-2023.world.bentonite.mining.POL	production	bentonite	mining	POL		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1754	
eu-crm-2023.t.bentonite.mining.POL	export-restriction	bentonite	mining	POL			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1754	
eu-crm-2023.world.cadmium.refining.POL	production	cadmium	refining	POL		world-production	2016/2020	eq	0.8			%	0.1	0.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1755	
eu-crm-2023.t.cadmium.refining.POL	export-restriction	cadmium	refining	POL			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1755	
eu-crm-2023.world.coking-coal.mining.POL	production	coking-coal	mining	POL		world-production	2016/2020	eq	1.2			%	0.1	1.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1756	
eu-crm-2023.t.coking-coal.mining.POL	export-restriction	coking-coal	mining	POL			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1756	
eu-crm-2023.world.coking-coal.refining.POL	production	coking-coal	refining	POL		world-production	2016/2020	eq	1.4			%	0.1	1.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1757	
eu-crm-2023.t.coking-coal.refining.POL	export-restriction	coking-coal	refining	POL			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1757	
eu-crm-2023.world.copper.mining.POL	production	copper	mining	POL		world-production	2016/2020	eq	2			%	0.1	2.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1758	
eu-crm-2023.t.copper.mining.POL	export-restriction	copper	mining	POL			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1758	
eu-crm-2023.world.copper.refining.POL	production	copper	refining	POL		world-production	2016/2020	eq	2.2			%	0.1	2.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1759	
eu-crm-2023.t.copper.refining.POL	export-restriction	copper	refining	POL			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1759	
eu-crm-2023.world.diatomite.mining.POL	production	diatomite	mining	POL		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1760	
eu-crm-2023.t.diatomite.mining.POL	export-restriction	diatomite	mining	POL			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1760	
eu-crm-2023.world.feldspar.mining.POL	production	feldspar	mining	POL		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1761	
eu-crm-2023.t.feldspar.mining.POL	export-restriction	feldspar	mining	POL			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1761	
eu-crm-2023.world.gold.mining.POL	production	gold	mining	POL		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1762	
eu-crm-2023.t.gold.mining.POL	export-restriction	gold	mining	POL			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1762	
eu-crm-2023.world.gypsum.mining.POL	production	gypsum	mining	POL		world-production	2016/2020	eq	0.7			%	0.1	0.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1763	
eu-crm-2023.t.gypsum.mining.POL	export-restriction	gypsum	mining	POL			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1763	
eu-crm-2023.world.helium.refining.POL	production	helium	refining	POL		world-production	2016/2020	eq	1			%	0.1	1.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1764	
eu-crm-2023.t.helium.refining.POL	export-restriction	helium	refining	POL			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1764	
eu-crm-2023.world.hydrogen.mining.POL	production	hydrogen	mining	POL		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1765	
eu-crm-2023.t.hydrogen.mining.POL	export-restriction	hydrogen	mining	POL			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1765	
eu-crm-2023.world.hydrogen.refining.POL	production	hydrogen	refining	POL		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1766	
eu-crm-2023.t.hydrogen.refining.POL	export-restriction	hydrogen	refining	POL			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1766	
eu-crm-2023.world.iron.refining.POL	production	iron	refining	POL		world-production	2016/2020	eq	0.5			%	0.1	0.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1767	
eu-crm-2023.t.iron.refining.POL	export-restriction	iron	refining	POL			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1767	
eu-crm-2023.world.kaolin.mining.POL	production	kaolin	mining	POL		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1768	
eu-crm-2023.t.kaolin.mining.POL	export-restriction	kaolin	mining	POL			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1768	
eu-crm-2023.world.kaolin.refining.POL	production	kaolin	refining	POL		world-production	2016/2020	eq	0.8			%	0.1	0.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1769	
eu-crm-2023.t.kaolin.refining.POL	export-restriction	kaolin	refining	POL			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1769	
eu-crm-2023.world.lead.mining.POL	production	lead	mining	POL		world-production	2016/2020	eq	1.5			%	0.1	1.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1770	
eu-crm-2023.t.lead.mining.POL	export-restriction	lead	mining	POL			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1770	
eu-crm-2023.world.lead.refining.POL	production	lead	refining	POL		world-production	2016/2020	eq	1.3			%	0.1	1.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1771	
eu-crm-2023.t.lead.refining.POL	export-restriction	lead	refining	POL			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1771	
eu-crm-2023.world.limestone.mining.POL	production	limestone	mining	POL		world-production	2016/2020	eq	8.2			%	0.1	8.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1772	
eu-crm-2023.t.limestone.mining.POL	export-restriction	limestone	mining	POL			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1772	
eu-crm-2023.world.magnesite.mining.POL	production	magnesite	mining	POL		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1773	
eu-crm-2023.t.magnesite.mining.POL	export-restriction	magnesite	mining	POL			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1773	
eu-crm-2023.world.manganese.refining.POL	production	manganese	refining	POL		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1774	
eu-crm-2023.t.manganese.refining.POL	export-restriction	manganese	refining	POL			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1774	
eu-crm-2023.world.nickel.mining.POL	production	nickel	mining	POL		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1775	
eu-crm-2023.t.nickel.mining.POL	export-restriction	nickel	mining	POL			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1775	
eu-crm-2023.world.platinum.refining.POL	production	platinum	refining	POL		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1776	
eu-crm-2023.t.platinum.refining.POL	export-restriction	platinum	refining	POL			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1776	
eu-crm-2023.world.rhenium.refining.POL	production	rhenium	refining	POL		world-production	2016/2020	eq	14.9			%	0.1	14.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1777	
eu-crm-2023.t.rhenium.refining.POL	export-restriction	rhenium	refining	POL			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1777	
eu-crm-2023.world.roundwood.mining.POL	production	roundwood	mining	POL		world-production	2016/2020	eq	2			%	1	2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1778	
eu-crm-2023.t.roundwood.mining.POL	export-restriction	roundwood	mining	POL			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1778	
eu-crm-2023.world.selenium.refining.POL	production	selenium	refining	POL		world-production	2016/2020	eq	2			%	0.1	2.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1779	
eu-crm-2023.t.selenium.refining.POL	export-restriction	selenium	refining	POL			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1779	
eu-crm-2023.world.silica-sand.mining.POL	production	silica-sand	mining	POL		world-production	2016/2020	eq	2			%	0.1	2.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1780	
eu-crm-2023.t.silica-sand.mining.POL	export-restriction	silica-sand	mining	POL			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1780	
eu-crm-2023.world.silver.mining.POL	production	silver	mining	POL		world-production	2016/2020	eq	4.6			%	0.1	4.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1781	
eu-crm-2023.t.silver.mining.POL	export-restriction	silver	mining	POL			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1781	
eu-crm-2023.world.sulfur.refining.POL	production	sulfur	refining	POL		world-production	2016/2020	eq	1.5			%	0.1	1.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1782	
eu-crm-2023.t.sulfur.refining.POL	export-restriction	sulfur	refining	POL			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1782	
eu-crm-2023.world.tin.refining.POL	production	tin	refining	POL		world-production	2016/2020	eq	1			%	0.1	1.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1783	
eu-crm-2023.t.tin.refining.POL	export-restriction	tin	refining	POL			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1783	
eu-crm-2023.world.zinc.mining.POL	production	zinc	mining	POL		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1784	
eu-crm-2023.t.zinc.mining.POL	export-restriction	zinc	mining	POL			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1784	
eu-crm-2023.world.zinc.refining.POL	production	zinc	refining	POL		world-production	2016/2020	eq	1.2			%	0.1	1.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1785	
eu-crm-2023.t.zinc.refining.POL	export-restriction	zinc	refining	POL			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1785	
eu-crm-2023.world.antimony.refining.PRT	production	antimony	refining	PRT		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1786	
eu-crm-2023.t.antimony.refining.PRT	export-restriction	antimony	refining	PRT			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1786	
eu-crm-2023.world.boron.refining.PRT	production	boron	refining	PRT		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1787	
eu-crm-2023.t.boron.refining.PRT	export-restriction	boron	refining	PRT			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1787	
eu-crm-2023.world.copper.mining.PRT	production	copper	mining	PRT		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1788	
eu-crm-2023.t.copper.mining.PRT	export-restriction	copper	mining	PRT			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1788	
eu-crm-2023.world.feldspar.mining.PRT	production	feldspar	mining	PRT		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1789	
eu-crm-2023.t.feldspar.mining.PRT	export-restriction	feldspar	mining	PRT			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1789	
eu-crm-2023.world.gypsum.mining.PRT	production	gypsum	mining	PRT		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1790	
eu-crm-2023.t.gypsum.mining.PRT	export-restriction	gypsum	mining	PRT			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1790	
eu-crm-2023.world.iron.refining.PRT	production	iron	refining	PRT		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1791	
eu-crm-2023.t.iron.refining.PRT	export-restriction	iron	refining	PRT			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1791	
eu-crm-2023.world.kaolin.mining.PRT	production	kaolin	mining	PRT		world-production	2016/2020	eq	0.7			%	0.1	0.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1792	
eu-crm-2023.t.kaolin.mining.PRT	export-restriction	kaolin	mining	PRT			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1792	
eu-crm-2023.world.kaolin.refining.PRT	production	kaolin	refining	PRT		world-production	2016/2020	eq	1.9			%	0.1	1.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1793	
eu-crm-2023.t.kaolin.refining.PRT	export-restriction	kaolin	refining	PRT			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1793	
eu-crm-2023.world.lead.mining.PRT	production	lead	mining	PRT		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1794	
eu-crm-2023.t.lead.mining.PRT	export-restriction	lead	mining	PRT			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1794	
eu-crm-2023.world.lead.refining.PRT	production	lead	refining	PRT		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1795	
eu-crm-2023.t.lead.refining.PRT	export-restriction	lead	refining	PRT			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1795	
eu-crm-2023.world.limestone.mining.PRT	production	limestone	mining	PRT		world-production	2016/2020	eq	1.3			%	0.1	1.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1796	
eu-crm-2023.t.limestone.mining.PRT	export-restriction	limestone	mining	PRT			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1796	
eu-crm-2023.world.lithium.mining.PRT	production	lithium	mining	PRT		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1797	
eu-crm-2023.t.lithium.mining.PRT	export-restriction	lithium	mining	PRT			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1797	
eu-crm-2023.world.manganese.refining.PRT	production	manganese	refining	PRT		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1798	
eu-crm-2023.t.manganese.refining.PRT	export-restriction	manganese	refining	PRT			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1798	
eu-crm-2023.world.natural-cork.mining.PRT	production	natural-cork	mining	PRT		world-production	2016/2020	eq	48.1			%	0.1	48.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1799	
eu-crm-2023.t.natural-cork.mining.PRT	export-restriction	natural-cork	mining	PRT			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1799	
eu-crm-2023.world.roundwood.mining.PRT	production	roundwood	mining	PRT		world-production	2016/2020	eq	1			%	1	1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1800	
eu-crm-2023.t.roundwood.mining.PRT	export-restriction	roundwood	mining	PRT			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1800	
eu-crm-2023.world.silica-sand.mining.PRT	production	silica-sand	mining	PRT		world-production	2016/2020	eq	0.5			%	0.1	0.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1801	
eu-crm-2023.t.silica-sand.mining.PRT	export-restriction	silica-sand	mining	PRT			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1801	
eu-crm-2023.world.silver.mining.PRT	production	silver	mining	PRT		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1802	
eu-crm-2023.t.silver.mining.PRT	export-restriction	silver	mining	PRT			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1802	
eu-crm-2023.world.talc.mining.PRT	production	talc	mining	PRT		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1803	
eu-crm-2023.t.talc.mining.PRT	export-restriction	talc	mining	PRT			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1803	
eu-crm-2023.world.tin.mining.PRT	production	tin	mining	PRT		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1804	
eu-crm-2023.t.tin.mining.PRT	export-restriction	tin	mining	PRT			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1804	
eu-crm-2023.world.tungsten.mining.PRT	production	tungsten	mining	PRT		world-production	2016/2020	eq	0.7			%	0.1	0.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1805	
eu-crm-2023.t.tungsten.mining.PRT	export-restriction	tungsten	mining	PRT			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1805	
eu-crm-2023.world.zinc.mining.PRT	production	zinc	mining	PRT		world-production	2016/2020	eq	1			%	0.1	1.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1806	
eu-crm-2023.t.zinc.mining.PRT	export-restriction	zinc	mining	PRT			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1806	
eu-crm-2023.world.aluminium.refining.QAT	production	aluminium	refining	QAT		world-production	2016/2020	eq	1			%	0.1	1.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1807	
eu-crm-2023.world.helium.refining.QAT	production	helium	refining	QAT		world-production	2016/2020	eq	29.8			%	0.1	29.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1808	
eu-crm-2023.world.hydrogen.mining.QAT	production	hydrogen	mining	QAT		world-production	2016/2020	eq	4.3			%	0.1	4.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1809	
eu-crm-2023.world.iron.refining.QAT	production	iron	refining	QAT		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1810	
eu-crm-2023.world.sulfur.refining.QAT	production	sulfur	refining	QAT		world-production	2016/2020	eq	2.5			%	0.1	2.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1811	
eu-crm-2023.world.aluminium.refining.ROU	production	aluminium	refining	ROU		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1812	
eu-crm-2023.t.aluminium.refining.ROU	export-restriction	aluminium	refining	ROU			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1812	
eu-crm-2023.world.antimony.refining.ROU	production	antimony	refining	ROU		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1813	
eu-crm-2023.t.antimony.refining.ROU	export-restriction	antimony	refining	ROU			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1813	
eu-crm-2023.world.bentonite.mining.ROU	production	bentonite	mining	ROU		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1814	
eu-crm-2023.t.bentonite.mining.ROU	export-restriction	bentonite	mining	ROU			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1814	
eu-crm-2023.world.copper.mining.ROU	production	copper	mining	ROU		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1815	
eu-crm-2023.t.copper.mining.ROU	export-restriction	copper	mining	ROU			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1815	
eu-crm-2023.world.feldspar.mining.ROU	production	feldspar	mining	ROU		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1816	
eu-crm-2023.t.feldspar.mining.ROU	export-restriction	feldspar	mining	ROU			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1816	
eu-crm-2023.world.gold.mining.ROU	production	gold	mining	ROU		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1817	
eu-crm-2023.t.gold.mining.ROU	export-restriction	gold	mining	ROU			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1817	
eu-crm-2023.world.gypsum.mining.ROU	production	gypsum	mining	ROU		world-production	2016/2020	eq	0.5			%	0.1	0.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1818	
eu-crm-2023.t.gypsum.mining.ROU	export-restriction	gypsum	mining	ROU			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1818	
eu-crm-2023.world.hydrogen.mining.ROU	production	hydrogen	mining	ROU		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1819	
eu-crm-2023.t.hydrogen.mining.ROU	export-restriction	hydrogen	mining	ROU			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1819	
eu-crm-2023.world.iron.refining.ROU	production	iron	refining	ROU		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1820	
eu-crm-2023.t.iron.refining.ROU	export-restriction	iron	refining	ROU			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1820	
eu-crm-2023.world.kaolin.mining.ROU	production	kaolin	mining	ROU		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1821	
eu-crm-2023.t.kaolin.mining.ROU	export-restriction	kaolin	mining	ROU			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1821	
eu-crm-2023.world.lead.mining.ROU	production	lead	mining	ROU		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1822	
eu-crm-2023.t.lead.mining.ROU	export-restriction	lead	mining	ROU			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1822	
eu-crm-2023.world.lead.refining.ROU	production	lead	refining	ROU		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1823	
eu-crm-2023.t.lead.refining.ROU	export-restriction	lead	refining	ROU			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1823	
eu-crm-2023.world.limestone.mining.ROU	production	limestone	mining	ROU		world-production	2016/2020	eq	2			%	0.1	2.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1824	
eu-crm-2023.t.limestone.mining.ROU	export-restriction	limestone	mining	ROU			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1824	
eu-crm-2023.world.manganese.mining.ROU	production	manganese	mining	ROU		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1825	
eu-crm-2023.t.manganese.mining.ROU	export-restriction	manganese	mining	ROU			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1825	
eu-crm-2023.world.silica-sand.mining.ROU	production	silica-sand	mining	ROU		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1826	
eu-crm-2023.t.silica-sand.mining.ROU	export-restriction	silica-sand	mining	ROU			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1826	
eu-crm-2023.world.silver.mining.ROU	production	silver	mining	ROU		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1827	
eu-crm-2023.t.silver.mining.ROU	export-restriction	silver	mining	ROU			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1827	
eu-crm-2023.world.zinc.mining.ROU	production	zinc	mining	ROU		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1828	
eu-crm-2023.t.zinc.mining.ROU	export-restriction	zinc	mining	ROU			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1828	
eu-crm-2023.world.aluminium.mining.RUS	production	aluminium	mining	RUS		world-production	2016/2020	eq	1.9			%	0.1	1.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1829	
eu-crm-2023.world.aluminium.refining.RUS	production	aluminium	refining	RUS		world-production	2016/2020	eq	6			%	0.1	6.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1830	
eu-crm-2023.t.aluminium.refining.RUS	export-restriction	aluminium	refining	RUS			2016/2020	eq	1.1			index		1.1		estimated		1	eu-crm-2023	GlobalSupplyShares row 1830	
eu-crm-2023.world.antimony.mining.RUS	production	antimony	mining	RUS		world-production	2016/2020	eq	11.6			%	0.1	11.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1831	
eu-crm-2023.world.antimony.refining.RUS	production	antimony	refining	RUS		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1832	
eu-crm-2023.world.arsenic.refining.RUS	production	arsenic	refining	RUS		world-production	2016/2020	eq	1.2			%	0.1	1.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1833	
eu-crm-2023.world.baryte.mining.RUS	production	baryte	mining	RUS		world-production	2016/2020	eq	3			%	0.1	3.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1834	
eu-crm-2023.world.bentonite.mining.RUS	production	bentonite	mining	RUS		world-production	2016/2020	eq	3.2			%	0.1	3.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1835	
eu-crm-2023.world.bismuth.refining.RUS	production	bismuth	refining	RUS		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1836	
eu-crm-2023.world.boron.mining.RUS	production	boron	mining	RUS		world-production	2016/2020	eq	2			%	0.1	2.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1837	
eu-crm-2023.world.boron.refining.RUS	production	boron	refining	RUS		world-production	2016/2020	eq	1.9			%	0.1	1.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1838	
eu-crm-2023.world.cadmium.refining.RUS	production	cadmium	refining	RUS		world-production	2016/2020	eq	4.2			%	0.1	4.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1839	
eu-crm-2023.world.cerium.mining.RUS	production	cerium	mining	RUS		world-production	2016/2020	eq	1.5			%	0.1	1.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1840	
eu-crm-2023.world.cerium.refining.RUS	production	cerium	refining	RUS		world-production	2016/2020	eq	1.9			%	0.1	1.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1841	
eu-crm-2023.world.chromium.mining.RUS	production	chromium	mining	RUS		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1842	
eu-crm-2023.world.chromium.refining.RUS	production	chromium	refining	RUS		world-production	2016/2020	eq	3.3			%	0.1	3.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1843	
eu-crm-2023.t.chromium.refining.RUS	export-restriction	chromium	refining	RUS			2016/2020	eq	1.1			index		1.1		estimated		1	eu-crm-2023	GlobalSupplyShares row 1843	
eu-crm-2023.world.cobalt.mining.RUS	production	cobalt	mining	RUS		world-production	2016/2020	eq	6.6			%	0.1	6.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1844	
eu-crm-2023.world.cobalt.refining.RUS	production	cobalt	refining	RUS		world-production	2016/2020	eq	1.7			%	0.1	1.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1845	
eu-crm-2023.world.coking-coal.mining.RUS	production	coking-coal	mining	RUS		world-production	2016/2020	eq	8.8			%	0.1	8.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1846	
eu-crm-2023.world.coking-coal.refining.RUS	production	coking-coal	refining	RUS		world-production	2016/2020	eq	6.4			%	0.1	6.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1847	
eu-crm-2023.t.coking-coal.refining.RUS	export-restriction	coking-coal	refining	RUS			2016/2020	eq	1.1			index		1.1		estimated		1	eu-crm-2023	GlobalSupplyShares row 1847	
eu-crm-2023.world.copper.mining.RUS	production	copper	mining	RUS		world-production	2016/2020	eq	4			%	0.1	4.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1848	
eu-crm-2023.world.copper.refining.RUS	production	copper	refining	RUS		world-production	2016/2020	eq	4.1			%	0.1	4.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1849	
eu-crm-2023.world.diatomite.mining.RUS	production	diatomite	mining	RUS		world-production	2016/2020	eq	2.3			%	0.1	2.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1850	
eu-crm-2023.world.dysprosium.mining.RUS	production	dysprosium	mining	RUS		world-production	2016/2020	eq	1.9			%	0.1	1.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1851	
eu-crm-2023.world.erbium.mining.RUS	production	erbium	mining	RUS		world-production	2016/2020	eq	1.5			%	0.1	1.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1852	
eu-crm-2023.world.europium.mining.RUS	production	europium	mining	RUS		world-production	2016/2020	eq	1.5			%	0.1	1.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1853	
eu-crm-2023.world.feldspar.mining.RUS	production	feldspar	mining	RUS		world-production	2016/2020	eq	0.9			%	0.1	0.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1854	
eu-crm-2023.world.fluorspar.mining.RUS	production	fluorspar	mining	RUS		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1855	
eu-crm-2023.world.gadolinium.mining.RUS	production	gadolinium	mining	RUS		world-production	2016/2020	eq	1.5			%	0.1	1.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1856	
eu-crm-2023.world.gallium.refining.RUS	production	gallium	refining	RUS		world-production	2016/2020	eq	1.9			%	0.1	1.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1857	
eu-crm-2023.world.germanium.refining.RUS	production	germanium	refining	RUS		world-production	2016/2020	eq	5			%	0.1	5.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1858	
eu-crm-2023.world.gold.mining.RUS	production	gold	mining	RUS		world-production	2016/2020	eq	8.6			%	0.1	8.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1859	
eu-crm-2023.world.gypsum.mining.RUS	production	gypsum	mining	RUS		world-production	2016/2020	eq	2.7			%	0.1	2.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1860	
eu-crm-2023.world.hafnium.refining.RUS	production	hafnium	refining	RUS		world-production	2016/2020	eq	2.8			%	0.1	2.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1861	
eu-crm-2023.t.hafnium.refining.RUS	export-restriction	hafnium	refining	RUS			2016/2020	eq	1.1			index		1.1		estimated		1	eu-crm-2023	GlobalSupplyShares row 1861	
eu-crm-2023.world.helium.refining.RUS	production	helium	refining	RUS		world-production	2016/2020	eq	2.4			%	0.1	2.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1862	
eu-crm-2023.world.holmium.mining.RUS	production	holmium	mining	RUS		world-production	2016/2020	eq	1.5			%	0.1	1.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1863	
eu-crm-2023.world.hydrogen.mining.RUS	production	hydrogen	mining	RUS		world-production	2016/2020	eq	17.5			%	0.1	17.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1864	
eu-crm-2023.world.indium.refining.RUS	production	indium	refining	RUS		world-production	2016/2020	eq	0.7			%	0.1	0.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1865	
eu-crm-2023.world.iridium.refining.RUS	production	iridium	refining	RUS		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1866	
eu-crm-2023.world.iron.mining.RUS	production	iron	mining	RUS		world-production	2016/2020	eq	4.2			%	0.1	4.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1867	
eu-crm-2023.world.iron.refining.RUS	production	iron	refining	RUS		world-production	2016/2020	eq	4.1			%	0.1	4.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1868	
eu-crm-2023.world.kaolin.mining.RUS	production	kaolin	mining	RUS		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1869	
eu-crm-2023.world.krypton.refining.RUS	production	krypton	refining	RUS		world-production	2016/2020	eq	35			%	1	35%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1870	
eu-crm-2023.world.lanthanum.mining.RUS	production	lanthanum	mining	RUS		world-production	2016/2020	eq	1.5			%	0.1	1.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1871	
eu-crm-2023.world.lanthanum.refining.RUS	production	lanthanum	refining	RUS		world-production	2016/2020	eq	1.9			%	0.1	1.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1872	
eu-crm-2023.world.lead.mining.RUS	production	lead	mining	RUS		world-production	2016/2020	eq	4.4			%	0.1	4.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1873	
eu-crm-2023.world.lead.refining.RUS	production	lead	refining	RUS		world-production	2016/2020	eq	1.2			%	0.1	1.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1874	
eu-crm-2023.world.lutetium.mining.RUS	production	lutetium	mining	RUS		world-production	2016/2020	eq	1.5			%	0.1	1.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1875	
eu-crm-2023.world.magnesite.mining.RUS	production	magnesite	mining	RUS		world-production	2016/2020	eq	4.6			%	0.1	4.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1876	
eu-crm-2023.world.magnesium.refining.RUS	production	magnesium	refining	RUS		world-production	2016/2020	eq	1.5			%	0.1	1.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1877	
eu-crm-2023.world.manganese.mining.RUS	production	manganese	mining	RUS		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1878	
eu-crm-2023.world.manganese.refining.RUS	production	manganese	refining	RUS		world-production	2016/2020	eq	1.7			%	0.1	1.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1879	
eu-crm-2023.world.molybdenum.mining.RUS	production	molybdenum	mining	RUS		world-production	2016/2020	eq	0.9			%	0.1	0.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1880	
eu-crm-2023.world.graphite.mining.RUS	production	graphite	mining	RUS		world-production	2016/2020	eq	1.5			%	0.1	1.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1881	
eu-crm-2023.world.neodymium.mining.RUS	production	neodymium	mining	RUS		world-production	2016/2020	eq	1.5			%	0.1	1.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1882	
eu-crm-2023.world.neodymium.refining.RUS	production	neodymium	refining	RUS		world-production	2016/2020	eq	1.9			%	0.1	1.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1883	
eu-crm-2023.world.nickel.mining.RUS	production	nickel	mining	RUS		world-production	2016/2020	eq	9.9			%	0.1	9.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1884	
eu-crm-2023.world.nickel.refining.RUS	production	nickel	refining	RUS		world-production	2016/2020	eq	7.1			%	0.1	7.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1885	
eu-crm-2023.world.niobium.mining.RUS	production	niobium	mining	RUS		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1886	
eu-crm-2023.world.palladium.refining.RUS	production	palladium	refining	RUS		world-production	2016/2020	eq	40.4			%	0.1	40.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1887	
eu-crm-2023.world.perlite.mining.RUS	production	perlite	mining	RUS		world-production	2016/2020	eq	1			%	0.1	1.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1888	
eu-crm-2023.world.phosphate-rock.mining.RUS	production	phosphate-rock	mining	RUS		world-production	2016/2020	eq	6.9			%	0.1	6.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1889	
eu-crm-2023.world.platinum.refining.RUS	production	platinum	refining	RUS		world-production	2016/2020	eq	12.1			%	0.1	12.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1890	
eu-crm-2023.t.platinum.refining.RUS	export-restriction	platinum	refining	RUS			2016/2020	eq	1.1			index		1.1		estimated		1	eu-crm-2023	GlobalSupplyShares row 1890	
eu-crm-2023.world.potash.mining.RUS	production	potash	mining	RUS		world-production	2016/2020	eq	17.2			%	0.1	17.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1891	
eu-crm-2023.world.praseodymium.refining.RUS	production	praseodymium	refining	RUS		world-production	2016/2020	eq	1.9			%	0.1	1.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1892	
eu-crm-2023.world.praseodymium.mining.RUS	production	praseodymium	mining	RUS		world-production	2016/2020	eq	1.5			%	0.1	1.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1893	
eu-crm-2023.world.rhenium.refining.RUS	production	rhenium	refining	RUS		world-production	2016/2020	eq	3.2			%	0.1	3.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1894	
eu-crm-2023.world.rhodium.refining.RUS	production	rhodium	refining	RUS		world-production	2016/2020	eq	9.7			%	0.1	9.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1895	
eu-crm-2023.world.roundwood.mining.RUS	production	roundwood	mining	RUS		world-production	2016/2020	eq	9			%	1	9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1896	
eu-crm-2023.world.ruthenium.refining.RUS	production	ruthenium	refining	RUS		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1897	
eu-crm-2023.world.samarium.mining.RUS	production	samarium	mining	RUS		world-production	2016/2020	eq	1.5			%	0.1	1.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1898	
eu-crm-2023.world.samarium.refining.RUS	production	samarium	refining	RUS		world-production	2016/2020	eq	1.9			%	0.1	1.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1899	
eu-crm-2023.world.scandium.refining.RUS	production	scandium	refining	RUS		world-production	2016/2020	eq	16.7			%	0.1	16.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1900	
eu-crm-2023.world.selenium.refining.RUS	production	selenium	refining	RUS		world-production	2016/2020	eq	5.2			%	0.1	5.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1901	
eu-crm-2023.world.silicon.refining.RUS	production	silicon	refining	RUS		world-production	2016/2020	eq	1.6			%	0.1	1.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1902	
eu-crm-2023.world.silver.mining.RUS	production	silver	mining	RUS		world-production	2016/2020	eq	5.1			%	0.1	5.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1903	
eu-crm-2023.world.sulfur.refining.RUS	production	sulfur	refining	RUS		world-production	2016/2020	eq	8.8			%	0.1	8.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1904	
eu-crm-2023.world.talc.mining.RUS	production	talc	mining	RUS		world-production	2016/2020	eq	2.1			%	0.1	2.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1905	
eu-crm-2023.world.tantalum.mining.RUS	production	tantalum	mining	RUS		world-production	2016/2020	eq	2.5			%	0.1	2.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1906	
eu-crm-2023.world.tellurium.refining.RUS	production	tellurium	refining	RUS		world-production	2016/2020	eq	4			%	1	4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1907	
eu-crm-2023.world.terbium.mining.RUS	production	terbium	mining	RUS		world-production	2016/2020	eq	1.9			%	0.1	1.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1908	
eu-crm-2023.world.thulium.mining.RUS	production	thulium	mining	RUS		world-production	2016/2020	eq	1.5			%	0.1	1.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1909	
eu-crm-2023.world.tin.mining.RUS	production	tin	mining	RUS		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1910	
eu-crm-2023.world.tin.refining.RUS	production	tin	refining	RUS		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1911	
eu-crm-2023.world.titanium.mining.RUS	production	titanium	mining	RUS		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1912	
eu-crm-2023.world.titanium.refining.RUS	production	titanium	refining	RUS		world-production	2016/2020	eq	1.4			%	0.1	1.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1913	
eu-crm-2023.t.titanium.refining.RUS	export-restriction	titanium	refining	RUS			2016/2020	eq	1.1			index		1.1		estimated		1	eu-crm-2023	GlobalSupplyShares row 1913	
eu-crm-2023.world.titanium-minerals.mining.RUS	production	titanium-minerals	mining	RUS		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1914	
eu-crm-2023.world.titanium-sponge.metal.RUS	production	titanium-sponge	metal	RUS		world-production	2016/2020	eq	20.3			%	0.1	20.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1915	
eu-crm-2023.t.titanium-sponge.metal.RUS	export-restriction	titanium-sponge	metal	RUS			2016/2020	eq	1.1			index		1.1		estimated		1	eu-crm-2023	GlobalSupplyShares row 1915	
eu-crm-2023.world.tungsten.mining.RUS	production	tungsten	mining	RUS		world-production	2016/2020	eq	2.7			%	0.1	2.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1916	
eu-crm-2023.t.tungsten.mining.RUS	export-restriction	tungsten	mining	RUS			2016/2020	eq	1.1			index		1.1		estimated		1	eu-crm-2023	GlobalSupplyShares row 1916	
eu-crm-2023.world.tungsten.refining.RUS	production	tungsten	refining	RUS		world-production	2016/2020	eq	2.8			%	0.1	2.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1917	
eu-crm-2023.world.vanadium.mining.RUS	production	vanadium	mining	RUS		world-production	2016/2020	eq	19.8			%	0.1	19.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1918	
eu-crm-2023.world.vanadium.refining.RUS	production	vanadium	refining	RUS		world-production	2016/2020	eq	9			%	0.1	9.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1919	
eu-crm-2023.world.ytterbium.mining.RUS	production	ytterbium	mining	RUS		world-production	2016/2020	eq	1.5			%	0.1	1.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1920	
eu-crm-2023.world.yttrium.mining.RUS	production	yttrium	mining	RUS		world-production	2016/2020	eq	1.5			%	0.1	1.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1921	
eu-crm-2023.world.zinc.mining.RUS	production	zinc	mining	RUS		world-production	2016/2020	eq	2.2			%	0.1	2.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1922	
eu-crm-2023.world.zinc.refining.RUS	production	zinc	refining	RUS		world-production	2016/2020	eq	1.7			%	0.1	1.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1923	
eu-crm-2023.world.zirconium.mining.RUS	production	zirconium	mining	RUS		world-production	2016/2020	eq	0.7			%	0.1	0.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1924	
eu-crm-2023.world.antimony.refining.RWA	production	antimony	refining	RWA		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1925	
eu-crm-2023.world.beryllium.mining.RWA	production	beryllium	mining	RWA		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1926	
eu-crm-2023.world.gold.mining.RWA	production	gold	mining	RWA		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1927	
eu-crm-2023.world.niobium.mining.RWA	production	niobium	mining	RWA		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1928	
eu-crm-2023.world.tantalum.mining.RWA	production	tantalum	mining	RWA		world-production	2016/2020	eq	17.3			%	0.1	17.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1929	
eu-crm-2023.world.tin.mining.RWA	production	tin	mining	RWA		world-production	2016/2020	eq	1			%	0.1	1.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1930	
eu-crm-2023.t.tin.mining.RWA	export-restriction	tin	mining	RWA			2016/2020	eq	1.1			index		1.1		estimated		1	eu-crm-2023	GlobalSupplyShares row 1930	
eu-crm-2023.world.tin.refining.RWA	production	tin	refining	RWA		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1931	
eu-crm-2023.t.tin.refining.RWA	export-restriction	tin	refining	RWA			2016/2020	eq	1.1			index		1.1		estimated		1	eu-crm-2023	GlobalSupplyShares row 1931	
eu-crm-2023.world.tungsten.mining.RWA	production	tungsten	mining	RWA		world-production	2016/2020	eq	1.2			%	0.1	1.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1932	
eu-crm-2023.t.tungsten.mining.RWA	export-restriction	tungsten	mining	RWA			2016/2020	eq	1.1			index		1.1		estimated		1	eu-crm-2023	GlobalSupplyShares row 1932	
eu-crm-2023.world.antimony.refining.SMR	production	antimony	refining	SMR		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1933	
eu-crm-2023.world.aluminium.mining.SAU	production	aluminium	mining	SAU		world-production	2016/2020	eq	1.4			%	0.1	1.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1934	
eu-crm-2023.world.aluminium.refining.SAU	production	aluminium	refining	SAU		world-production	2016/2020	eq	1.2			%	0.1	1.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1935	
eu-crm-2023.world.antimony.refining.SAU	production	antimony	refining	SAU		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1936	
eu-crm-2023.world.copper.mining.SAU	production	copper	mining	SAU		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1937	
eu-crm-2023.world.feldspar.mining.SAU	production	feldspar	mining	SAU		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1938	
eu-crm-2023.world.gold.mining.SAU	production	gold	mining	SAU		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1939	
eu-crm-2023.world.gypsum.mining.SAU	production	gypsum	mining	SAU		world-production	2016/2020	eq	2.1			%	0.1	2.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1940	
eu-crm-2023.world.hydrogen.mining.SAU	production	hydrogen	mining	SAU		world-production	2016/2020	eq	3			%	0.1	3.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1941	
eu-crm-2023.world.iron.mining.SAU	production	iron	mining	SAU		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1942	
eu-crm-2023.world.iron.refining.SAU	production	iron	refining	SAU		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1943	
eu-crm-2023.world.lead.refining.SAU	production	lead	refining	SAU		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1944	
eu-crm-2023.world.magnesite.mining.SAU	production	magnesite	mining	SAU		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1945	
eu-crm-2023.world.manganese.refining.SAU	production	manganese	refining	SAU		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1946	
eu-crm-2023.world.phosphate-rock.mining.SAU	production	phosphate-rock	mining	SAU		world-production	2016/2020	eq	2.5			%	0.1	2.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1947	
eu-crm-2023.world.silica-sand.mining.SAU	production	silica-sand	mining	SAU		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1948	
eu-crm-2023.world.silver.mining.SAU	production	silver	mining	SAU		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1949	
eu-crm-2023.world.sulfur.refining.SAU	production	sulfur	refining	SAU		world-production	2016/2020	eq	8.1			%	0.1	8.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1950	
eu-crm-2023.world.talc.mining.SAU	production	talc	mining	SAU		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1951	
eu-crm-2023.world.titanium.refining.SAU	production	titanium	refining	SAU		world-production	2016/2020	eq	1.3			%	0.1	1.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1952	
eu-crm-2023.world.titanium-sponge.metal.SAU	production	titanium-sponge	metal	SAU		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1953	
eu-crm-2023.world.zinc.mining.SAU	production	zinc	mining	SAU		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1954	
eu-crm-2023.world.gold.mining.SEN	production	gold	mining	SEN		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1955	
eu-crm-2023.world.hydrogen.mining.SEN	production	hydrogen	mining	SEN		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1956	
eu-crm-2023.world.lead.refining.SEN	production	lead	refining	SEN		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1957	
eu-crm-2023.world.manganese.mining.SEN	production	manganese	mining	SEN		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1958	
eu-crm-2023.world.phosphate-rock.mining.SEN	production	phosphate-rock	mining	SEN		world-production	2016/2020	eq	1.1			%	0.1	1.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1959	
eu-crm-2023.world.silver.mining.SEN	production	silver	mining	SEN		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1960	
eu-crm-2023.world.titanium.mining.SEN	production	titanium	mining	SEN		world-production	2016/2020	eq	3.7			%	0.1	3.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1961	
eu-crm-2023.t.titanium.mining.SEN	export-restriction	titanium	mining	SEN			2016/2020	eq	1.1			index		1.1		estimated		1	eu-crm-2023	GlobalSupplyShares row 1961	
eu-crm-2023.world.titanium-minerals.mining.SEN	production	titanium-minerals	mining	SEN		world-production	2016/2020	eq	3.7			%	0.1	3.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1962	
eu-crm-2023.t.titanium-minerals.mining.SEN	export-restriction	titanium-minerals	mining	SEN			2016/2020	eq	1.1			index		1.1		estimated		1	eu-crm-2023	GlobalSupplyShares row 1962	
eu-crm-2023.world.zirconium.mining.SEN	production	zirconium	mining	SEN		world-production	2016/2020	eq	5.5			%	0.1	5.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1963	
eu-crm-2023.t.zirconium.mining.SEN	export-restriction	zirconium	mining	SEN			2016/2020	eq	1.1			index		1.1		estimated		1	eu-crm-2023	GlobalSupplyShares row 1963	
eu-crm-2023.world.antimony.refining.SRB	production	antimony	refining	SRB		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1964	
eu-crm-2023.world.copper.mining.SRB	production	copper	mining	SRB		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1965	
eu-crm-2023.world.copper.refining.SRB	production	copper	refining	SRB		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1966	
eu-crm-2023.world.gold.mining.SRB	production	gold	mining	SRB		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1967	
eu-crm-2023.world.hydrogen.mining.SRB	production	hydrogen	mining	SRB		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1968	
eu-crm-2023.world.iron.refining.SRB	production	iron	refining	SRB		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1969	
eu-crm-2023.world.kaolin.mining.SRB	production	kaolin	mining	SRB		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1970	
eu-crm-2023.world.lead.mining.SRB	production	lead	mining	SRB		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1971	
eu-crm-2023.world.lead.refining.SRB	production	lead	refining	SRB		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1972	
eu-crm-2023.world.limestone.mining.SRB	production	limestone	mining	SRB		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1973	
eu-crm-2023.world.manganese.refining.SRB	production	manganese	refining	SRB		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1974	
eu-crm-2023.world.nickel.refining.SRB	production	nickel	refining	SRB		world-production	2016/2020	eq	1.6			%	0.1	1.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1975	
eu-crm-2023.world.palladium.refining.SRB	production	palladium	refining	SRB		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1976	
eu-crm-2023.world.selenium.refining.SRB	production	selenium	refining	SRB		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1977	
eu-crm-2023.world.silica-sand.mining.SRB	production	silica-sand	mining	SRB		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1978	
eu-crm-2023.world.silver.mining.SRB	production	silver	mining	SRB		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1979	
eu-crm-2023.world.zinc.mining.SRB	production	zinc	mining	SRB		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1980	
eu-crm-2023.world.aluminium.mining.SLE	production	aluminium	mining	SLE		world-production	2016/2020	eq	0.5			%	0.1	0.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1981	
eu-crm-2023.world.gold.mining.SLE	production	gold	mining	SLE		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1982	
eu-crm-2023.world.iron.mining.SLE	production	iron	mining	SLE		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1983	
eu-crm-2023.world.titanium.mining.SLE	production	titanium	mining	SLE		world-production	2016/2020	eq	2.1			%	0.1	2.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1984	
eu-crm-2023.t.titanium.mining.SLE	export-restriction	titanium	mining	SLE			2016/2020	eq	1.1			index		1.1		estimated		1	eu-crm-2023	GlobalSupplyShares row 1984	
eu-crm-2023.world.titanium-minerals.mining.SLE	production	titanium-minerals	mining	SLE		world-production	2016/2020	eq	2.1			%	0.1	2.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1985	
eu-crm-2023.t.titanium-minerals.mining.SLE	export-restriction	titanium-minerals	mining	SLE			2016/2020	eq	1.1			index		1.1		estimated		1	eu-crm-2023	GlobalSupplyShares row 1985	
eu-crm-2023.world.zirconium.mining.SLE	production	zirconium	mining	SLE		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1986	
eu-crm-2023.t.zirconium.mining.SLE	export-restriction	zirconium	mining	SLE			2016/2020	eq	1.1			index		1.1		estimated		1	eu-crm-2023	GlobalSupplyShares row 1986	
eu-crm-2023.world.antimony.refining.SGP	production	antimony	refining	SGP		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1987	
eu-crm-2023.world.iron.refining.SGP	production	iron	refining	SGP		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1988	
eu-crm-2023.world.manganese.refining.SGP	production	manganese	refining	SGP		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1989	
eu-crm-2023.world.aluminium.refining.SVK	production	aluminium	refining	SVK		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1990	
eu-crm-2023.t.aluminium.refining.SVK	export-restriction	aluminium	refining	SVK			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1990	
eu-crm-2023.world.antimony.refining.SVK	production	antimony	refining	SVK		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1991	
eu-crm-2023.t.antimony.refining.SVK	export-restriction	antimony	refining	SVK			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1991	
eu-crm-2023.world.baryte.mining.SVK	production	baryte	mining	SVK		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1992	
eu-crm-2023.t.baryte.mining.SVK	export-restriction	baryte	mining	SVK			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1992	
eu-crm-2023.world.bentonite.mining.SVK	production	bentonite	mining	SVK		world-production	2016/2020	eq	1.1			%	0.1	1.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1993	
eu-crm-2023.t.bentonite.mining.SVK	export-restriction	bentonite	mining	SVK			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1993	
eu-crm-2023.world.boron.refining.SVK	production	boron	refining	SVK		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1994	
eu-crm-2023.t.boron.refining.SVK	export-restriction	boron	refining	SVK			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1994	
eu-crm-2023.world.coking-coal.refining.SVK	production	coking-coal	refining	SVK		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1995	
eu-crm-2023.t.coking-coal.refining.SVK	export-restriction	coking-coal	refining	SVK			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1995	
eu-crm-2023.world.copper.mining.SVK	production	copper	mining	SVK		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1996	
eu-crm-2023.t.copper.mining.SVK	export-restriction	copper	mining	SVK			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1996	
eu-crm-2023.world.feldspar.mining.SVK	production	feldspar	mining	SVK		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1997	
eu-crm-2023.t.feldspar.mining.SVK	export-restriction	feldspar	mining	SVK			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1997	
eu-crm-2023.world.gold.mining.SVK	production	gold	mining	SVK		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1998	
eu-crm-2023.t.gold.mining.SVK	export-restriction	gold	mining	SVK			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1998	
eu-crm-2023.world.gypsum.mining.SVK	production	gypsum	mining	SVK		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 1999	
eu-crm-2023.t.gypsum.mining.SVK	export-restriction	gypsum	mining	SVK			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 1999	
eu-crm-2023.world.hydrogen.mining.SVK	production	hydrogen	mining	SVK		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2000	
eu-crm-2023.t.hydrogen.mining.SVK	export-restriction	hydrogen	mining	SVK			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2000	
eu-crm-2023.world.hydrogen.refining.SVK	production	hydrogen	refining	SVK		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2001	
eu-crm-2023.t.hydrogen.refining.SVK	export-restriction	hydrogen	refining	SVK			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2001	
eu-crm-2023.world.iron.refining.SVK	production	iron	refining	SVK		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2002	
eu-crm-2023.t.iron.refining.SVK	export-restriction	iron	refining	SVK			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2002	
eu-crm-2023.world.kaolin.mining.SVK	production	kaolin	mining	SVK		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2003	
eu-crm-2023.t.kaolin.mining.SVK	export-restriction	kaolin	mining	SVK			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2003	
eu-crm-2023.world.kaolin.refining.SVK	production	kaolin	refining	SVK		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2004	
eu-crm-2023.t.kaolin.refining.SVK	export-restriction	kaolin	refining	SVK			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2004	
eu-crm-2023.world.lead.mining.SVK	production	lead	mining	SVK		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2005	
eu-crm-2023.t.lead.mining.SVK	export-restriction	lead	mining	SVK			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2005	
eu-crm-2023.world.lead.refining.SVK	production	lead	refining	SVK		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2006	
eu-crm-2023.t.lead.refining.SVK	export-restriction	lead	refining	SVK			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2006	
eu-crm-2023.world.limestone.mining.SVK	production	limestone	mining	SVK		world-production	2016/2020	eq	0.9			%	0.1	0.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2007	
eu-crm-2023.t.limestone.mining.SVK	export-restriction	limestone	mining	SVK			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2007	
eu-crm-2023.world.magnesite.mining.SVK	production	magnesite	mining	SVK		world-production	2016/2020	eq	3.2			%	0.1	3.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2008	
eu-crm-2023.t.magnesite.mining.SVK	export-restriction	magnesite	mining	SVK			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2008	
eu-crm-2023.world.manganese.refining.SVK	production	manganese	refining	SVK		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2009	
eu-crm-2023.t.manganese.refining.SVK	export-restriction	manganese	refining	SVK			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2009	
eu-crm-2023.world.perlite.mining.SVK	production	perlite	mining	SVK		world-production	2016/2020	eq	0.7			%	0.1	0.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2010	
eu-crm-2023.t.perlite.mining.SVK	export-restriction	perlite	mining	SVK			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2010	
eu-crm-2023.world.silica-sand.mining.SVK	production	silica-sand	mining	SVK		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2011	
eu-crm-2023.t.silica-sand.mining.SVK	export-restriction	silica-sand	mining	SVK			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2011	
eu-crm-2023.world.silicon.refining.SVK	production	silicon	refining	SVK		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2012	
eu-crm-2023.t.silicon.refining.SVK	export-restriction	silicon	refining	SVK			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2012	
eu-crm-2023.world.silver.mining.SVK	production	silver	mining	SVK		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2013	
eu-crm-2023.t.silver.mining.SVK	export-restriction	silver	mining	SVK			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2013	
eu-crm-2023.world.talc.mining.SVK	production	talc	mining	SVK		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2014	
eu-crm-2023.t.talc.mining.SVK	export-restriction	talc	mining	SVK			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2014	
eu-crm-2023.world.zinc.mining.SVK	production	zinc	mining	SVK		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2015	
eu-crm-2023.t.zinc.mining.SVK	export-restriction	zinc	mining	SVK			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2015	
eu-crm-2023.world.aluminium.refining.SVN	production	aluminium	refining	SVN		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2016	
eu-crm-2023.t.aluminium.refining.SVN	export-restriction	aluminium	refining	SVN			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2016	
eu-crm-2023.world.antimony.refining.SVN	production	antimony	refining	SVN		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2017	
eu-crm-2023.t.antimony.refining.SVN	export-restriction	antimony	refining	SVN			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2017	
eu-crm-2023.world.bentonite.mining.SVN	production	bentonite	mining	SVN		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2018	
eu-crm-2023.t.bentonite.mining.SVN	export-restriction	bentonite	mining	SVN			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2018	
eu-crm-2023.world.hydrogen.mining.SVN	production	hydrogen	mining	SVN		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2019	
eu-crm-2023.t.hydrogen.mining.SVN	export-restriction	hydrogen	mining	SVN			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2019	
eu-crm-2023.world.iron.refining.SVN	production	iron	refining	SVN		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2020	
eu-crm-2023.t.iron.refining.SVN	export-restriction	iron	refining	SVN			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2020	
eu-crm-2023.world.lead.refining.SVN	production	lead	refining	SVN		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2021	
eu-crm-2023.t.lead.refining.SVN	export-restriction	lead	refining	SVN			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2021	
eu-crm-2023.world.limestone.mining.SVN	production	limestone	mining	SVN		world-production	2016/2020	eq	0.5			%	0.1	0.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2022	
eu-crm-2023.t.limestone.mining.SVN	export-restriction	limestone	mining	SVN			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2022	
eu-crm-2023.world.manganese.refining.SVN	production	manganese	refining	SVN		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2023	
eu-crm-2023.t.manganese.refining.SVN	export-restriction	manganese	refining	SVN			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2023	
eu-crm-2023.world.silica-sand.mining.SVN	production	silica-sand	mining	SVN		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2024	
eu-crm-2023.t.silica-sand.mining.SVN	export-restriction	silica-sand	mining	SVN			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2024	
eu-crm-2023.world.aluminium.mining.SLB	production	aluminium	mining	SLB		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2025	
eu-crm-2023.world.aluminium.refining.ZAF	production	aluminium	refining	ZAF		world-production	2016/2020	eq	1.1			%	0.1	1.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2026	
eu-crm-2023.world.antimony.mining.ZAF	production	antimony	mining	ZAF		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2027	
eu-crm-2023.world.antimony.refining.ZAF	production	antimony	refining	ZAF		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2028	
eu-crm-2023.world.bentonite.mining.ZAF	production	bentonite	mining	ZAF		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2029	
eu-crm-2023.world.chromium.mining.ZAF	production	chromium	mining	ZAF		world-production	2016/2020	eq	55.5			%	0.1	55.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2030	
eu-crm-2023.world.chromium.refining.ZAF	production	chromium	refining	ZAF		world-production	2016/2020	eq	24.1			%	0.1	24.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2031	
eu-crm-2023.world.cobalt.mining.ZAF	production	cobalt	mining	ZAF		world-production	2016/2020	eq	0.8			%	0.1	0.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2032	
eu-crm-2023.world.cobalt.refining.ZAF	production	cobalt	refining	ZAF		world-production	2016/2020	eq	0.8			%	0.1	0.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2033	
eu-crm-2023.world.coking-coal.mining.ZAF	production	coking-coal	mining	ZAF		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2034	
eu-crm-2023.world.copper.mining.ZAF	production	copper	mining	ZAF		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2035	
eu-crm-2023.world.copper.refining.ZAF	production	copper	refining	ZAF		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2036	
eu-crm-2023.world.feldspar.mining.ZAF	production	feldspar	mining	ZAF		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2037	
eu-crm-2023.world.fluorspar.mining.ZAF	production	fluorspar	mining	ZAF		world-production	2016/2020	eq	3.1			%	0.1	3.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2038	
eu-crm-2023.world.gold.mining.ZAF	production	gold	mining	ZAF		world-production	2016/2020	eq	3.6			%	0.1	3.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2039	
eu-crm-2023.world.gypsum.mining.ZAF	production	gypsum	mining	ZAF		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2040	
eu-crm-2023.world.hydrogen.mining.ZAF	production	hydrogen	mining	ZAF		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2041	
eu-crm-2023.world.iridium.refining.ZAF	production	iridium	refining	ZAF		world-production	2016/2020	eq	93.5			%	0.1	93.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2042	
eu-crm-2023.world.iron.mining.ZAF	production	iron	mining	ZAF		world-production	2016/2020	eq	3			%	0.1	3.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2043	
eu-crm-2023.world.iron.refining.ZAF	production	iron	refining	ZAF		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2044	
eu-crm-2023.world.kaolin.mining.ZAF	production	kaolin	mining	ZAF		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2045	
eu-crm-2023.world.lead.mining.ZAF	production	lead	mining	ZAF		world-production	2016/2020	eq	0.8			%	0.1	0.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2046	
eu-crm-2023.world.lead.refining.ZAF	production	lead	refining	ZAF		world-production	2016/2020	eq	0.5			%	0.1	0.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2047	
eu-crm-2023.world.magnesite.mining.ZAF	production	magnesite	mining	ZAF		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2048	
eu-crm-2023.world.manganese.mining.ZAF	production	manganese	mining	ZAF		world-production	2016/2020	eq	29.3			%	0.1	29.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2049	
eu-crm-2023.world.manganese.refining.ZAF	production	manganese	refining	ZAF		world-production	2016/2020	eq	2.1			%	0.1	2.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2050	
eu-crm-2023.world.nickel.mining.ZAF	production	nickel	mining	ZAF		world-production	2016/2020	eq	1.9			%	0.1	1.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2051	
eu-crm-2023.world.nickel.refining.ZAF	production	nickel	refining	ZAF		world-production	2016/2020	eq	1.4			%	0.1	1.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2052	
eu-crm-2023.world.palladium.refining.ZAF	production	palladium	refining	ZAF		world-production	2016/2020	eq	36.1			%	0.1	36.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2053	
eu-crm-2023.world.perlite.mining.ZAF	production	perlite	mining	ZAF		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2054	
eu-crm-2023.world.phosphate-rock.mining.ZAF	production	phosphate-rock	mining	ZAF		world-production	2016/2020	eq	0.9			%	0.1	0.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2055	
eu-crm-2023.world.platinum.refining.ZAF	production	platinum	refining	ZAF		world-production	2016/2020	eq	70.8			%	0.1	70.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2056	
eu-crm-2023.world.rhodium.refining.ZAF	production	rhodium	refining	ZAF		world-production	2016/2020	eq	81.1			%	0.1	81.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2057	
eu-crm-2023.world.roundwood.mining.ZAF	production	roundwood	mining	ZAF		world-production	2016/2020	eq	1			%	1	1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2058	
eu-crm-2023.world.ruthenium.refining.ZAF	production	ruthenium	refining	ZAF		world-production	2016/2020	eq	93.5			%	0.1	93.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2059	
eu-crm-2023.world.sapele-wood.mining.ZAF	production	sapele-wood	mining	ZAF		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2060	
eu-crm-2023.world.silica-sand.mining.ZAF	production	silica-sand	mining	ZAF		world-production	2016/2020	eq	0.9			%	0.1	0.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2061	
eu-crm-2023.world.silver.mining.ZAF	production	silver	mining	ZAF		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2062	
eu-crm-2023.world.sulfur.refining.ZAF	production	sulfur	refining	ZAF		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2063	
eu-crm-2023.world.talc.mining.ZAF	production	talc	mining	ZAF		world-production	2016/2020	eq	1.2			%	0.1	1.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2064	
eu-crm-2023.world.titanium.mining.ZAF	production	titanium	mining	ZAF		world-production	2016/2020	eq	13.1			%	0.1	13.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2065	
eu-crm-2023.world.titanium.refining.ZAF	production	titanium	refining	ZAF		world-production	2016/2020	eq	9.3			%	0.1	9.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2066	
eu-crm-2023.world.titanium-minerals.mining.ZAF	production	titanium-minerals	mining	ZAF		world-production	2016/2020	eq	13.1			%	0.1	13.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2067	
eu-crm-2023.world.vanadium.mining.ZAF	production	vanadium	mining	ZAF		world-production	2016/2020	eq	10.6			%	0.1	10.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2068	
eu-crm-2023.world.vanadium.refining.ZAF	production	vanadium	refining	ZAF		world-production	2016/2020	eq	8.2			%	0.1	8.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2069	
eu-crm-2023.world.zinc.mining.ZAF	production	zinc	mining	ZAF		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2070	
eu-crm-2023.world.zirconium.mining.ZAF	production	zirconium	mining	ZAF		world-production	2016/2020	eq	23.4			%	0.1	23.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2071	
eu-crm-2023.world.aluminium.refining.ESP	production	aluminium	refining	ESP		world-production	2016/2020	eq	0.5			%	0.1	0.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2072	
eu-crm-2023.t.aluminium.refining.ESP	export-restriction	aluminium	refining	ESP			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2072	
eu-crm-2023.world.antimony.refining.ESP	production	antimony	refining	ESP		world-production	2016/2020	eq	1.5			%	0.1	1.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2073	
eu-crm-2023.t.antimony.refining.ESP	export-restriction	antimony	refining	ESP			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2073	
eu-crm-2023.world.bentonite.mining.ESP	production	bentonite	mining	ESP		world-production	2016/2020	eq	0.9			%	0.1	0.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2074	
eu-crm-2023.t.bentonite.mining.ESP	export-restriction	bentonite	mining	ESP			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2074	
eu-crm-2023.world.coking-coal.refining.ESP	production	coking-coal	refining	ESP		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2075	
eu-crm-2023.t.coking-coal.refining.ESP	export-restriction	coking-coal	refining	ESP			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2075	
eu-crm-2023.world.copper.mining.ESP	production	copper	mining	ESP		world-production	2016/2020	eq	0.9			%	0.1	0.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2076	
eu-crm-2023.t.copper.mining.ESP	export-restriction	copper	mining	ESP			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2076	
eu-crm-2023.world.copper.refining.ESP	production	copper	refining	ESP		world-production	2016/2020	eq	1.7			%	0.1	1.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2077	
eu-crm-2023.t.copper.refining.ESP	export-restriction	copper	refining	ESP			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2077	
eu-crm-2023.world.diatomite.mining.ESP	production	diatomite	mining	ESP		world-production	2016/2020	eq	2.8			%	0.1	2.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2078	
eu-crm-2023.t.diatomite.mining.ESP	export-restriction	diatomite	mining	ESP			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2078	
eu-crm-2023.world.feldspar.mining.ESP	production	feldspar	mining	ESP		world-production	2016/2020	eq	2.4			%	0.1	2.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2079	
eu-crm-2023.t.feldspar.mining.ESP	export-restriction	feldspar	mining	ESP			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2079	
eu-crm-2023.world.fluorspar.mining.ESP	production	fluorspar	mining	ESP		world-production	2016/2020	eq	2.5			%	0.1	2.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2080	
eu-crm-2023.t.fluorspar.mining.ESP	export-restriction	fluorspar	mining	ESP			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2080	
eu-crm-2023.world.gold.mining.ESP	production	gold	mining	ESP		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2081	
eu-crm-2023.t.gold.mining.ESP	export-restriction	gold	mining	ESP			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2081	
eu-crm-2023.world.gypsum.mining.ESP	production	gypsum	mining	ESP		world-production	2016/2020	eq	6.8			%	0.1	6.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2082	
eu-crm-2023.t.gypsum.mining.ESP	export-restriction	gypsum	mining	ESP			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2082	
eu-crm-2023.world.hydrogen.mining.ESP	production	hydrogen	mining	ESP		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2083	
eu-crm-2023.t.hydrogen.mining.ESP	export-restriction	hydrogen	mining	ESP			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2083	
eu-crm-2023.world.hydrogen.refining.ESP	production	hydrogen	refining	ESP		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2084	
eu-crm-2023.t.hydrogen.refining.ESP	export-restriction	hydrogen	refining	ESP			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2084	
eu-crm-2023.world.iron.refining.ESP	production	iron	refining	ESP		world-production	2016/2020	eq	0.8			%	0.1	0.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2085	
eu-crm-2023.t.iron.refining.ESP	export-restriction	iron	refining	ESP			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2085	
eu-crm-2023.world.kaolin.mining.ESP	production	kaolin	mining	ESP		world-production	2016/2020	eq	4.2			%	0.1	4.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2086	
eu-crm-2023.t.kaolin.mining.ESP	export-restriction	kaolin	mining	ESP			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2086	
eu-crm-2023.world.kaolin.refining.ESP	production	kaolin	refining	ESP		world-production	2016/2020	eq	2.2			%	0.1	2.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2087	
eu-crm-2023.t.kaolin.refining.ESP	export-restriction	kaolin	refining	ESP			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2087	
eu-crm-2023.world.lead.mining.ESP	production	lead	mining	ESP		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2088	
eu-crm-2023.t.lead.mining.ESP	export-restriction	lead	mining	ESP			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2088	
eu-crm-2023.world.lead.refining.ESP	production	lead	refining	ESP		world-production	2016/2020	eq	1.5			%	0.1	1.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2089	
eu-crm-2023.t.lead.refining.ESP	export-restriction	lead	refining	ESP			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2089	
eu-crm-2023.world.limestone.mining.ESP	production	limestone	mining	ESP		world-production	2016/2020	eq	15.5			%	0.1	15.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2090	
eu-crm-2023.t.limestone.mining.ESP	export-restriction	limestone	mining	ESP			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2090	
eu-crm-2023.world.magnesite.mining.ESP	production	magnesite	mining	ESP		world-production	2016/2020	eq	2.4			%	0.1	2.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2091	
eu-crm-2023.t.magnesite.mining.ESP	export-restriction	magnesite	mining	ESP			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2091	
eu-crm-2023.world.manganese.refining.ESP	production	manganese	refining	ESP		world-production	2016/2020	eq	1.1			%	0.1	1.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2092	
eu-crm-2023.t.manganese.refining.ESP	export-restriction	manganese	refining	ESP			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2092	
eu-crm-2023.world.natural-cork.mining.ESP	production	natural-cork	mining	ESP		world-production	2016/2020	eq	31.5			%	0.1	31.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2093	
eu-crm-2023.t.natural-cork.mining.ESP	export-restriction	natural-cork	mining	ESP			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2093	
eu-crm-2023.world.potash.mining.ESP	production	potash	mining	ESP		world-production	2016/2020	eq	1.4			%	0.1	1.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2094	
eu-crm-2023.t.potash.mining.ESP	export-restriction	potash	mining	ESP			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2094	
eu-crm-2023.world.roundwood.mining.ESP	production	roundwood	mining	ESP		world-production	2016/2020	eq	1			%	1	1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2095	
eu-crm-2023.t.roundwood.mining.ESP	export-restriction	roundwood	mining	ESP			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2095	
eu-crm-2023.world.silica-sand.mining.ESP	production	silica-sand	mining	ESP		world-production	2016/2020	eq	2.6			%	0.1	2.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2096	
eu-crm-2023.t.silica-sand.mining.ESP	export-restriction	silica-sand	mining	ESP			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2096	
eu-crm-2023.world.silicon.refining.ESP	production	silicon	refining	ESP		world-production	2016/2020	eq	0.7			%	0.1	0.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2097	
eu-crm-2023.t.silicon.refining.ESP	export-restriction	silicon	refining	ESP			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2097	
eu-crm-2023.world.silver.mining.ESP	production	silver	mining	ESP		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2098	
eu-crm-2023.t.silver.mining.ESP	export-restriction	silver	mining	ESP			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2098	
eu-crm-2023.world.strontium.mining.ESP	production	strontium	mining	ESP		world-production	2016/2020	eq	34.2			%	0.1	34.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2099	
eu-crm-2023.t.strontium.mining.ESP	export-restriction	strontium	mining	ESP			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2099	
eu-crm-2023.world.sulfur.refining.ESP	production	sulfur	refining	ESP		world-production	2016/2020	eq	0.8			%	0.1	0.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2100	
eu-crm-2023.t.sulfur.refining.ESP	export-restriction	sulfur	refining	ESP			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2100	
eu-crm-2023.world.talc.mining.ESP	production	talc	mining	ESP		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2101	
eu-crm-2023.t.talc.mining.ESP	export-restriction	talc	mining	ESP			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2101	
eu-crm-2023.world.tin.mining.ESP	production	tin	mining	ESP		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2102	
eu-crm-2023.t.tin.mining.ESP	export-restriction	tin	mining	ESP			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2102	
eu-crm-2023.world.tungsten.mining.ESP	production	tungsten	mining	ESP		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2103	
eu-crm-2023.t.tungsten.mining.ESP	export-restriction	tungsten	mining	ESP			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2103	
eu-crm-2023.world.zinc.mining.ESP	production	zinc	mining	ESP		world-production	2016/2020	eq	0.7			%	0.1	0.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2104	
eu-crm-2023.t.zinc.mining.ESP	export-restriction	zinc	mining	ESP			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2104	
eu-crm-2023.world.zinc.refining.ESP	production	zinc	refining	ESP		world-production	2016/2020	eq	3.7			%	0.1	3.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2105	
eu-crm-2023.t.zinc.refining.ESP	export-restriction	zinc	refining	ESP			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2105	
eu-crm-2023.world.feldspar.mining.LKA	production	feldspar	mining	LKA		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2106	
eu-crm-2023.world.gypsum.mining.LKA	production	gypsum	mining	LKA		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2107	
eu-crm-2023.world.iron.refining.LKA	production	iron	refining	LKA		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2108	
eu-crm-2023.world.lead.refining.LKA	production	lead	refining	LKA		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2109	
eu-crm-2023.world.manganese.refining.LKA	production	manganese	refining	LKA		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2110	
eu-crm-2023.world.graphite.mining.LKA	production	graphite	mining	LKA		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2111	
eu-crm-2023.world.natural-rubber.mining.LKA	production	natural-rubber	mining	LKA		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2112	
eu-crm-2023.world.phosphate-rock.mining.LKA	production	phosphate-rock	mining	LKA		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2113	
eu-crm-2023.world.silica-sand.mining.LKA	production	silica-sand	mining	LKA		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2114	
eu-crm-2023.world.titanium.mining.LKA	production	titanium	mining	LKA		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2115	
eu-crm-2023.world.titanium-minerals.mining.LKA	production	titanium-minerals	mining	LKA		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2116	
eu-crm-2023.world.zirconium.mining.LKA	production	zirconium	mining	LKA		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2117	
eu-crm-2023.world.feldspar.mining.SDN	production	feldspar	mining	SDN		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2118	
eu-crm-2023.world.gold.mining.SDN	production	gold	mining	SDN		world-production	2016/2020	eq	2.4			%	0.1	2.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2119	
eu-crm-2023.world.gypsum.mining.SDN	production	gypsum	mining	SDN		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2120	
eu-crm-2023.world.manganese.mining.SDN	production	manganese	mining	SDN		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2121	
eu-crm-2023.world.silver.mining.SDN	production	silver	mining	SDN		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2122	
eu-crm-2023.world.talc.mining.SDN	production	talc	mining	SDN		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2123	
eu-crm-2023.world.gold.mining.SUR	production	gold	mining	SUR		world-production	2016/2020	eq	0.7			%	0.1	0.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2124	
eu-crm-2023.world.aluminium.refining.SWE	production	aluminium	refining	SWE		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2125	
eu-crm-2023.t.aluminium.refining.SWE	export-restriction	aluminium	refining	SWE			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2125	
eu-crm-2023.world.antimony.refining.SWE	production	antimony	refining	SWE		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2126	
eu-crm-2023.t.antimony.refining.SWE	export-restriction	antimony	refining	SWE			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2126	
eu-crm-2023.world.chromium.refining.SWE	production	chromium	refining	SWE		world-production	2016/2020	eq	0.9			%	0.1	0.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2127	
eu-crm-2023.t.chromium.refining.SWE	export-restriction	chromium	refining	SWE			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2127	
eu-crm-2023.world.coking-coal.refining.SWE	production	coking-coal	refining	SWE		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2128	
eu-crm-2023.t.coking-coal.refining.SWE	export-restriction	coking-coal	refining	SWE			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2128	
eu-crm-2023.world.copper.mining.SWE	production	copper	mining	SWE		world-production	2016/2020	eq	0.5			%	0.1	0.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2129	
eu-crm-2023.t.copper.mining.SWE	export-restriction	copper	mining	SWE			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2129	
eu-crm-2023.world.copper.refining.SWE	production	copper	refining	SWE		world-production	2016/2020	eq	0.9			%	0.1	0.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2130	
eu-crm-2023.t.copper.refining.SWE	export-restriction	copper	refining	SWE			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2130	
eu-crm-2023.world.feldspar.mining.SWE	production	feldspar	mining	SWE		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2131	
eu-crm-2023.t.feldspar.mining.SWE	export-restriction	feldspar	mining	SWE			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2131	
eu-crm-2023.world.gold.mining.SWE	production	gold	mining	SWE		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2132	
eu-crm-2023.t.gold.mining.SWE	export-restriction	gold	mining	SWE			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2132	
eu-crm-2023.world.iron.mining.SWE	production	iron	mining	SWE		world-production	2016/2020	eq	1.3			%	0.1	1.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2133	
eu-crm-2023.t.iron.mining.SWE	export-restriction	iron	mining	SWE			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2133	
eu-crm-2023.world.iron.refining.SWE	production	iron	refining	SWE		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2134	
eu-crm-2023.t.iron.refining.SWE	export-restriction	iron	refining	SWE			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2134	
eu-crm-2023.world.lead.mining.SWE	production	lead	mining	SWE		world-production	2016/2020	eq	1.5			%	0.1	1.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2135	
eu-crm-2023.t.lead.mining.SWE	export-restriction	lead	mining	SWE			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2135	
eu-crm-2023.world.lead.refining.SWE	production	lead	refining	SWE		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2136	
eu-crm-2023.t.lead.refining.SWE	export-restriction	lead	refining	SWE			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2136	
eu-crm-2023.world.limestone.mining.SWE	production	limestone	mining	SWE		world-production	2016/2020	eq	1.2			%	0.1	1.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2137	
eu-crm-2023.t.limestone.mining.SWE	export-restriction	limestone	mining	SWE			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2137	
eu-crm-2023.world.manganese.refining.SWE	production	manganese	refining	SWE		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2138	
eu-crm-2023.t.manganese.refining.SWE	export-restriction	manganese	refining	SWE			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2138	
eu-crm-2023.world.roundwood.mining.SWE	production	roundwood	mining	SWE		world-production	2016/2020	eq	3			%	1	3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2139	
eu-crm-2023.t.roundwood.mining.SWE	export-restriction	roundwood	mining	SWE			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2139	
eu-crm-2023.world.selenium.refining.SWE	production	selenium	refining	SWE		world-production	2016/2020	eq	1.6			%	0.1	1.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2140	
eu-crm-2023.t.selenium.refining.SWE	export-restriction	selenium	refining	SWE			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2140	
eu-crm-2023.world.silica-sand.mining.SWE	production	silica-sand	mining	SWE		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2141	
eu-crm-2023.t.silica-sand.mining.SWE	export-restriction	silica-sand	mining	SWE			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2141	
eu-crm-2023.world.silver.mining.SWE	production	silver	mining	SWE		world-production	2016/2020	eq	1.6			%	0.1	1.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2142	
eu-crm-2023.t.silver.mining.SWE	export-restriction	silver	mining	SWE			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2142	
eu-crm-2023.world.sulfur.refining.SWE	production	sulfur	refining	SWE		world-production	2016/2020	eq	0.5			%	0.1	0.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2143	
eu-crm-2023.t.sulfur.refining.SWE	export-restriction	sulfur	refining	SWE			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2143	
eu-crm-2023.world.tellurium.refining.SWE	production	tellurium	refining	SWE		world-production	2016/2020	eq	5			%	1	5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2144	
eu-crm-2023.t.tellurium.refining.SWE	export-restriction	tellurium	refining	SWE			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2144	
eu-crm-2023.world.zinc.mining.SWE	production	zinc	mining	SWE		world-production	2016/2020	eq	2			%	0.1	2.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2145	
eu-crm-2023.t.zinc.mining.SWE	export-restriction	zinc	mining	SWE			2016/2020	eq	0.8			index		0.8		estimated		1	eu-crm-2023	GlobalSupplyShares row 2145	
eu-crm-2023.world.antimony.refining.CHE	production	antimony	refining	CHE		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2146	
eu-crm-2023.world.gypsum.mining.CHE	production	gypsum	mining	CHE		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2147	
eu-crm-2023.world.iron.refining.CHE	production	iron	refining	CHE		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2148	
eu-crm-2023.world.gypsum.mining.SYR	production	gypsum	mining	SYR		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2149	
eu-crm-2023.world.hydrogen.mining.SYR	production	hydrogen	mining	SYR		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2150	
eu-crm-2023.world.iron.refining.SYR	production	iron	refining	SYR		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2151	
eu-crm-2023.world.phosphate-rock.mining.SYR	production	phosphate-rock	mining	SYR		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2152	
eu-crm-2023.world.coking-coal.refining.TWN	production	coking-coal	refining	TWN		world-production	2016/2020	eq	1			%	0.1	1.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2153	
eu-crm-2023.world.hydrogen.mining.TWN	production	hydrogen	mining	TWN		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2154	
eu-crm-2023.world.hydrogen.refining.TWN	production	hydrogen	refining	TWN		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2155	
eu-crm-2023.world.iron.refining.TWN	production	iron	refining	TWN		world-production	2016/2020	eq	1.2			%	0.1	1.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2156	
eu-crm-2023.world.lead.refining.TWN	production	lead	refining	TWN		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2157	
eu-crm-2023.world.neon.refining.TWN	production	neon	refining	TWN		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2158	
eu-crm-2023.world.silica-sand.mining.TWN	production	silica-sand	mining	TWN		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2159	
eu-crm-2023.world.sulfur.refining.TWN	production	sulfur	refining	TWN		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2160	
eu-crm-2023.world.talc.mining.TWN	production	talc	mining	TWN		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2161	
eu-crm-2023.world.tin.refining.TWN	production	tin	refining	TWN		world-production	2016/2020	eq	0.9			%	0.1	0.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2162	
eu-crm-2023.world.vanadium.refining.TWN	production	vanadium	refining	TWN		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2163	
eu-crm-2023.world.aluminium.refining.TJK	production	aluminium	refining	TJK		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2164	
eu-crm-2023.world.antimony.mining.TJK	production	antimony	mining	TJK		world-production	2016/2020	eq	20.3			%	0.1	20.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2165	
eu-crm-2023.world.antimony.refining.TJK	production	antimony	refining	TJK		world-production	2016/2020	eq	3.5			%	0.1	3.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2166	
eu-crm-2023.world.copper.mining.TJK	production	copper	mining	TJK		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2167	
eu-crm-2023.world.gold.mining.TJK	production	gold	mining	TJK		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2168	
eu-crm-2023.world.gypsum.mining.TJK	production	gypsum	mining	TJK		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2169	
eu-crm-2023.world.hydrogen.mining.TJK	production	hydrogen	mining	TJK		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2170	
eu-crm-2023.world.lead.mining.TJK	production	lead	mining	TJK		world-production	2016/2020	eq	1.1			%	0.1	1.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2171	
eu-crm-2023.world.silver.mining.TJK	production	silver	mining	TJK		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2172	
eu-crm-2023.world.zinc.mining.TJK	production	zinc	mining	TJK		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2173	
eu-crm-2023.world.aluminium.mining.TZA	production	aluminium	mining	TZA		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2174	
eu-crm-2023.world.copper.mining.TZA	production	copper	mining	TZA		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2175	
eu-crm-2023.world.gold.mining.TZA	production	gold	mining	TZA		world-production	2016/2020	eq	1.4			%	0.1	1.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2176	
eu-crm-2023.world.gypsum.mining.TZA	production	gypsum	mining	TZA		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2177	
eu-crm-2023.world.hydrogen.mining.TZA	production	hydrogen	mining	TZA		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2178	
eu-crm-2023.world.iron.mining.TZA	production	iron	mining	TZA		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2179	
eu-crm-2023.world.lead.refining.TZA	production	lead	refining	TZA		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2180	
eu-crm-2023.world.phosphate-rock.mining.TZA	production	phosphate-rock	mining	TZA		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2181	
eu-crm-2023.world.silver.mining.TZA	production	silver	mining	TZA		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2182	
eu-crm-2023.world.tin.mining.TZA	production	tin	mining	TZA		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2183	
eu-crm-2023.world.antimony.mining.THA	production	antimony	mining	THA		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2184	
eu-crm-2023.world.antimony.refining.THA	production	antimony	refining	THA		world-production	2016/2020	eq	3.6			%	0.1	3.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2185	
eu-crm-2023.world.baryte.mining.THA	production	baryte	mining	THA		world-production	2016/2020	eq	1.1			%	0.1	1.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2186	
eu-crm-2023.world.cerium.mining.THA	production	cerium	mining	THA		world-production	2016/2020	eq	1.1			%	0.1	1.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2187	
eu-crm-2023.world.dysprosium.mining.THA	production	dysprosium	mining	THA		world-production	2016/2020	eq	1.3			%	0.1	1.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2188	
eu-crm-2023.world.erbium.mining.THA	production	erbium	mining	THA		world-production	2016/2020	eq	1.1			%	0.1	1.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2189	
eu-crm-2023.world.europium.mining.THA	production	europium	mining	THA		world-production	2016/2020	eq	1.1			%	0.1	1.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2190	
eu-crm-2023.world.feldspar.mining.THA	production	feldspar	mining	THA		world-production	2016/2020	eq	3.8			%	0.1	3.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2191	
eu-crm-2023.world.fluorspar.mining.THA	production	fluorspar	mining	THA		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2192	
eu-crm-2023.world.gadolinium.mining.THA	production	gadolinium	mining	THA		world-production	2016/2020	eq	1.1			%	0.1	1.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2193	
eu-crm-2023.world.gold.mining.THA	production	gold	mining	THA		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2194	
eu-crm-2023.world.gypsum.mining.THA	production	gypsum	mining	THA		world-production	2016/2020	eq	6.7			%	0.1	6.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2195	
eu-crm-2023.world.holmium.mining.THA	production	holmium	mining	THA		world-production	2016/2020	eq	1.1			%	0.1	1.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2196	
eu-crm-2023.world.hydrogen.mining.THA	production	hydrogen	mining	THA		world-production	2016/2020	eq	1			%	0.1	1.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2197	
eu-crm-2023.world.iron.mining.THA	production	iron	mining	THA		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2198	
eu-crm-2023.world.iron.refining.THA	production	iron	refining	THA		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2199	
eu-crm-2023.world.kaolin.mining.THA	production	kaolin	mining	THA		world-production	2016/2020	eq	1.3			%	0.1	1.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2200	
eu-crm-2023.world.kaolin.refining.THA	production	kaolin	refining	THA		world-production	2016/2020	eq	0.5			%	0.1	0.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2201	
eu-crm-2023.world.lanthanum.mining.THA	production	lanthanum	mining	THA		world-production	2016/2020	eq	1.1			%	0.1	1.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2202	
eu-crm-2023.world.lead.refining.THA	production	lead	refining	THA		world-production	2016/2020	eq	0.7			%	0.1	0.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2203	
eu-crm-2023.world.lutetium.mining.THA	production	lutetium	mining	THA		world-production	2016/2020	eq	1.1			%	0.1	1.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2204	
eu-crm-2023.world.manganese.mining.THA	production	manganese	mining	THA		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2205	
eu-crm-2023.world.manganese.refining.THA	production	manganese	refining	THA		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2206	
eu-crm-2023.world.natural-rubber.mining.THA	production	natural-rubber	mining	THA		world-production	2016/2020	eq	32.2			%	0.1	32.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2207	
eu-crm-2023.world.natural-teak.mining.THA	production	natural-teak	mining	THA		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2208	
eu-crm-2023.world.neodymium.mining.THA	production	neodymium	mining	THA		world-production	2016/2020	eq	1.1			%	0.1	1.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2209	
eu-crm-2023.world.perlite.mining.THA	production	perlite	mining	THA		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2210	
eu-crm-2023.world.phosphate-rock.mining.THA	production	phosphate-rock	mining	THA		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2211	
eu-crm-2023.world.praseodymium.mining.THA	production	praseodymium	mining	THA		world-production	2016/2020	eq	1.1			%	0.1	1.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2212	
eu-crm-2023.world.roundwood.mining.THA	production	roundwood	mining	THA		world-production	2016/2020	eq	1			%	1	1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2213	
eu-crm-2023.world.samarium.mining.THA	production	samarium	mining	THA		world-production	2016/2020	eq	1.1			%	0.1	1.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2214	
eu-crm-2023.world.silica-sand.mining.THA	production	silica-sand	mining	THA		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2215	
eu-crm-2023.world.silver.mining.THA	production	silver	mining	THA		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2216	
eu-crm-2023.world.talc.mining.THA	production	talc	mining	THA		world-production	2016/2020	eq	0.7			%	0.1	0.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2217	
eu-crm-2023.world.terbium.mining.THA	production	terbium	mining	THA		world-production	2016/2020	eq	1.3			%	0.1	1.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2218	
eu-crm-2023.world.thulium.mining.THA	production	thulium	mining	THA		world-production	2016/2020	eq	1.1			%	0.1	1.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2219	
eu-crm-2023.world.tin.mining.THA	production	tin	mining	THA		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2220	
eu-crm-2023.world.tin.refining.THA	production	tin	refining	THA		world-production	2016/2020	eq	2.9			%	0.1	2.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2221	
eu-crm-2023.world.titanium.mining.THA	production	titanium	mining	THA		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2222	
eu-crm-2023.world.titanium-minerals.mining.THA	production	titanium-minerals	mining	THA		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2223	
eu-crm-2023.world.tungsten.mining.THA	production	tungsten	mining	THA		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2224	
eu-crm-2023.world.ytterbium.mining.THA	production	ytterbium	mining	THA		world-production	2016/2020	eq	1.1			%	0.1	1.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2225	
eu-crm-2023.world.yttrium.mining.THA	production	yttrium	mining	THA		world-production	2016/2020	eq	1.1			%	0.1	1.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2226	
eu-crm-2023.world.zinc.mining.THA	production	zinc	mining	THA		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2227	
eu-crm-2023.world.zinc.refining.THA	production	zinc	refining	THA		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2228	
eu-crm-2023.world.gold.mining.TGO	production	gold	mining	TGO		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2229	
eu-crm-2023.world.phosphate-rock.mining.TGO	production	phosphate-rock	mining	TGO		world-production	2016/2020	eq	0.5			%	0.1	0.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2230	
eu-crm-2023.world.hydrogen.mining.TTO	production	hydrogen	mining	TTO		world-production	2016/2020	eq	0.9			%	0.1	0.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2231	
eu-crm-2023.world.baryte.mining.TUN	production	baryte	mining	TUN		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2232	
eu-crm-2023.world.gypsum.mining.TUN	production	gypsum	mining	TUN		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2233	
eu-crm-2023.world.hydrogen.mining.TUN	production	hydrogen	mining	TUN		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2234	
eu-crm-2023.world.iron.mining.TUN	production	iron	mining	TUN		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2235	
eu-crm-2023.world.iron.refining.TUN	production	iron	refining	TUN		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2236	
eu-crm-2023.world.natural-cork.mining.TUN	production	natural-cork	mining	TUN		world-production	2016/2020	eq	3.6			%	0.1	3.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2237	
eu-crm-2023.world.phosphate-rock.mining.TUN	production	phosphate-rock	mining	TUN		world-production	2016/2020	eq	1.3			%	0.1	1.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2238	
eu-crm-2023.world.aluminium.mining.TUR	production	aluminium	mining	TUR		world-production	2016/2020	eq	0.5			%	0.1	0.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2239	
eu-crm-2023.world.aluminium.refining.TUR	production	aluminium	refining	TUR		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2240	
eu-crm-2023.world.antimony.mining.TUR	production	antimony	mining	TUR		world-production	2016/2020	eq	2.5			%	0.1	2.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2241	
eu-crm-2023.world.antimony.refining.TUR	production	antimony	refining	TUR		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2242	
eu-crm-2023.world.baryte.mining.TUR	production	baryte	mining	TUR		world-production	2016/2020	eq	4			%	0.1	4.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2243	
eu-crm-2023.world.bentonite.mining.TUR	production	bentonite	mining	TUR		world-production	2016/2020	eq	7.4			%	0.1	7.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2244	
eu-crm-2023.world.boron.mining.TUR	production	boron	mining	TUR		world-production	2016/2020	eq	48.4			%	0.1	48.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2245	
eu-crm-2023.world.boron.refining.TUR	production	boron	refining	TUR		world-production	2016/2020	eq	44.8			%	0.1	44.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2246	
eu-crm-2023.world.chromium.mining.TUR	production	chromium	mining	TUR		world-production	2016/2020	eq	3.8			%	0.1	3.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2247	
eu-crm-2023.world.chromium.refining.TUR	production	chromium	refining	TUR		world-production	2016/2020	eq	1.1			%	0.1	1.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2248	
eu-crm-2023.world.cobalt.mining.TUR	production	cobalt	mining	TUR		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2249	
eu-crm-2023.world.coking-coal.mining.TUR	production	coking-coal	mining	TUR		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2250	
eu-crm-2023.world.coking-coal.refining.TUR	production	coking-coal	refining	TUR		world-production	2016/2020	eq	0.7			%	0.1	0.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2251	
eu-crm-2023.world.copper.mining.TUR	production	copper	mining	TUR		world-production	2016/2020	eq	0.5			%	0.1	0.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2252	
eu-crm-2023.world.copper.refining.TUR	production	copper	refining	TUR		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2253	
eu-crm-2023.world.diatomite.mining.TUR	production	diatomite	mining	TUR		world-production	2016/2020	eq	7.2			%	0.1	7.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2254	
eu-crm-2023.world.feldspar.mining.TUR	production	feldspar	mining	TUR		world-production	2016/2020	eq	31.8			%	0.1	31.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2255	
eu-crm-2023.world.fluorspar.mining.TUR	production	fluorspar	mining	TUR		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2256	
eu-crm-2023.world.gold.mining.TUR	production	gold	mining	TUR		world-production	2016/2020	eq	0.9			%	0.1	0.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2257	
eu-crm-2023.world.gypsum.mining.TUR	production	gypsum	mining	TUR		world-production	2016/2020	eq	6.1			%	0.1	6.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2258	
eu-crm-2023.world.hydrogen.mining.TUR	production	hydrogen	mining	TUR		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2259	
eu-crm-2023.world.iron.mining.TUR	production	iron	mining	TUR		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2260	
eu-crm-2023.world.iron.refining.TUR	production	iron	refining	TUR		world-production	2016/2020	eq	2			%	0.1	2.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2261	
eu-crm-2023.world.kaolin.mining.TUR	production	kaolin	mining	TUR		world-production	2016/2020	eq	14.7			%	0.1	14.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2262	
eu-crm-2023.world.lead.mining.TUR	production	lead	mining	TUR		world-production	2016/2020	eq	1.6			%	0.1	1.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2263	
eu-crm-2023.world.lead.refining.TUR	production	lead	refining	TUR		world-production	2016/2020	eq	0.5			%	0.1	0.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2264	
eu-crm-2023.world.limestone.mining.TUR	production	limestone	mining	TUR		world-production	2016/2020	eq	18.5			%	0.1	18.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2265	
eu-crm-2023.world.magnesite.mining.TUR	production	magnesite	mining	TUR		world-production	2016/2020	eq	7.1			%	0.1	7.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2266	
eu-crm-2023.world.magnesium.refining.TUR	production	magnesium	refining	TUR		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2267	
eu-crm-2023.world.manganese.mining.TUR	production	manganese	mining	TUR		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2268	
eu-crm-2023.world.manganese.refining.TUR	production	manganese	refining	TUR		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2269	
eu-crm-2023.world.molybdenum.mining.TUR	production	molybdenum	mining	TUR		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2270	
eu-crm-2023.world.graphite.mining.TUR	production	graphite	mining	TUR		world-production	2016/2020	eq	0.9			%	0.1	0.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2271	
eu-crm-2023.world.nickel.mining.TUR	production	nickel	mining	TUR		world-production	2016/2020	eq	0.5			%	0.1	0.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2272	
eu-crm-2023.world.perlite.mining.TUR	production	perlite	mining	TUR		world-production	2016/2020	eq	23.9			%	0.1	23.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2273	
eu-crm-2023.world.phosphate-rock.mining.TUR	production	phosphate-rock	mining	TUR		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2274	
eu-crm-2023.world.sapele-wood.mining.TUR	production	sapele-wood	mining	TUR		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2275	
eu-crm-2023.world.silica-sand.mining.TUR	production	silica-sand	mining	TUR		world-production	2016/2020	eq	4.4			%	0.1	4.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2276	
eu-crm-2023.world.silver.mining.TUR	production	silver	mining	TUR		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2277	
eu-crm-2023.world.sulfur.refining.TUR	production	sulfur	refining	TUR		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2278	
eu-crm-2023.world.talc.mining.TUR	production	talc	mining	TUR		world-production	2016/2020	eq	3.3			%	0.1	3.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2279	
eu-crm-2023.world.titanium.mining.TUR	production	titanium	mining	TUR		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2280	
eu-crm-2023.world.titanium-minerals.mining.TUR	production	titanium-minerals	mining	TUR		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2281	
eu-crm-2023.world.zinc.mining.TUR	production	zinc	mining	TUR		world-production	2016/2020	eq	1.2			%	0.1	1.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2282	
eu-crm-2023.world.zirconium.mining.TUR	production	zirconium	mining	TUR		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2283	
eu-crm-2023.world.bentonite.mining.TKM	production	bentonite	mining	TKM		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2284	
eu-crm-2023.world.hydrogen.mining.TKM	production	hydrogen	mining	TKM		world-production	2016/2020	eq	1.8			%	0.1	1.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2285	
eu-crm-2023.world.potash.mining.TKM	production	potash	mining	TKM		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2286	
eu-crm-2023.world.sulfur.refining.TKM	production	sulfur	refining	TKM		world-production	2016/2020	eq	0.5			%	0.1	0.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2287	
eu-crm-2023.world.roundwood.mining.TUR	production	roundwood	mining	TUR		world-production	2016/2020	eq	1			%	1	1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2288	
eu-crm-2023.world.beryllium.mining.UGA	production	beryllium	mining	UGA		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2289	
eu-crm-2023.world.gold.mining.UGA	production	gold	mining	UGA		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2290	
eu-crm-2023.world.gypsum.mining.UGA	production	gypsum	mining	UGA		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2291	
eu-crm-2023.world.iron.mining.UGA	production	iron	mining	UGA		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2292	
eu-crm-2023.world.iron.refining.UGA	production	iron	refining	UGA		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2293	
eu-crm-2023.world.lead.refining.UGA	production	lead	refining	UGA		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2294	
eu-crm-2023.world.niobium.mining.UGA	production	niobium	mining	UGA		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2295	
eu-crm-2023.world.tin.mining.UGA	production	tin	mining	UGA		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2296	
eu-crm-2023.world.tungsten.mining.UGA	production	tungsten	mining	UGA		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2297	
eu-crm-2023.world.antimony.refining.UKR	production	antimony	refining	UKR		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2298	
eu-crm-2023.world.bentonite.mining.UKR	production	bentonite	mining	UKR		world-production	2016/2020	eq	0.7			%	0.1	0.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2299	
eu-crm-2023.world.coking-coal.mining.UKR	production	coking-coal	mining	UKR		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2300	
eu-crm-2023.world.coking-coal.refining.UKR	production	coking-coal	refining	UKR		world-production	2016/2020	eq	1.6			%	0.1	1.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2301	
eu-crm-2023.world.copper.refining.UKR	production	copper	refining	UKR		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2302	
eu-crm-2023.world.feldspar.mining.UKR	production	feldspar	mining	UKR		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2303	
eu-crm-2023.world.gallium.refining.UKR	production	gallium	refining	UKR		world-production	2016/2020	eq	2.2			%	0.1	2.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2304	
eu-crm-2023.world.germanium.refining.UKR	production	germanium	refining	UKR		world-production	2016/2020	eq	0.9			%	0.1	0.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2305	
eu-crm-2023.world.gypsum.mining.UKR	production	gypsum	mining	UKR		world-production	2016/2020	eq	0.9			%	0.1	0.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2306	
eu-crm-2023.world.hafnium.refining.UKR	production	hafnium	refining	UKR		world-production	2016/2020	eq	1.4			%	0.1	1.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2307	
eu-crm-2023.world.hydrogen.mining.UKR	production	hydrogen	mining	UKR		world-production	2016/2020	eq	0.5			%	0.1	0.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2308	
eu-crm-2023.world.iron.mining.UKR	production	iron	mining	UKR		world-production	2016/2020	eq	2.8			%	0.1	2.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2309	
eu-crm-2023.world.iron.refining.UKR	production	iron	refining	UKR		world-production	2016/2020	eq	1.2			%	0.1	1.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2310	
eu-crm-2023.t.iron.refining.UKR	export-restriction	iron	refining	UKR			2016/2020	eq	1.1			index		1.1		estimated		1	eu-crm-2023	GlobalSupplyShares row 2310	
eu-crm-2023.world.kaolin.mining.UKR	production	kaolin	mining	UKR		world-production	2016/2020	eq	24.2			%	0.1	24.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2311	
eu-crm-2023.world.krypton.refining.UKR	production	krypton	refining	UKR		world-production	2016/2020	eq	33			%	1	33%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2312	
eu-crm-2023.world.lead.refining.UKR	production	lead	refining	UKR		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2313	
eu-crm-2023.world.manganese.mining.UKR	production	manganese	mining	UKR		world-production	2016/2020	eq	3.4			%	0.1	3.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2314	
eu-crm-2023.world.manganese.refining.UKR	production	manganese	refining	UKR		world-production	2016/2020	eq	4.4			%	0.1	4.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2315	
eu-crm-2023.world.graphite.mining.UKR	production	graphite	mining	UKR		world-production	2016/2020	eq	1.2			%	0.1	1.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2316	
eu-crm-2023.world.neon.refining.UKR	production	neon	refining	UKR		world-production	2016/2020	eq	29.7			%	0.1	29.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2317	
eu-crm-2023.world.nickel.refining.UKR	production	nickel	refining	UKR		world-production	2016/2020	eq	0.8			%	0.1	0.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2318	
eu-crm-2023.world.perlite.mining.UKR	production	perlite	mining	UKR		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2319	
eu-crm-2023.world.scandium.refining.UKR	production	scandium	refining	UKR		world-production	2016/2020	eq	4.2			%	0.1	4.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2320	
eu-crm-2023.world.sulfur.refining.UKR	production	sulfur	refining	UKR		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2321	
eu-crm-2023.world.titanium.mining.UKR	production	titanium	mining	UKR		world-production	2016/2020	eq	6.3			%	0.1	6.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2322	
eu-crm-2023.world.titanium.refining.UKR	production	titanium	refining	UKR		world-production	2016/2020	eq	1.4			%	0.1	1.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2323	
eu-crm-2023.t.titanium.refining.UKR	export-restriction	titanium	refining	UKR			2016/2020	eq	1.1			index		1.1		estimated		1	eu-crm-2023	GlobalSupplyShares row 2323	
eu-crm-2023.world.titanium-minerals.mining.UKR	production	titanium-minerals	mining	UKR		world-production	2016/2020	eq	6.3			%	0.1	6.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2324	
eu-crm-2023.world.titanium-sponge.metal.UKR	production	titanium-sponge	metal	UKR		world-production	2016/2020	eq	3.8			%	0.1	3.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2325	
eu-crm-2023.t.titanium-sponge.metal.UKR	export-restriction	titanium-sponge	metal	UKR			2016/2020	eq	1.1			index		1.1		estimated		1	eu-crm-2023	GlobalSupplyShares row 2325	
eu-crm-2023.world.zinc.refining.UKR	production	zinc	refining	UKR		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2326	
eu-crm-2023.world.zirconium.mining.UKR	production	zirconium	mining	UKR		world-production	2016/2020	eq	1.6			%	0.1	1.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2327	
eu-crm-2023.world.aluminium.refining.ARE	production	aluminium	refining	ARE		world-production	2016/2020	eq	4.1			%	0.1	4.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2328	
eu-crm-2023.world.antimony.refining.ARE	production	antimony	refining	ARE		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2329	
eu-crm-2023.world.hydrogen.mining.ARE	production	hydrogen	mining	ARE		world-production	2016/2020	eq	1.5			%	0.1	1.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2330	
eu-crm-2023.world.iron.refining.ARE	production	iron	refining	ARE		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2331	
eu-crm-2023.world.lead.refining.ARE	production	lead	refining	ARE		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2332	
eu-crm-2023.world.manganese.refining.ARE	production	manganese	refining	ARE		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2333	
eu-crm-2023.world.sulfur.refining.ARE	production	sulfur	refining	ARE		world-production	2016/2020	eq	6.5			%	0.1	6.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2334	
eu-crm-2023.world.aluminium.refining.GBR	production	aluminium	refining	GBR		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2335	
eu-crm-2023.world.antimony.refining.GBR	production	antimony	refining	GBR		world-production	2016/2020	eq	0.5			%	0.1	0.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2336	
eu-crm-2023.world.baryte.mining.GBR	production	baryte	mining	GBR		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2337	
eu-crm-2023.world.coking-coal.mining.GBR	production	coking-coal	mining	GBR		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2338	
eu-crm-2023.world.coking-coal.refining.GBR	production	coking-coal	refining	GBR		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2339	
eu-crm-2023.world.fluorspar.mining.GBR	production	fluorspar	mining	GBR		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2340	
eu-crm-2023.world.gypsum.mining.GBR	production	gypsum	mining	GBR		world-production	2016/2020	eq	0.9			%	0.1	0.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2341	
eu-crm-2023.world.hydrogen.mining.GBR	production	hydrogen	mining	GBR		world-production	2016/2020	eq	1.1			%	0.1	1.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2342	
eu-crm-2023.world.hydrogen.refining.GBR	production	hydrogen	refining	GBR		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2343	
eu-crm-2023.world.iron.refining.GBR	production	iron	refining	GBR		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2344	
eu-crm-2023.world.kaolin.mining.GBR	production	kaolin	mining	GBR		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2345	
eu-crm-2023.world.kaolin.refining.GBR	production	kaolin	refining	GBR		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2346	
eu-crm-2023.world.lead.mining.GBR	production	lead	mining	GBR		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2347	
eu-crm-2023.world.lead.refining.GBR	production	lead	refining	GBR		world-production	2016/2020	eq	2.6			%	0.1	2.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2348	
eu-crm-2023.world.limestone.mining.GBR	production	limestone	mining	GBR		world-production	2016/2020	eq	10.1			%	0.1	10.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2349	
eu-crm-2023.world.manganese.refining.GBR	production	manganese	refining	GBR		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2350	
eu-crm-2023.world.nickel.refining.GBR	production	nickel	refining	GBR		world-production	2016/2020	eq	1			%	0.1	1.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2351	
eu-crm-2023.world.potash.mining.GBR	production	potash	mining	GBR		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2352	
eu-crm-2023.world.silica-sand.mining.GBR	production	silica-sand	mining	GBR		world-production	2016/2020	eq	1.9			%	0.1	1.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2353	
eu-crm-2023.world.sulfur.refining.GBR	production	sulfur	refining	GBR		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2354	
eu-crm-2023.world.talc.mining.GBR	production	talc	mining	GBR		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2355	
eu-crm-2023.world.tin.mining.GBR	production	tin	mining	GBR		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2356	
eu-crm-2023.world.titanium.refining.GBR	production	titanium	refining	GBR		world-production	2016/2020	eq	3.2			%	0.1	3.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2357	
eu-crm-2023.world.tungsten.mining.GBR	production	tungsten	mining	GBR		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2358	
eu-crm-2023.world.aluminium.mining.USA	production	aluminium	mining	USA		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2359	
eu-crm-2023.world.aluminium.refining.USA	production	aluminium	refining	USA		world-production	2016/2020	eq	1.5			%	0.1	1.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2360	
eu-crm-2023.world.antimony.refining.USA	production	antimony	refining	USA		world-production	2016/2020	eq	0.9			%	0.1	0.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2361	
eu-crm-2023.world.baryte.mining.USA	production	baryte	mining	USA		world-production	2016/2020	eq	3.3			%	0.1	3.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2362	
eu-crm-2023.world.bentonite.mining.USA	production	bentonite	mining	USA		world-production	2016/2020	eq	20.7			%	0.1	20.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2363	
eu-crm-2023.world.beryllium.mining.USA	production	beryllium	mining	USA		world-production	2016/2020	eq	67.3			%	0.1	67.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2364	
eu-crm-2023.world.beryllium.refining.USA	production	beryllium	refining	USA		world-production	2016/2020	eq	50.2			%	0.1	50.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2365	
eu-crm-2023.world.boron.mining.USA	production	boron	mining	USA		world-production	2016/2020	eq	24.9			%	0.1	24.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2366	
eu-crm-2023.world.boron.refining.USA	production	boron	refining	USA		world-production	2016/2020	eq	23.4			%	0.1	23.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2367	
eu-crm-2023.world.cadmium.refining.USA	production	cadmium	refining	USA		world-production	2016/2020	eq	1.3			%	0.1	1.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2368	
eu-crm-2023.world.cerium.mining.USA	production	cerium	mining	USA		world-production	2016/2020	eq	9.2			%	0.1	9.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2369	
eu-crm-2023.world.cobalt.mining.USA	production	cobalt	mining	USA		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2370	
eu-crm-2023.world.coking-coal.mining.USA	production	coking-coal	mining	USA		world-production	2016/2020	eq	5.9			%	0.1	5.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2371	
eu-crm-2023.world.coking-coal.refining.USA	production	coking-coal	refining	USA		world-production	2016/2020	eq	2.2			%	0.1	2.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2372	
eu-crm-2023.world.copper.mining.USA	production	copper	mining	USA		world-production	2016/2020	eq	6.2			%	0.1	6.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2373	
eu-crm-2023.world.copper.refining.USA	production	copper	refining	USA		world-production	2016/2020	eq	4.5			%	0.1	4.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2374	
eu-crm-2023.world.diatomite.mining.USA	production	diatomite	mining	USA		world-production	2016/2020	eq	36.3			%	0.1	36.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2375	
eu-crm-2023.world.erbium.mining.USA	production	erbium	mining	USA		world-production	2016/2020	eq	9.2			%	0.1	9.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2376	
eu-crm-2023.world.europium.mining.USA	production	europium	mining	USA		world-production	2016/2020	eq	9.2			%	0.1	9.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2377	
eu-crm-2023.world.feldspar.mining.USA	production	feldspar	mining	USA		world-production	2016/2020	eq	1.5			%	0.1	1.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2378	
eu-crm-2023.world.gadolinium.mining.USA	production	gadolinium	mining	USA		world-production	2016/2020	eq	9.2			%	0.1	9.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2379	
eu-crm-2023.world.germanium.refining.USA	production	germanium	refining	USA		world-production	2016/2020	eq	2			%	0.1	2.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2380	
eu-crm-2023.world.gold.mining.USA	production	gold	mining	USA		world-production	2016/2020	eq	6.6			%	0.1	6.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2381	
eu-crm-2023.world.gypsum.mining.USA	production	gypsum	mining	USA		world-production	2016/2020	eq	13.2			%	0.1	13.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2382	
eu-crm-2023.world.hafnium.refining.USA	production	hafnium	refining	USA		world-production	2016/2020	eq	43.7			%	0.1	43.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2383	
eu-crm-2023.world.helium.refining.USA	production	helium	refining	USA		world-production	2016/2020	eq	55.8			%	0.1	55.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2384	
eu-crm-2023.world.holmium.mining.USA	production	holmium	mining	USA		world-production	2016/2020	eq	9.2			%	0.1	9.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2385	
eu-crm-2023.world.hydrogen.mining.USA	production	hydrogen	mining	USA		world-production	2016/2020	eq	22.2			%	0.1	22.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2386	
eu-crm-2023.world.iron.mining.USA	production	iron	mining	USA		world-production	2016/2020	eq	1.9			%	0.1	1.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2387	
eu-crm-2023.world.iron.refining.USA	production	iron	refining	USA		world-production	2016/2020	eq	4.6			%	0.1	4.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2388	
eu-crm-2023.world.kaolin.mining.USA	production	kaolin	mining	USA		world-production	2016/2020	eq	3.2			%	0.1	3.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2389	
eu-crm-2023.world.kaolin.refining.USA	production	kaolin	refining	USA		world-production	2016/2020	eq	30.7			%	0.1	30.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2390	
eu-crm-2023.world.krypton.refining.USA	production	krypton	refining	USA		world-production	2016/2020	eq	9			%	1	9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2391	
eu-crm-2023.world.lanthanum.mining.USA	production	lanthanum	mining	USA		world-production	2016/2020	eq	9.2			%	0.1	9.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2392	
eu-crm-2023.world.lead.mining.USA	production	lead	mining	USA		world-production	2016/2020	eq	6.4			%	0.1	6.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2393	
eu-crm-2023.world.lead.refining.USA	production	lead	refining	USA		world-production	2016/2020	eq	9.5			%	0.1	9.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2394	
eu-crm-2023.world.lithium.mining.USA	production	lithium	mining	USA		world-production	2016/2020	eq	0.9			%	0.1	0.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2395	
eu-crm-2023.world.lithium.refining.USA	production	lithium	refining	USA		world-production	2016/2020	eq	1.2			%	0.1	1.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2396	
eu-crm-2023.world.lutetium.mining.USA	production	lutetium	mining	USA		world-production	2016/2020	eq	9.2			%	0.1	9.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2397	
eu-crm-2023.world.magnesite.mining.USA	production	magnesite	mining	USA		world-production	2016/2020	eq	1			%	0.1	1.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2398	
eu-crm-2023.world.magnesium.refining.USA	production	magnesium	refining	USA		world-production	2016/2020	eq	3.4			%	0.1	3.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2399	
eu-crm-2023.world.manganese.refining.USA	production	manganese	refining	USA		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2400	
eu-crm-2023.world.molybdenum.mining.USA	production	molybdenum	mining	USA		world-production	2016/2020	eq	15.4			%	0.1	15.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2401	
eu-crm-2023.world.neodymium.mining.USA	production	neodymium	mining	USA		world-production	2016/2020	eq	9.2			%	0.1	9.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2402	
eu-crm-2023.world.neon.refining.USA	production	neon	refining	USA		world-production	2016/2020	eq	46.6			%	0.1	46.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2403	
eu-crm-2023.world.nickel.mining.USA	production	nickel	mining	USA		world-production	2016/2020	eq	0.8			%	0.1	0.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2404	
eu-crm-2023.world.palladium.refining.USA	production	palladium	refining	USA		world-production	2016/2020	eq	6.6			%	0.1	6.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2405	
eu-crm-2023.world.perlite.mining.USA	production	perlite	mining	USA		world-production	2016/2020	eq	11.2			%	0.1	11.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2406	
eu-crm-2023.world.phosphate-rock.mining.USA	production	phosphate-rock	mining	USA		world-production	2016/2020	eq	9.5			%	0.1	9.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2407	
eu-crm-2023.world.phosphorus.refining.USA	production	phosphorus	refining	USA		world-production	2016/2020	eq	10.6			%	0.1	10.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2408	
eu-crm-2023.world.platinum.refining.USA	production	platinum	refining	USA		world-production	2016/2020	eq	2.2			%	0.1	2.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2409	
eu-crm-2023.world.potash.mining.USA	production	potash	mining	USA		world-production	2016/2020	eq	1.2			%	0.1	1.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2410	
eu-crm-2023.world.praseodymium.mining.USA	production	praseodymium	mining	USA		world-production	2016/2020	eq	9.2			%	0.1	9.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2411	
eu-crm-2023.world.rhenium.refining.USA	production	rhenium	refining	USA		world-production	2016/2020	eq	19.2			%	0.1	19.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2412	
eu-crm-2023.world.rhodium.refining.USA	production	rhodium	refining	USA		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2413	
eu-crm-2023.world.roundwood.mining.USA	production	roundwood	mining	USA		world-production	2016/2020	eq	18			%	1	18%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2414	
eu-crm-2023.world.samarium.mining.USA	production	samarium	mining	USA		world-production	2016/2020	eq	9.2			%	0.1	9.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2415	
eu-crm-2023.world.selenium.refining.USA	production	selenium	refining	USA		world-production	2016/2020	eq	3.7			%	0.1	3.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2416	
eu-crm-2023.world.silica-sand.mining.USA	production	silica-sand	mining	USA		world-production	2016/2020	eq	41			%	0.1	41.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2417	
eu-crm-2023.world.silicon.refining.USA	production	silicon	refining	USA		world-production	2016/2020	eq	1.2			%	0.1	1.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2418	
eu-crm-2023.world.silver.mining.USA	production	silver	mining	USA		world-production	2016/2020	eq	3.7			%	0.1	3.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2419	
eu-crm-2023.world.sulfur.refining.USA	production	sulfur	refining	USA		world-production	2016/2020	eq	11.5			%	0.1	11.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2420	
eu-crm-2023.world.talc.mining.USA	production	talc	mining	USA		world-production	2016/2020	eq	8.1			%	0.1	8.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2421	
eu-crm-2023.world.tellurium.refining.USA	production	tellurium	refining	USA		world-production	2016/2020	eq	1			%	1	1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2422	
eu-crm-2023.world.thulium.mining.USA	production	thulium	mining	USA		world-production	2016/2020	eq	9.2			%	0.1	9.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2423	
eu-crm-2023.world.titanium.mining.USA	production	titanium	mining	USA		world-production	2016/2020	eq	1.1			%	0.1	1.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2424	
eu-crm-2023.world.titanium.refining.USA	production	titanium	refining	USA		world-production	2016/2020	eq	13.9			%	0.1	13.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2425	
eu-crm-2023.world.titanium-minerals.mining.USA	production	titanium-minerals	mining	USA		world-production	2016/2020	eq	1.1			%	0.1	1.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2426	
eu-crm-2023.world.tungsten.refining.USA	production	tungsten	refining	USA		world-production	2016/2020	eq	4.4			%	0.1	4.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2427	
eu-crm-2023.world.vanadium.mining.USA	production	vanadium	mining	USA		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2428	
eu-crm-2023.world.ytterbium.mining.USA	production	ytterbium	mining	USA		world-production	2016/2020	eq	9.2			%	0.1	9.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2429	
eu-crm-2023.world.yttrium.mining.USA	production	yttrium	mining	USA		world-production	2016/2020	eq	9.2			%	0.1	9.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2430	
eu-crm-2023.world.zinc.mining.USA	production	zinc	mining	USA		world-production	2016/2020	eq	6.4			%	0.1	6.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2431	
eu-crm-2023.world.zinc.refining.USA	production	zinc	refining	USA		world-production	2016/2020	eq	1			%	0.1	1.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2432	
eu-crm-2023.world.zirconium.mining.USA	production	zirconium	mining	USA		world-production	2016/2020	eq	3.6			%	0.1	3.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2433	
eu-crm-2023.world.antimony.refining.URY	production	antimony	refining	URY		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2434	
eu-crm-2023.world.bentonite.mining.URY	production	bentonite	mining	URY		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2435	
eu-crm-2023.world.feldspar.mining.URY	production	feldspar	mining	URY		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2436	
eu-crm-2023.world.gold.mining.URY	production	gold	mining	URY		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2437	
eu-crm-2023.world.iron.mining.URY	production	iron	mining	URY		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2438	
eu-crm-2023.world.iron.refining.URY	production	iron	refining	URY		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2439	
eu-crm-2023.world.roundwood.mining.URY	production	roundwood	mining	URY		world-production	2016/2020	eq	1			%	1	1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2440	
eu-crm-2023.world.talc.mining.URY	production	talc	mining	URY		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2441	
eu-crm-2023.world.cadmium.refining.UZB	production	cadmium	refining	UZB		world-production	2016/2020	eq	1.2			%	0.1	1.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2442	
eu-crm-2023.world.copper.mining.UZB	production	copper	mining	UZB		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2443	
eu-crm-2023.world.copper.refining.UZB	production	copper	refining	UZB		world-production	2016/2020	eq	0.5			%	0.1	0.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2444	
eu-crm-2023.world.gold.mining.UZB	production	gold	mining	UZB		world-production	2016/2020	eq	3			%	0.1	3.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2445	
eu-crm-2023.world.gypsum.mining.UZB	production	gypsum	mining	UZB		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2446	
eu-crm-2023.world.hydrogen.mining.UZB	production	hydrogen	mining	UZB		world-production	2016/2020	eq	1.5			%	0.1	1.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2447	
eu-crm-2023.world.iron.refining.UZB	production	iron	refining	UZB		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2448	
eu-crm-2023.world.kaolin.refining.UZB	production	kaolin	refining	UZB		world-production	2016/2020	eq	1.2			%	0.1	1.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2449	
eu-crm-2023.world.lead.mining.UZB	production	lead	mining	UZB		world-production	2016/2020	eq	0.5			%	0.1	0.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2450	
eu-crm-2023.world.molybdenum.mining.UZB	production	molybdenum	mining	UZB		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2451	
eu-crm-2023.world.palladium.refining.UZB	production	palladium	refining	UZB		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2452	
eu-crm-2023.world.phosphate-rock.mining.UZB	production	phosphate-rock	mining	UZB		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2453	
eu-crm-2023.world.potash.mining.UZB	production	potash	mining	UZB		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2454	
eu-crm-2023.world.rhenium.refining.UZB	production	rhenium	refining	UZB		world-production	2016/2020	eq	1.6			%	0.1	1.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2455	
eu-crm-2023.world.selenium.refining.UZB	production	selenium	refining	UZB		world-production	2016/2020	eq	0.7			%	0.1	0.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2456	
eu-crm-2023.world.silver.mining.UZB	production	silver	mining	UZB		world-production	2016/2020	eq	0.7			%	0.1	0.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2457	
eu-crm-2023.world.tellurium.refining.UZB	production	tellurium	refining	UZB		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2458	
eu-crm-2023.world.tungsten.mining.UZB	production	tungsten	mining	UZB		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2459	
eu-crm-2023.world.zinc.mining.UZB	production	zinc	mining	UZB		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2460	
eu-crm-2023.world.zinc.refining.UZB	production	zinc	refining	UZB		world-production	2016/2020	eq	0.5			%	0.1	0.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2461	
eu-crm-2023.world.aluminium.mining.VEN	production	aluminium	mining	VEN		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2462	
eu-crm-2023.world.aluminium.refining.VEN	production	aluminium	refining	VEN		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2463	
eu-crm-2023.world.feldspar.mining.VEN	production	feldspar	mining	VEN		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2464	
eu-crm-2023.world.gold.mining.VEN	production	gold	mining	VEN		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2465	
eu-crm-2023.world.hydrogen.mining.VEN	production	hydrogen	mining	VEN		world-production	2016/2020	eq	0.8			%	0.1	0.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2466	
eu-crm-2023.world.iron.mining.VEN	production	iron	mining	VEN		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2467	
eu-crm-2023.world.iron.refining.VEN	production	iron	refining	VEN		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2468	
eu-crm-2023.world.kaolin.mining.VEN	production	kaolin	mining	VEN		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2469	
eu-crm-2023.world.kaolin.refining.VEN	production	kaolin	refining	VEN		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2470	
eu-crm-2023.world.lead.refining.VEN	production	lead	refining	VEN		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2471	
eu-crm-2023.world.manganese.refining.VEN	production	manganese	refining	VEN		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2472	
eu-crm-2023.world.phosphate-rock.mining.VEN	production	phosphate-rock	mining	VEN		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2473	
eu-crm-2023.world.silica-sand.mining.VEN	production	silica-sand	mining	VEN		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2474	
eu-crm-2023.world.sulfur.refining.VEN	production	sulfur	refining	VEN		world-production	2016/2020	eq	0.7			%	0.1	0.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2475	
eu-crm-2023.world.aluminium.mining.VNM	production	aluminium	mining	VNM		world-production	2016/2020	eq	0.9			%	0.1	0.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2476	
eu-crm-2023.world.antimony.mining.VNM	production	antimony	mining	VNM		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2477	
eu-crm-2023.world.antimony.refining.VNM	production	antimony	refining	VNM		world-production	2016/2020	eq	6.4			%	0.1	6.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2478	
eu-crm-2023.world.baryte.mining.VNM	production	baryte	mining	VNM		world-production	2016/2020	eq	0.7			%	0.1	0.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2479	
eu-crm-2023.t.baryte.mining.VNM	export-restriction	baryte	mining	VNM			2016/2020	eq	1.1			index		1.1		estimated		1	eu-crm-2023	GlobalSupplyShares row 2479	
eu-crm-2023.world.bismuth.refining.VNM	production	bismuth	refining	VNM		world-production	2016/2020	eq	8			%	1	8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2480	
eu-crm-2023.world.cerium.mining.VNM	production	cerium	mining	VNM		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2481	
eu-crm-2023.world.cerium.refining.VNM	production	cerium	refining	VNM		world-production	2016/2020	eq	1			%	0.1	1.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2482	
eu-crm-2023.world.cobalt.mining.VNM	production	cobalt	mining	VNM		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2483	
eu-crm-2023.world.coking-coal.mining.VNM	production	coking-coal	mining	VNM		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2484	
eu-crm-2023.world.coking-coal.refining.VNM	production	coking-coal	refining	VNM		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2485	
eu-crm-2023.world.copper.mining.VNM	production	copper	mining	VNM		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2486	
eu-crm-2023.world.copper.refining.VNM	production	copper	refining	VNM		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2487	
eu-crm-2023.world.dysprosium.mining.VNM	production	dysprosium	mining	VNM		world-production	2016/2020	eq	0.5			%	0.1	0.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2488	
eu-crm-2023.world.erbium.mining.VNM	production	erbium	mining	VNM		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2489	
eu-crm-2023.world.europium.mining.VNM	production	europium	mining	VNM		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2490	
eu-crm-2023.world.fluorspar.mining.VNM	production	fluorspar	mining	VNM		world-production	2016/2020	eq	3.4			%	0.1	3.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2491	
eu-crm-2023.world.gadolinium.mining.VNM	production	gadolinium	mining	VNM		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2492	
eu-crm-2023.world.gold.mining.VNM	production	gold	mining	VNM		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2493	
eu-crm-2023.world.holmium.mining.VNM	production	holmium	mining	VNM		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2494	
eu-crm-2023.world.hydrogen.mining.VNM	production	hydrogen	mining	VNM		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2495	
eu-crm-2023.world.iron.mining.VNM	production	iron	mining	VNM		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2496	
eu-crm-2023.world.iron.refining.VNM	production	iron	refining	VNM		world-production	2016/2020	eq	0.8			%	0.1	0.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2497	
eu-crm-2023.world.kaolin.mining.VNM	production	kaolin	mining	VNM		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2498	
eu-crm-2023.world.lanthanum.mining.VNM	production	lanthanum	mining	VNM		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2499	
eu-crm-2023.world.lanthanum.refining.VNM	production	lanthanum	refining	VNM		world-production	2016/2020	eq	1			%	0.1	1.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2500	
eu-crm-2023.world.lead.mining.VNM	production	lead	mining	VNM		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2501	
eu-crm-2023.world.lead.refining.VNM	production	lead	refining	VNM		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2502	
eu-crm-2023.world.lutetium.mining.VNM	production	lutetium	mining	VNM		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2503	
eu-crm-2023.world.manganese.mining.VNM	production	manganese	mining	VNM		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2504	
eu-crm-2023.world.graphite.mining.VNM	production	graphite	mining	VNM		world-production	2016/2020	eq	0.2			%	0.1	0.2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2505	
eu-crm-2023.world.natural-rubber.mining.VNM	production	natural-rubber	mining	VNM		world-production	2016/2020	eq	7.8			%	0.1	7.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2506	
eu-crm-2023.world.neodymium.mining.VNM	production	neodymium	mining	VNM		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2507	
eu-crm-2023.world.neodymium.refining.VNM	production	neodymium	refining	VNM		world-production	2016/2020	eq	1			%	0.1	1.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2508	
eu-crm-2023.world.nickel.mining.VNM	production	nickel	mining	VNM		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2509	
eu-crm-2023.world.phosphate-rock.mining.VNM	production	phosphate-rock	mining	VNM		world-production	2016/2020	eq	1.7			%	0.1	1.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2510	
eu-crm-2023.world.phosphorus.refining.VNM	production	phosphorus	refining	VNM		world-production	2016/2020	eq	4.5			%	0.1	4.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2511	
eu-crm-2023.world.praseodymium.refining.VNM	production	praseodymium	refining	VNM		world-production	2016/2020	eq	1			%	0.1	1.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2512	
eu-crm-2023.world.praseodymium.mining.VNM	production	praseodymium	mining	VNM		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2513	
eu-crm-2023.world.roundwood.mining.VNM	production	roundwood	mining	VNM		world-production	2016/2020	eq	2			%	1	2%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2514	
eu-crm-2023.world.samarium.mining.VNM	production	samarium	mining	VNM		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2515	
eu-crm-2023.world.samarium.refining.VNM	production	samarium	refining	VNM		world-production	2016/2020	eq	1			%	0.1	1.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2516	
eu-crm-2023.world.terbium.mining.VNM	production	terbium	mining	VNM		world-production	2016/2020	eq	0.5			%	0.1	0.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2517	
eu-crm-2023.world.thulium.mining.VNM	production	thulium	mining	VNM		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2518	
eu-crm-2023.world.tin.mining.VNM	production	tin	mining	VNM		world-production	2016/2020	eq	1.9			%	0.1	1.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2519	
eu-crm-2023.world.tin.refining.VNM	production	tin	refining	VNM		world-production	2016/2020	eq	1.5			%	0.1	1.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2520	
eu-crm-2023.world.titanium.mining.VNM	production	titanium	mining	VNM		world-production	2016/2020	eq	1.5			%	0.1	1.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2521	
eu-crm-2023.world.titanium-minerals.mining.VNM	production	titanium-minerals	mining	VNM		world-production	2016/2020	eq	1.5			%	0.1	1.5%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2522	
eu-crm-2023.world.tungsten.mining.VNM	production	tungsten	mining	VNM		world-production	2016/2020	eq	6.4			%	0.1	6.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2523	
eu-crm-2023.t.tungsten.mining.VNM	export-restriction	tungsten	mining	VNM			2016/2020	eq	1.2			index		1.2		estimated		1	eu-crm-2023	GlobalSupplyShares row 2523	
eu-crm-2023.world.tungsten.refining.VNM	production	tungsten	refining	VNM		world-production	2016/2020	eq	2.8			%	0.1	2.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2524	
eu-crm-2023.t.tungsten.refining.VNM	export-restriction	tungsten	refining	VNM			2016/2020	eq	1.1			index		1.1		estimated		1	eu-crm-2023	GlobalSupplyShares row 2524	
eu-crm-2023.world.vanadium.refining.VNM	production	vanadium	refining	VNM		world-production	2016/2020	eq	0.8			%	0.1	0.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2525	
eu-crm-2023.world.ytterbium.mining.VNM	production	ytterbium	mining	VNM		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2526	
eu-crm-2023.world.yttrium.mining.VNM	production	yttrium	mining	VNM		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2527	
eu-crm-2023.world.zinc.mining.VNM	production	zinc	mining	VNM		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2528	
eu-crm-2023.world.zinc.refining.VNM	production	zinc	refining	VNM		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2529	
eu-crm-2023.world.zirconium.mining.VNM	production	zirconium	mining	VNM		world-production	2016/2020	eq	0.6			%	0.1	0.6%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2530	
eu-crm-2023.world.gypsum.mining.YEM	production	gypsum	mining	YEM		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2531	
eu-crm-2023.world.hydrogen.mining.YEM	production	hydrogen	mining	YEM		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2532	
eu-crm-2023.world.cobalt.mining.ZMB	production	cobalt	mining	ZMB		world-production	2016/2020	eq	1.7			%	0.1	1.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2533	
eu-crm-2023.t.cobalt.mining.ZMB	export-restriction	cobalt	mining	ZMB			2016/2020	eq	1.1			index		1.1		estimated		1	eu-crm-2023	GlobalSupplyShares row 2533	
eu-crm-2023.world.cobalt.refining.ZMB	production	cobalt	refining	ZMB		world-production	2016/2020	eq	1.7			%	0.1	1.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2534	
eu-crm-2023.world.copper.mining.ZMB	production	copper	mining	ZMB		world-production	2016/2020	eq	4			%	0.1	4.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2535	
eu-crm-2023.t.copper.mining.ZMB	export-restriction	copper	mining	ZMB			2016/2020	eq	1.1			index		1.1		estimated		1	eu-crm-2023	GlobalSupplyShares row 2535	
eu-crm-2023.world.copper.refining.ZMB	production	copper	refining	ZMB		world-production	2016/2020	eq	1.7			%	0.1	1.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2536	
eu-crm-2023.world.gold.mining.ZMB	production	gold	mining	ZMB		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2537	
eu-crm-2023.world.lead.refining.ZMB	production	lead	refining	ZMB		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2538	
eu-crm-2023.world.manganese.mining.ZMB	production	manganese	mining	ZMB		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2539	
eu-crm-2023.world.manganese.refining.ZMB	production	manganese	refining	ZMB		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2540	
eu-crm-2023.world.nickel.mining.ZMB	production	nickel	mining	ZMB		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2541	
eu-crm-2023.world.sulfur.refining.ZMB	production	sulfur	refining	ZMB		world-production	2016/2020	eq	1			%	0.1	1.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2542	
eu-crm-2023.world.zinc.mining.ZMB	production	zinc	mining	ZMB		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2543	
eu-crm-2023.world.chromium.mining.ZWE	production	chromium	mining	ZWE		world-production	2016/2020	eq	2.3			%	0.1	2.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2544	
eu-crm-2023.world.chromium.refining.ZWE	production	chromium	refining	ZWE		world-production	2016/2020	eq	1.1			%	0.1	1.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2545	
eu-crm-2023.world.cobalt.mining.ZWE	production	cobalt	mining	ZWE		world-production	2016/2020	eq	0.4			%	0.1	0.4%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2546	
eu-crm-2023.world.coking-coal.mining.ZWE	production	coking-coal	mining	ZWE		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2547	
eu-crm-2023.world.copper.mining.ZWE	production	copper	mining	ZWE		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2548	
eu-crm-2023.world.copper.refining.ZWE	production	copper	refining	ZWE		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2549	
eu-crm-2023.world.gold.mining.ZWE	production	gold	mining	ZWE		world-production	2016/2020	eq	0.8			%	0.1	0.8%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2550	
eu-crm-2023.world.iridium.refining.ZWE	production	iridium	refining	ZWE		world-production	2016/2020	eq	4.9			%	0.1	4.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2551	
eu-crm-2023.world.iron.refining.ZWE	production	iron	refining	ZWE		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2552	
eu-crm-2023.world.lithium.mining.ZWE	production	lithium	mining	ZWE		world-production	2016/2020	eq	1.3			%	0.1	1.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2553	
eu-crm-2023.world.graphite.mining.ZWE	production	graphite	mining	ZWE		world-production	2016/2020	eq	0.1			%	0.1	0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2554	
eu-crm-2023.world.nickel.mining.ZWE	production	nickel	mining	ZWE		world-production	2016/2020	eq	0.7			%	0.1	0.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2555	
eu-crm-2023.world.nickel.refining.ZWE	production	nickel	refining	ZWE		world-production	2016/2020	eq	0.3			%	0.1	0.3%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2556	
eu-crm-2023.world.palladium.refining.ZWE	production	palladium	refining	ZWE		world-production	2016/2020	eq	5.7			%	0.1	5.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2557	
eu-crm-2023.world.phosphate-rock.mining.ZWE	production	phosphate-rock	mining	ZWE		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2558	
eu-crm-2023.world.platinum.refining.ZWE	production	platinum	refining	ZWE		world-production	2016/2020	eq	8			%	0.1	8.0%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2559	
eu-crm-2023.world.rhodium.refining.ZWE	production	rhodium	refining	ZWE		world-production	2016/2020	eq	5.7			%	0.1	5.7%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2560	
eu-crm-2023.world.ruthenium.refining.ZWE	production	ruthenium	refining	ZWE		world-production	2016/2020	eq	4.9			%	0.1	4.9%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2561	
eu-crm-2023.world.tungsten.mining.ZWE	production	tungsten	mining	ZWE		world-production	2016/2020	lt	0.1			%		<0.1%		estimated		0	eu-crm-2023	GlobalSupplyShares row 2562	
eu-crm-2023.eu.aggregates.mining.AUT	supply	aggregates	mining	EU27_2020	AUT	own-supply	2016/2020	eq	4			%	1	4%		estimated		2	eu-crm-2023	EUSupplyShares row 2	
eu-crm-2023.t-eu.aggregates.mining.AUT	export-restriction	aggregates	mining	AUT	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 2	
eu-crm-2023.eu.aggregates.mining.BEL	supply	aggregates	mining	EU27_2020	BEL	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 3	
eu-crm-2023.t-eu.aggregates.mining.BEL	export-restriction	aggregates	mining	BEL	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 3	
eu-crm-2023.eu.aggregates.mining.BGR	supply	aggregates	mining	EU27_2020	BGR	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 4	
eu-crm-2023.t-eu.aggregates.mining.BGR	export-restriction	aggregates	mining	BGR	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 4	
eu-crm-2023.eu.aggregates.mining.HRV	supply	aggregates	mining	EU27_2020	HRV	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 5	
eu-crm-2023.t-eu.aggregates.mining.HRV	export-restriction	aggregates	mining	HRV	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 5	
eu-crm-2023.eu.aggregates.mining.CZE	supply	aggregates	mining	EU27_2020	CZE	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 6	
eu-crm-2023.t-eu.aggregates.mining.CZE	export-restriction	aggregates	mining	CZE	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 6	
eu-crm-2023.eu.aggregates.mining.DNK	supply	aggregates	mining	EU27_2020	DNK	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 7	
eu-crm-2023.t-eu.aggregates.mining.DNK	export-restriction	aggregates	mining	DNK	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 7	
eu-crm-2023.eu.aggregates.mining.EST	supply	aggregates	mining	EU27_2020	EST	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 8	
eu-crm-2023.t-eu.aggregates.mining.EST	export-restriction	aggregates	mining	EST	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 8	
eu-crm-2023.eu.aggregates.mining.FIN	supply	aggregates	mining	EU27_2020	FIN	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 9	
eu-crm-2023.t-eu.aggregates.mining.FIN	export-restriction	aggregates	mining	FIN	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 9	
eu-crm-2023.eu.aggregates.mining.FRA	supply	aggregates	mining	EU27_2020	FRA	own-supply	2016/2020	eq	15			%	1	15%		estimated		2	eu-crm-2023	EUSupplyShares row 10	
eu-crm-2023.t-eu.aggregates.mining.FRA	export-restriction	aggregates	mining	FRA	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 10	
eu-crm-2023.eu.aggregates.mining.DEU	supply	aggregates	mining	EU27_2020	DEU	own-supply	2016/2020	eq	23			%	1	23%		estimated		2	eu-crm-2023	EUSupplyShares row 11	
eu-crm-2023.t-eu.aggregates.mining.DEU	export-restriction	aggregates	mining	DEU	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 11	
eu-crm-2023.eu.aggregates.mining.GRC	supply	aggregates	mining	EU27_2020	GRC	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 12	
eu-crm-2023.t-eu.aggregates.mining.GRC	export-restriction	aggregates	mining	GRC	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 12	
eu-crm-2023.eu.aggregates.mining.HUN	supply	aggregates	mining	EU27_2020	HUN	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 13	
eu-crm-2023.t-eu.aggregates.mining.HUN	export-restriction	aggregates	mining	HUN	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 13	
eu-crm-2023.eu.aggregates.mining.IRL	supply	aggregates	mining	EU27_2020	IRL	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 14	
eu-crm-2023.t-eu.aggregates.mining.IRL	export-restriction	aggregates	mining	IRL	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 14	
eu-crm-2023.eu.aggregates.mining.ITA	supply	aggregates	mining	EU27_2020	ITA	own-supply	2016/2020	eq	6			%	1	6%		estimated		2	eu-crm-2023	EUSupplyShares row 15	
eu-crm-2023.t-eu.aggregates.mining.ITA	export-restriction	aggregates	mining	ITA	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 15	
eu-crm-2023.eu.aggregates.mining.LTU	supply	aggregates	mining	EU27_2020	LTU	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 16	
eu-crm-2023.t-eu.aggregates.mining.LTU	export-restriction	aggregates	mining	LTU	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 16	
eu-crm-2023.eu.aggregates.mining.NLD	supply	aggregates	mining	EU27_2020	NLD	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 17	
eu-crm-2023.t-eu.aggregates.mining.NLD	export-restriction	aggregates	mining	NLD	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 17	
eu-crm-2023.eu.aggregates.mining.NOR	supply	aggregates	mining	EU27_2020	NOR	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 18	
eu-crm-2023.eu.aggregates.mining.POL	supply	aggregates	mining	EU27_2020	POL	own-supply	2016/2020	eq	12			%	1	12%		estimated		2	eu-crm-2023	EUSupplyShares row 19	
eu-crm-2023.t-eu.aggregates.mining.POL	export-restriction	aggregates	mining	POL	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 19	
eu-crm-2023.eu.aggregates.mining.ROU	supply	aggregates	mining	EU27_2020	ROU	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 20	
eu-crm-2023.t-eu.aggregates.mining.ROU	export-restriction	aggregates	mining	ROU	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 20	
eu-crm-2023.eu.aggregates.mining.SVK	supply	aggregates	mining	EU27_2020	SVK	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 21	
eu-crm-2023.t-eu.aggregates.mining.SVK	export-restriction	aggregates	mining	SVK	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 21	
eu-crm-2023.eu.aggregates.mining.ESP	supply	aggregates	mining	EU27_2020	ESP	own-supply	2016/2020	eq	4			%	1	4%		estimated		2	eu-crm-2023	EUSupplyShares row 22	
eu-crm-2023.t-eu.aggregates.mining.ESP	export-restriction	aggregates	mining	ESP	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 22	
eu-crm-2023.eu.aggregates.mining.SWE	supply	aggregates	mining	EU27_2020	SWE	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 23	
eu-crm-2023.t-eu.aggregates.mining.SWE	export-restriction	aggregates	mining	SWE	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 23	
eu-crm-2023.eu.aluminium.refining.BHR	supply	aluminium	refining	EU27_2020	BHR	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 24	
eu-crm-2023.eu.aluminium.mining.BRA	supply	aluminium	mining	EU27_2020	BRA	own-supply	2016/2020	eq	12			%	1	12%		estimated		2	eu-crm-2023	EUSupplyShares row 25	
eu-crm-2023.eu.aluminium.refining.BRA	supply	aluminium	refining	EU27_2020	BRA	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 26	
eu-crm-2023.eu.aluminium.refining.CMR	supply	aluminium	refining	EU27_2020	CMR	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 27	
eu-crm-2023.eu.aluminium.refining.CAN	supply	aluminium	refining	EU27_2020	CAN	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 28	
eu-crm-2023.eu.aluminium.mining.CHN	supply	aluminium	mining	EU27_2020	CHN	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 29	
eu-crm-2023.eu.aluminium.refining.EGY	supply	aluminium	refining	EU27_2020	EGY	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 30	
eu-crm-2023.eu.aluminium.mining.FRA	supply	aluminium	mining	EU27_2020	FRA	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 31	
eu-crm-2023.t-eu.aluminium.mining.FRA	export-restriction	aluminium	mining	FRA	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 31	
eu-crm-2023.eu.aluminium.refining.FRA	supply	aluminium	refining	EU27_2020	FRA	own-supply	2016/2020	eq	8			%	1	8%		estimated		2	eu-crm-2023	EUSupplyShares row 32	
eu-crm-2023.t-eu.aluminium.refining.FRA	export-restriction	aluminium	refining	FRA	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 32	
eu-crm-2023.eu.aluminium.refining.DEU	supply	aluminium	refining	EU27_2020	DEU	own-supply	2016/2020	eq	10			%	1	10%		estimated		2	eu-crm-2023	EUSupplyShares row 33	
eu-crm-2023.t-eu.aluminium.refining.DEU	export-restriction	aluminium	refining	DEU	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 33	
eu-crm-2023.eu.aluminium.mining.GHA	supply	aluminium	mining	EU27_2020	GHA	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 34	
eu-crm-2023.eu.aluminium.refining.GHA	supply	aluminium	refining	EU27_2020	GHA	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 35	
eu-crm-2023.eu.aluminium.mining.GRC	supply	aluminium	mining	EU27_2020	GRC	own-supply	2016/2020	eq	10			%	1	10%		estimated		2	eu-crm-2023	EUSupplyShares row 36	
eu-crm-2023.t-eu.aluminium.mining.GRC	export-restriction	aluminium	mining	GRC	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 36	
eu-crm-2023.eu.aluminium.refining.GRC	supply	aluminium	refining	EU27_2020	GRC	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 37	
eu-crm-2023.t-eu.aluminium.refining.GRC	export-restriction	aluminium	refining	GRC	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 37	
eu-crm-2023.eu.aluminium.mining.GIN	supply	aluminium	mining	EU27_2020	GIN	own-supply	2016/2020	eq	62			%	1	62%		estimated		2	eu-crm-2023	EUSupplyShares row 38	
eu-crm-2023.t-eu.aluminium.mining.GIN	export-restriction	aluminium	mining	GIN	EU27_2020		2016/2020	eq	1.1			index		1.1		estimated		3	eu-crm-2023	EUSupplyShares row 38	
eu-crm-2023.eu.aluminium.mining.GUY	supply	aluminium	mining	EU27_2020	GUY	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 39	
eu-crm-2023.eu.aluminium.refining.ISL	supply	aluminium	refining	EU27_2020	ISL	own-supply	2016/2020	eq	8			%	1	8%		estimated		2	eu-crm-2023	EUSupplyShares row 40	
eu-crm-2023.eu.aluminium.refining.IND	supply	aluminium	refining	EU27_2020	IND	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 41	
eu-crm-2023.eu.aluminium.refining.KAZ	supply	aluminium	refining	EU27_2020	KAZ	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 42	
eu-crm-2023.eu.aluminium.refining.MNE	supply	aluminium	refining	EU27_2020	MNE	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 43	
eu-crm-2023.eu.aluminium.refining.MOZ	supply	aluminium	refining	EU27_2020	MOZ	own-supply	2016/2020	eq	9			%	1	9%		estimated		2	eu-crm-2023	EUSupplyShares row 44	
eu-crm-2023.eu.aluminium.refining.NLD	supply	aluminium	refining	EU27_2020	NLD	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 45	
eu-crm-2023.t-eu.aluminium.refining.NLD	export-restriction	aluminium	refining	NLD	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 45	
eu-crm-2023.eu.aluminium.refining.NOR	supply	aluminium	refining	EU27_2020	NOR	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 46	
eu-crm-2023.eu.aluminium.refining.OMN	supply	aluminium	refining	EU27_2020	OMN	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 47	
eu-crm-2023.eu.aluminium.refining.ROU	supply	aluminium	refining	EU27_2020	ROU	own-supply	2016/2020	eq	5			%	1	5%		estimated		2	eu-crm-2023	EUSupplyShares row 48	
eu-crm-2023.t-eu.aluminium.refining.ROU	export-restriction	aluminium	refining	ROU	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 48	
eu-crm-2023.eu.aluminium.refining.RUS	supply	aluminium	refining	EU27_2020	RUS	own-supply	2016/2020	eq	19			%	1	19%		estimated		2	eu-crm-2023	EUSupplyShares row 49	
eu-crm-2023.t-eu.aluminium.refining.RUS	export-restriction	aluminium	refining	RUS	EU27_2020		2016/2020	eq	1.1			index		1.1		estimated		3	eu-crm-2023	EUSupplyShares row 49	
eu-crm-2023.eu.aluminium.refining.SAU	supply	aluminium	refining	EU27_2020	SAU	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 50	
eu-crm-2023.eu.aluminium.mining.SLE	supply	aluminium	mining	EU27_2020	SLE	own-supply	2016/2020	eq	8			%	1	8%		estimated		2	eu-crm-2023	EUSupplyShares row 51	
eu-crm-2023.eu.aluminium.refining.SVK	supply	aluminium	refining	EU27_2020	SVK	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 52	
eu-crm-2023.t-eu.aluminium.refining.SVK	export-restriction	aluminium	refining	SVK	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 52	
eu-crm-2023.eu.aluminium.refining.SVN	supply	aluminium	refining	EU27_2020	SVN	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 53	
eu-crm-2023.t-eu.aluminium.refining.SVN	export-restriction	aluminium	refining	SVN	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 53	
eu-crm-2023.eu.aluminium.refining.ZAF	supply	aluminium	refining	EU27_2020	ZAF	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 54	
eu-crm-2023.eu.aluminium.refining.ESP	supply	aluminium	refining	EU27_2020	ESP	own-supply	2016/2020	eq	6			%	1	6%		estimated		2	eu-crm-2023	EUSupplyShares row 55	
eu-crm-2023.t-eu.aluminium.refining.ESP	export-restriction	aluminium	refining	ESP	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 55	
eu-crm-2023.eu.aluminium.refining.SWE	supply	aluminium	refining	EU27_2020	SWE	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 56	
eu-crm-2023.t-eu.aluminium.refining.SWE	export-restriction	aluminium	refining	SWE	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 56	
eu-crm-2023.eu.aluminium.mining.TUR	supply	aluminium	mining	EU27_2020	TUR	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 57	
eu-crm-2023.eu.aluminium.refining.ARE	supply	aluminium	refining	EU27_2020	ARE	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 58	
eu-crm-2023.eu.aluminium.refining.GBR	supply	aluminium	refining	EU27_2020	GBR	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 59	
eu-crm-2023.eu.antimony.refining.BEL	supply	antimony	refining	EU27_2020	BEL	own-supply	2016/2020	eq	21			%	1	21%		estimated		2	eu-crm-2023	EUSupplyShares row 60	
eu-crm-2023.t-eu.antimony.refining.BEL	export-restriction	antimony	refining	BEL	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 60	
eu-crm-2023.eu.antimony.mining.BOL	supply	antimony	mining	EU27_2020	BOL	own-supply	2016/2020	eq	26			%	1	26%		estimated		2	eu-crm-2023	EUSupplyShares row 61	
eu-crm-2023.t-eu.antimony.mining.BOL	export-restriction	antimony	mining	BOL	EU27_2020		2016/2020	eq	1.1			index		1.1		estimated		3	eu-crm-2023	EUSupplyShares row 61	
eu-crm-2023.eu.antimony.refining.BOL	supply	antimony	refining	EU27_2020	BOL	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 62	
eu-crm-2023.t-eu.antimony.refining.BOL	export-restriction	antimony	refining	BOL	EU27_2020		2016/2020	eq	1.1			index		1.1		estimated		3	eu-crm-2023	EUSupplyShares row 62	
eu-crm-2023.eu.antimony.mining.CHN	supply	antimony	mining	EU27_2020	CHN	own-supply	2016/2020	eq	6			%	1	6%		estimated		2	eu-crm-2023	EUSupplyShares row 63	
eu-crm-2023.t-eu.antimony.mining.CHN	export-restriction	antimony	mining	CHN	EU27_2020		2016/2020	eq	1.1			index		1.1		estimated		3	eu-crm-2023	EUSupplyShares row 63	
eu-crm-2023.eu.antimony.refining.CHN	supply	antimony	refining	EU27_2020	CHN	own-supply	2016/2020	eq	30			%	1	30%		estimated		2	eu-crm-2023	EUSupplyShares row 64	
eu-crm-2023.t-eu.antimony.refining.CHN	export-restriction	antimony	refining	CHN	EU27_2020		2016/2020	eq	1.1			index		1.1		estimated		3	eu-crm-2023	EUSupplyShares row 64	
eu-crm-2023.eu.antimony.refining.FRA	supply	antimony	refining	EU27_2020	FRA	own-supply	2016/2020	eq	14			%	1	14%		estimated		2	eu-crm-2023	EUSupplyShares row 65	
eu-crm-2023.t-eu.antimony.refining.FRA	export-restriction	antimony	refining	FRA	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 65	
eu-crm-2023.eu.antimony.refining.DEU	supply	antimony	refining	EU27_2020	DEU	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 66	
eu-crm-2023.t-eu.antimony.refining.DEU	export-restriction	antimony	refining	DEU	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 66	
eu-crm-2023.eu.antimony.mining.GTM	supply	antimony	mining	EU27_2020	GTM	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 67	
eu-crm-2023.eu.antimony.refining.ITA	supply	antimony	refining	EU27_2020	ITA	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 68	
eu-crm-2023.t-eu.antimony.refining.ITA	export-restriction	antimony	refining	ITA	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 68	
eu-crm-2023.eu.antimony.refining.KOR	supply	antimony	refining	EU27_2020	KOR	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 69	
eu-crm-2023.eu.antimony.refining.MMR	supply	antimony	refining	EU27_2020	MMR	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 70	
eu-crm-2023.eu.antimony.refining.NLD	supply	antimony	refining	EU27_2020	NLD	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 71	
eu-crm-2023.t-eu.antimony.refining.NLD	export-restriction	antimony	refining	NLD	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 71	
eu-crm-2023.eu.antimony.refining.ESP	supply	antimony	refining	EU27_2020	ESP	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 72	
eu-crm-2023.t-eu.antimony.refining.ESP	export-restriction	antimony	refining	ESP	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 72	
eu-crm-2023.eu.antimony.refining.TJK	supply	antimony	refining	EU27_2020	TJK	own-supply	2016/2020	eq	8			%	1	8%		estimated		2	eu-crm-2023	EUSupplyShares row 73	
eu-crm-2023.eu.antimony.refining.THA	supply	antimony	refining	EU27_2020	THA	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 74	
eu-crm-2023.eu.antimony.mining.TUR	supply	antimony	mining	EU27_2020	TUR	own-supply	2016/2020	eq	63			%	1	63%		estimated		2	eu-crm-2023	EUSupplyShares row 75	
eu-crm-2023.eu.antimony.mining.GBR	supply	antimony	mining	EU27_2020	GBR	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 76	
eu-crm-2023.eu.antimony.refining.VNM	supply	antimony	refining	EU27_2020	VNM	own-supply	2016/2020	eq	7			%	1	7%		estimated		2	eu-crm-2023	EUSupplyShares row 77	
eu-crm-2023.eu.arsenic.refining.BEL	supply	arsenic	refining	EU27_2020	BEL	own-supply	2016/2020	eq	24			%	1	24%		estimated		2	eu-crm-2023	EUSupplyShares row 78	
eu-crm-2023.t-eu.arsenic.refining.BEL	export-restriction	arsenic	refining	BEL	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 78	
eu-crm-2023.eu.arsenic.refining.CHN	supply	arsenic	refining	EU27_2020	CHN	own-supply	2016/2020	eq	16			%	1	16%		estimated		2	eu-crm-2023	EUSupplyShares row 79	
eu-crm-2023.eu.arsenic.refining.HKG	supply	arsenic	refining	EU27_2020	HKG	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 80	
eu-crm-2023.eu.arsenic.refining.MAR	supply	arsenic	refining	EU27_2020	MAR	own-supply	2016/2020	eq	14			%	1	14%		estimated		2	eu-crm-2023	EUSupplyShares row 81	
eu-crm-2023.eu.arsenic.refining.GBR	supply	arsenic	refining	EU27_2020	GBR	own-supply	2016/2020	eq	44			%	1	44%		estimated		2	eu-crm-2023	EUSupplyShares row 82	
eu-crm-2023.eu.baryte.mining.BGR	supply	baryte	mining	EU27_2020	BGR	own-supply	2016/2020	eq	11			%	1	11%		estimated		2	eu-crm-2023	EUSupplyShares row 83	
eu-crm-2023.t-eu.baryte.mining.BGR	export-restriction	baryte	mining	BGR	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 83	
eu-crm-2023.eu.baryte.mining.CAN	supply	baryte	mining	EU27_2020	CAN	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 84	
eu-crm-2023.eu.baryte.mining.CHN	supply	baryte	mining	EU27_2020	CHN	own-supply	2016/2020	eq	44			%	1	44%		estimated		2	eu-crm-2023	EUSupplyShares row 85	
eu-crm-2023.eu.baryte.mining.DEU	supply	baryte	mining	EU27_2020	DEU	own-supply	2016/2020	eq	7			%	1	7%		estimated		2	eu-crm-2023	EUSupplyShares row 86	
eu-crm-2023.t-eu.baryte.mining.DEU	export-restriction	baryte	mining	DEU	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 86	
eu-crm-2023.eu.baryte.mining.MAR	supply	baryte	mining	EU27_2020	MAR	own-supply	2016/2020	eq	28			%	1	28%		estimated		2	eu-crm-2023	EUSupplyShares row 87	
eu-crm-2023.eu.baryte.mining.SVK	supply	baryte	mining	EU27_2020	SVK	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 88	
eu-crm-2023.t-eu.baryte.mining.SVK	export-restriction	baryte	mining	SVK	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 88	
eu-crm-2023.eu.baryte.mining.TUR	supply	baryte	mining	EU27_2020	TUR	own-supply	2016/2020	eq	4			%	1	4%		estimated		2	eu-crm-2023	EUSupplyShares row 89	
eu-crm-2023.eu.bentonite.mining.BGR	supply	bentonite	mining	EU27_2020	BGR	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 90	
eu-crm-2023.t-eu.bentonite.mining.BGR	export-restriction	bentonite	mining	BGR	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 90	
eu-crm-2023.eu.bentonite.mining.CAN	supply	bentonite	mining	EU27_2020	CAN	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 91	
eu-crm-2023.eu.bentonite.mining.CYP	supply	bentonite	mining	EU27_2020	CYP	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 92	
eu-crm-2023.t-eu.bentonite.mining.CYP	export-restriction	bentonite	mining	CYP	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 92	
eu-crm-2023.eu.bentonite.mining.CZE	supply	bentonite	mining	EU27_2020	CZE	own-supply	2016/2020	eq	8			%	1	8%		estimated		2	eu-crm-2023	EUSupplyShares row 93	
eu-crm-2023.t-eu.bentonite.mining.CZE	export-restriction	bentonite	mining	CZE	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 93	
eu-crm-2023.eu.bentonite.mining.DNK	supply	bentonite	mining	EU27_2020	DNK	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 94	
eu-crm-2023.t-eu.bentonite.mining.DNK	export-restriction	bentonite	mining	DNK	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 94	
eu-crm-2023.eu.bentonite.mining.FRA	supply	bentonite	mining	EU27_2020	FRA	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 95	
eu-crm-2023.t-eu.bentonite.mining.FRA	export-restriction	bentonite	mining	FRA	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 95	
eu-crm-2023.eu.bentonite.mining.DEU	supply	bentonite	mining	EU27_2020	DEU	own-supply	2016/2020	eq	11			%	1	11%		estimated		2	eu-crm-2023	EUSupplyShares row 96	
eu-crm-2023.t-eu.bentonite.mining.DEU	export-restriction	bentonite	mining	DEU	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 96	
eu-crm-2023.eu.bentonite.mining.GRC	supply	bentonite	mining	EU27_2020	GRC	own-supply	2016/2020	eq	35			%	1	35%		estimated		2	eu-crm-2023	EUSupplyShares row 97	
eu-crm-2023.t-eu.bentonite.mining.GRC	export-restriction	bentonite	mining	GRC	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 97	
eu-crm-2023.eu.bentonite.mining.HUN	supply	bentonite	mining	EU27_2020	HUN	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 98	
eu-crm-2023.t-eu.bentonite.mining.HUN	export-restriction	bentonite	mining	HUN	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 98	
eu-crm-2023.eu.bentonite.mining.IND	supply	bentonite	mining	EU27_2020	IND	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 99	
eu-crm-2023.eu.bentonite.mining.ITA	supply	bentonite	mining	EU27_2020	ITA	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 100	
eu-crm-2023.t-eu.bentonite.mining.ITA	export-restriction	bentonite	mining	ITA	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 100	
eu-crm-2023.eu.bentonite.mining.MAR	supply	bentonite	mining	EU27_2020	MAR	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 101	
eu-crm-2023.eu.bentonite.mining.ROU	supply	bentonite	mining	EU27_2020	ROU	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 102	
eu-crm-2023.t-eu.bentonite.mining.ROU	export-restriction	bentonite	mining	ROU	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 102	
eu-crm-2023.eu.bentonite.mining.SVK	supply	bentonite	mining	EU27_2020	SVK	own-supply	2016/2020	eq	7			%	1	7%		estimated		2	eu-crm-2023	EUSupplyShares row 103	
eu-crm-2023.t-eu.bentonite.mining.SVK	export-restriction	bentonite	mining	SVK	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 103	
eu-crm-2023.eu.bentonite.mining.ESP	supply	bentonite	mining	EU27_2020	ESP	own-supply	2016/2020	eq	5			%	1	5%		estimated		2	eu-crm-2023	EUSupplyShares row 104	
eu-crm-2023.t-eu.bentonite.mining.ESP	export-restriction	bentonite	mining	ESP	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 104	
eu-crm-2023.eu.bentonite.mining.TUR	supply	bentonite	mining	EU27_2020	TUR	own-supply	2016/2020	eq	12			%	1	12%		estimated		2	eu-crm-2023	EUSupplyShares row 105	
eu-crm-2023.eu.bentonite.mining.USA	supply	bentonite	mining	EU27_2020	USA	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 106	
eu-crm-2023.eu.beryllium.refining.CHN	supply	beryllium	refining	EU27_2020	CHN	own-supply	2016/2020	eq	5			%	1	5%		estimated		2	eu-crm-2023	EUSupplyShares row 107	
eu-crm-2023.eu.beryllium.refining.JPN	supply	beryllium	refining	EU27_2020	JPN	own-supply	2016/2020	eq	10			%	1	10%		estimated		2	eu-crm-2023	EUSupplyShares row 108	
eu-crm-2023.eu.beryllium.refining.KAZ	supply	beryllium	refining	EU27_2020	KAZ	own-supply	2016/2020	eq	25			%	1	25%		estimated		2	eu-crm-2023	EUSupplyShares row 109	
eu-crm-2023.eu.beryllium.refining.USA	supply	beryllium	refining	EU27_2020	USA	own-supply	2016/2020	eq	60			%	1	60%		estimated		2	eu-crm-2023	EUSupplyShares row 110	
eu-crm-2023.eu.bismuth.refining.BEL	supply	bismuth	refining	EU27_2020	BEL	own-supply	2016/2020	eq	26			%	1	26%		estimated		2	eu-crm-2023	EUSupplyShares row 111	
eu-crm-2023.t-eu.bismuth.refining.BEL	export-restriction	bismuth	refining	BEL	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 111	
eu-crm-2023.eu.bismuth.refining.CHN	supply	bismuth	refining	EU27_2020	CHN	own-supply	2016/2020	eq	50			%	1	50%		estimated		2	eu-crm-2023	EUSupplyShares row 112	
eu-crm-2023.eu.bismuth.refining.JPN	supply	bismuth	refining	EU27_2020	JPN	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 113	
eu-crm-2023.eu.bismuth.refining.KOR	supply	bismuth	refining	EU27_2020	KOR	own-supply	2016/2020	eq	5			%	1	5%		estimated		2	eu-crm-2023	EUSupplyShares row 114	
eu-crm-2023.eu.bismuth.refining.LAO	supply	bismuth	refining	EU27_2020	LAO	own-supply	2016/2020	eq	5			%	1	5%		estimated		2	eu-crm-2023	EUSupplyShares row 115	
eu-crm-2023.eu.bismuth.refining.THA	supply	bismuth	refining	EU27_2020	THA	own-supply	2016/2020	eq	9			%	1	9%		estimated		2	eu-crm-2023	EUSupplyShares row 116	
eu-crm-2023.eu.bismuth.refining.VNM	supply	bismuth	refining	EU27_2020	VNM	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 117	
eu-crm-2023.eu.boron.refining.CHL	supply	boron	refining	EU27_2020	CHL	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 118	
eu-crm-2023.eu.boron.refining.CHN	supply	boron	refining	EU27_2020	CHN	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 119	
eu-crm-2023.eu.boron.refining.DEU	supply	boron	refining	EU27_2020	DEU	own-supply	2016/2020	eq	25			%	1	25%		estimated		2	eu-crm-2023	EUSupplyShares row 120	
eu-crm-2023.t-eu.boron.refining.DEU	export-restriction	boron	refining	DEU	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 120	
eu-crm-2023.eu.boron.refining.ITA	supply	boron	refining	EU27_2020	ITA	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 121	
eu-crm-2023.t-eu.boron.refining.ITA	export-restriction	boron	refining	ITA	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 121	
eu-crm-2023.eu.boron.refining.PER	supply	boron	refining	EU27_2020	PER	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 122	
eu-crm-2023.eu.boron.refining.RUS	supply	boron	refining	EU27_2020	RUS	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 123	
eu-crm-2023.eu.boron.mining.TUR	supply	boron	mining	EU27_2020	TUR	own-supply	2016/2020	eq	99			%	1	99%		estimated		2	eu-crm-2023	EUSupplyShares row 124	
eu-crm-2023.eu.boron.refining.TUR	supply	boron	refining	EU27_2020	TUR	own-supply	2016/2020	eq	46			%	1	46%		estimated		2	eu-crm-2023	EUSupplyShares row 125	
eu-crm-2023.eu.boron.refining.GBR	supply	boron	refining	EU27_2020	GBR	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 126	
eu-crm-2023.eu.boron.refining.USA	supply	boron	refining	EU27_2020	USA	own-supply	2016/2020	eq	20			%	1	20%		estimated		2	eu-crm-2023	EUSupplyShares row 127	
eu-crm-2023.eu.cadmium.refining.BGR	supply	cadmium	refining	EU27_2020	BGR	own-supply	2016/2020	eq	8			%	1	8%		estimated		2	eu-crm-2023	EUSupplyShares row 128	
eu-crm-2023.t-eu.cadmium.refining.BGR	export-restriction	cadmium	refining	BGR	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 128	
eu-crm-2023.eu.cadmium.refining.CAN	supply	cadmium	refining	EU27_2020	CAN	own-supply	2016/2020	eq	21			%	1	21%		estimated		2	eu-crm-2023	EUSupplyShares row 129	
eu-crm-2023.eu.cadmium.refining.CHN	supply	cadmium	refining	EU27_2020	CHN	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 130	
eu-crm-2023.eu.cadmium.refining.DEU	supply	cadmium	refining	EU27_2020	DEU	own-supply	2016/2020	eq	16			%	1	16%		estimated		2	eu-crm-2023	EUSupplyShares row 131	
eu-crm-2023.t-eu.cadmium.refining.DEU	export-restriction	cadmium	refining	DEU	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 131	
eu-crm-2023.eu.cadmium.refining.JPN	supply	cadmium	refining	EU27_2020	JPN	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 132	
eu-crm-2023.eu.cadmium.refining.MEX	supply	cadmium	refining	EU27_2020	MEX	own-supply	2016/2020	eq	4			%	1	4%		estimated		2	eu-crm-2023	EUSupplyShares row 133	
eu-crm-2023.eu.cadmium.refining.NLD	supply	cadmium	refining	EU27_2020	NLD	own-supply	2016/2020	eq	24			%	1	24%		estimated		2	eu-crm-2023	EUSupplyShares row 134	
eu-crm-2023.t-eu.cadmium.refining.NLD	export-restriction	cadmium	refining	NLD	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 134	
eu-crm-2023.eu.cadmium.refining.NOR	supply	cadmium	refining	EU27_2020	NOR	own-supply	2016/2020	eq	8			%	1	8%		estimated		2	eu-crm-2023	EUSupplyShares row 135	
eu-crm-2023.eu.cadmium.refining.POL	supply	cadmium	refining	EU27_2020	POL	own-supply	2016/2020	eq	5			%	1	5%		estimated		2	eu-crm-2023	EUSupplyShares row 136	
eu-crm-2023.t-eu.cadmium.refining.POL	export-restriction	cadmium	refining	POL	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 136	
eu-crm-2023.eu.cadmium.refining.RUS	supply	cadmium	refining	EU27_2020	RUS	own-supply	2016/2020	eq	4			%	1	4%		estimated		2	eu-crm-2023	EUSupplyShares row 137	
eu-crm-2023.eu.cadmium.refining.GBR	supply	cadmium	refining	EU27_2020	GBR	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 138	
eu-crm-2023.eu.cerium.refining.CHN	supply	cerium	refining	EU27_2020	CHN	own-supply	2016/2020	eq	85			%	1	85%		estimated		2	eu-crm-2023	EUSupplyShares row 139	
eu-crm-2023.eu.cerium.refining.IND	supply	cerium	refining	EU27_2020	IND	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 140	
eu-crm-2023.eu.cerium.refining.MYS	supply	cerium	refining	EU27_2020	MYS	own-supply	2016/2020	eq	11			%	1	11%		estimated		2	eu-crm-2023	EUSupplyShares row 141	
eu-crm-2023.eu.cerium.refining.NOR	supply	cerium	refining	EU27_2020	NOR	own-supply	2016/2020	eq	0.1			%	0.1	0.1%		estimated		2	eu-crm-2023	EUSupplyShares row 142	
eu-crm-2023.eu.cerium.refining.RUS	supply	cerium	refining	EU27_2020	RUS	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 143	
eu-crm-2023.eu.cerium.refining.VNM	supply	cerium	refining	EU27_2020	VNM	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 144	
eu-crm-2023.eu.chromium.refining.ALB	supply	chromium	refining	EU27_2020	ALB	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 145	
eu-crm-2023.eu.chromium.refining.FIN	supply	chromium	refining	EU27_2020	FIN	own-supply	2016/2020	eq	34			%	1	34%		estimated		2	eu-crm-2023	EUSupplyShares row 146	
eu-crm-2023.t-eu.chromium.refining.FIN	export-restriction	chromium	refining	FIN	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 146	
eu-crm-2023.eu.chromium.refining.DEU	supply	chromium	refining	EU27_2020	DEU	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 147	
eu-crm-2023.t-eu.chromium.refining.DEU	export-restriction	chromium	refining	DEU	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 147	
eu-crm-2023.eu.chromium.refining.IND	supply	chromium	refining	EU27_2020	IND	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 148	
eu-crm-2023.eu.chromium.refining.KAZ	supply	chromium	refining	EU27_2020	KAZ	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 149	
eu-crm-2023.eu.chromium.refining.RUS	supply	chromium	refining	EU27_2020	RUS	own-supply	2016/2020	eq	4			%	1	4%		estimated		2	eu-crm-2023	EUSupplyShares row 150	
eu-crm-2023.t-eu.chromium.refining.RUS	export-restriction	chromium	refining	RUS	EU27_2020		2016/2020	eq	1.1			index		1.1		estimated		3	eu-crm-2023	EUSupplyShares row 150	
eu-crm-2023.eu.chromium.mining.ZAF	supply	chromium	mining	EU27_2020	ZAF	own-supply	2016/2020	eq	7			%	1	7%		estimated		2	eu-crm-2023	EUSupplyShares row 151	
eu-crm-2023.eu.chromium.refining.ZAF	supply	chromium	refining	EU27_2020	ZAF	own-supply	2016/2020	eq	31			%	1	31%		estimated		2	eu-crm-2023	EUSupplyShares row 152	
eu-crm-2023.eu.chromium.refining.SWE	supply	chromium	refining	EU27_2020	SWE	own-supply	2016/2020	eq	9			%	1	9%		estimated		2	eu-crm-2023	EUSupplyShares row 153	
eu-crm-2023.t-eu.chromium.refining.SWE	export-restriction	chromium	refining	SWE	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 153	
eu-crm-2023.eu.chromium.mining.TUR	supply	chromium	mining	EU27_2020	TUR	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 154	
eu-crm-2023.eu.chromium.refining.TUR	supply	chromium	refining	EU27_2020	TUR	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 155	
eu-crm-2023.eu.chromium.refining.ZWE	supply	chromium	refining	EU27_2020	ZWE	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 156	
eu-crm-2023.eu.cobalt.refining.BEL	supply	cobalt	refining	EU27_2020	BEL	own-supply	2016/2020	eq	29			%	1	29%		estimated		2	eu-crm-2023	EUSupplyShares row 157	
eu-crm-2023.t-eu.cobalt.refining.BEL	export-restriction	cobalt	refining	BEL	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 157	
eu-crm-2023.eu.cobalt.refining.CHN	supply	cobalt	refining	EU27_2020	CHN	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 158	
eu-crm-2023.eu.cobalt.refining.COD	supply	cobalt	refining	EU27_2020	COD	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 159	
eu-crm-2023.t-eu.cobalt.refining.COD	export-restriction	cobalt	refining	COD	EU27_2020		2016/2020	eq	1.1			index		1.1		estimated		3	eu-crm-2023	EUSupplyShares row 159	
eu-crm-2023.eu.cobalt.refining.FIN	supply	cobalt	refining	EU27_2020	FIN	own-supply	2016/2020	eq	62			%	1	62%		estimated		2	eu-crm-2023	EUSupplyShares row 160	
eu-crm-2023.t-eu.cobalt.refining.FIN	export-restriction	cobalt	refining	FIN	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 160	
eu-crm-2023.eu.cobalt.refining.NOR	supply	cobalt	refining	EU27_2020	NOR	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 161	
eu-crm-2023.eu.cobalt.refining.GBR	supply	cobalt	refining	EU27_2020	GBR	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 162	
eu-crm-2023.eu.coking-coal.mining.AUS	supply	coking-coal	mining	EU27_2020	AUS	own-supply	2016/2020	eq	24			%	1	24%		estimated		2	eu-crm-2023	EUSupplyShares row 163	
eu-crm-2023.eu.coking-coal.refining.AUT	supply	coking-coal	refining	EU27_2020	AUT	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 164	
eu-crm-2023.t-eu.coking-coal.refining.AUT	export-restriction	coking-coal	refining	AUT	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 164	
eu-crm-2023.eu.coking-coal.refining.BEL	supply	coking-coal	refining	EU27_2020	BEL	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 165	
eu-crm-2023.t-eu.coking-coal.refining.BEL	export-restriction	coking-coal	refining	BEL	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 165	
eu-crm-2023.eu.coking-coal.mining.CAN	supply	coking-coal	mining	EU27_2020	CAN	own-supply	2016/2020	eq	5			%	1	5%		estimated		2	eu-crm-2023	EUSupplyShares row 166	
eu-crm-2023.eu.coking-coal.mining.COL	supply	coking-coal	mining	EU27_2020	COL	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 167	
eu-crm-2023.eu.coking-coal.mining.CZE	supply	coking-coal	mining	EU27_2020	CZE	own-supply	2016/2020	eq	5			%	1	5%		estimated		2	eu-crm-2023	EUSupplyShares row 168	
eu-crm-2023.t-eu.coking-coal.mining.CZE	export-restriction	coking-coal	mining	CZE	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 168	
eu-crm-2023.eu.coking-coal.refining.CZE	supply	coking-coal	refining	EU27_2020	CZE	own-supply	2016/2020	eq	6			%	1	6%		estimated		2	eu-crm-2023	EUSupplyShares row 169	
eu-crm-2023.t-eu.coking-coal.refining.CZE	export-restriction	coking-coal	refining	CZE	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 169	
eu-crm-2023.eu.coking-coal.refining.FIN	supply	coking-coal	refining	EU27_2020	FIN	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 170	
eu-crm-2023.t-eu.coking-coal.refining.FIN	export-restriction	coking-coal	refining	FIN	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 170	
eu-crm-2023.eu.coking-coal.refining.FRA	supply	coking-coal	refining	EU27_2020	FRA	own-supply	2016/2020	eq	8			%	1	8%		estimated		2	eu-crm-2023	EUSupplyShares row 171	
eu-crm-2023.t-eu.coking-coal.refining.FRA	export-restriction	coking-coal	refining	FRA	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 171	
eu-crm-2023.eu.coking-coal.mining.DEU	supply	coking-coal	mining	EU27_2020	DEU	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 172	
eu-crm-2023.t-eu.coking-coal.mining.DEU	export-restriction	coking-coal	mining	DEU	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 172	
eu-crm-2023.eu.coking-coal.refining.DEU	supply	coking-coal	refining	EU27_2020	DEU	own-supply	2016/2020	eq	28			%	1	28%		estimated		2	eu-crm-2023	EUSupplyShares row 173	
eu-crm-2023.t-eu.coking-coal.refining.DEU	export-restriction	coking-coal	refining	DEU	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 173	
eu-crm-2023.eu.coking-coal.refining.HUN	supply	coking-coal	refining	EU27_2020	HUN	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 174	
eu-crm-2023.t-eu.coking-coal.refining.HUN	export-restriction	coking-coal	refining	HUN	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 174	
eu-crm-2023.eu.coking-coal.refining.ITA	supply	coking-coal	refining	EU27_2020	ITA	own-supply	2016/2020	eq	4			%	1	4%		estimated		2	eu-crm-2023	EUSupplyShares row 175	
eu-crm-2023.t-eu.coking-coal.refining.ITA	export-restriction	coking-coal	refining	ITA	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 175	
eu-crm-2023.eu.coking-coal.mining.MOZ	supply	coking-coal	mining	EU27_2020	MOZ	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 176	
eu-crm-2023.eu.coking-coal.refining.NLD	supply	coking-coal	refining	EU27_2020	NLD	own-supply	2016/2020	eq	5			%	1	5%		estimated		2	eu-crm-2023	EUSupplyShares row 177	
eu-crm-2023.t-eu.coking-coal.refining.NLD	export-restriction	coking-coal	refining	NLD	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 177	
eu-crm-2023.eu.coking-coal.mining.POL	supply	coking-coal	mining	EU27_2020	POL	own-supply	2016/2020	eq	26			%	1	26%		estimated		2	eu-crm-2023	EUSupplyShares row 178	
eu-crm-2023.t-eu.coking-coal.mining.POL	export-restriction	coking-coal	mining	POL	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 178	
eu-crm-2023.eu.coking-coal.refining.POL	supply	coking-coal	refining	EU27_2020	POL	own-supply	2016/2020	eq	24			%	1	24%		estimated		2	eu-crm-2023	EUSupplyShares row 179	
eu-crm-2023.t-eu.coking-coal.refining.POL	export-restriction	coking-coal	refining	POL	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 179	
eu-crm-2023.eu.coking-coal.mining.RUS	supply	coking-coal	mining	EU27_2020	RUS	own-supply	2016/2020	eq	8			%	1	8%		estimated		2	eu-crm-2023	EUSupplyShares row 180	
eu-crm-2023.eu.coking-coal.refining.RUS	supply	coking-coal	refining	EU27_2020	RUS	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 181	
eu-crm-2023.t-eu.coking-coal.refining.RUS	export-restriction	coking-coal	refining	RUS	EU27_2020		2016/2020	eq	1.1			index		1.1		estimated		3	eu-crm-2023	EUSupplyShares row 181	
eu-crm-2023.eu.coking-coal.refining.SVK	supply	coking-coal	refining	EU27_2020	SVK	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 182	
eu-crm-2023.t-eu.coking-coal.refining.SVK	export-restriction	coking-coal	refining	SVK	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 182	
eu-crm-2023.eu.coking-coal.refining.ESP	supply	coking-coal	refining	EU27_2020	ESP	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 183	
eu-crm-2023.t-eu.coking-coal.refining.ESP	export-restriction	coking-coal	refining	ESP	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 183	
eu-crm-2023.eu.coking-coal.refining.SWE	supply	coking-coal	refining	EU27_2020	SWE	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 184	
eu-crm-2023.t-eu.coking-coal.refining.SWE	export-restriction	coking-coal	refining	SWE	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 184	
eu-crm-2023.eu.coking-coal.mining.USA	supply	coking-coal	mining	EU27_2020	USA	own-supply	2016/2020	eq	20			%	1	20%		estimated		2	eu-crm-2023	EUSupplyShares row 185	
eu-crm-2023.eu.copper.mining.ARG	supply	copper	mining	EU27_2020	ARG	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 186	
eu-crm-2023.t-eu.copper.mining.ARG	export-restriction	copper	mining	ARG	EU27_2020		2016/2020	eq	1.1			index		1.1		estimated		3	eu-crm-2023	EUSupplyShares row 186	
eu-crm-2023.eu.copper.mining.ARM	supply	copper	mining	EU27_2020	ARM	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 187	
eu-crm-2023.eu.copper.mining.AUS	supply	copper	mining	EU27_2020	AUS	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 188	
eu-crm-2023.eu.copper.refining.AUT	supply	copper	refining	EU27_2020	AUT	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 189	
eu-crm-2023.t-eu.copper.refining.AUT	export-restriction	copper	refining	AUT	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 189	
eu-crm-2023.eu.copper.refining.BEL	supply	copper	refining	EU27_2020	BEL	own-supply	2016/2020	eq	9			%	1	9%		estimated		2	eu-crm-2023	EUSupplyShares row 190	
eu-crm-2023.t-eu.copper.refining.BEL	export-restriction	copper	refining	BEL	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 190	
eu-crm-2023.eu.copper.mining.BRA	supply	copper	mining	EU27_2020	BRA	own-supply	2016/2020	eq	9			%	1	9%		estimated		2	eu-crm-2023	EUSupplyShares row 191	
eu-crm-2023.eu.copper.mining.BGR	supply	copper	mining	EU27_2020	BGR	own-supply	2016/2020	eq	5			%	1	5%		estimated		2	eu-crm-2023	EUSupplyShares row 192	
eu-crm-2023.t-eu.copper.mining.BGR	export-restriction	copper	mining	BGR	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 192	
eu-crm-2023.eu.copper.refining.BGR	supply	copper	refining	EU27_2020	BGR	own-supply	2016/2020	eq	6			%	1	6%		estimated		2	eu-crm-2023	EUSupplyShares row 193	
eu-crm-2023.t-eu.copper.refining.BGR	export-restriction	copper	refining	BGR	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 193	
eu-crm-2023.eu.copper.mining.CAN	supply	copper	mining	EU27_2020	CAN	own-supply	2016/2020	eq	4			%	1	4%		estimated		2	eu-crm-2023	EUSupplyShares row 194	
eu-crm-2023.eu.copper.mining.CHL	supply	copper	mining	EU27_2020	CHL	own-supply	2016/2020	eq	14			%	1	14%		estimated		2	eu-crm-2023	EUSupplyShares row 195	
eu-crm-2023.eu.copper.refining.CHL	supply	copper	refining	EU27_2020	CHL	own-supply	2016/2020	eq	7			%	1	7%		estimated		2	eu-crm-2023	EUSupplyShares row 196	
eu-crm-2023.eu.copper.refining.COG	supply	copper	refining	EU27_2020	COG	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 197	
eu-crm-2023.eu.copper.refining.COD	supply	copper	refining	EU27_2020	COD	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 198	
eu-crm-2023.eu.copper.mining.FIN	supply	copper	mining	EU27_2020	FIN	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 199	
eu-crm-2023.t-eu.copper.mining.FIN	export-restriction	copper	mining	FIN	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 199	
eu-crm-2023.eu.copper.refining.FIN	supply	copper	refining	EU27_2020	FIN	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 200	
eu-crm-2023.t-eu.copper.refining.FIN	export-restriction	copper	refining	FIN	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 200	
eu-crm-2023.eu.copper.mining.GEO	supply	copper	mining	EU27_2020	GEO	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 201	
eu-crm-2023.eu.copper.refining.DEU	supply	copper	refining	EU27_2020	DEU	own-supply	2016/2020	eq	17			%	1	17%		estimated		2	eu-crm-2023	EUSupplyShares row 202	
eu-crm-2023.t-eu.copper.refining.DEU	export-restriction	copper	refining	DEU	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 202	
eu-crm-2023.eu.copper.mining.IDN	supply	copper	mining	EU27_2020	IDN	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 203	
eu-crm-2023.t-eu.copper.mining.IDN	export-restriction	copper	mining	IDN	EU27_2020		2016/2020	eq	1.2			index		1.2		estimated		3	eu-crm-2023	EUSupplyShares row 203	
eu-crm-2023.eu.copper.refining.KAZ	supply	copper	refining	EU27_2020	KAZ	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 204	
eu-crm-2023.eu.copper.mining.MEX	supply	copper	mining	EU27_2020	MEX	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 205	
eu-crm-2023.eu.copper.mining.MAR	supply	copper	mining	EU27_2020	MAR	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 206	
eu-crm-2023.eu.copper.refining.NAM	supply	copper	refining	EU27_2020	NAM	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 207	
eu-crm-2023.eu.copper.mining.MKD	supply	copper	mining	EU27_2020	MKD	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 208	
eu-crm-2023.eu.copper.refining.NOR	supply	copper	refining	EU27_2020	NOR	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 209	
eu-crm-2023.eu.copper.mining.PAN	supply	copper	mining	EU27_2020	PAN	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 210	
eu-crm-2023.eu.copper.mining.PER	supply	copper	mining	EU27_2020	PER	own-supply	2016/2020	eq	10			%	1	10%		estimated		2	eu-crm-2023	EUSupplyShares row 211	
eu-crm-2023.eu.copper.refining.PER	supply	copper	refining	EU27_2020	PER	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 212	
eu-crm-2023.eu.copper.mining.POL	supply	copper	mining	EU27_2020	POL	own-supply	2016/2020	eq	19			%	1	19%		estimated		2	eu-crm-2023	EUSupplyShares row 213	
eu-crm-2023.t-eu.copper.mining.POL	export-restriction	copper	mining	POL	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 213	
eu-crm-2023.eu.copper.refining.POL	supply	copper	refining	EU27_2020	POL	own-supply	2016/2020	eq	14			%	1	14%		estimated		2	eu-crm-2023	EUSupplyShares row 214	
eu-crm-2023.t-eu.copper.refining.POL	export-restriction	copper	refining	POL	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 214	
eu-crm-2023.eu.copper.mining.PRT	supply	copper	mining	EU27_2020	PRT	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 215	
eu-crm-2023.t-eu.copper.mining.PRT	export-restriction	copper	mining	PRT	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 215	
eu-crm-2023.eu.copper.refining.RUS	supply	copper	refining	EU27_2020	RUS	own-supply	2016/2020	eq	7			%	1	7%		estimated		2	eu-crm-2023	EUSupplyShares row 216	
eu-crm-2023.eu.copper.refining.SRB	supply	copper	refining	EU27_2020	SRB	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 217	
eu-crm-2023.eu.copper.refining.ZAF	supply	copper	refining	EU27_2020	ZAF	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 218	
eu-crm-2023.eu.copper.mining.ESP	supply	copper	mining	EU27_2020	ESP	own-supply	2016/2020	eq	8			%	1	8%		estimated		2	eu-crm-2023	EUSupplyShares row 219	
eu-crm-2023.t-eu.copper.mining.ESP	export-restriction	copper	mining	ESP	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 219	
eu-crm-2023.eu.copper.refining.ESP	supply	copper	refining	EU27_2020	ESP	own-supply	2016/2020	eq	11			%	1	11%		estimated		2	eu-crm-2023	EUSupplyShares row 220	
eu-crm-2023.t-eu.copper.refining.ESP	export-restriction	copper	refining	ESP	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 220	
eu-crm-2023.eu.copper.mining.SWE	supply	copper	mining	EU27_2020	SWE	own-supply	2016/2020	eq	4			%	1	4%		estimated		2	eu-crm-2023	EUSupplyShares row 221	
eu-crm-2023.t-eu.copper.mining.SWE	export-restriction	copper	mining	SWE	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 221	
eu-crm-2023.eu.copper.refining.SWE	supply	copper	refining	EU27_2020	SWE	own-supply	2016/2020	eq	5			%	1	5%		estimated		2	eu-crm-2023	EUSupplyShares row 222	
eu-crm-2023.t-eu.copper.refining.SWE	export-restriction	copper	refining	SWE	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 222	
eu-crm-2023.eu.copper.mining.TUR	supply	copper	mining	EU27_2020	TUR	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 223	
eu-crm-2023.eu.copper.mining.USA	supply	copper	mining	EU27_2020	USA	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 224	
eu-crm-2023.eu.copper.refining.ZMB	supply	copper	refining	EU27_2020	ZMB	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 225	
eu-crm-2023.eu.diatomite.mining.CZE	supply	diatomite	mining	EU27_2020	CZE	own-supply	2016/2020	eq	9			%	1	9%		estimated		2	eu-crm-2023	EUSupplyShares row 226	
eu-crm-2023.t-eu.diatomite.mining.CZE	export-restriction	diatomite	mining	CZE	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 226	
eu-crm-2023.eu.diatomite.mining.DNK	supply	diatomite	mining	EU27_2020	DNK	own-supply	2016/2020	eq	28			%	1	28%		estimated		2	eu-crm-2023	EUSupplyShares row 227	
eu-crm-2023.t-eu.diatomite.mining.DNK	export-restriction	diatomite	mining	DNK	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 227	
eu-crm-2023.eu.diatomite.mining.FRA	supply	diatomite	mining	EU27_2020	FRA	own-supply	2016/2020	eq	23			%	1	23%		estimated		2	eu-crm-2023	EUSupplyShares row 228	
eu-crm-2023.t-eu.diatomite.mining.FRA	export-restriction	diatomite	mining	FRA	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 228	
eu-crm-2023.eu.diatomite.mining.DEU	supply	diatomite	mining	EU27_2020	DEU	own-supply	2016/2020	eq	14			%	1	14%		estimated		2	eu-crm-2023	EUSupplyShares row 229	
eu-crm-2023.t-eu.diatomite.mining.DEU	export-restriction	diatomite	mining	DEU	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 229	
eu-crm-2023.eu.diatomite.mining.MEX	supply	diatomite	mining	EU27_2020	MEX	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 230	
eu-crm-2023.eu.diatomite.mining.RUS	supply	diatomite	mining	EU27_2020	RUS	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 231	
eu-crm-2023.eu.diatomite.mining.ESP	supply	diatomite	mining	EU27_2020	ESP	own-supply	2016/2020	eq	16			%	1	16%		estimated		2	eu-crm-2023	EUSupplyShares row 232	
eu-crm-2023.t-eu.diatomite.mining.ESP	export-restriction	diatomite	mining	ESP	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 232	
eu-crm-2023.eu.diatomite.mining.USA	supply	diatomite	mining	EU27_2020	USA	own-supply	2016/2020	eq	4			%	1	4%		estimated		2	eu-crm-2023	EUSupplyShares row 233	
eu-crm-2023.eu.feldspar.mining.CZE	supply	feldspar	mining	EU27_2020	CZE	own-supply	2016/2020	eq	4			%	1	4%		estimated		2	eu-crm-2023	EUSupplyShares row 234	
eu-crm-2023.t-eu.feldspar.mining.CZE	export-restriction	feldspar	mining	CZE	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 234	
eu-crm-2023.eu.feldspar.mining.FRA	supply	feldspar	mining	EU27_2020	FRA	own-supply	2016/2020	eq	5			%	1	5%		estimated		2	eu-crm-2023	EUSupplyShares row 235	
eu-crm-2023.t-eu.feldspar.mining.FRA	export-restriction	feldspar	mining	FRA	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 235	
eu-crm-2023.eu.feldspar.mining.DEU	supply	feldspar	mining	EU27_2020	DEU	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 236	
eu-crm-2023.t-eu.feldspar.mining.DEU	export-restriction	feldspar	mining	DEU	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 236	
eu-crm-2023.eu.feldspar.mining.ITA	supply	feldspar	mining	EU27_2020	ITA	own-supply	2016/2020	eq	22			%	1	22%		estimated		2	eu-crm-2023	EUSupplyShares row 237	
eu-crm-2023.t-eu.feldspar.mining.ITA	export-restriction	feldspar	mining	ITA	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 237	
eu-crm-2023.eu.feldspar.mining.NOR	supply	feldspar	mining	EU27_2020	NOR	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 238	
eu-crm-2023.eu.feldspar.mining.POL	supply	feldspar	mining	EU27_2020	POL	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 239	
eu-crm-2023.t-eu.feldspar.mining.POL	export-restriction	feldspar	mining	POL	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 239	
eu-crm-2023.eu.feldspar.mining.PRT	supply	feldspar	mining	EU27_2020	PRT	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 240	
eu-crm-2023.t-eu.feldspar.mining.PRT	export-restriction	feldspar	mining	PRT	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 240	
eu-crm-2023.eu.feldspar.mining.ESP	supply	feldspar	mining	EU27_2020	ESP	own-supply	2016/2020	eq	7			%	1	7%		estimated		2	eu-crm-2023	EUSupplyShares row 241	
eu-crm-2023.t-eu.feldspar.mining.ESP	export-restriction	feldspar	mining	ESP	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 241	
eu-crm-2023.eu.feldspar.mining.TUR	supply	feldspar	mining	EU27_2020	TUR	own-supply	2016/2020	eq	51			%	1	51%		estimated		2	eu-crm-2023	EUSupplyShares row 242	
eu-crm-2023.eu.fluorspar.mining.CAN	supply	fluorspar	mining	EU27_2020	CAN	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 243	
eu-crm-2023.eu.fluorspar.mining.CHN	supply	fluorspar	mining	EU27_2020	CHN	own-supply	2016/2020	eq	6			%	1	6%		estimated		2	eu-crm-2023	EUSupplyShares row 244	
eu-crm-2023.eu.fluorspar.mining.DEU	supply	fluorspar	mining	EU27_2020	DEU	own-supply	2016/2020	eq	8			%	1	8%		estimated		2	eu-crm-2023	EUSupplyShares row 245	
eu-crm-2023.t-eu.fluorspar.mining.DEU	export-restriction	fluorspar	mining	DEU	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 245	
eu-crm-2023.eu.fluorspar.mining.ITA	supply	fluorspar	mining	EU27_2020	ITA	own-supply	2016/2020	eq	5			%	1	5%		estimated		2	eu-crm-2023	EUSupplyShares row 246	
eu-crm-2023.t-eu.fluorspar.mining.ITA	export-restriction	fluorspar	mining	ITA	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 246	
eu-crm-2023.eu.fluorspar.mining.MEX	supply	fluorspar	mining	EU27_2020	MEX	own-supply	2016/2020	eq	33			%	1	33%		estimated		2	eu-crm-2023	EUSupplyShares row 247	
eu-crm-2023.eu.fluorspar.mining.MAR	supply	fluorspar	mining	EU27_2020	MAR	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 248	
eu-crm-2023.eu.fluorspar.mining.PAK	supply	fluorspar	mining	EU27_2020	PAK	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 249	
eu-crm-2023.eu.fluorspar.mining.ZAF	supply	fluorspar	mining	EU27_2020	ZAF	own-supply	2016/2020	eq	11			%	1	11%		estimated		2	eu-crm-2023	EUSupplyShares row 250	
eu-crm-2023.eu.fluorspar.mining.ESP	supply	fluorspar	mining	EU27_2020	ESP	own-supply	2016/2020	eq	23			%	1	23%		estimated		2	eu-crm-2023	EUSupplyShares row 251	
eu-crm-2023.t-eu.fluorspar.mining.ESP	export-restriction	fluorspar	mining	ESP	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 251	
eu-crm-2023.eu.fluorspar.mining.GBR	supply	fluorspar	mining	EU27_2020	GBR	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 252	
eu-crm-2023.eu.fluorspar.mining.VNM	supply	fluorspar	mining	EU27_2020	VNM	own-supply	2016/2020	eq	6			%	1	6%		estimated		2	eu-crm-2023	EUSupplyShares row 253	
eu-crm-2023.eu.gallium.refining.CHN	supply	gallium	refining	EU27_2020	CHN	own-supply	2016/2020	eq	69			%	1	69%		estimated		2	eu-crm-2023	EUSupplyShares row 254	
eu-crm-2023.eu.gallium.refining.DEU	supply	gallium	refining	EU27_2020	DEU	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 255	
eu-crm-2023.t-eu.gallium.refining.DEU	export-restriction	gallium	refining	DEU	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 255	
eu-crm-2023.eu.gallium.refining.HKG	supply	gallium	refining	EU27_2020	HKG	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 256	
eu-crm-2023.eu.gallium.refining.RUS	supply	gallium	refining	EU27_2020	RUS	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 257	
eu-crm-2023.eu.gallium.refining.TWN	supply	gallium	refining	EU27_2020	TWN	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 258	
eu-crm-2023.eu.gallium.refining.UKR	supply	gallium	refining	EU27_2020	UKR	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 259	
eu-crm-2023.eu.gallium.refining.GBR	supply	gallium	refining	EU27_2020	GBR	own-supply	2016/2020	eq	9			%	1	9%		estimated		2	eu-crm-2023	EUSupplyShares row 260	
eu-crm-2023.eu.gallium.refining.USA	supply	gallium	refining	EU27_2020	USA	own-supply	2016/2020	eq	10			%	1	10%		estimated		2	eu-crm-2023	EUSupplyShares row 261	
eu-crm-2023.eu.germanium.refining.BEL	supply	germanium	refining	EU27_2020	BEL	own-supply	2016/2020	eq	4			%	1	4%		estimated		2	eu-crm-2023	EUSupplyShares row 262	
eu-crm-2023.eu.germanium.refining.CHN	supply	germanium	refining	EU27_2020	CHN	own-supply	2016/2020	eq	83			%	1	83%		estimated		2	eu-crm-2023	EUSupplyShares row 263	
eu-crm-2023.eu.germanium.refining.DEU	supply	germanium	refining	EU27_2020	DEU	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 264	
eu-crm-2023.eu.germanium.refining.JPN	supply	germanium	refining	EU27_2020	JPN	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 265	
eu-crm-2023.eu.germanium.refining.RUS	supply	germanium	refining	EU27_2020	RUS	own-supply	2016/2020	eq	5			%	1	5%		estimated		2	eu-crm-2023	EUSupplyShares row 266	
eu-crm-2023.eu.germanium.refining.USA	supply	germanium	refining	EU27_2020	USA	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 267	
eu-crm-2023.eu.gold.mining.BGR	supply	gold	mining	EU27_2020	BGR	own-supply	2016/2020	eq	28			%	1	28%		estimated		2	eu-crm-2023	EUSupplyShares row 268	
eu-crm-2023.t-eu.gold.mining.BGR	export-restriction	gold	mining	BGR	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 268	
eu-crm-2023.eu.gold.mining.FIN	supply	gold	mining	EU27_2020	FIN	own-supply	2016/2020	eq	28			%	1	28%		estimated		2	eu-crm-2023	EUSupplyShares row 269	
eu-crm-2023.t-eu.gold.mining.FIN	export-restriction	gold	mining	FIN	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 269	
eu-crm-2023.eu.gold.mining.GRC	supply	gold	mining	EU27_2020	GRC	own-supply	2016/2020	eq	6			%	1	6%		estimated		2	eu-crm-2023	EUSupplyShares row 270	
eu-crm-2023.t-eu.gold.mining.GRC	export-restriction	gold	mining	GRC	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 270	
eu-crm-2023.eu.gold.mining.POL	supply	gold	mining	EU27_2020	POL	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 271	
eu-crm-2023.t-eu.gold.mining.POL	export-restriction	gold	mining	POL	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 271	
eu-crm-2023.eu.gold.mining.ROU	supply	gold	mining	EU27_2020	ROU	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 272	
eu-crm-2023.t-eu.gold.mining.ROU	export-restriction	gold	mining	ROU	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 272	
eu-crm-2023.eu.gold.mining.SVK	supply	gold	mining	EU27_2020	SVK	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 273	
eu-crm-2023.t-eu.gold.mining.SVK	export-restriction	gold	mining	SVK	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 273	
eu-crm-2023.eu.gold.mining.ESP	supply	gold	mining	EU27_2020	ESP	own-supply	2016/2020	eq	5			%	1	5%		estimated		2	eu-crm-2023	EUSupplyShares row 274	
eu-crm-2023.t-eu.gold.mining.ESP	export-restriction	gold	mining	ESP	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 274	
eu-crm-2023.eu.gold.mining.SWE	supply	gold	mining	EU27_2020	SWE	own-supply	2016/2020	eq	25			%	1	25%		estimated		2	eu-crm-2023	EUSupplyShares row 275	
eu-crm-2023.t-eu.gold.mining.SWE	export-restriction	gold	mining	SWE	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 275	
eu-crm-2023.eu.gypsum.mining.AUT	supply	gypsum	mining	EU27_2020	AUT	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 276	
eu-crm-2023.t-eu.gypsum.mining.AUT	export-restriction	gypsum	mining	AUT	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 276	
eu-crm-2023.eu.gypsum.mining.HRV	supply	gypsum	mining	EU27_2020	HRV	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 277	
eu-crm-2023.t-eu.gypsum.mining.HRV	export-restriction	gypsum	mining	HRV	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 277	
eu-crm-2023.eu.gypsum.mining.CYP	supply	gypsum	mining	EU27_2020	CYP	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 278	
eu-crm-2023.t-eu.gypsum.mining.CYP	export-restriction	gypsum	mining	CYP	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 278	
eu-crm-2023.eu.gypsum.mining.FRA	supply	gypsum	mining	EU27_2020	FRA	own-supply	2016/2020	eq	11			%	1	11%		estimated		2	eu-crm-2023	EUSupplyShares row 279	
eu-crm-2023.t-eu.gypsum.mining.FRA	export-restriction	gypsum	mining	FRA	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 279	
eu-crm-2023.eu.gypsum.mining.DEU	supply	gypsum	mining	EU27_2020	DEU	own-supply	2016/2020	eq	19			%	1	19%		estimated		2	eu-crm-2023	EUSupplyShares row 280	
eu-crm-2023.t-eu.gypsum.mining.DEU	export-restriction	gypsum	mining	DEU	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 280	
eu-crm-2023.eu.gypsum.mining.GRC	supply	gypsum	mining	EU27_2020	GRC	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 281	
eu-crm-2023.t-eu.gypsum.mining.GRC	export-restriction	gypsum	mining	GRC	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 281	
eu-crm-2023.eu.gypsum.mining.IRL	supply	gypsum	mining	EU27_2020	IRL	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 282	
eu-crm-2023.t-eu.gypsum.mining.IRL	export-restriction	gypsum	mining	IRL	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 282	
eu-crm-2023.eu.gypsum.mining.ITA	supply	gypsum	mining	EU27_2020	ITA	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 283	
eu-crm-2023.t-eu.gypsum.mining.ITA	export-restriction	gypsum	mining	ITA	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 283	
eu-crm-2023.eu.gypsum.mining.LVA	supply	gypsum	mining	EU27_2020	LVA	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 284	
eu-crm-2023.t-eu.gypsum.mining.LVA	export-restriction	gypsum	mining	LVA	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 284	
eu-crm-2023.eu.gypsum.mining.POL	supply	gypsum	mining	EU27_2020	POL	own-supply	2016/2020	eq	4			%	1	4%		estimated		2	eu-crm-2023	EUSupplyShares row 285	
eu-crm-2023.t-eu.gypsum.mining.POL	export-restriction	gypsum	mining	POL	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 285	
eu-crm-2023.eu.gypsum.mining.PRT	supply	gypsum	mining	EU27_2020	PRT	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 286	
eu-crm-2023.t-eu.gypsum.mining.PRT	export-restriction	gypsum	mining	PRT	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 286	
eu-crm-2023.eu.gypsum.mining.ROU	supply	gypsum	mining	EU27_2020	ROU	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 287	
eu-crm-2023.t-eu.gypsum.mining.ROU	export-restriction	gypsum	mining	ROU	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 287	
eu-crm-2023.eu.gypsum.mining.ESP	supply	gypsum	mining	EU27_2020	ESP	own-supply	2016/2020	eq	45			%	1	45%		estimated		2	eu-crm-2023	EUSupplyShares row 288	
eu-crm-2023.t-eu.gypsum.mining.ESP	export-restriction	gypsum	mining	ESP	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 288	
eu-crm-2023.eu.hafnium.refining.CHN	supply	hafnium	refining	EU27_2020	CHN	own-supply	2016/2020	eq	5			%	1	5%		estimated		2	eu-crm-2023	EUSupplyShares row 289	
eu-crm-2023.eu.hafnium.refining.FRA	supply	hafnium	refining	EU27_2020	FRA	own-supply	2016/2020	eq	76			%	1	76%		estimated		2	eu-crm-2023	EUSupplyShares row 290	
eu-crm-2023.t-eu.hafnium.refining.FRA	export-restriction	hafnium	refining	FRA	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 290	
eu-crm-2023.eu.hafnium.refining.RUS	supply	hafnium	refining	EU27_2020	RUS	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 291	
eu-crm-2023.t-eu.hafnium.refining.RUS	export-restriction	hafnium	refining	RUS	EU27_2020		2016/2020	eq	1.1			index		1.1		estimated		3	eu-crm-2023	EUSupplyShares row 291	
eu-crm-2023.eu.hafnium.refining.UKR	supply	hafnium	refining	EU27_2020	UKR	own-supply	2016/2020	eq	14			%	1	14%		estimated		2	eu-crm-2023	EUSupplyShares row 292	
eu-crm-2023.eu.heavy-rare-earths.mining.CHN	supply	heavy-rare-earths	mining	EU27_2020	CHN	own-supply	2016/2020	eq	43			%	1	43%		estimated		2	eu-crm-2023	EUSupplyShares row 293	
eu-crm-2023.eu.heavy-rare-earths.mining.JPN	supply	heavy-rare-earths	mining	EU27_2020	JPN	own-supply	2016/2020	eq	55			%	1	55%		estimated		2	eu-crm-2023	EUSupplyShares row 294	
eu-crm-2023.eu.heavy-rare-earths.mining.GBR	supply	heavy-rare-earths	mining	EU27_2020	GBR	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 295	
eu-crm-2023.eu.heavy-rare-earths.mining.USA	supply	heavy-rare-earths	mining	EU27_2020	USA	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 296	
eu-crm-2023.eu.helium.refining.DZA	supply	helium	refining	EU27_2020	DZA	own-supply	2016/2020	eq	29			%	1	29%		estimated		2	eu-crm-2023	EUSupplyShares row 297	
eu-crm-2023.eu.helium.refining.CHN	supply	helium	refining	EU27_2020	CHN	own-supply	2016/2020	eq	4			%	1	4%		estimated		2	eu-crm-2023	EUSupplyShares row 298	
eu-crm-2023.eu.helium.refining.POL	supply	helium	refining	EU27_2020	POL	own-supply	2016/2020	eq	5			%	1	5%		estimated		2	eu-crm-2023	EUSupplyShares row 299	
eu-crm-2023.t-eu.helium.refining.POL	export-restriction	helium	refining	POL	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 299	
eu-crm-2023.eu.helium.refining.QAT	supply	helium	refining	EU27_2020	QAT	own-supply	2016/2020	eq	34			%	1	34%		estimated		2	eu-crm-2023	EUSupplyShares row 300	
eu-crm-2023.eu.helium.refining.RUS	supply	helium	refining	EU27_2020	RUS	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 301	
eu-crm-2023.eu.helium.refining.ARE	supply	helium	refining	EU27_2020	ARE	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 302	
eu-crm-2023.eu.helium.refining.USA	supply	helium	refining	EU27_2020	USA	own-supply	2016/2020	eq	21			%	1	21%		estimated		2	eu-crm-2023	EUSupplyShares row 303	
eu-crm-2023.eu.hydrogen.mining.DZA	supply	hydrogen	mining	EU27_2020	DZA	own-supply	2016/2020	eq	13			%	1	13%		estimated		2	eu-crm-2023	EUSupplyShares row 304	
eu-crm-2023.eu.hydrogen.mining.AUT	supply	hydrogen	mining	EU27_2020	AUT	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 305	
eu-crm-2023.t-eu.hydrogen.mining.AUT	export-restriction	hydrogen	mining	AUT	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 305	
eu-crm-2023.eu.hydrogen.mining.HRV	supply	hydrogen	mining	EU27_2020	HRV	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 306	
eu-crm-2023.t-eu.hydrogen.mining.HRV	export-restriction	hydrogen	mining	HRV	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 306	
eu-crm-2023.eu.hydrogen.refining.CZE	supply	hydrogen	refining	EU27_2020	CZE	own-supply	2016/2020	eq	6			%	1	6%		estimated		2	eu-crm-2023	EUSupplyShares row 307	
eu-crm-2023.t-eu.hydrogen.refining.CZE	export-restriction	hydrogen	refining	CZE	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 307	
eu-crm-2023.eu.hydrogen.mining.DNK	supply	hydrogen	mining	EU27_2020	DNK	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 308	
eu-crm-2023.t-eu.hydrogen.mining.DNK	export-restriction	hydrogen	mining	DNK	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 308	
eu-crm-2023.eu.hydrogen.refining.FIN	supply	hydrogen	refining	EU27_2020	FIN	own-supply	2016/2020	eq	7			%	1	7%		estimated		2	eu-crm-2023	EUSupplyShares row 309	
eu-crm-2023.t-eu.hydrogen.refining.FIN	export-restriction	hydrogen	refining	FIN	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 309	
eu-crm-2023.eu.hydrogen.refining.FRA	supply	hydrogen	refining	EU27_2020	FRA	own-supply	2016/2020	eq	7			%	1	7%		estimated		2	eu-crm-2023	EUSupplyShares row 310	
eu-crm-2023.t-eu.hydrogen.refining.FRA	export-restriction	hydrogen	refining	FRA	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 310	
eu-crm-2023.eu.hydrogen.mining.DEU	supply	hydrogen	mining	EU27_2020	DEU	own-supply	2016/2020	eq	4			%	1	4%		estimated		2	eu-crm-2023	EUSupplyShares row 311	
eu-crm-2023.t-eu.hydrogen.mining.DEU	export-restriction	hydrogen	mining	DEU	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 311	
eu-crm-2023.eu.hydrogen.refining.DEU	supply	hydrogen	refining	EU27_2020	DEU	own-supply	2016/2020	eq	34			%	1	34%		estimated		2	eu-crm-2023	EUSupplyShares row 312	
eu-crm-2023.t-eu.hydrogen.refining.DEU	export-restriction	hydrogen	refining	DEU	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 312	
eu-crm-2023.eu.hydrogen.mining.HUN	supply	hydrogen	mining	EU27_2020	HUN	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 313	
eu-crm-2023.t-eu.hydrogen.mining.HUN	export-restriction	hydrogen	mining	HUN	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 313	
eu-crm-2023.eu.hydrogen.refining.HUN	supply	hydrogen	refining	EU27_2020	HUN	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 314	
eu-crm-2023.t-eu.hydrogen.refining.HUN	export-restriction	hydrogen	refining	HUN	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 314	
eu-crm-2023.eu.hydrogen.mining.IRL	supply	hydrogen	mining	EU27_2020	IRL	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 315	
eu-crm-2023.t-eu.hydrogen.mining.IRL	export-restriction	hydrogen	mining	IRL	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 315	
eu-crm-2023.eu.hydrogen.mining.ITA	supply	hydrogen	mining	EU27_2020	ITA	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 316	
eu-crm-2023.t-eu.hydrogen.mining.ITA	export-restriction	hydrogen	mining	ITA	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 316	
eu-crm-2023.eu.hydrogen.refining.ITA	supply	hydrogen	refining	EU27_2020	ITA	own-supply	2016/2020	eq	6			%	1	6%		estimated		2	eu-crm-2023	EUSupplyShares row 317	
eu-crm-2023.t-eu.hydrogen.refining.ITA	export-restriction	hydrogen	refining	ITA	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 317	
eu-crm-2023.eu.hydrogen.mining.LBY	supply	hydrogen	mining	EU27_2020	LBY	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 318	
eu-crm-2023.eu.hydrogen.mining.NLD	supply	hydrogen	mining	EU27_2020	NLD	own-supply	2016/2020	eq	21			%	1	21%		estimated		2	eu-crm-2023	EUSupplyShares row 319	
eu-crm-2023.t-eu.hydrogen.mining.NLD	export-restriction	hydrogen	mining	NLD	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 319	
eu-crm-2023.eu.hydrogen.refining.NLD	supply	hydrogen	refining	EU27_2020	NLD	own-supply	2016/2020	eq	16			%	1	16%		estimated		2	eu-crm-2023	EUSupplyShares row 320	
eu-crm-2023.t-eu.hydrogen.refining.NLD	export-restriction	hydrogen	refining	NLD	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 320	
eu-crm-2023.eu.hydrogen.mining.NOR	supply	hydrogen	mining	EU27_2020	NOR	own-supply	2016/2020	eq	9			%	1	9%		estimated		2	eu-crm-2023	EUSupplyShares row 321	
eu-crm-2023.eu.hydrogen.mining.POL	supply	hydrogen	mining	EU27_2020	POL	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 322	
eu-crm-2023.t-eu.hydrogen.mining.POL	export-restriction	hydrogen	mining	POL	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 322	
eu-crm-2023.eu.hydrogen.refining.POL	supply	hydrogen	refining	EU27_2020	POL	own-supply	2016/2020	eq	9			%	1	9%		estimated		2	eu-crm-2023	EUSupplyShares row 323	
eu-crm-2023.t-eu.hydrogen.refining.POL	export-restriction	hydrogen	refining	POL	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 323	
eu-crm-2023.eu.hydrogen.mining.ROU	supply	hydrogen	mining	EU27_2020	ROU	own-supply	2016/2020	eq	5			%	1	5%		estimated		2	eu-crm-2023	EUSupplyShares row 324	
eu-crm-2023.t-eu.hydrogen.mining.ROU	export-restriction	hydrogen	mining	ROU	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 324	
eu-crm-2023.eu.hydrogen.mining.RUS	supply	hydrogen	mining	EU27_2020	RUS	own-supply	2016/2020	eq	26			%	1	26%		estimated		2	eu-crm-2023	EUSupplyShares row 325	
eu-crm-2023.eu.hydrogen.refining.ESP	supply	hydrogen	refining	EU27_2020	ESP	own-supply	2016/2020	eq	8			%	1	8%		estimated		2	eu-crm-2023	EUSupplyShares row 326	
eu-crm-2023.t-eu.hydrogen.refining.ESP	export-restriction	hydrogen	refining	ESP	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 326	
eu-crm-2023.eu.hydrogen.mining.GBR	supply	hydrogen	mining	EU27_2020	GBR	own-supply	2016/2020	eq	4			%	1	4%		estimated		2	eu-crm-2023	EUSupplyShares row 327	
eu-crm-2023.eu.indium.refining.BEL	supply	indium	refining	EU27_2020	BEL	own-supply	2016/2020	eq	25			%	1	25%		estimated		2	eu-crm-2023	EUSupplyShares row 328	
eu-crm-2023.t-eu.indium.refining.BEL	export-restriction	indium	refining	BEL	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 328	
eu-crm-2023.eu.indium.refining.CHN	supply	indium	refining	EU27_2020	CHN	own-supply	2016/2020	eq	14			%	1	14%		estimated		2	eu-crm-2023	EUSupplyShares row 329	
eu-crm-2023.eu.indium.refining.FRA	supply	indium	refining	EU27_2020	FRA	own-supply	2016/2020	eq	38			%	1	38%		estimated		2	eu-crm-2023	EUSupplyShares row 330	
eu-crm-2023.t-eu.indium.refining.FRA	export-restriction	indium	refining	FRA	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 330	
eu-crm-2023.eu.indium.refining.DEU	supply	indium	refining	EU27_2020	DEU	own-supply	2016/2020	eq	5			%	1	5%		estimated		2	eu-crm-2023	EUSupplyShares row 331	
eu-crm-2023.t-eu.indium.refining.DEU	export-restriction	indium	refining	DEU	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 331	
eu-crm-2023.eu.indium.refining.HKG	supply	indium	refining	EU27_2020	HKG	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 332	
eu-crm-2023.eu.indium.refining.TWN	supply	indium	refining	EU27_2020	TWN	own-supply	2016/2020	eq	9			%	1	9%		estimated		2	eu-crm-2023	EUSupplyShares row 333	
eu-crm-2023.eu.indium.refining.GBR	supply	indium	refining	EU27_2020	GBR	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 334	
eu-crm-2023.eu.indium.refining.USA	supply	indium	refining	EU27_2020	USA	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 335	
eu-crm-2023.eu.iron.mining.ARG	supply	iron	mining	EU27_2020	ARG	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 336	
eu-crm-2023.eu.iron.mining.AUT	supply	iron	mining	EU27_2020	AUT	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 337	
eu-crm-2023.t-eu.iron.mining.AUT	export-restriction	iron	mining	AUT	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 337	
eu-crm-2023.eu.iron.refining.AUT	supply	iron	refining	EU27_2020	AUT	own-supply	2016/2020	eq	4			%	1	4%		estimated		2	eu-crm-2023	EUSupplyShares row 338	
eu-crm-2023.t-eu.iron.refining.AUT	export-restriction	iron	refining	AUT	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 338	
eu-crm-2023.eu.iron.refining.BEL	supply	iron	refining	EU27_2020	BEL	own-supply	2016/2020	eq	4			%	1	4%		estimated		2	eu-crm-2023	EUSupplyShares row 339	
eu-crm-2023.t-eu.iron.refining.BEL	export-restriction	iron	refining	BEL	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 339	
eu-crm-2023.eu.iron.mining.BRA	supply	iron	mining	EU27_2020	BRA	own-supply	2016/2020	eq	33			%	1	33%		estimated		2	eu-crm-2023	EUSupplyShares row 340	
eu-crm-2023.eu.iron.refining.BRA	supply	iron	refining	EU27_2020	BRA	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 341	
eu-crm-2023.eu.iron.mining.CAN	supply	iron	mining	EU27_2020	CAN	own-supply	2016/2020	eq	13			%	1	13%		estimated		2	eu-crm-2023	EUSupplyShares row 342	
eu-crm-2023.eu.iron.refining.CZE	supply	iron	refining	EU27_2020	CZE	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 343	
eu-crm-2023.t-eu.iron.refining.CZE	export-restriction	iron	refining	CZE	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 343	
eu-crm-2023.eu.iron.refining.FIN	supply	iron	refining	EU27_2020	FIN	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 344	
eu-crm-2023.t-eu.iron.refining.FIN	export-restriction	iron	refining	FIN	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 344	
eu-crm-2023.eu.iron.refining.FRA	supply	iron	refining	EU27_2020	FRA	own-supply	2016/2020	eq	8			%	1	8%		estimated		2	eu-crm-2023	EUSupplyShares row 345	
eu-crm-2023.t-eu.iron.refining.FRA	export-restriction	iron	refining	FRA	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 345	
eu-crm-2023.eu.iron.refining.DEU	supply	iron	refining	EU27_2020	DEU	own-supply	2016/2020	eq	25			%	1	25%		estimated		2	eu-crm-2023	EUSupplyShares row 346	
eu-crm-2023.t-eu.iron.refining.DEU	export-restriction	iron	refining	DEU	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 346	
eu-crm-2023.eu.iron.refining.GRC	supply	iron	refining	EU27_2020	GRC	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 347	
eu-crm-2023.t-eu.iron.refining.GRC	export-restriction	iron	refining	GRC	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 347	
eu-crm-2023.eu.iron.refining.HUN	supply	iron	refining	EU27_2020	HUN	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 348	
eu-crm-2023.t-eu.iron.refining.HUN	export-restriction	iron	refining	HUN	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 348	
eu-crm-2023.eu.iron.refining.ITA	supply	iron	refining	EU27_2020	ITA	own-supply	2016/2020	eq	14			%	1	14%		estimated		2	eu-crm-2023	EUSupplyShares row 349	
eu-crm-2023.t-eu.iron.refining.ITA	export-restriction	iron	refining	ITA	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 349	
eu-crm-2023.eu.iron.mining.LBR	supply	iron	mining	EU27_2020	LBR	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 350	
eu-crm-2023.eu.iron.refining.LUX	supply	iron	refining	EU27_2020	LUX	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 351	
eu-crm-2023.t-eu.iron.refining.LUX	export-restriction	iron	refining	LUX	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 351	
eu-crm-2023.eu.iron.mining.MRT	supply	iron	mining	EU27_2020	MRT	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 352	
eu-crm-2023.eu.iron.refining.NLD	supply	iron	refining	EU27_2020	NLD	own-supply	2016/2020	eq	4			%	1	4%		estimated		2	eu-crm-2023	EUSupplyShares row 353	
eu-crm-2023.t-eu.iron.refining.NLD	export-restriction	iron	refining	NLD	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 353	
eu-crm-2023.eu.iron.mining.NOR	supply	iron	mining	EU27_2020	NOR	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 354	
eu-crm-2023.eu.iron.refining.POL	supply	iron	refining	EU27_2020	POL	own-supply	2016/2020	eq	5			%	1	5%		estimated		2	eu-crm-2023	EUSupplyShares row 355	
eu-crm-2023.t-eu.iron.refining.POL	export-restriction	iron	refining	POL	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 355	
eu-crm-2023.eu.iron.refining.PRT	supply	iron	refining	EU27_2020	PRT	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 356	
eu-crm-2023.t-eu.iron.refining.PRT	export-restriction	iron	refining	PRT	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 356	
eu-crm-2023.eu.iron.refining.ROU	supply	iron	refining	EU27_2020	ROU	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 357	
eu-crm-2023.t-eu.iron.refining.ROU	export-restriction	iron	refining	ROU	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 357	
eu-crm-2023.eu.iron.mining.RUS	supply	iron	mining	EU27_2020	RUS	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 358	
eu-crm-2023.eu.iron.refining.RUS	supply	iron	refining	EU27_2020	RUS	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 359	
eu-crm-2023.eu.iron.refining.SVK	supply	iron	refining	EU27_2020	SVK	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 360	
eu-crm-2023.t-eu.iron.refining.SVK	export-restriction	iron	refining	SVK	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 360	
eu-crm-2023.eu.iron.mining.ZAF	supply	iron	mining	EU27_2020	ZAF	own-supply	2016/2020	eq	6			%	1	6%		estimated		2	eu-crm-2023	EUSupplyShares row 361	
eu-crm-2023.eu.iron.refining.ESP	supply	iron	refining	EU27_2020	ESP	own-supply	2016/2020	eq	8			%	1	8%		estimated		2	eu-crm-2023	EUSupplyShares row 362	
eu-crm-2023.t-eu.iron.refining.ESP	export-restriction	iron	refining	ESP	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 362	
eu-crm-2023.eu.iron.mining.SWE	supply	iron	mining	EU27_2020	SWE	own-supply	2016/2020	eq	21			%	1	21%		estimated		2	eu-crm-2023	EUSupplyShares row 363	
eu-crm-2023.t-eu.iron.mining.SWE	export-restriction	iron	mining	SWE	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 363	
eu-crm-2023.eu.iron.refining.SWE	supply	iron	refining	EU27_2020	SWE	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 364	
eu-crm-2023.t-eu.iron.refining.SWE	export-restriction	iron	refining	SWE	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 364	
eu-crm-2023.eu.iron.mining.UKR	supply	iron	mining	EU27_2020	UKR	own-supply	2016/2020	eq	12			%	1	12%		estimated		2	eu-crm-2023	EUSupplyShares row 365	
eu-crm-2023.eu.iron.refining.UKR	supply	iron	refining	EU27_2020	UKR	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 366	
eu-crm-2023.t-eu.iron.refining.UKR	export-restriction	iron	refining	UKR	EU27_2020		2016/2020	eq	1.1			index		1.1		estimated		3	eu-crm-2023	EUSupplyShares row 366	
eu-crm-2023.eu.kaolin.mining.FRA	supply	kaolin	mining	EU27_2020	FRA	own-supply	2016/2020	eq	21			%	1	21%		estimated		2	eu-crm-2023	EUSupplyShares row 367	
eu-crm-2023.t-eu.kaolin.mining.FRA	export-restriction	kaolin	mining	FRA	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 367	
eu-crm-2023.eu.kaolin.refining.FRA	supply	kaolin	refining	EU27_2020	FRA	own-supply	2016/2020	eq	11			%	1	11%		estimated		2	eu-crm-2023	EUSupplyShares row 368	
eu-crm-2023.t-eu.kaolin.refining.FRA	export-restriction	kaolin	refining	FRA	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 368	
eu-crm-2023.eu.kaolin.mining.DEU	supply	kaolin	mining	EU27_2020	DEU	own-supply	2016/2020	eq	30			%	1	30%		estimated		2	eu-crm-2023	EUSupplyShares row 369	
eu-crm-2023.t-eu.kaolin.mining.DEU	export-restriction	kaolin	mining	DEU	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 369	
eu-crm-2023.eu.kaolin.refining.DEU	supply	kaolin	refining	EU27_2020	DEU	own-supply	2016/2020	eq	37			%	1	37%		estimated		2	eu-crm-2023	EUSupplyShares row 370	
eu-crm-2023.t-eu.kaolin.refining.DEU	export-restriction	kaolin	refining	DEU	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 370	
eu-crm-2023.eu.kaolin.mining.ITA	supply	kaolin	mining	EU27_2020	ITA	own-supply	2016/2020	eq	6			%	1	6%		estimated		2	eu-crm-2023	EUSupplyShares row 371	
eu-crm-2023.t-eu.kaolin.mining.ITA	export-restriction	kaolin	mining	ITA	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 371	
eu-crm-2023.eu.kaolin.refining.POL	supply	kaolin	refining	EU27_2020	POL	own-supply	2016/2020	eq	8			%	1	8%		estimated		2	eu-crm-2023	EUSupplyShares row 372	
eu-crm-2023.t-eu.kaolin.refining.POL	export-restriction	kaolin	refining	POL	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 372	
eu-crm-2023.eu.kaolin.mining.PRT	supply	kaolin	mining	EU27_2020	PRT	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 373	
eu-crm-2023.t-eu.kaolin.mining.PRT	export-restriction	kaolin	mining	PRT	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 373	
eu-crm-2023.eu.kaolin.refining.PRT	supply	kaolin	refining	EU27_2020	PRT	own-supply	2016/2020	eq	19			%	1	19%		estimated		2	eu-crm-2023	EUSupplyShares row 374	
eu-crm-2023.t-eu.kaolin.refining.PRT	export-restriction	kaolin	refining	PRT	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 374	
eu-crm-2023.eu.kaolin.mining.ESP	supply	kaolin	mining	EU27_2020	ESP	own-supply	2016/2020	eq	12			%	1	12%		estimated		2	eu-crm-2023	EUSupplyShares row 375	
eu-crm-2023.t-eu.kaolin.mining.ESP	export-restriction	kaolin	mining	ESP	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 375	
eu-crm-2023.eu.kaolin.refining.ESP	supply	kaolin	refining	EU27_2020	ESP	own-supply	2016/2020	eq	22			%	1	22%		estimated		2	eu-crm-2023	EUSupplyShares row 376	
eu-crm-2023.t-eu.kaolin.refining.ESP	export-restriction	kaolin	refining	ESP	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 376	
eu-crm-2023.eu.kaolin.mining.UKR	supply	kaolin	mining	EU27_2020	UKR	own-supply	2016/2020	eq	28			%	1	28%		estimated		2	eu-crm-2023	EUSupplyShares row 377	
eu-crm-2023.eu.krypton.refining.CHN	supply	krypton	refining	EU27_2020	CHN	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 378	
eu-crm-2023.eu.krypton.refining.DOM	supply	krypton	refining	EU27_2020	DOM	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 379	
eu-crm-2023.eu.krypton.refining.DEU	supply	krypton	refining	EU27_2020	DEU	own-supply	2016/2020	eq	63			%	1	63%		estimated		2	eu-crm-2023	EUSupplyShares row 380	
eu-crm-2023.t-eu.krypton.refining.DEU	export-restriction	krypton	refining	DEU	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 380	
eu-crm-2023.eu.krypton.refining.MUS	supply	krypton	refining	EU27_2020	MUS	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 381	
eu-crm-2023.eu.krypton.refining.RUS	supply	krypton	refining	EU27_2020	RUS	own-supply	2016/2020	eq	4			%	1	4%		estimated		2	eu-crm-2023	EUSupplyShares row 382	
eu-crm-2023.eu.krypton.refining.CHE	supply	krypton	refining	EU27_2020	CHE	own-supply	2016/2020	eq	19			%	1	19%		estimated		2	eu-crm-2023	EUSupplyShares row 383	
eu-crm-2023.eu.krypton.refining.TTO	supply	krypton	refining	EU27_2020	TTO	own-supply	2016/2020	eq	5			%	1	5%		estimated		2	eu-crm-2023	EUSupplyShares row 384	
eu-crm-2023.eu.krypton.refining.UKR	supply	krypton	refining	EU27_2020	UKR	own-supply	2016/2020	eq	5			%	1	5%		estimated		2	eu-crm-2023	EUSupplyShares row 385	
eu-crm-2023.eu.lanthanum.mining.CHN	supply	lanthanum	mining	EU27_2020	CHN	own-supply	2016/2020	eq	43			%	1	43%		estimated		2	eu-crm-2023	EUSupplyShares row 386	
eu-crm-2023.eu.lanthanum.refining.CHN	supply	lanthanum	refining	EU27_2020	CHN	own-supply	2016/2020	eq	85			%	1	85%		estimated		2	eu-crm-2023	EUSupplyShares row 387	
eu-crm-2023.eu.lanthanum.mining.IND	supply	lanthanum	mining	EU27_2020	IND	own-supply	2016/2020	eq	5			%	1	5%		estimated		2	eu-crm-2023	EUSupplyShares row 388	
eu-crm-2023.eu.lanthanum.refining.IND	supply	lanthanum	refining	EU27_2020	IND	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 389	
eu-crm-2023.eu.lanthanum.mining.JPN	supply	lanthanum	mining	EU27_2020	JPN	own-supply	2016/2020	eq	30			%	1	30%		estimated		2	eu-crm-2023	EUSupplyShares row 390	
eu-crm-2023.eu.lanthanum.mining.MYS	supply	lanthanum	mining	EU27_2020	MYS	own-supply	2016/2020	eq	6			%	1	6%		estimated		2	eu-crm-2023	EUSupplyShares row 391	
eu-crm-2023.eu.lanthanum.refining.MYS	supply	lanthanum	refining	EU27_2020	MYS	own-supply	2016/2020	eq	11			%	1	11%		estimated		2	eu-crm-2023	EUSupplyShares row 392	
eu-crm-2023.eu.lanthanum.refining.NOR	supply	lanthanum	refining	EU27_2020	NOR	own-supply	2016/2020	eq	0.1			%	0.1	0.1%		estimated		2	eu-crm-2023	EUSupplyShares row 393	
eu-crm-2023.eu.lanthanum.refining.RUS	supply	lanthanum	refining	EU27_2020	RUS	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 394	
eu-crm-2023.eu.lanthanum.mining.USA	supply	lanthanum	mining	EU27_2020	USA	own-supply	2016/2020	eq	16			%	1	16%		estimated		2	eu-crm-2023	EUSupplyShares row 395	
eu-crm-2023.eu.lanthanum.refining.VNM	supply	lanthanum	refining	EU27_2020	VNM	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 396	
eu-crm-2023.eu.lead.mining.ARG	supply	lead	mining	EU27_2020	ARG	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 397	
eu-crm-2023.eu.lead.mining.AUS	supply	lead	mining	EU27_2020	AUS	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 398	
eu-crm-2023.eu.lead.refining.AUT	supply	lead	refining	EU27_2020	AUT	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 399	
eu-crm-2023.t-eu.lead.refining.AUT	export-restriction	lead	refining	AUT	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 399	
eu-crm-2023.eu.lead.refining.BEL	supply	lead	refining	EU27_2020	BEL	own-supply	2016/2020	eq	8			%	1	8%		estimated		2	eu-crm-2023	EUSupplyShares row 400	
eu-crm-2023.t-eu.lead.refining.BEL	export-restriction	lead	refining	BEL	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 400	
eu-crm-2023.eu.lead.mining.BOL	supply	lead	mining	EU27_2020	BOL	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 401	
eu-crm-2023.eu.lead.mining.BGR	supply	lead	mining	EU27_2020	BGR	own-supply	2016/2020	eq	4			%	1	4%		estimated		2	eu-crm-2023	EUSupplyShares row 402	
eu-crm-2023.t-eu.lead.mining.BGR	export-restriction	lead	mining	BGR	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 402	
eu-crm-2023.eu.lead.refining.BGR	supply	lead	refining	EU27_2020	BGR	own-supply	2016/2020	eq	6			%	1	6%		estimated		2	eu-crm-2023	EUSupplyShares row 403	
eu-crm-2023.t-eu.lead.refining.BGR	export-restriction	lead	refining	BGR	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 403	
eu-crm-2023.eu.lead.mining.BFA	supply	lead	mining	EU27_2020	BFA	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 404	
eu-crm-2023.eu.lead.mining.CHL	supply	lead	mining	EU27_2020	CHL	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 405	
eu-crm-2023.eu.lead.refining.CZE	supply	lead	refining	EU27_2020	CZE	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 406	
eu-crm-2023.t-eu.lead.refining.CZE	export-restriction	lead	refining	CZE	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 406	
eu-crm-2023.eu.lead.refining.EST	supply	lead	refining	EU27_2020	EST	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 407	
eu-crm-2023.t-eu.lead.refining.EST	export-restriction	lead	refining	EST	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 407	
eu-crm-2023.eu.lead.refining.FRA	supply	lead	refining	EU27_2020	FRA	own-supply	2016/2020	eq	4			%	1	4%		estimated		2	eu-crm-2023	EUSupplyShares row 408	
eu-crm-2023.t-eu.lead.refining.FRA	export-restriction	lead	refining	FRA	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 408	
eu-crm-2023.eu.lead.refining.DEU	supply	lead	refining	EU27_2020	DEU	own-supply	2016/2020	eq	21			%	1	21%		estimated		2	eu-crm-2023	EUSupplyShares row 409	
eu-crm-2023.t-eu.lead.refining.DEU	export-restriction	lead	refining	DEU	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 409	
eu-crm-2023.eu.lead.mining.GRC	supply	lead	mining	EU27_2020	GRC	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 410	
eu-crm-2023.t-eu.lead.mining.GRC	export-restriction	lead	mining	GRC	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 410	
eu-crm-2023.eu.lead.refining.GRC	supply	lead	refining	EU27_2020	GRC	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 411	
eu-crm-2023.t-eu.lead.refining.GRC	export-restriction	lead	refining	GRC	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 411	
eu-crm-2023.eu.lead.mining.IRL	supply	lead	mining	EU27_2020	IRL	own-supply	2016/2020	eq	4			%	1	4%		estimated		2	eu-crm-2023	EUSupplyShares row 412	
eu-crm-2023.t-eu.lead.mining.IRL	export-restriction	lead	mining	IRL	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 412	
eu-crm-2023.eu.lead.refining.IRL	supply	lead	refining	EU27_2020	IRL	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 413	
eu-crm-2023.t-eu.lead.refining.IRL	export-restriction	lead	refining	IRL	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 413	
eu-crm-2023.eu.lead.refining.ITA	supply	lead	refining	EU27_2020	ITA	own-supply	2016/2020	eq	10			%	1	10%		estimated		2	eu-crm-2023	EUSupplyShares row 414	
eu-crm-2023.t-eu.lead.refining.ITA	export-restriction	lead	refining	ITA	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 414	
eu-crm-2023.eu.lead.refining.KAZ	supply	lead	refining	EU27_2020	KAZ	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 415	
eu-crm-2023.eu.lead.refining.KOR	supply	lead	refining	EU27_2020	KOR	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 416	
eu-crm-2023.eu.lead.refining.LBN	supply	lead	refining	EU27_2020	LBN	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 417	
eu-crm-2023.eu.lead.mining.MEX	supply	lead	mining	EU27_2020	MEX	own-supply	2016/2020	eq	6			%	1	6%		estimated		2	eu-crm-2023	EUSupplyShares row 418	
eu-crm-2023.eu.lead.mining.MAR	supply	lead	mining	EU27_2020	MAR	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 419	
eu-crm-2023.eu.lead.refining.NLD	supply	lead	refining	EU27_2020	NLD	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 420	
eu-crm-2023.t-eu.lead.refining.NLD	export-restriction	lead	refining	NLD	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 420	
eu-crm-2023.eu.lead.mining.MKD	supply	lead	mining	EU27_2020	MKD	own-supply	2016/2020	eq	8			%	1	8%		estimated		2	eu-crm-2023	EUSupplyShares row 421	
eu-crm-2023.eu.lead.mining.PER	supply	lead	mining	EU27_2020	PER	own-supply	2016/2020	eq	6			%	1	6%		estimated		2	eu-crm-2023	EUSupplyShares row 422	
eu-crm-2023.eu.lead.mining.POL	supply	lead	mining	EU27_2020	POL	own-supply	2016/2020	eq	17			%	1	17%		estimated		2	eu-crm-2023	EUSupplyShares row 423	
eu-crm-2023.t-eu.lead.mining.POL	export-restriction	lead	mining	POL	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 423	
eu-crm-2023.eu.lead.refining.POL	supply	lead	refining	EU27_2020	POL	own-supply	2016/2020	eq	10			%	1	10%		estimated		2	eu-crm-2023	EUSupplyShares row 424	
eu-crm-2023.t-eu.lead.refining.POL	export-restriction	lead	refining	POL	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 424	
eu-crm-2023.eu.lead.mining.PRT	supply	lead	mining	EU27_2020	PRT	own-supply	2016/2020	eq	4			%	1	4%		estimated		2	eu-crm-2023	EUSupplyShares row 425	
eu-crm-2023.t-eu.lead.mining.PRT	export-restriction	lead	mining	PRT	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 425	
eu-crm-2023.eu.lead.refining.PRT	supply	lead	refining	EU27_2020	PRT	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 426	
eu-crm-2023.t-eu.lead.refining.PRT	export-restriction	lead	refining	PRT	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 426	
eu-crm-2023.eu.lead.refining.ROU	supply	lead	refining	EU27_2020	ROU	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 427	
eu-crm-2023.t-eu.lead.refining.ROU	export-restriction	lead	refining	ROU	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 427	
eu-crm-2023.eu.lead.refining.RUS	supply	lead	refining	EU27_2020	RUS	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 428	
eu-crm-2023.eu.lead.mining.SRB	supply	lead	mining	EU27_2020	SRB	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 429	
eu-crm-2023.eu.lead.refining.SVN	supply	lead	refining	EU27_2020	SVN	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 430	
eu-crm-2023.t-eu.lead.refining.SVN	export-restriction	lead	refining	SVN	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 430	
eu-crm-2023.eu.lead.mining.ESP	supply	lead	mining	EU27_2020	ESP	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 431	
eu-crm-2023.t-eu.lead.mining.ESP	export-restriction	lead	mining	ESP	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 431	
eu-crm-2023.eu.lead.refining.ESP	supply	lead	refining	EU27_2020	ESP	own-supply	2016/2020	eq	11			%	1	11%		estimated		2	eu-crm-2023	EUSupplyShares row 432	
eu-crm-2023.t-eu.lead.refining.ESP	export-restriction	lead	refining	ESP	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 432	
eu-crm-2023.eu.lead.mining.SWE	supply	lead	mining	EU27_2020	SWE	own-supply	2016/2020	eq	17			%	1	17%		estimated		2	eu-crm-2023	EUSupplyShares row 433	
eu-crm-2023.t-eu.lead.mining.SWE	export-restriction	lead	mining	SWE	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 433	
eu-crm-2023.eu.lead.refining.SWE	supply	lead	refining	EU27_2020	SWE	own-supply	2016/2020	eq	4			%	1	4%		estimated		2	eu-crm-2023	EUSupplyShares row 434	
eu-crm-2023.t-eu.lead.refining.SWE	export-restriction	lead	refining	SWE	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 434	
eu-crm-2023.eu.lead.mining.TUR	supply	lead	mining	EU27_2020	TUR	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 435	
eu-crm-2023.eu.lead.refining.UKR	supply	lead	refining	EU27_2020	UKR	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 436	
eu-crm-2023.eu.lead.refining.GBR	supply	lead	refining	EU27_2020	GBR	own-supply	2016/2020	eq	4			%	1	4%		estimated		2	eu-crm-2023	EUSupplyShares row 437	
eu-crm-2023.eu.lead.mining.USA	supply	lead	mining	EU27_2020	USA	own-supply	2016/2020	eq	7			%	1	7%		estimated		2	eu-crm-2023	EUSupplyShares row 438	
eu-crm-2023.eu.limestone.mining.AUT	supply	limestone	mining	EU27_2020	AUT	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 439	
eu-crm-2023.t-eu.limestone.mining.AUT	export-restriction	limestone	mining	AUT	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 439	
eu-crm-2023.eu.limestone.mining.BGR	supply	limestone	mining	EU27_2020	BGR	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 440	
eu-crm-2023.t-eu.limestone.mining.BGR	export-restriction	limestone	mining	BGR	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 440	
eu-crm-2023.eu.limestone.mining.CYP	supply	limestone	mining	EU27_2020	CYP	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 441	
eu-crm-2023.t-eu.limestone.mining.CYP	export-restriction	limestone	mining	CYP	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 441	
eu-crm-2023.eu.limestone.mining.CZE	supply	limestone	mining	EU27_2020	CZE	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 442	
eu-crm-2023.t-eu.limestone.mining.CZE	export-restriction	limestone	mining	CZE	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 442	
eu-crm-2023.eu.limestone.mining.DNK	supply	limestone	mining	EU27_2020	DNK	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 443	
eu-crm-2023.t-eu.limestone.mining.DNK	export-restriction	limestone	mining	DNK	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 443	
eu-crm-2023.eu.limestone.mining.FIN	supply	limestone	mining	EU27_2020	FIN	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 444	
eu-crm-2023.t-eu.limestone.mining.FIN	export-restriction	limestone	mining	FIN	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 444	
eu-crm-2023.eu.limestone.mining.FRA	supply	limestone	mining	EU27_2020	FRA	own-supply	2016/2020	eq	11			%	1	11%		estimated		2	eu-crm-2023	EUSupplyShares row 445	
eu-crm-2023.t-eu.limestone.mining.FRA	export-restriction	limestone	mining	FRA	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 445	
eu-crm-2023.eu.limestone.mining.DEU	supply	limestone	mining	EU27_2020	DEU	own-supply	2016/2020	eq	13			%	1	13%		estimated		2	eu-crm-2023	EUSupplyShares row 446	
eu-crm-2023.t-eu.limestone.mining.DEU	export-restriction	limestone	mining	DEU	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 446	
eu-crm-2023.eu.limestone.mining.GRC	supply	limestone	mining	EU27_2020	GRC	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 447	
eu-crm-2023.t-eu.limestone.mining.GRC	export-restriction	limestone	mining	GRC	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 447	
eu-crm-2023.eu.limestone.mining.HUN	supply	limestone	mining	EU27_2020	HUN	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 448	
eu-crm-2023.t-eu.limestone.mining.HUN	export-restriction	limestone	mining	HUN	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 448	
eu-crm-2023.eu.limestone.mining.IRL	supply	limestone	mining	EU27_2020	IRL	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 449	
eu-crm-2023.t-eu.limestone.mining.IRL	export-restriction	limestone	mining	IRL	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 449	
eu-crm-2023.eu.limestone.mining.ITA	supply	limestone	mining	EU27_2020	ITA	own-supply	2016/2020	eq	16			%	1	16%		estimated		2	eu-crm-2023	EUSupplyShares row 450	
eu-crm-2023.t-eu.limestone.mining.ITA	export-restriction	limestone	mining	ITA	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 450	
eu-crm-2023.eu.limestone.mining.NOR	supply	limestone	mining	EU27_2020	NOR	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 451	
eu-crm-2023.eu.limestone.mining.POL	supply	limestone	mining	EU27_2020	POL	own-supply	2016/2020	eq	11			%	1	11%		estimated		2	eu-crm-2023	EUSupplyShares row 452	
eu-crm-2023.t-eu.limestone.mining.POL	export-restriction	limestone	mining	POL	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 452	
eu-crm-2023.eu.limestone.mining.PRT	supply	limestone	mining	EU27_2020	PRT	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 453	
eu-crm-2023.t-eu.limestone.mining.PRT	export-restriction	limestone	mining	PRT	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 453	
eu-crm-2023.eu.limestone.mining.ROU	supply	limestone	mining	EU27_2020	ROU	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 454	
eu-crm-2023.t-eu.limestone.mining.ROU	export-restriction	limestone	mining	ROU	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 454	
eu-crm-2023.eu.limestone.mining.SVK	supply	limestone	mining	EU27_2020	SVK	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 455	
eu-crm-2023.t-eu.limestone.mining.SVK	export-restriction	limestone	mining	SVK	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 455	
eu-crm-2023.eu.limestone.mining.SVN	supply	limestone	mining	EU27_2020	SVN	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 456	
eu-crm-2023.t-eu.limestone.mining.SVN	export-restriction	limestone	mining	SVN	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 456	
eu-crm-2023.eu.limestone.mining.ESP	supply	limestone	mining	EU27_2020	ESP	own-supply	2016/2020	eq	21			%	1	21%		estimated		2	eu-crm-2023	EUSupplyShares row 457	
eu-crm-2023.t-eu.limestone.mining.ESP	export-restriction	limestone	mining	ESP	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 457	
eu-crm-2023.eu.limestone.mining.SWE	supply	limestone	mining	EU27_2020	SWE	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 458	
eu-crm-2023.t-eu.limestone.mining.SWE	export-restriction	limestone	mining	SWE	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 458	
eu-crm-2023.eu.lithium.refining.ARG	supply	lithium	refining	EU27_2020	ARG	own-supply	2016/2020	eq	6			%	1	6%		estimated		2	eu-crm-2023	EUSupplyShares row 459	
eu-crm-2023.t-eu.lithium.refining.ARG	export-restriction	lithium	refining	ARG	EU27_2020		2016/2020	eq	1.1			index		1.1		estimated		3	eu-crm-2023	EUSupplyShares row 459	
eu-crm-2023.eu.lithium.refining.CHL	supply	lithium	refining	EU27_2020	CHL	own-supply	2016/2020	eq	79			%	1	79%		estimated		2	eu-crm-2023	EUSupplyShares row 460	
eu-crm-2023.eu.lithium.refining.CHN	supply	lithium	refining	EU27_2020	CHN	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 461	
eu-crm-2023.eu.lithium.refining.CHE	supply	lithium	refining	EU27_2020	CHE	own-supply	2016/2020	eq	7			%	1	7%		estimated		2	eu-crm-2023	EUSupplyShares row 462	
eu-crm-2023.eu.lithium.refining.USA	supply	lithium	refining	EU27_2020	USA	own-supply	2016/2020	eq	5			%	1	5%		estimated		2	eu-crm-2023	EUSupplyShares row 463	
eu-crm-2023.eu.magnesite.mining.AUT	supply	magnesite	mining	EU27_2020	AUT	own-supply	2016/2020	eq	25			%	1	25%		estimated		2	eu-crm-2023	EUSupplyShares row 464	
eu-crm-2023.t-eu.magnesite.mining.AUT	export-restriction	magnesite	mining	AUT	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 464	
eu-crm-2023.eu.magnesite.mining.FIN	supply	magnesite	mining	EU27_2020	FIN	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 465	
eu-crm-2023.t-eu.magnesite.mining.FIN	export-restriction	magnesite	mining	FIN	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 465	
eu-crm-2023.eu.magnesite.mining.GRC	supply	magnesite	mining	EU27_2020	GRC	own-supply	2016/2020	eq	13			%	1	13%		estimated		2	eu-crm-2023	EUSupplyShares row 466	
eu-crm-2023.t-eu.magnesite.mining.GRC	export-restriction	magnesite	mining	GRC	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 466	
eu-crm-2023.eu.magnesite.mining.POL	supply	magnesite	mining	EU27_2020	POL	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 467	
eu-crm-2023.t-eu.magnesite.mining.POL	export-restriction	magnesite	mining	POL	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 467	
eu-crm-2023.eu.magnesite.mining.SVK	supply	magnesite	mining	EU27_2020	SVK	own-supply	2016/2020	eq	31			%	1	31%		estimated		2	eu-crm-2023	EUSupplyShares row 468	
eu-crm-2023.t-eu.magnesite.mining.SVK	export-restriction	magnesite	mining	SVK	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 468	
eu-crm-2023.eu.magnesite.mining.ESP	supply	magnesite	mining	EU27_2020	ESP	own-supply	2016/2020	eq	23			%	1	23%		estimated		2	eu-crm-2023	EUSupplyShares row 469	
eu-crm-2023.t-eu.magnesite.mining.ESP	export-restriction	magnesite	mining	ESP	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 469	
eu-crm-2023.eu.magnesite.mining.TUR	supply	magnesite	mining	EU27_2020	TUR	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 470	
eu-crm-2023.eu.magnesium.refining.CHN	supply	magnesium	refining	EU27_2020	CHN	own-supply	2016/2020	eq	97			%	1	97%		estimated		2	eu-crm-2023	EUSupplyShares row 471	
eu-crm-2023.eu.magnesium.refining.ISR	supply	magnesium	refining	EU27_2020	ISR	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 472	
eu-crm-2023.eu.magnesium.refining.GBR	supply	magnesium	refining	EU27_2020	GBR	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 473	
eu-crm-2023.eu.manganese.mining.AUS	supply	manganese	mining	EU27_2020	AUS	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 474	
eu-crm-2023.eu.manganese.mining.BIH	supply	manganese	mining	EU27_2020	BIH	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 475	
eu-crm-2023.eu.manganese.mining.BRA	supply	manganese	mining	EU27_2020	BRA	own-supply	2016/2020	eq	8			%	1	8%		estimated		2	eu-crm-2023	EUSupplyShares row 476	
eu-crm-2023.eu.manganese.refining.BRA	supply	manganese	refining	EU27_2020	BRA	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 477	
eu-crm-2023.eu.manganese.mining.BGR	supply	manganese	mining	EU27_2020	BGR	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 478	
eu-crm-2023.t-eu.manganese.mining.BGR	export-restriction	manganese	mining	BGR	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 478	
eu-crm-2023.eu.manganese.mining.CIV	supply	manganese	mining	EU27_2020	CIV	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 479	
eu-crm-2023.eu.manganese.refining.FRA	supply	manganese	refining	EU27_2020	FRA	own-supply	2016/2020	eq	11			%	1	11%		estimated		2	eu-crm-2023	EUSupplyShares row 480	
eu-crm-2023.t-eu.manganese.refining.FRA	export-restriction	manganese	refining	FRA	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 480	
eu-crm-2023.eu.manganese.mining.GAB	supply	manganese	mining	EU27_2020	GAB	own-supply	2016/2020	eq	39			%	1	39%		estimated		2	eu-crm-2023	EUSupplyShares row 481	
eu-crm-2023.eu.manganese.refining.GAB	supply	manganese	refining	EU27_2020	GAB	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 482	
eu-crm-2023.eu.manganese.refining.GEO	supply	manganese	refining	EU27_2020	GEO	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 483	
eu-crm-2023.eu.manganese.refining.IND	supply	manganese	refining	EU27_2020	IND	own-supply	2016/2020	eq	5			%	1	5%		estimated		2	eu-crm-2023	EUSupplyShares row 484	
eu-crm-2023.eu.manganese.refining.KOR	supply	manganese	refining	EU27_2020	KOR	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 485	
eu-crm-2023.eu.manganese.refining.MYS	supply	manganese	refining	EU27_2020	MYS	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 486	
eu-crm-2023.eu.manganese.mining.MEX	supply	manganese	mining	EU27_2020	MEX	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 487	
eu-crm-2023.eu.manganese.refining.NOR	supply	manganese	refining	EU27_2020	NOR	own-supply	2016/2020	eq	21			%	1	21%		estimated		2	eu-crm-2023	EUSupplyShares row 488	
eu-crm-2023.eu.manganese.mining.ROU	supply	manganese	mining	EU27_2020	ROU	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 489	
eu-crm-2023.t-eu.manganese.mining.ROU	export-restriction	manganese	mining	ROU	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 489	
eu-crm-2023.eu.manganese.refining.SVK	supply	manganese	refining	EU27_2020	SVK	own-supply	2016/2020	eq	5			%	1	5%		estimated		2	eu-crm-2023	EUSupplyShares row 490	
eu-crm-2023.t-eu.manganese.refining.SVK	export-restriction	manganese	refining	SVK	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 490	
eu-crm-2023.eu.manganese.mining.ZAF	supply	manganese	mining	EU27_2020	ZAF	own-supply	2016/2020	eq	41			%	1	41%		estimated		2	eu-crm-2023	EUSupplyShares row 491	
eu-crm-2023.eu.manganese.refining.ZAF	supply	manganese	refining	EU27_2020	ZAF	own-supply	2016/2020	eq	10			%	1	10%		estimated		2	eu-crm-2023	EUSupplyShares row 492	
eu-crm-2023.eu.manganese.refining.ESP	supply	manganese	refining	EU27_2020	ESP	own-supply	2016/2020	eq	14			%	1	14%		estimated		2	eu-crm-2023	EUSupplyShares row 493	
eu-crm-2023.t-eu.manganese.refining.ESP	export-restriction	manganese	refining	ESP	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 493	
eu-crm-2023.eu.manganese.mining.UKR	supply	manganese	mining	EU27_2020	UKR	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 494	
eu-crm-2023.eu.manganese.refining.UKR	supply	manganese	refining	EU27_2020	UKR	own-supply	2016/2020	eq	19			%	1	19%		estimated		2	eu-crm-2023	EUSupplyShares row 495	
eu-crm-2023.eu.manganese.refining.ZMB	supply	manganese	refining	EU27_2020	ZMB	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 496	
eu-crm-2023.eu.molybdenum.mining.ARM	supply	molybdenum	mining	EU27_2020	ARM	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 497	
eu-crm-2023.eu.molybdenum.refining.ARM	supply	molybdenum	refining	EU27_2020	ARM	own-supply	2016/2020	eq	11			%	1	11%		estimated		2	eu-crm-2023	EUSupplyShares row 498	
eu-crm-2023.eu.molybdenum.mining.CAN	supply	molybdenum	mining	EU27_2020	CAN	own-supply	2016/2020	eq	5			%	1	5%		estimated		2	eu-crm-2023	EUSupplyShares row 499	
eu-crm-2023.eu.molybdenum.mining.CHL	supply	molybdenum	mining	EU27_2020	CHL	own-supply	2016/2020	eq	16			%	1	16%		estimated		2	eu-crm-2023	EUSupplyShares row 500	
eu-crm-2023.eu.molybdenum.refining.CHL	supply	molybdenum	refining	EU27_2020	CHL	own-supply	2016/2020	eq	28			%	1	28%		estimated		2	eu-crm-2023	EUSupplyShares row 501	
eu-crm-2023.eu.molybdenum.mining.CHN	supply	molybdenum	mining	EU27_2020	CHN	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 502	
eu-crm-2023.eu.molybdenum.refining.CHN	supply	molybdenum	refining	EU27_2020	CHN	own-supply	2016/2020	eq	4			%	1	4%		estimated		2	eu-crm-2023	EUSupplyShares row 503	
eu-crm-2023.eu.molybdenum.refining.IRN	supply	molybdenum	refining	EU27_2020	IRN	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 504	
eu-crm-2023.eu.molybdenum.refining.KOR	supply	molybdenum	refining	EU27_2020	KOR	own-supply	2016/2020	eq	13			%	1	13%		estimated		2	eu-crm-2023	EUSupplyShares row 505	
eu-crm-2023.eu.molybdenum.refining.LUX	supply	molybdenum	refining	EU27_2020	LUX	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 506	
eu-crm-2023.t-eu.molybdenum.refining.LUX	export-restriction	molybdenum	refining	LUX	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 506	
eu-crm-2023.eu.molybdenum.mining.MEX	supply	molybdenum	mining	EU27_2020	MEX	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 507	
eu-crm-2023.eu.molybdenum.refining.MEX	supply	molybdenum	refining	EU27_2020	MEX	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 508	
eu-crm-2023.eu.molybdenum.mining.PER	supply	molybdenum	mining	EU27_2020	PER	own-supply	2016/2020	eq	8			%	1	8%		estimated		2	eu-crm-2023	EUSupplyShares row 509	
eu-crm-2023.eu.molybdenum.refining.RUS	supply	molybdenum	refining	EU27_2020	RUS	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 510	
eu-crm-2023.eu.molybdenum.refining.GBR	supply	molybdenum	refining	EU27_2020	GBR	own-supply	2016/2020	eq	14			%	1	14%		estimated		2	eu-crm-2023	EUSupplyShares row 511	
eu-crm-2023.eu.molybdenum.mining.USA	supply	molybdenum	mining	EU27_2020	USA	own-supply	2016/2020	eq	59			%	1	59%		estimated		2	eu-crm-2023	EUSupplyShares row 512	
eu-crm-2023.eu.molybdenum.refining.USA	supply	molybdenum	refining	EU27_2020	USA	own-supply	2016/2020	eq	12			%	1	12%		estimated		2	eu-crm-2023	EUSupplyShares row 513	
eu-crm-2023.eu.molybdenum.refining.UZB	supply	molybdenum	refining	EU27_2020	UZB	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 514	
eu-crm-2023.eu.natural-cork.mining.FRA	supply	natural-cork	mining	EU27_2020	FRA	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 515	
eu-crm-2023.t-eu.natural-cork.mining.FRA	export-restriction	natural-cork	mining	FRA	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 515	
eu-crm-2023.eu.natural-cork.mining.ITA	supply	natural-cork	mining	EU27_2020	ITA	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 516	
eu-crm-2023.t-eu.natural-cork.mining.ITA	export-restriction	natural-cork	mining	ITA	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 516	
eu-crm-2023.eu.natural-cork.mining.PRT	supply	natural-cork	mining	EU27_2020	PRT	own-supply	2016/2020	eq	56			%	1	56%		estimated		2	eu-crm-2023	EUSupplyShares row 517	
eu-crm-2023.t-eu.natural-cork.mining.PRT	export-restriction	natural-cork	mining	PRT	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 517	
eu-crm-2023.eu.natural-cork.mining.ESP	supply	natural-cork	mining	EU27_2020	ESP	own-supply	2016/2020	eq	36			%	1	36%		estimated		2	eu-crm-2023	EUSupplyShares row 518	
eu-crm-2023.t-eu.natural-cork.mining.ESP	export-restriction	natural-cork	mining	ESP	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 518	
eu-crm-2023.eu.graphite.mining.BRA	supply	graphite	mining	EU27_2020	BRA	own-supply	2016/2020	eq	13			%	1	13%		estimated		2	eu-crm-2023	EUSupplyShares row 519	
eu-crm-2023.eu.graphite.mining.CAN	supply	graphite	mining	EU27_2020	CAN	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 520	
eu-crm-2023.eu.graphite.mining.CHN	supply	graphite	mining	EU27_2020	CHN	own-supply	2016/2020	eq	40			%	1	40%		estimated		2	eu-crm-2023	EUSupplyShares row 521	
eu-crm-2023.eu.graphite.mining.JPN	supply	graphite	mining	EU27_2020	JPN	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 522	
eu-crm-2023.eu.graphite.mining.KOR	supply	graphite	mining	EU27_2020	KOR	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 523	
eu-crm-2023.eu.graphite.mining.MDG	supply	graphite	mining	EU27_2020	MDG	own-supply	2016/2020	eq	6			%	1	6%		estimated		2	eu-crm-2023	EUSupplyShares row 524	
eu-crm-2023.eu.graphite.mining.MOZ	supply	graphite	mining	EU27_2020	MOZ	own-supply	2016/2020	eq	12			%	1	12%		estimated		2	eu-crm-2023	EUSupplyShares row 525	
eu-crm-2023.eu.graphite.mining.NOR	supply	graphite	mining	EU27_2020	NOR	own-supply	2016/2020	eq	8			%	1	8%		estimated		2	eu-crm-2023	EUSupplyShares row 526	
eu-crm-2023.eu.graphite.mining.RUS	supply	graphite	mining	EU27_2020	RUS	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 527	
eu-crm-2023.eu.graphite.mining.LKA	supply	graphite	mining	EU27_2020	LKA	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 528	
eu-crm-2023.eu.graphite.mining.UKR	supply	graphite	mining	EU27_2020	UKR	own-supply	2016/2020	eq	7			%	1	7%		estimated		2	eu-crm-2023	EUSupplyShares row 529	
eu-crm-2023.eu.graphite.mining.USA	supply	graphite	mining	EU27_2020	USA	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 530	
eu-crm-2023.eu.graphite.mining.ZWE	supply	graphite	mining	EU27_2020	ZWE	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 531	
eu-crm-2023.eu.natural-rubber.mining.CMR	supply	natural-rubber	mining	EU27_2020	CMR	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 532	
eu-crm-2023.eu.natural-rubber.mining.CIV	supply	natural-rubber	mining	EU27_2020	CIV	own-supply	2016/2020	eq	19			%	1	19%		estimated		2	eu-crm-2023	EUSupplyShares row 533	
eu-crm-2023.eu.natural-rubber.mining.GAB	supply	natural-rubber	mining	EU27_2020	GAB	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 534	
eu-crm-2023.eu.natural-rubber.mining.GHA	supply	natural-rubber	mining	EU27_2020	GHA	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 535	
eu-crm-2023.eu.natural-rubber.mining.IDN	supply	natural-rubber	mining	EU27_2020	IDN	own-supply	2016/2020	eq	30			%	1	30%		estimated		2	eu-crm-2023	EUSupplyShares row 536	
eu-crm-2023.eu.natural-rubber.mining.LBR	supply	natural-rubber	mining	EU27_2020	LBR	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 537	
eu-crm-2023.eu.natural-rubber.mining.MYS	supply	natural-rubber	mining	EU27_2020	MYS	own-supply	2016/2020	eq	12			%	1	12%		estimated		2	eu-crm-2023	EUSupplyShares row 538	
eu-crm-2023.eu.natural-rubber.mining.NGA	supply	natural-rubber	mining	EU27_2020	NGA	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 539	
eu-crm-2023.eu.natural-rubber.mining.THA	supply	natural-rubber	mining	EU27_2020	THA	own-supply	2016/2020	eq	21			%	1	21%		estimated		2	eu-crm-2023	EUSupplyShares row 540	
eu-crm-2023.eu.natural-rubber.mining.VNM	supply	natural-rubber	mining	EU27_2020	VNM	own-supply	2016/2020	eq	8			%	1	8%		estimated		2	eu-crm-2023	EUSupplyShares row 541	
eu-crm-2023.eu.natural-teak.mining.BRA	supply	natural-teak	mining	EU27_2020	BRA	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 542	
eu-crm-2023.eu.natural-teak.mining.CMR	supply	natural-teak	mining	EU27_2020	CMR	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 543	
eu-crm-2023.eu.natural-teak.mining.CAN	supply	natural-teak	mining	EU27_2020	CAN	own-supply	2016/2020	eq	43			%	1	43%		estimated		2	eu-crm-2023	EUSupplyShares row 544	
eu-crm-2023.eu.natural-teak.mining.CRI	supply	natural-teak	mining	EU27_2020	CRI	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 545	
eu-crm-2023.eu.natural-teak.mining.CIV	supply	natural-teak	mining	EU27_2020	CIV	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 546	
eu-crm-2023.eu.natural-teak.mining.COD	supply	natural-teak	mining	EU27_2020	COD	own-supply	2016/2020	eq	6			%	1	6%		estimated		2	eu-crm-2023	EUSupplyShares row 547	
eu-crm-2023.eu.natural-teak.mining.GHA	supply	natural-teak	mining	EU27_2020	GHA	own-supply	2016/2020	eq	22			%	1	22%		estimated		2	eu-crm-2023	EUSupplyShares row 548	
eu-crm-2023.eu.natural-teak.mining.GRD	supply	natural-teak	mining	EU27_2020	GRD	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 549	
eu-crm-2023.eu.natural-teak.mining.IDN	supply	natural-teak	mining	EU27_2020	IDN	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 550	
eu-crm-2023.eu.natural-teak.mining.LAO	supply	natural-teak	mining	EU27_2020	LAO	own-supply	2016/2020	eq	5			%	1	5%		estimated		2	eu-crm-2023	EUSupplyShares row 551	
eu-crm-2023.eu.natural-teak.mining.MUS	supply	natural-teak	mining	EU27_2020	MUS	own-supply	2016/2020	eq	4			%	1	4%		estimated		2	eu-crm-2023	EUSupplyShares row 552	
eu-crm-2023.eu.natural-teak.mining.NIC	supply	natural-teak	mining	EU27_2020	NIC	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 553	
eu-crm-2023.eu.neodymium.mining.CHN	supply	neodymium	mining	EU27_2020	CHN	own-supply	2016/2020	eq	43			%	1	43%		estimated		2	eu-crm-2023	EUSupplyShares row 554	
eu-crm-2023.eu.neodymium.refining.CHN	supply	neodymium	refining	EU27_2020	CHN	own-supply	2016/2020	eq	85			%	1	85%		estimated		2	eu-crm-2023	EUSupplyShares row 555	
eu-crm-2023.eu.neodymium.mining.IND	supply	neodymium	mining	EU27_2020	IND	own-supply	2016/2020	eq	5			%	1	5%		estimated		2	eu-crm-2023	EUSupplyShares row 556	
eu-crm-2023.eu.neodymium.refining.IND	supply	neodymium	refining	EU27_2020	IND	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 557	
eu-crm-2023.eu.neodymium.mining.JPN	supply	neodymium	mining	EU27_2020	JPN	own-supply	2016/2020	eq	30			%	1	30%		estimated		2	eu-crm-2023	EUSupplyShares row 558	
eu-crm-2023.eu.neodymium.mining.MYS	supply	neodymium	mining	EU27_2020	MYS	own-supply	2016/2020	eq	6			%	1	6%		estimated		2	eu-crm-2023	EUSupplyShares row 559	
eu-crm-2023.eu.neodymium.refining.MYS	supply	neodymium	refining	EU27_2020	MYS	own-supply	2016/2020	eq	11			%	1	11%		estimated		2	eu-crm-2023	EUSupplyShares row 560	
eu-crm-2023.eu.neodymium.refining.NOR	supply	neodymium	refining	EU27_2020	NOR	own-supply	2016/2020	eq	0.1			%	0.1	0.1%		estimated		2	eu-crm-2023	EUSupplyShares row 561	
eu-crm-2023.eu.neodymium.refining.RUS	supply	neodymium	refining	EU27_2020	RUS	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 562	
eu-crm-2023.eu.neodymium.mining.USA	supply	neodymium	mining	EU27_2020	USA	own-supply	2016/2020	eq	16			%	1	16%		estimated		2	eu-crm-2023	EUSupplyShares row 563	
eu-crm-2023.eu.neodymium.refining.VNM	supply	neodymium	refining	EU27_2020	VNM	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 564	
eu-crm-2023.eu.neon.refining.DOM	supply	neon	refining	EU27_2020	DOM	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 565	
eu-crm-2023.eu.neon.refining.DEU	supply	neon	refining	EU27_2020	DEU	own-supply	2016/2020	eq	0.01			%	0.01	0.01%		estimated		2	eu-crm-2023	EUSupplyShares row 566	
eu-crm-2023.t-eu.neon.refining.DEU	export-restriction	neon	refining	DEU	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 566	
eu-crm-2023.eu.neon.refining.HKG	supply	neon	refining	EU27_2020	HKG	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 567	
eu-crm-2023.eu.neon.refining.MUS	supply	neon	refining	EU27_2020	MUS	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 568	
eu-crm-2023.eu.neon.refining.RUS	supply	neon	refining	EU27_2020	RUS	own-supply	2016/2020	eq	11			%	1	11%		estimated		2	eu-crm-2023	EUSupplyShares row 569	
eu-crm-2023.eu.neon.refining.SUR	supply	neon	refining	EU27_2020	SUR	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 570	
eu-crm-2023.eu.neon.refining.CHE	supply	neon	refining	EU27_2020	CHE	own-supply	2016/2020	eq	51			%	1	51%		estimated		2	eu-crm-2023	EUSupplyShares row 571	
eu-crm-2023.eu.neon.refining.TTO	supply	neon	refining	EU27_2020	TTO	own-supply	2016/2020	eq	12			%	1	12%		estimated		2	eu-crm-2023	EUSupplyShares row 572	
eu-crm-2023.eu.neon.refining.UKR	supply	neon	refining	EU27_2020	UKR	own-supply	2016/2020	eq	14			%	1	14%		estimated		2	eu-crm-2023	EUSupplyShares row 573	
eu-crm-2023.eu.nickel.refining.AUS	supply	nickel	refining	EU27_2020	AUS	own-supply	2016/2020	eq	6			%	1	6%		estimated		2	eu-crm-2023	EUSupplyShares row 574	
eu-crm-2023.eu.nickel.refining.BWA	supply	nickel	refining	EU27_2020	BWA	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 575	
eu-crm-2023.eu.nickel.refining.BRA	supply	nickel	refining	EU27_2020	BRA	own-supply	2016/2020	eq	4			%	1	4%		estimated		2	eu-crm-2023	EUSupplyShares row 576	
eu-crm-2023.eu.nickel.mining.CAN	supply	nickel	mining	EU27_2020	CAN	own-supply	2016/2020	eq	24			%	1	24%		estimated		2	eu-crm-2023	EUSupplyShares row 577	
eu-crm-2023.eu.nickel.refining.CAN	supply	nickel	refining	EU27_2020	CAN	own-supply	2016/2020	eq	6			%	1	6%		estimated		2	eu-crm-2023	EUSupplyShares row 578	
eu-crm-2023.eu.nickel.refining.COL	supply	nickel	refining	EU27_2020	COL	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 579	
eu-crm-2023.eu.nickel.refining.DOM	supply	nickel	refining	EU27_2020	DOM	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 580	
eu-crm-2023.eu.nickel.mining.FIN	supply	nickel	mining	EU27_2020	FIN	own-supply	2016/2020	eq	38			%	1	38%		estimated		2	eu-crm-2023	EUSupplyShares row 581	
eu-crm-2023.t-eu.nickel.mining.FIN	export-restriction	nickel	mining	FIN	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 581	
eu-crm-2023.eu.nickel.refining.FIN	supply	nickel	refining	EU27_2020	FIN	own-supply	2016/2020	eq	17			%	1	17%		estimated		2	eu-crm-2023	EUSupplyShares row 582	
eu-crm-2023.t-eu.nickel.refining.FIN	export-restriction	nickel	refining	FIN	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 582	
eu-crm-2023.eu.nickel.refining.FRA	supply	nickel	refining	EU27_2020	FRA	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 583	
eu-crm-2023.t-eu.nickel.refining.FRA	export-restriction	nickel	refining	FRA	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 583	
eu-crm-2023.eu.nickel.mining.GRC	supply	nickel	mining	EU27_2020	GRC	own-supply	2016/2020	eq	19			%	1	19%		estimated		2	eu-crm-2023	EUSupplyShares row 584	
eu-crm-2023.t-eu.nickel.mining.GRC	export-restriction	nickel	mining	GRC	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 584	
eu-crm-2023.eu.nickel.refining.GRC	supply	nickel	refining	EU27_2020	GRC	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 585	
eu-crm-2023.t-eu.nickel.refining.GRC	export-restriction	nickel	refining	GRC	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 585	
eu-crm-2023.eu.nickel.mining.GTM	supply	nickel	mining	EU27_2020	GTM	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 586	
eu-crm-2023.eu.nickel.refining.GTM	supply	nickel	refining	EU27_2020	GTM	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 587	
eu-crm-2023.eu.nickel.refining.MDG	supply	nickel	refining	EU27_2020	MDG	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 588	
eu-crm-2023.eu.nickel.refining.MKD	supply	nickel	refining	EU27_2020	MKD	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 589	
eu-crm-2023.eu.nickel.mining.NOR	supply	nickel	mining	EU27_2020	NOR	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 590	
eu-crm-2023.eu.nickel.refining.NOR	supply	nickel	refining	EU27_2020	NOR	own-supply	2016/2020	eq	10			%	1	10%		estimated		2	eu-crm-2023	EUSupplyShares row 591	
eu-crm-2023.eu.nickel.mining.POL	supply	nickel	mining	EU27_2020	POL	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 592	
eu-crm-2023.t-eu.nickel.mining.POL	export-restriction	nickel	mining	POL	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 592	
eu-crm-2023.eu.nickel.refining.RUS	supply	nickel	refining	EU27_2020	RUS	own-supply	2016/2020	eq	29			%	1	29%		estimated		2	eu-crm-2023	EUSupplyShares row 593	
eu-crm-2023.eu.nickel.mining.ZAF	supply	nickel	mining	EU27_2020	ZAF	own-supply	2016/2020	eq	7			%	1	7%		estimated		2	eu-crm-2023	EUSupplyShares row 594	
eu-crm-2023.eu.nickel.refining.ZAF	supply	nickel	refining	EU27_2020	ZAF	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 595	
eu-crm-2023.eu.nickel.refining.UKR	supply	nickel	refining	EU27_2020	UKR	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 596	
eu-crm-2023.eu.nickel.refining.GBR	supply	nickel	refining	EU27_2020	GBR	own-supply	2016/2020	eq	4			%	1	4%		estimated		2	eu-crm-2023	EUSupplyShares row 597	
eu-crm-2023.eu.nickel.mining.USA	supply	nickel	mining	EU27_2020	USA	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 598	
eu-crm-2023.eu.niobium.refining.BRA	supply	niobium	refining	EU27_2020	BRA	own-supply	2016/2020	eq	82			%	1	82%		estimated		2	eu-crm-2023	EUSupplyShares row 599	
eu-crm-2023.eu.niobium.refining.CAN	supply	niobium	refining	EU27_2020	CAN	own-supply	2016/2020	eq	16			%	1	16%		estimated		2	eu-crm-2023	EUSupplyShares row 600	
eu-crm-2023.eu.niobium.refining.GBR	supply	niobium	refining	EU27_2020	GBR	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 601	
eu-crm-2023.eu.perlite.mining.BRA	supply	perlite	mining	EU27_2020	BRA	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 602	
eu-crm-2023.eu.perlite.mining.GRC	supply	perlite	mining	EU27_2020	GRC	own-supply	2016/2020	eq	62			%	1	62%		estimated		2	eu-crm-2023	EUSupplyShares row 603	
eu-crm-2023.t-eu.perlite.mining.GRC	export-restriction	perlite	mining	GRC	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 603	
eu-crm-2023.eu.perlite.mining.HUN	supply	perlite	mining	EU27_2020	HUN	own-supply	2016/2020	eq	5			%	1	5%		estimated		2	eu-crm-2023	EUSupplyShares row 604	
eu-crm-2023.t-eu.perlite.mining.HUN	export-restriction	perlite	mining	HUN	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 604	
eu-crm-2023.eu.perlite.mining.ITA	supply	perlite	mining	EU27_2020	ITA	own-supply	2016/2020	eq	4			%	1	4%		estimated		2	eu-crm-2023	EUSupplyShares row 605	
eu-crm-2023.t-eu.perlite.mining.ITA	export-restriction	perlite	mining	ITA	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 605	
eu-crm-2023.eu.perlite.mining.SVK	supply	perlite	mining	EU27_2020	SVK	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 606	
eu-crm-2023.t-eu.perlite.mining.SVK	export-restriction	perlite	mining	SVK	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 606	
eu-crm-2023.eu.perlite.mining.ZAF	supply	perlite	mining	EU27_2020	ZAF	own-supply	2016/2020	eq	5			%	1	5%		estimated		2	eu-crm-2023	EUSupplyShares row 607	
eu-crm-2023.eu.perlite.mining.TUR	supply	perlite	mining	EU27_2020	TUR	own-supply	2016/2020	eq	14			%	1	14%		estimated		2	eu-crm-2023	EUSupplyShares row 608	
eu-crm-2023.eu.perlite.mining.GBR	supply	perlite	mining	EU27_2020	GBR	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 609	
eu-crm-2023.eu.perlite.mining.ZWE	supply	perlite	mining	EU27_2020	ZWE	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 610	
eu-crm-2023.eu.phosphate-rock.mining.DZA	supply	phosphate-rock	mining	EU27_2020	DZA	own-supply	2016/2020	eq	10			%	1	10%		estimated		2	eu-crm-2023	EUSupplyShares row 611	
eu-crm-2023.eu.phosphate-rock.mining.EGY	supply	phosphate-rock	mining	EU27_2020	EGY	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 612	
eu-crm-2023.eu.phosphate-rock.mining.FIN	supply	phosphate-rock	mining	EU27_2020	FIN	own-supply	2016/2020	eq	17			%	1	17%		estimated		2	eu-crm-2023	EUSupplyShares row 613	
eu-crm-2023.t-eu.phosphate-rock.mining.FIN	export-restriction	phosphate-rock	mining	FIN	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 613	
eu-crm-2023.eu.phosphate-rock.mining.ISR	supply	phosphate-rock	mining	EU27_2020	ISR	own-supply	2016/2020	eq	6			%	1	6%		estimated		2	eu-crm-2023	EUSupplyShares row 614	
eu-crm-2023.eu.phosphate-rock.mining.MAR	supply	phosphate-rock	mining	EU27_2020	MAR	own-supply	2016/2020	eq	27			%	1	27%		estimated		2	eu-crm-2023	EUSupplyShares row 615	
eu-crm-2023.eu.phosphate-rock.mining.RUS	supply	phosphate-rock	mining	EU27_2020	RUS	own-supply	2016/2020	eq	24			%	1	24%		estimated		2	eu-crm-2023	EUSupplyShares row 616	
eu-crm-2023.eu.phosphate-rock.mining.SEN	supply	phosphate-rock	mining	EU27_2020	SEN	own-supply	2016/2020	eq	4			%	1	4%		estimated		2	eu-crm-2023	EUSupplyShares row 617	
eu-crm-2023.eu.phosphate-rock.mining.ZAF	supply	phosphate-rock	mining	EU27_2020	ZAF	own-supply	2016/2020	eq	5			%	1	5%		estimated		2	eu-crm-2023	EUSupplyShares row 618	
eu-crm-2023.eu.phosphorus.refining.CHN	supply	phosphorus	refining	EU27_2020	CHN	own-supply	2016/2020	eq	13			%	1	13%		estimated		2	eu-crm-2023	EUSupplyShares row 619	
eu-crm-2023.t-eu.phosphorus.refining.CHN	export-restriction	phosphorus	refining	CHN	EU27_2020		2016/2020	eq	1.1			index		1.1		estimated		3	eu-crm-2023	EUSupplyShares row 619	
eu-crm-2023.eu.phosphorus.refining.IND	supply	phosphorus	refining	EU27_2020	IND	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 620	
eu-crm-2023.eu.phosphorus.refining.KAZ	supply	phosphorus	refining	EU27_2020	KAZ	own-supply	2016/2020	eq	62			%	1	62%		estimated		2	eu-crm-2023	EUSupplyShares row 621	
eu-crm-2023.eu.phosphorus.refining.GBR	supply	phosphorus	refining	EU27_2020	GBR	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 622	
eu-crm-2023.eu.phosphorus.refining.VNM	supply	phosphorus	refining	EU27_2020	VNM	own-supply	2016/2020	eq	22			%	1	22%		estimated		2	eu-crm-2023	EUSupplyShares row 623	
eu-crm-2023.eu.potash.mining.BLR	supply	potash	mining	EU27_2020	BLR	own-supply	2016/2020	eq	10			%	1	10%		estimated		2	eu-crm-2023	EUSupplyShares row 624	
eu-crm-2023.t-eu.potash.mining.BLR	export-restriction	potash	mining	BLR	EU27_2020		2016/2020	eq	1.1			index		1.1		estimated		3	eu-crm-2023	EUSupplyShares row 624	
eu-crm-2023.eu.potash.mining.CAN	supply	potash	mining	EU27_2020	CAN	own-supply	2016/2020	eq	5			%	1	5%		estimated		2	eu-crm-2023	EUSupplyShares row 625	
eu-crm-2023.eu.potash.mining.CHL	supply	potash	mining	EU27_2020	CHL	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 626	
eu-crm-2023.eu.potash.mining.DEU	supply	potash	mining	EU27_2020	DEU	own-supply	2016/2020	eq	56			%	1	56%		estimated		2	eu-crm-2023	EUSupplyShares row 627	
eu-crm-2023.t-eu.potash.mining.DEU	export-restriction	potash	mining	DEU	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 627	
eu-crm-2023.eu.potash.mining.ISR	supply	potash	mining	EU27_2020	ISR	own-supply	2016/2020	eq	4			%	1	4%		estimated		2	eu-crm-2023	EUSupplyShares row 628	
eu-crm-2023.eu.potash.mining.RUS	supply	potash	mining	EU27_2020	RUS	own-supply	2016/2020	eq	11			%	1	11%		estimated		2	eu-crm-2023	EUSupplyShares row 629	
eu-crm-2023.eu.potash.mining.ESP	supply	potash	mining	EU27_2020	ESP	own-supply	2016/2020	eq	11			%	1	11%		estimated		2	eu-crm-2023	EUSupplyShares row 630	
eu-crm-2023.t-eu.potash.mining.ESP	export-restriction	potash	mining	ESP	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 630	
eu-crm-2023.eu.praseodymium.mining.CHN	supply	praseodymium	mining	EU27_2020	CHN	own-supply	2016/2020	eq	43			%	1	43%		estimated		2	eu-crm-2023	EUSupplyShares row 631	
eu-crm-2023.eu.praseodymium.refining.CHN	supply	praseodymium	refining	EU27_2020	CHN	own-supply	2016/2020	eq	85			%	1	85%		estimated		2	eu-crm-2023	EUSupplyShares row 632	
eu-crm-2023.eu.praseodymium.mining.IND	supply	praseodymium	mining	EU27_2020	IND	own-supply	2016/2020	eq	5			%	1	5%		estimated		2	eu-crm-2023	EUSupplyShares row 633	
eu-crm-2023.eu.praseodymium.refining.IND	supply	praseodymium	refining	EU27_2020	IND	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 634	
eu-crm-2023.eu.praseodymium.mining.JPN	supply	praseodymium	mining	EU27_2020	JPN	own-supply	2016/2020	eq	30			%	1	30%		estimated		2	eu-crm-2023	EUSupplyShares row 635	
eu-crm-2023.eu.praseodymium.mining.MYS	supply	praseodymium	mining	EU27_2020	MYS	own-supply	2016/2020	eq	6			%	1	6%		estimated		2	eu-crm-2023	EUSupplyShares row 636	
eu-crm-2023.eu.praseodymium.refining.MYS	supply	praseodymium	refining	EU27_2020	MYS	own-supply	2016/2020	eq	11			%	1	11%		estimated		2	eu-crm-2023	EUSupplyShares row 637	
eu-crm-2023.eu.praseodymium.refining.NOR	supply	praseodymium	refining	EU27_2020	NOR	own-supply	2016/2020	eq	0.1			%	0.1	0.1%		estimated		2	eu-crm-2023	EUSupplyShares row 638	
eu-crm-2023.eu.praseodymium.refining.RUS	supply	praseodymium	refining	EU27_2020	RUS	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 639	
eu-crm-2023.eu.praseodymium.mining.USA	supply	praseodymium	mining	EU27_2020	USA	own-supply	2016/2020	eq	16			%	1	16%		estimated		2	eu-crm-2023	EUSupplyShares row 640	
eu-crm-2023.eu.praseodymium.refining.VNM	supply	praseodymium	refining	EU27_2020	VNM	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 641	
eu-crm-2023.eu.rhenium.refining.POL	supply	rhenium	refining	EU27_2020	POL	own-supply	2016/2020	eq	100			%	1	100%		estimated		2	eu-crm-2023	EUSupplyShares row 642	
eu-crm-2023.t-eu.rhenium.refining.POL	export-restriction	rhenium	refining	POL	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 642	
eu-crm-2023.eu.roundwood.mining.AUT	supply	roundwood	mining	EU27_2020	AUT	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 643	
eu-crm-2023.t-eu.roundwood.mining.AUT	export-restriction	roundwood	mining	AUT	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 643	
eu-crm-2023.eu.roundwood.mining.BLR	supply	roundwood	mining	EU27_2020	BLR	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 644	
eu-crm-2023.eu.roundwood.mining.CZE	supply	roundwood	mining	EU27_2020	CZE	own-supply	2016/2020	eq	5			%	1	5%		estimated		2	eu-crm-2023	EUSupplyShares row 645	
eu-crm-2023.t-eu.roundwood.mining.CZE	export-restriction	roundwood	mining	CZE	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 645	
eu-crm-2023.eu.roundwood.mining.EST	supply	roundwood	mining	EU27_2020	EST	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 646	
eu-crm-2023.t-eu.roundwood.mining.EST	export-restriction	roundwood	mining	EST	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 646	
eu-crm-2023.eu.roundwood.mining.FIN	supply	roundwood	mining	EU27_2020	FIN	own-supply	2016/2020	eq	13			%	1	13%		estimated		2	eu-crm-2023	EUSupplyShares row 647	
eu-crm-2023.t-eu.roundwood.mining.FIN	export-restriction	roundwood	mining	FIN	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 647	
eu-crm-2023.eu.roundwood.mining.FRA	supply	roundwood	mining	EU27_2020	FRA	own-supply	2016/2020	eq	6			%	1	6%		estimated		2	eu-crm-2023	EUSupplyShares row 648	
eu-crm-2023.t-eu.roundwood.mining.FRA	export-restriction	roundwood	mining	FRA	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 648	
eu-crm-2023.eu.roundwood.mining.DEU	supply	roundwood	mining	EU27_2020	DEU	own-supply	2016/2020	eq	12			%	1	12%		estimated		2	eu-crm-2023	EUSupplyShares row 649	
eu-crm-2023.t-eu.roundwood.mining.DEU	export-restriction	roundwood	mining	DEU	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 649	
eu-crm-2023.eu.roundwood.mining.LVA	supply	roundwood	mining	EU27_2020	LVA	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 650	
eu-crm-2023.t-eu.roundwood.mining.LVA	export-restriction	roundwood	mining	LVA	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 650	
eu-crm-2023.eu.roundwood.mining.PRT	supply	roundwood	mining	EU27_2020	PRT	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 651	
eu-crm-2023.t-eu.roundwood.mining.PRT	export-restriction	roundwood	mining	PRT	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 651	
eu-crm-2023.eu.roundwood.mining.RUS	supply	roundwood	mining	EU27_2020	RUS	own-supply	2016/2020	eq	4			%	1	4%		estimated		2	eu-crm-2023	EUSupplyShares row 652	
eu-crm-2023.eu.roundwood.mining.ESP	supply	roundwood	mining	EU27_2020	ESP	own-supply	2016/2020	eq	4			%	1	4%		estimated		2	eu-crm-2023	EUSupplyShares row 653	
eu-crm-2023.t-eu.roundwood.mining.ESP	export-restriction	roundwood	mining	ESP	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 653	
eu-crm-2023.eu.roundwood.mining.SWE	supply	roundwood	mining	EU27_2020	SWE	own-supply	2016/2020	eq	17			%	1	17%		estimated		2	eu-crm-2023	EUSupplyShares row 654	
eu-crm-2023.t-eu.roundwood.mining.SWE	export-restriction	roundwood	mining	SWE	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 654	
eu-crm-2023.eu.samarium.mining.CHN	supply	samarium	mining	EU27_2020	CHN	own-supply	2016/2020	eq	43			%	1	43%		estimated		2	eu-crm-2023	EUSupplyShares row 655	
eu-crm-2023.eu.samarium.refining.CHN	supply	samarium	refining	EU27_2020	CHN	own-supply	2016/2020	eq	85			%	1	85%		estimated		2	eu-crm-2023	EUSupplyShares row 656	
eu-crm-2023.eu.samarium.mining.IND	supply	samarium	mining	EU27_2020	IND	own-supply	2016/2020	eq	5			%	1	5%		estimated		2	eu-crm-2023	EUSupplyShares row 657	
eu-crm-2023.eu.samarium.refining.IND	supply	samarium	refining	EU27_2020	IND	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 658	
eu-crm-2023.eu.samarium.mining.JPN	supply	samarium	mining	EU27_2020	JPN	own-supply	2016/2020	eq	30			%	1	30%		estimated		2	eu-crm-2023	EUSupplyShares row 659	
eu-crm-2023.eu.samarium.mining.MYS	supply	samarium	mining	EU27_2020	MYS	own-supply	2016/2020	eq	6			%	1	6%		estimated		2	eu-crm-2023	EUSupplyShares row 660	
eu-crm-2023.eu.samarium.refining.MYS	supply	samarium	refining	EU27_2020	MYS	own-supply	2016/2020	eq	11			%	1	11%		estimated		2	eu-crm-2023	EUSupplyShares row 661	
eu-crm-2023.eu.samarium.refining.NOR	supply	samarium	refining	EU27_2020	NOR	own-supply	2016/2020	eq	0.1			%	0.1	0.1%		estimated		2	eu-crm-2023	EUSupplyShares row 662	
eu-crm-2023.eu.samarium.refining.RUS	supply	samarium	refining	EU27_2020	RUS	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 663	
eu-crm-2023.eu.samarium.mining.USA	supply	samarium	mining	EU27_2020	USA	own-supply	2016/2020	eq	16			%	1	16%		estimated		2	eu-crm-2023	EUSupplyShares row 664	
eu-crm-2023.eu.samarium.refining.VNM	supply	samarium	refining	EU27_2020	VNM	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 665	
eu-crm-2023.eu.sapele-wood.mining.CMR	supply	sapele-wood	mining	EU27_2020	CMR	own-supply	2016/2020	eq	25			%	1	25%		estimated		2	eu-crm-2023	EUSupplyShares row 666	
eu-crm-2023.eu.sapele-wood.mining.CAF	supply	sapele-wood	mining	EU27_2020	CAF	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 667	
eu-crm-2023.eu.sapele-wood.mining.COG	supply	sapele-wood	mining	EU27_2020	COG	own-supply	2016/2020	eq	10			%	1	10%		estimated		2	eu-crm-2023	EUSupplyShares row 668	
eu-crm-2023.eu.sapele-wood.mining.COD	supply	sapele-wood	mining	EU27_2020	COD	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 669	
eu-crm-2023.eu.sapele-wood.mining.IDN	supply	sapele-wood	mining	EU27_2020	IDN	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 670	
eu-crm-2023.eu.sapele-wood.mining.MYS	supply	sapele-wood	mining	EU27_2020	MYS	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 671	
eu-crm-2023.eu.scandium.refining.CHN	supply	scandium	refining	EU27_2020	CHN	own-supply	2016/2020	eq	6			%	1	6%		estimated		2	eu-crm-2023	EUSupplyShares row 672	
eu-crm-2023.eu.scandium.refining.HKG	supply	scandium	refining	EU27_2020	HKG	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 673	
eu-crm-2023.eu.scandium.refining.GBR	supply	scandium	refining	EU27_2020	GBR	own-supply	2016/2020	eq	85			%	1	85%		estimated		2	eu-crm-2023	EUSupplyShares row 674	
eu-crm-2023.eu.scandium.refining.USA	supply	scandium	refining	EU27_2020	USA	own-supply	2016/2020	eq	4			%	1	4%		estimated		2	eu-crm-2023	EUSupplyShares row 675	
eu-crm-2023.eu.selenium.refining.BEL	supply	selenium	refining	EU27_2020	BEL	own-supply	2016/2020	eq	18			%	1	18%		estimated		2	eu-crm-2023	EUSupplyShares row 676	
eu-crm-2023.t-eu.selenium.refining.BEL	export-restriction	selenium	refining	BEL	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 676	
eu-crm-2023.eu.selenium.refining.CAN	supply	selenium	refining	EU27_2020	CAN	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 677	
eu-crm-2023.eu.selenium.refining.CHL	supply	selenium	refining	EU27_2020	CHL	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 678	
eu-crm-2023.eu.selenium.refining.CHN	supply	selenium	refining	EU27_2020	CHN	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 679	
eu-crm-2023.eu.selenium.refining.FIN	supply	selenium	refining	EU27_2020	FIN	own-supply	2016/2020	eq	9			%	1	9%		estimated		2	eu-crm-2023	EUSupplyShares row 680	
eu-crm-2023.t-eu.selenium.refining.FIN	export-restriction	selenium	refining	FIN	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 680	
eu-crm-2023.eu.selenium.refining.DEU	supply	selenium	refining	EU27_2020	DEU	own-supply	2016/2020	eq	34			%	1	34%		estimated		2	eu-crm-2023	EUSupplyShares row 681	
eu-crm-2023.t-eu.selenium.refining.DEU	export-restriction	selenium	refining	DEU	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 681	
eu-crm-2023.eu.selenium.refining.JPN	supply	selenium	refining	EU27_2020	JPN	own-supply	2016/2020	eq	4			%	1	4%		estimated		2	eu-crm-2023	EUSupplyShares row 682	
eu-crm-2023.eu.selenium.refining.KOR	supply	selenium	refining	EU27_2020	KOR	own-supply	2016/2020	eq	4			%	1	4%		estimated		2	eu-crm-2023	EUSupplyShares row 683	
eu-crm-2023.eu.selenium.refining.POL	supply	selenium	refining	EU27_2020	POL	own-supply	2016/2020	eq	6			%	1	6%		estimated		2	eu-crm-2023	EUSupplyShares row 684	
eu-crm-2023.t-eu.selenium.refining.POL	export-restriction	selenium	refining	POL	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 684	
eu-crm-2023.eu.selenium.refining.RUS	supply	selenium	refining	EU27_2020	RUS	own-supply	2016/2020	eq	6			%	1	6%		estimated		2	eu-crm-2023	EUSupplyShares row 685	
eu-crm-2023.eu.selenium.refining.SRB	supply	selenium	refining	EU27_2020	SRB	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 686	
eu-crm-2023.eu.selenium.refining.SWE	supply	selenium	refining	EU27_2020	SWE	own-supply	2016/2020	eq	5			%	1	5%		estimated		2	eu-crm-2023	EUSupplyShares row 687	
eu-crm-2023.t-eu.selenium.refining.SWE	export-restriction	selenium	refining	SWE	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 687	
eu-crm-2023.eu.selenium.refining.CHE	supply	selenium	refining	EU27_2020	CHE	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 688	
eu-crm-2023.eu.selenium.refining.TWN	supply	selenium	refining	EU27_2020	TWN	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 689	
eu-crm-2023.eu.silica-sand.mining.AUT	supply	silica-sand	mining	EU27_2020	AUT	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 690	
eu-crm-2023.t-eu.silica-sand.mining.AUT	export-restriction	silica-sand	mining	AUT	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 690	
eu-crm-2023.eu.silica-sand.mining.BGR	supply	silica-sand	mining	EU27_2020	BGR	own-supply	2016/2020	eq	15			%	1	15%		estimated		2	eu-crm-2023	EUSupplyShares row 691	
eu-crm-2023.t-eu.silica-sand.mining.BGR	export-restriction	silica-sand	mining	BGR	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 691	
eu-crm-2023.eu.silica-sand.mining.CZE	supply	silica-sand	mining	EU27_2020	CZE	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 692	
eu-crm-2023.t-eu.silica-sand.mining.CZE	export-restriction	silica-sand	mining	CZE	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 692	
eu-crm-2023.eu.silica-sand.mining.DNK	supply	silica-sand	mining	EU27_2020	DNK	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 693	
eu-crm-2023.t-eu.silica-sand.mining.DNK	export-restriction	silica-sand	mining	DNK	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 693	
eu-crm-2023.eu.silica-sand.mining.FIN	supply	silica-sand	mining	EU27_2020	FIN	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 694	
eu-crm-2023.t-eu.silica-sand.mining.FIN	export-restriction	silica-sand	mining	FIN	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 694	
eu-crm-2023.eu.silica-sand.mining.FRA	supply	silica-sand	mining	EU27_2020	FRA	own-supply	2016/2020	eq	20			%	1	20%		estimated		2	eu-crm-2023	EUSupplyShares row 695	
eu-crm-2023.t-eu.silica-sand.mining.FRA	export-restriction	silica-sand	mining	FRA	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 695	
eu-crm-2023.eu.silica-sand.mining.DEU	supply	silica-sand	mining	EU27_2020	DEU	own-supply	2016/2020	eq	20			%	1	20%		estimated		2	eu-crm-2023	EUSupplyShares row 696	
eu-crm-2023.t-eu.silica-sand.mining.DEU	export-restriction	silica-sand	mining	DEU	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 696	
eu-crm-2023.eu.silica-sand.mining.HUN	supply	silica-sand	mining	EU27_2020	HUN	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 697	
eu-crm-2023.t-eu.silica-sand.mining.HUN	export-restriction	silica-sand	mining	HUN	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 697	
eu-crm-2023.eu.silica-sand.mining.ITA	supply	silica-sand	mining	EU27_2020	ITA	own-supply	2016/2020	eq	5			%	1	5%		estimated		2	eu-crm-2023	EUSupplyShares row 698	
eu-crm-2023.t-eu.silica-sand.mining.ITA	export-restriction	silica-sand	mining	ITA	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 698	
eu-crm-2023.eu.silica-sand.mining.LVA	supply	silica-sand	mining	EU27_2020	LVA	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 699	
eu-crm-2023.t-eu.silica-sand.mining.LVA	export-restriction	silica-sand	mining	LVA	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 699	
eu-crm-2023.eu.silica-sand.mining.NLD	supply	silica-sand	mining	EU27_2020	NLD	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 700	
eu-crm-2023.t-eu.silica-sand.mining.NLD	export-restriction	silica-sand	mining	NLD	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 700	
eu-crm-2023.eu.silica-sand.mining.POL	supply	silica-sand	mining	EU27_2020	POL	own-supply	2016/2020	eq	9			%	1	9%		estimated		2	eu-crm-2023	EUSupplyShares row 701	
eu-crm-2023.t-eu.silica-sand.mining.POL	export-restriction	silica-sand	mining	POL	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 701	
eu-crm-2023.eu.silica-sand.mining.PRT	supply	silica-sand	mining	EU27_2020	PRT	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 702	
eu-crm-2023.t-eu.silica-sand.mining.PRT	export-restriction	silica-sand	mining	PRT	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 702	
eu-crm-2023.eu.silica-sand.mining.SVK	supply	silica-sand	mining	EU27_2020	SVK	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 703	
eu-crm-2023.t-eu.silica-sand.mining.SVK	export-restriction	silica-sand	mining	SVK	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 703	
eu-crm-2023.eu.silica-sand.mining.SVN	supply	silica-sand	mining	EU27_2020	SVN	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 704	
eu-crm-2023.t-eu.silica-sand.mining.SVN	export-restriction	silica-sand	mining	SVN	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 704	
eu-crm-2023.eu.silica-sand.mining.ESP	supply	silica-sand	mining	EU27_2020	ESP	own-supply	2016/2020	eq	11			%	1	11%		estimated		2	eu-crm-2023	EUSupplyShares row 705	
eu-crm-2023.t-eu.silica-sand.mining.ESP	export-restriction	silica-sand	mining	ESP	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 705	
eu-crm-2023.eu.silica-sand.mining.SWE	supply	silica-sand	mining	EU27_2020	SWE	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 706	
eu-crm-2023.t-eu.silica-sand.mining.SWE	export-restriction	silica-sand	mining	SWE	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 706	
eu-crm-2023.eu.silicon.refining.AUS	supply	silicon	refining	EU27_2020	AUS	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 707	
eu-crm-2023.eu.silicon.refining.BIH	supply	silicon	refining	EU27_2020	BIH	own-supply	2016/2020	eq	4			%	1	4%		estimated		2	eu-crm-2023	EUSupplyShares row 708	
eu-crm-2023.eu.silicon.refining.BRA	supply	silicon	refining	EU27_2020	BRA	own-supply	2016/2020	eq	9			%	1	9%		estimated		2	eu-crm-2023	EUSupplyShares row 709	
eu-crm-2023.eu.silicon.refining.CHN	supply	silicon	refining	EU27_2020	CHN	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 710	
eu-crm-2023.eu.silicon.refining.FRA	supply	silicon	refining	EU27_2020	FRA	own-supply	2016/2020	eq	28			%	1	28%		estimated		2	eu-crm-2023	EUSupplyShares row 711	
eu-crm-2023.t-eu.silicon.refining.FRA	export-restriction	silicon	refining	FRA	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 711	
eu-crm-2023.eu.silicon.refining.DEU	supply	silicon	refining	EU27_2020	DEU	own-supply	2016/2020	eq	6			%	1	6		estimated		2	eu-crm-2023	EUSupplyShares row 712	4
eu-crm-2023.t-eu.silicon.refining.DEU	export-restriction	silicon	refining	DEU	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 712	
eu-crm-2023.eu.silicon.refining.ISL	supply	silicon	refining	EU27_2020	ISL	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 713	
eu-crm-2023.eu.silicon.refining.KAZ	supply	silicon	refining	EU27_2020	KAZ	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 714	
eu-crm-2023.eu.silicon.refining.MYS	supply	silicon	refining	EU27_2020	MYS	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 715	
eu-crm-2023.eu.silicon.refining.NOR	supply	silicon	refining	EU27_2020	NOR	own-supply	2016/2020	eq	33			%	1	33%		estimated		2	eu-crm-2023	EUSupplyShares row 716	
eu-crm-2023.eu.silicon.refining.RUS	supply	silicon	refining	EU27_2020	RUS	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 717	
eu-crm-2023.eu.silicon.refining.ZAF	supply	silicon	refining	EU27_2020	ZAF	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 718	
eu-crm-2023.eu.silicon.refining.ESP	supply	silicon	refining	EU27_2020	ESP	own-supply	2016/2020	eq	4			%	1	4%		estimated		2	eu-crm-2023	EUSupplyShares row 719	
eu-crm-2023.t-eu.silicon.refining.ESP	export-restriction	silicon	refining	ESP	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 719	
eu-crm-2023.eu.silver.mining.ARG	supply	silver	mining	EU27_2020	ARG	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 720	
eu-crm-2023.eu.silver.mining.BOL	supply	silver	mining	EU27_2020	BOL	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 721	
eu-crm-2023.t-eu.silver.mining.BOL	export-restriction	silver	mining	BOL	EU27_2020		2016/2020	eq	1.1			index		1.1		estimated		3	eu-crm-2023	EUSupplyShares row 721	
eu-crm-2023.eu.silver.mining.BGR	supply	silver	mining	EU27_2020	BGR	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 722	
eu-crm-2023.t-eu.silver.mining.BGR	export-restriction	silver	mining	BGR	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 722	
eu-crm-2023.eu.silver.mining.FIN	supply	silver	mining	EU27_2020	FIN	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 723	
eu-crm-2023.t-eu.silver.mining.FIN	export-restriction	silver	mining	FIN	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 723	
eu-crm-2023.eu.silver.mining.GRC	supply	silver	mining	EU27_2020	GRC	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 724	
eu-crm-2023.t-eu.silver.mining.GRC	export-restriction	silver	mining	GRC	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 724	
eu-crm-2023.eu.silver.mining.MEX	supply	silver	mining	EU27_2020	MEX	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 725	
eu-crm-2023.eu.silver.mining.PER	supply	silver	mining	EU27_2020	PER	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 726	
eu-crm-2023.eu.silver.mining.POL	supply	silver	mining	EU27_2020	POL	own-supply	2016/2020	eq	58			%	1	58%		estimated		2	eu-crm-2023	EUSupplyShares row 727	
eu-crm-2023.t-eu.silver.mining.POL	export-restriction	silver	mining	POL	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 727	
eu-crm-2023.eu.silver.mining.PRT	supply	silver	mining	EU27_2020	PRT	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 728	
eu-crm-2023.t-eu.silver.mining.PRT	export-restriction	silver	mining	PRT	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 728	
eu-crm-2023.eu.silver.mining.ROU	supply	silver	mining	EU27_2020	ROU	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 729	
eu-crm-2023.t-eu.silver.mining.ROU	export-restriction	silver	mining	ROU	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 729	
eu-crm-2023.eu.silver.mining.ESP	supply	silver	mining	EU27_2020	ESP	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 730	
eu-crm-2023.t-eu.silver.mining.ESP	export-restriction	silver	mining	ESP	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 730	
eu-crm-2023.eu.silver.mining.SWE	supply	silver	mining	EU27_2020	SWE	own-supply	2016/2020	eq	20			%	1	20%		estimated		2	eu-crm-2023	EUSupplyShares row 731	
eu-crm-2023.t-eu.silver.mining.SWE	export-restriction	silver	mining	SWE	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 731	
eu-crm-2023.eu.strontium.mining.ESP	supply	strontium	mining	EU27_2020	ESP	own-supply	2016/2020	eq	99			%	1	99%		estimated		2	eu-crm-2023	EUSupplyShares row 732	
eu-crm-2023.t-eu.strontium.mining.ESP	export-restriction	strontium	mining	ESP	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 732	
eu-crm-2023.eu.sulfur.refining.BGR	supply	sulfur	refining	EU27_2020	BGR	own-supply	2016/2020	eq	7			%	1	7%		estimated		2	eu-crm-2023	EUSupplyShares row 733	
eu-crm-2023.t-eu.sulfur.refining.BGR	export-restriction	sulfur	refining	BGR	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 733	
eu-crm-2023.eu.sulfur.refining.FIN	supply	sulfur	refining	EU27_2020	FIN	own-supply	2016/2020	eq	13			%	1	13%		estimated		2	eu-crm-2023	EUSupplyShares row 734	
eu-crm-2023.t-eu.sulfur.refining.FIN	export-restriction	sulfur	refining	FIN	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 734	
eu-crm-2023.eu.sulfur.refining.FRA	supply	sulfur	refining	EU27_2020	FRA	own-supply	2016/2020	eq	7			%	1	7%		estimated		2	eu-crm-2023	EUSupplyShares row 735	
eu-crm-2023.t-eu.sulfur.refining.FRA	export-restriction	sulfur	refining	FRA	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 735	
eu-crm-2023.eu.sulfur.refining.DEU	supply	sulfur	refining	EU27_2020	DEU	own-supply	2016/2020	eq	7			%	1	7%		estimated		2	eu-crm-2023	EUSupplyShares row 736	
eu-crm-2023.t-eu.sulfur.refining.DEU	export-restriction	sulfur	refining	DEU	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 736	
eu-crm-2023.eu.sulfur.refining.GRC	supply	sulfur	refining	EU27_2020	GRC	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 737	
eu-crm-2023.t-eu.sulfur.refining.GRC	export-restriction	sulfur	refining	GRC	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 737	
eu-crm-2023.eu.sulfur.refining.ITA	supply	sulfur	refining	EU27_2020	ITA	own-supply	2016/2020	eq	13			%	1	13%		estimated		2	eu-crm-2023	EUSupplyShares row 738	
eu-crm-2023.t-eu.sulfur.refining.ITA	export-restriction	sulfur	refining	ITA	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 738	
eu-crm-2023.eu.sulfur.refining.KAZ	supply	sulfur	refining	EU27_2020	KAZ	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 739	
eu-crm-2023.eu.sulfur.refining.LTU	supply	sulfur	refining	EU27_2020	LTU	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 740	
eu-crm-2023.t-eu.sulfur.refining.LTU	export-restriction	sulfur	refining	LTU	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 740	
eu-crm-2023.eu.sulfur.refining.POL	supply	sulfur	refining	EU27_2020	POL	own-supply	2016/2020	eq	19			%	1	19%		estimated		2	eu-crm-2023	EUSupplyShares row 741	
eu-crm-2023.t-eu.sulfur.refining.POL	export-restriction	sulfur	refining	POL	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 741	
eu-crm-2023.eu.sulfur.refining.RUS	supply	sulfur	refining	EU27_2020	RUS	own-supply	2016/2020	eq	4			%	1	4%		estimated		2	eu-crm-2023	EUSupplyShares row 742	
eu-crm-2023.eu.sulfur.refining.ESP	supply	sulfur	refining	EU27_2020	ESP	own-supply	2016/2020	eq	10			%	1	10%		estimated		2	eu-crm-2023	EUSupplyShares row 743	
eu-crm-2023.t-eu.sulfur.refining.ESP	export-restriction	sulfur	refining	ESP	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 743	
eu-crm-2023.eu.sulfur.refining.SWE	supply	sulfur	refining	EU27_2020	SWE	own-supply	2016/2020	eq	6			%	1	6%		estimated		2	eu-crm-2023	EUSupplyShares row 744	
eu-crm-2023.t-eu.sulfur.refining.SWE	export-restriction	sulfur	refining	SWE	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 744	
eu-crm-2023.eu.sulfur.refining.GBR	supply	sulfur	refining	EU27_2020	GBR	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 745	
eu-crm-2023.eu.talc.mining.AUS	supply	talc	mining	EU27_2020	AUS	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 746	
eu-crm-2023.eu.talc.mining.AUT	supply	talc	mining	EU27_2020	AUT	own-supply	2016/2020	eq	9			%	1	9%		estimated		2	eu-crm-2023	EUSupplyShares row 747	
eu-crm-2023.t-eu.talc.mining.AUT	export-restriction	talc	mining	AUT	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 747	
eu-crm-2023.eu.talc.mining.CHN	supply	talc	mining	EU27_2020	CHN	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 748	
eu-crm-2023.t-eu.talc.mining.CHN	export-restriction	talc	mining	CHN	EU27_2020		2016/2020	eq	1.1			index		1.1		estimated		3	eu-crm-2023	EUSupplyShares row 748	
eu-crm-2023.eu.talc.mining.FIN	supply	talc	mining	EU27_2020	FIN	own-supply	2016/2020	eq	28			%	1	28%		estimated		2	eu-crm-2023	EUSupplyShares row 749	
eu-crm-2023.t-eu.talc.mining.FIN	export-restriction	talc	mining	FIN	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 749	
eu-crm-2023.eu.talc.mining.FRA	supply	talc	mining	EU27_2020	FRA	own-supply	2016/2020	eq	31			%	1	31%		estimated		2	eu-crm-2023	EUSupplyShares row 750	
eu-crm-2023.t-eu.talc.mining.FRA	export-restriction	talc	mining	FRA	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 750	
eu-crm-2023.eu.talc.mining.IND	supply	talc	mining	EU27_2020	IND	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 751	
eu-crm-2023.eu.talc.mining.ITA	supply	talc	mining	EU27_2020	ITA	own-supply	2016/2020	eq	10			%	1	10%		estimated		2	eu-crm-2023	EUSupplyShares row 752	
eu-crm-2023.t-eu.talc.mining.ITA	export-restriction	talc	mining	ITA	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 752	
eu-crm-2023.eu.talc.mining.NLD	supply	talc	mining	EU27_2020	NLD	own-supply	2016/2020	eq	4			%	1	4%		estimated		2	eu-crm-2023	EUSupplyShares row 753	
eu-crm-2023.t-eu.talc.mining.NLD	export-restriction	talc	mining	NLD	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 753	
eu-crm-2023.eu.talc.mining.PAK	supply	talc	mining	EU27_2020	PAK	own-supply	2016/2020	eq	5			%	1	5%		estimated		2	eu-crm-2023	EUSupplyShares row 754	
eu-crm-2023.eu.talc.mining.PRT	supply	talc	mining	EU27_2020	PRT	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 755	
eu-crm-2023.t-eu.talc.mining.PRT	export-restriction	talc	mining	PRT	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 755	
eu-crm-2023.eu.talc.mining.SVK	supply	talc	mining	EU27_2020	SVK	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 756	
eu-crm-2023.t-eu.talc.mining.SVK	export-restriction	talc	mining	SVK	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 756	
eu-crm-2023.eu.tantalum.mining.AUS	supply	tantalum	mining	EU27_2020	AUS	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 757	
eu-crm-2023.eu.tantalum.mining.BRA	supply	tantalum	mining	EU27_2020	BRA	own-supply	2016/2020	eq	16			%	1	16%		estimated		2	eu-crm-2023	EUSupplyShares row 758	
eu-crm-2023.eu.tantalum.mining.BDI	supply	tantalum	mining	EU27_2020	BDI	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 759	
eu-crm-2023.eu.tantalum.mining.CHN	supply	tantalum	mining	EU27_2020	CHN	own-supply	2016/2020	eq	7			%	1	7%		estimated		2	eu-crm-2023	EUSupplyShares row 760	
eu-crm-2023.eu.tantalum.mining.COD	supply	tantalum	mining	EU27_2020	COD	own-supply	2016/2020	eq	35			%	1	35%		estimated		2	eu-crm-2023	EUSupplyShares row 761	
eu-crm-2023.eu.tantalum.mining.ETH	supply	tantalum	mining	EU27_2020	ETH	own-supply	2016/2020	eq	4			%	1	4%		estimated		2	eu-crm-2023	EUSupplyShares row 762	
eu-crm-2023.eu.tantalum.mining.FRA	supply	tantalum	mining	EU27_2020	FRA	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 763	
eu-crm-2023.t-eu.tantalum.mining.FRA	export-restriction	tantalum	mining	FRA	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 763	
eu-crm-2023.eu.tantalum.mining.MOZ	supply	tantalum	mining	EU27_2020	MOZ	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 764	
eu-crm-2023.eu.tantalum.mining.NGA	supply	tantalum	mining	EU27_2020	NGA	own-supply	2016/2020	eq	11			%	1	11%		estimated		2	eu-crm-2023	EUSupplyShares row 765	
eu-crm-2023.eu.tantalum.mining.RUS	supply	tantalum	mining	EU27_2020	RUS	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 766	
eu-crm-2023.eu.tantalum.mining.RWA	supply	tantalum	mining	EU27_2020	RWA	own-supply	2016/2020	eq	17			%	1	17%		estimated		2	eu-crm-2023	EUSupplyShares row 767	
eu-crm-2023.eu.tellurium.refining.BEL	supply	tellurium	refining	EU27_2020	BEL	own-supply	2016/2020	eq	18			%	1	18%		estimated		2	eu-crm-2023	EUSupplyShares row 768	
eu-crm-2023.t-eu.tellurium.refining.BEL	export-restriction	tellurium	refining	BEL	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 768	
eu-crm-2023.eu.tellurium.refining.BGR	supply	tellurium	refining	EU27_2020	BGR	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 769	
eu-crm-2023.t-eu.tellurium.refining.BGR	export-restriction	tellurium	refining	BGR	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 769	
eu-crm-2023.eu.tellurium.refining.CAN	supply	tellurium	refining	EU27_2020	CAN	own-supply	2016/2020	eq	27			%	1	27%		estimated		2	eu-crm-2023	EUSupplyShares row 770	
eu-crm-2023.eu.tellurium.refining.FIN	supply	tellurium	refining	EU27_2020	FIN	own-supply	2016/2020	eq	4			%	1	4%		estimated		2	eu-crm-2023	EUSupplyShares row 771	
eu-crm-2023.t-eu.tellurium.refining.FIN	export-restriction	tellurium	refining	FIN	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 771	
eu-crm-2023.eu.tellurium.refining.DEU	supply	tellurium	refining	EU27_2020	DEU	own-supply	2016/2020	eq	16			%	1	16%		estimated		2	eu-crm-2023	EUSupplyShares row 772	
eu-crm-2023.t-eu.tellurium.refining.DEU	export-restriction	tellurium	refining	DEU	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 772	
eu-crm-2023.eu.tellurium.refining.JPN	supply	tellurium	refining	EU27_2020	JPN	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 773	
eu-crm-2023.eu.tellurium.refining.PHL	supply	tellurium	refining	EU27_2020	PHL	own-supply	2016/2020	eq	9			%	1	9%		estimated		2	eu-crm-2023	EUSupplyShares row 774	
eu-crm-2023.eu.tellurium.refining.RUS	supply	tellurium	refining	EU27_2020	RUS	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 775	
eu-crm-2023.eu.tellurium.refining.SWE	supply	tellurium	refining	EU27_2020	SWE	own-supply	2016/2020	eq	16			%	1	16%		estimated		2	eu-crm-2023	EUSupplyShares row 776	
eu-crm-2023.t-eu.tellurium.refining.SWE	export-restriction	tellurium	refining	SWE	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 776	
eu-crm-2023.eu.tin.mining.ARG	supply	tin	mining	EU27_2020	ARG	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 777	
eu-crm-2023.eu.tin.refining.BEL	supply	tin	refining	EU27_2020	BEL	own-supply	2016/2020	eq	18			%	1	18%		estimated		2	eu-crm-2023	EUSupplyShares row 778	
eu-crm-2023.t-eu.tin.refining.BEL	export-restriction	tin	refining	BEL	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 778	
eu-crm-2023.eu.tin.refining.BOL	supply	tin	refining	EU27_2020	BOL	own-supply	2016/2020	eq	5			%	1	5%		estimated		2	eu-crm-2023	EUSupplyShares row 779	
eu-crm-2023.t-eu.tin.refining.BOL	export-restriction	tin	refining	BOL	EU27_2020		2016/2020	eq	1.1			index		1.1		estimated		3	eu-crm-2023	EUSupplyShares row 779	
eu-crm-2023.eu.tin.refining.BRA	supply	tin	refining	EU27_2020	BRA	own-supply	2016/2020	eq	5			%	1	5%		estimated		2	eu-crm-2023	EUSupplyShares row 780	
eu-crm-2023.eu.tin.refining.CHN	supply	tin	refining	EU27_2020	CHN	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 781	
eu-crm-2023.t-eu.tin.refining.CHN	export-restriction	tin	refining	CHN	EU27_2020		2016/2020	eq	1.5			index		1.5		estimated		3	eu-crm-2023	EUSupplyShares row 781	
eu-crm-2023.eu.tin.refining.IDN	supply	tin	refining	EU27_2020	IDN	own-supply	2016/2020	eq	33			%	1	33%		estimated		2	eu-crm-2023	EUSupplyShares row 782	
eu-crm-2023.eu.tin.refining.MYS	supply	tin	refining	EU27_2020	MYS	own-supply	2016/2020	eq	6			%	1	6%		estimated		2	eu-crm-2023	EUSupplyShares row 783	
eu-crm-2023.eu.tin.mining.PER	supply	tin	mining	EU27_2020	PER	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 784	
eu-crm-2023.eu.tin.refining.PER	supply	tin	refining	EU27_2020	PER	own-supply	2016/2020	eq	10			%	1	10%		estimated		2	eu-crm-2023	EUSupplyShares row 785	
eu-crm-2023.eu.tin.refining.POL	supply	tin	refining	EU27_2020	POL	own-supply	2016/2020	eq	7			%	1	7%		estimated		2	eu-crm-2023	EUSupplyShares row 786	
eu-crm-2023.t-eu.tin.refining.POL	export-restriction	tin	refining	POL	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 786	
eu-crm-2023.eu.tin.mining.PRT	supply	tin	mining	EU27_2020	PRT	own-supply	2016/2020	eq	40			%	1	40%		estimated		2	eu-crm-2023	EUSupplyShares row 787	
eu-crm-2023.t-eu.tin.mining.PRT	export-restriction	tin	mining	PRT	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 787	
eu-crm-2023.eu.tin.mining.RUS	supply	tin	mining	EU27_2020	RUS	own-supply	2016/2020	eq	17			%	1	17%		estimated		2	eu-crm-2023	EUSupplyShares row 788	
eu-crm-2023.eu.tin.refining.RUS	supply	tin	refining	EU27_2020	RUS	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 789	
eu-crm-2023.eu.tin.refining.SGP	supply	tin	refining	EU27_2020	SGP	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 790	
eu-crm-2023.eu.tin.mining.ESP	supply	tin	mining	EU27_2020	ESP	own-supply	2016/2020	eq	26			%	1	26%		estimated		2	eu-crm-2023	EUSupplyShares row 791	
eu-crm-2023.t-eu.tin.mining.ESP	export-restriction	tin	mining	ESP	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 791	
eu-crm-2023.eu.tin.mining.THA	supply	tin	mining	EU27_2020	THA	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 792	
eu-crm-2023.eu.tin.refining.THA	supply	tin	refining	EU27_2020	THA	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 793	
eu-crm-2023.eu.tin.mining.GBR	supply	tin	mining	EU27_2020	GBR	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 794	
eu-crm-2023.eu.tin.refining.GBR	supply	tin	refining	EU27_2020	GBR	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 795	
eu-crm-2023.eu.tin.mining.USA	supply	tin	mining	EU27_2020	USA	own-supply	2016/2020	eq	7			%	1	7%		estimated		2	eu-crm-2023	EUSupplyShares row 796	
eu-crm-2023.eu.titanium.refining.BEL	supply	titanium	refining	EU27_2020	BEL	own-supply	2016/2020	eq	4			%	1	4%		estimated		2	eu-crm-2023	EUSupplyShares row 797	
eu-crm-2023.t-eu.titanium.refining.BEL	export-restriction	titanium	refining	BEL	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 797	
eu-crm-2023.eu.titanium.refining.CAN	supply	titanium	refining	EU27_2020	CAN	own-supply	2016/2020	eq	9			%	1	9%		estimated		2	eu-crm-2023	EUSupplyShares row 798	
eu-crm-2023.eu.titanium.refining.CHN	supply	titanium	refining	EU27_2020	CHN	own-supply	2016/2020	eq	4			%	1	4%		estimated		2	eu-crm-2023	EUSupplyShares row 799	
eu-crm-2023.eu.titanium.refining.FIN	supply	titanium	refining	EU27_2020	FIN	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 800	
eu-crm-2023.t-eu.titanium.refining.FIN	export-restriction	titanium	refining	FIN	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 800	
eu-crm-2023.eu.titanium.refining.FRA	supply	titanium	refining	EU27_2020	FRA	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 801	
eu-crm-2023.t-eu.titanium.refining.FRA	export-restriction	titanium	refining	FRA	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 801	
eu-crm-2023.eu.titanium.refining.DEU	supply	titanium	refining	EU27_2020	DEU	own-supply	2016/2020	eq	64			%	1	64%		estimated		2	eu-crm-2023	EUSupplyShares row 802	
eu-crm-2023.t-eu.titanium.refining.DEU	export-restriction	titanium	refining	DEU	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 802	
eu-crm-2023.eu.titanium.refining.ITA	supply	titanium	refining	EU27_2020	ITA	own-supply	2016/2020	eq	4			%	1	4%		estimated		2	eu-crm-2023	EUSupplyShares row 803	
eu-crm-2023.t-eu.titanium.refining.ITA	export-restriction	titanium	refining	ITA	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 803	
eu-crm-2023.eu.titanium.refining.KAZ	supply	titanium	refining	EU27_2020	KAZ	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 804	
eu-crm-2023.eu.titanium.refining.NOR	supply	titanium	refining	EU27_2020	NOR	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 805	
eu-crm-2023.eu.titanium.refining.RUS	supply	titanium	refining	EU27_2020	RUS	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 806	
eu-crm-2023.t-eu.titanium.refining.RUS	export-restriction	titanium	refining	RUS	EU27_2020		2016/2020	eq	1.1			index		1.1		estimated		3	eu-crm-2023	EUSupplyShares row 806	
eu-crm-2023.eu.titanium-sponge.metal.CAN	supply	titanium-sponge	metal	EU27_2020	CAN	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 807	
eu-crm-2023.eu.titanium-sponge.metal.CHN	supply	titanium-sponge	metal	EU27_2020	CHN	own-supply	2016/2020	eq	9			%	1	9%		estimated		2	eu-crm-2023	EUSupplyShares row 808	
eu-crm-2023.eu.titanium-sponge.metal.JPN	supply	titanium-sponge	metal	EU27_2020	JPN	own-supply	2016/2020	eq	5			%	1	5%		estimated		2	eu-crm-2023	EUSupplyShares row 809	
eu-crm-2023.eu.titanium-sponge.metal.KAZ	supply	titanium-sponge	metal	EU27_2020	KAZ	own-supply	2016/2020	eq	36			%	1	36%		estimated		2	eu-crm-2023	EUSupplyShares row 810	
eu-crm-2023.eu.titanium-sponge.metal.MAR	supply	titanium-sponge	metal	EU27_2020	MAR	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 811	
eu-crm-2023.eu.titanium-sponge.metal.NOR	supply	titanium-sponge	metal	EU27_2020	NOR	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 812	
eu-crm-2023.eu.titanium-sponge.metal.RUS	supply	titanium-sponge	metal	EU27_2020	RUS	own-supply	2016/2020	eq	34			%	1	34%		estimated		2	eu-crm-2023	EUSupplyShares row 813	
eu-crm-2023.t-eu.titanium-sponge.metal.RUS	export-restriction	titanium-sponge	metal	RUS	EU27_2020		2016/2020	eq	1.1			index		1.1		estimated		3	eu-crm-2023	EUSupplyShares row 813	
eu-crm-2023.eu.titanium-sponge.metal.CHE	supply	titanium-sponge	metal	EU27_2020	CHE	own-supply	2016/2020	eq	5			%	1	5%		estimated		2	eu-crm-2023	EUSupplyShares row 814	
eu-crm-2023.eu.titanium-sponge.metal.TUR	supply	titanium-sponge	metal	EU27_2020	TUR	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 815	
eu-crm-2023.eu.titanium-sponge.metal.UKR	supply	titanium-sponge	metal	EU27_2020	UKR	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 816	
eu-crm-2023.t-eu.titanium-sponge.metal.UKR	export-restriction	titanium-sponge	metal	UKR	EU27_2020		2016/2020	eq	1.1			index		1.1		estimated		3	eu-crm-2023	EUSupplyShares row 816	
eu-crm-2023.eu.titanium-minerals.mining.AUS	supply	titanium-minerals	mining	EU27_2020	AUS	own-supply	2016/2020	eq	6			%	1	6%		estimated		2	eu-crm-2023	EUSupplyShares row 817	
eu-crm-2023.eu.titanium-minerals.mining.BRA	supply	titanium-minerals	mining	EU27_2020	BRA	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 818	
eu-crm-2023.eu.titanium-minerals.mining.CAN	supply	titanium-minerals	mining	EU27_2020	CAN	own-supply	2016/2020	eq	14			%	1	14%		estimated		2	eu-crm-2023	EUSupplyShares row 819	
eu-crm-2023.eu.titanium-minerals.mining.IND	supply	titanium-minerals	mining	EU27_2020	IND	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 820	
eu-crm-2023.t-eu.titanium-minerals.mining.IND	export-restriction	titanium-minerals	mining	IND	EU27_2020		2016/2020	eq	1.1			index		1.1		estimated		3	eu-crm-2023	EUSupplyShares row 820	
eu-crm-2023.eu.titanium-minerals.mining.MOZ	supply	titanium-minerals	mining	EU27_2020	MOZ	own-supply	2016/2020	eq	9			%	1	9%		estimated		2	eu-crm-2023	EUSupplyShares row 821	
eu-crm-2023.eu.titanium-minerals.mining.NOR	supply	titanium-minerals	mining	EU27_2020	NOR	own-supply	2016/2020	eq	23			%	1	23%		estimated		2	eu-crm-2023	EUSupplyShares row 822	
eu-crm-2023.eu.titanium-minerals.mining.SLE	supply	titanium-minerals	mining	EU27_2020	SLE	own-supply	2016/2020	eq	5			%	1	5%		estimated		2	eu-crm-2023	EUSupplyShares row 823	
eu-crm-2023.t-eu.titanium-minerals.mining.SLE	export-restriction	titanium-minerals	mining	SLE	EU27_2020		2016/2020	eq	1.1			index		1.1		estimated		3	eu-crm-2023	EUSupplyShares row 823	
eu-crm-2023.eu.titanium-minerals.mining.ZAF	supply	titanium-minerals	mining	EU27_2020	ZAF	own-supply	2016/2020	eq	15			%	1	15%		estimated		2	eu-crm-2023	EUSupplyShares row 824	
eu-crm-2023.eu.titanium-minerals.mining.UKR	supply	titanium-minerals	mining	EU27_2020	UKR	own-supply	2016/2020	eq	9			%	1	9%		estimated		2	eu-crm-2023	EUSupplyShares row 825	
eu-crm-2023.eu.titanium-minerals.mining.GBR	supply	titanium-minerals	mining	EU27_2020	GBR	own-supply	2016/2020	eq	9			%	1	9%		estimated		2	eu-crm-2023	EUSupplyShares row 826	
eu-crm-2023.eu.tungsten.mining.AUT	supply	tungsten	mining	EU27_2020	AUT	own-supply	2016/2020	eq	34			%	1	34%		estimated		2	eu-crm-2023	EUSupplyShares row 827	
eu-crm-2023.t-eu.tungsten.mining.AUT	export-restriction	tungsten	mining	AUT	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 827	
eu-crm-2023.eu.tungsten.refining.AUT	supply	tungsten	refining	EU27_2020	AUT	own-supply	2016/2020	eq	19			%	1	19%		estimated		2	eu-crm-2023	EUSupplyShares row 828	
eu-crm-2023.t-eu.tungsten.refining.AUT	export-restriction	tungsten	refining	AUT	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 828	
eu-crm-2023.eu.tungsten.refining.BRA	supply	tungsten	refining	EU27_2020	BRA	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 829	
eu-crm-2023.eu.tungsten.refining.CAN	supply	tungsten	refining	EU27_2020	CAN	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 830	
eu-crm-2023.eu.tungsten.refining.CHN	supply	tungsten	refining	EU27_2020	CHN	own-supply	2016/2020	eq	31			%	1	31%		estimated		2	eu-crm-2023	EUSupplyShares row 831	
eu-crm-2023.eu.tungsten.refining.ISR	supply	tungsten	refining	EU27_2020	ISR	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 832	
eu-crm-2023.eu.tungsten.refining.KOR	supply	tungsten	refining	EU27_2020	KOR	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 833	
eu-crm-2023.eu.tungsten.mining.PRT	supply	tungsten	mining	EU27_2020	PRT	own-supply	2016/2020	eq	22			%	1	22%		estimated		2	eu-crm-2023	EUSupplyShares row 834	
eu-crm-2023.t-eu.tungsten.mining.PRT	export-restriction	tungsten	mining	PRT	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 834	
eu-crm-2023.eu.tungsten.refining.RUS	supply	tungsten	refining	EU27_2020	RUS	own-supply	2016/2020	eq	9			%	1	9%		estimated		2	eu-crm-2023	EUSupplyShares row 835	
eu-crm-2023.eu.tungsten.mining.ESP	supply	tungsten	mining	EU27_2020	ESP	own-supply	2016/2020	eq	21			%	1	21%		estimated		2	eu-crm-2023	EUSupplyShares row 836	
eu-crm-2023.t-eu.tungsten.mining.ESP	export-restriction	tungsten	mining	ESP	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 836	
eu-crm-2023.eu.tungsten.refining.GBR	supply	tungsten	refining	EU27_2020	GBR	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 837	
eu-crm-2023.eu.tungsten.refining.USA	supply	tungsten	refining	EU27_2020	USA	own-supply	2016/2020	eq	9			%	1	9%		estimated		2	eu-crm-2023	EUSupplyShares row 838	
eu-crm-2023.eu.tungsten.refining.VNM	supply	tungsten	refining	EU27_2020	VNM	own-supply	2016/2020	eq	14			%	1	14%		estimated		2	eu-crm-2023	EUSupplyShares row 839	
eu-crm-2023.t-eu.tungsten.refining.VNM	export-restriction	tungsten	refining	VNM	EU27_2020		2016/2020	eq	1.1			index		1.1		estimated		3	eu-crm-2023	EUSupplyShares row 839	
eu-crm-2023.eu.vanadium.refining.BRA	supply	vanadium	refining	EU27_2020	BRA	own-supply	2016/2020	eq	7			%	1	7%		estimated		2	eu-crm-2023	EUSupplyShares row 840	
eu-crm-2023.eu.vanadium.refining.CHN	supply	vanadium	refining	EU27_2020	CHN	own-supply	2016/2020	eq	12			%	1	12%		estimated		2	eu-crm-2023	EUSupplyShares row 841	
eu-crm-2023.eu.vanadium.refining.LVA	supply	vanadium	refining	EU27_2020	LVA	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 842	
eu-crm-2023.t-eu.vanadium.refining.LVA	export-restriction	vanadium	refining	LVA	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 842	
eu-crm-2023.eu.vanadium.refining.LBN	supply	vanadium	refining	EU27_2020	LBN	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 843	
eu-crm-2023.eu.vanadium.refining.MAR	supply	vanadium	refining	EU27_2020	MAR	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 844	
eu-crm-2023.eu.vanadium.refining.RUS	supply	vanadium	refining	EU27_2020	RUS	own-supply	2016/2020	eq	44			%	1	44%		estimated		2	eu-crm-2023	EUSupplyShares row 845	
eu-crm-2023.eu.vanadium.refining.ZAF	supply	vanadium	refining	EU27_2020	ZAF	own-supply	2016/2020	eq	16			%	1	16%		estimated		2	eu-crm-2023	EUSupplyShares row 846	
eu-crm-2023.eu.vanadium.refining.KOR	supply	vanadium	refining	EU27_2020	KOR	own-supply	2016/2020	eq	17			%	1	17%		estimated		2	eu-crm-2023	EUSupplyShares row 847	
eu-crm-2023.eu.xenon.refining.CHN	supply	xenon	refining	EU27_2020	CHN	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 848	
eu-crm-2023.eu.xenon.refining.FRA	supply	xenon	refining	EU27_2020	FRA	own-supply	2016/2020	eq	49			%	1	49%		estimated		2	eu-crm-2023	EUSupplyShares row 849	
eu-crm-2023.t-eu.xenon.refining.FRA	export-restriction	xenon	refining	FRA	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 849	
eu-crm-2023.eu.xenon.refining.DEU	supply	xenon	refining	EU27_2020	DEU	own-supply	2016/2020	eq	36			%	1	36%		estimated		2	eu-crm-2023	EUSupplyShares row 850	
eu-crm-2023.t-eu.xenon.refining.DEU	export-restriction	xenon	refining	DEU	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 850	
eu-crm-2023.eu.xenon.refining.RUS	supply	xenon	refining	EU27_2020	RUS	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 851	
eu-crm-2023.eu.xenon.refining.CHE	supply	xenon	refining	EU27_2020	CHE	own-supply	2016/2020	eq	8			%	1	8%		estimated		2	eu-crm-2023	EUSupplyShares row 852	
eu-crm-2023.eu.xenon.refining.TTO	supply	xenon	refining	EU27_2020	TTO	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 853	
eu-crm-2023.eu.xenon.refining.UKR	supply	xenon	refining	EU27_2020	UKR	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 854	
eu-crm-2023.eu.ytterbium.refining.CHN	supply	ytterbium	refining	EU27_2020	CHN	own-supply	2016/2020	eq	61			%	1	61%		estimated		2	eu-crm-2023	EUSupplyShares row 855	
eu-crm-2023.eu.ytterbium.refining.KOR	supply	ytterbium	refining	EU27_2020	KOR	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 856	
eu-crm-2023.eu.ytterbium.refining.RUS	supply	ytterbium	refining	EU27_2020	RUS	own-supply	2016/2020	eq	31			%	1	31%		estimated		2	eu-crm-2023	EUSupplyShares row 857	
eu-crm-2023.eu.ytterbium.refining.SGP	supply	ytterbium	refining	EU27_2020	SGP	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 858	
eu-crm-2023.eu.ytterbium.refining.USA	supply	ytterbium	refining	EU27_2020	USA	own-supply	2016/2020	eq	4			%	1	4%		estimated		2	eu-crm-2023	EUSupplyShares row 859	
eu-crm-2023.eu.yttrium.refining.CHN	supply	yttrium	refining	EU27_2020	CHN	own-supply	2016/2020	eq	61			%	1	61%		estimated		2	eu-crm-2023	EUSupplyShares row 860	
eu-crm-2023.eu.yttrium.refining.KOR	supply	yttrium	refining	EU27_2020	KOR	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 861	
eu-crm-2023.eu.yttrium.refining.RUS	supply	yttrium	refining	EU27_2020	RUS	own-supply	2016/2020	eq	31			%	1	31%		estimated		2	eu-crm-2023	EUSupplyShares row 862	
eu-crm-2023.eu.yttrium.refining.SGP	supply	yttrium	refining	EU27_2020	SGP	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 863	
eu-crm-2023.eu.yttrium.refining.USA	supply	yttrium	refining	EU27_2020	USA	own-supply	2016/2020	eq	4			%	1	4%		estimated		2	eu-crm-2023	EUSupplyShares row 864	
eu-crm-2023.eu.zinc.mining.AUS	supply	zinc	mining	EU27_2020	AUS	own-supply	2016/2020	eq	8			%	1	8%		estimated		2	eu-crm-2023	EUSupplyShares row 865	
eu-crm-2023.eu.zinc.refining.BEL	supply	zinc	refining	EU27_2020	BEL	own-supply	2016/2020	eq	11			%	1	11%		estimated		2	eu-crm-2023	EUSupplyShares row 866	
eu-crm-2023.t-eu.zinc.refining.BEL	export-restriction	zinc	refining	BEL	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 866	
eu-crm-2023.eu.zinc.mining.BOL	supply	zinc	mining	EU27_2020	BOL	own-supply	2016/2020	eq	5			%	1	5%		estimated		2	eu-crm-2023	EUSupplyShares row 867	
eu-crm-2023.eu.zinc.mining.BGR	supply	zinc	mining	EU27_2020	BGR	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 868	
eu-crm-2023.t-eu.zinc.mining.BGR	export-restriction	zinc	mining	BGR	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 868	
eu-crm-2023.eu.zinc.refining.BGR	supply	zinc	refining	EU27_2020	BGR	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 869	
eu-crm-2023.t-eu.zinc.refining.BGR	export-restriction	zinc	refining	BGR	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 869	
eu-crm-2023.eu.zinc.mining.BFA	supply	zinc	mining	EU27_2020	BFA	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 870	
eu-crm-2023.eu.zinc.mining.CHL	supply	zinc	mining	EU27_2020	CHL	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 871	
eu-crm-2023.eu.zinc.mining.FIN	supply	zinc	mining	EU27_2020	FIN	own-supply	2016/2020	eq	3			%	1	3%		estimated		2	eu-crm-2023	EUSupplyShares row 872	
eu-crm-2023.t-eu.zinc.mining.FIN	export-restriction	zinc	mining	FIN	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 872	
eu-crm-2023.eu.zinc.refining.FIN	supply	zinc	refining	EU27_2020	FIN	own-supply	2016/2020	eq	12			%	1	12%		estimated		2	eu-crm-2023	EUSupplyShares row 873	
eu-crm-2023.t-eu.zinc.refining.FIN	export-restriction	zinc	refining	FIN	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 873	
eu-crm-2023.eu.zinc.refining.FRA	supply	zinc	refining	EU27_2020	FRA	own-supply	2016/2020	eq	6			%	1	6%		estimated		2	eu-crm-2023	EUSupplyShares row 874	
eu-crm-2023.t-eu.zinc.refining.FRA	export-restriction	zinc	refining	FRA	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 874	
eu-crm-2023.eu.zinc.refining.DEU	supply	zinc	refining	EU27_2020	DEU	own-supply	2016/2020	eq	7			%	1	7%		estimated		2	eu-crm-2023	EUSupplyShares row 875	
eu-crm-2023.t-eu.zinc.refining.DEU	export-restriction	zinc	refining	DEU	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 875	
eu-crm-2023.eu.zinc.mining.GRC	supply	zinc	mining	EU27_2020	GRC	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 876	
eu-crm-2023.t-eu.zinc.mining.GRC	export-restriction	zinc	mining	GRC	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 876	
eu-crm-2023.eu.zinc.mining.HND	supply	zinc	mining	EU27_2020	HND	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 877	
eu-crm-2023.eu.zinc.mining.IRL	supply	zinc	mining	EU27_2020	IRL	own-supply	2016/2020	eq	7			%	1	7%		estimated		2	eu-crm-2023	EUSupplyShares row 878	
eu-crm-2023.t-eu.zinc.mining.IRL	export-restriction	zinc	mining	IRL	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 878	
eu-crm-2023.eu.zinc.refining.ITA	supply	zinc	refining	EU27_2020	ITA	own-supply	2016/2020	eq	5			%	1	5%		estimated		2	eu-crm-2023	EUSupplyShares row 879	
eu-crm-2023.t-eu.zinc.refining.ITA	export-restriction	zinc	refining	ITA	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 879	
eu-crm-2023.eu.zinc.refining.KAZ	supply	zinc	refining	EU27_2020	KAZ	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 880	
eu-crm-2023.eu.zinc.mining.MEX	supply	zinc	mining	EU27_2020	MEX	own-supply	2016/2020	eq	7			%	1	7%		estimated		2	eu-crm-2023	EUSupplyShares row 881	
eu-crm-2023.eu.zinc.refining.MEX	supply	zinc	refining	EU27_2020	MEX	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 882	
eu-crm-2023.eu.zinc.mining.MNE	supply	zinc	mining	EU27_2020	MNE	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 883	
eu-crm-2023.eu.zinc.mining.NAM	supply	zinc	mining	EU27_2020	NAM	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 884	
eu-crm-2023.eu.zinc.refining.NAM	supply	zinc	refining	EU27_2020	NAM	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 885	
eu-crm-2023.eu.zinc.refining.NLD	supply	zinc	refining	EU27_2020	NLD	own-supply	2016/2020	eq	11			%	1	11%		estimated		2	eu-crm-2023	EUSupplyShares row 886	
eu-crm-2023.t-eu.zinc.refining.NLD	export-restriction	zinc	refining	NLD	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 886	
eu-crm-2023.eu.zinc.mining.MKD	supply	zinc	mining	EU27_2020	MKD	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 887	
eu-crm-2023.eu.zinc.refining.NOR	supply	zinc	refining	EU27_2020	NOR	own-supply	2016/2020	eq	4			%	1	4%		estimated		2	eu-crm-2023	EUSupplyShares row 888	
eu-crm-2023.eu.zinc.mining.PER	supply	zinc	mining	EU27_2020	PER	own-supply	2016/2020	eq	13			%	1	13%		estimated		2	eu-crm-2023	EUSupplyShares row 889	
eu-crm-2023.eu.zinc.refining.PER	supply	zinc	refining	EU27_2020	PER	own-supply	2016/2020	eq	4			%	1	4%		estimated		2	eu-crm-2023	EUSupplyShares row 890	
eu-crm-2023.eu.zinc.mining.POL	supply	zinc	mining	EU27_2020	POL	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 891	
eu-crm-2023.t-eu.zinc.mining.POL	export-restriction	zinc	mining	POL	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 891	
eu-crm-2023.eu.zinc.refining.POL	supply	zinc	refining	EU27_2020	POL	own-supply	2016/2020	eq	7			%	1	7%		estimated		2	eu-crm-2023	EUSupplyShares row 892	
eu-crm-2023.t-eu.zinc.refining.POL	export-restriction	zinc	refining	POL	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 892	
eu-crm-2023.eu.zinc.mining.PRT	supply	zinc	mining	EU27_2020	PRT	own-supply	2016/2020	eq	6			%	1	6%		estimated		2	eu-crm-2023	EUSupplyShares row 893	
eu-crm-2023.t-eu.zinc.mining.PRT	export-restriction	zinc	mining	PRT	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 893	
eu-crm-2023.eu.zinc.mining.SRB	supply	zinc	mining	EU27_2020	SRB	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 894	
eu-crm-2023.eu.zinc.mining.ESP	supply	zinc	mining	EU27_2020	ESP	own-supply	2016/2020	eq	4			%	1	4%		estimated		2	eu-crm-2023	EUSupplyShares row 895	
eu-crm-2023.t-eu.zinc.mining.ESP	export-restriction	zinc	mining	ESP	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 895	
eu-crm-2023.eu.zinc.refining.ESP	supply	zinc	refining	EU27_2020	ESP	own-supply	2016/2020	eq	22			%	1	22%		estimated		2	eu-crm-2023	EUSupplyShares row 896	
eu-crm-2023.t-eu.zinc.refining.ESP	export-restriction	zinc	refining	ESP	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 896	
eu-crm-2023.eu.zinc.mining.SWE	supply	zinc	mining	EU27_2020	SWE	own-supply	2016/2020	eq	13			%	1	13%		estimated		2	eu-crm-2023	EUSupplyShares row 897	
eu-crm-2023.t-eu.zinc.mining.SWE	export-restriction	zinc	mining	SWE	EU27_2020		2016/2020	eq	0.8			index		0.8		estimated		3	eu-crm-2023	EUSupplyShares row 897	
eu-crm-2023.eu.zinc.mining.TUR	supply	zinc	mining	EU27_2020	TUR	own-supply	2016/2020	eq	4			%	1	4%		estimated		2	eu-crm-2023	EUSupplyShares row 898	
eu-crm-2023.eu.zinc.mining.USA	supply	zinc	mining	EU27_2020	USA	own-supply	2016/2020	eq	10			%	1	10%		estimated		2	eu-crm-2023	EUSupplyShares row 899	
eu-crm-2023.eu.zirconium.mining.AUS	supply	zirconium	mining	EU27_2020	AUS	own-supply	2016/2020	eq	32			%	1	32%		estimated		2	eu-crm-2023	EUSupplyShares row 900	
eu-crm-2023.eu.zirconium.mining.IDN	supply	zirconium	mining	EU27_2020	IDN	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 901	
eu-crm-2023.eu.zirconium.mining.KEN	supply	zirconium	mining	EU27_2020	KEN	own-supply	2016/2020	eq	2			%	1	2%		estimated		2	eu-crm-2023	EUSupplyShares row 902	
eu-crm-2023.eu.zirconium.mining.MDG	supply	zirconium	mining	EU27_2020	MDG	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 903	
eu-crm-2023.eu.zirconium.mining.MOZ	supply	zirconium	mining	EU27_2020	MOZ	own-supply	2016/2020	eq	10			%	1	10%		estimated		2	eu-crm-2023	EUSupplyShares row 904	
eu-crm-2023.eu.zirconium.mining.SEN	supply	zirconium	mining	EU27_2020	SEN	own-supply	2016/2020	eq	11			%	1	11%		estimated		2	eu-crm-2023	EUSupplyShares row 905	
eu-crm-2023.t-eu.zirconium.mining.SEN	export-restriction	zirconium	mining	SEN	EU27_2020		2016/2020	eq	1.1			index		1.1		estimated		3	eu-crm-2023	EUSupplyShares row 905	
eu-crm-2023.eu.zirconium.mining.ZAF	supply	zirconium	mining	EU27_2020	ZAF	own-supply	2016/2020	eq	40			%	1	40%		estimated		2	eu-crm-2023	EUSupplyShares row 906	
eu-crm-2023.eu.zirconium.mining.UKR	supply	zirconium	mining	EU27_2020	UKR	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 907	
eu-crm-2023.eu.zirconium.mining.USA	supply	zirconium	mining	EU27_2020	USA	own-supply	2016/2020	eq	1			%	1	1%		estimated		2	eu-crm-2023	EUSupplyShares row 908	
eu-crm-2023.sr.aggregates.2011	supply-risk	aggregates		EU27_2020			2011	eq							not-reported	estimated		5	eu-crm-2023	CRMsOverTime row 2, SR	
eu-crm-2023.ei.aggregates.2011	economic-importance	aggregates		EU27_2020			2011	eq							not-reported	estimated		5	eu-crm-2023	CRMsOverTime row 2, EI	
eu-crm-2023.sr.aluminium.2011	supply-risk	aluminium		EU27_2020			2011	eq	0.2			index	0.1	0.2		estimated		5	eu-crm-2023	CRMsOverTime row 3, SR	
eu-crm-2023.ei.aluminium.2011	economic-importance	aluminium		EU27_2020			2011	eq	8.9			index	0.1	8.9		estimated		5	eu-crm-2023	CRMsOverTime row 3, EI	
eu-crm-2023.sr.antimony.2011	supply-risk	antimony		EU27_2020			2011	eq	2.6			index	0.1	2.6		estimated		5	eu-crm-2023	CRMsOverTime row 4, SR	
eu-crm-2023.ei.antimony.2011	economic-importance	antimony		EU27_2020			2011	eq	5.8			index	0.1	5.8		estimated		5	eu-crm-2023	CRMsOverTime row 4, EI	
eu-crm-2023.sr.arsenic.2011	supply-risk	arsenic		EU27_2020			2011	eq							not-reported	estimated		5	eu-crm-2023	CRMsOverTime row 5, SR	
eu-crm-2023.ei.arsenic.2011	economic-importance	arsenic		EU27_2020			2011	eq							not-reported	estimated		5	eu-crm-2023	CRMsOverTime row 5, EI	
eu-crm-2023.sr.baryte.2011	supply-risk	baryte		EU27_2020			2011	eq	1.7			index	0.1	1.7		estimated		5	eu-crm-2023	CRMsOverTime row 6, SR	
eu-crm-2023.ei.baryte.2011	economic-importance	baryte		EU27_2020			2011	eq	3.7			index	0.1	3.7		estimated		5	eu-crm-2023	CRMsOverTime row 6, EI	
eu-crm-2023.sr.bauxite.2011	supply-risk	bauxite		EU27_2020			2011	eq	0.3			index	0.1	0.3		estimated		5	eu-crm-2023	CRMsOverTime row 7, SR	
eu-crm-2023.ei.bauxite.2011	economic-importance	bauxite		EU27_2020			2011	eq	9.5			index	0.1	9.5		estimated		5	eu-crm-2023	CRMsOverTime row 7, EI	
eu-crm-2023.sr.bentonite.2011	supply-risk	bentonite		EU27_2020			2011	eq	0.3			index	0.1	0.3		estimated		5	eu-crm-2023	CRMsOverTime row 8, SR	
eu-crm-2023.ei.bentonite.2011	economic-importance	bentonite		EU27_2020			2011	eq	5.5			index	0.1	5.5		estimated		5	eu-crm-2023	CRMsOverTime row 8, EI	
eu-crm-2023.sr.beryllium.2011	supply-risk	beryllium		EU27_2020			2011	eq	1.3			index	0.1	1.3		estimated		5	eu-crm-2023	CRMsOverTime row 9, SR	
eu-crm-2023.ei.beryllium.2011	economic-importance	beryllium		EU27_2020			2011	eq	6.2			index	0.1	6.2		estimated		5	eu-crm-2023	CRMsOverTime row 9, EI	
eu-crm-2023.sr.bismuth.2011	supply-risk	bismuth		EU27_2020			2011	eq							not-reported	estimated		5	eu-crm-2023	CRMsOverTime row 10, SR	
eu-crm-2023.ei.bismuth.2011	economic-importance	bismuth		EU27_2020			2011	eq							not-reported	estimated		5	eu-crm-2023	CRMsOverTime row 10, EI	
eu-crm-2023.sr.boron.2011	supply-risk	boron		EU27_2020			2011	eq	0.6			index	0.1	0.6		estimated		5	eu-crm-2023	CRMsOverTime row 11, SR	
eu-crm-2023.ei.boron.2011	economic-importance	boron		EU27_2020			2011	eq	5			index	0.1	5		estimated		5	eu-crm-2023	CRMsOverTime row 11, EI	
eu-crm-2023.sr.cadmium.2011	supply-risk	cadmium		EU27_2020			2011	eq							not-reported	estimated		5	eu-crm-2023	CRMsOverTime row 12, SR	
eu-crm-2023.ei.cadmium.2011	economic-importance	cadmium		EU27_2020			2011	eq							not-reported	estimated		5	eu-crm-2023	CRMsOverTime row 12, EI	
eu-crm-2023.sr.chromium.2011	supply-risk	chromium		EU27_2020			2011	eq	0.8			index	0.1	0.8		estimated		5	eu-crm-2023	CRMsOverTime row 13, SR	
eu-crm-2023.ei.chromium.2011	economic-importance	chromium		EU27_2020			2011	eq	9.9			index	0.1	9.9		estimated		5	eu-crm-2023	CRMsOverTime row 13, EI	
eu-crm-2023.sr.cobalt.2011	supply-risk	cobalt		EU27_2020			2011	eq	1.1			index	0.1	1.1		estimated		5	eu-crm-2023	CRMsOverTime row 14, SR	
eu-crm-2023.ei.cobalt.2011	economic-importance	cobalt		EU27_2020			2011	eq	7.2			index	0.1	7.2		estimated		5	eu-crm-2023	CRMsOverTime row 14, EI	
eu-crm-2023.sr.coking-coal.2011	supply-risk	coking-coal		EU27_2020			2011	eq							not-reported	estimated		5	eu-crm-2023	CRMsOverTime row 15, SR	
eu-crm-2023.ei.coking-coal.2011	economic-importance	coking-coal		EU27_2020			2011	eq							not-reported	estimated		5	eu-crm-2023	CRMsOverTime row 15, EI	
eu-crm-2023.sr.copper.2011	supply-risk	copper		EU27_2020			2011	eq	0.2			index	0.1	0.2		estimated		5	eu-crm-2023	CRMsOverTime row 16, SR	
eu-crm-2023.ei.copper.2011	economic-importance	copper		EU27_2020			2011	eq	5.7			index	0.1	5.7		estimated		5	eu-crm-2023	CRMsOverTime row 16, EI	
eu-crm-2023.sr.diatomite.2011	supply-risk	diatomite		EU27_2020			2011	eq	0.3			index	0.1	0.3		estimated		5	eu-crm-2023	CRMsOverTime row 17, SR	
eu-crm-2023.ei.diatomite.2011	economic-importance	diatomite		EU27_2020			2011	eq	3.7			index	0.1	3.7		estimated		5	eu-crm-2023	CRMsOverTime row 17, EI	
eu-crm-2023.sr.feldspar.2011	supply-risk	feldspar		EU27_2020			2011	eq	0.2			index	0.1	0.2		estimated		5	eu-crm-2023	CRMsOverTime row 18, SR	
eu-crm-2023.ei.feldspar.2011	economic-importance	feldspar		EU27_2020			2011	eq	5.2			index	0.1	5.2		estimated		5	eu-crm-2023	CRMsOverTime row 18, EI	
eu-crm-2023.sr.fluorspar.2011	supply-risk	fluorspar		EU27_2020			2011	eq	1.6			index	0.1	1.6		estimated		5	eu-crm-2023	CRMsOverTime row 19, SR	
eu-crm-2023.ei.fluorspar.2011	economic-importance	fluorspar		EU27_2020			2011	eq	7.5			index	0.1	7.5		estimated		5	eu-crm-2023	CRMsOverTime row 19, EI	
eu-crm-2023.sr.gallium.2011	supply-risk	gallium		EU27_2020			2011	eq	2.5			index	0.1	2.5		estimated		5	eu-crm-2023	CRMsOverTime row 20, SR	
eu-crm-2023.ei.gallium.2011	economic-importance	gallium		EU27_2020			2011	eq	6.5			index	0.1	6.5		estimated		5	eu-crm-2023	CRMsOverTime row 20, EI	
eu-crm-2023.sr.germanium.2011	supply-risk	germanium		EU27_2020			2011	eq	2.7			index	0.1	2.7		estimated		5	eu-crm-2023	CRMsOverTime row 21, SR	
eu-crm-2023.ei.germanium.2011	economic-importance	germanium		EU27_2020			2011	eq	6.3			index	0.1	6.3		estimated		5	eu-crm-2023	CRMsOverTime row 21, EI	
eu-crm-2023.sr.gold.2011	supply-risk	gold		EU27_2020			2011	eq							not-reported	estimated		5	eu-crm-2023	CRMsOverTime row 22, SR	
eu-crm-2023.ei.gold.2011	economic-importance	gold		EU27_2020			2011	eq							not-reported	estimated		5	eu-crm-2023	CRMsOverTime row 22, EI	
eu-crm-2023.sr.gypsum.2011	supply-risk	gypsum		EU27_2020			2011	eq	0.4			index	0.1	0.4		estimated		5	eu-crm-2023	CRMsOverTime row 23, SR	
eu-crm-2023.ei.gypsum.2011	economic-importance	gypsum		EU27_2020			2011	eq	5			index	0.1	5		estimated		5	eu-crm-2023	CRMsOverTime row 23, EI	
eu-crm-2023.sr.hafnium.2011	supply-risk	hafnium		EU27_2020			2011	eq							not-reported	estimated		5	eu-crm-2023	CRMsOverTime row 24, SR	
eu-crm-2023.ei.hafnium.2011	economic-importance	hafnium		EU27_2020			2011	eq							not-reported	estimated		5	eu-crm-2023	CRMsOverTime row 24, EI	
eu-crm-2023.sr.helium.2011	supply-risk	helium		EU27_2020			2011	eq							not-reported	estimated		5	eu-crm-2023	CRMsOverTime row 25, SR	
eu-crm-2023.ei.helium.2011	economic-importance	helium		EU27_2020			2011	eq							not-reported	estimated		5	eu-crm-2023	CRMsOverTime row 25, EI	
eu-crm-2023.sr.heavy-rare-earths.2011	supply-risk	heavy-rare-earths		EU27_2020			2011	eq	4.9			index	0.1	4.9		estimated		5	eu-crm-2023	CRMsOverTime row 26, SR	
eu-crm-2023.ei.heavy-rare-earths.2011	economic-importance	heavy-rare-earths		EU27_2020			2011	eq	5.8			index	0.1	5.8		estimated		5	eu-crm-2023	CRMsOverTime row 26, EI	
eu-crm-2023.sr.hydrogen.2011	supply-risk	hydrogen		EU27_2020			2011	eq							not-reported	estimated		5	eu-crm-2023	CRMsOverTime row 27, SR	
eu-crm-2023.ei.hydrogen.2011	economic-importance	hydrogen		EU27_2020			2011	eq							not-reported	estimated		5	eu-crm-2023	CRMsOverTime row 27, EI	
eu-crm-2023.sr.indium.2011	supply-risk	indium		EU27_2020			2011	eq	2			index	0.1	2		estimated		5	eu-crm-2023	CRMsOverTime row 28, SR	
eu-crm-2023.ei.indium.2011	economic-importance	indium		EU27_2020			2011	eq	6.7			index	0.1	6.7		estimated		5	eu-crm-2023	CRMsOverTime row 28, EI	
eu-crm-2023.sr.iron.2011	supply-risk	iron		EU27_2020			2011	eq	0.4			index	0.1	0.4		estimated		5	eu-crm-2023	CRMsOverTime row 29, SR	
eu-crm-2023.ei.iron.2011	economic-importance	iron		EU27_2020			2011	eq	8.1			index	0.1	8.1		estimated		5	eu-crm-2023	CRMsOverTime row 29, EI	
eu-crm-2023.sr.kaolin.2011	supply-risk	kaolin		EU27_2020			2011	eq	0.3			index	0.1	0.3		estimated		5	eu-crm-2023	CRMsOverTime row 30, SR	
eu-crm-2023.ei.kaolin.2011	economic-importance	kaolin		EU27_2020			2011	eq	4.4			index	0.1	4.4		estimated		5	eu-crm-2023	CRMsOverTime row 30, EI	
eu-crm-2023.sr.krypton.2011	supply-risk	krypton		EU27_2020			2011	eq							not-reported	estimated		5	eu-crm-2023	CRMsOverTime row 31, SR	
eu-crm-2023.ei.krypton.2011	economic-importance	krypton		EU27_2020			2011	eq							not-reported	estimated		5	eu-crm-2023	CRMsOverTime row 31, EI	
eu-crm-2023.sr.lead.2011	supply-risk	lead		EU27_2020			2011	eq							not-reported	estimated		5	eu-crm-2023	CRMsOverTime row 32, SR	
eu-crm-2023.ei.lead.2011	economic-importance	lead		EU27_2020			2011	eq							not-reported	estimated		5	eu-crm-2023	CRMsOverTime row 32, EI	
eu-crm-2023.sr.limestone.2011	supply-risk	limestone		EU27_2020			2011	eq	0.7			index	0.1	0.7		estimated		5	eu-crm-2023	CRMsOverTime row 33, SR	
eu-crm-2023.ei.limestone.2011	economic-importance	limestone		EU27_2020			2011	eq	6			index	0.1	6		estimated		5	eu-crm-2023	CRMsOverTime row 33, EI	
eu-crm-2023.sr.lithium.2011	supply-risk	lithium		EU27_2020			2011	eq	0.7			index	0.1	0.7		estimated		5	eu-crm-2023	CRMsOverTime row 34, SR	
eu-crm-2023.ei.lithium.2011	economic-importance	lithium		EU27_2020			2011	eq	5.6			index	0.1	5.6		estimated		5	eu-crm-2023	CRMsOverTime row 34, EI	
eu-crm-2023.sr.light-rare-earths.2011	supply-risk	light-rare-earths		EU27_2020			2011	eq	4.9			index	0.1	4.9		estimated		5	eu-crm-2023	CRMsOverTime row 35, SR	
eu-crm-2023.ei.light-rare-earths.2011	economic-importance	light-rare-earths		EU27_2020			2011	eq	5.8			index	0.1	5.8		estimated		5	eu-crm-2023	CRMsOverTime row 35, EI	
eu-crm-2023.sr.magnesite.2011	supply-risk	magnesite		EU27_2020			2011	eq	0.9			index	0.1	0.9		estimated		5	eu-crm-2023	CRMsOverTime row 36, SR	
eu-crm-2023.ei.magnesite.2011	economic-importance	magnesite		EU27_2020			2011	eq	8.9			index	0.1	8.9		estimated		5	eu-crm-2023	CRMsOverTime row 36, EI	
eu-crm-2023.sr.magnesium.2011	supply-risk	magnesium		EU27_2020			2011	eq	2.6			index	0.1	2.6		estimated		5	eu-crm-2023	CRMsOverTime row 37, SR	
eu-crm-2023.ei.magnesium.2011	economic-importance	magnesium		EU27_2020			2011	eq	6.5			index	0.1	6.5		estimated		5	eu-crm-2023	CRMsOverTime row 37, EI	
eu-crm-2023.sr.manganese.2011	supply-risk	manganese		EU27_2020			2011	eq	0.5			index	0.1	0.5		estimated		5	eu-crm-2023	CRMsOverTime row 38, SR	
eu-crm-2023.ei.manganese.2011	economic-importance	manganese		EU27_2020			2011	eq	9.8			index	0.1	9.8		estimated		5	eu-crm-2023	CRMsOverTime row 38, EI	
eu-crm-2023.sr.molybdenum.2011	supply-risk	molybdenum		EU27_2020			2011	eq	0.5			index	0.1	0.5		estimated		5	eu-crm-2023	CRMsOverTime row 39, SR	
eu-crm-2023.ei.molybdenum.2011	economic-importance	molybdenum		EU27_2020			2011	eq	8.9			index	0.1	8.9		estimated		5	eu-crm-2023	CRMsOverTime row 39, EI	
eu-crm-2023.sr.natural-cork.2011	supply-risk	natural-cork		EU27_2020			2011	eq							not-reported	estimated		5	eu-crm-2023	CRMsOverTime row 40, SR	
eu-crm-2023.ei.natural-cork.2011	economic-importance	natural-cork		EU27_2020			2011	eq							not-reported	estimated		5	eu-crm-2023	CRMsOverTime row 40, EI	
eu-crm-2023.sr.graphite.2011	supply-risk	graphite		EU27_2020			2011	eq	1.3			index	0.1	1.3		estimated		5	eu-crm-2023	CRMsOverTime row 41, SR	
eu-crm-2023.ei.graphite.2011	economic-importance	graphite		EU27_2020			2011	eq	8.7			index	0.1	8.7		estimated		5	eu-crm-2023	CRMsOverTime row 41, EI	
eu-crm-2023.sr.natural-rubber.2011	supply-risk	natural-rubber		EU27_2020			2011	eq							not-reported	estimated		5	eu-crm-2023	CRMsOverTime row 42, SR	
eu-crm-2023.ei.natural-rubber.2011	economic-importance	natural-rubber		EU27_2020			2011	eq							not-reported	estimated		5	eu-crm-2023	CRMsOverTime row 42, EI	
eu-crm-2023.sr.natural-teak.2011	supply-risk	natural-teak		EU27_2020			2011	eq							not-reported	estimated		5	eu-crm-2023	CRMsOverTime row 43, SR	
eu-crm-2023.ei.natural-teak.2011	economic-importance	natural-teak		EU27_2020			2011	eq							not-reported	estimated		5	eu-crm-2023	CRMsOverTime row 43, EI	
eu-crm-2023.sr.neon.2011	supply-risk	neon		EU27_2020			2011	eq							not-reported	estimated		5	eu-crm-2023	CRMsOverTime row 44, SR	
eu-crm-2023.ei.neon.2011	economic-importance	neon		EU27_2020			2011	eq							not-reported	estimated		5	eu-crm-2023	CRMsOverTime row 44, EI	
eu-crm-2023.sr.nickel.2011	supply-risk	nickel		EU27_2020			2011	eq	0.3			index	0.1	0.3		estimated		5	eu-crm-2023	CRMsOverTime row 45, SR	
eu-crm-2023.ei.nickel.2011	economic-importance	nickel		EU27_2020			2011	eq	9.5			index	0.1	9.5		estimated		5	eu-crm-2023	CRMsOverTime row 45, EI	
eu-crm-2023.sr.niobium.2011	supply-risk	niobium		EU27_2020			2011	eq	2.8			index	0.1	2.8		estimated		5	eu-crm-2023	CRMsOverTime row 46, SR	
eu-crm-2023.ei.niobium.2011	economic-importance	niobium		EU27_2020			2011	eq	9			index	0.1	9		estimated		5	eu-crm-2023	CRMsOverTime row 46, EI	
eu-crm-2023.sr.perlite.2011	supply-risk	perlite		EU27_2020			2011	eq	0.3			index	0.1	0.3		estimated		5	eu-crm-2023	CRMsOverTime row 47, SR	
eu-crm-2023.ei.perlite.2011	economic-importance	perlite		EU27_2020			2011	eq	4.2			index	0.1	4.2		estimated		5	eu-crm-2023	CRMsOverTime row 47, EI	
eu-crm-2023.sr.platinum-group-metals.2011	supply-risk	platinum-group-metals		EU27_2020			2011	eq	3.6			index	0.1	3.6		estimated		5	eu-crm-2023	CRMsOverTime row 48, SR	
eu-crm-2023.ei.platinum-group-metals.2011	economic-importance	platinum-group-metals		EU27_2020			2011	eq	6.7			index	0.1	6.7		estimated		5	eu-crm-2023	CRMsOverTime row 48, EI	
eu-crm-2023.sr.phosphate-rock.2011	supply-risk	phosphate-rock		EU27_2020			2011	eq							not-reported	estimated		5	eu-crm-2023	CRMsOverTime row 49, SR	
eu-crm-2023.ei.phosphate-rock.2011	economic-importance	phosphate-rock		EU27_2020			2011	eq							not-reported	estimated		5	eu-crm-2023	CRMsOverTime row 49, EI	
eu-crm-2023.sr.phosphorus.2011	supply-risk	phosphorus		EU27_2020			2011	eq							not-reported	estimated		5	eu-crm-2023	CRMsOverTime row 50, SR	
eu-crm-2023.ei.phosphorus.2011	economic-importance	phosphorus		EU27_2020			2011	eq							not-reported	estimated		5	eu-crm-2023	CRMsOverTime row 50, EI	
eu-crm-2023.sr.potash.2011	supply-risk	potash		EU27_2020			2011	eq							not-reported	estimated		5	eu-crm-2023	CRMsOverTime row 51, SR	
eu-crm-2023.ei.potash.2011	economic-importance	potash		EU27_2020			2011	eq							not-reported	estimated		5	eu-crm-2023	CRMsOverTime row 51, EI	
eu-crm-2023.sr.rhenium.2011	supply-risk	rhenium		EU27_2020			2011	eq	0.8			index	0.1	0.8		estimated		5	eu-crm-2023	CRMsOverTime row 52, SR	
eu-crm-2023.ei.rhenium.2011	economic-importance	rhenium		EU27_2020			2011	eq	7.7			index	0.1	7.7		estimated		5	eu-crm-2023	CRMsOverTime row 52, EI	
eu-crm-2023.sr.roundwood.2011	supply-risk	roundwood		EU27_2020			2011	eq							not-reported	estimated		5	eu-crm-2023	CRMsOverTime row 53, SR	
eu-crm-2023.ei.roundwood.2011	economic-importance	roundwood		EU27_2020			2011	eq							not-reported	estimated		5	eu-crm-2023	CRMsOverTime row 53, EI	
eu-crm-2023.sr.sapele-wood.2011	supply-risk	sapele-wood		EU27_2020			2011	eq							not-reported	estimated		5	eu-crm-2023	CRMsOverTime row 54, SR	
eu-crm-2023.ei.sapele-wood.2011	economic-importance	sapele-wood		EU27_2020			2011	eq							not-reported	estimated		5	eu-crm-2023	CRMsOverTime row 54, EI	
eu-crm-2023.sr.scandium.2011	supply-risk	scandium		EU27_2020			2011	eq	4.9			index	0.1	4.9		estimated		5	eu-crm-2023	CRMsOverTime row 55, SR	
eu-crm-2023.ei.scandium.2011	economic-importance	scandium		EU27_2020			2011	eq	5.8			index	0.1	5.8		estimated		5	eu-crm-2023	CRMsOverTime row 55, EI	
eu-crm-2023.sr.selenium.2011	supply-risk	selenium		EU27_2020			2011	eq							not-reported	estimated		5	eu-crm-2023	CRMsOverTime row 56, SR	
eu-crm-2023.ei.selenium.2011	economic-importance	selenium		EU27_2020			2011	eq							not-reported	estimated		5	eu-crm-2023	CRMsOverTime row 56, EI	
eu-crm-2023.sr.silica-sand.2011	supply-risk	silica-sand		EU27_2020			2011	eq	0.2			index	0.1	0.2		estimated		5	eu-crm-2023	CRMsOverTime row 57, SR	
eu-crm-2023.ei.silica-sand.2011	economic-importance	silica-sand		EU27_2020			2011	eq	5.8			index	0.1	5.8		estimated		5	eu-crm-2023	CRMsOverTime row 57, EI	
eu-crm-2023.sr.silicon.2011	supply-risk	silicon		EU27_2020			2011	eq							not-reported	estimated		5	eu-crm-2023	CRMsOverTime row 58, SR	
eu-crm-2023.ei.silicon.2011	economic-importance	silicon		EU27_2020			2011	eq							not-reported	estimated		5	eu-crm-2023	CRMsOverTime row 58, EI	
eu-crm-2023.sr.silver.2011	supply-risk	silver		EU27_2020			2011	eq	0.3			index	0.1	0.3		estimated		5	eu-crm-2023	CRMsOverTime row 59, SR	
eu-crm-2023.ei.silver.2011	economic-importance	silver		EU27_2020			2011	eq	5.1			index	0.1	5.1		estimated		5	eu-crm-2023	CRMsOverTime row 59, EI	
eu-crm-2023.sr.strontium.2011	supply-risk	strontium		EU27_2020			2011	eq							not-reported	estimated		5	eu-crm-2023	CRMsOverTime row 60, SR	
eu-crm-2023.ei.strontium.2011	economic-importance	strontium		EU27_2020			2011	eq							not-reported	estimated		5	eu-crm-2023	CRMsOverTime row 60, EI	
eu-crm-2023.sr.sulfur.2011	supply-risk	sulfur		EU27_2020			2011	eq							not-reported	estimated		5	eu-crm-2023	CRMsOverTime row 61, SR	
eu-crm-2023.ei.sulfur.2011	economic-importance	sulfur		EU27_2020			2011	eq							not-reported	estimated		5	eu-crm-2023	CRMsOverTime row 61, EI	
eu-crm-2023.sr.talc.2011	supply-risk	talc		EU27_2020			2011	eq	0.3			index	0.1	0.3		estimated		5	eu-crm-2023	CRMsOverTime row 62, SR	
eu-crm-2023.ei.talc.2011	economic-importance	talc		EU27_2020			2011	eq	4			index	0.1	4		estimated		5	eu-crm-2023	CRMsOverTime row 62, EI	
eu-crm-2023.sr.tantalum.2011	supply-risk	tantalum		EU27_2020			2011	eq	1.1			index	0.1	1.1		estimated		5	eu-crm-2023	CRMsOverTime row 63, SR	
eu-crm-2023.ei.tantalum.2011	economic-importance	tantalum		EU27_2020			2011	eq	7.4			index	0.1	7.4		estimated		5	eu-crm-2023	CRMsOverTime row 63, EI	
eu-crm-2023.sr.tellurium.2011	supply-risk	tellurium		EU27_2020			2011	eq	0.6			index	0.1	0.6		estimated		5	eu-crm-2023	CRMsOverTime row 64, SR	
eu-crm-2023.ei.tellurium.2011	economic-importance	tellurium		EU27_2020			2011	eq	7.9			index	0.1	7.9		estimated		5	eu-crm-2023	CRMsOverTime row 64, EI	
eu-crm-2023.sr.tin.2011	supply-risk	tin		EU27_2020			2011	eq							not-reported	estimated		5	eu-crm-2023	CRMsOverTime row 65, SR	
eu-crm-2023.ei.tin.2011	economic-importance	tin		EU27_2020			2011	eq							not-reported	estimated		5	eu-crm-2023	CRMsOverTime row 65, EI	
eu-crm-2023.sr.titanium.2011	supply-risk	titanium		EU27_2020			2011	eq	0.1			index	0.1	0.1		estimated		5	eu-crm-2023	CRMsOverTime row 66, SR	
eu-crm-2023.ei.titanium.2011	economic-importance	titanium		EU27_2020			2011	eq	5.4			index	0.1	5.4		estimated		5	eu-crm-2023	CRMsOverTime row 66, EI	
eu-crm-2023.sr.titanium-sponge.2011	supply-risk	titanium-sponge		EU27_2020			2011	eq							not-reported	estimated		5	eu-crm-2023	CRMsOverTime row 67, SR	
eu-crm-2023.ei.titanium-sponge.2011	economic-importance	titanium-sponge		EU27_2020			2011	eq							not-reported	estimated		5	eu-crm-2023	CRMsOverTime row 67, EI	
eu-crm-2023.sr.tungsten.2011	supply-risk	tungsten		EU27_2020			2011	eq	1.8			index	0.1	1.8		estimated		5	eu-crm-2023	CRMsOverTime row 68, SR	
eu-crm-2023.ei.tungsten.2011	economic-importance	tungsten		EU27_2020			2011	eq	8.8			index	0.1	8.8		estimated		5	eu-crm-2023	CRMsOverTime row 68, EI	
eu-crm-2023.sr.vanadium.2011	supply-risk	vanadium		EU27_2020			2011	eq	0.7			index	0.1	0.7		estimated		5	eu-crm-2023	CRMsOverTime row 69, SR	
eu-crm-2023.ei.vanadium.2011	economic-importance	vanadium		EU27_2020			2011	eq	9.7			index	0.1	9.7		estimated		5	eu-crm-2023	CRMsOverTime row 69, EI	
eu-crm-2023.sr.xenon.2011	supply-risk	xenon		EU27_2020			2011	eq							not-reported	estimated		5	eu-crm-2023	CRMsOverTime row 70, SR	
eu-crm-2023.ei.xenon.2011	economic-importance	xenon		EU27_2020			2011	eq							not-reported	estimated		5	eu-crm-2023	CRMsOverTime row 70, EI	
eu-crm-2023.sr.zinc.2011	supply-risk	zinc		EU27_2020			2011	eq	0.4			index	0.1	0.4		estimated		5	eu-crm-2023	CRMsOverTime row 71, SR	
eu-crm-2023.ei.zinc.2011	economic-importance	zinc		EU27_2020			2011	eq	9.4			index	0.1	9.4		estimated		5	eu-crm-2023	CRMsOverTime row 71, EI	
eu-crm-2023.sr.zirconium.2011	supply-risk	zirconium		EU27_2020			2011	eq							not-reported	estimated		5	eu-crm-2023	CRMsOverTime row 72, SR	
eu-crm-2023.ei.zirconium.2011	economic-importance	zirconium		EU27_2020			2011	eq							not-reported	estimated		5	eu-crm-2023	CRMsOverTime row 72, EI	
eu-crm-2023.sr.aggregates.2014	supply-risk	aggregates		EU27_2020			2014	eq							not-reported	estimated		6	eu-crm-2023	CRMsOverTime row 73, SR	
eu-crm-2023.ei.aggregates.2014	economic-importance	aggregates		EU27_2020			2014	eq							not-reported	estimated		6	eu-crm-2023	CRMsOverTime row 73, EI	
eu-crm-2023.sr.aluminium.2014	supply-risk	aluminium		EU27_2020			2014	eq	0.4			index	0.1	0.4		estimated		6	eu-crm-2023	CRMsOverTime row 74, SR	
eu-crm-2023.ei.aluminium.2014	economic-importance	aluminium		EU27_2020			2014	eq	7.6			index	0.1	7.6		estimated		6	eu-crm-2023	CRMsOverTime row 74, EI	
eu-crm-2023.sr.antimony.2014	supply-risk	antimony		EU27_2020			2014	eq	2.5			index	0.1	2.5		estimated		6	eu-crm-2023	CRMsOverTime row 75, SR	
eu-crm-2023.ei.antimony.2014	economic-importance	antimony		EU27_2020			2014	eq	7.1			index	0.1	7.1		estimated		6	eu-crm-2023	CRMsOverTime row 75, EI	
eu-crm-2023.sr.arsenic.2014	supply-risk	arsenic		EU27_2020			2014	eq							not-reported	estimated		6	eu-crm-2023	CRMsOverTime row 76, SR	
eu-crm-2023.ei.arsenic.2014	economic-importance	arsenic		EU27_2020			2014	eq							not-reported	estimated		6	eu-crm-2023	CRMsOverTime row 76, EI	
eu-crm-2023.sr.baryte.2014	supply-risk	baryte		EU27_2020			2014	eq	1.7			index	0.1	1.7		estimated		6	eu-crm-2023	CRMsOverTime row 77, SR	
eu-crm-2023.ei.baryte.2014	economic-importance	baryte		EU27_2020			2014	eq	2.8			index	0.1	2.8		estimated		6	eu-crm-2023	CRMsOverTime row 77, EI	
eu-crm-2023.sr.bauxite.2014	supply-risk	bauxite		EU27_2020			2014	eq	0.6			index	0.1	0.6		estimated		6	eu-crm-2023	CRMsOverTime row 78, SR	
eu-crm-2023.ei.bauxite.2014	economic-importance	bauxite		EU27_2020			2014	eq	8.6			index	0.1	8.6		estimated		6	eu-crm-2023	CRMsOverTime row 78, EI	
eu-crm-2023.sr.bentonite.2014	supply-risk	bentonite		EU27_2020			2014	eq	0.4			index	0.1	0.4		estimated		6	eu-crm-2023	CRMsOverTime row 79, SR	
eu-crm-2023.ei.bentonite.2014	economic-importance	bentonite		EU27_2020			2014	eq	4.6			index	0.1	4.6		estimated		6	eu-crm-2023	CRMsOverTime row 79, EI	
eu-crm-2023.sr.beryllium.2014	supply-risk	beryllium		EU27_2020			2014	eq	1.5			index	0.1	1.5		estimated		6	eu-crm-2023	CRMsOverTime row 80, SR	
eu-crm-2023.ei.beryllium.2014	economic-importance	beryllium		EU27_2020			2014	eq	6.7			index	0.1	6.7		estimated		6	eu-crm-2023	CRMsOverTime row 80, EI	
eu-crm-2023.sr.bismuth.2014	supply-risk	bismuth		EU27_2020			2014	eq							not-reported	estimated		6	eu-crm-2023	CRMsOverTime row 81, SR	
eu-crm-2023.ei.bismuth.2014	economic-importance	bismuth		EU27_2020			2014	eq							not-reported	estimated		6	eu-crm-2023	CRMsOverTime row 81, EI	
eu-crm-2023.sr.boron.2014	supply-risk	boron		EU27_2020			2014	eq	1			index	0.1	1		estimated		6	eu-crm-2023	CRMsOverTime row 82, SR	
eu-crm-2023.ei.boron.2014	economic-importance	boron		EU27_2020			2014	eq	5.7			index	0.1	5.7		estimated		6	eu-crm-2023	CRMsOverTime row 82, EI	
eu-crm-2023.sr.cadmium.2014	supply-risk	cadmium		EU27_2020			2014	eq							not-reported	estimated		6	eu-crm-2023	CRMsOverTime row 83, SR	
eu-crm-2023.ei.cadmium.2014	economic-importance	cadmium		EU27_2020			2014	eq							not-reported	estimated		6	eu-crm-2023	CRMsOverTime row 83, EI	
eu-crm-2023.sr.chromium.2014	supply-risk	chromium		EU27_2020			2014	eq	1			index	0.1	1		estimated		6	eu-crm-2023	CRMsOverTime row 84, SR	
eu-crm-2023.ei.chromium.2014	economic-importance	chromium		EU27_2020			2014	eq	8.9			index	0.1	8.9		estimated		6	eu-crm-2023	CRMsOverTime row 84, EI	
eu-crm-2023.sr.cobalt.2014	supply-risk	cobalt		EU27_2020			2014	eq	1.6			index	0.1	1.6		estimated		6	eu-crm-2023	CRMsOverTime row 85, SR	
eu-crm-2023.ei.cobalt.2014	economic-importance	cobalt		EU27_2020			2014	eq	6.7			index	0.1	6.7		estimated		6	eu-crm-2023	CRMsOverTime row 85, EI	
eu-crm-2023.sr.coking-coal.2014	supply-risk	coking-coal		EU27_2020			2014	eq	1.2			index	0.1	1.2		estimated		6	eu-crm-2023	CRMsOverTime row 86, SR	
eu-crm-2023.ei.coking-coal.2014	economic-importance	coking-coal		EU27_2020			2014	eq	9			index	0.1	9		estimated		6	eu-crm-2023	CRMsOverTime row 86, EI	
eu-crm-2023.sr.copper.2014	supply-risk	copper		EU27_2020			2014	eq	0.2			index	0.1	0.2		estimated		6	eu-crm-2023	CRMsOverTime row 87, SR	
eu-crm-2023.ei.copper.2014	economic-importance	copper		EU27_2020			2014	eq	5.8			index	0.1	5.8		estimated		6	eu-crm-2023	CRMsOverTime row 87, EI	
eu-crm-2023.sr.diatomite.2014	supply-risk	diatomite		EU27_2020			2014	eq	0.2			index	0.1	0.2		estimated		6	eu-crm-2023	CRMsOverTime row 88, SR	
eu-crm-2023.ei.diatomite.2014	economic-importance	diatomite		EU27_2020			2014	eq	3			index	0.1	3		estimated		6	eu-crm-2023	CRMsOverTime row 88, EI	
eu-crm-2023.sr.feldspar.2014	supply-risk	feldspar		EU27_2020			2014	eq	0.4			index	0.1	0.4		estimated		6	eu-crm-2023	CRMsOverTime row 89, SR	
eu-crm-2023.ei.feldspar.2014	economic-importance	feldspar		EU27_2020			2014	eq	4.8			index	0.1	4.8		estimated		6	eu-crm-2023	CRMsOverTime row 89, EI	
eu-crm-2023.sr.fluorspar.2014	supply-risk	fluorspar		EU27_2020			2014	eq	1.7			index	0.1	1.7		estimated		6	eu-crm-2023	CRMsOverTime row 90, SR	
eu-crm-2023.ei.fluorspar.2014	economic-importance	fluorspar		EU27_2020			2014	eq	7.2			index	0.1	7.2		estimated		6	eu-crm-2023	CRMsOverTime row 90, EI	
eu-crm-2023.sr.gallium.2014	supply-risk	gallium		EU27_2020			2014	eq	1.8			index	0.1	1.8		estimated		6	eu-crm-2023	CRMsOverTime row 91, SR	
eu-crm-2023.ei.gallium.2014	economic-importance	gallium		EU27_2020			2014	eq	6.3			index	0.1	6.3		estimated		6	eu-crm-2023	CRMsOverTime row 91, EI	
eu-crm-2023.sr.germanium.2014	supply-risk	germanium		EU27_2020			2014	eq	1.9			index	0.1	1.9		estimated		6	eu-crm-2023	CRMsOverTime row 92, SR	
eu-crm-2023.ei.germanium.2014	economic-importance	germanium		EU27_2020			2014	eq	5.5			index	0.1	5.5		estimated		6	eu-crm-2023	CRMsOverTime row 92, EI	
eu-crm-2023.sr.gold.2014	supply-risk	gold		EU27_2020			2014	eq	0.2			index	0.1	0.2		estimated		6	eu-crm-2023	CRMsOverTime row 93, SR	
eu-crm-2023.ei.gold.2014	economic-importance	gold		EU27_2020			2014	eq	3.8			index	0.1	3.8		estimated		6	eu-crm-2023	CRMsOverTime row 93, EI	
eu-crm-2023.sr.gypsum.2014	supply-risk	gypsum		EU27_2020			2014	eq	0.5			index	0.1	0.5		estimated		6	eu-crm-2023	CRMsOverTime row 94, SR	
eu-crm-2023.ei.gypsum.2014	economic-importance	gypsum		EU27_2020			2014	eq	5.5			index	0.1	5.5		estimated		6	eu-crm-2023	CRMsOverTime row 94, EI	
eu-crm-2023.sr.hafnium.2014	supply-risk	hafnium		EU27_2020			2014	eq	0.4			index	0.1	0.4		estimated		6	eu-crm-2023	CRMsOverTime row 95, SR	
eu-crm-2023.ei.hafnium.2014	economic-importance	hafnium		EU27_2020			2014	eq	7.8			index	0.1	7.8		estimated		6	eu-crm-2023	CRMsOverTime row 95, EI	
eu-crm-2023.sr.helium.2014	supply-risk	helium		EU27_2020			2014	eq							not-reported	estimated		6	eu-crm-2023	CRMsOverTime row 96, SR	
eu-crm-2023.ei.helium.2014	economic-importance	helium		EU27_2020			2014	eq							not-reported	estimated		6	eu-crm-2023	CRMsOverTime row 96, EI	
eu-crm-2023.sr.heavy-rare-earths.2014	supply-risk	heavy-rare-earths		EU27_2020			2014	eq	4.7			index	0.1	4.7		estimated		6	eu-crm-2023	CRMsOverTime row 97, SR	
eu-crm-2023.ei.heavy-rare-earths.2014	economic-importance	heavy-rare-earths		EU27_2020			2014	eq	5.4			index	0.1	5.4		estimated		6	eu-crm-2023	CRMsOverTime row 97, EI	
eu-crm-2023.sr.hydrogen.2014	supply-risk	hydrogen		EU27_2020			2014	eq							not-reported	estimated		6	eu-crm-2023	CRMsOverTime row 98, SR	
eu-crm-2023.ei.hydrogen.2014	economic-importance	hydrogen		EU27_2020			2014	eq							not-reported	estimated		6	eu-crm-2023	CRMsOverTime row 98, EI	
eu-crm-2023.sr.indium.2014	supply-risk	indium		EU27_2020			2014	eq	1.8			index	0.1	1.8		estimated		6	eu-crm-2023	CRMsOverTime row 99, SR	
eu-crm-2023.ei.indium.2014	economic-importance	indium		EU27_2020			2014	eq	5.6			index	0.1	5.6		estimated		6	eu-crm-2023	CRMsOverTime row 99, EI	
eu-crm-2023.sr.iron.2014	supply-risk	iron		EU27_2020			2014	eq	0.5			index	0.1	0.5		estimated		6	eu-crm-2023	CRMsOverTime row 100, SR	
eu-crm-2023.ei.iron.2014	economic-importance	iron		EU27_2020			2014	eq	7.4			index	0.1	7.4		estimated		6	eu-crm-2023	CRMsOverTime row 100, EI	
eu-crm-2023.sr.kaolin.2014	supply-risk	kaolin		EU27_2020			2014	eq	0.3			index	0.1	0.3		estimated		6	eu-crm-2023	CRMsOverTime row 101, SR	
eu-crm-2023.ei.kaolin.2014	economic-importance	kaolin		EU27_2020			2014	eq	4.8			index	0.1	4.8		estimated		6	eu-crm-2023	CRMsOverTime row 101, EI	
eu-crm-2023.sr.krypton.2014	supply-risk	krypton		EU27_2020			2014	eq							not-reported	estimated		6	eu-crm-2023	CRMsOverTime row 102, SR	
eu-crm-2023.ei.krypton.2014	economic-importance	krypton		EU27_2020			2014	eq							not-reported	estimated		6	eu-crm-2023	CRMsOverTime row 102, EI	
eu-crm-2023.sr.lead.2014	supply-risk	lead		EU27_2020			2014	eq							not-reported	estimated		6	eu-crm-2023	CRMsOverTime row 103, SR	
eu-crm-2023.ei.lead.2014	economic-importance	lead		EU27_2020			2014	eq							not-reported	estimated		6	eu-crm-2023	CRMsOverTime row 103, EI	
eu-crm-2023.sr.limestone.2014	supply-risk	limestone		EU27_2020			2014	eq	0.4			index	0.1	0.4		estimated		6	eu-crm-2023	CRMsOverTime row 104, SR	
eu-crm-2023.ei.limestone.2014	economic-importance	limestone		EU27_2020			2014	eq	5.8			index	0.1	5.8		estimated		6	eu-crm-2023	CRMsOverTime row 104, EI	
eu-crm-2023.sr.lithium.2014	supply-risk	lithium		EU27_2020			2014	eq	0.6			index	0.1	0.6		estimated		6	eu-crm-2023	CRMsOverTime row 105, SR	
eu-crm-2023.ei.lithium.2014	economic-importance	lithium		EU27_2020			2014	eq	5.5			index	0.1	5.5		estimated		6	eu-crm-2023	CRMsOverTime row 105, EI	
eu-crm-2023.sr.light-rare-earths.2014	supply-risk	light-rare-earths		EU27_2020			2014	eq	3.1			index	0.1	3.1		estimated		6	eu-crm-2023	CRMsOverTime row 106, SR	
eu-crm-2023.ei.light-rare-earths.2014	economic-importance	light-rare-earths		EU27_2020			2014	eq	5.2			index	0.1	5.2		estimated		6	eu-crm-2023	CRMsOverTime row 106, EI	
eu-crm-2023.sr.magnesite.2014	supply-risk	magnesite		EU27_2020			2014	eq	2.2			index	0.1	2.2		estimated		6	eu-crm-2023	CRMsOverTime row 107, SR	
eu-crm-2023.ei.magnesite.2014	economic-importance	magnesite		EU27_2020			2014	eq	8.3			index	0.1	8.3		estimated		6	eu-crm-2023	CRMsOverTime row 107, EI	
eu-crm-2023.sr.magnesium.2014	supply-risk	magnesium		EU27_2020			2014	eq	2.5			index	0.1	2.5		estimated		6	eu-crm-2023	CRMsOverTime row 108, SR	
eu-crm-2023.ei.magnesium.2014	economic-importance	magnesium		EU27_2020			2014	eq	5.5			index	0.1	5.5		estimated		6	eu-crm-2023	CRMsOverTime row 108, EI	
eu-crm-2023.sr.manganese.2014	supply-risk	manganese		EU27_2020			2014	eq	0.4			index	0.1	0.4		estimated		6	eu-crm-2023	CRMsOverTime row 109, SR	
eu-crm-2023.ei.manganese.2014	economic-importance	manganese		EU27_2020			2014	eq	7.8			index	0.1	7.8		estimated		6	eu-crm-2023	CRMsOverTime row 109, EI	
eu-crm-2023.sr.molybdenum.2014	supply-risk	molybdenum		EU27_2020			2014	eq	0.9			index	0.1	0.9		estimated		6	eu-crm-2023	CRMsOverTime row 110, SR	
eu-crm-2023.ei.molybdenum.2014	economic-importance	molybdenum		EU27_2020			2014	eq	5.9			index	0.1	5.9		estimated		6	eu-crm-2023	CRMsOverTime row 110, EI	
eu-crm-2023.sr.natural-cork.2014	supply-risk	natural-cork		EU27_2020			2014	eq							not-reported	estimated		6	eu-crm-2023	CRMsOverTime row 111, SR	
eu-crm-2023.ei.natural-cork.2014	economic-importance	natural-cork		EU27_2020			2014	eq							not-reported	estimated		6	eu-crm-2023	CRMsOverTime row 111, EI	
eu-crm-2023.sr.graphite.2014	supply-risk	graphite		EU27_2020			2014	eq	2.2			index	0.1	2.2		estimated		6	eu-crm-2023	CRMsOverTime row 112, SR	
eu-crm-2023.ei.graphite.2014	economic-importance	graphite		EU27_2020			2014	eq	7.4			index	0.1	7.4		estimated		6	eu-crm-2023	CRMsOverTime row 112, EI	
eu-crm-2023.sr.natural-rubber.2014	supply-risk	natural-rubber		EU27_2020			2014	eq	0.9			index	0.1	0.9		estimated		6	eu-crm-2023	CRMsOverTime row 113, SR	
eu-crm-2023.ei.natural-rubber.2014	economic-importance	natural-rubber		EU27_2020			2014	eq	7.7			index	0.1	7.7		estimated		6	eu-crm-2023	CRMsOverTime row 113, EI	
eu-crm-2023.sr.natural-teak.2014	supply-risk	natural-teak		EU27_2020			2014	eq							not-reported	estimated		6	eu-crm-2023	CRMsOverTime row 114, SR	
eu-crm-2023.ei.natural-teak.2014	economic-importance	natural-teak		EU27_2020			2014	eq							not-reported	estimated		6	eu-crm-2023	CRMsOverTime row 114, EI	
eu-crm-2023.sr.neon.2014	supply-risk	neon		EU27_2020			2014	eq							not-reported	estimated		6	eu-crm-2023	CRMsOverTime row 115, SR	
eu-crm-2023.ei.neon.2014	economic-importance	neon		EU27_2020			2014	eq							not-reported	estimated		6	eu-crm-2023	CRMsOverTime row 115, EI	
eu-crm-2023.sr.nickel.2014	supply-risk	nickel		EU27_2020			2014	eq	0.2			index	0.1	0.2		estimated		6	eu-crm-2023	CRMsOverTime row 116, SR	
eu-crm-2023.ei.nickel.2014	economic-importance	nickel		EU27_2020			2014	eq	8.8			index	0.1	8.8		estimated		6	eu-crm-2023	CRMsOverTime row 116, EI	
eu-crm-2023.sr.niobium.2014	supply-risk	niobium		EU27_2020			2014	eq	2.5			index	0.1	2.5		estimated		6	eu-crm-2023	CRMsOverTime row 117, SR	
eu-crm-2023.ei.niobium.2014	economic-importance	niobium		EU27_2020			2014	eq	5.9			index	0.1	5.9		estimated		6	eu-crm-2023	CRMsOverTime row 117, EI	
eu-crm-2023.sr.perlite.2014	supply-risk	perlite		EU27_2020			2014	eq	0.3			index	0.1	0.3		estimated		6	eu-crm-2023	CRMsOverTime row 118, SR	
eu-crm-2023.ei.perlite.2014	economic-importance	perlite		EU27_2020			2014	eq	4.6			index	0.1	4.6		estimated		6	eu-crm-2023	CRMsOverTime row 118, EI	
eu-crm-2023.sr.platinum-group-metals.2014	supply-risk	platinum-group-metals		EU27_2020			2014	eq	1.2			index	0.1	1.2		estimated		6	eu-crm-2023	CRMsOverTime row 119, SR	
eu-crm-2023.ei.platinum-group-metals.2014	economic-importance	platinum-group-metals		EU27_2020			2014	eq	6.6			index	0.1	6.6		estimated		6	eu-crm-2023	CRMsOverTime row 119, EI	
eu-crm-2023.sr.phosphate-rock.2014	supply-risk	phosphate-rock		EU27_2020			2014	eq	1.1			index	0.1	1.1		estimated		6	eu-crm-2023	CRMsOverTime row 120, SR	
eu-crm-2023.ei.phosphate-rock.2014	economic-importance	phosphate-rock		EU27_2020			2014	eq	5.8			index	0.1	5.8		estimated		6	eu-crm-2023	CRMsOverTime row 120, EI	
eu-crm-2023.sr.phosphorus.2014	supply-risk	phosphorus		EU27_2020			2014	eq							not-reported	estimated		6	eu-crm-2023	CRMsOverTime row 121, SR	
eu-crm-2023.ei.phosphorus.2014	economic-importance	phosphorus		EU27_2020			2014	eq							not-reported	estimated		6	eu-crm-2023	CRMsOverTime row 121, EI	
eu-crm-2023.sr.potash.2014	supply-risk	potash		EU27_2020			2014	eq	0.2			index	0.1	0.2		estimated		6	eu-crm-2023	CRMsOverTime row 122, SR	
eu-crm-2023.ei.potash.2014	economic-importance	potash		EU27_2020			2014	eq	8.6			index	0.1	8.6		estimated		6	eu-crm-2023	CRMsOverTime row 122, EI	
eu-crm-2023.sr.rhenium.2014	supply-risk	rhenium		EU27_2020			2014	eq	0.9			index	0.1	0.9		estimated		6	eu-crm-2023	CRMsOverTime row 123, SR	
eu-crm-2023.ei.rhenium.2014	economic-importance	rhenium		EU27_2020			2014	eq	4.5			index	0.1	4.5		estimated		6	eu-crm-2023	CRMsOverTime row 123, EI	
eu-crm-2023.sr.roundwood.2014	supply-risk	roundwood		EU27_2020			2014	eq							not-reported	estimated		6	eu-crm-2023	CRMsOverTime row 124, SR	
eu-crm-2023.ei.roundwood.2014	economic-importance	roundwood		EU27_2020			2014	eq							not-reported	estimated		6	eu-crm-2023	CRMsOverTime row 124, EI	
eu-crm-2023.sr.sapele-wood.2014	supply-risk	sapele-wood		EU27_2020			2014	eq							not-reported	estimated		6	eu-crm-2023	CRMsOverTime row 125, SR	
eu-crm-2023.ei.sapele-wood.2014	economic-importance	sapele-wood		EU27_2020			2014	eq							not-reported	estimated		6	eu-crm-2023	CRMsOverTime row 125, EI	
eu-crm-2023.sr.scandium.2014	supply-risk	scandium		EU27_2020			2014	eq	1.1			index	0.1	1.1		estimated		6	eu-crm-2023	CRMsOverTime row 126, SR	
eu-crm-2023.ei.scandium.2014	economic-importance	scandium		EU27_2020			2014	eq	3.8			index	0.1	3.8		estimated		6	eu-crm-2023	CRMsOverTime row 126, EI	
eu-crm-2023.sr.selenium.2014	supply-risk	selenium		EU27_2020			2014	eq	0.2			index	0.1	0.2		estimated		6	eu-crm-2023	CRMsOverTime row 127, SR	
eu-crm-2023.ei.selenium.2014	economic-importance	selenium		EU27_2020			2014	eq	6.9			index	0.1	6.9		estimated		6	eu-crm-2023	CRMsOverTime row 127, EI	
eu-crm-2023.sr.silica-sand.2014	supply-risk	silica-sand		EU27_2020			2014	eq	0.3			index	0.1	0.3		estimated		6	eu-crm-2023	CRMsOverTime row 128, SR	
eu-crm-2023.ei.silica-sand.2014	economic-importance	silica-sand		EU27_2020			2014	eq	5.8			index	0.1	5.8		estimated		6	eu-crm-2023	CRMsOverTime row 128, EI	
eu-crm-2023.sr.silicon.2014	supply-risk	silicon		EU27_2020			2014	eq	1.6			index	0.1	1.6		estimated		6	eu-crm-2023	CRMsOverTime row 129, SR	
eu-crm-2023.ei.silicon.2014	economic-importance	silicon		EU27_2020			2014	eq	7.1			index	0.1	7.1		estimated		6	eu-crm-2023	CRMsOverTime row 129, EI	
eu-crm-2023.sr.silver.2014	supply-risk	silver		EU27_2020			2014	eq	0.7			index	0.1	0.7		estimated		6	eu-crm-2023	CRMsOverTime row 130, SR	
eu-crm-2023.ei.silver.2014	economic-importance	silver		EU27_2020			2014	eq	4.8			index	0.1	4.8		estimated		6	eu-crm-2023	CRMsOverTime row 130, EI	
eu-crm-2023.sr.strontium.2014	supply-risk	strontium		EU27_2020			2014	eq							not-reported	estimated		6	eu-crm-2023	CRMsOverTime row 131, SR	
eu-crm-2023.ei.strontium.2014	economic-importance	strontium		EU27_2020			2014	eq							not-reported	estimated		6	eu-crm-2023	CRMsOverTime row 131, EI	
eu-crm-2023.sr.sulfur.2014	supply-risk	sulfur		EU27_2020			2014	eq							not-reported	estimated		6	eu-crm-2023	CRMsOverTime row 132, SR	
eu-crm-2023.ei.sulfur.2014	economic-importance	sulfur		EU27_2020			2014	eq							not-reported	estimated		6	eu-crm-2023	CRMsOverTime row 132, EI	
eu-crm-2023.sr.talc.2014	supply-risk	talc		EU27_2020			2014	eq	0.3			index	0.1	0.3		estimated		6	eu-crm-2023	CRMsOverTime row 133, SR	
eu-crm-2023.ei.talc.2014	economic-importance	talc		EU27_2020			2014	eq	5.1			index	0.1	5.1		estimated		6	eu-crm-2023	CRMsOverTime row 133, EI	
eu-crm-2023.sr.tantalum.2014	supply-risk	tantalum		EU27_2020			2014	eq	0.6			index	0.1	0.6		estimated		6	eu-crm-2023	CRMsOverTime row 134, SR	
eu-crm-2023.ei.tantalum.2014	economic-importance	tantalum		EU27_2020			2014	eq	7.4			index	0.1	7.4		estimated		6	eu-crm-2023	CRMsOverTime row 134, EI	
eu-crm-2023.sr.tellurium.2014	supply-risk	tellurium		EU27_2020			2014	eq	0.2			index	0.1	0.2		estimated		6	eu-crm-2023	CRMsOverTime row 135, SR	
eu-crm-2023.ei.tellurium.2014	economic-importance	tellurium		EU27_2020			2014	eq	6			index	0.1	6		estimated		6	eu-crm-2023	CRMsOverTime row 135, EI	
eu-crm-2023.sr.tin.2014	supply-risk	tin		EU27_2020			2014	eq	0.9			index	0.1	0.9		estimated		6	eu-crm-2023	CRMsOverTime row 136, SR	
eu-crm-2023.ei.tin.2014	economic-importance	tin		EU27_2020			2014	eq	6.7			index	0.1	6.7		estimated		6	eu-crm-2023	CRMsOverTime row 136, EI	
eu-crm-2023.sr.titanium.2014	supply-risk	titanium		EU27_2020			2014	eq	0.1			index	0.1	0.1		estimated		6	eu-crm-2023	CRMsOverTime row 137, SR	
eu-crm-2023.ei.titanium.2014	economic-importance	titanium		EU27_2020			2014	eq	5.5			index	0.1	5.5		estimated		6	eu-crm-2023	CRMsOverTime row 137, EI	
eu-crm-2023.sr.titanium-sponge.2014	supply-risk	titanium-sponge		EU27_2020			2014	eq							not-reported	estimated		6	eu-crm-2023	CRMsOverTime row 138, SR	
eu-crm-2023.ei.titanium-sponge.2014	economic-importance	titanium-sponge		EU27_2020			2014	eq							not-reported	estimated		6	eu-crm-2023	CRMsOverTime row 138, EI	
eu-crm-2023.sr.tungsten.2014	supply-risk	tungsten		EU27_2020			2014	eq	2			index	0.1	2		estimated		6	eu-crm-2023	CRMsOverTime row 139, SR	
eu-crm-2023.ei.tungsten.2014	economic-importance	tungsten		EU27_2020			2014	eq	9.1			index	0.1	9.1		estimated		6	eu-crm-2023	CRMsOverTime row 139, EI	
eu-crm-2023.sr.vanadium.2014	supply-risk	vanadium		EU27_2020			2014	eq	0.8			index	0.1	0.8		estimated		6	eu-crm-2023	CRMsOverTime row 140, SR	
eu-crm-2023.ei.vanadium.2014	economic-importance	vanadium		EU27_2020			2014	eq	9.1			index	0.1	9.1		estimated		6	eu-crm-2023	CRMsOverTime row 140, EI	
eu-crm-2023.sr.xenon.2014	supply-risk	xenon		EU27_2020			2014	eq							not-reported	estimated		6	eu-crm-2023	CRMsOverTime row 141, SR	
eu-crm-2023.ei.xenon.2014	economic-importance	xenon		EU27_2020			2014	eq							not-reported	estimated		6	eu-crm-2023	CRMsOverTime row 141, EI	
eu-crm-2023.sr.zinc.2014	supply-risk	zinc		EU27_2020			2014	eq	0.5			index	0.1	0.5		estimated		6	eu-crm-2023	CRMsOverTime row 142, SR	
eu-crm-2023.ei.zinc.2014	economic-importance	zinc		EU27_2020			2014	eq	8.7			index	0.1	8.7		estimated		6	eu-crm-2023	CRMsOverTime row 142, EI	
eu-crm-2023.sr.zirconium.2014	supply-risk	zirconium		EU27_2020			2014	eq							not-reported	estimated		6	eu-crm-2023	CRMsOverTime row 143, SR	
eu-crm-2023.ei.zirconium.2014	economic-importance	zirconium		EU27_2020			2014	eq							not-reported	estimated		6	eu-crm-2023	CRMsOverTime row 143, EI	
eu-crm-2023.sr.aggregates.2017	supply-risk	aggregates		EU27_2020			2017	eq	0.2			index	0.1	0.2		estimated		7	eu-crm-2023	CRMsOverTime row 144, SR	
eu-crm-2023.ei.aggregates.2017	economic-importance	aggregates		EU27_2020			2017	eq	2.3			index	0.1	2.3		estimated		7	eu-crm-2023	CRMsOverTime row 144, EI	
eu-crm-2023.sr.aluminium.2017	supply-risk	aluminium		EU27_2020			2017	eq	0.5			index	0.1	0.5		estimated		7	eu-crm-2023	CRMsOverTime row 145, SR	
eu-crm-2023.ei.aluminium.2017	economic-importance	aluminium		EU27_2020			2017	eq	6.5			index	0.1	6.5		estimated		7	eu-crm-2023	CRMsOverTime row 145, EI	
eu-crm-2023.sr.antimony.2017	supply-risk	antimony		EU27_2020			2017	eq	4.3			index	0.1	4.3		estimated		7	eu-crm-2023	CRMsOverTime row 146, SR	
eu-crm-2023.ei.antimony.2017	economic-importance	antimony		EU27_2020			2017	eq	4.3			index	0.1	4.3		estimated		7	eu-crm-2023	CRMsOverTime row 146, EI	
eu-crm-2023.sr.arsenic.2017	supply-risk	arsenic		EU27_2020			2017	eq							not-reported	estimated		7	eu-crm-2023	CRMsOverTime row 147, SR	
eu-crm-2023.ei.arsenic.2017	economic-importance	arsenic		EU27_2020			2017	eq							not-reported	estimated		7	eu-crm-2023	CRMsOverTime row 147, EI	
eu-crm-2023.sr.baryte.2017	supply-risk	baryte		EU27_2020			2017	eq	1.6			index	0.1	1.6		estimated		7	eu-crm-2023	CRMsOverTime row 148, SR	
eu-crm-2023.ei.baryte.2017	economic-importance	baryte		EU27_2020			2017	eq	2.9			index	0.1	2.9		estimated		7	eu-crm-2023	CRMsOverTime row 148, EI	
eu-crm-2023.sr.bauxite.2017	supply-risk	bauxite		EU27_2020			2017	eq	2			index	0.1	2		estimated		7	eu-crm-2023	CRMsOverTime row 149, SR	
eu-crm-2023.ei.bauxite.2017	economic-importance	bauxite		EU27_2020			2017	eq	2.6			index	0.1	2.6		estimated		7	eu-crm-2023	CRMsOverTime row 149, EI	
eu-crm-2023.sr.bentonite.2017	supply-risk	bentonite		EU27_2020			2017	eq	0.2			index	0.1	0.2		estimated		7	eu-crm-2023	CRMsOverTime row 150, SR	
eu-crm-2023.ei.bentonite.2017	economic-importance	bentonite		EU27_2020			2017	eq	2.1			index	0.1	2.1		estimated		7	eu-crm-2023	CRMsOverTime row 150, EI	
eu-crm-2023.sr.beryllium.2017	supply-risk	beryllium		EU27_2020			2017	eq	2.4			index	0.1	2.4		estimated		7	eu-crm-2023	CRMsOverTime row 151, SR	
eu-crm-2023.ei.beryllium.2017	economic-importance	beryllium		EU27_2020			2017	eq	3.9			index	0.1	3.9		estimated		7	eu-crm-2023	CRMsOverTime row 151, EI	
eu-crm-2023.sr.bismuth.2017	supply-risk	bismuth		EU27_2020			2017	eq	3.8			index	0.1	3.8		estimated		7	eu-crm-2023	CRMsOverTime row 152, SR	
eu-crm-2023.ei.bismuth.2017	economic-importance	bismuth		EU27_2020			2017	eq	3.6			index	0.1	3.6		estimated		7	eu-crm-2023	CRMsOverTime row 152, EI	
eu-crm-2023.sr.boron.2017	supply-risk	boron		EU27_2020			2017	eq	3			index	0.1	3		estimated		7	eu-crm-2023	CRMsOverTime row 153, SR	
eu-crm-2023.ei.boron.2017	economic-importance	boron		EU27_2020			2017	eq	3.1			index	0.1	3.1		estimated		7	eu-crm-2023	CRMsOverTime row 153, EI	
eu-crm-2023.sr.cadmium.2017	supply-risk	cadmium		EU27_2020			2017	eq							not-reported	estimated		7	eu-crm-2023	CRMsOverTime row 154, SR	
eu-crm-2023.ei.cadmium.2017	economic-importance	cadmium		EU27_2020			2017	eq							not-reported	estimated		7	eu-crm-2023	CRMsOverTime row 154, EI	
eu-crm-2023.sr.chromium.2017	supply-risk	chromium		EU27_2020			2017	eq	0.9			index	0.1	0.9		estimated		7	eu-crm-2023	CRMsOverTime row 155, SR	
eu-crm-2023.ei.chromium.2017	economic-importance	chromium		EU27_2020			2017	eq	6.8			index	0.1	6.8		estimated		7	eu-crm-2023	CRMsOverTime row 155, EI	
eu-crm-2023.sr.cobalt.2017	supply-risk	cobalt		EU27_2020			2017	eq	1.6			index	0.1	1.6		estimated		7	eu-crm-2023	CRMsOverTime row 156, SR	
eu-crm-2023.ei.cobalt.2017	economic-importance	cobalt		EU27_2020			2017	eq	5.7			index	0.1	5.7		estimated		7	eu-crm-2023	CRMsOverTime row 156, EI	
eu-crm-2023.sr.coking-coal.2017	supply-risk	coking-coal		EU27_2020			2017	eq	1			index	0.1	1		estimated		7	eu-crm-2023	CRMsOverTime row 157, SR	
eu-crm-2023.ei.coking-coal.2017	economic-importance	coking-coal		EU27_2020			2017	eq	2.3			index	0.1	2.3		estimated		7	eu-crm-2023	CRMsOverTime row 157, EI	
eu-crm-2023.sr.copper.2017	supply-risk	copper		EU27_2020			2017	eq	0.2			index	0.1	0.2		estimated		7	eu-crm-2023	CRMsOverTime row 158, SR	
eu-crm-2023.ei.copper.2017	economic-importance	copper		EU27_2020			2017	eq	4.7			index	0.1	4.7		estimated		7	eu-crm-2023	CRMsOverTime row 158, EI	
eu-crm-2023.sr.diatomite.2017	supply-risk	diatomite		EU27_2020			2017	eq	0.3			index	0.1	0.3		estimated		7	eu-crm-2023	CRMsOverTime row 159, SR	
eu-crm-2023.ei.diatomite.2017	economic-importance	diatomite		EU27_2020			2017	eq	3.8			index	0.1	3.8		estimated		7	eu-crm-2023	CRMsOverTime row 159, EI	
eu-crm-2023.sr.feldspar.2017	supply-risk	feldspar		EU27_2020			2017	eq	0.6			index	0.1	0.6		estimated		7	eu-crm-2023	CRMsOverTime row 160, SR	
eu-crm-2023.ei.feldspar.2017	economic-importance	feldspar		EU27_2020			2017	eq	2.4			index	0.1	2.4		estimated		7	eu-crm-2023	CRMsOverTime row 160, EI	
eu-crm-2023.sr.fluorspar.2017	supply-risk	fluorspar		EU27_2020			2017	eq	1.3			index	0.1	1.3		estimated		7	eu-crm-2023	CRMsOverTime row 161, SR	
eu-crm-2023.ei.fluorspar.2017	economic-importance	fluorspar		EU27_2020			2017	eq	4.2			index	0.1	4.2		estimated		7	eu-crm-2023	CRMsOverTime row 161, EI	
eu-crm-2023.sr.gallium.2017	supply-risk	gallium		EU27_2020			2017	eq	1.4			index	0.1	1.4		estimated		7	eu-crm-2023	CRMsOverTime row 162, SR	
eu-crm-2023.ei.gallium.2017	economic-importance	gallium		EU27_2020			2017	eq	3.2			index	0.1	3.2		estimated		7	eu-crm-2023	CRMsOverTime row 162, EI	
eu-crm-2023.sr.germanium.2017	supply-risk	germanium		EU27_2020			2017	eq	1.9			index	0.1	1.9		estimated		7	eu-crm-2023	CRMsOverTime row 163, SR	
eu-crm-2023.ei.germanium.2017	economic-importance	germanium		EU27_2020			2017	eq	3.5			index	0.1	3.5		estimated		7	eu-crm-2023	CRMsOverTime row 163, EI	
eu-crm-2023.sr.gold.2017	supply-risk	gold		EU27_2020			2017	eq	0.2			index	0.1	0.2		estimated		7	eu-crm-2023	CRMsOverTime row 164, SR	
eu-crm-2023.ei.gold.2017	economic-importance	gold		EU27_2020			2017	eq	2			index	0.1	2		estimated		7	eu-crm-2023	CRMsOverTime row 164, EI	
eu-crm-2023.sr.gypsum.2017	supply-risk	gypsum		EU27_2020			2017	eq	0.5			index	0.1	0.5		estimated		7	eu-crm-2023	CRMsOverTime row 165, SR	
eu-crm-2023.ei.gypsum.2017	economic-importance	gypsum		EU27_2020			2017	eq	2.2			index	0.1	2.2		estimated		7	eu-crm-2023	CRMsOverTime row 165, EI	
eu-crm-2023.sr.hafnium.2017	supply-risk	hafnium		EU27_2020			2017	eq	1.3			index	0.1	1.3		estimated		7	eu-crm-2023	CRMsOverTime row 166, SR	
eu-crm-2023.ei.hafnium.2017	economic-importance	hafnium		EU27_2020			2017	eq	4.2			index	0.1	4.2		estimated		7	eu-crm-2023	CRMsOverTime row 166, EI	
eu-crm-2023.sr.helium.2017	supply-risk	helium		EU27_2020			2017	eq	1.6			index	0.1	1.6		estimated		7	eu-crm-2023	CRMsOverTime row 167, SR	
eu-crm-2023.ei.helium.2017	economic-importance	helium		EU27_2020			2017	eq	2.8			index	0.1	2.8		estimated		7	eu-crm-2023	CRMsOverTime row 167, EI	
eu-crm-2023.sr.heavy-rare-earths.2017	supply-risk	heavy-rare-earths		EU27_2020			2017	eq	4.9			index	0.1	4.9		estimated		7	eu-crm-2023	CRMsOverTime row 168, SR	
eu-crm-2023.ei.heavy-rare-earths.2017	economic-importance	heavy-rare-earths		EU27_2020			2017	eq	3.7			index	0.1	3.7		estimated		7	eu-crm-2023	CRMsOverTime row 168, EI	
eu-crm-2023.sr.hydrogen.2017	supply-risk	hydrogen		EU27_2020			2017	eq							not-reported	estimated		7	eu-crm-2023	CRMsOverTime row 169, SR	
eu-crm-2023.ei.hydrogen.2017	economic-importance	hydrogen		EU27_2020			2017	eq							not-reported	estimated		7	eu-crm-2023	CRMsOverTime row 169, EI	
eu-crm-2023.sr.indium.2017	supply-risk	indium		EU27_2020			2017	eq	2.4			index	0.1	2.4		estimated		7	eu-crm-2023	CRMsOverTime row 170, SR	
eu-crm-2023.ei.indium.2017	economic-importance	indium		EU27_2020			2017	eq	3.1			index	0.1	3.1		estimated		7	eu-crm-2023	CRMsOverTime row 170, EI	
eu-crm-2023.sr.iron.2017	supply-risk	iron		EU27_2020			2017	eq	0.8			index	0.1	0.8		estimated		7	eu-crm-2023	CRMsOverTime row 171, SR	
eu-crm-2023.ei.iron.2017	economic-importance	iron		EU27_2020			2017	eq	6.2			index	0.1	6.2		estimated		7	eu-crm-2023	CRMsOverTime row 171, EI	
eu-crm-2023.sr.kaolin.2017	supply-risk	kaolin		EU27_2020			2017	eq	0.5			index	0.1	0.5		estimated		7	eu-crm-2023	CRMsOverTime row 172, SR	
eu-crm-2023.ei.kaolin.2017	economic-importance	kaolin		EU27_2020			2017	eq	2.3			index	0.1	2.3		estimated		7	eu-crm-2023	CRMsOverTime row 172, EI	
eu-crm-2023.sr.krypton.2017	supply-risk	krypton		EU27_2020			2017	eq							not-reported	estimated		7	eu-crm-2023	CRMsOverTime row 173, SR	
eu-crm-2023.ei.krypton.2017	economic-importance	krypton		EU27_2020			2017	eq							not-reported	estimated		7	eu-crm-2023	CRMsOverTime row 173, EI	
eu-crm-2023.sr.lead.2017	supply-risk	lead		EU27_2020			2017	eq	0.1			index	0.1	0.1		estimated		7	eu-crm-2023	CRMsOverTime row 174, SR	
eu-crm-2023.ei.lead.2017	economic-importance	lead		EU27_2020			2017	eq	3.7			index	0.1	3.7		estimated		7	eu-crm-2023	CRMsOverTime row 174, EI	
eu-crm-2023.sr.limestone.2017	supply-risk	limestone		EU27_2020			2017	eq	0.1			index	0.1	0.1		estimated		7	eu-crm-2023	CRMsOverTime row 175, SR	
eu-crm-2023.ei.limestone.2017	economic-importance	limestone		EU27_2020			2017	eq	2.5			index	0.1	2.5		estimated		7	eu-crm-2023	CRMsOverTime row 175, EI	
eu-crm-2023.sr.lithium.2017	supply-risk	lithium		EU27_2020			2017	eq	1			index	0.1	1		estimated		7	eu-crm-2023	CRMsOverTime row 176, SR	
eu-crm-2023.ei.lithium.2017	economic-importance	lithium		EU27_2020			2017	eq	2.4			index	0.1	2.4		estimated		7	eu-crm-2023	CRMsOverTime row 176, EI	
eu-crm-2023.sr.light-rare-earths.2017	supply-risk	light-rare-earths		EU27_2020			2017	eq	5			index	0.1	5		estimated		7	eu-crm-2023	CRMsOverTime row 177, SR	
eu-crm-2023.ei.light-rare-earths.2017	economic-importance	light-rare-earths		EU27_2020			2017	eq	3.6			index	0.1	3.6		estimated		7	eu-crm-2023	CRMsOverTime row 177, EI	
eu-crm-2023.sr.magnesite.2017	supply-risk	magnesite		EU27_2020			2017	eq	0.7			index	0.1	0.7		estimated		7	eu-crm-2023	CRMsOverTime row 178, SR	
eu-crm-2023.ei.magnesite.2017	economic-importance	magnesite		EU27_2020			2017	eq	3.7			index	0.1	3.7		estimated		7	eu-crm-2023	CRMsOverTime row 178, EI	
eu-crm-2023.sr.magnesium.2017	supply-risk	magnesium		EU27_2020			2017	eq	4			index	0.1	4		estimated		7	eu-crm-2023	CRMsOverTime row 179, SR	
eu-crm-2023.ei.magnesium.2017	economic-importance	magnesium		EU27_2020			2017	eq	7.1			index	0.1	7.1		estimated		7	eu-crm-2023	CRMsOverTime row 179, EI	
eu-crm-2023.sr.manganese.2017	supply-risk	manganese		EU27_2020			2017	eq	0.9			index	0.1	0.9		estimated		7	eu-crm-2023	CRMsOverTime row 180, SR	
eu-crm-2023.ei.manganese.2017	economic-importance	manganese		EU27_2020			2017	eq	6.1			index	0.1	6.1		estimated		7	eu-crm-2023	CRMsOverTime row 180, EI	
eu-crm-2023.sr.molybdenum.2017	supply-risk	molybdenum		EU27_2020			2017	eq	0.9			index	0.1	0.9		estimated		7	eu-crm-2023	CRMsOverTime row 181, SR	
eu-crm-2023.ei.molybdenum.2017	economic-importance	molybdenum		EU27_2020			2017	eq	5.2			index	0.1	5.2		estimated		7	eu-crm-2023	CRMsOverTime row 181, EI	
eu-crm-2023.sr.natural-cork.2017	supply-risk	natural-cork		EU27_2020			2017	eq	1.1			index	0.1	1.1		estimated		7	eu-crm-2023	CRMsOverTime row 182, SR	
eu-crm-2023.ei.natural-cork.2017	economic-importance	natural-cork		EU27_2020			2017	eq	1.5			index	0.1	1.5		estimated		7	eu-crm-2023	CRMsOverTime row 182, EI	
eu-crm-2023.sr.graphite.2017	supply-risk	graphite		EU27_2020			2017	eq	2.9			index	0.1	2.9		estimated		7	eu-crm-2023	CRMsOverTime row 183, SR	
eu-crm-2023.ei.graphite.2017	economic-importance	graphite		EU27_2020			2017	eq	2.9			index	0.1	2.9		estimated		7	eu-crm-2023	CRMsOverTime row 183, EI	
eu-crm-2023.sr.natural-rubber.2017	supply-risk	natural-rubber		EU27_2020			2017	eq	1			index	0.1	1		estimated		7	eu-crm-2023	CRMsOverTime row 184, SR	
eu-crm-2023.ei.natural-rubber.2017	economic-importance	natural-rubber		EU27_2020			2017	eq	5.4			index	0.1	5.4		estimated		7	eu-crm-2023	CRMsOverTime row 184, EI	
eu-crm-2023.sr.natural-teak.2017	supply-risk	natural-teak		EU27_2020			2017	eq	0.9			index	0.1	0.9		estimated		7	eu-crm-2023	CRMsOverTime row 185, SR	
eu-crm-2023.ei.natural-teak.2017	economic-importance	natural-teak		EU27_2020			2017	eq	2			index	0.1	2		estimated		7	eu-crm-2023	CRMsOverTime row 185, EI	
eu-crm-2023.sr.neon.2017	supply-risk	neon		EU27_2020			2017	eq							not-reported	estimated		7	eu-crm-2023	CRMsOverTime row 186, SR	
eu-crm-2023.ei.neon.2017	economic-importance	neon		EU27_2020			2017	eq							not-reported	estimated		7	eu-crm-2023	CRMsOverTime row 186, EI	
eu-crm-2023.sr.nickel.2017	supply-risk	nickel		EU27_2020			2017	eq	0.3			index	0.1	0.3		estimated		7	eu-crm-2023	CRMsOverTime row 187, SR	
eu-crm-2023.ei.nickel.2017	economic-importance	nickel		EU27_2020			2017	eq	4.8			index	0.1	4.8		estimated		7	eu-crm-2023	CRMsOverTime row 187, EI	
eu-crm-2023.sr.niobium.2017	supply-risk	niobium		EU27_2020			2017	eq	3.1			index	0.1	3.1		estimated		7	eu-crm-2023	CRMsOverTime row 188, SR	
eu-crm-2023.ei.niobium.2017	economic-importance	niobium		EU27_2020			2017	eq	4.8			index	0.1	4.8		estimated		7	eu-crm-2023	CRMsOverTime row 188, EI	
eu-crm-2023.sr.perlite.2017	supply-risk	perlite		EU27_2020			2017	eq	0.4			index	0.1	0.4		estimated		7	eu-crm-2023	CRMsOverTime row 189, SR	
eu-crm-2023.ei.perlite.2017	economic-importance	perlite		EU27_2020			2017	eq	2.1			index	0.1	2.1		estimated		7	eu-crm-2023	CRMsOverTime row 189, EI	
eu-crm-2023.sr.platinum-group-metals.2017	supply-risk	platinum-group-metals		EU27_2020			2017	eq	2.5			index	0.1	2.5		estimated		7	eu-crm-2023	CRMsOverTime row 190, SR	
eu-crm-2023.ei.platinum-group-metals.2017	economic-importance	platinum-group-metals		EU27_2020			2017	eq	5			index	0.1	5		estimated		7	eu-crm-2023	CRMsOverTime row 190, EI	
eu-crm-2023.sr.phosphate-rock.2017	supply-risk	phosphate-rock		EU27_2020			2017	eq	1			index	0.1	1		estimated		7	eu-crm-2023	CRMsOverTime row 191, SR	
eu-crm-2023.ei.phosphate-rock.2017	economic-importance	phosphate-rock		EU27_2020			2017	eq	5.1			index	0.1	5.1		estimated		7	eu-crm-2023	CRMsOverTime row 191, EI	
eu-crm-2023.sr.phosphorus.2017	supply-risk	phosphorus		EU27_2020			2017	eq	4.1			index	0.1	4.1		estimated		7	eu-crm-2023	CRMsOverTime row 192, SR	
eu-crm-2023.ei.phosphorus.2017	economic-importance	phosphorus		EU27_2020			2017	eq	4.4			index	0.1	4.4		estimated		7	eu-crm-2023	CRMsOverTime row 192, EI	
eu-crm-2023.sr.potash.2017	supply-risk	potash		EU27_2020			2017	eq	0.6			index	0.1	0.6		estimated		7	eu-crm-2023	CRMsOverTime row 193, SR	
eu-crm-2023.ei.potash.2017	economic-importance	potash		EU27_2020			2017	eq	4.8			index	0.1	4.8		estimated		7	eu-crm-2023	CRMsOverTime row 193, EI	
eu-crm-2023.sr.rhenium.2017	supply-risk	rhenium		EU27_2020			2017	eq	1			index	0.1	1		estimated		7	eu-crm-2023	CRMsOverTime row 194, SR	
eu-crm-2023.ei.rhenium.2017	economic-importance	rhenium		EU27_2020			2017	eq	2			index	0.1	2		estimated		7	eu-crm-2023	CRMsOverTime row 194, EI	
eu-crm-2023.sr.roundwood.2017	supply-risk	roundwood		EU27_2020			2017	eq							not-reported	estimated		7	eu-crm-2023	CRMsOverTime row 195, SR	
eu-crm-2023.ei.roundwood.2017	economic-importance	roundwood		EU27_2020			2017	eq							not-reported	estimated		7	eu-crm-2023	CRMsOverTime row 195, EI	
eu-crm-2023.sr.sapele-wood.2017	supply-risk	sapele-wood		EU27_2020			2017	eq	1.4			index	0.1	1.4		estimated		7	eu-crm-2023	CRMsOverTime row 196, SR	
eu-crm-2023.ei.sapele-wood.2017	economic-importance	sapele-wood		EU27_2020			2017	eq	1.3			index	0.1	1.3		estimated		7	eu-crm-2023	CRMsOverTime row 196, EI	
eu-crm-2023.sr.scandium.2017	supply-risk	scandium		EU27_2020			2017	eq	2.9			index	0.1	2.9		estimated		7	eu-crm-2023	CRMsOverTime row 197, SR	
eu-crm-2023.ei.scandium.2017	economic-importance	scandium		EU27_2020			2017	eq	3.7			index	0.1	3.7		estimated		7	eu-crm-2023	CRMsOverTime row 197, EI	
eu-crm-2023.sr.selenium.2017	supply-risk	selenium		EU27_2020			2017	eq	0.4			index	0.1	0.4		estimated		7	eu-crm-2023	CRMsOverTime row 198, SR	
eu-crm-2023.ei.selenium.2017	economic-importance	selenium		EU27_2020			2017	eq	4.5			index	0.1	4.5		estimated		7	eu-crm-2023	CRMsOverTime row 198, EI	
eu-crm-2023.sr.silica-sand.2017	supply-risk	silica-sand		EU27_2020			2017	eq	0.3			index	0.1	0.3		estimated		7	eu-crm-2023	CRMsOverTime row 199, SR	
eu-crm-2023.ei.silica-sand.2017	economic-importance	silica-sand		EU27_2020			2017	eq	2.6			index	0.1	2.6		estimated		7	eu-crm-2023	CRMsOverTime row 199, EI	
eu-crm-2023.sr.silicon.2017	supply-risk	silicon		EU27_2020			2017	eq	1			index	0.1	1		estimated		7	eu-crm-2023	CRMsOverTime row 200, SR	
eu-crm-2023.ei.silicon.2017	economic-importance	silicon		EU27_2020			2017	eq	3.8			index	0.1	3.8		estimated		7	eu-crm-2023	CRMsOverTime row 200, EI	
eu-crm-2023.sr.silver.2017	supply-risk	silver		EU27_2020			2017	eq	0.5			index	0.1	0.5		estimated		7	eu-crm-2023	CRMsOverTime row 201, SR	
eu-crm-2023.ei.silver.2017	economic-importance	silver		EU27_2020			2017	eq	3.8			index	0.1	3.8		estimated		7	eu-crm-2023	CRMsOverTime row 201, EI	
eu-crm-2023.sr.strontium.2017	supply-risk	strontium		EU27_2020			2017	eq							not-reported	estimated		7	eu-crm-2023	CRMsOverTime row 202, SR	
eu-crm-2023.ei.strontium.2017	economic-importance	strontium		EU27_2020			2017	eq							not-reported	estimated		7	eu-crm-2023	CRMsOverTime row 202, EI	
eu-crm-2023.sr.sulfur.2017	supply-risk	sulfur		EU27_2020			2017	eq	0.6			index	0.1	0.6		estimated		7	eu-crm-2023	CRMsOverTime row 203, SR	
eu-crm-2023.ei.sulfur.2017	economic-importance	sulfur		EU27_2020			2017	eq	4.6			index	0.1	4.6		estimated		7	eu-crm-2023	CRMsOverTime row 203, EI	
eu-crm-2023.sr.talc.2017	supply-risk	talc		EU27_2020			2017	eq	0.4			index	0.1	0.4		estimated		7	eu-crm-2023	CRMsOverTime row 204, SR	
eu-crm-2023.ei.talc.2017	economic-importance	talc		EU27_2020			2017	eq	3			index	0.1	3		estimated		7	eu-crm-2023	CRMsOverTime row 204, EI	
eu-crm-2023.sr.tantalum.2017	supply-risk	tantalum		EU27_2020			2017	eq	1			index	0.1	1		estimated		7	eu-crm-2023	CRMsOverTime row 205, SR	
eu-crm-2023.ei.tantalum.2017	economic-importance	tantalum		EU27_2020			2017	eq	3.9			index	0.1	3.9		estimated		7	eu-crm-2023	CRMsOverTime row 205, EI	
eu-crm-2023.sr.tellurium.2017	supply-risk	tellurium		EU27_2020			2017	eq	0.7			index	0.1	0.7		estimated		7	eu-crm-2023	CRMsOverTime row 206, SR	
eu-crm-2023.ei.tellurium.2017	economic-importance	tellurium		EU27_2020			2017	eq	3.4			index	0.1	3.4		estimated		7	eu-crm-2023	CRMsOverTime row 206, EI	
eu-crm-2023.sr.tin.2017	supply-risk	tin		EU27_2020			2017	eq	0.8			index	0.1	0.8		estimated		7	eu-crm-2023	CRMsOverTime row 207, SR	
eu-crm-2023.ei.tin.2017	economic-importance	tin		EU27_2020			2017	eq	4.4			index	0.1	4.4		estimated		7	eu-crm-2023	CRMsOverTime row 207, EI	
eu-crm-2023.sr.titanium.2017	supply-risk	titanium		EU27_2020			2017	eq	0.3			index	0.1	0.3		estimated		7	eu-crm-2023	CRMsOverTime row 208, SR	
eu-crm-2023.ei.titanium.2017	economic-importance	titanium		EU27_2020			2017	eq	4.3			index	0.1	4.3		estimated		7	eu-crm-2023	CRMsOverTime row 208, EI	
eu-crm-2023.sr.titanium-sponge.2017	supply-risk	titanium-sponge		EU27_2020			2017	eq							not-reported	estimated		7	eu-crm-2023	CRMsOverTime row 209, SR	
eu-crm-2023.ei.titanium-sponge.2017	economic-importance	titanium-sponge		EU27_2020			2017	eq							not-reported	estimated		7	eu-crm-2023	CRMsOverTime row 209, EI	
eu-crm-2023.sr.tungsten.2017	supply-risk	tungsten		EU27_2020			2017	eq	1.8			index	0.1	1.8		estimated		7	eu-crm-2023	CRMsOverTime row 210, SR	
eu-crm-2023.ei.tungsten.2017	economic-importance	tungsten		EU27_2020			2017	eq	7.3			index	0.1	7.3		estimated		7	eu-crm-2023	CRMsOverTime row 210, EI	
eu-crm-2023.sr.vanadium.2017	supply-risk	vanadium		EU27_2020			2017	eq	1.6			index	0.1	1.6		estimated		7	eu-crm-2023	CRMsOverTime row 211, SR	
eu-crm-2023.ei.vanadium.2017	economic-importance	vanadium		EU27_2020			2017	eq	3.7			index	0.1	3.7		estimated		7	eu-crm-2023	CRMsOverTime row 211, EI	
eu-crm-2023.sr.xenon.2017	supply-risk	xenon		EU27_2020			2017	eq							not-reported	estimated		7	eu-crm-2023	CRMsOverTime row 212, SR	
eu-crm-2023.ei.xenon.2017	economic-importance	xenon		EU27_2020			2017	eq							not-reported	estimated		7	eu-crm-2023	CRMsOverTime row 212, EI	
eu-crm-2023.sr.zinc.2017	supply-risk	zinc		EU27_2020			2017	eq	0.3			index	0.1	0.3		estimated		7	eu-crm-2023	CRMsOverTime row 213, SR	
eu-crm-2023.ei.zinc.2017	economic-importance	zinc		EU27_2020			2017	eq	4.5			index	0.1	4.5		estimated		7	eu-crm-2023	CRMsOverTime row 213, EI	
eu-crm-2023.sr.zirconium.2017	supply-risk	zirconium		EU27_2020			2017	eq							not-reported	estimated		7	eu-crm-2023	CRMsOverTime row 214, SR	
eu-crm-2023.ei.zirconium.2017	economic-importance	zirconium		EU27_2020			2017	eq							not-reported	estimated		7	eu-crm-2023	CRMsOverTime row 214, EI	
eu-crm-2023.sr.aggregates.2020	supply-risk	aggregates		EU27_2020			2020	eq	0.2			index	0.1	0.2		estimated		8	eu-crm-2023	CRMsOverTime row 215, SR	
eu-crm-2023.ei.aggregates.2020	economic-importance	aggregates		EU27_2020			2020	eq	2.7			index	0.1	2.7		estimated		8	eu-crm-2023	CRMsOverTime row 215, EI	
eu-crm-2023.sr.aluminium.2020	supply-risk	aluminium		EU27_2020			2020	eq	0.6			index	0.1	0.6		estimated		8	eu-crm-2023	CRMsOverTime row 216, SR	
eu-crm-2023.ei.aluminium.2020	economic-importance	aluminium		EU27_2020			2020	eq	5.4			index	0.1	5.4		estimated		8	eu-crm-2023	CRMsOverTime row 216, EI	
eu-crm-2023.sr.antimony.2020	supply-risk	antimony		EU27_2020			2020	eq	2			index	0.1	2		estimated		8	eu-crm-2023	CRMsOverTime row 217, SR	
eu-crm-2023.ei.antimony.2020	economic-importance	antimony		EU27_2020			2020	eq	4.8			index	0.1	4.8		estimated		8	eu-crm-2023	CRMsOverTime row 217, EI	
eu-crm-2023.sr.arsenic.2020	supply-risk	arsenic		EU27_2020			2020	eq	1.2			index	0.1	1.2		estimated		8	eu-crm-2023	CRMsOverTime row 218, SR	
eu-crm-2023.ei.arsenic.2020	economic-importance	arsenic		EU27_2020			2020	eq	2.6			index	0.1	2.6		estimated		8	eu-crm-2023	CRMsOverTime row 218, EI	
eu-crm-2023.sr.baryte.2020	supply-risk	baryte		EU27_2020			2020	eq	1.3			index	0.1	1.3		estimated		8	eu-crm-2023	CRMsOverTime row 219, SR	
eu-crm-2023.ei.baryte.2020	economic-importance	baryte		EU27_2020			2020	eq	3.3			index	0.1	3.3		estimated		8	eu-crm-2023	CRMsOverTime row 219, EI	
eu-crm-2023.sr.bauxite.2020	supply-risk	bauxite		EU27_2020			2020	eq	2.1			index	0.1	2.1		estimated		8	eu-crm-2023	CRMsOverTime row 220, SR	
eu-crm-2023.ei.bauxite.2020	economic-importance	bauxite		EU27_2020			2020	eq	2.9			index	0.1	2.9		estimated		8	eu-crm-2023	CRMsOverTime row 220, EI	
eu-crm-2023.sr.bentonite.2020	supply-risk	bentonite		EU27_2020			2020	eq	0.5			index	0.1	0.5		estimated		8	eu-crm-2023	CRMsOverTime row 221, SR	
eu-crm-2023.ei.bentonite.2020	economic-importance	bentonite		EU27_2020			2020	eq	2.8			index	0.1	2.8		estimated		8	eu-crm-2023	CRMsOverTime row 221, EI	
eu-crm-2023.sr.beryllium.2020	supply-risk	beryllium		EU27_2020			2020	eq	2.3			index	0.1	2.3		estimated		8	eu-crm-2023	CRMsOverTime row 222, SR	
eu-crm-2023.ei.beryllium.2020	economic-importance	beryllium		EU27_2020			2020	eq	4.2			index	0.1	4.2		estimated		8	eu-crm-2023	CRMsOverTime row 222, EI	
eu-crm-2023.sr.bismuth.2020	supply-risk	bismuth		EU27_2020			2020	eq	2.2			index	0.1	2.2		estimated		8	eu-crm-2023	CRMsOverTime row 223, SR	
eu-crm-2023.ei.bismuth.2020	economic-importance	bismuth		EU27_2020			2020	eq	4			index	0.1	4		estimated		8	eu-crm-2023	CRMsOverTime row 223, EI	
eu-crm-2023.sr.boron.2020	supply-risk	boron		EU27_2020			2020	eq	3.2			index	0.1	3.2		estimated		8	eu-crm-2023	CRMsOverTime row 224, SR	
eu-crm-2023.ei.boron.2020	economic-importance	boron		EU27_2020			2020	eq	3.5			index	0.1	3.5		estimated		8	eu-crm-2023	CRMsOverTime row 224, EI	
eu-crm-2023.sr.cadmium.2020	supply-risk	cadmium		EU27_2020			2020	eq	0.3			index	0.1	0.3		estimated		8	eu-crm-2023	CRMsOverTime row 225, SR	
eu-crm-2023.ei.cadmium.2020	economic-importance	cadmium		EU27_2020			2020	eq	4.2			index	0.1	4.2		estimated		8	eu-crm-2023	CRMsOverTime row 225, EI	
eu-crm-2023.sr.chromium.2020	supply-risk	chromium		EU27_2020			2020	eq	0.9			index	0.1	0.9		estimated		8	eu-crm-2023	CRMsOverTime row 226, SR	
eu-crm-2023.ei.chromium.2020	economic-importance	chromium		EU27_2020			2020	eq	7.3			index	0.1	7.3		estimated		8	eu-crm-2023	CRMsOverTime row 226, EI	
eu-crm-2023.sr.cobalt.2020	supply-risk	cobalt		EU27_2020			2020	eq	2.5			index	0.1	2.5		estimated		8	eu-crm-2023	CRMsOverTime row 227, SR	
eu-crm-2023.ei.cobalt.2020	economic-importance	cobalt		EU27_2020			2020	eq	5.9			index	0.1	5.9		estimated		8	eu-crm-2023	CRMsOverTime row 227, EI	
eu-crm-2023.sr.coking-coal.2020	supply-risk	coking-coal		EU27_2020			2020	eq	1.2			index	0.1	1.2		estimated		8	eu-crm-2023	CRMsOverTime row 228, SR	
eu-crm-2023.ei.coking-coal.2020	economic-importance	coking-coal		EU27_2020			2020	eq	3			index	0.1	3		estimated		8	eu-crm-2023	CRMsOverTime row 228, EI	
eu-crm-2023.sr.copper.2020	supply-risk	copper		EU27_2020			2020	eq	0.3			index	0.1	0.3		estimated		8	eu-crm-2023	CRMsOverTime row 229, SR	
eu-crm-2023.ei.copper.2020	economic-importance	copper		EU27_2020			2020	eq	5.3			index	0.1	5.3		estimated		8	eu-crm-2023	CRMsOverTime row 229, EI	
eu-crm-2023.sr.diatomite.2020	supply-risk	diatomite		EU27_2020			2020	eq	0.5			index	0.1	0.5		estimated		8	eu-crm-2023	CRMsOverTime row 230, SR	
eu-crm-2023.ei.diatomite.2020	economic-importance	diatomite		EU27_2020			2020	eq	2.2			index	0.1	2.2		estimated		8	eu-crm-2023	CRMsOverTime row 230, EI	
eu-crm-2023.sr.feldspar.2020	supply-risk	feldspar		EU27_2020			2020	eq	0.8			index	0.1	0.8		estimated		8	eu-crm-2023	CRMsOverTime row 231, SR	
eu-crm-2023.ei.feldspar.2020	economic-importance	feldspar		EU27_2020			2020	eq	2.8			index	0.1	2.8		estimated		8	eu-crm-2023	CRMsOverTime row 231, EI	
eu-crm-2023.sr.fluorspar.2020	supply-risk	fluorspar		EU27_2020			2020	eq	1.2			index	0.1	1.2		estimated		8	eu-crm-2023	CRMsOverTime row 232, SR	
eu-crm-2023.ei.fluorspar.2020	economic-importance	fluorspar		EU27_2020			2020	eq	3.3			index	0.1	3.3		estimated		8	eu-crm-2023	CRMsOverTime row 232, EI	
eu-crm-2023.sr.gallium.2020	supply-risk	gallium		EU27_2020			2020	eq	1.3			index	0.1	1.3		estimated		8	eu-crm-2023	CRMsOverTime row 233, SR	
eu-crm-2023.ei.gallium.2020	economic-importance	gallium		EU27_2020			2020	eq	3.5			index	0.1	3.5		estimated		8	eu-crm-2023	CRMsOverTime row 233, EI	
eu-crm-2023.sr.germanium.2020	supply-risk	germanium		EU27_2020			2020	eq	3.9			index	0.1	3.9		estimated		8	eu-crm-2023	CRMsOverTime row 234, SR	
eu-crm-2023.ei.germanium.2020	economic-importance	germanium		EU27_2020			2020	eq	3.5			index	0.1	3.5		estimated		8	eu-crm-2023	CRMsOverTime row 234, EI	
eu-crm-2023.sr.gold.2020	supply-risk	gold		EU27_2020			2020	eq	0.2			index	0.1	0.2		estimated		8	eu-crm-2023	CRMsOverTime row 235, SR	
eu-crm-2023.ei.gold.2020	economic-importance	gold		EU27_2020			2020	eq	2.1			index	0.1	2.1		estimated		8	eu-crm-2023	CRMsOverTime row 235, EI	
eu-crm-2023.sr.gypsum.2020	supply-risk	gypsum		EU27_2020			2020	eq	0.5			index	0.1	0.5		estimated		8	eu-crm-2023	CRMsOverTime row 236, SR	
eu-crm-2023.ei.gypsum.2020	economic-importance	gypsum		EU27_2020			2020	eq	2.6			index	0.1	2.6		estimated		8	eu-crm-2023	CRMsOverTime row 236, EI	
eu-crm-2023.sr.hafnium.2020	supply-risk	hafnium		EU27_2020			2020	eq	1.1			index	0.1	1.1		estimated		8	eu-crm-2023	CRMsOverTime row 237, SR	
eu-crm-2023.ei.hafnium.2020	economic-importance	hafnium		EU27_2020			2020	eq	3.9			index	0.1	3.9		estimated		8	eu-crm-2023	CRMsOverTime row 237, EI	
eu-crm-2023.sr.helium.2020	supply-risk	helium		EU27_2020			2020	eq	1.2			index	0.1	1.2		estimated		8	eu-crm-2023	CRMsOverTime row 238, SR	
eu-crm-2023.ei.helium.2020	economic-importance	helium		EU27_2020			2020	eq	2.6			index	0.1	2.6		estimated		8	eu-crm-2023	CRMsOverTime row 238, EI	
eu-crm-2023.sr.heavy-rare-earths.2020	supply-risk	heavy-rare-earths		EU27_2020			2020	eq	5.6			index	0.1	5.6		estimated		8	eu-crm-2023	CRMsOverTime row 239, SR	
eu-crm-2023.ei.heavy-rare-earths.2020	economic-importance	heavy-rare-earths		EU27_2020			2020	eq	3.9			index	0.1	3.9		estimated		8	eu-crm-2023	CRMsOverTime row 239, EI	
eu-crm-2023.sr.hydrogen.2020	supply-risk	hydrogen		EU27_2020			2020	eq	0.4			index	0.1	0.4		estimated		8	eu-crm-2023	CRMsOverTime row 240, SR	
eu-crm-2023.ei.hydrogen.2020	economic-importance	hydrogen		EU27_2020			2020	eq	3.8			index	0.1	3.8		estimated		8	eu-crm-2023	CRMsOverTime row 240, EI	
eu-crm-2023.sr.indium.2020	supply-risk	indium		EU27_2020			2020	eq	1.8			index	0.1	1.8		estimated		8	eu-crm-2023	CRMsOverTime row 241, SR	
eu-crm-2023.ei.indium.2020	economic-importance	indium		EU27_2020			2020	eq	3.3			index	0.1	3.3		estimated		8	eu-crm-2023	CRMsOverTime row 241, EI	
eu-crm-2023.sr.iron.2020	supply-risk	iron		EU27_2020			2020	eq	0.5			index	0.1	0.5		estimated		8	eu-crm-2023	CRMsOverTime row 242, SR	
eu-crm-2023.ei.iron.2020	economic-importance	iron		EU27_2020			2020	eq	6.8			index	0.1	6.8		estimated		8	eu-crm-2023	CRMsOverTime row 242, EI	
eu-crm-2023.sr.kaolin.2020	supply-risk	kaolin		EU27_2020			2020	eq	0.4			index	0.1	0.4		estimated		8	eu-crm-2023	CRMsOverTime row 243, SR	
eu-crm-2023.ei.kaolin.2020	economic-importance	kaolin		EU27_2020			2020	eq	2.4			index	0.1	2.4		estimated		8	eu-crm-2023	CRMsOverTime row 243, EI	
eu-crm-2023.sr.krypton.2020	supply-risk	krypton		EU27_2020			2020	eq							not-reported	estimated		8	eu-crm-2023	CRMsOverTime row 244, SR	
eu-crm-2023.ei.krypton.2020	economic-importance	krypton		EU27_2020			2020	eq							not-reported	estimated		8	eu-crm-2023	CRMsOverTime row 244, EI	
eu-crm-2023.sr.lead.2020	supply-risk	lead		EU27_2020			2020	eq	0.1			index	0.1	0.1		estimated		8	eu-crm-2023	CRMsOverTime row 245, SR	
eu-crm-2023.ei.lead.2020	economic-importance	lead		EU27_2020			2020	eq	4			index	0.1	4		estimated		8	eu-crm-2023	CRMsOverTime row 245, EI	
eu-crm-2023.sr.limestone.2020	supply-risk	limestone		EU27_2020			2020	eq	0.2			index	0.1	0.2		estimated		8	eu-crm-2023	CRMsOverTime row 246, SR	
eu-crm-2023.ei.limestone.2020	economic-importance	limestone		EU27_2020			2020	eq	3.5			index	0.1	3.5		estimated		8	eu-crm-2023	CRMsOverTime row 246, EI	
eu-crm-2023.sr.lithium.2020	supply-risk	lithium		EU27_2020			2020	eq	1.6			index	0.1	1.6		estimated		8	eu-crm-2023	CRMsOverTime row 247, SR	
eu-crm-2023.ei.lithium.2020	economic-importance	lithium		EU27_2020			2020	eq	3.1			index	0.1	3.1		estimated		8	eu-crm-2023	CRMsOverTime row 247, EI	
eu-crm-2023.sr.light-rare-earths.2020	supply-risk	light-rare-earths		EU27_2020			2020	eq	6			index	0.1	6		estimated		8	eu-crm-2023	CRMsOverTime row 248, SR	
eu-crm-2023.ei.light-rare-earths.2020	economic-importance	light-rare-earths		EU27_2020			2020	eq	4.3			index	0.1	4.3		estimated		8	eu-crm-2023	CRMsOverTime row 248, EI	
eu-crm-2023.sr.magnesite.2020	supply-risk	magnesite		EU27_2020			2020	eq	0.6			index	0.1	0.6		estimated		8	eu-crm-2023	CRMsOverTime row 249, SR	
eu-crm-2023.ei.magnesite.2020	economic-importance	magnesite		EU27_2020			2020	eq	3.2			index	0.1	3.2		estimated		8	eu-crm-2023	CRMsOverTime row 249, EI	
eu-crm-2023.sr.magnesium.2020	supply-risk	magnesium		EU27_2020			2020	eq	3.9			index	0.1	3.9		estimated		8	eu-crm-2023	CRMsOverTime row 250, SR	
eu-crm-2023.ei.magnesium.2020	economic-importance	magnesium		EU27_2020			2020	eq	6.6			index	0.1	6.6		estimated		8	eu-crm-2023	CRMsOverTime row 250, EI	
eu-crm-2023.sr.manganese.2020	supply-risk	manganese		EU27_2020			2020	eq	0.9			index	0.1	0.9		estimated		8	eu-crm-2023	CRMsOverTime row 251, SR	
eu-crm-2023.ei.manganese.2020	economic-importance	manganese		EU27_2020			2020	eq	6.7			index	0.1	6.7		estimated		8	eu-crm-2023	CRMsOverTime row 251, EI	
eu-crm-2023.sr.molybdenum.2020	supply-risk	molybdenum		EU27_2020			2020	eq	0.9			index	0.1	0.9		estimated		8	eu-crm-2023	CRMsOverTime row 252, SR	
eu-crm-2023.ei.molybdenum.2020	economic-importance	molybdenum		EU27_2020			2020	eq	6.2			index	0.1	6.2		estimated		8	eu-crm-2023	CRMsOverTime row 252, EI	
eu-crm-2023.sr.natural-cork.2020	supply-risk	natural-cork		EU27_2020			2020	eq	1			index	0.1	1		estimated		8	eu-crm-2023	CRMsOverTime row 253, SR	
eu-crm-2023.ei.natural-cork.2020	economic-importance	natural-cork		EU27_2020			2020	eq	1.6			index	0.1	1.6		estimated		8	eu-crm-2023	CRMsOverTime row 253, EI	
eu-crm-2023.sr.graphite.2020	supply-risk	graphite		EU27_2020			2020	eq	2.3			index	0.1	2.3		estimated		8	eu-crm-2023	CRMsOverTime row 254, SR	
eu-crm-2023.ei.graphite.2020	economic-importance	graphite		EU27_2020			2020	eq	3.2			index	0.1	3.2		estimated		8	eu-crm-2023	CRMsOverTime row 254, EI	
eu-crm-2023.sr.natural-rubber.2020	supply-risk	natural-rubber		EU27_2020			2020	eq	1			index	0.1	1		estimated		8	eu-crm-2023	CRMsOverTime row 255, SR	
eu-crm-2023.ei.natural-rubber.2020	economic-importance	natural-rubber		EU27_2020			2020	eq	7.1			index	0.1	7.1		estimated		8	eu-crm-2023	CRMsOverTime row 255, EI	
eu-crm-2023.sr.natural-teak.2020	supply-risk	natural-teak		EU27_2020			2020	eq	1.9			index	0.1	1.9		estimated		8	eu-crm-2023	CRMsOverTime row 256, SR	
eu-crm-2023.ei.natural-teak.2020	economic-importance	natural-teak		EU27_2020			2020	eq	2			index	0.1	2		estimated		8	eu-crm-2023	CRMsOverTime row 256, EI	
eu-crm-2023.sr.neon.2020	supply-risk	neon		EU27_2020			2020	eq							not-reported	estimated		8	eu-crm-2023	CRMsOverTime row 257, SR	
eu-crm-2023.ei.neon.2020	economic-importance	neon		EU27_2020			2020	eq							not-reported	estimated		8	eu-crm-2023	CRMsOverTime row 257, EI	
eu-crm-2023.sr.nickel.2020	supply-risk	nickel		EU27_2020			2020	eq	0.5			index	0.1	0.5		estimated		8	eu-crm-2023	CRMsOverTime row 258, SR	
eu-crm-2023.ei.nickel.2020	economic-importance	nickel		EU27_2020			2020	eq	4.9			index	0.1	4.9		estimated		8	eu-crm-2023	CRMsOverTime row 258, EI	
eu-crm-2023.sr.niobium.2020	supply-risk	niobium		EU27_2020			2020	eq	3.9			index	0.1	3.9		estimated		8	eu-crm-2023	CRMsOverTime row 259, SR	
eu-crm-2023.ei.niobium.2020	economic-importance	niobium		EU27_2020			2020	eq	6			index	0.1	6		estimated		8	eu-crm-2023	CRMsOverTime row 259, EI	
eu-crm-2023.sr.perlite.2020	supply-risk	perlite		EU27_2020			2020	eq	0.4			index	0.1	0.4		estimated		8	eu-crm-2023	CRMsOverTime row 260, SR	
eu-crm-2023.ei.perlite.2020	economic-importance	perlite		EU27_2020			2020	eq	2.3			index	0.1	2.3		estimated		8	eu-crm-2023	CRMsOverTime row 260, EI	
eu-crm-2023.sr.platinum-group-metals.2020	supply-risk	platinum-group-metals		EU27_2020			2020	eq	2.4			index	0.1	2.4		estimated		8	eu-crm-2023	CRMsOverTime row 261, SR	
eu-crm-2023.ei.platinum-group-metals.2020	economic-importance	platinum-group-metals		EU27_2020			2020	eq	5.7			index	0.1	5.7		estimated		8	eu-crm-2023	CRMsOverTime row 261, EI	
eu-crm-2023.sr.phosphate-rock.2020	supply-risk	phosphate-rock		EU27_2020			2020	eq	1.1			index	0.1	1.1		estimated		8	eu-crm-2023	CRMsOverTime row 262, SR	
eu-crm-2023.ei.phosphate-rock.2020	economic-importance	phosphate-rock		EU27_2020			2020	eq	5.6			index	0.1	5.6		estimated		8	eu-crm-2023	CRMsOverTime row 262, EI	
eu-crm-2023.sr.phosphorus.2020	supply-risk	phosphorus		EU27_2020			2020	eq	3.5			index	0.1	3.5		estimated		8	eu-crm-2023	CRMsOverTime row 263, SR	
eu-crm-2023.ei.phosphorus.2020	economic-importance	phosphorus		EU27_2020			2020	eq	5.3			index	0.1	5.3		estimated		8	eu-crm-2023	CRMsOverTime row 263, EI	
eu-crm-2023.sr.potash.2020	supply-risk	potash		EU27_2020			2020	eq	0.8			index	0.1	0.8		estimated		8	eu-crm-2023	CRMsOverTime row 264, SR	
eu-crm-2023.ei.potash.2020	economic-importance	potash		EU27_2020			2020	eq	5.4			index	0.1	5.4		estimated		8	eu-crm-2023	CRMsOverTime row 264, EI	
eu-crm-2023.sr.rhenium.2020	supply-risk	rhenium		EU27_2020			2020	eq	0.5			index	0.1	0.5		estimated		8	eu-crm-2023	CRMsOverTime row 265, SR	
eu-crm-2023.ei.rhenium.2020	economic-importance	rhenium		EU27_2020			2020	eq	2			index	0.1	2		estimated		8	eu-crm-2023	CRMsOverTime row 265, EI	
eu-crm-2023.sr.roundwood.2020	supply-risk	roundwood		EU27_2020			2020	eq							not-reported	estimated		8	eu-crm-2023	CRMsOverTime row 266, SR	
eu-crm-2023.ei.roundwood.2020	economic-importance	roundwood		EU27_2020			2020	eq							not-reported	estimated		8	eu-crm-2023	CRMsOverTime row 266, EI	
eu-crm-2023.sr.sapele-wood.2020	supply-risk	sapele-wood		EU27_2020			2020	eq	2.3			index	0.1	2.3		estimated		8	eu-crm-2023	CRMsOverTime row 267, SR	
eu-crm-2023.ei.sapele-wood.2020	economic-importance	sapele-wood		EU27_2020			2020	eq	1.4			index	0.1	1.4		estimated		8	eu-crm-2023	CRMsOverTime row 267, EI	
eu-crm-2023.sr.scandium.2020	supply-risk	scandium		EU27_2020			2020	eq	3.1			index	0.1	3.1		estimated		8	eu-crm-2023	CRMsOverTime row 268, SR	
eu-crm-2023.ei.scandium.2020	economic-importance	scandium		EU27_2020			2020	eq	4.4			index	0.1	4.4		estimated		8	eu-crm-2023	CRMsOverTime row 268, EI	
eu-crm-2023.sr.selenium.2020	supply-risk	selenium		EU27_2020			2020	eq	0.4			index	0.1	0.4		estimated		8	eu-crm-2023	CRMsOverTime row 269, SR	
eu-crm-2023.ei.selenium.2020	economic-importance	selenium		EU27_2020			2020	eq	4.9			index	0.1	4.9		estimated		8	eu-crm-2023	CRMsOverTime row 269, EI	
eu-crm-2023.sr.silica-sand.2020	supply-risk	silica-sand		EU27_2020			2020	eq	0.4			index	0.1	0.4		estimated		8	eu-crm-2023	CRMsOverTime row 270, SR	
eu-crm-2023.ei.silica-sand.2020	economic-importance	silica-sand		EU27_2020			2020	eq	2.9			index	0.1	2.9		estimated		8	eu-crm-2023	CRMsOverTime row 270, EI	
eu-crm-2023.sr.silicon.2020	supply-risk	silicon		EU27_2020			2020	eq	1.2			index	0.1	1.2		estimated		8	eu-crm-2023	CRMsOverTime row 271, SR	
eu-crm-2023.ei.silicon.2020	economic-importance	silicon		EU27_2020			2020	eq	4.2			index	0.1	4.2		estimated		8	eu-crm-2023	CRMsOverTime row 271, EI	
eu-crm-2023.sr.silver.2020	supply-risk	silver		EU27_2020			2020	eq	0.7			index	0.1	0.7		estimated		8	eu-crm-2023	CRMsOverTime row 272, SR	
eu-crm-2023.ei.silver.2020	economic-importance	silver		EU27_2020			2020	eq	4.1			index	0.1	4.1		estimated		8	eu-crm-2023	CRMsOverTime row 272, EI	
eu-crm-2023.sr.strontium.2020	supply-risk	strontium		EU27_2020			2020	eq	2.6			index	0.1	2.6		estimated		8	eu-crm-2023	CRMsOverTime row 273, SR	
eu-crm-2023.ei.strontium.2020	economic-importance	strontium		EU27_2020			2020	eq	3.5			index	0.1	3.5		estimated		8	eu-crm-2023	CRMsOverTime row 273, EI	
eu-crm-2023.sr.sulfur.2020	supply-risk	sulfur		EU27_2020			2020	eq	0.3			index	0.1	0.3		estimated		8	eu-crm-2023	CRMsOverTime row 274, SR	
eu-crm-2023.ei.sulfur.2020	economic-importance	sulfur		EU27_2020			2020	eq	4.1			index	0.1	4.1		estimated		8	eu-crm-2023	CRMsOverTime row 274, EI	
eu-crm-2023.sr.talc.2020	supply-risk	talc		EU27_2020			2020	eq	0.4			index	0.1	0.4		estimated		8	eu-crm-2023	CRMsOverTime row 275, SR	
eu-crm-2023.ei.talc.2020	economic-importance	talc		EU27_2020			2020	eq	4			index	0.1	4		estimated		8	eu-crm-2023	CRMsOverTime row 275, EI	
eu-crm-2023.sr.tantalum.2020	supply-risk	tantalum		EU27_2020			2020	eq	1.4			index	0.1	1.4		estimated		8	eu-crm-2023	CRMsOverTime row 276, SR	
eu-crm-2023.ei.tantalum.2020	economic-importance	tantalum		EU27_2020			2020	eq	4			index	0.1	4		estimated		8	eu-crm-2023	CRMsOverTime row 276, EI	
eu-crm-2023.sr.tellurium.2020	supply-risk	tellurium		EU27_2020			2020	eq	0.5			index	0.1	0.5		estimated		8	eu-crm-2023	CRMsOverTime row 277, SR	
eu-crm-2023.ei.tellurium.2020	economic-importance	tellurium		EU27_2020			2020	eq	3.6			index	0.1	3.6		estimated		8	eu-crm-2023	CRMsOverTime row 277, EI	
eu-crm-2023.sr.tin.2020	supply-risk	tin		EU27_2020			2020	eq	0.9			index	0.1	0.9		estimated		8	eu-crm-2023	CRMsOverTime row 278, SR	
eu-crm-2023.ei.tin.2020	economic-importance	tin		EU27_2020			2020	eq	4.2			index	0.1	4.2		estimated		8	eu-crm-2023	CRMsOverTime row 278, EI	
eu-crm-2023.sr.titanium.2020	supply-risk	titanium		EU27_2020			2020	eq	1.3			index	0.1	1.3		estimated		8	eu-crm-2023	CRMsOverTime row 279, SR	
eu-crm-2023.ei.titanium.2020	economic-importance	titanium		EU27_2020			2020	eq	4.7			index	0.1	4.7		estimated		8	eu-crm-2023	CRMsOverTime row 279, EI	
eu-crm-2023.sr.titanium-sponge.2020	supply-risk	titanium-sponge		EU27_2020			2020	eq							not-reported	estimated		8	eu-crm-2023	CRMsOverTime row 280, SR	
eu-crm-2023.ei.titanium-sponge.2020	economic-importance	titanium-sponge		EU27_2020			2020	eq							not-reported	estimated		8	eu-crm-2023	CRMsOverTime row 280, EI	
eu-crm-2023.sr.tungsten.2020	supply-risk	tungsten		EU27_2020			2020	eq	1.6			index	0.1	1.6		estimated		8	eu-crm-2023	CRMsOverTime row 281, SR	
eu-crm-2023.ei.tungsten.2020	economic-importance	tungsten		EU27_2020			2020	eq	8.1			index	0.1	8.1		estimated		8	eu-crm-2023	CRMsOverTime row 281, EI	
eu-crm-2023.sr.vanadium.2020	supply-risk	vanadium		EU27_2020			2020	eq	1.7			index	0.1	1.7		estimated		8	eu-crm-2023	CRMsOverTime row 282, SR	
eu-crm-2023.ei.vanadium.2020	economic-importance	vanadium		EU27_2020			2020	eq	4.4			index	0.1	4.4		estimated		8	eu-crm-2023	CRMsOverTime row 282, EI	
eu-crm-2023.sr.xenon.2020	supply-risk	xenon		EU27_2020			2020	eq							not-reported	estimated		8	eu-crm-2023	CRMsOverTime row 283, SR	
eu-crm-2023.ei.xenon.2020	economic-importance	xenon		EU27_2020			2020	eq							not-reported	estimated		8	eu-crm-2023	CRMsOverTime row 283, EI	
eu-crm-2023.sr.zinc.2020	supply-risk	zinc		EU27_2020			2020	eq	0.3			index	0.1	0.3		estimated		8	eu-crm-2023	CRMsOverTime row 284, SR	
eu-crm-2023.ei.zinc.2020	economic-importance	zinc		EU27_2020			2020	eq	5.4			index	0.1	5.4		estimated		8	eu-crm-2023	CRMsOverTime row 284, EI	
eu-crm-2023.sr.zirconium.2020	supply-risk	zirconium		EU27_2020			2020	eq	0.8			index	0.1	0.8		estimated		8	eu-crm-2023	CRMsOverTime row 285, SR	
eu-crm-2023.ei.zirconium.2020	economic-importance	zirconium		EU27_2020			2020	eq	3.2			index	0.1	3.2		estimated		8	eu-crm-2023	CRMsOverTime row 285, EI	
eu-crm-2023.sr.aggregates.2023	supply-risk	aggregates		EU27_2020			2023	eq	0.2			index	0.1	0.2		estimated		9	eu-crm-2023	CRMsOverTime row 286, SR	
eu-crm-2023.ei.aggregates.2023	economic-importance	aggregates		EU27_2020			2023	eq	3.2			index	0.1	3.2		estimated		9	eu-crm-2023	CRMsOverTime row 286, EI	
eu-crm-2023.sr.aluminium.2023	supply-risk	aluminium		EU27_2020			2023	eq	1.1			index	0.1	1.1		estimated		9	eu-crm-2023	CRMsOverTime row 287, SR	
eu-crm-2023.ei.aluminium.2023	economic-importance	aluminium		EU27_2020			2023	eq	5.5			index	0.1	5.5		estimated		9	eu-crm-2023	CRMsOverTime row 287, EI	
eu-crm-2023.sr.antimony.2023	supply-risk	antimony		EU27_2020			2023	eq	1.8			index	0.1	1.8		estimated		9	eu-crm-2023	CRMsOverTime row 288, SR	
eu-crm-2023.ei.antimony.2023	economic-importance	antimony		EU27_2020			2023	eq	5.4			index	0.1	5.4		estimated		9	eu-crm-2023	CRMsOverTime row 288, EI	
eu-crm-2023.sr.arsenic.2023	supply-risk	arsenic		EU27_2020			2023	eq	1.9			index	0.1	1.9		estimated		9	eu-crm-2023	CRMsOverTime row 289, SR	
eu-crm-2023.ei.arsenic.2023	economic-importance	arsenic		EU27_2020			2023	eq	2.9			index	0.1	2.9		estimated		9	eu-crm-2023	CRMsOverTime row 289, EI	
eu-crm-2023.sr.baryte.2023	supply-risk	baryte		EU27_2020			2023	eq	1.3			index	0.1	1.3		estimated		9	eu-crm-2023	CRMsOverTime row 290, SR	
eu-crm-2023.ei.baryte.2023	economic-importance	baryte		EU27_2020			2023	eq	3.5			index	0.1	3.5		estimated		9	eu-crm-2023	CRMsOverTime row 290, EI	
eu-crm-2023.sr.bauxite.2023	supply-risk	bauxite		EU27_2020			2023	eq							not-reported	estimated		9	eu-crm-2023	CRMsOverTime row 291, SR	
eu-crm-2023.ei.bauxite.2023	economic-importance	bauxite		EU27_2020			2023	eq							not-reported	estimated		9	eu-crm-2023	CRMsOverTime row 291, EI	
eu-crm-2023.sr.bentonite.2023	supply-risk	bentonite		EU27_2020			2023	eq	0.4			index	0.1	0.4		estimated		9	eu-crm-2023	CRMsOverTime row 292, SR	
eu-crm-2023.ei.bentonite.2023	economic-importance	bentonite		EU27_2020			2023	eq	3.1			index	0.1	3.1		estimated		9	eu-crm-2023	CRMsOverTime row 292, EI	
eu-crm-2023.sr.beryllium.2023	supply-risk	beryllium		EU27_2020			2023	eq	1.8			index	0.1	1.8		estimated		9	eu-crm-2023	CRMsOverTime row 293, SR	
eu-crm-2023.ei.beryllium.2023	economic-importance	beryllium		EU27_2020			2023	eq	5.4			index	0.1	5.4		estimated		9	eu-crm-2023	CRMsOverTime row 293, EI	
eu-crm-2023.sr.bismuth.2023	supply-risk	bismuth		EU27_2020			2023	eq	1.9			index	0.1	1.9		estimated		9	eu-crm-2023	CRMsOverTime row 294, SR	
eu-crm-2023.ei.bismuth.2023	economic-importance	bismuth		EU27_2020			2023	eq	5.7			index	0.1	5.7		estimated		9	eu-crm-2023	CRMsOverTime row 294, EI	
eu-crm-2023.sr.boron.2023	supply-risk	boron		EU27_2020			2023	eq	3.6			index	0.1	3.6		estimated		9	eu-crm-2023	CRMsOverTime row 295, SR	
eu-crm-2023.ei.boron.2023	economic-importance	boron		EU27_2020			2023	eq	3.9			index	0.1	3.9		estimated		9	eu-crm-2023	CRMsOverTime row 295, EI	
eu-crm-2023.sr.cadmium.2023	supply-risk	cadmium		EU27_2020			2023	eq	0.2			index	0.1	0.2		estimated		9	eu-crm-2023	CRMsOverTime row 296, SR	
eu-crm-2023.ei.cadmium.2023	economic-importance	cadmium		EU27_2020			2023	eq	4.1			index	0.1	4.1		estimated		9	eu-crm-2023	CRMsOverTime row 296, EI	
eu-crm-2023.sr.chromium.2023	supply-risk	chromium		EU27_2020			2023	eq	0.7			index	0.1	0.7		estimated		9	eu-crm-2023	CRMsOverTime row 297, SR	
eu-crm-2023.ei.chromium.2023	economic-importance	chromium		EU27_2020			2023	eq	7.2			index	0.1	7.2		estimated		9	eu-crm-2023	CRMsOverTime row 297, EI	
eu-crm-2023.sr.cobalt.2023	supply-risk	cobalt		EU27_2020			2023	eq	2.8			index	0.1	2.8		estimated		9	eu-crm-2023	CRMsOverTime row 298, SR	
eu-crm-2023.ei.cobalt.2023	economic-importance	cobalt		EU27_2020			2023	eq	6.8			index	0.1	6.8		estimated		9	eu-crm-2023	CRMsOverTime row 298, EI	
eu-crm-2023.sr.coking-coal.2023	supply-risk	coking-coal		EU27_2020			2023	eq	1			index	0.1	1		estimated		9	eu-crm-2023	CRMsOverTime row 299, SR	
eu-crm-2023.ei.coking-coal.2023	economic-importance	coking-coal		EU27_2020			2023	eq	3.1			index	0.1	3.1		estimated		9	eu-crm-2023	CRMsOverTime row 299, EI	
eu-crm-2023.sr.copper.2023	supply-risk	copper		EU27_2020			2023	eq	0.1			index	0.1	0.1		estimated		9	eu-crm-2023	CRMsOverTime row 300, SR	
eu-crm-2023.ei.copper.2023	economic-importance	copper		EU27_2020			2023	eq	4			index	0.1	4		estimated		9	eu-crm-2023	CRMsOverTime row 300, EI	
eu-crm-2023.sr.diatomite.2023	supply-risk	diatomite		EU27_2020			2023	eq	0.3			index	0.1	0.3		estimated		9	eu-crm-2023	CRMsOverTime row 301, SR	
eu-crm-2023.ei.diatomite.2023	economic-importance	diatomite		EU27_2020			2023	eq	2.3			index	0.1	2.3		estimated		9	eu-crm-2023	CRMsOverTime row 301, EI	
eu-crm-2023.sr.feldspar.2023	supply-risk	feldspar		EU27_2020			2023	eq	1.5			index	0.1	1.5		estimated		9	eu-crm-2023	CRMsOverTime row 302, SR	
eu-crm-2023.ei.feldspar.2023	economic-importance	feldspar		EU27_2020			2023	eq	3.2			index	0.1	3.2		estimated		9	eu-crm-2023	CRMsOverTime row 302, EI	
eu-crm-2023.sr.fluorspar.2023	supply-risk	fluorspar		EU27_2020			2023	eq	1.1			index	0.1	1.1		estimated		9	eu-crm-2023	CRMsOverTime row 303, SR	
eu-crm-2023.ei.fluorspar.2023	economic-importance	fluorspar		EU27_2020			2023	eq	3.8			index	0.1	3.8		estimated		9	eu-crm-2023	CRMsOverTime row 303, EI	
eu-crm-2023.sr.gallium.2023	supply-risk	gallium		EU27_2020			2023	eq	3.9			index	0.1	3.9		estimated		9	eu-crm-2023	CRMsOverTime row 304, SR	
eu-crm-2023.ei.gallium.2023	economic-importance	gallium		EU27_2020			2023	eq	3.7			index	0.1	3.7		estimated		9	eu-crm-2023	CRMsOverTime row 304, EI	
eu-crm-2023.sr.germanium.2023	supply-risk	germanium		EU27_2020			2023	eq	1.8			index	0.1	1.8		estimated		9	eu-crm-2023	CRMsOverTime row 305, SR	
eu-crm-2023.ei.germanium.2023	economic-importance	germanium		EU27_2020			2023	eq	3.6			index	0.1	3.6		estimated		9	eu-crm-2023	CRMsOverTime row 305, EI	
eu-crm-2023.sr.gold.2023	supply-risk	gold		EU27_2020			2023	eq	0.4			index	0.1	0.4		estimated		9	eu-crm-2023	CRMsOverTime row 306, SR	
eu-crm-2023.ei.gold.2023	economic-importance	gold		EU27_2020			2023	eq	2.4			index	0.1	2.4		estimated		9	eu-crm-2023	CRMsOverTime row 306, EI	
eu-crm-2023.sr.gypsum.2023	supply-risk	gypsum		EU27_2020			2023	eq	0.6			index	0.1	0.6		estimated		9	eu-crm-2023	CRMsOverTime row 307, SR	
eu-crm-2023.ei.gypsum.2023	economic-importance	gypsum		EU27_2020			2023	eq	2.7			index	0.1	2.7		estimated		9	eu-crm-2023	CRMsOverTime row 307, EI	
eu-crm-2023.sr.hafnium.2023	supply-risk	hafnium		EU27_2020			2023	eq	1.5			index	0.1	1.5		estimated		9	eu-crm-2023	CRMsOverTime row 308, SR	
eu-crm-2023.ei.hafnium.2023	economic-importance	hafnium		EU27_2020			2023	eq	4.3			index	0.1	4.3		estimated		9	eu-crm-2023	CRMsOverTime row 308, EI	
eu-crm-2023.sr.helium.2023	supply-risk	helium		EU27_2020			2023	eq	1.2			index	0.1	1.2		estimated		9	eu-crm-2023	CRMsOverTime row 309, SR	
eu-crm-2023.ei.helium.2023	economic-importance	helium		EU27_2020			2023	eq	2.9			index	0.1	2.9		estimated		9	eu-crm-2023	CRMsOverTime row 309, EI	
eu-crm-2023.sr.heavy-rare-earths.2023	supply-risk	heavy-rare-earths		EU27_2020			2023	eq	5.1			index	0.1	5.1		estimated		9	eu-crm-2023	CRMsOverTime row 310, SR	
eu-crm-2023.ei.heavy-rare-earths.2023	economic-importance	heavy-rare-earths		EU27_2020			2023	eq	4.2			index	0.1	4.2		estimated		9	eu-crm-2023	CRMsOverTime row 310, EI	
eu-crm-2023.sr.hydrogen.2023	supply-risk	hydrogen		EU27_2020			2023	eq	0.5			index	0.1	0.5		estimated		9	eu-crm-2023	CRMsOverTime row 311, SR	
eu-crm-2023.ei.hydrogen.2023	economic-importance	hydrogen		EU27_2020			2023	eq	2.9			index	0.1	2.9		estimated		9	eu-crm-2023	CRMsOverTime row 311, EI	
eu-crm-2023.sr.indium.2023	supply-risk	indium		EU27_2020			2023	eq	0.6			index	0.1	0.6		estimated		9	eu-crm-2023	CRMsOverTime row 312, SR	
eu-crm-2023.ei.indium.2023	economic-importance	indium		EU27_2020			2023	eq	2.6			index	0.1	2.6		estimated		9	eu-crm-2023	CRMsOverTime row 312, EI	
eu-crm-2023.sr.iron.2023	supply-risk	iron		EU27_2020			2023	eq	0.5			index	0.1	0.5		estimated		9	eu-crm-2023	CRMsOverTime row 313, SR	
eu-crm-2023.ei.iron.2023	economic-importance	iron		EU27_2020			2023	eq	7.2			index	0.1	7.2		estimated		9	eu-crm-2023	CRMsOverTime row 313, EI	
eu-crm-2023.sr.kaolin.2023	supply-risk	kaolin		EU27_2020			2023	eq	0.8			index	0.1	0.8		estimated		9	eu-crm-2023	CRMsOverTime row 314, SR	
eu-crm-2023.ei.kaolin.2023	economic-importance	kaolin		EU27_2020			2023	eq	2.8			index	0.1	2.8		estimated		9	eu-crm-2023	CRMsOverTime row 314, EI	
eu-crm-2023.sr.krypton.2023	supply-risk	krypton		EU27_2020			2023	eq	0.7			index	0.1	0.7		estimated		9	eu-crm-2023	CRMsOverTime row 315, SR	
eu-crm-2023.ei.krypton.2023	economic-importance	krypton		EU27_2020			2023	eq	3.3			index	0.1	3.3		estimated		9	eu-crm-2023	CRMsOverTime row 315, EI	
eu-crm-2023.sr.lead.2023	supply-risk	lead		EU27_2020			2023	eq	0.1			index	0.1	0.1		estimated		9	eu-crm-2023	CRMsOverTime row 316, SR	
eu-crm-2023.ei.lead.2023	economic-importance	lead		EU27_2020			2023	eq	4.2			index	0.1	4.2		estimated		9	eu-crm-2023	CRMsOverTime row 316, EI	
eu-crm-2023.sr.limestone.2023	supply-risk	limestone		EU27_2020			2023	eq	0.3			index	0.1	0.3		estimated		9	eu-crm-2023	CRMsOverTime row 317, SR	
eu-crm-2023.ei.limestone.2023	economic-importance	limestone		EU27_2020			2023	eq	3.6			index	0.1	3.6		estimated		9	eu-crm-2023	CRMsOverTime row 317, EI	
eu-crm-2023.sr.lithium.2023	supply-risk	lithium		EU27_2020			2023	eq	1.9			index	0.1	1.9		estimated		9	eu-crm-2023	CRMsOverTime row 318, SR	
eu-crm-2023.ei.lithium.2023	economic-importance	lithium		EU27_2020			2023	eq	3.9			index	0.1	3.9		estimated		9	eu-crm-2023	CRMsOverTime row 318, EI	
eu-crm-2023.sr.light-rare-earths.2023	supply-risk	light-rare-earths		EU27_2020			2023	eq	3.7			index	0.1	3.7		estimated		9	eu-crm-2023	CRMsOverTime row 319, SR	
eu-crm-2023.ei.light-rare-earths.2023	economic-importance	light-rare-earths		EU27_2020			2023	eq	5.9			index	0.1	5.9		estimated		9	eu-crm-2023	CRMsOverTime row 319, EI	
eu-crm-2023.sr.magnesite.2023	supply-risk	magnesite		EU27_2020			2023	eq	0.6			index	0.1	0.6		estimated		9	eu-crm-2023	CRMsOverTime row 320, SR	
eu-crm-2023.ei.magnesite.2023	economic-importance	magnesite		EU27_2020			2023	eq	3.6			index	0.1	3.6		estimated		9	eu-crm-2023	CRMsOverTime row 320, EI	
eu-crm-2023.sr.magnesium.2023	supply-risk	magnesium		EU27_2020			2023	eq	4.1			index	0.1	4.1		estimated		9	eu-crm-2023	CRMsOverTime row 321, SR	
eu-crm-2023.ei.magnesium.2023	economic-importance	magnesium		EU27_2020			2023	eq	7.4			index	0.1	7.4		estimated		9	eu-crm-2023	CRMsOverTime row 321, EI	
eu-crm-2023.sr.manganese.2023	supply-risk	manganese		EU27_2020			2023	eq	1.2			index	0.1	1.2		estimated		9	eu-crm-2023	CRMsOverTime row 322, SR	
eu-crm-2023.ei.manganese.2023	economic-importance	manganese		EU27_2020			2023	eq	6.9			index	0.1	6.9		estimated		9	eu-crm-2023	CRMsOverTime row 322, EI	
eu-crm-2023.sr.molybdenum.2023	supply-risk	molybdenum		EU27_2020			2023	eq	0.8			index	0.1	0.8		estimated		9	eu-crm-2023	CRMsOverTime row 323, SR	
eu-crm-2023.ei.molybdenum.2023	economic-importance	molybdenum		EU27_2020			2023	eq	6.7			index	0.1	6.7		estimated		9	eu-crm-2023	CRMsOverTime row 323, EI	
eu-crm-2023.sr.natural-cork.2023	supply-risk	natural-cork		EU27_2020			2023	eq	0.9			index	0.1	0.9		estimated		9	eu-crm-2023	CRMsOverTime row 324, SR	
eu-crm-2023.ei.natural-cork.2023	economic-importance	natural-cork		EU27_2020			2023	eq	1.7			index	0.1	1.7		estimated		9	eu-crm-2023	CRMsOverTime row 324, EI	
eu-crm-2023.sr.graphite.2023	supply-risk	graphite		EU27_2020			2023	eq	1.8			index	0.1	1.8		estimated		9	eu-crm-2023	CRMsOverTime row 325, SR	
eu-crm-2023.ei.graphite.2023	economic-importance	graphite		EU27_2020			2023	eq	3.4			index	0.1	3.4		estimated		9	eu-crm-2023	CRMsOverTime row 325, EI	
eu-crm-2023.sr.natural-rubber.2023	supply-risk	natural-rubber		EU27_2020			2023	eq	0.9			index	0.1	0.9		estimated		9	eu-crm-2023	CRMsOverTime row 326, SR	
eu-crm-2023.ei.natural-rubber.2023	economic-importance	natural-rubber		EU27_2020			2023	eq	6			index	0.1	6		estimated		9	eu-crm-2023	CRMsOverTime row 326, EI	
eu-crm-2023.sr.natural-teak.2023	supply-risk	natural-teak		EU27_2020			2023	eq	1.7			index	0.1	1.7		estimated		9	eu-crm-2023	CRMsOverTime row 327, SR	
eu-crm-2023.ei.natural-teak.2023	economic-importance	natural-teak		EU27_2020			2023	eq	2.4			index	0.1	2.4		estimated		9	eu-crm-2023	CRMsOverTime row 327, EI	
eu-crm-2023.sr.neon.2023	supply-risk	neon		EU27_2020			2023	eq	0.7			index	0.1	0.7		estimated		9	eu-crm-2023	CRMsOverTime row 328, SR	
eu-crm-2023.ei.neon.2023	economic-importance	neon		EU27_2020			2023	eq	3.1			index	0.1	3.1		estimated		9	eu-crm-2023	CRMsOverTime row 328, EI	
eu-crm-2023.sr.nickel.2023	supply-risk	nickel		EU27_2020			2023	eq	0.5			index	0.1	0.5		estimated		9	eu-crm-2023	CRMsOverTime row 329, SR	
eu-crm-2023.ei.nickel.2023	economic-importance	nickel		EU27_2020			2023	eq	5.7			index	0.1	5.7		estimated		9	eu-crm-2023	CRMsOverTime row 329, EI	
eu-crm-2023.sr.niobium.2023	supply-risk	niobium		EU27_2020			2023	eq	4.4			index	0.1	4.4		estimated		9	eu-crm-2023	CRMsOverTime row 330, SR	
eu-crm-2023.ei.niobium.2023	economic-importance	niobium		EU27_2020			2023	eq	6.5			index	0.1	6.5		estimated		9	eu-crm-2023	CRMsOverTime row 330, EI	
eu-crm-2023.sr.perlite.2023	supply-risk	perlite		EU27_2020			2023	eq	0.8			index	0.1	0.8		estimated		9	eu-crm-2023	CRMsOverTime row 331, SR	
eu-crm-2023.ei.perlite.2023	economic-importance	perlite		EU27_2020			2023	eq	2.5			index	0.1	2.5		estimated		9	eu-crm-2023	CRMsOverTime row 331, EI	
eu-crm-2023.sr.platinum-group-metals.2023	supply-risk	platinum-group-metals		EU27_2020			2023	eq	2.7			index	0.1	2.7		estimated		9	eu-crm-2023	CRMsOverTime row 332, SR	
eu-crm-2023.ei.platinum-group-metals.2023	economic-importance	platinum-group-metals		EU27_2020			2023	eq	7.1			index	0.1	7.1		estimated		9	eu-crm-2023	CRMsOverTime row 332, EI	
eu-crm-2023.sr.phosphate-rock.2023	supply-risk	phosphate-rock		EU27_2020			2023	eq	1			index	0.1	1		estimated		9	eu-crm-2023	CRMsOverTime row 333, SR	
eu-crm-2023.ei.phosphate-rock.2023	economic-importance	phosphate-rock		EU27_2020			2023	eq	6.4			index	0.1	6.4		estimated		9	eu-crm-2023	CRMsOverTime row 333, EI	
eu-crm-2023.sr.phosphorus.2023	supply-risk	phosphorus		EU27_2020			2023	eq	3.3			index	0.1	3.3		estimated		9	eu-crm-2023	CRMsOverTime row 334, SR	
eu-crm-2023.ei.phosphorus.2023	economic-importance	phosphorus		EU27_2020			2023	eq	4.7			index	0.1	4.7		estimated		9	eu-crm-2023	CRMsOverTime row 334, EI	
eu-crm-2023.sr.potash.2023	supply-risk	potash		EU27_2020			2023	eq	0.7			index	0.1	0.7		estimated		9	eu-crm-2023	CRMsOverTime row 335, SR	
eu-crm-2023.ei.potash.2023	economic-importance	potash		EU27_2020			2023	eq	6.2			index	0.1	6.2		estimated		9	eu-crm-2023	CRMsOverTime row 335, EI	
eu-crm-2023.sr.rhenium.2023	supply-risk	rhenium		EU27_2020			2023	eq	0.5			index	0.1	0.5		estimated		9	eu-crm-2023	CRMsOverTime row 336, SR	
eu-crm-2023.ei.rhenium.2023	economic-importance	rhenium		EU27_2020			2023	eq	2.3			index	0.1	2.3		estimated		9	eu-crm-2023	CRMsOverTime row 336, EI	
eu-crm-2023.sr.roundwood.2023	supply-risk	roundwood		EU27_2020			2023	eq	0.1			index	0.1	0.1		estimated		9	eu-crm-2023	CRMsOverTime row 337, SR	
eu-crm-2023.ei.roundwood.2023	economic-importance	roundwood		EU27_2020			2023	eq	1.2			index	0.1	1.2		estimated		9	eu-crm-2023	CRMsOverTime row 337, EI	
eu-crm-2023.sr.sapele-wood.2023	supply-risk	sapele-wood		EU27_2020			2023	eq	1.3			index	0.1	1.3		estimated		9	eu-crm-2023	CRMsOverTime row 338, SR	
eu-crm-2023.ei.sapele-wood.2023	economic-importance	sapele-wood		EU27_2020			2023	eq	1.6			index	0.1	1.6		estimated		9	eu-crm-2023	CRMsOverTime row 338, EI	
eu-crm-2023.sr.scandium.2023	supply-risk	scandium		EU27_2020			2023	eq	2.4			index	0.1	2.4		estimated		9	eu-crm-2023	CRMsOverTime row 339, SR	
eu-crm-2023.ei.scandium.2023	economic-importance	scandium		EU27_2020			2023	eq	3.7			index	0.1	3.7		estimated		9	eu-crm-2023	CRMsOverTime row 339, EI	
eu-crm-2023.sr.selenium.2023	supply-risk	selenium		EU27_2020			2023	eq	0.3			index	0.1	0.3		estimated		9	eu-crm-2023	CRMsOverTime row 340, SR	
eu-crm-2023.ei.selenium.2023	economic-importance	selenium		EU27_2020			2023	eq	4.8			index	0.1	4.8		estimated		9	eu-crm-2023	CRMsOverTime row 340, EI	
eu-crm-2023.sr.silica-sand.2023	supply-risk	silica-sand		EU27_2020			2023	eq	0.3			index	0.1	0.3		estimated		9	eu-crm-2023	CRMsOverTime row 341, SR	
eu-crm-2023.ei.silica-sand.2023	economic-importance	silica-sand		EU27_2020			2023	eq	3.1			index	0.1	3.1		estimated		9	eu-crm-2023	CRMsOverTime row 341, EI	
eu-crm-2023.sr.silicon.2023	supply-risk	silicon		EU27_2020			2023	eq	1.3			index	0.1	1.3		estimated		9	eu-crm-2023	CRMsOverTime row 342, SR	
eu-crm-2023.ei.silicon.2023	economic-importance	silicon		EU27_2020			2023	eq	4.9			index	0.1	4.9		estimated		9	eu-crm-2023	CRMsOverTime row 342, EI	
eu-crm-2023.sr.silver.2023	supply-risk	silver		EU27_2020			2023	eq	0.8			index	0.1	0.8		estimated		9	eu-crm-2023	CRMsOverTime row 343, SR	
eu-crm-2023.ei.silver.2023	economic-importance	silver		EU27_2020			2023	eq	4.6			index	0.1	4.6		estimated		9	eu-crm-2023	CRMsOverTime row 343, EI	
eu-crm-2023.sr.strontium.2023	supply-risk	strontium		EU27_2020			2023	eq	2.6			index	0.1	2.6		estimated		9	eu-crm-2023	CRMsOverTime row 344, SR	
eu-crm-2023.ei.strontium.2023	economic-importance	strontium		EU27_2020			2023	eq	6.5			index	0.1	6.5		estimated		9	eu-crm-2023	CRMsOverTime row 344, EI	
eu-crm-2023.sr.sulfur.2023	supply-risk	sulfur		EU27_2020			2023	eq	0.3			index	0.1	0.3		estimated		9	eu-crm-2023	CRMsOverTime row 345, SR	
eu-crm-2023.ei.sulfur.2023	economic-importance	sulfur		EU27_2020			2023	eq	5			index	0.1	5		estimated		9	eu-crm-2023	CRMsOverTime row 345, EI	
eu-crm-2023.sr.talc.2023	supply-risk	talc		EU27_2020			2023	eq	0.2			index	0.1	0.2		estimated		9	eu-crm-2023	CRMsOverTime row 346, SR	
eu-crm-2023.ei.talc.2023	economic-importance	talc		EU27_2020			2023	eq	3.3			index	0.1	3.3		estimated		9	eu-crm-2023	CRMsOverTime row 346, EI	
eu-crm-2023.sr.tantalum.2023	supply-risk	tantalum		EU27_2020			2023	eq	1.3			index	0.1	1.3		estimated		9	eu-crm-2023	CRMsOverTime row 347, SR	
eu-crm-2023.ei.tantalum.2023	economic-importance	tantalum		EU27_2020			2023	eq	4.8			index	0.1	4.8		estimated		9	eu-crm-2023	CRMsOverTime row 347, EI	
eu-crm-2023.sr.tellurium.2023	supply-risk	tellurium		EU27_2020			2023	eq	0.3			index	0.1	0.3		estimated		9	eu-crm-2023	CRMsOverTime row 348, SR	
eu-crm-2023.ei.tellurium.2023	economic-importance	tellurium		EU27_2020			2023	eq	3.8			index	0.1	3.8		estimated		9	eu-crm-2023	CRMsOverTime row 348, EI	
eu-crm-2023.sr.tin.2023	supply-risk	tin		EU27_2020			2023	eq	0.9			index	0.1	0.9		estimated		9	eu-crm-2023	CRMsOverTime row 349, SR	
eu-crm-2023.ei.tin.2023	economic-importance	tin		EU27_2020			2023	eq	4.5			index	0.1	4.5		estimated		9	eu-crm-2023	CRMsOverTime row 349, EI	
eu-crm-2023.sr.titanium.2023	supply-risk	titanium		EU27_2020			2023	eq	0.5			index	0.1	0.5		estimated		9	eu-crm-2023	CRMsOverTime row 350, SR	
eu-crm-2023.ei.titanium.2023	economic-importance	titanium		EU27_2020			2023	eq	5.4			index	0.1	5.4		estimated		9	eu-crm-2023	CRMsOverTime row 350, EI	
eu-crm-2023.sr.titanium-sponge.2023	supply-risk	titanium-sponge		EU27_2020			2023	eq	1.6			index	0.1	1.6		estimated		9	eu-crm-2023	CRMsOverTime row 351, SR	
eu-crm-2023.ei.titanium-sponge.2023	economic-importance	titanium-sponge		EU27_2020			2023	eq	6.3			index	0.1	6.3		estimated		9	eu-crm-2023	CRMsOverTime row 351, EI	
eu-crm-2023.sr.tungsten.2023	supply-risk	tungsten		EU27_2020			2023	eq	1.2			index	0.1	1.2		estimated		9	eu-crm-2023	CRMsOverTime row 352, SR	
eu-crm-2023.ei.tungsten.2023	economic-importance	tungsten		EU27_2020			2023	eq	8.7			index	0.1	8.7		estimated		9	eu-crm-2023	CRMsOverTime row 352, EI	
eu-crm-2023.sr.vanadium.2023	supply-risk	vanadium		EU27_2020			2023	eq	2.3			index	0.1	2.3		estimated		9	eu-crm-2023	CRMsOverTime row 353, SR	
eu-crm-2023.ei.vanadium.2023	economic-importance	vanadium		EU27_2020			2023	eq	3.9			index	0.1	3.9		estimated		9	eu-crm-2023	CRMsOverTime row 353, EI	
eu-crm-2023.sr.xenon.2023	supply-risk	xenon		EU27_2020			2023	eq	0.8			index	0.1	0.8		estimated		9	eu-crm-2023	CRMsOverTime row 354, SR	
eu-crm-2023.ei.xenon.2023	economic-importance	xenon		EU27_2020			2023	eq	3.1			index	0.1	3.1		estimated		9	eu-crm-2023	CRMsOverTime row 354, EI	
eu-crm-2023.sr.zinc.2023	supply-risk	zinc		EU27_2020			2023	eq	0.2			index	0.1	0.2		estimated		9	eu-crm-2023	CRMsOverTime row 355, SR	
eu-crm-2023.ei.zinc.2023	economic-importance	zinc		EU27_2020			2023	eq	4.8			index	0.1	4.8		estimated		9	eu-crm-2023	CRMsOverTime row 355, EI	
eu-crm-2023.sr.zirconium.2023	supply-risk	zirconium		EU27_2020			2023	eq	0.8			index	0.1	0.8		estimated		9	eu-crm-2023	CRMsOverTime row 356, SR	
eu-crm-2023.ei.zirconium.2023	economic-importance	zirconium		EU27_2020			2023	eq	3.5			index	0.1	3.5		estimated		9	eu-crm-2023	CRMsOverTime row 356, EI	
eu-crm-2023.va.C23	value-added	all-goods		EU27_2020			2016/2020	eq	64990000000			EUR	1000000	64990 million EUR		estimated		10	eu-crm-2023	MaterialUseShares row 2	
eu-crm-2023.va.C25	value-added	all-goods		EU27_2020			2016/2020	eq	163568000000			EUR	1000000	163568 million EUR		estimated		11	eu-crm-2023	MaterialUseShares row 6	
eu-crm-2023.va.C28	value-added	all-goods		EU27_2020			2016/2020	eq	204200000000			EUR	1000000	204200 million EUR		estimated		12	eu-crm-2023	MaterialUseShares row 9	
eu-crm-2023.va.C29	value-added	all-goods		EU27_2020			2016/2020	eq	194448000000			EUR	1000000	194448 million EUR		estimated		13	eu-crm-2023	MaterialUseShares row 10	
eu-crm-2023.va.C30	value-added	all-goods		EU27_2020			2016/2020	eq	55777000000			EUR	1000000	55777 million EUR		estimated		14	eu-crm-2023	MaterialUseShares row 11	
eu-crm-2023.va.C20	value-added	all-goods		EU27_2020			2016/2020	eq	132361000000			EUR	1000000	132361 million EUR		estimated		15	eu-crm-2023	MaterialUseShares row 12	
eu-crm-2023.va.C27	value-added	all-goods		EU27_2020			2016/2020	eq	89422000000			EUR	1000000	89422 million EUR		estimated		16	eu-crm-2023	MaterialUseShares row 16	
eu-crm-2023.va.C24	value-added	all-goods		EU27_2020			2016/2020	eq	64561000000			EUR	1000000	64561 million EUR		estimated		17	eu-crm-2023	MaterialUseShares row 19	
eu-crm-2023.va.C26	value-added	all-goods		EU27_2020			2016/2020	eq	77000000000			EUR	1000000	77000 million EUR		estimated		18	eu-crm-2023	MaterialUseShares row 21	
eu-crm-2023.va.C22	value-added	all-goods		EU27_2020			2016/2020	eq	86487000000			EUR	1000000	86487 million EUR		estimated		19	eu-crm-2023	MaterialUseShares row 23	
eu-crm-2023.va.C32	value-added	all-goods		EU27_2020			2016/2020	eq	45912000000			EUR	1000000	45912 million EUR		estimated		20	eu-crm-2023	MaterialUseShares row 25	
eu-crm-2023.va.C19	value-added	all-goods		EU27_2020			2016/2020	eq	28295000000			EUR	1000000	28295 million EUR		estimated		21	eu-crm-2023	MaterialUseShares row 49	
eu-crm-2023.va.B09	value-added	all-goods		EU27_2020			2016/2020	eq	3769000000			EUR	1000000	3769 million EUR		estimated		22	eu-crm-2023	MaterialUseShares row 89	
eu-crm-2023.va.C11	value-added	all-goods		EU27_2020			2016/2020	eq	39443000000			EUR	1000000	39443 million EUR		estimated		23	eu-crm-2023	MaterialUseShares row 90	
eu-crm-2023.va.C21	value-added	all-goods		EU27_2020			2016/2020	eq	101943000000			EUR	1000000	101943 million EUR		estimated		24	eu-crm-2023	MaterialUseShares row 113	
eu-crm-2023.va.C17	value-added	all-goods		EU27_2020			2016/2020	eq	44278000000			EUR	1000000	44278 million EUR		estimated		25	eu-crm-2023	MaterialUseShares row 151	
eu-crm-2023.va.B06	value-added	all-goods		EU27_2020			2016/2020	eq	13132000000			EUR	1000000	13132 million EUR		estimated		26	eu-crm-2023	MaterialUseShares row 166	
eu-crm-2023.va.C10	value-added	all-goods		EU27_2020			2016/2020	eq	174551000000			EUR	1000000	174551 million EUR		estimated		27	eu-crm-2023	MaterialUseShares row 167	
eu-crm-2023.use.aggregates.C23	use-share	aggregates		EU27_2020			2016/2020	eq	100			%	1	100%		estimated		28	eu-crm-2023	MaterialUseShares row 2	
eu-crm-2023.use.aluminium.C23	use-share	aluminium		EU27_2020			2016/2020	eq	2			%	1	2%		estimated		29	eu-crm-2023	MaterialUseShares row 3	
eu-crm-2023.use.aluminium.C23.2	use-share	aluminium		EU27_2020			2016/2020	eq	3			%	1	3%		estimated		30	eu-crm-2023	MaterialUseShares row 4	
eu-crm-2023.use.aluminium.C23.3	use-share	aluminium		EU27_2020			2016/2020	eq	3			%	1	3%		estimated		31	eu-crm-2023	MaterialUseShares row 5	
eu-crm-2023.use.aluminium.C25	use-share	aluminium		EU27_2020			2016/2020	eq	21			%	1	21%		estimated		32	eu-crm-2023	MaterialUseShares row 6	
eu-crm-2023.use.aluminium.C25.2	use-share	aluminium		EU27_2020			2016/2020	eq	5			%	1	5%		estimated		33	eu-crm-2023	MaterialUseShares row 7	
eu-crm-2023.use.aluminium.C25.3	use-share	aluminium		EU27_2020			2016/2020	eq	15			%	1	15%		estimated		34	eu-crm-2023	MaterialUseShares row 8	
eu-crm-2023.use.aluminium.C28	use-share	aluminium		EU27_2020			2016/2020	eq	11			%	1	11%		estimated		35	eu-crm-2023	MaterialUseShares row 9	
eu-crm-2023.use.aluminium.C29	use-share	aluminium		EU27_2020			2016/2020	eq	19			%	1	19%		estimated		36	eu-crm-2023	MaterialUseShares row 10	
eu-crm-2023.use.aluminium.C30	use-share	aluminium		EU27_2020			2016/2020	eq	19			%	1	19%		estimated		37	eu-crm-2023	MaterialUseShares row 11	
eu-crm-2023.use.antimony.C20	use-share	antimony		EU27_2020			2016/2020	eq	43			%	1	43%		estimated		38	eu-crm-2023	MaterialUseShares row 12	
eu-crm-2023.use.antimony.C20.2	use-share	antimony		EU27_2020			2016/2020	eq	6			%	1	6%		estimated		39	eu-crm-2023	MaterialUseShares row 13	
eu-crm-2023.use.antimony.C23	use-share	antimony		EU27_2020			2016/2020	eq	5			%	1	5%		estimated		40	eu-crm-2023	MaterialUseShares row 14	
eu-crm-2023.use.antimony.C25	use-share	antimony		EU27_2020			2016/2020	eq	14			%	1	14%		estimated		41	eu-crm-2023	MaterialUseShares row 15	
eu-crm-2023.use.antimony.C27	use-share	antimony		EU27_2020			2016/2020	eq	32			%	1	32%		estimated		42	eu-crm-2023	MaterialUseShares row 16	
eu-crm-2023.use.arsenic.C20	use-share	arsenic		EU27_2020			2016/2020	eq	7			%	1	7%		estimated		43	eu-crm-2023	MaterialUseShares row 17	
eu-crm-2023.use.arsenic.C23	use-share	arsenic		EU27_2020			2016/2020	eq	18			%	1	18%		estimated		44	eu-crm-2023	MaterialUseShares row 18	
eu-crm-2023.use.arsenic.C24	use-share	arsenic		EU27_2020			2016/2020	eq	5			%	1	5%		estimated		45	eu-crm-2023	MaterialUseShares row 19	
eu-crm-2023.use.arsenic.C24.2	use-share	arsenic		EU27_2020			2016/2020	eq	69			%	1	69%		estimated		46	eu-crm-2023	MaterialUseShares row 20	
eu-crm-2023.use.arsenic.C26	use-share	arsenic		EU27_2020			2016/2020	eq	1			%	1	1%		estimated		47	eu-crm-2023	MaterialUseShares row 21	
eu-crm-2023.use.baryte.C20	use-share	baryte		EU27_2020			2016/2020	eq	5			%	1	5%		estimated		48	eu-crm-2023	MaterialUseShares row 22	
eu-crm-2023.use.baryte.C22	use-share	baryte		EU27_2020			2016/2020	eq	70			%	1	70%		estimated		49	eu-crm-2023	MaterialUseShares row 23	
eu-crm-2023.use.baryte.C23	use-share	baryte		EU27_2020			2016/2020	eq	20			%	1	20%		estimated		50	eu-crm-2023	MaterialUseShares row 24	
eu-crm-2023.use.baryte.C32	use-share	baryte		EU27_2020			2016/2020	eq	5			%	1	5%		estimated		51	eu-crm-2023	MaterialUseShares row 25	
eu-crm-2023.use.beryllium.C24	use-share	beryllium		EU27_2020			2016/2020	eq	1			%	1	1%		estimated		52	eu-crm-2023	MaterialUseShares row 26	
eu-crm-2023.use.beryllium.C26	use-share	beryllium		EU27_2020			2016/2020	eq	12			%	1	12%		estimated		53	eu-crm-2023	MaterialUseShares row 27	
eu-crm-2023.use.beryllium.C26.2	use-share	beryllium		EU27_2020			2016/2020	eq	5			%	1	5%		estimated		54	eu-crm-2023	MaterialUseShares row 28	
eu-crm-2023.use.beryllium.C26.3	use-share	beryllium		EU27_2020			2016/2020	eq	11			%	1	11%		estimated		55	eu-crm-2023	MaterialUseShares row 29	
eu-crm-2023.use.beryllium.C28	use-share	beryllium		EU27_2020			2016/2020	eq	23			%	1	23%		estimated		56	eu-crm-2023	MaterialUseShares row 30	
eu-crm-2023.use.beryllium.C29	use-share	beryllium		EU27_2020			2016/2020	eq	17			%	1	17%		estimated		57	eu-crm-2023	MaterialUseShares row 31	
eu-crm-2023.use.beryllium.C30	use-share	beryllium		EU27_2020			2016/2020	eq	17			%	1	17%		estimated		58	eu-crm-2023	MaterialUseShares row 32	
eu-crm-2023.use.beryllium.none	use-share	beryllium		EU27_2020			2016/2020	eq	14			%	1	14%		estimated		59	eu-crm-2023	MaterialUseShares row 33	
eu-crm-2023.use.bismuth.C20	use-share	bismuth		EU27_2020			2016/2020	eq	84			%	1	84%		estimated		43	eu-crm-2023	MaterialUseShares row 34	
eu-crm-2023.use.bismuth.C24	use-share	bismuth		EU27_2020			2016/2020	eq	9			%	1	9%		estimated		60	eu-crm-2023	MaterialUseShares row 35	
eu-crm-2023.use.bismuth.C24.2	use-share	bismuth		EU27_2020			2016/2020	eq	7			%	1	7%		estimated		61	eu-crm-2023	MaterialUseShares row 36	
eu-crm-2023.use.boron.C20	use-share	boron		EU27_2020			2016/2020	eq	4			%	1	4%		estimated		62	eu-crm-2023	MaterialUseShares row 37	
eu-crm-2023.use.boron.C20.2	use-share	boron		EU27_2020			2016/2020	eq	4			%	1	4%		estimated		63	eu-crm-2023	MaterialUseShares row 38	
eu-crm-2023.use.boron.C20.3	use-share	boron		EU27_2020			2016/2020	eq	15			%	1	15%		estimated		64	eu-crm-2023	MaterialUseShares row 39	
eu-crm-2023.use.boron.C23	use-share	boron		EU27_2020			2016/2020	eq	17			%	1	17%		estimated		65	eu-crm-2023	MaterialUseShares row 40	
eu-crm-2023.use.boron.C23.2	use-share	boron		EU27_2020			2016/2020	eq	55			%	1	55%		estimated		66	eu-crm-2023	MaterialUseShares row 41	
eu-crm-2023.use.boron.C24	use-share	boron		EU27_2020			2016/2020	eq	4			%	1	4%		estimated		67	eu-crm-2023	MaterialUseShares row 42	
eu-crm-2023.use.boron.C25	use-share	boron		EU27_2020			2016/2020	eq	0			%	1	0%		estimated		68	eu-crm-2023	MaterialUseShares row 43	
eu-crm-2023.use.boron.C26	use-share	boron		EU27_2020			2016/2020	eq	0			%	1	0%		estimated		69	eu-crm-2023	MaterialUseShares row 44	
eu-crm-2023.use.cadmium.C24	use-share	cadmium		EU27_2020			2016/2020	eq	5			%	1	5%		estimated		45	eu-crm-2023	MaterialUseShares row 45	
eu-crm-2023.use.cadmium.C25	use-share	cadmium		EU27_2020			2016/2020	eq	3			%	1	3%		estimated		70	eu-crm-2023	MaterialUseShares row 46	
eu-crm-2023.use.cadmium.C26	use-share	cadmium		EU27_2020			2016/2020	eq	1			%	1	1%		estimated		71	eu-crm-2023	MaterialUseShares row 47	
eu-crm-2023.use.cadmium.C27	use-share	cadmium		EU27_2020			2016/2020	eq	91			%	1	91%		estimated		72	eu-crm-2023	MaterialUseShares row 48	
eu-crm-2023.use.cerium.C19	use-share	cerium		EU27_2020			2016/2020	eq	4			%	1	4%		estimated		73	eu-crm-2023	MaterialUseShares row 49	
eu-crm-2023.use.cerium.C20	use-share	cerium		EU27_2020			2016/2020	eq	60			%	1	60%		estimated		74	eu-crm-2023	MaterialUseShares row 50	
eu-crm-2023.use.cerium.C23	use-share	cerium		EU27_2020			2016/2020	eq	12			%	1	12%		estimated		75	eu-crm-2023	MaterialUseShares row 51	
eu-crm-2023.use.cerium.C23.2	use-share	cerium		EU27_2020			2016/2020	eq	20			%	1	20%		estimated		76	eu-crm-2023	MaterialUseShares row 52	
eu-crm-2023.use.cerium.C24	use-share	cerium		EU27_2020			2016/2020	eq	2			%	1	2%		estimated		77	eu-crm-2023	MaterialUseShares row 53	
eu-crm-2023.use.cerium.C27	use-share	cerium		EU27_2020			2016/2020	eq	2			%	1	2%		estimated		72	eu-crm-2023	MaterialUseShares row 54	
eu-crm-2023.use.chromium.C20	use-share	chromium		EU27_2020			2016/2020	eq	3			%	1	3%		estimated		78	eu-crm-2023	MaterialUseShares row 55	
eu-crm-2023.use.chromium.C23	use-share	chromium		EU27_2020			2016/2020	eq	1			%	1	1%		estimated		79	eu-crm-2023	MaterialUseShares row 56	
eu-crm-2023.use.chromium.C24	use-share	chromium		EU27_2020			2016/2020	eq	3			%	1	3%		estimated		80	eu-crm-2023	MaterialUseShares row 57	
eu-crm-2023.use.chromium.C25	use-share	chromium		EU27_2020			2016/2020	eq	19			%	1	19%		estimated		81	eu-crm-2023	MaterialUseShares row 58	
eu-crm-2023.use.chromium.C25.2	use-share	chromium		EU27_2020			2016/2020	eq	74			%	1	74%		estimated		82	eu-crm-2023	MaterialUseShares row 59	
eu-crm-2023.use.cobalt.C20	use-share	cobalt		EU27_2020			2016/2020	eq	12			%	1	12%		estimated		83	eu-crm-2023	MaterialUseShares row 60	
eu-crm-2023.use.cobalt.C20.2	use-share	cobalt		EU27_2020			2016/2020	eq	13			%	1	13%		estimated		84	eu-crm-2023	MaterialUseShares row 61	
eu-crm-2023.use.cobalt.C20.3	use-share	cobalt		EU27_2020			2016/2020	eq	11			%	1	11%		estimated		85	eu-crm-2023	MaterialUseShares row 62	
eu-crm-2023.use.cobalt.C25	use-share	cobalt		EU27_2020			2016/2020	eq	14			%	1	14%		estimated		86	eu-crm-2023	MaterialUseShares row 63	
eu-crm-2023.use.cobalt.C25.2	use-share	cobalt		EU27_2020			2016/2020	eq	7			%	1	7%		estimated		68	eu-crm-2023	MaterialUseShares row 64	
eu-crm-2023.use.cobalt.C25.3	use-share	cobalt		EU27_2020			2016/2020	eq	36			%	1	36%		estimated		87	eu-crm-2023	MaterialUseShares row 65	
eu-crm-2023.use.cobalt.C27	use-share	cobalt		EU27_2020			2016/2020	eq	3			%	1	3%		estimated		72	eu-crm-2023	MaterialUseShares row 66	
eu-crm-2023.use.cobalt.none	use-share	cobalt		EU27_2020			2016/2020	eq	6			%	1	6%		estimated		59	eu-crm-2023	MaterialUseShares row 67	
eu-crm-2023.use.coking-coal.C19	use-share	coking-coal		EU27_2020			2016/2020	eq	3			%	1	3%		estimated		88	eu-crm-2023	MaterialUseShares row 68	
eu-crm-2023.use.coking-coal.C19.2	use-share	coking-coal		EU27_2020			2016/2020	eq	1			%	1	1%		estimated		89	eu-crm-2023	MaterialUseShares row 69	
eu-crm-2023.use.coking-coal.C20	use-share	coking-coal		EU27_2020			2016/2020	eq	1			%	1	1%		estimated		43	eu-crm-2023	MaterialUseShares row 70	
eu-crm-2023.use.coking-coal.C24	use-share	coking-coal		EU27_2020			2016/2020	eq	89			%	1	89%		estimated		90	eu-crm-2023	MaterialUseShares row 71	
eu-crm-2023.use.coking-coal.C24.2	use-share	coking-coal		EU27_2020			2016/2020	eq	6			%	1	6%		estimated		91	eu-crm-2023	MaterialUseShares row 72	
eu-crm-2023.use.copper.C26	use-share	copper		EU27_2020			2016/2020	eq	2			%	1	2%		estimated		92	eu-crm-2023	MaterialUseShares row 73	
eu-crm-2023.use.copper.C27	use-share	copper		EU27_2020			2016/2020	eq	1			%	1	1%		estimated		93	eu-crm-2023	MaterialUseShares row 74	
eu-crm-2023.use.copper.C27.2	use-share	copper		EU27_2020			2016/2020	eq	21			%	1	21%		estimated		94	eu-crm-2023	MaterialUseShares row 75	
eu-crm-2023.use.copper.C27.3	use-share	copper		EU27_2020			2016/2020	eq	7			%	1	7%		estimated		95	eu-crm-2023	MaterialUseShares row 76	
eu-crm-2023.use.copper.C27.4	use-share	copper		EU27_2020			2016/2020	eq	3			%	1	3%		estimated		96	eu-crm-2023	MaterialUseShares row 77	
eu-crm-2023.use.copper.C27.5	use-share	copper		EU27_2020			2016/2020	eq	6			%	1	6%		estimated		97	eu-crm-2023	MaterialUseShares row 78	
eu-crm-2023.use.copper.C28	use-share	copper		EU27_2020			2016/2020	eq	2			%	1	2%		estimated		98	eu-crm-2023	MaterialUseShares row 79	
eu-crm-2023.use.copper.C28.2	use-share	copper		EU27_2020			2016/2020	eq	10			%	1	10%		estimated		99	eu-crm-2023	MaterialUseShares row 80	
eu-crm-2023.use.copper.C28.3	use-share	copper		EU27_2020			2016/2020	eq	3			%	1	3%		estimated		100	eu-crm-2023	MaterialUseShares row 81	
eu-crm-2023.use.copper.C28.4	use-share	copper		EU27_2020			2016/2020	eq	10			%	1	10%		estimated		101	eu-crm-2023	MaterialUseShares row 82	
eu-crm-2023.use.copper.C29	use-share	copper		EU27_2020			2016/2020	eq	10			%	1	10%		estimated		102	eu-crm-2023	MaterialUseShares row 83	
eu-crm-2023.use.copper.C29.2	use-share	copper		EU27_2020			2016/2020	eq	1			%	1	1%		estimated		103	eu-crm-2023	MaterialUseShares row 84	
eu-crm-2023.use.copper.C30	use-share	copper		EU27_2020			2016/2020	eq	4			%	1	4%		estimated		104	eu-crm-2023	MaterialUseShares row 85	
eu-crm-2023.use.copper.C32	use-share	copper		EU27_2020			2016/2020	gt	0			%		>0%		estimated		105	eu-crm-2023	MaterialUseShares row 86	
eu-crm-2023.use.copper.C32.2	use-share	copper		EU27_2020			2016/2020	eq	8			%	1	8%		estimated		106	eu-crm-2023	MaterialUseShares row 87	
eu-crm-2023.use.copper.C32.3	use-share	copper		EU27_2020			2016/2020	eq	13			%	1	13%		estimated		107	eu-crm-2023	MaterialUseShares row 88	
eu-crm-2023.use.diatomite.B09	use-share	diatomite		EU27_2020			2016/2020	eq	2			%	1	2%		estimated		108	eu-crm-2023	MaterialUseShares row 89	
eu-crm-2023.use.diatomite.C11	use-share	diatomite		EU27_2020			2016/2020	eq	48			%	1	48%		estimated		109	eu-crm-2023	MaterialUseShares row 90	
eu-crm-2023.use.diatomite.C23	use-share	diatomite		EU27_2020			2016/2020	eq	13			%	1	13%		estimated		110	eu-crm-2023	MaterialUseShares row 91	
eu-crm-2023.use.diatomite.C23.2	use-share	diatomite		EU27_2020			2016/2020	eq	6			%	1	6%		estimated		111	eu-crm-2023	MaterialUseShares row 92	
eu-crm-2023.use.diatomite.C23.3	use-share	diatomite		EU27_2020			2016/2020	eq	23			%	1	23%		estimated		112	eu-crm-2023	MaterialUseShares row 93	
eu-crm-2023.use.diatomite.C23.4	use-share	diatomite		EU27_2020			2016/2020	eq	7			%	1	7%		estimated		113	eu-crm-2023	MaterialUseShares row 94	
eu-crm-2023.use.diatomite.C24	use-share	diatomite		EU27_2020			2016/2020	eq	1			%	1	1%		estimated		114	eu-crm-2023	MaterialUseShares row 95	
eu-crm-2023.use.erbium.C23	use-share	erbium		EU27_2020			2016/2020	eq	74			%	1	74%		estimated		66	eu-crm-2023	MaterialUseShares row 96	
eu-crm-2023.use.erbium.none	use-share	erbium		EU27_2020			2016/2020	eq	26			%	1	26%		estimated		59	eu-crm-2023	MaterialUseShares row 97	
eu-crm-2023.use.europium.C27	use-share	europium		EU27_2020			2016/2020	eq	10			%	1	10%		estimated		115	eu-crm-2023	MaterialUseShares row 98	
eu-crm-2023.use.europium.none	use-share	europium		EU27_2020			2016/2020	eq	90			%	1	90%		estimated		59	eu-crm-2023	MaterialUseShares row 99	
eu-crm-2023.use.feldspar.C20	use-share	feldspar		EU27_2020			2016/2020	eq	3			%	1	3%		estimated		116	eu-crm-2023	MaterialUseShares row 100	
eu-crm-2023.use.feldspar.C23	use-share	feldspar		EU27_2020			2016/2020	eq	79			%	1	79%		estimated		117	eu-crm-2023	MaterialUseShares row 101	
eu-crm-2023.use.feldspar.C23.2	use-share	feldspar		EU27_2020			2016/2020	eq	8			%	1	8%		estimated		118	eu-crm-2023	MaterialUseShares row 102	
eu-crm-2023.use.feldspar.C23.3	use-share	feldspar		EU27_2020			2016/2020	eq	10			%	1	10%		estimated		119	eu-crm-2023	MaterialUseShares row 103	
eu-crm-2023.use.fluorspar.C19	use-share	fluorspar		EU27_2020			2016/2020	eq	4			%	1	4%		estimated		120	eu-crm-2023	MaterialUseShares row 104	
eu-crm-2023.use.fluorspar.C20	use-share	fluorspar		EU27_2020			2016/2020	eq	11			%	1	11%		estimated		121	eu-crm-2023	MaterialUseShares row 105	
eu-crm-2023.use.fluorspar.C23	use-share	fluorspar		EU27_2020			2016/2020	eq	7			%	1	7%		estimated		122	eu-crm-2023	MaterialUseShares row 106	
eu-crm-2023.use.fluorspar.C24	use-share	fluorspar		EU27_2020			2016/2020	eq	15			%	1	15%		estimated		123	eu-crm-2023	MaterialUseShares row 107	
eu-crm-2023.use.fluorspar.C24.2	use-share	fluorspar		EU27_2020			2016/2020	eq	36			%	1	36%		estimated		124	eu-crm-2023	MaterialUseShares row 108	
eu-crm-2023.use.fluorspar.C24.3	use-share	fluorspar		EU27_2020			2016/2020	eq	7			%	1	7%		estimated		125	eu-crm-2023	MaterialUseShares row 109	
eu-crm-2023.use.fluorspar.C27	use-share	fluorspar		EU27_2020			2016/2020	eq	9			%	1	9%		estimated		126	eu-crm-2023	MaterialUseShares row 110	
eu-crm-2023.use.fluorspar.C27.2	use-share	fluorspar		EU27_2020			2016/2020	eq	11			%	1	11%		estimated		127	eu-crm-2023	MaterialUseShares row 111	
eu-crm-2023.use.gadolinium.C20	use-share	gadolinium		EU27_2020			2016/2020	eq	40			%	1	40%		estimated		128	eu-crm-2023	MaterialUseShares row 112	
eu-crm-2023.use.gadolinium.C21	use-share	gadolinium		EU27_2020			2016/2020	eq	40			%	1	40%		estimated		129	eu-crm-2023	MaterialUseShares row 113	
eu-crm-2023.use.gadolinium.C24	use-share	gadolinium		EU27_2020			2016/2020	eq	10			%	1	10%		estimated		77	eu-crm-2023	MaterialUseShares row 114	
eu-crm-2023.use.gadolinium.C25	use-share	gadolinium		EU27_2020			2016/2020	eq	10			%	1	10%		estimated		68	eu-crm-2023	MaterialUseShares row 115	
eu-crm-2023.use.gadolinium.C27	use-share	gadolinium		EU27_2020			2016/2020	eq	0			%	1	0%		estimated		115	eu-crm-2023	MaterialUseShares row 116	
eu-crm-2023.use.gallium.C26	use-share	gallium		EU27_2020			2016/2020	eq	5			%	1	5%		estimated		130	eu-crm-2023	MaterialUseShares row 117	
eu-crm-2023.use.gallium.C26.2	use-share	gallium		EU27_2020			2016/2020	eq	70			%	1	70%		estimated		131	eu-crm-2023	MaterialUseShares row 118	
eu-crm-2023.use.gallium.C27	use-share	gallium		EU27_2020			2016/2020	eq	25			%	1	25%		estimated		115	eu-crm-2023	MaterialUseShares row 119	
eu-crm-2023.use.gold.C26	use-share	gold		EU27_2020			2016/2020	eq	13			%	1	13%		estimated		47	eu-crm-2023	MaterialUseShares row 120	
eu-crm-2023.use.gold.C32	use-share	gold		EU27_2020			2016/2020	eq	2			%	1	2%		estimated		132	eu-crm-2023	MaterialUseShares row 121	
eu-crm-2023.use.gold.C32.2	use-share	gold		EU27_2020			2016/2020	eq	1			%	1	1%		estimated		133	eu-crm-2023	MaterialUseShares row 122	
eu-crm-2023.use.gold.C32.3	use-share	gold		EU27_2020			2016/2020	eq	85			%	1	85%		estimated		134	eu-crm-2023	MaterialUseShares row 123	
eu-crm-2023.use.hafnium.C20	use-share	hafnium		EU27_2020			2016/2020	eq	7			%	1	7%		estimated		135	eu-crm-2023	MaterialUseShares row 124	
eu-crm-2023.use.hafnium.C25	use-share	hafnium		EU27_2020			2016/2020	eq	11			%	1	11%		estimated		136	eu-crm-2023	MaterialUseShares row 125	
eu-crm-2023.use.hafnium.C25.2	use-share	hafnium		EU27_2020			2016/2020	eq	15			%	1	15%		estimated		137	eu-crm-2023	MaterialUseShares row 126	
eu-crm-2023.use.hafnium.C26	use-share	hafnium		EU27_2020			2016/2020	eq	3			%	1	3%		estimated		138	eu-crm-2023	MaterialUseShares row 127	
eu-crm-2023.use.hafnium.C26.2	use-share	hafnium		EU27_2020			2016/2020	eq	3			%	1	3%		estimated		69	eu-crm-2023	MaterialUseShares row 128	
eu-crm-2023.use.hafnium.C30	use-share	hafnium		EU27_2020			2016/2020	eq	61			%	1	61%		estimated		139	eu-crm-2023	MaterialUseShares row 129	
eu-crm-2023.use.holmium.C23	use-share	holmium		EU27_2020			2016/2020	eq	100			%	1	100%		estimated		140	eu-crm-2023	MaterialUseShares row 130	
eu-crm-2023.use.indium.C24	use-share	indium		EU27_2020			2016/2020	eq	25			%	1	25%		estimated		141	eu-crm-2023	MaterialUseShares row 131	
eu-crm-2023.use.indium.C26	use-share	indium		EU27_2020			2016/2020	eq	0			%	1	0%		estimated		142	eu-crm-2023	MaterialUseShares row 132	
eu-crm-2023.use.indium.C26.2	use-share	indium		EU27_2020			2016/2020	eq	7			%	1	7%		estimated		143	eu-crm-2023	MaterialUseShares row 133	
eu-crm-2023.use.indium.C26.3	use-share	indium		EU27_2020			2016/2020	eq	15			%	1	15%		estimated		144	eu-crm-2023	MaterialUseShares row 134	
eu-crm-2023.use.indium.C26.4	use-share	indium		EU27_2020			2016/2020	eq	8			%	1	8%		estimated		145	eu-crm-2023	MaterialUseShares row 135	
eu-crm-2023.use.indium.C26.5	use-share	indium		EU27_2020			2016/2020	eq	5			%	1	5%		estimated		146	eu-crm-2023	MaterialUseShares row 136	
eu-crm-2023.use.indium.C27	use-share	indium		EU27_2020			2016/2020	eq	20			%	1	20%		estimated		147	eu-crm-2023	MaterialUseShares row 137	
eu-crm-2023.use.indium.none	use-share	indium		EU27_2020			2016/2020	eq	10			%	1	10%		estimated		148	eu-crm-2023	MaterialUseShares row 138	
eu-crm-2023.use.iridium.C20	use-share	iridium		EU27_2020			2016/2020	eq	8			%	1	8%		estimated		149	eu-crm-2023	MaterialUseShares row 139	
eu-crm-2023.use.iridium.C20.2	use-share	iridium		EU27_2020			2016/2020	eq	32			%	1	32%		estimated		150	eu-crm-2023	MaterialUseShares row 140	
eu-crm-2023.use.iridium.C26	use-share	iridium		EU27_2020			2016/2020	eq	26			%	1	26%		estimated		47	eu-crm-2023	MaterialUseShares row 141	
eu-crm-2023.use.iridium.none	use-share	iridium		EU27_2020			2016/2020	eq	34			%	1	34%		estimated		59	eu-crm-2023	MaterialUseShares row 142	
eu-crm-2023.use.iron.C24	use-share	iron		EU27_2020			2016/2020	eq	14			%	1	14%		estimated		151	eu-crm-2023	MaterialUseShares row 143	
eu-crm-2023.use.iron.C24.2	use-share	iron		EU27_2020			2016/2020	eq	10			%	1	10%		estimated		152	eu-crm-2023	MaterialUseShares row 144	
eu-crm-2023.use.iron.C25	use-share	iron		EU27_2020			2016/2020	eq	38			%	1	38%		estimated		32	eu-crm-2023	MaterialUseShares row 145	
eu-crm-2023.use.iron.C28	use-share	iron		EU27_2020			2016/2020	eq	2			%	1	2%		estimated		153	eu-crm-2023	MaterialUseShares row 146	
eu-crm-2023.use.iron.C28.2	use-share	iron		EU27_2020			2016/2020	eq	15			%	1	15%		estimated		154	eu-crm-2023	MaterialUseShares row 147	
eu-crm-2023.use.iron.C29	use-share	iron		EU27_2020			2016/2020	eq	16			%	1	16%		estimated		57	eu-crm-2023	MaterialUseShares row 148	
eu-crm-2023.use.iron.C30	use-share	iron		EU27_2020			2016/2020	eq	2			%	1	2%		estimated		155	eu-crm-2023	MaterialUseShares row 149	
eu-crm-2023.use.iron.none	use-share	iron		EU27_2020			2016/2020	eq	3			%	1	3%		estimated		156	eu-crm-2023	MaterialUseShares row 150	
eu-crm-2023.use.kaolin.C17	use-share	kaolin		EU27_2020			2016/2020	eq	24			%	1	24%		estimated		157	eu-crm-2023	MaterialUseShares row 151	
eu-crm-2023.use.kaolin.C19	use-share	kaolin		EU27_2020			2016/2020	eq	3			%	1	3%		estimated		158	eu-crm-2023	MaterialUseShares row 152	
eu-crm-2023.use.kaolin.C20	use-share	kaolin		EU27_2020			2016/2020	eq	5			%	1	5%		estimated		159	eu-crm-2023	MaterialUseShares row 153	
eu-crm-2023.use.kaolin.C22	use-share	kaolin		EU27_2020			2016/2020	eq	1			%	1	1%		estimated		160	eu-crm-2023	MaterialUseShares row 154	
eu-crm-2023.use.kaolin.C23	use-share	kaolin		EU27_2020			2016/2020	eq	7			%	1	7%		estimated		30	eu-crm-2023	MaterialUseShares row 155	
eu-crm-2023.use.kaolin.C23.2	use-share	kaolin		EU27_2020			2016/2020	eq	48			%	1	48%		estimated		140	eu-crm-2023	MaterialUseShares row 156	
eu-crm-2023.use.kaolin.C23.3	use-share	kaolin		EU27_2020			2016/2020	eq	4			%	1	4%		estimated		161	eu-crm-2023	MaterialUseShares row 157	
eu-crm-2023.use.kaolin.C23.4	use-share	kaolin		EU27_2020			2016/2020	eq	5			%	1	5%		estimated		31	eu-crm-2023	MaterialUseShares row 158	
eu-crm-2023.use.kaolin.none	use-share	kaolin		EU27_2020			2016/2020	eq	2			%	1	2%		estimated		59	eu-crm-2023	MaterialUseShares row 159	
eu-crm-2023.use.lanthanum.C19	use-share	lanthanum		EU27_2020			2016/2020	eq	60			%	1	60%		estimated		73	eu-crm-2023	MaterialUseShares row 160	
eu-crm-2023.use.lanthanum.C23	use-share	lanthanum		EU27_2020			2016/2020	eq	5			%	1	5%		estimated		75	eu-crm-2023	MaterialUseShares row 161	
eu-crm-2023.use.lanthanum.C23.2	use-share	lanthanum		EU27_2020			2016/2020	eq	2			%	1	2%		estimated		76	eu-crm-2023	MaterialUseShares row 162	
eu-crm-2023.use.lanthanum.C24	use-share	lanthanum		EU27_2020			2016/2020	eq	1			%	1	1%		estimated		77	eu-crm-2023	MaterialUseShares row 163	
eu-crm-2023.use.lanthanum.C27	use-share	lanthanum		EU27_2020			2016/2020	eq	3			%	1	3%		estimated		72	eu-crm-2023	MaterialUseShares row 164	
eu-crm-2023.use.lanthanum.C29	use-share	lanthanum		EU27_2020			2016/2020	eq	29			%	1	29%		estimated		162	eu-crm-2023	MaterialUseShares row 165	
eu-crm-2023.use.limestone.B06	use-share	limestone		EU27_2020			2016/2020	eq	8			%	1	8%		estimated		163	eu-crm-2023	MaterialUseShares row 166	
eu-crm-2023.use.limestone.C10	use-share	limestone		EU27_2020			2016/2020	eq	4			%	1	4%		estimated		164	eu-crm-2023	MaterialUseShares row 167	
eu-crm-2023.use.limestone.C17	use-share	limestone		EU27_2020			2016/2020	eq	2			%	1	2%		estimated		157	eu-crm-2023	MaterialUseShares row 168	
eu-crm-2023.use.limestone.C20	use-share	limestone		EU27_2020			2016/2020	eq	6			%	1	6%		estimated		165	eu-crm-2023	MaterialUseShares row 169	
eu-crm-2023.use.limestone.C20.2	use-share	limestone		EU27_2020			2016/2020	eq	6			%	1	6%		estimated		166	eu-crm-2023	MaterialUseShares row 170	
eu-crm-2023.use.limestone.C23	use-share	limestone		EU27_2020			2016/2020	eq	5			%	1	5%		estimated		167	eu-crm-2023	MaterialUseShares row 171	
eu-crm-2023.use.limestone.C23.2	use-share	limestone		EU27_2020			2016/2020	eq	1			%	1	1%		estimated		66	eu-crm-2023	MaterialUseShares row 172	
eu-crm-2023.use.limestone.C23.3	use-share	limestone		EU27_2020			2016/2020	eq	32			%	1	32%		estimated		168	eu-crm-2023	MaterialUseShares row 173	
eu-crm-2023.use.limestone.C23.4	use-share	limestone		EU27_2020			2016/2020	eq	14			%	1	14%		estimated		169	eu-crm-2023	MaterialUseShares row 174	
eu-crm-2023.use.limestone.C24	use-share	limestone		EU27_2020			2016/2020	eq	20			%	1	20%		estimated		170	eu-crm-2023	MaterialUseShares row 175	
eu-crm-2023.use.lutetium.C27	use-share	lutetium		EU27_2020			2016/2020	eq	1			%	1	1%		estimated		115	eu-crm-2023	MaterialUseShares row 176	
eu-crm-2023.use.lutetium.none	use-share	lutetium		EU27_2020			2016/2020	eq	99			%	1	99%		estimated		59	eu-crm-2023	MaterialUseShares row 177	
eu-crm-2023.use.magnesite.C10	use-share	magnesite		EU27_2020			2016/2020	eq	7			%	1	7%		estimated		171	eu-crm-2023	MaterialUseShares row 178	
eu-crm-2023.use.magnesite.C17	use-share	magnesite		EU27_2020			2016/2020	eq	12			%	1	12%		estimated		172	eu-crm-2023	MaterialUseShares row 179	
eu-crm-2023.use.magnesite.C20	use-share	magnesite		EU27_2020			2016/2020	eq	7			%	1	7%		estimated		173	eu-crm-2023	MaterialUseShares row 180	
eu-crm-2023.use.magnesite.C23	use-share	magnesite		EU27_2020			2016/2020	eq	9			%	1	9%		estimated		174	eu-crm-2023	MaterialUseShares row 181	
eu-crm-2023.use.magnesite.C23.2	use-share	magnesite		EU27_2020			2016/2020	eq	5			%	1	5%		estimated		175	eu-crm-2023	MaterialUseShares row 182	
eu-crm-2023.use.magnesite.C23.3	use-share	magnesite		EU27_2020			2016/2020	eq	3			%	1	3%		estimated		176	eu-crm-2023	MaterialUseShares row 183	
eu-crm-2023.use.magnesite.C24	use-share	magnesite		EU27_2020			2016/2020	eq	57			%	1	57%		estimated		177	eu-crm-2023	MaterialUseShares row 184	
eu-crm-2023.use.magnesium.C24	use-share	magnesium		EU27_2020			2016/2020	eq	12			%	1	12%		estimated		178	eu-crm-2023	MaterialUseShares row 185	
eu-crm-2023.use.magnesium.C25	use-share	magnesium		EU27_2020			2016/2020	eq	13			%	1	13%		estimated		32	eu-crm-2023	MaterialUseShares row 186	
eu-crm-2023.use.magnesium.C25.2	use-share	magnesium		EU27_2020			2016/2020	eq	13			%	1	13%		estimated		32	eu-crm-2023	MaterialUseShares row 187	
eu-crm-2023.use.magnesium.C25.3	use-share	magnesium		EU27_2020			2016/2020	eq	23			%	1	23%		estimated		34	eu-crm-2023	MaterialUseShares row 188	
eu-crm-2023.use.magnesium.C29	use-share	magnesium		EU27_2020			2016/2020	eq	48			%	1	48%		estimated		179	eu-crm-2023	MaterialUseShares row 189	
eu-crm-2023.use.magnesium.C30	use-share	magnesium		EU27_2020			2016/2020	eq	4			%	1	4%		estimated		180	eu-crm-2023	MaterialUseShares row 190	
eu-crm-2023.use.manganese.C24	use-share	manganese		EU27_2020			2016/2020	eq	8			%	1	8%		estimated		181	eu-crm-2023	MaterialUseShares row 191	182
eu-crm-2023.use.manganese.C24.2	use-share	manganese		EU27_2020			2016/2020	eq	2			%	1	2%		estimated		183	eu-crm-2023	MaterialUseShares row 192	
eu-crm-2023.use.manganese.C25	use-share	manganese		EU27_2020			2016/2020	eq	43			%	1	43%		estimated		184	eu-crm-2023	MaterialUseShares row 193	
eu-crm-2023.use.manganese.C25.2	use-share	manganese		EU27_2020			2016/2020	eq	10			%	1	10%		estimated		185	eu-crm-2023	MaterialUseShares row 194	186
eu-crm-2023.use.manganese.C27	use-share	manganese		EU27_2020			2016/2020	eq	2			%	1	2%		estimated		187	eu-crm-2023	MaterialUseShares row 195	
eu-crm-2023.use.manganese.C28	use-share	manganese		EU27_2020			2016/2020	eq	8			%	1	8%		estimated		188	eu-crm-2023	MaterialUseShares row 196	189
eu-crm-2023.use.manganese.C29	use-share	manganese		EU27_2020			2016/2020	eq	14			%	1	14%		estimated		190	eu-crm-2023	MaterialUseShares row 197	191
eu-crm-2023.use.manganese.C30	use-share	manganese		EU27_2020			2016/2020	eq	10			%	1	10%		estimated		192	eu-crm-2023	MaterialUseShares row 198	193
eu-crm-2023.use.natural-rubber.C22	use-share	natural-rubber		EU27_2020			2016/2020	eq	11			%	1	11%		estimated		194	eu-crm-2023	MaterialUseShares row 199	
eu-crm-2023.use.natural-rubber.C22.2	use-share	natural-rubber		EU27_2020			2016/2020	eq	1			%	1	1%		estimated		195	eu-crm-2023	MaterialUseShares row 200	
eu-crm-2023.use.natural-rubber.C27	use-share	natural-rubber		EU27_2020			2016/2020	eq	4			%	1	4%		estimated		196	eu-crm-2023	MaterialUseShares row 201	
eu-crm-2023.use.natural-rubber.C29	use-share	natural-rubber		EU27_2020			2016/2020	eq	67			%	1	67%		estimated		197	eu-crm-2023	MaterialUseShares row 202	
eu-crm-2023.use.natural-rubber.C30	use-share	natural-rubber		EU27_2020			2016/2020	eq	16			%	1	16%		estimated		198	eu-crm-2023	MaterialUseShares row 203	
eu-crm-2023.use.natural-rubber.C32	use-share	natural-rubber		EU27_2020			2016/2020	eq	1			%	1	1%		estimated		199	eu-crm-2023	MaterialUseShares row 204	
eu-crm-2023.use.neodymium.C20	use-share	neodymium		EU27_2020			2016/2020	eq	9			%	1	9%		estimated		74	eu-crm-2023	MaterialUseShares row 205	
eu-crm-2023.use.neodymium.C23	use-share	neodymium		EU27_2020			2016/2020	eq	3			%	1	3%		estimated		140	eu-crm-2023	MaterialUseShares row 206	
eu-crm-2023.use.neodymium.C23.2	use-share	neodymium		EU27_2020			2016/2020	eq	2			%	1	2%		estimated		66	eu-crm-2023	MaterialUseShares row 207	
eu-crm-2023.use.neodymium.C24	use-share	neodymium		EU27_2020			2016/2020	eq	2			%	1	2%		estimated		77	eu-crm-2023	MaterialUseShares row 208	
eu-crm-2023.use.neodymium.C25	use-share	neodymium		EU27_2020			2016/2020	eq	80			%	1	80%		estimated		68	eu-crm-2023	MaterialUseShares row 209	
eu-crm-2023.use.neodymium.C27	use-share	neodymium		EU27_2020			2016/2020	eq	4			%	1	4%		estimated		72	eu-crm-2023	MaterialUseShares row 210	
eu-crm-2023.use.palladium.C20	use-share	palladium		EU27_2020			2016/2020	eq	3			%	1	3%		estimated		43	eu-crm-2023	MaterialUseShares row 211	
eu-crm-2023.use.palladium.C26	use-share	palladium		EU27_2020			2016/2020	eq	4			%	1	4%		estimated		47	eu-crm-2023	MaterialUseShares row 212	
eu-crm-2023.use.palladium.C29	use-share	palladium		EU27_2020			2016/2020	eq	88			%	1	88%		estimated		162	eu-crm-2023	MaterialUseShares row 213	
eu-crm-2023.use.palladium.C32	use-share	palladium		EU27_2020			2016/2020	eq	2			%	1	2%		estimated		133	eu-crm-2023	MaterialUseShares row 214	
eu-crm-2023.use.palladium.C32.2	use-share	palladium		EU27_2020			2016/2020	eq	2			%	1	2%		estimated		134	eu-crm-2023	MaterialUseShares row 215	
eu-crm-2023.use.palladium.none	use-share	palladium		EU27_2020			2016/2020	eq	1			%	1	1%		estimated		59	eu-crm-2023	MaterialUseShares row 216	
eu-crm-2023.use.phosphate-rock.C10	use-share	phosphate-rock		EU27_2020			2016/2020	eq	10			%	1	10%		estimated		200	eu-crm-2023	MaterialUseShares row 217	
eu-crm-2023.use.phosphate-rock.C20	use-share	phosphate-rock		EU27_2020			2016/2020	eq	4			%	1	4%		estimated		201	eu-crm-2023	MaterialUseShares row 218	
eu-crm-2023.use.phosphate-rock.C20.2	use-share	phosphate-rock		EU27_2020			2016/2020	eq	86			%	1	86%		estimated		202	eu-crm-2023	MaterialUseShares row 219	
eu-crm-2023.use.platinum.C19	use-share	platinum		EU27_2020			2016/2020	eq	2			%	1	2%		estimated		203	eu-crm-2023	MaterialUseShares row 220	
eu-crm-2023.use.platinum.C20	use-share	platinum		EU27_2020			2016/2020	eq	5			%	1	5%		estimated		43	eu-crm-2023	MaterialUseShares row 221	
eu-crm-2023.use.platinum.C23	use-share	platinum		EU27_2020			2016/2020	eq	1			%	1	1%		estimated		66	eu-crm-2023	MaterialUseShares row 222	
eu-crm-2023.use.platinum.C26	use-share	platinum		EU27_2020			2016/2020	eq	2			%	1	2%		estimated		47	eu-crm-2023	MaterialUseShares row 223	
eu-crm-2023.use.platinum.C27	use-share	platinum		EU27_2020			2016/2020	eq	1			%	1	1%		estimated		204	eu-crm-2023	MaterialUseShares row 224	
eu-crm-2023.use.platinum.C27.2	use-share	platinum		EU27_2020			2016/2020	eq	1			%	1	1%		estimated		205	eu-crm-2023	MaterialUseShares row 225	
eu-crm-2023.use.platinum.C29	use-share	platinum		EU27_2020			2016/2020	eq	67			%	1	67%		estimated		162	eu-crm-2023	MaterialUseShares row 226	
eu-crm-2023.use.platinum.C32	use-share	platinum		EU27_2020			2016/2020	eq	8			%	1	8%		estimated		134	eu-crm-2023	MaterialUseShares row 227	
eu-crm-2023.use.platinum.C32.2	use-share	platinum		EU27_2020			2016/2020	eq	3			%	1	3%		estimated		206	eu-crm-2023	MaterialUseShares row 228	
eu-crm-2023.use.platinum.none	use-share	platinum		EU27_2020			2016/2020	eq	10			%	1	10%		estimated		59	eu-crm-2023	MaterialUseShares row 229	
eu-crm-2023.use.potash.C20	use-share	potash		EU27_2020			2016/2020	eq	8			%	1	8%		estimated		43	eu-crm-2023	MaterialUseShares row 230	
eu-crm-2023.use.potash.C20.2	use-share	potash		EU27_2020			2016/2020	eq	92			%	1	92%		estimated		207	eu-crm-2023	MaterialUseShares row 231	
eu-crm-2023.use.praseodymium.C23	use-share	praseodymium		EU27_2020			2016/2020	eq	5			%	1	5%		estimated		140	eu-crm-2023	MaterialUseShares row 232	
eu-crm-2023.use.praseodymium.C23.2	use-share	praseodymium		EU27_2020			2016/2020	eq	2			%	1	2%		estimated		66	eu-crm-2023	MaterialUseShares row 233	
eu-crm-2023.use.praseodymium.C23.3	use-share	praseodymium		EU27_2020			2016/2020	eq	2			%	1	2%		estimated		76	eu-crm-2023	MaterialUseShares row 234	
eu-crm-2023.use.praseodymium.C24	use-share	praseodymium		EU27_2020			2016/2020	eq	2			%	1	2%		estimated		77	eu-crm-2023	MaterialUseShares row 235	
eu-crm-2023.use.praseodymium.C25	use-share	praseodymium		EU27_2020			2016/2020	eq	80			%	1	80%		estimated		68	eu-crm-2023	MaterialUseShares row 236	
eu-crm-2023.use.praseodymium.C26	use-share	praseodymium		EU27_2020			2016/2020	eq	2			%	1	2%		estimated		208	eu-crm-2023	MaterialUseShares row 237	
eu-crm-2023.use.praseodymium.C27	use-share	praseodymium		EU27_2020			2016/2020	eq	4			%	1	4%		estimated		72	eu-crm-2023	MaterialUseShares row 238	
eu-crm-2023.use.praseodymium.C29	use-share	praseodymium		EU27_2020			2016/2020	eq	5			%	1	5%		estimated		162	eu-crm-2023	MaterialUseShares row 239	
eu-crm-2023.use.rhodium.C20	use-share	rhodium		EU27_2020			2016/2020	eq	6			%	1	6%		estimated		149	eu-crm-2023	MaterialUseShares row 240	
eu-crm-2023.use.rhodium.C23	use-share	rhodium		EU27_2020			2016/2020	eq	7			%	1	7%		estimated		66	eu-crm-2023	MaterialUseShares row 241	
eu-crm-2023.use.rhodium.C26	use-share	rhodium		EU27_2020			2016/2020	eq	0			%	1	0%		estimated		47	eu-crm-2023	MaterialUseShares row 242	
eu-crm-2023.use.rhodium.C29	use-share	rhodium		EU27_2020			2016/2020	eq	85			%	1	85%		estimated		209	eu-crm-2023	MaterialUseShares row 243	
eu-crm-2023.use.rhodium.none	use-share	rhodium		EU27_2020			2016/2020	eq	2			%	1	2%		estimated		59	eu-crm-2023	MaterialUseShares row 244	
eu-crm-2023.use.ruthenium.C20	use-share	ruthenium		EU27_2020			2016/2020	eq	13			%	1	13%		estimated		150	eu-crm-2023	MaterialUseShares row 245	
eu-crm-2023.use.ruthenium.C20.2	use-share	ruthenium		EU27_2020			2016/2020	eq	37			%	1	37%		estimated		149	eu-crm-2023	MaterialUseShares row 246	
eu-crm-2023.use.ruthenium.C26	use-share	ruthenium		EU27_2020			2016/2020	eq	37			%	1	37%		estimated		47	eu-crm-2023	MaterialUseShares row 247	
eu-crm-2023.use.ruthenium.none	use-share	ruthenium		EU27_2020			2016/2020	eq	13			%	1	13%		estimated		59	eu-crm-2023	MaterialUseShares row 248	
eu-crm-2023.use.samarium.C25	use-share	samarium		EU27_2020			2016/2020	eq	97			%	1	97%		estimated		68	eu-crm-2023	MaterialUseShares row 249	
eu-crm-2023.use.samarium.C26	use-share	samarium		EU27_2020			2016/2020	eq	3			%	1	3%		estimated		210	eu-crm-2023	MaterialUseShares row 250	
eu-crm-2023.use.selenium.C20	use-share	selenium		EU27_2020			2016/2020	eq	15			%	1	15%		estimated		211	eu-crm-2023	MaterialUseShares row 251	
eu-crm-2023.use.selenium.C20.2	use-share	selenium		EU27_2020			2016/2020	eq	10			%	1	10%		estimated		212	eu-crm-2023	MaterialUseShares row 252	
eu-crm-2023.use.selenium.C20.3	use-share	selenium		EU27_2020			2016/2020	eq	15			%	1	15%		estimated		213	eu-crm-2023	MaterialUseShares row 253	
eu-crm-2023.use.selenium.C23	use-share	selenium		EU27_2020			2016/2020	eq	30			%	1	30%		estimated		214	eu-crm-2023	MaterialUseShares row 254	
eu-crm-2023.use.selenium.C24	use-share	selenium		EU27_2020			2016/2020	eq	15			%	1	15%		estimated		215	eu-crm-2023	MaterialUseShares row 255	
eu-crm-2023.use.selenium.C26	use-share	selenium		EU27_2020			2016/2020	eq	15			%	1	15%		estimated		47	eu-crm-2023	MaterialUseShares row 256	
eu-crm-2023.use.silica-sand.C22	use-share	silica-sand		EU27_2020			2016/2020	eq	3			%	1	3%		estimated		216	eu-crm-2023	MaterialUseShares row 257	
eu-crm-2023.use.silica-sand.C23	use-share	silica-sand		EU27_2020			2016/2020	eq	37			%	1	37%		estimated		217	eu-crm-2023	MaterialUseShares row 258	
eu-crm-2023.use.silica-sand.C23.2	use-share	silica-sand		EU27_2020			2016/2020	eq	17			%	1	17%		estimated		218	eu-crm-2023	MaterialUseShares row 259	
eu-crm-2023.use.silica-sand.C23.3	use-share	silica-sand		EU27_2020			2016/2020	eq	14			%	1	14%		estimated		219	eu-crm-2023	MaterialUseShares row 260	
eu-crm-2023.use.silica-sand.C23.4	use-share	silica-sand		EU27_2020			2016/2020	eq	16			%	1	16%		estimated		220	eu-crm-2023	MaterialUseShares row 261	
eu-crm-2023.use.silica-sand.C24	use-share	silica-sand		EU27_2020			2016/2020	eq	13			%	1	13%		estimated		221	eu-crm-2023	MaterialUseShares row 262	
eu-crm-2023.use.silicon.C20	use-share	silicon		EU27_2020			2016/2020	eq	54			%	1	54%		estimated		222	eu-crm-2023	MaterialUseShares row 263	
eu-crm-2023.use.silicon.C24	use-share	silicon		EU27_2020			2016/2020	eq	38			%	1	38%		estimated		223	eu-crm-2023	MaterialUseShares row 264	
eu-crm-2023.use.silicon.C26	use-share	silicon		EU27_2020			2016/2020	eq	2			%	1	2%		estimated		224	eu-crm-2023	MaterialUseShares row 265	
eu-crm-2023.use.silicon.C26.2	use-share	silicon		EU27_2020			2016/2020	eq	6			%	1	6%		estimated		225	eu-crm-2023	MaterialUseShares row 266	
eu-crm-2023.use.silver.C20	use-share	silver		EU27_2020			2016/2020	eq	7			%	1	7%		estimated		83	eu-crm-2023	MaterialUseShares row 267	
eu-crm-2023.use.silver.C20.2	use-share	silver		EU27_2020			2016/2020	eq	4			%	1	4%		estimated		226	eu-crm-2023	MaterialUseShares row 268	
eu-crm-2023.use.silver.C21	use-share	silver		EU27_2020			2016/2020	eq	4			%	1	4%		estimated		227	eu-crm-2023	MaterialUseShares row 269	
eu-crm-2023.use.silver.C23	use-share	silver		EU27_2020			2016/2020	eq	6			%	1	6%		estimated		66	eu-crm-2023	MaterialUseShares row 270	
eu-crm-2023.use.silver.C26	use-share	silver		EU27_2020			2016/2020	eq	6			%	1	6%		estimated		228	eu-crm-2023	MaterialUseShares row 271	
eu-crm-2023.use.silver.C27	use-share	silver		EU27_2020			2016/2020	eq	7			%	1	7%		estimated		72	eu-crm-2023	MaterialUseShares row 272	
eu-crm-2023.use.silver.C27.2	use-share	silver		EU27_2020			2016/2020	eq	14			%	1	14%		estimated		229	eu-crm-2023	MaterialUseShares row 273	
eu-crm-2023.use.silver.C28	use-share	silver		EU27_2020			2016/2020	eq	6			%	1	6%		estimated		230	eu-crm-2023	MaterialUseShares row 274	
eu-crm-2023.use.silver.C28.2	use-share	silver		EU27_2020			2016/2020	eq	7			%	1	7%		estimated		231	eu-crm-2023	MaterialUseShares row 275	
eu-crm-2023.use.silver.C29	use-share	silver		EU27_2020			2016/2020	eq	8			%	1	8%		estimated		36	eu-crm-2023	MaterialUseShares row 276	
eu-crm-2023.use.silver.C32	use-share	silver		EU27_2020			2016/2020	eq	24			%	1	24%		estimated		134	eu-crm-2023	MaterialUseShares row 277	
eu-crm-2023.use.silver.C32.2	use-share	silver		EU27_2020			2016/2020	eq	7			%	1	7%		estimated		232	eu-crm-2023	MaterialUseShares row 278	
eu-crm-2023.use.strontium.B09	use-share	strontium		EU27_2020			2016/2020	eq	0			%	1	0%		estimated		108	eu-crm-2023	MaterialUseShares row 279	
eu-crm-2023.use.strontium.C20	use-share	strontium		EU27_2020			2016/2020	eq	5			%	1	5%		estimated		233	eu-crm-2023	MaterialUseShares row 280	
eu-crm-2023.use.strontium.C20.2	use-share	strontium		EU27_2020			2016/2020	eq	40			%	1	40%		estimated		234	eu-crm-2023	MaterialUseShares row 281	
eu-crm-2023.use.strontium.C23	use-share	strontium		EU27_2020			2016/2020	eq	5			%	1	5%		estimated		66	eu-crm-2023	MaterialUseShares row 282	
eu-crm-2023.use.strontium.C24	use-share	strontium		EU27_2020			2016/2020	eq	5			%	1	5%		estimated		235	eu-crm-2023	MaterialUseShares row 283	
eu-crm-2023.use.strontium.C24.2	use-share	strontium		EU27_2020			2016/2020	eq	5			%	1	5%		estimated		236	eu-crm-2023	MaterialUseShares row 284	
eu-crm-2023.use.strontium.C25	use-share	strontium		EU27_2020			2016/2020	eq	40			%	1	40%		estimated		68	eu-crm-2023	MaterialUseShares row 285	
eu-crm-2023.use.sulfur.C17	use-share	sulfur		EU27_2020			2016/2020	eq	1			%	1	1%		estimated		237	eu-crm-2023	MaterialUseShares row 286	
eu-crm-2023.use.sulfur.C19	use-share	sulfur		EU27_2020			2016/2020	eq	24			%	1	24%		estimated		238	eu-crm-2023	MaterialUseShares row 287	
eu-crm-2023.use.sulfur.C20	use-share	sulfur		EU27_2020			2016/2020	eq	71			%	1	71%		estimated		222	eu-crm-2023	MaterialUseShares row 288	
eu-crm-2023.use.sulfur.C25	use-share	sulfur		EU27_2020			2016/2020	eq	4			%	1	4%		estimated		239	eu-crm-2023	MaterialUseShares row 289	
eu-crm-2023.use.talc.C10	use-share	talc		EU27_2020			2016/2020	eq	8			%	1	8%		estimated		164	eu-crm-2023	MaterialUseShares row 290	
eu-crm-2023.use.talc.C17	use-share	talc		EU27_2020			2016/2020	eq	21			%	1	21%		estimated		157	eu-crm-2023	MaterialUseShares row 291	
eu-crm-2023.use.talc.C20	use-share	talc		EU27_2020			2016/2020	eq	4			%	1	4%		estimated		64	eu-crm-2023	MaterialUseShares row 292	
eu-crm-2023.use.talc.C20.2	use-share	talc		EU27_2020			2016/2020	eq	18			%	1	18%		estimated		240	eu-crm-2023	MaterialUseShares row 293	
eu-crm-2023.use.talc.C21	use-share	talc		EU27_2020			2016/2020	eq	1			%	1	1%		estimated		241	eu-crm-2023	MaterialUseShares row 294	
eu-crm-2023.use.talc.C21.2	use-share	talc		EU27_2020			2016/2020	eq	1			%	1	1%		estimated		242	eu-crm-2023	MaterialUseShares row 295	
eu-crm-2023.use.talc.C22	use-share	talc		EU27_2020			2016/2020	eq	34			%	1	34%		estimated		243	eu-crm-2023	MaterialUseShares row 296	
eu-crm-2023.use.talc.C22.2	use-share	talc		EU27_2020			2016/2020	eq	2			%	1	2%		estimated		244	eu-crm-2023	MaterialUseShares row 297	
eu-crm-2023.use.talc.C23	use-share	talc		EU27_2020			2016/2020	eq	7			%	1	7%		estimated		245	eu-crm-2023	MaterialUseShares row 298	
eu-crm-2023.use.talc.none	use-share	talc		EU27_2020			2016/2020	eq	4			%	1	4%		estimated		59	eu-crm-2023	MaterialUseShares row 299	
eu-crm-2023.use.terbium.C25	use-share	terbium		EU27_2020			2016/2020	eq	90			%	1	90%		estimated		68	eu-crm-2023	MaterialUseShares row 300	
eu-crm-2023.use.terbium.C27	use-share	terbium		EU27_2020			2016/2020	eq	10			%	1	10%		estimated		115	eu-crm-2023	MaterialUseShares row 301	
eu-crm-2023.use.thulium.C23	use-share	thulium		EU27_2020			2016/2020	eq	100			%	1	100%		estimated		140	eu-crm-2023	MaterialUseShares row 302	
eu-crm-2023.use.tin.C20	use-share	tin		EU27_2020			2016/2020	eq	18			%	1	18%		estimated		43	eu-crm-2023	MaterialUseShares row 303	
eu-crm-2023.use.tin.C24	use-share	tin		EU27_2020			2016/2020	eq	6			%	1	6%		estimated		246	eu-crm-2023	MaterialUseShares row 304	
eu-crm-2023.use.tin.C25	use-share	tin		EU27_2020			2016/2020	eq	13			%	1	13%		estimated		247	eu-crm-2023	MaterialUseShares row 305	
eu-crm-2023.use.tin.C26	use-share	tin		EU27_2020			2016/2020	eq	52			%	1	52%		estimated		145	eu-crm-2023	MaterialUseShares row 306	
eu-crm-2023.use.tin.C27	use-share	tin		EU27_2020			2016/2020	eq	6			%	1	6%		estimated		248	eu-crm-2023	MaterialUseShares row 307	
eu-crm-2023.use.tin.none	use-share	tin		EU27_2020			2016/2020	eq	5			%	1	5%		estimated		59	eu-crm-2023	MaterialUseShares row 308	
eu-crm-2023.use.titanium.C25	use-share	titanium		EU27_2020			2016/2020	eq	10			%	1	10%		estimated		249	eu-crm-2023	MaterialUseShares row 309	
eu-crm-2023.use.titanium.C25.2	use-share	titanium		EU27_2020			2016/2020	eq	5			%	1	5%		estimated		250	eu-crm-2023	MaterialUseShares row 310	
eu-crm-2023.use.titanium.C25.3	use-share	titanium		EU27_2020			2016/2020	eq	5			%	1	5%		estimated		251	eu-crm-2023	MaterialUseShares row 311	
eu-crm-2023.use.titanium.C28	use-share	titanium		EU27_2020			2016/2020	eq	25			%	1	25%		estimated		252	eu-crm-2023	MaterialUseShares row 312	
eu-crm-2023.use.titanium.C29	use-share	titanium		EU27_2020			2016/2020	eq	10			%	1	10%		estimated		57	eu-crm-2023	MaterialUseShares row 313	
eu-crm-2023.use.titanium.C30	use-share	titanium		EU27_2020			2016/2020	eq	45			%	1	45%		estimated		253	eu-crm-2023	MaterialUseShares row 314	
eu-crm-2023.use.tungsten.C20	use-share	tungsten		EU27_2020			2016/2020	eq	8			%	1	8%		estimated		254	eu-crm-2023	MaterialUseShares row 315	
eu-crm-2023.use.tungsten.C25	use-share	tungsten		EU27_2020			2016/2020	eq	6			%	1	6%		estimated		255	eu-crm-2023	MaterialUseShares row 316	
eu-crm-2023.use.tungsten.C27	use-share	tungsten		EU27_2020			2016/2020	eq	6			%	1	6%		estimated		256	eu-crm-2023	MaterialUseShares row 317	
eu-crm-2023.use.tungsten.C28	use-share	tungsten		EU27_2020			2016/2020	eq	5			%	1	5%		estimated		257	eu-crm-2023	MaterialUseShares row 318	
eu-crm-2023.use.tungsten.C28.2	use-share	tungsten		EU27_2020			2016/2020	eq	33			%	1	33%		estimated		258	eu-crm-2023	MaterialUseShares row 319	
eu-crm-2023.use.tungsten.C28.3	use-share	tungsten		EU27_2020			2016/2020	eq	23			%	1	23%		estimated		259	eu-crm-2023	MaterialUseShares row 320	
eu-crm-2023.use.tungsten.C28.4	use-share	tungsten		EU27_2020			2016/2020	eq	18			%	1	18%		estimated		260	eu-crm-2023	MaterialUseShares row 321	
eu-crm-2023.use.vanadium.C20	use-share	vanadium		EU27_2020			2016/2020	eq	5			%	1	5%		estimated		261	eu-crm-2023	MaterialUseShares row 322	
eu-crm-2023.use.vanadium.C24	use-share	vanadium		EU27_2020			2016/2020	eq	64			%	1	64%		estimated		262	eu-crm-2023	MaterialUseShares row 323	
eu-crm-2023.use.vanadium.C24.2	use-share	vanadium		EU27_2020			2016/2020	eq	4			%	1	4%		estimated		263	eu-crm-2023	MaterialUseShares row 324	
eu-crm-2023.use.vanadium.C24.3	use-share	vanadium		EU27_2020			2016/2020	eq	3			%	1	3%		estimated		264	eu-crm-2023	MaterialUseShares row 325	
eu-crm-2023.use.vanadium.C25	use-share	vanadium		EU27_2020			2016/2020	eq	21			%	1	21%		estimated		265	eu-crm-2023	MaterialUseShares row 326	
eu-crm-2023.use.vanadium.C27	use-share	vanadium		EU27_2020			2016/2020	eq	3			%	1	3%		estimated		266	eu-crm-2023	MaterialUseShares row 327	
eu-crm-2023.use.ytterbium.C23	use-share	ytterbium		EU27_2020			2016/2020	eq	100			%	1	100%		estimated		140	eu-crm-2023	MaterialUseShares row 328	
eu-crm-2023.use.yttrium.C20	use-share	yttrium		EU27_2020			2016/2020	eq	9			%	1	9%		estimated		267	eu-crm-2023	MaterialUseShares row 329	
eu-crm-2023.use.yttrium.C23	use-share	yttrium		EU27_2020			2016/2020	eq	72			%	1	72%		estimated		140	eu-crm-2023	MaterialUseShares row 330	
eu-crm-2023.use.yttrium.C23.2	use-share	yttrium		EU27_2020			2016/2020	eq	4			%	1	4%		estimated		66	eu-crm-2023	MaterialUseShares row 331	
eu-crm-2023.use.yttrium.C24	use-share	yttrium		EU27_2020			2016/2020	eq	7			%	1	7%		estimated		77	eu-crm-2023	MaterialUseShares row 332	
eu-crm-2023.use.yttrium.none	use-share	yttrium		EU27_2020			2016/2020	eq	8			%	1	8%		estimated		59	eu-crm-2023	MaterialUseShares row 333	
eu-crm-2023.use.zirconium.C20	use-share	zirconium		EU27_2020			2016/2020	eq	11			%	1	11%		estimated		43	eu-crm-2023	MaterialUseShares row 334	
eu-crm-2023.use.zirconium.C20.2	use-share	zirconium		EU27_2020			2016/2020	eq	3			%	1	3%		estimated		213	eu-crm-2023	MaterialUseShares row 335	
eu-crm-2023.use.zirconium.C23	use-share	zirconium		EU27_2020			2016/2020	eq	50			%	1	50%		estimated		140	eu-crm-2023	MaterialUseShares row 336	
eu-crm-2023.use.zirconium.C23.2	use-share	zirconium		EU27_2020			2016/2020	eq	13			%	1	13%		estimated		31	eu-crm-2023	MaterialUseShares row 337	
eu-crm-2023.use.zirconium.C24	use-share	zirconium		EU27_2020			2016/2020	eq	13			%	1	13%		estimated		221	eu-crm-2023	MaterialUseShares row 338	
eu-crm-2023.use.zirconium.C24.2	use-share	zirconium		EU27_2020			2016/2020	eq	3			%	1	3%		estimated		268	eu-crm-2023	MaterialUseShares row 339	
eu-crm-2023.use.zirconium.none	use-share	zirconium		EU27_2020			2016/2020	eq	7			%	1	7%		estimated		59	eu-crm-2023	MaterialUseShares row 340	
eu-crm-2023.result.sr-mining.aggregates	supply-risk	aggregates	mining	EU27_2020			2016/2020	eq	0.2			index	0.1			estimated		269	eu-crm-2023	table of results, Aggregates	
eu-crm-2023.result.ir-mining.aggregates	import-reliance	aggregates	mining	EU27_2020			2016/2020	eq	1			%	1			estimated		270	eu-crm-2023	table of results, Aggregates	
eu-crm-2023.result.eol.aggregates	recycling-rate	aggregates		EU27_2020			2016/2020	eq	9			%	1			estimated		271	eu-crm-2023	table of results, Aggregates	
eu-crm-2023.result.si-sr.aggregates	substitution-index	aggregates		EU27_2020			2016/2020	eq	1			index	0.01			estimated		272	eu-crm-2023	table of results, Aggregates	
eu-crm-2023.result.si-ei.aggregates	substitution-index	aggregates		EU27_2020			2016/2020	eq	1			index	0.01			estimated		273	eu-crm-2023	table of results, Aggregates	
eu-crm-2023.result.sr-mining.antimony	supply-risk	antimony	mining	EU27_2020			2016/2020	eq	1.8			index	0.1			estimated		274	eu-crm-2023	table of results, Antimony	
eu-crm-2023.result.ir-mining.antimony	import-reliance	antimony	mining	EU27_2020			2016/2020	eq	100			%	1			estimated		270	eu-crm-2023	table of results, Antimony	
eu-crm-2023.result.sr-refining.antimony	supply-risk	antimony	refining	EU27_2020			2016/2020	eq	0.7			index	0.1			estimated		274	eu-crm-2023	table of results, Antimony	
eu-crm-2023.result.ir-refining.antimony	import-reliance	antimony	refining	EU27_2020			2016/2020	eq	47			%	1			estimated		270	eu-crm-2023	table of results, Antimony	
eu-crm-2023.result.eol.antimony	recycling-rate	antimony		EU27_2020			2016/2020	eq	28			%	1			estimated		271	eu-crm-2023	table of results, Antimony	
eu-crm-2023.result.si-sr.antimony	substitution-index	antimony		EU27_2020			2016/2020	eq	0.94			index	0.01			estimated		272	eu-crm-2023	table of results, Antimony	
eu-crm-2023.result.si-ei.antimony	substitution-index	antimony		EU27_2020			2016/2020	eq	0.92			index	0.01			estimated		273	eu-crm-2023	table of results, Antimony	
eu-crm-2023.result.sr-mining.baryte	supply-risk	baryte	mining	EU27_2020			2016/2020	eq	1.3			index	0.1			estimated		274	eu-crm-2023	table of results, Baryte	
eu-crm-2023.result.ir-mining.baryte	import-reliance	baryte	mining	EU27_2020			2016/2020	eq	74			%	1			estimated		270	eu-crm-2023	table of results, Baryte	
eu-crm-2023.result.eol.baryte	recycling-rate	baryte		EU27_2020			2016/2020	eq	0			%	1			estimated		271	eu-crm-2023	table of results, Baryte	
eu-crm-2023.result.si-sr.baryte	substitution-index	baryte		EU27_2020			2016/2020	eq	0.92			index	0.01			estimated		272	eu-crm-2023	table of results, Baryte	
eu-crm-2023.result.si-ei.baryte	substitution-index	baryte		EU27_2020			2016/2020	eq	0.87			index	0.01			estimated		273	eu-crm-2023	table of results, Baryte	
eu-crm-2023.result.sr-mining.beryllium	supply-risk	beryllium	mining	EU27_2020			2016/2020	eq	1.8			index	0.1			estimated		275	eu-crm-2023	table of results, Beryllium	
eu-crm-2023.result.sr-refining.beryllium	supply-risk	beryllium	refining	EU27_2020			2016/2020	eq	1.2			index	0.1			estimated		274	eu-crm-2023	table of results, Beryllium	
eu-crm-2023.result.ir-refining.beryllium	import-reliance	beryllium	refining	EU27_2020			2016/2020	eq	100			%	1			estimated		270	eu-crm-2023	table of results, Beryllium	
eu-crm-2023.result.eol.beryllium	recycling-rate	beryllium		EU27_2020			2016/2020	eq	0			%	1			estimated		271	eu-crm-2023	table of results, Beryllium	
eu-crm-2023.result.si-sr.beryllium	substitution-index	beryllium		EU27_2020			2016/2020	eq	0.99			index	0.01			estimated		272	eu-crm-2023	table of results, Beryllium	
eu-crm-2023.result.si-ei.beryllium	substitution-index	beryllium		EU27_2020			2016/2020	eq	0.99			index	0.01			estimated		273	eu-crm-2023	table of results, Beryllium	
eu-crm-2023.result.sr-mining.boron	supply-risk	boron	mining	EU27_2020			2016/2020	eq	3.6			index	0.1			estimated		274	eu-crm-2023	table of results, Boron	
eu-crm-2023.result.ir-mining.boron	import-reliance	boron	mining	EU27_2020			2016/2020	eq	100			%	1			estimated		270	eu-crm-2023	table of results, Boron	
eu-crm-2023.result.sr-refining.boron	supply-risk	boron	refining	EU27_2020			2016/2020	eq	1.4			index	0.1			estimated		274	eu-crm-2023	table of results, Boron	
eu-crm-2023.result.ir-refining.boron	import-reliance	boron	refining	EU27_2020			2016/2020	eq	70			%	1			estimated		270	eu-crm-2023	table of results, Boron	
eu-crm-2023.result.eol.boron	recycling-rate	boron		EU27_2020			2016/2020	eq	1			%	1			estimated		271	eu-crm-2023	table of results, Boron	
eu-crm-2023.result.si-sr.boron	substitution-index	boron		EU27_2020			2016/2020	eq	0.99			index	0.01			estimated		272	eu-crm-2023	table of results, Boron	
eu-crm-2023.result.si-ei.boron	substitution-index	boron		EU27_2020			2016/2020	eq	0.99			index	0.01			estimated		273	eu-crm-2023	table of results, Boron	
eu-crm-2023.result.sr-mining.chromium	supply-risk	chromium	mining	EU27_2020			2016/2020	eq	0.7			index	0.1			estimated		274	eu-crm-2023	table of results, Chromium	
eu-crm-2023.result.ir-mining.chromium	import-reliance	chromium	mining	EU27_2020			2016/2020	eq	7			%	1			estimated		270	eu-crm-2023	table of results, Chromium	
eu-crm-2023.result.sr-refining.chromium	supply-risk	chromium	refining	EU27_2020			2016/2020	eq	0.6			index	0.1			estimated		274	eu-crm-2023	table of results, Chromium	
eu-crm-2023.result.ir-refining.chromium	import-reliance	chromium	refining	EU27_2020			2016/2020	eq	42			%	1			estimated		270	eu-crm-2023	table of results, Chromium	
eu-crm-2023.result.eol.chromium	recycling-rate	chromium		EU27_2020			2016/2020	eq	21			%	1			estimated		271	eu-crm-2023	table of results, Chromium	
eu-crm-2023.result.si-sr.chromium	substitution-index	chromium		EU27_2020			2016/2020	eq	0.93			index	0.01			estimated		272	eu-crm-2023	table of results, Chromium	
eu-crm-2023.result.si-ei.chromium	substitution-index	chromium		EU27_2020			2016/2020	eq	0.93			index	0.01			estimated		273	eu-crm-2023	table of results, Chromium	
eu-crm-2023.result.sr-mining.coking-coal	supply-risk	coking-coal	mining	EU27_2020			2016/2020	eq	1			index	0.1			estimated		274	eu-crm-2023	table of results, Coking coal	276
eu-crm-2023.result.ir-mining.coking-coal	import-reliance	coking-coal	mining	EU27_2020			2016/2020	eq	66			%	1			estimated		270	eu-crm-2023	table of results, Coking coal	276
eu-crm-2023.result.sr-refining.coking-coal	supply-risk	coking-coal	refining	EU27_2020			2016/2020	eq	0.4			index	0.1			estimated		274	eu-crm-2023	table of results, Coking coal	276
eu-crm-2023.result.ir-refining.coking-coal	import-reliance	coking-coal	refining	EU27_2020			2016/2020	eq	0			%	1			estimated		270	eu-crm-2023	table of results, Coking coal	276
eu-crm-2023.result.eol.coking-coal	recycling-rate	coking-coal		EU27_2020			2016/2020	eq	0			%	1			estimated		271	eu-crm-2023	table of results, Coking coal	276
eu-crm-2023.result.si-sr.coking-coal	substitution-index	coking-coal		EU27_2020			2016/2020	eq	1			index	0.01			estimated		272	eu-crm-2023	table of results, Coking coal	276
eu-crm-2023.result.si-ei.coking-coal	substitution-index	coking-coal		EU27_2020			2016/2020	eq	1			index	0.01			estimated		273	eu-crm-2023	table of results, Coking coal	276
eu-crm-2023.result.sr-mining.diatomite	supply-risk	diatomite	mining	EU27_2020			2016/2020	eq	0.3			index	0.1			estimated		274	eu-crm-2023	table of results, Diatomite	276
eu-crm-2023.result.ir-mining.diatomite	import-reliance	diatomite	mining	EU27_2020			2016/2020	eq	0			%	1			estimated		270	eu-crm-2023	table of results, Diatomite	276
eu-crm-2023.result.eol.diatomite	recycling-rate	diatomite		EU27_2020			2016/2020	eq	4			%	1			estimated		271	eu-crm-2023	table of results, Diatomite	276
eu-crm-2023.result.si-sr.diatomite	substitution-index	diatomite		EU27_2020			2016/2020	eq	0.9			index	0.01			estimated		272	eu-crm-2023	table of results, Diatomite	276
eu-crm-2023.result.si-ei.diatomite	substitution-index	diatomite		EU27_2020			2016/2020	eq	0.91			index	0.01			estimated		273	eu-crm-2023	table of results, Diatomite	276
eu-crm-2023.result.sr-mining.fluorspar	supply-risk	fluorspar	mining	EU27_2020			2016/2020	eq	1.1			index	0.1			estimated		274	eu-crm-2023	table of results, Fluorspar	
eu-crm-2023.result.ir-mining.fluorspar	import-reliance	fluorspar	mining	EU27_2020			2016/2020	eq	60			%	1			estimated		270	eu-crm-2023	table of results, Fluorspar	
eu-crm-2023.result.eol.fluorspar	recycling-rate	fluorspar		EU27_2020			2016/2020	eq	1			%	1			estimated		271	eu-crm-2023	table of results, Fluorspar	
eu-crm-2023.result.si-sr.fluorspar	substitution-index	fluorspar		EU27_2020			2016/2020	eq	0.91			index	0.01			estimated		272	eu-crm-2023	table of results, Fluorspar	
eu-crm-2023.result.si-ei.fluorspar	substitution-index	fluorspar		EU27_2020			2016/2020	eq	0.91			index	0.01			estimated		273	eu-crm-2023	table of results, Fluorspar	
eu-crm-2023.result.sr-refining.germanium	supply-risk	germanium	refining	EU27_2020			2016/2020	eq	1.8			index	0.1			estimated		274	eu-crm-2023	table of results, Germanium	
eu-crm-2023.result.ir-refining.germanium	import-reliance	germanium	refining	EU27_2020			2016/2020	eq	42			%	1			estimated		270	eu-crm-2023	table of results, Germanium	
eu-crm-2023.result.eol.germanium	recycling-rate	germanium		EU27_2020			2016/2020	eq	2			%	1			estimated		271	eu-crm-2023	table of results, Germanium	
eu-crm-2023.result.si-sr.germanium	substitution-index	germanium		EU27_2020			2016/2020	eq	0.94			index	0.01			estimated		272	eu-crm-2023	table of results, Germanium	
eu-crm-2023.result.si-ei.germanium	substitution-index	germanium		EU27_2020			2016/2020	eq	0.92			index	0.01			estimated		273	eu-crm-2023	table of results, Germanium	
eu-crm-2023.result.sr-mining.gypsum	supply-risk	gypsum	mining	EU27_2020			2016/2020	eq	0.6			index	0.1			estimated		274	eu-crm-2023	table of results, Gypsum	
eu-crm-2023.result.ir-mining.gypsum	import-reliance	gypsum	mining	EU27_2020			2016/2020	eq	0			%	1			estimated		270	eu-crm-2023	table of results, Gypsum	
eu-crm-2023.result.eol.gypsum	recycling-rate	gypsum		EU27_2020			2016/2020	eq	1			%	1			estimated		271	eu-crm-2023	table of results, Gypsum	
eu-crm-2023.result.si-sr.gypsum	substitution-index	gypsum		EU27_2020			2016/2020	eq	0.95			index	0.01			estimated		272	eu-crm-2023	table of results, Gypsum	
eu-crm-2023.result.si-ei.gypsum	substitution-index	gypsum		EU27_2020			2016/2020	eq	0.86			index	0.01			estimated		273	eu-crm-2023	table of results, Gypsum	
eu-crm-2023.result.sr-refining.helium	supply-risk	helium	refining	EU27_2020			2016/2020	eq	1.2			index	0.1			estimated		274	eu-crm-2023	table of results, Helium	
eu-crm-2023.result.ir-refining.helium	import-reliance	helium	refining	EU27_2020			2016/2020	eq	94			%	1			estimated		270	eu-crm-2023	table of results, Helium	
eu-crm-2023.result.eol.helium	recycling-rate	helium		EU27_2020			2016/2020	eq	2			%	1			estimated		271	eu-crm-2023	table of results, Helium	
eu-crm-2023.result.si-sr.helium	substitution-index	helium		EU27_2020			2016/2020	eq	0.97			index	0.01			estimated		272	eu-crm-2023	table of results, Helium	
eu-crm-2023.result.si-ei.helium	substitution-index	helium		EU27_2020			2016/2020	eq	0.94			index	0.01			estimated		273	eu-crm-2023	table of results, Helium	
eu-crm-2023.result.sr-mining.hydrogen	supply-risk	hydrogen	mining	EU27_2020			2016/2020	eq	0.5			index	0.1			estimated		274	eu-crm-2023	table of results, Hydrogen	
eu-crm-2023.result.ir-mining.hydrogen	import-reliance	hydrogen	mining	EU27_2020			2016/2020	eq	56			%	1			estimated		270	eu-crm-2023	table of results, Hydrogen	
eu-crm-2023.result.sr-refining.hydrogen	supply-risk	hydrogen	refining	EU27_2020			2016/2020	eq	0.3			index	0.1			estimated		269	eu-crm-2023	table of results, Hydrogen	
eu-crm-2023.result.ir-refining.hydrogen	import-reliance	hydrogen	refining	EU27_2020			2016/2020	eq	0			%	1			estimated		270	eu-crm-2023	table of results, Hydrogen	
eu-crm-2023.result.eol.hydrogen	recycling-rate	hydrogen		EU27_2020			2016/2020	eq	0			%	1			estimated		271	eu-crm-2023	table of results, Hydrogen	
eu-crm-2023.result.si-sr.hydrogen	substitution-index	hydrogen		EU27_2020			2016/2020	eq	0.81			index	0.01			estimated		272	eu-crm-2023	table of results, Hydrogen	
eu-crm-2023.result.si-ei.hydrogen	substitution-index	hydrogen		EU27_2020			2016/2020	eq	0.81			index	0.01			estimated		273	eu-crm-2023	table of results, Hydrogen	
eu-crm-2023.result.sr-mining.iron	supply-risk	iron	mining	EU27_2020			2016/2020	eq	0.5			index	0.1			estimated		274	eu-crm-2023	table of results, Iron ore	
eu-crm-2023.result.ir-mining.iron	import-reliance	iron	mining	EU27_2020			2016/2020	eq	77			%	1			estimated		270	eu-crm-2023	table of results, Iron ore	
eu-crm-2023.result.sr-refining.iron	supply-risk	iron	refining	EU27_2020			2016/2020	eq	0.2			index	0.1			estimated		274	eu-crm-2023	table of results, Iron ore	
eu-crm-2023.result.ir-refining.iron	import-reliance	iron	refining	EU27_2020			2016/2020	eq	5			%	1			estimated		270	eu-crm-2023	table of results, Iron ore	
eu-crm-2023.result.eol.iron	recycling-rate	iron		EU27_2020			2016/2020	eq	31			%	1			estimated		271	eu-crm-2023	table of results, Iron ore	
eu-crm-2023.result.si-sr.iron	substitution-index	iron		EU27_2020			2016/2020	eq	0.95			index	0.01			estimated		272	eu-crm-2023	table of results, Iron ore	
eu-crm-2023.result.si-ei.iron	substitution-index	iron		EU27_2020			2016/2020	eq	0.92			index	0.01			estimated		273	eu-crm-2023	table of results, Iron ore	
eu-crm-2023.result.sr-refining.krypton	supply-risk	krypton	refining	EU27_2020			2016/2020	eq	0.7			index	0.1			estimated		269	eu-crm-2023	table of results, Krypton	
eu-crm-2023.result.ir-refining.krypton	import-reliance	krypton	refining	EU27_2020			2016/2020	eq	0			%	1			estimated		270	eu-crm-2023	table of results, Krypton	
eu-crm-2023.result.eol.krypton	recycling-rate	krypton		EU27_2020			2016/2020	eq	0			%	1			estimated		271	eu-crm-2023	table of results, Krypton	
eu-crm-2023.result.si-sr.krypton	substitution-index	krypton		EU27_2020			2016/2020	eq	0.98			index	0.01			estimated		272	eu-crm-2023	table of results, Krypton	
eu-crm-2023.result.si-ei.krypton	substitution-index	krypton		EU27_2020			2016/2020	eq	0.96			index	0.01			estimated		273	eu-crm-2023	table of results, Krypton	
eu-crm-2023.result.sr-mining.limestone	supply-risk	limestone	mining	EU27_2020			2016/2020	eq	0.3			index	0.1			estimated		269	eu-crm-2023	table of results, Lime	
eu-crm-2023.result.ir-mining.limestone	import-reliance	limestone	mining	EU27_2020			2016/2020	eq	0			%	1			estimated		270	eu-crm-2023	table of results, Lime	
eu-crm-2023.result.eol.limestone	recycling-rate	limestone		EU27_2020			2016/2020	eq	1			%	1			estimated		271	eu-crm-2023	table of results, Lime	
eu-crm-2023.result.si-sr.limestone	substitution-index	limestone		EU27_2020			2016/2020	eq	0.99			index	0.01			estimated		272	eu-crm-2023	table of results, Lime	
eu-crm-2023.result.si-ei.limestone	substitution-index	limestone		EU27_2020			2016/2020	eq	0.99			index	0.01			estimated		273	eu-crm-2023	table of results, Lime	
eu-crm-2023.result.sr-mining.light-rare-earths	supply-risk	light-rare-earths	mining	EU27_2020			2016/2020	eq	2.81			index	0.1			estimated		274	eu-crm-2023	table of results, LREE	276
eu-crm-2023.result.ir-mining.light-rare-earths	import-reliance	light-rare-earths	mining	EU27_2020			2016/2020	eq	80			%	1			estimated		270	eu-crm-2023	table of results, LREE	276
eu-crm-2023.result.sr-refining.light-rare-earths	supply-risk	light-rare-earths	refining	EU27_2020			2016/2020	eq	3.58			index	0.1			estimated		274	eu-crm-2023	table of results, LREE	276
eu-crm-2023.result.ir-refining.light-rare-earths	import-reliance	light-rare-earths	refining	EU27_2020			2016/2020	eq	100			%	1			estimated		270	eu-crm-2023	table of results, LREE	276
eu-crm-2023.result.eol.light-rare-earths	recycling-rate	light-rare-earths		EU27_2020			2016/2020	eq	1			%	1			estimated		271	eu-crm-2023	table of results, LREE	276
eu-crm-2023.result.sr-refining.magnesium	supply-risk	magnesium	refining	EU27_2020			2016/2020	eq	4.1			index	0.1			estimated		274	eu-crm-2023	table of results, Magnesium	
eu-crm-2023.result.ir-refining.magnesium	import-reliance	magnesium	refining	EU27_2020			2016/2020	eq	100			%	1			estimated		270	eu-crm-2023	table of results, Magnesium	
eu-crm-2023.result.eol.magnesium	recycling-rate	magnesium		EU27_2020			2016/2020	eq	13			%	1			estimated		271	eu-crm-2023	table of results, Magnesium	
eu-crm-2023.result.si-sr.magnesium	substitution-index	magnesium		EU27_2020			2016/2020	eq	0.94			index	0.01			estimated		272	eu-crm-2023	table of results, Magnesium	
eu-crm-2023.result.si-ei.magnesium	substitution-index	magnesium		EU27_2020			2016/2020	eq	0.94			index	0.01			estimated		273	eu-crm-2023	table of results, Magnesium	
eu-crm-2023.result.sr-mining.molybdenum	supply-risk	molybdenum	mining	EU27_2020			2016/2020	eq	0.8			index	0.1			estimated		274	eu-crm-2023	table of results, Molybdenum	
eu-crm-2023.result.ir-mining.molybdenum	import-reliance	molybdenum	mining	EU27_2020			2016/2020	eq	100			%	1			estimated		270	eu-crm-2023	table of results, Molybdenum	
eu-crm-2023.result.sr-refining.molybdenum	supply-risk	molybdenum	refining	EU27_2020			2016/2020	eq	0.2			index	0.1			estimated		277	eu-crm-2023	table of results, Molybdenum	
eu-crm-2023.result.ir-refining.molybdenum	import-reliance	molybdenum	refining	EU27_2020			2016/2020	eq	100			%	1			estimated		270	eu-crm-2023	table of results, Molybdenum	
eu-crm-2023.result.eol.molybdenum	recycling-rate	molybdenum		EU27_2020			2016/2020	eq	30			%	1			estimated		271	eu-crm-2023	table of results, Molybdenum	
eu-crm-2023.result.si-sr.molybdenum	substitution-index	molybdenum		EU27_2020			2016/2020	eq	1			index	0.01			estimated		272	eu-crm-2023	table of results, Molybdenum	
eu-crm-2023.result.si-ei.molybdenum	substitution-index	molybdenum		EU27_2020			2016/2020	eq	1			index	0.01			estimated		273	eu-crm-2023	table of results, Molybdenum	
eu-crm-2023.result.sr-mining.graphite	supply-risk	graphite	mining	EU27_2020			2016/2020	eq	1.8			index	0.1			estimated		274	eu-crm-2023	table of results, Natural graphite	
eu-crm-2023.result.ir-mining.graphite	import-reliance	graphite	mining	EU27_2020			2016/2020	eq	99			%	1			estimated		270	eu-crm-2023	table of results, Natural graphite	
eu-crm-2023.result.eol.graphite	recycling-rate	graphite		EU27_2020			2016/2020	eq	3			%	1			estimated		271	eu-crm-2023	table of results, Natural graphite	
eu-crm-2023.result.si-sr.graphite	substitution-index	graphite		EU27_2020			2016/2020	eq	0.98			index	0.01			estimated		272	eu-crm-2023	table of results, Natural graphite	
eu-crm-2023.result.si-ei.graphite	substitution-index	graphite		EU27_2020			2016/2020	eq	0.97			index	0.01			estimated		273	eu-crm-2023	table of results, Natural graphite	
eu-crm-2023.result.sr-mining.natural-teak	supply-risk	natural-teak	mining	EU27_2020			2016/2020	eq	1.7			index	0.1			estimated		274	eu-crm-2023	table of results, Natural Teak wood	
eu-crm-2023.result.ir-mining.natural-teak	import-reliance	natural-teak	mining	EU27_2020			2016/2020	eq	100			%	1			estimated		270	eu-crm-2023	table of results, Natural Teak wood	
eu-crm-2023.result.eol.natural-teak	recycling-rate	natural-teak		EU27_2020			2016/2020	eq	5			%	1			estimated		271	eu-crm-2023	table of results, Natural Teak wood	
eu-crm-2023.result.si-sr.natural-teak	substitution-index	natural-teak		EU27_2020			2016/2020	eq	0.96			index	0.01			estimated		272	eu-crm-2023	table of results, Natural Teak wood	
eu-crm-2023.result.si-ei.natural-teak	substitution-index	natural-teak		EU27_2020			2016/2020	eq	0.96			index	0.01			estimated		273	eu-crm-2023	table of results, Natural Teak wood	
eu-crm-2023.result.sr-mining.nickel	supply-risk	nickel	mining	EU27_2020			2016/2020	eq	0.4			index	0.1			estimated		274	eu-crm-2023	table of results, Nickel	
eu-crm-2023.result.ir-mining.nickel	import-reliance	nickel	mining	EU27_2020			2016/2020	eq	31			%	1			estimated		270	eu-crm-2023	table of results, Nickel	
eu-crm-2023.result.sr-refining.nickel	supply-risk	nickel	refining	EU27_2020			2016/2020	eq	0.5			index	0.1			estimated		274	eu-crm-2023	table of results, Nickel	
eu-crm-2023.result.ir-refining.nickel	import-reliance	nickel	refining	EU27_2020			2016/2020	eq	75			%	1			estimated		270	eu-crm-2023	table of results, Nickel	
eu-crm-2023.result.eol.nickel	recycling-rate	nickel		EU27_2020			2016/2020	eq	16			%	1			estimated		271	eu-crm-2023	table of results, Nickel	
eu-crm-2023.result.si-sr.nickel	substitution-index	nickel		EU27_2020			2016/2020	eq	0.92			index	0.01			estimated		272	eu-crm-2023	table of results, Nickel	
eu-crm-2023.result.si-ei.nickel	substitution-index	nickel		EU27_2020			2016/2020	eq	0.88			index	0.01			estimated		273	eu-crm-2023	table of results, Nickel	
eu-crm-2023.result.sr-mining.perlite	supply-risk	perlite	mining	EU27_2020			2016/2020	eq	0.8			index	0.1			estimated		275	eu-crm-2023	table of results, Perlite	
eu-crm-2023.result.ir-mining.perlite	import-reliance	perlite	mining	EU27_2020			2016/2020	eq	0			%	1			estimated		270	eu-crm-2023	table of results, Perlite	
eu-crm-2023.result.eol.perlite	recycling-rate	perlite		EU27_2020			2016/2020	eq	42			%	1			estimated		271	eu-crm-2023	table of results, Perlite	
eu-crm-2023.result.si-sr.perlite	substitution-index	perlite		EU27_2020			2016/2020	eq	0.92			index	0.01			estimated		272	eu-crm-2023	table of results, Perlite	
eu-crm-2023.result.si-ei.perlite	substitution-index	perlite		EU27_2020			2016/2020	eq	0.88			index	0.01			estimated		273	eu-crm-2023	table of results, Perlite	
eu-crm-2023.result.sr-mining.phosphate-rock	supply-risk	phosphate-rock	mining	EU27_2020			2016/2020	eq	1			index	0.1			estimated		274	eu-crm-2023	table of results, Phosphate rock	
eu-crm-2023.result.ir-mining.phosphate-rock	import-reliance	phosphate-rock	mining	EU27_2020			2016/2020	eq	82			%	1			estimated		270	eu-crm-2023	table of results, Phosphate rock	
eu-crm-2023.result.eol.phosphate-rock	recycling-rate	phosphate-rock		EU27_2020			2016/2020	eq	0			%	1			estimated		271	eu-crm-2023	table of results, Phosphate rock	
eu-crm-2023.result.si-sr.phosphate-rock	substitution-index	phosphate-rock		EU27_2020			2016/2020	eq	0.99			index	0.01			estimated		272	eu-crm-2023	table of results, Phosphate rock	
eu-crm-2023.result.si-ei.phosphate-rock	substitution-index	phosphate-rock		EU27_2020			2016/2020	eq	0.96			index	0.01			estimated		273	eu-crm-2023	table of results, Phosphate rock	
eu-crm-2023.result.sr-mining.potash	supply-risk	potash	mining	EU27_2020			2016/2020	eq	0.7			index	0.1			estimated		274	eu-crm-2023	table of results, Potash	
eu-crm-2023.result.ir-mining.potash	import-reliance	potash	mining	EU27_2020			2016/2020	eq	33			%	1			estimated		270	eu-crm-2023	table of results, Potash	
eu-crm-2023.result.eol.potash	recycling-rate	potash		EU27_2020			2016/2020	eq	0			%	1			estimated		271	eu-crm-2023	table of results, Potash	
eu-crm-2023.result.si-sr.potash	substitution-index	potash		EU27_2020			2016/2020	eq	0.98			index	0.01			estimated		272	eu-crm-2023	table of results, Potash	
eu-crm-2023.result.si-ei.potash	substitution-index	potash		EU27_2020			2016/2020	eq	0.95			index	0.01			estimated		273	eu-crm-2023	table of results, Potash	
eu-crm-2023.result.sr-mining.roundwood	supply-risk	roundwood	mining	EU27_2020			2016/2020	eq	0.1			index	0.1			estimated		274	eu-crm-2023	table of results, Roundwood	
eu-crm-2023.result.ir-mining.roundwood	import-reliance	roundwood	mining	EU27_2020			2016/2020	eq	0			%	1			estimated		270	eu-crm-2023	table of results, Roundwood	
eu-crm-2023.result.eol.roundwood	recycling-rate	roundwood		EU27_2020			2016/2020	eq	20			%	1			estimated		271	eu-crm-2023	table of results, Roundwood	
eu-crm-2023.result.si-sr.roundwood	substitution-index	roundwood		EU27_2020			2016/2020	eq	0.82			index	0.01			estimated		272	eu-crm-2023	table of results, Roundwood	
eu-crm-2023.result.si-ei.roundwood	substitution-index	roundwood		EU27_2020			2016/2020	eq	0.79			index	0.01			estimated		273	eu-crm-2023	table of results, Roundwood	
eu-crm-2023.result.sr-refining.scandium	supply-risk	scandium	refining	EU27_2020			2016/2020	eq	2.4			index	0.1			estimated		275	eu-crm-2023	table of results, Scandium	
eu-crm-2023.result.ir-refining.scandium	import-reliance	scandium	refining	EU27_2020			2016/2020	eq	100			%	1			estimated		270	eu-crm-2023	table of results, Scandium	
eu-crm-2023.result.eol.scandium	recycling-rate	scandium		EU27_2020			2016/2020	eq	0			%	1			estimated		271	eu-crm-2023	table of results, Scandium	
eu-crm-2023.result.si-sr.scandium	substitution-index	scandium		EU27_2020			2016/2020	eq	0.87			index	0.01			estimated		272	eu-crm-2023	table of results, Scandium	
eu-crm-2023.result.si-ei.scandium	substitution-index	scandium		EU27_2020			2016/2020	eq	0.86			index	0.01			estimated		273	eu-crm-2023	table of results, Scandium	
eu-crm-2023.result.sr-mining.silica-sand	supply-risk	silica-sand	mining	EU27_2020			2016/2020	eq	0.3			index	0.1			estimated		274	eu-crm-2023	table of results, Silica Sand	
eu-crm-2023.result.ir-mining.silica-sand	import-reliance	silica-sand	mining	EU27_2020			2016/2020	eq	0			%	1			estimated		270	eu-crm-2023	table of results, Silica Sand	
eu-crm-2023.result.eol.silica-sand	recycling-rate	silica-sand		EU27_2020			2016/2020	eq	1			%	1			estimated		271	eu-crm-2023	table of results, Silica Sand	
eu-crm-2023.result.sr-mining.silver	supply-risk	silver	mining	EU27_2020			2016/2020	eq	0.8			index	0.1			estimated		274	eu-crm-2023	table of results, Silver	
eu-crm-2023.result.ir-mining.silver	import-reliance	silver	mining	EU27_2020			2016/2020	eq	5			%	1			estimated		270	eu-crm-2023	table of results, Silver	
eu-crm-2023.result.eol.silver	recycling-rate	silver		EU27_2020			2016/2020	eq	4			%	1			estimated		271	eu-crm-2023	table of results, Silver	
eu-crm-2023.result.si-sr.silver	substitution-index	silver		EU27_2020			2016/2020	eq	0.99			index	0.01			estimated		272	eu-crm-2023	table of results, Silver	
eu-crm-2023.result.si-ei.silver	substitution-index	silver		EU27_2020			2016/2020	eq	0.97			index	0.01			estimated		273	eu-crm-2023	table of results, Silver	
eu-crm-2023.result.sr-refining.sulfur	supply-risk	sulfur	refining	EU27_2020			2016/2020	eq	0.3			index	0.1			estimated		269	eu-crm-2023	table of results, Sulfur	
eu-crm-2023.result.ir-refining.sulfur	import-reliance	sulfur	refining	EU27_2020			2016/2020	eq	0			%	1			estimated		270	eu-crm-2023	table of results, Sulfur	
eu-crm-2023.result.eol.sulfur	recycling-rate	sulfur		EU27_2020			2016/2020	eq	0			%	1			estimated		271	eu-crm-2023	table of results, Sulfur	
eu-crm-2023.result.si-sr.sulfur	substitution-index	sulfur		EU27_2020			2016/2020	eq	0.99			index	0.01			estimated		272	eu-crm-2023	table of results, Sulfur	
eu-crm-2023.result.si-ei.sulfur	substitution-index	sulfur		EU27_2020			2016/2020	eq	0.99			index	0.01			estimated		273	eu-crm-2023	table of results, Sulfur	
eu-crm-2023.result.sr-mining.tantalum	supply-risk	tantalum	mining	EU27_2020			2016/2020	eq	1.3			index	0.1			estimated		274	eu-crm-2023	table of results, Tantalum	
eu-crm-2023.result.ir-mining.tantalum	import-reliance	tantalum	mining	EU27_2020			2016/2020	eq	99			%	1			estimated		270	eu-crm-2023	table of results, Tantalum	
eu-crm-2023.result.eol.tantalum	recycling-rate	tantalum		EU27_2020			2016/2020	eq	1			%	1			estimated		271	eu-crm-2023	table of results, Tantalum	
eu-crm-2023.result.si-sr.tantalum	substitution-index	tantalum		EU27_2020			2016/2020	eq	0.98			index	0.01			estimated		272	eu-crm-2023	table of results, Tantalum	
eu-crm-2023.result.si-ei.tantalum	substitution-index	tantalum		EU27_2020			2016/2020	eq	0.96			index	0.01			estimated		273	eu-crm-2023	table of results, Tantalum	
eu-crm-2023.result.sr-mining.tin	supply-risk	tin	mining	EU27_2020			2016/2020	eq	0.5			index	0.1			estimated		274	eu-crm-2023	table of results, Tin	
eu-crm-2023.result.ir-mining.tin	import-reliance	tin	mining	EU27_2020			2016/2020	eq	0			%	1			estimated		270	eu-crm-2023	table of results, Tin	
eu-crm-2023.result.sr-refining.tin	supply-risk	tin	refining	EU27_2020			2016/2020	eq	0.9			index	0.1			estimated		274	eu-crm-2023	table of results, Tin	
eu-crm-2023.result.ir-refining.tin	import-reliance	tin	refining	EU27_2020			2016/2020	eq	73			%	1			estimated		270	eu-crm-2023	table of results, Tin	
eu-crm-2023.result.eol.tin	recycling-rate	tin		EU27_2020			2016/2020	eq	31			%	1			estimated		271	eu-crm-2023	table of results, Tin	
eu-crm-2023.result.si-sr.tin	substitution-index	tin		EU27_2020			2016/2020	eq	0.92			index	0.01			estimated		272	eu-crm-2023	table of results, Tin	
eu-crm-2023.result.si-ei.tin	substitution-index	tin		EU27_2020			2016/2020	eq	0.9			index	0.01			estimated		273	eu-crm-2023	table of results, Tin	
eu-crm-2023.result.sr-mining.titanium-sponge	supply-risk	titanium-sponge	mining	EU27_2020			2016/2020	eq	0.5			index	0.1			estimated		274	eu-crm-2023	table of results, Titanium metal	
eu-crm-2023.result.sr-refining.titanium-sponge	supply-risk	titanium-sponge	refining	EU27_2020			2016/2020	eq	1.6			index	0.1			estimated		274	eu-crm-2023	table of results, Titanium metal	
eu-crm-2023.result.ir-refining.titanium-sponge	import-reliance	titanium-sponge	refining	EU27_2020			2016/2020	eq	100			%	1			estimated		270	eu-crm-2023	table of results, Titanium metal	
eu-crm-2023.result.eol.titanium-sponge	recycling-rate	titanium-sponge		EU27_2020			2016/2020	eq	1			%	1			estimated		271	eu-crm-2023	table of results, Titanium metal	
eu-crm-2023.result.si-sr.titanium-sponge	substitution-index	titanium-sponge		EU27_2020			2016/2020	eq	1			index	0.01			estimated		272	eu-crm-2023	table of results, Titanium metal	
eu-crm-2023.result.si-ei.titanium-sponge	substitution-index	titanium-sponge		EU27_2020			2016/2020	eq	1			index	0.01			estimated		273	eu-crm-2023	table of results, Titanium metal	
eu-crm-2023.result.sr-mining.vanadium	supply-risk	vanadium	mining	EU27_2020			2016/2020	eq	2.3			index	0.1			estimated		275	eu-crm-2023	table of results, Vanadium	
eu-crm-2023.result.ir-mining.vanadium	import-reliance	vanadium	mining	EU27_2020			2016/2020	eq	0			%	1			estimated		270	eu-crm-2023	table of results, Vanadium	
eu-crm-2023.result.sr-refining.vanadium	supply-risk	vanadium	refining	EU27_2020			2016/2020	eq	1.7			index	0.1			estimated		274	eu-crm-2023	table of results, Vanadium	
eu-crm-2023.result.ir-refining.vanadium	import-reliance	vanadium	refining	EU27_2020			2016/2020	eq	100			%	1			estimated		270	eu-crm-2023	table of results, Vanadium	
eu-crm-2023.result.eol.vanadium	recycling-rate	vanadium		EU27_2020			2016/2020	eq	6			%	1			estimated		271	eu-crm-2023	table of results, Vanadium	
eu-crm-2023.result.si-sr.vanadium	substitution-index	vanadium		EU27_2020			2016/2020	eq	0.92			index	0.01			estimated		272	eu-crm-2023	table of results, Vanadium	
eu-crm-2023.result.si-ei.vanadium	substitution-index	vanadium		EU27_2020			2016/2020	eq	0.9			index	0.01			estimated		273	eu-crm-2023	table of results, Vanadium	
eu-crm-2023.result.sr-mining.zinc	supply-risk	zinc	mining	EU27_2020			2016/2020	eq	0.2			index	0.1			estimated		274	eu-crm-2023	table of results, Zinc	
eu-crm-2023.result.ir-mining.zinc	import-reliance	zinc	mining	EU27_2020			2016/2020	eq	56			%	1			estimated		270	eu-crm-2023	table of results, Zinc	
eu-crm-2023.result.sr-refining.zinc	supply-risk	zinc	refining	EU27_2020			2016/2020	eq	0.1			index	0.1			estimated		269	eu-crm-2023	table of results, Zinc	
eu-crm-2023.result.ir-refining.zinc	import-reliance	zinc	refining	EU27_2020			2016/2020	eq	0			%	1			estimated		270	eu-crm-2023	table of results, Zinc	
eu-crm-2023.result.eol.zinc	recycling-rate	zinc		EU27_2020			2016/2020	eq	34			%	1			estimated		271	eu-crm-2023	table of results, Zinc	
eu-crm-2023.result.si-sr.zinc	substitution-index	zinc		EU27_2020			2016/2020	eq	0.8			index	0.01			estimated		272	eu-crm-2023	table of results, Zinc	
eu-crm-2023.result.si-ei.zinc	substitution-index	zinc		EU27_2020			2016/2020	eq	0.77			index	0.01			estimated		273	eu-crm-2023	table of results, Zinc	
`,
};
