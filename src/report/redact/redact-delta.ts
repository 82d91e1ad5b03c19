import { changesOf, type Delta, type PropertyChange } from '../../diff/delta.ts';
import type { Facets, Json, Props, SchemaObject } from '../../model/object.ts';
import { isSecretName, type Redactor, redacted } from '../../redact/index.ts';

/**
 * The delta with every secret in its values replaced. This comes before any value is printed, shortened, compared
 * word by word or explained: a piece of a secret has no mark left by which a rule would know it. Names stay, because
 * they are how the object is found in its model.
 */
export function redactDelta(delta: Delta, redactor: Redactor): Delta {
  const clean = (object: SchemaObject) => redactObject(object, redactor);
  if (delta.op === 'add') return { ...delta, after: clean(delta.after) };
  if (delta.op === 'remove') return { ...delta, before: clean(delta.before) };
  const changes = changesOf(delta).map(
    (change): PropertyChange => ({
      ...change,
      from: redactProperty(change.property, change.from, delta.before, redactor),
      to: redactProperty(change.property, change.to, delta.after, redactor),
    }),
  );
  return { ...delta, before: clean(delta.before), after: clean(delta.after), changes };
}

/** The object with every secret in its properties, comment and labels replaced; itself where it holds none. */
export function redactObject(object: SchemaObject, redactor: Redactor): SchemaObject {
  const props = mapRecord(object.props, (value, name) => redactProperty(name, value, object, redactor));
  const facets = mapRecord(object.facets as Props, (value) => redactValue(value, redactor));
  if (props === object.props && facets === (object.facets as Props)) return object;
  return { ...object, props, facets: facets as Facets };
}

/** The record with its values changed; the very same one where none did, because most objects hold no secret. */
function mapRecord(record: Props, change: (value: Json, name: string) => Json): Props {
  let changed: Record<string, Json> | undefined;
  for (const name in record) {
    const value = change(record[name], name);
    if (value === record[name]) continue;
    changed ??= { ...record };
    changed[name] = value;
  }
  return changed ?? record;
}

/** A setting or a default of something that is called a secret is one, whatever it looks like. */
function redactProperty(
  property: string,
  value: Json,
  { address, props }: SchemaObject,
  redactor: Redactor,
): Json {
  if (property === 'argumentDefaults' && Array.isArray(value) && Array.isArray(props.argumentNames)) {
    const names = props.argumentNames;
    const hidden = value.map((item, index) =>
      isSecretName(String(names[index])) ? hideConstants(item) : item,
    );
    return redactValue(hidden.every((item, index) => item === value[index]) ? value : hidden, redactor);
  }
  if (typeof value === 'string' && isSecretName(address.path.at(-1)!)) {
    if (property === 'value') return `'${redacted}'`;
    if (property === 'default') return hideConstants(value);
  }
  return redactValue(value, redactor);
}

function hideConstants(value: Json): Json {
  return typeof value === 'string' ? value.replace(/'(?:[^']|'')+'/g, `'${redacted}'`) : value;
}

function redactValue(value: Json, redactor: Redactor): Json {
  if (typeof value === 'string') return redactor.redact(value);
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    const items = value as readonly Json[];
    const cleaned = items.map((item) => redactValue(item, redactor));
    return cleaned.every((item, index) => item === items[index]) ? value : cleaned;
  }
  return mapRecord(value as Props, (inner, name) =>
    typeof inner === 'string' && inner !== '' && isSecretName(name) ? redacted : redactValue(inner, redactor),
  );
}
