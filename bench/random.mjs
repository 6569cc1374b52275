// Chance that is the same on every machine: everything that is made from one seed is made again from it.

/**
 * Numbers from 0 to 1 (mulberry32).
 *
 * @param {number} seed
 * @returns {() => number}
 */
export function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** @typedef {<Value>(from: readonly Value[]) => Value} Pick takes one of some */

/**
 * @param {() => number} next
 * @returns {Pick}
 */
export function picker(next) {
  return (from) => {
    const one = from[Math.floor(next() * from.length)];
    if (one === undefined) throw new Error('bench: there is nothing to choose from');
    return one;
  };
}
