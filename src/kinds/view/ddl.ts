import type { Ddl, DdlContext } from '../../kind-contract/ddl.ts';
import type { SchemaObject } from '../../model/object.ts';
import { quoteIdentifier, quoteName } from '../../sql/quote.ts';
import { canReplaceQuery } from './can-replace-query.ts';
import type { ViewProps } from './view.ts';

/** The version that brought the option security_invoker. */
const invokerSince = 15;

/** CREATE VIEW with its options. */
export function createView(object: SchemaObject<ViewProps>, context: DdlContext): readonly Ddl[] {
  return [printView(object, false, context)];
}

/** CREATE OR REPLACE VIEW where the server surely takes it; it keeps privileges and all that uses the view. */
export function alterQuery(
  { before, after }: { readonly before: SchemaObject<ViewProps>; readonly after: SchemaObject<ViewProps> },
  context: DdlContext,
): readonly Ddl[] | 'rebuild' {
  const sameNames = before.props.columns.every((name, index) => name === after.props.columns[index]);
  if (!sameNames || (before.props.columns.length === 0) !== (after.props.columns.length === 0))
    return 'rebuild';
  if (!canReplaceQuery(before.props.query, after.props.query)) return 'rebuild';
  return [printView(after, true, context)];
}

/** ALTER VIEW that sets one option or takes it away. */
export function alterOption(
  object: SchemaObject<ViewProps>,
  option: string,
  value: string | undefined,
  { version }: DdlContext,
): readonly Ddl[] {
  const action = value === undefined ? `RESET (${option})` : `SET (${option}=${value})`;
  if (option === 'security_invoker' && version < invokerSince) {
    return value === undefined ? [] : [{ sql: '', decision: invokerDecision(version) }];
  }
  return [{ sql: `ALTER VIEW ${quoteName(object.address.path)} ${action}` }];
}

function printView(
  { address, props }: SchemaObject<ViewProps>,
  orReplace: boolean,
  { version }: DdlContext,
): Ddl {
  const unknown = props.securityInvoker && version < invokerSince;
  const options = [
    props.securityBarrier ? 'security_barrier=true' : '',
    props.securityInvoker && !unknown ? 'security_invoker=true' : '',
  ].filter(Boolean);
  const columns = props.columns.length === 0 ? '' : `(${props.columns.map(quoteIdentifier).join(', ')})`;
  const check =
    props.checkOption === undefined ? '' : `\n  WITH ${props.checkOption.toUpperCase()} CHECK OPTION`;
  const head = `CREATE ${orReplace ? 'OR REPLACE ' : ''}VIEW ${quoteName(address.path)}${columns}`;
  const list = options.length === 0 ? '' : ` WITH (${options.join(', ')})`;
  return {
    sql: `${head}${list} AS\n ${props.query}${check}`,
    ...(unknown ? { decision: invokerDecision(version) } : {}),
  };
}

function invokerDecision(version: number): string {
  return `PostgreSQL ${version} has no security_invoker: the view would read with the rights of its owner.`;
}
