// National lines that show what six digits hide. Only those of China that the news of the field counts by; from the customs tariff of China, by
// general knowledge of it. Three are confirmed by series of the facts ledger. EU and US lines are not held: no table of theirs was at hand.
import type { HsLine } from "./hs-codes.js";

export const HS_LINE_DATA: readonly HsLine[] = [
  { id: "CHN:85051110", territory: "CHN", code: "85051110", of: "850511", goods: ["rare-earth-magnets", "ndfeb-magnets", "smco-magnets"], source: "customs tariff of China; figures of the facts ledger", names: { en: ["rare earth permanent magnets, of metal"], zh: ["稀土永磁铁及稀土永磁体"] } },
  { id: "CHN:25041010", territory: "CHN", code: "25041010", of: "250410", goods: ["flake-graphite"], source: "customs tariff of China; figures of the facts ledger", names: { en: ["natural graphite in flakes"], zh: ["鳞片石墨"] } },
  { id: "CHN:25041091", territory: "CHN", code: "25041091", of: "250410", goods: ["spherical-graphite"], source: "customs tariff of China; figures of the facts ledger", names: { en: ["spheroidised graphite"], zh: ["球化石墨"] } },
  { id: "CHN:25309020", territory: "CHN", code: "25309020", of: "253090", goods: ["rare-earth-ore"], source: "customs tariff of China", names: { en: ["ores of rare earth metals"], zh: ["稀土金属矿"] } },
  { id: "CHN:28053011", territory: "CHN", code: "28053011", of: "280530", goods: ["neodymium-metal"], source: "customs tariff of China", names: { en: ["neodymium, not intermixed"], zh: ["钕，未相互混合或熔合"] } },
  { id: "CHN:28053012", territory: "CHN", code: "28053012", of: "280530", goods: ["dysprosium-metal"], source: "customs tariff of China", names: { en: ["dysprosium, not intermixed"], zh: ["镝，未相互混合或熔合"] } },
  { id: "CHN:28053013", territory: "CHN", code: "28053013", of: "280530", goods: ["terbium-metal"], source: "customs tariff of China", names: { en: ["terbium, not intermixed"], zh: ["铽，未相互混合或熔合"] } },
  { id: "CHN:28461010", territory: "CHN", code: "28461010", of: "284610", goods: ["cerium-oxide"], source: "customs tariff of China", names: { en: ["cerium oxide"], zh: ["氧化铈"] } },
  { id: "CHN:28469011", territory: "CHN", code: "28469011", of: "284690", goods: ["yttrium-oxide"], source: "customs tariff of China", names: { en: ["yttrium oxide"], zh: ["氧化钇"] } },
  { id: "CHN:28469012", territory: "CHN", code: "28469012", of: "284690", goods: ["lanthanum-oxide"], source: "customs tariff of China", names: { en: ["lanthanum oxide"], zh: ["氧化镧"] } },
  { id: "CHN:28469013", territory: "CHN", code: "28469013", of: "284690", goods: ["neodymium-oxide"], source: "customs tariff of China", names: { en: ["neodymium oxide"], zh: ["氧化钕"] } },
  { id: "CHN:28469014", territory: "CHN", code: "28469014", of: "284690", goods: ["europium-oxide"], source: "customs tariff of China", names: { en: ["europium oxide"], zh: ["氧化铕"] } },
  { id: "CHN:28469015", territory: "CHN", code: "28469015", of: "284690", goods: ["dysprosium-oxide"], source: "customs tariff of China", names: { en: ["dysprosium oxide"], zh: ["氧化镝"] } },
  { id: "CHN:28469016", territory: "CHN", code: "28469016", of: "284690", goods: ["terbium-oxide"], source: "customs tariff of China", names: { en: ["terbium oxide"], zh: ["氧化铽"] } },
  { id: "CHN:28220010", territory: "CHN", code: "28220010", of: "282200", goods: ["cobalt-oxide"], source: "customs tariff of China", names: { en: ["cobalt tetroxide"], zh: ["四氧化三钴"] } },
  { id: "CHN:81052010", territory: "CHN", code: "81052010", of: "810520", goods: ["cobalt-hydroxide"], source: "customs tariff of China", names: { en: ["intermediates of cobalt hydrometallurgy"], zh: ["钴湿法冶炼中间品"] } },
  { id: "CHN:28252010", territory: "CHN", code: "28252010", of: "282520", goods: ["lithium-hydroxide"], source: "customs tariff of China", names: { en: ["lithium hydroxide"], zh: ["氢氧化锂"] } },
  { id: "CHN:28418010", territory: "CHN", code: "28418010", of: "284180", goods: ["apt"], source: "customs tariff of China", names: { en: ["ammonium paratungstate"], zh: ["仲钨酸铵"] } },
  { id: "CHN:81129210", territory: "CHN", code: "81129210", of: "811292", goods: ["germanium-metal"], source: "customs tariff of China", names: { en: ["germanium, unwrought; waste and scrap; powders"], zh: ["锗，未锻轧；废碎料；粉末"] } },
  { id: "CHN:81129910", territory: "CHN", code: "81129910", of: "811299", goods: ["germanium-metal"], source: "customs tariff of China", names: { en: ["germanium, other (wrought)"], zh: ["其他锗"] } },
];
