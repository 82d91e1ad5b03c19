import type { Terminal } from './terminal.ts';

/** What a command gets from the program around it. */
export interface CommandContext {
  readonly terminal: Terminal;
  /** Sets the exit code; without a call it is 0. */
  readonly exitWith: (code: number) => void;
}
