import type { DiagramOp } from './diagram.ts';

/** The sign of a difference in a drawing; nothing for what is as it was. */
export const opSign: Readonly<Record<DiagramOp, string>> = { add: '+', remove: '−', change: '~', same: '' };

/** Text as SVG shows it. */
export function escapeSvg(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A drawing shrinks to fit its frame, but not below this part of its size: then the frame scrolls. */
const smallest = 0.75;

/** The start of a drawing of this size, with a description for those who do not see it. */
export function svgOpen(width: number, height: number, description: string): string {
  return `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" style="min-width:${Math.round(width * smallest)}px" role="img" aria-label="${escapeSvg(description)}">`;
}

/** A text at a place. */
export function svgText(x: number, y: number, text: string, className = '', anchor = ''): string {
  return `<text x="${round(x)}" y="${round(y)}"${className ? ` class="${className}"` : ''}${anchor ? ` text-anchor="${anchor}"` : ''}>${escapeSvg(text)}</text>`;
}

/** Patterns that tell added, removed and changed apart without colour; ids start with the drawing's own name. */
export function svgPatterns(name: string): string {
  const pattern = (op: DiagramOp, body: string) =>
    `<pattern id="${name}-${op}" width="8" height="8" patternUnits="userSpaceOnUse">${body}</pattern>`;
  return [
    '<defs>',
    pattern('add', '<path class="hatch-add" d="M0 8L8 0"/>'),
    pattern('remove', '<path class="hatch-remove" d="M0 0L8 8M0 8L8 0"/>'),
    pattern('change', '<circle class="hatch-change" cx="4" cy="4" r="1.1"/>'),
    `<marker id="${name}-arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="10" markerHeight="10" markerUnits="userSpaceOnUse" orient="auto-start-reverse"><path class="arrow" d="M0 0L8 4L0 8z"/></marker>`,
    '</defs>',
  ].join('');
}

/** A box with a head that bears the pattern of its difference. */
export function svgBox(
  name: string,
  op: DiagramOp,
  [x, y, width, height]: readonly [number, number, number, number],
  headHeight: number,
): string {
  const place = `x="${round(x)}" y="${round(y)}" width="${round(width)}"`;
  return [
    `<rect class="box" ${place} height="${round(height)}" rx="6"/>`,
    `<rect class="head" x="${round(x + 1)}" y="${round(y + 1)}" width="${round(width - 2)}" height="${headHeight - 2}" rx="5"/>`,
    op === 'same' ? '' : `<rect ${place} height="${headHeight}" rx="6" fill="url(#${name}-${op})"/>`,
  ].join('');
}

/** A number without more digits than a screen has. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
