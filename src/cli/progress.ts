import { isWatched, type Terminal } from './terminal.ts';

/** Tells a watching person what is being done; silent for work under a second, in CI and in pipes. */
export interface Progress {
  /** Names the step that begins now, or says more of the present one. */
  step(text: string): void;
  /** Wipes the line; to be called before anything else is written. */
  done(): void;
}

const silentMilliseconds = 1000;

/** Makes a progress line on stderr. */
export function createProgress(terminal: Terminal, quiet: boolean): Progress {
  const started = terminal.now();
  let shown = false;
  if (quiet || !isWatched(terminal)) return { step: () => {}, done: () => {} };
  return {
    step(text) {
      if (terminal.now() - started < silentMilliseconds) return;
      terminal.stderr.write(`\r\x1b[K${text} …`);
      shown = true;
    },
    done() {
      if (shown) terminal.stderr.write('\r\x1b[K');
      shown = false;
    },
  };
}
