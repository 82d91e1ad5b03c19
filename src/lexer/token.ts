/**
 * What a token of SQL text is (https://www.postgresql.org/docs/current/sql-syntax-lexical.html):
 *
 * | kind        | what                                                             |
 * | ----------- | ---------------------------------------------------------------- |
 * | space       | blanks, tabs and line ends                                       |
 * | comment     | `-- …` to the end of the line, and block comments, which nest    |
 * | word        | a keyword or an unquoted name, in any script: `größe`, `a$1`     |
 * | quoted      | `"a ""b"" c"`, `U&"\0061"`                                       |
 * | string      | `'it''s'`, `E'\''`, `U&'\0061'`, `B'01'`, `X'1F'`, `N'a'`, `$tag$ … $tag$`; over several lines |
 * | number      | `1`, `1.5e-3`, `.5`, `1_000`, `0x1F`, `0o17`, `0b11`             |
 * | parameter   | `$1`                                                             |
 * | operator    | a whole one: `=`, `->>`, `@-`; `=-1` is `=`, `-` and `1`         |
 * | punctuation | one of `( ) [ ] , ; : .`, and `::`, `:=`, `..`                   |
 * | unknown     | one character that begins none of these                          |
 */
export type TokenKind =
  | 'space'
  | 'comment'
  | 'word'
  | 'quoted'
  | 'string'
  | 'number'
  | 'parameter'
  | 'operator'
  | 'punctuation'
  | 'unknown';

/** A token of SQL text; `start` and `end` are UTF-16 offsets. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
}
