// The way to everything by name: a button in the header, Ctrl-K, or "/". The dialog itself is loaded when it is first wanted.
import { lazy, Suspense, useEffect, useState } from "react";
import { useLabel } from "../app/words.js";

const load = () => import("./lookup-dialog.js");
const LookupDialog = lazy(() => load().then((module) => ({ default: module.LookupDialog })));
/** Fetched when the page has come to rest, so that who presses Ctrl-K and types at once loses no letter. */
const AT_REST_MS = 1500;

export function LookupButton() {
  const label = useLabel();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!opens(event)) return;
      event.preventDefault();
      setOpen(true);
    };
    const atRest = setTimeout(() => void load(), AT_REST_MS);
    window.addEventListener("keydown", onKey);
    return () => {
      clearTimeout(atRest);
      window.removeEventListener("keydown", onKey);
    };
  }, []);
  return (
    <>
      <button type="button" className="switch lookup-button" aria-haspopup="dialog" aria-keyshortcuts="Control+K /" title="Ctrl-K" onClick={() => setOpen(true)}><span aria-hidden>⌕</span> {label("lookup.open")}</button>
      {open && <Suspense fallback={null}><LookupDialog close={() => setOpen(false)} /></Suspense>}
    </>
  );
}

/** Ctrl-K works everywhere; the single key only where nobody is typing and single keys are not switched off. */
function opens(event: KeyboardEvent): boolean {
  if (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey)) return true;
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || localStorage.getItem("monazite.keys") === "off") return false;
  return !(event.target instanceof HTMLElement && /^(input|textarea|select)$/i.test(event.target.tagName));
}
