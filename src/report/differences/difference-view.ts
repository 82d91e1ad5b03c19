import { createHash } from 'node:crypto';
import type { Snapshot } from '../../assemble/snapshot.ts';
import { changesOf, type Delta, type PropertyChange, subjectOf } from '../../diff/delta.ts';
import type { AnyKind, KindSection } from '../../kind-contract/kind.ts';
import type { DifferenceClass, PropertyFormat } from '../../kind-contract/property.ts';
import type { Registry } from '../../kind-contract/registry.ts';
import { displayName } from '../../model/address.ts';
import type { Json, SchemaObject } from '../../model/object.ts';
import { redacted } from '../../redact/index.ts';
import type { Explain, Explained } from '../explain.ts';
import { definitionOf } from './definition.ts';
import { printSides } from './print-sides.ts';
import { diffTexts, type TextDiff } from './text-diff.ts';

/** One property that differs, in words. */
export interface ChangeView {
  readonly property: string;
  readonly label: string;
  readonly class: DifferenceClass;
  readonly before: string;
  readonly after: string;
  readonly meaning?: string;
  /** What the change does, clause by clause, where the expression could be read. */
  readonly explanation: readonly string[];
  readonly effect?: Explained['effect'];
  /** How the explanation was made; absent where the two values say all there is. */
  readonly explainedBy?: Explained['by'];
  /** Equivalences under which the two would be equal but for a nuance. */
  readonly near?: readonly string[];
  /** A text diff, for values of several lines. */
  readonly diff?: TextDiff;
}

/** One difference, about one object. */
export interface DifferenceView {
  /** Stays the same from run to run, as long as the same object differs in the same way. */
  readonly id: string;
  readonly op: Delta['op'];
  readonly kind: string;
  readonly section: KindSection;
  readonly class: DifferenceClass;
  readonly schema: string;
  readonly name: string;
  /** The object it belongs to, as `table public.orders`. */
  readonly parent?: string;
  readonly changes: readonly ChangeView[];
  /** What the whole difference does, where more can be said than of its changes: who gains by a policy. */
  readonly explanation?: Explained;
  readonly definition: {
    readonly before?: string;
    readonly after?: string;
    /** Where both sides have one, and the changes do not show their texts line by line already. */
    readonly diff?: TextDiff;
  };
  /** What refers to the object from outside, as `view public.totals`; absent where nothing does. */
  readonly dependants?: readonly string[];
  /** How it stands to an older report, where one was given; `fixed` are those that only the older one has. */
  readonly status?: 'new' | 'open' | 'fixed';
  readonly lines: { readonly before: readonly number[]; readonly after: readonly number[] };
}

/** What stands for two values that differ only in secrets, which are not shown. */
export const differsRedacted = 'differs (redacted)';

const classOrder: readonly DifferenceClass[] = ['structural', 'access', 'storage', 'cosmetic'];

/** Turns a delta, whose secrets are replaced already, into what the report shows of it. */
export function viewDifference(
  delta: Delta,
  sides: { readonly before: Snapshot; readonly after: Snapshot },
  registry: Registry,
  explain: Explain,
): DifferenceView {
  const subject = subjectOf(delta);
  const kind = registry.kind(subject.address.kind);
  const changes = changesOf(delta).map((change) => viewChange(change, explain(delta, change)));
  const before = delta.op === 'add' ? undefined : delta.before;
  const after = delta.op === 'remove' ? undefined : delta.after;
  const explanation = explain(delta);
  const parent = subject.parent && sides[after ? 'after' : 'before'].model.objects.get(subject.parent);
  return {
    id: differenceId(delta),
    op: delta.op,
    kind: kind.name,
    section: kind.section,
    class: classOf(delta, kind.section),
    schema: schemaOf(subject.address.path, kind),
    name: displayName(subject.address),
    ...(parent ? { parent: `${parent.address.kind} ${displayName(parent.address)}` } : {}),
    changes,
    ...(explanation ? { explanation } : {}),
    definition: viewDefinition(
      before && definitionOf(before, sides.before, registry),
      after && definitionOf(after, sides.after, registry),
      changes.some(({ diff }) => diff),
    ),
    lines: { before: linesOf(before), after: linesOf(after) },
  };
}

function schemaOf(path: readonly string[], kind: AnyKind): string {
  if (kind.schemaOf) return kind.schemaOf(path) ?? '';
  return kind.outsideSchemas || path.length < 2 ? '' : path[0]!;
}

function viewDefinition(
  before: string | undefined,
  after: string | undefined,
  shownAlready: boolean,
): DifferenceView['definition'] {
  const differs = before !== undefined && after !== undefined && before !== after && !shownAlready;
  return {
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    ...(differs ? { diff: diffTexts(before, after) } : {}),
  };
}

/** An object that comes or goes is structural, or access where its kind decides who may; a change is what it changes. */
function classOf(delta: Delta, section: KindSection): DifferenceClass {
  const classes = changesOf(delta).map((change) => change.class);
  if (classes.length === 0) return section === 'access' ? 'access' : 'structural';
  return classOrder.find((name) => classes.includes(name))!;
}

/** Twelve hexadecimal digits of a hash over what differs; values are left out, so that a second run finds it again. */
export function differenceId(delta: Delta): string {
  const properties = changesOf(delta).map((change) => change.property);
  const text = [delta.op, delta.id, ...properties].join('\u0000');
  return `D-${createHash('sha256').update(text).digest('hex').slice(0, 12)}`;
}

const longFormats: ReadonlySet<PropertyFormat> = new Set(['query', 'body', 'sql']);
const longText = 120;

function viewChange(change: PropertyChange, explained: Explained | undefined): ChangeView {
  const { before, after } = printSides(change.from, change.to, change.format);
  const hidden = before === after && before.includes(redacted);
  const long = longFormats.has(change.format) || before.length > longText || after.length > longText;
  return {
    property: change.property,
    label: change.label,
    class: change.class,
    before: hidden ? differsRedacted : before,
    after: hidden ? differsRedacted : after,
    ...(change.meaning ? { meaning: change.meaning } : {}),
    explanation: hidden ? [] : (explained?.sentences ?? []),
    ...(explained?.effect && !hidden ? { effect: explained.effect } : {}),
    ...(explained && !hidden ? { explainedBy: explained.by } : {}),
    ...(change.near ? { near: change.near } : {}),
    ...(long && !hidden && isText(change.from) && isText(change.to)
      ? { diff: diffTexts(before, after) }
      : {}),
  };
}

function isText(value: Json): boolean {
  return typeof value === 'string' && value !== '';
}

function linesOf(object: SchemaObject | undefined): readonly number[] {
  return object ? [...new Set(object.origin.map((span) => span.line))] : [];
}
