import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/verify/engine.ts';
import { openEngine } from '../../src/verify/open-engine.ts';
import { hasEngine } from '../verify/has-engine.ts';
import { proveBothWays } from './prove-pair.ts';
import { schemaChoice, writeSchema } from './schema-texts.ts';

describe.skipIf(!hasEngine)('a plan between any two schemas', () => {
  let engine: Engine;

  beforeAll(async () => {
    engine = await openEngine();
    await engine.load('');
  }, 60_000);
  afterAll(() => engine?.close());

  it('runs and proves both ways, and destroys nothing before the last phase', async () => {
    await fc.assert(
      fc.asyncProperty(schemaChoice, schemaChoice, async (first, second) => {
        for (const { plan, failure, left } of await proveBothWays(
          engine,
          writeSchema(first),
          writeSchema(second),
        )) {
          expect(failure).toBeUndefined();
          expect(left).toEqual([]);
          const early = plan.steps.filter(({ phase }) => phase !== 'contract');
          expect(early.filter(({ destructive, losesData }) => destructive || losesData)).toEqual([]);
          // A drop before the last phase is one half of a pair, and says why.
          const drops = early.filter(({ sql }) => /^DROP /.test(sql));
          expect(drops.filter(({ because }) => because === undefined)).toEqual([]);
        }
      }),
      { numRuns: Number(process.env.PLAN_RUNS ?? 8), seed: 20_18, endOnFailure: true },
    );
  }, 120_000);
});
