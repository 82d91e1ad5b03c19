import { findRedundantIndexes, type RedundantIndex } from '../../insight/redundant-indexes.ts';
import { findUnindexedForeignKeys } from '../../insight/unindexed-foreign-keys.ts';
import type { SchemaObject } from '../../model/object.ts';
import { quoteName } from '../../sql/quote.ts';
import { type Block, heading, type Inline, list, text } from '../block.ts';
import type { ReportFacts } from '../facts.ts';
import { code, groupDigits } from '../inline.ts';

/** Superfluous indexes and foreign keys without an index, each with the side or sides that have it. */
export function indexHealthBlocks(facts: ReportFacts): readonly Block[] {
  const models = [facts.before.model, facts.after.model];
  return [
    ...findings(
      'Redundant and duplicate indexes',
      'No index repeats another one.',
      models.map((model) => findRedundantIndexes(model).map(describeRedundant)),
      facts,
    ),
    ...findings(
      'Foreign keys without an index',
      'Every foreign key has an index that starts with its columns.',
      models.map((model) => findUnindexedForeignKeys(model).map(describeKey)),
      facts,
    ),
  ];
}

function findings(
  title: string,
  none: string,
  sides: readonly (readonly Inline[])[],
  { before, after }: ReportFacts,
): readonly Block[] {
  const [here, there] = [new Set(sides[0]), new Set(sides[1])];
  const all = [...new Set([...here, ...there])].sort();
  if (all.length === 0) return [text(none)];
  const owner = (line: Inline) =>
    here.has(line) && there.has(line) ? 'both sides' : here.has(line) ? before.label : after.label;
  return [
    heading(
      `${title}: ${groupDigits(here.size)} in ${before.label}, ${groupDigits(there.size)} in ${after.label}`,
    ),
    list(all.map((line) => `${line} (${owner(line)})`)),
  ];
}

function describeRedundant({ index, coveredBy, reason }: RedundantIndex): Inline {
  const table = code(quoteName(index.table.address.path));
  const show = ({ name, definition }: RedundantIndex['index']) =>
    code(`${name} (${definition.keys.join(', ')})`);
  const what = reason === 'duplicate' ? 'repeats' : 'is the beginning of';
  return `${table}: ${show(index)} ${what} ${show(coveredBy)}`;
}

function describeKey({ address, props }: SchemaObject): Inline {
  const columns = (props.columns as readonly string[]).join(', ');
  const target = code(quoteName(props.referencedTable as readonly string[]));
  return `${code(`${quoteName(address.path.slice(0, -1))}(${columns})`)}: deleting a row of ${target} scans the table`;
}
