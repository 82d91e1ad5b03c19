import { describe, expect, it } from 'vitest';
import { sentenceFor } from '../../src/config/sentence-for.ts';

const sentences = {
  'public.audit_*': 'an audit trail',
  'public.audit_logs': 'who did what',
  'column public.*.email_hash': 'a digest of the address',
  'public.profiles.*': 'about a person',
  threads: 'talks',
};

const said = (kind: string, ...path: string[]) => sentenceFor(sentences, { kind, path });

describe('a sentence by pattern', () => {
  it('is that of the exact name, else of the first pattern that fits', () => {
    expect(said('table', 'public', 'audit_logs')).toBe('who did what');
    expect(said('table', 'public', 'audit_old')).toBe('an audit trail');
    expect(said('column', 'public', 'profiles', 'email_hash')).toBe('a digest of the address');
    expect(said('column', 'public', 'profiles', 'id')).toBe('about a person');
    expect(said('table', 'app', 'threads')).toBe('talks');
  });

  it('means names of as many parts as the pattern has', () => {
    expect(said('column', 'public', 'audit_logs', 'id')).toBeUndefined();
    expect(said('table', 'public', 'profiles')).toBeUndefined();
    expect(sentenceFor(undefined, { kind: 'table', path: ['public', 'audit_logs'] })).toBeUndefined();
  });
});
