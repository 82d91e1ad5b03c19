/** Replacements in a text, by place; each place is replaced once. */
export class TextEdits {
  readonly #edits = new Map<number, { readonly end: number; readonly text: string }>();

  /** Replaces the text from `start` to `end`; the first replacement of a place stays. */
  replace(start: number, end: number, text: string): void {
    if (!this.#edits.has(start)) this.#edits.set(start, { end, text });
  }

  /** The text with all replacements made. */
  apply(original: string): string {
    let result = '';
    let from = 0;
    for (const [start, { end, text }] of [...this.#edits].sort(([a], [b]) => a - b)) {
      if (start < from) continue;
      result += original.slice(from, start) + text;
      from = end;
    }
    return result + original.slice(from);
  }
}
