import type { Model } from '../model/model.ts';
import type { SchemaObject } from '../model/object.ts';
import { isMonitoringName, isStatusName } from './name-meaning.ts';
import type { Strength } from './strength.ts';
import { judgeColumn } from './traits-of-column.ts';
import { judgeIndex } from './traits-of-index.ts';

type Judged = Pick<Strength, 'theme' | 'trait'>;
type Judge = (object: SchemaObject, model: Model) => Judged;

const constraintTraits: Readonly<Record<string, Strength['trait']>> = {
  'primary key': 'primary key',
  unique: 'unique constraint',
  'foreign key': 'foreign key',
  check: 'check constraint',
  exclusion: 'exclusion constraint',
};

const searchExtensions =
  /^(?:vector|vectorscale|pg_trgm|rum|unaccent|fuzzystrmatch|pgroonga|pg_search|pg_bigm)$/;
const monitoringExtensions =
  /^(?:pg_stat_\w+|pgstattuple|pg_buffercache|auto_explain|pg_visibility|pgaudit|hypopg)$/;

const nameOf = ({ address }: SchemaObject) => address.path.at(-1)!;
const always =
  (theme: Judged['theme'], trait: Judged['trait']): Judge =>
  () => ({ theme, trait });

/** What an object of a kind speaks for; a kind that is missing here speaks for nothing. */
const judges: Readonly<Record<string, Judge>> = {
  table: (object) =>
    isMonitoringName(nameOf(object))
      ? { theme: 'monitoring', trait: 'monitoring table' }
      : { theme: 'data', trait: 'table' },
  column: judgeColumn,
  index: judgeIndex,
  constraint: ({ props }) => ({
    theme: 'integrity',
    trait: constraintTraits[String(props.type)] ?? 'check constraint',
  }),
  'domain constraint': always('integrity', 'check constraint'),
  domain: always('integrity', 'domain'),
  enum: (object) =>
    isStatusName(nameOf(object))
      ? { theme: 'lifecycle', trait: 'status enum' }
      : { theme: 'integrity', trait: 'enum' },
  view: (object) =>
    isMonitoringName(nameOf(object))
      ? { theme: 'monitoring', trait: 'monitoring view' }
      : { theme: 'data', trait: 'view' },
  'materialized view': always('monitoring', 'materialized view'),
  statistics: always('performance', 'extended statistics'),
  policy: always('security', 'policy'),
  trigger: always('automation', 'trigger'),
  'event trigger': always('automation', 'trigger'),
  rule: always('automation', 'rule'),
  function: always('automation', 'routine'),
  procedure: always('automation', 'routine'),
  aggregate: always('automation', 'routine'),
  extension: (object) => {
    if (searchExtensions.test(nameOf(object))) return { theme: 'search', trait: 'search extension' };
    return monitoringExtensions.test(nameOf(object))
      ? { theme: 'monitoring', trait: 'monitoring extension' }
      : { theme: 'data', trait: 'extension' };
  },
  'foreign data wrapper': always('integration', 'foreign data'),
  server: always('integration', 'foreign data'),
  'foreign table': always('integration', 'foreign data'),
  publication: always('integration', 'replication'),
  subscription: always('integration', 'replication'),
  'composite type': always('data', 'type'),
  'range type': always('data', 'type'),
  schema: always('data', 'schema'),
};

/** What an object that only one side has speaks for; undefined where it speaks for nothing. */
export function judgeObject(object: SchemaObject, model: Model): Judged | undefined {
  return judges[object.address.kind]?.(object, model);
}
