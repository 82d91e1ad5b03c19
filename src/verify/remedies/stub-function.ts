import { hide } from './stub-name.ts';

/**
 * SQL for a function or procedure that can be referred to but not called. It is declared over `shell_in`, which does
 * nothing but raise an error, because functions of the internal language may take and return pseudo-types.
 */
export function stubFunction(target: string, result: string | undefined): readonly string[] {
  const kind = result === undefined ? 'PROCEDURE' : 'FUNCTION';
  const returns = result === undefined ? '' : ` RETURNS ${result} IMMUTABLE`;
  return [`CREATE ${kind} ${target}${returns} LANGUAGE internal AS 'shell_in'`, hide(`${kind} ${target}`)];
}
