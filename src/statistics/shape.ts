/** How a field of the statistics format must look; `?` stands for a field that may be missing or null. */
export type FieldType = 'text' | 'text?' | 'number?' | 'boolean?' | 'number or text?' | 'rows';

/** The lists of the format with the fields of their entries. */
export const statisticsLists: Readonly<Record<string, Readonly<Record<string, FieldType>>>> = {
  tables: {
    schema: 'text',
    name: 'text',
    bytes: 'number?',
    indexBytes: 'number?',
    rows: 'number?',
    deadRows: 'number?',
    lastVacuum: 'text?',
    lastAnalyze: 'text?',
  },
  indexes: {
    schema: 'text',
    table: 'text',
    name: 'text',
    bytes: 'number?',
    scans: 'number?',
    valid: 'boolean?',
  },
  sequences: {
    schema: 'text',
    name: 'text',
    lastValue: 'number or text?',
    maxValue: 'number or text?',
  },
  extensions: { name: 'text', version: 'text' },
  migrations: { schema: 'text', table: 'text', version: 'text' },
  probes: { name: 'text', rows: 'rows' },
};

/** True where a value is what the field type says. */
export function fits(value: unknown, type: FieldType): boolean {
  const absent = value === undefined || value === null;
  switch (type) {
    case 'text':
      return typeof value === 'string' && value !== '';
    case 'text?':
      return absent || typeof value === 'string';
    case 'number?':
      return absent || (typeof value === 'number' && Number.isFinite(value) && value >= 0);
    case 'boolean?':
      return absent || typeof value === 'boolean';
    case 'number or text?':
      return absent || typeof value === 'number' || typeof value === 'string';
    case 'rows':
      return Array.isArray(value) && value.every(isFlatRow);
  }
}

function isFlatRow(row: unknown): boolean {
  if (row === null || typeof row !== 'object' || Array.isArray(row)) return false;
  return Object.values(row).every((value) => value === null || typeof value !== 'object');
}
