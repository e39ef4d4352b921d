// The noun behind "% of": when it is nothing the trade measures, a share of it is no share of output.
import { stageWithin } from "./stage-cues.js";
import type { MeasureWord } from "./measure-words.data.js";
import { wordAt, type Place, type StatementView } from "./view.js";

const ENDS_PHRASE = new Set("in from for at by with to on under over than as that which who whose while and or but is are was were be been has have had will would can could may might do does did now already still now's using used use uses remain remains remained lie lies comes come came goes go went".split(" "));
/** Wholes that mean what is spoken of. */
const STANDS_FOR_TOPIC = new Set("it its them this that these those total world market markets supply supplies volume volumes amount tonnage rest all product products material materials metal metals ore ores oxide oxides concentrate concentrates element elements mineral minerals trade chain chains value globe industry sector business feed feedstock intake sales quantity output tonnes tons".split(" "));
const DETERMINERS = new Set("the a an all its their his our world 's ' global total annual national domestic such these those".split(" "));

/** The head noun of "60 % of surveyed companies"; null where the whole is a measure, a step of the chain, a good, a place, or what is spoken of. */
export function foreignWhole(view: StatementView, figure: Place): string | null {
  if (wordAt(view, figure.to) !== "of" || stageWithin(view, figure) !== null) return null;
  const from = figure.to + 1;
  let to = from;
  while (to < view.tokens.length && to - from < 8 && view.tokens[to]?.kind === "word" && !ENDS_PHRASE.has(wordAt(view, to))) to++;
  const head = wordAt(view, to - 1);
  // "a quarter of it heavy"
  // "a quarter of what it took a year before": of what was told.
  if (/^(?:it|them|what)$/.test(wordAt(view, from))) return null;
  if (to === from || STANDS_FOR_TOPIC.has(head) || DETERMINERS.has(head)) return null;
  const known = [...view.measures.filter((hit) => isOfTrade(hit.measure)), ...view.entities].some((hit) => hit.from < to && hit.to > from && !(isPlace(view, hit) && hit.to < to));
  const goesOn = /^(?:'s|'|’s)$/.test(wordAt(view, to));
  return known || goesOn || view.tokens[to]?.kind === "han" || view.tokens[to]?.kind === "number" ? null : head;
}

/** A share of costs or of revenue is no share of output. */
function isOfTrade(measure: MeasureWord): boolean {
  return measure.dimensions.some((dimension) => /^(?:mass|count|percent)$/.test(dimension));
}

function isPlace(view: StatementView, hit: Place): boolean {
  return view.entities.some((entity) => entity === hit && (entity.entity.type === "place" || entity.entity.type === "actor" || (entity.entity.type === "good" && entity.entity.stage === "end-use")));
}
