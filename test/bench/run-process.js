import { spawnSync } from 'node:child_process';

/** @typedef {{ label: string, program: string, args: readonly string[], mayFail?: boolean }} Command */

const timer = '/usr/bin/time';

/** True where GNU time is installed; without it there are no figures for memory. */
export const measuresMemory = spawnSync(timer, ['-f', '%M', 'true']).status === 0;

/**
 * Runs a command to its end; returns the wall time of the whole process in milliseconds, undefined where a
 * command that may fail did. Throws where another one fails.
 * @param {Command} command
 */
export function timeProcess(command) {
  const start = performance.now();
  const { program, args } = command;
  const result = spawnSync(program, args, { stdio: ['ignore', 'ignore', 'pipe'], maxBuffer: 2 ** 30 });
  const milliseconds = performance.now() - start;
  return succeeded(command, result) ? milliseconds : undefined;
}

/**
 * The most memory that a command ever held, in MB. GNU time stands between: the peak of a process counts
 * what it held before exec, which for a direct child is a copy of this program.
 * @param {Command} command
 */
export function peakMemory(command) {
  if (!measuresMemory) return undefined;
  const args = ['-q', '-f', 'peak %M', command.program, ...command.args];
  const result = spawnSync(timer, args, { stdio: ['ignore', 'ignore', 'pipe'], maxBuffer: 2 ** 30 });
  if (!succeeded(command, result)) return undefined;
  return Number(/peak (\d+)\s*$/.exec(String(result.stderr))?.[1]) / 1024;
}

/** @param {Command} command @param {import('node:child_process').SpawnSyncReturns<Buffer>} result */
function succeeded({ label, mayFail }, { status, signal, stderr, error }) {
  if (status === 0) return true;
  if (mayFail) return false;
  const reason = error?.message ?? String(stderr ?? '').slice(-2000);
  throw new Error(`${label} ended with ${signal ?? `exit code ${status}`}\n${reason}`);
}
