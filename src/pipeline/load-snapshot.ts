import { assemble } from '../assemble/assemble.ts';
import { checkSnapshot } from '../assemble/check-snapshot.ts';
import { surveyContents } from '../assemble/dump-contents.ts';
import { findPartial } from '../assemble/find-partial.ts';
import { qualifyNames } from '../assemble/qualify-names.ts';
import type { Snapshot } from '../assemble/snapshot.ts';
import { type ComparisonSettings, noSettings } from '../config/comparison-settings.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { registry } from '../kinds/index.ts';
import { loadGrammar } from '../parse/grammar.ts';
import { type ParseCache, type ParsedRaw, parseStatements } from '../parse/parse-statements.ts';
import type { RawStatement } from '../source/raw-statement.ts';
import type { SnapshotFile } from '../source/snapshot-file.ts';
import { isEmptyMap, type NameMap } from '../translate/name-map.ts';
import { translateNames } from '../translate/translate-names.ts';
import { environmentMap, renameMap } from './rename-maps.ts';

/** Turns files that were read into snapshots; a statement that stands in several of them is parsed once. */
export async function loadSnapshots(
  files: readonly SnapshotFile[],
  settings: ComparisonSettings = noSettings,
): Promise<readonly Snapshot[]> {
  await loadGrammar();
  const cache: ParseCache = new Map();
  const snapshots = files.map((file, index) =>
    loadSnapshot(file, cache, settings, index === 0 ? 'forward' : 'backward'),
  );
  return snapshots.map((own) =>
    tellPartial(
      own,
      snapshots.find((other) => other !== own),
    ),
  );
}

function tellPartial(own: Snapshot, other: Snapshot | undefined): Snapshot {
  const partial = findPartial(own.file.path, own.contents, other?.contents);
  if (partial.length === 0) return own;
  // A part changes what the other parts create; that is no migration script.
  const rest = own.diagnostics.filter(({ code }) => code !== 'outside-changes');
  return { ...own, diagnostics: [...rest, ...partial] };
}

function loadSnapshot(
  source: SnapshotFile,
  cache: ParseCache,
  settings: ComparisonSettings,
  direction: 'forward' | 'backward',
): Snapshot {
  const own = parseQualified(source.statements, cache);
  // The first side keeps the names of its roles and schemas; the others are read under them.
  const { parsed, bodies } =
    direction === 'forward' ? { parsed: own, bodies: 0 } : translate(own, environmentMap(settings), cache);
  const { model, header, ledger, diagnostics } = assemble(source, parsed, registry);
  const renames = renameMap(settings.renames, registry, direction);
  const renamed = isEmptyMap(renames)
    ? undefined
    : assemble(source, translate(parsed, renames, cache).parsed, registry).model;
  const { statements, trailer: _trailer, ...file } = source;
  const whole = checkSnapshot(source, header, diagnostics);
  // Where nothing is SQL, one word about the file says more than one about each of its lines.
  const single = whole.some(({ code }) => code === 'no-sql') ? [] : diagnostics;
  return {
    label: source.label,
    file,
    header,
    contents: surveyContents(parsed),
    model,
    ledger,
    keptRows: statements.flatMap(({ data }) => (data?.lines.length ? [data] : [])),
    diagnostics: [...whole, ...single, ...bodyNotes(source, bodies)],
    ...(renamed ? { renamed } : {}),
  };
}

/** The statements with other names in them; those that changed are parsed again. */
function translate(
  parsed: readonly ParsedRaw[],
  map: NameMap,
  cache: ParseCache,
): { readonly parsed: readonly ParsedRaw[]; readonly bodies: number } {
  const { texts, bodies } = translateNames(parsed, map);
  if (texts.size === 0) return { parsed, bodies: 0 };
  const raws = parsed.map(({ raw }, index) => {
    const text = texts.get(index);
    return text === undefined ? raw : { ...raw, text };
  });
  return { parsed: parseStatements(raws, cache), bodies: bodies.length };
}

function bodyNotes({ path }: SnapshotFile, bodies: number): readonly Diagnostic[] {
  if (bodies === 0) return [];
  return [
    {
      code: 'schema-in-body',
      severity: 'note',
      message: `${path}: names of mapped schemas were replaced in the bodies of ${bodies} ${bodies === 1 ? 'function' : 'functions'}`,
      file: path,
      hint: 'a body is text to PostgreSQL, so that names built at run time are not found',
    },
  ];
}

/** Reads the statements; where the dump relies on a search path, once more with the schemas written out. */
export function parseQualified(raws: readonly RawStatement[], cache: ParseCache): readonly ParsedRaw[] {
  const parsed = parseStatements(raws, cache);
  const rewritten = qualifyNames(parsed);
  if (rewritten.size === 0) return parsed;
  return parseStatements(
    raws.map((raw, index) => {
      const text = rewritten.get(index);
      return text === undefined ? raw : { ...raw, text };
    }),
    cache,
  );
}
