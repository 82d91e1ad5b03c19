/** A stretch of Markdown that is kept together where it fits into a part. */
export interface MarkdownAtom {
  readonly sort: 'heading' | 'text' | 'code' | 'table' | 'details';
  readonly text: string;
  /** The title of the section that it stands in; empty before the first. */
  readonly section: string;
}

const fence = /^(?<marks>`{3,}|~{3,})/;

/** Cuts Markdown, as the templates write it, into its blocks. */
export function parseMarkdownAtoms(markdown: string): readonly MarkdownAtom[] {
  const lines = markdown.split('\n');
  const atoms: MarkdownAtom[] = [];
  let section = '';
  for (let at = 0; at < lines.length; ) {
    if (lines[at] === '') {
      at++;
      continue;
    }
    const end = endOfBlock(lines, at);
    const text = lines.slice(at, end).join('\n');
    const title = /^## (?<title>.*)$/.exec(text)?.groups?.title;
    if (title !== undefined) section = title;
    atoms.push({ sort: title === undefined ? sortOf(text) : 'heading', text, section });
    at = end;
  }
  return atoms;
}

function sortOf(text: string): MarkdownAtom['sort'] {
  if (fence.test(text)) return 'code';
  if (text.startsWith('<details>')) return 'details';
  return text.startsWith('|') ? 'table' : 'text';
}

function endOfBlock(lines: readonly string[], start: number): number {
  if (fence.test(lines[start]!)) return endOfFence(lines, start);
  if (lines[start] === '<details>') return endOfDetails(lines, start);
  let end = start;
  while (end < lines.length && lines[end] !== '') end++;
  return end;
}

/** The line after the fence that closes the one at `start`. */
function endOfFence(lines: readonly string[], start: number): number {
  const marks = fence.exec(lines[start]!)!.groups!.marks!;
  let end = start + 1;
  while (end < lines.length && !(lines[end]!.startsWith(marks) && /^(`+|~+)\s*$/.test(lines[end]!))) end++;
  return Math.min(lines.length, end + 1);
}

function endOfDetails(lines: readonly string[], start: number): number {
  let depth = 0;
  for (let at = start; at < lines.length; at++) {
    if (fence.test(lines[at]!)) at = endOfFence(lines, at) - 1;
    else if (lines[at] === '<details>') depth++;
    else if (lines[at] === '</details>' && --depth === 0) return at + 1;
  }
  return lines.length;
}
