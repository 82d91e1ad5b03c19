import type { Sentences } from '../config/sentence-for.ts';
import { type ColumnPurpose, columnPurpose } from '../insight/column-purpose.ts';
import { type TablePurpose, tablePurpose } from '../insight/table-purpose.ts';
import type { Model } from '../model/model.ts';
import type { SchemaObject } from '../model/object.ts';
import type { Inline } from './block.ts';
import { code, enumerate, shorten } from './inline.ts';

/** The purpose of a table in a sentence; a guess says what it rests on. Undefined where there is none. */
export function describeTablePurpose(
  table: SchemaObject,
  model: Model,
  purposes?: Sentences,
): Inline | undefined {
  const purpose = tablePurpose(table, model, purposes);
  if (!purpose) return undefined;
  if (purpose.by === 'config') return purpose.sentence;
  return purpose.by === 'comment' ? shorten(purpose.comment, 300) : guess(purpose);
}

function guess(purpose: Extract<TablePurpose, { by: 'guess' }>): Inline {
  switch (purpose.role) {
    case 'link':
      return `links ${enumerate(purpose.tables.map(code))} (inferred from its keys)`;
    case 'migration history':
      return `migration history of ${purpose.tool} (inferred from its name)`;
    case 'list of values':
      return `a list of values that ${enumerate(purpose.evidence.map(code), 4)} ${purpose.evidence.length === 1 ? 'refers' : 'refer'} to (inferred from the keys)`;
    default: {
      const words = {
        queue: 'a queue of work',
        'expiring secrets': 'codes or tokens that expire',
        log: 'a log of events',
      };
      return `${words[purpose.role]} (inferred from the columns ${enumerate(purpose.evidence.map(code))})`;
    }
  }
}

/** The purpose of a column, short enough for a cell; empty where nothing is known beyond its name. */
export function describeColumnPurpose(column: SchemaObject, model: Model, purposes?: Sentences): Inline {
  const purpose = columnPurpose(column, model, purposes);
  return purpose ? cell(purpose) : '';
}

function cell(purpose: ColumnPurpose): Inline {
  if ('sentence' in purpose) return purpose.sentence;
  if ('comment' in purpose) return shorten(purpose.comment, 160);
  if ('refersTo' in purpose) return `refers to ${code(purpose.refersTo)}`;
  if ('oneOf' in purpose) return `one of ${enumerate(purpose.oneOf.map(code))}`;
  if ('computedFrom' in purpose) return `computed: ${code(shorten(purpose.computedFrom, 80))}`;
  const words = {
    'soft delete': 'marks rows as deleted (inferred from the name)',
    vector: 'a vector for similarity search (inferred from the type)',
    'search document': 'a document for full-text search (inferred from the type)',
  };
  return words[purpose.role];
}
