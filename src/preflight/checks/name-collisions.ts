import { displayName } from '../../model/address.ts';
import { quoteLiteral, quoteName } from '../../sql/quote.ts';
import { listCheck } from '../list-check.ts';
import type { FindChecks } from '../preflight-check.ts';

/** What finds an object by name without an error where it is missing, by kind. */
const finders: Readonly<Record<string, string>> = {
  table: 'to_regclass',
  'foreign table': 'to_regclass',
  view: 'to_regclass',
  'materialized view': 'to_regclass',
  sequence: 'to_regclass',
  index: 'to_regclass',
  enum: 'to_regtype',
  domain: 'to_regtype',
  'composite type': 'to_regtype',
  'range type': 'to_regtype',
  function: 'to_regprocedure',
  procedure: 'to_regprocedure',
  schema: 'to_regnamespace',
};

/** Names that the plan creates and that are taken already: an INVALID index is in no dump. */
export const nameCollisions: FindChecks = ({ deltas }) => {
  const named = deltas.flatMap((delta) => {
    const finder = delta.op === 'add' ? finders[delta.after.address.kind] : undefined;
    if (delta.op !== 'add' || !finder) return [];
    const name = quoteLiteral(displayName(delta.after.address));
    return [`(${name}, ${finder}(${name}) IS NOT NULL)`];
  });
  const added = new Set(deltas.filter(({ op }) => op === 'add').map(({ id }) => id));
  const columns = deltas.flatMap((delta) => {
    if (delta.op !== 'add' || delta.after.address.kind !== 'column') return [];
    // The columns of a new table come with it.
    if (delta.after.parent && added.has(delta.after.parent)) return [];
    const { path } = delta.after.address;
    const table = quoteLiteral(quoteName(path.slice(0, 2)));
    const exists = `EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass(${table}) AND attname = ${quoteLiteral(path[2]!)} AND NOT attisdropped)`;
    return [`(${quoteLiteral(quoteName(path))}, ${exists})`];
  });
  const all = [...named, ...columns];
  if (all.length === 0) return [];
  return [
    listCheck(
      'no name that the plan creates is taken',
      `SELECT name::text AS item FROM (VALUES\n    ${all.join(',\n    ')}) AS wanted (name, taken) WHERE taken`,
      'already there',
      all.length === 1 ? 'the name is free' : `${all.length} names are free`,
    ),
  ];
};
