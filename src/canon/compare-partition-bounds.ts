import { type AstFields, type AstNode, isParsed, parseSql } from '../parse/grammar.ts';
import { compareTexts } from './compare-texts.ts';
import { compareTrees } from './compare-trees.ts';
import type { CanonContext, Comparison } from './equivalence.ts';
import { treeKey } from './tree-key.ts';

/** The types of the partition key, in order; undefined for a key whose type is not known. */
export type PartitionKeyTypes = readonly (string | undefined)[];

/**
 * Compares two partition bounds (`FOR VALUES …` or `DEFAULT`), each value in the type of its key; the
 * values of a list partition are a set (N5).
 */
export function comparePartitionBounds(
  before: string,
  after: string,
  keyTypes: PartitionKeyTypes,
): Comparison {
  return compareTexts(before, after, () => {
    const left = parseBound(before);
    const right = parseBound(after);
    if (left === undefined || right === undefined) return undefined;
    const whole = compareTrees({ text: before, tree: left }, { text: after, tree: right }, {});
    if (whole.equal) return whole;
    return compareByKey(left, right, keyTypes);
  });
}

function parseBound(bound: string): AstFields | undefined {
  const parsed = parseSql(`ALTER TABLE t ATTACH PARTITION p ${bound}`);
  const command =
    isParsed(parsed) && parsed.length === 1 ? parsed[0]?.node.AlterTableStmt?.cmds?.[0] : undefined;
  return command?.AlterTableCmd?.def?.PartitionCmd?.bound;
}

function compareByKey(left: AstFields, right: AstFields, keyTypes: PartitionKeyTypes): Comparison {
  const unequal: Comparison = { equal: false, rules: [] };
  const frame = ({ strategy, is_default: isDefault, modulus, remainder }: AstFields): string =>
    treeKey({ strategy, isDefault, modulus, remainder });
  if (frame(left) !== frame(right)) return unequal;
  const rules = new Set<string>();
  for (const list of ['lowerdatums', 'upperdatums']) {
    const before: readonly AstNode[] = left[list] ?? [];
    const after: readonly AstNode[] = right[list] ?? [];
    if (before.length !== after.length) return unequal;
    for (const [index, value] of before.entries()) {
      const compared = compareValues(value, after[index], keyTypes[index]);
      if (!compared.equal) return unequal;
      for (const rule of compared.rules) rules.add(rule);
    }
  }
  const sets = compareSets(left.listdatums ?? [], right.listdatums ?? [], keyTypes[0]);
  return sets.equal ? { equal: true, rules: [...new Set([...rules, ...sets.rules])] } : unequal;
}

function compareSets(before: readonly AstNode[], after: readonly AstNode[], keyType?: string): Comparison {
  const rules = new Set<string>();
  const rest = [...after];
  for (const [index, value] of before.entries()) {
    const matches = rest.map((candidate) => compareValues(value, candidate, keyType));
    const match = matches.findIndex((compared) => compared.equal);
    if (match === -1) return { equal: false, rules: [] };
    if (after.indexOf(rest[match] as AstNode) !== index) rules.add('N5');
    for (const rule of matches[match]?.rules ?? []) rules.add(rule);
    rest.splice(match, 1);
  }
  return { equal: rest.length === 0, rules: rest.length === 0 ? [...rules] : [] };
}

function compareValues(before: AstNode, after: AstNode | undefined, columnType?: string): Comparison {
  const context: CanonContext = columnType === undefined ? {} : { columnType };
  return compareTrees({ text: '', tree: before }, { text: '', tree: after }, context);
}
