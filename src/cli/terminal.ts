import type { Readable, Writable } from 'node:stream';

/** The edge of the program: everything that it reads from and writes to, so that tests can stand in. */
export interface Terminal {
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** True where colours are wanted: a terminal that has them, and nobody said NO_COLOR (https://no-color.org). */
export function wantsColour(terminal: Terminal): boolean {
  if (terminal.env.NO_COLOR) return false;
  if (terminal.env.FORCE_COLOR) return terminal.env.FORCE_COLOR !== '0';
  return terminal.stdout.isTTY === true && terminal.env.TERM !== 'dumb';
}

/** True where somebody watches: progress is shown only there. */
export function isWatched(terminal: Terminal): boolean {
  return terminal.stderr.isTTY === true && !terminal.env.CI;
}
