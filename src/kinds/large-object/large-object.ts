import type { AstFields } from '../../parse/grammar.ts';
import { defineKind } from '../kind.ts';

/** Large objects, of which a schema dump knows the number, owner, comment and privileges alone. */
export const largeObject = defineKind<'large object', Record<never, never>>({
  name: 'large object',
  plural: 'large objects',
  section: 'others',
  pathLength: 1,
  objectTypes: ['OBJECT_LARGEOBJECT'],
  locate: (name, context) => {
    const number = name.Integer ? String(name.Integer.ival ?? 0) : name.Float?.fval;
    return number === undefined ? undefined : context.find('large object', [number]);
  },
  readers: {
    SelectStmt(fields, context) {
      const number = createdNumber(fields);
      if (number === undefined) return false;
      context.define({ kind: 'large object', path: [number] }, {});
    },
  },
  properties: {},
  privileges: { all: () => ['SELECT', 'UPDATE'], toPublic: [] },
  ddlName: ({ address }) => `LARGE OBJECT ${address.path[0]}`,
  create: ({ address }) => [
    {
      sql: `SELECT pg_catalog.lo_create(${address.path[0]})`,
      note: 'Its content is data and not in a schema dump.',
    },
  ],
  drop: ({ address }) => [
    { sql: `SELECT pg_catalog.lo_unlink(${address.path[0]})`, phase: 'contract', loses: 'data' },
  ],
  holdsData: true,
});

/** The number in SELECT pg_catalog.lo_create('4242'), which is how pg_dump writes a large object. */
function createdNumber(select: AstFields): string | undefined {
  const call = select.targetList?.length === 1 ? select.targetList[0].ResTarget?.val?.FuncCall : undefined;
  if (call?.funcname?.at(-1)?.String?.sval !== 'lo_create' || select.fromClause) return undefined;
  const constant = call.args?.[0]?.A_Const;
  return (
    constant?.sval?.sval ?? constant?.fval?.fval ?? (constant?.ival ? String(constant.ival.ival) : undefined)
  );
}
