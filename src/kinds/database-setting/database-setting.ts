import { defineKind } from '../../kind-contract/kind.ts';
import type { Reader } from '../../kind-contract/reader.ts';
import {
  resetParameter,
  type SettingProps,
  setParameter,
  settingValue,
} from '../../kind-parts/setting-value.ts';
import { quoteIdentifier } from '../../sql/quote.ts';

/** Reads ALTER DATABASE … SET; the path is [database, parameter]. */
const readDatabaseSetting: Reader = ({ dbname, setstmt }, context) => {
  const value = settingValue(setstmt);
  if (value === undefined) return false;
  context.define<SettingProps>(
    { kind: 'database setting', path: [dbname, setstmt.name] },
    { value },
    { references: [{ kind: 'database', path: [dbname] }] },
  );
};

/** Parameters that sessions of a database start with (https://www.postgresql.org/docs/18/sql-alterdatabase.html). */
export const databaseSetting = defineKind<'database setting', SettingProps>({
  name: 'database setting',
  plural: 'database settings',
  section: 'others',
  writtenWith: '--create',
  pathLength: 2,
  outsideSchemas: true,
  readers: { AlterDatabaseSetStmt: readDatabaseSetting },
  properties: {
    value: {
      label: 'value',
      class: 'structural',
      format: 'sql',
      meaning: 'Sessions that are opened from now on start with it.',
      alter: ({ after: { address }, to }) => setParameter(targetOf(address.path), address.path[1]!, to),
    },
  },
  ddlName: ({ address: { path } }) => `${targetOf(path)} SETTING ${quoteIdentifier(path[1]!)}`,
  create: ({ address: { path }, props }) => setParameter(targetOf(path), path[1]!, props.value),
  drop: ({ address: { path } }) => resetParameter(targetOf(path), path[1]!),
});

function targetOf(path: readonly string[]): string {
  return `DATABASE ${quoteIdentifier(path[0]!)}`;
}
