// Units of the trade with the names news prints them under; ids are those of the registry wherever it has the unit. The names here are more
// and other than the registry's: bare symbols that mean a unit only behind a figure, prefixes, measure words. `factor` is how many of the canonical unit one of it is.

export type Dimension = "mass" | "money" | "energy" | "power" | "time" | "percent" | "points" | "ratio" | "parts" | "count" | "length" | "area" | "volume" | "charge";

export interface Unit {
  /** Canonical: "t", "kg", "lb", "CNY", "MWh" ... */
  readonly id: string;
  readonly dimension: Dimension;
  readonly factor: number;
  readonly names: readonly string[];
}

const unit = (id: string, dimension: Dimension, names: string, factor = 1): Unit => ({ id, dimension, factor, names: names.split("|") });

export const UNIT_DATA: readonly Unit[] = [
  unit("t", "mass", "t|tonne|tonnes|ton|tons|metric ton|metric tons|metric tonne|metric tonnes|mt|吨|公吨|实物吨|金属吨|标吨|标准吨|折百吨"),
  unit("t", "mass", "kt|ktonnes|ktonne|kilotonne|kilotonnes|kiloton|kilotons|千吨", 1e3),
  unit("t/a", "mass", "tpa|tpy|tonnes per annum|t/yr|t/y|吨/年"),
  unit("t/a", "mass", "ktpa|ktpy", 1e3),
  unit("t/a", "mass", "mtpa|mtpy", 1e6),
  unit("t/mo", "mass", "tpm"),
  unit("t/d", "mass", "tpd"),
  unit("t/h", "mass", "tph"),
  unit("t", "mass", "megatonne|megatonnes", 1e6),
  unit("kg", "mass", "kg|kgs|kilo|kilos|kilogram|kilograms|kilogramme|kilogrammes|公斤|千克"),
  unit("g", "mass", "g|gram|grams|gramme|grammes|克"),
  unit("mg", "mass", "mg|milligram|milligrams|毫克"),
  unit("lb", "mass", "lb|lbs|pound|pounds|磅"),
  unit("short ton", "mass", "short ton|short tons|st|短吨"),
  unit("long ton", "mass", "long ton|long tons|长吨"),
  unit("troy oz", "mass", "troy ounce|troy ounces|troy oz|ozt|toz|金衡盎司"),
  unit("oz", "mass", "oz|ounce|ounces|盎司"),
  unit("wmt", "mass", "wmt|wet tonne|wet tonnes|wet ton|wet tons|wet metric ton|wet metric tons|wet metric tonne|wet metric tonnes|湿吨"),
  unit("dmt", "mass", "dmt|dry tonne|dry tonnes|dry metric ton|dry metric tons|dry metric tonne|dry metric tonnes|干吨"),
  unit("mtu", "mass", "mtu|metric ton unit|metric ton units|metric tonne unit|dmtu|dry metric tonne unit|吨度"),
  unit("cm3", "volume", "cm3|cubic centimetre|cubic centimetres|cubic centimeter|cubic centimeters|立方厘米"),
  unit("um", "length", "um|micron|microns|micrometre|micrometres|micrometer|micrometers|微米"),
  unit("nm", "length", "nm|nanometre|nanometres|nanometer|nanometers|纳米"),
  unit("mAh", "charge", "mah|milliampere hours|milliamp hours|毫安时"),
  unit("%", "percent", "%|percent|per cent|pct|pc|wt%|wt.%|wt pct|百分比"),
  unit("pp", "points", "percentage point|percentage points|percent points|pp|ppt|ppts|pps|个百分点|百分点"),
  unit("bp", "points", "basis point|basis points|bp|bps|个基点|基点"),
  unit("ppm", "parts", "ppm|parts per million"),
  unit("x", "ratio", "times|倍|x"),
  unit("kWh", "energy", "kwh|kilowatt hour|kilowatt hours|kilowatt-hour|kilowatt-hours|千瓦时|度电"),
  unit("MWh", "energy", "mwh|megawatt hour|megawatt hours|megawatt-hour|megawatt-hours|兆瓦时"),
  unit("GWh", "energy", "gwh|gigawatt hour|gigawatt hours|gigawatt-hour|gigawatt-hours|吉瓦时"),
  unit("TWh", "energy", "twh|terawatt hour|terawatt hours|terawatt-hours|太瓦时"),
  unit("W", "power", "watt|watts|瓦"),
  unit("kW", "power", "kw|kilowatt|kilowatts|千瓦"),
  unit("MW", "power", "mw|megawatt|megawatts|兆瓦"),
  unit("GW", "power", "gw|gigawatt|gigawatts|吉瓦"),
  unit("TW", "power", "tw|terawatt|terawatts"),
  unit("CNY", "money", "yuan|rmb|cny|renminbi|元人民币|元|人民币|块钱"),
  unit("USD", "money", "dollar|dollars|us dollar|us dollars|usd|美元|美金"),
  unit("USD", "money", "cent|cents|us cent|us cents|usc|美分", 0.01),
  unit("USD", "money", "musd|mln usd", 1e6),
  unit("EUR", "money", "meur", 1e6),
  unit("AUD", "money", "maud", 1e6),
  unit("EUR", "money", "euro|euros|eur|欧元"),
  unit("GBP", "money", "pence|p", 0.01),
  unit("GBP", "money", "pound sterling|pounds sterling|gbp|英镑"),
  unit("JPY", "money", "yen|jpy|日元|日圆"),
  unit("AUD", "money", "aud|australian dollar|australian dollars|澳元|澳大利亚元"),
  unit("CAD", "money", "cad|canadian dollar|canadian dollars|加元"),
  unit("HKD", "money", "hkd|hong kong dollar|hong kong dollars|港元|港币"),
  unit("TWD", "money", "twd|new taiwan dollars|新台币|台币"),
  unit("KRW", "money", "krw|won|韩元"),
  unit("INR", "money", "inr|rupee|rupees|卢比"),
  unit("IDR", "money", "idr|rupiah|印尼盾"),
  unit("MYR", "money", "myr|ringgit|林吉特|令吉"),
  unit("RUB", "money", "rub|rouble|roubles|ruble|rubles|卢布"),
  unit("BRL", "money", "brl|reais|雷亚尔"),
  unit("ZAR", "money", "zar|rand|兰特"),
  unit("CHF", "money", "chf|swiss franc|swiss francs|瑞士法郎"),
  unit("km", "length", "km|kilometre|kilometres|kilometer|kilometers|公里|千米"),
  unit("m", "length", "m|metre|metres|meter|meters|米"),
  unit("mm", "length", "mm|millimetre|millimetres|millimeter|millimeters|毫米"),
  unit("km2", "area", "square kilometre|square kilometres|square kilometer|square kilometers|sq km|平方公里"),
  unit("m2", "area", "square metre|square metres|square meter|square meters|m2|sq m|平方米"),
  unit("ha", "area", "ha|hectare|hectares|公顷"),
  unit("mu", "area", "亩"),
  unit("L", "volume", "litre|litres|liter|liters|升"),
  unit("m3", "volume", "cubic metre|cubic metres|cubic meter|cubic meters|m3|立方米"),
  unit("bbl", "volume", "barrel|barrels|bbl|桶"),
  unit("a", "time", "year|years|yr|yrs|annum|年"),
  unit("a", "time", "decade|decades", 10),
  unit("quarter", "time", "quarter|quarters|个季度|季度"),
  unit("mo", "time", "month|months|mo|个月|月"),
  unit("wk", "time", "week|weeks|个星期|星期|周"),
  unit("working day", "time", "working day|working days|business day|business days|个工作日|工作日"),
  unit("d", "time", "day|days|天|日"),
  unit("h", "time", "hour|hours|hr|hrs|小时|个小时"),
  unit("min", "time", "minute|minutes|分钟"),
];

/** What stands before the figure: symbols and codes of money. */
export const MONEY_PREFIXES: readonly (readonly [string, string, number])[] = [
  ["$", "USD", 1], ["us$", "USD", 1], ["usd", "USD", 1], ["us¢", "USD", 0.01], ["¢", "USD", 0.01], ["a$", "AUD", 1], ["au$", "AUD", 1], ["aud", "AUD", 1], ["c$", "CAD", 1], ["ca$", "CAD", 1], ["cad", "CAD", 1],
  ["hk$", "HKD", 1], ["nt$", "TWD", 1], ["s$", "SGD", 1], ["新台币", "TWD", 1], ["港币", "HKD", 1], ["€", "EUR", 1], ["eur", "EUR", 1], ["£", "GBP", 1], ["gbp", "GBP", 1], ["¥", "CNY", 1], ["￥", "CNY", 1], ["cny", "CNY", 1], ["rmb", "CNY", 1], ["yn", "CNY", 1], ["yuan", "CNY", 1],
  ["jpy", "JPY", 1], ["rm", "MYR", 1], ["myr", "MYR", 1], ["₹", "INR", 1], ["rs", "INR", 1], ["rs.", "INR", 1], ["inr", "INR", 1], ["₩", "KRW", 1], ["krw", "KRW", 1], ["r$", "BRL", 1], ["r", "ZAR", 1], ["chf", "CHF", 1], ["rp", "IDR", 1],
];

/** Things news counts, singular name first; the plural and Chinese measure words follow. */
export const COUNTED_NOUNS: readonly (readonly [string, string])[] = [
  ["application", "application|applications|项申请|份申请"], ["licence", "licence|licences|license|licenses|permit|permits|份|张许可证"], ["project", "project|projects|个项目"],
  ["vehicle", "vehicle|vehicles|car|cars|evs|electric vehicles|辆"], ["aircraft", "aircraft|planes|jets|drone|drones|架"], ["robot", "robot|robots"], ["unit", "unit|units|台|套|件"],
  ["turbine", "turbine|turbines"], ["cargo", "cargo|cargoes|cargos|shipment|船"], ["metal", "metal|metals"], ["mine", "mine|mines|座矿山"], ["plant", "plant|plants|smelter|smelters|refinery|refineries|座|条生产线"],
  ["company", "company|companies|firm|firms|家企业|家公司|家"], ["country", "country|countries|nations|国|个国家"], ["patent", "patent|patents|项专利|件专利"], ["person", "job|jobs|workers|employees|people|人"],
  ["share", "股|shares"], ["lot", "lots|手"], ["unit", "个|项|种|款|类"], ["battery", "battery|batteries|块电池"], ["instalment", "instalment|instalments|installments"], ["element", "element|elements|种元素"],
];

/** Things a material is used in, as the denominator of kilograms for each: "kg/vehicle", "kg/unit". */
export const CARRIERS: readonly (readonly [string, string])[] = [
  ["vehicle", "electric car|electric cars|electric vehicle|electric vehicles|ev|evs|car|cars|vehicle|vehicles|新能源车|新能源汽车|电动车|电动汽车|汽车|车|辆"],
  ["unit", "robot|robots|humanoid robot|humanoid robots|机器人|人形机器人|drone|drones|无人机|air taxi|flying taxi|aircraft|fighter jet|jet|submarine|missile|phone|smartphone|手机|turbine|wind turbine|motor|motors|电机|compressor|空调|elevator|电梯|飞行器|e-bike|battery|battery pack|cell|generator|appliance|风机|发电机|电池"],
];
