/** What a code frame shows: some lines of a file and the column to point at. */
export interface FramedText {
  readonly file: string;
  /** The text that holds the place; its first line is line `firstLine` of the file. */
  readonly text: string;
  readonly firstLine: number;
  /** Offset into `text`, in UTF-16 units. */
  readonly offset: number;
}

const linesBefore = 2;
const widestLine = 160;

/** Draws the place of a problem: file:line:column, up to three lines of text and a caret under the column. */
export function drawCodeFrame({ file, text, firstLine, offset }: FramedText): string {
  const before = text.slice(0, offset);
  const row = before.split('\n').length - 1;
  const column = offset - (before.lastIndexOf('\n') + 1);
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
  const shown = lines.slice(Math.max(0, row - linesBefore), row + 1);
  const width = String(firstLine + row).length;
  const gutter = ' '.repeat(width);
  // Lines are cut on the left only where the place would else lie beyond the edge.
  const cut = column < widestLine ? 0 : column - widestLine / 2;
  const body = shown.map((line, index) => {
    const number = String(firstLine + row - (shown.length - 1) + index).padStart(width);
    return `${number} | ${line.slice(cut, cut + widestLine)}`.trimEnd();
  });
  return [
    `${gutter}--> ${file}:${firstLine + row}:${column + 1}`,
    `${gutter} |`,
    ...body,
    `${gutter} | ${' '.repeat(column - cut)}^`,
  ].join('\n');
}
