import { guessResult } from './guess-result.ts';
import type { Remedy } from './remedy.ts';
import { stubFunction } from './stub-function.ts';
import { hide, quoteStubName, splitStubName } from './stub-name.ts';

/** A function of a missing extension; its name and what calls it decide its result. */
export const missingFunction: Remedy = ({ code, message, statement }) => {
  if (code !== '42883') return undefined;
  const call = /^(function|procedure|aggregate|routine) ([^(]+)\((.*)\) does not exist/.exec(message);
  const named = /^could not find an? (function|procedure|aggregate|routine) named "(.+)"/.exec(message);
  const [, kind, name, signature = ''] = call ?? named ?? [];
  if (kind === undefined || name === undefined) return undefined;
  // An untyped literal is reported as `unknown`, which no function may take.
  const types = signature.replaceAll(/\bunknown\b/g, 'text');
  const target = `${quoteStubName(name)}(${types})`;
  const stub = { kind: 'function', name: `${name}(${types})`, why: message } as const;
  if (kind === 'aggregate') {
    const create = `CREATE AGGREGATE ${target} (SFUNC = pg_catalog.array_append, STYPE = anycompatiblearray)`;
    return { stub, before: [create, hide(`AGGREGATE ${target}`)] };
  }
  const result = kind === 'procedure' ? undefined : guessResult(splitStubName(name).own, statement);
  return { stub, before: stubFunction(target, result) };
};
