import { readConstant } from '../../canon/constant.ts';
import { type AstNode, parseExpression } from '../../parse/grammar.ts';
import type { CodeDefault } from './code-schema.ts';

/** Reads a default: constants by their value, the three calls that ORMs have words for, anything else as SQL. */
export function readDefault(sql: string, isOwnSequence: (name: string) => boolean): CodeDefault {
  const tree = parseExpression(sql);
  const node = withoutCast(tree);
  const constant = readConstant(node);
  if (constant?.kind === 'string') return { kind: 'text', value: constant.text, sql };
  if (constant?.kind === 'integer' || constant?.kind === 'decimal')
    return { kind: 'number', value: constant.text, sql };
  if (constant?.kind === 'boolean') return { kind: 'boolean', value: constant.text, sql };
  // CURRENT_TIMESTAMP is now() by another name (manual, 9.9.5).
  if (tree?.SQLValueFunction?.op === 'SVFOP_CURRENT_TIMESTAMP') return { kind: 'now', sql };
  const call = tree?.FuncCall;
  const name = call?.funcname?.length === 1 ? call.funcname[0].String?.sval : undefined;
  if (name === 'now' && !call.args) return { kind: 'now', sql };
  if (name === 'gen_random_uuid' && !call.args) return { kind: 'random-uuid', sql };
  if (name === 'nextval' && isOwnSequence(readConstant(withoutCast(call.args?.[0]))?.text ?? ''))
    return { kind: 'serial', sql };
  return { kind: 'expression', sql };
}

/** One cast keeps a constant's value; `'now'::text::date` is computed for each row, so that two do not. */
function withoutCast(node: AstNode | undefined): AstNode | undefined {
  return node?.TypeCast?.arg ?? node;
}
