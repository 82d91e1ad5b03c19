import type { ConstraintFacts, LockCatalog, TypeFacts } from '../locks/index.ts';
import { objectId } from '../model/address.ts';
import { quoteName } from '../sql/quote.ts';
import { createColumnReader } from './columns-in.ts';
import { relationFacts } from './relation-facts.ts';
import type { SchemaState } from './schema-state.ts';

type Path = readonly string[];

/**
 * What lock verdicts ask, answered out of a state. `extra` are constraints that steps have added and that are no
 * objects of either schema. What pins a column is left out: the planner takes it away before and brings it back.
 */
export function createLockCatalog(
  state: SchemaState,
  extra: (relation: Path) => readonly ConstraintFacts[],
): LockCatalog {
  const columnsIn = createColumnReader();
  return {
    relation(path) {
      const object = state.relation(path);
      if (!object) return undefined;
      return relationFacts(object, state, columnsIn, extra(path));
    },
    type: (path) => typeFacts(path, state),
    volatility(path) {
      const found = state.ofKind('function').filter(({ address }) => sameName(address.path, path));
      const [volatility] = found.map(({ props }) => props.volatility);
      return found.length ? ((volatility as 'immutable' | 'stable' | undefined) ?? 'volatile') : undefined;
    },
    tablesOf: (kind, path) => tablesOf(kind, path, state),
  };
}

function typeFacts(path: Path, state: SchemaState): TypeFacts | undefined {
  const get = (kind: string) => state.objects.get(objectId({ kind, path }));
  if (get('enum')) return { kind: 'enum' };
  if (get('composite type')) return { kind: 'composite', usedByColumns: columnsOfType(path, state) };
  const domain = get('domain');
  if (!domain) return get('base type') || get('range type') ? { kind: 'other' } : undefined;
  return {
    kind: 'domain',
    base: String(domain.props.type),
    constrained: domain.props.notNull === true || state.children(domain.id, 'domain constraint').length > 0,
    default: domain.props.default !== undefined,
  };
}

function tablesOf(
  kind: 'publication' | 'statistics' | 'domain' | 'type',
  path: Path,
  state: SchemaState,
): readonly Path[] {
  if (kind === 'domain') return unique(columnsOfType(path, state).map((column) => column.slice(0, 2)));
  if (kind === 'type') {
    const typed = state.ofKind('table').filter(({ props }) => props.ofType === quoteName(path));
    return typed.map(({ address }) => address.path);
  }
  const object = state.objects.get(objectId({ kind, path }));
  if (kind === 'publication') {
    const names = Object.keys((object?.props.tables ?? {}) as Readonly<Record<string, string>>);
    return state
      .ofKind('table')
      .map(({ address }) => address.path)
      .filter((table) => names.includes(quoteName(table)));
  }
  const table = object?.parent && state.objects.get(object.parent);
  return table ? [table.address.path] : [];
}

function columnsOfType(path: Path, state: SchemaState): readonly Path[] {
  const name = quoteName(path);
  return state
    .ofKind('column')
    .filter(({ props }) => props.type === name || props.type === `${name}[]`)
    .map(({ address }) => address.path);
}

function sameName(own: Path, asked: Path): boolean {
  return quoteName(own.slice(-asked.length)) === quoteName(asked);
}

function unique(paths: readonly Path[]): readonly Path[] {
  return [...new Map(paths.map((path) => [quoteName(path), path])).values()];
}
