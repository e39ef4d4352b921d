// Where a request really goes. Only hosts of the service, only over https, wherever an answer or a redirect may point; a server on this machine stands for
// them in tests.
import { ObservatoryError } from "@monazite/core";
import type { Service } from "./service.js";

const LOOPBACK = /^(?:127\.0\.0\.1|localhost|\[::1\])$/;

/** @throws ObservatoryError `parameter-invalid` for a base that is not on this machine */
export function checkedBase(base: string): string {
  const url = URL.canParse(base) ? new URL(base) : null;
  if (!url || !/^https?:$/.test(url.protocol) || !LOOPBACK.test(url.hostname)) throw new ObservatoryError("parameter-invalid", { name: "base", value: base.slice(0, 80), reason: "not an address on this machine" });
  return url.origin;
}

/** The address that is asked for what a call names. @throws ObservatoryError `download-elsewhere` */
export function located(url: string, service: Service, base: string | null): URL {
  const found = allowed(new URL(url), service, null);
  return base === null ? found : new URL(`${base}/${found.host}${found.pathname}${found.search}`);
}

/** @throws ObservatoryError `download-elsewhere` */
export function allowed(url: URL, service: Service, base: string | null): URL {
  const isOwn = base === null ? url.protocol === "https:" && url.port === "" && url.username === "" && service.hosts.includes(url.hostname) : url.origin === base;
  if (!isOwn) throw new ObservatoryError("download-elsewhere", { service: service.id, host: `${url.protocol}//${url.host}`, allowed: service.hosts.join(", ") });
  return url;
}

/** Does this address get the service's key? Signed links to a store of files, and other hosts, do not. */
export function getsKey(url: URL, service: Service, base: string | null): boolean {
  if (!service.key) return false;
  return base === null ? url.hostname === service.key.host : url.pathname.startsWith(`/${service.key.host}/`);
}
