import { InputError } from '../diagnostics/input-error.ts';
import { UsageError } from '../diagnostics/usage-error.ts';
import { version } from '../version.ts';
import { exitBug, exitError } from './exit-codes.ts';
import { printDiagnostic } from './print-diagnostic.ts';
import type { Terminal } from './terminal.ts';

const reportPlace = 'https://github.com/dumplens/dumplens/issues';

/** Writes an error to stderr as a person can use it, and returns the exit code that goes with it. */
export function reportError(error: unknown, terminal: Terminal): number {
  const write = (text: string) => terminal.stderr.write(`${text}\n`);
  if (error instanceof InputError) {
    write(error.diagnostics.map(printDiagnostic).join('\n\n'));
    return exitError;
  }
  if (error instanceof UsageError) {
    write(`error: ${error.message}`);
    if (error.hint) write(`  hint: ${error.hint}`);
    return exitError;
  }
  write(`This is a mistake in dumplens ${version}, not in your files.`);
  write(`Please report it with the lines below (they hold no text of your dumps): ${reportPlace}`);
  write(stackWithoutMessage(error));
  return exitBug;
}

/** The frames of a stack; the message is left out because it may quote an input. */
function stackWithoutMessage(error: unknown): string {
  if (!(error instanceof Error)) return 'a value was thrown that is no error';
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [`  ${error.name}`, ...frames.slice(0, 12)].join('\n');
}
