import type { DiagramDependency } from './diagram.ts';
import { letterWidth } from './place-tables.ts';
import { opSign, round, svgBox, svgOpen, svgPatterns, svgText } from './svg.ts';

const drawing = 'dependants';
const boxHeight = 26;
const step = 34;
const mostDependants = 10;

/** Objects that change at the left, what refers to them at the right, as SVG; all names are escaped. */
export function drawDependencies(dependencies: readonly DiagramDependency[]): string {
  const left = widest(dependencies.map(({ kind, name }) => label(kind, name)));
  const right = widest(
    dependencies.flatMap(({ dependants }) =>
      dependants.slice(0, mostDependants).map(({ kind, name }) => label(kind, name)),
    ),
  );
  const x2 = 10 + left + 90;
  let y = 10;
  const groups = dependencies.map(({ kind, name, op, dependants }) => {
    const shown = dependants.slice(0, mostDependants);
    const rows = shown.length + (dependants.length > shown.length ? 1 : 0);
    const middle = y + ((rows - 1) * step) / 2;
    const parts = [
      `<g class="${op}">${svgBox(drawing, op, [10, middle, left, boxHeight], boxHeight)}${svgText(20, middle + 17, `${opSign[op]} ${label(kind, name)}`, 'title')}</g>`,
      ...shown.map((dependant, index) => {
        const top = y + index * step;
        const [from, to] = [middle + boxHeight / 2, top + boxHeight / 2];
        return `<path class="link" d="M${x2} ${round(to)}C${x2 - 45} ${round(to)} ${left + 55} ${round(from)} ${left + 11} ${round(from)}" marker-end="url(#${drawing}-arrow)"/><g class="same">${svgBox(drawing, 'same', [x2, top, right, boxHeight], boxHeight)}${svgText(x2 + 10, top + 17, label(dependant.kind, dependant.name))}</g>`;
      }),
      rows > shown.length
        ? svgText(
            x2 + 10,
            y + shown.length * step + 17,
            `… and ${dependants.length - shown.length} more`,
            'quiet',
          )
        : '',
    ];
    y += rows * step + 14;
    return parts.join('\n');
  });
  const width = x2 + right + 12;
  return [
    svgOpen(width, y, `${dependencies.length} objects that change, with what refers to them`),
    svgPatterns(drawing),
    ...groups,
    '</svg>',
  ].join('\n');
}

function label(kind: string, name: string): string {
  const text = `${kind} ${name}`;
  return text.length > 64 ? `${text.slice(0, 63)}…` : text;
}

function widest(labels: readonly string[]): number {
  return Math.ceil(Math.max(...labels.map((text) => text.length + 5)) * letterWidth);
}
