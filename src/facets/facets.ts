import type { Ddl, DdlContext } from '../kind-contract/ddl.ts';
import type { AnyKind } from '../kind-contract/kind.ts';
import type { DifferenceClass, PropertyFormat } from '../kind-contract/property.ts';
import type { Facets, Grant, SchemaObject } from '../model/object.ts';
import { quoteIdentifier, quoteLiteral } from '../sql/quote.ts';
import { compareGrants } from './compare-grants.ts';
import { grantDdl } from './grant-ddl.ts';

/** Two objects whose facet is compared. */
export interface FacetPair {
  readonly kind: AnyKind;
  readonly after: SchemaObject;
  readonly beforeVersion: number | undefined;
  readonly afterVersion: number | undefined;
  readonly strict: boolean;
}

/** The outcome of a comparison; `rules` names the equivalences that were needed. */
export interface FacetComparison {
  readonly equal: boolean;
  readonly rules: readonly string[];
}

/** What every kind of object can have: how it is shown, compared and changed. */
export interface Facet<K extends keyof Facets = keyof Facets> {
  readonly name: K;
  readonly label: string;
  readonly class: DifferenceClass;
  readonly format: PropertyFormat;
  readonly meaning: string;
  readonly equal: (from: Facets[K], to: Facets[K], pair: FacetPair) => FacetComparison;
  /** Statements that bring the facet of an object from one value to another. */
  readonly alter: (
    object: SchemaObject,
    from: Facets[K],
    to: Facets[K],
    kind: AnyKind,
    context: DdlContext,
  ) => readonly Ddl[];
}

const owner: Facet<'owner'> = {
  name: 'owner',
  label: 'owner',
  class: 'access',
  format: 'text',
  meaning: 'The owner may do everything with the object, alter and drop it included.',
  equal: (from, to) => same(from === to),
  alter: (object, _from, to, kind, context) => {
    const role = to ?? kind.ownerUnsaid?.(object, context.version);
    if (role === undefined) return [];
    const leader = kind.ownerFollows?.(object);
    return [
      {
        sql: `ALTER ${context.ddlName(object)} OWNER TO ${quoteIdentifier(role)}`,
        provides: [`owner of ${object.id}`],
        ...(leader ? { follows: [`owner of ${leader}`] } : {}),
      },
    ];
  },
};

const comment: Facet<'comment'> = {
  name: 'comment',
  label: 'comment',
  class: 'cosmetic',
  format: 'text',
  meaning: 'Comments change nothing that PostgreSQL does.',
  equal: (from, to, { kind, strict }) => {
    if ((from ?? '') === (to ?? '')) return same(true);
    const rule = strict ? undefined : kind.meaninglessFacets?.comment;
    return { equal: rule !== undefined, rules: rule === undefined ? [] : [rule] };
  },
  alter: (object, _from, to, _kind, context) => [
    { sql: `COMMENT ON ${context.ddlName(object)} IS ${to ? quoteLiteral(to) : 'NULL'}` },
  ],
};

const grants: Facet<'grants'> = {
  name: 'grants',
  label: 'privileges',
  class: 'access',
  format: 'set',
  meaning: 'Privileges decide which roles may use the object.',
  equal: compareGrants,
  alter: (object, from, to, kind, context) =>
    grantDdl(object, from as readonly Grant[] | undefined, to as readonly Grant[] | undefined, kind, context),
};

const labels: Facet<'labels'> = {
  name: 'labels',
  label: 'security labels',
  class: 'access',
  format: 'options',
  meaning: 'Label providers (SELinux, anonymisation) decide by them.',
  equal: (from, to) => same(JSON.stringify(sorted(from)) === JSON.stringify(sorted(to))),
  alter: (object, from = {}, to = {}, _kind, context) =>
    [...new Set([...Object.keys(from), ...Object.keys(to)])]
      .filter((provider) => from[provider] !== to[provider])
      .map((provider) => ({
        sql: `SECURITY LABEL FOR ${quoteIdentifier(provider)} ON ${context.ddlName(object)} IS ${
          to[provider] === undefined ? 'NULL' : quoteLiteral(to[provider])
        }`,
      })),
};

/** All facets, in the order in which they are shown and written. */
export const facets: readonly Facet[] = [owner, grants, comment, labels] as unknown as readonly Facet[];

function same(equal: boolean): FacetComparison {
  return { equal, rules: [] };
}

function sorted(map: Readonly<Record<string, string>> = {}): readonly (readonly [string, string])[] {
  return Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1));
}
