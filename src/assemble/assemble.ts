import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { createFacetReaders } from '../facets/index.ts';
import type { ReadContext } from '../kind-contract/reader.ts';
import type { Registry } from '../kind-contract/registry.ts';
import type { ObjectId } from '../model/address.ts';
import type { Model } from '../model/model.ts';
import type { ParsedRaw } from '../parse/parse-statements.ts';
import type { Statement } from '../parse/statement.ts';
import type { RawStatement } from '../source/raw-statement.ts';
import type { SnapshotFile } from '../source/snapshot-file.ts';
import { ModelBuilder } from './builder.ts';
import { Definitions } from './definitions.ts';
import { findOutsideChanges } from './find-outside-changes.ts';
import { type DumpHeader, readHeader } from './header.ts';
import { describeDepth, isTooDeep } from './is-too-deep.ts';
import type { ReadingLedger } from './ledger.ts';
import { defineOpaque } from './opaque.ts';
import { createContext, createStatementContext, type ReadState } from './read-context.ts';
import { type Session, startSession } from './session.ts';
import { type SetAsideRule, setAsideRaw, setAsideStatement } from './set-aside.ts';

/** A dump as a model, with what was learnt on the way. */
export interface Assembly {
  readonly model: Model;
  readonly header: DumpHeader;
  readonly ledger: ReadingLedger;
  readonly diagnostics: readonly Diagnostic[];
}

/** Turns the statements of a dump into a model: each is modelled, kept as text, or set aside by a named rule. */
export function assemble(file: SnapshotFile, parsed: readonly ParsedRaw[], registry: Registry): Assembly {
  const header = readHeader(file);
  const builder = new ModelBuilder(registry);
  const session = startSession();
  const state: ReadState = {
    builder,
    registry,
    session,
    facetReaders: createFacetReaders(registry, builder),
    serverVersion: header.serverMajor,
    dumpVersion: header.dumpMajor,
    definitions: new Definitions(),
    used: new Map<string, Set<ObjectId>>(),
  };
  const diagnostics: Diagnostic[] = [];
  const setAside: Partial<Record<SetAsideRule, number>> = {};
  const rows: Record<string, number> = {};
  const waiting: Waiting[] = [];
  let modelled = 0;
  const count = (rule: SetAsideRule, by: number) => {
    setAside[rule] = (setAside[rule] ?? 0) + by;
  };

  for (const kind of registry.kinds) kind.implicit?.(createContext(state));
  for (const { raw, statement, problem } of parsed) {
    if (raw.data) rows[raw.data.table] = (rows[raw.data.table] ?? 0) + raw.data.rows;
    const rule = setAsideRaw(raw) ?? (statement && setAsideStatement(statement, session));
    if (rule) {
      count(rule, raw.count);
      continue;
    }
    if (problem) diagnostics.push(problem);
    else if (statement && isTooDeep(statement)) diagnostics.push(describeDepth(raw));
    if (statement && readStatement(statement, state)) modelled++;
    else waiting.push({ raw, statement, session: { ...session, settings: new Map(session.settings) } });
  }
  const unread = readWaiting(readWaiting(waiting, state), { ...state, adopting: true });
  modelled += waiting.length - unread.length;
  for (const { raw } of unread) defineOpaque(raw, builder);
  // Where a statement could not be read, what follows from that needs no words of its own.
  if (diagnostics.length === 0) diagnostics.push(...findOutsideChanges(unread, file.path));
  diagnostics.push(...state.definitions.problems(file.path));
  for (const kind of registry.kinds) kind.finish?.(createContext(state));

  return {
    model: builder.build((names) =>
      names.length > 1 ? [names] : session.searchPath.map((schema) => [schema, ...names]),
    ),
    header,
    ledger: {
      statements: parsed.reduce((sum, { raw }) => sum + raw.count, 0),
      modelled,
      asText: unread.length,
      setAside,
      rows,
      equivalences: Object.fromEntries([...state.used].map(([rule, ids]) => [rule, [...ids]])),
    },
    diagnostics,
  };
}

/** A statement that could not be read where it stood, with the session as it was there. */
interface Waiting {
  readonly raw: RawStatement;
  readonly statement: Statement | undefined;
  readonly session: Session;
}

/** Tries statements again that came before what they speak of, as long as that helps; returns those left over. */
function readWaiting(waiting: readonly Waiting[], state: ReadState): readonly Waiting[] {
  const left = waiting.filter(
    ({ statement, session }) => !statement || !readStatement(statement, { ...state, session }),
  );
  return left.length === waiting.length || left.length === 0 ? left : readWaiting(left, state);
}

/** False where no reader knows the statement, or where it is nested too deeply to be walked. */
function readStatement(statement: Statement, state: ReadState): boolean {
  if (isTooDeep(statement)) return false;
  const context = createStatementContext(state, statement);
  const { type, fields } = statement;
  if (type === 'AlterTableStmt') {
    const commands = fields.cmds.map((command: Record<string, unknown>) => command.AlterTableCmd);
    return commands
      .map((command: { subtype: string }) =>
        readNode(type, command.subtype, fields.objtype, { ...command, statement: fields }, context, state),
      )
      .every(Boolean);
  }
  const subtype =
    fields.kind ?? fields.objtype ?? fields.objectType ?? fields.removeType ?? fields.subtype ?? fields.event;
  return readNode(type, subtype, undefined, fields, context, state);
}

function readNode(
  type: string,
  subtype: string | undefined,
  objectType: string | undefined,
  fields: unknown,
  context: ReadContext,
  state: ReadState,
): boolean {
  const facet = state.facetReaders[`${type}/${subtype}`] ?? state.facetReaders[type];
  const read = state.registry.reader(type, subtype, objectType)?.read ?? facet;
  return read !== undefined && read(fields, context) !== false;
}
