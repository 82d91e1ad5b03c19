import type { Delta } from '../diff/delta.ts';
import { judgeLocks, type LockVerdict } from '../locks/index.ts';
import type { ObjectId } from '../model/address.ts';
import type { Model } from '../model/model.ts';
import type { SchemaObject } from '../model/object.ts';
import { type AstNode, isParsed, parseSql } from '../parse/grammar.ts';
import type { Plan, Step } from '../plan/plan.ts';
import { quoteName } from '../sql/quote.ts';
import { createAddedConstraints } from './added-constraints.ts';
import type { HeldLock, JudgedPlan, JudgedStep } from './judged-step.ts';
import { createLockCatalog } from './lock-catalog.ts';
import { createSchemaState, type SchemaState } from './schema-state.ts';
import { stepImpact } from './step-impact.ts';

const noLocks: LockVerdict = {
  locks: [],
  rewrites: [],
  scans: [],
  indexBuilds: 0,
  transaction: 'block',
  supported: true,
  facts: [],
};

/**
 * Judges each step of a plan on the schema that the steps before it leave. Relations that the first schema lacks are
 * new: nobody waits for them. The grammar must be loaded (loadGrammar of src/parse).
 */
export function judgePlan(plan: Plan, before: Model, after: Model, deltas: readonly Delta[]): JudgedPlan {
  const state = createSchemaState(before);
  const start = createSchemaState(before);
  const added = createAddedConstraints();
  const catalog = createLockCatalog(state, added.of);
  const formers = new Map(
    deltas.flatMap((delta) => (delta.op === 'rename' ? [[delta.id, delta.before]] : [])),
  );
  const renamed = new Set(
    deltas.flatMap((delta) => (delta.op === 'rename' ? [quoteName(delta.after.address.path)] : [])),
  );
  const oldRelation = (path: readonly string[]) => {
    const found = start.relation(path) ?? (renamed.has(quoteName(path)) ? state.relation(path) : undefined);
    return found && relationKind(found);
  };
  const last = new Map(plan.steps.map((step, index) => [step.object, index]));
  const own = new Set(plan.steps.map(({ object }) => object));
  const steps = plan.steps.map((step, index): JudgedStep => {
    if (step.sql === '') {
      return { ...step, verdict: noLocks, impact: stepImpact(noLocks, oldRelation, '', false) };
    }
    const verdict = judgeLocks(step.sql, catalog, plan.version);
    const nodes = statementsOf(step.sql);
    for (const node of nodes) added.note(node);
    advance(step, nodes, last.get(step.object) === index, { state, after, own, formers });
    return {
      ...step,
      verdict,
      impact: stepImpact(
        verdict,
        oldRelation,
        subjectOf(step, before, after),
        /^ALTER TABLE /.test(step.sql),
      ),
    };
  });
  return { ...plan, steps };
}

interface Advance {
  readonly state: SchemaState;
  readonly after: Model;
  /** Objects that have steps of their own. */
  readonly own: ReadonlySet<ObjectId>;
  /** What renamed objects were, by the id that they get. */
  readonly formers: ReadonlyMap<ObjectId, SchemaObject>;
}

/** Brings the state to where the step leaves it: what is dropped goes, the rest is as it will be after its last step. */
function advance(
  step: Step,
  nodes: readonly AstNode[],
  isLast: boolean,
  { state, after, own, formers }: Advance,
): void {
  if (step.action === 'drop' || (step.action === 'rebuild' && nodes.every(isDrop))) {
    state.remove(step.object);
    return;
  }
  const next = after.objects.get(step.object);
  if (!next || !(isLast || step.action === 'create' || step.action === 'rename')) return;
  const former = formers.get(step.object);
  if (former) state.remove(former.id);
  const known = state.objects.has(step.object);
  state.put(next);
  if (known) return;
  // What comes along with a new or renamed object; the rest has steps of its own.
  for (const id of after.children.get(step.object) ?? []) {
    if (!own.has(id) || after.objects.get(id)!.address.kind === 'column') state.put(after.objects.get(id)!);
  }
}

function isDrop(node: AstNode): boolean {
  if (node.DropStmt) return true;
  const commands: readonly { AlterTableCmd: { subtype: string } }[] = node.AlterTableStmt?.cmds ?? [];
  return (
    commands.length > 0 &&
    commands.every(({ AlterTableCmd }) => /^AT_Drop(?:Constraint|Column)$/.test(AlterTableCmd.subtype))
  );
}

function statementsOf(sql: string): readonly AstNode[] {
  const parsed = parseSql(sql);
  return isParsed(parsed) ? parsed.map(({ node }) => node) : [];
}

/** The relation that a step is about: its object, or the table of which it is a part. */
function subjectOf({ object }: Step, before: Model, after: Model): string {
  const own = after.objects.get(object) ?? before.objects.get(object);
  const parent = own?.parent && (after.objects.get(own.parent) ?? before.objects.get(own.parent));
  const { path } = (parent ?? own)?.address ?? { path: [] };
  return quoteName(path);
}

function relationKind({ address }: SchemaObject): HeldLock['kind'] {
  if (address.kind === 'view') return 'view';
  if (address.kind === 'sequence') return 'sequence';
  return address.kind === 'index' || address.kind === 'constraint' ? 'index' : 'table';
}
