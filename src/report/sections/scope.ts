import type { Omission } from '../../assemble/infer-omissions.ts';
import type { Snapshot } from '../../assemble/snapshot.ts';
import { groupBy } from '../../model/group-by.ts';
import { objectsOfKind } from '../../model/model.ts';
import type { PresetOffer } from '../../presets/accept-differences.ts';
import { type Block, list, note, table } from '../block.ts';
import type { ReportFacts } from '../facts.ts';
import { capitalise, code, count, enumerate, groupDigits } from '../inline.ts';
import type { Section } from '../section.ts';

/** What was compared: the files, their origin, and what their options left out. */
export const scope: Section = {
  id: 'scope',
  title: 'Scope and inputs',
  build({ before, after, omitted, accepted }) {
    const left = describeOmissions([
      ...omitted.before.map((omission) => ({ ...omission, label: before.label })),
      ...omitted.after.map((omission) => ({ ...omission, label: after.label })),
    ]);
    const foreign = [before, after].flatMap(describeExternal);
    return {
      lead: `${code(before.label)} is the side that would be changed, ${code(after.label)} the one that it should become.`,
      blocks: [
        table(
          ['', before.label, after.label],
          [
            row('File', before, after, ({ file }) => code(file.path)),
            row('SHA-256', before, after, ({ file }) => code(file.sha256)),
            row(
              'Size',
              before,
              after,
              ({ file }) => `${count(file.lines, 'line')}, ${groupDigits(file.bytes)} bytes`,
            ),
            row('Encoding', before, after, ({ file }) => file.encoding),
            row('Server', before, after, ({ header }) => header.serverVersion ?? 'not said in the file'),
            row('pg_dump', before, after, ({ header }) => header.dumpVersion ?? 'not said in the file'),
            row('Whole file', before, after, ({ header }) =>
              header.complete ? 'yes' : 'no: the end mark is missing',
            ),
          ],
        ),
        ...(before.file.sha256 === after.file.sha256 && before.file.sha256 !== ''
          ? [note('warning', 'Both files have the same bytes: one dump was compared with itself.')]
          : []),
        ...missing({ before, after }),
        ...[before, after].flatMap(partial),
        ...downgrade({ before, after }),
        ...(left.length + foreign.length ? [list([...left, ...foreign])] : []),
        ...(accepted?.offered ?? []).map((offer) => note('info', describeOffer(offer))),
      ],
    };
  },
};

function row(
  title: string,
  before: Snapshot,
  after: Snapshot,
  show: (side: Snapshot) => string,
): readonly string[] {
  return [title, show(before), show(after)];
}

const nouns: Readonly<Record<Omission['what'], string>> = {
  owner: 'Owners',
  grants: 'Privileges',
  comment: 'Comments',
  labels: 'Security labels',
  kind: 'Kinds of objects',
  schema: 'Schemas',
};

/** One sentence for each sort of facts that is left out, with the side or sides whose dump lacks it. */
function describeOmissions(omissions: readonly (Omission & { readonly label: string })[]): readonly string[] {
  const sorts = groupBy(omissions, ({ what, name, option }) => [what, name, option].join('\u0000'));
  return [...sorts.values()].map((sides) => {
    const { what, name, option, without } = sides[0]!;
    const subject =
      what === 'schema' ? `Objects of schema ${code(name ?? '')}` : name ? capitalise(name) : nouns[what];
    const by = enumerate(sides.map(({ label, reason }) => `${code(label)} (${reason})`));
    return `${subject} are not compared: ${by} ${sides.length === 1 ? 'seems' : 'seem'} to be made ${without ? 'without' : 'with'} ${code(option)}.`;
  });
}

/** Objects that a file speaks of and does not create: a part of them may be left out of the dump. */
function describeExternal({ label, model }: Snapshot): readonly string[] {
  const external = objectsOfKind(model, 'external object');
  if (external.length === 0) return [];
  const words = [...groupBy(external, ({ address }) => address.path[0]!.toLowerCase())]
    .map(([word, found]) => count(found.length, word, word === 'index' ? 'indexes' : `${word}s`))
    .sort();
  return [
    `${code(label)} gives privileges, owners or comments to ${enumerate(words)} that the file does not create: members of extensions, or left out of the dump. Only what is said of them is compared.`,
  ];
}

function describeOffer({ preset: { name, title }, sign, differences }: PresetOffer): string {
  return `${count(differences, 'difference')} ${differences === 1 ? 'is' : 'are'} in what ${title} owns (found by ${code(sign)}); ${code(`--preset ${name}`)} sets ${differences === 1 ? 'it' : 'them'} aside.`;
}

/** Two dumps swapped, or a way back to an older server: the plan changes the schema alone. */
function downgrade({ before, after }: Pick<ReportFacts, 'before' | 'after'>): readonly Block[] {
  const [from, to] = [before.header.serverMajor, after.header.serverMajor];
  if (from === undefined || to === undefined || from <= to) return [];
  return [
    note(
      'warning',
      `${code(before.label)} is of PostgreSQL ${from}, ${code(after.label)} of ${to}, which is older. The plan changes the schema of a server of version ${from}; it makes no server older. If the files were swapped, compare them the other way round.`,
    ),
  ];
}

/** Dumps that are no whole database, or more than one. */
const misleading: ReadonlySet<string> = new Set(['partial-dump', 'several-databases', 'no-objects']);

function partial({ label, file, diagnostics }: Snapshot): readonly Block[] {
  return diagnostics
    .filter(({ code: id, severity }) => misleading.has(id) && severity !== 'note')
    .map(({ message, hint = '' }) =>
      note('danger', `${message.replace(file.path, `The dump of ${code(label)}`)}. ${capitalise(hint)}.`),
    );
}

function missing({ before, after }: Pick<ReportFacts, 'before' | 'after'>): readonly Block[] {
  return [before, after]
    .filter(({ header }) => !header.complete)
    .map(({ label }) =>
      note(
        'danger',
        `The dump of ${code(label)} ends early. What is missing at its end looks removed below.`,
      ),
    );
}
