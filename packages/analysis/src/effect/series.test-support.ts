// Made series for tests: a seed gives the same months each time.
import { monthText } from "./months.js";
import { certain, figuresOf, type Figures, type Known } from "./figures.js";

/** mulberry32: uniform numbers in [0, 1) from a seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Box and Muller. */
export function normal(next: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}

/** 5,000 t a month with a season, growth of 5 % a year and normal noise of the given size in ln; from January 2020. */
export function madeSeries(seed: number, months: number, noise: number, step: (month: string) => number = () => 1): Map<string, Known> {
  const next = seeded(seed);
  return new Map(Array.from({ length: months }, (_, i) => {
    const month = monthText(2020 * 12 + i);
    return [month, certain(5000 * Math.exp((0.05 * i) / 12 + 0.2 * Math.sin((2 * Math.PI * i) / 12) + noise * normal(next)) * step(month))] as const;
  }));
}

export const made = (...args: Parameters<typeof madeSeries>): Figures => figuresOf(madeSeries(...args));
