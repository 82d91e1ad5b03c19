import type { Diagram, DiagramTable } from './diagram.ts';

const mostTables = 12;
const signs = { add: 'added', remove: 'removed', change: 'changed', same: '' } as const;

/**
 * The tables that change as a Mermaid erDiagram, without its fence; undefined where there is nothing to draw or too
 * much to read. Mermaid has no styles in these diagrams everywhere, so that words say what comes and goes.
 */
export function printMermaid({ tables, links, tablesLeftOut }: Diagram): string | undefined {
  if (tables.length === 0 || tables.length > mostTables || tablesLeftOut > 0) return undefined;
  const entities = new Map(tables.map((table, index) => [table.name, `t${index + 1}`]));
  return [
    'erDiagram',
    ...links.map(
      ({ from, to, name, op, optional }) =>
        `  ${entities.get(to)} ${optional ? '|o' : '||'}--o{ ${entities.get(from)} : "${text(signs[op] ? `${signs[op]}: ${name}` : name)}"`,
    ),
    ...tables.map((table) => printTable(table, entities.get(table.name)!)),
  ].join('\n');
}

function printTable({ name, op, columns }: DiagramTable, entity: string): string {
  const title = signs[op] ? `${name} (${signs[op]})` : name;
  const rows = columns.map(
    (column) =>
      `    ${word(column.type)} ${word(column.name)}${column.key ? ` ${column.key.replace(' ', ', ')}` : ''}${op === 'change' && signs[column.op] ? ` "${signs[column.op]}"` : ''}`,
  );
  return [`  ${entity}["${text(title)}"] {`, ...rows, '  }'].join('\n');
}

/** Mermaid takes letters, digits, underscores and hyphens in types and names of attributes. */
function word(value: string): string {
  const kept = value.replace(/[^\p{L}\p{N}_-]+/gu, '_').replace(/^_+|_+$/g, '');
  return /^\p{L}/u.test(kept) ? kept : `c_${kept}`;
}

/** A text between quotes, which Mermaid ends at the next quote whatever stands before it. */
function text(value: string): string {
  return value.replaceAll('"', "'").replace(/[\r\n`]+/g, ' ');
}
