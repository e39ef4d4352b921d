// What a writing question needs beside its input: a token and a name. Both stay in this tab, and go nowhere but into the request.
import { createClient, type Asking, type AnswerTo } from "@monazite/client";

const TOKEN = "monazite.token";
const AUTHOR = "monazite.author";

export const remembered = {
  token: (): string => sessionStorage.getItem(TOKEN) ?? "",
  author: (): string => sessionStorage.getItem(AUTHOR) ?? "",
};

export type Writing = "read" | "imports" | "fetch" | "correct" | "withdraw" | "erase";

export function askToWrite<Name extends Writing>(name: Name, input: Asking<Name>, token: string, author?: string): Promise<AnswerTo<Name>> {
  sessionStorage.setItem(TOKEN, token);
  if (author !== undefined) sessionStorage.setItem(AUTHOR, author);
  return createClient({ baseUrl: "", token }).ask(name, input);
}

/** A field of a form as it was typed, without blanks around it. */
export function typed(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value.trim() : "";
}
