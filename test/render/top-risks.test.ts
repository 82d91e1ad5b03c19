import { describe, expect, it } from 'vitest';
import { topRisks } from '../../src/render/html/top-risks.ts';
import type { FindingView } from '../../src/report/judgement-view.ts';

const finding = (object: string, text: string): FindingView => ({
  rule: 'index-dropped',
  level: 'medium',
  area: 'performance',
  object,
  title: 'An index is dropped',
  text,
  mitigation: 'Look at idx_scan',
  steps: [],
  differences: [],
});

describe('what to watch', () => {
  it('says once what is said of several objects', () => {
    expect(topRisks([finding('index a', 'Slower'), finding('index b', 'Slower')])).toMatchObject([
      { text: 'Slower', objects: [{ name: 'index a' }, { name: 'index b' }] },
    ]);
  });

  it('does not say of all what is true of one', () => {
    expect(topRisks([finding('index a', 'Queries by x'), finding('index b', 'Queries by y')])).toMatchObject([
      { text: 'An index is dropped', objects: [{ name: 'index a' }, { name: 'index b' }] },
    ]);
  });
});
