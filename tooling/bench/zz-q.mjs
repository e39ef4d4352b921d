import { openStore } from "@monazite/store-duckdb";
import { operations } from "@monazite/operations";
const { store } = await openStore("/tmp/sx/db100");
const context = { store };
const Q = process.argv.slice(2).length ? process.argv.slice(2) : ["稀土永磁","稀土","镝","rare earth magnets","中国 出口","China rare earths exports","锂","lithium price China","稀土 日本 出口","5473","钕铁硼 价格","殀轳","sencover"];
for (let r=0;r<2;r++) for (const q of Q) { const b=performance.now(); const a = await operations.search.ask({q, limit:"20"}, context); if(r) console.log(q, a.meta.page.total, (performance.now()-b).toFixed(0), a.lookedFor.map(l=>l.forms.length).join()); }
const b=performance.now(); await operations.search.ask({ q: "dysprosuim xqzt" }, context); console.log("none",(performance.now()-b).toFixed(0));
await store.close();
