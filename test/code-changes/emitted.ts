import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { Snapshot } from '../../src/assemble/snapshot.ts';
import type { CodeEcosystem } from '../../src/code-changes/ecosystem.ts';
import { findCodeChanges } from '../../src/code-changes/find-code-changes.ts';
import type { Delta } from '../../src/diff/delta.ts';
import { readSnapshots } from '../support/read-snapshot.ts';
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

const known = new Map<string, Promise<Snapshot>>();

/** Reads a dump once, however many pairs it is in. */
export function loadDump(path: string): Promise<Snapshot> {
  const there = known.get(path) ?? readDump(path);
  known.set(path, there);
  return there;
}

async function readDump(path: string): Promise<Snapshot> {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const [snapshot] = await readSnapshots({ [path]: text });
  return snapshot!;
}

/** A piece of change, and the lines that import what all pieces of its direction use. */
export interface Emitted {
  readonly pieces: readonly {
    readonly op: 'add' | 'change' | 'helper';
    readonly title: string;
    readonly code: string;
  }[];
  readonly imports: readonly string[];
}

/** Emits the code of an ORM for a direction. */
export function emit(
  before: Snapshot,
  after: Snapshot,
  deltas: readonly Delta[],
  ecosystem: CodeEcosystem,
): Emitted {
  const { changes, imports } = findCodeChanges(before.model, after.model, deltas, ecosystem);
  return { pieces: changes, imports };
}

/** Lines of a piece that are code, without comments, blanks and what a comment leads. */
export function codeLines(code: string, comment: string): readonly string[] {
  return code.split('\n').filter((line) => line.trim() !== '' && !line.trim().startsWith(comment));
}
