import { diffWordsWithSpace, structuredPatch } from 'diff';

/** One line of a text diff; the words that changed are marked where the line has a counterpart. */
export interface DiffLine {
  readonly sign: ' ' | '+' | '-';
  readonly text: string;
  readonly words?: readonly { readonly text: string; readonly changed: boolean }[];
}

/** A unified diff of two texts, in hunks with three lines of context. */
export interface TextDiff {
  readonly hunks: readonly { readonly header: string; readonly lines: readonly DiffLine[] }[];
}

const contextLines = 3;

/** Compares two texts line by line and marks the changed words of lines that were replaced one by one. */
export function diffTexts(before: string, after: string): TextDiff {
  const patch = structuredPatch('', '', `${before}\n`, `${after}\n`, '', '', { context: contextLines });
  return {
    hunks: patch.hunks.map((hunk) => ({
      header: `@@ -${hunk.oldStart},${hunk.oldLines} +${hunk.newStart},${hunk.newLines} @@`,
      lines: markWords(hunk.lines.filter((line) => !line.startsWith('\\'))),
    })),
  };
}

function markWords(lines: readonly string[]): readonly DiffLine[] {
  const result: DiffLine[] = [];
  for (let at = 0; at < lines.length; ) {
    const removed = run(lines, at, '-');
    const added = run(lines, at + removed.length, '+');
    if (removed.length === 0 && added.length === 0) {
      result.push({ sign: ' ', text: lines[at]!.slice(1) });
      at++;
      continue;
    }
    if (removed.length === added.length) {
      const pairs = removed.map((line, index) => pairWords(line, added[index]!));
      result.push(...pairs.map(([before]) => before), ...pairs.map(([, after]) => after));
    } else {
      result.push(...removed.map((line) => ({ sign: '-' as const, text: line })));
      result.push(...added.map((line) => ({ sign: '+' as const, text: line })));
    }
    at += removed.length + added.length;
  }
  return result;
}

function run(lines: readonly string[], from: number, sign: string): readonly string[] {
  let end = from;
  while (end < lines.length && lines[end]!.startsWith(sign)) end++;
  return lines.slice(from, end).map((line) => line.slice(1));
}

function pairWords(before: string, after: string): readonly [DiffLine, DiffLine] {
  const parts = diffWordsWithSpace(before, after);
  const side = (drop: 'added' | 'removed') =>
    parts
      .filter((part) => !part[drop])
      .map((part) => ({ text: part.value, changed: part.added || part.removed }));
  return [
    { sign: '-', text: before, words: side('added') },
    { sign: '+', text: after, words: side('removed') },
  ];
}
