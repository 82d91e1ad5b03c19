import { markCode } from '../../sql/mark-code.ts';

/** Names, types or SQL, each marked as code: `a`, `b`. */
export function codeList(items: readonly string[]): string {
  return items.map(markCode).join(', ');
}
