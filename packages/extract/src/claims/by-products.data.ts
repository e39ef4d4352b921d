// Metals that are won beside others, with the metals whose ores and works they come from.
// Source: USGS Mineral Commodity Summaries, "gallium", "germanium", "indium", "tellurium", "rhenium", "scandium", "selenium", "bismuth", "hafnium": domestic production and recovery.

export const HOSTS: ReadonlyMap<string, readonly string[]> = new Map([
  ["gallium", ["aluminium", "zinc"]], ["germanium", ["zinc", "copper", "lead"]], ["indium", ["zinc", "tin", "lead"]], ["tellurium", ["copper", "gold", "lead"]], ["rhenium", ["molybdenum", "copper"]],
  ["scandium", ["titanium", "nickel", "uranium", "aluminium"]], ["selenium", ["copper"]], ["bismuth", ["lead", "tungsten", "copper"]], ["hafnium", ["zirconium"]],
]);

/** Works and leavings, in English and Chinese, by which a host is named without being what is made. */
export const HOST_WORKS = /^(?:refiner(?:y|ies)|smelters?|plants?|mines?|works|slags?|residues?|tailings|dusts?|flue|operations?|producers?|refining|smelting|circuit|liquors?|ores?|concentrates?|冶|厂|矿|渣|炼)$/;
