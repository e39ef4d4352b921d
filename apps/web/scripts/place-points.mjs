// Makes src/pages/flows/map/place-points.data.ts: a point in each country and territory, where the map of flows begins and ends an arc. From Natural Earth's
// 1:50m countries (public domain, by way of world-atlas), which have the small ones that the drawn 1:110m map leaves out. Run: node apps/web/scripts/place-points.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoArea, geoCentroid } from "d3-geo";
import { feature } from "topojson-client";

const atlas = JSON.parse(readFileSync(createRequire(import.meta.url).resolve("world-atlas/countries-50m.json"), "utf8"));
const countries = readFileSync(new URL("../../../packages/core/src/registry/countries.data.ts", import.meta.url), "utf8");
const idOf = new Map([...countries.matchAll(/id: "([A-Z]{3})"[^}]*?m49: "(\d{3})"/g)].map(([, id, m49]) => [m49, id]));
// Taiwan has no M49 number of the UN's; ISO's is 158.
idOf.set("158", "TWN");

/** The largest piece: a country is not in the middle between itself and its islands. */
const largest = (geometry) => (geometry.type === "Polygon" ? geometry : geometry.coordinates.map((coordinates) => ({ type: "Polygon", coordinates })).reduce((a, b) => (geoArea(a) >= geoArea(b) ? a : b)));
const found = feature(atlas, atlas.objects.countries).features.flatMap(({ id, geometry }) => {
  const place = idOf.get(id);
  if (place === undefined || geometry === null) return [];
  const piece = largest(geometry);
  return [[place, geoCentroid(piece).map((degrees) => Math.round(degrees * 10) / 10), geoArea(piece)]];
});
// Two entries may have one number (Australia and Ashmore): the larger stands for it.
const points = found.filter(([id, , area]) => found.every((other) => other[0] !== id || other[2] <= area));
points.sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(new URL("../src/pages/flows/map/place-points.data.ts", import.meta.url), `// A point in each country and territory, [longitude, latitude] in degrees: the middle of its largest piece. Made by scripts/place-points.mjs from Natural Earth's
// 1:50m countries (public domain, by way of world-atlas 2.0.2).
export const PLACE_POINTS: Readonly<Record<string, readonly [number, number]>> = {
${points.reduce((lines, [id, [lon, lat]]) => { const one = `${id}: [${lon}, ${lat}],`; const last = lines.at(-1); if (last !== undefined && last.length + one.length < 156) lines[lines.length - 1] = `${last} ${one}`; else lines.push(`  ${one}`); return lines; }, []).join("\n")}
};
`);
