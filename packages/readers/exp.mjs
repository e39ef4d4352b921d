import { readPieces } from "./dist/index.js";
import { openSync, readSync, fstatSync } from "node:fs";
import { createHash } from "node:crypto";
const fd=openSync(process.argv[2]??"/tmp/bulk/year.csv"); const size=fstatSync(fd).size;
const src={size, slice:async(a,b)=>{const u=new Uint8Array(Math.min(b,size)-a); readSync(fd,u,0,u.length,a); return u}};
const hasher=()=>{const h=createHash("sha256"); return {update:b=>h.update(b), hex:()=>h.digest("hex")}};
const t=performance.now(); let n=0;
for await (const p of readPieces(src,"x",{},hasher)) { if (p.flows) n+=p.flows.rows; if (p.member) console.log(p.member.table?.rows, p.member.table?.flowDigest, p.member.refusal) }
console.log(n, ((performance.now()-t)/1000).toFixed(2), "s rss", process.resourceUsage().maxRSS/1e3|0);
