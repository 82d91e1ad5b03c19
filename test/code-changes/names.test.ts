import { describe, expect, it } from 'vitest';
import { camelCase } from '../../src/code-changes/names/camel-case.ts';
import { createNames } from '../../src/code-changes/names/create-names.ts';
import { pascalCase } from '../../src/code-changes/names/pascal-case.ts';
import { quotePythonSql } from '../../src/code-changes/names/quote-python.ts';
import { singular } from '../../src/code-changes/names/singular.ts';
import { sqlTemplate } from '../../src/code-changes/names/sql-template.ts';

describe('names in code', () => {
  it.each([
    ['expo_push_token', 'expoPushToken', 'ExpoPushToken'],
    ['userId', 'userId', 'UserId'],
    ['EMAIL', 'email', 'Email'],
    ['HTTPServer_url', 'httpServerUrl', 'HttpServerUrl'],
    ['sha256_hash', 'sha256Hash', 'Sha256Hash'],
    ['Odd Table-name', 'oddTableName', 'OddTableName'],
    ['$!', '', ''],
  ])('%s is %s and %s', (name, camel, pascal) => {
    expect(camelCase(name)).toBe(camel);
    expect(pascalCase(name)).toBe(pascal);
  });

  it.each([
    ['messages', 'message'],
    ['categories', 'category'],
    ['addresses', 'address'],
    ['statuses', 'status'],
    ['boxes', 'box'],
    ['cases', 'case'],
    ['status', 'status'],
    ['news', 'news'],
    ['data', 'data'],
    ['user_settings', 'user_settings'],
  ])('the singular of %s is %s', (plural, one) => expect(singular(plural)).toBe(one));

  it('hands out no name twice and none that is reserved', () => {
    const take = createNames(new Set(['class']), 'unnamed');
    expect([take('class', 'classTable'), take('a'), take('a'), take('a', 'b'), take(''), take('')]).toEqual([
      'classTable',
      'a',
      'a2',
      'b',
      'unnamed',
      'unnamed2',
    ]);
  });

  it('keeps SQL as it is within templates and text()', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the text is SQL that looks like a template.
    const sql = "a ~ '\\d`${x}' AND b = ':c'::text";
    expect(
      new Function('sql', `return ${sqlTemplate(sql)}`)((parts: readonly string[]) => parts.join('')),
    ).toBe(sql);
    expect(quotePythonSql("x = ':c'::text")).toBe(`"x = '\\\\:c'::text"`);
  });
});
