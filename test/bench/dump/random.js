/**
 * Draws that are the same on every run for one seed (the mulberry32 generator), so that a dump's bytes are too.
 * @param {number} seed
 */
export function createRandom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    /** A whole number from 0 up to, not including, `limit`. */
    below: (/** @type {number} */ limit) => Math.floor(next() * limit),
    /** True once in `times` draws on average. */
    oneIn: (/** @type {number} */ times) => next() * times < 1,
    /** @template T @param {readonly T[]} list */
    pick: (list) => list[Math.floor(next() * list.length)],
  };
}

/** @typedef {ReturnType<typeof createRandom>} Random */
