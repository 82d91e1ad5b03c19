import type { Omission } from '../../assemble/infer-omissions.ts';
import type { Snapshot } from '../../assemble/snapshot.ts';
import { table, text } from '../block.ts';
import { code } from '../inline.ts';
import type { Section } from '../section.ts';

/** The commands that make the inputs and this report, with no host, user or password in them. */
export const reproduce: Section = {
  id: 'reproduce',
  title: 'How to reproduce',
  build({ before, after, omitted }) {
    return {
      lead: 'The same inputs, options and date give the same bytes.',
      blocks: [
        {
          type: 'code',
          language: 'sh',
          code: [
            dumpCommand(before, omitted.before),
            dumpCommand(after, omitted.after),
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

/** The command that made a dump, with the options that its contents give away. */
function dumpCommand({ file }: Snapshot, omitted: readonly Omission[]): string {
  const options = [...new Set(omitted.filter(({ without }) => !without).map(({ option }) => option))].filter(
    (option) => /^--[\w-]+$/.test(option),
  );
  return ['pg_dump --schema-only', ...options, `--file=${shellWord(file.path)}`, '"$DATABASE"'].join(' ');
}

/** An argument as a POSIX shell takes it. */
function shellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
