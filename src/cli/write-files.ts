import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { UsageError } from '../diagnostics/usage-error.ts';
import type { Terminal } from './terminal.ts';
import { writeOutput } from './write-output.ts';

/** One file of a report. */
export interface OutputFile {
  readonly name: string;
  readonly text: string;
}

/** Writes to stdout (also for `-`), to the file that `out` names, or into the folder that it names where there are several files. */
export async function writeFiles(
  files: readonly OutputFile[],
  out: string | undefined,
  terminal: Terminal,
): Promise<void> {
  if (out === undefined || out === '-') {
    if (files.length > 1) {
      throw new UsageError('several files cannot go to standard output', 'name a folder with --out');
    }
    await writeOutput(files[0]?.text ?? '', terminal.stdout);
    return;
  }
  const target = resolve(terminal.cwd, out);
  const folder = files.length > 1 || (await isFolder(target)) || /[/\\]$/.test(out);
  if (files.length > 1 && /\.(?:md|markdown|html?|json|txt|sql)$/i.test(out) && !(await isFolder(target))) {
    throw new UsageError(`${out} is the name of one file, and ${files.length} are written`, 'name a folder');
  }
  if (!folder) {
    await writeInto(target, files[0]!.text);
    return;
  }
  for (const { name, text } of files) await writeInto(join(target, name), text);
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** Node's own recursive mkdir never ends below /proc, where a folder neither is nor can be made. */
async function makeFolder(path: string): Promise<void> {
  if (await isFolder(path)) return;
  const above = dirname(path);
  if (above !== path) await makeFolder(above);
  await mkdir(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
}

async function writeInto(path: string, text: string): Promise<void> {
  try {
    await makeFolder(dirname(path));
    await writeFile(path, text);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(`${path} cannot be written (${code})`);
  }
}
