import { changesOf, type Delta, subjectOf } from '../../diff/delta.ts';
import type { GrantMove } from '../../insight/grant-moves.ts';
import { privilegesFor } from '../../kind-contract/kind.ts';
import { displayName } from '../../model/address.ts';
import { objectsOfKind } from '../../model/model.ts';
import type { Props, SchemaObject } from '../../model/object.ts';
import { type Block, details, heading, list, table } from '../block.ts';
import { absent } from '../differences/print-value.ts';
import type { ReportFacts } from '../facts.ts';
import { code, count, enumerate } from '../inline.ts';
import { shortName } from '../truth/strength-list.ts';
import { roleName } from './grant-items.ts';

const mostRows = 40;

/** The tables whose row security differs, and new ones that have none although others have it. */
export function rowSecurityTable({ deltas, before, after }: ReportFacts): readonly Block[] {
  const usual = objectsOfKind(after.model, 'table').some(({ props }) => props.rowSecurity === true);
  const rows = deltas.flatMap((delta): readonly (readonly string[])[] => {
    const object = subjectOf(delta);
    if (object.address.kind !== 'table') return [];
    const differs = changesOf(delta).some(({ property }) => property.startsWith('rowSecurity'));
    const open = delta.op === 'add' && usual && object.props.rowSecurity !== true;
    if (!differs && !open) return [];
    return [
      [
        code(shortName(object.address.path.join('.'))),
        delta.op === 'add' ? 'no such table' : state((delta as { readonly before: SchemaObject }).before),
        delta.op === 'remove' ? 'no such table' : state((delta as { readonly after: SchemaObject }).after),
      ],
    ];
  });
  const states = table(['Table', before.label, after.label], rows);
  return rows.length
    ? [
        heading('Row security by table'),
        rows.length > mostRows
          ? details(`${count(rows.length, 'table')}: row security on each side`, states)
          : states,
      ]
    : [];
}

function state({ props }: SchemaObject): string {
  if (props.rowSecurity !== true)
    return props.rowSecurityForced === true ? 'off (forced, without effect)' : 'off';
  return props.rowSecurityForced === true ? 'on, for the owner too' : 'on';
}

/** The matrix of what each role gains and loses on which object. */
export function grantTable(
  moves: readonly GrantMove[],
  { deltas, after, registry }: ReportFacts,
): readonly Block[] {
  if (moves.length === 0) return [];
  const objects = new Map(deltas.map((delta) => [delta.id, subjectOf(delta)]));
  const rows = [...moves]
    .sort((a, b) => (a.role < b.role ? -1 : a.role > b.role ? 1 : 0))
    .map(({ role, id, gained, lost, withObject }) => {
      const { address } = objects.get(id)!;
      const all = privilegesFor(registry.kind(address.kind), address)?.all(after.header.serverMajor) ?? [];
      const print = (list: readonly string[]) =>
        all.length > 1 && all.every((privilege) => list.includes(privilege))
          ? 'ALL'
          : list.join(', ') || absent;
      return [
        roleName(role),
        `${address.kind} ${code(shortName(displayName(address)))}${withObject ? ' (new)' : ''}`,
        print(gained),
        print(lost),
      ];
    });
  const matrix = table(['Role', 'Object', 'Gained', 'Lost'], rows);
  return [
    heading('Privileges by role'),
    rows.length > mostRows
      ? details(`${count(rows.length, 'row')}: role, object, gained, lost`, matrix)
      : matrix,
  ];
}

/** Routines that run with the rights of their owner on a side, where that or their search path differs. */
export function definerTable({ deltas, before, after }: ReportFacts): readonly Block[] {
  const rows = deltas.flatMap((delta): readonly (readonly string[])[] => {
    const sides = sidesOf(delta);
    if (!sides.some((side) => side?.props.securityDefiner === true)) return [];
    const relevant = changesOf(delta).some(
      ({ property }) => property === 'securityDefiner' || property === 'settings',
    );
    if (delta.op !== 'add' && delta.op !== 'remove' && !relevant) return [];
    const { address } = subjectOf(delta);
    return [
      [
        code(shortName(displayName(address))),
        ...sides.map((side) => (side === undefined ? 'no such routine' : rights(side))),
      ],
    ];
  });
  return rows.length
    ? [
        heading('Routines that run with the rights of their owner'),
        table(['Routine', before.label, after.label], rows),
      ]
    : [];
}

function sidesOf(delta: Delta): readonly [SchemaObject | undefined, SchemaObject | undefined] {
  return [delta.op === 'add' ? undefined : delta.before, delta.op === 'remove' ? undefined : delta.after];
}

function rights({ props }: SchemaObject): string {
  if (props.securityDefiner !== true) return 'rights of the caller';
  const path = ((props.settings ?? {}) as Props).search_path;
  return path === undefined
    ? 'rights of the owner, search_path not fixed'
    : `rights of the owner, search_path ${code(String(path))}`;
}

/** Owners that differ, by old and new owner. */
export function ownerList({ deltas, before, after }: ReportFacts): readonly Block[] {
  const groups = new Map<string, string[]>();
  for (const delta of deltas) {
    const change = changesOf(delta).find(({ property }) => property === 'owner');
    if (!change) continue;
    const key = [change.from ?? '', change.to ?? ''].join('\u0000');
    const { address } = subjectOf(delta);
    groups.set(key, [...(groups.get(key) ?? []), `${address.kind} ${code(shortName(displayName(address)))}`]);
  }
  const name = (owner: string) => (owner === '' ? 'nobody named' : code(owner));
  return groups.size
    ? [
        heading('Owners that differ'),
        list(
          [...groups].map(([key, objects]) => {
            const [from, to] = key.split('\u0000');
            return `${name(from!)} in ${before.label}, ${name(to!)} in ${after.label}: ${count(objects.length, 'object')} (${enumerate(objects, 6)})`;
          }),
        ),
      ]
    : [];
}
