import { run } from './main.ts';

/** Runs the program on this process and leaves as soon as its output is flushed. */
export async function main(): Promise<void> {
  const code = await run(process.argv.slice(2), {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    cwd: process.cwd(),
    now: Date.now,
  });
  // Not waiting for handles of WASM and streams saves a tenth of a second; everything was awaited above.
  process.exit(code);
}
