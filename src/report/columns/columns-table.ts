import type { Sentences } from '../../config/sentence-for.ts';
import type { Model } from '../../model/model.ts';
import type { SchemaObject } from '../../model/object.ts';
import { type Block, type Inline, table } from '../block.ts';
import { describeColumnPurpose } from '../describe-purpose.ts';
import { code, shorten } from '../inline.ts';

const longestDefault = 100;

/** Columns as a table: name, type, nullability, default, and what they are for where any of them says so. */
export function columnsTable(
  columns: readonly SchemaObject[],
  model: Model,
  { caption, purposes: said }: { readonly caption?: Inline; readonly purposes?: Sentences } = {},
): Block {
  const purposes = columns.map((column) => describeColumnPurpose(column, model, said));
  const known = purposes.some(Boolean);
  return table(
    ['Column', 'Type', 'Nullable', 'Default', ...(known ? ['Purpose'] : [])],
    columns.map((column, at) => [
      code(column.address.path.at(-1)!),
      code(columnType(column)),
      column.props.notNull ? 'no' : 'yes',
      columnDefault(column),
      ...(known ? [purposes[at]!] : []),
    ]),
    caption,
  );
}

/** The type with a collation that is not its own. */
export function columnType({ props }: SchemaObject): string {
  return `${String(props.type ?? '')}${props.collation ? ` COLLATE ${String(props.collation)}` : ''}`;
}

function columnDefault({ props }: SchemaObject): Inline {
  if (props.identity) return `identity, ${String(props.identity)}`;
  if (props.generated) return `generated, ${String(props.generatedKind)}`;
  return props.default === undefined ? '–' : code(shorten(String(props.default), longestDefault));
}
