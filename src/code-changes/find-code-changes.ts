import { type Delta, subjectOf } from '../diff/delta.ts';
import { displayName, type ObjectId } from '../model/address.ts';
import type { Model } from '../model/model.ts';
import type { CodeChange, CodeChanges } from './code-change.ts';
import { compareDeclarations } from './compare-declarations.ts';
import { type Declaration, printDeclaration } from './declaration.ts';
import type { CodeEcosystem } from './ecosystem.ts';
import { readCodeSchema } from './schema/read-code-schema.ts';

/** Finds what the code of an ORM has to change for these deltas; a difference that is none of the deltas is left out. */
export function findCodeChanges(
  before: Model,
  after: Model,
  deltas: readonly Delta[],
  ecosystem: CodeEcosystem,
): CodeChanges {
  const { touched, formerId } = followDeltas(deltas);
  const old = ecosystem.declare(readCodeSchema(before)).map((declaration) => follow(declaration, formerId));
  const now = ecosystem.declare(readCodeSchema(after));
  const oldByKey = new Map(old.map((declaration) => [declaration.key, declaration]));
  const nowByKey = new Set(now.map(({ key }) => key));
  const imports = new Set<string>();
  const changes = now.flatMap((declaration): CodeChange[] => {
    const former = oldByKey.get(declaration.key);
    const change = former
      ? compareDeclarations(former, declaration, ecosystem.comment, touched)
      : isNew(declaration, touched)
        ? addDeclaration(declaration)
        : undefined;
    if (!change) return [];
    for (const name of declaration.imports) imports.add(name);
    return [change];
  });
  return {
    imports: ecosystem.printImports(imports),
    // A schema, a helper or a list of tables alone is no reason to change anything.
    changes: now.some(({ subject }) => subject) || changes.length ? changes : [],
    removed: old
      .filter(({ key, subject }) => !nowByKey.has(key) && subject && touched.has(subject))
      .map(({ title }) => title),
    renamed: deltas.flatMap((delta) =>
      delta.op === 'rename' && ['table', 'column', 'enum'].includes(delta.after.address.kind)
        ? [
            `${delta.after.address.kind} ${displayName(delta.before.address)} → ${displayName(delta.after.address)}`,
          ]
        : [],
    ),
  };
}

function addDeclaration(declaration: Declaration): CodeChange {
  const added = Math.max(
    1,
    declaration.groups.reduce((sum, { members }) => sum + members.length, 0),
  );
  return {
    op: 'add',
    title: `new ${declaration.title}`,
    code: printDeclaration(declaration),
    counts: { added, changed: 0, removed: 0 },
  };
}

function isNew({ subject }: Declaration, touched: ReadonlySet<ObjectId>): boolean {
  return subject === undefined || touched.has(subject);
}

/** The objects that differ, under their ids on both sides, and the later id of what was renamed. */
function followDeltas(deltas: readonly Delta[]): {
  readonly touched: ReadonlySet<ObjectId>;
  readonly formerId: ReadonlyMap<string, ObjectId>;
} {
  const touched = new Set<ObjectId>();
  const formerId = new Map<string, ObjectId>();
  for (const delta of deltas) {
    touched.add(delta.id).add(subjectOf(delta).id);
    if (delta.op === 'change' || delta.op === 'rename') touched.add(delta.before.id);
    if (delta.op === 'rename') formerId.set(delta.before.id, delta.after.id);
  }
  return { touched, formerId };
}

function follow(declaration: Declaration, later: ReadonlyMap<string, ObjectId>): Declaration {
  if (later.size === 0) return declaration;
  return {
    ...declaration,
    key: later.get(declaration.key) ?? declaration.key,
    groups: declaration.groups.map((group) => ({
      ...group,
      members: group.members.map((member) => ({ ...member, key: later.get(member.key) ?? member.key })),
    })),
  };
}
