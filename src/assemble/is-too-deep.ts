import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { AstFields } from '../parse/grammar.ts';
import type { Statement } from '../parse/statement.ts';
import type { RawStatement } from '../source/raw-statement.ts';

/** Levels of a parse tree that every stage can walk by recursion; each operand of a sum makes two. */
const mostLevels = 2000;
/** Fewer characters cannot make so many levels. */
const enoughText = mostLevels;

/** True where a statement is nested so deeply (a sum of a thousand terms) that it is compared as text. */
export function isTooDeep({ raw, fields }: Statement): boolean {
  if (raw.text.length < enoughText) return false;
  const open: { readonly node: AstFields; readonly level: number }[] = [{ node: fields, level: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.level > mostLevels) return true;
    for (const node of Object.values(next.node)) {
      if (node !== null && typeof node === 'object') open.push({ node, level: next.level + 1 });
    }
  }
  return false;
}

/** Tells of a statement that is too deep. */
export function describeDepth({ text, span: { file, line } }: RawStatement): Diagnostic {
  return {
    code: 'deep-statement',
    severity: 'warning',
    message: 'a statement is nested too deeply to be read; it is compared as text',
    file,
    place: { file, text, firstLine: line, offset: 0 },
  };
}
