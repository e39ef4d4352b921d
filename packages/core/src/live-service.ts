// The live services whose answers may be fetched, when somebody asks for it.

export const LIVE_SERVICES = ["comtrade", "eurostat", "usgs", "world-bank"] as const;
export type LiveService = (typeof LIVE_SERVICES)[number];
