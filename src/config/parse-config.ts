import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { InputError } from '../diagnostics/input-error.ts';
import { suggest } from '../diagnostics/suggest.ts';
import type { Config } from './config.ts';
import { configShape } from './config-shape.ts';
import { isDay } from './is-day.ts';
import type { RecordShape, Shape } from './shape.ts';

/** Reads the text of a configuration file, JSON or YAML; throws InputError with every key and value that is wrong. */
export function parseConfig(text: string, file: string): Config {
  const document = parseDocument(text, { lineCounter: new LineCounter(), uniqueKeys: true });
  const problems: Diagnostic[] = [];
  const complain: Complain = (offset, message, hint) =>
    problems.push({
      code: 'config',
      severity: 'error',
      message,
      file,
      place: { file, text, firstLine: 1, offset: Math.min(offset, text.length) },
      ...(hint ? { hint } : {}),
    });
  for (const { message, pos } of document.errors)
    complain(pos[0], inOurWords(message.split('\n')[0]!.replace(/ at line \d+.*$/, '')));
  const root = document.contents as Node | null;
  if (problems.length === 0 && root !== null && !(isScalar(root) && root.value === null)) {
    checkNode(root, configShape, '', complain);
  }
  if (problems.length) throw new InputError(problems);
  return { ...((document.toJS() as Config | null) ?? {}), path: file };
}

/** The parser speaks to programmers where a file holds several documents. */
function inOurWords(message: string): string {
  return message.startsWith('Source contains multiple documents')
    ? 'a second document begins here; the configuration is one'
    : message;
}

type Complain = (offset: number, message: string, hint?: string) => void;

function checkNode(node: Node | null, shape: Shape, key: string, complain: Complain): void {
  const at = node?.range?.[0] ?? 0;
  const where = key === '' ? 'the configuration' : `'${key}'`;
  const wrong = (what: string) => complain(at, `${where} must be ${what}`, shape.about);
  if (shape.type === 'record') {
    if (isMap(node)) checkRecord(node, shape, key, complain);
    else wrong('a group of keys');
  } else if (shape.type === 'map') {
    if (!isMap(node)) wrong('a group of keys');
    else {
      for (const { key: name, value } of node.items) {
        checkNode(value as Node | null, shape.of, join(key, nameOf(name)), complain);
      }
    }
  } else if (shape.type === 'list') {
    if (!isSeq(node)) wrong('a list');
    else {
      for (const [index, item] of node.items.entries()) {
        checkNode(item as Node | null, shape.of, `${key}[${index}]`, complain);
      }
    }
  } else checkScalar(isScalar(node) ? node.value : undefined, shape, wrong);
}

function checkRecord(
  node: {
    readonly items: readonly { readonly key: unknown; readonly value: unknown }[];
    readonly range?: readonly number[] | null;
  },
  shape: RecordShape,
  key: string,
  complain: Complain,
): void {
  const known = Object.keys(shape.fields);
  const seen = new Set<string>();
  for (const { key: nameNode, value } of node.items) {
    const name = nameOf(nameNode);
    seen.add(name);
    const field = Object.hasOwn(shape.fields, name) ? shape.fields[name] : undefined;
    if (field) {
      checkNode(value as Node | null, field, join(key, name), complain);
      continue;
    }
    const near = suggest(name, known);
    if (/^\/[/*]/.test(name)) {
      complain(
        (nameNode as Node).range?.[0] ?? 0,
        'JSON has no comments',
        'take them out, or write YAML: # begins a comment',
      );
      continue;
    }
    complain(
      (nameNode as Node).range?.[0] ?? 0,
      `there is no key '${join(key, name)}'`,
      near
        ? `did you mean '${near}'?`
        : `the keys here are ${known.filter((other) => !other.startsWith('$')).join(', ')}`,
    );
  }
  for (const name of shape.required ?? []) {
    if (!seen.has(name))
      complain(node.range?.[0] ?? 0, `'${join(key, name)}' is missing`, shape.fields[name]!.about);
  }
}

function checkScalar(value: unknown, shape: Shape, wrong: (what: string) => void): void {
  if (shape.type === 'boolean') {
    if (typeof value !== 'boolean') wrong('true or false');
  } else if (shape.type === 'number') {
    const fits = typeof value === 'number' && value >= shape.least && value <= shape.most;
    if (!fits) wrong(`a number from ${shape.least} to ${shape.most}`);
  } else if (shape.type === 'text') {
    if (typeof value !== 'string' || value === '') wrong('a text');
    else if (shape.choices && !shape.choices.includes(value)) wrong(`one of ${shape.choices.join(', ')}`);
    else if (shape.pattern && !new RegExp(shape.pattern).test(value))
      wrong(`a text like ${shape.example ?? shape.pattern}`);
    else if (shape.example && isDay(shape.example) && !isDay(value)) wrong('a day of the calendar');
  }
}

function nameOf(node: unknown): string {
  return String(isScalar(node) ? node.value : node);
}

function join(key: string, name: string): string {
  return key === '' ? name : `${key}.${name}`;
}
