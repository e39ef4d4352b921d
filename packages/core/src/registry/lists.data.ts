// Official lists of critical and strategic minerals with the day they came out, each from the act it names. Members are ids of this registry: a
// group on a list (heavy rare earths, platinum-group metals) stays a group. The EU writes "aluminium/bauxite" as one entry; it is aluminium here.
// Counts: EU 14, 20, 27, 30, 34 entries; US 35, 50, 60.
import type { MineralList } from "./lists.js";

export const LIST_DATA: readonly MineralList[] = [
  {
    id: "eu-2011", issuer: "EU27_2020", since: "2011-02-02",
    names: { en: ["EU critical raw materials 2011"], zh: ["欧盟关键原材料清单2011"] },
    source: "European Commission, COM(2011) 25",
    members: [
      "antimony", "beryllium", "cobalt", "fluorspar", "gallium", "germanium", "graphite", "indium", "magnesium", "niobium", "platinum-group-metals", "rare-earths",
      "tantalum", "tungsten",
    ],
  },
  {
    id: "eu-2014", issuer: "EU27_2020", since: "2014-05-26",
    names: { en: ["EU critical raw materials 2014"], zh: ["欧盟关键原材料清单2014"] },
    source: "European Commission, COM(2014) 297",
    members: [
      "antimony", "beryllium", "boron", "chromium", "cobalt", "coking-coal", "fluorspar", "gallium", "germanium", "heavy-rare-earths", "indium", "light-rare-earths",
      "magnesite", "magnesium", "graphite", "niobium", "platinum-group-metals", "phosphate-rock", "silicon", "tungsten",
    ],
  },
  {
    id: "eu-2017", issuer: "EU27_2020", since: "2017-09-13",
    names: { en: ["EU critical raw materials 2017"], zh: ["欧盟关键原材料清单2017"] },
    source: "European Commission, COM(2017) 490",
    members: [
      "antimony", "baryte", "beryllium", "bismuth", "boron", "cobalt", "coking-coal", "fluorspar", "gallium", "germanium", "hafnium", "helium",
      "heavy-rare-earths", "indium", "light-rare-earths", "magnesium", "graphite", "natural-rubber", "niobium", "platinum-group-metals", "phosphate-rock", "phosphorus", "scandium", "silicon",
      "tantalum", "tungsten", "vanadium",
    ],
  },
  {
    id: "eu-2020", issuer: "EU27_2020", since: "2020-09-03",
    names: { en: ["EU critical raw materials 2020"], zh: ["欧盟关键原材料清单2020"] },
    source: "European Commission, COM(2020) 474",
    members: [
      "antimony", "baryte", "bauxite", "beryllium", "bismuth", "boron", "cobalt", "coking-coal", "fluorspar", "gallium", "germanium", "hafnium",
      "heavy-rare-earths", "indium", "light-rare-earths", "lithium", "magnesium", "graphite", "natural-rubber", "niobium", "platinum-group-metals", "phosphate-rock", "phosphorus", "scandium",
      "silicon", "strontium", "tantalum", "titanium", "tungsten", "vanadium",
    ],
  },
  {
    id: "eu-2023", issuer: "EU27_2020", since: "2023-03-16",
    names: { en: ["EU critical raw materials 2023"], zh: ["欧盟关键原材料清单2023"] },
    source: "Study on the critical raw materials for the EU 2023; Regulation (EU) 2024/1252, Annex II",
    members: [
      "aluminium", "antimony", "arsenic", "baryte", "beryllium", "bismuth", "boron", "cobalt", "coking-coal", "copper", "feldspar", "fluorspar",
      "gallium", "germanium", "hafnium", "helium", "heavy-rare-earths", "light-rare-earths", "lithium", "magnesium", "manganese", "graphite", "nickel", "niobium",
      "phosphate-rock", "phosphorus", "platinum-group-metals", "scandium", "silicon", "strontium", "tantalum", "titanium", "tungsten", "vanadium",
    ],
  },
  {
    id: "eu-strategic-2024", issuer: "EU27_2020", since: "2024-05-03",
    names: { en: ["EU strategic raw materials 2024"], zh: ["欧盟战略原材料清单2024"] },
    source: "Regulation (EU) 2024/1252, Annex I, section 1: 17 entries, of which the seven rare earths for permanent magnets are one",
    members: [
      "aluminium", "bismuth", "boron", "cobalt", "copper", "gallium", "germanium", "lithium", "magnesium", "manganese", "graphite", "nickel",
      "platinum-group-metals", "neodymium", "praseodymium", "terbium", "dysprosium", "gadolinium", "samarium", "cerium", "silicon", "titanium", "tungsten",
    ],
  },
  {
    id: "us-2018", issuer: "USA", since: "2018-05-18",
    names: { en: ["US critical minerals 2018"], zh: ["美国关键矿产清单2018"] },
    source: "US Department of the Interior, 83 FR 23295",
    members: [
      "aluminium", "antimony", "arsenic", "baryte", "beryllium", "bismuth", "caesium", "chromium", "cobalt", "fluorspar", "gallium", "germanium",
      "graphite", "hafnium", "helium", "indium", "lithium", "magnesium", "manganese", "niobium", "platinum-group-metals", "potash", "rare-earths", "rhenium",
      "rubidium", "scandium", "strontium", "tantalum", "tellurium", "tin", "titanium", "tungsten", "uranium", "vanadium", "zirconium",
    ],
  },
  {
    id: "us-2022", issuer: "USA", since: "2022-02-24",
    names: { en: ["US critical minerals 2022"], zh: ["美国关键矿产清单2022"] },
    source: "US Geological Survey, 87 FR 10381",
    members: [
      "aluminium", "antimony", "arsenic", "baryte", "beryllium", "bismuth", "cerium", "caesium", "chromium", "cobalt", "dysprosium", "erbium",
      "europium", "fluorspar", "gadolinium", "gallium", "germanium", "graphite", "hafnium", "holmium", "indium", "iridium", "lanthanum", "lithium",
      "lutetium", "magnesium", "manganese", "neodymium", "nickel", "niobium", "palladium", "platinum", "praseodymium", "rhodium", "rubidium", "ruthenium",
      "samarium", "scandium", "tantalum", "tellurium", "terbium", "thulium", "tin", "titanium", "tungsten", "vanadium", "ytterbium", "yttrium",
      "zinc", "zirconium",
    ],
  },
  {
    id: "us-2025", issuer: "USA", since: "2025-11-07",
    names: { en: ["US critical minerals 2025"], zh: ["美国关键矿产清单2025"] },
    source: "US Geological Survey, final list of November 2025",
    members: [
      "aluminium", "antimony", "arsenic", "baryte", "beryllium", "bismuth", "boron", "cerium", "caesium", "chromium", "cobalt", "copper",
      "dysprosium", "erbium", "europium", "fluorspar", "gadolinium", "gallium", "germanium", "graphite", "hafnium", "holmium", "indium", "iridium",
      "lanthanum", "lead", "lithium", "lutetium", "magnesium", "manganese", "coking-coal", "neodymium", "nickel", "niobium", "palladium", "phosphate-rock",
      "platinum", "potash", "praseodymium", "rhenium", "rhodium", "rubidium", "ruthenium", "samarium", "scandium", "silicon", "silver", "tantalum",
      "tellurium", "terbium", "thulium", "tin", "titanium", "tungsten", "uranium", "vanadium", "ytterbium", "yttrium", "zinc", "zirconium",
    ],
  },
  {
    id: "china-strategic-2016", issuer: "CHN", since: "2016-11-15",
    names: { en: ["China strategic minerals 2016"], zh: ["中国战略性矿产目录2016"] },
    source: "National Mineral Resources Plan 2016 to 2020; its fuels (oil, gas, shale gas, coal, coalbed methane) are left out here",
    members: [
      "uranium", "iron", "chromium", "copper", "aluminium", "gold", "nickel", "tungsten", "tin", "molybdenum", "antimony", "cobalt",
      "lithium", "rare-earths", "zirconium", "phosphorus", "potash", "graphite", "fluorspar",
    ],
  },
];
