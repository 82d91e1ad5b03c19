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

/**
 * Texts further apart than so many lines, and lines further apart than so many words, are shown as replaced whole:
 * the search for what they have in common takes time with the square of the distance, and a reader finds nothing in it.
 */
const mostLines = 2000;
const mostWords = 500;

/** Compares two texts line by line and marks the changed words of lines that were replaced one by one. */
export function diffTexts(before: string, after: string): TextDiff {
  const patch = structuredPatch('', '', `${before}\n`, `${after}\n`, '', '', {
    context: contextLines,
    maxEditLength: mostLines,
  });
  const hunks = patch?.hunks ?? [replaceMiddle(before.split('\n'), after.split('\n'))];
  return {
    hunks: hunks.map((hunk) => ({
      header: `@@ -${hunk.oldStart},${hunk.oldLines} +${hunk.newStart},${hunk.newLines} @@`,
      lines: markWords(hunk.lines.filter((line) => !line.startsWith('\\'))),
    })),
  };
}

/** One hunk: all lines between those with which both texts begin and end are replaced. */
function replaceMiddle(before: readonly string[], after: readonly string[]) {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const from = Math.max(0, start - contextLines);
  const trailing = Math.min(end, contextLines);
  const [removed, added] = [before, after].map((lines) => lines.slice(start, lines.length - end));
  const lines = [
    ...before.slice(from, start).map((line) => ` ${line}`),
    ...removed!.map((line) => `-${line}`),
    ...added!.map((line) => `+${line}`),
    ...before.slice(before.length - end, before.length - end + trailing).map((line) => ` ${line}`),
  ];
  const shown = start - from + trailing;
  return {
    oldStart: from + 1,
    oldLines: removed!.length + shown,
    newStart: from + 1,
    newLines: added!.length + shown,
    lines,
  };
}

function markWords(lines: readonly string[]): readonly DiffLine[] {
  const result: DiffLine[] = [];
  // A call takes some ten thousand arguments; a body can have more lines.
  const add = (more: readonly DiffLine[]) => {
    for (const line of more) result.push(line);
  };
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
      add(pairs.map(([before]) => before));
      add(pairs.map(([, after]) => after));
    } else {
      add(removed.map((line) => ({ sign: '-', text: line })));
      add(added.map((line) => ({ sign: '+', text: line })));
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
  const parts = diffWordsWithSpace(before, after, { maxEditLength: mostWords });
  if (!parts) {
    return [
      { sign: '-', text: before },
      { sign: '+', text: after },
    ];
  }
  const side = (drop: 'added' | 'removed') =>
    parts
      .filter((part) => !part[drop])
      .map((part) => ({ text: part.value, changed: part.added || part.removed }));
  return [
    { sign: '-', text: before, words: side('added') },
    { sign: '+', text: after, words: side('removed') },
  ];
}
