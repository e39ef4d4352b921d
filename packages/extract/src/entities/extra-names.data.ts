// Names of the trade that no registry has, because they mean something only beside a figure.
import type { Entity } from "./entities.js";

const good = (id: string, minerals: readonly string[], stage: "mining" | "concentrate" | "refining" | "metal" | "component" | null): Entity => ({ type: "good", id, minerals, stage });

const region = (country: string, names: string): [string, Entity][] => names.split("|").map((name) => [name, { type: "place", id: country, kind: "country", spoken: "name" }]);

export const EXTRA_NAMES: readonly (readonly [string, Entity])[] = [
  ["wolframite concentrate", good("tungsten-concentrate", ["tungsten"], "concentrate")], ["黑钨精矿", good("tungsten-concentrate", ["tungsten"], "concentrate")], ["白钨精矿", good("tungsten-concentrate", ["tungsten"], "concentrate")],
  ["ammonium paratungstate", good("apt", ["tungsten"], "refining")], ["仲钨酸铵", good("apt", ["tungsten"], "refining")],
  ["锂辉石提锂", good("lithium-carbonate", ["lithium"], "refining")], ["云母提锂", good("lithium-carbonate", ["lithium"], "refining")], ["锂云母提锂", good("lithium-carbonate", ["lithium"], "refining")], ["盐湖提锂", good("lithium-carbonate", ["lithium"], "refining")],
  ["manganese flake", good("electrolytic-manganese", ["manganese"], "metal")], ["magnesium ingot", good("magnesium-metal", ["magnesium"], "metal")],
  ["antimony ingot", good("antimony-metal", ["antimony"], "metal")], ["antimony oxide", good("antimony-trioxide", ["antimony"], "refining")], ["锑品", good("antimony-products", ["antimony"], null)],
  ["permanent magnets", good("rare-earth-magnets", ["rare-earths"], "component")], ["magnets", good("rare-earth-magnets", ["rare-earths"], "component")], ["magnet", good("rare-earth-magnets", ["rare-earths"], "component")],
  ["钒钛磁铁矿", good("titanomagnetite", ["vanadium", "titanium"], "mining")], ["磁铁矿", good("magnetite", ["iron"], "mining")],
  ["磁铁", good("rare-earth-magnets", ["rare-earths"], "component")], ["磁材", good("rare-earth-magnets", ["rare-earths"], "component")], ["磁体", good("rare-earth-magnets", ["rare-earths"], "component")],
  ["anode makers", good("anode-materials", ["graphite"], "component")], ["anode", good("anode-materials", ["graphite"], "component")], ["natural graphite", good("flake-graphite", ["graphite"], "mining")], ["natural flake", good("flake-graphite", ["graphite"], "concentrate")], ["flake concentrate", good("flake-graphite", ["graphite"], "concentrate")], ["graphite concentrate", good("flake-graphite", ["graphite"], "concentrate")], ["石墨精矿", good("flake-graphite", ["graphite"], "concentrate")], ["鳞片石墨精矿", good("flake-graphite", ["graphite"], "concentrate")], ["spherical material", good("anode-materials", ["graphite"], "component")],
  ["nickel pig iron", good("nickel-pig-iron", ["nickel"], "metal")],
  ["黑钨", good("tungsten-concentrate", ["tungsten"], "concentrate")], ["ndfeb", good("ndfeb-magnets", ["rare-earths"], "component")], ["钕铁硼", good("ndfeb-magnets", ["rare-earths"], "component")],
  // Regions news sites its mines and plants in that the registry of places does not name, told by their country.
  ...region("CAN", "British Columbia|Yukon|Nunavut|Northwest Territories|New Brunswick|Newfoundland and Labrador|Newfoundland|Labrador|Manitoba|Nova Scotia|Alberta|不列颠哥伦比亚|不列颠哥伦比亚省"),
  ...region("USA", "Louisiana|Arizona|Montana|South Carolina|Minnesota|Michigan|Missouri|Colorado|New Mexico|Alabama|Kentucky|Pennsylvania|Arkansas|Indiana|Ohio|North Dakota|路易斯安那州|亚利桑那州|蒙大拿州|南卡罗来纳州"),
  ...region("AUS", "New South Wales|South Australia|Tasmania|新南威尔士|新南威尔士州|南澳大利亚州|塔斯马尼亚"),
  ...region("CHN", "Guizhou|Henan|Hebei|Hubei|Anhui|Zhejiang|Jiangsu|Liaoning|Shanxi|Shaanxi|Gansu|Ningxia|Chongqing|贵州|河南|河北|湖北|安徽|浙江|江苏|辽宁|山西|陕西|甘肃|宁夏|重庆"),
  // Towns and districts with the mines and plants the news tells of by their name alone.
  ...region("AUS", "Kalgoorlie|Kwinana|Pilbara|Greenbushes|Mount Weld|Wagerup|Gladstone|卡尔古利|皮尔巴拉"), ...region("MYS", "Kuantan|Gebeng|Sabah|Sarawak|关丹"), ...region("IDN", "Morowali|Weda Bay|Obi Island|Konawe|莫罗瓦利|纬达贝"),
  ...region("ZMB", "Copperbelt|铜带省"), ...region("MAR", "Tangier|Jorf Lasfar|Kenitra|丹吉尔|盖尼特拉"), ...region("CAN", "Bécancour|Becancour|Sudbury|Thunder Bay|贝康库尔"), ...region("SWE", "Skelleftea|Skellefteå|Norrbotten"), ...region("FIN", "Kokkola|Harjavalta|科科拉"),
  ...region("FRA", "La Rochelle|Lacq|拉罗谢尔"), ...region("ESP", "Puertollano"), ...region("PRT", "Panasqueira|Estarreja"), ...region("MOZ", "Cabo Delgado|德尔加杜角"), ...region("MDG", "Toamasina"), ...region("PHL", "Palawan|Surigao|巴拉望|苏里高"), ...region("IND", "Rajasthan|Andhra Pradesh"),
  ...region("VNM", "Dong Nai|同奈"), ...region("ARG", "Salta|萨尔塔"), ...region("BOL", "Uyuni|乌尤尼"), ...region("NOR", "Finnmark|Telemark"), ...region("DEU", "Zinnwald"), ...region("JPN", "Niihama|Yamaguchi|Hokkaido|Kyushu|北海道|大阪|新居滨"), ...region("KOR", "Gumi|Pohang|Ulsan|Onsan|浦项|蔚山"), ...region("TWN", "Kaohsiung|高雄"),
  ...region("GBR", "Cornwall"), ...region("FIN", "Lapland"), ...region("ESP", "Extremadura"), ...region("DEU", "Saxony"), ...region("KOR", "Incheon|仁川"), ...region("ZAF", "Limpopo"), ...region("BRA", "Bahia"), ...region("ARG", "Jujuy|Catamarca"),
];
