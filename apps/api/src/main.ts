// Starts the server and stops it cleanly: first signal lets running answers finish, the second leaves at once.
import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { serve, type ServerType } from "@hono/node-server";
import { isObservatoryError, ObservatoryError, type Lang } from "@monazite/core";
import { defaultFolder, mayReach, openMonazite } from "@monazite/host";
import { catalogues, problemText } from "@monazite/messages";
import { createApp } from "./app.js";
import { addPages } from "./pages.js";

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { version: string };
const GRACE_SECONDS = 10;

async function main(): Promise<void> {
  const { env } = process;
  const wanted = Number(env["PORT"] ?? 4180);
  const folder = defaultFolder(env);
  const monazite = await openMonazite(folder, { network: mayReach(env) ? env : null, env });
  // Loopback only, unless somebody means to open the door.
  const hostname = env["HOST"] ?? "127.0.0.1";
  const isLoopback = ["127.0.0.1", "::1", "localhost"].includes(hostname);
  const app = createApp({
    hosts: isLoopback ? ["127.0.0.1", "localhost", "[::1]"] : null,
    exportsAll: isLoopback,
    allowOrigin: env["MONAZITE_ALLOW_ORIGIN"] ?? null,
    context: monazite.context,
    version,
    token: env["MONAZITE_TOKEN"] ?? null,
    pages: addPages,
    report: (reference, error) => console.error(`${reference}`, error),
  });
  const server = await listen(app.fetch, wanted, hostname);
  const { port } = server.address() as AddressInfo;
  monazite.lock?.serveAt(port);
  console.log(`Monazite  http://${hostname.includes(":") ? `[${hostname}]` : hostname}:${port}   data in ${folder}`);

  let stopping = false;
  const stop = (): void => {
    if (stopping) process.exit(0);
    stopping = true;
    const leave = (): void => void monazite.close().finally(() => process.exit(0));
    server.close(leave);
    if ("closeIdleConnections" in server) server.closeIdleConnections();
    setTimeout(leave, GRACE_SECONDS * 1000).unref();
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, stop);
}

function listen(fetch: Parameters<typeof serve>[0]["fetch"], port: number, hostname: string): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname, serverOptions: { headersTimeout: 10_000, requestTimeout: 30_000 } }, () => resolve(server));
    server.on("error", (error: NodeJS.ErrnoException) => reject(error.code === "EADDRINUSE" ? new ObservatoryError("port-taken", { port }, { cause: error }) : error));
  });
}

main().catch((error: unknown) => {
  const lang: Lang = /^zh/i.test(process.env["LANG"] ?? "") ? "zh" : "en";
  console.error(isObservatoryError(error) ? problemText(catalogues[lang], error.code, error.facts) : error);
  process.exit(1);
});
