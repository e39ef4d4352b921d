// The one network door. It is an entry of its own, so that nobody reaches it who only reads files.
export { checkedBase } from "./address.js";
export { download, type Downloaded } from "./door.js";
export type { Clock, Network } from "./network.js";
export type { Call, Service, Wish } from "./service.js";
export { SERVICES } from "./services.js";
