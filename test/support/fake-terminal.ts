import { Readable, Writable } from 'node:stream';
import { run } from '../../src/cli/main.ts';

/** What a run of the program left behind. */
export interface RunResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the program in this process, with its own streams and no environment. */
export async function runProgram(
  argv: readonly string[],
  { stdin = '', cwd = process.cwd() }: { readonly stdin?: string; readonly cwd?: string } = {},
): Promise<RunResult> {
  const stdout = collect();
  const stderr = collect();
  const code = await run(argv, {
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: stdout.stream,
    stderr: stderr.stream,
    env: {},
    cwd,
    now: () => 0,
  });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

function collect(): { readonly stream: Writable; readonly text: () => string } {
  const chunks: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(String(chunk));
      done();
    },
  });
  return { stream, text: () => chunks.join('') };
}
