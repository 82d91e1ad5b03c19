import { type Comparison, comparePartitionBounds } from '../../canon/index.ts';
import type { PropertyPair } from '../../kind-contract/property.ts';
import type { ReadContext } from '../../kind-contract/reader.ts';
import type { Model } from '../../model/model.ts';
import type { AstFields } from '../../parse/grammar.ts';
import { findWord, sliceExpression, splitAtCommas } from '../../parse/slice.ts';
import { findColumn, findRelation, type Placement } from './relations.ts';

/** The text of a partition bound, `DEFAULT` or `FOR VALUES …`, out of the statement that holds its node. */
export function sliceBound(bound: AstFields, context: ReadContext): string {
  if (bound.is_default) return 'DEFAULT';
  // The node's location is inside FOR VALUES or before it, depending on the form.
  const start = findWord(context.text, 0, 'VALUES');
  const from = findWord(context.text, start, 'IN', 'FROM', 'WITH');
  const lead = context.text.slice(start, from).trim().toUpperCase();
  const { text } = sliceExpression(context.text, from, {
    stopWords: ['PARTITION', 'WITH', 'USING', 'TABLESPACE', 'SERVER'],
  });
  return `FOR VALUES ${lead} ${text}`;
}

/** Compares two bounds, each value in the type of its key: N5 for lists, N29 for instants. */
export function compareBounds(
  from: string | undefined,
  to: string | undefined,
  {
    before,
    after,
    beforeModel,
    afterModel,
    strict,
  }: PropertyPair<Placement & { readonly [key: string]: never }>,
): boolean | Comparison {
  if (strict || from === undefined || to === undefined) return from === to;
  const left = keyTypes(beforeModel, before.props.partitionOf);
  const right = keyTypes(afterModel, after.props.partitionOf);
  return comparePartitionBounds(
    from,
    to,
    right.map((type, index) => (type === left[index] ? type : undefined)),
  );
}

/** The names of the key columns of a partitioned table; undefined where a key is an expression. */
export function keyColumns(partitionBy: string): readonly (string | undefined)[] {
  const keys = partitionBy.slice(partitionBy.indexOf('(') + 1, partitionBy.lastIndexOf(')'));
  return splitAtCommas(keys).map((key) => {
    const name = /^(?:"((?:[^"]|"")+)"|([a-z_][\w$]*))(?:\s|$)/.exec(key);
    return name?.[1]?.replaceAll('""', '"') ?? name?.[2];
  });
}

function keyTypes(model: Model, parent: readonly string[] | undefined): readonly (string | undefined)[] {
  const partitionBy = parent && findRelation(model, parent)?.props.partitionBy;
  if (!parent || typeof partitionBy !== 'string') return [];
  return keyColumns(partitionBy).map((name) => {
    const type = name === undefined ? undefined : findColumn(model, parent, name)?.props.type;
    return typeof type === 'string' ? type : undefined;
  });
}
