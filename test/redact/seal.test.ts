import { describe, expect, it } from 'vitest';
import {
  connectionSecrets,
  createRedactor,
  isSecretName,
  seal,
  sealOptions,
  unseal,
  unsealOptions,
} from '../../src/redact/index.ts';

describe('seal', () => {
  it.each(['x', '', 'it\'s ›‹ \\ \n "q"', 'ä€😀'])('gives back what it got: %j', (secret) => {
    expect(unseal(seal(secret))).toBe(secret);
    expect(seal(secret) === seal(`${secret}!`)).toBe(false);
  });

  it('is hidden whatever stands around it, in JSON too', () => {
    const value = seal('one "two" three');
    expect(createRedactor().redact(`thing ${value}, other`)).toBe('thing ‹redacted›, other');
    expect(createRedactor().redact(JSON.stringify({ thing: value }))).toBe('{"thing":"‹redacted›"}');
  });

  it('seals the options that are not known to be harmless', () => {
    const options = { host: 'h', password: 'p', vendor: 'v' };
    const sealed = sealOptions(options);
    expect(sealed.host).toBe('h');
    expect(createRedactor().redact(JSON.stringify(sealed))).toBe(
      '{"host":"h","password":"‹redacted›","vendor":"‹redacted›"}',
    );
    expect(unsealOptions(sealed)).toEqual(options);
  });
});

it('redacts options by their names', () => {
  const redactor = createRedactor();
  expect(redactor.redactOptions({ host: 'h', password: 'p', column_name: 'secret', x: '' })).toEqual({
    host: 'h',
    password: '‹redacted›',
    column_name: 'secret',
    x: '',
  });
  expect(redactor.count).toBe(1);
});

it.each([
  ['app.settings.jwt_secret', true],
  ['app.apiKey', true],
  ['my.service_role_key', true],
  ['PGPASSWORD', true],
  ['app.token', true],
  ['search_path', false],
  ['password_encryption', false],
  ['app.tenant_id', false],
  ['app.token_lifetime', false],
])('%s is the name of a secret: %s', (name, expected) => {
  expect(isSecretName(name)).toBe(expected);
});

it('names the secrets of a connection', () => {
  expect(connectionSecrets('host=h dbname=d')).toEqual([]);
  expect(connectionSecrets('host=h password=x sslpassword=y')).toEqual(['password', 'sslpassword']);
  expect(connectionSecrets(`postgres${'://'}u:x@h/d`)).toEqual(['password']);
});
