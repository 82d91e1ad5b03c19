import { beforeAll, describe, expect, it } from 'vitest';
import { compareMembers } from '../../src/kind-parts/compare-members.ts';
import { objectId } from '../../src/model/address.ts';
import { loadGrammar } from '../../src/parse/grammar.ts';
import { readTypes } from './type-kinds.ts';

beforeAll(loadGrammar);

const functions =
  'FUNCTION 1 (point, point) gist_point_consistent(internal,point,smallint,oid,internal) ,\n    FUNCTION 7 (point, point) gist_box_same(box,box,internal)';
const tied = `CREATE OPERATOR FAMILY public.p USING gist;
CREATE OPERATOR CLASS public.p FOR TYPE point USING gist FAMILY public.p AS
    OPERATOR 1 <<(point,point) ,
    ${functions};`;
const loose = `CREATE OPERATOR FAMILY public.p USING gist;
ALTER OPERATOR FAMILY public.p USING gist ADD
    OPERATOR 1 <<(point,point);
CREATE OPERATOR CLASS public.p FOR TYPE point USING gist FAMILY public.p AS
    ${functions};`;
const other = loose.replace('OPERATOR 1 <<', 'OPERATOR 1 >>');

function compare(kind: string, one: string, two: string, strict = false) {
  const [before, after] = [readTypes(one).model, readTypes(two).model];
  const id = objectId({ kind, path: ['public', 'p'], signature: ' USING gist' });
  const [a, b] = [before.objects.get(id)!, after.objects.get(id)!];
  return compareMembers(a.props.members as readonly string[], b.props.members as readonly string[], {
    before: a,
    after: b,
    beforeModel: before,
    afterModel: after,
    beforeVersion: 13,
    afterVersion: 18,
    strict,
  });
}

describe.each(['operator class', 'operator family'])('%s', (kind) => {
  it('is equal where the family as a whole is, and says which rule made it so', () => {
    expect(compare(kind, tied, loose)).toEqual({ equal: true, rules: ['N5'] });
    expect(compare(kind, tied, loose, true).equal).toBe(false);
  });

  it('differs where a member differs', () => {
    expect(compare(kind, tied, other).equal).toBe(false);
  });

  it('needs no rule for the order', () => {
    const turned = tied.replace(functions, functions.split(' ,\n').reverse().join(' ,\n'));
    expect(compare(kind, tied, turned)).toEqual({ equal: true, rules: [] });
  });
});
