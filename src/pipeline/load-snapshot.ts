import { assemble } from '../assemble/assemble.ts';
import { checkSnapshot } from '../assemble/check-snapshot.ts';
import { surveyContents } from '../assemble/dump-contents.ts';
import { qualifyNames } from '../assemble/qualify-names.ts';
import type { Snapshot } from '../assemble/snapshot.ts';
import { registry } from '../kinds/index.ts';
import { loadGrammar } from '../parse/grammar.ts';
import { type ParseCache, type ParsedRaw, parseStatements } from '../parse/parse-statements.ts';
import type { SnapshotFile } from '../source/snapshot-file.ts';

/** Turns files that were read into snapshots; a statement that stands in several of them is parsed once. */
export async function loadSnapshots(files: readonly SnapshotFile[]): Promise<readonly Snapshot[]> {
  await loadGrammar();
  const cache: ParseCache = new Map();
  return files.map((file) => loadSnapshot(file, cache));
}

function loadSnapshot(source: SnapshotFile, cache: ParseCache): Snapshot {
  const parsed = parseQualified(source, cache);
  const { model, header, ledger, diagnostics } = assemble(source, parsed, registry);
  const { statements, trailer: _trailer, ...file } = source;
  return {
    label: source.label,
    file,
    header,
    contents: surveyContents(parsed),
    model,
    ledger,
    keptRows: statements.flatMap(({ data }) => (data?.lines.length ? [data] : [])),
    diagnostics: [...checkSnapshot(source, header, ledger), ...diagnostics],
  };
}

/** Reads the statements; where the dump relies on a search path, once more with the schemas written out. */
function parseQualified(source: SnapshotFile, cache: ParseCache): readonly ParsedRaw[] {
  const parsed = parseStatements(source.statements, cache);
  const rewritten = qualifyNames(parsed);
  if (rewritten.size === 0) return parsed;
  const raws = source.statements.map((raw, index) => {
    const text = rewritten.get(index);
    return text === undefined ? raw : { ...raw, text };
  });
  return parseStatements(raws, cache);
}
