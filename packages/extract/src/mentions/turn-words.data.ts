// Words of rising and falling, in both languages; Chinese in simplified form.
export type Turn = "up" | "down";

const words = (turn: Turn, list: string): [string, Turn][] => list.split("|").map((word) => [word, turn]);

/** Verbs: what follows is by how much, or with "to" and 至 where it got to. */
export const TURN_VERBS: readonly (readonly [string, Turn])[] = [
  ...words("up", "rose|rise|rises|risen|rising|grew|grow|grows|grown|growing|jumped|jump|jumps|jumping|climbed|climb|climbs|climbing|increased|increase|increases|increasing|gained|gain|gains|gaining|surged|surge|surges|surging|soared|soar|soars|soaring|went up|edged up|ticked up|up|advanced|advances|advance|raised|raise|raises|raising|lifted|lift|lifts|lifting|expanded|expand|expands|rallied|rebounded|rebound|recovered|recover|recovers|improved|improve|improves|ramp up|ramped up|added|spiked|leapt|swelled|widen|widens|widened|accelerated|strengthened|firmed|boosted|boost|boosts|hiked|hike|hikes|jumping|picked up"),
  ...words("up", "上涨|上升|增长|增加|提高|提升|增|涨|升|上调|攀升|飙升|跳升|大涨|劲增|激增|走高|扩大|成长|上扬|回升|反弹|涨幅|增幅|升幅|增速|扩增|年增|月增|季增|年涨|月涨|劲扬|高出|增产|多|高"),
  ...words("down", "fell|fall|falls|fallen|falling|dropped|drop|drops|dropping|declined|decline|declines|declining|decreased|decrease|decreases|slipped|slip|slips|slid|slide|slides|sliding|sank|sink|plunged|plunge|plunges|plummeted|tumbled|tumble|shrank|shrink|shrinks|shrunk|dipped|dip|dips|eased|ease|eases|lost|lose|loses|shed|sheds|down|cut|cuts|cutting|reduced|reduce|reduces|reducing|lowered|lower|lowers|slumped|slump|retreated|retreat|contracted|weakened|went down|edged down|ticked down|narrow|narrows|narrowed|crashed|collapsed|slashed|halved|trimmed|slowed|curbed|slashing|trimming"),
  ...words("down", "下降|下跌|下滑|减少|降低|回落|降|跌|减|下调|骤降|锐减|大跌|暴跌|走低|缩减|萎缩|下挫|跌去|衰退|跌幅|降幅|减幅|年减|月减|季减|调降|削减|收窄|滑落|重挫|减产|少|低"),
];

/** Nouns: "a fall of 31 %", "an 8 % rise". */
export const TURN_NOUNS: readonly (readonly [string, Turn])[] = [
  ...words("up", "rise|increase|gain|growth|jump|surge|climb|advance|expansion|rebound|hike|uptick|spike|compound rate|growth rate|annual rate"),
  ...words("down", "fall|drop|decline|decrease|reduction|cut|slump|plunge|loss|contraction|dip|slide|retreat|downturn"),
];

/** Words between a verb of turning and its figure. */
export const FILLERS: ReadonlySet<string> = new Set(
  "by of a an the its revised record previous prior peak level another further some about roughly around nearly almost over more than just only well sharply slightly modestly strongly steadily as much at compound rate average annual again still 了 约 近 逾 超 过 达 到达 为 幅 度 累 计 大 再 又 均 已 共 同 比 环 年 月 周 季 较 上 去 升 去年 of".split(" "),
);

/** After these a figure is where something got to. */
export const ARRIVALS: ReadonlySet<string> = new Set(["to", "at", "至", "到", "为", "成"]);
