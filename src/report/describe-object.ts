import type { Json, Props, SchemaObject } from '../model/object.ts';
import { quoteName } from '../sql/quote.ts';
import type { Inline } from './block.ts';
import { extensionPurposes } from './extension-purposes.ts';
import { code, count, enumerate, shorten } from './inline.ts';

type Describe = (object: SchemaObject) => Inline;

const mostLabels = 12;

/** What is said of an object in a list, beside its name; a kind that is missing here shows its name alone. */
const descriptions: Readonly<Record<string, Describe>> = {
  enum: ({ props }) =>
    `labels ${enumerate(
      texts(props.labels).map((label) => code(`'${label}'`)),
      mostLabels,
    )}`,
  domain: ({ props }) =>
    `${code(String(props.type))}${props.notNull === true ? ', NOT NULL' : ''}${props.default === undefined ? '' : `, default ${code(shorten(String(props.default), 60))}`}`,
  function: describeRoutine,
  procedure: describeRoutine,
  trigger: ({ props }) =>
    [
      `${props.timing} ${texts(props.events).join(' or ')}`.toUpperCase(),
      texts(props.columns).length ? `of ${enumerate(texts(props.columns).map(code))}` : '',
      `for each ${props.level}`.toLowerCase(),
      props.condition === undefined ? '' : `where ${code(shorten(String(props.condition), 80))}`,
      `calls ${code(`${props.function}(${texts(props.arguments).join(', ')})`)}`,
      props.state === undefined ? '' : `(${props.state})`,
    ]
      .filter(Boolean)
      .join(' '),
  'event trigger': ({ props }) => `on ${code(String(props.event))}, calls ${code(`${props.function}()`)}`,
  sequence: ({ props }) =>
    `${code(String(props.type))}, from ${props.start} by ${props.increment}, ${
      props.ownedBy === undefined ? 'owned by no column' : `owned by ${code(quoteName(texts(props.ownedBy)))}`
    }`,
  extension: ({ address, props }) =>
    [
      extensionPurposes[address.path.at(-1)!] ?? '',
      props.schema === undefined ? '' : `in schema ${code(String(props.schema))}`,
    ]
      .filter(Boolean)
      .join(', '),
  view: ({ props }) => (props.securityInvoker === true ? 'reads with the rights of the caller' : ''),
  statement: ({ origin }) => `line ${origin[0]?.line ?? '?'}: compared as text; a person has to read it`,
};

/** What an object is, in a few words; empty where its name is all that a list needs. */
export function describeObject(object: SchemaObject): Inline {
  return descriptions[object.address.kind]?.(object) ?? '';
}

function describeRoutine({ props }: SchemaObject): Inline {
  const settings = (props.settings ?? {}) as Props;
  const lines = typeof props.body === 'string' ? props.body.trim().split('\n').length : 0;
  return [
    props.returns === undefined ? '' : `returns ${code(shorten(String(props.returns), 60))}`,
    String(props.language),
    props.volatility === undefined ? '' : String(props.volatility),
    props.securityDefiner === true
      ? `runs with the rights of its owner, search_path ${settings.search_path === undefined ? 'not fixed' : code(String(settings.search_path))}`
      : '',
    lines ? `body of ${count(lines, 'line')}` : '',
  ]
    .filter(Boolean)
    .join(', ');
}

function texts(value: Json): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
