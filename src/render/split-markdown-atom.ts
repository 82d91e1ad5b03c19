import { type MarkdownAtom, parseMarkdownAtoms } from './markdown-atoms.ts';

const encoder = new TextEncoder();
const bytes = (text: string) => encoder.encode(text).length;

/** The pieces of a block that is longer than `room` bytes; each is whole in itself. */
export function splitAtom(atom: MarkdownAtom, room: number): readonly string[] {
  if (bytes(atom.text) <= room) return [atom.text];
  const lines = atom.text.split('\n');
  switch (atom.sort) {
    case 'code': {
      const [open, close] = [lines[0]!, lines.at(-1)!];
      return group(lines.slice(1, -1), room - bytes(open) - bytes(close) - 2, '\n').map(
        (body) => `${open}\n${body}\n${close}`,
      );
    }
    case 'table': {
      const head = lines.slice(0, 2).join('\n');
      return group(lines.slice(2), room - bytes(head) - 1, '\n').map((body) => `${head}\n${body}`);
    }
    case 'details': {
      const [open, summary] = [lines[0]!, lines[1]!];
      const frame = bytes(`${open}\n${summary}\n\n\n\n</details>`);
      const inner = parseMarkdownAtoms(lines.slice(2, -1).join('\n')).flatMap((block) =>
        splitAtom(block, room - frame),
      );
      return group(inner, room - frame, '\n\n').map((body) => `${open}\n${summary}\n\n${body}\n\n</details>`);
    }
    default:
      return group(lines, room, '\n');
  }
}

/** Joins pieces while they fit; a piece that does not fit alone stays alone. */
function group(pieces: readonly string[], room: number, between: string): readonly string[] {
  const groups: string[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const piece of pieces) {
    const length = bytes(piece) + between.length;
    if (size + length > room) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)!.push(piece);
    size += length;
  }
  return groups.map((group) => group.join(between));
}
