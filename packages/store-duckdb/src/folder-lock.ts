// One process owns a data folder. The lock names the process and, once it serves, its port, so that a command can go
// through the server instead of failing. A lock whose process is gone is stale and is taken over.
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { ObservatoryError } from "@monazite/core";

const LOCK = "monazite.lock";

export interface LockHolder {
  readonly pid: number;
  /** Port of its API; null while it does not serve. */
  readonly port: number | null;
}

export interface FolderLock {
  /** Tells others where the API is. */
  serveAt(port: number): void;
  release(): void;
}

/** Folders this process holds: a lock with our own number that is not among them is left over from an earlier life (process 1 of a container). */
const held = new Set<string>();

/** Who owns the folder now; null when nobody does. */
export function lockHolder(folder: string): LockHolder | null {
  const content = contentOf(join(folder, LOCK));
  if (content === null) return null;
  const [pid = "", port = ""] = content.split("\n");
  const holder: LockHolder = { pid: Number(pid), port: port === "" ? null : Number(port) };
  return isAlive(holder.pid) && (holder.pid !== process.pid || held.has(resolve(folder))) ? holder : null;
}

/** @throws ObservatoryError `store-locked` when a living process owns the folder */
export function lockFolder(folder: string): FolderLock {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, LOCK);
  const own = `${path}.${process.pid}`;
  // Written whole beside it and then linked into place: nobody ever sees a lock without its owner's number.
  writeFileSync(own, `${process.pid}\n\n`);
  try {
    for (let attempt = 0; !linked(own, path); attempt++) {
      const before = contentOf(path);
      const holder = lockHolder(folder);
      if (holder || attempt > 1) throw new ObservatoryError("store-locked", { folder, pid: holder?.pid ?? process.pid });
      // Taken away only if it is still the stale one that was looked at.
      if (before !== null && contentOf(path) === before) rmSync(path, { force: true });
    }
  } finally {
    rmSync(own, { force: true });
  }
  held.add(resolve(folder));
  return {
    serveAt: (port) => {
      writeFileSync(own, `${process.pid}\n${port}\n`);
      renameSync(own, path);
    },
    release: () => {
      held.delete(resolve(folder));
      if (contentOf(path)?.startsWith(`${process.pid}\n`)) rmSync(path, { force: true });
    },
  };
}

function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

function contentOf(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
