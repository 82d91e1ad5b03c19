import type { EquivalenceRule } from '../equivalence.ts';

/** Rules about how a dump file is written, not about what it describes. */
export const rulesOfReading: readonly EquivalenceRule[] = [
  {
    id: 'N1',
    title: '\\restrict lines',
    description:
      'Each run of a current pg_dump writes a random key in `\\restrict` and `\\unrestrict` lines.',
    notWhen: 'Never: other psql commands are read as such.',
  },
  {
    id: 'N2',
    title: 'Header comments',
    description: 'Versions and times in the header are kept as facts about the dump, not compared.',
    notWhen: 'Never: the versions are shown with the inputs.',
  },
  {
    id: 'N3',
    title: 'Comments before each object',
    description: 'The `-- Name: …; Type: …` comments repeat the statement below them; some tools drop them.',
    notWhen: 'Never: COMMENT ON statements are compared.',
  },
  {
    id: 'N32',
    title: 'Encoding and line endings of the file',
    description: 'A byte order mark, UTF-16 and CRLF come from the tool that saved the file.',
    notWhen: 'Characters that were damaged by a wrong conversion.',
  },
  {
    id: 'N37',
    title: 'Messages in the file',
    description: 'Notices and warnings of the client that were written into the file are set aside.',
    notWhen: 'The end mark of the dump is missing: the file may be cut off, which is reported.',
  },
];
