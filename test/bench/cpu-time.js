import { spawnSync } from 'node:child_process';

/** Prints the user time of the process when it ends, however it ends. */
const meter = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from 'node:fs';
  process.on('exit', () => writeSync(2, 'user ' + process.cpuUsage().user));
`)}`;

/**
 * User time of a node process in milliseconds, its start included; the smaller of two runs. Unlike the time on the
 * wall it hardly depends on what else the machine does. Throws where the process fails; exit code 1 is an answer.
 * @param {readonly string[]} args
 */
export function cpuTime(args) {
  return Math.min(run(args), run(args));
}

/** @param {readonly string[]} args */
function run(args) {
  const { status, stderr } = spawnSync(process.execPath, ['--import', meter, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 2 ** 30,
  });
  const user = /user (\d+)\s*$/.exec(String(stderr))?.[1];
  if (user === undefined || (status !== 0 && status !== 1)) {
    throw new Error(`node ${args.join(' ')} ended with exit code ${status}\n${String(stderr).slice(-2000)}`);
  }
  return Number(user) / 1000;
}
