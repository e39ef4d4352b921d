// The stages of a chain with their names, what each takes and what it gives. The ids are core's; oxides and magnets are goods.
import type { Bilingual } from "../lang.js";
import type { Stage } from "../stage.js";
import { makeRegistry, type Entry } from "./entry.js";

/** A step of the chain: what goes in, what comes out. */
export interface StageEntry extends Entry {
  readonly id: Stage;
  readonly takes: Bilingual;
  readonly gives: Bilingual;
  /** Stages whose product it takes. */
  readonly after: readonly Stage[];
}

const STAGE_DATA: readonly StageEntry[] = [
  { id: "mining", after: [], names: { en: ["mining", "mine", "extraction"], zh: ["采矿", "开采", "采选"], zhHant: ["採礦", "開採"] }, takes: { en: "ore in the ground", zh: "地下矿石" }, gives: { en: "ore", zh: "原矿" } },
  { id: "concentrate", after: ["mining"], names: { en: ["concentrate", "concentration", "beneficiation"], zh: ["精矿", "选矿"], zhHant: ["精礦", "選礦"] }, takes: { en: "ore", zh: "原矿" }, gives: { en: "concentrate", zh: "精矿" } },
  { id: "refining", after: ["mining", "concentrate", "recycling"], names: { en: ["refining", "separation", "processing", "smelting and separation", "refined"], zh: ["冶炼分离", "精炼", "分离", "加工", "提炼"], zhHant: ["冶煉分離", "精煉", "分離", "提煉"] }, takes: { en: "concentrate or scrap", zh: "精矿或废料" }, gives: { en: "oxides, carbonates, other chemicals", zh: "氧化物、碳酸盐及其他化学品" } },
  { id: "metal", after: ["refining", "concentrate", "recycling"], names: { en: ["metal", "metal and alloy", "smelting", "alloying"], zh: ["金属", "金属与合金", "冶炼"], zhHant: ["金屬", "金屬與合金", "冶煉"] }, takes: { en: "oxides or concentrate", zh: "氧化物或精矿" }, gives: { en: "metal, alloy", zh: "金属、合金" } },
  { id: "component", after: ["refining", "metal"], names: { en: ["component", "components", "magnet making", "cathode and anode making"], zh: ["部件", "磁材", "电极材料"], zhHant: ["電極材料"] }, takes: { en: "metal, alloy or chemicals", zh: "金属、合金或化学品" }, gives: { en: "magnets, cathodes, anodes, wafers", zh: "磁体、正负极材料、晶片" } },
  { id: "end-use", after: ["component", "metal"], names: { en: ["end use", "end-use", "final use"], zh: ["终端应用", "下游应用"], zhHant: ["終端應用"] }, takes: { en: "components", zh: "部件" }, gives: { en: "vehicles, turbines, electronics", zh: "汽车、风机、电子产品" } },
  { id: "recycling", after: ["end-use", "component"], names: { en: ["recycling", "secondary production", "scrap recovery"], zh: ["回收", "再生", "循环利用"], zhHant: ["循環利用"] }, takes: { en: "scrap and used products", zh: "废料与废旧产品" }, gives: { en: "secondary material", zh: "再生料" } },
];

/** The seven stages in the order material passes them. */
export const stages = makeRegistry<StageEntry>("stage", STAGE_DATA);
