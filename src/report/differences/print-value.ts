import type { PropertyFormat } from '../../kind-contract/property.ts';
import type { Json } from '../../model/object.ts';

/** What stands for a value that is not there. */
export const absent = '–';

/** A value as text for a reader: no JSON, no quotes around names, an en dash for nothing. */
export function printValue(value: Json, format: PropertyFormat): string {
  if (value === undefined || value === null || value === '') return absent;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (Array.isArray(value)) {
    if (value.length === 0) return absent;
    const items = value.map((item) => printItem(item));
    return (format === 'set' ? [...items].sort() : items).join(', ');
  }
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  if (entries.length === 0) return absent;
  return entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => (inner === true ? key : `${key} ${printItem(inner)}`))
    .join(', ');
}

/** One element of a list; a privilege reads `role: SELECT`, any other record `key value, key value`. */
export function printItem(value: Json): string {
  if (value && typeof value === 'object' && !Array.isArray(value)) {
    const record = value as Readonly<Record<string, Json>>;
    if (typeof record.role === 'string' && typeof record.privilege === 'string') {
      const by = record.grantor ? ` granted by ${record.grantor}` : '';
      return `${record.role}: ${record.privilege}${record.grantable ? ' with grant option' : ''}${by}${record.revoked ? ' revoked' : ''}`;
    }
    if (typeof record.name === 'string') {
      const rest = Object.entries(record).filter(([key, inner]) => key !== 'name' && inner !== undefined);
      return [record.name, ...rest.map(([, inner]) => printItem(inner))].join(' ');
    }
  }
  return printValue(value, 'text');
}
