// What the study calls materials and countries, misprints among them (Turkyie, Libanon, Surinam), and what its stage letters stand for.
import type { Observation } from "@monazite/core";
import { places } from "@monazite/core/countries";
import { goods } from "@monazite/core/goods";
import { minerals } from "@monazite/core/minerals";

/** Names that the registry does not know, or would take for something else: the study's Congo is not its Congo, D.R. */
const COUNTRIES: Readonly<Record<string, string>> = {
  "Brasilia": "BRA", "Brasil": "BRA", "Congo": "COG", "Congo, D.R.": "COD", "Korea, North": "PRK", "Korea, South": "KOR", "Libanon": "LBN", "Surinam": "SUR", "Turkyie": "TUR", "Cape Verde": "CPV", "Myanmar": "MMR",
};
const MATERIALS: Readonly<Record<string, string>> = { "Titanium metal": "titanium-sponge", "Titanium ores": "titanium-minerals", "Heavy Rare earths Elements": "heavy-rare-earths", "Lime": "limestone" };

export function countryOf(name: string): string | null {
  const plain = name.replace(/\s+/g, " ").trim();
  const found = places.find(plain);
  return COUNTRIES[plain] ?? (found?.kind === "country" ? found.id : null);
}

export function materialOf(name: string): string | null {
  const plain = name.replace(/\s+/g, " ").trim();
  return MATERIALS[plain] ?? minerals.find(plain)?.id ?? goods.find(plain)?.id ?? null;
}

interface Staged {
  readonly good: string;
  readonly stage: NonNullable<Observation["key"]["stage"]>;
}

/** E is extraction, P processing; the study does not spell the letters out. What is mined for titanium metal is minerals and no sponge, and its metal is a metal already. */
export function stagedMaterial(name: string, letter: string): Staged | "material" | "stage" {
  const good = materialOf(name);
  if (good === null) return "material";
  const ofTitanium = good === "titanium-sponge";
  if (letter.trim() === "E") return { good: ofTitanium ? "titanium-minerals" : good, stage: "mining" };
  return letter.trim() === "P" ? { good, stage: ofTitanium ? "metal" : "refining" } : "stage";
}
