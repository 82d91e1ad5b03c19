import type { TextDiff } from './differences/text-diff.ts';

/**
 * Text for people. Backticks mark code, as in Markdown, and `[[section-id|text]]` is a link to a section; nothing else
 * is markup, so that names and comments with asterisks or angle brackets are shown as they are.
 */
export type Inline = string;

/** A stretch of a report; each template set has one partial per block type. */
export type Block =
  | { readonly type: 'text'; readonly text: Inline }
  | { readonly type: 'list'; readonly items: readonly Inline[] }
  | { readonly type: 'checklist'; readonly items: readonly Inline[] }
  | {
      readonly type: 'table';
      readonly caption?: Inline;
      readonly columns: readonly TableColumn[];
      readonly rows: readonly (readonly Inline[])[];
    }
  | { readonly type: 'heading'; readonly text: Inline; readonly anchor?: string }
  | {
      readonly type: 'code';
      readonly language: 'sql' | 'sh' | 'ts' | 'python' | 'prisma' | 'text';
      readonly code: string;
    }
  | { readonly type: 'diff'; readonly diff: TextDiff }
  | { readonly type: 'details'; readonly summary: Inline; readonly blocks: readonly Block[] }
  | { readonly type: 'note'; readonly tone: 'info' | 'warning' | 'danger'; readonly text: Inline };

/** A column of a table block; numbers are aligned to the right. */
export interface TableColumn {
  readonly title: Inline;
  readonly align?: 'left' | 'right';
}

/** A paragraph. */
export function text(...sentences: readonly Inline[]): Block {
  return { type: 'text', text: sentences.join(' ') };
}

/** A bulleted list. */
export function list(items: readonly Inline[]): Block {
  return { type: 'list', items };
}

/** Things to do, each with a box to tick. */
export function checklist(items: readonly Inline[]): Block {
  return { type: 'checklist', items };
}

/** A table; a title that starts with `#` makes a column of numbers. */
export function table(
  titles: readonly Inline[],
  rows: readonly (readonly Inline[])[],
  caption?: Inline,
): Block {
  const columns = titles.map((title) =>
    title.startsWith('#') ? { title: title.slice(1), align: 'right' as const } : { title },
  );
  return { type: 'table', columns, rows, ...(caption ? { caption } : {}) };
}

/** A heading within a section; `anchor` makes it a target for links. */
export function heading(title: Inline, anchor?: string): Block {
  return { type: 'heading', text: title, ...(anchor ? { anchor } : {}) };
}

/** SQL to read or to copy. */
export function sql(code: string): Block {
  return { type: 'code', language: 'sql', code };
}

/** Blocks that are folded away until somebody asks for them. */
export function details(summary: Inline, ...blocks: readonly Block[]): Block {
  return { type: 'details', summary, blocks };
}

/** A remark that must not be overlooked. */
export function note(tone: 'info' | 'warning' | 'danger', remark: Inline): Block {
  return { type: 'note', tone, text: remark };
}
