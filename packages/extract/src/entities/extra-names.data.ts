// Names of the trade that no registry has, because they mean something only beside a figure.
import type { Entity } from "./entities.js";

const good = (id: string, minerals: readonly string[], stage: "mining" | "concentrate" | "refining" | "metal" | "component" | null): Entity => ({ type: "good", id, minerals, stage });

const region = (country: string, names: string): [string, Entity][] => names.split("|").map((name) => [name, { type: "place", id: country, kind: "country", spoken: "name" }]);

export const EXTRA_NAMES: readonly (readonly [string, Entity])[] = [
  ["wolframite concentrate", good("tungsten-concentrate", ["tungsten"], "concentrate")], ["黑钨精矿", good("tungsten-concentrate", ["tungsten"], "concentrate")], ["白钨精矿", good("tungsten-concentrate", ["tungsten"], "concentrate")],
  ["ammonium paratungstate", good("apt", ["tungsten"], "refining")], ["仲钨酸铵", good("apt", ["tungsten"], "refining")],
  ["manganese flake", good("electrolytic-manganese", ["manganese"], "metal")], ["magnesium ingot", good("magnesium-metal", ["magnesium"], "metal")],
  ["antimony ingot", good("antimony-metal", ["antimony"], "metal")], ["antimony oxide", good("antimony-trioxide", ["antimony"], "refining")], ["锑品", good("antimony-products", ["antimony"], null)],
  ["permanent magnets", good("rare-earth-magnets", ["rare-earths"], "component")], ["magnets", good("rare-earth-magnets", ["rare-earths"], "component")], ["magnet", good("rare-earth-magnets", ["rare-earths"], "component")],
  ["磁铁", good("rare-earth-magnets", ["rare-earths"], "component")], ["磁材", good("rare-earth-magnets", ["rare-earths"], "component")], ["磁体", good("rare-earth-magnets", ["rare-earths"], "component")],
  ["anode makers", good("anode-materials", ["graphite"], "component")], ["anode", good("anode-materials", ["graphite"], "component")], ["natural graphite", good("flake-graphite", ["graphite"], "mining")], ["natural flake", good("flake-graphite", ["graphite"], "concentrate")], ["flake concentrate", good("flake-graphite", ["graphite"], "concentrate")], ["graphite concentrate", good("flake-graphite", ["graphite"], "concentrate")], ["鳞片石墨精矿", good("flake-graphite", ["graphite"], "concentrate")], ["spherical material", good("anode-materials", ["graphite"], "component")],
  ["nickel pig iron", good("nickel-pig-iron", ["nickel"], "metal")],
  ["黑钨", good("tungsten-concentrate", ["tungsten"], "concentrate")], ["ndfeb", good("ndfeb-magnets", ["rare-earths"], "component")], ["钕铁硼", good("ndfeb-magnets", ["rare-earths"], "component")],
  // Regions news sites its mines and plants in that the registry of places does not name, told by their country.
  ...region("CAN", "British Columbia|Yukon|Nunavut|Northwest Territories|New Brunswick|Newfoundland and Labrador|Newfoundland|Labrador|Manitoba|Nova Scotia|Alberta|不列颠哥伦比亚|不列颠哥伦比亚省"),
  ...region("USA", "Louisiana|Arizona|Montana|South Carolina|Minnesota|Michigan|Missouri|Colorado|New Mexico|Alabama|Kentucky|Pennsylvania|Arkansas|Indiana|Ohio|North Dakota|路易斯安那州|亚利桑那州|蒙大拿州|南卡罗来纳州"),
  ...region("AUS", "New South Wales|South Australia|Tasmania|新南威尔士|新南威尔士州|南澳大利亚州|塔斯马尼亚"),
  ...region("CHN", "Guizhou|Henan|Hebei|Hubei|Anhui|Zhejiang|Jiangsu|Liaoning|Shanxi|Shaanxi|Gansu|Ningxia|Chongqing|贵州|河南|河北|湖北|安徽|浙江|江苏|辽宁|山西|陕西|甘肃|宁夏|重庆"),
  ...region("GBR", "Cornwall"), ...region("FIN", "Lapland"), ...region("ESP", "Extremadura"), ...region("DEU", "Saxony"), ...region("KOR", "Incheon|仁川"), ...region("ZAF", "Limpopo"), ...region("BRA", "Bahia"), ...region("ARG", "Jujuy|Catamarca"),
];
