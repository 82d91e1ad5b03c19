import { describe, expect, it } from 'vitest';
import { diffTexts } from '../../src/report/differences/text-diff.ts';

const lines = (count: number, word: string) =>
  Array.from({ length: count }, (_, index) => `${word} ${index}`).join('\n');

describe('a text diff', () => {
  it('marks the words that changed in a line that was replaced by one', () => {
    const [hunk] = diffTexts('a\nlimit 5\nb', 'a\nlimit 6\nb').hunks;
    expect(hunk!.header).toBe('@@ -1,3 +1,3 @@');
    expect(hunk!.lines.map(({ sign, text }) => sign + text)).toEqual([' a', '-limit 5', '+limit 6', ' b']);
    expect(hunk!.lines[1]!.words).toEqual([
      { text: 'limit ', changed: false },
      { text: '5', changed: true },
    ]);
  });

  it('shows texts that have next to nothing in common as replaced, between their equal ends', () => {
    const text = (word: string) => `begin\n${lines(3000, word)}\nend`;
    const { hunks } = diffTexts(text('old'), text('new'));
    expect(hunks.map(({ header }) => header)).toEqual(['@@ -1,3002 +1,3002 @@']);
    const shown = hunks[0]!.lines.map(({ sign, text: line }) => sign + line);
    expect(shown.slice(0, 2)).toEqual([' begin', '-old 0']);
    expect(shown.slice(3000, 3002)).toEqual(['-old 2999', '+new 0']);
    expect(shown.slice(-2)).toEqual(['+new 2999', ' end']);
  });

  it('takes more lines than a call takes arguments', () => {
    const [hunk] = diffTexts(lines(200_000, 'old'), lines(200_001, 'new')).hunks;
    expect(hunk!.lines).toHaveLength(400_001);
  });

  it('marks no words in lines that are too far apart', () => {
    const row = (word: string) => lines(900, word).replaceAll('\n', ', ');
    const [hunk] = diffTexts(row('old'), row('new')).hunks;
    expect(hunk!.lines.map(({ words }) => words)).toEqual([undefined, undefined]);
  });
});
