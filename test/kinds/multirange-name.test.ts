import { beforeAll, expect, it } from 'vitest';
import { multirangeName } from '../../src/kinds/range-type/multirange-name.ts';
import { loadGrammar } from '../../src/parse/grammar.ts';
import { readTypes } from './type-kinds.ts';

beforeAll(loadGrammar);

it.each([
  ['floatrange', 'floatmultirange'],
  ['range_of_range', 'multirange_of_range'],
  ['span', 'span_multirange'],
  ['s'.repeat(63), `${'s'.repeat(52)}_multirange`],
  [`${'ä'.repeat(29)}range`, `${'ä'.repeat(29)}multi`],
])('%s has the multirange %s', (range, multirange) => {
  expect(multirangeName(range)).toBe(multirange);
});

it('makes no difference of a name that PostgreSQL would give', () => {
  const read = (options: string) =>
    [...readTypes(`CREATE TYPE public.span AS RANGE (${options});`).model.objects.values()].find(
      ({ address }) => address.kind === 'range type',
    )?.props;
  const plain = read('subtype = double precision');
  expect(read('subtype = float8, multirange_type_name = public.span_multirange')).toEqual(plain);
  expect(read('subtype = float8, multirange_type_name = public.spans')).not.toEqual(plain);
});
