import type { AstFields } from '../parse/grammar.ts';

const positionKeys = /^(location|.*_location|rexpr_list_(start|end)|list_(start|end)|stmt_len)$/;

/**
 * Returns the parse tree without source positions, and with the nodes that protobuf leaves bare
 * (TypeName, RangeVar, the arms of a set operation) wrapped like every other node.
 */
export function plainTree(value: AstFields): AstFields {
  if (Array.isArray(value)) return value.map(plainTree);
  if (typeof value !== 'object' || value === null) return value;
  const plain: Record<string, AstFields> = {};
  for (const [key, child] of Object.entries<AstFields>(value)) {
    // CREATE TABLESPACE has a textual `location`; only numbers are positions.
    if (typeof child === 'number' && positionKeys.test(key)) continue;
    const bareKind = /^[a-z]/.test(key) ? bareNodeKind(child) : undefined;
    plain[key] = bareKind === undefined ? plainTree(child) : { [bareKind]: plainTree(child) };
  }
  return plain;
}

function bareNodeKind(value: AstFields): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  if ('typemod' in value && Array.isArray(value.names)) return 'TypeName';
  if ('relname' in value) return 'RangeVar';
  if ('limitOption' in value) return 'SelectStmt';
  return undefined;
}
