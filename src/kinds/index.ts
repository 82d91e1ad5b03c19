import { createRegistry, type Registry } from '../kind-contract/registry.ts';
import { accessMethod } from './access-method/access-method.ts';
import { aggregate } from './aggregate/aggregate.ts';
import { attribute } from './attribute/attribute.ts';
import { baseType } from './base-type/base-type.ts';
import { cast } from './cast/cast.ts';
import { collation } from './collation/collation.ts';
import { column } from './column/column.ts';
import { identitySequence } from './column/identity-sequence.ts';
import { compositeType } from './composite-type/composite-type.ts';
import { constraint } from './constraint/constraint.ts';
import { conversion } from './conversion/conversion.ts';
import { database } from './database/database.ts';
import { databaseSetting } from './database-setting/database-setting.ts';
import { defaultPrivileges } from './default-privileges/default-privileges.ts';
import { domain } from './domain/domain.ts';
import { domainConstraint } from './domain-constraint/domain-constraint.ts';
import { enumKind } from './enum/enum.ts';
import { eventTrigger } from './event-trigger/event-trigger.ts';
import { extension } from './extension/extension.ts';
import { externalObject } from './external-object/external-object.ts';
import { foreignDataWrapper } from './foreign-data-wrapper/foreign-data-wrapper.ts';
import { foreignTable } from './foreign-table/foreign-table.ts';
import { functionKind } from './function/function.ts';
import { indexKind } from './index/index-kind.ts';
import { language } from './language/language.ts';
import { largeObject } from './large-object/large-object.ts';
import { materializedView } from './materialized-view/materialized-view.ts';
import { operator } from './operator/operator.ts';
import { operatorClass } from './operator-class/operator-class.ts';
import { operatorFamily } from './operator-family/operator-family.ts';
import { policy } from './policy/policy.ts';
import { procedure } from './procedure/procedure.ts';
import { publication } from './publication/publication.ts';
import { rangeType } from './range-type/range-type.ts';
import { role } from './role/role.ts';
import { roleMembership } from './role-membership/role-membership.ts';
import { roleSetting } from './role-setting/role-setting.ts';
import { rule } from './rule/rule.ts';
import { schema } from './schema/schema.ts';
import { sequence } from './sequence/sequence.ts';
import { server } from './server/server.ts';
import { statement } from './statement/statement.ts';
import { statistics } from './statistics/statistics.ts';
import { subscription } from './subscription/subscription.ts';
import { table } from './table/table.ts';
import { tablespace } from './tablespace/tablespace.ts';
import { textSearchConfiguration } from './text-search-configuration/text-search-configuration.ts';
import { textSearchDictionary } from './text-search-dictionary/text-search-dictionary.ts';
import { textSearchParser } from './text-search-parser/text-search-parser.ts';
import { textSearchTemplate } from './text-search-template/text-search-template.ts';
import { transform } from './transform/transform.ts';
import { trigger } from './trigger/trigger.ts';
import { userMapping } from './user-mapping/user-mapping.ts';
import { view } from './view/view.ts';

/**
 * Every kind of object that dumplens knows, in an order in which a database can be built: lists follow it, and so do
 * steps of a plan that nothing else orders.
 */
export const registry: Registry = createRegistry([
  database,
  databaseSetting,
  tablespace,
  role,
  roleMembership,
  roleSetting,
  schema,
  language,
  extension,
  accessMethod,
  enumKind,
  domain,
  domainConstraint,
  compositeType,
  attribute,
  rangeType,
  baseType,
  collation,
  conversion,
  cast,
  functionKind,
  procedure,
  aggregate,
  operator,
  operatorFamily,
  operatorClass,
  transform,
  textSearchParser,
  textSearchTemplate,
  textSearchDictionary,
  textSearchConfiguration,
  foreignDataWrapper,
  server,
  userMapping,
  sequence,
  table,
  foreignTable,
  column,
  identitySequence,
  view,
  materializedView,
  constraint,
  indexKind,
  statistics,
  rule,
  trigger,
  policy,
  eventTrigger,
  publication,
  subscription,
  defaultPrivileges,
  largeObject,
  externalObject,
  statement,
]);
