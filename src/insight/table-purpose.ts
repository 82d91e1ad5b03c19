import { type Sentences, sentenceFor } from '../config/sentence-for.ts';
import { childrenOf, type Model } from '../model/model.ts';
import type { SchemaObject } from '../model/object.ts';
import { foreignKeysOf } from './foreign-keys.ts';
import { migrationToolOf } from './migration-tools.ts';

/** What a table is for: as the configuration or its comment says, or as its keys, types and name suggest. */
export type TablePurpose =
  | { readonly by: 'config'; readonly sentence: string }
  | { readonly by: 'comment'; readonly comment: string }
  | { readonly by: 'guess'; readonly role: 'link'; readonly tables: readonly string[] }
  | { readonly by: 'guess'; readonly role: 'migration history'; readonly tool: string }
  | {
      readonly by: 'guess';
      readonly role: 'queue' | 'expiring secrets' | 'log' | 'list of values';
      /** The columns that suggest it, or the tables that refer to a list of values. */
      readonly evidence: readonly string[];
    };

/** Says what a table is for; undefined where neither the user, a comment nor a clear pattern tells. */
export function tablePurpose(
  table: SchemaObject,
  model: Model,
  purposes?: Sentences,
): TablePurpose | undefined {
  const said = sentenceFor(purposes, table.address);
  if (said !== undefined) return { by: 'config', sentence: said };
  // Some tools keep a version number in the comment, which is no purpose.
  if (/\p{L}/u.test(table.facets.comment ?? '')) return { by: 'comment', comment: table.facets.comment! };
  const columns = childrenOf(model, table.id, 'column');
  const names = columns.map(({ address }) => address.path.at(-1)!);
  const tool = migrationToolOf(table.address.path.join('.'), names);
  if (tool && (!tool.versionColumn || names.includes(tool.versionColumn)))
    return { by: 'guess', role: 'migration history', tool: tool.tool };
  const { outgoing, incoming } = foreignKeysOf(table, model);
  const link = linked(table, outgoing, names, model);
  if (link) return { by: 'guess', role: 'link', tables: link };
  const find = (pattern: RegExp) => names.filter((name) => pattern.test(name));
  const times = (pattern: RegExp) =>
    columns
      .filter(
        ({ address, props }) =>
          pattern.test(address.path.at(-1)!) && /^(?:timestamp|date)/.test(String(props.type)),
      )
      .map(({ address }) => address.path.at(-1)!);
  const states = find(/^(?:status|state)$/);
  const due = times(
    /^(?:scheduled_(?:for|at)|run_at|available_at|next_(?:run|attempt|retry)_at|deliver_at|send_at|locked_at)$/,
  );
  const tries = find(/^(?:attempts?|attempt_count|retries|retry_count|max_attempts|tries)$/);
  if (due.length && (states.length || tries.length)) {
    return { by: 'guess', role: 'queue', evidence: [...states, ...due, ...tries] };
  }
  const expiry = times(/^(?:expires?_at|expires|valid_until|expiry)$/);
  const secrets = find(/(?:^|_)(?:token|code|otp|secret|nonce)(?:_hash|_digest)?$/);
  if (expiry.length && secrets.length) {
    return { by: 'guess', role: 'expiring secrets', evidence: [...secrets, ...expiry] };
  }
  const own = table.address.path.at(-1)!;
  const moments = times(
    /^(?:created|occurred|logged|inserted|recorded|happened|event)_?(?:at|on|time|date)?$|^(?:timestamp|time)$/,
  );
  const events = find(/^(?:event|event_type|action|activity|operation|type|kind)$/);
  if (
    /(?:^|_)(?:events?|logs?|history|audits?)$/.test(own) &&
    moments.length &&
    events.length &&
    incoming.length === 0
  ) {
    return { by: 'guess', role: 'log', evidence: [...events, ...moments] };
  }
  const labels = find(/^(?:code|name|label|slug|title|description|key|value)$/);
  const small = names.filter((name) => !/^(?:id|created_at|updated_at|sort_order|position)$/.test(name));
  if (incoming.length && !outgoing.length && labels.length && labels.length === small.length) {
    return {
      by: 'guess',
      role: 'list of values',
      evidence: [...new Set(incoming.map(({ address }) => address.path.slice(0, -1).join('.')))],
    };
  }
  return undefined;
}

/** The two or more tables whose rows it joins: its key is made of foreign keys, or little else is in it. */
function linked(
  table: SchemaObject,
  outgoing: readonly SchemaObject[],
  names: readonly string[],
  model: Model,
): readonly string[] | undefined {
  if (outgoing.length < 2) return undefined;
  const referring = new Set(outgoing.flatMap(({ props }) => props.columns as readonly string[]));
  const keys = childrenOf(model, table.id, 'constraint').filter(
    ({ props }) => props.type === 'primary key' || props.type === 'unique',
  );
  const keyed = keys.some(({ props: { columns } }) => {
    const own = columns as readonly string[];
    return own.length > 1 && own.every((column) => referring.has(column));
  });
  const rest = names.filter(
    (name) => !referring.has(name) && !/^(?:id|created_at|updated_at|position|sort_order)$/.test(name),
  );
  return keyed && rest.length <= 2
    ? outgoing.map(({ props }) => (props.referencedTable as readonly string[]).join('.'))
    : undefined;
}
