// Who may write: whoever shows the token. Compared in constant time, by hash, never logged.
import { createHash, timingSafeEqual } from "node:crypto";
import { ObservatoryError } from "@monazite/core";
import type { Context } from "hono";

/** @returns a check that throws `token-missing` or `token-wrong` */
export function tokenGate(token: string | null): (c: Context, question: string) => void {
  const wanted = token === null ? null : digest(token);
  return (c, question) => {
    const given = /^Bearer (\S+)$/.exec(c.req.header("authorization") ?? "")?.[1];
    if (given === undefined || wanted === null) throw new ObservatoryError("token-missing", { question });
    if (!timingSafeEqual(digest(given), wanted)) throw new ObservatoryError("token-wrong", { question });
  };
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
