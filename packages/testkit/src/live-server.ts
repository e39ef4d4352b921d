// A server on this machine that stands for the live services: the host that a request was meant for is the first part of its path. It answers what a test tells
// it to, whole or broken off, and remembers what it was asked.
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface LiveRequest {
  /** "comtradeapi.un.org" */
  readonly host: string;
  /** "/data/v1/get/C/A/HS?period=2023" */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

export interface LiveAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Bytes of the body that are sent before the connection is dropped. */
  readonly dropAfter?: number;
  /** Sent in chunks, with no length before. */
  readonly chunked?: boolean;
}

export interface LiveServer {
  readonly base: string;
  readonly asked: readonly LiveRequest[];
  close(): Promise<void>;
}

/** @param answer null: no answer comes, and the connection stays */
export async function startLiveServer(answer: (request: LiveRequest, before: number) => LiveAnswer | null): Promise<LiveServer> {
  const asked: LiveRequest[] = [];
  const server = createServer((request, response) => {
    const [, host = "", path = ""] = /^\/([^/]+)(\/.*)$/.exec(request.url ?? "") ?? [];
    const own: LiveRequest = { host, path, headers: request.headers };
    const before = asked.filter((one) => one.host === host && one.path === path).length;
    asked.push(own);
    const told = answer(own, before);
    if (told) tell(told, response);
  });
  await new Promise<void>((resolve) => { server.listen(0, "127.0.0.1", resolve); });
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}

function tell({ status = 200, headers = {}, body = "", dropAfter, chunked = false }: LiveAnswer, response: ServerResponse): void {
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  response.writeHead(status, { ...(!chunked && { "content-length": String(bytes.length) }), ...headers });
  if (dropAfter === undefined) response.end(bytes);
  else response.write(bytes.subarray(0, dropAfter), () => response.destroy());
}
