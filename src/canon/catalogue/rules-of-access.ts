import type { EquivalenceRule } from '../equivalence.ts';

/** Rules about owners and privileges. */
export const rulesOfAccess: readonly EquivalenceRule[] = [
  {
    id: 'N19',
    title: 'GRANT ALL and its list',
    description:
      'ALL stands for the privileges of the server version; MAINTAIN, new in 17, is missing in older dumps and only noted.',
    notWhen: 'Both servers are 17 or later.',
  },
  {
    id: 'N20',
    title: 'Order of grants',
    description: 'Grants are a set of grantee, privilege, grant option and grantor.',
    notWhen: 'The sets differ.',
  },
  {
    id: 'N21',
    title: 'Kind word in ALTER … OWNER',
    description:
      'Older pg_dump writes ALTER TABLE for views and sequences; the object itself tells its kind.',
    notWhen: 'Another owner.',
  },
  {
    id: 'N22',
    title: 'Baseline of schema public',
    description:
      'The owner, comment and grants of schema public that a server version starts with say nothing.',
    notWhen: 'CREATE on public for PUBLIC is a security difference and is shown.',
  },
];
