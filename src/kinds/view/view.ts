import { defineKind } from '../../kind-contract/kind.ts';
import { finishGroupKeys } from '../../kind-parts/group-key.ts';
import { relationPrivileges } from '../../kind-parts/relation/relation-privileges.ts';
import { quoteName } from '../../sql/quote.ts';
import { alterOption, alterQuery, createView } from './ddl.ts';
import { readView } from './read.ts';
import { readReturnRule } from './read-return-rule.ts';

/** What CREATE VIEW says. */
export type ViewProps = {
  /** The query as written, without the check option. */
  readonly query: string;
  /** Names given to the first output columns; empty where they are the query's own. */
  readonly columns: readonly string[];
  readonly securityBarrier: boolean;
  readonly securityInvoker: boolean;
  /** `local` or `cascaded`. */
  readonly checkOption: string | undefined;
};

/** Views (https://www.postgresql.org/docs/18/sql-createview.html). */
export const view = defineKind<'view', ViewProps>({
  name: 'view',
  plural: 'views',
  section: 'views',
  namespace: 'relation',
  // pg_dump grants on views as on tables, and named them so in ALTER … OWNER before version 17.
  objectTypes: ['OBJECT_VIEW', 'OBJECT_TABLE'],
  readers: { ViewStmt: readView, 'RuleStmt/CMD_SELECT': readReturnRule },
  properties: {
    query: {
      label: 'query',
      class: 'structural',
      format: 'query',
      meaning: 'It decides which columns and rows the view has.',
      alter: alterQuery,
    },
    columns: { label: 'column names', class: 'structural', format: 'list', alter: alterQuery },
    securityBarrier: {
      label: 'security barrier',
      class: 'access',
      meaning: 'Without it, functions of a query may see rows that the view filters out.',
      alter: ({ after, to }, context) =>
        alterOption(after, 'security_barrier', to ? 'true' : undefined, context),
    },
    securityInvoker: {
      label: 'security invoker',
      class: 'access',
      meaning: 'With it, the view reads with the rights and policies of the caller, not those of its owner.',
      alter: ({ after, to }, context) =>
        alterOption(after, 'security_invoker', to ? 'true' : undefined, context),
    },
    checkOption: {
      label: 'check option',
      class: 'structural',
      meaning: 'It refuses rows, written through the view, that the view would not show.',
      alter: ({ after, to }, context) => alterOption(after, 'check_option', to, context),
    },
  },
  privileges: relationPrivileges,
  finish: finishGroupKeys('view'),
  pinsColumns: ({ props }) => props.query,
  // Its row type stands among the types.
  takesNames: ({ address: { path } }) => [['type', path]],
  ddlName: ({ address }) => `VIEW ${quoteName(address.path)}`,
  create: createView,
});
