import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadLibrary } from '../../src/expressions/library.ts';
import { printExpression, printQuery } from '../../src/expressions/print.ts';
import { readExpression, readQuery } from '../../src/expressions/read.ts';
import { loadGrammar } from '../../src/parse/grammar.ts';
import { type Fragment, readFragments } from './corpus-fragments.ts';
import { grammarShape } from './grammar-shape.ts';

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));
const hasShared = existsSync(shared);
if (!hasShared) console.warn('SKIPPED: no ../shared, so nothing is read from real dumps');

describe.skipIf(!hasShared).each([
  // Lowest percentages of expressions and of views, read and printed back with the same meaning.
  ['corpus', 100, 100],
  ['pairs', 100, 100],
])('expressions and queries of %s', (folder, expressions, views) => {
  const counts = new Map<string, { all: number; read: number; same: number }>();
  const failed: string[] = [];

  beforeAll(async () => {
    await loadGrammar();
    const library = await loadLibrary();
    for (const fragment of readFragments(`${shared}${folder}`)) {
      const count = counts.get(fragment.kind) ?? { all: 0, read: 0, same: 0 };
      counts.set(fragment.kind, count);
      count.all += 1;
      const printed = printBack(fragment);
      if (printed === undefined) failed.push(`unread: ${fragment.sql}`);
      else count.read += 1;
      const form = fragment.kind === 'view' ? 'query' : 'expression';
      if (printed !== undefined && grammarShape(printed, form) === grammarShape(fragment.sql, form))
        count.same += 1;
      else if (printed !== undefined) failed.push(`misread: ${fragment.sql} -> ${printed}`);
    }

    function printBack({ kind, sql }: Fragment): string | undefined {
      if (kind === 'view') {
        const query = readQuery(library, sql);
        return query && printQuery(query);
      }
      const expression = readExpression(library, sql);
      return expression && printExpression(expression);
    }
  });

  it('are readable, and PostgreSQL reads what is printed back the same way', () => {
    const percent = (part: number, all: number): number => Math.floor((1000 * part) / all) / 10;
    const lines = [...counts].map(
      ([kind, { all, read, same }]) =>
        `${kind}: ${all}, read ${percent(read, all)} %, same ${percent(same, all)} %`,
    );
    console.info(`${folder}\n  ${lines.join('\n  ')}`);
    expect(counts.size).toBe(8);
    for (const [kind, { all, read, same }] of counts) {
      const least = kind === 'view' ? views : expressions;
      expect(percent(read, all), `${kind} read\n${failed.join('\n')}`).toBeGreaterThanOrEqual(least);
      expect(percent(same, all), `${kind} same\n${failed.join('\n')}`).toBeGreaterThanOrEqual(least);
    }
  });
});
