import { describe, expect, it } from 'vitest';
import type { Judgement } from '../../src/report/judgement.ts';
import { shippingAnswer } from '../../src/report/verdict/shipping-answer.ts';
import type { Proof } from '../../src/verify/proof.ts';
import { buildView } from '../support/build-view.ts';

const ran = (result: string) => ({ forward: { outcome: { result } } }) as unknown as Proof;
const quiet = { plan: { steps: [] }, findings: [], checks: [], destructiveSteps: [] } as unknown as Judgement;
const answer = (facts: object, proof?: Proof) => shippingAnswer({ ...quiet, ...facts } as Judgement, proof);

describe('the answer to whether a change can be shipped', () => {
  it('is a plain yes only where nothing stands against it and the plan is proven', () => {
    expect(answer({}, ran('proven'))).toEqual({
      level: 'yes',
      sentence: 'Yes: nobody waits longer than a moment, nothing is destroyed, and the plan is proven.',
    });
    expect(answer({})).toEqual({
      level: 'with care',
      sentence: 'Yes, once the plan has been tried on a copy.',
    });
  });

  it('says what it takes', () =>
    expect(
      answer(
        {
          plan: { steps: [{ sql: 'x', impact: { long: true, rewrites: ['a'], scans: [], locks: [] } }] },
          longestLock: { work: 'rewrite', blocks: 'reads and writes', relation: 'a' },
          destructiveSteps: ['S1'],
          checks: [{}],
        },
        ran('proven'),
      ).sentence,
    ).toBe('Yes, with a maintenance window for `a` and a backup at hand, once 1 pre-flight check passes.'));

  it('puts grave risks first', () =>
    expect(
      answer(
        { findings: [{ level: 'critical' }, { level: 'high' }, { level: 'high' }, { level: 'low' }] },
        ran('proven'),
      ),
    ).toEqual({ level: 'not before', sentence: 'Not before 1 critical and 2 high risks are settled.' }));

  it('is no while the plan fails, leaves something, or waits for a person', () => {
    expect(answer({}, ran('failed')).sentence).toBe('Not yet: a step of the plan failed when it was run.');
    expect(answer({}, ran('differs')).level).toBe('not yet');
    expect(answer({ plan: { steps: [{ sql: '' }] } }, ran('proven')).sentence).toBe(
      'Not yet: 1 step of the plan waits for a decision.',
    );
  });

  it('opens the verdict, and is nowhere where nothing differs', async () => {
    const text = 'CREATE TABLE public.t (id integer, n integer);';
    const changed = await buildView({ a: text, b: text.replace('n integer', 'n integer NOT NULL') });
    const { answer: said } = changed.judgement!;
    expect(changed.sections[0]!.lead).toBe(
      `${said.sentence} b is ahead: it has 1 thing that a lacks, and lacks nothing that a has. Making a like b changes 1 object and removes none.`,
    );
    expect((await buildView({ a: text, b: text })).judgement).toBeUndefined();
  });

  it('is no where a dump ends early', () => {
    expect(shippingAnswer({ ...quiet } as Judgement, undefined, ['staging'])).toEqual({
      level: 'not yet',
      sentence: 'Not yet: the dump of `staging` ends early, and what is missing there looks removed.',
    });
  });
});
