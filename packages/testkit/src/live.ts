// The live services as a test meets them: a server on this machine and the answers they are known to give. An entry of its own, for it needs Node.
export * from "./live-answers.js";
export * from "./live-server.js";
