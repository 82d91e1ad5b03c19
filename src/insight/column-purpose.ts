import { type Sentences, sentenceFor } from '../config/sentence-for.ts';
import { objectId } from '../model/address.ts';
import { childrenOf, type Model } from '../model/model.ts';
import type { SchemaObject } from '../model/object.ts';

/** What is known of a column besides its type: what the user says, a comment, what the schema enforces, or what its name suggests. */
export type ColumnPurpose =
  | { readonly by: 'config'; readonly sentence: string }
  | { readonly by: 'comment'; readonly comment: string }
  | { readonly by: 'schema'; readonly refersTo: string }
  | { readonly by: 'schema'; readonly oneOf: readonly string[] }
  | { readonly by: 'schema'; readonly computedFrom: string }
  | { readonly by: 'guess'; readonly role: 'soft delete' | 'vector' | 'search document' };

/** Says what a column is for; undefined where nothing tells more than its name. */
export function columnPurpose(
  column: SchemaObject,
  model: Model,
  purposes?: Sentences,
): ColumnPurpose | undefined {
  const said = sentenceFor(purposes, column.address);
  if (said !== undefined) return { by: 'config', sentence: said };
  const name = column.address.path.at(-1)!;
  const type = String(column.props.type ?? '');
  if (column.facets.comment) return { by: 'comment', comment: column.facets.comment };
  if (column.props.generated) return { by: 'schema', computedFrom: String(column.props.generated) };
  const constraints = column.parent ? childrenOf(model, column.parent, 'constraint') : [];
  const key = constraints.find(
    ({ props }) => props.type === 'foreign key' && (props.columns as readonly string[]).join() === name,
  );
  if (key) return { by: 'schema', refersTo: (key.props.referencedTable as readonly string[]).join('.') };
  const labels = enumLabels(type, model) ?? checkedValues(name, constraints);
  if (labels) return { by: 'schema', oneOf: labels };
  if (/(?:^|\.)(?:vector|halfvec|sparsevec)\b/.test(type)) return { by: 'guess', role: 'vector' };
  if (type === 'tsvector') return { by: 'guess', role: 'search document' };
  if (name === 'deleted_at' && type.startsWith('timestamp')) return { by: 'guess', role: 'soft delete' };
  return undefined;
}

function enumLabels(type: string, model: Model): readonly string[] | undefined {
  const path = type.replace(/\[\]$/, '').split('.');
  const labels = model.objects.get(objectId({ kind: 'enum', path }))?.props.labels;
  return Array.isArray(labels) ? labels.map(String) : undefined;
}

/** The values of `CHECK (column = ANY (ARRAY['a'::text, …]))`, as pg_dump writes IN. */
function checkedValues(name: string, constraints: readonly SchemaObject[]): readonly string[] | undefined {
  for (const { props } of constraints) {
    if (props.type !== 'check') continue;
    const match = /^\(*"?([\w$]+)"?\)?(?:::text\)?)?\s*=\s*ANY\s*\(+ARRAY\[([^\]]*)\]/i.exec(
      String(props.expression),
    );
    const whole =
      match?.[1] === name && !/\b(?:AND|OR)\b/.test(String(props.expression).replace(/'(?:[^']|'')*'/g, ''));
    const values = whole
      ? [...match[2]!.matchAll(/'((?:[^']|'')*)'/g)].map(([, value]) => value!.replaceAll("''", "'"))
      : [];
    if (values.length) return values;
  }
  return undefined;
}
