import type { Reader } from '../../kind-contract/reader.ts';
import { knowsOptions, optionFlag, optionsOf, optionText } from '../../kind-parts/definition-options.ts';
import { createNameReader } from '../../kind-parts/name-reader.ts';
import type { BaseTypeProps } from './base-type.ts';

const routines = {
  input: 'input',
  output: 'output',
  receive: 'receive',
  send: 'send',
  modifierInput: 'typmod_in',
  modifierOutput: 'typmod_out',
  analyze: 'analyze',
  subscript: 'subscript',
} as const;
const others = [
  'internallength',
  'passedbyvalue',
  'alignment',
  'storage',
  'like',
  'category',
  'preferred',
  'default',
  'element',
  'delimiter',
  'collatable',
];

/** Reads CREATE TYPE of a base type; without options it is a shell, which a later definition replaces. */
export const readBaseType: Reader = (fields, context) => {
  const options = optionsOf(fields.definition);
  if (!knowsOptions(options, [...Object.values(routines), ...others])) return false;
  const names = createNameReader(context);
  const text = (option: string) => (options.has(option) ? optionText(options.get(option)) : undefined);
  const named = Object.fromEntries(
    Object.entries(routines).map(([property, option]) => {
      const value = options.get(option)?.TypeName;
      return [property, value && names.name('routine', value)];
    }),
  ) as Pick<BaseTypeProps, keyof typeof routines>;
  const type = (option: string) => {
    const value = options.get(option)?.TypeName;
    return value && names.type(value);
  };
  // The functions are no references: they have the type in their signatures, and `create` asks for them itself.
  context.define<BaseTypeProps>(
    { kind: 'base type', path: context.path(fields.defnames) },
    {
      defined: options.size > 0,
      ...named,
      length: readLength(text('internallength')),
      byValue: optionFlag(options, 'passedbyvalue') ?? false,
      alignment: alignments[text('alignment')?.toLowerCase() ?? ''] ?? 'int4',
      storage: text('storage')?.toLowerCase() ?? 'plain',
      like: type('like'),
      category: text('category') ?? 'U',
      preferred: optionFlag(options, 'preferred') ?? false,
      default: text('default'),
      element: type('element'),
      delimiter: text('delimiter') ?? ',',
      collatable: optionFlag(options, 'collatable') ?? false,
    },
  );
};

/** -1 is the other spelling of a variable length. */
function readLength(text: string | undefined): string {
  return text === undefined || text === '-1' ? 'variable' : text;
}

/** The names that CREATE TYPE takes for an alignment, by the one that pg_dump writes. */
const alignments: Readonly<Record<string, string>> = {
  char: 'char',
  bpchar: 'char',
  int2: 'int2',
  int4: 'int4',
  double: 'double',
  float8: 'double',
};
