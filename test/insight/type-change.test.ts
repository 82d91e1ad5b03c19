import { describe, expect, it } from 'vitest';
import { judgeTypeChange } from '../../src/insight/type-change.ts';

const plain = { hasIndex: false, hasCheck: false };
const judge = (from: string, to: string, setting = {}) => judgeTypeChange(from, to, { ...plain, ...setting });

describe('judgeTypeChange', () => {
  it('knows what numeric to double precision costs', () => {
    expect(judge('numeric', 'double precision', { hasIndex: true })).toMatchObject({
      rewrite: true,
      rebuildsIndexes: true,
      losesExactness: true,
    });
    expect(judge('numeric', 'double precision').sentence).toBe(
      'rewrites the table and all its indexes under ACCESS EXCLUSIVE, loses exactness and stops at a value that does not fit',
    );
  });
  it.each([
    ['character varying(20)', 'character varying(40)'],
    ['character varying(20)', 'text'],
    ['text', 'character varying'],
    ['numeric(10,2)', 'numeric(12,2)'],
    ['numeric(10,2)', 'numeric'],
    ['timestamp(3) without time zone', 'timestamp(6) without time zone'],
    ['cidr', 'inet'],
    ['bit varying(4)', 'bit varying(8)'],
    ['integer', 'oid'],
  ])('keeps the rows from %s to %s', (from, to) =>
    expect(judge(from, to)).toMatchObject({ rewrite: false, losesExactness: false, mayFail: false }),
  );
  it.each([
    ['integer', 'bigint', false, false],
    ['bigint', 'integer', false, true],
    ['integer', 'text', false, false],
    ['real', 'double precision', false, false],
    ['double precision', 'real', true, true],
    ['bigint', 'double precision', true, false],
    ['integer', 'double precision', false, false],
    ['json', 'jsonb', true, false],
    ['text', 'character varying(10)', false, true],
    ['character varying(40)', 'character varying(20)', false, true],
    ['numeric(12,4)', 'numeric(12,2)', true, true],
    ['character varying(10)[]', 'character varying(20)[]', false, true],
  ])('rewrites from %s to %s', (from, to, losesExactness, mayFail) =>
    expect(judge(from, to)).toMatchObject({ rewrite: true, rebuildsIndexes: true, losesExactness, mayFail }),
  );
  it('rebuilds indexes without a rewrite where the operators change or an expression names the column', () => {
    expect(judge('integer', 'oid', { hasIndex: true }).rebuildsIndexes).toBe(true);
    expect(judge('character varying(5)', 'text', { hasIndex: true }).rebuildsIndexes).toBe(false);
    expect(judge('character varying(5)', 'text', { hasExpressionIndex: true }).sentence).toBe(
      'takes ACCESS EXCLUSIVE for a moment without a rewrite and rebuilds the indexes on the column',
    );
  });
  it('says when the time zone decides', () =>
    expect(judge('timestamp without time zone', 'timestamp with time zone').sentence).toBe(
      'rewrites the table and all its indexes under ACCESS EXCLUSIVE unless the session runs in time zone UTC',
    ));
  it('rewrites for a domain with constraints', () =>
    expect(judge('integer', 'public.positive', { isConstrainedDomain: true })).toMatchObject({
      rewrite: true,
      mayFail: true,
    }));
});
