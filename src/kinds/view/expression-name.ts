import type { AstFields, AstNode } from '../../parse/grammar.ts';

/** What the parser calls a column that nobody named and whose expression suggests nothing. */
const nameless = '?column?';

/** Names of expressions that are no functions and yet have a name of their own. */
const fixedNames: Readonly<Record<string, string>> = {
  A_ArrayExpr: 'array',
  CoalesceExpr: 'coalesce',
  GroupingFunc: 'grouping',
  JsonArrayConstructor: 'json_array',
  JsonObjectConstructor: 'json_object',
  RowExpr: 'row',
  XmlSerialize: 'xmlserialize',
};

/**
 * The name of an output column without AS, as FigureColname in src/backend/parser/parse_target.c finds it
 * (https://www.postgresql.org/docs/18/sql-select.html, on output names).
 */
export function expressionName(expression: AstNode): string {
  return figure(expression).name;
}

interface Figure {
  readonly name: string;
  /** A weak name yields to a better one from around it. */
  readonly weak: boolean;
}

const none: Figure = { name: nameless, weak: true };

function figure(expression: AstFields): Figure {
  const [type, node] = Object.entries<AstFields>(expression ?? {})[0] ?? ['', {}];
  switch (type) {
    case 'ColumnRef':
      return strong(lastName(node.fields));
    case 'A_Indirection':
      return lastName(node.indirection) === undefined ? figure(node.arg) : strong(lastName(node.indirection));
    case 'FuncCall':
      return strong(lastName(node.funcname));
    case 'A_Expr':
      return node.kind === 'AEXPR_NULLIF' ? strong('nullif') : none;
    case 'TypeCast': {
      const inner = figure(node.arg);
      return inner.weak ? { name: lastName(node.typeName.names) ?? nameless, weak: true } : inner;
    }
    case 'CollateClause':
      return figure(node.arg);
    case 'CaseExpr': {
      const inner = node.defresult ? figure(node.defresult) : none;
      return inner.weak ? { name: 'case', weak: true } : inner;
    }
    case 'MinMaxExpr':
      return strong(node.op === 'IS_LEAST' ? 'least' : 'greatest');
    case 'SubLink':
      return subqueryName(node);
    case 'SQLValueFunction':
      return strong(
        node.op
          .replace(/^SVFOP_/, '')
          .replace(/_N$/, '')
          .toLowerCase(),
      );
    case 'XmlExpr':
      return strong(node.op.replace(/^IS_/, '').toLowerCase());
    default:
      return strong(fixedNames[type]);
  }
}

function subqueryName({ subLinkType, subselect }: AstFields): Figure {
  if (subLinkType === 'EXISTS_SUBLINK') return strong('exists');
  if (subLinkType === 'ARRAY_SUBLINK') return strong('array');
  if (subLinkType !== 'EXPR_SUBLINK') return none;
  let select: AstFields = subselect.SelectStmt;
  while (select.larg) select = select.larg;
  const target = select.targetList?.[0]?.ResTarget;
  if (!target) return none;
  return target.name === undefined ? figure(target.val) : strong(target.name);
}

function strong(name: string | undefined): Figure {
  return name === undefined ? none : { name, weak: false };
}

function lastName(nodes: readonly AstFields[]): string | undefined {
  return nodes.findLast((node) => node.String)?.String.sval;
}
