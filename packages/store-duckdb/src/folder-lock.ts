// One process owns a data folder. The lock names the process and, once it serves, its port, so that a command can go
// through the server instead of failing. A lock whose process is gone is stale and is taken over.
import { mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync, closeSync } from "node:fs";
import { join } from "node:path";
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

/** Who owns the folder now; null when nobody does. */
export function lockHolder(folder: string): LockHolder | null {
  let holder: LockHolder;
  try {
    const [pid = "", port = ""] = readFileSync(join(folder, LOCK), "utf8").split("\n");
    holder = { pid: Number(pid), port: port === "" ? null : Number(port) };
  } catch {
    return null;
  }
  return isAlive(holder.pid) ? holder : null;
}

/** @throws ObservatoryError `store-locked` when a living process owns the folder */
export function lockFolder(folder: string): FolderLock {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, LOCK);
  for (const attempt of [1, 2]) {
    try {
      const file = openSync(path, "wx");
      writeFileSync(file, `${process.pid}\n\n`);
      closeSync(file);
      break;
    } catch (error) {
      const holder = lockHolder(folder);
      if (holder && holder.pid !== process.pid) throw new ObservatoryError("store-locked", { folder, pid: holder.pid }, { cause: error });
      if (holder || attempt === 2) throw new ObservatoryError("store-locked", { folder, pid: process.pid }, { cause: error });
      rmSync(path, { force: true });
    }
  }
  return {
    serveAt: (port) => {
      writeFileSync(`${path}.new`, `${process.pid}\n${port}\n`);
      renameSync(`${path}.new`, path);
    },
    release: () => rmSync(path, { force: true }),
  };
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
