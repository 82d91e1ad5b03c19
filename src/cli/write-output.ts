import type { Writable } from 'node:stream';
import { UsageError } from '../diagnostics/usage-error.ts';

/** Writes text and waits until it is on its way; a reader that went away (`| head`) is no error, a full disk is. */
export function writeOutput(text: string, stream: Writable): Promise<void> {
  return new Promise((resolve, reject) => {
    const onError = ({ code }: NodeJS.ErrnoException) =>
      code === 'EPIPE' ? resolve() : reject(new UsageError(`the output cannot be written (${code})`));
    // The event comes after the callback: a listener that has gone by then lets the error end the process.
    stream.once('error', onError);
    stream.write(text, (error) => {
      if (error) return onError(error);
      stream.off('error', onError);
      resolve();
    });
  });
}
