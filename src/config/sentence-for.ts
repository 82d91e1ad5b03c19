import type { Address } from '../model/address.ts';
import { matchesPattern, readPattern } from './match-pattern.ts';

/** Sentences of the user by pattern: `purposes` and `impacts`. */
export type Sentences = Readonly<Record<string, string>>;

/**
 * The sentence that the user wrote for an object. A pattern with dots fits names of as many parts, so that `public.a*`
 * means tables and not their columns; exact names win over patterns with `*` and `?`, then the first one wins.
 */
export function sentenceFor(
  sentences: Sentences | undefined,
  address: Pick<Address, 'kind' | 'path'>,
): string | undefined {
  const fitting = Object.entries(sentences ?? {}).filter(([text]) => {
    const pattern = readPattern(text);
    const parts = pattern.name.split('.').length;
    return (parts === 1 || parts === address.path.length) && matchesPattern(pattern, address);
  });
  return (fitting.find(([text]) => !/[*?]/.test(text)) ?? fitting[0])?.[1];
}
