import { openMonazite } from "@monazite/host";
import { operations } from "@monazite/operations";
const { context, close } = await openMonazite("/tmp/prof/data");
const year="2023";
const QUESTIONS = [
  ["flows", { good: "rare earth magnets", from: year, until: year, top: "20" }],
  ["flows", { good: "rare earth magnets", by: "period" }],
  ["reports", { good: "rare earth magnets", exporter: "China", importer: "Japan" }],
  ["concentration", { mineral: "rare earth magnets", of: "suppliers", place: "Japan", year }],
  ["concentration", { mineral: "rare earth magnets", of: "exporters" }],
  ["dependence", { place: "Japan", mineral: "rare earth magnets", newest: "true" }],
  ["coverage", { mineral: "rare earth magnets" }],
  ["sources", { }],
];
const cpu={};
for (const [name, wire] of QUESTIONS) { for (let i=0;i<3;i++) await operations[name].ask(wire, context); const b=process.cpuUsage(); for (let i=0;i<10;i++) await operations[name].ask(wire, context); const c=process.cpuUsage(b); console.log(name, JSON.stringify(wire), ((c.user+c.system)/10000).toFixed(2),"ms cpu"); }
const s=context.store, clocks={asOf:null,recordedAsOf:null};
for (const [k,f] of Object.entries({ editions:()=>s.editions(clocks), sources:()=>s.sources({ids:["cepii-baci"]},clocks), sums:()=>s.flowSums({codes:["850511"],from:"2023",until:"2023"},["exporter","importer","reportedBy","series","digits"],clocks), sums1:()=>s.flowSums({codes:["850511"]},["period"],clocks), observations:()=>s.observations({goods:["cobalt"]},{limit:100,after:null},clocks) })) { for (let i=0;i<3;i++) await f(); const b=process.cpuUsage(); for (let i=0;i<10;i++) await f(); const c=process.cpuUsage(b); console.log("  store",k, ((c.user+c.system)/10000).toFixed(2),"ms cpu"); }
await close();
