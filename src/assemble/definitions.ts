import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ObjectId } from '../model/address.ts';
import type { Statement } from '../parse/statement.ts';
import type { Span } from '../source/span.ts';

const creates = /^(?:Create|Define|CompositeType|View|Index|Rule)/;
const mostNamed = 3;

/** Remembers which statement created what, to tell of objects that a file creates twice. */
export class Definitions {
  readonly #first = new Map<ObjectId, Span>();
  /** By the later statement: the object, and where it was created before. */
  readonly #twice = new Map<Span, { readonly id: ObjectId; readonly first: Span }>();

  /** To be told of every definition while a statement is read. */
  see(id: ObjectId, { type, fields, raw }: Statement): void {
    // OR REPLACE is meant to come second, and a shell type is there to be completed.
    if (!creates.test(type) || fields.replace || (type === 'DefineStmt' && !fields.definition)) return;
    const first = this.#first.get(id);
    if (first === undefined) this.#first.set(id, raw.span);
    else if (first !== raw.span && !this.#twice.has(raw.span)) this.#twice.set(raw.span, { id, first });
  }

  /** What a person should know; empty where everything was created once. */
  problems(file: string): readonly Diagnostic[] {
    const found = [...this.#twice].map(
      ([{ line }, { id, first }]) => `${id} (lines ${first.line} and ${line})`,
    );
    if (found.length === 0) return [];
    const shown = found.slice(0, mostNamed).join(', ');
    const more = found.length - mostNamed;
    return [
      {
        code: 'defined-twice',
        severity: 'warning',
        message: `${file} creates ${found.length === 1 ? 'an object' : `${found.length} objects`} twice: ${shown}${more > 0 ? ` and ${more} more` : ''}; both statements are read as one, and where they disagree the later one counts`,
        file,
        hint: 'two dumps in one file, or a dump edited by hand; PostgreSQL would refuse the second statement',
      },
    ];
  }
}
