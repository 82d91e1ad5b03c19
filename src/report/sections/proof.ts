import type { DiffersOutcome, DirectionProof, FailedOutcome, LoadedDump, Proof } from '../../verify/proof.ts';
import { isProven } from '../../verify/proof.ts';
import { type Block, details, heading, list, sql, text } from '../block.ts';
import { capitalise, code, count, enumerate } from '../inline.ts';
import {
  directionSentence,
  emptyTables,
  refusedSentence,
  standInSentences,
  versionSentences,
} from '../proof-words.ts';
import type { Section } from '../section.ts';

/** What running the plan and its rollback on an embedded PostgreSQL showed, and what it could not show. */
export const proof: Section = {
  id: 'proof',
  title: 'Proof',
  build(facts) {
    const { proof: found } = facts;
    if (!found) {
      return {
        lead: 'The plan was not run: `dumplens report --verify` runs it and its rollback on an embedded PostgreSQL and compares the results.',
      };
    }
    return {
      lead: leadSentence(found),
      blocks: [
        ...directionBlocks('Forward', found.forward, found.after.label),
        ...directionBlocks('Rollback', found.rollback, found.before.label),
        heading('What this does not prove'),
        list([...versionSentences(found), ...standInSentences(found), emptyTables]),
        ...[found.before, found.after].flatMap(refusedBlocks),
      ],
    };
  },
};

function leadSentence(found: Proof): string {
  const ran = `on embedded PostgreSQL ${found.engine}, from ${found.before.label} to ${found.after.label} and back`;
  return isProven(found)
    ? `Proven: the plan and its rollback ran ${ran}, and gave the schemas that they should.`
    : `Not proven: the plan and its rollback were run ${ran}, and did not both give the schemas that they should.`;
}

function directionBlocks(title: string, direction: DirectionProof, target: string): readonly Block[] {
  const { outcome, startedFrom, undecided, structureOnly, left } = direction;
  const seen = outcome.result === 'not provable' ? outcome.seen : outcome;
  const start =
    title === 'Rollback' && startedFrom === 'dump'
      ? ' It started from the dump, because the plan did not run to its end.'
      : '';
  return [
    heading(title),
    text(`${capitalise(directionSentence(direction, target))}${start}`),
    ...(seen.result === 'proven' ? [] : seenBlocks(seen)),
    ...(left.length
      ? [
          text(
            `No statement changes the order of columns and the like: ${enumerate(
              left.map(({ id }) => code(id)),
              8,
            )}.`,
          ),
        ]
      : []),
    ...(undecided.length
      ? [
          text(`${count(undecided.length, 'step')} ran without what a person has to decide first:`),
          list(undecided.map(({ step, text: decision }) => `${step}: ${decision}`)),
        ]
      : []),
    ...(structureOnly.length
      ? [
          text(
            `Structure only, because the plan destroys the rows: ${enumerate(structureOnly.map(code), 12)}.`,
          ),
        ]
      : []),
  ];
}

function seenBlocks(seen: FailedOutcome | DiffersOutcome): readonly Block[] {
  if (seen.result === 'failed') return [sql(`${seen.statement};`)];
  const lines = seen.differences.flatMap((difference) => difference.lines).join('\n');
  return [details('What differs', { type: 'code', language: 'text', code: lines })];
}

function refusedBlocks(dump: LoadedDump): readonly Block[] {
  if (dump.refused.length === 0) return [];
  return [
    text(refusedSentence(dump)),
    list(dump.refused.map(({ line, message }) => `line ${line}: ${message}`)),
  ];
}
