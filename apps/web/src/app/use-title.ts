// The name of the page in the browser's tab, history and bookmarks.
import { useEffect } from "react";
import { useLabel } from "./words.js";

/** @param subject what the page is about; undefined while it is not known */
export function useTitle(subject: string | undefined): void {
  const name = useLabel()("app.name");
  useEffect(() => {
    document.title = subject ? `${subject} · ${name}` : name;
  }, [subject, name]);
}
