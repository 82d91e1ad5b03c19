import { displayName } from '../model/address.ts';
import type { Json } from '../model/object.ts';
import { changesOf, type Delta, subjectOf } from './delta.ts';

/**
 * One delta as plain lines, the same for the same delta: `+` added, `-` removed, `~` changed, `>` renamed, then one
 * line per property with both values as JSON.
 */
export function describeDelta(delta: Delta): readonly string[] {
  const subject = subjectOf(delta);
  const sign = { add: '+', remove: '-', change: '~', rename: '>' }[delta.op];
  const head = `${sign} ${subject.address.kind} ${displayName(subject.address)}`;
  return [
    head,
    ...changesOf(delta).map(
      (change) => `    ${change.label} (${change.class}): ${show(change.from)} -> ${show(change.to)}`,
    ),
  ];
}

function show(value: Json): string {
  return value === undefined ? '-' : JSON.stringify(value);
}
