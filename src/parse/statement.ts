import type { RawStatement } from '../source/raw-statement.ts';
import type { AstFields, AstNode } from './grammar.ts';

/** A statement that PostgreSQL's grammar has read. `type` is the name of its root node, `fields` what stands in it. */
export interface Statement {
  readonly raw: RawStatement;
  readonly type: string;
  readonly node: AstNode;
  readonly fields: AstFields;
  /** Bytes to subtract from a node's location to get a byte offset in `raw.text`. */
  readonly byteBase: number;
}

/** UTF-16 offset in the statement's text of a node's location; protobuf leaves out a location of 0. */
export function textOffset(statement: Statement, location: number | undefined): number {
  const bytes = (location ?? 0) - statement.byteBase;
  const text = statement.raw.text;
  if (isAscii(text)) return bytes;
  return new TextDecoder().decode(new TextEncoder().encode(text).subarray(0, bytes)).length;
}

/** True where every character is one byte of UTF-8 and one UTF-16 unit. */
export function isAscii(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is the definition of ASCII.
  return /^[\x00-\x7f]*$/.test(text);
}
