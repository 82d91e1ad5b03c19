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
  const found = now.flatMap((declaration) => {
    if (declaration.provides) return [];
    const former = oldByKey.get(declaration.key);
    const change = former
      ? compareDeclarations(former, declaration, ecosystem.comment, touched)
      : isNew(declaration, touched)
        ? addDeclaration(declaration)
        : undefined;
    return change ? [{ declaration, change }] : [];
  });
  const used = new Set(found.flatMap(({ change }) => wordsOf(change.code)));
  const helpers = now
    .filter(({ provides }) => provides && used.has(provides))
    .map((declaration) => ({ declaration, change: addHelper(declaration) }));
  const changes = [...helpers, ...found];
  const named = new Set(changes.flatMap(({ change }) => wordsOf(change.code)));
  const imports = new Set(
    changes.flatMap(({ declaration }) => declaration.imports).filter((name) => named.has(name)),
  );
  return {
    imports: ecosystem.printImports(imports),
    changes: changes.map(({ change }) => change),
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

/** The words of code, without those in comments. */
function wordsOf(code: string): readonly string[] {
  return code.replace(/^\s*(?:\/\/|#).*$/gm, '').match(/[\p{L}\p{N}_$]+/gu) ?? [];
}

/** A helper is shown whenever the changes use it. */
function addHelper(declaration: Declaration): CodeChange {
  return { ...addDeclaration(declaration), title: declaration.title, op: 'helper' };
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
