import type { ColumnProps } from './column.ts';

/** A column of which nothing is said yet. */
export const absentColumn: ColumnProps = {
  declared: false,
  type: undefined,
  collation: undefined,
  default: undefined,
  notNull: false,
  notNullName: undefined,
  notNullNoInherit: false,
  notNullNotValid: false,
  generated: undefined,
  generatedKind: undefined,
  identity: undefined,
  identityName: undefined,
  identityOptions: {},
  storage: undefined,
  compression: undefined,
  statistics: undefined,
  options: {},
  foreignOptions: {},
};
