// The archive as CEPII publishes it: a table a year, the lists of countries and products, and a readme.
import { BlobWriter, TextReader, ZipWriter } from "@zip.js/zip.js";
import { expect, it } from "vitest";
import { readFile } from "../index.js";

it("is read whole: flows of each year, the lists looked up, the readme known for what it is", async () => {
  const zip = new ZipWriter(new BlobWriter());
  const files: readonly (readonly [string, string])[] = [
    ["BACI_HS22_Y2022_V202501.csv", "t,i,j,k,v,q\n2022,156,392,850511,1234.500,20.125\n2022,156,842,850511,10.000,          NA\n"],
    ["BACI_HS22_Y2023_V202501.csv", "t,i,j,k,v,q\n2023,490,392,280530,1.500,0.125\n2023,711,392,10121,1.500,0.125\n"],
    ["country_codes_V202501.csv", "country_code,country_name,country_iso2,country_iso3\n156,China,CN,CHN\n490,\"Other Asia, not elsewhere specified\",N/A,S19\n699,India,IN,FRA\n"],
    ["product_codes_HS22_V202501.csv", "code,description\n10121,\"Horses: live, pure-bred\"\n850511,Magnets\n"],
    ["Readme.txt", "Name of the dataset : BACI\r\n\r\nVersion : 202501\r\n\r\nRelease Date : 2025 01 30\r\n"],
  ];
  for (const [name, text] of files) await zip.add(name, new TextReader(text));
  const members = await readFile(new Uint8Array(await (await zip.close()).arrayBuffer()), "BACI_HS22_V202501.zip");
  expect(members.map(({ taken, table }) => [taken?.reader, table?.edition.published, table?.rows.accepted, table?.problems.map(({ code, line }) => `${code} ${line ?? ""}`.trim())])).toEqual([
    ["cepii-baci", null, 2, []],
    ["cepii-baci", null, 2, ["code-padded 3"]],
    ["cepii-baci-countries-2024", null, 0, ["place-of-other-number 4", "no-figures"]],
    ["cepii-baci-products", null, 0, ["no-figures"]],
    ["cepii-baci-readme", "2025-01-30", 0, ["no-figures"]],
  ]);
});
