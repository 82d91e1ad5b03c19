import type { Helpers } from './helper.ts';

/** Helpers that every template set has, whatever it escapes. */
export const sharedHelpers: Helpers = {
  equals: (a, b) => a === b,
  json: (value) => JSON.stringify(value, null, 2),
  /** The sign of a difference: `+` added, `-` removed, `~` changed, `>` renamed. */
  sign: (op: string) => ({ add: '+', remove: '-', change: '~', rename: '>' })[op] ?? '?',
  repeat: (text: string, times: number) => text.repeat(Math.max(0, times)),
};
