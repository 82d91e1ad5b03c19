import type {
  CallOver,
  Expr,
  ExprBinary,
  ExprCall,
  ExprCast,
  ExprUnary,
  From,
  JoinClause,
  OrderByStatement,
  SelectFromStatement,
  SelectStatement,
} from 'pgsql-ast-parser';
import { commonTables } from './common-tables.ts';
import { keywordFunctions, spacedFunctions, typeWords } from './function-words.ts';
import { readMark } from './marks.ts';
import { strength, strengthOf } from './precedence.ts';
import { printName, printNames, printQualified, printText, printType } from './print-name.ts';
import { impliedName, isQuery, needsBrackets, offsetOf } from './query-form.ts';
import { setBranches } from './set-branches.ts';

// Expressions hold queries and calls, and these hold expressions, so their printers stand in one file.

/** One expression as SQL on one line, with no more parentheses than needed. */
export function printExpression(expression: Expr): string {
  if (isQuery(expression)) return `(${printQuery(expression)})`;
  switch (expression.type) {
    case 'ref': {
      const name = expression.name === '*' ? '*' : printName(expression.name);
      return expression.table === undefined ? name : `${printQualified(expression.table)}.${name}`;
    }
    case 'string':
      return printText(expression.value);
    case 'integer':
    case 'numeric':
      return String(expression.value);
    case 'boolean':
      return expression.value ? 'true' : 'false';
    case 'null':
      return 'NULL';
    case 'default':
      return 'DEFAULT';
    case 'keyword':
      return expression.keyword.toUpperCase();
    case 'parameter':
      return expression.name;
    case 'list':
      return `(${printList(expression.expressions)})`;
    case 'array':
      return `ARRAY[${printList(expression.expressions)}]`;
    case 'array select':
      return `ARRAY(${printQuery(expression.select)})`;
    case 'arrayIndex':
      return `${printAt(expression.array, strength.primary)}[${printExpression(expression.index)}]`;
    case 'member':
      return `${printAt(expression.operand, strength.other)} ${expression.op} ${typeof expression.member === 'number' ? expression.member : printText(expression.member)}`;
    case 'binary':
      return printBinary(expression);
    case 'ternary': {
      const [value, low, high] = [expression.value, expression.lo, expression.hi].map((part) =>
        printAt(part, strength.other),
      );
      return `${value} ${expression.op} ${low} AND ${high}`;
    }
    case 'unary':
      return printUnary(expression);
    case 'cast':
      return printCast(expression);
    case 'call':
      return printCall(expression);
    case 'extract':
      return `EXTRACT(${expression.field.name} FROM ${printExpression(expression.from)})`;
    case 'overlay':
      return `OVERLAY(${printExpression(expression.value)} PLACING ${printExpression(expression.placing)} FROM ${printExpression(expression.from)}${expression.for ? ` FOR ${printExpression(expression.for)}` : ''})`;
    case 'substring':
      return `SUBSTRING(${printExpression(expression.value)}${expression.from ? ` FROM ${printExpression(expression.from)}` : ''}${expression.for ? ` FOR ${printExpression(expression.for)}` : ''})`;
    case 'case': {
      const whens = expression.whens.map(
        (when) => ` WHEN ${printExpression(when.when)} THEN ${printExpression(when.value)}`,
      );
      const value = expression.value ? ` ${printExpression(expression.value)}` : '';
      return `CASE${value}${whens.join('')}${expression.else ? ` ELSE ${printExpression(expression.else)}` : ''} END`;
    }
    default:
      throw new TypeError(`no spelling for ${expression.type}`);
  }
}

/** Expressions with commas between. */
export function printList(expressions: readonly Expr[]): string {
  return expressions.map(printExpression).join(', ');
}

/** The items of ORDER BY. */
export function printOrder(items: readonly OrderByStatement[]): string {
  return items
    .map(({ by, order, nulls }) => {
      // Ascending is what PostgreSQL does when nothing is said.
      const direction = order === 'DESC' ? ' DESC' : '';
      return `${printExpression(by)}${direction}${nulls ? ` NULLS ${nulls}` : ''}`;
    })
    .join(', ');
}

/** An expression in parentheses where it binds weaker than its place needs. */
function printAt(expression: Expr, least: number): string {
  const text = printExpression(expression);
  return strengthOf(expression) < least ? `(${text})` : text;
}

function printBinary(expression: ExprBinary): string {
  const own = strengthOf(expression);
  const operator =
    readMark(expression.opSchema, 'operator') ?? (expression.op === '!=' ? '<>' : expression.op);
  const chains = own !== strength.comparison && own !== strength.match && own !== strength.test;
  const single = (expression.op === 'IN' || expression.op === 'NOT IN') && !isListed(expression.right);
  if (single)
    return `${printAt(expression.left, own + 1)} ${operator} (${printExpression(expression.right)})`;
  // AND and OR are associative, so nesting on the right needs no parentheses either.
  const logic = expression.op === 'AND' || expression.op === 'OR';
  return `${printAt(expression.left, chains ? own : own + 1)} ${operator} ${printAt(expression.right, logic ? own : own + 1)}`;
}

const isListed = (expression: Expr): boolean => expression.type === 'list' || isQuery(expression);

function printUnary(expression: ExprUnary): string {
  if (expression.op === 'NOT') return `NOT ${printAt(expression.operand, strength.other)}`;
  if (expression.op === '-' || expression.op === '+') {
    return `${expression.op}${printAt(expression.operand, strength.suffix)}`;
  }
  return `${printAt(expression.operand, strength.other)} ${expression.op}`;
}

function printCast(expression: ExprCast): string {
  const { operand, to } = expression;
  const name = to.kind === 'array' ? undefined : to.name;
  const literal = readMark(name, 'literal');
  if (literal !== undefined) return literal;
  const suffix = readMark(name, 'suffix');
  if (suffix !== undefined)
    return `${printAt(operand, suffix.startsWith('IS') ? strength.other : strength.zone)} ${suffix}`;
  const field = readMark(name, 'field');
  if (field !== undefined) return `(${printExpression(operand)}).${field}`;
  return `${printAt(operand, strength.suffix)}::${printType(to)}`;
}

/** A function call with its aggregate and window clauses, and what rewrites have turned into calls. */
function printCall(call: ExprCall): string {
  const { name } = call.function;
  const prefix = readMark(name, 'prefix');
  if (prefix !== undefined) return `${prefix} ${printAt(call.args[0]!, strength.other + 1)}`;
  if (readMark(name, 'slice') !== undefined) {
    return call.args.map((bound) => (bound.type === 'null' ? '' : printExpression(bound))).join(':');
  }
  const side = readMark(name, 'trim');
  if (side !== undefined)
    return `TRIM(${side} ${call.args.length > 1 ? `${printExpression(call.args[0]!)} ` : ''}FROM ${printExpression(call.args.at(-1)!)})`;
  const head = `${printFunction(call)}(${printArguments(call)})`;
  const filter = call.filter ? ` FILTER (WHERE ${printExpression(call.filter)})` : '';
  const within = call.withinGroup ? ` WITHIN GROUP (ORDER BY ${printOrder([call.withinGroup])})` : '';
  return `${head}${within}${filter}${call.over ? ` OVER (${printWindow(call.over)})` : ''}`;
}

function printFunction(call: ExprCall): string {
  const { name } = call.function;
  const grouping = readMark(name, 'grouping');
  if (grouping !== undefined) return grouping;
  if (call.function.schema !== undefined)
    return printQualified(call.function, name !== 'left' && name !== 'right');
  if (spacedFunctions.has(name)) return `${name.toUpperCase()} `;
  if (keywordFunctions.has(name)) return name;
  const timed = /^(current|local)_?(time|timestamp)$/.test(name) && call.args.length > 0;
  if (typeWords.has(name) || (name === 'position' && call.args.length !== 1)) return `"${name}"`;
  return timed ? name.toUpperCase() : printQualified(call.function, name !== 'left' && name !== 'right');
}

function printArguments(call: ExprCall): string {
  const distinct = call.distinct === 'distinct' ? 'DISTINCT ' : '';
  const [only] = call.args;
  // EXISTS (SELECT …) and ANY (SELECT …) have one pair of parentheses, not two.
  const single = call.args.length === 1 && only !== undefined && isQuery(only as Expr);
  const list = single && isQuery(only) ? printQuery(only) : printList(call.args);
  return `${distinct}${list}${call.orderBy ? ` ORDER BY ${printOrder(call.orderBy)}` : ''}`;
}

function printWindow(over: CallOver): string {
  const items = over.orderBy ?? [];
  const last = items.at(-1)?.by;
  const frame = last?.type === 'ref' ? readMark(last.name, 'frame') : undefined;
  const order = frame === undefined ? items : items.slice(0, -1);
  return [
    over.partitionBy?.length ? `PARTITION BY ${printList(over.partitionBy)}` : '',
    order.length > 0 ? `ORDER BY ${printOrder(order)}` : '',
    frame ?? '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** A query as SQL on one line. */
export function printQuery(query: SelectStatement): string {
  if (query.type === 'with') {
    const { tables, main } = commonTables(query);
    const list = tables.map((table) => {
      const columns = table.columns === '' ? '' : `(${table.columns})`;
      const how = table.materialized === '' ? '' : ` ${table.materialized}`;
      return `${printName(table.name)}${columns} AS${how} (${printQuery(table.query as SelectStatement)})`;
    });
    return `WITH ${tables.some((table) => table.recursive) ? 'RECURSIVE ' : ''}${list.join(', ')} ${printQuery(main)}`;
  }
  if (query.type === 'values') return `VALUES ${query.values.map((row) => `(${printList(row)})`).join(', ')}`;
  if (query.type === 'select') return printSelect(query);
  if (query.type === 'with recursive') throw new TypeError('no spelling for with recursive');
  return setBranches(query)
    .map(({ operation, query: branch }) => {
      const text = needsBrackets(branch) ? `(${printQuery(branch)})` : printQuery(branch);
      return operation === '' ? text : `${operation} ${text}`;
    })
    .join(' ');
}

/** What DISTINCT says, with its trailing space left out; empty where it is not used. */
export function printDistinct(select: SelectFromStatement): string {
  if (!select.distinct || select.distinct === 'all') return '';
  return select.distinct === 'distinct' ? 'DISTINCT' : `DISTINCT ON (${printList(select.distinct)})`;
}

/** One item of FROM without its join. */
export function printSource(from: From): string {
  const lateral = from.lateral ? 'LATERAL ' : '';
  if (from.type === 'table') {
    const { alias, columnNames } = from.name;
    const columns = columnNames?.length ? `(${printNames(columnNames)})` : '';
    return `${printQualified(from.name)}${alias === undefined ? '' : ` ${printName(alias)}`}${columns}`;
  }
  if (from.type === 'statement') {
    if (readMark(from.alias, 'join') !== undefined && from.statement.type === 'select') {
      return `(${printSources(from.statement.from ?? [])})`;
    }
    const columns = from.columnNames?.length ? `(${printNames(from.columnNames)})` : '';
    return `${lateral}(${printQuery(from.statement)}) ${printName(from.alias)}${columns}`;
  }
  const columns = from.alias?.columns?.length ? `(${printNames(from.alias.columns)})` : '';
  const alias = from.alias === undefined ? '' : ` ${printName(from.alias.name)}${columns}`;
  return `${lateral}${printCall(from)}${from.withOrdinality ? ' WITH ORDINALITY' : ''}${alias}`;
}

/** The condition of a join, with its keyword; empty for CROSS JOIN. */
export function printJoinCondition(join: JoinClause): string {
  if (join.on) return ` ON ${printExpression(join.on)}`;
  return join.using?.length ? ` USING (${printNames(join.using)})` : '';
}

function printSelect(select: SelectFromStatement): string {
  const distinct = printDistinct(select);
  const offset = offsetOf(select);
  const columns = (select.columns ?? []).map(({ expr, alias }) => {
    const text = printExpression(expr);
    // PostgreSQL names a column after its reference or function when no alias is given.
    const implied = alias !== undefined && impliedName(expr) === alias.name;
    return alias === undefined || implied ? text : `${text} AS ${printName(alias.name)}`;
  });
  return [
    'SELECT',
    distinct,
    columns.join(', '),
    select.from?.length ? `FROM ${printSources(select.from)}` : '',
    select.where ? `WHERE ${printExpression(select.where)}` : '',
    select.groupBy?.length ? `GROUP BY ${printList(select.groupBy)}` : '',
    select.having ? `HAVING ${printExpression(select.having)}` : '',
    select.orderBy?.length ? `ORDER BY ${printOrder(select.orderBy)}` : '',
    select.limit?.limit ? `LIMIT ${printExpression(select.limit.limit)}` : '',
    offset === undefined ? '' : `OFFSET ${printExpression(offset)}`,
    select.for
      ? `FOR ${select.for.type.toUpperCase()}${select.skip ? ` ${select.skip.type.toUpperCase()}` : ''}`
      : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function printSources(sources: readonly From[]): string {
  return sources
    .map((from, index) => {
      if (!from.join) return `${index === 0 ? '' : ', '}${printSource(from)}`;
      const type = from.join.type === 'INNER JOIN' ? 'JOIN' : from.join.type;
      return ` ${type} ${printSource(from)}${printJoinCondition(from.join)}`;
    })
    .join('');
}
