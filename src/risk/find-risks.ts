import { sentenceFor } from '../config/sentence-for.ts';
import { displayName } from '../model/address.ts';
import type { SchemaObject } from '../model/object.ts';
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
  const steps = match.steps ?? deltas.flatMap(({ id }) => context.stepsOf(id));
  const tables = [...new Set(match.tables ?? [])];
  const sizes = tables.flatMap((table) => measured.get(table) ?? []);
  const level = match.level ?? rule.level;
  const impacts = impactsOf([...deltas.map(({ id }) => id), ...steps.map(({ object }) => object)], context);
  return {
    rule: rule.id,
    level: rule.bySize ? levelBySize(level, tables, sizes) : level,
    area: rule.area,
    object: typeof match.object === 'string' ? match.object : nameOf(match.object),
    stepIds: [...new Set(steps.map(({ id }) => id))],
    deltaIds: [...new Set(deltas.map(({ id }) => id))],
    arguments: match.arguments ?? {},
    ...(sizes.length ? { sizes } : {}),
    ...(impacts.length ? { impacts } : {}),
  };
}

/** What the user says that a change of these objects, or of what they belong to, touches. */
function impactsOf(
  ids: readonly SchemaObject['id'][],
  { impacts, before, after, parentOf }: RiskContext,
): readonly string[] {
  if (!impacts) return [];
  const said = [...new Set(ids)].flatMap((id) => {
    const object = after.objects.get(id) ?? before.objects.get(id);
    const parent = object && parentOf(object);
    return [object, parent].flatMap((one) => (one ? (sentenceFor(impacts, one.address) ?? []) : []));
  });
  return [...new Set(said)];
}

function nameOf({ address }: SchemaObject): string {
  return `${address.kind} ${displayName(address)}`;
}
