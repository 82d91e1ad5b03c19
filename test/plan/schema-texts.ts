import fc from 'fast-check';

/** A small schema, as the choices from which its SQL is written. */
export interface SchemaChoice {
  readonly labels: readonly string[];
  readonly tables: readonly TableChoice[];
  readonly argument: string;
  readonly body: number;
  readonly usesFunction: boolean;
  readonly view: boolean;
  readonly step: number;
  readonly policy: boolean;
  readonly publicFunction: boolean;
}

interface TableChoice {
  readonly present: boolean;
  readonly columns: readonly {
    readonly present: boolean;
    readonly type: string;
    readonly notNull: boolean;
    readonly standard: boolean;
  }[];
  readonly key: boolean;
  readonly unique: boolean;
  readonly check: boolean;
  readonly index: number;
  readonly refers: boolean;
  readonly grant: boolean;
  readonly comment: boolean;
}

const types = ['integer', 'bigint', 'text', 'numeric(10,2)', 'app.status'];

const columnChoice = fc.record({
  present: fc.boolean(),
  type: fc.constantFrom(...types),
  notNull: fc.boolean(),
  standard: fc.boolean(),
});

const tableChoice = fc.record({
  present: fc.boolean(),
  columns: fc.array(columnChoice, { minLength: 4, maxLength: 4 }),
  key: fc.boolean(),
  unique: fc.boolean(),
  check: fc.boolean(),
  index: fc.integer({ min: 0, max: 3 }),
  refers: fc.boolean(),
  grant: fc.boolean(),
  comment: fc.boolean(),
});

/** Any small schema. */
export const schemaChoice: fc.Arbitrary<SchemaChoice> = fc.record({
  labels: fc.shuffledSubarray(['new', 'open', 'paid', 'gone'], { minLength: 1 }),
  tables: fc.array(tableChoice, { minLength: 3, maxLength: 3 }),
  argument: fc.constantFrom('integer', 'bigint', 'text'),
  body: fc.integer({ min: 1, max: 3 }),
  usesFunction: fc.boolean(),
  view: fc.boolean(),
  step: fc.integer({ min: 1, max: 3 }),
  policy: fc.boolean(),
  publicFunction: fc.boolean(),
});

/** The schema as SQL, with all its objects in the schema `app`. */
export function writeSchema(choice: SchemaChoice): string {
  const list: string[] = [
    `CREATE TYPE app.status AS ENUM (${choice.labels.map((label) => `'${label}'`).join(', ')})`,
    `CREATE SEQUENCE app.counter INCREMENT BY ${choice.step}`,
    `CREATE FUNCTION app.rate(x ${choice.argument}) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT ${choice.body}'`,
  ];
  if (!choice.publicFunction) list.push(`REVOKE ALL ON FUNCTION app.rate(${choice.argument}) FROM PUBLIC`);
  choice.tables.forEach((table, number) => {
    if (table.present) list.push(...writeTable(table, number, choice));
  });
  return `${list.join(';\n')};\n`;
}

function writeTable(table: TableChoice, number: number, choice: SchemaChoice): readonly string[] {
  const name = `app.t${number}`;
  const columns = table.columns
    .map((column, at) => ({ ...column, name: `c${at}` }))
    .filter(({ present }) => present);
  const written = columns.map(
    ({ name: own, type, notNull, standard }) =>
      `${own} ${type}${standard ? ` DEFAULT ${standardOf(type, choice)}` : ''}${notNull ? ' NOT NULL' : ''}`,
  );
  const list = [`CREATE TABLE ${name} (${['id integer NOT NULL', ...written].join(', ')})`];
  const first = columns[0];
  if (table.key) list.push(`ALTER TABLE ${name} ADD CONSTRAINT t${number}_pkey PRIMARY KEY (id)`);
  if (first && table.unique)
    list.push(`ALTER TABLE ${name} ADD CONSTRAINT t${number}_one UNIQUE (${first.name}, id)`);
  if (first && table.check)
    list.push(
      `ALTER TABLE ${name} ADD CONSTRAINT t${number}_check CHECK (${first.name} IS NOT NULL OR id > ${choice.body})`,
    );
  if (first && table.index > 0) {
    const where = table.index === 3 ? ` WHERE ${first.name} IS NOT NULL` : '';
    list.push(`CREATE INDEX t${number}_idx ON ${name} (${table.index === 1 ? 'id' : first.name})${where}`);
  }
  const target = choice.tables[0]!;
  if (number > 0 && table.refers && target.present && target.key) {
    list.push(`ALTER TABLE ${name} ADD CONSTRAINT t${number}_fkey FOREIGN KEY (id) REFERENCES app.t0(id)`);
  }
  if (choice.view && number === 1) {
    const outputs = ['id', ...columns.map((column) => column.name)].join(', ');
    list.push(`CREATE VIEW app.shown AS SELECT ${outputs} FROM ${name}`);
    list.push('CREATE VIEW app.shown_again AS SELECT id FROM app.shown');
  }
  if (choice.policy) {
    list.push(`ALTER TABLE ${name} ENABLE ROW LEVEL SECURITY`);
    const test = first ? `${first.name} IS NOT NULL` : 'id > 0';
    list.push(`CREATE POLICY own ON ${name} USING (${test})`);
  }
  if (table.grant) list.push(`GRANT SELECT, INSERT ON ${name} TO PUBLIC`);
  if (table.comment) list.push(`COMMENT ON TABLE ${name} IS 'table ${number}'`);
  return list;
}

function standardOf(type: string, { labels, usesFunction, argument }: SchemaChoice): string {
  if (type === 'app.status') return `'${labels[0]}'::app.status`;
  if (type === 'text') return `'x'`;
  return usesFunction && type === 'integer' ? `app.rate('1'::${argument})` : '1';
}
