import { defineKind } from '../../kind-contract/kind.ts';
import type { AstFields } from '../../parse/grammar.ts';

/** Large objects, of which a schema dump knows the number, owner, comment and privileges alone. */
export const largeObject = defineKind<'large object', Record<never, never>>({
  name: 'large object',
  plural: 'large objects',
  section: 'others',
  writtenWith: '--large-objects',
  pathLength: 1,
  objectTypes: ['OBJECT_LARGEOBJECT'],
  locate: (name, context) => {
    const number = name.Integer ? String(name.Integer.ival ?? 0) : name.Float?.fval;
    return number === undefined ? undefined : context.find('large object', [number]);
  },
  readers: {
    SelectStmt(fields, context) {
      const call = calledFunction(fields);
      if (call === undefined) return false;
      const number = firstConstant(call);
      // What lo_open, lowrite and lo_close carry is content, and data.
      if (call.name === 'lowrite' || call.name === 'lo_close') return true;
      if (number === undefined) return false;
      if (call.name === 'lo_open') return context.update(context.find('large object', [number]), {});
      context.define({ kind: 'large object', path: [number] }, {});
    },
  },
  properties: {},
  privileges: { all: () => ['SELECT', 'UPDATE'], toPublic: [], defaultClass: 'large objects' },
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

const functions: ReadonlySet<string> = new Set(['lo_create', 'lo_open', 'lowrite', 'lo_close']);

interface Call {
  readonly name: string;
  readonly args: readonly AstFields[];
}

/** The one function of large objects that SELECT pg_catalog.lo_create('4242') and its like call. */
function calledFunction(select: AstFields): Call | undefined {
  const call = select.targetList?.length === 1 ? select.targetList[0].ResTarget?.val?.FuncCall : undefined;
  const name = call?.funcname?.at(-1)?.String?.sval;
  return select.fromClause || !functions.has(name) ? undefined : { name, args: call.args ?? [] };
}

function firstConstant({ args }: Call): string | undefined {
  const constant = args[0]?.A_Const;
  return (
    constant?.sval?.sval ?? constant?.fval?.fval ?? (constant?.ival ? String(constant.ival.ival) : undefined)
  );
}
