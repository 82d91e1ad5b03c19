import type { ObjectId } from '../../model/address.ts';
import type { Model } from '../../model/model.ts';
import type { HealthCheck, HealthHit, HealthSide, Severity } from './check.ts';
import { healthChecks } from './checks/index.ts';

/** What a check found on two sides. */
export interface HealthResult {
  readonly check: HealthCheck;
  /** Only on the second side: the change brings them. */
  readonly introduced: readonly HealthHit[];
  /** Only on the first side: repaired, or gone with their object. */
  readonly fixed: readonly HealthHit[];
  /** On both sides, as the second one says it. */
  readonly standing: readonly HealthHit[];
}

/** Severities, the worst first. */
export const severities: readonly Severity[] = ['high', 'medium', 'low', 'info'];

/** Runs all checks on both sides; the worst first, checks without a hit left out. */
export function compareHealth(before: HealthSide, after: HealthSide): readonly HealthResult[] {
  return healthChecks
    .map((check) => ({ check, ...compareHits(check.find(before), check.find(after)) }))
    .map((result) => (result.check.relative ? withoutEchoes(result, before.model, after.model) : result))
    .filter(({ introduced, fixed, standing }) => introduced.length + fixed.length + standing.length > 0)
    .sort((a, b) => severities.indexOf(a.check.severity) - severities.indexOf(b.check.severity));
}

/** Hits that come or go on an object that stays as it is are neither introduced nor fixed. */
function withoutEchoes(result: HealthResult, before: Model, after: Model): HealthResult {
  const stays = ({ id }: HealthHit) => lookOf(id, before) === lookOf(id, after);
  return {
    ...result,
    introduced: result.introduced.filter((hit) => !stays(hit)),
    fixed: result.fixed.filter((hit) => !stays(hit)),
    standing: [...result.standing, ...result.introduced.filter(stays)],
  };
}

function lookOf(id: ObjectId, model: Model): string {
  const object = model.objects.get(id);
  return JSON.stringify([object?.props, object?.facets.comment, [...(model.children.get(id) ?? [])].sort()]);
}

/** A hit stands if the other side has one on the same object, be it in other words (another share, one column more). */
function compareHits(
  before: readonly HealthHit[],
  after: readonly HealthHit[],
): Pick<HealthResult, 'introduced' | 'fixed' | 'standing'> {
  const byId = new Map<ObjectId, HealthHit[]>();
  for (const hit of before) {
    const own = byId.get(hit.id);
    if (own) own.push(hit);
    else byId.set(hit.id, [hit]);
  }
  const left = new Set(before);
  const take = ({ id }: HealthHit, same: (other: HealthHit) => boolean) => {
    const found = byId.get(id)?.find((other) => left.has(other) && same(other));
    return found !== undefined && left.delete(found);
  };
  const known = new Set(after.filter((hit) => take(hit, (other) => other.detail === hit.detail)));
  for (const hit of after) if (!known.has(hit) && take(hit, () => true)) known.add(hit);
  return {
    introduced: after.filter((hit) => !known.has(hit)),
    fixed: [...left],
    standing: after.filter((hit) => known.has(hit)),
  };
}
