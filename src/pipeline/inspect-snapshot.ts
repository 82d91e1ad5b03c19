import { setAsideTotal } from '../assemble/ledger.ts';
import { setAsideReasons } from '../assemble/set-aside.ts';
import type { Snapshot } from '../assemble/snapshot.ts';
import { registry } from '../kinds/index.ts';
import { displayName } from '../model/address.ts';
import { objectsOfKind } from '../model/model.ts';
import type { SchemaObject } from '../model/object.ts';
import { createRedactor } from '../redact/index.ts';

/** What one dump is and holds; plain JSON. */
export interface Inspection {
  readonly label: string;
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly lines: number;
  readonly encoding: string;
  readonly serverVersion?: string;
  readonly dumpVersion?: string;
  readonly complete: boolean;
  readonly statements: {
    readonly total: number;
    readonly modelled: number;
    readonly asText: number;
    readonly setAside: number;
  };
  readonly setAside: readonly { readonly rule: string; readonly count: number; readonly reason: string }[];
  readonly kinds: readonly {
    readonly kind: string;
    readonly count: number;
    readonly names: readonly string[];
  }[];
  readonly rows: Readonly<Record<string, number>>;
}

/** False for what every database has without a statement: languages, the schema public where nothing is said of it. */
function isInFile({ origin, parent }: SchemaObject): boolean {
  return origin.length > 0 || parent !== undefined;
}

/** Describes a snapshot; secrets are replaced. */
export function inspectSnapshot({ label, file, header, ledger, model }: Snapshot): Inspection {
  const redactor = createRedactor();
  return {
    label,
    path: file.path,
    sha256: file.sha256,
    bytes: file.bytes,
    lines: file.lines,
    encoding: file.encoding,
    ...(header.serverVersion ? { serverVersion: header.serverVersion } : {}),
    ...(header.dumpVersion ? { dumpVersion: header.dumpVersion } : {}),
    complete: header.complete,
    statements: {
      total: ledger.statements,
      modelled: ledger.modelled,
      asText: ledger.asText,
      setAside: setAsideTotal(ledger),
    },
    setAside: Object.entries(ledger.setAside).map(([rule, count]) => ({
      rule,
      count,
      reason: setAsideReasons[rule as keyof typeof setAsideReasons],
    })),
    kinds: registry.kinds
      .map((kind) => ({ kind, objects: objectsOfKind(model, kind.name).filter(isInFile) }))
      .filter(({ objects }) => objects.length > 0)
      .map(({ kind, objects }) => ({
        kind: objects.length === 1 ? kind.name : kind.plural,
        count: objects.length,
        names: objects.map(({ address }) => redactor.redact(displayName(address))),
      })),
    rows: ledger.rows,
  };
}

const namesShown = 12;

/** An inspection as text for a terminal. */
export function printInspection(inspection: Inspection): string {
  const { statements } = inspection;
  const facts: readonly (readonly [string, string])[] = [
    ['file', inspection.path],
    ['SHA-256', inspection.sha256],
    ['size', `${inspection.bytes} bytes, ${inspection.lines} lines, ${inspection.encoding}`],
    ['server', inspection.serverVersion ?? 'not said in the file'],
    ['pg_dump', inspection.dumpVersion ?? 'not said in the file'],
    ['complete', inspection.complete ? 'yes' : 'no: the end mark is missing'],
    [
      'statements',
      `${statements.total} = ${statements.modelled} modelled + ${statements.asText} as text + ${statements.setAside} set aside`,
    ],
  ];
  const wide = Math.max(...inspection.kinds.map(({ kind }) => kind.length), 0);
  return [
    inspection.label,
    ...facts.map(([name, value]) => `  ${name.padEnd(11)}${value}`),
    '',
    ...inspection.kinds.map(({ kind, count, names }) => {
      const shown = names.slice(0, namesShown).join(', ');
      const more = names.length > namesShown ? `, and ${names.length - namesShown} more` : '';
      return `${String(count).padStart(6)} ${kind.padEnd(wide)}  ${shown}${more}`;
    }),
    '',
    ...inspection.setAside.map(
      ({ rule, count, reason }) => `${String(count).padStart(6)} set aside as ${rule}: ${reason}`,
    ),
  ].join('\n');
}
