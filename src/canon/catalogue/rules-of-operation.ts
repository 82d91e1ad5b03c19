import type { EquivalenceRule } from '../equivalence.ts';

/** Rules about what depends on the options of a dump or on running a database. */
export const rulesOfOperation: readonly EquivalenceRule[] = [
  {
    id: 'N27',
    title: 'Options of pg_dump',
    description:
      'What an option such as --no-privileges left out of a whole dump is not comparable, not missing.',
    notWhen: 'The dump has at least one statement of that category.',
  },
  {
    id: 'N33',
    title: 'Comments on extensions',
    description: 'The comment of an extension comes with its version.',
    notWhen: 'Comments on any other object.',
  },
  {
    id: 'N34',
    title: 'Partitions and what they inherit',
    description:
      'Partitions made at run time, and the indexes, keys and triggers cloned to them, follow the parent.',
    notWhen: 'A partition that differs from its parent, or a missing default partition.',
  },
  {
    id: 'N35',
    title: 'Storage settings',
    description: 'Storage parameters have no order and are a class of their own.',
    notWhen: 'UNLOGGED against LOGGED: unlogged data is lost in a crash.',
  },
  {
    id: 'N36',
    title: 'Objects of the provider',
    description:
      'Roles, schemas and objects that a cloud provider or an extension manages are set aside by profile.',
    notWhen: 'The profile is switched off.',
  },
  {
    id: 'N38',
    title: 'Rows of migration tools',
    description: 'Rows of schema_migrations and similar tables are listed as migration state.',
    notWhen: 'A version that one side lacks is shown.',
  },
];
