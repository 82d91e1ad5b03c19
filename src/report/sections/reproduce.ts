import { table, text } from '../block.ts';
import { code } from '../inline.ts';
import type { Section } from '../section.ts';

/** The commands that make the inputs and this report, with no host, user or password in them. */
export const reproduce: Section = {
  id: 'reproduce',
  title: 'How to reproduce',
  build({ before, after }) {
    return {
      lead: 'The same inputs, options and date give the same bytes.',
      blocks: [
        {
          type: 'code',
          language: 'sh',
          code: [
            ...[before, after].map(
              ({ file }) => `pg_dump --schema-only --file=${shellWord(file.path)} "$DATABASE"`,
            ),
            `dumplens report ${shellWord(`${before.label}=${before.file.path}`)} ${shellWord(`${after.label}=${after.file.path}`)}`,
          ].join('\n'),
        },
        text(`Check the inputs by their SHA-256:`),
        table(
          ['File', 'SHA-256'],
          [before, after].map(({ file }) => [code(file.path), code(file.sha256)]),
        ),
      ],
    };
  },
};

/** An argument as a POSIX shell takes it. */
function shellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
