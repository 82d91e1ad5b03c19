/** A place in an input file. `start` and `end` count UTF-16 units of the decoded file, `line` counts from 1. */
export interface Span {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
}
