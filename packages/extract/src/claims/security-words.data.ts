// What figures about securities measure: funds, indices, listed companies. They are no claims about a mineral, whatever the fund is called.

/** Words that name a security or its market, both languages; Chinese in simplified form. */
export const SECURITY_WORDS = "港股|美股|etf|etfs|index|indices|nasdaq|dow jones|s&p|a share|a shares|h shares|share price|share prices|stock price|stock prices|stock market|tech stocks|mining stocks|valuation|valuations|dividend yield|dividend yields|book value|price to earnings|pettm|northbound|net inflow|net inflows|net outflow|net outflows|market capitalisation|market capitalization|market cap|the fund|fund's|its benchmark|benchmark index|benchmark indices|shares of|shares in|基金|指数|股价|个股|大盘|沪指|深指|估值|市盈率|市净率|涨停|跌停|成交额|净流入|净流出|市值|股息率|换手率|概念股|板块";

/** Indices of prices of goods are no securities. */
export const PRICE_INDEX = /\bprice index\b|价 格 指 数/;

/** The first pattern that fits the words around a figure names its metric. */
export const SECURITY_METRICS: readonly (readonly [RegExp, string])[] = [
  [/\bpercentile\b|分 位/, "valuation percentile"],
  [/\bfees?\b|费 率|管 理 费|托 管 费/, "fund fee rate"],
  [/\bdividend yields?\b|股 息 率/, "dividend yield"],
  [/\b(?:outperform\w*|underperform\w*|excess return)\b|跑 赢|跑 输|超 额/, "excess return"],
  [/\breturns?\b|收 益 率|回 报/, "return"],
  [/\b(?:inflows?|outflows?)\b|净 流 入|净 流 出/, "net inflow"],
  [/\b(?:pettm|price to earnings|p \/ e|valuations?)\b|市 盈 率|估 值/, "valuation multiple"],
  [/\bmarket (?:cap|capitali[sz]ation)\b|市 值/, "market value"],
  [/\b(?:turnover|trading volume)\b|成 交 额|换 手 率/, "turnover"],
  [/\bweight(?:ing|s)?\b|权 重/, "index weight"],
  [/\b(?:index|indices|nasdaq|benchmark)\b|指 数|沪 指|深 指|大 盘/, "index"],
];
