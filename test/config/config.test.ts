import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { writeConfigSchema } from '../../src/config/config-schema.ts';
import { currentRules } from '../../src/config/current-rules.ts';
import { matchesPattern, readPattern } from '../../src/config/match-pattern.ts';
import { parseConfig } from '../../src/config/parse-config.ts';
import { InputError } from '../../src/diagnostics/input-error.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

function problemsOf(text: string) {
  try {
    parseConfig(text, 'dumplens.config.yaml');
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    return (error as InputError).diagnostics.map(({ message, hint, place }) => [
      message,
      hint,
      place!.text.slice(0, place!.offset).split('\n').length,
    ]);
  }
  return [];
}

describe('the configuration', () => {
  it('reads JSON and YAML alike', () => {
    const yaml = parseConfig('labels: { from: a }\nfocus:\n  - public.t\n', 'x');
    expect(yaml).toEqual({ labels: { from: 'a' }, focus: ['public.t'], path: 'x' });
    expect(parseConfig(JSON.stringify({ labels: { from: 'a' }, focus: ['public.t'] }), 'x')).toEqual(yaml);
    expect(parseConfig('# nothing yet\n', 'x')).toEqual({ path: 'x' });
  });

  it('names every unknown key and wrong value with its line and a suggestion', () => {
    expect(
      problemsOf(
        'labls:\n  from: a\nignore:\n  - { name: x, resaon: y }\ntargetVersion: 99\nstyle: slow\nstrict: yes please\n',
      ),
    ).toEqual([
      ["there is no key 'labls'", "did you mean 'labels'?", 1],
      ["there is no key 'ignore[0].resaon'", "did you mean 'reason'?", 4],
      ["'ignore[0].reason' is missing", 'why the difference is accepted', 4],
      [
        "'targetVersion' must be a number from 11 to 19",
        'major version of the PostgreSQL that runs the plan',
        5,
      ],
      [
        "'style' must be one of online, single-transaction",
        'short locks in several transactions, or all in one',
        6,
      ],
      ["'strict' must be true or false", 'fail when anything in an input could not be read as it should', 7],
    ]);
    expect(problemsOf('- a\n')[0]?.[0]).toBe('the configuration must be a group of keys');
    expect(problemsOf('a: [1\nb: 2')).not.toEqual([]);
    expect(problemsOf('labels: {}\nlabels: {}\n')).toEqual([['Map keys must be unique', undefined, 2]]);
  });

  it('has the JSON Schema that is published, which takes the samples', () => {
    const schema = writeConfigSchema();
    expect(JSON.parse(read('schema/config.schema.json'))).toEqual(schema);
    const validate = new Ajv({ strict: false }).compile(schema);
    for (const sample of ['liveguide', 'shrink-chat']) {
      const { path: _path, ...config } = parseConfig(read(`samples/${sample}/dumplens.config.yaml`), sample);
      expect([validate(config), validate.errors]).toEqual([true, null]);
    }
    expect(validate({ labls: {} })).toBe(false);
  });

  it('lets a rule hold to the end of its last day', () => {
    const rule = { name: 'x', reason: 'y', until: '2026-03-31' };
    expect(currentRules([rule], '2026-03-31')).toEqual({ current: [rule], expired: [] });
    expect(currentRules([rule], '2026-04-01')).toEqual({ current: [], expired: [rule] });
  });

  it('matches names by pattern, kinds exactly', () => {
    const fits = (pattern: string, kind: string, ...path: string[]) =>
      matchesPattern(readPattern(pattern), { kind, path });
    expect(fits('audit_*', 'table', 'public', 'audit_log')).toBe(true);
    expect(fits('public.audit_*', 'table', 'app', 'audit_log')).toBe(false);
    expect(fits('auth.*', 'column', 'public', 'auth', 'id')).toBe(false);
    expect(fits('auth.*', 'column', 'auth', 'users', 'id')).toBe(true);
    expect(fits('materialized view public.x?', 'materialized view', 'public', 'x1')).toBe(true);
    expect(fits('view public.x', 'materialized view', 'public', 'x')).toBe(false);
    expect(fits('public.a.c', 'table', 'public', 'axc')).toBe(false);
  });
});
