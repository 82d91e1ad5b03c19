import { tokens } from '../lexer/tokens.ts';
import type { AstFields } from '../parse/grammar.ts';
import type { ParsedRaw } from '../parse/parse-statements.ts';
import { type Statement, textOffset } from '../parse/statement.ts';
import { quoteIdentifier } from '../sql/quote.ts';
import { splitName } from '../sql/split-name.ts';
import { builtInFunctions } from './built-in-functions.ts';
import { builtInOperatorClasses, builtInTypes } from './built-in-types.ts';
import { type Session, startSession } from './session.ts';
import { setAsideStatement } from './set-aside.ts';

/** Schemas in which a dump defines a name, by namespace and name. */
type Homes = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Dumps made before March 2018 set a search path and leave out schemas (N4). Writes the schema in front of every
 * name in expressions that the search path decides, so that such a dump reads like a newer one. Returns the new text
 * of each statement that changed, by its position.
 */
export function qualifyNames(parsed: readonly ParsedRaw[]): ReadonlyMap<number, string> {
  const rewritten = new Map<number, string>();
  if (!parsed.some(({ statement }) => statement && setsSearchPath(statement))) return rewritten;
  const homes = collectHomes(parsed);
  walkWithSession(parsed, (statement, session, index) => {
    if (session.searchPath.length === 0) return;
    const text = qualifyStatement(statement, session.searchPath, homes);
    if (text !== statement.raw.text) rewritten.set(index, text);
  });
  return rewritten;
}

function setsSearchPath({ type, fields }: Statement): boolean {
  if (type !== 'VariableSetStmt' || fields.name !== 'search_path') return false;
  return (fields.args ?? []).some(({ A_Const }: AstFields) => {
    const value = A_Const?.sval?.sval;
    return value !== undefined && value !== '' && value !== 'pg_catalog';
  });
}

function walkWithSession(
  parsed: readonly ParsedRaw[],
  visit: (statement: Statement, session: Session, index: number) => void,
): void {
  const session = startSession();
  parsed.forEach(({ statement }, index) => {
    if (statement && setAsideStatement(statement, session) === undefined) visit(statement, session, index);
  });
}

function collectHomes(parsed: readonly ParsedRaw[]): Homes {
  const homes = new Map<string, Set<string>>();
  const add = (namespace: string, names: readonly string[], session: Session) => {
    const schema = names.length > 1 ? names.at(-2)! : session.searchPath[0];
    if (schema === undefined) return;
    const key = `${namespace} ${names.at(-1)}`;
    homes.set(key, (homes.get(key) ?? new Set()).add(schema));
  };
  walkWithSession(parsed, ({ type, fields }, session) => {
    switch (type) {
      case 'CreateStmt':
        add('type', rangeNames(fields.relation), session);
        return add('relation', rangeNames(fields.relation), session);
      case 'CreateForeignTableStmt':
        return add('relation', rangeNames(fields.base.relation), session);
      case 'ViewStmt':
        add('type', rangeNames(fields.view), session);
        return add('relation', rangeNames(fields.view), session);
      case 'CreateTableAsStmt':
        return add('relation', rangeNames(fields.into.rel), session);
      case 'CreateSeqStmt':
        return add('relation', rangeNames(fields.sequence), session);
      case 'CreateEnumStmt':
      case 'CreateRangeStmt':
        return add('type', stringNames(fields.typeName), session);
      case 'CompositeTypeStmt':
        return add('type', rangeNames(fields.typevar), session);
      case 'CreateDomainStmt':
        return add('type', stringNames(fields.domainname), session);
      case 'CreateFunctionStmt':
        return add('routine', stringNames(fields.funcname), session);
      case 'DefineStmt':
        if (fields.kind === 'OBJECT_TYPE') return add('type', stringNames(fields.defnames), session);
        if (fields.kind === 'OBJECT_AGGREGATE') return add('routine', stringNames(fields.defnames), session);
    }
  });
  return homes;
}

function rangeNames(range: AstFields): readonly string[] {
  return range.schemaname ? [range.schemaname, range.relname] : [range.relname];
}

function stringNames(nodes: AstFields): readonly string[] {
  return nodes.map((node: AstFields) => node.String?.sval ?? '');
}

function qualifyStatement(statement: Statement, searchPath: readonly string[], homes: Homes): string {
  const insertions = new Map<number, string>();
  const insertAt = (offset: number, schema: string) => insertions.set(offset, `${quoteIdentifier(schema)}.`);
  // A name that neither the dump defines nor PostgreSQL has belongs to an extension; those stand in the first schema.
  const resolve = (namespaces: readonly string[], name: string): string | undefined =>
    searchPath.find((schema) =>
      namespaces.some((namespace) => homes.get(`${namespace} ${name}`)?.has(schema)),
    ) ??
    (namespaces.every((namespace) => builtIn[namespace]?.has(name) === false) ? searchPath[0] : undefined);
  const insert = (namespaces: readonly string[], name: string, location: number | undefined, skip = 0) => {
    const schema = resolve(namespaces, name);
    if (schema !== undefined && (location === undefined || location >= 0)) {
      insertAt(textOffset(statement, location) + skip, schema);
    }
  };
  visit(statement.node, {
    relation: (node) => insert(['relation'], node.relname, node.location),
    type: (node) => {
      const name = stringNames(node.names)[0]!;
      if (!builtInTypes.has(name)) insert(['type'], name, node.location);
    },
    routine: (node) => insert(['routine'], stringNames(node.funcname)[0]!, node.location),
    operatorClass: (name) => {
      if (resolve(['operator class'], name) === undefined) return;
      for (const start of wordStarts(statement.raw.text, name))
        insertAt(start, resolve(['operator class'], name)!);
    },
    registered: (constant) => {
      const names = splitName(constant.sval.sval);
      if (names.length === 1) insert(['relation', 'type', 'routine'], names[0]!, constant.location, 1);
    },
  });
  const { text } = statement.raw;
  let result = '';
  let from = 0;
  for (const [at, inserted] of [...insertions].sort(([a], [b]) => a - b)) {
    result += text.slice(from, at) + inserted;
    from = at;
  }
  return result + text.slice(from);
}

/** Names of pg_catalog by namespace; relations are left out, for the dump defines all that it names. */
const builtIn: Readonly<Record<string, ReadonlySet<string>>> = {
  routine: builtInFunctions,
  type: builtInTypes,
  'operator class': builtInOperatorClasses,
};

/** Where a word stands in a text without a schema in front; operator classes have no location in the tree. */
function wordStarts(text: string, word: string): readonly number[] {
  const quoted = quoteIdentifier(word);
  return [...tokens(text)]
    .filter(({ start, end }) => text.slice(start, end) === quoted && text[start - 1] !== '.')
    .map(({ start }) => start);
}

interface Visitor {
  readonly relation: (range: AstFields) => void;
  readonly type: (typeName: AstFields) => void;
  readonly routine: (call: AstFields) => void;
  readonly operatorClass: (name: string) => void;
  /** The constant of a cast to regclass and its like. */
  readonly registered: (constant: AstFields) => void;
}

function visit(value: AstFields, visitor: Visitor): void {
  if (value === null || typeof value !== 'object') return;
  if (Array.isArray(value)) {
    for (const item of value) visit(item, visitor);
    return;
  }
  if (typeof value.relname === 'string' && value.schemaname === undefined) visitor.relation(value);
  if (Array.isArray(value.names) && value.names.length === 1 && value.typemod !== undefined)
    visitor.type(value);
  if (Array.isArray(value.funcname) && value.funcname.length === 1 && value.location !== undefined)
    visitor.routine(value);
  if (Array.isArray(value.opclass) && value.opclass.length === 1) {
    visitor.operatorClass(stringNames(value.opclass)[0]!);
  }
  const cast = value.TypeCast;
  if (cast?.arg?.A_Const?.sval && /^reg/.test(stringNames(cast.typeName?.names ?? []).at(-1) ?? '')) {
    visitor.registered(cast.arg.A_Const);
  }
  for (const key in value) visit(value[key], visitor);
}
