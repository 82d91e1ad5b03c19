import { type MarkdownAtom, parseMarkdownAtoms } from './markdown-atoms.ts';
import { splitAtom } from './split-markdown-atom.ts';

const encoder = new TextEncoder();
const headRoom = 200;

/** The size of a text as trackers count it, in bytes of UTF-8. */
export function byteLength(text: string): number {
  return encoder.encode(text).length;
}

/**
 * Cuts a Markdown report into parts of at most `fit` bytes, between blocks and between the rows of tables. The verdict
 * comes first; where not everything fits into one part, what is folded away goes to the last ones. A code block or a
 * folded part that is longer than a part is closed and opened again.
 */
export function splitMarkdown(markdown: string, fit: number): readonly string[] {
  if (byteLength(markdown) <= fit) return [markdown];
  const room = fit - headRoom;
  const atoms = parseMarkdownAtoms(markdown);
  const main = atoms.filter(({ sort }) => sort !== 'details');
  const folded = atoms.filter(({ sort }) => sort === 'details');
  const shown = pack(main, room, '');
  const bodies = [...shown, ...pack(folded, room, ': folded parts')];
  const first = shown.length + 1;
  return bodies.map((body, index) => {
    const parts = first === bodies.length ? `part ${first}` : `parts ${first} to ${bodies.length}`;
    const where = index === 0 && folded.length ? ` What is folded away stands in ${parts}.` : '';
    const head = `Part ${index + 1} of ${bodies.length}.${where}`;
    // The title stays the first line of the first part.
    const [title, ...rest] = body.split('\n\n');
    return index === 0 ? [title, head, ...rest].join('\n\n') : `${head}\n\n${body}`;
  });
}

function pack(atoms: readonly MarkdownAtom[], room: number, suffix: string): readonly string[] {
  const parts: string[][] = [];
  let size = Number.POSITIVE_INFINITY;
  let section = '';
  for (const atom of atoms) {
    for (const text of splitAtom(atom, Math.floor(room * 0.9))) {
      const heading =
        atom.section !== section || size + byteLength(text) + 2 > room ? continued(atom, suffix) : '';
      const block = heading && atom.sort !== 'heading' ? `${heading}\n\n${text}` : text;
      const length = byteLength(block) + 2;
      if (size + length > room) {
        parts.push([]);
        size = 0;
      }
      parts.at(-1)!.push(block);
      size += length;
      section = atom.section;
    }
  }
  return parts.map((blocks) => blocks.join('\n\n'));
}

/** The heading under which a block of a section goes on in another part. */
function continued({ section }: MarkdownAtom, suffix: string): string {
  return section === '' ? '' : `## ${section}${suffix || ', continued'}`;
}
