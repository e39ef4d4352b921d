// The engine's own way with a year of BACI: one statement with all types given, sorted as our table is.
import { DuckDBInstance } from "@duckdb/node-api";

const [, , file, database] = process.argv;
const instance = await DuckDBInstance.create(database, { threads: "2" });
const connection = await instance.connect();
await connection.run(`CREATE TABLE flows AS SELECT * FROM read_csv('${file}', delim = ',', header = true, nullstr = ['NA', '         NA', ''], columns = {'t': 'SMALLINT', 'i': 'SMALLINT', 'j': 'SMALLINT', 'k': 'INTEGER', 'v': 'DECIMAL(15,3)', 'q': 'DECIMAL(15,3)'}) ORDER BY k, t, i, j`);
connection.closeSync();
instance.closeSync();
