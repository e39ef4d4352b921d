// Words that tell a mine, a plant or a company from the place it stands in, and one price from another.

/** What a named facility is called; singular, for "mines" are a country's. */
export const FACILITY_EN = "mine|plant|smelter|refinery|project|deposit|facility|factory|kiln|works|complex|mill|joint venture";
export const FACILITY_ZH = "矿山|选矿厂|冶炼厂|工厂|矿区|矿场|铜矿|锂矿|钴矿|镍矿|锰矿|钨矿|锑矿|锡矿|石墨矿|稀土矿|矿|厂|项目|基地";
/** How the name of a company ends. */
export const COMPANY_EN = "Ltd|Limited|Inc|Corp|Corporation|PLC|plc|Co|Company|Group|Holdings|Resources|Metals|Minerals|Mining|Materials|Lithium|Cobalt|Nickel|Graphite|Industries|AG|GmbH|S\\.A\\.|SA|NV|AB|ASA|Oyj";
export const COMPANY_ZH = "有限公司|公司|集团|股份|锂业|矿业|钨业|稀土|新材|科技|资源|控股|实业|高科|材料";

/** What a name is no part of: the kind of company, the metal. */
export const NO_NAME = /\b(?:lithium|cobalt|nickel|graphite|rare|earths?|resources?|metals?|minerals?|mining|materials?|group|holdings?|industries|ltd|limited|inc|corp(?:oration)?|plc|co|company|new|energy|technology|the|its|a|an)\b/gi;

/** The whole of a country or of the world, whatever plant was named before. */
export const NATIONAL = /\b(?:national(?:ly|wide)?|country(?:'|’)?s?|countrywide|world(?:wide)?|global(?:ly)?)\b|全国|全球|我国|国内|世界/i;

/** A company that speaks of itself. */
export const SELF = /\b(?:the (?:company|group|miner|producer|refiner|smelter|operator)|we|our(?: own)?|the (?:mine|plant|smelter|refinery|project|facility))\b|本公司|公司|我们的|该(?:矿|厂|项目|公司)/i;

/** Two voices set against each other in one sentence. */
const VOICE = "(?:broker|analyst|bank|source|study|survey|estimate|institute|agency|official|report|paper|body|house|firm|consultancy|consultant|ministry|association|trader|think tank)";
export const CONTRAST = new RegExp([
  `\\b(?:another|other|rival|second|different) (?:\\w+ )?${VOICE}`,
  "\\b(?:differ|differed|dispute[sd]?|contradict(?:s|ed)?|disagree[sd]?|at odds)\\b",
  `\\b(?:but|while|whereas|though|yet)\\b[^.;]{0,60}\\b(?:puts?|sees?|says?|said|estimates?|estimated|reckons?|reckoned|counts?|counted|claims?|claimed)\\b`,
  "\\banother (?:only|just|puts?|sees?|says?)\\b",
  "另(?:一|有)?(?:家|位|名|份|个)?(?:机构|券商|分析师|报告|研究|部门|来源|协会|人士)|分歧|不一致|说法不一|相互矛盾|则(?:估计|估算|称|认为|预计|给出)",
].join("|"), "i");

/** What makes one price another: each that a sentence tells. */
export const SPECIFICATIONS: readonly (readonly [name: string, words: RegExp])[] = [
  ["ex-vat", /\b(?:excluding|excl\.?|ex|without|net of)[- ]?VAT\b|不含税|未税/i],
  ["vat", /\b(?:including|incl\.?|inclusive of|with)[- ]?VAT\b|VAT[- ]inclusive|(?<!不)含税/i],
  ["futures", /\bfutures?\b|\bcontract\b(?! price)|期货|主力合约/i],
  ["cif", /\bCIF\b|到岸/],
  ["fob", /\bFOB\b|离岸/],
  ["revised", /\brevised\b|修正|修订/i],
];
