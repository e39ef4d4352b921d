// Who publishes the Observatory of Economic Complexity.
import type { Source } from "@monazite/core";

export const oecSource = (title: string): Source => ({ id: "oec", publisher: "Observatory of Economic Complexity", title, published: null, url: "https://oec.world/", licence: "own terms of the publisher", redistributable: false, family: null });
