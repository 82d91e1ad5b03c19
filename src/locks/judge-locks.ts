import { isParsed, parseSql } from '../parse/grammar.ts';
import type { LockCatalog } from './catalog.ts';
import { createLedger } from './ledger.ts';
import { refuseUnknownSyntax } from './refuse-unknown-syntax.ts';
import { refuseFreshValues } from './rules/data.ts';
import { rules } from './rules/index.ts';
import type { Run } from './run.ts';
import type { LockVerdict } from './verdict.ts';

/**
 * Says what SQL text costs on a server of a major version (11 to 19): locks, rewrites, scans, index builds. Several
 * statements are judged as one transaction, so the locks of all add up. The catalog is the schema before the first.
 * The grammar must be loaded (loadGrammar of src/parse); text that it does not take is reported as not supported.
 */
export function judgeLocks(sql: string, catalog: LockCatalog, version: number): LockVerdict {
  const ledger = createLedger();
  // The grammar's library throws on text that is nothing but blanks.
  const parsed = sql.trim() === '' ? [] : parseSql(sql);
  if (!isParsed(parsed)) {
    ledger.refuse({ reason: parsed.message });
    return ledger.verdict();
  }
  const session: Run['session'] = {
    timeZone: undefined,
    relations: new Map(),
    dropped: new Set(),
    createdTypes: new Set(),
    addedValues: new Set(),
  };
  const run: Run = { version, catalog, session, ledger };
  for (const { node } of parsed) {
    const [[type, fields] = ['', {}]] = Object.entries(node);
    refuseUnknownSyntax(node, run);
    refuseFreshValues(fields, run);
    const rule = rules[type];
    if (rule) rule(fields, run);
    else ledger.fact('unknown-statement');
  }
  return ledger.verdict();
}
