import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { DumpContents } from './dump-contents.ts';
import { manyStatements } from './infer-omissions.ts';

/** A part that options of pg_dump cut out of a database. */
interface Part {
  readonly holds: string;
  readonly madeWith: string;
  readonly hint: string;
}

const whole = 'what the rest would hold is missing and looks removed';

/**
 * Tells where a dump is a part of a database only: a section, the roles of a cluster, or some tables. What is missing
 * cannot be told from what was dropped, so that every verdict on it would be wrong.
 */
export function findPartial(
  path: string,
  own: DumpContents,
  other: DumpContents | undefined,
): readonly Diagnostic[] {
  return partsOf(own, other).map(({ holds, madeWith, hint }) => ({
    code: 'partial-dump',
    severity: 'error',
    message: `${path} ${holds}: it seems to be made with ${madeWith}`,
    file: path,
    hint,
  }));
}

function partsOf(own: DumpContents, other: DumpContents | undefined): readonly Part[] {
  if (own.onlyCluster) {
    if (other === undefined || other.onlyCluster) return [];
    return [
      {
        holds: 'holds roles and no schema',
        madeWith: 'pg_dumpall --globals-only',
        hint: `${whole}; dump the database: pg_dump --schema-only NAME`,
      },
    ];
  }
  if (own.tableEntries === 0 && own.postData > 0)
    return [section('no table that they stand on', 'post-data')];
  if (own.tableEntries > 0 && own.postData === 0 && (other?.postData ?? 0) >= manyStatements)
    return [section(`the other side ${other!.postData}`, 'pre-data')];
  const homeless = [...own.homes].filter((schema) => !own.schemas.has(schema) && other?.schemas.has(schema));
  if (homeless.length === 0) return [];
  return [
    {
      holds: `holds tables of schema ${homeless.sort().join(', ')} and does not create it`,
      madeWith: '--table',
      hint: `${whole}; make it again without --table, or both sides with the same`,
    },
  ];
}

function section(against: string, name: 'pre-data' | 'post-data'): Part {
  const what =
    name === 'pre-data'
      ? 'no indexes, keys, triggers or policies,'
      : 'indexes, keys, triggers or policies, and';
  return {
    holds: `holds ${what} ${against}`,
    madeWith: `--section=${name}`,
    hint: `${whole}; make it again without --section`,
  };
}
