import { suggest } from '../diagnostics/suggest.ts';
import { UsageError } from '../diagnostics/usage-error.ts';
import { migrationToolOf } from '../insight/migration-tools.ts';
import { type Model, objectsOfKind } from '../model/model.ts';
import { type CodeEcosystem, ecosystemIds } from './ecosystem.ts';
import { ecosystems } from './ecosystems.ts';

/** Reads what `--orm` says: names with commas, or `all`. Throws UsageError for a name that is none. */
export function parseEcosystems(names: readonly string[]): readonly CodeEcosystem[] {
  const wanted = names
    .flatMap((name) => name.split(','))
    .map((name) => name.trim().toLowerCase())
    .filter(Boolean);
  if (wanted.includes('all')) return ecosystems;
  for (const name of wanted) {
    if (ecosystems.some(({ id }) => id === name)) continue;
    const near = suggest(name, ecosystemIds);
    throw new UsageError(
      `no code can be written for '${name}'`,
      near ? `did you mean '${near}'?` : `--orm takes ${ecosystemIds.join(', ')} or all`,
    );
  }
  return ecosystems.filter(({ id }) => wanted.includes(id));
}

/** The ORMs whose tables of migration history a model holds. */
export function detectEcosystems(...models: readonly Model[]): readonly CodeEcosystem[] {
  const tools = new Set(
    models.flatMap((model) =>
      objectsOfKind(model, 'table').map(({ address }) => migrationToolOf(address.path.join('.'))?.tool),
    ),
  );
  return ecosystems.filter(({ migrationTool }) => migrationTool !== undefined && tools.has(migrationTool));
}
