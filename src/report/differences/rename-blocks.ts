import { findRenameCandidates, type RenameCandidate } from '../../diff/rename-candidates.ts';
import { quoteName } from '../../sql/quote.ts';
import { type Block, note, table } from '../block.ts';
import type { ReportFacts } from '../facts.ts';
import { code, count, enumerate } from '../inline.ts';

const mostShown = 20;

/** What looks renamed, with its evidence and the flag that decides it; nothing where nothing does. */
export function renameBlocks(facts: ReportFacts): readonly Block[] {
  const { deltas, before, after, registry } = facts;
  const candidates = findRenameCandidates(deltas, before.model, after.model, registry);
  if (candidates.length === 0) return [];
  const shown = candidates.slice(0, mostShown);
  return [
    note(
      'info',
      `${count(candidates.length, 'pair looks', 'pairs look')} like one object under two names. Until somebody decides, each is an object that goes and one that comes, and its data with it.`,
    ),
    table(
      ['Kind', before.label, after.label, '#Likeness', 'Evidence', 'To decide'],
      shown.map((candidate) => [
        candidate.after.address.kind,
        code(quoteName(candidate.before.address.path)),
        code(quoteName(candidate.after.address.path)),
        `${Math.round(candidate.score * 100)} %`,
        evidenceOf(candidate),
        code(
          `--rename '${candidate.after.address.kind} ${quoteName(candidate.before.address.path)}=${quoteName(candidate.after.address.path)}'`,
        ),
      ]),
    ),
  ];
}

function evidenceOf({ evidence, before }: RenameCandidate): string {
  const { properties, parts, position, sameComment, users, words } = evidence;
  return enumerate([
    ...(parts ? [`${parts.equal} of ${count(parts.of, 'part')} alike`] : []),
    ...(parts || properties.of === 0
      ? []
      : [`${properties.equal} of ${count(properties.of, 'property', 'properties')} alike`]),
    ...(position ? [`place ${position} in ${code(before.address.path.at(-2)!)}`] : []),
    ...(sameComment ? ['the same comment'] : []),
    ...(users.length ? [`used by ${enumerate(users.map(code), 3)}`] : []),
    ...(words.length ? [`the ${words.length === 1 ? 'word' : 'words'} ${enumerate([...words])}`] : []),
  ]);
}
