// Every reader there is. A new source is a folder of its own and one line here.
import { baci } from "./baci/read.js";
import { bgs } from "./bgs/read.js";
import { chinaCustomsLines } from "./china-customs/lines.js";
import { chinaCustomsPress } from "./china-customs/press.js";
import { comextBulk } from "./comext/bulk.js";
import { comextLong } from "./comext/long.js";
import { comtrade } from "./comtrade/read.js";
import { euCrmAssessments } from "./eu-crm/assessments.js";
import { euCrmGroupings } from "./eu-crm/groupings.js";
import { euCrmSupply } from "./eu-crm/supply.js";
import { euCrmUses } from "./eu-crm/uses.js";
import { icmm } from "./facilities/icmm.js";
import { minmod } from "./facilities/minmod.js";
import { oec } from "./oec/read.js";
import type { TableReader } from "./reader.js";
import { gta } from "./policy/gta.js";
import { ieaPolicies } from "./policy/iea.js";
import { komis } from "./prices/komis.js";
import { priceSeries } from "./prices/series.js";
import { tidy } from "./tidy/read.js";
import { usgsCommodity } from "./usgs/commodity.js";
import { usgsLong } from "./usgs/long.js";
import { usgsSalient } from "./usgs/salient.js";
import { usgsWide } from "./usgs/wide.js";
import { wgi } from "./wgi/read.js";
import { wmd } from "./wmd/read.js";

export const READERS: readonly TableReader[] = [usgsWide, usgsLong, usgsCommodity, usgsSalient, baci, comtrade, comextBulk, comextLong, chinaCustomsLines, chinaCustomsPress, bgs, wmd, wgi, oec, euCrmSupply, euCrmUses, euCrmAssessments, euCrmGroupings, komis, priceSeries, gta, ieaPolicies, icmm, minmod, tidy];
