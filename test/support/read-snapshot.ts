import type { Snapshot } from '../../src/assemble/snapshot.ts';
import { splitStatements } from '../../src/parse/split.ts';
import { loadSnapshots } from '../../src/pipeline/load-snapshot.ts';

/** Reads dump texts as if they were files, in one run. */
export async function readSnapshots(texts: Readonly<Record<string, string>>): Promise<readonly Snapshot[]> {
  return loadSnapshots(
    Object.entries(texts).map(([path, text]) => ({
      label: path,
      path,
      sha256: '',
      bytes: text.length,
      encoding: 'utf-8',
      ...splitStatements(text, { file: path, keepRows: () => true }),
    })),
  );
}

/** Reads two dump texts as `before` and `after`. */
export async function readPair(before: string, after: string): Promise<readonly [Snapshot, Snapshot]> {
  const [first, second] = await readSnapshots({ 'before.sql': before, 'after.sql': after });
  return [first!, second!];
}
