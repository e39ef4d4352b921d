// Places in a list: each with its own figure, in their order, or one figure for all together.
import type { FoundMention } from "../mentions/find-mentions.js";
import type { PlaceHit } from "./place-hits.js";
import { areListed, wordsOf, type Place, type StatementView } from "./view.js";

/** "Germany, South Korea and Vietnam took 18.3%, 12.1% and 9.6%, respectively", 对德国、日本分别出口820公斤和640公斤. */
export function inList(view: StatementView, mention: FoundMention, hits: readonly PlaceHit[]): PlaceHit | null {
  const figures = view.mentions.filter((other) => other.quantity?.dimension === mention.quantity?.dimension && other.quantity?.unit === mention.quantity?.unit && view.parts[other.from] === view.parts[mention.from]);
  const said = /\brespectively\b|分 别/.test(view.words);
  // 同比增长31%,其中对韩国、美国分别占34%和28%: the figures of the list, and no other of their kind.
  const listed = figures.filter((other) => other === mention || areListed(view, other, mention));
  const own = said && listed.length < 2 ? figures : listed;
  return pairedInOrder(view, own, mention, hits, said);
}

/** As many names as figures, the names before the first figure: "South Korea and Japan bought 3,100 tons and 1,450 tons". */
function pairedInOrder(view: StatementView, figures: readonly FoundMention[], mention: FoundMention, hits: readonly PlaceHit[], said: boolean): PlaceHit | null {
  const first = figures[0]?.from ?? 0;
  const before = view.mentions.findLast((other) => other.quantity !== null && other.to <= first)?.to ?? 0;
  const here = hits.filter((hit) => hit.to <= first && hit.from >= before && view.parts[hit.from] === view.parts[first] && hit.id !== "WLD");
  // "from China to Japan, Korea and Germany came to 205 t, 187 t and 312 t": the last of them tell what the list is of.
  const names = said ? hits.filter((hit) => hit.to <= first) : here.filter(({ role }) => role === here.at(-1)?.role && role !== "owner" && role !== "location");
  const at = figures.indexOf(mention);
  if (names.length < figures.length || at < 0 || figures.length < 2) return null;
  if (!said && (names.length !== figures.length || !areJoined(view, names))) return null;
  return names[names.length - figures.length + at] ?? null;
}

/** "Germany, Korea and Vietnam together took 75.6 %": two or more listed places right before a word of togetherness and the figure. */
export function jointly(view: StatementView, mention: Place, hits: readonly PlaceHit[]): readonly PlaceHit[] | null {
  if (hits.length < 2) return null;
  // "over half went to the Netherlands and India", 过半输往欧洲及亚洲: to all that are listed, where no other figure parts them.
  const behind = (hits.at(-1)?.from ?? 0) < mention.to ? [] : hits.filter((hit) => hit.from >= mention.to && view.clauses[hit.from] === view.clauses[mention.to - 1] && hit.id !== "WLD");
  if (behind.length > 1 && areJoined(view, behind) && !view.mentions.some(({ quantity, from }) => quantity !== null && from >= mention.to && from <= (behind.at(-1)?.to ?? 0) + 1)) return behind;
  const last = hits.findLast((hit) => hit.to <= mention.from && view.parts[hit.from] === view.parts[mention.from]);
  const earlier = last && hits.findLast((hit) => hit.to < last.from);
  if (!last || !earlier || !areJoined(view, [earlier, last])) return null;
  const together = /\b(?:together|combined|jointly|between them)\b|合 计|合 共|总 共|共 占|加 起 来/.test(wordsOf(view, last.to, mention.from)) || /^(?: ?(?:combined|together|between them))/.test(wordsOf(view, mention.to, mention.to + 2));
  return together ? hits.filter((hit) => hit.to <= last.to) : null;
}

/** One after the other, with a comma, "and" or 和 between them. */
function areJoined(view: StatementView, items: readonly Place[]): boolean {
  return items.every((item, at) => {
    const before = items[at - 1];
    return !before || /^(?:, and|,|、|and|和|与|及)(?: the)?$/.test(wordsOf(view, before.to, item.from));
  });
}
