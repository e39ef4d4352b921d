// Where nothing is loaded of the good that was asked for: the goods whose trade is.
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { OTHER_CODES } from "@monazite/core";
import { ask } from "../../app/api.js";
import { useLabel, useWords } from "../../app/words.js";

/** What is counted of trade when it is loaded: the money of either report. */
const COUNTED = ["export-value", "import-value"] as const;

export function LoadedGoods() {
  const label = useLabel();
  const { lang } = useWords();
  const { data } = useQuery({ queryKey: ["loaded-goods"], queryFn: ({ signal }) => Promise.all(COUNTED.map((measure) => ask("coverage", { measure }, { signal }))) });
  const names = Object.assign({}, ...(data ?? []).map((one) => one.names)) as NonNullable<typeof data>[number]["names"];
  const goods = [...new Set((data ?? []).flatMap(({ coverage }) => coverage.filter(({ isTrade, good }) => isTrade && good !== OTHER_CODES).map(({ good }) => good)))].sort();
  if (goods.length === 0) return null;
  return <p>{label("flows.loaded")} {goods.map((good, index) => <span key={good}>{index > 0 && " · "}<Link to="/flows" search={({ lang: spoken }) => ({ lang: spoken, m: good })}>{names[good]?.[lang] ?? good}</Link></span>)}</p>;
}
