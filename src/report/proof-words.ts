import type { DirectionProof, LoadedDump, Outcome, Proof } from '../verify/proof.ts';
import type { Stub, StubKind } from '../verify/stub.ts';
import { code, count, enumerate, shorten } from './inline.ts';

/** What one direction came to, in one or two sentences; `target` is the label of the side that it should reach. */
export function directionSentence(direction: DirectionProof, target: string): string {
  const { ran, steps, outcome, left } = direction;
  switch (outcome.result) {
    case 'proven':
      return steps === 0
        ? `nothing to run, the two schemas are equal${leftWords(left.length)}.`
        : `${count(steps, 'statement')} ran, and the result is the schema of ${target}${leftWords(left.length)}.`;
    case 'differs':
      return `${count(steps, 'statement')} ran, but the result differs from ${target} in ${count(outcome.differences.length, 'object')}.`;
    case 'failed':
      return `${failurePlace(outcome)} was refused after ${ran} of ${count(steps, 'statement')}: ${shorten(outcome.message.replaceAll('`', "'"), 400)}.`;
    case 'not provable':
      return `${reasons[outcome.reason]} ${directionSentence({ ...direction, outcome: outcome.seen }, target)}`;
  }
}

const reasons: Readonly<Record<Extract<Outcome, { result: 'not provable' }>['reason'], string>> = {
  'refused statements':
    'the embedded server refused statements of the dumps, so that this may come from what is missing there:',
  'unsupported statement': 'the embedded server, with one database and no network, cannot run this:',
};

function failurePlace({ step, name }: { readonly step: string; readonly name: string }): string {
  return step === '' ? 'a statement' : `step ${step} (${code(name)})`;
}

function leftWords(size: number): string {
  return size === 0 ? '' : `, apart from ${count(size, 'object')} with differences that no statement changes`;
}

/** The proof in one line, for the head of a plan. */
export function proofLine(proof: Proof, direction: 'forward' | 'rollback'): string {
  const target = direction === 'forward' ? proof.after : proof.before;
  const sentence = directionSentence(proof[direction], target.label).replaceAll('`', '').replace(/\s+/g, ' ');
  return proof[direction].outcome.result === 'proven'
    ? `Proven on embedded PostgreSQL ${proof.engine}: ${sentence}`
    : `NOT PROVEN: ${sentence}`;
}

/** What a plan says that nobody has run. */
export const notVerifiedLine = 'Not verified: run dumplens verify.';

const surroundings: ReadonlySet<StubKind> = new Set(['role', 'tablespace', 'file', 'storage parameter']);

/** What stood in for things that the embedded server lacks, and what is therefore not proven; empty without stubs. */
export function standInSentences(proof: Proof): readonly string[] {
  const stubs = [...proof.before.stubs, ...proof.after.stubs];
  const names = (kinds: (kind: StubKind) => boolean) => [
    ...new Set(stubs.filter(({ kind }) => kinds(kind)).map((stub) => `${stub.kind} ${code(nameOf(stub))}`)),
  ];
  const [around, left] = [names((kind) => surroundings.has(kind)), names((kind) => kind === 'unsupported')];
  const members = names((kind) => !surroundings.has(kind) && kind !== 'unsupported');
  return [
    ...(around.length
      ? [`Made empty for the run: ${enumerate(around, 12)}. That they exist on your server is not proven.`]
      : []),
    ...(members.length
      ? [
          `Stood in for by stubs: ${enumerate(members, 12)}. That they can be installed on your server, and that they work with these definitions, is not proven.`,
        ]
      : []),
    ...(proof.actsAs?.length
      ? [
          `The plan grants as ${enumerate(proof.actsAs.map(code), 12)}, stood in for by superusers, whose grants count as the owner's: that they may grant, and who stands as grantor afterwards, is not proven.`,
        ]
      : []),
    ...(left.length ? [`Left out: ${enumerate(left, 12)}. Nothing about them is proven.`] : []),
  ];
}

function nameOf({ name }: Stub): string {
  return name.replaceAll('`', "'");
}

/** What no run on empty tables shows. */
export const emptyTables =
  'The tables were empty and event triggers off: how long locks are held, and whether the rows that are there satisfy new constraints and casts, is not proven.';

/** That the plan is for another version than the one it ran on; empty where it is for that one. */
export function versionSentences({ engine, planVersion }: Proof): readonly string[] {
  if (Number.parseInt(engine, 10) === planVersion) return [];
  return [
    `The plan is written for PostgreSQL ${planVersion} and ran as printed on ${engine}: that version ${planVersion} takes every statement is not proven.`,
  ];
}

/** How many statements of a dump the embedded server refused. */
export function refusedSentence({ label, refused, statements }: LoadedDump): string {
  return `The embedded server refused ${refused.length} of ${count(statements, 'statement')} of ${label}: what they make is not part of the proof.`;
}
