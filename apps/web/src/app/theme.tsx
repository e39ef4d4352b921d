// Light, dark, or as the system says; remembered on this device only.
import { useEffect, useState } from "react";
import { useLabel } from "./words.js";

const THEMES = ["system", "light", "dark"] as const;
type Theme = (typeof THEMES)[number];
const REMEMBERED = "monazite.theme";
const SIGNS: Readonly<Record<Theme, string>> = { system: "◐", light: "☀", dark: "☾" };

export function ThemeSwitch() {
  const label = useLabel();
  const [theme, setTheme] = useState<Theme>(() => THEMES.find((one) => one === localStorage.getItem(REMEMBERED)) ?? "system");
  useEffect(() => {
    document.documentElement.dataset["theme"] = theme;
    localStorage.setItem(REMEMBERED, theme);
  }, [theme]);
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? "system";
  return <button type="button" className="switch" onClick={() => setTheme(next)} aria-label={`${label("theme.now")}: ${label(`theme.${theme}`)}`} title={label(`theme.${theme}`)}>{SIGNS[theme]}</button>;
}
