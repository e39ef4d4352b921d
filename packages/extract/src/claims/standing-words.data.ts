// Words of ranks among places: as what a place is ranked, and the words that put it there. Chinese in simplified form.
import type { Standing } from "@monazite/core";

export interface StandingRole {
  readonly side: Standing["side"];
  /** The measure it is ranked by; null where the words around must say it. */
  readonly key: string | null;
  readonly stage?: string;
  readonly words: string;
}

/** Heads of "the largest producer", 最大的生产国, with what is measured of them. */
export const ROLES: readonly StandingRole[] = [
  { side: "maker", key: "production", words: "producer|producers|maker|makers|manufacturer|supplier of the world|producing country|producing nation|生产国|生产地|产国|产地|产出国|生产大国" },
  { side: "maker", key: "production", stage: "mining", words: "miner|miners|mine producer|mine producers|mining country|矿产国|采矿国|开采国|矿山生产国" },
  { side: "maker", key: "production", stage: "refining", words: "refiner|refiners|processor|processors|smelter|refined producer|精炼国|冶炼国|加工国|精炼生产国|冶炼地" },
  { side: "seller", key: "exports", words: "exporter|exporters|shipper|出口国|出口地|输出国|出口商" },
  { side: "seller", key: "exports", words: "supplier|suppliers|source|sources|origin|provider|供应国|供应地|供应方|供应来源|来源国|来源地|进口来源国|进口来源地|进口来源|供货国|供应商" },
  { side: "buyer", key: "imports", words: "importer|importers|buyer|buyers|customer|customers|market|markets|export market|export destination|destination|taker|purchaser|进口国|买家|客户|买方|市场|出口市场|出口目的地|出口目的国|目的地|进口市场|销售市场" },
  { side: "user", key: "consumption", words: "consumer|consumers|user|users|消费国|消费地|需求国|用户|消费市场" },
  { side: "holder", key: "reserves", words: "holder of reserves|reserve holder|reserves|reserve base|known reserves|储量国|储藏国|资源国" },
  { side: "holder", key: "resources", words: "resource|resources|deposits" },
  { side: "maker", key: "production", words: "output|production" },
];

export const SUPERLATIVES: ReadonlySet<string> = new Set(["largest", "biggest", "leading", "top", "foremost", "dominant", "principal", "main"]);
/** Superlatives that take no "second-" before them and name the first only with "the": "a main supplier" is one of many. */
export const SMALLEST: ReadonlySet<string> = new Set(["smallest"]);

/** Verbs of holding a place in an order. */
export const RANK_VERBS: ReadonlySet<string> = new Set(["rank", "ranks", "ranked", "ranking", "placed", "places", "came", "comes", "coming", "stood", "stands", "was", "is", "were"]);
/** Those of them that say nothing of an order by themselves: only "was third", and never "was the third to". */
export const PLAIN_VERBS: ReadonlySet<string> = new Set(["was", "is", "were", "came", "comes", "coming", "placed", "places", "stood", "stands"]);

/** 居世界第一, 位列全球第三, 排名第二. */
export const HAN_RANK_VERBS = "位居|位列|排名|排行|名列|居于|居|列|排在|排|跃居|升至|跃升至|高居|稳居|位于|位|占据|占";
/** First and second without a numeral. */
export const HAN_PLACES_IN_ORDER: ReadonlyMap<string, number> = new Map([["首位", 1], ["榜首", 1], ["之首", 1], ["首", 1], ["次席", 2], ["次位", 2], ["次", 2]]);
