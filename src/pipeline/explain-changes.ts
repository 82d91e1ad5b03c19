import { changesOf, type Delta, type PropertyChange, subjectOf } from '../diff/delta.ts';
import { type Explanation, type Expressions, loadExpressions, type Policy } from '../expressions/index.ts';
import type { PropertyFormat } from '../kind-contract/property.ts';
import type { Json, SchemaObject } from '../model/object.ts';
import type { Explain, Explained } from '../report/explain.ts';

const explainedFormats: ReadonlySet<PropertyFormat> = new Set(['expression', 'query']);

/** Properties whose expression gives a value; the others are conditions, which accept rows or refuse them. */
const values: ReadonlySet<string> = new Set(['default', 'generated']);

const policyKind = 'policy';

/** Explains what differs with typed expressions; their parser is loaded only where something differs that needs it. */
export async function explainChanges(deltas: readonly Delta[]): Promise<Explain> {
  if (!deltas.some(needsExpressions)) return () => undefined;
  return createExplain(await loadExpressions());
}

function needsExpressions(delta: Delta): boolean {
  return isPolicy(delta) || changesOf(delta).some(({ format }) => explainedFormats.has(format));
}

function isPolicy(delta: Delta): boolean {
  return subjectOf(delta).address.kind === policyKind;
}

/** The explanations that an expression parser can give; a policy is explained as a whole, so its clauses are not. */
function createExplain(expressions: Expressions): Explain {
  return (delta, change) => {
    if (!change) return isPolicy(delta) ? explainPolicyDelta(expressions, delta) : undefined;
    if (isPolicy(delta) || !explainedFormats.has(change.format)) return undefined;
    return toExplained(explainChange(expressions, change));
  };
}

function explainChange(expressions: Expressions, change: PropertyChange): Explanation | undefined {
  const [from, to] = [textOf(change.from), textOf(change.to)];
  if (change.format === 'query') return expressions.explainQuery(from, to);
  return values.has(change.property)
    ? expressions.explainValue(from, to)
    : expressions.explainCondition(from, to);
}

function explainPolicyDelta(expressions: Expressions, delta: Delta): Explained | undefined {
  const changes = changesOf(delta);
  const policyChanges = changes.filter(({ property }) =>
    ['command', 'permissive', 'roles', 'using', 'check'].includes(property),
  );
  if (changes.length > 0 && policyChanges.length === 0) return undefined;
  return toExplained(
    expressions.explainPolicy(
      delta.op === 'add' ? undefined : policyOf(delta.before),
      delta.op === 'remove' ? undefined : policyOf(delta.after),
    ),
  );
}

function policyOf({ address, props }: SchemaObject): Policy {
  const { command, permissive, roles, using, check } = props as unknown as Omit<Policy, 'name'>;
  return {
    name: address.path.at(-1)!,
    command,
    permissive,
    roles,
    ...(using === undefined ? {} : { using }),
    ...(check === undefined ? {} : { check }),
  };
}

function toExplained(explanation: Explanation | undefined): Explained {
  if (!explanation) return { by: 'text', sentences: [] };
  const { sentences, effect } = explanation;
  return { by: 'clauses', sentences, ...(effect ? { effect } : {}) };
}

function textOf(value: Json): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
