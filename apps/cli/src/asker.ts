// Where a command gets its answer: from a server that already holds the data folder, or from the folder itself.
import { openAsBlob } from "node:fs";
import { createClient, ClientProblem } from "@monazite/client";
import type { Envelope, QuestionName } from "@monazite/contracts";
import { ObservatoryError, PROBLEMS, type ProblemCode } from "@monazite/core";
import { openMonazite } from "@monazite/host";
import { operations, type Context, type GivenFile } from "@monazite/operations";
import { lockHolder } from "@monazite/store-duckdb";

/** A file that goes with a question, and who wants to know how far reading it has come. */
export interface WithFile {
  readonly file: GivenFile;
  readonly onProgress?: NonNullable<Context["onProgress"]>;
}

export type Ask = (name: QuestionName, wire: Readonly<Record<string, string>>, given?: WithFile) => Promise<Envelope>;

/** What a command is about to do. */
export interface Purpose {
  /** Of the one command that may reach the network: who wants to know of each call. */
  readonly fetching?: Pick<Context, "onCall"> | null;
  /** It reads a file. */
  readonly reads?: boolean;
}

/** Runs `use` with a way to ask, and closes what was opened for it. */
export async function withAsker<T>(folder: string, env: NodeJS.ProcessEnv, use: (ask: Ask) => Promise<T>, { fetching = null, reads = false }: Purpose = {}): Promise<T> {
  const port = lockHolder(folder)?.port ?? null;
  if (port !== null) return use(askServer(`http://127.0.0.1:${port}`, env["MONAZITE_TOKEN"]));
  const monazite = await openMonazite(folder, { network: fetching ? env : null, env, reads });
  try {
    return await use((name, wire, given) => operations[name].ask(wire, { ...monazite.context, ...fetching, ...(given && { given: given.file, ...(given.onProgress && { onProgress: given.onProgress }) }) }));
  } finally {
    await monazite.close();
  }
}

function askServer(baseUrl: string, token: string | undefined): Ask {
  const client = createClient({ baseUrl, ...(token !== undefined && { token }) });
  return async (name, wire, given) => {
    try {
      // A file on this machine is sent as it is read, and never held. The server checks the parameters; their types are the contract's own wire form.
      const file = given && ("path" in given.file ? await openAsBlob(given.file.path) : new Blob([given.file.bytes]));
      return await client.ask(name, { ...wire, ...(file && { file }) });
    } catch (error) {
      if (!(error instanceof ClientProblem)) throw error;
      const { details } = error;
      if (!details) throw new ObservatoryError("server-unreachable", { url: baseUrl }, { cause: error });
      if (details.code in PROBLEMS) throw new ObservatoryError(details.code as ProblemCode, details.facts as never, { cause: error });
      throw error;
    }
  };
}
