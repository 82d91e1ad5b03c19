import { defineKind } from '../../kind-contract/kind.ts';
import { fillIn } from '../../redact/fill-in.ts';
import { secretOptionNames } from '../../redact/harmless-options.ts';
import { sealOptions, unsealOptions } from '../../redact/seal.ts';
import { definitionMap } from '../../sql/definition-value.ts';
import { alterGenericOptions, changedOptions, printGenericOptions } from '../../sql/generic-options.ts';
import { quoteIdentifier, quoteLiteral } from '../../sql/quote.ts';

/** What CREATE SERVER says. */
export type ServerProps = {
  readonly wrapper: string;
  readonly type: string | undefined;
  readonly version: string | undefined;
  readonly options: Readonly<Record<string, string>>;
};

/** Foreign servers (https://www.postgresql.org/docs/18/sql-createserver.html). */
export const server = defineKind<'server', ServerProps>({
  name: 'server',
  plural: 'servers',
  section: 'others',
  pathLength: 1,
  objectTypes: ['OBJECT_FOREIGN_SERVER'],
  outsideSchemas: true,
  readers: {
    CreateForeignServerStmt({ servername, servertype, version, fdwname, options }, context) {
      context.define<ServerProps>(
        { kind: 'server', path: [servername] },
        { wrapper: fdwname, type: servertype, version, options: sealOptions(definitionMap(options)) },
        { references: [{ kind: 'foreign data wrapper', path: [fdwname] }] },
      );
    },
  },
  properties: {
    wrapper: { label: 'foreign data wrapper', class: 'structural', alter: 'rebuild' },
    type: { label: 'type', class: 'structural', alter: 'rebuild' },
    version: {
      label: 'version',
      class: 'structural',
      alter: ({ after, to }) => [
        { sql: `ALTER SERVER ${nameOf(after)} VERSION ${to === undefined ? 'NULL' : quoteLiteral(to)}` },
      ],
    },
    options: {
      label: 'options',
      class: 'structural',
      format: 'options',
      meaning: 'They decide which server the foreign tables read and write.',
      alter({ after, from, to }) {
        const decision = fillIn(secretOptionNames(changedOptions(from, to)));
        const sql = `ALTER SERVER ${nameOf(after)} ${alterGenericOptions(unsealOptions(from), unsealOptions(to))}`;
        return [{ sql, ...decision }];
      },
    },
  },
  privileges: { all: () => ['USAGE'], toPublic: [] },
  ddlName: (object) => `SERVER ${nameOf(object)}`,
  create(object) {
    const { wrapper, type, version, options } = object.props;
    const decision = fillIn(secretOptionNames(options));
    const clauses = [
      type === undefined ? '' : ` TYPE ${quoteLiteral(type)}`,
      version === undefined ? '' : ` VERSION ${quoteLiteral(version)}`,
      ` FOREIGN DATA WRAPPER ${quoteIdentifier(wrapper)}`,
      printGenericOptions(unsealOptions(options)),
    ];
    return [{ sql: `CREATE SERVER ${nameOf(object)}${clauses.join('')}`, ...decision }];
  },
});

function nameOf({ address }: { readonly address: { readonly path: readonly string[] } }): string {
  return quoteIdentifier(address.path[0]!);
}
