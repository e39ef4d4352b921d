// The middle of several runs, after one to warm up.

/**
 * @param {() => unknown} run
 * @param {number} times
 * @returns {Promise<number>} seconds
 */
export async function median(run, times = 5) {
  await run();
  const seconds = [];
  for (let i = 0; i < times; i++) {
    const began = performance.now();
    await run();
    seconds.push((performance.now() - began) / 1000);
  }
  return seconds.sort((a, b) => a - b)[Math.floor(times / 2)] ?? Number.NaN;
}

/** @typedef {{ what: string, figure: string, peer: string, ratio: string }} Row */

export const ms = (seconds) => `${(seconds * 1000).toFixed(seconds < 0.01 ? 2 : 0)} ms`;
export const mbs = (bytes, seconds) => `${(bytes / 1e6 / seconds).toFixed(2)} MB/s`;
export const times = (a, b) => `${(a / b).toFixed(a / b < 10 ? 2 : 0)} x`;
