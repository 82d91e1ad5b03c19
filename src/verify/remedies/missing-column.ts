import { quoteIdentifier } from '../../sql/quote.ts';
import type { Remedy } from './remedy.ts';
import { quoteStubName, splitStubName } from './stub-name.ts';

const forms: readonly RegExp[] = [
  /^column "(?<column>[^"]+)" of relation "(?<table>.+)" does not exist/,
  /^column (?<table>[^" ]+)\.(?<column>[^". ]+) does not exist/,
  /^column "(?<column>[^"]+)" does not exist/,
];

/** A column of a stubbed table; the statement names the table, or an alias while one stubbed table stands in it. */
export const missingColumn: Remedy = ({ code, message, statement, stubs }) => {
  if (code !== '42703') return undefined;
  const groups = forms.map((form) => form.exec(message)?.groups).find((found) => found);
  if (!groups?.column) return undefined;
  const mentioned = stubs.filter(
    ({ kind, name }) => kind === 'table' && statement.includes(splitStubName(name).own),
  );
  const byName = mentioned.find(
    ({ name }) => name === groups.table || splitStubName(name).own === groups.table,
  );
  const table = byName ?? (mentioned.length === 1 ? mentioned[0] : undefined);
  if (!table) return undefined;
  return {
    stub: { kind: 'column', name: `${table.name}.${groups.column}`, why: message },
    before: [`ALTER TABLE ${quoteStubName(table.name)} ADD COLUMN ${quoteIdentifier(groups.column)} text`],
  };
};
