import {
  directionSentence,
  emptyTables,
  refusedSentence,
  standInSentences,
  versionSentences,
} from '../report/proof-words.ts';
import type { DirectionProof, Proof } from '../verify/proof.ts';

const differencesShown = 20;

/** A proof as text for a terminal: a line per direction, what went wrong, and what is not proven. */
export function printProof(proof: Proof): string {
  const { before, after, engine } = proof;
  const limits = [
    ...versionSentences(proof),
    ...standInSentences(proof),
    ...[before, after].filter(({ refused }) => refused.length > 0).map(refusedSentence),
    emptyTables,
  ];
  return [
    `${before.label} -> ${after.label}, ${proof.style}, on embedded PostgreSQL ${engine}`,
    '',
    ...printDirection('forward', proof.forward, after.label),
    ...printDirection('rollback', proof.rollback, before.label),
    '',
    'Not part of this proof:',
    ...limits.map((sentence) => `  - ${plain(sentence)}`),
    ...[before, after].flatMap(({ label, refused }) =>
      refused.map(({ line, message }) => `    ${label}:${line}: ${message}`),
    ),
  ].join('\n');
}

function printDirection(name: string, direction: DirectionProof, target: string): readonly string[] {
  const { outcome, undecided, structureOnly } = direction;
  const word = outcome.result === 'proven' ? 'PROVEN' : outcome.result.toUpperCase();
  const seen = outcome.result === 'not provable' ? outcome.seen : outcome;
  const indent = (text: string) => text.split('\n').map((line) => `    ${line}`);
  return [
    `${name.padEnd(9)} ${word}: ${plain(directionSentence(direction, target))}`,
    ...(seen.result === 'failed' ? indent(`${seen.statement};`) : []),
    ...(seen.result === 'differs'
      ? [
          ...seen.differences.slice(0, differencesShown).flatMap(({ lines }) => indent(lines.join('\n'))),
          ...(seen.differences.length > differencesShown
            ? [`    … and ${seen.differences.length - differencesShown} more`]
            : []),
        ]
      : []),
    ...undecided.map(({ step, text }) => `    ${step} waits for a decision: ${text}`),
    ...(structureOnly.length ? [`    structure only, rows are lost: ${structureOnly.join(', ')}`] : []),
  ];
}

/** Without the marks that reports have. */
function plain(sentence: string): string {
  return sentence.replaceAll('`', '');
}
