import type { Reader } from '../../kind-contract/reader.ts';
import { findWord, sliceParentheses } from '../../parse/slice.ts';
import { stripParentheses } from '../../parse/strip-parentheses.ts';
import { chooseName } from '../../sql/default-name.ts';
import type { DomainConstraintProps } from './props.ts';

/**
 * Reads a check of CREATE or ALTER DOMAIN; the domain's reader says which domain. One without a name gets the name
 * that PostgreSQL would choose.
 */
export const readDomainConstraint: Reader = (
  { domainPath, domainId, conname, location, skip_validation, raw_expr },
  context,
) => {
  const at = findWord(context.text, context.offset(location), 'CHECK');
  const slice = at < 0 ? undefined : sliceParentheses(context.text, at);
  if (!slice) return false;
  const [schema, domain] = domainPath as [string, string];
  const taken = (name: string) => context.find('domain constraint', [schema, domain, name]) !== undefined;
  const name = conname ?? chooseName(domain, undefined, 'check', taken);
  context.define<DomainConstraintProps>(
    { kind: 'domain constraint', path: [schema, domain, name] },
    { expression: stripParentheses(slice.text), validated: skip_validation !== true },
    { parent: domainId, tree: { raw_expr } },
  );
  return true;
};
