import { openMonazite } from "@monazite/host";
import { operations } from "@monazite/operations";
const { context, close } = await openMonazite("/tmp/prof/data");
const year="2023";
const QUESTIONS = [
  ["flows", { good: "rare earth magnets", from: year, until: year, top: "20" }],
  ["flows", { good: "rare earth magnets", by: "period" }],
  ["flows", { code: "284690", exporter: "China", by: "importer,period" }],
  ["flows", { good: "cobalt", importer: "Japan", by: "exporter,period" }],
  ["flows", { good: "rare earths", from: year, until: year, by: "exporter,code", top: "100" }],
  ["reports", { good: "rare earth magnets", exporter: "China", importer: "Japan" }],
  ["concentration", { mineral: "rare earth magnets", of: "suppliers", place: "Japan", year }],
  ["concentration", { mineral: "rare earth magnets", of: "exporters" }],
  ["dependence", { place: "Japan", mineral: "rare earth magnets", newest: "true" }],
  ["coverage", { mineral: "rare earth magnets" }],
];
const log=[];
const store = new Proxy(context.store, { get(t,k){ const v=t[k]; if(typeof v!=="function") return v; return (...a)=>{ const b=performance.now(); const r=v.apply(t,a); if(r?.then) return r.then(x=>{log.push([k,(performance.now()-b).toFixed(1)]);return x}); return r; } } });
for (const [name, wire] of QUESTIONS) { for (let i=0;i<4;i++) await operations[name].ask(wire, {...context, store}); log.length=0; const b=performance.now(); await operations[name].ask(wire, {...context, store}); console.log(name, JSON.stringify(wire), (performance.now()-b).toFixed(1)); console.log("   ", log.map(l=>l.join(" ")).join("; ").slice(0,700)); }
await close();
