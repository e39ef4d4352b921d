// The product that the name of a file, or a person, says a table is of: "OEC cobalt ores Net-Trade-2021.csv". The longest words the registry knows.
import { goods } from "@monazite/core/goods";
import { minerals } from "@monazite/core/minerals";

/** So many words may name a good: "rare earth permanent magnets". */
const LONGEST = 4;

export interface NamedProduct {
  readonly good: string;
  readonly words: string;
}

/** Null where no good is named. Words of two letters are none here: "in" is no indium. */
export function productIn(text: string): NamedProduct | null {
  const words = text.toLowerCase().split(/[^\p{L}]+/u).filter((word) => word.length > 2 || /\p{Script=Han}/u.test(word));
  for (let length = Math.min(LONGEST, words.length); length > 0; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      const named = words.slice(from, from + length).join(" ");
      const good = goods.find(named)?.id ?? minerals.find(named)?.id;
      if (good !== undefined) return { good, words: named };
    }
  }
  return null;
}
