// Names of the trade that no registry has, because they mean something only beside a figure.
import type { Entity } from "./entities.js";

const good = (id: string, minerals: readonly string[], stage: "mining" | "concentrate" | "refining" | "metal" | "component" | null): Entity => ({ type: "good", id, minerals, stage });

export const EXTRA_NAMES: readonly (readonly [string, Entity])[] = [
  ["wolframite concentrate", good("tungsten-concentrate", ["tungsten"], "concentrate")], ["黑钨精矿", good("tungsten-concentrate", ["tungsten"], "concentrate")], ["白钨精矿", good("tungsten-concentrate", ["tungsten"], "concentrate")],
  ["ammonium paratungstate", good("apt", ["tungsten"], "refining")], ["仲钨酸铵", good("apt", ["tungsten"], "refining")],
  ["manganese flake", good("electrolytic-manganese", ["manganese"], "metal")], ["magnesium ingot", good("magnesium-metal", ["magnesium"], "metal")],
  ["antimony ingot", good("antimony-metal", ["antimony"], "metal")], ["antimony oxide", good("antimony-trioxide", ["antimony"], "refining")], ["锑品", good("antimony-products", ["antimony"], null)],
  ["permanent magnets", good("rare-earth-magnets", ["rare-earths"], "component")], ["magnets", good("rare-earth-magnets", ["rare-earths"], "component")], ["magnet", good("rare-earth-magnets", ["rare-earths"], "component")],
  ["磁铁", good("rare-earth-magnets", ["rare-earths"], "component")], ["磁材", good("rare-earth-magnets", ["rare-earths"], "component")], ["磁体", good("rare-earth-magnets", ["rare-earths"], "component")],
  ["anode makers", good("anode-materials", ["graphite"], "component")], ["anode", good("anode-materials", ["graphite"], "component")], ["natural graphite", good("flake-graphite", ["graphite"], "mining")],
  ["nickel pig iron", good("nickel-pig-iron", ["nickel"], "metal")],
  ["黑钨", good("tungsten-concentrate", ["tungsten"], "concentrate")], ["ndfeb", good("ndfeb-magnets", ["rare-earths"], "component")], ["钕铁硼", good("ndfeb-magnets", ["rare-earths"], "component")],
];
