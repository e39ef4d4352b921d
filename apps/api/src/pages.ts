// What a browser opens: the viewer, and the reference page that tries the API without any outside host.
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import type { Hono } from "hono";

const require = createRequire(import.meta.url);

const REFERENCE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Monazite API</title><meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/reference/swagger-ui.css"></head>
<body><div id="reference"></div><script src="/reference/swagger-ui-bundle.js"></script><script src="/reference/start.js"></script></body></html>`;
const START = `SwaggerUIBundle({ url: "/openapi.json", dom_id: "#reference", deepLinking: true, validatorUrl: null });`;

export function addPages(app: Hono): void {
  const assets = (folder: string): string => relative(process.cwd(), folder);
  const swagger = dirname(require.resolve("swagger-ui-dist/package.json"));
  app.get("/reference", (c) => c.html(REFERENCE));
  app.get("/reference/start.js", (c) => c.body(START, 200, { "content-type": "text/javascript; charset=utf-8" }));
  for (const file of ["swagger-ui.css", "swagger-ui-bundle.js"]) app.get(`/reference/${file}`, serveStatic({ path: assets(join(swagger, file)) }));

  const viewer = join(dirname(require.resolve("@monazite/web/package.json")), "dist");
  if (!existsSync(viewer)) return;
  // Names of built files carry their hash, so they never change; the page itself is asked for every time.
  app.use("/assets/*", async (c, next) => {
    await next();
    if (c.res.ok) c.header("cache-control", "public, max-age=31536000, immutable");
  });
  app.use("/*", serveStatic({ root: assets(viewer) }));
  // A deep link is a page of the viewer; an unknown question of the API stays a problem.
  // A name with an ending is a file, and a file that is not there is not there.
  app.get("/*", async (c, next) => (c.req.path.startsWith("/v1/") || /\.[a-z0-9]+$/i.test(c.req.path) ? next() : serveStatic({ path: assets(join(viewer, "index.html")) })(c, next)));
}
