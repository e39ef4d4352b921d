// The few words of trade (places, nomenclatures, who reported, how good a quantity is) by small numbers of this database, given when a word is first met.
import { SMALLINT, type DuckDBConnection } from "@duckdb/node-api";
import { ObservatoryError } from "@monazite/core";
import { rows } from "./reads.js";

/** Of a word that is not there: no row has it. */
export const NO_WORD = -1;
const MOST = 32_767;

export class TradeWords {
  #numbers = new Map<string, number>();
  #words: string[] = [];

  /** Reads what the database holds: at the start, and when an import was given up. */
  async load(connection: DuckDBConnection): Promise<void> {
    const found = await rows(connection, "SELECT word FROM trade_words ORDER BY number");
    this.#words = found.map((row) => String(row["word"]));
    this.#numbers = new Map(this.#words.map((word, number) => [word, number]));
  }

  numberOf(word: string): number {
    return this.#numbers.get(word) ?? NO_WORD;
  }

  wordOf(number: number): string {
    return this.#words[number] ?? "";
  }

  /** Numbers of the words of a form. */
  like(form: RegExp): readonly number[] {
    return this.#words.flatMap((word, number) => (form.test(word) ? [number] : []));
  }

  /** Numbers of words, new ones written with the import that brings them. */
  async numbers(connection: DuckDBConnection, words: readonly string[]): Promise<Int16Array> {
    for (const word of words) {
      if (this.#numbers.has(word)) continue;
      const number = this.#words.length;
      if (number > MOST) throw new ObservatoryError("row-invalid", { table: "flows", row: 0, reason: `more than ${MOST} different words` });
      await connection.run("INSERT INTO trade_words VALUES ($1, $2)", [number, word], [SMALLINT]);
      this.#numbers.set(word, number);
      this.#words.push(word);
    }
    return Int16Array.from(words, (word) => this.numberOf(word));
  }
}
