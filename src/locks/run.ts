import type { AstFields } from '../parse/grammar.ts';
import type { LockCatalog, RelationFacts } from './catalog.ts';
import type { Ledger } from './ledger.ts';
import { type Path, pathKey } from './path.ts';

/** What statements before this one in the same text have changed. */
export interface Session {
  timeZone: string | undefined;
  readonly relations: Map<string, RelationFacts>;
  readonly dropped: Set<string>;
  readonly createdTypes: Set<string>;
  /** Enum values added to types that other transactions can see. */
  readonly addedValues: Set<string>;
}

/** What a rule works on. */
export interface Run {
  readonly version: number;
  readonly catalog: LockCatalog;
  readonly session: Session;
  readonly ledger: Ledger;
}

/** Judges the statements with one root node. */
export type Rule = (fields: AstFields, run: Run) => void;

/** The relation as earlier statements of the text left it, or a table of which nothing is known. */
export function relationAt(run: Run, path: Path): RelationFacts {
  return findRelation(run, path) ?? { path, kind: 'table' };
}

/** The relation as earlier statements of the text left it; undefined where the catalog has none. */
export function findRelation(run: Run, path: Path): RelationFacts | undefined {
  return run.session.relations.get(pathKey(path)) ?? run.catalog.relation(path);
}

/** All tables below a relation in its partition or inheritance tree. */
export function descendants(run: Run, relation: RelationFacts): readonly RelationFacts[] {
  return (relation.children ?? []).flatMap((path) => {
    const child = relationAt(run, path);
    return [child, ...descendants(run, child)];
  });
}

/** The relation and, unless the statement says ONLY, all tables below it. */
export function family(run: Run, relation: RelationFacts, only = false): readonly RelationFacts[] {
  return only ? [relation] : [relation, ...descendants(run, relation)];
}

/** True for relations that hold rows of their own. */
export function hasRows(relation: RelationFacts): boolean {
  return relation.kind === 'table' || relation.kind === 'materialized view';
}
