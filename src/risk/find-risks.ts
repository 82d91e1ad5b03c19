import { sentenceFor } from '../config/sentence-for.ts';
import type { Delta } from '../diff/delta.ts';
import { displayName } from '../model/address.ts';
import type { SchemaObject } from '../model/object.ts';
import type { JudgedStep } from '../plan-locks/judged-step.ts';
import { type Finding, levels } from './finding.ts';
import { levelBySize } from './level-by-size.ts';
import { type MeasuredRelation, measureRelations } from './measured-relation.ts';
import { createRiskContext, type RiskContext, type RiskInput } from './risk-context.ts';
import type { Match, RiskRule } from './risk-rule.ts';
import { rules } from './rules/index.ts';

/** Judges differences and steps by all rules: the worst first, then as the rules and the dumps have them. */
export function findRisks(input: RiskInput): readonly Finding[] {
  const context = createRiskContext(input);
  const sizes = measureRelations(input.before, input.measured);
  const found = rules.flatMap((rule) =>
    rule.applies(context).map((match) => finish(rule, match, context, sizes)),
  );
  return [...found].sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
}

function finish(
  rule: RiskRule,
  match: Match,
  context: RiskContext,
  measured: ReadonlyMap<string, MeasuredRelation>,
): Finding {
  const deltas = match.deltas ?? [];
  const [only] = deltas;
  const steps =
    match.steps ??
    (only && deltas.length === 1
      ? context.stepsOf(only.id)
      : deltas.flatMap(({ id }) => context.stepsOf(id)));
  const tables = [...new Set(match.tables ?? [])];
  const sizes = tables.flatMap((table) => measured.get(table) ?? []);
  const level = match.level ?? rule.level;
  const impacts = impactsOf(deltas, steps, context);
  return {
    rule: rule.id,
    level: rule.bySize ? levelBySize(level, tables, sizes) : level,
    area: rule.area,
    object: typeof match.object === 'string' ? match.object : nameOf(match.object),
    stepIds: idsOf(steps),
    deltaIds: [...new Set(deltas.map(({ id }) => id))],
    arguments: match.arguments ?? {},
    ...(sizes.length ? { sizes } : {}),
    ...(impacts.length ? { impacts } : {}),
  };
}

const idsOfSteps = new WeakMap<readonly JudgedStep[], readonly string[]>();

/** Made once per list: an object with thousands of grants has as many findings, all on the same steps. */
function idsOf(steps: readonly JudgedStep[]): readonly string[] {
  const known = idsOfSteps.get(steps) ?? [...new Set(steps.map(({ id }) => id))];
  idsOfSteps.set(steps, known);
  return known;
}

/** What the user says that a change of these objects, or of what they belong to, touches. */
function impactsOf(
  deltas: readonly Delta[],
  steps: readonly JudgedStep[],
  { impacts, before, after, parentOf }: RiskContext,
): readonly string[] {
  if (!impacts) return [];
  const ids = new Set([...deltas.map(({ id }) => id), ...steps.map(({ object }) => object)]);
  const said = [...ids].flatMap((id) => {
    const object = after.objects.get(id) ?? before.objects.get(id);
    const parent = object && parentOf(object);
    return [object, parent].flatMap((one) => (one ? (sentenceFor(impacts, one.address) ?? []) : []));
  });
  return [...new Set(said)];
}

function nameOf({ address }: SchemaObject): string {
  return `${address.kind} ${displayName(address)}`;
}
