import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { Snapshot } from '../../src/assemble/snapshot.ts';
import type { CodeEcosystem } from '../../src/code-changes/ecosystem.ts';
import { findCodeChanges } from '../../src/code-changes/find-code-changes.ts';
import { printModule } from '../../src/code-changes/print-module.ts';
import { compareSnapshots } from '../../src/pipeline/compare-snapshots.ts';
import { readPair } from '../support/read-snapshot.ts';
import { hasShared, sharedFolder } from '../support/shared.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A pair of dumps by name; each is compared in both directions. */
export interface Pair {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** The samples, the fixture with every type and name, and the pairs of real dumps where they are there. */
export function listPairs(): readonly Pair[] {
  const corpus = hasShared
    ? readFileSync(`${sharedFolder}corpus/PAIRS.tsv`, 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map((line, index) => {
          const [before, after] = line.split('\t').map((path) => `${sharedFolder}corpus/${path}`);
          return { name: `pair${index + 1}`, before: before!, after: after! };
        })
    : [];
  const own = (name: string, folder: string, before: string, after: string) => ({
    name,
    before: `${root}${folder}/${before}.sql`,
    after: `${root}${folder}/${after}.sql`,
  });
  return [
    own('everything', 'test/code-changes/everything', 'before', 'after'),
    own('shrink', 'samples/shrink-chat', 'production', 'staging'),
    own('liveguide', 'samples/liveguide', 'dev', 'production'),
    ...corpus,
  ];
}

/** Reads both dumps of a pair. */
export async function loadPair({ before, after }: Pair): Promise<readonly [Snapshot, Snapshot]> {
  const read = (path: string) => {
    const bytes = readFileSync(path);
    return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  };
  return readPair(read(before), read(after));
}

/** What is emitted for one direction: the whole schema that code ends at, and the pieces of the change. */
export interface Emitted {
  readonly module: string;
  readonly pieces: readonly { readonly op: 'add' | 'change'; readonly title: string; readonly code: string }[];
  readonly imports: readonly string[];
}

/** Emits the code of an ORM for a direction. */
export function emit(before: Snapshot, after: Snapshot, ecosystem: CodeEcosystem): Emitted {
  const { deltas } = compareSnapshots(before, after);
  const { changes, imports } = findCodeChanges(before.model, after.model, deltas, ecosystem);
  return { module: printModule(after.model, ecosystem), pieces: changes, imports };
}

/** Lines of a piece that are code, without comments, blanks and what a comment leads. */
export function codeLines(code: string, comment: string): readonly string[] {
  return code.split('\n').filter((line) => line.trim() !== '' && !line.trim().startsWith(comment));
}
