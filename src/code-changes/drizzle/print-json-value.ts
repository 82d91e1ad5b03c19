import { quoteTypescript, typescriptKey } from '../names/quote-typescript.ts';

type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/** A JSON text as a TypeScript value; undefined where that would not be the same value. */
export function printJsonValue(text: string): string | undefined {
  try {
    const value = JSON.parse(text) as JsonValue;
    // Numbers beyond a double's precision and repeated keys would be changed on the way; JSON null would be SQL NULL.
    const isSame = JSON.stringify(value) === text.replace(/("(?:[^"\\]|\\.)*")|\s+/g, '$1');
    return isSame && value !== null ? printValue(value) : undefined;
  } catch {
    return undefined;
  }
}

function printValue(value: JsonValue): string {
  if (typeof value === 'string') return quoteTypescript(value);
  if (value === null || typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return `[${value.map(printValue).join(', ')}]`;
  const entries = Object.entries(value).map(([key, item]) => `${typescriptKey(key)}: ${printValue(item)}`);
  return entries.length ? `{ ${entries.join(', ')} }` : '{}';
}
