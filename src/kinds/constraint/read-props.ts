import type { ReadContext } from '../../kind-contract/reader.ts';
import { readIndexElements } from '../../kind-parts/index/index-elements.ts';
import { columnNamesIn } from '../../kind-parts/relation/column-names.ts';
import type { AstFields } from '../../parse/grammar.ts';
import { findWord, sliceList, sliceParentheses } from '../../parse/slice.ts';
import { stripParentheses } from '../../parse/strip-parentheses.ts';
import { readStorageOptions } from '../../sql/storage-options.ts';
import { type ConstraintProps, plainConstraint } from './props.ts';
import type { Placed } from './read.ts';

/** FKCONSTR_ACTION and FKCONSTR_MATCH letters of src/include/nodes/parsenodes.h. */
const actions: Readonly<Record<string, string>> = {
  a: 'no action',
  r: 'restrict',
  c: 'cascade',
  n: 'set null',
  d: 'set default',
};
const matches: Readonly<Record<string, string>> = { s: 'simple', f: 'full', p: 'partial' };

/** The properties of a constraint and the columns that it names. */
export interface ReadProps {
  readonly props: ConstraintProps;
  readonly named: readonly string[];
}

/** Reads a Constraint node; undefined for a type that is no constraint of a table. */
export function readProps(placed: Placed, context: ReadContext): ReadProps | undefined {
  switch (placed.node.contype) {
    case 'CONSTR_CHECK':
      return readCheck(placed, context);
    case 'CONSTR_FOREIGN':
      return withColumns(readForeignKey(placed, context));
    case 'CONSTR_PRIMARY':
      return withColumns(readKey('primary key', placed, context));
    case 'CONSTR_UNIQUE':
      return withColumns(readKey('unique', placed, context));
    case 'CONSTR_EXCLUSION':
      return readExclusion(placed, context);
    default:
      return undefined;
  }
}

function readCheck({ node, added }: Placed, context: ReadContext): ReadProps | undefined {
  const at = findWord(context.text, context.offset(node.location), 'CHECK');
  const slice = at < 0 ? undefined : sliceParentheses(context.text, at);
  if (!slice) return undefined;
  const props = {
    ...plainConstraint('check'),
    expression: stripParentheses(slice.text),
    noInherit: node.is_no_inherit === true,
    ...validity(node, added),
  };
  return { props, named: columnNamesIn(node.raw_expr) };
}

function readForeignKey({ node, column, added }: Placed, context: ReadContext): ConstraintProps {
  return {
    ...plainConstraint('foreign key'),
    columns: names(node.fk_attrs) ?? [column!],
    referencedTable: context.path(node.pktable),
    referencedColumns: names(node.pk_attrs) ?? [],
    match: matches[node.fk_matchtype] ?? 'simple',
    onUpdate: actions[node.fk_upd_action] ?? 'no action',
    onDelete: actions[node.fk_del_action] ?? 'no action',
    onDeleteColumns: names(node.fk_del_set_cols) ?? [],
    period: node.fk_with_period === true,
    ...deferral(node),
    ...validity(node, added),
  };
}

function readKey(
  type: 'primary key' | 'unique',
  { node, column }: Placed,
  context: ReadContext,
): ConstraintProps {
  return {
    ...plainConstraint(type),
    columns: names(node.keys) ?? [column!],
    withoutOverlaps: node.without_overlaps === true,
    nullsNotDistinct: node.nulls_not_distinct === true,
    ...deferral(node),
    ...storage(node, context),
  };
}

function readExclusion({ node }: Placed, context: ReadContext): ReadProps {
  const at = findWord(context.text, context.offset(node.location), 'EXCLUDE');
  const texts = sliceList(context.text, at);
  const pairs = node.exclusions.map((pair: AstFields) => pair.List.items);
  const elements = pairs.map(([element]: AstFields) => element.IndexElem);
  const method = node.access_method ?? 'btree';
  const listEnd = sliceParentheses(context.text, at)!.end;
  const whereAt = node.where_clause ? findWord(context.text, listEnd, 'WHERE') : -1;
  const props = {
    ...plainConstraint('exclusion'),
    method,
    ...readIndexElements(elements, texts, method, context),
    operators: pairs.map(([, operator]: AstFields) => operatorName(names(operator.List.items)!)),
    where: whereAt < 0 ? undefined : stripParentheses(sliceParentheses(context.text, whereAt)!.text),
    ...deferral(node),
    ...storage(node, context),
  };
  return { props, named: columnNamesOf(elements, node.where_clause) };
}

function withColumns(props: ConstraintProps): ReadProps {
  return { props, named: [...props.columns, ...props.include] };
}

function columnNamesOf(elements: readonly AstFields[], where: AstFields): readonly string[] {
  const own = elements.flatMap((element) => (element.name ? [element.name] : columnNamesIn(element.expr)));
  return [...new Set([...own, ...columnNamesIn(where)])];
}

/** An operator as WITH takes it; those of pg_catalog need no schema. */
function operatorName(parts: readonly string[]): string {
  if (parts.length === 1 || parts[0] === 'pg_catalog') return parts.at(-1)!;
  return `OPERATOR(${parts.join('.')})`;
}

function deferral(node: AstFields): Pick<ConstraintProps, 'deferrable' | 'initiallyDeferred'> {
  return { deferrable: node.deferrable === true, initiallyDeferred: node.initdeferred === true };
}

/** What is not enforced is never valid either, and not said to be so. */
function validity(node: AstFields, added: boolean): Pick<ConstraintProps, 'enforced' | 'validated'> {
  const enforced = node.is_enforced === true;
  return { enforced, validated: !(enforced && added && node.skip_validation === true) };
}

function storage(
  node: AstFields,
  context: ReadContext,
): Pick<ConstraintProps, 'include' | 'options' | 'tablespace'> {
  return {
    include: names(node.including) ?? [],
    options: readStorageOptions(node.options),
    tablespace: node.indexspace || context.settings.get('default_tablespace') || undefined,
  };
}

function names(nodes: AstFields): string[] | undefined {
  return nodes?.map((node: AstFields) => node.String.sval);
}
