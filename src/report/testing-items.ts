import { changesOf, type Delta, subjectOf } from '../diff/delta.ts';
import { lostIndexes } from '../insight/lost-indexes.ts';
import { standaloneDeltas } from '../insight/standalone-deltas.ts';
import { displayName } from '../model/address.ts';
import { groupBy } from '../model/group-by.ts';
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
    { title: 'Behaviour', items: behaviourItems(own, facts.deltas) },
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

function callIt(names: Inline): Inline {
  return `Call ${names} with NULL and with extremes, as a role that may and as one that may not.`;
}

/** New views have no rows to compare with. */
const readIt = (names: Inline) => `Read ${names} with the rows of the copy, and look at its plan.`;

/** What is tested of several objects in one sentence. */
const behaviours: Readonly<Record<string, (name: Inline) => Inline>> = {
  policy: (names) => `Under ${names}: read and write as each role that is meant, and as one that is not.`,
  trigger: (names) => `Fire ${names}, by each event, with one row and with a thousand.`,
  function: callIt,
  procedure: callIt,
  view: (names) => `Compare the rows of ${names} before and after.`,
  'materialized view': (names) => `Refresh ${names}; time it, and compare the rows before and after.`,
};

const sameBody = (names: Inline) =>
  `Call ${names} once: the body is the same and runs with other settings, so each name in it has to be found on the new search_path.`;

function rest(settings: unknown): string {
  const { search_path: _, ...others } = (settings ?? {}) as Readonly<Record<string, unknown>>;
  return JSON.stringify(others);
}

/** A routine that runs the same body with another search_path. */
function isOnlySettings(delta: Delta): boolean {
  const changes = changesOf(delta);
  return (
    /^(?:function|procedure)$/.test(subjectOf(delta).address.kind) &&
    changes.length > 0 &&
    changes.every(({ property, from, to }) => property === 'settings' && rest(from) === rest(to))
  );
}

function behaviourItems(deltas: readonly Delta[], all: readonly Delta[]): readonly Inline[] {
  const named = deltas
    .filter(
      (delta) =>
        delta.op !== 'remove' &&
        (delta.op === 'add' || changesOf(delta).some((change) => change.class !== 'cosmetic')),
    )
    .flatMap((delta) => {
      const { address } = subjectOf(delta);
      const isNewView = delta.op === 'add' && address.kind === 'view';
      const say = isNewView ? readIt : isOnlySettings(delta) ? sameBody : behaviours[address.kind];
      return say ? [{ say, name: code(displayName(address)) }] : [];
    });
  const bySentence = [...groupBy(named, ({ say }) => say)].map(([say, group]) =>
    say(
      enumerate(
        group.map(({ name }) => name),
        6,
      ),
    ),
  );
  const dropped = lostIndexes(deltas, all);
  return [
    ...bySentence,
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
