import type { ObjectId } from '../../model/address.ts';
import type { Model } from '../../model/model.ts';
import type { SchemaObject } from '../../model/object.ts';
import { oncePerModel } from '../../model/once-per-model.ts';
import { quoteName } from '../../sql/quote.ts';
import type { AnyRoutineProps } from './routine-props.ts';

type Routine = SchemaObject<AnyRoutineProps>;

/**
 * Routines of the other model with the same name that take the same arguments in a call which leaves out those with a
 * default: PostgreSQL does not choose between two such and says that the function is not unique
 * (https://www.postgresql.org/docs/18/typeconv-func.html).
 */
export function confusingOverloads(routine: Routine, other: Model): readonly ObjectId[] {
  return (routinesByName(other).get(quoteName(routine.address.path)) ?? [])
    .filter(({ address }) => address.signature !== routine.address.signature)
    .filter((overload) => areConfused(routine, overload))
    .map(({ id }) => id);
}

const routinesByName = oncePerModel((model) => {
  const found = new Map<string, Routine[]>();
  for (const object of model.objects.values()) {
    if (!Array.isArray(object.props.argumentDefaults)) continue;
    const name = quoteName(object.address.path);
    found.set(name, [...(found.get(name) ?? []), object as unknown as Routine]);
  }
  return found;
});

function areConfused(a: Routine, b: Routine): boolean {
  const [one, two] = [inputsOf(a), inputsOf(b)];
  const shortest = Math.max(one.needed, two.needed);
  const longest = Math.min(one.types.length, two.types.length);
  if (shortest > longest || one.types.length === two.types.length) return false;
  return one.types.slice(0, shortest).every((type, index) => type === two.types[index]);
}

/** The types of the arguments that a caller passes, and how many of them it has to pass. */
function inputsOf({ props }: Routine): { readonly types: readonly string[]; readonly needed: number } {
  const inputs = props.argumentTypes
    .map((type, index) => ({
      type,
      mode: props.argumentModes[index],
      isOptional: props.argumentDefaults[index] !== '',
    }))
    .filter(({ mode }) => mode !== 'OUT');
  const needed = inputs.filter(({ isOptional }) => !isOptional).length;
  return { types: inputs.map(({ type }) => type), needed };
}
