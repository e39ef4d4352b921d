// Every live service there is. A new one is a file of its own and one line here.
import type { LiveService } from "@monazite/core";
import { comtrade } from "./comtrade.js";
import { eurostat } from "./eurostat.js";
import type { Service } from "./service.js";
import { usgs } from "./usgs.js";
import { worldBank } from "./world-bank.js";

export const SERVICES: Readonly<Record<LiveService, Service>> = { comtrade, eurostat, usgs, "world-bank": worldBank };
