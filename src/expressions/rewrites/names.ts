import { mark } from '../marks.ts';
import type { Rewrite } from './rewrite.ts';

/** Identifiers with characters that the parser's lexer refuses (`*`, `"`, `$`, letters beyond ASCII) become marks. */
export const rewriteNames: Rewrite = (tokens) =>
  tokens.map((token) => {
    if (token.kind === 'word' && /[^\w]/.test(token.text)) return mark('name', token.text.toLowerCase());
    if (token.kind !== 'quoted' || token.text.startsWith('"~')) return token;
    const name = token.text.slice(1, -1);
    return /[*"]/.test(name) ? mark('name', name.replaceAll('""', '"')) : token;
  });
