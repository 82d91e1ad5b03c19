import { type FactId, facts } from './facts/facts.ts';
import { type LockMode, strongest } from './lock-mode.ts';
import { type Path, pathKey } from './path.ts';
import type { LockVerdict, Unsupported } from './verdict.ts';

/** Where rules write down what a statement does; naming a thing twice counts it once. */
export interface Ledger {
  lock(path: Path, mode: LockMode): void;
  rewrite(path: Path): void;
  scan(path: Path): void;
  build(path: Path): void;
  refuse(reason: Unsupported): void;
  outsideTransaction(): void;
  fact(id: FactId): void;
  isRewritten(path: Path): boolean;
  verdict(): LockVerdict;
}

/** Makes an empty ledger. */
export function createLedger(): Ledger {
  const locks = new Map<string, { relation: Path; mode: LockMode }>();
  const rewrites = new Map<string, Path>();
  const scans = new Map<string, Path>();
  const builds = new Set<string>();
  const known = new Set<FactId>();
  let refused: Unsupported | undefined;
  let transaction: LockVerdict['transaction'] = 'block';
  return {
    lock(path, mode) {
      const held = locks.get(pathKey(path));
      const next = held ? strongest([held.mode, mode])! : mode;
      locks.set(pathKey(path), { relation: path, mode: next });
    },
    rewrite: (path) => void rewrites.set(pathKey(path), path),
    scan: (path) => void scans.set(pathKey(path), path),
    build: (path) => void builds.add(pathKey(path)),
    refuse(reason) {
      refused ??= reason;
    },
    outsideTransaction() {
      transaction = 'none';
    },
    fact: (id) => void known.add(id),
    isRewritten: (path) => rewrites.has(pathKey(path)),
    verdict: () => ({
      locks: [...locks.values()],
      rewrites: [...rewrites.values()],
      scans: [...scans.values()],
      indexBuilds: builds.size,
      transaction,
      supported: refused ?? true,
      facts: [...known].map((id) => `${id}: ${facts[id].text} (${facts[id].source})`),
    }),
  };
}
