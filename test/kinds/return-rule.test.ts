import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/assemble/assemble.ts';
import { createRegistry } from '../../src/kind-contract/registry.ts';
import { schema } from '../../src/kinds/schema/schema.ts';
import { statement } from '../../src/kinds/statement/statement.ts';
import { readReturnRule } from '../../src/kinds/view/read-return-rule.ts';
import { view } from '../../src/kinds/view/view.ts';
import { loadGrammar } from '../../src/parse/grammar.ts';
import { parseStatements } from '../../src/parse/parse-statements.ts';
import { splitStatements } from '../../src/parse/split.ts';

describe('a rule ON SELECT', () => {
  it('makes the view that pg_dump before version 10 created as a table, and keeps its facets', async () => {
    await loadGrammar();
    const { registry, file } = setting(`CREATE VIEW public.v AS SELECT NULL::integer AS a;
      COMMENT ON VIEW public.v IS 'kept';
      CREATE RULE "_RETURN" AS ON SELECT TO public.v DO INSTEAD SELECT t.a FROM public.t GROUP BY t.id;`);
    const { model, ledger } = assemble(file, parseStatements(file.statements, new Map()), registry);
    const found = model.objects.get('view public.v' as never);
    expect(found?.props.query).toBe('SELECT t.a FROM public.t GROUP BY t.id');
    expect(found?.facets.comment).toBe('kept');
    expect(ledger.equivalences).toHaveProperty('N18');
    expect(ledger.asText).toBe(0);
  });
});

function setting(text: string) {
  const registry = createRegistry([
    schema,
    { ...view, readers: { ...view.readers, RuleStmt: readReturnRule } },
    statement,
  ]);
  const file = {
    label: 'rule',
    path: 'rule.sql',
    sha256: '',
    bytes: text.length,
    encoding: 'utf-8',
    ...splitStatements(text, { file: 'rule.sql' }),
  };
  return { registry, file };
}
