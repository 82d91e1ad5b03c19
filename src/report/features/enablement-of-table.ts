import { foreignKeysOf } from '../../insight/foreign-keys.ts';
import { tablePurpose } from '../../insight/table-purpose.ts';
import { displayName } from '../../model/address.ts';
import { childrenOf } from '../../model/model.ts';
import type { SchemaObject } from '../../model/object.ts';
import { quoteName } from '../../sql/quote.ts';
import type { Inline } from '../block.ts';
import type { ReportFacts } from '../facts.ts';
import { code, count, enumerate } from '../inline.ts';
import { shortName } from '../truth/strength-list.ts';

/** What new tables need before they are of use: rows, jobs, access, and the rows that their keys refer to. */
export function newTableItems(tables: readonly SchemaObject[], facts: ReportFacts): readonly Inline[] {
  if (tables.length === 0) return [];
  const nameOf = ({ address }: SchemaObject) => code(shortName(displayName(address)));
  const needs = [...new Set(tables.map((table) => access(table, facts)))];
  const [are, come] = tables.length === 1 ? ['is', 'it'] : ['are', 'each'];
  return [
    `${enumerate(tables.map(nameOf))} ${are} there and empty; watch that the new code writes the first rows to ${come}.`,
    ...tables.flatMap((table) => [
      ...jobs(table, nameOf(table), facts),
      ...keys(table, nameOf(table), facts),
    ]),
    ...needs.map(
      (need) => `${enumerate(tables.filter((table) => access(table, facts) === need).map(nameOf))}: ${need}.`,
    ),
  ];
}

/** Queues, codes that expire and logs want somebody who works on their rows. A guess from the columns. */
function jobs(table: SchemaObject, name: Inline, { after }: ReportFacts): readonly Inline[] {
  const purpose = tablePurpose(table, after.model);
  if (purpose?.by !== 'guess' || !('evidence' in purpose)) return [];
  const columns = enumerate(purpose.evidence.map(code));
  switch (purpose.role) {
    case 'queue':
      return [
        `${name} looks like a queue (${columns}): the worker that takes its rows is switched on; alert on rows that are past due.`,
      ];
    case 'expiring secrets':
      return [`${name} holds what expires (${columns}): a job removes expired rows.`];
    case 'log':
      return [`${name} is a log (${columns}): it only grows; decide how long rows are kept.`];
    default:
      return [`${name} is a list of values: its rows are part of the deployment.`];
  }
}

function keys(table: SchemaObject, name: Inline, { after }: ReportFacts): readonly Inline[] {
  const targets = foreignKeysOf(table, after.model)
    .outgoing.map(({ props }) => props.referencedTable as readonly string[])
    .map((path) => code(shortName(quoteName(path))));
  const unique = [...new Set(targets)].filter((target) => target !== name);
  return unique.length
    ? [`${name}: the rows in ${enumerate(unique)} that it refers to are there first.`]
    : [];
}

function access(table: SchemaObject, { after, omitted }: ReportFacts): Inline {
  const policies = childrenOf(after.model, table.id, 'policy').length;
  const roles = [
    ...new Set((table.facets.grants ?? []).map(({ role }) => role).filter((role) => role !== 'OWNER')),
  ];
  const unknown = omitted.after.some(({ what }) => what === 'grants');
  const granted = unknown
    ? 'privileges are not in the dump, so check that the application may use it'
    : roles.length
      ? `privileges for ${enumerate(roles.map(code))}`
      : 'no privileges but the owner’s, so the application has to be the owner';
  if (table.props.rowSecurity !== true) return `${granted}; no row security`;
  return policies
    ? `${granted}; row security with ${count(policies, 'policy', 'policies')}: read and write as each role`
    : `${granted}; row security without a policy: only the owner and BYPASSRLS roles see a row`;
}
