import { defineKind } from '../../kind-contract/kind.ts';
import type { Property } from '../../kind-contract/property.ts';
import { quoteName } from '../../sql/quote.ts';
import { alterBaseType, completeShell, createBaseType } from './ddl.ts';
import { readBaseType } from './read.ts';

/** What CREATE TYPE says of a type with functions of its own. */
export type BaseTypeProps = {
  /** False for a shell: a name that functions may use before the type is there. */
  readonly defined: boolean;
  readonly input: string | undefined;
  readonly output: string | undefined;
  readonly receive: string | undefined;
  readonly send: string | undefined;
  readonly modifierInput: string | undefined;
  readonly modifierOutput: string | undefined;
  readonly analyze: string | undefined;
  readonly subscript: string | undefined;
  /** Bytes, or `variable`. */
  readonly length: string;
  readonly byValue: boolean;
  readonly alignment: string;
  readonly storage: string;
  readonly like: string | undefined;
  readonly category: string;
  readonly preferred: boolean;
  readonly default: string | undefined;
  readonly element: string | undefined;
  readonly delimiter: string;
  readonly collatable: boolean;
};

type Base<V> = Property<BaseTypeProps, V>;

const defining = { class: 'structural', alter: completeShell } as const;
const routine = (label: string): Base<string | undefined> => ({
  label,
  class: 'structural',
  alter: alterBaseType,
});

/** Types with input and output functions, and shell types (https://www.postgresql.org/docs/18/xtypes.html). */
export const baseType = defineKind<'base type', BaseTypeProps>({
  name: 'base type',
  plural: 'base types',
  section: 'types',
  namespace: 'type',
  objectTypes: ['OBJECT_TYPE'],
  readers: { 'DefineStmt/OBJECT_TYPE': readBaseType },
  properties: {
    defined: {
      label: 'defined',
      ...defining,
      meaning: 'A shell type is only a name; no column can have it.',
    },
    input: { label: 'input function', ...defining },
    output: { label: 'output function', ...defining },
    receive: routine('receive function'),
    send: routine('send function'),
    modifierInput: routine('type modifier input function'),
    modifierOutput: routine('type modifier output function'),
    analyze: routine('analyze function'),
    subscript: routine('subscript function'),
    length: { label: 'internal length', ...defining },
    byValue: { label: 'passed by value', ...defining },
    alignment: { label: 'alignment', ...defining },
    storage: { label: 'storage', class: 'storage', alter: alterBaseType },
    like: { label: 'layout like', ...defining },
    category: { label: 'category', ...defining },
    preferred: { label: 'preferred in its category', ...defining },
    default: { label: 'default value', ...defining },
    element: { label: 'element type', format: 'type', ...defining },
    delimiter: { label: 'array delimiter', ...defining },
    collatable: { label: 'collatable', ...defining },
  },
  privileges: { all: () => ['USAGE'], toPublic: ['USAGE'], defaultClass: 'types' },
  ddlName: ({ address }) => `TYPE ${quoteName(address.path)}`,
  create: createBaseType,
  // Its input and output functions have the type in their signature and it needs them; only CASCADE cuts the knot.
  drop: ({ address, props }) => [
    {
      sql: `DROP TYPE ${quoteName(address.path)}${props.defined ? ' CASCADE' : ''}`,
      phase: 'contract',
      loses: 'data',
    },
  ],
});
