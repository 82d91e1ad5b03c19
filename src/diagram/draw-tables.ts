import type { DiagramColumn, DiagramLink, DiagramTable } from './diagram.ts';
import {
  headHeight,
  type PlacedTable,
  placeTables,
  rowHeight,
  shorten,
  shortenType,
} from './place-tables.ts';
import { escapeSvg, opSign, round, svgBox, svgOpen, svgPatterns, svgText } from './svg.ts';

const drawing = 'tables';

/** An entity-relationship diagram as SVG; all names are escaped. */
export function drawTables(tables: readonly DiagramTable[], links: readonly DiagramLink[]): string {
  const { placed, width, height } = placeTables(tables, links);
  const byName = new Map(placed.map((box) => [box.table.name, box]));
  const lines = links.flatMap((link) => {
    const [from, to] = [byName.get(link.from), byName.get(link.to)];
    return from && to ? [drawLink(link, from, to)] : [];
  });
  const changed = tables.filter(({ op }) => op !== 'same').length;
  return [
    svgOpen(
      width,
      height,
      `Diagram of ${changed} changed tables and ${tables.length - changed} neighbours, ${links.length} foreign keys`,
    ),
    svgPatterns(drawing),
    ...lines,
    ...placed.map(drawTable),
    '</svg>',
  ].join('\n');
}

function drawTable({ table, x, y, width, height }: PlacedTable): string {
  const sign = opSign[table.op];
  const rows = table.columns.map((column, index) =>
    drawColumn(column, table, x, y + headHeight + (index + 1) * rowHeight - 3, width),
  );
  const more = table.more
    ? svgText(
        x + 26,
        y + headHeight + (table.columns.length + 1) * rowHeight - 3,
        `… ${table.more} more`,
        'quiet',
      )
    : '';
  return [
    `<g class="${table.op}"><title>${escapeSvg(table.name)}</title>`,
    svgBox(drawing, table.op, [x, y, width, height], headHeight),
    sign ? svgText(x + 10, y + 18, sign, `title ${table.op}`) : '',
    svgText(x + 26, y + 18, shorten(table.name), 'title'),
    ...rows,
    more,
    '</g>',
  ].join('');
}

function drawColumn(column: DiagramColumn, table: DiagramTable, x: number, y: number, width: number): string {
  // In a table that comes or goes every column does; the sign at its head says so once.
  const sign = column.op === table.op ? '' : opSign[column.op];
  const shown = table.op === 'change' ? opSign[column.op] : sign;
  return [
    shown ? svgText(x + 10, y, shown, `title ${column.op}`) : '',
    svgText(x + 26, y, `${shorten(column.name)}${column.key ? ` ${column.key}` : ''}`),
    svgText(x + width - 10, y, shortenType(column.type), 'quiet', 'end'),
  ].join('');
}

function drawLink(link: DiagramLink, from: PlacedTable, to: PlacedTable): string {
  const y1 = from.y + headHeight / 2;
  const y2 = to.y + headHeight / 2;
  const path =
    from === to
      ? loop(from)
      : from.x > to.x + to.width
        ? across(from.x, y1, to.x + to.width, y2)
        : to.x > from.x + from.width
          ? across(from.x + from.width, y1, to.x, y2)
          : beside(from.x, y1, to.x, y2);
  return `<path class="link ${link.op}" d="${path}" marker-end="url(#${drawing}-arrow)"><title>${escapeSvg(`${opSign[link.op]} ${link.name}: ${link.from} refers to ${link.to}`.trim())}</title></path>`;
}

function across(x1: number, y1: number, x2: number, y2: number): string {
  const bend = Math.sign(x1 - x2) * Math.max(30, Math.abs(x1 - x2) / 2);
  return `M${round(x1)} ${round(y1)}C${round(x1 - bend)} ${round(y1)} ${round(x2 + bend)} ${round(y2)} ${round(x2)} ${round(y2)}`;
}

/** Between two tables of one column: around the left, within the margin of the drawing. */
function beside(x1: number, y1: number, x2: number, y2: number): string {
  return `M${round(x1)} ${round(y1)}C${round(x1 - 30)} ${round(y1)} ${round(x2 - 30)} ${round(y2)} ${round(x2)} ${round(y2)}`;
}

function loop({ x, y, width }: PlacedTable): string {
  const right = x + width;
  return `M${round(right)} ${round(y + 9)}c30 -14 30 26 0 10`;
}
