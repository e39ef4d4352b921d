// The words of the chosen language: one catalogue is loaded, not both. The address decides, then the reader's last choice,
// then the browser.
import type { Lang } from "@monazite/core";
import type { Catalogue, Labels } from "@monazite/messages";
import { useSearch } from "@tanstack/react-router";
import { createContext, use, useEffect, type ReactNode } from "react";

const LOADERS: Readonly<Record<Lang, () => Promise<Catalogue>>> = {
  en: () => import("@monazite/messages/en").then(({ en }) => en),
  zh: () => import("@monazite/messages/zh").then(({ zh }) => zh),
};
const loading = new Map<Lang, Promise<Catalogue>>();

function catalogueOf(lang: Lang): Promise<Catalogue> {
  let words = loading.get(lang);
  if (!words) loading.set(lang, (words = LOADERS[lang]()));
  return words;
}

const Words = createContext<Catalogue | null>(null);
const REMEMBERED = "monazite.lang";

export function langOf(asked: Lang | undefined): Lang {
  if (asked) return asked;
  const remembered = localStorage.getItem(REMEMBERED);
  if (remembered === "zh" || remembered === "en") return remembered;
  return navigator.languages.some((tag) => tag.toLowerCase().startsWith("zh")) && !navigator.languages[0]?.startsWith("en") ? "zh" : "en";
}

export function WordsProvider({ children }: { readonly children: ReactNode }) {
  const { lang: asked } = useSearch({ from: "__root__" });
  const lang = langOf(asked);
  useEffect(() => {
    document.documentElement.lang = lang === "zh" ? "zh-CN" : "en";
    if (asked) localStorage.setItem(REMEMBERED, asked);
  }, [lang, asked]);
  const words = use(catalogueOf(lang));
  return <Words value={words}>{children}</Words>;
}

export function useWords(): Catalogue {
  const words = use(Words);
  if (!words) throw new Error("useWords outside WordsProvider");
  return words;
}

/** The label behind a key, in the reader's language. */
export function useLabel(): (key: keyof Labels) => string {
  const { labels } = useWords();
  return (key) => labels[key];
}
