import type { Redactor } from '../../redact/index.ts';

/** Replaces the secrets in every string of a plain value; everything else stays as it is. */
export function redactView<T>(value: T, redactor: Redactor): T {
  if (typeof value === 'string') return redactor.redact(value) as T;
  if (Array.isArray(value)) return value.map((item) => redactView(item, redactor)) as T;
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, redactView(inner, redactor)]),
    ) as T;
  }
  return value;
}
