// In which month a document's financial years begin: as it says itself, else as is the custom of the country it speaks of.

const MONTHS: ReadonlyMap<string, number> = new Map([["March", 3], ["June", 6], ["September", 9], ["3", 3], ["6", 6], ["9", 9]]);

const HEAD = 400;

/** Results of a year that the calendar has not ended yet are of one that ended before: in June when told from July on, else in March. */
function endedBefore(body: string, published: string | null): number | null {
  const head = body.slice(0, HEAD);
  const named = published === null ? null : (/\b(?:FY ?|fiscal (?:year )?)(?:20)?(\d\d)\b/.exec(head) ?? /(?:20)?(\d\d)(?:财年|財年)/.exec(head));
  if (!named || published === null || named[1] !== published.slice(2, 4) || !/results|review|profit|revenue|earnings|report|业绩|業績|年报|年報|盈利|净利|淨利/i.test(head)) return null;
  const month = Number(published.slice(5, 7));
  return month >= 7 && month <= 11 ? 7 : month >= 4 && month <= 6 ? 4 : null;
}

/** 1 to 12; 1 where nothing in the text tells of a financial year that is not the calendar's. */
export function fiscalStartOf(body: string, published: string | null): number {
  if (!/financial year|fiscal|FY ?(?:20)?\d\d|full[- ]year|half[- ]year|\b[12]H\d\d\b|\byear (?:ended|ending)|财年|财政年度|止年度|財年|財政年度/i.test(body)) return 1;
  // "the year ended 30 June", 截至6月30日止年度: where a year ends the next begins.
  const ended = /\byear (?:ended|ending|to) (?:the end of |end-)?(?:\d{1,2} )?(March|June|September)\b/.exec(body) ?? /截[至止](?:20\d\d年)?([369])月(?:3[01]日|底)?止?(?:的)?(?:财政|財政|会计|會計)?(?:年度|财年|財年)/.exec(body);
  const last = ended ? MONTHS.get(ended[1] ?? "") : undefined;
  if (last !== undefined) return last + 1;
  if (/A\$|Australia|PERTH|Perth|Sydney|ASX|澳大利亚|澳洲|澳元|珀斯|Pakistan/.test(body)) return 7;
  if (/India|rupee|Japan|Japanese|yen|Tokyo|JOGMEC|United Kingdom|£|印度(?!尼西亚|尼西亞)|日本|日元|卢比/.test(body)) return 4;
  const before = endedBefore(body, published);
  if (before !== null) return before;
  // A year of two numbers is none of the calendar's.
  return /20\d\d[/–-]\d\d(?: (?:financial|fiscal) year|财年|財年)/.test(body) ? 7 : 1;
}

/** Japan calls the year from April 2025 on fiscal 2025; elsewhere it is 2026, as it ends then. */
export function namesFiscalByStart(body: string): boolean {
  return /Japan|\byen\b|¥|Tokyo|JOGMEC|METI|日本|日元|日圆|日圓/.test(body) && !/India|rupee|Rs\b|United Kingdom|£|印度(?!尼西亚|尼西亞)|人民币|人民幣/.test(body);
}
