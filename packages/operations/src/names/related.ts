// What a mineral is spoken of under: itself, the groups it belongs to, the members of a group, and the goods that hold any of its own.
import { goods, minerals, type Mineral } from "@monazite/core/registry";

/** Members of a group, else nothing; a group inside a group is a member too. */
export function membersOf({ id, kind }: Mineral): readonly Mineral[] {
  return kind === "group" ? minerals.all.filter((mineral) => mineral.groups?.includes(id)) : [];
}

/** Ids that an event or a code may name when it means this mineral: a licence for "medium and heavy rare earths" is about dysprosium. */
export function relatedIds(mineral: Mineral): readonly string[] {
  const own = [mineral.id, ...membersOf(mineral).map(({ id }) => id)];
  return [...new Set([...own, ...(mineral.groups ?? []), ...goodsOf(mineral)])];
}

/** Ids under which something of the mineral is sold: itself, the members of a group, and the goods that hold any of them. Wider than a table may sum. */
export function soldAs(mineral: Mineral): readonly string[] {
  return [...new Set([mineral.id, ...membersOf(mineral).map(({ id }) => id), ...goodsOf(mineral)])];
}

/** Goods that hold the mineral or, of a group, one of its members, in the order of the chain. */
export function goodsOf(mineral: Mineral): readonly string[] {
  const own = new Set([mineral.id, ...membersOf(mineral).map(({ id }) => id)]);
  return goods.all.filter((good) => good.minerals.some((id) => own.has(id))).map(({ id }) => id);
}
