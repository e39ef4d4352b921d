// The licences of everything that is shipped or run in production: only permissive ones pass.
import { pnpm } from "./step.mjs";

const ALLOWED = new Set(["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "0BSD", "CC0-1.0", "MPL-2.0", "BlueOak-1.0.0", "Python-2.0", "Unlicense"]);

export async function licences() {
  const result = await pnpm(["licenses", "list", "--prod", "--json"]);
  if (result.code !== 0) return result;
  const found = JSON.parse(result.output.slice(result.output.indexOf("{")));
  const wrong = Object.entries(found).filter(([licence]) => !licence.replace(/[()]/g, "").split(" OR ").some((one) => one.split(" AND ").every((part) => ALLOWED.has(part))));
  return { ...result, code: wrong.length ? 1 : 0, output: wrong.map(([licence, packages]) => `${licence}: ${packages.map(({ name }) => name).join(", ")}`).join("\n") };
}
