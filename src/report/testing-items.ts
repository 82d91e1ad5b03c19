import { changesOf, type Delta, subjectOf } from '../diff/delta.ts';
import { standaloneDeltas } from '../insight/standalone-deltas.ts';
import { displayName } from '../model/address.ts';
import type { Inline } from './block.ts';
import type { ReportFacts } from './facts.ts';
import { code, count, enumerate } from './inline.ts';
import type { Judgement } from './judgement.ts';

/** Tests of one sort. */
export interface TestGroup {
  readonly title: string;
  readonly items: readonly Inline[];
}

/** The tests that a change calls for, in the order in which they are done. */
export function testingItems(facts: ReportFacts, judgement: Judgement): readonly TestGroup[] {
  const own = standaloneDeltas(facts.deltas);
  const { before, after } = facts;
  const { plan, compatibility, reversals } = judgement;
  const long = plan.steps.filter(({ impact }) => impact.long);
  const concurrent = plan.steps.filter(
    ({ transaction, impact }) => transaction === 0 && impact.indexBuilds > 0,
  );
  const parties = (party: 'oldOnNew' | 'newOnOld', sign: 'breaks' | 'check') =>
    compatibility.filter((row) => row[party].sign === sign).map(({ object }) => code(object));
  const some = (items: readonly Inline[], say: (list: Inline) => Inline) =>
    items.length ? [say(enumerate(items, 6))] : [];
  return [
    {
      title: 'Migration',
      items: [
        `Run the pre-flight queries, then the ${count(plan.steps.length, 'step')}; compare the result with the dump of ${after.label} by \`dumplens diff\`.`,
        ...long.map(
          ({ id, name, impact }) =>
            `Time ${id} (${code(name)}) with ${impact.blocks} blocked; that is the length of the window.`,
        ),
        ...some(
          concurrent.map(({ id, name }) => `${id} (${code(name)})`),
          (steps) =>
            `Time the index builds ${steps} under write load, and check that no index is INVALID after.`,
        ),
      ],
    },
    { title: 'Data', items: dataItems(own) },
    { title: 'Behaviour', items: behaviourItems(own) },
    {
      title: 'Applications',
      items: [
        ...some(
          parties('oldOnNew', 'breaks'),
          (objects) =>
            `Run the tests of the code for ${before.label} on the new schema, expecting failures only around ${objects}.`,
        ),
        ...some(
          parties('oldOnNew', 'check'),
          (objects) => `Look at what the code for ${before.label} does on the new schema with ${objects}.`,
        ),
        ...(judgement.order === 'application first' || judgement.order === 'three steps'
          ? some(
              parties('newOnOld', 'breaks'),
              (objects) =>
                `Run the tests of the code for ${after.label} on the old schema; it must do without ${objects} until the database follows.`,
            )
          : []),
      ],
    },
    {
      title: 'Rollback',
      items: [
        `Run the plan, write some rows, run the rollback; compare the result with the dump of ${before.label}.`,
        ...some(
          reversals
            .filter(({ reversal }) => reversal === 'structure only' || reversal === 'irreversible')
            .map(({ step }) => step),
          (steps) => `Restore what ${steps} cannot give back from a backup, and time it.`,
        ),
      ],
    },
  ];
}

function dataItems(deltas: readonly Delta[]): readonly Inline[] {
  return deltas.flatMap((delta): readonly Inline[] => {
    const { address, props } = subjectOf(delta);
    const name = code(displayName(address));
    if (
      address.kind === 'column' &&
      delta.op === 'add' &&
      props.default !== undefined &&
      props.type !== undefined
    ) {
      return [
        `Insert a row without ${name}: it gets ${code(String(props.default))}, and so do the rows that are there.`,
      ];
    }
    if (address.kind === 'constraint' && delta.op === 'add')
      return [`Write a row that violates ${name}: it is refused.`];
    return changesOf(delta).flatMap((change): readonly Inline[] => {
      if (address.kind !== 'column') return [];
      if (change.property === 'type') {
        return [
          `Compare the values of ${name} before and after the conversion from ${code(String(change.from))} to ${code(String(change.to))}, extremes and NULL included.`,
        ];
      }
      if (change.property === 'notNull' && change.to === true)
        return [`Write NULL into ${name}: it is refused.`];
      if (change.property === 'default' && change.to !== undefined)
        return [`Insert a row without ${name}: it gets ${code(String(change.to))}.`];
      return [];
    });
  });
}

const behaviours: Readonly<Record<string, (name: Inline) => Inline>> = {
  policy: (name) => `Read and write as each role that ${name} is for, and as one that it is not for.`,
  trigger: (name) => `Fire ${name} by each of its events, one row and a thousand rows.`,
  function: (name) => `Call ${name} as the roles that use it do, with NULL and with extremes.`,
  procedure: (name) => `Call ${name} as the roles that use it do, with NULL and with extremes.`,
  view: (name) => `Compare the rows of ${name} before and after.`,
  'materialized view': (name) => `Refresh ${name}, time it, and compare its rows before and after.`,
};

function behaviourItems(deltas: readonly Delta[]): readonly Inline[] {
  const named = deltas
    .filter(
      (delta) =>
        delta.op !== 'remove' &&
        (delta.op === 'add' || changesOf(delta).some((change) => change.class !== 'cosmetic')),
    )
    .flatMap((delta) => {
      const { address } = subjectOf(delta);
      const say = behaviours[address.kind];
      return say ? [say(code(displayName(address)))] : [];
    });
  const dropped = deltas.filter((delta) => delta.op === 'remove' && delta.before.address.kind === 'index');
  return [
    ...named,
    ...(dropped.length
      ? [
          `EXPLAIN the queries that used ${enumerate(
            dropped.map((delta) => code(displayName(subjectOf(delta).address))),
            6,
          )}; none may read a large table whole.`,
        ]
      : []),
  ];
}
