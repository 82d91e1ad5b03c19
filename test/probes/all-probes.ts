import { readdirSync } from 'node:fs';
import type { KindProbes } from './probe.ts';

/** The probes of all kinds: what the files of this folder export under names that end in `Probes`. */
export async function allProbes(): Promise<readonly KindProbes[]> {
  const found: KindProbes[] = [];
  const notTables = new Set(['all-probes.ts', 'probe.ts', 'run-probes.ts']);
  for (const file of readdirSync(new URL('.', import.meta.url)).sort()) {
    if (file.endsWith('.test.ts') || notTables.has(file)) continue;
    const module: Readonly<Record<string, unknown>> = await import(`./${file}`);
    for (const [name, value] of Object.entries(module)) {
      if (name.endsWith('Probes')) found.push(value as KindProbes);
    }
  }
  return found;
}
