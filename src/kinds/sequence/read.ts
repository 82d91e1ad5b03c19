import type { ReadContext, Reader } from '../../kind-contract/reader.ts';
import { optionFlag, optionsOf, optionText } from '../../kind-parts/definition-options.ts';
import type { AstFields } from '../../parse/grammar.ts';
import { defaultBounds, oldSmallest } from './bounds.ts';
import type { SequenceProps } from './sequence.ts';

const known = ['as', 'start', 'increment', 'minvalue', 'maxvalue', 'cache', 'cycle', 'owned_by'];
/** The first server version whose descending sequences reach the smallest bigint. */
const smallestBigintSince = 10;

/** Reads CREATE SEQUENCE; what is not said is the default for the type and the direction. */
export const readSequence: Reader = (fields, context) => {
  const options = optionsOf(fields.options);
  if ([...options.keys()].some((name) => !known.includes(name))) return false;
  const number = (name: string) =>
    options.get(name) === undefined ? undefined : optionText(options.get(name));
  const as = options.get('as')?.TypeName;
  const type = as ? context.type(as) : 'bigint';
  const increment = number('increment') ?? '1';
  const bounds = defaultBounds(type, increment);
  const given = number('minvalue') ?? bounds.minimum;
  const old = (context.serverVersion ?? smallestBigintSince) < smallestBigintSince;
  const minimum = old && increment.startsWith('-') && given === oldSmallest ? bounds.minimum : given;
  const maximum = number('maxvalue') ?? bounds.maximum;
  context.define<SequenceProps>(
    { kind: 'sequence', path: context.path(fields.sequence) },
    {
      type,
      start: number('start') ?? (increment.startsWith('-') ? maximum : minimum),
      increment,
      minimum,
      maximum,
      cache: number('cache') ?? '1',
      cycle: optionFlag(options, 'cycle') ?? false,
      unlogged: fields.sequence.relpersistence === 'u',
      ownedBy: readOwner(options.get('owned_by'), context),
    },
  );
};

/** Reads ALTER SEQUENCE … OWNED BY, the one form that pg_dump writes. */
export const readOwnedBy: Reader = (fields, context) => {
  const options = optionsOf(fields.options);
  if (options.size !== 1 || !options.has('owned_by')) return false;
  const id = context.find('relation', context.path(fields.sequence));
  if (id === undefined || context.get(id)?.address.kind !== 'sequence') return false;
  return context.update<SequenceProps>(id, { ownedBy: readOwner(options.get('owned_by'), context) });
};

/** OWNED BY NONE is one word; a column has its table, and maybe a schema, before it. */
function readOwner(value: AstFields, context: ReadContext): readonly string[] | undefined {
  const items = value?.List?.items;
  return items === undefined || items.length === 1 ? undefined : ownerPath(items, context);
}

function ownerPath(items: readonly AstFields[], context: ReadContext): readonly string[] {
  return [...context.path(items.slice(0, -1)), items.at(-1).String.sval];
}
