import { describe, expect, it } from 'vitest';
import { printSides } from '../../src/report/differences/print-sides.ts';

const grant = (role: string, privilege: string) => ({ role, privilege, grantable: false });
const privileges = ['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER'];
const all = (role: string) => privileges.map((privilege) => grant(role, privilege));

describe('the two values of a property', () => {
  it('show of long sets what one side has alone, so that no difference is cut off', () => {
    expect(
      printSides([...all('OWNER'), ...all('anon')], [...all('OWNER'), grant('anon', 'SELECT')], 'set'),
    ).toEqual({
      before: '8 entries in common; anon: DELETE, INSERT, REFERENCES, TRIGGER, TRUNCATE, UPDATE',
      after: '8 entries in common',
    });
  });

  it('are shown whole where they are short, or no sets', () => {
    expect(printSides(['a', 'b'], ['b'], 'set')).toEqual({ before: 'a, b', after: 'b' });
    const long = Array.from({ length: 60 }, (_, index) => `item${index}`);
    expect(printSides(long, [...long].reverse(), 'list').before).toBe(long.join(', '));
  });

  it('are shown whole where nothing that can be seen tells the sets apart', () => {
    const long = Array.from({ length: 60 }, (_, index) => `item${index}`);
    expect(printSides(long, [...long, 'item0'], 'set').after).toContain('item0, item0');
  });
});
