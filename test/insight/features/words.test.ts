import { describe, expect, it } from 'vitest';
import {
  holderOf,
  stemOf,
  subjectWords,
  tellingWords,
  wordsOf,
} from '../../../src/insight/features/words.ts';

describe('words of names', () => {
  it.each([
    ['idx_users_email', ['idx', 'users', 'email']],
    ['BillingRecurrence', ['billing', 'recurrence']],
    ['RDERevision', ['rde', 'revision']],
    ['fk_rails_5b2f8d9aa6', ['fk', 'rails']],
    ['fk3xk8s9d0w1q', []],
    ['disruptionsv2', ['disruptionsv2']],
    ['oauth2clients', ['oauth2clients']],
  ])('%s', (name, words) => expect(wordsOf(name)).toEqual(words));

  it.each([
    ['links', 'link'],
    ['linking', 'link'],
    ['policies', 'policy'],
    ['addresses', 'address'],
    ['status', 'status'],
    ['string', 'string'],
  ])('%s has the stem %s', (word, stem) => expect(stemOf(word)).toBe(stem));

  it('keeps what tells and drops what labels', () => {
    expect(tellingWords('idx_orders_user_id')).toEqual(['orders', 'user']);
    expect(subjectWords('account_link_events')).toEqual(['account', 'link']);
    expect(subjectWords('data_requests')).toEqual(['data', 'requests']);
    expect(holderOf('tutorial_versions')).toBe('version');
    expect(holderOf('tutorials')).toBeUndefined();
  });
});
