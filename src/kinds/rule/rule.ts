import { type Comparison, compareStatements } from '../../canon/index.ts';
import type { Ddl } from '../../kind-contract/ddl.ts';
import { defineKind } from '../../kind-contract/kind.ts';
import type { SchemaObject } from '../../model/object.ts';
import { quoteIdentifier, quoteName } from '../../sql/quote.ts';
import type { RuleProps } from './props.ts';
import { createSwitchReader, readRule } from './read.ts';

type Rule = SchemaObject<RuleProps>;

/** Rewrite rules (https://www.postgresql.org/docs/18/sql-createrule.html). */
export const rule = defineKind<'rule', RuleProps>({
  name: 'rule',
  plural: 'rules',
  section: 'others',
  pathLength: 3,
  objectTypes: ['OBJECT_RULE'],
  readers: {
    RuleStmt: readRule,
    'AlterTableStmt/AT_EnableRule': createSwitchReader('origin'),
    'AlterTableStmt/AT_DisableRule': createSwitchReader('disabled'),
    'AlterTableStmt/AT_EnableReplicaRule': createSwitchReader('replica'),
    'AlterTableStmt/AT_EnableAlwaysRule': createSwitchReader('always'),
  },
  properties: {
    event: { label: 'event', class: 'structural', alter: ({ after }) => replace(after) },
    instead: {
      label: 'instead',
      class: 'structural',
      meaning: 'With INSTEAD the original command does not run.',
      alter: ({ after }) => replace(after),
    },
    condition: {
      label: 'condition',
      class: 'structural',
      format: 'expression',
      alter: ({ after }) => replace(after),
    },
    actions: {
      label: 'commands',
      class: 'structural',
      format: 'list',
      equal: (from, to, { strict }) => compareActions(from, to, strict),
      alter: ({ after }) => replace(after),
    },
    enabled: { label: 'enabled', class: 'structural', alter: ({ after }) => switchRule(after) },
  },
  pinsColumns: ({ props }) => [props.condition ?? '', ...props.actions].join(' '),
  ddlName: (object) => `RULE ${ownName(object)} ON ${tableName(object)}`,
  create: (object) => [
    { sql: `CREATE ${define(object)}` },
    ...(object.props.enabled === 'origin' ? [] : switchRule(object)),
  ],
});

/** CREATE OR REPLACE keeps comment and state. */
function replace(object: Rule): readonly Ddl[] {
  return [{ sql: `CREATE OR REPLACE ${define(object)}` }];
}

function define(object: Rule): string {
  const { event, instead, condition, actions } = object.props;
  const where = condition === undefined ? '' : ` WHERE (${condition})`;
  const commands = actions.length > 1 ? `(${actions.join('; ')})` : (actions[0] ?? 'NOTHING');
  return `RULE ${ownName(object)} AS ON ${event} TO ${tableName(object)}${where} DO ${instead ? 'INSTEAD' : 'ALSO'} ${commands}`;
}

function switchRule(object: Rule): readonly Ddl[] {
  const commands = {
    origin: 'ENABLE',
    disabled: 'DISABLE',
    replica: 'ENABLE REPLICA',
    always: 'ENABLE ALWAYS',
  };
  return [
    { sql: `ALTER TABLE ${tableName(object)} ${commands[object.props.enabled]} RULE ${ownName(object)}` },
  ];
}

function compareActions(from: readonly string[], to: readonly string[], strict: boolean): Comparison {
  if (from.length !== to.length) return { equal: false, rules: [] };
  const parts = from.map((action, index) => compareStatements(action, to[index]!, { strict }));
  return {
    equal: parts.every(({ equal }) => equal),
    rules: [...new Set(parts.flatMap(({ rules }) => rules))],
  };
}

function ownName({ address }: Rule): string {
  return quoteIdentifier(address.path[2]!);
}

function tableName({ address }: Rule): string {
  return quoteName(address.path.slice(0, 2));
}
