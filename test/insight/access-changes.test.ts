import { expect, it } from 'vitest';
import { accessChanges } from '../../src/insight/access-changes.ts';
import { compareEverything } from '../support/compare-everything.ts';
import { readPair } from '../support/read-snapshot.ts';

const owned = 'CREATE TABLE public.t (a integer);\nALTER TABLE public.t OWNER TO o;\n';
const byOwner = 'GRANT SELECT ON TABLE public.t TO r;\n';

it.each([
  ['a privilege more', '', byOwner, 'gain'],
  ['a privilege less', byOwner, '', 'loss'],
  ['a grant option more', byOwner, 'GRANT SELECT ON TABLE public.t TO r WITH GRANT OPTION;\n', 'gain'],
  ['a grant option less', 'GRANT SELECT ON TABLE public.t TO r WITH GRANT OPTION;\n', byOwner, 'loss'],
  [
    'another grantor',
    byOwner,
    `SET SESSION AUTHORIZATION y;\n${byOwner}RESET SESSION AUTHORIZATION;\n`,
    'other',
  ],
])('%s', async (_what, from, to, effect) => {
  const [before, after] = await readPair(owned + from, owned + to);
  const { deltas } = compareEverything(before, after);
  expect(accessChanges(deltas, [undefined]).map((change) => change.effect)).toEqual([effect]);
});
