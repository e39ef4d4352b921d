// One spelling for the name of a mine, a plant or a company in both languages: "Hongyan" and 宏岩 are hongyan.
import { places } from "@monazite/core/registry";
import { pinyin } from "pinyin-pro";
import { NO_NAME } from "./subject-words.data.js";

/** @returns null when nothing of a name is left, or what is left is a place, which a facility may bear but does not stand for */
export function subjectName(printed: string): string | null {
  const bare = /[\u4e00-\u9fff]/.test(printed) ? pinyin(printed, { toneType: "none", type: "array" }).join("") : printed.replace(NO_NAME, " ");
  const name = bare.normalize("NFD").replace(/[^a-z0-9]/gi, "").toLowerCase();
  return name.length < 2 || places.find(printed) ? null : name;
}
