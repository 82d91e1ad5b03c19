import { detectEcosystems } from '../../code-changes/choose-ecosystems.ts';
import type { CodeChange, CodeChanges } from '../../code-changes/code-change.ts';
import type { CodeEcosystem } from '../../code-changes/ecosystem.ts';
import { findCodeChanges } from '../../code-changes/find-code-changes.ts';
import { type Block, details, heading, list, text } from '../block.ts';
import type { ReportFacts } from '../facts.ts';
import { code as asCode, count, enumerate } from '../inline.ts';
import type { Section } from '../section.ts';

const most = 60;

/** What ORM code has to change: for the ORMs that were asked for, else for those whose migration history is there. */
export const code: Section = {
  id: 'code',
  title: 'Code changes',
  build(facts) {
    const { before, after } = facts;
    const asked = facts.ecosystems ?? [];
    const chosen = asked.length ? asked : detectEcosystems(before.model, after.model);
    if (chosen.length === 0)
      return {
        lead: 'No table of an ORM’s migration history is in the dumps; `--orm drizzle,prisma,kysely,sqlalchemy` (or `--orm all`) writes the changes as code.',
      };
    const found = chosen.map((ecosystem) => ({
      ecosystem,
      changes: findCodeChanges(before.model, after.model, facts.deltas, ecosystem),
    }));
    const total = Math.max(...found.map(({ changes }) => sizeOf(changes)));
    const why = asked.length ? '' : ', found by the migration history';
    const titles = enumerate(chosen.map(({ title }) => title));
    if (total === 0) return { lead: `Nothing changes in code (${titles}${why}).`, count: 0 };
    return {
      lead: `${count(total, 'declaration')} to change in code for ${titles}${why}, so that it fits ${after.label}.`,
      count: total,
      blocks: found.flatMap(({ ecosystem, changes }) => ecosystemBlocks(ecosystem, changes, facts)),
    };
  },
};

function sizeOf({ changes, removed, renamed }: CodeChanges): number {
  return changes.filter(({ op }) => op !== 'helper').length + removed.length + renamed.length;
}

function ecosystemBlocks(
  ecosystem: CodeEcosystem,
  { imports, changes, removed, renamed }: CodeChanges,
  { before }: ReportFacts,
): readonly Block[] {
  const { title, language, remarks } = ecosystem;
  const block = (code: string): Block => ({ type: 'code', language, code });
  const cards = changes.flatMap((change): readonly Block[] => [
    text(`${asTitle(change.title)}${describe(change)}:`),
    block(change.code),
  ]);
  const shown = cards.slice(0, most * 2);
  const hidden = cards.slice(most * 2);
  return [
    heading(title),
    ...(changes.length ? [text(...remarks)] : [text('Nothing to add or to change.')]),
    ...(imports.length ? [block(imports.join('\n'))] : []),
    ...shown,
    ...(hidden.length ? [details(`${count(hidden.length / 2, 'further declaration')}`, ...hidden)] : []),
    ...(removed.length
      ? [
          text(`Only ${before.label} has these; their code goes once the objects are dropped:`),
          list(removed.map(asTitle)),
        ]
      : []),
    ...(renamed.length
      ? [text('Renamed: code may keep its own name and map it to the new one:'), list(renamed.map(asCode))]
      : []),
  ];
}

/** `new table scheduled_notifications`, with the name as code. */
function asTitle(title: string): string {
  const [, words = '', name] = /^((?:new )?(?:table|enum|schema|type))? ?(.*)$/s.exec(title)!;
  return words === '' ? title : `${words.charAt(0).toUpperCase()}${words.slice(1)} ${asCode(name!)}`;
}

function describe({ op, counts }: CodeChange): string {
  if (op === 'add') return '';
  if (op === 'helper') return ', unless the code has it';
  const parts = [
    ...(counts.added ? [`${counts.added} to add`] : []),
    ...(counts.changed ? [`${counts.changed} to change`] : []),
    ...(counts.removed ? [`${counts.removed} to remove`] : []),
  ];
  return parts.length ? ` (${parts.join(', ')})` : '';
}
