import type { AstNode } from '../../parse/grammar.ts';
import { builtInName, namePath } from '../built-in-name.ts';
import { readConstant } from '../constant.ts';
import type { RewriteRule } from '../equivalence.ts';
import { isPlainType, readCastType } from '../type-reading.ts';

/** Calls that older servers printed for SQL's parameterless functions. */
const callOperations: Readonly<Record<string, string>> = {
  current_user: 'SVFOP_CURRENT_USER',
  session_user: 'SVFOP_SESSION_USER',
  current_schema: 'SVFOP_CURRENT_SCHEMA',
  current_database: 'SVFOP_CURRENT_CATALOG',
};

/** Servers before 10 stored these functions as a cast of the text 'now', read anew at each call. */
const nowCastOperations: Readonly<Record<string, string>> = {
  timestamp: 'SVFOP_LOCALTIMESTAMP',
  date: 'SVFOP_CURRENT_DATE',
  time: 'SVFOP_LOCALTIME',
  timetz: 'SVFOP_CURRENT_TIME',
};

/** N12: the names of the transaction's time and of the current user. */
export const currentTimeAndUser: RewriteRule = {
  id: 'N12',
  title: 'Names of the current time and user',
  description:
    "`now()`, `CURRENT_TIMESTAMP`, `transaction_timestamp()` and `('now'::text)::timestamptz` are one time; `CURRENT_USER` and `SESSION_USER` may carry a cast to text (servers before 12).",
  notWhen:
    "CURRENT_TIMESTAMP(n), clock_timestamp(), statement_timestamp() and LOCALTIMESTAMP give other values; `'now'::timestamptz` without the text is fixed when it is created.",
  rewrite: (node) =>
    fromTimestampKeyword(node) ?? fromCall(node.FuncCall) ?? fromNowText(node) ?? fromUserKeyword(node),
};

function fromTimestampKeyword(node: AstNode): AstNode | undefined {
  return node.SQLValueFunction?.op === 'SVFOP_CURRENT_TIMESTAMP' ? nowCall() : undefined;
}

function fromCall(call: AstNode['FuncCall']): AstNode | undefined {
  if (call === undefined || call.args || call.over || call.agg_star) return undefined;
  const name = builtInName(call.funcname) ?? '';
  if (name === 'transaction_timestamp') return nowCall();
  const operation = callOperations[name];
  return operation === undefined ? undefined : { SQLValueFunction: { op: operation, typmod: -1 } };
}

function fromNowText(node: AstNode): AstNode | undefined {
  const type = readCastType(node);
  const inner = node.TypeCast?.arg;
  if (!isPlainType(readCastType(inner), 'text') || readConstant(inner.TypeCast.arg)?.text !== 'now') {
    return undefined;
  }
  if (isPlainType(type, 'timestamptz')) return nowCall();
  const operation = nowCastOperations[type?.name ?? ''];
  if (operation === undefined || !isPlainType(type, type?.name ?? '')) return undefined;
  return { SQLValueFunction: { op: operation, typmod: -1 } };
}

function fromUserKeyword(node: AstNode): AstNode | undefined {
  const operation = node.SQLValueFunction?.op;
  // USER and CURRENT_ROLE are other names of CURRENT_USER (manual, 9.27).
  if (operation === 'SVFOP_USER' || operation === 'SVFOP_CURRENT_ROLE') {
    return { SQLValueFunction: { ...node.SQLValueFunction, op: 'SVFOP_CURRENT_USER' } };
  }
  const inner = node.TypeCast?.arg?.SQLValueFunction?.op;
  const isUser = inner === 'SVFOP_CURRENT_USER' || inner === 'SVFOP_SESSION_USER';
  return isUser && isPlainType(readCastType(node), 'text') ? node.TypeCast.arg : undefined;
}

function nowCall(): AstNode {
  return { FuncCall: { funcname: namePath('now'), funcformat: 'COERCE_EXPLICIT_CALL' } };
}
