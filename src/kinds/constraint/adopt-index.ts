import type { ReadContext } from '../../kind-contract/reader.ts';
import type { StorageOptions } from '../../sql/storage-options.ts';
import { unquoteIdentifier } from '../../sql/unquote-identifier.ts';
import { plainConstraint } from './props.ts';
import type { Placed } from './read.ts';
import type { ReadProps } from './read-props.ts';

/** What a unique index becomes when a constraint takes it over. */
type IndexToAdopt = {
  /** Columns as identifiers. */
  readonly keys: readonly string[];
  readonly include: readonly string[];
  readonly nullsNotDistinct: boolean;
  readonly options: StorageOptions;
  readonly tablespace: string | undefined;
};

/** Reads ADD … USING INDEX: the index becomes the constraint's own and is no object of its own any more. */
export function adoptIndex({ node, table }: Placed, context: ReadContext): ReadProps | undefined {
  const id = context.find('relation', [table[0]!, node.indexname]);
  const index = id === undefined ? undefined : context.get<IndexToAdopt>(id);
  if (id === undefined || index?.props.keys === undefined) return undefined;
  const { keys, include, nullsNotDistinct, options, tablespace } = index.props;
  context.remove(id);
  const columns = keys.map(unquoteIdentifier);
  const props = {
    ...plainConstraint(node.contype === 'CONSTR_PRIMARY' ? 'primary key' : 'unique'),
    columns,
    include,
    nullsNotDistinct,
    options,
    tablespace,
    deferrable: node.deferrable === true,
    initiallyDeferred: node.initdeferred === true,
  };
  return { props, named: [...columns, ...include] };
}
