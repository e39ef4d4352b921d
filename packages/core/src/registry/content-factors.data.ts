// Content factors with their source. "METHODS" is the method page of the documentation, section 8 (units), where an assumption is named as one.
// Specifications are those of the grade's own name (65 % WO3, 50 % REO, 30 % Co, 6 % Li2O). Pure compounds are computed: see stoichiometry.
import type { ContentFactor } from "./content-factors.js";

export const CONTENT_FACTOR_DATA: readonly ContentFactor[] = [
  { good: "rare-earth-magnets", basis: "as:RE", range: [0.27, 0.32], typical: 0.3, kind: "assumption", source: "METHODS section 8: rare earth content of NdFeB magnets about 30 % (27 to 32), an assumption" },
  { good: "ndfeb-magnets", basis: "as:RE", range: [0.27, 0.32], typical: 0.3, kind: "assumption", source: "METHODS section 8: about 30 % (27 to 32), an assumption; the phase Nd2Fe14B alone holds 26.7 % Nd" },
  { good: "cobalt-hydroxide", basis: "as:Co", range: [0.28, 0.35], typical: 0.3, kind: "specification", source: "METHODS section 8: technical hydroxide holds about 30 % Co; the price grade of the facts ledger is 30 % Co; range is an assumption" },
  { good: "spodumene-concentrate", basis: "as:Li2O", range: [0.05, 0.062], typical: 0.06, kind: "specification", source: "grade named SC6: 6 % Li2O; shipments of 5 to 6.2 % are an assumption" },
  { good: "tungsten-concentrate", basis: "as:WO3", range: [0.65, 0.7], typical: 0.65, kind: "specification", source: "price grade 65 % WO3 minimum; upper end is an assumption" },
  { good: "apt", basis: "as:WO3", range: [0.885, 0.89], typical: 0.885, kind: "specification", source: "price grade 88.5 % WO3 minimum; upper end from (NH4)10H2W12O42·4H2O by atomic masses" },
  { good: "rare-earth-concentrate", basis: "as:REO", range: [0.5, 0.6], typical: 0.5, kind: "specification", source: "price grade of the facts ledger, 50 % REO; upper end is an assumption" },
  { good: "nickel-pig-iron", basis: "as:Ni", range: [0.08, 0.15], typical: 0.1, kind: "assumption", source: "high-grade NPI, 8 to 15 % Ni: an assumption from the names of the grades traded" },
  { good: "ferronickel", basis: "as:Ni", range: [0.15, 0.45], typical: null, kind: "assumption", source: "ISO 6501 grades FeNi20 to FeNi40 with margin: an assumption" },
  { good: "lithium-carbonate", basis: "as:Li2CO3", range: [0.985, 1], typical: 0.99, kind: "specification", source: "technical grade 99 %, battery grade 99.5 %; lower end is an assumption" },
  { good: "lithium-carbonate-battery-grade", basis: "as:Li2CO3", range: [0.995, 1], typical: 0.995, kind: "specification", source: "battery grade 99.5 % minimum" },
  { good: "lithium-hydroxide", basis: "as:LiOH·H2O", range: [0.565 / 0.5707, 1], typical: null, kind: "specification", source: "battery grade monohydrate, 56.5 % LiOH minimum of the 57.07 % of the pure compound" },
  { good: "gallium-metal", basis: "as:Ga", range: [0.9999, 1], typical: 0.9999, kind: "specification", source: "price grade of the facts ledger, 99.99 %" },
  { good: "ndpr-oxide", basis: "as:REO", range: [0.99, 1], typical: 0.99, kind: "specification", source: "USGS Mineral Commodity Summaries 2026: NdPr oxide, 99 % minimum" },
  { good: "dysprosium-oxide", basis: "as:Dy2O3", range: [0.995, 1], typical: 0.995, kind: "specification", source: "USGS Mineral Commodity Summaries 2026: dysprosium oxide, 99.5 % minimum" },
  { good: "terbium-oxide", basis: "as:Tb4O7", range: [0.9999, 1], typical: 0.9999, kind: "specification", source: "USGS Mineral Commodity Summaries 2026: terbium oxide, 99.99 % minimum" },
];
