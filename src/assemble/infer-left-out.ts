import type { AnyKind } from '../kind-contract/kind.ts';
import { type Model, objectsOfKind } from '../model/model.ts';
import type { SchemaObject } from '../model/object.ts';
import type { DumpContents } from './dump-contents.ts';
import { manyStatements, type Omission } from './infer-omissions.ts';

/**
 * Finds the kinds and schemas that a dump leaves out as a whole. That it uses a name which only something outside of
 * it can bring is proof of `--schema`, which leaves out all that belongs to no schema
 * (https://www.postgresql.org/docs/18/app-pgdump.html); else many objects there and none here are taken as an option.
 */
export function inferLeftOut(
  own: Model,
  other: Model,
  kinds: readonly AnyKind[],
  contents: DumpContents,
): readonly Omission[] {
  const missing = kinds.filter((kind) => written(own, kind).length === 0 && written(other, kind).length > 0);
  const schemas = missingSchemas(own, other);
  const proof = borrowedName(own, other, missing) ?? schemas[0]?.name;
  return [
    ...schemas.map(
      ({ schema, name }): Omission => ({
        what: 'schema',
        name: schema,
        option: '--schema',
        reason: `it uses ${name} and holds nothing of that schema`,
      }),
    ),
    ...missing.flatMap((kind) => omittedKind(kind, written(other, kind).length, proof, contents)),
  ];
}

function omittedKind(
  kind: AnyKind,
  there: number,
  proof: string | undefined,
  contents: DumpContents,
): readonly Omission[] {
  const about = { what: 'kind', name: kind.plural, kind: kind.name } as const;
  const none = `it holds no ${kind.plural}, the other side ${there}`;
  if (kind.writtenWith !== undefined && contents.entries > 0 && !shows(contents, kind.writtenWith)) {
    return [{ ...about, option: kind.writtenWith, without: true, reason: none, proven: true }];
  }
  if (kind.outsideSchemas && proof !== undefined) {
    return [{ ...about, option: '--schema', reason: `it uses ${proof}, which it does not create` }];
  }
  if (kind.omittedBy === undefined || there < manyStatements) return [];
  return [{ ...about, option: kind.omittedBy, reason: none }];
}

/** Whether pg_dump could write such a kind, had there been one: what else the dump holds tells how it was made. */
function shows({ create, roles, data }: DumpContents, option: NonNullable<AnyKind['writtenWith']>): boolean {
  switch (option) {
    case '--create':
      return create || roles;
    case '--large-objects':
      return data;
    case 'pg_dumpall':
      return roles;
  }
}

/** Objects that a statement of the dump made; others are there in every database. */
function written(model: Model, kind: AnyKind): readonly SchemaObject[] {
  return objectsOfKind(model, kind.name).filter(({ origin }) => origin.length > 0);
}

/** A name that both dumps use and neither defines, in a schema where the other dump puts what this one lacks. */
function borrowedName(own: Model, other: Model, missing: readonly AnyKind[]): string | undefined {
  const homes = new Set(
    missing
      .filter(({ outsideSchemas }) => outsideSchemas)
      .flatMap((kind) => written(other, kind).map(({ props }) => props.schema)),
  );
  return outsideOf(own).find((name) => other.outside?.has(name) && homes.has(schemaOf(name)));
}

/** Schemas that a dump does not create, yet uses objects of, which the other dump defines. */
function missingSchemas(own: Model, other: Model): readonly { schema: string; name: string }[] {
  const found = new Map<string, string>();
  const names = (model: Model) =>
    [...model.objects.values()].filter(({ address }) => address.path.length > 1);
  const present = new Set(names(own).map(({ address }) => address.path[0]));
  const defined = new Set(names(other).map(({ address: { path } }) => `${path[0]}.${path[1]}`));
  for (const name of outsideOf(own)) {
    const schema = schemaOf(name);
    if (!present.has(schema) && !found.has(schema) && defined.has(name)) found.set(schema, name);
  }
  return [...found].map(([schema, name]) => ({ schema, name }));
}

function outsideOf(model: Model): readonly string[] {
  return [...(model.outside ?? [])];
}

function schemaOf(name: string): string {
  return name.slice(0, name.indexOf('.'));
}
