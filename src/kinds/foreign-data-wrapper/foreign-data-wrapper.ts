import type { Ddl } from '../../kind-contract/ddl.ts';
import { defineKind } from '../../kind-contract/kind.ts';
import type { Reader } from '../../kind-contract/reader.ts';
import { fillIn } from '../../redact/fill-in.ts';
import { secretOptionNames } from '../../redact/harmless-options.ts';
import { sealOptions, unsealOptions } from '../../redact/seal.ts';
import { definitionMap, definitionNames } from '../../sql/definition-value.ts';
import { alterGenericOptions, changedOptions, printGenericOptions } from '../../sql/generic-options.ts';
import { quoteIdentifier, quoteName } from '../../sql/quote.ts';

/** What CREATE FOREIGN DATA WRAPPER says; functions as quoted names. */
export type ForeignDataWrapperProps = {
  readonly handler: string | undefined;
  readonly validator: string | undefined;
  readonly options: Readonly<Record<string, string>>;
};

const readWrapper: Reader = (fields, context) => {
  const functions: Record<string, string> = {};
  const references = [];
  for (const { DefElem: element } of fields.func_options ?? []) {
    if (element.arg === undefined) continue;
    const path = context.path(definitionNames(element.arg).map((sval) => ({ String: { sval } })));
    functions[element.defname] = quoteName(path);
    const id = context.find('routine', path);
    if (id !== undefined) references.push(context.get(id)!.address);
  }
  const { handler, validator, ...unknown } = functions;
  if (Object.keys(unknown).length > 0) return false;
  context.define<ForeignDataWrapperProps>(
    { kind: 'foreign data wrapper', path: [fields.fdwname] },
    { handler, validator, options: sealOptions(definitionMap(fields.options)) },
    { references },
  );
};

/** Foreign-data wrappers (https://www.postgresql.org/docs/18/sql-createforeigndatawrapper.html). */
export const foreignDataWrapper = defineKind<'foreign data wrapper', ForeignDataWrapperProps>({
  name: 'foreign data wrapper',
  plural: 'foreign data wrappers',
  section: 'others',
  pathLength: 1,
  objectTypes: ['OBJECT_FDW'],
  outsideSchemas: true,
  readers: { CreateFdwStmt: readWrapper },
  properties: {
    handler: {
      label: 'handler',
      class: 'structural',
      meaning: 'Foreign tables behave as the handler says.',
      alter: ({ after, to }) =>
        alter(after.address.path[0]!, to === undefined ? 'NO HANDLER' : `HANDLER ${to}`),
    },
    validator: {
      label: 'validator',
      class: 'structural',
      alter: ({ after, to }) =>
        alter(after.address.path[0]!, to === undefined ? 'NO VALIDATOR' : `VALIDATOR ${to}`),
    },
    options: {
      label: 'options',
      class: 'structural',
      format: 'options',
      alter: ({ after, from, to }) =>
        alter(
          after.address.path[0]!,
          alterGenericOptions(unsealOptions(from), unsealOptions(to)),
          fillIn(secretOptionNames(changedOptions(from, to))),
        ),
    },
  },
  privileges: { all: () => ['USAGE'], toPublic: [] },
  ddlName: ({ address }) => `FOREIGN DATA WRAPPER ${quoteIdentifier(address.path[0]!)}`,
  create({ address, props: { handler, validator, options } }) {
    const decision = fillIn(secretOptionNames(options));
    const functions = `${handler ? ` HANDLER ${handler}` : ''}${validator ? ` VALIDATOR ${validator}` : ''}`;
    const sql = `CREATE FOREIGN DATA WRAPPER ${quoteIdentifier(address.path[0]!)}${functions}${printGenericOptions(unsealOptions(options))}`;
    return [{ sql, ...decision }];
  },
});

function alter(name: string, clause: string, decision: { readonly decision?: string } = {}): readonly Ddl[] {
  return [{ sql: `ALTER FOREIGN DATA WRAPPER ${quoteIdentifier(name)} ${clause}`, ...decision }];
}
