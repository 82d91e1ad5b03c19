import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createRedactor } from '../../src/redact/index.ts';
import { harmlessTexts } from './harmless-texts.ts';
import { plantedSecrets } from './planted-secrets.ts';

describe('secrets', () => {
  it.each(plantedSecrets)('hides: $sort', ({ text, secret }) => {
    const redactor = createRedactor();
    const result = redactor.redact(text);
    expect(result).not.toContain(secret);
    expect(result).toContain('‹redacted›');
    expect(redactor.count).toBeGreaterThan(0);
    expect(createRedactor().redact(result)).toBe(result);
  });

  it.each(plantedSecrets)('hides inside a dump: $sort', ({ text, secret }) => {
    const around = `CREATE TABLE public.t (\n    id integer\n);\n\n${text}\n\nCREATE TABLE public.u (id integer);\n`;
    expect(createRedactor().redact(around)).not.toContain(secret);
  });

  it('keeps the text around a secret', () => {
    const word = ['s3', 'cr3t'].join('');
    expect(createRedactor().redact(`OPTIONS (host 'h', password '${word}', port '1')`)).toBe(
      "OPTIONS (host 'h', password '‹redacted›', port '1')",
    );
    expect(createRedactor().redact(`CONNECTION 'host=h password=${word} dbname=d' PUBLICATION p`)).toBe(
      "CONNECTION 'host=h password=‹redacted› dbname=d' PUBLICATION p",
    );
  });

  it('hides each of several and counts them by reason', () => {
    const redactor = createRedactor();
    const [a, b] = [['on', 'e1'].join(''), ['tw', 'o2'].join('')];
    const text = redactor.redact(`CREATE ROLE a PASSWORD '${a}';\nCREATE ROLE b PASSWORD '${b}';`);
    expect(text).toBe("CREATE ROLE a PASSWORD '‹redacted›';\nCREATE ROLE b PASSWORD '‹redacted›';");
    expect(redactor.count).toBe(2);
    expect(redactor.byReason).toEqual({ 'password of a role': 2 });
  });
});

describe('texts without secrets', () => {
  it.each(harmlessTexts.map((text) => [text] as const))('stay: %s', (text) => {
    const redactor = createRedactor();
    expect(redactor.redact(text)).toBe(text);
    expect(redactor.count).toBe(0);
  });

  it('are read in time that grows with their length only', () => {
    const line =
      "COMMENT ON COLUMN public.users.password_key IS 'the token = key of the session'; '''''' ((((\n";
    const measure = (lines: number) => {
      const start = performance.now();
      createRedactor().redact(line.repeat(lines));
      return performance.now() - start;
    };
    measure(1000);
    const small = Math.max(measure(5000), 5);
    expect(measure(20_000)).toBeLessThan(small * 16);
  });
});

const shared = new URL('../../../shared/corpus/', import.meta.url);
const hasShared = existsSync(shared);
if (!hasShared) console.warn('../shared/corpus is missing: the redactor is not tried on real dumps');

describe.skipIf(!hasShared)('real dumps', () => {
  it('stay but for a few places, twice redacted as once', () => {
    for (const file of sqlFiles(shared).slice(0, 40)) {
      const text = readFileSync(file, 'utf8');
      const redactor = createRedactor();
      const once = redactor.redact(text);
      expect(createRedactor().redact(once)).toBe(once);
      // One place in two thousand lines is far above what real schemas hold, and far below a rule gone wild.
      expect(redactor.count).toBeLessThanOrEqual(2 + text.split('\n').length / 2000);
    }
  });
});

function sqlFiles(folder: URL): readonly URL[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const url = new URL(entry.isDirectory() ? `${entry.name}/` : entry.name, folder);
    if (entry.isDirectory()) return sqlFiles(url);
    return entry.name.endsWith('.sql') && statSync(url).size < 3_000_000 ? [url] : [];
  });
}
