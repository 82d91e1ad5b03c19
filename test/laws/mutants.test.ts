import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Snapshot } from '../../src/assemble/snapshot.ts';
import { plainTree } from '../../src/canon/plain-tree.ts';
import { treeKey } from '../../src/canon/tree-key.ts';
import { isParsed, loadGrammar, parseSql } from '../../src/parse/grammar.ts';
import { splitStatements } from '../../src/parse/split.ts';
import { compareEverything } from '../support/compare-everything.ts';
import { type Mutant, mutateStatement } from '../support/mutate-statement.ts';
import { readSnapshots } from '../support/read-snapshot.ts';
import { type Survivor, sameByRule, sameForAReason, sameForReasons } from './same-mutants.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

const sources: readonly string[] = [
  ...readdirSync(`${root}corpus`, { withFileTypes: true })
    .filter((kind) => kind.isDirectory())
    .flatMap((kind) =>
      readdirSync(`${root}corpus/${kind.name}`).map((name) => `corpus/${kind.name}/${name}/before.sql`),
    ),
  'verify/everything.sql',
];

interface Case extends Mutant {
  readonly statement: string;
  readonly file: string;
}

/** Each statement once, with what one changed token makes of it, if PostgreSQL's grammar reads something else in it. */
function collectCases(): readonly (readonly [string, readonly Case[]])[] {
  const seen = new Set<string>();
  return sources.map((source) => {
    const text = readFileSync(root + source, 'utf8');
    const cases: Case[] = [];
    for (const { form, text: statement, span } of splitStatements(text, { file: source }).statements) {
      if (form !== 'sql' || seen.has(statement)) continue;
      seen.add(statement);
      const original = meaning(statement);
      for (const mutant of mutateStatement(statement)) {
        const changed = meaning(mutant.text);
        if (changed === undefined || changed === original) continue;
        cases.push({
          ...mutant,
          statement,
          file: `${text.slice(0, span.start)}${mutant.text};${text.slice(span.end)}`,
        });
      }
    }
    return [text, cases] as const;
  });
}

/** The parse tree as text; undefined for what is not one statement. */
function meaning(statement: string): string | undefined {
  if (statement.trim() === '') return undefined;
  const parsed = parseSql(statement);
  return isParsed(parsed) && parsed.length === 1 ? treeKey(plainTree(parsed[0]!.node)) : undefined;
}

async function survivorsOf(text: string, cases: readonly Case[]): Promise<readonly Survivor[]> {
  if (cases.length === 0) return [];
  const files = Object.fromEntries(cases.map(({ file }, index) => [`mutant ${index}`, file]));
  const [before, ...after] = await readSnapshots({ before: text, ...files });
  return cases.flatMap(({ how, statement, text: mutated }, index) => {
    const { deltas, equivalences } = compareEverything(before as Snapshot, after[index] as Snapshot);
    if (deltas.length > 0) return [];
    const rules = [...new Set(equivalences.map(({ rule }) => rule))].sort();
    return [{ how, statement, mutated, rules }];
  });
}

describe('a statement with one token changed', () => {
  let tried = 0;
  const survivors: Survivor[] = [];
  beforeAll(async () => {
    await loadGrammar();
    for (const [text, cases] of collectCases()) {
      tried += cases.length;
      survivors.push(...(await survivorsOf(text, cases)));
    }
  });

  it('is a difference, or the same for a reason', () => {
    console.info(`${tried} changed statements, ${survivors.length} of them the same`);
    const unexplained = survivors.filter((survivor) => !sameByRule(survivor) && !sameForAReason(survivor));
    expect(unexplained).toEqual([]);
  });

  it('needs every reason that is listed', () => {
    const unused = sameForReasons.filter(({ is }) => !survivors.some(is));
    expect(unused.map(({ reason }) => reason)).toEqual([]);
  });
});
