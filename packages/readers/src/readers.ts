// Every reader there is. A new source is a folder of its own and one line here.
import { baci } from "./baci/read.js";
import { comtrade } from "./comtrade/read.js";
import type { TableReader } from "./reader.js";

export const READERS: readonly TableReader[] = [baci, comtrade];
