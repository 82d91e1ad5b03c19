import type { Writable } from 'node:stream';

/** Writes text and waits until it is on its way; a reader that went away (`| head`) is no error. */
export function writeOutput(text: string, stream: Writable): Promise<void> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => (error.code === 'EPIPE' ? resolve() : reject(error));
    stream.once('error', onError);
    stream.write(text, (error) => {
      stream.off('error', onError);
      if (error && (error as NodeJS.ErrnoException).code !== 'EPIPE') reject(error);
      else resolve();
    });
  });
}
