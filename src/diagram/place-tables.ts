import type { DiagramLink, DiagramTable } from './diagram.ts';
import { layerTables } from './layer-tables.ts';

/** A table with its place on the drawing, in units of the SVG. */
export interface PlacedTable {
  readonly table: DiagramTable;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Measures of the drawing. */
export const rowHeight = 18;
export const headHeight = 26;
export const letterWidth = 7.25;
const gapX = 70;
/** Room for lines around the left of the first column. */
const margin = 28;
const gapY = 22;
const mostHeight = 900;
const gridWidth = 1000;

/** Gives each table a place: layers from left to right, tables without links in a grid below. */
export function placeTables(
  tables: readonly DiagramTable[],
  links: readonly DiagramLink[],
): { readonly placed: readonly PlacedTable[]; readonly width: number; readonly height: number } {
  const { layers, alone } = layerTables(tables, links);
  const placed: PlacedTable[] = [];
  let x = margin;
  for (const stack of layers.flatMap(splitTall)) {
    const width = Math.max(...stack.map(widthOf));
    let y = 10;
    for (const table of stack) {
      placed.push({ table, x, y, width, height: heightOf(table) });
      y += heightOf(table) + gapY;
    }
    x += width + gapX;
  }
  const bottom = Math.max(0, ...placed.map(({ y, height }) => y + height));
  const right = Math.max(gridWidth, ...placed.map((box) => box.x + box.width));
  placed.push(...placeGrid(alone, bottom === 0 ? 10 : bottom + gapY * 1.5, right));
  return {
    placed,
    width: Math.ceil(Math.max(...placed.map((box) => box.x + box.width), 0) + 12),
    height: Math.ceil(Math.max(...placed.map((box) => box.y + box.height), 0) + 12),
  };
}

/** A layer that is taller than a screen is set in several columns. */
function splitTall(layer: readonly DiagramTable[]): readonly (readonly DiagramTable[])[] {
  const total = layer.reduce((sum, table) => sum + heightOf(table) + gapY, 0);
  const columns = Math.max(1, Math.ceil(total / mostHeight));
  const limit = total / columns;
  const stacks: DiagramTable[][] = [[]];
  let height = 0;
  for (const table of layer) {
    if (height >= limit && stacks.length < columns) {
      stacks.push([]);
      height = 0;
    }
    stacks.at(-1)!.push(table);
    height += heightOf(table) + gapY;
  }
  return stacks;
}

function placeGrid(tables: readonly DiagramTable[], top: number, right: number): readonly PlacedTable[] {
  let [x, y, tallest] = [margin, top, 0];
  return tables.map((table) => {
    const [width, height] = [widthOf(table), heightOf(table)];
    if (x > margin && x + width > right) [x, y, tallest] = [margin, y + tallest + gapY, 0];
    const box = { table, x, y, width, height };
    x += width + 24;
    tallest = Math.max(tallest, height);
    return box;
  });
}

function heightOf({ columns, more }: DiagramTable): number {
  return headHeight + (columns.length + (more > 0 ? 1 : 0)) * rowHeight + 8;
}

function widthOf({ name, columns }: DiagramTable): number {
  const rows = columns.map((column) => shorten(column.name).length + shortenType(column.type).length + 9);
  return Math.ceil(Math.max(shorten(name).length + 6, 16, ...rows) * letterWidth);
}

/** A name as the drawing has room for it. */
export function shorten(name: string): string {
  return name.length > 40 ? `${name.slice(0, 39)}…` : name;
}

/** A type in its usual short form. */
export function shortenType(type: string): string {
  const short = type
    .replace('timestamp with time zone', 'timestamptz')
    .replace('timestamp without time zone', 'timestamp')
    .replace('character varying', 'varchar')
    .replace('double precision', 'float8');
  return short.length > 22 ? `${short.slice(0, 21)}…` : short;
}
