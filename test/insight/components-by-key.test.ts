import { describe, expect, it } from 'vitest';
import { componentsByKey } from '../../src/insight/features/components-by-key.ts';

describe('connected components', () => {
  it('join what shares a key, directly or through others, in the order in which it is reached', () => {
    const keys: Readonly<Record<string, string>> = {
      a: 'x',
      b: 'q',
      c: 'yz',
      d: 'xy',
      e: '',
      f: 'z',
      g: 'q',
    };
    const found = componentsByKey(Object.keys(keys), (item) => keys[item]!);
    expect(found.map((group) => group.join(''))).toEqual(['adcf', 'bg', 'e']);
  });

  it('take time with the number of items, also where all share a key', () => {
    const calls = { count: 0 };
    const items = Array.from({ length: 20_000 }, (_, index) => index);
    const found = componentsByKey(items, (item) => {
      calls.count++;
      return ['all', `own ${item}`];
    });
    expect(found).toEqual([items]);
    expect(calls.count).toBe(items.length);
  });
});
