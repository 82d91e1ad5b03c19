import { changesOf, type Delta, type PropertyChange } from '../../diff/delta.ts';
import type { Json } from '../../model/object.ts';
import type { Inline } from '../block.ts';
import { code, count, enumerate } from '../inline.ts';
import type { ChangeView } from './difference-view.ts';

/** Sentences about the changes shown that two values do not say at a glance: labels that came, lines that changed. */
export function describeChange(delta: Delta, views: readonly ChangeView[]): readonly Inline[] {
  return changesOf(delta).flatMap((change) => {
    const view = views.find(({ property }) => property === change.property);
    if (!view) return [];
    if (change.property === 'labels' && change.format === 'list') return describeLabels(change);
    return change.format === 'body' && view.diff ? [countLines(view.diff)] : [];
  });
}

function countLines({ hunks }: NonNullable<ChangeView['diff']>): Inline {
  const all = hunks.flatMap(({ lines }) => lines);
  const [removed, added] = ['-', '+'].map((sign) => all.filter((line) => line.sign === sign).length);
  return `Body: ${count(removed!, 'line')} removed, ${added} added, in ${count(hunks.length, 'place')}`;
}

/** Values that come with their place, values that go, and values that stand in another order. */
function describeLabels({ from, to }: PropertyChange): readonly Inline[] {
  const [before, after] = [texts(from), texts(to)];
  const added = after.filter((label) => !before.includes(label));
  const removed = before.filter((label) => !after.includes(label));
  const stayed = (labels: readonly string[]) =>
    labels.filter((label) => before.includes(label) && after.includes(label)).join('\u0000');
  return [
    ...added.map((label) => `Adds the value ${quote(label)} ${placeOf(label, after)}`),
    ...(removed.length
      ? [
          `Lacks the ${removed.length === 1 ? 'value' : 'values'} ${enumerate(removed.map(quote))}: PostgreSQL cannot take a value out of an enum, the type has to be made anew`,
        ]
      : []),
    ...(stayed(before) === stayed(after)
      ? []
      : ['Orders its values in another way: comparisons and ORDER BY change']),
  ];
}

function placeOf(label: string, labels: readonly string[]): Inline {
  const place = labels.indexOf(label);
  if (place === labels.length - 1) return 'at the end';
  return place === 0 ? `before ${quote(labels[1]!)}` : `after ${quote(labels[place - 1]!)}`;
}

function quote(label: string): Inline {
  return code(`'${label}'`);
}

function texts(value: Json): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
