import type { Remedy } from './remedy.ts';
import { stubFunction } from './stub-function.ts';
import { quoteStubName, splitStubName } from './stub-name.ts';

const wanted: readonly RegExp[] = [
  /^column ".+" is of type (.+) but (?:(?:default|generation) )?expression is of type /,
  /^argument of .+ must be type (boolean), not type /,
  /^operator does not exist: text (?:=|<>|<|>|<=|>=) (\S.*)$/,
  /^operator does not exist: (\S.*) (?:=|<>|<|>|<=|>=) text$/,
];
const jsonOperator = /^operator does not exist: text (?:->>?|#>>?|@>|<@|\?[|&]?) /;

/** Gives the function that was stubbed last among those of the statement the result type that its use calls for. */
export const functionResult: Remedy = ({ code, message, statement, stubs }) => {
  if (code !== '42804' && code !== '42883') return undefined;
  const found = wanted.map((pattern) => pattern.exec(message)?.[1]).find((type) => type !== undefined);
  const type = jsonOperator.test(message) ? 'jsonb' : found;
  const stub = stubs.findLast(
    ({ kind, name }) =>
      kind === 'function' && statement.includes(splitStubName(name.replace(/\(.*$/s, '')).own),
  );
  if (type === undefined || !stub) return undefined;
  const [, name, types] = /^([^(]+)\((.*)\)$/s.exec(stub.name)!;
  const target = `${quoteStubName(name!)}(${types})`;
  return {
    before: [
      `ALTER EXTENSION plpgsql DROP FUNCTION ${target}`,
      `DROP FUNCTION ${target}`,
      ...stubFunction(target, type),
    ],
  };
};
