import { type Delta, subjectOf } from '../../diff/delta.ts';
import type { Feature } from '../../insight/features/features.ts';
import { displayName } from '../../model/address.ts';
import type { Inline } from '../block.ts';
import type { ReportFacts } from '../facts.ts';
import { code } from '../inline.ts';
import { shortName } from '../truth/strength-list.ts';
import { countKinds } from '../verdict/count-kinds.ts';

const operations: readonly (readonly [Delta['op'], string])[] = [
  ['add', 'adds'],
  ['remove', 'removes'],
  ['change', 'changes'],
  ['rename', 'renames'],
];

const signs: Readonly<Record<Delta['op'], string>> = { add: '+', remove: '−', change: '~', rename: '→' };

/** `adds 1 table, 1 column and 2 indexes; removes 1 view`. */
export function countFeature({ deltas }: Feature, { registry }: ReportFacts): Inline {
  return operations
    .flatMap(([op, verb]) => {
      const own = deltas.filter((delta) => delta.op === op);
      return own.length ? [`${verb} ${countKinds(own.map(subjectOf), registry, 8)}`] : [];
    })
    .join('; ');
}

/** `+ account_link_events`: the object of a difference with its sign. */
export function signObject(delta: Delta): Inline {
  return `${signs[delta.op]} ${nameObject(delta)}`;
}

/** The object of a difference as code, without the schema public. */
export function nameObject(delta: Delta): Inline {
  return code(shortName(displayName(subjectOf(delta).address)));
}
